"""Tallies: a whole, the parts told of it since in a sentence or over several, and what says that these are all.

"The storm found 83 skiffs. Forty-six came through. The rest, 29 of them, were smashed." What closes a tally is a part that
is called the rest or the last, a word that none was left, or that all were divided. Nothing is related where the parts are
right in any way: then there is nothing to say.
"""

from __future__ import annotations

from collections.abc import Sequence
from itertools import combinations
from typing import NamedTuple

from helpers.closings import closing_part, divided_from, none_left, one_each
from helpers.cues import phrases
from helpers.document import Document, Sentence
from helpers.drafts import Link, Pool
from helpers.lexicon import load_lexicon
from helpers.mention import Mention
from helpers.paragraphs import around
from helpers.phrasing import alike, middle, said_before, says, told, until_mark
from helpers.stems import stems
from helpers.share_reading import BULLET
from helpers.totals import is_near, link_sum

KINDS = ("count", "money", "measurement", "percentage")
BACK = 4  # sentences before the one that closes in which the whole may stand
MOST = 8  # parts
NAMED = 6  # tokens of "of that lending of 2010,"
MOVED = 6  # tokens from "up" to the number that it is from
CLEARLY = 0.6  # of the next, how far off the parts of the closest whole may be


class Entry(NamedTuple):
    """A number of a passage and the sentence that it stands in."""

    sentence: Sentence
    mention: Mention


def tallies(document: Document, pool: Pool, sentence: Sentence) -> list[Link]:
    """Relate a whole to the parts told since, where a sentence closes the tally and the parts do not make the whole."""
    if not sentence.quantities and not none_left(document, sentence):
        return []
    ways = [(entries, start, False) for entries, start in _told(document, sentence)]
    if not ways and one_each(document, sentence):
        ways = [(*_of_one_each(document, sentence), True)]
    for entries, start, exceeding in ways:
        found = _whole(document, entries, start)
        if found is not None and exceeding and sum(map(middle, found[1])) <= middle(found[0].mention):
            continue  # some may be left out
        if found is not None:
            whole, parts = found
            link = link_sum(document, pool, whole.sentence, whole.mention, parts)
            return [link] if link is not None else []
    return []


def _told(document: Document, sentence: Sentence) -> list[tuple[list[Entry], int]]:
    """Return what may be a whole and all its parts, in order, and at which of them the parts begin at the latest."""
    passage = _passage(document, sentence)
    entries = [
        Entry(one, m)
        for one in passage
        for m in one.quantities
        if m.kind in (*KINDS, "fraction") and not _is_earlier(document, one, m)
    ]
    out = []
    last = closing_part(document, passage)
    if last is not None:
        upto = [e for e in entries if e.mention.start <= last.start]
        out.append((upto, len(upto) - 1))
    if none_left(document, sentence):
        some = [
            e
            for e in entries
            if e.sentence is not sentence or not said_before(document, e.mention, sentence, told("nones"), 1)
        ]
        out.append((some, len(some) - 2))
    opened = divided_from(document, sentence)
    if opened is not None:
        at = next((i for i, e in enumerate(entries) if e.mention.start >= opened), len(entries))
        if len(entries) - at > 1 and not _another_first(document, passage):
            out.append((entries, at))
    return out


def _passage(document: Document, sentence: Sentence) -> list[Sentence]:
    """Return a sentence with those before it in its paragraph; each line of a list stands alone."""
    passage = around(document, sentence, BACK)
    rows = [at for at, one in enumerate(passage) if BULLET.match(document.text, one.span.start)]
    return passage[rows[-1] :] if rows else passage


def _of_one_each(document: Document, sentence: Sentence) -> tuple[list[Entry], int]:
    """Return the numbers up to those of a sentence that is of groups of which everybody is in one; the first may be the whole."""
    entries = [
        Entry(one, m) for one in around(document, sentence, BACK, parts="\n") for m in one.quantities if m.kind in KINDS
    ]
    return entries, next((i for i, e in enumerate(entries) if e.sentence is sentence), len(entries)) + 1


def _another_first(document: Document, passage: Sequence[Sentence]) -> bool:
    """Say whether a list is of the first few, or leaves some out."""
    table = told("most_of_all") | told("not_told") | phrases("includes")
    return bool(says(document, table, passage[-1].first, passage[-1].last))


def _whole(document: Document, entries: Sequence[Entry], start: int) -> tuple[Entry, list[Mention]] | None:
    """Return the whole and its parts: the only number before them that they come near; none where they are right."""
    found: list[tuple[Entry, list[Mention]]] = []
    for at in range(min(start - 1, len(entries) - 3), -1, -1):
        whole = entries[at]
        if whole.mention.kind not in KINDS or middle(whole.mention) <= 0:
            continue
        parts = _parts(document, whole, entries[at + 1 :])
        if parts is None or len(parts) < 2 or len(parts) > MOST:
            continue
        if start == len(entries) - 1 and _is_of_another(whole.mention, entries[-1].mention):
            continue  # "the remaining 25 chairs" of 60 members
        if is_right(middle(whole.mention), [middle(m) for m in parts]):
            return None
        if max(map(middle, parts)) >= middle(whole.mention) or not is_near(whole.mention, parts):
            continue
        if _is_exact(document, whole) and not _is_doubtful(document, whole, parts):
            found.append((whole, parts))
    return _one(found)


def _one(found: Sequence[tuple[Entry, list[Mention]]]) -> tuple[Entry, list[Mention]] | None:
    """Return the one that is meant of several wholes, the nearest first: by far the closest, or that of the whole list."""
    if len({middle(whole.mention) for whole, _ in found}) < 2:
        return found[0] if found else None
    ranked = sorted(found, key=lambda one: abs(sum(map(middle, one[1])) / middle(one[0].mention) - 1))
    off = [abs(sum(map(middle, parts)) / middle(whole.mention) - 1) for whole, parts in ranked]
    if off[0] <= CLEARLY * off[1]:
        return ranked[0]
    *inner, outer = found
    among = all(whole.sentence.span.start <= parts[0].start < whole.sentence.span.end for whole, parts in inner)
    return outer if among else None


def _parts(document: Document, whole: Entry, later: Sequence[Entry]) -> list[Mention] | None:
    """Return the numbers that may be parts of a whole, as numbers of what it counts; None where one is not exact."""
    out = []
    for sentence, mention in later:
        part = _as_part(document, whole, sentence, mention)
        if part is None:
            continue
        if part.hedge != "none" or not part.value.replace(".", "").isdigit():
            return None
        if middle(part) != middle(whole.mention):
            out.append(part)  # "of the 640": the whole said again is no part of it
    return out


def _as_part(document: Document, whole: Entry, sentence: Sentence, mention: Mention) -> Mention | None:
    """Return a number as a part of a whole, or None where it is of something else."""
    total = whole.mention
    after = document.tokens_of(mention).last + 1
    of_them = bool(says(document, told("of_them"), after, min(after + 3, sentence.last)))
    if mention.kind == "fraction":
        top, _, bottom = mention.value.partition("/")
        word = document.words.tokens[document.tokens_of(mention).last].word
        pointing = of_them or word.endswith(tuple(told("its")))
        if not (top.isdigit() and bottom.isdigit()) or not (pointing or sentence is whole.sentence):
            return None
        share = middle(total) * int(top) / max(int(bottom), 1)
        if total.kind == "count" and share != int(share):
            return None
        value = str(int(share)) if share == int(share) else str(share)
        return mention._replace(kind=total.kind, unit=total.unit, noun=total.noun, value=value, hedge="none")
    if mention.kind != total.kind:
        following = document.text[mention.end : mention.end + 40].lstrip().lower()
        bare = mention.kind == "count" and not (mention.noun and following.startswith(mention.noun.lower()))
        if bare and of_them and total.kind in ("money", "measurement"):
            return mention._replace(kind=total.kind, unit=total.unit)
        return None
    if total.kind != "count":
        return mention if mention.unit == total.unit else None
    return mention if alike(mention, total) or _has_no_noun(document, mention) else None


def _is_of_another(total: Mention, last: Mention) -> bool:
    """Say whether the part that closes a tally counts another thing than the whole."""
    return total.kind == "count" and last.kind == "count" and not alike(last, total)


def _has_no_noun(document: Document, mention: Mention) -> bool:
    """Say whether what was read as the noun of a number may be a verb: "lima belas mati karena …"."""
    noun = mention.noun.lower()
    return document.language == "id" and mention.unit == mention.noun and noun not in load_lexicon("id").nouns


def is_right(total: float, sizes: Sequence[float]) -> bool:
    """Say whether parts make a total, all or some of them, or make it with what some of them added to it."""
    everything, close = sum(sizes), 1e-6 * max(total, 1.0)
    return any(
        abs(total - sum(some)) <= close or abs(everything - 2 * sum(some) - total) <= close
        for count in range(len(sizes) + 1)
        for some in combinations(sizes, count)
    )


def _is_exact(document: Document, whole: Entry) -> bool:
    """Say whether a whole is told as an exact number, not one of several or of the first."""
    return whole.mention.hedge == "none" and not said_before(
        document, whole.mention, whole.sentence, told("hedge_before"), 1
    )


def _is_doubtful(document: Document, whole: Entry, parts: Sequence[Mention]) -> bool:
    """Say whether the parts of a whole may overlap, be only some of it, be of several years or of another thing."""
    last = document.sentence_of(parts[-1].start) or whole.sentence
    begun = document.sentence_of(parts[0].start) or last
    own = document.tokens_of(whole.mention).last + 1
    first = own if begun is whole.sentence else whole.sentence.last + 1
    table = (told("shared") - told("solely")) | told("unlike") | told("not_told") | phrases("includes")
    table -= told("of_them")
    end = _until_aside(document, last, parts[-1])
    if says(document, table, first, end) or says(document, told("unlike"), whole.sentence.first, own):
        return True
    numbers = range(whole.sentence.number + 1, last.number)
    if any(n < begun.number and not document.sentences[n].quantities for n in numbers):
        return True  # another thing is spoken of before the first part
    if begun is not whole.sentence and _names_another(document, begun, whole.sentence):
        return True
    compared = [m.start for m in whole.sentence.quantities if _is_earlier(document, whole.sentence, m)]
    years = {
        m.value[:4]
        for n in (whole.sentence.number, *numbers, last.number)
        for m in document.sentences[n].dates
        if m.value[:1].isdigit() and not (n == whole.sentence.number and compared and m.start > compared[0])
    }
    return len(years) > 1


def _names_another(document: Document, sentence: Sentence, earlier: Sentence) -> bool:
    """Say whether a sentence divides what another did not speak of: "Of that saving, 52 …"."""
    tokens = document.words.tokens
    pointing = says(
        document, told("of_this") | told("of_them"), sentence.first, min(sentence.last, sentence.first + NAMED)
    )
    if any(hit.first == sentence.first for hit in pointing):
        return False
    if tokens[sentence.first].word not in {phrase.split()[0] for phrase in phrases("part_of")}:
        return False
    words = until_mark(document, sentence.first, sentence.last, NAMED).split()
    if len(words) == NAMED or set(words).isdisjoint(phrases("pointing")):
        return False
    named = {stem for word in words if len(word) > 3 and not word[0].isdigit() for stem in stems(word)}
    said = {stem for token in tokens[earlier.first : earlier.last + 1] for stem in stems(token.word)}
    return bool(named) and named.isdisjoint(said)


def _until_aside(document: Document, sentence: Sentence, part: Mention) -> int:
    """Return the last token of what is said of all parts: not a relative clause about the last one alone."""
    words = document.words
    for index in range(document.tokens_of(part).last + 2, sentence.last + 1):
        if words.tokens[index].word in phrases("relative_pronouns") and "," in words.gap(index - 1, index):
            return index - 1
    return sentence.last


def _is_earlier(document: Document, sentence: Sentence, mention: Mention) -> bool:
    """Say whether a number is what another has risen or fallen from, or is held against: "90, up from 70 in 2010"."""
    if sentence.quantities[0].start == mention.start:
        return False
    first = document.tokens_of(mention).first
    moved = says(document, told("ups") | told("downs"), max(sentence.first, first - MOVED), first - 1)
    return said_before(document, mention, sentence, told("against") | (phrases("from") if moved else frozenset()))
