"""Numbers of those for whom the people did something that a property counts: "its nurses looked after 1,510 people".

"Perawat kami merawat 1.510 orang": so many were nursed, and not so many nurses there. A verb that only sounds like the noun
("the team nursed 1,284 people") says it as well.
"""

from __future__ import annotations

from helpers.readers.merged_lexicon import load_lexicon
from helpers.sentences.document import Document, Sentence
from helpers.sentences.matching import Match
from helpers.sentences.phrases import phrases
from helpers.sentences.phrasing import says
from helpers.texts.stems import stems, words_of
from helpers.texts.verb_forms import looks_passive

DEED = 3  # words of a verb right before a number


def is_done_by_people(document: Document, sentence: Sentence, one: Match) -> bool:
    """Say whether a number is of those to whom the people of a property did something, and not of these people."""
    tokens, first = document.words.tokens, document.tokens_of(one.mention).first
    noun = one.mention.noun.lower()
    if one.cues.entry.unit != "persons" or not one.cue.last < first or noun and noun not in phrases("generic"):
        return False
    cue = tokens[one.cue.last].word
    if _only_sounds_like(document, one, cue):
        return phrases("by_whom").isdisjoint(
            token.word for token in tokens[one.cue.last + 1 : first]
        )  # "crewed by six"
    nouns = load_lexicon(document.language).nouns
    if not any(nouns.get(stem) == "persons" for stem in stems(cue)):
        return False
    done = says(document, phrases("done_for_people"), max(one.cue.last + 1, first - DEED), first - 1)
    if not done or done[-1].last != first - 1:
        return False
    helped = tokens[done[-1].first - 1].word in phrases("passive") | phrases("auxiliaries")
    own = {stem for i in range(done[-1].first, first) for stem in stems(tokens[i].word)}
    return not helped and own.isdisjoint(one.cues.vocabulary)


def _only_sounds_like(document: Document, one: Match, cue: str) -> bool:
    """Say whether a cue is a past form, and the codebook has the noun alone: "nursed" for nurses."""
    if document.language != "en" or not looks_passive(cue, "en"):
        return False
    entry = one.cues.entry
    said = (*(text for given in entry.cues.values() for text in given), *entry.label.values())
    own = {word for text in said for word in words_of(text) if not stems(word).isdisjoint(stems(cue))}
    nouns = load_lexicon("en").nouns
    return bool(own) and all(nouns.get(word) == "persons" for word in own)
