"""What the program asks of the world. Each port has its implementation in ``adapters``.

A port is loaded when it is first named: who needs one does not wait for the values of all others.
"""

from importlib import import_module
from typing import TYPE_CHECKING, Any, Final

if TYPE_CHECKING:
    from afterword.core.ports.cards import Batch, KeptCard, SentApplication
    from afterword.core.ports.clock import Clock
    from afterword.core.ports.crew import Crew
    from afterword.core.ports.drawer import Drawer, Seal
    from afterword.core.ports.fetching import Fetched, Fetcher
    from afterword.core.ports.kept import (
        AddedRejection,
        Assembly,
        Erasure,
        Filed,
        Near,
        PersonMet,
        Scanned,
        Skim,
    )
    from afterword.core.ports.mailboxes import Arrival, DividedMailbox, Mailbox, Piece
    from afterword.core.ports.outlets import Delivery, Outlet, Receipt
    from afterword.core.ports.reporter import Reporter
    from afterword.core.ports.secrets import Secrets
    from afterword.core.ports.store import Store
    from afterword.core.ports.traces import Trace, Traces

__all__ = [
    "AddedRejection",
    "Arrival",
    "Assembly",
    "Batch",
    "Clock",
    "Crew",
    "Delivery",
    "DividedMailbox",
    "Drawer",
    "Erasure",
    "Fetched",
    "Fetcher",
    "Filed",
    "KeptCard",
    "Mailbox",
    "Near",
    "Outlet",
    "PersonMet",
    "Piece",
    "Receipt",
    "Reporter",
    "Scanned",
    "Seal",
    "Secrets",
    "SentApplication",
    "Skim",
    "Store",
    "Trace",
    "Traces",
]

_WHERE: Final = {
    "AddedRejection": "kept",
    "Arrival": "mailboxes",
    "Assembly": "kept",
    "Batch": "cards",
    "Clock": "clock",
    "Crew": "crew",
    "Delivery": "outlets",
    "DividedMailbox": "mailboxes",
    "Drawer": "drawer",
    "Erasure": "kept",
    "Fetched": "fetching",
    "Fetcher": "fetching",
    "Filed": "kept",
    "KeptCard": "cards",
    "Mailbox": "mailboxes",
    "Near": "kept",
    "Outlet": "outlets",
    "PersonMet": "kept",
    "Piece": "mailboxes",
    "Receipt": "outlets",
    "Reporter": "reporter",
    "Scanned": "kept",
    "Seal": "drawer",
    "Secrets": "secrets",
    "SentApplication": "cards",
    "Skim": "kept",
    "Store": "store",
    "Trace": "traces",
    "Traces": "traces",
}


def __getattr__(name: str) -> Any:
    """Load the port that is named."""
    if name not in _WHERE:
        raise AttributeError(f"there is no port {name}")
    found = getattr(import_module(f"{__name__}.{_WHERE[name]}"), name)
    globals()[name] = found
    return found
