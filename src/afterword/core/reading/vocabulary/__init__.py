"""Word lists and pieces of patterns the kinds are written with."""
