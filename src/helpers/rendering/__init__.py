"""The report: what a reader sees, as pages, figures, PDF and notebooks."""
