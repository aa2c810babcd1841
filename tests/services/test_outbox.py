"""What is said of letters that are not sent, and how the store comes to know."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest
from tests.adapters.smtp.letters import LETTER, NOW, outlet
from tests.adapters.smtp.servers import CUT, Running, running

from afterword.adapters.smtp.outbox import Outbox
from afterword.adapters.store.opening import open_store
from afterword.core.errors import NotFound, Refused, Unavailable
from afterword.core.letters.letter import Letter
from afterword.core.outbox import KEPT_FOR, MOVES, IllegalMoveError, State, wait_in_words
from afterword.core.people import Contact
from afterword.core.ports import Assembly, Delivery, Store
from afterword.services.letters.outbox import catch_up, notices, settle, tidy
from afterword.services.letters.sending import deliver

LATER = NOW + timedelta(hours=1)
MUCH_LATER = LATER + KEPT_FOR + timedelta(minutes=1)


@pytest.fixture
def server() -> Iterator[Running]:
    with running() as one:
        yield one


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    opened = open_store(tmp_path / "afterword.db")
    opened.save_assembly(Assembly(contacts=(Contact("P1", "Dana Kim"),)))
    yield opened
    opened.close()


@pytest.fixture
def letter(store: Store) -> Letter:
    one = replace(LETTER, contact_id="P1")
    store.save_letter(one)
    return one


def unknown(server: Running, home: Path, letter: Letter) -> None:
    """Leave a letter behind of which nobody knows whether it went out."""
    server.post.faults["ACCEPTED"] = CUT
    assert outlet(server.port, home).deliver(letter, NOW).delivery is Delivery.UNKNOWN
    server.post.faults.clear()


def state(home: Path) -> State:
    [one] = Outbox(home).all()
    return one.state


def sentences(home: Path) -> list[str]:
    return [one.sentence for one in notices(Outbox(home), NOW)]


def test_an_empty_outbox_says_nothing_and_makes_nothing(tmp_path: Path) -> None:
    assert sentences(tmp_path / "home") == []
    assert not (tmp_path / "home").exists()


def test_what_is_unknown_comes_first_then_what_was_refused_then_what_waits(
    server: Running, tmp_path: Path
) -> None:
    one = outlet(server.port, tmp_path)
    for letter_id, command, answer in (("L1", "RCPT", "450 later"), ("L2", "RCPT", "550 no")):
        server.post.faults[command] = answer
        with pytest.raises(Unavailable):
            one.deliver(replace(LETTER, id=letter_id, message_id=f"{letter_id}@a.example"), NOW)
    server.post.faults.clear()
    unknown(server, tmp_path, LETTER)
    one.deliver(replace(LETTER, id="L4", message_id="L4@a.example"), NOW)
    said = sentences(tmp_path)
    assert [one.split()[0] for one in said] == ["L7", "L2", "L1"]
    assert "Message-ID token@home.example" in said[0]
    assert said[1].endswith("Send it again once that is mended.")
    assert "tried again in 5 minutes" in said[2]
    late = notices(Outbox(tmp_path), NOW + timedelta(days=5))
    assert "waited too long" in late[-1].sentence
    assert "the next time mail is sent" in notices(Outbox(tmp_path), LATER)[-1].sentence


def test_what_is_being_sent_by_another_process_is_said_so(server: Running, tmp_path: Path) -> None:
    unknown(server, tmp_path, LETTER)
    path = tmp_path / "outbox" / "L7.json"
    path.write_text(path.read_text().replace('"unknown"', '"handing over"'))
    with Outbox(tmp_path).alone():
        assert sentences(tmp_path) == ["L7 is being handed over just now."]
    assert "may or may not have gone out" in sentences(tmp_path)[0]
    assert state(tmp_path) is State.UNKNOWN


@pytest.mark.parametrize(
    ("found", "after", "delivery"),
    [
        (True, State.SENT, Delivery.SENT),
        (False, State.UNKNOWN, Delivery.UNKNOWN),
        (None, State.UNKNOWN, Delivery.UNKNOWN),
    ],
)
def test_only_what_is_found_in_sent_is_settled(
    server: Running, tmp_path: Path, found: bool | None, after: State, delivery: Delivery
) -> None:
    unknown(server, tmp_path, LETTER)
    asked: list[str] = []

    def look(message_id: str) -> bool | None:
        asked.append(message_id)
        return found

    [one] = Outbox(tmp_path).look_for_unknown("home", look, LATER)
    assert one.state is state(tmp_path) is after
    assert Outbox(tmp_path).look_for_unknown("work", look, LATER) == []
    assert asked == ["token@home.example"]
    with_look = outlet(server.port, tmp_path, look_in_sent=look)
    assert with_look.deliver(LETTER, LATER).delivery is delivery
    assert len(server.post.accepted) == 1


def test_a_mailbox_that_cannot_be_looked_into_settles_nothing(
    server: Running, tmp_path: Path
) -> None:
    unknown(server, tmp_path, LETTER)

    def look(_message_id: str) -> bool | None:
        raise Unavailable("There is no mail server to be reached.")

    receipt = outlet(server.port, tmp_path, look_in_sent=look).deliver(LETTER, LATER)
    assert receipt.delivery is Delivery.UNKNOWN


def test_the_person_says_that_it_went_out(
    server: Running, store: Store, letter: Letter, tmp_path: Path
) -> None:
    server.post.faults["ACCEPTED"] = CUT
    receipt = deliver(store, letter, outlet(server.port, tmp_path), NOW, [])
    assert receipt.delivery is Delivery.UNKNOWN
    [touchpoint] = store.touchpoints()
    assert not touchpoint.is_confirmed  # it counts as written, and is asked about
    settle(store, Outbox(tmp_path), letter, True, LATER)
    assert state(tmp_path) is State.SENT
    assert [one.is_confirmed for one in store.touchpoints()] == [True]
    assert [one.delivery for one in store.receipts()] == [Delivery.UNKNOWN, Delivery.SENT]


def test_the_person_says_that_it_did_not_and_sends_it_again(
    server: Running, store: Store, letter: Letter, tmp_path: Path
) -> None:
    server.post.faults["DOT"] = CUT
    one = outlet(server.port, tmp_path)
    deliver(store, letter, one, NOW, [])
    settle(store, Outbox(tmp_path), letter, False, LATER)
    server.post.faults.clear()
    assert state(tmp_path) is State.REFUSED
    assert store.touchpoints() == []
    assert one.send_waiting(LATER) == []  # unasked it is not
    deliver(store, letter, one, LATER, [])
    assert server.post.times(letter.message_id) == 1
    assert [one.is_confirmed for one in store.touchpoints()] == [True]
    with pytest.raises(NotFound, match="nothing to settle"):
        settle(store, Outbox(tmp_path), letter, False, LATER)


@pytest.mark.parametrize("fault", [None, CUT])
def test_the_store_learns_what_a_crash_kept_from_it(
    server: Running, store: Store, letter: Letter, tmp_path: Path, fault: str | None
) -> None:
    if fault:
        server.post.faults["ACCEPTED"] = fault
    receipt = outlet(server.port, tmp_path).deliver(letter, NOW)  # and here the program ended
    assert catch_up(store, Outbox(tmp_path)) == [receipt] == store.receipts()
    assert catch_up(store, Outbox(tmp_path)) == []
    assert [one.is_confirmed for one in store.touchpoints()] == [fault is None]


def test_a_letter_of_another_store_is_left_alone(
    server: Running, store: Store, letter: Letter, tmp_path: Path
) -> None:
    other = replace(letter, message_id="other@home.example")
    outlet(server.port, tmp_path).deliver(other, NOW)
    assert catch_up(store, Outbox(tmp_path)) == []


def test_no_move_leads_back_from_where_a_letter_may_be_out(server: Running, tmp_path: Path) -> None:
    unknown(server, tmp_path, LETTER)
    [one] = Outbox(tmp_path).all()
    for state_ in (State.INTENDED, State.HANDING_OVER):
        with pytest.raises(IllegalMoveError):
            one.moved(state_, LATER)
    assert MOVES[State.SENT] == frozenset()


@pytest.mark.parametrize(
    ("seconds", "words"),
    [(5, "a minute"), (300, "5 minutes"), (3600, "an hour"), (43200, "12 hours")],
)
def test_a_wait_is_said_in_words(seconds: int, words: str) -> None:
    assert wait_in_words(timedelta(seconds=seconds)) == words


# --- what is over -------------------------------------------------------------------------------


def files(home: Path) -> list[str]:
    return sorted(one.name for one in (home / "outbox").iterdir())


def test_what_was_sent_is_removed_after_a_time_once_the_store_knows_it(
    server: Running, store: Store, letter: Letter, tmp_path: Path
) -> None:
    one, outbox = outlet(server.port, tmp_path), Outbox(tmp_path)
    one.deliver(letter, NOW)  # and here the program ended
    assert tidy(store, outbox, MUCH_LATER) == []
    catch_up(store, outbox)
    assert tidy(store, outbox, NOW + KEPT_FOR) == []
    assert files(tmp_path) == ["L7.eml", "L7.json"]
    assert [each.letter_id for each in tidy(store, outbox, MUCH_LATER)] == ["L7"]
    assert files(tmp_path) == []
    assert tidy(store, outbox, MUCH_LATER) == []
    assert catch_up(store, outbox) == []
    assert len(store.receipts()) == 1


def test_a_letter_that_was_removed_is_never_sent_again(
    server: Running, store: Store, letter: Letter, tmp_path: Path
) -> None:
    one, outbox = outlet(server.port, tmp_path), Outbox(tmp_path)
    deliver(store, letter, one, NOW, [])
    tidy(store, outbox, MUCH_LATER)
    for now in (MUCH_LATER, NOW - timedelta(days=400)):  # a clock that went wrong included
        with pytest.raises(Refused, match="L7 was sent on 2026-11-20"):
            deliver(store, letter, one, now, [])
    assert server.post.times(letter.message_id) == 1


def test_what_the_person_said_did_not_go_out_is_removed_and_what_is_unknown_never(
    server: Running, store: Store, letter: Letter, tmp_path: Path
) -> None:
    server.post.faults["DOT"] = CUT
    outbox = Outbox(tmp_path)
    deliver(store, letter, outlet(server.port, tmp_path), NOW, [])
    assert tidy(store, outbox, NOW + timedelta(days=3000)) == []
    settle(store, outbox, letter, False, LATER)
    assert tidy(store, outbox, LATER + KEPT_FOR) == []
    assert len(tidy(store, outbox, MUCH_LATER)) == 1


def test_what_a_server_refused_stays_until_the_person_does_something(
    server: Running, store: Store, letter: Letter, tmp_path: Path
) -> None:
    server.post.faults["RCPT"] = "550 5.1.1 no"
    with pytest.raises(Unavailable):
        deliver(store, letter, outlet(server.port, tmp_path), NOW, [])
    assert tidy(store, Outbox(tmp_path), MUCH_LATER) == []


def test_no_gap_is_made_between_two_letters_of_one_id(
    server: Running, store: Store, letter: Letter, tmp_path: Path
) -> None:
    one, outbox = outlet(server.port, tmp_path), Outbox(tmp_path)
    deliver(store, letter, one, NOW, [])
    other = replace(letter, message_id="of-another-store@home.example")
    one.deliver(other, NOW)
    tidy(store, outbox, MUCH_LATER)
    assert files(tmp_path) == ["L7-2.eml", "L7-2.json", "L7.eml", "L7.json"]
    assert one.deliver(other, LATER).delivery is Delivery.SENT
    assert server.post.times(other.message_id) == 1
