"""What a crawl did to the characters of a text: the reading is that of the text as it was meant."""

from __future__ import annotations

import pytest

from kronik.read import read
from kronik.read.layout.faults import faults
from kronik.read.mended import Mended
from tests.read.telling import article, know, line, wanted

WHOLE = (
    'Presiden Tajikistan Emomali Rahmon menerima Raja Bhutan Jigme Khesar Namgyel Wangchuck di Dushanbe pada Senin (2/6/2025). "Kami '
    'membahas jalur udara," kata Rahmon.\n\nKunjungan raja itu berlangsung selama dua hari.'
)
HARMED = [
    WHOLE.replace('"', "&quot;"),
    WHOLE.replace('"Kami', "``Kami").replace('udara,"', "udara,''"),
    WHOLE.replace('"Kami', "<<Kami").replace('udara,"', "udara,>>"),
    WHOLE.replace('"Kami', "‘Kami").replace('udara,"', "udara,’"),
    WHOLE.replace("Presiden", "Presi\u00adden").replace("menerima", "mene\u00adrima"),
    WHOLE.replace("menerima Raja", "menerima&nbsp;Raja"),
    WHOLE.replace(" Emomali Rahmon ", "\nEmomali Rahmon\n"),
    WHOLE.replace("menerima ", "\nmenerima\n").replace("di Dushanbe", "\ndi Dushanbe"),
]
LEFT = [
    "Presiden itu tiba di Astana.\n\nprabowo\nputin\nrusia",
    "Menlu Tiba di Astana\n\nIa disambut rekannya pada pagi hari.",
    "Kata 'resmi' itu dihapus Ma'ruf dari naskah 'akhir' di Dushanbe.",
    "Presiden itu tiba di Astana pada pagi hari\n\nIa disambut rekannya.",
]


@pytest.mark.parametrize("text", [WHOLE, *HARMED])
def test_what_a_crawl_did_hides_nothing(text: str) -> None:
    reading = read(article(text), know())
    met = [line(mention) for mention in reading.mentions if mention.kind.value.value == "meeting"]
    assert met == [wanted("meeting happened Emomali Rahmon; Jigme Khesar Namgyel Wangchuck 2025-06-02")]
    assert [(quote.direct, quote.speaker) for quote in reading.quotes] == [(True, "Emomali Rahmon")]
    assert [quote.span.cut(text) for quote in reading.quotes] == ["Kami membahas jalur udara,"]


@pytest.mark.parametrize("text", LEFT)
def test_what_is_no_fault_stays(text: str) -> None:
    assert not faults(text)


def test_a_text_wrapped_at_a_width_has_its_paragraphs() -> None:
    words = (
        "Presiden itu berbicara panjang tentang jalur udara, jalan raya, sungai, air minum dan listrik bagi warga. " * 6
    )
    lines = [words[at : at + 60] for at in range(0, len(words), 60)]
    wrapped = "\n".join(part.strip() for part in lines)
    copy = Mended(wrapped, faults(wrapped))
    assert "\n" not in copy.text


@pytest.mark.parametrize("unit", ["'a", "A", "Aa ", "&amp", " ", "\n ", "a\n", "<<", "Aa\nb "])
def test_no_pattern_runs_away(unit: str) -> None:
    text = unit * (400_000 // len(unit))
    Mended(text, faults(text))
