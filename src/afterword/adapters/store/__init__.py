"""Where what was acknowledged is kept: SQLite, or PostgreSQL."""
