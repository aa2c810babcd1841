"""What the program asks of the world. Each port has its implementation in ``adapters``."""

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
