"""Who a sentence is about: names of subjects, and of other bodies that only look or sound like them."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, NamedTuple

from helpers.corpora.units import is_counted
from helpers.readers.date_words import date_words
from helpers.scope.deputies import is_of_deputy
from helpers.sentences.document import Document, Sentence
from helpers.sentences.phrases import phrases
from helpers.sentences.place_kinds import place_words
from helpers.sentences.subject_names import SubjectCues
from helpers.sentences.words import Hit, within
from helpers.texts.endings import ends
from helpers.texts.stems import synonyms, words_of
from helpers.texts.verb_forms import looks_active, looks_verbal

if TYPE_CHECKING:
    from helpers.scope.scoping import Scopes

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
    """Return the run of capitalised words side by side around some tokens, in one sentence: a title above it is none."""
    tokens, text = document.words.tokens, document.text

    def joined(left: int) -> bool:
        gap = text[tokens[left].end : tokens[left + 1].start]
        owner = gap[:1] in ("'", "’") and ends(tokens[left].word, "plural")  # "the Mothers' Union"
        return not gap[owner:].strip() and "\n\n" not in gap and left + 1 not in document.openings

    while first > 0 and text[tokens[first - 1].start].isupper() and joined(first - 1):
        first -= 1
    while last + 1 < len(tokens) and text[tokens[last + 1].start].isupper() and joined(last):
        last += 1
    return first, last


def own_hits(document: Document, cues: SubjectCues, hits: list[Hit], kinds: frozenset[str] = frozenset()) -> list[Hit]:
    """Return the places where a subject's words are its name, not part of another's.

    "Koperasi Mina Sagara" is not Sekolah Mina Sagara, the Orra Bell Museum not the Orra Bell Society. `kinds` are words
    for what the codebook says that a subject of two words or more is: "Mina Sagara" is Yayasan Mina Sagara too.
    """
    tokens = document.words.tokens
    own = {word for name in cues.names for word in name.lower().split()} | set(cues.common)
    own |= kinds if len(cues.proper) > 1 else frozenset()
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
        if is_of_deputy(document, hit.first, cues.subject):
            continue
        bodies = phrases("body_words")
        if set(left) & bodies or set(right[:2]) & bodies:
            continue
        if not whole and len(cues.proper) > 1 and (right or len(left) > 1):
            continue
        if not whole and (right or any(len(synonyms(word)) > 1 for word in left[-1:])):
            continue  # "Yayasan Lentera Barat" is not Yayasan Lentera Timur
        kept.append(hit)
    return kept


def spelt_hits(document: Document, cues: SubjectCues) -> list[Hit]:
    """Return where a name that begins with letters is spelt out: "Balai Latihan Kerja Orra" for BLK Orra."""
    tokens, found = document.words.tokens, []
    for name in cues.names:
        letters, _, rest = name.partition(" ")
        if not (rest and letters.isupper() and letters.isalpha() and len(letters) > 1):
            continue
        for hit in document.words.find(rest):
            first = hit.first - len(letters)
            initials = "".join(document.text[tokens[i].start] for i in range(max(first, 0), hit.first))
            if initials == letters and _run(document, hit.first, hit.last)[0] <= first:
                found.append(Hit(first, hit.last))
    return found


def names_in(scopes: Scopes, first: int, last: int) -> list[Name]:
    """Return the names of two words or more, or of a subject, between two tokens (both included), in order."""
    if (first, last) not in scopes.names_kept:
        scopes.names_kept[first, last] = _names_in(scopes, first, last)
    return scopes.names_kept[first, last]


def _names_in(scopes: Scopes, first: int, last: int) -> list[Name]:
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
    names = names_in(scopes, sentence.first, cue - 1)
    if cue > sentence.first and ":" in document.words.gap(cue - 1, cue):
        return _opens_for(scopes, sentence, names, cue)
    for at in range(len(names) - 1, -1, -1):
        name = names[at]
        if sentence.clause_of(name.first) != clause:
            return None
        if at and names[at - 1].subject and _is_its_aside(document, names[at - 1], name, cue):
            continue
        former = names[at - 1].subject if at else ""
        if former and former not in scopes.sides and not name.subject and _joins(document, names[at - 1], name):
            continue  # "X and Tom Hale were awarded": X was; but "X and the bank signed" is not of X and Selmark
        between = [tokens[i].word for i in range(name.last + 1, cue)]
        bound = len(between) <= BINDS and (not between or bool(set(between) & phrases("relative")))
        if between and not bound and len(between) <= APPOSED and "," in document.words.gap(name.last, name.last + 1):
            bound = between[0] in phrases("apposed") | phrases("body_words") and between[-1] in phrases("relative")
        bound = bound or is_told_of(document, name, cue)
        before = tokens[name.first - 1].word if name.first > sentence.first else ""
        article = name.first - 2 if before in phrases("articles") else name.first - 1
        before = tokens[article].word if article >= sentence.first else ""
        adjunct = before in phrases("before_names") | phrases("place_before") | phrases("part_of") | phrases(
            "according"
        )
        speaks = speech_after(document, sentence, name.last) > name.last or is_source(document, sentence, name.first)
        seat = any(other.subject for other in names[:at]) and _is_seat(scopes, name)
        if (bound and not seat) or not (adjunct or speaks):
            return name
    return None


def _joins(document: Document, former: Name, name: Name) -> bool:
    """Say whether only "and" stands between two names: what is said of them both is said of the first."""
    words = document.words
    between = [words.tokens[i].word for i in range(former.last + 1, name.first)]
    joined = [word for word in between if word not in phrases("articles")]
    return (
        len(joined) == 1 and joined[0] in phrases("list_words") and "," not in words.gap(former.last, former.last + 1)
    )


def _is_seat(scopes: Scopes, name: Name) -> bool:
    """Say whether a name is that of a place where something is: "a cinema in the town of New Selm that opened", "di Kota X yang"."""
    words = scopes.document.words
    titles = {word.lower() for word in phrases("place_titles") - phrases("articles")} | place_words()
    if "," in words.gap(name.last, name.last + 1):
        return False
    lead, title = name.first - 1, words.tokens[name.first].word in titles
    if not title and lead > 0 and words.tokens[lead].word in phrases("genitive"):  # "the town of New Selm"
        title, lead = words.tokens[lead - 1].word in titles, lead - 2
    while lead > 0 and words.tokens[lead].word in phrases("articles"):
        lead -= 1
    return (title or name.is_place) and lead >= 0 and words.tokens[lead].word in phrases("place_before")


def _opens_for(scopes: Scopes, sentence: Sentence, names: list[Name], cue: int) -> Name | None:
    """Return the name that opens a sentence of which a verb right behind its colon goes on: "X is the oldest: founded in 2011"."""
    light = phrases("articles") | phrases("person_titles")
    opening = [i for i in range(sentence.first, cue) if scopes.document.words.tokens[i].word not in light]
    return names[0] if names and opening and names[0].first == opening[0] and not names[0].is_place else None


def is_told_of(document: Document, name: Name, cue: int) -> bool:
    """Say whether a verb stands in a relative clause about a name: "X (XYZ), yang merupakan organisasi lokal dan lahir"."""
    words = document.words
    at = name.last + 1
    if words.gap(name.last, at).strip() == "(" and words.gap(at, at + 1).startswith(")"):
        at += 1
    if at >= cue or words.gap(at - 1, at).strip(" )\n") != ",":
        return False  # "the deal with the Guild that was signed"
    if words.tokens[at].word in phrases("apposed") | phrases("body_words"):  # "X, a circle that was founded"
        at = next((i for i in range(at, cue) if words.tokens[i].word in phrases("relative_pronouns")), cue)
    if not at < cue or words.tokens[at].word not in phrases("relative_pronouns"):
        return False
    told = at
    for i in range(at, cue):
        if words.gap(i, i + 1).strip() and not (words.gap(i, i + 1).strip() == "," and _goes_on(document, i + 1)):
            return False
        told = i + 1 if words.gap(i, i + 1).strip() else told
    return cue <= told + APPOSED


def _goes_on(document: Document, index: int) -> bool:
    """Say whether a token goes on telling what a name does behind a comma: "X, which sits in Selm, was founded in 1992, and has"."""
    tokens = document.words.tokens
    if tokens[index].word in phrases("list_words"):
        index += 1
    word = tokens[min(index, len(tokens) - 1)].word
    plain = document.language == "en" and word in phrases("auxiliaries") | phrases("plain_verbs")
    return plain or looks_verbal(word, document.language) or word in phrases("date_verbs") | phrases("has_plainly")


def _is_its_aside(document: Document, named: Name, name: Name, cue: int) -> bool:
    """Say whether a name stands in a bracket right behind another and closed before a verb: "the Fees Act (Act No. 9) was"."""
    gap = document.words.gap
    if gap(named.last, named.last + 1).strip() != "(":
        return False
    inside = any(")" in gap(i, i + 1) for i in range(named.last + 1, name.first))
    return not inside and any(")" in gap(i, i + 1) for i in range(name.last, cue))


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


def subjects_named(scopes: Scopes, name: Name) -> list[str]:
    return [s for s, hits in scopes.subject_hits.items() if within(hits, name.first, name.last)]


def is_joined_name(parts: list[str], after: str) -> bool:
    """Say whether a name that opens a sentence has a small word within, and a verb after it: "Save the Children helped"."""
    joined = any(part in phrases("name_links") for part in parts[1:-1])
    verb = (
        looks_verbal(after, "en") or looks_active(after, "id") or after in phrases("plain_verbs") - phrases("passive")
    )
    return joined and verb and after not in phrases("said") | phrases("reporting")


def proper_hits(document: Document, cues: SubjectCues) -> list[Hit]:
    """Return where at least two proper words of a subject (or its only one) stand, capitalised."""
    words = document.words
    wanted = cues.proper
    if len(wanted) == 1:
        hits = [h for h in words.find(wanted[0]) if document.text[words.tokens[h.first].start].isupper()]
        if not cues.common:
            return hits
        # "Lantera" alone is the bay only beside its common word.
        # Nor are "households in Lantera" named by "Lantera Bay": their own noun has to stand there.
        telling = _located(cues) or cues.common
        near: list[Hit] = []
        for hit in hits:
            around = range(max(0, hit.first - 3), min(len(words.tokens), hit.last + 4))
            if any(words.says(i, c) for i in around if i != hit.first for c in telling if " " not in c):
                near.append(hit)
        return near
    return [
        Hit(i, i + 1)
        for i in range(len(words.tokens) - 1)
        if words.tokens[i].word in wanted
        and words.tokens[i + 1].word in wanted
        and words.tokens[i].word != words.tokens[i + 1].word
        and i + 1 not in document.openings
        and document.text[words.tokens[i].start].isupper()
        and document.text[words.tokens[i + 1].start].isupper()  # "the Reed harbour" is not the Reed Harbour Foundation
    ]


def _located(cues: SubjectCues) -> tuple[str, ...]:
    """Return the words for those whom a subject tells by their place, "households in Lantera Bay"; none of another subject."""
    said = words_of(cues.subject)
    at = next((i for i, word in enumerate(said) if i and word in phrases("place_before") | phrases("genitive")), 0)
    counted = [" ".join(run) for run in (said[:at], said[:1], said[at - 1 : at]) if is_counted(" ".join(run))]
    if not at or not counted or set(said[:at]) & set(cues.proper) or not set(cues.proper) <= set(said[at:]):
        return ()
    return tuple({s for noun in counted for word in noun.split() for s in (word, *synonyms(word))})


def goes_on(scopes: Scopes, hit: Hit, subject: str) -> bool:
    """Say whether a name goes on with a word that is none of the subject's: "Arden Rovers Juniors" of Arden Rovers."""
    words, text = scopes.document.words, scopes.document.text
    at = hit.last + 1
    if at >= len(words.tokens) or words.gap(hit.last, at) != " " or at in scopes.sentence_starts:
        return False
    if not text[words.tokens[hit.last].start].isupper():
        return False  # "the field station Harrow Trust runs": called by a common noun
    token = words.tokens[at]
    written = text[token.start : token.end]
    if not written[0].isupper() or not written.isalpha() or written.isupper():
        return False
    if token.word in scopes.small or token.word in scopes.topics or token.word in date_words("auto").months:
        return False
    own = {word for name in scopes.subjects[subject].names for word in words_of(name)} | scopes.place_words
    own |= {word for _, name in scopes.told_places for word in words_of(name)} | set(scopes.subjects[subject].common)
    return token.word not in own
