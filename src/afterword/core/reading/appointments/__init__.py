"""When people agreed to meet: what was offered, accepted, and by which clock."""
