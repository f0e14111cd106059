"""Agreement between two codings of the same text: on shared units only, field by field.

A unit is a claim that both coders coded: their quotes overlap in the text. What only one of them coded is
counted beside it (`shared_units`), never as disagreement on a field. Krippendorff's alpha (Krippendorff 2011,
"Computing Krippendorff's alpha-reliability") is NLTK's; the interval is a percentile bootstrap over units.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

import numpy as np
import pandas as pd

from helpers.corpora.corpus import Corpus
from helpers.corpora.tables import COLUMNS, read_table

FIELDS = (
    "type", "subject-property", "value", "unit", "place", "period", "population", "stance", "evidence",
)  # fmt: skip
FEWEST_UNITS = 10
RESAMPLES = 2000
SEED = 20111


class Agreement(NamedTuple):
    """How far two codings agree on one field; `alpha` is None where it would be meaningless, and `note` says why."""

    field: str
    units: int
    percent: float | None
    alpha: float | None
    low: float | None
    high: float | None
    note: str


def shared_units(first: pd.DataFrame, second: pd.DataFrame) -> pd.DataFrame:
    """Match the claims of two codings one to one.

    Takes two frames with the columns of claims.csv and integer `start`, `end`; returns unit_id, claim_id_1,
    claim_id_2 (empty where only one coder has it) and source_id, in text order. Two claims match if their quotes overlap in
    the same source; where several do, same type and property and the longer overlap come first (which can only
    favour agreement: the report says so).
    """
    candidates = []
    for a in first.itertuples():
        for b in second[second["source_id"] == a.source_id].itertuples():
            overlap = min(a.end, b.end) - max(a.start, b.start)
            if overlap > 0:
                same = (a.type == b.type) + (a.subject == b.subject and a.property == b.property)
                candidates.append((-same, -overlap, a.start, a.claim_id, b.claim_id))
    left: dict[str, str] = {}
    right: dict[str, str] = {}
    for _, _, _, claim_1, claim_2 in sorted(candidates):
        if claim_1 not in left and claim_2 not in right:
            left[claim_1], right[claim_2] = claim_2, claim_1
    rows = [(a.source_id, a.start, a.claim_id, left.get(a.claim_id, "")) for a in first.itertuples()]
    rows += [(b.source_id, b.start, "", b.claim_id) for b in second.itertuples() if b.claim_id not in right]
    rows.sort()
    table = [(f"u{number:03}", source_id, *ids) for number, (source_id, _, *ids) in enumerate(rows, 1)]
    return pd.DataFrame(table, columns=list(COLUMNS["units"]), dtype="str")


def field_values(units: pd.DataFrame, first: pd.DataFrame, second: pd.DataFrame, field: str) -> list[tuple[str, str]]:
    """Return what the two coders wrote in one field, for the units that both have."""
    both = units[(units["claim_id_1"] != "") & (units["claim_id_2"] != "")]
    left, right = first.set_index("claim_id"), second.set_index("claim_id")
    return [
        (_field(left.loc[a], field), _field(right.loc[b], field))
        for a, b in zip(both["claim_id_1"], both["claim_id_2"], strict=True)
    ]


def _field(row: pd.Series, field: str) -> str:
    if field == "subject-property":
        return f"{row['subject']} / {row['property']}"
    value = str(row[field]).strip()
    return "asserted" if field == "stance" and not value else value


def agreement(field: str, pairs: Sequence[tuple[str, str]]) -> Agreement:
    """Return percent agreement, alpha and its 95 % bootstrap interval for one field over shared units."""
    if not pairs:
        return Agreement(field, 0, None, None, None, None, "no shared units")
    percent = 100.0 * sum(a == b for a, b in pairs) / len(pairs)
    values = {value for pair in pairs for value in pair}
    if len(pairs) < FEWEST_UNITS:
        return Agreement(field, len(pairs), percent, None, None, None, f"fewer than {FEWEST_UNITS} units: no alpha")
    if len(values) < 2:
        return Agreement(field, len(pairs), percent, None, None, None, "no variation: no alpha")
    low, high = _bootstrap(pairs)
    return Agreement(field, len(pairs), percent, krippendorff_alpha(pairs), low, high, "")


def krippendorff_alpha(pairs: Sequence[tuple[str, str]]) -> float:
    """Return nominal alpha for two coders, computed by NLTK."""
    from nltk.metrics.agreement import AnnotationTask

    data = [(coder, unit, pair[number]) for unit, pair in enumerate(pairs) for number, coder in enumerate("12")]
    return float(AnnotationTask(data=data).alpha())


def _bootstrap(pairs: Sequence[tuple[str, str]]) -> tuple[float, float]:
    """Return the 2.5 and 97.5 percentiles of alpha over resampled units.

    Two coders and no missing value leave a closed form, which is what makes thousands of resamples quick;
    the tests hold it against NLTK.
    """
    codes = {value: number for number, value in enumerate(sorted({value for pair in pairs for value in pair}))}
    table = np.array([[codes[a], codes[b]] for a, b in pairs])
    generator = np.random.default_rng(SEED)
    alphas = []
    for _ in range(RESAMPLES):
        drawn = table[generator.integers(0, len(table), len(table))]
        alpha = closed_form(drawn)
        if alpha is not None:
            alphas.append(alpha)
    low, high = np.percentile(alphas, [2.5, 97.5])
    return float(low), float(high)


def closed_form(codes: np.ndarray) -> float | None:
    """Return nominal alpha of an (n, 2) array of codes; None where all values are the same."""
    counts = np.bincount(codes.ravel())
    total = codes.size
    expected = 1.0 - float((counts * (counts - 1)).sum()) / (total * (total - 1))
    if expected == 0:
        return None
    observed = float((codes[:, 0] != codes[:, 1]).mean())
    return 1.0 - observed / expected


def agreement_table(units: pd.DataFrame, first: pd.DataFrame, second: pd.DataFrame) -> list[Agreement]:
    """Return the agreement on every field; evidence only where the first coder coded an effect or a trend."""
    results = []
    for field in FIELDS:
        kept = units
        if field == "evidence":
            judged = set(first.loc[first["type"].isin(("effectiveness", "trend")), "claim_id"])
            kept = units[units["claim_id_1"].isin(judged)]
        results.append(agreement(field, field_values(kept, first, second, field)))
    return results


def load_codings(corpus: Corpus) -> tuple[pd.DataFrame, pd.DataFrame] | None:
    """Return the two codings of a corpus (coding-1/ and coding-2/claims.csv), or None where there are not two.

    coding-1 is the first coder's work on the sampled stretches as it was before the two were compared;
    claims.csv is what was decided afterwards.
    """
    paths = [corpus.folder / f"coding-{number}" / "claims.csv" for number in (1, 2)]
    if not all(path.is_file() for path in paths):
        return None
    first, second = (read_table(path, "claims") for path in paths)
    return first, second


def corpus_agreement(corpus: Corpus) -> tuple[pd.DataFrame, list[Agreement]] | None:
    """Return the units of a corpus's two codings and the agreement on every field; None where there are not two."""
    codings = load_codings(corpus)
    units = corpus.readings.get("units")
    if codings is None or units is None or units.empty:
        return None
    return units, agreement_table(units, *codings)
