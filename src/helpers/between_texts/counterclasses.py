"""Classes that one text gives a body in words that alone prove little, where another text gives it a class that excludes this one.

A term of the codebook in one sentence with the body's name may be of somebody else. Where it says what something is, where no
other name can bear it, and where another text says that the body is of another kind, it is told of the body; so is
"that private company" right after a sentence on the body.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from functools import partial

from helpers.between_texts.class_predicates import after_aside, is_apposed, is_kept, is_predicated, leads_to
from helpers.between_texts.contests import Ready, contested
from helpers.between_texts.done_to_all import is_done_to_all
from helpers.between_texts.topic_classes import is_of_topic
from helpers.corpora.codebook import Codebook, Property
from helpers.proposing.drafts import Draft
from helpers.proposing.memberships import is_held, is_of_relative, is_setting, is_topic_before, unsettled, was_before
from helpers.proposing.term_bearers import is_in_aside
from helpers.readers.mention import Mention
from helpers.scope.bodies import names_in
from helpers.scope.bodies_before import other_named_last
from helpers.scope.scoping import Scopes
from helpers.sentences.attributions import attributed_to
from helpers.sentences.class_words import class_labels, classing, goes_on, is_denied, is_quality
from helpers.sentences.document import Document, Sentence
from helpers.sentences.phrases import phrases
from helpers.sentences.stances import stance
from helpers.sentences.words import Hit, within
from helpers.texts.stems import words_of

KIND = 2  # words that a subject is called by
REACH = 16  # words between a name and the term that says what it is
BEFORE = 4  # words before a term that may deny it


def counterclasses(ready: Ready, drafts: Sequence[Draft], codebook: Codebook) -> list[Draft]:
    """Return classes for such places, one a text; where neither text has a claim, for both."""
    made: list[Draft] = []
    for entry in codebook.properties:
        if entry.type not in ("classification", "legal") or not entry.terms:
            continue
        made += contested(ready, drafts, entry, classes, partial(_exclude, entry))
    return made


def _exclude(entry: Property, left: str, right: str) -> bool:
    """Say whether a body of one class cannot be of another."""
    if left == right:
        return False
    return any({left, right} <= set(group) for group in entry.excludes) or (entry.single and not entry.excludes)


def classes(document: Document, scopes: Scopes, entry: Property) -> list[Draft]:
    """Return the classes that a text may give a body, in order of position."""
    made: dict[int, Draft] = {}
    for term in entry.terms:
        hits = [hit for label in class_labels(entry, term) for hit in document.words.find(label)]
        for hit in sorted(hits, key=lambda h: (h.first, -h.last)):
            sentence = document.sentence_of(document.words.tokens[hit.first].start)
            if sentence is None or sentence.is_endless:
                continue
            if _is_told(document, scopes, entry, sentence, hit):
                made.setdefault(hit.first, _draft(document, entry, sentence, hit, term))
            elif entry.type == "classification" and is_done_to_all(document, scopes, entry, sentence, hit):
                one = _draft(document, entry, sentence, hit, term)
                period = scopes.period_told(sentence, one.mention) if one.mention is not None else ""
                made.setdefault(hit.first, replace(one, period=period))
    return [made[first] for first in sorted(made)]


def _is_told(document: Document, scopes: Scopes, entry: Property, sentence: Sentence, hit: Hit) -> bool:
    """Say whether a term may say what a subject is: it is predicated, and no other name can bear it."""
    if (
        _is_in_name(document, scopes, entry, sentence, hit)
        or "?" in document.text[sentence.span.start : sentence.span.end]
        or (is_quality(document, hit) and goes_on(document, hit))
    ):
        return False
    names = within(scopes.subject_hits[entry.subject], sentence.first, sentence.last)
    if _points_back(document, scopes, entry, sentence, hit):
        return True
    if not names and is_of_topic(document, scopes, entry.subject, sentence, hit):
        return True
    if not names and _is_of_kind_named(document, scopes, entry.subject, sentence, hit):
        return True
    before = [name for name in names if name.last < hit.first]
    if before and is_apposed(scopes, entry, before[-1], hit) and not _is_denied_before(document, sentence, hit):
        return not was_before(document, sentence)
    if before and _is_told_of(document, scopes, entry.subject, sentence, before[-1], hit):
        return True
    after = [name for name in names if name.first > hit.last]
    if before or not after or after[0].first - hit.last > REACH:
        return False
    own = frozenset(word for one in scopes.subjects[entry.subject].names for word in one.lower().split())
    if leads_to(document, hit, after[0], own) and not _is_denied_before(document, sentence, hit):
        return True
    # "Sebagai yayasan, X wajib …", "As a cooperative it pays …" before the name
    opens = hit.first - sentence.first <= 2 and document.words.tokens[sentence.first].word in classing("leads")
    if not opens or _is_anothers(document, hit, after[0]):
        return False
    return not _has_names(scopes, hit.last + 1, after[0].first - 1)


def _is_of_kind_named(document: Document, scopes: Scopes, subject: str, sentence: Sentence, hit: Hit) -> bool:
    """Say whether what a subject is called, two words of it, is said to be of a class, and the rest of its name stands there too.

    "Served by an eye hospital that is privately owned: it belongs to the Orra Foundation" is of the Orra Eye Hospital.
    """
    words, called = document.words, words_of(subject)
    at = hit.first - 1
    while at > sentence.first and words.tokens[at].word in phrases("relative_pronouns") | phrases("predicate"):
        at -= 1
    first = at
    while first >= sentence.first and words.tokens[first].word in called:
        first -= 1
    said = [token.word for token in words.tokens[first + 1 : at + 1]]
    if at == hit.first - 1 or len(said) < KIND or called[-len(said) :] != said:
        return False
    behind = {token.word for token in words.tokens[hit.last + 1 : sentence.last + 1]}
    rest = called[: -len(said)]
    return bool(rest) and behind.issuperset(rest) and not _is_denied_before(document, sentence, hit)


def _is_told_of(document: Document, scopes: Scopes, subject: str, sentence: Sentence, name: Hit, hit: Hit) -> bool:
    """Say whether a term is what a sentence says of a name before it."""
    start = after_aside(document, sentence, name, hit)
    if (
        hit.first - start > REACH
        or was_before(document, sentence)
        or is_setting(document, sentence, name, hit, subject)
    ):
        return _is_kept_there(document, scopes, sentence, name, hit)
    taken_up = _is_taken_up(document, name, hit)
    entered = _is_entry(document, sentence, name)
    if (is_held(document, sentence, name, subject) and not taken_up and not entered) or (
        start == name.last + 1 and (is_in_aside(document, sentence, name, hit) or is_of_relative(document, name, hit))
    ):
        return _is_kept_there(document, scopes, sentence, name, hit)
    if is_denied(document, start, hit.first) or unsettled(
        document, sentence, start if start > name.last + 1 else sentence.first, hit
    ):
        return False
    others = _others(scopes, sentence, start, hit)
    return is_predicated(document, sentence, hit, start) and not others


def _is_entry(document: Document, sentence: Sentence, name: Hit) -> bool:
    """Say whether a name only says to where one is admitted: "admission to X was voluntary", which is what X is."""
    tokens = document.words.tokens
    first = name.first - 1
    while first > sentence.first and tokens[first].word in phrases("articles"):
        first -= 1
    return first - 1 >= sentence.first and tokens[first - 1].word in classing("entries")


def _is_kept_there(document: Document, scopes: Scopes, sentence: Sentence, name: Hit, hit: Hit) -> bool:
    """Say whether a sentence says how somebody is kept at a name and at no other: "At X they were held in …"."""
    if not is_kept(document, sentence, name, hit) or was_before(document, sentence):
        return False
    if unsettled(document, sentence, sentence.first, hit) or is_denied(document, name.last + 1, hit.first):
        return False
    return not _others(scopes, sentence, name.last + 1, hit)


def _is_denied_before(document: Document, sentence: Sentence, hit: Hit) -> bool:
    first = max(sentence.first, hit.first - BEFORE)
    return is_denied(document, first, hit.first) or bool(unsettled(document, sentence, sentence.first, hit))


def _is_anothers(document: Document, hit: Hit, name: Hit) -> bool:
    """Say whether another name stands right behind the mark after a term: "As a company, Selm need not …, and X pays it"."""
    words = document.words
    for index in range(hit.last + 1, name.first):
        if words.gap(index - 1, index).strip():
            return index not in (name.first, name.first - 1) and document.text[words.tokens[index].start].isupper()
    return False


def _is_taken_up(document: Document, name: Hit, hit: Hit) -> bool:
    """Say whether a name is the subject again of what follows it: "at X, which is run as a …", "of X, yet it is a …"."""
    words = document.words
    relative = words.tokens[name.last + 1].word in phrases("relative_pronouns")
    return relative or any(words.tokens[i].word in phrases("it") for i in range(name.last + 1, hit.first))


def _has_names(scopes: Scopes, first: int, last: int) -> bool:
    """Say whether a name that is no place stands between two tokens."""
    return any(not name.is_place for name in names_in(scopes, first, last)) if last >= first else False


def _others(scopes: Scopes, sentence: Sentence, first: int, hit: Hit) -> bool:
    """Say whether another name between a subject and a term can bear it, or one behind the term has it for a title."""
    words, text = scopes.document.words, scopes.document.text
    after = hit.last + 1
    if after <= sentence.last and not words.gap(hit.last, after).strip() and text[words.tokens[after].start].isupper():
        return True  # "the private company Fenby"
    for name in names_in(scopes, first, hit.first - 1):
        lead = words.tokens[name.first - 1].word
        gaps = [words.gap(i, i + 1) for i in range(first - 1, hit.first)]
        cut = name.first - first + 1
        if any("(" in gap for gap in gaps[:cut]) and any(")" in gap for gap in gaps[cut:]):
            continue  # "X (in full Y) is a …"
        aside = lead in phrases("place_before") | phrases("articles") and hit.first - name.last > 2
        if not name.is_place and not (aside and "," not in words.gap(name.last, name.last + 1)):
            return True
    return False


def _points_back(document: Document, scopes: Scopes, entry: Property, sentence: Sentence, hit: Hit) -> bool:
    """Say whether a term stands for the subject of the sentence before: "The public agency …", "Perusahaan swasta itu …"."""
    words = document.words
    pointed = words.tokens[hit.last + 1].word in phrases("pointing_back") if hit.last < sentence.last else False
    if document.language == "en":
        pointed = words.tokens[hit.first - 1].word in phrases("pointing_back") if hit.first > sentence.first else False
    opens = hit.first - sentence.first <= (1 if document.language == "en" else 0)
    if not pointed or not opens or document.text[words.tokens[hit.last].start].isupper():
        return False
    if not is_topic_before(document, scopes, sentence, entry.subject):
        return False
    previous = document.sentences[sentence.number - 1]
    named = within(scopes.subject_hits[entry.subject], previous.first, previous.last)
    rivals = names_in(scopes, named[-1].last + 1, previous.last) if named[-1].last < previous.last else []
    said = {words.tokens[i].word for i in range(previous.first, previous.last + 1)}
    heads = {words.tokens[i].word for i in range(hit.first, hit.last + 1)}
    own = {word for name in scopes.subjects[entry.subject].names for word in name.lower().split()}
    return (
        not [r for r in rivals if not r.is_place]
        and not (said - own) & heads
        and not other_named_last(scopes, sentence, entry.subject)
    )


def _is_in_name(document: Document, scopes: Scopes, entry: Property, sentence: Sentence, hit: Hit) -> bool:
    """Say whether a term is part of a name: of the subject's own, or of another's, written large in running text."""
    tokens, text = document.words.tokens, document.text
    own = within(scopes.subject_hits[entry.subject], sentence.first, hit.last)
    if any(h.first <= hit.last and hit.first <= h.last for h in own):
        return True
    large = text[tokens[hit.first].start].isupper() and hit.first not in document.openings
    return large or (hit.last + 1 < len(tokens) and text[tokens[hit.last].start].isupper() and hit.last > hit.first)


def _draft(document: Document, entry: Property, sentence: Sentence, hit: Hit, term: str) -> Draft:
    tokens = document.words.tokens
    start, end = tokens[hit.first].start, tokens[hit.last].end
    mention = Mention(start, end, "term", term)
    return Draft(
        document.source_id, start, end, entry.type, entry.subject, entry.property, term, "",
        stance=stance(document, sentence, mention), attributed_to=attributed_to(document, sentence, mention),
        cue=document.text[start:end], mention=mention, sentence=sentence.number,
    )  # fmt: skip
