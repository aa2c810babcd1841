"""Afterword: what you write after the story ended."""

__version__ = "0.1.0"
