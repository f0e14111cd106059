"""The names of kinds, types, evidence and columns that readers see, marked for the catalogues."""

from __future__ import annotations

from helpers.phrases import counted, mark

# A sign beside each word, so that colour never works alone.
SIGNS = {"conflict": "≠", "tension": "≈", "gap": "○", "dependence": "⇄", "consistent": "=", "not comparable": "∥"}
KIND_NAMES = {
    "conflict": mark("conflict"),
    "tension": mark("tension"),
    "gap": mark("gap"),
    "dependence": mark("dependence"),
    "consistent": mark("consistent"),
    "not comparable": mark("not comparable"),
}
KIND_COUNTS = {
    "conflict": counted("{n} conflict", "{n} conflicts"),
    "tension": counted("{n} tension", "{n} tensions"),
    "gap": counted("{n} gap", "{n} gaps"),
    "dependence": counted("{n} dependence", "{n} dependences"),
}
KIND_MEANINGS = {
    "conflict": mark("cannot both hold"),
    "tension": mark("can both hold only on a reading that the texts do not state"),
    "gap": mark("asserted without the figure, comparator or source that it needs"),
    "dependence": mark("not independent of one another"),
    "consistent": mark("both can hold"),
    "not comparable": mark("about different things, so nothing follows"),
}
TYPE_NAMES = {
    "date": mark("date"),
    "count": mark("count"),
    "percentage": mark("percentage"),
    "measurement": mark("measurement"),
    "rank": mark("rank"),
    "effectiveness": mark("effectiveness"),
    "trend": mark("trend"),
    "classification": mark("classification"),
    "name": mark("name"),
    "geography": mark("geography"),
    "legal": mark("legal"),
    "causal": mark("causal"),
}
# The evidence ladder, weakest first (DESIGN.md, section 4); "" is evidence that nobody coded.
LADDER = ("", "none", "assertion", "own-report", "statistic", "before-after", "comparison", "evaluation")
EVIDENCE_NAMES = {
    "": mark("not coded"),
    "none": mark("none"),
    "assertion": mark("assertion"),
    "own-report": mark("own report"),
    "statistic": mark("statistic"),
    "before-after": mark("before and after"),
    "comparison": mark("comparison"),
    "evaluation": mark("evaluation"),
}
STANCE_NAMES = {"reported": mark("reported: somebody else's words"), "denied": mark("denied: the text rejects it")}
VERDICT_NAMES = {"accepted": mark("accepted"), "rejected": mark("rejected"), "open": mark("open")}
STATUS_NAMES = {
    "run": mark("run"),
    "not applicable": mark("not applicable"),
    "not run": mark("not run"),
    "failed": mark("failed"),
}
SHAPE_NAMES = {
    "exact": mark("exact"),
    "range": mark("range"),
    "about": mark("about"),
    "at least": mark("at least"),
    "at most": mark("at most"),
}
# Fields that two coders are compared on.
FIELD_NAMES = {
    "type": mark("type"),
    "subject-property": mark("subject and property"),
    "value": mark("value"),
    "unit": mark("unit"),
    "place": mark("place"),
    "period": mark("period"),
    "population": mark("population"),
    "stance": mark("stance"),
    "evidence": mark("evidence"),
    "unit-of-coding": mark("whether it is a claim"),
}
COLUMN_NAMES = {
    "differences": mark("differences"),
    "first": mark("first coding kept"),
    "second": mark("second coding kept"),
    "otherwise": mark("decided otherwise"),
    "event": mark("event"),
    "value": mark("value"),
    "sources": mark("sources"),
    "source_id": mark("source"),
    "from_year": mark("from (year)"),
    "to_year": mark("to (year)"),
    "open_start": mark("open start"),
    "open_end": mark("open end"),
    "kind": mark("finding"),
    "claim_ids": mark("claims"),
    "claim_id": mark("claim"),
    "group": mark("about"),
    "unit": mark("unit"),
    "scope": mark("scope"),
    "low": mark("lowest"),
    "high": mark("highest"),
    "stated": mark("stated"),
    "shape": mark("wording"),
    "evidence": mark("evidence"),
    "stance": mark("stance"),
    "n": mark("claims"),
    "claimed": mark("claimed"),
    "dismissed": mark("dismissed"),
    "outstanding": mark("outstanding"),
    "other_source_id": mark("and"),
    "words": mark("words"),
    "similarity": mark("similarity"),
    "start": mark("from character"),
    "end": mark("to character"),
    "other_start": mark("there from"),
    "other_end": mark("there to"),
    "about": mark("about"),
    "voices": mark("voices"),
    "who": mark("who (+ joins one voice)"),
    "why": mark("why one voice"),
    "field": mark("field"),
    "units": mark("units"),
    "percent": mark("agreement, %"),
    "alpha": mark("alpha"),
    "interval": mark("95 % interval"),
    "note": mark("note"),
}
ANCHOR_NAMES = {"exact": mark("exact"), "folded": mark("folded"), "altered": mark("altered")}
