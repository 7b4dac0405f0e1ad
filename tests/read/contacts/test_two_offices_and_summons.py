"""Two offices before the one state that both serve, and ambassadors who are called in without a word of by whom."""

from __future__ import annotations

import pytest

from tests.read.telling import line, mentions, wanted

TOLD = [
    (
        "Menteri Luar Negeri Jerman Heiko Maas tiba di Tel Aviv, Kamis (20/5/2021). Ia menemui menteri luar negeri dan "
        "pertahanan Israel, lalu Presiden Reuven Rivlin.",
        "2021-05-20",
        [
            "visit happened Heiko Maas; Israel 2021-05-20",
            "meeting happened Gabi Ashkenazi; Heiko Maas 2021-05-20",
            "meeting happened Benny Gantz; Heiko Maas 2021-05-20",
            "meeting happened Heiko Maas; Reuven Rivlin 2021-05-20",
        ],
    ),
    (
        "Menlu Jerman Heiko Maas menemui menlu dan menhan Israel di Tel Aviv, Kamis (20/5/2021).",
        "2021-05-20",
        [
            "meeting happened Gabi Ashkenazi; Heiko Maas 2021-05-20",
            "meeting happened Benny Gantz; Heiko Maas 2021-05-20",
        ],
    ),
    (
        "Duta Besar Kenya untuk Turki pada Selasa (27/9/2022) dipanggil guna menerima nota protes.",
        "2022-09-28",
        ["meeting happened Kenya; Turkey 2022-09-27"],
    ),
    ("Mantan PM Najib Razak dipanggil pada Selasa (27/9/2022) terkait kasus korupsi di Malaysia.", "2022-09-28", []),
    ("Donald Trump dipanggil untuk bersaksi di Kongres pada Selasa (27/9/2022).", "2022-09-28", []),
]


@pytest.mark.parametrize(("text", "published", "told"), TOLD)
def test_two_offices_of_one_state_and_who_is_called_in(text: str, published: str, told: list[str]) -> None:
    assert sorted(map(line, mentions(text, published))) == sorted(map(wanted, told))


OFFICES = [
    ("Menteri Perdagangan, Pariwisata, dan Investasi Australia Don Farrell", "Don Farrell"),
    ("Menteri Lingkungan Hidup, Pembangunan Berkelanjutan Kenya, Wanjiru Otieno", "Wanjiru Otieno"),
    ("Menteri Ekonomi, Perdagangan, dan Industri (METI) Jepang Ryosei Akazawa", "Ryosei Akazawa"),
    ("Wakil Menteri Pendidikan, Kebudayaan, Olahraga, Sains, dan Teknologi Jepang, Nozaki Akira", "Nozaki Akira"),
    ("Menteri Negara Urusan Kesehatan dan Pelayanan Sosial Inggris Karin Smyth", "Karin Smyth"),
]


@pytest.mark.parametrize(("office", "name"), OFFICES)
def test_an_office_of_several_fields_ends_at_its_state(office: str, name: str) -> None:
    text = f"Menko Pangan Zulkifli Hasan bertemu {office} di Jakarta, Senin (17/11/2025)."
    told = [wanted(f"meeting happened Zulkifli Hasan; {name} 2025-11-17")]
    assert [line(mention) for mention in mentions(text, "2025-11-18")] == told


def test_who_is_told_something_to_his_face_was_met() -> None:
    text = (
        "Hal itu dikatakan Prabowo Subianto di hadapan Presiden Xi Jinping dalam jamuan di Jakarta, Kamis (20/6/2024)."
    )
    assert [line(mention) for mention in mentions(text, "2024-06-21")] == [
        wanted("meeting happened Prabowo Subianto; Xi Jinping 2024-06-20")
    ]


LOST_OR_DENIED = [
    (
        "Kremlin membantah bahwa Putin telah berbicara dengan Trump sejak Oktober.",
        "call denied Donald Trump; Vladimir Putin",
    ),
    ("KTT Trump dan Putin dibatalkan pada 21 Oktober.", "meeting cancelled Donald Trump; Vladimir Putin"),
    (
        "KTT Trump dan Putin yang dijadwalkan pada 30 Oktober dibatalkan.",
        "meeting cancelled Donald Trump; Vladimir Putin 2025-10-30",
    ),
]


@pytest.mark.parametrize(("text", "told"), LOST_OR_DENIED)
def test_the_day_of_calling_off_and_the_month_of_a_denial_date_nothing(text: str, told: str) -> None:
    assert [line(mention) for mention in mentions(text, "2025-11-18")] == [wanted(told)]


NEVER_ENDS_A_READING = [
    (
        "Dubes Inggris dan Dubes Norwegia di Teheran dipanggil, Selasa (27/9/2022).",
        1,
    ),  # several on one side, none on the other
    ("[Gambas:Video CNN] PM Israel Telepon Raja Yordania. Keduanya berunding == {x(.", 0),  # a page of furniture alone
]


@pytest.mark.parametrize(("text", "contacts"), NEVER_ENDS_A_READING)
def test_a_side_or_a_sentence_that_is_not_there_ends_no_reading(text: str, contacts: int) -> None:
    assert len(mentions(text, "2022-09-28")) == contacts


def test_who_does_not_answer_a_question_denies_no_meeting() -> None:
    text = (
        "Menlu Kenya Musalia Mudavadi bertemu Retno Marsudi di Nairobi, Kamis (6/6/2024). Mudavadi menolak menjawab mengapa "
        "pertemuan digelar tertutup."
    )
    assert [line(one) for one in mentions(text, "2024-06-07")] == [
        wanted("meeting happened Musalia Mudavadi; Retno Marsudi 2024-06-06")
    ]
