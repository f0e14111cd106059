"""Independent voices: what claims rest on, what connects their sources, and the rules that say so."""

from dataclasses import replace

import pandas as pd
import pytest

from helpers.corpora.claims import make_claims
from helpers.corpora.codebook import Codebook
from helpers.corpora.tables import COLUMNS
from helpers.judging.origins import agreeing_groups, origins, origins_frame, voices
from helpers.ledgers.library import Library, Origin, cited_rows
from helpers.rules import EXAMPLE, Context, Flag, load_rules

SOURCES = pd.DataFrame(
    [
        {"source_id": "lind", "authors": "Ana Lind", "year": "2018", "title": "Boats of the bay"},
        {"source_id": "marsh", "authors": "Bo Marsh", "year": "2019", "title": "Harbours counted again"},
        {"source_id": "olsen", "authors": "Kai Olsen; Bo Marsh", "year": "2020", "title": "A third look at the bay"},
    ]
)
RULES = {
    module.RULE.name: module
    for module in load_rules()
    if module.RULE.over == "ledger" and set(module.RULE.needs) & {"citations", "passages"}
}


def frame(name, rows):
    return pd.DataFrame(
        [{column: row.get(column, "") for column in COLUMNS[name]} for row in rows], columns=COLUMNS[name]
    )


def count(claim_id, source, value="40", **more):
    row = {
        "claim_id": claim_id,
        "source_id": source,
        "subject": "bay",
        "property": "boats",
        "type": "count",
        "unit": "boats",
    }
    return {**row, "value": value, **more}


def groups_of(rows, citations=(), passages=(), places=None):
    book = Codebook(properties={})
    claims = make_claims(rows, book)
    if places:
        claims = [replace(c, start=places[c.claim_id][0], end=places[c.claim_id][1]) for c in claims]
    return origins(claims, book, frame("citations", citations), frame("passages", passages), SOURCES)


def reasons(group):
    return [edge.reason for edge in group.edges]


def test_three_papers_with_own_counts_are_three_voices():
    (group,) = groups_of([count(s, s, attributed_to="own count") for s in ("lind", "marsh", "olsen")])

    assert group.voices == (("lind",), ("marsh",), ("olsen",))
    assert voices(["lind", "marsh", "olsen"], [group]) == 3


def test_three_papers_that_name_one_office_are_one_voice():
    groups = groups_of([count(s, s, attributed_to="Port Office") for s in ("lind", "marsh", "olsen")])

    assert groups[0].voices == (("lind", "marsh", "olsen"),)
    assert set(reasons(groups[0])) == {"named"}
    assert voices(["lind", "marsh", "olsen"], groups) == 1
    assert origins_frame(groups)[["sources", "voices"]].values.tolist() == [[3, 1]]


def test_a_paper_that_cites_another_for_it_is_no_second_voice():
    (group,) = groups_of([count("a", "lind"), count("b", "marsh", attributed_to="Lind 2018"), count("c", "olsen")])

    assert group.voices == (("lind", "marsh"), ("olsen",))
    assert reasons(group) == ["cites"]


def test_a_passage_connects_only_the_claims_it_carries():
    passage = {
        "source_id": "lind", "start": "100", "end": "300", "other_source_id": "marsh", "other_start": "500", "other_end": "700",
        "words": "30", "similarity": "1.00",
    }  # fmt: skip
    rows = [count("a", "lind"), count("b", "marsh")]

    (inside,) = groups_of(rows, passages=[passage], places={"a": (120, 130), "b": (520, 530)})
    (outside,) = groups_of(rows, passages=[passage], places={"a": (120, 130), "b": (720, 730)})

    assert (reasons(inside), len(inside.voices)) == (["passage"], 1)
    assert (reasons(outside), len(outside.voices)) == ([], 2)


def test_a_claim_without_attribution_rests_on_the_citation_that_closes_its_sentence():
    cite = {
        "kind": "in-text",
        "key": "rask:tides",
        "author": "Rask",
        "year": "2001",
        "start": "160",
        "end": "172",
        "since": "90",
    }
    cites = [{**cite, "source_id": "lind"}, {**cite, "source_id": "marsh", "start": "60", "end": "72", "since": "10"}]
    rows = [count("a", "lind"), count("b", "marsh")]

    (near,) = groups_of(rows, cites, places={"a": (100, 110), "b": (20, 30)})
    (before,) = groups_of(rows, cites, places={"a": (80, 88), "b": (20, 30)})

    assert near.voices == (("lind", "marsh"),)
    assert reasons(near) == ["work"]
    assert len(before.voices) == 2


def test_a_citation_of_another_work_in_the_sentence_does_not_take_the_place_of_the_stated_one():
    cites = [
        {
            "source_id": "lind",
            "kind": "in-text",
            "key": "rask:tides",
            "author": "Rask",
            "start": "160",
            "end": "172",
            "since": "90",
        }
    ]
    library = Library(SOURCES, cited_rows(frame("citations", cites)))
    (claim,) = make_claims([count("a", "lind", attributed_to="Port Office")], Codebook(properties={}))

    assert library.origin(replace(claim, start=100, end=110)) == Origin("named", "office port")


@pytest.mark.parametrize(
    ("attributed", "origin"),
    [
        ("", Origin("unknown")),
        ("own survey", Origin("own", "lind")),
        ("wawancara", Origin("own", "lind")),
        ("Lind 2018", Origin("own", "lind")),
        ("Marsh 2019", Origin("source", "marsh")),
        ("Olsen", Origin("source", "olsen")),
        ("Marsh 2003", Origin("named", "marsh")),
        ("Rask and Ibarra 2001", Origin("work", "rask:tides")),
        ("Tide tables", Origin("work", ":tide-tables-north")),
    ],
)
def test_what_a_claim_rests_on_is_found_by_name(attributed, origin):
    cites = [
        {"source_id": "lind", "kind": "entry", "key": "rask:tides", "author": "Rask; Ibarra", "year": "2001"},
        {"source_id": "lind", "kind": "entry", "key": ":tide-tables-north", "url": "tides.example.org"},
    ]
    library = Library(SOURCES, cited_rows(frame("citations", cites)))
    (claim,) = make_claims([count("a", "lind", attributed_to=attributed)], Codebook(properties={}))

    assert library.origin(claim) == origin


def test_claims_that_differ_in_value_or_scope_do_not_agree():
    book = Codebook(properties={})
    rows = [count("a", "lind"), count("b", "marsh", value="38"), count("c", "olsen", stance="denied")]

    assert agreeing_groups(make_claims(rows, book), book) == []


def context_of(example):
    tables = {name: frame(name, example[name]) for name in ("citations", "passages") if name in example}
    rows = [{**EXAMPLE, **row} for row in example.get("claims", [])]
    book = Codebook(properties={})
    return Context(book, make_claims(rows, book), sources=frame("sources", example.get("sources", [])), readings=tables)


@pytest.mark.parametrize("name", sorted(RULES))
def test_examples_behave_as_documented(name):
    module = RULES[name]

    assert module.FLAGS and module.PASSES and "Basis:" in module.__doc__
    for example in module.FLAGS:
        flags = [item for item in module.judge(context_of(example)) if isinstance(item, Flag)]
        assert len(flags) == 1, example
        assert str(flags[0].why) and flags[0].why.in_language("id") != ""
    for example in module.PASSES:
        assert [item for item in module.judge(context_of(example)) if isinstance(item, Flag)] == [], example


def test_all_thirteen_rules_are_there():
    assert len(RULES) >= 13
