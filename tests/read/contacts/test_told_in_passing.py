"""Contacts of Asian stories that are told in passing: days, places and second contacts stand sentences away."""

from __future__ import annotations

from datetime import date

import pytest

from kronik.model import Mention
from tests.read.telling import line, mentions

TOLD = [
    (  # the speaker travels
        "2019-12-29",
        '"Kerja sama ini akan berarti," ujar Presiden Korea Selatan Moon Jae-in saat mengunjungi Thailand, Senin (2/9).',
        ["visit happened Moon Jae-in; Thailand 2019-09-02"],
    ),
    (  # "mereka" are the delegation; no day ahead in "atas undangan"
        "2021-07-09",
        'Delegasi Taliban tiba di Moskow pada Rabu malam atas undangan tuan rumah. "Wakil Taliban ada di sini, tetapi mereka '
        'akan bertemu Zalmay Khalilzad," kata Menlu Rusia Sergey Lavrov.',
        ["meeting planned Taliban; Zalmay Khalilzad", "visit happened Russia; Taliban 2021-07-07"],
    ),
    (  # the Thursday is that of what is still ahead
        "2017-09-14",
        "Seusai bertemu pemimpin Myanmar Aung San Suu Kyi, Menlu Turki Mevlut Cavusoglu hari Kamis (14/9) dijadwalkan bertemu "
        "Perdana Menteri Bangladesh Sheikh Hasina.",
        [
            "meeting happened Aung San Suu Kyi; Mevlüt Çavuşoğlu",
            "meeting planned Mevlüt Çavuşoğlu; Sheikh Hasina 2017-09-14",
        ],
    ),
    (  # with whom the talks were is told next
        "2021-12-15",
        "Menlu Myanmar Wunna Maung Lwin mengadakan pembicaraan di Laos pada Selasa (14/12/2021). Lwin bertemu dengan Perdana "
        "Menteri Laos Phankham Viphavanh di Vientiane.",
        ["meeting happened Phankham Viphavanh; Wunna Maung Lwin 2021-12-14"],
    ),
    (  # several meetings are not the one that has its day
        "2018-10-20",
        "Presiden Korsel Moon Jae-in berjabat tangan dengan pemimpin Korut Kim Jong-un di Pyongyang, 18 September 2018. Dalam "
        "setahun terakhir, Kim telah beberapa kali bertemu Moon.",
        ["encounter happened Kim Jong Un; Moon Jae-in 2018-09-18", "meeting happened Kim Jong Un; Moon Jae-in"],
    ),
    (  # a stay up to a day; its eve is no second visit
        "2024-08-15",
        "Menlu China Wang Yi pada Rabu (14/8) tiba di Myanmar. Wang akan berada di Myanmar hingga Jumat (16/8). Jelang "
        "kunjungannya ke Myanmar, Wang menyerukan pemilu.",
        ["visit happened Myanmar; Wang Yi 2024-08-14"],
    ),
    (  # an earlier journey has its own day and meeting
        "2024-02-27",
        "Perdana Menteri Malaysia Anwar Ibrahim bertemu Perdana Menteri Kamboja Hun Manet di Putrajaya, Selasa, 27 Februari "
        "2024. Sebelum menemui Anwar, Hun Manet lebih dulu ke Thailand pada 7 Februari lalu. Dia bertemu Perdana Menteri "
        "Thailand Srettha Thavisin.",
        [
            "meeting happened Anwar Ibrahim; Hun Manet 2024-02-27",
            "meeting happened Hun Manet; Srettha Thavisin 2024-02-07",
            "visit happened Hun Manet; Thailand 2024-02-07",
        ],
    ),
    (  # the event is told after the greeting
        "2025-10-11",
        "Perdana Menteri China Li Qiang bersama pemimpin Korea Utara Kim Jong-un menyaksikan parade militer. Parade itu "
        "megah. Parade militer digelar pada Jumat malam di ibu kota Pyongyang.",
        ["encounter happened Kim Jong Un; Li Qiang 2025-10-10"],
    ),
    (  # nobody has confirmed it, and nobody is told whom the envoy will see
        "2025-10-08",
        "Seoul belum memastikan pertemuan Presiden AS Donald Trump dan pemimpin Korut Kim Jong-un. Malaysia menolak "
        "mengatakan siapa lagi yang akan ditemui Menlu Mohamad Hasan.",
        [],
    ),
]


@pytest.mark.parametrize(("published", "text", "told"), TOLD)
def test_contacts_told_in_passing(published: str, text: str, told: list[str]) -> None:
    found: tuple[Mention, ...] = mentions(text, published)
    assert sorted(line(mention) for mention in found) == told


def test_a_visit_goes_on_until_the_day_that_is_told_next() -> None:
    text = "Menlu China Wang Yi pada Rabu (14/8) tiba di Myanmar. Wang akan berada di Myanmar hingga Jumat (16/8)."
    (visit,) = mentions(text, "2024-08-15")
    assert visit.when is not None and visit.when.value.last == date(2024, 8, 16)


def test_a_place_that_is_only_spoken_of() -> None:
    text = (
        "Menlu RI Retno Marsudi berangkat ke Bandar Seri Begawan, ibu kota Brunei, pada Rabu pagi, 2 Juni 2021. Di sana ia akan "
        "bertemu Menlu Brunei Erywan Yusof. Pertemuan itu merupakan bagian dari upaya membantu penyelesaian masalah di Myanmar."
    )
    meeting = next(m for m in mentions(text, "2021-06-02") if m.kind.value.value == "meeting")
    assert meeting.country is not None and meeting.country.value == "BN"
