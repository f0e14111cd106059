"""Indonesian verbs whose subject stands behind them: "Pada 1911 didirikan sebuah sekolah", "berdirilah rumah sakit X"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from helpers.proposing.headnouns import may_be
from helpers.proposing.verb_heads import is_nominal
from helpers.scope.whereabouts import kinds
from helpers.sentences.document import Sentence
from helpers.sentences.matching import Match
from helpers.sentences.phrases import phrases
from helpers.sentences.words import within
from helpers.texts.verb_forms import looks_passive, looks_verbal

if TYPE_CHECKING:
    from helpers.scope.scoping import Scopes

STRESSED = "lah"  # behind a verb that comes before its subject: "didirikanlah"


def is_of_what_follows(scopes: Scopes, sentence: Sentence, one: Match) -> bool:
    """Say whether a date is of a noun behind its verb that is not the subject, nor may stand for it."""
    words, verb, subject = scopes.document.words, one.cue.last, one.cues.entry.subject
    at = verb + 1
    if scopes.document.language != "id" or at >= sentence.last or not _comes_first(scopes, sentence, verb):
        return False
    new = words.tokens[at].word in phrases("new_bodies")
    at += new
    head = words.tokens[at]
    if any(words.gap(i, i + 1).strip() for i in range(verb, at)) or any(
        m.start <= head.start < m.end for m in sentence.mentions
    ):
        return False
    if not scopes.document.text[head.start].islower() or not is_nominal(scopes, at, True):
        return False
    hits = within(scopes.subject_hits[subject], at, at + 1)
    own = hits and (hits[0].first == at or head.word in phrases("stand_ins") | kinds())
    return not (own or may_be(scopes, sentence, head.word, not new, one.cues))


def _comes_first(scopes: Scopes, sentence: Sentence, verb: int) -> bool:
    """Say whether a verb has "-lah" or nothing before it in its clause but when it was."""
    document, tokens = scopes.document, scopes.document.words.tokens
    word = tokens[verb].word
    bare = word.removesuffix(STRESSED)
    if bare != word and looks_verbal(bare, "id"):
        return True
    if not looks_passive(word, "id"):
        return False
    dated = {i for d in sentence.dates for i in range(document.tokens_of(d).first, document.tokens_of(d).last + 1)}
    light = phrases("date_fillers") | phrases("prepositions") | phrases("clause") | phrases("auxiliaries")
    light |= phrases("date_leads") | phrases("on_dates")
    before = range(sentence.first, verb)
    return bool(dated.intersection(before)) and all(i in dated or tokens[i].word in light for i in before)
