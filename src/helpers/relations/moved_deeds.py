"""What somebody was moved to do: "the wreck of 1931 led the county to build a boathouse, which opened in 1925".

Between the verb of causing and the deed stands who did it. The date is the deed's own, or that of a thing that the deed
brings into being, told right behind it: a thing that was to be mended or replaced may be as old as it likes.
"""

from __future__ import annotations

from collections.abc import Iterator

from helpers.proposing.drafts import Draft, Pool
from helpers.relations.happening_dates import OBJECT, effect_date
from helpers.relations.taken_up import Dated
from helpers.sentences.document import Document, Sentence
from helpers.sentences.phrases import phrases
from helpers.sentences.phrasing import is_past, says, told
from helpers.sentences.stretches import Stretch, dates_in
from helpers.sentences.topics import MARKS
from helpers.sentences.words import Hit
from helpers.texts.stems import same_word, words_of
from helpers.texts.verb_forms import looks_active

DOER = 8  # words between what moved somebody and what they did
THING = 6  # words of a thing that is made
OPENING = 5  # words of a clause in which it says that the thing came about


def deeds(document: Document, sentence: Sentence) -> Iterator[tuple[Hit, int]]:
    """Yield each verb of moving somebody and the first token of what they were moved to do."""
    tokens = document.words.tokens
    for hit in says(document, told("moves_to_do"), sentence.first + 1, sentence.last - 3):
        if tokens[hit.first - 1].word in told("undergoes") | told("relative_words") | told("to"):
            continue  # "was led by its owner to build", "a man who led"
        for index in range(hit.last + 2, min(sentence.last - 2, hit.last + DOER) + 1):
            if not MARKS.isdisjoint(document.words.gap(index - 2, index - 1)):
                break
            if _is_deed(document, index):
                yield hit, index
                break


def _is_deed(document: Document, index: int) -> bool:
    """Say whether a verb in its plain form stands there: "to build", "membangun"."""
    tokens = document.words.tokens
    word = tokens[index].word
    if not MARKS.isdisjoint(document.words.gap(index - 1, index)):
        return False
    if document.language == "id":
        return looks_active(word, "id") and tokens[index - 1].word not in told("relative_words")
    small = phrases("articles") | phrases("determiners") | phrases("prepositions") | phrases("auxiliaries")
    return tokens[index - 1].word in told("to") and word.isalpha() and word not in small


def deed_date(document: Document, deed: Stretch, pool: Pool) -> Dated | None:
    """Return the only date of a deed, if it is its own or that of what it brings into being."""
    return _made_date(document, deed, pool) or _own_date(document, deed)


def _own_date(document: Document, deed: Stretch) -> Dated | None:
    """Return the date that ends a deed of one verb: "to introduce identity cards in April 1983"."""
    seen = effect_date(document, deed._replace(first=deed.first + 1), OBJECT)
    if seen is None:
        return None
    tokens, at = document.words.tokens, document.tokens_of(seen.date)
    between = [tokens[i].word for i in range(deed.first + 1, at.first)]
    if tokens[at.first - 2].word in phrases("stops") | told("particles"):
        return None  # "the watch set up in 1958"
    other = (
        told("relative_words")
        | told("did")
        | told("made_then")
        | told("to")
        | told("does")
        | phrases("conjunctions")
        | told("goes_on")
    )
    joined = any(word in other or is_past(word) for word in between)
    marked = any(not MARKS.isdisjoint(document.words.gap(i - 1, i)) for i in range(deed.first + 1, at.first))
    return None if joined or marked or tokens[deed.first].word in told("looks_back") else seen


def _made_date(document: Document, deed: Stretch, pool: Pool) -> Dated | None:
    """Return when a thing came about that a deed brings into being: "to install a bell, which was first rung in 1908".

    With a place in between only the codebook can say that the date is the thing's: "a bell at Orra, which was …".
    """
    tokens, gap = document.words.tokens, document.words.gap
    dates = dates_in(deed, document)
    if len(dates) != 1 or dates[0].hedge != "none" or tokens[deed.first].word not in told("makes_things"):
        return None
    at, start = document.tokens_of(dates[0]).first, deed.first + 1
    while start < at and "," not in gap(start - 1, start) and tokens[start].word not in told("relative_words"):
        start += 1
    thing = [tokens[i].word for i in range(deed.first + 1, start)]
    if start >= at or not thing or len(thing) > THING:
        return None
    aside = next((i for i, word in enumerate(thing) if word in phrases("prepositions") | told("to")), len(thing))
    if aside < len(thing) and not _is_claimed_of(pool.of(dates[0]), thing[:aside]):
        return None  # "a slip beside the boathouse, which opened in 1925"
    clause = [tokens[i].word for i in range(start, at)]
    known = told("came_about") | told("relative_words") | phrases("auxiliaries") | phrases("on_dates")
    known |= told("happens_on") | phrases("date_fillers")
    first = not told("first_words").isdisjoint(clause)
    if told("came_about").isdisjoint(clause) or len(clause) > OPENING + 2:
        return None
    if not first and not set(clause) <= known:
        return None
    return Dated(deed.sentence, dates[0]) if clause[-1] in told("happens_on") | phrases("on_dates") else None


def _is_claimed_of(claim: Draft | None, thing: list[str]) -> bool:
    """Say whether a date is claimed of a subject that bears the name of a thing: all its words but those that point."""
    small = phrases("articles") | phrases("determiners")
    words = [word for word in thing if word not in small]
    if claim is None or claim.type != "date" or not words:
        return False
    own = words_of(claim.subject)
    return all(any(same_word(word, other) for other in own) for word in words)
