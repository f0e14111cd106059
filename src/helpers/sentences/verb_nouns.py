"""Nouns that only sound like the verb of a cue: "those houses", where the codebook asks who was "housed"."""

from __future__ import annotations

from helpers.sentences.cues import EntryCues
from helpers.sentences.document import Document, Sentence
from helpers.sentences.phrases import phrases
from helpers.sentences.words import Hit
from helpers.texts.endings import ends
from helpers.texts.stems import stems, words_of
from helpers.texts.verb_forms import looks_passive

LEAST = 5  # letters of a noun that has its plural's ending


def is_noun_of_verb(document: Document, sentence: Sentence, cues: EntryCues, hit: Hit) -> bool:
    """Say whether a hit is a noun in the plural of which all that the codebook says is a verb: "in its shelters", "Houses: 5".

    "The trust shelters 500 women" is the verb: no article or number stands before it.
    """
    tokens = document.words.tokens
    word = tokens[hit.first].word
    if document.language != "en" or hit.first != hit.last or len(word) < LEAST or not ends(word, "plural"):
        return False
    own = {
        said
        for text in (*(cue for given in cues.entry.cues.values() for cue in given), *cues.entry.label.values())
        for said in words_of(text)
        if not stems(said).isdisjoint(stems(word))
    }
    if not own or not all(looks_passive(said, "en") for said in own):
        return False
    if document.text[tokens[hit.last].end :].lstrip(" ")[:1] == ":":
        return True
    if hit.first == sentence.first:
        return False
    before = tokens[hit.first - 1]
    leads = phrases("determiners") | phrases("possessives") | phrases("pointing") | phrases("prepositions")
    counted = any(document.tokens_of(m).last == hit.first - 1 for m in sentence.quantities)
    return counted or before.word in leads
