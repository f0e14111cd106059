"""From mentions to proposed claims: which property a mention speaks of, and what only looks as if it did."""
