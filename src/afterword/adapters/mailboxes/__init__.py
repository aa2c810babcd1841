"""Places mail is read from, one a file; reading changes nothing."""
