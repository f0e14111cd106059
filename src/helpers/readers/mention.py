"""One place in a text that says a number, a date, an effect or a trend."""

from typing import NamedTuple


class Mention(NamedTuple):
    """One reading of one place; positions count code points, the end is excluded.

    kind: count, percentage, fraction, measurement, money, duration, rank, date, period, effect, trend, or `number` for
    a numeral that is no quantity. value: the value grammar of DESIGN.md, section 4. unit: what is counted or measured,
    normalised. noun: the counted noun, as written. hedge: none, more_than, at_least, almost, about, less_than, at_most
    or range. pattern: the name of the pattern that read it. reason: "" for a quantity, otherwise why it is none.
    """

    start: int
    end: int
    kind: str
    value: str
    unit: str = ""
    noun: str = ""
    hedge: str = "none"
    pattern: str = ""
    reason: str = ""
