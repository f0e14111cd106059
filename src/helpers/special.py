"""Claims whose value is no number: effects, trends, terms of a classification, names that texts spell out."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Sequence

from helpers.bodies import competitor, other_named_last, other_topic, speaks_for_itself
from helpers.codebook import Codebook, Property
from helpers.cues import ACRONYM, EntryCues, Hit, SubjectCues, phrases, within
from helpers.document import Document, Sentence
from helpers.drafts import Draft
from helpers.mention import Mention
from helpers.scoping import Scopes
from helpers.stances import attributed_to, stance
from helpers.stems import stems, synonyms, words_of

ADJECTIVES = 3  # words between "is" and a term: "is still legally a charity"
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
    mentions = [m for m in sentence.mentions if m.kind in ("effect", "trend")]
    if not mentions:
        return []
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
                population="",
                stance=stance(document, sentence, mention),
                attributed_to=attributed_to(document, sentence, mention),
                evidence=evidence(document, sentence),
                cue=mention.pattern,
                mention=mention,
                sentence=sentence.number,
            )  # fmt: skip
        )
    return made


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
    for term in terms:
        here = [
            h
            for h in within(term, sentence.first, sentence.last)
            if sentence.clause_of(h.first) == clause and not own.first <= h.first <= own.last
        ]
        near = min((abs(h.first - token) * (1.6 if h.first > token else 1.0) for h in here), default=None)
        if near is not None and near <= NEAR:
            found, cost = found + 1, cost + near
    if found < cues.needed:
        found, cost = 0, 0.0
    distance = scopes.subject_distance(sentence, cues.entry.subject, token)
    common = [
        h
        for h in within(scopes.common_hits[cues.entry.subject], sentence.first, sentence.last)
        if sentence.clause_of(h.first) == clause and abs(h.first - token) <= NEAR
    ]
    proper = scopes.subjects[cues.entry.subject].proper
    named = distance is not None or (bool(common) and not proper)
    if cues.entry.type == "effectiveness" and found < cues.needed and _asks_outcome(scopes, cues):
        return None  # another outcome of the same programme
    if cues.entry.type == "trend":
        if found < cues.needed:
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
    return 6.0 * found + (10.0 if distance is not None else 5.0 if named else 0.0) + 2.0 * len(common) - cost / 4


def _asks_outcome(scopes: Scopes, cues: EntryCues) -> bool:
    """Say whether an entry's cues name what an effect is on, and none of them the subject itself."""
    known = scopes.subjects[cues.entry.subject]
    own = {s for name in (*known.names, *known.common) for word in words_of(name) for s in stems(word)}
    words = [words_of(phrase) for term in cues.terms for phrase in term]
    general = phrases("empty") | phrases("anaphors") | phrases("stand_ins")
    return cues.given and not any(
        not stems(word).isdisjoint(own) or word in general for phrase in words for word in phrase
    )


def _anaphor(document: Document, sentence: Sentence, token: int) -> str:
    """Return what stands for a subject before a cue in its sentence: "the scheme", "program ini", or ""."""
    first = max(sentence.first, token - 9)
    hits = document.words.literal(phrases("anaphors"), first, max(first, token - 1))
    return " ".join(document.words.tokens[i].word for i in range(hits[-1].first, hits[-1].last + 1)) if hits else ""


def _period(scopes: Scopes, sentence: Sentence, mention: Mention) -> str:
    own = sentence.clause_of(scopes.document.tokens_of(mention).first)
    points = [
        d.value
        for d in sentence.dates
        if re.fullmatch(r"\d{4}(-\d\d){0,2}", d.value) and sentence.clause_of(scopes.document.tokens_of(d).first) == own
    ]
    if len(points) > 1 and len(points) == len(sentence.dates) and min(points) < max(points):
        # "from 9 in 2015 to 4 in 2019": a trend is of these years; of an effect they are the evidence, not the scope.
        return f"{min(points)}/{max(points)}" if mention.kind == "trend" else ""
    return scopes.period(sentence, mention, frozenset())


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


def term_drafts(document: Document, scopes: Scopes, codebook: Codebook) -> list[Draft]:
    """Return classification and legal claims: the subject, a word of predication, and a term of the codebook."""
    made = []
    for entry in codebook.properties:
        if entry.type not in ("classification", "legal") or not entry.terms:
            continue
        for term in entry.terms:
            for label in _labels(entry, term):
                for hit in document.words.find(label):
                    draft = _term_draft(document, scopes, entry, term, hit)
                    if draft:
                        made.append(draft)
    return _one_a_place(made)


def _labels(entry: Property, term: str) -> list[str]:
    labels = [term.replace("_", " "), *entry.terms[term].values()]
    known = [label.lower() for label in labels if words_of(label)]
    known += [word for label in known if " " not in label for word in synonyms(label)]
    return list(dict.fromkeys(known))


def _term_draft(document: Document, scopes: Scopes, entry: Property, term: str, hit: Hit) -> Draft | None:
    tokens = document.words.tokens
    sentence = document.sentence_of(tokens[hit.first].start)
    if sentence is None:
        return None
    beside = _beside_name(document, scopes, entry, sentence, hit)
    subject = beside or _bearer_of_term(document, scopes, entry, sentence, hit)
    if subject is None:
        return None
    between = [tokens[i].word for i in range(subject.last + 1, hit.first)]
    sure = beside or subject == _own_form(document, entry, sentence, hit)
    if not sure and (len(between) > 12 or not _is_predicate(entry, between)):
        return None
    tail = between[-5:]
    turn = max((i for i, word in enumerate(tail) if word in phrases("instead")), default=-1)
    denied = bool(set(tail[turn + 1 :]) & phrases("negations"))
    start, end = tokens[hit.first].start, tokens[hit.last].end
    mention = Mention(start, end, "term", term)
    taken = "denied" if denied else stance(document, sentence, mention)
    return Draft(
        document.source_id, start, end, entry.type, entry.subject, entry.property, term, "", stance=taken,
        attributed_to=attributed_to(document, sentence, mention), cue=document.text[start:end], mention=mention, sentence=sentence.number,
    )  # fmt: skip


def _is_predicate(entry: Property, between: list[str]) -> bool:
    """Say whether the words between a subject and a term say that it is one: "is a", "merupakan", "berstatus sebagai"."""
    links = (phrases("predicate") | phrases("linking") | phrases("copulas")) - phrases("determiners")
    cues = {words_of(cue)[-1] for cues in entry.cues.values() for cue in cues if words_of(cue)}
    for number, word in enumerate(reversed(between)):
        if word in links | cues:
            return True
        if word in phrases("negations"):
            return True
        if word in phrases("instead"):
            return bool(set(between) & phrases("negations"))
        if number > ADJECTIVES or word in phrases("prepositions") - phrases("determiners"):
            return False
    return False


def _beside_name(document: Document, scopes: Scopes, entry: Property, sentence: Sentence, hit: Hit) -> Hit | None:
    """Return the name that a term stands beside: "X, the private company", "the private company X", "X itu lembaga adat"."""
    words = document.words
    for name in within(scopes.subject_hits[entry.subject], sentence.first, sentence.last):
        if name.first == hit.last + 1 and not words.gap(hit.last, name.first).strip():
            before = words.tokens[hit.first - 1].word if hit.first > sentence.first else ""
            return None if before in phrases("negations") | phrases("part_of") else name
        between = [words.tokens[i].word for i in range(name.last + 1, hit.first)]
        if name.last < hit.first and len(between) <= 2:
            apposed = "," in words.gap(name.last, name.last + 1) and between and between[0] in phrases("apposed")
            pointed = len(between) == 1 and between[0] in phrases("copulas")
            if apposed or pointed:
                return name
    return None


def _is_in_aside(document: Document, sentence: Sentence, name: Hit, hit: Hit) -> bool:
    """Say whether a name stands in what is said of another: "the Port Union, to which X belongs, is a company"."""
    words, text = document.words, document.text
    opens = [i for i in range(sentence.first + 1, name.first + 1) if "," in words.gap(i - 1, i)]
    shuts = [i for i in range(name.last + 1, hit.first) if "," in words.gap(i - 1, i)]
    if not opens or not shuts or opens[-1] < name.first - 5:
        return False
    if not any(words.tokens[i].word in phrases("aside_leads") for i in range(opens[-1], name.first)):
        return False
    before = range(sentence.first, opens[-1])
    return any(text[words.tokens[i].start].isupper() for i in before if i > sentence.first) or len(before) > 1


def _bearer_of_term(document: Document, scopes: Scopes, entry: Property, sentence: Sentence, hit: Hit) -> Hit | None:
    """Return the words that stand for the subject of a term: its name, "it" after a sentence on it, its common word."""
    clause = sentence.clause_of(hit.first)
    named = within(scopes.subject_hits[entry.subject], sentence.first, hit.first)
    if named:
        tokens = document.words.tokens
        spoken = [
            i
            for i in range(named[-1].last + 1, hit.first)
            if tokens[i].word in phrases("pronouns")
            and (tokens[i].word not in phrases("stand_ins") or tokens[i + 1].word in phrases("pointing"))
        ]
        opens = spoken and sentence.clause_of(spoken[-1] - 1) < clause  # "…, founded in 2006; it is a public company"
        if spoken and hit.first - spoken[-1] <= 6 and (named[0].first <= sentence.first + 4 or opens):
            return Hit(spoken[-1], spoken[-1])
        if _is_in_aside(document, sentence, named[-1], hit):
            return None
        turned = tokens[hit.first - 1].word in phrases("instead") and any(
            tokens[i].word in phrases("negations") for i in range(named[-1].last + 1, hit.first)
        )
        return named[-1] if turned or sentence.clause_of(named[-1].first) == clause else None
    words = document.words
    if scopes.subject_near(sentence, entry.subject) and not other_named_last(scopes, sentence, entry.subject):
        held = _own_form(document, entry, sentence, hit)
        if held is not None:
            return held
        stand_in = sentence.first + (words.tokens[sentence.first].word in phrases("determiners"))
        if words.tokens[stand_in].word in phrases("stand_ins") and stand_in < hit.first:
            return Hit(stand_in, stand_in)
    opening = range(max(sentence.first, hit.first - 6), hit.first)
    pronouns = [i for i in opening if words.tokens[i].word in phrases("pronouns")]
    if pronouns and sentence.number:
        previous = document.sentences[sentence.number - 1]
        same = "\n\n" not in document.text[previous.span.end : sentence.span.start]
        if same and within(scopes.subject_hits[entry.subject], previous.first, previous.first + 4):
            return Hit(pronouns[0], pronouns[0])
        return None
    common = within(scopes.common_hits[entry.subject], sentence.first, min(sentence.first + 3, hit.first - 1))
    opens = words.tokens[sentence.first].word in phrases("determiners")
    capital = [
        h for h in common if opens or h.first == sentence.first or document.text[words.tokens[h.first].start].isupper()
    ]
    near = scopes.subject_near(sentence, entry.subject) or (
        opens
        and speaks_for_itself(scopes, sentence, entry.subject)
        and not other_topic(scopes, sentence, entry.subject)
    )
    if capital and near and sentence.clause_of(capital[0].first) == clause:
        return capital[0]
    return None


def _own_form(document: Document, entry: Property, sentence: Sentence, hit: Hit) -> Hit | None:
    """Return the words of the property that a term is given for: "badan hukumnya lembaga adat", "its legal form is a charity"."""
    words = document.words
    own = {
        s for word in words_of(" ".join((*entry.label.values(), entry.property.replace("_", " ")))) for s in stems(word)
    }
    for index in range(hit.first - 1, max(sentence.first, hit.first - 6) - 1, -1):
        word = words.tokens[index].word
        if stems(word).isdisjoint(own):
            continue
        leads = {words.tokens[i].word for i in range(max(sentence.first, index - 2), index)}
        if word.endswith("nya") or leads & phrases("possessives"):
            return Hit(index, index)
    return None


def _one_a_place(drafts: list[Draft]) -> list[Draft]:
    """Keep the longest term at each place ("observer state" rather than "observer")."""
    kept: list[Draft] = []
    for draft in sorted(drafts, key=lambda d: (d.property, d.subject, d.start, -d.end)):
        last = kept[-1] if kept else None
        if last and (last.subject, last.property) == (draft.subject, draft.property) and draft.start < last.end:
            continue
        kept.append(draft)
    return kept


def named_drafts(document: Document, scopes: Scopes, codebook: Codebook) -> list[Draft]:
    """Return what an abbreviation stands for, where the codebook asks for a subject's name and the text spells it out."""
    made = []
    for entry in codebook.properties:
        if entry.type != "name":
            continue
        for found in ACRONYM.finditer(document.text):
            if found[2].upper() != entry.subject.upper() and not _names_subject(
                found[1], scopes.subjects[entry.subject]
            ):
                continue
            sentence = document.sentence_of(found.start(2))
            if sentence is None:
                continue
            name = _spelt_out(found[1], found[2])
            if not name:
                continue
            start = found.start(1) + found[1].rindex(name)
            end = start + len(name)
            value = " ".join(name.split())
            mention = Mention(start, end, "name", value)
            made.append(
                Draft(
                    document.source_id,
                    start,
                    end,
                    "name",
                    entry.subject,
                    entry.property,
                    value,
                    "",
                    stance=stance(document, sentence, mention),
                    attributed_to=attributed_to(document, sentence, mention),
                    cue=found[2],
                    mention=mention,
                    sentence=sentence.number,
                )  # fmt: skip
            )
    return made


def _names_subject(full: str, cues: SubjectCues) -> bool:
    """Say whether a spelt-out name holds all proper words of a subject and one of its common words."""
    said = {word.lower() for word in words_of(full)}
    return bool(cues.proper) and said.issuperset(cues.proper) and bool(said.intersection(cues.common))


def _spelt_out(full: str, short: str) -> str:
    """Return the last words of a name whose capitals begin as an abbreviation does, or ""."""
    words = full.split()
    letters = [c.lower() for c in short if c.isupper()] or [c.lower() for c in short]
    for size in range(1, len(words) + 1):
        tail = words[-size:]
        initials = [w[0].lower() for w in tail if w[0].isupper()]
        if initials == letters and tail[0][0].isupper():
            return full[full.rindex(tail[0]) if size == 1 else _position(full, size) :]
    return ""


def _position(full: str, size: int) -> int:
    """Return where the last `size` words of a text begin."""
    words = full.split()
    at = len(full)
    for word in reversed(words[-size:]):
        at = full.rindex(word, 0, at)
    return at


def sentence_index(starts: list[int], position: int) -> int:
    """Return the index of the last start at or before a position."""
    return bisect_left(starts, position + 1) - 1
