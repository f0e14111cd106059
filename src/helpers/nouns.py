"""The counted noun after a number, in its words and normalised: korban → persons, kapal → ships, two axes → axes."""

from __future__ import annotations

import re

from helpers.lexicon import Lexicon, language_data

NEXT = re.compile(r"[ \t\r\xa0\u2009\u202f]*\n?[ \t\r\xa0]*([\"'“‘*_]{0,3})([^\W\d_]+(?:[-‐’'][^\W\d_]+)*)")
JOINED = re.compile(r"-[ \t]*\n[ \t]*")
LINKS = frozenset(("of", "dari"))  # two thirds of respondents
SKIPPED = frozenset(
    (
        "the",
        "all",
        "its",
        "their",
        "our",
        "these",
        "those",
        "total",
        "other",
        "seluruh",
        "total",
        "semua",
        "para",
        "such",
    )
)
FARTHEST = 4  # words of an English noun phrase that are looked through


def noun_after(
    text: str, position: int, lexicon: Lexicon, one: bool = False, after_of: bool = False
) -> tuple[str, str]:
    """Return (noun as written, unit normalised) of what a number that ends at a position counts; empty if nothing.

    With `one`, a singular will do in English; with `after_of`, "of the" may lead to the noun.
    """
    match = NEXT.match(text, position)
    if match is None or (match.start() == position and match.start(2) == position):
        return "", ""
    word = match[2].lower()
    if word in LINKS and after_of:
        match = NEXT.match(text, match.end())
        for _ in range(2):
            if match is None or match[2].lower() not in SKIPPED:
                break
            match = NEXT.match(text, match.end())
        if match is None:
            return "", ""
        word = match[2].lower()
    phrases = lexicon.noun_phrases.get(word)
    if phrases:
        for phrase, unit in phrases:
            end = _rest(text, match.end(), phrase)
            if end:
                return text[match.start(2) : end], unit
    if word in lexicon.classifiers:
        later = NEXT.match(text, match.end())
        if later is not None and not later[1]:
            follower = later[2].lower()
            unit = lexicon.nouns.get(follower)
            if unit is not None and (word != "orang" or unit == "persons"):
                return later[2], unit
            if word not in lexicon.nouns and _indonesian(follower, lexicon):
                return later[2], follower
    unit = lexicon.nouns.get(word)
    if unit is not None:
        return match[2], unit
    if "-" in word:
        parts = word.split("-")
        unit = (
            lexicon.nouns.get(parts[0])
            if parts[0] == parts[-1]
            else lexicon.nouns.get(parts[-1])
            if is_plural(word)
            else None
        )
        if unit is not None:
            return match[2], unit
    if word.endswith("nya") and word[:-3] in lexicon.nouns:
        return match[2], lexicon.nouns[word[:-3]]
    if lexicon.language == "id" and not _looks_english(word, lexicon):
        return (match[2], word) if _indonesian(word, lexicon) else ("", "")
    return _english(text, match, lexicon, one)


def _rest(text: str, end: int, phrase: tuple[str, ...]) -> int:
    for expected in phrase[1:]:
        match = NEXT.match(text, end)
        if match is None or match[2].lower() != expected:
            return 0
        end = match.end()
    return end


def _indonesian(word: str, lexicon: Lexicon) -> bool:
    """Say whether an unlisted word can be an Indonesian noun: no function word, no verb."""
    if len(word) < 3 or word in lexicon.noun_stops or word in lexicon.number:
        return False
    data = language_data("id", "nouns")["stop"]
    if word.startswith(tuple(data["keep_prefixes"])):
        return True
    prefixes = tuple(data["verb_prefixes"])
    return not (word.startswith(prefixes) and len(word) > 5)


def _looks_english(word: str, lexicon: Lexicon) -> bool:
    return word in ("the", "of", "new", "major", "different", "main")


def _english(text: str, match: re.Match[str], lexicon: Lexicon, one: bool) -> tuple[str, str]:
    """Look through the words of an English noun phrase for its head: the first plural, or the only noun of one."""
    head = ""
    for index in range(FARTHEST):
        word = match[2].lower()
        if word in lexicon.noun_stops or (index and match[1]):
            break
        unit = lexicon.nouns.get(word) or (
            lexicon.nouns.get(word.rpartition("-")[2]) if "-" in word and is_plural(word) else None
        )
        if unit is not None and not _modifies(text, match, lexicon):
            return match[2], unit
        if is_plural(word):
            return match[2], word
        if index < 3 and len(word) > 2 and (word in lexicon.not_adjectives or not word.endswith(("ed", "ly", "ing"))):
            head = match[2]
        if word.endswith("ed") and index >= 2:
            break
        later = NEXT.match(text, match.end())
        if later is None or later.start() == later.start(2) or "\n\n" in text[match.end() : later.start(2)]:
            break
        match = later
    if one and head:
        return head, plural(head.lower())
    return "", ""


def _modifies(text: str, match: re.Match[str], lexicon: Lexicon) -> bool:
    """Say whether a listed singular stands before another listed or plural noun: patient records, police officers."""
    later = NEXT.match(text, match.end())
    if later is None or later.start() == later.start(2) or later[1]:
        return False
    word = later[2].lower()
    if word in lexicon.noun_stops or match[2].lower().endswith("s"):
        return False
    return word in lexicon.nouns or is_plural(word)


def is_plural(word: str) -> bool:
    """Say whether an English word has the form of a plural."""
    return len(word) > 3 and word.endswith("s") and not word.endswith(("ss", "us", "is", "ics", "'s", "’s"))


def plural(word: str) -> str:
    """Return the normal form of an English noun: its plural."""
    if is_plural(word):
        return word
    if word.endswith("y") and word[-2:-1] not in "aeiou":
        return word[:-1] + "ies"
    return word + ("es" if word.endswith(("s", "x", "ch", "sh")) else "s")
