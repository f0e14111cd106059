"""Is a report what its inputs render to? Checksums first, then the whole report rendered again and compared."""

from __future__ import annotations

import tempfile
from collections.abc import Mapping
from pathlib import Path
from typing import Any, NamedTuple

import pandas as pd

from helpers import __version__
from helpers.corpora.manifest import ENVIRONMENT_FILE, RUN_FILE, TABLES_VERSION, files_of, inputs_of, load_record
from helpers.corpora.tables import read_table
from helpers.errors import DataError, UsageError
from helpers.paths import default_report_folder, find_corpus

MOST_SHOWN = 20  # lines that one file's differences may take


class Verification(NamedTuple):
    """Whether a report holds, and what was found, line by line."""

    same: bool
    lines: list[str]


def verify(target: str, sources: Path | None = None) -> Verification:
    """Check a report against its inputs: by checksum, then rendered again and compared file by file.

    `target` is a corpus (its default report is taken) or a report folder (its corpus is found by name).
    """
    report, corpus_folder = _locate(target)
    record = load_record(report)
    lines = _versions(record)
    lines += changed_inputs(record, corpus_folder, report)
    lines += edited_files(record, report)
    lines += _rendered_again(report, corpus_folder, sources)
    lines += [f"environment: {_environment(report)}"]
    problems = [line for line in lines if not line.startswith("environment:")]
    return Verification(not problems, lines)


def verify_text(result: Verification) -> str:
    """Return what was found, for people."""
    head = "verified: every file is what its inputs render to" if result.same else "not verified"
    return "\n".join([head, *result.lines])


def _locate(target: str) -> tuple[Path, Path]:
    """Return the report folder and the corpus folder that a target names."""
    folder = Path(target)
    if (folder / RUN_FILE).is_file():
        return folder.resolve(), find_corpus(str(load_record(folder)["corpus"]))
    corpus_folder = find_corpus(target)
    report = default_report_folder(corpus_folder)
    if not report.is_dir():
        raise UsageError(
            f"there is no report of {corpus_folder.name}",
            [f"looked for reports/{report.name}"],
            "claims-audit run makes one.",
        )
    return report, corpus_folder


def _versions(record: Mapping[str, Any]) -> list[str]:
    """Say where the versions differ."""
    lines = []
    if record["claims_audit"] != __version__:
        lines.append(f"version: the report was made by claims-audit {record['claims_audit']}, this is {__version__}")
    if record["tables"] != TABLES_VERSION:
        lines.append(f"version: the report's tables are version {record['tables']}, these are {TABLES_VERSION}")
    return lines


def changed_inputs(record: Mapping[str, Any], corpus_folder: Path, report: Path) -> list[str]:
    """Say which inputs are not those that the report was made from; rows are named where the report has a copy."""
    now, then = inputs_of(corpus_folder), record["inputs"]
    lines = []
    for name in sorted(now.keys() | then.keys()):
        if now.get(name) == then.get(name):
            continue
        what = "is gone" if name not in now else "is new" if name not in then else "changed"
        lines.append(f"input {what}: {name}")
        if what == "changed" and name == "claims.csv" and (report / "claims.csv").is_file():
            lines += _changed_rows(report / "claims.csv", corpus_folder / name, "claims", "claim_id")
    texts = read_table(corpus_folder / "sources.csv", "sources")
    now_texts = dict(zip(texts["source_id"], texts["sha256"], strict=True))
    for source_id in sorted(now_texts.keys() | record["texts"].keys()):
        if now_texts.get(source_id) != record["texts"].get(source_id):
            lines.append(f"input changed: the text of {source_id} has another checksum")
    return lines


def edited_files(record: Mapping[str, Any], report: Path) -> list[str]:
    """Say which files of the report are not those that were rendered."""
    now, then = files_of(report), record["files"]
    lines = []
    for name in sorted(now.keys() | then.keys()):
        if now.get(name) != then.get(name):
            what = "is missing" if name not in now else "was added" if name not in then else "was edited"
            lines.append(f"report {what}: {name} (or its line in {RUN_FILE} was)")
    return lines


def _rendered_again(report: Path, corpus_folder: Path, sources: Path | None) -> list[str]:
    """Render the report again and say which files and findings differ."""
    from helpers.audit import check
    from helpers.corpora.corpus import load_corpus
    from helpers.prepare import prepare
    from helpers.report import render_report

    try:
        audit = check(prepare(load_corpus(corpus_folder), sources, write=False, tell=lambda line: None))
    except DataError as error:
        return [f"inputs cannot be checked: {error.what}", *(f"  {line}" for line in error.details[:MOST_SHOWN])]
    lines = []
    with tempfile.TemporaryDirectory(prefix="claims-audit-") as scratch:
        fresh = Path(scratch) / report.name
        render_report(audit, fresh, jobs=2)
        names = {
            path.relative_to(folder).as_posix()
            for folder in (report, fresh)
            for path in folder.rglob("*")
            if path.is_file()
        }
        for name in sorted(names - {ENVIRONMENT_FILE}):
            old, new = report / name, fresh / name
            if not old.is_file() or not new.is_file():
                lines.append(
                    f"rendered again: {name} {'is missing from the report' if new.is_file() else 'is no longer made'}"
                )
            elif old.read_bytes() != new.read_bytes():
                lines.append(f"rendered again: {name} differs{_first_difference(old.read_bytes(), new.read_bytes())}")
        if (report / "findings.csv").is_file():
            lines += [f"  {line}" for line in compare_findings(report, fresh)]
    return lines


def _first_difference(old: bytes, new: bytes) -> str:
    """Say in which line two files differ first; nothing for files that are no text."""
    try:
        before, after = old.decode("utf-8").split("\n"), new.decode("utf-8").split("\n")
    except UnicodeDecodeError:
        return ""
    for number, (a, b) in enumerate(zip(before, after, strict=False), 1):
        if a != b:
            return f" in line {number}"
    return f" from line {min(len(before), len(after)) + 1}"


def _changed_rows(old: Path, new: Path, table: str, key: str) -> list[str]:
    """Say which rows of a table are gone, new or changed, and in which columns."""
    before, after = (read_table(path, table).set_index(key, drop=False) for path in (old, new))
    lines = [f"  {identifier}: row is gone" for identifier in before.index.difference(after.index)]
    lines += [f"  {identifier}: row is new" for identifier in after.index.difference(before.index)]
    for identifier in before.index.intersection(after.index):
        a, b = before.loc[identifier], after.loc[identifier]
        if isinstance(a, pd.Series) and isinstance(b, pd.Series):
            lines += [f'  {identifier}, column "{c}": "{a[c]}" is now "{b[c]}"' for c in before.columns if a[c] != b[c]]
    return lines[:MOST_SHOWN]


def compare_findings(before: Path, after: Path) -> list[str]:
    """Say which findings are gone, new or changed between two reports."""
    old, new = (
        read_table(folder / "findings.csv", "findings").set_index("finding_id", drop=False)
        for folder in (before, after)
    )
    gone, fresh = old.loc[old.index.difference(new.index)], new.loc[new.index.difference(old.index)]
    lines = []
    successors: dict[tuple[str, str], str] = {
        (row.rule, row.claim_ids): str(row.finding_id) for row in fresh.itertuples()
    }
    paired = set()
    for row in gone.itertuples():
        successor = successors.get((row.rule, row.claim_ids)) if row.claim_ids else None
        if successor:
            paired.add(successor)
            lines.append(
                f"finding changed: {row.finding_id} → {successor} {row.rule}: {row.message} → {new.loc[successor, 'message']}"
            )
        else:
            lines.append(f"finding gone: {row.finding_id} {row.rule}: {row.message}")
    lines += [
        f"finding new: {row.finding_id} {row.rule}: {row.message}"
        for row in fresh.itertuples()
        if row.finding_id not in paired
    ]
    for identifier in old.index.intersection(new.index):
        changed = [
            c
            for c in ("kind", "message", "why", "would_settle", "ref_ids")
            if old.loc[identifier, c] != new.loc[identifier, c]
        ]
        if changed:
            lines.append(f"finding changed: {identifier} {old.loc[identifier, 'rule']}: {', '.join(changed)}")
    return lines


def diff_reports(before: Path, after: Path) -> str:
    """Return, for people, the findings that are gone, new and changed, and the inputs that changed."""
    old, new = load_record(before), load_record(after)
    lines = [] if old["corpus"] == new["corpus"] else [f"corpus: {old['corpus']} and {new['corpus']}"]
    if old["claims_audit"] != new["claims_audit"]:
        lines.append(f"version: {old['claims_audit']} and {new['claims_audit']}")
    inputs = sorted(
        name
        for name in old["inputs"].keys() | new["inputs"].keys()
        if old["inputs"].get(name) != new["inputs"].get(name)
    )
    lines += [f"input changed: {name}" for name in inputs]
    if "claims.csv" in inputs and all((folder / "claims.csv").is_file() for folder in (before, after)):
        lines += _changed_rows(before / "claims.csv", after / "claims.csv", "claims", "claim_id")
    lines += compare_findings(before, after)
    counts = {word: sum(line.startswith(f"finding {word}") for line in lines) for word in ("gone", "new", "changed")}
    lines.append(", ".join(f"{number} {word}" for word, number in counts.items()) + f"; {len(inputs)} inputs changed")
    return "\n".join(lines)


def _environment(report: Path) -> str:
    """Return what environment.json says the report was made with, on one line."""
    import json

    try:
        data = json.loads((report / ENVIRONMENT_FILE).read_text(encoding="utf-8"))
    except (OSError, ValueError):
        return f"{ENVIRONMENT_FILE} is missing or not JSON"
    return ", ".join(f"{key} {value}" for key, value in sorted(data.items()) if isinstance(value, str)) or "not stated"
