"""What a pronoun or a word that points back stands for where a first place is given to it: "it", "the village", "desa itu"."""

from __future__ import annotations

from helpers.between_texts.phrase_names import is_capital, name_end, text_of
from helpers.scope.whereabouts import kinds
from helpers.sentences.document import Document, Sentence
from helpers.sentences.phrases import phrases
from helpers.sentences.topics import is_name

BREAKS = frozenset(";:–—")
BACK = 2  # sentences in which a name of the kind may stand


def spoken_of(document: Document, sentence: Sentence, token: int) -> str:
    """Return the name that opens what was said before: this sentence's first clause, else the sentence before."""
    for number in (sentence.number, sentence.number - 1):
        if number < 0:
            break
        one = document.sentences[number]
        if number < sentence.number and "\n\n" in document.text[one.span.end : sentence.span.start]:
            break
        apart = number < sentence.number or any(
            not BREAKS.isdisjoint(document.words.gap(i - 1, i)) for i in range(one.first + 1, token + 1)
        )
        if apart and one.first < token and is_capital(document, one, one.first):
            last = name_end(document, one.first, one.last)
            if last < token and last < one.last and not document.words.gap(last, last + 1).strip(" ,"):
                return text_of(document, one.first, last)
        for index in range(one.first + 1, min(token, one.last + 1)):
            if number < sentence.number and is_capital(document, one, index):
                last = name_end(document, index, one.last)
                return text_of(document, index, last) if last == one.last else ""
    return ""


def pointed_at(document: Document, sentence: Sentence, token: int) -> str | None:
    """Return the only name of a kind that "the village" or "desa itu" points back to, "" if not known; None if it does not point.

    The name stands with the word for its kind in the same paragraph: "Desa Orra", "Orra village", "the village of Orra".
    """
    tokens, kind = document.words.tokens, document.words.tokens[token].word
    if kind not in kinds() | phrases("place_kinds"):
        return None
    beside = token + 1 if document.language == "id" else token - 1
    if not sentence.first <= beside <= sentence.last or tokens[beside].word not in phrases("pointing_back"):
        return None
    if document.language == "en" and is_name(document, token):
        return None  # "the District Council"
    named: dict[str, None] = {}
    for number in range(max(0, sentence.number - BACK), sentence.number + 1):
        one = document.sentences[number]
        if number < sentence.number and "\n\n" in document.text[one.span.end : sentence.span.start]:
            continue
        for index in range(one.first, min(one.last, token - 1) + 1):
            if tokens[index].word != kind or index == token:
                continue
            name = _beside(document, one, index, token - 1)
            if name:
                named[name] = None
    return next(iter(named)) if len(named) == 1 else "" if named else _only_one(document, sentence, token)


def _only_one(document: Document, sentence: Sentence, kind: int) -> str:
    """Return the only name that a paragraph has had so far, with the word for its kind that points back to it; else ""."""
    tokens = document.words.tokens
    found: dict[str, None] = {}
    for number in range(max(0, sentence.number - BACK), sentence.number + 1):
        one = document.sentences[number]
        if number < sentence.number and "\n\n" in document.text[one.span.end : sentence.span.start]:
            continue
        index = one.first + 1
        while index <= min(one.last, kind - 1):
            last = index
            if is_name(document, index):
                last = name_end(document, index, min(one.last, kind - 1))
                found[text_of(document, index, last)] = None
            index = last + 1
    if len(found) != 1:
        return ""
    name, said = next(iter(found)), tokens[kind].word.capitalize()
    return f"{said} {name}" if document.language == "id" else f"{name} {said}"


def _beside(document: Document, sentence: Sentence, kind: int, stop: int) -> str:
    """Return the name beside a word for its kind."""
    tokens, after = document.words.tokens, kind + 1
    after += after <= stop and tokens[after].word in phrases("genitive")
    if after <= min(stop, sentence.last) and is_name(document, after):
        return text_of(document, after, name_end(document, after, min(stop, sentence.last)))
    first = kind
    while first > sentence.first and is_capital(document, sentence, first - 1):
        first -= 1
    return text_of(document, first, kind - 1) if first < kind else ""
