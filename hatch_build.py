"""Compiles the modules that read numbers and dates, where $CLAIMS_AUDIT_COMPILE asks for it; otherwise the wheel is pure.

    CLAIMS_AUDIT_COMPILE=1 uv build --wheel

The modules stand in pyproject.toml. mypyc compiles a copy of them outside the checkout, so that no compiled module ever
lies beside its source, and an editable install stays pure: what is edited is what runs.
"""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from pathlib import Path
from tempfile import mkdtemp
from typing import Any

from hatchling.builders.hooks.plugin.interface import BuildHookInterface

ASKED = os.environ.get("CLAIMS_AUDIT_COMPILE", "") not in ("", "0")
NEEDED = ["mypy[mypyc]==2.4.1", "setuptools>=80"]
SETUP = """
from mypyc.build import mypycify
from setuptools import setup

modules = mypycify(["--ignore-missing-imports", "--check-untyped-defs", *{modules!r}], group_name="reading", debug_level="0")
setup(name="helpers", ext_modules=modules)
"""


class CompiledReading(BuildHookInterface[Any]):
    """Puts compiled modules into the wheel, beside their sources."""

    def dependencies(self) -> list[str]:
        """Return what a compiled wheel is built with; a pure one needs nothing."""
        return NEEDED if ASKED and self.target_name == "wheel" else []

    def initialize(self, version: str, build_data: dict[str, Any]) -> None:
        """Compile the modules and tell the wheel of them."""
        if not ASKED or version == "editable":
            return
        self.place = Path(mkdtemp(prefix="claims-audit-compiled-"))
        shutil.copytree(Path(self.root) / "src" / "helpers", self.place / "helpers")
        modules = [f"helpers/readers/{name}.py" for name in self.config["modules"]]
        setup = self.place / "setup.py"
        setup.write_text(SETUP.format(modules=modules), "utf-8")
        command = [sys.executable, setup.name, "--quiet", "build_ext", "--inplace"]
        if subprocess.run(command, cwd=self.place).returncode:
            shutil.rmtree(self.place)
            raise SystemExit("error: the readers do not compile; without CLAIMS_AUDIT_COMPILE the wheel is pure Python")
        for path in sorted((*self.place.glob("*"), *self.place.glob("helpers/**/*"))):
            if path.suffix in (".so", ".pyd"):
                build_data["force_include"][str(path)] = path.relative_to(self.place).as_posix()
        build_data["pure_python"] = False
        build_data["infer_tag"] = True

    def finalize(self, version: str, build_data: dict[str, Any], artifact_path: str) -> None:
        """Remove the copy."""
        if ASKED and version != "editable":
            shutil.rmtree(self.place)
