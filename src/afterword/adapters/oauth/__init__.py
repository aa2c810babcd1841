"""Signing in by OAuth: a consent is asked for once, and a token for each hour of work."""
