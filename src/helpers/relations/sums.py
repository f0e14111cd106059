"""Sums that a text states: a total and the parts that it lists whole."""

from __future__ import annotations

import re

from helpers.proposing.drafts import Link, Pool
from helpers.readers.mention import Mention
from helpers.relations.doubts import is_ceiling, is_held_against, is_of_then, is_told_as_member
from helpers.relations.first_few import are_first_few
from helpers.relations.totals import (
    are_kinds_of,
    closed,
    fits,
    is_listed,
    is_near,
    is_short_list,
    joins,
    link_sum,
    whole_sum,
)
from helpers.relations.wholes import is_whole
from helpers.sentences.document import Document, Sentence
from helpers.sentences.paragraphs import aside_of, before
from helpers.sentences.phrases import phrases
from helpers.sentences.phrasing import middle, says, told
from helpers.sentences.series import series_of_total

KINDS = ("count", "measurement", "money", "percentage")
LETTERS = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ-"
GAPPED = 4  # words of a member that leaves out its verb: "10,480 in Selm"
CLOSEST, FARTHEST = 7, 16  # tokens from a total to "made up of"; and where nothing else can be meant
BRACKET = re.compile(r"\([^()]*\)")
DASHED = 5  # words from the last number to the dash that closes the list, the dash among them
LENT = 60  # characters behind a bare number in which a noun that is its own stands
NEAREST, FARTHER = 40, 90  # characters from a total to the colon of its list; and where the clause between is of all
CLOSE = (0.9, 1.12)  # parts over total in a list that nothing says is whole


def sums(document: Document, pool: Pool, sentence: Sentence) -> list[Link]:
    """Relate a total and the parts that the sentence lists whole; a number and the one that sets it right are no list."""
    if document.words.literal(phrases("sets_right"), sentence.first, sentence.last):
        return []
    if len({d.value for d in sentence.dates if not is_of_then(document, sentence, d)}) > 1:
        whole = [m for m in sentence.quantities if m.kind in KINDS and m.start > sentence.dates[-1].end]
        found = _after_marker(document, pool, sentence, whole) if len(whole) > 2 else None
        found = found or _of_series(document, pool, sentence)
        return [found] if found is not None else []
    plain = [m for m in sentence.quantities if m.kind in KINDS]
    spans = [m for m in sentence.quantities if m.kind == "duration"]
    for counts in (_with_unit(document, plain), spans):
        found = _first_sum(document, pool, sentence, counts) if len(counts) > 1 else None
        if found is not None:
            return [found]
    return []


def _of_series(document: Document, pool: Pool, sentence: Sentence) -> Link | None:
    """Return the sum of a series of years where its total is wrong; right, the years stay claims of their own."""
    for total in sentence.quantities:
        found = series_of_total(document, sentence, total)
        if found is None or total.hedge != "none":
            continue
        parts = [m for m in sentence.quantities if m.kind == total.kind and found[0].start <= m.start < total.start]
        off = abs(sum(map(middle, parts)) - middle(total)) > 1e-6 * middle(total)
        if off and all(part.hedge == "none" for part in parts) and is_near(total, parts):
            return link_sum(document, pool, sentence, total, parts)
    return None


def _first_sum(document: Document, pool: Pool, sentence: Sentence, counts: list[Mention]) -> Link | None:
    for find in (_of_whole, _after_marker, _after_colon, _beside):
        found = find(document, pool, sentence, counts)
        if found is not None:
            return found
    return None


def _with_unit(document: Document, counts: list[Mention]) -> list[Mention]:
    """Give bare numbers the unit of the amount before them: "140,000 euros is made up of 75,000 for labour and …"."""
    out: list[Mention] = []
    for mention in counts:
        lent = mention.noun and mention.noun.lower() not in document.text[mention.end :][:LENT].lower()
        bare = mention.kind == "count" and (lent or not mention.noun and not mention.unit)
        last = next((m for m in reversed(out) if m.kind in ("money", "measurement")), None)
        if bare and last is not None and middle(last) >= middle(mention) >= middle(last) / 50:
            after = document.words.tokens[document.tokens_of(mention).last + 1 :][:1]
            if after and after[0].word in phrases("stops") | phrases("from") and document.text[mention.end] == " ":
                mention = mention._replace(kind=last.kind, unit=last.unit, noun="")
        out.append(mention)
    return out


def _after_marker(document: Document, pool: Pool, sentence: Sentence, counts: list[Mention]) -> Link | None:
    """Return the sum of "48 staff, made up of 31 …, 12 … and 5 …"; the total may stand in the sentence before.

    "That is", "of which" and "the cost of 90 was met by" open a whole list only if its members come near the total.
    """
    words = document.words
    met, which = told("met") | told("whole"), told("that_is") | phrases("of_which")
    for marker in words.literal(phrases("whole_list") | met | which, sentence.first, sentence.last):
        said = " ".join(token.word for token in words.tokens[marker.first : marker.last + 1])
        ahead = [m for m in counts if document.tokens_of(m).first > marker.last]
        behind = [m for m in counts if document.tokens_of(m).last < marker.first]
        behind = [m for m in behind if not (is_of_then(document, sentence, m) or is_ceiling(document, m))]
        start = words.tokens[marker.last].end
        if len(ahead) < 2:
            continue
        if said not in phrases("whole_list"):
            ahead = closed(document, ahead)
            if not behind or len(ahead) < (2 if said in met else 3) or not is_near(behind[-1], ahead):
                continue
            if said in met and (not joins(document, ahead) or "," in document.text[start : ahead[0].start]):
                continue  # "210 came from members, 140 from …": members of one list
        for parts in _lists(document, ahead):
            found = None
            if behind and _is_close(document, sentence, behind[-1], marker.first, parts):
                found = whole_sum(document, pool, sentence, behind[-1], parts, start)
            elif not behind and marker.first - sentence.first <= 4:
                total = _spoken_of(document, sentence, marker.first, parts[0])
                if total is None:
                    total, parts = _lent_before(document, sentence, marker.first, parts)
                found = whole_sum(document, pool, sentence, total, parts, start) if total is not None else None
            if found is not None:
                return found
    return None


def _is_close(document: Document, sentence: Sentence, total: Mention, marker: int, parts: list[Mention]) -> bool:
    """Say whether "made up of" is said of a number: a few words after it, or far if no other number can be meant."""
    away = marker - document.tokens_of(total).last
    if away <= CLOSEST:
        return True
    between = document.text[total.end : document.words.tokens[marker].start]
    others = [m for m in sentence.mentions if total.end <= m.start < document.words.tokens[marker].start]
    return (
        away <= FARTHEST
        and between.rstrip().endswith(",")
        and between.count(",") == 1
        and set(between).isdisjoint(";:.()")
        and not others
        and len(parts) > 2
        and is_near(total, parts)
    )


def _lists(document: Document, ahead: list[Mention]) -> list[list[Mention]]:
    """Return what the numbers after a marker may be the list of: all of them, or those up to the last that "and" joins."""
    whole = closed(document, ahead)
    if len(whole) == len(ahead):
        return [ahead]
    if ";" in document.text[whole[-1].end : ahead[len(whole)].start]:
        return [whole]
    return [ahead, whole]


def _of_whole(document: Document, pool: Pool, sentence: Sentence, counts: list[Mention]) -> Link | None:
    """Return the sum of "of 38,640 customers, 21,350 are in Orra, 10,480 in Selm and 6,810 in Kelby": one verb for all."""
    for at, total in enumerate(counts[:-3]):
        if not is_whole(document, sentence, total) or total.hedge != "none":
            continue
        parts = closed(document, [m for m in counts[at + 1 :] if m.kind == total.kind and m.unit in (total.unit, "")])
        if len(parts) < 3 or any(m.hedge != "none" for m in parts) or not joins(document, parts):
            continue
        gaps = [document.text[a.end : b.start] for a, b in zip(parts[1:], parts[2:], strict=False)]
        first = document.text[parts[0].end : parts[1].start]
        tail = re.compile(r"[,;:.)\n]|$").search(document.text, parts[-1].end, sentence.span.end)
        gaps.append(document.text[parts[-1].end : tail.start() if tail else sentence.span.end])
        low, high = CLOSE
        ratio = sum(middle(part) for part in parts) / max(middle(total), 1e-9)
        if any(len(gap.split()) > GAPPED or not _leaves_out_verb(gap) for gap in gaps) or not low <= ratio <= high:
            continue
        if set(first.lower().replace(",", " ").split()) & told("overlaps") or ";" in first:
            continue
        return whole_sum(document, pool, sentence, total, parts, parts[0].start)
    return None


def _leaves_out_verb(gap: str) -> bool:
    """Say whether what follows a number is a place or a source only: "in Selm", not "have children"."""
    words = gap.lower().split()
    return bool(words) and words[0].strip(",") in phrases("stops")


def _spoken_of(document: Document, sentence: Sentence, marker: int, part: Mention) -> Mention | None:
    """Return the total that "that sum consists of …" points back to: the only number of its kind one sentence before."""
    tokens = document.words.tokens
    opening = {t.word for t in tokens[sentence.first : marker]}
    points = opening & phrases("pointing") or tokens[marker].word in phrases("its_parts")
    return _one_before(document, sentence, part) if points else None


def _lent_before(
    document: Document, sentence: Sentence, marker: int, parts: list[Mention]
) -> tuple[Mention | None, list[Mention]]:
    """Return the only amount of the sentence before and bare parts with its unit: "… cost 90,000 euros. This consisted of 60,000 for …"."""
    previous = before(document, sentence)
    amounts = [m for m in previous.quantities if m.kind in ("money", "measurement")] if previous is not None else []
    if len(amounts) != 1 or not phrases("pointing") & {t.word for t in document.words.tokens[sentence.first : marker]}:
        return None, parts
    lent = _with_unit(document, [amounts[0], *parts])[1:]
    alike = all((m.kind, m.unit) == (amounts[0].kind, amounts[0].unit) for m in lent)
    return (amounts[0], lent) if alike and is_near(amounts[0], lent) else (None, parts)


def _one_before(document: Document, sentence: Sentence, part: Mention) -> Mention | None:
    """Return the only number of a part's kind in the sentence before, in the same paragraph."""
    previous = before(document, sentence)
    same = [m for m in previous.quantities if fits(part, m)] if previous is not None else []
    if previous is not None and len(same) > 1:
        same = [m for m in same if not (is_held_against(document, previous, m) or is_ceiling(document, m))]
        same = [m for m in same if not is_of_then(document, previous, m)]  # "Sales were 640,000 (2015: 590,000)"
    return same[0] if len(same) == 1 else None


def _after_colon(document: Document, pool: Pool, sentence: Sentence, counts: list[Mention]) -> Link | None:
    colon = document.text.find(":", sentence.span.start, sentence.span.end)
    while colon >= 0 and aside_of(document, sentence, colon):
        colon = document.text.find(":", colon + 1, sentence.span.end)  # "186 nurses (2019: 155)"
    behind = [m for m in counts if m.end <= colon and not aside_of(document, sentence, m.start)]
    ahead = [m for m in counts if m.start > colon]
    if colon < 0 or not behind or len(ahead) < 2:
        return None
    far = len(BRACKET.sub("", document.text[behind[-1].end : colon])) > NEAREST
    if far and not _is_said_of_all(document, sentence, behind[-1], colon, ahead):
        return None
    if not joins(document, ahead):
        ahead = closed(document, ahead)  # "… and 11 clerks, for one person may hold two posts"
    total = behind[-1]
    if len(behind) == 1 and total.value == str(len(ahead)) and sentence.number:
        # "There were 1,480 applicants. They all came from three islands: 720 …, 510 … and 350 …"
        spoken = None if _are_first_few(document, sentence, colon) else _one_before(document, sentence, ahead[0])
        if spoken is not None and is_near(spoken, ahead) and spoken.hedge == "none":
            return whole_sum(document, pool, sentence, spoken, ahead, colon + 1)
    if len(behind) > 1 and total.value in (str(len(ahead)), "1") and is_near(behind[-2], ahead):
        total = behind[-2]  # "the 46 letters fall into two groups: …", "46 cooks, each in one kitchen only: …"
    if total.unit == "persons" and all(_may_overlap(document, sentence, part) for part in ahead):
        return None  # "twelve members: eight have borrowed from the fund, seven have borrowed from a bank"
    over = sum(map(middle, ahead)) > middle(total)
    people = "persons" in {total.unit, *(part.unit for part in ahead)}
    if people and len(ahead) == 2 and over and not joins(document, ahead):
        return None  # "twelve volunteers: eight women, seven who had been abroad"
    return whole_sum(document, pool, sentence, total, ahead, colon + 1)


def _is_said_of_all(document: Document, sentence: Sentence, total: Mention, colon: int, parts: list[Mention]) -> bool:
    """Say whether a long clause up to a colon tells something of all that are listed behind it: "All 64 crates handed in were weighed at the gate by two men: 31 …"."""
    between = document.text[total.end : colon]
    if len(between) > FARTHER or not set(between).isdisjoint(",;()–—"):
        return False
    first = document.tokens_of(total)
    last = document.tokens_of(Mention(total.end, colon, "lead", "")).last
    whole = told("total_after") | phrases("wholes_of_all")
    told_of = any(hit.last == first.first - 1 for hit in says(document, whole, first.first - 2, first.first - 1))
    told_of = told_of or bool(says(document, whole, first.last + 1, last))
    return told_of and total.hedge == "none" and len(parts) > 2 and is_near(total, parts)


def _are_first_few(document: Document, sentence: Sentence, colon: int) -> bool:
    """Say whether what stands before a colon leaves some out: "the three largest items were:"."""
    last = document.tokens_of(Mention(sentence.span.start, colon, "lead", "")).last
    return bool(says(document, told("some_only"), sentence.first, last)) or are_first_few(
        document, sentence.first, last
    )


def _may_overlap(document: Document, sentence: Sentence, part: Mention) -> bool:
    """Say whether right behind a number stands what the others may have done too: "eight have", "delapan pernah"."""
    after = document.tokens_of(part).last + 1
    return after <= sentence.last and document.words.tokens[after].word in told("overlaps")


def _beside(document: Document, pool: Pool, sentence: Sentence, counts: list[Mention]) -> Link | None:
    """Return the sum of "50 goats, 31 white and 19 black" and "50 goats (31 white and 19 black)"."""
    for at, total in enumerate(counts):
        if is_whole(document, sentence, total) or is_told_as_member(document, sentence, total, counts[at + 1 :]):
            continue  # "of 40 singers, 22 …": parts that may overlap; "98 are from Orra, 61 from Selm"
        if any(":" in document.text[m.end : total.start] for m in counts[:at] if m.kind == total.kind):
            continue  # "54 people: 30 growers, 16 students …": a member itself
        bracket = document.text[total.end : sentence.span.end].lstrip(" " + LETTERS)[:1] == "("
        if (is_listed(document, sentence, total) and not bracket) or any(
            is_whole(document, sentence, whole) and middle(whole) > middle(total)
            for whole in counts[:at]
            if whole.kind == total.kind
        ):
            continue  # a member itself
        parts = [m for m in counts[at + 1 :] if m.kind == total.kind]
        while len(parts) >= 2:
            gap = document.text[total.end : parts[0].start]
            if says(document, told("overlap"), document.tokens_of(parts[0]).first, sentence.last):
                break  # "38 music and 12 both"
            if sum(joins(document, [a, b]) for a, b in zip(parts, parts[1:], strict=False)) > 1:
                break  # "22 in Orra and 12 in Selm, and 8 deaths"
            opened = gap.rstrip()[-1:] in ",(–—" and len(gap.split()) <= 6 and gap.strip() not in ("", ",")
            if gap.rstrip().endswith("(") and ")" in document.text[parts[0].start : parts[-1].end]:
                parts = parts[:-1]
                continue
            dashed = gap.rstrip()[-1:] in ("–", "—") and _closes_dash(document, sentence, parts[-1])
            if gap.strip() == "," and _are_shares_of_sum(document, total, parts):
                return whole_sum(document, pool, sentence, total, parts, parts[0].start)
            if opened and gap.rstrip().endswith((",", "–", "—")) and not (dashed or are_kinds_of(total, parts)):
                break  # "20 goats, 12 sheep and 7 cows" stand side by side
            if opened and is_short_list(document, sentence, total, parts) and is_near(total, parts):
                return whole_sum(document, pool, sentence, total, parts, parts[0].start)
            if joins(document, parts):
                break  # the list goes on with what is no part
            parts = parts[:-1]
    return None


def _are_shares_of_sum(document: Document, total: Mention, parts: list[Mention]) -> bool:
    """Say whether amounts behind a comma say from whom or for what an amount is: "500,000 euros, 300,000 from X and 150,000 from Y"."""
    after = [document.words.tokens[document.tokens_of(part).last + 1 :][:1] for part in parts]
    led = all(tokens and tokens[0].word in told("sum_leads") for tokens in after)
    alike = len({tokens[0].word for tokens in after if tokens}) == 1
    return total.kind == "money" and led and alike and joins(document, parts) and is_near(total, parts)


def _closes_dash(document: Document, sentence: Sentence, last: Mention) -> bool:
    """Say whether a dash closes what another opened, right behind the last number and its noun: "57 barns – 33 …, 12 … and 6 pens –"."""
    tail = document.text[last.end : sentence.span.end]
    found = re.match(r"[^,;:.()–—\d]{0,60}[ \n][–—]", tail)
    return found is not None and len(found[0].split()) <= DASHED
