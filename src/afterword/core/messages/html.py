"""HTML mail as the text a person sees: nothing hidden, in reading order, quotes marked.

A layout engine puts the cells of a table side by side; mail is full of tables that are only
frames, and a sentence must not run through two of them. So cells are read one after the other.
"""

import re
from typing import TYPE_CHECKING, Final, NamedTuple

from afterword.core.messages.charsets import clean
from afterword.core.messages.layout import Layout
from afterword.core.messages.unseen import hidden_by, hides
from afterword.core.patterns import later

if TYPE_CHECKING:
    from selectolax.lexbor import LexborNode

DEPTH_LIMIT = 1_000
"""Elements open at once; the parser's time grows with their square, and no mail needs them."""
SHEETS_LIMIT = 50
"""Style sheets of one mail that are looked at."""
LONGEST_TAG = 8_192
"""Characters of one tag; longer ones hold pictures, which are not read."""

_UNSEEN: Final = frozenset({
    "applet", "audio", "canvas", "datalist", "embed", "head", "iframe", "map", "math", "noframes",
    "object", "script", "select", "style", "svg", "template", "textarea", "title", "video",
})  # fmt: skip
_FONT = later(r"(?:^|[;\s])font(?:-size)?\s*:\s*([^;]*)", re.IGNORECASE)
_NO_SIZE = later(
    r"(?:0+(?:\.0+)?(?:px|pt|em|rem|%)?|(?:0?\.\d+|1(?:\.\d+)?)(?:px|pt))(?:[/\s!]|$)",
    re.IGNORECASE,
)
_TAG = later(r"<(/?)([a-zA-Z][a-zA-Z0-9]*)")
_MARKUP = later(r"<[^<>]*>")
_VOID = frozenset({"area", "br", "col", "hr", "img", "input", "link", "meta", "wbr"})


def text_of_html(source: str) -> tuple[str, str | None]:
    """Lay out an HTML mail as text.

    Scripts, styles, pictures and elements that are hidden by their own attributes, or by a rule of
    a style sheet for their class or id, leave no trace. Quoted mail gets ``>`` marks, a marked
    signature the usual ``--`` line, list items a dash or their number.

    Args:
        source: The HTML, decoded; at most as long as a text part may be.

    Returns:
        The text, and what was wrong in words, or None. Never raises.
    """
    if is_too_deep(source):
        text = clean(_MARKUP.sub(" ", source))
        return " ".join(text.split()), "The HTML is nested beyond reason; its layout is left out."
    from selectolax.lexbor import LexborHTMLParser  # loaded only for HTML mail

    source = ">".join(map(_without_bulk, source.split(">")))
    tree = LexborHTMLParser(source.encode("utf-8", "replace").decode())
    body = tree.body
    if body is None:
        return "", None
    hidden: frozenset[str] = frozenset()
    if "<style" in source.lower():
        hidden = hidden_by("\n".join(one.text() for one in tree.css("style")[:SHEETS_LIMIT]))
    text = _laid_out(body, hidden)
    if hidden and not text.strip():  # no mail is hidden from end to end
        text = _laid_out(body, frozenset())
    return text, None


def _laid_out(body: "LexborNode", hidden: frozenset[str]) -> str:
    layout = Layout()
    _walk(body, layout, hidden)
    return layout.text()


def looks_like_html(text: str) -> bool:
    """Tell whether a text that claims to be plain is HTML."""
    head = text[:2000].lstrip().lower()
    return head.startswith(("<!doctype html", "<html", "<head", "<body")) or (
        head.startswith("<") and len(re.findall(r"</?(?:p|div|br|table|td|span|font)\b", head)) > 3
    )


def is_too_deep(source: str) -> bool:
    """Tell whether HTML is nested so deep that laying it out takes beyond reason."""
    if source.count("<") - source.count("</") <= DEPTH_LIMIT:
        return False
    depth = 0
    for tag in _TAG.finditer(source):
        if tag[2].lower() not in _VOID:
            depth = max(0, depth - 1) if tag[1] else depth + 1
            if depth > DEPTH_LIMIT:
                return True
    return False


def _without_bulk(segment: str) -> str:
    """Cut the attributes of a tag that is too long to hold anything to read."""
    if len(segment) <= LONGEST_TAG:
        return segment
    tag = _TAG.search(segment)
    return segment[: tag.end()] if tag else segment


def _walk(body: "LexborNode", layout: Layout, hidden: frozenset[str]) -> None:
    """Visit the tree in document order, with an event when an element ends."""
    opened: list[_Open] = []
    node: LexborNode | None = body
    while node is not None:
        child = _enter(node, layout, opened, hidden)
        if child is not None:
            node = child
            continue
        following = node.next if opened else None
        while following is None and opened:
            ended = opened.pop()
            layout.finish(ended.tag, is_quote=ended.is_quote)
            following = ended.node.next if opened else None
        node = following


def _enter(
    node: "LexborNode", layout: Layout, opened: "list[_Open]", hidden: frozenset[str]
) -> "LexborNode | None":
    """Take in a node, and return its first child if that is to be seen."""
    tag = node.tag or "-"
    has_size = opened[-1].has_size if opened else True
    if tag == "-text":
        if has_size:
            layout.add(node.text_content or "")
        return None
    if tag[0] in "-_!" or tag in _UNSEEN:
        return None
    attributes = node.attributes
    style = attributes.get("style") if attributes else None
    if "hidden" in attributes or (style and hides(style)):
        return None
    if hidden and not hidden.isdisjoint(_names_of(attributes)):
        return None
    if style and (font := _FONT.search(style)):
        has_size = not _NO_SIZE.match(font[1])
    is_quote = layout.begin(tag, attributes)
    child = node.first_child
    if child is None:
        layout.finish(tag, is_quote=is_quote)
    else:
        opened.append(_Open(node, tag, is_quote, has_size))
    return child


def _names_of(attributes: "dict[str, str | None]") -> list[str]:
    """Return an element's classes and its id, as a style sheet names them."""
    return [
        *(f".{name}" for name in (attributes.get("class") or "").split()),
        f"#{attributes.get('id') or ''}",
    ]


class _Open(NamedTuple):
    """An element whose children are being visited."""

    node: "LexborNode"
    tag: str
    is_quote: bool
    has_size: bool
    """False inside a font of no size; children may set it again."""
