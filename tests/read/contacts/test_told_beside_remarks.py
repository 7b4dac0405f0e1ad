"""What stands between two contacts and belongs to neither: whom a quotation mentions, and remarks of an outlet."""

from __future__ import annotations

import pytest

from tests.read.telling import line, mentions, wanted

MENTIONED_IN_A_QUOTATION = [
    (
        'Presiden Kenya William Ruto menerima PM Italia Giorgia Meloni di Nairobi, Senin (3/6/2024). "Saya juga akan '
        'bertemu Kanselir Scholz besok," kata Meloni. Keduanya terakhir kali bertemu di Roma pada Januari.',
        "2024-06-04",
        [
            "meeting happened William Ruto; Giorgia Meloni 2024-06-03",
            "meeting planned Giorgia Meloni; Olaf Scholz",
            "meeting happened William Ruto; Giorgia Meloni 2024-01",
        ],
    ),
    (
        "Presiden Kenya William Ruto diterima Presiden Turki Recep Tayyip Erdogan di Ankara, Senin (3/6/2024). "
        '"Presiden Macron menghormati Anda," kata Erdogan kepada tamunya. Kedua pemimpin sebelumnya berbicara lewat '
        "telepon pada 18 Mei.",
        "2024-06-04",
        [
            "meeting happened William Ruto; Recep Tayyip Erdoğan 2024-06-03",
            "call happened William Ruto; Recep Tayyip Erdoğan 2024-05-18",
        ],
    ),
    (
        "PM Italia Giorgia Meloni menemui Presiden Mesir Abdel Fattah el-Sisi di Kairo, Senin (3/6/2024). "
        '"Saya sudah bicara dengan Presiden Biden dan akan meneleponnya lagi," kata Meloni.',
        "2024-06-04",
        [
            "meeting happened Giorgia Meloni; Abdel Fattah el-Sisi 2024-06-03",
            "call happened Giorgia Meloni; Joe Biden",
            "call planned Giorgia Meloni; Joe Biden",
        ],
    ),
    # two of whom the quotation itself tells are meant
    (
        '"Presiden Ruto bertemu PM Meloni di Nairobi kemarin," kata juru bicara Kenya Hussein Mohamed, Senin (3/6/2024). '
        "Keduanya terakhir kali bertemu di Roma pada Januari.",
        "2024-06-04",
        [
            "meeting happened William Ruto; Giorgia Meloni 2024-06-02",
            "meeting happened William Ruto; Giorgia Meloni 2024-01",
        ],
    ),
]
_SERIES = (
    "Menteri Luar Negeri Retno Marsudi menggelar serangkaian pertemuan bilateral di New York, Senin (23/9/2024).{0} "
    "Pertemuan pertama dengan Menlu Kenya Musalia Mudavadi membahas kopi.{0} "
    "Retno kemudian bertemu Menlu Serbia Marko Djuric.{0} Setelah itu ia menemui Menlu Ghana Shirley Ayorkor Botchwey.{0}"
)
REMARKS = [
    "",
    " Banyak kalangan menaruh harapan besar.",
    " Kerja sama itu mencakup pertanian dan energi.",
    ' "Ini langkah yang baik bagi semua," tuturnya.',
]


@pytest.mark.parametrize("text, published, expected", MENTIONED_IN_A_QUOTATION)
def test_whom_a_quotation_mentions_is_none_of_the_two(text: str, published: str, expected: list[str]) -> None:
    assert sorted(map(line, mentions(text, published))) == sorted(map(wanted, expected))


@pytest.mark.parametrize("remark", REMARKS)
def test_remarks_part_no_series(remark: str) -> None:
    read = mentions(_SERIES.format(remark), "2024-09-25")
    assert len(read) == 3
    days = [(m.city.value, line(m).rpartition(" ")[2]) for m in read if m.city]
    assert days == [("New York", "2024-09-23")] * 3


OF_STATES = [
    "Neraca perdagangan kedua negara surplus sejak lama.",
    "Ekspor kopi ke Italia pada 2019 mencapai 90 juta dolar AS.",
    "Ekonomi Kenya dan Uganda sedang lesu.",
    "Kedua pihak sudah lama bermitra di bidang energi.",
]
TOLD_ON = [
    "Presiden Kenya William Ruto bertemu PM Italia Giorgia Meloni di Roma, Senin (3/6/2024). {}Ia juga bertemu Presiden Mesir "
    "Abdel Fattah el-Sisi.",
    "Presiden Kenya William Ruto akan melawat ke Italia pada 3-5 Juni 2024. {}Ruto dijadwalkan bertemu PM Giorgia Meloni. {}Ia "
    "juga akan menemui Presiden Sergio Mattarella. {}Setelah itu Ruto bertolak ke Mesir.",
    "PM Italia Giorgia Meloni menelepon Presiden Kenya William Ruto pada Senin (3/6/2024). {}Meloni juga menelepon Presiden Mesir "
    "Abdel Fattah el-Sisi.",
    "Presiden Kenya William Ruto bertemu PM Italia Giorgia Meloni di Roma, Senin (3/6/2024). {}Ini merupakan pertemuan kedua "
    "mereka. {}Pertemuan pertama berlangsung di Nairobi pada Januari 2024.",
    "Presiden Kenya William Ruto mengundang PM Italia Giorgia Meloni ke Nairobi. {}Meloni menerima undangan itu. {}Kunjungan "
    "dijadwalkan pada September 2024.",
]


@pytest.mark.parametrize("remark", OF_STATES)
@pytest.mark.parametrize("told", TOLD_ON)
def test_a_remark_that_names_only_states_parts_nothing(told: str, remark: str) -> None:
    plain = mentions(told.replace("{}", ""), "2024-06-04")
    parted = mentions(told.replace("{}", f"{remark} " * 3), "2024-06-04")
    assert sorted(map(line, parted)) == sorted(map(line, plain))


NO_REMARKS = [
    (  # a year at the head is that of what follows
        "Presiden Kenya William Ruto bertemu PM Italia Giorgia Meloni di Roma, Senin (3/6/2024). Pada 2022 Kenya dan Italia "
        "sempat berselisih. Saat itu Presiden Uhuru Kenyatta bertemu PM Mario Draghi di Roma.",
        "meeting happened Uhuru Kenyatta; Mario Draghi 2022",
    ),
    (
        "PM Italia Giorgia Meloni dikabarkan menelepon Presiden Kenya William Ruto. Roma menyebut kabar itu keliru.",
        "call denied Giorgia Meloni; William Ruto",
    ),
]


@pytest.mark.parametrize(("text", "record"), NO_REMARKS)
def test_what_names_only_states_may_still_tell_of_a_contact(text: str, record: str) -> None:
    assert wanted(record) in list(map(line, mentions(text, "2024-06-04")))
