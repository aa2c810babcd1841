"""The text a person sees in a mail, its invitations and the names of its attachments."""

import re
from dataclasses import dataclass

from afterword.core.messages.calendar import CALENDAR_LIMIT, parse_calendar
from afterword.core.messages.charsets import clean, decode, undone
from afterword.core.messages.enclosed import without_files
from afterword.core.messages.enriched import KINDS as ENRICHED
from afterword.core.messages.enriched import text_of_enriched
from afterword.core.messages.flowed import unflow
from afterword.core.messages.html import looks_like_html, text_of_html
from afterword.core.messages.message import Invitation
from afterword.core.messages.mime import Part, harmless_name, read_parts
from afterword.core.messages.rich_text import read_rtf
from afterword.core.messages.stubs import is_stub, words_of
from afterword.core.messages.transfer import decoded, unsaid
from afterword.core.messages.winmail import read_winmail
from afterword.core.messages.wrapped import signed_content, without_pgp

TEXT_LIMIT = 262_144
"""Bytes of text parts that are read of one mail, and characters of its text."""
ATTACHMENTS_LIMIT = 100
"""Names of attachments that are kept (judgement)."""
_FORWARDS_LIMIT = 2
"""How deep mails attached to mails are opened."""
_CALENDARS_LIMIT = 5
"""Calendar parts that are read; an invitation is one, and some programs send it twice."""
_WINMAIL = frozenset({"application/ms-tnef", "application/vnd.ms-tnef"})
_WRAPPED_LIMIT = 16_777_216
"""Bytes of a winmail.dat or of a signed container that are looked at; the text stands first."""

_HEAD = 16_384
"""Bytes of HTML in which its character set is looked for; a browser looks at 1,024."""

FORWARD_MARK = "---------- Forwarded message ----------"
"""Stands before a mail that came as an attachment, as mail programs write it."""

_CALENDARS = frozenset({"text/calendar", "application/ics", "text/x-vcalendar"})
_NOT_TO_READ = frozenset({"text/css", "text/javascript", "text/rfc822-headers", "text/x-amp-html"})
_RICH = frozenset({"application/rtf", "text/rtf"})
_SEALED = frozenset({"application/pkcs7-mime", "application/x-pkcs7-mime"})
_MAILS = frozenset({"message/global", "message/news", "message/rfc822"})
_ELSEWHERE = "A part of the mail lies elsewhere; nothing is fetched."
_TO_OPEN = "The text is encrypted and cannot be read."


@dataclass(frozen=True, slots=True)
class Body:
    """What is read from the parts of one mail."""

    text: str
    invitations: tuple[Invitation, ...] = ()
    attachments: tuple[str, ...] = ()
    defects: tuple[str, ...] = ()


def read_body(raw: bytes, root: Part, depth: int = 0, limit: int = TEXT_LIMIT) -> Body:
    """Read the text, invitations and attachment names of a mail. Never raises.

    Args:
        raw: The bytes of the mail.
        root: Its tree of parts.
        depth: How many mails this one is attached inside of.
        limit: Bytes of text parts to read.
    """
    reader = _Reader(raw, depth, limit)
    text = reader.text(root).strip("\n")
    reader.look_through(root)
    inner = reader.from_winmail(root).strip("\n")
    text = text or inner or reader.bare(root).strip("\n")
    if len(text) > TEXT_LIMIT:
        text = text[:TEXT_LIMIT]
        reader.note("The text is very long; only its beginning was read.")
    return Body(
        text,
        tuple(dict.fromkeys(reader.invitations)),
        tuple(dict.fromkeys(reader.attachments))[:ATTACHMENTS_LIMIT],
        tuple(reader.defects),
    )


class _Reader:
    """Goes through the parts of one mail, with a limit on what it decodes."""

    def __init__(self, raw: bytes, depth: int, limit: int) -> None:
        self._raw = raw
        self._depth = depth
        self._left = limit
        self.invitations: list[Invitation] = []
        self.attachments: list[str] = []
        self.defects: dict[str, None] = {}

    def note(self, defect: str | None) -> None:
        if defect:
            self.defects[defect] = None

    def text(self, part: Part) -> str:
        """Return the text of a part and of the parts inside it."""
        kind = part.content_type
        if kind in _SEALED or part.file_name.lower().endswith(".p7m"):
            return self._signed(part)
        if kind == "multipart/encrypted":
            self.note(_TO_OPEN)
            return ""
        if part.parts:
            return self._of_many(kind, part.parts)
        if kind.startswith("message/"):
            return self._of_message(kind, part)
        return "" if part.is_attachment else self._of_one(part)

    def _of_message(self, kind: str, part: Part) -> str:
        """Return the text of a mail inside the mail, of a piece of one, or of none."""
        if kind in _MAILS:
            return self._forwarded(part)
        if kind == "message/external-body":
            self.note(_ELSEWHERE)
        if kind != "message/partial":
            return ""
        self.note("The mail is one piece of a longer one.")
        is_first = part.parameters.get("number", "").strip() in {"", "1"}
        return self._forwarded(part) if is_first else self._plain(part)

    def bare(self, root: Part) -> str:
        """Read a mail that says of its only text that it is a file, or is of no kind."""
        kind = root.content_type
        is_text = kind.startswith("text/") or kind == "application/octet-stream"
        if root.parts or not is_text or kind in _CALENDARS | _NOT_TO_READ:
            return ""
        head = self._raw[root.start : min(root.end, root.start + 1_000)]
        return "" if b"\0" in head else self._plain(root)

    def _of_one(self, part: Part) -> str:
        """Return the text of a part that is neither attached nor holds others."""
        kind = part.content_type
        if kind in _RICH:
            return "" if part.file_name else self._rich(part)
        if not kind.startswith("text/") or kind in _CALENDARS | _NOT_TO_READ:
            return ""
        return self._html(part) if kind == "text/html" else self._plain(part)

    def _of_many(self, kind: str, parts: tuple[Part, ...]) -> str:
        if kind == "multipart/alternative":
            return self._best(parts)
        if kind in {"multipart/signed", "multipart/related"}:  # the letter stands first, mostly
            return next((text for part in parts if (text := self.text(part)).strip()), "")
        texts: list[str] = []
        for part in parts:
            if kind == "multipart/report" and part.content_type.startswith("message/"):
                continue
            if texts and part.file_name and part.content_type == "text/plain":
                continue  # a text file that came along
            text = self.text(part).strip("\n")
            if text and "".join(text.split()) not in {"".join(one.split()) for one in texts}:
                texts.append(text)
        return "\n\n".join(texts)

    def _best(self, parts: tuple[Part, ...]) -> str:
        """Choose between versions of one text: plain, unless it only points to the HTML."""
        plain = next((part for part in parts if part.content_type == "text/plain"), None)
        others = [
            part for part in parts if part is not plain and part.content_type not in _CALENDARS
        ]
        text = self.text(plain) if plain else ""
        if plain and not is_stub(text):
            return text
        words = words_of(text)
        for part in reversed(others):
            rich = self.text(part)
            if len(rich.split()) > words:
                return rich
        return text

    def _bytes(self, part: Part) -> tuple[bytes, bool]:
        """Decode the bytes of a part as far as the limit lets us; tell whether it was cut."""
        end = min(part.end, part.start + self._left * 2)
        data, defect = decoded(self._raw[part.start : end], _encoding(part))
        self.note(defect)
        is_cut = end < part.end or len(data) > self._left
        if is_cut:
            self.note("The text is very long; only its beginning was read.")
        data = data[: self._left]
        self._left -= len(data)
        return data, is_cut

    def _decoded(self, part: Part, charset: str) -> str:
        data, is_cut = self._bytes(part)
        if not _encoding(part).strip():
            data, defect = unsaid(data)
            self.note(defect)
        text, defect = decode(data, charset, is_cut=is_cut)
        self.note(defect)
        text, defect = undone(text)
        self.note(defect)
        return text

    def _plain(self, part: Part) -> str:
        text, names = without_files(clean(self._decoded(part, part.parameters.get("charset", ""))))
        self.attachments += [name for one in names if (name := harmless_name(one))]
        text, is_sealed = without_pgp(text)
        if is_sealed:
            self.note(_TO_OPEN)
        if part.content_type in ENRICHED:
            text = text_of_enriched(text)
        if looks_like_html(text):
            self.note("A part says it is plain text and is HTML.")
            return text_of_html(text)[0]
        if part.parameters.get("format", "").lower() == "flowed":
            text = unflow(text, delete_space=part.parameters.get("delsp", "").lower() == "yes")
        return "\n".join(line.rstrip() if line != "-- " else line for line in text.split("\n"))

    def _rich(self, part: Part) -> str:
        """Read rich text that stands for the mail's own; a file of it is an attachment."""
        found = read_rtf(self._bytes(part)[0])
        return clean(found.text) or text_of_html(found.html)[0]

    def _html(self, part: Part) -> str:
        charset = part.parameters.get("charset", "")
        if not charset:
            head = self._raw[part.start : min(part.end, part.start + _HEAD)]
            named = re.search(rb"""charset=["']?([A-Za-z0-9_:.-]{1,40})""", head)
            charset = named[1].decode("ascii") if named else ""
        text, defect = text_of_html(self._decoded(part, charset))
        self.note(defect)
        return text

    def _forwarded(self, part: Part) -> str:
        """Lay out a mail that is attached, as if it had been forwarded in the text."""
        if self._depth >= _FORWARDS_LIMIT or self._left <= 0:
            self.note("A mail attached to attached mails was not opened.")
            return ""
        data, defect = decoded(self._raw[part.start : part.end], _encoding(part))
        self.note(defect)
        root = read_parts(data)
        body = read_body(data, root, self._depth + 1, self._left)
        self._left = max(0, self._left - len(body.text))
        self.invitations.extend(body.invitations)
        self.defects.update(dict.fromkeys(body.defects))
        if not body.text and not root.header.fields:
            return ""
        said = (
            (name, root.header.text(name.lower())) for name in ("From", "Date", "Subject", "To")
        )
        header = "\n".join(f"{name}: {value}" for name, value in said if value)
        return f"{FORWARD_MARK}\n{header}\n\n{body.text}"

    def _signed(self, part: Part) -> str:
        """Unwrap a part that was signed as S/MIME does, in a container of its own."""
        end = min(part.end, part.start + _WRAPPED_LIMIT)
        data = decoded(self._raw[part.start : end], _encoding(part))[0]
        content = signed_content(data) if self._depth < _FORWARDS_LIMIT else None
        if content is None:
            self.note(_TO_OPEN)
            return ""
        self.note("The text was signed; the signature was not checked.")
        root = read_parts(content)
        body = read_body(content, root, self._depth + 1, self._left)
        self._left = max(0, self._left - len(body.text))
        self.invitations.extend(body.invitations)
        self.attachments.extend(body.attachments)
        self.defects.update(dict.fromkeys(body.defects))
        return body.text

    def from_winmail(self, root: Part) -> str:
        """Read the text that only a winmail.dat holds, and the names of the files in it."""
        for part in root.leaves():
            if part.content_type not in _WINMAIL and part.file_name.lower() != "winmail.dat":
                continue
            end = min(part.end, part.start + _WRAPPED_LIMIT)
            found = read_winmail(decoded(self._raw[part.start : end], _encoding(part))[0])
            self.attachments += [name for one in found.names if (name := harmless_name(one))]
            text = clean(found.text[:TEXT_LIMIT]) or text_of_html(found.html[:TEXT_LIMIT])[0]
            if text.strip():
                return text
            self.note("The mail holds a winmail.dat, which only Outlook can open.")
        return ""

    def look_through(self, root: Part) -> None:
        """Collect the invitations and the names of attachments."""
        calendars = 0
        for part in root.leaves():
            name, kind = part.file_name, part.content_type
            if kind in _CALENDARS or name.lower().endswith(".ics"):
                calendars += 1
                if calendars <= _CALENDARS_LIMIT:
                    data = self._raw[part.start : min(part.end, part.start + CALENDAR_LIMIT * 2)]
                    data = decoded(data, _encoding(part))[0]
                    self.invitations.extend(
                        parse_calendar(data, part.parameters.get("charset", ""))
                    )
            if name and (part.is_attachment or "content-id" not in part.header.fields):
                self.attachments.append(name)


def _encoding(part: Part) -> str:
    value = part.header.fields.get("content-transfer-encoding", b"")
    return value[:100].decode("latin-1")
