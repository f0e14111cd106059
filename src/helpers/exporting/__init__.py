"""An audit for other people's programs: tables, annotations, reviews, and the crate of all."""
