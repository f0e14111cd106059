"""Places where a subject is at home: its name has them, or they stand right after it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from helpers.corpora.codebook import Property
from helpers.scope.competitors import at_its_seat
from helpers.scope.whereabouts import in_tokens, kinds
from helpers.sentences.document import Sentence
from helpers.sentences.phrases import phrases
from helpers.sentences.words import within
from helpers.texts.stems import WORD, words_of

if TYPE_CHECKING:
    from helpers.scope.scoping import Scopes


def is_own_place(scopes: Scopes, subject: str, place: str) -> bool:
    """Say whether a place is where a subject is at home: its name has it, it stands right after it, or the corpus is about it."""
    words = place.lower().split()
    known = {word for cues in scopes.subjects.values() for name in cues.names for word in name.lower().split()}
    if all(word in known for word in words) or place == scopes.home:
        return True
    return not own_place(subject) and {place} == _told_homes(scopes, subject)


def own_place(subject: str) -> str:
    """Return the place that a subject's name ends with: "courts of Velmar", "ORA di Velmar"; or ""."""
    words = list(WORD.finditer(subject))
    leads = phrases("place_before") | phrases("genitive")
    at = next((i for i, word in enumerate(words) if word[0].lower() in leads and i > 0), -1)
    return subject[words[at + 1].start() :] if 0 < at < len(words) - 1 and words[at + 1][0][0].isupper() else ""


def _told_homes(scopes: Scopes, subject: str) -> set[str]:
    """Return the places, not of the codebook, that stand right after a subject's name."""
    found = set()
    tokens = scopes.document.words.tokens
    for hit in scopes.subject_hits[subject]:
        for place_hit, name in in_tokens(scopes.told_places, hit.last + 1, hit.last + 3):
            between = [t.word for t in tokens[hit.last + 1 : place_hit.first]]
            apart = scopes.document.text[tokens[hit.last].end : tokens[place_hit.first].start]
            if between and set(between) <= phrases("place_before") | phrases("articles") and "." not in apart:
                found.add(name)
    return found


def is_home(scopes: Scopes, place: str, sentence: Sentence, entry: Property) -> bool:
    """Say whether a place only says where a subject is at home: it is named after it, or it stands right after its name.

    A subject without a name of its own, or called after a place within it, is at home in the place around all others.
    """
    subject = entry.subject
    if place == subject or _is_called(subject, place):
        return True
    cues = scopes.subjects[subject]
    if not cues.proper:
        return place == scopes.around_all
    if place == scopes.around_all and _is_told_of_all(scopes, place, sentence, subject):
        return False
    ranks = entry.type == "rank"  # among those of a place, whoever it is
    if (
        place == scopes.around_all
        and not ranks
        and any(set(p.lower().split()) <= set(cues.proper) for p in scopes.inner_places)
    ):
        return True
    if at_its_seat(scopes, sentence, subject) and set(place.lower().split()) <= set(cues.proper):
        return True
    spoken = bool(within(scopes.subject_hits[subject], sentence.first, sentence.last)) or bool(
        within(scopes.common_hits[subject], sentence.first, sentence.last)
    )
    words = {word for word in place.lower().split() if word not in cues.common}
    if spoken and _stands_aside(scopes, place, sentence, subject):
        return True
    shared = bool(words & set(cues.proper)) and place not in scopes.inner_places
    if shared and place == scopes.around_all:
        return True  # "In 2023 the boats put in at 38 places" of Selm Boats, under a heading with "Selm Islands"
    return spoken and (shared or (place in _homes(scopes, subject) and not _is_of_many_places(scopes, subject)))


def _stands_aside(scopes: Scopes, place: str, sentence: Sentence, subject: str) -> bool:
    """Say whether a place stands between commas right behind the word for a subject, and there alone: "The hospice, in Selm, had 12 beds"."""
    words = scopes.document.words
    hits = [hit for hit, name in in_tokens(scopes.places, sentence.first, sentence.last) if name == place]
    light = phrases("place_before") | phrases("pointing")
    for hit in hits:
        ends = hit.last < sentence.last and "," in words.gap(hit.last, hit.last + 1)
        called = sorted([*scopes.common_hits[subject], *scopes.subject_hits[subject]])
        before = [h for h in within(called, sentence.first, hit.first) if h.last < hit.first]
        between = range(before[-1].last + 1, hit.first) if before else range(0)
        apart = any("," in words.gap(i - 1, i) for i in between)
        if not (ends and apart and between and all(words.tokens[i].word in light for i in between)):
            return False
    return bool(hits)


def _is_told_of_all(scopes: Scopes, place: str, sentence: Sentence, subject: str) -> bool:
    """Say whether a sentence that speaks of no such body is of all in the place around: "Fewer children are born in Velmar: …"."""
    spoken = scopes.subject_hits[subject] + scopes.common_hits[subject]
    if any(sentence.first <= hit.first <= sentence.last for hit in spoken):
        return False
    hits = [hit for hit, name in in_tokens(scopes.places, sentence.first, sentence.last) if name == place]
    tokens = scopes.document.words.tokens
    return any(hit.first > sentence.first and tokens[hit.first - 1].word in phrases("place_before") for hit in hits)


def _is_of_many_places(scopes: Scopes, subject: str) -> bool:
    """Say whether a subject is an event that befell several places of the codebook: "the victims of the Selm flood in Orra"."""
    return len(scopes.inner_places) > 1 and not phrases("wide_events").isdisjoint(words_of(subject))


def _is_called(subject: str, place: str) -> bool:
    """Say whether a subject is a place itself, called by its kind: "Kabupaten Orra" is Orra."""
    kind, _, name = subject.partition(" ")
    return name == place and kind.lower() in kinds() | phrases("place_kinds")


def _homes(scopes: Scopes, subject: str) -> frozenset[str]:
    """Return the places that stand right after a subject's name: "Choir X in Village Y, District Z"."""
    if subject not in scopes.homes:
        found = set()
        for hit in scopes.subject_hits[subject]:
            for place_hit, name in in_tokens(scopes.places, hit.last + 1, hit.last + 4):
                between = {t.word for t in scopes.document.words.tokens[hit.last + 1 : place_hit.first]}
                if between <= phrases("place_before") | phrases("light"):
                    found.add(name)
        scopes.homes[subject] = frozenset(found)
    return scopes.homes[subject]
