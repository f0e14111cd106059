"""Hold an RO-Crate against roc-validator, offline: the JSON-LD context is the copy that the rocrate package ships.

Run in an environment of its own (roc-validator brings 35 packages, one of them LGPL, that the project does not need):

    uv run --no-project --with roc-validator==0.13.0 --with rocrate==0.16.0 python tests/check_crate.py PROFILE FOLDER [PROFILE FOLDER …]

Prints one JSON line for each: {"profile", "checks", "passed", "issues": [[severity, message, entity]…]}; exit code 0
if it ran. Of a profile that builds on another only its own issues are listed.
"""

import json
import sys
from importlib.resources import files
from pathlib import Path
from typing import Any

from rocrate_validator import services
from rocrate_validator.models import Severity, ValidationSettings
from rocrate_validator.utils.http import HttpRequester

CONTEXT = "https://w3id.org/ro/crate/1.3/context"


class Shipped:
    """What the validator takes for the answer of a web server: the packaged context, or nothing."""

    from_cache = True
    url = CONTEXT

    def __init__(self, text: str) -> None:
        self.text, self.status_code, self.headers = text, 200 if text else 504, {"Content-Type": "application/ld+json"}
        self.content = text.encode("utf-8")

    def json(self) -> Any:
        return json.loads(self.text)


def get(self: object, url: str, *given: object, **named: object) -> Shipped:
    """Answer from the package; every other address is not there."""
    if url == CONTEXT:
        return Shipped((files("rocrate") / "data" / "ro-crate.jsonld").read_text(encoding="utf-8"))
    print(f"asked for {url}", file=sys.stderr)
    return Shipped("")


def check(profile: str, folder: str) -> dict[str, Any]:
    """Validate one crate and return what was found."""
    settings = ValidationSettings(
        rocrate_uri=Path(folder).resolve().as_posix(),
        profile_identifier=profile,
        requirement_severity=Severity.RECOMMENDED,
        disable_inherited_profiles_issue_reporting=not profile.startswith("ro-crate-"),
        offline=True,
    )
    result = services.validate(settings)
    issues = [
        [issue.severity.name, str(issue.message), str(issue.violatingEntity or "")] for issue in result.get_issues()
    ]
    statistics = result.statistics
    return {
        "profile": profile,
        "checks": len(statistics.checks),
        "passed": len(statistics.passed_checks),
        "issues": sorted(issues),
    }


def main(*given: str) -> None:
    """Validate folders, each against the profile named before it."""
    for name in ("get", "fetch_fresh", "head"):
        setattr(HttpRequester, name, get)
    for profile, folder in zip(given[::2], given[1::2], strict=True):
        print(json.dumps(check(profile, folder)), flush=True)


if __name__ == "__main__":
    main(*sys.argv[1:])
