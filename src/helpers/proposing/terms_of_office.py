"""Dates of who heads a body, or of another that its box names: "head of the museum since 2014", "Owner: Orra Guild (founded 1951)"."""

from __future__ import annotations

from helpers.sentences.document import Document, Sentence
from helpers.sentences.matching import Match
from helpers.sentences.phrases import phrases
from helpers.texts.stems import words_of
from helpers.texts.verb_forms import looks_verbal

LABEL = 4  # words of a label


def is_of_office(document: Document, sentence: Sentence, one: Match) -> bool:
    """Say whether a date tells since when somebody heads what the cue names: "director of the museum since 2014", "kepala museum sejak 2014"."""
    words, date = document.words, document.tokens_of(one.mention)
    if date.first <= one.cue.last or looks_verbal(words.tokens[one.cue.last].word, document.language):
        return False
    since = words.tokens[date.first].word in phrases("since") or words.tokens[date.first - 1].word in phrases("since")
    at = one.cue.first - 1
    while at > sentence.first and words.tokens[at].word in phrases("articles") | phrases("genitive"):
        at -= 1
    named = at >= sentence.first and words.tokens[at].word in phrases("officers") | phrases("people_of")
    return since and named and not any(words.gap(i, i + 1).strip() for i in range(at, one.cue.first))


def is_of_boxed_name(document: Document, sentence: Sentence, one: Match) -> bool:
    """Say whether a bracket with cue and date stands behind another's name in a line with a label of its own: "Owner: Orra Guild (founded 1951)"."""
    words, text = document.words, document.text
    start = words.tokens[one.cue.first].start
    line = text[text.rfind("\n", 0, start) + 1 : start]
    label, colon, value = line.partition(":")
    if not colon or not value.endswith("(") or value.count("(") > 1 or not value.strip()[:1].isupper():
        return False
    own = {word for name in (one.cues.entry.subject, *one.cues.entry.label.values()) for word in words_of(name)}
    own -= phrases("stops") | phrases("body_words")
    return len(words_of(label)) <= LABEL and own.isdisjoint(words_of(line))
