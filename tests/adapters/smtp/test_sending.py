"""Letters that go by a real server, and what the person is told where they do not."""

import json
import stat
from dataclasses import replace
from datetime import timedelta
from email import message_from_bytes, policy
from pathlib import Path

import pytest
from tests.adapters.smtp.letters import LETTER, NOW, SHORT, outlet, state
from tests.adapters.smtp.servers import (
    CUT,
    HANG,
    PASSWORD,
    Running,
    running,
    scripted,
)

from afterword.adapters.smtp.outbox import Outbox
from afterword.core.errors import Invalid, Refused, Unavailable
from afterword.core.messages.message import Address
from afterword.core.outbox import State
from afterword.core.ports import Delivery


def test_a_letter_arrives_as_it_was_meant(plain: Running, tmp_path: Path) -> None:
    receipt = outlet(plain.port, tmp_path).deliver(LETTER, NOW)
    assert receipt.delivery is Delivery.SENT
    assert "Kept as 42" in receipt.detail
    [(sender, recipients, raw)] = plain.post.accepted
    assert (sender, recipients) == ("ana@home.example", ["dana@halden.example"])
    message = message_from_bytes(raw, policy=policy.default)
    assert message["Message-ID"] == "<token@home.example>"
    assert message["In-Reply-To"] == "<2@halden.example>"
    assert message["X-Unsent"] is None
    assert message.get_content().replace("\r\n", "\n").rstrip() == LETTER.body


def test_what_was_sent_is_what_lies_in_the_outbox(plain: Running, tmp_path: Path) -> None:
    outlet(plain.port, tmp_path).deliver(LETTER, NOW)
    assert (tmp_path / "outbox" / "L7.eml").read_bytes() == plain.post.accepted[0][2]
    assert stat.S_IMODE((tmp_path / "outbox").stat().st_mode) == 0o700
    for path in (tmp_path / "outbox").iterdir():
        assert stat.S_IMODE(path.stat().st_mode) == 0o600
        assert PASSWORD not in path.read_text()


@pytest.mark.parametrize(
    ("command", "answer", "says"),
    [
        ("AUTH", "535 5.7.8 no", "secret"),
        ("AUTH", "534 5.7.9 Application-specific password required", "app password"),
        ("AUTH", "535 5.7.139 SmtpClientAuthentication is disabled", "switched off"),
        ("MAIL", "553 5.7.1 not yours", "let this account send as ana@home.example"),
        ("MAIL", "552 5.3.4 too big", "too big"),
        ("MAIL", "555 parameters not recognized", "did not understand"),
        ("RCPT", "550 5.1.1 User unknown", "no mailbox dana@halden.example"),
        ("RCPT", "550 <dana@halden.example> 5.1.1 by a relay", "no mailbox dana@halden.example"),
        ("RCPT", "550 5.1.1.1 is a host of ours", "does not take mail for dana@halden.example"),
        ("RCPT", "550 go away", "dana@halden.example"),
        ("RCPT", "552 5.2.2 over quota", "is full"),
        ("DATA", "554 no", "did not take this text"),
        ("DOT", "550 5.7.1 spam", "spam"),
        ("DOT", "552 too much mail data", "too big"),
        ("RCPT", "550 5.7.1 Service unavailable, client host blocked", "a rule of its own blocks"),
        ("RCPT", "550 5.4.1 Recipient address rejected: Access denied", "look at the address"),
        ("RCPT", "550 5.1.10 RESOLVER.ADR.RecipientNotFound", "takes no mail at all"),
        ("DOT", "550 5.7.26 unauthenticated mail is prohibited", "comes from ana@home.example"),
        ("DOT", "552 5.3.4 Message size exceeds fixed limit", "the letter is too big"),
        ("AUTH", "535 5.7.8 Username and Password not accepted", "Gmail, Yahoo, iCloud and others"),
        ("AUTH", "534 5.7.9 Application-specific password required", "wants an app password"),
        ("AUTH", "535 5.7.3 Authentication unsuccessful", "did not take the user name"),
        ("AUTH", "535 5.7.139 basic authentication is disabled", "set it up with OAuth"),
        ("AUTH", "550 5.7.30 Basic authentication is not supported", "no longer takes passwords"),
        ("DOT", "554 5.7.30 Basic authentication is not supported", "OAuth"),
    ],
)
def test_a_refusal_is_explained_and_final(
    plain: Running, tmp_path: Path, command: str, answer: str, says: str
) -> None:
    plain.post.faults[command] = answer
    one = outlet(plain.port, tmp_path)
    with pytest.raises(Unavailable, match=says) as caught:
        one.deliver(LETTER, NOW)
    assert "\n" not in str(caught.value)
    assert state(tmp_path) is State.REFUSED
    assert one.send_waiting(NOW + timedelta(days=1)) == []
    plain.post.faults.clear()
    assert one.deliver(LETTER, NOW).delivery is Delivery.SENT  # asked again, once mended
    assert plain.post.times(LETTER.message_id) == 1


@pytest.mark.parametrize("command", ["EHLO", "AUTH", "MAIL", "RCPT", "DATA", "DOT"])
@pytest.mark.parametrize("answer", ["450 4.2.0 greylisted", "451 later", "452 4.3.1 full"])
def test_not_now_is_tried_again_later_and_said(
    plain: Running, tmp_path: Path, command: str, answer: str
) -> None:
    plain.post.faults[command] = answer
    one = outlet(plain.port, tmp_path)
    with pytest.raises(Unavailable, match="can be tried again in 5 minutes"):
        one.deliver(LETTER, NOW)
    assert state(tmp_path) is State.INTENDED
    plain.post.faults.clear()
    assert one.send_waiting(NOW + timedelta(minutes=4)) == []
    [receipt] = one.send_waiting(NOW + timedelta(minutes=5))
    assert not isinstance(receipt, Exception)
    assert receipt.delivery is Delivery.SENT
    assert plain.post.times(LETTER.message_id) == 1


def test_each_wait_is_longer_until_the_letter_is_too_old(plain: Running, tmp_path: Path) -> None:
    plain.post.faults["RCPT"] = "450 4.7.1 greylisted"
    one, now, waits = outlet(plain.port, tmp_path), NOW, []
    with pytest.raises(Unavailable):
        one.deliver(LETTER, now)
    while True:
        [known] = Outbox(tmp_path).all()
        assert known.not_before is not None
        waits.append(known.not_before - now)
        now = known.not_before
        if not one.send_waiting(now):
            break
    assert waits == sorted(waits)
    assert now - NOW > timedelta(days=4)
    assert known.tries == len(waits) < 20


@pytest.mark.parametrize("command", ["EHLO", "AUTH", "MAIL", "RCPT", "DATA"])
@pytest.mark.parametrize("fault", [CUT, HANG])
def test_a_connection_that_fails_before_the_end_is_harmless(
    plain: Running, tmp_path: Path, command: str, fault: str
) -> None:
    plain.post.faults[command] = fault
    one = outlet(plain.port, tmp_path, patience=SHORT)
    says = "was lost" if fault == CUT else "did not answer within 0.4 seconds"
    with pytest.raises(Unavailable, match=says):
        one.deliver(LETTER, NOW)
    assert state(tmp_path) is State.INTENDED
    plain.post.faults.clear()
    assert one.deliver(LETTER, NOW).delivery is Delivery.SENT
    assert plain.post.times(LETTER.message_id) == 1


@pytest.mark.parametrize("moment", ["DOT", "ACCEPTED"])
@pytest.mark.parametrize(
    "fault", [CUT, HANG, "421 4.4.0 Lost connection to relay server", "451 4.4.2 relay gone",
              "999 what", "350 go on"]
)  # fmt: skip
def test_no_clear_answer_to_the_end_is_unknown_and_never_sent_again(
    plain: Running, tmp_path: Path, moment: str, fault: str
) -> None:
    plain.post.faults[moment] = fault
    one = outlet(plain.port, tmp_path, patience=SHORT)
    receipt = one.deliver(LETTER, NOW)
    assert receipt.delivery is Delivery.UNKNOWN
    for what in ("token@home.example", "dana@halden.example", "2026-11-20 09:30", "Rail Planner"):
        assert what in receipt.detail
    plain.post.faults.clear()
    before = len(plain.post.accepted)
    assert one.deliver(LETTER, NOW).delivery is Delivery.UNKNOWN
    assert one.send_waiting(NOW + timedelta(days=1)) == []
    assert len(plain.post.accepted) == before
    assert state(tmp_path) is State.UNKNOWN


def test_a_server_that_hangs_at_goodbye_changes_nothing(plain: Running, tmp_path: Path) -> None:
    plain.post.faults["QUIT"] = CUT
    assert outlet(plain.port, tmp_path).deliver(LETTER, NOW).delivery is Delivery.SENT


def test_a_letter_is_not_sent_twice_and_not_changed_afterwards(
    plain: Running, tmp_path: Path
) -> None:
    one = outlet(plain.port, tmp_path)
    first = one.deliver(LETTER, NOW)
    later = NOW + timedelta(hours=1)
    assert one.deliver(LETTER, later) == first
    with pytest.raises(Refused, match="changed since"):
        one.deliver(replace(LETTER, body="Second thoughts."), later)
    assert len(plain.post.accepted) == 1


def test_a_letter_that_waits_goes_as_it_was_agreed_to(plain: Running, tmp_path: Path) -> None:
    plain.post.faults["MAIL"] = "451 later"
    one = outlet(plain.port, tmp_path)
    with pytest.raises(Unavailable):
        one.deliver(LETTER, NOW)
    plain.post.faults.clear()
    with pytest.raises(Refused):  # a changed letter that is not safe does not disturb it
        one.deliver(replace(LETTER, to=Address("", "a@b.example, c@d.example")), NOW)
    path = tmp_path / "outbox" / "L7.eml"
    kept = path.read_bytes()
    path.write_bytes(kept.replace(b"Thank you", b"Damn you"))
    [problem] = one.send_waiting(NOW + timedelta(hours=1))
    assert "was changed" in str(problem)
    path.write_bytes(kept)
    one.send_waiting(NOW + timedelta(hours=1))
    assert [raw for _, _, raw in plain.post.accepted] == [kept]


def test_a_file_that_cannot_be_read_stops_the_sending(plain: Running, tmp_path: Path) -> None:
    one = outlet(plain.port, tmp_path)
    one.deliver(LETTER, NOW)
    (tmp_path / "outbox" / "L7.json").write_text("{")
    with pytest.raises(Unavailable, match="nobody knows whether L7 went out"):
        one.deliver(LETTER, NOW)
    assert len(plain.post.accepted) == 1


def test_letters_of_a_store_begun_anew_do_not_meet(plain: Running, tmp_path: Path) -> None:
    one = outlet(plain.port, tmp_path)
    one.deliver(LETTER, NOW)
    one.deliver(replace(LETTER, message_id="other@home.example"), NOW)
    one.deliver(LETTER, NOW)
    assert len(plain.post.accepted) == 2
    assert sorted(path.name for path in (tmp_path / "outbox").glob("*.json")) == [
        "L7-2.json",
        "L7.json",
    ]


def test_an_address_that_is_not_ascii_goes_only_where_it_can(tmp_path: Path) -> None:
    letter = replace(LETTER, to=Address("Дана", "дана@почта.example"))
    with running() as server:
        outlet(server.port, tmp_path / "a").deliver(letter, NOW)
        assert server.post.accepted[0][1] == ["дана@xn--80a1acny.example"]
        assert "SMTPUTF8" in server.post.options[0]
        assert "BODY=8BITMIME" in server.post.options[0]
    with running(enable_SMTPUTF8=False) as server:
        with pytest.raises(Unavailable, match=r"дана@xn--80a1acny\.example"):
            outlet(server.port, tmp_path / "b").deliver(letter, NOW)
        assert not server.post.accepted


def test_a_letter_that_is_too_big_is_said_before_it_is_given(tmp_path: Path) -> None:
    with running(data_size_limit=300) as server:
        with pytest.raises(Unavailable, match="takes 300; shorten it"):
            outlet(server.port, tmp_path).deliver(LETTER, NOW)
        assert not server.post.options


def test_the_size_is_told_where_the_server_wants_it(plain: Running, tmp_path: Path) -> None:
    outlet(plain.port, tmp_path).deliver(LETTER, NOW)
    assert plain.post.options == [f"SIZE={len(plain.post.accepted[0][2])}"]


def test_an_account_that_only_reads_sends_nothing(tmp_path: Path) -> None:
    with pytest.raises(Invalid, match="no server for sending"):
        outlet(1, tmp_path, smtp=None).deliver(LETTER, NOW)
    assert not (tmp_path / "outbox").exists()


def test_a_letter_goes_from_the_address_of_its_account(plain: Running, tmp_path: Path) -> None:
    one = outlet(plain.port, tmp_path, address="ana@work.example")
    one.deliver(LETTER, NOW)
    [(sender, _, raw)] = plain.post.accepted
    assert sender == "ana@work.example"
    assert message_from_bytes(raw)["From"] == "Ana Ferreira <ana@work.example>"


def test_two_processes_do_not_send_at_once(plain: Running, tmp_path: Path) -> None:
    box = Outbox(tmp_path)
    with box.alone(), pytest.raises(Unavailable, match="Another send is at work"):
        outlet(plain.port, tmp_path).deliver(LETTER, NOW)
    assert not plain.post.accepted


def test_the_note_says_when_and_how_often(plain: Running, tmp_path: Path) -> None:
    outlet(plain.port, tmp_path).deliver(LETTER, NOW)
    known = json.loads((tmp_path / "outbox" / "L7.json").read_text())
    assert known["state"] == "sent"
    assert known["message_id"] == "token@home.example"
    assert known["recipients"] == ["dana@halden.example"]
    assert known["tries"] == 1


@pytest.mark.parametrize("half", [b"2", b"250", b"250 Ke", b"450 lat", b"550", b"250-Kept\r\n25"])
def test_half_an_answer_to_the_end_is_no_answer(tmp_path: Path, half: bytes) -> None:
    answers = [
        *(b"220 hi\r\n", b"250-mx\r\n250 AUTH PLAIN\r\n", b"235 in\r\n", b"250 a\r\n"),
        *(b"250 b\r\n", b"354 go on\r\n"),
    ]
    with scripted(*answers, until_the_dot=half) as port:
        receipt = outlet(port, tmp_path, patience=SHORT).deliver(LETTER, NOW)
    assert receipt.delivery is Delivery.UNKNOWN
