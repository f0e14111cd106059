"""Numbers that announce a list, and how many items follow.

"Lima desa, yaitu A, B, C, dan D" announces five and lists four. What cannot be counted with certainty is left out:
a false alarm is worse than a list that nobody counts.
"""

from __future__ import annotations

import re
from typing import NamedTuple

from helpers.ledgers.list_items import block, inline
from helpers.ledgers.list_words import list_patterns, list_words, spelt_numbers
from helpers.readers.date_words import date_words
from helpers.readers.language_data import alternatives

MOST = 25  # a larger number is a measure, not the head of a list
NOUNS = (
    9  # words that a number may have before a colon, more if no other clause is joined; before "namely" twice as many
)
REACH = 110  # characters between the number and the word that opens the list


class Announcement(NamedTuple):
    """A number that opens a list: where it stands, the number, its noun, and how many items follow (None: unread)."""

    start: int
    end: int
    number: int
    noun: str
    listed: int | None
    again: bool = False  # counted again later, rather than listed


def announcements(text: str) -> list[Announcement]:
    """Return every number that opens a list, in order."""
    patterns = list_patterns()
    found: list[Announcement] = []
    for cue in patterns["cue"].finditer(text):
        at = cue.start()
        if cue["cue"].rstrip(":;, ").casefold() in list_words("taken_up") and text[at - 2 : at] in ("; ", ". "):
            at -= 2
        number = _number_before(text, at, cue["cue"] == ":")
        if number is None or (found and found[-1].start == number[0]):
            continue
        start, end, value, noun = number
        some = patterns["out_of"].search(text, max(0, start - REACH), start)
        listed = count_items(text, cue.end(), value)
        if some is not None and listed != value:
            start, end = some.span("number")
            value = spelt_numbers().get(some["number"].casefold(), 0) or int(some["number"])
            listed = count_items(text, cue.end(), value)
        found.append(Announcement(start, end, value, noun, listed if value > 1 else None))
    return found


def _number_before(text: str, at: int, colon: bool) -> tuple[int, int, int, str] | None:
    """Return the last number of the sentence that ends at `at`, if nothing but its noun stands between."""
    patterns = list_patterns()
    low = max(0, at - REACH)
    window = text[low:at]
    breaks = [match.end() for match in re.finditer(r"[.;:!?]\s|\n|[|()\[\]]", window)]
    low += breaks[-1] if breaks else 0
    matches = list(patterns["number"].finditer(text, low, at))
    for match in reversed(matches):
        between = re.sub(
            rf",\s*(?:{alternatives(list_words('by_the_way'))})\s*$", "", text[match.end() : at], flags=re.I
        )
        if match["all"] and not patterns["pointing"].search(between):
            continue  # "ketiga" alone is the third
        lead = max(0, match.start() - REACH)
        if not patterns["out_of"].search(text, lead, match.start()) and (
            is_led_away(text, match.start())
            or patterns["selected"].search(text[max(0, match.start() - 30) : match.start()])
        ):
            return None
        if not re.match(r"\s[^\W\d_]", between):
            return None
        if patterns["after"].match(between) or between.count(",") > (1 if between.rstrip().endswith(",") else 0):
            return None
        if patterns["open"].search(between) or patterns["open"].match(text, at):
            return None
        number = spelt_numbers()[match["word"].casefold()] if match["word"] else int(match["digits"])
        words = re.findall(r"[^\W\d_]+", between)
        if not 2 <= number <= MOST or not words or len(words) > 2 * NOUNS:
            return None
        if match["digits"] and words[0].casefold() in date_words("auto").months:
            return None  # "signed on 2 May: Arland, …"
        if colon and len(words) > NOUNS and not set(list_words("and")).isdisjoint(word.casefold() for word in words):
            return None
        return match.start(), match.end(), number, words[0]
    return None


def is_led_away(text: str, at: int) -> bool:
    """Say whether the words before a number keep it from counting a list: "one of four", "page 12", not "consists of four"."""
    patterns = list_patterns()
    led = patterns["before"].search(text[max(0, at - 20) : at])
    return led is not None and not patterns["made_of"].search(text[max(0, at - 30) : at])


def count_items(text: str, at: int, number: int) -> int | None:
    """Return how many items follow a position; None where that cannot be told."""
    patterns = list_patterns()
    aside = patterns["aside"].match(text, at)
    if aside:
        at = aside.end()
    rest = re.compile(r"[ \t*:;¹²³⁰⁴-⁹]*").match(text, at)
    at = rest.end() if rest else at
    if patterns["open"].match(text, at):
        return None
    line_end = text.find("\n", at)
    line_end = len(text) if line_end < 0 else line_end
    if text[at:line_end].strip():
        return inline(text, at, number)
    # A colon may end a line of a paragraph that goes on.
    goes_on = re.match(r"\n[ \t]*[^\W\d_A-Z]", text[line_end : line_end + 12])
    return inline(text, line_end + 1, number) if goes_on else block(text, at, number)
