"""When to write to somebody again, and why, or why not."""
