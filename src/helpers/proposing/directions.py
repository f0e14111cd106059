"""Claims of effect and trend: the cue of an effect or a trend beside the words of a subject or property."""

from __future__ import annotations

import re
from collections.abc import Sequence

from helpers.corpora.codebook import Property
from helpers.proposing.courses import course_drafts, group_of, is_kin, is_portion, span_of_years
from helpers.proposing.drafts import Draft
from helpers.proposing.outcomes import is_of_another, is_of_outcome, outcome_drafts
from helpers.proposing.places_of_number import is_within_place
from helpers.proposing.possessors import is_of_place_itself
from helpers.readers.mention import Mention
from helpers.scope.bodies import names_in
from helpers.scope.competitors import competitor
from helpers.scope.scoping import Scopes
from helpers.sentences.cues import EntryCues, Hit, phrases, subsets, within
from helpers.sentences.document import Document, Sentence
from helpers.sentences.phrasing import says, told
from helpers.sentences.stances import attributed_to, stance
from helpers.sentences.trend_heads import (
    is_before_another,
    is_beyond,
    is_change_of_another,
    is_of_other,
    is_of_quality,
    leads_on,
)
from helpers.texts.stems import stems, words_of
from helpers.texts.verb_forms import looks_verbal

FIGURES = ("count", "measurement", "percentage", "money")
BESIDE = 4  # words between a figure and the year that it is of
OPPOSITE = {"up": ("down",), "down": ("up",)}
RISING = {"up": ("rising",), "down": ("falling",)}  # lists of words, by direction
TURN = 6  # words before a trend in which "then" may stand
WHOSE = 6  # words after a cue that say whose it is
NEAR = 18  # tokens between an effect or trend cue and what it is said of


def is_spoken_of(document: Document, scopes: Scopes, entry: Property) -> bool:
    """Say whether a text in another language speaks of an effect's or trend's subject that has no name of its own.

    Its label in the text's language stands there, or a cue of two words or more: "bamboo breakwater" is "pemecah ombak".
    """
    if entry.type not in ("effectiveness", "trend") or scopes.subjects[entry.subject].proper:
        return False
    told = [*entry.cues.get(document.language, ()), entry.label.get(document.language, "")]
    return any(len(words_of(phrase)) > 1 and document.words.find(phrase.lower()) for phrase in told)


def effect_drafts(
    document: Document,
    scopes: Scopes,
    sentence: Sentence,
    entries: Sequence[EntryCues],
    hits: Sequence[Sequence[list[Hit]]],
) -> list[Draft]:
    """Return the effect and trend claims of one sentence: the cue beside the words of subject or property."""
    if document.text.endswith("?", sentence.span.start, sentence.span.end):
        return []
    mentions = [m for m in sentence.mentions if m.kind in ("effect", "trend")]
    among = frozenset(cues.entry.subject for cues in entries if cues.entry.type == "effectiveness")
    made: list[Draft] = []
    for mention in mentions:
        ranked = []
        for cues, terms in zip(entries, hits, strict=True):
            if cues.entry.type != {"effect": "effectiveness", "trend": "trend"}[mention.kind]:
                continue
            score = _said_of(document, scopes, sentence, mention, cues, terms, among)
            if score is not None:
                general = set(cues.terms[0]) <= phrases("empty") if cues.terms else True
                score += 1.0 if general and len(cues.terms) == 1 else 0.0
                ranked.append((score, cues.entry.subject, cues.entry.property, cues))
        if not ranked:
            continue
        best = max(ranked, key=lambda r: r[0])
        if len({(r[1], r[2]) for r in ranked if r[0] == best[0]}) > 1:
            continue  # two entries fit alike: no telling which
        cues = best[3]
        entry = cues.entry
        if any((d.subject, d.property, d.value) == (best[1], best[2], mention.value) for d in made):
            continue  # "rose …, that is, grew by a third" is one trend
        made.append(
            Draft(
                document.source_id,
                mention.start,
                mention.end,
                entry.type,
                entry.subject,
                entry.property,
                mention.value,
                "",
                place=scopes.place(sentence, mention, entry),
                period=_period(scopes, sentence, mention),
                population=group_of(document, sentence, cues, document.tokens_of(mention).first)
                if mention.kind == "trend"
                else "",
                stance=stance(document, sentence, mention),
                attributed_to=attributed_to(document, sentence, mention),
                evidence=evidence(document, sentence),
                cue=mention.pattern,
                mention=mention,
                sentence=sentence.number,
            )  # fmt: skip
        )
    made = _one_way(document, sentence, made)
    made += outcome_drafts(document, scopes, sentence, entries, made)
    return made + course_drafts(document, scopes, sentence, entries, hits, made)


def _one_way(document: Document, sentence: Sentence, drafts: list[Draft]) -> list[Draft]:
    """Return the drafts of a sentence without trends that it tells both ways for the same years: of two things, or of a later time.

    "Complaints about food fell from 2011 to 2014 and those about beds rose" tells none; "rose …, and fell again later" the first.
    """
    out: list[Draft] = []
    for draft in drafts:
        same = [
            d
            for d in drafts
            if d.type == "trend" and _scope(d) == _scope(draft) and "/" in d.period.removeprefix("../")
        ]
        contrary = [d for d in same if d.value in OPPOSITE.get(draft.value, ())]
        if draft.type != "trend" or not contrary:
            out.append(draft)
            continue
        last = max([draft, *contrary], key=lambda d: d.start)
        after = says(document, told("thereafter"), sentence.first, sentence.last)
        after = [h for h in after if document.words.tokens[h.first].start > min(d.start for d in (draft, *contrary))]
        if after and draft is not last:
            out.append(draft)
    return out


def _scope(draft: Draft) -> tuple[str, ...]:
    return draft.subject, draft.property, draft.place, draft.period, draft.population


def _said_of(
    document: Document,
    scopes: Scopes,
    sentence: Sentence,
    mention: Mention,
    cues: EntryCues,
    terms: Sequence[list[Hit]],
    among: frozenset[str],
) -> float | None:
    """Return how surely an effect or trend is said of an entry, or None."""
    own = document.tokens_of(mention)
    token = own.first
    clause = sentence.clause_of(token)
    found, cost = 0, 0.0
    if cues.entry.type == "trend" and any(h.first <= token <= own.last <= h.last for term in terms for h in term):
        return None  # "varieties grown"
    for term in terms:
        here = [
            h
            for h in within(term, sentence.first, sentence.last)
            if sentence.clause_of(h.first) == clause and not own.first <= h.first <= own.last
        ]
        if cues.entry.type == "trend":
            others = [h for h in here if _is_price_of(document, sentence, h, cues)]
            others += [h for h in here if is_of_other(document, sentence, h, _known(cues), True)]
            others += [h for h in here if is_of_place_itself(scopes, sentence, h, cues)]
            others += [h for h in here if is_within_place(scopes, sentence, h, cues)]
            others += [h for h in here if h.last == sentence.first and "," in document.words.gap(h.last, h.last + 1)]
            others += [h for h in here if is_beyond(document, h, own)]
            others += [h for h in here if is_before_another(document, sentence, h, own, _known(cues))]
            others += [h for h in here if is_of_named_other(scopes, sentence, h, own.first, cues.entry.subject)]
            if is_change_of_another(document, sentence, own, _known(cues)):
                others += here  # "the fall in the price of bread"
            if others and set(others) == set(here):
                continue  # "the cost of fires rose"
            here = [h for h in here if h not in others]
            if any(_is_narrowed(document, sentence, h, own, cues) for h in here):
                return None  # of some of them only
            # "The courses grew, and the hall of members was rebuilt": what comes after a mark has not grown
            here = [h for h in here if h.first < token or not _parted(document, own.last, h.first)]
            here = here or _kindred(document, sentence, own, cues) or _taken_up(document, sentence, token, term)
        near = min((abs(h.first - token) * (1.6 if h.first > token else 1.0) for h in here), default=None)
        if near is not None and near <= NEAR:
            found, cost = found + 1, cost + near
    if found < cues.needed:
        found, cost = 0, 0.0
    distance = scopes.subject_distance(sentence, cues.entry.subject, token)
    common = [
        h
        for h in within(scopes.common_hits[cues.entry.subject], sentence.first, sentence.last)
        if sentence.clause_of(h.first) == clause
        and abs(h.first - token) <= NEAR
        and (cues.entry.type == "trend" or not _is_another_kind(document, sentence, h, cues))
    ]
    proper = scopes.subjects[cues.entry.subject].proper
    spoken = within(scopes.subject_hits[cues.entry.subject], sentence.first, sentence.last)
    called = set(words_of(cues.entry.subject))
    spoken += [
        h
        for term in terms
        for h in within(term, sentence.first, sentence.last)
        if h.last > h.first and {document.words.tokens[i].word for i in range(h.first, h.last + 1)} <= called
    ]
    if cues.entry.type == "effectiveness" and spoken and all(sentence.clause_of(h.first) > clause for h in spoken):
        return None  # "The old plan failed; the Lantern Scheme came later"
    named = distance is not None or (bool(common) and not proper)
    if cues.entry.type == "effectiveness" and found < cues.needed and _asks_outcome(scopes, cues):
        return None  # another outcome of the same programme
    if cues.entry.type == "effectiveness" and is_of_outcome(document, scopes, sentence, own, cues.entry):
        return None
    if cues.entry.type == "effectiveness" and _other_outcome(document, sentence, own.last, cues):
        return None
    if cues.entry.type == "effectiveness" and is_of_another(document, sentence, own.last, cues.entry, cues.words):
        return None
    if cues.entry.type == "trend":
        other = is_of_quality(document, sentence, own) and not leads_on(document, own, RISING.get(mention.value, ()))
        if found < cues.needed or other:
            return None
        if is_portion(document, sentence, own, cues):
            return None
        if not named and competitor(scopes, sentence, cues.entry.subject, frozenset()):
            return None
        return 10.0 * found + (4.0 if named else 0.0) - cost / 4
    anaphor = "" if named else _anaphor(document, sentence, token)
    if anaphor:
        nearest = scopes.nearest_subject(sentence, token, among)
        heads = [s for s in sorted(among) if any(word in scopes.subjects[s].common for word in anaphor.split())]
        if nearest == cues.entry.subject or (not nearest and heads == [cues.entry.subject]):
            return 6.0 * found + 4.0 - cost / 4
    telling = found >= cues.needed and (cues.given or not set(cues.terms[0]) & phrases("empty"))
    if not named and not telling:
        return None
    if not named and competitor(scopes, sentence, cues.entry.subject, frozenset()):
        return None
    return 8.0 * found + (10.0 if distance is not None else 5.0 if named else 0.0) + 2.0 * len(common) - cost / 4


def _is_another_kind(document: Document, sentence: Sentence, hit: Hit, cues: EntryCues) -> bool:
    """Say whether another word than the subject's says what kind it is: "the kerb scheme", where the lamp scheme is asked for."""
    tokens = document.words.tokens
    at = hit.last + 1 if document.language == "id" else hit.first - 1
    if not sentence.first <= at <= sentence.last or document.words.gap(min(at, hit.last), max(at, hit.first)).strip():
        return False
    word = tokens[at].word
    light = phrases("stops") | phrases("determiners") | phrases("pointing") | phrases("prepositions") | phrases("light")
    light |= phrases("auxiliaries") | phrases("conjunctions") | phrases("negations") | told("takes_no_part")
    verbal = document.language == "id" and looks_verbal(word, "id")
    return word not in light and not verbal and stems(word).isdisjoint(_known(cues))


def _parted(document: Document, first: int, last: int) -> bool:
    """Say whether a comma or a bracket stands between two tokens."""
    return any(mark in document.words.gap(i, i + 1) for i in range(first, last) for mark in ",()")


def _kindred(document: Document, sentence: Sentence, trend: Hit, cues: EntryCues) -> list[Hit]:
    """Return the words before a trend in its clause that are other forms of a cue of one word: "attending" for attendance."""
    tokens = document.words.tokens
    clause = sentence.clause_of(trend.first)
    single = [phrase for term in cues.terms for phrase in term if " " not in phrase]
    return [
        Hit(i, i)
        for i in range(sentence.first, trend.first)
        if sentence.clause_of(i) == clause and any(is_kin(tokens[i].word, word) for word in single)
    ]


def _is_price_of(document: Document, sentence: Sentence, hit: Hit, cues: EntryCues) -> bool:
    """Say whether a cue only says what something is a price or rate of: "prices of mud crab", "harga kepiting", "crab prices"."""
    tokens = document.words.tokens
    before = range(max(sentence.first, hit.first - 3), hit.first)
    around = [tokens[i].word for i in before if not _parted(document, i, hit.first)]
    around += [tokens[i].word for i in range(hit.last + 1, min(sentence.last, hit.last + 1) + 1)]
    measures = phrases("unit_prices")
    return any(word in measures and stems(word).isdisjoint(cues.vocabulary) for word in around)


def is_of_named_other(scopes: Scopes, sentence: Sentence, hit: Hit, before: int, subject: str) -> bool:
    """Say whether a name right behind a cue is another's than the subject's: "complaints of passengers of the Selm Ferry"."""
    document = scopes.document
    proper = scopes.subjects[subject].proper
    if not proper or before <= hit.last + 1:
        return False
    stop = min(before - 1, hit.last + WHOSE)
    if set(proper) <= {document.words.tokens[i].word for i in range(sentence.first, stop + 1)}:
        return False
    own = {s for name in scopes.subjects[subject].names for word in words_of(name) for s in stems(word)}
    for name in names_in(scopes, hit.last + 1, stop):
        said = [document.words.tokens[i].word for i in range(name.first, name.last + 1)]
        if name.subject == subject:
            continue
        parted = name.is_place or _parted(document, hit.last, name.first)
        return not parted and any(stems(word).isdisjoint(own) for word in said)
    return False


def _known(cues: EntryCues) -> frozenset[str]:
    """Return the stems of all words of an entry and its subject: "losses of lamp oil"."""
    return cues.vocabulary.union(*(stems(word) for word in words_of(cues.entry.subject)))


def _is_narrowed(document: Document, sentence: Sentence, hit: Hit, trend: Hit, cues: EntryCues) -> bool:
    """Say whether a cue stands for a part of its property: "accidents with lorries", "the share of thefts", "women's wages"."""
    tokens = document.words.tokens
    known = _known(cues)

    def foreign(index: int) -> bool:
        token = tokens[index]
        named = document.text[token.start].isupper() or token.word[0].isdigit()
        return not named and token.word not in told("takes_no_part") and stems(token.word).isdisjoint(known)

    before = [tokens[i].word for i in range(max(sentence.first, hit.first - 3), hit.first)]
    if set(before) & told("portions") and all(
        stems(w).isdisjoint(cues.vocabulary) for w in set(before) & told("portions")
    ):
        return True
    beside = [i for i in (hit.first - 1, hit.last + 1) if sentence.first <= i <= sentence.last]
    beside = [i for i in beside if not _parted(document, min(i, hit.last), max(i, hit.first))]
    for index in beside:
        if tokens[index].word in subsets() and foreign(index) and subsets()[tokens[index].word] in phrases("groups"):
            return True
    after = hit.last + 1
    while after < trend.first and after - hit.last <= WHOSE and not document.words.gap(after - 1, after).strip():
        named = document.text[tokens[after].start].isupper()
        if not named and stems(tokens[after].word).isdisjoint(known):
            break
        after += 1  # "complaints of passengers of the Orra about"
    if after + 1 > sentence.last or document.words.gap(after - 1, after).strip() or trend.first <= after <= trend.last:
        return False
    if tokens[after].word not in told("narrows") or document.words.gap(after, after + 1).strip():
        return False
    first = after + 1
    while first < sentence.last and tokens[first].word in phrases("articles") | phrases("stops"):
        first += 1
    return foreign(first) and not trend.first <= first <= trend.last


def _taken_up(document: Document, sentence: Sentence, token: int, term: Sequence[Hit]) -> list[Hit]:
    """Return the start of a sentence that takes up the one before it, where that has the cue: "The number has fallen since."."""
    stop = min(token - 1, sentence.first + 2)
    opens = [h for h in says(document, told("takes_up"), sentence.first, stop) if h.first == sentence.first]
    if not opens or token - sentence.first > NEAR // 2 or sentence.number == 0:
        return []
    previous = document.sentences[sentence.number - 1]
    between = document.text[previous.span.end : sentence.span.start]
    if "\n\n" not in between and within(list(term), previous.first, previous.last):
        return opens
    return []


def _asks_outcome(scopes: Scopes, cues: EntryCues) -> bool:
    """Say whether an entry's cues name what an effect is on, and none of them the subject itself."""
    known = scopes.subjects[cues.entry.subject]
    own = {s for name in (*known.names, *known.common) for word in words_of(name) for s in stems(word)}
    words = [words_of(phrase) for term in cues.terms for phrase in term]
    general = phrases("empty") | phrases("anaphors") | phrases("stand_ins")
    return cues.given and not any(
        not stems(word).isdisjoint(own) or word in general for phrase in words for word in phrase
    )


def _other_outcome(document: Document, sentence: Sentence, last: int, cues: EntryCues) -> bool:
    """Say whether an effect is on something else than its entry's label says: "no effect on noise", asked for theft."""
    leads = told("outcome_leads")
    if not any(word in leads for label in cues.entry.label.values() for word in words_of(label)):
        return False
    tokens = document.words.tokens
    if last >= sentence.last or tokens[last + 1].word not in leads:
        return False
    said: list[str] = []
    for index in range(last + 2, min(sentence.last, last + 6) + 1):
        word = tokens[index].word
        if document.words.gap(index - 1, index).strip() or (said and word in phrases("stops")):
            break
        if word not in phrases("stops") | phrases("light") | phrases("articles"):
            said.append(word)
    return bool(said) and all(stems(word).isdisjoint(cues.vocabulary) for word in said)


def _anaphor(document: Document, sentence: Sentence, token: int) -> str:
    """Return what stands for a subject before a cue in its sentence: "the scheme", "program ini", or ""."""
    first = max(sentence.first, token - 9)
    hits = document.words.literal(phrases("anaphors"), first, max(first, token - 1))
    return " ".join(document.words.tokens[i].word for i in range(hits[-1].first, hits[-1].last + 1)) if hits else ""


def _period(scopes: Scopes, sentence: Sentence, mention: Mention) -> str:
    own = sentence.clause_of(scopes.document.tokens_of(mention).first)
    dates = _own_dates(sentence, mention)
    points = [
        d.value
        for d in dates
        if re.fullmatch(r"\d{4}(-\d\d){0,2}", d.value) and sentence.clause_of(scopes.document.tokens_of(d).first) == own
    ]
    if len(points) > 1 and len(points) == len(dates) and min(points) < max(points):
        # "from 9 in 2015 to 4 in 2019": a trend is of these years; of an effect they are the evidence, not the scope.
        return f"{min(points)}/{max(points)}" if mention.kind == "trend" else ""
    turned = _turned(scopes.document, sentence, mention) if mention.kind == "trend" else ""
    if turned:
        return turned
    if mention.kind == "trend":
        told_span = span_of_years(scopes.document, sentence) if len(sentence.dates) < 2 else ""
        told_span = told_span or _closed(scopes.document, sentence)
    else:
        told_span = ""
    return told_span or scopes.period(sentence, mention, frozenset())


def _own_dates(sentence: Sentence, mention: Mention) -> list[Mention]:
    """Return the dates of a sentence that are of a trend, not of the opposite one before or after it.

    "It fell from 62 in 2019 to 41 in 2020, then rose to 54 in 2022": down from 2019 to 2020, up from 2020 to 2022.
    """
    dates = sentence.dates
    others = [
        m.start
        for m in sentence.mentions
        if m.kind == "trend" == mention.kind and m.value in OPPOSITE.get(mention.value, ())
    ]
    if not others or len(dates) < 3:
        return dates
    later = min((start for start in others if start > mention.start), default=sentence.span.end)
    dates = [d for d in dates if d.start < later]
    if any(start < mention.start for start in others):
        begun = [d for d in dates if d.start < mention.start]
        dates = begun[-1:] + [d for d in dates if d.start > mention.start]
    return dates


def _turned(document: Document, sentence: Sentence, mention: Mention) -> str:
    """Return the open period of a trend that only came after the opposite one: "in 2019–2021 it rose, then fell back"."""
    others = [m for m in sentence.mentions if m.kind == "trend" and m.value in OPPOSITE.get(mention.value, ())]
    earlier = [m for m in others if m.end <= mention.start]
    if not earlier or any(d.start > earlier[-1].end for d in sentence.dates) or not sentence.dates:
        return ""
    first, last = document.tokens_of(earlier[-1]).last + 1, document.tokens_of(mention).first
    if not says(document, told("from_then_on"), max(first, last - TURN), min(sentence.last, last + 2)):
        return ""
    span = re.fullmatch(r"\d{4}(?:-\d\d){0,2}/(\d{4}(?:-\d\d){0,2})|(\d{4}(?:-\d\d){0,2})", sentence.dates[-1].value)
    return f"{span[1] or span[2]}/.." if span else ""


def _closed(document: Document, sentence: Sentence) -> str:
    """Return the span of a trend "since 2011" whose sentence has the figure of one later year: "…: 31 then, 58 in 2016"."""
    since = [d.value[:4] for d in sentence.dates if re.fullmatch(r"\d{4}/\.\.", d.value)]
    later = [d for d in sentence.dates if re.fullmatch(r"\d{4}", d.value)]
    if len(since) != 1 or len(later) != 1 or len(sentence.dates) != 2 or later[0].value <= since[0]:
        return ""
    tokens, at = document.words.tokens, document.tokens_of(later[0])
    for number in sentence.quantities:
        own = document.tokens_of(number)
        low, high = sorted((own, at))
        between = [tokens[i].word for i in range(low.last + 1, high.first)]
        if (
            number.kind in FIGURES
            and len(between) <= BESIDE
            and not any(
                m in document.text[min(number.end, later[0].end) : max(number.start, later[0].start)] for m in ",;:."
            )
        ):
            return f"{since[0]}/{later[0].value}"
    return ""


def evidence(document: Document, sentence: Sentence) -> str:
    """Return the rung of evidence that a sentence shows for its effect: figures over time, a comparison, a figure, none."""
    numbers = sentence.quantities
    dates = sentence.dates
    tokens = {document.words.tokens[i].word for i in range(sentence.first, sentence.last + 1)}
    if len(numbers) >= 2 and (len(dates) >= 2 or any("/" in d.value and ".." not in d.value for d in dates)):
        return "before-after"
    contrast = any(sentence.clause_of(document.tokens_of(m).first) > 0 for m in numbers) and tokens & phrases("clause")
    if len(numbers) >= 2 and (tokens & phrases("against") or contrast):
        return "comparison"
    return "statistic" if numbers else "assertion"
