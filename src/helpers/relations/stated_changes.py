"""By how much a text says that something rose or fell: "+25%", "a loss of a third", "tripled", "bertambah lima belas"."""

from __future__ import annotations

from typing import NamedTuple

from helpers.proposing.likening import is_level, multiplied
from helpers.readers.mention import Mention
from helpers.sentences.document import Document, Sentence
from helpers.sentences.phrases import phrases
from helpers.sentences.phrasing import multiples, says, told
from helpers.texts.endings import ends, stripped
from helpers.texts.stems import words_of

UP, DOWN = "up", "down"
RELATIVE, TIMES, AMOUNT = "relative", "times", "amount"
SIGNS = {"+": UP, "-": DOWN, "–": DOWN, "−": DOWN}
BETWEEN = 4  # words between a word of change and by how much
FAR = 5  # words after a share in which those who are no longer there may be said to be gone
GAP = 30  # characters between an amount and the share that says the same
NEAR = 3  # words after a number in which a word of change may stand: "a 30 per cent annual rise"


class Change(NamedTuple):
    """A stated change: its number, which way, of what form, the tokens that say so, and whether these are a noun with an article."""

    mention: Mention
    way: str
    form: str
    first: int
    last: int
    named: bool


def stated_changes(document: Document, sentence: Sentence) -> list[Change]:
    """Return the changes that a sentence states, in order; none that is planned, denied, a rate or a part of one."""
    found: list[Change] = []
    times = multiplied(document, sentence)
    for mention in sentence.quantities:
        if any(one.start <= mention.start < one.end for one in times):
            continue  # "four times as many"
        change = _change(document, sentence, mention) or _said_again(document, mention, found)
        found += [change] if change is not None and not _is_other(document, sentence, change) else []
    for mention in times:
        covered = document.tokens_of(mention)
        way = UP if float(multiples()[document.text[mention.start : mention.end].lower()]) > 1 else DOWN
        one = Change(mention, way, TIMES, covered.first, covered.last, _has_article(document, covered.first))
        found += [one] if not _is_other(document, sentence, one) else []
    return sorted(found)


def _change(document: Document, sentence: Sentence, mention: Mention) -> Change | None:
    tokens = document.words.tokens
    mention = _without_more(document, mention)
    covered = document.tokens_of(mention)
    form = _form(document, sentence, mention)
    if not form or mention.hedge == "range":
        return None
    if form == TIMES:
        mention = mention._replace(unit="times")
    sign = document.text[max(0, mention.start - 1) : mention.start + 1]
    sign = sign if any(c.isdigit() for c in document.text[mention.start : mention.start + 2]) else ""  # "– a third –"
    signed = next((SIGNS[mark] for mark in sign if mark in SIGNS), "")
    if form == RELATIVE and signed and not document.text[max(0, mention.start - 2) : mention.start - 1].isalnum():
        return Change(mention, signed, form, covered.first, covered.last, False)
    light = phrases("light") | told("by_amount") | phrases("articles") | told("a_thing")
    for index in range(covered.first - 1, max(sentence.first, covered.first - 1 - BETWEEN) - 1, -1):
        gap, word = document.words.gap(index, index + 1), tokens[index].word
        if not set(gap).isdisjoint(",;:()"):
            break
        alone = index == sentence.first and covered.last == sentence.last
        way = _way_named(word) if alone else way_of(word)  # "Kenaikannya 35 persen."
        if way and says(document, told("phrasal"), index - 1, index):
            break  # "put up 120 lamps"
        if way and mention.kind == "money" and word in told("gathers") and index == covered.first - 1:
            break  # "the fair raised £80,000"
        if way:
            possessed = _has_article(document, index) or not way_of(word)
            return Change(mention, way, form, index, covered.last, possessed)
        if word not in light or word in told("from") | (told("to") - told("by_amount")):
            break
    named = _told_of(document, sentence, covered.first, covered.last)
    if named is not None:
        return Change(mention, _way_named(tokens[named].word), form, named, covered.last, True)
    lead = {t.word for t in tokens[max(sentence.first, covered.first - 1) : covered.first]}
    if lead & told("by_only") or (mention.unit == "percentage points" and lead & phrases("or")):
        ways = [way for t in tokens[sentence.first : covered.first] if (way := way_of(t.word))]
        if ways:
            return Change(mention, ways[-1], form, covered.first, covered.last, False)
    last = covered.last
    if mention.noun and document.text[mention.end :].lstrip().lower().startswith(mention.noun.lower()):
        last += len(words_of(mention.noun))
    for way, table in ((UP, told("more_than_then")), (DOWN, told("less_than_then"))):
        hits = says(document, table, last + 1, min(sentence.last, last + 2))
        if hits and hits[0].first == last + 1:
            return Change(mention, way, form, covered.first, hits[0].last, _has_article(document, covered.first))
    for index in range(last + 1, min(sentence.last, last + FAR) + 1):
        if document.words.gap(index - 1, index).strip():
            break
        way = (way_of(tokens[index].word) if index <= last + NEAR else "") or _gone(document, index, form)
        following = tokens[index + 1].word if index < sentence.last else ""
        if tokens[index].word in phrases("auxiliaries") or (way and following in _leads_on()):
            break  # "14 million has fallen", "40 rose to"
        if way or (form == TIMES and tokens[index].word in told("as_many")):
            return Change(mention, way or UP, form, covered.first, index, _has_article(document, covered.first))
        if tokens[index].word in phrases("prepositions") - phrases("genitive"):
            break
    return None


def _way_named(word: str) -> str:
    return way_of(word) or way_of(stripped(word, "possessed"))


def _told_of(document: Document, sentence: Sentence, first: int, last: int) -> int | None:
    """Return the token of a change pointed at that is said to be so much: "The increase was", "Kenaikan itu mencapai"."""
    tokens = document.words.tokens
    if last < sentence.last and not document.words.gap(last, last + 1).strip():
        return None  # "80 per cent due to the new school"
    light = phrases("light") | told("by_amount") | told("to")
    at = first - 1
    while at > sentence.first and tokens[at].word in light - told("stood_at") and first - at < BETWEEN:
        at -= 1
    if at <= sentence.first or tokens[at].word not in told("stood_at"):
        return None
    at -= 1
    pointed = tokens[at].word in told("those_behind")
    at -= pointed and at > sentence.first
    gaps = any(document.words.gap(i, i + 1).strip() for i in range(at, first - 1))
    if gaps or not _way_named(tokens[at].word):
        return None
    return at if pointed or _has_article(document, at) or ends(tokens[at].word, "possessed") else None


def _said_again(document: Document, mention: Mention, found: list[Change]) -> Change | None:
    """Return a share that says once more what an amount before it says: "a rise of 6,000 or 50 per cent"."""
    last = found[-1] if found else None
    if last is None or mention.kind not in ("percentage", "fraction"):
        return None
    if last.form != AMOUNT and last.mention.unit != "percentage points":
        return None
    first = document.tokens_of(mention).first
    between = {t.word for t in document.words.tokens[document.tokens_of(last.mention).last + 1 : first]}
    between -= set(words_of(last.mention.noun))
    gap = document.text[last.mention.end : mention.start]
    if len(gap) > GAP or not set(gap).isdisjoint(";:.") or not (between <= phrases("or") and (between or "(" in gap)):
        return None
    return Change(mention, last.way, RELATIVE, last.first, document.tokens_of(mention).last, last.named)


def _without_more(document: Document, mention: Mention) -> Mention:
    """Return "40 persen" of "40 persen lebih" where "lebih" belongs to what follows: "lebih banyak"."""
    tokens, last = document.words.tokens, document.tokens_of(mention).last
    if mention.hedge != "more_than" or not says(document, told("more_than_then"), last, last + 1):
        if mention.hedge != "more_than" or not says(document, told("less_than_then"), last, last + 1):
            return mention
    return mention._replace(value=mention.value.lstrip(">"), hedge="none", end=tokens[last - 1].end)


def _form(document: Document, sentence: Sentence, mention: Mention) -> str:
    if mention.kind in ("percentage", "fraction"):
        return RELATIVE
    last = document.tokens_of(mention).last
    after = document.words.tokens[last + 1].word if last < sentence.last else ""
    if mention.unit == "times" or (mention.kind == "count" and after in phrases("times")):
        return TIMES
    return AMOUNT if is_level(mention) else ""


def words_of_change(document: Document, first: int, stop: int) -> list[str]:
    """Return some words, those blank that move nothing in spite of an "up": "made up 55 per cent"."""
    words = [token.word for token in document.words.tokens[first:stop]]
    for hit in document.words.literal(told("phrasal"), first, stop - 1):
        words[hit.first - first : hit.last + 1 - first] = [""] * (hit.last + 1 - hit.first)
    return words


def way_of(word: str) -> str:
    """Return which way a word of change goes."""
    if word in told("ups") or word in phrases("change_up") - told("no_change"):
        return UP
    return DOWN if word in told("downs") or word in phrases("change_down") - told("no_change") else ""


def _leads_on() -> frozenset[str]:
    return told("to") | told("from") | phrases("to") | phrases("from") | phrases("change_by")


def _gone(document: Document, index: int, form: str) -> str:
    """Return down for "a third of them left", "seperlima penduduknya pergi"."""
    gone = form == RELATIVE and says(document, told("gone"), index, index)
    return DOWN if gone else ""


def _has_article(document: Document, token: int) -> bool:
    before = document.words.tokens[token - 1].word if token else ""
    return before in told("its_own") or before in phrases("articles")


def _is_other(document: Document, sentence: Sentence, one: Change) -> bool:
    """Say whether a change is planned, denied, of each year, a part of the whole change or one more of it."""
    tokens = document.words.tokens
    clause = sentence.clause_of(one.first)
    inside = [i for i in range(sentence.first, sentence.last + 1) if sentence.clause_of(i) == clause]
    words = {tokens[i].word for i in inside}
    if words & (phrases("plan") - told("no_plan") | told("not_real")):
        return True
    before = {t.word for t in tokens[max(inside[0], one.first - 3) : one.first]}
    if before & phrases("negations"):
        return True
    end = document.noun_phrase(one.mention).last
    if one.form == AMOUNT and one.last <= end and says(document, told("more_than_then"), one.last + 1, end + 1):
        return True  # "the loss of 50 hectares more"
    if says(document, told("of_each_year"), one.last + 1, min(inside[-1], one.last + 4)):
        return True
    return bool(says(document, told("other_change"), max(inside[0], one.first - 4), min(inside[-1], one.last + 5)))
