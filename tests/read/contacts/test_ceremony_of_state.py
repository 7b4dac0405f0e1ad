"""A guest of state, step by step: welcomed at the car, introduced to the cabinet, led into a room; what was announced days before."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

import pytest

from kronik.model import Status
from kronik.read.contacts import find
from kronik.read.contacts.announced import since_held
from kronik.read.contacts.draft import Draft
from kronik.read.contacts.setting import Setting
from tests.read.telling import line, mentions, wanted

TOLD = [
    (  # those to whom a guest is introduced are no parties of talks
        "Presiden Kenya William Ruto tiba di Istana Bogor, Jumat (10/5/2024).\n"
        "Presiden Joko Widodo kemudian memperkenalkan Ruto kepada para menteri yang hadir dalam pertemuan itu, di antaranya:\n"
        "- Menteri Luar Negeri Retno Marsudi\n- Menteri Keuangan Sri Mulyani",
        "2024-05-10",
        ["visit happened William Ruto; Indonesia 2024-05-10"],
    ),
    (  # walked up to the guest, who is in the other's own country
        "Presiden Kenya William Ruto tiba di Istana Bogor, Jumat (10/5/2024). Joko Widodo langsung mendatangi Ruto yang baru "
        "turun dari mobil.",
        "2024-05-10",
        [
            "visit happened William Ruto; Indonesia 2024-05-10",
            "encounter happened Joko Widodo; William Ruto 2024-05-10",
        ],
    ),
    (
        "Presiden Kenya William Ruto disambut Joko Widodo di Istana Bogor, Jumat (10/5/2024). Selanjutnya, Joko Widodo dan "
        "Ruto menuju Ruang Teratai untuk mengadakan pertemuan bilateral.",
        "2024-05-10",
        ["meeting happened Joko Widodo; William Ruto 2024-05-10"],
    ),
    (  # "akan menuju" is still to come
        "Jumat (10/5/2024) di Istana Bogor, Joko Widodo dan Presiden Kenya William Ruto akan menuju Ruang Teratai untuk "
        "mengadakan pertemuan bilateral.",
        "2024-05-10",
        ["meeting planned Joko Widodo; William Ruto 2024-05-10"],
    ),
    (  # announced on Wednesday, held on Saturday: one contact, and the journey was made
        "PM Singapura Lee Hsien Loong bertemu PM Malaysia Mahathir Mohamad di Putrajaya, Sabtu (19/5). Pada Rabu (16/5), Lee "
        "mengumumkan di parlemen bahwa ia akan melawat ke Malaysia untuk bertemu Mahathir.",
        "2018-05-20",
        [
            "meeting happened Lee Hsien Loong; Mahathir Mohamad 2018-05-19",
            "visit happened Lee Hsien Loong; Malaysia 2018-05-19",
        ],
    ),
    (  # announced long after the last one: another one
        "Presiden AS Joe Biden bertemu Presiden China Xi Jinping di Bali pada 14 November 2022. Pada Rabu (15/5), Gedung Putih "
        "mengumumkan bahwa Biden akan bertemu Xi.",
        "2024-05-20",
        ["meeting happened Joe Biden; Xi Jinping 2022-11-14", "meeting planned Joe Biden; Xi Jinping"],
    ),
    (  # brackets that say the same word otherwise; a further meeting of the same programme
        "Presiden Joko Widodo tiba di Nairobi, Kenya, Jumat (10/5/2024). Hari Sabtu, Joko Widodo diagendakan mengadakan pertemuan "
        "pribadi (tête-à-tête) dengan Presiden Kenya William Ruto. Joko Widodo juga akan menemui Wakil Presiden Rigathi Gachagua.",
        "2024-05-10",
        [
            "visit happened Joko Widodo; Kenya 2024-05-10",
            "meeting planned Joko Widodo; William Ruto 2024-05-11",
            "meeting planned Joko Widodo; Rigathi Gachagua 2024-05-11",
        ],
    ),
]


@pytest.mark.parametrize(("text", "published", "told"), TOLD)
def test_the_steps_of_a_state_visit(text: str, published: str, told: list[str]) -> None:
    assert sorted(map(line, mentions(text, published))) == sorted(map(wanted, told))


def test_a_city_bears_the_name_that_the_article_gives_it() -> None:
    text = "Presiden Joko Widodo bertemu Presiden Volodymyr Zelensky di Istana Maryinsky, Rabu (29/6/2022). Ia tiba di Kyiv pagi itu."
    cities = {mention.city.value for mention in mentions(text, "2022-06-30") if mention.city}
    assert cities == {"Kyiv"}


def test_two_plans_announced_before_one_contact_are_that_contact(monkeypatch: pytest.MonkeyPatch) -> None:
    """Both are joined to it; the second finds it joined already."""
    kept: list[int] = []

    def with_each_plan_twice(contacts: Sequence[Draft], setting: Setting) -> tuple[Draft, ...]:
        plans = [one for one in contacts if one.status.value is Status.planned]
        kept.append(len(since_held((*contacts, *(replace(plan, topics=()) for plan in plans)), setting)))
        return since_held(contacts, setting)

    monkeypatch.setattr(find, "since_held", with_each_plan_twice)
    text = (
        "PM Singapura Lee Hsien Loong bertemu PM Malaysia Mahathir Mohamad di Putrajaya, Sabtu (19/5). Pada Rabu (16/5), Lee "
        "mengumumkan di parlemen bahwa ia akan bertemu Mahathir."
    )
    assert len(mentions(text, "2018-05-20")) == 1
    assert kept == [1]
