"""What the heads of a table's rows and columns say: what is counted, in what unit, when, or that a row is of all others."""

from __future__ import annotations

import re
from functools import lru_cache

from helpers.readers.currencies import CODES, MONEY_SIGNS
from helpers.readers.date_words import date_words
from helpers.readers.language_data import LANGUAGES, language_data
from helpers.readers.lexicon import Lexicon
from helpers.readers.measures import measure_after
from helpers.readers.merged_lexicon import load_lexicon
from helpers.readers.nouns import noun_after

LONGEST_NOUN = 5  # words of a head that can stand behind a number
FIGURE = re.compile(
    r"(?P<money>[^\W\d_]{1,3}\.?)? ?[$€£¥]? ?[~≈<>≤≥±+−–-]{0,2} ?\d[\d.,]*(?: \d{3})*(?: ?[%‰°])?"
    r"(?: ?[^\W\d_][^\W\d_/.²³]{0,14}[²³]?){0,3}[*†‡]{0,2}"
)
TIME = re.compile(r"(?:[^\W\d_]{2,10}\.? )?(?:1[6-9]|20)\d\d(?: ?[/–-] ?\d{2,4})?")
UNIT = re.compile(r"\(([^()\d]{1,24})\)$")


@lru_cache(maxsize=1)
def table_words() -> dict[str, frozenset[str]]:
    """Return the lists of `lang/*.tables.toml`, all languages together."""
    found: dict[str, set[str]] = {}
    for language in LANGUAGES:
        for key, words in language_data(language, "tables").items():
            if isinstance(words, list):
                found.setdefault(key, set()).update(words)
    return {key: frozenset(words) for key, words in found.items()}


@lru_cache(maxsize=1)
def _scales() -> dict[str, str]:
    """Return the words that multiply a number as heads write them, with those beside numbers: millions, jutaan."""
    found: dict[str, str] = {}
    for language in LANGUAGES:
        found |= language_data(language, "tables")["scales"]
    return found


@lru_cache(maxsize=1)
def _money() -> frozenset[str]:
    """Return the words that stand before amounts of money."""
    codes = {code.lower() for code in CODES}
    return frozenset(codes.union(*(load_lexicon(language).money_before for language in LANGUAGES)))


def is_figure(words: str) -> bool:
    """Say whether a cell holds a number, with its money or unit."""
    match = FIGURE.fullmatch(words)
    if match is None:
        return False
    money = (match["money"] or "").lower().strip(".")
    return not money or money in _money() or words[match.end("money") :].lstrip()[:1] in MONEY_SIGNS


def is_label(words: str) -> bool:
    """Say whether a cell can be a head: words, no value, no sentence."""
    return any(c.isalpha() for c in words) and words[-1] not in ":.;!?" and not is_figure(words)


def is_time(head: str) -> bool:
    """Say whether a head is a year or a month."""
    return TIME.fullmatch(head) is not None or head.lower() in date_words("auto").months


def is_total(head: str) -> bool:
    """Say whether a head says that its row or column is of all others: "Jumlah siswa"."""
    words = head.lower().strip("*_ :").split()
    return bool(words) and (words[0] in table_words()["total"] or words[-1] in table_words()["total"])


def is_bare_total(head: str) -> bool:
    """Say whether a head says no more than that its row or column is of all others: "Total", "Both schools"."""
    words = head.lower().strip("*_ :").split()
    if not words or len(words) > 3:
        return False
    return words[0] in table_words()["all"] or all(word in table_words()["total"] for word in words)


def is_measure(head: str, lexicon: Lexicon) -> bool:
    """Say whether a head says what is counted rather than who or where: a unit, small letters, a noun that is counted."""
    if unit_of(head, lexicon):
        return True
    words = [word.strip("(),.") for word in head.split()]
    if any(word.islower() and len(word) > 3 for word in words[1:]) or (len(words) > 1 and words[0][:4].islower()):
        return True
    if any(word[:1].isupper() for word in words[1:]):
        return False
    return any(
        word.lower() in lexicon.nouns and not word[1:].isupper() and (word.islower() or i == 0)
        for i, word in enumerate(words)
    )


def unit_of(head: str, lexicon: Lexicon) -> str:
    """Return the unit that a head ends with, in brackets, or ""."""
    match = UNIT.search(head)
    return match[1] if match is not None and _is_unit(match[1].strip(), lexicon.language) else ""


def is_unit(words: str, lexicon: Lexicon) -> bool:
    """Say whether words are a unit: kg, Rp juta, in thousands."""
    return _is_unit(words, lexicon.language)


@lru_cache(maxsize=256)
def _is_unit(words: str, language: str) -> bool:
    lexicon = load_lexicon(language)
    before, after = parted_unit(words, lexicon)
    scale, _, rest = after.partition(" ")
    if before:
        return not after or after in _scales().values()
    if scale in _scales().values():
        return not rest or _is_unit(rest, language)
    if not after:
        return False
    measure = measure_after(f"5 {after}", 1, lexicon)
    if measure is not None and measure.end == len(after) + 2:
        return True
    return after.lower() in table_words()["counting"] or (" " not in after and after.lower() in lexicon.nouns)


def parted_unit(unit: str, lexicon: Lexicon) -> tuple[str, str]:
    """Return what of a unit stands before a number and what after it: "Rp juta" is "Rp " and "juta"."""
    before, after = "", []
    for word in unit.split():
        low = word.lower().strip(".")
        if word[-1] in MONEY_SIGNS or low in lexicon.money_before or word in CODES:
            before = f"{word} " if word[-1].isalpha() else word
        elif low not in table_words()["in"]:
            after.append(_scales().get(low, word))
    return before, " ".join(after)


def noun_start(head: str, lexicon: Lexicon) -> int:
    """Return where in a head the words begin that can stand behind a number as what it counts, -1 if there are none.

    "Number of clients" counts clients; an average age or a price is of no thing that is counted.
    """
    words = head.lower().split()
    lead = next((n for n in (2, 1) if len(words) > n and " ".join(words[:n]) in table_words()["number_of"]), 0)
    words = words[lead:]
    if len(words) > LONGEST_NOUN or not all(word.replace("-", "").isalpha() for word in words):
        return -1
    if not table_words()["rates"].isdisjoint(words) or not unit_counted(" ".join(words), lexicon):
        return -1
    start = 0
    for _ in range(lead):
        start = head.index(" ", start) + 1
    return start


def unit_counted(words: str, lexicon: Lexicon) -> str:
    """Return the unit of what a number before some words counts, "" if nothing."""
    return _unit_counted(words, lexicon.language)


@lru_cache(maxsize=256)
def _unit_counted(words: str, language: str) -> str:
    return noun_after(f"540 {words}.", 3, load_lexicon(language)).unit
