"""Commands that measure what the documents say in figures."""
