"""One article under many addresses is one: the form of an address by which an article is known, and archive copies.

Sources: RFC 3986 (parts, percent encoding, default ports); the habits of Indonesian outlets (amp., m., ?page=all,
?single=1); the parameters that trackers add; Memento (RFC 7089) and the address form of web.archive.org.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import UTC, datetime

from kronik.page.extracted import Capture

_PARTS = re.compile(r"(?:([a-z][a-z0-9+.-]*):)?(?://([^/?#]*))?([^?#]*)(?:\?([^#]*))?(?:#.*)?", re.I | re.S)
_ARCHIVE = re.compile(
    r"(?:https?:)?(?://)?(?:web\.archive\.org|wayback\.archive\.org|web-beta\.archive\.org)(?::\d+)?/web/(\d{4,14})\*?(?:[a-z]{2}_)?/(.+)",
    re.I | re.S,
)
_AMP_CACHE = re.compile(r"https?://[\w-]+\.cdn\.ampproject\.org/[a-z]/(s/)?(.+)", re.I | re.S)
_GOOGLE_AMP = re.compile(r"https?://(?:www\.)?google\.[a-z.]{2,6}/amp/(s/)?(.+)", re.I | re.S)
_TRACKING = re.compile(
    r"utm_\w+|fbclid|gclid|dclid|gbraid|wbraid|msclkid|yclid|twclid|igshid|igsh|mc_[ce]id|_ga|_gl|ref|ref_src|ref_url|referrer|source|src|"
    r"from|share|shared|sharetype|spm|cmpid|campaign|ncid|ocid|ito|at_\w+|xtor|trk|tag_?from|jxrecoid|jxs?|lgn_method|"
    r"single|amp|outputtype|mobile|nocache|tblci|__twitter_impression|utmsource|dtk\w*|page_all",
    re.I,
)
_PAGED = re.compile(r"(?:page|page_num|p|hal|halaman)=(?:all|1|0)?|m=[01]|showpage=all", re.I)
_HOSTS = re.compile(r"^(?:(?:www\d?|amp|m|mobile|wap|touch|beta|lite|web)\.)+(?=[^.]+\.[^.])")
_MOBILE_INNER = re.compile(r"^(?P<section>[\w-]+)\.(?:m|amp|mobile)\.(?=[^.]+\.[^.])")
_AMP_PATH = re.compile(r"^/amp(?=/)|/(?:amp|amp\.html)$|(?<=\.)amp\.(?=html?$)", re.I)
_INDEX = re.compile(r"/index\.(?:html?|php)$", re.I)
_SECTION_IN_PATH = re.compile(r"/(?P<section>[\w-]+)(?P<rest>/read/.+)", re.S)
_UNRESERVED = re.compile(r"%([0-9a-f]{2})", re.I)
_SPACE = re.compile(r"[\s\x00-\x1f]+")


@dataclass(frozen=True, slots=True)
class Address:
    """The parts of an address that say where it leads; scheme and host in small letters, no fragment."""

    scheme: str
    host: str
    path: str
    query: str

    def __str__(self) -> str:
        """The address again."""
        query = f"?{self.query}" if self.query else ""
        return f"{self.scheme}://{self.host}{self.path}{query}"


def parts(url: str) -> Address | None:
    """The parts of a web address; None when it is none (no host, another scheme)."""
    text = _SPACE.sub("", url.strip()) if len(url) < 10_000 else ""
    if re.match(r"[\w-]+(?:\.[\w-]+)+(?::\d+)?(?:[/?#]|$)", text):
        text = f"https://{text}"
    hit = _PARTS.fullmatch(text)
    if hit is None or (hit[1] or "https").lower() not in ("http", "https") or not hit[2]:
        return None
    host = hit[2].rpartition("@")[2].lower()
    before = None
    while before != host:
        before = host
        host = host.rstrip(".:").removesuffix(":80").removesuffix(":443")
    return Address((hit[1] or "https").lower(), host, hit[3] or "/", hit[4] or "") if host else None


def host(url: str | None) -> str | None:
    """The host of an address, of its original for an archive's copy."""
    found = parts(memento_original(url)) if url else None
    return found.host if found else None


def memento_original(url: str) -> str:
    """The address that an archive's copy was taken from; any other address as it is."""
    found = memento(url)
    return found.url if found else url


def memento(url: str) -> Capture | None:
    """Original address and instant of capture of a `web.archive.org/web/<4 to 14 digits>/...` address; None for others.

    Fewer than 14 digits name a period: its first instant is not the capture, so only 14 digits make one.
    """
    hit = _ARCHIVE.match(url.strip()) if len(url) < 10_000 else None
    if hit is None:
        return None
    original = _unslashed(hit[2])
    inner = memento(original)
    if inner is not None:
        return inner
    try:
        instant = datetime.strptime(hit[1], "%Y%m%d%H%M%S").replace(tzinfo=UTC) if len(hit[1]) == 14 else None
    except ValueError:
        instant = None
    return Capture(original, instant.isoformat() if instant else "")


def _unslashed(address: str) -> str:
    """An address inside another: its `//` may have become `/`, its scheme may be missing."""
    if re.match(r"https?:/(?!/)", address, re.I):
        return address.replace(":/", "://", 1)
    return address if re.match(r"https?://", address, re.I) else f"http://{address.lstrip('/')}"


def canonical(url: str) -> str:
    """The one form of an article's address: equal for all addresses that show the same article. Idempotent.

    Https, host in small letters without www/m/amp, path without amp and trailing slash, query without trackers and
    page choices in sorted order, no fragment; archive and AMP-cache addresses become those of their originals. What is no
    web address comes back stripped. For identity only: keep the address that was fetched beside it.
    """
    given = url.strip()
    for _ in range(4):  # an archive of an AMP cache of ...: each turn takes one cover off
        bare = _uncovered(given)
        if bare == given:
            break
        given = bare
    found = parts(given)
    if found is None:
        return given
    name = _MOBILE_INNER.sub(r"\g<section>.", _HOSTS.sub("", found.host))
    path = _path(found.path)
    if name == "kompas.com" and (hit := _SECTION_IN_PATH.fullmatch(path)):
        name, path = (
            f"{hit['section']}.{name}",
            hit["rest"],
        )  # amp.kompas.com/money/read/... is money.kompas.com/read/...
    return str(Address("https", name, path, _query(found.query)))


def _uncovered(url: str) -> str:
    url = memento_original(url)
    for pattern in (_AMP_CACHE, _GOOGLE_AMP):
        if hit := pattern.match(url):
            return f"http{'s' if hit[1] else ''}://{hit[2]}"
    return url


def _path(path: str) -> str:
    path = _UNRESERVED.sub(_decoded, path)
    path = re.sub(r"/{2,}", "/", path)
    before = None
    while before != path:
        before = path
        path = _INDEX.sub("", _AMP_PATH.sub("", path.rstrip("/")))
    return path or "/"


def _decoded(hit: re.Match[str]) -> str:
    """Unreserved characters stand for themselves, all other escapes in capitals (RFC 3986, 6.2.2)."""
    character = chr(int(hit[1], 16))
    return character if character.isascii() and (character.isalnum() or character in "-._~") else hit[0].upper()


def _query(query: str) -> str:
    kept = []
    for item in re.split("[&;]", query.replace("&amp;", "&")):
        name = item.partition("=")[0]
        if not name or _TRACKING.fullmatch(name) or _PAGED.fullmatch(item):
            continue
        kept.append(item)
    return "&".join(sorted(set(kept)))


def joined(base: str | None, reference: str | None) -> str | None:
    """The absolute address of a reference on a page (RFC 3986, section 5, without dot segments inside); None for none.

    Archive prefixes are taken off; what is no web address (javascript:, mailto:) is None.
    """
    text = _SPACE.sub("", reference or "")
    if not text or len(text) > 3000 or text.startswith("#"):
        return None
    text = memento_original(text if not re.match(r"/web/\d{4,14}", text) else f"https://web.archive.org{text}")
    if re.match(r"https?://[^/?#]", text, re.I):
        return text.partition("#")[0]
    above = parts(memento_original(base)) if base else None
    if re.match(r"[a-z][a-z0-9+.-]*:", text, re.I) or above is None:
        return None
    if text.startswith("//"):
        return f"{above.scheme}:{text}".partition("#")[0]
    text = text.partition("#")[0]
    if text.startswith("/"):
        return f"{above.scheme}://{above.host}{text}"
    if text.startswith("?"):
        return f"{above.scheme}://{above.host}{above.path}{text}"
    folder = above.path.rpartition("/")[0]
    while text.startswith(("./", "../")):
        folder = folder.rpartition("/")[0] if text.startswith("../") else folder
        text = text.partition("/")[2]
    return f"{above.scheme}://{above.host}{folder}/{text}"
