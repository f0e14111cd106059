"""Names in a sentence for who comes first: their tokens, their text, and what is only a date."""

from __future__ import annotations

from helpers.sentences.document import Document, Sentence
from helpers.sentences.phrases import phrases
from helpers.sentences.topics import is_name


def goes_on_after(document: Document, last: int) -> bool:
    """Say whether a name goes on after a token: "University of Strand"."""
    tokens, gap = document.words.tokens, document.words.gap
    if gap(last, last + 1).strip() or last + 1 >= len(tokens):
        return False
    if is_name(document, last + 1):
        return True
    joins = tokens[last + 1].word in phrases("ties_names")
    return joins and last + 2 < len(tokens) and not gap(last + 1, last + 2).strip() and is_name(document, last + 2)


def name_end(document: Document, first: int, stop: int) -> int:
    """Return the last token of the name that begins with a token, before `stop` or there."""
    while first < stop and goes_on_after(document, first):
        first += 1
    return first


def name_start(document: Document, sentence: Sentence, last: int) -> int:
    """Return the first token of the name that ends with a token: "University of Strand"."""
    tokens, gap, first = document.words.tokens, document.words.gap, last
    while first > sentence.first and not gap(first - 1, first).strip():
        if is_capital(document, sentence, first - 1):
            first -= 1
        elif (
            tokens[first - 1].word in phrases("name_joiners") - phrases("place_before")
            and first - 2 >= sentence.first
            and not gap(first - 2, first - 1).strip()
            and is_capital(document, sentence, first - 2)
        ):
            first -= 2
        else:
            break
    return first


def is_capital(document: Document, sentence: Sentence, index: int, known: bool = False) -> bool:
    """Say whether a token is a name; at the beginning of a sentence a word that is no small one is taken for one."""
    token = document.words.tokens[index]
    if index != sentence.first:
        return is_name(document, index) and not token.word[0].isdigit()
    small = phrases("stops") | phrases("light") | phrases("pointing") | phrases("determiners") | phrases("prepositions")
    if known or not document.text[token.start].isupper() or token.word in small | phrases("on_dates"):
        return False
    return token.word[0].isalpha()


def date_tokens(document: Document, sentence: Sentence) -> set[int]:
    """Return the tokens of the dates of a sentence."""
    spans = [document.tokens_of(d) for d in sentence.dates]
    return {index for span in spans for index in range(span.first, span.last + 1)}


def text_of(document: Document, first: int, last: int) -> str:
    tokens = document.words.tokens
    return " ".join(document.text[tokens[i].start : tokens[i].end] for i in range(first, last + 1))
