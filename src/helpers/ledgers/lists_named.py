"""More ways to announce a list: in brackets or dashes, after "of", with first and second.

"Six districts (Orra, Selm, Kelby and Marsh)" announces six and lists four; "three faults. First, … Second, …" two.
As in lists.py, what cannot be counted with certainty is left out.
"""

from __future__ import annotations

import re
from functools import cache

from helpers.ledgers.list_words import list_words, spelt_numbers
from helpers.ledgers.lists import MOST, Announcement, count_items, is_led_away
from helpers.ledgers.lists_ordered import told_in_order
from helpers.ledgers.lists_taken_up import taken_up
from helpers.readers.nouns import is_plural
from helpers.sentences.phrasing import told

FARTHEST = 10  # words between a number and its list between dashes
WORDS = 5  # words that a number may have before its list, the noun among them
ITEM = 5  # words of an item in brackets
LONGEST = 220  # characters of a list in brackets


def any_of(words: frozenset[str] | tuple[str, ...]) -> str:
    return "|".join(re.escape(word).replace(r"\ ", r"\s") for word in sorted(words, key=lambda w: (-len(w), w)))


@cache
def _patterns() -> dict[str, re.Pattern[str]]:
    numbers = rf"(?P<number>{any_of(tuple(spelt_numbers()))}|\d{{1,2}})"
    letters = r"[^\W\d_][^\W\d_’'-]*"
    noun = rf"(?P<noun>{letters}(?:\s{letters}){{0,{WORDS - 1}}})"
    return {
        "brackets": re.compile(
            rf"(?<![\w.,/-]){numbers}(?:\s|-(?=(?:{any_of(list_words('strong'))})\s))(?P<far>{letters}(?:\s{letters}){{0,{FARTHEST - 1}}})\s?"
            rf"(?:\((?P<list>[^()\n]{{5,{LONGEST}}})\)|(?:[–—]|\s-(?=\s))\s?(?P<dashed>[^()–—.;:\n]{{5,{LONGEST}}}?)\s?(?:[–—]|-(?=\s)))",
            re.I,
        ),
        "of": re.compile(
            rf"(?<!\w)(?P<lead>[^\W\d_]+)\s(?:{any_of(told('listed_as'))})\s{numbers}\s{noun}\s?(?P<open>:|,?(?=\s?(?:{any_of(list_words('cues'))})(?!\w)))",
            re.I,
        ),
        "bare": re.compile(
            rf"(?:^|(?<=[.!?]\s)|(?<=[\n,]\s)|(?<=\n))(?:(?:{any_of(list_words('articles'))})\s)?(?P<noun>{letters})(?:\s{letters}){{0,{WORDS}}}?\s(?:{any_of(told('there_are'))})\s{numbers}\s?(?:,?\s?(?:{any_of(list_words('cues'))})\s?:?|:)(?=\s)",
            re.I,
        ),
        "open": re.compile(rf"(?<!\w)(?:{any_of(told('no_list'))})(?!\w)", re.I),
        "after": re.compile(rf"(?:{any_of(list_words('not_after'))})(?!\w)", re.I),
        "before": re.compile(rf"(?<!\w)(?:{any_of(told('hedge_before'))})\s$", re.I),
        "and": re.compile(rf"(?:,|\s)\s?(?:{any_of(list_words('and'))}|&)\s", re.I),
        "cue": re.compile(rf"\s?(?:{any_of(list_words('cues'))})(?!\w)\s?[:;,]?", re.I),
    }


def named_announcements(text: str) -> list[Announcement]:
    """Return the lists announced in brackets or dashes, after "of", or told by first and second, in order."""
    return sorted([*_bracketed(text), *_after_of(text), *_bare(text), *told_in_order(text), *taken_up(text)])


def _number(word: str) -> int:
    return spelt_numbers().get(word.casefold(), int(word) if word.isdigit() else 0)


def _is_head(text: str, match: re.Match[str], noun: str, fewest: int = 3) -> bool:
    """Say whether a number counts what its list names: no part of a date, no measure, no "one of"."""
    patterns = _patterns()
    return (
        fewest <= _number(match["number"]) <= MOST
        and not is_led_away(text, match.start("number"))
        and not patterns["before"].search(text[max(0, match.start("number") - 20) : match.start("number")])
        and not patterns["after"].match(noun)
    )


def _bracketed(text: str) -> list[Announcement]:
    patterns = _patterns()
    found = []
    for match in patterns["brackets"].finditer(text):
        body, words = match["list"] or match["dashed"], match["far"].split()
        if not _is_head(text, match, match["far"], 2) or not _is_nearest(words, match["list"] is not None):
            continue
        if patterns["open"].search(body) or re.search(r"[\d;:]", body):
            continue
        parts = [part.strip() for part in body.split(",") if part.strip()]
        joined = patterns["and"].split(" " + parts[-1]) if parts else []
        if len(parts) < 2 or any(len(part.split()) > ITEM for part in parts):
            continue
        if len(joined) < 2 and not _is_row(parts):
            continue
        if any(
            word.casefold() in spelt_numbers() or word.casefold() in list_words("quantifiers")
            for part in [*parts, *joined]
            for word in part.split()[:2]
        ):
            continue  # "nine patients (two deaths, two amputations and five others)" are counted, not named
        number = _number(match["number"])
        least = len(parts) + (1 if len(joined) > 1 and joined[0].strip() else 0)
        most = sum(len([p for p in patterns["and"].split(" " + part) if p.strip()]) for part in parts)
        if number == 2 and least < 3:
            continue
        listed = number if least <= number <= most else least if number < least else most
        found.append(Announcement(match.start("number"), match.end("number"), number, words[0], listed))
    return found


def _is_row(parts: list[str]) -> bool:
    """Say whether a list without "and" has short members of one kind: "klepon, cenil, lupis"."""
    small = {part[0].islower() for part in parts}
    return len(parts) >= 3 and len(small) == 1 and all(len(part.split()) <= 3 for part in parts)


def _is_nearest(words: list[str], bracketed: bool) -> bool:
    """Say whether a list beside a noun phrase is of its first noun: not "two studies of coastal villages (Orra, Selm)"."""
    plurals = [word for word in words if word.islower() and is_plural(word)]
    if len(plurals) > 1 and plurals[0] not in list_words("kinds"):
        return False
    return len(words) <= WORDS or not bracketed


def _after_of(text: str) -> list[Announcement]:
    """Return lists whose number follows "of": "studies of five routes: …", not "two of five routes: …"."""
    patterns = _patterns()
    found = []
    for match in patterns["of"].finditer(text):
        lead = match["lead"].casefold()
        if lead in told("selecting") or not 2 <= _number(match["number"]) <= MOST:
            continue
        if patterns["after"].match(match["noun"]):
            continue
        at = match.end()
        if match["open"] != ":":
            cue = patterns["cue"].match(text, at)
            at = cue.end() if cue else at
        number = _number(match["number"])
        listed = count_items(text, at, number)
        found.append(Announcement(match.start("number"), match.end("number"), number, match["noun"].split()[0], listed))
    return found


def _bare(text: str) -> list[Announcement]:
    """Return lists whose number stands without a noun: "Tujuan program ada empat: …"."""
    found = []
    for match in _patterns()["bare"].finditer(text):
        number = _number(match["number"])
        if 2 <= number <= MOST:
            listed = count_items(text, match.end(), number)
            found.append(Announcement(match.start("number"), match.end("number"), number, match["noun"], listed))
    return found
