"""Claims of a law's number: "set by Decree No. 21 of 2010", "ditetapkan dengan Keputusan Bupati Nomor 21 Tahun 2010" give 21/2010."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Sequence

from helpers.corpora.codebook import Codebook, Property
from helpers.proposing.drafts import Draft
from helpers.readers.mention import Mention
from helpers.scope.scoping import Scopes
from helpers.sentences.attributions import attributed_to
from helpers.sentences.cues import EntryCues, entry_cues
from helpers.sentences.document import Document, Sentence
from helpers.sentences.phrases import phrases
from helpers.sentences.stances import stance
from helpers.sentences.words import within
from helpers.texts.stems import words_of

BESIDE = 3  # tokens from a law's number to its year


def law_drafts(document: Document, scopes: Scopes, codebook: Codebook) -> list[Draft]:
    """Return the numbers of laws that properties of type legal ask for, where their words stand in a sentence with one law."""
    asked = [entry for entry in codebook.properties if _asks_for_number(entry)]
    made = []
    for sentence in document.sentences if asked else ():
        laws = _laws(document, sentence)
        if len({law.value for law in laws}) != 1:
            continue  # none, or several that only a reader tells apart
        for entry in asked:
            named = scopes.subject_near(sentence, entry.subject)
            alone = all(entry.subject == other.subject for other in asked) and scopes.in_document(entry.subject)
            if (named or alone) and any(
                _speaks_of(document, sentence, cues) for cues in entry_cues(entry, document.language)
            ):
                made.append(_draft(document, sentence, entry, laws[0]))
    return made


def _asks_for_number(entry: Property) -> bool:
    """Say whether a property is which law something rests on, rather than what a law is about."""
    said = {word for text in (entry.property.replace("_", " "), *entry.label.values()) for word in words_of(text)}
    kinds = said & phrases("law_words")
    return entry.type == "legal" and not entry.terms and bool(kinds) and not said & phrases("what_laws_say")


def _laws(document: Document, sentence: Sentence) -> list[Mention]:
    """Return the laws that a sentence cites by number and year, each from its number to its year, valued "21/2010"."""
    parts = [mention for mention in sentence.dismissed if mention.reason == "law-number"]
    found = [part._replace(value=document.text[part.start : part.end]) for part in parts if _is_whole(document, part)]
    for number, year in zip(parts, parts[1:], strict=False):
        apart = document.tokens_of(year).first - document.tokens_of(number).last
        if number.kind == "number" and year.kind == "date" and apart <= BESIDE:
            found.append(number._replace(end=year.end, value=f"{number.value}/{year.value}"))
    return sorted(found, key=lambda law: law.start)


def _is_whole(document: Document, mention: Mention) -> bool:
    """Say whether a number and a year are written as one: "21/2010"."""
    number, slash, year = document.text[mention.start : mention.end].partition("/")
    return bool(slash) and number.isdecimal() and year.isdecimal() and len(year) == 4


def _speaks_of(document: Document, sentence: Sentence, cues: EntryCues) -> bool:
    """Say whether a sentence has the words of a property, of three or more all but one."""
    said = sum(bool(within(document.words.find_any(term), sentence.first, sentence.last)) for term in cues.terms)
    return said >= (cues.needed - 1 if cues.needed > 2 else cues.needed)


def _draft(document: Document, sentence: Sentence, entry: Property, law: Mention) -> Draft:
    return Draft(
        document.source_id,
        law.start,
        law.end,
        "legal",
        entry.subject,
        entry.property,
        law.value,
        "",
        stance=stance(document, sentence, law),
        attributed_to=attributed_to(document, sentence, law),
        cue=document.text[law.start : law.end],
        mention=law,
        sentence=sentence.number,
    )


def of_one_law(drafts: Sequence[Draft]) -> list[Draft]:
    """Return drafts without laws that share neither number nor year with the one told most: an older law on the matter, no slip."""
    told: dict[tuple[str, str], Counter[str]] = defaultdict(Counter)
    for draft in drafts:
        if _is_number(draft):
            told[draft.subject, draft.property][draft.value] += 1
    most = {key: counted.most_common(1)[0][0].split("/") for key, counted in told.items()}
    return [
        draft
        for draft in drafts
        if not _is_number(draft)
        or any(a == b for a, b in zip(draft.value.split("/"), most[draft.subject, draft.property], strict=True))
    ]


def _is_number(draft: Draft) -> bool:
    return draft.type == "legal" and draft.value.replace("/", "").isdecimal() and draft.value.count("/") == 1
