"""Whether numbers can be all the parts of a whole: of what it counts; not overlapping, only some, or of several years."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Sequence
from itertools import combinations

from helpers.readers.mention import Mention
from helpers.readers.merged_lexicon import load_lexicon
from helpers.relations.closings import is_of_others
from helpers.relations.totals import fits, until_aside
from helpers.relations.wholes import is_counted_out_of
from helpers.relations.wider_labels import in_label
from helpers.sentences.document import Document, Sentence
from helpers.sentences.paragraphs import aside_of, before
from helpers.sentences.phrases import phrases
from helpers.sentences.phrasing import alike, middle, noun_end, said_before, says, told, until_mark
from helpers.texts.stems import stems

NAMED = 6  # tokens of "of that lending of 2010,"
PLANNED = 8  # tokens from "asked" to what was asked for
PRONOUN = 2  # tokens before a relative pronoun: "none of which"
BESIDE = 2  # times as much: what came of it is no small part of it
MOVED = 6  # tokens from "up" to the number that it is from
TINY = 33  # times as much: no word says that a number so small is a part


def as_part(document: Document, said: Sentence, total: Mention, sentence: Sentence, mention: Mention) -> Mention | None:
    """Return a number as a part of a whole that a sentence has said, or None where it is of something else."""
    after = document.tokens_of(mention).last + 1
    of_them = bool(says(document, told("of_them"), after, min(after + 3, sentence.last)))
    if mention.kind == "fraction":
        top, _, bottom = mention.value.partition("/")
        word = document.words.tokens[document.tokens_of(mention).last].word
        pointing = of_them or word.endswith(tuple(told("its")))
        if not (top.isdigit() and bottom.isdigit()) or not (pointing or sentence is said):
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


def is_of_another(document: Document, total: Mention, last: Mention) -> bool:
    """Say whether the part that closes a tally counts another thing than the whole."""
    return total.kind == "count" == last.kind and not (alike(last, total) or _has_no_noun(document, last))


def _has_no_noun(document: Document, mention: Mention) -> bool:
    """Say whether what was read as the noun of a number may be a verb: "lima belas mati karena …"."""
    noun = mention.noun.lower()
    return document.language == "id" and mention.unit == mention.noun and noun not in load_lexicon("id").nouns


def are_of_one_thing(document: Document, total: Mention, parts: Sequence[Mention]) -> bool:
    """Say whether parts may be kinds of what a total counts: not all of one thing, and the total of another."""
    plain = phrases("generic") | told("heads") | {""}
    if total.kind != "count" or total.noun.lower() in plain or len({part.unit for part in parts}) > 1:
        return True
    if any(part.noun and _has_another_noun(document, part) for part in parts):
        return True  # "twelve schools and four clinics": the noun read is that of another
    return any(alike(total, part) for part in parts)


def _has_another_noun(document: Document, mention: Mention) -> bool:
    """Say whether another word stands right behind a number than the noun read with it, and no small word."""
    behind = re.match(r"\s*([^\W\d_]*)", document.text[mention.end : mention.end + 40])
    word = behind[1].lower() if behind else ""
    return bool(word) and word not in phrases("stops") and not mention.noun.lower().startswith(word)


def is_right(total: float, sizes: Sequence[float]) -> bool:
    """Say whether parts make a total, all or some of them, or make it with what some of them added to it."""
    everything, close = sum(sizes), 1e-6 * max(total, 1.0)
    return any(
        abs(total - sum(some)) <= close or abs(everything - 2 * sum(some) - total) <= close
        for count in range(len(sizes) + 1)
        for some in combinations(sizes, count)
    )


def is_exact(document: Document, sentence: Sentence, whole: Mention) -> bool:
    """Say whether a whole is told as an exact number, not one of several or of the first."""
    digits = whole.value.strip("PTYMWDHS") if whole.kind == "duration" else whole.value
    plain = whole.hedge == "none" and digits.replace(".", "").isdigit()
    return plain and not said_before(document, whole, sentence, told("hedge_before"), 1)


def is_earlier(document: Document, sentence: Sentence, mention: Mention) -> bool:
    """Say whether a number is what another has risen or fallen from, or is held against: "90, up from 70 in 2010"."""
    if sentence.quantities[0].start == mention.start:
        return False
    first = document.tokens_of(mention).first
    moved = says(document, told("ups") | told("downs"), max(sentence.first, first - MOVED), first - 1)
    return said_before(
        document, mention, sentence, told("against") | phrases("against") | (phrases("from") if moved else frozenset())
    )


def is_of_then(document: Document, sentence: Sentence, mention: Mention) -> bool:
    """Say whether a number stands in a bracket with its own time: "£18.6 million (2022: £16.9 million)"."""
    inside = aside_of(document, sentence, mention.start)
    return bool(inside) and any(aside_of(document, sentence, date.start) == inside for date in sentence.dates)


def is_held_against(document: Document, sentence: Sentence, mention: Mention) -> bool:
    """Say whether another number of a sentence is only held against this one: "540 calls, up from 450 in 2022", "than the 450 of 2022"."""
    earlier = [m for m in sentence.quantities if m.end <= mention.start and fits(mention, m)]
    if not earlier:
        return False
    first, last = document.tokens_of(earlier[-1]).last + 1, document.tokens_of(mention).first - 1
    moved = says(document, told("ups") | told("downs"), first, last)
    left = says(document, phrases("from"), moved[-1].last + 1, last) if moved else []
    return bool(left or says(document, told("held_against") | phrases("against"), first, last))


def is_only_planned(document: Document, sentence: Sentence, mention: Mention) -> bool:
    """Say whether a number is what was planned or asked for, beside what came of it: "asked for 350 and was given 280"."""
    others = [m for m in sentence.quantities if m is not mention and fits(mention, m)]
    near = [m for m in others if middle(mention) / BESIDE <= middle(m) <= middle(mention) * BESIDE]
    if not near or mention.kind not in ("count", "money", "measurement"):
        return False
    first = document.tokens_of(mention).first
    before = [document.tokens_of(m).last for m in sentence.mentions if m.end <= mention.start]
    if is_ceiling(document, mention):
        return True
    table = told("planned_for") | (told("asks") if mention.kind != "count" else frozenset())
    hits = says(document, table, max([sentence.first, first - PLANNED, *(last + 1 for last in before)]), first - 1)
    return bool(hits) and not says(document, phrases("achieved") | told("gets"), hits[-1].last + 1, first - 1)


def is_ceiling(document: Document, mention: Mention) -> bool:
    """Say whether a number is what might have been spent or reached, right behind what was: "436 million of a budget of 450 million"."""
    first = document.tokens_of(mention).first
    hits = says(document, told("ceilings"), max(0, first - PLANNED), first - 1)
    return any(hit.last == first - 1 for hit in hits)


def is_part_of_part(document: Document, part: Mention, later: Mention) -> bool:
    """Say whether a number is of the one before it: "48, of which, once wages were paid, 11 was left"; not "13 of which"."""
    first, stop = document.tokens_of(part).last + 1, document.tokens_of(later).first - 1
    hits = says(document, phrases("of_which"), first, stop)
    return any(not set(document.words.gap(hit.first - 1, hit.first)).isdisjoint(",;.") for hit in hits)


def are_doubtful(document: Document, sentence: Sentence, whole: Mention, parts: Sequence[Mention]) -> bool:
    """Say whether the parts of a whole may overlap, be only some of it, be of several years or of another thing.

    What its own sentence says that a whole includes does not matter if the parts come after it, nor what a relative
    clause says of the last part alone: "officials, who were never met twice in one place".
    """
    if any(is_counted_out_of(document, document.sentence_of(part.start) or sentence, part) for part in parts):
        return True
    if _are_unlike(document, whole, parts):
        return True
    begun = document.sentence_of(parts[0].start) or sentence
    last = document.sentence_of(max(parts[-1].start, whole.start)) or sentence
    own = document.tokens_of(whole).last + 1
    table = (told("shared") - told("solely")) | told("unlike") | told("not_told") | phrases("includes")
    table -= told("of_them")
    if whole.start > parts[0].start:
        table, first, end = table | phrases("part") | told("of_them"), begun.first, own
    else:
        first = own if begun is sentence else sentence.last + 1
        end = until_aside(document, last, parts[-1])
    if _are_said(document, table, first, end, parts) or says(document, told("unlike"), sentence.first, own):
        return True
    if any(not document.sentences[n].quantities for n in range(sentence.number + 1, begun.number)):
        return True  # another thing is spoken of before the first part
    if begun.number > sentence.number and _names_another(document, begun, sentence):
        return True
    compared = [m.start for m in sentence.quantities if is_earlier(document, sentence, m)]
    years = {
        m.value[:4]
        for n in range(min(begun.number, sentence.number), last.number + 1)
        for m in document.sentences[n].dates
        if m.value[:1].isdigit() and not (n == sentence.number and compared and m.start > compared[0])
        if not _is_of_bracketed(document, document.sentences[n], m)
    }
    return len(years) > 1


def _is_of_bracketed(document: Document, sentence: Sentence, date: Mention) -> bool:
    """Say whether a date is that of a number in one bracket with it: the 2022 of "£6.4 million (2022: £5.9 million)"."""
    inside = aside_of(document, sentence, date.start)
    return bool(inside) and any(aside_of(document, sentence, m.start) == inside for m in sentence.quantities)


def _are_unlike(document: Document, whole: Mention, parts: Sequence[Mention]) -> bool:
    """Say whether one of some numbers is no part by its size or form: 0.6 of 381 people, £1,720 (a head) of £75,000, "210, or 37.5 per cent"."""
    sizes = [middle(part) for part in parts]
    if whole.kind == "count" and middle(whole) % 1 == 0 and any(size % 1 for size in sizes):
        return True
    if whole.kind == "percentage":
        homes = [(part, document.sentence_of(part.start)) for part in parts]
        return any(home and said_before(document, part, home, told("joins"), 1) for part, home in homes)
    return min(sizes) * TINY < middle(whole)


def _names_another(document: Document, sentence: Sentence, earlier: Sentence) -> bool:
    """Say whether a sentence divides what another did not speak of: "Of that saving, 52 …"."""
    tokens = document.words.tokens
    opening = min(sentence.last, sentence.first + NAMED)
    pointing = says(document, told("of_this") | told("of_them"), sentence.first, opening)
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


def _are_said(document: Document, table: frozenset[str], first: int, last: int, parts: Sequence[Mention]) -> bool:
    """Say whether doubtful words stand between two tokens, but for what a relative clause between marks says of one part."""
    hits = [hit for hit in says(document, table, first, last) if not in_label(document, parts, hit)]
    told_of_one = asides(document, first, last) if hits else []
    among = told("overlap") | told("too") | frozenset(phrase for phrase in table if " " in phrase)
    said = [" ".join(t.word for t in document.words.tokens[hit.first : hit.last + 1]) for hit in hits]
    return any(
        phrase in among or not any(a <= hit.first and hit.last <= b for a, b in told_of_one)
        for hit, phrase in zip(hits, said, strict=True)
    )


def asides(document: Document, first: int, last: int) -> list[tuple[int, int]]:
    """Return the relative clauses between marks, as tokens: ", none of which was new;", ", yang sebagian baru,"."""
    words, found = document.words, []
    marks = [i for i in range(first + 1, last + 1) if words.gap(i - 1, i).strip()]
    for at, opened in enumerate(marks):
        lead = words.tokens[opened : min(last, opened + PRONOUN) + 1]
        stop = (marks[at + 1] if at + 1 < len(marks) else last + 1) - 1
        if "," in words.gap(opened - 1, opened) and any(t.word in told("aside_leads") for t in lead):
            if not any(t.word[0].isdigit() for t in words.tokens[opened : stop + 1]):
                found.append((opened, stop))
    return found


def is_told_as_member(document: Document, sentence: Sentence, total: Mention, later: list[Mention]) -> bool:
    """Say whether a number is of some itself, or told as those after it: "98 of these come from Orra, 61 from Selm"."""
    parts = [m for m in later if m.kind == total.kind]
    plain = noun_end(document, total) == total.end or total.noun.lower() in phrases("generic")
    bare = total.kind == "count" and plain
    earlier = before(document, sentence) if bare else None
    if earlier is not None and any(fits(total, m) and m.noun and middle(m) > middle(total) for m in earlier.quantities):
        return True  # "The school has 96 pupils. Forty-one like chess, 38 music and 12 both"
    if is_of_others(document, sentence, total):
        return True
    if not parts:
        return False
    tokens = document.words.tokens
    heads = range(document.tokens_of(total).last + 1, document.tokens_of(parts[0]).first)
    leads = {tokens[i].word for i in heads} & phrases("prepositions")
    nouns = [
        bisect_left(document.words.starts, noun_end(document, m) if m.noun == total.noun else m.end) for m in parts[:2]
    ]
    firsts = [tokens[at].word for at in nouns if at <= sentence.last]
    return bool(firsts) and all(word in leads for word in firsts)
