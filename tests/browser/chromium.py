"""Find a Chromium, or install Debian's where that is allowed: `python -m tests.browser.chromium`."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys

NAMES = ("chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "microsoft-edge")


def find_chromium() -> str | None:
    """Return the path of a browser: $CLAIMS_AUDIT_CHROMIUM, else the first that is on the path."""
    named = os.environ.get("CLAIMS_AUDIT_CHROMIUM", "")
    return shutil.which(named) if named else next(filter(None, map(shutil.which, NAMES)), None)


def main() -> int:
    """Install Debian's Chromium where there is none, this is Debian and we are root; say what there is."""
    if find_chromium() is None and shutil.which("apt-get") and hasattr(os, "geteuid") and os.geteuid() == 0:
        for command in (["apt-get", "update", "-qq"], ["apt-get", "install", "-y", "-qq", "chromium"]):
            subprocess.run(command, check=False, stdout=subprocess.DEVNULL)
    found = find_chromium()
    print(f"browser: {found}" if found else "no Chromium here: install one, or name it in $CLAIMS_AUDIT_CHROMIUM")
    return 0 if found else 1


if __name__ == "__main__":
    sys.exit(main())
