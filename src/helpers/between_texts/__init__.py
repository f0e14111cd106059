"""What one text says of another, or against it: citations, first places, claims told far from their cue."""
