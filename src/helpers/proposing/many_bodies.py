"""Numbers of many bodies of the subject's kind together: "borrowers of the member libraries", "siswa di sekolah peserta", "nasabah se-Kota X"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from helpers.proposing.narrowing import closed_words, noun_span
from helpers.readers.mention import Mention
from helpers.scope.bodynames import body_name
from helpers.sentences.document import Document, Sentence
from helpers.sentences.phrases import phrases
from helpers.sentences.phrasing import middle, told
from helpers.sentences.words import Hit, within
from helpers.texts.endings import ends
from helpers.texts.stems import stems, words_of
from helpers.texts.verb_forms import looks_verbal

if TYPE_CHECKING:
    from helpers.scope.scoping import Scopes
    from helpers.sentences.matching import Match

BETWEEN = 4  # words from what is counted to the bodies that have it: "of the six first member libraries"


def is_of_many(scopes: Scopes, sentence: Sentence, one: Match) -> bool:
    """Say whether what is counted is said to be that of several bodies of the subject's kind, or of all in a place."""
    document, subject = scopes.document, one.cues.entry.subject
    if _is_joined(scopes, sentence, one):
        return True
    name = body_name(subject)
    if name is None or subject in scopes.all_places | scopes.told_subjects:
        return False
    # A property that counts branches has each of them; "bank sampah" is the kind of "Bank Sampah X".
    kin = {word for word in (*name.kind, *phrases("member_bodies")) if stems(word).isdisjoint(one.cues.vocabulary)}
    number, clause = document.tokens_of(one.mention), sentence.clause_of(one.cue.first)
    own = within(scopes.subject_hits[subject], sentence.first, sentence.last)
    if any(sentence.clause_of(hit.first) == clause for hit in own):
        return False
    spans = [span for span in (noun_span(document, one.mention), one.cue) if span is not None]
    ends = {span.last for span in spans} | {number.last}
    if document.language == "id" and any(_is_called_so(document, sentence, last, subject) for last in ends):
        return False
    find = _many_id if document.language == "id" else _many_en
    if any(find(scopes, sentence, last, kin) or _is_everywhere(scopes, sentence, last) for last in sorted(ends)):
        return True
    return _points_to_many(document, sentence, one.cue, kin)


def _is_joined(scopes: Scopes, sentence: Sentence, one: Match) -> bool:
    """Say whether the subject and another name together have a number: "X and Y had 410 beds between them", "X dan Y memiliki"."""
    words, text = scopes.document.words, scopes.document.text
    number = scopes.document.tokens_of(one.mention).first
    clause = sentence.clause_of(number)
    said = {words.tokens[i].word for i in range(sentence.first, sentence.last + 1)}
    if said & phrases("each_of_them"):
        return False
    for hit in within(scopes.subject_hits[one.cues.entry.subject], sentence.first, number - 1):
        at = hit.last + 1
        if at + 1 >= number or words.tokens[at].word not in phrases("and_word") or words.gap(hit.last, at).strip():
            continue
        at += 1
        begin = at
        while at < number and text[words.tokens[at].start].isupper() and not words.gap(at - 1, at).strip():
            at += 1
        has = at < number and words.tokens[at].word in phrases("has_verbs") | phrases("owning")
        if begin < at and has and sentence.clause_of(at) == clause:
            return True
        if begin < at and not said.isdisjoint(phrases("between_them")):
            return True
    return False


def _is_called_so(document: Document, sentence: Sentence, last: int, subject: str) -> bool:
    """Say whether right behind a word stands what the subject's own name begins with: "anggaran bank sampah pada 2018"."""
    tokens, own = document.words.tokens, words_of(subject)
    said = [token.word for token in tokens[last + 1 : min(sentence.last, last + 2) + 1]]
    after = tokens[last + 3].word if last + 3 <= sentence.last else ""
    return len(own) > 2 and said == own[:2] and (after in closed_words() or after[:1].isdigit() or not after)


def _many_id(scopes: Scopes, sentence: Sentence, last: int, kin: set[str]) -> bool:
    """Say whether "(di) (enam) sekolah peserta" stands behind a word: bodies of a kind that are narrowed, not pointed at."""
    words = scopes.document.words
    at = last + 1
    while (
        at < sentence.last
        and at - last <= 2
        and words.tokens[at].word in phrases("place_before") | phrases("time_or_source")
    ):
        at += 1
    several = _several_at(scopes.document, sentence, at)
    every = words.tokens[at].word in phrases("every_one") if at <= sentence.last else False
    at = several + 1 if several >= 0 else at + 1 if every else at
    first = at
    while at <= sentence.last and words.tokens[at].word in kin:
        at += 1
    if at == first or at > sentence.last or any(words.gap(i - 1, i).strip() for i in range(last + 1, at)):
        return False
    if several >= 0 or every:
        return True
    word, start = words.tokens[at].word, words.tokens[at].start
    after = words.tokens[at + 1].word if at < sentence.last else ""
    if words.gap(at - 1, at).strip() or not scopes.document.text[start].islower() or not word.isalpha():
        return False
    plain = word not in closed_words() and not looks_verbal(word, "id") and not ends(word, "possessed")
    return plain and after not in phrases("pointing") and word not in phrases("pointing")


def _many_en(scopes: Scopes, sentence: Sentence, last: int, kin: set[str]) -> bool:
    """Say whether "of the member libraries" stands behind a word, or "member libraries" right before it."""
    words = scopes.document.words
    at = last + 1
    if at <= sentence.last and _are_several(words.tokens[at].word, kin) and not words.gap(last, at).strip():
        return words.tokens[last].word not in phrases("articles")  # what is looked for only says which bodies
    if at >= sentence.last or words.tokens[at].word not in phrases("place_before") | phrases("place_across"):
        return False
    for index in range(at + 1, min(sentence.last, at + 1 + BETWEEN) + 1):
        word = words.tokens[index].word
        if words.gap(index - 1, index).strip() or word in phrases("possessives"):
            return False
        if _are_several(word, kin):
            return True
    return False


def _are_several(word: str, kin: set[str]) -> bool:
    """Say whether an English word is the plural of one for such bodies."""
    return word not in kin and ends(word, "plural") and not kin.isdisjoint(stems(word))


def _several_at(document: Document, sentence: Sentence, at: int) -> int:
    """Return the last token of a count of more than one that begins at a token, or -1."""
    for mention in sentence.quantities:
        covered = document.tokens_of(mention)
        if covered.first == at and mention.kind == "count" and middle(mention) > 1:
            return covered.last
    return -1


def _is_everywhere(scopes: Scopes, sentence: Sentence, last: int) -> bool:
    """Say whether "se-Kota X", "county-wide" stands right behind a word, or "across the county"."""
    words, text = scopes.document.words, scopes.document.text
    if last >= sentence.last or words.gap(last, last + 1).strip():
        return False
    token = words.tokens[last + 1]
    for prefix in told("whole_prefixes"):
        if text[token.start : token.start + len(prefix)].lower() == prefix:
            return True
    if token.word in phrases("everywhere"):
        return True
    if token.word not in phrases("place_across") - phrases("part_of") - phrases("from"):
        return False
    at = last + 2
    while at < sentence.last and words.tokens[at].word in phrases("articles"):
        at += 1
    return at <= sentence.last and words.tokens[at].word in phrases("wholes")


def _points_to_many(document: Document, sentence: Sentence, cue: Hit, kin: set[str]) -> bool:
    """Say whether a sentence opens with "their customers", "nasabahnya" and the one before is of several bodies: "128 units"."""
    tokens = document.words.tokens
    opening = tokens[sentence.first].word
    pointed = opening.endswith(tuple(told("its"))) if document.language == "id" else opening in phrases("their")
    if not pointed or cue.first > sentence.first + 1 or not sentence.number:
        return False
    before = document.sentences[sentence.number - 1]
    if "\n\n" in document.text[before.span.end : sentence.span.start]:
        return False
    return any(_counts_bodies(m, kin) for m in before.quantities)


def _counts_bodies(mention: Mention, kin: set[str]) -> bool:
    said = {stem for word in words_of(mention.noun or mention.unit) for stem in (word, *stems(word))}
    return mention.kind == "count" and middle(mention) > 1 and not said.isdisjoint(kin)
