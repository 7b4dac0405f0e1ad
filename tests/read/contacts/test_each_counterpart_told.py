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
    (  # whose they are is told before, whoever tells of them now
        "Presiden Prabowo dijadwalkan menggelar sejumlah pertemuan bilateral di Johannesburg pada 22 Februari 2025. Menurut Menlu "
        "Sugiono, pertemuan bilateral antara lain akan dilakukan dengan Presiden Prancis Emmanuel Macron dan Perdana Menteri India "
        "Narendra Modi.",
        [
            "meeting planned Emmanuel Macron; Prabowo Subianto 2025-02-22",
            "meeting planned Narendra Modi; Prabowo Subianto 2025-02-22",
        ],
    ),
    ("Pertemuan dengan Macron dan Starmer dinilai penting oleh para pengamat.", []),  # of nobody who is named
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
    (  # two share the second day
        "Lavrov menelepon Menlu Iran Abbas Araghchi pada Minggu (9/2/2025), lalu Menlu Mesir Badr Abdelatty dan Menlu Turki Hakan Fidan "
        "keesokan harinya.",
        [
            "call happened Abbas Araghchi; Sergei Lavrov 2025-02-09",
            "call happened Badr Abdelatty; Sergei Lavrov 2025-02-10",
            "call happened Hakan Fidan; Sergei Lavrov 2025-02-10",
        ],
    ),
    (  # welcomed one by one
        "Jokowi menyambut Presiden Peru Dina Boluarte dan Presiden Chile Gabriel Boric satu per satu di Istana Merdeka, Senin (10/2/2025).",
        [
            "encounter happened Dina Boluarte; Joko Widodo 2025-02-10",
            "encounter happened Gabriel Boric; Joko Widodo 2025-02-10",
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


IN_TURN = [
    (  # the next of a day, and the last
        "Presiden Brasil Lula da Silva menemui Presiden Chili Gabriel Boric di Santiago, Jumat (7/2/2025). Pertemuan berikutnya ia "
        "lakukan dengan Presiden Kolombia Gustavo Petro. Terakhir, ia berbicara empat mata dengan Presiden Bolivia Luis Arce.",
        [
            "meeting happened Gabriel Boric; Luiz Inácio Lula da Silva 2025-02-07",
            "meeting happened Gustavo Petro; Luiz Inácio Lula da Silva 2025-02-07",
            "meeting happened Luis Arce; Luiz Inácio Lula da Silva 2025-02-07",
        ],
    ),
    (
        "Presiden Mesir Abdel Fattah el-Sisi menerima Menlu AS Marco Rubio di Kairo, Senin (10/2/2025). Tamu berikutnya adalah Menlu "
        "Rusia Sergei Lavrov.",
        [
            "meeting happened Abdel Fattah el-Sisi; Marco Rubio 2025-02-10",
            "meeting happened Abdel Fattah el-Sisi; Sergei Lavrov 2025-02-10",
        ],
    ),
    (
        "Kanselir Jerman Olaf Scholz menerima Perdana Menteri Hungaria Viktor Orban di Berlin, Selasa (11/2/2025). Beberapa jam "
        "kemudian giliran Presiden Finlandia Alexander Stubb yang ia terima.",
        [
            "meeting happened Olaf Scholz; Viktor Orbán 2025-02-11",
            "meeting happened Alexander Stubb; Olaf Scholz 2025-02-11",
        ],
    ),
    (  # by the hour
        "Presiden Prabowo menerima dua duta besar, Rabu (12/2/2025). Pukul 10.00 WIB, ia menerima Dubes Belanda Marc Gerritsen. Pukul "
        "11.00 WIB giliran Dubes Kanada Jess Dutton.",
        [
            "meeting happened Marc Gerritsen; Prabowo Subianto 2025-02-12",
            "meeting happened Jess Dutton; Prabowo Subianto 2025-02-12",
        ],
    ),
    (  # each of the first of a state receives at his own seat
        "Menlu Prancis Jean-Noel Barrot diterima Presiden Lebanon Joseph Aoun, Perdana Menteri Nawaf Salam, dan Ketua Parlemen Nabih "
        "Berri di Beirut, Selasa (11/2/2025).",
        [
            "meeting happened Jean-Noël Barrot; Joseph Aoun 2025-02-11",
            "meeting happened Jean-Noël Barrot; Nawaf Salam 2025-02-11",
            "meeting happened Jean-Noël Barrot; Nabih Berri 2025-02-11",
        ],
    ),
    (  # how they were called has no verb
        "Erdogan menelepon Raja Salman, Emir Qatar Tamim bin Hamad Al Thani, dan Presiden Mesir Abdel Fattah el-Sisi secara terpisah "
        "pada Senin (10/2/2025).",
        [
            "call happened Recep Tayyip Erdoğan; Salman of Saudi Arabia 2025-02-10",
            "call happened Recep Tayyip Erdoğan; Tamim bin Hamad Al Thani 2025-02-10",
            "call happened Abdel Fattah el-Sisi; Recep Tayyip Erdoğan 2025-02-10",
        ],
    ),
    (  # five at one table
        "Menhan Jerman Boris Pistorius berunding dengan Menhan Prancis Sebastien Lecornu, Menhan Italia Guido Crosetto, dan Menhan "
        "Inggris John Healey di Paris, Selasa (11/2/2025). Pertemuan empat menteri itu membahas bantuan untuk Ukraina.",
        ["meeting happened Boris Pistorius; Guido Crosetto; John Healey; Sébastien Lecornu 2025-02-11"],
    ),
    (
        "Xi bertemu Putin di Moskow, Senin (10/2/2025). Pertemuan berikutnya dengan Trump belum dijadwalkan.",
        ["meeting happened Vladimir Putin; Xi Jinping 2025-02-10", "meeting denied Donald Trump; Xi Jinping"],
    ),
]


@pytest.mark.parametrize(("text", "told"), IN_TURN)
def test_one_after_the_other_on_one_day(text: str, told: list[str]) -> None:
    assert sorted(map(line, mentions(text, PUBLISHED))) == sorted(map(wanted, told))
