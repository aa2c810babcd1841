"""Lines of text from the elements of an HTML mail."""

import re
from typing import Final

from afterword.core.messages.charsets import clean
from afterword.core.patterns import later

Attributes = dict[str, str | None]

_LINES: Final = frozenset({
    "address", "article", "aside", "body", "center", "dd", "details", "div", "dt", "fieldset",
    "figcaption", "footer", "form", "header", "html", "legend", "li", "main", "nav", "section",
    "summary", "tbody", "tfoot", "thead", "tr",
})  # fmt: skip
"""Elements that stand on lines of their own."""
_PARAGRAPHS: Final = frozenset({
    "blockquote", "dl", "figure", "h1", "h2", "h3", "h4", "h5", "h6", "hr", "ol", "p", "pre",
    "table", "ul",
})  # fmt: skip
"""Elements that blank lines set apart."""
_CELL_LIMIT: Final = 40
"""Characters of a line behind which the next cell begins a line: it is text, not a column."""
_MARKS: Final = 8
"""Quote marks before a line, at most."""

_INDENT = later(r"border(?:-left)?\s*:\s*(?:none|0)|margin", re.IGNORECASE)
_BAR = later(r"border-left\s*:\s*(?!none|0)|border-left-width\s*:\s*[1-9]", re.IGNORECASE)
_QUOTE_CLASS = later(r"quote|cite", re.IGNORECASE)
_SIGNATURE = later(
    r"gmail_signature\b(?!_prefix)|moz-signature|applemailsignature|ms-outlook-mobile-signature"
    r"|^signature$|protonmail_signature_block-user",
    re.IGNORECASE,
)
_SPACE = later(r"[ \t\n]+")


class Layout:
    """Collects lines of text while the tree is walked."""

    def __init__(self) -> None:
        self._lines: list[str] = []
        self._line: list[str] = []
        self._length = 0
        self._ends_in_space = True
        self._blank_wanted = False
        self._quotes = 0
        self._last_depth = 0
        self._preformatted = 0
        self._lists: list[int | None] = []

    def add(self, text: str) -> None:
        """Add text of the current line; runs of white space are one space."""
        text = clean(text)
        if self._preformatted:
            first, *others = text.split("\n")
            self._put(first)
            for other in others:
                self._break()
                self._put(other)
            return
        text = _SPACE.sub(" ", text)
        if self._ends_in_space:
            text = text.lstrip(" ")
        self._put(text)

    def begin(self, tag: str, attributes: Attributes) -> bool:
        """Begin an element; True where it is quoted mail."""
        if tag == "br":
            self._break()
        elif tag in _PARAGRAPHS:
            self._paragraph()
        elif tag in _LINES:
            self._new_line()
        elif tag in {"td", "th"} and self._length:
            if self._length > _CELL_LIMIT:
                self._new_line()
            else:
                self._put("  ")
        if attributes and _is_signature(attributes):
            self._new_line()
            self._append("-- ")
        return self._open(tag, attributes)

    def _open(self, tag: str, attributes: Attributes) -> bool:
        if tag == "li":
            self._put(self._bullet())
        elif tag in {"ul", "ol"}:
            self._lists.append(0 if tag == "ol" else None)
        elif tag == "pre":
            self._preformatted += 1
        elif tag == "blockquote" and _is_quote(attributes):
            self._quotes += 1
            return True
        return False

    def finish(self, tag: str, *, is_quote: bool) -> None:
        """End an element."""
        if tag in _PARAGRAPHS:
            self._paragraph()
        elif tag in _LINES:
            self._new_line()
        if is_quote:
            self._quotes -= 1
        if tag in {"ul", "ol"} and self._lists:
            self._lists.pop()
        elif tag == "pre":
            self._preformatted -= 1

    def text(self) -> str:
        """Return everything laid out; never more than one blank line in a row."""
        self._new_line()
        return re.sub(r"\n{3,}", "\n\n", "\n".join(self._lines)).strip("\n")

    def _put(self, text: str) -> None:
        if text:
            self._line.append(text)
            self._length += len(text)
            self._ends_in_space = text[-1] == " "

    def _break(self) -> None:
        """End the line, an empty one included."""
        self._append("".join(self._line).rstrip())
        self._line, self._length, self._ends_in_space = [], 0, True

    def _append(self, line: str) -> None:
        depth = min(self._quotes, _MARKS)
        if self._blank_wanted and line:
            if self._lines and self._lines[-1].strip("> "):
                self._lines.append(("> " * min(depth, self._last_depth)).rstrip())
            self._blank_wanted = False
        self._lines.append("> " * depth + line if line else ("> " * depth).rstrip())
        self._last_depth = depth

    def _new_line(self) -> None:
        """End the line if something stands on it."""
        if self._length and "".join(self._line).strip():
            self._break()
        else:
            self._line, self._length, self._ends_in_space = [], 0, True

    def _paragraph(self) -> None:
        self._new_line()
        self._blank_wanted = True

    def _bullet(self) -> str:
        if not self._lists or self._lists[-1] is None:
            return "- "
        self._lists[-1] += 1
        return f"{self._lists[-1]}. "


def _is_quote(attributes: Attributes) -> bool:
    """Tell quoted mail from an indented paragraph; both are blockquote elements."""
    style = attributes.get("style") or ""
    if attributes.get("type") == "cite" or _QUOTE_CLASS.search(attributes.get("class") or ""):
        return True
    return bool(_BAR.search(style)) or not _INDENT.search(style)


def _is_signature(attributes: Attributes) -> bool:
    names = f"{attributes.get('class') or ''} {attributes.get('id') or ''}"
    return bool(_SIGNATURE.search(names.strip()))
