"""Make selectors: the words around a passage that tell it from every other one of its text."""

from __future__ import annotations

from helpers.texts.selectors import TextQuoteSelector


def describe(
    text: str,
    start: int,
    end: int,
    minimal_context: bool = False,
    minimum_length: int = 0,
    longest_word: int = 50,
) -> TextQuoteSelector:
    """Return a selector that stands at [start, end) of the text and nowhere else.

    Context is added in whole words (up to `longest_word` characters of one), on both sides, and only where the quote
    cuts a word, is shorter than `minimum_length` or stands elsewhere too; with `minimal_context` in single characters,
    on the side that needs fewer.
    """
    left, right = start, end

    def widen_left(to: int) -> int:
        return to if minimal_context else _word_start(text, to, longest_word)

    def widen_right(to: int) -> int:
        return to if minimal_context else _word_end(text, to, longest_word)

    left, right = widen_left(left), widen_right(right)
    while right - left < minimum_length and (left > 0 or right < len(text)):
        if right < len(text):
            right = widen_right(right + 1)
        else:
            left = widen_left(left - 1)
    while (other := _other_place(text, left, right)) is not None:
        before, after = _needed_before(text, left, other), _needed_after(text, right, other + right - left)
        if before is None and after is None:
            break
        if before is not None and (not minimal_context or after is None or before <= after):
            left = widen_left(left - before)
            if minimal_context:
                continue
        if after is not None:
            right = widen_right(right + after)
    return TextQuoteSelector(text[start:end], text[left:start], text[end:right])


def _word_start(text: str, at: int, longest: int) -> int:
    """Return where the word that `at` cuts begins; `at` itself where it cuts none."""
    low = max(0, at - longest)
    while at > low and not text[at - 1].isspace():
        at -= 1
    return at


def _word_end(text: str, at: int, longest: int) -> int:
    """Return where the word that `at` cuts ends; `at` itself where it cuts none."""
    high = min(len(text), at + longest)
    while at < high and not text[at].isspace():
        at += 1
    return at


def _other_place(text: str, start: int, end: int) -> int | None:
    """Return another place of text[start:end], or None."""
    at = text.find(text[start:end])
    if at == start:
        at = text.find(text[start:end], at + 1)
    return at if 0 <= at <= len(text) else None


def _needed_before(text: str, at: int, other: int) -> int | None:
    """Return how many characters before `at` tell it from `other`; None if the text begins first."""
    count = 1
    while at - count >= 0:
        if other - count < 0 or text[at - count] != text[other - count]:
            return count
        count += 1
    return None


def _needed_after(text: str, at: int, other: int) -> int | None:
    """Return how many characters after `at` tell it from `other`; None if the text ends first."""
    count = 1
    while at + count <= len(text):
        if other + count > len(text) or text[at + count - 1] != text[other + count - 1]:
            return count
        count += 1
    return None
