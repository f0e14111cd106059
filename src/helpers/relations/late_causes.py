"""Causes that a text dates after their effects, whatever the turn of phrase: only the two dates have to be sure.

"The flood of May 2016 forced the mill to close; work there ended in 2014", "pada 2020 …, dan penyebabnya putusnya jembatan.
Jembatan itu hanyut pada 2022": whatever joins the two as cause and effect, what came of a thing cannot be over before it began.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from helpers.proposing.drafts import Pool
from helpers.relations.blames import BREAKS, DEED, clause_start, parts, passive
from helpers.relations.happening_dates import AFTER, BEFORE, OBJECT, cause_date, effect_date
from helpers.relations.moved_deeds import deed_date, deeds
from helpers.relations.named_events import names_deed
from helpers.relations.taken_up import Dated, over_before
from helpers.sentences.document import Document, Sentence
from helpers.sentences.phrases import phrases
from helpers.sentences.phrasing import says, told
from helpers.sentences.stretches import LONGEST, Stretch, dates_in
from helpers.sentences.topics import MARKS, is_name, topic
from helpers.texts.endings import ends, stripped
from helpers.texts.stems import stems

NAMED = 4  # words from "named" to "after"
OPENING = 5  # words in which a sentence names what it goes on about


class Told(NamedTuple):
    """What a sentence tells as cause and as effect."""

    cause: Stretch
    effect: Stretch
    order: str


def late_cause(document: Document, sentence: Sentence, pool: Pool) -> tuple[Dated, Dated] | None:
    """Return the dated cause and the dated effect of the first causal statement whose effect is over before its cause begins."""
    if sentence.last - sentence.first > LONGEST or not sentence.dates:
        return None
    for one in _joined(document, sentence):
        if one.cause.last < one.cause.first or one.effect.last < one.effect.first or _is_unsure(document, one):
            continue
        begun = cause_date(document, one.cause) or _date_behind(document, one.cause)
        if begun is None:
            continue
        seen = (
            deed_date(document, one.effect, pool)
            if one.order == DEED
            else effect_date(document, one.effect, one.order) or _date_beside(document, one, begun)
        )
        if seen is not None and over_before(seen.date, begun.date):
            return begun, seen
    return None


def _joined(document: Document, sentence: Sentence) -> Iterator[Told]:
    """Yield what a sentence joins as cause and effect, in whatever order."""
    tokens, gap = document.words.tokens, document.words.gap
    first, last = sentence.first, sentence.last
    table = told("because") | told("result_verbs") | told("goes_back") | told("after_event")
    spans = [(hit.first, hit.last) for hit in says(document, table, first, last - 1)]
    spans += [(hit.first, hit.last) for hit in passive(document, sentence)]
    for start, stop in spans:
        if not _joins(document, sentence, start, stop):
            continue
        leads = start <= first + 1 or not BREAKS.isdisjoint(gap(start - 1, start))
        end = _clause_end(document, sentence, stop + 1, leads)
        cause = Stretch(sentence, stop + 1, end)
        if not leads:
            begun = clause_start(document, sentence, start - 1)
            begun = behind_other(document, begun, start, [span for span in spans if begun < span[0] < start])
            yield Told(cause, Stretch(sentence, begun, start - 1), BEFORE)
        elif end < last:
            yield Told(cause, Stretch(sentence, end + 1, _clause_end(document, sentence, end + 1, False)), AFTER)
    for hit in says(document, told("events"), first + 1, last - 1):
        if tokens[hit.last + 1].word in told("provoked_by") | told("to") or tokens[hit.first - 1].word in told(
            "undergoes"
        ):
            continue  # "forced to close", "was caused"
        start = clause_start(document, sentence, hit.first)
        end = _clause_end(document, sentence, hit.last, False)
        yield Told(Stretch(sentence, start, hit.first - 1), Stretch(sentence, hit.last + 1, end), OBJECT)
    for hit, deed in deeds(document, sentence):
        start = clause_start(document, sentence, hit.first)
        end = _clause_end(document, sentence, deed, False)
        yield Told(Stretch(sentence, start, hit.first - 1), Stretch(sentence, deed, end), DEED)
    for hit in says(document, told("cause_nouns"), first + 1, last - 1):
        said = Stretch(sentence, first, hit.first - 1)
        while said.last > first and tokens[said.last].word in told("goes_on"):
            said = said._replace(last=said.last - 1)
        if ends(tokens[hit.last].word, "possessed") or not MARKS.isdisjoint(gap(said.last, said.last + 1)):
            end = _clause_end(document, sentence, hit.last + 1, False)
            yield Told(Stretch(sentence, hit.last + 1, end), said, AFTER)


def behind_other(document: Document, begun: int, cause: int, others: Sequence[tuple[int, int]]) -> int:
    """Return where an effect begins that is told behind another with its own cause: "shut in May owing to dust, and again in June owing to"."""
    joined = told("goes_on") | phrases("list_words")
    after = max((last for _, last in others), default=cause)
    return max((i + 1 for i in range(after + 1, cause - 1) if document.words.tokens[i].word in joined), default=begun)


def _joins(document: Document, sentence: Sentence, start: int, stop: int) -> bool:
    """Say whether words like "following" or "due to" lead to a cause: not "menyusul pada 1978", "the following", "due to open"."""
    before, word, after = (document.words.tokens[i].word for i in (max(sentence.first, start - 1), stop, stop + 1))
    if after[0].isdigit() or after in phrases("on_dates") or start == stop and before in phrases("determiners"):
        return False
    if {t.word for t in document.words.tokens[max(sentence.first, start - NAMED) : start]} & told("names_after"):
        return False
    return word not in told("to") or after in phrases("determiners") or is_name(document, stop + 1)


def _clause_end(document: Document, sentence: Sentence, token: int, comma: bool) -> int:
    """Return the last token of a clause: up to a break, to what is told besides, with `comma` to a comma that opens no aside."""
    tokens, gap = document.words.tokens, document.words.gap
    while token < sentence.last and not parts(document, token + 1):
        aside = told("relative_leads") | told("made_then")
        if comma and "," in gap(token, token + 1) and tokens[token + 1].word not in aside:
            break
        token += 1
    return token


def _is_unsure(document: Document, one: Told) -> bool:
    """Say whether what is told is denied, planned or awaited, or told as what others wrongly say."""
    low, high = min(one.cause.first, one.effect.first), max(one.cause.last, one.effect.last)
    if says(document, told("awaited") | told("awaiting"), one.cause.first, one.cause.last):
        return True
    table = told("denying") | phrases("plan") | phrases("negations")
    links = says(document, told("goes_back"), low, high)
    inside = {i for hit in links for i in range(hit.first, hit.last + 1)}
    return any(hit.first not in inside for hit in says(document, table, low, high))


def _date_behind(document: Document, cause: Stretch) -> Dated | None:
    """Return when what a cause names came about, told in the next sentence: "the loss of the bridge. It was swept away in …"."""
    number = cause.sentence.number + 1
    if dates_in(cause, document) or cause.last < cause.sentence.last or number >= len(document.sentences):
        return None
    later = document.sentences[number]
    if "\n\n" in document.text[cause.sentence.span.end : later.span.start]:
        return None
    tokens = document.words.tokens
    opening = [tokens[i].word for i in range(later.first, min(later.last, later.first + OPENING) + 1)]
    named = topic(document, range(cause.first, cause.last + 1)).words
    pointed = not set(opening[:3]).isdisjoint(phrases("pointing_back") | told("it"))
    again = opening[0] in told("it") or any(
        not stems(a).isdisjoint(stems(b)) for a in opening[:3] for b in named if len(a) > 3
    )
    part = Stretch(later, later.first, _clause_end(document, later, later.first, True))
    told_of = [tokens[i].word for i in range(part.first, part.last + 1)]
    if not pointed or not again or not _is_one_deed(named, told_of):
        return None
    return cause_date(document, part)


def _is_one_deed(nouns: Sequence[str], words: Sequence[str]) -> bool:
    """Say whether a noun for what was done or befell is of the root of a verb, or both say that something was lost."""
    bare = {stripped(noun, "possessed") for noun in nouns}
    if not told("losses").isdisjoint(bare):
        return not told("lost").isdisjoint(words)
    return any(names_deed(noun, word) for noun in bare for word in words)


def _date_beside(document: Document, one: Told, begun: Dated) -> Dated | None:
    """Return the date of an effect told besides: where the sentence goes on, or in the one before, which it takes up."""
    effect = one.effect
    if dates_in(effect, document):
        return None
    sentence, tokens = effect.sentence, document.words.tokens
    words = {tokens[i].word for i in range(effect.first, effect.last + 1)}
    if one.cause.last < effect.last < sentence.last:
        rest = Stretch(sentence, effect.last + 1, _clause_end(document, sentence, effect.last + 1, False))
        on = {tokens[i].word for i in range(rest.first, rest.last + 1)}
        over = bool(words & told("closes")) and bool(on & (told("ends") | told("closes")))
        return effect_date(document, rest) if over else None
    return _date_before(document, effect, words, begun)


def _date_before(document: Document, effect: Stretch, words: set[str], begun: Dated) -> Dated | None:
    """Return the only date of the sentence before, where an effect is but a word for it: "That protest", "The drivers' strike"."""
    sentence = effect.sentence
    if not sentence.number or effect.first != sentence.first:
        return None
    before = document.sentences[sentence.number - 1]
    if "\n\n" in document.text[before.span.end : sentence.span.start]:
        return None
    part = Stretch(before, before.first, before.last)
    said = {document.words.tokens[i].word for i in range(before.first, before.last + 1)}
    light = phrases("auxiliaries") | phrases("articles") | phrases("pointing_back") | phrases("pointing")
    telling = [w for w in words - light if not ends(w, "owner")]
    nouns = [w for w in telling if w in told("event_nouns")]
    if len(telling) > 2 or not nouns or not told("another_one").isdisjoint(words):
        return None
    if not told("state_words").isdisjoint(said) or not phrases("plan").isdisjoint(said):
        return None
    date = effect_date(document, part)
    if date is None:
        return None
    same = any(names_deed(nouns[0], word) for word in said)
    pointed = not words.isdisjoint(told("points_at")) and (len(telling) == 1 or same and said.issuperset(telling))
    # "The strike" is what was told before, if "in August of that year" goes on with the year told there.
    return date if pointed or same and len(telling) == 1 or begun.date.pattern == "relative" else None
