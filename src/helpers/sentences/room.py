"""How many there is room for: people told where a property counts places, seats or beds, right behind its cue."""

from __future__ import annotations

from helpers.readers.mention import Mention
from helpers.sentences.cues import EntryCues
from helpers.sentences.document import Document
from helpers.sentences.phrases import phrases
from helpers.sentences.words import Hit
from helpers.texts.stems import stems, synonyms, words_of

APART = 8  # words between a cue and its number


def is_room_for(document: Document, mention: Mention, cues: EntryCues, cue: Hit) -> bool:
    """Say whether a number right behind a cue says for how many there is room: "approved to house 480 people".

    The property counts places; between its cue and the number stands nothing but names, dates and small words.
    """
    first = document.tokens_of(mention).first
    if (
        cues.entry.type != "count"
        or not cues.given
        or not _is_of_room(cues)
        or not cue.last < first <= cue.last + APART
    ):
        return False
    if mention.unit != "persons" and mention.noun.lower() not in phrases("room"):
        return False
    light = phrases("prepositions") | phrases("determiners") | phrases("numbering") | phrases("copulas")
    light |= phrases("auxiliaries") | phrases("part_of") | phrases("stops")
    for index in range(cue.last + 1, first):
        token = document.words.tokens[index]
        large = document.text[token.start].isupper() or token.word[0].isdigit()
        if document.words.gap(index - 1, index).strip() or not (large or token.word in light):
            return False
    return not document.words.gap(first - 1, first).strip()


def _is_of_room(cues: EntryCues) -> bool:
    """Say whether a property counts places and says that it is about how many there is room for."""
    capacity = {stem for word in synonyms("capacity") for part in words_of(word) for stem in stems(part)}
    return cues.entry.unit in phrases("room") and not capacity.isdisjoint(cues.vocabulary)
