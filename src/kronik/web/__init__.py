"""The pages: a chronicle as server-rendered HTML in Indonesian and English, readable without JavaScript."""

from __future__ import annotations

from kronik.web.app import create_app, serve

__all__ = ["create_app", "serve"]
