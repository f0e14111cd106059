"""The ways to set up agree: pyproject.toml, uv.lock and environment.yml name the same packages."""

import re
import tomllib
from pathlib import Path

import yaml
from packaging.requirements import Requirement
from packaging.specifiers import SpecifierSet
from packaging.version import Version

ROOT = Path(__file__).parents[1]
PROJECT = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
LOCK = tomllib.loads((ROOT / "uv.lock").read_text(encoding="utf-8"))
CONDA = yaml.safe_load((ROOT / "environment.yml").read_text(encoding="utf-8"))
CONDA_NAMES = {"matplotlib-base": "matplotlib"}  # conda-forge's name of what PyPI calls …


def declared() -> dict[str, SpecifierSet]:
    """Return what a person needs to run and test the suite: name → allowed versions."""
    wanted = [
        *PROJECT["project"]["dependencies"],
        *(item for extra in PROJECT["project"]["optional-dependencies"].values() for item in extra),
        *PROJECT["dependency-groups"]["dev"],
    ]
    found: dict[str, SpecifierSet] = {}
    for text in wanted:
        requirement = Requirement(text)
        name = requirement.name.lower().replace("_", "-")
        found[name] = found.get(name, SpecifierSet()) & requirement.specifier
    return found


def conda() -> dict[str, SpecifierSet]:
    """Return environment.yml's packages: those of conda and those that pip adds."""
    found = {}
    for item in CONDA["dependencies"]:
        entries = item["pip"] if isinstance(item, dict) else [item]
        for entry in entries:
            match = re.fullmatch(r"([A-Za-z0-9_.-]+)\s*(.*)", entry)
            if match and not entry.startswith("-e"):
                name = match[1].lower().replace("_", "-")
                found[CONDA_NAMES.get(name, name)] = SpecifierSet(match[2].replace(" ", ""))
    return found


def test_conda_names_the_same_packages_and_versions() -> None:
    """Each package of pyproject.toml stands in environment.yml with the same bounds, and no other."""
    listed = conda()
    assert listed.pop("python") == SpecifierSet(PROJECT["project"]["requires-python"])
    assert "pip" in listed
    listed.pop("pip")

    assert {name: str(spec) for name, spec in listed.items()} == {name: str(spec) for name, spec in declared().items()}


def test_the_lock_satisfies_what_is_declared() -> None:
    """The locked version of each package is one that both files allow."""
    locked: dict[str, list[Version]] = {}
    for package in LOCK["package"]:
        if "version" in package:
            locked.setdefault(package["name"], []).append(Version(package["version"]))

    for name, specifier in declared().items():
        assert any(version in specifier for version in locked[name]), name


def test_the_editable_install_is_part_of_the_conda_environment() -> None:
    """conda users get the command too."""
    pip = next(item["pip"] for item in CONDA["dependencies"] if isinstance(item, dict))

    assert "-e ." in pip


def test_no_dependency_is_copyleft() -> None:
    """The libraries measured and left out for their licence stay out."""
    names = {package["name"] for package in LOCK["package"]}

    assert not names & {"pymupdf", "pdftotext", "poppler-utils", "unidecode"}
