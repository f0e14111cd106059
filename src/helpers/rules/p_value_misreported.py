"""A p-value is not the one that its test statistic and degrees of freedom give.

Why it matters: whether a result counts as significant may hang on the slip.
Not flagged: p-values that fit after rounding of both numbers, p < .05 and the like, one-sided tests that fit halved,
tests whose distribution is not known here.
Basis: statcheck (Nuijten et al. 2016, doi:10.3758/s13428-015-0664-2); distributions from scipy.
"""

from collections.abc import Iterable

from helpers.corpora.rows import rows_of
from helpers.ledgers.significance import SYMBOLS, p_agrees, p_range
from helpers.rules import CONSISTENT, NOT_COMPARABLE, Context, Flag, Place, Rule, say

RULE = Rule(
    id="S01",
    name="p-value-misreported",
    kind="conflict",
    over="ledger",
    needs=("statistics",),
    title={"en": "A p-value that its test does not give", "id": "Nilai p yang tidak sesuai dengan ujinya"},
    message={"en": "{why} ({sources})", "id": "{why} ({sources})"},
    settle={"en": "the data, or the output of the analysis", "id": "data, atau keluaran analisis"},
)

_T = {"source_id": "s1", "start": "0", "end": "9", "relation": "=", "p_relation": "="}
FLAGS = [
    {"statistics": [{**_T, "test": "chi2", "df1": "1", "value": "3.20", "p": ".02"}]},
    {"statistics": [{**_T, "test": "t", "df1": "28", "value": "2.10", "p": ".001", "p_relation": "<"}]},
]
PASSES = [
    {"statistics": [{**_T, "test": "t", "df1": "28", "value": "2.10", "p": ".045"}]},
    {"statistics": [{**_T, "test": "F", "df1": "2", "df2": "45", "value": "4.1", "p": ".05", "p_relation": "<"}]},
    {"statistics": [{**_T, "test": "z", "value": "1.70", "p": ".045"}]},
    {"statistics": [{**_T, "test": "r", "df1": "48", "value": ".31", "p": ".03"}]},
    {"statistics": [{**_T, "test": "U", "df1": "48", "value": "31", "p": ".9"}]},
]
TESTS = ("t", "F", "r", "chi2", "z", "Q")
ONE_SIDED = ("t", "z", "r")


def judge(context: Context) -> Iterable[Flag | str]:
    """Compute p again for each reported test."""
    for row in rows_of(context.readings["statistics"]):
        if row.test not in TESTS or not row.p:
            continue
        found = p_range(row.test, row.value, row.df1, row.df2, row.relation)
        if found is None:
            yield NOT_COMPARABLE
        elif p_agrees(found, row.p_relation, row.p) or (
            row.test in ONE_SIDED and p_agrees(found, row.p_relation, row.p, halved=True)
        ):
            yield CONSISTENT
        else:
            freedom = ", ".join(part for part in (row.df1, row.df2) if part)
            why = say(
                {
                    "en": "{test}{df} = {value} gives p = {found}, not p {relation} {p}",
                    "id": "{test}{df} = {value} memberi p = {found}, bukan p {relation} {p}",
                },
                test=SYMBOLS.get(row.test, row.test),
                df=f"({freedom})" if freedom else "",
                value=row.value,
                found=_shown((found[0] + found[1]) / 2),
                relation=row.p_relation,
                p=row.p,
            )
            yield Flag(
                "conflict",
                why,
                places=(Place(row.source_id, int(row.start), int(row.end), f"p {row.p_relation} {row.p}"),),
            )


def _shown(p: float) -> str:
    return "< .0005" if p < 0.0005 else f"{p:.3f}".lstrip("0")
