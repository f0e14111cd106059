"""Figures: what is drawn is what the table says, the same bytes each time, readable without colour."""

from __future__ import annotations

import os
import re
import subprocess
import sys
import xml.etree.ElementTree as ElementTree
from collections.abc import Callable, Mapping
from pathlib import Path

import pandas as pd
import pytest

from helpers.audit import check
from helpers.corpora.corpus import load_corpus
from helpers.rendering import chartdata
from helpers.rendering.chart_dates import Lanes, timeline
from helpers.rendering.chart_effects import coverage_bars, evidence_matrix
from helpers.rendering.chart_quantities import intervals
from helpers.rendering.chart_reuse import shared_words, strips, voices
from helpers.rendering.figures import Drawing
from helpers.rendering.number_tables import frame_text
from helpers.rendering.reusedata import passage_rows, voice_rows
from helpers.rendering.views import Views
from tests.conftest import CLAIMS_HEADER, ROOT, claim_row

CLAIMS = (
    CLAIMS_HEADER
    + claim_row("a1", "a", "founded in 1979", "date", "founded", "1979")
    + claim_row("b1", "b", "founded in 1999", "date", "founded", "1999")
    + claim_row("a2", "a", "over 3,600", "count", "members", ">3600", period="2015")
    + claim_row("b2", "b", "about 400", "count", "members", "~400", period="2015")
    + claim_row("a3", "a", "it works", "effectiveness", "effect", "works", evidence="assertion")
)
PASSAGES = "source_id,start,end,other_source_id,other_start,other_end,words,similarity\na,10,90,b,200,280,14,0.95\n"
SVG = "{http://www.w3.org/2000/svg}"


@pytest.fixture
def views(make_corpus) -> Views:
    folder = make_corpus({"claims.csv": CLAIMS, "readings/passages.csv": PASSAGES})
    return Views(check(load_corpus(folder)), "en")


def all_drawings(views: Views) -> Mapping[str, Drawing]:
    sources, lang = list(views.sources), views.language
    coverage = pd.DataFrame([["a", 3, 1, 0]], columns=["source_id", "claimed", "dismissed", "outstanding"])
    return {
        "timeline": timeline(chartdata.date_rows(views), lang),
        "intervals": intervals(chartdata.quantity_rows(views), lang),
        "evidence": evidence_matrix(chartdata.evidence_rows(views), sources, lang),
        "coverage": coverage_bars(coverage, lang),
        "shared": shared_words(passage_rows(views), sources, lang),
        "strips": strips(passage_rows(views), {}, lang),
        "voices": voices(voice_rows(views), sources, lang),
    }


def words_of(drawing: Drawing) -> str:
    return " ".join(element.text or "" for element in ElementTree.fromstring(drawing.svg).iter(f"{SVG}text"))


def test_disagreeing_dates_are_both_drawn_and_said_in_the_title(views):
    """1979 and 1999 stand in the figure, in its table, and the title counts the disagreement."""
    rows = chartdata.date_rows(views)
    drawing = timeline(rows, "en")

    assert list(rows["value"]) == ["1979", "1999"]
    assert list(rows["from_year"]) == [1979.0, 1999.0]
    assert set(rows["kind"]) == {"conflict"}
    assert "1 of 1" in drawing.title
    assert "1979" in words_of(drawing) and "1999" in words_of(drawing) and "≠" in words_of(drawing)


def test_agreeing_dates_are_not_called_a_disagreement(make_corpus):
    """1997 and 6 January 1997 agree: no sign, no count."""
    claims = (
        CLAIMS_HEADER
        + claim_row("a1", "a", "x", "date", "founded", "1997")
        + claim_row("b1", "b", "y", "date", "founded", "1997-01-06")
    )
    views = Views(check(load_corpus(make_corpus({"claims.csv": claims}))), "en")
    drawing = timeline(chartdata.date_rows(views), "en")

    assert "0 of 1" in drawing.title
    assert "≠" not in words_of(drawing)


def test_a_hedge_is_an_interval(views):
    """“over 3,600” has no upper end; “about 400” runs from 360 to 440."""
    rows = chartdata.quantity_rows(views).set_index("claim_id")

    assert rows.loc["a2", "high"] == float("inf") and rows.loc["a2", "shape"] == "at least"
    assert (rows.loc["b2", "low"], rows.loc["b2", "high"]) == (360.0, 440.0)
    assert "log scale" in words_of(intervals(chartdata.quantity_rows(views), "en"))


def test_units_of_one_quantity_are_drawn_on_one_scale(make_corpus):
    """46 hectares are not drawn as 46 square kilometres."""
    codebook = "properties:\n  - {property: members, subject: harbour scheme, type: measurement, unit: km2}\n"
    claims = (
        CLAIMS_HEADER
        + claim_row("a1", "a", "46 km2", "measurement", "members", "46", unit="km2")
        + claim_row("b1", "b", "46 hectares", "measurement", "members", "46", unit="ha")
    )
    rows = chartdata.quantity_rows(
        Views(check(load_corpus(make_corpus({"claims.csv": claims, "codebook.yml": codebook}))), "en")
    )

    assert set(rows["unit"]) == {"km2"}
    assert list(rows["stated"]) == pytest.approx([46.0, 0.46])


def test_a_duration_is_drawn_in_its_unit(make_corpus):
    """P10Y is ten years on an axis of years, not 3652 days."""
    codebook = "properties:\n  - {property: members, subject: harbour scheme, type: measurement, unit: years}\n"
    claims = CLAIMS_HEADER + "".join(
        claim_row(f"{s}1", s, "ten", "measurement", "members", v, unit="years")
        for s, v in (("a", "P10Y"), ("b", "P12Y"))
    )
    rows = chartdata.quantity_rows(
        Views(check(load_corpus(make_corpus({"claims.csv": claims, "codebook.yml": codebook}))), "en")
    )

    assert list(rows["stated"]) == pytest.approx([10.0, 12.0])


def test_every_figure_has_title_description_and_no_address(views):
    """A screen reader hears the finding and the numbers; nothing is fetched."""
    for name, drawing in all_drawings(views).items():
        root = ElementTree.fromstring(drawing.svg)
        assert root.get("role") == "img", name
        named = (root.get("aria-labelledby") or "").split()
        assert [root.find(f"{SVG}{tag}").get("id") for tag in ("title", "desc")] == named, name  # type: ignore[union-attr]
        assert drawing.title and drawing.description, name
        addresses = set(re.findall(r"https?://[^\"' ]+", drawing.svg))
        assert addresses <= {"http://www.w3.org/2000/svg", "http://www.w3.org/1999/xlink"}, name


def test_ids_of_two_figures_on_one_page_do_not_meet(views):
    """matplotlib names groups figure_1, axes_1 … in each figure."""
    seen: set[str] = set()
    for name, drawing in all_drawings(views).items():
        ids = re.findall(r' id="([^"]+)"', drawing.svg)
        assert len(ids) == len(set(ids)) and not seen & set(ids), name
        used = set(re.findall(r'(?:url\(#|href="#)([^)"]+)', drawing.svg))
        assert used <= set(ids), name
        seen |= set(ids)


def test_colour_never_works_alone(views):
    """Drawn without colour, a conflict still differs from agreement: by marker and by its sign."""
    agreeing = chartdata.date_rows(views).assign(kind="")
    without = [
        re.sub(r"#[0-9a-f]{6}|var\(--[a-z]+, *\)", "", timeline(rows, "en").svg)
        for rows in (chartdata.date_rows(views), agreeing)
    ]
    shapes = [len(re.findall(r"<path|<use", re.sub(r"<desc.*?</desc>", "", svg))) for svg in without]
    assert shapes[0] != shapes[1]


def test_a_changed_number_changes_table_and_figure(views):
    """What nbval would not see in an image, it sees in the table."""
    rows = chartdata.date_rows(views)
    moved = rows.assign(from_year=rows["from_year"] + 1, to_year=rows["to_year"] + 1)

    assert frame_text(views, rows) != frame_text(views, moved)
    assert timeline(rows, "en").svg != timeline(moved, "en").svg


def test_nothing_to_draw_is_said_and_not_an_error(make_corpus):
    """A corpus without dates, numbers or effects still has a report."""
    views = Views(check(load_corpus(make_corpus())), "en")
    for drawing in (
        timeline(chartdata.date_rows(views), "en"),
        intervals(chartdata.quantity_rows(views), "en"),
        evidence_matrix(chartdata.evidence_rows(views), [], "en"),
        coverage_bars(chartdata.coverage_rows(views), "en"),
        shared_words(passage_rows(views), list(views.sources), "en"),
        strips(passage_rows(views), {}, "en"),
        voices(voice_rows(views), [], "en"),
    ):
        assert drawing.title and "<svg" in drawing.svg


def test_markup_in_a_label_stays_text(make_corpus):
    """Names come from strangers' tables; in an SVG they are text."""
    codebook = "properties:\n  - {property: founded, subject: '<script>x</script> $a^2$', type: date}\n"
    claims = CLAIMS_HEADER + "".join(
        claim_row(f"{s}1", s, "x", "date", "founded", v) for s, v in (("a", "1979"), ("b", "1999"))
    )
    claims = claims.replace("harbour scheme", "<script>x</script> $a^2$")
    drawing = timeline(
        chartdata.date_rows(
            Views(check(load_corpus(make_corpus({"claims.csv": claims, "codebook.yml": codebook}))), "en")
        ),
        "en",
    )

    assert "<script" not in drawing.svg
    assert "$a^2$" in words_of(drawing)


def test_labels_of_one_row_do_not_cover_one_another():
    """Two labels at one place go to two lanes; far apart they share one."""
    lanes = Lanes(per_inch=1.0)
    assert [lanes.lane(0, "October 2004", 8), lanes.lane(0.1, "2003", 8), lanes.lane(9, "2003", 8)] == [0, 1, 0]


def test_the_same_bytes_under_other_settings(tmp_path: Path, make_corpus: Callable[..., Path]):
    """Hash seed, time zone, locale and the user's own matplotlibrc take no part."""
    folder = make_corpus({"claims.csv": CLAIMS, "readings/passages.csv": PASSAGES})
    code = (
        "import sys; from pathlib import Path; from tests.test_figures import all_drawings; from helpers.audit import check\n"
        "from helpers.corpora.corpus import load_corpus; from helpers.rendering.views import Views\n"
        f"print(*(d.svg for d in all_drawings(Views(check(load_corpus(Path({str(folder)!r}))), 'id')).values()))"
    )
    (tmp_path / "matplotlibrc").write_text("font.size: 20\nlines.linewidth: 9\nsvg.fonttype: path\n")
    outputs = set()
    for settings in (
        {"PYTHONHASHSEED": "1"},
        {"PYTHONHASHSEED": "7", "TZ": "Asia/Jakarta", "LC_ALL": "id_ID.UTF-8", "MATPLOTLIBRC": str(tmp_path)},
    ):
        done = subprocess.run(
            [sys.executable, "-c", code],
            env={**os.environ, **settings},
            cwd=ROOT,
            capture_output=True,
            text=True,
            encoding="utf-8",
            check=True,
        )
        outputs.add(done.stdout)
    assert len(outputs) == 1
