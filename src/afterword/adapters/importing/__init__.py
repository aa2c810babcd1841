"""Reads the files people are imported from: single ones, folders and ZIP archives."""
