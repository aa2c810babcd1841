"""Address books on servers."""
