"""Numbers of a text with what each is of, of when and in what manner, apart from any codebook."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import NamedTuple

from helpers.between_texts.citing import in_brackets
from helpers.corpora.values import parse_quantity
from helpers.readers.mention import Mention
from helpers.scope.moments import is_limit
from helpers.sentences.document import Document, Sentence
from helpers.sentences.phrases import phrases, subsets
from helpers.sentences.phrasing import says, told
from helpers.sentences.topics import MARKS, Topic, clause_around, topic, without
from helpers.sentences.words import Hit
from helpers.texts.endings import stripped
from helpers.texts.stems import words_of

KINDS = ("count", "measurement", "money", "percentage")
REACH = 12  # words of a clause on either side of a number
LABEL = 6  # words of a label before a colon
LEAD_BACK = 12  # sentences from the items of a list back to what leads to it
CLOSE = 4  # words between a number and its date
DAY = 10  # characters of a date with its day
BULLET = re.compile(r"[-•*–▪]")


class Number(NamedTuple):
    """A number with what it is of, what its sentence and the lead of its list speak of, and its year, "" if none is stated."""

    document: Document
    sentence: Sentence
    mention: Mention
    topic: Topic
    wide: Topic
    year: str
    name: str
    manner: frozenset[str]
    beside: frozenset[tuple[str, str]]
    month: str = ""  # with its year, where its date has one


def numbers_of(
    document: Document,
    sentence: Sentence,
    names: Sequence[str],
    skipped: int = -1,
    plain: frozenset[str] = frozenset(),
) -> list[Number]:
    """Return the numbers of a sentence with their topics; `names` are those of the cited work, which are no topic.

    `skipped` is where the year of that work stands; `plain` are words that the work tells of too: "felt safe" of Safe Harbour.
    """
    found = []
    small = {
        t.word for t in document.words.tokens[sentence.first : sentence.last + 1] if document.text[t.start].islower()
    }
    ignored = phrases("reporting") | told("cites") | (frozenset(names) - (plain & small))
    around = list(range(sentence.first, sentence.last + 1))
    wide = topic(document, without(around, document, [m for m in sentence.mentions if m.kind != "trend"]))
    lead = _lead(document, sentence)
    if lead is not None:
        more = topic(document, without(range(lead.first, lead.last + 1), document, lead.mentions))
        wide = Topic((*wide.words, *more.words), wide.names | more.names)
    wide = Topic(tuple(w for w in wide.words if w not in ignored), wide.names - set(names))
    for mention in sentence.quantities:
        if mention.kind not in KINDS or parse_quantity(mention.value, True) is None:
            continue
        covered = document.tokens_of(mention)
        before, after = _around(document, sentence, mention)
        label = _label(document, sentence, covered.first)
        if label and not before:
            before, after = label, after if "\n" not in _gap_behind(document, sentence, covered.last) else range(0)
        others = [m for m in sentence.mentions + sentence.dismissed if m is not mention and m.kind != "effect"]
        inside = without([*before, *after], document, [m for m in others if m.kind != "trend"])
        # The words of another number are not this one's.
        inside = [i for i in inside if not _beyond(document, i, covered.first, others)]
        said = topic(document, inside)
        others_nouns = {w for m in others for w in words_of(m.noun) if w not in words_of(mention.noun)}
        words = [w for w in said.words if stripped(w, "possessor") not in ignored | others_nouns]
        noun = [w for w in words if w in words_of(mention.noun)]
        date = _date(document, sentence, mention, skipped)
        name = "_".join(dict.fromkeys(word.strip("#") for word in [*noun, *words])) or mention.kind
        found.append(
            Number(
                document, sentence, mention,
                Topic(tuple(dict.fromkeys(_plain(w, mention) for w in words)), said.names - set(names)), wide,
                date[:4], name, manner(document, sentence, mention, words),
                frozenset((m.kind, m.value) for m in sentence.quantities if m is not mention and m.kind != "rank"),
                date[:7] if re.match(r"\d{4}-\d\d(?!.*/)", date) else "",
            )
        )  # fmt: skip
    return found


def _around(document: Document, sentence: Sentence, mention: Mention) -> tuple[range, range]:
    """Return the clause around a number; a share in brackets behind a count is of what is said around them.

    "397 of those asked (62 per cent) felt safe", "397 of them, or 62 per cent, felt safe": nothing else stands within
    the brackets or commas.
    """
    covered, gap = document.tokens_of(mention), document.words.gap
    before, after = clause_around(document, sentence, covered.first, covered.last, REACH)
    if mention.kind == "percentage" and _is_restated_share(document, before, after, covered):
        ahead = clause_around(document, sentence, before.start, before.start, REACH)[0]
        rest = clause_around(document, sentence, covered.last + 1, covered.last + 1, REACH)[1]
        return range(ahead.start, before.stop), range(covered.last + 1, rest.stop)
    alone = not before and not after and sentence.first < covered.first and covered.last < sentence.last
    if mention.kind != "percentage" or not alone:
        return before, after
    if gap(covered.first - 1, covered.first).strip() != "(" or gap(covered.last, covered.last + 1).strip(" %") != ")":
        return before, after
    before = clause_around(document, sentence, covered.first - 1, covered.first - 1, REACH)[0]
    after = clause_around(document, sentence, covered.last + 1, covered.last + 1, REACH)[1]
    return range(before.start, covered.first), range(covered.last + 1, after.stop)


def _is_restated_share(document: Document, before: range, after: range, covered: Hit) -> bool:
    """Say whether a share stands between commas and only says a count again: ", or 62 per cent,"."""
    words = document.words
    if after or not before or covered.last + 1 >= len(words.tokens) or not before.start:
        return False
    said = " ".join(words.tokens[i].word for i in before)
    marks = words.gap(before.start - 1, before.start).strip(), words.gap(covered.last, covered.last + 1).strip(" %")
    return said in phrases("share_restates") and marks == (",", ",")


def _gap_behind(document: Document, sentence: Sentence, last: int) -> str:
    return document.words.gap(last, last + 1) if last < sentence.last else ""


def _label(document: Document, sentence: Sentence, first: int) -> range:
    """Return the tokens of the label right before a number: "died: 47"."""
    words = document.words
    if first <= sentence.first or words.gap(first - 1, first).strip() != ":":
        return range(0)
    start = first - 1
    while start > sentence.first and first - start < LABEL and not words.gap(start - 1, start).strip(" "):
        start -= 1
    return range(start, first)


def _lead(document: Document, sentence: Sentence) -> Sentence | None:
    """Return the sentence that leads to the list in which a sentence is an item, or None."""
    if not BULLET.match(document.text[sentence.span.start : sentence.span.start + 1]):
        return None
    for back in range(sentence.number - 1, max(-1, sentence.number - LEAD_BACK) - 1, -1):
        if back < 0:
            return None
        earlier = document.sentences[back]
        if document.text[earlier.span.start : earlier.span.end].rstrip().endswith(":"):
            return earlier
        if not BULLET.match(document.text[earlier.span.start : earlier.span.start + 1]):
            return None
    return None


def manner(document: Document, sentence: Sentence, mention: Mention, words: Sequence[str]) -> frozenset[str]:
    """Return how a number counts: of which group, as a running total, a plan, a rate, an average, up to a date."""
    tables = {
        "running": phrases("cumulated") | told("up_to"),
        "plan": phrases("plan"),
        "rate": (told("a_year") | phrases("each")) - told("cites"),
        "mean": phrases("average"),
        "part": phrases("part"),
    }
    covered = document.tokens_of(mention)
    # "1,250 people came; the target had been 2,000": the plan is the other number's; what goes before a comma may be of all.
    first = max(sentence.first, covered.first - REACH)
    first = max([first, *(i + 1 for i in range(first, covered.first) if ";" in document.words.gap(i, i + 1))])
    last = max([covered.last, *clause_around(document, sentence, covered.first, covered.last, REACH)[1]])
    others = [document.tokens_of(m).first for m in sentence.quantities if m is not mention]
    said = {name for name, table in tables.items() if name != "plan" and says(document, table, first, last)}
    plans = says(document, tables["plan"], first, last)
    if not all(_is_planned_else(document, hit, covered.first, others) for hit in plans):
        said.add("plan")
    lead = _colon_lead(document, sentence, first)
    said |= {
        name for name, table in tables.items() if name != "part" and lead and says(document, table, lead[0], lead[-1])
    }
    if mention.kind == "percentage":
        said.discard("part")  # a share is always of some whole
    if any(_counts_since(document, sentence, date) for date in sentence.dates) or any(
        hit.last == last and first <= hit.first for hit in says(document, phrases("since"), first, last)
    ):
        said.add("running")
    if any(is_limit(document, sentence, d) for d in sentence.dates if not _is_state(mention, d)):
        said.add("running")
    return frozenset(said | {subsets()[word] for word in words if word in subsets()})


def _is_state(mention: Mention, date: Mention) -> bool:
    """Say whether a share is of a day, which adds nothing up: "6,5 persen per 31 Agustus 2022"."""
    return mention.kind == "percentage" and len(date.value.removeprefix("../")) == DAY


def _is_planned_else(document: Document, plan: Hit, token: int, others: Sequence[int]) -> bool:
    """Say whether what is planned is another number before a mark: "of the 1,500 hoped for, 1,165 came"."""
    if plan.last >= token:
        return False
    if any(plan.last < other < token for other in others):
        return True
    marked = any("," in document.words.gap(i, i + 1) for i in range(plan.last, token))
    return marked and any(other < plan.first for other in others)


def _colon_lead(document: Document, sentence: Sentence, first: int) -> range:
    """Return the tokens before the colon that leads to a series which goes on before a token: "Running total: 2016: 180; 2018: …"."""
    for index in range(sentence.first + 1, first + 1):
        if ":" in document.words.gap(index - 1, index):
            return range(max(sentence.first, index - REACH), index)
    return range(0)


def _counts_since(document: Document, sentence: Sentence, date: Mention) -> bool:
    """Say whether something is counted since a date: "since 2014", "sejak Mei 2014"."""
    at = document.tokens_of(date).first
    words = [t.word for t in document.words.tokens[max(sentence.first, at - 2) : at + 1]]
    return date.value.endswith("/..") or not phrases("since").isdisjoint(words)


def _plain(word: str, mention: Mention) -> str:
    """Return what a word stands for in either language: the unit that is counted, or that somebody was asked."""
    people = mention.unit == "persons" and mention.noun.lower() not in phrases("generic")
    if mention.unit and mention.kind == "count" and word in words_of(mention.noun) and not people:
        return f"#{mention.unit}"
    return "#asked" if word in phrases("asked") | phrases("interviews") | told("surveys") else word


def _beyond(document: Document, index: int, own: int, others: Sequence[Mention]) -> bool:
    """Say whether another number stands between a word and the number it would be said of, on the far side."""
    for other in others:
        if other.kind not in KINDS:
            continue
        first = document.tokens_of(other).first
        if own < first <= index or index <= first < own and index < first and _is_noun_of(document, other, index):
            return True
    return False


def _is_noun_of(document: Document, other: Mention, index: int) -> bool:
    return document.words.tokens[index].word in words_of(other.noun)


def _is_of_compared(document: Document, sentence: Sentence, mention: Mention, date: Mention) -> bool:
    """Say whether a date is of the number that another is set against: "2.9%, against 4.4% in 2014", "52%; in 2017 it was 44%"."""
    if date.start < mention.end:
        return False
    later = [m for m in sentence.quantities if m.start > mention.end and m.kind == mention.kind]
    for one in later:
        mark = range(document.tokens_of(mention).last, document.tokens_of(min(one, date)).first)
        between = [document.words.tokens[i].word for i in mark[1:]]
        halves = any(";" in document.words.gap(i, i + 1) for i in mark)
        set_against = not phrases("against").isdisjoint(between) and one.start < date.start
        if (halves or set_against) and not any(one.start < m.start < date.start for m in later):
            return True
    return False


def _is_parted(document: Document, first: int, last: int) -> bool:
    """Say whether a mark or an "and" stands between two tokens: "until 2019 4,120, and until 2020 5,310"."""
    words, tokens = document.words, document.words.tokens
    marked = any(not MARKS.isdisjoint(words.gap(i, i + 1)) for i in range(first, last))
    return marked or any(tokens[i].word in phrases("conjunctions") for i in range(first + 1, last))


def _date(document: Document, sentence: Sentence, mention: Mention, skipped: int) -> str:
    """Return the date of a number, "" if it has none: the date right behind it, right before it, or the only one of the sentence.

    Where a date stands close on both sides, what stands behind a mark or "and" is another number's.
    """
    dates = [d._replace(value=d.value.removeprefix("../")) for d in sentence.dates]  # "until August 2018"
    dates = [
        d
        for d in dates
        if re.match(r"\d{4}", d.value) and not in_brackets(document, d) and not d.start <= skipped < d.end
    ]
    covered = document.tokens_of(mention)
    behind = [d for d in dates if 0 < document.tokens_of(d).first - covered.last <= CLOSE and d.start > mention.end]
    behind = [d for d in behind[:1] if not any(mention.end < m.start < d.start for m in sentence.quantities)]
    ahead = [d for d in dates if d.end <= mention.start and covered.first - document.tokens_of(d).last <= CLOSE]
    ahead = [d for d in ahead[-1:] if not any(d.end <= m.start < mention.start for m in sentence.quantities)]
    if behind and not (ahead and _is_parted(document, covered.last, document.tokens_of(behind[0]).first)):
        return behind[0].value
    if ahead and len(dates) > 1:
        return ahead[0].value
    if len({d.value[:4] for d in dates}) != 1 or "/" in dates[0].value:
        return ""
    if all(_is_of_compared(document, sentence, mention, d) for d in dates):
        return ""
    return dates[0].value if len({d.value for d in dates}) == 1 else dates[0].value[:4]
