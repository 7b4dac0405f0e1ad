"""Whose words a quotation is where no name stands beside it, and the whole article says it: read from end to end."""

from __future__ import annotations

import pytest

from kronik.knowledge import load
from kronik.model import Article
from kronik.read import read

TWO = (
    "Kanselir Jerman Olaf Scholz dan Presiden Ukraina Volodymyr Zelensky bertemu di Berlin. Zelensky berterima kasih. "
    '"Belum pernah ini terjadi," ujarnya.\n\n'
)
SPOKEN = [
    (TWO + 'Ditanya soal rudal, sang kanselir memilih diam. "Nanti kita lihat," katanya.', "Olaf Scholz"),
    (TWO + 'Adapun tuan rumah belum mau berjanji. "Nanti kita lihat," katanya.', "Olaf Scholz"),
    (TWO + 'Pemimpin Jerman itu tersenyum. "Nanti kita lihat," katanya.', "Olaf Scholz"),
    (  # one word of a name that the article gives in full, at the head of a sentence
        'Hal itu diragukan Tatiana Stanovaya. "Ini baru awal," kata Stanovaya.\n\nTrump sendiri puas. "Sempurna sekali," ujarnya.\n\n'
        'Stanovaya tetap sangsi. "Nanti kita lihat," katanya.',
        "Tatiana Stanovaya",
    ),
    (  # what an expert knows about is not for whom he acts
        "Presiden Rusia Vladimir Putin tiba di Anchorage. Stefan Meister dari lembaga kajian DGAP tidak heran. "
        '"Nanti kita lihat," kata pakar Rusia itu.',
        "Stefan Meister",
    ),
    (  # whom somebody accompanies does not speak
        'Perundingan berakhir di Doha. Seorang pejabat AS yang memimpin delegasi menyatakan puas. "Nanti kita lihat," katanya.',
        "pejabat AS",
    ),
    (
        'Presiden AS Donald Trump pulang dengan puas. Kepada Fox News ia memuji dirinya. "Nanti kita lihat," ujarnya.',
        "Donald Trump",
    ),
    (
        'BEIJING - "Nanti kita lihat akibatnya." Kalimat itu tertuang dalam pernyataan Kementerian Luar Negeri China.',
        "Kementerian Luar Negeri China",
    ),
    ('"Nanti kita lihat saja." Demikian penilaian Vladimir Putin atas hasil di Astana.', "Vladimir Putin"),
    (
        'Kementerian Luar Negeri Rusia mengecamnya. "Ini tidak sopan," kata Kementerian Luar Negeri Rusia. '
        '"Nanti kita lihat," kata Kementerian Luar Negeri Taiwan.',
        "Kementerian Luar Negeri Taiwan",
    ),
    ('"Nanti kita lihat," kata Duta Besar Laos di Bangkok Khamphan Anlavan.', "Khamphan Anlavan"),
    ('"Nanti kita lihat," kata Menlu Chile Rosa Miranda.', "Rosa Miranda"),
    ("'Nanti kita lihat saja,' kata Presiden Rusia Vladimir Putin di Sochi.", "Vladimir Putin"),  # single marks
    (  # what is said of the president in the third person is said by the one who spoke of him before
        '"Semua sudah siap," kata Sekretaris Kabinet Teddy Indra Wijaya. Presiden Prabowo Subianto juga akan menerima Menlu '
        'China Wang Yi. "Nanti kita lihat apakah beliau sempat," imbuhnya.',
        "Teddy Indra Wijaya",
    ),
    (
        'Klaim Presiden AS Donald Trump itu ditepis Menlu Iran Abbas Araghchi. "Nanti kita lihat," ujarnya.',
        "Abbas Araghchi",
    ),
    (
        'Putin tiba dan disambut Menlu Retno Marsudi. "Saya senang," kata Putin. Presiden Joko Widodo lalu menjamunya. '
        '"Nanti kita lihat," kata Presiden.',
        "Joko Widodo",
    ),
    (
        '"Kami siap," kata Trump.\n\nJosep Borrell sependapat. Kunjungan itu, kata diplomat tersebut, urusan bilateral. '
        '"Nanti kita lihat," ujarnya.',
        "Josep Borrell",
    ),
    (
        '"Kami siap," kata Jaishankar. Ditanya apakah ia menyesal datang, Menlu Pakistan Bilawal Bhutto Zardari menggeleng. '
        '"Nanti kita lihat," jawabnya.',
        "Bilawal Bhutto Zardari",
    ),
    (  # a stance is taken in a paragraph of its own
        'Wakil Menlu Fiji Raijeli Taga tiba. "Kami siap," kata Taga.\n\nTaga berterima kasih atas hibah Indonesia.\n\n'
        '"Nanti kita lihat hasilnya," katanya.',
        "Raijeli Taga",
    ),
    # an office that waits for its name: a rank, a form of address, a house, a short form in brackets
    ('"Nanti kita lihat," kata juru bicara militer Turki, Laksamana Muda Orhan Demirel.', "Orhan Demirel"),
    ('"Nanti kita lihat," kata juru bicara WHO, Dr. Lena Aalto, di Jenewa.', "Lena Aalto"),
    (
        '"Nanti kita lihat," kata Deputi Protokol, Pers dan Media, Sekretariat Presiden RI, Satrio Wibowo, kepada Antara.',
        "Satrio Wibowo",
    ),
    (
        '"Nanti kita lihat," ujar Deputi Bidang Protokol, Pers dan Media Satrio Wibowo dalam siaran pers.',
        "Satrio Wibowo",
    ),
    (
        'Menurut Juru Bicara Kementerian Koordinator Bidang Pangan (Kemenko Pangan) Satrio Wibowo, beras cukup. "Nanti kita lihat," katanya.',
        "Satrio Wibowo",
    ),
    (
        'Juru bicara Tarek Nassar mengatakan pabrik itu tutup. "Kami menunggu," katanya.\n\nKolonel Avner Tal, kepala penghubung '
        'di perbatasan, badan militer yang mengatur pelintas, mengatakan pabrik itu utuh.\n\n"Nanti kita lihat," beber dia.',
        "Avner Tal",
    ),
    (  # figures of a house between two quotations of one man
        '"Kota itu hancur," kata Sekjen PBB António Guterres.\n\nMenurut Kementerian Kesehatan Gaza, 600 orang tewas.\n\n'
        '"Nanti kita lihat," lanjutnya.',
        "António Guterres",
    ),
    (  # but not where he of the figures says it
        '"Kota itu hancur," kata Sekjen PBB António Guterres.\n\nMenurut Kementerian Kesehatan Gaza, 600 orang tewas.\n\n'
        '"Nanti kita lihat," tambah kementerian itu.',
        "Kementerian Kesehatan Gaza",
    ),
    (  # no house says "saya", and no state speaks that adds guards
        '"Itu urusan mereka," kata Presiden Joko Widodo. Pemerintah Australia telah menambahkan jumlah penjaga.\n\n'
        '"Nanti kita lihat, saya sudah mendapat laporan," katanya.',
        "Joko Widodo",
    ),
    (
        'Kementerian luar negeri mengatakan Retno membahas perang. "Nanti kita lihat," menurut pernyataan kementerian.',
        "Kementerian luar negeri",
    ),
    (
        'Seorang pejabat Turki mengatakan pertemuan itu penting. "Nanti kita lihat," kata pejabat tanpa mau disebut namanya.',
        "pejabat Turki",
    ),
    (
        'Hamas mengumumkan utusannya. "Nanti kita lihat," kata pejabat Hamas yang tidak disebutkan namanya itu.',
        "pejabat Hamas",
    ),
    ('"Nanti kita lihat," demikian disebutkan Gedung Putih dalam pernyataannya.', "Gedung Putih"),
    (  # a firm is nobody who speaks
        "Presiden AS Joe Biden menyampaikan beberapa hal kepada Prabowo. Salah satunya, dana Northern Bridge Corporation. "
        '"Nanti kita lihat," kata dia.',
        "Joe Biden",
    ),
    (
        'Dalam pernyataan yang dirilis Departemen Keuangan AS, Menkeu Janet Yellen mengatakan bantuan berlanjut.\n\n"Nanti kita '
        'lihat, Menteri Yellen mengecam serangan itu," bunyi pernyataan, dikutip dari AFP.',
        "Departemen Keuangan AS",
    ),
    ('Jubir Kemlu Rudiansyah (Didi) Lesmana menepis kabar itu. "Nanti kita lihat," ujar Didi.', "Rudiansyah Lesmana"),
    (
        "Juru bicara Kemlu Arrmanatha Nasir menjelaskan pemanggilan itu.\n\nMenlu Retno Marsudi menyatakan sikap tegas.\n\n"
        '"Nanti kita lihat, itu yang disampaikan oleh Menlu kepada tamunya," katanya.',
        "Arrmanatha Nasir",
    ),
    (  # a slip of the reporter
        'Menlu Iran Mohammad Javad Zarif tiba. Zarif berang. "Nanti kita lihat," kata Zarid kepada wartawan.',
        "Mohammad Javad Zarif",
    ),
    ('Trump tiba di Helsinki bersama Putin. "Nanti kita lihat," cetusnya Trump.', "Donald Trump"),
    (  # a single name that is no word of the language
        'Juru bicara Taliban Zabihullah Mujahid menjamin keamanan. "Kami terbuka," ujarnya.\n\nWasima mengatakan ia cemas. '
        '"Nanti kita lihat," ucapnya.',
        "Wasima",
    ),
    (  # an airport says nothing
        'Menlu AS Antony Blinken tiba. "Kami siap," katanya.\n\nBandara Kabul ditutup bagi warga.\n\n"Nanti kita lihat," lanjutnya.',
        "Antony Blinken",
    ),
    (  # an expert, the house he works at, and after a comma his name
        '"Nanti kita lihat," ujar seorang profesor geopolitik di Universitas Lyon, Marianne Delacroix, seperti dikutip AFP.',
        "Marianne Delacroix",
    ),
    ('"Nanti kita lihat," kata analis di Orbis Group, Mehmet Aksoy.', "Mehmet Aksoy"),
    ('"Nanti kita lihat," kata seorang diplomat di Brussels, Rabu (4/6).', "diplomat"),
    # what he is, then who: "bernama", after where he is from, after what he does
    ('"Nanti kita lihat," kata seorang nelayan Tunisia bernama Slim Karoui.', "Slim Karoui"),
    ('"Nanti kita lihat," kata pedagang yang bernama Slim kepada AFP.', "Slim"),
    ('"Nanti kita lihat," ujar pengungsi asal Suriah, Umm Rami (41), kepada kantor berita itu.', "Umm Rami"),
    ('"Nanti kita lihat," ujar perawat yang bertugas di tenda itu, Lina Haddad.', "Lina Haddad"),
    ('"Nanti kita lihat," kata pejabat yang mengetahui hal itu, Rabu (3/4).', "pejabat"),
    ('"Nanti kita lihat," kata seorang pejabat Chad, Radio Nusantara melaporkan.', "pejabat Chad"),
    (  # who stands in the opening phrase is not who goes on
        '"Suratnya indah," kata Presiden AS Donald Trump.\n\nDari isi surat yang dikirim Kim Jong Un, Trump yakin akan hasilnya. '
        '"Nanti kita lihat," ucapnya.',
        "Donald Trump",
    ),
    (  # in whose days it was
        "PM Papua Nugini James Marape mengatakan pertemuan rutin lama terhenti. Adapun pertemuan terakhir digelar pada era Presiden "
        'Susilo Bambang Yudhoyono.\n\n"Nanti kita lihat," katanya.',
        "James Marape",
    ),
    (
        "Juru bicara Hamid Karimi menolak kabar itu.\n\nHal serupa disampaikan staf Kedutaan Besar Swiss. Staf tersebut mengatakan "
        'belum mendengarnya. "Nanti kita lihat," kata staf tersebut.',
        "staf Kedutaan Besar Swiss",
    ),
    (
        "Seorang pejabat senior Departemen Luar Negeri memberi pengarahan. Pejabat tersebut mengatakan keadaan sulit.\n\n"
        '"Nanti kita lihat," kata pejabat tersebut.',
        "pejabat senior Departemen Luar Negeri",
    ),
    (
        '"Agenda sudah siap," jelas Juru Bicara Arrmanatha Nasir. Presiden Jokowi juga ke Filipina. "Nanti kita lihat, pada 29 April di '
        'Manila, Presiden juga akan berpidato," terang dia.',
        "Arrmanatha Nasir",
    ),
    ('Retno mengatakan kantor itu buka pada 2016." Nanti kita lihat," ujarnya.', "Retno Marsudi"),
    (  # what is added to is a deed, and no word on it
        '"Itu urusan mereka," kata Presiden Joko Widodo.\nPemerintah Fiji telah menambahkan jumlah petugas di pelabuhan.\n'
        '"Nanti kita lihat," katanya.',
        "Joko Widodo",
    ),
]


@pytest.mark.parametrize(("text", "speaker"), SPOKEN)
def test_who_speaks(text: str, speaker: str) -> None:
    reading = read(Article("a", "p", "a", text, published="2024-02-17"), load())
    said = [quote.speaker for quote in reading.quotes if quote.span.cut(text).startswith("Nanti kita lihat")]
    assert said == [speaker]
