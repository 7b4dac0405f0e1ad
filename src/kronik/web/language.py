"""Which language a reader gets: `?lang=`, else the cookie, else Accept-Language, else Indonesian."""

from __future__ import annotations

from functools import cache

from jinja2 import Environment, PackageLoader, StrictUndefined
from starlette.requests import Request

from kronik.web import addresses
from kronik.web.wording import LOCALES, wording

COOKIE = "kronik_lang"
DEFAULT = "id"
NAMES = {"id": "Bahasa Indonesia", "en": "English"}


def choose(request: Request) -> str:
    """The code of the language for this request."""
    for asked in (request.query_params.get("lang"), request.cookies.get(COOKIE)):
        if asked in LOCALES:
            return asked
    return accepted(request.headers.get("accept-language", ""))


def accepted(header: str) -> str:
    """The first language of ours by the weights of an Accept-Language header (RFC 9110, section 12.5.4)."""
    weighed: list[tuple[float, int, str]] = []
    for place, part in enumerate(header.split(",")[:20]):
        tag, _, weight = part.strip().partition(";")
        try:
            quality = float(weight.strip().removeprefix("q=")) if weight else 1.0
        except ValueError:
            continue
        code = tag.strip().lower().partition("-")[0]
        code = {"in": "id", "ms": "id"}.get(code, code)  # `in` is the old code; a Malay reader reads Indonesian
        if code in LOCALES and quality > 0:
            weighed.append((-quality, place, code))
    return min(weighed)[2] if weighed else DEFAULT


@cache
def environment(code: str) -> Environment:
    """The templates in one language. One environment each, so that two requests can never mix their languages."""
    made = Environment(
        loader=PackageLoader("kronik.web", "templates"),
        autoescape=True,
        undefined=StrictUndefined,
        extensions=["jinja2.ext.i18n"],
        trim_blocks=True,
        lstrip_blocks=True,
    )
    said = wording(code)
    made.install_gettext_callables(  # type: ignore[attr-defined]
        said.translations.gettext, said.translations.ngettext, newstyle=True
    )
    made.globals.update(say=said, addresses=addresses, languages=NAMES)
    return made
