"""Reads what a text asserts about effect (it works, it fails) and trend (it rises, it falls), from cues in data.

Each hit names its cue in `pattern`. A cue under a word of duty, hope, purpose, condition or question asserts nothing:
it is returned with the reason. Negation turns the value over, a hedge is kept.
"""

from __future__ import annotations

from helpers.readers.candidates import find_words
from helpers.readers.date_tokens import Token, lower, previous_word, tokens_after, tokens_before
from helpers.readers.date_words import phrase_ending
from helpers.readers.effect_words import EffectWords, effect_words
from helpers.readers.mention import Mention

NEGATED = {"works": "fails", "fails": "works", "partly": "fails", "insufficient": "works", "unclear": "unclear"}
NEGATED_TREND = {"up": "flat", "down": "flat", "flat": "fluctuating", "fluctuating": "flat"}
REACH = 64  # characters before a cue in which a negation, hedge or word of duty bears on it
NEAR = 24  # characters before a cue in which the word before it stands
FARTHEST = 12  # words before a cue that are looked at for these
CLAUSE = ".;:!?()"  # between clauses; the words before a cue are of one paragraph


def read_effects(text: str, lang: str = "auto") -> list[Mention]:
    """Return the effect and trend cues of a text, in order of start, not overlapping.

    kind is effect (works, partly, fails, insufficient, unclear) or trend (up, down, flat, fluctuating); hedge is
    `hedged` where the text says "dapat dikatakan" or "may have"; reason says why a cue asserts nothing (prescriptive,
    conditional, question, comparative). All languages' cues are known: papers mix them.
    """
    del lang
    words = effect_words()
    low = lower(text)
    found: list[Mention] = []
    for start, name in find_words(text, words.search):
        leads, strict = words.search[name]
        if leads is not None:
            before = previous_word(low, start)
            if before not in leads and (before or strict):
                continue
        mention = _cue_at(low, start, len(name), words)
        if mention is None or _is_letters(text, mention):
            continue
        if found and mention.start < found[-1].end:
            if mention.start <= found[-1].start or found[-1].end - found[-1].start < mention.end - mention.start:
                found[-1] = mention
            continue
        found.append(mention)
    return found


def _is_letters(text: str, mention: Mention) -> bool:
    """Say whether a cue in capitals is what something is called for short: "Proyek AMPUH", "(BERHASIL)"."""
    said = text[mention.start : mention.end]
    if not said.isupper() or " " in said:
        return False
    before, after = text[max(0, mention.start - NEAR) : mention.start].split(" "), text[mention.end : mention.end + 2]
    word = before[-2] if len(before) > 1 and not before[-1] else ""
    return "(" in (before[-1], after.strip()) or (word.istitle() and not word.isupper())


def _cue_at(low: str, start: int, size: int, words: EffectWords) -> Mention | None:
    """Read the cue whose last word stands at a position, or None."""
    end = start + size
    if low[end : end + 1] in ("-", "’", "'") and low[end + 1 : end + 2].isalpha():
        return None
    if low[start - 1 : start] == "-":
        return None
    tokens = tokens_before(low, end, REACH + 24)
    index = len(tokens)
    count, phrase = phrase_ending(low, tokens, index, words.cues)
    verb_count, verb = phrase_ending(low, tokens, index, words.verbs)
    if not count and not verb_count:
        return None
    kind = value = ""
    if count:
        kind, value = words.cues[phrase]
    if verb_count and (not count or phrase in words.forms):
        achieved, how = phrase_ending(low, tokens, index - verb_count, words.achieved)
        before = tokens[index - verb_count - 1].word if index > verb_count else ""
        alone = phrase in words.forms and _stands_alone(low, end, words)
        if achieved and not (how in words.context["auxiliaries"] and (alone or verb not in words.past_verbs)):
            kind, value, count, phrase = "effect", "works", verb_count + achieved, f"{how} {verb}"
        elif verb in words.past_verbs and (
            before in words.past or _past_transitive(low, tokens, index, verb, end, words)
        ):
            kind, value, count, phrase = "effect", "works", verb_count, verb
        elif not count:
            negated = index > verb_count and before in words.context["negation"]
            if not (negated and verb in words.past_verbs | words.negated_verbs):
                return None
            kind, value, count, phrase = "effect", "works", verb_count, verb
    if not kind:
        return None
    ahead = tokens_after(low, end, 1, 40)
    following = ahead[0].word if ahead else ""
    first = index - count
    previous = tokens[first - 1].word if first else ""
    if kind == "trend" and not _is_trend(low, tokens, first, phrase, following, previous, end, words):
        return None
    context = words.context
    if previous in context["not_cue_before"] or (following in context["not_cue_after"] and kind == "effect"):
        return None
    if value == "fails" and previous in context["not_failing"]:
        return None
    if kind == "trend" and following in context["trend_not_after"]:
        return None
    clause = _clause(low, tokens, first)
    value, hedge, reason = _weigh(low, clause, kind, value, phrase, end, words)
    begin, stop = _extent(low, tokens, first, end, ahead, words)
    return Mention(begin, stop, kind, value, hedge=hedge, pattern=phrase, reason=reason)


def _stands_alone(low: str, end: int, words: EffectWords) -> bool:
    """Say whether a verb that may have an object has none: "the queue has shortened since 2018"."""
    ahead = tokens_after(low, end, 1, 24)
    closed = low[end : end + 1] in (".", ",", ";", ":") or not ahead
    return closed or ahead[0].word in words.form_after or ahead[0].word[:1].isdigit()


def _past_transitive(low: str, tokens: list[Token], index: int, verb: str, end: int, words: EffectWords) -> bool:
    """Say whether an English form has an object: "reduced flooding", "improves sight", not "was reduced" or "reduced by"."""
    if not verb.endswith(("d", "s")):
        return False
    before = tokens[index - 2].word if index > 1 else ""
    ahead = tokens_after(low, end, 1, 24)
    passive = before in words.context["passive_before"] or before.endswith("ed")  # "planted improved seed"
    return bool(ahead) and ahead[0].word not in words.form_after and not passive and bool(before)


def _is_trend(
    low: str, tokens: list[Token], first: int, phrase: str, following: str, previous: str, end: int, words: EffectWords
) -> bool:
    """Say whether a form that may be a noun, an adjective or a transitive verb is a trend here."""
    if phrase in words.nouns:
        return previous in words.noun_before
    if phrase in words.forms:
        beside = phrase_ending(low, tokens, first, words.form_before)[0] > 0
        closed = low[end : end + 1] in (".", ",", ";") or end >= len(low)
        return beside or following in words.form_after or closed or following[:1].isdigit()
    return True


def _clause(low: str, tokens: list[Token], first: int) -> list[Token]:
    """Return the words before a cue back to the start of its clause, at most REACH characters."""
    end = tokens[first].start
    lowest = max(tokens[0].start, end - REACH)
    lowest += 1 + max(map(low[lowest:end].rfind, CLAUSE))
    begin = first
    while begin > 0 and tokens[begin - 1].start >= lowest:
        begin -= 1
    return tokens[begin:first]


def _nearest(low: str, clause: list[Token], words: EffectWords) -> dict[str, int]:
    """Return, for each weighing table with a phrase in a clause, how many words before the cue the nearest one ends."""
    found: dict[str, int] = {}
    for back in range(min(FARTHEST, len(clause))):
        index = len(clause) - back
        for name in words.weighing.get(clause[index - 1].word, ()):
            if name not in found and phrase_ending(low, clause, index, words.context[name])[0]:
                found[name] = back + 1
    return found


def _weigh(
    low: str, clause: list[Token], kind: str, value: str, phrase: str, end: int, words: EffectWords
) -> tuple[str, str, str]:
    """Return value, hedge and reason of a cue that ends at `end` from the words before it in its clause."""
    reason = ""
    nearest = _nearest(low, clause, words)

    def has(name: str, reach: int) -> bool:
        return nearest.get(name, FARTHEST + 1) <= reach

    if has("negation", 4) and not has("not_negation", 6) and value not in ("unclear", "insufficient", "partly"):
        full = has("fully", 2) and value == "works"
        value = "partly" if full else NEGATED[value] if kind == "effect" else NEGATED_TREND[value]
    elif value == "works" and has("weak", 1):
        value = "insufficient"
    elif value == "works" and has("partly", 1):
        value = "partly"
    if has("question", FARTHEST):
        reason = "question"
    elif has("conditional", FARTHEST):
        reason = "conditional"
    elif (
        has("prescriptive", 3) and not _is_whither(clause, nearest, words) or _is_purpose(nearest, kind, phrase, words)
    ) and not has("hedge", 4):
        reason = "prescriptive"
    elif has("comparative", 1) and kind == "effect":
        then = any(token.word in words.context["than"] for token in tokens_after(low, end, 3, 40))
        reason = "" if then else "comparative"
    return value, "hedged" if has("hedge", 6) else "none", reason


def _is_whither(clause: list[Token], nearest: dict[str, int], words: EffectWords) -> bool:
    """Say whether "to" before a cue says where to, not what for: "visits to the island fell", but "to sharply cut"."""
    back = nearest["prescriptive"]
    between = [token.word for token in clause[len(clause) - back + 1 :]]
    lead = clause[-back].word
    beside = words.context["span_before"].endings
    return lead in words.context["whither"].endings and any(w not in beside and w[-2:] != "ly" for w in between)


def _is_purpose(nearest: dict[str, int], kind: str, phrase: str, words: EffectWords) -> bool:
    """Say whether a cue says what something is for: "for effective control", not "demand for bread grew"."""
    if nearest.get("purpose", FARTHEST) == 1:
        return kind == "effect" and not phrase.endswith("ed")
    past = kind == "trend" and (phrase.endswith("ed") or phrase in words.context["past_forms"])
    return nearest.get("purpose_leads", FARTHEST) <= 2 and not past


def _extent(
    low: str, tokens: list[Token], first: int, end: int, ahead: list[Token], words: EffectWords
) -> tuple[int, int]:
    """Return start and end of a cue with the adverbs, auxiliaries and negations that stand beside it."""
    start = tokens[first].start
    index = first
    while index > 0 and first - index < 4:
        token = tokens[index - 1]
        if token.word not in words.context["span_before"] or low[token.end : start].strip(" \u00a0"):
            break
        start, index = token.start, index - 1
    if ahead and ahead[0].word in words.context["span_after"] and low[end : ahead[0].start] == " ":
        end = ahead[0].end
    return start, end
