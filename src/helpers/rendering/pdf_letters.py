"""Text as the PDF can set it: only letters that the bundled fonts have, with places where long words may break.

What a browser or a typesetter would obey is written out (templating.visible), and so is a letter that no bundled
font has, as `[U+4E2D]`: neither an empty box nor a letter that is silently gone.
"""

from __future__ import annotations

import re
import unicodedata
from functools import cache
from pathlib import Path
from typing import Any

from helpers.rendering.templating import visible

FONTS = Path(__file__).parents[1] / "fonts"
BREAK = "\u200b"  # the template turns it into a place to break, so that copied text does not hold it
LONG_WORD = re.compile(r"[^\s\u200b]{21,}")
AFTER_SIGN = re.compile(r"(?<=[/.\-_?&=,;:@#+|–—])(?=[^\s/.\-_?&=,;:@#+|–—])")
UNBROKEN = 12  # letters of a long word that stay together
SPACES = re.compile(r"[ \t\n\r\f]+")
JOINING, JOINER = frozenset(("Mn", "Mc", "Me", "Cf")), "\u200d"
PLAIN = re.compile(r"[\x20-\x7e]*")


@cache
def alphabets() -> tuple[frozenset[int], ...]:
    """Return what each bundled font can set, as code points."""
    from matplotlib.ft2font import FT2Font

    return tuple(frozenset(FT2Font(str(path)).get_charmap()) for path in sorted(FONTS.glob("*.[ot]tf")))


def settable(text: str) -> str:
    """Return text with every letter that no bundled font has written out; a mark needs the font of its letter."""
    if PLAIN.fullmatch(text):
        return text
    out: list[str] = []
    at_hand, joined = alphabets(), False
    for letter in text:
        code = ord(letter)
        if letter in "\n\t" or letter == BREAK:
            out.append(letter)
            continue
        joins = joined or unicodedata.category(letter) in JOINING
        fonts = tuple(font for font in (at_hand if joins else alphabets()) if code in font)
        out.append(letter if fonts else f"[U+{code:04X}]")
        at_hand = fonts or alphabets()
        joined = letter == JOINER and bool(fonts)
    return "".join(out)


def breakable(text: str) -> str:
    """Return text whose long words may break: after a sign, else every few letters."""
    return LONG_WORD.sub(lambda match: _with_breaks(match[0]), text)


def _with_breaks(word: str) -> str:
    parts = AFTER_SIGN.split(word)
    return BREAK.join(
        BREAK.join(part[at : at + UNBROKEN] for at in range(0, len(part), UNBROKEN)) if len(part) > 20 else part
        for part in parts
    )


def fit(text: str) -> str:
    """Return one piece of text as the PDF sets it."""
    return breakable(settable(SPACES.sub(" ", visible(text))))


def fit_all(value: Any, key: str = "") -> Any:
    """Return the content of a document with every piece of text fit to be set; addresses and drawings are not text."""
    if isinstance(value, str):
        return value if key in NOT_TEXT else fit(value)
    if isinstance(value, dict):
        return {name: fit_all(item, name) for name, item in value.items()}
    if isinstance(value, list | tuple):
        return [fit_all(item, key) for item in value]
    return value


NOT_TEXT = frozenset(("svg", "to", "id", "href", "lang", "type", "kind", "widths", "aligns"))
