"""Places a letter may go, one a file."""
