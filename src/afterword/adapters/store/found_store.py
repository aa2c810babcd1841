"""The part of the store that holds what was found on the web."""

from collections.abc import Iterable, Mapping, Sequence
from datetime import datetime

from afterword.adapters.store import found
from afterword.adapters.store.part import StorePart
from afterword.core.articles import Article, ArticleMatch, Entry, Feed
from afterword.core.openings import Board, Opening
from afterword.core.own_news import OwnNews


class FoundStore(StorePart):
    """Implements `afterword.core.ports.found.FoundOnTheWeb`; each call is one transaction."""

    def feeds(self) -> list[Feed]:
        """Return every feed, by address."""
        with self._reading() as conn:
            return found.all_feeds(conn, self._owner)

    def save_feed(self, feed: Feed) -> None:
        """Keep a feed, or replace the one with the same address."""
        with self._writing() as conn:
            found.save_feed(conn, self._owner, feed)

    def remove_feed(self, address: str) -> bool:
        """Forget a feed with the articles found in it, and tell whether there was one."""
        with self._writing() as conn:
            return found.remove_feed(conn, self._owner, address)

    def add_articles(self, feed: str, entries: Iterable[Entry], at: datetime) -> list[Article]:
        """Keep the articles whose link is not known yet, and return these."""
        with self._writing() as conn:
            return found.add_articles(conn, self._owner, feed, entries, at)

    def articles(self, since: datetime | None = None, most: int | None = None) -> list[Article]:
        """Return articles by when they were first seen, the newest first."""
        with self._reading() as conn:
            return found.all_articles(conn, self._owner, since, most)

    def articles_by_id(self, ids: Iterable[str]) -> dict[str, Article]:
        """Return the articles with these ids, as far as they are kept."""
        with self._reading() as conn:
            return found.articles_by_id(conn, self._owner, ids)

    def save_article_texts(self, texts: Mapping[str, str]) -> None:
        """Keep what stands in articles, by their ids."""
        with self._writing() as conn:
            found.save_article_texts(conn, self._owner, texts)

    def prune_articles(self, before: datetime) -> int:
        """Forget articles first seen before a moment, with their matches; return how many."""
        with self._writing() as conn:
            return found.prune_articles(conn, self._owner, before)

    def save_article_matches(self, matches: Sequence[ArticleMatch], *, anew: bool) -> None:
        """Keep matches; ``anew`` forgets all that were there."""
        with self._writing() as conn:
            found.save_article_matches(conn, self._owner, matches, anew=anew)

    def article_matches(self) -> list[ArticleMatch]:
        """Return every match, the best of each contact first."""
        with self._reading() as conn:
            return found.all_article_matches(conn, self._owner)

    def boards(self) -> list[Board]:
        """Return every board, by organisation and address."""
        with self._reading() as conn:
            return found.all_boards(conn, self._owner)

    def save_board(self, board: Board) -> None:
        """Keep a board, or replace the one with the same address."""
        with self._writing() as conn:
            found.save_board(conn, self._owner, board)

    def remove_board(self, address: str) -> bool:
        """Forget a board with its openings, and tell whether there was one."""
        with self._writing() as conn:
            return found.remove_board(conn, self._owner, address)

    def openings(self) -> list[Opening]:
        """Return every opening, by id."""
        with self._reading() as conn:
            return found.all_openings(conn, self._owner)

    def save_openings(self, openings: Iterable[Opening]) -> None:
        """Keep openings; one of the same board and key keeps its id."""
        with self._writing() as conn:
            found.save_openings(conn, self._owner, openings)

    def own_news(self) -> list[OwnNews]:
        """Return the person's own news, oldest first."""
        with self._reading() as conn:
            return found.all_own_news(conn, self._owner)

    def add_own_news(self, line: str, at: datetime) -> OwnNews:
        """Keep a line."""
        with self._writing() as conn:
            return found.add_own_news(conn, self._owner, line, at)

    def remove_own_news(self, news_id: str) -> bool:
        """Forget a line, and tell whether there was one."""
        with self._writing() as conn:
            return found.remove_own_news(conn, self._owner, news_id)
