"""The news of recent years as it is told: who was sent, who sat there, whom "mereka" means, and the day of each."""

from __future__ import annotations

import pytest

from tests.read.telling import line, mentions, wanted

TOLD = [
    (  # they are not he who speaks
        'Presiden AS Donald Trump menerima Perdana Menteri Israel Benjamin Netanyahu pada Senin (7/7/2025). "Mereka ingin '
        'berunding dan mereka akan setuju," kata Trump mengenai Hamas.',
        "2025-07-08",
        ["meeting happened Donald Trump; Benjamin Netanyahu 2025-07-07"],
    ),
    (  # who only sends a team does not meet; the day before which another met is that other's
        "Presiden Rusia Vladimir Putin mengutus tim ajudan untuk menemui negosiator Ukraina di Ankara pada Jumat (16/5/2025). "
        "Sebelum pertemuan Kamis malam antara Presiden Finlandia Alexander Stubb dan Presiden Prancis Emmanuel Macron, harga naik.",
        "2025-05-17",
        ["meeting happened Russia; Ukraine 2025-05-16", "meeting happened Alexander Stubb; Emmanuel Macron 2025-05-15"],
    ),
    (  # leaders met on a tour are met one after the other
        "Presiden AS Donald Trump bertemu para pemimpin Malaysia, Jepang, dan Korea Selatan dalam rangkaian lawatan di Asia.",
        "2025-10-31",
        [
            "meeting happened Donald Trump; Anwar Ibrahim",
            "meeting happened Donald Trump; Sanae Takaichi",
            "meeting happened Donald Trump; Lee Jae-myung",
        ],
    ),
    (  # what would be without a meeting is no denial of one; troops that went there place nothing
        "Sejak invasi Rusia ke Ukraina, Presiden Ukraina Volodymyr Zelensky menyampaikan keinginan berbicara langsung dengan "
        'Presiden Rusia Vladimir Putin. "Tanpa pertemuan ini perang tidak mungkin berhenti," kata Zelensky.',
        "2022-04-14",
        ["meeting proposed Volodymyr Zelenskyy; Vladimir Putin"],
    ),
    (  # heads of delegations, of whom two sentences tell after others
        "Pembicaraan Iran dengan Amerika Serikat akan diadakan di Muskat, Oman, pada Jumat (6/2/2026). Isinya nuklir. Sanksi "
        "juga dibahas. Menlu Iran Abbas Araghchi diperkirakan akan memimpin delegasi Iran. Amerika Serikat akan diwakili oleh "
        "utusan khusus Gedung Putih Steve Witkoff.",
        "2026-02-05",
        ["meeting planned Abbas Araghchi; Steve Witkoff 2026-02-06"],
    ),
    (  # neither of those who telephoned has a name; he who tells of it is none of them
        "Sekretaris Luar Negeri India Vikram Misri mengatakan kepala operasi militer Pakistan menelepon mitranya dari India.",
        "2025-05-10",
        ["call happened Pakistan; India"],
    ),
    (  # what is called off after the comma is not what the opening clause tells of; two pairs, not three at a table
        "Presiden Korea Selatan Lee Jae Myung akan bertemu Perdana Menteri Jepang Shigeru Ishiba di Tokyo dan Presiden AS Donald "
        "Trump di Washington. Setelah jadwal pertemuan puncak antara Korea Selatan dan Jepang serta Korea Selatan dan AS, pengiriman "
        "utusan dibatalkan.",
        "2025-08-13",
        ["meeting planned Lee Jae-myung; Shigeru Ishiba", "meeting planned Lee Jae-myung; Donald Trump"],
    ),
    (  # on the journey that has begun; where he usually goes tells of none
        "Pemimpin Korea Utara Kim Jong Un telah tiba di Rusia. Selama di Rusia, Kim akan melakukan pertemuan dengan Presiden "
        "Vladimir Putin. Kim biasanya hanya melakukan perjalanan ke Rusia dan China.",
        "2023-09-12",
        ["visit happened Kim Jong Un; Russia", "meeting planned Kim Jong Un; Vladimir Putin"],
    ),
    (  # where there is war they did not meet
        "Presiden AS Joe Biden melakukan percakapan dengan Perdana Menteri Israel Benjamin Netanyahu ketika Israel semakin dekat "
        "dengan operasi militer besar-besaran di Rafah. Secara terpisah, Direktur Mossad David Barnea dan Perdana Menteri Qatar "
        "Mohammed bin Abdulrahman Al-Thani bertemu untuk merundingkan gencatan senjata perang Israel-Hamas di Gaza.",
        "2024-05-07",
        [
            "call happened Joe Biden; Benjamin Netanyahu",
            "meeting happened David Barnea; Mohammed bin Abdulrahman Al Thani",
        ],
    ),
    (  # two with two sit at one table; so do those who are to sit at one; the war's beginning dates no talks
        "Menteri Luar Negeri Denmark Lars Lokke Rasmussen dan Menteri Pertahanan Denmark Troels Lund Poulsen bertemu dengan Sekjen "
        "NATO Mark Rutte dan Presiden Finlandia Alexander Stubb. Presiden AS Donald Trump siap duduk bersama Presiden Rusia "
        "Vladimir Putin dan Presiden Ukraina Volodymyr Zelensky dalam satu meja perundingan di Turki, guna mengakhiri perang yang "
        "berlangsung sejak 2022.",
        "2026-01-21",
        [
            "meeting happened Lars Løkke Rasmussen; Troels Lund Poulsen; Mark Rutte; Alexander Stubb",
            "meeting proposed Donald Trump; Vladimir Putin; Volodymyr Zelenskyy",
        ],
    ),
    (  # his deputy changes nothing; who leaves the house makes no journey
        "Pertemuan Presiden AS Donald Trump, Wakil Presiden JD Vance, dan Presiden Ukraina Volodymyr Zelensky di Gedung Putih, Jumat "
        "(28/2/2025), menjadi adu mulut. Pertemuan kedua pemimpin negara itu semula lancar. Zelensky meninggalkan Gedung Putih "
        "tanpa meneken kesepakatan.",
        "2025-03-01",
        ["meeting happened Donald Trump; JD Vance; Volodymyr Zelenskyy 2025-02-28"],
    ),
    (  # he will do both; his efforts do not stop at a town
        "Presiden Turki Recep Tayyip Erdogan mengumumkan, selain melakukan percakapan telepon dengan Presiden Rusia Vladimir Putin ia "
        "juga akan menelepon Presiden Ukraina Volodymyr Zelensky. Upaya Erdogan tak berhenti di Moskow.",
        "2022-05-30",
        [
            "call planned Recep Tayyip Erdoğan; Vladimir Putin",
            "call planned Recep Tayyip Erdoğan; Volodymyr Zelenskyy",
        ],
    ),
    (  # who speaks to the press is not spoken to; talks that stand still are no round
        "Utusan AS Steve Witkoff bertemu Presiden Rusia Vladimir Putin di Kremlin, Jumat (11/4/2025), ketika perundingan dengan Ukraina "
        "terlihat berhenti. Berbicara kepada wartawan di Ruang Oval, Trump mengatakan Witkoff memberinya laporan.",
        "2025-04-13",
        ["meeting happened Steve Witkoff; Vladimir Putin 2025-04-11"],
    ),
    (  # who the envoys were is told next; their sponsor stands between the noun and its parties
        "Presiden Rusia Vladimir Putin bertemu dengan utusan Presiden AS Donald Trump di Kremlin, Rabu (3/12/2025). Pembicaraan antara "
        "Putin dan utusan khusus Trump, Steve Witkoff, serta menantunya, Jared Kushner, berlangsung lama. Menteri Luar Negeri Suriah "
        "Asaad al-Shaibani bergabung dalam pertemuan yang dimediasi AS dengan delegasi 'Israel' di Paris.",
        "2025-12-03",
        [
            "meeting happened Vladimir Putin; Steve Witkoff; Jared Kushner 2025-12-03",
            "meeting happened Asaad al-Shaibani; Israel; United States",
        ],
    ),
    (  # each state visit is its own; observers sit at no table; a meeting still in preparation
        "Presiden Korea Selatan Lee Jae Myung akan bertemu Presiden AS Donald Trump pada 29 Oktober. Presiden AS dan Presiden China akan "
        "melakukan kunjungan kenegaraan ke Korea Selatan. Agenda pertemuan dengan Perdana Menteri baru Jepang, Sanae Takaichi, masih "
        "dalam tahap koordinasi. Pertemuan mendatang akan melibatkan pengamat dari Malaysia dan Brasil.",
        "2025-10-24",
        [
            "meeting planned Lee Jae-myung; Donald Trump 2025-10-29",
            "visit planned Donald Trump; South Korea 2025-10-29",
            "visit planned Xi Jinping; South Korea",
            "meeting proposed Lee Jae-myung; Sanae Takaichi",
        ],
    ),
]


@pytest.mark.parametrize(("text", "published", "told"), TOLD)
def test_told(text: str, published: str, told: list[str]) -> None:
    assert [line(mention) for mention in mentions(text, published)] == [wanted(row) for row in told]
