"""The languages besides English, one a file, found by looking in this folder."""
