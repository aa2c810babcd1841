"""Which job a message is about, and the words that name it."""
