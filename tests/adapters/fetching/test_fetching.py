"""What is fetched is public, and bounded in size, time and steps, whatever a server does."""

import pytest
from tests import webserver
from tests.webserver import Played, rss, unused_port

from afterword.adapters.fetching import addresses
from afterword.adapters.fetching.fetching import MOST_REDIRECTS, WebFetcher
from afterword.core.errors import AfterwordError, Invalid, NotFound, Refused, Unavailable

FEED = rss(("One", "https://rail.example/1", "all about rails"))


@pytest.fixture
def fetcher() -> WebFetcher:
    return WebFetcher(is_loopback_fine=True, seconds=15)


def test_a_feed_is_fetched_with_our_name_and_no_other(web: Played, fetcher: WebFetcher) -> None:
    web.says("/feed", FEED, ETag='"a"', **{"Last-Modified": "Mon, 09 Mar 2026 08:00:00 GMT"})
    got = fetcher.fetch(web.url("/feed"))
    assert (got.body, got.etag, got.content_type) == (FEED, '"a"', "application/xml")
    headers = web.asked[0][1]
    assert headers["user-agent"].startswith("Afterword/")
    assert not {"cookie", "referer", "authorization", "from"} & headers.keys()


def test_what_is_known_already_is_not_fetched_again(web: Played, fetcher: WebFetcher) -> None:
    day = "Mon, 09 Mar 2026 08:00:00 GMT"
    web.says("/by-etag", FEED, ETag='"a"')
    web.says("/by-date", FEED, **{"Last-Modified": day})
    assert fetcher.fetch(web.url("/by-etag"), etag='"a"').is_unchanged
    assert fetcher.fetch(web.url("/by-date"), modified=day).is_unchanged
    assert not fetcher.fetch(web.url("/by-etag"), etag='"b"').is_unchanged


TOO_LONG = "longer than 2 MB"
TOO_SLOW = "does not answer in time"


@pytest.mark.parametrize(
    ("play", "seconds", "says"),
    [
        (webserver.endless, 15, TOO_LONG),
        (webserver.bomb, 15, TOO_LONG),
        (webserver.garbage, 15, "does not speak as a web server should"),
        (webserver.dripping, 0.5, TOO_SLOW),
        (webserver.dripping_head, 0.5, TOO_SLOW),
        (webserver.silent, 0.5, TOO_SLOW),
    ],
    ids=["endless", "gzip bomb", "garbage", "dripping", "dripping head", "silent"],
)
def test_a_hostile_server_is_left_with_one_line(
    web: Played, play: object, seconds: float, says: str
) -> None:
    web.plays("/feed", play)
    with pytest.raises(Unavailable, match=says) as told:
        WebFetcher(is_loopback_fine=True, seconds=seconds).fetch(web.url("/feed"))
    assert str(told.value).startswith("127.0.0.1: ")
    assert "\n" not in str(told.value)


@pytest.mark.parametrize(
    ("to", "says"),
    [
        ("/again", f"leads on more than {MOST_REDIRECTS} times"),
        ("file:///etc/passwd", "no web address"),
        ("ftp://127.0.0.1/x", "no web address"),
        ("http://10.0.0.1/", "private network"),
        ("http://169.254.169.254/latest/meta-data/", "private network"),
        ("http://[::ffff:10.0.0.1]/", "private network"),
        ("http://user:secret@127.0.0.1/", "no web address"),
    ],
)
def test_a_redirect_leads_nowhere_it_should_not(
    web: Played, fetcher: WebFetcher, to: str, says: str
) -> None:
    web.leads("/again", "/again")
    web.leads("/feed", to)
    with pytest.raises(AfterwordError, match=says) as told:
        fetcher.fetch(web.url("/feed"))
    assert "secret" not in str(told.value)


def test_a_few_redirects_are_followed(web: Played, fetcher: WebFetcher) -> None:
    for step in range(MOST_REDIRECTS):
        web.leads(f"/{step}", f"/{step + 1}", 308)
    web.says(f"/{MOST_REDIRECTS}", FEED)
    got = fetcher.fetch(web.url("/0"))
    assert (got.body, got.address) == (FEED, web.url(f"/{MOST_REDIRECTS}"))


def test_this_machine_is_left_alone_unless_the_person_says_so(web: Played) -> None:
    web.says("/feed", FEED)
    with pytest.raises(Refused, match="on this machine"):
        WebFetcher().fetch(web.url("/feed"))
    assert web.asked == []


def test_a_public_name_that_turns_out_to_be_this_machine_is_refused(
    web: Played, fetcher: WebFetcher, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Loopback is fine where the person named it, and never where a name leads to it."""
    answer = [(2, 1, 6, "", ("127.0.0.1", web.port))]
    monkeypatch.setattr(addresses.socket, "getaddrinfo", lambda *_, **__: answer)
    with pytest.raises(Refused, match="private network"):
        fetcher.fetch(f"http://feeds.example:{web.port}/feed")
    assert web.asked == []


def test_one_private_answer_among_public_ones_is_enough_to_refuse() -> None:
    with pytest.raises(Refused):
        addresses.checked(("93.184.216.34", "192.168.1.1"), is_loopback_fine=False)


@pytest.mark.parametrize(
    "address",
    [
        *(
            "127.0.0.1",
            "0.0.0.0",  # noqa: S104 (an address to refuse)
            "10.1.2.3",
            "172.16.0.1",
            "192.168.0.1",
            "169.254.1.1",
        ),
        *("100.64.0.1", "224.0.0.1", "255.255.255.255", "192.0.2.1", "::1", "::", "fe80::1%eth0"),
        *("fc00::1", "ff02::1", "::ffff:127.0.0.1", "64:ff9b::a00:1", "2002:a00:1::", "nonsense"),
    ],
)
def test_what_is_not_public_is_not_asked(address: str) -> None:
    with pytest.raises(Refused):
        addresses.checked((address,), is_loopback_fine=False)


@pytest.mark.parametrize("address", ["93.184.216.34", "2606:2800:220:1:248:1893:25c8:1946"])
def test_what_is_public_may_be_asked(address: str) -> None:
    assert addresses.checked((address,), is_loopback_fine=False) == (address,)


def test_what_is_gone_and_what_fails_are_told_apart(web: Played, fetcher: WebFetcher) -> None:
    web.plays("/broken", lambda asked: asked.send(503, b"", "text/plain"))
    with pytest.raises(NotFound, match="nothing at this address"):
        fetcher.fetch(web.url("/gone"))
    with pytest.raises(Unavailable, match="answers 503"):
        fetcher.fetch(web.url("/broken"))
    with pytest.raises(Unavailable, match="no connection"):
        fetcher.fetch(f"http://127.0.0.1:{unused_port()}/")


@pytest.mark.parametrize(
    "address",
    ["file:///etc/passwd", "ftp://x.example/", "feed", "", "http://", "https://a:b@x.example/"],
)
def test_only_plain_web_addresses_are_asked(address: str, fetcher: WebFetcher) -> None:
    with pytest.raises(Invalid):
        fetcher.fetch(address)


def test_a_strangers_page_does_not_send_us_to_this_machine(
    web: Played, fetcher: WebFetcher
) -> None:
    web.says("/feed", FEED)
    with pytest.raises(Refused, match="on this machine"):
        fetcher.fetch(web.url("/feed"), found_at="https://feeds.example/")
    assert fetcher.fetch(web.url("/feed"), found_at=web.url("/page")).body == FEED
