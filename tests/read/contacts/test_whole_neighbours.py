"""Several contacts beside each other: the Middle East, ASEAN neighbours, history, letters, welcomes that go on as talks."""

from __future__ import annotations

import pytest

from tests.read.telling import line, mentions, wanted

TOLD = [
    (
        "Presiden Prabowo Subianto menulis surat belasungkawa atas wafatnya Paus Fransiskus.\n\nHal itu disampaikan "
        'Sekretaris Kabinet Teddy Indra Wijaya, Rabu (23/4). "Surat itu dialamatkan kepada Sekretaris Negara Vatikan '
        'Pietro Parolin," ujar Teddy.',
        "2025-04-24",
        ["message happened Prabowo Subianto; Pietro Parolin"],
    ),
    (
        "Surat diserahkan langsung oleh Menteri Luar Negeri Sugiono kepada Duta Besar Iran untuk Indonesia Mohammad "
        "Boroujerdi di Jakarta, Rabu sore.",
        "2026-03-05",
        ["meeting happened Sugiono; Mohammad Boroujerdi 2026-03-04"],
    ),
    (
        "Khamenei menolak berunding. Surat Presiden AS Donald Trump kepadanya dikirim awal Maret.",
        "2025-04-17",
        ["message happened Donald Trump; Ali Khamenei 2025-03"],
    ),
    (
        "Presiden Rusia Vladimir Putin melayangkan telegram kepada Presiden Iran Masoud Pezeshkian pada Minggu (1/3), "
        "sedangkan Presiden Turki Recep Tayyip Erdogan menyampaikan dukacitanya melalui sambungan telepon.",
        "2026-03-05",
        ["message happened Vladimir Putin; Masoud Pezeshkian 2026-03-01"],
    ),
    (
        "Raja Yordania Abdullah II dan Sultan Brunei Hassanal Bolkiah mengirim surat belasungkawa kepada Presiden Joko "
        "Widodo.",
        "2018-10-12",
        ["message happened Abdullah II; Joko Widodo", "message happened Hassanal Bolkiah; Joko Widodo"],
    ),
    (
        "Presiden Mesir Abdel Fattah al-Sisi menyambut Presiden Turki Recep Tayyip Erdogan di Kairo, Rabu.\n\nSeusai "
        "pembicaraan empat mata di Istana Al-Ittihadiya, kedua kepala negara menggelar jumpa pers.",
        "2024-02-15",
        ["meeting happened Abdel Fattah el-Sisi; Recep Tayyip Erdoğan 2024-02-14"],
    ),
    (
        "Perdana Menteri Kamboja Hun Manet berterima kasih kepada Presiden AS Donald Trump, yang pada Sabtu menelepon "
        "dirinya dan Phumtham Wechayachai secara terpisah.",
        "2025-07-28",
        [
            "call happened Donald Trump; Hun Manet 2025-07-26",
            "call happened Donald Trump; Phumtham Wechayachai 2025-07-26",
        ],
    ),
    (
        "Presiden Palestina Mahmoud Abbas dijadwalkan menghadap Presiden Italia Sergio Mattarella sebelum bertolak ke "
        "Kairo.",
        "2024-12-13",
        ["meeting planned Mahmoud Abbas; Sergio Mattarella", "visit planned Mahmoud Abbas; Egypt"],
    ),
    (
        "Permintaan Lim Jock Hoi untuk menemui Aung San Suu Kyi yang ditahan sejak kudeta ditolak, kata seorang diplomat.",
        "2021-06-05",
        ["meeting denied Lim Jock Hoi; Aung San Suu Kyi"],
    ),
    (
        "Presiden Timor Leste Jose Ramos-Horta memilih Indonesia sebagai tujuan lawatan pertamanya sesudah dilantik pada "
        "20 Mei lalu.",
        "2022-07-20",
        ["visit happened José Ramos-Horta; Indonesia"],
    ),
    (
        "Pada Februari 1962, giliran Jaksa Agung Amerika Serikat Robert Kennedy yang berkunjung ke Jakarta. Ia menemui "
        "Presiden Soekarno di Istana Merdeka.",
        "2019-03-20",
        [
            "visit happened Robert F. Kennedy; Indonesia 1962-02",
            "meeting happened Robert F. Kennedy; Sukarno 1962-02",
        ],
    ),
    (
        "Sekretaris Jenderal PBB Antonio Guterres meninjau Palu bersama Wakil Presiden Jusuf Kalla, Jumat (12/10).",
        "2018-10-12",
        ["encounter happened António Guterres; Jusuf Kalla 2018-10-12"],
    ),
]


@pytest.mark.parametrize(("text", "published", "lines"), TOLD)
def test_contacts_of_a_story(text: str, published: str, lines: list[str]) -> None:
    assert sorted(map(line, mentions(text, published))) == sorted(map(wanted, lines))
