"""An official welcome and the talks after it are two contacts (codebook decision 8); a door opened to a guest is part of the talks."""

from __future__ import annotations

import pytest

from tests.read.telling import line, mentions, wanted

TOLD = [
    (
        "Presiden Kenya William Ruto tiba di Bandara Entebbe, Uganda, Rabu (10/5/2023). Ia disambut langsung Presiden Yoweri "
        "Museveni di bawah tangga pesawat. Sore harinya kedua presiden bertemu di Istana Negara.",
        "2023-05-10",
        [
            "visit happened William Ruto; Uganda 2023-05-10",
            "encounter happened William Ruto; Yoweri Museveni 2023-05-10",
            "meeting happened William Ruto; Yoweri Museveni 2023-05-10",
        ],
    ),
    (  # whom a state welcomes with a ceremony has come to it
        "Kanselir Jerman Olaf Scholz menyambut Presiden Ukraina Volodymyr Zelensky dengan upacara militer di Berlin, Rabu "
        "(10/5/2023). Keduanya kemudian mengadakan pembicaraan selama dua jam.",
        "2023-05-10",
        [
            "encounter happened Olaf Scholz; Volodymyr Zelenskyy 2023-05-10",
            "meeting happened Olaf Scholz; Volodymyr Zelenskyy 2023-05-10",
            "visit happened Volodymyr Zelenskyy; Germany 2023-05-10",
        ],
    ),
    (  # the ceremony is told in the sentence after
        "Bogor - Presiden Joko Widodo menyambut Presiden Filipina Ferdinand Marcos Jr. di Istana Bogor, Senin (5/9/2022). "
        "Dentuman meriam 21 kali mengiringi upacara penyambutan. Keduanya lalu memimpin pertemuan bilateral.",
        "2022-09-06",
        [
            "encounter happened Joko Widodo; Ferdinand Marcos Jr. 2022-09-05",
            "meeting happened Joko Widodo; Ferdinand Marcos Jr. 2022-09-05",
            "visit happened Ferdinand Marcos Jr.; Indonesia 2022-09-05",
        ],
    ),
    (  # a noun after it tells of the talks
        "Presiden Joko Widodo disambut Presiden Tanzania Samia Suluhu Hassan dengan upacara kenegaraan di Dar es Salaam, Selasa "
        "(9/5/2023). Dalam pertemuan itu, keduanya membahas kerja sama gas.",
        "2023-05-10",
        [
            "encounter happened Joko Widodo; Samia Suluhu Hassan 2023-05-09",
            "meeting happened Joko Widodo; Samia Suluhu Hassan 2023-05-09",
            "visit happened Joko Widodo; Tanzania 2023-05-09",
        ],
    ),
    (  # "pertemuan itu" after both is the one told of
        "Presiden Prancis Emmanuel Macron bertemu Presiden Brasil Luiz Inacio Lula da Silva di Brasilia, Selasa (9/5/2023). Lula "
        "menyambut Macron dengan upacara militer di Istana Planalto. Usai pertemuan itu, keduanya memberi keterangan pers.",
        "2023-05-10",
        [
            "encounter happened Luiz Inácio Lula da Silva; Emmanuel Macron 2023-05-09",
            "meeting happened Emmanuel Macron; Luiz Inácio Lula da Silva 2023-05-09",
            "visit happened Emmanuel Macron; Brazil 2023-05-09",
        ],
    ),
    (  # where he landed, not at a door
        "Presiden Kenya William Ruto mendarat di Seoul, Senin (27/11/2023). Ia mendapat sambutan hangat dari Presiden Yoon "
        "Suk-yeol. Keesokan harinya mereka berunding.",
        "2023-11-29",
        [
            "visit happened William Ruto; South Korea 2023-11-27",
            "encounter happened William Ruto; Yoon Suk-yeol 2023-11-27",
            "meeting happened William Ruto; Yoon Suk-yeol 2023-11-28",
        ],
    ),
    (
        "Kanselir Jerman Olaf Scholz tiba di Istana Elysee, Senin (27/11/2023). Ia disambut Presiden Emmanuel Macron. Keduanya "
        "lalu mengadakan pembicaraan.",
        "2023-11-28",
        [
            "visit happened Olaf Scholz; France 2023-11-27",
            "meeting happened Olaf Scholz; Emmanuel Macron 2023-11-27",
        ],
    ),
    (  # the honours that he is given
        "Presiden Laos Thongloun Sisoulith mendapat penghormatan militer dari Presiden Vietnam To Lam di Hanoi, Selasa "
        "(10/9/2024). Sesudahnya kedua presiden berunding.",
        "2024-09-12",
        [
            "encounter happened Thongloun Sisoulith; Tô Lâm 2024-09-10",
            "meeting happened Thongloun Sisoulith; Tô Lâm 2024-09-10",
            "visit happened Thongloun Sisoulith; Vietnam 2024-09-10",
        ],
    ),
    (  # a hand shaken at the airport
        "Emir Qatar Tamim bin Hamad Al Thani menyalami Presiden Turki Recep Tayyip Erdogan di Bandara Hamad, Doha, Kamis "
        "(14/11/2024). Keduanya kemudian bertemu di istana.",
        "2024-11-15",
        [
            "encounter happened Tamim bin Hamad Al Thani; Recep Tayyip Erdoğan 2024-11-14",
            "meeting happened Tamim bin Hamad Al Thani; Recep Tayyip Erdoğan 2024-11-14",
        ],
    ),
    (  # a speech is welcomed, not who gave it
        "Pidato Xi Jinping mendapat sambutan dari Presiden Rusia Vladimir Putin.",
        "2024-11-15",
        [],
    ),
    (  # both are still ahead
        "Presiden Prabowo Subianto akan menyambut Presiden Prancis Emmanuel Macron dalam upacara kenegaraan di Istana Merdeka, "
        "Jakarta, Rabu (28/5/2025). Setelah upacara, kedua presiden dijadwalkan mengadakan pertemuan empat mata.",
        "2025-05-28",
        [
            "encounter planned Prabowo Subianto; Emmanuel Macron 2025-05-28",
            "meeting planned Prabowo Subianto; Emmanuel Macron 2025-05-28",
        ],
    ),
    (
        "Presiden Prabowo Subianto dan Perdana Menteri Singapura Lawrence Wong mengikuti rangkaian upacara penyambutan di "
        "Parliament House, Singapura, Senin (16/6/2025). Keduanya lalu memimpin pertemuan bilateral.",
        "2025-06-16",
        [
            "encounter happened Prabowo Subianto; Lawrence Wong 2025-06-16",
            "meeting happened Prabowo Subianto; Lawrence Wong 2025-06-16",
        ],
    ),
    (
        "Presiden Joko Widodo disambut secara resmi oleh Presiden Kenya William Ruto di State House, Nairobi, pada Senin, 21 Agustus "
        "2023. Setelah menandatangani buku tamu, keduanya mengadakan pertemuan empat mata.",
        "2023-08-21",
        [
            "visit happened Joko Widodo; Kenya 2023-08-21",
            "encounter happened Joko Widodo; William Ruto 2023-08-21",
            "meeting happened Joko Widodo; William Ruto 2023-08-21",
        ],
    ),
    (  # no ceremony is told: the door of the palace
        "Menlu RI Retno Marsudi menyambut Menlu Selandia Baru Winston Peters di Gedung Pancasila, Jakarta, Senin (25/6/2018). "
        "Keduanya kemudian memimpin pertemuan bilateral.",
        "2018-06-26",
        ["meeting happened Retno Marsudi; Winston Peters 2018-06-25"],
    ),
    (  # a ceremony at which nobody is welcomed
        "Presiden Joko Widodo memimpin upacara peringatan kemerdekaan di Istana Merdeka, Sabtu (17/8/2019). Menteri Luar Negeri "
        "Retno Marsudi menyambut para duta besar negara sahabat.",
        "2019-08-18",
        [],
    ),
]


@pytest.mark.parametrize(("text", "published", "right"), TOLD, ids=[text[:60] for text, *_ in TOLD])
def test_welcomes(text: str, published: str, right: list[str]) -> None:
    assert sorted(map(wanted, right)) == sorted(line(mention) for mention in mentions(text, published))
