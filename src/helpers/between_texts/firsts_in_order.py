"""Ranks that a sentence deals out in order: "Nor came first, Selm second and Tarn third", "Orra pertama, Selm kedua"."""

from __future__ import annotations

from helpers.between_texts.phrase_names import is_capital, name_start
from helpers.sentences.document import Document, Sentence
from helpers.sentences.phrases import phrases
from helpers.sentences.phrasing import told
from helpers.sentences.words import Hit

MOST = 40  # ranks in one sentence; with more it is a table
FILL = 4  # words between a name and its rank: "berada di urutan"


def dealt_out(document: Document, sentence: Sentence) -> list[tuple[range, str, Hit]]:
    """Return the tokens of each name with its rank and the tokens of that, where first and second at least are told in order."""
    ranks = [
        (document.tokens_of(m), m.value)
        for m in (*sentence.quantities, *sentence.dismissed)
        if (m.kind == "rank" or m.reason == "ordinal") and m.value.isdigit()
    ]
    if not 1 < len(ranks) <= MOST:
        return []
    found = []
    for hit, value in sorted(ranks, key=lambda one: one[0].first):
        named = _named(document, sentence, hit)
        if named is not None:
            found.append((named, value, hit))
    values = [value for _, value, _ in found]
    return found if len(found) > 1 and values == [str(n) for n in range(1, len(values) + 1)] else []


def _named(document: Document, sentence: Sentence, hit: Hit) -> range | None:
    """Return the name right before a rank, but for a verb of taking a place."""
    tokens, gap = document.words.tokens, document.words.gap
    fill = told("takes_place") | told("rank_fillers") | told("ranking") | phrases("place_before") | phrases("articles")
    index = hit.first - 1
    while index > sentence.first and hit.first - index <= FILL and tokens[index].word in fill:
        if gap(index, index + 1).strip():
            return None
        index -= 1
    if index <= sentence.first or gap(index, index + 1).strip() or not _is_capital(document, sentence, index):
        return None
    first = name_start(document, sentence, index)
    while (
        first - 1 > sentence.first and not gap(first - 1, first).strip() and _is_capital(document, sentence, first - 1)
    ):
        first -= 1
    return range(first, index + 1)


def _is_capital(document: Document, sentence: Sentence, index: int) -> bool:
    """Say whether a token is a name, also right after a colon."""
    if is_capital(document, sentence, index):
        return True
    opens = ":" in document.words.gap(index - 1, index)
    return opens and document.text[document.words.tokens[index].start].isupper()
