"""Nouns <-> JSON: one codec made from the types of the dataclasses themselves, so that a new field needs no line here.

Spans become `[start, end]`, dates ISO 8601, enums their value; a field that has its default value is left out. The text
of a noun is one and the same in every run: it may be hashed and compared.
"""

from __future__ import annotations

import functools
import json
import types
from collections.abc import Callable
from dataclasses import MISSING, fields, is_dataclass
from datetime import date
from enum import StrEnum
from typing import Any, TypeVar, Union, get_args, get_origin, get_type_hints

from kronik.model import Span

N = TypeVar("N")
Coder = tuple[Callable[[Any], Any], Callable[[Any], Any]]
_PLAIN = (str, int, float, bool)


def dump(noun: object, kind: Any = None) -> str:
    """The JSON text of a noun; `kind` names the type where it has parameters (`Claim[str]`)."""
    encode = _coder(kind or type(noun))[0]
    return json.dumps(encode(noun), ensure_ascii=False, separators=(",", ":"))


def load(kind: type[N], text: str | bytes) -> N:
    """The noun that `dump` wrote. Raises ValueError or KeyError for a text that is none."""
    noun: N = _coder(kind)[1](json.loads(text))
    return noun


def plain(noun: object, kind: Any = None) -> Any:
    """The noun as lists, dicts and plain values, as `dump` would write it."""
    return _coder(kind or type(noun))[0](noun)


_CODERS: dict[Any, Coder] = {}


def _coder(kind: Any) -> Coder:
    found = _CODERS.get(kind)
    if found is None:
        found = _CODERS[kind] = _made(kind)
    return found


def _made(kind: Any) -> Coder:
    origin, args = get_origin(kind), get_args(kind)
    if kind in _PLAIN:
        return _same, _same
    if origin in (Union, types.UnionType):
        return _optional(args)
    if origin is tuple:
        return _tuple(args)
    if kind is Span:
        return _from_span, _to_span
    if kind is date:
        return date.isoformat, date.fromisoformat
    if isinstance(kind, type) and issubclass(kind, StrEnum):
        return str, kind
    if is_dataclass(origin or kind):
        return _dataclass(kind)
    raise TypeError(f"no way to write {kind!r}")


def _same(value: Any) -> Any:
    return value


def _from_span(span: Span) -> list[int]:
    return [span.start, span.end]


def _to_span(pair: list[int]) -> Span:
    return Span(pair[0], pair[1])


def _optional(args: tuple[Any, ...]) -> Coder:
    inner = [arg for arg in args if arg is not type(None)]
    if len(inner) != 1:
        raise TypeError(f"no way to write a union of {args!r}")
    encode, decode = _coder(inner[0])
    return (
        lambda value: None if value is None else encode(value),
        lambda value: None if value is None else decode(value),
    )


def _tuple(args: tuple[Any, ...]) -> Coder:
    if len(args) == 2 and args[1] is Ellipsis:
        encode, decode = _coder(args[0])
        return lambda value: [encode(v) for v in value], lambda value: tuple(decode(v) for v in value)
    coders = [_coder(arg) for arg in args]
    return (
        lambda value: [c[0](v) for c, v in zip(coders, value, strict=True)],
        lambda value: tuple(c[1](v) for c, v in zip(coders, value, strict=True)),
    )


def _dataclass(kind: Any) -> Coder:
    made: Any = get_origin(kind) or kind
    bound = dict(zip(getattr(made, "__parameters__", ()), get_args(kind), strict=False))
    hints = {name: _bind(hint, bound) for name, hint in get_type_hints(made).items()}
    parts = [(f.name, f.default, *_coder(hints[f.name])) for f in fields(made)]

    def encode(noun: Any) -> dict[str, Any]:
        row: dict[str, Any] = {}
        for name, default, write, _ in parts:
            value = getattr(noun, name)
            if default is MISSING or value != default or type(value) is not type(default):
                row[name] = write(value)
        return row

    def decode(row: dict[str, Any]) -> Any:
        return made(**{name: read(row[name]) for name, default, _, read in parts if default is MISSING or name in row})

    return encode, decode


def _bind(hint: Any, bound: dict[Any, Any]) -> Any:
    """The hint with type variables replaced by what they stand for here."""
    if isinstance(hint, TypeVar):
        if hint not in bound:
            raise TypeError(f"{hint} is not bound: name the type as Claim[str]")
        return bound[hint]
    args = get_args(hint)
    if not args or not bound:
        return hint
    replaced = tuple(_bind(arg, bound) for arg in args)
    if get_origin(hint) in (Union, types.UnionType):
        return functools.reduce(lambda a, b: a | b, replaced)
    return get_origin(hint)[replaced]
