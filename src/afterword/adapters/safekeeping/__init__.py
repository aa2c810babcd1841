"""Backups: everything of a data folder in one file, and back again."""
