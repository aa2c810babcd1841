"""Blocks of header lines inside a text, as programs write them above quoted mail."""

import re

from afterword.core.messages.lines import Line
from afterword.core.patterns import later

_HEADER_NAMES = {
    "from": "from von de da mittente van från fra od",
    "sent": "sent date gesendet datum envoyé enviado enviada date fecha data verzonden inviato"
    " skickat sendt received",
    "to": "to an à pour para a destinatario aan till til",
    "cc": "cc kopie copie bcc cci cco kopia",
    "subject": "subject betreff objet sujet asunto assunto onderwerp oggetto ämne emne",
}
_ANSWERS = (
    "reply-to",
    "reply to",
    "antwort an",
    "antwoord aan",
    "antwoorden aan",
    "répondre à",
    "responder a",
    "responder para",
    "rispondi a",
)
"""Where answers go, which Thunderbird writes between who wrote and to whom."""
_ROLES = {name: role for role, names in _HEADER_NAMES.items() for name in names.split()}
_ROLES.update(dict.fromkeys(_ANSWERS, "answers"))
_HEADER = later(
    rf"[*_]{{0,2}}({'|'.join(sorted(_ROLES, key=len, reverse=True))})(?: em| el)?[*_]{{0,2}}\s?:"
    r"[*_]{0,2}(?:\s|$)(.*)",
    re.IGNORECASE,
)
_ADDRESSES_LIMIT = 14
"""Lines the addresses of one field may fill."""

_BLOCK_LIMIT = 60
"""Lines a block of header lines may have."""


def is_header_line(text: str) -> bool:
    """Tell whether a line is a field such as "From:" or "Betreff:"."""
    return ":" in text[:30] and bool(_HEADER.match(text))


def read_block(lines: list[Line], at: int) -> tuple[dict[str, str], int]:
    """Read header lines, wrapped ones included; return them by role, and the line behind them."""
    fields: dict[str, str] = {}
    body = number = at
    role = ""
    waiting: list[str] = []
    last = min(len(lines), at + _BLOCK_LIMIT)
    while number < last and len(waiting) <= _ADDRESSES_LIMIT:
        text = lines[number].text.removeprefix(">").strip()
        found = _HEADER.match(text) if text else None
        if found:
            if role and waiting:
                fields[role] += " " + " ".join(waiting)
            role, waiting = _ROLES[found[1].lower()], []
            fields.setdefault(role, found[2].strip())
            body = number + 1
        elif text and role:
            waiting.append(text)
        elif text or waiting or number > body:
            break
        number += 1
    return fields, body


def read_notes_block(lines: list[Line], at: int) -> tuple[dict[str, str], int]:
    """Read the block of Lotus Notes: name, date, then To, cc and Subject."""
    for number in range(at + 1, min(at + 8, len(lines))):
        if _HEADER.match(lines[number].text):
            fields, body = read_block(lines, number)
            if "subject" in fields and "to" in fields:
                fields.setdefault("from", lines[at].text.partition(" on ")[0])
                return fields, body
            break
    return {}, at
