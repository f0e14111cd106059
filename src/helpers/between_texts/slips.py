"""One number that a text tells twice with two of its digits swapped: "412 households … the 421 households".

Two measures hardly ever have the same digits in an order so near to each other. Where both are exact and of one noun or
told in the same words, and nothing that the text says makes them two (a year, a name, another manner of counting, a sum
with the number beside), one of them is a slip, in whatever words it is told. A text that tells the other number once more,
close by, sets an error right. Two texts are swapped_between.py.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterator, Mapping, Sequence
from functools import cached_property
from itertools import combinations

from helpers.between_texts.citing import Work
from helpers.between_texts.counterparts import evidence, is_made_of, may_be, plainly
from helpers.between_texts.number_drafts import number_draft
from helpers.between_texts.told_numbers import KINDS, Number, numbers_of
from helpers.corpora.digit_swaps import TELLING, one_digit_off, swapped
from helpers.corpora.periods import disjoint, parse_period
from helpers.proposing.drafts import Draft
from helpers.proposing.pointing_back import is_of_others, points_back
from helpers.readers.mention import Mention
from helpers.scope.scoping import Scopes
from helpers.sentences.document import Document, Sentence
from helpers.sentences.phrases import phrases
from helpers.sentences.phrasing import is_for_each, middle, said_before, told
from helpers.sentences.stances import stance
from helpers.sentences.text_parts import in_parts_apart, part_at
from helpers.sentences.topics import same_word
from helpers.texts.stems import synonyms, words_of

CLOSE = 2  # sentences in which an error is set right, or two numbers are held against each other
FEW = 2  # digits of a number that is another by chance: more must speak for the two being one
SAID, ALIKE = 3, 4  # what speaks for two numbers without a noun of their own; for two of few digits
SAMPLES = 40  # numbers of those whom a text says that it asked
AGAINST = 2  # words from "compared with" to a number
MOST = 6  # tellings of one number in one text that are looked at, and numbers of the same digits

Told = Mapping[tuple[str, str, str], list[int]]  # the sentences of a text in which a number of a kind stands


class Telling:
    """A number where a text tells it."""

    def __init__(self, document: Document, scopes: Scopes, sentence: Sentence, mention: Mention) -> None:
        self.document, self.scopes, self.sentence, self.mention = document, scopes, sentence, mention

    @cached_property
    def number(self) -> Number | None:
        """Return it with what it is of; None where no words say so."""
        told = numbers_of(self.document, self.sentence, ())
        return next((one for one in told if one.mention.start == self.mention.start), None)

    @cached_property
    def beside(self) -> list[Number]:
        """Return the numbers of its sentence and of those around it."""
        around = self.document.sentences[max(0, self.sentence.number - 1) : self.sentence.number + 2]
        return [number for sentence in around for number in numbers_of(self.document, sentence, ())]

    @cached_property
    def is_of_study(self) -> bool:
        """Say whether its sentence speaks of the text itself, those who wrote it or those whom they asked."""
        words, sentence = self.document.words, self.sentence
        said = {token.word for token in words.tokens[sentence.first : sentence.last + 1]}
        of_it = phrases("researchers") | phrases("asked") | phrases("interviews") | phrases("samples")
        return not said.isdisjoint(of_it) or bool(words.literal(phrases("this_study"), sentence.first, sentence.last))

    @cached_property
    def is_compared(self) -> bool:
        """Say whether another number of its sentence is held against it, and says what it is of: "88 per cent ate here, compared with 54 per cent at sea"."""
        first = self.sentence.quantities[0].start
        table = told("held_against")
        return first < self.mention.start and said_before(self.document, self.mention, self.sentence, table, AGAINST)

    @property
    def place(self) -> tuple[str, int]:
        """Return its text and where it stands there."""
        return self.document.source_id, self.mention.start

    @cached_property
    def is_asserted(self) -> bool:
        return stance(self.document, self.sentence, self.mention) == "asserted"


def slips(ready: Sequence[tuple[Document, Scopes]], drafts: Sequence[Draft], known: Sequence[Work]) -> list[Draft]:
    """Return claims for pairs of such numbers, unless both are claimed for one measure already.

    The names of the texts' authors and titles (`known`) are no names of what their numbers are of.
    """
    names = {word for work in known for word in (*work.surnames, *work.body, *work.title)}
    made: list[Draft] = []
    claims: defaultdict[tuple[str, int], list[Draft]] = defaultdict(list)
    for draft in drafts:
        if draft.mention is not None:
            claims[draft.source_id, draft.mention.start].append(draft)
    told = _where_told(ready)
    for alike in (alike for one in ready for alike in _of_same_digits(one)):
        best: dict[frozenset[str], tuple[int, Telling, Telling]] = {}
        for left, right in combinations(alike, 2):
            found = _evidence(left, right, told, names)
            values = frozenset((left.mention.value, right.mention.value))
            if found > best.get(values, (0,))[0] and not _are_judged(claims[left.place], claims[right.place]):
                best[values] = (found, left, right)
        made += [draft for _, left, right in best.values() for draft in _drafts(left, right)]
    return made


def _of_same_digits(ready: tuple[Document, Scopes]) -> Iterator[list[Telling]]:
    """Return the exact numbers of several values of a text that have the same digits, in order."""
    told: defaultdict[tuple[str, str], list[Telling]] = defaultdict(list)
    times: Counter[tuple[str, str]] = Counter()
    document, scopes = ready
    for sentence in document.sentences:
        for mention in sentence.quantities:
            if mention.kind not in KINDS or mention.hedge != "none" or not _is_exact(mention.value):
                continue
            if is_for_each(document, sentence, mention):
                continue
            times[mention.kind, mention.value] += 1
            if times[mention.kind, mention.value] <= MOST:
                told[mention.kind, _digits(mention.value)].append(Telling(document, scopes, sentence, mention))
    yield from _of_study(document, [one for alike in told.values() for one in alike])
    for alike in told.values():
        if 1 < len({one.mention.value for one in alike}) <= MOST:
            yield alike


def _of_study(document: Document, tellings: Sequence[Telling]) -> Iterator[list[Telling]]:
    """Return the counts of people that a text says it asked, in its summary or conclusion with each in its body."""
    asked = [one for one in tellings if one.mention.kind == "count" and one.is_of_study]
    if 1 < len(asked) <= SAMPLES:
        for left, right in combinations(asked, 2):
            if left.mention.value != right.mention.value and _are_in_parts_apart(left, right):
                yield [left, right]


def _is_exact(value: str) -> bool:
    return value.replace(".", "", 1).isdigit()


def _digits(value: str) -> str:
    return "".join(sorted(value.strip("0.").replace(".", "")))


def _where_told(ready: Sequence[tuple[Document, Scopes]]) -> Told:
    """Return the sentences in which a text has a number of a kind, whether or not about or more than."""
    told: defaultdict[tuple[str, str, str], list[int]] = defaultdict(list)
    for document, _ in ready:
        for sentence in document.sentences:
            for mention in sentence.quantities:
                told[document.source_id, mention.kind, mention.value.lstrip("<>=~")].append(sentence.number)
    return told


def _evidence(left: Telling, right: Telling, told: Told, names: set[str]) -> int:
    """Return what speaks for two numbers being one with two digits swapped, 0 if anything speaks against it."""
    a, b = left.mention, right.mention
    if a.kind != "count" and a.unit != b.unit:
        return 0
    if not swapped(middle(a), middle(b), FEW) and not _may_be_one_sample(left, right, told):
        return 0
    if _is_set_right(left, right, told) or not (left.is_asserted and right.is_asserted):
        return 0
    if a.kind == "percentage" and left.is_compared != right.is_compared:
        return 0
    close = _are_close(left, right, told)
    if close and "\n\n" not in left.document.text[min(a.start, b.start) : max(a.start, b.start)]:
        return 0
    if left.number is None or right.number is None or _are_apart(left, right, names):
        return 0
    said = evidence(left.number, right.number, names)
    noun, any_noun = _is_of_one_noun(a, b), _may_be_of_one_noun(a, b)
    asked = all("#asked" in number.topic.words for number in (left.number, right.number))
    if close or not swapped(middle(a), middle(b), TELLING):
        later = max(left, right, key=_start)
        if is_of_others(later.document, later.sentence, later.mention):
            return 0
        of_study = left.is_of_study and right.is_of_study
        of_study |= noun and later.is_of_study and _are_in_parts_apart(left, right)
        if not close and a.kind == "count" and of_study:
            return max(said, 1) if noun or (asked and any_noun) else 0
        return said if said >= ALIKE and (noun or a.kind != "count") else 0
    if noun:
        return max(said, 1)
    bare = a.kind == "count" and not (a.noun and b.noun)
    return said if said >= (ALIKE if bare else SAID) and any_noun else 0


def _may_be_one_sample(left: Telling, right: Telling, told: Told) -> bool:
    """Say whether what a text says of those it asked, and what its summary or conclusion says of them, differ in one digit.

    Each number is told nowhere in the part where the other stands.
    """
    if not (left.is_of_study and right.is_of_study and one_digit_off(middle(left.mention), middle(right.mention))):
        return False
    if left.mention.kind != "count" or not _are_in_parts_apart(left, right):
        return False
    return not any(
        part_at(one.document, one.document.sentences[at].span.start) == part_at(other.document, other.mention.start)
        for one, other in ((left, right), (right, left))
        for at in told[one.document.source_id, "count", one.mention.value]
    )


def _are_in_parts_apart(left: Telling, right: Telling) -> bool:
    return in_parts_apart(left.document, left.mention.start, right.mention.start)


def _are_apart(left: Telling, right: Telling, names: set[str]) -> bool:
    """Say whether the texts tell of two numbers in two manners, times or names, or one makes the other with a third."""
    if left.number is None or right.number is None or _are_cells(left, right):
        return True
    one, other = plainly(left.number, right.number)
    if _are_in_parts_apart(left, right) and left.is_of_study and right.is_of_study:
        one, other = one._replace(year=one.year and other.year), other._replace(year=one.year and other.year)
        if left.number.year and right.number.year and left.number.year != right.number.year:
            return True
    if not (may_be(one, other, names) and may_be(other, one, names)) or _are_of_two_names(one, other, names):
        return True
    beside = [_of_its_noun(telling, more) for telling, more in ((right, left), (left, right))]
    return is_made_of(one, other, beside[0]) or is_made_of(other, one, beside[1]) or _are_of_two_times(left, right)


def _are_cells(left: Telling, right: Telling) -> bool:
    """Say whether two numbers stand in two cells of one table: its heads say what each is of."""
    laid = left.document.laid
    cells = [laid.cell_at(one.mention.start) if laid is not None else None for one in (left, right)]
    return cells[0] is not None and cells[1] is not None and cells[0].table == cells[1].table


def _of_its_noun(telling: Telling, more: Telling) -> list[Number]:
    """Return the numbers beside one that may make another with it: of its noun where both are and the other is more."""
    if middle(more.mention) < middle(telling.mention) or not _is_of_one_noun(telling.mention, more.mention):
        return telling.beside
    return [o for o in telling.beside if o.mention.kind != "count" or _may_be_of_one_noun(o.mention, telling.mention)]


def _is_set_right(left: Telling, right: Telling, told: Told) -> bool:
    """Say whether a text tells the other of two numbers once more, close by: it sets an error right, or compares."""
    source = left.document.source_id
    return any(
        abs(place - one.sentence.number) <= CLOSE and place != other.sentence.number
        for one, other in ((left, right), (right, left))
        for place in told[source, one.mention.kind, other.mention.value]
    )


def _are_close(left: Telling, right: Telling, told: Told) -> bool:
    """Say whether two numbers of a text stand close by, and the later does not point back at one that was given."""
    first, later = sorted((left, right), key=_start)
    if _are_in_parts_apart(left, right):
        return False
    apart = later.sentence.number - first.sentence.number
    headed = [one.document.segments.headings_at(one.sentence.span.start)[:1] for one in (first, later)]
    if headed[0] != headed[1] and "\n\n" in first.document.text[first.mention.end : later.mention.start]:
        return False  # the beginning and the end of a text, short as it may be
    given = min(told[left.document.source_id, later.mention.kind, later.mention.value])
    return apart <= CLOSE and not (apart and given == later.sentence.number and _points_back(later))


def _start(telling: Telling) -> int:
    return telling.mention.start


def _points_back(telling: Telling) -> bool:
    return telling.mention.kind == "count" and points_back(telling.document, telling.sentence, telling.mention)


def _are_of_two_names(left: Number, right: Number, ours: set[str]) -> bool:
    """Say whether each of two numbers is of somebody or somewhere that is not told beside the other."""
    apart = [
        one.topic.names - other.topic.names - other.wide.names - ours for one, other in ((left, right), (right, left))
    ]
    return all(apart)


def _are_of_two_times(left: Telling, right: Telling) -> bool:
    """Say whether the texts say of both when they are of, and it is not one time."""
    first, second = (parse_period(one.scopes.period(one.sentence, one.mention, frozenset())) for one in (left, right))
    return first is not None and second is not None and disjoint(first, second)


def _is_of_one_noun(left: Mention, right: Mention) -> bool:
    """Say whether two counts are of one noun that says what is counted, in either language."""
    nouns = [one.noun.lower() for one in (left, right)]
    if left.kind != "count" or any(noun in phrases("generic") | {""} for noun in nouns):
        return False
    return _nouns_meet(*nouns)


def _nouns_meet(left: str, right: str) -> bool:
    if {left, right} <= phrases("would_be"):
        return True  # "58 mantan klien", "53 bekas penghuni"
    says = [{one for word in words_of(noun) for one in synonyms(word)} for noun in (left, right)]
    return not says[0].isdisjoint(says[1]) or any(same_word(x, y) for x in words_of(left) for y in words_of(right))


def _may_be_of_one_noun(left: Mention, right: Mention) -> bool:
    """Say whether no nouns say that two numbers are of two things: one may be of people or things in general, or say nothing."""
    nouns = [one.noun.lower() for one in (left, right)]
    return left.kind != "count" or any(noun in phrases("generic") | {""} for noun in nouns) or _nouns_meet(*nouns)


def _are_judged(left: Sequence[Draft], right: Sequence[Draft]) -> bool:
    """Say whether two numbers are claims of one property, and so compared, or known to be of two places, groups or times."""
    return any(
        (a.subject, a.property) == (b.subject, b.property)
        and not (a.stance == b.stance == "asserted" and _one_says(a, b))
        for a in left
        for b in right
    )


def _one_says(left: Draft, right: Draft) -> bool:
    """Say whether one of two claims alone says of where, when or whom it is."""
    scopes = [(left.place, right.place), (left.period, right.period), (left.population, right.population)]
    return any(bool(a) != bool(b) for a, b in scopes) and not any(a and b and a != b for a, b in scopes)


def _drafts(left: Telling, right: Telling) -> list[Draft]:
    """Return the claims of two numbers, under a name that only they have."""
    a, b = sorted((left.mention, right.mention), key=middle)
    noun = "_".join(words_of(left.mention.noun or right.mention.noun)) or left.mention.kind
    subject = left.scopes.subject_of(left.sentence) or next(iter(left.scopes.subjects))
    unit = "" if left.mention.kind == "count" else left.mention.unit
    name = f"{noun}_told_again_{a.value}_or_{b.value}"
    return [number_draft(one.document, one.sentence, one.mention, subject, name, unit) for one in (left, right)]
