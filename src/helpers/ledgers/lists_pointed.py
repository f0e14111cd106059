"""Numbers that point back at what was named or counted before: "Ana, Bea, Cora and Dita … The three guests …".

A definite number ("the three guests", "all six", "keempat tamu itu") takes up a list of names of the sentence before, or a
number of the same noun. Where somebody may have left or come in between, or only some may be meant, nothing is read.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import cache

from helpers.ledgers.enumerations import Enumeration, name_lists
from helpers.ledgers.list_words import any_of, list_words, spelt_numbers
from helpers.ledgers.lists import MOST, Announcement
from helpers.ledgers.lists_apposed import groups
from helpers.readers.date_words import date_words
from helpers.readers.nouns import is_plural
from helpers.readers.segments import Span
from helpers.sentences.phrases import phrases, subsets
from helpers.texts.endings import ends

OPENING = 24  # characters of a sentence before a number that is its subject
REACH = 1500  # characters between a number and what it takes up
FAR = 4  # sentences between two counts of one thing


@cache
def _opposites() -> frozenset[str]:
    """Return the groups that have another beside them, as women have men."""
    return frozenset(name for pair in phrases("opposites") for name in pair.split(" / "))


@cache
def _patterns() -> dict[str, re.Pattern[str]]:
    numbers = rf"(?:(?P<number>{any_of(_spelt())})|(?P<digits>\d{{1,2}}))(?![\w.,/%’'-]|\s%)"
    glued = rf"(?P<glued>{any_of(list_words('all'))})(?P<gluednumber>{any_of(_spelt())})(?P<nya>nya)?(?!\w)"
    group = rf"(?P<group>{any_of(tuple(sorted(groups())))})(?!\w)"
    noun = r"(?:\s(?P<noun>[^\W\d_]{2,}))?(?:\s(?P<next>[^\W\d_]+))?"
    lead = rf"(?P<lead>{any_of(list_words('whole_leads'))})\s"
    return {
        "pointer": re.compile(rf"(?<![\w-])(?:{lead}(?:{numbers}|{group})|{glued}|(?P<they>{any_of(list_words('they'))})\s(?P<bergroup>{any_of(tuple(sorted(groups())))})(?!\w)){noun}", re.I),
        "count": re.compile(rf"(?<![\w.,/%’'-]){numbers}\s(?P<noun>[^\W\d_]{{2,}})", re.I),
        "after": re.compile(rf"(?:{any_of(list_words('not_after'))})$", re.I),
        "changed": re.compile(rf"(?<!\w)(?:{any_of(list_words('fewer_or_more'))})(?!\w)", re.I),
        "denied": re.compile(rf"(?<!\w)(?:{any_of(list_words('not_denied'))})(?!\w)", re.I),
        "before": re.compile(rf"(?<!\w)(?:{any_of(list_words('not_before'))})\s$", re.I),
    }  # fmt: skip


@cache
def _spelt() -> tuple[str, ...]:
    return tuple(sorted(spelt_numbers(), key=lambda word: (-len(word), word)))


def pointed_back(text: str, sentences: Sequence[Span]) -> list[Announcement]:
    """Return the definite numbers that name another number of things than the list or the count that they take up."""
    found: list[Announcement] = []
    for at, sentence in enumerate(sentences):
        following = sentences[at + 1] if at + 1 < len(sentences) else None
        if following is not None and "\n\n" in text[sentence.end : following.start]:
            following = None
        for one in name_lists(text, sentence.start, sentence.end):
            pointer = _after_list(text, sentence, following, one)
            if pointer is not None:
                found.append(pointer)
        found += _counted_again(text, sentences, at)
    return list({one.start: one for one in found}.values())


def _value(match: re.Match[str]) -> int:
    said = match["number"] or match["gluednumber"]
    if said:
        return spelt_numbers()[said.casefold()]
    if match["digits"]:
        return int(match["digits"])
    return groups()[(match["group"] or match["bergroup"]).casefold()]


def _is_surely_whole(match: re.Match[str]) -> bool:
    return bool(match["they"] or match["nya"]) or (match["lead"] or "").casefold() in list_words("surely_whole")


def _after_list(text: str, sentence: Span, following: Span | None, one: Enumeration) -> Announcement | None:
    """Return a number that takes up a list of names, with how many the list has, or None."""
    stop = min(following.end if following else sentence.end, one.end + REACH)
    for match in _patterns()["pointer"].finditer(text, one.end, stop):
        if not _is_definite(text, match, following):
            continue
        number = _value(match)
        if one.least <= number <= one.most:
            return None  # as announced
        listed = one.least if number < one.least else one.most
        if abs(number - listed) > 1 and not _is_surely_whole(match):
            return None
        if number < 3 or _may_be_others(text, sentence, match, one, number < listed):
            return None
        noun = match["noun"] or match[0]
        return Announcement(match.start(), match.end(), number, noun, listed)
    return None


def _is_definite(text: str, match: re.Match[str], following: Span | None) -> bool:
    """Say whether a number counts all of something named before: the subject of a sentence, or "all four"."""
    patterns, noun = _patterns(), (match["noun"] or "").casefold()
    if f"{noun} {(match['next'] or '').casefold()}" in list_words("of_them"):
        noun = ""
    if noun and (patterns["after"].match(noun) or noun in list_words("part_words") or ends(noun, "superlative")):
        return False
    if patterns["before"].search(text[max(0, match.start() - 20) : match.start()]):
        return False
    if match["glued"] and not match["nya"]:
        after = text[match.end() : match.end() + 30].casefold()
        pointing = {(match["next"] or "").casefold(), *after.split()[:2]} & set(list_words("pointing"))
        opens = following is not None and match.start() == following.start and bool(noun)
        return bool(pointing) or opens
    if _is_surely_whole(match) or match["group"]:
        return True
    opens = following is not None and 0 <= match.start() - following.start <= OPENING
    return opens and (not noun or match["glued"] is not None or is_plural(noun) or noun in list_words("of_them"))


def _may_be_others(text: str, sentence: Span, match: re.Match[str], one: Enumeration, fewer: bool) -> bool:
    """Say whether a number may count only some of a list, or others besides."""
    between = text[one.end : match.start()]
    if _patterns()["changed"].search(between):
        return True
    before = text[max(0, sentence.start - 300) : one.start]
    told = {m[0].casefold() for m in re.finditer(r"[^\W\d_]+", before)}
    if (match["number"] or match["gluednumber"] or "").casefold() in told:
        return True  # it was spoken of before
    if fewer:
        noun, ahead = (match["noun"] or "").casefold(), (match["next"] or "").casefold()
        if re.match(rf",?\s(?:{any_of(list_words('narrowed'))})(?!\w)", text[one.end : one.end + 12], re.I):
            return True  # the last of them is another
        if subsets().get(noun, "") in _opposites() or ahead in list_words("narrowed"):
            return True
    else:
        around = text[sentence.start : one.start] + " " + between
        rest = re.findall(r"([a-zà-ÿ]+) ([A-ZÀ-Þ][\w’'-]+)", around)
        if any(
            left not in phrases("prepositions") and name.casefold() not in date_words("auto").months
            for left, name in rest
        ):
            return True  # another name stands beside the list
    again = [name.split()[-1] for name in one.names]
    return any(re.search(rf"(?<!\w){re.escape(name)}(?!\w)", between) for name in again)


def _counted_again(text: str, sentences: Sequence[Span], at: int) -> list[Announcement]:
    """Return the numbers of a sentence of which all are counted again later, with another number of the same noun."""
    patterns = _patterns()
    found = []
    for match in patterns["pointer"].finditer(text, sentences[at].start, sentences[at].end):
        noun = (match["noun"] or "").casefold()
        if not noun or not _is_whole_again(text, match, noun):
            continue
        number = _value(match)
        start = max(sentences[max(0, at - FAR)].start, match.start() - REACH)
        earlier = [m for m in patterns["count"].finditer(text, start, match.start()) if m["noun"].casefold() == noun]
        if not earlier:
            continue
        first = earlier[-1]
        value = spelt_numbers()[first["number"].casefold()] if first["number"] else int(first["digits"])
        if (
            value == number
            or not 2 <= value <= MOST
            or patterns["before"].search(text[max(0, first.start() - 20) : first.start()])
        ):
            continue
        between, after = (
            text[first.end() : match.start()],
            text[match.end() : min(sentences[min(at + 1, len(sentences) - 1)].end, match.end() + REACH)],
        )
        said = {m[0].casefold() for m in re.finditer(r"[^\W\d_]+|\d+", between)}
        if (
            patterns["changed"].search(between)
            or (match["number"] or match["gluednumber"] or match["digits"] or "").casefold() in said
        ):
            continue
        changed = patterns["changed"].search(after)
        if changed and not patterns["denied"].search(after[: changed.start()]):
            continue
        if any(
            name_lists(text, one.start, min(one.end, match.start()), 2)
            for one in sentences[max(0, at - FAR) : at]
            if one.start >= first.start()
        ):
            continue  # those of a list that was named since
        found.append(
            Announcement(
                first.start(), first.end("number" if first["number"] else "digits"), value, noun, number, again=True
            )
        )
    return found


def _is_whole_again(text: str, match: re.Match[str], noun: str) -> bool:
    """Say whether a number counts all of its noun: "all six defendants", and nothing after it says which."""
    if match["group"] or match["bergroup"] or _patterns()["after"].match(noun):
        return False
    ahead = (match["next"] or "").casefold()
    if ahead in list_words("narrowed") or noun in list_words("part_words") or ahead in list_words("part_words"):
        return False
    return bool(match["glued"]) or (match["lead"] or "").casefold() in list_words("surely_whole")
