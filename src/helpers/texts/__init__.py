"""Texts as people have them, taken out of files, and quotes found in them again."""
