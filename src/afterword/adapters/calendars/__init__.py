"""What is due, in the form calendar programs read."""
