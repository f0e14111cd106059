"""Which language a text is in: Indonesian or English, by their commonest words; deterministic, no model."""

from __future__ import annotations

from functools import lru_cache

from helpers.readers.candidates import find_words
from helpers.readers.language_data import language_data

ENOUGH = 50_000  # characters from the beginning of a text that are looked at


@lru_cache(maxsize=1)
def _common() -> tuple[frozenset[bytes], frozenset[bytes]]:
    indonesian, english = (
        frozenset(word.encode("latin-1") for word in language_data(language, "common")["words"])
        for language in ("id", "en")
    )
    return indonesian, indonesian | english


def detect_language(text: str) -> str:
    """Return "id" or "en", whichever has more of its common words at the beginning of a text; "en" if neither has more."""
    indonesian, both = _common()
    found = find_words(text if len(text) <= ENOUGH else text[:ENOUGH], both)
    ours = sum(word in indonesian for _, word in found)
    return "id" if 2 * ours > len(found) else "en"


detect = detect_language
