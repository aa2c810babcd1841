"""From messages to applications, contacts and touchpoints."""
