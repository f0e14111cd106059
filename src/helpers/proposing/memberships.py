"""Names that a text puts into a class without a verb: in a list of that class, in apposition, by the opening of a sentence."""

from __future__ import annotations

from helpers.scope.scoping import Scopes
from helpers.sentences.class_words import classing
from helpers.sentences.document import BREAKS, Document, Sentence
from helpers.sentences.phrases import phrases
from helpers.sentences.words import Hit, within
from helpers.texts.endings import ends, stripped
from helpers.texts.stems import stems, words_of
from helpers.texts.verb_forms import looks_verbal

LISTED = 40  # words of a list between what it is of and a name
REACH = 5  # words between a name and what it is apposed by
NEAR = 7  # words before a term that opens a sentence
OPENS = 3  # words before a name that only opens a sentence: "in contrast to"
LABEL = 3  # words of a label before a colon
DASHES = frozenset("–—")
HELD_FIRST = 4  # words after a term among which one says that it was so at first: "a club for the first six years"


def listed(document: Document, sentence: Sentence, names: list[Hit], hit: Hit) -> Hit | None:
    """Return the name in a list of a class: "three charities: A, B and C", "badan usaha milik daerah, yaitu A dan B"."""
    words = document.words
    before = {words.tokens[i].word for i in range(max(sentence.first, hit.first - 4), hit.first)}
    if before & classing("excepts"):
        return None
    first = {words.tokens[i].word for i in range(sentence.first, min(sentence.first + 2, hit.first))}
    for name in names:
        if not hit.last < name.first <= hit.last + LISTED:
            continue
        opens = _list_opens(document, hit, name, bool(first & classing("among")))
        if opens is not None and all(_is_listed(document, i) for i in range(opens, name.first)):
            return name
    return None


def _list_opens(document: Document, hit: Hit, name: Hit, is_among: bool) -> int | None:
    """Return the first token of the list that a class is followed by, or None."""
    words = document.words
    openers = classing("opens_list") | (classing("equates") if is_among else frozenset())
    for index in range(hit.last + 1, min(name.first, hit.last + 8) + 1):
        gap = words.gap(index - 1, index)
        if ":" in gap:
            return index
        if any(mark in gap for mark in ".;()") or index == name.first:
            return None
        if words.tokens[index].word in openers:
            return index + 1
        if words.tokens[index].word in phrases("predicate") | phrases("negations"):
            return None
    return None


def _is_listed(document: Document, index: int) -> bool:
    """Say whether a word can stand in a list of names: a name, a number, "and", what stands in brackets."""
    token = document.words.tokens[index]
    if token.word in classing("joins") or not document.text[token.start].islower():
        return True
    before = document.text[max(0, token.start - 60) : token.start]
    return before.rfind("(") > before.rfind(")")


def apposed(document: Document, sentence: Sentence, names: list[Hit], hit: Hit) -> Hit | None:
    """Return the name that a term is set beside after a mark: "X, a statutory body", "X – perusahaan swasta", "X: swasta"."""
    words = document.words
    for name in reversed(names):
        first = name.last + 1
        if name.last >= hit.first or hit.first - name.last > 3 * REACH or first > hit.first:
            continue
        gap = words.gap(name.last, first)
        if "(" in gap and ")" not in gap:  # "X (founded 1921), a …"
            shut = document.text.find(")", words.tokens[first].start, words.tokens[hit.first].start)
            if shut >= 0:
                first = next(i for i in range(first, hit.first + 1) if words.tokens[i].start > shut)
                gap = words.gap(first - 1, first)
        between = [words.tokens[i].word for i in range(first, hit.first)]
        inner = [words.gap(i - 1, i) for i in range(first + 1, hit.first + 1)]
        if len(between) > REACH or not any(mark in gap for mark in ",–—:("):
            continue
        if any(mark in one for one in inner for mark in ";:.()–—"):
            continue
        opens = between[:1] == [] or between[0] in phrases("apposed")
        bare = any(mark in gap for mark in "–—:(") or (document.language == "id" and not between)
        closed = phrases("negations") | phrases("prepositions") | phrases("predicate") | phrases("part_of")
        if (opens or bare) and (between or bare) and not set(between) & closed and name == names[-1]:
            return name
    return None


def fronted(document: Document, scopes: Scopes, sentence: Sentence, subject: str, hit: Hit) -> Hit | None:
    """Return who a sentence is about that first says what it is: "Being a company, it …", "A state school, X has …"."""
    words = document.words
    if hit.first - sentence.first > NEAR or words.tokens[sentence.first].word not in classing("leads"):
        return None
    if {words.tokens[i].word for i in range(sentence.first, hit.first)} & phrases("negations"):
        return None
    marks = [i for i in range(hit.last + 1, min(hit.last + 9, sentence.last) + 1) if "," in words.gap(i - 1, i)]
    for index in marks:
        if any(hit.first == index or name.first in (index, index + 1) for name in scopes.subject_hits[subject]):
            return Hit(index, index)
        word = words.tokens[index].word
        pointed = word in phrases("pronouns") and word not in phrases("stand_ins")
        following = words.tokens[index + 1].word if index < sentence.last else ""
        if document.language == "en":
            pointed = pointed or (word in classing("such") and following in phrases("stand_ins"))
        else:
            pointed = pointed or (word in phrases("stand_ins") and following in phrases("pointing"))
        owned = ends(word, "possessed") if document.language == "id" else word in phrases("possessives")
        if (pointed or owned) and is_topic_before(document, scopes, sentence, subject):
            return Hit(index, index)
    return None


def labelled(document: Document, scopes: Scopes, subject: str, hit: Hit) -> Hit | None:
    """Return the words of a label before a term on a line of its own, in a text whose title names the subject alone: "Kind: company"."""
    tokens, text = document.words.tokens, document.text
    start = tokens[hit.first].start
    label, mark, rest = text[text.rfind("\n", 0, start) + 1 : start].partition(":")
    said = words_of(label.lower())
    if not mark or rest.strip() or not 0 < len(said) <= LABEL or classing("forms").isdisjoint(said):
        return None
    title = document.sentences[0].last
    named = [one for one, hits in scopes.subject_hits.items() if within(hits, 0, title)]
    first = next((i for i in range(hit.first - 1, -1, -1) if tokens[i].word == said[0]), hit.first)
    return Hit(first, hit.first - 1) if named == [subject] and first < hit.first else None


def is_topic_before(document: Document, scopes: Scopes, sentence: Sentence, subject: str) -> bool:
    """Say whether the sentence before names a subject and no other body after it: what "it" then stands for."""
    if not sentence.number:
        return False
    previous = document.sentences[sentence.number - 1]
    if "\n\n" in document.text[previous.span.end : sentence.span.start]:
        return False
    hits = within(scopes.subject_hits[subject], previous.first, previous.last)
    others = [
        h
        for other, found in scopes.subject_hits.items()
        if other != subject
        for h in within(found, previous.first, previous.last)
    ]
    return bool(hits) and not others


def is_held(document: Document, sentence: Sentence, name: Hit, subject: str, own: frozenset[str] = frozenset()) -> bool:
    """Say whether a name only says where the one spoken of belongs: "all nineteen firms in X are", "X's secretary is".

    Not in what is called by a noun and a name itself: "breach of the Market By-law", nor of what is asked for (stems `own`).
    """
    words = document.words
    if ends(words.tokens[name.last].word, "possessor"):
        return True
    first = _begin(document, sentence, name)
    after = name.last + 1
    if (
        words.tokens[first - 1].word in phrases("relative_pronouns")
        and sentence.first < first - 1
        and after <= sentence.last
    ):
        acts = phrases("predicate") | phrases("linking") | phrases("copulas") | classing("verbs") | classing("naming")
        marked = words.gap(name.last, after).strip() or words.gap(first - 2, first - 1).strip()
        if not marked and words.tokens[after].word not in acts | phrases("auxiliaries") | classing("adverbs"):
            return True  # "the silo that X uses is"
    if first - 1 <= sentence.first or words.tokens[first - 1].word not in classing("holders"):
        return False
    head = words.tokens[first - 2]
    if head.word in words_of(subject) or not stems(head.word).isdisjoint(own):
        return False  # "the tenure of the Orra houses is"
    return not words.gap(first - 2, first - 1).strip() and document.text[head.start].islower()


def _begin(document: Document, sentence: Sentence, name: Hit) -> int:
    """Return the first token of a name, of which some words may be known only, with its article."""
    words, first = document.words, name.first
    while first - 1 > sentence.first and not words.gap(first - 1, first).strip():
        if not document.text[words.tokens[first - 1].start].isupper():
            break
        first -= 1
    while first > sentence.first and words.tokens[first - 1].word in phrases("articles"):
        first -= 1
    return first


def is_setting(document: Document, sentence: Sentence, name: Hit, hit: Hit, subject: str) -> bool:
    """Say whether a name only opens a sentence as its setting or its contrast: "At X schooling is …", "Unlike X, Y is …"."""
    words, first = document.words, _begin(document, sentence, name)
    opens = [words.tokens[i].word for i in range(sentence.first, first)]
    if not opens or len(opens) > OPENS or any(words.gap(i, i + 1).strip() for i in range(sentence.first, first - 1)):
        return False
    if set(opens) & classing("contrasts"):
        return True
    if not set(opens).isdisjoint(set(words_of(subject)) - phrases("prepositions")):
        return False  # "littering in X is": the name goes on
    after = name.last + 1
    if opens[-1] not in phrases("place_before") or after >= hit.first or words.gap(name.last, after).strip():
        return False
    word = words.tokens[after].word
    return word not in phrases("predicate") | phrases("linking") | phrases("copulas") | classing("verbs") | phrases(
        "auxiliaries"
    ) | phrases("pronouns") | phrases("relative_pronouns") | classing("adverbs")


def is_of_relative(document: Document, name: Hit, hit: Hit) -> bool:
    """Say whether a term is said of another noun or name before a relative clause: "X helps groups that are cooperatives"."""
    tokens = document.words.tokens
    links = phrases("predicate") | classing("verbs") | phrases("copulas")
    if name.last + 2 < hit.first:
        relative, owned = tokens[name.last + 1].word, tokens[name.last + 2].word
        possessed = relative in phrases("possessives") or (
            relative in phrases("relative_pronouns") and ends(owned, "possessed") and not looks_verbal(owned, "id")
        )
        if possessed and not {owned, stripped(owned, "possessed")} & classing("forms"):
            return (
                "," in document.words.gap(name.last, name.last + 1)
                and "," not in document.text[tokens[name.last + 1].start : tokens[hit.first].start]
            )  # "X, whose landlord is a charity, …"
    for index in range(name.last + 2, hit.first):
        if tokens[index].word in phrases("relative_pronouns"):
            between = {tokens[i].word for i in range(name.last + 1, index)}
            return not between & (links | phrases("relative_pronouns"))
    return False


def was_before(document: Document, sentence: Sentence) -> bool:
    """Say whether a sentence tells of a time that is over: "Before it moved, X was a …", "Until 1990 X was a …"; not "until now"."""
    words, first = document.words, sentence.first
    if words.tokens[first].word not in classing("over_then"):
        return False
    last = next((i for i in range(first, sentence.last) if "," in words.gap(i, i + 1)), min(sentence.last, first + 2))
    if words.tokens[first].word not in phrases("up_to"):
        return True
    ours = {words.tokens[i].word for i in range(first, last + 1)}
    return not (
        words.literal(phrases("now"), first, last) or (ours & phrases("pointing") and ours & classing("writings"))
    )


def _end_of_saying(document: Document, last: int, limit: int) -> int:
    """Return the last token, no later than another, before something else is said: "a school: in its first year", "a school, and in …"."""
    words = document.words
    for index in range(last, limit):
        gap, after = words.gap(index, index + 1), words.tokens[index + 1].word
        if not (BREAKS | DASHES).isdisjoint(gap) or ("," in gap and after in phrases("list_words")):
            return index
    return limit


def unsettled(document: Document, sentence: Sentence, start: int, hit: Hit) -> str:
    """Return why a term is not what is said from a token on: changed, planned, thought, likened, asked; or ""."""
    words = document.words
    low, high = max(start, sentence.first), hit.first - 1

    def says(key: str, first: int, last: int) -> list[Hit]:
        return words.literal(classing(key), max(first, low), last) if last >= first else []

    if "?" in document.text[words.tokens[hit.last].end : sentence.span.end]:
        return "asked"
    clause = sentence.clause_of(hit.first)
    here = next((i for i in range(low, hit.first) if sentence.clause_of(i) == clause), hit.first)
    wondered = says("asked_whether", here, high)
    if wondered and not any("," in words.gap(i, i + 1) for i in range(wondered[-1].last, high + 1)):
        return "asked"
    if says("held_first", hit.last + 1, _end_of_saying(document, hit.last, min(sentence.last, hit.last + HELD_FIRST))):
        return "changed"
    tail = min(sentence.last, hit.last + 6)
    if says("changed", here, high) or [
        h for h in says("changed", hit.last + 1, tail) if sentence.clause_of(h.last) == clause
    ]:
        return "changed"
    turned = [h for h in says("became", here, high) if words.tokens[h.first - 1].word not in classing("adverbs")]
    if turned and (sentence.dates or says("changed", low, sentence.last)):
        return "changed"
    if says("planned", here, high):
        return "planned"
    if says("thought", here, high):
        return "thought"
    if says("likened", hit.first - 3, high):
        return "" if says("any_other", hit.first - 3, high) else "likened"
    return ""
