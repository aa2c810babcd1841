"""The formats people are imported from: one file each, found by looking in this folder.

Each exports ``FORMAT``, a `Format`.
"""
