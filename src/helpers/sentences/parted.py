"""The two numbers of "29 of 46 villages", and a number that its percentage stands right behind."""

from __future__ import annotations

import re
from functools import lru_cache

from helpers.readers.language_data import alternatives
from helpers.readers.mention import Mention
from helpers.sentences.document import Document
from helpers.sentences.phrases import phrases

IDIOM = 10  # "one in ten" is a share, "ten of the 25" two numbers


@lru_cache(maxsize=1)
def _of_many() -> re.Pattern[str]:
    of, leads = (alternatives(phrases(key)) for key in ("of_many", "many_leads"))
    return re.compile(rf"\s(?:{of})\s(?:(?:{leads})\s)?", re.I)


@lru_cache(maxsize=1)
def _restates() -> re.Pattern[str]:
    return re.compile(rf",\s(?:{alternatives(phrases('share_restates'))})\s")


def apart(document: Document, mention: Mention) -> list[Mention]:
    """Return the part and the whole of "29 of 46 villages", and "288, or 54 per cent" with 288 as a count."""
    text = document.text[mention.start : mention.end]
    figures = list(re.finditer(r"\d[\d.,]*\d|\d", text))
    part, _, whole = mention.value.partition("/")
    if mention.kind == "fraction" and len(figures) == 2 and part.isdigit() and whole.isdigit():
        places = [(mention.start + m.start(), mention.start + m.end()) for m in figures]
        return _two_counts(mention, places)
    if mention.kind == "fraction" and mention.pattern == "share" and len(figures) < 2 and whole.isdigit():
        joined = _of_many().search(text)  # "ten of the 25": written out, and of too many to be one in five
        if joined and int(whole) > IDIOM and part.isdigit():
            ends = (mention.start, mention.start + joined.start()), (mention.start + joined.end(), mention.end)
            return _two_counts(mention, list(ends))
    if mention.kind == "percentage" and len(figures) == 1 and figures[0][0] == text and mention.hedge == "none":
        joined = _restates().match(document.text[mention.end : mention.end + 12])
        if joined and mention.value.isdigit():
            return [mention._replace(kind="count", unit="")]
    return [mention]


def _two_counts(mention: Mention, places: list[tuple[int, int]]) -> list[Mention]:
    """Return the part and the whole of a share as counts, where each stands."""
    values = mention.value.split("/")
    return [
        Mention(*place, "count", value, mention.unit, noun, "none", "share")
        for place, value, noun in zip(places, values, ("", mention.noun), strict=True)
    ]
