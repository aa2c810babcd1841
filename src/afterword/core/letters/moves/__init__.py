"""One file for each thing a letter does: thank, tell, take the answer, ask, stay in touch."""
