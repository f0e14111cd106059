"""How sentences say who or what place is what to a subject, as patterns of the signs of role_signs.py.

Each pattern is a way of saying it, with the subject (S) and its bearer (T): "X was founded by T", "T, the founder of X". What
stands between must be known to say nothing else; a name that goes on, or that is one of two, is not the bearer.
"""

from __future__ import annotations

import re
from functools import lru_cache
from typing import NamedTuple

START = r"(?:(?<=^)|(?<=;))(?:[jv],?)?(?:D,?)?"  # of a clause
ASIDE = r"(?:,[^,;STOVAXN]{1,14},|\([^)]*\))?"  # what is set beside a name
ADJUNCT = r"(?:D|ia?[wkP]?g?P?C{1,3}|,(?=D)|(?<=D),|v)*"  # when and where, between what was done and by whom
ENDS = r"(?!['COTwmkePNG]|,?j[askuCOTSy]|,?y|,[CO]+(?:,|j)|j?U)"  # the bearer's name
NAMED = r"(?!['CO])"  # the subject's name: it is not whose something is
DONE = r"(?!['COwmkePN])"  # the same at the end of what is told
WHEN = "(?:v|D)*"


class Asked(NamedTuple):
    """What a property asks for, as far as the patterns differ by it."""

    language: str
    place: bool  # where, not who
    person: bool  # of a person: "Atlet angkat besi X lahir di …"
    lasting: bool  # told in the present alone
    beside: bool  # "X in T has …" says where X is
    long: bool  # the bearer's name has two words or more, before which a title may stand


class Parts(NamedTuple):
    """What the patterns are made of."""

    own: str  # the subject with its article and kind: "the weekly X", "surat kabar X"
    be: str  # is, was
    title: str  # before the bearer's name: "the printer T", "the port of T"
    by: str  # from what was done to the bearer: "in 1902 by T"
    called: str  # from a noun to its bearer: "novel by T", "karya T"
    linked: str  # "belongs to T"


@lru_cache(maxsize=64)
def frames(asked: Asked) -> tuple[tuple[re.Pattern[str], ...], ...]:
    """Return the patterns that name the subject; those in which "it" or "its" stands for it; those with "the paper" so."""
    parts = _parts(asked)
    named = [
        *_of_done(asked, parts),
        *_of_nouns(asked, parts),
        *(_of_places if asked.place else _of_doers)(asked, parts),
    ]
    it, thing = ("p|a[ek]|[ek]q", "a[wm]|[wm]q")
    its = [*_of_stand_ins(parts, it), rf"(?:^|[;,j])(?:sN|M)(?:{parts.be}|,){_where(asked)}{parts.title}T{ENDS}"]
    if not asked.place:
        its += [rf"{START}{_head(asked)}T{WHEN}[AX]p{ENDS}"]  # "T designed it"
    return tuple(tuple(re.compile(one) for one in several) for several in (named, its, _of_stand_ins(parts, thing)))


def _parts(asked: Asked) -> Parts:
    english = asked.language == "en"
    own = r"a?[wmkeG]{0,3}Sq?" if english else r"[kG]{0,3}Sq?"
    own = r"a?[wmkC]{0,4}Sq?" if asked.person else own
    title = r"(?:a?[wkemP]{0,3}g)?a?P?" if asked.place else _head(asked)
    by = rf"{ADJUNCT}L{title}T{ENDS}"
    bare = rf"(?:{by}|{title}T{ENDS})"  # "didirikan T"
    return Parts(
        own,
        "[Bhv]*" if asked.lasting else "[Bbhv]*",
        title,
        by if english or asked.place else bare,
        rf"G{by}" if english else rf"G{bare}",
        rf"K{title}T{ENDS}",
    )


def _head(asked: Asked) -> str:
    """Return what may stand before a name as its title; an Indonesian noun would own it, if it is none for a person."""
    people = "[wkmN]{0,3}" if asked.language == "en" else "(?:[mN][wk]{0,2})?"
    return f"u?a?{people}" + ("C{0,2}" if asked.long else "")


def _where(asked: Asked) -> str:
    """Return what may stand before where something is: "terletak di"."""
    return "z?v*L?" if asked.place else ""


def _of_done(asked: Asked, parts: Parts) -> list[str]:
    """Return "X was founded by T", "founded by T, X", "X is a novel by T", "X belongs to T"."""
    own, be, by, called, linked = parts.own, parts.be, parts.by, parts.called, parts.linked
    # "She joined X, founded in T": no "branch of X", and behind no other comma
    front = rf"{START}[^,;STOyg'()]*"
    if asked.language == "id":
        front = rf"(?:{START}{own.removesuffix('Sq?')}|{START}[^,;STOygCL'()]*[zi]a?k*)"
    return [
        rf"{START}{own}{ASIDE}(?:[^;(.'STOVAXNr]{{0,14}}j)?(?:,?r)?{be}{WHEN}[VX]{by}",
        rf"{front}S,(?:j?v)?[VX]{by}",
        rf"S\([VX]{by}",
        rf"^(?:[jv],?)?[VX]{by}{ADJUNCT},{own}{NAMED}",
        rf"{START}{own}{ASIDE}{be}u?a?[wkem]{{0,3}}{called}",
        rf"S,u?a?[wkem]{{0,4}}{called}",
        rf"^u?a?[wkem]{{0,3}}{called},?{own}{NAMED}",
        rf"{START}{own}{ASIDE}(?:,?r)?{be}{WHEN}u?a?w{{0,2}}{linked}",
    ]


def _of_stand_ins(parts: Parts, stands: str) -> list[str]:
    """Return the same of what stands for the subject: "it was founded by T", "koran itu milik T", "it has its seat in T"."""
    return [
        rf"{START}(?:{stands})(?:,?r)?{parts.be}{WHEN}(?:[VX]{parts.by}|{parts.linked})",
        rf"{START}(?:{stands}){parts.be}u?a?[wkem]{{0,3}}{parts.called}",
        rf"{START}(?:{stands})hsNL{parts.title}T{ENDS}",
    ]


def _of_nouns(asked: Asked, parts: Parts) -> list[str]:
    """Return "the founder of X was T", "X's founder T", "T, the founder of X"."""
    own, be, title = parts[:3]
    is_, where = rf"(?:{be}|,)", _where(asked)
    before, of = ("[,;ajvBb(]", rf"(?:g{own}|k{{0,2}}Sq?)") if asked.language == "en" else ("[,;jvB(]", "k{0,3}Sq?")
    return [
        rf"(?:(?<=^)|(?<={before}))N{of}{DONE}{is_}{where}{title}T{ENDS}",
        rf"S'N{is_}{where}{title}T{ENDS}",
        rf"SN{title}T{ENDS}",
        rf"T{be}a?Ng{own}{DONE}"
        if asked.place and asked.language == "en"
        else rf"T{ASIDE}{is_}a?N(?:g{own}|k{{0,3}}S){DONE}",
        rf"T{is_}S'N",
    ]


def _of_places(asked: Asked, parts: Parts) -> list[str]:
    """Return "T hosted X", "X has its seat in T", "fishers founded X in T", "the T-born runner X", "X in T has"."""
    own, be, title = parts[:3]
    ways = [
        rf"{START}T{WHEN}[AX]{own}{DONE}",
        rf"S(?:h|,?[iy]|,r?)sN{be}L?{title}T{ENDS}",
        rf"{START}{own}h?N{be}L{title}T{ENDS}",
        rf"{START}(?:a?[wmkeC]{{1,4}})[AX]{own}{DONE}D*L{title}T{ENDS}",
        rf"pbLT.?r?{own}[Bbhv]*[VX]",
        r"a?TV[wkm]{0,3}S",
    ]
    return [*ways, rf"{START}{own}L{title}T(?=[hzBbw,])(?!,[CO])"] if asked.beside else ways


def _of_doers(asked: Asked, parts: Parts) -> list[str]:
    """Return "T founded X", "it was T who founded X", "T, who founded X", "the man who founded X was T", "T's novel X"."""
    own, be, title = parts[:3]
    head, kinds = _head(asked), "a?[kewG]{0,3}" if asked.language == "en" else "k{0,3}"
    does = rf"{WHEN}[AX]a?k{{0,3}}S"
    return [
        rf"{START}{head}T{ASIDE}(?:,?r)?(?:v|D|,D,)*[AX]{kinds}S{DONE}",
        rf"(?:pb|B)a?T,?r{does}{DONE}",
        rf"{START}{head}T{be}a?[wN]{{1,2}}r{does}{DONE}",
        rf"(?<![iLjgsyO])T,r{does}{DONE}",
        rf"r{does}D*{be.removesuffix('*')}+{title}T{ENDS}",
        rf"(?:^|[;,ai])T'[wk]?G,?{own}",
    ]
