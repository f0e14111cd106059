"""Shares that can only add up to all: of a lot of goods that each go one way, of answers of which each gave one.

"Of the honey sold, 48 per cent went to dealers, 37 per cent was sold at the gate and 23 per cent online": what is sold once
is not sold again. "Each reply could choose a single option". The sum has to be near a hundred, as a slip leaves it.
"""

from __future__ import annotations

import re
from functools import cache

from helpers.readers.merged_lexicon import load_lexicon
from helpers.relations.share_signs import any_of, joined, not_behind
from helpers.sentences.phrasing import told
from helpers.words import LANGUAGES

NEAR = 115.0  # what the shares of one lot make when one of them is wrong
LEAST = 3  # shares
PEOPLE = ("persons", "households", "families")  # who may do two things
VERB = 4  # words after a share in which the first says where it went
WORD = re.compile(r"[^\W\d_]+(?:['’-][^\W\d_]+)*")


@cache
def _patterns() -> dict[str, re.Pattern[str]]:
    one = any_of(told("one_words"))
    return {
        # "each reply could choose a single option"; not "each village has one clinic", "one or more", "at least one"
        "each_one": re.compile(
            rf"(?<!\w)(?:{any_of(told('every_one'))})\s(?:[^\W\d_]+\s){{1,4}}?(?:{any_of(told('puts_in'))})\s"
            rf"(?:[^\W\d_]+\s){{0,4}}?{not_behind(told('single_not'))}(?:{one})(?!\w)(?!\s(?:{any_of(told('or_more'))})(?!\w))",
            re.I,
        ),
        "passes": re.compile(rf"(?<!\w)(?:{any_of(told('passes_on'))})(?!\w)", re.I),
        "people": re.compile(rf"(?<!\w)(?:{any_of(told('people_words') | told('own_rates'))})(?!\w)", re.I),
        "of": re.compile(rf"(?:^|[,;:.]\s)(?:{any_of(told('of_words'))})\s(?P<whole>[^,;:.]{{3,60}}),\s*$", re.I),
        "behind": re.compile(rf"\s?(?:{any_of(told('of_words'))})\s", re.I),
        "joined": re.compile(rf"(?<!\w)(?:{any_of(joined())})(?!\w)", re.I),
    }  # fmt: skip


def gives_each_one(lead: str) -> bool:
    """Say whether words before shares have each of those counted in one group: "each reply could choose a single option"."""
    return _patterns()["each_one"].search(lead) is not None


def is_dealt_out(body: str, shares: list[re.Match[str]]) -> bool:
    """Say whether shares of one lot of goods, named once before them or with the first, each go their own way."""
    total = sum(float(share["value"].replace(",", ".")) for share in shares)
    if len(shares) < LEAST or not 100 < total <= NEAR:
        return False
    patterns = _patterns()
    lead, last = body[: shares[0].start()], body[shares[-2].end() : shares[-1].start()]
    if patterns["joined"].search(last) is None or any(
        patterns["behind"].match(body, share.end()) for share in shares[1:]
    ):
        return False
    named = patterns["of"].search(lead)
    behind = patterns["behind"].match(body, shares[0].end())
    whole = named["whole"] if named is not None else body[behind.end() : behind.end() + 60] if behind else ""
    if not whole or _is_of_people(whole):
        return False
    ends = [*(share.start() for share in shares[1:]), len(body)]
    gaps = [body[share.end() : end] for share, end in zip(shares, ends, strict=True)]
    first = gaps[0] if named is not None else gaps[0][: len(whole)]
    said = " ".join(WORD.findall(first)[: VERB if named is not None else 2 * VERB])
    return patterns["passes"].search(said) is not None


def _is_of_people(whole: str) -> bool:
    words = {word.lower() for word in WORD.findall(whole)}
    units = {load_lexicon(language).nouns.get(word) for language in LANGUAGES for word in words}
    return not units.isdisjoint(PEOPLE) or _patterns()["people"].search(whole) is not None
