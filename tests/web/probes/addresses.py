"""What stands in an address."""

from dataclasses import replace

from tests.web.visitor import Visitor
from tests.web.ways import Way

_TRAVERSALS = (
    "/static/../visit.py", "/static/..%2fvisit.py", "/static/%2e%2e/visit.py",
    "/static/%2e%2e%2f%2e%2e%2fapp.py", "/static//etc/passwd", "/static/..\\visit.py",
    "/static/%00", "/static/afterword.css%00.html", "/static/", "/static/.", "/static/%ff",
    "/static/" + "a" * 3000,
)  # fmt: skip


def what_is_no_id_is_answered_with_a_sentence(visitor: Visitor) -> None:
    for way in visitor.hostile:
        data = {"kind": "other"} if way.is_action else None
        assert 400 <= visitor.ask(way, data=data).status_code < 500, way


def nothing_but_the_files_in_static_is_given_out(visitor: Visitor) -> None:
    for path in _TRAVERSALS:
        answer = visitor.ask_unknown(Way("GET", path, "static"))
        assert answer.status_code in {400, 403, 404}, path
        assert "import" not in answer.text, path
        assert "root:" not in answer.text, path


def no_address_leads_to_another_site(visitor: Visitor) -> None:
    for before in (
        "//evil.example",
        "/\\evil.example",
        "/%2f%2fevil.example",
        "//evil.example/%2e",
    ):
        for way in visitor.pages:
            visitor.ask(replace(way, path=f"{before}{way.path}"))  # the answer is looked at


def a_slash_at_the_end_leads_nowhere_else(visitor: Visitor) -> None:
    for way in visitor.ways:
        visitor.ask(replace(way, path=f"{way.path}/"))


def an_address_longer_than_any_of_ours_is_refused(visitor: Visitor) -> None:
    for way in visitor.ways:
        assert visitor.ask(replace(way, path=f"{way.path}?{'a' * 5000}")).status_code == 414, way


_ASKED = (
    "%3Cscript%3Ealert(1)%3C/script%3E", "javascript:alert(1)", "%22onload=%22x", "//evil.example",
    "%00", "%ff", "9" * 900, "{{7*191}}", "%0d%0aSet-Cookie:a=b",
)  # fmt: skip


def what_is_asked_behind_the_question_mark_is_only_text(visitor: Visitor) -> None:
    names = ("message", "to", "purpose", "q", "page", "next", "token", "id", "sort", "from")
    for value in _ASKED:
        asked = "&".join(f"{name}={value}" for name in names[: 3000 // (len(value) + 9)])
        for way in visitor.pages:
            answer = visitor.ask(replace(way, path=f"{way.path}?{asked}"))
            if answer.headers.get("content-type", "").startswith("text/html"):
                assert "1337" not in answer.text, way
            assert "set-cookie" not in answer.headers, way


def a_line_end_in_an_address_adds_no_header(visitor: Visitor) -> None:
    for way in visitor.ways:
        asked = replace(way, path=f"{way.path}%0d%0aX-Injected:%20yes")
        assert "x-injected" not in visitor.ask(asked).headers, way
