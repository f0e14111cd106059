"""Years, decades and centuries in words: "dua ribu lima", "the nineties", "abad kesembilan belas"."""

from __future__ import annotations

import re

from helpers.readers.date_context import look_back
from helpers.readers.date_shapes import EARLIEST, FIRST_CENTURY, LATEST, Atom, finish
from helpers.readers.date_tokens import next_word, tokens_after, tokens_before
from helpers.readers.date_words import DateWords, evaluate, phrase_ending
from helpers.readers.duration_words import duration_in_words, duration_of_one
from helpers.readers.mention import Mention

CENTURY_AFTER = re.compile(r"\s{1,2}(?:[a-z]{2}\s?-?\s?)?(\d{1,2}|[xvi]{2,5})(?![^\W_])")
ROMAN = {"xv": 15, "xvi": 16, "xvii": 17, "xviii": 18, "xix": 19, "xx": 20, "xxi": 21}


def read_in_words(
    low: str, at: int, word: str, kind: str, words: DateWords, atoms: list[Atom], spans: list[Mention]
) -> None:
    """Read what is written in words around a word that announces it, into `atoms` (dates) or `spans` (durations)."""
    atom = mention = None
    if kind == "unit":
        if word in words.sets["words.century"]:
            atom = _century(low, at, word, words)
        if word in words.sets["words.year"]:
            atom = _year_in_words(low, at, word, words)
        mention = None if atom else duration_in_words(low, at, words)
    elif kind == "one":
        mention = duration_of_one(low, at, word, words)
    elif kind == "decade":
        atom = _decade_in_words(low, at, word, words)
    elif kind == "century":
        atom = _century(low, at, word, words)
        mention = None if atom else duration_in_words(low, at, words)
    if atom:
        atoms.append(atom)
    elif mention:
        spans.append(mention)


def _year_in_words(low: str, at: int, word: str, words: DateWords) -> Atom | None:
    """Read "tahun dua ribu lima"."""
    end = at + len(word)
    if low[end : end + 1] != " " or low[end + 1 : end + 2].isdigit():
        return None
    ahead = tokens_after(low, end + 1, 8, 64)
    names = []
    for token in ahead:
        if token.word not in words.numbers and token.word not in words.scales:
            break
        names.append(token.word)
    value = evaluate(names, words) if len(names) > 1 else None
    if value is None or not EARLIEST <= value <= LATEST:
        return None
    return finish(look_back(low, low, ahead[0].start, words), value, ahead[len(names) - 1].end, 1, "year-in-words")


def _decade_in_words(low: str, at: int, word: str, words: DateWords) -> Atom | None:
    """Read "the nineties", "tahun sembilan puluhan"."""
    end = at + len(word)
    tokens = tokens_before(low, end, 40)
    count, phrase = phrase_ending(low, tokens, len(tokens), words.decade_names)
    if not count:
        return None
    around = look_back(low, low, tokens[-count].start, words)
    previous = tokens[-count - 1].word if len(tokens) > count else ""
    if not (around.year_word or around.part or previous in words.sets["words.decade_before"]):
        return None
    decade = words.decade_names[phrase]
    return finish(around, (1900 if decade >= 30 else 2000) + decade, end, 10, "decade-in-words")


def _century(low: str, at: int, word: str, words: DateWords) -> Atom | None:
    """Read "abad ke-20" and "the nineteenth century"; "19th century" is read at its digits."""
    match = CENTURY_AFTER.match(low, at + len(word))
    start, end, number = at, at + len(word), 0
    if match:
        number = int(match[1]) if match[1].isdecimal() else ROMAN.get(match[1], 0)
        end = match.end()
    else:
        tokens = tokens_before(low, at, 24)
        count, phrase = phrase_ending(low, tokens, len(tokens), words.ordinals)
        if count:
            number, start = words.ordinals[phrase], tokens[-count].start
    if not FIRST_CENTURY <= number <= 21 or next_word(low, end) in words.sets["words.before_christ"]:
        return None
    return finish(look_back(low, low, start, words), (number - 1) * 100, end, 100, "century")
