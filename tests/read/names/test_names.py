"""Names: every example beside a rule, and each rule on sentences of our own."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import pytest

from kronik.knowledge import load
from kronik.model import ActorKind, Name, Reference, Span
from kronik.read.names import resolution as names
from kronik.text import fold, marked
from tests.read.naming import know, named, parties, sentences

TABLES = ("offices", "metonyms", "institutions")


def examples() -> Iterator[tuple[str, str]]:
    for table in TABLES:
        for rows in load().tables[table].values():
            for row in rows if isinstance(rows, list) else (rows,):
                yield from ((table, example) for example in row.get("examples", ()))


@pytest.mark.parametrize(("table", "example"), list(examples()))
def test_every_example_of_the_tables(table: str, example: str) -> None:
    text, marks = marked(example)
    assert marks, "an example marks what it shows"
    candidates = names.recognise(text, sentences(text), know())
    resolved = {name.phrase: name for name in named(text)}
    for span, wanted in marks:
        phrases = [c for c in candidates if c.phrase == span]
        assert phrases, f"{span.cut(text)!r} is not a phrase of {[c.phrase.cut(text) for c in candidates]}"
        candidate, name = phrases[0], resolved[span]
        seen: dict[str, Any] = {
            "office": candidate.title,
            "state": candidate.state,
            "name": candidate.span.cut(text)
            if name.kind is ActorKind.person
            else name.parties[0].name
            if name.parties
            else "",
            "kind": name.kind.value,
            "reference": name.reference.value,
        }
        assert {key: seen[key] for key in wanted} == wanted


@pytest.mark.parametrize(
    ("text", "words", "who"),
    [
        ("Malam itu Vladimir Putin tiba di Wina.", "Vladimir Putin", "Vladimir Putin"),
        ("Kabar itu datang dariPresidenDonald Trump kemarin.", "Donald Trump", "Donald Trump"),
        ("Pasukan mengepung sanderaIsraelyang selamat.", "Israel", "Israel"),
        ("Ia menemui MBS di Riyadh.", "MBS", "Mohammed bin Salman"),
        (
            "Putra Mahkota sekaligus Wakil Perdana Menteri Arab Saudi Mohammed bin Salman datang.",
            "Mohammed bin Salman",
            "Mohammed bin Salman",
        ),
        ("Presiden , Hassan Rouhani menolak.", "Hassan Rouhani", "Hassan Rouhani"),
        ("Rapat dihadiri Menlu Iran Mohammad Javad Zariff.", "Mohammad Javad Zariff", "Mohammad Javad Zarif"),
    ],
)
def test_a_person_of_the_register(text: str, words: str, who: str) -> None:
    assert parties(named(text), text, words) == [who]


@pytest.mark.parametrize(
    ("day", "who"),
    [("2016-11-21", "Malcolm Turnbull"), ("2019-09-01", "Scott Morrison"), ("2023-03-01", "Anthony Albanese")],
)
def test_an_office_means_its_holder_on_the_day(day: str, who: str) -> None:
    text = "Di sela pertemuan itu PM Australia berbicara singkat."
    assert parties(named(text, day), text, "PM Australia") == [who]


def test_an_office_prefers_the_holder_whom_the_article_names() -> None:
    text = "Scott Morrison tiba di Chicago. Perdana Menteri Australia tersenyum."
    assert parties(named(text, "2018-08-24"), text, "Perdana Menteri Australia") == ["Scott Morrison"]


def test_without_a_day_no_office_is_looked_up() -> None:
    text = "Di sela pertemuan itu PM Australia berbicara singkat."
    assert parties(named(text, None), text, "PM Australia") == ["Australia"]


def test_a_former_president_is_not_the_president() -> None:
    text = "Mantan Presiden Amerika Serikat berpidato."
    assert parties(named(text), text, "Mantan Presiden Amerika Serikat") == []


def test_an_elected_president_is_the_next() -> None:
    text = "Presiden terpilih AS, Trump, belum dilantik."
    (name,) = (n for n in named(text, "2016-11-21") if n.kind is ActorKind.person)
    assert [p.name for p in name.parties] == ["Donald Trump"]
    assert name.phrase.cut(text) == "Presiden terpilih AS, Trump"


def test_one_title_for_two_states_is_two_persons() -> None:
    text = "Presiden Vietnam menjamu PM Australia dan Kanada."
    found = named(text, "2016-11-21")
    assert parties(found, text, "PM Australia") == ["Malcolm Turnbull"]
    assert parties(found, text, "Kanada") == ["Justin Trudeau"]


def test_an_office_that_nobody_holds_is_its_state() -> None:
    text = "Pejabat Rusia menunggu di ruang lain."
    (name,) = named(text)
    assert (name.kind, name.parties[0].actor) == (ActorKind.state, "state:RUS")


@pytest.mark.parametrize(("order", "who"), [("ke-6", "Susilo Bambang Yudhoyono"), ("kelima", "Megawati Sukarnoputri")])
def test_a_president_by_number(order: str, who: str) -> None:
    text = f"Hadir pula Presiden {order} RI di barisan depan."
    assert parties(named(text), text, f"Presiden {order} RI") == [who]


def test_the_bare_office_is_the_one_last_named() -> None:
    text = "Presiden Rusia Vladimir Putin tiba. Setelah itu Presiden beristirahat. Presiden Macron menyusul. Lalu Presiden makan."
    found = named(text)
    assert parties(found, text, "Presiden") == ["Vladimir Putin"]
    assert parties(found, text, "Presiden", 1) == ["Emmanuel Macron"]


def test_the_bare_office_is_indonesias_where_its_holder_is_named() -> None:
    text = "Presiden Joko Widodo menjamu Presiden Rusia Vladimir Putin. Malamnya Presiden kembali ke Bogor."
    assert parties(named(text), text, "Presiden") == ["Joko Widodo"]


def test_middle_names_and_initials_are_the_same_person() -> None:
    text = "Hadir pula Retno L.P. Marsudi di ruangan itu."
    assert [p.name for name in named(text) for p in name.parties] == ["Retno Marsudi"]


def test_two_titles_of_one_person_are_one_phrase() -> None:
    text = "Mereka menghadap Yang di-Pertuan Agong Sultan Abdullah kemarin."
    (name,) = named(text, "2021-02-05")
    assert name.phrase.cut(text) == "Yang di-Pertuan Agong Sultan Abdullah"
    assert [p.name for p in name.parties] == ["Abdullah of Pahang"]


def test_a_bare_title_of_another_state_is_who_bears_it_here() -> None:
    text = "Putra Mahkota Arab Saudi, Mohammed bin Salman, menerima tamu. Putra Mahkota berjanji."
    assert parties(named(text), text, "Putra Mahkota") == ["Mohammed bin Salman"]
    assert named("Seorang Putra Mahkota berjanji. Emir diam.") == ()


def test_leaders_of_arab_saudi_are_no_arab_leaders() -> None:
    text = "Ia menemui pemimpin Afrika Selatan dan pemimpin Afrika."
    assert parties(named(text, "2018-05-05"), text, "pemimpin Afrika Selatan") == ["Cyril Ramaphosa"]
    assert parties(named(text, "2018-05-05"), text, "pemimpin Afrika") == ["African leaders"]


@pytest.mark.parametrize(
    ("title", "who"),
    [
        ("Kanselir Jerman", "Angela Merkel"),
        ("Presiden Iran", "Hassan Rouhani"),
        ("Pemimpin Korea Utara", "Kim Jong Un"),
        ("Raja Inggris", "Elizabeth II"),
    ],
)
def test_a_title_means_who_rules(title: str, who: str) -> None:
    text = f"Kabar itu sampai kepada {title} kemarin."
    assert parties(named(text, "2017-06-15"), text, title) == [who]


def test_a_minister_once_named_is_found_by_the_title() -> None:
    text = "Menteri BUMN Rini Soemarno terbang ke Afrika. Menteri BUMN itu didampingi stafnya."
    assert parties(named(text), text, "Menteri BUMN") == ["Rini Soemarno"]


def test_several_ministers_are_their_state() -> None:
    text = "Ia mengundang para pemimpin Taliban dan sejumlah menteri Jerman."
    assert [(n.kind, n.parties[0].name) for n in named(text)] == [
        (ActorKind.group, "Taliban"),
        (ActorKind.state, "Germany"),
    ]


@pytest.mark.parametrize(
    "text", ["Qatar menjadi anggota PBB.", "Ia menjabat sebagai Menteri Pertahanan Jerman.", "Ia utusan AS."]
)
def test_a_predicate_names_no_holder(text: str) -> None:
    assert all(name.kind is not ActorKind.person for name in named(text))


def test_the_counterpart_holds_the_same_office() -> None:
    text = "Menlu Inggris David Cameron menelepon rekannya dari Argentina."
    assert parties(named(text, "2024-02-20"), text, "rekannya dari Argentina") == ["Diana Mondino"]


def test_an_ambassador_is_known_by_the_post() -> None:
    text = "Kementerian itu memanggil Duta Besar Jerman di Beijing."
    assert parties(named(text, "2019-09-12"), text, "Duta Besar Jerman di Beijing") == ["Clemens von Goetze"]


def test_pemilu_presiden_is_nobody() -> None:
    text = "Indonesia menunda Pemilu Presiden tahun itu."
    assert all(name.kind is not ActorKind.person for name in named(text))


@pytest.mark.parametrize(
    ("text", "words", "who"),
    [
        ("Xi Jinping mendarat pagi. Sorenya Xi berpidato.", "Xi", "Xi Jinping"),
        ("Retno Marsudi datang. Kata Retno, semua siap.", "Retno", "Retno Marsudi"),
        ("Gubernur Sumba, Markus Umbu Rangga, hadir. Markus tersenyum.", "Markus", "Markus Umbu Rangga"),
        ("Kemarin Trump marah.", "Trump", "Donald Trump"),
        ("Kemarin Macron marah.", "Macron", "Emmanuel Macron"),
    ],
)
def test_short_forms(text: str, words: str, who: str) -> None:
    assert parties(named(text), text, words) == [who]


@pytest.mark.parametrize(
    "text", ["Kemarin Lee marah.", "Kemarin Kim marah.", "Rice terlambat.", "Kemarin Sullivan marah."]
)
def test_a_common_surname_alone_is_nobody(text: str) -> None:
    assert all(name.kind is not ActorKind.person for name in named(text))


def test_two_of_one_surname_are_told_apart_by_office() -> None:
    text = "Kim Jong Un menyambut Kim Yong Chol. Pemimpin Korea Utara Kim tersenyum."
    assert parties(named(text), text, "Kim") == ["Kim Jong Un"]


def test_a_surname_is_the_leader_though_only_a_relative_is_named_in_full() -> None:
    text = "Putra sulungnya, Ilham Akbar Habibie, menyambut tamu di Jakarta. Semasa hidup Habibie gemar membaca."
    assert parties(named(text, "2019-09-15"), text, "Habibie") == ["B. J. Habibie"]


def test_a_longer_unknown_name_is_not_cut_to_a_surname() -> None:
    text = "Menteri Pertahanan Malaysia Mohamad bin Sabu tersenyum."
    assert [p.name for n in named(text, "2019-11-14") for p in n.parties] == ["Mohamad Sabu"]


def test_a_relative_is_not_the_leader() -> None:
    text = "Presiden Donald Trump tiba bersama Ivanka Trump di Osaka."
    found = named(text)
    assert parties(found, text, "Ivanka Trump") == ["Ivanka Trump"]
    assert parties(found, text, "Donald Trump") == ["Donald Trump"]


@pytest.mark.parametrize(
    ("text", "words", "state"),
    [
        ("Duta Besar Malaysia untuk Indonesia, Farhan Adli Mansur, hadir.", "Farhan Adli Mansur", "MYS"),
        ("Juru bicara Kementerian Luar Negeri Jepang Kenta Morisawa menjawab.", "Kenta Morisawa", "JPN"),
        ("Bupati Sukamaju, Rahmat Hidayatullah Akbar, menunggu.", "Rahmat Hidayatullah Akbar", "IDN"),
    ],
)
def test_a_person_nobody_knows_gets_the_state_of_the_title(text: str, words: str, state: str | None) -> None:
    (name,) = (n for n in named(text) if n.span.cut(text) == words)
    party = name.parties[0]
    assert (party.actor, party.state, party.name) == ("name:" + fold(words), state, words)


def test_a_misspelt_name_is_its_twin_in_the_article() -> None:
    text = "Angela Merkel tiba. Kanselir itu, Angela Merkal, menolak."
    assert parties(named(text), text, "Angela Merkal") == ["Angela Merkel"]


@pytest.mark.parametrize(
    ("text", "words", "kind", "state"),
    [
        ("Kementerian Luar Negeri Rusia menolak.", "Kementerian Luar Negeri Rusia", ActorKind.institution, "RUS"),
        (
            "Kemlu (Kementerian Luar Negeri) Jepang menolak.",
            "Kemlu (Kementerian Luar Negeri) Jepang",
            ActorKind.institution,
            "JPN",
        ),
        (
            "Kementerian Pertahanan (Kemhan) AS menolak.",
            "Kementerian Pertahanan (Kemhan) AS",
            ActorKind.institution,
            "USA",
        ),
        ("Kedutaan Besar Jerman di Jakarta membenarkan.", "Kedutaan Besar Jerman", ActorKind.institution, "DEU"),
        ("Perundingan dengan Taliban dimulai.", "Taliban", ActorKind.group, "AFG"),
        ("Pertemuan dengan Uni Eropa dimulai.", "Uni Eropa", ActorKind.body, "EUU"),
    ],
)
def test_institutions_and_groups(text: str, words: str, kind: ActorKind, state: str) -> None:
    (name,) = (n for n in named(text) if n.span.cut(text) == words)
    assert (name.kind, name.parties[0].state) == (kind, state)


@pytest.mark.parametrize(
    ("text", "words", "acts"),
    [
        ("Moskow menolak usul itu.", "Moskow", True),
        ("Namun Washington belum menjawab.", "Washington", True),
        ("Mereka mendesak Beijing segera.", "Beijing", True),
        ("Mereka tiba di Moskow kemarin.", "Moskow", False),
        ("Konferensi iklim Paris menghasilkan banyak.", "Paris", False),
        ("Gedung Putih menyatakan siap.", "Gedung Putih", True),
        ("Keduanya bertemu di Gedung Putih.", "Gedung Putih", False),
    ],
)
def test_a_capital_is_the_state_only_where_it_acts(text: str, words: str, acts: bool) -> None:
    (name,) = (n for n in named(text) if n.span.cut(text) == words)
    assert (name.reference is Reference.metonym) == acts
    assert bool(name.parties) == acts


def test_coordinated_capitals_act_together() -> None:
    text = "Kabar itu dibantah oleh Moskow dan Pyongyang."
    assert [name.parties[0].state for name in named(text)] == ["RUS", "PRK"]


@pytest.mark.parametrize(
    "text",
    [
        "Liburan di Raja Ampat murah.",
        "Pesawat mendarat di Bandara Sultan Hasanuddin.",
        "Pada Minggu dan Senin hujan turun.",
        "Lima perusahaan ikut serta.",
        "Sisi lain kota itu gelap.",
        "Antara lain hujan.",
    ],
)
def test_traps_name_nobody(text: str) -> None:
    assert all(name.kind is not ActorKind.person and not name.parties for name in named(text))
    assert not any(name.span.cut(text) == "Lima" for name in named(text))


def test_the_name_after_a_title_joins_its_phrase() -> None:
    text = "Ratusan orang menyambut Sergei Lavrov, Menteri Luar Negeri Rusia, kemarin."
    (name,) = (n for n in named(text) if n.kind is ActorKind.person)
    assert name.phrase.cut(text) == "Sergei Lavrov, Menteri Luar Negeri Rusia"
    assert name.parties[0].office == "foreign_minister"


def test_a_second_office_after_the_name_is_no_second_person() -> None:
    text = "Ia menemui rekan AS-nya Rex Tillerson yang juga Menteri Luar Negeri AS."
    (name,) = (n for n in named(text, "2017-11-11") if n.kind is ActorKind.person)
    assert name.phrase.cut(text) == "rekan AS-nya Rex Tillerson yang juga Menteri Luar Negeri AS"


def test_names_glued_to_a_word_behind() -> None:
    text = "Kemarin Anwar Ibrahimmengusulkan damai."
    assert parties(named(text, "2025-07-30"), text, "Anwar Ibrahim") == ["Anwar Ibrahim"]


def spans(found: tuple[Name, ...]) -> list[Span]:
    return [name.span for name in found]


def test_spans_are_in_order_and_apart() -> None:
    text = "Presiden AS Donald Trump, Kanselir Jerman Angela Merkel dan pemimpin Rusia, Vladimir Putin, bertemu di Hamburg. Trump dan Merkel pulang."
    found = spans(named(text))
    assert found == sorted(found)
    assert not any(a.overlaps(b) for a, b in zip(found, found[1:], strict=False))
