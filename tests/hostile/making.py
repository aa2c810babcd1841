"""How hostile mails are made. All of it is made up here."""

# A mail stands here as it goes over the wire, however long its lines are.
# ruff: noqa: E501

import base64
from collections.abc import Callable
from dataclasses import dataclass, field

NEWS = "We have decided to go ahead with somebody else."


PRIMED = (
    rb"{\rtf1\ansi\mac\deff0\deftab720{\fonttbl;}{\f0\fnil \froman \fswiss \fmodern \fscript "
    rb"\fdecor MS Sans SerifSymbolArialTimes New RomanCourier{\colortbl\red0\green0\blue0"
    b"\r\n" + rb"\par \pard\plain\f0\fs20\b\i\u\tab\tx"
)
"""What every rich text that is packed may point back to (MS-OXRTFCP)."""


@dataclass(frozen=True)
class Hostile:
    """One mail, and what is still to be read in it."""

    name: str
    make: Callable[[], bytes]
    text: str = NEWS
    subject: str = "Your application"
    sender: str = "dana@rail.example"
    unwanted: tuple[str, ...] = field(default=())
    """What must not come out as text."""


def mail(*fields: str | bytes, body: str | bytes = NEWS, **changes: str) -> bytes:
    """Put a mail together; fields that are changed to "" are left out."""
    known = {
        "From": "Dana Kim <dana@rail.example>",
        "To": "ana@home.example",
        "Subject": "Your application",
        "Date": "Tue, 3 Nov 2026 10:00:00 +0100",
        "Message-ID": "<one@rail.example>",
    } | changes
    lines = [f"{name}: {value}".encode() for name, value in known.items() if value]
    lines += [one if isinstance(one, bytes) else one.encode() for one in fields]
    return b"\r\n".join(lines) + b"\r\n\r\n" + (body if isinstance(body, bytes) else body.encode())


def html(body: str) -> bytes:
    return mail("Content-Type: text/html; charset=utf-8", body=f"<html><body>{body}</body></html>")


def b64(text: str | bytes, every: int = 76) -> str:
    raw = base64.b64encode(text if isinstance(text, bytes) else text.encode()).decode()
    return "\r\n".join(raw[at : at + every] for at in range(0, len(raw), every))


def nested(depth: int) -> bytes:
    heads = [
        f'Content-Type: multipart/mixed; boundary="b{n}"\r\n\r\n--b{n}\r\n' for n in range(depth)
    ]
    return b"Subject: Your application\r\nFrom: dana@rail.example\r\n" + "".join(heads).encode()


def attached(depth: int) -> bytes:
    inner = mail(body=NEWS)
    for _ in range(depth):
        inner = mail("Content-Type: message/rfc822", body=inner)
    return inner


def many_parts(count: int) -> bytes:
    parts = b"".join(b"--b\r\nContent-Type: image/png\r\n\r\nx\r\n" for _ in range(count))
    return mail(
        "Content-Type: multipart/mixed; boundary=b",
        body=b"--b\r\n\r\n" + NEWS.encode() + b"\r\n" + parts,
    )


def der(tag: int, *inside: bytes) -> bytes:
    body = b"".join(inside)
    if len(body) < 128:
        return bytes([tag, len(body)]) + body
    size = len(body).to_bytes((len(body).bit_length() + 7) // 8, "big")
    return bytes([tag, 0x80 | len(size)]) + size + body


def signed_data(inner: bytes, *, pieces: int = 0) -> bytes:
    """Wrap a mail part as S/MIME does that is signed and opaque (RFC 5652, 5), without signers.

    Args:
        inner: The part.
        pieces: Over how many octet strings of indefinite length it is spread; 0 for one, definite.
    """
    data, signed = (
        b"\x06\x09\x2a\x86\x48\x86\xf7\x0d\x01\x07\x01",
        b"\x06\x09\x2a\x86\x48\x86\xf7\x0d\x01\x07\x02",
    )
    version, empty = b"\x02\x01\x01", b"\x31\x00"
    if not pieces:
        content = der(0x30, data, der(0xA0, der(0x04, inner)))
        return der(0x30, signed, der(0xA0, der(0x30, version, empty, content, empty)))
    size = len(inner) // pieces + 1
    cut = b"".join(der(0x04, inner[at : at + size]) for at in range(0, len(inner), size))
    octets = b"\x24\x80" + cut + b"\x00\x00"
    content = b"\x30\x80" + data + b"\xa0\x80" + octets + b"\x00\x00" * 2
    return (
        b"\x30\x80"
        + signed
        + b"\xa0\x80\x30\x80"
        + version
        + empty
        + content
        + empty
        + b"\x00\x00" * 3
    )


def tnef(*attributes: tuple[int, int, bytes]) -> bytes:
    """Make a winmail.dat (MS-OXTNEF) of attributes: level, id, data."""
    made = b"\x78\x9f\x3e\x22\x01\x00"
    for level, name, data in attributes:
        made += bytes([level]) + name.to_bytes(4, "little") + len(data).to_bytes(4, "little")
        made += data + (sum(data) & 0xFFFF).to_bytes(2, "little")
    return made


def packed_rtf(rtf: bytes, *, is_packed: bool = True) -> bytes:
    """Pack rich text as MS-OXRTFCP tells, pointing back to the latest run that comes again."""
    sizes = (len(rtf) + 12).to_bytes(4, "little") + len(rtf).to_bytes(4, "little")
    if not is_packed:
        return sizes + b"MELA" + bytes(4) + rtf
    whole, at = PRIMED + rtf, len(PRIMED)
    steps: list[tuple[int, bytes]] = []
    while at < len(whole):
        for size in range(min(17, len(whole) - at), 1, -1):
            found = whole.rfind(whole[at : at + size], max(0, at - 4_000), at + size - 1)
            if found >= 0:
                steps.append((1, (found % 4_096 << 4 | size - 2).to_bytes(2, "big")))
                at += size
                break
        else:
            steps.append((0, whole[at : at + 1]))
            at += 1
    steps.append((1, (len(whole) % 4_096 << 4).to_bytes(2, "big")))
    made = b""
    for first in range(0, len(steps), 8):
        run = steps[first : first + 8]
        made += bytes([sum(flag << bit for bit, (flag, _) in enumerate(run))])
        made += b"".join(data for _, data in run)
    return sizes + b"LZFu" + bytes(4) + made


def mapi(*properties: tuple[int, int, bytes]) -> bytes:
    """Make the properties of a message: type, id, data of a variable length."""
    made = len(properties).to_bytes(4, "little")
    for kind, name, data in properties:
        made += kind.to_bytes(2, "little") + name.to_bytes(2, "little") + b"\x01\x00\x00\x00"
        made += len(data).to_bytes(4, "little") + data + bytes(-len(data) % 4)
    return made


def winmail(content: bytes) -> bytes:
    part = f"Content-Type: application/ms-tnef; name=winmail.dat\r\nContent-Transfer-Encoding: base64\r\n\r\n{b64(content)}"
    return mail("Content-Type: multipart/mixed; boundary=b", body=f"--b\r\n{part}\r\n--b--\r\n")
