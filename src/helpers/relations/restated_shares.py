"""Shares that restate the number before or after them: "84 of them (45 per cent)", "two thirds, 60 in all"."""

from __future__ import annotations

import re

from helpers.relations.denominators import small_words
from helpers.relations.share_reading import Figure, Reading, whole_of
from helpers.sentences.phrases import phrases
from helpers.sentences.phrasing import told
from helpers.texts.stems import words_of

IE = re.compile(r"(?<!\w)i\.\s?e\.", re.I)
ASIDE = re.compile(r"\([^()]*[^\W\d_][^()]*\)")  # a bracket with a word in it
STRANGE = 7  # words between a part and its share
CALLED = 16  # words between them where the share is called one: "…, a share of 45 per cent"


def joined_on(reading: Reading) -> tuple[Figure, Figure] | None:
    """Return part and whole of a share that restates the number before it: in apposition, in brackets, after "or"."""
    percent = reading.percent
    own = [f for f in reading.figures if f.sentence is reading.sentence and not reading.is_aside(f.mention.start)]
    before = [f for f in own if f.mention.end <= percent.start]
    between = [m for m in reading.sentence.quantities if before and before[-1].mention.end <= m.start < percent.start]
    between = [m for m in between if m.kind != "duration"]  # "252 sail at least once a week"
    if not before or any(not reading.is_aside(m.start) and not reading.says_it(m) for m in between):
        return None
    part = before[-1]
    gap = IE.sub(told_ie, ASIDE.sub("", reading.document.text[part.mention.end : percent.start]))
    mark = max(gap.rfind(sign) for sign in ",(–—-")
    joiner = " ".join(words_of(gap[mark + 1 :]))
    called = mark >= 0 and _ends_with(gap, told("called_share") - told("joins"))
    joined = called or _ends_with(gap, told("joins") | told("called_share"))
    stated = mark < 0 and bool(reading.denominator.words) and _ends_with(gap, told("share_verbs"))
    joined = joined or joiner in told("joins") or stated
    if ";" in gap or ". " in gap or gap.count(")") > gap.count("(") or (mark < 0 and not joined):
        return None
    if joiner and not joined:
        return None
    strange = [w for w in words_of(gap) if w not in small_words() and w not in words_of(part.mention.noun)]
    named = bool(reading.denominator.words)  # "or 45 per cent of all mothers registered"
    if len(strange) > (CALLED if called or named else STRANGE) or (
        not joined and gap[mark] == "," and not _ends(reading)
    ):
        return None
    whole = whole_of(reading, part)
    return (part, whole) if whole is not None else None


def told_ie(found: re.Match[str]) -> str:
    """Return "i.e." without its full stops, which end no sentence."""
    return found[0].replace(".", " ")


def _ends_with(text: str, table: frozenset[str]) -> bool:
    """Say whether the last words of a text are a phrase of a table."""
    words = words_of(text)
    return any(" ".join(words[-size:]) in table for size in range(1, min(4, len(words)) + 1))


def followed(reading: Reading) -> tuple[Figure, Figure] | None:
    """Return part and whole of a share that a number restates: "two thirds of the 120 pupils, 60 in all", "sepertiganya, 160 orang"."""
    document, percent = reading.document, reading.percent
    after = [f for f in reading.figures if f.sentence is reading.sentence and f.mention.start >= percent.end]
    numbered = None
    if after and reading.denominator.is_marked and not reading.denominator.words:
        if document.tokens_of(after[0].mention).first <= reading.denominator.stop + 2:
            numbered, after = after[0], after[1:]
    if not after or any(percent.end <= m.start < after[0].mention.start and m.kind in ("percentage", "fraction")
                        for m in reading.sentence.quantities):  # fmt: skip
        return None
    part, start = after[0], numbered.mention.end if numbered else percent.end
    gap = document.text[start : part.mention.start]
    mark = max(gap.rfind(sign) for sign in ",(–—:")
    if mark < 0 or ";" in gap or ". " in gap or len(gap.split()) > STRANGE + 5:
        return None
    joiner = words_of(gap[mark + 1 :])
    named = " ".join(joiner) in told("joins")
    if not named and any(word not in small_words() for word in joiner):
        return None
    between = [w for w in words_of(gap[:mark]) if w not in small_words() and w not in reading.denominator.words]
    if numbered is None and between and not named and gap[mark] not in "(:":
        return None
    tail = re.match(r"[^,;:.()–—\d]{0,40}(?=[,;:.()–—]|$)", document.text[part.mention.end : reading.sentence.span.end])
    known = small_words() | phrases("generic") | {w for p in told("of_them") for w in p.split()}
    if tail is None or any(w not in known and w not in words_of(part.mention.noun) for w in words_of(tail[0])):
        return None
    whole = numbered or whole_of(reading, part)
    return (part, whole) if whole is not None else None


def _ends(reading: Reading) -> bool:
    """Say whether a share and its whole stand between marks: nothing more is said of them."""
    return reading.denominator.is_closed
