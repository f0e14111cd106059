"""Claims of who or what place is what to a subject: "X was founded by Ann Lee", "Ann Lee mendirikan X", "its seat is Selm".

The patterns read the signs of a sentence (role_signs.py). What they do not know they take for nothing: a name that is not
the only one, somebody's widow, what was half built, a seat until 1990.
"""

from __future__ import annotations

from helpers.corpora.codebook import Codebook, Property
from helpers.proposing.drafts import Draft
from helpers.proposing.memberships import unsettled, was_before
from helpers.proposing.role_frames import Asked, frames
from helpers.proposing.role_signs import row, term_hits
from helpers.readers.mention import Mention
from helpers.scope.bodies import names_in
from helpers.scope.scoping import Scopes
from helpers.sentences.attributions import attributed_to
from helpers.sentences.document import Document, Sentence
from helpers.sentences.phrases import phrases
from helpers.sentences.roles import Role, ordinals, role_of, role_words
from helpers.sentences.stances import stance
from helpers.sentences.words import Hit, within
from helpers.texts.stems import words_of

YEAR = 4  # digits
OPENS = 4  # words before a name that opens a sentence: "In 1902 the printer"


def role_drafts(document: Document, scopes: Scopes, codebook: Codebook, drafts: list[Draft]) -> list[Draft]:
    """Return the claims of roles in a text, where no other claim of their property stands in the sentence."""
    made = []
    for entry in codebook.properties:
        role = role_of(entry, document.language)
        if role is None:
            continue
        told = {d.sentence for d in drafts if (d.subject, d.property) == (entry.subject, entry.property)}
        for sentence in document.sentences:
            if sentence.number in told or sentence.is_endless:
                continue
            hits = term_hits(document, entry, sentence)
            for term, hit in hits:
                rest = [other for _, other in hits if other != hit]
                if _is_told(document, scopes, entry, role, sentence, hit, rest):
                    draft = _draft(document, scopes, entry, role, sentence, term, hit)
                    made += [draft] if draft is not None else []
    return made


def _draft(
    document: Document, scopes: Scopes, entry: Property, role: Role, sentence: Sentence, term: str, hit: Hit
) -> Draft | None:
    tokens = document.words.tokens
    start, end = tokens[hit.first].start, tokens[hit.last].end
    mention = Mention(start, end, "term", term)
    said = stance(document, sentence, mention)
    period = ""
    if role.repeated and not _is_one(entry.subject):
        years = {date.value[:4] for date in sentence.dates if date.value[:4].isdigit()}
        if len(years) != 1:
            return None
        period = years.pop()
    return Draft(
        document.source_id, start, end, entry.type, entry.subject, entry.property, term, "", period=period,
        stance=said, attributed_to=attributed_to(document, sentence, mention), cue=document.text[start:end],
        mention=mention, sentence=sentence.number,
    )  # fmt: skip


def _is_one(subject: str) -> bool:
    """Say whether a subject's name tells which of many it is: by its year, or as the third."""
    return any(word[0].isdigit() or word in ordinals() for word in words_of(subject))


def _is_told(
    document: Document, scopes: Scopes, entry: Property, role: Role, sentence: Sentence, hit: Hit, rest: list[Hit]
) -> bool:
    """Say whether a sentence says plainly that a term has the role that a property asks for."""
    if "?" in document.text[sentence.span.start : sentence.span.end]:
        return False
    why = unsettled(document, sentence, sentence.first, hit)
    if why and (why != "changed" or role.lasting):
        return False
    years = {word for word in words_of(entry.subject) if len(word) == YEAR and word.isdigit()}
    told = {date.value[:YEAR] for date in sentence.dates if date.value[:YEAR].isdigit()}
    if years and told and years.isdisjoint(told):
        return False  # the cup of another year
    if role.lasting and was_before(document, sentence):
        return False
    signs = row(document, scopes, entry, role, sentence, hit, rest)
    asked = Asked(document.language, role.is_place, role.of_person, role.lasting, role.beside, hit.last > hit.first)
    named, it, thing = frames(asked)
    if any(pattern.search(signs) for pattern in named):
        return True
    said = _said_before(document, scopes, entry.subject, sentence)
    if said is None:
        return False
    if any(pattern.search(signs) for pattern in it):
        return _says_what(said) or not _brings_in(document, said)
    return _says_what(said) and any(pattern.search(signs) for pattern in thing)


def _said_before(document: Document, scopes: Scopes, subject: str, sentence: Sentence) -> list[str] | None:
    """Return what the sentence before says of a subject, if it is about it and names nobody else; None where it is not."""
    if not sentence.number:
        return None
    previous = document.sentences[sentence.number - 1]
    if "\n\n" in document.text[previous.span.end : sentence.span.start]:
        return None
    named = within(scopes.subject_hits[subject], previous.first, previous.last)
    if not named or named[0].first > previous.first + OPENS:
        return None
    tokens, at = document.words.tokens, role_words("at", document.language)
    for name in names_in(scopes, previous.first, previous.last):
        beside = name.first > previous.first and tokens[name.first - 1].word in at
        if name.subject != subject and not name.is_place and not beside:
            return None
    after = max(hit.last for hit in named if hit.first <= named[0].last) + 1
    return [token.word for token in tokens[after : previous.last + 1]]


def _says_what(said: list[str]) -> bool:
    """Say whether a sentence tells what its subject is, so that "the paper" is the subject too."""
    return bool(said) and said[0] in phrases("predicate")


def _brings_in(document: Document, said: list[str]) -> bool:
    """Say whether a sentence brings in something else that "it" could mean: "has a canteen"."""
    if document.language == "en":
        return not (phrases("indefinite") | phrases("possessives")).isdisjoint(said)
    return not phrases("has_plainly").isdisjoint(said) and not any(word[0].isdigit() for word in said)
