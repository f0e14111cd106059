"""Values on a scale that is named before them: "a magnitude of 7.4", "bermagnitudo 7,4", "M 7,4", "pH 6.5"."""

from __future__ import annotations

import re
from functools import lru_cache

from helpers.readers.language_data import listed
from helpers.readers.reading import Place

VALUE = re.compile(r"[0-9][.,][0-9]{1,2}(?![0-9]|[.,][0-9])")
SIGN = re.compile(r"(?<![^\W_])Mw?[ -]?\Z")  # of a magnitude
ITS_UNIT = "magnitude"


def scale_before(place: Place, text: str, start: int) -> str:
    """Return the unit of a bare number that a scale is named before, or ""."""
    if is_magnitude_sign(text, start):
        return ITS_UNIT
    names, links = _names()
    words = [word.rpartition(" ")[2] for word in place.words[-2:]]
    if place.before != " " or not words:
        return ""
    said = words[-1] if words[-1] in names else words[0] if len(words) > 1 and words[-1] in links else ""
    if said not in names:
        return ""
    return ITS_UNIT if ITS_UNIT[:-1] in said else said


def is_magnitude_sign(text: str, start: int) -> bool:
    """Say whether "M" or "Mw" stands before a value with a decimal: "M 7,4", "M7.4"."""
    return VALUE.match(text, start) is not None and SIGN.search(text, max(0, start - 4), start) is not None


@lru_cache(maxsize=1)
def _names() -> tuple[frozenset[str], frozenset[str]]:
    return listed("numbers", "marks", "scale_names"), listed("numbers", "marks", "scale_links")
