"""Findings held against expected.csv: hits, misses and false alarms of each rule.

An expected row names a rule, and claims or (where no claim is about it) sources. It is a hit if one
finding of that rule holds all its claims. A trap (`trap` yes) looks guilty: it is a false alarm if the
rule makes of its claims a finding as strong as the trap's kind. Two claims on one property are judged by
their own pair, since a grouped finding also holds claims that agree with each other.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

import pandas as pd

from helpers.audit import Audit, check
from helpers.corpora.corpus import load_corpus
from helpers.errors import DataError
from helpers.judging.findings import Finding
from helpers.rules import KINDS

COLUMNS = ["rule", "expected", "hits", "misses", "traps", "false_alarms", "unlisted", "precision", "recall"]


@dataclass(frozen=True)
class Evaluation:
    """Error rates of one corpus: `rules` has a row for each rule, `rows` one for each expected row."""

    name: str
    rules: pd.DataFrame
    rows: pd.DataFrame
    unlisted: tuple[Finding, ...]

    @property
    def precision(self) -> float:
        """Return hits over hits and false alarms on traps."""
        hits, alarms = int(self.rules["hits"].sum()), int(self.rules["false_alarms"].sum())
        return hits / (hits + alarms) if hits + alarms else 1.0

    @property
    def recall(self) -> float:
        """Return hits over expected findings."""
        expected = int(self.rules["expected"].sum())
        return int(self.rules["hits"].sum()) / expected if expected else 1.0


def evaluate(folder: Path) -> Evaluation:
    """Return the error rates of the corpus in a folder, by rule."""
    from helpers.prepare import prepare

    corpus = load_corpus(folder)
    if not (folder / "expected.csv").is_file():
        raise DataError(
            f"{corpus.name} has no expected.csv",
            ["nothing says which findings there should be"],
            "list them in expected.csv (data/README.md describes its columns); claims-audit check lists what is found.",
        )
    return evaluate_audit(check(prepare(corpus, None, write=False, tell=lambda line: None)))


def evaluate_audit(audit: Audit) -> Evaluation:
    """Return the error rates of an audit whose corpus has an expected.csv."""
    expected = audit.corpus.expected
    by_rule: dict[str, list[Finding]] = defaultdict(list)
    for finding in audit.findings:
        for rule in (finding.rule, *finding.also):
            by_rule[rule].append(finding)
    pairs = {
        frozenset((pair.left.claim_id, pair.right.claim_id)): (pair.rule, pair.outcome.kind) for pair in audit.pairs
    }
    places = _places(expected, by_rule)
    used: set[str] = set()
    rows = []
    for row in expected.itertuples():
        claims = row.claim_ids.split()
        if claims:
            found = [f for f in by_rule.get(row.rule, []) if set(claims) <= set(f.claim_ids) | set(f.refs)]
        else:
            found = places.pop(row.expected_id, [])
        if row.trap == "yes":
            known = pairs.get(frozenset(claims)) if len(claims) == 2 else None
            if known is not None and any(rule in ("", row.rule) for rule in (known[0],)):
                wrong = _as_strong(known[1], row.kind)
            else:
                wrong = any(_as_strong(f.kind, row.kind) for f in found)
            result = "false alarm" if wrong else "passed"
        else:
            used |= {f.finding_id for f in found}
            result = "hit" if found else "miss"
        kinds = sorted({f.kind for f in found}) if row.trap != "yes" or result == "false alarm" else []
        rows.append(
            (
                row.expected_id,
                row.trap,
                row.kind,
                row.rule,
                row.claim_ids or row.source_ids,
                result,
                " ".join(kinds),
                row.why,
            )
        )
    frame = pd.DataFrame(
        rows, columns=["expected_id", "trap", "kind", "rule", "about", "result", "found_kind", "why"], dtype="str"
    )
    unlisted = tuple(f for f in audit.findings if f.finding_id not in used)
    return Evaluation(audit.corpus.name, _by_rule(frame, audit, unlisted), frame, unlisted)


def _as_strong(kind: str, other: str) -> bool:
    if kind not in KINDS:
        return False
    return KINDS.index(kind) <= (KINDS.index(other) if other in KINDS else len(KINDS))


def _places(expected: pd.DataFrame, by_rule: Mapping[str, Sequence[Finding]]) -> dict[str, list[Finding]]:
    """Deal findings without named claims out to expected rows of their rule and sources: first to those planted."""
    dealt: dict[str, list[Finding]] = {}
    taken: set[tuple[str, str]] = set()
    for trap in ("no", "yes"):
        for row in expected.itertuples():
            if row.claim_ids.strip() or (row.trap or "no") != trap:
                continue
            sources = set(row.source_ids.split())
            free = [
                f
                for f in by_rule.get(row.rule, [])
                if sources <= set(f.source_ids) and (row.rule, f.finding_id) not in taken
            ]
            free.sort(key=lambda f: len(f.source_ids))  # a finding of just these sources before a wider one
            dealt[row.expected_id] = free[:1]
            taken |= {(row.rule, f.finding_id) for f in free[:1]}
    return dealt


def _by_rule(rows: pd.DataFrame, audit: Audit, unlisted: Sequence[Finding]) -> pd.DataFrame:
    extra = Counter(finding.rule for finding in unlisted)
    made = []
    for status in audit.rules:
        own = rows[rows["rule"] == status.rule.name]
        results = Counter(own["result"])
        hits, misses, alarms = results["hit"], results["miss"], results["false alarm"]
        made.append(
            (
                status.rule.name,
                hits + misses,
                hits,
                misses,
                alarms + results["passed"],
                alarms,
                extra[status.rule.name],
                hits / (hits + alarms) if hits + alarms else float("nan"),
                hits / (hits + misses) if hits + misses else float("nan"),
            )
        )
    return pd.DataFrame(made, columns=COLUMNS)


def evaluation_text(evaluation: Evaluation) -> str:
    """Return the error rates as lines for a terminal: the table by rule, then each miss and false alarm."""
    lines = [f"{'rule':34} expected  hits  misses  traps  false alarms  unlisted  precision  recall"]
    for row in evaluation.rules.itertuples():
        if not (row.expected or row.traps or row.unlisted):
            continue
        lines.append(
            f"{row.rule:34} {row.expected:8} {row.hits:5} {row.misses:7} {row.traps:6} {row.false_alarms:13} "
            f"{row.unlisted:9}  {_rate(row.precision):>9}  {_rate(row.recall):>6}"
        )
    totals = evaluation.rules[["expected", "hits", "misses", "traps", "false_alarms", "unlisted"]].sum()
    lines.append(
        f"{'all':34} {totals.expected:8} {totals.hits:5} {totals.misses:7} {totals.traps:6} {totals.false_alarms:13} "
        f"{totals.unlisted:9}  {_rate(evaluation.precision):>9}  {_rate(evaluation.recall):>6}"
    )
    for row in evaluation.rows.itertuples():
        if row.result in ("miss", "false alarm"):
            lines.append(f"{row.result}: {row.expected_id} {row.rule} [{row.about}] {row.why}")
        elif row.result == "hit" and row.kind not in row.found_kind.split():
            lines.append(
                f"kind: {row.expected_id} {row.rule} [{row.about}] expected {row.kind}, found {row.found_kind}"
            )
    for finding in evaluation.unlisted:
        about = " ".join(finding.claim_ids) or " ".join(finding.source_ids)
        lines.append(f"unlisted: {finding.kind} {finding.rule} [{about}] {finding.message}")
    return "\n".join(lines)


def _rate(rate: float) -> str:
    return "–" if rate != rate else f"{rate:.3f}"


def error_rates_page(evaluations: Sequence[Evaluation]) -> str:
    """Return docs/error-rates.md: precision and recall of each rule over the evaluation corpora, with counts."""
    lines = [
        "# Error rates",
        "",
        "Made by `python -m helpers.evaluate`; do not edit. Findings are held against `expected.csv` of each evaluation",
        "corpus: planted inconsistencies (hits and misses) and traps that look guilty (false alarms). Precision is hits over",
        "hits and false alarms, recall hits over planted. *Unlisted* findings are in no row of `expected.csv`.",
    ]
    for evaluation in evaluations:
        totals = evaluation.rules[["expected", "hits", "traps", "false_alarms", "unlisted"]].sum()
        lines += [
            "",
            f"## {evaluation.name}",
            "",
            f"{totals.expected} planted, {totals.hits} found; {totals.traps} traps, {totals.false_alarms} false alarms; "
            f"precision {_rate(evaluation.precision)}, recall {_rate(evaluation.recall)}; {totals.unlisted} unlisted.",
            "",
            "| rule | planted | found | traps | false alarms | unlisted | precision | recall |",
            "|---|---:|---:|---:|---:|---:|---:|---:|",
        ]
        lines += [
            f"| {row.rule} | {row.expected} | {row.hits} | {row.traps} | {row.false_alarms} | {row.unlisted} | "
            f"{_rate(row.precision)} | {_rate(row.recall)} |"
            for row in evaluation.rules.itertuples()
        ]
        missed = [row for row in evaluation.rows.itertuples() if row.result in ("miss", "false alarm")]
        if missed:
            lines += ["", "Errors:", ""]
            lines += [f"- {row.result}: {row.expected_id} {row.rule} ({row.about}): {row.why}" for row in missed]
    return "\n".join(lines) + "\n"


def main() -> None:
    """Write docs/error-rates.md from the corpora tiny and proving-ground of the checkout."""
    from helpers.atomic import write_file
    from helpers.paths import find_checkout

    checkout = find_checkout()
    if checkout is None:
        raise SystemExit("run this in the checkout")
    folders = [checkout / "data" / name for name in ("tiny", "proving-ground")]
    page = error_rates_page([evaluate(folder) for folder in folders if (folder / "expected.csv").exists()])
    write_file(checkout / "docs" / "error-rates.md", page.encode("utf-8"))


if __name__ == "__main__":
    main()
