"""A corpus as it stands in its folder: codebook, sources, claims, and what their values mean."""
