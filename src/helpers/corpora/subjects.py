"""Guess what a set of papers is about: the body or thing whose name most of them use.

Told by capitals alone, so that it works for any language written with them; a guess for a starter codebook, which a
person is asked to look at.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence

MOST_READ = 200_000  # characters of each text that are looked at
_ACRONYM = re.compile(r"(?<![\w.])[A-Z]{2,8}(?![\w.]|-\w)")
_DEFINED = re.compile(r"(?<=[a-z]) \(([A-Z]{2,8})\)")  # "Harbour Trust (HT)"
# Two capitalised words or more after a small one: not a sentence's beginning, not a heading.
_NAME = re.compile(r"(?<=[a-z,] )[A-Z][a-z]+(?:[ \n][A-Z][a-z]+){1,4}(?![\w-])")
_ROMAN = re.compile(r"[IVXLC]+")


def guess_subject(texts: Sequence[str]) -> str:
    """Return the name that stands in at least half of the texts, twice in all and most often; "" if there is none.

    An abbreviation that a text spells out is preferred to any other name, a name of several words to an
    abbreviation that none spells out.
    """
    texts = [_without_headings(text[:MOST_READ]) for text in texts]
    defined = {name for text in texts for name in _DEFINED.findall(text)}
    acronyms = [Counter(found for found in _ACRONYM.findall(text) if not _ROMAN.fullmatch(found)) for text in texts]
    names = [Counter(" ".join(found.split()) for found in _NAME.findall(text)) for text in texts]
    for name in {name for counts in names for name in counts}:
        for counts, text in zip(names, texts, strict=True):
            counts[name] = text.count(name)
    spelled = [Counter({name: count for name, count in counts.items() if name in defined}) for counts in acronyms]
    for counted in (spelled, names, acronyms):
        total: Counter[str] = sum(counted, Counter())
        spread = {name: sum(counts[name] > 0 for counts in counted) for name in total}
        enough = [name for name, count in total.items() if count >= 2 and 2 * spread[name] >= len(texts)]
        if enough:
            return min(enough, key=lambda name: (-spread[name], -total[name], name))
    return ""


def _without_headings(text: str) -> str:
    """Return the lines that are not mostly capitals: there, capitals tell nothing."""
    kept = []
    for line in text.split("\n"):
        letters = sum(character.isalpha() for character in line)
        if 2 * sum(character.isupper() for character in line) <= letters:
            kept.append(line)
    return "\n".join(kept)
