"""Numbers and dates that only look like values of a property: plans, rates, changes, samples, comings and goings."""

from __future__ import annotations

import re
from bisect import bisect_left
from dataclasses import replace
from functools import lru_cache

from helpers.codebook import Property
from helpers.cues import phrases, within
from helpers.document import Document, Sentence
from helpers.lexicon import load_lexicon
from helpers.matching import Match
from helpers.mention import Mention
from helpers.moments import date_lead, is_limit, nearest_date
from helpers.narrowing import closed_words, noun_span
from helpers.scoping import Scopes
from helpers.stems import stems
from helpers.studies import is_sample_entry

INCREMENTS = ("new", "additional", "other")  # subsets that are no groups of their own
REACH = 14  # tokens before a number in which a plan may be announced


def is_aside(document: Document, sentence: Sentence, one: Match) -> bool:
    """Say whether a mention is a plan, a rate, a change, a comparison or an age rather than a value of the property."""
    words, cues, mention = document.words, one.cues, one.mention
    covered = document.tokens_of(mention)
    clause = sentence.clause_of(covered.first)
    before = [
        words.tokens[i].word
        for i in range(max(sentence.first, covered.first - REACH), covered.first)
        if sentence.clause_of(i) == clause
    ]
    phrase = document.noun_phrase(mention)
    after = [words.tokens[i].word for i in range(covered.last + 1, min(sentence.last, phrase.last + 2) + 1)]
    if cues.entry.type == "date":
        return _is_date_aside(document, sentence, one, before)
    if _is_planned(document, sentence, one, before) or mention.pattern == "age":
        return True
    if mention.kind == "rank" and _ranks_else(document, sentence, one):
        return True
    if _is_out_of(document, sentence, one) or _is_found_by_survey(document, sentence, one):
        return True
    sized = any(not stems(word).isdisjoint(cues.words) for word in phrases("group_words"))
    if not cues.takes_rate and not sized and _is_rate(document, sentence, mention, before, after):
        return True
    if mention.kind == "count" and _is_count_aside(document, sentence, one, before, after):
        return True
    if not cues.takes_change and _is_change(before):
        return True
    return mention.kind == "percentage" and not cues.given and _is_comparison(document, sentence, mention)


def _is_found_by_survey(document: Document, sentence: Sentence, one: Match) -> bool:
    """Say whether a number is what a survey found, not whom it asked: "In our survey, 25 households had …"."""
    tokens, number = document.words.tokens, document.tokens_of(one.mention).first
    if one.cue.last >= number or not is_sample_entry(one.cues.entry):
        return False
    lead = one.cue.first - 1
    while lead > sentence.first and tokens[lead].word in phrases("determiners"):
        lead -= 1
    between = document.text[tokens[one.cue.last].end : one.mention.start]
    return lead >= sentence.first and tokens[lead].word in phrases("prepositions") and "," in between


def _ranks_else(document: Document, sentence: Sentence, one: Match) -> bool:
    """Say whether a rank is in something that the property does not speak of: "ranks first in rainfall"."""
    words = document.words
    lead = document.tokens_of(one.mention).last + 1
    stop = min(sentence.last, lead + 8)
    if (
        lead < stop
        and words.tokens[lead].word not in phrases("rank_in")
        and words.tokens[lead + 1].word in phrases("rank_in")
    ):
        lead += 1  # "first place in", "peringkat pertama kabupaten dalam"
    if lead >= stop or words.tokens[lead].word not in phrases("rank_in"):
        return False
    said: list[str] = []
    for index in range(lead + 1, stop + 1):
        token = words.tokens[index]
        if "," in words.gap(index - 1, index) or sentence.clause_of(index) != sentence.clause_of(lead):
            break
        if not document.text[token.start].islower() or any(d.start <= token.start < d.end for d in sentence.dates):
            break
        said.append(token.word)
    own = [i for i, word in enumerate(said) if not stems(word).isdisjoint(one.cues.vocabulary)]
    if own:  # "first in school fires", "kebakaran sekolah": in some of them only
        beside = own[-1] + 1 if document.language == "id" else own[0] - 1
        return 0 <= beside < len(said) and said[beside] not in closed_words()
    closed = phrases("determiners") | phrases("stops") | phrases("light") | phrases("empty") | phrases("wholes")
    heads = [word for word in said if word not in closed and len(word) > 3]
    return bool(heads) and heads[0] == next((w for w in said if w not in phrases("determiners")), "")


def _is_out_of(document: Document, sentence: Sentence, one: Match) -> bool:
    """Say whether a number is of a part of what the cue names: "Dari anggaran itu terserap …", "Of the budget, … was spent"."""
    cue, tokens = one.cue, document.words.tokens
    if one.inner or cue.last >= document.tokens_of(one.mention).first or cue.first <= sentence.first:
        return False
    lead = cue.first - 1
    if document.language == "en":
        while lead > sentence.first and tokens[lead].word in phrases("determiners"):
            lead -= 1
        pointed = lead < cue.first - 1 and (
            lead == sentence.first or sentence.clause_of(lead - 1) != sentence.clause_of(lead)
        )
    else:
        pointed = tokens[cue.last + 1].word in phrases("pointing")
    return pointed and tokens[lead].word in phrases("part_of")


def _is_date_aside(document: Document, sentence: Sentence, one: Match, before: list[str]) -> bool:
    """Say whether a date is that of another number, of what came after the event, or of a plan."""
    words, covered = document.words, document.tokens_of(one.mention)
    lead = words.tokens[one.cue.first - 1].word if one.cue.first > sentence.first else ""
    comma = one.cue.last < covered.first and "," in document.text[words.tokens[one.cue.last].end : one.mention.start]
    if lead in phrases("date_leads") and comma:
        return True
    if (
        any(
            other.kind not in ("date", "period", "effect", "trend")
            and 0 <= covered.first - document.noun_phrase(other).last - 1 <= 1
            and other.end <= one.mention.start
            for other in sentence.mentions
        )
        and not one.cues.asks_start
    ):
        return True  # "18 cases in 2014": the date of a number
    if _is_of_title(document, sentence, one):
        return True
    return not one.cues.takes_plan and any(word in phrases("plan") for word in before[-10:])


def _is_of_title(document: Document, sentence: Sentence, one: Match) -> bool:
    """Say whether a bare year is the end of a name: "by section 4 of the Selm Order 2003", "Festival Kabut 2019"."""
    text = document.text[one.mention.start : one.mention.end]
    index = document.tokens_of(one.mention).first - 1
    if not (text.isdigit() and len(text) == 4) or index <= sentence.first or one.cue.first <= index <= one.cue.last:
        return False
    token = document.words.tokens[index]
    named = document.text[token.start].isupper() and not document.words.gap(index, index + 1).strip()
    return named and not any(m.start <= token.start < m.end for m in sentence.dates)


def _is_planned(document: Document, sentence: Sentence, one: Match, before: list[str]) -> bool:
    """Say whether a number is wanted, promised or foreseen where the property asks for what is, or the other way round."""
    words, covered = document.words, document.tokens_of(one.mention)
    reach = list(before)
    done = max((i for i, word in enumerate(reach) if word in phrases("achieved")), default=-1)
    if done >= 0 and not one.cues.takes_plan:
        reach = reach[done + 1 :]  # "applied for 400 and received 250"
    if one.cues.takes_plan:
        reach += [words.tokens[i].word for i in range(covered.last + 1, min(sentence.last, covered.last + 6) + 1)]
    after = _until_comma(document, covered.last, sentence.last, 6).split()
    if any(word in phrases("needed_after") for word in after) and not one.cues.takes_plan:
        return True  # "a coverage of 95 per cent is needed"
    planned = any(word in phrases("plan") or not stems(word).isdisjoint(_plan_stems()) for word in reach)
    planned = planned or bool(words.literal(phrases("future"), sentence.first, covered.first))
    return planned != one.cues.takes_plan


@lru_cache(maxsize=1)
def _plan_stems() -> frozenset[str]:
    """Return the stems of the words of plans that are long enough to be told by their stem."""
    plans = (word for word in phrases("plan") if " " not in word)
    # "mission" is no stem of "permission".
    return frozenset(stem for word in plans for stem in stems(word) if len(stem) > 3 and word.startswith(stem))


def _is_rate(document: Document, sentence: Sentence, mention: Mention, before: list[str], after: list[str]) -> bool:
    """Say whether a number is per something, an average, or each one's."""
    if "/" in mention.unit:
        return False  # a rate by its unit, which the property has too
    if mention.kind in ("measurement", "money"):
        last = document.tokens_of(mention).last
        stop = min(sentence.last, last + 4)
        after = [document.words.tokens[i].word for i in range(last + 1, stop + 1)]
        joined = " ".join(after)
        if mention.kind == "money" and any(joined.startswith(year) for year in phrases("each_year")):
            return False
    after = _until_comma(document, document.tokens_of(mention).last, sentence.last, len(after)).split()
    joined = " ".join(after[:4])
    rated = bool(set(after[:3]) & phrases("rate")) or _says_any(joined, phrases("rate_adverbs"))
    if mention.kind == "count" and set(before[-4:]) & phrases("group_words"):
        return True  # "groups of ten learners"
    if set(before[-1:]) & phrases("against"):
        earlier = " ".join(before[-6:])
        rated = rated or _says_any(earlier, phrases("rate_adverbs"))
    if mention.kind == "count" and _is_typical(before):
        return True
    recent = [*before[-6:], ""]
    per = any(
        word == "per" and following not in phrases("amount_words")
        for word, following in zip(recent, recent[1:], strict=False)
    )
    return rated or per or bool(set(before[-6:]) & phrases("average")) or bool(set(before[-6:]) & phrases("each"))


def _is_typical(before: list[str]) -> bool:
    """Say whether a number is of a day or week like others: "on a busy day in August 40 boats go through"."""
    for index in range(len(before) - 2):
        if " ".join(before[index : index + 2]) in phrases("typical_leads"):
            return bool(set(before[index + 2 : index + 4]) & phrases("typical_times"))
    return False


def _says_any(words: str, table: frozenset[str]) -> bool:
    """Say whether words hold one of several phrases, whole."""
    return any(f" {phrase} " in f" {words} " for phrase in table)


def _is_count_aside(document: Document, sentence: Sentence, one: Match, before: list[str], after: list[str]) -> bool:
    """Say whether a count is part of a name, of a sample, of those who came or went, or of something else."""
    words, cues, mention = document.words, one.cues, one.mention
    covered, phrase = document.tokens_of(mention), document.noun_phrase(mention)
    asks = any(not stems(word).isdisjoint(cues.words) for word in phrases("asked") | phrases("interviews"))
    if "." in mention.value.replace("..", "") or _in_name(document, mention, covered.first):
        return True
    if not mention.noun and _in_table(document, mention):
        return True
    if _in_contents(document, mention):
        return True
    if not asks and _is_acting(document, sentence, one):
        return True
    if set(before[-3:]) & phrases("together"):
        return True  # "which together have 48,000 members"
    if after[:1] and after[0] in phrases("source_word") and not mention.noun and one.cue.first > covered.last:
        return True  # "20 dari perahu kayu": twenty of something else
    helped = {words.tokens[i].word for i in range(covered.last + 1, one.cue.first)} <= phrases("passive")
    if mention.pattern.startswith("words") and not mention.noun and one.cost > 1 and not helped:
        return True  # "after four", "one by one"
    if before[-1:] and before[-1] in phrases("articles") and not cues.given:
        return True  # "the 14 volunteers": some that were spoken of, not how many there are
    stop = min(sentence.last, phrase.last + 3)
    near = {words.tokens[i].word for i in range(covered.last + 1, stop + 1)} | set(before)
    if not asks and (near & phrases("asked") or set(before[-4:] + after[:3]) & phrases("interviews")):
        return True
    others = set(before[-4:] + after[:3]) & phrases("other_sampling")
    if asks and others and all(stems(word).isdisjoint(cues.words) for word in others):
        return True  # those tested are not those interviewed
    holds = {word for word in before[-4:] if word in phrases("capacity")}
    if " ".join(before[-2:]) in phrases("places_for"):
        return not cues.takes_plan
    if mention.unit == "persons" and any(stems(word).isdisjoint(cues.vocabulary) for word in holds):
        return not cues.takes_plan  # "a tram holds 206 passengers"
    moving = {words.tokens[i].word for i in range(covered.last + 1, min(sentence.last, phrase.last + 1) + 1)}
    moving |= set(before[-2:])
    if any(word in phrases("comings") and stems(word).isdisjoint(cues.vocabulary) for word in moving):
        return cues.entry.quantity != "flow"
    if after[:1] and after[0] in phrases("times"):
        return True
    return _is_other_count(document, sentence, one)


def _in_table(document: Document, mention: Mention) -> bool:
    """Say whether a number stands in a row of numbers, whose meaning is in the head of its column."""
    begin = document.text.rfind("\n", 0, mention.start) + 1
    end = document.text.find("\n", mention.end)
    line = document.text[begin : end if end >= 0 else len(document.text)]
    numbers = len(re.findall(r"(?<![\w.,])\d[\d.,]*", line))
    return numbers >= 3 and 2 * numbers > len(line.split())


def _in_contents(document: Document, mention: Mention) -> bool:
    """Say whether a number counts off headings: "Contents: 1 History · 2 Staff · 3 Figures"."""
    if not mention.noun or not re.fullmatch(r"\d{1,2}", mention.value):
        return False
    at = document.text.find(mention.noun, mention.end, mention.end + 40)
    before = document.text[max(0, mention.start - 3) : mention.start].rstrip()
    return at >= 0 and document.text[at].isupper() and before[-1:] in "–—·•|-" and bool(before)


def _is_acting(document: Document, sentence: Sentence, one: Match) -> bool:
    """Say whether those counted are only said to do something: "Some 3,000 customers relied on tank lorries".

    Then they are some of all; how many there are is said with "there are", "has", "numbered" or the property's own verb.
    """
    mention, cues = one.mention, one.cues
    span = noun_span(document, mention)
    covered = document.tokens_of(mention)
    if span is None or cues.entry.quantity == "flow" or not _opens_clause(document, sentence, covered.first):
        return False
    tokens = document.words.tokens
    skipped = phrases("auxiliaries") | phrases("pointing") | phrases("months_words") | phrases("conjunctions")
    for index in range(span.last + 1, min(sentence.last, span.last + 4) + 1):
        word = tokens[index].word
        if document.words.gap(index - 1, index).strip() or not stems(word).isdisjoint(cues.vocabulary):
            return False
        if word in phrases("numbering") | phrases("relative_pronouns") | phrases("neutral") and word not in skipped:
            return False
        if document.language == "id":
            if word.startswith(("me", "ber")) and len(word) > 5 and word not in load_lexicon("id").nouns:
                return word not in phrases("reporting")
        elif word.endswith("ed") and word not in phrases("origin_verbs"):
            return index == span.last + 1
        if word not in skipped:
            return False
    return False


def _opens_clause(document: Document, sentence: Sentence, token: int) -> bool:
    """Say whether a number opens its clause, hedges and dates left out."""
    tokens = document.words.tokens
    dated = {i for d in sentence.dates for i in range(document.tokens_of(d).first, document.tokens_of(d).last + 1)}
    for index in range(token - 1, sentence.first - 1, -1):
        if sentence.clause_of(index) != sentence.clause_of(token):
            return True
        if index in dated or tokens[index].word in phrases("on_dates") | phrases("counting"):
            continue
        return False
    return True


def _is_other_count(document: Document, sentence: Sentence, one: Match) -> bool:
    """Say whether a running total is given where the property counts a year's, or a year's where it runs on."""
    quantity = one.cues.entry.quantity
    if quantity not in ("cumulative", "flow"):
        return False
    words = document.words
    covered = document.tokens_of(one.mention)
    date = nearest_date(document, sentence, one.mention)
    if quantity == "flow":
        if words.literal(phrases("cumulated"), sentence.first, sentence.last):
            return True
        clause = sentence.clause_of(covered.first)
        since = words.literal(phrases("since"), sentence.first, covered.first)
        if any(sentence.clause_of(hit.first) == clause for hit in since):
            return True  # "since its opening it has had 180,000 visitors"
        before = words.tokens[covered.first - 1].word if covered.first > sentence.first else ""
        # "By 2011 the number had risen to 4 million" is a year's.
        return date is not None and is_limit(document, sentence, date) and before not in phrases("to")
    clause = sentence.clause_of(covered.first)
    said = words.literal(phrases("running"), sentence.first, covered.last)
    said += words.literal(
        phrases("cumulated") | phrases("sum_before"), covered.last, min(sentence.last, covered.last + 4)
    )
    if any(sentence.clause_of(hit.first) == clause for hit in said):
        return False
    if date is not None and _is_within(document, sentence, date):
        return True
    first = covered.first
    return bool(words.literal(phrases("within_year"), max(sentence.first, first - 10), min(sentence.last, first + 8)))


def _is_within(document: Document, sentence: Sentence, date: Mention) -> bool:
    """Say whether a date says when something happened, not until when it is counted; the last day of a month does not."""
    if is_limit(document, sentence, date) or date.value.endswith("/..") or date.pattern == "since":
        return False
    last = re.fullmatch(r"\d{4}-\d\d-(28|29|30|31)", date.value)
    closing = re.fullmatch(r"\d{4}-\d\d/\d{4}-\d\d", date.value)
    return date_lead(document, sentence, date) in phrases("on_dates") and not last and not closing


def _in_name(document: Document, mention: Mention, token: int) -> bool:
    """Say whether a number word is part of a name: "Muara Dua"."""
    if not document.text[mention.start].isupper() or token == 0:
        return False
    before = document.words.tokens[token - 1]
    return document.text[before.start].isupper() and document.text[before.end : mention.start].strip() == ""


def _is_change(before: list[str]) -> bool:
    """Say whether a number is by how much something changed: "naik 200", "fell by 12 per cent"; not "naik menjadi"."""
    tail = before[-3:]
    while tail and tail[-1] in phrases("change_by") - phrases("of_change"):
        tail = tail[:-1]
    if not tail:
        return False
    last = tail[-1]
    if last in phrases("to") or last in phrases("from"):
        return False
    moves = phrases("change_up") | phrases("change_down")
    if last in moves and last not in phrases("moves_weak"):
        return True
    return last in phrases("of_change") and len(tail) > 1 and tail[-2] in moves


def _is_comparison(document: Document, sentence: Sentence, mention: Mention) -> bool:
    """Say whether a percentage is one of two that are held against each other: "9 per cent against 17 per cent"."""
    for other in sentence.mentions:
        if other is mention or other.kind != mention.kind:
            continue
        left, right = sorted((mention, other))
        gap = document.text[left.end : right.start].lower().split()
        if len(gap) <= 4 and {word.strip(",") for word in gap} & phrases("against"):
            return True
    return False


def is_part(document: Document, scopes: Scopes, sentence: Sentence, one: Match, entry: Property) -> bool:
    """Say whether a count is of a part of what the property counts, and the property has no populations to say so."""
    if entry.type not in ("count", "percentage"):
        return False
    if "place" not in entry.varies_by and not _points_at(document, scopes, sentence, entry.subject):
        if scopes.place(sentence, one.mention, replace(entry, varies_by=(*entry.varies_by, "place"))):
            return True  # "In Finland schools seldom have more than 400 pupils"
    population = scopes.population(sentence, one.mention, one.cues, one.cue)
    if population and "population" not in entry.varies_by:
        return True
    if population in INCREMENTS and entry.quantity != "flow":
        return True
    if entry.type == "percentage":
        return False
    words = document.words
    covered = document.tokens_of(one.mention)
    following = [words.tokens[i].word for i in range(covered.last + 1, min(sentence.last, covered.last + 2) + 1)]
    if following[:1] == ["of"] and following[1:2] and following[1] in phrases("determiners"):
        return True  # "6,200 of the visitors"
    phrase = document.noun_phrase(one.mention)
    ahead = _until_comma(document, covered.last, sentence.last, 4)
    behind = " ".join(words.tokens[i].word for i in range(max(sentence.first, covered.first - 3), covered.first))
    partial = any(ahead.startswith(part) or f" {part}" in ahead for part in phrases("part")) or any(
        behind.endswith(part) for part in phrases("part")
    )
    if partial and not population:
        return True
    # "20 perahu kayu, 12 perahu serat": parts of a list, each with its own word after one noun.
    alike = [
        m
        for m in sentence.quantities
        if m.kind == "count"
        and m.unit == one.mention.unit
        and m.noun
        and m is not one.mention
        # "173 victims of floods: 112 women, 38 men": a total before its parts
        and ":" not in document.text[min(m.end, one.mention.end) : max(m.start, one.mention.start)]
    ]
    if len(alike) >= 1 and one.mention.noun and not population:
        own = _modifier(document, one.mention)
        others = {_modifier(document, m) for m in alike}
        if own and own not in one.cues.vocabulary and any(other and other != own for other in others):
            return True
    del phrase
    return False


def _points_at(document: Document, scopes: Scopes, sentence: Sentence, subject: str) -> bool:
    """Say whether a sentence names a subject, or points at it with its common word: "the school", not "a school", "schools"."""
    if scopes.subject_distance(sentence, subject, sentence.first) is not None:
        return True
    tokens = document.words.tokens
    for hit in within(scopes.common_hits[subject], sentence.first, sentence.last):
        if document.language == "id":
            after = tokens[hit.last + 1].word if hit.last < sentence.last else ""
            if after in phrases("pointing") or tokens[hit.last].word.endswith("nya") or hit.first == sentence.first:
                return True
        elif hit.first > sentence.first:
            before = tokens[hit.first - 1].word
            if before in phrases("articles") | phrases("pointing") | phrases("possessives") | phrases("first_person"):
                return True
    return False


def _until_comma(document: Document, token: int, last: int, count: int) -> str:
    """Return up to `count` words after a token, as far as no mark stands between."""
    words = []
    for index in range(token + 1, min(token + count, last) + 1):
        if document.words.gap(index - 1, index).strip():
            break
        words.append(document.words.tokens[index].word)
    return " ".join(words)


def _modifier(document: Document, mention: Mention) -> str:
    """Return the word that narrows a counted noun: after it in Indonesian, before it in English."""
    covered, phrase = document.tokens_of(mention), document.noun_phrase(mention)
    at = document.text.find(mention.noun, mention.end, mention.end + 60)
    noun_last = bisect_left(document.words.starts, at + len(mention.noun)) - 1
    noun_first = bisect_left(document.words.starts, at)
    if noun_first > covered.last + 1:
        return document.words.tokens[noun_first - 1].word
    return document.words.tokens[noun_last + 1].word if phrase.last > noun_last and document.language == "id" else ""
