"""From messages to applications, contacts and touchpoints."""

from afterword.core.assembly.assemble import assemble

__all__ = ["assemble"]
