"""Who is set beside the subject in what commas add to a name: "Kobe, a neighbouring camp, has 26,000 residents"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from helpers.sentences.document import Sentence
from helpers.sentences.phrases import phrases
from helpers.sentences.words import within
from helpers.texts.endings import ends
from helpers.texts.stems import stems
from helpers.texts.verb_forms import looks_verbal

if TYPE_CHECKING:
    from helpers.scope.scoping import Scopes
    from helpers.sentences.matching import Match

LONGEST = 4  # words of a name
ADDED = 7  # words between its commas


def is_of_one_beside(scopes: Scopes, sentence: Sentence, one: Match) -> bool:
    """Say whether a clause opens with a name of which commas add that it is a neighbour or rival, and the value follows."""
    words, text = scopes.document.words, scopes.document.text
    number, subject = scopes.document.tokens_of(one.mention).first, one.cues.entry.subject
    clause = sentence.clause_of(number)
    first = next(i for i in range(sentence.first, sentence.last + 1) if sentence.clause_of(i) == clause)
    marks = [i for i in range(first, min(number, one.cue.first)) if "," in words.gap(i, i + 1)]
    if len(marks) < 2 or marks[0] - first >= LONGEST or marks[1] - marks[0] > ADDED:
        return False
    name = range(first, marks[0] + 1)
    if not all(text[words.tokens[i].start].isupper() for i in name) or within(
        scopes.subject_hits[subject], first, marks[0]
    ):
        return False
    added = {words.tokens[i].word for i in range(marks[0] + 1, marks[1] + 1)}
    return not added.isdisjoint(phrases("beside_it"))


def is_of_noun_that_costs(scopes: Scopes, sentence: Sentence, one: Match) -> bool:
    """Say whether an English participle says what the noun right before it cost: "closed for repairs costing $900,000"."""
    words, cue = scopes.document.words, one.cue
    doing = ends(words.tokens[cue.first].word, "doing") and scopes.document.language == "en"
    if one.mention.kind != "money" or not doing or cue.first <= sentence.first:
        return False
    at = cue.first - 1
    noun = words.tokens[at].word
    closed = phrases("stops") | phrases("light") | phrases("conjunctions") | phrases("auxiliaries") | phrases("now")
    if words.gap(at, cue.first).strip() or noun in closed | phrases("stand_ins") or not noun.isalpha():
        return False
    if scopes.document.text[words.tokens[at].start].isupper() or looks_verbal(noun, "en") or ends(noun, "adverb"):
        return False
    known = scopes.subjects[one.cues.entry.subject]
    own = {word for name in known.names for word in name.lower().split()} | set(known.common)
    own_stems = {stem for word in own for stem in stems(word)} | one.cues.vocabulary
    return stems(noun).isdisjoint(own_stems)
