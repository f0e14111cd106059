"""The numbers and dates that `propose` claims nothing from, each with its reason: no drop is silent.

Most stand with no cue of the codebook; these are only counted. One that has a cue is of something else, by the guard
that said so, is told aside (a plan, a rate, a change, an age), or stands farther from its cue than another.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import NamedTuple

from helpers.corpora.codebook import Codebook
from helpers.proposing.aboutness import decide
from helpers.proposing.asides import is_aside
from helpers.proposing.ready_texts import main_subjects, ready_texts
from helpers.proposing.sentence_matches import Cued, candidates, cues_of_text
from helpers.readers.mention import Mention
from helpers.scope.scoping import Scopes
from helpers.sentences.document import Document, Sentence
from helpers.sentences.matching import Match
from helpers.sentences.value_kinds import typed_by_unit

ASIDE = "told aside: a plan, a rate, a change, a comparison, an age"
FARTHER = "another value, or another property's cue, stands nearer"


class Unclaimed(NamedTuple):
    """One property that a mention could have been claimed for: where it stands, its cue, and why it was not."""

    source_id: str
    start: int
    end: int
    exact: str
    value: str
    subject: str
    property: str
    cue: str
    why: str


class Account(NamedTuple):
    """What became of every number and date: how many are claimed, what was not and why, how many have no cue."""

    claimed: int
    unclaimed: list[Unclaimed]
    without_cue: int


def account(
    texts: Mapping[str, str],
    codebook: Codebook,
    claimed: Mapping[str, set[tuple[int, int]]],
    languages: Mapping[str, str],
    years: Mapping[str, str],
    authors: Mapping[str, str],
) -> Account:
    """Return what became of the numbers and dates of some texts (source_id -> text).

    `claimed` are the places (start, end) of the quotes that were proposed, by source; the rest is as in `propose`.
    """
    codebook = typed_by_unit(codebook)
    ready = ready_texts(texts, codebook, languages, years, authors)
    main = main_subjects(ready, codebook)
    unclaimed: list[Unclaimed] = []
    told = without_cue = 0
    for document, scopes in ready:
        cued = cues_of_text(document, scopes, codebook, main)
        for sentence in document.sentences:
            matches = list(candidates(document, scopes, sentence, cued)) if sentence.mentions else []
            for mention in sentence.mentions:
                start, end = document.spot(mention.start, mention.end)
                if any(a <= start and end <= b for a, b in claimed.get(document.source_id, ())):
                    told += 1
                    continue
                own = [one for one in matches if one.mention == mention]
                without_cue += not own
                unclaimed += _reasons(document, scopes, sentence, own, cued)
    return Account(told, unclaimed, without_cue)


def _reasons(
    document: Document, scopes: Scopes, sentence: Sentence, matches: list[Match], cued: Cued
) -> Iterator[Unclaimed]:
    """Yield why each match of a mention is no claim, the best match of a property only."""
    best: dict[tuple[str, str], Match] = {}
    for one in sorted(matches, key=lambda match: match.cost):
        best.setdefault((one.cues.entry.subject, one.cues.entry.property), one)
    for (subject, name), one in best.items():
        start, end = document.spot(one.mention.start, one.mention.end)
        yield Unclaimed(
            document.source_id, start, end, _exact(document, one.mention), one.mention.value, subject, name,
            _cue(document, one), _why(document, scopes, sentence, one, cued),
        )  # fmt: skip


def _why(document: Document, scopes: Scopes, sentence: Sentence, one: Match, cued: Cued) -> str:
    if is_aside(document, sentence, one):
        return ASIDE
    decision = decide(scopes, sentence, one, cued.properties)
    return FARTHER if decision.about else f"of {decision.of}"


def _exact(document: Document, mention: Mention) -> str:
    return " ".join(document.text[mention.start : mention.end].split())


def _cue(document: Document, one: Match) -> str:
    words = document.words.tokens
    return document.text[words[one.cue.first].start : words[one.cue.last].end]
