"""What people advised: its themes, what to practise, and one page before the next interview."""
