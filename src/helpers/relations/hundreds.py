"""Shares of one whole that make more or less than all of it: "45 per cent fees, 38 per cent grants and the rest, 27 per cent, gifts"."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import cache

from helpers.relations.distributions import are_each_of_another, goes_on, is_distribution
from helpers.relations.divided_wholes import divided_whole, without_whole
from helpers.relations.exclusives import are_bands, are_labelled, by_one_each, closes_with_others
from helpers.relations.near_hundreds import near_hundred
from helpers.relations.share_signs import NUMBER, YEAR, any_of, joined, maybe, not_behind, owned, percent_words, sign
from helpers.relations.spelled_shares import in_figures, in_words
from helpers.sentences.phrasing import told

LEAD = 7  # words before a first share in brackets, in which it may say that people come from there
FARTHER = 3  # sentences before shares in which it may say that each of those counted is in one group
FARTHEST = 90  # characters between two shares of one list
FULL = 0.5  # by how much the first shares of a list may miss a hundred and be all of it
THREE = 3


@cache
def _patterns() -> dict[str, re.Pattern[str]]:
    of, glued = told("of_words"), rf"(?:{any_of(told('owner_glued'))})?"
    moves = told("ups") | told("downs") | told("above") | told("below") | told("points")
    return {
        "share": re.compile(rf"(?<![\w.,])(?P<value>{NUMBER}){sign()}(?!\s(?:{any_of(told('points'))})(?!\w))"),
        "divides": re.compile(rf"(?<!\w)(?:{any_of(told('divides'))})(?!\w)", re.I),
        "unmoved": re.compile(
            rf"(?<!\w)(?:{any_of(told('divides') | told('phrasal') | told('left_over'))})(?!\w)", re.I
        ),  # "made up of"
        "remaining": re.compile(rf"(?<!\w)(?:{any_of(told('remaining'))})(?!\w)", re.I),
        "overlapping": re.compile(rf"(?<!\w)(?:{any_of(told('overlapping'))})(?!\w)", re.I),
        "divided": re.compile(
            rf"\s?{maybe(of)}(?:(?!(?:{any_of(told('not_whole_words'))})\b)\w+\s){{0,2}}(?:{any_of(told('divided_wholes'))})(?!\w)",
            re.I,
        ),
        "opened_by": re.compile(
            rf"(?:^|[,;:]\s)(?:{any_of(of)})\s(?:\w+\s){{0,2}}(?:{any_of(told('divided_wholes'))})(?!\w)[^,;:]{{0,30}},?[^,;:]{{0,25}}$",
            re.I,
        ),
        "several": re.compile(rf"(?<!\w)(?:{any_of(told('several_answers') | told('overlapping'))})(?!\w)", re.I),
        "exclusive": re.compile(rf"(?<!\w)(?:{any_of(told('exclusive'))})(?!\w)", re.I),
        "told_apart": re.compile(
            rf"\s*(?:{any_of(told('by_what'))})\s{maybe(told('owner_before'))}(?:{any_of(told('apart_by'))}){glued},\s",
            re.I,
        ),
        "one_each": re.compile(
            rf"\s*(?:{any_of(told('by_what'))})\s{maybe(told('owner_before') | told('definite'))}(?:{any_of(told('one_each'))}){owned()},\s",
            re.I,
        ),
        "asks": re.compile(rf"\?|(?<!\w)(?:{any_of(told('asked_for') | told('by_what'))})(?!\w)", re.I),
        "moves": re.compile(rf"(?<!\w)(?:{any_of(moves)})(?!\w)", re.I),
        "and": re.compile(rf"(?<!\w)(?:{any_of(joined())})(?!\w)", re.I),
        "hedge": re.compile(rf"(?<!\w)(?:{any_of(told('share_hedges'))})(?!\w)", re.I),
        "share_of": re.compile(rf"(?:{any_of(percent_words())})\s(?:{any_of(of)})\b", re.I),
        "counted": re.compile(rf"^\s(?:{any_of(of)})\s(?:[^\W\d]+\s){{0,2}}\d[\d.,]*\s"),
        "comes": re.compile(rf"\s*{maybe(told('share_comes'))}([a-z]+)"),
    }


@cache
def _ends_of_signs() -> tuple[str, ...]:
    """Return what no share is without, even where a line breaks its sign: "%", "cent"."""
    return tuple(sorted({word.split()[-1] for word in percent_words()}))


def hundred_rows(text: str, sentences: list[tuple[int, int]]) -> list[dict[str, str]]:
    """Return the shares of sentences that list all of something, as rows of readings/statistics.csv (test `total`)."""
    rows = []
    opened = 0
    for number, (start, end) in enumerate(sentences):
        earlier, body = said_of_shares(text, sentences, number), text[start:end]
        opened = sentences[number - 1][0] if number else 0
        if _closes(body, text[opened:start]):
            start, earlier, body = opened, "", text[opened:end]
        if not any(word in body.lower() for word in _ends_of_signs()):
            continue
        body, shifts = in_figures(body)
        found = _whole(body, in_figures(earlier)[0]) or _divided(body, in_figures(earlier)[0])
        if found is not None:
            first, last, values = found
            first, last = in_words(first, shifts), in_words(last, shifts)
            rows.append(
                {
                    "start": str(start + first), "end": str(start + last), "test": "total", "df1": " ".join(values),
                    "value": "100", "relation": "=",
                }
            )  # fmt: skip
    return rows


def said_of_shares(text: str, sentences: Sequence[tuple[int, int]], number: int) -> str:
    """Return what is said before a sentence of shares: the sentence before, and those before it if it tells no shares itself.

    "Each reader had one vote. Almost 300 took part. And the result: …"
    """
    patterns = _patterns()
    first = number - 1
    while first > max(0, number - FARTHER):
        start, end = sentences[first]
        body = text[start:end]
        if (
            patterns["share"].search(body)
            or patterns["asks"].search(body)
            or "\n\n" in text[sentences[first - 1][1] : start]
        ):
            break
        first -= 1
    return text[sentences[first][0] : sentences[number - 1][1]] if number else ""


def _divided(body: str, before: str) -> tuple[int, int, list[str]] | None:
    """Return the shares of what can only be divided (divided_wholes.py), or is by all that is said (near_hundreds.py)."""
    shares = divided_whole(body) or near_hundred(body, before)
    return (shares[0][0], shares[-1][1], [value.replace(",", ".") for _, _, value in shares]) if shares else None


def _closes(body: str, before: str) -> bool:
    """Say whether a sentence is about the rest of what the one before it gives shares of: "The remaining 35 per cent …"."""
    patterns = _patterns()
    shares = list(patterns["share"].finditer(body))
    if len(shares) != 1 or "\n\n" in before or patterns["share"].search(before) is None:
        return False
    lead = body[: shares[0].start()].split()
    near = lead[-2:] or body[shares[0].end() :].split()[:2]
    rest = len(lead) <= 3 and patterns["remaining"].search(" ".join(near)) is not None
    return rest or goes_on(body, shares[0])


def shares_of_all(body: str, before: str = "") -> list[tuple[int, int, str]]:
    """Return the shares of a sentence that lists all of something: where each stands, and what it says.

    `before` is the sentence before it, which may say that each counts once.
    """
    body, shifts = in_figures(body)
    if _whole(body, in_figures(before)[0]) is None:
        places = divided_whole(body) or near_hundred(body, in_figures(before)[0])
    else:
        places = [(m.start(), m.end(), m["value"]) for m in _patterns()["share"].finditer(body)]
    return [(in_words(start, shifts), in_words(end, shifts), value) for start, end, value in places]


def _are_apart(body: str, shares: list[re.Match[str]]) -> bool:
    """Say whether shares are of groups that nobody is in two of: where people come from or live, men and women."""
    ends = [*(share.start() for share in shares[1:]), len(body)]
    gaps = [
        " ".join(re.findall(r"[^\W\d_]+(?:[-'’][^\W\d_]+)*", body[share.end() : end].lower()))
        for share, end in zip(shares, ends, strict=True)
    ]
    if len(set(YEAR.findall(body))) > 1:
        return False  # shares of two years
    bracketed = all(body[: share.start()].endswith("(") for share in shares)
    lead = " ".join(body[: shares[0].start()].lower().split()[-LEAD:])
    if _patterns()["told_apart"].fullmatch(body[: shares[0].start()]):
        # "By origin, 46 per cent of the boats were from Orra, 31 per cent came from Selm and 28 per cent were from Kelby"
        said = any_of(frozenset({*told("being"), *told("belongs")}) - told("people_words"))
        one, more = re.compile(rf"(?:[^ ]+ ){{0,4}}(?:{said})\b"), re.compile(rf"(?:{said})\b")
        return len(gaps) > 1 and bool(one.match(gaps[0])) and all(more.match(gap) for gap in gaps[1:])
    if _patterns()["one_each"].fullmatch(body[: shares[0].start()]):
        # "By main occupation, 58 per cent of them fished, 31 per cent fished and farmed …": each has one, said in one way
        says = [[word for word in gap.split() if word not in told("no_more")] for gap in gaps]
        own = says[1][:1] if len(says) > 1 else []
        light = {*told("share_leads"), *told("share_lights")}
        return bool(own) and own[0] in says[0][:6] and own[0] not in light and all(s[:1] == own for s in says[1:])
    if bracketed and len(shares) > 2 and any(re.search(rf"\b{re.escape(verb)}\b", lead) for verb in told("belongs")):
        return True  # "came from Orra (61 per cent), Selm (32 per cent) and Kelby (17 per cent)"
    for verb in told("belongs"):
        lead = re.escape(verb.split()[-1])
        opening = re.compile(rf"((?:[^ ]+ ){{0,3}}){re.escape(verb)}(?! [^ ]+ing)\b")
        following = re.compile(rf"((?:[^ ]+ ){{0,3}})(?:{re.escape(verb)}|{lead})\b")
        first = opening.match(gaps[0])
        if first is None or gaps[0].startswith(tuple(sorted(told("of_words")))):
            continue
        allowed = {"", first[1], *(f"{word} " for word in told("being"))}
        nexts = [following.match(gap) for gap in gaps[1:]]
        return all(found is not None and found[1] in allowed for found in nexts)
    being = rf"(?:(?:{any_of(told('being'))}) )?"
    for pair in told("sexes"):
        # Nothing else is said of them: "58 per cent of women voted" is a share of the women.
        one, other = (re.compile(rf"{being}{re.escape(word)}(?: (?:{any_of(joined())}))?") for word in pair.split("|"))
        if len(gaps) == 2 and _led_by(body[: shares[0].start()], gaps[0], pair):
            return True
        if len(gaps) == 2 and any(
            a.fullmatch(gaps[0]) and b.fullmatch(gaps[1]) for a, b in ((one, other), (other, one))
        ):
            return True
    return False


def _led_by(before: str, between: str, pair: str) -> bool:
    """Say whether each share stands behind its group: "women made up 54 per cent and men 48 per cent"."""
    one, other = pair.split("|")
    being = rf"(?: (?:{any_of(told('being') | told('amounts_to'))}))?"
    lead = " ".join(re.findall(r"[^\W\d_]+(?:[-'’][^\W\d_]+)*", before.lower())[-4:])
    return any(
        re.search(rf"(?<!\w){not_behind(told('led_not'))}{re.escape(a)}{being}$", lead) is not None
        and re.fullmatch(rf"(?:{any_of(joined())}) {re.escape(b)}{being}", between) is not None
        for a, b in ((one, other), (other, one))
    )


def _is_divided(body: str, shares: list[re.Match[str]]) -> bool:
    """Say whether three shares or more of an amount of money have one preposition: "55 % of its income from …, 30 % from …"."""
    patterns = _patterns()
    said = len(shares) > 2 and patterns["divided"].match(body, shares[0].end())
    if len(shares) < 3 or not (said or patterns["opened_by"].search(body[: shares[0].start()])):
        return False
    lead = patterns["comes"].match(body[shares[1].end() :])
    if lead is None or lead[1] not in told("share_leads"):
        return False
    ends = [*(share.start() for share in shares[1:]), len(body)]
    gaps = [body[share.end() : end] for share, end in zip(shares, ends, strict=True)]
    return all(re.search(rf"(?<!\w){lead[1]}(?!\w)", gap) for gap in gaps)


def _has_poles(body: str, shares: list[re.Match[str]]) -> bool:
    """Say whether three shares or more are those of answers of which nobody gives two: satisfied, …, dissatisfied."""
    ends = [*(share.start() for share in shares[1:]), len(body)]
    gaps = [body[share.end() : end].lower() for share, end in zip(shares, ends, strict=True)]
    for pair in told("poles"):
        good, bad = (re.compile(rf"(?<!\w){word}(?!\w)") for word in pair.split("|"))
        against = {at for at, gap in enumerate(gaps) if bad.search(gap)}
        favour = {at for at, gap in enumerate(gaps) if good.search(bad.sub(" ", gap))}
        if len(shares) > 2 and against and favour - against:
            return True
    return False


def _whole(body: str, before: str = "") -> tuple[int, int, list[str]] | None:
    """Return the shares of a sentence that says that they are all: "made up of …", "… and the remaining 27 per cent"."""
    patterns = _patterns()
    body = without_whole(body)
    shares = list(patterns["share"].finditer(body))
    if len(shares) < 2:
        return None
    lead = body[: shares[0].start()]
    alone = bool(patterns["exclusive"].search(lead) or patterns["exclusive"].search(before))
    alone = alone and not patterns["several"].search(before)
    alone = alone and not are_each_of_another(body, shares)
    labelled = are_labelled(body, shares) and (
        alone or patterns["divides"].search(lead) or (by_one_each(lead) and closes_with_others(body, shares))
    )
    bands = are_bands(body, shares)
    divided, poles, apart = _is_divided(body, shares), _has_poles(body, shares), _are_apart(body, shares)
    once = len(patterns["share_of"].findall(body)) == 1 and (
        patterns["remaining"].search(body) or (alone and len(shares) > 2)
    )
    if patterns["overlapping"].search(
        patterns["share_of"].sub("", body) if divided or poles or apart or bands or once else body
    ):
        # "55 per cent of its income", "30 persen dari kota" overlap nothing; nor does a whole named once
        return None
    if not bands and patterns["moves"].search(patterns["unmoved"].sub(" ", body)):
        return None
    if any(b.start() - a.end() > FARTHEST for a, b in zip(shares, shares[1:], strict=False)):
        return None
    divides = is_distribution(body, before, shares)
    last = body[shares[-2].end() : shares[-1].start()]
    opened = patterns["divides"].search(body[: shares[0].start()])
    rest = patterns["remaining"].search(last + " " + body[shares[-1].end() :][:30])
    closed = patterns["and"].search(last)
    open_rest = patterns["remaining"].search(body[shares[-1].end() :][:40])
    if open_rest and patterns["and"].search(body[shares[-1].end() :][: open_rest.start()]):
        return None  # "61 per cent from Orra, 22 per cent from Selm, and the rest from Kelby"
    leads = [body[max(0, share.start() - 14) : share.start()].rstrip() for share in shares]
    hedged = any(m.end() == len(lead) for lead in leads for m in patterns["hedge"].finditer(lead))
    if hedged:
        return None
    if not (closed or rest or labelled or bands or divides):
        return None
    if not (opened or rest or alone or divided or poles or apart or labelled or bands or divides):
        return None
    if opened and not divides and body[opened.end() : shares[0].start()].count(".") + body.count(";") > 0:
        return None
    # Each share has a member of its own: no other number between.
    between = [body[a.end() : b.start()] for a, b in zip(shares, shares[1:], strict=False)]
    if alone:
        between[0] = patterns["counted"].sub("", between[0], count=1)  # "58 per cent of the 150 respondents"
    if not bands and any(re.search(r"\d", gap) for gap in between):
        return None
    if re.search(r"\d", YEAR.sub("", lead).split(",")[-1]):
        return None
    values = [m["value"].replace(",", ".") for m in shares]
    total = sum(map(float, values))
    if len(values) == 2 and abs(total - 100) <= 1 or not 60 <= total <= 160:
        return None
    if any(
        abs(sum(map(float, values[:end])) - 100) <= FULL and (end >= THREE or ";" in between[end - 1])
        for end in range(2, len(values))
    ):
        return None  # "paper 45, plastic 36, metal 14 and glass 5 per cent; bottles alone 19 per cent"
    if not rest and not (closes_with_others(body, shares) if labelled else opened) and total < 100:
        return None  # of those who gave one answer only, some may have given another
    return shares[0].start(), shares[-1].end(), values
