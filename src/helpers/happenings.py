"""How texts say that something happened which a property dates: was founded, came into being, dates from, didirikan, lahir.

A codebook names a happening by one or two of its words; a text may use any other. Only what says the very same counts:
a registration is no founding, a first stone no opening.
"""

from __future__ import annotations

import tomllib
from collections.abc import Iterable
from functools import lru_cache
from importlib.resources import files

from helpers.stems import stems


@lru_cache(maxsize=1)
def _happenings() -> tuple[tuple[str, ...], ...]:
    """Return for each happening the phrases that say it, in all languages."""
    table = tomllib.loads((files("helpers") / "lang" / "any.happenings.toml").read_text("utf-8"))["happenings"]
    return tuple(tuple(phrases) for phrases in table.values())


@lru_cache(maxsize=256)
def _said_by(cue: str) -> tuple[str, ...]:
    """Return all phrases for what one cue says happened; a word is known by its stem, a phrase only as a whole."""
    own = stems(cue) if " " not in cue else frozenset()
    return tuple(
        phrase
        for group in _happenings()
        if cue in group or any(" " not in known and not own.isdisjoint(stems(known)) for known in group)
        for phrase in group
    )


def said_otherwise(cues: Iterable[str]) -> tuple[str, ...]:
    """Return the other ways to say what some cues (lower case) say happened."""
    given = tuple(cues)
    return tuple(dict.fromkeys(phrase for cue in given for phrase in _said_by(cue) if phrase not in given))
