"""What the program asks of the world. Each port has its implementation in ``adapters``."""

from afterword.core.ports.clock import Clock
from afterword.core.ports.drawer import Drawer, Seal
from afterword.core.ports.kept import AddedRejection, Assembly, Filed, Scanned, Skim
from afterword.core.ports.mailboxes import Arrival, Mailbox
from afterword.core.ports.outlets import Delivery, Outlet, Receipt
from afterword.core.ports.reporter import Reporter
from afterword.core.ports.secrets import Secrets
from afterword.core.ports.store import Store

__all__ = [
    "AddedRejection",
    "Arrival",
    "Assembly",
    "Clock",
    "Delivery",
    "Drawer",
    "Filed",
    "Mailbox",
    "Outlet",
    "Receipt",
    "Reporter",
    "Scanned",
    "Seal",
    "Secrets",
    "Skim",
    "Store",
]
