"""How many people a study asked, where it says so twice: "We interviewed 318 families", "the 281 families we interviewed".

The first time a number is given, the second time it is pointed back at: only then are both of all who were asked. For
studies that count those they asked by what they are; interviews and respondents are in samples.py.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import replace

from helpers.proposing.drafts import Draft
from helpers.proposing.narrowing import noun_span
from helpers.proposing.pointing_back import points_back
from helpers.readers.mention import Mention
from helpers.relations.samples import sample_draft
from helpers.scope.scoping import Scopes
from helpers.sentences.document import Document, Sentence
from helpers.sentences.phrases import phrases
from helpers.texts.stems import stems

UNITS = ("persons", "families", "households")
TOTAL = 3  # words of "a total of" between a verb of asking and its number
AFTER = 4  # words after those asked in which it says that the study asked them
RATIO = 2  # numbers farther apart are of different things


def asked_told_twice(ready: Sequence[tuple[Document, Scopes]], drafts: Sequence[Draft]) -> list[Draft]:
    """Return claims for the numbers of people asked that one text gives and then points back at otherwise."""
    claimed = {(d.source_id, d.mention.start) for d in drafts if d.mention}
    made: list[Draft] = []
    for document, scopes in ready:
        given: defaultdict[str, list[Draft]] = defaultdict(list)
        again: defaultdict[str, list[Draft]] = defaultdict(list)
        for sentence in document.sentences:
            counts = [m for m in sentence.quantities if m.kind == "count" and m.unit in UNITS and m.noun]
            if len(counts) != 1 or (document.source_id, counts[0].start) in claimed:
                continue
            if not _is_of_all(document, scopes, sentence, counts[0]):
                continue
            for table, says in ((given, _is_given), (again, _is_pointed_back)):
                if says(document, sentence, counts[0]):
                    noun = counts[0].noun.lower().split()[0]
                    draft = sample_draft(document, scopes, sentence, counts[0], noun)
                    if draft.stance == "asserted":
                        table[min(stems(noun))].append(draft)
                    break
        for noun, first in given.items():
            later = [draft for draft in again[noun] if draft.start > first[0].start]
            values = {draft.value for draft in first}
            if len(values) != 1 or len({draft.value for draft in later}) != 1 or later[0].value in values:
                continue
            small, large = sorted((int(first[0].value), int(later[0].value)))
            if small * RATIO >= large:
                made += [first[0], replace(later[0], subject=first[0].subject, property=first[0].property)]
    return made


def _is_of_all(document: Document, scopes: Scopes, sentence: Sentence, mention: Mention) -> bool:
    """Say whether a number can be of all people that a study asked: exact, with no place and no word for some of them."""
    if mention.hedge != "none" or not mention.value.isdigit():
        return False
    said = {t.word for t in document.words.tokens[sentence.first : sentence.last + 1]}
    places = [h for h, _ in (*scopes.places, *scopes.told_places) if sentence.first <= h.first <= sentence.last]
    return not places and said.isdisjoint(phrases("part_samples") | phrases("anew"))


def _is_given(document: Document, sentence: Sentence, mention: Mention) -> bool:
    """Say whether "we interviewed" or "our talks with" stand before a number."""
    words, first = document.words, document.tokens_of(mention).first
    said = {words.tokens[i].word for i in range(sentence.first, sentence.last + 1)}
    ours = said & phrases("researchers") or words.literal(phrases("this_study"), sentence.first, sentence.last)
    asked = words.literal(phrases("asks_whom"), max(sentence.first, first - 2 * TOTAL), first - 1) if ours else []
    between = [words.tokens[i].word for i in range(asked[-1].last + 1, first)] if asked else []
    return bool(asked) and (not between or " ".join(between) in phrases("sum_before"))


def _is_pointed_back(document: Document, sentence: Sentence, mention: Mention) -> bool:
    """Say whether a number is of those spoken of whom "we interviewed", who "spoke to us"."""
    words, span = document.words, noun_span(document, mention)
    if span is None or span.last >= sentence.last or words.gap(span.last, span.last + 1).strip():
        return False
    stop = min(sentence.last, span.last + AFTER)
    after = [words.tokens[i].word for i in range(span.last + 1, stop + 1)]
    relative = after[0] in phrases("whom")
    after = after[1:] if relative else after
    if document.language == "id" and not relative:
        return False
    if document.language == "en" and not points_back(document, sentence, mention):
        return False
    ours = phrases("first_person") | phrases("writers")
    if after[:1] and after[0] in ours:
        return len(after) > 1 and after[1] in phrases("asked_whom")
    if after[:1] and after[0] in phrases("asked_whom"):
        return bool(words.literal(phrases("this_study"), span.last + 2, min(sentence.last, stop + 2)))
    return len(after) > 1 and after[0] in phrases("answers") and not ours.isdisjoint(after[1:3])
