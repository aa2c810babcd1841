"""The long view: what became of applications, beside what is known of the world."""
