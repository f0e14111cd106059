"""Where a sentence speaks of a programme: by its name, by most of its words or a cue, by "it" after a sentence on it; and where not."""

from __future__ import annotations

from collections.abc import Sequence

from helpers.corpora.codebook import Property
from helpers.readers.merged_lexicon import load_lexicon
from helpers.scope.bodies import names_in
from helpers.scope.scoping import Scopes
from helpers.sentences.document import Document, Sentence
from helpers.sentences.phrases import phrases
from helpers.sentences.phrasing import told
from helpers.sentences.shifts import found, shifting
from helpers.sentences.words import Hit, within
from helpers.texts.endings import ends
from helpers.texts.stems import kinds_of_bodies, stems, synonyms, words_of

ABSENT = 5  # words between "without" and a programme
REACHED = 4  # words after a programme among which it is said not to have reached them
CALLED = 3  # words behind "our" to the noun of "our schools programme"
CLOSE = 8  # words among which a programme's own stand


def programme_hits(document: Document, scopes: Scopes, sentence: Sentence, entry: Property) -> list[Hit]:
    """Return where a sentence says the programme: by name, by most of its words, or by "it" after a sentence on it."""
    here = _spoken(document, scopes, sentence, entry)
    if here:
        return here
    if not sentence.number:
        return []
    previous = document.sentences[sentence.number - 1]
    if "\n\n" in document.text[previous.span.end : sentence.span.start]:
        return []
    if not _spoken(document, scopes, previous, entry):
        return []
    tokens = document.words.tokens
    anaphors = document.words.literal(phrases("anaphors"), sentence.first, sentence.last)
    pronouns = document.words.literal(phrases("subject_pronouns"), sentence.first, sentence.last)
    opening = found(document, "resulting", sentence.first, min(sentence.first + 3, sentence.last))
    if opening and opening[0].first == sentence.first:
        pronouns.append(opening[0])
    elif ends(tokens[sentence.first].word, "possessed") and len(tokens[sentence.first].word) > 5:
        pronouns.append(Hit(sentence.first, sentence.first))
    return sorted({*anaphors, *pronouns, *_called_so(document, sentence)})


def _called_so(document: Document, sentence: Sentence) -> list[Hit]:
    """Return where a sentence opens with what a programme may be called: "Our schools programme", "Program sekolah ini"."""
    tokens, first = document.words.tokens, sentence.first
    nouns = {word for phrase in phrases("anaphors") for word in phrase.split()} & phrases("stand_ins")
    leads = phrases("articles") | phrases("possessives") | phrases("first_person") | phrases("pointing")
    run = [first]
    for index in range(first + 1, min(sentence.last, first + CALLED) + 1):
        small = document.text[tokens[index].start].islower()
        if document.words.gap(index - 1, index).strip() or not small:
            break
        run.append(index)
    if document.language == "id":
        marks = [i for i in run[1:] if tokens[i].word in phrases("pointing") | phrases("first_person")]
        return [Hit(first, marks[0])] if marks and tokens[first].word in nouns else []
    named = [i for i in run[1:] if tokens[i].word in nouns]
    return [Hit(first, named[0])] if named and tokens[first].word in leads else []


def _spoken(document: Document, scopes: Scopes, sentence: Sentence, entry: Property) -> list[Hit]:
    """Return where a sentence names a programme, by name, by its words or by those that the codebook has for it."""
    named = within(scopes.subject_hits[entry.subject], sentence.first, sentence.last)
    if named:
        return named
    if is_another_of_kind(scopes, sentence, entry.subject):
        return []
    for phrase in (entry.subject, *_called(entry)):
        telling = [w for w in words_of(phrase) if w not in phrases("empty") | phrases("stops") and not w.isdigit()]
        spoken = _by_words(document, sentence, telling)
        if spoken is not None:
            return [spoken]
    return []


def _called(entry: Property) -> list[str]:
    """Return what the labels of an entry call its programme: "the school gardens" of "effect of the school gardens on health"."""
    out = []
    for label in entry.label.values():
        words = words_of(label)
        leads = [i for i, word in enumerate(words) if word in told("outcome_leads")]
        if leads:
            out.append(" ".join(words[: leads[-1]]))
    return out


def _by_words(document: Document, sentence: Sentence, telling: Sequence[str]) -> Hit | None:
    """Return where a sentence has at least half of a programme's words, two at least, close together."""
    tokens, wanted = document.words.tokens, [stems(word) for word in telling]
    there = [
        (i, number)
        for i in range(sentence.first, sentence.last + 1)
        for number, one in enumerate(wanted)
        if not stems(tokens[i].word).isdisjoint(one)
    ]
    best = (0, 0, 0, 0)  # how many words, how close, from where to where
    for at, (first, _) in enumerate(there):
        near: dict[int, int] = {}
        for index, number in there[at:]:
            if index - first <= CLOSE:
                near.setdefault(number, index)
        last = max(near.values())
        if len(near) >= 2 and 2 * len(near) >= len(telling):
            best = max(best, (len(near), first - last, -first, -last))
    return Hit(-best[2], -best[3]) if best[0] else None


def is_absent(document: Document, sentence: Sentence, programme: Hit) -> bool:
    """Say whether a programme is named as not there: "without X", "sebelum ada X", "villages that X has not reached"."""
    words = document.words
    first = max(sentence.first, programme.first - ABSENT)
    leads = found(document, "absent", first, programme.first - 1)
    leads = [h for h in leads if not any(words.gap(i, i + 1).strip() for i in range(h.last, programme.first))]
    leads = [h for h in leads if h.first == sentence.first or words.tokens[h.first - 1].word not in found_as()]
    both = found(document, "present", sentence.first, sentence.last)  # "with and without X"
    compared = [
        h
        for h in found(document, "compared_groups", sentence.first, sentence.last)
        if all(
            words.tokens[i].word not in shifting("staying") for i in range(max(sentence.first, h.first - 2), h.first)
        )
    ]  # "tetap sama", "stayed the same" compare no groups
    return (bool(leads) and not both) or (not compared and _is_missed(document, sentence, programme))


def _is_missed(document: Document, sentence: Sentence, programme: Hit) -> bool:
    """Say whether a relative clause denies a programme to those spoken of: "those who did not take X", "yang tidak ikut X"."""
    tokens, gap = document.words.tokens, document.words.gap
    for index in range(max(sentence.first, programme.first - ABSENT), programme.first):
        if tokens[index].word not in phrases("relative_pronouns") or _opens_report(document, index):
            continue
        between = range(index, programme.last)
        if any(gap(i, i + 1).strip() for i in between):
            continue
        stop = min(programme.last + REACHED, sentence.last)
        inner = tokens[index + 1 : programme.first] or tokens[programme.last + 1 : stop + 1]
        if programme.first - index <= 2:
            inner = inner + tokens[programme.last + 1 : stop + 1]
        if any(t.word in phrases("negations") or ends(t.word, "negated") for t in inner):
            return True
    return False


def _opens_report(document: Document, index: int) -> bool:
    """Say whether "that" opens what is said, and not what is said of a noun before it: "we conclude that X had no effect"."""
    tokens = document.words.tokens
    if tokens[index].word not in phrases("reported_that") or not index:
        return False
    nouns = load_lexicon(document.language).nouns
    before = tokens[index - 1].word
    return before not in phrases("pronouns") | phrases("pointing") and not any(stem in nouns for stem in stems(before))


def is_another_of_kind(scopes: Scopes, sentence: Sentence, subject: str) -> bool:
    """Say whether a sentence names a programme that is called almost as the subject is: "the Day School Scheme", "Kelas Siang".

    That is a name with some of its words and another one, where the subject itself is not named.
    """
    tokens, known = scopes.document.words.tokens, scopes.subjects[subject]
    own = {one for name in known.names for word in words_of(name) for one in synonyms(word)} | set(known.common)
    proper = set(known.proper)
    for hit in within(scopes.subject_hits[subject], sentence.first, sentence.last):
        said = {tokens[i].word for i in range(hit.first, hit.last + 1)}
        if proper <= said or said == set(words_of(subject)):
            return False
    light = phrases("stops") | phrases("articles") | phrases("empty") | scopes.place_words
    for name in names_in(scopes, sentence.first, sentence.last):
        said = {tokens[i].word for i in range(name.first, name.last + 1)}
        shared, others = said & own - light, said - own - light - phrases("stand_ins")
        alike = len(shared) > 1 or bool(shared - kinds_of_bodies().keys())
        if not name.is_place and alike and others and not proper <= said:
            return True
    return False


def found_as() -> frozenset[str]:
    """Return the words before "before" that only compare: "as before", "than before"."""
    return phrases("likened") | shifting("than") | shifting("as")


def is_elsewhere_said(document: Document, sentence: Sentence, programme: Sequence[Hit], hit: Hit) -> bool:
    """Say whether a programme is said not to have come where nothing changed: "X did not reach the villages, where …"."""
    before = [p for p in programme if p.last < hit.first]
    if not before:
        return False
    tokens = document.words.tokens
    wheres = [i for i in range(before[-1].last + 1, hit.first) if tokens[i].word in phrases("where")]
    denied = range(before[-1].last + 1, wheres[0]) if wheres else range(0)
    return any(tokens[i].word in phrases("negations") or ends(tokens[i].word, "negated") for i in denied)


def comes_later(sentence: Sentence, programme: Sequence[Hit], hit: Hit) -> bool:
    """Say whether a programme is named in later clauses only than a word: "The old plan failed; X came later"."""
    return all(sentence.clause_of(p.first) > sentence.clause_of(hit.first) for p in programme)


def acts(sentence: Sentence, programme: Sequence[Hit], hit: Hit) -> bool:
    """Say whether a programme stands before a word in its clause."""
    return any(p.last < hit.first and sentence.clause_of(p.last) == sentence.clause_of(hit.first) for p in programme)
