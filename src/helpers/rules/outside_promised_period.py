"""The data do not cover the years that the title or abstract promises.

Why it matters: a conclusion about years without data is a guess.
Not flagged: data that cover the promised years, or go on beyond them while covering them; open periods.
Basis: PRISMA 2020 (doi:10.1136/bmj.n71), item 5, and STROBE, item 5: the period that a study covers is stated and kept.
"""

from helpers.corpora.periods import Period, years_of
from helpers.corpora.scopes import time_of
from helpers.rules import CONSISTENT, NOT_COMPARABLE, Claim, Context, Outcome, Rule, say

RULE = Rule(
    id="T02",
    name="outside-promised-period",
    kind="tension",
    over="relation",
    relations=("promises",),
    title={"en": "Years promised and not covered", "id": "Tahun yang dijanjikan dan tidak dicakup"},
    message={"en": "{subject}: {why} ({sources})", "id": "{subject}: {why} ({sources})"},
    settle={"en": "data for each promised year", "id": "data untuk setiap tahun yang dijanjikan"},
)

_D = {"type": "date"}
_C = {"type": "count", "value": "7"}
FLAGS = [
    [{**_D, "value": "2012/2019"}, {**_D, "value": "2014/2017"}],
    [{**_D, "value": "2012/2013"}, {**_C, "period": "2011"}],
    [{**_D, "value": "2012/2013"}],
    [
        {**_D, "value": "2012/2013"},
        {"type": "effectiveness", "value": "works", "period": "2012/2013", "evidence": "assertion"},
    ],
]
PASSES = [
    [{**_D, "value": "2012/2013"}, {**_C, "period": "2012"}, {**_C, "period": "2013"}],
    [{**_D, "value": "2012/2014"}, {**_D, "value": "2010/2019"}],
    [{**_D, "value": "2012/2019"}, {**_C}],
]


def judge(claims: list[Claim], context: Context) -> Outcome:
    """Compare a promised period with the times of the claims that should fill it: the period first."""
    promise = time_of(claims[0]) if claims else None
    if promise is None or promise.open_end or promise.open_start:
        return Outcome(
            NOT_COMPARABLE, say({"en": "no closed period is promised", "id": "tidak ada masa tertutup yang dijanjikan"})
        )
    first, last = years_of(promise)
    promised = set(range(first, last + 1))
    words = {"promised": claims[0].shown}
    if len(claims) == 1:
        return Outcome(
            "tension",
            say(
                {
                    "en": "{promised} is promised, and no year of it has data",
                    "id": "{promised} dijanjikan, dan tak satu tahun pun berdata",
                },
                **words,
            ),
        )
    data = [claim for claim in claims[1:] if _is_data(claim)]
    if not data:
        return Outcome(
            "tension",
            say(
                {
                    "en": "{promised} is promised, and what is said of it has no figure",
                    "id": "{promised} dijanjikan, dan yang dikatakan tentangnya tanpa angka",
                },
                **words,
            ),
        )
    times = [time for time in map(time_of, data) if time is not None]
    if not times:
        return Outcome(NOT_COMPARABLE, say({"en": "the data have no date", "id": "datanya tidak bertanggal"}))
    covered: set[int] = set()
    for time in times:
        covered |= _years(time, first, last)
    missing = sorted(promised - covered)
    if not missing:
        return Outcome(CONSISTENT)
    return Outcome(
        "tension",
        say(
            {
                "en": "{promised} is promised; no data for {missing}",
                "id": "{promised} dijanjikan; tidak ada data untuk {missing}",
            },
            missing=_runs(missing),
            **words,
        ),
    )


def _is_data(claim: Claim) -> bool:
    """Say whether a claim is a date or number, or an effect or trend with figures behind it."""
    if claim.type in ("effectiveness", "causal", "trend"):
        return claim.evidence not in ("none", "assertion")
    return True


def _years(time: Period, first: int, last: int) -> set[int]:
    low, high = years_of(time)
    return set(range(max(low, first), min(high, last) + 1))


def _runs(years: list[int]) -> str:
    """Return years as runs: 2012–2013, 2018."""
    runs: list[list[int]] = []
    for year in years:
        if runs and runs[-1][1] == year - 1:
            runs[-1][1] = year
        else:
            runs.append([year, year])
    return ", ".join(str(a) if a == b else f"{a}–{b}" for a, b in runs)
