"""Counts of a part of what a property counts, where the property has no populations or places to say so."""

from __future__ import annotations

from bisect import bisect_left
from dataclasses import replace

from helpers.corpora.codebook import Property
from helpers.proposing.done_to import is_all_done_to, is_out_of_all
from helpers.proposing.of_branches import is_of_branch
from helpers.proposing.out_of_wholes import is_reached
from helpers.proposing.restrictions import group_of
from helpers.readers.mention import Mention
from helpers.scope.scoping import Scopes
from helpers.sentences.document import Document, Sentence
from helpers.sentences.matching import Match
from helpers.sentences.phrases import phrases
from helpers.sentences.phrasing import middle, said_before, told, until_mark
from helpers.sentences.studies import is_sample_entry
from helpers.sentences.words import Hit, within
from helpers.texts.endings import ends
from helpers.texts.stems import stems
from helpers.texts.verb_forms import looks_passive

COVERING = 3  # words of "to help cover"
LED = 6  # words from "of" to what it is of
INCREMENTS = ("new", "additional", "other")  # subsets that are no groups of their own


def is_part(
    document: Document, scopes: Scopes, sentence: Sentence, one: Match, entry: Property, of_groups: bool = False
) -> bool:
    """Say whether a count is of a part of what the property counts, and the property has no populations to say so.

    With `of_groups`, a group that is named is no part.
    """
    if entry.type == "measurement" and one.mention.kind == "measurement":
        last = document.tokens_of(one.mention).last
        if _is_some_measured(document, sentence, one):
            return True
        said = [t.word for t in document.words.tokens[last + 1 : min(sentence.last, last + 2) + 1]]
        return bool(set(said[:1]) & phrases("genitive") and set(said[1:]) & phrases("some_of_it"))  # of some of it
    if entry.type == "measurement" and one.mention.kind == "money":
        last = document.tokens_of(one.mention).last
        return one.cue.first > last and _goes_into(document, sentence, last + 1, one)
    if entry.type not in ("count", "percentage"):
        return False
    if "place" not in entry.varies_by and not _points_at(document, scopes, sentence, entry.subject):
        if scopes.place(sentence, one.mention, replace(entry, varies_by=(*entry.varies_by, "place"))):
            return True  # "In Finland schools seldom have more than 400 pupils"
    population = group_of(scopes, sentence, one)
    if population and "population" not in entry.varies_by and not of_groups:
        return True
    if population in INCREMENTS and entry.quantity != "flow":
        return True
    if entry.type == "percentage":
        return False
    words = document.words
    covered = document.tokens_of(one.mention)
    following = [words.tokens[i].word for i in range(covered.last + 1, min(sentence.last, covered.last + 2) + 1)]
    if is_out_of_all(document, sentence, one):
        return True
    if (is_all_done_to(document, sentence, one) or is_reached(document, sentence, one)) and not population:
        return False
    owned = following[1:2] and (following[1] in phrases("determiners") or ends(following[1], "possessor"))
    if set(following[:1]) & phrases("genitive") and owned:
        return True  # "6,200 of the visitors", "12 of Orra's small schools"
    owners = within(scopes.subject_hits[entry.subject], covered.last + 2, covered.last + 3)
    if set(following[:1]) & phrases("genitive") and owners:
        if ends(words.tokens[owners[0].last].word, "possessor"):
            return True  # "198 of Larkhill Hospital's beds"
    serving = until_mark(document, covered.last, sentence.last, 4)
    if not is_sample_entry(entry) and any(f" {said}" in f" {serving}" for said in phrases("in_service")):
        return True  # "190 beds in use"; but of questionnaires, those filled in are the answers
    if is_of_branch(document, scopes, sentence, one):
        return True
    if _is_share_in_numbers(document, sentence, one):
        return True
    if _is_out_of(document, sentence, one) or _is_of_some_alone(document, scopes, sentence, one, entry.subject):
        return True
    ahead = until_mark(document, covered.last, sentence.last, 4)
    behind = " ".join(words.tokens[i].word for i in range(max(sentence.first, covered.first - 3), covered.first))
    partial = any(ahead.startswith(part) or f" {part}" in ahead for part in phrases("part")) or any(
        behind.endswith(part) for part in phrases("part")
    )
    if partial and not population and not _is_of_others(document, sentence, one, ahead):
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
    return False


def _is_share_in_numbers(document: Document, sentence: Sentence, one: Match) -> bool:
    """Say whether a number stands between commas behind a share that it is: "a third of the calls, 12,204 to be exact, came at night"."""
    words, first = document.words, document.tokens_of(one.mention).first
    if first <= sentence.first or words.gap(first - 1, first).strip() != ",":
        return False
    shares = [m for m in sentence.quantities if m.kind in ("fraction", "percentage") and m.end <= one.mention.start]
    if not shares:
        return False
    last = max(document.noun_phrase(shares[-1]).last, document.tokens_of(shares[-1]).last)
    between = document.text[words.tokens[last].end : words.tokens[first - 1].end]
    after = document.text[one.mention.end : one.mention.end + 1]
    exact = words.literal(phrases("to_be_exact"), first, min(sentence.last, document.tokens_of(one.mention).last + 4))
    return set(between).isdisjoint(",;:.()") and first - last <= LED and (after == "," or bool(exact))


def _is_some_measured(document: Document, sentence: Sentence, one: Match) -> bool:
    """Say whether something else is done with an amount of what a cue names: "430 ton dari produksi itu diekspor".

    "Of the harvest, 430 tonnes were sold" too; not "of the grants, 3 million came in", which says no more than that it is so much.
    """
    words, covered = document.words, document.tokens_of(one.mention)
    at = covered.last + 1
    if one.cue.first > covered.last:
        if _goes_into(document, sentence, at, one):
            return True
        lights = phrases("determiners") | phrases("all_of_them")
        if _is_borne(document, sentence, at, one):
            return True
        led = at <= sentence.last and words.tokens[at].word in phrases("sources_of") & phrases("opens_partition")
        if not led or any(words.tokens[i].word not in lights for i in range(at + 1, one.cue.first)):
            return False
        at = one.cue.last + 1
    elif not _opens_with_all(document, sentence, one.cue):
        return False
    while at <= sentence.last and not words.gap(at - 1, at).strip():
        word = words.tokens[at].word
        if word in phrases("achieved"):
            return False
        done = looks_passive(word, document.language) or word in phrases("auxiliaries") & phrases("passive")
        done = done or (at == covered.last + 1 and word in phrases("date_verbs") | phrases("plain_verbs"))
        if done and stems(word).isdisjoint(one.cues.vocabulary):
            return True
        at += 1
    return False


def _is_borne(document: Document, sentence: Sentence, at: int, one: Match) -> bool:
    """Say whether somebody bore an amount of what a cue names: "menanggung Rp30 miliar dari biaya", "paid 30 million of the cost"."""
    tokens, first = document.words.tokens, document.tokens_of(one.mention).first
    of = at <= sentence.last and tokens[at].word in phrases("sources_of") | phrases("genitive")
    near = {tokens[i].word for i in range(max(sentence.first, first - 2), first)}
    lights = phrases("determiners") | phrases("articles")
    return of and bool(near & phrases("bears")) and all(tokens[i].word in lights for i in range(at + 1, one.cue.first))


def _goes_into(document: Document, sentence: Sentence, at: int, one: Match) -> bool:
    """Say whether an amount was given towards what a cue names: "paid 800,000 dollars to the 2012 budget of the project", "to cover the cost"."""
    words = document.words
    if at > sentence.last:
        return False
    covering = words.literal(phrases("covers_part"), at, min(at + COVERING, sentence.last))
    if covering and covering[0].first == at:
        at = covering[0].last
    elif words.tokens[at].word not in phrases("contributed_to"):
        return False
    lights = phrases("determiners") | phrases("articles") | phrases("possessives") | phrases("yearly_words")
    return all(
        words.tokens[i].word in lights or words.tokens[i].word.isdecimal() or ends(words.tokens[i].word, "possessor")
        for i in range(at + 1, one.cue.first)
    )


def _is_out_of(document: Document, sentence: Sentence, one: Match) -> bool:
    """Say whether a cue is said of the whole before it, and the number of some of that: "of the 64 people on board 47 were saved"."""
    wholes = [
        m
        for m in sentence.quantities
        if m.kind == "count" and document.tokens_of(m).last < one.cue.first and one.mention.start > m.end
    ]
    if one.cue.last >= document.tokens_of(one.mention).first:
        return False
    if _opens_with_all(document, sentence, one.cue):
        return True
    if not wholes:
        return False
    between = document.text[wholes[-1].end : one.mention.start]
    led = said_before(document, wholes[-1], sentence, phrases("part_of"))
    return led and set(between).isdisjoint(",;:.()") and middle(one.mention) < middle(wholes[-1])


def _opens_with_all(document: Document, sentence: Sentence, cue: Hit) -> bool:
    """Say whether a sentence opens with "of" all that a cue names, without their number: "Of the trust's members 61 …", "Dari para anggota"."""
    words, at = document.words, cue.first - 1
    light = phrases("determiners") | phrases("articles") | phrases("possessives") | phrases("all_of_them")
    while at > sentence.first and cue.first - at <= LED and not words.gap(at, at + 1).strip(" '’"):
        large = document.text[words.tokens[at].start].isupper()
        dated = words.tokens[at].word.isdecimal()  # "of the 2019 harvest"
        owner = ends(words.tokens[at].word, "possessor") or ends(
            words.tokens[at + 1].word, "possessor"
        )  # "last year's"
        if not (large or dated or owner or words.tokens[at].word in light):
            break
        at -= 1
    return at == sentence.first and at < cue.first and words.tokens[at].word in phrases("opens_partition")


def _is_of_some_alone(document: Document, scopes: Scopes, sentence: Sentence, one: Match, subject: str) -> bool:
    """Say whether a clause is about some alone, no year and not the subject: "children alone were lent", "malam hari saja"."""
    words, clause = document.words, sentence.clause_of(document.tokens_of(one.mention).first)
    for index in range(sentence.first + 1, document.tokens_of(one.mention).first):
        before = words.tokens[index - 1]
        if words.tokens[index].word not in told("alone") or sentence.clause_of(index) != clause:
            continue
        dated = any(date.start <= before.start < date.end for date in sentence.dates)
        own = any(hit.last == index - 1 for hit in within(scopes.subject_hits[subject], sentence.first, index - 1))
        noun = (
            before.word not in phrases("stops") | phrases("auxiliaries") | phrases("lengths") and before.word.isalpha()
        )
        if noun and not dated and not own and stems(before.word).isdisjoint(one.cues.vocabulary):
            return True
    return False


def _is_of_others(document: Document, sentence: Sentence, one: Match, ahead: str) -> bool:
    """Say whether "of them" takes up another number than the property's: of 60 wells, the 17 of them that it counts."""
    if one.cues.needed != 1 or not any(ahead.startswith(said) for said in told("of_them")):
        return False
    earlier = [
        m
        for s in document.sentences[max(0, sentence.number - 2) : sentence.number + 1]
        for m in s.quantities
        if m.kind == "count" and m.end <= one.mention.start and m.noun.lower() == one.mention.noun.lower()
    ]
    spoken = document.sentence_of(earlier[-1].start) if earlier else None
    if spoken is None or spoken is sentence:
        return False
    hits = document.words.find_any(one.cues.terms[0])
    return not within(hits, spoken.first, spoken.last)


def _points_at(document: Document, scopes: Scopes, sentence: Sentence, subject: str) -> bool:
    """Say whether a sentence names a subject, or points at it with its common word: "the school", not "a school", "schools"."""
    if scopes.subject_distance(sentence, subject, sentence.first) is not None:
        return True
    tokens = document.words.tokens
    for hit in within(scopes.common_hits[subject], sentence.first, sentence.last):
        if document.language == "id":
            after = tokens[hit.last + 1].word if hit.last < sentence.last else ""
            if after in phrases("pointing") or ends(tokens[hit.last].word, "possessed") or hit.first == sentence.first:
                return True
        elif hit.first > sentence.first:
            before = tokens[hit.first - 1].word
            if before in phrases("articles") | phrases("pointing") | phrases("possessives") | phrases("first_person"):
                return True
    return False


def _modifier(document: Document, mention: Mention) -> str:
    """Return the word that narrows a counted noun: after it in Indonesian, before it in English."""
    covered, phrase = document.tokens_of(mention), document.noun_phrase(mention)
    at = document.text.find(mention.noun, mention.end, mention.end + 60)
    if at < 0:
        return ""  # its noun stands before another number: "11 orang tewas dan 43 luka"
    noun_last = bisect_left(document.words.starts, at + len(mention.noun)) - 1
    noun_first = bisect_left(document.words.starts, at)
    if noun_first > covered.last + 1:
        return document.words.tokens[noun_first - 1].word
    if phrase.last <= noun_last or document.language != "id":
        return ""
    narrower = document.words.tokens[noun_last + 1].word
    stands = narrower in phrases("existing") and document.words.tokens[noun_last + 2].word in phrases("place_before")
    return "" if stands else narrower  # "12 perahu berada di dermaga": a verb
