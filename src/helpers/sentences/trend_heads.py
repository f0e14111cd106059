"""Whether a word is what rises or falls, or only says of what: "the cost of fires rose", "keluhan penumpang bertambah"."""

from __future__ import annotations

from collections.abc import Sequence
from functools import lru_cache

from helpers.readers.effect_words import effect_words
from helpers.readers.language_data import language_data
from helpers.sentences.cues import EntryCues
from helpers.sentences.document import Document, Sentence
from helpers.sentences.phrases import LANGUAGES, phrases
from helpers.sentences.phrasing import told
from helpers.sentences.shifts import shifting
from helpers.sentences.words import Hit
from helpers.texts.endings import begins, ends
from helpers.texts.stems import stems
from helpers.texts.verb_forms import looks_verbal

CHANGED = 6  # words after a noun of change that say what changed
FARTHEST = 40  # words between a cue and a verb of change that it may have


def is_of_other(
    document: Document, sentence: Sentence, hit: Hit, vocabulary: frozenset[str], any_noun: bool = False
) -> bool:
    """Say whether a cue hangs on another noun, "the cost of fires", or is what somebody does something to or by.

    With `any_noun`, on any noun that does not say how many or how much there is; else on one that is measured by itself.
    """
    words, index, after = document.words, hit.first - 1, hit.last + 1
    if _is_way(document, sentence, hit):
        return False
    leads = shifting("hangs_on")  # "of" in "the number of farms" says nothing of what hangs on what
    while index > sentence.first and not stems(words.tokens[index].word).isdisjoint(vocabulary):
        if words.tokens[index].word in leads:
            break
        index -= 1
    if document.language != "en":
        if index == sentence.first and index < hit.first and not stems(words.tokens[index].word).isdisjoint(vocabulary):
            return False  # "Keberangkatan ilegal bertambah": a word of the property's own opens the sentence
        return _is_of_other_id(document, sentence, index, hit, vocabulary, any_noun)
    if after <= sentence.last and not words.gap(hit.last, after).strip():
        word = words.tokens[after].word
        if word in shifting("measured") and stems(word).isdisjoint(vocabulary):
            return True  # "bread sales"
    while index > sentence.first and words.tokens[index].word in phrases("articles") | phrases("determiners"):
        index -= 1
    lead = words.tokens[index].word
    if index > sentence.first and _is_done_by(document, sentence, index):
        return True  # "farmers delivering milk"
    if index < sentence.first or lead not in shifting("hangs_on") or words.gap(index, index + 1).strip():
        return False
    if index == sentence.first:
        return lead in shifting("opens_group")  # "Of the apprentices, 12 left"
    if words.gap(index - 1, index).strip():
        return False
    word = words.tokens[index - 1].word
    if (
        word in shifting("sizes")
        and stems(word).isdisjoint(vocabulary)
        and words.tokens[index - 2].word in phrases("average")
    ):
        return True  # "the average size of the farms"
    known = word in _amounts() or f"{word} {lead}" in _amounts()  # "took on nurses"
    if known or word[0].isdigit() or not stems(word).isdisjoint(vocabulary) or _is_same_measure(word, vocabulary):
        return False
    if word in shifting("measured"):
        return True
    if lead in shifting("hangs_fast"):
        return not ends(word, "adverb") and word not in phrases("auxiliaries")
    return any_noun and lead in shifting("hangs_loose") and not ends(word, "past", "adverb")


def _is_way(document: Document, sentence: Sentence, hit: Hit) -> bool:
    """Say whether a cue says by what way something was done: "left by irregular routes", "pergi lewat jalur ilegal"."""
    words = document.words
    way, lead = (hit.last + 1, hit.first - 1) if document.language == "en" else (hit.first - 1, hit.first - 2)
    if lead <= sentence.first or way > sentence.last or words.tokens[way].word not in shifting("ways"):
        return False
    between = range(min(lead, hit.first), max(way, hit.last))
    return words.tokens[lead].word in phrases("by_means") and not any(words.gap(i, i + 1).strip() for i in between)


def _is_done_by(document: Document, sentence: Sentence, index: int) -> bool:
    """Say whether a word is what the noun right before it does: "farmers delivering"; not "was rising", "the growing"."""
    words, word = document.words, document.words.tokens[index].word
    if not ends(word, "doing") or len(word) < 6 or words.gap(index, index + 1).strip():
        return False
    before = words.tokens[index - 1].word
    closed = phrases("auxiliaries") | phrases("prepositions") | phrases("conjunctions") | phrases("determiners")
    closed |= phrases("stops") | phrases("articles")
    return (
        word not in shifting("rising") | shifting("falling")
        and before not in closed
        and ends(before, "plural")
        and not words.gap(index - 1, index).strip()
    )


def _is_of_other_id(
    document: Document, sentence: Sentence, index: int, hit: Hit, vocabulary: frozenset[str], any_noun: bool
) -> bool:
    """Say whether a noun or a transitive verb stands right before a cue in Indonesian: "setoran sopir", "memungut sampah"."""
    words = document.words
    if index < sentence.first or any(words.gap(i, i + 1).strip() for i in range(index, hit.first)):
        return False
    word = words.tokens[index].word
    if word in shifting("hangs_on") and index > sentence.first and not words.gap(index - 1, index).strip():
        of = words.tokens[index - 1].word  # "kematian akibat malaria"
        return of in shifting("measured") and stems(of).isdisjoint(vocabulary)
    if word in _amounts() or word[0].isdigit() or _is_same_measure(word, vocabulary):
        return False
    if word in shifting("measured"):
        return True
    if index > sentence.first and document.text[words.tokens[index].start].isupper():
        return False
    verb = looks_verbal(word, "id")
    if verb:
        return (
            any_noun
            and begins(word, "transitive")
            and not word.endswith(tuple(shifting("no_movers")))
            and word not in shifting("showing")
        )
    return any_noun and word not in _light()


def _is_same_measure(word: str, vocabulary: frozenset[str]) -> bool:
    """Say whether a word measures what a vocabulary measures too: "masa tunggu" where "lama menunggu" is asked for."""
    return any(word in measure and not measure.isdisjoint(vocabulary) for measure in _measures())


@lru_cache(maxsize=1)
def _measures() -> tuple[frozenset[str], ...]:
    """Return the words for money, area, lengths of time and of ways, each in both languages."""
    told_by = [language_data(language, "propose")["dimensions"] for language in LANGUAGES]
    return tuple(frozenset(word for one in told_by for word in one[name]) for name in sorted(told_by[0]))


def is_price(document: Document, sentences: Sequence[Sentence], at: Hit, cues: EntryCues) -> bool | None:
    """Say whether some sentences tell of prices, as its entry does; None where only one of the two does."""
    asked = not cues.vocabulary.isdisjoint(phrases("unit_prices"))
    tokens = document.words.tokens
    dear = any(tokens[i].word in shifting("dearer") for i in range(at.first, at.last + 1))
    if not asked:
        return None if dear else False
    said = {tokens[i].word for sentence in sentences for i in range(sentence.first, sentence.last + 1)}
    money = any(m.kind == "money" for sentence in sentences for m in sentence.quantities)
    return True if dear or money or said & phrases("unit_prices") else None


def _right_behind(document: Document, sentence: Sentence, hit: Hit, kind: str) -> int:
    """Return the token right behind a word of a kind, no mark between; -1 where the word is of another or ends its sentence."""
    words, after = document.words, hit.last + 1
    if words.tokens[hit.last].word not in shifting(kind) or after > sentence.last:
        return -1
    return -1 if words.gap(hit.last, after).strip() else after


def is_of_quality(document: Document, sentence: Sentence, hit: Hit) -> bool:
    """Say whether a verb only says what became greater: "grew richer", "grew scarce"."""
    words, after = document.words, _right_behind(document, sentence, hit, "becoming")
    if after < 0:
        return False
    word = words.tokens[after].word
    return word in shifting("rising") | shifting("falling") or (
        ends(word, "comparative") and word not in shifting("no_quality")
    )


def is_counted(document: Document, sentence: Sentence, hit: Hit, vocabulary: frozenset[str]) -> bool:
    """Say whether "more" or "fewer" counts some other noun that follows: "gave fewer concerts"."""
    words, after = document.words, _right_behind(document, sentence, hit, "counting")
    if after < 0:
        return False
    said = [words.tokens[i].word for i in range(after, min(after + 3, sentence.last + 1))]
    if said[0] in _qualities():
        return False  # "ever more frequent"
    if said[0] in phrases("stops") | phrases("prepositions") | phrases("conjunctions") | shifting("reasons") | phrases(
        "than_word"
    ):
        return False
    return all(stems(word).isdisjoint(vocabulary) for word in said) and said[0] not in phrases("generic")


def leads_on(document: Document, hit: Hit, keys: Sequence[str] = ("rising", "falling")) -> bool:
    """Say whether the word after a verb says the way itself: "grew scarce", "grew heavier"."""
    after = document.words.tokens[hit.last + 1].word if hit.last + 1 < len(document.words.tokens) else ""
    return any(after in shifting(key) for key in keys)


def is_beyond(document: Document, hit: Hit, trend: Hit) -> bool:
    """Say whether a word of more or less stands in a reason or time given after a cue: "X was sold, as the price rose"."""
    tokens, gap = document.words.tokens, document.words.gap
    between = range(hit.last + 1, trend.first)
    return any("," in gap(i - 1, i) and tokens[i].word in shifting("reasons") for i in between)


def is_before_another(document: Document, sentence: Sentence, hit: Hit, trend: Hit, vocabulary: frozenset[str]) -> bool:
    """Say whether a cue has its own verb of change, and "and" leads on to what another noun did: "X grew, and the wait was halved"."""
    words = document.words
    if trend.first - hit.last > FARTHEST:
        return False
    for at in range(trend.first - 1, hit.last + 1, -1):
        if words.tokens[at].word not in phrases("list_words"):
            continue
        own = words.tokens[hit.last].end, words.tokens[at].start
        if not any(m.kind == "trend" and own[0] <= m.start < own[1] for m in sentence.mentions):
            return False
        said = [words.tokens[i].word for i in range(at + 1, trend.first)]
        if any(word in shifting("how_many") or not stems(word).isdisjoint(vocabulary) for word in said):
            return False  # "and their number has fallen"
        return _opens_noun(document, said)
    return False


def is_change_of_another(document: Document, sentence: Sentence, trend: Hit, vocabulary: frozenset[str]) -> bool:
    """Say whether a noun of change is followed by what changed, and that is not of a vocabulary: "the fall in the price"."""
    words, at = document.words, trend.last + 1
    if words.tokens[trend.last].word not in shifting("nouns_of_change") or at > sentence.last:
        return False
    if document.language == "en":
        if words.tokens[at].word not in shifting("of_change"):
            return False
        at += 1
    said: list[str] = []
    for index in range(at, min(at + CHANGED, sentence.last + 1)):
        word, token = words.tokens[index].word, words.tokens[index]
        if words.gap(index - 1, index).strip() or (said and word in phrases("prepositions") | phrases("auxiliaries")):
            break
        if word[0].isdigit() or document.text[token.start].isupper():
            return False  # "the rise in 2014", "the fall in Orra"
        if word in _light() | phrases("articles") | phrases("determiners") | phrases("stops"):
            if document.language != "en":
                break
            continue
        if not stems(word).isdisjoint(vocabulary) or word in _amounts() | phrases("generic"):
            return False
        said.append(word)
        if document.language != "en":
            break
    return bool(said) and not (document.language != "en" and looks_verbal(said[0], "id"))


def is_carried_on(document: Document, sentence: Sentence, trend: Hit, vocabulary: frozenset[str]) -> bool:
    """Say whether the clause of a word of change brings in no other noun before it: "their number fell", "lalu berkurang"."""
    clause = sentence.clause_of(trend.first)
    light = _light() | _amounts() | phrases("light") | phrases("pronouns") | phrases("now") | phrases("possessives")
    light |= phrases("stand_ins") | phrases("generic") | told("takes_no_part")
    for index in range(sentence.first, trend.first):
        token = document.words.tokens[index]
        word = token.word
        if sentence.clause_of(index) != clause or word in light or not stems(word).isdisjoint(vocabulary):
            continue
        if document.text[token.start].isupper() and index > sentence.first:
            continue
        if word[0].isdigit() or ends(word, "adverb") or (ends(word, "possessed") and word[:-3] in _amounts()):
            continue
        if looks_verbal(word, document.language):
            continue
        return False
    return True


def _opens_noun(document: Document, said: Sequence[str]) -> bool:
    """Say whether some words begin with a noun, or what leads to one: "a worker's wait", "waktu tunggu"."""
    if not said:
        return False
    if document.language == "en":
        return said[0] in phrases("determiners") | phrases("possessives")
    verb = looks_verbal(said[0], "id")
    return len(said) > 1 and said[0].isalpha() and not verb and said[0] not in _light() | phrases("now")


@lru_cache(maxsize=1)
def _light() -> frozenset[str]:
    """Return the Indonesian words right before a noun that are neither noun nor verb."""
    keys = ("stops", "prepositions", "conjunctions", "determiners", "articles", "pointing", "light", "auxiliaries")
    return frozenset().union(*(phrases(key) for key in keys), shifting("before_nouns"), shifting("reasons"))


@lru_cache(maxsize=1)
def _qualities() -> frozenset[str]:
    """Return the adjectives that say how many there are after "more" and "less": frequent, common, numerous."""
    said = (
        phrase.split(" ") for phrase, (kind, value) in effect_words().cues.items() if (kind, value) == ("trend", "up")
    )
    return frozenset(words[2] for words in said if len(words) == 3 and words[1] in shifting("more_lead"))


@lru_cache(maxsize=1)
def _amounts() -> frozenset[str]:
    trends = frozenset(
        word for phrase, (kind, _) in effect_words().cues.items() if kind == "trend" for word in [phrase]
    )
    return shifting("how_many") | told("amounts") | shifting("rising") | shifting("falling") | trends
