"""Every hostile mail becomes a Message with what a person would still read, in bounded room."""

import os
import random
import resource
import signal
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from types import FrameType

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.ending import run_apart
from tests.hostile.mails import MAILS, worn
from tests.hostile.making import NEWS, Hostile, mail, mapi, signed_data, tnef

from afterword.core.messages.parse import parse
from afterword.core.messages.winmail import read_winmail
from afterword.core.messages.wrapped import signed_content, without_pgp
from afterword.core.reading.read import read

SECONDS = 2.0
"""Of the processor's time; a clock on the wall would say how busy the machine is."""
ROOM = 150_000_000
"""Bytes beside the mail itself."""


@contextmanager
def at_most(seconds: float, room: int) -> Iterator[None]:
    """End the process's patience: what takes longer is interrupted, what takes more is refused."""

    def too_long(_signal: int, frame: FrameType | None) -> None:
        raise AssertionError(f"longer than {seconds} s, at {frame}")

    pages = int(Path("/proc/self/statm").read_text().split()[0])
    before = signal.signal(signal.SIGVTALRM, too_long)
    most = pages * os.sysconf("SC_PAGE_SIZE") + room
    resource.setrlimit(resource.RLIMIT_AS, (most, resource.RLIM_INFINITY))
    signal.setitimer(signal.ITIMER_VIRTUAL, seconds)
    yield
    signal.setitimer(signal.ITIMER_VIRTUAL, 0)
    signal.signal(signal.SIGVTALRM, before)


def looked_at(one: Hostile) -> None:
    raw = one.make()
    with at_most(SECONDS, ROOM):
        message = parse(raw)
    assert one.text in message.text
    assert not one.subject or message.subject == one.subject
    assert not one.sender or (message.sender and message.sender.address == one.sender)
    assert [word for word in one.unwanted if word in message.text] == []
    repr(message).encode()  # no lone surrogates
    with at_most(SECONDS, ROOM):
        read(message)


@pytest.mark.parametrize("one", MAILS, ids=lambda one: one.name)
def test_a_hostile_mail_is_read_in_two_seconds_and_little_room(one: Hostile) -> None:
    read(parse(mail()))  # what is loaded once is loaded
    run_apart(lambda: looked_at(one))


def test_every_hostile_mail_has_a_name_of_its_own() -> None:
    assert len({one.name for one in MAILS}) == len(MAILS) >= 200


def test_cut_anywhere_and_with_any_bit_turned_they_are_messages_still() -> None:
    mails = list(MAILS)
    random.Random(1).shuffle(mails)  # noqa: S311
    count = 0
    for raw in worn(iter(mails)):
        message = parse(raw)
        repr(message).encode()
        assert message.message_id
        count += 1
    assert count > 1_500


@given(st.binary(max_size=300), st.integers(0, 6))
def test_what_is_signed_comes_out_as_it_went_in(inner: bytes, pieces: int) -> None:
    assert signed_content(signed_data(inner, pieces=pieces)) == inner


@given(
    st.binary(max_size=200) | st.binary(max_size=60).map(lambda one: signed_data(b"x")[:30] + one)
)
def test_any_bytes_are_signed_content_or_none(data: bytes) -> None:
    found = signed_content(data)
    assert found is None or found in data or len(found) < len(data)


@given(st.text(st.characters(codec="utf-8", exclude_characters="\0"), max_size=80))
def test_a_text_in_a_winmail_is_found_in_each_of_its_places(text: str) -> None:
    wide = mapi((0x1E, 0x37, b"Hello\0"), (0x1F, 0x1000, f"{text}\0".encode("utf-16-le")))
    assert read_winmail(tnef((1, 0x00069003, wide))).text == text
    body = tnef((1, 0x0002800C, text.encode() + b"\0"), (2, 0x00018010, b"a.pdf\0"))
    assert read_winmail(body).text == text
    assert read_winmail(body).names == ("a.pdf",)


@given(st.binary(max_size=400).map(lambda one: b"\x78\x9f\x3e\x22\0\0" + one))
def test_any_bytes_are_a_winmail_with_something_in_it_or_nothing(data: bytes) -> None:
    found = read_winmail(data)
    repr(found).encode()
    assert len(found.names) <= 1_000


def test_what_stands_around_a_signature_stays_and_what_is_none_is_left_alone() -> None:
    begin, end = "-----BEGIN PGP SIGNED MESSAGE-----", "-----BEGIN PGP SIGNATURE-----"
    signature = f"{end}\n\nx\n-----END PGP SIGNATURE-----"
    signed = f"Hello\n{begin}\nHash: SHA1\n\n- -- \n{NEWS}\n{signature}\nList"
    assert without_pgp(signed) == (f"Hello\n-- \n{NEWS}\n\nList", False)
    assert without_pgp(f"{begin}\nHash: SHA1\n\n{NEWS}") == (NEWS, False)  # cut off before its end
    assert without_pgp(f"They write '{begin}' in it.") == (f"They write '{begin}' in it.", False)


SEALED = "-----BEGIN PGP MESSAGE-----\n"
DEAR = [
    "Ã¼",
    "begin 644 a\n",
    "begin 644 a\nM",
    "=ybegin name=a\n",
    SEALED,
    "<style>",
    "a{",
    "@a{}",
    "=C3=BC",
    "(This file must be converted with BinHex)\n:",
    "{\\u1 ",
    "\x1b$B",
    "--b\nContent-",
    "Жд",
    "....",
    "?!",
    "…",
    '."',
    "> ",
    "On ",
    "a-",
    "=?",
    "<b",
    "&#",
    "_" * 4,
    "Sent: ",
    "(a",
    "@a",
]


@pytest.mark.parametrize("piece", DEAR)
def test_one_thing_over_and_over_is_read_in_bounded_time_wherever_it_stands(piece: str) -> None:
    many = piece * (262_144 // len(piece))

    def reads_all() -> None:
        with at_most(SECONDS * 6, ROOM * 2):
            for raw in (
                mail(body=many),
                mail("Content-Type: text/html", body=many),
                mail(References=many),
                mail(From=many, Subject=many, To=many),
                mail(f"Content-Type: text/plain; {many}"),
                mail("Content-Type: text/rtf", body=b"{\\rtf1 " + many.encode()),
                mail("Content-Type: text/html", body=f"<style>{many}</style>{many}"),
                mail("Content-Type: multipart/mixed", body=many),
                mail(body=many.encode("utf-16-le")[1:]),
                mail(body=many.encode("koi8-r", "ignore")),
            ):
                read(parse(raw))

    read(parse(mail()))
    run_apart(reads_all)
