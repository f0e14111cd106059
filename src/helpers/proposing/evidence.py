"""On what evidence a sentence tells an effect or a trend: figures over time, a comparison, a figure, none."""

from __future__ import annotations

from helpers.sentences.document import Document, Sentence
from helpers.sentences.phrases import phrases


def evidence(document: Document, sentence: Sentence) -> str:
    """Return the rung of evidence that a sentence shows for its effect: figures over time, a comparison, a figure, none."""
    numbers = sentence.quantities
    dates = sentence.dates
    tokens = {document.words.tokens[i].word for i in range(sentence.first, sentence.last + 1)}
    if len(numbers) >= 2 and (len(dates) >= 2 or any("/" in d.value and ".." not in d.value for d in dates)):
        return "before-after"
    contrast = any(sentence.clause_of(document.tokens_of(m).first) > 0 for m in numbers) and tokens & phrases("clause")
    if len(numbers) >= 2 and (tokens & phrases("against") or contrast):
        return "comparison"
    return "statistic" if numbers else "assertion"
