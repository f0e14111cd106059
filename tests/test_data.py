"""The real tables: every corpus under data/ holds together, and keeps what DESIGN.md promises of it."""

from __future__ import annotations

import hashlib
import re
import subprocess
from pathlib import Path

import pytest

from helpers.audit import check
from helpers.corpora.corpus import Corpus, load_corpus
from helpers.words import LANGUAGES
from tests.conftest import ROOT

FOLDERS = sorted(path.parent for path in (ROOT / "data").glob("*/codebook.yml"))


@pytest.fixture(scope="module", params=FOLDERS, ids=lambda folder: folder.name)
def corpus(request: pytest.FixtureRequest) -> Corpus:
    """Return each corpus in turn."""
    return load_corpus(request.param)


def test_every_rule_of_the_catalogue_runs_without_breaking(corpus: Corpus) -> None:
    """A rule that fails is our bug; each has one of the other states."""
    audit = check(corpus)

    assert [(s.rule.name, s.reason) for s in audit.rules if s.status == "failed"] == []
    assert {s.status for s in audit.rules} <= {"run", "not applicable", "not run"}


def test_quotes_are_short_where_rights_are_not_open(corpus: Corpus) -> None:
    """Ten words at the most, four in prefix and suffix."""
    closed = set(corpus.sources.loc[corpus.sources["rights"] != "open", "source_id"])
    rows = [*corpus.claims.itertuples(), *corpus.dismissals.itertuples()]

    for row in rows:
        if row.source_id in closed:
            assert len(row.exact.split()) <= 10, row.exact
            assert len(row.prefix.split()) <= 4 and len(row.suffix.split()) <= 4, row.exact


def test_texts_are_here_only_where_rights_are_open(corpus: Corpus) -> None:
    """A sources/ folder holds open texts only, each with its checksum in sources.csv."""
    folder = corpus.folder / "sources"
    rights = dict(zip(corpus.sources["sha256"], corpus.sources["rights"], strict=True))

    for path in sorted(folder.glob("*.txt")) if folder.is_dir() else []:
        assert rights[hashlib.sha256(path.read_bytes()).hexdigest()] == "open", path.name


def test_claims_are_glossed_in_both_languages(corpus: Corpus) -> None:
    """A reader who has no Indonesian, or no English, can follow every claim of a corpus that is read for its findings."""
    if corpus.name == "proving-ground":
        return  # for measuring rules; nobody reads its claims
    lacking = [
        claim.claim_id
        for claim in corpus.claims.itertuples()
        for language in LANGUAGES
        if not getattr(claim, f"gloss_{language}")
    ]

    assert lacking == []


def test_readings_are_those_of_the_quotes_and_complete(corpus: Corpus) -> None:
    """Every claim has an anchor; no mention is left outstanding in a corpus that a person has coded."""
    anchors, mentions = corpus.readings["anchors"], corpus.readings["mentions"]

    assert sorted(anchors["claim_id"]) == sorted(corpus.claims["claim_id"])
    assert mentions[mentions["status"] == "outstanding"].to_numpy().tolist() == []


def test_the_first_corpus_is_coded_over_all_five_texts() -> None:
    """At least 100 claims, in every source, of every main kind."""
    claims = load_corpus(ROOT / "data" / "iom-indonesia").claims

    assert len(claims) >= 100
    assert claims.groupby("source_id").size().min() >= 20
    assert {"date", "count", "percentage", "effectiveness", "trend", "classification"} <= set(claims["type"])


def test_the_known_disagreements_of_the_first_corpus_are_found() -> None:
    """1979 or 1999, and observer since 1991 or 1999: from rules, with both sides."""
    audit = check(load_corpus(ROOT / "data" / "iom-indonesia"))
    dates = [finding for finding in audit.findings if finding.rule == "date-differs" and finding.kind == "conflict"]
    values = [{claim.value for claim in finding.claims} for finding in dates]

    assert {"1979", "1999"} in values
    assert {"1991", "1999"} in values


def tracked() -> list[Path]:
    """Return the files that git tracks."""
    listed = subprocess.run(["git", "ls-files", "-z"], cwd=ROOT, capture_output=True, text=True, check=False).stdout
    return [ROOT / name for name in listed.split("\0") if name]


@pytest.mark.skipif(not tracked(), reason="not a git checkout")
def test_no_machine_is_named_in_any_file() -> None:
    """Paths of a particular machine stand in no tracked file."""
    pattern = re.compile(r"(?<![\w.])/(?:work|farm|root)/")
    named = []
    for path in tracked():
        if path.is_file() and path.stat().st_size < 8_000_000 and path != Path(__file__):
            try:
                text = path.read_text(encoding="utf-8")
            except UnicodeDecodeError:
                continue
            if pattern.search(text):
                named.append(str(path.relative_to(ROOT)))

    assert named == []


SHARED = ROOT.parent / "shared" / "sources"


@pytest.mark.skipif(not SHARED.is_dir(), reason="the five texts are not here (../shared/sources)")
def test_no_run_of_twelve_words_of_the_five_texts_is_in_the_repository() -> None:
    """The texts belong to their authors: what may stand here is a quote of ten words."""
    word, length = re.compile(r"\w+"), 12
    known = set()
    for text in SHARED.rglob("*.txt"):
        tokens = word.findall(text.read_text(encoding="utf-8").lower())
        known |= {tuple(tokens[i : i + length]) for i in range(len(tokens) - length + 1)}
    # The title of a work may be given in full, and its authors after it (DESIGN.md, section 2); nothing else.
    for row in load_corpus(ROOT / "data" / "iom-indonesia").sources.itertuples():
        tokens = word.findall(f"{row.title} {row.authors}".lower())
        known -= {tuple(tokens[i : i + length]) for i in range(len(tokens) - length + 1)}
    copied = []
    for path in tracked():
        if not path.is_file() or path.stat().st_size > 8_000_000:
            continue
        try:
            tokens = word.findall(path.read_text(encoding="utf-8").lower())
        except UnicodeDecodeError:
            continue
        if any(tuple(tokens[i : i + length]) in known for i in range(len(tokens) - length + 1)):
            copied.append(str(path.relative_to(ROOT)))

    assert copied == []
