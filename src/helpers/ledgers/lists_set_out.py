"""Numbers whose list stands in a section that they point at: "the five points set out in section 5", "(see section 3)".

Only a section that is found by its number, and that is one list with marks from its beginning, is held against the number.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import cache

from helpers.ledgers.list_items import block
from helpers.ledgers.list_words import any_of, list_patterns, list_words, spelt_numbers
from helpers.ledgers.lists import MOST, Announcement, is_led_away
from helpers.readers.segments import Section

LEAD = 200  # characters of a section before its list
NUMBER = re.compile(r"[#*\s]*(\d{1,2})(?=[.)]?\s+\D)")


@cache
def _pattern() -> re.Pattern[str]:
    numbers = any_of(tuple(sorted(spelt_numbers(), key=lambda word: (-len(word), word))))
    set_out, parts = any_of(list_words("set_out")), any_of(list_words("section_words"))
    return re.compile(
        rf"(?<![\w.,/-])(?:(?P<word>{numbers})|(?P<digits>\d{{1,2}}))\s(?P<noun>{any_of(list_words('points'))})\s"
        rf"(?:(?:{set_out})\s(?:{parts})|\((?:{any_of(list_words('see'))})\s(?:{parts}))\s(?P<section>\d{{1,2}})(?![.,]?\d|\w)",
        re.I,
    )


def set_out_elsewhere(text: str, sections: Sequence[Section]) -> list[Announcement]:
    """Return the numbers of points that a text says are set out in one of its sections, with how many that lists."""
    found = []
    for match in _pattern().finditer(text):
        number = spelt_numbers()[match["word"].casefold()] if match["word"] else int(match["digits"])
        titled = [one for one in sections if (n := NUMBER.match(one.title)) and n[1] == match["section"]]
        if not 2 <= number <= MOST or len(titled) != 1 or is_led_away(text, match.start()):
            continue
        listed = _listed(text, titled[0], number)
        if listed is not None:
            found.append(Announcement(match.start(), match.end("noun"), number, match["noun"], listed))
    return found


def _listed(text: str, section: Section, number: int) -> int | None:
    """Return how many items a section has that is one list; None of any other."""
    body = text[: section.end]
    first = list_patterns()["marker"].search(body, section.title_end)
    if first is None or len(body[section.title_end : first.start()].strip()) > LEAD:
        return None
    return block(body, section.title_end, number)
