"""Whether a sentence that does not name a subject speaks of it, or of something else that is named nearer by."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Sequence
from typing import TYPE_CHECKING

from helpers.readers.date_words import date_words
from helpers.scope.bodies import CAPITAL, is_joined_name
from helpers.sentences.document import Sentence
from helpers.sentences.phrases import phrases
from helpers.sentences.place_kinds import place_words
from helpers.sentences.words import Words, within
from helpers.texts.endings import stripped
from helpers.texts.stems import words_of

if TYPE_CHECKING:
    from helpers.scope.scoping import Scopes

ITEM = re.compile(r"^[ \t]*\d{1,2}\.\d{1,2}\.?[ \t]+(?=[^\W\d_])", re.M)  # a numbered item: a topic of its own
KIND = 4  # small words before a name in a phrase of place
LEFT_OUT = 6  # words from "not counting" to whose it is


def speaks_for_itself(scopes: Scopes, sentence: Sentence, subject: str, number: int, called: bool = False) -> bool:
    """Say whether "we" can be the subject: its name stands in the text's head, in the paragraph or in a heading above.

    Behind a number (a token) that the sentence tells of "the museum", "we" is no more than who writes. With `called`, neither is "our" in "our museum".
    """
    document = scopes.document
    tokens = document.words.tokens
    head = {token.word for token in tokens[: document.sentences[0].last + 1]}  # of the friends of the museum
    own = not head.isdisjoint(scopes.subjects[subject].proper)
    stop = number if own and _is_pointed_at(scopes, sentence, subject, number) else sentence.last + 1
    ours = _called_ours(scopes, subject) if called else set()
    first = [
        tokens[i]
        for i in range(sentence.first, stop)
        if tokens[i].word in phrases("first_person") and i not in ours and not _is_only_told(scopes, sentence, i)
    ]
    if all(document.text[t.start + 1 : t.end].isupper() for t in first):  # the US is not us
        return True
    if scopes.is_by(subject):
        return True
    front = document.sentences[0].last if document.sentences else 0
    if within(scopes.subject_hits[subject], 0, front):
        return True
    if _is_named_alone(scopes, subject) or _is_run_by_author(scopes, subject):
        return True
    # What is called by a common noun is spoken of: "since its country office opened, we …"
    return subject not in scopes.common_heads and scopes.subject_near(sentence, subject)


def _called_ours(scopes: Scopes, subject: str) -> set[int]:
    """Return the first-person words that call a subject by its noun, which no other bears: "our network", "jaringan kami"."""
    others = {hit.first for one, hits in scopes.common_hits.items() if one != subject for hit in hits}
    hits = [hit for hit in scopes.common_hits[subject] if hit.first not in others]
    return {hit.last + 1 if scopes.document.language == "id" else hit.first - 1 for hit in hits}


def _is_only_told(scopes: Scopes, sentence: Sentence, index: int) -> bool:
    """Say whether "us" is only to whom something is said or shown: "the time clock allows us to be exact", not "118 of us"."""
    tokens = scopes.document.words.tokens
    if tokens[index].word not in phrases("object_person") or index == sentence.first:
        return False
    return tokens[index - 1].word not in phrases("of_words") | phrases("prepositions")


def _is_pointed_at(scopes: Scopes, sentence: Sentence, subject: str, number: int) -> bool:
    """Say whether the subject's common noun stands before a token with an article or a pointing word: "the museum", "museum itu"."""
    tokens, clause = scopes.document.words.tokens, sentence.clause_of(number)
    return any(
        sentence.clause_of(hit.first) == clause
        and (
            tokens[hit.last + 1].word in phrases("copulas")
            or (hit.first > sentence.first and tokens[hit.first - 1].word in phrases("articles"))
        )
        for hit in within(scopes.common_hits[subject], sentence.first, number - 1)
    )


def _is_run_by_author(scopes: Scopes, subject: str) -> bool:
    """Say whether a text is by another subject of the codebook, and this one is what the corpus is about: "our nurses" of the trust's boats."""
    if _is_trust_of(scopes, subject):
        return True
    if subject != scopes.protagonist or subject in scopes.all_places | {name for _, name in scopes.told_places}:
        return False  # who looks after a moor does not speak for it
    return any(scopes.is_by(one) for one in scopes.subjects if one != subject)


def _is_trust_of(scopes: Scopes, subject: str) -> bool:
    """Say whether a text is by the trust that is called after a subject: the Orra Museum Trust's report on the Orra County Museum."""
    said, authors = words_of(subject), scopes.authors
    if len(said) < 2 or authors.isdisjoint(phrases("trusts")) or not set(said).isdisjoint(phrases("trusts")):
        return False
    noun = said[0 if scopes.document.language == "id" else -1]
    left = set(said) - set(authors)
    named = set(scopes.subjects[subject].proper) & set(authors) - {noun}
    return noun in authors and bool(named) and left <= place_words()


def _is_named_alone(scopes: Scopes, subject: str) -> bool:
    """Say whether a text names a subject of the codebook, and no other one that is no place."""
    others = [one for one in scopes.subjects if one != subject and one not in scopes.all_places]
    return bool(scopes.subject_hits[subject]) and not any(scopes.subject_hits[one] for one in others)


def other_topic(scopes: Scopes, sentence: Sentence, subject: str, of_number: bool = False) -> bool:
    """Say whether the paragraph so far, or the heading of the section, names another subject and this one not at all.

    A place is a setting, no topic: neither does it give way nor does it take over. What the head of one row or column of a
    table names is the topic of no number in another.
    """
    if subject in scopes.all_places or scopes.subject_near(sentence, subject) or at_its_seat(scopes, sentence, subject):
        return False
    document = scopes.document
    starts = document.words.starts
    paragraph = document.segments.paragraph_at(sentence.span.start)
    begin = paragraph.start if paragraph else sentence.span.start
    titled = within(scopes.subject_hits[subject], 0, document.sentences[0].first)
    if titled and document.text[sentence.span.start] == "|":  # what the other rows of its box name is theirs
        begin = sentence.span.start
    items = [m.end() for m in ITEM.finditer(document.text, begin, sentence.span.start + 1)]
    laid = document.laid if of_number else None
    row = laid is not None and any(laid.cell_at(m.start) is not None for m in sentence.quantities)
    reaches = [(sentence.first if row else bisect_left(starts, items[-1] if items else begin), sentence.last)]
    for section in document.segments.headings_at(sentence.span.start):
        if section.title_start > document.sentences[0].span.start:  # the title of the text is no topic of a section
            reaches.append((bisect_left(starts, section.title_start), bisect_left(starts, section.title_end) - 1))
            break
    others = [s for s in scopes.subjects if s != subject and s not in scopes.all_places]
    for low, high in reaches:
        if within(scopes.common_hits[subject], low, high):
            return False
        if any(_is_named(scopes, s, low, high) for s in others):
            return True
    return False


def _is_named(scopes: Scopes, subject: str, low: int, high: int) -> bool:
    """Say whether a subject stands between two tokens, and not only the codebook's place that it is called after: "in Port Selm" of Port Selm Museum."""
    own = {name.lower() for name in scopes.subjects[subject].names}
    only = {
        hit
        for hit, name in scopes.places
        if hit.last > hit.first and name.lower() not in own and name.lower() in subject.lower()
    }
    return any(hit not in only for hit in within(scopes.subject_hits[subject], low, high))


def at_its_seat(scopes: Scopes, sentence: Sentence, subject: str) -> bool:
    """Say whether a sentence opens with the place that a subject is named after, set apart: "At Selm itself, 2,960 …"."""
    words = scopes.document.words.tokens[sentence.first : sentence.first + 3]
    if len(words) < 3 or words[0].word not in phrases("place_before"):
        return False
    return words[1].word in scopes.subjects[subject].proper and words[2].word in phrases("itself")


def _says_that(words: Words, first: int, last: int) -> bool:
    """Say whether a verb and "that" follow, at most two words between: "reminded the meeting that"."""
    return any(words.tokens[i].word in phrases("reported_that") for i in range(first + 1, min(first + 4, last) + 1))


def competitor(
    scopes: Scopes,
    sentence: Sentence,
    subject: str,
    others: frozenset[str],
    parties: Sequence[frozenset[str]] = (),
) -> bool:
    """Say whether a sentence is about another named body than the subject: it begins with that name and a verb.

    Names of places, people who are cited or who report, and months do not compete; neither do those (`parties`, the words of
    each) whom the property itself names.
    """
    document = scopes.document
    text = document.text[sentence.span.start : sentence.span.end]
    tokens = document.words
    months = date_words("auto").months
    common = set(scopes.subjects[subject].common)
    known = {w for name in scopes.subjects[subject].names for w in (*name.lower().split(), *words_of(name))}
    places = scopes.place_words
    for found in CAPITAL.finditer(text):
        name, offset = found[0], found.start()
        line, _, below = name.partition("\n")
        if below and all(word in known for word in words_of(line)):
            name, offset = below, offset + len(line) + 1  # a heading that ends with the subject's name
        first, _, rest = name.partition(" ")
        after_name = document.text[sentence.span.start + found.end() :][:30].split()[:1]
        if first.lower() in phrases("person_titles") and after_name and after_name[0] not in phrases("has_verbs"):
            continue  # who presents or reads out a number
        if first.lower() in phrases("stops") | phrases("light") | phrases("likened"):
            if not rest or first.lower() not in phrases("articles"):
                continue  # "Di Desa …", "In Lindholm": a place or a time, not who the sentence is about
            name, offset = rest, offset + len(first) + 1
        parts = name.lower().split()
        if len(parts) == 1 and (found.start() == 0 or not name.isupper()):
            continue
        if all(part in known or part in places or part in months for part in parts):
            continue
        if any(party <= {stripped(part, "possessor") for part in parts} for party in parties):
            continue  # "The County Council's grant to the hospice"
        head_common = parts[0] in common or parts[-1] in common
        start = sentence.span.start + offset
        index = bisect_left(tokens.starts, start)
        if any(start < d.start < start + len(name) for d in sentence.dates) and len(parts) == 2 and parts[1] in months:
            continue  # "Sepanjang Agustus 2022 …": a time
        left_out = tokens.literal(phrases("outside"), max(sentence.first, index - LEFT_OUT), index - 1)
        if any("," in tokens.gap(hit.first - 1, hit.first) for hit in left_out if hit.first > sentence.first):
            continue  # "…, not counting the salt of Wide Waters": what the number leaves out
        before = tokens.tokens[index - 1].word if index else ""
        after = tokens.tokens[index + len(parts)].word if index + len(parts) < len(tokens.tokens) else ""
        if (
            after in phrases("said")
            or after in phrases("reporting")
            or before in phrases("according")
            or before in phrases("before_names")
        ):
            continue
        if {parts[0], parts[-1]} & phrases("officers") and _says_that(tokens, index + len(parts), sentence.last):
            continue  # "Sekretaris Dinas mengingatkan bahwa …": who says it
        if after in phrases("giving") and within(scopes.common_hits[subject], sentence.first, sentence.last):
            continue
        unknown = [
            p
            for p in parts
            if p not in known
            and p not in places
            and p not in common
            and p not in phrases("stops")
            and p not in scopes.small
        ]
        if head_common and unknown:
            return True
        if (
            found.start() <= 4
            and len(parts) > 1
            and (len(unknown) == len(parts) or (unknown and is_joined_name(parts, after)))
            and scopes.subject_distance(sentence, subject, sentence.first) is None
        ):
            return True
    return any(
        _is_named_itself(scopes, sentence, other)
        and not _is_only_where(scopes, sentence, subject, other)
        and not _is_only_party(scopes, sentence, subject, other)
        for other in others - scopes.all_places - scopes.told_subjects  # a place is a setting
        if not _is_part_of(scopes, subject, other)
        if scopes.subject_distance(sentence, subject, sentence.first) is None
    )


def _is_named_itself(scopes: Scopes, sentence: Sentence, subject: str) -> bool:
    """Say whether a sentence names a subject, and not only the place that it is called after: "Orra" of Orra Pier."""
    hits = within(scopes.subject_hits[subject], sentence.first, sentence.last)
    places = [h for h, name in scopes.places if name != subject and sentence.first <= h.first <= sentence.last]
    return any(not any(place.first <= hit.first and hit.last <= place.last for place in places) for hit in hits)


def _is_only_where(scopes: Scopes, sentence: Sentence, subject: str, other: str) -> bool:
    """Say whether a subject only says where something happened that the sentence points back to: "It occurred at the Orra Works"."""
    words, first = scopes.document.words, sentence.first
    spoken = [h.last for h in within(scopes.common_hits[subject], first, sentence.last)]
    if words.tokens[first].word in phrases("event_pronouns"):
        spoken.append(first)
    for hit in within(scopes.subject_hits[other], first, sentence.last):
        at, small = hit.first - 1, 0  # "at the old Orra Works", "di pabrik gula Orra"
        while at > first and small < KIND and words.tokens[at].word not in phrases("place_before"):
            small += scopes.document.text[words.tokens[at].start].islower()
            at -= 1
        if words.tokens[at].word not in phrases("place_before") or not any(last < at for last in spoken):
            return False
    return True


def _is_only_party(scopes: Scopes, sentence: Sentence, subject: str, other: str) -> bool:
    """Say whether a subject is only to whom or by whom something is done to what a sentence points at before: "the pier was sold to the Guild"."""
    tokens = scopes.document.words.tokens
    for hit in within(scopes.subject_hits[other], sentence.first, sentence.last):
        at = hit.first - 1
        while at > sentence.first and tokens[at].word in phrases("articles"):
            at -= 1
        if at <= sentence.first or tokens[at].word not in phrases("to_whom") | phrases("by_whom"):
            return False
        if not _is_pointed_at(scopes, sentence, subject, at):
            return False
    return True


def _is_part_of(scopes: Scopes, subject: str, body: str) -> bool:
    """Say whether a subject is called after a body, as what it has is: "ORA country office" after the ORA."""
    own = set(words_of(subject))  # "Guild–County" are two
    return any(set(words_of(name)) < own for name in scopes.subjects[body].names)
