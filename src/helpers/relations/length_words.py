"""What the words beside a length say of it: it closes what began, "the ten-week stoppage", "it lasted", "another ended"."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from helpers.readers.date_words import date_words
from helpers.readers.mention import Mention
from helpers.relations.bounds import Point
from helpers.sentences.document import Document, Sentence
from helpers.sentences.phrases import phrases
from helpers.sentences.phrasing import says, told, words_told
from helpers.texts.stems import stems
from helpers.texts.verb_forms import looks_verbal


def is_one_story(document: Document, first: Sentence, second: Sentence) -> bool:
    """Say whether two sentences speak of one thing: a word of both, or a pronoun that opens one of them."""
    if first is second:
        return True
    words = [[t.word for t in document.words.tokens[one.first : one.last + 1]] for one in (first, second)]
    if any(set(said) & told("same_one") for said in words):
        return True
    if any(word.endswith(ending) for ending in told("own_endings") for said in words for word in said):
        return True
    return bool(telling_stems(words[0]) & telling_stems(words[1]))


def telling_stems(words: Iterable[str]) -> set[str]:
    """Return the stems of telling words."""
    skipped = phrases("stops") | phrases("light") | phrases("articles") | frozenset(date_words("auto").months)
    return {stem for word in words if word not in skipped and not word[0].isdigit() for stem in stems(word)}


def words_before(document: Document, sentence: Sentence, span: Mention, most: int) -> list[str]:
    first = document.tokens_of(span).first
    return [t.word for t in document.words.tokens[max(sentence.first, first - most) : first]]


def _word_after(document: Document, sentence: Sentence, span: Mention) -> str:
    last = document.tokens_of(span).last
    return document.words.tokens[last + 1].word if last < sentence.last else ""


def points_back(document: Document, sentence: Sentence, span: Mention) -> bool:
    """Say whether a length is "those thirty years", "tiga puluh tahun itu"."""
    pointing = bool(set(words_before(document, sentence, span, 1)) & told("those"))
    return pointing or _word_after(document, sentence, span) in told("those_behind")


def is_before(document: Document, sentence: Sentence, span: Mention, start: Point) -> bool:
    """Say whether a length is of something done before the start: "after eight months of planning, work began in"."""
    if start.sentence is not sentence or span.start > start.mention.start:
        return False
    after = _word_after(document, sentence, span)
    if document.language == "en":
        return after in told("of_words")
    return bool(after) and not looks_verbal(after, "id") and after not in phrases("prepositions") | phrases("stops")


def another_ends(document: Document, start: Point, end: Point) -> bool:
    """Say whether something else than what began is what ended: "which began in May, and lessons ended in June"."""
    tokens = document.words.tokens
    between = tokens[document.tokens_of(start.mention).last + 1 : document.tokens_of(end.mention).first]
    joined = [i for i, token in enumerate(between) if token.word in told("goes_on")]
    if not joined:
        return False
    known = told("same_one") | phrases("light") | phrases("articles") | phrases("auxiliaries") | told("finally")
    known |= words_told("breaks_off", "sets_in")
    return any(token.word not in known for token in between[joined[-1] + 1 :])


def closes(document: Document, sentence: Sentence, span: Mention, end: Point) -> bool:
    """Say whether a length is what came to an end: "resigned after six years in the post", "ending ten years of war"."""
    first, spot = document.tokens_of(span).first, document.tokens_of(end.mention)
    if sentence.clause_of(first) != sentence.clause_of(spot.first):
        return False
    opening = document.words.tokens[clause_start(document, sentence, first) : max(first, spot.first)]
    if any(token.word in told("another_one") for token in opening):
        return False  # "a new wing was opened in 1975 after three years of work"
    if set(words_before(document, sentence, span, 1)) & told("afterwards"):
        return True
    return bool(says(document, told("puts_end"), max(sentence.first, first - 4), first - 1))


def is_definite(document: Document, sentence: Sentence, span: Mention, others: Sequence[Sentence]) -> bool:
    """Say whether a length is "the ten-week stoppage", "the eight years of the ban"."""
    tokens, last = document.words.tokens, document.tokens_of(span).last
    if not set(words_before(document, sentence, span, 1)) & told("its_own"):
        return False
    said = telling_stems(t.word for one in others for t in tokens[one.first : one.last + 1])
    after = [t.word for t in tokens[last + 1 : min(sentence.last, last + 4) + 1]]
    if set(after[:1]) & told("of_words"):
        return bool(telling_stems(after[1:3]) & said)
    if "-" not in document.text[span.start : span.end]:
        return False
    if set(after[1:2]) & told("of_words") and not telling_stems(after[2:]) & said:
        return False  # "the three-month strike of the weavers"
    return bool(set(after[:1]) & told("span_nouns")) or bool(telling_stems(after[:1]) & said)


def is_waited(document: Document, sentence: Sentence, span: Mention) -> bool:
    """Say whether a length is that of a wait or a fight: "Four years we waited"."""
    covered = document.tokens_of(span)
    first = max(clause_start(document, sentence, covered.first), covered.first - 5)
    last = min(sentence.last, covered.last + 5)
    who = {t.word for t in document.words.tokens[first : last + 1]} & (told("same_one") | told("speaking"))
    return bool(who and says(document, told("waits"), first, last))


def is_labelled(document: Document, sentence: Sentence, span: Mention) -> bool:
    """Say whether a length is "Duration: five years", "a life of forty years", "seven years had passed"."""
    covered, tokens = document.tokens_of(span), document.words.tokens
    gap = document.text[tokens[covered.first - 1].end : span.start] if covered.first > sentence.first else ""
    before = words_before(document, sentence, span, 5)
    if set(before[-1:]) & told("length_labels") and ":" in gap:
        return True
    after = says(document, told("passed"), covered.last + 1, min(sentence.last, covered.last + 3))
    if after:
        return True
    named = set(before[-1:]) & told("of_words") and set(before[-2:-1]) & (told("length_labels") | told("span_nouns"))
    return bool(named) and not set(before[:-2]) & (told("afterwards") | phrases("prepositions"))


def clause_start(document: Document, sentence: Sentence, token: int) -> int:
    """Return the first token of the clause that a token stands in."""
    clause, first = sentence.clause_of(token), token
    while first > sentence.first and sentence.clause_of(first - 1) == clause:
        first -= 1
    return first
