"""Audit what a set of papers claims.

Names are imported when they are first used, so that `import helpers` stays light.
"""

from importlib import import_module
from typing import Any

__version__ = "0.1.0"

_HOMES = {
    "load_audit": "audit",
    "check": "audit",
    "Audit": "audit",
    "load_corpus": "corpora.corpus",
    "load_claims": "corpora.claims",
}
__all__ = ["__version__", *_HOMES]


def __getattr__(name: str) -> Any:
    if name in _HOMES:
        return getattr(import_module(f"helpers.{_HOMES[name]}"), name)
    raise AttributeError(f"module 'helpers' has no attribute '{name}'")
