"""Effects told by what became of the outcome: the programme made it rise or fall, or it stayed as it was.

An entry whose label names its outcome ("effect on attendance") needs no word of success: that the programme raised
attendance, that attendance rose thanks to it, or was the same with and without it, says as much.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from helpers.corpora.codebook import Property
from helpers.proposing.drafts import Draft
from helpers.proposing.evidence import evidence
from helpers.proposing.narrowing import closed_words
from helpers.proposing.outcome_moves import answer_to, is_undone, none, some
from helpers.proposing.programmes import is_absent, programme_hits
from helpers.readers.mention import Mention
from helpers.scope.scoping import Scopes
from helpers.sentences.attributions import attributed_to
from helpers.sentences.cues import EntryCues
from helpers.sentences.document import Document, Sentence
from helpers.sentences.phrases import phrases
from helpers.sentences.phrasing import told
from helpers.sentences.shifts import found, setting
from helpers.sentences.stances import stance
from helpers.sentences.words import Hit, within
from helpers.texts.stems import stems, synonyms, words_of
from helpers.texts.verb_forms import looks_verbal

CAUSE = 5  # words between "thanks to" and the programme
CLOSED = re.compile(r"\d{4}(?:-\d\d){0,2}/\d{4}(?:-\d\d){0,2}")


def outcome_of(entry: Property, language: str = "") -> frozenset[str]:
    """Return the stems of what an entry's label says that the effect is on: attendance of "effect on attendance"."""
    out: set[str] = set()
    for label in [entry.label.get(language, "")] if language else entry.label.values():
        words = words_of(label)
        leads = [i for i, word in enumerate(words) if word in told("outcome_leads")]
        if not leads:
            continue
        telling = [w for w in words[leads[0] + 1 :] if w not in phrases("empty") | phrases("stops")]
        out.update(s for w in telling for one in synonyms(w) if " " not in one for s in stems(one))
    return frozenset(out)


def names_outcome(entry: Property) -> bool:
    """Say whether an entry asks for one outcome of a programme: of it, it worked or it did not."""
    return entry.type == "effectiveness" and bool(outcome_of(entry))


def outcome_drafts(
    document: Document, scopes: Scopes, sentence: Sentence, entries: Sequence[EntryCues], made: Sequence[Draft]
) -> list[Draft]:
    """Return the effects that a sentence tells by its outcome, of entries of which it has claimed none by a cue."""
    out: list[Draft] = []
    if sentence.is_endless:
        return out
    for entry in {(c.entry.subject, c.entry.property): c.entry for c in entries}.values():
        if not names_outcome(entry):
            continue
        if any((d.subject, d.property) == (entry.subject, entry.property) for d in [*made, *out]):
            continue
        cues = frozenset(
            s
            for way in entries
            if way.entry is entry
            for term in way.terms
            for p in term
            for w in words_of(p)
            for s in stems(w)
        )
        hits = outcome_hits(document, sentence, entry, cues)
        programme = [
            p for p in programme_hits(document, scopes, sentence, entry) if not is_absent(document, sentence, p)
        ]
        if not hits or not programme:
            continue
        told_by = none(document, sentence, programme, hits) or some(document, sentence, programme, hits)
        answer = answer_to(document, sentence)
        if answer:
            asked = some(document, sentence, programme, hits, asked=True)
            told_by = asked and (asked[0] if answer == "yes" else "fails", asked[1])
        if told_by is not None:
            out.append(draft_of(document, scopes, sentence, entry, *told_by))
    return out


def outcome_hits(document: Document, sentence: Sentence, entry: Property, cues: frozenset[str]) -> list[int]:
    """Return the tokens of a sentence that say an entry's outcome, by its label or a cue that is not the programme's."""
    own = {s for word in words_of(entry.subject) for s in stems(word)}
    wanted = (outcome_of(entry) | cues) - own - phrases("empty")
    tokens = document.words.tokens
    heads = _heads(entry, document.language) or wanted
    return [
        i
        for i in range(sentence.first, sentence.last + 1)
        if not stems(tokens[i].word).isdisjoint(wanted)
        and (not stems(tokens[i].word).isdisjoint(heads) or not _is_whose_other(document, sentence, i, wanted))
    ]


def _heads(entry: Property, language: str) -> frozenset[str]:
    """Return the stems of what an outcome is, apart from whose it is: income of "fishers' income", "pendapatan nelayan"."""
    label = words_of(entry.label.get(language, ""))
    lead = next((i for i, word in enumerate(label) if word in told("outcome_leads")), len(label))
    own = {s for word in words_of(entry.subject) for s in stems(word)}
    said = [words for words in (label[lead + 1 :], *map(words_of, entry.cues.get(language, ()))) if words]
    plain = [[w for w in words if w not in phrases("empty") | phrases("stops")] for words in said]
    ends = [words[-1 if language == "en" else 0] for words in plain if words]
    joined = [
        words[i + 1 if language == "id" else i - 1]
        for words in said
        for i in range(1, len(words) - 1)
        if words[i] in phrases("list_words") or (language == "en" and words[i] in phrases("genitive"))
    ]
    return frozenset(s for word in (*ends, *joined) for one in synonyms(word) for s in stems(one)) - own


def _is_whose_other(document: Document, sentence: Sentence, at: int, wanted: frozenset[str]) -> bool:
    """Say whether a word only says whose something else is: "utang nelayan", "the fishers' debts", where their income is asked for."""
    words = document.words
    if document.language == "en":
        behind = at < sentence.last and words.gap(at, at + 1).strip() in ("'", "’")
        return behind and stems(words.tokens[at + 1].word).isdisjoint(wanted)
    lead = words.tokens[at - 1] if at > sentence.first else None
    if lead is None or words.gap(at - 1, at).strip() or not document.text[lead.start].islower():
        return False
    plain = lead.word.isalpha() and lead.word not in closed_words() and not looks_verbal(lead.word, "id")
    return plain and stems(lead.word).isdisjoint(wanted)


def draft_of(document: Document, scopes: Scopes, sentence: Sentence, entry: Property, value: str, hit: Hit) -> Draft:
    tokens = document.words.tokens
    start, end = tokens[hit.first].start, tokens[hit.last].end
    mention = Mention(start, end, "effect", value, pattern=document.text[start:end].lower())
    taken = stance(document, sentence, mention)
    if value == "fails" and taken == "denied" and is_undone(document, sentence, hit):
        taken = "asserted"  # "did not stop thefts": what is denied is the change, and that it failed is said
    return Draft(
        document.source_id, start, end, entry.type, entry.subject, entry.property, value, "",
        place=scopes.place(sentence, mention, entry), period=scopes.period(sentence, mention, frozenset()),
        stance=taken, attributed_to=attributed_to(document, sentence, mention),
        evidence=evidence(document, sentence), cue=mention.pattern, mention=mention, sentence=sentence.number,
    )  # fmt: skip


def is_of_another(document: Document, sentence: Sentence, last: int, entry: Property, cues: frozenset[str]) -> bool:
    """Say whether a word of effect that ends at a token has an object that is not an entry's outcome: "improved marks"."""
    if not outcome_of(entry, document.language):
        return False
    clause = sentence.clause_of(last)
    if any(sentence.clause_of(i) == clause for i in outcome_hits(document, sentence, entry, cues)):
        return False
    if last >= sentence.last or document.words.gap(last, last + 1).strip():
        return False
    word = document.words.tokens[last + 1].word
    return word not in phrases("prepositions") | phrases("stops") | told("outcome_leads") or word in phrases("articles")


def is_of_outcome(document: Document, scopes: Scopes, sentence: Sentence, verdict: Hit, entry: Property) -> bool:
    """Say whether it is the outcome or some of the programme that failed, not the programme: "harvests failed", "two of the X"."""
    tokens = document.words.tokens
    before = verdict.first - 1
    if before >= sentence.first and not stems(tokens[before].word).isdisjoint(outcome_of(entry)):
        own = {s for word in words_of(entry.subject) for s in stems(word)}
        return stems(tokens[before].word).isdisjoint(own) and verdict.first == verdict.last
    named = within(scopes.subject_hits[entry.subject], sentence.first, before)
    if not named or verdict.first - named[-1].last > CAUSE:
        return False
    lead = named[-1].first - 1
    while lead > sentence.first and tokens[lead].word in phrases("articles"):
        lead -= 1
    counted = [m for m in sentence.quantities if document.tokens_of(m).last == lead - 1]
    return lead > sentence.first and tokens[lead].word in phrases("of_words") and bool(counted)


def scoped_effects(texts: Sequence[Document], drafts: Sequence[Draft], entries: Sequence[Property]) -> list[Draft]:
    """Return drafts of which the effects on one outcome say of whom, where and when they hold, as far as texts differ.

    A year since which a programme runs is no scope of its effect; where all texts that state a period or a place state
    the same one, the others mean it too. The opening of a sentence or a phase confines an effect.
    """
    known = {(entry.subject, entry.property): entry for entry in entries if names_outcome(entry)}
    documents = {document.source_id: document for document in texts}
    out: list[Draft] = []
    for draft in drafts:
        entry = known.get((draft.subject, draft.property))
        if entry is None or draft.type != "effectiveness" or draft.sentence < 0:
            out.append(draft)
            continue
        document = documents[draft.source_id]
        if draft.mention is not None and draft.mention.hedge == "hedged":
            sentence, last = document.sentences[draft.sentence], document.tokens_of(draft.mention).last
            if draft.value == "works" or found(document, "guessed", sentence.first, last):
                continue  # "may have reduced relapse" is no finding
        own = frozenset(s for w in words_of(entry.subject) for s in stems(w)) | outcome_of(entry)
        at = document.tokens_of(draft.mention).first if draft.mention is not None else 0
        group = setting(document, document.sentences[draft.sentence], own, at)
        period = draft.period if CLOSED.fullmatch(draft.period) else ""
        out.append(replace(draft, period=period, population=group))
    for key in known:
        told_of = [d for d in out if (d.subject, d.property) == key and d.type == "effectiveness"]
        if any(d.population for d in told_of):
            continue
        for scope in ("period", "place"):
            said = {getattr(d, scope) for d in told_of} - {""}
            if len(said) == 1:
                out = [
                    replace(d, **{scope: next(iter(said))})
                    if (d.subject, d.property) == key and d.type == "effectiveness" and not getattr(d, scope)
                    else d
                    for d in out
                ]
    return out
