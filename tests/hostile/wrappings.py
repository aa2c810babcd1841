"""Mails whose text is wrapped in something, and mails of 60 MB."""

# A mail stands here as it goes over the wire, however long its lines are.
# ruff: noqa: E501

from tests.hostile.making import (
    NEWS,
    Hostile,
    b64,
    html,
    mail,
    mapi,
    packed_rtf,
    signed_data,
    tnef,
    winmail,
)

_PGP = f"""-----BEGIN PGP SIGNED MESSAGE-----
Hash: SHA256

{NEWS}
- --{" "}
Dana
-----BEGIN PGP SIGNATURE-----

iQEzBAEBCAAdFiEE
-----END PGP SIGNATURE-----
"""


_INNER = b"Content-Type: text/plain; charset=utf-8\r\n\r\n" + NEWS.encode() + b"\r\n"


def _smime(raw: bytes) -> bytes:
    kind = "application/pkcs7-mime; smime-type=signed-data; name=smime.p7m"
    return mail(f"Content-Type: {kind}", "Content-Transfer-Encoding: base64", body=b64(raw))


def _rich(rtf: bytes) -> bytes:
    """Make a winmail.dat that holds rich text, as property, and no other."""
    return winmail(tnef((1, 0x00069003, mapi((0x1E, 0x37, b"x\0"), (0x102, 0x1009, rtf)))))


_RTF = b"{\\rtf1\\ansi\\ansicpg1252{\\fonttbl{\\f0 Arial;}}\\pard " + NEWS.encode() + b"\\par}"
_HTML_IN_RTF = (
    b"{\\rtf1\\ansi\\fromhtml1 {\\*\\htmltag64 <p>}\\htmlrtf not this\\htmlrtf0 "
    + NEWS.encode()
    + b"{\\*\\htmltag72 </p><p style=display:none>nor that</p>}}"
)

MAILS: tuple[Hostile, ...] = (
    Hostile("opaque S/MIME", lambda: _smime(signed_data(_INNER))),
    Hostile("opaque S/MIME in pieces of no length", lambda: _smime(signed_data(_INNER, pieces=5))),
    Hostile("S/MIME within S/MIME", lambda: _smime(signed_data(_smime(signed_data(_INNER))))),
    Hostile(
        "S/MIME of lengths that lie",
        lambda: _smime(
            b"\x30\x84\xff\xff\xff\xff\x06\x09\x2a\x86\x48\x86\xf7\x0d\x01\x07\x02\xa0\x80"
        ),
        "",
    ),
    Hostile("S/MIME 5,000 deep", lambda: _smime(b"\x30\x80" * 5_000), ""),
    Hostile(
        "S/MIME that is encrypted",
        lambda: mail(
            "Content-Type: application/pkcs7-mime; smime-type=enveloped-data",
            "Content-Transfer-Encoding: base64",
            body=b64(b"\x30\x80\x06\x09\x2a\x86\x48\x86\xf7\x0d\x01\x07\x03" + bytes(99)),
        ),
        "",
    ),
    Hostile(
        "signed with a signature beside",
        lambda: mail(
            'Content-Type: multipart/signed; boundary=b; protocol="application/pkcs7-signature"',
            body=f"--b\r\n\r\n{NEWS}\r\n--b\r\nContent-Type: application/pkcs7-signature; name=smime.p7s\r\n\r\nMIIB\r\n--b--\r\n",
        ),
        unwanted=("MIIB",),
    ),
    Hostile(
        "signed by PGP in the text",
        lambda: mail(body=_PGP),
        unwanted=("BEGIN PGP", "Hash: SHA256", "iQEzBAEB"),
    ),
    Hostile(
        "encrypted by PGP",
        lambda: mail(
            'Content-Type: multipart/encrypted; boundary=b; protocol="application/pgp-encrypted"',
            body="--b\r\nContent-Type: application/pgp-encrypted\r\n\r\nVersion: 1\r\n--b\r\nContent-Type: application/octet-stream\r\n\r\n-----BEGIN PGP MESSAGE-----\r\n\r\nhQEM\r\n-----END PGP MESSAGE-----\r\n--b--\r\n",
        ),
        "",
        unwanted=("hQEM",),
    ),
    Hostile(
        "winmail.dat with a body", lambda: winmail(tnef((1, 0x0002800C, NEWS.encode() + b"\0")))
    ),
    Hostile(
        "winmail.dat with properties",
        lambda: winmail(
            tnef(
                (
                    1,
                    0x00069003,
                    mapi((0x1F, 0x1000, (NEWS + "\0").encode("utf-16-le")), (0x1E, 0x37, b"x\0")),
                )
            )
        ),
    ),
    Hostile(
        "winmail.dat with HTML",
        lambda: winmail(tnef((1, 0x00069003, mapi((0x102, 0x1013, f"<p>{NEWS}</p>".encode()))))),
    ),
    Hostile(
        "winmail.dat of lengths that lie",
        lambda: winmail(b"\x78\x9f\x3e\x22\x01\x00" + b"\x01\x03\x90\x06\x00\xff\xff\xff\x7f" * 99),
        "",
    ),
    Hostile("winmail.dat of packed rich text", lambda: _rich(packed_rtf(_RTF))),
    Hostile("winmail.dat of plain rich text", lambda: _rich(packed_rtf(_RTF, is_packed=False))),
    Hostile(
        "winmail.dat of HTML in rich text",
        lambda: _rich(packed_rtf(_HTML_IN_RTF)),
        unwanted=("not this", "nor that"),
    ),
    Hostile(
        "winmail.dat of rich text that was cut off",
        lambda: _rich(packed_rtf(_RTF * 3)[: len(packed_rtf(_RTF))]),
    ),
    Hostile(
        "winmail.dat that unpacks without end",
        lambda: _rich(bytes(8) + b"LZFu" + bytes(4) + b"\xfe{" + b"\x0c\xff" * 3_000_000),
        "",
    ),
    Hostile(
        "rich text as a part",
        lambda: mail("Content-Type: text/rtf", body=_RTF),
        unwanted=("Arial",),
    ),
    Hostile(
        "rich text of groups 300,000 deep",
        lambda: mail("Content-Type: text/rtf", body=b"{\\rtf1" + b"{" * 300_000),
        "",
    ),
    Hostile(
        "rich text of commands without end",
        lambda: mail("Content-Type: application/rtf", body=_RTF[:-1] + b"\\f1\\v0\\u1" * 90_000),
    ),
    Hostile(
        "text/enriched",
        lambda: mail(
            "Content-Type: text/enriched",
            body="<bold>We have decided</bold> to go ahead\r\nwith <color><param>red</param>"
            "somebody</color> else.\r\n\r\n1 << 2",
        ),
        NEWS + "\n1 < 2",
        unwanted=("red", "bold"),
    ),
    Hostile(
        "an invitation of 20,000 lines",
        lambda: mail(
            "Content-Type: multipart/mixed; boundary=b",
            body=f"--b\r\n\r\n{NEWS}\r\n--b\r\nContent-Type: text/calendar\r\n\r\nBEGIN:VCALENDAR\r\n"
            + "BEGIN:VEVENT\r\n" * 20_000
            + "--b--\r\n",
        ),
    ),
    Hostile("a line of 60 MB", lambda: mail(body=NEWS.encode() + b"\r\n" + b"a" * 60_000_000)),
    Hostile("a field of 60 MB", lambda: mail(b"X-Trace: " + b"a" * 60_000_000)),
    Hostile(
        "a line of 60 MB that says it is base64",
        lambda: mail(
            "Content-Transfer-Encoding: base64",
            body=b64(NEWS + " " * 3).encode() + b"YWFh" * 15_000_000,
        ),
    ),
    Hostile(
        "60 MB attached",
        lambda: mail(
            "Content-Type: multipart/mixed; boundary=b",
            body=f"--b\r\n\r\n{NEWS}\r\n--b\r\nContent-Type: application/pdf; name=a.pdf\r\n\r\n".encode()
            + b"A" * 60_000_000
            + b"\r\n--b--\r\n",
        ),
    ),
    Hostile("60 MB of HTML", lambda: html(f"<p>{NEWS}</p>" + "<p>a</p>" * 7_500_000)),
    Hostile(
        "a mail in a mail of 60 MB",
        lambda: mail(
            "Content-Type: multipart/mixed; boundary=b",
            body=f"--b\r\n\r\n{NEWS}\r\n--b\r\nContent-Type: message/rfc822\r\n\r\n".encode()
            + mail(body=b"a" * 60_000_000)
            + b"\r\n--b--\r\n",
        ),
    ),
    Hostile("nothing but dots", lambda: mail(body=NEWS + "\r\n" + "." * 262_144)),
    Hostile("nothing but marks of a quote", lambda: mail(body=NEWS + "\r\n" + "> " * 131_072)),
)
