"""A sentence as a row of signs, one for each word or phrase that matters to who is what to its subject.

The patterns of role_frames.py are made of these signs; what no sign stands for, they pass over nowhere.

S the subject   T the term asked about   O another term of the property   C a word written large   P a kind of place
N a noun for the role   M the same with "its" in it   G what leads to the bearer: "a novel (by)"   K the same as a whole: "belongs to"
V done to it   A done by the bearer   X either   L "by", or "in" for a place   D a date   U a time that is over by then
B is   b was   h has   v adverb   a the   u a   q this (behind its noun)   k what the subject is called   e another kind of body   m a person   r which   p it
s its   g of   j and   i other preposition   x not   y not alone, somebody else   z another verb   w other word
' whose   , ; ( ) marks
"""

from __future__ import annotations

from helpers.corpora.codebook import Property
from helpers.scope.bodynames import kind_words
from helpers.scope.scoping import Scopes
from helpers.sentences.document import Document, Sentence
from helpers.sentences.phrases import phrases
from helpers.sentences.phrasing import told
from helpers.sentences.place_kinds import place_words
from helpers.sentences.roles import Role, is_person_noun, role_words
from helpers.sentences.words import Hit, within
from helpers.texts.endings import ends, stripped
from helpers.texts.stems import POSSESSIVE, stems, synonyms, words_of
from helpers.texts.verb_forms import looks_verbal

HELD = frozenset("STO")  # signs of names, whatever they begin with
MARKS = {",": ",", "–": ",", "—": ",", ";": ";", ":": ";", "(": "(", ")": ")"}


def term_hits(document: Document, entry: Property, sentence: Sentence) -> list[tuple[str, Hit]]:
    """Return where the terms of a property stand in a sentence, the longest at each place; names only written large.

    A name's last word alone is the name too: "Larkin" of "Samuel Larkin", where no other term ends with it.
    """
    tokens, text = document.words.tokens, document.text
    found: dict[int, tuple[str, Hit]] = {}  # first token -> term
    lasts = [
        words_of(label)[-1] for labels in entry.terms.values() for label in set(labels.values()) if words_of(label)
    ]
    for term, labels in entry.terms.items():
        large = any(label[:1].isupper() for label in labels.values())
        said = [" ".join(w for w in words_of(label) if w not in phrases("articles")) for label in labels.values()]
        said.append(term.replace("_", " "))
        if large:
            said = [*said, *(words_of(label)[-1] for label in labels.values() if lasts.count(words_of(label)[-1]) == 1)]
        for label in said:
            for hit in document.words.find(label):
                if not sentence.first <= hit.first <= hit.last <= sentence.last:
                    continue
                if large and not (text[tokens[hit.first].start].isupper() and text[tokens[hit.last].start].isupper()):
                    continue
                known = found.get(hit.first)
                if known is None or known[1].last < hit.last:
                    found[hit.first] = (term, hit)
    taken: list[tuple[str, Hit]] = []
    for _, one in sorted(found.items()):
        if not taken or one[1].first > taken[-1][1].last:
            taken.append(one)
    return taken


def row(
    document: Document, scopes: Scopes, entry: Property, role: Role, sentence: Sentence, term: Hit, rest: list[Hit]
) -> str:
    """Return the signs of a sentence for one of the terms in it; `rest` are the others."""
    language = document.language
    covers: dict[int, tuple[str, int]] = {}

    def cover(hits: list[Hit], sign: str) -> None:
        for hit in hits:
            inside = range(hit.first, hit.last + 1)
            if all(not first <= i <= last for i in inside for first, (_, last) in covers.items()):
                covers[hit.first] = (sign, hit.last)

    def say(table: frozenset[str], sign: str) -> None:
        cover(document.words.literal(table, sentence.first, sentence.last), sign)

    cover([term], "T")
    own = within(scopes.subject_hits[entry.subject], sentence.first, sentence.last)
    cover(sorted((hit for hit in own if hit.last <= sentence.last), key=lambda h: h.first - h.last), "S")
    cover(rest, "O")
    for date in sentence.dates:
        begun, _, ended = date.value.partition("/")
        cover([document.tokens_of(date)], "U" if ended not in ("", "..") or begun == ".." else "D")
    say(role.links, "K")
    say(role.nouns, "N")
    say(role.done & role.does, "X")
    say(role.done, "V")
    say(role.does, "A")
    say(role.works, "G")
    for key, sign in (("again", "y"), ("unsure", "y"), ("is_now", "B"), ("was_then", "b"), ("sure", "v")):
        say(role_words(key, language), sign)
    kinds = _kinds(entry)
    signs: list[str] = []
    firsts: list[int] = []
    index = sentence.first
    while index <= sentence.last:
        sign, last = covers.get(index, ("", index))
        if not sign:
            sign = _sign(document, role, kinds, sentence, index)
        if index > sentence.first:
            for mark in document.words.gap(index - 1, index):
                if mark in MARKS:
                    signs.append(MARKS[mark])
                    firsts.append(-1)
        signs.append(sign)
        firsts.append(index)
        if sign == "T" and document.words.tokens[last].word.rpartition("-")[2] in role.done:
            signs.append("V")  # "Selm-born"
            firsts.append(-1)
        if document.words.tokens[last].word.endswith(POSSESSIVE):
            signs.append("'")
            firsts.append(-1)
        index = last + 1
    return _dated(document, signs, firsts)


def _dated(document: Document, signs: list[str], firsts: list[int]) -> str:
    """Return signs in which a date and what leads to it are one: "in the year 1902"; `firsts` are the tokens of the signs."""
    leads = phrases("on_dates") | phrases("date_fillers") | phrases("date_leads")
    until = role_words("until", document.language)
    at = 0
    while at < len(signs):
        first = at
        while signs[at] == "D" and first and signs[first - 1] not in HELD and firsts[first - 1] >= 0:
            word = document.words.tokens[firsts[first - 1]].word
            if word in until:
                signs[at] = "U"
            elif word not in leads:
                break
            first -= 1
        signs[first : at + 1], firsts[first : at + 1] = [signs[at]], [firsts[first]]
        at = first + 1
    return "".join(signs)


def _kinds(entry: Property) -> frozenset[str]:
    """Return the words that say what a subject is: those of its name and label written small, and words for bodies."""
    said = [*words_of(entry.subject), *(word for label in entry.label.values() for word in words_of(label))]
    known = {word for word in said if word not in phrases("stops")}
    known |= {part for word in known for same in synonyms(word) for part in same.split()}
    return frozenset(known | {stem for word in known for stem in stems(word)})


def _sign(document: Document, role: Role, kinds: frozenset[str], sentence: Sentence, index: int) -> str:
    """Return the sign of a word that no phrase of the role covers."""
    language, word = document.language, document.words.tokens[index].word
    large = document.text[document.words.tokens[index].start].isupper()
    bare = stripped(word, "possessed") if language == "id" and ends(word, "possessed") else ""
    if bare and bare in role.nouns:
        return "M"
    if word in role_words("at" if role.is_place else "by", language):
        return "L"
    others = role_words("others", language) | phrases("relatives")
    for sign, known in (
        ("x", phrases("negations")),
        ("y", others | role_words("together", language)),
        ("h", phrases("has_plainly")),
        ("r", phrases("relative_pronouns")),
        ("p", told("same_one")),
        ("a", phrases("articles")),
        ("q", phrases("pointing") if language == "id" else frozenset()),
        ("a", phrases("pointing")),
        ("s", phrases("possessives")),
        ("u", phrases("determiners")),
        ("j", phrases("list_words")),
        ("g", phrases("genitive")),
        ("U", role_words("until", language)),
    ):
        if word in known or (bare in others and sign == "y"):
            return sign
    if word in phrases("prepositions"):
        return "i"
    if word in place_words():
        return "P"
    if large and index > sentence.first:
        return "C"
    if word in phrases("auxiliaries") or ends(word, "adverb") and language == "en":
        return "v"
    if not stems(word).isdisjoint(kinds):
        return "k"
    if word in phrases("stand_ins") | phrases("body_words") | kind_words():
        return "e"
    if is_person_noun(word, language):
        return "m"
    verbal = looks_verbal(word, language) or (language == "en" and word in phrases("plain_verbs"))
    return "z" if verbal else "w"
