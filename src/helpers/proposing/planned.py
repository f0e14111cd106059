"""Numbers that are wanted, promised or foreseen, where a property asks for what is."""

from __future__ import annotations

from dataclasses import replace
from functools import lru_cache
from itertools import pairwise

from helpers.proposing.called_otherwise import is_called_plan
from helpers.proposing.qualified import is_plan_cue
from helpers.readers.mention import Mention
from helpers.sentences.document import Document, Sentence
from helpers.sentences.matching import Match
from helpers.sentences.number_brackets import bracket_before
from helpers.sentences.phrases import phrases
from helpers.sentences.phrasing import until_mark
from helpers.sentences.room import is_room_for
from helpers.texts.stems import stems, words_of

REACH = 14  # tokens before a number in which a plan may be announced
PLANNED = 4  # words after a noun in which it may be said that it is planned


def is_planned(document: Document, sentence: Sentence, one: Match, before: list[str]) -> bool:
    """Say whether a number is wanted, promised or foreseen where the property asks for what is, or the other way round."""
    words, covered = document.words, document.tokens_of(one.mention)
    result = _is_of_result(one)
    if result:
        one = replace(one, cues=replace(one.cues, takes_plan=False))
    holding = phrases("holding") if _is_of_things(one) else frozenset()  # "a capacity of 65 beds": there are 65
    reach = [word for word in before if not (result and word in _own_words(one)) and word not in holding]
    done = max((i for i, word in enumerate(reach) if _is_achieved(reach, i)), default=-1)
    if done >= 0 and not one.cues.takes_plan and not _is_wished(reach[:done]):
        reach = reach[done + 1 :]  # "applied for 400 and received 250"
    if one.cues.takes_plan:
        reach += [words.tokens[i].word for i in range(covered.last + 1, min(sentence.last, covered.last + 6) + 1)]
    after = until_mark(document, covered.last, sentence.last, 6).split()
    related = not phrases("relative_pronouns").isdisjoint(after)  # "4.438 orang luka yang harus dirawat"
    needed = phrases("needed_after") - (phrases("must_do") if related else frozenset())
    if not needed.isdisjoint(after) and not one.cues.takes_plan:
        return True  # "a coverage of 95 per cent is needed"
    after_it = _is_planned_after(document, sentence, one.mention) or is_called_plan(document, sentence, one.mention)
    if not one.cues.takes_plan and after_it:
        return True
    together = bool(words.literal(phrases("taken_together"), sentence.first, covered.first))
    reach = [word for word in reach if not (together and word in phrases("conditions"))]  # how it was reckoned
    reach = _without_bracket(document, sentence, covered.first, _without_other_plans(reach))
    recited = {left for left, right in pairwise(reach) if f"{left} {right}" in phrases("recitals")}
    own = {t.word for t in words.tokens[one.cue.first : one.cue.last + 1]}  # "Kapasitas Embung Selm": no name
    named = (in_names(document, sentence, covered.first, one.cues.entry.subject) - own) | recited | phrases("no_plan")
    planned = one.cues.takes_plan and any(
        f"{left} {right}" in phrases("plan") for before, right in pairwise(reach) for left in (before, *stems(before))
    )
    planned = planned or any(
        word not in named and (word in phrases("plan") or not stems(word).isdisjoint(_plan_stems())) for word in reach
    )
    planned = planned or bool(words.literal(phrases("future"), sentence.first, covered.first))
    lasted = phrases("had_to") if one.mention.kind == "duration" else frozenset()  # "had to wait 12 days"
    planned = planned or any(" ".join(pair) in phrases("plan_pairs") - lasted for pair in pairwise(reach))
    asked = bool(reach) and reach[-1] in phrases("begging_for") and not phrases("begging").isdisjoint(reach)
    asked = (
        asked
        or (words.tokens[covered.first].word in phrases("begging_for") or document.language == "id")
        and (
            bool(reach) and reach[-1] in phrases("begging")  # "meminta 500.000 euro"
        )
    )
    planned = planned or (asked and one.cues.entry.type == "measurement")  # "asked the fund for 4,000 euros"
    amount = one.cues.entry.type != "count"  # "scholarships awarded", "permits approved" are no plans
    planned = planned or (
        is_plan_cue(document, one.cue, amount) and not _is_own_award(document, one)
    )  # "was budgeted at"
    planned = planned or _is_own_phrase(document, sentence, one) or _is_own_word(document, one)
    planned = planned or _is_labelled_plan(document, sentence, one.mention, phrases("plan") - holding)
    planned = planned or (one.cues.takes_plan and is_room_for(document, one.mention, one.cues, one.cue))
    return planned != one.cues.takes_plan


def _is_own_phrase(document: Document, sentence: Sentence, one: Match) -> bool:
    """Say whether a cue of several words, given for what is asked for or planned, tells it without another word: "65 perkara dispensasi nikah".

    Not where the sentence says what came of it.
    """
    if not (one.cues.takes_plan and one.cues.given and one.cue.last > one.cue.first):
        return False
    said = {document.words.tokens[i].word for i in range(sentence.first, sentence.last + 1)}
    return said.isdisjoint(phrases("achieved") | phrases("realised"))


def _is_of_things(one: Match) -> bool:
    """Say whether a number is an amount, or of what there is room in, not of whom there is room for."""
    noun = one.mention.noun.lower()
    return one.cues.entry.type != "count" or (one.mention.unit != "persons" and noun in phrases("room"))


def _without_other_plans(before: list[str]) -> list[str]:
    """Return words before a number without a plan that only tells of another: "more than the planned 3 days, and 40 goats were sold"."""
    articles = phrases("articles") | phrases("possessives")
    return [
        word
        for i, word in enumerate(before)
        if " ".join(before[i : i + 3]) not in phrases("could_rely")  # "could call on 312 volunteers"
        and not (
            word in phrases("plan")
            and i > 0
            and before[i - 1] in articles
            and i + 1 < len(before)
            and before[i + 1][:1].isdigit()
            and not phrases("conjunctions").isdisjoint(before[i + 2 :])
        )
    ]


def _without_bracket(document: Document, sentence: Sentence, number: int, before: list[str]) -> list[str]:
    """Return words before a number without a bracket that gives the plan of another: "40 lamps (planned: 50) and covers 3 hectares"."""
    inside = [document.words.tokens[i].word for i in bracket_before(document, sentence, number)]
    at = next((i for i in range(len(before)) if before[i : i + len(inside)] == inside), -1)
    return before[:at] + before[at + len(inside) :] if inside and at >= 0 else before


def _own_words(one: Match) -> set[str]:
    """Return the words of the labels and cues of a match's property."""
    entry = one.cues.entry
    given = [*entry.label.values(), *(cue for cues in entry.cues.values() for cue in cues)]
    return {word for name in given for word in words_of(name)}


def _is_of_result(one: Match) -> bool:
    """Say whether a property asks what came of those who asked: "applicants admitted" are no plan, though applicants are."""
    if not one.cues.takes_plan:
        return False
    said = [set(words_of(label)) for label in one.cues.entry.label.values()]
    return any(words & phrases("granted") and words & phrases("askers") for words in said)


def _is_own_word(document: Document, one: Match) -> bool:
    """Say whether a cue that the codebook gives is of one stem with a plan, where the property asks for one: "mendaftar" of "pendaftar"."""
    word = document.words.tokens[one.cue.first].word
    given = {cue.lower() for cues in one.cues.entry.cues.values() for cue in cues}
    if not one.cues.takes_plan or one.cue.last > one.cue.first or word not in given:
        return False
    return any(name in phrases("plan") and not stems(name).isdisjoint(stems(word)) for name in _own_words(one))


def _is_wished(before: list[str]) -> bool:
    """Say whether a word for a plan governs what follows: "hopes to have reached", "diharapkan tercapai".

    Who has asked and was given something governs no plan: "each applicant was awarded 900 euros".
    """
    light = phrases("auxiliaries") | phrases("passive") | phrases("to") | phrases("determiners")
    at = next((i for i in range(len(before) - 1, -1, -1) if before[i] not in light), -1)
    if at >= 0 and before[at] in phrases("askers"):
        return False
    return at >= 0 and (before[at] in phrases("plan") or not stems(before[at]).isdisjoint(_plan_stems()))


def _is_own_award(document: Document, one: Match) -> bool:
    """Say whether a cue that the codebook gives tells what was given: "awarded" of the average prize is no plan."""
    said = document.words.tokens[one.cue.first].word
    return one.cue.first == one.cue.last and said in phrases("achieved") & _own_words(one)


def _is_achieved(words: list[str], at: int) -> bool:
    """Say whether a word ends the reach of a plan: "received 250"; but "gedung baru" is a new building."""
    if words[at] not in phrases("achieved"):
        return False
    return (
        words[at] not in phrases("new_bodies_after") or at == 0 or at == len(words) - 1 or not words[at - 1].isalpha()
    )


def _is_planned_after(document: Document, sentence: Sentence, mention: Mention) -> bool:
    """Say whether those counted are the subject of what is yet to come: "680,000 nets are to be distributed"."""
    words, first = document.words, document.tokens_of(mention).last + 1
    last = min(sentence.last, document.noun_phrase(mention).last + PLANNED)
    for hit in words.literal(phrases("planned_after"), first, last):
        between = document.text[mention.end : words.tokens[hit.first].start]
        return set(between).isdisjoint(",;:()") and sentence.clause_of(hit.first) == sentence.clause_of(first - 1)
    return False


def in_names(document: Document, sentence: Sentence, number: int, subject: str) -> set[str]:
    """Return the words before a number that only stand in names there: "Project Hearth" projects nothing, nor "helped by Hope".

    A word alone that is written large within a sentence is a name if no article stands before it: "under the Plan".
    """
    words, text = document.words, document.text
    own = {word for word in subject.split() if word[:1].isupper()}
    first = max(sentence.first, number - REACH)
    upper = [text[words.tokens[i].start].isupper() for i in range(first, number + 1)]
    named: set[str] = set()
    plain: set[str] = set()
    for at, index in enumerate(range(first, number)):
        beside = (upper[at + 1] and not words.gap(index, index + 1).strip()) or (
            at > 0 and upper[at - 1] and not words.gap(index - 1, index).strip()
        )
        beside = beside or (
            index > sentence.first
            and not set(words.gap(index - 1, index)) & set(".:;\n•|")
            and words.tokens[index - 1].word not in phrases("determiners")
        )
        beside = beside or text[words.tokens[index].start : words.tokens[index].end] in own
        (named if upper[at] and beside else plain).add(words.tokens[index].word)
    return named - plain


def _is_labelled_plan(document: Document, sentence: Sentence, mention: Mention, plans: frozenset[str]) -> bool:
    """Say whether a label or a bracket calls a number a plan: "Target for 2024: 300 pupils", "300 pupils (target 2024)".

    A bracket with another number of its own speaks of that: "280 pupils (target: 300)".
    """
    words, covered = document.words, document.tokens_of(mention)
    head = covered.first
    while head > sentence.first and not words.gap(head - 1, head).strip(" "):
        head -= 1
    if head > sentence.first and words.gap(head - 1, head).strip(" ") == ":" and covered.first - head <= 3:
        label = []
        for index in range(head - 1, max(sentence.first, head - 9) - 1, -1):
            label.append(words.tokens[index].word)
            if index > sentence.first and set(words.gap(index - 1, index)) & set(".;:\n•✓-–—"):
                break
        if any(word in plans for word in label):
            return True
    opened = document.text.find("(", mention.end, mention.end + 40)
    closed = document.text.find(")", opened, opened + 40) if opened >= 0 else -1
    if closed < 0 or not set(document.text[mention.end : opened]).isdisjoint(".,;:\n"):
        return False
    said = words_of(document.text[opened:closed])
    years = [d for d in sentence.dates if opened < d.start < closed]
    if sum(word[0].isdigit() for word in said) > len(years):
        return False
    return any(word in plans for word in said)


@lru_cache(maxsize=1)
def _plan_stems() -> frozenset[str]:
    """Return the stems of the words of plans that are long enough to be told by their stem."""
    plans = (word for word in phrases("plan") if " " not in word)
    # "mission" is no stem of "permission".
    return frozenset(stem for word in plans for stem in stems(word) if len(stem) > 3 and word.startswith(stem))
