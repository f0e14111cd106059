"""Lines for a terminal: words for people, or records as JSON, with nothing in them that a terminal would obey."""

from __future__ import annotations

import json
import re
import sys
from typing import Any

_OBEYED = re.compile("[\x7f-\x9f\u200e\u200f\u202a-\u202e\u2066-\u2069]")


def say(line: str) -> None:
    """Print a line for people on standard error."""
    print(line, file=sys.stderr)


def safe(text: str) -> str:
    """Return text whose control and bidirectional characters are shown as escapes; line ends stay."""
    from helpers.paths import printable

    return "\n".join(printable(line) for line in text.split("\n"))


def json_line(record: dict[str, Any]) -> None:
    """Print a record; what a terminal would obey (C1 and bidirectional controls) stands as JSON's own escape."""
    line = json.dumps(record, ensure_ascii=False)
    print(_OBEYED.sub(lambda found: f"\\u{ord(found[0]):04x}", line))
