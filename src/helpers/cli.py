"""The command `claims-audit`: argument names, exit codes and what is printed (DESIGN.md, section 6).

Nothing heavy is imported before a command runs: `--help` answers at once.
"""

from __future__ import annotations

import argparse
import json
import os
import re
import shlex
import sys
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any

from helpers import __version__
from helpers.errors import AuditError, DifferenceError, UsageError

KINDS = ("conflict", "tension", "gap", "dependence")

_OBEYED = re.compile("[\x7f-\x9f\u200e\u200f\u202a-\u202e\u2066-\u2069]")


def main(argv: Sequence[str] | None = None) -> int:
    """Run one command and return its exit code: 0 done, 1 not so, 2 usage, 3 data."""
    for stream in (sys.stdout, sys.stderr):
        if hasattr(stream, "reconfigure"):
            stream.reconfigure(encoding="utf-8", errors="backslashreplace")
    arguments = parser().parse_args(argv)
    try:
        return int(arguments.command(arguments) or 0)
    except AuditError as error:
        _say(safe(error.render()))
        return error.exit_code
    except BrokenPipeError:
        # The reader of a pipe has seen enough; what is left must not raise again at exit.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return 0
    except OSError as error:
        # What no command expected: a name that is too long, a folder that may not be looked into.
        where = f": {safe(str(error.filename)[:200])}" if error.filename else ""
        _say(f"error: {error.strerror or type(error).__name__}{where}")
        return 3
    except KeyboardInterrupt:
        _say("interrupted; nothing was written")
        return 130
    except MemoryError:
        _say("error: out of memory")
        return 3
    except RecursionError:
        _say("error: input is nested too deeply")
        return 3


def parser() -> argparse.ArgumentParser:
    """Return the parser of all commands."""
    top = argparse.ArgumentParser(
        prog="claims-audit",
        description="Audit what a set of papers claims: each claim in its quote, the claims that cannot all hold, "
        "and a report that anyone renders again to the same bytes.",
        epilog="Exit codes: 0 done (findings or not), 1 what was asked for is not so, 2 usage, 3 data.",
    )
    top.add_argument("--version", action="version", version=f"claims-audit {__version__}")
    commands = top.add_subparsers(metavar="COMMAND", required=True)

    def add(
        name: str, command: Callable[[argparse.Namespace], Any], text: str, corpus: bool = True
    ) -> argparse.ArgumentParser:
        made = commands.add_parser(name, help=text, description=text[0].upper() + text[1:] + ".")
        made.set_defaults(command=command)
        if corpus:
            made.add_argument("corpus", metavar="CORPUS", help="a name under data/, or the path of a corpus folder")
        return made

    def sources(made: argparse.ArgumentParser) -> None:
        made.add_argument("--sources", type=Path, metavar="DIR", help="a folder with the source texts")

    def as_json(made: argparse.ArgumentParser) -> None:
        made.add_argument("--json", action="store_true", help="JSON lines on standard output, nothing else there")

    run = add("run", _run, "read, check and report a corpus")
    sources(run)
    run.add_argument("--out", type=Path, metavar="DIR", help="the report's folder (default: reports/CORPUS)")
    run.add_argument(
        "--jobs", type=_positive, default=2, metavar="N", help="notebooks executed side by side (default: 2)"
    )
    new = add("new", _new, "make a corpus folder from text, PDF, DOCX and HTML files", corpus=False)
    new.add_argument("name", metavar="NAME", help="the corpus folder's name, made under data/ or the current folder")
    new.add_argument("files", nargs="+", type=Path, metavar="FILE")
    for name, command, text in (
        ("read", _read, "read the source texts: anchor quotes, list every number, date and effect"),
        ("check", _check, "run every rule and list the findings"),
        ("propose", _propose, "code claims from the texts and the codebook alone"),
    ):
        made = add(name, command, text)
        sources(made)
        as_json(made)
        if name == "check":
            made.add_argument("--fail-on", choices=KINDS, help="exit 1 if there is a finding of that kind or stronger")
    mentions = add("mentions", _mentions, "list every number, date, effect and trend of a text file", corpus=False)
    mentions.add_argument("file", type=Path, metavar="FILE")
    mentions.add_argument("--lang", choices=("id", "en", "auto"), default="auto", help="language (default: auto)")
    as_json(mentions)
    add("evaluate", _evaluate, "hold the findings against expected.csv: precision and recall by rule")
    export = add("export", _export, "write the exchange formats")
    export.add_argument("--to", type=Path, required=True, metavar="DIR", help="the folder to write them to")
    verify = add("verify", _verify, "render a report again, compare, and say what differs", corpus=False)
    verify.add_argument("target", metavar="CORPUS|REPORT_DIR")
    sources(verify)
    diff = add("diff", _diff, "compare two reports: findings gone, new, changed", corpus=False)
    diff.add_argument("before", type=Path, metavar="REPORT_DIR")
    diff.add_argument("after", type=Path, metavar="REPORT_DIR")
    return top


def _positive(text: str) -> int:
    number = int(text) if text.isascii() and text.isdecimal() and len(text) < 9 else 0
    if not 1 <= number <= 64:
        raise argparse.ArgumentTypeError(f"{text!r} is not a number between 1 and 64")
    return number


def _say(line: str) -> None:
    """Print a line for people on standard error."""
    print(line, file=sys.stderr)


def safe(text: str) -> str:
    """Return text whose control and bidirectional characters are shown as escapes; line ends stay."""
    from helpers.paths import printable

    return "\n".join(printable(line) for line in text.split("\n"))


def _json_line(record: dict[str, Any]) -> None:
    """Print a record; what a terminal would obey (C1 and bidirectional controls) stands as JSON's own escape."""
    line = json.dumps(record, ensure_ascii=False)
    print(_OBEYED.sub(lambda found: f"\\u{ord(found[0]):04x}", line))


def _prepare(arguments: argparse.Namespace, write: bool) -> Any:
    """Load a corpus and, where its texts are at hand, read them; `write` keeps what was read."""
    from helpers.corpora.corpus import load_corpus
    from helpers.paths import find_corpus
    from helpers.prepare import prepare

    corpus = load_corpus(find_corpus(arguments.corpus))
    return prepare(corpus, arguments.sources, write=write, tell=_say)


def _run(arguments: argparse.Namespace) -> None:
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


def _read(arguments: argparse.Namespace) -> None:
    from helpers.coverage import coverage_table

    corpus = _prepare(arguments, write=True)
    if not corpus.has_readings:
        return
    anchors, mentions = corpus.readings["anchors"], corpus.readings["mentions"]
    table = coverage_table(mentions)
    if arguments.json:
        for row in table.to_dict("records"):
            own = anchors[anchors["source_id"] == row["source_id"]]
            _json_line(
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


def _check(arguments: argparse.Namespace) -> None:
    from helpers.audit import check

    audit = check(_prepare(arguments, write=False))
    if arguments.json:
        for finding in audit.findings:
            _json_line(finding.record())
    else:
        for finding in audit.findings:
            print(safe(f"{finding.kind:10} {finding.finding_id}  {finding.rule}: {finding.message}"))
            print(safe(f"{'':10} {finding.why}"))
        counts = ", ".join(f"{number} {kind}" for kind, number in audit.outcome_counts().items())
        print(f"{len(audit.findings)} findings; {len(audit.claims)} claims; pairs: {counts}")
        for status in audit.rules:
            if status.status == "failed":
                _say(safe(f"rule {status.rule.name} failed: {status.reason}"))
    if arguments.fail_on:
        strongest = KINDS[: KINDS.index(arguments.fail_on) + 1]
        hits = [finding for finding in audit.findings if finding.kind in strongest]
        if hits:
            raise DifferenceError(f"{len(hits)} findings of kind {arguments.fail_on} or stronger")


def _propose(arguments: argparse.Namespace) -> None:
    from helpers.corpora.corpus import load_corpus
    from helpers.paths import find_corpus
    from helpers.prepare import propose_corpus

    corpus = load_corpus(find_corpus(arguments.corpus))
    claims, relations = propose_corpus(corpus, arguments.sources, write=not arguments.json)
    if arguments.json:
        for record in claims:
            _json_line({"record": "claim", **record})
        for record in relations:
            _json_line({"record": "relation", **record})
    else:
        print(f"{len(claims)} claims and {len(relations)} relations proposed: {corpus.name}/proposals.csv")


def _mentions(arguments: argparse.Namespace) -> None:
    from helpers.readers.mentions import mention_record, read_mentions
    from helpers.texts.sources import load_text

    if not arguments.file.exists() or arguments.file.is_dir():
        trouble = "it is a folder" if arguments.file.is_dir() else "it is not there"
        raise UsageError(f"{arguments.file} is no file", [trouble], "give the path of a text file.")
    text = load_text(arguments.file)
    for mention in read_mentions(text, arguments.lang):
        record = mention_record(mention, text)
        if arguments.json:
            _json_line(record)
        else:
            quote = " ".join(safe(str(record["exact"])).split())
            print(f"{record['start']:>7} {record['kind']:12} {record['value']:20} {record['unit']:12} {quote}")


def _evaluate(arguments: argparse.Namespace) -> None:
    from helpers.evaluate import evaluate, evaluation_text
    from helpers.paths import find_corpus

    print(evaluation_text(evaluate(find_corpus(arguments.corpus))))


def _export(arguments: argparse.Namespace) -> None:
    from helpers.audit import load_audit
    from helpers.exporting.exports import write_exports

    for path in write_exports(load_audit(arguments.corpus), arguments.to):
        print(path)


def _verify(arguments: argparse.Namespace) -> None:
    from helpers.verify import verify, verify_text

    result = verify(arguments.target, arguments.sources)
    print(safe(verify_text(result)))
    if not result.same:
        raise DifferenceError("the report is not what its inputs render to")


def _diff(arguments: argparse.Namespace) -> None:
    from helpers.verify import diff_reports

    print(safe(diff_reports(arguments.before, arguments.after)))


def _new(arguments: argparse.Namespace) -> None:
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
    folder = make_corpus(arguments.name, arguments.files, (checkout / "data") if checkout else Path.cwd(), tell=_say)
    corpus = prepare(load_corpus(folder), None, write=True, tell=_say)
    sources, claims = len(corpus.sources), len(corpus.proposals)
    print(f"{folder.name}: {sources} source{'s'[sources == 1 :]}, {claims} claim{'s'[claims == 1 :]} proposed")
    codebook = Path(os.path.relpath(folder / "codebook.yml"))
    named = folder.name if checkout else shlex.quote(str(folder))
    print(f"next: edit {shlex.quote(str(codebook))}, then claims-audit run {named}")


if __name__ == "__main__":
    sys.exit(main())
