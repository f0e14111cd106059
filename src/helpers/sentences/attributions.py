"""Whose word a sentence gives: a record's, somebody's, a cited work's; and whom it names."""

from __future__ import annotations

import re

from helpers.readers.mention import Mention
from helpers.sentences.document import Document, Sentence
from helpers.sentences.phrases import phrases
from helpers.sentences.words import Hit
from helpers.texts.endings import stripped

OWN = 3  # words after "according to" in which it says "our"
AFFIRMING = 8  # words at the start of the sentence after a quotation
OURS = 4  # tokens from "we" to the number that we found


def reported(document: Document, sentence: Sentence, covered: Hit) -> bool:
    """Say whether a sentence gives somebody's word, rather than a record's or a cited work's."""
    words = document.words
    if any(m.reason == "citation-year" for m in sentence.dismissed):
        return False
    for hit in words.literal(phrases("according"), sentence.first, sentence.last):
        after = [t.word for t in words.tokens[hit.last + 1 : hit.last + 7]]
        if after[:1] and stripped(after[0], "possessed") in phrases("criteria"):
            continue  # "menurut jumlah pegawai", "menurut asalnya": by what things are ordered
        if after[:1] and after[0] in phrases("law_words"):
            continue  # "menurut Perda …": what a law lays down is no hearsay
        if _is_own_word(document, sentence, hit.last + 1) or _is_of_relative(document, sentence, hit, covered):
            continue
        if _is_of_bracket(document, sentence, hit, covered):
            continue
        if not set(after) & phrases("record") and not any(_recordlike(w) for w in after[:3]):
            return True
    for index in range(sentence.first, min(covered.first, sentence.last + 1)):
        if words.tokens[index].word in phrases("said"):
            if any(words.tokens[i].word in phrases("but") for i in range(index + 1, covered.first)):
                continue  # what follows is the writer's own
            speaker = [t.word for t in words.tokens[max(sentence.first, index - 5) : index]]
            if not set(speaker) & phrases("record") and words.tokens[index + 1].word in phrases("that"):
                return True
    return _says_after(document, sentence, covered)


def _is_of_bracket(document: Document, sentence: Sentence, hit: Hit, covered: Hit) -> bool:
    """Say whether "according to" is said of what else stands in a bracket: "(in 1984, according to their chronicle)"."""
    words, first = document.words, hit.first
    while first > sentence.first and not {"(", ")"} & set(words.gap(first - 1, first)):
        first -= 1
    if first == hit.first or first == sentence.first or "(" not in words.gap(first - 1, first):
        return False
    shut = next((i for i in range(hit.last, sentence.last) if ")" in words.gap(i, i + 1)), -1)
    return shut >= 0 and not first <= covered.first <= shut


def _is_own_word(document: Document, sentence: Sentence, first: int) -> bool:
    """Say whether whom a sentence goes by works for those who wrote it: "menurut relawan kami", "according to our wardens"."""
    words = document.words
    said = [words.tokens[first].word] if first <= sentence.last else []
    for index in range(first + 1, min(first + OWN, sentence.last) + 1):
        if words.gap(index - 1, index).strip():
            break
        said.append(words.tokens[index].word)
    if document.language == "id":
        owner = next((at for at, word in enumerate(said) if word in phrases("first_person")), 0)
        return owner > 0 and not phrases("own_staff").isdisjoint(said[:owner])
    return said[:1] == ["our"] and not phrases("own_staff").isdisjoint(said[1:])


def _is_of_relative(document: Document, sentence: Sentence, hit: Hit, covered: Hit) -> bool:
    """Say whether "according to" stands in a relative clause after a number: "281 kg, which according to an expert come from …"."""
    if hit.first - 1 <= covered.last or hit.first - 1 < sentence.first:
        return False
    words = document.words
    lead = words.tokens[hit.first - 1].word
    if lead not in phrases("relative_pronouns"):
        return False
    # Without a comma the clause is what makes the number: "120 families that according to neighbours have left".
    return "," in document.text[words.tokens[covered.last].end : words.tokens[hit.first].start]


def _says_after(document: Document, sentence: Sentence, covered: Hit) -> bool:
    """Say whether a sentence ends with who says it, if that is neither a record nor an officer: "…, says a leaflet"."""
    words = document.words
    for index in range(covered.last + 1, sentence.last + 1):
        if words.tokens[index].word in phrases("said_after") and "," in words.gap(index - 1, index):
            ahead = words.tokens[index + 1].word if index < sentence.last else ""
            if document.language == "en" and ahead not in phrases("determiners"):
                continue  # "X, the firm that runs the line, says only …"
            speaker = [t.word for t in words.tokens[index + 1 : min(sentence.last, index + 6) + 1]]
            names = any(
                document.text[t.start].isupper() for t in words.tokens[index + 1 : min(sentence.last, index + 6) + 1]
            )
            return not set(speaker) & (phrases("record") | phrases("officers")) and not names
    return False


def attributed_to(document: Document, sentence: Sentence, mention: Mention | None = None) -> str:
    """Return whom a sentence names as its source: a citation, or what follows "menurut" and "according to"."""
    words = document.words
    for cited in sentence.dismissed:
        if cited.reason == "citation-year":
            if mention is not None and _is_of_now(document, sentence, mention, cited):
                continue
            before = document.text[max(sentence.span.start, cited.start - 60) : cited.start]
            names = re.findall(r"[A-Z][\w’'-]+", before)
            if names:
                year = document.text[cited.start : cited.end]
                return f"{names[-1]} {year}"
    for hit in words.literal(phrases("according"), sentence.first, sentence.last):
        if hit.last + 1 > sentence.last:
            continue
        if mention is not None and sentence.clause_of(hit.first) > sentence.clause_of(
            document.tokens_of(mention).first
        ):
            continue
        if stripped(words.tokens[hit.last + 1].word, "possessed") in phrases("months_words") | phrases("criteria"):
            continue  # "menurut tahun takwim", "menurut jumlah anggota"
        start = words.tokens[hit.last + 1].start
        stop = re.compile(r"[,;:.(\n]").search(document.text, start, sentence.span.end)
        end = stop.start() if stop else min(sentence.span.end, start + 60)
        name = " ".join(document.text[start:end].split()[:8])
        return "" if words.tokens[hit.last + 1].word in phrases("law_words") else name
    return ""


def _is_of_now(document: Document, sentence: Sentence, mention: Mention, cited: Mention) -> bool:
    """Say whether a number stands after a citation in a clause that says "now": "Weld (2008) found 214; today 11 are left".

    Or in one of the writers' own, after a number of the work that is cited: "Where Weld (2008) found 214, we found 164".
    """
    first, last = document.tokens_of(mention).first, min(sentence.last, document.tokens_of(mention).last + AFFIRMING)
    clause = sentence.clause_of(first)
    if _is_ours(document, sentence, mention, cited):
        return True
    if clause == sentence.clause_of(document.tokens_of(cited).first) or cited.start > mention.start:
        return False
    here = [i for i in range(sentence.first, last + 1) if sentence.clause_of(i) == clause]
    return bool(document.words.literal(phrases("now"), here[0], here[-1]))


def _is_ours(document: Document, sentence: Sentence, mention: Mention, cited: Mention) -> bool:
    """Say whether "we" opens what stands before a number, behind a mark and a number of the work that is cited."""
    first, tokens = document.tokens_of(mention).first, document.words.tokens
    for hit in document.words.literal(phrases("first_person"), max(sentence.first + 1, first - OURS), first - 1):
        marks = range(max(sentence.first + 1, hit.first - 1), hit.first + 1)
        theirs = [m for m in sentence.quantities if cited.end <= m.start and m.end <= tokens[hit.first].start]
        if theirs and any(not set(document.words.gap(i - 1, i)).isdisjoint(",;") for i in marks):
            return True
    return False


def _recordlike(word: str) -> bool:
    return word.isdigit()
