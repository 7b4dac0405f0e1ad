"""What stands where in an article: body, title, byline, dateline, and the furniture of its page.

Nothing is deleted: what is left out is kept with a label and the rule that said so, and every letter and digit of the
text lies in exactly one paragraph or one removed stretch. Order of rules: intake notes, section 2.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from kronik.knowledge import Knowledge
from kronik.model import Article, Layout, Removed
from kronik.read.layout import boilerplate, datelines, furniture, masthead
from kronik.read.layout.masthead import Masthead
from kronik.read.layout.pieces import Piece, cut
from kronik.text import fold, view

_HOST = re.compile(r"\w+://([^/?#]+)")


def lay_out(article: Article, know: Knowledge) -> Layout:
    """Lay an article out: paragraphs of the body in order, and everything else with its label.

    The spans are code points of `article.text`. Unknown stays None: no outlet, author or date is supplied. An inline
    dateline stays at the head of its paragraph (`layout.dateline` says where it ends); no sentence holds it.
    """
    plain = view(article.text)
    present = boilerplate.present(plain, know)
    pieces = cut(article, plain, present, know)
    furniture.end(pieces, know)
    furniture.lines(pieces, know)
    head = masthead.read(pieces, article.title, know)
    furniture.appeals(pieces, present, know)
    furniture.tail(pieces)
    return Layout(
        paragraphs=tuple(piece.span for piece in pieces if not piece.label),
        removed=tuple(Removed(piece.span, piece.label, piece.reason) for piece in pieces if piece.label),
        title=head.title,
        headline=head.headline,
        dateline=head.dateline,
        outlet=_outlet(article, head, pieces, know),
        authors=article.authors or tuple(dict.fromkeys(head.authors)),
        stated=head.stated,
    )


def _outlet(article: Article, head: Masthead, pieces: Sequence[Piece], know: Knowledge) -> str | None:
    """The outlet by what came beside the text, else by dateline, byline, or the furniture of its page."""
    address = _HOST.match(article.url or "")
    host = address[1] if address else None
    for given in (article.outlet, host):
        if given and (outlet := know.outlets.by_host(given) or know.outlets.by_name(given)):
            return outlet.name
    written = (head.dateline.outlet if head.dateline else None) or head.byline_outlet
    if written and not (article.outlet and fold(article.outlet) == fold(written)):
        return datelines.outlet_name(written, know)
    below = (piece for piece in pieces if piece.label in ("navigation", "tail", "notice"))
    return next(filter(None, (datelines.furniture_outlet(piece.line, know) for piece in below)), article.outlet or host)
