"""Hand a letter to an outlet: the only way out, and never without a yes to that very letter."""

from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum

from afterword.core.check.diagnostic import Severity
from afterword.core.errors import NotFound, Refused
from afterword.core.letters.letter import Letter
from afterword.core.outbox import KEPT_FOR
from afterword.core.ports import Delivery, Outlet, Receipt, Store
from afterword.core.reach import how_it_fails
from afterword.core.settings import cool_off
from afterword.core.touchpoints import Channel, Direction, Nature, Touchpoint
from afterword.core.wording import count, moment_in_words
from afterword.services.letters.checking import check_letter
from afterword.services.letters.standing import Standing, standing_of
from afterword.services.moment import Moment


class Hold(StrEnum):
    """Why a letter should wait."""

    FRESH_NEWS = "fresh news"
    HANDED_OVER = "handed over"
    LOOK_AGAIN = "look again"
    FAILING_ADDRESS = "failing address"


@dataclass(frozen=True, slots=True)
class Objection:
    """Why a letter should wait, in one kind sentence."""

    reason: Hold
    sentence: str


def ready_at(store: Store, letter: Letter, moment: Moment) -> datetime | None:
    """Return when the cooling-off ends that holds a letter; None where nothing holds it."""
    application = next(
        (one for one in store.applications() if one.id == letter.application_id), None
    )
    rejection = application.rejection if application else None
    if rejection is None:
        return None
    opens = rejection.at + cool_off(moment.settings)
    return opens if moment.now < opens else None


def objections(store: Store, letter: Letter, moment: Moment) -> list[Objection]:
    """Return what speaks against handing a letter over now; empty where nothing does."""
    found: list[Objection] = []
    opens = ready_at(store, letter, moment)
    if opens is not None:
        when = moment_in_words(opens, moment.now, moment.zone)
        said = f"The news is fresh; the letter is ready to go {when}. It is safe until then."
        found.append(Objection(Hold.FRESH_NEWS, said))
    earlier = [one for one in store.receipts() if one.letter_id == letter.id]
    if earlier and standing_of(store, letter) is not Standing.TAKEN_BACK:
        last = earlier[-1]
        when = moment_in_words(last.at, moment.now, moment.zone)
        said = f"This letter was handed over {when} (by {last.outlet})."
        found.append(Objection(Hold.HANDED_OVER, said))
    found += _failing(store, letter)
    report = check_letter(store, letter, moment)
    blocking = [one for one in report.diagnostics if one.severity >= Severity.WARNING]
    if blocking:
        first = blocking[0]
        more = f" ({count(len(blocking), 'place')} in all)" if len(blocking) > 1 else ""
        words = " ".join(first.text.split())
        what = f"“{words}”" if words else "the letter as a whole"
        said = f"The check would look again at {what}: {first.message}{more}"
        found.append(Objection(Hold.LOOK_AGAIN, said))
    return found


def _failing(store: Store, letter: Letter) -> list[Objection]:
    """Say that the address a letter goes to is known not to take mail."""
    address = letter.to.address.lower()
    for contact in store.contacts():
        for one in contact.reach.failed:
            if one.address == address:
                said = f" (“{' '.join(one.says.split())}”)" if one.says else ""
                how = f"{address} did not take a letter of yours"
                how = how_it_fails(one) if one.has_left else how
                return [
                    Objection(
                        Hold.FAILING_ADDRESS,
                        f"{how}{said}; if you have another "
                        f"address, 'afterword address {contact.id} ADDRESS' takes it.",
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
        raise Refused(
            f"Not yet. {reasons} 'afterword show {letter.id}' shows it. If you are sure, add "
            "--anyway."
        )
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


def hand_out(store: Store, letter: Letter, outlet: str, now: datetime, detail: str) -> Receipt:
    """Keep that the person takes a letter along themselves: as a file, a link, on a clipboard.

    It is kept before they take it: what lies somewhere and is not known of could be written twice.
    """
    receipt = Receipt(letter.id, outlet, now, Delivery.PLACED, detail)
    keep_receipt(store, letter, receipt)
    return receipt


def keep_receipt(store: Store, letter: Letter, receipt: Receipt) -> None:
    """Keep what came of a letter; the first time, it becomes a touchpoint as well."""
    standing = standing_of(store, letter)
    is_first = standing is Standing.WRITTEN
    touchpoint = _touchpoint(store, letter, receipt) if is_first else None
    store.save_receipt(receipt, touchpoint)
    # Once more after "it did not go out" it counts as written again, so that nobody is offered a
    # second letter to the same person.
    is_again = standing is Standing.TAKEN_BACK
    if is_again or (receipt.delivery is Delivery.SENT and not is_first):
        store.confirm_sent(letter.id, True)


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
