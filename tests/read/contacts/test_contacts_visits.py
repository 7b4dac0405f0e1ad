"""Visits as news tells them: departures and arrivals, envoys, first visits, tours, ceremonies, what is called off (decisions 3, 4)."""

from __future__ import annotations

import pytest

from tests.read.telling import line, mentions, wanted

TOLD = [
    (
        "Wakil Presiden Jusuf Kalla berangkat ke Tokyo, Jepang, Senin (29/4), untuk mewakili Presiden Joko Widodo dalam "
        "menghadiri penobatan Kaisar Naruhito. Wapres dijadwalkan tiba di Bandara Narita pada petang waktu setempat.",
        "2019-05-01",
        ["visit happened Jusuf Kalla; Japan 2019-04-29"],
    ),
    (
        "Presiden Amerika Serikat Joe Biden tiba di London, Inggris, Sabtu (17/9) malam untuk menghadiri pemakaman Ratu "
        "Elizabeth II.",
        "2022-09-18",
        ["visit happened Joe Biden; United Kingdom 2022-09-17"],
    ),
    (
        "Presiden Prabowo Subianto meninggalkan Islamabad, Pakistan, Selasa (9/12/2025) malam, dan langsung bertolak ke "
        "Rusia. Pesawat yang membawanya menyentuh landasan Bandara Vnukovo-2 di Moskow pada Rabu (10/12) pagi.",
        "2025-12-11",
        [
            "visit happened Prabowo Subianto; Pakistan 2025-12-09",
            "visit happened Prabowo Subianto; Russia 2025-12-10",
        ],
    ),
    (
        "Ketua DPR Amerika Serikat Nancy Pelosi mendarat di Taipei, Selasa (2/8) malam. Dalam lawatannya ke Taiwan, "
        "Pelosi menemui Presiden Tsai Ing-wen di kantor kepresidenan pada Rabu pagi.",
        "2022-08-03",
        [
            "visit happened Nancy Pelosi; Taiwan 2022-08-02",
            "meeting happened Nancy Pelosi; Tsai Ing-wen 2022-08-03",
        ],
    ),
    (
        "Presiden Joko Widodo dan Ibu Negara Iriana tiba di Tanah Air, Senin (10/2/2020) malam, usai kunjungan "
        "kenegaraan tiga hari di Australia.",
        "2020-02-11",
        ["visit happened Joko Widodo; Australia"],
    ),
    (
        "Presiden Amerika Serikat Donald Trump memilih Arab Saudi sebagai tujuan pertama lawatan luar negerinya.",
        "2017-05-30",
        ["visit happened Donald Trump; Saudi Arabia"],
    ),
    (
        "Kim Yo Jong menjadi anggota pertama keluarga penguasa Korut yang menginjakkan kaki di Korea Selatan sejak "
        "Perang Korea.",
        "2018-02-11",
        ["visit happened Kim Yo Jong; South Korea"],
    ),
    (
        "Kunjungan ke Beijing oleh Menteri Luar Negeri Jepang Takeshi Iwaya berlangsung tiga hari.",
        "2025-06-10",
        ["visit happened Takeshi Iwaya; China"],
    ),
    (
        "Presiden AS Donald Trump mengutus Steve Witkoff ke Moskow untuk membicarakan gencatan senjata.",
        "2025-06-10",
        ["visit happened Steve Witkoff; Russia"],
    ),
    (
        "Delegasi Ukraina tiba di Jeddah, Arab Saudi, Senin (9/6).",
        "2025-06-10",
        ["visit happened Ukraine; Saudi Arabia 2025-06-09"],
    ),
    (
        "Wakil Presiden China Han Zheng tiba di Jakarta, Sabtu (19/10/2024), untuk menghadiri pelantikan presiden "
        "terpilih Prabowo Subianto. Perdana Menteri Malaysia Anwar Ibrahim mendarat pada Minggu pagi.",
        "2024-10-20",
        ["visit happened Han Zheng; Indonesia 2024-10-19", "visit happened Anwar Ibrahim; Indonesia 2024-10-20"],
    ),
    (
        "Presiden Amerika Serikat Donald Trump pada Selasa membatalkan lawatannya ke Denmark, yang rencananya dilakukan "
        "pada awal September.",
        "2019-08-21",
        ["visit cancelled Donald Trump; Denmark 2019-09"],
    ),
    (
        "Gedung Putih menyatakan Presiden Amerika Serikat Donald Trump terbuka untuk berkunjung ke Moskow bila menerima "
        "undangan resmi. Terakhir kali Trump berada di Rusia pada 2013.",
        "2018-07-28",
        ["visit proposed Donald Trump; Russia", "visit happened Donald Trump; Russia 2013"],
    ),
    (
        "Presiden China Xi Jinping akan bertandang ke Chennai, India, pada 11-12 Oktober 2019 untuk pertemuan informal "
        "dengan PM Narendra Modi.",
        "2019-10-09",
        ["visit planned Xi Jinping; India 2019-10-11", "meeting planned Xi Jinping; Narendra Modi 2019-10-11"],
    ),
    (
        "Perdana Menteri Malaysia Anwar Ibrahim pada Selasa memulai lawatan resmi selama dua hari di Brunei Darussalam "
        "dan akan bertemu Sultan Hassanal Bolkiah.",
        "2023-01-24",
        [
            "visit happened Anwar Ibrahim; Brunei 2023-01-24",
            "meeting planned Anwar Ibrahim; Hassanal Bolkiah 2023-01-24",
        ],
    ),
    (
        "Menteri Luar Negeri AS Antony Blinken juga menyampaikan undangan Presiden Joe Biden kepada Presiden Israel "
        "Reuven Rivlin untuk mengunjungi Washington.",
        "2021-05-27",
        ["visit proposed Joe Biden; Reuven Rivlin"],
    ),
    (
        "Presiden Ukraina Volodymyr Zelensky mendarat di Berlin, Minggu (14/5). Dari Berlin, Zelensky melanjutkan safari "
        "diplomatiknya ke Paris.",
        "2023-05-15",
        ["visit happened Volodymyr Zelenskyy; Germany 2023-05-14", "visit happened Volodymyr Zelenskyy; France"],
    ),
    (
        "Setelah dari Tokyo, Presiden Prabowo Subianto akan menuju Seoul lalu terbang ke Beijing.",
        "2025-06-10",
        [
            "visit happened Prabowo Subianto; Japan",
            "visit planned Prabowo Subianto; South Korea",
            "visit planned Prabowo Subianto; China",
        ],
    ),
    (
        "Presiden Prancis Emmanuel Macron telah mendarat di Bandara Shoudu, Beijing, Rabu (5/4/2023). Selain Beijing, "
        "presiden Prancis itu akan mengunjungi Guangzhou.",
        "2023-04-06",
        ["visit happened Emmanuel Macron; China 2023-04-05"],
    ),
    (
        "Mozambik menjadi negara ketiga yang dikunjungi Presiden Joko Widodo dalam lawatan itu setelah Kenya dan Tanzania.",
        "2023-08-23",
        [
            "visit happened Joko Widodo; Mozambique",
            "visit happened Joko Widodo; Kenya",
            "visit happened Joko Widodo; Tanzania",
        ],
    ),
    (
        "Perdana Menteri Kanada Mark Carney tiba di Bandara Internasional Indira Gandhi, New Delhi, Senin (2/3).",
        "2026-03-10",
        ["visit happened Mark Carney; India 2026-03-02"],
    ),
]


@pytest.mark.parametrize(("text", "published", "lines"), TOLD)
def test_a_visit_as_news_tells_it(text: str, published: str, lines: list[str]) -> None:
    assert sorted(line(m) for m in mentions(text, published)) == sorted(map(wanted, lines))


NONE = [
    "Presiden Brasil Luiz Inacio Lula da Silva tiba di New Delhi, Jumat (8/9), untuk menghadiri KTT G20. Perdana Menteri "
    "Jepang Fumio Kishida juga mendarat di New Delhi pada hari yang sama.",
    "Menteri Perdagangan Budi Santoso mengatakan kapal pertama yang singgah di Vietnam tiba pada Mei.",
    "Presiden Prabowo Subianto menjadi pemimpin pertama yang mengunjungi pabrik itu sejak 1998.",
    "Wakil Presiden Gibran Rakabuming Raka menuju Balikpapan dan kembali ke Jakarta pada malam hari.",
    "Presiden AS Donald Trump kembali ke Washington setelah terbang ke New Jersey untuk bermain golf.",
]


@pytest.mark.parametrize("text", NONE)
def test_no_visit(text: str) -> None:
    assert not mentions(text, "2025-06-10")


def test_an_invitation_has_the_place_to_which_it_is() -> None:
    (visit,) = mentions(
        "Kim Jong Un mengundang Presiden Korea Selatan Moon Jae-in berkunjung ke Pyongyang.", "2018-02-11"
    )
    assert visit.status.value.value == "proposed"
    assert (visit.city and visit.city.value, visit.country and visit.country.value) == ("Pyongyang", "KP")
