"""Ranks that are not the subject's own: the one it has left, and one among others than it is of.

"It moved from second place to first" says that it is first now; "peringkat ketiga koperasi berprestasi" ranks cooperatives,
not the district whose rank in output is asked for.
"""

from __future__ import annotations

from helpers.proposing.narrowing import closed_words
from helpers.readers.mention import Mention
from helpers.readers.merged_lexicon import load_lexicon
from helpers.scope.bodynames import kind_words
from helpers.scope.whereabouts import kinds
from helpers.sentences.cues import EntryCues
from helpers.sentences.document import Document, Sentence
from helpers.sentences.phrases import phrases
from helpers.sentences.phrasing import scales, told
from helpers.texts.endings import begins, ends
from helpers.texts.stems import stems, words_of

LED = 3  # words between "from" and the rank that was left
NAMED = 5  # words after a rank that say among whom it is
WHOSE = 7  # words more by which a list is named after who keeps it

PRIZE = 4  # words from a rank to its money


def is_prize(document: Document, sentence: Sentence, rank: Mention) -> bool:
    """Say whether a rank only says what whoever holds it gets: "juara II menerima Rp 5 juta", "a first prize of £500"."""
    last = document.tokens_of(rank).last
    behind = [m for m in sentence.quantities if m.start >= rank.end]
    if not behind or behind[0].kind != "money" or document.tokens_of(behind[0]).first - last > PRIZE:
        return False
    return set(document.text[rank.end : behind[0].start]).isdisjoint(",;:()")


def is_left(document: Document, sentence: Sentence, rank: Mention) -> bool:
    """Say whether a rank is one that its holder had before another that the same clause tells: "from second place to first"."""
    tokens, own = document.words.tokens, document.tokens_of(rank)
    later = [m for m in sentence.mentions if m.kind == "rank" and m.start >= rank.end]
    if not later:
        return False
    other = document.tokens_of(later[0])
    lead = range(max(sentence.first, own.first - LED), own.first)
    if not any(tokens[i].word in phrases("from") for i in lead):
        return False
    between = range(own.last + 1, other.first)
    if any(set(document.words.gap(i, i + 1)) & set(",;:()") for i in range(own.last, other.first)):
        return False
    return any(tokens[i].word in phrases("to") for i in between)


def is_among_others(document: Document, sentence: Sentence, rank: Mention, cues: EntryCues) -> bool:
    """Say whether what stands right behind a rank names bodies or things of another kind than the subject, and nothing of the property's.

    Only in Indonesian, where what is ranked follows its rank: "peringkat ketiga koperasi berprestasi".
    """
    if document.language != "id":
        return False
    words, first = document.words, document.tokens_of(rank).last + 1
    said: list[str] = []
    for index in range(first, min(sentence.last, first + NAMED) + 1):
        token = words.tokens[index]
        if words.gap(index - 1, index).strip() or not document.text[token.start].islower() or token.word[0].isdigit():
            break
        said.append(token.word)
    if said and said[0] in kinds():
        return False  # "peringkat keempat provinsi": where, not among whom
    if not said or said[0] in closed_words():
        return _goes_on(document, sentence, rank, cues)
    own = cues.vocabulary.union(*(stems(word) for word in words_of(cues.entry.subject)))
    if any(not stems(word).isdisjoint(own) for word in said):
        return False
    return said[0] in kind_words() | phrases("body_words") or said[0] in load_lexicon("id").nouns


def is_in_other_list(document: Document, sentence: Sentence, rank: Mention, cues: EntryCues) -> bool:
    """Say whether a sentence opens with a contest or list that the property does not name: "In the Selm Cup we came twelfth"."""
    words, first = document.words, document.tokens_of(rank).first
    at = sentence.first
    if words.tokens[at].word not in phrases("place_before") | phrases("rank_in"):
        return False
    said = _said(cues) + words_of(cues.entry.subject)
    if told("named_lists").isdisjoint(said):
        return False  # no list is asked for by name
    own = {stem for word in said if word not in told("named_lists") for stem in stems(word)}
    opening = []
    for index in range(at + 1, min(first, at + NAMED + WHOSE)):
        token = words.tokens[index]
        named = document.text[token.start].isupper() or token.word in closed_words()
        if words.gap(index - 1, index).strip() or (index >= at + NAMED and not named):
            break  # "in the league table of the Rural Clubs Union for 2022 our club …"
        opening.append(token)
    if told("named_lists").isdisjoint(token.word for token in opening):
        return False
    opening = [t for t in opening if not any(date.start <= t.start < date.end for date in sentence.dates)]
    if all(token.word in told("named_lists") | closed_words() for token in opening):
        return False  # "in the award of 2023"
    behind = words.tokens[min(first, at + NAMED) : first]
    if any(not stems(token.word).isdisjoint(own) and document.text[token.start].isupper() for token in behind):
        return False  # "at the Selm Fair it came eighth; in the Orra Cup it came first"
    return all(stems(token.word).isdisjoint(own) for token in opening if token.word not in closed_words())


def is_in_other_quality(document: Document, rank: Mention, sentence: Sentence, cues: EntryCues) -> bool:
    """Say whether a rank is by another quality than its property's: "the seventh most crowded city", where the cleanest is asked for."""
    words, first = document.words, document.tokens_of(rank).last + 1
    if not any(_is_superlative(word) for word in _said(cues)):
        return False
    for index in range(first, min(sentence.last, first + NAMED) + 1):
        word = words.tokens[index].word
        if index > first and words.gap(index - 1, index).strip(" -"):
            return False
        if word in told("superlative_leads") and index < sentence.last:
            return stems(words.tokens[index + 1].word).isdisjoint(cues.vocabulary)
        if _is_superlative(word):
            named = any(not stems(words.tokens[i].word).isdisjoint(cues.vocabulary) for i in range(first, index))
            return stems(word).isdisjoint(cues.vocabulary) and not (named and _is_of_scale(word, cues))
    return False


def _is_of_scale(word: str, cues: EntryCues) -> bool:
    """Say whether a superlative is of the same scale as one of the property's: who sends most is the largest sender."""
    own = {scale for said in _said(cues) if _is_superlative(said) for scale in scales().get(said, ())}
    return not own.isdisjoint(scales().get(word, ()))


def _said(cues: EntryCues) -> list[str]:
    """Return the words of a property's labels and cues."""
    given = [cue for said in cues.entry.cues.values() for cue in said]
    return [word for text in (*cues.entry.label.values(), *given) for word in words_of(text)]


def _is_superlative(word: str) -> bool:
    """Say whether a word is one of those that put first, or has their form: "largest", "cleanest", "terbersih"."""
    if word in told("superlatives") | told("superlative_leads"):
        return True
    known = load_lexicon("id").nouns
    return len(word) > 5 and (ends(word, "superlative") or (begins(word, "superlative_begins") and word not in known))


def _goes_on(document: Document, sentence: Sentence, rank: Mention, cues: EntryCues) -> bool:
    """Say whether a rank only goes on from one before it, among others: "peringkat ketiga koperasi …, setelah peringkat ketujuh"."""
    earlier = [m for m in sentence.mentions if m.kind == "rank" and m.end <= rank.start]
    if not earlier:
        return False
    between = document.text[earlier[-1].end : rank.start]
    named = any(word[0].isupper() for word in between.split())
    return not named and set(between).isdisjoint(";:") and is_among_others(document, sentence, earlier[-1], cues)
