"""How texts say that something happened which a property dates: was founded, came into being, dates from, didirikan, lahir.

A codebook names a happening by one or two of its words; a text may use any other. Only what says the very same counts:
a registration is no founding, a first stone no opening.
"""

from __future__ import annotations

import tomllib
from collections.abc import Container, Iterable, Sequence
from functools import lru_cache
from importlib.resources import files

from helpers.texts.stems import stems

LONGEST = 4  # words of a phrase for a happening


@lru_cache(maxsize=1)
def _happenings() -> tuple[tuple[str, ...], ...]:
    """Return for each happening the phrases that say it, in all languages."""
    table = tomllib.loads((files("helpers") / "lang" / "any.happenings.toml").read_text("utf-8"))["happenings"]
    return tuple(tuple(phrases) for phrases in table.values())


@lru_cache(maxsize=256)
def _said_by(cue: str) -> frozenset[int]:
    """Return which happenings one cue says; a word is known by its stem, a phrase only as a whole."""
    if cue in as_written():
        return frozenset(number for number, group in enumerate(_happenings()) if cue in group)
    return _of_phrases().get(cue, frozenset()) if " " in cue else _groups(cue)


def _said_together(cues: Iterable[str]) -> frozenset[int]:
    """Return which happenings several cues of one property say.

    A phrase of more than one ("dates from": a body, a treaty) says what the other cues do, if they say one of them.
    """
    said = [_said_by(cue) for cue in cues]
    sure = frozenset(number for groups in said if len(groups) == 1 for number in groups)
    return frozenset(number for groups in said for number in (groups & sure or groups))


@lru_cache(maxsize=1)
def as_written() -> frozenset[str]:
    """Return the words that no other form of theirs says."""
    return frozenset(
        tomllib.loads((files("helpers") / "lang" / "any.happenings.toml").read_text("utf-8"))["as_written"]["words"]
    )


def _is_form(known: str) -> bool:
    """Say whether a phrase is a word that other forms of it say too."""
    return " " not in known and known not in as_written()


def said_otherwise(cues: Iterable[str]) -> tuple[str, ...]:
    """Return the other ways to say what some cues (lower case) say happened."""
    given = tuple(cues)
    happened = _happenings()
    return tuple(
        dict.fromkeys(p for number in sorted(_said_together(given)) for p in happened[number] if p not in given)
    )


@lru_cache(maxsize=256)
def _groups(word: str) -> frozenset[int]:
    """Return which happenings a word says by its stem."""
    own = stems(word)
    return frozenset(
        number
        for number, group in enumerate(_happenings())
        if word in group or any(_is_form(known) and not own.isdisjoint(stems(known)) for known in group)
    )


@lru_cache(maxsize=1)
def _of_phrases() -> dict[str, frozenset[int]]:
    """Return which happenings a phrase of several words says."""
    groups = list(enumerate(_happenings()))
    every = {phrase for _, group in groups for phrase in group if " " in phrase}
    return {phrase: frozenset(number for number, group in groups if phrase in group) for phrase in every}


def tells_another(said: Sequence[str], cues: Iterable[str], light: Container[str]) -> bool:
    """Say whether some words in a row tell of something else that happened than cues (lower case) do.

    Light words say nothing alone: "mulai" is no beginning of its own in "mulai dibuka".
    """
    own = _said_together(cues)
    told = [
        _of_phrases().get(" ".join(said[at : at + size]), frozenset())
        for at in range(len(said))
        for size in range(2, LONGEST + 1)
    ]
    told += [_groups(word) for word in said if word not in light and word not in as_written()]
    return any(groups and groups.isdisjoint(own) for groups in told)
