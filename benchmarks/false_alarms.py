"""False alarms: how many of 2,000 made-up articles on other matters yield a contact. None of them holds one.

    python -m benchmarks.false_alarms [--articles 2000] [--show 20]

Domestic politics, sport, business, crime, culture and travel, written from templates full of "bertemu", "pertemuan",
"kunjungan", "telepon" and of countries, leaders and offices. The choice among the templates is by hash, so every run
reads the same articles.
"""

from __future__ import annotations

import argparse
import hashlib
import re
import sys
from collections import Counter
from datetime import date, timedelta

from kronik import text
from kronik.knowledge import load
from kronik.model import Article
from kronik.read import read

DAYS = ("Senin", "Selasa", "Rabu", "Kamis", "Jumat", "Sabtu", "Minggu")
FILLERS: dict[str, tuple[str, ...]] = {
    "kota": (
        "Semarang",
        "Makassar",
        "Medan",
        "Surabaya",
        "Bandung",
        "Palembang",
        "Manado",
        "Kupang",
        "Jakarta",
        "Denpasar",
    ),
    "nama": (
        "Budi Santosa",
        "Rina Wulandari",
        "Agus Prasetyo",
        "Siti Rahma",
        "Dedi Kurniawan",
        "Maria Tandi",
        "Yusuf Hakim",
    ),
    "partai": ("Partai Golkar", "PDI Perjuangan", "Partai NasDem", "PKB", "Partai Demokrat", "PKS", "PAN"),
    "politikus": (
        "Megawati Soekarnoputri",
        "Airlangga Hartarto",
        "Surya Paloh",
        "Muhaimin Iskandar",
        "Puan Maharani",
        "Anies Baswedan",
        "Ganjar Pranowo",
        "Zulkifli Hasan",
    ),
    "presiden": ("Presiden Joko Widodo", "Presiden Jokowi", "Presiden Prabowo Subianto", "Prabowo", "Jokowi"),
    "menteri": (
        "Menteri Keuangan Sri Mulyani Indrawati",
        "Menteri Perhubungan Budi Karya Sumadi",
        "Menteri Pertanian Amran Sulaiman",
        "Menko Polhukam Mahfud MD",
        "Menlu Retno Marsudi",
    ),
    "negara": (
        "Vietnam",
        "Thailand",
        "Malaysia",
        "Jepang",
        "Korea Selatan",
        "Arab Saudi",
        "Australia",
        "Irak",
        "Filipina",
        "China",
    ),
    "lain": (
        "Uzbekistan",
        "Qatar",
        "Iran",
        "Singapura",
        "Myanmar",
        "Belanda",
        "Brasil",
        "Argentina",
        "Prancis",
        "Jerman",
    ),
    "klub": ("Persija", "Persib", "Arema", "Bali United", "PSM", "Persebaya"),
    "pemain": ("Lionel Messi", "Kevin Sanjaya", "Novak Djokovic", "Son Heung-min", "Marc Marquez"),
    "artis": ("Lee Min-ho", "Raisa", "Kim Soo-hyun", "Isyana Sarasvati", "Agnez Mo"),
    "perusahaan": (
        "Pertamina",
        "PLN",
        "Bank Mandiri",
        "Telkom",
        "Garuda Indonesia",
        "Tesla",
        "Freeport Indonesia",
        "Samsung",
        "Toyota",
    ),
    "bos": ("Tim Cook", "Elon Musk", "Jack Ma", "Masayoshi Son", "Jensen Huang"),
    "pemimpin": ("Donald Trump", "Vladimir Putin", "Xi Jinping", "Emmanuel Macron", "Narendra Modi", "Kim Jong Un"),
    "komoditas": ("beras", "kedelai", "minyak sawit", "batu bara", "nikel", "gandum"),
}
TEMPLATES: tuple[tuple[str, ...], ...] = (
    (
        "{kota} - {presiden} bertemu Ketua Umum {partai} {politikus} di Istana Merdeka, Jakarta, {tanggal}.",
        "Pertemuan tertutup itu berlangsung sekitar satu jam. Keduanya membahas susunan kabinet dan pemilihan kepala daerah.",
        '"Pertemuannya hangat," kata {politikus} kepada wartawan.',
    ),
    (
        "{kota} - {menteri} melakukan kunjungan kerja ke {kota2}, {tanggal}. Ia menemui para petani dan pengurus koperasi.",
        "Dalam kunjungan itu, sang menteri berdialog dengan warga soal harga {komoditas}.",
        "Kepala dinas setempat menyambut rombongan di balai desa.",
    ),
    (
        "{kota} - Tim nasional Indonesia akan bertemu {negara} pada laga semifinal, {tanggal}.",
        "Pertemuan terakhir kedua negara berakhir imbang. {negara} pernah menang atas {lain} di fase grup.",
        '"Kami siap bertemu siapa pun, termasuk {lain}," ujar pelatih.',
    ),
    (
        "{kota} - {klub} menjamu {klub2} di kandang sendiri, {tanggal}. Kedua tim terakhir bertemu musim lalu.",
        "Pertandingan itu ditonton duta besar beberapa negara sahabat.",
        "{klub} menerima kunjungan tamunya dengan kekuatan penuh.",
    ),
    (
        "{kota} - {pemain} bertemu wakil {negara} pada babak final, {tanggal}. Rekor pertemuan keduanya 3-2.",
        "Ia sebelumnya menyingkirkan unggulan dari {lain}.",
        "Penggemar menyambut sang juara di bandara.",
    ),
    (
        "{kota} - Direksi {perusahaan} mengadakan pertemuan dengan investor asal {negara}, {tanggal}.",
        "Pembicaraan itu menyangkut pembangunan pabrik senilai Rp2 triliun. Kunjungan delegasi pengusaha {negara} berikutnya dijadwalkan bulan depan.",
        "Saham {perusahaan} naik 2 persen.",
    ),
    (
        "{kota} - Polisi mempertemukan korban dan tersangka penipuan, {tanggal}. Korban bernama {nama}.",
        "Tersangka menelepon korban dan mengaku sebagai pegawai kedutaan {negara}. Keduanya lalu bertemu di sebuah kafe.",
        "Pertemuan itu terekam kamera pengawas.",
    ),
    (
        "{kota} - Jumlah kunjungan wisatawan asal {negara} ke Bali naik pada semester pertama, {tanggal}.",
        "Wisatawan {lain} menempati urutan kedua. Gubernur berharap kunjungan terus bertambah.",
        "Pelaku usaha telah bertemu maskapai untuk membuka rute baru.",
    ),
    (
        "{kota} - {artis} bertemu penggemarnya dalam acara jumpa penggemar di {kota2}, {tanggal}.",
        "Ia mengaku rindu Indonesia. Kunjungan ini yang kedua setelah tur di {negara} dan {lain}.",
        "Penggemar memberinya surat dan bingkisan.",
    ),
    (
        "{kota} - Harga {komoditas} turun setelah produsen utama, {negara} dan {lain}, menambah pasokan, {tanggal}.",
        "Pelaku pasar menanti hasil pertemuan bank sentral pekan depan.",
        "Analis {nama} menilai kebijakan {pemimpin} ikut menekan harga.",
    ),
    (
        "{kota} - DPR menggelar rapat dengan {menteri}, {tanggal}. Pertemuan itu membahas anggaran.",
        "Ketua Komisi I mengatakan pembicaraan berlangsung alot.",
        "Rapat dilanjutkan pekan depan.",
    ),
    (
        "{kota} - Kebijakan tarif Presiden {pemimpin} membuat eksportir {kota2} resah, {tanggal}.",
        "Mereka berencana bertemu asosiasi di {negara} untuk mencari pasar baru.",
        '"Kami sudah menelepon pembeli," kata {nama}.',
    ),
    (
        "{kota} - {bos} dikabarkan akan berkunjung ke Indonesia, {tanggal}. {perusahaan} menyiapkan penyambutan.",
        "Rencana kunjungan itu disampaikan {nama}, juru bicara perusahaan.",
        "Pertemuan dengan para pengembang aplikasi digelar tertutup.",
    ),
    (
        "{kota} - Gempa mengguncang {negara}, {tanggal}. Kementerian Luar Negeri RI menyatakan tidak ada WNI yang menjadi korban.",
        "KBRI terus berkomunikasi dengan komunitas Indonesia di sana.",
        "Warga diminta menelepon nomor darurat.",
    ),
    (
        "{kota} - {politikus} menyebut hubungan partainya dengan {partai} membaik setelah pertemuan {hari} lalu.",
        "Ia membantah akan bertemu {presiden} untuk membahas koalisi.",
        "Rencananya kedua ketua umum bertemu lagi bulan depan.",
    ),
    (
        "{kota} - Film tentang kehidupan {pemimpin} diputar di festival, {tanggal}.",
        "Sutradara {nama} bertemu para penonton seusai pemutaran. Ia pernah tinggal di {negara}.",
        "Festival dihadiri wakil dari {lain}.",
    ),
    (
        "{kota} - Mahasiswa asal {negara} dan {lain} bertemu dalam kejuaraan debat di {kota2}, {tanggal}.",
        "Rektor menyambut peserta dan berbincang dengan mereka.",
        "Pertemuan tahunan itu diikuti 40 universitas.",
    ),
    (
        "{kota} - Seorang pria asal {negara} ditemukan tewas di kamar hotel, {tanggal}.",
        "Polisi telah berkoordinasi dengan kedutaan besar {negara}. Korban terakhir terlihat bertemu seorang teman.",
        "Keluarga korban dari {lain} akan datang ke {kota2}.",
    ),
    (
        "{kota} - KPK memeriksa {nama} terkait pertemuan dengan pejabat Kementerian Perdagangan, {tanggal}.",
        "Pertemuan itu diduga membahas kuota impor {komoditas} dari {negara}.",
        "Juru bicara KPK menolak menjelaskan isi percakapan telepon yang disadap.",
    ),
    (
        "{kota} - Pengamat {nama} menilai {pemimpin} dan pemimpin {lain} sama-sama mengincar pengaruh di Asia, {tanggal}.",
        "Menurut dia, {negara} akan mengambil jalan tengah.",
        "Pandangan itu ia sampaikan dalam kuliah umum di {kota2}.",
    ),
)
_SLOT = re.compile(r"\{(\w+?)(\d?)\}")


def choose(options: tuple[str, ...], *key: object) -> str:
    """One of the options, by hash of the key."""
    return options[int.from_bytes(hashlib.blake2b(repr(key).encode(), digest_size=8).digest()) % len(options)]


def article(number: int) -> Article:
    """The made-up article of this number."""
    template = TEMPLATES[number % len(TEMPLATES)]
    day = date(2016, 1, 4) + timedelta(days=(number * 37) % 3600)
    stamp = f"{DAYS[day.weekday()]} ({day.day}/{day.month}/{day.year})"

    def fill(slot: re.Match[str]) -> str:
        if slot[1] == "tanggal":
            return stamp
        if slot[1] == "hari":
            return DAYS[day.weekday()]
        return choose(FILLERS[slot[1]], number // len(TEMPLATES), slot[1], slot[2])

    body = "\n".join(_SLOT.sub(fill, line) for line in template)
    return Article(text.sha256(body), "", f"false-{number:04d}", body, published=day.isoformat())


def main() -> int:
    """Read them all and print the share that yields a contact, template by template."""
    options = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    options.add_argument("--articles", type=int, default=2000)
    options.add_argument("--show", type=int, default=20, help="how many false alarms to print")
    given = options.parse_args()
    know = load()
    alarms: Counter[int] = Counter()
    shown = 0
    for number in range(given.articles):
        made = article(number)
        mentions = read(made, know).mentions
        if mentions:
            alarms[number % len(TEMPLATES)] += 1
            if shown < given.show:
                shown += 1
                who = " + ".join(claim.value.name for claim in mentions[0].who)
                print(f"{made.name}  {mentions[0].kind.value} {who}: {mentions[0].evidence.cut(made.text)}")
    total = sum(alarms.values())
    print(f"{total} of {given.articles} articles yield a contact ({100 * total / given.articles:.2f} in 100)")
    for template, count in alarms.most_common():
        print(f"  template {template}: {count}")
    return 0


if __name__ == "__main__":
    sys.exit(main())
