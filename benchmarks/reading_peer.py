"""What reading.py is measured against: spaCy's tagger, parser and entity recogniser of the small size on the same texts.

    python benchmarks/reading_peer.py < TEXTS.jsonl

Each line of the input is one text as a JSON string. The pipeline is laid out as spaCy's small models are, for Indonesian:
a convolutional tok2vec of width 96 and depth 4 that tagger and parser share, and one of the recogniser's own. It is
untrained: weights change what it says, hardly how long it takes. It prints one JSON object: texts, seconds of processor
time, words. Needs spaCy (the extra `benchmark`), in this environment or in the one given as `reading.py --peer PYTHON`.
"""

from __future__ import annotations

import json
import os
import sys
import time
from typing import Any

os.environ.setdefault("OMP_NUM_THREADS", "1")  # one core, as for the reader

TAGS, RELATIONS, ENTITIES = 17, 28, 10
"""How many labels each part tells apart: universal parts of speech and relations, kinds of names."""


def pipeline() -> Any:
    """The untrained pipeline; its labels are given by made-up examples."""
    import spacy
    from spacy.training import Example

    nlp: Any = spacy.blank("id")
    nlp.add_pipe("tok2vec")  # spaCy's default: HashEmbedCNN of width 96 and depth 4
    shared = {"@architectures": "spacy.Tok2VecListener.v1", "width": 96, "upstream": "*"}
    for name in ("tagger", "parser"):
        model = nlp.get_factory_meta(name).default_config["model"]
        nlp.add_pipe(name, config={"model": {**model, "tok2vec": shared}})
    nlp.add_pipe("ner")
    words = [f"kata{number}" for number in range(RELATIONS)]
    annotations: dict[str, Any] = {
        "words": words,
        "tags": [f"T{at % TAGS}" for at in range(RELATIONS)],
        "heads": [0] * RELATIONS,
        "deps": ["ROOT", *(f"r{at}" for at in range(1, RELATIONS))],
        "entities": [f"U-E{at}" if at < ENTITIES else "O" for at in range(RELATIONS)],
    }
    doc = nlp.make_doc(" ".join(words))
    nlp.initialize(lambda: [Example.from_dict(doc, annotations)])
    return nlp


def main() -> int:
    """Read the texts, then time the pipeline over them."""
    texts: list[str] = [json.loads(line) for line in sys.stdin]
    nlp = pipeline()
    for doc in nlp.pipe(texts[:5]):
        len(doc)
    begun, words = time.process_time(), 0
    for doc in nlp.pipe(texts, batch_size=64):
        words += len(doc)
    print(json.dumps({"articles": len(texts), "seconds": time.process_time() - begun, "words": words}))
    return 0


if __name__ == "__main__":
    sys.exit(main())
