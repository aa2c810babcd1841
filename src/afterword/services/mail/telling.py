"""What came in that the person wants to hear of at once, a line each: an answer, a no, a doubt."""

from collections.abc import Set as AbstractSet
from typing import TYPE_CHECKING

from afterword.core.letters.letter import Letter
from afterword.core.messages.threads import linked_ids
from afterword.core.ports import Filed
from afterword.core.reading.reading import Kind
from afterword.services.mail.senders import sender_name
from afterword.services.owner import find_owner

if TYPE_CHECKING:
    from afterword.core.ports import Store

_BY_MACHINES = frozenset({Kind.AUTO_REPLY, Kind.BOUNCE})


def digests(store: "Store") -> set[str]:
    """Return what names every message that is kept."""
    return {one.message.digest for one in store.filed()}


def lines_on_new(store: "Store", before: AbstractSet[str]) -> list[str]:
    """Say what came in, oldest first; nothing of what needs no attention.

    Args:
        store: Where everything is kept.
        before: What `digests` returned before it came.
    """
    letters = {one.message_id: one for one in store.letters() if one.message_id}
    own = find_owner(store).addresses
    new = [one for one in store.filed() if one.message.digest not in before]
    said = (_line(store, one, letters) for one in new if _sender(one) not in own)
    return [one for one in said if one]


def _line(store: "Store", filed: Filed, letters: dict[str, Letter]) -> str | None:
    answered = next((letters[one] for one in linked_ids(filed.message) if one in letters), None)
    if answered is not None and filed.kind not in _BY_MACHINES:
        return f"{_name(filed)} answered your letter {answered.id}.{_where(store, filed)}"
    if filed.kind is not Kind.REJECTION:
        return None
    if not filed.is_settled:
        return f"{_name(filed)} wrote what may be a no; your word decides: afterword review."
    house = filed.reading.organisation
    who = house.value if house is not None else _name(filed)
    return f"{who} wrote: it is a no this time.{_where(store, filed)}"


def _where(store: "Store", filed: Filed) -> str:
    mine = filed.message.message_id
    found = (one.id for one in store.applications() if mine in one.message_ids)
    application = next(found, None)
    return f" When you feel like it: afterword show {application}" if application else ""


def _sender(filed: Filed) -> str:
    return filed.message.sender.address.lower() if filed.message.sender else ""


def _name(filed: Filed) -> str:
    sender = filed.message.sender
    return sender_name(sender) if sender else "Somebody"
