"""Proposing from texts and a codebook: single sentences, and two invented corpora measured whole."""

from __future__ import annotations

import hashlib
import re
from collections.abc import Callable
from pathlib import Path
from types import ModuleType

import pytest
import yaml

from helpers.audit import Audit, check
from helpers.corpora.claims import Claim
from helpers.corpora.codebook import Codebook, Property
from helpers.corpora.codebook_files import load_codebook
from helpers.corpora.corpus import load_corpus
from helpers.judging.pairs import unread_scope
from helpers.prepare import find_corpus_texts
from helpers.propose import propose
from helpers.proposing.quoting import unique_quote
from helpers.readings import read_corpus
from tests.conftest import claims_of
from tests.propose_corpora import canal, dance, health_posts, library, mangrove, tramway, waste_bank, wind

MADE = re.compile(r"_(part|share|change|whole|total|before|start|end|duration|ranked)(_\w+_\d+)?$")

CODEBOOK = """
properties:
  - {property: founded, subject: Tanera Choir, type: date}
  - {property: singers, subject: Tanera Choir, type: count, cues: {en: [singers], id: [penyanyi]}}
  - {property: concerts, subject: Tanera Choir, type: count, quantity: flow}
  - {property: women_share, subject: Tanera Choir, type: percentage, label: {en: share of women}}
  - {property: budget, subject: Tanera Choir, type: measurement, unit: EUR}
  - {property: effect, subject: Tanera Choir, type: effectiveness}
  - property: legal_form
    subject: Tanera Choir
    type: classification
    terms: {association: {en: association, id: perkumpulan}, company: {en: company, id: perusahaan}}
places: {Orra: Tanera, Selm: Tanera}
populations: {women: persons, children: persons}
"""


def told(text: str, codebook: Codebook, language: str = "en") -> list[tuple[str, str]]:
    """Return (property, value) of the asserted claims."""
    claims = claims_of(text, codebook, language)
    return [(row.property, row.value) for row in claims.itertuples() if row.stance == "asserted"]


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        ("en", "The Tanera Choir was founded in 1962.", [("founded", "1962")]),
        ("id", "Tanera Choir didirikan pada tahun 1962.", [("founded", "1962")]),
        ("en", "In 2010 the choir had 40 singers.", [("singers", "40")]),
        ("id", "Paduan suara itu mempunyai 40 penyanyi.", [("singers", "40")]),
        ("en", "Its budget was EUR 12,000 in 2010.", [("budget", "12000")]),
        ("en", "The choir has been successful.", []),  # which choir, and in what? no name is near
        ("en", "The Tanera Choir has been successful.", [("effect", "works")]),
        ("en", "The Tanera Choir is an association.", [("legal_form", "association")]),
    ],
)
def test_a_value_beside_its_cue_is_claimed(
    codebook: Codebook, language: str, text: str, expected: list[tuple[str, str]]
) -> None:
    """Property, value and subject from one sentence."""
    assert told(text, codebook, language) == expected


@pytest.mark.parametrize(
    "text",
    [
        "The choir plans to have 90 singers.",
        "The Marsh End Band, across the river, has 20 singers.",
        "The choir gained 12 singers.",
        "Each village sent 3 singers.",
        "We interviewed 15 singers.",
        "The choir has many singers and 12 lamps.",
        "The choir gives on average 3 concerts a month.",
        "Act No. 40 of 1962 protects singers.",
    ],
)
def test_what_only_looks_like_the_property_is_not_claimed(codebook: Codebook, text: str) -> None:
    """Plans, other bodies, changes, rates, samples and other things are no values of it."""
    assert told(text, codebook) == []


@pytest.mark.parametrize(
    ("text", "stance"),
    [
        ("The Tanera Choir was founded in 1962.", "asserted"),
        ("The Tanera Choir was founded not in 1958 but later.", "denied"),
        ("It is often said that the Tanera Choir was founded in 1958, but nobody has seen a deed.", "denied"),
        ("The statement that the Tanera Choir was founded in 1958 is wrong.", "denied"),
        ("The Tanera Choir was founded in 1958. That is a myth.", "denied"),
        ('"Our Tanera Choir was founded in 1958, I believe," a singer told us.', "reported"),
        ("According to an old neighbour, the Tanera Choir was founded in 1958.", "reported"),
        ("According to the register, the Tanera Choir was founded in 1958.", "asserted"),
    ],
)
def test_stance(codebook: Codebook, text: str, stance: str) -> None:
    """Whose word a date is: the text's own, somebody else's, or one that it rejects."""
    claims = claims_of(text, codebook)
    assert list(claims["stance"]) == [stance]


def test_scope_is_read_from_clause_sentence_and_heading(codebook: Codebook) -> None:
    """Period, place and population stand where the text states them, and are empty where it does not."""
    text = (
        "Report\n\nSome words first.\n\n2 The year 2014\n\nIn Orra the choir had 12 singers. Of 30 singers in 2010, 18 were"
        " women.\n\n3 Outlook\n\nThe choir has 50 singers.\n"
    )
    claims = claims_of(text, codebook)
    rows = {row.value: (row.property, row.place, row.period, row.population) for row in claims.itertuples()}
    assert rows["12"] == ("singers", "Orra", "2014", "")
    assert rows["30"] == ("singers", "", "2010", "")
    assert rows["18"] == ("singers_part", "", "2010", "women")
    assert rows["50"] == ("singers", "", "", "")


def test_each_number_gets_the_date_beside_it(codebook: Codebook) -> None:
    """Two numbers and two dates pair in order; a change over one period splits it."""
    series = claims_of("There were 18 singers in 2014 and 9 singers in 2017.", codebook)
    assert list(zip(series["value"], series["period"], strict=True)) == [("18", "2014"), ("9", "2017")]
    change = claims_of("The number of singers rose from 18 to 27 between 2014 and 2017.", codebook)
    numbers = change[change["type"] == "count"]
    assert list(zip(numbers["value"], numbers["period"], strict=True)) == [("18", "2014"), ("27", "2017")]


@pytest.mark.parametrize(
    ("text", "kind", "values"),
    [
        ("Of the 40 singers, 10 (25 per cent) live in Selm.", "percent-of", ["10", "25", "40"]),
        ("The choir has 40 singers, made up of 20 sopranos, 12 altos and 8 basses.", "sum-of", ["40", "20", "12", "8"]),
        (
            "The number of singers rose from 20 in 2010 to 30 in 2012, an increase of 50 per cent.",
            "change",
            ["20", "30", "50"],
        ),
        ("The choir has 40 singers, 15 of whom are children.", "part-of", ["15", "40"]),
    ],
)
def test_relations_that_a_sentence_states(codebook: Codebook, text: str, kind: str, values: list[str]) -> None:
    """Shares, sums, changes and parts, with their claims in the order that the kind names."""
    claims, relations = propose({"s": text}, codebook, {"s": "en"})
    value = dict(zip(claims["claim_id"], claims["value"], strict=True))
    found = [[value[one] for one in row.claim_ids.split()] for row in relations.itertuples() if row.kind == kind]
    assert values in found


def test_open_lists_are_no_sums(codebook: Codebook) -> None:
    """A list that names only some of the parts is not added up."""
    claims, relations = propose(
        {"s": "The choir has 40 singers, including 12 altos and 8 basses."}, codebook, {"s": "en"}
    )
    assert "sum-of" not in set(relations["kind"])
    assert list(claims[claims["property"] == "singers"]["value"]) == ["40"]


def test_quotes_stand_at_one_place_only(codebook: Codebook) -> None:
    """A quote that stands twice gets words around it; one that no context tells apart is given up."""
    text = "In 2010 the choir had 40 singers. In 2011 the choir had 40 singers."
    claims = claims_of(text, codebook)
    assert list(claims["exact"]) == ["40 singers", "40 singers"]
    for row in claims.itertuples():
        assert text.count(row.prefix + row.exact + row.suffix) == 1
        assert text[row.start : row.end] == row.exact
    assert unique_quote("a b " * 60, 100, 103) is None


def test_ids_are_stable_and_hold_position(codebook: Codebook) -> None:
    """The same text gives the same ids; ids are `p` and ten hexadecimal digits."""
    text = "The Tanera Choir was founded in 1962. In 2010 it had 40 singers."
    first, second = claims_of(text, codebook), claims_of(text, codebook)
    assert list(first["claim_id"]) == list(second["claim_id"])
    assert all(re.fullmatch(r"p[0-9a-f]{10}", one) for one in first["claim_id"])
    assert set(first["coder"]) == {"machine"}
    assert all(first["cue"])


def test_abbreviations_of_one_text_name_the_subject_in_another(tmp_path: Path) -> None:
    """What one text spells out, others may use short."""
    path = tmp_path / "codebook.yml"
    path.write_text(
        "properties:\n  - {property: founded, subject: TCU, type: date}\n  - {property: founded, subject: Orra Band, type: date}\n",
        "utf-8",
    )
    texts = {
        "a": "The Tanera Choir Union (TCU) was founded in 1962.",
        "b": "The Tanera Choir Union was founded in 1958. The Orra Band was founded in 1970.",
    }
    claims, _ = propose(texts, load_codebook(path), {"a": "en", "b": "en"})
    found = [(row.source_id, row.subject, row.value) for row in claims.itertuples()]
    assert found == [("a", "TCU", "1962"), ("b", "TCU", "1958"), ("b", "Orra Band", "1970")]


def test_no_text_breaks_it(codebook: Codebook) -> None:
    """Empty texts, lists, tables and odd characters give no error, only few claims."""
    odd = [
        "",
        "\n\n",
        "40",
        "| singers | 40 |\n|---|---|\n",
        "singers 40 singers 41, 42 (43) dari dan 12",
        "� singers: 40 – 50",
        "Of 40, 10 (25%).",
    ]
    for text in odd:
        claims, relations = propose({"s": text}, codebook)
        assert len(claims) <= 6
        assert set(relations["claim_ids"].str.split().explode().dropna()) <= set(claims["claim_id"])


# --- whole corpora -------------------------------------------------------------------------------------------------------


def audit_of(folder: Path, module: ModuleType, language: str, codebook: str) -> Audit:
    """Return the audit of a corpus that no person has coded."""
    (folder / "sources").mkdir(parents=True)
    rows = ["source_id,title,year,language,rights,sha256"]
    for source_id, text in module.TEXTS.items():
        (folder / "sources" / f"{source_id}.txt").write_bytes(text.encode("utf-8"))
        digest = hashlib.sha256(text.encode("utf-8")).hexdigest()
        rows.append(f"{source_id},{source_id},{module.YEARS[source_id]},{language},open,{digest}")
    (folder / "sources.csv").write_text("\n".join(rows) + "\n", "utf-8")
    (folder / "codebook.yml").write_text(codebook, "utf-8")
    corpus = load_corpus(folder)
    return check(read_corpus(corpus, find_corpus_texts(corpus, None)))


def measured(audit: Audit, module: ModuleType) -> tuple[list[object], list[str]]:
    """Return (planted conflicts that were not found, conflicts that were not planted)."""
    planted = [*module.CONFLICTS, *module.OPTIONAL]
    found, false = [], []
    for finding in audit.findings:
        if finding.kind != "conflict" or not finding.claims:
            continue
        sources = {claim.source_id for claim in finding.claims}
        name = MADE.sub("", finding.claims[0].property)
        hits = [p for p in planted if p[0] == name and p[1] <= sources and (len(p[1]) > 1 or len(sources) == 1)]
        found += hits
        if not hits:
            false.append(str(finding.message))
    return [one for one in module.CONFLICTS if one not in found], false


def bare(codebook: str, *keep: str) -> str:
    """Return a codebook with only property, subject, type and some more in each entry."""
    data = yaml.safe_load(codebook)
    wanted = {"property", "subject", "type", *keep}
    data["properties"] = [{key: value for key, value in entry.items() if key in wanted} for entry in data["properties"]]
    return yaml.safe_dump(data)


CASES: list[tuple[str, ModuleType, str, Callable[[str], str], int]] = [
    ("full", mangrove, "id", lambda text: text, 0),
    ("no cues", mangrove, "id", lambda text: bare(text, "label", "unit", "single", "quantity", "varies_by"), 0),
    ("three lines an entry", mangrove, "id", lambda text: bare(text, "single"), 1),
    ("full", health_posts, "", lambda text: text, 0),
    # What the construction cost is stated under the heading of a year, so that it is a tension only.
    ("full", tramway, "en", lambda text: text, 1),
    ("full", canal, "en", lambda text: text, 0),
    ("full", dance, "id", lambda text: text, 0),
    ("full", waste_bank, "id", lambda text: text, 0),
    ("full", wind, "en", lambda text: text, 0),
    ("full", library, "en", lambda text: text, 0),
    ("three lines an entry", library, "en", lambda text: bare(text, "single"), 1),
]


@pytest.mark.parametrize(
    ("name", "module", "language", "strip", "misses"),
    CASES,
    ids=[f"{c[1].__name__.split('.')[-1]} {c[0]}" for c in CASES],
)
def test_planted_conflicts_are_found_and_innocents_pass(
    tmp_path: Path, name: str, module: ModuleType, language: str, strip: Callable[[str], str], misses: int
) -> None:
    """From texts and codebook alone: nearly every planted conflict, and no other."""
    audit = audit_of(tmp_path / "corpus", module, language, strip(module.CODEBOOK))
    missed, false = measured(audit, module)
    assert false == []
    assert len(missed) <= misses, missed


# --- scopes that the program read beside one number only -------------------------------------------------------------------


@pytest.mark.parametrize(
    ("left", "right", "expected"),
    [
        ({"place": "Orra"}, {}, True),
        ({"period": "2010"}, {}, True),
        ({"period": "2010"}, {"source_id": "s"}, False),  # one text: body and conclusion
        ({"population": "women", "coder": "ana"}, {}, False),  # a person who leaves it empty means it
        ({"period": "2010"}, {"period": "2010"}, False),
        ({"stance": "reported"}, {}, True),  # hearsay of no date
        ({"type": "effectiveness", "place": "Orra"}, {"type": "effectiveness"}, False),
    ],
)
def test_a_scope_read_beside_one_number_only_is_no_ground_for_a_tension(
    left: dict[str, str], right: dict[str, str], expected: bool
) -> None:
    """What the program did not find it does not hold against the other text."""
    base = {"source_id": "s", "type": "count", "subject": "Tanera Choir", "property": "singers", "value": "40"}
    entry = Property("singers", "Tanera Choir", "count")
    one = Claim(claim_id="a", **{**base, "coder": "machine", **left}, entry=entry)
    two = Claim(claim_id="b", **{**base, "coder": "machine", "source_id": "t", **right}, entry=entry)
    assert unread_scope(one, two) is expected


@pytest.mark.parametrize(
    ("text", "kind", "values"),
    [
        ("Of these 40 singers, 30 per cent, or 15 singers, live in Selm.", "percent-of", ["15", "30", "40"]),
        ("30 % of 40 singers (15) live in Selm.", "percent-of", ["15", "30", "40"]),
        (
            "The choir has 40 singers, of whom 30 per cent, that is 15 people, are men.",
            "percent-of",
            ["15", "30", "40"],
        ),
        ("Of 40 singers, 22 were women and 21 were men.", "sum-of", ["40", "22", "21"]),
        ("Of 40 singers, 22 rent a flat and the remaining 21 own one.", "sum-of", ["40", "22", "21"]),
        ("We spent EUR 12,000: EUR 5,000 on robes and EUR 6,000 on travel.", "sum-of", ["12000", "5000", "6000"]),
        ("The work took nine years, from 2008 to 2013.", "duration", ["2008", "2013", "P9Y"]),
        ("Of the 40 boats, 51 were painted.", "part-of", ["51", "40"]),
    ],
)
def test_relations_need_no_property(codebook: Codebook, text: str, kind: str, values: list[str]) -> None:
    """What a sentence reckons is checked, whether or not the codebook asks for its numbers."""
    claims, relations = propose({"s": text}, codebook, {"s": "en"})
    value = dict(zip(claims["claim_id"], claims["value"], strict=True))
    found = [[value[one] for one in row.claim_ids.split()] for row in relations.itertuples() if row.kind == kind]
    assert values in found


@pytest.mark.parametrize(
    "text",
    [
        "Of 40 singers, 22 have a car and 21 have a dog.",  # they may have both
        "Every two years from 2008 to 2013 the choir met.",
        "The choir grew by 30 per cent, or 12 singers, from 40.",
    ],
)
def test_what_only_sounds_like_reckoning_is_none(codebook: Codebook, text: str) -> None:
    """Parts that may overlap, intervals and increases are no sums, durations or shares."""
    _, relations = propose({"s": text}, codebook, {"s": "en"})
    assert not set(relations["kind"]) & {"sum-of", "duration", "percent-of"}


def test_a_quote_has_its_cue_where_both_are_near(tmp_path: Path) -> None:
    """A reader sees what the number is of; a quote that would hold another number stays short."""
    text = "The Ferry Club was founded in 1986. Its members numbered 40 in 2010, and 52 members came in 2012.\n"
    path = tmp_path / "codebook.yml"
    path.write_text(
        "properties:\n"
        "  - {property: founded, subject: Ferry Club, type: date, cues: {en: [founded]}}\n"
        "  - {property: members, subject: Ferry Club, type: count, unit: persons, varies_by: [period], cues: {en: [members]}}\n",
        encoding="utf-8",
    )
    claims, _ = propose({"s": text}, load_codebook(path), {"s": "en"})
    assert list(claims["exact"]) == ["founded in 1986", "members numbered 40", "52 members"]
    for row in claims.itertuples():
        assert text[row.start : row.end] == row.exact
