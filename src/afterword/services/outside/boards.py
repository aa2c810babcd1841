"""Job boards: which organisation keeps one where, and what it lists."""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace

from afterword.core.errors import AfterwordError, Invalid, NotFound
from afterword.core.openings import Board, Posting
from afterword.core.ports import Fetcher, Store
from afterword.core.ports.boards import BoardReader
from afterword.core.reading.organisation.names import is_same_organisation
from afterword.core.reasons.openings import listed_now
from afterword.services.moment import Moment

_LINK = re.compile(r"https?://[^\s<>\"'()\[\]]{4,500}")


@dataclass(frozen=True, slots=True)
class BoardStand:
    """How boards are read."""

    fetcher: Fetcher
    kinds: Mapping[str, BoardReader]
    """The kinds of board there are, by name."""


@dataclass(frozen=True, slots=True)
class BoardSeen:
    """A board that mail leads to, for the person to confirm."""

    organisation: str
    kind: str
    address: str
    """Where its listing is read."""
    link: str
    """As it stands in the mail."""


@dataclass(frozen=True, slots=True)
class BoardRead:
    """What came of reading one board."""

    board: Board
    new: int = 0
    back: int = 0
    is_unchanged: bool = False
    is_put_off: bool = False
    """It was asked today already, and is asked once a day."""


def keep_board(
    store: Store, stand: BoardStand, organisation: str, link: str, moment: Moment
) -> BoardRead:
    """Keep the board of an organisation, and read it at once.

    Raises:
        Invalid: The link leads to no kind of board we read, or is kept already.
        AfterwordError: It cannot be read; then nothing is kept.
    """
    house = " ".join(organisation.split())
    found = next(
        (
            (kind.name, address)
            for kind in stand.kinds.values()
            if (address := kind.address_of(link))
        ),
        None,
    )
    if not house:
        raise Invalid("Say whose board it is: afterword board add ORGANISATION URL.")
    if found is None:
        known = ", ".join(sorted(stand.kinds))
        raise Invalid(f"This is no board Afterword can read; it reads those of {known}.")
    if any(one.address == found[1] for one in store.boards()):
        raise Invalid("This board is kept already. 'afterword board read' reads it.")
    known_as = {one.organisation for one in store.applications() if one.organisation}
    same = sorted(one for one in known_as if is_same_organisation(one, house))
    board = Board(same[0] if same else house, *found)
    return _read(store, stand, board, moment, is_kept=False)


def remove_board(store: Store, named: str) -> Board:
    """Look at a board no longer.

    Args:
        store: Where it is kept.
        named: Its organisation or its address.

    Raises:
        NotFound: None is called so.
        Invalid: Several are.
    """
    wanted = named.strip()
    boards = store.boards()
    found = [one for one in boards if one.address == wanted] or [
        one for one in boards if wanted and is_same_organisation(one.organisation, wanted)
    ]
    if not found:
        raise NotFound(f"There is no board of '{named}'. 'afterword board list' shows them.")
    if len(found) > 1:
        raise Invalid(f"'{named}' has {len(found)} boards: give the address of one.")
    store.remove_board(found[0].address)
    return found[0]


def read_boards(store: Store, stand: BoardStand, moment: Moment) -> list[BoardRead]:
    """Ask every board, each once a day at most and one after the other."""
    return [
        BoardRead(board, is_put_off=True)
        if board.asked_on == moment.today
        else _read(store, stand, board, moment)
        for board in store.boards()
    ]


def _read(
    store: Store, stand: BoardStand, board: Board, moment: Moment, *, is_kept: bool = True
) -> BoardRead:
    asked = replace(board, asked_on=moment.today, problem="")
    try:
        kind = stand.kinds.get(board.kind)
        if kind is None:
            raise NotFound(f"{board.organisation}: Afterword reads no such board any more.")
        got = stand.fetcher.fetch(board.address, etag=board.etag, modified=board.modified)
        postings = () if got.is_unchanged else _taken(kind, board, got.body)
    except AfterwordError as error:
        if not is_kept:
            raise
        failed = replace(asked, problem=str(error))
        store.save_board(failed)
        return BoardRead(failed)
    known = [one for one in store.openings() if one.board == board.address]
    if got.is_unchanged:
        # It lists what it listed when it was read last; what was missing then is missing still.
        missing = [one for one in known if one.absent_on is not None]
        store.save_openings(listed_now(missing, (), board, moment.today))
        same = replace(asked, read_at=moment.now)
        store.save_board(same)
        return BoardRead(same, is_unchanged=True)
    changed = listed_now(known, postings, board, moment.today)
    read = replace(asked, etag=got.etag, modified=got.modified, read_at=moment.now)
    # First the openings: what is interrupted between is read again, and known then.
    store.save_openings(changed)
    store.save_board(read)
    back = sum(one.reopened_on == moment.today for one in changed)
    return BoardRead(read, sum(not one.id for one in changed), back)


def _taken(kind: BoardReader, board: Board, body: bytes) -> tuple[Posting, ...]:
    try:
        return kind.postings(body)
    except AfterwordError as error:
        raise type(error)(f"{board.organisation}: {error}.") from None


def boards_seen(store: Store, stand: BoardStand) -> list[BoardSeen]:
    """Find the boards that the mail of applications leads to, and that are not kept.

    The link proves the board and not whose it is: the person confirms that.
    """
    kept = {one.address for one in store.boards()}
    by_message = {
        message_id: application.organisation
        for application in store.applications()
        if application.organisation
        for message_id in application.message_ids
    }
    found: dict[str, BoardSeen] = {}
    for filed in store.filed():
        house = by_message.get(filed.message.message_id)
        if house is None:
            continue
        for link in _links(filed.message.text):
            for kind in stand.kinds.values():
                address = kind.address_of(link)
                if address and address not in kept:
                    found.setdefault(address, BoardSeen(house, kind.name, address, link))
    return sorted(found.values(), key=lambda one: (one.organisation, one.address))


def _links(text: str) -> Iterator[str]:
    for found in _LINK.finditer(text):
        yield found[0].rstrip(".,;:!?")
