"""Sentences built around a person's own words: one frame for each form an answer can have."""
