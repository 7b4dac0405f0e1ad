"""Long sentences and bare references, as translated reports of agencies have them: what they leave to the reader."""

from __future__ import annotations

import pytest

from tests.read.telling import line, mentions, wanted

TOLD = [
    (  # a person by age; whom "telepon dari" names one after another
        "Presiden AS Joe Biden menelepon Putra Mahkota Arab Saudi Mohammed bin Salman. Sebaliknya, pangeran berusia 36 "
        "tahun itu menerima telepon dari Presiden Rusia Vladimir Putin pada 3 Maret, dan dari Presiden Ukraina "
        "Volodymyr Zelensky.",
        "2022-03-09",
        [
            "call happened Joe Biden; Mohammed bin Salman",
            "call happened Mohammed bin Salman; Vladimir Putin 2022-03-03",
            "call happened Mohammed bin Salman; Volodymyr Zelenskyy 2022-03-03",
        ],
    ),
    (  # a call that was not taken
        "Presiden AS Joe Biden menelepon Putra Mahkota Arab Saudi Mohammed bin Salman. Namun, sang pangeran dikabarkan "
        "menolak menerima telepon itu.",
        "2022-03-09",
        ["call denied Joe Biden; Mohammed bin Salman"],
    ),
    (  # two words of a longer name, one of them a title elsewhere
        "Presiden Somalia Hassan Sheikh Mohamud tiba di Ankara. Pertemuan Hassan Sheikh dengan Perdana Menteri "
        "Ethiopia Abiy Ahmed berlangsung pada Rabu (11/12).",
        "2024-12-12",
        [
            "visit happened Hassan Sheikh Mohamud; Turkey",
            "meeting happened Abiy Ahmed; Hassan Sheikh Mohamud 2024-12-11",
        ],
    ),
    (  # described by the state; both are met where they are named
        "Menteri Luar Negeri China Wang Yi menelepon Menteri Luar Negeri Jepang Toshimitsu Motegi, Rabu (26/8). Sehari "
        "sebelumnya diplomat China itu bertolak ke Italia untuk bertemu Perdana Menteri Giuseppe Conte.",
        "2020-08-27",
        [
            "call happened Toshimitsu Motegi; Wang Yi 2020-08-26",
            "visit happened Italy; Wang Yi 2020-08-25",
            "meeting happened Giuseppe Conte; Wang Yi 2020-08-25",
        ],
    ),
    (  # a topic is no partner
        "Presiden Prancis Emmanuel Macron dijadwalkan membahas Iran bersama Presiden AS Donald Trump di Biarritz, Sabtu (24/8).",
        "2019-08-22",
        ["meeting planned Donald Trump; Emmanuel Macron 2019-08-24"],
    ),
    (  # "pertemuan tersebut" is the talks told of first, not the welcome of the day before
        "Perdana Menteri Ethiopia Abiy Ahmed dan Presiden Kenya William Ruto pada Rabu (26/2) membahas krisis di Sudan dalam "
        "pembicaraan di Addis Ababa.\nRuto yang tiba di ibu kota Ethiopia itu pada Selasa malam disambut langsung oleh Abiy "
        'di Bandara Bole.\n"Kami sepakat mendorong gencatan senjata," ujar Abiy usai pertemuan yang berlangsung hampir tiga '
        "jam tersebut.",
        "2025-02-27",
        [
            "meeting happened Abiy Ahmed; William Ruto 2025-02-26",
            "visit happened Ethiopia; William Ruto 2025-02-25",
            "encounter happened Abiy Ahmed; William Ruto 2025-02-25",
        ],
    ),
    (  # who is the first to meet
        "Menteri Luar Negeri Malaysia Mohamad Hasan merupakan pejabat ASEAN pertama yang bertemu dengan pemimpin junta "
        "Myanmar, Jenderal Senior Min Aung Hlaing.",
        "2025-10-10",
        ["meeting happened Min Aung Hlaing; Mohamad Hasan"],
    ),
    (  # counterparts in several states, called one by one
        "Menteri Luar Negeri Mesir Badr Abdelatty melakukan panggilan telepon terpisah dengan rekan-rekannya di Iran, "
        "Turki, dan Prancis.",
        "2025-09-12",
        [
            "call happened Abbas Araghchi; Badr Abdelatty",
            "call happened Badr Abdelatty; Hakan Fidan",
            "call happened Badr Abdelatty; Jean-Noël Barrot",
        ],
    ),
    (  # what was completed while the two were together
        "Presiden Rusia Vladimir Putin mengantar Perdana Menteri India Narendra Modi berkeliling setelah menyelesaikan "
        "pembicaraan di Novo-Ogaryovo pada Senin (8/7).",
        "2024-07-09",
        ["meeting happened Narendra Modi; Vladimir Putin 2024-07-08"],
    ),
    (  # a place that no table knows is not the other's country
        "Presiden Venezuela Nicolas Maduro akan melakukan perjalanan ke Pulau Batu Karam pekan ini, kata Presiden "
        "Guyana Irfaan Ali.",
        "2023-12-13",
        [],
    ),
    (  # he spoke at once; what would have been is no contact
        "Setelah pernyataan itu, Menteri Luar Negeri AS Marco Rubio segera menghubungi Menteri Luar Negeri Inggris David "
        "Lammy. Bila Rubio tidak menelepon Lammy, krisis akan memburuk.",
        "2025-05-13",
        ["call happened David Lammy; Marco Rubio"],
    ),
    (  # the week told before gives its weekday
        "Pekan lalu Pemimpin Korea Utara Kim Jong Un berunding dengan Presiden Rusia Vladimir Putin, Rabu.",
        "2023-09-20",
        ["meeting happened Kim Jong Un; Vladimir Putin 2023-09-13"],
    ),
    (  # a bare office in a spokeswoman's words
        'Presiden AS Joe Biden menjamu tamunya. Presiden Rusia Vladimir Putin mengkritiknya. "Presiden sudah berbicara '
        'dengan Raja Salman," kata juru bicara Gedung Putih Jen Psaki.',
        "2022-03-09",
        ["call happened Joe Biden; Salman of Saudi Arabia"],
    ),
]


@pytest.mark.parametrize(("text", "published", "told"), TOLD)
def test_what_a_wire_report_leaves_out_is_read(text: str, published: str, told: list[str]) -> None:
    assert sorted(map(line, mentions(text, published))) == sorted(map(wanted, told))
