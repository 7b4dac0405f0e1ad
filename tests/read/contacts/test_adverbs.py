"""An adverb or a day between a verb and its object parts neither from the other; a modal says how far it came."""

from __future__ import annotations

from itertools import product

import pytest

from tests.read.telling import line, mentions, wanted

SUBJECT, OTHER = "Presiden Prabowo Subianto", "Menlu Rusia Sergei Lavrov"
ADVERBS = ("pula", "juga", "kembali", "langsung", "lagi", "sendiri", "Senin (10/2)", "pada Senin (10/2)")
MET = {
    "bertemu": "meeting",
    "menemui": "meeting",
    "menerima": "meeting",
    "menjamu": "meeting",
    "menelepon": "call",
}
WENT = ("mengunjungi Rusia", "berkunjung ke Rusia", "melawat ke Rusia", "bertolak ke Rusia")


@pytest.mark.parametrize(("verb", "adverb"), [*product(MET, ADVERBS)])
def test_an_adverb_before_the_object(verb: str, adverb: str) -> None:
    found = [line(m) for m in mentions(f"{SUBJECT} {verb} {adverb} {OTHER}.", "2025-02-12")]
    assert [one.partition(" 2025")[0] for one in found] == [f"{MET[verb]} happened Prabowo Subianto; Sergei Lavrov"]


@pytest.mark.parametrize(("words", "adverb"), [*product(WENT, ADVERBS)])
def test_an_adverb_before_the_goal(words: str, adverb: str) -> None:
    verb, goal = words.split(" ", 1)
    found = [line(m) for m in mentions(f"{SUBJECT} {verb} {adverb} {goal}.", "2025-02-12")]
    assert [one.partition(" 2025")[0] for one in found] == ["visit happened Prabowo Subianto; Russia"]


MODALS = [
    ("planned", ("akan", "dijadwalkan akan", "dalam waktu dekat akan", "mengonfirmasi akan", "bersiap untuk")),
    ("proposed", ("berkeinginan", "berminat", "bisa jadi akan", "tidak menutup kemungkinan", "membuka kemungkinan")),
    ("denied", ("tidak akan", "membantah akan", "menolak untuk", "menyatakan belum pernah")),
    ("cancelled", ("batal", "urung", "tidak jadi")),
    ("happened", ("sempat", "mengaku telah", "diam-diam", "menyempatkan diri", "lebih dulu")),
]


@pytest.mark.parametrize(("status", "modal"), [(status, modal) for status, modals in MODALS for modal in modals])
@pytest.mark.parametrize("verb", ["bertemu dengan", "menelepon", "menggelar pertemuan dengan"])
def test_a_modal_says_how_far_it_came(status: str, modal: str, verb: str) -> None:
    kind = "call" if verb == "menelepon" else "meeting"
    told = mentions(f"{SUBJECT} {modal} {verb} {OTHER} di Moskow.", "2025-02-12")
    assert [line(m) for m in told] == [f"{kind} {status} Prabowo Subianto; Sergei Lavrov"]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Kepada Presiden Rusia Vladimir Putin, Presiden Prabowo telah mengirim surat pada Senin (10/2).",
            ["message happened Prabowo Subianto; Vladimir Putin 2025-02-10"],
        ),
        (
            "Untuk Presiden Xi Jinping, Presiden Prabowo juga melayangkan surat protes.",
            ["message happened Prabowo Subianto; Xi Jinping"],
        ),
        ("Presiden Trump mengumumkan tarif yang dikenakan ke Meksiko dan Kanada mulai Senin.", []),
    ],
)
def test_who_stands_first(text: str, expected: list[str]) -> None:
    assert sorted(map(line, mentions(text, "2025-02-12"))) == sorted(map(wanted, expected))
