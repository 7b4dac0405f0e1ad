"""Those met are first counted or described and then named, in the same sentence or in the next: "Tiga menlu diterima A, yakni ..."."""

from __future__ import annotations

import pytest

from tests.read.telling import line, mentions, wanted

TOLD = [
    (
        "Sejumlah pemimpin yang ditemui Prabowo di Abu Dhabi pada Senin (10/2/2025) antara lain Presiden UEA Mohamed bin Zayed dan "
        "Perdana Menteri Pakistan Shehbaz Sharif.",
        [
            "meeting happened Mohamed bin Zayed Al Nahyan; Prabowo Subianto 2025-02-10",
            "meeting happened Prabowo Subianto; Shehbaz Sharif 2025-02-10",
        ],
    ),
    (
        "Tiga pemimpin diterima Prabowo hari ini, yakni Perdana Menteri Papua Nugini James Marape, Perdana Menteri Fiji Sitiveni "
        "Rabuka, dan Perdana Menteri Vanuatu Jotham Napat.",
        [
            "meeting happened James Marape; Prabowo Subianto 2025-02-12",
            "meeting happened Prabowo Subianto; Sitiveni Rabuka 2025-02-12",
            "meeting happened Jotham Napat; Prabowo Subianto 2025-02-12",
        ],
    ),
    (
        "Yang ditemui Sugiono di Munich, Jumat (7/2/2025), adalah Menlu Jerman Annalena Baerbock dan Menlu Polandia Radoslaw "
        "Sikorski.",
        [
            "meeting happened Annalena Baerbock; Sugiono 2025-02-07",
            "meeting happened Radosław Sikorski; Sugiono 2025-02-07",
        ],
    ),
    (
        "Di antara pemimpin yang menemui Xi Jinping di Beijing, Kamis (6/2/2025), terdapat Presiden Kirgizstan Sadyr Japarov dan "
        "Sultan Brunei Hassanal Bolkiah.",
        [
            "meeting happened Sadyr Japarov; Xi Jinping 2025-02-06",
            "meeting happened Hassanal Bolkiah; Xi Jinping 2025-02-06",
        ],
    ),
    (
        "Sedikitnya empat kepala negara akan bertemu Presiden Trump di Washington pada Jumat (14/2/2025), termasuk Presiden "
        "Prancis Emmanuel Macron dan Presiden Argentina Javier Milei.",
        [
            "meeting planned Donald Trump; Emmanuel Macron 2025-02-14",
            "meeting planned Donald Trump; Javier Milei 2025-02-14",
        ],
    ),
    (
        "Dua tamu diterima Wapres Gibran Rakabuming Raka di Jakarta, Selasa (11/2/2025), masing-masing Dubes Jepang Masaki Yasushi "
        "dan Dubes Belanda Marc Gerritsen.",
        [
            "meeting happened Gibran Rakabuming Raka; Yasushi Masaki 2025-02-11",
            "meeting happened Gibran Rakabuming Raka; Marc Gerritsen 2025-02-11",
        ],
    ),
    (
        "Prabowo dijadwalkan menemui tiga kepala negara di Rio de Janeiro pada Kamis (13/2/2025): Presiden Brasil Luiz Inacio Lula "
        "da Silva, Presiden Chile Gabriel Boric, dan Presiden Peru Dina Boluarte.",
        [
            "meeting planned Luiz Inácio Lula da Silva; Prabowo Subianto 2025-02-13",
            "meeting planned Gabriel Boric; Prabowo Subianto 2025-02-13",
            "meeting planned Dina Boluarte; Prabowo Subianto 2025-02-13",
        ],
    ),
    (
        "Menlu RI Sugiono bertemu, antara lain, Menlu Kuba Bruno Rodriguez dan Menlu Kolombia Luis Gilberto Murillo.",
        ["meeting happened Bruno Rodríguez Parrilla; Sugiono", "meeting happened Luis Gilberto Murillo; Sugiono"],
    ),
    (  # the next sentence names them, by their states
        "Ada dua pemimpin yang dijadwalkan bertemu Presiden Prabowo pada Kamis (13/2/2025). Yakni, dari Jepang dan Kanada.",
        ["meeting planned Japan; Prabowo Subianto 2025-02-13", "meeting planned Canada; Prabowo Subianto 2025-02-13"],
    ),
    (
        "Beberapa kepala negara sudah menghubungi Prabowo lewat telepon. Antara lain Presiden Turki Recep Tayyip Erdogan dan Perdana "
        "Menteri Malaysia Anwar Ibrahim.",
        ["call happened Prabowo Subianto; Recep Tayyip Erdoğan", "call happened Anwar Ibrahim; Prabowo Subianto"],
    ),
    (
        "Menlu Rusia Sergei Lavrov berbicara dengan beberapa koleganya lewat telepon pada Selasa (11/2/2025). Koleganya itu adalah "
        "Menlu Turki Hakan Fidan dan Menlu Mesir Badr Abdelatty.",
        [
            "call happened Hakan Fidan; Sergei Lavrov 2025-02-11",
            "call happened Badr Abdelatty; Sergei Lavrov 2025-02-11",
        ],
    ),
    (  # companions, those at home, and who only speaks
        "Tiga pemimpin mendampingi Trump saat bertemu Zelensky di Washington, Senin (10/2/2025), yakni Wapres JD Vance, Menlu Marco "
        "Rubio, dan Menhan Pete Hegseth.",
        ["meeting happened Donald Trump; Volodymyr Zelenskyy 2025-02-10"],
    ),
    (
        "Beberapa menteri menemui Presiden Prabowo di Hambalang, Senin (10/2/2025), yakni Menlu Sugiono dan Menko Airlangga Hartarto.",
        [],
    ),
    (
        "Para pemimpin dunia menyampaikan kecaman, di antaranya Presiden Turki Recep Tayyip Erdogan dan Raja Abdullah II.",
        [],
    ),
]


@pytest.mark.parametrize(("text", "told"), TOLD)
def test_those_counted_are_they_who_are_named(text: str, told: list[str]) -> None:
    assert sorted(map(line, mentions(text, "2025-02-12"))) == sorted(map(wanted, told))


ITEMS = [
    (  # one by one, in sentences without a verb
        "Rubio bertemu beberapa menlu di Munich, Jumat (7/2/2025). Pertama, Menlu Jerman Annalena Baerbock. Disusul Menlu Inggris "
        "David Lammy dan Menlu Prancis Jean-Noel Barrot. Terakhir, Menlu Ukraina Andrii Sybiha.",
        [
            "meeting happened Annalena Baerbock; Marco Rubio 2025-02-07",
            "meeting happened David Lammy; Marco Rubio 2025-02-07",
            "meeting happened Jean-Noël Barrot; Marco Rubio 2025-02-07",
            "meeting happened Andrii Sybiha; Marco Rubio 2025-02-07",
        ],
    ),
    (  # an agenda has its day above its items
        "Berikut agenda Menlu Sugiono di Brussel, Kamis (13/2/2025):\n- Pukul 09.00: pertemuan dengan Sekjen NATO Mark Rutte\n"
        "- Pukul 14.00: pertemuan dengan Wakil Presiden Komisi Eropa Kaja Kallas",
        ["meeting planned Mark Rutte; Sugiono 2025-02-13", "meeting planned Kaja Kallas; Sugiono 2025-02-13"],
    ),
    (  # each for a purpose of his own
        "Menlu Sugiono bertemu Menlu Pakistan Ishaq Dar untuk membahas perdagangan, Menlu Fiji Sitiveni Rabuka untuk membahas iklim, "
        "dan Menlu Ghana Samuel Okudzeto Ablakwa untuk membahas kakao.",
        [
            "meeting happened Ishaq Dar; Sugiono",
            "meeting happened Sitiveni Rabuka; Sugiono",
            "meeting happened Samuel Okudzeto Ablakwa; Sugiono",
        ],
    ),
    (  # one as well as the other
        "Baik Presiden Finlandia Alexander Stubb maupun Perdana Menteri Swedia Ulf Kristersson sudah bertemu Trump di Gedung Putih, "
        "Senin (10/2/2025).",
        [
            "meeting happened Alexander Stubb; Donald Trump 2025-02-10",
            "meeting happened Donald Trump; Ulf Kristersson 2025-02-10",
        ],
    ),
    (  # a page that goes through the meetings of a day
        "Wapres Gibran menggelar serangkaian pertemuan di Johannesburg, Sabtu (8/2/2025). Gibran bertemu Perdana Menteri Vietnam Pham "
        "Minh Chinh. Keduanya membahas beras. Vietnam siap menambah pasokan. Indonesia menyambut baik. Ia pun berterima kasih. Pihak "
        "Vietnam juga menanyakan investasi. Gibran mempersilakan mereka datang. Setelah itu keduanya berfoto. Suasana hangat. Acara "
        "itu singkat. Gibran berbincang pula dengan Perdana Menteri Ethiopia Abiy Ahmed.",
        [
            "meeting happened Gibran Rakabuming Raka; Phạm Minh Chính 2025-02-08",
            "meeting happened Abiy Ahmed; Gibran Rakabuming Raka 2025-02-08",
        ],
    ),
    (  # the second day counts from the arrival; the last one has no number
        "Presiden Filipina Ferdinand Marcos Jr tiba di Tokyo, Senin (10/2/2025). Pada hari kedua, ia bertemu Perdana Menteri Shigeru "
        "Ishiba. Pada hari terakhir, ia bertemu Kaisar Naruhito.",
        [
            "visit happened Ferdinand Marcos Jr.; Japan 2025-02-10",
            "meeting happened Ferdinand Marcos Jr.; Shigeru Ishiba 2025-02-11",
            "meeting happened Ferdinand Marcos Jr.; Naruhito",
        ],
    ),
    (
        "Prabowo membuka rapat kabinet, Senin (10/2/2025). Pertama, Menlu Sugiono. Kedua, Menhan Sjafrie Sjamsoeddin.",
        [],
    ),
]


@pytest.mark.parametrize(("text", "told"), ITEMS)
def test_items_take_what_stands_above_them(text: str, told: list[str]) -> None:
    assert sorted(map(line, mentions(text, "2025-02-12"))) == sorted(map(wanted, told))
