"""What a verb is said of where another noun stands right before it: relative clauses, what is named as something else.

"X, which three nurses set up in 1987" dates X, not the nurses; "the minister designated Y as a reserve" dates the reserve.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from helpers.scope.bodies import goes_on
from helpers.sentences.document import Sentence
from helpers.sentences.phrases import phrases
from helpers.sentences.words import Hit, within
from helpers.texts.endings import ends
from helpers.texts.stems import words_of
from helpers.texts.verb_forms import looks_verbal

if TYPE_CHECKING:
    from helpers.scope.scoping import Scopes

AGENT = 7  # words of who did what a relative clause says
NAMED = 14  # words from a verb to "as" and what something is named


def made_by_others(scopes: Scopes, sentence: Sentence, cue: Hit, subject: str) -> bool | None:
    """Say whether a verb's object is the subject, before "which" and who did it: "X, which three nurses set up".

    None where the verb stands in no such clause.
    """
    words = scopes.document.words
    tokens = words.tokens
    at = cue.first - 1
    verbs = phrases("auxiliaries") | phrases("date_verbs")
    while at > sentence.first and cue.first - at <= AGENT and not words.gap(at, at + 1).strip():
        word = tokens[at].word
        if word in phrases("object_relatives"):
            if at == cue.first - 1:
                return None  # "which opened"
            end = at - 2 if tokens[at - 1].word in phrases("to") and at - 2 > sentence.first else at - 1
            named = any(hit.last == end for hit in within(scopes.subject_hits[subject], sentence.first, end))
            # "It was in 1838 that X was …", "it says that X …": "that" need not stand for what is before it.
            if word in phrases("reported_that") and not _is_made_by(scopes, sentence, at, cue, subject):
                return named or None
            return named
        if word in verbs or word in phrases("conjunctions"):
            return None
        at -= 1
    return None


def _is_made_by(scopes: Scopes, sentence: Sentence, that: int, cue: Hit, subject: str) -> bool:
    """Say whether "that" stands for a noun which the subject itself made: "the reed nursery that X had set up"."""
    words = scopes.document.words
    hits = within(scopes.subject_hits[subject], that + 1, cue.first - 1)
    between = {i for i in range(that + 1, cue.first) if not any(hit.first <= i <= hit.last for hit in hits)}
    made = hits and all(words.tokens[i].word in phrases("articles") | phrases("has_verbs") for i in between)
    noun = that - 1
    while noun > sentence.first and words.tokens[noun].word not in phrases("determiners"):
        if not is_nominal_en(words.tokens[noun].word) or words.gap(noun, noun + 1).strip():
            return False
        noun -= 1
    return bool(made) and noun < that - 1 and words.tokens[noun].word in phrases("determiners")


def is_nominal_en(word: str) -> bool:
    """Say whether an English word may be part of a noun phrase: no verb, no function word."""
    closed = (
        phrases("stops") | phrases("auxiliaries") | phrases("said") | phrases("reporting") | phrases("prepositions")
    )
    return word not in closed | phrases("plain_verbs") and not looks_verbal(word, "en")


def named_as(scopes: Scopes, sentence: Sentence, cue: Hit, subject: str) -> bool:
    """Say whether a clause names something by the subject's own words as what the subject is: "made Selm Fen a reserve".

    All words of the subject stand behind the verb, its proper ones before "as" and its kind after it.
    """
    words = scopes.document.words
    last = min(sentence.last, cue.last + NAMED)
    marks = [i for i in range(cue.last + 1, last + 1) if words.tokens[i].word in phrases("named_as")]
    proper = set(scopes.subjects[subject].proper)
    said = [word for word in words_of(subject) if word not in phrases("stops")]
    for at in marks:
        before = {words.tokens[i].word for i in range(cue.last + 1, at)}
        after = range(at + 1, min(last, at + len(said) + 2) + 1)
        rest = [word for word in said if word not in before]
        if proper & before and rest and all(any(words.says(i, word) for i in after) for word in rest):
            return True
    return False


def is_named_otherwise(scopes: Scopes, reach: Sequence[int], subject: str) -> bool:
    """Say whether a noun phrase has a name with a word that is none of the subject's: "the Vell Theatre" for the Kern Theatre."""
    tokens, text = scopes.document.words.tokens, scopes.document.text
    known = {word for name in scopes.subjects[subject].names for word in words_of(name)}
    known |= set(scopes.subjects[subject].common) | phrases("stops") | phrases("articles")
    names = [tokens[i].word for i in reach if text[tokens[i].start].isupper()]
    return any(word not in known for word in names)


def is_only_measured_from(scopes: Scopes, sentence: Sentence, subject: str) -> bool:
    """Say whether a sentence names the subject only as what another came after: "Dunn followed in 1964, three years after X"."""
    words = scopes.document.words
    hits = within(scopes.subject_hits[subject], sentence.first, sentence.last)
    proper = scopes.subjects[subject].proper
    hits = hits or [Hit(i, i) for i in range(sentence.first, sentence.last + 1) if words.tokens[i].word in proper]
    light = phrases("articles") | phrases("determiners")
    for hit in hits:
        at = hit.first - 1
        while at > sentence.first and words.tokens[at].word in light:
            at -= 1
        if at <= sentence.first or words.tokens[at].word not in phrases("date_leads"):
            return False
        if words.tokens[at - 1].word not in phrases("lengths"):
            return False
        if hit.last < sentence.last and words.tokens[hit.last + 1].word in phrases("auxiliaries"):
            return False  # "two years after X was founded"
    return bool(hits)


def is_another_of_name(scopes: Scopes, sentence: Sentence, cue: Hit, subject: str) -> bool:
    """Say whether the name nearest to a verb has a word beside it that makes it another: "the Second Dunvale Act", "Melur Putih"."""
    words, text = scopes.document.words, scopes.document.text
    said = [token.word for token in words.tokens[sentence.first : sentence.last + 1]]
    names = [words_of(name) for name in scopes.subjects[subject].names]
    named = [
        Hit(sentence.first + at, sentence.first + at + len(name) - 1)
        for name in names
        for at in range(len(said) - len(name))
        if said[at : at + len(name)] == name
    ]
    after = [words.tokens[hit.last + 1] for hit in named if not words.gap(hit.last, hit.last + 1).strip()]
    if len(after) == len(named) > 0 and all(
        t.word in phrases("name_qualifiers") and text[t.start].isupper() for t in after
    ):
        return True
    hits = within(scopes.subject_hits[subject], sentence.first, sentence.last)
    near = min(hits, key=lambda hit: (abs(hit.first - cue.first), hit.first), default=None)
    if near is not None and goes_on(scopes, near, subject):
        return True
    if near is None or near.first <= sentence.first or words.gap(near.first - 1, near.first).strip():
        return False
    before = words.tokens[near.first - 1]
    return before.word in phrases("other_of_name") and text[before.start].isupper() and near.first - 1 > sentence.first


def beyond_name(scopes: Scopes, subject: str, hits: list[Hit]) -> list[Hit]:
    """Return cues of a date without the words that end the subject's name: "was launched" of "the X Programme was launched"."""
    named = {i: hit.last for hit in scopes.subject_hits[subject] for i in range(hit.first, hit.last + 1)}
    return [Hit(named[h.first] + 1, h.last) if h.first in named and named[h.first] < h.last else h for h in hits]


def _is_called(scopes: Scopes, first: int, last: int, subject: str) -> bool:
    """Say whether what stands behind a name and a comma says what it is, a body or what the subject is called, and "that"."""
    tokens = scopes.document.words.tokens
    while first < last and tokens[first].word in phrases("articles") | phrases("apposed"):
        first += 1
    kinds = phrases("body_words") | set(scopes.subjects[subject].common)
    return (
        first + 1 < last
        and tokens[first].word in kinds
        and tokens[first + 1].word in phrases("relative_pronouns")
        and "," in scopes.document.words.gap(first - 1, first) + scopes.document.words.gap(first - 2, first - 1)
    )


def _is_before_what_it_has(scopes: Scopes, sentence: Sentence, cue: Hit, subject: str) -> bool:
    """Say whether the subject's only name in a sentence says whose another thing behind it is: "opened X's new wing"."""
    words = scopes.document.words
    hits = within(scopes.subject_hits[subject], cue.last + 1, sentence.last)
    if not hits or not ends(words.tokens[hits[0].last].word, "possessor") or hits[0].last >= sentence.last:
        return False
    own = phrases("own_doors") | phrases("own_stages") | phrases("date_verbs")
    after = words.tokens[hits[0].last + 1 : min(hits[0].last + 3, sentence.last) + 1]
    return not any(token.word in own for token in after) and len(hits) == 1


def is_within_another(scopes: Scopes, sentence: Sentence, cue: Hit, subject: str) -> bool:
    """Say whether the subject's name before a verb only says whose or where another thing is: "the X-ray room of X opened".

    Its doors, its beginning and the like are its own; what stands in commas behind a name in "with X, a trust founded in …"
    is said of the name.
    """
    words, text = scopes.document.words, scopes.document.text
    hits = within(scopes.subject_hits[subject], sentence.first, cue.first - 1)
    if not hits:
        return _is_before_what_it_has(scopes, sentence, cue, subject)
    if hits[-1].last >= cue.first:
        return False
    at = hits[-1].first - 1
    while at >= sentence.first and words.tokens[at].word in phrases("articles") and not words.gap(at, at + 1).strip():
        at -= 1
    if at <= sentence.first - (scopes.document.language == "id") or words.gap(at, at + 1).strip():
        return False
    word = words.tokens[at].word
    apposed = any(set(words.gap(i, i + 1)) & set(",(–—") for i in range(hits[-1].last, cue.first))
    if apposed and _is_called(scopes, hits[-1].last + 1, cue.first, subject):
        return False  # "the staff of X, the shelter that opened in 2012"
    if word not in phrases("belongs_to") or (apposed and word not in phrases("part_of") | phrases("genitive")):
        return False
    head = words.tokens[at - 1]
    if _is_own_kind(scopes, sentence, at - 1, subject):
        return False  # "The refugee camp at X closed", of the X refugee camp
    own = phrases("own_doors") | phrases("own_stages") | phrases("stops") | phrases("light") | phrases("prepositions")
    own |= phrases("own_expanse")
    return at > sentence.first and head.word not in own and text[head.start].isalpha()


def _is_own_kind(scopes: Scopes, sentence: Sentence, head: int, subject: str) -> bool:
    """Say whether the noun phrase that ends at a token is what the subject is called, and no part of a larger phrase."""
    words = scopes.document.words
    proper = set(scopes.subjects[subject].proper)
    kind = [word for word in words_of(subject) if word not in proper]
    first = head
    while first >= sentence.first and words.tokens[first].word in kind and not words.gap(first, first + 1).strip():
        first -= 1
    if scopes.document.language == "id" or not kind or words.tokens[head].word != kind[-1] or first == head:
        return False
    if first >= sentence.first and words.tokens[first].word in phrases("articles"):
        first -= 1
    elif head - first < len(kind):
        return False
    return first < sentence.first or words.tokens[first].word not in phrases("prepositions") - phrases("date_leads")


def another_covers(scopes: Scopes, sentence: Sentence, cue: Hit, subject: str) -> bool:
    """Say whether a verb of area is said of what only lies at the subject: "the woods around X cover 430 hectares"."""
    covers = scopes.document.words.tokens[cue.first].word in phrases("covering")
    return covers and is_within_another(scopes, sentence, cue, subject)
