"""What news of the great powers tells of its contacts: who answers for whom, what lies ahead, whose the day and place are."""

from __future__ import annotations

import pytest

from tests.read.telling import line, mentions, wanted

TOLD = [
    (  # an aide called by whom he serves is the one named before
        "Kabar itu diungkapkan penasihat keamanan Turki, Ibrahim Kalin. Utusan khusus Presiden Recep Tayyip Erdogan itu "
        "bertemu Presiden Prancis Emmanuel Macron di Paris, Kamis (8/3/2018).",
        "2018-03-10",
        ["meeting happened İbrahim Kalın; Emmanuel Macron 2018-03-08"],
    ),
    (  # whoever is sent acts for the state
        "Presiden Turki Recep Tayyip Erdogan mengatakan bahwa pihaknya mengirim utusan khusus ke Tripoli untuk bertemu dengan "
        "Perdana Menteri Libya Abdul Hamid Dbeibah.",
        "2021-04-15",
        ["visit happened Turkey; Libya", "meeting planned Turkey; Abdul Hamid Dbeibeh"],
    ),
    (  # who brings the message meets its reader
        "Utusan Turki Ibrahim Kalin menyampaikan pesan dari Presiden Recep Tayyip Erdogan kepada Presiden Mesir Abdel Fattah "
        "al-Sisi di Kairo, Selasa (13/4/2021).",
        "2021-04-15",
        [
            "message happened Recep Tayyip Erdoğan; Abdel Fattah el-Sisi 2021-04-13",
            "meeting happened İbrahim Kalın; Abdel Fattah el-Sisi 2021-04-13",
        ],
    ),
    (  # what two will talk over while one is the other's guest is their meeting
        "Presiden Finlandia Sauli Niinisto berencana berkunjung ke China pada 8 Januari 2018. Sebagai dua anggota PBB, Niinisto "
        "dan Presiden China Xi Jinping diperkirakan akan membahas krisis Suriah.",
        "2018-01-04",
        ["visit planned Sauli Niinistö; China 2018-01-08", "meeting planned Sauli Niinistö; Xi Jinping 2018-01-08"],
    ),
    (  # the dinner is the host's and his guest's
        "Menlu Retno Marsudi hadir dalam jamuan kenegaraan untuk Raja Abdullah II yang diselenggarakan oleh Presiden Prancis "
        "Emmanuel Macron di Paris.",
        "2021-04-15",
        ["meeting happened Abdullah II; Emmanuel Macron"],
    ),
    (  # to go on talking is a habit
        "Presiden Finlandia Sauli Niinisto menelepon Presiden Rusia Vladimir Putin, Selasa (16/2/2021). Ia mengatakan akan terus "
        "berbicara dengan Putin.",
        "2021-02-20",
        ["call happened Sauli Niinistö; Vladimir Putin 2021-02-16"],
    ),
    (  # called to the ministry
        "Duta Besar Rusia Alexander Zmeyevsky dipanggil ke Kementerian Luar Negeri Ceko, Rabu (14/4/2021).",
        "2021-04-15",
        ["meeting happened Alexander Zmeyevsky; Czechia 2021-04-14"],
    ),
    (  # a silence ends with the call
        "Kedua pemimpin, Presiden Turki Recep Tayyip Erdogan dan Presiden Mesir Abdel Fattah al-Sisi, tidak berbicara selama "
        "enam bulan hingga percakapan telepon pada 1 Maret 2021.",
        "2021-04-15",
        ["call happened Recep Tayyip Erdoğan; Abdel Fattah el-Sisi 2021-03-01"],
    ),
    (  # what was to be said at a meeting that was called off
        "Kanselir Jerman Angela Merkel membatalkan kunjungan ke Norwegia. Merkel semula akan membahas gas dalam pertemuan di Oslo "
        "dengan Perdana Menteri Norwegia Erna Solberg.",
        "2019-08-21",
        ["visit cancelled Angela Merkel; Norway", "meeting cancelled Angela Merkel; Erna Solberg"],
    ),
    (  # what is done before the meeting lends it neither day nor place
        "Sebelum bertemu Presiden Prancis Emmanuel Macron, Presiden Chile Sebastian Pinera bermain golf di Skotlandia pada Sabtu "
        "(14/7/2018).",
        "2018-07-15",
        ["meeting happened Emmanuel Macron; Sebastián Piñera"],
    ),
    (  # one gathering of those who were there
        "Menlu Jerman Heiko Maas menghadiri pertemuan dengan Menlu Prancis Jean-Yves Le Drian dan Menlu Inggris Jeremy Hunt di "
        "Brussel, Senin (15/7/2019).",
        "2019-07-16",
        ["meeting happened Heiko Maas; Jean-Yves Le Drian; Jeremy Hunt 2019-07-15"],
    ),
    (  # ready to receive a guest
        "Presiden Finlandia Sauli Niinisto mengatakan Helsinki siap menyambut Presiden Rusia Vladimir Putin untuk kunjungan.",
        "2019-07-16",
        ["visit proposed Vladimir Putin; Finland"],
    ),
    (  # an offer to come, turned down
        "Presiden Finlandia Sauli Niinisto menolak ajakan Presiden Rusia Vladimir Putin untuk mengunjungi Sochi.",
        "2019-07-16",
        ["visit denied Sauli Niinistö; Russia"],
    ),
]


@pytest.mark.parametrize(("text", "published", "contacts"), TOLD)
def test_powers(text: str, published: str, contacts: list[str]) -> None:
    told = {line(mention) for mention in mentions(text, published)}
    assert set(map(wanted, contacts)) == told
