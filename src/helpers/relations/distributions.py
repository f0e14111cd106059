"""Do shares divide one whole? Whether a text says that each of those counted is in one group only.

What a reader goes by: that each has one main source, ended in one of three ways, that a workforce is broken down by
contract; that the last share is the rest, or a further one; that somebody is undecided. What speaks against it: several
answers, another group or year for each share, a share of a share.
"""

from __future__ import annotations

import re
from functools import cache

from helpers.readers.language_data import listed
from helpers.readers.merged_lexicon import load_lexicon
from helpers.readers.numberwords import cardinal
from helpers.relations.dealt_out import gives_each_one, is_dealt_out
from helpers.relations.share_signs import YEAR, any_of, joined, maybe, not_behind
from helpers.sentences.phrases import phrases
from helpers.sentences.phrasing import told

SURE, WEAK = 160, 130  # the most that shares of one whole make when somebody has reckoned badly
OPENING = 4  # words before the share of a sentence that goes on from the one before
WORD = re.compile(r"[^\W\d_]+(?:['’-][^\W\d_]+)*")
PARAGRAPH = re.compile(r"\n\s*\n")


@cache
def _patterns() -> dict[str, re.Pattern[str]]:
    main, ways, numbers = any_of(told("main_words")), any_of(told("one_of_these")), any_of(told("few_numbers"))
    return {
        # "one source", "their single main source", "satu sumber utama"
        "one": re.compile(
            rf"(?<=\w\s){not_behind(told('before_one_not'))}(?:{any_of(told('one_words'))})\s"
            rf"(?:(?:{main})\s)?(?:[^\W\d_]+\s)?(?:{ways})(?!\w)(?!\s(?:{any_of(listed('hedges', 'range', 'or'))})\s)",
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
            rf"(?<!\w){not_behind(told('one_of_not'))}(?:{any_of(told('one_of'))})\s{maybe(told('before_ways'))}(?:{numbers}|[2-9])\s", re.I
        ),
        "parted": re.compile(
            rf"(?<!\w)(?:{any_of(told('parts_by'))})\s(?:[^\W\d_]+\s){{1,5}}(?:{any_of(told('by_what'))})(?!\w)", re.I
        ),
        # "comes from three sources:", "terbagi atas tiga daftar:"
        "so_many": re.compile(
            rf"(?<!\w)(?:{any_of(told('out_of_many'))})\s(?P<many>{numbers})\s(?:[^\W\d_]+\s?){{1,3}}:", re.I
        ),
        "copula": re.compile(rf"(?:^|\s)(?:{any_of(told('being'))})\s$", re.I),
        "rates": re.compile(rf"(?<!\w)(?:{any_of(told('own_rates'))})(?!\w)", re.I),
        "main_label": re.compile(rf"\((?:{main})\s(?:{ways})\)|\((?:{ways})\s(?:{main})\)", re.I),
        "divided": re.compile(rf"(?<!\w)(?:{any_of(told('broken_down'))})(?!\w)", re.I),
        "none": re.compile(rf"(?<!\w)(?:{any_of(told('left_over'))})(?!\w)", re.I),
        "several": re.compile(
            rf"(?<!\w){not_behind(told('several_not'))}(?:{any_of(told('several_answers') | told('overlapping'))})"
            rf"(?!\w)(?!\s{maybe(told('before_one'))}(?:{any_of(told('one_words'))})(?!\w))",
            re.I,
        ),
        "overlaps": re.compile(rf"(?<!\w)(?:{any_of(told('overlaps'))})(?!\w)", re.I),
        "times": re.compile(rf"(?<!\w)(?:{any_of(told('times_between'))})(?!\w)", re.I),
        "among": re.compile(rf"(?<!\w)(?:{any_of(told('among_words'))})(?!\w)", re.I),
        "led_by_whole": re.compile(rf"(?:^|[,;:(]|(?<!\w)(?:{any_of(joined())}))\s*(?:{any_of(told('of_those') | told('among_words'))})\s[^\W\d_]+(?:\s[^\W\d_]+)?,?\s?\(?$", re.I),
        "further": re.compile(rf"(?:^|(?<=[\s(]))(?:{any_of(told('further'))})[,:]?\s?$", re.I),
        "further_after": re.compile(rf"\s(?:{any_of(told('further_after'))})(?!\w)", re.I),
        "of": re.compile(
            rf"\s?(?:{any_of(told('of_words'))})\s{maybe(told('before_wholes'))}([^\W\d_]+)", re.I
        ),
        "those": re.compile(
            rf"(?<!\w)(?:{any_of(told('of_words'))})\s(?:[^\W\d_]+\s){{0,2}}(?:{any_of(told('back_words'))})(?!\w)", re.I
        ),
    }  # fmt: skip


@cache
def _small() -> frozenset[str]:
    """Return the words that no thing which something is made of has: "44 per cent in towns", "higher"."""
    return phrases("stops") | phrases("prepositions") | phrases("auxiliaries") | phrases("light") | told("more_after")


def says_one_each(lead: str) -> bool:
    """Say whether words before shares have each of those counted in one group: "their one main source"."""
    patterns = _patterns()
    if patterns["several"].search(lead):
        return False
    return any(patterns[key].search(lead) for key in ("one", "main", "one_of", "main_label"))


def says_several(text: str) -> bool:
    """Say whether somebody may be counted in several groups: "up to three reasons"."""
    return bool(_patterns()["several"].search(text))


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
    if is_dealt_out(body, shares) or (len(shares) > 2 and gives_each_one(told_before)):
        return True
    if _is_further(body, shares[-1]) and not any(_is_further(body, share) for share in shares[:1]):
        return True
    if len(shares) < 3:
        return False
    if patterns["none"].search(body[shares[0].end() :]) or _are_announced(lead, shares) or _is_composed(body, shares):
        return True
    parted = patterns["divided"].search(told_before) or patterns["parted"].search(told_before)
    return parted is not None and not patterns["overlaps"].search(body)


def _are_announced(lead: str, shares: list[re.Match[str]]) -> bool:
    """Say whether a whole comes from as many sources as there are shares: "from three sources: …"."""
    found = _patterns()["so_many"].search(lead)
    if found is None:
        return False
    number = cardinal(found["many"].lower(), 0, load_lexicon("id"), joined=False)
    return number is not None and number[1] == len(shares)


def _is_composed(body: str, shares: list[re.Match[str]]) -> bool:
    """Say whether something is so much of each of several things: "is 44% forest, 39% pasture and 27% arable"."""
    patterns = _patterns()
    if not patterns["copula"].search(body[: shares[0].start()]) or patterns["rates"].search(body):
        return False
    ends = [*(share.start() for share in shares[1:]), len(body)]
    for share, end in zip(shares, ends, strict=True):
        words = WORD.findall(body[share.end() : end].lower())
        words = words[:-1] if words and words[-1] in joined() else words
        if not 1 <= len(words) <= 2 or not _small().isdisjoint(words):
            return False
    return True


def are_each_of_another(body: str, shares: list[re.Match[str]]) -> bool:
    """Say whether shares are led by wholes of their own, or have a year: "of the women 61 per cent, of the men 48"."""
    leads = [body[a.end() : b.start()] for a, b in zip(shares, shares[1:], strict=False)]
    led = any(_patterns()["led_by_whole"].search(lead) for lead in leads)
    return led or YEAR.search(body, shares[0].end()) is not None


def _has_several_wholes(body: str, shares: list[re.Match[str]]) -> bool:
    """Say whether shares are of different groups, of one another, or of different times."""
    patterns = _patterns()
    between = body[shares[0].start() : shares[-1].end()]
    ends = [*(share.start() for share in shares[1:]), len(body)]
    if YEAR.search(between) or len(YEAR.findall(body)) > 1 or patterns["times"].search(body[: shares[-1].end()]):
        return True
    if len(patterns["among"].findall(body)) > 1:
        return True
    if are_each_of_another(body, shares):
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
