"""Two sources share passages word for word, unquoted, or one source has a passage twice.

Why it matters: what both say in the shared words is said once; two papers with one page are one witness for it.
Not flagged: text in quotation marks, definitions, articles and titles of laws, names, the list of works, running heads,
a turn of phrase; within one source, less than a paragraph taken over whole (an abstract repeats its conclusion).
Basis: readings/passages.csv: winnowed seeds (Schleimer, Wilkerson and Aiken 2003), extended over gaps.
"""

from collections.abc import Iterator

from helpers.judging.origins import distinct
from helpers.ledgers.library import Shared, passage_rows
from helpers.rules import CONSISTENT, Context, Flag, Place, Rule, say
from helpers.words import Said

RULE = Rule(
    id="D01",
    name="shared-passage",
    kind="dependence",
    over="ledger",
    needs=("passages",),
    title={"en": "Passages that two sources share", "id": "Bagian teks yang sama di dua sumber"},
    message={"en": "{why} ({sources})", "id": "{why} ({sources})"},
    settle={
        "en": "which text is older, and what both drew on",
        "id": "teks mana yang lebih dahulu, dan apa yang dipakai keduanya",
    },
)

_ROW = {
    "source_id": "s1",
    "start": "10",
    "end": "260",
    "other_source_id": "s2",
    "other_start": "40",
    "other_end": "285",
}
_TWICE = {
    **_ROW,
    "other_source_id": "s1",
    "other_start": "900",
    "other_end": "1150",
    "words": "41",
    "similarity": "1.00",
}
FLAGS = [{"passages": [{**_ROW, "words": "34", "similarity": "0.94"}]}, {"passages": [_TWICE]}]
_SAYS = {"type": "count", "value": "40", "exact": "forty boats"}
PASSES = [
    {"passages": []},
    {"passages": [{**_TWICE, "words": "26"}]},
    {"passages": [], "claims": [{**_SAYS, "source_id": "s1"}, {**_SAYS, "source_id": "s2", "claim_id": "c2"}]},
]

WORDS_WITHIN, SIMILARITY_WITHIN = 35, 0.95  # what one source says twice as it stands


def judge(context: Context) -> Iterator[Flag | str]:
    """Yield one flag for each pair of sources that share passages, or source that repeats one, with their places."""
    pairs: dict[tuple[str, str], list[Shared]] = {}
    for row in passage_rows(context.readings.get("passages")):
        within = row.source_id == row.other_source_id
        if within and (row.words < WORDS_WITHIN or row.similarity < SIMILARITY_WITHIN):
            yield CONSISTENT
        else:
            pairs.setdefault((row.source_id, row.other_source_id), []).append(row)
    if not pairs:
        yield CONSISTENT
    for (left, right), rows in pairs.items():
        sides = [(left, row.start, row.end) for row in rows] + [(right, row.other_start, row.other_end) for row in rows]
        claims = [
            claim
            for claim in context.claims
            if any(
                claim.source_id == source
                and claim.start is not None
                and start <= claim.start
                and (claim.end or 0) <= end
                for source, start, end in sides
            )
        ]
        places = [
            Place(source, start, end)
            for row in rows
            for source, start, end in ((left, row.start, row.end), (right, row.other_start, row.other_end))
        ]
        counted = distinct(rows)  # what one text says twice is shared once
        yield Flag("dependence", _why(counted, left == right, len(claims)), places=tuple(places))


def _why(counted: list[Shared], within: bool, claims: int) -> Said:
    """Say how much is shared: distinct passages and their words, and how many claims stand in them."""
    words = sum(row.words for row in counted)
    if within:
        why = {"en": "{words} words stand twice in one text", "id": "{words} kata muncul dua kali dalam satu teks"}
    elif len(counted) == 1:
        why = {"en": "one shared passage of {words} words", "id": "satu bagian yang sama, {words} kata"}
    else:
        why = {
            "en": "{words} words in {n} shared passages, the longest of {longest}",
            "id": "{words} kata dalam {n} bagian yang sama, terpanjang {longest}",
        }
    said = say(why, words=words, n=len(counted), longest=max(row.words for row in counted))
    if not claims:
        return said
    return say(
        {"en": "{why}; claims in them: {claims}", "id": "{why}; klaim di dalamnya: {claims}"}, why=said, claims=claims
    )
