"""Mails whose text stands where one would not look, or looks like what it is not."""

# A mail stands here as it goes over the wire, however long its lines are.
# ruff: noqa: E501

import base64
import binascii
import random

from tests.hostile.letters import GERMAN, RUSSIAN
from tests.hostile.making import NEWS, Hostile, b64, html, mail, signed_data

_UU = (
    "begin 644 cv.pdf\n"
    + "".join(
        binascii.b2a_uu(random.Random(n).randbytes(45)).decode()  # noqa: S311
        for n in range(3_000)
    )
    + "`\nend\n"
)
_INNER = b"Content-Type: text/plain\r\n\r\n" + NEWS.encode()
_MIXED = "Content-Type: multipart/mixed; boundary=b"
_ONE_PART = f"--b\r\nContent-Type: text/plain\r\n\r\n{NEWS}\r\n--b--\r\n"
_HIDING = (
    "color:transparent", "font-size:1px", "font-size:0.5px", "text-indent:-9999px",
    "position:absolute;left:-5000px", "height:0;overflow:hidden", "width:1px;overflow:hidden",
    "max-height:0px", "opacity:0", "visibility:hidden", "display : none", "mso-hide:all",
)  # fmt: skip


def _hidden(style: str) -> Hostile:
    return Hostile(
        f"HTML that hides by {style}",
        lambda: html(f"<p>{NEWS}</p><p style='{style}'>a no that nobody sees</p>"),
        unwanted=("nobody sees",),
    )


def _sheet(rules: str, hidden: str) -> bytes:
    return html(f"<style>{rules}</style><p class=seen>{NEWS}</p>{hidden}")


MAILS: tuple[Hostile, ...] = (
    *map(_hidden, _HIDING),
    Hostile(
        "HTML that hides by a style sheet",
        lambda: _sheet(
            "/* } */ .pre{display:none !important} #q, td.z { display : none } .seen{color:red}",
            "<p class=pre>gone</p><p class='a z'>gone</p><p id=q>gone</p>",
        ),
        unwanted=("gone",),
    ),
    Hostile(
        "HTML whose style sheet hides for some screens only",
        lambda: _sheet("@media print{.seen{display:none}} @media x{.a{}.seen{display:none}}", ""),
    ),
    Hostile(
        "HTML whose style sheet hides and shows again",
        lambda: _sheet(".seen{display:none} .seen{display:block}", ""),
    ),
    Hostile("HTML whose style sheet hides all", lambda: _sheet(".seen{display:none}", "")),
    Hostile("HTML of a style sheet that never ends", lambda: _sheet("@media{.a{" * 20_000, "")),
    Hostile(
        "HTML of 10,000 rules",
        lambda: _sheet(".a{display:none}" * 10_000, "<p class=b>x</p>" * 3_000),
    ),
    Hostile(
        "HTML of drawings and fields that hold text",
        lambda: html(
            f"<p>{NEWS}</p><svg><text>gone</text><foreignObject>gone</foreignObject></svg>"
            "<math><mtext>gone</mtext></math><template>gone</template><input value=gone>"
            "<textarea>gone</textarea><select><option>gone</select><title>gone</title>"
        ),
        unwanted=("gone",),
    ),
    Hostile(
        "HTML for Outlook in comments",
        lambda: html(
            f"<!--[if mso]><p>gone</p><![endif]--><!--[if !mso]><!--><p>{NEWS}</p><!--<![endif]-->"
        ),
        unwanted=("gone",),
    ),
    Hostile(
        "HTML that names its charset late",
        lambda: mail(
            "Content-Type: text/html",
            body=(
                "<html><head>"
                + "<!-- x -->" * 400
                + f"<meta charset=windows-1251></head><p>{RUSSIAN}</p>"
            ).encode("cp1251"),
        ),
        RUSSIAN,
    ),
    Hostile(
        "HTML in UTF-16 that says nothing of it",
        lambda: mail(
            "Content-Type: text/html",
            "Content-Transfer-Encoding: base64",
            body=b64(f"<p>{NEWS}</p>".encode("utf-16-le")),
        ),
    ),
    Hostile(
        "a file in the text by uuencode",
        lambda: mail(body=f"{NEWS}\n\n{_UU}\nBest wishes"),
        "Best wishes",
        unwanted=("begin 644", "`"),
    ),
    Hostile(
        "uuencode without an end", lambda: mail(body=f"{NEWS}\n{_UU[:90_000]}"), unwanted=("begin",)
    ),
    Hostile("uuencode of nothing", lambda: mail(body=f"{NEWS}\n" + "begin 644 a\n" * 20_000)),
    Hostile(
        "a text by uuencode",
        lambda: mail(
            "Content-Transfer-Encoding: x-uuencode",
            body=b"begin 644 a.txt\n"
            + binascii.b2a_uu(NEWS[:45].encode())
            + binascii.b2a_uu(NEWS[45:].encode())
            + b"`\nend\n",
        ),
    ),
    Hostile(
        "a file in the text by yEnc",
        lambda: mail(
            body=f"{NEWS}\n=ybegin line=128 size=9 name=cv.pdf\n".encode()
            + bytes(range(128, 250)) * 90
            + b"\n=yend size=9\nBest wishes"
        ),
        f"{NEWS}\n\nBest wishes",
        unwanted=("=ybegin",),
    ),
    Hostile("yEnc without an end", lambda: mail(body=f"{NEWS}\n" + "=ybegin name=a\n" * 18_000)),
    Hostile(
        "a file in the text by BinHex",
        lambda: mail(body=f"{NEWS}\n(This file must be converted with BinHex 4.0)\n\n:$f*TEQKP:\n"),
        unwanted=("$f*",),
    ),
    Hostile(
        "the first piece of a mail",
        lambda: mail(
            'Content-Type: message/partial; id="x@y"; number=1; total=2',
            body=b"Subject: Inner\r\nContent-Type: text/plain\r\n\r\n" + NEWS.encode(),
        ),
    ),
    Hostile(
        "the second piece of a mail",
        lambda: mail('Content-Type: message/partial; id="x@y"; number=2; total=2'),
    ),
    Hostile(
        "a text that lies elsewhere",
        lambda: mail(
            'Content-Type: message/external-body; access-type=URL; URL="http://evil.example/x"',
            body="Content-Type: text/plain\r\n\r\nphantom",
        ),
        "",
        unwanted=("phantom",),
    ),
    Hostile(
        "opaque S/MIME that only its name tells",
        lambda: mail(
            "Content-Type: application/octet-stream; name=smime.p7m",
            "Content-Transfer-Encoding: base64",
            body=b64(signed_data(_INNER)),
        ),
    ),
    Hostile(
        "opaque S/MIME with the footer of a list",
        lambda: mail(
            _MIXED,
            body="--b\r\nContent-Type: application/pkcs7-mime; name=smime.p7m\r\nContent-Transfer-Encoding: base64\r\n\r\n"
            f"{b64(signed_data(_INNER))}\r\n--b\r\nContent-Type: text/plain\r\n\r\nA list.\r\n--b--",
        ),
        f"{NEWS}\n\nA list.",
    ),
    Hostile(
        "something encrypted below the text",
        lambda: mail(
            body=f"{NEWS}\n-----BEGIN PGP MESSAGE-----\n\nhQEMA\n-----END PGP MESSAGE-----\nBye"
        ),
        f"{NEWS}\nBye",
        unwanted=("hQEMA",),
    ),
    Hostile(
        "a mail for the whole world", lambda: mail("Content-Type: message/global", body=mail())
    ),
    Hostile(
        "a mail in a mail by base64",
        lambda: mail(
            "Content-Type: message/rfc822", "Content-Transfer-Encoding: base64", body=b64(mail())
        ),
    ),
    Hostile(
        "parts without a boundary named",
        lambda: mail("Content-Type: multipart/mixed", body=_ONE_PART),
        unwanted=("--b",),
    ),
    Hostile(
        "parts by base64 as a whole",
        lambda: mail(_MIXED, "Content-Transfer-Encoding: base64", body=b64(_ONE_PART)),
    ),
    Hostile(
        "a boundary in pieces (RFC 2231)",
        lambda: mail(
            'Content-Type: multipart/mixed; boundary*1="bb"; boundary*0="aa"',
            body=_ONE_PART.replace("--b", "--aabb"),
        ),
        unwanted=("aabb",),
    ),
    Hostile(
        "a boundary with a quotation mark",
        lambda: mail(
            'Content-Type: multipart/mixed; boundary="a\\"b"',
            body=_ONE_PART.replace("--b", '--a"b'),
        ),
        unwanted=('a"b',),
    ),
    Hostile(
        "a boundary that ends in a space",
        lambda: mail('Content-Type: multipart/mixed; boundary="b "', body=_ONE_PART),
    ),
    Hostile(
        "comments in the content type",
        lambda: mail("Content-Type: multipart/mixed (a; b=c); boundary=b (x)", body=_ONE_PART),
    ),
    Hostile(
        "one boundary within itself",
        lambda: mail(_MIXED, body=f"--b\r\n{_MIXED}\r\n\r\n{_ONE_PART}\r\n--b--\r\n"),
    ),
    Hostile(
        "a letter that says it is a file",
        lambda: mail(
            "Content-Type: text/plain; name=letter.txt",
            "Content-Disposition: attachment; filename=letter.txt",
        ),
    ),
    Hostile("a letter of no kind", lambda: mail("Content-Type: application/octet-stream")),
    Hostile(
        "a program of no kind",
        lambda: mail("Content-Type: application/octet-stream", body=b"\x7fELF\0\0" + NEWS.encode()),
        "",
        unwanted=(NEWS,),
    ),
    Hostile(
        "base64 with a remark",
        lambda: mail("Content-Transfer-Encoding: base64 (really)", body=b64(NEWS)),
    ),
    Hostile(
        "base64 for addresses of the web",
        lambda: mail(
            "Content-Type: text/plain; charset=utf-8",
            "Content-Transfer-Encoding: base64",
            body=base64.urlsafe_b64encode(f"{NEWS} ÿþ?>>>".encode()),
        ),
        f"{NEWS} ÿþ?>>>",
    ),
    Hostile("base64 that nothing names", lambda: mail(body=b64(f"{NEWS} " * 9)), f"{NEWS} {NEWS}"),
    Hostile(
        "quoted-printable that nothing names",
        lambda: mail(
            "Content-Type: text/plain; charset=utf-8",
            body="Gr=C3=BC=C3=9Fe aus K=C3=B6ln. Wir haben uns f=C3=BCr eine andere =\r\nBewerberin entschieden.",
        ),
        GERMAN,
    ),
    Hostile(
        "sums that look like quoted-printable",
        lambda: mail(body=f"x=C3 and y=B6, but also K=C3=B6 = 1. {NEWS}"),
        f"x=C3 and y=B6, but also K=C3=B6 = 1. {NEWS}",
    ),
    Hostile(
        "a letter behind its pictures",
        lambda: mail(
            'Content-Type: multipart/related; boundary=b; start="<two>"',
            body=f"--b\r\nContent-Type: image/png\r\n\r\nx\r\n--b\r\nContent-Type: text/html\r\nContent-ID: <two>\r\n\r\n<p>{NEWS}</p>\r\n--b--",
        ),
    ),
    Hostile(
        "a letter behind its signature",
        lambda: mail(
            "Content-Type: multipart/signed; boundary=b",
            body=f"--b\r\nContent-Type: application/pkcs7-signature\r\n\r\nMIIB\r\n{_ONE_PART}",
        ),
        unwanted=("MIIB",),
    ),
    Hostile(
        "a digest",
        lambda: mail(
            "Content-Type: multipart/digest; boundary=b",
            body=f"--b\r\n\r\nSubject: x\r\n\r\n{NEWS}\r\n--b--",
        ),
    ),
    Hostile(
        "parts of a kind nobody knows",
        lambda: mail("Content-Type: multipart/x-zed; boundary=b", body=_ONE_PART),
    ),
    Hostile("text before the first part only", lambda: mail(_MIXED, body=f"{NEWS}\r\n--b--\r\n")),
    Hostile(
        "text behind the last part",
        lambda: mail(_MIXED, body=f"{_ONE_PART}and more"),
        unwanted=("and more",),
    ),
    Hostile(
        "a boundary that begins like another",
        lambda: mail(
            _MIXED,
            body=f"--b\r\nContent-Type: multipart/mixed; boundary=bb\r\n\r\n{_ONE_PART.replace('--b', '--bb')}--b--",
        ),
        unwanted=("--bb",),
    ),
    Hostile(
        "UTF-16 by quoted-printable",
        lambda: mail(
            "Content-Type: text/plain; charset=utf-16le",
            "Content-Transfer-Encoding: quoted-printable",
            body="".join(f"={one:02X}" for one in NEWS.encode("utf-16le")),
        ),
    ),
    Hostile(
        "UTF-8 that is longer than it may be",
        lambda: mail(
            "Content-Type: text/plain; charset=utf-8", body=b"\xc0\xbcb\xc0\xbe " + NEWS.encode()
        ),
        unwanted=("<b>",),
    ),
    Hostile(
        "60 MB of flowed quotes",
        lambda: mail(
            "Content-Type: text/plain; format=flowed",
            body=NEWS.encode() + b"\r\n" + b"> a \r\n" * 9_000_000,
        ),
    ),
    Hostile(
        "60 MB of line ends that do not count",
        lambda: mail(
            "Content-Transfer-Encoding: quoted-printable",
            body=NEWS.encode() + b"=\r\n" * 20_000_000,
        ),
    ),
    Hostile("60 MB of references", lambda: mail(References="<a@b> " * 9_000_000)),
    Hostile("nothing but colons", lambda: b":\r\n:\r\n\r\n" + NEWS.encode(), subject="", sender=""),
    Hostile("nothing but NUL", lambda: bytes(5_000), "", subject="", sender=""),
    Hostile("nothing at all", lambda: b"", "", subject="", sender=""),
)
