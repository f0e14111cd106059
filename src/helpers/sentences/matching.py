"""Which entry of the codebook a mention speaks of: the nearest cue in its clause, units and nouns that fit."""

from __future__ import annotations

from dataclasses import dataclass

from helpers.corpora.codebook import Property
from helpers.corpora.unit_names import is_money
from helpers.corpora.units import conversion, dimension
from helpers.readers.lexicon import language_data, load_lexicon
from helpers.readers.mention import Mention
from helpers.sentences.cues import EntryCues, Hit, phrases, subsets
from helpers.sentences.document import Document, Sentence
from helpers.sentences.openings import happens_at, is_of_other_time, opens_for, restates
from helpers.sentences.phrasing import told
from helpers.sentences.room import is_room_for
from helpers.sentences.series import first_of_series, series_of_total
from helpers.texts.stems import stems, words_of

KINDS = {
    "date": ("date", "period"), "count": ("count",), "percentage": ("percentage", "fraction"),
    "measurement": ("measurement", "money", "duration"), "rank": ("rank",), "effectiveness": ("effect",), "trend": ("trend",),
}  # fmt: skip
PEOPLE = ("persons", "deaths")  # "four were killed": a count of deaths
FARTHEST = 16  # tokens between a cue and its number
FARTHEST_DATE = 11
TOOK_PART = 4  # words between people and what says that they were there
NEW_CLAUSE = 6.0  # cost of ", and" between a date and a cue after it
OPENING = 4.5  # cost of a date that opens its sentence
BASE = 8.0  # cost of a cue that is the whole of a share


@dataclass(frozen=True)
class Match:
    """A mention that speaks of an entry; the lower the cost, the surer. `cue` is the hit nearest to it."""

    mention: Mention
    cues: EntryCues
    cost: float
    matched: int
    cue: Hit
    inner: bool
    done: bool = False  # the cue is a verb right before the number: "graduated 1,284 pupils"

    @property
    def score(self) -> float:
        """Return how well it fits: near, and with many of the property's words.

        Of those whom something was done to in a year, what was done counts more than what they are.
        """
        flow = self.done and self.cues.entry.quantity == "flow"
        return 6.0 * self.matched - self.cost + (4.0 if self.inner else 5.0 if flow else 0.0) - self.cues.penalty


def match(
    document: Document, sentence: Sentence, mention: Mention, cues: EntryCues, hits: list[list[Hit]]
) -> Match | None:
    """Return how a mention speaks of an entry whose terms have these hits in the sentence, or None."""
    entry = cues.entry
    if not is_of_kind(mention, cues):
        return None
    phrase = document.noun_phrase(mention)
    costs: list[tuple[float, Hit, bool]] = []
    series = None
    if entry.type != "date":
        series = first_of_series(document, sentence, mention, cues.vocabulary) or series_of_total(
            document, sentence, mention, cues.vocabulary
        )
    for term in hits:
        found = [_cost(document, sentence, mention, phrase, hit) for hit in term]
        if series is not None:  # as near to its cue as the first of them
            lead, steps = series
            leading = document.noun_phrase(lead)
            opened = [_cost(document, sentence, lead, leading, hit) for hit in term if hit.first <= leading.last]
            found += [(cost + steps, hit, False) for cost, hit, _ in opened]
        best = min(found, default=None, key=lambda c: (c[0], not c[2], c[1]))
        if best is not None and best[0] <= (FARTHEST_DATE if entry.type == "date" else FARTHEST):
            costs.append(best)
    if len(costs) < cues.needed:
        return None
    inner = any(inside for _, _, inside in costs)
    if entry.type == "count" and not _noun_fits(document, mention, cues, inner, costs):
        return None
    nearest = min(costs)
    verb = document.words.tokens[nearest[1].last].word
    done = nearest[1].last + 1 == document.tokens_of(mention).first and is_verb(verb)
    return Match(mention, cues, sum(cost for cost, _, _ in costs) / len(costs), len(costs), nearest[1], inner, done)


def _cost(document: Document, sentence: Sentence, mention: Mention, phrase: Hit, hit: Hit) -> tuple[float, Hit, bool]:
    """Return how far a cue is from a mention, the cue, and whether it stands in the mention's own phrase."""
    covered = document.tokens_of(mention)
    if mention.kind in ("percentage", "fraction") and _is_base(document, covered, hit):
        return BASE, hit, False
    if phrase.first <= hit.first and hit.last <= phrase.last and mention.kind not in ("date", "period"):
        return 0.0, hit, True
    if mention.kind in ("date", "period") and covered.first <= hit.first <= covered.last:
        return FARTHEST + 1.0, hit, False  # "akhir 2012" does not say that something ended
    after = hit.first > covered.last
    left, right = (covered.last, hit.first) if after else (hit.last, covered.first)
    if mention.kind in ("date", "period"):
        if opens_for(document, sentence, mention, hit) if after else restates(document, sentence, mention, hit):
            return OPENING, hit, False
        if not after and happens_at(document, sentence, mention, hit):
            return OPENING, hit, False
        if after and is_of_other_time(document, sentence, mention, hit):
            return FARTHEST + 1.0, hit, False
    cost = float(max(right - left - 1, 0)) * (1.4 if after else 1.0)
    between = (
        document.text[document.words.tokens[left].end : document.words.tokens[right].start] if right > left else ""
    )
    cost += 2.0 * between.count(",") + 3.0 * between.count("(")
    if not after and mention.kind not in ("date", "period"):
        aside = _aside_before(document, sentence, mention, hit)
        cost -= aside and aside + 4.0  # with its two commas
        cost -= _settings_between(document, sentence, left, right)
    if after and mention.kind == "date" and between.startswith(",") and between.split()[1:2]:
        # "The lens came in 1873, and the last keepers left on 30 June": a date of what went before
        cost += NEW_CLAUSE if between.split()[1] in phrases("list_words") else 0.0
    apart = sentence.clause_of(hit.first) - sentence.clause_of(covered.first)
    if apart and not (apart == 1 and mention.kind in ("date", "period") and heads_line(document, sentence, covered)):
        cost += 10.0
        colon = mention.kind == "count" and ":" in between and not after
        noun = (colon or mention.kind == "percentage") and _has_own_noun(document, sentence, covered.first)
        if noun or (colon and _opens_with_article(document, covered.first)):
            cost += FARTHEST  # "the club improved attendance: absences fell to 6 per cent"
    reasoned = any(document.words.tokens[i].word in phrases("because") for i in range(left + 1, right))
    if after and reasoned and mention.kind not in ("date", "period"):
        cost += FARTHEST  # "90 because the client withdrew"
    if after and document.words.gap(hit.last, hit.last + 1 if hit.last < sentence.last else hit.last).startswith(":"):
        cost += FARTHEST  # the name of the number that follows: "1,104 Teachers: 68"
    if not after and not mention.noun and _is_bracketed(document, mention) and hit.last < covered.first - 1:
        cost += FARTHEST  # "for the barn (£40,000), for tools (£8,000)": of what stands before the bracket
    if after and "\n" in between and _ends_labelled_line(document, mention):
        cost += FARTHEST  # "Mill Ward: 12" and a new line
    if not after and mention.kind == "count" and _has_label_in_bracket(document, mention, hit):
        cost += FARTHEST  # "in the town (population 41,000)"
    for other in sentence.mentions:
        if other is mention:
            continue
        if mention.kind in ("date", "period") and other.kind not in ("date", "period", "effect", "trend"):
            # "fell from 18 in 2014": the date belongs to the number before it.
            if left < document.tokens_of(other).first < right:
                cost += 6.0
            continue
        if other.kind not in _alike(mention.kind):
            continue
        inside = document.tokens_of(other)
        if _follows_to(document, mention) and (other.end <= mention.start):
            # "by 8.4 per cent, from 83 per cent to 90 per cent": one series of numbers
            cost += 3.0 if left < inside.first < right else 0.0
            continue
        if not after and _joins_to_earlier(document, other, hit, covered.first):
            cost += FARTHEST
        if left < inside.first < right or (after and inside.first <= hit.first <= document.noun_phrase(other).last):
            cost += 5.0 if _same_noun(other, mention) else 12.0
        elif not after and inside.first <= hit.first <= document.noun_phrase(other).last and other.end <= mention.start:
            cost += 5.0 if _same_noun(other, mention) else 12.0
    return cost, hit, False


def _settings_between(document: Document, sentence: Sentence, left: int, right: int) -> int:
    """Return how many words between a cue and a number only say when: "the wait in 2021 was"."""
    spans = [document.tokens_of(d) for d in sentence.dates]
    return sum(hit.last - hit.first + 1 for hit in spans if left < hit.first and hit.last < right)


def _aside_before(document: Document, sentence: Sentence, mention: Mention, hit: Hit) -> int:
    """Return how many words stand between commas before the verb that gives a number: "the wait in 2021, from … to …, was 23 days".

    None where another number stands among them.
    """
    tokens, gap = document.words.tokens, document.words.gap
    verb = document.tokens_of(mention).first
    while verb > hit.last + 1 and tokens[verb - 1].word in phrases("auxiliaries") | phrases("copulas") | phrases(
        "numbering"
    ):
        verb -= 1
    if verb == document.tokens_of(mention).first or gap(verb - 1, verb).strip() != ",":
        return 0
    first = verb - 1
    while first > hit.last and "," not in gap(first - 1, first):
        first -= 1
    if first <= hit.last + 1 or gap(first - 1, first).strip() != ",":
        return 0
    alike = (other for other in sentence.mentions if other.kind in _alike(mention.kind))
    told = any(first <= document.tokens_of(other).first < verb for other in alike)
    return 0 if told else verb - first


def _is_base(document: Document, covered: Hit, hit: Hit) -> bool:
    """Say whether a cue is what a share is of, rather than what it is the share that does: "13 per cent of the caseload were …"."""
    tokens, at = document.words.tokens, covered.last + 1
    if (
        at + 1 >= len(tokens)
        or tokens[at].word not in phrases("of_words")
        or document.words.gap(covered.last, at).strip()
    ):
        return False
    while at < hit.first and (
        tokens[at].word in phrases("part_of") | phrases("determiners") | phrases("whole_words")
        or document.text[tokens[at].start].isupper()
    ):
        at += 1
    return at == hit.first


def _has_own_noun(document: Document, sentence: Sentence, token: int) -> bool:
    """Say whether the clause of a number opens with what the number is of."""
    first = token
    while first > sentence.first and sentence.clause_of(first - 1) == sentence.clause_of(token):
        first -= 1
    opening = document.words.tokens[first : min(first + 1, token)]
    light = phrases("stops") | phrases("light") | phrases("determiners") | phrases("pronouns") | phrases("prepositions")
    return any(t.word not in light and t.word.isalpha() and len(t.word) > 3 for t in opening)


def _opens_with_article(document: Document, token: int) -> bool:
    """Say whether "the" and a noun stand right behind the colon before a number: "injuries: the hospital treated 147"."""
    words = document.words
    colon = next((i for i in range(token - 1, max(0, token - FARTHEST), -1) if ":" in words.gap(i - 1, i)), token)
    return colon + 2 < token and words.tokens[colon].word in phrases("articles")


def heads_line(document: Document, sentence: Sentence, covered: Hit) -> bool:
    """Say whether a date opens its sentence as its label: "May 2010: the yard is sold"."""
    return covered.first == sentence.first and document.words.gap(covered.last, covered.last + 1).strip() == ":"


def _is_bracketed(document: Document, mention: Mention) -> bool:
    """Say whether a number stands alone between brackets."""
    before = document.text[max(0, mention.start - 1) : mention.start]
    return before == "(" and document.text[mention.end : mention.end + 1] == ")"


def _ends_labelled_line(document: Document, mention: Mention) -> bool:
    """Say whether a number is all that a line says of its label: "Mill Ward: 12"."""
    begin = document.text.rfind("\n", 0, mention.start) + 1
    end = document.text.find("\n", mention.end)
    rest = document.text[mention.end : end if end >= 0 else len(document.text)]
    return document.text[begin : mention.start].rstrip().endswith(":") and not rest.strip(" .;,")


def _has_label_in_bracket(document: Document, mention: Mention, hit: Hit) -> bool:
    """Say whether a number is the only one of a bracket that says before it what it is, behind a cue outside."""
    tokens, first = document.words.tokens, document.tokens_of(mention).first
    if first - 1 <= hit.last or document.text[mention.end : mention.end + 1] != ")":
        return False
    label = tokens[first - 1]
    opens = document.text[tokens[first - 2].end : label.start].strip() == "("
    light = phrases("light") | phrases("stops") | phrases("articles") | phrases("prepositions") | phrases("auxiliaries")
    light |= phrases("numbering") | phrases("sum_before") | phrases("whole_words") | phrases("empty") | phrases("now")
    return opens and label.word.isalpha() and label.word not in light and document.text[label.start].islower()


def _joins_to_earlier(document: Document, other: Mention, hit: Hit, token: int) -> bool:
    """Say whether a cue goes with an earlier number, and only "and" leads on to this one: "41 were with pupils and 37 …"."""
    tokens = document.words.tokens
    last = document.tokens_of(other).last
    if other.noun:
        last = document.noun_phrase(other).last if document.noun_phrase(other).last < hit.first else hit.first - 1
        while last > 0 and tokens[last].word in phrases("auxiliaries") | phrases("passive"):
            last -= 1
        helped = [tokens[i].word for i in range(last + 1, hit.first)]
        if not helped or not all(word in phrases("auxiliaries") | phrases("passive") for word in helped):
            return False
    if not 0 < hit.first - last <= 4 or token - hit.last > 2:
        return False
    between = [tokens[i].word for i in range(hit.last + 1, token)]
    return all(word in phrases("list_words") for word in between) and bool(
        between or "," in document.words.gap(hit.last, token)
    )


def _follows_to(document: Document, mention: Mention) -> bool:
    """Say whether a number is one end of "from … to …"."""
    first = document.tokens_of(mention).first
    before = document.words.tokens[first - 1].word if first else ""
    return before in phrases("to") or before in phrases("from")


def _alike(kind: str) -> tuple[str, ...]:
    return next((kinds for kinds in KINDS.values() if kind in kinds), (kind,))


def _same_noun(left: Mention, right: Mention) -> bool:
    """Say whether two counts may count one thing: equal nouns, or none of their own."""
    if left.kind != "count":
        return False
    generic = phrases("generic") | {""}
    a, b = left.noun.lower(), right.noun.lower()
    return a == b or b in generic


def is_of_kind(mention: Mention, cues: EntryCues) -> bool:
    """Say whether a mention can be a value of an entry: of its kind, unit and dimension."""
    entry = cues.entry
    if entry.type == "measurement" and mention.kind == "count":
        return counts_in(mention, entry)
    return mention.kind in KINDS.get(entry.type, ()) and _unit_fits(mention, cues)


def counts_in(mention: Mention, entry: Property) -> bool:
    """Say whether a count is in the unit of a measured property that no list of units has: "12.50 crowns", crowns per hour."""
    unit = words_of(entry.unit)
    noun = words_of(mention.noun)
    if not unit or not noun or dimension(entry.unit) or is_money(entry.unit, mention.unit):
        return False
    return not stems(noun[-1]).isdisjoint(stems(unit[0]))


def _unit_fits(mention: Mention, cues: EntryCues) -> bool:
    entry = cues.entry
    if entry.type == "measurement":
        if entry.unit:
            # "Upah minimum per bulan", counted in rupiah: Rp2.150.000 a month
            unit = mention.unit.partition("/")[0] if cues.takes_rate and "/" not in entry.unit else mention.unit
            return any(
                conversion(one, entry.unit) is not None or (mention.kind == "money" and is_money(entry.unit, one))
                for one in (mention.unit, unit)
            )
        wanted = _dimension(cues)
        if wanted == "money":
            return mention.kind == "money"
        if wanted == "duration":
            return mention.kind == "duration"
        if wanted:
            return mention.kind == "measurement" and dimension(mention.unit) == wanted
        return mention.kind != "duration"
    if entry.type == "date":
        return not mention.value.startswith("XXXX")
    return True


def _dimension(cues: EntryCues) -> str:
    """Return what the words of a measured property say that it is: money, area, length or duration."""
    for language in ("en", "id"):
        for name, words in language_data(language, "propose")["dimensions"].items():
            if any(not stems(word).isdisjoint(cues.vocabulary) for word in words):
                return str(name)
    return ""


def _noun_fits(
    document: Document, mention: Mention, cues: EntryCues, inner: bool, costs: list[tuple[float, Hit, bool]]
) -> bool:
    """Say whether what a count counts can be what the property counts."""
    if mention.noun.lower() in phrases("numbers_of"):
        mention = mention._replace(noun="", unit="")
    whole = _noun_of_whole(document, mention) if not mention.noun else None
    if whole is not None:
        mention = mention._replace(noun=whole.noun, unit=whole.unit)
    noun = mention.noun.lower()
    unit = cues.entry.unit
    generic = noun in phrases("generic") or not noun
    if noun in phrases("times_of") and _is_how_often(document, mention, cues, costs):
        return True  # "operasi katarak tercatat 3.142 kali"
    if noun and (_in_vocabulary(noun, cues) or _is_in_label(document, noun, cues)):
        return not (_is_of_holder(document, mention, cues) or _is_of_doers(mention, cues))
    if inner and not generic:
        # The cue stands in the phrase but is not its noun: "30 kepala sekolah" under "schools".
        return (
            any(inside and document.words.tokens[hit.first].start <= mention.end + 2 for _, hit, inside in costs)
            or unit == mention.unit
        )
    if noun in phrases("classifiers") and unit not in ("", "persons"):
        return True  # "jumlah sekolah menjadi 38 unit"
    if is_room_for(document, mention, cues, min(costs)[1]):
        return True
    if unit and noun and mention.unit and mention.unit != unit and conversion(mention.unit, unit) is None:
        if not generic or (mention.unit in PEOPLE) != (unit in PEOPLE):
            return False
    if generic:
        return not noun or _class_of_cue(document, costs) in ("", mention.unit, "persons") or unit == mention.unit
    if noun in subsets():
        return True
    nearest = min(costs)[1]
    word = document.words.tokens[nearest.first].word
    if is_verb(word) or word in told("did"):
        return True
    if mention.unit == "persons" and _numbers(document, cues, mention):
        return True
    if unit == "persons" and _class_of_cue(document, costs) not in PEOPLE and took_part(document, mention):
        return True  # "a march that 850 residents joined", where marchers are counted
    if (
        cues.given
        and min(costs)[0] <= 1.0
        and unit
        and unit == mention.unit
        and not _is_noun_of(document, nearest, unit)
    ):
        return True  # "interviews with 68 farmers": the cue stands beside the number and names no other thing
    return (
        bool(unit)
        and mention.unit == unit
        and unit not in ("persons", "cases", "units")
        and not _names_other(noun, cues)
    )


def _is_how_often(document: Document, mention: Mention, cues: EntryCues, costs: list[tuple[float, Hit, bool]]) -> bool:
    """Say whether a number says how often what a property counts was done: its cue stands before, and a verb right before it."""
    first = document.tokens_of(mention).first
    lead = document.words.tokens[first - 1].word if first else ""
    unit = cues.entry.unit not in (*PEOPLE, "") and cues.entry.quantity == "flow"
    return unit and min(costs)[1].last < first - 1 and lead in phrases("told_so_often") | phrases("numbering")


def _is_in_label(document: Document, noun: str, cues: EntryCues) -> bool:
    """Say whether a property's label has a noun, with which its cue need not be told: "stallholders interviewed"."""
    label = words_of(cues.entry.label.get(document.language, ""))
    return cues.entry.unit == "persons" and any(not stems(noun).isdisjoint(stems(word)) for word in label)


def _noun_of_whole(document: Document, mention: Mention) -> Mention | None:
    """Return the number with a noun that another is out of: "130 of the 180 households", "130 dari 180 rumah tangga"."""
    tokens, at = document.words.tokens, document.tokens_of(mention).last + 1
    if at >= len(tokens) or tokens[at].word not in phrases("of_words") or document.words.gap(at - 1, at).strip():
        return None
    end = min(at + 3, len(tokens) - 1)
    ahead = document.mentions_between(tokens[at].end, tokens[end].end)
    return next((m for m in ahead if m.kind == "count" and m.noun and not m.reason), None)


def _is_of_doers(mention: Mention, cues: EntryCues) -> bool:
    """Say whether a count is of those who do what a property counts: "150 complainants" of complaints, "pelapor" of "laporan".

    They are of one stem and no words of the codebook.
    """
    if mention.unit != "persons" or cues.entry.unit in ("", *PEOPLE) or mention.noun.lower() in phrases("generic"):
        return False
    said = [*(cue for term in cues.terms for cue in term), *cues.entry.label.values(), cues.entry.unit]
    return {word for one in said for word in words_of(one)}.isdisjoint(words_of(mention.noun))


def _is_of_holder(document: Document, mention: Mention, cues: EntryCues) -> bool:
    """Say whether a number is of what holds the people that a property counts: "42 files" of "victims in the court files"."""
    if cues.entry.unit != "persons" or mention.unit in ("", "persons", "deaths", "cases"):
        return False
    if any(mention.noun.lower() in term for term in cues.terms):
        return False  # "3,140 strikers", whom the codebook counts as persons
    nouns = load_lexicon(document.language).nouns
    return any(nouns.get(stem) == "persons" for stem in cues.words)


def _is_noun_of(document: Document, cue: Hit, unit: str) -> bool:
    """Say whether a cue ends with a noun of its own that counts in a unit: "members 30 women"."""
    nouns = load_lexicon(document.language).nouns
    return any(nouns.get(stem) == unit for stem in stems(document.words.tokens[cue.last].word))


def _numbers(document: Document, cues: EntryCues, mention: Mention) -> bool:
    """Say whether a property's noun for people and "numbered" stand before a number: "respondents numbered 86 farmers"."""
    first = document.tokens_of(mention).first
    words = [t.word for t in document.words.tokens[max(0, first - 7) : first]]
    at = next((i for i in range(len(words) - 1, -1, -1) if words[i] in phrases("numbering")), -1)
    nouns = load_lexicon(document.language).nouns
    return at > 0 and any(
        nouns.get(stem) == "persons" and stem in cues.vocabulary for word in words[:at] for stem in stems(word)
    )


def took_part(document: Document, mention: Mention) -> bool:
    """Say whether a number is of people who took part in something: "in which 850 residents joined", "diikuti 850 warga"."""
    words, covered = document.words, document.tokens_of(mention)
    behind = document.noun_phrase(mention).last + 1
    return mention.unit == "persons" and bool(
        words.literal(phrases("took_part"), max(0, covered.first - TOOK_PART), covered.first - 1)
        or words.literal(phrases("took_part"), behind, min(len(words.tokens) - 1, behind + TOOK_PART - 1))
    )


def _names_other(noun: str, cues: EntryCues) -> bool:
    return not _in_vocabulary(noun, cues) and cues.entry.unit != noun


def _in_vocabulary(noun: str, cues: EntryCues) -> bool:
    return any(not stems(part).isdisjoint(cues.vocabulary) for part in noun.replace("-", " ").split())


def _class_of_cue(document: Document, costs: list[tuple[float, Hit, bool]]) -> str:
    """Return the unit of the noun that the nearest cue is (anggota: persons), or ""."""
    nearest = min(costs)[1]
    nouns = load_lexicon(document.language).nouns
    for stem in sorted(stems(document.words.tokens[nearest.first].word)):
        if stem in nouns:
            return nouns[stem]
    return ""


def is_verb(word: str) -> bool:
    """Say whether a cue says what was done rather than what was counted."""
    prefixes = tuple(language_data("id", "propose")["verb"])
    endings = tuple(language_data("en", "propose")["verb"])
    if word in load_lexicon("id").nouns:
        return False  # "pasien", "kabupaten"
    return (word.startswith(prefixes) and len(word) > 5) or word.endswith(endings)


def best_entries(matches: list[Match]) -> list[Match]:
    """Return, for each mention, its best match; ties go to the entry with more of its words, then codebook order."""
    best: dict[tuple[int, int, str], Match] = {}
    for found in matches:
        key = (found.mention.start, found.mention.end, found.mention.kind)
        if key not in best or found.score > best[key].score + 1e-9:
            best[key] = found
    return list(best.values())


def entry_of(found: Match) -> Property:
    """Return the codebook entry of a match."""
    return found.cues.entry
