"""How many messages may be an answer, and only the person can tell: asked at every start."""

from hashlib import sha256
from typing import TYPE_CHECKING, Final

from afterword import __version__
from afterword.services.owner import find_owner

if TYPE_CHECKING:
    from collections.abc import Sequence

    from afterword.core.ports import Store
    from afterword.core.reading.review import Doubt

_RULES: Final = 2
"""Another number whenever it follows from the mail in another way."""


def may_be_answers(store: "Store", unsure: "Sequence[Doubt] | None" = None) -> int:
    """Return the number; it is worked out anew only where the mail or its owner has changed.

    Args:
        store: Where the mail is kept.
        unsure: What `afterword.services.mail.reviewing.waiting` returns just now, if that is at
            hand.
    """
    addresses = sorted(find_owner(store).addresses)
    everything = repr((__version__, _RULES, addresses)).encode("utf-8", "surrogatepass")
    with_ = sha256(everything).hexdigest()[:32]
    found, changes = store.may_be_answers(with_)
    if found is None:
        # Slow to import, and to ask: each kept message is looked at.
        from afterword.core.reading.review import Weight
        from afterword.services.mail.reviewing import waiting

        doubts = waiting(store) if unsure is None else unsure
        found = sum(one.weight <= Weight.MAIL_IN_THREAD for one in doubts)
        store.keep_may_be_answers(with_, found, changes)
    return found
