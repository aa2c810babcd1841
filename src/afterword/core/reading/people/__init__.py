"""Who in a message is a person, with the name, address, title and part they have in it."""
