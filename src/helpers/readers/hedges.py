"""Words and signs before and after a number that say how exact it is, and the value that they make."""

from __future__ import annotations

import re
from typing import NamedTuple

from helpers.readers.lexicon import Lexicon

SIGNS = {
    ">": "more_than", "≥": "at_least", "⩾": "at_least", "≧": "at_least", "<": "less_than", "≤": "at_most", "⩽": "at_most", "≦": "at_most", "~": "about",
    "∼": "about", "≈": "about", "≃": "about", "±": "about", "≳": "more_than", "≲": "less_than", "˜": "about", "～": "about",
}  # fmt: skip
TWO_SIGNS = {">=": "at_least", "<=": "at_most", "=>": "at_least", "=<": "at_most", "+/-": "about"}
PREFIXES = {
    "more_than": ">",
    "at_least": ">=",
    "almost": "<~",
    "about": "~",
    "less_than": "<",
    "at_most": "<=",
    "none": "",
    "range": "",
}
SIGN_ENDS = frozenset(SIGNS) | frozenset("=-\"'“”‘’«(*_[„")
BOUNDS = ("more_than", "at_least", "less_than", "at_most", "almost")
FOLLOWING = re.compile(r"[ \t\r\n\xa0]*(-?[^\W\d_]+)")
WORDS = re.compile(r"[^\W_]+(?:[-'’.][^\W_]+)*\.?")
REACH = 64  # characters before a number in which its hedge can stand
CLOSING = frozenset((*".,;:)]%", ""))  # after these no hedge follows
OPENING = "\"'“”‘’«(*_[„"


class Hedge(NamedTuple):
    """The hedge before a number: what it says, where it begins, and whether "between" or "from" is part of it."""

    name: str
    start: int
    opens: str = ""  # between or from
    inner: int = 0  # where it begins without them


def hedge_before(text: str, position: int, floor: int, lexicon: Lexicon) -> Hedge | None:
    """Read the hedge that ends right before a position and begins after `floor`, or None.

    Several may stand in a row (sekitar lebih dari): a bound says more than an estimate, the nearest bound counts.
    """
    names: list[str] = []
    begin = position
    opens, nearest = "", position
    left = text[max(floor, position - REACH) : position]
    offset = position - len(left)
    for _ in range(4):
        length = len(left.rstrip(" \t\r\n\xa0\u2009\u202f"))
        if "\n\n" in left[length:] or not length:
            break
        last = left[length - 1]
        if last in SIGNS or last in "=-":
            sign = _sign_before(left, length)
            if sign is None:
                break
            name, start = sign
            names.append(name)
            begin = offset + start
            left = left[:start]
            continue
        if last in OPENING:
            left = left[: length - 1]
            if names or len(left) == length:
                break
            length = len(left.rstrip())
            if not length or not left[length - 1].isalpha():
                break
            if left[length - 1 :] != left[length - 1 : length] and last in "([":
                break
        found = _phrase_before(left[:length].lower(), lexicon)
        if found is None:
            break
        name, start, kind = found
        if kind == "filler":
            rest = left[:start].rstrip().lower()
            inner = _phrase_before(rest, lexicon) if rest else None
            if inner is None or inner[2] == "filler":
                break
            if inner[0] not in ("at_least", "about", "almost") and left[start:].strip().lower() in lexicon.existing:
                break  # "until there were 20", "hingga ada 20": no limit
            name, start, kind = inner
        if kind in ("between", "from"):
            nearest = begin
            opens, begin = kind, offset + start
        else:
            names.append(name)
            begin = offset + start
        left = left[:start]
    if not names and not opens:
        return None
    return Hedge(combine(names), begin, opens, nearest)


def may_hedge(words: list[str], last: str, lexicon: Lexicon) -> bool:
    """Say whether the words before a number, in lower case, may end in a hedge: after "of" few do (in excess of)."""
    leads = lexicon.hedge_leads.get(last)
    return leads is None or len(words) < 3 or words[-1] != last or words[-2].endswith(leads)


def _sign_before(left: str, length: int) -> tuple[str, int] | None:
    compact = left[:length].replace(" ", "")
    for sign, name in TWO_SIGNS.items():
        if compact.endswith(sign):
            start, need = length, len(sign)
            while need:
                start -= 1
                need -= left[start] != " "
            if compact.endswith("<>"):
                return None
            return name, start
    last = left[length - 1]
    if last not in SIGNS or compact.endswith(("<>", "->", "=>", "=<", "-->", "/>")):
        return None
    if last == ">" and "<" in left[:length]:  # the end of an address or tag
        return None
    return SIGNS[last], length - 1


def _phrase_before(left: str, lexicon: Lexicon) -> tuple[str, int, str] | None:
    """Return (hedge, start, kind) of the longest hedge phrase that ends a text in lower case."""
    cut = left.rfind(" ", 0, len(left))
    tail = left[max(cut, left.rfind("\n"), left.rfind("\xa0")) + 1 :]
    word = tail.lstrip(OPENING)
    if not word:
        return None
    candidates = lexicon.hedges_before.get(word)
    if (
        word[:-1] in lexicon.abbreviated and word[-1] == "."
    ):  # of another word a full stop ends the sentence: "down below. 60 died"
        candidates = lexicon.hedges_before.get(word[:-1])
    if candidates is None and not word.isalpha():
        pieces = WORDS.findall(word)
        if pieces and pieces[-1] != word and left.endswith(pieces[-1]):
            word = pieces[-1]
            candidates = lexicon.hedges_before.get(word)
    if candidates:
        for phrase, name in candidates:
            start = _matches(left, phrase, word)
            if start is not None:
                if name == "none":
                    return None
                if name in ("between", "from"):
                    return ("range" if name == "between" else "none"), start, name
                return name, _intensified(left, start, lexicon), "hedge"
    if word in lexicon.fillers:
        return "none", len(left) - len(word), "filler"
    return None


def _matches(left: str, phrase: tuple[str, ...], last: str) -> int | None:
    """Return where a phrase begins if a text in lower case ends with it."""
    at = len(left) - len(last)
    for expected in reversed(phrase[:-1]):
        end = len(left[:at].rstrip())
        start = end - len(expected)
        if start < 0 or left[start:end] != expected or (start and left[start - 1].isalnum()) or "\n\n" in left[end:at]:
            return None
        at = start
    if at and left[at - 1] not in " \t\r\n\xa0" + OPENING + ",;:/–—-…!?.":
        return None
    return at


def _intensified(left: str, start: int, lexicon: Lexicon) -> int:
    """Return where the word that strengthens a hedge begins (well over, jauh di atas), else the hedge's own start."""
    end = len(left[:start].rstrip())
    words = left[:end].split(" ")
    for said in (" ".join(words[-2:]), words[-1]):
        if said in lexicon.intensifiers:
            return end - len(said)
    return start


def hedge_after(text: str, position: int, lexicon: Lexicon) -> tuple[str, int] | None:
    """Return the hedge that follows a number (or its unit), and its end: 200 lebih, 15 or more, 300-an, 20+."""
    follower = text[position : position + 1]
    if follower in CLOSING:
        return None
    if (
        follower == "+"
        and text[position + 1 : position + 2] not in ("/", "-", "+")
        and not text[position + 1 : position + 2].isalnum()
    ):
        return "at_least", position + 1
    match = FOLLOWING.match(text, position)
    if match is None or "\n\n" in text[position : match.end()]:
        return None
    word = match[1].lower()
    if word in lexicon.hedge_suffixes and word[0] == "-" and match.start(1) == position:
        return "about", match.end()
    entries = lexicon.hedges_after.get(word)
    if not entries or word in lexicon.hedge_suffixes:
        return None
    later = FOLLOWING.match(text, match.end())
    second = later[1].lower() if later is not None else ""
    for phrase, name in entries:
        if len(phrase) > 1 and phrase[1] != second:
            continue
        at = match.end()
        for expected in phrase[1:]:
            following = FOLLOWING.match(text, at)
            if following is None or following[1].lower() != expected:
                break
            at = following.end()
        else:
            if phrase in lexicon.before_more:
                following = FOLLOWING.match(text, at)
                if following is not None and following[1].lower() in lexicon.after_more:
                    return None
            if (
                phrase in lexicon.hedge_signs
                and at == match.end()
                and text[at : at + 1] == " "
                and text[at + 1 : at + 2].isdigit()
            ):
                return None
            than = FOLLOWING.match(text, at)
            if than is not None and len(phrase) > 1 and than[1].lower() in lexicon.after_than:
                return None
            return name, at
    return None


def combine(names: list[str]) -> str:
    """Return what several hedges say together, the nearest to the number first."""
    if not names:
        return "none"
    for name in names:
        if name in BOUNDS:
            return name
    return "about" if "about" in names else "none"


def hedged(low: str, high: str, hedge: str) -> tuple[str, str]:
    """Return value and hedge as the tables have them: (`>3600`, more_than), (`~300..400`, about), (`10..99`, range)."""
    if low == high:
        return PREFIXES[hedge] + low, hedge if hedge != "range" else "none"
    if hedge in ("about", "none", "range"):
        return f"{'~' if hedge == 'about' else ''}{low}..{high}", "about" if hedge == "about" else "range"
    return PREFIXES[hedge] + (low if hedge in ("more_than", "at_least") else high), hedge
