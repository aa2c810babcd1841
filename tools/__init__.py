"""Commands for those who work on Afterword."""
