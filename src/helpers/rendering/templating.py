"""Templates of the report: everything that they show is escaped, and texts from strangers stay text."""

from __future__ import annotations

import hashlib
import re
from collections.abc import Callable
from functools import cache
from pathlib import Path
from typing import Any

from jinja2 import Environment, FileSystemLoader, StrictUndefined
from markupsafe import Markup

from helpers.phrases import phrases
from helpers.words import Said, Value, show, show_date

TEMPLATES = Path(__file__).parents[1] / "templates"
PLAIN_ID = re.compile(r"[A-Za-z0-9](?:[A-Za-z0-9._-]{0,78}[A-Za-z0-9])?")
WEB_ADDRESS = re.compile(r"https?://[^\s<>\"'`\\]{1,2000}", re.IGNORECASE)
# Characters that a browser obeys instead of showing: bidirectional controls, and control characters.
UNSEEN = re.compile(
    "[\x00-\x08\x0b-\x1f\x7f-\x9f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069\ufeff\ufffe\uffff]|[\ud800-\udfff]"
)


def visible(text: str) -> str:
    """Return text with control and bidirectional characters written out, so that they act on nothing."""
    return UNSEEN.sub(lambda match: f"\\u{ord(match[0]):04x}", text)


def plain_id(text: str) -> str:
    """Return an id that is safe in a link and as a file name: the text itself, or a hash where it is not."""
    if PLAIN_ID.fullmatch(text) and ".." not in text and not RESERVED.fullmatch(text):
        return text
    return "x" + hashlib.sha256(text.encode("utf-8", "surrogatepass")).hexdigest()[:12]


RESERVED = re.compile(r"(?i)(?:con|prn|aux|nul|com\d|lpt\d|index)(?:\..*)?")


def web_address(text: str) -> str:
    """Return the text if it is a plain http(s) address, else nothing: no other address becomes a link."""
    return text if WEB_ADDRESS.fullmatch(text) else ""


@cache
def environment(language: str) -> Environment:
    """Return the template environment of a language."""

    def shown(value: Any) -> Any:
        if isinstance(value, Markup):
            return value
        if isinstance(value, Said | Value):
            return visible(value.in_language(language))
        return visible(value) if isinstance(value, str) else value

    env = Environment(
        loader=FileSystemLoader(TEMPLATES),
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
        keep_trailing_newline=True,
        finalize=shown,
        extensions=["jinja2.ext.i18n"],
    )
    words = phrases(language)
    env.install_gettext_callables(words.gettext, words.ngettext, newstyle=True)  # type: ignore[attr-defined]
    env.globals["language"] = language
    env.filters["num"] = number_shower(language)
    env.filters["edtf"] = lambda value: show_date(value, language) if value else ""
    env.filters["plain_id"] = plain_id
    env.filters["web"] = web_address
    return env


def number_shower(language: str) -> Callable[[Any], str]:
    """Return a function that sets numbers for readers of a language."""
    return lambda value: show(value, language)


def render(template: str, language: str, **values: Any) -> str:
    """Return a template filled in."""
    return environment(language).get_template(template).render(**values)


def render_macro(template: str, macro: str, language: str, *values: Any, **named: Any) -> str:
    """Return one macro of a template, filled in."""
    module = environment(language).get_template(template).make_module()
    return str(getattr(module, macro)(*values, **named))
