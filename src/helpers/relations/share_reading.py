"""One share with the numbers within its reach, and which of them it can be of."""

from __future__ import annotations

import re
from typing import NamedTuple

from helpers.proposing.drafts import Pool
from helpers.readers.mention import Mention
from helpers.readers.merged_lexicon import load_lexicon
from helpers.relations.denominators import Denominator, denominator_of, is_of, same, small_words
from helpers.relations.share_signs import joined
from helpers.relations.wholes import is_whole
from helpers.sentences.document import Document, Sentence
from helpers.sentences.paragraphs import around, aside_of, is_row
from helpers.sentences.parted import apart
from helpers.sentences.phrases import phrases
from helpers.sentences.phrasing import alike, middle, says, told
from helpers.texts.stems import same_word, words_of

BACK, ROWS, AHEAD = 2, 6, 1  # sentences before, rows of a list before, sentences after
AFTER = 7  # words in which what narrows a whole stands
MARKS = re.compile(r"[;:–—]|,\s")
ROW = re.compile(r"\s*(?:[-*•▪●◦·–—]\s+)?([^:\n\d]{2,60}):\s*$")
OPENING = 4  # tokens of "of these", "dari jumlah tersebut"
BESIDE = 4  # words from a part to its share
CLOSE = 0.015  # by how much a change or what is left may differ from the share
NEAR = 0.006  # by how much of a hundredth a reckoning may differ and still fit


class Figure(NamedTuple):
    """A number within reach of a share, and its sentence."""

    mention: Mention
    sentence: Sentence


class Reading:
    """One share with the numbers within its reach."""

    def __init__(self, document: Document, sentence: Sentence, percent: Mention, subjects: frozenset[str]) -> None:
        self.document, self.sentence, self.percent = document, sentence, percent
        self.token = document.tokens_of(percent).first
        row = is_row(document, sentence)
        self.sentences = around(document, sentence, ROWS if row else BACK, 0 if row else AHEAD)
        self.figures = [
            Figure(one, s)
            for s in self.sentences
            for m in s.quantities
            if m is not percent
            for one in apart(document, m)
            if one.kind in ("count", "money", "measurement") and one.value[:1] not in "<>" and middle(one) > 0
        ]
        self.denominator: Denominator = denominator_of(document, sentence, percent)
        own = range(self.token, self.denominator.stop + (AFTER if self.denominator.restriction else 1))
        tokens = document.words.tokens
        said = {tokens[i].word for s in self.sentences for i in range(s.first, s.last + 1) if i not in own}
        self.near = subjects | said

    @property
    def share(self) -> float:
        """Return the share as a fraction."""
        return middle(self.percent) * (0.01 if self.percent.kind == "percentage" else 1.0)

    def is_aside(self, position: int) -> bool:
        """Say whether a position stands in a bracket of its own with more than a number in it."""
        inside = aside_of(self.document, self.sentence, position)
        own = inside and inside == aside_of(self.document, self.sentence, self.percent.start)
        return any(map(str.isalpha, inside)) and not own

    def says_it(self, mention: Mention) -> bool:
        """Say whether a quantity is the share, or says it otherwise: "four in five, or 80 per cent"."""
        size = {"percentage": 0.01, "fraction": 1.0}.get(mention.kind, 0.0)
        return abs(middle(mention) * size - self.share) <= NEAR

    def nouns(self, figure: Figure) -> list[str]:
        """Return what a number counts: its noun, or the label of its row."""
        label = self.label(figure)
        if label:
            return label
        if figure.mention.kind != "count":
            return self.beside(figure)
        return [word for word in words_of(figure.mention.noun) if word not in phrases("generic")]

    def label(self, figure: Figure) -> list[str]:
        """Return the words of a row before its number."""
        found = ROW.match(self.document.text[figure.sentence.span.start : figure.mention.start])
        return [word for word in words_of(found[1]) if word not in small_words()] if found else []

    def beside(self, figure: Figure) -> list[str]:
        """Return the words beside a number, as far as no mark stands between: of an amount all that its clause says before."""
        label = self.label(figure)
        if label:
            return label
        tokens, words = self.document.words.tokens, self.document.words
        covered = self.document.tokens_of(figure.mention)
        reach = (3, 5) if figure.mention.kind == "count" else (12, 3)
        low, high = covered.first, covered.last
        ends = max(figure.sentence.first, low - reach[0]), min(figure.sentence.last, high + reach[1])
        while low > ends[0] and tokens[low - 1].word not in joined() and not MARKS.search(words.gap(low - 1, low)):
            low -= 1
        while high < ends[1] and tokens[high + 1].word not in joined() and not MARKS.search(words.gap(high, high + 1)):
            high += 1
        around = [tokens[i].word for i in (*range(low, covered.first), *range(covered.last + 1, high + 1))]
        return [word for word in around if word not in small_words() and not word[0].isdigit()]

    def said_of(self, figure: Figure) -> bool:
        """Say whether a number is said to be of one before it: "84 of them", "45 di antaranya", "the remaining 24"."""
        covered = self.document.tokens_of(figure.mention)
        first, last = figure.sentence.first, figure.sentence.last
        around = says(self.document, told("of_them"), max(first, covered.first - 4), min(last, covered.last + 4))
        if any(hit.first > covered.last and hit.first <= covered.last + 2 for hit in around) or any(
            hit.last < covered.first and covered.first - hit.last <= 3 for hit in around
        ):
            return True
        rest = {t.word for t in self.document.words.tokens[max(first, covered.first - 2) : covered.first]}
        return bool(rest & (phrases("the_rest") | told("remaining")))

    def fits_with(self, part: Figure) -> bool:
        """Say whether a part makes the share of any number within reach."""
        sizes = [middle(f.mention) for f in self.figures if f.mention.kind == part.mention.kind]
        return any(size and abs(middle(part.mention) / size - self.share) <= NEAR for size in sizes)

    def fits(self) -> bool:
        """Say whether any two numbers within reach make the share: then nobody can say that it is wrong."""
        values = [middle(figure.mention) for figure in self.figures]
        return any(abs(part / whole - self.share) <= NEAR for part in values for whole in values if part < whole)


def whole_of(reading: Reading, part: Figure) -> Figure | None:
    """Return the number that a share is of: by the words for it, or because the part is said to be of it."""
    size = middle(part.mention)
    larger = [
        f
        for f in reading.figures
        if f.mention != part.mention
        and f.mention.kind == part.mention.kind
        and (part.mention.kind == "count" or f.mention.unit == part.mention.unit)
        and middle(f.mention) >= size
    ]
    denominator = reading.denominator
    if denominator.words:
        named = [f for f in larger if is_of(denominator, reading.nouns(f), reading.beside(f), reading.near)]
        larger = named or [f for f in larger if _is_called_otherwise(reading, part, f)]
    else:
        before = [f for f in larger if f.mention.end <= part.mention.start and alike(f.mention, part.mention)]
        opened = [f for f in before + larger if f.sentence is part.sentence and is_opened(reading.document, f)]
        said = reading.said_of(part) or reading.document.text[: reading.percent.end].endswith(told_suffixes())
        said = said or _is_opened_back(reading.document, part) or _is_slip(reading, part, before)
        named = [] if said else _named_again(reading, part, larger) or _in_cases(reading, part, larger)
        before, said = (named, True) if named else (before, said)
        if not said:
            before = _of_siblings(reading, part, before)
            said = bool(before)
        larger = [] if denominator.restriction else opened[:1] or (before if said else [])
    return _only(reading, part, larger)


def _is_called_otherwise(reading: Reading, part: Figure, whole: Figure) -> bool:
    """Say whether a share is of the persons who open its sentence, by another word that the text counts nowhere.

    "Of the 3,180 people who gave for the first time, 1,272 were women, which is 52 per cent of the newcomers".
    """
    document, denominator = reading.document, reading.denominator
    if len(denominator.words) != 1 or not denominator.is_closed or denominator.restriction:
        return False
    if (
        whole.sentence is not reading.sentence
        or whole.mention.end > part.mention.start
        or not is_opened(document, whole)
    ):
        return False
    word = denominator.words[0]
    counted = {noun for s in document.sentences for m in s.quantities if m.kind == "count" for noun in words_of(m.noun)}
    between = words_of(document.text[part.mention.end : reading.percent.start])
    persons = load_lexicon(document.language).nouns.get(word) == whole.mention.unit == "persons"
    return persons and not any(same_word(word, other) for other in (*counted, *between))


def _is_opened_back(document: Document, part: Figure) -> bool:
    """Say whether the sentence of a part opens by saying of what its numbers are: "Of these, according to the clerk, 84 …"."""
    first = part.sentence.first
    opening = says(document, told("of_them") | told("of_this"), first, min(part.sentence.last, first + OPENING))
    return bool(opening) and opening[0].first == first


def _named_again(reading: Reading, part: Figure, larger: list[Figure]) -> list[Figure]:
    """Return the numbers of a sentence before whose noun the sentence of a part opens with: "Among these new members were 189 women"."""
    document, first = reading.document, part.sentence.first
    tokens = document.words.tokens
    stop = min(part.sentence.last, first + OPENING, document.tokens_of(part.mention).first - 1)
    opening = [token.word for token in tokens[first : stop + 1]]
    led = says(document, phrases("part_of") | phrases("among_groups"), first, stop)
    if not led or led[0].first != first or phrases("pointing").isdisjoint(opening):
        return []
    return [
        f
        for f in larger
        if f.sentence.number < part.sentence.number and any(same(word, reading.nouns(f)) for word in opening)
    ]


def _in_cases(reading: Reading, part: Figure, larger: list[Figure]) -> list[Figure]:
    """Return the only count of the sentence before one that opens with "In 72 cases": of 400 bookings that it tells, in 72 somebody stayed away."""
    document, first = reading.document, reading.document.tokens_of(part.mention).first
    opened = part.sentence.first < first <= part.sentence.first + 1
    led = document.words.tokens[first - 1].word in told("in_cases_before") if opened else False
    if not led or set(words_of(part.mention.noun)).isdisjoint(told("cases")):
        return []
    before = [f for f in larger if f.sentence.number == part.sentence.number - 1]
    counts = [m for s in (f.sentence for f in before[:1]) for m in s.quantities if m.kind == "count"]
    return before if len(before) == len(counts) == 1 else []


def _of_siblings(reading: Reading, part: Figure, before: list[Figure]) -> list[Figure]:
    """Return the numbers of which another share of the sentence is, as its own part makes it: "… 252, or 72 per cent, paid; 105 (25 per cent) did not"."""
    found = []
    for share in reading.sentence.quantities:
        own = [f for f in reading.figures if f.sentence is reading.sentence and f.mention.end <= share.start]
        if share.kind != "percentage" or share is reading.percent or not own or own[-1].mention == part.mention:
            continue
        if len(reading.document.text[own[-1].mention.end : share.start].split()) > BESIDE:
            continue
        size = 0.01 * middle(share)
        found.append([f for f in before if abs(middle(own[-1].mention) / middle(f.mention) - size) <= NEAR])
    return next((wholes for wholes in found if wholes and all(wholes == more for more in found)), [])


def _is_slip(reading: Reading, part: Figure, before: list[Figure]) -> bool:
    """Say whether a share is one digit off, or two swapped, from that of the only number before it of the part's thing.

    What rose or fell by the share, or is left of it, is no part.
    """
    if len({middle(f.mention) for f in before}) != 1 or part.sentence is not reading.sentence:
        return False
    ratio = middle(part.mention) / middle(before[-1].mention)
    between = words_of(reading.document.text[part.mention.end : reading.percent.start])
    restated = bool(between) and between[-1] in told("joins")  # "24 entries, or 35 per cent": no share of those left
    if any(
        abs(other - reading.share) <= CLOSE or (not restated and _is_near(other, reading.share))
        for other in (1 - ratio, 1 / ratio - 1)
    ):
        return False
    moved = says(reading.document, told("ups") | told("downs"), part.sentence.first, part.sentence.last)
    return not moved and _is_near(ratio, reading.share)


def _is_near(ratio: float, share: float) -> bool:
    """Say whether whole percentages are one digit off, or two swapped."""
    said, fit = (f"{round(100 * value):02d}" for value in (share, ratio))
    differ = [at for at, (a, b) in enumerate(zip(said, fit, strict=False)) if a != b]
    return len(said) == len(fit) and (len(differ) == 1 or (len(differ) == 2 and said == fit[::-1]))


def is_opened(document: Document, figure: Figure) -> bool:
    """Say whether a number is the whole of those told of: "of the 90 lighthouses, …"."""
    return is_whole(document, figure.sentence, figure.mention)


def told_suffixes() -> tuple[str, ...]:
    """Return the endings that point back to a whole: "sepertiganya"."""
    return tuple(sorted(told("whole_suffixes")))


def _only(reading: Reading, part: Figure, larger: list[Figure]) -> Figure | None:
    """Return the one whole that several numbers leave: what is said beside its noun, and is no other part of the same."""
    if len({middle(f.mention) for f in larger}) > 1:
        sizes = {middle(f.mention) for f in larger}
        larger = [f for f in larger if middle(f.mention) + middle(part.mention) not in sizes]
    if len({middle(f.mention) for f in larger}) > 1:
        larger = [
            f for f in larger if f.mention.noun and _stands_behind(reading.document, f) and not reading.said_of(f)
        ]
    return larger[-1] if len({middle(f.mention) for f in larger}) == 1 else None


def _stands_behind(document: Document, figure: Figure) -> bool:
    """Say whether the noun of a number follows it: "64 public wells", but "forty were capped" of the wells before."""
    following = document.text[figure.mention.end : figure.mention.end + 40].lower().split()[:4]
    return words_of(figure.mention.noun)[:1] != [] and words_of(figure.mention.noun)[0] in " ".join(following)


def subject_words(pool: Pool) -> frozenset[str]:
    """Return the words for what the codebook asks about: a text may leave them out."""
    said = [words_of(entry.subject) for entry in pool.codebook.properties]
    return frozenset(word for words in said for word in words if word not in small_words())


def is_of_another(document: Document, pool: Pool, sentence: Sentence, percent: Mention, whole: Mention) -> bool:
    """Say whether the words of a share name another whole than a number: "45 per cent of the wire snares"."""
    reading = Reading(document, sentence, percent, subject_words(pool))
    figure = next((f for f in reading.figures if f.mention[:2] == whole[:2]), None)
    if figure is None or not reading.denominator.words:
        return False
    return not is_of(reading.denominator, reading.nouns(figure), reading.beside(figure), reading.near)
