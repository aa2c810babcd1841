"""Mails whose parts, encodings or layout are hostile."""

# A mail stands here as it goes over the wire, however long its lines are.
# ruff: noqa: E501

import quopri

from tests.hostile.making import NEWS, Hostile, attached, b64, html, mail, many_parts, nested

_FLOWED = "We have decided to go \r\nahead with somebody \r\nelse.\r\n\r\n> Quoted text that goes \r\n> on here.\r\n"

MAILS: tuple[Hostile, ...] = (
    Hostile(
        "broken base64",
        lambda: mail("Content-Transfer-Encoding: base64", body=b64(NEWS)[:-3] + "=\r\n"),
        NEWS[:40],
    ),
    Hostile(
        "base64 of odd length in pieces",
        lambda: mail("Content-Transfer-Encoding: base64", body=b64(NEWS, 7) + "\r\nA"),
        NEWS,
    ),
    Hostile(
        "base64 with a footer behind it",
        lambda: mail(
            "Content-Transfer-Encoding: base64", body=b64(NEWS) + "\r\n____\r\nA list!\r\n"
        ),
        NEWS,
    ),
    Hostile("text that says it is base64", lambda: mail("Content-Transfer-Encoding: base64")),
    Hostile(
        "broken quoted-printable",
        lambda: mail("Content-Transfer-Encoding: quoted-printable", body="=ZZ= =\r\n" + NEWS + "="),
    ),
    Hostile("an encoding nobody knows", lambda: mail("Content-Transfer-Encoding: x-uuencode")),
    Hostile(
        "two encodings at once",
        lambda: mail(
            "Content-Transfer-Encoding: quoted-printable",
            "Content-Transfer-Encoding: base64",
            body=quopri.encodestring(NEWS.encode()),
        ),
    ),
    Hostile("parts 2,000 deep", lambda: nested(2_000), ""),
    Hostile("mails in mails 500 deep", lambda: attached(500), ""),
    Hostile(
        "4,000 lines that name a house",
        lambda: mail(body="the role of Planner at Acme.\r\n" * 4_000 + NEWS),
        "",
    ),
    Hostile("5,000 parts", lambda: many_parts(5_000)),
    Hostile("a boundary of nothing", lambda: mail('Content-Type: multipart/mixed; boundary=""')),
    Hostile(
        "a boundary that never comes", lambda: mail("Content-Type: multipart/mixed; boundary=never")
    ),
    Hostile(
        "a boundary that is every line",
        lambda: mail("Content-Type: multipart/mixed; boundary=b", body="--b\r\n" * 50_000 + NEWS),
        "",
    ),
    Hostile(
        "a boundary a million times in one line",
        lambda: mail("Content-Type: multipart/mixed; boundary=b", body="--b" * 1_000_000),
        "",
    ),
    Hostile(
        "parts that end too early",
        lambda: mail(
            "Content-Type: multipart/mixed; boundary=b",
            body=f"--b\r\nContent-Type: text/plain\r\n\r\n{NEWS}",
        ),
    ),
    Hostile("a content type of nonsense", lambda: mail('Content-Type: ;;;=;"\\;/')),
    Hostile(
        "a content type with 20,000 parameters",
        lambda: mail("Content-Type: text/plain" + "".join(f"; a{n}=b" for n in range(20_000))),
    ),
    Hostile("format=flowed", lambda: mail("Content-Type: text/plain; format=flowed", body=_FLOWED)),
    Hostile(
        "format=flowed with spaces left out",
        lambda: mail(
            "Content-Type: text/plain; format=flowed; delsp=yes", body="Unfortu \r\nnately. " + NEWS
        ),
        "Unfortunately. " + NEWS,
    ),
    Hostile(
        "HTML that says it is plain",
        lambda: mail(body=f"<html><body><p>{NEWS}</p><script>var x=1</script></body></html>"),
        unwanted=("var x",),
    ),
    Hostile(
        "HTML with a script and a style",
        lambda: html(f"<style>p{{color:red}}</style><script>alert(1)</script><p>{NEWS}</p>"),
        unwanted=("alert", "color"),
    ),
    Hostile("HTML 20,000 deep", lambda: html("<div>" * 20_000 + NEWS), ""),
    Hostile(
        "HTML of 20,000 cells",
        lambda: html(f"<p>{NEWS}</p><table>" + "<tr><td>a</td></tr>" * 20_000 + "</table>"),
    ),
    Hostile("HTML of 100,000 open tags", lambda: html(f"<p>{NEWS}</p>" + "<b" * 100_000)),
    Hostile(
        "HTML of entities without end",
        lambda: html(f"<p>{NEWS}</p>" + "&#x1F4A9;" * 30_000 + "&" * 30_000),
    ),
    Hostile("HTML comments that never end", lambda: html(f"<p>{NEWS}</p>" + "<!--" * 30_000)),
    Hostile(
        "HTML without an end",
        lambda: mail("Content-Type: text/html", body=f"<p>{NEWS}<p><table><td><a href='"),
    ),
)
