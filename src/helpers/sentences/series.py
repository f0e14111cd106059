"""Numbers told year by year: "numbered 820 in 2015, 460 in 2016 and 215 in 2017", "pada 2017 ada 251 orang dan pada 2018 ada 340".

The first of them stands beside what is counted; those after it have only a date of their own, and are of the same thing.
"""

from __future__ import annotations

from collections.abc import Collection

from helpers.corpora.periods import parse_period
from helpers.readers.mention import Mention
from helpers.sentences.bracket_years import number_before_bracket
from helpers.sentences.document import Document, Sentence
from helpers.sentences.phrases import phrases
from helpers.sentences.words import Hit
from helpers.texts.stems import stems

REACH = 12  # tokens from one number of a series to the next
AFTER = 5  # tokens from a number to its date
HOLDER = 4  # words of who holds a rank
MOVE = 4  # tokens of "fell back again to"


def first_of_series(
    document: Document, sentence: Sentence, mention: Mention, own: Collection[str] = ()
) -> tuple[Mention, int] | None:
    """Return the first number of a series of dated numbers and how many steps before a number it stands, or None.

    `own` are stems of words that may stand between two of them: the property's.
    """
    bracketed = number_before_bracket(document, sentence, mention)
    if bracketed is not None:
        return bracketed, 1
    current, steps = mention, 0
    while True:
        before = _joined(document, sentence, current, own)
        if before is None:
            return (current, steps) if steps else None
        current, steps = before, steps + 1


def rank_before(document: Document, sentence: Sentence, mention: Mention) -> tuple[Mention, int] | None:
    """Return the first rank of several told in one order, and how many steps before a rank it stands: "Orra comes first and Selm third"."""
    current, steps = mention, 0
    while True:
        before = [m for m in sentence.mentions if m.kind == "rank" and m.end <= current.start]
        if not before or not _has_only_holder(document, document.tokens_of(before[-1]).last, current):
            return (current, steps) if steps else None
        current, steps = before[-1], steps + 1


def next_holder(document: Document, rank: Mention) -> Hit | None:
    """Return the name that a joining word or a comma brings right before a rank: "Orra" of "…, Orra third", "and Orra in third place"."""
    words, text = document.words, document.text
    at = document.tokens_of(rank).first - 1
    while at > 0 and words.tokens[at].word in phrases("rank_leads"):
        at -= 1
    last = at
    while at >= 0 and text[words.tokens[at].start].isupper() and (at == last or not words.gap(at, at + 1).strip()):
        at -= 1
    brought = at >= 0 and (words.gap(at, at + 1).strip() == "," or words.tokens[at].word in phrases("conjunctions"))
    return Hit(at + 1, last) if brought and 0 < last - at <= HOLDER else None


def _has_only_holder(document: Document, left: int, rank: Mention) -> bool:
    """Say whether between the rank before and a rank stand only light words and who holds it: "first among them and Selm third"."""
    words, holder = document.words, next_holder(document, rank)
    if holder is None or holder.first - 1 < left:
        return False
    at = holder.first - 1 if words.tokens[holder.first - 1].word in phrases("conjunctions") else holder.first
    marks = {words.gap(i, i + 1).strip() for i in range(left, holder.first)}
    return marks <= {"", ","} and all(words.tokens[i].word in phrases("ranked_words") for i in range(left + 1, at))


def _joined(document: Document, sentence: Sentence, mention: Mention, own: Collection[str]) -> Mention | None:
    """Return the number before one if both are dated alike and nothing else is said of either; else None."""
    alike = [m for m in sentence.quantities if m.kind == mention.kind and m.end <= mention.start]
    if mention.kind not in ("count", "percentage", "money", "measurement") or not alike:
        return None
    before = alike[-1]
    plain = phrases("generic") | {""}
    noun, earlier = mention.noun.lower(), before.noun.lower()
    if mention.unit != before.unit and noun not in plain or noun not in plain and noun != earlier:
        return None
    left, right = document.tokens_of(before).last, document.tokens_of(mention).first
    between = [d for d in sentence.dates if before.end <= d.start < mention.start]
    if (
        right - left > REACH
        or len(between) != 1
        or any(before.end <= m.start < mention.start for m in sentence.dismissed)
    ):
        return None
    inside = document.tokens_of(between[0])
    light = phrases("on_dates") | phrases("date_fillers") | phrases("list_words") | phrases("numbering") | plain
    light |= phrases("light") | phrases("from") | phrases("to") | phrases("series_words") | phrases("compared_words")
    light |= {word for name in (noun, earlier) for word in name.split()}
    moves = _moves_to(document, inside.last + 1, right)
    for index in range(left + 1, right):
        word = document.words.tokens[index].word
        if inside.first <= index <= inside.last or index in moves:
            continue
        if word not in light and stems(word).isdisjoint(own):
            return None
    follows = _dated_after(document, sentence, before)
    if follows is not None:
        if document.words.tokens[right - 1].word in phrases("to"):
            return None  # "from 820 in 2015 to 460 in 2016" is a change
        return before if _dated_after(document, sentence, mention) is not None else None
    if not moves and document.words.tokens[right - 1].word in phrases("to"):
        return None  # "in 1961, from 8,400 the year before to 6,300" is a change, too
    # "pada 2017 ada 251 orang dan pada 2018 ada 340 orang": each after its date
    return before if _dated_before(document, sentence, before, own) is not None else None


def _moves_to(document: Document, first: int, number: int) -> range:
    """Return the words behind a date that say which way a number went to what it was then: "in 2018 it fell to", "pada 2018 turun menjadi"."""
    tokens = document.words.tokens
    while first < number and tokens[first].word in phrases("series_words") | phrases("subject_pronouns"):
        first += 1
    goes = tokens[first].word in phrases("change_up") | phrases("change_down")
    return (
        range(first, number)
        if goes and number - first <= MOVE and tokens[number - 1].word in phrases("to")
        else range(0)
    )


def _dated_after(document: Document, sentence: Sentence, mention: Mention) -> Mention | None:
    """Return the date that follows a number and its noun, with a word that leads to dates: "820 orang pada 2015"."""
    last = document.tokens_of(mention).last
    light = phrases("on_dates") | phrases("date_fillers") | {*mention.noun.lower().split()} | phrases("generic")
    for date in sentence.dates:
        first = document.tokens_of(date).first
        if date.start < mention.end or first - last > AFTER or parse_period(date.value) is None:
            continue
        words = [document.words.tokens[i].word for i in range(last + 1, first)]
        gap = document.text[mention.end : date.start]
        bracketed = gap.strip().endswith("(")
        led = words[-1:] and words[-1] in phrases("on_dates") | phrases("date_fillers")
        if "," not in gap and all(word in light for word in words) and (led or bracketed):
            return date
        return None
    return None


def _dated_before(
    document: Document, sentence: Sentence, mention: Mention, own: Collection[str] = ()
) -> Mention | None:
    """Return the date that a number follows with at most a verb of counting between: "pada 2017 berjumlah 251 orang".

    With `own`, what is counted may stand there too: "in 2017 the membership of the club was 251".
    """
    first = document.tokens_of(mention).first
    dates = [d for d in sentence.dates if d.end <= mention.start and parse_period(d.value) is not None]
    if not dates or first - document.tokens_of(dates[-1]).last > (REACH if own else AFTER):
        return None
    begin = document.tokens_of(dates[-1]).last + 1
    light = phrases("numbering") | phrases("light") | phrases("series_words") | phrases("to")
    moves = _moves_to(document, begin, first)
    for index in range(begin, first):
        token = document.words.tokens[index]
        told = own and (document.text[token.start].isupper() or not stems(token.word).isdisjoint(own))
        if token.word not in light and index not in moves and not told:
            return None
    return dates[-1]


def date_in_series(document: Document, sentence: Sentence, mention: Mention) -> str:
    """Return the date of a number in a series, else ""."""
    later = [m for m in sentence.quantities if m.kind == mention.kind and m.start > mention.start][:1]
    if not first_of_series(document, sentence, mention) and not any(
        _joined(document, sentence, m, ()) is mention for m in later
    ):
        return ""
    date = _dated_after(document, sentence, mention) or _dated_before(document, sentence, mention)
    return date.value if date is not None else ""


def series_of_total(
    document: Document, sentence: Sentence, mention: Mention, own: Collection[str] = ()
) -> tuple[Mention, int] | None:
    """Return the first number of the series that a number closes as its total, and how many steps before it; or None.

    "…, sehingga selama tiga tahun seluruhnya terdaftar 2.495 orang", "…, 2,495 in all".
    """
    before = [m for m in sentence.quantities if m.kind == mention.kind and m.end <= mention.start]
    found = first_of_series(document, sentence, before[-1], own) if before else None
    if found is None or mention.unit != before[-1].unit:
        return None
    begin = max(document.tokens_of(d).last for d in sentence.dates if d.start > found[0].start)
    begin = max(begin, document.tokens_of(before[-1]).last) + 1
    stop = min(sentence.last, document.tokens_of(mention).last + 4)
    closed = begin <= document.tokens_of(mention).first and (
        document.words.literal(phrases("sum_before"), begin, stop)
        or _over_all(document, sentence, begin, stop, 1 + found[1])
    )
    return (found[0], found[1] + 1) if closed else None


def _over_all(document: Document, sentence: Sentence, begin: int, stop: int, years: int) -> bool:
    """Say whether tokens hold the time of as many years as a series has numbers: "in those four years", "selama empat tahun itu"."""
    return any(
        m.kind == "duration" and m.value == f"P{years}Y" and begin <= document.tokens_of(m).first <= stop
        for m in sentence.mentions
    )


def time_of_total(document: Document, sentence: Sentence, mention: Mention) -> str:
    """Return the years of a series that a number closes as its total, from the first to the last; "" if it closes none."""
    found = series_of_total(document, sentence, mention)
    if found is None:
        return ""
    members = [m for m in sentence.quantities if m.kind == mention.kind and found[0].start <= m.start < mention.start]
    dates = [_dated_after(document, sentence, m) or _dated_before(document, sentence, m) for m in members]
    years = [d.value for d in dates if d is not None]
    return f"{min(years)}/{max(years)}" if all("/" not in year for year in years) else ""
