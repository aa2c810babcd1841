"""Public job boards: one file a recruiting system, found by looking in this folder."""
