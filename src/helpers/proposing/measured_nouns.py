"""What a measure is of, where that is another noun than the subject: "the main span of the bridge is 410 m long", "a pipe 600 m long".

Told by the noun before the verb of being, right before the measure itself, or by a noun that nobody spoke of before
("sheds that are 30 feet high", "patung di taman itu setinggi 9 meter").
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from helpers.corpora.units import conversion
from helpers.proposing.headnouns import may_be
from helpers.proposing.narrowing import closed_words
from helpers.proposing.verb_heads import head_of_verb, in_name
from helpers.scope.whereabouts import kinds
from helpers.sentences.document import Sentence
from helpers.sentences.phrases import phrases
from helpers.sentences.words import Hit, within
from helpers.texts.endings import ends
from helpers.texts.stems import stems
from helpers.texts.verb_forms import looks_verbal

if TYPE_CHECKING:
    from helpers.scope.scoping import Scopes
    from helpers.sentences.matching import Match

FAR = 1000  # times that one unit of time is longer than another of which nobody would tell one thing
FORMER = 3  # words before a noun among which "an older" stands
PHRASE = 4  # words of "in the old park"
QUALITIES = 3  # words between an article and its noun


def is_of_measured_noun(scopes: Scopes, sentence: Sentence, one: Match) -> bool:
    """Say whether a measure is said of a noun that cannot be the subject, or of one like it that came before."""
    if one.cues.entry.type != "measurement" or one.mention.kind not in ("measurement", "duration"):
        return False
    if scopes.document.language == "id":
        return _is_of_noun_id(scopes, sentence, one)
    return _is_of_noun_before(scopes, sentence, one) or _is_of_copula(scopes, sentence, one)


def _is_of_noun_before(scopes: Scopes, sentence: Sentence, one: Match) -> bool:
    """Say whether an English measure hangs on the noun right before it: "a pipe 600 m long", "an older bridge 480 m long"."""
    words, number = scopes.document.words, scopes.document.tokens_of(one.mention).first
    at = number - 1
    if at <= sentence.first or words.gap(at, number).strip() or one.cue.first <= number:
        return False
    noun = words.tokens[at]
    light = closed_words() | phrases("plain_verbs") | phrases("auxiliaries") | phrases("state_verbs")
    if not noun.word.isalpha() or scopes.document.text[noun.start].isupper() or noun.word in light:
        return False
    if looks_verbal(noun.word, "en") or ends(noun.word, "adverb") or not stems(noun.word).isdisjoint(one.cues.words):
        return False
    if not may_be(scopes, sentence, noun.word, True, one.cues):
        return True
    return _is_another_before(scopes, sentence, at, one.cues.entry.subject)


def _is_another_before(scopes: Scopes, sentence: Sentence, at: int, subject: str) -> bool:
    """Say whether a noun like the subject is one that was there before, and the subject is named ahead of it."""
    words = scopes.document.words
    near = {words.tokens[i].word for i in range(max(sentence.first, at - FORMER), at + FORMER) if i <= sentence.last}
    named = within(scopes.subject_hits[subject], sentence.first, at - 1)
    return bool(named) and not near.isdisjoint(phrases("former_ones"))


def _is_of_copula(scopes: Scopes, sentence: Sentence, one: Match) -> bool:
    """Say whether an English verb of being right before a measure is said of another noun, or of another's name before "which"."""
    words, number = scopes.document.words, scopes.document.tokens_of(one.mention).first
    verb = number - 1
    if verb <= sentence.first or words.tokens[verb].word not in phrases("predicate") | phrases("auxiliaries"):
        return False
    subject = one.cues.entry.subject
    before = words.tokens[verb - 1]
    if before.word in phrases("relative_pronouns") and verb - 2 >= sentence.first:
        owner = words.tokens[verb - 2]
        named = scopes.document.text[owner.start].isupper() and "," in words.gap(verb - 2, verb - 1)
        return named and not any(h.last == verb - 2 for h in scopes.subject_hits[subject])
    head, pointed = head_of_verb(scopes, sentence, Hit(verb, verb), subject)
    if not head or head in kinds() | closed_words():
        return False
    return not may_be(scopes, sentence, head, pointed, one.cues)


def _is_of_noun_id(scopes: Scopes, sentence: Sentence, one: Match) -> bool:
    """Say whether an Indonesian measure hangs on the noun before its cue: "kabel Jembatan X sepanjang", "jembatan lama sepanjang"."""
    words, number = scopes.document.words, scopes.document.tokens_of(one.mention).first
    if one.cue.last + 1 != number or words.tokens[one.cue.first].word not in phrases("measures_of"):
        return False
    head, pointed = head_of_verb(scopes, sentence, one.cue, one.cues.entry.subject)
    if not head:
        return False
    if may_be(scopes, sentence, head, True, one.cues):
        return _is_another_before(scopes, sentence, one.cue.first - 1, one.cues.entry.subject)
    if head in closed_words() | kinds() | phrases("own_extent"):
        return False
    return not looks_verbal(head, "id") or pointed


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
    if scopes.document.language == "id" and not words.gap(noun - 1, noun).strip():
        before = tokens[noun - 1].word  # the head stands first: "jembatan gantung sepanjang 640 meter"
        if noun - 1 >= sentence.first and may_be(scopes, sentence, before, True, one.cues):
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


def is_of_other_order(scopes: Scopes, sentence: Sentence, one: Match) -> bool:
    """Say whether a length of time is of another order than the property's: minutes or hours where years are asked for."""
    if one.mention.kind != "duration":
        return False
    factor = conversion(one.mention.unit, one.cues.entry.unit)
    return factor is not None and (factor < 1 / FAR or factor > FAR)
