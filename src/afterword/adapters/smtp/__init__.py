"""Sending: a conversation with a server, and the outbox that makes it happen at most once."""
