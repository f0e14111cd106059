"""Whether a number is one that was spoken of: "the 381 families", "all 381 families", "381 keluarga itu"."""

from __future__ import annotations

from collections.abc import Container

from helpers.proposing.narrowing import noun_span
from helpers.readers.mention import Mention
from helpers.sentences.document import Document, Sentence
from helpers.sentences.phrases import phrases
from helpers.texts.stems import stems
from helpers.texts.verb_forms import looks_verbal

REACH = 6  # words after a noun in which a name says which are meant


def points_back(document: Document, sentence: Sentence, mention: Mention) -> bool:
    """Say whether a number is one that was spoken of: "the 381 families", "all 381 families", "381 keluarga itu"."""
    words = document.words
    first = document.tokens_of(mention).first
    before = words.tokens[first - 1].word if first > sentence.first and not words.gap(first - 1, first).strip() else ""
    span = noun_span(document, mention)
    after = span.last + 1 if span is not None else sentence.last + 1
    if is_of_others(document, sentence, mention):
        return False
    if before in phrases("spoken_of"):
        return True
    if document.text[mention.start : mention.end].lower().startswith(tuple(phrases("spoken_of_begins"))):
        return True  # "ke-88 pekerja itu"
    if document.language == "en":
        return False
    if before in phrases("part_of") and first == sentence.first + 1:
        return True  # "Dari 381 keluarga yang kami temui, …"
    return after <= sentence.last and words.tokens[after].word in phrases("pointing_back")


def is_whole_again(document: Document, sentence: Sentence, mention: Mention, own: Container[str]) -> bool:
    """Say whether a number tells once more how many there are in all: "all 88 workers who were killed were buried".

    `own` are the stems of what the property counts. Not where more is said of those counted ("the 48 pupils from the
    islands"), nor where the text has given the number before, of whatever it was then.
    """
    span = noun_span(document, mention)
    if span is None or not points_back(document, sentence, mention):
        return False
    if any(m.value == mention.value and m.end <= mention.start for s in document.sentences for m in s.quantities):
        return False
    words, tokens = document.words, document.words.tokens
    at = span.last + 1
    light = phrases("relative_pronouns") | phrases("passive") | phrases("pointing_back")
    while at <= sentence.last and not words.gap(at - 1, at).strip():
        if tokens[at].word not in light and not any(stem in own for stem in stems(tokens[at].word)):
            break
        at += 1
    if at > sentence.last or words.gap(at - 1, at).strip():
        return True
    word = tokens[at].word
    if word in phrases("auxiliaries"):
        return True
    if document.language == "id":
        return looks_verbal(word, "id") and tokens[at - 1].word not in phrases("relative_pronouns")
    follows = word not in phrases("prepositions") | phrases("relative_pronouns") | phrases("conjunctions")
    return tokens[at - 1].word in phrases("passive") or (follows and not looks_verbal(word, "en"))


def is_of_others(document: Document, sentence: Sentence, mention: Mention) -> bool:
    """Say whether a name or number follows that says which they are: "the 321 letters examined by Keller (2011)", "of another archive"."""
    words, text = document.words, document.text
    span = noun_span(document, mention)
    first = span.last + 1 if span is not None else sentence.last + 1
    for index in range(first, min(sentence.last, first + REACH) + 1):
        if words.gap(index - 1, index).strip():
            return False
        word = words.tokens[index].word
        if (
            index > first
            and looks_verbal(word, "id")
            and words.tokens[index - 1].word not in phrases("relative_pronouns")
        ):
            if document.language == "id":
                return False  # "seluruh 88 pekerja yang tewas diangkat sampai 24 Agustus": the verb of the sentence
        if not text[words.tokens[index].start].islower() or words.tokens[index].word in phrases("other_places"):
            return True
    return False
