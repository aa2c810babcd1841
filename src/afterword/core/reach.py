"""Whether a letter can get to somebody, and which of those written got there."""

from collections.abc import Iterable, Sequence

from afterword.core.cards.card import profile_slug
from afterword.core.no_reply import is_no_reply
from afterword.core.people import Contact, FailedAddress, Parting
from afterword.core.touchpoints import Channel, Direction, Nature, Touchpoint


def has_bounced(theirs: Sequence[Touchpoint]) -> bool:
    """Tell whether the last mail to somebody came back, and nothing went to and fro since.

    Args:
        theirs: Touchpoints with one contact, oldest first.
    """
    bounced = False
    for one in theirs:
        if one.nature is Nature.BOUNCE:
            bounced = True
        elif one.is_human and one.channel is Channel.MAIL:
            bounced = False
    return bounced


def is_reachable(contact: Contact) -> bool:
    """Tell whether there is an address a human being reads, and it is not known to fail."""
    address = contact.address or ""
    return bool(address) and not is_no_reply(address) and contact.failure is None


def how_it_fails(failed: FailedAddress) -> str:
    """Say what is known against an address, without the words that say so."""
    if failed.has_left:
        return f"Mail to {failed.address} may not reach them any more"
    return f"{failed.address} did not take your letter"


def arrived(theirs: Iterable[Touchpoint]) -> list[Touchpoint]:
    """Return what went out to somebody, without each letter that came back.

    Args:
        theirs: Touchpoints with one contact, oldest first. A bounce names the letter that came
            back; one that names none took back the mail before it.
    """
    sent: list[Touchpoint] = []
    for one in theirs:
        if one.direction is Direction.OUTBOUND and one.is_human:
            sent.append(one)
        elif one.nature is Nature.BOUNCE and one.message_id is not None:
            sent = [each for each in sent if each.message_id != one.message_id]
        elif one.nature is Nature.BOUNCE and sent and sent[-1].channel is Channel.MAIL:
            sent.pop()
    return sent


def arrived_anywhere(touchpoints: Iterable[Touchpoint]) -> list[Touchpoint]:
    """Return what went out to anybody, without each letter that came back."""
    by_contact: dict[str, list[Touchpoint]] = {}
    for one in sorted(touchpoints, key=lambda one: (one.at, one.id)):
        by_contact.setdefault(one.contact_id, []).append(one)
    return [one for theirs in by_contact.values() for one in arrived(theirs)]


def why_left_in_peace(contact: Contact) -> str:
    """Say why no letters go to somebody, with the words of the mail that says so."""
    name, said = contact.name or "this person", contact.farewell
    if contact.do_not_contact or said is None:
        return f"No letters go to {name}."
    words = " ".join(said.words.split())
    if said.why is Parting.DIED:
        return (
            f"A mail says that {name} has died: “{words}” No letters go to them; "
            "if that is misread, reopen the tie."
        )
    return (
        f"{name} asked for no more letters: “{words}” So none go to them; "
        "if that is misread, reopen the tie."
    )


def linkedin_profile(contact: Contact | None) -> str:
    """Return somebody's own page on LinkedIn, as their card gives it; empty where none does."""
    links = contact.ways.profiles if contact else ()
    return next((one for one in links if profile_slug(one)), "")
