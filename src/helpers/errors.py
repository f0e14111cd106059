"""Errors that a user can act on, each with the exit code of the command line.

AuditError                 never raised itself
├── UsageError      exit 2  the call's words are off
├── DataError       exit 3  a table, text, codebook or report is not as it should be
└── DifferenceError exit 1  what was asked for is not so (--fail-on, verify)

A message says what, where, the value found and the next step. All bad rows are
reported at once; the command line prints them without a traceback.
"""

from __future__ import annotations

from collections.abc import Iterable


class AuditError(Exception):
    """Base of all errors that are shown without a traceback."""

    exit_code = 3

    def __init__(self, what: str, details: Iterable[str] = (), hint: str = "") -> None:
        self.what = what
        self.details = list(details)
        self.hint = hint
        super().__init__(self.render())

    def render(self) -> str:
        """Return the message as printed: what, indented details, then the hint."""
        lines = [f"error: {self.what}", *(f"  {line}" for line in self.details)]
        if self.hint:
            lines.append(f"hint: {self.hint}")
        return "\n".join(lines)


class UsageError(AuditError):
    """The call's words are off: an unknown corpus, option, parameter or file."""

    exit_code = 2


class DataError(AuditError):
    """A table, text, codebook, notebook or report is not as it should be."""

    exit_code = 3


class DifferenceError(AuditError):
    """What was asked for is not so: findings at or above --fail-on, or a report that differs."""

    exit_code = 1
