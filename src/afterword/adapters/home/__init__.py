"""Looks at the data folder from outside, without changing it."""
