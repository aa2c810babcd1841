"""The HTML of a mail made harmless: only its text and its tables are left, and nothing moves."""

import html
import re
from typing import Final

from afterword.core.messages.html import is_too_deep

_TAGS: Final = frozenset({
    "a", "abbr", "address", "b", "bdi", "bdo", "big", "blockquote", "br", "caption", "center",
    "cite", "code", "col", "colgroup", "dd", "del", "div", "dl", "dt", "em", "h1", "h2", "h3",
    "h4", "h5", "h6", "hr", "i", "ins", "kbd", "li", "ol", "p", "pre", "q", "s", "small", "span",
    "strike", "strong", "sub", "sup", "table", "tbody", "td", "tfoot", "th", "thead", "tr", "tt",
    "u", "ul",
})  # fmt: skip
"""What a letter needs. No pictures: every one of them asks somebody's server for something."""
_GONE_WITH_WORDS: Final = {
    "script", "style", "title", "template", "noscript", "select", "textarea", "object", "iframe",
    "svg", "math", "audio", "video", "head",
}  # fmt: skip
_ATTRIBUTES: Final = {
    "*": {"dir", "lang"},
    "a": {"href"},
    "td": {"colspan", "rowspan"},
    "th": {"colspan", "rowspan"},
}
_SCHEMES: Final = {"http", "https", "mailto", "tel"}
_LINK: Final = re.compile(r'<a((?: [a-z]+="[^"]*")*)>(.*?)</a>', re.DOTALL)
_HREF: Final = re.compile(r' href="([^"]*)"')
_LONGEST_ADDRESS: Final = 120

POLICY: Final = "default-src 'none'; sandbox; frame-ancestors 'self'"
"""The document's own content security policy; what was missed here is stopped there."""
_PAGE: Final = (
    '<!doctype html><html lang="en"><head><meta charset="utf-8"><meta name="color-scheme" '
    'content="light dark"><title>A message as it was laid out</title></head><body>{}</body></html>'
)


def harmless(source: str) -> str | None:
    """Return a document that shows the HTML of a mail; None where its nesting is beyond reason.

    Scripts, styles, forms, pictures and everything else that could load, run or lead away is
    gone. A link is its words with its address behind them, to be read and not to be followed.
    """
    if is_too_deep(source):
        return None
    import nh3

    safe = nh3.clean(
        source,
        tags=set(_TAGS),
        clean_content_tags=set(_GONE_WITH_WORDS),
        attributes=_ATTRIBUTES,
        url_schemes=set(_SCHEMES),
        strip_comments=True,
        link_rel=None,
    )
    return _PAGE.format(_LINK.sub(_told, safe))


def _told(link: re.Match[str]) -> str:
    """Put the address of a link behind its words."""
    words = link[2]
    found = _HREF.search(link[1])
    address = html.unescape(found[1]).strip() if found else ""
    if not address or address.removeprefix("mailto:") in html.unescape(words):
        return f"<u>{words}</u>"
    if len(address) > _LONGEST_ADDRESS:
        address = f"{address[:_LONGEST_ADDRESS]}…"
    return f"<u>{words}</u> <small>[{html.escape(address)}]</small>"
