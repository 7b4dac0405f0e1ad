"""Train the finder of unknown persons: writes knowledge/models/names.crfsuite and prints its figures.

    python tools/train_names.py SHARED/data/names [--score]

Trained on the training parts of IDNER-news-2k (MIT), nergrit (MIT) and NER-UI (CC BY 4.0), with copies of their
sentences in which persons are renamed to foreign leaders (visitors of the United States, CC0) under a title and a
state. The test parts are only ever scored. `--score` trains nothing and prints the figures of the weights as they are.
"""

from __future__ import annotations

import argparse
import hashlib
import re
import sys
from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path

import pycrfsuite

from kronik.knowledge import load
from kronik.read.names.tagger import entities, features, flags

Sentence = list[tuple[str, str]]
OUT = Path(__file__).parent.parent / "src/kronik/knowledge/models/names.crfsuite"
_LABELS = {"PERSON": "PER", "PLACE": "LOC", "LOCATION": "LOC", "ORGANISATION": "ORG", "ORGANIZATION": "ORG"}
_VISITOR_TITLES = re.compile(
    r"^(?:(?:Acting|Vice|Deputy|Crown|Former|First|Foreign|Prime|Grand|Federal|State|General|Supreme|Interim|Transitional|Provisional)\s+"
    r"|President(?:-elect)?\s+|Prime Minister\s+|Minister(?: of| for)?[A-Za-z ]*?\s+|Chancellor\s+|King\s+|Queen\s+|Prince(?:ss)?\s+|Emir\s+|Sultan\s+"
    r"|Sheikh\s+|Chairman\s+|Secretary[- ]General\s+|Secretary\s+|Premier\s+|Pope\s+|Taoiseach\s+|Lord\s+|Sir\s+|Dr\.\s+|Lt\.\s+|Gen\.\s+|Amir\s+|Captain\s+|Colonel\s+|Mr\.\s+)+"
)
_OFFICES = (
    "Presiden",
    "Perdana Menteri",
    "PM",
    "Menteri Luar Negeri",
    "Menlu",
    "Menteri Pertahanan",
    "Juru bicara",
    "Duta Besar",
    "Utusan khusus",
    "Menteri Keuangan",
    "pemimpin",
    "Wakil Presiden",
    "Kanselir",
    "Dubes",
)
_STATES = (
    "Rusia",
    "AS",
    "Amerika Serikat",
    "China",
    "Jepang",
    "Korea Selatan",
    "Iran",
    "Jerman",
    "Prancis",
    "Inggris",
    "Malaysia",
    "Israel",
    "Arab Saudi",
    "Turki",
    "India",
    "Ukraina",
    "Mesir",
    "Brasil",
    "RI",
    "Filipina",
    "Australia",
    "Pakistan",
    "Qatar",
    "Irak",
)


def sentences(path: Path) -> Iterator[Sentence]:
    """The sentences of a column file: token first, tag last."""
    sentence: Sentence = []
    for line in [*path.read_text(encoding="utf-8").splitlines(), ""]:
        parts = line.split()
        if len(parts) >= 2:
            prefix, _, label = parts[-1].partition("-")
            label = _LABELS.get(label, label)
            sentence.append((parts[0], f"{prefix}-{label}" if label in ("PER", "LOC", "ORG") else "O"))
        elif sentence:
            yield sentence
            sentence = []


def visitors(path: Path) -> list[list[str]]:
    """Clean names of visiting leaders, two to four words."""
    names = set()
    for line in path.read_text(encoding="utf-8").splitlines():
        name = re.sub(r",.*| and .*|\(.*", "", _VISITOR_TITLES.sub("", line.strip())).strip()
        words = name.split()
        banned = {"Minister", "President", "King", "Foreign", "Chancellor", "of"}
        if (
            2 <= len(words) <= 4
            and all(re.fullmatch(r"[^\W\d_][\w'’.-]*", w) and w[0].isupper() for w in words)
            and not set(words) & banned
        ):
            names.add(name)
    return [name.split() for name in sorted(names)]


def pick(seed: str, count: int) -> int:
    """A number below `count`, the same for the same seed for ever."""
    return int.from_bytes(hashlib.sha256(seed.encode()).digest()[:6], "big") % count


def renamed(sentence: Sentence, names: Sequence[Sequence[str]], seed: str) -> Sentence:
    """The sentence with its persons renamed, most of them under a title and a state."""
    tags = [tag for _, tag in sentence]
    spans = dict(entities(tags, "PER"))
    made: Sentence = []
    at = 0
    while at < len(sentence):
        if at not in spans:
            made.append(sentence[at])
            at += 1
            continue
        salt = f"{seed}:{at}"
        name = list(names[pick(salt + "n", len(names))])
        if pick(salt + "s", 4) == 0:
            name = name[-1:]
        if pick(salt + "t", 10) < 6:
            title = _OFFICES[pick(salt + "o", len(_OFFICES))].split()
            state = _STATES[pick(salt + "c", len(_STATES))].split() if pick(salt + "w", 4) else []
            made += [(word, "O") for word in title]
            made += [(word, "I-LOC" if n else "B-LOC") for n, word in enumerate(state)]
            if state and pick(salt + ",", 4) == 0:
                made.append((",", "O"))
        made += [(word, "I-PER" if n else "B-PER") for n, word in enumerate(name)]
        at = spans[at] + 1
    return made


def score(
    model: pycrfsuite.Tagger, test: Iterable[Sentence], words: tuple[frozenset[str], frozenset[str]]
) -> dict[str, tuple[float, float, float]]:
    """Precision, recall and F1 by label and of all three together, exact spans."""
    counts = {label: [0, 0, 0] for label in ("PER", "LOC", "ORG", "all")}
    for sentence in test:
        gold = [tag for _, tag in sentence]
        said = model.tag(features([word for word, _ in sentence], *words))
        for label in ("PER", "LOC", "ORG"):
            right, found = set(entities(gold, label)), set(entities(said, label))
            for count in (counts[label], counts["all"]):
                count[0] += len(right & found)
                count[1] += len(found)
                count[2] += len(right)
    return {label: (tp / max(1, n), tp / max(1, g), 2 * tp / max(1, n + g)) for label, (tp, n, g) in counts.items()}


def main() -> None:
    """Train, write, score."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("data", type=Path)
    parser.add_argument("--iterations", type=int, default=90)
    parser.add_argument("--score", action="store_true", help="only score the weights that are there")
    options = parser.parse_args()
    words = flags(load())
    if not options.score:
        train(options.data, options.iterations, words)
    model = pycrfsuite.Tagger()
    model.open(str(OUT))
    for part in ("idner2k_dev.txt", "idner2k_test.txt", "nergrit_test.txt", "nerui_test.01.tsv"):
        for label, (p, r, f) in score(model, sentences(options.data / part), words).items():
            sys.stdout.write(f"{part} {label} P {p:.3f} R {r:.3f} F1 {f:.3f}\n")


def train(data: Path, iterations: int, words: tuple[frozenset[str], frozenset[str]]) -> None:
    """Write the weights anew."""
    base = [
        s for part in ("idner2k_train.txt", "nergrit_train.txt", "nerui_train.01.tsv") for s in sentences(data / part)
    ]
    names = visitors(data / "visits.txt")
    more = [
        renamed(s, names, f"{n}:{turn}")
        for turn in range(2)
        for n, s in enumerate(base)
        if any(tag == "B-PER" for _, tag in s)
    ]
    trainer = pycrfsuite.Trainer(verbose=False)
    trainer.set_params({"c1": 0.1, "c2": 0.05, "max_iterations": iterations, "feature.possible_transitions": True})
    for sentence in [*base, *more]:
        trainer.append(features([word for word, _ in sentence], *words), [tag for _, tag in sentence])
    trainer.train(str(OUT))
    sys.stdout.write(
        f"{len(base)} sentences, {len(more)} renamed, {len(names)} names; {OUT.stat().st_size / 1e6:.1f} MB\n"
    )


if __name__ == "__main__":
    main()
