"""What a property asks that somebody or some place is to its subject: its founder, its author, its owner, its seat.

A codebook says so by the label, name or cues of a classification whose terms are names: "founder of the newspaper",
"place of birth". How texts say it stands in `lang/*.roles.toml`.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache

from helpers.corpora.codebook import Property
from helpers.readers.language_data import language_data, listed
from helpers.sentences.phrases import LANGUAGES
from helpers.texts.endings import stripped
from helpers.texts.stems import words_of

LONG = 5  # letters of a noun that is formed with an affix
PARTS = ("nouns", "done", "does", "works", "links")


@dataclass(frozen=True)
class Role:
    """What a bearer is to a thing, and the phrases of a language that say it."""

    is_place: bool
    lasting: bool  # told in the present, for it may change
    repeated: bool  # another bearer each year
    of_person: bool  # what it is asked of is a person
    beside: bool  # its place may stand right behind its name: "the museum in Selm"
    nouns: frozenset[str]
    done: frozenset[str]
    does: frozenset[str]
    works: frozenset[str]
    links: frozenset[str]


@lru_cache(maxsize=512)
def role_words(key: str, language: str) -> frozenset[str]:
    """Return a list of `lang/*.roles.toml`."""
    return frozenset(language_data(language, "roles")[key])


def role_of(entry: Property, language: str) -> Role | None:
    """Return the role that a property asks for, with the phrases of a language; None where it asks for something else."""
    if entry.type != "classification" or len(entry.terms) < 2:
        return None
    label = " ".join((*entry.label.values(), entry.property.replace("_", " "))).lower()
    cues = " ".join(cue for said in entry.cues.values() for cue in said).lower()
    is_place = _says(label, listed("roles", "asks_where"))
    is_place = is_place and not any(_says(label, _all(name, "nouns")) for name in _names() if name not in _of_places())
    named = all(word[:1].isupper() for labels in entry.terms.values() for word in labels.values())
    found = _roles(label, cues, is_place, named)
    if not found or (is_place and not named):
        return None
    data = language_data("any", "roles")
    words = language_data(language, "roles")["roles"]
    said = {part: frozenset(phrase for name in found for phrase in words[name][part]) for part in PARTS}
    if is_place:
        # "Founder" is nobody's place
        said["nouns"] = frozenset(p for name in found if name in _of_places() for p in words[name]["nouns"])
        said["nouns"] |= {
            f"{lead} {topic}"
            for lead in role_words("place_of", language)
            for name in found
            for topic in words[name]["topics"]
        }
        said["works"] = frozenset(p for name in found if name in _of_places() for p in words[name]["works"])
        said["links"] = frozenset(p for name in found if name in _of_places() for p in words[name]["links"])
    return Role(
        is_place,
        any(name in data["lasting"] for name in found),
        any(name in data["repeated"] for name in found),
        any(name in data["persons"] for name in found),
        any(name in data["beside"] for name in found),
        **said,
    )


@lru_cache(maxsize=4096)
def is_person_noun(word: str, language: str) -> bool:
    """Say whether a word is what a person is called by trade or standing: "printer", "seniman"."""
    begins, closes = (tuple(language_data(language, "roles")[key]) for key in ("person_begins", "person_ends"))
    formed = word.startswith(begins) and len(word) > LONG if begins else False
    known = listed("nouns", "units", "persons") | role_words("people", language)
    return word in known or formed or (bool(closes) and word.endswith(closes))


@lru_cache(maxsize=1)
def ordinals() -> frozenset[str]:
    """Return the words that say which of many one is: "third", "ketiga"."""
    return frozenset(word for language in LANGUAGES for word in language_data(language, "roles")["ordinals"])


def _roles(label: str, cues: str, is_place: bool, is_named: bool) -> list[str]:
    """Return the names of the roles that a label asks for: by their nouns, else by what was done, if its terms are names."""
    names = [name for name in _names() if is_place or name not in _of_places()]
    if is_place:
        own = [name for name in names if name in _of_places() and _says(label, _all(name, "nouns", "topics"))]
        done = [name for name in names if _says(label, _all(name, "topics", "done", "does"))]
        late = [name for name in names if _says(cues, _all(name, "done", "nouns"))]
        return own or done or late
    called = [name for name in names if _says(label, _all(name, "nouns"))]
    asks = is_named or _says(label, listed("roles", "asks_who"))
    return called or [name for name in names if asks and _says(label, _all(name, "topics", "done", "does"))]


@lru_cache(maxsize=1)
def _names() -> tuple[str, ...]:
    return tuple(language_data(LANGUAGES[0], "roles")["roles"])


@lru_cache(maxsize=1)
def _of_places() -> frozenset[str]:
    return frozenset(language_data("any", "roles")["places"])


@lru_cache(maxsize=256)
def _all(name: str, *parts: str) -> frozenset[str]:
    """Return what some parts of a role are called, in all languages."""
    return frozenset(
        phrase
        for language in LANGUAGES
        for part in parts
        for phrase in language_data(language, "roles")["roles"][name][part]
    )


def _says(text: str, known: frozenset[str]) -> bool:
    """Say whether a text has one of some phrases word for word, but for "its": "pendirinya"."""
    said = f" {' '.join(words_of(text))} "
    bare = f" {' '.join(stripped(word, 'possessed') for word in words_of(text))} "
    return any(f" {phrase} " in said or f" {phrase} " in bare for phrase in known)
