"""What files of the data folder are called that can be thrown away."""

from typing import Final

PATTERNS: Final = "patterns.bin"
"""Compiled patterns."""
