"""Indonesia's own contacts as its outlets tell them: officials of a government, consorts, English styles, who talked at whose."""

from __future__ import annotations

import pytest

from tests.read.telling import line, mentions, wanted

TOLD = [
    (  # whoever serves in his government is not the president
        "Menteri Luar Negeri Retno Marsudi bertemu dengan sejumlah pejabat tinggi di lingkungan pemerintahan Presiden Joe Biden.",
        "2022-05-10",
        ["meeting happened Retno Marsudi; United States"],
    ),
    (  # the name that she shares is his; who comes along meets nobody
        "Presiden Jokowi beserta Ibu Negara Iriana Jokowi bertemu dengan Raja Yordania Abdullah II di Amman, Selasa (10/9/2019).",
        "2019-09-11",
        ["meeting happened Joko Widodo; Abdullah II 2019-09-10"],
    ),
    (  # an office as English styles it, between the state and its bearer
        "Menko Airlangga Hartarto mengadakan pertemuan dengan U.S. Secretary of Commerce, Bapak Howard Lutnick, di Washington "
        "DC, Rabu (9/7/2025).",
        "2025-07-10",
        ["meeting happened Airlangga Hartarto; Howard Lutnick 2025-07-09"],
    ),
    (  # what the two discuss while one is at the other's tells of their meeting
        "Menteri Pertahanan Prabowo Subianto berkunjung ke Paris, Prancis, pada Rabu (21/10/2020), atas undangan mitranya, "
        "Menteri Pertahanan Florence Parly. Kedua menteri secara khusus membahas latihan bersama.",
        "2020-10-22",
        [
            "visit happened Prabowo Subianto; France 2020-10-21",
            "meeting happened Prabowo Subianto; Florence Parly 2020-10-21",
        ],
    ),
    (  # who may go, or was barred, has not gone
        "Menteri Pertahanan Prabowo Subianto telah diizinkan bepergian ke Amerika Serikat. Dulu ia mendapat larangan berkunjung "
        "ke Australia.",
        "2020-10-12",
        [],
    ),
    (  # in a quotation without a subject, who speaks had the talks
        'Kesepakatan dicapai Presiden Prabowo Subianto. "Pembicaraan tadi malam dengan Menteri Keuangan AS Scott Bessent lancar," '
        "kata Menko Perekonomian Airlangga Hartarto.",
        "2025-12-13",
        ["call happened Airlangga Hartarto; Scott Bessent"],
    ),
    (  # states in the plural, then each of them
        "Menlu Retno Marsudi melakukan serangkaian pertemuan bilateral dengan negara-negara sahabat di kawasan Pasifik yaitu Fiji, "
        "Tonga, dan Vanuatu di Bali, Selasa (6/12/2022).",
        "2022-12-07",
        [
            "meeting happened Retno Marsudi; Fiji 2022-12-06",
            "meeting happened Retno Marsudi; Tonga 2022-12-06",
            "meeting happened Retno Marsudi; Vanuatu 2022-12-06",
        ],
    ),
    (  # the countries of a tour after their number
        "Sejak Rabu lalu, Presiden Prabowo Subianto melawat ke tiga negara di Afrika. Dimulai ke Kenya, Ghana, dan terakhir Maroko.",
        "2025-04-15",
        [
            "visit happened Prabowo Subianto; Kenya",
            "visit happened Prabowo Subianto; Ghana",
            "visit happened Prabowo Subianto; Morocco",
        ],
    ),
    (  # a letter by those who sign it
        "Kedua negara membuat surat bersama kepada Uni Eropa yang ditandatangani oleh Presiden Joko Widodo dan Perdana Menteri "
        "Malaysia Mahathir Mohamad.",
        "2019-04-08",
        ["message happened Joko Widodo; Mahathir Mohamad; European Union"],
    ),
    (  # whoever speaks of a journey does not make it; 'tiba-tiba' is no arrival
        "Menlu Retno Marsudi membahas persiapan kunjungan Presiden Jokowi ke Australia. Menlu belum dapat menjelaskan agenda "
        "kunjungan ke Australia yang rencananya dilakukan pada akhir Februari 2017. Wapres Jusuf Kalla tiba-tiba membatalkan "
        "kunjungan ke Fiji.",
        "2017-02-13",
        ["visit planned Joko Widodo; Australia 2017-02", "visit cancelled Jusuf Kalla; Fiji"],
    ),
    (  # a plan with a state is filled by who sat there for it
        "Menlu Sugiono dijadwalkan bertemu perwakilan pemerintah Kanada. Di Ottawa, Sugiono bertemu Menteri Luar Negeri Kanada "
        "Anita Anand pada Rabu (9/7/2025).",
        "2025-07-10",
        ["meeting happened Sugiono; Anita Anand 2025-07-09"],
    ),
    (  # a hand each
        "Presiden Brasil Lula da Silva menyalami Presiden Prancis Emmanuel Macron dan Raja Yordania Abdullah II.",
        "2025-10-14",
        [
            "encounter happened Luiz Inácio Lula da Silva; Emmanuel Macron",
            "encounter happened Luiz Inácio Lula da Silva; Abdullah II",
        ],
    ),
    (  # joy at a meeting is no wish for one
        "Presiden China Xi Jinping menyampaikan kegembiraannya dapat bertemu langsung dengan Presiden Joko Widodo.",
        "2022-07-26",
        ["meeting happened Xi Jinping; Joko Widodo"],
    ),
]


@pytest.mark.parametrize(("text", "published", "contacts"), TOLD)
def test_own_officials(text: str, published: str, contacts: list[str]) -> None:
    told = {line(mention) for mention in mentions(text, published)}
    assert set(map(wanted, contacts)) == told
