"""Lists within a sentence whose numbers stand behind their names: "Orphanages 421, hospitals 71 and mosques 6,270", "panti asuhan 421 buah, …"."""

from __future__ import annotations

from helpers.readers.mention import Mention
from helpers.sentences.document import Document, Sentence
from helpers.sentences.phrases import phrases
from helpers.sentences.words import Hit
from helpers.texts.verb_forms import looks_verbal

LONGEST = 8  # words of a name
MARKS = frozenset(",;")
OPENS = frozenset(":\n•(")


def inline_label(document: Document, sentence: Sentence, mention: Mention) -> Hit | None:
    """Return the name that is all that stands between a list's mark and a number, without "a total of"; None if there is none."""
    if mention.kind != "count" and mention.reason != "identifier":
        return None
    words, number = document.words, document.tokens_of(mention).first
    last = number - 1
    while (
        last > sentence.first
        and words.tokens[last].word in phrases("numbering")
        and _is_plain(words.gap(last, last + 1))
    ):
        last -= 1
    first = last + 1
    while first > sentence.first and last - first < LONGEST and _is_plain(words.gap(first - 1, first)):
        if words.tokens[first - 1].word in phrases("list_words") and _ends_item(document, sentence, first - 2):
            break
        first -= 1
    if first > last or any(not _is_nominal(document, i, first < i < last) for i in range(first, last + 1)):
        return None
    if any(first <= document.tokens_of(m).first <= last for m in sentence.mentions):
        return None
    opens = first == sentence.first or not _is_plain(words.gap(first - 1, first))
    return Hit(first, last) if opens or words.tokens[first - 1].word in phrases("list_words") else None


def list_start(document: Document, sentence: Sentence, mention: Mention) -> int:
    """Return where the list begins in which a number has its name before it, -1 if it is in none of two items or more."""
    own = inline_label(document, sentence, mention)
    named = [m for m in sentence.dismissed if m.reason == "identifier"]  # "Clinics 421" may open the list
    counts = sorted([*named, *(m for m in sentence.quantities if m.kind == "count")])
    if own is None or mention not in counts:
        return -1
    at, start = counts.index(mention), own.first
    items = 1 + (_is_next(document, sentence, mention, counts[at + 1]) if at + 1 < len(counts) else False)
    while at and _is_next(document, sentence, counts[at - 1], counts[at]):
        at -= 1
        label = inline_label(document, sentence, counts[at])
        if label is None:
            items += counts[at] in named
            break
        start, items = label.first, items + 1
    return start if items > 1 else -1


def _is_next(document: Document, sentence: Sentence, left: Mention, right: Mention) -> bool:
    """Say whether one number's name stands right behind another number and what it counts, both of one kind of thing."""
    label = inline_label(document, sentence, right)
    if label is None or (left.reason == "" and left.noun.lower() != right.noun.lower()):
        return False
    return 0 < label.first - document.noun_phrase(left).last <= 2


def _ends_item(document: Document, sentence: Sentence, index: int) -> bool:
    """Say whether a word ends a number or what it counts: "and" behind it leads to the next name."""
    return any(
        document.tokens_of(m).last <= index <= document.noun_phrase(m).last
        for m in [*sentence.quantities, *sentence.dismissed]
    )


def _is_plain(gap: str) -> bool:
    return not (MARKS | OPENS).intersection(gap)


def _is_nominal(document: Document, index: int, inner: bool) -> bool:
    """Say whether a word may stand in a name: no verb, no preposition, no number; `inner` says that it stands within."""
    word = document.words.tokens[index].word
    closed = (
        phrases("stops") | phrases("auxiliaries") | phrases("clause") | phrases("relative_pronouns") | phrases("light")
    )
    if inner and word in phrases("list_words") | phrases("genitive") | phrases("articles"):
        return True
    return word not in closed | phrases("prepositions") | phrases("plain_verbs") and not (
        looks_verbal(word, document.language) and document.text[document.words.tokens[index].start].islower()
    )
