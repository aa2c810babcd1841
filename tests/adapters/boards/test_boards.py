"""Every kind of board knows its links, reads its listings, and takes no other for one."""

import json
from contextlib import suppress
from datetime import date
from types import SimpleNamespace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from afterword.adapters import boards
from afterword.adapters.boards.finding import all_kinds
from afterword.core.errors import Unavailable
from afterword.core.openings import Posting
from afterword.core.plugins import modules_in
from afterword.services.outside.boards import BoardStand, boards_seen

KINDS = all_kinds()
GREENHOUSE = "https://boards-api.greenhouse.io/v1/boards/railworks/jobs"
LEVER = "https://api.lever.co/v0/postings/rail-works?mode=json"
ASHBY = "https://api.ashbyhq.com/posting-api/job-board/RailWorks"
LISTINGS = {
    "greenhouse": {
        "jobs": [
            {
                "id": 7,
                "title": "Planner &amp; Scheduler",
                "absolute_url": "https://boards.greenhouse.io/railworks/jobs/7",
                "location": {"name": "Harbour"},
                "first_published": "2026-02-27T09:00:00-05:00",
            }
        ]
    },
    "lever": [
        {
            "id": "7",
            "text": "Planner <b>&amp; Scheduler</b>",
            "hostedUrl": "https://jobs.lever.co/rail-works/7",
            "categories": {"location": "Harbour"},
            "createdAt": 1772200800000,
        }
    ],
    "ashby": {
        "jobs": [
            {
                "id": "7",
                "title": "Planner & Scheduler",
                "jobUrl": "https://jobs.ashbyhq.com/RailWorks/7",
                "location": "Harbour",
                "publishedAt": "2026-02-27T09:00:00.000Z",
                "isListed": True,
            },
            {"id": "8", "title": "Hidden", "isListed": False},
        ]
    },
}


def test_every_module_in_the_folder_holds_a_board_with_a_name_of_its_own() -> None:
    names = {one.__name__.rpartition(".")[2] for one in modules_in(boards)}
    assert names - {"finding"} == KINDS.keys()


def test_each_kind_has_a_listing_here() -> None:
    assert KINDS.keys() == LISTINGS.keys(), "LISTINGS has to hold what such a board answers"


@pytest.mark.parametrize("name", sorted(LISTINGS))
def test_a_listing_is_read_into_plain_openings(name: str) -> None:
    [one] = KINDS[name].postings(json.dumps(LISTINGS[name]).encode())
    assert (one.key, one.title, one.location) == ("7", "Planner & Scheduler", "Harbour")
    assert one.published_on == date(2026, 2, 27)
    assert one.link.startswith("https://")


@pytest.mark.parametrize(
    ("link", "name", "address"),
    [
        ("https://boards.greenhouse.io/railworks/jobs/7?gh_src=x", "greenhouse", GREENHOUSE),
        ("http://job-boards.eu.greenhouse.io/railworks", "greenhouse", GREENHOUSE),
        ("boards.greenhouse.io/embed/job_app?for=railworks&token=7", "greenhouse", GREENHOUSE),
        (GREENHOUSE, "greenhouse", GREENHOUSE),
        ("https://jobs.lever.co/rail-works/7/apply", "lever", LEVER),
        (
            "https://jobs.eu.lever.co/rail-works",
            "lever",
            "https://api.eu.lever.co/v0/postings/rail-works?mode=json",
        ),
        ("https://jobs.ashbyhq.com/RailWorks/7", "ashby", ASHBY),
    ],
)
def test_a_link_of_a_board_leads_to_its_listing(link: str, name: str, address: str) -> None:
    assert {one.name: it for one in KINDS.values() if (it := one.address_of(link))} == {
        name: address
    }


@pytest.mark.parametrize(
    "link",
    [
        "https://example.org/jobs",
        "https://evil.example/?boards.greenhouse.io/railworks",
        "https://boards.greenhouse.io.evil.example/railworks",
        "https://boards.greenhouse.io/",
        "file:///v1/boards/railworks/jobs",
        "https://[broken/v1/boards/x/jobs",
    ],
)
def test_other_links_lead_nowhere(link: str) -> None:
    assert [one.address_of(link) for one in KINDS.values()] == [None] * len(KINDS)


@given(
    st.binary(max_size=60)
    | st.recursive(
        st.none() | st.integers() | st.text(max_size=4),
        lambda inner: (
            st.lists(inner, max_size=3)
            | st.dictionaries(st.sampled_from(["jobs", "id", "title", "text", "location"]), inner)
        ),
        max_leaves=8,
    ).map(lambda value: json.dumps(value).encode())
)
def test_whatever_comes_is_read_or_told_and_never_breaks(data: bytes) -> None:
    for kind in KINDS.values():
        with suppress(Unavailable):
            assert all(isinstance(one, Posting) for one in kind.postings(data))


@pytest.mark.parametrize("data", [b"", b"{", b"null", b"<html>", b'{"jobs": 7}', b'[{"id": 1}]'])
def test_whatever_is_no_listing_is_told_so(data: bytes) -> None:
    for kind in KINDS.values():
        with pytest.raises(Unavailable, match="no job board"):
            kind.postings(data)


def test_boards_are_found_in_the_mail_of_applications() -> None:
    def mail(number: int, text: str) -> SimpleNamespace:
        return SimpleNamespace(message=SimpleNamespace(message_id=f"m{number}", text=text))

    store = SimpleNamespace(
        boards=lambda: [SimpleNamespace(address=ASHBY)],
        applications=lambda: [
            SimpleNamespace(organisation="Rail Works", message_ids=("m1", "m2")),
            SimpleNamespace(organisation=None, message_ids=("m3",)),
        ],
        filed=lambda: [
            mail(1, "Look at <https://boards.greenhouse.io/railworks/jobs/7>. Or not."),
            mail(
                2, "https://jobs.ashbyhq.com/RailWorks and https://boards.greenhouse.io/railworks"
            ),
            mail(3, "https://jobs.lever.co/other"),
        ],
    )
    seen = boards_seen(store, BoardStand(SimpleNamespace(), KINDS))
    assert [(one.organisation, one.kind, one.address) for one in seen] == [
        ("Rail Works", "greenhouse", GREENHOUSE)
    ]
