"""How many a study asked, where it says so twice: "it rests on 47 interviews", "the 41 interviews on which this paper is based".

For studies whose codebook has no property for their sample. Only what a sentence gives as the whole sample counts: one
number of interviews or people asked, without a place, in a sentence about the study or by those who wrote it.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import replace

from helpers.proposing.drafts import Draft
from helpers.readers.mention import Mention
from helpers.scope.scoping import Scopes
from helpers.sentences.document import Document, Sentence
from helpers.sentences.phrases import phrases
from helpers.sentences.phrasing import middle
from helpers.sentences.stances import stance
from helpers.texts.stems import stems, synonyms

LETTERS = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ-"


def samples_told_twice(ready: Sequence[tuple[Document, Scopes]], drafts: Sequence[Draft]) -> list[Draft]:
    """Return claims for the sizes of samples that one text gives more than once, and no property of the codebook has."""
    claimed = {(d.source_id, d.mention.start) for d in drafts if d.mention}
    made: list[Draft] = []
    for document, scopes in ready:
        found: defaultdict[str, list[Draft]] = defaultdict(list)
        for sentence in document.sentences:
            told = _sample(document, scopes, sentence) or _material(document, sentence)
            if told is None or (document.source_id, told[0].start) in claimed:
                continue
            draft = sample_draft(document, scopes, sentence, *told)
            if draft.stance == "asserted":
                found[draft.property].append(draft)
        for same in found.values():
            sizes = [middle(draft.mention) for draft in same if draft.mention is not None]
            # One study's sample, whatever its paragraphs speak of; numbers far apart are of different things.
            if len({d.value for d in same}) > 1 and min(sizes) * 2 >= max(sizes):
                made += [replace(draft, subject=same[0].subject) for draft in same]
    return made


def _sample(document: Document, scopes: Scopes, sentence: Sentence) -> tuple[Mention, str] | None:
    """Return the number of a sentence that is a study's whole sample, and what it counts, or None."""
    counted = [(m, noun) for m in sentence.quantities if m.kind == "count" and (noun := _noun(document, m))]
    if len(counted) != 1 or not _is_of_study(document, sentence):
        return None
    mention, noun = counted[0]
    covered = document.tokens_of(mention)
    said = {t.word for t in document.words.tokens[sentence.first : sentence.last + 1]}
    parts = phrases("part") | phrases("part_of") | phrases("denials") | phrases("plan") | phrases("rate")
    ahead = " ".join(t.word for t in document.words.tokens[covered.last + 1 : sentence.last + 1])
    before = document.words.tokens[max(sentence.first, covered.first - 2) : covered.first]
    if any(t.word in parts for t in before) or any(f" {part} " in f" {ahead} " for part in phrases("part")):
        return None
    if said & phrases("part_samples") or mention.hedge != "none":
        return None
    bodies = [hit for hits in scopes.subject_hits.values() for hit in hits]
    places = [
        hit
        for hit, _ in (*scopes.places, *scopes.told_places)
        if sentence.first <= hit.first <= sentence.last and not any(b.first <= hit.first <= b.last for b in bodies)
    ]
    return None if places else (mention, noun)


def _material(document: Document, sentence: Sentence) -> tuple[Mention, str] | None:
    """Return the number of documents that a study as a whole rests on, and what they are, or None.

    "This article examines 312 letters", "Drawing on 312 letters, it …", "The 312 letters examined in this article".
    """
    words, found = document.words, []
    for mention in sentence.quantities:
        if mention.kind != "count" or mention.hedge != "none":
            continue
        covered = document.tokens_of(mention)
        last = covered.last + 1
        while last < min(sentence.last, covered.last + 2) and words.tokens[last].word not in phrases("material"):
            last += 1
        if last > sentence.last or words.tokens[last].word not in phrases("material"):
            continue
        if document.text[mention.end : words.tokens[last].start].strip(" \n" + LETTERS):
            continue
        if last < sentence.last and words.tokens[last + 1].word in phrases("material"):
            last += 1  # berkas perkara
        after = last + 1
        while after < sentence.last and words.tokens[after].word in phrases("relative_pronouns"):
            after += 1
        noun = "_".join(words.tokens[i].word for i in range(covered.last + 1, last + 1))
        if _rests_on(document, sentence, covered.first) or _is_examined(document, sentence, covered.first, after):
            found.append((mention, noun))
    return found[0] if len(found) == 1 else None


def _rests_on(document: Document, sentence: Sentence, token: int) -> bool:
    """Say whether "this article examines" stands right before a number, or "drawing on" where the article was spoken of."""
    words = document.words
    begin = max(sentence.first, token - 3)
    verbs = [h for h in words.literal(phrases("examines"), begin, token - 1) if h.last == token - 1]
    studies = words.literal(phrases("this_study"), sentence.first, token - 1)
    if verbs and studies and verbs[0].first - studies[-1].last <= 2:
        return True
    draws = [h for h in words.literal(phrases("drawing_on"), sentence.first, token - 1) if h.last == token - 1]
    if not draws or draws[0].first != sentence.first:
        return False
    before = document.sentences[max(0, sentence.number - 1)]
    return bool(words.literal(phrases("this_study"), before.first, sentence.last))


def _is_examined(document: Document, sentence: Sentence, token: int, after: int) -> bool:
    """Say whether all of a number are what was examined: "the 321 letters examined for this article"."""
    words = document.words
    whole = phrases("articles") | phrases("whole_words")
    opens = document.language == "id" and (
        token == sentence.first or (token == sentence.first + 1 and words.tokens[token - 1].word in phrases("part_of"))
    )  # "Dari 75 surat yang ditelaah dalam bab ini tampak bahwa …"
    if not opens and (token == sentence.first or words.tokens[token - 1].word not in whole):
        return False
    examined = words.literal(phrases("examined"), after, min(sentence.last, after + 1))
    if not examined or examined[0].first != after:
        return False
    studies = words.literal(phrases("this_study"), after, min(sentence.last, after + 5))
    return bool(studies) and studies[0].first - examined[0].last <= 3


def _noun(document: Document, mention: Mention) -> str:
    """Return what a number of a sample counts, interviews or respondents, by its English word; "" if anything else.

    Nothing stands between the number and its noun, nor narrows it after: "12 expert interviews" are some of all.
    """
    words = document.words
    at = document.tokens_of(mention).last + 1
    if at >= len(words.tokens) or words.gap(at - 1, at).strip():
        return ""
    word = words.tokens[at].word
    if stems(word).isdisjoint({stem for one in phrases("sample_nouns") for stem in stems(one)}):
        return ""
    if document.language == "id" and at + 1 < len(words.tokens) and not words.gap(at, at + 1).strip():
        after = words.tokens[at + 1].word
        if after not in phrases("stops") | phrases("prepositions") | phrases("relative_pronouns") | phrases(
            "conjunctions"
        ):
            return ""
    return (
        sorted({word, *synonyms(word)} & phrases("sample_nouns"))[0]
        if {word, *synonyms(word)} & phrases("sample_nouns")
        else ""
    )


def _is_of_study(document: Document, sentence: Sentence) -> bool:
    """Say whether a sentence is about the study itself: "this paper", "I", or "it" after such a sentence."""
    words = document.words
    if words.literal(phrases("this_study"), sentence.first, sentence.last):
        return True
    said = {words.tokens[i].word for i in range(sentence.first, sentence.last + 1)}
    if said & phrases("researchers") & (phrases("first_person") | phrases("writers")):
        return bool(said & phrases("asking"))
    if sentence.number and words.tokens[sentence.first].word in phrases("pronouns") | phrases("study_words") | phrases(
        "rests_on"
    ):
        before = document.sentences[sentence.number - 1]
        asks = said & phrases("rests_on")
        return bool(asks) and bool(words.literal(phrases("this_study"), before.first, before.last))
    return False


def sample_draft(document: Document, scopes: Scopes, sentence: Sentence, mention: Mention, noun: str) -> Draft:
    """Return a claim for the number of a study's sample, by its noun."""
    subject = scopes.subject_of(sentence) or next(iter(scopes.subjects))
    at = document.tokens_of(mention).last + 1
    return Draft(
        document.source_id,
        mention.start,
        document.words.tokens[at + noun.count(" ")].end,
        "count",
        subject,
        f"stated_{noun.replace(' ', '_')}_{document.source_id}",
        mention.value,
        "",
        period=scopes.period(sentence, mention, frozenset()),
        stance=stance(document, sentence, mention),
        evidence="own-report",
        cue=noun,
        mention=mention,
        sentence=sentence.number,
    )
