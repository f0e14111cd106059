"""Which noun a sentence opens with, and whether it is another than the subject."""

from __future__ import annotations

from typing import TYPE_CHECKING

from helpers.proposing.headnouns import may_be
from helpers.proposing.verb_heads import LONGEST, in_name, is_nominal
from helpers.readers.language_data import language_data
from helpers.sentences.document import Sentence
from helpers.sentences.phrases import phrases
from helpers.sentences.words import within
from helpers.texts.endings import begins, ends
from helpers.texts.stems import stems, words_of
from helpers.texts.verb_forms import looks_verbal

if TYPE_CHECKING:
    from helpers.readers.mention import Mention
    from helpers.scope.scoping import Scopes
    from helpers.sentences.matching import Match

REACH = 6  # words of what a clause opens with, before the name of the subject


def opens_with_another(scopes: Scopes, sentence: Sentence, one: Match) -> bool:
    """Say whether a sentence that does not name the subject is about another thing: "The shop sells three varieties".

    Told by the noun that opens it, where a verb and the number follow. Records, people who report and general words
    that stand for the subject are no such thing.
    """
    document = scopes.document
    tokens = document.words.tokens
    number = document.tokens_of(one.mention).first
    clause = sentence.clause_of(number)
    first = next(i for i in range(sentence.first, sentence.last + 1) if sentence.clause_of(i) == clause)
    first = _after_speech(scopes, first, number)
    first, led = _after_adjunct(scopes, sentence, first, number)
    if led or first >= min(number, one.cue.first) or _is_said_anew(scopes, first, number):
        return False
    head = _opening_noun(scopes, sentence, first, number)
    if not head:
        return False
    allowed = (
        phrases("stand_ins")
        | phrases("record")
        | phrases("officers")
        | phrases("agents")
        | phrases("months_words")
        | phrases("generic")
        | phrases("writings")
    )
    if any(_stands(scopes, i) for i in range(first, number - 1)):
        allowed -= phrases("record")  # "by-laws exist in 33 villages": they report nothing
    deed = one.cues.entry.quantity == "flow" or one.cues.entry.type == "measurement"  # not "divers chose 14 piers"
    if deed and one.mention.unit != "persons" and scopes.subject_near(sentence, one.cues.entry.subject):
        allowed |= phrases("own_staff") | phrases("crews")  # "In 2021 the teams released 320 hectares"
    own = {w for s in scopes.subjects.values() for w in s.common}
    if (
        head in allowed
        or not stems(head).isdisjoint(allowed)
        or head in own
        or tokens[first].word in phrases("numbering")
    ):
        return False
    if head in phrases("sudden") | phrases("befalling") and is_disaster(one.cues.entry.subject):
        return tokens[first].word in phrases("indefinite")  # "the Orra disaster … the leak injured 5,000"
    return not may_be(scopes, sentence, head, True, one.cues)


def _is_said_anew(scopes: Scopes, first: int, number: int) -> bool:
    """Say whether a second statement begins before the number that says only what there is: "Deposits are safe, and there are …"."""
    words = scopes.document.words
    return any(
        "," in words.gap(hit.first - 2, hit.first - 1) and words.tokens[hit.first - 1].word in phrases("list_words")
        for hit in words.literal(phrases("there_is"), first + 2, number - 1)
    )


def is_disaster(subject: str) -> bool:
    """Say whether a subject is an event called by no more than a general word: the text says whether it was a leak or a fire."""
    return not phrases("general_events").isdisjoint(words_of(subject))


def _stands(scopes: Scopes, index: int) -> bool:
    """Say whether a verb says that something is somewhere: "exist in", "ada di"."""
    tokens = scopes.document.words.tokens
    return tokens[index].word in phrases("existing") and tokens[index + 1].word in phrases("place_before")


def _after_speech(scopes: Scopes, first: int, number: int) -> int:
    """Return where what is reported begins: after "The deputy reported that", "Wakil kepala menyampaikan bahwa"."""
    tokens = scopes.document.words.tokens
    verbs = phrases("said") | phrases("reporting")
    for at in range(number - 1, first, -1):
        verb = tokens[at - 1].word
        told = verb in verbs or (
            scopes.document.language == "id" and begins(verb, "transitive") and ends(verb, "causative")
        )
        if tokens[at].word in phrases("reported_that") and told:
            return at + 1
    return first


def _after_adjunct(scopes: Scopes, sentence: Sentence, first: int, number: int) -> tuple[int, bool]:
    """Return where a clause begins after what only says when or where, or what else there was: "In 2019 …", "Besides the dead, …"."""
    words = scopes.document.words
    dates = {i for d in sentence.dates for i in _covered(scopes, d)}
    besides = words.literal(phrases("besides_words"), first, min(first + 2, number))
    if besides and besides[0].first == first:
        first = next((i for i in range(besides[0].last + 1, number) if "," in words.gap(i - 1, i)), first)
    at, led = first, False
    while at < number and (at in dates or words.tokens[at].word in phrases("prepositions") | phrases("on_dates")):
        led = led or at not in dates
        at += 1
    return at, led


def _covered(scopes: Scopes, date: Mention) -> range:
    hit = scopes.document.tokens_of(date)
    return range(hit.first, hit.last + 1)


def _opening_noun(scopes: Scopes, sentence: Sentence, first: int, number: int) -> str:
    """Return the head of the noun phrase at the start of a clause that a verb follows before the number, or ""."""
    document = scopes.document
    tokens, text = document.words.tokens, document.text
    if document.language == "en" and tokens[first].word not in phrases("determiners"):
        return _plural(scopes, sentence, first, number)
    if document.language == "id":
        if text[tokens[first].start].isupper() and first > sentence.first:
            return ""
        if not is_nominal(scopes, first, True):
            return ""
        verbs = [
            i
            for i in range(first + 1, number)
            if (looks_verbal(tokens[i].word, "id") and not in_name(scopes, i)) or _stands(scopes, i)
        ]
        named = any(in_name(scopes, i) for i in range(first + 1, min(first + 2, number)))
        pointed = any(tokens[i].word in phrases("pointing") for i in range(first + 1, min(first + 4, number)))
        if not verbs or named or pointed or text[tokens[first].start : tokens[first].end].isupper():
            return ""
        return (
            ""
            if tokens[verbs[0]].word in phrases("reporting") | phrases("said") | phrases("giving")
            else tokens[first].word
        )
    numbers = {i for m in sentence.quantities for i in _covered(scopes, m)}
    last = first
    for index in range(first + 1, min(number, first + LONGEST + 1)):
        apart = any("," in scopes.document.words.gap(i - 1, i) for i in range(index + 1, number + 1))
        if index in numbers and index > first + 1 and not apart:
            number = index  # "The fire left 11 people dead and 43 injured"
            break
        word = tokens[index].word
        closed = (
            phrases("prepositions") | phrases("auxiliaries") | phrases("conjunctions") | phrases("relative_pronouns")
        ) | phrases("now")
        if (
            word in closed
            or looks_verbal(word, "en")
            or document.words.gap(index - 1, index).strip()
            or in_name(scopes, index)
        ):
            break
        if word in phrases("plain_verbs"):
            break
        last = index
    if last + 1 == number and last > first + 1:
        last -= 1  # "The bank services 1,175 villages": what stands right before a number is the verb
    after = tokens[last + 1].word if last < sentence.last else ""
    if last == first or after in phrases("genitive") | phrases("reporting") | phrases("said") | phrases("giving"):
        return ""
    return tokens[last].word


def _plural(scopes: Scopes, sentence: Sentence, first: int, number: int) -> str:
    """Return the plural noun that opens an English sentence without an article: "Payday lenders in the valley report …"."""
    words = scopes.document.words
    closed = (
        phrases("stops") | phrases("light") | phrases("quantifiers") | phrases("pronouns") | phrases("conjunctions")
    )
    if first != sentence.first or words.tokens[first].word in closed | phrases("first_person") | phrases("pointing"):
        return ""
    for index in range(first, min(number, first + 3)):
        word = words.tokens[index].word
        if index > first and (in_name(scopes, index) or words.gap(index - 1, index).strip()):
            return ""
        if (
            ends(word, "plural")
            and not word.endswith(tuple(language_data("en", "stems")["plural"]["except"]))
            and len(word) > 4
        ):
            return word
        if word in phrases("prepositions") | phrases("auxiliaries") | phrases("plain_verbs") or looks_verbal(
            word, "en"
        ):
            return ""
    return ""


def opens_with_part(scopes: Scopes, sentence: Sentence, one: Match) -> bool:
    """Say whether a clause opens with something at or of the subject that has numbers of its own: "the website of X had 62,000 visitors".

    Not where the property's own words name it, or the subject is called so.
    """
    document = scopes.document
    tokens, number = document.words.tokens, document.tokens_of(one.mention).first
    clause, subject = sentence.clause_of(number), one.cues.entry.subject
    first = next(i for i in range(sentence.first, sentence.last + 1) if sentence.clause_of(i) == clause)
    first, _ = _after_adjunct(scopes, sentence, first, number)
    hits = [h for h in within(scopes.subject_hits[subject], first, number - 1) if h.last < number - 1]
    if not hits:
        return False
    known = {word for name in scopes.subjects[subject].names for word in words_of(name)}
    own = known | set(scopes.subjects[subject].common)
    named = hits[0].first
    if document.language == "en":
        lead = named - 1
        while lead > first and tokens[lead].word in phrases("articles"):
            lead -= 1
        if tokens[lead].word not in phrases("belongs_to") or tokens[first].word not in phrases("determiners"):
            return False
        named = lead
    for index in range(max(first, named - REACH), named):
        word = tokens[index].word
        if looks_verbal(word, document.language) or document.words.gap(index, index + 1).strip():
            return False
        if word in phrases("things_of_a_body") - own and stems(word).isdisjoint(one.cues.vocabulary):
            return True
    return False
