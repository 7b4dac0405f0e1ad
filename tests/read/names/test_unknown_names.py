"""Persons whom no list has: the bounds of their names in all shapes, and the short forms that follow."""

from __future__ import annotations

import pytest

from kronik.model import ActorKind
from tests.read.naming import named, parties


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Utusan khusus Norwegia Ole van der Lindeberg Rabu (2/8) menemui panitia.", "Ole van der Lindeberg"),
        ("Menteri Perladangan Bolivia E.P. Chetworth bertemu panitia.", "E.P. Chetworth"),
        ("Ketua Senat Kuba Y.M. Tran Quoc Lamthanh datang.", "Tran Quoc Lamthanh"),
        ("Kepala Dinas Keamanan Korea Utara Pak Jong-hyok tiba di Stockholm.", "Pak Jong-hyok"),
        ("Menteri Negara Urusan Luar Negeri Qatar Sultan bin Saad Al-Murrani tiba.", "Sultan bin Saad Al-Murrani"),
        ("Menteri Perdagangan Kim Sang-ho menerima panitia.", "Kim Sang-ho"),
        ("Menteri Energi Hamad ibn Jaberi datang.", "Hamad ibn Jaberi"),
        ("Pertemuan digelar Karim bin Saqr Al Mutairani, menteri energi.", "Karim bin Saqr Al Mutairani"),
        ("Wakil Menteri Pertanian Ceko Jindra Fialka-Novák tiba.", "Jindra Fialka-Novák"),
        ("Menteri Luar Negeri Bolivia, Rakotomalala, tiba di Wina.", "Rakotomalala"),
        ("Ketua MPR RI sekaligus Wakil Ketua Umum Partai Golkar Tan Boon Kengara tiba.", "Tan Boon Kengara"),
    ],
)
def test_the_bounds_of_an_unknown_name(text: str, name: str) -> None:
    assert parties(named(text), text, name) == [name]


@pytest.mark.parametrize(
    ("text", "short", "name"),
    [
        ("Menteri Energi Chile Sutarmin tiba. Menurut Sutarmin, hasilnya baik.", "Sutarmin", "Sutarmin"),
        ("Menkeu Chile Kofi Mensahdara tiba. Menkeu Mensahdara pulang.", "Mensahdara", "Kofi Mensahdara"),
        ("Menteri Energi Chile Sok Vannadara tiba. Sok Vannadaradan istrinya pulang.", "Vannadara", "Sok Vannadara"),
    ],
)
def test_a_short_form_of_an_unknown_name(text: str, short: str, name: str) -> None:
    last = [n for n in named(text) if n.kind is ActorKind.person][-1]
    assert last.span.cut(text).endswith(short)
    assert [party.name for party in last.parties] == [name]


@pytest.mark.parametrize(
    "text", ["CEO Sovereign Wealth Fund Vietnam menolak.", "Lawan mereka Borneo FC dan Persib Bandung."]
)
def test_an_organisation_is_nobody(text: str) -> None:
    assert not [n for n in named(text) if n.kind is ActorKind.person and n.parties]
