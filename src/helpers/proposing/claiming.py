"""The claims that the matches of one sentence make, each with its scope and stance."""

from __future__ import annotations

from helpers.corpora.codebook import Property
from helpers.proposing.ages import age_group, age_spoken_of
from helpers.proposing.drafts import Draft
from helpers.proposing.holder_kinds import kind_of_holder
from helpers.proposing.narrowing import degree_of, from_source, group_of_share, named_part, narrowing
from helpers.proposing.partial import is_part
from helpers.proposing.pointing_back import is_whole_again
from helpers.proposing.process_spans import edge_of_span
from helpers.proposing.rated_classes import class_of
from helpers.proposing.restrictions import confining_clause, doers, group_of, restriction
from helpers.proposing.rivals import without_rivals, without_series
from helpers.proposing.undone import is_not_until
from helpers.readers.mention import Mention
from helpers.scope.dating import is_interim, is_of_phase, is_of_season, says_at_first
from helpers.scope.first_times import is_of_first_time
from helpers.scope.instances import later_event, later_instance
from helpers.scope.left_out import leaves_out
from helpers.scope.placing import is_elsewhere
from helpers.scope.scoping import Scopes
from helpers.scope.whereabouts import in_tokens
from helpers.sentences.attributions import attributed_to
from helpers.sentences.counted_nouns import took_part
from helpers.sentences.document import Document, Sentence
from helpers.sentences.matching import Match
from helpers.sentences.phrases import phrases
from helpers.sentences.stances import stance
from helpers.sentences.value_kinds import counts_in
from helpers.sentences.words import Hit

REACHED = 3  # words before "up to" among which a verb says that it came to so much


def drafts_of(
    document: Document, scopes: Scopes, sentence: Sentence, matches: list[Match], of_groups: bool = False
) -> list[Draft]:
    """Return the claims that the matches of one sentence make, with scope and stance.

    With `of_groups`, counts of a group are claims also of properties that have no groups.
    """
    claimed = frozenset(one.mention.start for one in matches if one.cues.entry.type == "date" and one.cues.asks_start)
    made: list[Draft] = []
    for one in sorted(matches, key=lambda m: (m.mention.start, m.cues.entry.property)):
        entry = one.cues.entry
        if entry.type != "date" and not sentence.dates and says_at_first(document, sentence, one.mention):
            continue
        if entry.type != "date" and is_of_first_time(document, sentence, one.mention):
            continue
        if entry.type == "count" and entry.quantity != "flow" and is_interim(document, sentence, one.mention):
            continue
        if is_part(document, scopes, sentence, one, entry, of_groups):
            continue
        if (
            "place" not in entry.varies_by
            and entry.type != "date"
            and is_elsewhere(scopes, sentence, one.mention, entry)
        ):
            continue
        mention = one.mention
        narrowed = restriction(scopes, sentence, one) or doers(scopes, sentence, one) if entry.type == "count" else ""
        if entry.type in ("count", "measurement") and not narrowed:
            narrowed = narrowing(scopes, sentence, one)
        if entry.type == "count":
            narrowed = narrowed or confining_clause(scopes, sentence, one) or age_group(document, sentence, one)
        aged = ""
        if entry.type == "percentage":
            aged = age_spoken_of(document, sentence, document.tokens_of(mention).first, one.cues.vocabulary)
            narrowed = aged or degree_of(document, sentence, one) or group_of_share(document, sentence, one)
        if entry.type in ("count", "rank"):
            narrowed = narrowed or kind_of_holder(scopes, sentence, one)
        if narrowed and (entry.type == "measurement" or "population" not in entry.varies_by):
            continue
        if entry.type == "measurement":
            if from_source(scopes, sentence, one):
                continue
            narrowed = named_part(scopes, sentence, one) or later_instance(scopes, sentence, one)
            narrowed = narrowed or later_event(scopes, sentence, one) or class_of(document, sentence, one)
        group = aged or group_of(scopes, sentence, one) or narrowed
        if group and mention.noun.lower() in phrases("everybody") and took_part(document, mention):
            group = ""  # residents who joined a march are all who did
        unscoped = entry.type == "date"
        again = entry.quantity == "cumulative" and is_whole_again(document, sentence, mention, one.cues.vocabulary)
        when = "" if unscoped or again else scopes.period(sentence, mention, claimed, one.cues)
        if is_to_come(when, scopes.year) and mention.kind != "money" and not one.cues.takes_plan:
            continue
        if entry.quantity == "flow" and is_of_season(document, sentence, mention, when):
            continue
        if not when and "period" in entry.varies_by and is_of_phase(document, sentence, mention):
            continue
        made.append(
            Draft(
                document.source_id,
                mention.start,
                _quote_end(document, mention),
                entry.type,
                entry.subject,
                entry.property,
                _value(scopes, sentence, one),
                _unit(mention, entry),
                place="" if unscoped else scopes.place(sentence, mention, entry),
                period=when,
                population="" if unscoped else group,
                stance=stance(document, sentence, mention, one.cue if entry.type == "date" else None),
                attributed_to=attributed_to(document, sentence, mention),
                cue=_cue_text(document, one.cue),
                mention=mention,
                sentence=sentence.number,
            )  # fmt: skip
        )
    entries = [one.cues.entry for one in matches]
    varying = {(entry.subject, entry.property) for entry in entries if "period" in entry.varies_by}
    return without_series(without_rivals(made, {one.mention.start: one.score for one in matches}), varying)


def is_to_come(period: str, year: str) -> bool:
    """Say whether a period begins after the year of writing: what is told of then is planned or foreseen."""
    began = period.removeprefix("../")[:4]
    return began.isdecimal() and len(began) == 4 and year.isdecimal() and began > year


def _value(scopes: Scopes, sentence: Sentence, one: Match) -> str:
    """Return the value of a match; "since 1979" and "not until 1979" date a beginning, where the property asks for one.

    So does a span of what went on its beginning or its end. A number told without some place is the least there is.
    """
    document, mention, cues = scopes.document, one.mention, one.cues
    if mention.hedge == "none" and "place" in cues.entry.varies_by and mention.value[0].isdigit():
        known = (scopes.places, scopes.told_places)
        named = [hit for places in known for hit, _ in in_tokens(places, sentence.first, sentence.last)]
        if leaves_out(document, sentence, mention, named):
            return f">={mention.value}"
    if cues.entry.type == "date" and mention.value.endswith("/..") and cues.asks_start:
        return mention.value.removesuffix("/..")
    if cues.entry.type == "date" and mention.value.startswith("../") and is_not_until(document, sentence, mention):
        return mention.value.removeprefix("../")
    if cues.entry.type == "date" and mention.value.startswith("../") and is_done_then(document, mention, one.cue):
        return mention.value.removeprefix("../")
    edge = edge_of_span(document, cues.entry, mention, one.cue)
    if edge:
        return edge
    if is_named_by(document, one) or is_reached(document, sentence, mention):
        return mention.value.lstrip("<>=")
    return mention.value


def is_reached(document: Document, sentence: Sentence, mention: Mention) -> bool:
    """Say whether a number is what something came to, though "up to" stands before it: "menelan biaya hingga Rp 5 triliun".

    Not what it may come to.
    """
    tokens, first = document.words.tokens, document.tokens_of(mention).first
    if mention.hedge != "at_most" or tokens[first].word not in phrases("up_to"):
        return False
    clause = [i for i in range(sentence.first, first) if sentence.clause_of(i) == sentence.clause_of(first)]
    said = [tokens[i].word for i in clause]
    return not phrases("reached").isdisjoint(said[-REACHED:]) and phrases("able").isdisjoint(said)


def is_done_then(document: Document, mention: Mention, cue: Hit) -> bool:
    """Say whether a verb says what was done when something else ended: "run by the county until 2004, when it was handed over"."""
    words, at = document.words, document.tokens_of(mention).last + 1
    return at < cue.first and words.gap(at - 1, at).strip() == "," and words.tokens[at].word in phrases("at_which_time")


def is_named_by(document: Document, one: Match) -> bool:
    """Say whether the hedge of a number is a word of what it is: the minimum of "upah minimum Rp1,95 juta"."""
    first = document.tokens_of(one.mention).first
    return one.mention.hedge != "none" and one.cue.first <= first <= one.cue.last


def _unit(mention: Mention, entry: Property) -> str:
    if entry.type == "count":
        return entry.unit
    if entry.type == "percentage":
        return "percent"
    if entry.type != "measurement":
        return ""
    return entry.unit if counts_in(mention, entry) else mention.unit


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
