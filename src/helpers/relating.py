"""Relations that a text itself states between its numbers: shares of a total, sums, changes, durations, parts.

A number that a relation needs and that no property of the codebook claims is proposed too, under a name made from the
property of the number that it belongs to (`members_part`, `members_share`, `loans_change`), so that the arithmetic of a
sentence can be checked with a codebook of three lines.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from dataclasses import dataclass, replace
from functools import lru_cache

from helpers.codebook import Codebook
from helpers.cues import phrases, subsets
from helpers.document import Document, Sentence
from helpers.mention import Mention
from helpers.periods import parse_period
from helpers.scoping import Scopes
from helpers.values import parse_quantity

ADJACENT = 26  # characters between a count and its percentage: "252 (63 per cent)", "205 orang atau 45 persen"


@dataclass(frozen=True)
class Draft:
    """A claim being proposed."""

    source_id: str
    start: int
    end: int
    type: str
    subject: str
    property: str
    value: str
    unit: str
    place: str = ""
    period: str = ""
    population: str = ""
    stance: str = "asserted"
    attributed_to: str = ""
    evidence: str = ""
    cue: str = ""
    mention: Mention | None = None
    sentence: int = -1
    claim_id: str = ""
    exact: str = ""
    prefix: str = ""
    suffix: str = ""


@dataclass(frozen=True)
class Link:
    """A relation being proposed: its drafts in the order that the kind names."""

    kind: str
    drafts: tuple[Draft, ...]
    note: str = ""
    claim_ids: tuple[str, ...] = ()


def relate(
    document: Document, scopes: Scopes, drafts: list[Draft], codebook: Codebook
) -> tuple[list[Draft], list[Link]]:
    """Return the drafts, with those that relations need besides, and the relations.

    A number that turns out to be a part of another is no longer claimed as the whole.
    """
    del codebook
    pool = _Pool(document, drafts, scopes)
    links: list[Link] = []
    for sentence in document.sentences:
        if len(sentence.quantities) < 2 or document.text[sentence.span.start] == "|":
            continue
        links += _shares(document, pool, sentence)
        links += _sums(document, pool, sentence)
        links += _parts(document, pool, sentence)
        links += _changes(document, pool, sentence)
        links += _windows(document, pool, sentence)
    for sentence in document.sentences:
        links += _durations(document, pool, sentence)
    final = sorted(pool.drafts.values(), key=lambda d: (d.start, d.end, d.property))
    return final, [replace(link, drafts=tuple(pool.current(d) for d in link.drafts)) for link in links]


class _Pool:
    """The drafts of one text by the place of their mention; drafts may be added and replaced."""

    def __init__(self, document: Document, drafts: list[Draft], scopes: Scopes) -> None:
        self.document, self.scopes = document, scopes
        self.drafts: dict[tuple[int, int, str, str], Draft] = {}
        self._by_mention: dict[tuple[int, int, str], tuple[int, int, str, str]] = {}
        self._by_sentence: dict[int, list[tuple[int, int, str, str]]] = {}
        for draft in drafts:
            self._put(draft)
        self._moved: dict[tuple[int, int, str, str], tuple[int, int, str, str]] = {}

    @staticmethod
    def _key(draft: Draft) -> tuple[int, int, str, str]:
        return draft.start, draft.end, draft.subject, draft.property

    def of(self, mention: Mention) -> Draft | None:
        """Return the draft of a mention, or None."""
        return self.drafts.get(self._by_mention.get(mention[:3], (-1, -1, "", "")))

    def in_sentence(self, number: int) -> list[Draft]:
        """Return the drafts of a sentence in order of position."""
        keys = dict.fromkeys(self._by_sentence.get(number, ()))
        return sorted((self.drafts[key] for key in keys if key in self.drafts), key=lambda d: (d.start, d.end))

    def _put(self, draft: Draft) -> Draft:
        """Keep a draft, unless its place already has one of the same name."""
        key = self._key(draft)
        if key not in self.drafts:
            self.drafts[key] = draft
            self._by_sentence.setdefault(draft.sentence, []).append(key)
        if draft.mention is not None:
            known = self._by_mention.get(draft.mention[:3])
            if known is None or known not in self.drafts:
                self._by_mention[draft.mention[:3]] = key
        return self.drafts[key]

    def rename(self, draft: Draft, name: str) -> Draft:
        """Return a draft under a name of its own: what was before is no rival of what came after."""
        del self.drafts[self._key(draft)]
        made = replace(draft, property=f"{draft.property}_{name}")
        self._moved[self._key(draft)] = self._key(made)
        return self._put(made)

    def period(self, sentence: Sentence, mention: Mention) -> str:
        """Return the period of a mention that no draft has yet."""
        return self.scopes.period(sentence, mention, frozenset())

    def current(self, draft: Draft) -> Draft:
        """Return what became of a draft."""
        key = self._key(draft)
        while key in self._moved:
            key = self._moved[key]
        return self.drafts.get(key, draft)

    def add(
        self, mention: Mention, like: Draft, name: str, kind: str, unit: str, population: str = "", period: str = ""
    ) -> Draft:
        """Return a new draft for a mention, about the same subject as another one."""
        draft = replace(
            like, start=mention.start, end=_noun_end(self.document, mention), type=kind,
            property=f"{like.property}_{name}" if name else like.property,
            value=mention.value, unit=unit, population=population, period=period or like.period, mention=mention,
            cue=like.cue, sentence=like.sentence,
        )  # fmt: skip
        return self._put(draft)

    def part(self, mention: Mention, whole: Draft, population: str) -> Draft:
        """Return the draft of a part: its own property's, else one made after the whole's."""
        own = self.of(mention)
        if own is not None and (own.property != whole.property or own.subject != whole.subject):
            return own
        if own is not None:
            del self.drafts[self._key(own)]
            made = replace(
                own, property=f"{whole.property}_part", population=own.population or population, unit=whole.unit
            )
            self._moved[self._key(own)] = self._key(made)
            return self._put(made)
        return self.add(mention, whole, "part", whole.type, whole.unit, population)


def _noun_end(document: Document, mention: Mention) -> int:
    if mention.noun and mention.kind in ("count", "fraction"):
        at = document.text.find(mention.noun, mention.end, mention.end + 40)
        if at >= 0 and len(document.text[mention.end : at].split()) <= 3:
            return at + len(mention.noun)
    return mention.end


def _said_of_part(document: Document, sentence: Sentence, mention: Mention) -> str:
    """Return the words that say which part a number counts: up to five after it, else "part"."""
    phrase = document.noun_phrase(mention)
    covered = document.tokens_of(mention)
    tokens = document.words.tokens
    words: list[str] = []
    for index in range(covered.last + 1, min(sentence.last, covered.last + 9) + 1):
        word = tokens[index].word
        if word[0].isdigit() or word in phrases("amount_words"):
            continue
        gap = document.text[tokens[index - 1].end : tokens[index].start]
        if words and not set(gap).isdisjoint(",;:.") and index > phrase.last:
            break
        if word in subsets():
            return subsets()[word]
        words.append(word)
        if len(words) == 5:
            break
    return " ".join(words) or "part"


def _before(document: Document, mention: Mention, sentence: Sentence, table: frozenset[str], reach: int = 3) -> bool:
    """Say whether a phrase of a table ends just before a mention, at most some light words between."""
    covered = document.tokens_of(mention)
    words = [t.word for t in document.words.tokens[max(sentence.first, covered.first - 6) : covered.first]]
    for skip in range(0, reach):
        stop = len(words) - skip
        if stop <= 0:
            return False
        if skip and words[stop] not in phrases("light") | phrases("whole_words"):
            return False
        if any(stop - size >= 0 and " ".join(words[stop - size : stop]) in table for size in range(1, 6)):
            return True
    return False


def _number(mention: Mention) -> float:
    interval = parse_quantity(mention.value, True)
    return interval.middle if interval is not None else 0.0


def _alike(left: Mention, right: Mention) -> bool:
    """Say whether two counts can be of one thing: the same unit or noun, or one of them has none of its own."""
    generic = phrases("generic") | {""}
    return (
        left.unit == right.unit
        or left.noun.lower() in generic
        or right.noun.lower() in generic
        or left.noun.lower() == right.noun.lower()
    )


# --- shares ---------------------------------------------------------------------------------------------------------


def _shares(document: Document, pool: _Pool, sentence: Sentence) -> list[Link]:
    """Relate a part, its percentage and the whole: "Of the 400 borrowers, 252 (63 per cent) …"."""
    counts = [m for m in sentence.quantities if m.kind == "count"]
    percents = [
        m for m in sentence.quantities if m.kind in ("percentage", "fraction") and not m.value.startswith((">", "<"))
    ]
    links = []
    for percent in percents:
        part = _adjacent(document, percent, counts)
        whole = _whole(document, pool, sentence, percent, part, counts)
        if (
            part is None
            or whole is None
            or whole is part
            or _number(part) > _number(whole) * 1.5
            or not _alike(part, whole)
        ):
            continue
        base = pool.of(whole)
        if base is None:
            own = pool.of(part) or pool.of(percent)
            if own is None or own.type not in ("count", "percentage"):
                continue
            base = pool.add(whole, own, "whole", "count", own.unit if own.type == "count" else "")
        if base.type != "count" or base.stance == "denied":
            continue
        said = _said_of_part(document, sentence, max(part, percent))
        small = pool.part(part, base, said)
        share = pool.of(percent)
        if share is None or share.type != "percentage":
            share = pool.add(percent, base, "share", "percentage", "percent", said)
        links.append(Link("percent-of", (small, share, base), "share, part and whole stand in one place"))
    return links


def _adjacent(document: Document, percent: Mention, counts: list[Mention]) -> Mention | None:
    """Return the count that a percentage restates: in brackets beside it, or joined by "or"."""
    best: tuple[int, Mention] | None = None
    for count in counts:
        left, right = (count, percent) if count.start < percent.start else (percent, count)
        gap = document.text[left.end : right.start]
        if len(gap) > ADJACENT + 10 or any(c in gap for c in ".;"):
            continue
        bare = gap.strip()
        words = bare.strip("(), ").lower()
        bracketed = "(" in gap and ")" not in gap
        if left is count and left.noun:
            words = words.removeprefix(left.noun.lower()).strip("(), ")
        joined = (
            words.split("(")[-1].strip("(), ") in phrases("or") or words in phrases("or") or (bracketed and not words)
        )
        if not joined and not (bracketed and len(words.split()) <= 2):
            continue
        if best is None or len(gap) < best[0]:
            best = (len(gap), count)
    return best[1] if best else None


def _whole(
    document: Document, pool: _Pool, sentence: Sentence, percent: Mention, part: Mention | None, counts: list[Mention]
) -> Mention | None:
    """Return the count that a share is of: after "of" or "dari" in the sentence, else the only one of the sentence before."""
    told = [m for m in counts if m is not part and _before(document, m, sentence, phrases("part_of"))]
    if part is not None and len(told) > 1:
        told = [m for m in told if _number(m) >= _number(part)]
    if len(told) == 1:
        return told[0]
    if told or part is None:
        return None
    index = sentence.number - 1
    if index < 0 or sentence.first == 0:
        return None
    previous = document.sentences[index]
    if "\n\n" in document.text[previous.span.end : sentence.span.start]:
        return None
    before = [m for m in previous.quantities if m.kind == "count"]
    others = [m for m in counts if m is not part and m.start < (part.start if part else 0)]
    if len(before) == 1 and not others and pool.of(before[0]) is not None and _number(before[0]) > _number(part):
        same = before[0].noun.lower() == part.noun.lower() or part.noun.lower() in phrases("generic") | {""}
        dates = {d.value for d in sentence.dates} - {d.value for d in previous.dates}
        return before[0] if same and not dates else None
    return None


# --- sums -----------------------------------------------------------------------------------------------------------


@lru_cache(maxsize=1)
def _separators() -> re.Pattern[str]:
    """Return what stands between the members of a list."""
    return re.compile("[,;]|" + "|".join(rf"\b{word}\b" for word in sorted(phrases("list_words"))))


def _sums(document: Document, pool: _Pool, sentence: Sentence) -> list[Link]:
    """Relate a total and the parts that the sentence lists whole."""
    counts = [m for m in sentence.quantities if m.kind in ("count", "measurement", "money", "percentage")]
    if len(counts) < 3 or len(sentence.dates) > 1:
        return []
    words = document.words
    markers = words.literal(phrases("whole_list"), sentence.first, sentence.last)
    for marker in markers:
        ahead = [m for m in counts if document.tokens_of(m).first > marker.last]
        behind = [m for m in counts if document.tokens_of(m).last < marker.first]
        if behind and len(ahead) >= 2:
            total = behind[-1]
            if marker.first - document.tokens_of(total).last <= 7:
                found = _sum(document, pool, sentence, total, ahead, words.tokens[marker.last].end)
                if found:
                    return [found]
    colon = document.text.find(":", sentence.span.start, sentence.span.end)
    if colon > 0:
        behind = [m for m in counts if m.end <= colon]
        ahead = [m for m in counts if m.start > colon]
        if behind and len(ahead) >= 2 and colon - behind[-1].end <= 40:
            found = _sum(document, pool, sentence, behind[-1], ahead, colon + 1)
            if found:
                return [found]
    for marker in words.literal(phrases("sum_before"), sentence.first, sentence.last):
        behind = [m for m in counts if document.tokens_of(m).last < marker.first]
        ahead = [m for m in counts if document.tokens_of(m).first > marker.last]
        if len(behind) >= 2 and ahead and document.tokens_of(ahead[0]).first - marker.last <= 4:
            found = _sum(document, pool, sentence, ahead[0], behind, behind[0].start)
            if found:
                return [found]
    return []


def _sum(
    document: Document, pool: _Pool, sentence: Sentence, total: Mention, parts: list[Mention], list_start: int
) -> Link | None:
    """Return the relation of a total with its parts if the list is whole: one number in each of its members."""
    if any(part.kind != total.kind for part in parts):
        parts = [part for part in parts if part.kind == total.kind]
        if len(parts) < 2 or total.kind != "count":
            return None
    if total.kind in ("measurement", "money") and any(part.unit != total.unit for part in parts):
        return None
    if any(_number(part) > _number(total) for part in parts):
        return None
    last = parts[-1]
    listed = document.text[min(list_start, parts[0].start) : last.end]
    members = [member for member in _separators().split(listed) if member.strip()]
    numbered = sum(bool(re.search(r"\d", member)) or _in_words(parts, document, member) for member in members)
    if len(members) != len(parts) or numbered < len(parts):
        return None
    tail = document.text[last.end : sentence.span.end].lower()
    rest = re.search(rf"(?:{_separators().pattern})\s*([^\W\d_]+)", tail)
    if rest and rest[1] in phrases("rest_of_list"):
        return None
    whole_list = document.text[list_start : last.end].lower()
    if any(f" {word} " in f" {whole_list} " for word in phrases("includes")):
        return None
    base = pool.of(total)
    if base is None:
        own = next((pool.of(part) for part in parts if pool.of(part) is not None), None)
        if own is None or own.type != {"count": "count", "percentage": "percentage"}.get(total.kind, "measurement"):
            return None
        base = pool.add(total, own, "total", own.type, own.unit)
    if base.stance == "denied":
        return None
    made = [pool.part(part, base, _said_of_part(document, sentence, part)) for part in parts]
    return Link("sum-of", (base, *made), "the sentence lists the parts of the total")


def _in_words(parts: list[Mention], document: Document, member: str) -> bool:
    return any(document.text[part.start : part.end] in member for part in parts)


# --- parts ----------------------------------------------------------------------------------------------------------


def _parts(document: Document, pool: _Pool, sentence: Sentence) -> list[Link]:
    """Relate a part to its whole: "410 volunteers, 150 of whom are women", "of the 300 households, 180 …"."""
    counts = [m for m in sentence.quantities if m.kind == "count"]
    links = []
    for rank in sentence.quantities:
        ranked = pool.of(rank) if rank.kind == "rank" else None
        whole = next((m for m in counts if m.start >= rank.end), None)
        if ranked is None or whole is None or whole.start - rank.end > 40:
            continue
        if _before(document, whole, sentence, phrases("part_of"), 2):
            among = pool.of(whole) or pool.add(whole, ranked, "ranked", "count", "")
            links.append(Link("part-of", (ranked, among), "the sentence says among how many"))
    for number, part in enumerate(counts):
        covered = document.tokens_of(part)
        ahead = _until_mark(document, covered.last, sentence.last)
        behind = _before(document, part, sentence, phrases("part"), 2)
        told = behind or any(
            f" {ahead} ".find(f" {phrase} ") in (0, *(len(w) + 1 for w in ahead.split()[:1]))
            for phrase in phrases("part")
        )
        whole = (
            next((m for m in reversed(counts[:number]) if _number(m) >= _number(part) or told), None) if told else None
        )
        if (
            whole is None
            and number
            and _before(document, counts[0], sentence, phrases("part_of"))
            and counts[0] is not part
        ):
            starts = document.tokens_of(counts[0]).first - sentence.first <= 4
            whole = counts[0] if starts and _alike(counts[0], part) else None
        if whole is None or whole is part:
            continue
        base = pool.of(whole)
        if base is None or base.type != "count" or base.stance == "denied" or base.property.endswith("_part"):
            continue
        own = pool.of(part)
        if own is not None and own.property == f"{base.property}_part":
            continue  # already related
        if not _alike(part, whole) and own is None:
            continue
        made = pool.part(part, base, _said_of_part(document, sentence, part))
        links.append(Link("part-of", (made, base), "the sentence says that the one is among the other"))
    return links


def _until_mark(document: Document, token: int, last: int) -> str:
    """Return up to four words after a token, as far as no mark stands between."""
    words: list[str] = []
    for index in range(token + 1, min(token + 4, last) + 1):
        if document.words.gap(index - 1, index).strip():
            break
        words.append(document.words.tokens[index].word)
    return " ".join(words)


# --- changes, windows -----------------------------------------------------------------------------------------------


def _changes(document: Document, pool: _Pool, sentence: Sentence) -> list[Link]:
    """Relate before, after and the change that is stated: "rose from 210,000 to 245,000, an increase of 35 per cent"."""
    levels = [m for m in sentence.quantities if m.kind != "rank"]
    pair = _from_to(document, pool, sentence, levels)
    if pair is None:
        return []
    before, after = pair
    links = []
    for change in levels:
        if change[:2] in ((before.mention or change)[:2], (after.mention or change)[:2]):
            continue
        if change.kind not in ("percentage", before.mention.kind if before.mention else "") or not _is_stated_change(
            document, sentence, change
        ):
            continue
        own = pool.of(change)
        kind = "percentage" if change.kind == "percentage" else before.type
        if own is None or own.property in (before.property, after.property):
            if own is not None:
                continue
            own = pool.add(
                change,
                before,
                "change",
                kind,
                "percent" if kind == "percentage" else before.unit,
                "",
                _spanned(before, after),
            )
        links.append(Link("change", (before, after, own), "the sentence states both numbers and the change"))
    trends = [
        d
        for d in pool.in_sentence(sentence.number)
        if d.type == "trend" and d.mention and d.mention.end <= before.start
    ]
    if len(trends) == 1 and before.start - trends[0].end < 40:
        links.append(Link("change", (before, after, trends[0]), "the sentence states both numbers and the direction"))
    return links


def _from_to(document: Document, pool: _Pool, sentence: Sentence, levels: list[Mention]) -> tuple[Draft, Draft] | None:
    """Return the drafts of the numbers before and after: said by "from … to", else two of one property in two periods."""
    first = [m for m in levels if _before(document, m, sentence, phrases("from"), 2)]
    second = [m for m in levels if _before(document, m, sentence, phrases("to"), 2)]
    for a in first:
        for b in second:
            if a.start < b.start and a.kind == b.kind and _alike(a, b):
                before, after = pool.of(a), pool.of(b)
                if before and not after and b.kind == a.kind:
                    after = pool.add(
                        b, before, "", before.type, before.unit, before.population, pool.period(sentence, b)
                    )
                elif after and not before:
                    before = pool.add(a, after, "", after.type, after.unit, after.population, pool.period(sentence, a))
                if before and after and before.stance == after.stance == "asserted":
                    if before.property == after.property and before.period == after.period:
                        before = pool.rename(before, "before")
                    return before, after
    if first and not second:
        found = _up_from(document, pool, sentence, first[0])
        if found:
            return found
    drafts = [
        d for d in pool.in_sentence(sentence.number) if d.type in ("count", "measurement") and d.mention in levels
    ]
    for left in drafts:
        for right in drafts:
            if left.start < right.start and (left.subject, left.property, left.place, left.population) == (
                right.subject,
                right.property,
                right.place,
                right.population,
            ):
                one, two = (
                    parse_period(left.period) if left.period else None,
                    parse_period(right.period) if right.period else None,
                )
                if one and two and one.end < two.start:
                    return left, right
                if one and two and two.end < one.start:
                    return right, left
    return None


def _up_from(document: Document, pool: _Pool, sentence: Sentence, base: Mention) -> tuple[Draft, Draft] | None:
    """Return before and after of "3.6 in 2016, up 50 per cent from 2.0 in 2015": the number before the word of change."""
    after = next(
        (
            d for d in reversed(pool.in_sentence(sentence.number))
            if d.mention and d.mention.kind == base.kind and d.end <= base.start
        ),
        None,
    )  # fmt: skip
    if after is None or after.stance != "asserted" or pool.of(base) is not None:
        return None
    covered = document.tokens_of(base)
    between = document.words.tokens[document.tokens_of(after.mention or base).last + 1 : covered.first]
    if not any(token.word in phrases("change_up") | phrases("change_down") for token in between):
        return None
    before = pool.add(base, after, "", after.type, after.unit, after.population, pool.period(sentence, base))
    if before.period == after.period:
        before = pool.rename(before, "before")
    return before, after


def _is_stated_change(document: Document, sentence: Sentence, mention: Mention) -> bool:
    """Say whether a number is said to be how much something rose or fell."""
    covered = document.tokens_of(mention)
    before = [t.word for t in document.words.tokens[max(sentence.first, covered.first - 5) : covered.first]]
    moves = phrases("change_up") | phrases("change_down")
    if _before(document, mention, sentence, phrases("to"), 2) or _before(
        document, mention, sentence, phrases("from"), 2
    ):
        return False
    return any(word in moves for word in before)


def _spanned(before: Draft, after: Draft) -> str:
    """Return the period from one claim's to another's, "" if it cannot be written."""
    first, last = before.period, after.period
    if not first or not last or "/" in first + last or first >= last:
        return ""
    return f"{first}/{last}"


def _windows(document: Document, pool: _Pool, sentence: Sentence) -> list[Link]:
    """Relate two counts of one property over periods that the sentence compares."""
    tokens = {document.words.tokens[i].word for i in range(sentence.first, sentence.last + 1)}
    if not tokens & phrases("compare"):
        return []
    drafts = [d for d in pool.in_sentence(sentence.number) if d.type == "count" and d.period]
    links = []
    for left, right in zip(drafts, drafts[1:], strict=False):
        if (left.subject, left.property) == (right.subject, right.property) and left.period != right.period:
            links.append(Link("windows", (left, right), "the sentence compares the two counts"))
    return links


# --- durations ------------------------------------------------------------------------------------------------------


def _durations(document: Document, pool: _Pool, sentence: Sentence) -> list[Link]:
    """Relate a start, an end and the duration that the sentence states between them."""
    periods = [
        m
        for m in sentence.dates
        if m.kind == "period" and "/" in m.value and ".." not in m.value and m.pattern.startswith("period")
    ]
    spans = [
        m
        for m in sentence.mentions
        if m.kind == "duration" and m.pattern in ("duration", "duration-joined") and m.unit in ("years", "months")
    ]
    if len(periods) != 1 or len(spans) != 1:
        return []
    period, span = periods[0], spans[0]
    gap = document.text[min(period.end, span.end) : max(period.start, span.start)]
    if len(gap) > 40 or not set(gap).isdisjoint(";:"):
        return []
    base = pool.of(span) or pool.of(period) or next(iter(pool.in_sentence(sentence.number)), None)
    if base is None:
        return []
    years = [
        (m.start() + period.start, m.end() + period.start)
        for m in re.finditer(r"\d{4}", document.text[period.start : period.end])
    ]
    first, _, last = period.value.partition("/")
    if len(years) != 2:
        return []
    start = Mention(*years[0], "date", first.rstrip("~"))
    end = Mention(*years[1], "date", last.rstrip("~"))
    began = pool.add(start, base, "start", "date", "")
    ended = pool.add(end, base, "end", "date", "")
    lasted = pool.of(span)
    if lasted is None or lasted.type != "measurement":
        lasted = pool.add(span, base, "duration", "measurement", span.unit)
    return [Link("duration", (began, ended, lasted), "the sentence states start, end and duration")]


def position_in(starts: list[int], position: int) -> int:
    """Return the index of the token at a position."""
    return bisect_left(starts, position)
