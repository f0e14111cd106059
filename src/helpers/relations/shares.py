"""Shares of a total that a text states: "Of the 400 borrowers, 252 (63 per cent) …"."""

from __future__ import annotations

import re

from helpers.proposing.drafts import Link, Pool
from helpers.proposing.predicates import behind_share
from helpers.readers.mention import Mention
from helpers.relations.hundreds import FARTHER, said_of_shares, shares_of_all
from helpers.relations.share_reading import is_of_another
from helpers.relations.share_signs import takes_up
from helpers.relations.wholes import is_only_meant, is_whole
from helpers.sentences.document import Document, Sentence
from helpers.sentences.paragraphs import before as sentence_before
from helpers.sentences.parted import apart
from helpers.sentences.phrases import phrases
from helpers.sentences.phrasing import alike, middle, said_before, said_of_part, says, told, words_told

FARTHEST = 90  # characters between a part and its percentage
NEAR_MISS = (0.6, 1.67)  # a number in brackets over the share that it restates
NEAR = 0.006  # by how much of a hundredth a reckoning may differ and still fit
EARLIER = 3  # sentences back in which the number may stand that a share is of
EXACT = 0.0051  # by how much a share in whole hundredths may differ from what it is
OPENING = 6  # words around a part in which "of these" stands
LONG_WHOLE = 9  # words of a whole before the share between commas
STRANGE = 3  # words of its own that a part may have before the bracket with its percentage

CITED = re.compile(r"[^\W\d_] \((?:1[89]|20)[0-9]{2}[a-z]?\)")  # Rahmi (2014)


def shares(document: Document, pool: Pool, sentence: Sentence) -> list[Link]:
    """Relate a part, its percentage and the whole, wherever in the sentence the three stand."""
    quantities = [one for m in sentence.quantities for one in apart(document, m)]
    counts = [m for m in quantities if m.kind in ("count", "money", "measurement")]
    percents = [m for m in quantities if m.kind in ("percentage", "fraction") and not m.value.startswith((">", "<"))]
    counts += _bracketed(document, sentence, counts, percents)
    links = []
    for percent in percents:
        if said_before(document, percent, sentence, phrases("change_up") | phrases("change_down"), 2):
            continue
        after = document.tokens_of(percent).last + 1
        if any(hit.first == after for hit in says(document, told("above") | told("below"), after, after + 3)):
            continue  # "36 per cent above the budget" is no share of it
        cited = CITED.search(document.text, sentence.span.start, percent.start)
        if cited is not None and any(m.start < cited.start() for m in counts):
            continue  # what somebody else found
        found = None
        for kind, unit in sorted({(m.kind, "" if m.kind == "count" else m.unit) for m in counts}):
            alikes = [m for m in counts if m.kind == kind and unit in ("", m.unit)]
            if any(hit.first == after for hit in says(document, told("of_them"), after, after + 3)):
                alikes = _last_before(alikes, percent)
            if takes_up(document, percent):
                ahead = {m.start for m in alikes if m.start > percent.end and is_whole(document, sentence, m)}
                alikes = [m for m in alikes if m.start not in ahead]
            found = found or _part_and_whole(document, pool, sentence, percent, alikes, percents)
        if found is None:
            continue
        part, whole = found
        if middle(part) >= middle(whole) or not alike(part, whole) or part.kind != whole.kind:
            continue
        if _fits_nearer(percent, part, whole, counts):
            continue  # "of the 61 who sat it, 55 passed; 38 of these, or 69 per cent, …": of the 55
        if whole.start < sentence.span.start and is_of_another(document, pool, sentence, percent, whole):
            continue
        if whole.start < sentence.span.start and _fits_earlier(document, sentence, percent, part, whole):
            continue  # "9,320 members, of whom 6,990 are young. 5,592, or 60 per cent, borrowed": of all
        if whole.start < sentence.span.start and _is_beside(document, sentence, part, whole):
            continue  # "655, or 52 per cent, were girls. 504 (40 per cent) had a grant": both of all
        told_in = document.sentence_of(whole.start)
        if told_in is not None and told_in is not sentence and is_only_meant(document, told_in, whole):
            continue
        base = pool.base(sentence, whole, [part, percent])
        if base is None or base.stance == "denied":
            continue
        if base.type != ("count" if whole.kind == "count" else "measurement"):
            continue
        said = said_of_part(document, sentence, max(part, percent))
        small = pool.part(part, base, said)
        share = pool.of(percent)
        if share is None or share.type != "percentage":
            share = pool.add(percent, base, "share", "percentage", "percent", small.population or said)
        links.append(Link("percent-of", (small, share, base), "share, part and whole stand in one place"))
    return links


def _is_beside(document: Document, sentence: Sentence, part: Mention, whole: Mention) -> bool:
    """Say whether a number of an earlier sentence is given as a share itself, and nothing says that a part is one of those."""
    told_in, last = document.sentence_of(whole.start), document.noun_phrase(whole).last
    if told_in is None:
        return False
    ends = range(document.tokens_of(whole).last, last + 1)
    if all(behind_share(document, told_in, end) == end for end in ends):
        return False
    covered = document.tokens_of(part)
    low, high = max(sentence.first, covered.first - OPENING), min(sentence.last, covered.last + OPENING)
    return not says(document, told("of_them"), low, high)


def _fits_nearer(percent: Mention, part: Mention, whole: Mention, counts: list[Mention]) -> bool:
    """Say whether a part is no such share of its whole, but of another number that stands between the two."""
    share = middle(percent) * (0.01 if percent.kind == "percentage" else 1.0)
    between = [m for m in counts if whole.end <= m.start and m.end <= part.start and m.kind == part.kind]
    right = [m for m in between if middle(m) > middle(part) and abs(middle(part) / middle(m) - share) <= NEAR]
    return bool(right) and abs(middle(part) / middle(whole) - share) > NEAR


def _fits_earlier(document: Document, sentence: Sentence, percent: Mention, part: Mention, whole: Mention) -> bool:
    """Say whether a part is no such share of a number of an earlier sentence, but just that of another number told of late."""
    share = middle(percent) * (0.01 if percent.kind == "percentage" else 1.0)
    if abs(middle(part) / middle(whole) - share) <= NEAR:
        return False
    earlier = document.sentences[max(0, sentence.number - EARLIER) : sentence.number]
    told_of = [m for one in earlier for m in one.quantities if m.kind == part.kind and m.unit == part.unit]
    return any(middle(m) > middle(part) and abs(middle(part) / middle(m) - share) <= EXACT for m in told_of)


def _last_before(counts: list[Mention], percent: Mention) -> list[Mention]:
    """Return the counts of which a share "of these" can be: the last before it, and what stands behind."""
    before = [m for m in counts if m.end <= percent.start]
    return [m for m in counts if m.start >= percent.end] + before[-1:]


def claim_hundred(document: Document, pool: Pool, sentence: Sentence) -> None:
    """Claim each share of a sentence that lists all of a whole, so that a finding on their sum can show them."""
    near = document.sentences[max(0, sentence.number - FARTHER) : sentence.number + 1]
    before = said_of_shares(document.text, [(one.span.start, one.span.end) for one in near], len(near) - 1)
    places = shares_of_all(document.text[sentence.span.start : sentence.span.end], before)
    starts = {sentence.span.start + start for start, _, _ in places}
    listed = [m for m in sentence.quantities if m.kind == "percentage" and m.start in starts and pool.of(m) is None]
    for mention in listed:
        made = pool.stand_in(sentence, mention)
        pool.name(made, "percentage_share", said_of_part(document, sentence, mention))


def _bracketed(document: Document, sentence: Sentence, counts: list[Mention], percents: list[Mention]) -> list[Mention]:
    """Return bare numbers in brackets that come near a share of the sentence: a part rather than a reference.

    "30 % of 40 singers (15)"; a reference number would be far from the 12 that it should be.
    """
    if len(percents) != 1 or len(counts) != 1:
        return []
    expected = middle(counts[0]) * middle(percents[0]) * (0.01 if percents[0].kind == "percentage" else 1.0)
    low, high = NEAR_MISS
    return [
        m._replace(kind="count", reason="")
        for m in sentence.dismissed
        if m.reason == "reference"
        and m.start > counts[0].end
        and low * expected <= middle(m) <= high * expected
        and document.text[m.start - 1] == "("
    ]


def _part_and_whole(
    document: Document,
    pool: Pool,
    sentence: Sentence,
    percent: Mention,
    counts: list[Mention],
    percents: list[Mention],
) -> tuple[Mention, Mention] | None:
    """Return the counts that a percentage relates, or None."""
    wholes = [
        m
        for m in counts
        if is_whole(document, sentence, m)
        and not _stands_apart(document, m, percent, percents)
        and not (m.start > percent.end and ";" in document.text[percent.end : m.start])
    ]
    for whole in sorted(wholes, key=lambda m: abs(m.start - percent.start)):
        others = [m for m in counts if m is not whole and not any(m is t and middle(m) > middle(whole) for t in wholes)]
        part = _restated(document, percent, others, whole)
        if part is None and len(percents) == 1:
            part = _among(document, sentence, percent, others, whole)
        if part is not None and middle(part) <= middle(whole) * 1.5:
            return part, whole
    if wholes:
        return None
    part = _restated(document, percent, counts, None)
    if part is None:
        return None
    after = document.tokens_of(percent).last + 1
    of_them = any(hit.first == after for hit in says(document, told("of_them"), after, after + 3))
    if of_them or said_before(document, percent, sentence, phrases("of_which"), 1):
        earlier = [m for m in counts if m.end <= percent.start]  # "1,240 members, of whom 18 per cent, that is 310"
        if earlier and part.start > percent.start:
            return part, earlier[-1]
    before = _spoken_of(document, pool, sentence, part, counts)
    return (part, before) if before is not None else None


def _stands_apart(document: Document, mention: Mention, percent: Mention, percents: list[Mention]) -> bool:
    """Say whether a number is no whole of others: "of these, 17" and a number with a percentage of its own in brackets."""
    before = document.text[max(0, mention.start - 3) : mention.start]
    after = re.match(r"[^,;:.()]{0,40}\(", document.text[mention.end : mention.end + 50])
    own = after is not None and any(
        other is not percent and 0 <= other.start - (mention.end + after.end()) <= 3 for other in percents
    )
    return "," in before or own


def _restated(document: Document, percent: Mention, counts: list[Mention], whole: Mention | None) -> Mention | None:
    """Return the count that a percentage restates: in brackets beside it, or joined by "or", the whole between or not."""
    best: tuple[int, Mention] | None = None
    for count in counts:
        left, right = (count, percent) if count.start < percent.start else (percent, count)
        size = right.start - left.end
        if size <= FARTHEST and _joined(document, left, right, whole) and (best is None or size < best[0]):
            best = (size, count)
    return best[1] if best else None


def _joined(document: Document, left: Mention, right: Mention, whole: Mention | None) -> bool:
    """Say whether nothing but "or", "that is" or a bracket stands between two mentions, a whole and nouns set aside."""
    gap = document.text[left.end : right.start]
    if not set(gap).isdisjoint(";:") or any(mark in gap for mark in (". ", ".\n")) or "\n\n" in gap:
        return False
    tokens = document.words.tokens
    first, last = document.tokens_of(left).last + 1, document.tokens_of(right).first - 1
    aside = document.tokens_of(whole) if whole is not None and left.end <= whole.start < right.start else None
    nouns = {word for m in (left, whole) if m is not None for word in m.noun.lower().split()}
    skipped = (
        phrases("light") | phrases("pointing") | phrases("generic") | phrases("whole_words") | phrases("amount_words")
    )
    of = {word for phrase in phrases("part_of") for word in phrase.split()}
    skipped |= words_told("of_them")
    joining = {word for phrase in phrases("or") for word in phrase.split()}
    said, strange = 0, 0
    for index in range(first, last + 1):
        word = tokens[index].word
        if aside is not None and aside.first <= index <= aside.last:
            continue
        if word[0].isdigit():
            return False
        if word in joining - skipped - of:
            said += 1
        elif word not in skipped and word not in nouns and not (aside is not None and word in of):
            strange += 1
    if strange == 0 and said == 0 and _is_apposed(document, left, right, whole):
        return True
    if said == 0 and whole is not None and _is_of_long_whole(document, left, right, whole):
        return True
    bracketed = "(" in gap and gap.count("(") > gap.count(")") and not gap[gap.rindex("(") + 1 :].strip(" ±≈~")
    if bracketed:
        return strange + said <= STRANGE
    return said > 0 and strange <= 1


def _is_apposed(document: Document, left: Mention, right: Mention, whole: Mention | None) -> bool:
    """Say whether a number restates the one before it between commas: "half of them, 540 people, came"."""
    if (left.kind in ("percentage", "fraction")) == (right.kind in ("percentage", "fraction")):
        return False
    gap = document.text[left.end : right.start].rstrip()
    if gap[-1:] not in (",", "–", "—") or (gap == "," and whole is None):
        return False
    tail = re.match(r"[^,;:.()\d]{0,40}[,–—)]", document.text[right.end : right.end + 60])
    return tail is not None


def _is_of_long_whole(document: Document, part: Mention, percent: Mention, whole: Mention) -> bool:
    """Say whether a share stands between commas behind "a part of the whole" with all its words: "60 of the 240 pupils in the first year, 25%, walk"."""
    if percent.kind not in ("percentage", "fraction") or not part.end <= whole.start < percent.start:
        return False
    text, tokens = document.text, document.words.tokens
    first, last = document.tokens_of(part).last + 1, document.tokens_of(whole).first
    light = phrases("light") | phrases("part_of") | phrases("pointing") | set(part.noun.lower().split())
    if any(tokens[i].word not in light for i in range(first, last)) or first == last:
        return False
    gap = text[whole.end : percent.start]
    alone = gap.rstrip().endswith(",") and gap.count(",") == 1 and len(gap.split()) <= LONG_WHOLE
    return alone and set(gap).isdisjoint("()0123456789\n") and text[percent.end : percent.end + 1] in (",", "–", "—")


def _among(
    document: Document, sentence: Sentence, percent: Mention, counts: list[Mention], whole: Mention
) -> Mention | None:
    """Return the part of "60 of the 240 pupils walk, or 25 per cent": beside its whole, the share joined on."""
    beside = [m for m in counts if m.end <= whole.start and document.text[m.end : whole.start].count(" ") <= 5]
    ahead = document.text[whole.end : percent.start]
    called = "," in ahead and said_before(document, percent, sentence, told("called_share"), 1)
    joined = (
        called or said_before(document, percent, sentence, phrases("or"), 2) or document.text[percent.start - 1] == "("
    )
    if not beside or not joined or whole.start > percent.start or ";" in ahead:
        return None
    part = beside[-1]
    words = document.words.tokens[document.tokens_of(part).last + 1 : document.tokens_of(whole).first]
    light = phrases("light") | phrases("part_of") | phrases("pointing")
    loose = [t.word for t in words if t.word not in light]
    return part if all(word in part.noun.lower().split() or word in phrases("whole_words") for word in loose) else None


def _spoken_of(
    document: Document, pool: Pool, sentence: Sentence, part: Mention, counts: list[Mention]
) -> Mention | None:
    """Return the only count of the sentence before, if the part can be of it: said so ("of them"), or of one noun."""
    previous = sentence_before(document, sentence)
    if previous is None:
        return None
    before = [m for m in previous.quantities if m.kind == part.kind]
    others = [m for m in counts if m is not part and m.start < part.start]
    if len(before) != 1 or others or middle(before[0]) <= middle(part):
        return None
    dates = {d.value for d in sentence.dates} - {d.value for d in previous.dates}
    if dates:
        return None
    same = before[0].noun.lower() == part.noun.lower() or part.noun.lower() in phrases("generic") | {""}
    if part.kind == "count" and same and pool.of(before[0]) is not None:
        return before[0]
    first = document.tokens_of(part).first
    near = [
        hit for hit in says(document, told("of_them"), sentence.first, sentence.last) if abs(hit.first - first) <= 8
    ]
    fits = alike(part, before[0]) if part.kind == "count" else part.unit == before[0].unit
    return before[0] if near and fits else None
