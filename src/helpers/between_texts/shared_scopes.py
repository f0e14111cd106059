"""What one claim leaves unsaid of where, when and whom it is, and another of the same thing says.

Two numbers with the same digits, two of them swapped, are of one measure; and what is called after a place ("the Selm
fire") is there, unless a claim says another place.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import replace
from typing import Any

from helpers.between_texts.study_times import of_study_times
from helpers.corpora.codebook import Codebook
from helpers.corpora.digit_swaps import one_digit_off, swapped
from helpers.corpora.units import conversion
from helpers.corpora.values import parse_quantity
from helpers.proposing.drafts import Draft
from helpers.sentences.document import Document
from helpers.sentences.text_parts import in_parts_apart
from helpers.texts.stems import words_of

SCOPES = ("place", "period", "population")
TYPES = ("count", "measurement")


def with_shared_scopes(documents: Sequence[Document], drafts: Sequence[Draft], codebook: Codebook) -> list[Draft]:
    """Return drafts with the scopes that they share with others of their property."""
    placed = _at_told_places(_at_own_places(of_study_times(documents, drafts, codebook), codebook))
    return _of_one_event({d.source_id: d for d in documents}, _of_swapped_digits(placed))


def _at_told_places(drafts: Sequence[Draft]) -> list[Draft]:
    """Return drafts of which those without a place have the one where another text tells the very number, of the same time.

    A number of three digits and more is told of one place; not where several places have it.
    """
    told: defaultdict[tuple[str, ...], set[tuple[str, str]]] = defaultdict(set)
    for draft in drafts:
        if draft.place and draft.type in TYPES and draft.stance == "asserted":
            told[_measure(draft)].add((draft.source_id, draft.place))
    out = []
    for draft in drafts:
        telling = draft.type in TYPES and sum(c.isdigit() for c in draft.value.rstrip("0")) > 2 and bool(draft.period)
        there = told[_measure(draft)] if telling and not draft.place else set()
        places = {place for source, place in there if source != draft.source_id}
        out.append(replace(draft, place=places.pop()) if len(places) == len({p for _, p in there}) == 1 else draft)
    return out


def _measure(draft: Draft) -> tuple[str, ...]:
    return draft.subject, draft.property, draft.value, draft.unit, draft.period, draft.population


def _at_own_places(drafts: Sequence[Draft], codebook: Codebook) -> list[Draft]:
    """Return drafts of which those without a place have the one that their subject is called after, where others say it.

    Where the subject is told of at another place too ("the Selm flood", in Orra), it is wider than its name, and only a number
    smaller than that of its own place can be none of all. A text that has another number for that very place speaks of all without it.
    """
    varying = {(e.subject, e.property) for e in codebook.properties if "place" in e.varies_by and e.type in TYPES}
    said = defaultdict(set)
    for draft in drafts:
        if (draft.subject, draft.property) in varying and draft.place:
            said[draft.subject].add(draft.place)
    own = {
        subject: next((place for place in sorted(places) if _is_called_after(subject, place)), "")
        for subject, places in said.items()
    }
    wide = {
        subject
        for subject, places in said.items()
        if any(place != own[subject] and not codebook.within("place", place, own[subject]) for place in places)
    }
    there: defaultdict[tuple[str, str], list[Draft]] = defaultdict(list)
    for draft in drafts:
        if draft.place and draft.place == own.get(draft.subject):
            there[draft.subject, draft.property].append(draft)
    return [
        replace(draft, place=own[draft.subject])
        if not draft.place
        and (draft.subject, draft.property) in varying
        and (told := there[draft.subject, draft.property])
        and all(one.source_id != draft.source_id for one in told)
        and (draft.subject not in wide or _is_less(draft, told))
        else draft
        for draft in drafts
    ]


def _is_less(draft: Draft, told: Sequence[Draft]) -> bool:
    """Say whether a number is smaller than each of some others, so that it cannot be of all where they are of a part."""
    own, others = parse_quantity(draft.value), [parse_quantity(one.value) for one in told]
    return own is not None and all(one is not None and own.round_high < one.round_low for one in others)


def _is_called_after(subject: str, place: str) -> bool:
    """Say whether the name of a subject has that of a place and more: "Selm fire", not "Selm" itself."""
    words, name = words_of(subject), words_of(place)
    inside = any(words[i : i + len(name)] == name for i in range(len(words) - len(name) + 1))
    return inside and len(words) > len(name)


def _of_one_event(documents: Mapping[str, Document], drafts: Sequence[Draft]) -> list[Draft]:
    """Return drafts of which two counts that one digit sets apart, the one in what a text sums up, are of one place and month."""
    told: defaultdict[tuple[str, str, str, str], list[Draft]] = defaultdict(list)
    for draft in drafts:
        if draft.type == "count" and draft.stance == "asserted" and draft.period and draft.value.isdigit():
            told[draft.source_id, draft.subject, draft.property, draft.population].append(draft)
    scopes: dict[int, dict[str, Any]] = {}
    for (source, *_), same in told.items():
        for one in same if len({draft.value for draft in same}) == 2 else ():
            others = [o for o in same if _is_slip_of(documents[source], one, o)]
            if others:
                shared = {"place": one.place or others[0].place, "period": min(one.period, others[0].period, key=len)}
                scopes[id(one)] = shared
    return [replace(draft, **scopes[id(draft)]) if id(draft) in scopes else draft for draft in drafts]


def _is_slip_of(document: Document, one: Draft, other: Draft) -> bool:
    day, month = sorted((one.period, other.period), key=len, reverse=True)
    if (
        not day.startswith(month)
        or len(month) <= len("2000")
        or (one.place and other.place != one.place and other.place)
    ):
        return False
    return one_digit_off(float(one.value), float(other.value)) and in_parts_apart(document, one.start, other.start)


def _of_swapped_digits(drafts: Sequence[Draft]) -> list[Draft]:
    """Return drafts of which two with the same digits, two swapped, say the same of when, where and whom they are.

    What a text leaves unsaid there makes no other measure, unless a third claim has the number with a scope of its own.
    """
    alike: defaultdict[tuple[str, str, str], list[tuple[float, Draft]]] = defaultdict(list)
    units: dict[tuple[str, str], str] = {}
    for draft in drafts:
        if draft.type not in TYPES or draft.stance != "asserted" or not draft.value.replace(".", "", 1).isdigit():
            continue
        unit = units.setdefault((draft.subject, draft.property), draft.unit)
        factor = 1.0 if draft.unit == unit else conversion(draft.unit, unit)
        if factor is not None:
            amount = round(float(draft.value) * factor, 6)
            digits = "".join(sorted(f"{amount:.6f}".strip("0.").replace(".", "")))
            alike[draft.subject, draft.property, digits].append((amount, draft))
    scopes: dict[int, dict[str, Any]] = {}
    for same in alike.values():
        amounts = sorted({amount for amount, _ in same})
        if len(amounts) == 2 and swapped(amounts[0], amounts[1]):
            for amount, draft in same:
                mine = [one for other, one in same if other == amount]
                others = [one for other, one in same if other != amount]
                scopes[id(draft)] = {
                    name: getattr(others[0], name)
                    for name in SCOPES
                    if not any(getattr(one, name) for one in mine) and len({getattr(one, name) for one in others}) == 1
                }
    return [replace(draft, **scopes[id(draft)]) if scopes.get(id(draft)) else draft for draft in drafts]
