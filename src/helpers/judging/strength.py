"""Words that claim proof or certainty, from the language data files."""

from __future__ import annotations

import re
from functools import cache

from helpers.readers.language_data import language_data
from helpers.words import LANGUAGES


@cache
def _pattern() -> re.Pattern[str]:
    words = {word for language in LANGUAGES for word in language_data(language, "strength")["words"]}
    return re.compile(r"\b(?:" + "|".join(re.escape(w) for w in sorted(words, key=len, reverse=True)) + r")\b", re.I)


def strong_word(text: str) -> str:
    """Return the first word of proof or certainty in a quote, as written, or ""."""
    found = _pattern().search(text)
    return found[0] if found else ""
