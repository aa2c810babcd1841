"""Where quoted mail begins: "On ... wrote:", "Original Message", a block of From and Subject."""

import re
from enum import Enum
from typing import NamedTuple

from afterword.core.messages.addresses import parse_sender
from afterword.core.messages.header_blocks import is_header_line, read_block, read_notes_block
from afterword.core.messages.lines import Line
from afterword.core.messages.message import Address
from afterword.core.patterns import later


class Opening(Enum):
    """How a quotation is opened."""

    REPLY = "reply"
    """"On Tuesday Dana wrote:"."""
    ORIGINAL = "original"
    """A block of header lines; a reply or a forward, as the subject says."""
    FORWARD = "forward"
    """"Forwarded message"."""


class Quotation(NamedTuple):
    """Quoted mail that somebody's program announces."""

    first: int
    """The line the announcement begins at."""
    body: int
    """The line the quoted text begins at."""
    opening: Opening
    is_sure: bool
    """False where only a ``>`` behind it would prove that this announces a quotation."""
    sender: Address | None = None
    subject: str = ""


_LEAD = later(
    r"(?:on|am|le|el|em|op|il(?: giorno)?|den|dnia|a\(z\)|у|в)\b.{0,60}?\d"
    r"|(?:mo|di|mi|do|fr|sa|so|mon|tue|wed|thu|fri|sat|sun)\w{0,6}\.?,? ",
    re.IGNORECASE,
)
_WROTE = later(
    r"\b(?:wrote|writes|said|says|mentioned|stated|schrieb|a écrit|escribió|escreveu|schreef"
    r"|geschreven|ha scritto|skrev|napisał\(?a?\)?|написала?|kirjoitti)(?:\b|\))",
    re.IGNORECASE,
)
_WHEN = later(r"\b(?:19|20)\d\d\b|\b\d{1,2}[:.h]\d\d\b|\b\d{1,2}[./-]\d{1,2}[./-]\d{2,4}\b|@")
_SPEECH = later(
    r"\b(?:said|says|mentioned|stated|i|you|we|he|she|they|ich|wir|je|nous|yo|eu|ik|io)\b",
    re.IGNORECASE,
)
_DATED_SENDER = later(r"\d{4}[-/]\d{1,2}[-/]\d{1,2}\b.{0,200}<[^<>\s]+@[^<>\s]+>:?$")
_BETWEEN_DASHES = later(r"-{3,4} .{4,300} -{3,4}$")
"""As Zoho writes it: "---- On Mon, 2 Mar 2026 09:00:00 +0000 Dana Kim <...> wrote ----"."""
_LONGEST_ATTRIBUTION = 400
"""Characters over all its lines; a date, a name and an address of 320 stay below."""
_ATTRIBUTION_LINES = 4
"""Lines that one may be wrapped to (judgement)."""

_NOTES_LINES = 3
"""Lines above a block of Lotus Notes that may hold a name and a date; it writes two."""

_ORIGINAL = later(
    r"[-_=*\s]{2,}(?:original (?:message|appointment)|ursprüngliche nachricht|originalnachricht"
    r"|original-nachricht|message d['’]origine|message original|mensaje original|mensagem original"
    r"|oorspronkelijk bericht|origineel bericht|messaggio originale|ursprungligt meddelande)"
    r"[-_=*\s:]*$",
    re.IGNORECASE,
)
_FORWARD = later(
    r"(?P<rule>[-_=*\s]{2,})?(?:begin )?(?:forwarded message|(?:anfang der )?weitergeleiteten?"
    r" (?:nachricht|e-?mail)|(?:début du )?message (?:transféré|réexpédié)|(?:inicio del )?mensaje"
    r" reenviado|(?:início da )?mensagem (?:(?:re)?encaminhada|reenviada)"
    r"|(?:begin )?doorgestuurd bericht|(?:inizio )?messaggio inoltrato|vidarebefordrat meddelande)"
    r"\s?(?(rule)[-_=*\s:]*|:)$",
    re.IGNORECASE,
)
_NOTES_FORWARD = later(r"-{5,} ?forwarded by .{1,300}", re.IGNORECASE)
_RULE = later(r"[-_=*]{5,}$")


def find_quotation(lines: list[Line], at: int) -> Quotation | None:
    """Tell whether a quotation is announced at a line.

    Args:
        lines: The lines of a text.
        at: The line that is looked at. For an announcement of several lines, its last one
            (an attribution) or its first one (anything else).
    """
    text = lines[at].text
    if text[-1] in ":>" and (found := _attribution(lines, at)):
        return found
    if (text[0] in "-_=*" or text[-1] in ":-") and (found := _between_rules(lines, at)):
        return found
    if is_header_line(text):
        return _bare_block(lines, at)
    return None


def _between_rules(lines: list[Line], at: int) -> Quotation | None:
    """Find an announcement that a program sets between dashes, or behind them."""
    text = lines[at].text
    if _BETWEEN_DASHES.match(text) and _is_attribution(text.strip("- ")):
        return Quotation(at, at + 1, Opening.REPLY, is_sure=True)
    if _ORIGINAL.match(text):
        return _announced(lines, at, at + 1, Opening.ORIGINAL)
    if _FORWARD.match(text):
        return _announced(lines, at, at + 1, Opening.FORWARD)
    if _NOTES_FORWARD.match(text):
        return _announced(lines, at, _notes_end(lines, at), Opening.FORWARD)
    return None


def _attribution(lines: list[Line], last: int) -> Quotation | None:
    """Find "On ..., Dana Kim wrote:", over as many lines as it was wrapped to."""
    if _DATED_SENDER.match(lines[last].text):
        return Quotation(last, last + 1, Opening.REPLY, is_sure=True)
    if not lines[last].text.endswith(":"):
        return None
    joined = ""
    found: Quotation | None = None
    for first in range(last, max(-1, last - _ATTRIBUTION_LINES), -1):
        line = lines[first].text
        if not line or line.startswith(">") or (first < last and line.endswith(":")):
            break
        joined = f"{line} {joined}".strip()
        if len(joined) > _LONGEST_ATTRIBUTION:
            break
        if not _WROTE.search(joined):
            continue
        is_sure = _is_sure(joined)
        if _LEAD.match(joined):
            return Quotation(first, last + 1, Opening.REPLY, is_sure)
        if found is None and (is_sure or first == last) and len(joined.split()) <= 14:
            found = Quotation(first, last + 1, Opening.REPLY, is_sure)
    return found


def _is_attribution(said: str) -> bool:
    """Tell whether words between dashes are those of a program that quotes."""
    return bool(_LEAD.match(said) and _WROTE.search(said)) and _is_sure(said)


def _is_sure(joined: str) -> bool:
    """Tell a program's "Dana wrote on ...:" from a person's "as I said at 10:00:"."""
    if "@" in joined:
        return True
    return bool(_WHEN.search(joined)) and not _SPEECH.search(joined)


def _notes_end(lines: list[Line], at: int) -> int:
    """Find the line behind a "Forwarded by" that may be wrapped."""
    for number in range(at, min(at + 3, len(lines))):
        if lines[number].text.endswith("---"):
            return number + 1
    return at + 1


def _announced(lines: list[Line], first: int, at: int, opening: Opening) -> Quotation:
    """Read the header block behind a separator, where there is one."""
    start = at
    while start < min(at + 3, len(lines)) and not lines[start].text.lstrip("> "):
        start += 1
    fields, body = read_block(lines, start)
    if "from" not in fields:
        notes, notes_body = read_notes_block(lines, start)
        fields, body = (notes, notes_body) if notes else (fields, body)
    if not fields:
        return Quotation(first, at, opening, is_sure=True)
    return _with_fields(first, body, opening, fields)


def _bare_block(lines: list[Line], at: int) -> Quotation | None:
    """Read a header block that nothing but perhaps a drawn line announces."""
    fields, body = read_block(lines, at)
    if len(fields) < 3 or not ({"subject", "sent"} & fields.keys()):
        return None
    first = at
    if "from" not in fields:  # Lotus Notes writes name and date above "To:"
        first = _notes_start(lines, at)
        if first == at:
            return None
        fields["from"] = lines[first].text.partition(" on ")[0]
    elif fields["from"][:1].isdigit() or not fields["from"]:
        return None
    before = first - 1
    while before >= 0 and first - before < 3 and not lines[before].text:
        before -= 1
    if before >= 0 and _RULE.match(lines[before].text):
        first = before
    return _with_fields(first, body, Opening.ORIGINAL, fields)


def _notes_start(lines: list[Line], at: int) -> int:
    """Find the name above a date above a header block; the block itself if there is none."""
    above = at - 1 if at > 1 and not lines[at - 1].text else at
    below = above
    while above > 0 and below - above < _NOTES_LINES and lines[above - 1].text:
        above -= 1
    is_dated = any(_WHEN.search(line.text) for line in lines[above:below])
    return above if is_dated else at


def _with_fields(first: int, body: int, opening: Opening, fields: dict[str, str]) -> Quotation:
    said = re.sub(r"\[(?:mailto|smtp):([^\]\s]+)\]", r"<\1>", fields.get("from", "")[:500])
    sender = parse_sender(said.encode("utf-8", "replace"))
    return Quotation(first, body, opening, True, sender, fields.get("subject", ""))
