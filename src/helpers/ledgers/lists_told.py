"""Numbers whose things are told one by one: "I have three daughters. Amina, the elder, …; the other one, Zaida, …".

Only where the text says that these are all, or speaks of "the other one", is their number held against the one before.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import cache

from helpers.ledgers.list_words import any_of, list_words, spelt_numbers
from helpers.ledgers.lists import Announcement
from helpers.readers.segments import Span

FAR = 4  # sentences in which they are told
MOST = 7
REACH = 1500  # characters


@cache
def _patterns() -> dict[str, re.Pattern[str]]:
    numbers = rf"(?P<number>{any_of(tuple(spelt_numbers()))}|\d)"
    roles = rf"(?:{any_of(list_words('role_leads'))})\s(?P<role>{any_of(list_words('roles'))})"
    return {
        "before": re.compile(rf"(?<![\w.,/’'-]){numbers}\s(?P<noun>[^\W\d_]{{3,}})", re.I),
        "after": re.compile(rf"(?<!\w)(?P<noun>[^\W\d_]{{3,}})(?:\s[^\W\d_]+)?\s(?:(?:{any_of(list_words('there'))})\s)?{numbers}(?=[\s”\"']*[,.;])", re.I),
        "role": re.compile(rf"(?<!\w){roles}(?!\w)(?=\s?[,:]|\s(?:{any_of(list_words('role_verbs'))})(?!\w))", re.I),
        "all": re.compile(rf"(?<!\w)(?:{any_of(list_words('that_is_all'))})(?!\w)", re.I),
        "gone": re.compile(rf"(?<!\w)(?:{any_of(list_words('gone'))})(?!\w)", re.I),
        "not_after": re.compile(rf"(?:{any_of(list_words('not_after'))})$", re.I),
        "not_before": re.compile(rf"(?<!\w)(?:{any_of(list_words('not_before'))})\s$", re.I),
    }  # fmt: skip


def told_singly(text: str, sentences: Sequence[Span]) -> list[Announcement]:
    """Return the numbers of things that are told one by one to the last, and how many are told."""
    patterns = _patterns()
    found = []
    for at, sentence in enumerate(sentences):
        last = sentences[min(at + FAR, len(sentences) - 1)]
        told = list(patterns["role"].finditer(text, sentence.start, min(last.end, sentence.start + REACH)))
        if len(told) < 2:
            continue
        heads = [
            m
            for key in ("before", "after")
            for m in patterns[key].finditer(text, sentence.start, min(sentence.end, told[0].start()))
            if not patterns["not_after"].match(m["noun"])
            and not patterns["not_before"].search(text[max(0, m.start() - 20) : m.start()])
        ]
        if len(heads) != 1:
            continue
        said = heads[0]["number"].casefold()
        number = spelt_numbers().get(said) or int(said)
        roles = list(dict.fromkeys(m["role"].casefold() for m in told))
        rest = text[told[0].start() : min(last.end, sentence.start + REACH)]
        closing = patterns["all"].search(rest)
        two = len(roles) == 2 and roles[1] in list_words("of_two")
        if (
            not 2 <= number <= MOST
            or patterns["gone"].search(rest[: closing.start() if closing else len(rest)])
            or len(roles) != len(told)
        ):
            continue
        if not two and not closing:
            continue
        start = heads[0].start("number")
        found.append(Announcement(start, heads[0].end("number"), number, heads[0]["noun"], len(roles)))
    return found
