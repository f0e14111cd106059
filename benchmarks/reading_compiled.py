"""Our compiled wheel (hatch_build.py), unpacked into a folder of its own, for the bench of reading."""

from __future__ import annotations

import hashlib
import os
import shutil
import subprocess
from pathlib import Path

FOLDER = ".audit-bench-compiled"


def compiled_package(root: Path, python: Path) -> tuple[Path | None, str]:
    """Return the folder to import the compiled package from, built anew where a source has changed; or None and why."""
    compiler = os.environ.get("CC") or shutil.which("cc") or shutil.which("gcc") or shutil.which("clang")
    if compiler is None:
        return None, "no C compiler is at hand"
    place, stamp = root / FOLDER / "site", root / FOLDER / "sources.txt"
    sources = _checksum(root)
    if not stamp.is_file() or stamp.read_text("utf-8") != sources:
        shutil.rmtree(root / FOLDER, ignore_errors=True)
        uv = shutil.which("uv") or str(root / ".uv" / "bin" / "uv")
        wheels = root / FOLDER / "wheel"
        environment = {**os.environ, "CLAIMS_AUDIT_COMPILE": "1"}
        build = [uv, "build", "--quiet", "--wheel", "--python", str(python), "--out-dir", str(wheels), str(root)]
        if subprocess.run(build, env=environment).returncode:
            return None, "the wheel does not compile"
        wheel = next(wheels.glob("*.whl"))
        install = [
            uv,
            "pip",
            "install",
            "--quiet",
            "--no-deps",
            "--python",
            str(python),
            "--target",
            str(place),
            str(wheel),
        ]
        subprocess.run(install, check=True)
        stamp.write_text(sources, "utf-8")
    return place, ""


def _checksum(root: Path) -> str:
    """Return a checksum of all that goes into the wheel's package and of how it is built."""
    found = hashlib.sha256()
    for path in (root / "pyproject.toml", root / "hatch_build.py", *sorted((root / "src" / "helpers").rglob("*"))):
        if path.suffix in (".py", ".toml"):
            found.update(path.read_bytes())
    return found.hexdigest()
