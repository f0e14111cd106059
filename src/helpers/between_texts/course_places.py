"""Where a trend was that its own sentence does not place: in the place spoken of, if another text tells the contrary of just that.

"In Orrin the books tell another story. Truancy there fell from 2016 to 2020" is of Orrin where another text has it rise there in
the same years. A place in the name of what rose or fell says nothing more.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Sequence
from dataclasses import replace

from helpers.between_texts.contests import Ready
from helpers.corpora.codebook import Codebook
from helpers.proposing.courses import WAYS
from helpers.proposing.drafts import Draft
from helpers.scope.scoping import Scopes
from helpers.scope.whereabouts import in_tokens
from helpers.sentences.document import Document, Sentence
from helpers.sentences.phrases import phrases
from helpers.texts.stems import words_of

BACK = 3  # sentences back in which a place may have been named


def placed(ready: Ready, drafts: Sequence[Draft], rivals: Sequence[Draft], codebook: Codebook) -> list[Draft]:
    """Return drafts of which the trends have the place that their passage speaks of, where a rival is of it."""
    known = {document.source_id: (document, scopes) for document, scopes in ready}
    varying = {(e.subject, e.property) for e in codebook.properties if e.type == "trend" and "place" in e.varies_by}
    rivals = [
        _without_own_place(known[one.source_id][1], one) for one in rivals if (one.subject, one.property) in varying
    ]
    out: list[Draft] = []
    for draft in drafts:
        if draft.type != "trend" or (draft.subject, draft.property) not in varying or draft.sentence < 0:
            out.append(draft)
            continue
        draft = _without_own_place(known[draft.source_id][1], draft)
        wanted = {
            one.place
            for one in rivals
            if one.place and _contrary(draft, one) and (one.subject, one.property) == (draft.subject, draft.property)
        }
        if not draft.place and wanted:
            document, scopes = known[draft.source_id]
            spoken = place_spoken_of(document, scopes, document.sentences[draft.sentence])
            draft = replace(draft, place=spoken) if spoken in wanted else draft
        out.append(draft)
    return out


def _contrary(draft: Draft, other: Draft) -> bool:
    same = (draft.period, draft.population) == (other.period, other.population)
    return same and bool(draft.period) and draft.source_id != other.source_id and WAYS.get(draft.value) == other.value


def _without_own_place(scopes: Scopes, draft: Draft) -> Draft:
    """Return a draft without a place that its subject is named after: the Air Besi spring is in Air Besi.

    So is what another language calls the subject: "Dataran Tinggi Besi" is the Besi uplands, "Kabupaten Besi" is not.
    """
    words, called = set(words_of(draft.place)), set(words_of(draft.subject))
    proper = set(scopes.subjects[draft.subject].proper)
    apart = {word.lower() for word in phrases("place_titles")} | phrases("settlement_words")
    apart |= phrases("name_qualifiers") | phrases("place_sides")
    translated = bool(proper) and proper < words and (words - called).isdisjoint(apart)
    own = bool(words) and (words <= called or translated)
    return replace(draft, place="") if own and draft.type == "trend" else draft


def place_spoken_of(document: Document, scopes: Scopes, sentence: Sentence) -> str:
    """Return the only place named in a sentence, in the nearest one before it in its paragraph that names any, or above."""
    if document.words.literal(phrases("elsewhere"), sentence.first, sentence.last):
        return ""
    for number in range(sentence.number, max(-1, sentence.number - 1 - BACK), -1):
        one = document.sentences[number]
        if "\n\n" in document.text[one.span.end : sentence.span.start]:
            break
        named = _named(scopes, one.first, one.last)
        if named:
            return next(iter(named)) if len(named) == 1 else ""
    starts = document.words.starts
    for section in document.segments.headings_at(sentence.span.start):
        first, last = bisect_left(starts, section.title_start), bisect_left(starts, section.title_end)
        named = _named(scopes, first, last - 1)
        if named:
            return next(iter(named)) if len(named) == 1 else ""
    return ""


def _named(scopes: Scopes, first: int, last: int) -> set[str]:
    return {name for places in (scopes.places, scopes.told_places) for _, name in in_tokens(places, first, last)}
