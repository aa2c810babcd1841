"""What there is to write about, asked of the file itself: the part of the quick store for it."""

from collections.abc import Iterable
from dataclasses import replace
from typing import TYPE_CHECKING

from afterword.adapters.store.overlaying import by_number
from afterword.adapters.store.quick_asking import QuickAsking
from afterword.core.merges import final

if TYPE_CHECKING:
    from afterword.core.articles import Article, ArticleMatch
    from afterword.core.openings import Board, Opening
    from afterword.core.own_news import OwnNews
    from afterword.core.their_news import TheirNews


class QuickFinds(QuickAsking):
    """Articles that fit people, openings, and news; no kind is loaded where there is none of it."""

    def matches_of(self, people: Iterable[str]) -> "list[ArticleMatch]":
        """Return the matches of some people, the best of each first."""
        parts = self._some("article_matches", "contact_id", people)
        if not any(one.rows for one in parts):
            return []
        from afterword.core.articles import ArticleMatch, best_first

        return sorted((one for part in parts for one in part.as_(ArticleMatch)), key=best_first)

    def articles_by_id(self, ids: Iterable[str]) -> "dict[str, Article]":
        """Return the articles with these ids, as far as they are kept."""
        parts = self._some("articles", "id", ids)
        if not any(one.rows for one in parts):
            return {}
        from afterword.core.articles import Article

        return {one.id: one for part in parts for one in part.as_(Article)}

    def boards(self) -> "list[Board]":
        """Return every board, by organisation and address."""
        found = self._all("boards", "ORDER BY organisation, address")
        if not found.rows:
            return []
        from afterword.core.openings import Board

        return found.as_(Board)

    def openings(self) -> "list[Opening]":
        """Return every opening, by id."""
        found = self._all("openings")
        if not found.rows:
            return []
        from afterword.core.openings import Opening

        return sorted(found.as_(Opening), key=by_number)

    def own_news(self) -> "list[OwnNews]":
        """Return the person's own news, oldest first."""
        found = self._all("own_news")
        if not found.rows:
            return []
        from afterword.core.own_news import OwnNews

        return sorted(found.as_(OwnNews), key=lambda one: (one.at, *by_number(one)))

    def their_news(self) -> "list[TheirNews]":
        """Return what is new with people, oldest first."""
        with self._reading():
            aliases, found = self._aliases(), self._all("their_news")
        if not found.rows:
            return []
        from afterword.core.their_news import TheirNews

        counted = (
            replace(one, contact_id=final(aliases, one.contact_id)) for one in found.as_(TheirNews)
        )
        return sorted(counted, key=lambda one: (one.at, *by_number(one)))
