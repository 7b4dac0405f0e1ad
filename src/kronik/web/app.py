"""The pages over HTTP: routes, languages, errors, headers. What a page shows is decided next door."""

from __future__ import annotations

import socket
import sys
from collections.abc import Callable
from datetime import date
from pathlib import Path
from typing import Any

import uvicorn
from starlette.applications import Starlette
from starlette.exceptions import HTTPException
from starlette.middleware import Middleware
from starlette.requests import Request
from starlette.responses import HTMLResponse, JSONResponse, RedirectResponse, Response
from starlette.routing import BaseRoute, Mount, Route
from starlette.staticfiles import StaticFiles
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from kronik.ask.why import why
from kronik.errors import KronikError, NotFoundError, QuestionError
from kronik.io import clock
from kronik.web import addresses, contact, dyad, front, language, listing
from kronik.web import article as article_page
from kronik.web.archive import Archive
from kronik.web.wording import Wording, wording

STATIC = Path(__file__).parent / "static"
HEADERS = {
    "Content-Security-Policy": "default-src 'self'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'; object-src 'none'",
    "X-Content-Type-Options": "nosniff",
    "Referrer-Policy": "same-origin",
    "Vary": "Accept-Language, Cookie",
}

Today = Callable[[], date]


class Guarded:
    """Adds the headers that keep a page to itself: no script, nothing from elsewhere, no framing."""

    def __init__(self, app: ASGIApp) -> None:
        self.app = app

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Answer as the application does, with the headers added."""

        async def with_headers(message: Message) -> None:
            if message["type"] == "http.response.start":
                message["headers"] += [(k.lower().encode(), v.encode()) for k, v in HEADERS.items()]
            await send(message)

        await self.app(scope, receive, with_headers if scope["type"] == "http" else send)


def create_app(chronicle: Archive, today: Today) -> Starlette:
    """The pages of a chronicle. `today` gives the day by which a plan counts as lapsed."""

    def show(page: Callable[[Request, Archive, Wording, date], Response]) -> Callable[[Request], Response]:
        return lambda request: _remembering(request, page(request, chronicle, _say(request), today()))

    routes: list[BaseRoute] = [
        Route("/", show(_front)),
        Route("/p", show(_dyads)),
        Route("/p/{left}/{right}.json", show(_dyad_data)),
        Route("/p/{left}/{right}", show(_dyad)),
        Route("/p/{slug}", show(_dyad_short)),
        Route("/e/{event}.json", show(_contact_data)),
        Route("/e/{event}", show(_contact)),
        Route("/a/{article}", show(_article)),
        Route("/cari", show(_search)),
        Mount("/static", StaticFiles(directory=STATIC), name="static"),
    ]
    handlers: dict[Any, Any] = {KronikError: _failed, HTTPException: _refused, Exception: _broken}
    return Starlette(routes=routes, middleware=[Middleware(Guarded)], exception_handlers=handlers)


def serve(chronicle: Archive, host: str = "127.0.0.1", port: int = 8642) -> None:
    """Serve the pages until interrupted; the address goes to standard error.

    Raises OSError where the port is taken.
    """
    app = create_app(chronicle, lambda: date.fromisoformat(clock.now()[:10]))
    family = socket.AF_INET6 if ":" in host else socket.AF_INET
    with socket.create_server((host, port), family=family) as listening:
        at, number = listening.getsockname()[:2]
        sys.stderr.write(f"kronik: http://{f'[{at}]' if ':' in at else at}:{number}\n")
        sys.stderr.flush()
        uvicorn.Server(uvicorn.Config(app, log_level="warning", server_header=False)).run(sockets=[listening])


def _say(request: Request) -> Wording:
    return wording(language.choose(request))


def _remembering(request: Request, response: Response) -> Response:
    asked = request.query_params.get("lang")
    if asked in language.NAMES:
        response.set_cookie(language.COOKIE, asked, max_age=31_536_000, samesite="lax", httponly=True)
    return response


def _html(request: Request, template: str, say: Wording, code: int = 200, **values: Any) -> HTMLResponse:
    here = {**request.query_params, "lang": None}
    others = {name: addresses.with_query(request.url.path, {**here, "lang": name}) for name in language.NAMES}
    page = language.environment(say.code).get_template(template)
    words = page.render(path=request.url.path, asked=request.query_params.get("q", ""), switch=others, **values)
    return HTMLResponse(words, code, headers={"Content-Language": say.code})


def _filter(request: Request) -> listing.Filter:
    return listing.chosen(request.query_params.get("status"), request.query_params.get("kind"))


def _front(request: Request, archive: Archive, say: Wording, today: date) -> Response:
    asked = request.query_params
    page = front.page(archive, _filter(request), asked.get("who", ""), asked.get("page"), say, today)
    return _html(request, "front.html", say, page=page)


def _dyads(request: Request, archive: Archive, say: Wording, today: date) -> Response:
    return _html(request, "dyads.html", say, pairs=front.pairs(archive, say))


def _pair(request: Request, archive: Archive) -> dyad.Pair | tuple[dyad.Pair, ...]:
    left, right = request.path_params["left"], request.path_params["right"]
    found = dyad.find(archive, left, right)
    if not found:
        raise dyad.missing(left, right)
    here = [pair for pair in found if pair.path == request.url.path.removesuffix(".json")]
    return dyad.with_related(archive, here[0]) if here else found


def _dyad(request: Request, archive: Archive, say: Wording, today: date) -> Response:
    found = _pair(request, archive)
    if isinstance(found, dyad.Pair):
        page = dyad.page(archive, found, _filter(request), say, today)
        return _html(request, "dyad.html", say, page=page)
    return _choice(request, found, say)


def _choice(request: Request, found: tuple[dyad.Pair, ...], say: Wording) -> Response:
    if len(found) == 1:
        return RedirectResponse(request.url.replace(path=found[0].path), 307)
    return _html(request, "which.html", say, 300, pairs=found)


def _dyad_short(request: Request, archive: Archive, say: Wording, today: date) -> Response:
    slug = request.path_params["slug"]
    found = {pair.path: pair for left, right in dyad.splits(slug) for pair in dyad.find(archive, left, right)}
    if not found:
        raise dyad.missing(*(dyad.splits(slug) or ((slug, ""),))[0])
    return _choice(request, tuple(found.values()), say)


def _dyad_data(request: Request, archive: Archive, say: Wording, today: date) -> Response:
    found = _pair(request, archive)
    if isinstance(found, dyad.Pair):
        return JSONResponse(dyad.data(archive, found, _filter(request), say, today))
    return RedirectResponse(f"{found[0].path}.json", 307)


def _contact(request: Request, archive: Archive, say: Wording, today: date) -> Response:
    dossier = archive.why(request.path_params["event"])
    home = addresses.event(dossier.event.id)
    if home != request.url.path:
        return _moved(request, home)
    return _html(request, "contact.html", say, page=contact.page(archive, dossier, say, today))


def _moved(request: Request, home: str) -> Response:
    """To the full address of what was named by its beginning, its file or an older id; the query goes along."""
    return RedirectResponse(addresses.with_query(home, dict(request.query_params)), 307)


def _contact_data(request: Request, archive: Archive, say: Wording, today: date) -> Response:
    its = archive.why(request.path_params["event"])
    return JSONResponse(why(its.event, its.mentions, its.articles, its.readings))


def _article(request: Request, archive: Archive, say: Wording, today: date) -> Response:
    found = archive.article(request.path_params["article"])
    if addresses.article(found.id) != request.url.path:
        return _moved(request, addresses.article(found.id))
    page = article_page.page(archive, found, request.query_params.get("words", ""), say)
    return _html(request, "article.html", say, page=page)


def _search(request: Request, archive: Archive, say: Wording, today: date) -> Response:
    page = front.search(archive, request.query_params.get("q", ""), say, today)
    return _html(request, "search.html", say, page=page)


def _failed(request: Request, error: Exception) -> Response:
    assert isinstance(error, KronikError)
    status = 404 if isinstance(error, NotFoundError) else 400 if isinstance(error, QuestionError) else 503
    return _error(request, status, str(error), error.hint)


def _refused(request: Request, error: Exception) -> Response:
    assert isinstance(error, HTTPException)
    return _error(request, error.status_code, "", "")


def _error(request: Request, status: int, message: str, hint: str) -> Response:
    if request.url.path.endswith(".json"):
        return JSONResponse({"error": {"code": status, "message": message, "hint": hint}}, status)
    return _remembering(
        request, _html(request, "error.html", _say(request), status, status=status, message=message, hint=hint)
    )


def _broken(request: Request, error: Exception) -> Response:
    return _error(request, 500, "", "")
