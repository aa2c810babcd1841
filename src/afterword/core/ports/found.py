"""What is kept of feeds, boards and the person's own news, as the program asks for it."""

from collections.abc import Iterable, Mapping, Sequence
from datetime import datetime
from typing import Protocol

from afterword.core.articles import Article, ArticleMatch, Entry, Feed
from afterword.core.openings import Board, Opening
from afterword.core.own_news import OwnNews


class FoundOnTheWeb(Protocol):
    """Feeds with their articles, boards with their openings, and own news."""

    # feeds and articles
    def feeds(self) -> list[Feed]:
        """Return every feed, by address."""
        ...

    def save_feed(self, feed: Feed) -> None:
        """Keep a feed, or replace the one with the same address."""
        ...

    def remove_feed(self, address: str) -> bool:
        """Forget a feed with the articles found in it, and tell whether there was one."""
        ...

    def add_articles(self, feed: str, entries: Iterable[Entry], at: datetime) -> list[Article]:
        """Keep the articles whose link is not known yet, and return these."""
        ...

    def articles(self, since: datetime | None = None, most: int | None = None) -> list[Article]:
        """Return articles by when they were first seen, the newest first.

        Args:
            since: Only those first seen at this moment or later.
            most: No more than so many.
        """
        ...

    def articles_by_id(self, ids: Iterable[str]) -> dict[str, Article]:
        """Return the articles with these ids, as far as they are kept."""
        ...

    def save_article_texts(self, texts: Mapping[str, str]) -> None:
        """Keep what stands in articles, by their ids."""
        ...

    def prune_articles(self, before: datetime) -> int:
        """Forget articles first seen before a moment, with their matches; return how many."""
        ...

    def save_article_matches(self, matches: Sequence[ArticleMatch], *, anew: bool) -> None:
        """Keep matches; ``anew`` forgets all that were there."""
        ...

    def article_matches(self) -> list[ArticleMatch]:
        """Return every match, the best of each contact first."""
        ...

    # boards and openings
    def boards(self) -> list[Board]:
        """Return every board, by organisation and address."""
        ...

    def save_board(self, board: Board) -> None:
        """Keep a board, or replace the one with the same address."""
        ...

    def remove_board(self, address: str) -> bool:
        """Forget a board with its openings, and tell whether there was one."""
        ...

    def openings(self) -> list[Opening]:
        """Return every opening, by id."""
        ...

    def save_openings(self, openings: Iterable[Opening]) -> None:
        """Keep openings; one of the same board and key keeps its id."""
        ...

    # own news
    def own_news(self) -> list[OwnNews]:
        """Return the person's own news, oldest first."""
        ...

    def add_own_news(self, line: str, at: datetime) -> OwnNews:
        """Keep a line."""
        ...

    def remove_own_news(self, news_id: str) -> bool:
        """Forget a line, and tell whether there was one."""
        ...
