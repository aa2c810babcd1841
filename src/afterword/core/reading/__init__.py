"""From a Message to a Reading: what it is, what it says, and the words that show it."""
