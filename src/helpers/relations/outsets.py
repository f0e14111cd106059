"""When what a text blames for something came about, where that is told anywhere in the text: "this release", "the weir".

A cause is dated by the only thing told before that "this release" can mean, or by the sentences that speak of it by its
noun. All dates that stand with that noun have to lie behind the effect, and one sentence has to tell that it came.
"""

from __future__ import annotations

from typing import NamedTuple

from helpers.corpora.periods import parse_period
from helpers.readers.mention import Mention
from helpers.relations.taken_up import Dated, over_before
from helpers.sentences.document import Document, Sentence
from helpers.sentences.paragraphs import around
from helpers.sentences.phrases import phrases
from helpers.sentences.phrasing import is_past, says, told
from helpers.sentences.stretches import Stretch
from helpers.sentences.topics import MARKS, is_name
from helpers.texts.endings import ends, stripped
from helpers.texts.stems import stems
from helpers.texts.verb_forms import looks_active, looks_verbal

NOUN = 8  # words of a noun phrase
NEAR = 3  # words beside a noun that say that it is another one
BACK = 4  # sentences of a paragraph in which an event may have been told that "this release" takes up
ALIKE = 2  # letters that forms of one noun begin with; a verb of its stem has a prefix of its own
MANY = 200  # words for one thing that are looked at
MOST = 40  # sentences that speak of one thing


class Thing(NamedTuple):
    """What a cause names: its noun, the words that go with it, and whether it is pointed at ("this", "itu")."""

    head: str
    others: tuple[str, ...]
    pointed: bool


def outset(document: Document, cause: Stretch, effect: Dated) -> Dated | None:
    """Return the date at which what a cause names came about, if all that the text dates of it is after an effect."""
    thing = thing_of(document, cause)
    if thing is None:
        return None
    spoken = _speaking(document, thing)
    if len(spoken) > MOST or any(_is_another(document, s, i) for s, i in spoken):
        return None
    happened = _by_event(document, thing) if all(s.number == cause.sentence.number for s, _ in spoken) else []
    spoken += happened
    apart = [(s, i) for s, i in spoken if s.number not in (cause.sentence.number, effect.sentence.number)]
    if not apart:
        return _only_event(document, cause, effect) if thing.pointed else None
    dated = [(s, i) for s, i in apart if s.dates]
    begun = [_begins(document, s) for s, _ in dated]
    if not dated or not all(date is not None and over_before(effect.date, date) for date in begun):
        return None
    for (sentence, index), date in zip(dated, begun, strict=True):
        if date is None or _is_unsure(document, sentence) or not _is_same(document, sentence, index, thing):
            continue
        if (sentence, index) in happened or _came(document, sentence, index, (sentence, index) == spoken[0]):
            return Dated(sentence, date)
    return None


def thing_of(document: Document, cause: Stretch) -> Thing | None:
    """Return what a cause names, if it is one thing that readers know: by a name, "the", "this" or "itu"."""
    tokens = document.words.tokens
    shut = phrases("prepositions") | told("relative_words") | phrases("conjunctions") | phrases("auxiliaries")
    light = phrases("articles") | phrases("determiners") | phrases("pointing_back") | phrases("possessives")
    said: list[int] = []
    known = pointed = False
    skipped = cause.last
    for index in range(cause.first, min(cause.last, cause.first + NOUN) + 1):
        word = stripped(tokens[index].word, "stressed") if document.language == "id" else tokens[index].word
        if index > cause.first and not MARKS.isdisjoint(document.words.gap(index - 1, index)):
            break
        if word in phrases("pointing_back"):
            known, pointed = True, pointed or word in told("points_at")
            if document.language == "id" and said:
                break
            continue
        if word in light:
            known |= word in phrases("possessives")
            continue
        if not said and word in told("presence"):
            known = True
            skipped = index
            continue
        if word in told("cause_of") and index == skipped + 1:
            continue
        if word in shut or word[0].isdigit():
            break
        known |= is_name(document, index) or ends(word, "possessed")
        said.append(index)
    if not said:
        return None
    at = said[0] if document.language == "id" else said[-1]
    word = _bare(tokens[at].word)
    if not known:
        taken = [i for i in (at, *said) if _goes_on_about(document, cause.sentence, _bare(tokens[i].word))]
        if not taken:
            return None
        at, word = taken[0], _bare(tokens[taken[0]].word)
    if len(word) < 3 or word in told("it") | told("they") | told("people_words_rel") | phrases("officers"):
        return None
    return Thing(word, tuple(_bare(tokens[i].word) for i in said if i != at), pointed)


def _goes_on_about(document: Document, sentence: Sentence, head: str) -> bool:
    """Say whether the next sentence opens with a noun as the one just named: "a beetle. The beetle came", "hama. Hama itu masuk"."""
    if sentence.number + 1 >= len(document.sentences):
        return False
    after, tokens = document.sentences[sentence.number + 1], document.words.tokens
    opening = [tokens[i].word for i in range(after.first, min(after.last, after.first + NEAR) + 1)]
    if document.language == "id":
        return opening[:1] == [head] and any(word in phrases("pointing_back") for word in opening[1:])
    return opening[0] in phrases("pointing_back") and head in opening[1:]


def _bare(word: str) -> str:
    return stripped(word, "possessor", "stressed", "possessed")


def _speaking(document: Document, thing: Thing) -> list[tuple[Sentence, int]]:
    """Return the sentences that speak of a thing by its noun, and where in them first, in order."""
    found = _where(document, {thing.head, f"{thing.head}'s", f"{thing.head}lah", f"{thing.head}nya"})
    return [(s, i) for s, i in found if document.words.tokens[i].word[:ALIKE] == thing.head[:ALIKE]]


def _by_event(document: Document, thing: Thing) -> list[tuple[Sentence, int]]:
    """Return the sentences that tell of an event by another word: "the fire", the mill burned down; kebocoran, bocor."""
    others = {word for line in told("one_event") if thing.head in line.split("|") for word in line.split("|")}
    found = _where(document, others | {thing.head})
    return [(s, i) for s, i in found if document.words.tokens[i].word[:ALIKE] != thing.head[:ALIKE]]


def _where(document: Document, words: set[str]) -> list[tuple[Sentence, int]]:
    found: dict[int, tuple[Sentence, int]] = {}
    for index in sorted({i for word in words for i in document.words.first_of(word, MANY)}):
        sentence = document.sentence_of(document.words.tokens[index].start)
        if sentence is not None and sentence.first <= index <= sentence.last:
            found.setdefault(sentence.number, (sentence, index))
    return list(found.values())


def _is_another(document: Document, sentence: Sentence, index: int) -> bool:
    """Say whether a thing is told from another of its kind: "a new weir", "the second strike", "bendung lama"."""
    tokens = document.words.tokens
    near = (index - 2, index - 1) if document.language == "en" else (index + 1, index + 2)
    beside = [
        tokens[i].word
        for i in near
        if sentence.first <= i <= sentence.last
        and (tokens[i].word not in told("only_then") or tokens[min(i + 1, sentence.last)].word in told("points_at"))
    ]  # "baru sampai pada": only then
    return not (told("another_one") | told("former_ones")).isdisjoint(beside)


def _is_same(document: Document, sentence: Sentence, index: int, thing: Thing) -> bool:
    """Say whether a sentence speaks of the same thing: with the words that go with its noun, or with no others."""
    tokens = document.words.tokens
    near = [i for i in range(max(sentence.first, index - NEAR), min(sentence.last, index + NEAR) + 1) if i != index]
    dated = {i for d in sentence.dates for i in range(document.tokens_of(d).first, document.tokens_of(d).last + 1)}
    named = {_bare(tokens[i].word) for i in near if is_name(document, i) and i not in dated}
    if any(word[0].isupper() for word in named):
        return False
    whole = [_bare(tokens[i].word) for i in range(sentence.first, sentence.last + 1)]
    missing = [word for word in thing.others if not any(not stems(word).isdisjoint(stems(w)) for w in whole)]
    return not missing or not named


def _came(document: Document, sentence: Sentence, index: int, first: bool) -> bool:
    """Say whether a sentence tells that a thing came about: by its verb, or as it is told of for the first time."""
    tokens = document.words.tokens
    lead = index - 1
    while lead > sentence.first and tokens[lead].word in phrases("articles") | phrases("pointing_back"):
        lead -= 1
    if not _is_head(document, sentence, index) or says(document, told("in_force"), sentence.first, sentence.last):
        return False
    if document.language == "en":
        before = tokens[lead].word if sentence.first <= lead < index else ""
        made = phrases("origin_verbs") | told("came_about") | told("made_things")
        if before in made - told("ends") or any(  # "introduced the toll"
            _is_outset(document, sentence, index, i) for i in range(index + 1, sentence.last + 1)
        ):
            return True
    else:
        begins = phrases("origin_verbs") | told("came_about") | told("arrives")
        for hit in says(document, begins - told("over_then"), sentence.first, sentence.last):
            after = tokens[min(hit.last + 1, sentence.last)].word
            if tokens[hit.last].word not in told("starts_to") or not looks_active(after, "id"):
                return True
    return first and any(tokens[i].word in told("a_words") for i in range(max(sentence.first, index - NEAR), index))


def _is_head(document: Document, sentence: Sentence, index: int) -> bool:
    """Say whether a noun is what its phrase is of, and no setting: not "the war memorial", "a museum of the war", "tugu perang"."""
    tokens, gap = document.words.tokens, document.words.gap
    closed = phrases("prepositions") | phrases("auxiliaries") | phrases("articles") | phrases("conjunctions")
    closed |= phrases("determiners") | phrases("pointing_back") | phrases("possessives") | phrases("pointing")
    if document.language == "id":
        before = tokens[index - 1].word if index > sentence.first and not gap(index - 1, index).strip() else ""
        return (
            not before
            or before[0].isdigit()
            or before in closed - phrases("prepositions")
            or looks_verbal(before, "id")
        )
    start = index
    while start > sentence.first and not gap(start - 1, start).strip():
        start -= 1
        if tokens[start].word in phrases("prepositions"):
            return False
        if tokens[start].word in closed - phrases("articles") or is_past(tokens[start].word):
            break
    after = tokens[index + 1].word if index < sentence.last else ""
    return bool(
        index == sentence.last
        or gap(index, index + 1).strip()
        or after in closed | told("relative_words") | told("did")
        or is_past(after)
        or any(not stems(after).isdisjoint(stems(word)) for word in told("reaches"))
    )


def _is_outset(document: Document, sentence: Sentence, noun: int, verb: int) -> bool:
    """Say whether a verb says that what stands before it came about: "was built", ", introduced in", "came", "reached the"."""
    tokens, gap = document.words.tokens, document.words.gap
    word, after = tokens[verb].word, tokens[verb + 1].word if verb < sentence.last else ""
    closing = not after or bool(gap(verb, verb + 1).strip()) or after in phrases("prepositions") | told("only_then")
    if word in told("comes"):
        return closing or after[0].isdigit()
    if word in told("reaches"):
        near = [tokens[i].word for i in range(verb + 1, min(sentence.last, verb + NEAR) + 1)]
        known = after in phrases("articles") | phrases("determiners") or is_name(document, verb + 1)
        return known and not any(w[0].isdigit() for w in near)
    if says(document, told("arrives"), verb, min(verb + NEAR, sentence.last))[:1] and any(
        hit.first == verb for hit in says(document, told("arrives"), verb, min(verb + NEAR, sentence.last))
    ):
        return True
    if word not in ((phrases("origin_verbs") | told("came_about")) - told("closes")) | told("made_things"):
        return False
    lead = verb - 1
    while lead > noun and tokens[lead].word in phrases("auxiliaries") - told("undergoes"):
        lead -= 1
    passive = tokens[lead].word in told("undergoes") or lead == noun or "," in gap(verb - 1, verb)
    return passive and (closing or after[0].isdigit())


def _is_unsure(document: Document, sentence: Sentence) -> bool:
    """Say whether a sentence tells, up to its first date, of what is planned, awaited or feared."""
    table = phrases("plan") | told("awaited") | told("awaiting")
    stop = document.tokens_of(sentence.dates[0]).last if sentence.dates else sentence.last
    return bool(says(document, table, sentence.first, stop))


def _begins(document: Document, sentence: Sentence) -> Mention | None:
    """Return the earliest date of a sentence; "not until May 2019" is a beginning, what is only before a date is none."""
    made: list[Mention] = []
    for date in sentence.dates:
        if date.value.startswith(".."):
            first = document.tokens_of(date).first
            lead = [document.words.tokens[i].word for i in range(sentence.first, first)]
            if (phrases("negations") | told("only_then")).isdisjoint(lead):
                return None
            date = date._replace(value=date.value.removeprefix("../"))
        if date.hedge != "none" or parse_period(date.value) is None:
            return None
        made.append(date)
    return min(made, key=_low) if made else None


def _low(date: Mention) -> int:
    period = parse_period(date.value)
    return period.low if period is not None else 0


def _only_event(document: Document, cause: Stretch, effect: Dated) -> Dated | None:
    """Return the only date told before in a paragraph, for what "this release" can only mean."""
    told_before = [s for s in around(document, cause.sentence, BACK) if s.number < cause.sentence.number]
    dated = [s for s in told_before if s.dates and s.number != effect.sentence.number]
    if len(dated) != 1 or _is_unsure(document, dated[0]) or len({d.value for d in dated[0].dates}) != 1:
        return None
    sentence = dated[0]
    if says(document, phrases("negations") | told("state_words"), sentence.first, sentence.last):
        return None
    date = _begins(document, sentence)
    return Dated(sentence, date) if date is not None and over_before(effect.date, date) else None
