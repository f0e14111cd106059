"""The common noun that a verb is said of, found before it in either language."""

from __future__ import annotations

from typing import TYPE_CHECKING

from helpers.readers.merged_lexicon import load_lexicon
from helpers.sentences.document import Sentence
from helpers.sentences.phrases import phrases
from helpers.sentences.phrasing import told
from helpers.sentences.place_kinds import place_words
from helpers.sentences.words import Hit, within
from helpers.texts.endings import begins, ends
from helpers.texts.verb_forms import looks_passive, looks_verbal

if TYPE_CHECKING:
    from helpers.scope.scoping import Scopes


MARKS = frozenset(";:–—")
LONGEST = 4  # words of a noun phrase
OPENED = 6  # words from the start of a sentence to its verb
STEPS = 3  # phrases with a preposition between a noun and its verb: "the depot in the lane by the sea"


def head_of_verb(scopes: Scopes, sentence: Sentence, verb: Hit, subject: str) -> tuple[str, bool]:
    """Return the common noun that a verb is said of, and whether it is pointed at ("the", "itu"); "" where it is a name or unclear."""
    find = _head_id if scopes.document.language == "id" else _head_en
    return find(scopes, sentence, verb, subject)


def _head_en(scopes: Scopes, sentence: Sentence, cue: Hit, subject: str) -> tuple[str, bool]:
    """Return the noun before an English verb that it is said of, and whether it is pointed at ("the", "this"), or ""."""
    tokens = scopes.document.words.tokens
    at, relative = cue.first - 1, False
    while at >= sentence.first and tokens[at].word in phrases("auxiliaries") | phrases("relative_pronouns"):
        relative = relative or tokens[at].word in phrases("relative_pronouns")
        at -= 1
    at = _before_there(scopes, sentence, _before_aside(scopes, sentence, at))
    prepositions = phrases("prepositions")
    seat = False
    for _ in range(STEPS):
        begin = at
        while begin > sentence.first and in_name(scopes, begin):
            if not set(scopes.document.words.gap(begin - 1, begin)).isdisjoint(",;:()"):
                return "", False  # "According to the Audit Office, Second Thread cost …"
            begin -= 1
        if begin < at:  # a name: its own matter, unless it only says where
            if tokens[begin].word in phrases("articles") and begin > sentence.first and not relative:
                begin -= 1
            if tokens[begin].word not in prepositions or begin == sentence.first:
                return "", False
            seat = tokens[begin].word in phrases("genitive") and tokens[begin - 1].word in place_words()
            at = begin - 1
            continue
        named = [h for h in within(scopes.subject_hits[subject], sentence.first, at - 1) if h.last == at - 1]
        if named and not scopes.document.words.gap(at - 1, at).strip():
            return tokens[at].word, False  # "the Orra Museum library"
        if at >= sentence.first and tokens[at].word in phrases("quantifiers"):
            return tokens[at].word, False  # "Most lasted an hour"
        lead = _determiner(scopes, sentence, at)
        if lead < 0 and at - 1 > sentence.first and tokens[at - 1].word in prepositions and not relative:
            at -= 2
            continue
        opens = at == sentence.first or not MARKS.isdisjoint(scopes.document.words.gap(at - 1, at))
        closed = phrases("stops") | phrases("date_verbs") | phrases("conjunctions")
        bare = opens and tokens[at].word.isalpha() and tokens[at].word not in closed
        if lead < 0 and bare and at < cue.first - 1:
            return tokens[at].word, False  # "Repairs to the bridge were completed"
        if lead < 0:
            return "", False
        if at == cue.first - 1 and tokens[lead].word in phrases("new_bodies"):
            return tokens[at].word, False  # "successor to a firm founded in 1822"
        before = tokens[lead - 1].word if lead > sentence.first else ""
        # A name cannot be told apart from others: "a cinema in the town of Dore that opened" is of the cinema.
        seated, seat = seat and tokens[lead].word in phrases("articles"), False
        if before in prepositions and lead - 1 > sentence.first and (not relative or seated):
            at = lead - 2
            continue
        return tokens[at].word, tokens[lead].word in phrases("articles") | phrases("pointing")
    return "", False


def _before_aside(scopes: Scopes, sentence: Sentence, at: int) -> int:
    """Return the token before what stands between commas or in a bracket up to a token: "the pass, which cost £60, costs £75", "X, with 24 beds,"."""
    words = scopes.document.words
    if at >= sentence.first and ")" in words.gap(at, at + 1):  # "Jembatan X (640 m) dibuka"
        opened = next((i for i in range(at, sentence.first, -1) if "(" in words.gap(i - 1, i)), at + 1)
        return opened - 1 if in_name(scopes, opened - 1) else at
    if at < sentence.first or "," not in words.gap(at, at + 1):
        return at
    for index in range(at, sentence.first, -1):
        if "," in words.gap(index - 1, index):
            leads = phrases("relative_pronouns") | phrases("with")
            if words.tokens[index].word in phrases("apposed") and in_name(scopes, index - 1):
                return index - 1  # "the Orra Hostel, a large house, has"
            return index - 1 if words.tokens[index].word in leads else at
    return at


def _before_there(scopes: Scopes, sentence: Sentence, at: int) -> int:
    """Return the token before "there", "di sana", which only says where the noun before it is."""
    tokens = scopes.document.words.tokens
    if at <= sentence.first or tokens[at].word not in phrases("right_there"):
        return at
    led = tokens[at - 1].word in phrases("place_before")
    before = at - 1 - led
    if before < sentence.first or scopes.document.text[tokens[before].start].isupper():
        return at  # "X there" is not X
    return before


def _before_measure(scopes: Scopes, sentence: Sentence, at: int) -> int:
    """Return the token before a measure that ends at a token and only says how long or high: "jembatan gantung sepanjang 640 meter"."""
    for measure in sentence.quantities:
        covered = scopes.document.tokens_of(measure)
        if (
            measure.kind in ("measurement", "money", "duration")
            and covered.last == at
            and covered.first > sentence.first
        ):
            lead = covered.first - 1
            return lead - 1 if scopes.document.words.tokens[lead].word in phrases("measured_as") else at
    return at


def in_name(scopes: Scopes, index: int) -> bool:
    """Say whether a word may be part of a name: a capital or a number."""
    first = scopes.document.text[scopes.document.words.tokens[index].start]
    return first.isupper() or first.isdigit()


def _determiner(scopes: Scopes, sentence: Sentence, at: int) -> int:
    """Return the token of the word that opens the noun phrase which ends at a token: "the", "our", "the town's"; or -1."""
    words = scopes.document.words
    closed = phrases("prepositions") | phrases("conjunctions") | phrases("auxiliaries")
    for index in range(at - 1, max(sentence.first, at - LONGEST) - 1, -1):
        word = words.tokens[index].word
        gap = words.gap(index, index + 1).strip()
        if (gap and gap not in "'’") or (word in closed and word not in phrases("determiners")):
            return -1  # "the seafarers' hostel" is one phrase
        if word in phrases("determiners") or ends(word, "possessor"):
            return index
        if in_name(scopes, index):
            return -1
    return -1


def _head_id(scopes: Scopes, sentence: Sentence, cue: Hit, subject: str) -> tuple[str, bool]:
    """Return the noun before an Indonesian verb that it is said of, and whether it is pointed at ("itu"), or ""."""
    document = scopes.document
    tokens, text = document.words.tokens, document.text
    at, pointed, relative = cue.first - 1, False, False
    skipped = phrases("auxiliaries") | phrases("relative_pronouns") | phrases("negations")
    while at >= sentence.first and (
        tokens[at].word in skipped
        or tokens[at].word in phrases("pointing")
        or (at > sentence.first and tokens[at - 1].word in phrases("adverb_leads"))  # "secara aktif"
    ):
        pointed = pointed or tokens[at].word in phrases("pointing")
        relative = relative or tokens[at].word in phrases("relative_pronouns")
        at -= 1
    at = _before_there(scopes, sentence, _before_aside(scopes, sentence, at))
    for _ in range(STEPS):
        begin = at = _before_measure(scopes, sentence, at)
        while begin > sentence.first and in_name(scopes, begin):
            begin -= 1
            if document.words.gap(begin, begin + 1).strip() == ",":
                break  # "Semula dijanjikan pada Desember 2018, Jembatan X baru dibuka …"
        if begin < at:
            own = [
                h for h in within(scopes.subject_hits[subject], sentence.first, at) if begin <= h.first <= h.last == at
            ]
            beside = own and own[0].first > sentence.first and tokens[own[0].first - 1].word not in told("ago")
            if beside and not document.words.gap(own[0].first - 1, own[0].first).strip():
                at = own[0].first - 1  # "Perpustakaan Yayasan X": a library, not the foundation
                if tokens[at].word in phrases("noun_links") and at > sentence.first:
                    at -= 1  # "Asrama di Sekolah X"
                break
            if tokens[begin].word not in phrases("prepositions"):
                return "", False
            at = begin - 1
            continue
        break
    if at >= sentence.first and ends(tokens[at].word, "possessed") and looks_passive(tokens[cue.first].word, "id"):
        return tokens[at].word, pointed  # "menaranya dibangun": no verb, whatever it begins with
    first = at + 1
    while first > sentence.first and at + 1 - first < LONGEST and is_nominal(scopes, first - 1, first == at + 1):
        first -= 1
    if first > at:
        return _opener(scopes, sentence, cue, subject), False
    opener = first - 1 == sentence.first and tokens[first - 1].word in phrases("conjunctions") | phrases("stops")
    large = first > sentence.first and text[tokens[first - 1].start].isupper()
    large = large and not _opens_with_place(scopes, sentence, first)  # "Di Selm, sekolah desa dibuka"
    if large and not opener and tokens[first - 1].word not in skipped:
        return "", False  # the end of a name, no "Adapun" that opens a sentence
    verb = tokens[first - 1].word if first > sentence.first else ""
    if not relative and begins(verb, "transitive") and len(verb) > 5:
        return _opener(
            scopes, sentence, cue, subject
        ), False  # the object of another verb: "Bendung X yang menjadi kepala saluran diresmikan"
    if first < at and tokens[first].word in phrases("pronouns"):
        return f"{tokens[first].word} {tokens[first + 1].word}", False  # "badan hukumnya" is not the body
    if first - 1 > sentence.first and verb in phrases("predicate"):
        if any(hit.last == first - 2 for hit in within(scopes.subject_hits[subject], sentence.first, first - 2)):
            return "", False  # "X adalah gedung tua yang dibuka": what X is
    leads = _leads_to(scopes, sentence, first)
    if leads and not relative:
        return leads, False
    return tokens[first].word, pointed


def _opens_with_place(scopes: Scopes, sentence: Sentence, first: int) -> bool:
    """Say whether a sentence opens with a place and a comma right before a token."""
    words = scopes.document.words
    lead = words.tokens[sentence.first].word in phrases("place_before")
    large = all(in_name(scopes, i) for i in range(sentence.first + 1, first))
    return lead and large and words.gap(first - 1, first).strip() == ","


def _leads_to(scopes: Scopes, sentence: Sentence, first: int) -> str:
    """Return the noun of which a noun phrase only says where it leads or what it is for: "jalan ke tambang", or ""."""
    words = scopes.document.words
    at = first - 2
    if at < sentence.first or words.tokens[first - 1].word not in phrases("belongs_to"):
        return ""
    if any(words.gap(i, i + 1).strip() for i in (at, at + 1)) or not is_nominal(scopes, at, True):
        return ""
    return words.tokens[at].word if scopes.document.text[words.tokens[at].start].islower() else ""


def _opener(scopes: Scopes, sentence: Sentence, cue: Hit, subject: str) -> str:
    """Return the common noun that opens a sentence up to its verb, however much is said of it: "Warung yang menjual soto dibuka", or ""."""
    words, text, opening = scopes.document.words, scopes.document.text, sentence.first
    word = words.tokens[opening].word
    clause = cue.first > opening + 1 and words.tokens[opening + 1].word in phrases("attributive")
    if not (word in load_lexicon("id").nouns or (clause and is_nominal(scopes, opening, True))):
        return ""
    if any(words.gap(i, i + 1).strip() for i in range(opening, cue.first)):
        return ""
    said = {words.tokens[i].word for i in range(opening + 1, cue.first)}
    large = any(text[words.tokens[i].start].isupper() for i in range(opening + 1, cue.first))
    clauses = phrases("conjunctions") | phrases("clause") | phrases("but")
    named = within(scopes.subject_hits[subject], opening, cue.first)
    return "" if large or named or not said.isdisjoint(clauses) else word


def is_nominal(scopes: Scopes, index: int, last: bool) -> bool:
    """Say whether a word may belong to an Indonesian noun phrase: no function word, no verb, no number, no mark after it."""
    words = scopes.document.words
    token = words.tokens[index]
    if not last and words.gap(index, index + 1).strip():
        return False
    if not token.word.isalpha() and "-" not in token.word:
        return False
    if token.word in phrases("stops") | phrases("prepositions") | phrases("auxiliaries") | phrases("conjunctions"):
        return False
    if token.word in phrases("clause") | phrases("now") | phrases("at_first") | phrases("said") | phrases("but"):
        return False
    verb = looks_verbal(token.word, "id")
    return not verb or token.word in load_lexicon("id").nouns
