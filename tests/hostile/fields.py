"""Mails whose fields, letters or line ends are hostile."""

import base64

from tests.hostile.making import NEWS, Hostile, b64, mail

_JAPANESE = "選考の結果、今回はご期待に沿えないこととなりました。"


_CHINESE = "很遗憾，我们已选择了其他候选人。"

MAILS: tuple[Hostile, ...] = (
    Hostile(
        "no charset said and bytes of Windows",
        lambda: mail(body=f"Grüße. {NEWS}".encode("cp1252")),
        f"Grüße. {NEWS}",
    ),
    Hostile("a charset nobody knows", lambda: mail("Content-Type: text/plain; charset=x-klingon")),
    Hostile(
        "a charset that is a codec",
        lambda: mail("Content-Type: text/plain; charset=unicode_escape", body=NEWS + " \\x41"),
        NEWS + " \\x41",
    ),
    Hostile("a charset with a NUL", lambda: mail(b'Content-Type: text/plain; charset="utf\x00-8"')),
    Hostile(
        "UTF-8 that says it is ASCII",
        lambda: mail("Content-Type: text/plain; charset=us-ascii", body=f"Grüße. {NEWS}"),
        f"Grüße. {NEWS}",
    ),
    Hostile(
        "ISO-2022-JP",
        lambda: mail(
            "Content-Type: text/plain; charset=iso-2022-jp", body=_JAPANESE.encode("iso-2022-jp")
        ),
        _JAPANESE,
    ),
    Hostile(
        "ISO-2022-JP that says it is ASCII",
        lambda: mail(
            "Content-Type: text/plain; charset=us-ascii", body=_JAPANESE.encode("iso-2022-jp")
        ),
        _JAPANESE,
    ),
    Hostile(
        "GBK that says GB2312",
        lambda: mail("Content-Type: text/plain; charset=gb2312", body=_CHINESE.encode("gbk")),
        _CHINESE,
    ),
    Hostile(
        "GBK in the subject",
        lambda: mail(Subject=f"=?gbk?b?{base64.b64encode(_CHINESE.encode('gbk')).decode()}?="),
        subject=_CHINESE,
    ),
    Hostile(
        "UTF-16 with a mark in a part",
        lambda: mail(
            "Content-Type: text/plain; charset=utf-16",
            "Content-Transfer-Encoding: base64",
            body=b64(NEWS.encode("utf-16")),
        ),
    ),
    Hostile(
        "UTF-16 without one",
        lambda: mail(
            "Content-Type: text/plain; charset=utf-16",
            "Content-Transfer-Encoding: base64",
            body=b64(NEWS.encode("utf-16-le")),
        ),
    ),
    Hostile("the whole mail as UTF-16", lambda: mail().decode().encode("utf-16")),
    Hostile(
        "UTF-7",
        lambda: mail("Content-Type: text/plain; charset=utf-7", body="Gr+APwA3w-e. " + NEWS),
        NEWS,
    ),
    Hostile("a byte order mark first", lambda: b"\xef\xbb\xbf" + mail()),
    Hostile("blank lines first", lambda: b"\r\n\r\n \r\n" + mail()),
    Hostile(
        "an mbox line first", lambda: b"From dana@rail.example Tue Nov  3 10:00:00 2026\n" + mail()
    ),
    Hostile(
        "a quoted mbox line among the fields",
        lambda: b">From dana Tue Nov  3 10:00:00 2026\n" + mail(),
    ),
    Hostile(
        "a space before the colon",
        lambda: mail(Subject="").replace(b"To:", b"Subject : Your application\r\nTo :"),
    ),
    Hostile("no space after the colon", lambda: mail().replace(b"Subject: ", b"Subject:")),
    Hostile(
        "fields in capitals",
        lambda: mail().replace(b"Subject:", b"SUBJECT:").replace(b"From:", b"FROM:"),
    ),
    Hostile("old Mac line ends", lambda: mail().replace(b"\r\n", b"\r")),
    Hostile("line ends of three kinds", lambda: mail().replace(b"\r\n", b"\n", 2)),
    Hostile(
        "NUL bytes everywhere", lambda: mail(body="\0".join(NEWS)).replace(b"Your", b"Yo\0ur"), NEWS
    ),
    Hostile("no blank line before the text", lambda: mail().replace(b"\r\n\r\n", b"\r\n")),
    Hostile("two subjects", lambda: mail("Subject: Another")),
    Hostile("two senders", lambda: mail("From: mallory@evil.example")),
    Hostile(
        "a Message-ID in brackets of the wrong kind", lambda: mail(**{"Message-ID": "<[one]>"})
    ),
    Hostile("a Message-ID that was never closed", lambda: mail(**{"Message-ID": "<[one@@rail"})),
    Hostile("a date that is none", lambda: mail(Date="Tue, 99 Nov 20260 25:61:61 +9999")),
    Hostile(
        "a subject of 280 kB of folded words",
        lambda: mail(Subject="Your application " + "=?utf-8?q?a?=\r\n " * 20_000),
        subject="",
    ),
    Hostile(
        "a subject that was never closed",
        lambda: mail(Subject="Your application =?utf-8?b?" + "A" * 9000),
        subject="",
    ),
    Hostile(
        "an encoded line break in the subject",
        lambda: mail(Subject="=?utf-8?q?Your_application=0D=0ABcc:_eve=40evil.example?="),
        subject="Your application Bcc: eve@evil.example",
    ),
    Hostile(
        "an encoded line break in the sender",
        lambda: mail(From="=?utf-8?q?Dana=0ATo:_x=40y.z?= <dana@rail.example>"),
    ),
    Hostile(
        "a sender of 300 kB",
        lambda: mail(From='"' + "D" * 300_000 + '" <dana@rail.example>'),
        sender="",
    ),
    Hostile(
        "a sender of 20,000 brackets",
        lambda: mail(From="<" * 20_000 + "dana@rail.example" + ">" * 20_000),
        sender="",
    ),
    Hostile(
        "a sender of comments within comments",
        lambda: mail(From="(" * 20_000 + ")" * 20_000 + " dana@rail.example"),
        sender="",
    ),
    Hostile(
        "20,000 readers", lambda: mail(To=", ".join(f"p{n}@home.example" for n in range(20_000)))
    ),
    Hostile(
        "a folded field of 500 kB",
        lambda: mail(To=",\r\n ".join(f"p{n}@home.example" for n in range(25_000))),
    ),
    Hostile("20,000 fields", lambda: mail(*(f"X-Trace-{n}: {n}" for n in range(20_000)))),
)
