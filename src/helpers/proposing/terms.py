"""Claims of classification and law: a subject, a word of predication, and a term of the codebook."""

from __future__ import annotations

from helpers.corpora.codebook import Codebook, Property
from helpers.proposing.drafts import Draft
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
from helpers.readers.mention import Mention
from helpers.scope.bodies import names_in, subjects_named
from helpers.scope.competitors import other_topic, speaks_for_itself
from helpers.scope.other_bodies import other_named_last
from helpers.scope.scoping import Scopes
from helpers.sentences.class_words import class_labels, classing, denials, goes_on, is_quality
from helpers.sentences.document import BREAKS, Document, Sentence
from helpers.sentences.phrases import phrases
from helpers.sentences.stances import attributed_to, stance
from helpers.sentences.words import Hit, within
from helpers.texts.endings import ends
from helpers.texts.stems import stems, words_of

LETTERHEAD = 200  # characters in which a text's first line ends, if it is a letterhead
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
            for hit in document.words.find(label)
        ]
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
    )
    subject = beside or _bearer_of_term(document, scopes, entry, sentence, hit)
    if subject is None or (subject in names and is_setting(document, sentence, subject, hit, entry.subject)):
        return None
    between = [tokens[i].word for i in range(subject.last + 1, hit.first)]
    sure = beside or subject == _own_form(document, entry, sentence, hit) or _is_owned(document, sentence, subject, hit)
    if not sure and (len(between) > 12 or not _is_predicate(entry, between)):
        return None
    if not sure and subject in names and is_held(document, sentence, subject, entry.subject):
        return None
    if is_of_relative(document, subject, hit) or _is_of_name_between(document, subject, hit):
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
    denied = denied or (subject.first > sentence.first and denials(document, subject.first - 1, subject.first))
    start, end = tokens[hit.first].start, tokens[hit.last].end
    mention = Mention(start, end, "term", term)
    taken = "denied" if denied else "reported" if why else stance(document, sentence, mention)
    if taken == "denied" and not denied and tokens[hit.first].word in phrases("negations"):
        taken = "asserted"  # "not legally binding" is what the class is called
    return Draft(
        document.source_id, start, end, entry.type, entry.subject, entry.property, term, "", stance=taken,
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
    return None


def is_in_aside(document: Document, sentence: Sentence, name: Hit, hit: Hit) -> bool:
    """Say whether a name stands in what is said of another: "the Port Union, to which X belongs, is a company"."""
    words, text = document.words, document.text
    opens = [i for i in range(sentence.first + 1, name.first + 1) if "," in words.gap(i - 1, i)]
    shuts = [i for i in range(name.last + 1, hit.first) if "," in words.gap(i - 1, i)]
    if not opens or not shuts or opens[-1] < name.first - 5:
        return False
    if not any(words.tokens[i].word in phrases("aside_leads") for i in range(opens[-1], name.first)):
        return False
    if document.words.literal(classing("renaming"), opens[-1], min(opens[-1] + 2, name.first)):
        return False  # "the Board, in full the Orra Grain Board, is"
    before = range(sentence.first, opens[-1])
    return any(text[words.tokens[i].start].isupper() for i in before if i > sentence.first) or len(before) > 1


def _bearer_of_term(document: Document, scopes: Scopes, entry: Property, sentence: Sentence, hit: Hit) -> Hit | None:
    """Return the words that stand for the subject of a term: its name, "it" after a sentence on it, its common word."""
    clause = sentence.clause_of(hit.first)
    named = within(scopes.subject_hits[entry.subject], sentence.first, hit.first)
    if named:
        tokens = document.words.tokens
        spoken = [
            i
            for i in range(named[-1].last + 1, hit.first)
            if tokens[i].word in phrases("pronouns")
            and (tokens[i].word not in phrases("stand_ins") or tokens[i + 1].word in phrases("pointing"))
        ]
        opens = spoken and sentence.clause_of(spoken[-1] - 1) < clause  # "…, founded in 2006; it is a public company"
        if spoken and hit.first - spoken[-1] <= 6 and (named[0].first <= sentence.first + 4 or opens):
            return Hit(spoken[-1], spoken[-1])
        if is_in_aside(document, sentence, named[-1], hit):
            return None
        turned = tokens[hit.first - 1].word in phrases("instead") and any(
            tokens[i].word in phrases("negations") for i in range(named[-1].last + 1, hit.first)
        )
        return named[-1] if turned or sentence.clause_of(named[-1].first) == clause else None
    words = document.words
    at = next(i for i in range(sentence.first, hit.first + 1) if sentence.clause_of(i) == clause)
    if at < hit.first and words.tokens[at].word in phrases("we_are"):
        own = not document.in_quotes(words.tokens[at].start) and _heads_letter(document, scopes, entry.subject)
        return Hit(at, at) if own and not other_topic(scopes, sentence, entry.subject) else None
    if scopes.subject_near(sentence, entry.subject) and not other_named_last(scopes, sentence, entry.subject):
        held = _own_form(document, entry, sentence, hit)
        if held is not None:
            return held
        head = _head_of_name(document, entry.subject, sentence, hit) or _doing(document, entry.subject, sentence, hit)
        if head is not None:
            return head
        stand_in = sentence.first + (words.tokens[sentence.first].word in phrases("determiners"))
        if words.tokens[stand_in].word in phrases("stand_ins") and stand_in < hit.first:
            return Hit(stand_in, stand_in)
    opening = range(max(sentence.first, hit.first - 6), hit.first)
    pronouns = [i for i in opening if words.tokens[i].word in phrases("pronouns")]
    pronouns = [i for i in pronouns if sentence.clause_of(i) == clause] or pronouns
    if pronouns and sentence.number:
        previous = document.sentences[sentence.number - 1]
        same = "\n\n" not in document.text[previous.span.end : sentence.span.start]
        if _brought_in(document, entry, previous):
            return None  # "… gives its sails to a charity. It is a charity for widows."
        if same and within(scopes.subject_hits[entry.subject], previous.first, previous.first + 4):
            return Hit(pronouns[0], pronouns[0])
        return None
    common = within(scopes.common_hits[entry.subject], sentence.first, min(sentence.first + 3, hit.first - 1))
    opens = words.tokens[sentence.first].word in phrases("determiners")
    capital = [
        h for h in common if opens or h.first == sentence.first or document.text[words.tokens[h.first].start].isupper()
    ]
    near = scopes.subject_near(sentence, entry.subject) or (
        opens
        and speaks_for_itself(scopes, sentence, entry.subject)
        and not other_topic(scopes, sentence, entry.subject)
    )
    capital = [h for h in capital if not _is_in_other_name(document, scopes, entry.subject, h)]
    if capital and near and sentence.clause_of(capital[0].first) == clause:
        return capital[0]
    return None


def _brought_in(document: Document, entry: Property, sentence: Sentence) -> bool:
    """Say whether a sentence speaks of something that is called by a class of an entry: "to a charity", "sebuah yayasan"."""
    hits = [h for term in entry.terms for label in class_labels(entry, term) for h in document.words.find(label)]
    tokens = document.words.tokens
    leads = phrases("articles") | phrases("determiners")
    return any(
        sentence.first < h.first <= sentence.last
        and tokens[h.first - 1].word in leads
        and tokens[h.first - 2].word not in phrases("predicate") | phrases("linking") | phrases("copulas")
        for h in hits
    )


def _is_in_other_name(document: Document, scopes: Scopes, subject: str, common: Hit) -> bool:
    """Say whether what a subject is called begins the name of another: "Koperasi Putih Segara Jaya" of Putih Segara."""
    sentence = document.sentence_of(document.words.tokens[common.first].start)
    names = names_in(scopes, common.first, sentence.last) if sentence is not None else []
    return bool(names) and names[0].first == common.first and subject not in subjects_named(scopes, names[0])


def _heads_letter(document: Document, scopes: Scopes, subject: str) -> bool:
    """Say whether a text has a subject's name alone as its first line: "we" are those whose paper it is."""
    lines = [line for line in document.text[:LETTERHEAD].split("\n") if line.strip()]
    named = scopes.subject_hits[subject][:1]
    if not lines or not named:
        return False
    start = document.text.index(lines[0])
    tokens = [i for i, t in enumerate(document.words.tokens[:LETTERHEAD]) if start <= t.start < start + len(lines[0])]
    return bool(tokens) and named[0].first - tokens[0] <= 1 and 0 <= tokens[-1] - named[0].last <= 1


def _head_of_name(document: Document, subject: str, sentence: Sentence, hit: Hit) -> Hit | None:
    """Return the head of a subject's name that opens a sentence in its place: "Balai itu merupakan …", "The Mission is …"."""
    tokens, names = document.words.tokens, [word for word in subject.split() if word[0].isupper()]
    if len(names) < 2 or sentence.first + 1 >= hit.first:
        return None
    at = sentence.first
    if document.language == "en":
        if tokens[at].word not in phrases("articles") | phrases("pointing"):
            return None
        at += 1
        return Hit(at, at) if tokens[at].word == names[-1].lower() else None
    if names[0].isupper() and len(names[0]) > 1:  # "Balai latihan itu" is BLK Orra
        stop = at
        while stop - at < len(names[0]) and tokens[stop].word[0] == names[0][stop - at].lower() and stop < hit.first:
            stop += 1
        if stop - at > 1 and tokens[stop].word in phrases("pointing"):
            return Hit(at, stop)
    if tokens[at].word != names[0].lower():
        return None
    after = tokens[at + 1].word
    return Hit(at, at) if after in phrases("pointing") | phrases("predicate") | phrases("linking") else None


def _doing(document: Document, subject: str, sentence: Sentence, hit: Hit) -> Hit | None:
    """Return the head of a subject that is no name, where it opens a clause: "such a breach is …", "pelanggaran itu …"."""
    words, head = document.words, words_of(subject)[0]
    if not subject[0].islower() or head in phrases("stops") | phrases("articles"):
        return None
    clause = sentence.clause_of(hit.first)
    at = next(i for i in range(sentence.first, hit.first + 1) if sentence.clause_of(i) == clause)
    said = [words.tokens[i].word for i in range(at, min(at + 3, hit.first))]
    if document.language == "en":
        opens = said[:1] and said[0] in classing("such")
        near = [at + i for i, word in enumerate(said) if i and not stems(word).isdisjoint(stems(head))]
        return Hit(near[0], near[0]) if opens and near else None
    pointed = len(said) > 1 and said[1] in phrases("pointing") and not stems(said[0]).isdisjoint(stems(head))
    return Hit(at, at) if pointed else None


def _own_form(document: Document, entry: Property, sentence: Sentence, hit: Hit) -> Hit | None:
    """Return the words of the property that a term is given for: "badan hukumnya lembaga adat", "its legal form is a charity"."""
    words = document.words
    own = {
        s for word in words_of(" ".join((*entry.label.values(), entry.property.replace("_", " ")))) for s in stems(word)
    }
    for index in range(hit.first - 1, max(sentence.first, hit.first - 6) - 1, -1):
        word = words.tokens[index].word
        if stems(word).isdisjoint(own):
            continue
        leads = {words.tokens[i].word for i in range(max(sentence.first, index - 2), index)}
        if ends(word, "possessed") or leads & phrases("possessives"):
            return Hit(index, index)
    return None


def _one_a_place(drafts: list[Draft]) -> list[Draft]:
    """Keep the longest term at each place ("observer state" rather than "observer")."""
    kept: list[Draft] = []
    for draft in sorted(drafts, key=lambda d: (d.property, d.subject, d.start, -d.end)):
        last = kept[-1] if kept else None
        if last and (last.subject, last.property) == (draft.subject, draft.property) and draft.start < last.end:
            continue
        kept.append(draft)
    return kept
