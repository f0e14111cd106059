"""Where a text says that a body was started, which is to found it: "Two friends started the choir in 1996", "the choir was started"."""

from __future__ import annotations

from helpers.scope.scoping import Scopes
from helpers.sentences.cues import EntryCues
from helpers.sentences.document import Document
from helpers.sentences.phrases import phrases
from helpers.sentences.words import Hit
from helpers.texts.endings import ends
from helpers.texts.stems import stems


def started_hits(document: Document, scopes: Scopes, cues: EntryCues) -> list[Hit]:
    """Return the verbs of starting whose object is the subject, or that are said of it in the passive; none unless a founding is asked for.

    "Started the choir's newsletter" starts no choir, and "started from Selm" is no founding.
    """
    if all(stems(word).isdisjoint(cues.words) for word in phrases("founding_words")):
        return []
    words, text = document.words, document.text
    named = {h.first: h for hits in (scopes.common_hits, scopes.subject_hits) for h in hits[cues.entry.subject]}
    named_last = {h.last for h in named.values()}
    found = []
    for hit in words.find_any(sorted(phrases("starts_body"))):
        at = hit.last + 1
        while at < len(words.tokens) and words.tokens[at].word in phrases("articles") | phrases("pointing"):
            at += 1
        body = named.get(at)
        if body is not None and not any(words.gap(i, i + 1).strip() for i in range(hit.last, at)):
            after = words.tokens[body.last + 1] if body.last + 1 < len(words.tokens) else None
            alone = after is None or words.gap(body.last, body.last + 1).strip() or not text[after.start].isalpha()
            light = phrases("prepositions") | phrases("on_dates") | phrases("pointing") | phrases("conjunctions")
            if not ends(words.tokens[body.last].word, "possessor") and (alone or after and after.word in light):
                found.append(hit)
        elif hit.first and words.tokens[hit.first - 1].word in phrases("passive") and hit.first - 2 in named_last:
            found.append(hit)
    return found
