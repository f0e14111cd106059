"""Sums that a text closes with the rest, over several sentences: "640 were trained. 410 … and 95 …. The remaining 115 …"."""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import combinations

from helpers.cues import phrases
from helpers.document import Document, Sentence
from helpers.drafts import Link, Pool
from helpers.matching import is_verb
from helpers.mention import Mention
from helpers.phrasing import middle, said_before, says, told
from helpers.stems import stems
from helpers.totals import is_near, link_sum

KINDS = ("count", "money", "measurement", "percentage")
BACK = 3  # sentences before the rest in which its total may stand
OF_THEM = 4  # tokens from a part to "of them"
MOST = 8  # parts, beyond which nobody adds up sentences


def sums_with_rest(document: Document, pool: Pool, sentence: Sentence) -> list[Link]:
    """Relate a total, the parts told of it since and the rest that closes them, one paragraph's sentences together.

    Nothing is related where the rest is what the total leaves of some of the numbers between.
    """
    rests = [
        m for m in sentence.quantities if m.kind in KINDS and m.hedge == "none" and _is_rest(document, sentence, m)
    ]
    passage = _passage(document, sentence)
    if not rests:
        rests = [m for m in sentence.quantities if m.kind in KINDS and _is_all_others(document, passage, m)]
    if not rests:
        rests = [m for m in sentence.quantities if m.kind == "count" and _did_not(document, passage, m)]
    if len(rests) != 1:
        return []
    rest = rests[0]
    before = [(one, m) for one in passage for m in one.quantities if m.start < rest.start and _fits(document, m, rest)]
    opened = [
        hit.first
        for hit in says(document, told("of_this") | told("of_them"), passage[0].first, document.tokens_of(rest).last)
    ]
    found = _total(document, before, rest, opened)
    if found is None:
        return []
    (said, total), parts = found
    first = document.sentences[said.number]
    if said.number == sentence.number or _overlaps(document, first, sentence, total, rest):
        return []
    link = link_sum(document, pool, first, total, [*parts, rest])
    return [link] if link is not None else []


def _passage(document: Document, sentence: Sentence) -> list[Sentence]:
    """Return the sentence and those before it in its paragraph, as far as a total may stand back."""
    out = [sentence]
    for number in range(sentence.number - 1, max(-1, sentence.number - BACK - 1), -1):
        one = document.sentences[number]
        if "\n\n" in document.text[one.span.end : out[0].span.start]:
            break
        out.insert(0, one)
    return out


def _is_rest(document: Document, sentence: Sentence, part: Mention) -> bool:
    """Say whether a number is called the rest: "the remaining 61", "the rest, 61 boats,", "61 orang sisanya"."""
    covered = document.tokens_of(part)
    tokens, rest = document.words.tokens, phrases("the_rest") - told("rest_not")
    noun = set(part.noun.lower().split()) | phrases("generic") | phrases("light") | told("rest_leads")
    for index in range(covered.first - 1, max(sentence.first, covered.first - 4) - 1, -1):
        word = tokens[index].word
        if word in rest:
            return "(" not in document.text[tokens[index].end : part.start]
        if word in told("the_other") and index == covered.first - 1:
            return index > sentence.first and tokens[index - 1].word in phrases("articles")
        if word not in noun:
            break
    for index in range(covered.last + 1, min(sentence.last, covered.last + 3) + 1):
        word = tokens[index].word
        if word in rest:
            return document.language == "id" and set(document.text[part.end : tokens[index].start]).isdisjoint(",;:.(")
        if word not in noun:
            return False
    return False


def _is_all_others(document: Document, passage: Sequence[Sentence], part: Mention) -> bool:
    """Say whether a number is of all the others: "Of these, 21 work in … . The others, 19, are in …".

    Only where a sentence before has begun to divide a total, and the others open the sentence, their number an aside.
    """
    sentence, tokens = passage[-1], document.words.tokens
    opened = [
        one
        for one in passage[:-1]
        if any(
            hit.first <= one.first + 1 for hit in says(document, told("of_this") | told("of_them"), one.first, one.last)
        )
    ]
    at = sentence.first + (tokens[sentence.first].word in phrases("articles") | phrases("relative_pronouns"))
    covered = document.tokens_of(part)
    if not opened or part.hedge != "none" or covered.first != at + 1:
        return False
    if tokens[at].word not in phrases("the_rest") & told("rest_not") or (
        document.language == "en" and at == sentence.first
    ):
        return False
    tail = document.text[part.end : part.end + 40]
    if says(document, phrases("part"), covered.last + 1, min(sentence.last, covered.last + 3)):
        return False  # "the others, 6 of whom are women"
    return (
        document.words.gap(at, at + 1).strip() in (",", "(", "–", "—")
        and re.match(r"[^,.;:()]{0,30}[,)–—]", tail) is not None
    )


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
        if led & (phrases("relative_pronouns") | {"who"}) and not stems(tokens[verb].word).isdisjoint(acts):
            return True
    return False


def _fits(document: Document, mention: Mention, rest: Mention) -> bool:
    """Say whether a number may be a total or part of what a rest is the rest of: of its kind, its unit or noun, exact."""
    if mention.kind != rest.kind or mention.value == "" or not mention.value.replace(".", "").isdigit():
        return False
    if rest.kind != "count":
        return mention.unit == rest.unit
    own, other = mention.noun.lower(), rest.noun.lower()
    plain = phrases("generic") | {""}
    return own == other or own in plain or other in plain or bool(mention.unit and mention.unit == rest.unit)


def _total(
    document: Document, before: Sequence[tuple[Sentence, Mention]], rest: Mention, opened: Sequence[int]
) -> tuple[tuple[Sentence, Mention], list[Mention]] | None:
    """Return the number that a rest closes the sum of, with the parts between, or None if none or if all is well.

    A single part counts if the text says that it is one: `opened` are the tokens of "of these".
    """
    found = []
    for at in range(len(before) - 2, -1, -1):
        _, total = before[at]
        size = middle(total)
        # "410 of the 640": the total said again is no part of it.
        parts = [m for _, m in before[at + 1 :] if middle(m) != size]
        if len(parts) < 1 or len(parts) > MOST or any(middle(m) > size for m in (*parts, rest)):
            continue
        one, other = document.tokens_of(total).last, document.tokens_of(parts[0]).first
        told_so = any(one < token < other + OF_THEM for token in opened) or said_before(
            document, total, before[at][0], phrases("part_of")
        )
        if _leaves(size, parts, middle(rest)):
            return None
        if len(parts) == 1 and not told_so and (at > 0 or not _are_of_one_noun(total, *parts, rest)):
            continue
        if is_near(total, [*parts, rest]):
            found.append((before[at], parts))
    # The total said twice is one: "on 86 interviews. … Of the 86 interviews, 41 were …".
    return found[0] if len({(middle(one[1]), tuple(parts)) for one, parts in found}) == 1 else None


def _are_of_one_noun(*mentions: Mention) -> bool:
    """Say whether all numbers count one thing, said each time: "90 families … 52 families … The other 48 families …"."""
    nouns = {m.noun.lower() for m in mentions}
    return mentions[0].kind == "count" and len(nouns) == 1 and nouns.isdisjoint(phrases("generic") | {""})


def _leaves(total: float, parts: Sequence[Mention], rest: float) -> bool:
    """Say whether a rest is what some of the parts leave of a total."""
    sizes = [middle(m) for m in parts]
    return any(
        abs(total - sum(some) - rest) <= 1e-6 * max(total, 1.0)
        for count in range(1, len(sizes) + 1)
        for some in combinations(sizes, count)
    )


def _overlaps(document: Document, first: Sentence, last: Sentence, total: Mention, rest: Mention) -> bool:
    """Say whether the parts may overlap or be of several years, or the total be only some of what is divided.

    What a relative clause says of the rest alone does not matter: "officials, who were never met twice in one place".
    """
    words = document.words
    begin, end = document.tokens_of(total).first, last.last
    for index in range(document.tokens_of(rest).last + 2, end + 1):
        if words.tokens[index].word in phrases("relative_pronouns") and "," in words.gap(index - 1, index):
            end = index - 1
            break
    if says(document, told("shared"), begin, end):
        return True
    dates = {
        m.value[:4] for number in range(first.number, last.number + 1) for m in document.sentences[number].dates
        if m.start > total.end
    }  # fmt: skip
    return len(dates) > 1 or said_before(document, total, first, told("hedge_before"), 1)
