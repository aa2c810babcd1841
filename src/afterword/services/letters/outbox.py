"""What waits in the outbox, what is unknown, and how the store learns what the outbox knows."""

from dataclasses import dataclass
from datetime import datetime
from typing import TYPE_CHECKING

from afterword.core.letters.letter import Letter
from afterword.core.outbox import (
    YOU_SAID_NOT_SENT,
    Outbox,
    Outgoing,
    State,
    wait_in_words,
    what_to_look_for,
)
from afterword.core.ports import Delivery, Receipt
from afterword.core.receipts import SMTP, receipt_of
from afterword.services.letters.sending import keep_receipt
from afterword.services.letters.standing import OPEN, standing_of

if TYPE_CHECKING:
    from afterword.core.ports import Store

_MAY_BE_OUT = frozenset({State.SENT, State.UNKNOWN})


@dataclass(frozen=True, slots=True)
class Notice:
    """One letter the person should know of, in one sentence."""

    outgoing: Outgoing
    sentence: str


def notices(outbox: Outbox, now: datetime) -> list[Notice]:
    """Return what is not sent: the unknown ones first, then what was refused, then what waits."""
    order = [State.UNKNOWN, State.HANDING_OVER, State.REFUSED, State.INTENDED]
    found = [one for one in outbox.all() if one.state is not State.SENT]
    found.sort(key=lambda one: order.index(one.state))
    return [Notice(one, _sentence(one, now)) for one in found]


def catch_up(store: "Store", outbox: Outbox) -> list[Receipt]:
    """Tell the store what the outbox knows and it does not, after a crash or a look into Sent.

    Returns:
        The receipts that were missing.
    """
    letters = {(one.id, one.message_id): one for one in store.letters()}
    missing = []
    for one in outbox.all():
        letter = letters.get((one.letter_id, one.message_id))
        if letter is None or one.state not in _MAY_BE_OUT:
            continue
        receipt, last = receipt_of(one), _last_delivery(store, letter)
        if last is Delivery.SENT or last is receipt.delivery:
            continue
        keep_receipt(store, letter, receipt)
        missing.append(receipt)
    return missing


def tidy(store: "Store", outbox: Outbox, now: datetime) -> list[Outgoing]:
    """Remove the files of letters that are over, once the store knows what came of them.

    Returns:
        The letters whose files are gone.

    Raises:
        Unavailable: A file cannot be read or removed, or another process sends just now.
    """
    if not any(one.is_over(now) for one in outbox.all()):
        return []
    letters = {(one.id, one.message_id): one for one in store.letters()}
    removed = []
    with outbox.alone():
        for one in outbox.held():
            letter = letters.get((one.letter_id, one.message_id))
            last = _last_delivery(store, letter) if letter is not None else None
            is_known = last is Delivery.SENT or (one.state is State.REFUSED and last is not None)
            if one.is_over(now) and is_known:
                outbox.remove(one)
                removed.append(one)
    return removed


def settle(store: "Store", outbox: Outbox, letter: Letter, went_out: bool, now: datetime) -> None:
    """Keep what the person knows of a letter of unknown fate, in the outbox and in the store.

    Raises:
        NotFound: Nothing about this letter is unknown.
    """
    outbox.settle(letter.id, went_out, now)
    catch_up(store, outbox)
    if not went_out and any(one.letter_id == letter.id for one in store.receipts()):
        store.confirm_sent(letter.id, went_out)


def call_off(outbox: Outbox, letter: Letter, now: datetime) -> bool:
    """Let a letter wait no longer, as the person says; tell whether one had waited.

    Raises:
        Unavailable: Another process sends just now, or a file cannot be used.
    """
    if not _waiting(outbox.all(), letter):
        return False
    with outbox.alone():
        waiting = _waiting(outbox.held(), letter)
        for one in waiting:
            outbox.keep(one.moved(State.REFUSED, now, YOU_SAID_NOT_SENT))
    return bool(waiting)


def take_out(store: "Store", outbox: Outbox) -> list[Outgoing]:
    """Take out what waits although it was handed over in another way: it must not go twice.

    Returns:
        The letters that wait no longer; a server had surely not taken them.

    Raises:
        Unavailable: Another process sends just now, or a file cannot be used.
    """
    letters = {one.message_id: one for one in store.letters()}

    def is_elsewhere(one: Outgoing) -> bool:
        letter = letters.get(one.message_id)
        is_there = letter is not None and standing_of(store, letter) not in OPEN
        return one.state is State.INTENDED and is_there

    if not any(map(is_elsewhere, outbox.all())):
        return []
    with outbox.alone():
        found = [one for one in outbox.held() if is_elsewhere(one)]
        for one in found:
            outbox.remove(one)
    return found


def _waiting(them: list[Outgoing], letter: Letter) -> list[Outgoing]:
    return [
        one for one in them if one.message_id == letter.message_id and one.state is State.INTENDED
    ]


def _last_delivery(store: "Store", letter: Letter) -> Delivery | None:
    sent = [one for one in store.receipts() if one.letter_id == letter.id and one.outlet == SMTP]
    return sent[-1].delivery if sent else None


def _sentence(one: Outgoing, now: datetime) -> str:
    if one.state is State.UNKNOWN:
        return what_to_look_for(one)
    if one.state is State.HANDING_OVER:
        return f"{one.letter_id} is being handed over just now."
    if one.state is State.REFUSED:
        return f"{one.letter_id} was not sent: {one.says} Send it again once that is mended."
    if one.has_aged(now):
        return f"{one.letter_id} waited too long to go unasked: send it again if it still holds."
    if one.not_before is not None and one.not_before > now:
        wait = wait_in_words(one.not_before - now)
        return f"{one.letter_id} waits, and is tried again in {wait}: {one.says}"
    return f"{one.letter_id} waits, and is tried the next time mail is sent."
