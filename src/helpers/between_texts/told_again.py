"""Numbers that a text gives once for a property and once more otherwise, as a conclusion does: "120 rulings … the 102 rulings".

The second stands alone in its sentence, counts the same noun in the same manner, and names nothing and nobody new. Where
not both have a date, the second points back, or both are told in the same words.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace

from helpers.between_texts.loose_claims import AMOUNTS, Loose, are_near
from helpers.between_texts.told_numbers import numbers_of
from helpers.corpora.codebook import Property
from helpers.corpora.periods import parse_period
from helpers.proposing.confined import is_confined
from helpers.proposing.drafts import Draft
from helpers.proposing.pointing_back import points_back
from helpers.sentences.document import Document
from helpers.sentences.topics import Topic, shared
from helpers.texts.stems import stems, words_of

Topics = dict[tuple[str, int], dict[int, Topic]]  # of the numbers of a sentence, by where they stand
LEAST, MOST_OF = 3, 0.6  # telling words that both clauses have, and of the shorter one


def told_again(
    documents: Mapping[str, Document], entry: Property, own: Sequence[Loose], loose: Sequence[Loose]
) -> list[Draft]:
    """Return the claims that such numbers make, of the period that the first is of."""
    made = []
    topics: Topics = {}
    for one in loose:
        if one.beside:
            continue
        document = documents[one.draft.source_id]
        here = [o for o in own if o.draft.source_id == document.source_id and o.draft.stance == "asserted"]
        same = [o for o in here if _may_be(document, entry, one, o, topics)]
        rivals = [o for o in loose if o.draft.source_id == document.source_id and o.draft.value != one.draft.value]
        known = {word for name in (entry.subject, *entry.label.values()) for word in words_of(name.lower())}
        if (
            len({o.draft.value for o in same}) == 1
            and all(o.draft.sentence != one.draft.sentence and are_near(one, o) for o in same)
            and one.names <= known.union(*(o.names for o in same))
            and not any(are_near(o, same[0]) and _may_be(document, entry, one, o, topics) for o in rivals)
        ):
            made.append(replace(one.draft, period=same[0].draft.period or one.draft.period))
    return made


def _may_be(document: Document, entry: Property, one: Loose, other: Loose, topics: Topics) -> bool:
    """Say whether two numbers are of one noun, place, population and time."""
    a, b = one.draft, other.draft
    if (a.place, a.population) != (b.place, b.population) or not _same_noun(one, other):
        return False
    if a.period == b.period and (a.period or a.place or a.population):
        return True
    if a.period and b.period:
        ends = [parse_period(draft.period) for draft in (a, b)]
        return entry.quantity in AMOUNTS and len({end.end if end else None for end in ends}) == 1
    sentence = document.sentences[a.sentence]
    back = a.mention is not None and not sentence.dates and points_back(document, sentence, a.mention)
    back = back and not is_confined(document, a, b)
    return back or _in_same_words(_topic(document, a, topics), _topic(document, b, topics))


def _in_same_words(left: Topic, right: Topic) -> bool:
    common = shared(left, right)
    return common >= LEAST and common >= MOST_OF * min(len(left.words), len(right.words))


def _topic(document: Document, draft: Draft, topics: Topics) -> Topic:
    """Return what the number of a draft is of; each sentence is read once."""
    key = document.source_id, draft.sentence
    if key not in topics:
        numbers = numbers_of(document, document.sentences[draft.sentence], ())
        topics[key] = {number.mention.start: number.topic for number in numbers}
    start = draft.mention.start if draft.mention is not None else -1
    return topics[key].get(start, Topic((), frozenset()))


def _same_noun(one: Loose, other: Loose) -> bool:
    a, b = one.draft.mention, other.draft.mention
    if a is None or b is None or a.unit != b.unit:
        return False
    return a.kind != "count" or any(
        not stems(x).isdisjoint(stems(y)) for x in words_of(a.noun) for y in words_of(b.noun)
    )
