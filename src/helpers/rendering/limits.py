"""What a notebook's result does not show: the sentences that close it."""

from __future__ import annotations

from helpers.phrases import phrases
from helpers.rendering.views import Views

ABOUT_FINDINGS = frozenset(("00-start-here", "paper", "dates", "quantities", "effectiveness", "inconsistencies"))


def limits(views: Views, notebook: str) -> list[str]:
    """Return what a notebook's result does not show."""
    _ = phrases(views.language).gettext
    first = _(
        "A finding is a disagreement between texts, not a proof that anyone erred; nor does agreement prove that the texts are right."
    )
    more = {
        "dates": [_("An event that only one claim dates is not compared with anything.")],
        "quantities": [
            _(
                "“About” is read as ten per cent either way, and a round number as rounded; both readings are conventions."
            ),
            _("Numbers for different places, periods or populations are not compared, however far apart they are."),
        ],
        "effectiveness": [
            _(
                "The ladder orders kinds of evidence, not their quality: a poor comparison can be worth less than a good count."
            ),
            _("The evidence is what the text itself offers for its claim; other evidence may exist."),
        ],
        "inconsistencies": [
            _("Only what was coded is compared; the coverage section says how much of each text that is."),
            _("A rule that found nothing is listed as run; a rule that could not run is listed as not run."),
        ],
        "independence": [
            _("Sources that share nothing can still follow one origin that none of them names."),
            _("A shared passage says nothing about who took it from whom."),
        ],
        "coverage": [_("What the reader did not recognise as a number, date or effect statement is not counted.")],
        "agreement": [
            _("Agreement shows that the instructions are clear, not that the coding is right."),
            _(
                "Fields are compared only on claims that both coders coded; where quotes overlap with several, the likest pair counts."
            ),
        ],
        "paper": [_("The quotes are the shortest words that carry the claim; the paper itself gives their context.")],
        "00-start-here": [_("Only what was coded is compared.")],
    }
    return [*([first] if notebook in ABOUT_FINDINGS else []), *more.get(notebook, [])]
