"""Planned, asked about, refused, put off, called off: what became of a contact, and the other one of the same pair beside it."""

from __future__ import annotations

import pytest

from tests.read.telling import line, mentions, wanted

BECAME = [
    (  # the answer to a journalist's question settles what was asked about
        'Wartawan bertanya apakah Presiden Chile Gabriel Boric akan bertemu Presiden Argentina Javier Milei, dan Boric menjawab belum ada rencana. "Mungkin '
        'saja," kata Presiden Kolombia Gustavo Petro ketika ditanya soal kemungkinan bertemu Presiden Brasil Lula da Silva.',
        "2024-03-05",
        [
            "meeting denied Gabriel Boric; Javier Milei",
            "meeting proposed Gustavo Petro; Luiz Inácio Lula da Silva",
        ],
    ),
    (  # a relative clause that is shut governs and dates nothing after it
        "Menteri Luar Negeri Kanada Mélanie Joly dan mitranya dari India, Subrahmanyam Jaishankar, yang semula akan bertemu "
        "untuk menyiapkannya, hanya berbicara lewat telepon pada Senin (4/3/2024).",
        "2024-03-05",
        [
            "meeting cancelled Mélanie Joly; S. Jaishankar",
            "call happened Mélanie Joly; S. Jaishankar 2024-03-04",
        ],
    ),
    (  # counted from the very day that its clause goes on to tell
        "Seruan itu muncul sepekan setelah Presiden Mesir Abdel Fattah el-Sisi bertatap muka dengan Presiden Turki Recep "
        "Tayyip Erdogan di Kairo pada 14 Februari.",
        "2024-02-22",
        ["meeting happened Abdel Fattah el-Sisi; Recep Tayyip Erdoğan 2024-02-14"],
    ),
    (  # it was called off once and is on again
        "Presiden Brasil Lula da Silva dan Presiden Venezuela Nicolas Maduro akan bertemu di Brasilia pada Selasa "
        "(12/3/2024). Pertemuan itu nyaris gagal setelah Maduro membatalkannya pada akhir Februari.",
        "2024-03-05",
        ["meeting planned Luiz Inácio Lula da Silva; Nicolás Maduro 2024-03-12"],
    ),
    (  # the talks go with the journey that was to bring them
        "Menteri Luar Negeri Inggris David Cameron menunda kunjungan ke India. Ia juga diperkirakan bertemu Perdana Menteri "
        "Narendra Modi.",
        "2024-03-05",
        ["visit cancelled David Cameron; India", "meeting cancelled David Cameron; Narendra Modi"],
    ),
    (  # what stands in for a meeting that was called off
        "Perdana Menteri Jepang Fumio Kishida seharusnya bertemu Presiden Filipina Ferdinand Marcos Jr pada Selasa "
        "(12/3/2024). Kedua pemimpin mempertimbangkan untuk mengadakan pertemuan secara daring.",
        "2024-03-05",
        [
            "meeting cancelled Fumio Kishida; Ferdinand Marcos Jr. 2024-03-12",
            "call proposed Fumio Kishida; Ferdinand Marcos Jr.",
        ],
    ),
    (  # the day that was set before it was called off
        "Presiden Prancis Emmanuel Macron membatalkan rencana bertemu Presiden Aljazair Abdelmadjid Tebboune. Istana Elysee "
        "sebelumnya menyebut pertemuan dijadwalkan pada Sabtu (9/3/2024).",
        "2024-03-05",
        ["meeting cancelled Emmanuel Macron; Abdelmadjid Tebboune 2024-03-09"],
    ),
    (  # what was called off long since is not what is planned now
        "Presiden Polandia Andrzej Duda berencana berkunjung ke Seoul. Duda batal ke Korea Selatan pada Februari karena sakit.",
        "2024-08-05",
        ["visit planned Andrzej Duda; South Korea", "visit cancelled Andrzej Duda; South Korea 2024-02"],
    ),
    (  # put off before, it is still to come
        "Kanselir Jerman Olaf Scholz akan berkunjung ke Astana pada 16 September. Kunjungan itu sudah dua kali tertunda.",
        "2024-09-05",
        ["visit planned Olaf Scholz; Kazakhstan 2024-09-16"],
    ),
    (  # the next round is refused, not the one that was held
        "Perundingan delegasi Sudan dan Uni Emirat Arab di Jenewa, Sabtu (2/3/2024), berakhir tanpa hasil. Sudan menyatakan "
        "tidak berniat melanjutkan perundingan semacam itu.",
        "2024-03-05",
        ["meeting happened Sudan; United Arab Emirates 2024-03-02", "meeting denied Sudan; United Arab Emirates"],
    ),
    (  # nobody proposes or denies anything
        "Kremlin mengatakan masih terlalu dini untuk membicarakan pertemuan Presiden Rusia Vladimir Putin dengan Presiden "
        "Prancis Emmanuel Macron. Presiden Iran Ebrahim Raisi dan Presiden Mesir Abdel Fattah el-Sisi tidak pernah bertemu "
        "lagi sejak perang pecah. Belum ada presiden Korea Selatan yang pernah bertemu pemimpin Kuba.",
        "2024-03-05",
        [],
    ),
    (  # it is held without him
        "Presiden Ukraina Volodymyr Zelensky tidak akan ikut dalam perundingan Kamis antara delegasi Moldova dan Rusia.",
        "2024-03-05",
        ["meeting planned Moldova; Russia 2024-03-07"],
    ),
]


@pytest.mark.parametrize(("text", "published", "contacts"), BECAME)
def test_what_became_of_it(text: str, published: str, contacts: list[str]) -> None:
    assert [line(one) for one in mentions(text, published)] == [wanted(one) for one in contacts]
