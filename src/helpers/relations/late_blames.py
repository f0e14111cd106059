"""What a text blames for something that was over before it: however it is put, and wherever in the text either is dated."""

from __future__ import annotations

from helpers.readers.mention import Mention
from helpers.relations.begun_things import BEGUN, begun_at
from helpers.relations.blames import DEED, blames, parts
from helpers.relations.happening_dates import (
    AFTER,
    BEFORE,
    OBJECT,
    cause_date,
    effect_date,
    is_studied,
    is_told_besides,
)
from helpers.relations.outsets import outset
from helpers.relations.seen_changes import seen_in
from helpers.relations.taken_up import Dated, over_before
from helpers.sentences.document import Document, Sentence
from helpers.sentences.paragraphs import before
from helpers.sentences.phrases import phrases
from helpers.sentences.phrasing import is_past, says, told
from helpers.sentences.stretches import LONGEST, Stretch, dates_in
from helpers.sentences.words import Hit
from helpers.texts.stems import stems
from helpers.texts.verb_forms import looks_verbal

NAMED = 7  # words of a noun for what happened up to its date
LEAD = 4  # words before a date that say what it is of
SHORT = 3  # telling words that take up what was told before
VERBS = 2  # words that may be verbs by their beginning, in Indonesian
OPENS = 3  # words before a date that opens an effect
BACK = 2  # sentences before in which that may be dated


def late_blame(document: Document, sentence: Sentence) -> tuple[Dated, Dated] | None:
    """Return the dated cause and effect of the first blame of a sentence whose effect is over before its cause begins."""
    if sentence.last - sentence.first > LONGEST:
        return None
    for cause, effect, order, sure in blames(document, sentence):
        if _is_unsure(document, sentence, max(cause.last, effect.last)):
            continue
        if order == DEED and dates_in(cause, document):
            continue  # deeds have rules of their own
        seen = effect_seen(document, effect, order)
        if seen is None:
            continue
        if not sure and not dates_in(cause, document) and dates_in(effect, document):
            continue  # "the last keeper left in 1964"
        begun = _begun(document, cause, seen)
        if begun is None or not over_before(seen.date, begun.date):
            continue
        if is_studied(document, *begun) or is_studied(document, *seen):
            continue
        if is_told_besides(document, *seen) and seen.date.pattern != BEGUN:
            continue
        return begun, seen
    return None


def _is_unsure(document: Document, sentence: Sentence, last: int) -> bool:
    """Say whether a sentence asks, or up to a token denies, plans or awaits, or tells what others wrongly say."""
    if document.text[sentence.span.start : sentence.span.end].rstrip().endswith("?"):
        return True
    table = told("denying") | phrases("plan") | phrases("negations") | told("awaited") | told("awaiting")
    links = says(document, told("goes_back") | told("no_denials"), sentence.first, last)
    inside = {i for hit in links for i in range(hit.first, hit.last + 1)} | _asides(document, sentence)
    return any(hit.first not in inside for hit in says(document, table, sentence.first, last))


def _asides(document: Document, sentence: Sentence) -> set[int]:
    """Return the tokens of what is told besides between two commas: ", which nobody forgot,"."""
    gap, found, start = document.words.gap, set[int](), -1
    for index in range(sentence.first + 1, sentence.last + 1):
        if "," in gap(index - 1, index):
            if start > 0:
                found |= set(range(start, index))
            start = index if document.words.tokens[index].word in told("relative_words") else -1
    return found


def effect_seen(document: Document, effect: Stretch, order: str) -> Dated | None:
    """Return when an effect was seen: by its own date, or by that of what it takes up from the sentences before."""
    begun = begun_at(document, effect) if order == BEFORE else None
    if begun is not None:
        return Dated(effect.sentence, begun)
    if dates_in(effect, document):
        date = _seen(document, effect, order)
        return Dated(effect.sentence, date) if date is not None else None
    words = _telling(document, effect)
    if len(words) > SHORT:
        return None
    start = max(effect.sentence.first, min(effect.first, effect.sentence.last))
    while start > effect.sentence.first and not parts(document, start):
        start -= 1
    if start > effect.sentence.first:
        part = Stretch(effect.sentence, effect.sentence.first, start - 1)
        if dates_in(part, document):
            date = _seen(document, part) if _takes_up(document, words, effect, part) else None
            return Dated(effect.sentence, date) if date is not None else None
    earlier: Sentence | None = effect.sentence
    for _ in range(BACK):
        earlier = before(document, earlier) if earlier is not None else None
        if earlier is None:
            return None
        if earlier.dates:
            part = Stretch(earlier, earlier.first, earlier.last)
            if _is_unsure(document, earlier, earlier.last) or not _takes_up(document, words, effect, part):
                return None
            date = _seen(document, part)
            return Dated(earlier, date) if date is not None else None
    return None


def _telling(document: Document, stretch: Stretch) -> list[str]:
    tokens = document.words.tokens
    light = phrases("stops") | phrases("light") | phrases("auxiliaries") | phrases("articles") | phrases("pointing")
    light |= phrases("pointing_back") | phrases("possessives") | phrases("determiners") | told("it") | told("they")
    light |= told("there_words") | told("points_at") | told("same_one") | told("goes_on") | told("stirs")
    return [w for w in (tokens[i].word for i in range(stretch.first, stretch.last + 1)) if w not in light]


def _takes_up(document: Document, words: list[str], effect: Stretch, earlier: Stretch) -> bool:
    """Say whether an effect is a word for what a sentence told: a pronoun, its own words, "that fall", "perubahan tersebut"."""
    tokens = document.words.tokens
    said = [tokens[i].word for i in range(earlier.first, earlier.last + 1)]
    own = {tokens[i].word for i in range(effect.first, effect.last + 1)}
    for word in words:
        if any(not stems(word).isdisjoint(stems(other)) for other in said):
            continue
        pointed = not own.isdisjoint(told("points_at") | phrases("pointing_back"))
        ways = [way for way in ("ups", "downs") if word in told(way)]
        gone = [way for way in ("ups", "downs") if not (told(way) - told("faint")).isdisjoint(said)]
        moved = bool(ways) and ways == gone
        if not pointed or not (moved or word in told("changes_any")):
            return False
    return True


def _seen(document: Document, effect: Stretch, order: str = AFTER) -> Mention | None:
    """Return the date of what an effect tells: of a change, of what happened then, of an event named with it."""
    found = seen_in(document, effect)
    if found is not None and ("/" in found.value or len({d.value for d in dates_in(effect, document)}) > 1):
        return found
    if order != BEFORE or effect.last < effect.sentence.last:
        own = effect_date(document, effect, OBJECT if order == DEED else order)
        if own is not None:
            return own.date
    return _happened(document, effect, order) if order in (BEFORE, AFTER) else None


def _happened(document: Document, effect: Stretch, order: str) -> Mention | None:
    """Return the only date of an effect, if it says when: "in 2012"; none of a thing's age, of a law, of what was before."""
    tokens = document.words.tokens
    dates = dates_in(effect, document)
    if len({d.value for d in dates}) != 1 or dates[0].hedge != "none" or ".." in dates[0].value:
        return None
    if dates[0].pattern in ("relative", "since", "before", "until", "after"):
        return None
    at = document.tokens_of(dates[0]).first
    if _is_named_with_date(document, effect, at):
        return dates[0]
    index = at - 1
    while index > effect.first and tokens[index].word in (phrases("date_fillers") | told("seasons")) - told(
        "happens_on"
    ):
        index -= 1
    whole = dates[0].pattern.startswith("period")  # "between 2009 and 2011"
    if not whole and (index < effect.first or tokens[index].word not in told("happens_on")):
        return None
    ahead = {tokens[i].word for i in range(effect.first, index)}
    near = [tokens[i].word for i in range(max(effect.first, at - LEAD), at)]
    other = told("relative_words") | (told("earlier_then") - told("had"))
    if _moved_then(document, effect, at):
        other = frozenset()
    if not ahead.isdisjoint(other) or not (told("compared_then") - told("dates_noun")).isdisjoint(near):
        return None
    if not _dates_the_whole(document, effect, order, document.tokens_of(dates[0])):
        return None
    verbs = [w for w in (tokens[i].word for i in range(effect.first, index)) if _tells_deed(w, document.language)]
    if len(verbs) > (1 if document.language == "en" else VERBS):
        return None  # "amended the order adopted by the county in 2011"
    made = tokens[index - 1].word if index > effect.first else ""
    if made in told("made_then") | phrases("origin_verbs"):
        auxiliaries = {tokens[i].word for i in range(max(effect.first, index - 3), index - 1)}
        return None if auxiliaries.isdisjoint(phrases("auxiliaries")) else dates[0]
    return dates[0]


def _moved_then(document: Document, effect: Stretch, date: int) -> bool:
    """Say whether an effect is a noun and how it moved then: "panen yang merosot pada 2015", "the harvest that fell in 2015"."""
    tokens = document.words.tokens
    relative = [i for i in range(effect.first, date) if tokens[i].word in told("relative_words")]
    moved = told("ups") | told("downs")
    return len(relative) == 1 and any(tokens[i].word in moved for i in range(relative[0] + 1, date))


def _tells_deed(word: str, language: str) -> bool:
    return looks_verbal(word, "id") if language == "id" else is_past(word) or word in told("did")


def _dates_the_whole(document: Document, effect: Stretch, order: str, date: Hit) -> bool:
    """Say whether a date is of all that an effect tells: not "the houses flooded in 2014 were sold", "founded in 1890, it grew"."""
    tokens, gap = document.words.tokens, document.words.gap
    first, last = date.first, date.last
    commas = [i for i in range(effect.first + 1, effect.last + 1) if "," in gap(i - 1, i)]
    opens = first - effect.first < OPENS
    if order == BEFORE and not opens and last + 1 in commas:
        return False  # "with 300 members in 1990, it …"
    stop = next((i for i in commas if i > last), effect.last + 1) if order != BEFORE else effect.last + 1
    rest = [tokens[i].word for i in range(last + 1, stop)]
    while rest and rest[-1] in phrases("auxiliaries"):
        rest.pop()
    other = told("relative_words") | told("goes_on")
    if not other.isdisjoint(rest):
        return False
    if opens:
        return True
    verbal = any(word in phrases("auxiliaries") or looks_verbal(word, document.language) for word in rest)
    aside = any(i <= first for i in commas) and (last + 1 in commas)
    participle = looks_verbal(tokens[effect.first].word, document.language) and any(i > last for i in commas)
    return not (verbal or aside or participle)


def _is_named_with_date(document: Document, effect: Stretch, at: int) -> bool:
    """Say whether a noun for what happened opens an effect, with its date: "the drop in births of", "pemogokan Oktober 1937"."""
    tokens, gap = document.words.tokens, document.words.gap
    first = effect.first
    while first < at and tokens[first].word in phrases("articles") | phrases("determiners") | phrases("possessives"):
        first += 1
    between = range(first, at)
    if not 0 < len(between) <= NAMED or any(gap(i, i + 1).strip() for i in between):
        return False
    word, lead = tokens[first].word, tokens[at - 1].word
    happened = told("event_nouns") | told("ups") | told("downs") | told("births")
    if document.language == "id":
        return word in happened and lead not in phrases("prepositions") - told("happens_on") - phrases("date_fillers")
    nouns = {tokens[i].word for i in between}
    return (
        not nouns.isdisjoint(happened) and lead in told("dates_noun") and not any(is_past(w) for w in nouns - happened)
    )


def _begun(document: Document, cause: Stretch, seen: Dated) -> Dated | None:
    """Return when a cause came about: by its own date, by what was told before if it only points, or anywhere in the text."""
    if dates_in(cause, document):
        return cause_date(document, cause) or _since(document, cause)
    words = _telling(document, cause)
    if words:
        return outset(document, cause, seen)
    earlier = before(document, cause.sentence)
    if earlier is None or earlier == seen.sentence or _is_unsure(document, earlier, earlier.last):
        return None
    if says(document, told("state_words"), earlier.first, earlier.last):
        return None
    dates = dates_in(Stretch(earlier, earlier.first, earlier.last), document)
    if len({d.value for d in dates}) != 1:
        return None
    return cause_date(document, Stretch(earlier, earlier.first, earlier.last))


def _since(document: Document, cause: Stretch) -> Dated | None:
    """Return the date since when a cause has been there: "in service since June 2014"."""
    dates = dates_in(cause, document)
    if len(dates) != 1 or dates[0].pattern != "since" or dates[0].hedge != "none":
        return None
    return Dated(cause.sentence, dates[0]._replace(value=dates[0].value.removesuffix("/..")))
