"""A number that a text points back at and never gave, where it gave it with two digits swapped: "318 families … The 381 families".

"The" and "all" speak of a number that was given before. Where none was, but another of the same noun has its digits, one
of the two is a slip.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence

from helpers.corpora.digit_swaps import swapped
from helpers.proposing.drafts import Draft
from helpers.proposing.narrowing import noun_span
from helpers.readers.mention import Mention
from helpers.scope.scoping import Scopes
from helpers.sentences.cues import phrases
from helpers.sentences.document import Document, Sentence
from helpers.sentences.stances import stance
from helpers.texts.stems import stems

REACH = 6  # words after a noun in which a name says which are meant
Told = tuple[Sentence, Mention]


def numbers_swapped(ready: Sequence[tuple[Document, Scopes]], drafts: Sequence[Draft]) -> list[Draft]:
    """Return claims for pairs of such numbers in one text, unless both are claimed for one property already."""
    made: list[Draft] = []
    for document, scopes in ready:
        counted: defaultdict[str, list[tuple[Sentence, Mention]]] = defaultdict(list)
        for sentence in document.sentences:
            for mention in sentence.quantities:
                if mention.kind == "count" and mention.hedge == "none" and mention.value.isdigit() and mention.noun:
                    counted[min(stems(mention.noun.lower()))].append((sentence, mention))
        own = [draft for draft in drafts if draft.source_id == document.source_id]
        for told in counted.values():
            for first, again in _pairs(document, told):
                if not _is_claimed(own, first[1], again[1]):
                    made += _drafts(document, scopes, first, again)
    return made


def _pairs(document: Document, told: list[Told]) -> list[tuple[Told, Told]]:
    """Return the numbers of one noun that are pointed back at and not given, each with the one that was."""
    given = [one for one in told if not points_back(document, *one)]
    values = {mention.value for _, mention in given}
    found = []
    for again in told:
        if again[1].value in values or not points_back(document, *again):
            continue
        likely = [one for one in given if one[1].end < again[1].start]
        likely = [one for one in likely if swapped(float(one[1].value), float(again[1].value))]
        if len({one[1].value for one in likely}) == 1:
            found.append((likely[0], again))
    return found


def points_back(document: Document, sentence: Sentence, mention: Mention) -> bool:
    """Say whether a number is one that was spoken of: "the 381 families", "all 381 families", "381 keluarga itu"."""
    words = document.words
    first = document.tokens_of(mention).first
    before = words.tokens[first - 1].word if first > sentence.first and not words.gap(first - 1, first).strip() else ""
    span = noun_span(document, mention)
    after = span.last + 1 if span is not None else sentence.last + 1
    if _is_of_others(document, sentence, after):
        return False
    if before in phrases("spoken_of"):
        return True
    if document.language == "en":
        return False
    if before in phrases("part_of") and first == sentence.first + 1:
        return True  # "Dari 381 keluarga yang kami temui, …"
    return after <= sentence.last and words.tokens[after].word in phrases("pointing_back")


def _is_of_others(document: Document, sentence: Sentence, first: int) -> bool:
    """Say whether a name or number follows that says which they are: "the 321 letters examined by Keller (2011)", "of another archive"."""
    words, text = document.words, document.text
    for index in range(first, min(sentence.last, first + REACH) + 1):
        if words.gap(index - 1, index).strip():
            return False
        if not text[words.tokens[index].start].islower() or words.tokens[index].word in phrases("other_places"):
            return True
    return False


def _is_claimed(drafts: Sequence[Draft], first: Mention, again: Mention) -> bool:
    """Say whether both numbers are claims of one property."""
    named = [
        {(d.subject, d.property) for d in drafts if d.mention is not None and d.mention.start == mention.start}
        for mention in (first, again)
    ]
    return not named[0].isdisjoint(named[1])


def _drafts(document: Document, scopes: Scopes, first: Told, again: Told) -> list[Draft]:
    made = []
    noun = first[1].noun.lower()
    subject = scopes.subject_of(first[0]) or next(iter(scopes.subjects))
    for sentence, mention in (first, again):
        span = noun_span(document, mention)
        end = document.words.tokens[span.last].end if span is not None else mention.end
        draft = Draft(
            document.source_id,
            mention.start,
            end,
            "count",
            subject,
            f"{'_'.join(noun.split())}_told_again_{document.source_id}",
            mention.value,
            "",
            stance=stance(document, sentence, mention),
            evidence="own-report",
            cue=noun,
            mention=mention,
            sentence=sentence.number,
        )
        made.append(draft)
    return made if all(draft.stance == "asserted" for draft in made) else []
