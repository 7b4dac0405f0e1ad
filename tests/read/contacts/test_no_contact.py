"""Articles on other matters, and foreign affairs without a contact: nothing may be read from them."""

from __future__ import annotations

import pytest

from tests.read.telling import line, mentions, wanted

NONE = [
    (  # said from the desk in a speech
        "2023-05-10",
        'Presiden Joko Widodo membuka sidang KTT ASEAN. "Izinkan saya menyambut Yang Mulia Perdana Menteri Anwar Ibrahim di meja '
        'ini. Saya juga ingin menyapa Presiden Marcos," kata Jokowi.',
    ),
    (  # to the seat of the United Nations, not to the United States
        "2024-09-24",
        "Menteri Luar Negeri Retno Marsudi tiba di New York, Senin (23/9/2024). Ia akan berpidato di Sidang Umum PBB.",
    ),
    # sport: countries are teams, coaches act for no state
    (
        "2016-11-07",
        "Tim nasional Indonesia menjalani laga uji coba melawan Vietnam. Pertemuan pertama Indonesia dan Vietnam terjadi "
        "pada SEA Games 1991 di Manila. Pelatih berharap skor lebih baik.",
    ),
    (
        "2024-10-26",
        "Ketua Umum PSSI Erick Thohir bertemu pelatih timnas asal Korea Selatan, Shin Tae-yong, Jumat (25/10/2024). "
        '"Saya sudah bertemu dengan coach Shin," kata Menteri BUMN itu.',
    ),
    # advice of a third party to two states, talks as a process
    (
        "2025-08-01",
        "Utusan AS di PBB mengatakan Rusia dan Ukraina harus berunding untuk perdamaian jangka panjang.",
    ),
    (
        "2020-06-16",
        "Kementerian Luar Negeri China menuding India melanggar perbatasan. Kedua negara menyatakan ingin "
        "menyelesaikan sengketa melalui pembicaraan.",
    ),
    # those who welcome somebody unnamed have no contact with each other
    (
        "2019-07-06",
        "Kedatangan jemaah haji di Madinah disambut Duta Besar RI Agus Maftuh dan Menteri Haji Arab Saudi dengan kurma.",
    ),
    # the subject is a businessman whom no list names, not the minister told of before
    (
        "2024-04-17",
        "Menkominfo Budi Arie Setiadi berharap pada investasi. Kruger mengunjungi Vietnam dan akan melanjutkan "
        "perjalanan ke Singapura.",
    ),
]


@pytest.mark.parametrize(("day", "text"), NONE)
def test_nothing_is_read(day: str, text: str) -> None:
    assert [line(m) for m in mentions(text, day)] == []


def test_a_journey_to_the_town_of_the_united_nations_for_its_host_is_a_visit() -> None:
    text = "Presiden Prabowo Subianto tiba di New York pada Senin (22/9/2025) untuk bertemu Presiden Donald Trump."
    assert any("visit" in line(m) for m in mentions(text, "2025-09-23"))


NOT_THEIRS = [
    (
        "Kanselir Scholz menerima Wakil Presiden AS JD Vance di Munich, Jumat (7/2). Trump dijadwalkan berkunjung ke Kanada pada "
        "15 dan 16 Juni untuk menghadiri pertemuan puncak negara-negara G7 selama dua hari di Kananaskis.",
        "meeting happened Olaf Scholz; JD Vance 2025-02-07",
    ),
    (
        "Xi Jinping bertemu PM Albania Edi Rama di Beijing. Dalam pertemuan kabinet pada Senin, Rama memuji perbincangan itu.",
        "meeting happened Xi Jinping; Edi Rama",
    ),
    (
        "Presiden Zelensky bertemu Menkeu AS Scott Bessent di Kyiv, Rabu (12/2). Pertemuan para menhan kelompok Ramstein digelar "
        "di Brussel hari itu.",
        "meeting happened Volodymyr Zelenskyy; Scott Bessent 2025-02-12",
    ),
    (
        "Menlu Wang Yi menjamu Menlu Belarus Maxim Ryzhenkov di Beijing. Keduanya akan mengikuti pertemuan tingkat menteri "
        "negara-negara SCO pada 15 Juli di Tianjin.",
        "meeting happened Wang Yi; Maxim Ryzhenkov",
    ),
    (
        "Trump menelepon Presiden Xi Jinping. Dalam pertemuan tertutup dengan anggota Kongres, Selasa, Trump memuji percakapan itu.",
        "call happened Donald Trump; Xi Jinping",
    ),
    (  # but of the two leaders told of
        "Presiden Trump bertemu Presiden Putin di Anchorage. Pertemuan para pemimpin itu berlangsung tiga jam pada Jumat (7/2).",
        "meeting happened Donald Trump; Vladimir Putin 2025-02-07",
    ),
]


@pytest.mark.parametrize(("text", "contact"), NOT_THEIRS)
def test_a_gathering_of_others_adds_nothing_to_the_contact_told(text: str, contact: str) -> None:
    assert [line(m) for m in mentions(text, "2025-02-12")] == [wanted(contact)]


TRAVEL_THEMSELVES = [
    '"Presiden prihatin atas sandera yang masih berada di Gaza," kata juru bicara Presiden Joe Biden.',
    "Presiden Biden memikirkan warga AS yang sedang berada di Lebanon.",
    "Presiden Putin memerintahkan pasukan yang kini berada di Suriah untuk mundur.",
    "Presiden Joko Widodo melepas kontingen yang bertolak ke Jepang.",
    "Macron menyebut kapal induk Prancis yang berlabuh di Siprus.",
]


@pytest.mark.parametrize("text", TRAVEL_THEMSELVES)
def test_those_of_whom_a_leader_speaks_travel_for_themselves(text: str) -> None:
    assert mentions(text, "2025-02-12") == ()


NO_TABLE = [
    "Konvoi bantuan memasuki Gaza menyusul kesepakatan Israel dan Hamas yang dimediasi Qatar.",
    "Gencatan senjata antara Israel dan Hamas yang dimediasi AS, Qatar, dan Mesir mulai berlaku Minggu (19/1).",
    "Pertukaran tahanan Rusia dan Ukraina yang dimediasi Uni Emirat Arab berlangsung Rabu (5/2).",
    "Peskov menolak berkomentar soal peluang Putin dan Trump bertatap muka.",
    "Gedung Putih enggan mengomentari kemungkinan pertemuan Trump dengan Kim Jong Un.",
    "Juru bicara itu tidak mau berspekulasi mengenai rencana pertemuan Prabowo dan Macron.",
]


@pytest.mark.parametrize("text", NO_TABLE)
def test_a_deal_that_was_mediated_and_a_chance_left_uncommented_are_no_contact(text: str) -> None:
    assert mentions(text, "2025-02-12") == ()


def test_talks_that_were_mediated_are_one() -> None:
    (one,) = mentions("Perundingan Israel dan Hamas yang dimediasi Qatar dimulai di Doha, Senin (10/2).", "2025-02-12")
    assert line(one) == wanted("meeting happened Israel; Hamas; Qatar 2025-02-10")
