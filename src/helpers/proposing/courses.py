"""Which way a development went, told without a verb of change: by two years compared, by gain and loss, by a series.

"Fewer were counted in 2011 than in 1981", "twice as many in 2007 as in 2012", "gained members", and lines of years
with their figures say up or down as "rose" and "fell" do (directions.py).
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from helpers.proposing.ages import age_spoken_of
from helpers.proposing.drafts import Draft
from helpers.proposing.evidence import evidence
from helpers.readers.mention import Mention
from helpers.scope.competitors import competitor
from helpers.scope.scoping import Scopes
from helpers.sentences.attributions import attributed_to
from helpers.sentences.cues import EntryCues
from helpers.sentences.document import Document, Sentence
from helpers.sentences.phrases import phrases
from helpers.sentences.shifts import found, is_negated, is_unsure, setting, shifting
from helpers.sentences.stances import stance
from helpers.sentences.trend_heads import is_price
from helpers.sentences.words import Hit, within
from helpers.texts.stems import stems, words_of
from helpers.texts.verb_forms import looks_verbal

YEAR = re.compile(r"(?<![\d.,/])(?:1[5-9]|20)\d\d(?![\d/]|[.,]\d)")
ITEM = re.compile(
    r"^[^\w\n]{0,6}((?:1[5-9]|20)\d\d)[ \t]{0,4}[–—:\-=|][ \t]{0,4}(?:Rp|[£$€])?[ \t]?(\d[\d.,]{0,14})\b[^\n]{0,60}$",
    re.M,
)
WAYS = {"up": "down", "down": "up"}
LEAD = 160  # characters before a series in which it says what it is of
GAINED = 4  # words between "gained" and what was gained
COMPARED = 30  # words between more or fewer and "than"
KIN = 5  # letters that two forms of one word share: attendance, attending


def is_kin(left: str, right: str) -> bool:
    """Say whether two words are forms of one: they share a stem, or most of their letters from the start."""
    if not stems(left).isdisjoint(stems(right)):
        return True
    most = max(len(left), len(right))
    same = next((i for i, (a, b) in enumerate(zip(left, right, strict=False)) if a != b), min(len(left), len(right)))
    return same > KIN and 5 * same >= 3 * most


def years_told(document: Document, sentence: Sentence) -> list[tuple[int, str]]:
    """Return the years of a sentence with their positions, amounts and the years of works that it cites left out."""
    counted = [(m.start, m.end) for m in sentence.quantities if m.kind not in ("date", "period", "duration")]
    counted += [(m.start, m.end) for m in sentence.dismissed if m.reason == "citation-year"]
    return [
        (m.start(), m[0])
        for m in YEAR.finditer(document.text, sentence.span.start, sentence.span.end)
        if not any(start <= m.start() < end for start, end in counted)
    ]


def span_of_years(document: Document, sentence: Sentence) -> str:
    """Return the closed span of the two years that a sentence names, or of "the five years to 2012", or ""."""
    years = sorted({year for _, year in years_told(document, sentence)})
    lasting = [m for m in sentence.mentions if m.kind == "duration" and re.fullmatch(r"P[1-9]\d?Y", m.value)]
    if len(years) == 1 and len(lasting) == 1:
        after = document.text[lasting[0].end : sentence.span.end].split(years[0])[0].split()
        if len(after) == 1 and after[0].lower() in shifting("until"):
            return f"{int(years[0]) - int(lasting[0].value[1:-1])}/{years[0]}"
    return f"{years[0]}/{years[1]}" if len(years) == 2 else ""


def course_drafts(
    document: Document,
    scopes: Scopes,
    sentence: Sentence,
    entries: Sequence[EntryCues],
    hits: Sequence[Sequence[list[Hit]]],
    made: Sequence[Draft],
) -> list[Draft]:
    """Return the trends that a sentence tells by comparing two years or by gain and loss, where no verb has told them."""
    out: list[Draft] = []
    ways = [(cues, terms) for cues, terms in zip(entries, hits, strict=True) if cues.entry.type == "trend"]
    taken = {(d.subject, d.property) for d in made}
    for cues, terms in ways:
        entry = cues.entry
        if (entry.subject, entry.property) in taken or len({(c.entry.subject, c.entry.property) for c, _ in ways}) > 1:
            continue  # with several developments, the cue of each is needed beside its verb
        spoken = [h for term in terms for h in within(term, sentence.first, sentence.last)]
        if not spoken or competitor(scopes, sentence, entry.subject, frozenset()):
            continue
        told = (
            compared_years(document, sentence)
            or _gained(document, sentence, spoken)
            or _quickened(document, sentence, cues)
        )
        if told is None:
            continue
        value, hit, period = told
        if is_negated(document, sentence, hit) or is_unsure(document, sentence, hit.first):
            continue
        clause = sentence.clause_of(hit.first)
        if is_price(document, [sentence], hit, cues) is None:
            continue  # "less bread", where the price of bread is asked for
        if all(sentence.clause_of(h.first) != clause for h in spoken) or is_portion(document, sentence, hit, cues):
            continue
        tokens = document.words.tokens
        start, end = tokens[hit.first].start, tokens[hit.last].end
        mention = Mention(start, end, "trend", value, pattern=document.text[start:end].lower())
        taken.add((entry.subject, entry.property))
        out.append(_draft(document, scopes, sentence, cues, mention, period))
    return out


def compared_years(document: Document, sentence: Sentence) -> tuple[str, Hit, str] | None:
    """Return the way, its words and the span of "fewer … in 2011 than in 1981", "twice as many in 2007 as in 2012"."""
    words = document.words
    years = years_told(document, sentence)
    span = span_of_years(document, sentence)
    if not span or len(years) != 2:
        return None
    for key, way in (("more", "up"), ("less", "down"), ("times_as", "up"), ("half_as", "down")):
        for hit in found(document, key, sentence.first, sentence.last):
            leads = found(document, "than" if key in ("more", "less") else "as", sentence.first, sentence.last)
            leads = [h for h in leads if not hit.first <= h.first <= hit.last and abs(h.first - hit.last) <= COMPARED]
            for lead in leads:
                after = [year for at, year in years if at > words.tokens[lead.last].start]
                if not after or (lead.first < hit.first and len(after) < 2):
                    continue
                compared = after[0]
                other = next(year for _, year in years if year != compared)
                return (way if int(other) > int(compared) else WAYS[way]), hit, span
    return None


def _gained(document: Document, sentence: Sentence, spoken: Sequence[Hit]) -> tuple[str, Hit, str] | None:
    """Return the way, its words and the span of "gained speakers", "kehilangan anggota"."""
    for key, way in (("gained", "up"), ("lost", "down")):
        for hit in found(document, key, sentence.first, sentence.last):
            objects = [h for h in spoken if 0 < h.first - hit.last <= GAINED]
            if objects and all(not document.words.gap(i, i + 1).strip() for i in range(hit.last, objects[0].first)):
                return way, hit, span_of_years(document, sentence)
    return None


def _quickened(document: Document, sentence: Sentence, cues: EntryCues) -> tuple[str, Hit, str] | None:
    """Return the way, its words and the span of "ever faster", "melambat", where how fast something goes is asked for."""
    asked = {word for said in (*cues.entry.label.values(), *cues.vocabulary) for word in words_of(said)}
    if asked.isdisjoint(shifting("paces")):
        return None
    told = [
        (hit, way)
        for key, way in (("hastens", "up"), ("slackens", "down"))
        for hit in found(document, key, sentence.first, sentence.last)
        if not _leads_to_verb(document, sentence, hit)
    ]
    ways = {way for _, way in told}
    return (told[0][1], told[0][0], span_of_years(document, sentence)) if len(ways) == 1 else None


def _leads_to_verb(document: Document, sentence: Sentence, hit: Hit) -> bool:
    """Say whether a word for how fast only says so of the verb behind it in Indonesian: "semakin cepat menyelesaikan", "makin cepat selesai"."""
    after = hit.last + 1
    if document.language != "id" or after > sentence.last or document.words.gap(hit.last, after).strip():
        return False
    word = document.words.tokens[after].word
    return looks_verbal(word, "id") or word in phrases("completed") | phrases("date_verbs")


def is_portion(document: Document, sentence: Sentence, hit: Hit, cues: EntryCues) -> bool:
    """Say whether a clause tells of a share or a rate of change of what its entry counts: "laju penurunan melambat"."""
    tokens = document.words.tokens
    clause = sentence.clause_of(hit.first)
    said = [tokens[i].word for i in range(sentence.first, sentence.last + 1) if sentence.clause_of(i) == clause]
    return any(w in shifting("portions") and stems(w).isdisjoint(cues.words) for w in said)


def group_of(document: Document, sentence: Sentence, cues: EntryCues, at: int) -> str:
    """Return of whom, where or in what money alone a sentence tells a trend: "among adults", "nominal", "real"; or ""."""
    own = cues.vocabulary.union(*(stems(word) for word in words_of(cues.entry.subject)))
    group = setting(document, sentence, own, at) or age_spoken_of(document, sentence, at, own)
    if group:
        return group
    if found(document, "nominal", sentence.first, sentence.last):
        return "nominal"
    real = any(not stems(word).isdisjoint(own) for word in shifting("real") if " " not in word)
    return "real" if found(document, "real", sentence.first, sentence.last) and not real else ""


def series_drafts(document: Document, scopes: Scopes, entries: Sequence[EntryCues]) -> list[Draft]:
    """Return the trends of lines of years and figures that all go one way, of the one entry that their lead speaks of."""
    out: list[Draft] = []
    run: list[re.Match[str]] = []
    for item in [*ITEM.finditer(document.text), None]:
        if item is not None and (not run or document.text[run[-1].end() : item.start()].strip("\n\r \t") == ""):
            run.append(item)
            continue
        if len(run) >= 3:
            out += _of_series(document, scopes, run, entries)
        run = [item] if item is not None else []
    return out


def _of_series(
    document: Document, scopes: Scopes, run: Sequence[re.Match[str]], entries: Sequence[EntryCues]
) -> list[Draft]:
    years = [int(item[1]) for item in run]
    figures = [re.sub(r"[.,]", "", item[2]) for item in run]
    marks = {mark for item in run for mark in item[2] if mark in ".,"}
    if years != sorted(set(years)) or len(marks) > 1:
        return []
    numbers = [int(figure) for figure in figures]
    steps = [b - a for a, b in zip(numbers, numbers[1:], strict=False)]
    if not (all(step > 0 for step in steps) or all(step < 0 for step in steps)):
        return []
    lead = document.text[max(0, run[0].start() - LEAD) : run[0].start()].strip()
    lead = re.split(r"[.!?]\s|\n\n", lead)[-1].lower()
    said = words_of(lead)
    if set(said) & shifting("portions"):
        return []
    spoken = []
    for cues in entries:
        if cues.entry.type == "trend" and any(
            all(any(is_kin(word, one) for one in said) for word in words_of(phrase))
            for term in cues.terms
            for phrase in term
        ):
            spoken.append(cues)
    last = run[-1]
    sentence = document.sentence_of(last.start(1))
    if len({(c.entry.subject, c.entry.property) for c in spoken}) != 1 or sentence is None:
        return []
    value = "up" if steps[0] > 0 else "down"
    mention = Mention(last.start(1), last.end(2), "trend", value, pattern="series")
    return [_draft(document, scopes, sentence, spoken[0], mention, f"{years[0]}/{years[-1]}")]


def _draft(
    document: Document, scopes: Scopes, sentence: Sentence, cues: EntryCues, mention: Mention, period: str
) -> Draft:
    entry = cues.entry
    return Draft(
        document.source_id, mention.start, mention.end, entry.type, entry.subject, entry.property, mention.value, "",
        place=scopes.place(sentence, mention, entry), period=period or scopes.period(sentence, mention, frozenset()),
        population="" if mention.pattern == "series" else group_of(document, sentence, cues, document.tokens_of(mention).first),
        stance=stance(document, sentence, mention), attributed_to=attributed_to(document, sentence, mention),
        evidence=evidence(document, sentence), cue=mention.pattern, mention=mention, sentence=sentence.number,
    )  # fmt: skip
