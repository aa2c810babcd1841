"""A round through feeds and boards, by its own clock, for a program that stays running."""

from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Final

from afterword.core.ports import Reporter, Store
from afterword.core.wording import count
from afterword.services.moment import Moment
from afterword.services.outside.boards import BoardRead, BoardStand, read_boards
from afterword.services.outside.feeds import Newsstand, Round, read_all

_LOOKED: Final = "feeds.round_began_at"


@dataclass(frozen=True, slots=True)
class Came:
    """What came of a round."""

    news: tuple[str, ...]
    """Lines to say."""
    problems: dict[str, str]
    """One sentence for each feed or board that could not be read, by its address."""


def seconds_until_round(store: Store, moment: Moment) -> float | None:
    """Return how long until a round is due; None where nothing is followed, or none is wanted.

    The clock is kept with the store, so that starting anew asks nobody more often.
    """
    every = moment.settings.feeds_minutes
    if not every or not (store.feeds() or store.boards()):
        return None
    kept = store.setting(_LOOKED)
    if kept is None:
        return 0.0
    due = datetime.fromisoformat(kept) + timedelta(minutes=every)
    return min(max((due - moment.now).total_seconds(), 0.0), 60.0 * every)


def go_round(
    store: Store, newsstand: Newsstand, boards: BoardStand, moment: Moment, reporter: Reporter
) -> Came:
    """Read every feed, and every board that was not asked today.

    Args:
        store: Where they are kept.
        newsstand: How feeds are read.
        boards: How boards are read.
        moment: When.
        reporter: Told how far it came.
    """
    store.save_setting(_LOOKED, moment.now.isoformat())  # what hangs is not asked again at once
    news: list[str] = []
    problems: dict[str, str] = {}
    if store.feeds():
        read = read_all(store, newsstand, moment, reporter)
        news += _said_of_feeds(read)
        problems |= {one.feed.address: one.problem for one in read.feeds if one.problem}
    for one in read_boards(store, boards, moment) if store.boards() else ():
        news += _said_of_board(one)
        if one.board.problem:
            problems[one.board.address] = one.board.problem
    return Came(tuple(news), problems)


def _said_of_feeds(read: Round) -> list[str]:
    new, where = sum(one.new for one in read.feeds), sum(one.new > 0 for one in read.feeds)
    return [f"{count(new, 'new article')} in {count(where, 'feed')}."] if new else []


def _said_of_board(one: BoardRead) -> list[str]:
    parts = [count(one.new, "new opening")] if one.new else []
    parts += [f"{one.back} listed again"] if one.back else []
    return [f"{one.board.organisation}: {', '.join(parts)}."] if parts else []
