"""The sentences that open a notebook and a report: the answer first, each number computed from the audit."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable

import pandas as pd

from helpers.phrases import phrases
from helpers.rendering import chartdata
from helpers.rendering.views import Views


def brief(views: Views, notebook: str, source_id: str = "") -> list[str]:
    """Return the answer of a notebook in a few sentences; that on one paper needs its source_id."""
    return _brief_paper(views, source_id) if source_id else BRIEFS[notebook](views)


def _brief_report(views: Views) -> list[str]:
    _ = phrases(views.language).gettext
    c, number = views.counts, views.number
    sentences = [
        _(
            "{sources} and {claims} were compared: {conflicts} that cannot both hold, {tensions} that depend on how the texts are read, {gaps}."
        ).format(
            sources=views.plural("{n} source", "{n} sources", c["sources"]),
            claims=views.plural("{n} claim", "{n} claims", c["claims"]),
            conflicts=views.plural("{n} disagreement", "{n} disagreements", c["conflict"]),
            tensions=number(c["tension"]),
            gaps=views.plural(
                "{n} claim or announcement without its ground",
                "{n} claims or announcements without their ground",
                c["gap"],
            ),
        )
    ]
    if c["verified"]:
        sentences.append(
            _("{verified} of {claims} quotes were found in their texts.").format(
                verified=number(c["verified"]), claims=number(c["claims"])
            )
        )
    else:
        sentences.append(_("The quotes have not been checked against the texts: this corpus has no readings."))
    sentences.append(
        _("Of {pairs} pairs of claims on one property, {same} agree and {apart} are about different things.").format(
            pairs=number(c["pairs"]), same=number(views.outcomes[0]["n"]), apart=number(views.outcomes[3]["n"])
        )
    )
    if views.audit.uses_proposals:
        sentences.append(
            _(
                "Nobody has coded {sources}: what stands here was proposed by the program and not checked by a person."
            ).format(sources=", ".join(views.audit.uses_proposals))
        )
    return sentences


def _brief_paper(views: Views, source_id: str) -> list[str]:
    _ = phrases(views.language).gettext
    source = views.sources[source_id]
    kinds = Counter(finding.kind for finding in views.audit.findings if source_id in finding.source_ids)
    anchored = sum(bool(views.anchors.get(c.claim_id)) for c in views.audit.claims if c.source_id == source_id)
    sentences = [
        _("{claims} were coded in {source}, on {properties}.").format(
            claims=views.plural("{n} claim", "{n} claims", source["claims"]),
            source=source_id,
            properties=views.plural(
                "{n} matter",
                "{n} matters",
                len({(c.subject, c.property) for c in views.audit.claims if c.source_id == source_id}),
            ),
        ),
        _("It takes part in {conflicts} that cannot both hold, in {tensions} and in {gaps}.").format(
            conflicts=views.plural("{n} disagreement", "{n} disagreements", kinds["conflict"]),
            tensions=views.plural("{n} tension", "{n} tensions", kinds["tension"]),
            gaps=views.plural("{n} gap", "{n} gaps", kinds["gap"]),
        ),
    ]
    if anchored:
        sentences.append(
            _("{verified} of {claims} quotes were found in their texts.").format(
                verified=views.number(anchored), claims=views.number(source["claims"])
            )
        )
    if source["machine"]:
        sentences.append(
            _("Nobody has coded this paper: its claims were proposed by the program and not checked by a person.")
        )
    return sentences


def _first_two(apart: pd.DataFrame, name: str, source: str) -> list[str]:
    """Return a sentence on each of the first two things that are told differently: who gives which value."""
    sentences = []
    for thing in list(dict.fromkeys(apart[name]))[:2]:
        rows = apart[apart[name] == thing]
        told = "; ".join(f"{value} ({who})" for value, who in zip(rows["value"], rows[source], strict=True))
        sentences.append(f"{thing}: {told}.")
    return sentences


def _brief_dates(views: Views) -> list[str]:
    _ = phrases(views.language).gettext
    rows = chartdata.date_rows(views)
    apart = rows[rows["kind"] != ""]
    sentences = [
        _("{total} are dated at least twice; the dates of {n} of them disagree.").format(
            total=views.plural("{n} event", "{n} events", rows["event"].nunique()),
            n=views.number(apart["event"].nunique()),
        )
    ]
    return sentences + _first_two(apart, "event", "sources")


def _brief_quantities(views: Views) -> list[str]:
    _ = phrases(views.language).gettext
    rows = chartdata.quantity_rows(views)
    apart = rows[rows["kind"] != ""]
    sentences = [
        _("{total} are stated at least twice; the values of {n} of them disagree after hedges and rounding.").format(
            total=views.plural("{n} quantity", "{n} quantities", rows["group"].nunique()),
            n=views.number(apart["group"].nunique()),
        )
    ]
    return sentences + _first_two(apart, "group", "source_id")


def _brief_effectiveness(views: Views) -> list[str]:
    _ = phrases(views.language).gettext
    rows = chartdata.evidence_rows(views)
    total = int(rows["n"].sum()) if len(rows) else 0
    count = {
        step: int(rows[rows["evidence"] == step]["n"].sum())
        for step in ("", "none", "assertion", "comparison", "evaluation")
    }
    works = int(rows[rows["value"].isin(("works", "partly"))]["n"].sum())
    return [
        _("{total} say whether something works; {works} of them say that it does, wholly or in part.").format(
            total=views.plural("{n} claim", "{n} claims", total), works=views.number(works)
        ),
        _(
            "{bare} rest on assertion or on nothing that the text names, {strong} on a comparison or an evaluation."
        ).format(
            bare=views.number(count["none"] + count["assertion"] + count[""]),
            strong=views.number(count["comparison"] + count["evaluation"]),
        ),
    ]


def _brief_independence(views: Views) -> list[str]:
    from helpers.rendering.reusedata import passage_rows, voice_rows

    _ = phrases(views.language).gettext
    passages, voices = passage_rows(views), voice_rows(views)
    between = passages[passages["source_id"] != passages["other_source_id"]]
    fewer = voices[voices["voices"] < voices["sources"]]
    sentences = [
        _("{pairs} share {words} in passages that neither marks as a quote.").format(
            pairs=views.plural(
                "{n} pair of sources", "{n} pairs of sources", between.groupby(["source_id", "other_source_id"]).ngroups
            ),
            words=views.plural("{n} word", "{n} words", int(between["words"].sum())),
        ),
        _("On {total} several sources agree; behind {n} of these stand fewer independent voices than sources.").format(
            total=views.plural("{n} value", "{n} values", len(voices)), n=views.number(len(fewer))
        ),
    ]
    if len(fewer):
        row = fewer.iloc[0]
        sentences.append(
            _("For example, {about} = {value}: {sources}, {voices}.").format(
                about=row["about"],
                value=row["value"],
                sources=views.plural("{n} source", "{n} sources", int(row["sources"])),
                voices=views.plural("{n} voice", "{n} voices", int(row["voices"])),
            )
        )
    return sentences


def _brief_coverage(views: Views) -> list[str]:
    _ = phrases(views.language).gettext
    rows = chartdata.coverage_rows(views)
    if rows.empty:
        return [_("The texts have not been read: coverage is not known.")]
    sums = {column: int(rows[column].sum()) for column in ("claimed", "dismissed", "outstanding")}
    return [
        _(
            "The texts hold {total}: {claimed} stand in a claim, {dismissed} were dismissed with a reason, {outstanding} are outstanding."
        ).format(
            total=views.plural(
                "{n} number, date or effect statement", "{n} numbers, dates and effect statements", sum(sums.values())
            ),
            **{key: views.number(value) for key, value in sums.items()},
        )
    ]


def _brief_agreement(views: Views) -> list[str]:
    from helpers.rendering.agreementdata import agreement_rows, unit_counts

    _ = phrases(views.language).gettext
    rows = agreement_rows(views).set_index("field")
    if rows.empty:
        return [_("This corpus was not coded twice.")]
    both, first, second = unit_counts(views)
    sentences = [views.audit.corpus.text_in("codings", views.language)]
    sentences.append(
        _("{both} were coded in both codings, {first} only in the first and {second} only in the second.").format(
            both=views.plural("{n} claim", "{n} claims", both), first=views.number(first), second=views.number(second)
        )
    )
    known = rows[rows["alpha"].notna()]
    if {"type", "subject-property", "value"} <= set(known.index):
        sentences.append(
            _("Alpha is {type} for the type, {matter} for subject and property, and {value} for the value.").format(
                **{
                    key: views.number(round(float(known.loc[field, "alpha"]), 2))
                    for key, field in (("type", "type"), ("matter", "subject-property"), ("value", "value"))
                }
            )
        )
    return [sentence for sentence in sentences if sentence]


BRIEFS: dict[str, Callable[[Views], list[str]]] = {
    "00-start-here": _brief_report,
    "report": _brief_report,
    "inconsistencies": _brief_report,
    "dates": _brief_dates,
    "quantities": _brief_quantities,
    "effectiveness": _brief_effectiveness,
    "independence": _brief_independence,
    "coverage": _brief_coverage,
    "agreement": _brief_agreement,
}
