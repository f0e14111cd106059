"""Numbers with the names of all that they count right beside them: "the four sisters, Ana, Bea and Cora, run the mill".

Also "the trio, Ana and Bea, …" and "The four winners are Ana, Bea and Cora."
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import cache

from helpers.ledgers.enumerations import Enumeration, name_lists
from helpers.ledgers.list_words import any_of, list_words, spelt_numbers
from helpers.ledgers.lists import MOST, Announcement, is_led_away
from helpers.readers.segments import Span
from helpers.sentences.phrasing import told

NOUN = 4  # words between a number and the names


@cache
def _patterns() -> dict[str, re.Pattern[str]]:
    numbers = rf"(?:(?P<glued>{any_of(list_words('all'))})?(?P<number>{any_of(tuple(spelt_numbers()))})|(?P<digits>\d{{1,2}})|(?P<group>{any_of(tuple(sorted(groups())))}))(?![\w/%’'-]|[.,]\d)"
    word = r"[^\W\d_][^\W\d_’'-]*"
    return {
        "head": re.compile(
            rf"(?<![\w.,/’'-]){numbers}(?P<noun>(?:\s{word}){{0,{NOUN}}})(?P<mark>,\s(?:(?:{any_of(list_words('cues'))}),?\s)?|\s[–—-]\s|\s(?:{any_of(list_words('is'))})\s)$", re.I
        ),
        "before": re.compile(rf"(?<!\w)(?:{any_of(tuple(sorted(told('hedge_before'))))})\s$", re.I),
        "after": re.compile(rf"(?:{any_of(list_words('not_after'))})(?!\w)", re.I),
        "leads": re.compile(rf"\W*(?:{any_of(list_words('openers'))})\W*$", re.I),
        "open": re.compile(rf"(?<!\w)(?:{any_of(tuple(sorted(told('no_list'))))}|{any_of(list_words('open'))})(?!\w)", re.I),
        "closed": re.compile(r"\s?(?:[,.;:)–—]|$)"),
    }  # fmt: skip


@cache
def groups() -> dict[str, int]:
    """Return the nouns that say how many they are of: trio is 3."""
    return {word: int(number) for said in list_words("groups_of") for word, number in [said.split(" = ")]}


def apposed(text: str, sentences: Sequence[Span]) -> list[Announcement]:
    """Return the numbers whose names follow after a comma or "are", in order."""
    found = []
    for sentence in sentences:
        for one in name_lists(text, sentence.start, sentence.end, 2, apposed=True):
            number = _head(text, sentence, one)
            if number is not None:
                found.append(number)
    return found


def _head(text: str, sentence: Span, one: Enumeration) -> Announcement | None:
    patterns = _patterns()
    match = patterns["head"].search(text, max(sentence.start, one.start - 80), one.start)
    if match is None or not patterns["closed"].match(text, one.end):
        return None
    noun = match["noun"].strip()
    said = match["number"] or match["digits"] or match["group"]
    number = groups().get(said.casefold()) or spelt_numbers().get(said.casefold()) or int(said)
    before = text[max(sentence.start, match.start() - 60) : match.start()]
    if not 2 <= number <= MOST or (not noun and not match["group"]) or patterns["before"].search(before[-20:]):
        return None
    if is_led_away(text, match.start()):
        return None
    if (
        patterns["after"].match(noun)
        or (noun and noun.split()[0].casefold() in list_words("narrowed"))
        or patterns["leads"].match(before)
        or patterns["open"].search(text[one.end : one.end + 40])
    ):
        return None
    if match["mark"].strip() in "–—-" and not re.match(r"[.;]|\s[–—-]", text[one.end : one.end + 2]):
        return None  # "Three trees fell – Ana, Bea and Cora came"
    if match["mark"].strip()[:1] not in ",–—-" and not (
        match["glued"] or before.rstrip().casefold().endswith(tuple(list_words("whole_leads")))
    ):
        return None  # "two men are Ana and Bea"
    listed = number if one.least <= number <= one.most else one.least if number < one.least else one.most
    if re.search(r"\d", text[one.start : one.end]):
        return None
    return Announcement(
        match.start(), match.end() - len(match["mark"]) - len(match["noun"]), number, (noun or said).split()[0], listed
    )
