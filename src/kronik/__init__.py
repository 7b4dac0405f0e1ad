"""Kronik reads Indonesian news and keeps a verifiable chronicle of contacts between the leaders of states."""
