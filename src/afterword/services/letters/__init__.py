"""Letters: laid out, kept, checked, handed over, and noticed once they are out."""
