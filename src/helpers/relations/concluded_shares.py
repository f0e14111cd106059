"""Shares that a text concludes from numbers before them: "That is 67 per cent of the lamps", "in other words, a third"."""

from __future__ import annotations

import re
from collections.abc import Sequence

from helpers.relations.denominators import is_of
from helpers.relations.share_reading import Figure, Reading, is_opened, whole_of
from helpers.sentences.phrases import phrases
from helpers.sentences.phrasing import alike, says, told


def concluded(reading: Reading) -> tuple[Figure, Figure] | None:
    """Return part and whole of a conclusion: "That is 67 per cent of the lamps", "Nilai itu setara dengan 12 persen anggaran"."""
    document, sentence = reading.document, reading.sentence
    tokens, words = document.words.tokens, document.words
    start = reading.token
    drawn = says(document, told("concluding"), max(sentence.first + 1, start - 4), start - 1)
    low = drawn[0].first if drawn and "," in words.gap(drawn[0].first - 1, drawn[0].first) else sentence.first
    while start > low and not re.search(r"[;:–—(]", words.gap(start - 1, start)):
        start -= 1
    end = document.tokens_of(reading.percent).last
    if any(tokens[start].start <= m.start < reading.percent.start for m in sentence.quantities):
        return None
    lead = [t.word for t in tokens[start : reading.token]]
    opened = says(document, told("that_makes") | told("concluding"), start, min(reading.token - 1, start + 4))
    dated = any(date.start > reading.percent.end for date in sentence.dates)
    alone = " ".join(lead) in told("that_alone") and not dated  # "; itu 45 persen", not of another year
    concludes = (bool(opened) and opened[0].first == start) or alone
    equal = any(" ".join(lead[-size:]) in told("share_verbs") for size in range(1, 5))
    points = equal and bool(set(lead[:3]) & told("points_back"))
    aside = [
        hit
        for hit in says(document, told("concluding"), end + 1, sentence.last)
        if "," in words.gap(hit.first - 1, hit.first) and hit.first <= end + 9
    ]
    if not concludes and not points and not aside or len(lead) > 9:
        return None
    behind = [f for f in reading.figures if f.mention.end <= tokens[start].start]
    if not behind or behind[-1].sentence.number < sentence.number - 1:
        return None
    part = behind[-1]
    divided = _divided(reading, [f for f in behind if f.sentence is part.sentence]) if concludes else None
    if divided is not None or reading.fits():
        return divided
    if not reading.denominator.words and len([f for f in behind if f.sentence is part.sentence]) > 2:
        return None  # "Of 60 lamps, 20 are red; 15 burn. That is 25 per cent": of which?
    if any(m.kind in ("percentage", "fraction") and part.mention.end <= m.start < reading.percent.start
           for s in reading.sentences for m in s.quantities):  # fmt: skip
        return None
    whole = whole_of(reading, part)
    return (part, whole) if whole is not None else None


def _divided(reading: Reading, figures: Sequence[Figure]) -> tuple[Figure, Figure] | None:
    """Return part and whole of the two numbers before a conclusion: "731 of the 1,284 lamps are lit. That is 67 per cent"."""
    document, sentence, denominator = reading.document, reading.sentence, reading.denominator
    if len(figures) != 2 or figures[0].sentence is sentence or any(f.mention.hedge != "none" for f in figures):
        return None
    wholes = [f for f in figures if is_opened(document, f)]
    if not wholes and all(f.mention.pattern == "share" for f in figures):
        wholes = [figures[1]]
    parts = [f for f in figures if f not in wholes]
    if len(wholes) != 1 or parts[0].mention.kind != wholes[0].mention.kind:
        return None
    (part,), (whole,) = parts, wholes
    ahead = document.tokens_of(reading.percent).last + 1
    if says(document, phrases("plan"), ahead, sentence.last) or any(
        d.start > reading.percent.end for d in sentence.dates
    ):
        return None  # "67 per cent of what it was in 2010", "of what we had planned"
    known = reading.nouns(whole), reading.beside(whole), reading.near
    words = denominator.words
    named = not words or words[0] in told("what_words") or is_of(denominator, *known)
    return (part, whole) if named and alike(part.mention, whole.mention) else None
