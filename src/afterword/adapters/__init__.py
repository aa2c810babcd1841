"""The world, one dependency a file."""
