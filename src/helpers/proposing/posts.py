"""Dates of being chosen for another post than a property asks for: "elected to parliament in 2008" of who was elected mayor."""

from __future__ import annotations

from helpers.proposing.narrowing import closed_words
from helpers.sentences.document import Document, Sentence
from helpers.sentences.matching import Match
from helpers.sentences.phrases import phrases
from helpers.texts.stems import stems, words_of

POST = 4  # words of a post


def is_for_other_post(document: Document, sentence: Sentence, one: Match) -> bool:
    """Say whether a verb of choosing is followed by a post that no word of the property names, where its label names one."""
    words, entry = document.words, one.cues.entry
    if words.tokens[one.cue.last].word not in phrases("chosen_for"):
        return False
    labels = [words_of(label) for label in entry.label.values()]
    if not any(word in phrases("post_leads") for label in labels for word in label[1:-1]):
        return False
    known = one.cues.vocabulary.union(*(stems(word) for label in labels for word in label))
    at = one.cue.last + 1
    if at < sentence.last and words.tokens[at].word in phrases("post_leads"):
        at += 1
    post: list[str] = []
    for index in range(at, min(sentence.last, at + POST - 1) + 1):
        token = words.tokens[index]
        if words.gap(index - 1, index).strip() or token.word in phrases("prepositions") or not token.word.isalpha():
            break
        if token.word in closed_words():
            continue
        if document.text[token.start].isupper() and not post:
            break  # "elected Ann Dorr"
        post.append(token.word)
    return bool(post) and all(stems(word).isdisjoint(known) for word in post)
