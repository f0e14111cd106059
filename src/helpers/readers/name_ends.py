"""Words of time that end a name: Jawa Tengah 2019, which is not the middle of 2019."""

from __future__ import annotations

from helpers.readers.date_tokens import Token


def ends_name(text: str, tokens: list[Token], index: int) -> bool:
    """Say whether a word ends a name: it has its capital, and so has the word just before it."""
    if index < 1 or not text[tokens[index].start].isupper():
        return False
    before = tokens[index - 1]
    return text[before.start].isupper() and not text[before.end : tokens[index].start].strip()
