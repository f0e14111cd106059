"""Numbers that a text holds against each other: "36 per cent above the budget", "doubled", "a fall of 40 per cent"."""

from __future__ import annotations

from helpers.proposing.drafts import Draft, Link, Pool
from helpers.readers.language_data import listed
from helpers.readers.mention import Mention
from helpers.readers.mentions import read_mentions
from helpers.sentences.document import Document, Sentence
from helpers.sentences.phrases import phrases
from helpers.sentences.phrasing import alike, middle, multiples, said_before, says, told, words_told
from helpers.sentences.words import Hit
from helpers.texts.stems import stems, words_of

FARTHEST = 10  # words between "above" and the number that is compared with
LEVELS = ("count", "money", "measurement")
SHORT_TIMES = ("seconds", "minutes", "hours", "days")  # that may rise or fall: years and months mostly pass
HEDGES = (("more_than", ">"), ("at_least", ">="), ("almost", "<~"), ("about", "~"))


def is_level(mention: Mention) -> bool:
    """Say whether a number may be one that rises or falls: no rank, share or date; of times only short ones."""
    return mention.kind in LEVELS or (mention.kind == "duration" and mention.unit in SHORT_TIMES)


def split_ranges(document: Document, sentence: Sentence, mentions: list[Mention]) -> list[Mention]:
    """Return the numbers of a sentence, "from £5 to £6" as two of them where something rose or fell."""
    words = {t.word for t in document.words.tokens[sentence.first : sentence.last + 1]}
    moved = bool(words & (told("ups") | told("downs"))) or bool(multiplied(document, sentence))
    if not moved:
        return mentions
    out: list[Mention] = []
    for mention in mentions:
        pair = _ends(document, mention) if mention.hedge == "range" and ".." in mention.value else None
        out += pair if pair is not None else [mention]
    return out


def _ends(document: Document, mention: Mention) -> list[Mention] | None:
    """Return the two numbers of a range that is written "from … to …", each in its own place."""
    covered = document.tokens_of(mention)
    tokens = document.words.tokens
    inside = range(covered.first, covered.last + 1)
    if tokens[covered.first].word not in told("from"):
        return None
    turns = [i for i in inside if tokens[i].word in told("to")]
    if len(turns) != 1:
        return None
    spans = (tokens[covered.first].end, tokens[turns[0]].start), (tokens[turns[0]].end, mention.end)
    found = []
    for start, end in spans:
        read = [
            m for m in read_mentions(document.text[start:end], document.language) if m.kind not in ("effect", "trend")
        ]
        if len(read) != 1:
            return None
        found.append(read[0]._replace(start=read[0].start + start, end=read[0].end + start))
    low, high = mention.value.lstrip("~").split("..")[:2]
    values = (low, high) if middle(found[0]) <= middle(found[1]) else (high, low)
    return [
        one._replace(kind=mention.kind, value=value, unit=mention.unit, noun=mention.noun, hedge="none")
        for one, value in zip(found, values, strict=True)
    ]


def multiplied(document: Document, sentence: Sentence) -> list[Mention]:
    """Return words such as "doubled" and "halved" as numbers of times."""
    found = []
    tokens = document.words.tokens
    for hit in says(document, frozenset(multiples()), sentence.first, sentence.last):
        said = " ".join(t.word for t in tokens[hit.first : hit.last + 1])
        value, hedge = multiples()[said], "none"
        before = Mention(tokens[hit.first].start, tokens[hit.last].end, "count", value)
        for name, sign in HEDGES:
            if said_before(document, before, sentence, _hedges(name), 1):
                value, hedge = sign + value, name
                break
        if not said_before(document, before, sentence, phrases("negations"), 1):
            found.append(
                Mention(tokens[hit.first].start, tokens[hit.last].end, "count", value, "times", "", hedge, "multiple")
            )
    return found


def _hedges(name: str) -> frozenset[str]:
    from helpers.readers.language_data import language_data

    return frozenset(p for lang in ("id", "en") for p in language_data(lang, "relations")["hedges"].get(name, ()))


def compared(document: Document, pool: Pool, sentence: Sentence, levels: list[Mention]) -> list[Link]:
    """Relate "the cost was 268, which is 36 per cent above the budget of 212": change, and what was compared with what."""
    links: list[Link] = []
    for change in levels:
        if change.kind not in ("percentage", *LEVELS) or change.unit == "percentage points":
            continue
        last = document.tokens_of(change).last
        if document.words.tokens[last].word in listed("hedges", "after_not", "of_more") and change.hedge == "more_than":
            # "15 persen lebih murah daripada": more belongs to what follows
            last -= 1
            change = change._replace(value=change.value.lstrip(">"), hedge="none", end=document.words.tokens[last].end)
        markers = says(document, told("above") | told("below"), last + 1, min(sentence.last, last + 4))
        if not markers or markers[0].first != last + 1:
            continue
        pair = _sides(document, sentence, change, markers[0], levels)
        if pair is None or (change.kind != "percentage" and change.kind != pair[0].kind):
            continue
        after, before = pair
        if (
            after.kind != before.kind
            or (after.kind != "count" and after.unit != before.unit)
            or not alike(after, before)
        ):
            continue
        made = _made(document, pool, sentence, before, after, change)
        links += [made] if made is not None else []
    return links


def _sides(
    document: Document, sentence: Sentence, change: Mention, marker: Hit, levels: list[Mention]
) -> tuple[Mention, Mention] | None:
    """Return the number that is larger or smaller, and the one that it is compared with."""
    ahead = [m for m in levels if m.kind in LEVELS and document.tokens_of(m).first > marker.last]
    behind = [m for m in levels if m.kind in LEVELS and m.end <= change.start and _starts_less(document, m)]
    behind = [m for m in behind if not _is_or(document, m, change)] or behind
    behind = [m for m in behind if not _is_base(document, sentence, m, levels)]
    if ahead and not _starts_less(document, ahead[0]):
        return None  # "2.6 million more than in 2012 and 1.4 million more than in 2013"
    if ahead and document.tokens_of(ahead[0]).first - marker.last <= FARTHEST and _plain(document, marker, ahead[0]):
        if behind:
            return behind[-1], ahead[0]
        if len(ahead) == 2 and ":" in document.text[ahead[0].end : ahead[1].start]:
            return ahead[1], ahead[0]
        return None
    if ahead or len(behind) != 1:
        return None
    other = _named_before(document, sentence, marker, behind[0])
    return (behind[0], other) if other is not None else None


def _is_base(document: Document, sentence: Sentence, mention: Mention, levels: list[Mention]) -> bool:
    """Say whether another comparison before it is with a number: "500, 25 per cent more than in 2019 (400) and 11 per cent more".

    Also where that is said in a clause of its own: "9 per cent more than in 2022, when it was 130".
    """
    first = document.tokens_of(mention).first
    markers = says(document, told("above") | told("below"), max(sentence.first, first - FARTHEST), first - 1)
    if not markers:
        return False
    tokens, marks = document.words.tokens, range(markers[-1].last + 1, first + 1)
    turned = [i for i in marks if "," in document.words.gap(i - 1, i)]
    clause = len(turned) == 1 and tokens[turned[0]].word in phrases("conjunctions") - phrases("list_words")
    if not clause and not _plain(document, markers[-1], mention):
        return False
    return not any(markers[-1].last < document.tokens_of(m).first < first for m in levels)


def _is_or(document: Document, left: Mention, right: Mention) -> bool:
    """Say whether a number is given beside the percentage: "£56 million or 36 per cent"."""
    return document.text[left.end : right.start].strip(" (,").lower() in phrases("or") | {""}


def _starts_less(document: Document, mention: Mention) -> bool:
    """Say whether a number is no difference itself: "56 million above"."""
    last = document.tokens_of(mention).last
    return not says(document, told("above") | told("below"), last + 1, last + 3)


def _plain(document: Document, marker: Hit, mention: Mention) -> bool:
    """Say whether no mark parts the comparison from its number."""
    gap = document.text[document.words.tokens[marker.last].end : mention.start]
    return set(gap).isdisjoint(";:.,") or not set(gap.strip()).isdisjoint("(") and set(gap).isdisjoint(";:.")


def _named_before(document: Document, sentence: Sentence, marker: Hit, after: Mention) -> Mention | None:
    """Return the number of the sentence before if what is compared with is named there: "than budgeted", "the budget"."""
    if sentence.number == 0:
        return None
    previous = document.sentences[sentence.number - 1]
    if "\n\n" in document.text[previous.span.end : sentence.span.start]:
        return None
    same = [m for m in previous.quantities if m.kind == after.kind and m.unit == after.unit]
    if len(same) != 1:
        return None
    tokens = document.words.tokens
    skipped = phrases("stops") | phrases("light") | phrases("pointing")
    named = [t.word for t in tokens[marker.last + 1 : min(sentence.last, marker.last + 4) + 1] if t.word not in skipped]
    named = [word for word in named if not word[0].isdigit()]
    said = {
        stem
        for t in tokens[previous.first : previous.last + 1]
        if t.word not in skipped
        for stem in stems(t.word)
    }  # fmt: skip
    return same[0] if named and any(not stems(word).isdisjoint(said) for word in named) else None


def _made(
    document: Document, pool: Pool, sentence: Sentence, before: Mention, after: Mention, change: Mention
) -> Link | None:
    later = pool.of(after) or pool.of(before) or pool.stand_in(sentence, after)
    if later.stance != "asserted" or later.type not in ("count", "measurement"):
        return None
    second = pool.of(after) or pool.add(after, later, "after", later.type, later.unit)
    home = document.sentence_of(before.start) or sentence
    then = pool.period(home, before)
    plain = is_of_own_year(pool, second, then) and _is_plain_level(document, sentence, before, after, change)
    name = "" if plain else "before"
    first = pool.of(before) or pool.add(before, later, name, later.type, later.unit, later.population, then)
    if first.stance != "asserted":
        return None
    kind = "percentage" if change.kind == "percentage" else later.type
    own = pool.of(change)
    if own is None or own in (first, second) or own.property in (first.property, second.property):
        unit = "percent" if kind == "percentage" else later.unit
        own = pool.add(
            change, later, "change", kind, unit, "", spanned(first, second)
        )  # since when tells it from others
    return Link("change", (first, second, own), "the sentence states both numbers and the difference")


def _is_plain_level(document: Document, sentence: Sentence, before: Mention, after: Mention, change: Mention) -> bool:
    """Say whether nothing is planned, and no more than "than the" leads from a difference to what it is held against."""
    tokens = document.words.tokens
    if any(tokens[i].word in phrases("plan") for i in range(sentence.first, sentence.last + 1)):
        return False
    light = phrases("light") | phrases("whole_words") | words_told("more_than_then", "less_than_then", "than_what")
    light |= {word for m in (before, after, change) for word in words_of(m.noun)}
    between = range(document.tokens_of(change).last + 1, document.tokens_of(before).first)
    return bool(between) and all(tokens[i].word in light for i in between)


def is_of_own_year(pool: Pool, second: Draft, then: str) -> bool:
    """Say whether the number before a change is told of a year of its own, as that after it: it is the property's of then."""
    entry = pool.codebook.find(second.subject, second.property)
    years = [period.isdecimal() and len(period) == 4 for period in (then, second.period)]
    return entry is not None and "period" in entry.varies_by and all(years) and then < second.period


def spanned(before: Draft, after: Draft) -> str:
    """Return the period from one claim's to another's, "" if it cannot be written."""
    first, last = before.period, after.period
    if not first or not last or "/" in first + last or first >= last:
        return ""
    return f"{first}/{last}"
