"""Feeds and boards beside mail: read by their own clock, and never in the way."""

from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path
from threading import Event

import pytest
from tests import webserver
from tests.cli.conftest import MOMENT
from tests.cli.test_feeds import GOOD
from tests.cli.test_watch import NO, PATIENCE, Watching, add
from tests.mailstack import Box
from tests.webserver import Asked, Played, rss

from afterword.app import running
from afterword.cli.rounds import Rounds
from afterword.core.errors import Unavailable

LATER = rss(("Later news", "https://rail.example/9", "The depots again"))


@pytest.fixture
def watching() -> Iterator[list[Watching]]:
    started: list[Watching] = []
    yield started
    for one in started:
        one.process.kill()
        one.process.wait()


def follow(afterword, *addresses: str) -> None:
    assert afterword("settings", "feeds_on_this_machine", "1").code == 0
    for address in addresses:
        assert afterword("feed", "add", address).code == 0


def test_a_feed_that_hangs_holds_no_mail_up(
    afterword, home: Path, box: Box, web: Played, watching: list[Watching]
) -> None:
    web.says("/good", GOOD)
    follow(afterword, web.url("/good"))
    began = Event()

    def hanging(asked: Asked) -> None:
        began.set()
        webserver.silent(asked)  # it takes the question and says nothing

    web.plays("/good", hanging)
    add(afterword, box)
    watching.append(Watching(home))
    assert watching[0].line() == "Watching home. Press Ctrl-C to end."
    assert began.wait(PATIENCE)
    box.deliver(NO % (box.user.encode(), b"no1"))
    assert "1 application" in watching[0].line()
    code, rest = watching[0].end()
    assert (code, rest[-1:]) == (0, ["Stopped. What was found is kept."])


def test_one_look_reads_what_is_new_after_the_mail(afterword, box: Box, web: Played) -> None:
    web.says("/good", GOOD)
    follow(afterword, web.url("/good"))
    web.says("/good", LATER)
    add(afterword, box)
    box.put(NO % (box.user.encode(), b"no1"))
    lines = afterword("watch", "--once").out.splitlines()
    assert "1 application" in lines[0] or "no this time" in lines[0]
    assert lines[-1] == "1 new article in 1 feed."
    assert afterword("watch", "--once").out == ""  # three hours are not over


class Told:
    """What is said in rounds, with a clock to turn."""

    def __init__(self, home: Path) -> None:
        self.home = home
        self.lines: list[str] = []
        self.rounds = Rounds(lambda line, _style: self.lines.append(line))

    def turn(self, hours: float) -> float:
        with running(self.home, MOMENT + timedelta(hours=hours)) as app:
            return self.rounds.turn(app)


def test_the_clock_is_kept_and_a_problem_is_said_once(afterword, home: Path, web: Played) -> None:
    web.says("/good", GOOD)
    follow(afterword, web.url("/good"))
    told = Told(home)
    told.turn(0)
    assert told.lines == []  # nothing new
    web.says("/good", LATER)
    assert told.turn(2.9) == 60.0
    assert told.lines == []
    told.turn(3)
    assert told.lines == ["1 new article in 1 feed."]
    web.leads("/good", "/gone")
    told.turn(6)
    told.turn(9)
    assert len(told.lines) == 2
    assert "nothing at this address" in told.lines[1]
    web.says("/good", LATER)
    told.turn(12)
    web.leads("/good", "/gone")
    told.turn(15)
    assert len(told.lines) == 3  # it had gone well meanwhile


def test_nothing_is_asked_where_it_is_not_wanted(afterword, home: Path, web: Played) -> None:
    told = Told(home)
    assert told.turn(0) == 60.0
    web.says("/good", GOOD)
    follow(afterword, web.url("/good"))
    afterword("settings", "feeds_minutes", "0")
    web.says("/good", LATER)
    told.turn(100)
    assert told.lines == []


def test_another_program_that_reads_feeds_is_waited_for(afterword, home: Path, web: Played) -> None:
    web.says("/good", GOOD)
    follow(afterword, web.url("/good"))
    web.says("/good", LATER)
    told = Told(home)
    with running(home, MOMENT) as other, other.only_one("feeds"), pytest.raises(Unavailable):
        told.turn(0)
    assert told.lines == []
    told.turn(0)
    assert told.lines == ["1 new article in 1 feed."]
