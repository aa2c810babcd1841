"""Understanding what somebody answered: whether it says anything, and what form it has."""
