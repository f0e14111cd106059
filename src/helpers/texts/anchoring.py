"""Anchor quotes: find each quote's one place in a text, or say why there is none.

Tiers, in this order: *exact* (the same characters); *folded* (the same after `helpers.texts.folding.fold` on both sides);
*altered* (a few characters differ; see `helpers.texts.altered`). A place inside a longer number is no place: "3.600" does not
stand in "13.600".
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from rapidfuzz import fuzz

from helpers.errors import DataError
from helpers.texts.altered import altered_places, same_hyphens
from helpers.texts.boundaries import cuts_number, cuts_word, whole_words
from helpers.texts.folding import fold, loosen
from helpers.texts.selectors import PreparedText, TextQuoteSelector, context_score, find_all, in_context

CONTEXT_CLEAR = 0.5  # a context this similar decides between places …
CONTEXT_MARGIN = 0.2  # … if no other place comes nearer than this
NEAREST_SHOWN = 25  # so many errors of one batch name the nearest passage; finding it reads the whole text


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


def anchor(selector: TextQuoteSelector, text: str | PreparedText, hint: int | None = None) -> Anchor:
    """Return the one place of a quote in a text.

    `hint` is a former start of the quote; it decides between places that are otherwise equally good.
    Raises QuoteAbsentError, with the nearest passage, or AmbiguousQuoteError, with the number of places.
    """
    prepared = _prepared(text)
    result = _anchor(selector, prepared, hint)
    if isinstance(result, Anchor):
        return result
    raise _error(selector, prepared, result, name_nearest=True)


def anchor_all(
    selectors: Iterable[TextQuoteSelector], text: str | PreparedText
) -> list[Anchor | QuoteAbsentError | AmbiguousQuoteError]:
    """Return for each quote its anchor, or the error that says why there is none; the text is folded once."""
    prepared = _prepared(text)
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
        result = _anchor(selector, _prepared(text), None, altered=False)
        if isinstance(result, Anchor):
            found.append((source_id, result))
        elif result:
            found.append((source_id, Anchor(*result[0], status="folded")))
    return found


def nearest(selector: TextQuoteSelector, text: str | PreparedText) -> tuple[int, int, float]:
    """Return the passage most like a quote, and how like it is, from 0 to 1 (rapidfuzz, partial ratio)."""
    prepared = _prepared(text)
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


def _prepared(text: str | PreparedText) -> PreparedText:
    """Return a text with its folds."""
    return text if isinstance(text, PreparedText) else PreparedText(text)


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
    if found and (not has_context or len(in_context(selector, prepared, found)) == 1):
        return _choose(selector, prepared, found, "exact", hint)
    # With a context that no exact place has, a folded place may be the one that is meant.
    folded = _folded_hits(exact, prepared)
    if found and not (set(folded) - set(found) and len(in_context(selector, prepared, folded)) == 1):
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


def _hits(exact: str, text: str) -> list[tuple[int, int]]:
    """Return the places of a quote that are not cut out of a number."""
    spans = [(at, at + len(exact)) for at in find_all(exact, text)]
    return [span for span in spans if not cuts_number(text, *span)]


def _folded_hits(exact: str, prepared: PreparedText) -> list[tuple[int, int]]:
    """Return the places where a quote stands after folding; hyphens at line ends count for either reading."""
    needle = fold(exact).text.strip()
    if not needle:
        return []
    folded = prepared.folded
    spans = [folded.span(at, at + len(needle)) for at in find_all(needle, folded.text)]
    if not spans and ("-" in needle or prepared.folded.text != prepared.text):
        low = loosen(fold(exact)).text.strip()
        for at in find_all(low, prepared.loose.text) if low else []:
            start, end = prepared.loose.span(at, at + len(low))
            if same_hyphens(exact.strip(), prepared.text[start:end]):
                spans.append((start, end))
    return [span for span in dict.fromkeys(spans) if not cuts_number(prepared.text, *span)]


# ---------------------------------------------------------------- the choice


def _choose(
    selector: TextQuoteSelector, prepared: PreparedText, spans: list[tuple[int, int]], status: str, hint: int | None
) -> Anchor | list[tuple[int, int]]:
    """Return the place that the context names; the places themselves where it names none."""
    agreeing = in_context(selector, prepared, spans)
    if len(spans) == 1:
        # One place, another context: taken, but reported as altered.
        return Anchor(*spans[0], status=status if agreeing else "altered")
    if len(agreeing) == 1:
        return Anchor(*agreeing[0], status=status)
    if not agreeing:  # only with a context; the likest place, if clearly so
        scores = sorted(((context_score(selector, prepared, span), span) for span in spans), key=lambda s: -s[0])
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
