"""Messages and greetings as long reports tell them: answers, hands that carry, dinners, arrivals, what nobody answered."""

from __future__ import annotations

import pytest

from tests.read.telling import line, mentions, wanted

TOLD = [
    (  # the dead write no letters
        "Kematian Ratu Elizabeth II memicu reaksi para pemimpin, tak terkecuali Presiden Rusia Vladimir Putin. Ia pun menulis surat "
        "kepada Raja Charles III.",
        "2022-09-10",
        ["message happened Vladimir Putin; Charles III"],
    ),
    (
        "Sekretaris Jenderal Partai Komunis Vietnam, To Lam menyampaikan ucapan terima kasih kepada Presiden China, Xi "
        "Jinping atas pesan selamat yang dikirim dalam rangka hari kemerdekaan.",
        "2025-09-03",
        ["message happened Tô Lâm; Xi Jinping", "message happened Xi Jinping; Tô Lâm"],
    ),
    (
        "Menlu Retno Marsudi berkomunikasi dengan Menlu Mesir, dengan Menlu Yordania, Qatar, UAE, dan juga dengan Uni "
        "Eropa lewat telepon.",
        "2023-10-18",
        [
            "call happened Retno Marsudi; Sameh Shoukry",
            "call happened Retno Marsudi; Ayman Safadi",
            "call happened Retno Marsudi; Mohammed bin Abdulrahman Al Thani",
            "call happened Retno Marsudi; Abdullah bin Zayed Al Nahyan",
            "call happened Retno Marsudi; European Union",
        ],
    ),
    (
        "Perdana Menteri Malaysia Anwar Ibrahim menghadiri gala dinner APEC pada Kamis, 16 November 2023 malam di "
        "Exploratorium, San Francisco.\nMomen menarik terjadi ketika Anwar berjabat tangan dengan Presiden Korea Selatan "
        "Yoon Suk Yeol, dan berbincang dengan Perdana Menteri Kanada Justin Trudeau.",
        "2023-11-18",
        [
            "encounter happened Anwar Ibrahim; Yoon Suk-yeol 2023-11-16",
            "encounter happened Anwar Ibrahim; Justin Trudeau 2023-11-16",
        ],
    ),
    (
        "Surat tersebut dikirim oleh Menteri Keberlanjutan dan Lingkungan Singapura, Grace Fu kepada Menteri Lingkungan "
        "Hidup dan Kehutanan RI, Siti Nurbaya Bakar pada Kamis (5/10).",
        "2023-10-07",
        ["message happened Grace Fu; Siti Nurbaya Bakar 2023-10-05"],
    ),
    (
        "Presiden AS Donald Trump menerima surat dari Presiden Venezuela Nicolas Maduro.\nLeavitt mengatakan, Trump telah "
        "membaca surat itu, yang dikirim Maduro pada Sabtu (6/9).",
        "2025-09-22",
        ["message happened Nicolás Maduro; Donald Trump 2025-09-06"],
    ),
    (
        "Saat Presiden Prabowo Subianto berkunjung ke Amman pada April lalu, Raja Yordania Abdullah II bin Al Hussein "
        "menjemput langsung di pangkalan militer.",
        "2025-11-14",
        [
            "visit happened Prabowo Subianto; Jordan 2025-04",
            "encounter happened Abdullah II; Prabowo Subianto 2025-04",
        ],
    ),
    (
        "Presiden Joko Widodo, Presiden Brasil Luiz Inacio Lula da Silva, dan Presiden Korea Selatan Yoon Suk Yeol "
        "disambut secara bergiliran oleh PM Jepang Fumio Kishida.",
        "2023-05-20",
        [
            "encounter happened Joko Widodo; Fumio Kishida",
            "encounter happened Luiz Inácio Lula da Silva; Fumio Kishida",
            "encounter happened Yoon Suk-yeol; Fumio Kishida",
        ],
    ),
    (
        "Menlu Pakistan Ishaq Dar berbicara dengan Menteri Luar Negeri AS Marco Rubio pada Selasa malam dan Menlu Inggris "
        "David Lammy keesokan harinya.",
        "2025-06-27",
        ["call happened Ishaq Dar; Marco Rubio 2025-06-24", "call happened Ishaq Dar; David Lammy 2025-06-25"],
    ),
    (
        "Menlu Pakistan Ishaq Dar membantah telah melakukan kontak dengan Menlu India Subrahmanyam Jaishankar.",
        "2025-06-27",
        ["call denied Ishaq Dar; S. Jaishankar"],
    ),
    (
        "Presiden Turki Recep Tayyip Erdogan sudah dua kali menelepon Presiden Rusia Vladimir Putin, tetapi tidak diangkat.",
        "2015-11-27",
        ["call denied Recep Tayyip Erdoğan; Vladimir Putin"],
    ),
    (
        "Utusan khusus AS Steve Witkoff dan Menlu Iran Abbas Araghchi kemungkinan bertemu di Istanbul pada Jumat.",
        "2026-02-03",
        ["meeting proposed Steve Witkoff; Abbas Araghchi 2026-02-06"],
    ),
    (
        "Presiden Prabowo Subianto menerima surat kepercayaan dari dua duta besar negara sahabat pada Senin (24/3/2025).\n"
        "Adapun kedua duta besar yang diterima Prabowo ialah: Marc Gerritsen, Duta Besar LBBP Kerajaan Belanda; Zahid "
        "Hafeez Chaudhri, Duta Besar LBBP Republik Islam Pakistan.",
        "2025-03-25",
        [
            "encounter happened Prabowo Subianto; Marc Gerritsen; Zahid Hafeez Chaudhri 2025-03-24",
        ],
    ),
    (
        "Kepala negara pertama yang menelepon Presiden Prabowo Subianto adalah Presiden Turki Recep Tayyip Erdogan.",
        "2025-09-12",
        ["call happened Prabowo Subianto; Recep Tayyip Erdoğan"],
    ),
    (
        "Presiden Brasil Lula da Silva mendesak Presiden Kolombia Gustavo Petro menahan diri. Hal itu disampaikan Lula "
        "dalam percakapan telepon pada Rabu (10/9).",
        "2025-09-12",
        ["call happened Gustavo Petro; Luiz Inácio Lula da Silva 2025-09-10"],
    ),
    (
        "Menlu Iran Abbas Araghchi bertemu Presiden Rusia Vladimir Putin di Sochi, Rabu, untuk menyampaikan pesan dari "
        "Pemimpin Tertinggi Ali Khamenei.",
        "2024-12-20",
        [
            "meeting happened Abbas Araghchi; Vladimir Putin 2024-12-18",
            "message happened Ali Khamenei; Vladimir Putin 2024-12-18",
        ],
    ),
    (
        "Ucapan selamat kepada Prabowo Subianto disampaikan Perdana Menteri India Narendra Modi lewat akun X.",
        "2024-12-20",
        ["message happened Narendra Modi; Prabowo Subianto"],
    ),
    (
        "Presiden Kazakhstan Kassym-Jomart Tokayev menyampaikan permintaan maaf itu melalui telepon dengan Presiden "
        "Azerbaijan Ilham Aliyev pada Sabtu (28/12).",
        "2024-12-30",
        ["call happened Ilham Aliyev; Kassym-Jomart Tokayev 2024-12-28"],
    ),
    (  # several are named after the company, and the mourner is told before
        "Sejumlah pemimpin negara menyampaikan belasungkawa kepada Presiden Sergio Mattarella. Ungkapan belasungkawa juga "
        "datang dari Presiden Prancis Emmanuel Macron dan Perdana Menteri Spanyol Pedro Sanchez.",
        "2025-09-12",
        [
            "message happened Emmanuel Macron; Sergio Mattarella",
            "message happened Pedro Sánchez; Sergio Mattarella",
        ],
    ),
    (
        "Perdana Menteri Kanada Mark Carney mengucapkan selamat kepada Presiden Lee Jae-myung. Presiden Prancis Emmanuel "
        "Macron juga turut mengucapkan selamat.",
        "2025-06-12",
        [
            "message happened Emmanuel Macron; Lee Jae-myung",
            "message happened Mark Carney; Lee Jae-myung",
        ],
    ),
    (  # those who sign a letter do not write to each other
        "Melalui surat resmi, Presiden Prancis Emmanuel Macron, Kanselir Jerman Friedrich Merz, dan Perdana Menteri Kanada "
        "Mark Carney menyampaikan belasungkawa.",
        "2025-06-12",
        [],
    ),
    (
        "Presiden Venezuela Nicolas Maduro bertemu dengan utusan Trump untuk Venezuela, Richard Grenell, di Caracas.",
        "2025-09-12",
        ["meeting happened Nicolás Maduro; Richard Grenell"],
    ),
]


@pytest.mark.parametrize(("text", "published", "contacts"), TOLD)
def test_letters_and_greetings(text: str, published: str, contacts: list[str]) -> None:
    assert sorted(map(line, mentions(text, published))) == sorted(map(wanted, contacts))
