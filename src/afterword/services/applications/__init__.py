"""Applications: where each stands, what happened, what is due, and what the person adds."""
