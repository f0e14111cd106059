"""What stands between a name and a class and says that the one is the other, asides, adverbs and "one of the" left out."""

from __future__ import annotations

from helpers.corpora.codebook import Property
from helpers.scope.scoping import Scopes
from helpers.sentences.class_words import classing, denials
from helpers.sentences.document import Document, Sentence
from helpers.sentences.phrases import phrases
from helpers.sentences.words import Hit
from helpers.texts.endings import ends
from helpers.texts.stems import synonyms, words_of
from helpers.texts.verb_forms import looks_verbal

APPOSED = 7  # words between a name's comma and the term in what is set beside it
BEFORE = 10  # words before a class among which one says that something is it: "is one of the province's three"
AFTER = 3  # words that lead from a class to the name behind it: "known as the"
SHUT = ",–—)"


def after_aside(document: Document, sentence: Sentence, name: Hit, hit: Hit) -> int:
    """Return the first token of what a sentence says of a name after an aside: "X, though loved by all, | is in law a …"."""
    words, first = document.words, name.last + 1
    if first >= hit.first or not any(mark in words.gap(name.last, first) for mark in ",–—("):
        return first
    verbs = _verbs() | phrases("auxiliaries") | classing("adverbs")
    for index in range(hit.first, first, -1):
        if any(mark in words.gap(index - 1, index) for mark in SHUT) and words.tokens[index].word in verbs:
            return index
        if any(mark in words.gap(index - 1, index) for mark in ".;:"):
            return first
    return first


def is_predicated(document: Document, sentence: Sentence, hit: Hit, start: int) -> bool:
    """Say whether right before a term stands what says that something is it: "is a", "run as a", "(", "one of the five"."""
    words, index, held = document.words, hit.first - 1, False
    skipped = phrases("articles") | phrases("determiners") | classing("adverbs") | classing("restating")
    adverbs = 0
    low = max(sentence.first, start - 1, hit.first - BEFORE)
    while index >= low:
        word, gap = words.tokens[index].word, words.gap(index, index + 1).strip()
        adverbial = _adverbial(document, index, low)
        if adverbial and " ".join(t.word for t in words.tokens[adverbial : index + 1]) in classing("any_other"):
            return True
        if gap in ("(", "–", "—", ":") and index + 1 in (hit.first, hit.first - 1):
            return True
        if gap and not (gap == "," and (adverbial or index + 1 < hit.first and _adverbial_from(document, index + 1))):
            return False
        if index < start:  # "X sebenarnya yayasan"
            return document.language == "id" and adverbs > 0 and index == start - 1
        if word in phrases("instead") and denials(document, start, index):
            return True  # "not an office but a charity"
        if word in _links() or (held and word in classing("holding")):
            return True
        if adverbial:
            index, adverbs = adverbial - 1, adverbs + 1
        elif word in skipped or (ends(word, "adverb") and document.language == "en"):
            index, adverbs = index - 1, adverbs + (word in classing("adverbs"))
        elif index > low and word in classing("class_of") and words.tokens[index - 1].word in classing("class_nouns"):
            index, held = index - 2, True
        elif word in classing("class_nouns") and document.language == "id":
            index, held = index - 1, True  # "memegang status koperasi"
        elif (one := _one_of(document, index, low)) >= 0:
            index = one - 1
        else:
            return False
    return False


def leads_to(document: Document, hit: Hit, name: Hit, own: frozenset[str]) -> bool:
    """Say whether a class is told of the name behind it: "belongs to a charity, X", "the private company known as X".

    Of the name only some words may be found; `own` are all of them.
    """
    words = document.words
    between = [words.tokens[i].word for i in range(hit.last + 1, name.first)]
    if len(between) > AFTER or (between and set(between) & phrases("negations")):
        return False
    gaps = [words.gap(i, i + 1).strip() for i in range(hit.last, name.first)]
    if not any(gaps) and between and between[0] in classing("called"):
        return set(between[1:]) <= classing("called") | phrases("articles") | phrases("determiners") | phrases(
            "linking"
        )
    if gaps[:1] not in ([","], ["–"], ["—"], ["("]) or any(gaps[1:]) or not set(between) <= phrases("articles"):
        return False
    after = name.last + 1
    while after < len(words.tokens) and words.tokens[after].word in own and not words.gap(after - 1, after).strip():
        after += 1
    if after >= len(words.tokens):
        return True
    gap = words.gap(after - 1, after)
    return any(mark in gap for mark in ",.;–—)") and words.tokens[after].word not in phrases("list_words")


def _verbs() -> frozenset[str]:
    return phrases("predicate") | phrases("linking") | phrases("copulas") | classing("verbs") | classing("naming")


def _links() -> frozenset[str]:
    return _verbs() - (phrases("articles") | phrases("determiners") | phrases("concerns"))


def _adverbial(document: Document, index: int, low: int) -> int:
    """Return the first token of an adverb of several words that ends at a token, "in law", "from the first"; or 0."""
    tokens = document.words.tokens
    for size in (4, 3, 2):
        first = index - size + 1
        if first >= low and " ".join(t.word for t in tokens[first : index + 1]) in classing("adverbials") | classing(
            "any_other"
        ):
            return first
    return 0


def _adverbial_from(document: Document, first: int) -> bool:
    tokens = document.words.tokens
    return any(" ".join(t.word for t in tokens[first : first + size]) in classing("adverbials") for size in (2, 3, 4))


def _one_of(document: Document, index: int, low: int) -> int:
    """Return the token of "one" in "one of the five" that ends at a token or a few before it, or -1."""
    tokens, gap = document.words.tokens, document.words.gap
    for at in range(index, max(low, index - 5) - 1, -1):
        if gap(at, at + 1).strip():
            return -1
        pair = tokens[at].word, tokens[at - 1].word
        if pair[0] in classing("one_of") and pair[1] in classing("ones") and at - 1 >= low:
            return at - 2 if tokens[at - 2].word in classing("ones") else at - 1
        if looks_verbal(tokens[at].word, document.language) and document.language == "id":
            return -1
    return -1


def is_kept(document: Document, sentence: Sentence, name: Hit, hit: Hit) -> bool:
    """Say whether a term says how somebody is kept: "were held in compulsory detention", "entered X under compulsion"."""
    words, index = document.words, hit.first - 1
    if index - 1 < sentence.first or words.tokens[index].word not in classing("kept_in"):
        return False
    verb = name.first - 1 if index - 1 == name.last else index - 1
    while verb > sentence.first and document.text[words.tokens[verb].start].isupper() and verb < name.first:
        verb -= 1
    if any(words.gap(i, i + 1).strip() for i in range(verb, hit.first)):
        return False
    denied = {words.tokens[i].word for i in range(max(sentence.first, verb - 3), verb)} & phrases("negations")
    return words.tokens[verb].word in classing("kept") and not denied


def is_apposed(scopes: Scopes, entry: Property, name: Hit, hit: Hit) -> bool:
    """Say whether a term stands in what is set beside a name: "to X, a house of twelve beds owned by the state".

    In Indonesian the noun behind the comma is one that the subject is called by: "di X, pasar milik desa".
    """
    document = scopes.document
    words, first = document.words, name.last + 1
    inside = range(first, hit.first)
    if "," not in words.gap(name.last, first) or len(inside) > APPOSED or not inside:
        return False
    if any(words.gap(i, i + 1).strip() for i in inside):
        return False
    said = [words.tokens[i].word for i in inside]
    goes_on = words.tokens[hit.last + 1].word if hit.last + 1 < len(words.tokens) else ""
    if goes_on in phrases("list_words") and not words.gap(hit.last, hit.last + 1).strip():
        return False  # "behind X, a barracks owned by the state and a school"
    relative = [i for i, word in enumerate(said) if word in phrases("relative_pronouns")]
    plain = said[: relative[0]] if relative else said
    light = (
        phrases("articles") | phrases("genitive") | phrases("predicate") | phrases("determiners") | classing("adverbs")
    )
    closed = (phrases("prepositions") | phrases("conjunctions") | phrases("negations")) - light - phrases("according")
    if any(word in closed for word in said) or any(looks_verbal(word, document.language) for word in plain):
        return False
    if any(document.text[words.tokens[i].start].isupper() for i in inside):
        return False
    if document.language == "en":
        return said[0] in phrases("indefinite") and (
            not relative or said[-1] in phrases("predicate") | classing("adverbs")
        )
    known = {word for text in (entry.subject, entry.label.get("id", "")) for word in words_of(text)}
    known |= {same for word in known for same in synonyms(word)} | phrases("stand_ins") | phrases("body_words")
    known |= {word for phrase in known for word in phrase.split()}
    if relative == [0] and any(ends(word, "possessed") for word in said[1:2]):
        return False  # ", yang pemasoknya koperasi": its suppliers are
    return said[0] in known | phrases("relative_pronouns") and not (set(said) & phrases("auxiliaries"))
