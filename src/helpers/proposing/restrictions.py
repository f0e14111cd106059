"""What words after a counted noun make of it: "683 refugees from Drevia", "361 kasus yang memakai cara itu", "64 cases under investigation".

Such a number is of some of those that a property counts, unless the words are the property's own or say only that they were counted.
"Graduates who kept a diary rose from 30 to 84": the clause stands between the property's noun and the number.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from helpers.proposing.narrowing import closed_words, noun_span
from helpers.readers.merged_lexicon import load_lexicon
from helpers.sentences.counted_nouns import is_verb
from helpers.sentences.cues import EntryCues
from helpers.sentences.document import Document, Sentence
from helpers.sentences.matching import Match
from helpers.sentences.phrases import phrases, subsets
from helpers.sentences.phrasing import told
from helpers.sentences.words import Hit, within
from helpers.texts.stems import stems, synonyms
from helpers.texts.verb_forms import looks_passive, looks_verbal

if TYPE_CHECKING:
    from helpers.scope.scoping import Scopes

SAID = 4  # words of a relative clause in which the property may be named
ROLES = frozenset({"pupils", "students", "teachers"})  # what people are, whatever is done to them
DOERS = 4  # words after "by" in which people may be named
DONE_BY = 3  # words from a verb to who did it
FROM = 4  # words from those counted to "from"
SKIPPED = 2  # words of the property between a noun and what restricts it


def restriction(scopes: Scopes, sentence: Sentence, one: Match) -> str:
    """Return the words that restrict what a number counts, or ""."""
    document = scopes.document
    span = noun_span(document, one.mention)
    places: list[tuple[int, bool]] = []
    generic = one.mention.noun.lower() in phrases("generic") | {""}
    number = document.tokens_of(one.mention).first
    own = _is_counted(document, one.cue)
    # "Penghuni berjumlah 386 orang yang berasal dari …" describes all of them.
    if span is not None and not (generic and one.cue.last < number and own):
        places.append((max(span.last, one.cue.last if one.inner else span.last), _is_of_people(document, span, one)))
    if one.cue.last < number and own:
        places.append((one.cue.last, _is_of_people(document, one.cue, one)))
    for last, people in places:
        found = _after(scopes, sentence, last, one.cues, people)
        if found and not _is_where(scopes, sentence, last, one):
            return found
    return ""


def _is_where(scopes: Scopes, sentence: Sentence, last: int, one: Match) -> bool:
    """Say whether "from" and a place say where something befell people, where the property has places: "169 orang tewas dari Selm"."""
    words = scopes.document.words
    said = {words.tokens[i].word for i in range(one.cue.first, one.cue.last + 1)}
    if "place" not in one.cues.entry.varies_by or said.isdisjoint(phrases("befallen")):
        return False
    leads = [i for i in range(last + 1, min(last + FROM, sentence.last)) if words.tokens[i].word in phrases("from")]
    return bool(leads) and any(hit.first == leads[0] + 1 for hit, _ in scopes.places)


def _is_counted(document: Document, cue: Hit) -> bool:
    """Say whether a cue is a noun that is counted: "refugees", "kasus"."""
    nouns = load_lexicon(document.language).nouns
    return any(stem in nouns for i in (cue.first, cue.last) for stem in stems(document.words.tokens[i].word))


def _is_of_people(document: Document, hit: Hit, one: Match) -> bool:
    nouns = load_lexicon(document.language).nouns
    said = {nouns.get(stem) for i in range(hit.first, hit.last + 1) for stem in stems(document.words.tokens[i].word)}
    return "persons" in said or (one.cues.entry.unit == "persons" and one.mention.unit == "persons")


def _after(scopes: Scopes, sentence: Sentence, last: int, cues: EntryCues, people: bool) -> str:
    words, text = scopes.document.words, scopes.document.text
    known = {w for name in scopes.subjects[cues.entry.subject].names for w in name.lower().split()}

    def own(index: int) -> bool:
        word = words.tokens[index].word
        return word in known or not stems(word).isdisjoint(cues.vocabulary)

    at = last + 1
    whose = next((hit for hit in scopes.subject_hits[cues.entry.subject] if 0 < hit.first - last <= SKIPPED + 1), None)
    if whose is not None and whose.last < sentence.last and not words.gap(whose.last, whose.last + 1).strip():
        if words.tokens[whose.last + 1].word in phrases("who_does"):
            at = last = whose.last + 1  # "the 85 members of the union who met"
            last -= 1
    while at < sentence.last and at - last <= SKIPPED and own(at) and not words.gap(at - 1, at).strip():
        at += 1
    skipped = phrases("auxiliaries") | phrases("now")
    if at >= sentence.last or words.gap(at - 1, at).strip():
        return ""
    start = at
    relative = words.tokens[at].word in phrases("relative_pronouns")
    if any(
        hit.first == at for hit in words.literal(told("that_day") | told("that_month"), at, min(at + 2, sentence.last))
    ):
        return ""  # "twelve died that night"
    if relative:
        at += 1
    negated = False
    while at < sentence.last and words.tokens[at].word in skipped | phrases("negations") | phrases("linking"):
        negated = negated or words.tokens[at].word in phrases("negations")
        at += 1
    led = words.literal(phrases("origins"), at, min(at + 2, sentence.last - 1))
    if led and led[0].first == at and people:
        name = led[0].last + 1
        if words.tokens[name].word in phrases("abroad"):
            return _to_mark(scopes, sentence, name, name + 1)  # "visitors from abroad"
        if words.tokens[name].word in phrases("from_groups"):
            return _to_mark(scopes, sentence, name, name + 1)  # "tewas dari kalangan petani"
        named = text[words.tokens[name].start].isupper() and not words.gap(name - 1, name).strip()
        return _to_mark(scopes, sentence, name, name + 2, True) if named and not own(name) else ""
    staged = words.literal(phrases("stages"), at, min(at + 2, sentence.last))
    if staged and staged[0].first == at and not any(own(i) for i in range(at, staged[0].last + 1)):
        return _to_mark(scopes, sentence, at, staged[0].last + 1)
    verb = words.tokens[at].word
    if not relative or verb in phrases("prepositions") | phrases("numbering") | phrases("pronouns"):
        return ""
    if not negated and (
        verb in phrases("says_nothing")
        or _is_submitted(verb, cues)
        or any(own(i) for i in range(at, min(at + SAID, sentence.last + 1)))
    ):
        return ""
    return _to_mark(scopes, sentence, start + 1, at + 2)


def _is_submitted(verb: str, cues: EntryCues) -> bool:
    """Say whether a verb is what is done to all of what a property counts: applications are submitted, complaints lodged."""
    return verb in phrases("submitted") and any(
        not stems(word).isdisjoint(cues.vocabulary) for word in phrases("submissions")
    )


def doers(scopes: Scopes, sentence: Sentence, one: Match) -> str:
    """Return the people after a cue and "by" whom the property does not know: "claims by dock workers" of those of cooks; or ""."""
    document = scopes.document
    words = document.words
    nouns = load_lexicon(document.language).nouns
    lead = one.cue.last if words.tokens[one.cue.last].word in phrases("by_whom") else one.cue.last + 1
    if lead >= sentence.last or words.tokens[lead].word not in phrases("by_whom"):
        return ""
    said: list[str] = []
    for index in range(lead + 1, min(sentence.last, lead + DOERS) + 1):
        token = words.tokens[index]
        if words.gap(index - 1, index).strip() or not document.text[token.start].islower():
            break
        if token.word in phrases("determiners") | phrases("articles") and not said:
            continue
        if token.word in closed_words() or not token.word.replace("-", "").isalpha():
            break
        said.append(token.word)
        if any(nouns.get(stem) == "persons" for stem in stems(token.word)):
            return " ".join(said) if stems(said[0]).isdisjoint(one.cues.vocabulary) else ""
    return ""


def _to_mark(scopes: Scopes, sentence: Sentence, first: int, last: int, named: bool = False) -> str:
    """Return the words between two tokens, up to a mark, a number or date; with `named` only those written large."""
    words, text = scopes.document.words, scopes.document.text
    starts = {m.start for m in sentence.mentions if m.kind not in ("effect", "trend")}
    stop = first
    for index in range(first + 1, min(last, sentence.last) + 1):
        token = words.tokens[index]
        if words.gap(index - 1, index).strip() or token.start in starts or (named and not text[token.start].isupper()):
            break
        stop = index
    return " ".join(token.word for token in words.tokens[first : stop + 1])


def confining_clause(scopes: Scopes, sentence: Sentence, one: Match) -> str:
    """Return the verb of a relative clause right after a property's noun and before its number, or "".

    "Graduates who kept a diary rose from 30 to 84" are some; "members who were registered numbered 40" are all.
    """
    document = scopes.document
    words, cue = document.words, one.cue
    number = document.tokens_of(one.mention).first
    if one.inner or cue.last + 2 >= number or words.gap(cue.last, cue.last + 1).strip():
        return ""
    head = words.tokens[cue.last].word
    nouns = load_lexicon(document.language).nouns
    if not any(nouns.get(stem) in ("persons", one.cues.entry.unit) for stem in stems(head)):
        return ""
    who = words.tokens[cue.last + 1].word
    if who not in phrases("who_does") or (who in phrases("attributive") and document.language != "id"):
        return ""
    if any(cue.last < document.tokens_of(m).first < number for m in sentence.quantities if m is not one.mention):
        if not any(words.tokens[i].word in phrases("to") for i in range(cue.last, number)):
            return ""
    passive = phrases("auxiliaries") | phrases("months_words")
    at = cue.last + 2
    while at < number and words.tokens[at].word in passive:
        at += 1
    if at >= number:
        return ""
    verb = words.tokens[at].word
    if within(scopes.subject_hits[one.cues.entry.subject], at + 1, min(at + DONE_BY, number - 1)):
        return ""  # "cases that the court heard numbered 40", by the subject itself
    passive_at = at > cue.last + 2 or looks_passive(verb, "id")
    if verb in phrases("numbering") | phrases("neutral") | phrases("stops") | phrases("comings"):
        return ""
    if (passive_at and verb in closed_words()) or not stems(verb).isdisjoint(one.cues.vocabulary):
        return ""
    if document.language == "id" and not looks_verbal(verb, "id"):
        return ""
    return verb if sentence.clause_of(cue.first) == sentence.clause_of(at) else ""


def group_of(scopes: Scopes, sentence: Sentence, one: Match) -> str:
    """Return the group that a number is of (scoping.py), without what those are whom something was done to.

    "The school graduated 1,284 pupils": pupils are no group among the graduates.
    """
    document = scopes.document
    found = scopes.population(sentence, one.mention, one.cues, one.cue)
    noun = one.mention.noun.lower()
    if not found or not noun or one.cues.entry.quantity != "flow":
        return found
    span = noun_span(document, one.mention)
    after = span is not None and one.cue.first == span.last + 1
    if not (one.done or (after and is_verb(document.words.tokens[one.cue.first].word))):
        return found
    same = {noun, subsets().get(noun, noun), *(subsets().get(word, word) for word in synonyms(noun))}
    known = {found.lower(), subsets().get(found.lower(), ""), *synonyms(found.lower())}
    return "" if not same.isdisjoint(known) and not same.isdisjoint(ROLES) else found
