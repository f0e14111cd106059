"""Numbers of another year in a bracket behind one: "Rp 9,7 miliar (2022: Rp 8,8 miliar)", "9.7 million (8.8 million in 2022)"."""

from __future__ import annotations

from dataclasses import replace

from helpers.proposing.narrowing import closed_words
from helpers.readers.mention import Mention
from helpers.sentences.document import Document, Sentence
from helpers.sentences.matching import Match
from helpers.sentences.phrases import phrases

APART = 3  # words between a number and the bracket behind it


def of_bracketed_years(document: Document, sentence: Sentence, matches: list[Match]) -> list[Match]:
    """Return the matches of a sentence with those of numbers that a bracket gives for another year."""
    out = list(matches)
    known = {one.mention.start for one in matches}
    for mention in sentence.quantities:
        last = _before(document, sentence, mention, matches)
        if last is not None and mention.start not in known:
            out.append(replace(last, mention=mention, cost=last.cost + 1.0))
    return out


def _before(document: Document, sentence: Sentence, mention: Mention, matches: list[Match]) -> Match | None:
    """Return the match of the number before the bracket that holds a number and a date and nothing else; or None."""
    text = document.text
    opened, closed = text.rfind("(", 0, mention.start), text.find(")", mention.end)
    before = [m for m in sentence.quantities if m.end <= opened]
    if not before or closed < 0 or text.find(")", opened, mention.start) >= 0:
        return None
    last = before[-1]
    if (last.kind, last.unit) != (mention.kind, mention.unit) or len(text[last.end : opened].split()) > APART:
        return None
    if not set(text[last.end : opened]).isdisjoint(",;:."):
        return None
    inside = [m for m in sentence.mentions if opened < m.start and m.end <= closed]
    dates = [m for m in inside if m.kind in ("date", "period")]
    if len(inside) != 2 or len(dates) != 1:
        return None
    words = document.words
    taken = {i for m in inside for i in range(document.tokens_of(m).first, document.tokens_of(m).last + 1)}
    here = [i for i in range(sentence.first, sentence.last + 1) if opened < words.tokens[i].start < closed]
    rest = [words.tokens[i].word for i in here if i not in taken]
    light = closed_words() | phrases("echo_words") | {mention.noun.lower()}
    if any(word not in light or word in phrases("part") for word in rest):
        return None
    return next((one for one in matches if one.mention is last and one.cues.entry.type != "date"), None)
