"""Who holds a rank: the name before it, or after "was taken by": "X came first, followed by Y in second place"."""

from __future__ import annotations

from collections.abc import Collection
from typing import TYPE_CHECKING

from helpers.corpora.codebook import Property
from helpers.corpora.subjects import place_kinds
from helpers.proposing.headnouns import may_be
from helpers.proposing.verb_heads import head_of_verb
from helpers.readers.language_data import listed
from helpers.readers.mention import Mention
from helpers.scope.bodies import is_source, names_in
from helpers.scope.bodynames import body_name
from helpers.scope.whereabouts import in_tokens, kinds
from helpers.sentences.document import Sentence
from helpers.sentences.phrases import phrases
from helpers.sentences.phrasing import says, told
from helpers.sentences.series import next_holder
from helpers.sentences.words import Hit, within
from helpers.texts.stems import words_of

if TYPE_CHECKING:
    from helpers.scope.scoping import Scopes
    from helpers.sentences.matching import Match

AFTER = 5  # words between a rank and the name that took it
AMONG = 8  # words from a rank to the kind of those ranked: "second among the nine regional blood services"


def holds_rank(scopes: Scopes, sentence: Sentence, rank: Mention, entry: Property) -> bool | None:
    """Say whether the holder of a rank is the subject of a property; None if the sentence names no holder."""
    subject = entry.subject
    if not subject[0].isupper():
        return None  # "districts of X": any of them
    covered = scopes.document.tokens_of(rank)
    begun = _begun_with(scopes, sentence, covered)
    beside = next_holder(scopes.document, rank)
    if beside is not None and _words(scopes, beside).isdisjoint(words_of(subject)):
        return False  # "Orra comes first and Selm third": Selm is
    opening = _opening(scopes, sentence, begun) if begun >= 0 else None
    holder = beside or opening or _before_aside(scopes, sentence, covered)
    if holder is None and begun >= 0 and _opens_large(scopes, begun, subject):
        return False
    if holder is None and begun < 0:
        holder = _holder(scopes, sentence, covered)
    if holder is None:
        return False if _is_of_place_pointed_at(scopes, sentence, covered, subject) else None
    if _ranks_others(subject) and _words(scopes, holder) <= set(words_of(subject)):
        return None  # "in the table which the Rural Clubs Union publishes, the club came third"
    # Where a property is of a contest, whoever the codebook asks about may hold the rank.
    holders = set(scopes.subjects) if _ranks_others(subject) else {subject}
    if _is_called_by_kind(scopes, sentence, holder, covered, subject) or _is_place_itself(scopes, holder, entry):
        return True
    said = _words(scopes, holder)
    if any(_names_all_but_kind(said, scopes.subjects[one].common, one) for one in holders - {subject}):
        return True
    return any(
        hit.first <= holder.last and holder.first <= hit.last for one in holders for hit in scopes.subject_hits[one]
    )


def _names_all_but_kind(said: set[str], common: Collection[str], subject: str) -> bool:
    """Say whether words are a subject's name but for the word for its kind: "Orra Gardens" of "Programme Orra Gardens"."""
    left = set(words_of(subject)) - said
    return len(said) > 1 and said <= set(words_of(subject)) and len(left) == 1 and left <= set(common)


def _is_called_by_kind(scopes: Scopes, sentence: Sentence, holder: Hit, rank: Hit, subject: str) -> bool:
    """Say whether the holder is a subject by its proper name alone, and the rank is among its kind.

    "Orra … the third largest quarry", "In the ranking of the nine quarries Orra took fourth place".
    """
    known, words = scopes.subjects[subject], scopes.document.words
    said = words_of(subject)
    noun = said[0 if scopes.document.language == "id" else -1]  # a kind, where those ranked are called by it
    kinds = {word for word in said if word in known.common} | {noun}
    behind = range(rank.first, min(sentence.last, rank.last + AMONG) + 1)
    leads = words.literal(told("ranked_among"), sentence.first, rank.first)
    ranked = {i for lead in leads for i in range(lead.last + 1, min(rank.first, lead.last + AFTER) + 1)}
    named = len(said) > 1 and _words(scopes, holder) <= set(known.proper) - {noun}
    return named and any(words.says(i, kind) for i in (*behind, *ranked) for kind in kinds)


def _is_place_itself(scopes: Scopes, holder: Hit, entry: Property) -> bool:
    """Say whether the holder is a place that is the subject, called by its proper name alone: "Orra" of "Orra District".

    Only where the property says in which list or award: a place has as many ranks as there are lists.
    """
    given = [cue for cues in entry.cues.values() for cue in cues]
    lists = told("named_lists") - listed("numbers", "ranks", "nouns")
    if lists.isdisjoint(word for text in (*entry.label.values(), *given) for word in words_of(text)):
        return False
    subject = entry.subject
    proper, said = set(scopes.subjects[subject].proper), _words(scopes, holder)
    rest = set(words_of(subject)) - proper
    shared = any(said <= set(words_of(other)) for other in scopes.subjects if other != subject)
    return bool(rest) and rest <= place_kinds() and said <= proper and not shared


def _words(scopes: Scopes, hit: Hit) -> set[str]:
    return {scopes.document.words.tokens[i].word for i in range(hit.first, hit.last + 1)}


def _begun_with(scopes: Scopes, sentence: Sentence, covered: Hit) -> int:
    """Return where the clause begins whose verb a rank goes on with: "X runs from A to B, and is the second longest"; or -1."""
    words, at = scopes.document.words, _verb(scopes, sentence, covered)
    if at < sentence.first + 2 or words.tokens[at - 1].word not in phrases("list_words"):
        return -1
    begin = next((i for i in range(at - 1, sentence.first, -1) if set(words.gap(i - 1, i)) & set(";:")), sentence.first)
    closed = "," in words.gap(at - 2, at - 1)  # "X, which links A with B, and is": no more of what "which" is of
    between = {words.tokens[i].word for i in range(begin, at)}
    return begin if closed or between.isdisjoint(phrases("relative_pronouns")) else -1


def _opens_large(scopes: Scopes, begin: int, subject: str) -> bool:
    """Say whether a clause opens with a capital behind an article that is not the subject's: "The Orra line"."""
    words, text = scopes.document.words, scopes.document.text
    own = {word for name in scopes.subjects[subject].names for word in words_of(name)}
    if words.tokens[begin].word not in phrases("articles"):
        return False
    token = words.tokens[begin + 1]
    return text[token.start].isupper() and token.word not in own


def _before_aside(scopes: Scopes, sentence: Sentence, covered: Hit) -> Hit | None:
    """Return the name whose relative clause ends right before the verb of a rank: "X, which links A with B, is the second"; or None."""
    words, at = scopes.document.words, _verb(scopes, sentence, covered)
    if at < sentence.first + 2 or "," not in words.gap(at - 1, at):
        return None
    for index in range(at - 1, sentence.first, -1):
        if "," in words.gap(index - 1, index):
            relative = words.tokens[index].word in phrases("relative_pronouns")
            return next((one for one in _names(scopes, sentence) if relative and one.last == index - 1), None)
    return None


def _verb(scopes: Scopes, sentence: Sentence, covered: Hit) -> int:
    """Return the verb that leads to a rank, no mark between, or -1."""
    words = scopes.document.words
    verbs = told("takes_place") | phrases("predicate") | phrases("linking") - phrases("stops")
    for index in range(covered.first - 1, max(sentence.first, covered.first - AFTER) - 1, -1):
        if words.gap(index, index + 1).strip():
            return -1
        if words.tokens[index].word in verbs:
            return index
    return -1


def _opening(scopes: Scopes, sentence: Sentence, begin: int) -> Hit | None:
    """Return the name that a clause opens with, or None: "It runs …"."""
    tokens = scopes.document.words.tokens
    while begin < sentence.last and tokens[begin].word in phrases("articles") | phrases("place_kinds"):
        begin += 1
    return next((name for name in _names(scopes, sentence) if name.first <= begin <= name.last), None)


def _ranks_others(subject: str) -> bool:
    """Say whether a subject is itself what has ranks: an index, a contest."""
    return not told("named_lists").isdisjoint(words_of(subject))


def is_of_others_rank(scopes: Scopes, sentence: Sentence, one: Match) -> bool:
    """Say whether the noun that took a rank is no body like the subject: "the quiz team of X came second", "pada 2021 tim itu juara"."""
    subject, words = one.cues.entry.subject, scopes.document.words
    if body_name(subject) is None:
        return False
    covered = scopes.document.tokens_of(one.mention)
    first = min(covered.first, one.cue.first)
    clause = sentence.clause_of(first)
    verbs = told("takes_place")
    at = next(
        (i for i in range(first - 1, max(sentence.first, first - AFTER) - 1, -1) if words.tokens[i].word in verbs), -1
    )
    if scopes.document.language == "id" and at < 0:
        at = first  # "tim itu juara pertama"
    if at < 0 or sentence.clause_of(at) != clause:
        return False
    if any(hit.last in (at - 1, at - 2) for hit in scopes.subject_hits[subject]):
        return False
    head, pointed = head_of_verb(scopes, sentence, Hit(at, at), subject)
    if not head or not head.isalpha() or head in kinds() | phrases("stand_ins"):
        return False
    return not may_be(scopes, sentence, head, pointed, one.cues)


def _is_of_place_pointed_at(scopes: Scopes, sentence: Sentence, covered: Hit, subject: str) -> bool:
    """Say whether a place that is only pointed at holds a rank in what the subject is not: "by area, the district is fourth"."""
    if scopes.subject_near(sentence, subject) or scopes.speaks_of(sentence, subject):
        return False
    words = scopes.document.words
    kinds = phrases("place_kinds") | {kind.lower() for kind in phrases("place_titles")}
    own = {word for name in scopes.subjects[subject].names for word in name.lower().split()}
    clause = sentence.clause_of(covered.first)
    pointing = phrases("pointing") | phrases("pointing_back")
    for index in range(sentence.first, covered.first):
        if words.tokens[index].word not in kinds - own or sentence.clause_of(index) != clause:
            continue
        if scopes.document.language == "id":
            beside = index + 1
        else:
            beside = index - 1
        if sentence.first <= beside < covered.first and words.tokens[beside].word in pointing:
            return True
    return False


def _holder(scopes: Scopes, sentence: Sentence, covered: Hit) -> Hit | None:
    words = scopes.document.words
    marks = [i for i in range(sentence.first, sentence.last) if set(words.gap(i, i + 1)) & set(",;:()")]
    begin = max([sentence.first, *(i + 1 for i in marks if i < covered.first)])
    stop = min([sentence.last, *(i for i in marks if i >= covered.last)])
    for hit in says(scopes.document, told("taken_phrases"), covered.last + 1, stop):
        first = hit.last + 1
        while first < stop and words.tokens[first].word in phrases("articles") | phrases("place_kinds"):
            first += 1
        for name in _names(scopes, sentence):
            if name.first in (hit.last + 1, first):
                return name
    before = [name for name in _names(scopes, sentence) if name.last < covered.first]
    near = [name for name in before if name.first >= begin]
    if near:
        return near[-1]
    took = [name for name in _names(scopes, sentence) if covered.last < name.first <= min(stop, covered.last + AFTER)]
    if took:
        between = {words.tokens[i].word for i in range(covered.last + 1, took[0].first)}
        if between & told("taken_by"):
            return took[0]
    return before[-1] if before and not _has_plain_holder(scopes, sentence, covered, before[-1]) else None


def _has_plain_holder(scopes: Scopes, sentence: Sentence, covered: Hit, name: Hit) -> bool:
    """Say whether a noun in the clause of a rank holds it, no name before the clause: "X points to the survey, in which the canal was ranked"."""
    words, at = scopes.document.words, _verb(scopes, sentence, covered)
    marks = [i for i in range(name.last, at - 1) if "," in words.gap(i, i + 1)] if at > 0 else []
    if not marks:
        return False
    clause = [token.word for token in words.tokens[marks[-1] + 1 : at]]
    relative = [i for i, word in enumerate(clause[:2]) if word in phrases("relative_pronouns")]
    led = phrases("articles") | phrases("pointing") | phrases("possessives")
    return bool(relative) and not led.isdisjoint(clause[relative[-1] + 1 :])


def _names(scopes: Scopes, sentence: Sentence) -> list[Hit]:
    """Return the names of a sentence that can hold a rank: no setting ("in X"), no source ("according to X")."""
    words = scopes.document.words
    found = {Hit(name.first, name.last) for name in names_in(scopes, sentence.first, sentence.last)}
    for table in (scopes.places, scopes.told_places):
        found |= {hit for hit, _ in in_tokens(table, sentence.first, sentence.last)}
    for subject, hits in scopes.subject_hits.items():
        if scopes.subjects[subject].proper:
            found |= set(within(hits, sentence.first, sentence.last))
    kept: list[Hit] = []
    for hit in sorted(found, key=lambda h: (h.first, -h.last)):
        if kept and hit.first <= kept[-1].last:
            continue
        lead = hit.first - 1
        while lead > sentence.first and words.tokens[lead].word in phrases("articles") | phrases("place_kinds"):
            lead -= 1
        word = words.tokens[lead].word if lead >= sentence.first else ""
        adjunct = word in phrases("prepositions") - told("taken_by") and not words.gap(lead, lead + 1).strip()
        if not adjunct and not is_source(scopes.document, sentence, hit.first):
            kept.append(hit)
    return kept
