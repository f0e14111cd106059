"""Two claims give different names to one thing, or expand one abbreviation in two ways.

Why it matters: a wrong name leads readers to the wrong body, and shows that a text was not checked.
Not flagged: other case, hyphens or accents; a name and its abbreviation; a shorter form whose words all stand
in the longer one; a slip of one or two letters in a word; the same words in another order; names in two languages; a place and the place it lies in. Names that
differ only in words of up to three letters ("for", "of") or in endings are a tension.
Basis: comparison of folded words after name authority control (IFLA, Functional Requirements for Authority
Data, 2013); a place hierarchy from the codebook.
"""

from helpers.corpora.names import compare_names, in_two_languages
from helpers.rules import CONSISTENT, NOT_COMPARABLE, Claim, Context, Outcome, Rule, say

RULE = Rule(
    id="V05",
    name="name-differs",
    kind="conflict",
    over="pair",
    types=("name", "geography"),
    title={"en": "Two names for one thing", "id": "Dua nama untuk satu hal"},
    message={"en": "{property} ({subject}): {values}", "id": "{property} ({subject}): {values}"},
    settle={
        "en": "the body's own statute or web page, or an official register of names",
        "id": "anggaran dasar atau laman lembaga itu sendiri, atau daftar nama resmi",
    },
)

_MANY = {"type": "name", "single": False}
FLAGS = [
    ({"value": "Dewan Kopi Harapan"}, {"value": "Dinas Kopi Harapan"}),
    ({"value": "World Lake Council"}, {"value": "Wide Lake Company"}),
    ({"value": "Association of River Pilots"}, {"value": "Association for River Pilots"}),
    ({"value": "North Quay", "type": "geography"}, {"value": "South Quay", "type": "geography"}),
]
PASSES = [
    ({"value": "Dewan Kopi Harapan"}, {"value": "DKH"}),
    ({"value": "Dewan Kopi Harapan (DKH)"}, {"value": "dewan kopi harapan"}),
    ({"value": "Inter-lake Committee"}, {"value": "Interlake Committe"}),
    ({"value": "Lake Advocacy Inter-state Council"}, {"value": "Interstate Lake Advocacy Council"}),
    ({"value": "Harbour School"}, {"value": "Harbour School of Brightwater"}),
    ({"value": "Badan Air untuk Petani"}, {"value": "Water Board for Farmers"}),
    ({"value": "Anna Vale", "entry": _MANY}, {"value": "Otto Reed", "entry": _MANY}),
]


def judge(left: Claim, right: Claim, context: Context) -> Outcome:
    """Compare two names word by word."""
    if left.type == "geography" and (
        context.codebook.within("place", left.value, right.value)
        or context.codebook.within("place", right.value, left.value)
    ):
        return Outcome(
            CONSISTENT, say({"en": "one place lies within the other", "id": "tempat yang satu di dalam yang lain"})
        )
    if not left.entry.single and left.entry.property:
        return Outcome(CONSISTENT, say({"en": "several names may hold", "id": "beberapa nama dapat berlaku"}))
    if in_two_languages(left.value, right.value):
        return Outcome(
            NOT_COMPARABLE,
            say(
                {
                    "en": "names in two languages, maybe of one thing",
                    "id": "nama dalam dua bahasa, mungkin untuk satu hal",
                }
            ),
        )
    words = {"a": left.shown, "b": right.shown}
    agreement = compare_names(left.value, right.value)
    if agreement == "small words":
        return Outcome(
            "tension",
            say(
                {
                    "en": "{a} and {b} differ in a small word or an ending",
                    "id": "{a} dan {b} berbeda pada kata kecil atau akhiran",
                },
                **words,
            ),
        )
    if agreement == "no":
        return Outcome(
            "conflict",
            say({"en": "{a} is not {b}", "id": "{a} bukan {b}"}, **words),
        )
    return Outcome(CONSISTENT)
