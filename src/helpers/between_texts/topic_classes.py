"""What is said of the body that a passage is about, by "it" or a word for its kind: "In its legal form the firm is a private company".

The body was the last to be named, not far back; nothing else was named or brought in since; the sentence opens with what
stands for it, and says what it is in the present.
"""

from __future__ import annotations

from helpers.proposing.memberships import unsettled, was_before
from helpers.readers.language_data import listed
from helpers.scope.bodies import names_in
from helpers.scope.bodynames import kind_words
from helpers.scope.scoping import Scopes
from helpers.sentences.class_words import classing, goes_on
from helpers.sentences.document import Document, Sentence
from helpers.sentences.phrases import phrases
from helpers.sentences.words import Hit
from helpers.texts.endings import ends
from helpers.texts.stems import synonyms

FAR = 160  # words back to the name
OPENING = 5  # words before what stands for a body: "In its legal form"
ADJECTIVES = 1  # words between the article and the term: "a voluntary association"


def is_of_topic(document: Document, scopes: Scopes, subject: str, sentence: Sentence, hit: Hit) -> bool:
    """Say whether a term is what a sentence says that the body spoken of is."""
    verb = _copula(document, sentence, hit)
    if verb is None or document.in_quotes(document.words.tokens[hit.first].start) or goes_on(document, hit):
        return False
    stands = _stand_in(document, sentence, subject, verb)
    if stands is None or not _opens(document, scopes, sentence, stands):
        return False
    if was_before(document, sentence) or unsettled(document, sentence, sentence.first, hit):
        return False
    pronoun = document.words.tokens[stands.last].word in phrases("it")
    if not pronoun:
        return _is_topic(document, scopes, subject, stands)
    if not sentence.number:
        return False
    previous = document.sentences[sentence.number - 1]
    if "\n\n" in document.text[previous.span.end : sentence.span.start]:
        return False
    named = next((h for h in scopes.subject_hits[subject] if h.first - previous.first in (0, 1)), None)
    earlier = next(
        (
            found
            for index in range(previous.first + 1, min(previous.first + 4, previous.last) + 1)
            if (found := _stand_in(document, previous, subject, index)) is not None and found.first == previous.first
        ),
        None,
    )
    if named is not None:
        return not _others(document, scopes, named.last + 1, stands.first - 1)
    return earlier is not None and earlier.last - earlier.first > 0 and _is_topic(document, scopes, subject, stands)


def _copula(document: Document, sentence: Sentence, hit: Hit) -> int | None:
    """Return the "is" of "is a", "is legally a" and "is a voluntary" before a term."""
    words = document.words
    skipped = phrases("articles") | phrases("determiners") | classing("adverbs")
    adjectives = 0
    for index in range(hit.first - 1, max(sentence.first, hit.first - OPENING) - 1, -1):
        word = words.tokens[index].word
        if words.gap(index, index + 1).strip():
            return None
        if word in phrases("predicate") and word not in phrases("no_present"):
            return index
        if word in skipped or ends(word, "adverb"):
            continue
        closed = phrases("negations") | phrases("prepositions") | phrases("conjunctions") | phrases("linking")
        adjectives += 1
        if adjectives > ADJECTIVES or word in closed or document.language == "id":
            return None
    return None


def _stand_in(document: Document, sentence: Sentence, subject: str, verb: int) -> Hit | None:
    """Return what stands for a body right before a verb: "it", "the firm", "lembaga itu"."""
    tokens = document.words.tokens
    last = verb - 1
    if last < sentence.first or document.words.gap(last, verb).strip():
        return None
    if tokens[last].word in phrases("it"):
        return Hit(last, last)
    if last - 1 < sentence.first or document.words.gap(last - 1, last).strip():
        return None
    known = phrases("stand_ins") | phrases("body_words") | kind_words()
    known |= {word for part in subject.lower().split() for word in synonyms(part)}
    if document.language == "en":
        pointed = tokens[last - 1].word in phrases("pointing_back") and tokens[last].word in known
    else:
        pointed = tokens[last].word in phrases("pointing_back") and tokens[last - 1].word in known
    small = document.text[tokens[max(last - 1, sentence.first + 1)].start].islower()
    return Hit(last - 1, last) if pointed and small else None


def _opens(document: Document, scopes: Scopes, sentence: Sentence, stands: Hit) -> bool:
    """Say whether a sentence has nothing before what stands for a body but an adjunct without a name."""
    words = document.words
    if stands.first == sentence.first:
        return True
    lead = words.tokens[sentence.first].word
    before = {words.tokens[i].word for i in range(sentence.first, stands.first)}
    if stands.first - sentence.first > OPENING or before & (phrases("predicate") | phrases("relative_pronouns")):
        return False
    conditional = phrases("conjunctions") - listed("hedges", "range", "both")
    large = [i for i in range(sentence.first + 1, stands.first) if document.text[words.tokens[i].start].isupper()]
    return (
        not large
        and lead not in conditional
        and lead in phrases("prepositions") | phrases("stops") | classing("adverbs")
    )


def _is_topic(document: Document, scopes: Scopes, subject: str, stands: Hit) -> bool:
    """Say whether a body is the last one named before what stands for it."""
    named = [h for h in scopes.subject_hits[subject] if h.last < stands.first]
    if not named or stands.first - named[-1].last > FAR:
        return False
    return not _others(document, scopes, named[-1].last + 1, stands.first - 1)


def _others(document: Document, scopes: Scopes, first: int, last: int) -> bool:
    """Say whether anything else is named or brought in between two tokens: "the Port Union", "another firm", "a bank"."""
    if last < first:
        return False
    if any(not name.is_place for name in names_in(scopes, first, last)):
        return True
    tokens = document.words.tokens
    bodies = phrases("stand_ins") | phrases("body_words") | kind_words()
    if document.language == "id":
        new = phrases("new_bodies_after")
        return any(tokens[i].word in bodies and tokens[i + 1].word in new for i in range(first, last))
    return any(tokens[i].word in phrases("new_bodies") and tokens[i + 1].word in bodies for i in range(first, last))
