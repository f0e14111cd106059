"""Numbers and dates that are some other body's: of another name, of its kind, of a namesake, of one seated elsewhere."""

from __future__ import annotations

from typing import TYPE_CHECKING

from helpers.readers.date_words import date_words
from helpers.scope.bodies import APPOSED, BINDS, Name, bearer, subjects_named
from helpers.scope.bodies_before import points_elsewhere, pronoun_stands_for
from helpers.scope.called_alike import is_namesake, opens_with_namesake
from helpers.scope.doers import does
from helpers.scope.namesakes import is_told_apart
from helpers.sentences.document import Sentence
from helpers.sentences.phrases import phrases
from helpers.sentences.words import within
from helpers.texts.endings import ends
from helpers.texts.verb_forms import looks_verbal

if TYPE_CHECKING:
    from helpers.scope.scoping import Scopes

DEED = 6  # words from the subject of a clause to what its verb is done to
OWNER = 2  # words behind a noun that say whose a thing is: "gudang milik swasta"


def is_other(scopes: Scopes, sentence: Sentence, cue: int, subject: str, strict: bool) -> bool:
    """Say whether a verb is said of another body than the subject.

    With `strict` of any other name; otherwise of one that sounds like the subject or is a body of its kind.
    """
    if is_told_apart(scopes.document, sentence, cue):
        return True
    name = bearer(scopes, sentence, cue)
    before = pronoun_stands_for(scopes, sentence, cue)
    if before >= 0 and opens_with_namesake(scopes, sentence, before, subject):
        return True  # "The Court of Selm is busier; in 2020 it received 507 cases"
    nearer = strict and name is not None and name.subject == subject  # "The Mayor visited X, which was opened in 1987"
    if (not nearer and does_another(scopes, sentence, cue, subject)) or is_namesake(scopes, sentence, cue, subject):
        return True
    if is_seated_elsewhere(scopes, sentence, cue, subject):
        return True
    if is_ours(scopes, cue) and not (name is not None and name.last == cue - 1):
        return False  # "The Bank lent the money, and in May 2016 we began to build"
    if name is None:
        return points_elsewhere(scopes, sentence, subject) or _is_apposed(scopes, sentence, cue, subject, strict)
    if not strict and _is_topic(scopes, name):
        return False  # "Kasus DBD": what is counted, though it opens a sentence
    if name.subject == subject or _is_of_kind_between(scopes, sentence, name, cue, subject):
        return False
    tokens = scopes.document.words.tokens
    words = {tokens[i].word for i in range(name.first, name.last + 1)}
    cues = scopes.subjects[subject]
    if any(s == subject for s in subjects_named(scopes, name)):
        return False
    if strict:
        return not name.subject or subject not in scopes.common_hits or _is_called_after(scopes, name)
    if _gives(scopes, sentence, name, cue):
        if scopes.speaks_of(sentence, subject) or within(scopes.common_hits[subject], sentence.first, sentence.last):
            return False  # "Dinas Pendidikan mengalokasikan Rp 3 miliar untuk program itu"
    if cue - name.last <= 1 and not name.is_place and not name.subject:
        return True  # "Dapur Sehat cost …"
    if not name.is_place and not name.subject and _bears_verb(scopes, sentence, name, cue):
        return True  # "Puskesmas Liru, yang berdiri pada 1987, mempunyai …", "the ship Marlin, which has …"
    alike = bool(words & set(cues.proper)) or bool(words & set(cues.common)) or bool(words & phrases("body_words"))
    return alike and not name.is_place and not name.subject


def is_ours(scopes: Scopes, cue: int) -> bool:
    """Say whether "we" stands right before a verb, but for what helps it: "we then began"."""
    tokens, at = scopes.document.words.tokens, cue - 1
    light = phrases("auxiliaries") | phrases("aspects") | phrases("date_fillers")
    while at > 0 and cue - at <= OWNER and tokens[at].word in light:
        at -= 1
    return at >= 0 and tokens[at].word in phrases("we_are")


def _gives(scopes: Scopes, sentence: Sentence, name: Name, cue: int) -> bool:
    """Say whether a name is followed by a verb of giving, or by a clause that opens with one: "the Fund, which in 2021 gave us"."""
    tokens = scopes.document.words.tokens
    after = min(name.last + 1, sentence.last)
    if tokens[after].word in phrases("giving"):
        return True
    if tokens[after].word not in phrases("relative_pronouns"):
        return False
    dated = {
        i
        for d in sentence.dates
        for i in range(scopes.document.tokens_of(d).first, scopes.document.tokens_of(d).last + 1)
    }
    skipped = phrases("on_dates") | phrases("auxiliaries") | phrases("date_fillers")
    at = next((i for i in range(after + 1, cue) if i not in dated and tokens[i].word not in skipped), cue)
    return at < cue and tokens[at].word in phrases("giving") | phrases("gives")


def _is_of_kind_between(scopes: Scopes, sentence: Sentence, name: Name, cue: int, subject: str) -> bool:
    """Say whether a clause of its own has the subject's kind for its subject: "The village of X remembers the day when the flood drowned 140 goats"."""
    tokens = scopes.document.words.tokens
    for hit in within(scopes.common_hits[subject], name.last + 2, cue - 1):
        lead = hit.first - 1
        while lead > name.last and tokens[lead].word in phrases("determiners") | phrases("articles"):
            lead -= 1
        behind = [tokens[i] for i in range(hit.last + 1, cue) if tokens[i].word not in scopes.subjects[subject].proper]
        upper = any(scopes.document.text[token.start].isupper() for token in behind)
        relative = tokens[lead].word in phrases("relative_pronouns") and tokens[lead - 1].word in phrases(
            "prepositions"
        )
        if (relative or tokens[lead].word in phrases("when_clause")) and cue - hit.last <= DEED and not upper:
            return True
    return False


def _is_apposed(scopes: Scopes, sentence: Sentence, cue: int, subject: str, strict: bool) -> bool:
    """Say whether a verb stands in what is set beside another name of one word: "on to Selm, a larger mill opened in 1971"."""
    words, text = scopes.document.words, scopes.document.text
    own = {word for known in scopes.subjects[subject].names for word in known.lower().split()}
    told = strict
    for index in range(cue - 1, max(sentence.first + 1, cue - (BINDS + 2 if strict else APPOSED)) - 1, -1):
        gap = words.gap(index - 1, index).strip()
        told = told or words.tokens[index].word in phrases("relative_pronouns")
        if gap == "," and words.tokens[index].word in phrases("apposed"):
            named = words.tokens[index - 1]
            opens = index - 1 == sentence.first
            return told and not opens and text[named.start].isupper() and named.word not in own | scopes.small
        if gap:
            return False
    return False


def _is_topic(scopes: Scopes, name: Name) -> bool:
    """Say whether a run of capitals is a noun that opens a sentence and letters that a property of the codebook is about."""
    words = scopes.document.words.tokens[name.first : name.last + 1]
    if name.subject or len(words) != 2 or name.first not in scopes.sentence_starts:
        return False
    written = scopes.document.text[words[1].start : words[1].end]
    return words[0].word in scopes.small and written.isupper() and words[1].word in scopes.topics


def _is_called_after(scopes: Scopes, name: Name) -> bool:
    """Say whether a name only begins or ends with that of a subject, a place: "PT Arang Selm" is not Selm."""
    if name.subject not in scopes.all_places | scopes.told_subjects:
        return False
    tokens = scopes.document.words.tokens
    said = {tokens[i].word for i in range(name.first, name.last + 1)}
    own = {word for known in scopes.subjects[name.subject].names for word in known.lower().split()}
    return bool(said - own - scopes.place_words - phrases("place_titles") - phrases("articles"))


def does_another(scopes: Scopes, sentence: Sentence, cue: int, subject: str) -> bool:
    """Say whether what is said is done by a body of one word, which opens the clause: "In 2018 UNICEF assisted 310 victims".

    Whoever counts or reports does nothing to the number; neither is a name another where the text never names the subject.
    """
    if not scopes.subject_hits[subject] or subject in scopes.all_places or subject in scopes.told_subjects:
        return False
    document = scopes.document
    tokens = document.words.tokens
    clause = sentence.clause_of(cue)
    dated = {i for d in sentence.dates for i in range(document.tokens_of(d).first, document.tokens_of(d).last + 1)}
    opening = [i for i in range(sentence.first, cue) if sentence.clause_of(i) == clause]
    skipped = (
        phrases("on_dates") | phrases("articles") | phrases("date_fillers") | phrases("likened_all") | phrases("clause")
    )
    compared = [h for h in document.words.literal(phrases("by_comparison"), sentence.first, cue) if h.first in opening]
    dated |= {i for hit in compared for i in range(hit.first, hit.last + 1)}
    at = next((i for i in opening if i not in dated and tokens[i].word not in skipped | phrases("same_time")), -1)
    if at < 0 or at + 1 > cue or not _is_one_word_name(scopes, sentence, at):
        return False
    after = at + 1
    if document.words.gap(at, after).strip():
        return False
    return does(document, after, cue)


def _is_one_word_name(scopes: Scopes, sentence: Sentence, index: int) -> bool:
    """Say whether a token alone is the name of somebody who is no subject: in capitals, or written large within sentences too."""
    document = scopes.document
    token = document.words.tokens[index]
    written = document.text[token.start : token.end]
    known = {w for cues in scopes.subjects.values() for name in cues.names for w in name.lower().split()}
    if not written[0].isupper() or token.word in known or token.word in scopes.small or not token.word.isalpha():
        return False
    if token.word in date_words("auto").months or token.word in phrases("first_person") | phrases("stops"):
        return False
    if any(token.word in cues.common or token.word in cues.proper for cues in scopes.subjects.values()):
        return False
    following = index + 1
    if following <= sentence.last and document.text[document.words.tokens[following].start].isupper():
        return False
    if written.isupper():
        return len(written) > 2
    starts = scopes.sentence_starts
    return index not in starts or any(
        h.first not in starts and document.text[document.words.tokens[h.first].start].isupper()
        for h in document.words.find(token.word)
        if h.first != index
    )


def is_of_example(scopes: Scopes, sentence: Sentence, token: int, subject: str) -> bool:
    """Say whether a number stands in what is said of a name that is an example: "such as Drevia, which has 42,188"."""
    words, text = scopes.document.words, scopes.document.text
    own = {word for name in scopes.subjects[subject].names for word in name.lower().split()}
    for index in range(token - 1, sentence.first + 1, -1):
        if words.tokens[index].word in phrases("relative_pronouns"):
            first = index - 1
            if not text[words.tokens[first].start].isupper() or words.tokens[first].word in own:
                return False
            while first > sentence.first and text[words.tokens[first - 1].start].isupper():
                first -= 1
            leads = phrases("includes") | phrases("likened")
            return any(hit.last == first - 1 for hit in words.literal(leads, max(sentence.first, first - 3), first - 1))
        if set(words.gap(index, index + 1)) & set(",;:()"):
            return False
    return False


def is_seated_elsewhere(scopes: Scopes, sentence: Sentence, cue: int, subject: str) -> bool:
    """Say whether a clause speaks of something called as the subject is, in a place that is not in its name.

    "Kantor X di Jakarta dibuka pada 1989" is not "Kantor X Selm"; the museum's whole name may stand before where it is.
    """
    document = scopes.document
    words, text = document.words, document.text
    cues = scopes.subjects[subject]
    if not cues.proper or not (
        scopes.place_words | {w for _, name in scopes.told_places for w in name.lower().split()}
    ) & {*cues.proper}:
        return False
    clause = sentence.clause_of(cue)
    kinds = phrases("place_kinds") | {word.lower() for word in phrases("place_titles")} | phrases("articles")
    parts = {w for other in scopes.subjects.values() for name in other.names for w in name.lower().split()}
    for hit in within(scopes.common_hits[subject], sentence.first, cue):
        if sentence.clause_of(hit.first) != clause:
            continue
        at = hit.last + 1
        while (
            at < cue
            and words.tokens[at].word in parts - phrases("place_before")
            and text[words.tokens[at].start].isupper()
        ):
            at += 1
        small = hit.first == sentence.first or not text[words.tokens[hit.first].start].isupper()
        if document.language == "id" and small:
            # "gudang kabupaten di Oebata": called by its kind and whose it is
            begun = at
            while at < cue and at - begun < OWNER and _is_owner(scopes, at, subject):
                at += 1
        said = {words.tokens[i].word for i in range(max(sentence.first, hit.first - 3), at)}
        if said.issuperset(cues.proper) or at >= cue or words.tokens[at].word not in phrases("place_before"):
            continue
        at += 1
        while at < cue and words.tokens[at].word in kinds.union(cues.common):
            at += 1  # "tambang di Tanjung X", of the "tambang Tanjung X"
        if text[words.tokens[at].start].isupper() and words.tokens[at].word not in cues.proper:
            return True
    return False


def _is_owner(scopes: Scopes, index: int, subject: str) -> bool:
    """Say whether a word behind a noun may say whose it is: written small, no function word, no verb of the clause."""
    words = scopes.document.words
    word = words.tokens[index].word
    closed = phrases("stops") | phrases("prepositions") | phrases("pointing") | phrases("auxiliaries")
    verb = looks_verbal(word, "id")
    small = scopes.document.text[words.tokens[index].start].islower() and word.isalpha()
    own = word in scopes.subjects[subject].common or ends(word, "possessed")
    return small and not verb and not own and word not in closed and not words.gap(index - 1, index).strip()


def _bears_verb(scopes: Scopes, sentence: Sentence, name: Name, cue: int) -> bool:
    """Say whether a name opens its clause or is followed by a relative clause that holds a cue."""
    words = scopes.document.words
    after = name.last + 1
    if after >= cue or name.last - name.first < 1:
        return False
    if words.tokens[after].word in phrases("said") | phrases("reporting") | phrases("giving"):
        return False
    if words.tokens[name.first].word in phrases("person_titles") and words.tokens[after].word not in phrases(
        "has_verbs"
    ):
        return False  # "Dr Hallam presented the list of the 214 men": a person only tells of them
    if words.tokens[after].word in phrases("relative_pronouns") and not any(
        "," in words.gap(i, i + 1) for i in range(after, cue)
    ):
        return True
    opens = name.first
    while opens > sentence.first and words.tokens[opens - 1].word in phrases("determiners"):
        opens -= 1
    return opens == sentence.first or sentence.clause_of(opens - 1) != sentence.clause_of(opens)
