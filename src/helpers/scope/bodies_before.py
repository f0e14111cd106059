"""Bodies that were named before: whom "it" and "this branch" mean."""

from __future__ import annotations

from bisect import bisect_left
from typing import TYPE_CHECKING

from helpers.scope.bodies import names_in, subjects_named
from helpers.scope.bodynames import kind_words
from helpers.sentences.document import Sentence
from helpers.sentences.phrases import phrases
from helpers.sentences.words import within
from helpers.texts.endings import ends

if TYPE_CHECKING:
    from helpers.scope.scoping import Scopes


def pronoun_stands_for(scopes: Scopes, sentence: Sentence, cue: int) -> int:
    """Return the last token of the clause before, if that of a verb has "it" or "ia" as who does it; else -1."""
    document = scopes.document
    tokens, clause = document.words.tokens, sentence.clause_of(cue)
    first = next(i for i in range(sentence.first, cue + 1) if sentence.clause_of(i) == clause)
    if first == sentence.first:
        return -1
    dated = {i for d in sentence.dates for i in range(document.tokens_of(d).first, document.tokens_of(d).last + 1)}
    light = phrases("on_dates") | phrases("articles") | phrases("conjunctions") | phrases("clause")
    who = next((i for i in range(first, cue) if i not in dated and tokens[i].word not in light), -1)
    return first - 1 if who >= 0 and tokens[who].word in phrases("it") | phrases("pronouns") else -1


def other_named_last(scopes: Scopes, sentence: Sentence, subject: str) -> bool:
    """Say whether the sentence before, or the last that names any body, is about another one than the subject."""
    document = scopes.document
    for back in range(sentence.number - 1, -1, -1):
        earlier = document.sentences[back]
        if "\n\n" in document.text[earlier.span.end : document.sentences[back + 1].span.start]:
            return False
        names = [n for n in names_in(scopes, earlier.first, earlier.last) if not n.is_place]
        if names:
            return subject not in subjects_named(scopes, names[0])
    return False


def refers_to_another(scopes: Scopes, sentence: Sentence, subject: str) -> bool:
    """Say whether a sentence begins with "its" or "it" and the one before is about another body."""
    opening = scopes.document.words.tokens[sentence.first].word
    if scopes.document.language == "id" and ends(opening, "possessed") and sentence.number > 0:
        return _is_of_its_kind(scopes, scopes.document.sentences[sentence.number - 1], subject)
    if opening not in (phrases("possessives") | phrases("pronouns")) - phrases("stand_ins"):
        return False
    if sentence.number == 0 or within(scopes.common_hits[subject], sentence.first, sentence.last):
        return False
    return other_named_last(scopes, sentence, subject)


def _is_of_its_kind(scopes: Scopes, earlier: Sentence, subject: str) -> bool:
    """Say whether a sentence names first another of the subject's kind, which "awaknya" after it points back to."""
    names = [n for n in names_in(scopes, earlier.first, earlier.last) if not n.is_place]
    if not names or subject in subjects_named(scopes, names[0]):
        return False
    tokens = scopes.document.words.tokens
    proper = set(scopes.subjects[subject].proper)
    own = {word for name in scopes.subjects[subject].names for word in name.lower().split()}
    return tokens[names[0].first].word in own | set(scopes.subjects[subject].common) and proper.isdisjoint(
        tokens[i].word for i in range(names[0].first + 1, names[0].last + 1)
    )


def of_earlier_name(scopes: Scopes, sentence: Sentence, token: int, subject: str) -> bool:
    """Say whether a number stands in a clause that names another body, before the clause that names the subject.

    "Peringkat pertama diraih Tirta Lestari, sementara X menempati peringkat keempat": the first is not X's.
    """
    clause = sentence.clause_of(token)
    own = within(scopes.subject_hits[subject], sentence.first, sentence.last)
    if not own or any(sentence.clause_of(hit.first) <= clause for hit in own):
        return False
    names = [n for n in names_in(scopes, sentence.first, sentence.last) if sentence.clause_of(n.first) == clause]
    return any(not name.is_place and name.subject != subject and name.first > sentence.first for name in names)


def points_elsewhere(scopes: Scopes, sentence: Sentence, subject: str) -> bool:
    """Say whether a sentence begins with "Cabang ini", "this branch", "the Board" and another's name with that word stands before it."""
    document = scopes.document
    tokens = document.words.tokens
    begin = sentence.first
    if tokens[begin].word.isdigit() and document.words.gap(begin, begin + 1).strip() in (".", ")"):
        begin += 1  # "2. The Board …"
    dated = {i for d in sentence.dates for i in range(document.tokens_of(d).first, document.tokens_of(d).last + 1)}
    if dated and min(dated) <= begin + 2:  # "Pada 2020 koperasi itu …", "In 2020 that cooperative …"
        while begin < sentence.last and (
            begin in dated
            or tokens[begin].word in (phrases("on_dates") | phrases("date_fillers")) - phrases("articles")
        ):
            begin += 1
    opening = [tokens[i].word for i in range(begin, min(begin + 3, sentence.last + 1))]
    if len(opening) < 2:
        return False
    if document.language == "id":
        head = opening[0] if opening[1] in phrases("pointing") else ""
    else:
        head = opening[1] if opening[0] in phrases("pointing") | phrases("articles") else ""
    if not head or head in scopes.subjects[subject].common:
        return False
    paragraph = document.segments.paragraph_at(sentence.span.start)
    low = bisect_left(document.words.starts, paragraph.start if paragraph else sentence.span.start)
    names = names_in(scopes, low, sentence.first - 1)
    headed = [n for n in names if any(tokens[i].word == head for i in range(n.first, n.last + 1))]
    if headed:
        return subject not in subjects_named(scopes, headed[-1])
    at = begin + (document.language == "en")
    if at >= sentence.last:
        return False
    after = document.text[tokens[at + 1].start : tokens[at + 1].start + 1]
    bodies = kind_words() | phrases("body_words")
    if head not in bodies or not document.text[tokens[at].start].isupper() or after.isupper():
        return False
    # "The Authority", "Badan ini": all that the text calls so before are others
    edge = "last" if document.language == "en" else "first"
    names = [n for n in names_in(scopes, 0, len(tokens) - 1) if n.last < sentence.first and n.first < n.last]
    headed = [n for n in names if tokens[getattr(n, edge)].word == head]
    return bool(headed) and all(subject not in subjects_named(scopes, n) for n in headed)
