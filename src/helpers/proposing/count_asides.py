"""Counts that only look like a property's: in names and tables, of samples, of those who came and went, running totals."""

from __future__ import annotations

import re

from helpers.proposing.ages import age_words
from helpers.proposing.applicants import only_applied
from helpers.proposing.numbered_ones import is_numbered_one
from helpers.proposing.parted_wholes import is_whole_of_part
from helpers.proposing.saying_dates import says_then
from helpers.proposing.some_only import are_some_only, asks
from helpers.proposing.sudden_tolls import in_name, is_of_event, is_of_verb_before, is_within, struck_at_once
from helpers.readers.mention import Mention
from helpers.readers.merged_lexicon import load_lexicon
from helpers.scope.moments import is_limit, nearest_date, stood_then
from helpers.sentences.counted_nouns import is_verb, took_part
from helpers.sentences.document import Document, Sentence
from helpers.sentences.matching import Match
from helpers.sentences.phrases import phrases
from helpers.sentences.some_of_all import befell_some, is_whole_befallen
from helpers.sentences.words import Hit
from helpers.texts.stems import stems

INSERT = 12  # words between commas behind a noun


def is_count_aside(document: Document, sentence: Sentence, one: Match, before: list[str], after: list[str]) -> bool:
    """Say whether a count is part of a name, of a sample, of those who came or went, or of something else."""
    words, cues, mention = document.words, one.cues, one.mention
    covered, phrase = document.tokens_of(mention), document.noun_phrase(mention)
    of_asked = asks(one)
    if (cues.entry.type == "count" and "." in mention.value.replace("..", "")) or in_name(
        document, mention, covered.first
    ):
        return True
    if not mention.noun and _in_table(document, mention):
        return True
    if _in_contents(document, mention) or is_numbered_one(document, sentence, one):
        return True
    if are_some_only(document, sentence, one) or _is_base_of_rank(document, sentence, one):
        return True
    if is_whole_of_part(document, sentence, one):
        return True
    if before[-1:] and before[-1] in phrases("before_multiple"):
        return True  # "berlipat dua dari 85"
    if before[-1:] and before[-1] in age_words():
        return True  # "members aged under 30"
    said = words.tokens[covered.first].word, words.tokens[min(covered.first + 1, sentence.last)].word
    if before[-1:] and before[-1] in phrases("passive") and " ".join(said) in phrases("comings"):
        return True  # "was short of 60 teachers"
    if one.cue.first > covered.last + 1 and _is_of_one(document, one):
        return True  # "920 had never seen a nurse"
    if _is_spared(document, sentence, one) or (not of_asked and _is_given_by(document, sentence, one)):
        return True
    if _has_not_happened(document, sentence, one) or only_applied(document, sentence, one):
        return True
    some = cues.entry.quantity == "flow" and befell_some(document, sentence, mention, one.cue) is not None
    if cues.entry.quantity == "flow" and is_whole_befallen(document, sentence, mention, cues.words):
        return True
    if after[:1] and after[0] in phrases("source_word") and not (mention.noun or some) and one.cue.first > covered.last:
        return True  # "20 dari perahu kayu": twenty of something else
    helped = {words.tokens[i].word for i in range(covered.last + 1, one.cue.first)} <= phrases("passive")
    helped |= covered.last < sentence.last and words.tokens[covered.last + 1].word in phrases("who_does")
    if mention.pattern.startswith("words") and not mention.noun and one.cost > 1 and not helped:
        return True  # "after four", "one by one"
    if before[-1:] and before[-1] in phrases("articles") and not cues.given:
        return True  # "the 14 volunteers": some that were spoken of, not how many there are
    stop = min(sentence.last, phrase.last + 3)
    near = {words.tokens[i].word for i in range(covered.last + 1, stop + 1)} | set(before)
    drawn = set(before[-4:] + after[:3]) & phrases("interviews")
    if drawn and drawn <= phrases("picked") and not _is_drawn(document, sentence, covered.last + 1, stop):
        drawn = set()
    asked = near & phrases("asked")
    if cues.entry.quantity == "flow" and took_part(document, mention):
        asked -= phrases("took_part")  # "a course attended by 460 people": all whom it had
    if not of_asked and (asked or drawn):
        return True
    others = set(before[-4:] + after[:3]) & phrases("other_sampling")
    if of_asked and others and all(stems(word).isdisjoint(cues.words) for word in others):
        return True  # those tested are not those interviewed
    approached = words.literal(phrases("approached"), max(sentence.first, covered.first - 4), covered.first - 1)
    if mention.noun.lower() not in phrases("samples") and any(
        stems(words.tokens[hit.first].word).isdisjoint(cues.vocabulary) for hit in approached
    ):
        return True  # "questionnaires were sent to 300 midwives": not all of them answered
    holds = {word for word in before[-4:] if word in phrases("capacity")}
    if not phrases("places_for").isdisjoint((" ".join(before[-2:]), " ".join(before[-3:]))):
        return not cues.takes_plan
    able = not phrases("able").isdisjoint(before[-4:])
    if able:
        holds |= phrases("holds_if_able") & set(before[-4:])
    if (mention.unit == "persons" or able) and any(stems(word).isdisjoint(cues.vocabulary) for word in holds):
        return not cues.takes_plan  # "a tram holds 206 passengers"; "the shed can hold 900 boats"
    if came_or_went(document, sentence, one, before):
        return cues.entry.quantity != "flow"
    often = before[-1:] and before[-1] in phrases("told_so_often") | phrases("numbering")  # "tercatat 3.142 kali"
    asks_times = cues.entry.unit in phrases("times_of")
    if (
        after[:1]
        and after[0] in phrases("times")
        and not asks_times
        and not ((one.done and cues.given) or (often and cues.given))
    ):
        return True  # but "he scored 47 times" where the codebook looks for "scored"
    return _is_other_count(document, sentence, one)


def came_or_went(document: Document, sentence: Sentence, one: Match, before: list[str]) -> bool:
    """Say whether those counted came or went, by a verb beside their number: "released 45 inmates", "41 teachers had left"."""
    words, phrase = document.words, document.noun_phrase(one.mention)
    covered = document.tokens_of(one.mention)
    moving = {words.tokens[i].word for i in range(covered.last + 1, min(sentence.last, phrase.last + 1) + 1)}
    parted = "," in words.gap(covered.first - 1, covered.first)  # "when the line was closed, 188 trips had been made"
    moving |= set(() if parted else before[-2:]) - phrases("left_so") | _behind_insert(document, sentence, phrase.last)
    moving |= _predicate(document, sentence, phrase.last)
    if not phrases("has_left").isdisjoint(before):
        moving -= phrases("left_so")  # "had 246 rangers left"
    return any(word in phrases("comings") and stems(word).isdisjoint(one.cues.vocabulary) for word in moving)


def _predicate(document: Document, sentence: Sentence, last: int) -> set[str]:
    """Return the word behind auxiliaries, or behind the name of a place: "41 teachers had left", "41 guru di Selm pensiun"."""
    words, at = document.words, last + 1
    while at < sentence.last and not words.gap(at - 1, at).strip():
        named = document.text[words.tokens[at].start].isupper()
        if not named and words.tokens[at].word not in phrases("auxiliaries") | phrases("aspects") | phrases(
            "place_before"
        ):
            break
        at += 1
    return {words.tokens[at].word} if last + 1 < at <= sentence.last else set()


def _behind_insert(document: Document, sentence: Sentence, last: int) -> set[str]:
    """Return the words behind what stands between commas after a noun: "two pumps, at Selm and at the weir, were added"."""
    words = document.words
    if last >= sentence.last or words.gap(last, last + 1).strip() != ",":
        return set()
    stop = min(sentence.last - 1, last + INSERT)
    end = next((i for i in range(last + 1, stop + 1) if words.gap(i, i + 1).strip() == ","), sentence.last)
    behind = [token.word for token in words.tokens[end + 1 : min(sentence.last, end + 2) + 1]]
    return set(behind[1:]) if behind[:1] and behind[0] in phrases("auxiliaries") else set(behind[:1])


def _is_base_of_rank(document: Document, sentence: Sentence, one: Match) -> bool:
    """Say whether a count is only of those among whom something ranks: "by number of beds the sixth of the 31"."""
    first, tokens = document.tokens_of(one.mention).first, document.words.tokens
    lead = first - 1
    while lead > sentence.first and tokens[lead].word in phrases("determiners"):
        lead -= 1
    if tokens[lead].word not in phrases("part_of"):
        return False
    ranks = [m for m in (*sentence.mentions, *sentence.dismissed) if m.kind == "rank" or m.reason == "ordinal"]
    return lead - 1 in [document.tokens_of(m).last for m in ranks if m.end <= one.mention.start]


def _is_of_one(document: Document, one: Match) -> bool:
    """Say whether the cue is a single one of those that a property counts, whom others have to do with: "a nurse", "seorang bidan"."""
    tokens = document.words.tokens
    nouns = load_lexicon(document.language).nouns
    people = any(nouns.get(stem) == "persons" for stem in stems(tokens[one.cue.first].word))
    people = people or one.cues.entry.unit == "persons"
    return people and one.cue.first == one.cue.last and tokens[one.cue.first - 1].word in phrases("single_one")


def _is_spared(document: Document, sentence: Sentence, one: Match) -> bool:
    """Say whether what befell others did not befall those counted: "spared 40 houses", "40 kios di sisi timur selamat"."""
    tokens, covered = document.words.tokens, document.tokens_of(one.mention)
    clause = sentence.clause_of(covered.first)
    near = [tokens[i].word for i in range(max(sentence.first, covered.first - 2), covered.first)]
    near += [
        tokens[i].word
        for i in range(covered.last + 1, min(sentence.last, covered.last + 7) + 1)
        if sentence.clause_of(i) == clause
    ]
    return any(word in phrases("unharmed") and stems(word).isdisjoint(one.cues.vocabulary) for word in near)


def _is_given_by(document: Document, sentence: Sentence, one: Match) -> bool:
    """Say whether something came from those counted: "requests came from 214 members", who are not all of them."""
    first = document.tokens_of(one.mention).first
    if one.cues.entry.quantity == "flow" or first == sentence.first:
        return False
    hits = document.words.literal(phrases("given_by"), max(sentence.first, first - 2), first - 1)
    return any(hit.last == first - 1 and not document.words.gap(hit.last, first).strip() for hit in hits)


def _is_drawn(document: Document, sentence: Sentence, first: int, last: int) -> bool:
    """Say whether those who were picked were picked for a sample, not by somebody for what they are: "members chosen by the clans"."""
    tokens = document.words.tokens
    for index in range(first, last + 1):
        if tokens[index].word not in phrases("picked"):
            continue
        after = tokens[index + 1].word if index < sentence.last else ""
        if document.language == "id":
            return (
                tokens[index - 1].word not in phrases("attributive")
                or after in phrases("how_drawn")
                or not after.isalpha()
            )
        return after not in phrases("by_whom")
    return True


def _has_not_happened(document: Document, sentence: Sentence, one: Match) -> bool:
    """Say whether a number is of those who did not do what the property counts: "two did not leave", "batal berangkat".

    A number right after the verb is denied as a whole: "did not place 40 but 30".
    """
    tokens, cue = document.words.tokens, one.cue
    covered = document.tokens_of(one.mention)
    if one.inner and cue.first > covered.last and not is_verb(tokens[cue.first].word):
        return False
    beside = cue.last + 1 == covered.first and not document.words.gap(cue.last, covered.first).strip()
    at = cue.first - 1
    while at > sentence.first and tokens[at].word in phrases("not_fillers"):
        at -= 1
    if at < sentence.first or tokens[at].word not in phrases("not_done") or covered.first <= at <= covered.last:
        return False
    if document.words.gap(at, at + 1).strip():
        return False
    word = tokens[at].word
    if beside and word in phrases("negations"):
        return False
    return stems(word).isdisjoint(one.cues.vocabulary)


def _in_table(document: Document, mention: Mention) -> bool:
    """Say whether a number stands in a row of numbers, whose meaning is in the head of its column."""
    begin = document.text.rfind("\n", 0, mention.start) + 1
    end = document.text.find("\n", mention.end)
    line = document.text[begin : end if end >= 0 else len(document.text)]
    line = re.sub(r"\([^()]*\)", "", line)  # "Staff: 62 (2019), 48 (2021)" is no row
    numbers = len(re.findall(r"(?<![\w.,])\d[\d.,]*", line))
    return numbers >= 3 and 2 * numbers > len(line.replace("|", " ").split())


def _in_contents(document: Document, mention: Mention) -> bool:
    """Say whether a number counts off headings: "Contents: 1 History · 2 Staff · 3 Figures"."""
    if not mention.noun or not re.fullmatch(r"\d{1,2}", mention.value):
        return False
    at = document.text.find(mention.noun, mention.end, mention.end + 40)
    before = document.text[max(0, mention.start - 3) : mention.start].rstrip()
    return at >= 0 and document.text[at].isupper() and before[-1:] in "–—·•|-" and bool(before)


def _is_other_count(document: Document, sentence: Sentence, one: Match) -> bool:
    """Say whether a running total is given where the property counts a year's, or a year's where it runs on."""
    quantity = one.cues.entry.quantity
    if quantity not in ("cumulative", "flow"):
        return False
    words = document.words
    covered = document.tokens_of(one.mention)
    date = nearest_date(document, sentence, one.mention)
    if date is not None and date.end < one.mention.start and ";" in document.text[date.end : one.mention.start]:
        date = None  # "it was over in March 2003; 210 cases are laid to it"
    told = date is not None and says_then(document, sentence, document.tokens_of(date), covered)
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
    if told:
        return False  # "an affidavit in 2006 stated that 3,800 had died": by then
    clause = sentence.clause_of(covered.first)
    said = words.literal(phrases("running"), sentence.first, covered.last)
    said += words.literal(
        phrases("cumulated") | phrases("sum_before"), covered.last, min(sentence.last, covered.last + 4)
    )
    if any(sentence.clause_of(hit.first) == clause for hit in said):
        return False
    if date is not None and (is_of_verb_before(document, one, date) or is_of_event(document, one, date)):
        return False
    if struck_at_once(document, sentence, one):
        return False
    if date is not None and stood_then(document, sentence, one.mention, date):
        return False  # "on 4 October the toll stood at 1,411"
    if date is not None and is_within(document, sentence, date):
        return True
    first = covered.first
    said = words.literal(phrases("within_year"), max(sentence.first, first - 10), min(sentence.last, first + 8))
    return any(_is_of_time(document, sentence, hit) for hit in said)


def _is_of_time(document: Document, sentence: Sentence, hit: Hit) -> bool:
    """Say whether words that lead to a year or place lead to a time here: "in that year", not "in the explosion", "in Orra and 204"."""
    tokens = document.words.tokens
    if hit.first < hit.last or tokens[hit.first].word not in phrases("prepositions"):
        return True
    ahead = range(hit.last + 1, min(sentence.last, hit.last + 3) + 1)
    dated = {i for d in sentence.dates for i in range(document.tokens_of(d).first, document.tokens_of(d).last + 1)}
    spans = [document.tokens_of(m) for m in sentence.quantities if m.kind != "duration"]
    counted = {i for span in spans for i in range(span.first, span.last + 1)}  # "in Orra, 1,204 in Selm"
    numbers = {i for i in ahead if tokens[i].word[0].isdigit()} - counted
    return any(i in dated or tokens[i].word in phrases("months_words") or i in numbers for i in ahead)
