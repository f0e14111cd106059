"""Anchor quotes: find each quote's one place in a text, or say why there is none.

Tiers, in this order: *exact* (the same characters); *folded* (the same after `helpers.texts.folding.fold` on both sides);
*altered* (a few characters differ; see `helpers.texts.altered`). A place inside a longer number is no place: "3.600" does not
stand in "13.600". Selectors follow the W3C Web Annotation Data Model (2017); positions count code points, end excluded.
"""

from __future__ import annotations

import functools
from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from rapidfuzz import fuzz
from rapidfuzz.distance import Levenshtein

from helpers.errors import DataError
from helpers.texts.altered import altered_places, same_hyphens
from helpers.texts.boundaries import cuts_number, cuts_word, whole_words
from helpers.texts.folding import Folded, fold, loosen

CONTEXT_CLEAR = 0.5  # a context this similar decides between places …
CONTEXT_MARGIN = 0.2  # … if no other place comes nearer than this
NEAREST_SHOWN = 25  # so many errors of one batch name the nearest passage; finding it reads the whole text


@dataclass(frozen=True)
class TextQuoteSelector:
    """A quote, and the words right before and after it where it stands more than once."""

    exact: str
    prefix: str = ""
    suffix: str = ""


@dataclass(frozen=True)
class Anchor:
    """Where a quote stands: [start, end) in code points, and how it was found."""

    start: int
    end: int
    status: str  # exact, folded or altered
    similarity: float = 1.0


class QuoteAbsentError(DataError):
    """A quote does not stand in its text."""


class AmbiguousQuoteError(DataError):
    """A quote stands in more than one place of its text, and nothing tells which is meant."""


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
    return [(at + skip, at + skip + len(selector.exact)) for at in _find_all(whole, text)]


def anchor(selector: TextQuoteSelector, text: str | PreparedText, hint: int | None = None) -> Anchor:
    """Return the one place of a quote in a text.

    `hint` is a former start of the quote; it decides between places that are otherwise equally good.
    Raises QuoteAbsentError, with the nearest passage, or AmbiguousQuoteError, with the number of places.
    """
    prepared = text if isinstance(text, PreparedText) else PreparedText(text)
    result = _anchor(selector, prepared, hint)
    if isinstance(result, Anchor):
        return result
    raise _error(selector, prepared, result, name_nearest=True)


def anchor_all(
    selectors: Iterable[TextQuoteSelector], text: str | PreparedText
) -> list[Anchor | QuoteAbsentError | AmbiguousQuoteError]:
    """Return for each quote its anchor, or the error that says why there is none; the text is folded once."""
    prepared = text if isinstance(text, PreparedText) else PreparedText(text)
    results: list[Anchor | QuoteAbsentError | AmbiguousQuoteError] = []
    failed = 0
    for selector in selectors:
        result = _anchor(selector, prepared, None)
        if isinstance(result, Anchor):
            results.append(result)
        else:
            failed += 1
            results.append(_error(selector, prepared, result, name_nearest=failed <= NEAREST_SHOWN))
    return results


def diagnose(
    selector: TextQuoteSelector, texts: Mapping[str, str | PreparedText], but: str = ""
) -> list[tuple[str, Anchor]]:
    """Return the sources, other than `but`, in which a quote stands exactly or folded, in the order given."""
    found = []
    for source_id, text in texts.items():
        if source_id == but:
            continue
        result = _anchor(selector, text if isinstance(text, PreparedText) else PreparedText(text), None, altered=False)
        if isinstance(result, Anchor):
            found.append((source_id, result))
        elif result:
            found.append((source_id, Anchor(*result[0], status="folded")))
    return found


def nearest(selector: TextQuoteSelector, text: str | PreparedText) -> tuple[int, int, float]:
    """Return the passage most like a quote, and how like it is, from 0 to 1 (rapidfuzz, partial ratio)."""
    prepared = text if isinstance(text, PreparedText) else PreparedText(text)
    needle = loosen(fold(selector.exact.strip())).text.strip()
    if not needle or not prepared.loose.text.strip():
        return 0, 0, 0.0
    found = fuzz.partial_ratio_alignment(needle, prepared.loose.text)
    if found is None:
        return 0, 0, 0.0
    start, end = (found.dest_start, found.dest_end)
    if len(needle) > len(prepared.loose.text):
        start, end = 0, len(prepared.loose.text)
    start, end = prepared.loose.span(start, end)
    return *whole_words(prepared.text, start, end), found.score / 100


# ---------------------------------------------------------------- the tiers


def _anchor(
    selector: TextQuoteSelector, prepared: PreparedText, hint: int | None, altered: bool = True
) -> Anchor | list[tuple[int, int]]:
    """Return the anchor, or the places that could not be told apart (none: the quote is absent)."""
    exact = selector.exact
    if not exact.strip():
        return []
    has_context = bool(selector.prefix.strip() or selector.suffix.strip())
    found = _hits(exact, prepared.text)
    if found and (not has_context or len(_agreeing(selector, prepared, found)) == 1):
        return _choose(selector, prepared, found, "exact", hint)
    # With a context that no exact place has, a folded place may be the one that is meant.
    folded = _folded_hits(exact, prepared)
    if found and not (set(folded) - set(found) and len(_agreeing(selector, prepared, folded)) == 1):
        return _choose(selector, prepared, found, "exact", hint)
    if folded:
        return _choose(selector, prepared, folded, "folded", hint)
    if not altered:
        return []
    near = altered_places(exact, prepared.text, prepared.loose)
    if not near:
        return []
    spans = [(start, end) for start, end, _ in near]
    result = _choose(selector, prepared, spans, "altered", hint)
    if isinstance(result, Anchor):
        similarity = dict(zip(spans, (value for _, _, value in near), strict=True))[(result.start, result.end)]
        return Anchor(result.start, result.end, "altered", min(result.similarity, similarity))
    return result


def _find_all(needle: str, text: str) -> list[int]:
    """Return every place of `needle`, overlapping ones too; an empty one stands everywhere."""
    if not needle:
        return list(range(len(text) + 1))
    found, at = [], text.find(needle)
    while at >= 0:
        found.append(at)
        at = text.find(needle, at + 1)
    return found


def _hits(exact: str, text: str) -> list[tuple[int, int]]:
    """Return the places of a quote that are not cut out of a number."""
    spans = [(at, at + len(exact)) for at in _find_all(exact, text)]
    return [span for span in spans if not cuts_number(text, *span)]


def _folded_hits(exact: str, prepared: PreparedText) -> list[tuple[int, int]]:
    """Return the places where a quote stands after folding; hyphens at line ends count for either reading."""
    needle = fold(exact).text.strip()
    if not needle:
        return []
    folded = prepared.folded
    spans = [folded.span(at, at + len(needle)) for at in _find_all(needle, folded.text)]
    if not spans and ("-" in needle or prepared.folded.text != prepared.text):
        low = loosen(fold(exact)).text.strip()
        for at in _find_all(low, prepared.loose.text) if low else []:
            start, end = prepared.loose.span(at, at + len(low))
            if same_hyphens(exact.strip(), prepared.text[start:end]):
                spans.append((start, end))
    return [span for span in dict.fromkeys(spans) if not cuts_number(prepared.text, *span)]


# ---------------------------------------------------------------- the context


def _choose(
    selector: TextQuoteSelector, prepared: PreparedText, spans: list[tuple[int, int]], status: str, hint: int | None
) -> Anchor | list[tuple[int, int]]:
    """Return the place that the context names; the places themselves where it names none."""
    agreeing = _agreeing(selector, prepared, spans)
    if len(spans) == 1:
        # One place, another context: taken, but reported as altered.
        return Anchor(*spans[0], status=status if agreeing else "altered")
    if len(agreeing) == 1:
        return Anchor(*agreeing[0], status=status)
    if not agreeing:  # only with a context; the likest place, if clearly so
        scores = sorted(((_context_score(selector, prepared, span), span) for span in spans), key=lambda s: -s[0])
        if scores[0][0] >= CONTEXT_CLEAR and scores[0][0] - scores[1][0] >= CONTEXT_MARGIN:
            return Anchor(*scores[0][1], status="altered", similarity=scores[0][0])
    left = agreeing or spans
    whole = [span for span in left if not cuts_word(prepared.text, *span)]
    if len(whole) == 1:
        return Anchor(*whole[0], status=status)
    left = whole or left
    if hint is not None:
        by_distance = sorted(left, key=lambda span: (abs(span[0] - hint), span))
        if abs(by_distance[0][0] - hint) < abs(by_distance[1][0] - hint):
            return Anchor(*by_distance[0], status=status)
    return left


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


def _agreeing(
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


def _context_score(selector: TextQuoteSelector, prepared: PreparedText, span: tuple[int, int]) -> float:
    """Return how like the context is, from 0 to 1: edits over length, the far end free."""
    prefix, suffix, before, after = _contexts(selector, prepared, span, max(len(selector.prefix), len(selector.suffix)))
    parts = [(prefix[::-1], before[::-1]), (suffix, after)]
    scores = [
        1 - min(Levenshtein.distance(given, there[:length]) for length in range(len(there) + 1)) / len(given)
        for given, there in parts
        if given
    ]
    return sum(scores) / len(scores) if scores else 0.0


# ---------------------------------------------------------------- the errors


def _error(
    selector: TextQuoteSelector, prepared: PreparedText, left: list[tuple[int, int]], name_nearest: bool
) -> QuoteAbsentError | AmbiguousQuoteError:
    """Return the error for a quote that is absent or stands in several places."""
    if left:
        shown = ", ".join(f"{start}-{end}" for start, end in left[:6]) + (" …" if len(left) > 6 else "")
        return AmbiguousQuoteError(
            f"a quote stands in {len(left)} places",
            [f'quote   "{_shown(selector.exact)}"', f"places  characters {shown}"],
            "add the words before or after it as prefix or suffix, as the source has them.",
        )
    if not selector.exact.strip():
        return QuoteAbsentError("a quote is empty", (), "give the words of the source that carry the claim.")
    details = [f'quote   "{_shown(selector.exact)}"']
    if name_nearest:
        start, end, similarity = nearest(selector, prepared)
        if similarity >= 0.5:
            details.append(f'nearest "{_shown(prepared.text[start:end])}"  characters {start}-{end}')
    return QuoteAbsentError(
        "a quote is not in its source", details, "copy the words as the source has them; do not correct its spelling."
    )


def _shown(words: str) -> str:
    """Return a quote as one line of at most ten words, for a message."""
    parts = words.split()
    return " ".join(parts[:10]) + (" …" if len(parts) > 10 else "")
