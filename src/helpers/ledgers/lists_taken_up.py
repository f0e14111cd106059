"""Numbers whose list opens the next sentence: "four chapters. The chapters are: …", "empat bagian. Bagian itu adalah …"."""

from __future__ import annotations

import re
from functools import cache

from helpers.ledgers.list_words import any_of, list_words, spelt_numbers
from helpers.ledgers.lists import MOST, Announcement, count_items, is_led_away
from helpers.sentences.phrasing import told

HEAD = 160  # characters of the sentence before
NEAR = 3  # words after a number among which its noun stands


@cache
def _patterns() -> dict[str, re.Pattern[str]]:
    numbers = rf"(?P<number>{any_of(tuple(sorted(spelt_numbers(), key=lambda w: (-len(w), w))))}|\d{{1,2}})"
    verbs = rf"(?:{any_of(list_words('is'))})"
    these, those = any_of(list_words("takes_up")), any_of(list_words("pointing"))
    follow = rf"(?P<follow>(?:\s(?:{any_of(list_words('follow'))}))?\s?:|\s(?:{any_of(list_words('follow'))}))?(?=\s)"
    return {
        "opening": re.compile(
            rf"[.]\s(?:(?:{these})\s(?P<noun>[^\W\d_]{{3,}})|(?P<second>[^\W\d_]{{3,}}?)(?:nya|\s(?:{those})))\s(?P<verb>{verbs}){follow}(?!\s(?:{any_of(list_words('clause_leads'))})\s)",
            re.I,
        ),
        "head": re.compile(rf"(?<![\w.,/-]){numbers}(?![\w,./%-]|\s%)(?P<after>(?:\s[^\W\d_][^\W\d_’'-]*){{1,{NEAR}}})", re.I),
        "any": re.compile(rf"(?<![\w.,/-]){numbers}(?!\w)", re.I),
        "break": re.compile(r"[.!?;]\s|\n"),
        "hedged": re.compile(rf"(?<!\w)(?:{any_of(tuple(sorted(told('hedge_before'))))})\s$", re.I),
        "more": re.compile(rf"(?<!\w)(?:{any_of(list_words('order_more'))})(?!\w)", re.I),
    }  # fmt: skip


def taken_up(text: str) -> list[Announcement]:
    """Return the numbers whose noun opens the next sentence, followed by what they are, and how many follow."""
    patterns = _patterns()
    found = []
    for match in patterns["opening"].finditer(text):
        noun = (match["noun"] or match["second"]).casefold()
        if match["follow"] is None and match["verb"].casefold() not in list_words("is_the_same"):
            continue  # "The chapters are long, dull and old."
        end = match.start()
        window = text[max(0, end - HEAD) : end]
        breaks = [one.end() for one in patterns["break"].finditer(window)]
        start = end - len(window) + (breaks[-1] if breaks else 0)
        if patterns["more"].search(text, start, end):
            continue  # "four parts and two other annexes"
        heads = [one for one in patterns["head"].finditer(text, start, end) if noun in one["after"].casefold().split()]
        if len(heads) != 1 or sum(1 for _ in patterns["any"].finditer(text, start, end)) != 1:
            continue
        head = heads[0]
        number = spelt_numbers().get(head["number"].casefold(), 0) or int(head["number"])
        before = text[start : head.start()]
        if not 2 <= number <= MOST or is_led_away(text, head.start()) or patterns["hedged"].search(before[-20:]):
            continue
        listed = count_items(text, match.end(), number)
        found.append(Announcement(head.start("number"), head.end("number"), number, noun, listed))
    return found
