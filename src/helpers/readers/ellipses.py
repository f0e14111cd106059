"""Counts whose noun stands before them: "9 deaths in 2014 and 4 in 2016", "bites fell from 310 to 265"."""

from __future__ import annotations

import re
from functools import cache

from helpers.readers.language_data import alternatives, language_data, listed
from helpers.readers.lexicon import Lexicon
from helpers.readers.mention import Mention
from helpers.readers.nouns import is_plural, noun_after

REACH = 240  # characters before a count in which its noun can stand
WITHIN = 40  # characters from a count to the places that it is in
BREAK = re.compile(
    r"[.!?…][\"'”’)\]]{0,2}(?:\[[0-9]{1,3}\]){0,4}\s+[\"'“‘(\[]?[A-Z]|\n[ \t\r]*\n|  |\t|\||\n[ \t]*(?:[•*▪●○–-]|\(?[0-9a-z]{1,2}[.)])[ \t]"
)
CLAUSE = re.compile(r"[,;:(]\s")
WORD = re.compile(r"[^\W\d_]+(?:[-‐'’][^\W\d_]+)*")
NEXT = re.compile(r"\s([a-z]+)")
WHOLE = re.compile(r"[<>=~]*[0-9]+(?:\.\.[0-9]+)?")


@cache
def _of_them(language: str) -> re.Pattern[str]:
    said = sorted(language_data(language, "relations")["of_them"] if language in ("en", "id") else ())
    return re.compile(rf"\s(?:{'|'.join(map(re.escape, said))})(?!\w)", re.I)


@cache
def _of_persons() -> re.Pattern[str]:
    said = alternatives(listed("numbers", "ellipses", "of_persons"))
    return re.compile(rf"\s(?:{said})(?!\w)", re.I)


@cache
def _settings() -> re.Pattern[str]:
    said = alternatives(listed("numbers", "ellipses", "settings"))
    return re.compile(rf"(?<!\w)(?:{said})\s$", re.I)


def _is_setting(text: str, named: Mention | None, mention: Mention) -> bool:
    """Say whether a count only says where or whence another of its sentence is: the 14 of "hired 2,840 workers from 14 countries"."""
    if named is None or not named.end <= mention.start <= named.end + WITHIN:
        return False
    between = text[named.end : mention.start]
    return _settings().search(between) is not None and CLAUSE.search(between) is None and BREAK.search(between) is None


def name_counted(text: str, found: list[Mention], lexicon: Lexicon) -> None:
    """Give each bare count the noun of the count before it in its sentence, or of the sentence's subject, in place."""
    named: Mention | None = None
    before: Mention | None = None
    for index, mention in enumerate(found):
        if mention.reason or mention.kind != "count":
            continue
        if mention.noun:
            if mention.unit not in lexicon.uncounted and not _is_setting(text, named, mention):
                named = mention
            before = named
            continue
        if mention.unit or not WHOLE.fullmatch(mention.value) or text[mention.start - 1 : mention.start] in ("=", "/"):
            continue
        window = text[max(0, mention.start - REACH) : mention.start]
        edge = 0
        for match in BREAK.finditer(window):
            edge = match.end() - 1
        first = mention.start - len(window) + edge
        noun: tuple[str, str] | None = None
        if named is not None and named.end > first:
            noun = _subject(text, named.end, mention.start, lexicon) or (named.noun, named.unit)
        elif edge or len(window) < REACH:
            noun = _subject(text, first, mention.start, lexicon)
        if (
            edge
            and before is not None
            and before.end > mention.start - REACH
            and _of_them(lexicon.language).match(text, mention.end)
        ):
            noun = (before.noun, before.unit)  # "All 60 wells gave water. … was exceeded in 17 of them"
        times = NEXT.match(text, mention.end) if noun is not None else None
        if times is not None and times[1] in lexicon.uncounted:
            continue  # "the boats were hired out 1,284 times"
        if noun is not None and noun[1] != "persons" and _of_persons().match(text, mention.end):
            continue  # "40 fires and 12 died"
        if noun is not None:
            found[index] = named = mention._replace(noun=noun[0], unit=noun[1])


def _subject(text: str, first: int, end: int, lexicon: Lexicon) -> tuple[str, str] | None:
    """Return (noun, unit) of what a sentence says to number, or to have changed, before the count at `end`."""
    verb = 0
    for match in WORD.finditer(text, first, end):
        word = match[0].lower()
        if word in lexicon.number_of:
            link = WORD.match(text, match.end() + 1)
            start = link.end() if link is not None and link[0].lower() in lexicon.noun_links else match.end()
            noun = noun_after(text, start, lexicon)
            if noun.noun and (noun.unit in lexicon.counted or is_plural(noun.noun.lower())):
                return noun.noun, noun.unit
        if word in lexicon.change or word in lexicon.counting_verbs:
            verb = match.start()
            break
    if not verb:
        return None
    clause = first
    for comma in CLAUSE.finditer(text, first, verb):
        closing = text.find(")", comma.end(), verb) if comma[0][0] == "(" else -1
        clause = comma.end() if closing < 0 else clause
    head = None
    for match in WORD.finditer(text, clause, verb):
        word = match[0].lower()
        if word in lexicon.noun_stops:
            if head is None and match.start() - clause < 4 and lexicon.language == "en":
                continue  # the, our
            break
        if word in lexicon.nouns or (lexicon.language == "en" and is_plural(word)):
            head = match[0]
            if lexicon.language == "id":
                break
    if head is None:
        return None
    unit = lexicon.nouns.get(head.lower())
    return head, unit if unit is not None else head.lower()
