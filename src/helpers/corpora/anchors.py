"""The anchors of a corpus: each claim's quote resolved to one place, or one error that names all that are not."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import NamedTuple

from helpers.errors import DataError
from helpers.texts.anchoring import Anchor, anchor_all, diagnose
from helpers.texts.selectors import PreparedText, TextQuoteSelector


class Quote(NamedTuple):
    """A quote to be found: what to call it and where it is coded, the source it is from, its selector."""

    name: str
    where: str
    source_id: str
    selector: TextQuoteSelector


def anchor_quotes(quotes: Sequence[Quote], texts: Mapping[str, str], corpus: str) -> list[Anchor]:
    """Return an anchor for each quote, in order.

    Refuses (DataError, all at once) quotes that are absent, that stand in several places, or that stand only in
    another source; each with the nearest passage and its positions.
    """
    prepared = {source_id: PreparedText(text) for source_id, text in texts.items()}
    anchors: dict[int, Anchor] = {}
    details: list[str] = []
    for source_id in dict.fromkeys(quote.source_id for quote in quotes):
        numbers = [number for number, quote in enumerate(quotes) if quote.source_id == source_id]
        if source_id not in prepared:
            details += [f"{quotes[number].name}  {quotes[number].where}: no text of {source_id}" for number in numbers]
            continue
        found = anchor_all([quotes[number].selector for number in numbers], prepared[source_id])
        for number, result in zip(numbers, found, strict=True):
            if isinstance(result, Anchor):
                anchors[number] = result
            else:
                details += _report(quotes[number], result, prepared)
    if details:
        missing = len(quotes) - len(anchors)
        raise DataError(
            "quotes are not anchored",
            [*details, f"{missing} of {len(quotes)} quotes not anchored. No readings were written."],
            f"copy the words as the source has them, spelling included; then claims-audit read {corpus} again.",
        )
    return [anchors[number] for number in range(len(quotes))]


def _report(quote: Quote, error: DataError, prepared: Mapping[str, PreparedText]) -> list[str]:
    """Return the lines about one quote that is not anchored."""
    lines = [f"{quote.name}  {quote.where}: {error.what} ({quote.source_id})", *(f"  {line}" for line in error.details)]
    elsewhere = diagnose(quote.selector, prepared, but=quote.source_id)
    lines += [f"  stands in {other} instead, characters {place.start}-{place.end}" for other, place in elsewhere]
    return lines
