"""The command `claims-audit`: argument names and exit codes (DESIGN.md, section 6).

Nothing heavy is imported before a command runs: `--help` answers at once.
"""

from __future__ import annotations

import argparse
import os
import sys
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any

from helpers import __version__, commands
from helpers.errors import AuditError
from helpers.terminal import safe, say


def main(argv: Sequence[str] | None = None) -> int:
    """Run one command and return its exit code: 0 done, 1 not so, 2 usage, 3 data."""
    for stream in (sys.stdout, sys.stderr):
        if hasattr(stream, "reconfigure"):
            stream.reconfigure(encoding="utf-8", errors="backslashreplace")
    arguments = parser().parse_args(argv)
    try:
        return int(arguments.command(arguments) or 0)
    except AuditError as error:
        say(safe(error.render()))
        return error.exit_code
    except BrokenPipeError:
        # The reader of a pipe has seen enough; what is left must not raise again at exit.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return 0
    except OSError as error:
        # What no command expected: a name that is too long, a folder that may not be looked into.
        where = f": {safe(str(error.filename)[:200])}" if error.filename else ""
        say(f"error: {error.strerror or type(error).__name__}{where}")
        return 3
    except KeyboardInterrupt:
        say("interrupted; nothing was written")
        return 130
    except MemoryError:
        say("error: out of memory")
        return 3
    except RecursionError:
        say("error: input is nested too deeply")
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
    subparsers = top.add_subparsers(metavar="COMMAND", required=True)

    def add(
        name: str, command: Callable[[argparse.Namespace], Any], text: str, corpus: bool = True
    ) -> argparse.ArgumentParser:
        made = subparsers.add_parser(name, help=text, description=text[0].upper() + text[1:] + ".")
        made.set_defaults(command=command)
        if corpus:
            made.add_argument("corpus", metavar="CORPUS", help="a name under data/, or the path of a corpus folder")
        return made

    def sources(made: argparse.ArgumentParser) -> None:
        made.add_argument("--sources", type=Path, metavar="DIR", help="a folder with the source texts")

    def as_json(made: argparse.ArgumentParser) -> None:
        made.add_argument("--json", action="store_true", help="JSON lines on standard output, nothing else there")

    run = add("run", commands.run, "read, check and report a corpus")
    sources(run)
    run.add_argument("--out", type=Path, metavar="DIR", help="the report's folder (default: reports/CORPUS)")
    run.add_argument(
        "--jobs", type=_positive, default=2, metavar="N", help="notebooks executed side by side (default: 2)"
    )
    new = add("new", commands.new, "make a corpus folder from text, PDF, DOCX and HTML files", corpus=False)
    new.add_argument("name", metavar="NAME", help="the corpus folder's name, made under data/ or the current folder")
    new.add_argument("files", nargs="+", type=Path, metavar="FILE")
    for name, command, text in (
        ("read", commands.read, "read the source texts: anchor quotes, list every number, date and effect"),
        ("check", commands.check, "run every rule and list the findings"),
        ("propose", commands.propose, "code claims from the texts and the codebook alone"),
    ):
        made = add(name, command, text)
        sources(made)
        as_json(made)
        if name == "propose":
            made.add_argument(
                "--unclaimed",
                action="store_true",
                help="list the numbers and dates that are not claimed though a cue stands with them, and why; write nothing",
            )
        if name == "check":
            made.add_argument(
                "--fail-on", choices=commands.KINDS, help="exit 1 if there is a finding of that kind or stronger"
            )
    mentions = add(
        "mentions", commands.mentions, "list every number, date, effect and trend of a text file", corpus=False
    )
    mentions.add_argument("file", type=Path, metavar="FILE")
    mentions.add_argument("--lang", choices=("id", "en", "auto"), default="auto", help="language (default: auto)")
    as_json(mentions)
    add("evaluate", commands.evaluate, "hold the findings against expected.csv: precision and recall by rule")
    export = add("export", commands.export, "write the exchange formats")
    export.add_argument("--to", type=Path, required=True, metavar="DIR", help="the folder to write them to")
    verify = add("verify", commands.verify, "render a report again, compare, and say what differs", corpus=False)
    verify.add_argument("target", metavar="CORPUS|REPORT_DIR")
    sources(verify)
    diff = add("diff", commands.diff, "compare two reports: findings gone, new, changed", corpus=False)
    diff.add_argument("before", type=Path, metavar="REPORT_DIR")
    diff.add_argument("after", type=Path, metavar="REPORT_DIR")
    return top


def _positive(text: str) -> int:
    number = int(text) if text.isascii() and text.isdecimal() and len(text) < 9 else 0
    if not 1 <= number <= 64:
        raise argparse.ArgumentTypeError(f"{text!r} is not a number between 1 and 64")
    return number


if __name__ == "__main__":
    sys.exit(main())
