"""Names of places within longer ones: "Orra" in "Orra Bay" is no place; "Kota Selm" beside Selm is Selm, called twice."""

from __future__ import annotations

from collections import Counter

from helpers.corpora.codebook import Codebook
from helpers.sentences.place_kinds import without_kind
from helpers.sentences.words import Hit


def without_inner_names(codebook: Codebook, hits: list[tuple[Hit, str]]) -> list[tuple[Hit, str]]:
    """Drop the names that stand within a longer one; of one place called twice keep the name without its kind."""
    twice = _called_twice(codebook)
    named = {(twice.get(name, name), hit.first, hit.last) for hit, name in hits}
    kept = [(Hit(first, last), name) for name, first, last in named]
    widest = {index: 0 for hit, _ in kept for index in range(hit.first, hit.last + 1)}
    for hit, _ in kept:
        for index in range(hit.first, hit.last + 1):
            widest[index] = max(widest[index], hit.last - hit.first)
    return sorted((hit, name) for hit, name in kept if hit.last - hit.first == widest[hit.first])


def _called_twice(codebook: Codebook) -> dict[str, str]:
    """Return name -> name without its kind, of places that a codebook lists both ways beside each other, and of one kind only."""
    bare = {name.lower(): name for name in codebook.places}
    said = [
        (name, bare[low])
        for name in codebook.places
        for low in without_kind(name)
        if low in bare and codebook.places[bare[low]] == codebook.places[name]
    ]
    kinds = Counter(low for name in codebook.places for low in without_kind(name))
    return {name: other for name, other in said if kinds[other.lower()] == 1}
