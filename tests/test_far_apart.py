"""Conflicts that only the program has read: farther apart than mistakes commonly bring numbers, they are a tension."""

from collections.abc import Mapping

import pytest

from helpers.corpora.codebook import Codebook
from helpers.corpora.intervals import times_apart
from helpers.corpora.values import parse_quantity
from helpers.examples import example_claim
from helpers.judging.far_apart import doubted
from helpers.judging.pairs import judge_values
from helpers.rules import Context, load_rules


def compared(kind: str, left: str, right: str, coder: str = "machine", **more: str) -> str:
    """Return what two claims of two texts come to."""
    row: Mapping[str, str] = {"type": kind, "coder": coder, "unit": "persons" if kind == "count" else ""}
    claims = [
        example_claim({**row, "source_id": source, "value": value, **extra}, source)
        for source, value, extra in (("a", left, more), ("b", right, {}))
    ]
    return judge_values(claims[0], claims[1], Context(codebook=Codebook((claims[0].entry,)))).kind


@pytest.mark.parametrize(
    ("kind", "left", "right", "outcome"),
    [
        ("count", "120", "210", "conflict"),
        ("count", "120", "361", "tension"),  # a disputed toll may differ by so much
        ("count", "120", "1441", "not comparable"),
        ("measurement", "120", "361", "not comparable"),
        ("count", "16", "61", "conflict"),  # two digits in the other order
        ("count", "240", "2400", "conflict"),  # a nought too many
        ("count", ">900", "250", "tension"),
        ("percentage", "12", "44", "not comparable"),
        ("rank", "1", "9", "conflict"),  # ranks are no sizes
        ("date", "1979", "1999", "conflict"),  # one digit
        ("date", "1968", "1986-02-14", "conflict"),
        ("date", "1974", "1986", "conflict"),
        ("date", "1974", "1987", "tension"),
    ],
)
def test_what_the_program_alone_has_read(kind: str, left: str, right: str, outcome: str) -> None:
    """Near each other, or a slip of the pen apart, two values cannot both be; else they may be of two things."""
    assert compared(kind, left, right) == outcome


@pytest.mark.parametrize(("kind", "left", "right"), [("count", "120", "361"), ("date", "1974", "1987")])
def test_what_a_person_has_coded_is_as_coded(kind: str, left: str, right: str) -> None:
    """How far apart two values are says nothing against a reader's word that they are of one thing."""
    assert compared(kind, left, right, coder="t") == "conflict"


def test_a_number_cited_from_the_work_itself_is_of_one_thing() -> None:
    """Who cites 120 from a work that has 700 has it wrong, however far."""
    cited = {"subject": "the survey", "attributed_to": "the survey"}
    rule = next(module for module in load_rules() if module.RULE.name == "quantity-differs")
    row = {"type": "count", "coder": "machine", "unit": "persons", "subject": "the survey"}
    claims = [example_claim({**row, "value": "120", **cited}, "a"), example_claim({**row, "value": "700"}, "b")]
    context = Context(codebook=Codebook((claims[0].entry,)))

    assert doubted(rule.judge(*claims, context), rule.RULE, claims).kind == "conflict"


@pytest.mark.parametrize(
    ("left", "right", "times"),
    [
        ("120", "361", 361 / 120),
        ("<100", "500", 5.0),
        ("40..50", "200", 4.0),
        ("5", "0", float("inf")),
        ("-20", "60", 3.0),
    ],
)
def test_how_many_times_the_larger_is_the_smaller(left: str, right: str, times: float) -> None:
    """By the nearest bounds, in either order, without signs."""
    a, b = parse_quantity(left), parse_quantity(right)

    assert a is not None and b is not None
    assert times_apart(a, b) == times_apart(b, a) == pytest.approx(times)


RELATIONS = {
    "sum-differs": (["500", "210", "180"], ["900", "210", "180"]),
    "percent-of-total": (["84", "45%", "240"], ["18", "60%", "240"]),
    "change-misstated": (["80", "100", "40%"], ["80", "100", "180%"]),
    "duration-misstated": (["2001", "2004", "P5Y"], ["2001", "2004", "P20Y"]),
    "parts-exceed-whole": (["60", "40"], ["160", "40"]),
}


FAR = dict.fromkeys(RELATIONS, "not comparable")


@pytest.mark.parametrize("name", RELATIONS)
def test_relations_that_the_program_alone_has_read(name: str) -> None:
    """A sum, share, change or length that is far off was put together of what the text does not."""
    module = next(module for module in load_rules() if module.RULE.name == name)
    for values, kind in zip(RELATIONS[name], ("conflict", FAR[name]), strict=True):
        claims = []
        for number, value in enumerate(values):
            row = {"value": value, "type": "count", "unit": "persons", "coder": "machine"}
            if value.endswith("%"):
                row |= {"value": value.removesuffix("%"), "type": "percentage", "unit": "percent"}
            elif name == "duration-misstated":
                row |= {"type": "measurement" if value.startswith("P") else "date", "unit": ""}
            claims.append(example_claim(row, f"c{number}"))
        outcome = module.judge(claims, Context(codebook=Codebook((claims[0].entry,))))

        assert outcome.kind == "conflict"
        assert doubted(outcome, module.RULE, claims).kind == kind, values


@pytest.mark.parametrize(("coder", "outcome"), [("machine", "tension"), ("t", "conflict")])
def test_two_kinds_in_one_text(coder: str, outcome: str) -> None:
    """A text that gives a body two kinds tells of two times or bodies, as far as the program can know."""
    entry = {"type": "classification", "terms": ["fund", "ministry"], "excludes": [["fund", "ministry"]]}
    row = {"type": "classification", "source_id": "a", "coder": coder, "entry": entry}
    left, right = (example_claim({**row, "value": value}, value) for value in ("fund", "ministry"))

    assert judge_values(left, right, Context(codebook=Codebook((left.entry,)))).kind == outcome
