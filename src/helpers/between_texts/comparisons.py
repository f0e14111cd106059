"""Comparisons with all others: "no other port handled as much", "more went by rail than by any other means"."""

from __future__ import annotations

from helpers.between_texts.first_holders import PHRASE, REACH, SMALL, Holder
from helpers.between_texts.first_spoken import BREAKS, spoken_of
from helpers.between_texts.phrase_names import date_tokens, is_capital, name_end, text_of
from helpers.sentences.document import Document, Sentence
from helpers.sentences.phrases import phrases
from helpers.sentences.phrasing import says, scales, told
from helpers.sentences.topics import is_name
from helpers.sentences.words import Hit
from helpers.texts.endings import ends


def compared(document: Document, sentence: Sentence) -> list[tuple[Hit, frozenset[str], Holder]]:
    """Return comparisons with all others: "no other port handled as much", "more went by rail than by any other means"."""
    tokens, found = document.words.tokens, []
    for hit in says(document, told("than_any"), sentence.first + 1, sentence.last):
        more = _comparative(document, max(sentence.first, hit.first - REACH), hit.first - 1)
        if more is None or not _all_others(document, sentence, hit):
            continue
        holder = _beside_than(document, hit) or _subject(document, sentence, more[0].first)
        if holder is not None:
            found.append((more[0], more[1], holder))
    for hit in says(document, told("no_other"), sentence.first, sentence.last - 2):
        stop = min(sentence.last, hit.last + REACH)
        more = _comparative(document, hit.last + 1, stop)
        if more is None or any(
            not {";", ":"}.isdisjoint(document.words.gap(i, i + 1)) for i in range(hit.last, more[0].first)
        ):
            continue
        after = more[0].last + 1
        for index in range(after, min(sentence.last, after + PHRASE)):
            if not BREAKS.isdisjoint(document.words.gap(index - 1, index)):
                break
            if tokens[index].word in told("compared_to"):
                after = index + 1
                break
        if tokens[min(after, sentence.last)].word[0].isdigit():
            continue
        while after < sentence.last and tokens[after].word in phrases("articles") | phrases("place_before"):
            after += 1
        if (
            after > more[0].last + 1 - (document.language == "id")
            and after <= sentence.last
            and is_name(document, after)
        ):
            last = name_end(document, after, sentence.last)
            beside = range(more[0].first, more[0].last + 1)
            found.append((hit, more[1], (range(after, last + 1), text_of(document, after, last), beside)))
            continue
        name = spoken_of(document, sentence, hit.first)
        if name:
            found.append((hit, more[1], (range(0), name, range(more[0].first, more[0].last + 1))))
    return found


def _comparative(document: Document, low: int, high: int) -> tuple[Hit, frozenset[str]] | None:
    """Return the only comparative between two tokens: "as much", "larger", "lebih banyak", "sebesar"."""
    tokens, found = document.words.tokens, []
    for index in range(low, high + 1):
        word = tokens[index].word
        if word in told("comparative_leads") and index < high and tokens[index + 1].word in scales():
            found.append((Hit(index, index + 1), scales()[tokens[index + 1].word]))
        elif word in told("comparatives") and not (index > low and tokens[index - 1].word in told("comparative_leads")):
            found.append((Hit(index, index), scales().get(word, frozenset((word,)))))
    return found[0] if len(found) == 1 else None


def _all_others(document: Document, sentence: Sentence, hit: Hit) -> bool:
    """Say whether "daripada" is followed by all others: "daripada moda mana pun"; English says so itself."""
    if document.language == "en":
        return True
    words = [document.words.tokens[i].word for i in range(hit.last + 1, min(sentence.last, hit.last + 5) + 1)]
    return any(" ".join(words[at:][:size]) in told("any_other") for at in range(len(words)) for size in (1, 2))


def _beside_than(document: Document, than: Hit) -> Holder | None:
    """Return what stands before "than" after the same preposition: "more went by rail than by any other means"."""
    tokens = document.words.tokens
    lead = [tokens[i].word for i in range(than.first, than.last + 1) if tokens[i].word in phrases("prepositions")]
    for index in range(than.first - 2, max(0, than.first - 2 - SMALL), -1):
        if lead and tokens[index].word == lead[0]:
            first = index + 1 + (tokens[index + 1].word in phrases("articles"))
            return range(first, than.first), text_of(document, first, than.first - 1), range(0)
    return None


def _subject(document: Document, sentence: Sentence, token: int) -> Holder | None:
    """Return the name or focused noun that opens the clause of a token, after its dates: "Tahun 2017 angkotlah …"."""
    tokens, gap = document.words.tokens, document.words.gap
    first = token
    while first > sentence.first and BREAKS.isdisjoint(gap(first - 1, first)):
        first -= 1
    dated = date_tokens(document, sentence)
    skipped = (
        phrases("articles") | phrases("on_dates") | phrases("date_fillers") | told("time_words") | told("rank_fillers")
    )
    while first < token and (
        first in dated or (tokens[first].word in skipped and not is_capital(document, sentence, first))
    ):
        first += 1
    while first < token and tokens[first].word in phrases("on_dates") | told("time_words") and first + 1 in dated:
        first += 1
        while first in dated:
            first += 1
    if first >= token:
        return None
    if tokens[first].word in told("rank_pronouns"):
        name = spoken_of(document, sentence, first)
        return (range(first, first + 1), name, range(0)) if name else None
    if is_capital(document, sentence, first):
        last = name_end(document, first, token - 1)
        return range(first, last + 1), text_of(document, first, last), range(0)
    if document.language == "id" and ends(tokens[first].word, "stressed") and len(tokens[first].word) > 5:
        return range(first, first + 1), document.text[tokens[first].start : tokens[first].end - 3], range(0)
    return None
