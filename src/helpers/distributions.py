"""Do shares divide one whole? Whether a text says that each of those counted is in one group only.

What a reader goes by: that each has one main source, ended in one of three ways, that a workforce is broken down by
contract; that the last share is the rest, or a further one; that somebody is undecided. What speaks against it: several
answers, another group or year for each share, a share of a share.
"""

from __future__ import annotations

import re
from functools import cache

from helpers.exclusives import any_of
from helpers.phrasing import told

SURE, WEAK = 160, 130  # the most that shares of one whole make when somebody has reckoned badly
OPENING = 4  # words before the share of a sentence that goes on from the one before
WORD = re.compile(r"[^\W\d_]+(?:['’-][^\W\d_]+)*")
YEAR = re.compile(r"\b(?:19|20)\d\d\b")
PARAGRAPH = re.compile(r"\n\s*\n")


@cache
def _patterns() -> dict[str, re.Pattern[str]]:
    main, ways, numbers = any_of(told("main_words")), any_of(told("one_of_these")), any_of(told("few_numbers"))
    return {
        # "one source", "their single main source", "satu sumber utama"
        "one": re.compile(
            rf"(?<=\w\s)(?<!than )(?<!least )(?<!dari )(?<!tiap )(?:{any_of(told('one_words'))})\s"
            rf"(?:(?:{main})\s)?(?:{ways})(?!\w)(?!\s(?:or|atau)\s)",
            re.I,
        ),
        # "asked for their main occupation", "menurut pekerjaan utama"
        "main": re.compile(
            rf"(?<!\w)(?:{any_of(told('asked_for'))})(?!\w)[^.;]{{0,60}}?(?<!\w)"
            rf"(?:(?:{main})\s(?:{ways})|(?:{ways})\s(?:{main}))(?!\w)",
            re.I,
        ),
        # "ended in one of three ways", "salah satu dari tiga cara"
        "one_of": re.compile(
            rf"(?<!\w)(?<!least )(?<!than )(?:{any_of(told('one_of'))})\s(?:the\s|its\s|their\s)?(?:{numbers}|[2-9])\s", re.I
        ),
        "divided": re.compile(rf"(?<!\w)(?:{any_of(told('broken_down'))})(?!\w)", re.I),
        "none": re.compile(rf"(?<!\w)(?:{any_of(told('left_over'))})(?!\w)", re.I),
        "several": re.compile(
            rf"(?<!\w)(?<!only )(?<!hanya )(?:{any_of(told('several_answers') | told('overlapping'))})"
            rf"(?!\w)(?!\s(?:{any_of(told('one_words'))})(?!\w))",
            re.I,
        ),
        "overlaps": re.compile(rf"(?<!\w)(?:{any_of(told('overlaps'))})(?!\w)", re.I),
        "times": re.compile(rf"(?<!\w)(?:{any_of(told('times_between'))})(?!\w)", re.I),
        "among": re.compile(rf"(?<!\w)(?:{any_of(told('among_words'))})(?!\w)", re.I),
        "further": re.compile(rf"(?:^|(?<=[\s(]))(?:{any_of(told('further'))})[,:]?\s?$", re.I),
        "further_after": re.compile(rf"\s(?:{any_of(told('further_after'))})(?!\w)", re.I),
        "of": re.compile(
            rf"\s?(?:{any_of(told('of_words'))})\s(?:(?:the|all|its|their)\s)?([^\W\d_]+)", re.I
        ),
        "those": re.compile(
            rf"(?<!\w)(?:{any_of(told('of_words'))})\s(?:[^\W\d_]+\s){{0,2}}(?:{any_of(told('back_words'))})(?!\w)", re.I
        ),
    }  # fmt: skip


def says_one_each(lead: str) -> bool:
    """Say whether words before shares have each of those counted in one group: "their one main source"."""
    patterns = _patterns()
    if patterns["several"].search(lead):
        return False
    return any(patterns[key].search(lead) for key in ("one", "main", "one_of"))


def goes_on(body: str, share: re.Match[str]) -> bool:
    """Say whether a share adds to those before it: "a further 15 per cent", "18 persen lagi"."""
    lead = body[: share.start()]
    of = any(word in told("of_words") for word in lead.lower().split())
    return len(lead.split()) <= OPENING and not of and _is_further(body, share)


def _is_further(body: str, share: re.Match[str]) -> bool:
    patterns = _patterns()
    return bool(patterns["further"].search(body[: share.start()]) or patterns["further_after"].match(body, share.end()))


def is_distribution(body: str, before: str, shares: list[re.Match[str]]) -> bool:
    """Say whether the shares of a sentence, or of two, are those of groups of which everybody is in one.

    `before` is the sentence that goes before in the paragraph. Shares that make less than a hundred may leave some out:
    this is asked of what makes more.
    """
    total = sum(float(share["value"].replace(",", ".")) for share in shares)
    if len(shares) < 2 or not 100 < total <= SURE or _has_several_wholes(body, shares):
        return False
    patterns = _patterns()
    lead = body[: shares[0].start()]
    told_before = PARAGRAPH.split(before)[-1] + " " + lead
    if patterns["several"].search(PARAGRAPH.split(before)[-1]) or patterns["several"].search(body):
        return False
    if says_one_each(told_before):
        return True
    if total > WEAK:
        return False
    if _is_further(body, shares[-1]) and not any(_is_further(body, share) for share in shares[:1]):
        return True
    listed = len(shares) > 2 and not patterns["overlaps"].search(body)
    return listed and bool(patterns["divided"].search(told_before) or patterns["none"].search(body[shares[0].end() :]))


def _has_several_wholes(body: str, shares: list[re.Match[str]]) -> bool:
    """Say whether shares are of different groups, of one another, or of different times."""
    patterns = _patterns()
    between = body[shares[0].start() : shares[-1].end()]
    ends = [*(share.start() for share in shares[1:]), len(body)]
    if YEAR.search(between) or len(YEAR.findall(body)) > 1 or patterns["times"].search(body[: shares[-1].end()]):
        return True
    if len(patterns["among"].findall(body)) > 1:
        return True
    wholes = [patterns["of"].match(body, share.end()) for share in shares]
    if patterns["those"].search(body, shares[0].end()):
        return True
    named = [one[1].lower() for one in wholes if one is not None]
    if len(set(named)) > 1 or (named and wholes[0] is None):
        return True
    # A sentence of its own for each says of each something else.
    stops = sum(len(re.findall(r"[.!?]\s", body[a.end() : end])) for a, end in zip(shares[:-1], ends[:-1], strict=True))
    return stops > 1
