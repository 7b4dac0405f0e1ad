"""Who speaks where the clause names nobody, or an office, a house or a writing: one row a construction."""

from __future__ import annotations

import pytest

from kronik.knowledge import load
from kronik.model import Article
from kronik.read import read

TOLD = [
    # the office alone is this country's, and his who holds it on the day
    (
        "2022-05-03",
        "Menlu Retno Marsudi menerima Menlu Jerman Annalena Baerbock di Jakarta. Baerbock datang bersama para pengusaha."
        ' "Kami membahas energi hijau," ujar Menlu.',
        "Retno Marsudi",
    ),
    (
        "2019-09-12",
        "Presiden Joko Widodo melayat ke rumah duka Presiden ke-3 RI BJ Habibie, lalu ikut menyalatkan jenazah almarhum"
        ' Habibie.\n\n"Mari kita doakan beliau," ujar Presiden.',
        "Joko Widodo",
    ),
    # an office with its state means who holds it, whoever spoke last
    (
        "2025-02-12",
        "Menlu Rusia Sergei Lavrov bertemu Menlu China Wang Yi. Wang menyebut hubungan kedua negara kokoh."
        ' "Ini bukan aliansi," kata Menlu Rusia itu.',
        "Sergei Lavrov",
    ),
    (
        "2023-05-03",
        "Kanselir Jerman Olaf Scholz menjamu Emmanuel Macron. Scholz menegaskan Berlin mendukung Kyiv."
        ' "Eropa harus bersatu," timpal presiden Prancis itu.',
        "Emmanuel Macron",
    ),
    # what follows the comma is told, not whose office it is
    (
        "2020-02-03",
        "Menteri Perdagangan Agus Suparmanto bertemu Menteri Perdagangan Prancis Franck Riester. Menurut Mendag, Prancis"
        ' mitra penting.\n\n"Perundingan ini harus lekas tuntas," tandasnya.',
        "Agus Suparmanto",
    ),
    (
        "2023-06-05",
        "Menko Perekonomian Airlangga Hartarto bertemu Menteri Perdagangan AS Gina Raimondo. Menurut Menko, Raimondo"
        ' menyambut baik usulan itu. "Mereka sangat terbuka," katanya.',
        "Airlangga Hartarto",
    ),
    # initials are part of a name
    (
        "2020-02-03",
        '"Peran Indonesia besar," ujar H.T. Wardana, penasihat Perdana Menteri Sheikh Hasina.',
        "H.T. Wardana",
    ),
    # a release is his who issued it; who answers a letter wrote another
    (
        "2025-11-22",
        'Prabowo dan Keir Starmer bercakap melalui video, Sabtu. Keduanya sepakat, menurut rilis Downing Street.\n\n"Percakapan itu berlangsung hangat," bunyi'
        " rilis itu.",
        "Downing Street",
    ),
    (
        "2023-09-22",
        'KCNA melaporkan Kim Jong Un membalas surat Xi Jinping. "Persahabatan kita kekal," demikian isi surat tersebut.',
        "Kim Jong Un",
    ),
    # who holds an opinion in the passive speaks next
    (
        "2025-02-12",
        "Rencana kunjungan Wang Yi disambut baik oleh Menlu Australia Penny Wong."
        ' "Kami menanti dialog yang jujur," katanya.',
        "Penny Wong",
    ),
    (
        "2025-02-12",
        "Rencana pertemuan Prabowo dan Netanyahu dinilai keliru oleh guru besar Damar Wicaksana."
        ' "Rakyat pasti menolak," tuturnya.',
        "Damar Wicaksana",
    ),
    # who goes on is who was quoted, whoever acts in between
    (
        "2025-02-12",
        '"Kami sepakat," kata Menlu Sugiono usai bertemu Menlu Mesir Badr Abdelatty. Abdelatty sendiri akan ke Doha.'
        ' "Senjata harus diam," sambungnya.',
        "Sugiono",
    ),
    # "Di sana dirinya ...": who that is was told before
    (
        "2023-04-03",
        "Menteri Luhut Pandjaitan mengunjungi Beijing. Di sana dirinya membahas kereta cepat serta Ibu Kota Nusantara."
        '\n\n"Pelabuhan baru kami bahas juga," katanya.',
        "Luhut Binsar Pandjaitan",
    ),
    # who was only told of gives way to him with whom the paragraph before opens
    (
        "2024-03-26",
        "Kim Yo Jong menolak pertemuan puncak. Sekretaris Kabinet Jepang Yoshimasa Hayashi mengatakan Tokyo tidak menerima"
        ' pernyataan itu. Kim tampaknya kesal karena Hayashi.\n\n"Tak akan ada perundingan," tegasnya.',
        "Kim Yo Jong",
    ),
    # the interview stands beside the speaker, the second verb has the subject of the first
    (
        "2025-03-03",
        "Macron, dalam wawancara dengan harian Le Figaro mengatakan ia dan Starmer berusaha. Ditanya soal itu, dia menjawab:"
        ' "Saya tahu semuanya."',
        "Emmanuel Macron",
    ),
    (
        "2023-12-10",
        "Kantor Kepresidenan Guyana membenarkan bahwa Irfaan Ali akan bertemu Maduro, tetapi menambahkan,"
        ' "Wilayah kami tidak untuk dirundingkan."',
        "Kantor Kepresidenan Guyana",
    ),
    # "utusan itu" is who became one, no month of the year
    (
        "2021-10-05",
        "Menlu Kedua Brunei Erywan Yusof ditunjuk menjadi utusan khusus ASEAN pada Agustus lalu. Ia ingin bertemu semua"
        ' pihak.\n\n"Saya harus segera ke sana," kata utusan itu.',
        "Erywan Yusof",
    ),
    # nobody says it to himself
    (
        "2019-06-30",
        "Trump melangkah ke wilayah Korea Utara. Pemimpin Korea Utara Kim Jong Un menyambutnya, dan Trump tersenyum."
        ' "Saya tidak menyangka berjumpa Anda di sini," katanya kepada Trump.',
        "Kim Jong Un",
    ),
    # nobody alone speaks for several
    (
        "2025-02-12",
        'Sultan Brunei tiba di Bogor. Anak-anak memanggil sang Sultan.\n\n"Selamat datang," seru mereka.',
        None,
    ),
]


@pytest.mark.parametrize(("published", "text", "speaker"), TOLD, ids=[str(row[2]) for row in TOLD])
def test_who_speaks_last(published: str, text: str, speaker: str | None) -> None:
    article = Article("one", "", "one", text, published=published)
    assert read(article, load()).quotes[-1].speaker == speaker
