"""What says that a tally is complete: a part called the rest or the last, a word that none was left, a division of all."""

from __future__ import annotations

import re
from collections.abc import Sequence

from helpers.readers.mention import Mention
from helpers.relations.distributions import says_one_each, says_several
from helpers.relations.wholes import is_whole
from helpers.sentences.counted_nouns import is_verb
from helpers.sentences.document import Document, Sentence
from helpers.sentences.paragraphs import around
from helpers.sentences.phrases import phrases, subsets
from helpers.sentences.phrasing import says, told, until_mark
from helpers.texts.stems import stems

BREAK = re.compile(r"\n[ \t]*\n")
KINDS = ("count", "money", "measurement", "percentage")
SOON = 4  # tokens from "the rest" to its number
LATER = 9  # tokens from "what is left" to its number
FAR = 80  # tokens back in which what none is left of was named
MAKES = 6  # tokens from "which makes" to the total
FARTHER = 10  # the same where the groups that make it are counted between
NEXT = 3  # tokens from the total to "in all"; before "a total of", in which "up from" makes it another's
EXIST = 2  # words after "no other": "teams exist"
OTHERS = 4  # tokens from "no" to "other" or "elsewhere"
GROUP = 5  # tokens from a number to its group
NONE = 6  # tokens from "none" to "was left"


def closing_part(document: Document, passage: Sequence[Sentence]) -> Mention | None:
    """Return the one number of a passage's last sentence that is said to be the rest of a tally; None of several."""
    sentence = passage[-1]
    exact = [m for m in sentence.quantities if m.kind in KINDS and m.hedge == "none"]
    whole = [m for m in exact if not is_of_others(document, sentence, m)]
    found = [m for m in whole if _is_rest(document, sentence, m) or _is_left(document, sentence, m)]
    found = found or [m for m in exact if _did_not(document, passage, m)]
    return found[0] if len(found) == 1 else _complement(document, sentence, exact)


def is_of_others(document: Document, sentence: Sentence, part: Mention) -> bool:
    """Say whether a number is of some of the rest: "the others, 6 of whom are women"; not "the rest, 29 of them, …"."""
    last = document.tokens_of(part).last
    return any(
        hit.first == last + 1 and hit.last < sentence.last and not document.words.gap(hit.last, hit.last + 1).strip()
        for hit in says(document, told("of_them") | phrases("part"), last + 1, min(sentence.last, last + 3))
    )


def _is_rest(document: Document, sentence: Sentence, part: Mention) -> bool:
    """Say whether "the rest" or "the last" stands right before a number, or "sisanya" right after it."""
    covered, tokens = document.tokens_of(part), document.words.tokens
    small = phrases("generic") | phrases("light") | told("rest_leads") | told("being") | {part.noun.lower()}
    for hit in says(document, told("closes_before"), max(sentence.first, covered.first - SOON), covered.first - 1):
        between = [tokens[i].word for i in range(hit.last + 1, covered.first)]
        if all(word in small for word in between) and phrases("genitive").isdisjoint(between):
            return "." not in document.text[tokens[hit.last].end : part.start]
    return _comes_after(document, sentence, part)


def _comes_after(document: Document, sentence: Sentence, part: Mention) -> bool:
    covered, tokens = document.tokens_of(part), document.words.tokens
    small = phrases("generic") | {part.noun.lower()} | told("of_them")
    for hit in says(document, told("closes_after"), covered.last + 1, min(sentence.last, covered.last + SOON)):
        between = [tokens[i].word for i in range(covered.last + 1, hit.first)]
        mark = document.text[part.end : tokens[hit.first].start]
        if all(word in small for word in between) and set(mark).isdisjoint(",;:.("):
            return True
    return False


def _is_left(document: Document, sentence: Sentence, part: Mention) -> bool:
    """Say whether a clause that opens with "what is left" has this as its first number."""
    first = document.tokens_of(part).first
    for hit in says(document, told("left_before"), max(sentence.first, first - LATER), first - 1):
        opens = hit.first <= sentence.first + 1 or not (
            set(document.words.gap(hit.first - 1, hit.first)).isdisjoint(",;:")
            or document.words.tokens[hit.first].word in told("rest_not")
            or document.words.tokens[hit.first - 1].word in phrases("list_words")
        )
        start, end = document.words.tokens[hit.last].end, part.start
        others = [m for m in sentence.mentions if start <= m.start < end]
        between = says(document, phrases("part") | phrases("includes") | told("of_words"), hit.last + 1, first - 1)
        if opens and not others and not between and set(document.text[start:end]).isdisjoint(";:."):
            return True
    return False


def _complement(document: Document, sentence: Sentence, exact: list[Mention]) -> Mention | None:
    """Return the only number of "all the land that is not under tea, namely 380 hectares": all that the parts are not."""
    if len(exact) != 1 or len(sentence.quantities) != 1:
        return None
    first = document.tokens_of(exact[0]).first
    if document.words.tokens[sentence.first].word not in told("each_of") or first - sentence.first < 3:
        return None
    nots = says(document, phrases("negations") | phrases("not_done"), sentence.first + 1, first - 1)
    return exact[0] if nots and nots[0].first - sentence.first <= LATER else None


def _did_not(document: Document, passage: Sequence[Sentence], rest: Mention) -> bool:
    """Say whether a number is of those who did not do what the part in the sentence before did.

    "Of these, 150 had joined the club. Those who had never joined it numbered 110."
    """
    if len(passage) < 2 or rest.hedge != "none":
        return False
    sentence, before, tokens = passage[-1], passage[-2], document.words.tokens
    if not says(document, told("of_this") | told("of_them"), before.first, before.last):
        return False
    if sum(m.kind == "count" for m in before.quantities) != 1:
        return False
    said = [tokens[i].word for i in range(before.first, before.last + 1)]
    if set(said) & phrases("not_done"):
        return False
    acts = {stem for word in said if len(word) > 4 and is_verb(word) for stem in stems(word)}
    for index in range(sentence.first + 1, sentence.last):
        if tokens[index].word not in phrases("not_done"):
            continue
        led = {tokens[i].word for i in range(max(sentence.first, index - 3), index)}
        verb = index + 1
        while verb < sentence.last and tokens[verb].word in phrases("not_fillers"):
            verb += 1
        if led & phrases("relative_pronouns") and not stems(tokens[verb].word).isdisjoint(acts):
            return True
    return False


def opposites(document: Document, sentence: Sentence) -> bool:
    """Say whether the last two numbers of a sentence are of groups that leave nobody: "Of the 140, 95 are men and 62 women"."""
    counts = [m for m in sentence.quantities if m.kind == "count"]
    ahead = document.sentences[sentence.number + 1 : sentence.number + 2]
    if len(counts) != 3 or not is_whole(document, sentence, counts[0]):
        return False
    if any(closing_part(document, [one]) is not None for one in ahead):
        return False
    counts = counts[1:]
    tokens = document.words.tokens
    found = []
    for part, stop in zip(counts, (document.tokens_of(counts[1]).first - 1, sentence.last), strict=True):
        last = document.tokens_of(part).last
        words = [tokens[i].word for i in range(last + 1, min(stop, last + GROUP) + 1)]
        found.append({subsets().get(word, word) for word in words})
    pairs = [opposed.split(" / ") for opposed in sorted(phrases("opposites"))]
    one, other = found
    return any((a in one and b in other) or (b in one and a in other) for a, b in pairs)


def none_left(document: Document, sentence: Sentence) -> bool:
    """Say whether a sentence says that nothing of what was told of is left: "not one was left", "tak satu pun tersisa"."""
    for hit in says(document, told("nones"), sentence.first, sentence.last):
        clause = sentence.clause_of(hit.first)
        for end in says(document, told("none_over"), hit.last + 1, min(sentence.last, hit.last + NONE)):
            if sentence.clause_of(end.first) == clause and _are_spoken_of(document, sentence, hit.last + 1, end.first):
                return True
    return False


def none_besides(document: Document, sentence: Sentence) -> bool:
    """Say whether a sentence, or the next one, says that there are no others: "no other teams exist", "none elsewhere"."""
    for one in around(document, sentence, 0, 1):
        for hit in says(document, told("nones"), one.first, one.last):
            others = says(document, told("others"), hit.last + 1, min(one.last, hit.last + OTHERS))
            said = until_mark(document, others[0].last, one.last, EXIST + 1) if others else ""
            if others and len(said.split()) <= EXIST and set(said.split()).isdisjoint(phrases("held_against")):
                return True  # not "no other town has as many", "no others are still working"
    return False


def _are_spoken_of(document: Document, sentence: Sentence, first: int, stop: int) -> bool:
    """Say whether what none is left of was spoken of before: "no letter remained", not "none of the crews remained"."""
    words = [token.word for token in document.words.tokens[first:stop]]
    nouns = [word for word in words if word not in told("none_words") | phrases("auxiliaries")]
    said = {stem for token in document.words.tokens[: sentence.first][-FAR:] for stem in stems(token.word)}
    return all(not said.isdisjoint(stems(word)) for word in nouns)


def divided_from(document: Document, sentence: Sentence) -> int | None:
    """Return where the parts begin that a sentence divides a whole into: after "as follows:", "terbagi atas:"."""
    table = told("divides") | told("whole") | phrases("whole_list")
    for hit in says(document, table, sentence.first, sentence.last):
        at = document.words.tokens[hit.last].end
        if document.text[at : at + 2].strip()[:1] == ":":
            return at
    return None


def one_each(document: Document, sentence: Sentence) -> bool:
    """Say whether a sentence of several numbers, or the one before it, has everybody in one group: "a single main cause"."""
    if sum(m.kind == "count" for m in sentence.quantities) < 2:
        return False
    texts = [sentence]
    if sentence.number:
        previous = document.sentences[sentence.number - 1]
        if BREAK.search(document.text, previous.span.end, sentence.span.start) is None:
            texts.append(previous)
    for one in texts:
        said = document.text[one.span.start : one.span.end]
        no = says(document, phrases("negations"), one.first, one.last)
        if says_several(said):
            return False
        if not no and says_one_each(" ".join(said.split())):
            return True
    return False


def concludes(document: Document, sentence: Sentence, part: Mention, total: Mention) -> bool:
    """Say whether "which makes" stands between the last part and a total, or "in all" after it."""
    tokens = document.words.tokens
    start, first = document.tokens_of(part).last + 1, document.tokens_of(total).first
    if is_of_others(document, sentence, total):
        return False
    for hit in says(document, told("results_in"), max(start, first - MAKES - 1), first - 1):
        between = {tokens[i].word for i in range(hit.last + 1, first)}
        marks = document.text[tokens[hit.last].end : total.start]
        opened = hit.first  # "40 from the Friends, together 345": what a comma parts from it says whose the part is
        while opened > max(start, hit.first - NEXT) and "," not in document.words.gap(opened - 1, opened):
            opened -= 1
        before = {tokens[i].word for i in range(opened, first)}
        if before & phrases("compare"):
            continue  # "31 and 27, up from a total of 68"
        if set(marks).isdisjoint(",;:(") and between.isdisjoint(phrases("prepositions") - phrases("genitive")):
            return True
    lead = document.text[part.end : total.start]
    return not set(lead).isdisjoint(",;–—-:(") and _adds_up(document, sentence, total)


def opens_with_total(document: Document, sentence: Sentence, total: Mention, grouped: bool = False) -> bool:
    """Say whether a sentence opens with what makes its only number a total: "That makes 43 boats", "Jadi seluruhnya 43".

    It may be farther off where those that make it up are counted too: "Taken together, the two wards then had 43".
    """
    first = document.tokens_of(total).first
    lead = says(document, told("results_in"), sentence.first, first - 1)
    if lead and lead[0].first <= sentence.first + 1 and first - lead[-1].last <= (FARTHER if grouped else MAKES):
        return True
    return first - sentence.first <= 2 and _adds_up(document, sentence, total)


def _adds_up(document: Document, sentence: Sentence, total: Mention) -> bool:
    """Say whether "in all" stands after a number; not "20 staff in all its offices"."""
    tokens, last = document.words.tokens, document.tokens_of(total).last
    for hit in says(document, told("totals_up"), last + 1, min(last + NEXT, sentence.last)):
        if hit.last < sentence.last and not document.words.gap(hit.last, hit.last + 1).strip():
            if tokens[hit.last + 1].word in phrases("stops") | phrases("whole_words"):
                continue
        if set(document.text[total.end : tokens[hit.first].start]).isdisjoint(",;:.("):
            return True
    return False
