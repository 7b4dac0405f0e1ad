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
]


@pytest.mark.parametrize(("text", "speaker"), SPOKEN)
def test_who_speaks(text: str, speaker: str) -> None:
    reading = read(Article("a", "p", "a", text, published="2024-02-17"), load())
    said = [quote.speaker for quote in reading.quotes if quote.span.cut(text).startswith("Nanti kita lihat")]
    assert said == [speaker]
