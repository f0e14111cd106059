"""When a change was seen that something is said to have brought about: its period, or the later of two dated numbers."""

from __future__ import annotations

from helpers.corpora.periods import parse_period
from helpers.proposing.likening import multiplied
from helpers.readers.mention import Mention
from helpers.sentences.document import Document
from helpers.sentences.phrases import phrases
from helpers.sentences.phrasing import is_past, says, told
from helpers.sentences.stretches import Stretch, dates_in
from helpers.texts.verb_forms import looks_passive

MOVES = ("trend", "effect")


def seen_in(document: Document, effect: Stretch) -> Mention | None:
    """Return the last date of an effect that is a change: its period, or the later of two dated numbers."""
    tokens = document.words.tokens
    inside = {t.word for t in tokens[effect.first : effect.last + 1]}
    moved = bool(inside & ((told("ups") | told("downs")) - told("faint"))) or any(
        effect.first <= document.tokens_of(m).first <= effect.last
        for m in [*multiplied(document, effect.sentence), *(m for m in effect.sentence.mentions if m.kind in MOVES)]
    )
    dates = dates_in(effect, document)
    strong = any(hit.first == effect.first for hit in says(document, told("events"), effect.first, effect.first + 4))
    if not (moved or strong) or not dates or len(dates) > 2 or any(d.pattern in ("relative", "since") for d in dates):
        return None
    dated = {i for d in dates for i in range(document.tokens_of(d).first, document.tokens_of(d).last + 1)}
    other = says(document, told("not_effect") - phrases("genitive"), effect.first, effect.last)
    if any(hit.first not in dated for hit in other) or any(d.hedge != "none" for d in dates):
        return None
    if len(dates) == 1 and "/" not in dates[0].value:
        first = document.tokens_of(dates[0]).first
        lead = [t.word for t in tokens[max(effect.first, first - 2) : first]]
        light = bool(set(lead[-1:]) & told("time_words")) or (
            len(lead) == 2 and lead[0] in told("year_leads") and lead[1] in told("year_words")
        )
        if not light or (strong and not moved and _is_of_something(document, effect, first)):
            return None
    if any(is_within(document, effect, document.tokens_of(date).first) for date in dates):
        return None
    last = max(dates, key=lambda d: _end(d))
    return last if _end(last) < 10**6 else None


def is_within(document: Document, effect: Stretch, date: int) -> bool:
    """Say whether a date belongs to "that …" or "yang …" with no change between: it dates something else."""
    tokens = document.words.tokens
    relative = [i for i in range(effect.first, date) if tokens[i].word in told("relative_words")]
    moves = (told("ups") | told("downs")) - told("faint")
    return bool(relative) and not any(t.word in moves for t in tokens[relative[-1] : date])


def _is_of_something(document: Document, effect: Stretch, date: int) -> bool:
    """Say whether a date says when something was made: "the houses built in 1990"."""
    words = [t.word for t in document.words.tokens[max(effect.first, date - 4) : date - 1]]
    made = told("made")
    if any(word in made or is_past(word) for word in words[-2:]):
        return True
    return any(word in phrases("attributive") or looks_passive(word, "id") for word in words)


def _end(date: Mention) -> int:
    period = parse_period(date.value)
    return period.end if period is not None else 0
