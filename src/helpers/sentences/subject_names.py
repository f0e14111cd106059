"""How texts name a subject: its whole name, its proper words, what it is called for short, and the other names of a codebook."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass, replace
from typing import Any

from helpers.corpora.codebook import Codebook
from helpers.sentences.phrases import phrases
from helpers.sentences.place_kinds import place_forms
from helpers.sentences.words import Hit, Words
from helpers.texts.stems import WORD, same_kind, synonyms, words_of


@dataclass(frozen=True)
class SubjectCues:
    """How a subject is named: whole names, its proper words, and the common word that it is called by."""

    subject: str
    names: tuple[str, ...]
    proper: tuple[str, ...]
    common: tuple[str, ...]


ACRONYM = re.compile(r"([A-Z][\w’'-]*(?:\s+(?:[A-Za-z][\w’'-]*)){1,7})\s*\(([A-Z][A-Za-z]{1,9})\)")


WITH_SHORT = re.compile(r"(\S[^()]*\S)\s*\(([A-Z][A-Za-z]{1,9})\)")


def spelt_out(texts: Iterable[str]) -> tuple[tuple[str, str], ...]:
    """Return (name, abbreviation) of what texts spell out: "Koperasi Perahu Teluk (KPT)".

    A word that is not all of capitals has its letters in the name's order; "Orra Bell Museum (Selm)" only says where.
    """
    found = ((full, short) for text in texts for full, short in ACRONYM.findall(text))
    pairs = ((full, short) for full, short in found if short.isupper() or _is_within(short.lower(), full.lower()))
    return tuple(dict.fromkeys((_without_article(full), short) for full, short in pairs))


def _is_within(letters: str, name: str) -> bool:
    """Say whether letters stand in a name in their order."""
    rest = iter(name)
    return all(letter in rest for letter in letters)


def _without_article(name: str) -> str:
    """Return a name as it stands within a sentence: "The Harrow Guild" is the Harrow Guild."""
    first, _, rest = name.partition(" ")
    return rest if first.lower() in phrases("articles") else name


def own_heads(codebook: Codebook) -> dict[str, str]:
    """Return subject -> its name without the place: ORA of "ORA in Velmar", if no other subject is or may be called so."""
    subjects = dict.fromkeys(entry.subject for entry in codebook.properties)
    heads: dict[str, str] = {}
    for subject in subjects:
        words = subject.split()
        at = next((i for i, word in enumerate(words) if word in phrases("place_before") and i > 0), 0)
        if at and all(word[0].isupper() for word in words[:at]) and words[-1][0].isupper():
            heads[subject] = " ".join(words[:at])
    called = [*heads.values(), *subjects]
    return {subject: head for subject, head in heads.items() if called.count(head) == 1}


def subject_cues(
    subject: str,
    known: Iterable[tuple[str, str]],
    small: frozenset[str] = frozenset(),
    head: str = "",
    pointed: frozenset[str] = frozenset(),
) -> SubjectCues:
    """Return how texts may name a subject; an abbreviation that any of them spells out counts as the name.

    `small` are the words that the text also writes without a capital, `pointed` those that it points at, `head` is the
    subject's name without its place.
    """
    whole = WITH_SHORT.fullmatch(subject)
    if whole:  # "Badan Sungai Dunia (BSD)": either name alone, as if a text had spelt it out
        made = subject_cues(whole[1], (*known, (whole[1], whole[2])), small, head, pointed)
        return replace(made, subject=subject, names=(subject, *made.names))
    names = [subject, *place_forms(subject)]
    if head:
        names += subject_cues(head, known, small).names
    words = list(WORD.findall(subject))
    initials = "".join(word[0] for word in words if word[0].isupper())
    for full, short in known:
        tail = full.split()
        if short.upper() == subject.upper() or subject in full:
            names += [short, full]
            capitals = [w for w in tail if w[0].isupper()]
            if len(capitals) >= len(short) >= 2:
                names.append(" ".join(tail[-len(short) :]))
                proper_tail = [w for w in tail[-len(short) :] if w[0].isupper() and not _is_common(w.lower())]
                if len(proper_tail) >= 2:
                    names.append(" ".join(proper_tail))  # "Mina Sagara" of "Koperasi Nelayan Mina Sagara"
        elif len(words) > 1 and initials == short.upper():
            names.append(short)
    proper = tuple(word.lower() for word in words if word[0].isupper() and not _is_common(word.lower()))
    proper = tuple(word for word in proper if word not in phrases("stops")) or proper  # "Every Roof Is a Home"
    common = tuple(
        dict.fromkeys(
            s
            for word in words
            if _is_common(word.lower()) or word[0].islower()
            for s in (*synonyms(word.lower()), *(same_kind(word.lower()) if word[0].islower() else ()))
        )
    )
    # "the tramway" for Brightmoor Tramway: the last word, or in Indonesian the first, if texts also write it small.
    heads = tuple(words[i].lower() for i in (0, -1) if len(words) > 1 and words[i].lower() in small)
    if not heads and len(words) > 2 and words[1].lower() in pointed:
        heads = (words[1].lower(),)  # "bioskop itu" for Gedung Bioskop Rama
    common = tuple(dict.fromkeys(c for c in (*common, *heads) if c not in phrases("empty")))
    proper = tuple(word for word in proper if word not in heads) or proper
    if len(words) == 1 and words[0].isupper():
        proper = (words[0].lower(),)
    return SubjectCues(subject, tuple(dict.fromkeys(names)), proper, common)


def _is_common(word: str) -> bool:
    return len(synonyms(word)) > 1


def named_hits(words: Words, names: Iterable[str], common: bool = False) -> list[tuple[Hit, str]]:
    """Return where names of the codebook stand (by their own words, or by the synonyms of a common word).

    With `common`, names of several small words ("junior members") count too.
    """
    found: list[tuple[Hit, str]] = []
    for name in names:
        parts = words_of(name)
        if not parts:
            continue
        if len(parts) == 1 and name[0].islower():
            hits = words.find_any(synonyms(parts[0]))
        else:
            hits = [
                hit
                for hit in words.find(name)
                if (common and name[0].islower()) or words.text[words.tokens[hit.first].start].isupper()
            ]
            if len(parts) > 1 and any(_is_common(part) for part in parts):
                hits += _translated(words, parts)
        found += [(hit, name) for hit in hits]
    return sorted(found)


def _translated(words: Words, parts: list[str]) -> list[Hit]:
    """Return where a name stands with its common words in the other language ("Lantera Bay", "Teluk Lantera")."""
    proper = [part for part in parts if not _is_common(part) and part not in phrases("stops")]
    common = [part for part in parts if _is_common(part)]
    if not proper:
        return []
    hits = []
    for hit in words.find(" ".join(proper)):
        around = [
            *range(max(0, hit.first - len(common)), hit.first),
            *range(hit.last + 1, min(len(words.tokens), hit.last + 1 + len(common))),
        ]
        if all(any(words.says(i, s) for i in around for s in synonyms(part) if " " not in s) for part in common):
            hits.append(hit)
    return hits


def all_names(codebook: Codebook, scope: str) -> list[str]:
    """Return the places (or populations) that a codebook names."""
    table: Any = codebook.places if scope == "place" else codebook.populations
    return list(dict.fromkeys([*table.keys(), *table.values()]))
