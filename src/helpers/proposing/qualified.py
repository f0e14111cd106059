"""Which of two properties a number is of where one word qualifies another: "969 dead have been buried", "the cost was budgeted at".

What is said of those counted, or that a cost is only planned, says more than the noun that it is said of; "dead and
missing" together are neither the dead nor the missing.
"""

from __future__ import annotations

from helpers.sentences.document import Document, Sentence
from helpers.sentences.matching import Match
from helpers.sentences.phrases import phrases
from helpers.sentences.phrasing import says, told
from helpers.sentences.words import Hit
from helpers.texts.stems import stems
from helpers.texts.verb_forms import looks_passive

BEHIND = 7  # words between a noun and what was done to those it counts
TURNS = 6  # words behind a number in which "respectively" stands
JOINED = 3  # words from one noun to the other that is counted with it


def qualified(document: Document, sentence: Sentence, matches: list[Match]) -> list[Match]:
    """Return matches without those of a number that another property's word qualifies, or that are of two properties together."""
    return [
        one
        for one in matches
        if one.cues.entry.type not in ("count", "measurement")
        or not (
            is_of_two(document, sentence, one)
            or _is_out_of_turn(document, sentence, one)
            or any(_qualifies(document, sentence, other, one) for other in _rivals(one, matches))
        )
    ]


def _rivals(one: Match, matches: list[Match]) -> list[Match]:
    """Return the matches of a number for other properties of the same subject and type."""
    entry = one.cues.entry
    return [
        other
        for other in matches
        if other.mention is one.mention
        and (other.cues.entry.subject, other.cues.entry.type) == (entry.subject, entry.type)
        and other.cues.entry.property != entry.property
    ]


def _qualifies(document: Document, sentence: Sentence, other: Match, one: Match) -> bool:
    """Say whether the cue of another property qualifies that of one: it makes a plan of it, or is what was done to those."""
    if is_plan_cue(document, other.cue) and not is_plan_cue(document, one.cue):
        here = sentence.clause_of(document.tokens_of(one.mention).first)
        return sentence.clause_of(other.cue.first) == sentence.clause_of(one.cue.first) == here
    if other.cues.entry.type != "count":
        return False
    return _is_done_to(document, sentence, one, other.cue) or _tells_what_they_did(document, other, one)


def is_plan_cue(document: Document, cue: Hit, amount: bool = True) -> bool:
    """Say whether a cue has a word that makes a plan of what it is said of: "budgeted", "diperkirakan menelan".

    Of an `amount` so does a word for what was set aside or promised; those counted were given it.
    """
    said = phrases("reckoned_ahead") | (phrases("budgeted") if amount else frozenset())
    return any(document.words.tokens[i].word in said for i in range(cue.first, cue.last + 1))


def _tells_what_they_did(document: Document, other: Match, one: Match) -> bool:
    """Say whether the cue of what happens stands right behind people who else are those who are there: "61 people died", "61 orang tewas"."""
    words, last = document.words, one.cue.last
    happens = other.cues.entry.quantity == "flow" != one.cues.entry.quantity
    general = words.tokens[last].word in phrases("generic") | phrases("everybody")
    if not (happens and general and one.inner) or other.cue.first <= last:
        return False
    light = phrases("auxiliaries") | phrases("passive")
    between = range(last + 1, other.cue.first)
    return all(words.tokens[i].word in light for i in between) and not any(
        words.gap(i, i + 1).strip() for i in range(last, other.cue.first)
    )


def _is_done_to(document: Document, sentence: Sentence, one: Match, deed: Hit) -> bool:
    """Say whether a passive verb behind the cue of a number tells what was done to those: "969 korban tewas telah dimakamkan"."""
    words, cue = document.words, one.cue
    token = document.tokens_of(one.mention).first
    verb = words.tokens[deed.last].word
    if not 0 < deed.first - cue.last <= BEHIND or not looks_passive(verb, document.language) or token > deed.first:
        return False
    if looks_passive(words.tokens[cue.last].word, document.language) and document.language == "id":
        return False  # "ditemukan … dimakamkan": two deeds
    between = range(cue.last + 1, deed.first)
    if any(set(words.gap(i, i + 1)) & set(",;:.(") for i in range(cue.last, deed.first)):
        return False
    joined = phrases("list_words") | phrases("conjunctions")
    if any(words.tokens[i].word in joined for i in between):
        return False
    return not any(document.tokens_of(m).first in between for m in sentence.quantities)


def is_of_two(document: Document, sentence: Sentence, one: Match) -> bool:
    """Say whether one number counts together what the property counts and another thing that befalls people: "dead and missing"."""
    if one.cues.entry.type != "count" or one.cues.entry.unit != "persons":
        return False
    words, cue = document.words, one.cue
    for step in (1, -1):
        edge = cue.last if step > 0 else cue.first
        if not sentence.first <= edge + 2 * step <= sentence.last:
            continue
        joint, other = edge + step, edge + 2 * step
        while abs(other - edge) < JOINED and sentence.first < other < sentence.last and _is_light(document, other):
            other += step
        if words.tokens[joint].word not in phrases("place_joins") | phrases("or"):
            continue
        said = words.tokens[other].word
        befalls = said in phrases("befallen") and stems(said).isdisjoint(one.cues.vocabulary)
        if befalls and not _has_own_number(document, sentence, one, min(edge, other), max(edge, other)):
            return True
    return False


def _is_out_of_turn(document: Document, sentence: Sentence, one: Match) -> bool:
    """Say whether a number is told in turn with another, and the cue is that of the other: "tewas dan luka masing-masing 144 dan 12"."""
    words, covered = document.words, document.tokens_of(one.mention)
    turns = told("in_order") | told("apiece")
    joins = phrases("place_joins")
    last = min(sentence.last, covered.last + TURNS)
    if one.cue.last > covered.first or not says(document, turns, one.cue.last + 1, last):
        return False
    numbers = [
        m for m in sentence.quantities if m.kind == one.mention.kind and m.start > words.tokens[one.cue.last].end
    ]
    if len(numbers) != 2 or one.mention not in numbers:
        return False
    second = numbers[1] is one.mention
    heads = words.tokens[one.cue.last + 1].word if not second else words.tokens[one.cue.first - 1].word
    other = words.tokens[one.cue.first - 1].word if not second else words.tokens[one.cue.last + 1].word
    return heads not in joins and other in joins


def _is_light(document: Document, index: int) -> bool:
    return document.words.tokens[index].word in phrases("auxiliaries") | phrases("articles") | phrases(
        "relative_pronouns"
    )


def _has_own_number(document: Document, sentence: Sentence, one: Match, first: int, last: int) -> bool:
    """Say whether each of two nouns has its number: "144 dead and injured 12", "tewas dan hilang masing-masing 9 dan 3"."""
    covered = document.tokens_of(one.mention)
    others = [document.tokens_of(m).first for m in sentence.quantities if m.kind == "count" and m is not one.mention]
    if covered.last < first:
        return any(last < other <= last + 2 for other in others)
    return any(covered.last < other <= covered.last + 3 for other in others) or any(
        first - 3 <= other < first for other in others
    )
