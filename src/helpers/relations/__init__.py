"""What a text states of its own numbers: shares, sums, changes, lengths of time, lists, causes."""
