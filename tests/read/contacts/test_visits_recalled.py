"""Journeys told beside the news: earlier ones, those of others, invitations and what became of them, legs still ahead."""

from __future__ import annotations

import pytest

from tests.read.telling import line, mentions, wanted

TOLD = [
    (  # those who came before, by name and year alone; the ordinal may stand within a title
        "Presiden Vietnam Vo Van Thuong tiba di Jepang, Senin (27/11/2023). Ia kepala negara Vietnam ketiga yang melawat ke "
        "sana, menyusul Truong Tan Sang pada 2014 dan Tran Dai Quang pada 2018.",
        "2023-11-28",
        [
            "visit happened Võ Văn Thưởng; Japan 2023-11-27",
            "visit happened Trương Tấn Sang; Japan 2014",
            "visit happened Trần Đại Quang; Japan 2018",
        ],
    ),
    (  # others who went there, with a time and no verb of their own
        "Kanselir Jerman Olaf Scholz akan berkunjung ke China pada Minggu (14/4/2024). Perdana Menteri Belanda Mark Rutte "
        "datang ke Beijing pada Maret, disusul Menteri Keuangan AS Janet Yellen pekan lalu.",
        "2024-04-10",
        [
            "visit planned Olaf Scholz; China 2024-04-14",
            "visit happened Mark Rutte; China 2024-03",
            "visit happened Janet Yellen; China 2024-04-01",
        ],
    ),
    (  # put off: the one that was planned for another month came to nothing
        "Presiden Brasil Luiz Inacio Lula da Silva akan melawat ke Jepang pada 24 Maret. Kunjungan itu awalnya dijadwalkan "
        "pada November tahun lalu, namun dibatalkan setelah ia dioperasi.",
        "2025-03-05",
        [
            "visit planned Luiz Inácio Lula da Silva; Japan 2025-03-24",
            "visit cancelled Luiz Inácio Lula da Silva; Japan 2024-11",
        ],
    ),
    (  # a day gone by is that of the invitation; what became of it is told, and is one record with it
        "Presiden Mongolia Ukhnaa Khurelsukh pernah mengundang To Lam pada 2023. Presiden Vietnam To Lam akhirnya tiba di "
        "Ulaanbaatar, Senin (30/9/2024).",
        "2024-10-01",
        ["visit happened Tô Lâm; Mongolia 2024-09-30"],
    ),
    (  # nobody was asked
        "Presiden Brasil Jair Bolsonaro tidak diundang ke Gedung Putih. Ia akan mengunjungi Israel pada akhir Maret.",
        "2019-03-05",
        ["visit planned Jair Bolsonaro; Israel 2019-03"],
    ),
    (  # what a journey told before leads on to is as far ahead
        "Presiden Korea Selatan Yoon Suk Yeol akan bertolak ke Tokyo pada Kamis (16/3/2023). Lawatan itu juga mencakup Paris.",
        "2023-03-15",
        ["visit planned Yoon Suk-yeol; Japan 2023-03-16", "visit planned Yoon Suk-yeol; France"],
    ),
    (  # where he came from, he had been; a body that is itself a gathering is only attended
        "Menlu Jepang Takeshi Iwaya tiba di Beijing, Rabu (25/12/2024). Ia datang dari Seoul. Presiden Ukraina Volodymyr "
        "Zelensky terbang ke New York untuk berpidato di Sidang Umum PBB.",
        "2024-12-26",
        ["visit happened Takeshi Iwaya; China 2024-12-25", "visit happened Takeshi Iwaya; South Korea"],
    ),
    (  # envoys of a leader go, not he
        "Utusan khusus Presiden Moon Jae-in tiba di Pyongyang, Senin (5/3/2018).",
        "2018-03-07",
        ["visit happened South Korea; North Korea 2018-03-05"],
    ),
    (  # the day on which somebody calls a journey off is not its day
        "Presiden AS Donald Trump membatalkan rencana kunjungan Menteri Luar Negeri Mike Pompeo ke Korea Utara, Jumat (24/8).",
        "2018-08-25",
        ["visit cancelled Mike Pompeo; North Korea"],
    ),
    (  # a look back takes up no pronoun
        "Presiden China Xi Jinping tiba di Pyongyang pada Kamis (20/6/2019). Ia menjadi pemimpin China pertama yang datang ke "
        "sana setelah Hu Jintao berkunjung pada 2005. Pemimpin Korea Utara Kim Jong Un menyambutnya di bandara.",
        "2019-06-21",
        [
            "visit happened Xi Jinping; North Korea 2019-06-20",
            "visit happened Hu Jintao; North Korea 2005",
            "encounter happened Kim Jong Un; Xi Jinping 2019-06-20",
        ],
    ),
    (  # a bare month of a named subject's bare verb is past; the next one has a town and a day of his own
        "Sekretaris Luar Negeri India Vikram Misri menemui Menlu Afghanistan Amir Khan Muttaqi di Dubai pada Januari. Presiden "
        "Lee Jae Myung akan bertemu PM Shigeru Ishiba di Tokyo pada Sabtu (11/10/2025), lalu Presiden Donald Trump di "
        "Washington pada Senin.",
        "2025-10-08",
        [
            "meeting happened Vikram Misri; Amir Khan Muttaqi 2025-01",
            "meeting planned Lee Jae-myung; Shigeru Ishiba 2025-10-11",
            "meeting planned Lee Jae-myung; Donald Trump 2025-10-13",
        ],
    ),
    (  # the last one since which there was none
        "Menlu China Wang Yi tiba di Tokyo, Sabtu (22/3/2025). Lawatan Wang ke Jepang merupakan yang pertama sejak November 2020.",
        "2025-03-23",
        ["visit happened Wang Yi; Japan 2025-03-22", "visit happened Wang Yi; Japan 2020-11"],
    ),
]


@pytest.mark.parametrize(("text", "published", "contacts"), TOLD)
def test_visits_recalled(text: str, published: str, contacts: list[str]) -> None:
    told = sorted(line(mention) for mention in mentions(text, published))
    assert sorted(map(wanted, contacts)) == told
