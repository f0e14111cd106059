"""For what a cue is, where its property says so: "the wait for the pain clinic" is none for a first visit."""

from __future__ import annotations

from helpers.readers.merged_lexicon import load_lexicon
from helpers.sentences.cues import EntryCues
from helpers.sentences.document import Document, Sentence
from helpers.sentences.phrases import phrases
from helpers.sentences.words import Hit
from helpers.texts.endings import stripped
from helpers.texts.stems import stems, words_of

REACH = 6  # words behind "for" that say for what


def is_for_another(document: Document, sentence: Sentence, hit: Hit, cues: EntryCues) -> bool:
    """Say whether a cue is for something of which the property's label, which says for what it is, has no word."""
    tokens, at = document.words.tokens, hit.last + 1
    if at >= sentence.last or tokens[at].word not in phrases("to_whom") or document.words.gap(at - 1, at).strip():
        return False
    own = _own(cues, tokens[at].word)
    if not own:
        return False
    light = phrases("articles") | phrases("determiners") | phrases("stops")
    said: list[str] = []
    for index in range(at + 1, min(sentence.last, at + REACH) + 1):
        word = stripped(tokens[index].word, "possessor")
        ended = word in phrases("prepositions") or word in phrases("auxiliaries")
        if document.words.gap(index - 1, index).strip(" '’") or ended and said:
            break
        if document.text[tokens[index].start].islower() and word.isalpha() and word not in light:
            said.append(word)
    nouns = load_lexicon(document.language).nouns
    people = any(nouns.get(stem) == "persons" for word in said for stem in stems(word))  # who wait
    return bool(said) and not people and all(stems(word).isdisjoint(own) for word in said)


def _own(cues: EntryCues, lead: str) -> frozenset[str]:
    """Return the stems of what a label says behind a preposition, and of the subject; none where it does not say it."""
    behind = {
        stem
        for label in cues.entry.label.values()
        for _, found, after in (label.lower().partition(f" {lead} "),)
        if found
        for word in words_of(after)
        for stem in stems(word)
    }
    return frozenset(behind).union(*(stems(word) for word in words_of(cues.entry.subject))) if behind else frozenset()
