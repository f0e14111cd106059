"""Nouns with "not" before them: "bukan penerima 756 orang" and "120 non-members" count the others."""

from __future__ import annotations

from helpers.sentences.cues import EntryCues
from helpers.sentences.phrases import phrases
from helpers.sentences.words import Hit, Words


def without_denied(words: Words, cues: EntryCues, terms: list[list[Hit]]) -> list[list[Hit]]:
    """Return the hits of an entry's terms without nouns that a word right before them, or their first part, denies."""
    if cues.entry.type != "count":
        return terms
    return [[hit for hit in term if not _is_denied(words, hit)] for term in terms]


def _is_denied(words: Words, hit: Hit) -> bool:
    first, *rest = words.tokens[hit.first].word.split("-")
    if rest and first in phrases("other_than"):
        return True
    before = hit.first - 1
    denied = before >= 0 and words.tokens[before].word in phrases("other_than")
    return denied and not words.gap(before, hit.first).strip()
