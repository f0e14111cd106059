"""Whose age or anniversary a text tells: the subject's by name, by what it is called, or by "it" that can be nothing else."""

from __future__ import annotations

from collections.abc import Sequence

from helpers.corpora.codebook import Property
from helpers.readers.date_words import date_words
from helpers.scope.bodies import names_in, subjects_named
from helpers.scope.bodies_before import other_named_last
from helpers.scope.scoping import Scopes
from helpers.sentences.cues import EntryCues
from helpers.sentences.document import Sentence
from helpers.sentences.phrases import phrases
from helpers.sentences.phrasing import told
from helpers.sentences.words import Hit, within
from helpers.texts.endings import ends
from helpers.texts.stems import stems
from helpers.texts.verb_forms import looks_verbal


def is_as_old(scopes: Scopes, sentence: Sentence, span: Hit, entry: Property, cues: Sequence[EntryCues]) -> bool:
    """Say whether it is the subject that is so old: its name, what it is called or "it" stands beside the age."""
    subject = entry.subject
    if _is_within(scopes, span, subject):
        return _points_back(scopes, sentence, subject)
    owner = _behind(scopes, sentence, span, subject, cues)
    if owner is not None:
        return owner
    return _before(scopes, sentence, span, subject)


def _is_within(scopes: Scopes, span: Hit, subject: str) -> bool:
    """Say whether the words of an age name its bearer: "usia balai genap enam belas tahun"."""
    tokens = scopes.document.words.tokens
    named = [*scopes.common_hits[subject], *scopes.subject_hits[subject]]
    return any(
        tokens[hit.first - 1].word in told("age_before") for hit in within(sorted(named), span.first + 1, span.last)
    )


def _behind(scopes: Scopes, sentence: Sentence, span: Hit, subject: str, cues: Sequence[EntryCues]) -> bool | None:
    """Say whether a birthday is told as the subject's by what follows; None where nothing does that says whose."""
    words, text = scopes.document.words, scopes.document.text
    at = span.last + 1
    if at > sentence.last or words.gap(at - 1, at).strip():
        return None
    joined = words.tokens[at].word in phrases("genitive")
    at += joined
    while at <= sentence.last and words.tokens[at].word in phrases("articles") | phrases("possessives"):
        at += 1
    if at > sentence.last:
        return None
    if any(hit.first == at for hit in within(scopes.subject_hits[subject], at, at)):
        return True
    if any(hit.first == at for hit in within(scopes.common_hits[subject], at, at)):
        return _points_back(scopes, sentence, subject)
    known = {stem for way in cues for stem in way.words}
    if joined and not stems(words.tokens[at].word).isdisjoint(known) or words.tokens[at].word in phrases("own_stages"):
        return None  # "the tenth anniversary of its founding"
    named = text[words.tokens[at].start].isupper() and words.tokens[at].word not in date_words("auto").months
    if joined or (named and scopes.document.language == "id"):
        return False
    return None


def _before(scopes: Scopes, sentence: Sentence, span: Hit, subject: str) -> bool:
    """Say whether what stands before an age is the subject, or points back to it."""
    document, words = scopes.document, scopes.document.words
    tokens = words.tokens
    dated = {i for d in sentence.dates for i in range(document.tokens_of(d).first, document.tokens_of(d).last + 1)}
    light = told("old_words") | told("keeps_birthday") | told("age_before") | told("full_years") | told("this_time")
    light |= phrases("auxiliaries") | phrases("on_dates") | phrases("articles") | phrases("relative_pronouns")
    light |= phrases("now") | phrases("date_fillers") | phrases("possessives") | phrases("determiners")
    pointing = any(
        tokens[i].word in phrases("possessives") for i in range(max(sentence.first, span.first - 2), span.first)
    )
    pointing = (
        pointing
        or any(ends(tokens[i].word, "possessed") for i in range(span.first, span.last + 1))
        and document.language == "id"
    )
    at = span.first - 1
    while at >= sentence.first and (at in dated or tokens[at].word in light):
        if "," in words.gap(at, at + 1) and at + 1 < span.first:
            break
        at -= 1
    if at < sentence.first:
        return _opens_for(scopes, sentence, span, subject) or (pointing and _points_back(scopes, sentence, subject))
    if "," in words.gap(at, at + 1):
        aside = _before_commas(scopes, sentence, at, subject)
        if aside is not None:
            at = aside
    for hit in within(scopes.subject_hits[subject], sentence.first, at):
        if hit.last == at:
            return not _is_held(scopes, sentence, hit)
    for hit in within(scopes.common_hits[subject], sentence.first, at):
        if (
            hit.last == at
            and tokens[hit.first - 1].word in phrases("articles") | phrases("pointing")
            and hit.first > sentence.first
        ):
            return _points_back(scopes, sentence, subject)
    if tokens[at].word in phrases("pointing") and within(scopes.common_hits[subject], at - 1, at - 1):
        return _points_back(scopes, sentence, subject)
    if tokens[at].word in phrases("pronouns"):
        return _points_back(scopes, sentence, subject)
    return pointing and _points_back(scopes, sentence, subject)


def _opens_for(scopes: Scopes, sentence: Sentence, span: Hit, subject: str) -> bool:
    """Say whether the main clause behind an age that opens a sentence begins with the subject: "In its tenth year, 2015, X"."""
    words = scopes.document.words
    for index in range(span.last + 1, sentence.last + 1):
        if "," in words.gap(index - 1, index):
            at = index + (words.tokens[index].word in phrases("articles"))
            if any(hit.first == at for hit in within(scopes.subject_hits[subject], at, at)):
                return True
    return False


def _before_commas(scopes: Scopes, sentence: Sentence, at: int, subject: str) -> int | None:
    """Return the end of the subject's name before what is said of it between commas: "X, the charity that …, is"."""
    words = scopes.document.words
    for hit in reversed(within(scopes.subject_hits[subject], sentence.first, at)):
        if hit.last < at and "," in words.gap(hit.last, hit.last + 1):
            opens = words.tokens[hit.last + 1].word
            if opens in phrases("apposed") | phrases("relative_pronouns") | phrases("articles") | phrases("with"):
                others = [n for n in names_in(scopes, hit.last + 1, at) if not n.is_place]
                return None if others else hit.last
    return None


def _is_held(scopes: Scopes, sentence: Sentence, hit: Hit) -> bool:
    """Say whether a name only says whose another thing is: "the president of X was 39 years old"."""
    words = scopes.document.words
    at = hit.first - 1
    while at >= sentence.first and words.tokens[at].word in phrases("articles") and not words.gap(at, at + 1).strip():
        at -= 1
    if at < sentence.first or words.gap(at, at + 1).strip():
        return False
    word = words.tokens[at].word
    if word in phrases("belongs_to") | phrases("with") | phrases("part_of"):
        return True
    light = (
        phrases("on_dates") | phrases("auxiliaries") | phrases("conjunctions") | phrases("stops") | phrases("clause")
    )
    dated = any(d.start <= words.tokens[at].start < d.end for d in sentence.dates)
    if dated or word in light or scopes.document.language != "id":
        return False
    return not looks_verbal(word, "id")  # "Ketua X", not "dipimpin X"


def _points_back(scopes: Scopes, sentence: Sentence, subject: str) -> bool:
    """Say whether "it" can only be the subject: it is named in the sentence alone, or was named last, or is next."""
    named = _named(scopes, sentence, subject)
    if named:
        return all(named)
    if scopes.subject_near(sentence, subject):
        return not other_named_last(scopes, sentence, subject)
    following = scopes.document.sentences[sentence.number + 1 : sentence.number + 2]
    opens = scopes.document.text[: sentence.span.start].endswith("\n\n") or not sentence.number
    return opens and any(_named(scopes, one, subject) and all(_named(scopes, one, subject)) for one in following)


def _named(scopes: Scopes, sentence: Sentence, subject: str) -> list[bool]:
    """Return of each body that a sentence names whether it is the subject."""
    names = [name for name in names_in(scopes, sentence.first, sentence.last) if not name.is_place]
    return [subject in subjects_named(scopes, name) for name in names]
