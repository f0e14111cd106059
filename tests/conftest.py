"""What the tests share: small corpora made on the spot, and where the material of others is."""

from __future__ import annotations

import hashlib
import os
from collections.abc import Callable, Mapping
from pathlib import Path

import pandas as pd
import pytest
import yaml
from hypothesis import settings

from helpers.audit import check
from helpers.corpora.codebook import Codebook
from helpers.corpora.codebook_files import load_codebook
from helpers.corpora.corpus import load_corpus
from helpers.prepare import prepare
from helpers.propose import propose

# Machines are shared: no example fails for being slow, and each run draws the same ones.
settings.register_profile("shared-machines", deadline=None, derandomize=True)
settings.load_profile("shared-machines")

ROOT = Path(__file__).parents[1]
Conflicts = Callable[..., list[str]]

CODEBOOK = """\
properties:
  - {property: founded, subject: harbour scheme, type: date, label: {en: founding date, id: tanggal berdiri}}
  - {property: members, subject: harbour scheme, type: count, unit: persons, label: {en: members, id: anggota}}
  - {property: effect, subject: harbour scheme, type: effectiveness}
places: {East Quay: Harbour, Harbour: Coast}
populations: {children: persons}
"""
SOURCES = "source_id,title,language,rights,sha256\na,First report,en,open,\nb,Second report,en,open,\n"
CLAIMS_HEADER = (
    "claim_id,source_id,exact,prefix,suffix,type,subject,property,value,unit,place,period,population,stance,"
    "attributed_to,evidence,gloss_en,gloss_id,coder,note\n"
)


@pytest.fixture
def make_corpus(tmp_path: Path) -> Callable[..., Path]:
    """Return a function that writes a corpus folder: files by name, with a codebook and two sources by default."""

    def make(files: Mapping[str, str] | None = None, name: str = "harbour") -> Path:
        folder = tmp_path / name
        folder.mkdir(parents=True, exist_ok=True)
        for filename, content in {"codebook.yml": CODEBOOK, "sources.csv": SOURCES, **(files or {})}.items():
            path = folder / filename
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_bytes(content.encode("utf-8") if isinstance(content, str) else content)
        return folder

    return make


@pytest.fixture
def conflicts(make_corpus: Callable[..., Path]) -> Conflicts:
    """Return a function that proposes and checks texts with a codebook, and says which rules find a conflict."""

    def found(
        entry: str | Mapping[str, object],
        *texts: str,
        language: str = "en",
        year: str = "2019",
        places: Mapping[str, str] | None = None,
    ) -> list[str]:
        given = yaml.safe_load(entry) if isinstance(entry, str) else dict(entry)
        properties = given if isinstance(given, list) else [given]
        names = "abcdefgh"[: len(texts)]
        spoken = language.split() if " " in language else [language] * len(texts)
        rows = [
            f"{name},{name.upper()},{tongue},open,{hashlib.sha256(text.encode('utf-8')).hexdigest()},{year}\n"
            for name, text, tongue in zip(names, texts, spoken, strict=True)
        ]
        files = {f"sources/{name}.txt": text for name, text in zip(names, texts, strict=True)}
        table = "source_id,title,language,rights,sha256,year\n" + "".join(rows)
        book = {"properties": properties, **({"places": dict(places)} if places else {})}
        folder = make_corpus({"codebook.yml": yaml.safe_dump(book), "sources.csv": table, **files})
        corpus = prepare(load_corpus(folder), None, write=False, tell=lambda *_: None)
        return [finding.rule for finding in check(corpus).findings if finding.kind == "conflict"]

    return found


@pytest.fixture
def codebook(request: pytest.FixtureRequest, tmp_path: Path) -> Codebook:
    """Return the codebook that a test module writes as CODEBOOK."""
    path = tmp_path / "codebook.yml"
    path.write_text(request.module.CODEBOOK, "utf-8")
    return load_codebook(path)


def claims_of(text: str, codebook: Codebook, language: str = "en") -> pd.DataFrame:
    """Return what is proposed of one text."""
    return propose({"s": text}, codebook, {"s": language})[0]


def values_claimed(codebook: Codebook, language: str, *texts: str, kind: str = "") -> list[list[str]]:
    """Return the values claimed of each of some texts, in order; of one type of claims where `kind` names it."""
    named = {str(number): text + "\n" for number, text in enumerate(texts)}
    claims, _ = propose(named, codebook, dict.fromkeys(named, language))
    claims = claims[claims["type"] == kind] if kind else claims
    return [sorted(claims[claims["source_id"] == name]["value"]) for name in named]


def claim_row(claim_id: str, source_id: str, exact: str, kind: str, property_name: str, value: str, **more: str) -> str:
    """Return one line of claims.csv about the harbour scheme."""
    columns = CLAIMS_HEADER.strip().split(",")
    cells = {
        "claim_id": claim_id, "source_id": source_id, "exact": exact, "type": kind, "subject": "harbour scheme",
        "property": property_name, "value": value, "stance": "asserted", "coder": "t", **more,
    }  # fmt: skip
    return ",".join(f'"{cells.get(column, "")}"' for column in columns) + "\n"


def material() -> Path | None:
    """Return the folder of test material by others, or None where it is absent."""
    named = os.environ.get("CLAIMS_AUDIT_TESTMAT")
    folder = Path(named) if named else ROOT.parent / "shared" / "testmat"
    return folder if folder.is_dir() else None
