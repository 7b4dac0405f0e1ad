"""Visits told in the margin of something else, and beside a meeting, a call or another journey."""

from __future__ import annotations

import pytest

from tests.read.telling import line, mentions, wanted

TOLD = [
    (  # the way home
        "Sepulang dari Beijing, Perdana Menteri Malaysia Anwar Ibrahim memimpin rapat kabinet, Selasa (11/3/2025).",
        "2025-03-12",
        ["visit happened Anwar Ibrahim; China"],
    ),
    (
        "Panglima junta Myanmar Min Aung Hlaing tiba kembali di Naypyidaw dari Minsk, Minggu (9/3/2025).",
        "2025-03-12",
        ["visit happened Min Aung Hlaing; Belarus 2025-03-09"],
    ),
    (  # not from a gathering
        "Menlu Sugiono baru saja kembali dari Kairo setelah menghadiri pertemuan darurat Organisasi Kerja Sama Islam.",
        "2025-03-12",
        [],
    ),
    (  # condolences
        "Presiden Joko Widodo melayat ke Abu Dhabi menyusul wafatnya Presiden Uni Emirat Arab.",
        "2022-05-20",
        ["visit happened Joko Widodo; United Arab Emirates"],
    ),
    (  # those who are counted first
        "Ketiga pemimpin, yakni Presiden Prancis Emmanuel Macron, PM Inggris Keir Starmer, dan PM Polandia Donald Tusk, "
        "tiba di Kyiv dengan kereta, Sabtu (10/5/2025).",
        "2025-05-11",
        ["visit happened Emmanuel Macron; Keir Starmer; Donald Tusk; Ukraine 2025-05-10"],
    ),
    (  # what the relative clause says is over
        "Presiden Ukraina Volodymyr Zelensky, yang membatalkan kunjungan ke Arab Saudi pada Rabu (19/2/2025), berbicara "
        "lewat telepon dengan Presiden Prancis Emmanuel Macron.",
        "2025-02-20",
        [
            "visit cancelled Volodymyr Zelenskyy; Saudi Arabia 2025-02-19",
            "call happened Volodymyr Zelenskyy; Emmanuel Macron",
        ],
    ),
    (  # the call has the day
        "Presiden Rusia Vladimir Putin menelepon Perdana Menteri India Narendra Modi pada Senin (10/3/2025) untuk "
        "membicarakan rencana kunjungannya ke New Delhi.",
        "2025-03-12",
        ["call happened Vladimir Putin; Narendra Modi 2025-03-10", "visit planned Vladimir Putin; India"],
    ),
    (  # the one before him
        "Perdana Menteri Inggris Keir Starmer mengunjungi China pada Rabu (28/1/2026), lawatan pertama PM Inggris sejak "
        "Theresa May pada 2018.",
        "2026-01-29",
        ["visit happened Keir Starmer; China 2026-01-28", "visit happened Theresa May; China 2018"],
    ),
    (  # a tour that carries somebody
        "Pertemuan Presiden Brasil Luiz Inacio Lula da Silva dan Emir Qatar Sheikh Tamim di Doha menutup tur enam hari "
        "yang membawanya ke Mesir dan Qatar.",
        "2024-02-20",
        [
            "meeting happened Luiz Inácio Lula da Silva; Tamim bin Hamad Al Thani",
            "visit happened Luiz Inácio Lula da Silva; Egypt",
            "visit happened Luiz Inácio Lula da Silva; Qatar",
        ],
    ),
    (  # each invites the other
        "Presiden China Xi Jinping mengundang Presiden AS Donald Trump ke Beijing dan Trump balik mengundang Xi ke "
        "Washington.",
        "2025-11-25",
        ["visit proposed Xi Jinping; Donald Trump", "visit proposed Donald Trump; Xi Jinping"],
    ),
    (  # the gathering is at the later goal
        "Perdana Menteri India Narendra Modi terbang ke Nikosia sebelum menuju Kanada untuk KTT G7.",
        "2025-06-17",
        ["visit happened Narendra Modi; Cyprus"],
    ),
    (  # a summit of two is a meeting
        "Presiden Korea Selatan Lee Jae Myung terbang ke Washington untuk KTT dengan Presiden AS Donald Trump.",
        "2025-08-24",
        ["visit happened Lee Jae-myung; United States", "meeting planned Lee Jae-myung; Donald Trump"],
    ),
    (  # he is where the main clause says
        "Perdana Menteri Pakistan Shehbaz Sharif tiba di Baku usai mengunjungi Turki. Di sana ia dijadwalkan berjumpa "
        "Presiden Azerbaijan Ilham Aliyev.",
        "2025-05-27",
        [
            "visit happened Shehbaz Sharif; Azerbaijan",
            "visit happened Shehbaz Sharif; Turkey",
            "meeting planned Shehbaz Sharif; Ilham Aliyev",
        ],
    ),
    (  # announced by number, named after: each leg takes the days of the tour
        "Menteri Luar Negeri India S Jaishankar bakal berkunjung ke tiga negara ASEAN pada 11-15 Oktober 2023. Ketiga "
        "negara yang bakal dikunjungi Jaishankar itu adalah Vietnam, Laos, dan Singapura.",
        "2023-10-08",
        [
            "visit planned S. Jaishankar; Vietnam 2023-10-11",
            "visit planned S. Jaishankar; Laos 2023-10-11",
            "visit planned S. Jaishankar; Singapore 2023-10-11",
        ],
    ),
    (  # where those who are not told of come from
        "Otoritas bandara menutup landasan jelang kedatangan pesawat Perdana Menteri India Narendra Modi di Kolombo, Jumat "
        "(4/4/2025).",
        "2025-04-05",
        ["visit happened Narendra Modi; Sri Lanka 2025-04-04"],
    ),
]


@pytest.mark.parametrize(("text", "published", "contacts"), TOLD)
def test_visits_together(text: str, published: str, contacts: list[str]) -> None:
    told = {line(mention) for mention in mentions(text, published)}
    assert set(map(wanted, contacts)) == told
