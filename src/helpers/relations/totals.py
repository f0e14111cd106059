"""Lists of numbers that a total may be the sum of: where they end, whether they are whole, what a sum is made of."""

from __future__ import annotations

import re
from functools import lru_cache

from helpers.proposing.drafts import Link, Pool
from helpers.readers.mention import Mention
from helpers.relations.wider_labels import leaves_open
from helpers.sentences.document import Document, Sentence
from helpers.sentences.phrases import phrases, subsets
from helpers.sentences.phrasing import alike, is_for_each, middle, said_of_part, says, told, until_mark
from helpers.texts.verb_forms import looks_verbal

NEAR_MISS = (0.75, 1.34)  # parts over total within which a list without "consisting of" is meant to be whole
FAR = 25  # times all parts together, beyond which a number is no total of theirs, even with a zero too many
SHORT = 3  # words that a member of such a list may have, "and" included
LESS_SHORT = 5  # the same where the members have no noun of their own
SMALL = 20  # times as much: what is of few may be told with how many they are
ROOM = 5  # tokens from "designed for" to how many
ROUNDED = 1.5  # points that rounding may add to the shares of a list
BRACKETED = 8  # the same for the last member of a list that a bracket closes


@lru_cache(maxsize=1)
def separators() -> re.Pattern[str]:
    """Return what stands between the members of a list; the comma of 1,250 or 2,5 does not."""
    return re.compile(r"[,;](?!\d)|" + "|".join(rf"\b{word}\b" for word in sorted(phrases("list_words"))))


def closed(document: Document, parts: list[Mention]) -> list[Mention]:
    """Return the numbers of a list up to the one that "and" joins on; all of them if none is joined so."""
    for at, (left, right) in enumerate(zip(parts, parts[1:], strict=False)):
        if at + 2 == len(parts):
            break
        marks = list(separators().finditer(document.text[left.end : right.start]))
        lower = document.text[parts[at + 1].end : parts[at + 2].start].lower()
        after = separators().search(lower)
        if marks and marks[-1][0] in phrases("list_words") and ";" in lower:
            return parts[: at + 2]  # "… and 1.5 for power and water; the 15 approved at first"
        if marks and marks[-1][0] in phrases("list_words") and after and after[0] in ",;":
            rest = lower[after.end() :].split()
            if rest and rest[0] not in phrases("list_words"):
                return parts[: at + 2]
    return parts


def joins(document: Document, parts: list[Mention]) -> bool:
    """Say whether "and" stands before the last of some parts."""
    gap = document.text[parts[-2].end : parts[-1].start].lower()
    marks = list(separators().finditer(gap))
    return bool(marks) and marks[-1][0] in phrases("list_words")


def are_kinds_of(total: Mention, parts: list[Mention]) -> bool:
    """Say whether numbers after a comma count kinds of what the total counts: no thing of their own, or a group of people."""
    allowed = phrases("generic") | {"", total.noun.lower()} | frozenset(subsets())
    plain = sum(part.noun.lower() in allowed for part in parts)
    return total.kind == "count" and plain >= max(2, len(parts) - 1)


def is_listed(document: Document, sentence: Sentence, total: Mention) -> bool:
    """Say whether a number is itself a member of a list that "consisting of" opened."""
    first = document.tokens_of(total).first
    opening = phrases("whole_list") | phrases("part") | phrases("includes") | told("met")
    markers = says(document, opening, sentence.first, first - 1)
    if not markers:
        return False
    between = document.text[document.words.tokens[markers[-1].last].end : total.start]
    return not set(between) & set(";(")


def fits(total: Mention, part: Mention) -> bool:
    """Say whether a number is of the kind of another, and an amount in its unit."""
    return part.kind == total.kind and (total.kind == "count" or part.unit == total.unit)


def is_near(total: Mention, parts: list[Mention]) -> bool:
    """Say whether parts come so near a total that they are meant to be all of it."""
    low, high = NEAR_MISS
    return low * middle(total) <= sum(middle(part) for part in parts) <= high * middle(total)


def is_short_list(document: Document, sentence: Sentence, total: Mention, parts: list[Mention]) -> bool:
    """Say whether parts are short members closed by "and", each with a noun other than the total's, and nothing after."""
    text = document.text
    if _has_verb(document, sentence, total) and any(_has_verb(document, sentence, part) for part in parts):
        return False  # "98 were women, 61 had come from abroad and 40 lived in"
    for left, right in zip(parts, parts[1:], strict=False):
        gap = text[left.end : right.start]
        if len(gap.split()) > (LESS_SHORT if are_kinds_of(total, parts) else SHORT) or not separators().search(gap):
            return False
    last = text[parts[-2].end : parts[-1].start].lower().split()
    if not {word.strip(",") for word in last} & phrases("list_words"):
        return False
    dashed = text[total.end : parts[0].start].rstrip()[-1:] in ("–", "—")
    ends = r"[,;:.)\n]|\s[–—]" if dashed else r"[,;:.)\n]"
    tail = re.compile(ends).search(text, parts[-1].end, sentence.span.end)
    end = tail.start() if tail else sentence.span.end
    bracketed = "(" in text[total.end : parts[0].start] and text[end : end + 1] == ")"
    most = BRACKETED if bracketed else LESS_SHORT if are_kinds_of(total, parts) else SHORT
    if len(text[parts[-1].end : end].split()) > most:
        return False
    nouns = [part.noun.lower() for part in parts]
    own = [noun if noun not in ("", total.noun.lower()) else "" for noun in nouns]
    said = [noun or said_of_part(document, sentence, part) for noun, part in zip(own, parts, strict=True)]
    if total.kind == "count" and any(noun and noun == total.noun.lower() for noun in nouns):
        return len(set(said)) == len(said) and "part" not in said
    return len(set(said)) == len(said)


def _has_verb(document: Document, sentence: Sentence, mention: Mention) -> bool:
    """Say whether a verb stands right behind a number: it is one of several of whom each has something said of them."""
    after = document.tokens_of(mention).last + 1
    if after > sentence.last or document.words.gap(after - 1, after).strip():
        return False
    word = document.words.tokens[after].word
    if document.language == "id":
        verb = looks_verbal(word, "id")
        return (verb and not mention.noun.lower().startswith(word)) or word in phrases("predicate")
    return looks_verbal(word, "en") or word in phrases("auxiliaries") | phrases("passive") | phrases("plain_verbs")


def whole_sum(
    document: Document, pool: Pool, sentence: Sentence, total: Mention, parts: list[Mention], list_start: int
) -> Link | None:
    """Return the relation of a total with its parts if the list is whole: one number in each of its members."""
    if any(part.kind != total.kind for part in parts):
        parts = [part for part in parts if part.kind == total.kind]
        if len(parts) < 2 or total.kind != "count":
            return None
    if total.kind != "count" and any(part.unit != total.unit for part in parts):
        return None
    if total.kind == "count" and any(part.unit == "times" != total.unit for part in parts):
        return None
    if any(middle(part) > middle(total) for part in parts) or middle(total) > FAR * sum(map(middle, parts)):
        return None
    if not any(alike(part, total) for part in parts) and not is_near(total, parts):
        return None  # "6 nurses and 9 drivers carried 48,000 litres in all"
    if total.kind == "percentage" and any(has_base(document, part) for part in parts):
        return None
    last = parts[-1]
    listed = document.text[min(list_start, parts[0].start) : last.end]
    members = _members(document, listed, parts)
    numbered = sum(bool(re.search(r"\d", member)) or _in_words(parts, document, member) for member in members)
    if len(members) != len(parts) or numbered < len(parts):
        return None
    tail = document.text[last.end : sentence.span.end].lower()
    if ";" in tail and joins(document, parts):
        tail = tail[: tail.index(";")]  # "… and 35 for materials; the rest went on land": the rest of something larger
    joined = "|".join(sorted(phrases("list_words")))
    rest = re.search(rf"(?:{separators().pattern})\s*(?:(?:{joined})\s+)?([^\W\d_]+)", tail)
    if rest and rest[1] in phrases("rest_of_list"):
        return None
    if _goes_on(tail, joins(document, parts)):
        return None
    if leaves_open(document, parts, list_start, last.end):
        return None
    return link_sum(document, pool, sentence, total, parts)


def _goes_on(tail: str, joined: bool) -> bool:
    """Say whether what follows the last number of a list is a member without a number.

    "six staff: two nurses, three drivers and a cook", "three drivers of the town, and me", "2 cooks and a smith, and me".
    """
    stop = re.search(r"[;:.!?()](?!\w)", tail)
    tail = tail[: stop.start()] if stop else tail
    marks = list(separators().finditer(tail))
    if not joined:
        return any(mark[0] in phrases("list_words") for mark in marks)
    last = tail[marks[-1].end() :].split() if marks and marks[-1][0] in phrases("list_words") else []
    return len(last) == 1 and last[0] in told("ourselves")


def _members(document: Document, listed: str, parts: list[Mention]) -> list[str]:
    """Return the members of a list; of amounts, "and" without a number after it joins uses: "12.7 for tools and parts, …".

    What a relative clause says of one member is none: "31 doves, most of which were young, 14 larks and 21 finches".
    """
    members: list[str] = []
    joined = False
    for member, mark in zip(separators().split(listed), [*separators().findall(listed), ""], strict=True):
        numbered = bool(re.search(r"\d", member)) or _in_words(parts, document, member)
        amounts = parts[0].kind in ("money", "measurement")
        if members and joined and amounts and member.strip() and not numbered and mark:
            members[-1] += member
        elif member.strip() and not (members and not numbered and _is_aside(member)):
            members.append(member)
        joined = mark.strip() in phrases("list_words")
    return members


def _is_aside(member: str) -> bool:
    """Say whether a member is a relative clause: "most of which were young"."""
    return not told("aside_leads").isdisjoint(re.findall(r"[^\W\d_]+", member.lower())[:3])


def has_base(document: Document, part: Mention) -> bool:
    """Say whether a percentage is of something of its own: "77 % of the dawn crossings"."""
    after = document.words.tokens[document.tokens_of(part).last + 1 :][:1]
    return bool(after) and after[0].word in told("of_words")


def link_sum(document: Document, pool: Pool, sentence: Sentence, total: Mention, parts: list[Mention]) -> Link | None:
    """Return the relation of a total with all its parts, or None where no claim can be made of the total."""
    if total.kind == "percentage" and _are_peers(sentence, total):
        return None
    if _tells_one_sex(parts) and abs(sum(map(middle, parts)) - middle(total)) > 1e-6 * middle(total):
        return None
    if _is_room_for(document, sentence, total, parts):
        return None
    if _are_each_of_them(document, total, parts) or _are_some_in_two(document, sentence, total, parts):
        return None
    each = [is_for_each(document, document.sentence_of(one.start) or sentence, one) for one in (total, *parts)]
    if any(each) and not all(each):
        return None  # "448 households (14 per village), 412 of which answered"
    few = [part for part in parts if middle(part) * SMALL < middle(total)]
    if any(_says_whose(document, document.sentence_of(part.start) or sentence, part) for part in few):
        return None
    # What is told of a part in another sentence names no total.
    named = [part for part in parts if sentence.span.start <= part.start < sentence.span.end or total.kind == "count"]
    base = pool.base(sentence, total, named)
    if base is None or base.stance == "denied":
        return None
    if base.type != {"count": "count", "percentage": "percentage"}.get(total.kind, "measurement"):
        return None
    made = pool.of_places(parts, base)
    made = made or [pool.part(part, base, said_of_part(document, sentence, part)) for part in parts]
    return Link("sum-of", (base, *made), "the sentence lists the parts of the total")


def _is_room_for(document: Document, sentence: Sentence, total: Mention, parts: list[Mention]) -> bool:
    """Say whether a total is how many there may be, and the parts how many came: "It seats 500. On Friday 210 women and …".

    Parts that follow right behind it are of the room itself: "seats 500, 300 of them in the stalls".
    """
    first = document.tokens_of(total).first
    table = told("room_for") | (phrases("capacity") if total.unit == "persons" else frozenset())
    if not says(document, table, max(sentence.first, first - ROOM), first - 1):
        return False
    home = document.sentence_of(parts[0].start) or sentence
    if home is not sentence:
        opened = says(document, told("of_this") | told("of_them"), home.first, min(home.last, home.first + 2))
        return not any(hit.first == home.first for hit in opened)
    between = document.words.tokens[document.tokens_of(total).last + 1 : document.tokens_of(parts[0]).first]
    return any(
        t.word in told("same_one") | told("goes_apart") or looks_verbal(t.word, document.language) for t in between
    )


def _are_each_of_them(document: Document, total: Mention, parts: list[Mention]) -> bool:
    """Say whether each part is told of all anew, so that they may overlap: "640 birds, 310 of them young and 120 of them warblers"."""
    last = len(document.words.tokens) - 1
    ends = [document.tokens_of(part).last for part in parts]
    said = [hit for end in ends for hit in says(document, told("of_them"), end + 1, min(end + 3, last))]
    return len(said) > 1 and abs(sum(map(middle, parts)) - middle(total)) > 1e-6 * middle(total)


def _says_whose(document: Document, sentence: Sentence, mention: Mention) -> bool:
    """Say whether a count is of those whom another number is of: the ten of "18 for Lodd and 36 for the other ten"."""
    tokens, covered = document.words.tokens, document.tokens_of(mention)
    others = told("others") | phrases("the_rest")
    at = covered.first - 1
    while at > sentence.first and tokens[at].word in phrases("determiners") | others:
        at -= 1
    led = at >= sentence.first and tokens[at].word in phrases("prepositions") - phrases("part_of")
    after = until_mark(document, covered.last, sentence.last, 2).split()
    near = [*after, *(tokens[i].word for i in range(at + 1, covered.first))]
    return mention.kind == "count" and led and not others.isdisjoint(near)


def until_aside(document: Document, sentence: Sentence, part: Mention) -> int:
    """Return the last token of what is said of all parts: not a relative clause about the last one alone."""
    words = document.words
    for index in range(document.tokens_of(part).last + 2, sentence.last + 1):
        if words.tokens[index].word in phrases("relative_pronouns") and "," in words.gap(index - 1, index):
            return index - 1
    return sentence.last


def _are_some_in_two(document: Document, sentence: Sentence, total: Mention, parts: list[Mention]) -> bool:
    """Say whether parts make more than a total because some are in two of them: "six painters and four poets, two being both"."""
    home = document.sentence_of(parts[-1].start) or sentence
    first, last = document.tokens_of(parts[0]).first, until_aside(document, home, parts[-1])
    return sum(map(middle, parts)) > middle(total) and bool(says(document, told("overlap") | told("too"), first, last))


def _are_peers(sentence: Sentence, total: Mention) -> bool:
    """Say whether all shares of a sentence make a hundred: then none of them is the sum of others."""
    shares = [m for m in sentence.quantities if m.kind == "percentage"]
    made = sum(map(middle, shares))
    return total in shares and len(shares) > 2 and abs(made - 100) <= ROUNDED and middle(total) < made / 2


def _tells_one_sex(parts: list[Mention]) -> bool:
    """Say whether one part is of a sex and all others are what people do or come from: "eight women, seven former migrants".

    Then many are in two of them; "12 women, 9 men and 8 children" have each their own.
    """
    sexes = [subsets().get(part.noun.lower(), "") for part in parts]
    opposites = {name.strip() for pair in phrases("opposites") for name in pair.split("/")}
    told_sex = [name for name in sexes if name in phrases("sexes")]
    ages = [name for name in sexes if name in opposites - phrases("sexes")]
    others = [part for part, name in zip(parts, sexes, strict=True) if name not in opposites]
    plain = phrases("generic") | {""}
    return len(told_sex) == 1 and not ages and all(part.noun.lower() not in plain for part in others)


def _in_words(parts: list[Mention], document: Document, member: str) -> bool:
    return any(document.text[part.start : part.end] in member for part in parts)
