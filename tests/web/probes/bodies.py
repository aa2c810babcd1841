"""What is sent along."""

from tests.web.visitor import Visitor, contents

_FIELDS = (
    "kind", "went_out", "body", "subject", "text", "notes", "organisation", "role", "person",
    "address", "name", "purpose", "to", "enjoyed", "learned", "differently", "value", "at", "via",
    "stamp", "was", "fix", "channel", "reason",
)  # fmt: skip
_PARTS = {"content-type": "multipart/form-data; boundary=b"}


def only_forms_are_taken(visitor: Visitor) -> None:
    before = contents(visitor.app)
    for kind in ("application/json", "text/plain", "application/xml", "text/html", "form"):
        for way in visitor.actions:
            answer = visitor.ask(way, content=b'{"kind":"other"}', headers={"content-type": kind})
            assert answer.status_code == 415, (way, kind)
    assert contents(visitor.app) == before


def more_than_a_letter_can_be_is_refused(visitor: Visitor) -> None:
    for way in visitor.actions:
        most = 20_000_000 if way.name == "import-take" else 1_000_000
        answer = visitor.ask(way, data={"body": "a" * (most + 1)})
        assert answer.status_code == 413, way


def a_length_that_is_no_number_is_refused(visitor: Visitor) -> None:
    for length in ("-1", "1e9", "9" * 400, "\u00b2".encode("latin-1")):
        for way in visitor.actions:
            answer = visitor.ask(way, content=b"", headers={"content-length": length})
            assert answer.status_code in {413, 415}, (way, length)


def hundreds_of_fields_are_refused(visitor: Visitor) -> None:
    kind = {"content-type": "application/x-www-form-urlencoded"}
    for way in visitor.actions:
        answer = visitor.ask(way, content=b"&".join([b"kind=other"] * 5000), headers=kind)
        assert answer.status_code == 400, way


def hundreds_of_parts_are_refused(visitor: Visitor) -> None:
    part = b'--b\r\nContent-Disposition: form-data; name="kind"\r\n\r\nother\r\n'
    for way in visitor.actions:
        answer = visitor.ask(way, content=part * 900 + b"--b--\r\n", headers=_PARTS)
        assert answer.status_code == 400, way


def a_file_where_none_is_asked_for_is_refused(visitor: Visitor) -> None:
    head = b'--b\r\nContent-Disposition: form-data; name="kind"; filename="../../x"\r\n\r\n'
    for way in visitor.actions:
        answer = visitor.ask(way, content=head + b"other\r\n--b--\r\n", headers=_PARTS)
        # Where files are asked for, one in another field is none.
        assert answer.status_code == (422 if way.name == "import-take" else 400), way


def parts_that_never_end_are_refused(visitor: Visitor) -> None:
    for body in (b"", b"--b", b"nonsense", b"--b\r\n" + b"X: y\r\n" * 3000, b"--b\r\n\r\n\r\n--b"):
        for way in visitor.actions:
            visitor.ask(way, content=body, headers=_PARTS)
    for way in visitor.actions:
        answer = visitor.ask(way, content=b"x", headers={"content-type": "multipart/form-data"})
        assert answer.status_code == 400, way


def fields_nobody_asked_for_count_for_nothing(visitor: Visitor) -> None:
    names = ("id", "owner_id", "digest", "is_confirmed", "session", "now", "__class__", "app.home")
    before = contents(visitor.app)
    for way in visitor.actions:
        if way.name != "forget-do":  # its page asked already; it takes mail away
            visitor.ask(way, data=dict.fromkeys(names, "A1"))
    after = contents(visitor.app)
    assert after[0] == before[0]
    assert after[6] == before[6]


_WORDS = (
    "</textarea><script>alert(1)</script>\nx", "\x00\u202e\ufffd", "{{7*191}}\n",
    "\r\n\r\n<svg onload=x>",
)  # fmt: skip


def hostile_words_in_every_field_stay_words(visitor: Visitor) -> None:
    for value in _WORDS:
        for way in visitor.actions:
            answer = visitor.ask(way, data=dict.fromkeys(_FIELDS, value))
            assert "1337" not in answer.text, way


def bytes_that_are_no_text_break_nothing(visitor: Visitor) -> None:
    kind = {"content-type": "application/x-www-form-urlencoded; charset=utf-7"}
    for body in (b"kind=%ff%fe&body=%", b"\xff\xfe=\x00", b"=&=&;&", b"kind", b"%u0041=%zz"):
        for way in visitor.actions:
            visitor.ask(way, content=body, headers=kind)


def an_empty_form_breaks_nothing_and_twice_is_no_worse(visitor: Visitor) -> None:
    for way in visitor.actions:
        first = visitor.ask(way, data={"x": ""}).status_code
        second = visitor.ask(way, data={"x": ""}).status_code
        # Somebody who was forgotten the first time is not there the second.
        assert second == first or (way.name == "forget-do" and second == 404), way
