"""Brackets that give a number of their own: what they say of it is said of no number behind them."""

from __future__ import annotations

from helpers.sentences.document import Document, Sentence


def bracket_before(document: Document, sentence: Sentence, token: int) -> range:
    """Return the tokens of the last bracket with a number that is shut before a token: "40 lamps (planned at first: 50) and covers 3 hectares"."""
    tokens, text = document.words.tokens, document.text
    first = tokens[sentence.first].start
    shut = text.rfind(")", first, tokens[token].start)
    opened = text.rfind("(", first, shut) if shut >= 0 else -1
    if opened < 0 or not any(opened < m.start < shut for m in sentence.quantities):
        return range(0)
    inside = [i for i in range(sentence.first, token) if opened < tokens[i].start < shut]
    return range(inside[0], inside[-1] + 1)
