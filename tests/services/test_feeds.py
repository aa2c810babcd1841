"""What is a year old is forgotten, and who is matched follows what is known of people."""

from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from afterword.adapters.store.opening import open_store
from afterword.core.articles import Entry, Feed, FeedText
from afterword.core.owner import Owner
from afterword.core.people import Contact
from afterword.core.ports import Assembly, Fetched, Store
from afterword.core.settings import Settings
from afterword.services.moment import Moment
from afterword.services.outside.feeds import Newsstand, read_all
from afterword.web.waiting import Quiet

NOW = datetime(2026, 3, 2, 12, tzinfo=UTC)


class Paper:
    """A paper that is the same every day."""

    def fetch(
        self, address: str, *, etag: str = "", modified: str = "", found_at: str = ""
    ) -> Fetched:
        del etag, modified, found_at
        return Fetched(b"x", address=address)


def stand(*entries: Entry) -> Newsstand:
    return Newsstand(Paper(), lambda *_: FeedText("Rail", entries))


def at(now: datetime) -> Moment:
    return Moment(now, UTC, Settings(), Owner())


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    opened = open_store(tmp_path / "afterword.db")
    opened.save_feed(Feed("https://rail.example/feed"))
    yield opened
    opened.close()


def test_articles_are_forgotten_after_a_year(store: Store) -> None:
    read_all(store, stand(Entry("https://rail.example/1", "One")), at(NOW), Quiet())
    later = at(NOW + timedelta(days=366))
    read_all(store, stand(Entry("https://rail.example/2", "Two")), later, Quiet())
    assert [one.title for one in store.articles()] == ["Two"]


def test_what_was_read_before_is_matched_to_somebody_who_comes_later(store: Store) -> None:
    paper = stand(Entry("https://rail.example/1", "Rail Works builds a depot"))
    read_all(store, paper, at(NOW), Quiet())
    assert store.article_matches() == []
    store.save_assembly(Assembly(contacts=(Contact("P1", "Dana", organisation="Rail Works"),)))
    read_all(store, paper, at(NOW + timedelta(days=1)), Quiet())
    assert [one.words for one in store.article_matches()] == [("Rail Works",)]
    shut = Contact("P1", "Dana", organisation="Rail Works", do_not_contact=True)
    store.save_contact(shut)
    read_all(store, paper, at(NOW + timedelta(days=2)), Quiet())
    assert store.article_matches() == []
