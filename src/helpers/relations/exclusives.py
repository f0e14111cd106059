"""Shares of groups that nobody can be in two of: bands of one scale, groups by what everybody has one of.

"By age, 48 per cent were under 20, 37 per cent between 20 and 40 and 22 per cent over 40"; "By main crop, the farms
fell into these groups: maize 41%, beans 33%, rice 19%, other 14%".
"""

from __future__ import annotations

import re
from functools import cache

from helpers.readers.merged_lexicon import load_lexicon
from helpers.readers.numberwords import cardinal
from helpers.relations.share_signs import any_of, joined, maybe
from helpers.sentences.counted_nouns import is_verb
from helpers.sentences.phrasing import told

FIGURE = re.compile(r"\d[\d.,]*\d|\d")
YEARS = range(1500, 2101)  # bands of years are left to the dates
LEADS = 5  # words before the first band
LABEL = 6  # words of a label before its share
OPEN = float("inf")


@cache
def _patterns() -> dict[str, re.Pattern[str]]:
    ands = any_of(joined())
    main = rf"(?:{any_of(told('main_before'))})\s\w+(?:\s\w+)?|\w+(?:\s\w+)?\s(?:{any_of(told('main_after'))})"
    one = rf"{any_of(told('apart_by') | told('groups_apart') | told('one_each'))}|{main}"
    return {
        "by": re.compile(
            rf"(?<!\w)(?:{any_of(told('by_what') | told('grouped_by') | told('as_to'))})\s{maybe(told('owner_before') | told('definite'))}(?:{one})(?:{any_of(told('owner_glued'))})?(?!\w)",
            re.I,
        ),
        "rate": re.compile(rf"(?<!\w)(?:{any_of(told('own_rates'))})(?!\w)", re.I),
        "scale": re.compile(rf"\s*(?:{any_of(told('by_what'))})\s(?:[\w-]+\s){{0,3}}[\w-]+,\s", re.I),
        "below": re.compile(rf"(?:{any_of(told('band_below'))})\s", re.I),
        "above": re.compile(rf"(?:{any_of(told('band_above'))})\s", re.I),
        "between": re.compile(rf"(?:{any_of(told('band_between'))})\s", re.I),
        "to": re.compile(rf"\s(?:{any_of(joined() | told('band_to'))})\s|\s?[-–]\s?", re.I),
        "opens": re.compile(rf"(?<!\w)(?:{any_of(told('band_below') | told('band_above') | told('band_between'))})\s", re.I),
        "tail": re.compile(rf"[\s,;.]*(?:(?:{ands})\s*)?"),
        "label": re.compile(rf"[\s,;]*(?:(?:{ands})\s+)?(?P<words>[^\W\d_][^\d,;:.()%]*?)[\s(:–—-]*", re.I),
        "other": re.compile(rf"(?:(?:{ands})\s)?(?:{any_of(told('labelled_rest'))})(?!\w)", re.I),
    }  # fmt: skip


def by_one_each(lead: str) -> bool:
    """Say whether shares are told by what everybody has one of: "By main crop", "menurut umur"; not rates of each group."""
    return _patterns()["by"].search(lead) is not None and _patterns()["rate"].search(lead) is None


def are_labelled(body: str, shares: list[re.Match[str]]) -> bool:
    """Say whether shares stand each behind its label, from a colon to the end of the sentence: "maize 41%, beans 33%"."""
    colon = body.rfind(":", 0, shares[0].start())
    if colon < 0 or re.fullmatch(r"[)\s.;]*", body[shares[-1].end() :]) is None:
        return False
    starts = [colon + 1, *(share.end() for share in shares[:-1])]
    for start, share in zip(starts, shares, strict=True):
        label = _patterns()["label"].fullmatch(body[start : share.start()].lstrip(")"))
        if label is None or len(label["words"].split()) > LABEL:
            return False
    return len(shares) > 2


def closes_with_others(body: str, shares: list[re.Match[str]]) -> bool:
    """Say whether the last label is of all others: "…, other 14%"."""
    return _patterns()["other"].match(body[shares[-2].end() : shares[-1].start()].lstrip(" ,;)\n")) is not None


def are_bands(body: str, shares: list[re.Match[str]]) -> bool:
    """Say whether shares are of bands of one scale, each the next above or below, with nothing said of one alone."""
    if len(shares) < 3:
        return False
    ends = [*(share.start() for share in shares[1:]), len(body)]
    gaps = [body[share.end() : end] for share, end in zip(shares, ends, strict=True)]
    opened = _patterns()["opens"].search(gaps[0])
    if opened is None:
        return False
    words = gaps[0][: opened.start()].lower().split()
    if len(words) > LEADS or (words and words[0] in told("of_words") and len(words) < 2):
        return False
    told_by = _patterns()["scale"].fullmatch(body[: shares[0].start()]) is not None
    if not told_by and not any(is_verb(word) or word in told("being") for word in words):
        return False
    bands = [_band(gaps[0][opened.start() :])]
    for gap in gaps[1:]:
        first, _, after = gap.strip().partition(" ")
        shared = first.lower() in told("share_leads") | told("being") and first.lower() in (*words[-1:], *told("being"))
        bands.append(_band(after if shared else gap.strip()))
    known = [band for band in bands if band is not None]
    if len(known) != len(bands) or not (known[0][0] == 0 or known[0][1] == OPEN):
        return False
    rising = known if known[0][0] == 0 else known[::-1]
    return all(a[1] <= b[0] for a, b in zip(rising, rising[1:], strict=False))


def _band(text: str) -> tuple[float, float] | None:
    """Return the ends of the band that a text is, with a unit and nothing else: "under one year", "20 to 40"."""
    patterns = _patterns()
    for key in ("below", "above"):
        lead = patterns[key].match(text)
        if lead is not None:
            found = _number(text, lead.end())
            if found is None or not _is_unit(text[found[1] :]):
                return None
            return (0, found[0]) if key == "below" else (found[0], OPEN)
    lead = patterns["between"].match(text)
    low = _number(text, lead.end() if lead else 0)
    to = patterns["to"].match(text, low[1]) if low else None
    high = _number(text, to.end()) if to else None
    if low is None or high is None or not low[0] < high[0] or not _is_unit(text[high[1] :]):
        return None
    return low[0], high[0]


def _is_unit(text: str) -> bool:
    """Say whether no more than a unit follows: " years, and"."""
    match = re.match(r"\s?(?:[^\W\d_]+)?", text)
    rest = text[match.end() :] if match else text
    return _patterns()["tail"].fullmatch(rest) is not None or _patterns()["tail"].fullmatch(text) is not None


def _number(text: str, position: int) -> tuple[float, int] | None:
    """Return a number in digits or words and where it ends; None for a year."""
    figure = FIGURE.match(text, position)
    if figure is not None:
        digits = re.sub(r"[.,](?=\d{3}(?!\d))", "", figure[0]).replace(",", ".")
        if digits.count(".") > 1 or (digits.isdigit() and int(digits) in YEARS):
            return None
        return float(digits), figure.end()
    found = cardinal(text, position, load_lexicon("id"), joined=False)
    return (float(found[1]), found[0]) if found is not None and isinstance(found[1], int) else None
