"""The mail kinds, one a file, found by looking in this folder."""
