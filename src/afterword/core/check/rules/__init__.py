"""The rules, one a file, found by looking in this folder."""
