"""Hand a letter to an outlet: the only way out, and never without a yes to that very letter."""

from dataclasses import dataclass
from datetime import datetime, timedelta

from afterword.core.check.diagnostic import Severity
from afterword.core.errors import NotFound, Refused
from afterword.core.letters.letter import Letter
from afterword.core.outbox import KEPT_FOR
from afterword.core.ports import Delivery, Outlet, Receipt, Store
from afterword.core.settings import cool_off
from afterword.core.touchpoints import Channel, Direction, Nature, Touchpoint
from afterword.core.wording import count, moment_in_words
from afterword.services.moment import Moment
from afterword.services.writing import check_letter


@dataclass(frozen=True, slots=True)
class Objection:
    """Why a letter should wait, in one kind sentence."""

    sentence: str


def objections(store: Store, letter: Letter, moment: Moment) -> list[Objection]:
    """Return what speaks against handing a letter over now; empty where nothing does."""
    found: list[Objection] = []
    application = next(
        (one for one in store.applications() if one.id == letter.application_id), None
    )
    rejection = application.rejection if application else None
    if rejection is not None:
        opens = rejection.at + cool_off(moment.settings)
        if moment.now < opens:
            when = moment_in_words(opens, moment.now, moment.zone)
            found.append(
                Objection(
                    f"The news is fresh; the letter is ready to go {when}. It is safe until then."
                )
            )
    earlier = [one for one in store.receipts() if one.letter_id == letter.id]
    if earlier:
        last = earlier[-1]
        when = moment_in_words(last.at, moment.now, moment.zone)
        found.append(Objection(f"This letter was handed over {when} (by {last.outlet})."))
    found += _failing(store, letter)
    report = check_letter(store, letter, moment)
    blocking = [one for one in report.diagnostics if one.severity >= Severity.WARNING]
    if blocking:
        first = blocking[0]
        more = f" ({count(len(blocking), 'place')} in all)" if len(blocking) > 1 else ""
        found.append(
            Objection(
                f"The check would look again at “{' '.join(first.text.split())}”: "
                f"{first.message}{more} See 'afterword show {letter.id}'."
            )
        )
    return found


def _failing(store: Store, letter: Letter) -> list[Objection]:
    """Say that the address a letter goes to is known not to take mail."""
    address = letter.to.address.lower()
    for contact in store.contacts():
        for one in contact.reach.failed:
            if one.address == address:
                said = f" (“{' '.join(one.says.split())}”)" if one.says else ""
                return [
                    Objection(
                        f"{address} did not take a letter of yours{said}; if you have another "
                        f"address, 'afterword address {contact.id} ADDRESS' takes it."
                    )
                ]
    return []


def deliver(
    store: Store, letter: Letter, outlet: Outlet, now: datetime, against: list[Objection]
) -> Receipt:
    """Hand a letter over and keep what came of it.

    Args:
        store: Where the receipt is kept.
        letter: What goes.
        outlet: Where to.
        now: The present moment.
        against: Objections the person has not waved; any of them refuses.

    Raises:
        Refused: Something speaks against it, or it was sent long ago.
        Unavailable: The outlet could not take it; nothing was delivered.
    """
    if against:
        reasons = " ".join(one.sentence for one in against)
        raise Refused(f"Not yet. {reasons} If you are sure, add --anyway.")
    if outlet.irreversible:
        _refuse_sent_long_ago(store, letter, now)
    receipt = outlet.deliver(letter, now)
    keep_receipt(store, letter, receipt)
    return receipt


def _refuse_sent_long_ago(store: Store, letter: Letter, now: datetime) -> None:
    """Stand in for the outbox, whose files are removed after a time.

    Raises:
        Refused: A server took the letter, and the outbox may not know it any more.
    """
    for one in store.receipts():
        is_sent = one.letter_id == letter.id and one.delivery is Delivery.SENT
        if is_sent and not timedelta(0) <= now - one.at < KEPT_FOR:
            raise Refused(
                f"{letter.id} was sent on {one.at:%Y-%m-%d}; write a new letter instead of sending "
                "this one again."
            )


def keep_receipt(store: Store, letter: Letter, receipt: Receipt) -> None:
    """Keep what came of a letter; the first time, it becomes a touchpoint as well."""
    is_first = not any(one.letter_id == letter.id for one in store.receipts())
    touchpoint = _touchpoint(store, letter, receipt) if is_first else None
    store.save_receipt(receipt, touchpoint)
    if not is_first and receipt.delivery is Delivery.SENT:
        store.confirm_sent(letter.id, True)  # whatever was thought of the earlier handing over


def _touchpoint(store: Store, letter: Letter, receipt: Receipt) -> Touchpoint | None:
    if letter.contact_id is None:
        return None
    return Touchpoint(
        id=store.new_id("T"),
        contact_id=letter.contact_id,
        at=receipt.at,
        direction=Direction.OUTBOUND,
        channel=Channel.MAIL,
        nature=Nature.MESSAGE,
        application_id=letter.application_id,
        purpose=letter.purpose,
        message_id=letter.message_id or None,
        letter_id=letter.id,
        is_confirmed=receipt.delivery is Delivery.SENT,
    )


def settle(store: Store, letter: Letter, went_out: bool) -> None:
    """Keep what the person says: the letter went out, or it did not.

    Raises:
        NotFound: The letter was never handed over.
    """
    if not any(one.letter_id == letter.id for one in store.receipts()):
        raise NotFound(
            f"{letter.id} was not handed over yet; 'afterword send {letter.id} --via eml' does."
        )
    store.confirm_sent(letter.id, went_out)
