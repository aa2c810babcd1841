"""Feeds in any of their forms, and lists of feeds."""
