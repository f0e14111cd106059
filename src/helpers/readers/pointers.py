"""Lines that only point to another page, "Read also: …", "Baca juga: …": its headline is no sentence of the text."""

from __future__ import annotations

import re
from functools import lru_cache

from helpers.readers.zones import segment_words


def without_pointers(text: str) -> str:
    """Return a text of the same length with blanks for such lines; what ends with a full stop is a sentence and stays."""
    return _pointers().sub(lambda found: " " * len(found[0]), text) if ":" in text else text


@lru_cache(maxsize=1)
def _pointers() -> re.Pattern[str]:
    """Return what finds them, with the end of the line before: what stands around them is one paragraph still."""
    said = "|".join(re.escape(words).replace(r"\ ", "[ \t]+") for words in sorted(segment_words("pointers")))
    return re.compile(
        rf"(?:\A|\n)[ \t]*[-*•▪>»_]{{0,3}}[ \t]*(?:{said})[ \t]*:[*_]{{0,3}}(?:[ \t]*\n{{1,2}})?[^\n]{{3,200}}(?<![.;:, \t])[ \t]*(?=\n|\Z)",
        re.I,
    )
