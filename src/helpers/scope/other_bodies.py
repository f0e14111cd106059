"""Numbers and dates that are some other body's: of another name, of its kind, of a namesake, of one seated elsewhere."""

from __future__ import annotations

from bisect import bisect_left
from typing import TYPE_CHECKING

from helpers.readers.date_words import date_words
from helpers.scope.bodies import APPOSED, BINDS, Name, bearer, names_in, subjects_named
from helpers.scope.bodynames import kind_words
from helpers.scope.doers import does
from helpers.scope.namesakes import is_told_apart
from helpers.sentences.document import Sentence
from helpers.sentences.phrases import phrases
from helpers.sentences.words import Hit, within
from helpers.texts.endings import ends
from helpers.texts.verb_forms import looks_verbal

if TYPE_CHECKING:
    from helpers.scope.scoping import Scopes

OWNER = 2  # words behind a noun that say whose a thing is: "gudang milik swasta"


def is_other(scopes: Scopes, sentence: Sentence, cue: int, subject: str, strict: bool) -> bool:
    """Say whether a verb is said of another body than the subject.

    With `strict` of any other name; otherwise of one that sounds like the subject or is a body of its kind.
    """
    if is_told_apart(scopes.document, sentence, cue):
        return True
    name = bearer(scopes, sentence, cue)
    before = _pronoun_stands_for(scopes, sentence, cue)
    if before >= 0 and _opens_with_namesake(scopes, sentence, before, subject):
        return True  # "The Court of Selm is busier; in 2020 it received 507 cases"
    nearer = strict and name is not None and name.subject == subject  # "The Mayor visited X, which was opened in 1987"
    if (not nearer and does_another(scopes, sentence, cue, subject)) or is_namesake(scopes, sentence, cue, subject):
        return True
    if is_seated_elsewhere(scopes, sentence, cue, subject):
        return True
    if name is None:
        return _points_elsewhere(scopes, sentence, subject) or _is_apposed(scopes, sentence, cue, subject, strict)
    if not strict and _is_topic(scopes, name):
        return False  # "Kasus DBD": what is counted, though it opens a sentence
    if name.subject == subject:
        return False
    tokens = scopes.document.words.tokens
    words = {tokens[i].word for i in range(name.first, name.last + 1)}
    cues = scopes.subjects[subject]
    if any(s == subject for s in subjects_named(scopes, name)):
        return False
    if strict:
        return not name.subject or subject not in scopes.common_hits or _is_called_after(scopes, name)
    if tokens[min(name.last + 1, sentence.last)].word in phrases("giving"):
        if scopes.speaks_of(sentence, subject) or within(scopes.common_hits[subject], sentence.first, sentence.last):
            return False  # "Dinas Pendidikan mengalokasikan Rp 3 miliar untuk program itu"
    if cue - name.last <= 1 and not name.is_place and not name.subject:
        return True  # "Dapur Sehat cost …"
    if not name.is_place and not name.subject and _bears_verb(scopes, sentence, name, cue):
        return True  # "Puskesmas Liru, yang berdiri pada 1987, mempunyai …", "the ship Marlin, which has …"
    alike = bool(words & set(cues.proper)) or bool(words & set(cues.common)) or bool(words & phrases("body_words"))
    return alike and not name.is_place and not name.subject


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


def _pronoun_stands_for(scopes: Scopes, sentence: Sentence, cue: int) -> int:
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


def _opens_with_namesake(scopes: Scopes, sentence: Sentence, last: int, subject: str) -> bool:
    """Say whether a clause opens with the name of something called as the subject is, and of another name."""
    tokens = scopes.document.words.tokens
    name = next(iter(names_in(scopes, sentence.first, last)), None)
    if name is None or name.subject == subject or subject in subjects_named(scopes, name):
        return False
    light = phrases("articles") | phrases("stops")
    if any(tokens[i].word not in light for i in range(sentence.first, name.first)):
        return False
    said = {tokens[i].word for i in range(name.first, name.last + 1)}
    own = {word for known in scopes.subjects[subject].names for word in known.lower().split()}
    common = set(scopes.subjects[subject].common)
    return bool(said & common) and bool(said - own - common)


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


def is_namesake(scopes: Scopes, sentence: Sentence, cue: int, subject: str) -> bool:
    """Say whether a clause speaks of something called as the subject is, but of another name: "the courts of Karsten"."""
    document = scopes.document
    words, text = document.words, document.text
    clause = sentence.clause_of(cue)
    own = {word for name in scopes.subjects[subject].names for word in name.lower().split()}
    own |= set(scopes.subjects[subject].proper) | set(scopes.subjects[subject].common)
    if not scopes.subjects[subject].proper:
        return False
    if any(
        sentence.clause_of(hit.first) == clause for hit in within(scopes.subject_hits[subject], sentence.first, cue)
    ):
        return False
    opening = next((i for i in range(sentence.first, cue) if sentence.clause_of(i) == clause), cue)
    called = within(scopes.common_hits[subject], sentence.first, cue - 1)
    if (
        words.tokens[opening].word in phrases("articles")
        and opening + 2 < cue
        and words.tokens[opening + 2].word in phrases("genitive")
    ):
        head = words.tokens[opening + 1].word
        if head not in phrases("agents") | phrases("record") | phrases("officers") | phrases("places_of"):
            called = [*called, Hit(opening + 1, opening + 1)]  # "the swamp of Sembar"
    if _is_of_another_kind(scopes, sentence, cue, subject):
        return True
    if is_called_otherwise(scopes, sentence, cue, subject) or _points_at_another(scopes, sentence, cue, subject):
        return True
    for hit in called:
        at = hit.last + 1
        if sentence.clause_of(hit.first) != clause or not text[words.tokens[hit.first].start].islower():
            continue
        steps = 0
        while at < cue and words.tokens[at].word in phrases("name_joiners") | phrases("articles") and steps < 2:
            at, steps = at + 1, steps + 1
        if at > sentence.last or words.gap(at - 1, at).strip() or (not steps and document.language == "en"):
            continue
        word = words.tokens[at].word
        months = date_words("auto").months
        if (
            text[words.tokens[at].start].isupper()
            and word not in own | scopes.small | scopes.place_words
            and word not in months
        ):
            return True
    return False


def is_called_otherwise(scopes: Scopes, sentence: Sentence, cue: int, subject: str) -> bool:
    """Say whether a clause has another name between "the" and what the subject is called: "the Fishing compact"."""
    words, text, clause = scopes.document.words, scopes.document.text, sentence.clause_of(cue)
    if scopes.document.language != "en":
        return False
    own = {word for name in scopes.subjects[subject].names for word in name.lower().split()}
    known = own | scopes.place_words | scopes.authors | phrases("stops") | phrases("determiners")
    if any(sentence.clause_of(h.first) == clause for h in within(scopes.subject_hits[subject], sentence.first, cue)):
        return False
    for hit in within(scopes.common_hits[subject], sentence.first + 2, cue - 1):
        token, lead = words.tokens[hit.first - 1], words.tokens[hit.first - 2]
        beside = not words.gap(hit.first - 1, hit.first).strip() and text[words.tokens[hit.last].start].islower()
        if beside and sentence.clause_of(hit.first) == clause and lead.word in phrases("articles"):
            if text[token.start].isupper() and token.word not in known:
                return True
    return False


def _points_at_another(scopes: Scopes, sentence: Sentence, cue: int, subject: str) -> bool:
    """Say whether a clause points at what the subject is called, of a place that the sentence named: "at Dunn … that lock"."""
    words, text, clause = scopes.document.words, scopes.document.text, sentence.clause_of(cue)
    if within(scopes.subject_hits[subject], sentence.first, cue):
        return False
    own = {word for name in scopes.subjects[subject].names for word in name.lower().split()}
    for hit in within(scopes.common_hits[subject], sentence.first + 1, cue):
        at = hit.last + 1 if scopes.document.language == "id" else hit.first - 1
        if sentence.clause_of(hit.first) != clause or words.tokens[min(at, sentence.last)].word not in phrases(
            "pointing"
        ):
            continue
        leads = range(sentence.first + 1, hit.first - 1)
        named = [
            i + 1
            for i in leads
            if words.tokens[i].word in phrases("place_before") and text[words.tokens[i + 1].start].isupper()
        ]
        if named and not any(words.tokens[i].word in own for i in range(named[-1], hit.first)):
            return True
    return False


def _is_of_another_kind(scopes: Scopes, sentence: Sentence, cue: int, subject: str) -> bool:
    """Say whether a clause opens with what the subject is called and a word that makes another of it: "the earlier strike"."""
    document = scopes.document
    words = document.words
    first = next((i for i in range(sentence.first, cue) if sentence.clause_of(i) == sentence.clause_of(cue)), cue)
    told = phrases("other_kinds")
    if document.language == "id":
        hits = within(scopes.common_hits[subject], first, min(first, cue - 1))
        after = [words.tokens[i].word for hit in hits for i in range(hit.last + 1, min(hit.last + 3, cue))]
        return any(word in told for word in after)
    if words.tokens[first].word not in phrases("articles") | phrases("apposed"):
        return False
    for hit in within(scopes.common_hits[subject], first + 2, min(first + 1 + BINDS, cue - 1))[:1]:
        if not any(words.gap(i, i + 1).strip() for i in range(first, hit.first)):
            return any(token.word in told for token in words.tokens[first + 1 : hit.first])
    return False


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
        while at < cue and words.tokens[at].word in kinds:
            at += 1
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


def _points_elsewhere(scopes: Scopes, sentence: Sentence, subject: str) -> bool:
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
    after = document.text[tokens[at + 1].start : tokens[at + 1].start + 1]
    bodies = kind_words() | phrases("body_words")
    if head not in bodies or not document.text[tokens[at].start].isupper() or after.isupper():
        return False
    # "The Authority", "Badan ini": all that the text calls so before are others
    edge = "last" if document.language == "en" else "first"
    names = [n for n in names_in(scopes, 0, len(tokens) - 1) if n.last < sentence.first and n.first < n.last]
    headed = [n for n in names if tokens[getattr(n, edge)].word == head]
    return bool(headed) and all(subject not in subjects_named(scopes, n) for n in headed)
