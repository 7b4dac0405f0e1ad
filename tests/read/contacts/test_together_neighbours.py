"""Several contacts of one pair in neighbouring sentences: which are one, which are another."""

from __future__ import annotations

import pytest

from tests.read.telling import line, mentions, wanted

TOLD = [
    (  # what is to be said at a meeting is ahead, and so is the meeting that was announced
        "Menlu Sugiono dijadwalkan bertemu Menlu Malaysia Mohamad Hasan di Kuala Lumpur, Jumat (12/9/2025). Sugiono "
        "akan mengangkat isu perbatasan saat bertemu Mohamad Hasan.",
        "2025-09-10",
        ["meeting planned Sugiono; Mohamad Hasan 2025-09-12"],
    ),
    (  # what they said of the call was of the call; only the clause after the comma is ahead
        "Presiden Prancis Emmanuel Macron menelepon Presiden Iran Masoud Pezeshkian, Selasa (9/9/2025). Macron menyebut "
        "pembicaraan dengan Pezeshkian panjang, dan mereka akan bertemu bulan depan.",
        "2025-09-10",
        [
            "call happened Emmanuel Macron; Masoud Pezeshkian 2025-09-09",
            "meeting planned Emmanuel Macron; Masoud Pezeshkian 2025-10",
        ],
    ),
    (  # each side its record: who claims a call, who denies it
        "Presiden AS Donald Trump mengaku menelepon Presiden China Xi Jinping. Namun Kementerian Luar Negeri China "
        "membantah adanya percakapan telepon tersebut.",
        "2025-04-28",
        ["call happened Donald Trump; Xi Jinping", "call denied Donald Trump; Xi Jinping"],
    ),
    (  # who answers an offer that names its maker
        "Presiden Iran Masoud Pezeshkian menolak tawaran Presiden AS Donald Trump untuk bertemu.",
        "2025-09-10",
        ["meeting denied Masoud Pezeshkian; Donald Trump"],
    ),
    (  # an invitation each way
        "Presiden Kolombia Gustavo Petro mengundang Presiden Brasil Lula da Silva ke Bogota. Lula sebelumnya juga "
        "mengundang Petro untuk berkunjung ke Brasil.",
        "2025-09-10",
        [
            "visit proposed Gustavo Petro; Luiz Inácio Lula da Silva",
            "visit proposed Luiz Inácio Lula da Silva; Gustavo Petro",
        ],
    ),
    (  # "menerimanya": the invitation
        "Presiden Finlandia Alexander Stubb bertemu Presiden Korea Selatan Lee Jae-myung di Seoul, Senin (8/9/2025). "
        "Stubb mengundang Lee berkunjung ke Finlandia, dan Lee menerimanya.",
        "2025-09-10",
        [
            "meeting happened Alexander Stubb; Lee Jae-myung 2025-09-08",
            "visit planned Alexander Stubb; Lee Jae-myung",
        ],
    ),
    (  # counted from contacts that no verb tells
        "Presiden Joko Widodo bertemu Presiden Iran Hassan Rouhani di Jakarta, Rabu (22/4/2015). Ini pertemuan ketiga "
        "keduanya setelah Shanghai Mei lalu dan Januari di Davos.",
        "2015-04-22",
        [
            "meeting happened Joko Widodo; Hassan Rouhani 2015-04-22",
            "meeting happened Joko Widodo; Hassan Rouhani 2014-05",
            "meeting happened Joko Widodo; Hassan Rouhani 2015-01",
        ],
    ),
    (  # "sejak dilantik", "sejak 2019": nobody says that they met then
        "Presiden AS Donald Trump menelepon Presiden Rusia Vladimir Putin, Rabu (12/2/2025). Ini percakapan kedua mereka "
        "setelah yang pertama pada 3 Februari, dan yang pertama sejak Trump dilantik pada Januari.",
        "2025-02-13",
        [
            "call happened Donald Trump; Vladimir Putin 2025-02-12",
            "call happened Donald Trump; Vladimir Putin 2025-02-03",
        ],
    ),
    (  # a spokesman who stands between is neither of the two
        "Presiden Rusia Vladimir Putin bertemu Presiden Turki Recep Tayyip Erdogan di Ankara, Senin (8/9/2025). Juru bicara "
        "Kremlin Dmitry Peskov menyebut pembicaraan itu penting. Keduanya terakhir bertelepon pada Juli lalu.",
        "2025-09-10",
        [
            "meeting happened Vladimir Putin; Recep Tayyip Erdoğan 2025-09-08",
            "call happened Vladimir Putin; Recep Tayyip Erdoğan 2025-07",
        ],
    ),
    (  # the last one before, beside one without a day; the day of a visit that was prepared in the call
        "Presiden AS Donald Trump mengaku telah menelepon Presiden China Xi Jinping untuk membahas persiapan kunjungan "
        "Xi ke Washington pada 20 Juni mendatang. Percakapan terakhir keduanya terjadi pada 17 Januari.",
        "2025-04-28",
        [
            "call happened Donald Trump; Xi Jinping",
            "visit planned Xi Jinping; United States 2025-06-20",
            "call happened Donald Trump; Xi Jinping 2025-01-17",
        ],
    ),
    (  # the day of the departure is not that of the meeting that it was for
        "Presiden Latvia Edgars Rinkevics bertolak ke Washington, Selasa (2/9/2025), untuk menemui Presiden AS Donald "
        "Trump. Rinkevics bertemu Trump di Gedung Putih pada Rabu (3/9/2025).",
        "2025-09-10",
        [
            "visit happened Edgars Rinkēvičs; United States 2025-09-02",
            "meeting happened Edgars Rinkēvičs; Donald Trump 2025-09-03",
        ],
    ),
    (  # "kembali" beside what is ahead: not the call just told
        "Presiden Turki Recep Tayyip Erdogan menelepon Presiden Rusia Vladimir Putin pada Jumat (5/9/2025). Erdogan akan "
        "kembali menelepon Putin setelah pertemuan kabinet.",
        "2025-09-10",
        [
            "call happened Recep Tayyip Erdoğan; Vladimir Putin 2025-09-05",
            "call planned Recep Tayyip Erdoğan; Vladimir Putin",
        ],
    ),
    (  # who goes into the room for talks holds them: one meeting with its welcome
        "Presiden Joko Widodo menyambut PM Belanda Mark Rutte di Istana Bogor, Senin (7/10/2019). Keduanya lalu beranjak ke "
        "ruang Garuda untuk melakukan pertemuan bilateral.",
        "2019-10-08",
        ["meeting happened Joko Widodo; Mark Rutte 2019-10-07"],
    ),
]


@pytest.mark.parametrize(("text", "published", "right"), TOLD, ids=[text[:60] for text, *_ in TOLD])
def test_told(text: str, published: str, right: list[str]) -> None:
    assert sorted(map(wanted, right)) == sorted(line(mention) for mention in mentions(text, published))
