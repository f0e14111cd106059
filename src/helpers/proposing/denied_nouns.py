"""Nouns with "not" before them: "bukan penerima 756 orang" and "120 non-members" count the others."""

from __future__ import annotations

from helpers.sentences.cues import EntryCues
from helpers.sentences.phrases import phrases
from helpers.sentences.words import Hit, Words


def without_denied(words: Words, cues: EntryCues, terms: list[list[Hit]]) -> list[list[Hit]]:
    """Return the hits of an entry's terms without nouns that a word right before them, or their first part, denies."""
    if cues.entry.type in ("count", "measurement"):
        terms = [[hit for hit in term if not _is_no(words, hit)] for term in terms]
    if cues.entry.type != "count":
        return terms
    return [[hit for hit in term if not _is_denied(words, hit)] for term in terms]


def _is_no(words: Words, hit: Hit) -> bool:
    """Say whether something is told not to be what a cue names: "is a fee and no grant"."""
    before = hit.first - 1
    if before < 1 or words.tokens[before].word not in phrases("is_no") or words.gap(before, hit.first).strip():
        return False
    return words.tokens[before - 1].word in phrases("list_words") | phrases("copulas") | phrases("is_called")


def _is_denied(words: Words, hit: Hit) -> bool:
    first, *rest = words.tokens[hit.first].word.split("-")
    if rest and first in phrases("other_than"):
        return True
    before = hit.first - 1
    denied = before >= 0 and words.tokens[before].word in phrases("other_than")
    return denied and not words.gap(before, hit.first).strip()
