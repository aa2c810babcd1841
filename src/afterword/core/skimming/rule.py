"""The decision: can a mail be left out by its header alone.

Every condition here is on its own enough to have a mail read. What is left out comes in bulk and
says so, from a sender who wrote `REGULAR` times before without a word about hiring, whose house
has nothing to do with hiring mail, and no hiring word stands in any field people see. A rejection
in bulk from somebody new is therefore always read, whatever its subject.
"""

import re
from dataclasses import dataclass, field
from typing import Final

from afterword.core.messages.message import Message, is_made_up
from afterword.core.patterns import later
from afterword.core.reading.domains import (
    is_recruiting_system,
    is_shared_mail,
    registrable_domain,
)
from afterword.core.skimming.words import is_about_work

REGULAR: Final = 5
"""Other mails by a sender that were seen before one is left out (judgement: the first mails of a
newsletter cost little; whoever hires writes fewer, or says so in the subject)."""

_BULK = later(r"\b(?:bulk|list|junk)\b", re.IGNORECASE)
_ANSWER = later(r"\s*(?:re|aw|sv|antw?|rif|res|tr|fwd?|wg|rv|enc|i)\s*:", re.IGNORECASE)
_WANTED_TYPES = later(r"text/calendar|multipart/report|message/", re.IGNORECASE)


@dataclass(slots=True)
class Known:
    """What is known when a mail's header is looked at. It grows as mails are met."""

    domains: frozenset[str] = frozenset()
    """Registrable domains of senders of mail that is kept: about hiring, or taken for it."""
    opened: set[str] = field(default_factory=set)
    """Message-IDs of mail that was read: a copy of it in another folder is read as well."""
    met: dict[str, set[str]] = field(default_factory=dict)
    """Message-IDs by sender, the first `REGULAR`."""

    def meet(self, sender: str, message_id: str, *, is_opened: bool) -> None:
        """Take note of one more mail."""
        ids = self.met.setdefault(sender, set())
        if len(ids) < REGULAR:
            ids.add(message_id)
        if is_opened:
            self.opened.add(message_id)


def can_be_left_out(headline: Message, known: Known) -> bool:
    """Tell whether a mail is surely not about hiring.

    Args:
        headline: The mail as its header tells, without a text.
        known: What came before it.
    """
    sender = headline.sender
    if sender is None or not headline.subject.strip() or not _says_bulk(headline):
        return False
    if _WANTED_TYPES.search(headline.headers.get("content-type", "")):
        return False
    if _is_answer(headline):
        return False
    if is_of_hiring_house(sender.domain, known.domains) or is_shared_mail(sender.domain):
        return False
    ids = known.met.get(sender.address.lower(), set())
    if headline.message_id in known.opened or len(ids - {headline.message_id}) < REGULAR:
        return False
    return not any(is_about_work(one) for one in _shown(headline))


def is_of_hiring_house(domain: str, hiring: frozenset[str]) -> bool:
    """Tell whether mail from a domain may be about hiring, whatever it says.

    Args:
        domain: As an address has it.
        hiring: Registrable domains that hiring mail came from.
    """
    return is_recruiting_system(domain) or registrable_domain(domain) in hiring


def _says_bulk(headline: Message) -> bool:
    headers = headline.headers
    if not headline.message_id or is_made_up(headline.message_id):
        return False  # nothing tells it from others
    is_listed = "list-unsubscribe" in headers or "list-id" in headers
    return is_listed or bool(_BULK.search(headers.get("precedence", "")))


def _is_answer(headline: Message) -> bool:
    is_threaded = headline.in_reply_to is not None or bool(headline.references)
    return is_threaded or bool(_ANSWER.match(headline.subject))


def _shown(headline: Message) -> list[str]:
    """Return what speaks for itself in a header: who writes, about what, on which list."""
    people = (*((headline.sender,) if headline.sender else ()), *headline.reply_to)
    headers = (headline.headers.get(name) for name in ("list-id", "sender", "return-path"))
    return [
        headline.subject,
        *(f"{one.name} {one.address}" for one in people),
        *(one for one in headers if one),
    ]
