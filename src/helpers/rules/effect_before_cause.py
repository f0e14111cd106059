"""What is said to come first comes later: an effect before its cause.

Why it matters: a change that came before the programme cannot be credited to it.
Not flagged: an effect that may have begun after the cause within the stated years; dates of which one is open.
Basis: Hill 1965 (doi:10.1177/003591576505800503), temporality: the cause precedes the effect.
"""

from helpers.corpora.scopes import label_of, period_of, time_of
from helpers.rules import CONSISTENT, NOT_COMPARABLE, Claim, Context, Outcome, Rule, say

RULE = Rule(
    id="T01",
    name="effect-before-cause",
    kind="conflict",
    over="relation",
    relations=("before",),
    title={"en": "An effect before its cause", "id": "Akibat mendahului sebab"},
    message={"en": "{why} ({sources})", "id": "{why} ({sources})"},
    settle={
        "en": "the days on which the programme began and the change was counted",
        "id": "hari mulainya program dan hari penghitungan perubahan",
    },
)

_D = {"type": "date"}
FLAGS = [
    [{**_D, "value": "2015-03"}, {**_D, "value": "2012/2014"}],
    [{**_D, "value": "2015-03"}, {"type": "trend", "value": "down", "period": "2010/2013"}],
]
PASSES = [
    [{**_D, "value": "2015-03"}, {**_D, "value": "2015"}],
    [{**_D, "value": "2015-03"}, {**_D, "value": "2014/2017"}],
    [{**_D, "value": "2015~"}, {**_D, "value": "2014-06"}],
    [{**_D, "value": "2015-03"}, {**_D, "value": "2012/.."}],
]


def judge(claims: list[Claim], context: Context) -> Outcome:
    """Compare what has to come first with what has to come later: claims in this order."""
    times = [time_of(claim) for claim in claims]
    if len(claims) < 2 or any(time is None for time in times):
        return Outcome(NOT_COMPARABLE, say({"en": "a date is not stated", "id": "ada tanggal yang tidak disebut"}))
    for (earlier, first), (later, second) in zip(
        zip(claims, times, strict=True), list(zip(claims, times, strict=True))[1:], strict=False
    ):
        if first is not None and second is not None and not second.open_end and second.high < first.low:
            return Outcome(
                "conflict",
                say(
                    {
                        "en": "{later} ({then}) was over before {earlier} ({first})",
                        "id": "{later} ({then}) sudah berakhir sebelum {earlier} ({first})",
                    },
                    later=label_of(later),
                    then=period_of(later),
                    earlier=label_of(earlier),
                    first=period_of(earlier),
                ),
            )
    return Outcome(CONSISTENT)
