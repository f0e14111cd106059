"""Claims of classification and law: a subject, a word of predication, and a term of the codebook."""

from __future__ import annotations

from helpers.corpora.codebook import Codebook, Property
from helpers.proposing.agents_named import agent_hits, is_own_verb
from helpers.proposing.drafts import Draft
from helpers.proposing.held_terms import held_over, pointed_noun
from helpers.proposing.memberships import (
    apposed,
    fronted,
    is_held,
    is_of_relative,
    is_setting,
    labelled,
    listed,
    unsettled,
    was_before,
)
from helpers.proposing.term_bearers import bearer_of_term, is_of_some, own_form
from helpers.readers.mention import Mention
from helpers.scope.scoping import Scopes
from helpers.sentences.attributions import attributed_to
from helpers.sentences.class_words import class_labels, classing, denials, goes_on, is_quality, only_has
from helpers.sentences.document import BREAKS, Document, Sentence
from helpers.sentences.phrases import phrases
from helpers.sentences.phrasing import told
from helpers.sentences.stances import stance
from helpers.sentences.words import Hit, within
from helpers.texts.stems import stems, words_of

MADE = 9  # words from "makes" to what it makes of something: "makes the old line what engineers call a"
ADJECTIVES = 3  # words between "is" and a term: "is still legally a charity"


def term_drafts(document: Document, scopes: Scopes, codebook: Codebook) -> list[Draft]:
    """Return classification and legal claims: the subject, a word of predication, and a term of the codebook."""
    made = []
    for entry in codebook.properties:
        if entry.type not in ("classification", "legal") or not entry.terms:
            continue
        hits = [
            (term, hit)
            for term in entry.terms
            for label in class_labels(entry, term)
            for form in (label, *_with_article(label))
            for hit in document.words.find(form)
            if not only_has(document, hit, label)
        ]
        hits += [(term, hit) for term in entry.terms for hit in agent_hits(document, entry, term)]
        called = [hit for cue in _names_of(entry) for hit in document.words.find(cue)]
        hits = [one for one in hits if not any(own.first <= one[1].first <= one[1].last <= own.last for own in called)]
        yearly = _told_by_year(document, hits)
        for term, hit in hits:
            if document.sentence_of(document.words.tokens[hit.first].start) in yearly:
                continue
            draft = _term_draft(document, scopes, entry, term, hit)
            if draft:
                made.append(draft)
    return _one_a_place(made)


def _with_article(label: str) -> list[str]:
    """Return a label that says by whom or of whom with an article there: "owned by farmers" may be told as "owned by the farmers"."""
    words = label.split()
    leads, articles = phrases("by_whom") | phrases("genitive"), phrases("determiners")
    at = [i for i, word in enumerate(words[:-1]) if i and word in leads and words[i + 1] not in articles]
    return [" ".join([*words[: at[-1] + 1], one, *words[at[-1] + 1 :]]) for one in sorted(phrases("articles")) if at]


def _names_of(entry: Property) -> list[str]:
    """Return the cues of two words or more that only name a property: "tingkat kesehatan", which says of nothing that it is "sehat"."""
    terms = {label.lower() for term in entry.terms for label in class_labels(entry, term)}
    said = [cue.lower() for cues in entry.cues.values() for cue in cues if len(words_of(cue)) > 1]
    return [cue for cue in dict.fromkeys(said) if not any(f" {term} " in f" {cue} " for term in terms)]


def _told_by_year(document: Document, hits: list[tuple[str, Hit]]) -> list[Sentence]:
    """Return the sentences that tell several terms of one property, each of its own year: "healthy for 2022, fairly so for 2019"."""
    found: dict[int, list[tuple[Hit, str]]] = {}
    for term, hit in sorted(hits, key=lambda one: (one[1].first, -one[1].last)):
        sentence = document.sentence_of(document.words.tokens[hit.first].start)
        if sentence is None:
            continue
        told = found.setdefault(sentence.number, [])
        if not told or hit.first > told[-1][0].last:
            told.append((hit, term))
    out = []
    for number, told in found.items():
        years = {date.value[:4] for date in document.sentences[number].dates if date.value[:4].isdigit()}
        if len(years) > 1 and len({term for _, term in told}) > 1:
            out.append(document.sentences[number])
    return out


def _term_draft(document: Document, scopes: Scopes, entry: Property, term: str, hit: Hit) -> Draft | None:
    tokens = document.words.tokens
    sentence = document.sentence_of(tokens[hit.first].start)
    if sentence is None or sentence.is_endless or (is_quality(document, hit) and goes_on(document, hit)):
        return None
    names = within(scopes.subject_hits[entry.subject], sentence.first, sentence.last)
    beside = (
        _beside_name(document, scopes, entry, sentence, hit)
        or listed(document, sentence, names, hit)
        or apposed(document, sentence, [name for name in names if name.first < hit.first], hit)
        or fronted(document, scopes, sentence, entry.subject, hit)
        or labelled(document, scopes, entry.subject, hit)
        or held_over(document, scopes, sentence, entry.subject, hit)
    )
    subject = beside or bearer_of_term(document, scopes, entry, sentence, hit)
    subject = subject or pointed_noun(document, scopes, sentence, entry.subject, hit)
    if subject is None or (subject in names and is_setting(document, sentence, subject, hit, entry.subject)):
        return None
    between = [tokens[i].word for i in range(subject.last + 1, hit.first)]
    sure = beside or subject == own_form(document, entry, sentence, hit) or _is_owned(document, sentence, subject, hit)
    sure = sure or is_own_verb(document, subject, hit) or _is_held_by(document, subject, hit)
    if not sure and (len(between) > 12 or not _is_predicate(entry, between)):
        return None
    if not sure and subject in names and is_held(document, sentence, subject, entry.subject, _asked(entry)):
        return None
    if is_of_relative(document, subject, hit) or _is_of_name_between(document, subject, hit):
        return None
    if is_of_some(document, sentence, subject):
        return None
    if was_before(document, sentence):
        return None
    why = unsettled(document, sentence, sentence.first, hit)
    if why and why != "thought":
        return None
    opens = _after_mark(document, subject.last + 1, hit.first)  # "It is not: it is a charity"
    tail = [tokens[i].word for i in range(max(subject.last + 1, opens), hit.first)][-5:]
    turn = max((i for i, word in enumerate(tail) if word in phrases("instead")), default=-1)
    denied = denials(document, hit.first - len(tail) + turn + 1, hit.first)
    joined = subject.first > sentence.first and not document.words.gap(subject.first - 1, subject.first).strip()
    denied = denied or (joined and denials(document, subject.first - 1, subject.first))
    start, end = tokens[hit.first].start, tokens[hit.last].end
    mention = Mention(start, end, "term", term)
    taken = "denied" if denied else "reported" if why else stance(document, sentence, mention)
    if taken == "denied" and not denied and tokens[hit.first].word in phrases("negations"):
        taken = "asserted"  # "not legally binding" is what the class is called
    return Draft(
        document.source_id, start, end, entry.type, entry.subject, entry.property, term, "", stance=taken,
        place=scopes.place(sentence, mention, entry) if "place" in entry.varies_by else "",
        period=scopes.period_told(sentence, mention) if "period" in entry.varies_by else "",
        attributed_to=attributed_to(document, sentence, mention), cue=document.text[start:end], mention=mention, sentence=sentence.number,
    )  # fmt: skip


def _is_of_name_between(document: Document, subject: Hit, hit: Hit) -> bool:
    """Say whether a term is said of a name that stands after its subject: "X is a town museum and Penn House is a private one"."""
    words, text = document.words, document.text
    links = (phrases("predicate") | phrases("linking") | phrases("copulas")) - phrases("determiners")
    at = next((i for i in range(hit.first - 1, subject.last, -1) if words.tokens[i].word in links), -1) - 1
    relative = at > subject.last and words.tokens[at].word in phrases("relative_pronouns")
    at -= relative
    first = at + 1
    while first - 1 > subject.last and text[words.tokens[first - 1].start].isupper():
        first -= 1
    if not subject.last + 1 < first <= at or (not relative and words.gap(at, at + 1).strip()):
        return False
    before, parted = words.tokens[first - 1].word, bool(words.gap(first - 1, first).strip())
    if before in phrases("list_words"):  # "X and Y are charities"
        return any(words.tokens[i].word in links for i in range(subject.last + 1, first))
    return relative or parted or before in phrases("conjunctions")


def _is_owned(document: Document, sentence: Sentence, subject: Hit, hit: Hit) -> bool:
    """Say whether a term that says whose its bearer is stands right after what opens its clause: "X milik yayasan"."""
    tokens = document.words.tokens
    between = {tokens[i].word for i in range(subject.last + 1, hit.first)}
    opening = [
        i for i in range(sentence.first, subject.first) if sentence.clause_of(i) == sentence.clause_of(subject.first)
    ]
    kind = len(opening) == 1 and document.text[tokens[opening[0]].start].isupper() and opening[0] == subject.first - 1
    own = tokens[hit.first].word in phrases("owned") and between <= phrases("pointing") | phrases("auxiliaries")
    return own and (
        not opening or (kind and document.text[tokens[opening[0]].start : tokens[opening[0]].end].isupper())
    )


def _asked(entry: Property) -> frozenset[str]:
    """Return the stems of what a class is a class of, by the labels of its property: tenure, status."""
    return frozenset(stem for label in entry.label.values() for word in words_of(label)[:1] for stem in stems(word))


def _is_held_by(document: Document, subject: Hit, hit: Hit) -> bool:
    """Say whether words right before a class of right say that its bearer is held so: "are occupied under a right of use"."""
    words, stop = document.words, hit.first - 1
    while stop > subject.last and words.tokens[stop].word in phrases("articles"):
        stop -= 1
    return any(one.last == stop for one in words.literal(classing("held_by"), subject.last + 1, stop))


def _after_mark(document: Document, first: int, stop: int) -> int:
    """Return the first token after the last colon or semicolon before a token, no earlier than another."""
    return next((i for i in range(stop, first, -1) if not BREAKS.isdisjoint(document.words.gap(i - 1, i))), first)


def _is_predicate(entry: Property, between: list[str]) -> bool:
    """Say whether the words between a subject and a term say that it is one: "is a", "merupakan", "berstatus sebagai"."""
    links = (phrases("predicate") | phrases("linking") | phrases("copulas") | classing("verbs")) - phrases(
        "determiners"
    )
    called = {word for term in entry.terms for label in class_labels(entry, term) for word in words_of(label)}
    # "A charity and a private company": what a class is called links nothing to another
    cues = {words_of(cue)[-1] for cues in entry.cues.values() for cue in cues if words_of(cue)} - called
    # "Was in 1974 still a charity": a date is no part of what it is
    dated = {i for i, word in enumerate(between) if word[0].isdigit()}
    dated |= {i - 1 for i in dated if i and between[i - 1] in phrases("prepositions")}
    between = [word for i, word in enumerate(between) if i not in dated]
    if _is_done_by_means(between, cues):
        return True
    for number, word in enumerate(reversed(between)):
        if word in links | cues:
            return True
        if word in phrases("negations"):
            return True
        if word in phrases("instead"):
            return bool(set(between) & phrases("negations"))
        if word in classing("adverbs"):
            continue
        if word in classing("relations"):
            return False  # "menjadi anggota koperasi"
        if number > ADJECTIVES or word in phrases("prepositions") - phrases("determiners"):
            return False
    return False


def _is_done_by_means(between: list[str], cues: set[str]) -> bool:
    """Say whether words end with a cue and a preposition, before the means that is a class: "is heated entirely out of", "dibiayai dari"."""
    light = classing("adverbs") | phrases("determiners")
    said = [word for word in between if word not in light]
    means = len(said)
    while means and said[means - 1] in phrases("done_by"):
        means -= 1
    return 0 < means < len(said) and said[means - 1] in cues


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
    return _made_so(document, scopes, entry, sentence, hit)


def _made_so(document: Document, scopes: Scopes, entry: Property, sentence: Sentence, hit: Hit) -> Hit | None:
    """Return the words for the subject between a verb and a term: "a single rope makes X a monocable", "menjadikan X sebuah yayasan"."""
    words = document.words
    verbs = [h for h in words.literal(classing("makes"), sentence.first, hit.first - 1) if h.last >= hit.first - MADE]
    said = {words.tokens[i].word for i in range(sentence.first, verbs[-1].first)} if verbs else set()
    if not verbs or said & (told("denying") | phrases("negations")):
        return None
    first = verbs[-1].last + 1
    if first < hit.first and words.tokens[first].word in phrases("articles"):
        first += 1
    named = [name for name in scopes.subject_hits[entry.subject] if name.first == first and name.last < hit.first]
    common = any(hit.first == first for hit in scopes.common_hits[entry.subject])
    stands = common or words.tokens[first].word in phrases("stand_ins")
    stands = stands and scopes.subject_near(sentence, entry.subject)
    name = named[0] if named else Hit(first, first) if stands and first < hit.first else None
    if name is None:
        return None
    light = classing("makes_into")
    between = [words.tokens[i].word for i in range(name.last + 1, hit.first)]
    called = between[:1] and between[0] in classing("what_called") and len(between) <= MADE
    return name if between and (called or all(word in light for word in between)) else None


def _one_a_place(drafts: list[Draft]) -> list[Draft]:
    """Keep the longest term at each place ("observer state" rather than "observer")."""
    kept: list[Draft] = []
    for draft in sorted(drafts, key=lambda d: (d.property, d.subject, d.start, -d.end)):
        last = kept[-1] if kept else None
        if last and (last.subject, last.property) == (draft.subject, draft.property) and draft.start < last.end:
            continue
        kept.append(draft)
    return kept
