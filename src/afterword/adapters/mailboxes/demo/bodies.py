"""What a message of the demo mailbox shows: one text, laid out plain and as HTML.

Texts use a little markup, so that both parts say the same: a blank line parts paragraphs,
``- `` begins a list item, ``## `` a heading, ``| a | b |`` a table row, ``[label](address)``
is a link and ``**words**`` are bold.
"""

import re
import textwrap
from dataclasses import dataclass
from datetime import datetime
from html import escape
from string import Template

from afterword.adapters.mailboxes.demo.days import in_words
from afterword.adapters.mailboxes.demo.script import Author, layout

_LINK = re.compile(r"\[([^\]]+)\]\(([^)]+)\)")
_BOLD = re.compile(r"\*\*(.+?)\*\*")


@dataclass(frozen=True, slots=True)
class Body:
    """What a message says, in both forms; replies quote it from here."""

    plain: str
    html: str
    """The inside of the page, without its layout."""


@dataclass(frozen=True, slots=True)
class Quoted:
    """The message a reply answers."""

    author: Author
    sent_at: datetime
    recipient: str
    subject: str
    body: Body


def render_body(text: str, author: Author, quoted: Quoted | None) -> Body:
    """Lay out a text with its author's signature and what it answers."""
    plain = _wrapped(_plain(text), author.wrap)
    html = _html(text)
    if author.signature:
        # The dashes that open a signature are followed by a space (RFC 3676, 4.3).
        plain += "\n\n" + re.sub(r"^--\n", "-- \n", author.signature.strip("\n"))
        html += f'\n<p class="signature">{_lines(author.signature.strip())}</p>'
    if author.footer and author.layout == "letter":
        plain += "\n\n" + _plain(author.footer)
        html += f'\n<p style="font-size:11px;color:#777">{_lines(author.footer)}</p>'
    if quoted and author.quoting != "none":
        plain += "\n\n" + _quotation(author.quoting, quoted, author.wrap)
        html += "\n" + _html_quotation(author.quoting, quoted)
    return Body(plain.strip("\n") + "\n", html)


def render_page(body: Body, author: Author, subject: str) -> str:
    """Return a whole HTML page in the author's layout."""
    return Template(layout(author.layout)).substitute(
        body=body.html,
        brand=escape(author.brand or author.name),
        colour=author.colour,
        footer=_lines(author.footer),
        subject=escape(subject),
        site=author.address.rpartition("@")[2],
    )


def _plain(text: str) -> str:
    lines = []
    for raw in text.strip("\n").split("\n"):
        line = _BOLD.sub(r"\1", _LINK.sub(_plain_link, raw))
        if line.startswith("## "):
            line = line[3:]
            line += "\n" + "-" * min(len(line), 60)
        elif line.startswith("| "):
            line = "  ".join(cell.strip() for cell in line.strip("| ").split("|"))
        lines.append(line.rstrip())
    return "\n".join(lines)


def _plain_link(found: re.Match[str]) -> str:
    label, address = found.groups()
    return address if label == address else f"{label}: {address}"


def _wrapped(text: str, width: int) -> str:
    if not width:
        return text
    return "\n".join(
        textwrap.fill(
            line,
            width,
            subsequent_indent="  " if line.startswith("- ") else "",
            break_long_words=False,
            break_on_hyphens=False,
        )
        for line in text.split("\n")
    )


def _html(text: str) -> str:
    return "\n".join(_block(block) for block in re.split(r"\n\n+", text.strip("\n")))


def _block(block: str) -> str:
    lines = block.split("\n")
    if lines[0].startswith("## "):
        rest = "\n".join(lines[1:])
        return f"<h2>{_inline(lines[0][3:])}</h2>" + (f"\n{_block(rest)}" if rest else "")
    if all(line.startswith("- ") for line in lines):
        return "<ul>" + "".join(f"<li>{_inline(line[2:])}</li>" for line in lines) + "</ul>"
    if all(line.startswith("| ") for line in lines):
        rows = ("".join(map(_cell, line.strip("| ").split("|"))) for line in lines)
        return "<table>" + "".join(f"<tr>{row}</tr>" for row in rows) + "</table>"
    return f"<p>{_lines(block)}</p>"


def _cell(text: str) -> str:
    return f'<td style="padding:2px 12px 2px 0">{_inline(text.strip())}</td>'


def _inline(line: str) -> str:
    line = _LINK.sub(r'<a href="\2">\1</a>', escape(line, quote=False))
    return _BOLD.sub(r"<strong>\1</strong>", line)


def _lines(text: str) -> str:
    return "<br>\n".join(_inline(line) for line in text.split("\n"))


def _attribution(style: str, quoted: Quoted) -> str:
    who = f"{quoted.author.name} <{quoted.author.address}>"
    day = quoted.sent_at
    at = in_words(day, "time", day)
    if style == "german":
        return f"Am {day:%d.%m.%Y} um {at} schrieb {who}:"
    weekday, short = in_words(day, "weekday", day)[:3], in_words(day, "short", day)
    return f"On {weekday}, {short} {day.year} at {at}, {who} wrote:"


def _header_block(quoted: Quoted) -> list[tuple[str, str]]:
    day = quoted.sent_at
    return [
        ("From", f"{quoted.author.name} <{quoted.author.address}>"),
        ("Sent", f"{in_words(day, 'day', day)} {day.year} {day:%H:%M}"),
        ("To", quoted.recipient),
        ("Subject", quoted.subject),
    ]


def _quotation(style: str, quoted: Quoted, width: int) -> str:
    if style == "office":
        block = "\n".join(f"{name}: {value}" for name, value in _header_block(quoted))
        return f"{'_' * 32}\n{block}\n\n{quoted.body.plain.rstrip()}"
    lines = quoted.body.plain.rstrip().split("\n")
    told = [f">{line}" if line.startswith(">") else f"> {line}".rstrip() for line in lines]
    told_by = _attribution(style, quoted)
    return "\n".join([textwrap.fill(told_by, width) if width else told_by, *told])


def _html_quotation(style: str, quoted: Quoted) -> str:
    if style == "office":
        block = "<br>\n".join(
            f"<b>{name}:</b> {escape(value)}" for name, value in _header_block(quoted)
        )
        return (
            '<div style="border-top:1px solid #ccc;padding-top:6px">'
            f"{block}</div>\n<br>\n{quoted.body.html}"
        )
    return (
        f'<div class="quote_attribution">{escape(_attribution(style, quoted))}</div>\n'
        '<blockquote type="cite" style="margin:0 0 0 .8ex;border-left:1px solid #ccc;'
        f'padding-left:1ex">\n{quoted.body.html}\n</blockquote>'
    )
