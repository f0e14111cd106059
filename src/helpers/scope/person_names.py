"""Names of persons that the codebook asks the age, birth or death of: with a middle name, with initials, the last name alone."""

from __future__ import annotations

from helpers.corpora.codebook import Codebook
from helpers.sentences.document import Document
from helpers.sentences.phrases import phrases
from helpers.sentences.words import Hit
from helpers.texts.stems import words_of

MIDDLE = 2  # names or initials between the first name and the last


def is_person(codebook: Codebook, subject: str) -> bool:
    """Say whether a subject is called by two names or three, and the codebook asks of it what only persons have."""
    names = subject.split()
    if not 2 <= len(names) <= 1 + MIDDLE or not all(name[:1].isupper() for name in names):
        return False
    asked = [
        " ".join([e.property.replace("_", " "), *e.label.values()]) for e in codebook.properties if e.subject == subject
    ]
    return any(not phrases("of_persons").isdisjoint(words_of(text)) for text in asked)


def person_hits(document: Document, subject: str) -> list[Hit]:
    """Return where a text names a person otherwise: "Robert James Orr", "R. J. Orr", and "Orr" where it has named them so.

    The last name alone stands for the person but where another name is beside it: "Ann Orr", "Orr Street".
    """
    tokens, text = document.words.tokens, document.text
    first, *_, last = words_of(subject)
    found: list[Hit] = []
    titles: set[str] = set()
    for index, token in enumerate(tokens):
        if token.word != last or not text[token.start].isupper():
            continue
        start = index
        while start and index - start <= MIDDLE and _is_name(document, start - 1) and _is_beside(document, start - 1):
            start -= 1
            if tokens[start].word == first or (tokens[start].word == first[0] and start + 1 <= index):
                break
        given = tokens[start].word
        if start < index and (given == first or given == first[0]):
            found.append(Hit(start, index))
            titles |= {tokens[start - 1].word} & phrases("person_titles") if start else set()
        elif found and (start == index or tokens[index - 1].word in titles):
            after = index + 1 < len(tokens) and _is_name(document, index + 1) and _is_beside(document, index)
            found += [] if after else [Hit(index, index)]
    return found


def _is_name(document: Document, index: int) -> bool:
    token = document.words.tokens[index]
    initial = len(token.word) == 1 and document.words.gap(index, index + 1).startswith(".")
    small = phrases("stops") | phrases("on_dates")
    return document.text[token.start].isupper() and (initial or token.word not in small)


def _is_beside(document: Document, index: int) -> bool:
    """Say whether a token stands right before the next one, but for the dot of an initial or title."""
    token, gap = document.words.tokens[index], document.words.gap(index, index + 1)
    short = len(token.word) == 1 or token.word in phrases("person_titles")
    return not gap.strip() or (short and gap.strip() == ".")
