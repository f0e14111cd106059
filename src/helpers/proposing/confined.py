"""Counts that the words after their noun confine to some: "four clinics with a generator", not "the 43 bakers we asked"."""

from __future__ import annotations

from helpers.proposing.drafts import Draft
from helpers.sentences.document import Document
from helpers.sentences.phrases import phrases
from helpers.texts.stems import stems, words_of

LONGEST = 12  # tokens after a number in which its noun phrase may go on
PHRASE = 4  # tokens of what a preposition or relative pronoun leads to


def is_confined(document: Document, draft: Draft, other: Draft) -> bool:
    """Say whether a count is of some of what another counts, by what follows its noun.

    What the property's cue, the study itself or the sentence of the other number says confines nothing.
    """
    if draft.mention is None or draft.sentence < 0 or other.sentence < 0:
        return False
    tokens, sentence = document.words.tokens, document.sentences[draft.sentence]
    beside = document.sentences[other.sentence]
    said = [t.word for t in tokens[beside.first : beside.last + 1]] + words_of(draft.cue.lower())
    said += words_of(draft.property.replace("_", " "))
    closed = phrases("stops") | phrases("prepositions") | phrases("relative_pronouns") | phrases("articles")
    known = {stem for word in said if word not in closed for stem in stems(word)}
    known |= phrases("writings") | phrases("researchers") | phrases("first_person")
    noun = set(words_of(draft.mention.noun.lower()))
    at = document.tokens_of(draft.mention).last + 1
    stop = min(sentence.last, at + LONGEST)
    while at <= stop:
        if at > sentence.first and set(document.words.gap(at - 1, at)) & set(",;:.()–—"):
            return False
        word = tokens[at].word
        verb = at + 1
        while verb < sentence.last and tokens[verb].word in phrases("auxiliaries") | phrases("passive"):
            verb += 1
        deed = tokens[verb].word if verb <= sentence.last else ""
        if word in phrases("relative_pronouns") and (deed in known or not stems(deed).isdisjoint(known)):
            at = verb  # "who were killed in the north": what follows may confine them
        elif word in phrases("confining"):
            ahead = [t.word for t in tokens[at + 1 : min(sentence.last, at + PHRASE) + 1]]
            if not any(w in known or not stems(w).isdisjoint(known) for w in ahead):
                return True
            at += PHRASE
        elif word not in noun and stems(word).isdisjoint(known) and word not in phrases("auxiliaries"):
            return False
        at += 1
    return False
