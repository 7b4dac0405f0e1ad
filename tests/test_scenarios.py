"""What linking, voices and contradictions promise, sentence by sentence: articles as they come in, read by the real reader."""

from __future__ import annotations

import io
import json
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest

from kronik.ask.course import course
from kronik.ask.show import entry, show
from kronik.ask.timeline import timeline
from kronik.ask.why import why
from kronik.chronicle import Chronicle

Told = Callable[..., list[dict[str, Any]]]


@pytest.fixture
def chronicle(tmp_path: Path) -> Iterator[Chronicle]:
    with Chronicle.open(tmp_path / "s.sqlite") as opened:
        yield opened


@pytest.fixture
def told(chronicle: Chronicle) -> Told:
    """Add articles as (outlet, day of publication, text), build, and show the events in order."""

    def events(*articles: tuple[str, str, str]) -> list[dict[str, Any]]:
        rows = [
            {"id": outlet.lower(), "outlet": outlet, "published": day, "text": text} for outlet, day, text in articles
        ]
        chronicle.add(["-"], stdin=io.BytesIO("\n".join(map(json.dumps, rows)).encode()))
        assert chronicle.build(workers=1).failed == 0
        return [show(event) for event in chronicle.timeline()]

    return events


def fields(chronicle: Chronicle, event: str) -> dict[str, dict[str, Any]]:
    """Field -> what `why` says of it."""
    d = chronicle.why(event)
    return {f["field"]: f for f in why(d.event, d.mentions, d.articles, d.readings, d.voices)["fields"]}


# -- linking


def test_a_planned_summit_its_postponement_and_the_summit_held_are_one_with_a_course(
    chronicle: Chronicle, told: Told
) -> None:
    [event] = told(
        (
            "Warta",
            "2018-06-28",
            "Presiden Amerika Serikat Donald Trump dan Presiden Rusia Vladimir Putin akan bertemu di Helsinki, Finlandia, "
            "pada 9 Juli 2018. Rencana itu diumumkan Kremlin.",
        ),
        (
            "Harian",
            "2018-07-05",
            "Pertemuan Presiden AS Donald Trump dan Presiden Rusia Vladimir Putin di Helsinki yang dijadwalkan pada "
            "9 Juli 2018 ditunda, kata juru bicara Gedung Putih.",
        ),
        (
            "Suara",
            "2018-07-17",
            "Presiden AS Donald Trump bertemu Presiden Rusia Vladimir Putin di Helsinki, Finlandia, pada Senin "
            "(16/7/2018).",
        ),
    )
    assert (event["status"], event["date"], event["disputed"]) == ("happened", "2018-07-16", [])
    dossier = chronicle.why(event["id"])
    steps = course(dossier.mentions, dossier.readings)
    assert [(s["reported"], s["status"], s["date"]) for s in steps] == [
        ("2018-06-28", "planned", "2018-07-09"),
        ("2018-07-05", "cancelled", "2018-07-09"),
        ("2018-07-17", "happened", "2018-07-16"),
    ]
    assert steps[-1]["note"] == "planned for 2018-07-09"


def test_a_handshake_and_the_formal_meeting_denied_the_same_day_are_two(told: Told) -> None:
    events = told(
        (
            "Warta",
            "2017-11-11",
            "Presiden AS Donald Trump berjabat tangan dengan Presiden Rusia Vladimir Putin di sela KTT APEC di Danang, "
            "Vietnam, pada Sabtu (11/11/2017).",
        ),
        (
            "Harian",
            "2017-11-11",
            "Gedung Putih membantah ada pertemuan resmi antara Presiden AS Donald Trump dan Presiden Rusia Vladimir "
            "Putin di Danang, Vietnam, pada Sabtu (11/11/2017).",
        ),
    )
    assert sorted((e["kind"], e["status"]) for e in events) == [("encounter", "happened"), ("meeting", "denied")]


def test_two_calls_within_four_days_are_two(told: Told) -> None:
    events = told(
        (
            "Warta",
            "2017-12-15",
            "Presiden Rusia Vladimir Putin menelepon Presiden AS Donald Trump pada Kamis (14/12/2017) untuk membahas "
            "Korea Utara.",
        ),
        (
            "Harian",
            "2017-12-18",
            "Presiden Rusia Vladimir Putin menelepon Presiden AS Donald Trump pada Minggu (17/12/2017) untuk "
            "menyampaikan terima kasih.",
        ),
    )
    assert [e["date"] for e in events] == ["2017-12-14", "2017-12-17"]


def test_a_trilateral_and_a_bilateral_on_its_margin_are_two(told: Told) -> None:
    events = told(
        (
            "Warta",
            "2019-06-29",
            "Presiden AS Donald Trump, Perdana Menteri Jepang Shinzo Abe, dan Perdana Menteri India Narendra Modi "
            "bertemu di sela KTT G20 di Osaka, Jepang, pada Jumat (28/6/2019).",
        ),
        (
            "Harian",
            "2019-06-29",
            "Presiden AS Donald Trump bertemu Perdana Menteri Jepang Shinzo Abe di sela KTT G20 di Osaka, Jepang, pada "
            "Jumat (28/6/2019).",
        ),
    )
    assert sorted(len(e["participants"]) for e in events) == [2, 3]


def test_a_background_mention_joins_the_old_event_and_not_todays(told: Told) -> None:
    old, new = told(
        (
            "Warta",
            "2019-06-29",
            "Presiden AS Donald Trump bertemu Presiden Rusia Vladimir Putin di Osaka, Jepang, pada Jumat (28/6/2019).",
        ),
        (
            "Harian",
            "2025-08-16",
            "Presiden AS Donald Trump bertemu Presiden Rusia Vladimir Putin di Anchorage, Amerika Serikat, pada Jumat "
            "(15/8/2025). Keduanya terakhir bertemu di Osaka pada 2019.",
        ),
    )
    assert (old["city"], len(old["articles"]), old["date"]) == ("Osaka", 2, "2019-06-28")
    assert (new["city"], len(new["articles"])) == ("Anchorage", 1)


def test_an_undated_report_joins_what_settles_it_and_else_stands_alone_and_says_so(
    chronicle: Chronicle, told: Told
) -> None:
    who = "Presiden AS Donald Trump {} Putra Mahkota Arab Saudi Mohammed bin Salman"
    joined, alone = told(
        ("Warta", "2019-09-15", who.format("menelepon") + " pada Sabtu (14/9/2019)."),
        ("Harian", "2019-09-16", who.format("menelepon") + " untuk menyatakan dukungan setelah serangan kilang."),
        ("Suara", "2020-03-20", who.format("pernah menelepon") + " untuk membahas harga minyak dunia."),
    )
    assert (joined["date"], len(joined["articles"])) == ("2019-09-14", 2)
    assert (alone["date"], len(alone["articles"])) == (None, 1)
    dossier = chronicle.why(alone["id"])
    [placed] = timeline([dossier.event], {i: r.published.day for i, r in dossier.readings.items()})
    shown = entry(placed, {m.id: m for m in dossier.mentions}, dossier.articles, dossier.readings)
    assert "date not stated" in shown["placed_why"]


def test_why_merged_gives_reasons_pair_by_pair_and_for_what_stands_apart(chronicle: Chronicle, told: Told) -> None:
    call = "Presiden Rusia Vladimir Putin menelepon Presiden AS Donald Trump pada "
    first, _ = told(
        ("Warta", "2017-12-15", call + "Kamis (14/12/2017) untuk membahas Korea Utara."),
        ("Harian", "2017-12-15", "Percakapan telepon itu berlangsung malam hari. " + call + "14 Desember 2017."),
        ("Suara", "2017-12-18", call + "Minggu (17/12/2017) untuk menyampaikan terima kasih."),
    )
    found = chronicle.why_merged(first["id"])
    assert len(found.within) == found.pairs == 1
    assert any(reason.startswith("time") for reason in found.within[0].comparison.reasons)


# -- voices

LONG = (
    "Presiden Prabowo Subianto bertemu Perdana Menteri Malaysia Anwar Ibrahim di Kuala Lumpur pada Senin (27/1/2025). "
    "Keduanya membahas kerja sama perdagangan, perlindungan pekerja migran, dan keamanan laut. Seusai "
    "pembicaraan, kedua pemimpin memberi keterangan kepada wartawan di halaman kantor perdana menteri di Putrajaya."
)
OWN = (
    "Hujan turun sejak pagi di ibu kota. Prabowo Subianto bertemu Anwar Ibrahim di Kuala Lumpur, Senin (27/1/2025), "
    "dan tuan rumah menyuguhkan santapan siang dengan iringan lagu daerah, demikian catatan wartawan kami."
)


def test_a_copy_adds_an_article_and_no_voice(chronicle: Chronicle, told: Told) -> None:
    [event] = [
        e
        for e in told(
            ("Warta", "2025-01-27", LONG), ("Salinan", "2025-01-27", LONG + " (wan)"), ("Harian", "2025-01-28", OWN)
        )
        if e["kind"] == "meeting"
    ]
    behind = fields(chronicle, event["id"])["city"]["behind"]
    assert (behind["articles"], behind["voices"], behind["confirmed"]) == (3, 2, True)
    assert behind["outlets"] == ["Harian", "Salinan", "Warta"]


def test_a_value_with_one_voice_is_not_confirmed_and_the_way_of_the_word_is_shown(
    chronicle: Chronicle, told: Told
) -> None:
    [event] = told(
        (
            "Warta",
            "2018-07-04",
            "Menteri Luar Negeri Rusia Sergei Lavrov menelepon Menteri Luar Negeri AS Mike Pompeo pada Selasa (3/7/2018), "
            "menurut pernyataan Kementerian Luar Negeri Rusia yang dikutip TASS.",
        )
    )
    behind = fields(chronicle, event["id"])["date"]["behind"]
    assert (behind["voices"], behind["confirmed"], behind["agencies"]) == (1, False, ["TASS"])
    d = chronicle.why(event["id"])
    [placed] = timeline([d.event], {})
    [report] = entry(placed, {m.id: m for m in d.mentions}, d.articles, d.readings)["reports"]
    assert report["chain"] == [["Kementerian Luar Negeri Rusia"], ["TASS"], ["Warta"]]


# -- contradictions


def test_values_that_cannot_all_be_true_stand_side_by_side_and_a_coarser_one_does_not(
    chronicle: Chronicle, told: Told
) -> None:
    [event] = told(
        (
            "Warta",
            "2021-06-17",
            "Presiden AS Joe Biden bertemu Presiden Rusia Vladimir Putin di Jenewa, Swiss, pada 16 Juni 2021. Pertemuan "
            "berlangsung selama 4 menit. Kedua pemimpin lalu memberi keterangan terpisah kepada para wartawan.",
        ),
        (
            "Harian",
            "2021-06-18",
            "Tepi danau dijaga ketat sejak pagi. Presiden Rusia Vladimir Putin bertemu Presiden AS Joe Biden di Jenewa "
            "pada 15 Juni 2021. Pertemuan itu berlangsung selama 40 menit, menurut pejabat setempat.",
        ),
        (
            "Suara",
            "2021-06-20",
            "Para pengamat menilai hasilnya tipis. Joe Biden bertemu Vladimir Putin di Wina, Austria, pada 16 Juni 2021, "
            "tulis seorang kolumnis dalam ulasannya pekan ini.",
        ),
        (
            "Kabar",
            "2021-07-20",
            "Sebulan telah lewat tanpa tindak lanjut. Presiden AS Joe Biden bertemu Presiden Rusia Vladimir Putin di "
            "Jenewa pada Juni 2021, dan kedua duta besar sejak itu kembali ke pos masing-masing.",
        ),
    )
    found = fields(chronicle, event["id"])
    assert found["date"]["value"] == "2021-06-16" and found["city"]["value"] == "Jenewa"
    assert [other["value"] for other in found["date"]["others"]] == ["2021-06-15"]
    assert [other["value"] for other in found["city"]["others"]] == ["Wina"]
    assert {found["minutes"]["value"], *(o["value"] for o in found["minutes"]["others"])} == {4, 40}
    assert found["date"]["others"][0]["voices"] == 1 and found["date"]["behind"]["voices"] == 3
    assert set(event["disputed"]) >= {"date", "city", "minutes"}
    assert all(found[name]["rule"] for name in ("date", "city", "minutes"))


def test_happened_against_denied_is_one_contact_that_says_so(chronicle: Chronicle, told: Told) -> None:
    [event] = told(
        (
            "Warta",
            "2025-06-06",
            "Presiden AS Donald Trump berbicara lewat telepon dengan Presiden China Xi Jinping pada Kamis (5/6/2025).",
        ),
        (
            "Harian",
            "2025-06-06",
            "Presiden AS Donald Trump menelepon Presiden China Xi Jinping pada Kamis (5/6/2025), kata Gedung Putih.",
        ),
        (
            "Suara",
            "2025-06-07",
            "Kementerian Luar Negeri China membantah Presiden Xi Jinping berbicara lewat telepon dengan Presiden AS "
            "Donald Trump pada Kamis (5/6/2025).",
        ),
    )
    status = fields(chronicle, event["id"])["status"]
    assert (status["value"], status["disputed"]) == ("happened", True)
    assert "voices" in status["rule"]
    assert [other["value"] for other in status["others"]] == ["denied"]


def test_one_article_that_gives_one_thing_two_days_contradicts_itself(chronicle: Chronicle, told: Told) -> None:
    """Thanks on 17 December above, thanks on the 14th below: neither is picked in silence."""
    events = told(
        (
            "Warta",
            "2017-12-19",
            "Presiden Rusia Vladimir Putin menelepon Presiden AS Donald Trump pada 17 Desember 2017 untuk mengucapkan "
            "terima kasih atas bantuan intelijen.\n\nMenurut pakar, hubungan kedua negara tetap dingin.\n\nSebelumnya, "
            "Putin mengucapkan terima kasih atas bantuan intelijen saat menelepon Trump pada 14 Desember 2017.",
        )
    )
    assert [(e["date"], e["disputed"]) for e in events] == [("2017-12-14", ["date"]), ("2017-12-17", ["date"])]
    against = fields(chronicle, events[0]["id"])["date"]["against"]
    assert [claim["value"] for claim in against] == ["2017-12-17"]
    assert [task.what for task in chronicle.queue()] == ["contradiction", "contradiction"]
    mentions = [e["mentions"][0] for e in events]
    chronicle.judge("different", *mentions, by="Sari", why="dua percakapan")
    assert [show(e)["disputed"] for e in chronicle.timeline()] == [[], []]
