"""Effects that one text tells in words that alone prove none, where another text says the contrary of the same programme.

A sentence that names a programme and says that its outcome moved, or did not, may tell of a coincidence. Where another text
says the contrary for the same place, period and group, one of the two is wrong about the programme.
"""

from __future__ import annotations

from collections.abc import Sequence

from helpers.between_texts.contests import Ready, contested
from helpers.corpora.codebook import Codebook, Property
from helpers.proposing.drafts import Draft
from helpers.proposing.outcomes import draft_of, names_outcome, outcome_hits
from helpers.proposing.programmes import acts, comes_later, is_absent, is_elsewhere_said, programme_hits
from helpers.scope.scoping import Scopes
from helpers.sentences.cues import entry_cues
from helpers.sentences.document import Document, Sentence
from helpers.sentences.phrases import phrases
from helpers.sentences.shifts import found, is_negated, is_unsure, nothings, setting, shifting
from helpers.sentences.words import Hit
from helpers.texts.stems import stems, words_of

AGENT = 14  # words between a programme and what it did
OBJECT = 8  # words between a word of more or less and what moved
MADE = 4  # words between what makes and what is made of it
LED = 6  # words between "since" and the programme
CONTRARY = {"works": "fails", "fails": "works"}


def countereffects(ready: Ready, drafts: Sequence[Draft], codebook: Codebook) -> list[Draft]:
    """Return effects for such sentences, one a text; where neither text has a claim, for both."""
    made: list[Draft] = []
    for entry in codebook.properties:
        if entry.type != "effectiveness":
            continue
        made += contested(ready, drafts, entry, effects, lambda left, right: right == CONTRARY[left])
    return made


def effects(document: Document, scopes: Scopes, entry: Property) -> list[Draft]:
    """Return the effects that the sentences of a text may tell of an entry, one a sentence."""
    made = []
    for sentence in document.sentences:
        if sentence.is_endless or document.text.endswith("?", sentence.span.start, sentence.span.end):
            continue
        programme = [
            p for p in programme_hits(document, scopes, sentence, entry) if not is_absent(document, sentence, p)
        ]
        told = _told(document, sentence, entry, programme) if programme else None
        if told is not None:
            made.append(draft_of(document, scopes, sentence, entry, *told))
    return made


def _told(document: Document, sentence: Sentence, entry: Property, programme: Sequence[Hit]) -> tuple[str, Hit] | None:
    """Return what a sentence says became of a programme's outcome, works or fails, and by which words; or None."""
    ways = entry_cues(entry, document.language)
    cues = frozenset(s for way in ways for term in way.terms for p in term for w in words_of(p) for s in stems(w))
    outcome = [] if not names_outcome(entry) else outcome_hits(document, sentence, entry, cues)
    outcome = [i for i in outcome if not any(p.first <= i <= p.last for p in programme)]
    own = frozenset(s for word in words_of(entry.subject) for s in stems(word)) | cues
    if setting(document, sentence, own, sentence.first) or _is_planned(document, sentence, programme):
        return None
    unmoved = _unmoved(document, sentence, programme, outcome)
    moved = _moved(document, sentence, programme, outcome)
    if (unmoved is None) == (moved is None):
        return None
    value, hit = ("fails", unmoved) if unmoved is not None else ("works", moved)
    if hit is None or is_unsure(document, sentence, hit.first):
        return None
    return value, hit


def _is_planned(document: Document, sentence: Sentence, programme: Sequence[Hit]) -> bool:
    """Say whether a word of plan stands in a sentence, but for the programme's name: "the Safe Crossing plan"."""
    hits = document.words.literal(phrases("plan"), sentence.first, sentence.last)
    return any(not any(p.first <= hit.first <= p.last + 1 for p in programme) for hit in hits)


def _unmoved(document: Document, sentence: Sentence, programme: Sequence[Hit], outcome: Sequence[int]) -> Hit | None:
    """Return the words that say that the outcome stayed as it was, or that the programme itself achieved nothing."""
    nulls = found(document, "none", sentence.first, sentence.last)
    nulls += found(document, "unmoved", sentence.first, sentence.last) + nothings(document, sentence)
    nulls += _unmade(document, sentence) + _neither(document, sentence)
    for key in ("up", "down", "went_up", "went_down"):
        nulls += [h for h in found(document, key, sentence.first, sentence.last) if is_negated(document, sentence, h)]
    for hit in sorted(nulls):
        if document.words.tokens[hit.first].word in shifting("failing") and not acts(sentence, programme, hit):
            continue
        if is_elsewhere_said(document, sentence, programme, hit) or (
            is_negated(document, sentence, hit) and comes_later(sentence, programme, hit)
        ):
            continue
        if outcome or _is_verdict(document, sentence, programme, hit):
            return hit
    return None


def _unmade(document: Document, sentence: Sentence) -> list[Hit]:
    """Return where a change is denied to have been made: "did not translate into higher wages"."""
    made = []
    for verb in found(document, "makes", sentence.first, sentence.last):
        if not is_negated(document, sentence, verb):
            continue
        stop = min(verb.last + MADE, sentence.last)
        keys = ("more", "less", "nouns_of_change", "nouns_of_effect")
        made += [h for key in keys for h in found(document, key, verb.last + 1, stop)][:1]
    return made


def _neither(document: Document, sentence: Sentence) -> list[Hit]:
    """Return where both ways are denied: "neither fewer nor more", "neither rose nor fell"."""
    made = []
    for lead in found(document, "neither", sentence.first, sentence.last):
        stop = min(lead.last + 2 * MADE, sentence.last)
        up = [h for key in ("more", "went_up") for h in found(document, key, lead.last + 1, stop)]
        down = [h for key in ("less", "went_down") for h in found(document, key, lead.last + 1, stop)]
        if up and down:
            made.append(min(*up, *down))
    return made


def _moved(document: Document, sentence: Sentence, programme: Sequence[Hit], outcome: Sequence[int]) -> Hit | None:
    """Return the words that say that the outcome moved where the programme was, or that the programme itself worked."""
    if found(document, "despite", sentence.first, sentence.last):
        return None
    for hit in found(document, "moved", sentence.first, sentence.last):
        if _is_verdict(document, sentence, programme, hit):
            return hit
    keys = ("up", "down", "went_up", "went_down", "rising", "falling")
    hits = sorted({(h, key in keys[:2]) for key in keys for h in found(document, key, sentence.first, sentence.last)})
    alone = {h for h, transitive in hits if not transitive}
    for hit in sorted({h for h, _ in hits}):
        same = [
            i
            for i in outcome
            if sentence.clause_of(i) == sentence.clause_of(hit.first) and abs(i - hit.first) <= OBJECT
        ]
        ends = hit.last == sentence.last or bool(document.words.gap(hit.last, hit.last + 1).strip())
        # "shortened the queue", "since X the queue has stopped", "was cut by"
        near = [i for i in same if hit in alone or ends or i > hit.last or _is_passive(document, sentence, hit)]
        if near and not is_negated(document, sentence, hit) and _is_linked(document, sentence, programme, hit):
            return hit
    return None


def _is_passive(document: Document, sentence: Sentence, hit: Hit) -> bool:
    tokens = document.words.tokens
    before = tokens[hit.first - 1].word if hit.first > sentence.first else ""
    after = tokens[hit.last + 1].word if hit.last < sentence.last else ""
    return before in phrases("passive") or after in shifting("by_whom")


def _is_linked(document: Document, sentence: Sentence, programme: Sequence[Hit], hit: Hit) -> bool:
    """Say whether a programme is what moves, "X cut the queue", or when and where it moved: "since X", "berkat X"."""
    words = document.words
    for one in programme:
        same = sentence.clause_of(one.last) == sentence.clause_of(hit.first)
        agent = one.last < hit.first <= one.last + AGENT and same
        low = max(sentence.first, one.first - LED)
        leads = [h for key in ("since", "caused") for h in found(document, key, low, one.first - 1)]
        leads = [
            h
            for h in leads
            if not any(words.tokens[i].word in phrases("negations") for i in range(max(h.first - 1, 0), one.first))
        ]
        span = range(max(hit.last + 1, one.first - LED), one.first)
        # "in every house that X reached"
        reached = any(words.tokens[i].word in phrases("relative_pronouns") for i in span)
        after = found(document, "credited", one.last + 1, min(one.last + 3, sentence.last))
        credited = bool(after) and after[0].first == one.last + 1
        if leads or reached or credited or (agent and not words.gap(one.last, one.last + 1).strip()):
            return True
        if one.last < hit.first and _is_spelt_out(document, sentence, one, hit):
            return True
    return False


def _is_spelt_out(document: Document, sentence: Sentence, programme: Hit, hit: Hit) -> bool:
    """Say whether what moved is told as what a programme did: after a colon, "with", or "as a result" that stands for it."""
    words = document.words
    if programme in found(document, "resulting", sentence.first, sentence.first + 3):
        return True
    for index in range(programme.last + 1, hit.first + 1):
        gap = words.gap(index - 1, index)
        if ":" in gap or (("," in gap or "–" in gap or "—" in gap) and words.tokens[index].word in phrases("with")):
            return True
        if ";" in gap:
            return False
    return False


def _is_verdict(document: Document, sentence: Sentence, programme: Sequence[Hit], hit: Hit) -> bool:
    """Say whether a verdict is on a programme itself: right behind it, and with nothing after it that it would be on."""
    words = document.words
    ends = hit.last == sentence.last or bool(words.gap(hit.last, hit.last + 1).strip())
    near = [
        p
        for p in programme
        if 0 < hit.first - p.last <= LED and not any(words.gap(i, i + 1).strip() for i in range(p.last, hit.first))
    ]
    return ends and bool(near)
