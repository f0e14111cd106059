"""How a text puts a number: the words before and after it, its noun, which part it says that it counts."""

from __future__ import annotations

from functools import lru_cache

from helpers.corpora.values import parse_quantity
from helpers.readers.language_data import language_data
from helpers.readers.mention import Mention
from helpers.sentences.document import Document, Sentence
from helpers.sentences.phrases import LANGUAGES, phrases, subsets
from helpers.sentences.words import Hit
from helpers.texts.stems import words_of
from helpers.texts.verb_forms import looks_verbal

ASKED = 10  # words from a verb of asking to the amount


@lru_cache(maxsize=1024)
def told(key: str) -> frozenset[str]:
    """Return a list of `lang/*.relations.toml`, all languages together."""
    return frozenset(phrase for language in LANGUAGES for phrase in language_data(language, "relations")[key])


@lru_cache(maxsize=64)
def words_told(*keys: str) -> frozenset[str]:
    """Return the words that the phrases of lists of `lang/*.relations.toml` are made of."""
    return frozenset(word for key in keys for phrase in told(key) for word in phrase.split())


@lru_cache(maxsize=1)
def scales() -> dict[str, frozenset[str]]:
    """Return word -> the scales of which it names the end or the comparative: tallest, taller and tall are of height."""
    found: dict[str, set[str]] = {}
    for line in told("dimensions"):
        name, *words = line.split("|")
        for word in words:
            found.setdefault(word, set()).add(name)
    return {word: frozenset(names) for word, names in found.items()}


@lru_cache(maxsize=1)
def multiples() -> dict[str, str]:
    """Return word -> how many times as much it says: doubled is 2, halved 0.5."""
    return {
        word: value
        for language in LANGUAGES
        for word, value in language_data(language, "relations")["multiples"].items()
    }


def is_past(word: str) -> bool:
    """Say whether an English word may be a past form by its ending: "closed", not "seed"."""
    return looks_verbal(word, "en")


def says(document: Document, table: frozenset[str], first: int, last: int) -> list[Hit]:
    """Return where phrases of a table stand word for word between two tokens (both included)."""
    return document.words.literal(table, first, last) if last >= first else []


def noun_end(document: Document, mention: Mention) -> int:
    """Return where the quote of a mention ends: after its noun if that follows directly."""
    if mention.noun and mention.kind in ("count", "fraction"):
        at = document.text.find(mention.noun, mention.end, mention.end + 40)
        if at >= 0 and len(document.text[mention.end : at].split()) <= 3:
            return at + len(mention.noun)
    return mention.end


def said_of_part(document: Document, sentence: Sentence, mention: Mention) -> str:
    """Return the words that say which part a number counts: up to five after it, else "part"."""
    phrase = document.noun_phrase(mention)
    covered = document.tokens_of(mention)
    tokens = document.words.tokens
    words: list[str] = []
    noun = set(words_of(mention.noun)) if mention.kind == "count" else set()
    marked = False
    for index in range(covered.last + 1, min(sentence.last, covered.last + 9) + 1):
        word = tokens[index].word
        marked = marked or not set(document.words.gap(index - 1, index)).isdisjoint(",;")
        if marked and word[0].isdigit():  # the next part: "6 schools, 9 clubs"
            return " ".join(w for w in words if w not in phrases("list_words")) or mention.noun.lower() or "part"
        if not words and word in noun and word not in subsets():
            continue
        if word[0].isdigit() or word in phrases("amount_words"):
            continue
        gap = document.text[tokens[index - 1].end : tokens[index].start]
        if words and not set(gap).isdisjoint(",;:.") and index > phrase.last:
            break
        if word in subsets() and (not words or subsets()[word] in phrases("groups")):
            return subsets()[word]
        words.append(word)
        if len(words) == 5:
            break
    return " ".join(words) or "part"


def said_before(
    document: Document, mention: Mention, sentence: Sentence, table: frozenset[str], reach: int = 3
) -> bool:
    """Say whether a phrase of a table ends just before a mention, at most some light words between."""
    covered = document.tokens_of(mention)
    words = [t.word for t in document.words.tokens[max(sentence.first, covered.first - 6) : covered.first]]
    for skip in range(0, reach):
        stop = len(words) - skip
        if stop <= 0:
            return False
        if skip and words[stop] not in phrases("light") | phrases("whole_words"):
            return False
        if any(stop - size >= 0 and " ".join(words[stop - size : stop]) in table for size in range(1, 6)):
            return True
    return False


def middle(mention: Mention) -> float:
    """Return the middle of a number's interval, 0 where it is no number."""
    interval = parse_quantity(mention.value, True)
    return interval.middle if interval is not None else 0.0


def is_asked_for(document: Document, sentence: Sentence, amount: Mention) -> bool:
    """Say whether a amount is only what somebody was asked for: "we asked the fund for 5,000 and got 3,000"."""
    tokens, first = document.words.tokens, document.tokens_of(amount).first
    if first == sentence.first or tokens[first - 1].word not in phrases("begging_for"):
        return False
    return any(token.word in phrases("begging") for token in tokens[max(sentence.first, first - ASKED) : first])


def alike(left: Mention, right: Mention) -> bool:
    """Say whether two counts can be of one thing: the same unit or noun, or one of them has none of its own."""
    generic = phrases("generic") | {""}
    return (
        left.unit == right.unit
        or left.noun.lower() in generic
        or right.noun.lower() in generic
        or left.noun.lower() == right.noun.lower()
    )


def is_for_each(document: Document, sentence: Sentence, mention: Mention) -> bool:
    """Say whether a number is of each of several: "14 per village", "14 rumah tangga per desa"; not "14 staf per 31 Desember"."""
    words, dated = document.words, {document.tokens_of(date).first for date in sentence.dates}
    for at in {document.tokens_of(mention).last + 1, document.noun_phrase(mention).last + 1}:
        if at < sentence.last and words.tokens[at].word in phrases("rate") and not words.gap(at - 1, at).strip():
            return dated.isdisjoint((at, at + 1))
    return False


def until_mark(document: Document, token: int, last: int, most: int = 4) -> str:
    """Return up to `most` words after a token, as far as no mark stands between."""
    words: list[str] = []
    for index in range(token + 1, min(token + most, last) + 1):
        if document.words.gap(index - 1, index).strip():
            break
        words.append(document.words.tokens[index].word)
    return " ".join(words)
