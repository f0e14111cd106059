"""Who bears a term: the words that stand for the subject of a classification."""

from __future__ import annotations

from helpers.corpora.codebook import Property
from helpers.scope.bodies import names_in, subjects_named
from helpers.scope.bodies_before import other_named_last
from helpers.scope.competitors import other_topic, speaks_for_itself
from helpers.scope.scoping import Scopes
from helpers.sentences.class_words import class_labels, classing
from helpers.sentences.document import Document, Sentence
from helpers.sentences.phrases import phrases
from helpers.sentences.phrasing import told
from helpers.sentences.words import Hit, within
from helpers.texts.endings import ends
from helpers.texts.stems import stems, words_of

SOME = 2  # words in which a clause opens with "most", "not all"
LETTERHEAD = 200  # characters in which a text's first line ends, if it is a letterhead


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


def is_of_some(document: Document, sentence: Sentence, name: Hit) -> bool:
    """Say whether a clause opens with some of what a name has: "Most chapels of Orra are …", "Tidak semua kapel Orra …"; not "both Orra and Selm"."""
    tokens, clause = document.words.tokens, sentence.clause_of(name.first)
    first = next(i for i in range(sentence.first, name.first + 1) if sentence.clause_of(i) == clause)
    words = [tokens[i].word for i in range(first, min(first + SOME, name.first))]
    few = phrases("quantifiers") - told("both_of")
    short_of = phrases("negations") | told("share_hedges")
    whole = phrases("wholes_of_all") | phrases("each")
    return bool(words) and (words[0] in few or (len(words) > 1 and words[0] in short_of and words[1] in whole))


def bearer_of_term(document: Document, scopes: Scopes, entry: Property, sentence: Sentence, hit: Hit) -> Hit | None:
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
    words, begin = document.words, _behind_now(document, sentence)
    at = next(i for i in range(sentence.first, hit.first + 1) if sentence.clause_of(i) == clause)
    if at < hit.first and words.tokens[at].word in phrases("we_are"):
        own = not document.in_quotes(words.tokens[at].start) and _heads_letter(document, scopes, entry.subject)
        return Hit(at, at) if own and not other_topic(scopes, sentence, entry.subject) else None
    if scopes.subject_near(sentence, entry.subject) and not other_named_last(scopes, sentence, entry.subject):
        held = own_form(document, entry, sentence, hit)
        if held is not None:
            return held
        head = _head_of_name(document, entry.subject, sentence, hit) or _doing(document, entry.subject, sentence, hit)
        if head is not None:
            return head
        stand_in = begin + (words.tokens[begin].word in phrases("determiners"))
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
    common = within(scopes.common_hits[entry.subject], begin, min(begin + 3, hit.first - 1))
    opens = words.tokens[begin].word in phrases("determiners")
    capital = [h for h in common if opens or h.first == begin or document.text[words.tokens[h.first].start].isupper()]
    near = scopes.subject_near(sentence, entry.subject) or (
        opens
        and speaks_for_itself(scopes, sentence, entry.subject, sentence.last + 1)
        and not other_topic(scopes, sentence, entry.subject)
    )
    capital = [h for h in capital if not _is_in_other_name(document, scopes, entry.subject, h)]
    if capital and near and sentence.clause_of(capital[0].first) == clause:
        return capital[0]
    return None


def _behind_now(document: Document, sentence: Sentence) -> int:
    """Return where a sentence begins but for "today" or "now": "Today the service is an agency"."""
    said = document.words.literal(phrases("now"), sentence.first, min(sentence.first + 1, sentence.last))
    begun = [hit.last + 1 for hit in said if hit.first == sentence.first]
    return min([*begun, sentence.last]) if begun else sentence.first


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
    at = _behind_now(document, sentence)
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


def own_form(document: Document, entry: Property, sentence: Sentence, hit: Hit) -> Hit | None:
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
