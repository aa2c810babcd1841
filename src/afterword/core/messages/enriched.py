"""text/enriched (RFC 1896) and its elder text/richtext, which old mail programs wrote."""

import re

from afterword.core.patterns import later

KINDS = frozenset({"text/enriched", "text/richtext"})

_UNSAID = later(r"<param>[^<]{0,1000}</param>|<comment>[^<]{0,10000}</comment>", re.IGNORECASE)
_LINE = later(r"<nl>|</?(?:paragraph|np|outdent|indent)>", re.IGNORECASE)
_TAG = later(r"</?[a-zA-Z][a-zA-Z0-9-]{0,60}>")
_BREAKS = later(r"\n{1,9999}")


def text_of_enriched(source: str) -> str:
    """Return the text without its commands; ``<<`` is one bracket, a lone line end a space."""
    text = _BREAKS.sub(lambda found: "\n" * (len(found[0]) - 1) or " ", source)
    text = _TAG.sub("", _LINE.sub("\n", _UNSAID.sub("", text.replace("<<", "\0"))))
    return text.replace("\0", "<")
