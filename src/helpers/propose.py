"""Codes claims and relations from texts and a codebook alone, each marked as machine-proposed with the cue that led to it.

A claim is proposed where a mention of the right kind stands in a clause with a cue of the property, about a subject
that the sentence, its paragraph or its heading names (or that is the codebook's only one for the property). What is
planned, a rate, an amount of change or a part of something else is not taken for the thing itself. In doubt nothing
is proposed: a wrong claim costs more than a missing one.
"""

from __future__ import annotations

import hashlib
from bisect import bisect_left
from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import replace

import pandas as pd

from helpers.asides import is_aside
from helpers.bodies import competitor, is_other, other_topic, speaks_for_itself
from helpers.codebook import Codebook, Property
from helpers.cues import EntryCues, Hit, entry_cues, phrases, spelt_out
from helpers.dating import says_at_first
from helpers.document import Document, Sentence
from helpers.drafts import Draft, Link
from helpers.matching import Match, best_entries, is_verb, match
from helpers.mention import Mention
from helpers.relating import relate
from helpers.scoping import Scopes
from helpers.special import effect_drafts, named_drafts, term_drafts
from helpers.stances import attributed_to, stance
from helpers.tables import COLUMNS

INCREMENTS = ("new", "additional", "other")  # subsets that are no groups of their own
LONGEST_CONTEXT = 24  # words of prefix or suffix beyond which a quote that stands twice is given up


def propose(
    texts: Mapping[str, str],
    codebook: Codebook,
    languages: Mapping[str, str] | None = None,
    years: Mapping[str, str] | None = None,
) -> tuple[pd.DataFrame, pd.DataFrame]:
    """Return (claims, relations) proposed for the texts (source_id -> text).

    Claims have the columns of proposals.csv and start, end (positions in the text, the end excluded); relations those
    of relations.csv. `languages` says id or en for each source; what it does not say is detected. `years` says when each was written:
    "now has 14 offices" is of that year or the one before.
    """
    from helpers.language import detect_language

    drafts: list[Draft] = []
    links: list[Link] = []
    known = spelt_out(texts.values())
    ready = []
    for source_id, text in texts.items():
        document = Document(source_id, text, (languages or {}).get(source_id) or detect_language(text))
        ready.append((document, Scopes(document, codebook, known, (years or {}).get(source_id, ""))))
    subjects = dict.fromkeys(entry.subject for entry in codebook.properties)
    # What most of the texts name, all of them are about: one may only say "the network".
    main = {s for s in subjects if 2 * sum(scopes.named(s) for _, scopes in ready) >= len(ready)}
    for document, scopes in ready:
        found, linked = propose_text(document, scopes, codebook, frozenset(main))
        drafts += found
        links += linked
    return _claims_frame(drafts), _relations_frame(links, {draft.claim_id for draft in drafts})


def propose_text(
    document: Document, scopes: Scopes, codebook: Codebook, main: frozenset[str] = frozenset()
) -> tuple[list[Draft], list[Link]]:
    """Return the claims and relations proposed for one text, in order of position.

    `main` are the subjects that the corpus is about; others count only in a text that names them.
    """
    entries = [
        cues
        for entry in codebook.properties
        if entry.subject in main or scopes.in_document(entry.subject)
        for cues in entry_cues(entry, document.language)
    ]
    hits = [[document.words.find_any(term) for term in cues.terms] for cues in entries]
    drafts: list[Draft] = []
    for sentence in document.sentences:
        if not sentence.mentions:
            continue
        matches = _matches(document, scopes, sentence, entries, hits)
        drafts += _drafts(document, scopes, sentence, matches)
        drafts += effect_drafts(document, scopes, sentence, entries, hits)
    drafts += term_drafts(document, scopes, codebook)
    drafts += named_drafts(document, scopes, codebook)
    drafts = _scoped_as_before(_without_strangers(document, scopes, _without_repeats(drafts)))
    drafts, links = relate(document, scopes, drafts, codebook)
    return _quoted(document, _identified(drafts), links)


def _entries(ways: list[EntryCues]) -> list[Property]:
    """Return the entries of several ways to find them, each once."""
    return list({(cues.entry.subject, cues.entry.property): cues.entry for cues in ways}.values())


def _in_sentence(hits: list[Hit], sentence: Sentence) -> list[Hit]:
    low = bisect_left(hits, Hit(sentence.first, -1))
    high = bisect_left(hits, Hit(sentence.last + 1, -1))
    return hits[low:high]


def _matches(
    document: Document, scopes: Scopes, sentence: Sentence, entries: list[EntryCues], hits: list[list[list[Hit]]]
) -> list[Match]:
    """Return the best match of each quantity and date of a sentence, of those whose subject it can be about."""
    found: list[Match] = []
    known = _entries(entries)
    for cues, terms in zip(entries, hits, strict=True):
        if cues.entry.type not in ("date", "count", "percentage", "measurement", "rank"):
            continue
        here = [_in_sentence(term, sentence) for term in terms]
        if sum(bool(term) for term in here) < cues.needed:
            continue
        for mention in sentence.mentions:
            one = match(document, sentence, mention, cues, here)
            if one is not None and not is_aside(document, sentence, one):
                if _is_about(document, scopes, sentence, one, known):
                    found.append(one)
    dates = [one for one in found if one.cues.entry.type == "date"]
    return best_entries([one for one in found if one.cues.entry.type != "date"]) + _one_date_a_cue(
        document, sentence, dates
    )


def _one_date_a_cue(document: Document, sentence: Sentence, matches: list[Match]) -> list[Match]:
    """Keep, for each entry and cue, the nearest date, and for each date its nearest cue; "2008, not 2006" keeps both."""
    by_cue: dict[tuple[str, str, int], Match] = {}
    kept: list[Match] = []
    for one in sorted(matches, key=lambda m: (m.cost, m.mention.start)):
        key = (one.cues.entry.subject, one.cues.entry.property, one.cue.first)
        first = by_cue.get(key)
        if first is None:
            by_cue[key] = one
            kept.append(one)
        elif _contrasted(document, first.mention, one.mention):
            kept.append(one)
    return best_entries(kept)


def _contrasted(document: Document, left: Mention, right: Mention) -> bool:
    """Say whether one of two dates stands against the other: "bukan 1979, melainkan 1999"."""
    a, b = sorted((left, right))
    if b.start - a.end > 60:
        return False
    between = document.text[a.end : b.start].lower()
    before = document.text[max(0, a.start - 24) : a.start].lower()
    words = set(between.replace(",", " ").split())
    return (
        bool(words & (phrases("instead") | phrases("denials")))
        or any(phrase in between for phrase in phrases("deny_before") if " " in phrase)
        or before.rstrip().endswith(tuple(sorted(phrases("denials"))))
    )


def _drafts(document: Document, scopes: Scopes, sentence: Sentence, matches: list[Match]) -> list[Draft]:
    """Return the claims that the matches of one sentence make, with scope and stance."""
    claimed = frozenset(one.mention.start for one in matches if one.cues.entry.type == "date" and one.cues.asks_start)
    made: list[Draft] = []
    for one in sorted(matches, key=lambda m: (m.mention.start, m.cues.entry.property)):
        entry = one.cues.entry
        if entry.type != "date" and not sentence.dates and says_at_first(document, sentence, one.mention):
            continue
        if _is_subset_elsewhere(document, scopes, sentence, one, entry):
            continue
        mention = one.mention
        unscoped = entry.type == "date"
        made.append(
            Draft(
                document.source_id,
                mention.start,
                _quote_end(document, mention),
                entry.type,
                entry.subject,
                entry.property,
                _value(mention, one.cues),
                _unit(mention, entry),
                place="" if unscoped else scopes.place(sentence, mention, entry),
                period="" if unscoped else scopes.period(sentence, mention, claimed),
                population="" if unscoped else scopes.population(sentence, mention, one.cues, one.cue),
                stance=stance(document, sentence, mention),
                attributed_to=attributed_to(document, sentence),
                cue=_cue_text(document, one.cue),
                mention=mention,
                sentence=sentence.number,
            )  # fmt: skip
        )
    return _without_rivals(made, {one.mention.start: one.score for one in matches})


def _without_rivals(drafts: list[Draft], scores: Mapping[int, float]) -> list[Draft]:
    """Drop the less sure of two values that one sentence would give one measure in one scope: one of them is misread."""
    best: dict[tuple[str, ...], Draft] = {}
    for draft in drafts:
        key = (draft.subject, draft.property, draft.place, draft.period, draft.population, draft.stance)
        first = best.get(key)
        if first is None or scores.get(draft.start, 0.0) > scores.get(first.start, 0.0) + 1e-9:
            best[key] = draft
    kept = set()
    for draft in drafts:
        key = (draft.subject, draft.property, draft.place, draft.period, draft.population, draft.stance)
        if draft is best[key] or draft.value == best[key].value or draft.stance != "asserted" or draft.type == "date":
            kept.add(id(draft))
    return [draft for draft in drafts if id(draft) in kept]


def _is_subset_elsewhere(document: Document, scopes: Scopes, sentence: Sentence, one: Match, entry: Property) -> bool:
    """Say whether a count is of a part of what the property counts, and the property has no populations to say so."""
    if entry.type not in ("count", "percentage"):
        return False
    population = scopes.population(sentence, one.mention, one.cues, one.cue)
    if population and "population" not in entry.varies_by:
        return True
    if population in INCREMENTS and entry.quantity != "flow":
        return True
    if entry.type == "percentage":
        return False
    words = document.words
    covered = document.tokens_of(one.mention)
    phrase = document.noun_phrase(one.mention)
    ahead = _until_comma(document, covered.last, sentence.last, 4)
    behind = " ".join(words.tokens[i].word for i in range(max(sentence.first, covered.first - 3), covered.first))
    partial = any(ahead.startswith(part) or f" {part}" in ahead for part in phrases("part")) or any(
        behind.endswith(part) for part in phrases("part")
    )
    if partial and not population:
        return True
    # "20 perahu kayu, 12 perahu serat": parts of a list, each with its own word after one noun.
    alike = [
        m
        for m in sentence.quantities
        if m.kind == "count" and m.unit == one.mention.unit and m.noun and m is not one.mention
    ]
    if len(alike) >= 1 and one.mention.noun and not population:
        own = _modifier(document, one.mention)
        others = {_modifier(document, m) for m in alike}
        if own and own not in one.cues.vocabulary and any(other and other != own for other in others):
            return True
    del phrase
    return False


def _until_comma(document: Document, token: int, last: int, count: int) -> str:
    """Return up to `count` words after a token, as far as no mark stands between."""
    words = []
    for index in range(token + 1, min(token + count, last) + 1):
        if document.words.gap(index - 1, index).strip():
            break
        words.append(document.words.tokens[index].word)
    return " ".join(words)


def _modifier(document: Document, mention: Mention) -> str:
    """Return the word that narrows a counted noun: after it in Indonesian, before it in English."""
    covered, phrase = document.tokens_of(mention), document.noun_phrase(mention)
    at = document.text.find(mention.noun, mention.end, mention.end + 60)
    noun_last = bisect_left(document.words.starts, at + len(mention.noun)) - 1
    noun_first = bisect_left(document.words.starts, at)
    if noun_first > covered.last + 1:
        return document.words.tokens[noun_first - 1].word
    return document.words.tokens[noun_last + 1].word if phrase.last > noun_last and document.language == "id" else ""


def _is_about(document: Document, scopes: Scopes, sentence: Sentence, one: Match, entries: list[Property]) -> bool:
    """Say whether a sentence is about the subject of a match, rather than another subject with this property."""
    wanted = one.cues.entry
    family = [entry for entry in entries if entry.property == wanted.property and entry.type == wanted.type]
    token = document.tokens_of(one.mention).first
    named = {entry.subject: scopes.subject_distance(sentence, entry.subject, token) for entry in family}
    stated = sorted((distance, subject) for subject, distance in named.items() if distance is not None)
    everyone = frozenset(entry.subject for entry in entries)
    strict = wanted.type == "date"
    if is_other(scopes, sentence, min(one.cue.first, token) if not strict else one.cue.first, wanted.subject, strict):
        return False
    if stated:
        nearest = stated[0][1]
        return wanted.subject == nearest
    if not speaks_for_itself(scopes, sentence, wanted.subject) or other_topic(scopes, sentence, wanted.subject):
        return False
    others = frozenset(subject for subject in everyone if subject != wanted.subject)
    if competitor(scopes, sentence, wanted.subject, others if wanted.type == "date" else frozenset()):
        return False
    near = [entry.subject for entry in family if scopes.subject_near(sentence, entry.subject)]
    if one.cues.loose and scopes.strength(sentence, wanted.subject) == 0 and wanted.subject not in near:
        return False  # "countries" alone is not "countries with staff" of a body that nobody speaks of here
    return len(family) == 1 or near == [wanted.subject]


def _value(mention: Mention, cues: EntryCues) -> str:
    """Return the value of a mention; "since 1979" dates a beginning, where the property asks for one."""
    if cues.entry.type == "date" and mention.value.endswith("/..") and cues.asks_start:
        return mention.value.removesuffix("/..")
    return mention.value


def _unit(mention: Mention, entry: Property) -> str:
    if entry.type == "count":
        return entry.unit
    if entry.type == "percentage":
        return "percent"
    return mention.unit if entry.type == "measurement" else ""


def _quote_end(document: Document, mention: Mention) -> int:
    """Return where the quote of a mention ends: after its noun if that follows directly."""
    if mention.noun and mention.kind in ("count", "fraction"):
        at = document.text.find(mention.noun, mention.end, mention.end + 40)
        if at >= 0 and len(document.text[mention.end : at].split()) <= 3:
            return at + len(mention.noun)
    return mention.end


def _cue_text(document: Document, hit: Hit) -> str:
    tokens = document.words.tokens
    return document.text[tokens[hit.first].start : tokens[hit.last].end]


def _without_repeats(drafts: list[Draft]) -> list[Draft]:
    """Return drafts in order of position, one for each place, subject and property."""
    kept: dict[tuple[int, int, str, str], Draft] = {}
    for draft in sorted(drafts, key=lambda d: (d.start, d.end, d.subject, d.property)):
        kept.setdefault((draft.start, draft.end, draft.subject, draft.property), draft)
    return list(kept.values())


def _scoped_as_before(drafts: list[Draft]) -> list[Draft]:
    """Give a number that a text repeats without its year the year that it had: "35 per cent of those 1,620 members"."""
    known: dict[tuple[str, ...], Draft] = {}
    out = []
    for draft in drafts:
        key = (draft.subject, draft.property, draft.value.lstrip("~"), draft.population)
        first = known.get(key)
        if draft.type in ("count", "measurement") and len(draft.value) > 2 and first is not None and not draft.period:
            if draft.place in ("", first.place):
                draft = replace(draft, period=first.period, place=first.place)
        elif draft.period:
            known.setdefault(key, draft)
        out.append(draft)
    return out


def _without_strangers(document: Document, scopes: Scopes, drafts: list[Draft]) -> list[Draft]:
    """Drop a value whose sentence does not name the subject where another sentence, which does, gives another value.

    "The tramway carried 5.2 million passengers. … The bus fleet carried 7.7 million passengers."
    """
    by_scope: dict[tuple[str, ...], list[tuple[int, str]]] = {}
    judged = []
    for draft in drafts:
        strength = scopes.strength(document.sentences[draft.sentence], draft.subject) if draft.sentence >= 0 else 2
        key = (draft.subject, draft.property, draft.place, draft.period, draft.population)
        judged.append((draft, strength, key))
        if draft.stance == "asserted":
            by_scope.setdefault(key, []).append((strength, draft.value))
    return [
        draft
        for draft, strength, key in judged
        if draft.stance != "asserted"
        or strength > 0
        or not is_verb(draft.cue.split()[0].lower() if draft.cue else "")
        or not any(other > 0 and value != draft.value for other, value in by_scope[key])
    ]


def _identified(drafts: Iterable[Draft]) -> list[Draft]:
    """Give each draft its id: a hash of source, position, subject and property."""
    return [replace(draft, claim_id=draft_id(draft)) for draft in drafts]


def draft_id(draft: Draft) -> str:
    """Return the id of a draft: `p` and ten hexadecimal digits."""
    key = "\x1f".join((draft.source_id, str(draft.start), str(draft.end), draft.subject, draft.property))
    return "p" + hashlib.sha256(key.encode("utf-8")).hexdigest()[:10]


def _quoted(document: Document, drafts: list[Draft], links: list[Link]) -> tuple[list[Draft], list[Link]]:
    """Give each draft its quote, with words around it where it stands more than once; give up what stays ambiguous."""
    kept: dict[str, Draft] = {}
    for draft in drafts:
        quote = unique_quote(document.text, draft.start, draft.end)
        if quote is not None:
            kept[draft.claim_id] = replace(draft, exact=quote[0], prefix=quote[1], suffix=quote[2])
    made = []
    for link in links:
        ids = [draft_id(draft) for draft in link.drafts]
        if all(one in kept for one in ids) and len(set(ids)) == len(ids):
            made.append(replace(link, claim_ids=tuple(ids)))
    return list(kept.values()), made


def unique_quote(text: str, start: int, end: int) -> tuple[str, str, str] | None:
    """Return (exact, prefix, suffix) that stand at one place only: at first 4 words of context, then more; or None."""
    exact = text[start:end]
    if not exact.strip():
        return None
    if _stands_once(text, exact):
        return exact, "", ""
    for words in (4, 8, 16, LONGEST_CONTEXT):
        prefix, suffix = _words_back(text, start, words), _words_ahead(text, end, words)
        whole = prefix + exact + suffix
        if _stands_once(text, whole):
            return exact, prefix, suffix
    return None


def _stands_once(text: str, words: str) -> bool:
    """Say whether words stand at one place of a text, overlapping places counted."""
    return text.find(words, text.find(words) + 1) < 0


def _words_back(text: str, start: int, count: int) -> str:
    begin = start
    for _ in range(count):
        while begin and text[begin - 1].isspace():
            begin -= 1
        while begin and not text[begin - 1].isspace():
            begin -= 1
    return text[begin:start]


def _words_ahead(text: str, end: int, count: int) -> str:
    stop, size = end, len(text)
    for _ in range(count):
        while stop < size and text[stop].isspace():
            stop += 1
        while stop < size and not text[stop].isspace():
            stop += 1
    return text[end:stop]


def _claims_frame(drafts: list[Draft]) -> pd.DataFrame:
    columns = [*COLUMNS["proposals"], "start", "end"]
    rows = []
    for draft in drafts:
        row = dict.fromkeys(COLUMNS["proposals"], "")
        row |= {
            "claim_id": draft.claim_id, "source_id": draft.source_id, "exact": draft.exact, "prefix": draft.prefix,
            "suffix": draft.suffix, "type": draft.type, "subject": draft.subject, "property": draft.property,
            "value": draft.value, "unit": draft.unit, "place": draft.place, "period": draft.period,
            "population": draft.population, "stance": draft.stance, "attributed_to": draft.attributed_to,
            "evidence": draft.evidence, "coder": "machine", "cue": draft.cue,
        }  # fmt: skip
        rows.append([*(row[column] for column in COLUMNS["proposals"]), draft.start, draft.end])
    frame = pd.DataFrame(rows, columns=columns)
    return frame.astype(dict.fromkeys(COLUMNS["proposals"], "str") | {"start": "int64", "end": "int64"})


def _relations_frame(links: list[Link], known: set[str]) -> pd.DataFrame:
    rows = []
    seen: defaultdict[str, int] = defaultdict(int)
    for link in links:
        if not all(one in known for one in link.claim_ids):
            continue
        key = "\x1f".join((link.kind, *link.claim_ids))
        seen[key] += 1
        if seen[key] == 1:
            rows.append(
                ("r" + hashlib.sha256(key.encode()).hexdigest()[:10], link.kind, " ".join(link.claim_ids), link.note)
            )
    return pd.DataFrame(rows, columns=list(COLUMNS["relations"])).astype("str")
