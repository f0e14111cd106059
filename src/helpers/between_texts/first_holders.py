"""Who holds a first place: the name before what it is, or after the verb that names it; what a pronoun stands for."""

from __future__ import annotations

from helpers.between_texts.first_spoken import pointed_at, spoken_of
from helpers.between_texts.phrase_names import date_tokens, is_capital, name_end, name_start, text_of
from helpers.sentences.document import Document, Sentence
from helpers.sentences.phrases import phrases
from helpers.sentences.phrasing import says, told
from helpers.sentences.topics import MARKS, is_name
from helpers.sentences.words import Hit
from helpers.texts.endings import ends
from helpers.texts.verb_forms import looks_verbal

REACH = 30  # words from what comes first to the verb that names it
PHRASE = 6  # words of a noun phrase in small letters
SMALL = 3  # words of a holder in small letters
Holder = tuple[range, str, range]  # its tokens, its name, and the tokens of an aside about it


def holder_before(document: Document, sentence: Sentence, anchor: Hit, unnamed: bool = False) -> Holder | None:
    """Return who stands before what he is: "X, which …, was still the largest", "X, the largest port in …,", "X tops".

    With `unnamed` also a pronoun that stands for nobody whom the sentences before name: its holder has no name.
    """
    tokens, gap = document.words.tokens, document.words.gap
    start = phrase_start(document, sentence, anchor)
    if start <= sentence.first:
        return None
    links = told("takes_place") | told("is_named") | told("is_now") | told("has_most") | phrases("auxiliaries")
    filled = told("rank_fillers") | _dated(document, sentence)
    index, linked = start - 1, tokens[anchor.first].word in told("first_verbs")
    while index >= sentence.first and MARKS.isdisjoint(gap(index, index + 1)):
        word = tokens[index].word
        if word in links:
            linked = True
        elif word not in filled and index not in date_tokens(document, sentence):
            break
        index -= 1
        if index >= sentence.first and "," in gap(index, index + 1):  # "was, in 1930, the tallest"
            index = _before_dates(document, sentence, index, filled)
    verb = index + 1
    if verb <= sentence.first:
        return None
    apart = gap(verb - 1, verb).strip()
    if apart and linked and set(apart) <= set(",–—)"):
        return _across(document, sentence, verb)
    if apart == ",":  # "Osk, in 2015 still the largest port in Norrland"
        leads = _whereabouts(document, sentence, anchor)
        named = _named(document, sentence, verb - 1, leads)
        if named is None or tokens[named[0].start - 1].word in leads:
            return named
        return None if _is_adjunct(document, sentence, named[0].start) else named
    if apart:
        return None
    if not linked and not (document.language == "id" and is_name(document, verb - 1)):
        return None
    if unnamed and linked and tokens[verb - 1].word in told("rank_pronouns"):
        return range(verb - 1, verb), "", range(0)
    if linked and tokens[verb - 1].word in told("relative_words") and "," in gap(verb - 2, verb - 1):
        return _named(document, sentence, verb - 2)  # "the cup went to X, who came first"
    return _named(document, sentence, verb - 1, pronouns=True)


def mark_after(document: Document, sentence: Sentence, token: int) -> int:
    """Return the last token before the next mark after a token, or of its sentence."""
    while token < sentence.last and MARKS.isdisjoint(document.words.gap(token, token + 1)):
        token += 1
    return token


def _before_dates(document: Document, sentence: Sentence, last: int, filled: frozenset[str]) -> int:
    """Return the token before what stands between two commas if that is only a date, else the last one of it."""
    dated, index = date_tokens(document, sentence), last
    while index > sentence.first and (index in dated or document.words.tokens[index].word in filled):
        if document.words.gap(index - 1, index).strip() == ",":
            return index - 1
        index -= 1
    return last


def _whereabouts(document: Document, sentence: Sentence, anchor: Hit) -> frozenset[str]:
    """Return the words that may stand before a holder whom a whole phrase says more of: "at Orra, the poorest town in Selm,"."""
    stop = mark_after(document, sentence, anchor.last)
    named = says(document, told("is_named") | told("is_now"), anchor.last + 1, stop)
    return phrases("place_before") if stop > anchor.last and is_name(document, stop) and not named else frozenset()


def _is_adjunct(document: Document, sentence: Sentence, first: int) -> bool:
    """Say whether a name ends a phrase that only says where: "among all the towns of Orra, the poorest"."""
    dated = date_tokens(document, sentence)
    index = first - 1
    while index >= sentence.first and first - index < PHRASE and MARKS.isdisjoint(document.words.gap(index, index + 1)):
        if document.words.tokens[index].word in phrases("prepositions") and index + 1 not in dated:
            ahead = (document.words.tokens[i].word for i in range(sentence.first, index))
            return not any(word in phrases("auxiliaries") or looks_verbal(word, document.language) for word in ahead)
        index -= 1
    return False


def _across(document: Document, sentence: Sentence, verb: int) -> Holder | None:
    """Return the name before what stands between marks before a verb: "X, which …, was", "his house, X, was"."""
    gap = document.words.gap
    mark = gap(verb - 1, verb).strip()[-1:]
    opening = "(" if mark == ")" else mark
    index = verb - 1
    while index > sentence.first and opening not in gap(index - 1, index):
        index -= 1
    if index == sentence.first:
        return _named(document, sentence, verb - 1) if mark == "," and _opens(document, sentence, verb - 1) else None
    if all(is_capital(document, sentence, i) for i in range(index, verb)):  # "her mill, X, was": what X is
        named = _named(document, sentence, verb - 1)
        return (named[0], named[1], range(sentence.first, index)) if named else None
    found = _named(document, sentence, index - 1)
    return (found[0], found[1], range(index, verb)) if found else None


def _opens(document: Document, sentence: Sentence, last: int) -> bool:
    return all(is_capital(document, sentence, i) for i in range(sentence.first, last + 1))


def phrase_start(document: Document, sentence: Sentence, anchor: Hit) -> int:
    """Return the first token of the noun phrase of a superlative: its article or owner, in Indonesian its noun."""
    tokens, gap = document.words.tokens, document.words.gap
    index = anchor.first
    if document.language == "en":
        if index > sentence.first and tokens[index - 1].word in phrases("articles") | phrases("possessives"):
            index -= 1
            if index > sentence.first and tokens[index - 1].word in told("having"):  # "the island with the fewest"
                for back in range(index - 2, max(sentence.first, index - 2 - SMALL) - 1, -1):
                    if gap(back, back + 1).strip():
                        break
                    if tokens[back].word in phrases("articles"):
                        return back
            return index
        if index - 1 > sentence.first and tokens[index - 1].word in phrases("place_before"):
            index -= tokens[index - 2].word in told("takes_place")  # "finished in third place"
        owned = tokens[index].word in told("superlatives") | told("superlative_leads")
        while owned and index > sentence.first and ends(tokens[index - 1].word, "possessor"):
            index -= 1
            while index > sentence.first and is_name(document, index - 1) and not gap(index - 1, index).strip():
                index -= 1
            index -= index > sentence.first and tokens[index - 1].word in phrases("articles")
        return index
    stops = told("is_named") | told("takes_place") | told("is_now") | (told("rank_fillers") - phrases("attributive"))
    while (
        index > sentence.first
        and anchor.first - index < PHRASE
        and MARKS.isdisjoint(gap(index - 1, index))
        and tokens[index - 1].word not in stops
        and not is_capital(document, sentence, index - 1, known=True)
        and index - 1 not in date_tokens(document, sentence)
    ):
        index -= 1
    return index


def is_given(document: Document, sentence: Sentence, anchor: Hit) -> bool:
    """Say whether the holder stands behind: "the prize went to Osk", "peringkat pertama di Norrland ditempati Osk"."""
    if says(document, told("prize_to"), anchor.first, anchor.last):
        return True
    for hit in says(document, told("taken_phrases"), anchor.last + 1, sentence.last - 1)[:1]:
        return MARKS.isdisjoint(mark for i in range(anchor.last, hit.last + 1) for mark in document.words.gap(i, i + 1))
    return False


def holder_after(document: Document, sentence: Sentence, anchor: Hit) -> Holder | None:
    """Return whom a verb names after what he is: "the tallest building in Mere City was the Rasp Tower"."""
    tokens, gap = document.words.tokens, document.words.gap
    start = phrase_start(document, sentence, anchor)
    lead = range(sentence.first, start)
    if any(tokens[i].word in told("is_named") and i not in date_tokens(document, sentence) for i in lead):
        return None
    names = told("is_named") | told("is_now") | told("named_by") | told("taken_phrases")
    stop = mark_after(document, sentence, anchor.last)
    if start == sentence.first and stop < sentence.last and gap(stop, stop + 1).strip() == ":":
        if is_capital(document, sentence, stop + 1) or document.text[tokens[stop + 1].start].isupper():
            last = name_end(document, stop + 1, sentence.last)  # "The driest canton in 2003: Urdal"
            return range(stop + 1, last + 1), text_of(document, stop + 1, last), range(0)
    prize = says(document, told("prize_to"), anchor.first, anchor.last)
    for hit in prize or says(document, names, anchor.last + 1, min(sentence.last - 1, anchor.last + REACH)):
        between = range(anchor.last + 1, hit.first)  # empty after a prize that "went to" somebody
        if any(tokens[i].word in told("relative_words") and "," in gap(i - 1, i) for i in between):
            return None
        if any(not {";", ":"}.isdisjoint(gap(i, i + 1)) for i in range(anchor.last, hit.first)):
            return None
        first = hit.last + 1
        while first < sentence.last and tokens[first].word in phrases("articles") | told("rank_fillers") | names:
            first += 1
        last = name_end(document, first, sentence.last) if is_name(document, first) else first
        if not is_name(document, first):
            shut = phrases("stops") | phrases("conjunctions") | phrases("prepositions") | told("in_order")
            while last < sentence.last and last - first < SMALL and not gap(last, last + 1).strip():
                if tokens[last + 1].word in shut:
                    break
                last += 1
            if tokens[first].word in shut or tokens[first].word[0].isdigit() or _is_verb(document, first):
                return None
        return range(first, last + 1), text_of(document, first, last), range(0)
    return None


def _is_verb(document: Document, index: int) -> bool:
    word = document.words.tokens[index].word
    return word in phrases("auxiliaries") or (document.language == "en" and looks_verbal(word, "en"))


def _named(
    document: Document, sentence: Sentence, last: int, leads: frozenset[str] = frozenset(), pronouns: bool = False
) -> Holder | None:
    """Return the holder whose last token is given: a name, what a pronoun stands for, or a short noun phrase.

    Before a name no small word may stand but `leads`.
    """
    tokens, gap = document.words.tokens, document.words.gap
    if tokens[last].word in told("rank_pronouns") and pronouns:
        name = spoken_of(document, sentence, last)
        return (range(last, last + 1), name, range(0)) if name else None
    if last > sentence.first and document.language == "id" and tokens[last].word in phrases("pointing_back"):
        last -= 1  # "desa ini"
    back = pointed_at(document, sentence, last)
    if back is not None:
        return (range(last, last + 1), back, range(0)) if back else None
    if is_capital(document, sentence, last):
        first = name_start(document, sentence, last)
        lead = tokens[first - 1].word if first > sentence.first and not gap(first - 1, first).strip() else ""
        pointed = lead in phrases("pointing") and tokens[first - 2].word in phrases("prepositions")
        joined = lead in phrases("conjunctions") and first - 2 >= sentence.first and "," in gap(first - 2, first - 1)
        allowed = joined or pointed or lead in leads | told("that_opens")
        if lead in phrases("stops") - phrases("articles") and not allowed:
            return None  # "the choir of Orra was the largest": not Orra; but "dengan itu Orra menempati": with that
        name = text_of(document, first, last)
        return range(first, last + 1), name.removesuffix("-lah"), range(0)
    if ends(tokens[last].word, "stressed") and document.language == "id":
        return range(last, last + 1), document.text[tokens[last].start : tokens[last].end - 3], range(0)
    first = last
    while first > sentence.first and last - first < SMALL and not gap(first - 1, first).strip():
        if tokens[first - 1].word in phrases("articles"):
            return range(first, last + 1), text_of(document, first, last), range(0)
        first -= 1
    return None


def _dated(document: Document, sentence: Sentence) -> frozenset[str]:
    return phrases("on_dates") | told("time_words") if sentence.dates else frozenset()
