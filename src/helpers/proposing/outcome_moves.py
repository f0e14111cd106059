"""Whether a sentence says that an outcome moved, stayed as it was, or did not move."""

from __future__ import annotations

from helpers.proposing.programmes import acts, comes_later, is_elsewhere_said
from helpers.sentences.document import Document, Sentence
from helpers.sentences.phrases import phrases
from helpers.sentences.shifts import found, is_negated, is_unsure, shifting
from helpers.sentences.words import Hit

OBJECT = 7  # words between a verb and the outcome that it moves
AGENT = 14  # words between a programme and the verb that says what it did
CAUSE = 5  # words between "thanks to" and the programme


def none(document: Document, sentence: Sentence, programme: list[Hit], hits: list[int]) -> tuple[str, Hit] | None:
    """Return where a sentence says that the outcome stayed as it was, with, without or in spite of the programme."""
    nulls = plain = found(document, "none", sentence.first, sentence.last)
    for key in ("up", "down", "went_up", "went_down"):
        undone = [h for h in found(document, key, sentence.first, sentence.last) if is_undone(document, sentence, h)]
        nulls = [*nulls, *undone]
    nulls = [*nulls, *_unmade(document, sentence)]
    for hit in sorted(nulls):
        if is_unsure(document, sentence, hit.first) and not _is_cleft(document, sentence, hit):
            continue
        clause = sentence.clause_of(hit.first)
        if document.words.tokens[hit.first].word in shifting("failing") and not acts(sentence, programme, hit):
            continue  # "the harvest failed; the programme began a year later"
        if hit in plain and is_elsewhere_said(document, sentence, programme, hit):
            continue
        if hit not in plain and comes_later(sentence, programme, hit):
            continue
        near = [
            i
            for i in hits
            if sentence.clause_of(i) == clause and not hit.first <= i <= hit.last and abs(i - hit.first) <= 2 * OBJECT
        ]
        if near:
            return "fails", hit
    return None


def _unmade(document: Document, sentence: Sentence) -> list[Hit]:
    """Return what a change is denied to have been made of: "tidak membuat angka kematian menurun", "did not make them fewer"."""
    moved = [
        h
        for key in ("went_up", "went_down", "more", "less")
        for h in found(document, key, sentence.first, sentence.last)
    ]
    return [
        next(h for h in sorted(moved) if 0 < h.first - verb.last <= OBJECT)
        for verb in found(document, "makes", sentence.first, sentence.last)
        if is_negated(document, sentence, verb) and any(0 < h.first - verb.last <= OBJECT for h in moved)
    ]


def is_undone(document: Document, sentence: Sentence, hit: Hit) -> bool:
    """Say whether a word of change is denied: "did not lower", or "what it did not do was to lower"."""
    return is_negated(document, sentence, hit) or _is_cleft(document, sentence, hit)


def _is_cleft(document: Document, sentence: Sentence, hit: Hit) -> bool:
    clefts = found(document, "clefts", sentence.first, hit.first - 1)
    return bool(clefts) and hit.first - clefts[-1].last <= 2 * OBJECT


def answer_to(document: Document, sentence: Sentence) -> str:
    """Return yes or no where a sentence asks and the next one of its paragraph answers with just that: "… dropout? No."."""
    if not document.text.endswith("?", sentence.span.start, sentence.span.end):
        return ""
    if sentence.number + 1 >= len(document.sentences):
        return ""
    following = document.sentences[sentence.number + 1]
    if "\n\n" in document.text[sentence.span.end : following.span.start]:
        return ""
    for answer in ("yes", "no"):
        for hit in found(document, answer, following.first, min(following.first + 3, following.last)):
            ends = hit.last == following.last or set(document.words.gap(hit.last, hit.last + 1)) & set(",.:;!–—")
            if hit.first == following.first and ends:
                return answer
    return ""


def some(
    document: Document, sentence: Sentence, programme: list[Hit], hits: list[int], asked: bool = False
) -> tuple[str, Hit] | None:
    """Return where a sentence says, or `asked` asks, that the programme moved the outcome, or it moved because of the programme."""
    words = document.words
    moved = [h for key in ("up", "down") for h in found(document, key, sentence.first, sentence.last)]
    compared = [h for key in ("more", "less") for h in found(document, key, sentence.first, sentence.last)]
    went = [h for key in ("went_up", "went_down") for h in found(document, key, sentence.first, sentence.last)]
    for lead in found(document, "caused", sentence.first, sentence.last):
        led = [p for p in programme if 0 < p.first - lead.last <= CAUSE]
        led = [p for p in led if not any(words.gap(i, i + 1).strip() for i in range(lead.last, p.first))]
        if words.tokens[lead.first - 1].word in phrases("negations"):
            continue  # "bukan karena X"
        for hit in sorted([*went, *compared]) if led else []:
            far = min((abs(i - hit.first) for i in hits), default=99)
            if (
                far <= OBJECT
                and not (led[0].first <= hit.first <= led[0].last)
                and not is_negated(document, sentence, hit)
            ):
                if asked or not is_unsure(document, sentence, hit.first):
                    return "works", hit
    for hit in sorted([*moved, *compared, *went]):
        agents = [p for p in programme if p.last < hit.first and hit.first - p.last <= AGENT]
        agents = [p for p in agents if sentence.clause_of(p.last) == sentence.clause_of(hit.first)]
        if not agents or is_negated(document, sentence, hit):
            continue
        if not asked and is_unsure(document, sentence, hit.first):
            continue
        made = found(document, "makes", agents[-1].last + 1, hit.first - 1)
        if hit not in moved and (not made or is_negated(document, sentence, made[-1])):
            continue
        before = words.tokens[hit.first - 1].word
        if before in phrases("before_no_verb"):
            continue  # "was cut", "a lower rate"
        clause = sentence.clause_of(hit.first)
        objects = [i for i in hits if 0 < i - hit.last <= OBJECT and sentence.clause_of(i) == clause]
        if hit not in moved and any(made[-1].last < i < hit.first for i in hits):
            return "works", hit  # "made thefts rarer", "membuat angka kematian menurun"
        if hit in went:
            continue
        if objects and not any(mark in words.gap(i, i + 1) for i in range(hit.last, objects[0]) for mark in ".;:"):
            return "works", hit
    return None
