"""How far a cue is from a mention: words between them, and what else of the sentence stands there."""

from __future__ import annotations

from functools import lru_cache

from helpers.readers.mention import Mention
from helpers.sentences.between_cue import (
    brackets_between,
    is_labelled_otherwise,
    is_same_sum,
    labels_next,
    says_in_how_many,
)
from helpers.sentences.deed_settings import ends_setting
from helpers.sentences.deeds_joined import is_of_deed_before
from helpers.sentences.document import Document, Sentence
from helpers.sentences.moved_numbers import moved_from
from helpers.sentences.openings import corrects, happens_at, is_in_insert, is_of_other_time, opens_for, restates
from helpers.sentences.phrases import phrases
from helpers.sentences.phrasing import says, told
from helpers.sentences.some_of_all import befell_some
from helpers.sentences.value_kinds import alike_kinds
from helpers.sentences.words import Hit
from helpers.texts.verb_forms import looks_verbal

LEAD = 2  # words from "up" or "an increase" to by how much
FARTHEST = 16  # tokens between a cue and its number
HOPELESS = 4.0 * FARTHEST  # more than any aside between them takes off


NEW_CLAUSE = 6.0  # cost of ", and" between a date and a cue after it


OPENING = 4.5  # cost of a date that opens its sentence


SOME = 1.0  # cost of what befell some of those of whom a number before it tells
MOVED = 3.0  # what it costs that a number is what an earlier one rose or fell to
AGO = 3.0  # what the words of such a length cost for themselves
BASE = 8.0  # cost of a cue that is the whole of a share


def cue_cost(
    document: Document, sentence: Sentence, mention: Mention, phrase: Hit, hit: Hit
) -> tuple[float, Hit, bool]:
    """Return how far a cue is from a mention, the cue, and whether it stands in the mention's own phrase."""
    covered = document.tokens_of(mention)
    if mention.kind in ("percentage", "fraction") and _is_base(document, covered, hit):
        return BASE, hit, False
    if phrase.first <= hit.first and hit.last <= phrase.last and mention.kind not in ("date", "period"):
        return 0.0, hit, True
    if mention.kind in ("date", "period") and covered.first <= hit.first <= covered.last:
        return FARTHEST + 1.0, hit, False  # "akhir 2012" does not say that something ended
    after = hit.first > covered.last
    if after and befell_some(document, sentence, mention, hit) is not None:
        return SOME, hit, False
    moved = None if after else moved_from(document, sentence, mention)
    if moved is not None and hit.last < document.tokens_of(moved).first:
        return cue_cost(document, sentence, moved, document.noun_phrase(moved), hit)[0] + MOVED, hit, False
    left, right = (covered.last, hit.first) if after else (hit.last, covered.first)
    if mention.kind in ("date", "period"):
        if opens_for(document, sentence, mention, hit) if after else restates(document, sentence, mention, hit):
            return OPENING, hit, False
        if not after and (happens_at(document, sentence, mention, hit) or corrects(document, sentence, mention, hit)):
            return OPENING, hit, False
        if after and (
            is_of_other_time(document, sentence, mention, hit) or is_in_insert(document, sentence, mention, hit)
        ):
            return FARTHEST + 1.0, hit, False
    if after and mention.kind == "date" and is_of_deed_before(document, sentence, mention, hit):
        return FARTHEST + 1.0, hit, False
    cost = float(max(right - left - 1, 0)) * (1.4 if after else 1.0)
    if cost > HOPELESS and mention.kind not in ("date", "period"):
        return cost, hit, False
    between = (
        document.text[document.words.tokens[left].end : document.words.tokens[right].start] if right > left else ""
    )
    cost += 2.0 * between.count(",") + 3.0 * between.count("(")
    if not after and mention.kind not in ("date", "period"):
        aside = _aside_before(document, sentence, mention, hit)
        cost -= aside and aside + 4.0  # with its two commas
        cost -= _settings_between(document, sentence, mention, left, right)
    if after and mention.kind == "date" and between.startswith(",") and between.split()[1:2]:
        # "The lens came in 1873, and the last keepers left on 30 June": a date of what went before
        cost += NEW_CLAUSE if between.split()[1] in phrases("list_words") else 0.0
    cost += _clause_cost(document, sentence, mention, hit, between)
    cost += FARTHEST * _labels_between(document, sentence, mention, hit)
    cost += FARTHEST * is_labelled_otherwise(document, sentence, mention, hit)
    cost += _cost_of_others(document, sentence, mention, hit)
    if cost > OPENING and mention.kind in ("date", "period") and ends_setting(document, sentence, mention, hit):
        cost = OPENING
    return cost, hit, False


def _clause_cost(document: Document, sentence: Sentence, mention: Mention, hit: Hit, between: str) -> float:
    """Return what it costs that a cue stands in another clause than its mention, with these characters between them."""
    covered = document.tokens_of(mention)
    after = hit.first > covered.last
    apart = sentence.clause_of(hit.first) - sentence.clause_of(covered.first)
    if not apart or (apart == 1 and mention.kind in ("date", "period") and heads_line(document, sentence, covered)):
        return 0.0
    colon = mention.kind == "count" and ":" in between and not after
    noun = (colon or mention.kind == "percentage") and _has_own_noun(document, sentence, covered.first)
    if noun or (colon and _opens_with_article(document, covered.first)):
        return 10.0 + FARTHEST  # "the club improved attendance: absences fell to 6 per cent"
    return 10.0


def _labels_between(document: Document, sentence: Sentence, mention: Mention, hit: Hit) -> int:
    """Return how many signs there are that a cue labels another number, or that another label has this one."""
    covered, words = document.tokens_of(mention), document.words
    if hit.first > covered.last:
        between = words.text[words.tokens[covered.last].end : words.tokens[hit.first].start]
        said = {words.tokens[i].word for i in range(covered.last + 1, hit.first)}
        return sum(
            (
                # "90 because the client withdrew"
                mention.kind not in ("date", "period") and not said.isdisjoint(phrases("because")),
                # the name of the number that follows: "1,104 Teachers: 68"
                hit.last < sentence.last
                and words.gap(hit.last, hit.last + 1).startswith(":")
                and not _is_said_of(document, mention, hit),
                # "pumps £46 million and compensation £62 million"
                mention.kind not in ("date", "period") and labels_next(document, sentence, mention, hit),
                # "Mill Ward: 12" and a new line
                "\n" in between and _ends_labelled_line(document, mention),
            )
        )
    return sum(
        (
            # "for the barn (£40,000), for tools (£8,000)": of what stands before the bracket
            not mention.noun and _is_bracketed(document, mention) and hit.last < covered.first - 1,
            # "in the town (population 41,000)"
            mention.kind == "count" and _has_label_in_bracket(document, mention, hit),
        )
    )


def _cost_of_others(document: Document, sentence: Sentence, mention: Mention, hit: Hit) -> float:
    """Return what it costs that other numbers of a sentence stand between a mention and a cue, or have the cue in their phrase."""
    covered = document.tokens_of(mention)
    after = hit.first > covered.last
    left, right = (covered.last, hit.first) if after else (hit.last, covered.first)
    cost = 0.0
    kinds = alike_kinds(mention.kind)
    follows = _follows_to(document, mention)
    for other in sentence.mentions:
        if other is mention:
            continue
        if mention.kind in ("date", "period") and other.kind not in ("date", "period", "effect", "trend"):
            # "fell from 18 in 2014": the date belongs to the number before it.
            if left < document.tokens_of(other).first < right:
                cost += -AGO if is_ago(document, sentence, other) else 6.0
            continue
        if other.kind not in kinds:
            continue
        inside = document.tokens_of(other)
        if not after and left < inside.first < right and _is_difference_to(document, other, covered.first):
            continue
        if not after and left < inside.first < right and is_same_sum(document, other, mention):
            continue
        if not after and left < inside.first < right and says_in_how_many(document, sentence, mention, other):
            continue
        if follows and other.end <= mention.start:
            # "by 8.4 per cent, from 83 per cent to 90 per cent": one series of numbers
            cost += 3.0 if left < inside.first < right else 0.0
            continue
        if not after and _joins_to_earlier(document, other, hit, covered.first):
            cost += FARTHEST
        if left < inside.first < right or (after and inside.first <= hit.first <= document.noun_phrase(other).last):
            cost += 5.0 if _same_noun(other, mention) else 12.0
        elif not after and inside.first <= hit.first <= document.noun_phrase(other).last and other.end <= mention.start:
            cost += 5.0 if _same_noun(other, mention) else 12.0
    return cost


def _is_difference_to(document: Document, other: Mention, number: int) -> bool:
    """Say whether a number only says by how much another differs from the next: "12,200 more than the 184,300 of 2022"."""
    words, covered = document.words, document.tokens_of(other)
    light, last = phrases("determiners") | phrases("articles"), covered.last
    markers = says(document, told("above") | told("below"), last + 1, number - 1)
    if markers and markers[0].first == last + 1:
        return all(words.tokens[i].word in light for i in range(markers[-1].last + 1, number))
    moved = any(words.tokens[i].word in told("ups") | told("downs") for i in range(covered.first - LEAD, covered.first))
    against = light | phrases("against") | phrases("risen_on")
    return moved and all(words.tokens[i].word in against for i in range(last + 1, number))


def _is_said_of(document: Document, mention: Mention, hit: Hit) -> bool:
    """Say whether a cue is the verb of those counted, and no label: "four people were killed: three at once"."""
    words, last = document.words, document.noun_phrase(mention).last
    said = [words.tokens[i].word for i in range(document.tokens_of(mention).last + 1, hit.last + 1)]
    verbal = any(looks_verbal(word, document.language) or word in phrases("plain_verbs") for word in said)
    return (
        verbal
        and hit.first <= last + 2
        and not set(document.text[mention.end : words.tokens[hit.last].start]) & set(",;:.(\n")
    )


def is_ago(document: Document, sentence: Sentence, mention: Mention) -> bool:
    """Say whether a length of time says how far away the date behind it is: "twenty-six years ago, on 8 March 1998"."""
    after = document.tokens_of(mention).last + 1
    ago = after <= sentence.last and document.words.tokens[after].word in phrases("time_away")
    return mention.kind == "duration" and ago


def _settings_between(document: Document, sentence: Sentence, mention: Mention, left: int, right: int) -> float:
    """Return what words between a cue and a number cost that only say when, or stand in brackets: "the wait (until Monday) was"."""
    spans = [document.tokens_of(d) for d in sentence.dates]
    skipped = {i for hit in spans if left < hit.first and hit.last < right for i in range(hit.first, hit.last + 1)}
    bracketed = brackets_between(document, sentence, mention, left, right)
    brackets = sum("(" in document.words.gap(hit.first - 1, hit.first) for hit in bracketed)
    return len(skipped | {i for hit in bracketed for i in range(hit.first, hit.last + 1)}) + 3.0 * brackets


def _aside_before(document: Document, sentence: Sentence, mention: Mention, hit: Hit) -> int:
    """Return how many words stand between commas before the verb that gives a number: "the wait in 2021, from … to …, was 23 days".

    None where another number stands among them.
    """
    tokens, gap = document.words.tokens, document.words.gap
    verb = document.tokens_of(mention).first
    while verb > hit.last + 1 and tokens[verb - 1].word in _leads():
        verb -= 1
    if verb == document.tokens_of(mention).first or gap(verb - 1, verb).strip() != ",":
        return 0
    first = verb - 1
    while first > hit.last and "," not in gap(first - 1, first):
        first -= 1
    if first <= hit.last + 1 or gap(first - 1, first).strip() != ",":
        return 0
    alike = (other for other in sentence.mentions if other.kind in alike_kinds(mention.kind))
    told = any(first <= document.tokens_of(other).first < verb for other in alike)
    return 0 if told else verb - first


@lru_cache(maxsize=1)
def _leads() -> frozenset[str]:
    """Return the words that stand between what a number is of and the number: "was", "mencapai", "turned out to be"."""
    return phrases("auxiliaries") | phrases("copulas") | phrases("numbering") | phrases("turns_out")


def _is_base(document: Document, covered: Hit, hit: Hit) -> bool:
    """Say whether a cue is what a share is of, rather than what it is the share that does: "13 per cent of the caseload were …"."""
    tokens, at = document.words.tokens, covered.last + 1
    if (
        at + 1 >= len(tokens)
        or tokens[at].word not in phrases("of_words")
        or document.words.gap(covered.last, at).strip()
    ):
        return False
    while at < hit.first and (
        tokens[at].word in phrases("part_of") | phrases("determiners") | phrases("whole_words")
        or document.text[tokens[at].start].isupper()
    ):
        at += 1
    return at == hit.first


def _has_own_noun(document: Document, sentence: Sentence, token: int) -> bool:
    """Say whether the clause of a number opens with what the number is of."""
    first = token
    while first > sentence.first and sentence.clause_of(first - 1) == sentence.clause_of(token):
        first -= 1
    opening = document.words.tokens[first : min(first + 1, token)]
    light = phrases("stops") | phrases("light") | phrases("determiners") | phrases("pronouns") | phrases("prepositions")
    return any(t.word not in light and t.word.isalpha() and len(t.word) > 3 for t in opening)


def _opens_with_article(document: Document, token: int) -> bool:
    """Say whether "the" and a noun stand right behind the colon before a number: "injuries: the hospital treated 147"."""
    words = document.words
    colon = next((i for i in range(token - 1, max(0, token - FARTHEST), -1) if ":" in words.gap(i - 1, i)), token)
    return colon + 2 < token and words.tokens[colon].word in phrases("articles")


def heads_line(document: Document, sentence: Sentence, covered: Hit) -> bool:
    """Say whether a date opens its sentence as its label: "May 2010: the yard is sold"."""
    return covered.first == sentence.first and document.words.gap(covered.last, covered.last + 1).strip() == ":"


def _is_bracketed(document: Document, mention: Mention) -> bool:
    """Say whether a number stands alone between brackets."""
    before = document.text[max(0, mention.start - 1) : mention.start]
    return before == "(" and document.text[mention.end : mention.end + 1] == ")"


def _ends_labelled_line(document: Document, mention: Mention) -> bool:
    """Say whether a number is all that a line says of its label: "Mill Ward: 12"."""
    begin = document.text.rfind("\n", 0, mention.start) + 1
    end = document.text.find("\n", mention.end)
    rest = document.text[mention.end : end if end >= 0 else len(document.text)]
    return document.text[begin : mention.start].rstrip().endswith(":") and not rest.strip(" .;,")


def _has_label_in_bracket(document: Document, mention: Mention, hit: Hit) -> bool:
    """Say whether a number is the only one of a bracket that says before it what it is, behind a cue outside."""
    tokens, first = document.words.tokens, document.tokens_of(mention).first
    if first - 1 <= hit.last or document.text[mention.end : mention.end + 1] != ")":
        return False
    label = tokens[first - 1]
    opens = document.text[tokens[first - 2].end : label.start].strip() == "("
    light = phrases("light") | phrases("stops") | phrases("articles") | phrases("prepositions") | phrases("auxiliaries")
    light |= phrases("numbering") | phrases("sum_before") | phrases("whole_words") | phrases("empty") | phrases("now")
    return opens and label.word.isalpha() and label.word not in light and document.text[label.start].islower()


def _joins_to_earlier(document: Document, other: Mention, hit: Hit, token: int) -> bool:
    """Say whether a cue goes with an earlier number, and only "and" leads on to this one: "41 were with pupils and 37 …"."""
    if token - hit.last > 2:
        return False
    tokens = document.words.tokens
    last = document.tokens_of(other).last
    if other.noun:
        last = document.noun_phrase(other).last if document.noun_phrase(other).last < hit.first else hit.first - 1
        while last > 0 and tokens[last].word in phrases("auxiliaries") | phrases("passive"):
            last -= 1
        helped = [tokens[i].word for i in range(last + 1, hit.first)]
        if not helped or not all(word in phrases("auxiliaries") | phrases("passive") for word in helped):
            return False
    if not 0 < hit.first - last <= 4:
        return False
    between = [tokens[i].word for i in range(hit.last + 1, token)]
    return all(word in phrases("list_words") for word in between) and bool(
        between or "," in document.words.gap(hit.last, token)
    )


def _follows_to(document: Document, mention: Mention) -> bool:
    """Say whether a number is one end of "from … to …"."""
    first = document.tokens_of(mention).first
    before = document.words.tokens[first - 1].word if first else ""
    return before in phrases("to") or before in phrases("from")


def _same_noun(left: Mention, right: Mention) -> bool:
    """Say whether two counts may count one thing: equal nouns, or none of their own."""
    if left.kind != "count":
        return False
    generic = phrases("generic") | {""}
    a, b = left.noun.lower(), right.noun.lower()
    return a == b or b in generic
