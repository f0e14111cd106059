"""Shares of which part and whole stand in other clauses: "They boarded 240 boats. Unlit were 84, 45 per cent of those boarded".

The part is what a share restates: joined on by a comma, a bracket or "or"; what a conclusion is drawn from ("that is", "in
other words"); the numbers that "respectively" pairs with it; what a rate is named for (turnout: ballots). The whole is what
the share says it is of, or what the part is said to be of. Where several numbers could be either, nothing is related.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import lru_cache

from helpers.proposing.drafts import Link, Pool
from helpers.readers.mention import Mention
from helpers.relations.denominators import is_of, same, small_words
from helpers.relations.share_reading import MARKS, NEAR, Figure, Reading, is_opened, subject_words, whole_of
from helpers.sentences.cues import phrases
from helpers.sentences.document import Document, Sentence
from helpers.sentences.parted import apart
from helpers.sentences.phrasing import alike, middle, said_before, said_of_part, says, told
from helpers.sentences.stances import attributed_to, stance
from helpers.texts.stems import words_of

IE = re.compile(r"(?<!\w)i\.\s?e\.", re.I)
CITED = re.compile(r"\((?:[^()]{0,60}\s)?(?:1[89]|20)[0-9]{2}[a-z]?\)")
SMALLEST = 5  # a smaller number counts something else than those that a share is of
STRANGE = 7  # words between a part and its share


def told_shares(document: Document, pool: Pool, sentence: Sentence, done: frozenset[int]) -> list[Link]:
    """Relate each share of a sentence to its part and whole, where words say which they are.

    `done` are the starts of the shares that are related already.
    """
    shares = [m for m in sentence.quantities if m.kind in ("percentage", "fraction") and m.start not in done]
    shares = [m for m in shares if apart(document, m) == [m] and m.value[:1] not in "<>"]
    if not shares:
        return []
    links = []
    subjects = subject_words(pool)
    paired = _paired(document, sentence, shares)
    for percent in shares:
        if _moves(document, sentence, percent) or stance(document, sentence, percent) == "denied":
            continue
        reading = Reading(document, sentence, percent, subjects)
        part = next((Figure(count, sentence) for one, count, _ in paired if one is percent), None)
        if part is not None:
            whole = _of_pairs(reading, part, [count for _, count, _ in paired])
        else:
            part, whole = (
                _joined(reading)
                or _followed(reading)
                or _concluded(reading)
                or _named(reading)
                or _predicated(reading)
                or _only_two(reading)
                or (None, None)
            )
        if part is None or whole is None or not _holds(reading, part, whole):
            continue
        right = abs(middle(part.mention) / middle(whole.mention) - reading.share) <= NEAR
        if reading.fits_with(part) and not paired and not right:
            continue  # of another number it is this share: nobody can say that it is wrong
        link = _link(document, pool, reading, part, whole)
        links += [link] if link is not None else []
    return links


def _link(document: Document, pool: Pool, reading: Reading, part: Figure, whole: Figure) -> Link | None:
    """Return the relation of a share with its part and whole, as claims."""
    base = pool.base(whole.sentence, whole.mention, [part.mention, reading.percent])
    kind = "count" if whole.mention.kind == "count" else "measurement"
    if base is None or base.stance == "denied" or base.type != kind:
        return None
    said = said_of_part(document, part.sentence, max(part.mention, reading.percent, key=lambda m: m.start))
    small = pool.part(part.mention, base, said)
    share = pool.of(reading.percent)
    if share is None or share.type != "percentage":
        share = pool.add(reading.percent, base, "share", "percentage", "percent", small.population or said)
    return Link("percent-of", (small, share, base), "the text says which part of which whole the share is")


def _moves(document: Document, sentence: Sentence, percent: Mention) -> bool:
    """Say whether a percentage is a change, or what another is held against, or planned."""
    tables = phrases("change_up") | phrases("change_down") | told("held_against")
    covered = document.tokens_of(percent)
    phrases_for = told("joins") | told("share_verbs")
    if said_before(document, percent, sentence, tables, 2) and not said_before(
        document, percent, sentence, phrases_for, 1
    ):
        return True
    after = says(document, told("above") | told("below") | told("points"), covered.last + 1, covered.last + 3)
    if any(hit.first == covered.last + 1 for hit in after):
        return True
    lead = max(sentence.first, covered.first - 6)
    return bool(says(document, phrases("plan"), lead, covered.first - 1)) or bool(
        says(document, phrases("elsewhere") | told("on_the_whole"), sentence.first, sentence.last)
    )


def _paired(
    document: Document, sentence: Sentence, shares: Sequence[Mention]
) -> list[tuple[Mention, Mention, Mention]]:
    """Return each share with its part where a sentence pairs them in order: "180 and 120, or 60 and 40 per cent respectively"."""
    if len(shares) < 2 or not says(document, told("in_order"), sentence.first, sentence.last):
        return []
    between = document.text[shares[0].start : shares[-1].end]
    before = [m for m in sentence.quantities if m.kind == "count" and m.end <= shares[0].start][-len(shares) :]
    if (
        len(before) < len(shares)
        or len(between.split()) > 5 * len(shares)
        or {m.kind for m in shares} != {"percentage"}
    ):
        return []
    return [(share, count, before[-1]) for share, count in zip(shares, before, strict=True)]


def _of_pairs(reading: Reading, part: Figure, parts: list[Mention]) -> Figure | None:
    """Return the whole of which several numbers are all: the one that they add up to, or that the shares say they are of."""
    total = sum(map(middle, parts))
    sums = [f for f in reading.figures if middle(f.mention) == total and f.mention not in parts]
    if sums:
        return sums[-1]
    return whole_of(reading, part) if reading.denominator.words else None


def _joined(reading: Reading) -> tuple[Figure, Figure] | None:
    """Return part and whole of a share that restates the number before it: in apposition, in brackets, after "or"."""
    document, percent = reading.document, reading.percent
    before = [f for f in reading.figures if f.sentence is reading.sentence and f.mention.end <= percent.start]
    if not before or any(before[-1].mention.end <= m.start < percent.start for m in reading.sentence.quantities):
        return None
    part = before[-1]
    gap = IE.sub(told_ie, document.text[part.mention.end : percent.start])
    mark = max(gap.rfind(sign) for sign in ",(–—-")
    joiner = " ".join(words_of(gap[mark + 1 :]))
    joined = _ends_with(gap, told("joins") | told("called_share"))
    stated = mark < 0 and bool(reading.denominator.words) and _ends_with(gap, told("share_verbs"))
    joined = joined or joiner in told("joins") or stated
    if ";" in gap or ". " in gap or gap.count(")") > gap.count("(") or (mark < 0 and not joined):
        return None
    if joiner and not joined:
        return None
    strange = [w for w in words_of(gap) if w not in small_words() and w not in words_of(part.mention.noun)]
    if len(strange) > STRANGE or (not joined and gap[mark] == "," and not _ends(reading)):
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


def _followed(reading: Reading) -> tuple[Figure, Figure] | None:
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


def _concluded(reading: Reading) -> tuple[Figure, Figure] | None:
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
    concludes = bool(opened) and opened[0].first == start
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


@lru_cache(maxsize=1)
def _rates() -> tuple[tuple[frozenset[str], frozenset[str], frozenset[str]], ...]:
    """Return the names of rates, with the words for their parts and for their wholes."""
    rows = [row.split("|") for row in sorted(told("rates"))]
    return tuple((frozenset(a.split(", ")), frozenset(b.split(", ")), frozenset(c.split(", "))) for a, b, c in rows)


def _named(reading: Reading) -> tuple[Figure, Figure] | None:
    """Return part and whole of a rate by its name: turnout is of those on the register, the ballots cast."""
    document, sentence = reading.document, reading.sentence
    if reading.denominator.words or reading.fits() or reading.denominator.restriction:
        return None
    for names, parts, wholes in _rates():
        if not says(document, names, sentence.first, reading.token - 1):
            continue
        some = [f for f in reading.figures if same_any(reading.beside(f) + reading.nouns(f), parts)]
        every = [f for f in reading.figures if same_any(reading.beside(f) + reading.nouns(f), wholes) and f not in some]
        if len(some) == len(every) == 1 and middle(some[0].mention) <= middle(every[0].mention):
            return (some[0], every[0]) if _is_of_one_setting(reading, some[0], every[0]) else None
    return None


def same_any(words: Sequence[str], others: frozenset[str]) -> bool:
    """Say whether one of some words is a form of one of others."""
    return any(same(word, words) for word in sorted(others))


def _predicated(reading: Reading) -> tuple[Figure, Figure] | None:
    """Return part and whole of a share that another sentence gives in numbers: "One in five leaks. Of 140, 14 are leaking"."""
    denominator, document = reading.denominator, reading.document
    if not denominator.words or reading.fits():
        return None
    first = document.tokens_of(reading.percent).last + 1
    reading.denominator = denominator._replace(is_closed=False)  # what follows is what is said of the part
    said = _said(reading, first, reading.sentence.last)
    found = []
    for figure in reading.figures:
        whole = whole_of(reading, figure) if figure.sentence is not reading.sentence else None
        if whole is None or figure.mention.kind != "count" or whole.sentence is reading.sentence:
            continue
        own = _clause(reading, figure)
        told_of = [w for w in _said(reading, *own) if not same(w, reading.nouns(whole) + reading.beside(whole))]
        common = [w for w in said if len(w) > 3 and same(w, told_of) and not same(w, reading.nouns(whole))]
        if common and _denies(document, first, reading.sentence.last) == _denies(document, *own):
            found.append((figure, whole))
    if len(found) != 1 or not _is_of_one_setting(reading, *found[0]):
        return None
    sentences = (reading.sentence, found[0][0].sentence)
    if any(says(document, told("wishes") | phrases("plan"), s.first, s.last) for s in sentences):
        return None
    return found[0]


def _only_two(reading: Reading) -> tuple[Figure, Figure] | None:
    """Return the only two counts within reach, a part and a whole, of the only share there.

    Where nothing else could be meant, nothing needs to say it; a share that is that of the others, or by how much one
    count exceeds the other, is right.
    """
    counts = [f for f in reading.figures if middle(f.mention) >= SMALLEST]
    shares = [m for s in reading.sentences for m in s.quantities if m.kind in ("percentage", "fraction")]
    if len(counts) != 2 or len(shares) != 1 or reading.fits() or any(f.mention.kind != "count" for f in counts):
        return None
    part, whole = sorted(counts, key=lambda f: middle(f.mention))
    tokens = reading.document.words.tokens
    said = {tokens[i].word for s in reading.sentences for i in range(s.first, s.last + 1)}
    if said & (told("ups") | told("downs")) or len({m.value for s in reading.sentences for m in s.dates}) > 1:
        return None  # a change
    units = {f.mention.unit for f in counts if f.mention.unit}
    named = reading.denominator.words or reading.denominator.restriction or not reading.denominator.is_closed
    if named or len(units) > 1 or ".." in reading.percent.value or reading.percent.value == "1/2":
        return None
    ratio = middle(part.mention) / middle(whole.mention)
    others = (1 - ratio, 1 / ratio - 1, (1 - ratio) / ratio)
    after = reading.document.text[reading.percent.end :].lstrip("% ")[:1]
    if after.isalpha() or ratio == 1 or any(abs(other - reading.share) < 0.015 for other in others):
        return None
    return (part, whole) if _is_of_one_setting(reading, part, whole) and not _is_heard(reading) else None


def _is_heard(reading: Reading) -> bool:
    """Say whether a share is somebody else's finding, with a year in brackets or "according to"."""
    span = reading.sentence.span
    cited = CITED.search(reading.document.text, span.start, span.end) is not None
    return cited or bool(attributed_to(reading.document, reading.sentence))


def _said(reading: Reading, first: int, last: int) -> list[str]:
    words = [t.word for t in reading.document.words.tokens[first : last + 1]]
    return [w for w in words if w not in small_words() and w not in phrases("generic") and not w[0].isdigit()]


def _clause(reading: Reading, figure: Figure) -> tuple[int, int]:
    """Return the tokens of the clause of a number."""
    words, covered = reading.document.words, reading.document.tokens_of(figure.mention)
    low, high = covered.first, covered.last
    while low > figure.sentence.first and not MARKS.search(words.gap(low - 1, low)):
        low -= 1
    while high < figure.sentence.last and not MARKS.search(words.gap(high, high + 1)):
        high += 1
    return low, high


def _denies(document: Document, first: int, last: int) -> bool:
    words = {t.word for t in document.words.tokens[first : last + 1]}
    return bool(words & (phrases("negations") | phrases("not_done")))


def _is_of_one_setting(reading: Reading, part: Figure, whole: Figure) -> bool:
    """Say whether a share and its numbers in other sentences can be of one place and time."""
    document, tokens = reading.document, reading.document.words.tokens
    for sentence in {s.number: s for s in (part.sentence, whole.sentence, reading.sentence)}.values():
        if sentence is not reading.sentence or part.sentence is not sentence:
            if tokens[sentence.first].word in phrases("setting_leads"):
                return False
    others = {t.word for f in (part, whole) for t in tokens[f.sentence.first : f.sentence.last + 1]}
    for index in range(document.tokens_of(reading.percent).last + 1, reading.sentence.last):
        if document.words.gap(index - 1, index).strip(" %"):
            break
        ahead = [t.word for t in tokens[index + 1 : index + 4] if t.word not in small_words()]
        if tokens[index].word in phrases("setting_leads") and not (ahead and same(ahead[0], others)):
            return False
    return True


def _holds(reading: Reading, part: Figure, whole: Figure) -> bool:
    """Say whether nothing speaks against a reading: another year, a denial in between, a part larger than its whole."""
    document = reading.document
    if part.mention == whole.mention or middle(part.mention) > middle(whole.mention):
        return False
    dates = {m.value for m in reading.sentence.dates}
    for figure in (part, whole):
        others = {m.value for m in figure.sentence.dates}
        if figure.sentence is not reading.sentence and dates and others and not dates & others:
            return False
        if stance(document, figure.sentence, figure.mention) == "denied":
            return False
    low = min(reading.sentence.first, part.sentence.first, whole.sentence.first)
    high = max(reading.sentence.last, part.sentence.last, whole.sentence.last)
    return not says(document, phrases("deny_sentence"), low, high)
