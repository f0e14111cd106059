"""Which common noun a verb of a date is said of: "the depot, which opened in 2015", "membuka cabang pada 2008".

A date belongs to what its verb is said of. Where that is a noun, not a name, it has to be the word that the subject is
called by, or one that may stand for any body or work ("the organisation", "gedung itu").
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from helpers.proposing.activities import tells_all_it_does
from helpers.proposing.antecedents import is_named_otherwise, made_by_others, named_as
from helpers.proposing.event_cues import is_verb_cue
from helpers.proposing.verb_heads import LONGEST, OPENED, head_of_verb, in_name, is_nominal
from helpers.readers.nouns import is_plural
from helpers.scope.bodies import bearer, is_told_of, subjects_named
from helpers.sentences.document import Sentence
from helpers.sentences.phrases import phrases
from helpers.sentences.words import Hit, within
from helpers.texts.endings import begins, ends, stripped
from helpers.texts.stems import stems, words_of
from helpers.texts.verb_forms import looks_verbal

if TYPE_CHECKING:
    from helpers.scope.scoping import Scopes
    from helpers.sentences.cues import EntryCues

OPENING = 3  # words at the start of a sentence, in which its head noun stands


def said_of_another(scopes: Scopes, sentence: Sentence, cue: Hit, cues: EntryCues) -> bool:
    """Say whether a verb is said of a noun that cannot be the subject of an entry: before it, or as its object.

    Of a noun ("the opening of the wing", "peresmian gedung") it is what the opening is of.
    """
    if _opens_bracket(scopes, sentence, cue, cues.entry.subject):
        return False
    if _becomes_subject(scopes, cue, cues.entry.subject):
        return False
    if not is_verb_cue(scopes, cue) and _word(scopes, cue) not in phrases("state_verbs"):
        return _object(scopes, sentence, cue, cues, noun=True) is False
    if _strikes(scopes, sentence, cue, cues.entry.subject):
        return False
    if tells_all_it_does(scopes, sentence, cue, cues.entry.subject):
        return False
    states = _word(scopes, cue) in phrases(
        "state_verbs"
    )  # "cost the county £3 million": of what costs, not of who pays
    held = None if states else _object(scopes, sentence, cue, cues, noun=False)
    if held is not None or _is_apposed(scopes, sentence, cue, cues.entry.subject):
        return held is False
    if is_behind_aside(scopes, sentence, cue, cues.entry.subject):
        return False
    done = made_by_others(scopes, sentence, cue, cues.entry.subject)
    if done is not None:
        return not done
    if opens_with_new(scopes, sentence, cue, cues.entry.subject):
        return True
    if _is_another_of_kind(scopes, sentence, cue, cues.entry.subject):
        return True
    head, pointed = head_of_verb(scopes, sentence, cue, cues.entry.subject)
    return bool(head) and not may_be(scopes, sentence, head, pointed, cues)


def _strikes(scopes: Scopes, sentence: Sentence, cue: Hit, subject: str) -> bool:
    """Say whether a verb tells what the subject did, which is something sudden, right before it: "a storm surge flooded many homes"."""
    tokens = scopes.document.words.tokens
    if _word(scopes, cue) not in phrases("strikes") or cue.first <= sentence.first:
        return False
    own = within([*scopes.subject_hits[subject], *scopes.common_hits[subject]], sentence.first, cue.first - 1)
    return any(hit.last == cue.first - 1 and tokens[hit.last].word in phrases("sudden") for hit in own)


def _becomes_subject(scopes: Scopes, cue: Hit, subject: str) -> bool:
    """Say whether a cue itself says what something became, and that is what the subject is: "the sheds were opened as a museum"."""
    tokens, known = scopes.document.words.tokens, scopes.subjects[subject]
    marked = any(tokens[i].word in phrases("named_as") for i in range(cue.first + 1, cue.last))
    return marked and tokens[cue.last].word in {*known.common, *words_of(subject)}


def _is_another_of_kind(scopes: Scopes, sentence: Sentence, cue: Hit, subject: str) -> bool:
    """Say whether the English noun before a verb is what the subject is called, of several or of another: "the second camp", "camps"."""
    words, known = scopes.document.words, scopes.subjects[subject]
    if scopes.document.language != "en":
        return False
    own = {word for name in (*known.names, *known.common) for word in words_of(name)}
    at = cue.first - 1
    while at > sentence.first and words.tokens[at].word in phrases("auxiliaries") | phrases("relative_pronouns"):
        at -= 1
    head = words.tokens[at].word
    if at <= sentence.first or stems(head).isdisjoint({stem for word in known.common for stem in stems(word)}):
        return False
    first = at
    while first > sentence.first and at - first < OPENING and words.tokens[first - 1].word not in phrases("articles"):
        if words.gap(first - 1, first).strip():
            break
        first -= 1
    before = {words.tokens[i].word for i in range(first, at)}
    if (before & (phrases("other_of_name") | phrases("other_kinds"))) - own:
        return True
    bare = words.tokens[at - 1].word in phrases("date_leads") | phrases("conjunctions")
    return bare and is_plural(head) and head not in words_of(subject)


def opens_with_new(scopes: Scopes, sentence: Sentence, cue: Hit, subject: str) -> bool:
    """Say whether a sentence that does not name the subject opens with something not spoken of before, of which its verb is said.

    "A cinema opened in Belm", "Rumah sakit militer dibuka pada 1939"; not "rumah sakit baru itu".
    """
    words, tokens = scopes.document.words, scopes.document.words.tokens
    if within(scopes.subject_hits[subject], sentence.first, sentence.last) or cue.first - sentence.first > OPENED:
        return False
    closed = phrases("relative_pronouns") | phrases("predicate") | phrases("auxiliaries") - phrases("passive")
    opening = sentence.first
    while opening < cue.first and tokens[opening].word in phrases("date_leads") | phrases("conjunctions"):
        opening += 1  # "Setelah tambang pasir ditutup"
    between = range(opening, cue.first)
    if any(words.gap(i, i + 1).strip() for i in between) or closed & {tokens[i].word for i in between}:
        return False
    if opening < cue.first and tokens[opening].word in phrases("new_bodies"):
        return True
    known = scopes.subjects[subject]
    own = {word for name in (*known.names, *known.common) for word in words_of(name)}
    behind = [i for i in between if tokens[i].word not in own]
    if (
        scopes.document.language != "id"
        or len(behind) != 1
        or behind[0] != cue.first - 1
        or cue.first - 1 in between[:1]
    ):
        return False
    kind = tokens[behind[0]].word
    light = phrases("pointing") | phrases("stops") | phrases("light") | phrases("now") | phrases("new_bodies_after")
    plain = kind not in light and not ends(kind, "possessed") and is_nominal(scopes, behind[0], True)
    return plain and scopes.document.text[tokens[behind[0]].start].islower()


def _is_of_larger(scopes: Scopes, first: int, cue: Hit, cues: EntryCues) -> bool:
    """Say whether the noun that opens a clause is only what another is called after: "the cinema bar opened"."""
    if scopes.document.language != "en" or first + 1 >= cue.first:
        return False
    words, known = scopes.document.words, scopes.subjects[cues.entry.subject]
    after = words.tokens[first + 1].word
    closed = phrases("stops") | phrases("prepositions") | phrases("auxiliaries") | phrases("conjunctions")
    closed |= phrases("date_verbs") | phrases("relative_pronouns") | phrases("possessives") | set(known.common)
    own = {word for name in known.names for word in words_of(name)} | cues.words | cues.vocabulary
    plain = after.isalpha() and scopes.document.text[words.tokens[first + 1].start].islower()
    return (
        plain
        and after not in closed | own
        and not looks_verbal(after, "en")
        and not words.gap(first, first + 1).strip()
    )


def _opens_bracket(scopes: Scopes, sentence: Sentence, cue: Hit, subject: str) -> bool:
    """Say whether a cue opens a bracket right behind the subject's name: "the yard of X (founded 1998)"."""
    words = scopes.document.words
    if cue.first == sentence.first or words.gap(cue.first - 1, cue.first).strip() != "(":
        return False
    return any(hit.last == cue.first - 1 for hit in within(scopes.subject_hits[subject], sentence.first, cue.first - 1))


def is_of_subject(scopes: Scopes, sentence: Sentence, cue: Hit, cues: EntryCues) -> bool:
    """Say whether a verb of a date is said of the entry's own matter, whoever else is named before it.

    "They set up X in 1994" has the subject as object; in "the agreement with the Y Foundation was signed" the agreement
    is what the property is about.
    """
    if not is_verb_cue(scopes, cue):
        return False
    if _object(scopes, sentence, cue, cues, noun=False) or named_as(scopes, sentence, cue, cues.entry.subject):
        return True
    words = scopes.document.words
    opening = [
        i
        for i in range(sentence.first, min(cue.first, sentence.first + OPENING))
        if sentence.clause_of(i) == sentence.clause_of(cue.first)
        and words.tokens[i].word not in phrases("determiners") | phrases("date_verbs")
    ]
    if opening and words.tokens[opening[0]].word in phrases("people_of"):
        return False
    if is_behind_another(scopes, sentence, cue, cues.entry.subject):
        return False
    if opens_with_new(scopes, sentence, cue, cues.entry.subject):
        return False
    if opening and _is_of_larger(scopes, opening[0], cue, cues):
        return False
    if opening and _opens_with_another(scopes, sentence, opening[0], cue, cues.entry.subject):
        return False
    if not opening or words.tokens[opening[0]].word in phrases("prepositions"):
        return False  # "In 2016": a small word of the label names nothing
    return not stems(words.tokens[opening[0]].word).isdisjoint(cues.words - stems(_word(scopes, cue)))


def is_behind_another(scopes: Scopes, sentence: Sentence, cue: Hit, subject: str) -> bool:
    """Say whether a verb stands in commas right behind another's name: "The museum grew out of the Bell Circle, founded in 1994"."""
    words = scopes.document.words
    at = cue.first - 1
    while at > sentence.first and words.tokens[at].word in phrases("relative_pronouns") | phrases("passive"):
        at -= 1
    token = words.tokens[at]
    if at <= sentence.first or not scopes.document.text[token.start].isupper() or "," not in words.gap(at, at + 1):
        return False
    if is_behind_aside(scopes, sentence, cue, subject):
        return False
    if any(date.start <= token.start < date.end for date in sentence.dates):
        return False  # "planned for May 2013, opened in 2014"
    begin = at
    while begin > sentence.first and in_name(scopes, begin - 1) and not words.gap(begin - 1, begin).strip():
        begin -= 1
    if begin < at and words.tokens[begin].word in phrases("articles"):
        begin += 1  # "The Act, which took effect in 2010"
    articles = phrases("articles") if scopes.document.language == "en" else frozenset()
    for index in range(sentence.first, begin - 1):
        if words.tokens[index].word in phrases("predicate"):
            if not articles or words.tokens[index + 1].word in articles:
                return False  # "X is a branch of the Bell Circle, founded in 1994"
    known = scopes.subjects[subject]
    own = {word for name in known.names for word in name.lower().split()} | set(known.common)
    if within(scopes.subject_hits[subject], begin, at) or _is_party(scopes, sentence, begin, subject):
        return False
    said = [words.tokens[i].word for i in range(begin, at + 1)]
    names = [words_of(name) for name in known.names]
    if any(len(name) > 1 and set(name) <= set(said) and [said[0], said[-1]] == [name[0], name[-1]] for name in names):
        return False  # "Pabrik Gula Merah X" is the Pabrik Gula X
    return (begin < at or _is_name_alone(scopes, sentence, at)) and any(word not in own for word in said)


def _is_name_alone(scopes: Scopes, sentence: Sentence, at: int) -> bool:
    """Say whether one word behind an article is a name, and no general word written large: "; the Mill, opened in 2022"."""
    tokens = scopes.document.words.tokens
    if at <= sentence.first or tokens[at - 1].word not in phrases("articles"):
        return False
    return tokens[at].word not in phrases("stand_ins") | phrases("body_words") | phrases("officers")


def _is_party(scopes: Scopes, sentence: Sentence, name: int, subject: str) -> bool:
    """Say whether a name is of one with whom a subject is: "the pact between the town and the Bell Circle, signed in 2016"."""
    words = scopes.document.words
    hits = within(scopes.subject_hits[subject], sentence.first, name - 1)
    if not hits:
        return False
    lead = hits[-1].last + 1
    while lead < name and any(hit.first == lead for hit in scopes.common_hits[subject]):
        lead += 1  # "cooperation" is what "the cooperation agreement" is called, too
    if words.tokens[lead].word not in phrases("party_leads"):
        return False
    between = range(lead, name)
    return not any(
        words.gap(i, i + 1).strip() or words.tokens[i].word in phrases("predicate") | phrases("auxiliaries")
        for i in between
    )


def _opens_with_another(scopes: Scopes, sentence: Sentence, first: int, cue: Hit, subject: str) -> bool:
    """Say whether a clause opens with another of the subject's kind: "Lumbung Air Keruh, yang", "Federasi tetangganya, X,"."""
    tokens = scopes.document.words.tokens
    after = stripped(tokens[first + 1].word, "possessed") if first + 1 < cue.first else ""
    if scopes.document.language == "id" and after in phrases("other_places") | phrases("other_kinds"):
        return True
    name = bearer(scopes, sentence, cue.first)
    if name is None or subject in subjects_named(scopes, name) or name.is_place:
        return False
    return name.first <= first <= name.last or is_told_of(scopes.document, name, cue.first)


def _word(scopes: Scopes, cue: Hit) -> str:
    return scopes.document.words.tokens[cue.first].word


def _is_apposed(scopes: Scopes, sentence: Sentence, cue: Hit, subject: str) -> bool:
    """Say whether a verb stands in what is said of the subject's name: "X, a house by the quay that was opened", "X, a trust founded in"."""
    words = scopes.document.words
    hits = within(scopes.subject_hits[subject], sentence.first, cue.first - 1)
    if not hits or cue.first - hits[-1].last > 10 or "," not in words.gap(hits[-1].last, hits[-1].last + 1):
        return False
    between = {words.tokens[i].word for i in range(hits[-1].last + 1, cue.first)}
    if words.tokens[hits[-1].last + 1].word not in phrases("apposed") | phrases("body_words"):
        return False
    if between & phrases("relative_pronouns"):
        return True
    beside = words.tokens[cue.first - 1].word in phrases("body_words") | phrases("stand_ins")
    plain = not between & (phrases("prepositions") | phrases("conjunctions") | phrases("genitive"))
    apart = any(words.gap(i, i + 1).strip() for i in range(hits[-1].last + 1, cue.first))
    return beside and plain and not apart


def is_behind_aside(scopes: Scopes, sentence: Sentence, cue: Hit, subject: str) -> bool:
    """Say whether a verb goes on with the subject's name behind what is said of it in commas: "X, an old house in Selm, opened in 1934".

    Where another comma follows, it may be said of what stands in the commas: "X, a branch of Y, founded in 1984, has".
    """
    words = scopes.document.words
    named = [h for h in within(scopes.subject_hits[subject], sentence.first, cue.first - 1) if h.last < cue.first - 1]
    if not named or words.gap(named[-1].last, named[-1].last + 1).strip() != ",":
        return False
    begin, verb = named[-1].last + 1, cue.first
    while verb > begin and words.tokens[verb - 1].word in phrases("auxiliaries") | phrases("passive"):
        verb -= 1
    marks = [i for i in range(begin, cue.first) if set(words.gap(i, i + 1)) & set(",;:()–—")]
    opens = words.tokens[begin].word
    if marks != [verb - 1] or not scopes.document.text[words.tokens[begin].start].islower():
        return False
    if opens in phrases("relative_pronouns") | phrases("conjunctions") | phrases("clause") | phrases("date_leads"):
        return False
    if opens in phrases("prepositions") or looks_verbal(opens, scopes.document.language):
        return False
    return verb < cue.first or not any("," in words.gap(i, i + 1) for i in range(cue.last, sentence.last))


def may_be(scopes: Scopes, sentence: Sentence, head: str, pointed: bool, cues: EntryCues) -> bool:
    """Say whether a noun may stand for the subject; a general word only where it points back to what was named."""
    subject = cues.entry.subject
    known = scopes.subjects[subject]
    own = {word for name in known.names for word in name.lower().split()} | set(known.common)
    if head in phrases("people_of") and head not in own:
        return False
    if head in own or not stems(head).isdisjoint({stem for word in own for stem in stems(word)}):
        return True
    if head in phrases("pronouns") | phrases("first_person"):
        return True
    if not stems(head).isdisjoint(cues.vocabulary):
        return True
    if head in phrases("own_doors") | phrases("own_stages"):  # "the doors of X opened"
        return scopes.subject_near(sentence, subject)
    bare = stripped(head, "possessed")
    if bare != head and bare in phrases("stand_ins"):
        head, pointed = bare, True
    return pointed and head in phrases("stand_ins") and scopes.subject_near(sentence, subject)


def _does_to_several(scopes: Scopes, sentence: Sentence, cue: Hit, cues: EntryCues) -> bool:
    """Say whether a verb tells what was done to several of another kind: "In 2016 the agency opened 40 files", "membuka 40 kantor"."""
    document, begin = scopes.document, cue.last + 1
    several = [m for m in sentence.quantities if m.kind == "count" and document.tokens_of(m).first == begin]
    if cue.last > cue.first or not several or not several[0].noun or several[0].value in ("1", "<=1"):
        return False
    before = {document.words.tokens[i].word for i in range(max(sentence.first, cue.first - 3), cue.first)}
    if before & phrases("passive") or (document.language == "id" and not begins(_word(scopes, cue), "transitive")):
        return False
    return not any(may_be(scopes, sentence, word, False, cues) for word in several[0].noun.lower().split())


def _object(scopes: Scopes, sentence: Sentence, cue: Hit, cues: EntryCues, noun: bool) -> bool | None:
    """Say whether what follows a verb as its object, or a noun as what it is of, is the subject; None if there is none."""
    document = scopes.document
    tokens = document.words.tokens
    begin = cue.last + 1
    if begin > sentence.last or document.words.gap(cue.last, begin).strip():
        return None
    if any(m.start <= tokens[begin].start < m.end for m in sentence.mentions):
        # "came into being two years after …"
        return False if not noun and _does_to_several(scopes, sentence, cue, cues) else None
    if any(hit.first == begin for hit in within(scopes.subject_hits[cues.entry.subject], begin, begin)):
        return True
    if document.language == "id":
        if not noun and not begins(tokens[cue.first].word, "transitive"):
            return None
        if not noun and cue.last > cue.first and is_nominal(scopes, cue.last, True):
            return None  # the cue has the object, as in "menandatangani perjanjian"
        if noun and not (document.text[tokens[begin].start].isupper() or is_nominal(scopes, begin, True)):
            return None
    elif noun:
        if tokens[begin].word not in phrases("genitive"):
            return None
        begin += 1
    else:
        before = {tokens[i].word for i in range(max(sentence.first, cue.first - 3), cue.first)}
        if before & phrases("passive") or tokens[begin].word not in phrases("determiners"):
            return None
    reach: list[int] = []
    for index in range(begin, min(sentence.last, begin + LONGEST) + 1):
        closed = tokens[index].word in phrases("prepositions") or tokens[index].word[0].isdigit()
        if closed or (reach and document.words.gap(index - 1, index).strip()):
            break
        reach.append(index)
    if not reach:
        return None
    hits = within(scopes.subject_hits[cues.entry.subject], reach[0], reach[-1])
    if is_named_otherwise(scopes, [i for i in reach if not hits or i < hits[0].first], cues.entry.subject):
        return False
    if document.language == "id":  # the first noun is the head: "gedung Yayasan X" is a building
        head = tokens[reach[0]].word
        return (
            bool(hits and hits[0].first == reach[0])
            or may_be(scopes, sentence, head, True, cues)
            or (head in phrases("own_doors"))
        )
    said = {tokens[i].word for i in reach}
    earlier = within(scopes.subject_hits[cues.entry.subject], sentence.first, cue.first - 1)
    pointed = not (earlier and tokens[begin].word in phrases("new_bodies"))  # "members of X founded a group"
    return (
        bool(hits)
        or any(may_be(scopes, sentence, word, pointed, cues) for word in said)
        or (bool(said & phrases("own_doors")))
    )
