"""Numbers that go on with a measure of the clause before: "In 2013 there were 2,310 cases; in 2016 there were 410."

The later clause has a date of its own and hardly a word besides; what it counts was said before.
"""

from __future__ import annotations

from dataclasses import replace

from helpers.proposing.asides import is_aside
from helpers.proposing.narrowing import closed_words
from helpers.readers.mention import Mention
from helpers.scope.place_series import before_in_series
from helpers.scope.scoping import Scopes
from helpers.sentences.document import Document, Sentence
from helpers.sentences.matching import Match
from helpers.sentences.phrases import phrases
from helpers.texts.stems import stems, words_of


def echoed(document: Document, sentence: Sentence, matches: list[Match]) -> list[Match]:
    """Return the matches of a sentence with those of the numbers that go on with them in a later clause."""
    out = list(matches)
    known = {one.mention.start for one in matches}
    for mention in sentence.quantities:
        if mention.start in known or mention.kind not in ("count", "percentage") or mention.hedge == "range":
            continue
        before = [m for m in matches if m.mention.kind == mention.kind and m.mention.end <= mention.start]
        if not before or before[-1].cues.entry.type not in ("count", "percentage"):
            continue
        last = before[-1]
        clause = sentence.clause_of(document.tokens_of(mention).first)
        if sentence.clause_of(document.tokens_of(last.mention).first) != clause - 1:
            continue
        if any(last.mention.end <= m.start < mention.start and m.kind == mention.kind for m in sentence.quantities):
            continue
        if _goes_on(document, sentence, mention, last, clause):
            out.append(replace(last, mention=mention, cost=last.cost + 1.0))
    return out


def of_places(scopes: Scopes, sentence: Sentence, matches: list[Match]) -> list[Match]:
    """Return the matches of a sentence with those of the numbers that go on with them in other places: "34 in Orra, 31 in Selm"."""
    out = list(matches)
    for mention in sentence.quantities:
        if any(one.mention.start == mention.start for one in out):
            continue
        before = before_in_series(scopes, sentence, mention)
        for last in [one for one in out if one.mention is before and "place" in one.cues.entry.varies_by]:
            more = replace(last, mention=mention, cost=last.cost + 1.0)
            if not is_aside(scopes.document, sentence, more):
                out.append(more)
    return out


def realised(document: Document, sentence: Sentence, matches: list[Match]) -> list[Match]:
    """Return the matches with what came of a plan in place of the plan: "was budgeted at £40,000; £31,000 was actually paid".

    What was spent is of what the money was budgeted for, not of a budget that only the verb would name.
    """
    out = list(matches)
    for mention in sentence.quantities:
        planned = [m for m in sentence.quantities if m.kind == mention.kind and m.end <= mention.start]
        if mention.kind != "money" or not planned or planned[-1].unit != mention.unit:
            continue
        plan, words = planned[-1], document.words.tokens
        first, last = document.tokens_of(plan).last, document.tokens_of(mention).first
        if any(m.mention is mention and m.cue.first > first for m in matches):
            continue  # it has a cue of its own
        verbs = [
            i
            for i in range(max(sentence.first, document.tokens_of(plan).first - 5), first)
            if words[i].word in phrases("budgeted")
        ]
        near = range(max(first + 1, last - 5), min(sentence.last, document.tokens_of(mention).last + 4) + 1)
        if not verbs or not any(words[i].word in phrases("realised") for i in near):
            continue
        of_plan = [m for m in out if m.mention is plan]
        named = [m for m in of_plan if m.cue.last < verbs[-1]]
        if not named:
            continue
        out = [m for m in out if m.mention not in (plan, mention) or (m.mention is plan and m.cues.takes_plan)]
        out += [replace(m, mention=mention, cost=m.cost + 1.0) for m in named if not m.cues.takes_plan]
    return out


def _goes_on(document: Document, sentence: Sentence, mention: Mention, last: Match, clause: int) -> bool:
    """Say whether a clause has another date than the number before, and nothing that makes its number of something else."""
    words = document.words
    tokens = range(sentence.first, sentence.last + 1)
    dates = [d for d in sentence.dates if sentence.clause_of(document.tokens_of(d).first) == clause]
    earlier = {d.value for d in sentence.dates if sentence.clause_of(document.tokens_of(d).first) == clause - 1}
    if len(dates) != 1 or dates[0].value in earlier:
        return False
    said = {words.tokens[i].word for i in tokens if sentence.clause_of(i) == clause}
    if not earlier and said.isdisjoint(phrases("no_more_than")):
        return False  # "It visits 64 villages; in 2022 only 57"
    if any(value.startswith("../") for value in earlier) != dates[0].value.startswith("../"):
        return False  # 655,000 up to the end of 2022; in 2022 alone it planted 96,000
    noun = {stem for word in words_of(mention.noun) for stem in stems(word)}
    if noun and noun.isdisjoint(last.cues.vocabulary) and mention.noun != last.mention.noun:
        return False
    skipped = {
        i for m in (dates[0], mention) for i in range(document.tokens_of(m).first, document.tokens_of(m).last + 1)
    }
    light = closed_words() | phrases("echo_words") | phrases("clause")
    return all(
        words.tokens[i].word in light or not stems(words.tokens[i].word).isdisjoint(last.cues.vocabulary | noun)
        for i in tokens
        if sentence.clause_of(i) == clause and i not in skipped
    )
