"""Guess what a set of papers is about: the body or thing whose name most of them use.

Told by capitals, by how many of the texts say a name and how often, and by what stands before it: after "in" and "di" it
is a place's, and before "(2004)" an author's. A guess for a starter codebook, which a person is asked to look at.
"""

from __future__ import annotations

import math
import re
from collections import Counter
from collections.abc import Collection, Iterator, Sequence
from functools import cache
from typing import NamedTuple

from helpers.readers.language_data import language_data, listed
from helpers.texts.endings import stripped
from helpers.texts.language_tables import alternatives
from helpers.texts.language_tables import listed as named

MOST_READ = 200_000  # characters of each text that are looked at
LANGUAGES = ("id", "en")
WORD = r"[A-Z][A-Za-z]*[a-z][A-Za-z]*(?:['’]s?)?"
ROMAN = re.compile(r"[IVXLC]+")
SMALL = re.compile(r"(?<!\w)[a-z]\w*")
OPENING, CLOSING = "([\"“‘'", ".,;:!?)]\"”’'"
CITED = re.compile(r"\((?:1[5-9]|20)\d\d")  # after the author of a work
MOST_WORDS = 6  # of a name
PLACE = 1 / 3  # of a name's uses that stand where a place's do
DEMOTED = 0.4
LONGER = 1.15  # what a name of several words is worth, against one of one
COMMON = 5  # a word that is written small more often than a fifth of its uses is no name
LONG_FORM = 4  # a long form said in a quarter of the uses of its first word is what that word means


class Uses(NamedTuple):
    """How often a name stands in all texts, in how many texts, and how often as a place's or a cited author's."""

    total: int
    texts: int
    placed: int

    def score(self, name: str, texts: int) -> float:
        """Return how likely a corpus is about what bears a name."""
        placed = self.placed / self.total
        likely = 1 - placed if placed < PLACE else DEMOTED * (1 - placed)
        return self.texts / texts * math.log1p(self.total) * likely * (LONGER if " " in name else 1.0)


def guess_subject(texts: Sequence[str]) -> str:
    """Return the name that stands in at least half of the texts, twice in all and most often; "" if there is none.

    Names of places come last. A single word that is the end of a longer name, or its beginning, stands for it.
    """
    texts = [" ".join(_without_headings(_without_references(text[:MOST_READ])).split()) for text in texts]
    found = {name for text in texts for name in _name().findall(text) if not ROMAN.fullmatch(name)}
    small = Counter(word for text in texts for word in SMALL.findall(text))
    used = _uses({name for name in found if not _is_no_name(name)}, texts)
    used = {n: u for n, u in used.items() if " " in n or small[n.lower()] * COMMON < u.total}
    enough = {name: uses for name, uses in used.items() if uses.total >= 2 and 2 * uses.texts >= len(texts)}
    alone = [name for name in enough if 2 * _within_longer(name, enough) < enough[name].total]
    if not alone:
        return ""
    best = min(alone, key=lambda name: (-enough[name].score(name, len(texts)), name))
    return _long_form(best, used)


def _uses(names: Collection[str], texts: Sequence[str]) -> dict[str, Uses]:
    """Return name -> its uses, from one pass over the words of each text."""
    total: Counter[str] = Counter()
    spread: Counter[str] = Counter()
    placed: Counter[str] = Counter()
    for text in texts:
        here: Counter[str] = Counter()
        words = text.split()
        before = ""
        for index, word in enumerate(words):
            if word.lstrip(OPENING)[:1].isupper():
                for name in _names_at(words, index):
                    if name in names:
                        here[name] += 1
                        after = words[index + name.count(" ") + 1 :][:1]
                        placed[name] += before in _before_places() or bool(after and CITED.match(after[0]))
            before = word.lower().lstrip(OPENING)
        total += here
        spread.update(list(here))
    kinds = place_kinds()
    of_kind = {name for name in total if {name.split()[0].lower(), name.split()[-1].lower()} & kinds}
    return {n: Uses(total[n], spread[n], total[n] if n in of_kind else placed[n]) for n in sorted(total)}


def _names_at(words: Sequence[str], index: int) -> Iterator[str]:
    """Yield what may be a name from a word on: that word alone, with the next, and so on, to the end of its phrase."""
    name = ""
    for word in words[index : index + MOST_WORDS]:
        bare = word.lstrip(OPENING).rstrip(CLOSING)
        if name and word[0] in OPENING:
            return
        name = f"{name} {bare}" if name else bare
        yield name
        owner = stripped(name, "possessor")
        if owner != name:
            yield owner
        if word[-1] in CLOSING:
            return


def _is_no_name(name: str) -> bool:
    """Say whether a name is a month's, or opens with an article."""
    return name.split()[0].lower() in _no_names()


def _within_longer(name: str, names: dict[str, Uses]) -> int:
    """Return how often the commonest longer name stands that holds this one."""
    return max(
        (uses.total for other, uses in names.items() if f" {name} " in f" {other} " and other != name), default=0
    )


def _long_form(name: str, names: dict[str, Uses]) -> str:
    """Return the longer name that a single word stands for, else the name: "Agency", "Carrabel" of "Carrabel Museum"."""
    if " " in name or name.isupper():
        return name
    longer = [
        other
        for other, uses in names.items()
        if " " in other and uses.total > 1 and uses.texts > 1
        if other.endswith(f" {name}") or (other.startswith(f"{name} ") and uses.total * LONG_FORM >= names[name].total)
    ]
    return max(longer, key=lambda other: (names[other].texts, names[other].total, other), default=name)


@cache
def _name() -> re.Pattern[str]:
    """Return a pattern of capitalised words after another word, so at no sentence's beginning, and of abbreviations."""
    link = "|".join(language_data("any", "names")["links"])
    words = rf"{WORD}(?: (?:(?:{link}) )?{WORD}){{0,4}}"
    return re.compile(
        rf"(?<=[\w,)\"”’'(] )(?:(?:[A-Z]{{2,8}} )?{words}|[A-Z]{{2,8}})(?![\w$-])(?! \d)|(?<=\()[A-Z]{{2,8}}(?=\))"
    )


@cache
def _before_places() -> frozenset[str]:
    """Return the words after which a name is a place's: "in", "di", "kabupaten"."""
    words = {word for language in LANGUAGES for word in language_data(language, "numbers")["marks"]["where"]}
    return frozenset(words - listed("propose", "genitive")) | place_kinds()


@cache
def place_kinds() -> frozenset[str]:
    """Return what places are called by their kind: "island", "kabupaten"."""
    kinds = language_data("any", "places")["kinds"].values()
    return frozenset(word for kind in kinds for word in (*kind["id"], *kind["after"]))


@cache
def _no_names() -> frozenset[str]:
    months = {
        name
        for language in LANGUAGES
        for names in language_data(language, "dates")["months"].values()
        for name in names
    }
    articles = {word for language in LANGUAGES for word in language_data(language, "structure")["lists"]["articles"]}
    return frozenset(months | articles)


def _without_references(text: str) -> str:
    """Return a text without its list of works, which names journals and publishers over and over."""
    headings = list(_list_heading().finditer(text))
    return text[: headings[-1].start()] if headings else text


@cache
def _list_heading() -> re.Pattern[str]:
    heading = alternatives(named("segments", "bibliography"))
    return re.compile(rf"^[\s>#*_\d.]{{0,12}}(?:{heading})[\s*_:#]{{0,12}}$", re.IGNORECASE | re.MULTILINE)


def _without_headings(text: str) -> str:
    """Return the lines that are not mostly capitals: there, capitals tell nothing."""
    kept = []
    for line in text.split("\n"):
        letters = sum(character.isalpha() for character in line)
        if 2 * sum(character.isupper() for character in line) <= letters:
            kept.append(line)
    return "\n".join(kept)
