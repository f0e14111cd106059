"""The exchange formats, each held against somebody else's reader or validator of it."""

from __future__ import annotations

import codecs
import csv
import hashlib
import io
import json
import os
import shutil
import subprocess
import sys
import uuid
from collections.abc import Callable
from functools import cache
from pathlib import Path
from typing import Any

import latexcodec  # noqa: F401  (gives codecs.decode the codec "ulatex")
import pybtex.database
import pytest
from csl_reference import Reference
from frictionless import Package, system
from hypothesis import given, settings
from hypothesis import strategies as st

from helpers.audit import load_audit
from helpers.corpora.manifest import sha256_of
from helpers.errors import DataError
from helpers.exporting.bibliography_export import bibtex_entry, csl_date, csl_item, csl_type
from helpers.exporting.claim_review import CONTRADICTED, DISPUTED, SUPPORTED, TENSION, WEAKLY
from helpers.exporting.datapackage import descriptions, package_name
from helpers.exporting.export_tables import EXPORT_COLUMNS, ORDER
from helpers.exporting.exports import export_files, report_exports, write_exports
from helpers.exporting.iris import name_iri, source_iri, web_iri
from tests.annotation_rules import problems
from tests.conftest import CLAIMS_HEADER, ROOT, claim_row

SHA = {name: hashlib.sha256(name.encode()).hexdigest() for name in "ab"}
SOURCES = (
    "source_id,title,authors,year,kind,venue,url,language,rights,sha256\n"
    f'a,"100% of {{us}} & \\them",Ann Ong; "Roe, Lee",2019,journal article,Quay Notes,https://example.org/a|b,en,open,{SHA["a"]}\n'
).replace('"Roe, Lee"', "Roe") + f"b,Laporan dermaga,,2020~,laporan,,,id,all rights reserved,{SHA['b']}\n"
REFERENCES = (
    "ref_id,subject,property,value,unit,place,period,population,title,publisher,url,published,independence,confidence,note\n"
    "r1,harbour scheme,founded,1990,,,,,Register of schemes,Harbour Office,https://example.org/register,2021-03-04,official,high,\n"
)
CLAIMS = [
    claim_row(
        "c1", "a", "founded in 1990", "date", "founded", "1990", gloss_en="It began in 1990", gloss_id="Mulai 1990"
    ),
    claim_row("c2", "b", "berdiri tahun 1999", "date", "founded", "1999", prefix="dermaga ini"),
    claim_row("c3", "b", "ratusan anggota", "count", "members", "100..999"),
]


def corpus_files(**more: str) -> dict[str, str]:
    """Return the tables of a corpus of two papers and one reference fact."""
    rows = "\n".join(row.rstrip("\n") for row in CLAIMS) + "\n"
    return {"sources.csv": SOURCES, "claims.csv": CLAIMS_HEADER + rows, "references.csv": REFERENCES, **more}


@pytest.fixture
def exported(make_corpus: Callable[..., Path]) -> dict[str, bytes]:
    """Return the exports of that corpus."""
    return export_files(load_audit(make_corpus(corpus_files())))


@cache
def tiny() -> dict[str, bytes]:
    """Return the exports of the corpus `tiny`, which has readings and findings of every kind."""
    return export_files(load_audit(ROOT / "data" / "tiny"))


def written(files: dict[str, bytes], folder: Path) -> Path:
    """Write files into a folder and return it."""
    for name, content in files.items():
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(content)
    return folder


def graph(files: dict[str, bytes], name: str) -> list[dict[str, Any]]:
    """Return the entities of a JSON-LD file."""
    return list(json.loads(files[name])["@graph"])


def table(files: dict[str, bytes], name: str) -> list[dict[str, str]]:
    """Return the rows of a table of the package."""
    return list(csv.DictReader(io.StringIO(files[f"tables/{name}.csv"].decode("utf-8"), newline="")))


# The data package, against frictionless


def frictionless_errors(folder: Path) -> list[str]:
    """Return what frictionless finds wrong in a package, and whether it took the descriptor for one of version 2."""
    with system.use_context(trusted=True):
        report = Package(str(folder / "datapackage.json")).validate()
    return [message for row in report.flatten(["title", "type", "message"]) for message in [" ".join(map(str, row))]]


def test_the_package_of_a_whole_corpus_is_valid(tmp_path: Path) -> None:
    folder = written(tiny(), tmp_path)

    assert frictionless_errors(folder) == []
    descriptor = json.loads((folder / "datapackage.json").read_bytes())
    assert descriptor["$schema"] == "https://datapackage.org/profiles/2.0/datapackage.json"
    named = {resource["path"] for resource in descriptor["resources"]}
    assert named == {name for name in tiny() if name.startswith("tables/")}


@pytest.mark.parametrize(
    ("name", "old", "new", "kind"),
    [
        ("tables/sources.csv", b"\npos2019,", b"\npos2020,", "foreign-key"),
        ("tables/claims.csv", b"\nw02,", b"\nw01,", "unique-error"),
        ("tables/anchors.csv", b",124,160,", b",here,160,", "type-error"),
        ("tables/claims.csv", b",name,KPTL", b",guess,KPTL", "constraint-error"),
    ],
)
def test_a_package_that_was_tampered_with_is_not(tmp_path: Path, name: str, old: bytes, new: bytes, kind: str) -> None:
    """Keys, links and types are declared so that a break shows."""
    files = dict(tiny())
    assert old in files[name]
    folder = written({**files, name: files[name].replace(old, new, 1)}, tmp_path)

    assert any(kind in error for error in frictionless_errors(folder))


def test_the_package_of_a_corpus_without_readings_is_valid(tmp_path: Path, exported: dict[str, bytes]) -> None:
    assert frictionless_errors(written(exported, tmp_path)) == []
    assert "tables/anchors.csv" not in exported
    assert [row["rule"] for row in table(exported, "rules")]


def test_every_column_of_every_table_is_described() -> None:
    described = descriptions()

    assert set(ORDER) <= set(described)
    for name in ORDER:
        missing = [column for column in EXPORT_COLUMNS[name] if not described[name].get(column, "").strip()]
        assert missing == [], name
        assert described[name]["_"].endswith(".")


def test_no_column_is_described_that_does_not_exist() -> None:
    import tomllib

    written_down = tomllib.loads((ROOT / "src" / "helpers" / "columns.toml").read_text(encoding="utf-8"))
    common = set(written_down.pop("any"))
    every = {column for name in ORDER for column in EXPORT_COLUMNS[name]}

    assert common <= every
    for name, columns in written_down.items():
        assert set(columns) - {"_"} <= set(EXPORT_COLUMNS[name]), name


def test_claims_of_findings_and_relations_can_be_joined() -> None:
    """The link tables say what the cells with several ids say."""
    findings = {row["finding_id"]: row["claim_ids"].split() for row in table(tiny(), "findings")}
    joined: dict[str, list[str]] = {finding_id: [] for finding_id in findings}
    for row in table(tiny(), "finding_claims"):
        joined[row["finding_id"]].append(row["claim_id"])

    assert joined == {key: list(dict.fromkeys(ids)) for key, ids in findings.items()}
    relations = {row["relation_id"]: row["claim_ids"].split() for row in table(tiny(), "relations")}
    for row in table(tiny(), "relation_claims"):
        assert relations[row["relation_id"]][int(row["position"]) - 1] == row["claim_id"]


def test_no_cell_is_a_formula_and_the_quote_stays_as_it_is_elsewhere(
    tmp_path: Path, make_corpus: Callable[..., Path]
) -> None:
    """People open these tables in spreadsheets; the annotations are for programs and have the words as they stand."""
    evil = claim_row("c1", "a", "=1+2 in 1990", "date", "founded", "1990", note="@SUM(A1)")
    files = export_files(load_audit(make_corpus(corpus_files(**{"claims.csv": CLAIMS_HEADER + evil}))))

    row = table(files, "claims")[0]
    assert (row["exact"], row["note"]) == ("'=1+2 in 1990", "'@SUM(A1)")
    selector = json.loads(files["annotations.jsonld"])["first"]["items"][0]["target"]["selector"]
    assert selector["exact"] == "=1+2 in 1990"
    assert frictionless_errors(written(files, tmp_path / "out")) == []


@pytest.mark.parametrize(("name", "plain"), [("Harbour 2", "harbour-2"), ("…", "corpus"), ("iom-x_1.2", "iom-x_1.2")])
def test_package_names_have_the_letters_that_the_standard_allows(name: str, plain: str) -> None:
    assert package_name(name) == plain


# Annotations: the standard's rules are held in tests/external/test_web_annotation.py


def test_a_claim_is_one_annotation_with_its_quote_and_source(exported: dict[str, bytes]) -> None:
    collection = json.loads(exported["annotations.jsonld"])
    first, second, third = collection["first"]["items"]

    assert problems(exported["annotations.jsonld"].decode("utf-8")) == []
    assert collection["total"] == 3
    assert first["target"]["source"] == "https://example.org/a%7Cb"
    assert first["target"]["state"] == {"type": "TimeState", "cached": f"urn:sha256:{SHA['a']}"}
    assert first["target"]["selector"] == {"type": "TextQuoteSelector", "exact": "founded in 1990"}
    assert [(body["language"], body["value"]) for body in first["body"][:2]] == [
        ("en", "It began in 1990"),
        ("id", "Mulai 1990"),
    ]
    assert first["body"][2] == {"type": "TextualBody", "purpose": "tagging", "value": "harbour scheme: founded"}
    assert second["target"]["source"] == f"urn:sha256:{SHA['b']}"
    assert "state" not in second["target"]
    assert second["target"]["selector"]["prefix"] == "dermaga ini"
    assert second["body"][0]["value"] == "harbour scheme, founding date: 1999"
    assert third["body"][1]["value"] == "harbour scheme, anggota: 100–999"
    assert not any("created" in item for item in (first, second, third))


def test_positions_lead_to_the_quote() -> None:
    """Each position of `tiny`, whose texts are open, is where the quote stands, counted in code points."""
    folder = ROOT / "data" / "tiny" / "sources"
    texts = {
        f"urn:sha256:{sha256_of(path.read_bytes())}": path.read_text(encoding="utf-8") for path in folder.iterdir()
    }
    items = json.loads(tiny()["annotations.jsonld"])["first"]["items"]

    assert items
    for item in items:
        quote, place = item["target"]["selector"]
        text = texts[item["target"]["source"]]
        assert text[place["start"] : place["end"]] == quote["exact"]
        assert text[: place["start"]].endswith(quote.get("prefix", ""))
        assert text[place["end"] :].startswith(quote.get("suffix", ""))


def test_names_of_annotations_stay_when_other_claims_come(make_corpus: Callable[..., Path]) -> None:
    def ids(claims: list[str]) -> dict[str, str]:
        folder = make_corpus(corpus_files(**{"claims.csv": CLAIMS_HEADER + "".join(claims)}))
        items = json.loads(export_files(load_audit(folder))["annotations.jsonld"])["first"]["items"]
        return {item["target"]["selector"]["exact"]: item["id"] for item in items}

    before, after = ids(CLAIMS[:1]), ids([CLAIMS[2], CLAIMS[0]])
    assert after["founded in 1990"] == before["founded in 1990"]
    assert len(set(after.values())) == 2
    assert uuid.UUID(before["founded in 1990"].removeprefix("urn:uuid:")).version == 5


# CSL-JSON, against a model generated from the published schema; BibTeX, against pybtex


def csl_faults(item: dict[str, Any]) -> list[str]:
    """Return the fields that the schema does not have; a value of the wrong type raises."""
    allowed = {field.alias or name for name, field in Reference.model_fields.items()}
    Reference.model_validate(item)
    return sorted(set(item) - allowed)


@pytest.mark.parametrize("corpus", ["tiny", "two papers"])
def test_sources_are_csl_items(corpus: str, exported: dict[str, bytes]) -> None:
    files = tiny() if corpus == "tiny" else exported
    items = json.loads(files["sources.csl.json"])

    assert [item["id"] for item in items] == [row["source_id"] for row in table(files, "sources")]
    assert [csl_faults(item) for item in items] == [[]] * len(items)


def test_the_model_of_csl_refuses_what_is_not_csl() -> None:
    """Our export is held to something: a type that CSL lacks and a field of our own are not let through."""
    with pytest.raises(ValueError, match="type"):
        csl_faults({"id": "a", "type": "blog post"})
    assert csl_faults({"id": "a", "type": "report", "rights": "open"}) == ["rights"]


ROW = dict.fromkeys("source_id title authors year kind venue url language rights sha256 characters note".split(), "")


def test_a_source_is_a_csl_item_as_the_table_has_it() -> None:
    source = {**ROW, "source_id": "roe", "title": "Tides", "authors": "Roe, Lee; Sari", "year": "2020~"}
    item = csl_item({**source, "kind": "student journal article", "venue": "Quay Notes", "note": "no volume seen"})

    assert item == {
        "id": "roe",
        "type": "article-journal",
        "title": "Tides",
        "author": [{"family": "Roe", "given": "Lee"}, {"literal": "Sari"}],
        "issued": {"date-parts": [[2020]], "circa": True},
        "container-title": "Quay Notes",
        "note": "no volume seen",
        "custom": {"kind": "student journal article"},
    }


@pytest.mark.parametrize(
    ("kind", "expected"),
    [
        ("undergraduate thesis, conclusion only", "thesis"),
        ("Skripsi S1", "thesis"),
        ("conference paper", "paper-conference"),
        ("artikel jurnal", "article-journal"),
        ("blog post", "post-weblog"),
        ("Laporan akhir", "report"),
        ("news article", "article-newspaper"),
        ("book review of a journalist", "book"),
        ("", "document"),
        ("letter", "document"),
    ],
)
def test_kinds_in_words_become_types(kind: str, expected: str) -> None:
    assert csl_type(kind) == expected


@pytest.mark.parametrize(
    ("year", "expected"),
    [
        ("2019", {"date-parts": [[2019]]}),
        ("2019-03-04", {"date-parts": [[2019, 3, 4]]}),
        ("2019?", {"date-parts": [[2019]], "circa": True}),
        ("2017/2018", {"date-parts": [[2017], [2018]]}),
        ("2019-02-30", {"literal": "2019-02-30"}),
        ("199X", {"literal": "199X"}),
        ("", {}),
    ],
)
def test_years_become_dates_and_nothing_is_guessed(year: str, expected: dict[str, Any]) -> None:
    assert csl_date(year) == expected


@pytest.mark.parametrize("corpus", ["tiny", "two papers"])
def test_sources_are_bibtex_that_a_parser_reads_back(corpus: str, exported: dict[str, bytes]) -> None:
    files = tiny() if corpus == "tiny" else exported
    entries = pybtex.database.parse_bytes(files["sources.bib"], "bibtex").entries
    rows = table(files, "sources")

    assert list(entries) == [row["source_id"] for row in rows]
    for row in rows:
        assert plain(entries[row["source_id"]].fields["title"]) == row["title"]
        assert [plain(str(name)) for name in entries[row["source_id"]].persons.get("author", [])] == [
            name for name in row["authors"].split("; ") if name
        ]


def plain(tex: str) -> str:
    """Return TeX as text: escapes resolved by latexcodec, the braces that keep words together taken off."""
    for name, char in (("textbraceleft", "\ufdd0"), ("textbraceright", "\ufdd1"), ("textbackslash", "\ufdd2")):
        tex = tex.replace(f"\\{name}{{}}", char)
    text = codecs.decode(tex, "ulatex").replace("{", "").replace("}", "")
    return text.replace("\ufdd0", "{").replace("\ufdd1", "}").replace("\ufdd2", "\\")


def test_hostile_titles_stay_inside_their_entry() -> None:
    title = "} , @book{x, title={gone}} % # _ ^ ~ $ & \\"
    entry = bibtex_entry("a", {**ROW, "source_id": "a", "title": title, "kind": "doctoral thesis", "authors": "O{"})
    parsed = pybtex.database.parse_string(entry, "bibtex").entries

    assert list(parsed) == ["a"]
    assert parsed["a"].type == "phdthesis"
    assert parsed["a"].fields["type"] == "doctoral thesis"


CELL = st.text(st.characters(exclude_categories=["Cs"], exclude_characters="\0"), max_size=12) | st.sampled_from(
    ["{", "}}", "\\", "a; b, c;", ",,", " and ", "%", "2019/..", "https://[", "\u2028", "thesis", "=1", '"', "@x{"]
)


@given(st.fixed_dictionaries(dict.fromkeys(ROW, CELL)))
@settings(max_examples=60, deadline=None)
def test_any_cell_is_csl_and_bibtex(source: dict[str, str]) -> None:
    """Whatever stands in sources.csv, the item keeps the schema and the entry is one entry."""
    assert csl_faults(csl_item(source)) == []
    parsed = pybtex.database.parse_string(bibtex_entry("key", source) + "@misc{next, title={Next}}", "bibtex")
    assert list(parsed.entries) == ["key", "next"]


@pytest.mark.parametrize(
    ("kind", "shown"), [("report", ""), ("Laporan", ""), ("final report", "final report"), ("letter", "letter")]
)
def test_a_genre_says_more_than_the_type(kind: str, shown: str) -> None:
    assert csl_item({**ROW, "kind": kind}).get("genre", "") == shown


# ClaimReview: no validator exists, so the fields of the profile are asked for one by one


def reviews(make_corpus: Callable[..., Path], **more: str) -> dict[str, dict[str, Any]]:
    files = export_files(load_audit(make_corpus(corpus_files(**more))))
    return {review["itemReviewed"]["identifier"]: review for review in graph(files, "claim_reviews.jsonld")}


def test_claims_are_reviewed_where_a_reference_fact_decides(make_corpus: Callable[..., Path]) -> None:
    found = reviews(make_corpus)

    assert set(found) == {"c1", "c2"}, "no fact speaks of the number of members"
    assert found["c1"]["reviewRating"]["alternateName"] == SUPPORTED
    assert found["c2"]["reviewRating"]["alternateName"] == CONTRADICTED
    for review in found.values():
        assert review["@type"] == "ClaimReview"
        assert review["claimReviewed"]
        assert review["url"]
        assert review["author"]["name"].startswith("claims-audit ")
        assert review["reviewRating"]["@type"] == "Rating"
        assert "ratingValue" not in review["reviewRating"], "there are no truth scores"
        assert review["itemReviewed"]["@type"] == "Claim"
        assert review["itemReviewed"]["appearance"]["@type"] == "CreativeWork"
        assert review["citation"] == [
            {
                "@type": "CreativeWork",
                "name": "Register of schemes",
                "url": "https://example.org/register",
                "datePublished": "2021-03-04",
                "publisher": {"@type": "Organization", "name": "Harbour Office"},
                "identifier": "r1",
            }
        ]
    assert found["c1"]["itemReviewed"]["datePublished"] == "2019"
    assert [author["name"] for author in found["c1"]["itemReviewed"]["author"]] == ["Ann Ong", "Roe"]
    assert "author" not in found["c2"]["itemReviewed"]


@pytest.mark.parametrize(
    ("facts", "expected"),
    [
        ([("1990", "low")], WEAKLY),
        ([("1995", "low")], TENSION),
        ([("1990", "high"), ("1995", "high")], DISPUTED),
    ],
)
def test_ratings_say_how_much_the_facts_carry(
    make_corpus: Callable[..., Path], facts: list[tuple[str, str]], expected: str
) -> None:
    header = REFERENCES.splitlines()[0] + "\n"
    rows = "".join(
        f"r{number},harbour scheme,founded,{value},,,,,Register {number},Office {number},,n.d.,official,{confidence},\n"
        for number, (value, confidence) in enumerate(facts)
    )
    found = reviews(make_corpus, **{"references.csv": header + rows, "claims.csv": CLAIMS_HEADER + CLAIMS[0]})

    assert found["c1"]["reviewRating"]["alternateName"] == expected


def test_what_a_text_reports_is_not_its_authors_claim(make_corpus: Callable[..., Path]) -> None:
    row = claim_row("c1", "a", "since 1990", "date", "founded", "1990", stance="reported", attributed_to="the mayor")
    found = reviews(make_corpus, **{"claims.csv": CLAIMS_HEADER + row})

    assert [review["itemReviewed"]["author"]["name"] for review in found.values()] in ([], ["the mayor"])


def test_reviews_link_to_the_report_where_there_is_one(make_corpus: Callable[..., Path]) -> None:
    audit = load_audit(make_corpus(corpus_files()))
    beside = report_exports(audit, {"index.html": b"<p>"})
    assert graph(beside, "exports/claim_reviews.jsonld")[0]["url"] == "../index.html#claim-c1"

    stated = {"corpus.yml": "url: https://example.org/audit\n"}
    online = load_audit(make_corpus(corpus_files(**stated)))
    assert (
        graph(export_files(online), "claim_reviews.jsonld")[0]["url"] == "https://example.org/audit/index.html#claim-c1"
    )


# RO-Crate, against roc-validator

UNKNOWN_TO_THE_TABLES = (
    "ORCID",
    "affiliation",
    "`publisher`",
    "precision of a day",
    "endTime",
    "agent",
    "absolute URI",
)
VALIDATOR = ("--with", "roc-validator==0.13.0", "--with", "rocrate==0.16.0")


@pytest.fixture(scope="module")
def crate_issues(tmp_path_factory: pytest.TempPathFactory) -> dict[str, list[list[str]]]:
    """Return what roc-validator finds in a whole crate, by profile, and in a broken one; skip where it cannot be had."""
    uv = shutil.which("uv") or str(ROOT / ".uv" / "bin" / "uv")
    if not Path(uv).is_file():
        pytest.skip("uv is not here, so roc-validator cannot be had")
    base = [uv, "run", "--quiet", "--no-project", "--python", sys.executable, *VALIDATOR, "python"]
    environment = {key: value for key, value in os.environ.items() if key not in ("VIRTUAL_ENV", "PYTHONPATH")}
    ready = subprocess.run([*base, "-c", ""], capture_output=True, text=True, env=environment)
    if ready.returncode:
        pytest.skip(f"roc-validator could not be installed: {ready.stderr.strip().splitlines()[-1:]}")
    crate = json.loads(tiny()["ro-crate-metadata.json"])
    root = next(entity for entity in crate["@graph"] if entity["@id"] == "./")
    del root["datePublished"], root["hasPart"]
    whole = written(tiny(), tmp_path_factory.mktemp("whole"))
    broken = written(
        {**tiny(), "ro-crate-metadata.json": json.dumps(crate).encode()}, tmp_path_factory.mktemp("broken")
    )
    asked = {
        "whole": ("ro-crate-1.3", whole),
        "run": ("process-run-crate-0.5", whole),
        "broken": ("ro-crate-1.3", broken),
    }
    given = [str(word) for pair in asked.values() for word in pair]
    done = subprocess.run(
        [*base, str(ROOT / "tests" / "check_crate.py"), *given], capture_output=True, text=True, env=environment
    )
    assert done.returncode == 0, done.stderr
    records = [json.loads(line) for line in done.stdout.splitlines() if line.startswith("{")]
    assert [record["passed"] > 20 for record in records] == [True] * 3, "a validator that checks nothing finds nothing"
    return {name: record["issues"] for name, record in zip(asked, records, strict=True)}


@pytest.mark.parametrize("profile", ["whole", "run"])
def test_the_crate_keeps_what_the_standard_requires(crate_issues: dict[str, list[list[str]]], profile: str) -> None:
    """Nothing required is missing; what is only recommended is missing only where no table has it."""
    issues = crate_issues[profile]

    assert [issue for issue in issues if issue[0] == "REQUIRED"] == []
    assert [issue for issue in issues if not any(word in issue[1] for word in UNKNOWN_TO_THE_TABLES)] == []


def test_a_broken_crate_is_refused(crate_issues: dict[str, list[list[str]]]) -> None:
    messages = " ".join(issue[1] for issue in crate_issues["broken"] if issue[0] == "REQUIRED")

    assert "datePublished" in messages
    assert "hasPart" in messages


def test_the_crate_describes_every_file_and_the_run(exported: dict[str, bytes]) -> None:
    entities = {entity["@id"]: entity for entity in graph(exported, "ro-crate-metadata.json")}
    files = {name: content for name, content in exported.items() if name != "ro-crate-metadata.json"}

    described = {key: entity for key, entity in entities.items() if entity["@type"] == "File"}
    assert set(described) == set(files)
    for name, content in files.items():
        assert described[name]["sha256"] == sha256_of(content)
        assert described[name]["contentSize"] == str(len(content))
        assert described[name]["description"]
        assert described[name]["encodingFormat"]
    action = entities["#run"]
    assert {part["@id"] for part in action["result"]} == set(files)
    assert entities[action["instrument"]["@id"]]["name"] == "claims-audit"
    used = {part["@id"] for part in action["object"]}
    assert {"#input/claims.csv", "#input/codebook.yml", "https://example.org/a%7Cb", f"urn:sha256:{SHA['b']}"} <= used
    assert used <= set(entities)


def test_a_reports_crate_holds_the_whole_report(make_corpus: Callable[..., Path]) -> None:
    report = {
        "index.html": b"<p>",
        "id/index.html": b"<p>",
        "papers/a.html": b"<p>",
        "figures/x y.svg": b"<svg><title>A &amp; B differ</title></svg>",
    }
    made = report_exports(load_audit(make_corpus(corpus_files())), report)
    crate = json.loads(made["ro-crate-metadata.json"])
    files = {entity["@id"] for entity in crate["@graph"] if entity["@type"] == "File"}

    assert {
        "index.html",
        "id/index.html",
        "papers/a.html",
        "figures/x%20y.svg",
        "run.json",
        "environment.json",
    } <= files
    assert "exports/tables/claims.csv" in files
    said = {entity["@id"]: entity["description"] for entity in crate["@graph"] if entity["@type"] == "File"}
    assert said["figures/x%20y.svg"] == "Figure: A & B differ"
    assert said["id/index.html"].endswith("In Indonesian.")
    assert all(name.startswith("exports/") for name in made if name != "ro-crate-metadata.json")


@pytest.mark.parametrize(
    ("about", "expected"),
    [
        ("published: 2024-05-06\n", "2024-05-06"),
        ("published: '2024-05'\n", "2024-05"),
        ("", "2021-03-04"),  # of the newest publication in the tables
    ],
)
def test_the_date_of_a_crate_comes_from_the_corpus(make_corpus: Callable[..., Path], about: str, expected: str) -> None:
    files = export_files(load_audit(make_corpus(corpus_files(**{"corpus.yml": about + "title: {en: Quay}\n"}))))
    root = next(entity for entity in graph(files, "ro-crate-metadata.json") if entity["@id"] == "./")

    assert root["datePublished"] == expected


@pytest.mark.parametrize(
    ("stated", "address"),
    [
        ("CC-BY-4.0", "https://spdx.org/licenses/CC-BY-4.0"),
        ("https://example.org/terms", "https://example.org/terms"),
        ("", "http://rightsstatements.org/vocab/CNE/1.0/"),
    ],
)
def test_the_licence_of_the_tables_is_the_corpus_owners(
    make_corpus: Callable[..., Path], stated: str, address: str
) -> None:
    files = export_files(load_audit(make_corpus(corpus_files(**{"corpus.yml": f"license: '{stated}'\n"}))))
    root = next(entity for entity in graph(files, "ro-crate-metadata.json") if entity["@id"] == "./")
    package = json.loads(files["datapackage.json"])

    assert root["license"] == {"@id": address}
    assert [licence["path"] for licence in package.get("licenses", [])] == ([address] if stated else [])


# What may leave, and the same bytes


def test_more_than_ten_words_of_a_closed_text_do_not_leave(make_corpus: Callable[..., Path]) -> None:
    """The quote is left out, and the package says so; the claim stays. An open source's quote stays too."""
    words = "one two three four five six seven eight nine ten eleven in 1999"
    rows = claim_row("c1", "a", words, "date", "founded", "1999") + claim_row(
        "c2", "b", words, "date", "founded", "1999"
    )
    files = export_files(load_audit(make_corpus(corpus_files(**{"claims.csv": CLAIMS_HEADER + rows}))))

    assert [row["exact"] for row in table(files, "claims")] == [words, ""]
    assert "1 quotes longer than ten words (c2)" in json.loads(files["datapackage.json"])["description"]
    assert sum(content.decode("utf-8").count("ten eleven in 1999") for content in files.values()) == 2
    targets = [item["target"] for item in json.loads(files["annotations.jsonld"])["first"]["items"]]
    assert "selector" not in targets[1]
    assert problems(files["annotations.jsonld"].decode("utf-8")) == []


def test_committed_corpora_that_are_not_open_export_short_quotes_only() -> None:
    """No run of twelve words of a quote's surroundings can leave: no cell of a quote is longer than ten words."""
    for folder in sorted(ROOT.glob("data/*/")):
        if not (folder / "sources.csv").is_file():
            continue
        with (folder / "sources.csv").open(encoding="utf-8", newline="") as sources:
            closed = {row["source_id"] for row in csv.DictReader(sources) if row["rights"] != "open"}
        with (folder / "claims.csv").open(encoding="utf-8", newline="") as claims:
            quotes = [row["exact"] for row in csv.DictReader(claims) if row["source_id"] in closed]
        assert [quote for quote in quotes if len(quote.split()) > 10] == []


def test_the_same_audit_gives_the_same_bytes_anywhere(tmp_path: Path) -> None:
    """Another time zone, locale, hash seed, folder and build date change nothing."""
    base = shutil.copytree(ROOT / "data" / "tiny", tmp_path / "base" / "tiny")
    digests = [{name: sha256_of(content) for name, content in export_files(load_audit(base)).items()}]
    for seed, zone in (("1", "Asia/Jakarta"), ("7", "America/Lima")):
        corpus, to = shutil.copytree(base, tmp_path / seed / "tiny"), tmp_path / seed / "out"
        more = {"PYTHONHASHSEED": seed, "TZ": zone, "SOURCE_DATE_EPOCH": seed, "LC_ALL": "C"}
        command = [sys.executable, "-m", "helpers", "export", str(corpus), "--to", str(to)]
        done = subprocess.run(
            command, capture_output=True, text=True, check=True, env={**os.environ, **more}, cwd=tmp_path
        )
        names = done.stdout.split()
        assert sorted(names) == sorted(path.relative_to(to).as_posix() for path in to.rglob("*") if path.is_file())
        digests.append({name: sha256_of((to / name).read_bytes()) for name in names})

    assert digests[1] == digests[0]
    assert digests[2] == digests[0]


def test_nothing_of_the_machine_enters(exported: dict[str, bytes], tmp_path: Path) -> None:
    for name, content in exported.items():
        assert str(tmp_path).encode() not in content, name
        assert os.uname().nodename.encode() not in content or len(os.uname().nodename) < 4, name


def test_exports_replace_exports_and_nothing_else(make_corpus: Callable[..., Path], tmp_path: Path) -> None:
    audit = load_audit(make_corpus(corpus_files()))
    to = tmp_path / "out"
    names = write_exports(audit, to)
    (to / "tables" / "old.csv").write_text("left over")

    assert write_exports(audit, to) == names
    assert not (to / "tables" / "old.csv").exists()

    (tmp_path / "thesis").mkdir()
    (tmp_path / "thesis" / "chapter.txt").write_text("years of work")
    with pytest.raises(DataError, match="not a folder of exports"):
        write_exports(audit, tmp_path / "thesis")
    with pytest.raises(DataError, match="not a folder of exports"):
        write_exports(audit, tmp_path / "thesis" / "chapter.txt")
    assert (tmp_path / "thesis" / "chapter.txt").read_text() == "years of work"


def test_a_corpus_without_claims_exports_what_there_is(make_corpus: Callable[..., Path], tmp_path: Path) -> None:
    files = export_files(load_audit(make_corpus({})))

    assert problems(files["annotations.jsonld"].decode("utf-8")) == []
    assert graph(files, "claim_reviews.jsonld") == []
    assert frictionless_errors(written(files, tmp_path / "out")) == []


@pytest.mark.parametrize(
    ("address", "expected"),
    [
        ("https://example.org/a|b?q=<x>", "https://example.org/a%7Cb?q=%3Cx%3E"),
        ("https://example.org/a and https://example.org/b", ""),
        ("https://example.org/é/100%", "https://example.org/%C3%A9/100%25"),
        ("https://example.org/%20", "https://example.org/%20"),
        ("javascript:alert(1)", ""),
        ("ftp://example.org/", ""),
        ("https://", ""),
        ("", ""),
    ],
)
def test_addresses_are_made_safe_or_left_out(address: str, expected: str) -> None:
    assert web_iri(address) == expected


def test_a_source_without_address_or_checksum_still_has_a_name() -> None:
    assert source_iri({**ROW, "source_id": "a", "title": "Tides"}) == name_iri("source", "a", "Tides")
    assert source_iri({**ROW, "sha256": "A" * 64}) == "urn:sha256:" + "a" * 64
    assert source_iri({**ROW, "source_id": "a", "sha256": "not one"}) == name_iri("source", "a", "")
