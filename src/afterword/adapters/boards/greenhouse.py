"""Boards kept in Greenhouse (its Job Board API)."""

from typing import Any

from afterword.adapters.boards._board import BoardKind, day_of, posting
from afterword.core.openings import Posting

_API = "https://boards-api.greenhouse.io/v1/boards/{token}/jobs"


def _take(listing: Any) -> list[Posting]:
    return [
        posting(
            key=one["id"],
            title=one["title"],
            link=one.get("absolute_url"),
            location=(one.get("location") or {}).get("name"),
            published=day_of(one.get("first_published")),
        )
        for one in listing["jobs"]
    ]


BOARD = BoardKind(
    "greenhouse",
    (
        (
            r"(?:job-)?boards(?:\.eu)?\.greenhouse\.io/embed/job_(?:board|app)\?(?:.*&)?for=TOKEN",
            _API,
        ),
        (r"(?:job-)?boards(?:\.eu)?\.greenhouse\.io/(?!embed)TOKEN", _API),
    ),
    r"/v1/boards/TOKEN/jobs/?",
    _take,
)
