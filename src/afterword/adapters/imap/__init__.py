"""Speaking IMAP: one connection, read-only, each fault one sentence."""
