"""From the bytes of a mail to what is remembered of it: work any process can do."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field, replace

from afterword.core.forgetting import Forgotten
from afterword.core.messages.drafts import is_draft
from afterword.core.messages.message import Message, made_up_id
from afterword.core.messages.parse import parse
from afterword.core.messages.threads import linked_ids
from afterword.core.ports import Arrival, Piece, Scanned
from afterword.core.reading.read import read
from afterword.core.reading.reading import Kind, ReadingContext
from afterword.core.reading.teaching import Lesson, follow, sender_key
from afterword.core.skimming.glance import left_out
from afterword.core.skimming.headers import header_digest

NOBODY = Forgotten()


@dataclass(frozen=True, slots=True)
class Knowledge:
    """What is known before a mail is read: the same for all mails of a scan."""

    lessons: tuple[Lesson, ...] = ()
    forgotten: Forgotten = NOBODY


@dataclass(slots=True)
class TakenIn:
    """What came of some mails, ready to be stored."""

    scanned: list[Scanned] = field(default_factory=list)
    problems: list[str] = field(default_factory=list)
    bookmark: str | None = None
    """Where its last message says to go on; of those behind a gap none."""
    has_gap: bool = False
    """Something could not be read, and nothing says where to go on once that was said."""
    closing: str | None = None
    """Where to go on if nothing before it, and nothing of it, could not be read."""
    bytes_done: int = 0
    may_grow: bool = False
    """There is a message that may not be whole yet."""


def take_in_piece(knowledge: Knowledge, piece: Piece) -> TakenIn:
    """Read a piece of a mailbox and judge every mail of it."""
    taken = take_in(knowledge, piece.arrivals())
    taken.closing = piece.bookmark
    taken.bytes_done = piece.bytes_done
    taken.may_grow = piece.may_grow
    return taken


def take_in(knowledge: Knowledge, arrivals: Iterable[Arrival]) -> TakenIn:
    """Judge mails, and note which could not be read."""
    taken = TakenIn()
    for arrival in arrivals:
        if arrival.problem is not None:
            taken.problems.append(arrival.problem)
            taken.has_gap = taken.has_gap or arrival.bookmark is None
        if not taken.has_gap:
            taken.bookmark = arrival.bookmark or taken.bookmark
        if arrival.problem is None:
            taken.scanned.append(scanned_at_a_glance(arrival, knowledge))
    return taken


def _scanned(arrival: Arrival, knowledge: Knowledge) -> Scanned:
    """Judge what came; of what was left out by its header, only that it was seen is kept."""
    message = parse(arrival.raw)
    if arrival.is_whole:
        return scanned_from(arrival.key, message, knowledge.lessons, knowledge.forgotten)
    named = replace(message, digest=header_digest(arrival.raw))
    return _remembered(arrival.key, named, is_theirs=knowledge.forgotten.concerns(named))


def scanned_at_a_glance(arrival: Arrival, knowledge: Knowledge) -> Scanned:
    """Judge a mail by its first words where they are enough, else by all of it.

    What has to come over a network was looked at by its header, and is read whole once it is here.
    """
    is_open = arrival.is_whole and not arrival.is_chosen
    glanced = left_out(arrival.raw) if is_open else None
    # What the person said of a sender's mail may hold for more of it, whatever its words.
    if glanced is None or _is_taught(glanced, knowledge.lessons):
        return _scanned(arrival, knowledge)
    is_theirs = knowledge.forgotten.concerns(glanced)
    named = knowledge.forgotten.without_them(glanced)
    return _remembered(arrival.key, named, is_theirs=is_theirs)


def _is_taught(message: Message, lessons: Sequence[Lesson]) -> bool:
    return bool(lessons) and sender_key(message) in {one.sender for one in lessons}


def scanned_from(
    key: str,
    message: Message,
    lessons: Sequence[Lesson] = (),
    forgotten: Forgotten = NOBODY,
    *,
    is_wanted: bool = False,
) -> Scanned:
    """Judge a message, and decide whether its text is kept; what is wanted always is.

    Mail from or to somebody forgotten is only remembered as read, without whose it was. So is a
    draft, and not under its own Message-ID: with that the letter may still be sent.
    """
    if is_draft(message):
        unsent = replace(message, message_id=made_up_id(message.digest))
        return _remembered(key, unsent, is_theirs=True)
    is_theirs = forgotten.concerns(message)
    message = forgotten.without_them(message)
    reading = follow(read(message), message, ReadingContext(), lessons)
    matters = is_wanted or reading.kind is not Kind.OTHER or bool(message.invitations)
    if not matters or is_theirs:
        return _remembered(key, message, is_theirs=is_theirs)
    return replace(_remembered(key, message), message=message, reading=reading)


def _remembered(key: str, message: Message, *, is_theirs: bool = False) -> Scanned:
    """Keep that a message was seen; of mail of somebody forgotten, not whose it was."""
    return Scanned(
        key=key,
        digest=message.digest,
        message_id=message.message_id,
        references=() if is_theirs else linked_ids(message),
        sender_address="" if is_theirs or not message.sender else message.sender.address.lower(),
        recipient_addresses=() if is_theirs else tuple(one.address.lower() for one in message.to),
        sent_at=message.date,
    )
