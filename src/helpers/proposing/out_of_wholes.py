"""Wholes that a deed reached only some of: "served 48 villages out of 112", "mengunjungi 64 dari 118 desa".

What a property counts by its verb is the first of the two; the second says how many there are at all.
"""

from __future__ import annotations

from dataclasses import replace

from helpers.readers.mention import Mention
from helpers.sentences.cues import EntryCues
from helpers.sentences.document import Document, Sentence
from helpers.sentences.matching import Match
from helpers.sentences.phrases import phrases
from helpers.sentences.words import within
from helpers.texts.stems import stems, words_of
from helpers.texts.verb_forms import looks_passive, looks_verbal

REACH = 6  # words between a deed and the number it is done to
OF_PLACE = 6  # words from a whole to what was done to its part: "schools of the whole county were visited"
APART = 3  # words from the first number to "of", and from there to the second


def of_those_reached(document: Document, sentence: Sentence, matches: list[Match]) -> list[Match]:
    """Return matches with those of a whole made of its part, where the deed that a property counts was done to the part."""
    out = []
    known = {(one.mention.start, one.cues.entry.property, one.cues.entry.subject) for one in matches}
    for one in matches:
        entry = one.cues.entry
        part = part_of(document, sentence, one.mention) if entry.type in ("count", "measurement") else None
        done = part is not None and (
            is_of_deed(document, sentence, one.cues, part) or _is_done_to_part(document, sentence, one, part)
        )
        if part is None or not done:
            out.append(one)
        elif (part.start, entry.property, entry.subject) not in known:
            out.append(replace(one, mention=part))
    return out


def of_some(document: Document, sentence: Sentence, one: Match) -> Match:
    """Return the match of a whole as that of its part, of which the cue is said: the four of "Four of the nine on board were dead"."""
    counts = one.cues.entry.type == "count" and one.mention.kind == "count"
    part = part_of(document, sentence, one.mention) if counts else None
    if part is None or part.start > one.mention.start or not _is_said_of_them(document, sentence, one):
        return one
    return replace(one, mention=part)


def is_reached(document: Document, sentence: Sentence, one: Match) -> bool:
    """Say whether a number is those of a whole to whom the deed of its property was done: no part of what the property counts."""
    return any(
        part_of(document, sentence, whole) == one.mention
        and (
            is_of_deed(document, sentence, one.cues, one.mention)
            or _is_done_to_part(document, sentence, replace(one, mention=whole), one.mention)
            or _is_said_of_them(document, sentence, replace(one, mention=whole))
        )
        for whole in sentence.quantities
    )


def part_of(document: Document, sentence: Sentence, whole: Mention) -> Mention | None:
    """Return the number that is said to be of another, beside it: the 48 of "48 villages out of the 112", "of 112 villages, … 48"; or None."""
    if whole.kind == "money":
        return _taken_from(document, sentence, whole)
    if whole.kind != "count":
        return None
    return _before(document, sentence, whole) or _behind(document, sentence, whole)


def _behind(document: Document, sentence: Sentence, whole: Mention) -> Mention | None:
    """Return the first number behind the comma of a whole that opens its sentence with "of", or None."""
    words, last = document.words, document.noun_phrase(whole).last
    first = document.tokens_of(whole).first
    leads = [
        hit
        for hit in words.literal(phrases("part_of"), max(sentence.first, first - APART), first)
        if hit.first == sentence.first or not set(words.gap(hit.first - 1, hit.first)).isdisjoint(";:–—")
    ]
    if not leads or last >= sentence.last:
        return None
    behind = [m for m in sentence.quantities if m.start >= words.tokens[last].end]
    if not behind or behind[0].kind != "count":
        return None
    marks = [words.gap(i, i + 1).strip() for i in range(last, document.tokens_of(behind[0]).first)]
    told = [mark for mark in marks[: REACH + 1] if mark]
    return behind[0] if told[:1] == [","] else None


def _taken_from(document: Document, sentence: Sentence, whole: Mention) -> Mention | None:
    """Return the sum right behind one that opens its sentence with "of" and its budget: "Dari pagu 60 juta terpakai 54 juta"; or None."""
    leads = document.words.literal(phrases("part_of"), sentence.first, sentence.first + APART)
    sums = [m for m in sentence.quantities if m.kind == "money"]
    if not leads or leads[0].first != sentence.first or sums[:1] != [whole] or len(sums) < 2:
        return None
    if document.tokens_of(whole).first - leads[0].last > REACH + APART:
        return None
    between = document.text[whole.end : sums[1].start]
    return sums[1] if set(between).isdisjoint(";:.()") and sums[1].unit == whole.unit else None


def _before(document: Document, sentence: Sentence, whole: Mention) -> Mention | None:
    tokens, first = document.words.tokens, document.tokens_of(whole).first
    light = phrases("determiners") | phrases("articles") | phrases("whole_words")
    at = first - 1
    while at > sentence.first and first - at <= APART and tokens[at].word in light:
        at -= 1
    if at <= sentence.first or tokens[at].word not in phrases("part_of") | phrases("of_words"):
        return None
    counts = [m for m in sentence.quantities if m.kind == "count" and m.end <= tokens[at].start]
    if not counts:
        return None
    last = document.tokens_of(counts[-1]).last
    between = document.text[counts[-1].end : whole.start]
    return counts[-1] if at - last <= APART and set(between).isdisjoint(",;:.()") else None


def is_of_deed(document: Document, sentence: Sentence, cues: EntryCues, part: Mention) -> bool:
    """Say whether a verb among the cues of a property governs a number: shortly before it, with nothing counted between."""
    words, number = document.words, document.tokens_of(part).first
    clause = sentence.clause_of(number)
    if _is_undergone(document, sentence, cues, part):
        return True
    for term in cues.terms:
        for hit in within(words.find_any(term), max(sentence.first, number - REACH), number - 1):
            verb = words.tokens[hit.last].word
            if not (looks_verbal(verb, document.language) or verb in phrases("plain_verbs")):
                continue
            if hit.last >= number or sentence.clause_of(hit.last) != clause:
                continue
            if not set(document.text[words.tokens[hit.last].end : part.start]).isdisjoint(",;:.()"):
                continue  # "of the 40 homes flooded, 12 …": said of the whole
            if not any(hit.last < document.tokens_of(m).first < number for m in sentence.quantities):
                return True
    return False


def _is_undergone(document: Document, sentence: Sentence, cues: EntryCues, part: Mention) -> bool:
    """Say whether the deed that a property counts is said of a number right behind it: "Of the 412 homes drawn, 388 (94 %) were visited".

    Of those who are asked, whatever says that they were: "388 took part", "388 mengisi angket".
    """
    words, at = document.words, document.tokens_of(part).last + 1
    for term in cues.terms:  # "Of the 90 sacks, 14 got wet": the whole phrase of a cue
        for hit in within(words.find_any(term), at, min(sentence.last, at + OF_PLACE)):
            if hit.first == at and hit.last > at and not words.gap(at - 1, at).strip():
                return True
    at = document.noun_phrase(part).last + 1
    close = document.text.find(")", part.end) if document.text[part.end : part.end + 2] == " (" else -1
    while at <= sentence.last and words.tokens[at].start < close:
        at += 1
    light = phrases("auxiliaries") | phrases("passive") | phrases("aspects") | phrases("managed_to")
    first = at
    while at <= sentence.last and words.tokens[at].word in light:
        at += 1
    if at > sentence.last or any(words.gap(i, i + 1).strip(" )%\n") for i in range(first - 1, at)):
        return False
    verb = words.tokens[at].word
    if at > first and at + 2 <= sentence.last and words.tokens[at + 1].word in phrases("and_word"):
        verb = words.tokens[at + 2].word  # "were found and enrolled"
    asked = phrases("asked") | phrases("interviews") | phrases("answering") | phrases("took_part")
    if verb in asked and any(
        not stems(word).isdisjoint(cues.words) for word in phrases("asked") | phrases("interviews")
    ):
        return True
    own = {word for term in cues.terms for phrase in term for word in phrase.split()}
    return at > first and verb in own and looks_verbal(verb, document.language)


def _is_said_of_them(document: Document, sentence: Sentence, one: Match) -> bool:
    """Say whether a cue right behind an auxiliary tells what became of the part: "Four of the nine on board were dead"."""
    words, last = document.words, document.noun_phrase(one.mention).last
    if not last + 1 < one.cue.first <= last + OF_PLACE or one.cue.first > sentence.last:
        return False
    said = phrases("auxiliaries") | phrases("passive") | phrases("copulas")
    clear = not any(words.gap(i, i + 1).strip() for i in range(last, one.cue.first))
    return clear and words.tokens[one.cue.first - 1].word in said


def _is_done_to_part(document: Document, sentence: Sentence, one: Match, part: Mention) -> bool:
    """Say whether a passive verb behind a whole tells what its part underwent: "132 of the 410 schools of the county were visited".

    Only of a property that counts those to whom something was done, as its label says: "schools reached".
    """
    if part.start > one.mention.start or one.cues.entry.quantity != "flow":
        return False
    if not any(
        looks_passive(word, language) for language, label in one.cues.entry.label.items() for word in words_of(label)
    ):
        return False
    words, at = document.words, document.noun_phrase(one.mention).last + 1
    stop = min(sentence.last, at + OF_PLACE)
    while at <= stop and not words.gap(at - 1, at).strip():
        if looks_passive(words.tokens[at].word, document.language):
            return True
        at += 1
    return False
