"""Mails whose letters are in a set that they do not name, or name wrongly."""

import base64
from itertools import product

from tests.hostile.making import NEWS, Hostile, mail

GERMAN = "Grüße aus Köln. Wir haben uns für eine andere Bewerberin entschieden."
FRENCH = (
    "Malheureusement, nous avons retenu une autre candidature. Merci d’être venue à l’entretien."
)
CHINESE = "很遗憾，我们已选择了其他候选人。感谢您对我们公司的关注，祝您求职顺利。"
TAIWANESE = "很遺憾，我們已經選擇了其他的應徵者。感謝您對本公司的關注，祝您求職順利。"
JAPANESE = "選考の結果、今回はご期待に沿えないこととなりました。ご応募ありがとうございました。"
KOREAN = "안타깝게도 이번 채용에서 귀하를 모시지 못하게 되었습니다. 지원해 주셔서 감사합니다."
RUSSIAN = "К сожалению, мы выбрали другого кандидата на эту должность. Спасибо за интерес к нам."
GREEK = "Δυστυχώς επιλέξαμε άλλον υποψήφιο για τη θέση. Ευχαριστούμε για το ενδιαφέρον σας."

_UNNAMED = {
    "GBK": (CHINESE, "gbk"),
    "Big5": (TAIWANESE, "big5"),
    "EUC-KR": (KOREAN, "euc-kr"),
    "Shift-JIS": (JAPANESE, "shift_jis"),
    "EUC-JP": (JAPANESE, "euc-jp"),
    "KOI8-R": (RUSSIAN, "koi8-r"),
    "Windows-1251": (RUSSIAN, "cp1251"),
    "Windows-1253": (GREEK, "cp1253"),
    "the letters of old Macs": (FRENCH, "mac_roman"),
    "the letters of DOS": (GERMAN, "cp850"),
    "Windows-1252": (FRENCH, "cp1252"),
}
_CLAIMS = {
    "says nothing of it": "",
    "says it is ASCII": "us-ascii",
    "says it is ISO 8859-1": "iso-8859-1",
    "says it is UTF-8": "utf-8",
    "names a set nobody knows": "x-klingon",
}


def _claiming(text: str, codec: str, charset: str) -> Hostile:
    fields = (f"Content-Type: text/plain; charset={charset}",) if charset else ()
    return Hostile("", lambda: mail(*fields, body=text.encode(codec)), text)


def _named(charset: str, text: str, codec: str) -> Hostile:
    return Hostile(
        f"a charset called {charset}",
        lambda: mail(f"Content-Type: text/plain; charset={charset}", body=text.encode(codec)),
        text,
    )


def _twice(text: str, codec: str) -> bytes:
    return text.encode().decode(codec).encode()


def _word(charset: str, data: bytes) -> str:
    return f"=?{charset}?b?{base64.b64encode(data).decode()}?="


def _raw_subject(text: str, codec: str, *fields: str) -> bytes:
    return mail(*fields, Subject="").replace(b"To:", b"Subject: " + text.encode(codec) + b"\r\nTo:")


MAILS: tuple[Hostile, ...] = (
    *(
        Hostile(f"{name} that {claim}", _claiming(text, codec, charset).make, text)
        for (name, (text, codec)), (claim, charset) in product(_UNNAMED.items(), _CLAIMS.items())
    ),
    _named("cp-1251", RUSSIAN, "cp1251"),
    _named("win-1251", RUSSIAN, "cp1251"),
    _named("\"'windows-1251'\"", RUSSIAN, "cp1251"),
    _named("x-sjis", JAPANESE, "shift_jis"),
    _named("ks_c_5601-1987", KOREAN, "cp949"),
    _named("x-mac-roman", FRENCH, "mac_roman"),
    _named("iso-8859-8-i", "שלום לכולם, תודה רבה", "iso8859-8"),
    _named("unicode-1-1-utf-7", "Grüße", "utf-7"),
    Hostile(
        "a charset in pieces (RFC 2231)",
        lambda: mail(
            "Content-Type: text/plain; charset*0*=us-ascii'en'koi; charset*1=8-r",
            body=RUSSIAN.encode("koi8-r"),
        ),
        RUSSIAN,
    ),
    Hostile(
        "UTF-8 encoded twice",
        lambda: mail("Content-Type: text/plain; charset=utf-8", body=_twice(GERMAN, "cp1252")),
        GERMAN,
    ),
    Hostile(
        "UTF-8 encoded twice with quotation marks",
        lambda: mail("Content-Type: text/plain; charset=utf-8", body=_twice(FRENCH, "cp1252")),
        FRENCH,
    ),
    Hostile(
        "UTF-8 encoded twice as ISO 8859-1",
        lambda: mail("Content-Type: text/plain; charset=utf-8", body=_twice(GERMAN, "latin-1")),
        GERMAN,
    ),
    Hostile(
        "a subject encoded twice",
        lambda: mail(Subject=_word("utf-8", _twice(GERMAN, "cp1252"))),
        subject=GERMAN,
    ),
    Hostile(
        "letters that only look as if they were encoded twice",
        lambda: mail(body="AMANHÃ”, CAFÉ” and “CHÂ–” are meant. " + NEWS),
        "AMANHÃ”, CAFÉ” and “CHÂ–” are meant. " + NEWS,
    ),
    Hostile(
        "a raw subject in the letters of the text",
        lambda: _raw_subject("К сожалению", "koi8-r", "Content-Type: text/plain; charset=koi8-r"),
        subject="К сожалению",
    ),
    Hostile(
        "a raw subject of GBK that says nothing of it",
        lambda: _raw_subject(CHINESE, "gbk"),
        subject=CHINESE,
    ),
    Hostile(
        "a raw subject of ISO-2022-JP",
        lambda: _raw_subject(JAPANESE, "iso-2022-jp"),
        subject=JAPANESE,
    ),
    Hostile(
        "words cut inside a letter of Shift-JIS",
        lambda: mail(
            Subject=_word("shift_jis", JAPANESE.encode("cp932")[:13])
            + "\r\n "
            + _word("shift_jis", JAPANESE.encode("cp932")[13:])
        ),
        subject=JAPANESE,
    ),
    Hostile(
        "words of ISO-2022-JP that each begin anew",
        lambda: mail(
            Subject=_word("iso-2022-jp", JAPANESE[:5].encode("iso-2022-jp"))
            + "\r\n "
            + _word("iso-2022-jp", JAPANESE[5:].encode("iso-2022-jp"))
        ),
        subject=JAPANESE,
    ),
    Hostile("a word of no known charset", lambda: mail(Subject="=?x-none?q?Your_application?=")),
    Hostile("a word with its language", lambda: mail(Subject="=?utf-8*en?q?Your_application?=")),
    Hostile(
        "words with nothing between",
        lambda: mail(Subject="=?utf-8?q?Your?==?utf-8?q?_application?="),
    ),
    Hostile("a word with a space in it", lambda: mail(Subject="=?utf-8?q?Your application?=")),
    Hostile(
        "a word without its padding", lambda: mail(Subject="=?utf-8?b?WW91ciBhcHBsaWNhdGlvbg?=")
    ),
    Hostile(
        "a word within a word",
        lambda: mail(Subject="=?utf-8?q?=3D=3Futf-8=3Fq=3FYour=5Fapplication=3F=3D?="),
        subject="=?utf-8?q?Your_application?=",
    ),
    Hostile(
        "another address in the name",
        lambda: mail(From=f"{_word('utf-8', b'Dana <eve@evil.example>')} <dana@rail.example>"),
    ),
    Hostile(
        "random bytes of every charset",
        lambda: mail(body=bytes(range(128, 256)) * 400 + b"\r\n" + NEWS.encode()),
    ),
)
