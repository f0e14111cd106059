"""Whose a number is where a clause opens with a noun that the subject only names: "the maternity ward at Larkhill Hospital had 42 beds".

"Bangsal bersalin RSUD X memiliki 42 …", "X's brother was fined …", "the basin of Lake Y has an area of …": the noun has it,
unless it is what the property is about, or one who has it for the subject ("the staff of X", "warga Desa Y").
"""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING

from helpers.proposing.headnouns import may_be
from helpers.proposing.narrowing import closed_words
from helpers.proposing.verb_heads import head_of_verb
from helpers.readers.merged_lexicon import load_lexicon
from helpers.scope.bodynames import body_name, kind_words
from helpers.scope.whereabouts import kinds
from helpers.sentences.document import Sentence
from helpers.sentences.phrases import phrases
from helpers.sentences.words import Hit, within
from helpers.texts.endings import begins, ends
from helpers.texts.stems import stems, words_of
from helpers.texts.verb_forms import looks_passive, looks_verbal

if TYPE_CHECKING:
    from helpers.scope.scoping import Scopes
    from helpers.sentences.matching import Match

REACH = 8  # words between a verb of having and its number


def is_of_other_noun(scopes: Scopes, sentence: Sentence, one: Match, person: bool) -> bool:
    """Say whether the verb before a number is said of a noun that a subject's name only goes with; `person`: the subject may be one."""
    if _is_of_stretch(scopes, sentence, one) or _is_done_by_other_kind(scopes, sentence, one):
        return True
    verb = _verb(scopes, sentence, one)
    if verb is None:
        return False
    head, pointed = head_of_verb(scopes, sentence, verb, one.cues.entry.subject)
    if not head or may_be(scopes, sentence, head, pointed, one.cues):
        return False
    within_body = head in phrases("within_bodies") | phrases("partitions") and one.cues.entry.type == "count"
    own = {stem for word in words_of(one.cues.entry.subject) for stem in stems(word)}
    within_body = within_body and stems(head).isdisjoint(own)
    if within_body and _is_named_with(scopes, sentence, head, verb, one.cues.entry.subject):
        return stems(head).isdisjoint(one.cues.vocabulary)
    if head in _having() | kinds() or ends(head, "action") and scopes.document.language == "en":
        return False
    people = any(load_lexicon(scopes.document.language).nouns.get(stem) == "persons" for stem in stems(head))
    if people and not person:
        return False
    return _is_named_with(scopes, sentence, head, verb, one.cues.entry.subject)


def _is_of_stretch(scopes: Scopes, sentence: Sentence, one: Match) -> bool:
    """Say whether a number is of a part that a clause opens with: "the lower stretch of the Ange is 40 km long", "ruas Sungai X"."""
    words = scopes.document.words
    number = scopes.document.tokens_of(one.mention).first
    for hit in within(scopes.subject_hits[one.cues.entry.subject], sentence.first, number - 1):
        if sentence.clause_of(hit.first) != sentence.clause_of(number):
            continue
        at = hit.first - 1
        while at > sentence.first and words.tokens[at].word in phrases("articles") | phrases("genitive"):
            at -= 1
        word = words.tokens[at].word if at >= sentence.first else ""
        if word in phrases("partitions") and stems(word).isdisjoint(one.cues.vocabulary):
            return True
    return False


def _is_done_by_other_kind(scopes: Scopes, sentence: Sentence, one: Match) -> bool:
    """Say whether a body of another kind does what the property of a body asks for: "bank menyalurkan kredit", "a bank lent £740,000"."""
    subject = one.cues.entry.subject
    name = body_name(subject)
    verb = _own_active_verb(scopes, sentence, one)
    if name is None or verb is None:
        return False
    head, pointed = head_of_verb(scopes, sentence, verb, subject)
    if not head or head in {*name.kind, *phrases("stand_ins"), *phrases("agents")} or head not in kind_words():
        return False
    return not may_be(scopes, sentence, head, pointed, one.cues)


def _own_active_verb(scopes: Scopes, sentence: Sentence, one: Match) -> Hit | None:
    """Return the active verb of a property before a number of its clause: "menyalurkan" where loans are disbursed; or None."""
    tokens, language = scopes.document.words.tokens, scopes.document.language
    number = scopes.document.tokens_of(one.mention).first
    clause = sentence.clause_of(number)
    for index in range(number - 1, max(sentence.first, number - REACH), -1):
        word = tokens[index].word
        if sentence.clause_of(index) != clause:
            return None
        active = (
            begins(word, "transitive") and len(word) > 5
            if language == "id"
            else word in phrases("plain_verbs") or looks_verbal(word, "en")
        )
        passive = word in phrases("passive") or tokens[index - 1].word in phrases("passive") | phrases("part_of")
        if active and not (passive and language == "en") and not stems(word).isdisjoint(one.cues.vocabulary):
            return Hit(index, index)
    return None


def _verb(scopes: Scopes, sentence: Sentence, one: Match) -> Hit | None:
    """Return the last verb of having, or the property's own passive verb, between the start of a clause and the number."""
    words = scopes.document.words
    number = scopes.document.tokens_of(one.mention).first
    clause = sentence.clause_of(number)
    for index in range(number - 1, max(sentence.first, number - REACH) - 1, -1):
        word = words.tokens[index].word
        if sentence.clause_of(index) != clause or word[0].isdigit() or word in phrases("relative_pronouns"):
            return None
        passive = looks_passive(word, "id") if scopes.document.language == "id" else looks_verbal(word, "en")
        helped = scopes.document.language == "id" or words.tokens[index - 1].word in phrases("passive")
        if word in phrases("has_verbs") | phrases("owning"):
            return Hit(index, index)
        if index == one.cue.first and passive and helped:
            return Hit(index, index)
    return None


def _is_named_with(scopes: Scopes, sentence: Sentence, head: str, verb: Hit, subject: str) -> bool:
    """Say whether the subject's name and the noun stand side by side before the verb: "the ward at X", "X's brother", "bangsal X"."""
    words = scopes.document.words
    at = next((i for i in range(verb.first - 1, sentence.first - 1, -1) if words.tokens[i].word == head), -1)
    hits = within(scopes.subject_hits[subject], sentence.first, verb.first - 1)
    return at >= 0 and any(hit.last < at or at < hit.first for hit in hits)


@lru_cache(maxsize=1)
def _having() -> frozenset[str]:
    """Return the words for those who have, count or do something for a subject, and those that stand for no other thing."""
    keys = (
        "agents",
        "officers",
        "places_of",
        "record",
        "own_doors",
        "stand_ins",
        "body_words",
        "generic",
        "group_words",
        "own_matter",
    )
    return closed_words() | frozenset(word for key in keys for word in phrases(key))
