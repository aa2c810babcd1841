"""Boards kept in Lever (its Postings API), in America and in Europe."""

from typing import Any

from afterword.adapters.boards._board import BoardKind, day_of_milliseconds, posting
from afterword.core.openings import Posting


def _take(listing: Any) -> list[Posting]:
    if not isinstance(listing, list):
        raise TypeError
    return [
        posting(
            key=one["id"],
            title=one["text"],
            link=one.get("hostedUrl"),
            location=(one.get("categories") or {}).get("location"),
            published=day_of_milliseconds(one.get("createdAt")),
        )
        for one in listing
    ]


BOARD = BoardKind(
    "lever",
    (
        (r"jobs\.lever\.co/TOKEN", "https://api.lever.co/v0/postings/{token}?mode=json"),
        (r"jobs\.eu\.lever\.co/TOKEN", "https://api.eu.lever.co/v0/postings/{token}?mode=json"),
    ),
    r"/v0/postings/TOKEN",
    _take,
)
