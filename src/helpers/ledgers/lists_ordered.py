"""Numbers whose items follow as first and second: "two reasons. First, …", "three aims. The first aim is …", "dua alasan. Alasan pertama …".

An ordinal may also count the days, the children or the thirds of something else. So fewer items than announced are read only where
no "finally" or "another" closes the row, more only where the one too many is told in the very form of those before.
"""

from __future__ import annotations

import re
from functools import cache
from typing import NamedTuple

from helpers.ledgers.list_items import BLOCK
from helpers.ledgers.list_words import any_of, list_words, spelt_numbers
from helpers.ledgers.lists import MOST, Announcement, is_led_away
from helpers.readers.nouns import plural
from helpers.sentences.phrasing import told

ORDERS = ("firsts", "seconds", "thirds", "fourths", "fifths", "sixths")
HEAD = 160  # characters of the sentence before the first item
WORDS = 5  # words that a number may have before its items, its noun among them
NEAR = 3  # words after a number among which its noun stands


class Item(NamedTuple):
    """One item of a row: where it stands, how it is told (comma, copula, noun, yang) and the noun it names."""

    start: int
    end: int
    form: str
    noun: str


class Head(NamedTuple):
    """A number before a row: where it stands, its value, the noun, and whether it may be told short only."""

    start: int
    end: int
    number: int
    noun: str
    short_only: bool


@cache
def _orders() -> tuple[re.Pattern[str], ...]:
    """Return the patterns of items: at the beginning of a sentence, after a mark or "and" before a comma."""
    joined = rf"(?:(?<=[\s,])(?:{any_of(list_words('and'))})\s|(?<=,\s))"
    leads, nouns = any_of(list_words("order_leads")), r"[^\W\d_]{3,}"
    found = []
    for key in ORDERS:
        words = any_of(tuple(sorted(told(key), key=lambda word: (-len(word), word))))
        found.append(
            re.compile(
                rf"(?:(?<=[.!?;:]\s)|(?<=\n)|^)(?:(?:{leads})\s(?:{words})\s(?P<noun>{nouns})(?!\w)|(?!(?:{leads})\s)(?P<front>{nouns})\s(?:{words})(?!\w)|(?P<word>{words})(?!\w))(?P<comma>,)?"
                rf"|{joined}(?P<inner>{words}),",
                re.I,
            )
        )
    return tuple(found)


@cache
def _patterns() -> dict[str, re.Pattern[str]]:
    numbers = rf"(?P<number>{any_of(tuple(sorted(spelt_numbers(), key=lambda w: (-len(w), w))))}|\d{{1,2}})"
    letters = r"[^\W\d_][^\W\d_’'-]*"
    return {
        "head": re.compile(rf"(?<![\w.,/-]){numbers}(?![\w/%-]|[.,]\d|\s%)(?P<after>(?:\s{letters}){{0,{WORDS}}})", re.I),
        "bare": re.compile(rf"\s(?:{any_of(tuple(sorted(told('there_are'))))})\s$", re.I),
        "break": re.compile(r"[.!?;]\s|\n"),
        "lasts": re.compile(
            rf"(?<=[.!?;]\s)(?:{any_of(tuple(sorted(told('lasts'), key=lambda w: (-len(w), w))))}),?\s", re.I
        ),
        "more": re.compile(rf"(?<!\w)(?:{any_of(list_words('order_more'))})(?!\w)", re.I),
        "open": re.compile(rf"(?<!\w)(?:{any_of(tuple(sorted(told('no_list'))))}|{any_of(list_words('open'))})(?!\w)", re.I),
        "is": re.compile(rf"\s(?:{any_of(list_words('is'))}|{any_of(list_words('order_verbs'))})(?!\w)", re.I),
        "after": re.compile(rf"\s(?:{any_of(list_words('not_after'))})(?!\w)", re.I),
        "hedged": re.compile(rf"(?<!\w)(?:{any_of(tuple(sorted(told('hedge_before'))))})\s$", re.I),
        "heading": re.compile(r"\n\s*(?:#{1,6}\s|\d{1,2}(?:\.\d{1,2})*\.?\s+[A-Z])"),
    }  # fmt: skip


def told_in_order(text: str) -> list[Announcement]:
    """Return numbers whose items follow as First, …, Second, …: as many as are told in the same stretch of text."""
    found: list[Announcement] = []
    for match in _orders()[0].finditer(text):
        first = _item(text, match)
        head = _head(text, first)
        if head is not None and not any(one.start == head.start for one in found):
            listed = _listed(text, head, first)
            found += [Announcement(head.start, head.end, head.number, head.noun, listed)] if listed else []
    return found


def _item(text: str, match: re.Match[str]) -> Item:
    noun = (match["noun"] or match["front"] or "").casefold()
    words = (match["word"] or "").casefold()
    is_next = not noun and _patterns()["is"].match(text, match.end())
    verbs = {*list_words("is"), *list_words("order_verbs")}
    if match["inner"] or match["comma"]:
        form = "comma"
    elif is_next or match["noun"] and noun in verbs:
        form = "copula"
    elif noun and noun not in list_words("order_bare"):
        form = "noun"
    else:
        lead = (words or noun).split()[:1]
        form = lead[0] if lead and lead[0] in list_words("order_bare") else ""
    return Item(match.start(), match.end(), form, noun if form == "noun" else "")


def _head(text: str, first: Item) -> Head | None:
    """Return the only number of the sentence before a first item that its row may be of."""
    patterns = _patterns()
    low = max(0, first.start - HEAD)
    window = text[low : first.start].rstrip()
    if not window or "\n\n" in text[low + len(window) : first.start]:
        return None
    breaks = [one.end() for one in patterns["break"].finditer(window[:-1])]
    start = low + (breaks[-1] if breaks else 0)
    end = low + len(window)
    if patterns["open"].search(text, start, end) or text[end - 1] not in ".:":
        return None
    heads = [one for one in patterns["head"].finditer(text, start, end) if not patterns["after"].match(one["after"])]
    if len(heads) != 1:
        return None
    head = heads[0]
    number = spelt_numbers().get(head["number"].casefold(), 0) or int(head["number"])
    before = text[start : head.start()]
    if (
        is_led_away(text, head.start())
        or patterns["hedged"].search(before[-20:])
        or not 2 <= number <= MOST
        or number > len(ORDERS)
    ):
        return None
    if patterns["more"].search(text, start, end):
        return None  # "two reasons, and later a third"
    noun, short_only = _noun(head, before, text[head.end() : end], first)
    return Head(head.start("number"), head.end("number"), number, noun, short_only) if noun else None


def _noun(head: re.Match[str], before: str, rest: str, first: Item) -> tuple[str, bool]:
    """Return the noun that a number counts and its items are, and whether only a short row may be read: its noun is any."""
    after = [word.casefold() for word in head["after"].split()]
    counted = after[:NEAR]
    if not after and _patterns()["bare"].search(before):
        counted = [word for word in before.casefold().split() if word not in list_words("articles")][:1]
    if first.noun:
        same = [word for word in counted if word == first.noun or plural(first.noun) == word]
        return (same[0], False) if same else ("", False)
    points = [word for word in counted if word in list_words("points")]
    if points:
        return points[0], False
    closed = (
        bool(after)
        and rest.strip(" .:") == ""
        and (spelt_numbers().get(head["number"].casefold(), 0) or int(head["number"])) != 2
    )
    return (after[0], True) if closed else ("", False)


def _listed(text: str, head: Head, first: Item) -> int | None:
    """Return how many items a row has, None where that cannot be told."""
    patterns = _patterns()
    stop = min(len(text), first.end + BLOCK)
    heading = patterns["heading"].search(text, first.end, stop)
    stop = heading.start() if heading else stop
    again = next(
        (one for one in _orders()[0].finditer(text, first.end, stop) if _item(text, one).form == first.form), None
    )
    stop = again.start() if again else stop
    count, at = 1, first.end
    for order in _orders()[1:]:
        items = (_item(text, match) for match in order.finditer(text, at, stop))
        following = next((one for one in items if _fits(one, first, count >= head.number)), None)
        if following is None:
            break
        count, at = count + 1, following.end
    if count < 2 or (count > head.number and head.short_only):
        return None
    if count < len(ORDERS) and count < head.number and _orders()[count].search(text, at, stop):
        return None  # "The third has 45": told, in another form
    if count < head.number and (patterns["lasts"].search(text, at, stop) or patterns["more"].search(text, at, stop)):
        return None
    return count


def _fits(item: Item, first: Item, strict: bool) -> bool:
    """Say whether an item goes on with the row of the first; what is one too many is told in its very form."""
    if item.noun or first.noun:
        return item.noun == first.noun or (not strict and not item.noun and item.form != "")
    return not strict or (item.form == first.form and first.form != "")
