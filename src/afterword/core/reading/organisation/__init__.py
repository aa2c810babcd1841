"""Which organisation a message speaks for, and the words that name it."""
