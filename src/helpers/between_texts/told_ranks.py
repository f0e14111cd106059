"""One rank that two texts tell differently of one holder: "the second-largest plant in the province", "peringkat pertama di provinsi".

The holder is the one whose rank the codebook asks for, by its proper name. Both are of one year and one area, and
neither is by another measure than the entry's.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import combinations

from helpers.between_texts.first_lists import is_scale_of, vocabulary
from helpers.between_texts.first_names import is_behind, is_kind
from helpers.between_texts.first_pairs import meet, year_of
from helpers.between_texts.firsts import ENDS, First
from helpers.between_texts.phrase_names import date_tokens
from helpers.corpora.codebook import Codebook, Property
from helpers.sentences.phrases import phrases
from helpers.sentences.phrasing import scales, told
from helpers.sentences.topics import MARKS, is_name, same_word
from helpers.texts.stems import synonyms, words_of
from helpers.texts.verb_forms import looks_verbal

MOST = 60  # ranks of one holder that are held against each other
MORE = 1  # words of a holder for its kind that its entry has not: "PLTP Orra"


def told_ranks(found: Sequence[First], codebook: Codebook) -> Iterator[tuple[str, str, tuple[First, First]]]:
    """Yield two ranks of the subject of an entry that cannot both be, with the name of their claims and their year."""
    for entry in codebook.properties:
        if entry.type != "rank":
            continue
        proper = {word.lower() for word in entry.subject.split() if word[:1].isupper()}
        others = {
            frozenset(w.lower() for w in p.subject.split() if w[:1].isupper())
            for p in codebook.properties
            if p.subject != entry.subject and p.type == "rank"
        }
        ours = [
            one._replace(holder=entry.subject)
            for one in found
            if proper
            and proper not in others
            and _is_holder(one, entry, proper)
            and _is_of_measure(one, entry)
            and _is_of_its_list(one, entry)
        ]
        for left, right in combinations(ours[:MOST], 2):
            year = year_of(left)
            if left.document.source_id == right.document.source_id or left.rank == right.rank:
                continue
            if year and year == year_of(right) and meet(left, right) and _one_area(left, right, proper):
                yield f"rank_{entry.property}", year, (left, right)


def _is_holder(one: First, entry: Property, proper: set[str]) -> bool:
    """Say whether a holder bears the proper name of a subject, and no more than its kind: "the Orra mill", "PLTP Orra"."""
    words = {word.lower() for word in words_of(one.holder)}
    own = set(words_of(entry.subject.lower()))
    strange = [word for word in words - proper if not any(same_word(word, other) for other in own)]
    return bool(words) and proper <= words and len(strange) <= (MORE if one.document.language == "id" else 0)


def _is_of_its_list(one: First, entry: Property) -> bool:
    """Say whether nothing stands behind a rank that says in what else it is: "peringkat pertama lomba kebersihan"."""
    document = one.document
    tokens, dated, known = document.words.tokens, date_tokens(document, one.sentence), vocabulary(entry)
    light = phrases("stops") | phrases("light") | phrases("empty") | phrases("prepositions") | phrases("articles")
    light |= (
        told("ranking")
        | told("list_nouns")
        | phrases("no_settings")
        | {word for p in told("ranks") for word in p.split()}
    )
    for index in range(one.anchor.last + 1, one.sentence.last + 1):
        word = tokens[index].word
        if index not in one.inside or word in told("ranked_among") | told("goes_with"):
            return True
        told_of = not (
            index in dated or is_name(document, index) or word in light or is_kind(word) or word[0].isdigit()
        )
        if told_of and not looks_verbal(word, document.language) and not any(same_word(word, w) for w in known):
            return False
    return True


def _is_of_measure(one: First, entry: Property) -> bool:
    """Say whether a rank is by what an entry ranks by, or by nothing that is said: all its words are the entry's."""
    tokens, said = one.document.words.tokens, vocabulary(entry)
    if not one.scales <= ENDS | {"size"} and not is_scale_of(one, entry):
        return False
    if "last" in one.scales or one.scales & told("scales_down"):
        return False
    named = _measure(one)
    known = said | phrases("empty") | phrases("stops") | phrases("light") | scales().keys()
    if named and not all(any(same_word(word, w) for w in known) for word in named):
        return False
    if named:
        return True
    near = {tokens[i].word for i in (*one.inside, *range(one.anchor.first, one.anchor.last + 1))}
    return bool(one.scales - ENDS) or any(same_word(a, b) for a in near for b in said if len(a) > 3)


def _measure(one: First) -> list[str]:
    """Return the words that say by what a rank is: "by installed capacity", "menurut jumlah kincir"."""
    document, sentence = one.document, one.sentence
    tokens, dated = document.words.tokens, date_tokens(document, sentence)
    found: list[str] = []
    for index in range(sentence.first, sentence.last):
        if tokens[index].word not in told("ranked_by"):
            continue
        at = index + 1
        while at <= sentence.last and (at == index + 1 or MARKS.isdisjoint(document.words.gap(at - 1, at))):
            word = tokens[at].word
            if is_name(document, at) or at in dated or (word in phrases("prepositions") - phrases("genitive")):
                break
            if word[0].isalpha() and word not in phrases("auxiliaries"):
                found.append(word)
            at += 1
    return found


def _one_area(left: First, right: First, proper: set[str]) -> bool:
    """Say whether two ranks are said to be within one place: "in Tormark", "in the province", "di provinsi"."""
    mine, theirs = _area(left, proper), _area(right, proper)
    return (
        bool(mine) and bool(theirs) and any(a == b or b in synonyms(a) or same_word(a, b) for a in mine for b in theirs)
    )


def _area(one: First, proper: set[str]) -> set[str]:
    """Return the places and kinds of places within which a rank is said to be, if its clause names none its sentence."""
    whole = range(one.sentence.first, one.sentence.last + 1)
    return _places(one, one.inside, proper) or _places(one, whole, proper)


def _places(one: First, reach: Sequence[int], proper: set[str]) -> set[str]:
    document = one.document
    tokens, dated = document.words.tokens, date_tokens(document, one.sentence)
    found: set[str] = set()
    for index in reach:
        word = tokens[index].word
        if index in dated or word in proper or index == one.sentence.first:
            continue
        lead = index - 1
        while lead > one.sentence.first and tokens[lead].word in phrases("articles"):
            lead -= 1
        within = tokens[lead].word in phrases("place_before") | told("whole_of")
        if is_name(document, index) and (within or tokens[lead].word in phrases("place_kinds")):
            if tokens[lead].word in phrases("place_before") or not is_behind(
                document, one.sentence, range(index, index + 1)
            ):
                found.add(word)
        elif within and is_kind(word):
            found.add(word)
        elif word in told("nationwide"):
            found.add("country")
    return found
