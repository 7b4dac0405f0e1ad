"""Where a contact took place, as whole articles tell it; and who speaks where no name stands beside the quotation."""

from __future__ import annotations

import pytest

from kronik.read import read
from tests.read.telling import article, know, mentions

# (text, [(one of the parties, city, country)]): None where the text gives none
PLACED: list[tuple[str, list[tuple[str, str | None, str | None]]]] = [
    (
        "Presiden Turki Recep Tayyip Erdogan menerima Presiden Prabowo Subianto di Istana Kepresidenan, Kamis (10/4/2025).",
        [("Recep Tayyip Erdoğan", "Ankara", "TR")],
    ),
    (
        "Presiden Joko Widodo menerima Menteri Luar Negeri China Wang Yi di Istana Kepresidenan, Kamis (18/4/2024).",
        [("Wang Yi", "Jakarta", "ID")],
    ),
    (
        "Pemimpin Korea Utara Kim Jong Un menemui Presiden Vietnam Nguyen Phu Trong di Istana Kepresidenan, Jumat (1/3/2019).",
        [("Kim Jong Un", "Hanoi", "VN")],
    ),
    (
        "TAIPEI - Ketua DPR AS Nancy Pelosi bertemu Presiden Taiwan Tsai Ing-wen di kantor kepresidenan, Rabu (3/8/2022).",
        [("Nancy Pelosi", "Taipei", "TW")],
    ),
    (
        "Presiden China Xi Jinping menjamu Presiden Rusia Vladimir Putin di kediaman resminya, Kamis (16/5/2024).",
        [("Xi Jinping", None, "CN")],
    ),
    (
        "Presiden AS Donald Trump bertemu Presiden Suriah Ahmed al-Sharaa di ibu kota Saudi, Rabu (14/5/2025).",
        [("Donald Trump", "Riyadh", "SA")],
    ),
    (
        "Menlu AS Antony Blinken bertemu Menlu Yordania Ayman Safadi di ibu kota negara itu, Amman, Sabtu (4/11/2023).",
        [("Antony Blinken", "Amman", "JO")],
    ),
    (
        "Negara pertama yang dikunjungi Presiden Prabowo Subianto ialah Cina. Di sana, Prabowo bertemu Presiden Xi Jinping. "
        "Di Washington, ia diterima Presiden Joe Biden di Gedung Putih.",
        [("Xi Jinping", None, "CN"), ("Joe Biden", "Washington", "US")],
    ),
    (
        "Menlu Jerman Johann Wadephul berbicara dalam konferensi pers di Yerusalem, Kamis (31/7/2025), setelah bertemu "
        "Perdana Menteri Israel Benjamin Netanyahu.",
        [("Johann Wadephul", "Yerusalem", "IL")],
    ),
    (
        "Presiden AS Joe Biden bertemu Perdana Menteri Israel Benjamin Netanyahu ketika sang presiden terbang ke Tel Aviv, "
        "Rabu (18/10/2023).",
        [("Joe Biden", "Tel Aviv", "IL")],
    ),
    (
        "Wakil Presiden Ma'ruf Amin menerima Wakil Perdana Menteri Singapura Heng Swee Keat di kediaman resmi wapres, Jalan "
        "Diponegoro, Jakarta, Selasa (11/6/2024).",
        [("Ma'ruf Amin", "Jakarta", "ID")],
    ),
    (
        "Presiden Joko Widodo menerima sejumlah pemimpin negara sahabat di Istana Merdeka, Jakarta, Minggu (20/10/2019). "
        "Pertama, Jokowi menerima Sultan Brunei Darussalam Hassanal Bolkiah. Usai itu, Jokowi menerima Perdana Menteri "
        "Singapura Lee Hsien Loong.",
        [("Hassanal Bolkiah", "Jakarta", "ID"), ("Lee Hsien Loong", "Jakarta", "ID")],
    ),
    (
        "Pemimpin Korea Utara Kim Jong Un mengundang Presiden Korea Selatan Moon Jae-in ke Pyongyang.",
        [("Moon Jae-in", "Pyongyang", "KP")],
    ),
    (
        "Menlu RI Sugiono bertemu Menlu India S. Jaishankar di sela Dialog Manama, Bahrain, Minggu (8/12/2024).",
        [("Sugiono", "Manama", "BH")],
    ),
    (
        "Presiden Joko Widodo tiba di Kabul, Afghanistan, Senin (29/1/2018). Di Istana Presiden Arg, Jokowi disambut Presiden "
        "Ashraf Ghani.",
        [("Ashraf Ghani", "Kabul", "AF")],
    ),
    (
        "Menteri Pertahanan Sjafrie Sjamsoeddin bertemu Menteri Perang AS Pete Hegseth di Pentagon, Amerika Serikat.",
        [("Pete Hegseth", "Arlington", "US")],
    ),
]


@pytest.mark.parametrize(("text", "places"), PLACED)
def test_contacts_stand_where_the_text_places_them(text: str, places: list[tuple[str, str | None, str | None]]) -> None:
    told = sorted(mentions(text, None), key=lambda mention: mention.kind.value.value == "visit")
    for name, city, country in places:
        met = next(m for m in told if name in {claim.value.name for claim in m.who})
        assert (met.city.value if met.city else None, met.country.value if met.country else None) == (city, country)


def test_a_memorial_is_no_state_that_is_visited() -> None:
    text = (
        "Presiden Prabowo Subianto dijadwalkan melakukan kunjungan ke Masjid Istiqlal dan Raj Ghat, Sabtu (25/1/2025)."
    )
    assert mentions(text, None) == ()


# (text, the speakers of its quotations in order)
SPOKEN = [
    (  # nobody speaks of himself as of another
        "Juru bicara Menhan, Dahnil Anzar Simanjuntak, mengatakan rencana itu sudah matang. Menteri Pertahanan Prabowo "
        'Subianto pun menyampaikan hal itu. "Pak Prabowo diundang secara resmi," katanya, Kamis.',
        ["Dahnil Anzar Simanjuntak"],
    ),
    (  # who opens the sentence before speaks
        '"Kunjungan ini menandai babak baru," ujar Fredy Tobing. Anggota DPR Andreas Hugo Pareira mendorong Presiden '
        'memanfaatkannya. "Suaranya masih didengar Kongres," kata politikus PDI Perjuangan ini.',
        ["Fredy Tobing", "Andreas Hugo Pareira"],
    ),
    (
        'Menlu Retno Marsudi bertemu Aung San Suu Kyi. "Saya membawa pesan Presiden," kata Retno. Perempuan kelahiran '
        'Semarang itu mengusulkan formula baru. "Empat hal ini mendesak," tegasnya.',
        ["Retno Marsudi", "Retno Marsudi"],
    ),
    (
        'Menteri Perdagangan Thomas Lembong menerima tamunya. Tom, sapaan akrab Thomas, optimistis. "Kami targetkan dua '
        'tahun," ucap Tom.',
        ["Thomas Lembong"],
    ),
    (
        'Presiden AS Donald Trump menerima Presiden Ukraina Volodymyr Zelensky. "Anda tidak punya kartu," kata Trump. "Saya '
        'tidak bermain kartu," balas Zelensky. Wakil Presiden JD Vance menyela, "Pernahkah Anda berterima kasih?"',
        ["Donald Trump", "Volodymyr Zelenskyy", "JD Vance"],
    ),
    (
        'Menlu AS Marco Rubio mengatakan bahwa "Trump adalah satu-satunya pemimpin yang mampu." Perdana Menteri Malaysia '
        'Anwar Ibrahim menyambutnya.\n\nAnwar: "Ini momen penting bagi ASEAN."',
        ["Marco Rubio", "Anwar Ibrahim"],
    ),
    (
        'Menhan Malaysia Mohamad Hasan dalam akun Instagramnya menyebut lawatan itu yang pertama. "Ini lawatan resmi '
        'pertama saya," ujarnya.',
        ["Mohamad Hasan"],
    ),
    (  # an office that only points is borne by whoever opens the sentence before
        'Ketua DPR AS Nancy Pelosi memuji Taiwan. "Kami tidak pergi," kata Pelosi.\n\nPresiden Taiwan Tsai Ing-wen '
        'menyematkan bintang kehormatan. "Anda sahabat setia kami," puji presiden perempuan pertama Taiwan itu.',
        ["Nancy Pelosi", "Tsai Ing-wen"],
    ),
]


@pytest.mark.parametrize(("text", "speakers"), SPOKEN)
def test_whoever_speaks_is_named(text: str, speakers: list[str]) -> None:
    quotes = read(article(text, "2025-06-10"), know()).quotes
    assert [quote.speaker for quote in quotes if quote.direct] == speakers
