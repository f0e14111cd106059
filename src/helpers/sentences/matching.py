"""Which entry of the codebook a mention speaks of: the nearest cue in its clause, units and nouns that fit."""

from __future__ import annotations

from dataclasses import dataclass

from helpers.corpora.codebook import Property
from helpers.readers.mention import Mention
from helpers.sentences.counted_nouns import is_verb, noun_fits
from helpers.sentences.cue_distance import FARTHEST, cue_cost
from helpers.sentences.cues import EntryCues
from helpers.sentences.document import Document, Sentence
from helpers.sentences.series import first_of_series, rank_before, series_of_total
from helpers.sentences.value_kinds import is_of_kind
from helpers.sentences.words import Hit

FARTHEST_DATE = 11
NEARLY = 2.0  # how much farther a cue may be that has another within it


@dataclass(frozen=True)
class Match:
    """A mention that speaks of an entry; the lower the cost, the surer. `cue` is the hit nearest to it."""

    mention: Mention
    cues: EntryCues
    cost: float
    matched: int
    cue: Hit
    inner: bool
    done: bool = False  # the cue is a verb right before the number: "graduated 1,284 pupils"

    @property
    def score(self) -> float:
        """Return how well it fits: near, and with many of the property's words.

        Of those whom something was done to in a year, what was done counts more than what they are.
        """
        flow = self.done and self.cues.entry.quantity == "flow"
        return 6.0 * self.matched - self.cost + (4.0 if self.inner else 5.0 if flow else 0.0) - self.cues.penalty


def match(
    document: Document, sentence: Sentence, mention: Mention, cues: EntryCues, hits: list[list[Hit]]
) -> Match | None:
    """Return how a mention speaks of an entry whose terms have these hits in the sentence, or None."""
    entry = cues.entry
    if not is_of_kind(mention, cues):
        return None
    phrase = document.noun_phrase(mention)
    costs: list[tuple[float, Hit, bool]] = []
    series = None
    if entry.type != "date":
        series = first_of_series(document, sentence, mention, cues.vocabulary) or series_of_total(
            document, sentence, mention, cues.vocabulary
        )
    if entry.type == "rank":
        series = rank_before(document, sentence, mention)
    for term in hits:
        found = [cue_cost(document, sentence, mention, phrase, hit) for hit in term]
        if series is not None:  # as near to its cue as the first of them
            lead, steps = series
            leading = document.noun_phrase(lead)
            opened = [cue_cost(document, sentence, lead, leading, hit) for hit in term if hit.first <= leading.last]
            found += [(cost + steps, hit, False) for cost, hit, _ in opened]
        best = min(found, default=None, key=lambda c: (c[0], not c[2], c[1]))
        if best is not None and best[0] <= (FARTHEST_DATE if entry.type == "date" else FARTHEST):
            costs.append(best)
    if len(costs) < cues.needed:
        return None
    inner = any(inside for _, _, inside in costs)
    if entry.type == "count" and not noun_fits(document, mention, cues, inner, costs):
        return None
    nearest = min(costs)
    verb = document.words.tokens[nearest[1].last].word
    done = nearest[1].last + 1 == document.tokens_of(mention).first and is_verb(verb)
    return Match(mention, cues, sum(cost for cost, _, _ in costs) / len(costs), len(costs), nearest[1], inner, done)


def best_entries(matches: list[Match]) -> list[Match]:
    """Return, for each mention, its best match; ties go to the entry with more of its words, then codebook order."""
    best: dict[tuple[int, int, str], Match] = {}
    for found in matches:
        key = (found.mention.start, found.mention.end, found.mention.kind)
        if key not in best or found.score > best[key].score + 1e-9 or _says_more(found, best[key]):
            best[key] = found
    return list(best.values())


def _says_more(found: Match, known: Match) -> bool:
    """Say whether a match fits as well as another whose cue is a part of its own: "pupils took part" against "pupils"."""
    cue, other = found.cue, known.cue
    return cue != other and cue.first <= other.first <= other.last <= cue.last and found.cost <= known.cost + NEARLY


def entry_of(found: Match) -> Property:
    """Return the codebook entry of a match."""
    return found.cues.entry
