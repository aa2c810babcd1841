"""From the bytes of a mail to a Message, and from messages to threads."""
