"""Whom an article names: the automaton over what is known, titles and offices, unknown persons, short forms.

`recognition` finds candidates before the day is known; `resolution` says who they are on that day.
"""
