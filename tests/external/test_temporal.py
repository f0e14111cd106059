"""Indonesian dates and durations (testmat/temporal): the cases of dateparser's own tests and issues, as ours reads them."""

import json

import pytest

from helpers.readers.temporal import read_dates
from tests.conftest import material

FOLDER = material()
pytestmark = pytest.mark.skipif(not FOLDER, reason="testmat is not here (CLAIMS_AUDIT_TESTMAT or ../shared/testmat)")
MONTHS = "january february march april may june july august september october november december".split()
UNITS = {
    "second": "PT{}S",
    "minute": "PT{}M",
    "hour": "PT{}H",
    "day": "P{}D",
    "week": "P{}W",
    "month": "P{}M",
    "year": "P{}Y",
}
# Ways of naming a day by the day of writing, which a paper's date of writing would have to resolve: kept as such.
BY_TODAY = {"0 second ago", "0 day ago", "1 day ago", "2 day ago"}


def rows() -> list[dict]:
    path = FOLDER / "temporal" / "dateparser_id.jsonl" if FOLDER else None
    return [json.loads(line) for line in path.read_text("utf-8").splitlines()] if path else []


def expected(case: dict) -> str:
    """Return what a case says as EDTF or ISO 8601, "" for a day named by the day of writing."""
    if "date" in case["expected"]:
        return case["expected"]["date"]
    english = case["expected"]["english"]
    if english in BY_TODAY:
        return ""
    words = english.split()
    if words[1] in MONTHS:
        return f"{words[2]}-{MONTHS.index(words[1]) + 1:02}-{int(words[0]):02}"
    number, unit = (words[1], words[2]) if words[0] == "in" else (words[0], words[1])
    return UNITS[unit].format(number)


@pytest.mark.parametrize("case", rows(), ids=lambda case: case["id"])
def test_dateparser_case(case: dict) -> None:
    found = [m for m in read_dates(case["text"], "id") if m.reason != "clock"]
    assert len(found) == 1
    assert found[0].value == expected(case)
    assert (found[0].reason == "relative-date") == (expected(case) == "")
