"""Whose word a number is: the text's own, somebody else's, or one that the text rejects; and whom it names."""

from __future__ import annotations

from helpers.readers.mention import Mention
from helpers.sentences.attributions import reported
from helpers.sentences.document import Document, Sentence
from helpers.sentences.phrases import phrases
from helpers.sentences.words import Hit
from helpers.texts.verb_forms import looks_active, looks_verbal

LIGHT = phrases("light")
AFFIRMING = 8  # words at the start of the sentence after a quotation
ROUND = 6  # words after a number in which it may be said that it goes round
CORRECTED = 10  # words at the start of a sentence that say that the number before them was corrected
CONTRACTED = ("n't", "n’t")  # "not" at the end of an English verb
DENIED = 8  # words from what did not happen to its date


def stance(document: Document, sentence: Sentence, mention: Mention, cue: Hit | None = None) -> str:
    """Return asserted, reported or denied; a cue that sounds like a denial ("was withdrawn") is none."""
    words = document.words
    covered = document.tokens_of(mention)
    before = _uncontracted([t.word for t in words.tokens[max(sentence.first, covered.first - 7) : covered.first]])
    for skip in range(0, 4):
        for size in range(1, 6):
            stop = len(before) - skip
            if stop - size < 0 or (skip and not all(w in LIGHT for w in before[stop:])):
                continue
            phrase = " ".join(before[stop - size : stop])
            if phrase in phrases("deny_before") and not (
                phrase in phrases("denials")
                and (bool(phrases("only").intersection(before[stop:][:1])) or mention.value.startswith("../"))
            ):
                return "denied"
    if not mention.value.startswith("../") and _is_of_negated_cue(document, sentence, covered, cue):
        return "denied"
    if not mention.value.startswith("../") and _is_of_negated_verb(document, sentence, covered):
        return "denied"
    inside = words.literal(phrases("deny_before"), covered.first, covered.first)
    if (inside and mention.hedge == "none") or _is_corrected(document, sentence, mention):
        return "denied"
    said = [
        hit
        for hit in words.literal(phrases("often_said"), sentence.first, sentence.last)
        if not _is_of_denied(document, sentence, hit, covered)
    ]
    denials = words.literal(phrases("deny_sentence"), sentence.first, sentence.last)
    denials = [hit for hit in denials if cue is None or hit.last < cue.first or hit.first > cue.last]
    denials = [hit for hit in denials if not _is_corrected_to(document, hit, covered)]
    turns = [
        i
        for i in range(sentence.first, sentence.last + 1)
        if words.tokens[i].word in phrases("but") and i > sentence.first
    ]
    if said and said[0].first < covered.first:
        if any(turn > covered.last for turn in turns) or denials or _next_turns(document, sentence):
            if not any(said[0].first < turn < covered.first for turn in turns):
                return "denied"
        elif not any(said[0].first < turn < covered.first for turn in turns):
            return "reported"
    elif said and said[0].first > covered.last and not any(covered.last < t < said[0].first for t in turns):
        gap = said[0].first - covered.last
        if gap <= 8 and sentence.clause_of(said[0].first) == sentence.clause_of(covered.first):
            return "denied" if denials or turns else "reported"
    for denial in denials:
        same = sentence.clause_of(denial.first) == sentence.clause_of(covered.first)
        if same and denial.first > covered.last and denial.first - covered.last <= 14:
            return "denied"
        if denial.first > covered.last and not any(
            covered.last < document.tokens_of(m).first < denial.first for m in sentence.quantities
        ):
            pointer = {words.tokens[i].word for i in range(max(covered.last + 1, denial.first - 3), denial.first)}
            if pointer & phrases("pointing"):
                return "denied"
        if same and denial.last < covered.first and covered.first - denial.last <= 8:
            return "denied"
    if _next_denies(document, sentence) or _next_corrects(document, sentence, mention):
        return "denied"
    if _goes_round(document, sentence, covered):
        return "reported"
    if document.is_release and words.literal(phrases("hearsay"), sentence.first, covered.first):
        return "reported"  # "Guests tell me that 500 …", says the director
    if document.is_release and _by_officer(document, sentence):
        return "asserted"
    if document.in_quotes(mention.start):
        return "asserted" if document.is_release or _is_affirmed(document, sentence, mention) else "reported"
    if reported(document, sentence, covered):
        return "reported"
    return "asserted"


def _uncontracted(words: list[str]) -> list[str]:
    """Return words with the "not" that is shortened in them: "there aren't 200 beds"."""
    return [part for word in words for part in ((word, "not") if _is_contracted(word) else (word,))]


def _is_contracted(word: str) -> bool:
    return word.endswith(CONTRACTED)


def _is_affirmed(document: Document, sentence: Sentence, mention: Mention) -> bool:
    """Say whether a text makes a quotation its own: "…," she says, and the record bears her out."""
    words = document.words
    covered = document.tokens_of(mention)
    said = words.literal(phrases("affirmed"), covered.last + 1, sentence.last)
    if any(not document.in_quotes(words.tokens[hit.first].start) for hit in said):
        return True
    following = _next(document, sentence)
    if following is None or document.in_quotes(following.span.start + 1):
        return False
    stop = min(following.last, following.first + AFFIRMING)
    first = words.tokens[following.first].word
    return (first in phrases("pointing") | phrases("conjunctions") or first in phrases("determiners")) and bool(
        words.literal(phrases("affirmed"), following.first, stop)
    )


def _is_of_negated_cue(document: Document, sentence: Sentence, covered: Hit, cue: Hit | None) -> bool:
    """Say whether a date follows what is said not to have happened then: "was not founded in 1879", "tidak dibentuk pada 1987"."""
    if cue is None or not 0 < covered.first - cue.last <= DENIED:
        return False
    tokens, at = document.words.tokens, cue.first - 1
    while at > sentence.first and tokens[at].word in phrases("auxiliaries") - phrases("negations"):
        at -= 1
    between = {tokens[i].word for i in range(cue.last + 1, covered.first)}
    only = phrases("but") | phrases("only") | phrases("date_leads") | phrases("instead")
    denied = at >= sentence.first and (tokens[at].word in phrases("negations") or _is_contracted(tokens[at].word))
    return denied and between.isdisjoint(only)


def _is_of_negated_verb(document: Document, sentence: Sentence, covered: Hit) -> bool:
    """Say whether a number is the object of a verb that is denied: "had not vaccinated 541 children", "tidak merawat 40 pasien"."""
    words = document.words
    verb = covered.first - 1
    if verb <= sentence.first or words.gap(verb, covered.first).strip() or words.gap(verb - 1, verb).strip():
        return False
    word = words.tokens[verb].word
    acts = looks_active(word, "id") if document.language == "id" else looks_verbal(word, "en")
    if not acts or word in phrases("to") | phrases("change_up") | phrases("change_down"):
        return False
    before = words.tokens[verb - 1].word
    return before in phrases("negations") & phrases("not_done") or _is_contracted(before)


def _is_corrected(document: Document, sentence: Sentence, mention: Mention) -> bool:
    """Say whether a sentence goes on to correct a number: "the list has 6, which was later corrected to 5"."""
    words, last = document.words, document.tokens_of(mention).last
    alike = [m for m in sentence.quantities if m.kind == mention.kind and m.start > mention.start]
    if not alike:
        return False
    first = document.tokens_of(alike[0]).first
    said = [i for i in range(last + 1, first) if words.tokens[i].word in phrases("corrected")]
    return bool(said) and words.tokens[first - 1].word in phrases("to")


def _is_corrected_to(document: Document, denial: Hit, covered: Hit) -> bool:
    """Say whether a number is what another was corrected to: "dikoreksi menjadi 5 orang" denies the one before."""
    tokens = document.words.tokens
    corrected = any(tokens[i].word in phrases("corrected") for i in range(denial.first, denial.last + 1))
    between = range(denial.last + 1, covered.first)
    return corrected and 0 < len(between) <= 2 and tokens[denial.last + 1].word in phrases("to")


def _goes_round(document: Document, sentence: Sentence, covered: Hit) -> bool:
    """Say whether a number is one that goes round: "a figure of 60, which circulated for days"."""
    words, last = document.words, min(sentence.last, covered.last + ROUND)
    for hit in words.literal(phrases("goes_round"), covered.last + 2, last):
        if any(words.tokens[i].word in phrases("relative_pronouns") for i in (hit.first - 1, hit.first - 2)):
            return True
    return False


def _is_of_denied(document: Document, sentence: Sentence, said: Hit, covered: Hit) -> bool:
    """Say whether what is often said is another number, rejected before it: "in 1860, not 1850 as is often said"."""
    tokens = document.words.tokens
    denied = [i for i in range(max(sentence.first, said.first - 9), said.first) if tokens[i].word in phrases("denials")]
    return bool(denied) and not denied[-1] < covered.first < said.first


def _by_officer(document: Document, sentence: Sentence) -> bool:
    """Say whether a sentence gives the word of somebody who speaks for the body that issued the text."""
    return any(t.word in phrases("officers") for t in document.words.tokens[sentence.first : sentence.last + 1])


def _next_turns(document: Document, sentence: Sentence) -> bool:
    """Say whether the next sentence takes back what this one reports: "Namun …", "In fact, …"."""
    following = _next(document, sentence)
    if following is None:
        return False
    words = document.words
    first = words.literal(phrases("but"), following.first, min(following.first + 2, following.last))
    return bool(first) or bool(
        words.literal(phrases("deny_sentence"), following.first, min(following.first + 10, following.last))
    )


def _next_denies(document: Document, sentence: Sentence) -> bool:
    """Say whether the next sentence rejects this one: "Angka itu keliru", "That figure is wrong"."""
    following = _next(document, sentence)
    if following is None:
        return False
    words = document.words
    opening = [t.word for t in words.tokens[following.first : min(following.first + 3, following.last + 1)]]
    if not following.quantities and words.literal(
        phrases("disagree"), following.first, min(following.first + 6, following.last)
    ):
        return True
    # "A rumour that …" points at nothing, "They are wrong" at those who say so.
    points = phrases("pointing") & set(opening[:2]) or phrases("pronouns") & set(opening[:1])
    if words.literal(phrases("sets_right"), following.first, min(following.first + 4, following.last)):
        return True  # "Yang benar 214 orang", "The correct number is 204"
    denied = words.literal(phrases("deny_sentence"), following.first, min(following.first + 9, following.last))
    if points and denied and all(document.tokens_of(m).first > denied[0].last for m in following.quantities):
        return True
    return (
        bool(points)
        and not following.quantities
        and bool(words.literal(phrases("deny_sentence"), following.first, min(following.first + 9, following.last)))
    )


def _next_corrects(document: Document, sentence: Sentence, mention: Mention) -> bool:
    """Say whether the next sentence opens with what a number was corrected to: "It was later revised to 9", "Kemudian direvisi menjadi 9"."""
    following = _next(document, sentence)
    alike = [m for m in sentence.quantities if (m.kind, m.unit) == (mention.kind, mention.unit)]
    if following is None or alike[-1:] != [mention]:
        return False
    words = document.words
    to = next((m for m in following.quantities if m.kind == mention.kind), None)
    first = document.tokens_of(to).first if to is not None else following.first
    if to is None or first - following.first > CORRECTED or to.unit not in ("", mention.unit):
        return False
    at = next((i for i in range(following.first, first) if words.tokens[i].word in phrases("corrected")), first)
    opening = {words.tokens[i].word for i in range(following.first, min(following.first + 3, at))}
    points = at - following.first < 3 or not opening.isdisjoint(phrases("pointing") | phrases("pronouns"))
    return points and any(words.tokens[i].word in phrases("to") for i in range(at + 1, first))


def _next(document: Document, sentence: Sentence) -> Sentence | None:
    index = sentence.number + 1
    if index >= len(document.sentences):
        return None
    following = document.sentences[index]
    return following if "\n\n" not in document.text[sentence.span.end : following.span.start] else None
