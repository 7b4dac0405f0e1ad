"""Generated Indonesian news for measuring: invented people, outlets and deeds, the shapes of the real thing.

Nothing here is true of anybody. Every choice is a hash of the article's number, so the same number always gives the
same article: about half tell of a contact (some of them copies of an agency's report), half of something else.
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterator, Sequence
from datetime import date, timedelta
from typing import TypeVar

T = TypeVar("T")

OUTLETS = ("Harian Pesisir", "Kabar Lembah", "Suara Delta", "Warta Selat", "Pos Khatulistiwa", "Lintas Tanjung")
AGENCY = "Kantor Berita Samudra"
STATES = (
    ("Norwegia", "Oslo"),
    ("Kenya", "Nairobi"),
    ("Jepang", "Tokyo"),
    ("Meksiko", "Meksiko City"),
    ("Polandia", "Warsawa"),
    ("Vietnam", "Hanoi"),
    ("Maroko", "Rabat"),
    ("Kanada", "Ottawa"),
    ("Portugal", "Lisboa"),
    ("Filipina", "Manila"),
    ("Chili", "Santiago"),
    ("Yordania", "Amman"),
)
OFFICES = ("Presiden", "Perdana Menteri", "Menteri Luar Negeri", "Menteri Pertahanan")
FIRST = ("Anton", "Lena", "Marko", "Sofi", "Teodor", "Amina", "Rasmus", "Ilena", "Bruno", "Katya", "Otis", "Mirela")
LAST = (
    "Dahlum",
    "Mwaniki",
    "Hoshida",
    "Verazco",
    "Karpinsky",
    "Trandai",
    "Benslim",
    "Larouque",
    "Sampaiva",
    "Delacris",
)
MONTHS = [
    "Januari",
    "Februari",
    "Maret",
    "April",
    "Mei",
    "Juni",
    "Juli",
    "Agustus",
    "September",
    "Oktober",
    "November",
    "Desember",
]
DAYS = ["Senin", "Selasa", "Rabu", "Kamis", "Jumat", "Sabtu", "Minggu"]
TOPICS = (
    "perdagangan",
    "pelayaran",
    "energi terbarukan",
    "ketahanan pangan",
    "pendidikan tinggi",
    "kerja sama pertahanan",
)
LEADS = (
    "{a} bertemu dengan {b} di {city}, {day}, untuk membahas {topic}.",
    "{a} menerima kunjungan {b} di {city} pada {day}.",
    "{a} menelepon {b} pada {day} dan membicarakan {topic}.",
    "{a} dijadwalkan bertemu {b} di {city} pekan depan.",
    "Rencana pertemuan antara {a} dan {b} di {city} dibatalkan, kata juru bicara pada {day}.",
    "{a} dan {b} berjabat tangan di sela pertemuan tingkat tinggi di {city}, {day}.",
)
MORE = (
    'Pertemuan itu berlangsung sekitar {minutes} menit. "Kami sepakat melanjutkan pembicaraan tentang {topic}," kata {short}.',
    "Keduanya terakhir berbicara pada {before} tentang {other}.",
    "Menurut {agency}, kedua pihak akan bertukar delegasi sebelum akhir tahun.",
    'Juru bicara pemerintah menyebut suasana pembicaraan itu terbuka. "Masih banyak yang harus dikerjakan," ujarnya.',
    "Hubungan kedua negara telah berlangsung selama puluhan tahun dan mencakup {other} serta {topic}.",
    "Sejumlah pengamat menilai kemajuan di bidang {topic} akan memakan waktu lama.",
)
OTHER_LEADS = (
    "Harga cabai di pasar induk naik {n} persen menjelang akhir pekan, {day}.",
    "Tim tuan rumah menang {n}-0 dalam laga lanjutan liga di {city}, {day}.",
    "Hujan lebat mengguyur pesisir utara sejak {day} dan menutup {n} ruas jalan.",
    "Pameran buku tahunan dibuka di {city} pada {day} dengan {n} penerbit.",
)
OTHER_MORE = (
    "Pedagang berharap pasokan kembali lancar dalam beberapa hari mendatang.",
    'Petugas mengimbau warga tetap waspada. "Kami berjaga selama dua puluh empat jam," kata kepala pos setempat.',
    "Warga yang ditemui di lokasi mengaku sudah terbiasa dengan keadaan itu.",
    "Pemerintah daerah menyiapkan anggaran tambahan untuk tahun depan.",
    "Panitia mencatat jumlah pengunjung naik dibandingkan tahun lalu.",
)
NOISE = (
    "Baca juga: Lima Hal yang Perlu Diketahui soal {topic}",
    "ADVERTISEMENT",
    "SCROLL TO CONTINUE WITH CONTENT",
    "Dapatkan berita pilihan setiap hari di saluran WhatsApp {outlet}.",
    "Simak video di bawah ini.",
)


def articles(many: int) -> Iterator[dict[str, str]]:
    """So many articles as the objects of JSON lines."""
    for number in range(many):
        yield contact(number) if number % 2 else other(number)


def contact(number: int) -> dict[str, str]:
    """One article about a contact; three in eight share the contact, and one of those the words, of the article before."""
    event = number // 8 * 8 + pick((0, 0, 0, 3, 5, 6, 7), number, "event")
    first, second = pick_two(STATES, event)
    a, b = person(first, event), person(second, event + 1)
    day = date(2016, 1, 4) + timedelta(days=pick(range(3600), event, "day"))
    voice = event if pick(range(4), number, "copy") == 0 else number
    values = {
        "a": a,
        "b": b,
        "short": a.split()[-1],
        "city": first[1],
        "day": spoken(day),
        "before": spoken(day - timedelta(days=40 + event % 300)),
        "topic": pick(TOPICS, event, "topic"),
        "other": pick(TOPICS, event, "other"),
        "minutes": str(15 * (1 + event % 8)),
        "agency": AGENCY,
    }
    lead = pick(LEADS, event, "lead").format(**values)
    body = [pick(MORE, voice, line).format(**values) for line in range(6 + voice % 6)]
    return assembled(number, f"{a.split()[-1]} dan {b.split()[-1]}", lead, body, day, values["topic"])


def other(number: int) -> dict[str, str]:
    """One article about something else."""
    day = date(2016, 1, 4) + timedelta(days=pick(range(3600), number, "day"))
    values = {"n": str(2 + number % 40), "city": pick(STATES, number, "city")[1], "day": spoken(day)}
    lead = pick(OTHER_LEADS, number, "lead").format(**values)
    body = [pick(OTHER_MORE, number, line) for line in range(6 + number % 8)]
    return assembled(number, lead.split(",")[0], lead, body, day, "cuaca")


def assembled(number: int, title: str, lead: str, body: Sequence[str], day: date, topic: str) -> dict[str, str]:
    """Lead and body with a dateline, boilerplate between the lines, and the metadata of a scraper."""
    outlet = pick(OUTLETS, number, "outlet")
    lines = [f"{pick(STATES, number, 'from')[1].upper()}, {outlet} - {lead}", *body]
    lines.insert(3, pick(NOISE, number, "noise").format(topic=topic, outlet=outlet))
    lines.append(pick(NOISE, number, "tail").format(topic=topic, outlet=outlet))
    return {
        "id": f"g{number:06d}",
        "title": title,
        "outlet": outlet,
        "published": str(day + timedelta(days=number % 2)),
        "text": "\n".join(lines),
    }


def person(state: tuple[str, str], event: int) -> str:
    """An invented holder of an office: the same for a state and an office throughout, no two of one name."""
    office = pick(OFFICES, event, "office")
    number = STATES.index(state) * len(OFFICES) + OFFICES.index(office)
    name = f"{FIRST[number % 12]} {LAST[(number // 12 + number) % 10]}"
    return f"{office} {state[0]} {name}"


def spoken(day: date) -> str:
    """A day as outlets write it: Senin (4/1/2016)."""
    return f"{DAYS[day.weekday()]} ({day.day}/{day.month}/{day.year})"


def pick(choices: Sequence[T], *key: object) -> T:
    """One of the choices, by hash of the key."""
    digest = hashlib.blake2b(repr(key).encode(), digest_size=8).digest()
    return choices[int.from_bytes(digest, "big") % len(choices)]


def pick_two(choices: Sequence[T], key: object) -> tuple[T, T]:
    """Two different ones."""
    first = pick(range(len(choices)), key, "first")
    second = (first + 1 + pick(range(len(choices) - 1), key, "second")) % len(choices)
    return choices[first], choices[second]


def lines(many: int) -> Iterator[str]:
    """So many JSON lines."""
    for row in articles(many):
        yield json.dumps(row, ensure_ascii=False) + "\n"
