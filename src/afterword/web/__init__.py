"""The web app: the same services as the command line, on pages, for this machine only."""
