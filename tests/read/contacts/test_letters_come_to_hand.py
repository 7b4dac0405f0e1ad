"""The day on which a letter came to hand, what a visit of old lends no day, and reports whose day only their words tell."""

from __future__ import annotations

import pytest

from tests.read.telling import line, mentions, wanted

ROWS = [
    (
        "Surat Raja Salman untuk Emir Qatar disampaikan Menteri Luar Negeri Ibrahim al-Assaf. Assaf menyerahkannya ketika bertemu Emir Tamim bin Hamad Al Thani di Doha, Selasa (19/3/2019).",
        "2019-03-20",
        ["message happened Salman of Saudi Arabia; Tamim bin Hamad Al Thani 2019-03-19"],
    ),
    (
        "Duta Besar Iran Mohammad Azad menyampaikan surat Presiden Hassan Rouhani kepada Presiden Joko Widodo. Azad diterima Jokowi di Istana Merdeka, Selasa (19/3/2019).",
        "2019-03-20",
        ["message happened Hassan Rouhani; Joko Widodo 2019-03-19"],
    ),
    (
        "Surat Presiden Korea Selatan Moon Jae-in untuk Presiden Joko Widodo disampaikan Duta Besar Park Tae-sung. Park menemui Jokowi di Istana Bogor, Selasa (8/9/2020).",
        "2020-09-09",
        ["message happened Moon Jae-in; Joko Widodo 2020-09-08"],
    ),
    (
        "Menlu Retno Marsudi diterima Raja Salman di Riyadh, Selasa (8/9/2020). Dalam kesempatan itu, Retno menyampaikan surat Presiden Joko Widodo kepada Raja Salman.",
        "2020-09-09",
        ["message happened Joko Widodo; Salman of Saudi Arabia 2020-09-08"],
    ),
    (
        "Xi Jinping mengirim surat kepada Kim Jong Un. Kim menerima Duta Besar Li Jinjun, Selasa (8/9/2020).",
        "2020-09-09",
        ["message happened Xi Jinping; Kim Jong Un"],
    ),
    (
        "Menteri Pertahanan Prabowo Subianto menerima Panglima Angkatan Bersenjata Australia Angus Campbell di Jakarta. Campbell pernah berkunjung ke Jakarta pada 6 Maret 2023.",
        "2023-12-05",
        ["meeting happened Prabowo Subianto; Angus Campbell", "visit happened Angus Campbell; Indonesia 2023-03-06"],
    ),
    (
        "Lula da Silva pernah ke Havana pada 2010. Kini ia bertemu Miguel Diaz-Canel di kota itu.",
        "2023-12-05",
        ["meeting happened Luiz Inácio Lula da Silva; Miguel Díaz-Canel"],
    ),
    (
        "Yoon Suk-yeol pernah mengunjungi Washington pada April lalu. Saat itu ia bertemu Joe Biden di Gedung Putih.",
        "2023-12-05",
        ["meeting happened Joe Biden; Yoon Suk-yeol 2023-04"],
    ),
    (
        "PM India Narendra Modi tengah berada di Sri Lanka demi hubungan yang lebih erat. Presiden Anura Kumara Dissanayake menyambut Modi pada hari Sabtu. Keduanya menghadiri upacara di Kolombo, 5 April 2025.",
        "",
        ["visit happened Narendra Modi; Sri Lanka 2025-04-05"],
    ),
    (
        "Presiden Joko Widodo menerima Perdana Menteri Mark Rutte di Istana Bogor, Senin. Foto: Jokowi dan Rutte di Bogor, 7 Oktober 2019.",
        "",
        ["meeting happened Joko Widodo; Mark Rutte 2019-10-07"],
    ),
    (
        "Menteri Pertahanan Prabowo Subianto menerima Panglima Australia Angus Campbell di Jakarta, Selasa. Campbell pernah berkunjung ke Jakarta pada 6 Maret 2023.",
        "",
        ["meeting happened Prabowo Subianto; Angus Campbell"],
    ),
]


@pytest.mark.parametrize(("text", "published", "contacts"), ROWS)
def test_letters_and_days_of_old(text: str, published: str, contacts: list[str]) -> None:
    assert set(map(wanted, contacts)) <= {line(mention) for mention in mentions(text, published or None)}
