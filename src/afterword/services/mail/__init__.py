"""The mailbox: found, read, filed, watched, and the person's word on what was read."""
