"""Heights and lengths of another thing than the subject: "vaults that were up to 50 feet tall", "patung di taman itu setinggi 9 meter"."""

from __future__ import annotations

from helpers.proposing.headnouns import may_be
from helpers.proposing.verb_heads import in_name
from helpers.scope.scoping import Scopes
from helpers.sentences.document import Sentence
from helpers.sentences.matching import Match
from helpers.sentences.phrases import phrases
from helpers.texts.endings import ends
from helpers.texts.verb_forms import looks_verbal

PHRASE = 4  # words of "in the old park"
QUALITIES = 3  # words between an article and its noun


def is_of_other_thing(scopes: Scopes, sentence: Sentence, one: Match) -> bool:
    """Say whether a number with "tall", "long", "setinggi" is said of a noun not spoken of before that cannot be the subject.

    A single thing that is pointed at ("the wall") may be the subject by another word.
    """
    words, tokens, text = scopes.document.words, scopes.document.words.tokens, scopes.document.text
    covered = scopes.document.tokens_of(one.mention)
    if one.cues.entry.type != "measurement" or one.mention.kind != "measurement":
        return False
    adjective = one.cue.first == covered.last + 1 and tokens[one.cue.first].word in phrases("measured_adjectives")
    if not adjective and tokens[covered.first - 1].word not in phrases("measured_as"):
        return False
    at, linked, pointed = covered.first - 1, False, False
    light = phrases("passive") | phrases("copulas") | phrases("auxiliaries") | phrases("relative_pronouns")
    while at > sentence.first and tokens[at].word in light | phrases("measured_as") | phrases("pointing_after"):
        linked = True
        pointed = pointed or tokens[at].word in phrases("pointing_after")
        at -= 1
    noun = at
    lead = next(
        (i for i in range(at - 1, max(sentence.first, at - PHRASE), -1) if tokens[i].word in phrases("place_before")), 0
    )
    if lead > sentence.first:
        noun, pointed = lead - 1, False  # "the statues in the park are"
    if noun < sentence.first or any(words.gap(i, i + 1).strip() for i in range(noun, covered.first - 1)):
        return False
    word = tokens[noun].word
    closed = phrases("stops") | phrases("pronouns") | phrases("prepositions") | phrases("conjunctions")
    if not word.isalpha() or word in closed or looks_verbal(word, scopes.document.language):
        return False
    if noun > sentence.first and in_name(scopes, noun):
        return False
    if not _is_new(scopes, sentence, noun, linked, pointed):
        return False
    return not may_be(scopes, sentence, word, True, one.cues) and text[one.mention.start - 1] != "("


def _is_new(scopes: Scopes, sentence: Sentence, noun: int, linked: bool, pointed: bool) -> bool:
    """Say whether a noun is of several, or of one that was not spoken of before: "a lamp", "the statues", "patung"."""
    tokens = scopes.document.words.tokens
    if scopes.document.language == "id":
        return not pointed
    lead = {tokens[i].word for i in range(max(sentence.first, noun - QUALITIES), noun)}
    if lead & phrases("indefinite"):
        return True
    several = ends(tokens[noun].word, "plural")
    return several and (linked or bool(lead & phrases("determiners")))
