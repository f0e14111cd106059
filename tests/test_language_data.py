"""Words of Indonesian and English stand in `lang/*.toml`, and code asks for them there.

Held against the commonest words of both languages (`lang/*.common.toml`) and all longer ones of the Indonesian tables: no
pattern is written with one, no word of a text is compared with one, and no literal holds an Indonesian one.
"""

from __future__ import annotations

import ast
import re
import tomllib
from collections.abc import Iterator
from pathlib import Path

import pytest

from helpers.readers.language_data import LANGUAGES, alternatives, language_data, listed

SOURCE = Path(__file__).parents[1] / "src" / "helpers"


def words_in(value: object) -> set[str]:
    """Return the words of four letters and more in a table, without its keys where they name its lists."""
    if isinstance(value, str):
        return set(re.findall(r"[a-z]{4,}", value.lower()))
    listed_in = value.values() if isinstance(value, dict) else value if isinstance(value, list) else ()
    return {word for part in listed_in for word in words_in(part)}


def tables(language: str) -> set[str]:
    """Return the words of four letters and more in all tables of a language."""
    paths = sorted((SOURCE / "lang").glob(f"{language}.*.toml"))
    return {word for path in paths for word in words_in(tomllib.loads(path.read_text("utf-8")))}


ENGLISH, COMMON = (frozenset(language_data(language, "common")["words"]) for language in ("en", "id"))
INDONESIAN = (COMMON | tables("id")) - ENGLISH - tables("en")
# What makes a literal a pattern; within it, what is no word: escapes, classes of letters, names of groups.
PATTERN = re.compile(r"\\[sSbBdDwWA]|\(\?|\[\^|\]\+")
NO_WORD = re.compile(r"\\[a-zA-Z]|\(\?P?<?[a-zA-Z_-]*[>:)=!]?|\[[^\]]*\]")
# Methods of texts and of sets of words that compare.
COMPARING = frozenset(
    ("startswith", "endswith", "removeprefix", "removesuffix", "count", "find", "index", "isdisjoint", "frozenset")
)
# Modules -> the literals that may stand there, and why. All but two are values of ours that an English word names.
DATES, HEDGES = "what a date or its lead is (classes of dates.toml)", "what a hedge says (keys of hedges.toml)"
ROLES = "roles of number words (sections of numbers.toml)"
ALLOWED: dict[str, tuple[str, str]] = {
    "between_texts/citing.py": ("year", DATES),
    "between_texts/loose_claims.py": ("about", HEDGES),
    "between_texts/near_numbers.py": ("about", HEDGES),
    "between_texts/year_series.py": ("year", "why a numeral is no quantity (reason of a mention)"),
    "corpora/new_corpus.py": (
        '"\nquestion:\n  en: Which claims of these papers cannot all hold?\n'
        "  id: Klaim mana dalam tulisan-tulisan ini yang tidak mungkin semuanya benar?\n",
        "a message in both languages, as the YAML that a new corpus opens with",
    ),
    "proposing/courses.py": ("more", "a key of shifts.toml"),
    "readers/composed_quantities.py": ("between", HEDGES),
    "readers/date_context.py": ("year|about", DATES),
    "readers/date_words.py": ("from|between|to|year|quarter", DATES),
    "readers/date_years.py": ("to", DATES),
    "readers/dates_in_words.py": ("one", DATES),
    "readers/duration_words.py": ("years", "a unit of time"),
    "readers/joined_durations.py": ("about", HEDGES),
    "readers/durations.py": ("about", HEDGES),
    "readers/hedges.py": ("about|between|from", HEDGES),
    "readers/measures.py": ("in", "the sign of inches"),
    "readers/merged_lexicon.py": ("in", "the sign of inches"),
    "readers/multipliers.py": ("one|ten", ROLES),
    "readers/narrative.py": ("year", DATES),
    "readers/numberwords.py": ("one|ten|hundred", ROLES),
    "readers/ranges.py": ("between|from", HEDGES),
    "readers/relative_dates.py": ("years", "a unit of time"),
    "readers/month_ranges.py": ("from|between|to", DATES),
    "readers/temporal.py": ("from|between|to", DATES),
    "readers/wordfractions.py": ("one|ten", ROLES),
    "relations/lengths.py": ("years", "a unit of time"),
    "rendering/chart_quantities.py": ("at least|at most", "shapes of a mark in a chart"),
    "rendering/pdf_letters.py": ("to", "the name of a field of the report"),
    "sentences/document.py": ("year", DATES),
    "texts/html_text.py": (
        "a|head script style template noscript svg canvas iframe object button select option textarea nav audio video "
        "dialog|alertdialog banner complementary contentinfo dialog menu menubar navigation search toolbar",
        "names of HTML elements and of WAI-ARIA roles",
    ),
    "texts/sources.py": ("a ", "grammar of an error message"),
}


def found_in(tree: ast.Module) -> Iterator[tuple[int, str]]:
    """Yield line and text of every literal that holds words of a language for reading texts."""
    parents = {child: node for node in ast.walk(tree) for child in ast.iter_child_nodes(node)}
    for node in ast.walk(tree):
        if not isinstance(node, ast.Constant) or not isinstance(node.value, str):
            continue
        text, above = node.value, list(_above(node, parents))
        if isinstance(above[0], ast.Expr) or any(_is_message(one) for one in above):
            continue  # a docstring; a message in both languages
        if _is_pattern(node, above):
            words = {word.lower() for word in re.findall(r"[A-Za-z]{2,}", NO_WORD.sub(" ", text))}
            if words & (ENGLISH | INDONESIAN):
                yield node.lineno, text
        elif set(re.findall(r"[a-z]{2,}", text)) & INDONESIAN:
            yield node.lineno, text
        elif _is_compared(node, above) and set(text.split()) <= ENGLISH and text.strip():
            yield node.lineno, text


def _above(node: ast.AST, parents: dict[ast.AST, ast.AST]) -> Iterator[ast.AST]:
    """Yield what a literal stands in, from within, to its statement."""
    while node in parents and not isinstance(node, ast.stmt):
        node = parents[node]
        yield node


def _is_pattern(literal: ast.Constant, above: list[ast.AST]) -> bool:
    """Say whether a literal is a pattern or a part of one: by its signs, or because `re` is given it."""
    parts = above[0].values if isinstance(above[0], ast.JoinedStr) else [literal]
    given = above[1 if isinstance(above[0], ast.JoinedStr) else 0]
    function = given.func if isinstance(given, ast.Call) else None
    asked = isinstance(function, ast.Attribute) and isinstance(function.value, ast.Name) and function.value.id == "re"
    texts = [part.value for part in parts if isinstance(part, ast.Constant)]
    return asked or any(isinstance(text, str) and PATTERN.search(text) for text in texts)


def _is_message(node: ast.AST) -> bool:
    keys = {key.value for key in node.keys if isinstance(key, ast.Constant)} if isinstance(node, ast.Dict) else set()
    return set(LANGUAGES) <= keys


def _is_compared(literal: ast.AST, above: list[ast.AST]) -> bool:
    """Say whether a literal, or a row of literals that it is in, is compared with something or taken from a table."""
    inner: ast.AST = literal
    for node in above:
        if isinstance(node, (ast.Tuple, ast.Set, ast.List)):
            inner = node
            continue
        if isinstance(node, ast.Compare):
            return True
        if isinstance(node, ast.BinOp):
            return isinstance(inner, ast.Set)
        if isinstance(node, ast.Call):
            name = node.func.attr if isinstance(node.func, ast.Attribute) else getattr(node.func, "id", "")
            return name in COMPARING
        return False
    return False


@pytest.fixture(scope="module")
def found() -> dict[str, dict[str, list[int]]]:
    """Return module -> literal with words of a language -> its lines."""
    out: dict[str, dict[str, list[int]]] = {}
    for path in sorted(SOURCE.rglob("*.py")):
        where = path.relative_to(SOURCE).as_posix()
        if not where.startswith("rules/"):  # their examples are sentences
            for line, text in found_in(ast.parse(path.read_text("utf-8"))):
                out.setdefault(where, {}).setdefault(text, []).append(line)
    return out


def _allowed(where: str) -> set[str]:
    return set(ALLOWED[where][0].split("|")) if where in ALLOWED else set()


def test_words_of_a_language_stand_in_tables(found):
    """A literal with a word of Indonesian or English belongs in lang/*.toml; the exceptions are values of ours."""
    wrong = [
        f"{where}:{line}: {text!r}"
        for where, literals in found.items()
        for text, lines in literals.items()
        for line in lines
        if text not in _allowed(where)
    ]

    assert not wrong, "\n".join(["words of a language in code, rather than in lang/*.toml:", *wrong])


def test_exceptions_have_a_reason_and_still_occur(found):
    """An exception that nothing needs any more would hide the next word."""
    for where, (_, reason) in ALLOWED.items():
        print(f"{where}: {', '.join(sorted(_allowed(where)))}: {reason}")
        assert reason
        assert _allowed(where) == set(found.get(where, {})), where


def endings_in(tree: ast.Module) -> Iterator[tuple[int, str]]:
    """Yield line and text of every affix of a language that a word is asked for by a literal."""
    known = {x for one in LANGUAGES for listed in language_data(one, "stems")["affixes"].values() for x in listed}
    asks = ("startswith", "endswith", "removeprefix", "removesuffix")
    for node in ast.walk(tree):
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute) and node.func.attr in asks:
            for literal in ast.walk(node):
                if isinstance(literal, ast.Constant) and literal.value in known:
                    yield node.lineno, str(literal.value)


def test_affixes_of_a_language_stand_in_tables():
    """`helpers/texts/endings.py` is asked for them; the readers, which are of one language at a time, have them beside their patterns."""
    paths = [
        p for p in sorted(SOURCE.rglob("*.py")) if p.parent.name not in ("readers", "rules") and p.name != "stems.py"
    ]
    wrong = [f"{p.name}:{line}: {text!r}" for p in paths for line, text in endings_in(ast.parse(p.read_text("utf-8")))]

    assert not wrong, "\n".join(wrong)


@pytest.mark.parametrize("code", ('word.endswith("nya")', 'word.removesuffix("\'s")', 'word.endswith(("ed", "ing"))'))
def test_affixes_in_code_are_seen(code):
    """One, one taken away, one of several."""
    assert list(endings_in(ast.parse(code)))


@pytest.mark.parametrize(
    "code",
    (
        'P = re.compile(r"\\s(?:and|dan)\\s")',
        'P = re.compile(rf"(?<!than ){x}")',
        'P = re.compile(f"{x} of ")',
        'if word == "of": pass',
        'if word in ("by", "from"): pass',
        'words = table - {"of"}',
        'if text.startswith("per "): pass',
        'WORDS = ("yang", "x")',
    ),
)
def test_words_in_code_are_seen(code):
    """Each way in which words came into the code before."""
    assert list(found_in(ast.parse(code)))


@pytest.mark.parametrize(
    "code",
    (
        'def f():\n    """Say whether it is of the town and by the sea."""',
        'say({"en": "of {a}", "id": "dari {a}"}, a=a)',
        'words = told("of")',
        'P = re.compile(r"(?P<of>\\d+)[a-z]{2,}")',
        'raise DataError("it is not in the table")',
    ),
)
def test_keys_and_messages_are_none(code):
    """Docstrings, messages in both languages, keys of tables and names of groups are no words of a text."""
    assert not list(found_in(ast.parse(code)))


def test_tables_of_one_topic_have_the_same_lists():
    """Code asks for a list in both languages; an empty one says that the language has no such word."""
    for topic in ("propose", "relations", "shifts", "effects"):
        english, indonesian = (
            {key for key, value in language_data(language, topic).items() if isinstance(value, list)}
            for language in ("en", "id")
        )
        assert english == indonesian, topic


def test_lists_of_both_languages_are_joined():
    assert listed("numbers", "joins", "and") == {"and", "dan"}


def test_longer_phrases_stand_first():
    """ "sampai" would end a match before "dengan"."""
    assert alternatives(["sampai", "s.d.", "sampai dengan"], r"\s") == r"sampai\sdengan|sampai|s\.d\."
