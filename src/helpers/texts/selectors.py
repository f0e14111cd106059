"""Selectors of quotes: the words of a quote and of its context, and the places of a text that have them.

Selectors follow the W3C Web Annotation Data Model (2017); positions count code points, end excluded.
"""

from __future__ import annotations

import functools
from dataclasses import dataclass

from rapidfuzz.distance import Levenshtein

from helpers.texts.folding import Folded, fold, loosen


@dataclass(frozen=True)
class TextQuoteSelector:
    """A quote, and the words right before and after it where it stands more than once."""

    exact: str
    prefix: str = ""
    suffix: str = ""


class PreparedText:
    """A text with its folds, each made once and only when it is needed."""

    def __init__(self, text: str) -> None:
        self.text = text

    @functools.cached_property
    def folded(self) -> Folded:
        """The text as `fold` gives it."""
        return fold(self.text)

    @functools.cached_property
    def loose(self) -> Folded:
        """The text as `loosen` gives it."""
        return loosen(self.folded)


def places(selector: TextQuoteSelector, text: str) -> list[tuple[int, int]]:
    """Return every place where prefix, quote and suffix stand as given, character by character.

    This is the W3C definition: places may overlap, lie inside a word or a number, and an empty quote
    stands between any two characters.
    """
    whole, skip = selector.prefix + selector.exact + selector.suffix, len(selector.prefix)
    return [(at + skip, at + skip + len(selector.exact)) for at in find_all(whole, text)]


def find_all(needle: str, text: str) -> list[int]:
    """Return every place of `needle`, overlapping ones too; an empty one stands everywhere."""
    if not needle:
        return list(range(len(text) + 1))
    found, at = [], text.find(needle)
    while at >= 0:
        found.append(at)
        at = text.find(needle, at + 1)
    return found


def _contexts(
    selector: TextQuoteSelector, prepared: PreparedText, span: tuple[int, int], slack: int
) -> tuple[str, ...]:
    """Return folded prefix and suffix, and what stands there in the text, `slack` characters longer."""
    prefix, suffix = fold(selector.prefix).text.strip(), fold(selector.suffix).text.strip()
    reach = 4 * max(len(selector.prefix), len(selector.suffix)) + slack + 20
    before = fold(prepared.text[max(0, span[0] - reach) : span[0]]).text.strip()
    after = fold(prepared.text[span[1] : span[1] + reach]).text.strip()
    return (
        prefix,
        suffix,
        before[-len(prefix) - slack :] if prefix else "",
        after[: len(suffix) + slack] if suffix else "",
    )


def in_context(
    selector: TextQuoteSelector, prepared: PreparedText, spans: list[tuple[int, int]]
) -> list[tuple[int, int]]:
    """Return the places whose context is the selector's, letter by letter or after folding.

    A context that ends where a line breaks a word ("on nine is-") folds to what the text does not fold to.
    """
    if not (selector.prefix.strip() or selector.suffix.strip()):
        return spans
    agreeing, text = [], prepared.text
    for span in spans:
        if text.endswith(selector.prefix, 0, span[0]) and text.startswith(selector.suffix, span[1]):
            agreeing.append(span)
            continue
        prefix, suffix, before, after = _contexts(selector, prepared, span, 0)
        if before.endswith(prefix) and after.startswith(suffix):
            agreeing.append(span)
    return agreeing


def context_score(selector: TextQuoteSelector, prepared: PreparedText, span: tuple[int, int]) -> float:
    """Return how like the context is, from 0 to 1: edits over length, the far end free."""
    prefix, suffix, before, after = _contexts(selector, prepared, span, max(len(selector.prefix), len(selector.suffix)))
    parts = [(prefix[::-1], before[::-1]), (suffix, after)]
    scores = [
        1 - min(Levenshtein.distance(given, there[:length]) for length in range(len(there) + 1)) / len(given)
        for given, there in parts
        if given
    ]
    return sum(scores) / len(scores) if scores else 0.0
