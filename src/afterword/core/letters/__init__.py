"""Purposes and moves, the composer, and the letter as RFC 5322 bytes."""
