"""Of what age those are whom a number or a trend is of: "members under 35 numbered 99", "di kalangan warga berusia 15–24 tahun"."""

from __future__ import annotations

from functools import lru_cache

from helpers.corpora.codebook import Property
from helpers.proposing.narrowing import noun_span
from helpers.readers.language_data import language_data
from helpers.readers.mention import Mention
from helpers.readers.merged_lexicon import load_lexicon
from helpers.sentences.document import Document, Sentence
from helpers.sentences.matching import Match
from helpers.sentences.phrases import phrases
from helpers.sentences.words import Hit
from helpers.texts.stems import stems, words_of
from helpers.words import LANGUAGES

SHARES = ("percentage", "fraction")
BESIDE = 2  # words between a noun and the age of those whom it names


def age_group(document: Document, sentence: Sentence, one: Match) -> str:
    """Return the words that say of what age those are whom a number counts, or "".

    They stand right behind the noun of people, before or after the number; a property of that age has them itself. Behind the
    number only a bound makes some of them: "vaccinated 900 children aged nine months to 14 years" tells who all of them are.
    """
    number = document.tokens_of(one.mention)
    span = noun_span(document, one.mention)
    places = [one.cue] if one.cue.last < number.first else []
    places += [span] if span is not None else []
    for place in places:
        age = _age_behind(document, sentence, one, place)
        if age is not None and (place.last < number.first or _is_bound(age, one)):
            first, last = place.last + 1, document.tokens_of(age).last
            return " ".join(token.word for token in document.words.tokens[first : last + 1])
    return ""


def age_spoken_of(document: Document, sentence: Sentence, token: int, vocabulary: frozenset[str]) -> str:
    """Return the age of those of whom alone the clause of a share or a trend speaks: "among those aged 15 to 24 the rate fell"; or "".

    It stands behind a word for people or a word of age. A property that speaks of an age itself is of those of that age, and of
    no other.
    """
    own_ages = {word for word in vocabulary if word.isdigit()}
    if not own_ages and any(not stems(word).isdisjoint(vocabulary) for word in age_words()):
        return ""
    tokens, clause = document.words.tokens, sentence.clause_of(token)
    nouns = load_lexicon(document.language).nouns
    spans = [document.tokens_of(mention) for mention in sentence.mentions]
    last = max((span.last for span in spans if span.first <= token <= span.last), default=token)
    found: list[tuple[int, str]] = []
    for mention, own in zip(sentence.mentions, spans, strict=True):
        if mention.kind not in ("duration", "count") or mention.noun or own.first <= sentence.first:
            continue
        if sentence.clause_of(own.first) != clause or not any(c.isdigit() for c in mention.value):
            continue
        if any(tokens[i].word in own_ages for i in range(own.first, own.last + 1)):
            continue
        if own.first > token and any("," in document.words.gap(i, i + 1) for i in range(last, own.first)):
            continue  # "…, most of all among mothers under twenty"
        said = [tokens[i].word for i in range(max(sentence.first, own.first - 2), own.last + 1)]
        lead = tokens[own.first - 1].word
        people = lead in phrases("everybody") or any(nouns.get(stem) == "persons" for stem in stems(lead))
        aged = not age_words().isdisjoint(said[:-1]) or (people and mention.value[:1] in ("<", ">"))
        aged = aged or said[-1].endswith(tuple(phrases("year_olds")))
        aged = aged or (lead in phrases("age_groups") and ".." in mention.value and mention.value.endswith("Y"))
        if aged and not document.words.gap(own.first - 1, own.first).strip():
            found.append((own.first, "age " + mention.value.replace("P", "").replace("Y", "")))
    if not found:
        return ""
    # "39 per cent at age 16 and 26 at age 17": where a share stands first, each age follows its own.
    shares = [own.first for mention, own in zip(sentence.mentions, spans, strict=True) if mention.kind in SHARES]
    follows = bool(shares) and min(shares) < found[0][0]
    after, before = [age for age in found if age[0] > token], [age for age in found if age[0] < token]
    beside = [age for age in before if not any("," in document.words.gap(i, i + 1) for i in range(age[0], token))]
    near = after or before if follows or not beside else beside[-1:]
    return near[0][1] if near is after else near[-1][1]


def is_of_extreme(document: Document, sentence: Sentence, mention: Mention) -> bool:
    """Say whether a bare number is how old the oldest or youngest of some is: "the club's oldest member is 84"."""
    tokens, first = document.words.tokens, document.tokens_of(mention).first
    if mention.kind != "count" or mention.noun or first == sentence.first:
        return False
    clause = sentence.clause_of(first)
    said = {tokens[i].word for i in range(sentence.first, first) if sentence.clause_of(i) == clause}
    copula = tokens[first - 1].word in phrases("copulas") | phrases("now") | phrases("auxiliaries")
    return copula and not said.isdisjoint(phrases("age_extremes"))


def asks_age(entry: Property) -> bool:
    """Say whether an entry asks how old somebody was: its name or label has a word for age."""
    said = words_of(" ".join([entry.property.replace("_", " "), *entry.label.values()]))
    return any(not load_lexicon(language).age.isdisjoint(said) for language in LANGUAGES)


def _is_bound(age: Mention, one: Match) -> bool:
    """Say whether an age sets those of it apart from the others there are: "40 members under 30"; of a year's it tells who they are."""
    return age.value[:1] in ("<", ">") and one.cues.entry.quantity == "stock"


def _age_behind(document: Document, sentence: Sentence, one: Match, noun: Hit) -> Mention | None:
    """Return the age that stands right behind a noun of people, or None."""
    nouns = load_lexicon(document.language).nouns
    people = any(nouns.get(stem) == "persons" for stem in stems(document.words.tokens[noun.last].word))
    if not people and one.cues.entry.unit != "persons":
        return None
    tokens = document.words.tokens
    light = age_words() | phrases("relative_pronouns") | phrases("auxiliaries")
    for mention in sentence.mentions:
        own = document.tokens_of(mention)
        if mention.start == one.mention.start or not 0 < own.first - noun.last <= BESIDE + 1:
            continue
        between = [tokens[i].word for i in range(noun.last + 1, own.first)]
        if any(document.words.gap(i, i + 1).strip() for i in range(noun.last, own.first)):
            continue
        if not all(word in light for word in between) or not _is_age(document, mention, between):
            continue
        if all(stems(tokens[i].word).isdisjoint(one.cues.vocabulary) for i in range(own.first, own.last + 1)):
            return mention
    return None


def _is_age(document: Document, mention: Mention, before: list[str]) -> bool:
    """Say whether a mention is an age: read as one, after a word for it, or a bound in years that is no length of time."""
    if mention.kind not in ("duration", "count"):
        return False
    said = document.text[mention.start : mention.end].lower().split()
    if not age_words().isdisjoint((*before, *said)):
        return True
    bound = mention.value[:1] in ("<", ">") and mention.value.endswith("Y")
    return (
        mention.kind == "duration" and bound and said[0] in phrases("prepositions")
    )  # "under 35", "di bawah 35 tahun"


@lru_cache(maxsize=1)
def age_words() -> frozenset[str]:
    return frozenset(
        word for language in LANGUAGES for word in language_data(language, "dates")["durations"]["age_before"]
    )
