"""The pure part: values in, values out; no files, no clock, no chance."""
