"""Sentences that are headings between paragraphs."""

from __future__ import annotations

from kronik.read.clause.scene import Scene

_HEADING = 60  # code points


def in_capitals(scene: Scene) -> bool:
    """ "PERTEMUAN DENGAN PENA": a heading all in capitals."""
    return scene.span.end - scene.span.start <= _HEADING and scene.span.cut(scene.view).isupper()


def is_heading(scene: Scene) -> bool:
    """Whether a sentence is a short line of its own without an end mark, after another paragraph."""
    start, end = scene.span.start, scene.span.end
    short = end - start <= _HEADING and scene.view[end - 1] not in ".!?\"'”:,;"
    return short and start > 0 and scene.view[start - 1] == "\n" and scene.view[end : end + 1] == "\n"
