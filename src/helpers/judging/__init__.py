"""Claims compared: which may be, what the rules make of them, and how many independent voices there are."""
