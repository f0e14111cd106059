"""A text made ready for proposing: its sentences, the cues in them, and whose word they are."""
