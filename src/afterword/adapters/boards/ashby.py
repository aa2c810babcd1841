"""Boards kept in Ashby (its public job posting API)."""

from typing import Any

from afterword.adapters.boards._board import BoardKind, day_of, posting
from afterword.core.openings import Posting


def _take(listing: Any) -> list[Posting]:
    return [
        posting(
            key=one["id"],
            title=one["title"],
            link=one.get("jobUrl"),
            location=one.get("location"),
            published=day_of(one.get("publishedAt")),
        )
        for one in listing["jobs"]
        if one.get("isListed", True)
    ]


BOARD = BoardKind(
    "ashby",
    ((r"jobs\.ashbyhq\.com/TOKEN", "https://api.ashbyhq.com/posting-api/job-board/{token}"),),
    r"/posting-api/job-board/TOKEN",
    _take,
)
