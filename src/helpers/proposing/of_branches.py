"""Counts of one branch of a body, told where the whole body's are asked for: "38 volunteers help in the branch"."""

from __future__ import annotations

from helpers.scope.scoping import Scopes
from helpers.sentences.document import Document, Sentence
from helpers.sentences.matching import Match
from helpers.sentences.phrases import phrases
from helpers.texts.stems import words_of

REACH = 8  # words between a number and the branch that it is of


def is_of_branch(document: Document, scopes: Scopes, sentence: Sentence, one: Match) -> bool:
    """Say whether a number's clause opens with a branch of a body, or says that it is in one: "our branch has", "di cabang ini".

    Not where the subject is itself called a branch, nor where the property counts branches.
    """
    words, number = document.words, document.tokens_of(one.mention)
    subject = one.cues.entry.subject
    own = {*words_of(subject.lower()), *scopes.subjects[subject].common} | one.cues.vocabulary
    before = phrases("articles") | phrases("pointing") | phrases("first_person")
    after = phrases("pointing") | phrases("first_person")
    for index in range(max(sentence.first, number.first - REACH), min(sentence.last, number.last + REACH) + 1):
        if words.tokens[index].word not in phrases("branch_words") - own:
            continue
        if sentence.clause_of(index) != sentence.clause_of(number.first):
            continue
        following = words.tokens[min(index + 1, sentence.last)].word
        if document.language == "id":
            lead, pointed = index - 1, following in after
        else:
            lead, pointed = index - 2, words.tokens[index - 1].word in before
        opens = index < number.first and (
            lead < sentence.first or sentence.clause_of(lead) != sentence.clause_of(index)
        )
        if pointed and (opens or (lead >= sentence.first and words.tokens[lead].word in phrases("place_before"))):
            return True
    return False
