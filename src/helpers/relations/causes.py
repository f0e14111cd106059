"""What a text says brought about what, with the dates of both: "thanks to the law of 2011, thefts fell from 2012 on"."""

from __future__ import annotations

from collections.abc import Sequence

from helpers.proposing.drafts import Draft, Link, Pool
from helpers.readers.mention import Mention
from helpers.relations.begun_things import BEGUN
from helpers.relations.happening_dates import AFTER, BEFORE, effect_date, is_studied, is_told_besides
from helpers.relations.late_blames import late_blame
from helpers.relations.late_causes import behind_other, late_cause
from helpers.relations.named_events import deed_taken_up, event_named, event_won, told_before
from helpers.relations.provoked import provoked
from helpers.relations.seen_changes import is_within, seen_in
from helpers.relations.taken_up import over_before
from helpers.sentences.attributions import attributed_to
from helpers.sentences.document import Document, Sentence
from helpers.sentences.phrases import phrases
from helpers.sentences.phrasing import is_past, says, told
from helpers.sentences.stances import stance
from helpers.sentences.stretches import LONGEST, Stretch, dates_in
from helpers.texts.endings import stripped
from helpers.texts.verb_forms import looks_verbal

WHY = "the sentence says that the one brought about the other"


def causes(document: Document, pool: Pool, sentence: Sentence) -> list[Link]:
    """Relate the date of a cause to that of its effect where the effect was over before the cause began."""
    if sentence.last - sentence.first > LONGEST:
        return []
    for cause, effect in sides(document, sentence):
        deed = deed_taken_up(document, cause, effect)
        effect = _first_clause(document, deed or told_before(document, cause, effect) or effect)
        if says(document, told("awaiting"), cause.first, cause.last):
            continue
        begun = _begun(document, cause)
        seen = dates_in(deed, document)[0] if deed is not None else _result_seen(document, cause, effect)
        if begun is None or seen is None:
            continue
        if not over_before(seen, begun):
            continue  # as it should be: no claims are made for it
        if deed is None and not _is_sure(document, cause, effect, seen):
            continue
        links = [
            _dated(document, pool, side.sentence, date, name)
            for side, date, name in ((cause, begun, "cause"), (effect, seen, "effect"))
        ]
        if all(draft.stance == "asserted" or _is_of_doer(document, draft) for draft in links):
            return [Link("before", tuple(links), WHY)]
    told_apart = provoked(document, sentence) or late_cause(document, sentence, pool) or late_blame(document, sentence)
    if told_apart is None or not over_before(told_apart[1].date, told_apart[0].date):
        return []
    if any(is_studied(document, *side) for side in told_apart):
        return []
    if is_told_besides(document, *told_apart[1]) and told_apart[1].date.pattern != BEGUN:
        return []
    links = [
        _dated(document, pool, side.sentence, side.date, name)
        for side, name in zip(told_apart, ("cause", "effect"), strict=True)
    ]
    # What somebody says outside quotation marks cannot be where the text's own word dates the other side so.
    said = [draft for draft in links if draft.stance == "reported" and not document.in_quotes(draft.start)]
    sure = [draft for draft in links if draft.stance == "asserted"]
    return [Link("before", tuple(links), WHY)] if sure and len(said) + len(sure) == len(links) else []


def _is_sure(document: Document, cause: Stretch, effect: Stretch, seen: Mention) -> bool:
    """Say whether the date of a change is its own; what is named with its date, and periods, have been looked at."""
    order = BEFORE if effect.sentence == cause.sentence and effect.last < cause.first else AFTER
    single = len({date.value for date in dates_in(effect, document)}) == 1 and "/" not in seen.value
    named = event_named(document, cause, effect) or event_won(document, cause, effect)
    return not single or named is not None or effect_date(document, effect, order) is not None


def _is_of_doer(document: Document, draft: Draft) -> bool:
    """Say whether what is reported is the word of somebody who speaks for those who did it: "…, according to its spokesman"."""
    sentence = document.sentences[draft.sentence]
    words = {stripped(t.word, "possessed") for t in document.words.tokens[sentence.first : sentence.last + 1]}
    return draft.stance == "reported" and not words.isdisjoint(phrases("officers"))


def _result_seen(document: Document, cause: Stretch, effect: Stretch) -> Mention | None:
    """Return when an effect was seen: a change, an act done as a result, what happened, or what a noun names."""
    return (
        seen_in(document, effect)
        or _enacted(document, cause, effect)
        or _happened(document, cause, effect)
        or event_named(document, cause, effect)
        or event_won(document, cause, effect)
    )


def sides(document: Document, sentence: Sentence) -> list[tuple[Stretch, Stretch]]:
    """Return what may be cause and effect of a sentence: by "thanks to", by "led to", by "as a result"."""
    words, found = document.words, []
    for hit in says(document, told("therefore"), sentence.first, min(sentence.last, sentence.first + 5)):
        if hit.first > sentence.first + 1:
            break
        if words.tokens[min(hit.last + 1, sentence.last)].word in told("result_of"):
            continue  # "as a result of …" names its cause itself
        previous = document.sentences[sentence.number - 1] if sentence.number else None
        if previous and "\n\n" not in document.text[previous.span.end : sentence.span.start]:
            found.append(
                (
                    Stretch(previous, previous.first, previous.last),
                    Stretch(sentence, min(hit.last + 1, sentence.last), sentence.last),
                )
            )
            return found
    because = says(document, told("because"), sentence.first, sentence.last)
    for hit in because:
        stop = next(
            (
                i
                for i in range(hit.last + 2, sentence.last + 1)
                if ";" in words.gap(i - 1, i)
                or ("," in words.gap(i - 1, i) and words.tokens[i].word not in told("relative_leads"))
            ),
            sentence.last + 1,
        )
        cause = Stretch(sentence, min(hit.last + 1, sentence.last), stop - 1)
        if _is_only_dated(document, cause):
            continue  # "aturan pelaksananya menyusul pada 11 Maret": it followed then
        if hit.first <= sentence.first + 1 and stop <= sentence.last:
            found.append((cause, Stretch(sentence, stop, sentence.last)))
        elif hit.first > sentence.first + 1:
            others = [(one.first, one.last) for one in because if one.last < hit.first]
            begun = behind_other(document, sentence.first, hit.first, others)
            found.append((cause, Stretch(sentence, begun, hit.first - 1)))
    for hit in says(document, told("causes"), sentence.first + 1, sentence.last - 1):
        if words.tokens[hit.last + 1].word in told("provoked_by"):
            continue  # "was caused by" is the other way about
        found.append((Stretch(sentence, sentence.first, hit.first - 1), Stretch(sentence, hit.first, sentence.last)))
    return found


def _is_only_dated(document: Document, cause: Stretch) -> bool:
    """Say whether nothing is told of a cause but a date: then it is none, but when something came."""
    covered = [document.tokens_of(date) for date in dates_in(cause, document)]
    dated = {i for hit in covered for i in range(hit.first, hit.last + 1)}
    light = phrases("on_dates") | phrases("date_fillers")
    rest = [i for i in range(cause.first, cause.last + 1) if i not in dated]
    return bool(dated) and all(document.words.tokens[i].word in light for i in rest)


def _begun(document: Document, cause: Stretch) -> Mention | None:
    """Return the only date of a cause, if it is one that it began at."""
    dates = dates_in(cause, document)
    if len(dates) != 1 or dates[0].pattern in ("relative", "before") or dates[0].hedge != "none":
        return None
    before = {t.word for t in document.words.tokens[max(cause.first, document.tokens_of(dates[0]).first - 3) :][:3]}
    if before & told("until_words") or dates[0].value.startswith(".."):
        return None
    return dates[0]


def _enacted(document: Document, cause: Stretch, effect: Stretch) -> Mention | None:
    """Return the only date of an effect that is an act, done as a result of what has happened: "was adopted on … as a result of".

    Only what is said to be a result is: "because of the elections of 2019" may name what is to come.
    """
    tokens = document.words.tokens
    dates = dates_in(effect, document)
    result = [
        hit
        for hit in says(document, told("as_result"), max(effect.first, cause.first - 6), cause.first - 1)
        if hit.last == cause.first - 1
    ]
    if len(dates) != 1 or not result or cause.first < effect.first or dates[0].hedge != "none":
        return None
    if dates[0].pattern in ("relative", "since", "before") or "/" in dates[0].value:
        return None
    if says(document, told("not_effect") - told("happened"), effect.first, cause.last):
        return None
    first = document.tokens_of(dates[0]).first
    index = first - 1
    light = phrases("on_dates") | phrases("date_fillers") | phrases("auxiliaries")
    while index > effect.first and tokens[index].word in light:
        index -= 1
    word = tokens[index].word
    acts = word in phrases("origin_verbs") | told("acts") and index < first - 1
    return dates[0] if acts and not is_within(document, effect, first) else None


def _first_clause(document: Document, effect: Stretch) -> Stretch:
    """Return an effect up to ", and …" after its date: what comes then is another thing."""
    words = document.words
    dates = [document.tokens_of(m).last for m in dates_in(effect, document)]
    for index in range(min(dates, default=effect.last) + 1, effect.last + 1):
        gap = words.gap(index - 1, index)
        if ";" in gap or ("," in gap and words.tokens[index].word in told("goes_on") | told("joins")):
            return effect._replace(last=index - 1)
    return effect


def _happened(document: Document, cause: Stretch, effect: Stretch) -> Mention | None:
    """Return the date of an effect that is said to be a result, whatever it is that happened then.

    "X closed in 2017 as a result of …": the date stands right before; "as a result of …, X did Y in June 1992": it ends
    the clause, whose only verb it dates.
    """
    tokens = document.words.tokens
    dates = dates_in(effect, document)
    if len(dates) != 1 or dates[0].hedge != "none" or dates[0].pattern in ("relative", "since", "before"):
        return None
    covered = document.tokens_of(dates[0])
    index = covered.first - 1
    while index > effect.first and tokens[index].word in phrases("date_fillers"):
        index -= 1
    if (
        "/" in dates[0].value
        or tokens[index].word not in told("happens_on")
        or is_within(document, effect, covered.first)
    ):
        return None
    low, high = sorted((cause.first, effect.first))
    if says(document, phrases("plan"), low, max(cause.last, effect.last)):
        return None
    if says(document, told("not_effect") - told("happened"), effect.first, effect.last):
        return None
    if cause.first > effect.first:
        result = says(document, told("as_result"), covered.last + 1, cause.first - 1)
        near = bool(result) and result[-1].last == cause.first - 1 and result[0].first == covered.last + 1
        return dates[0] if near and not document.words.gap(covered.last, covered.last + 1).strip(" ,\n") else None
    opened = says(document, told("as_result"), max(effect.sentence.first, low - 6), low - 1)
    if not opened or opened[-1].last != low - 1 or covered.last != effect.last or high <= low:
        return None
    between = [t.word for t in tokens[effect.first + 1 : index]]
    verbs = [word for word in between if _is_verb(word, document.language)]
    return dates[0] if len(verbs) == 1 and "," not in document.text[tokens[effect.first].end : dates[0].start] else None


def _is_verb(word: str, language: str) -> bool:
    """Say whether a word may be what somebody did or had done: -ed, a past form, "di-", "me-"."""
    if word in told("did") | told("acts"):
        return True
    if language == "id":
        return looks_verbal(word, "id")
    return is_past(word)


def of_that_time(drafts: Sequence[Draft], date: Mention) -> Draft | None:
    """Return the last claim of a number or trend whose period is a date: what an effect was seen in."""
    kinds = ("count", "measurement", "percentage", "trend")
    found = [d for d in drafts if d.type in kinds and d.period == date.value and not d.property.startswith("stated_")]
    return found[-1] if found else None


def _dated(document: Document, pool: Pool, sentence: Sentence, date: Mention, name: str) -> Draft:
    """Return the claim of a date: its own, else a new one that no other is compared with."""
    own = pool.of(date)
    if own is not None and own.type == "date":
        return own
    if name == "effect":
        back = [n for n in (sentence.number - 1, sentence.number) if n >= 0]  # "This drop in 2019 was caused by …"
        told_of = of_that_time([d for number in back for d in pool.in_sentence(number)], date)
        if told_of is not None:
            return told_of
    near = [
        d for back in (0, 1) for d in pool.in_sentence(sentence.number - back) if not d.property.startswith("stated")
    ]
    subject = near[0].subject if near else pool.scopes.subject_of(sentence) or pool.codebook.properties[0].subject
    return pool.add_own(
        Draft(
            document.source_id, date.start, date.end, "date", subject, f"stated_{name}", date.value, "",
            stance=stance(document, sentence, date), attributed_to=attributed_to(document, sentence),
            cue=document.text[date.start : date.end], mention=date, sentence=sentence.number,
        )
    )  # fmt: skip
