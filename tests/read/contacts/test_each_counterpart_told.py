"""Counterparts of one day told one by one: what was said with each, and each on a day of his own without a verb."""

from __future__ import annotations

import pytest

from tests.read.telling import line, mentions, wanted

PUBLISHED = "2025-02-12"

TOLD_OF_EACH = [
    (  # "Dengan A, ...": on the day of the sentence that announces them
        "Menlu Retno bertemu 10 menlu di Jenewa, Senin (10/2/2025). Dengan Menlu Polandia Radoslaw Sikorski, Retno membahas "
        "gandum. Dengan Menlu Kanada Melanie Joly, dibahas kerja sama pangan.",
        [
            "meeting happened Radosław Sikorski; Retno Marsudi 2025-02-10",
            "meeting happened Mélanie Joly; Retno Marsudi 2025-02-10",
        ],
    ),
    (  # states, and a sentence for two of them
        "Sugiono memaparkan isi pertemuannya dengan sembilan menlu di Munich pada Selasa (11/2/2025). Dengan Kanada dibahas "
        "perjanjian dagang, sedangkan dengan Peru dibahas rencana kunjungan presiden.",
        ["meeting happened Canada; Sugiono 2025-02-11", "meeting happened Peru; Sugiono 2025-02-11"],
    ),
    (  # "Dalam pertemuan dengan A ... Sementara dengan B ..."
        "Presiden Prabowo Subianto bertemu sejumlah pemimpin di Rio de Janeiro, Senin (10/2/2025). Dalam pertemuan dengan "
        "Perdana Menteri Ethiopia Abiy Ahmed, Prabowo membahas pupuk. Sementara dengan Presiden Kuba Miguel Diaz-Canel, ia "
        "membicarakan kesehatan.",
        [
            "meeting happened Abiy Ahmed; Prabowo Subianto 2025-02-10",
            "meeting happened Miguel Díaz-Canel; Prabowo Subianto 2025-02-10",
        ],
    ),
    (  # words for any channel tell of those meetings
        "Menlu RI Sugiono menemui 12 menlu di Johannesburg, Kamis (6/2/2025). Saat berbicara dengan Menlu Kanada Melanie Joly, "
        "Sugiono mendorong perjanjian dagang. Dengan Menlu Australia Penny Wong, ia membahas rantai pasok.",
        ["meeting happened Mélanie Joly; Sugiono 2025-02-06", "meeting happened Penny Wong; Sugiono 2025-02-06"],
    ),
    (  # colleagues in a town are no minister of that land
        "Wang Yi menggelar pertemuan bilateral dengan beberapa mitranya di Kuala Lumpur, Kamis (6/2/2025). Saat bertemu Menlu "
        "Thailand Maris Sangiampongsa, Wang menyoroti kejahatan lintas batas.",
        ["meeting happened Maris Sangiampongsa; Wang Yi 2025-02-06"],
    ),
    (  # where and when all were held is said last
        "Dalam pertemuan dengan Macron, Prabowo membahas jet tempur. Sementara dalam pertemuannya dengan Meloni, Prabowo "
        "menyinggung perikanan. Kedua pertemuan berlangsung di Roma, Senin (10/2/2025).",
        [
            "meeting happened Emmanuel Macron; Prabowo Subianto 2025-02-10",
            "meeting happened Giorgia Meloni; Prabowo Subianto 2025-02-10",
        ],
    ),
    (  # a chain of three
        "Menko Airlangga Hartarto mengadakan pertemuan maraton di Davos, Rabu (5/2/2025). Pertemuan dimulai dengan Menteri "
        "Perdagangan Swiss Guy Parmelin, dilanjutkan dengan Menteri Ekonomi Jerman Robert Habeck, dan ditutup dengan Sekjen OECD "
        "Mathias Cormann.",
        [
            "meeting happened Airlangga Hartarto; Guy Parmelin 2025-02-05",
            "meeting happened Airlangga Hartarto; Robert Habeck 2025-02-05",
            "meeting happened Airlangga Hartarto; Mathias Cormann 2025-02-05",
        ],
    ),
    (  # nobody's series: what is shared with a state is no talk
        "Prabowo bertemu sejumlah menteri di Hambalang, Senin (10/2/2025). Dengan China, Indonesia akan memperluas kerja sama.",
        [],
    ),
]

EACH_HIS_DAY = [
    (
        "Wapres AS JD Vance bertemu Kanselir Jerman Olaf Scholz di Munich pada Kamis (6/2/2025) dan Presiden Ukraina Volodymyr "
        "Zelensky sehari kemudian.",
        [
            "meeting happened JD Vance; Olaf Scholz 2025-02-06",
            "meeting happened JD Vance; Volodymyr Zelenskyy 2025-02-07",
        ],
    ),
    (
        "Pada Senin (10/2/2025) Guterres bertemu Presiden Swiss Karin Keller-Sutter, dan pada Selasa (11/2/2025) dengan Menlu "
        "Iran Abbas Araghchi.",
        [
            "meeting happened António Guterres; Karin Keller-Sutter 2025-02-10",
            "meeting happened Abbas Araghchi; António Guterres 2025-02-11",
        ],
    ),
    (
        "Modi dijadwalkan bertemu Presiden AS Donald Trump pada 13 Februari 2025 di Washington dan Presiden Prancis Emmanuel "
        "Macron pada 15 Februari 2025 di Paris.",
        [
            "meeting planned Donald Trump; Narendra Modi 2025-02-13",
            "meeting planned Emmanuel Macron; Narendra Modi 2025-02-15",
        ],
    ),
    (
        "Xi menjamu Perdana Menteri Pakistan Shehbaz Sharif pada Rabu (5/2/2025) dan, dua hari kemudian, Sultan Brunei Hassanal "
        "Bolkiah.",
        [
            "meeting happened Shehbaz Sharif; Xi Jinping 2025-02-05",
            "meeting happened Hassanal Bolkiah; Xi Jinping 2025-02-07",
        ],
    ),
    (
        "Zelensky bertemu dengan Macron di Paris, Senin (10/2/2025), dan keesokan harinya dengan Starmer di London.",
        [
            "meeting happened Emmanuel Macron; Volodymyr Zelenskyy 2025-02-10",
            "meeting happened Keir Starmer; Volodymyr Zelenskyy 2025-02-11",
        ],
    ),
    (  # two of one list share their day
        "Joko Widodo menyambut Kaisar Naruhito dan Permaisuri Masako di Bogor, Senin (19/6/2023).",
        ["encounter happened Joko Widodo; Naruhito 2023-06-19"],
    ),
    (  # the next one does something else that day
        "Starmer bertemu Zelensky pada Senin (10/2/2025) dan Trump pada Selasa (11/2/2025) mengumumkan tarif baru.",
        ["meeting happened Keir Starmer; Volodymyr Zelenskyy 2025-02-10"],
    ),
    (
        "Macron bertemu Scholz di Berlin pada Senin (10/2/2025) dan pada Selasa (11/2/2025) berpidato di hadapan parlemen.",
        ["meeting happened Emmanuel Macron; Olaf Scholz 2025-02-10"],
    ),
]


@pytest.mark.parametrize(("text", "told"), TOLD_OF_EACH)
def test_what_was_said_with_each_was_said_on_the_day_announced(text: str, told: list[str]) -> None:
    assert sorted(map(line, mentions(text, PUBLISHED))) == sorted(map(wanted, told))


@pytest.mark.parametrize(("text", "told"), EACH_HIS_DAY)
def test_each_is_met_on_a_day_of_his_own(text: str, told: list[str]) -> None:
    assert sorted(map(line, mentions(text, PUBLISHED))) == sorted(map(wanted, told))


def test_each_is_met_at_his_own_place() -> None:
    towns = [m.city.value for m in mentions(EACH_HIS_DAY[4][0], PUBLISHED) if m.city]
    assert towns == ["Paris", "London"]
