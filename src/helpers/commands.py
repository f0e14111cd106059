"""What each command of `claims-audit` does; nothing heavy is imported before one runs."""

from __future__ import annotations

import argparse
import os
import shlex
import sys
from pathlib import Path
from typing import TYPE_CHECKING, Any

from helpers.errors import DifferenceError, UsageError
from helpers.terminal import json_line, safe, say

if TYPE_CHECKING:
    from helpers.unclaimed import Account

KINDS = ("conflict", "tension", "gap", "dependence")


def _prepare(arguments: argparse.Namespace, write: bool) -> Any:
    """Load a corpus and, where its texts are at hand, read them; `write` keeps what was read."""
    from helpers.corpora.corpus import load_corpus
    from helpers.paths import find_corpus
    from helpers.prepare import prepare

    corpus = load_corpus(find_corpus(arguments.corpus))
    return prepare(corpus, arguments.sources, write=write, tell=say)


def run(arguments: argparse.Namespace) -> None:
    """Read, check and report a corpus."""
    from helpers.audit import check
    from helpers.paths import default_report_folder
    from helpers.progress import Progress
    from helpers.report import render_report

    progress = Progress(sys.stderr)
    corpus = _prepare(arguments, write=True)
    audit = check(corpus)
    out = (arguments.out or default_report_folder(corpus.folder)).resolve()
    render_report(audit, out, jobs=arguments.jobs, progress=progress)
    progress.last_screen(audit, out)


def read(arguments: argparse.Namespace) -> None:
    """Read the source texts and say how much of them is accounted for."""
    from helpers.coverage import coverage_table

    corpus = _prepare(arguments, write=True)
    if not corpus.has_readings:
        return
    anchors, mentions = corpus.readings["anchors"], corpus.readings["mentions"]
    table = coverage_table(mentions)
    if arguments.json:
        for row in table.to_dict("records"):
            own = anchors[anchors["source_id"] == row["source_id"]]
            json_line(
                {**row, "anchors": {str(k): int(v) for k, v in own["status"].value_counts().sort_index().items()}}
            )
        return
    for status in ("exact", "folded", "altered"):
        ids = anchors.loc[anchors["status"] == status, "claim_id"]
        print(
            f"{len(ids):6} quotes {status}" + (f": {safe(' '.join(ids))}" if status == "altered" and len(ids) else "")
        )
    for row in table.itertuples():
        print(
            f"{safe(str(row.source_id))}: {row.claimed} claimed, {row.dismissed} dismissed, {row.outstanding} outstanding"
            f" ({row.accounted:.1f} % accounted for)"
        )


def check(arguments: argparse.Namespace) -> None:
    """Run every rule and list the findings."""
    from helpers.audit import check

    audit = check(_prepare(arguments, write=False))
    if arguments.json:
        for finding in audit.findings:
            json_line(finding.record())
    else:
        for finding in audit.findings:
            print(safe(f"{finding.kind:10} {finding.finding_id}  {finding.rule}: {finding.message}"))
            print(safe(f"{'':10} {finding.why}"))
        counts = ", ".join(f"{number} {kind}" for kind, number in audit.outcome_counts().items())
        print(f"{len(audit.findings)} findings; {len(audit.claims)} claims; pairs: {counts}")
        for status in audit.rules:
            if status.status == "failed":
                say(safe(f"rule {status.rule.name} failed: {status.reason}"))
    if arguments.fail_on:
        strongest = KINDS[: KINDS.index(arguments.fail_on) + 1]
        hits = [finding for finding in audit.findings if finding.kind in strongest]
        if hits:
            raise DifferenceError(f"{len(hits)} findings of kind {arguments.fail_on} or stronger")


def propose(arguments: argparse.Namespace) -> None:
    """Code claims from the texts and the codebook alone."""
    from helpers.corpora.corpus import load_corpus
    from helpers.paths import find_corpus
    from helpers.prepare import account_of_corpus, propose_corpus

    corpus = load_corpus(find_corpus(arguments.corpus))
    if arguments.unclaimed:
        _tell_unclaimed(account_of_corpus(corpus, arguments.sources), arguments.json)
        return
    claims, relations = propose_corpus(corpus, arguments.sources, write=not arguments.json)
    if arguments.json:
        for record in claims:
            json_line({"record": "claim", **record})
        for record in relations:
            json_line({"record": "relation", **record})
    else:
        print(f"{len(claims)} claims and {len(relations)} relations proposed: {corpus.name}/proposals.csv")


def _tell_unclaimed(account: Account, as_json: bool) -> None:
    """Print each number and date that stands with a cue and is not claimed, with the reason; then how many there are."""
    if as_json:
        for one in account.unclaimed:
            json_line({"record": "unclaimed", **one._asdict()})
        return
    for one in account.unclaimed:
        print(
            f"{one.source_id}:{one.start}  {safe(one.exact)!r}, cue {safe(one.cue)!r}: no {one.property} of {one.subject}"
        )
        print(f"    {one.why}")
    print(
        f"{account.claimed} numbers and dates claimed, {len({one[:3] for one in account.unclaimed})} not claimed though "
        f"a cue stands with them, {account.without_cue} without a cue"
    )


def mentions(arguments: argparse.Namespace) -> None:
    """List every number, date, effect and trend of a text file."""
    from helpers.readers.mentions import mention_record, read_mentions
    from helpers.texts.sources import load_text

    if not arguments.file.exists() or arguments.file.is_dir():
        trouble = "it is a folder" if arguments.file.is_dir() else "it is not there"
        raise UsageError(f"{arguments.file} is no file", [trouble], "give the path of a text file.")
    text = load_text(arguments.file)
    for mention in read_mentions(text, arguments.lang):
        record = mention_record(mention, text)
        if arguments.json:
            json_line(record)
        else:
            quote = " ".join(safe(str(record["exact"])).split())
            print(f"{record['start']:>7} {record['kind']:12} {record['value']:20} {record['unit']:12} {quote}")


def evaluate(arguments: argparse.Namespace) -> None:
    """Hold the findings against those that are expected."""
    from helpers.evaluate import evaluate, evaluation_text
    from helpers.paths import find_corpus

    print(evaluation_text(evaluate(find_corpus(arguments.corpus))))


def export(arguments: argparse.Namespace) -> None:
    """Write the exchange formats."""
    from helpers.audit import load_audit
    from helpers.exporting.exports import write_exports

    for path in write_exports(load_audit(arguments.corpus), arguments.to):
        print(path)


def verify(arguments: argparse.Namespace) -> None:
    """Render a report again and say what differs."""
    from helpers.verify import verify, verify_text

    result = verify(arguments.target, arguments.sources)
    print(safe(verify_text(result)))
    if not result.same:
        raise DifferenceError("the report is not what its inputs render to")


def diff(arguments: argparse.Namespace) -> None:
    """Compare two reports."""
    from helpers.verify import diff_reports

    print(safe(diff_reports(arguments.before, arguments.after)))


def new(arguments: argparse.Namespace) -> None:
    """Make a corpus folder from files."""
    from helpers.corpora.corpus import load_corpus
    from helpers.corpora.new_corpus import make_corpus
    from helpers.paths import find_checkout
    from helpers.prepare import prepare

    missing = [
        f"{path}{'  is a folder: give the files in it' if path.is_dir() else ''}"
        for path in arguments.files
        if not path.is_file()
    ]
    if missing:
        raise UsageError("files are not there", missing, "give the paths of text, PDF, DOCX or HTML files.")
    checkout = find_checkout()
    folder = make_corpus(arguments.name, arguments.files, (checkout / "data") if checkout else Path.cwd(), tell=say)
    corpus = prepare(load_corpus(folder), None, write=True, tell=say)
    sources, claims = len(corpus.sources), len(corpus.proposals)
    print(f"{folder.name}: {sources} source{'s'[sources == 1 :]}, {claims} claim{'s'[claims == 1 :]} proposed")
    codebook = Path(os.path.relpath(folder / "codebook.yml"))
    named = folder.name if checkout else shlex.quote(str(folder))
    print(f"next: edit {shlex.quote(str(codebook))}, then claims-audit run {named}")
