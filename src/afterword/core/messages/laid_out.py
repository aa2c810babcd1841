"""The HTML of a mail, as its sender laid it out; for showing, never for judging."""

from afterword.core.messages.bodies import TEXT_LIMIT
from afterword.core.messages.charsets import decode
from afterword.core.messages.mime import Part, read_parts
from afterword.core.messages.parse import as_lines
from afterword.core.messages.transfer import decoded
from afterword.core.patterns import later

_NAMED = later(rb"""charset=["']?([A-Za-z0-9_:.-]{1,40})""")


def html_of(raw: bytes) -> str | None:
    """Return the HTML of a mail, decoded, at most as long as a text part may be; None without.

    Of several parts in HTML it is the first that is no attachment. Never raises.
    """
    data = as_lines(raw)
    part = next((one for one in read_parts(data).leaves() if _is_shown(one)), None)
    if part is None:
        return None
    body = data[part.start : min(part.end, part.start + 2 * TEXT_LIMIT)]
    encoding = part.header.fields.get("content-transfer-encoding", b"")[:100].decode("latin-1")
    plain = decoded(body, encoding)[0][:TEXT_LIMIT]
    charset = part.parameters.get("charset", "")
    if not charset and (named := _NAMED.search(plain[:2000])):
        charset = named[1].decode("ascii")
    return decode(plain, charset, is_cut=len(plain) == TEXT_LIMIT)[0]


def _is_shown(part: Part) -> bool:
    return part.content_type == "text/html" and not part.is_attachment
