"""What can go wrong, in one tree.

    KronikError
    ├── KnowledgeError   a table of ours is wrong: file, line, mend (exit 1)
    ├── FetchError       an input cannot be read at all (exit 1)
    ├── StoreError       the store is missing, locked, newer than this program (exit 1)
    ├── QuestionError    the user asked for something that cannot be answered as asked (exit 2)
    ├── NotFoundError    asked well, and nothing is there (exit 3)
    ├── VerificationError  what is stored is not what was stored (exit 4)
    └── EvidenceError    a value without its words: a bug of ours

A bad article is none of these: it is a `Failure` row with step and reason, and the rest goes on.
"""

from __future__ import annotations


class KronikError(Exception):
    """Base of all errors that Kronik raises on purpose; `hint` says what the user can do."""

    code = 1

    def __init__(self, message: str, *, hint: str = "") -> None:
        super().__init__(message)
        self.hint = hint


class KnowledgeError(KronikError):
    """A knowledge table does not say what it must; names the file and the line."""


class FetchError(KronikError):
    """An input could not be opened at all."""


class StoreError(KronikError):
    """The store cannot be used: locked, damaged, or written by a newer Kronik."""


class QuestionError(KronikError):
    """The question itself is at fault (unknown option, ambiguous name)."""

    code = 2


class NotFoundError(KronikError):
    """A well-formed question with no answer in the store."""

    code = 3


class VerificationError(KronikError):
    """Stored bytes, spans or events are not what they were when they were stored."""

    code = 4


class EvidenceError(AssertionError):
    """A value was about to exist without the words that carry it. A bug of ours: never caught to go on with the value.

    While a chronicle is built it costs that one article: a Failure that names it.
    """
