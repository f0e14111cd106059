"""Shares said in the sentence after their part and whole: "Of the 1,284 lamps, 731 are lit. That is 67 per cent"."""

from __future__ import annotations

from helpers.cues import phrases
from helpers.document import Document, Sentence
from helpers.drafts import Link, Pool
from helpers.mention import Mention
from helpers.parted import apart
from helpers.phrasing import alike, middle, said_before, said_of_part, says, told
from helpers.stems import same_word, words_of

OPENING = 8  # words before the percentage of a sentence that opens with "that is"


def spoken_shares(document: Document, pool: Pool, sentence: Sentence) -> list[Link]:
    """Relate the percentage that a sentence opens with to the part and the whole of the sentence before."""
    percents = [m for m in sentence.quantities if m.kind in ("percentage", "fraction")]
    if sentence.number == 0 or len(percents) != 1 or percents[0].value.startswith(("<", ">")):
        return []
    percent = percents[0]
    covered = document.tokens_of(percent)
    previous = document.sentences[sentence.number - 1]
    opened = says(document, told("that_makes"), sentence.first, min(covered.first - 1, sentence.first + 4))
    if not opened or opened[0].first != sentence.first or covered.first - sentence.first > OPENING:
        return []
    if any(m is not percent and m.start < percent.start for m in sentence.quantities):
        return []
    if "\n\n" in document.text[previous.span.end : sentence.span.start] or pool.of(percent) is not None:
        return []
    found = _part_and_whole(document, previous)
    if found is None or not _is_of_whole(document, sentence, percent, found[1]):
        return []
    part, whole = found
    base = pool.base(previous, whole, [part])
    if base is None or base.stance == "denied" or base.type != ("count" if whole.kind == "count" else "measurement"):
        return []
    said = said_of_part(document, previous, part)
    small = pool.part(part, base, said)
    share = pool.add(percent, base, "share", "percentage", "percent", small.population or said)
    return [Link("percent-of", (small, share, base), "a sentence says of part and whole which share that is")]


def _part_and_whole(document: Document, sentence: Sentence) -> tuple[Mention, Mention] | None:
    """Return the only two numbers of a sentence, if it says that the one is of the other: "of the 1,284, 731 …"."""
    quantities = [one for m in sentence.quantities for one in apart(document, m)]
    counts = [m for m in quantities if m.kind in ("count", "money", "measurement")]
    if len(counts) != 2 or len(counts) != len(quantities) or any(m.hedge != "none" for m in counts):
        return None
    wholes = [m for m in counts if said_before(document, m, sentence, phrases("part_of"))]
    if not wholes and _is_of_them(document, sentence, counts[1]):
        wholes = counts[:1]
    if len(wholes) != 1:
        wholes = counts[1:] if counts[0].pattern == counts[1].pattern == "share" else []
    if len(wholes) != 1:
        return None
    whole = wholes[0]
    part = counts[0] if whole is counts[1] else counts[1]
    if part.kind != whole.kind or not alike(part, whole) or middle(part) > middle(whole):
        return None
    return part, whole


def _is_of_them(document: Document, sentence: Sentence, part: Mention) -> bool:
    """Say whether "of them" stands right beside a number: "we lit 1,284 lamps; 731 of them still burn"."""
    covered = document.tokens_of(part)
    hits = says(document, told("of_them"), max(sentence.first, covered.first - 4), min(sentence.last, covered.last + 5))
    return any(hit.first - covered.last in (1, 2) or covered.first - hit.last == 1 for hit in hits)


def _is_of_whole(document: Document, sentence: Sentence, percent: Mention, whole: Mention) -> bool:
    """Say whether nothing follows a percentage, or that it is "of what was lost", "of the total", "of the lamps"."""
    tokens = document.words.tokens
    at = document.tokens_of(percent).last + 1
    if at > sentence.last or document.words.gap(at - 1, at).strip("% )\n"):
        return True
    if tokens[at].word not in told("of_words") or at == sentence.last:
        return False
    if any(d.start > percent.end for d in sentence.dates) or says(document, phrases("plan"), at, sentence.last):
        return False  # "67 per cent of what it was in 2010", "of what we had planned"
    after = [t.word for t in tokens[at + 1 : min(sentence.last, at + 4) + 1]]
    while after and after[0] in phrases("articles") | phrases("whole_words") | phrases("pointing"):
        if after[0] in told("whole_named"):
            return True
        after.pop(0)
    if not after or after[0] in told("whole_named"):
        return True
    return any(same_word(after[0], word) for word in words_of(whole.noun))
