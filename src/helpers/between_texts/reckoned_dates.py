"""Beginnings that a text tells as an age, an anniversary or so many years ago, where another text dates them otherwise.

"In May 2023 it was twelve years old" says that it began in 2010 or 2011. The claim is the year reckoned; its note says
from what. It is made only where the subject itself is so old, another text has a date for what began that is outside the
years reckoned and not far from them, and no text tells of anything else of the subject in those years.
"""

from __future__ import annotations

from collections.abc import Sequence

from helpers.between_texts.birthday_bearers import is_as_old
from helpers.between_texts.birthdays import YEARS, birthdays
from helpers.between_texts.date_slips import NEAR, likeness
from helpers.corpora.codebook import Codebook, Property
from helpers.proposing.aboutness import is_about
from helpers.proposing.asides import is_aside
from helpers.proposing.drafts import Draft
from helpers.readers.mention import Mention
from helpers.scope.scoping import Scopes
from helpers.sentences.attributions import attributed_to
from helpers.sentences.cues import EntryCues, entry_cues
from helpers.sentences.document import Document, Sentence
from helpers.sentences.matching import Match
from helpers.sentences.phrases import phrases
from helpers.sentences.phrasing import says, told
from helpers.sentences.stances import stance
from helpers.sentences.words import Hit, within
from helpers.texts.stems import concepts, stems, words_of

FARTHEST = 12  # years between two dates of which one may be wrong
AGO = 8  # words between what happened and how many years ago
DENIED = 4  # words from "not" to an age


def reckoned_dates(
    ready: Sequence[tuple[Document, Scopes]], drafts: Sequence[Draft], codebook: Codebook
) -> list[Draft]:
    """Return claims for such beginnings."""
    made: list[Draft] = []
    for entry in codebook.properties:
        if entry.type != "date" or not _is_beginning(entry):
            continue
        dated = [d for d in drafts if d.subject == entry.subject and d.type == "date" and d.stance == "asserted"]
        own = [d for d in dated if d.property == entry.property]
        if not own:
            continue
        for document, scopes in ready:
            if any(draft.source_id == document.source_id for draft in own):
                continue
            for draft in _of_text(document, scopes, entry):
                if any(_is_contested(draft, other) for other in own) and not _is_told(ready, draft, dated):
                    made.append(draft)
    return made


def _is_beginning(entry: Property) -> bool:
    """Say whether a property asks when its subject began, from which its age is counted."""
    said = {stem for label in (entry.property.replace("_", " "), *entry.label.values()) for stem in _stems(label)}
    said |= {stem for cues in entry.cues.values() for cue in cues for stem in _stems(cue)}
    begins = {stem for name in ("found", "open", "begin") for word in concepts()[name] for stem in _stems(word)}
    other = {stem for name in ("renamed", "join", "end", "sign") for word in concepts()[name] for stem in _stems(word)}
    return bool(said & begins) and not said & (other - begins)


def _stems(text: str) -> set[str]:
    return {stem for word in words_of(text) for stem in stems(word)}


def _years(value: str) -> tuple[int, int] | None:
    """Return the first and last year that a date may be in."""
    bare = value.removesuffix("/..").removeprefix("../").rstrip("~")
    parts = [part[:4] for part in bare.split("/")]
    return (int(parts[0]), int(parts[-1])) if all(part.isdigit() and len(part) == 4 for part in parts) else None


def _is_contested(draft: Draft, other: Draft) -> bool:
    """Say whether another text's date is none of the years reckoned, and near them."""
    a, b = _years(draft.value), _years(other.value)
    if a is None or b is None or other.source_id == draft.source_id or (a[0] <= b[1] and b[0] <= a[1]):
        return False
    apart = b[0] - a[1] if b[0] > a[1] else a[0] - b[1]
    return apart <= FARTHEST or likeness(str(a[1]), str(b[0])) > NEAR


def _is_told(ready: Sequence[tuple[Document, Scopes]], draft: Draft, dated: Sequence[Draft]) -> bool:
    """Say whether a text dates something else of the subject in the years reckoned: the age may be counted from that."""
    reckoned = _years(draft.value)
    if reckoned is None:
        return True
    for other in dated:
        years = _years(other.value)
        if other.property != draft.property and years is not None and _meet(years, reckoned):
            return True
    agreed = {d.source_id for d in dated if d.property == draft.property and _meet(_years(d.value), reckoned)}
    for document, scopes in ready:
        if document.source_id in agreed:
            continue
        for sentence in document.sentences:
            for date in sentence.dates:
                if _meet(_years(date.value), reckoned) and scopes.speaks_of(sentence, draft.subject):
                    return True
    return False


def _meet(a: tuple[int, int] | None, b: tuple[int, int]) -> bool:
    return a is not None and a[0] <= b[1] and b[0] <= a[1]


def _of_text(document: Document, scopes: Scopes, entry: Property) -> list[Draft]:
    """Return the beginnings that a text tells so."""
    made = []
    cues = entry_cues(entry, document.language)
    for sentence in document.sentences:
        found = []
        for one in birthdays(document, sentence, scopes.year):
            if not _is_kept_late(document, sentence, one.span) and is_as_old(scopes, sentence, one.span, entry, cues):
                found.append((one.span, one.since, ""))
        found += [(span, since, "~") for span, since in _ago(document, scopes, sentence, cues)]
        counted = [(span, since, "") for span, since in _since(document, scopes, sentence, cues)]
        for span, (low, high), hedge in found + counted:
            start, end = document.words.tokens[span.first].start, document.words.tokens[span.last].end
            value = f"{low:04}{hedge}" if low == high else f"{low:04}/{high:04}"
            mention = Mention(start, end, "date", value)
            how = stance(document, sentence, mention)
            quoted = document.in_quotes(start)  # who counts from the day of the opening says so too
            if (how == "asserted" and not quoted) or (quoted and counted and how in ("asserted", "reported")):
                made.append(
                    Draft(
                        document.source_id, start, end, "date", entry.subject, entry.property, value, "",
                        attributed_to=attributed_to(document, sentence, mention), cue=document.text[start:end],
                        mention=mention, sentence=sentence.number, note=f"reckoned from “{document.text[start:end]}”",
                    )
                )  # fmt: skip
    return made


def _is_kept_late(document: Document, sentence: Sentence, span: Hit) -> bool:
    """Say whether a birthday was not kept in its year, or is denied: "not yet ten years old"."""
    tokens = document.words.tokens
    denied = {t.word for t in tokens[max(sentence.first, span.first - DENIED) : span.first]}
    near = {t.word for t in tokens[max(sentence.first, span.first - AGO) : min(sentence.last, span.last + AGO) + 1]}
    return bool(near & told("late_kept")) or bool(denied & (phrases("negations") | phrases("denials")))


def _since(
    document: Document, scopes: Scopes, sentence: Sentence, ways: Sequence[EntryCues]
) -> list[tuple[Hit, tuple[int, int]]]:
    """Return what had begun so many years before the only year of its sentence: "in 1939 … 25 years since it was opened"."""
    years = {date.value[:4] for date in sentence.dates}
    found = []
    for length in sentence.quantities if len(years) == 1 and min(years).isdigit() else ():
        age, covered = YEARS.fullmatch(length.value), document.tokens_of(length)
        behind = says(document, phrases("years_from"), covered.last + 1, min(sentence.last, covered.last + AGO))
        if age is None or length.hedge != "none" or not behind:
            continue
        after = behind[0].last + 1
        for cues in ways:
            terms = [
                within(document.words.find_any(term), after, min(sentence.last, after + AGO)) for term in cues.terms
            ]
            hits = [hit for term in terms for hit in term]
            if not hits or sum(map(bool, terms)) < cues.needed:
                continue
            one = Match(length, cues, 0.0, 1, hits[0], False)
            named = within(scopes.subject_hits[cues.entry.subject], after, hits[0].first)
            if not _is_of_it(document, cues, after, hits[0]):
                continue
            if named or is_about(scopes, sentence, one, [cues.entry]):
                began = int(min(years)) - int(age[1])
                whole = says(document, phrases("to_the_month"), max(sentence.first, covered.first - 1), behind[0].first)
                found.append((Hit(covered.first, behind[0].last), (began if whole else began - 1, began)))
                break
    return found if len(found) == 1 else []


def _is_of_it(document: Document, cues: EntryCues, first: int, cue: Hit) -> bool:
    """Say whether nothing but the subject and small words stand before what happened: not "since the school was opened"."""
    light = (
        phrases("stops") | phrases("articles") | phrases("auxiliaries") | phrases("pronouns") | phrases("possessives")
    )
    own = cues.words | {stem for word in words_of(cues.entry.subject.lower()) for stem in stems(word)}
    said = [document.words.tokens[i].word for i in range(first, cue.first)]
    return all(word in light or not stems(word).isdisjoint(own) for word in said)


def _ago(
    document: Document, scopes: Scopes, sentence: Sentence, ways: Sequence[EntryCues]
) -> list[tuple[Hit, tuple[int, int]]]:
    """Return what happened so many years ago: "five years ago X was launched"; of a text whose year is known."""
    if not scopes.year.isdigit() or sentence.dates:
        return []
    made = []
    for mention in sentence.quantities:
        years = mention.value.removeprefix("P").removesuffix("Y")
        covered = document.tokens_of(mention)
        after = says(document, told("ago"), covered.last + 1, min(sentence.last, covered.last + 2))
        if mention.kind != "duration" or mention.hedge != "none" or not years.isdigit() or not after:
            continue
        if after[0].first != covered.last + 1:
            continue
        for cues in ways:
            hits = [
                hit
                for term in cues.terms
                for hit in within(document.words.find_any(term), sentence.first, sentence.last)
            ]
            near = [hit for hit in hits if min(abs(hit.first - after[0].last), abs(covered.first - hit.last)) <= AGO]
            matches = [Match(mention, cues, 0.0, 1, hit, False) for hit in near]
            entry = cues.entry
            if len(near) >= cues.needed and any(
                not is_aside(document, sentence, one) and is_about(scopes, sentence, one, [entry]) for one in matches
            ):
                began = int(scopes.year) - int(years)
                made.append((Hit(covered.first, after[0].last), (began, began)))
                break
    return made
