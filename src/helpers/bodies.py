"""Who a sentence is about: names of subjects, and of other bodies that only look or sound like them."""

from __future__ import annotations

import re
from bisect import bisect_left
from typing import TYPE_CHECKING, NamedTuple

from helpers.cues import Hit, SubjectCues, Words, phrases, within
from helpers.date_words import date_words
from helpers.document import Document, Sentence
from helpers.stems import synonyms, words_of

if TYPE_CHECKING:
    from helpers.scoping import Scopes

ITEM = re.compile(r"^[ \t]*\d{1,2}\.\d{1,2}\.?[ \t]+(?=[^\W\d_])", re.M)  # a numbered item: a topic of its own
CAPITAL = re.compile(r"[A-Z][\w’'-]+(?:\s+(?:[a-z]{2,5}\s+)?[A-Z][\w’'-]+){0,5}")
BINDS = 3  # words between a name and the verb that it bears: "X, which was founded"
APPOSED = 9  # the same where what stands between says what it is: "X, a trust for seamen that was founded"


class Name(NamedTuple):
    """A run of capitalised words, first to last token; `subject` is the subject that it names, if any."""

    first: int
    last: int
    subject: str
    is_place: bool


def _run(document: Document, first: int, last: int) -> tuple[int, int]:
    """Return the run of capitalised words side by side around some tokens."""
    tokens, text = document.words.tokens, document.text

    def joined(left: int) -> bool:
        gap = text[tokens[left].end : tokens[left + 1].start]
        return not gap.strip() and "\n\n" not in gap

    while first > 0 and text[tokens[first - 1].start].isupper() and joined(first - 1):
        first -= 1
    while last + 1 < len(tokens) and text[tokens[last + 1].start].isupper() and joined(last):
        last += 1
    return first, last


def own_hits(document: Document, cues: SubjectCues, hits: list[Hit]) -> list[Hit]:
    """Return the places where a subject's words are its name, not part of another's.

    "Koperasi Mina Sagara" is not Sekolah Mina Sagara, the Orra Bell Museum not the Orra Bell Society.
    """
    tokens = document.words.tokens
    own = {word for name in cues.names for word in name.lower().split()} | set(cues.common)
    kept = []
    for hit in hits:
        if not document.text[tokens[hit.first].start].isupper():
            kept.append(hit)
            continue
        first, last = _run(document, hit.first, hit.last)
        said = {tokens[i].word for i in range(hit.first, hit.last + 1)}
        whole = any(set(name.lower().split()) <= said for name in cues.names)
        left = [tokens[i].word for i in range(first, hit.first) if tokens[i].word not in own]
        right = [tokens[i].word for i in range(hit.last + 1, last + 1) if tokens[i].word not in own]
        bodies = phrases("body_words")
        if set(left) & bodies or set(right[:2]) & bodies:
            continue
        if not whole and len(cues.proper) > 1 and (right or len(left) > 1):
            continue
        if not whole and (right or any(len(synonyms(word)) > 1 for word in left[-1:])):
            continue  # "Yayasan Lentera Barat" is not Yayasan Lentera Timur
        kept.append(hit)
    return kept


def names_in(scopes: Scopes, first: int, last: int) -> list[Name]:
    """Return the names of two words or more, or of a subject, between two tokens (both included), in order."""
    document = scopes.document
    tokens, text = document.words.tokens, document.text
    light = phrases("stops") | phrases("light") | phrases("articles") | phrases("before_names") | phrases("according")
    light |= phrases("likened")
    found: list[Name] = []
    at = first
    while at <= last:
        if not text[tokens[at].start].isupper():
            at += 1
            continue
        stop = min(_run(document, at, at)[1], last)
        begin = at
        # A name may end with a number or a small word: "Line 2", "Station 4 north".
        stop = min(
            max([stop, *(h.last for hits in scopes.subject_hits.values() for h in within(hits, at, stop))]), last
        )
        while begin < stop and (tokens[begin].word in light or tokens[begin].word in phrases("date_leads")):
            begin += 1
        at = stop + 1
        named = [s for s, hits in scopes.subject_hits.items() for h in within(hits, begin, stop) if h.last <= stop]
        words = [tokens[i].word for i in range(begin, stop + 1)]
        months = date_words("auto").months
        if not named and (len(words) < 2 or any(word in months or word in light for word in words)):
            continue
        place = all(word in scopes.place_words or word in phrases("place_titles") for word in words)
        found.append(Name(begin, stop, named[0] if named else "", place))
    return found


def bearer(scopes: Scopes, sentence: Sentence, cue: int) -> Name | None:
    """Return the name that a verb is said of: the last before it that is not an adjunct ("in X", "by Y")."""
    document = scopes.document
    tokens = document.words.tokens
    clause = sentence.clause_of(cue)
    for name in reversed(names_in(scopes, sentence.first, cue - 1)):
        if sentence.clause_of(name.first) != clause:
            return None
        between = [tokens[i].word for i in range(name.last + 1, cue)]
        bound = len(between) <= BINDS and (not between or bool(set(between) & phrases("relative")))
        if between and not bound and len(between) <= APPOSED and "," in document.words.gap(name.last, name.last + 1):
            bound = between[0] in phrases("apposed") | phrases("body_words") and between[-1] in phrases("relative")
        before = tokens[name.first - 1].word if name.first > sentence.first else ""
        article = name.first - 2 if before in phrases("articles") else name.first - 1
        before = tokens[article].word if article >= sentence.first else ""
        adjunct = before in phrases("before_names") | phrases("place_before") | phrases("part_of") | phrases(
            "according"
        )
        speaks = speech_after(document, sentence, name.last) > name.last or is_source(document, sentence, name.first)
        if bound or not (adjunct or speaks):
            return name
    return None


def speech_after(document: Document, sentence: Sentence, last: int) -> int:
    """Return the token of the verb of saying that a name is the subject of, or -1: "X said", "the head of X, Ann Lee, said"."""
    words = document.words
    after = last + 1
    while after < sentence.last and words.tokens[after].word in phrases("auxiliaries"):
        after += 1
    said = phrases("said") | phrases("reporting")
    if after <= sentence.last and words.tokens[after].word in said:
        return after
    if after > sentence.last or words.gap(last, last + 1).strip() not in (",", "("):
        return -1
    # between two commas who that is: "Kepala Dinas X, Burhan, mengatakan", "X, its director, said"
    for index in range(last + 1, min(sentence.last, last + APPOSED)):
        if set(words.gap(index, index + 1)) & {",", ")"}:
            return index + 1 if words.tokens[index + 1].word in said else -1
    return -1


def is_source(document: Document, sentence: Sentence, token: int) -> bool:
    """Say whether a name stands in what says whose word it is: "According to the yearly report of X (2019), …"."""
    words = document.words
    for hit in words.literal(phrases("according"), sentence.first, token - 1):
        if not any("," in words.gap(i, i + 1) for i in range(hit.last, token)):
            return True
    return False


def is_other(scopes: Scopes, sentence: Sentence, cue: int, subject: str, strict: bool) -> bool:
    """Say whether a verb is said of another body than the subject.

    With `strict` of any other name; otherwise of one that sounds like the subject or is a body of its kind.
    """
    name = bearer(scopes, sentence, cue)
    if does_another(scopes, sentence, cue, subject) or is_namesake(scopes, sentence, cue, subject):
        return True
    if is_seated_elsewhere(scopes, sentence, cue, subject):
        return True
    if name is None:
        return _points_elsewhere(scopes, sentence, subject)
    if name.subject == subject:
        return False
    tokens = scopes.document.words.tokens
    words = {tokens[i].word for i in range(name.first, name.last + 1)}
    cues = scopes.subjects[subject]
    if any(s == subject for s in _named(scopes, name)):
        return False
    if strict:
        return not name.subject or subject not in scopes.common_hits
    if tokens[min(name.last + 1, sentence.last)].word in phrases("giving"):
        if scopes.speaks_of(sentence, subject) or within(scopes.common_hits[subject], sentence.first, sentence.last):
            return False  # "Dinas Pendidikan mengalokasikan Rp 3 miliar untuk program itu"
    if cue - name.last <= 1 and not name.is_place and not name.subject:
        return True  # "Dapur Sehat cost …"
    if not name.is_place and not name.subject and _bears_verb(scopes, sentence, name, cue):
        return True  # "Puskesmas Liru, yang berdiri pada 1987, mempunyai …", "the ship Marlin, which has …"
    alike = bool(words & set(cues.proper)) or bool(words & set(cues.common)) or bool(words & phrases("body_words"))
    return alike and not name.is_place and not name.subject


def does_another(scopes: Scopes, sentence: Sentence, cue: int, subject: str) -> bool:
    """Say whether what is said is done by a body of one word, which opens the clause: "In 2018 UNICEF assisted 310 victims".

    Whoever counts or reports does nothing to the number; neither is a name another where the text never names the subject.
    """
    if not scopes.subject_hits[subject] or subject in scopes.all_places or subject in scopes.told_subjects:
        return False
    document = scopes.document
    tokens, text = document.words.tokens, document.text
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
    while after < cue and tokens[after].word in phrases("auxiliaries") - phrases("passive"):
        after += 1
    word = tokens[after].word
    if word in phrases("said") | phrases("reporting") | phrases("giving") | phrases("that"):
        return False
    if document.language == "id":
        return text[tokens[after].start].islower() and word.startswith(("me", "ber")) and len(word) > 5
    return word.endswith("ed") or word in phrases("plain_verbs") - phrases("passive") - phrases("numbering")


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
        and words.tokens[opening + 2].word == "of"
    ):
        head = words.tokens[opening + 1].word
        if head not in phrases("agents") | phrases("record") | phrases("officers") | phrases("places_of"):
            called = [*called, Hit(opening + 1, opening + 1)]  # "the swamp of Sembar"
    if _is_of_another_kind(scopes, sentence, cue, subject):
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
        said = {words.tokens[i].word for i in range(max(sentence.first, hit.first - 3), at)}
        if said.issuperset(cues.proper) or at >= cue or words.tokens[at].word not in phrases("place_before"):
            continue
        at += 1
        while at < cue and words.tokens[at].word in kinds:
            at += 1
        if text[words.tokens[at].start].isupper() and words.tokens[at].word not in cues.proper:
            return True
    return False


def other_named_last(scopes: Scopes, sentence: Sentence, subject: str) -> bool:
    """Say whether the sentence before, or the last that names any body, is about another one than the subject."""
    document = scopes.document
    for back in range(sentence.number - 1, -1, -1):
        earlier = document.sentences[back]
        if "\n\n" in document.text[earlier.span.end : document.sentences[back + 1].span.start]:
            return False
        names = [n for n in names_in(scopes, earlier.first, earlier.last) if not n.is_place]
        if names:
            return subject not in _named(scopes, names[0])
    return False


def refers_to_another(scopes: Scopes, sentence: Sentence, subject: str) -> bool:
    """Say whether a sentence begins with "its" or "it" and the one before is about another body."""
    opening = scopes.document.words.tokens[sentence.first].word
    if opening not in (phrases("possessives") | phrases("pronouns")) - phrases("stand_ins"):
        return False
    if sentence.number == 0 or within(scopes.common_hits[subject], sentence.first, sentence.last):
        return False
    return other_named_last(scopes, sentence, subject)


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


def _named(scopes: Scopes, name: Name) -> list[str]:
    return [s for s, hits in scopes.subject_hits.items() if within(hits, name.first, name.last)]


def _points_elsewhere(scopes: Scopes, sentence: Sentence, subject: str) -> bool:
    """Say whether a sentence begins with "Cabang ini", "this branch" and a name with that word stands before it."""
    document = scopes.document
    tokens = document.words.tokens
    begin = sentence.first
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
    return bool(headed) and subject not in _named(scopes, headed[-1])


def speaks_for_itself(scopes: Scopes, sentence: Sentence, subject: str) -> bool:
    """Say whether "we" can be the subject: its name stands in the text's head, in the paragraph or in a heading above."""
    document = scopes.document
    tokens = document.words.tokens
    first = [t for t in tokens[sentence.first : sentence.last + 1] if t.word in phrases("first_person")]
    if all(document.text[t.start + 1 : t.end].isupper() for t in first):  # the US is not us
        return True
    if scopes.is_by(subject):
        return True
    head = document.sentences[0].last if document.sentences else 0
    if within(scopes.subject_hits[subject], 0, head):
        return True
    # What is called by a common noun is spoken of: "since its country office opened, we …"
    return subject not in scopes.common_heads and scopes.subject_near(sentence, subject)


def other_topic(scopes: Scopes, sentence: Sentence, subject: str) -> bool:
    """Say whether the paragraph so far, or the heading of the section, names another subject and this one not at all.

    A place is a setting, no topic: neither does it give way nor does it take over.
    """
    if subject in scopes.all_places or scopes.subject_near(sentence, subject) or at_its_seat(scopes, sentence, subject):
        return False
    document = scopes.document
    starts = document.words.starts
    paragraph = document.segments.paragraph_at(sentence.span.start)
    begin = paragraph.start if paragraph else sentence.span.start
    items = [m.end() for m in ITEM.finditer(document.text, begin, sentence.span.start + 1)]
    reaches = [(bisect_left(starts, items[-1] if items else begin), sentence.last)]
    for section in document.segments.headings_at(sentence.span.start):
        if section.title_start > document.sentences[0].span.start:  # the title of the text is no topic of a section
            reaches.append((bisect_left(starts, section.title_start), bisect_left(starts, section.title_end) - 1))
            break
    others = [s for s in scopes.subjects if s != subject and s not in scopes.all_places]
    for low, high in reaches:
        if within(scopes.common_hits[subject], low, high):
            return False
        if any(within(scopes.subject_hits[s], low, high) for s in others):
            return True
    return False


def at_its_seat(scopes: Scopes, sentence: Sentence, subject: str) -> bool:
    """Say whether a sentence opens with the place that a subject is named after, set apart: "At Selm itself, 2,960 …"."""
    words = scopes.document.words.tokens[sentence.first : sentence.first + 3]
    if len(words) < 3 or words[0].word not in phrases("place_before"):
        return False
    return words[1].word in scopes.subjects[subject].proper and words[2].word in phrases("itself")


def _says_that(words: Words, first: int, last: int) -> bool:
    """Say whether a verb and "that" follow, at most two words between: "reminded the meeting that"."""
    return any(words.tokens[i].word in phrases("reported_that") for i in range(first + 1, min(first + 4, last) + 1))


def competitor(scopes: Scopes, sentence: Sentence, subject: str, others: frozenset[str]) -> bool:
    """Say whether a sentence is about another named body than the subject: it begins with that name and a verb.

    Names of places, people who are cited or who report, and months do not compete.
    """
    document = scopes.document
    text = document.text[sentence.span.start : sentence.span.end]
    tokens = document.words
    months = date_words("auto").months
    common = set(scopes.subjects[subject].common)
    known = {w for name in scopes.subjects[subject].names for w in (*name.lower().split(), *words_of(name))}
    places = scopes.place_words
    for found in CAPITAL.finditer(text):
        name, offset = found[0], found.start()
        line, _, below = name.partition("\n")
        if below and all(word in known for word in words_of(line)):
            name, offset = below, offset + len(line) + 1  # a heading that ends with the subject's name
        first, _, rest = name.partition(" ")
        after_name = document.text[sentence.span.start + found.end() :][:30].split()[:1]
        if first.lower() in phrases("person_titles") and after_name and after_name[0] not in phrases("has_verbs"):
            continue  # who presents or reads out a number
        if first.lower() in phrases("stops") | phrases("light") | phrases("likened"):
            if not rest or first.lower() not in phrases("articles"):
                continue  # "Di Desa …", "In Lindholm": a place or a time, not who the sentence is about
            name, offset = rest, offset + len(first) + 1
        parts = name.lower().split()
        if len(parts) == 1 and (found.start() == 0 or not name.isupper()):
            continue
        if all(part in known or part in places or part in months for part in parts):
            continue
        head_common = parts[0] in common or parts[-1] in common
        start = sentence.span.start + offset
        index = bisect_left(tokens.starts, start)
        before = tokens.tokens[index - 1].word if index else ""
        after = tokens.tokens[index + len(parts)].word if index + len(parts) < len(tokens.tokens) else ""
        if (
            after in phrases("said")
            or after in phrases("reporting")
            or before in phrases("according")
            or before in phrases("before_names")
        ):
            continue
        if {parts[0], parts[-1]} & phrases("officers") and _says_that(tokens, index + len(parts), sentence.last):
            continue  # "Sekretaris Dinas mengingatkan bahwa …": who says it
        if after in phrases("giving") and within(scopes.common_hits[subject], sentence.first, sentence.last):
            continue
        unknown = [
            p
            for p in parts
            if p not in known
            and p not in places
            and p not in common
            and p not in phrases("stops")
            and p not in scopes.small
        ]
        if head_common and unknown:
            return True
        if (
            found.start() <= 4
            and len(parts) > 1
            and (len(unknown) == len(parts) or (unknown and _is_joined_name(parts, after)))
            and scopes.subject_distance(sentence, subject, sentence.first) is None
        ):
            return True
    return any(
        _is_named_itself(scopes, sentence, other)
        for other in others - scopes.all_places - scopes.told_subjects  # a place is a setting
        if not _is_part_of(scopes, subject, other)
        if scopes.subject_distance(sentence, subject, sentence.first) is None
    )


def _is_named_itself(scopes: Scopes, sentence: Sentence, subject: str) -> bool:
    """Say whether a sentence names a subject, and not only the place that it is called after: "Orra" of Orra Pier."""
    hits = within(scopes.subject_hits[subject], sentence.first, sentence.last)
    places = [h for h, name in scopes.places if name != subject and sentence.first <= h.first <= sentence.last]
    return any(not any(place.first <= hit.first and hit.last <= place.last for place in places) for hit in hits)


def _is_joined_name(parts: list[str], after: str) -> bool:
    """Say whether a name that opens a sentence has a small word within, and a verb after it: "Save the Children helped"."""
    joined = any(part in phrases("name_links") for part in parts[1:-1])
    verb = (
        after.endswith("ed")
        or (after.startswith(("me", "ber")) and len(after) > 5)
        or after in phrases("plain_verbs") - phrases("passive")
    )
    return joined and verb and after not in phrases("said") | phrases("reporting")


def _is_part_of(scopes: Scopes, subject: str, body: str) -> bool:
    """Say whether a subject is called after a body, as what it has is: "ORA country office" after the ORA."""
    own = set(words_of(subject))  # "Guild–County" are two
    return any(set(words_of(name)) < own for name in scopes.subjects[body].names)


def proper_hits(document: Document, cues: SubjectCues) -> list[Hit]:
    """Return where at least two proper words of a subject (or its only one) stand, capitalised."""
    words = document.words
    wanted = cues.proper
    if len(wanted) == 1:
        hits = [h for h in words.find(wanted[0]) if document.text[words.tokens[h.first].start].isupper()]
        if not cues.common:
            return hits
        # "Lantera" alone is the bay only beside its common word.
        near: list[Hit] = []
        for hit in hits:
            around = range(max(0, hit.first - 3), min(len(words.tokens), hit.last + 4))
            if any(words.says(i, c) for i in around if i != hit.first for c in cues.common if " " not in c):
                near.append(hit)
        return near
    return [
        Hit(i, i + 1)
        for i in range(len(words.tokens) - 1)
        if words.tokens[i].word in wanted
        and words.tokens[i + 1].word in wanted
        and words.tokens[i].word != words.tokens[i + 1].word
        and document.text[words.tokens[i].start].isupper()
        and document.text[words.tokens[i + 1].start].isupper()  # "the Reed harbour" is not the Reed Harbour Foundation
    ]
