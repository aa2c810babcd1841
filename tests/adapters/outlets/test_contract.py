"""What every outlet promises; a new one needs a place here where its letters arrive."""

import email
import email.policy
from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path
from typing import NamedTuple
from urllib.parse import unquote, urlsplit

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from afterword.adapters import outlets
from afterword.adapters.outlets.clipboard import Clipboard
from afterword.adapters.outlets.eml import EmlFiles
from afterword.adapters.outlets.mailto import LONGEST_LINK, MailtoLink
from afterword.adapters.outlets.opening import all_outlets
from afterword.cli.letters import send
from afterword.core.errors import Refused, Unavailable
from afterword.core.letters.letter import Letter
from afterword.core.letters.purposes import Purpose
from afterword.core.messages.message import Address
from afterword.core.plugins import modules_in
from afterword.core.ports import Delivery, Outlet

NOW = datetime(2026, 3, 12, 9, 30, tzinfo=UTC)
LETTER = Letter(
    id="L7",
    purpose=Purpose.THANK_YOU,
    to=Address("Dana Kim", "dana.kim@northbank.example"),
    subject="Re: Timetable planner",
    body="Hi Dana,\n\nThank you for the hour on Tuesday.\n\nBest wishes,\nAna\n",
    created_at=NOW,
    sender=Address("Ana Ruiz", "ana@ruiz.example"),
    in_reply_to="no-1@northbank.example",
    references=("no-0@northbank.example", "no-1@northbank.example"),
    message_id="l7.20260312@ruiz.example",
)


class Arrived(NamedTuple):
    """What somebody finds at the other end."""

    body: str
    recipients: list[str]
    fields: set[str]
    """Names of header fields that were set."""


class Bench(NamedTuple):
    """An outlet, and how to look at what it did last."""

    outlet: Outlet
    look: Callable[[], Arrived]


def eml_bench(folder: Path) -> Bench:
    def look() -> Arrived:
        newest = max((folder / "letters").glob("*.eml"), key=lambda one: one.stat().st_mtime_ns)
        message = email.message_from_bytes(newest.read_bytes(), policy=email.policy.default)
        recipients = [
            one.addr_spec
            for field in ("to", "cc", "bcc")
            if message[field]
            for one in message[field].addresses
        ]
        return Arrived(message.get_content(), recipients, {name.lower() for name in message})

    return Bench(EmlFiles(folder / "letters"), look)


def mailto_bench(folder: Path) -> Bench:
    del folder
    opened: list[str] = []

    def look() -> Arrived:
        link = urlsplit(opened[-1])
        # Split by hand: mail programs do not read "+" as a space, as a form would.
        pairs = [one.partition("=") for one in link.query.split("&")]
        fields = {name: unquote(value) for name, _, value in pairs}
        return Arrived(fields["body"], unquote(link.path).split(","), set(fields))

    return Bench(MailtoLink(lambda link: not opened.append(link)), look)


def clipboard_bench(folder: Path) -> Bench:
    del folder
    copied: list[str] = []
    return Bench(Clipboard(copied.append), lambda: Arrived(copied[-1], [], set()))


BENCHES = {"eml": eml_bench, "mailto": mailto_bench, "clipboard": clipboard_bench}
NAMES = sorted(all_outlets(Path("unused"), {}))
OTHERS = {"draft", "opening", "smtp"}
"""Modules beside them: what finds them, and the two that there is one of for each account."""

# Unicode's own line and paragraph ends (Zl, Zp) may arrive as ordinary ones.
letters = st.characters(codec="utf-8", exclude_categories=["Cc", "Cs", "Zl", "Zp"])
bodies = st.text(letters | st.just("\n"), min_size=1, max_size=120).filter(str.strip)
lines = st.text(letters | st.sampled_from("\r\n\0&?=%,;"), max_size=40)


def same_text(found: str, body: str) -> bool:
    """Line ends are each program's own; everything else has to be there, unchanged."""
    return found.replace("\r\n", "\n").rstrip("\n") == body.rstrip("\n")


@pytest.fixture(params=NAMES)
def bench(request: pytest.FixtureRequest, tmp_path: Path) -> Bench:
    if request.param not in BENCHES:
        pytest.skip("it has no bench yet; the test of that fails")
    return BENCHES[request.param](tmp_path)


def test_every_module_in_the_folder_has_an_outlet_with_a_name_of_its_own() -> None:
    found = {one.__name__.rpartition(".")[2]: one for one in modules_in(outlets)}
    assert {name for name, one in found.items() if not hasattr(one, "OUTLET")} == OTHERS
    assert len(NAMES) == len(found) - len(OTHERS), "two outlets share a name"


def test_every_outlet_in_the_folder_is_on_the_bench() -> None:
    assert set(NAMES) == set(BENCHES), "BENCHES has to say how to look at what arrived"


@pytest.mark.parametrize("name", NAMES)
def test_an_outlet_has_all_that_the_port_names(name: str) -> None:
    outlet = all_outlets(Path("unused"), {})[name]
    assert not [
        field for field in (*Outlet.__annotations__, "deliver") if not hasattr(outlet, field)
    ]


@pytest.mark.parametrize("name", NAMES)
def test_the_help_of_send_names_an_outlet(name: str) -> None:
    [via] = [one for one in send.params if one.name == "outlet"]
    assert f"{name}: " in via.help


def test_an_outlet_says_what_it_is(bench: Bench) -> None:
    assert bench.outlet.says.endswith(".")
    assert "!" not in bench.outlet.says
    assert "\n" not in bench.outlet.says
    assert isinstance(bench.outlet.irreversible, bool)
    assert bench.outlet.label
    assert not bench.outlet.label_of_several
    assert bench.outlet.in_browser[-1:] in {"", "."}


def test_the_receipt_names_the_letter_the_outlet_and_the_moment(bench: Bench) -> None:
    receipt = bench.outlet.deliver(LETTER, NOW)
    assert (receipt.letter_id, receipt.outlet, receipt.at) == ("L7", bench.outlet.name, NOW)
    assert receipt.detail


def test_an_outlet_that_can_be_taken_back_sends_nothing(bench: Bench) -> None:
    receipt = bench.outlet.deliver(LETTER, NOW)
    assert bench.outlet.irreversible or receipt.delivery is Delivery.PLACED


def test_the_letter_goes_to_its_reader_only(bench: Bench) -> None:
    bench.outlet.deliver(LETTER, NOW)
    assert set(bench.look().recipients) <= {"dana.kim@northbank.example"}


@given(body=bodies)
@settings(suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_the_body_arrives_unchanged(bench: Bench, body: str) -> None:
    letter = replace(LETTER, body=body)
    try:
        bench.outlet.deliver(letter, NOW)
    except Unavailable:
        assert bench.outlet.name == "mailto"
        assert len(body.encode()) * 3 > LONGEST_LINK - 300
    else:
        assert same_text(bench.look().body, body)


@given(subject=lines, name=lines)
@settings(suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_a_hostile_subject_or_name_stays_text(bench: Bench, subject: str, name: str) -> None:
    letter = replace(LETTER, subject=subject, to=Address(name, LETTER.to.address))
    receipt = bench.outlet.deliver(letter, NOW)
    arrived = bench.look()
    assert set(arrived.recipients) <= {"dana.kim@northbank.example"}
    assert "bcc" not in arrived.fields
    assert same_text(arrived.body, LETTER.body)
    assert all(one.isprintable() or one == "\n" for one in receipt.detail)


@pytest.mark.parametrize(
    "address",
    [
        "dana@northbank.example,eve@elsewhere.example",
        "dana@northbank.example?bcc=eve@elsewhere.example",
        "dana@northbank.example\r\nBcc: eve@elsewhere.example",
        "dana@northbank.example&bcc=eve@elsewhere.example",
        '"x@y" <dana@northbank.example>, eve@elsewhere.example',
    ],
)
def test_a_hostile_recipient_reaches_nobody_else(bench: Bench, address: str) -> None:
    letter = replace(LETTER, to=Address("Dana Kim", address))
    try:
        bench.outlet.deliver(letter, NOW)
    except Refused:
        return
    assert "eve@elsewhere.example" not in bench.look().recipients
    assert "bcc" not in bench.look().fields
