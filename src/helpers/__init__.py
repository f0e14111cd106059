"""Audit what a set of papers claims."""

__version__ = "0.1.0"
