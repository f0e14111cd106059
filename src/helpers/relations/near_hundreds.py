"""Shares of one sentence that nearly make a hundred: "coffee 46 per cent, wages 31 per cent, … and the rest, 15 per cent".

Shares that overlap seldom come so near. What says besides that they divide one whole is a rest, what everybody has one of
("as to religion"), as many parts as there are shares ("made of three things: …"), a whole that can only be divided
(ownership, the ground, a mixture), or one verb of being for all ("48 per cent are Lutherans, 39 per cent Catholics").
"""

from __future__ import annotations

import re
from functools import cache

from helpers.readers.merged_lexicon import load_lexicon
from helpers.readers.numberwords import cardinal
from helpers.relations.distributions import are_each_of_another
from helpers.relations.exclusives import by_one_each
from helpers.relations.share_signs import NUMBER, YEAR, any_of, joined, maybe, sign
from helpers.sentences.phrases import phrases
from helpers.sentences.phrasing import told
from helpers.texts.verb_forms import looks_verbal
from helpers.words import LANGUAGES

LOW, HIGH = 100.5, 112.0
LEAST = 3  # shares
FARTHEST = 110  # characters between two shares
LABEL = 5  # words of a member that leaves out its verb
WORD = re.compile(r"[^\W\d_]+(?:['’-][^\W\d_]+)*")


@cache
def _patterns() -> dict[str, re.Pattern[str]]:
    moves = (told("ups") | told("downs") | told("above") | told("below") | told("points")) - told("further")
    spoilt = told("overlap") | told("too") | told("own_rates") | told("several_answers") | told("among_words")
    return {
        "share": re.compile(rf"(?<![\w.,])(?P<value>{NUMBER}){sign()}"),
        "moves": re.compile(rf"(?<![\w-])(?:{any_of(moves | spoilt)})(?![\w-])", re.I),
        "unmoved": re.compile(
            rf"(?<!\w)(?:{any_of(told('divides') | told('phrasal') | told('by_what') | told('grouped_by') | told('one_each') | told('groups_apart'))})(?!\w)", re.I
        ),
        "rest": re.compile(rf"(?<!\w)(?:{any_of(told('remaining') | told('labelled_rest'))})(?!\w)", re.I),
        "and": re.compile(rf"(?<!\w)(?:{any_of(joined())})(?!\w)|;", re.I),
        "mark": re.compile(rf"[,;]|(?<!\w)(?:{any_of(joined())})(?!\w)", re.I),
        "only": re.compile(rf"(?<!\w)(?:{any_of(told('only_divided') | told('covers'))})(?!\w)", re.I),
        "many": re.compile(rf"(?<!\w)(?P<many>{any_of(told('few_numbers'))})\s(?:[^\W\d_]+\s?){{1,3}}:", re.I),
        "being": re.compile(rf"(?<!\w)(?:{any_of((told('being') | told('belongs')) - told('people_words'))})(?!\w)", re.I),
        "several": re.compile(rf"(?<!\w)(?:{any_of(told('several_answers'))})(?!\w)", re.I),
        "times": re.compile(rf"(?<!\w)(?:{any_of(told('times_between'))})(?!\w)", re.I),
        "of": re.compile(rf"\s?(?:{any_of(told('of_words'))})\s{maybe(told('before_wholes'))}([^\W\d_]+)", re.I),
        "sexes": re.compile(rf"(?<!\w)(?:{any_of(_sexes())})(?!\w)", re.I),
    }  # fmt: skip


def _sexes() -> frozenset[str]:
    return frozenset(word for pair in told("sexes") for word in pair.split("|"))


def near_hundred(body: str, before: str = "") -> list[tuple[int, int, str]]:
    """Return where the shares of a sentence stand, and their values, where they divide one whole and make a little too much."""
    patterns = _patterns()
    shares = list(patterns["share"].finditer(body))
    total = sum(float(share["value"].replace(",", ".")) for share in shares)
    if len(shares) < LEAST or not LOW < total <= HIGH:
        return []
    if patterns["several"].search(before + " " + body) or len(set(YEAR.findall(body))) > 1:
        return []
    told_there = patterns["unmoved"].sub(" ", body[: shares[-1].end()] + body[shares[-1].end() :].split(",")[0])
    if patterns["moves"].search(told_there) or _are_of_several(body, shares):
        return []
    gaps = [body[a.end() : b.start()] for a, b in zip(shares, shares[1:], strict=False)]
    if any(len(gap) > FARTHEST or re.search(r"\d|[.!?]\s", gap) or not patterns["mark"].search(gap) for gap in gaps):
        return []
    if patterns["and"].search(gaps[-1]) is None or not _are_divided(body, shares, gaps):
        return []
    return [(share.start(), share.end(), share["value"]) for share in shares]


def _are_of_several(body: str, shares: list[re.Match[str]]) -> bool:
    """Say whether shares are of different groups or times: "of the women 61 per cent", "39 per cent of the barges"."""
    patterns = _patterns()
    if are_each_of_another(body, shares) or patterns["times"].search(body, shares[0].end(), shares[-1].start()):
        return True
    wholes = [patterns["of"].match(body, share.end()) for share in shares]
    named = {one[1].lower() for one in wholes if one is not None and one[1].lower() not in phrases("negations")}
    return len(named) > 1 or bool(named and wholes[0] is None)


def _are_divided(body: str, shares: list[re.Match[str]], gaps: list[str]) -> bool:
    """Say whether a sentence says that its shares are of parts that exclude each other."""
    patterns = _patterns()
    lead, tail = body[: shares[0].start()], body[shares[-1].end() :]
    last = patterns["mark"].split(gaps[-1])[-1] if gaps[-1].strip()[-1:] != "," else gaps[-1]
    if patterns["rest"].search(last) or patterns["rest"].match(tail.lstrip()):
        return True
    named = patterns["of"].match(gaps[0])
    if patterns["only"].search(lead + (" " + named[0] if named else "")):
        return True
    if by_one_each(lead) and _say_one_thing(gaps, tail):
        return True
    many = patterns["many"].search(lead)
    number = cardinal(many["many"].lower(), 0, load_lexicon("id"), joined=False) if many else None
    if number is not None and number[1] == len(shares):
        return True
    return _share_a_verb(gaps, tail)


def _say_one_thing(gaps: list[str], tail: str) -> bool:
    """Say whether all members after the first open with one word that the first has too: "47 persen pekerja tamat SD, … tamat SMP"."""
    words = [WORD.findall(_patterns()["mark"].sub(" ", gap).lower()) for gap in (*gaps, tail)]
    return all(words) and len({said[0] for said in words[1:]}) == 1 and words[1][0] in words[0]


def _share_a_verb(gaps: list[str], tail: str) -> bool:
    """Say whether the first share has a verb of being, and the others only what they are: "39 per cent Catholics"."""
    patterns = _patterns()
    being = patterns["being"].search(gaps[0])
    after = WORD.findall(gaps[0][being.end() :])[:1] if being else []
    if (
        not after
        or any(looks_verbal(after[0].lower(), language) for language in LANGUAGES)
        or patterns["sexes"].search(" ".join([*gaps, tail]))
    ):
        return False
    others = [*gaps[1:], re.split(r"[,;:.(]", tail)[0]]
    if any(word.lower() in told("share_leads") for member in (gaps[0], *others) for word in WORD.findall(member)):
        return False  # "48% were sent to the coast, … 23% to the capital": some to two of them
    return all(
        1 <= len(WORD.findall(patterns["mark"].sub(" ", gap))) <= LABEL and not patterns["being"].search(gap)
        for gap in others
    )
