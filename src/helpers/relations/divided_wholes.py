"""Shares of what can only be divided: a vote among candidates, a herd between males and females, ground, and what remains.

"Quill took 52 per cent of the valid vote, Dent 38 and Marsh 14": the parts exclude each other by what they are, whatever
the sentence looks like. A number without its own sign has that of the list: "cover 62, 25 and 19 per cent".
"""

from __future__ import annotations

import re
from functools import cache

from helpers.relations.share_signs import NUMBER, YEAR, any_of, maybe, sign
from helpers.relations.share_signs import joined as words_for_and
from helpers.sentences.phrases import phrases
from helpers.sentences.phrasing import told

LOW, HIGH = 100.5, 125.0  # what the parts of one whole make when one of them is wrong
NEAR = 7  # words between a group and its share


@cache
def _patterns() -> dict[str, re.Pattern[str]]:
    joined = any_of(words_for_and())
    spoilt = told("overlapping") | told("several_answers") | told("ups") | told("downs")
    spoilt = frozenset(
        phrase for phrase in spoilt if phrase.split()[-1] not in told("of_words") or len(phrase.split()) == 1
    )
    return {
        "share": re.compile(rf"(?<![\w.,])({NUMBER}){sign()}(?!\s(?:{any_of(told('points'))})(?!\w))", re.I),
        # "Dent 38.1 and the independent Oda Marsh 14.2.": no noun follows
        "bare": re.compile(rf"(?<=[^\W\d_]\s)({NUMBER})(?=[,;.)]?(?:$|\s*(?:{joined})\s|[,;.)]\s|[,;.)]$))", re.I),
        "row": re.compile(rf"((?:{NUMBER},?\s)+(?:{joined})\s)({NUMBER}){sign()}", re.I),
        "vote": re.compile(rf"(?<!\w)(?:{any_of(told('votes'))})(?!\w)", re.I),
        "apart": re.compile(rf"(?<!\w)(?:{any_of(told('votes_apart'))})(?!\w)", re.I),
        "of_group": re.compile(rf"(?<!\w)(?:{any_of(told('wherein') | told('of_words') | told('among_words'))})\s(?:\w+\s)?$", re.I),
        "composes": re.compile(rf"(?<!\w)(?:{any_of(told('composes'))})(?!\w)", re.I),
        "of": re.compile(rf"\s?(?:{any_of(told('of_words'))})\s", re.I),
        "of_all": re.compile(
            rf"\s(?:{any_of(told('of_words'))})\s(?:{any_of(phrases('wholes_of_all'))})\s{maybe(told('definite'))}[^\W\d_]+(?:\s[^\W\d_]+){{0,5}}[.\s]*$",
            re.I,
        ),
        "unknown": re.compile(rf"(?<!\w)(?:{any_of(told('left_over') | told('undetermined'))})(?!\w)", re.I),
        "rest": re.compile(
            rf"(?<!\w)(?:{any_of(told('remaining'))}),?\s({NUMBER})(?:{sign()}|\s(?!\w+\s?%)|,)", re.I
        ),
        "covers": re.compile(rf"(?<!\w)(?:{any_of(told('covers'))})(?!\w)", re.I),
        "in_order": re.compile(rf"(?<!\w)(?:{any_of(told('in_order'))})(?!\w)", re.I),
        "moves": re.compile(rf"(?<![\w-])(?:{any_of(spoilt)})(?![\w-])", re.I),
    }  # fmt: skip


def divided_whole(body: str) -> list[tuple[int, int, str]]:
    """Return where the shares of a sentence stand, and their values, where they exclude each other and exceed all of it."""
    patterns = _patterns()
    shares = [(m.start(1), m.end(), m[1]) for m in patterns["share"].finditer(body)]
    if not shares or len(YEAR.findall(body)) > 1:
        return []
    for found in (_votes(body, shares), _sexes(body, shares), _remainder(body, shares), _ground(body)):
        values = [float(value.replace(",", ".")) for _, _, value in found]
        if len(values) > 1 and LOW < sum(values) <= HIGH and max(values) < 100:
            return found
    return []


def without_whole(body: str) -> str:
    """Return a sentence without the whole that the last of three shares or more names: "… and 17 per cent of all votes cast"."""
    patterns = _patterns()
    shares = list(patterns["share"].finditer(body))
    whole = patterns["of_all"].search(body, shares[-1].end()) if len(shares) > 2 else None
    if whole is None or any(patterns["of"].match(body, share.end()) for share in shares[:-1]):
        return body
    return body[: whole.start()] + " " * len(whole[0].rstrip(". ")) + "." * whole[0].count(".")


def _votes(body: str, shares: list[tuple[int, int, str]]) -> list[tuple[int, int, str]]:
    """Return the shares of a vote: each of its candidates has one."""
    patterns = _patterns()
    if patterns["vote"].search(body) is None or patterns["apart"].search(body):
        return []
    wholes = {body[of.end() : of.end() + 12] for share in shares if (of := patterns["of"].match(body, share[1]))}
    if len(wholes) > 1:
        return []  # "52 per cent of tenants …, 39 per cent of owners"
    bare = [(m.start(1), m.end(), m[1]) for m in patterns["bare"].finditer(body) if m.start(1) > shares[0][0]]
    return sorted({*shares, *bare})


def _sexes(body: str, shares: list[tuple[int, int, str]]) -> list[tuple[int, int, str]]:
    """Return the shares of males and females of one whole, and of those of whom it is not known."""
    patterns = _patterns()
    if len(shares) not in (2, 3) or (len(shares) == 3 and not patterns["unknown"].search(body)):
        return []
    if patterns["moves"].search(patterns["composes"].sub(" ", body)):
        return []
    if any(patterns["of"].match(body, share[1]) for share in shares[1:]):
        return []
    if not (patterns["composes"].search(body[: shares[0][0]]) or patterns["composes"].search(body[: shares[1][0]])):
        return []
    for pair in told("sexes"):
        places = [
            [m.start() for m in re.finditer(rf"(?<!\w){re.escape(word)}(?!\w)", body, re.I)] for word in pair.split("|")
        ]
        if not all(len(found) == 1 for found in places):
            continue
        if any(patterns["of_group"].search(body[:at]) for found in places for at in found):
            return []
        first, second = sorted(found[0] for found in places)
        apart = first < shares[0][0] and (second < shares[0][0] or shares[0][0] < second < shares[1][0])
        near = len(body[first : shares[0][0]].split()) <= NEAR
        return shares if apart and near else []
    return []


def _remainder(body: str, shares: list[tuple[int, int, str]]) -> list[tuple[int, int, str]]:
    """Return a share and what is said to remain: "58 per cent are paid in cash and the remaining 47 go through the phone"."""
    rest = _patterns()["rest"].search(body, shares[0][1])
    before = [share for share in shares if rest is not None and share[1] <= rest.start()]
    if (
        rest is None
        or len(before) != 1
        or _patterns()["moves"].search(body)
        or any(_patterns()["of"].match(body, at) for at in (rest.end() - 1, rest.end()))
    ):
        return []
    return [*before, (rest.start(1), rest.end(1), rest[1])]


def _ground(body: str) -> list[tuple[int, int, str]]:
    """Return the shares of ground that its kinds cover, each its own: "forest, fields and bare ground cover 62, 25 and 19 per cent"."""
    patterns = _patterns()
    row = patterns["row"].search(body)
    if row is None or not (patterns["covers"].search(body[: row.start()]) and patterns["in_order"].search(body)):
        return []
    if patterns["moves"].search(body):
        return []
    found = [(row.start() + m.start(), row.start() + m.end(), m[0]) for m in re.finditer(NUMBER, row[1])]
    return [*found, (row.start(2), row.end(), row[2])]
