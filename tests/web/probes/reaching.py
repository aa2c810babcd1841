"""What a form could make the server ask, or lead the browser to."""

import select
import socket
import threading

from tests.web.visitor import Visitor, contents

_NAMES = (
    "url", "next", "back", "to", "return", "redirect", "link", "address", "feed", "board", "page",
    "host", "imap", "smtp", "server", "endpoint", "callback", "name", "q", "via", "reason", "body",
)  # fmt: skip
_ELSEWHERE = (
    "https://evil.example/", "//evil.example/", "/\\evil.example/", "\\\\evil.example\\x",
    "javascript:alert(1)", "https:evil.example", "/%09/evil.example",
)  # fmt: skip


def no_field_leads_to_another_site(visitor: Visitor) -> None:
    for value in _ELSEWHERE:
        for way in visitor.actions:
            if way.name == "forget-do":  # it takes away what the other probes look at
                continue
            answer = visitor.ask(way, data=dict.fromkeys(_NAMES, value))
            leads_to = answer.headers.get("location", "/").replace("\\", "/")
            assert "evil.example" not in leads_to.partition("?")[0], way


def no_form_makes_us_ask_a_server_that_it_names(visitor: Visitor) -> None:
    with socket.create_server(("127.0.0.1", 0)) as canary:
        port = canary.getsockname()[1]
        for value in (f"http://127.0.0.1:{port}/", f"http://localhost:{port}/x", f"//[::1]:{port}"):
            for way in visitor.ways:
                if way.name == "forget-do":
                    continue
                data = dict.fromkeys(_NAMES, value) if way.is_action else None
                visitor.ask(way, data=data)
        asked, _, _ = select.select([canary], [], [], 0)
        assert asked == []


def a_form_sent_twice_at_the_same_moment_is_done_once(visitor: Visitor) -> None:
    form = {
        "organisation": "Mill Lane",
        "role": "Editor",
        "channel": "phone",
        "on": "2026-03-01",
        "name": "Mo Lane",
        "words": "Ask earlier.",
        "body": "Ask earlier.",
        "kind": "call",
        "once": "a-form-of-one-page",
    }
    done = 0
    for way in visitor.actions:
        if way.name == "forget-do":
            continue
        before = contents(visitor.app)
        gate = threading.Barrier(2)

        def post(way: object = way, gate: threading.Barrier = gate) -> None:
            gate.wait()
            visitor.ask(way, data=form)  # type: ignore[arg-type]

        both = [threading.Thread(target=post) for _ in range(2)]
        for one in both:
            one.start()
        for one in both:
            one.join()
        after = contents(visitor.app)
        for was, now in zip(before, after, strict=True):
            assert len(now) - len(was) <= 1, way
            done += len(now) - len(was) == 1
    assert done, "nothing was done at all"


def a_header_of_any_length_breaks_nothing(visitor: Visitor) -> None:
    for name in (
        "cookie",
        "referer",
        "user-agent",
        "accept-language",
        "range",
        "if-modified-since",
    ):
        for way in visitor.pages:
            answer = visitor.ask(way, headers={name: "x" * 20_000})
            assert answer.status_code < 500, (way, name)


def a_part_of_a_file_that_is_asked_for_oddly_breaks_nothing(visitor: Visitor) -> None:
    for value in (
        "bytes=0-0",
        "bytes=-1",
        "bytes=9-1",
        "bytes=0-0,1-1,2-2",
        "lines=1",
        "bytes=" + "0-," * 500,
    ):
        for way in visitor.pages:
            assert visitor.ask(way, headers={"range": value}).status_code < 500, way
