"""Events that the words of one sentence take up from another, which dates them: "This protest …", "Bea tersebut …"."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import NamedTuple

from helpers.corpora.periods import parse_period
from helpers.readers.mention import Mention
from helpers.sentences.document import Document, Sentence
from helpers.sentences.phrases import phrases
from helpers.sentences.phrasing import is_past, told, words_told
from helpers.sentences.stretches import Stretch, dates_in
from helpers.texts.endings import ends, stripped
from helpers.texts.stems import stems, synonyms
from helpers.texts.verb_forms import looks_verbal

NEAR = 2  # sentences before or after in which an event may be dated
ALIKE = 4  # letters that a noun and its verb begin with alike: occupied, the occupation
OPENING = 5  # words of a sentence in which it names what it goes on about
BREAKS = frozenset(";:–—")
YEARS = re.compile(r"P(\d{1,3})Y")


class Dated(NamedTuple):
    """An event's date and the sentence that states it."""

    sentence: Sentence
    date: Mention


def over_before(effect: Mention, cause: Mention) -> bool:
    """Say whether an effect had ended before its cause began."""
    later, first = parse_period(effect.value), parse_period(cause.value)
    return later is not None and first is not None and later.high < first.low


def event_taken_up(document: Document, effect: Stretch) -> Dated | None:
    """Return the date of the event that an effect takes up by a pronoun, a word for events or a word of it."""
    tokens = document.words.tokens
    words = [tokens[i].word for i in range(effect.first, effect.last + 1)]
    for part in _before(document, effect):
        date = _only_date(document, part)
        if date is not None and _takes_up(document, words, part, date):
            return Dated(part.sentence, date)
        if dates_in(part, document):
            break
    for part in _after(document, effect.sentence):
        date = _only_date(document, part)
        if date is not None and _goes_on_about(document, effect, part):
            made = _verb_before(document, part, date)
            opening = {tokens[i].word for i in range(part.first, min(part.last, part.first + OPENING) + 1)}
            if made not in phrases("origin_verbs") | told("made_then") or opening & told("new_words"):
                if opening & told("new_words") or _same_event(document, words, part):
                    return Dated(part.sentence, date)
    return None


def cause_told_apart(document: Document, cause: Stretch, effect: Dated) -> Dated | None:
    """Return when what a cause names came about, where the text says it behind: "the very tariff which … adopted in 1961"."""
    parts = [Stretch(cause.sentence, *span) for span in _rest(document, cause)]
    for part in [*parts, *_after(document, cause.sentence)]:
        if not _goes_on_about(document, cause, part):
            continue
        verbs = {document.words.tokens[i].word for i in range(part.first, part.last + 1)}
        if verbs.isdisjoint(told("creates") | phrases("origin_verbs") | told("acts")):
            continue
        date = _only_date(document, part, first=True) or _years_after(document, part, effect)
        if date is not None:
            return Dated(part.sentence, date)
    return None


def _before(document: Document, effect: Stretch) -> Iterator[Stretch]:
    """Yield what stands before an effect: the sentence up to its clause, and the sentences before in the paragraph."""
    sentence = effect.sentence
    start = effect.first
    while start > sentence.first and BREAKS.isdisjoint(document.words.gap(start - 1, start)):
        start -= 1
    if start > sentence.first:
        yield Stretch(sentence, sentence.first, start - 1)
    for number in range(sentence.number - 1, max(-1, sentence.number - 1 - NEAR), -1):
        earlier = document.sentences[number]
        if "\n\n" in document.text[earlier.span.end : sentence.span.start]:
            return
        yield Stretch(earlier, earlier.first, earlier.last)


def _after(document: Document, sentence: Sentence) -> Iterator[Stretch]:
    for later in document.sentences[sentence.number + 1 : sentence.number + 1 + NEAR]:
        if "\n\n" in document.text[sentence.span.end : later.span.start]:
            return
        yield Stretch(later, later.first, later.last)


def _rest(document: Document, cause: Stretch) -> Iterator[tuple[int, int]]:
    """Yield the clauses of a sentence behind a cause."""
    start = cause.last + 1
    for index in range(cause.last + 1, cause.sentence.last + 1):
        if not BREAKS.isdisjoint(document.words.gap(index - 1, index)):
            start = index
            yield start, cause.sentence.last


def _only_date(document: Document, part: Stretch, first: bool = False) -> Mention | None:
    """Return the date of a stretch if there is but one, or with `first` the one that comes before other things."""
    dates = dates_in(part, document)
    values = list(dict.fromkeys(d.value for d in dates))
    if not dates or (len(values) > 1 and not first):
        return None
    one = next((d for d in dates if d.pattern != "relative"), dates[0])
    if first and one.value != values[0]:
        return None
    sharp = one.hedge == "none" and ".." not in one.value and one.pattern not in ("since", "before")
    return one if sharp else None


def _years_after(document: Document, part: Stretch, effect: Dated) -> Mention | None:
    """Return the year of "three years after …", counted from the date of an effect."""
    period = parse_period(effect.date.value)
    for mention in part.sentence.mentions:
        length = YEARS.fullmatch(mention.value)
        last = document.tokens_of(mention).last
        if mention.kind != "duration" or length is None or not part.first <= last < part.last or period is None:
            continue
        if document.words.tokens[last + 1].word in told("afterwards") | told("later"):
            year = int(effect.date.value[:4]) + int(length[1])
            return mention._replace(kind="date", value=f"{year:04}", unit="")
    return None


def _takes_up(document: Document, words: list[str], part: Stretch, date: Mention) -> bool:
    """Say whether the words of an effect point at the event that a stretch dates."""
    made = _verb_before(document, part, date)
    created = made in (phrases("origin_verbs") | told("creates") | told("acts")) - told("ends")
    light = phrases("stops") | phrases("light") | phrases("auxiliaries") | phrases("articles") | phrases("pointing")
    light |= words_told("provokes") | told("it") | told("there_words") | phrases("possessives") | phrases("determiners")
    telling = [word for word in words if word not in light and not word[0].isdigit()]
    if not telling:
        return bool(set(words) & (told("it") | phrases("pointing") | told("they"))) or not words
    if created and words[-1] in told("it") and words[-2] in phrases("prepositions"):
        return True  # "moved the members to it"
    if len(telling) > 4 or not told("relative_words").isdisjoint(words[1:]):
        return False  # "the strike that closed the port" is another one
    tokens = document.words.tokens
    said = [tokens[i].word for i in range(part.first, part.last + 1)]
    if not told("state_words").isdisjoint(said):
        return _same_event(document, words, part)
    if set(words) & told("another_one") or _names_more(document, telling, part, said):
        return False  # "the second closure", "the closure of the ferry"
    definite = bool(set(words) & (phrases("pointing") | phrases("possessives")))
    definite = definite or any(word[:ALIKE] == one[:ALIKE] for word in telling if len(word) > ALIKE for one in said)
    definite = definite or any(ends(word, "possessed", "owner") for word in words)
    bare = [stripped(word, "possessed") for word in telling]
    if set(bare) & told("births"):
        return created
    if set(bare) & told("deed_nouns") and set(words) & phrases("pointing"):
        return True
    if set(bare) & told("event_nouns") and (definite or _same_event(document, bare, part)):
        return not created or _same_event(document, bare, part)
    return _same_event(document, bare, part)


def _names_more(document: Document, telling: list[str], part: Stretch, said: list[str]) -> bool:
    """Say whether an effect names something that the stretch does not speak of."""
    known = told("event_nouns") | told("deed_nouns") | told("births") | told("event_tails")
    known |= words_told("provokes")
    mentioned = frozenset(stem for word in said for stem in stems(word))
    bare = [stripped(word, "possessed", "possessor") for word in telling]
    return any(
        word not in known and stems(word).isdisjoint(mentioned) and not _same_event(document, [word], part)
        for word in bare
    )


def _same_event(document: Document, words: list[str], part: Stretch) -> bool:
    """Say whether a stretch tells of an event in a word that one of some words is made of: banned, the ban."""
    tokens = document.words.tokens
    said = {tokens[i].word for i in range(part.first, part.last + 1)}
    phrase = " ".join(tokens[i].word for i in range(part.first, part.last + 1))
    for word in words:
        if word in told("event_nouns") and any(not stems(word).isdisjoint(stems(other)) for other in said):
            return True
        for other in said:
            if (
                other != word
                and len(other) > 3
                and not stems(word).isdisjoint(stems(other))
                and _is_deed(document, other)
            ):
                return True
        if any(f" {one} " in f" {phrase} " for one in synonyms(word) if " " in one or (one != word and one in said)):
            return True
    return False


def _is_deed(document: Document, word: str) -> bool:
    if document.language == "id":
        return looks_verbal(word, "id")
    return is_past(word) or word in told("did")


def _goes_on_about(document: Document, stretch: Stretch, part: Stretch) -> bool:
    """Say whether a stretch opens with a noun of another one, pointed at: "Bea tersebut", "the very tariff", "that firm"."""
    tokens = document.words.tokens
    opening = range(part.first, min(part.last, part.first + OPENING) + 1)
    words = [tokens[i].word for i in opening]
    if set(words).isdisjoint(phrases("pointing") | phrases("articles") | told("new_words")):
        return False
    skipped = phrases("stops") | phrases("light") | phrases("pointing") | phrases("articles") | phrases("possessives")
    own = {stripped(tokens[i].word, "stressed") for i in range(stretch.first, stretch.last + 1)} - skipped
    return any(
        len(word) > 2 and word not in skipped and any(not stems(word).isdisjoint(stems(one)) for one in own)
        for word in words[:4]
    )


def _verb_before(document: Document, part: Stretch, date: Mention) -> str:
    """Return the word before a date and what leads to it: "was passed in the spring of" is passed."""
    tokens = document.words.tokens
    index = document.tokens_of(date).first - 1
    light = (
        phrases("on_dates") | phrases("date_fillers") | phrases("articles") | told("time_words") | told("happens_on")
    )
    known = phrases("origin_verbs") | told("creates") | told("acts")
    while index > part.first and tokens[index].word in light:
        index -= 1
    for back in range(index, max(part.first, index - 4) - 1, -1):
        if tokens[back].word in known:
            return tokens[back].word
    return tokens[index].word
