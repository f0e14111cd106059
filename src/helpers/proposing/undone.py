"""Whether what a date's cue says did not happen then for the first time, or for good: planned, again, for repairs."""

from __future__ import annotations

from helpers.proposing.narrowing import closed_words
from helpers.proposing.posts import is_for_other_post
from helpers.readers.mention import Mention
from helpers.readers.merged_lexicon import load_lexicon
from helpers.sentences.document import Document, Sentence
from helpers.sentences.matching import Match
from helpers.sentences.phrases import phrases, subsets
from helpers.sentences.words import Hit
from helpers.texts.endings import ends
from helpers.texts.stems import stems, words_of
from helpers.texts.verb_forms import looks_verbal

NOT_UNTIL = 6  # words before a date
AFTER = 3  # words after what happened
BECAME = 8  # words from a thing to what became of it


def is_undone(document: Document, sentence: Sentence, one: Match) -> bool:
    """Say whether a date is of what was only to happen, happened again or did not last, where the property asks for neither."""
    if not one.cues.takes_plan and _is_to_come(document, sentence, one.cue):
        return True
    if _is_kept_so(document, sentence, one.cue):
        return True
    if _is_of_later_life(document, sentence, one):
        return True
    if _is_only_attribute(document, sentence, one) or is_for_other_post(document, sentence, one):
        return True
    return _is_not_for_good(document, sentence, one) or _is_of_other_doing(document, sentence, one)


def _is_of_later_life(document: Document, sentence: Sentence, one: Match) -> bool:
    """Say whether a date is of what became of a thing afterwards: "a licence that was renewed in 2021", "izin yang dicabut pada 2019".

    Not where the property asks for just that.
    """
    tokens, date = document.words.tokens, document.tokens_of(one.mention)
    if one.cue.last < date.first:
        between = range(one.cue.last + 1, date.first)
    else:  # "In 2021 the licence was renewed"
        clause = sentence.clause_of(one.cue.last)
        between = range(one.cue.last + 1, min(sentence.last, one.cue.last + BECAME) + 1)
        between = range(between.start, next((i for i in between if sentence.clause_of(i) != clause), between.stop))
    return any(
        tokens[i].word in phrases("later_life") and stems(tokens[i].word).isdisjoint(one.cues.vocabulary)
        for i in between
    )


def _is_kept_so(document: Document, sentence: Sentence, cue: Hit) -> bool:
    """Say whether a word tells what something stays, not what happened: "remained open in 2019", "masih berdiri"."""
    before = document.words.tokens[cue.first - 1].word if cue.first > sentence.first else ""
    return cue.first == cue.last and before in phrases("staying")


def _is_to_come(document: Document, sentence: Sentence, cue: Hit) -> bool:
    """Say whether a verb stands after "due to" or "is to be": "the centre is due to open in 2016"."""
    tokens, at = document.words.tokens, cue.first - 1
    links = 0
    while at > sentence.first and tokens[at].word in phrases("about_to_links"):
        at, links = at - 1, links + 1
    return links > 0 and tokens[at + 1].word in phrases("to") and tokens[at].word in phrases("about_to")


def _is_only_attribute(document: Document, sentence: Sentence, one: Match) -> bool:
    """Say whether a noun for what happened only tells which of others is meant: "the opening match", not "the opening ceremony"."""
    words, last = document.words, one.cue.last
    if document.language != "en" or last >= sentence.last or words.gap(last, last + 1).strip():
        return False
    if not ends(words.tokens[last].word, "doing") or words.tokens[last - 1].word in phrases("auxiliaries"):
        return False
    after = words.tokens[last + 1]
    closed = closed_words() | phrases("months_words") | phrases("date_leads")
    if after.word in closed or not after.word.isalpha() or document.text[after.start].isupper():
        return False
    return after.word in phrases("one_of_many")


def _is_of_other_doing(document: Document, sentence: Sentence, one: Match) -> bool:
    """Say whether what began, or who was first, is another matter: "began to carry cars", "the first woman to win"."""
    words, last = document.words, one.cue.last
    if last >= sentence.last or words.gap(last, last + 1).strip():
        return False
    word, after = words.tokens[last].word, words.tokens[last + 1].word
    if word in phrases("first_words"):
        return after in subsets() and stems(after).isdisjoint(one.cues.words)
    if word not in phrases("start_verbs"):
        return False
    if document.language == "en":
        doing = after in phrases("infinitive") or (ends(after, "doing") and len(after) > 5)
        after = words.tokens[min(last + 2, sentence.last)].word if after in phrases("infinitive") else after
    else:
        doing = looks_verbal(after, "id") and after not in load_lexicon("id").nouns
    return doing and after not in phrases("as_ever") and stems(after).isdisjoint(one.cues.vocabulary)


def _is_not_for_good(document: Document, sentence: Sentence, one: Match) -> bool:
    """Say whether something happened again or for a while: "dibuka kembali", "closed for repairs"."""
    words = document.words
    head = words.tokens[one.cue.first].word
    if any(head.startswith(begin) for begin in phrases("again_begins")) and head not in one.cues.vocabulary:
        return True  # "re-elected"
    last = min(sentence.last, one.cue.last + AFTER)
    after = words.literal(phrases("not_for_good"), one.cue.last + 1, min(sentence.last, last + AFTER))
    after = [hit for hit in after if hit.first <= last]
    hits = [hit for hit in after if not words.gap(one.cue.last, hit.first).strip()]
    first = max(sentence.first, one.cue.first - 2)
    hits += words.literal(phrases("not_for_good_before"), first, one.cue.first - 1)
    own = {word for name in one.cues.entry.cues.values() for cue in name for word in words_of(cue)}
    said = {words.tokens[i].word for hit in hits for i in range(hit.first, hit.last + 1)}
    return bool(hits) and not any(not stems(word).isdisjoint(own) for word in said)


def is_when_it_happened(document: Document, mention: Mention, cue: Hit) -> bool:
    """Say whether a date that ends or begins another time is when something happened: "until 1986, when the light was automated"."""
    tokens, last = document.words.tokens, document.tokens_of(mention).last
    return last + 1 < cue.first and tokens[last + 1].word in phrases("at_which_time")


def is_not_until(document: Document, sentence: Sentence, mention: Mention) -> bool:
    """Say whether something happened at a date and not before: "not until 1838", "did not open until May"."""
    first = document.tokens_of(mention).first
    before = [token.word for token in document.words.tokens[max(sentence.first, first - NOT_UNTIL) : first]]
    return any(word in phrases("not_done") or ends(word, "negated") for word in before)
