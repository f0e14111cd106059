"""Values that one text sets side by side, and so holds to be of two things: neither is wrong for the other's sake.

Who writes "80 launches in the year, 31 of them at night" knows both numbers, and that they differ. A text contradicts
itself where its parts lie apart, and another text where it does not know the other's number. Of 68 contradictions of a
text with itself that were planted by people who knew no rule of ours none stood within one paragraph; of 16 that were
none, nine did. Where the digits are the same but for two that are swapped, a slip is likelier than two things.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence
from itertools import combinations

from helpers.corpora.digit_swaps import swapped
from helpers.corpora.values import parse_quantity
from helpers.proposing.drafts import Draft, Link
from helpers.proposing.quoting import draft_id
from helpers.sentences.document import Document
from helpers.sentences.paragraphs import paragraph_of

TELLING = 2  # digits of a number that another text hardly has by chance
READ_AS = {
    "count": ("count",),
    "measurement": ("measurement", "money", "duration"),
    "percentage": ("percentage", "fraction"),
}
TYPES = (*READ_AS, "rank", "date", "trend", "effectiveness")

Place = tuple[str, int, int]  # a paragraph: its text, start and end


def set_apart(documents: Sequence[Document], drafts: Sequence[Draft]) -> list[Link]:
    """Return a link for the claims on one property that stand in one paragraph, and for those of two texts of which one tells both."""
    given = {document.source_id: document for document in documents}
    groups: defaultdict[tuple[str, str], list[tuple[Draft, Place]]] = defaultdict(list)
    for draft in drafts:
        if draft.type in TYPES:
            place = (draft.source_id, *paragraph_of(given[draft.source_id], draft.start))
            groups[draft.subject, draft.property].append((draft, place))
    links = []
    for group in groups.values():
        links += [*_in_one_paragraph(group), *_told_by_one(given, group)]
    return links


def _link(drafts: Sequence[Draft]) -> Link:
    return Link("apart", tuple(drafts), claim_ids=tuple(d.claim_id or draft_id(d) for d in drafts))


def _in_one_paragraph(group: Sequence[tuple[Draft, Place]]) -> list[Link]:
    places: defaultdict[Place, list[Draft]] = defaultdict(list)
    for draft, place in group:
        places[place].append(draft)
    found = []
    for together in places.values():
        slips = {id(d) for pair in combinations(together, 2) if is_slip(*pair) for d in pair}
        kept = [draft for draft in together if id(draft) not in slips]
        if len({draft.value for draft in kept}) > 1:
            found.append(_link(kept))
    return found


def _told_by_one(given: dict[str, Document], group: Sequence[tuple[Draft, Place]]) -> list[Link]:
    """Return links of claims of two texts of which one has the other's number in the paragraph, unless both say of when they are."""
    by_value: defaultdict[str, list[Draft]] = defaultdict(list)
    for draft, _ in group:
        by_value[bare(draft.value)].append(draft)
    found = []
    for one, place in group:
        if one.type not in READ_AS or len(by_value) < 2:
            continue
        for value in _beside(given[one.source_id], one, place) & by_value.keys():
            for other in by_value[value]:
                dated = bool(one.period) and one.period == other.period
                if other.source_id != one.source_id and not dated and not is_slip(one, other):
                    found.append(_link((one, other)))
    return found


def _beside(document: Document, one: Draft, place: Place) -> set[str]:
    """Return the telling numbers of a claim's kind that stand with it in its paragraph."""
    return {
        bare(mention.value)
        for mention in document.mentions_between(place[1], place[2])
        if mention.kind in READ_AS[one.type]
        and not (mention.start < one.end and one.start < mention.end)
        and bare(mention.value) != bare(one.value)
        and sum(c.isdigit() for c in bare(mention.value).rstrip("0.")) >= TELLING
    }


def bare(value: str) -> str:
    """Return a value without its hedge."""
    return value.lstrip("<>=~")


def is_slip(left: Draft, right: Draft) -> bool:
    """Say whether two numbers have the same digits but for two that are swapped."""
    a, b = (parse_quantity(d.value) if d.type in READ_AS else None for d in (left, right))
    return a is not None and b is not None and swapped(a.middle, b.middle, telling=TELLING)
