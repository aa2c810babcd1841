"""Feeds in a terminal: the good ones are read whatever the others do, one clear line each."""

import json
from collections.abc import Callable
from pathlib import Path

import pytest
from tests import webserver
from tests.webserver import Played, rss

from afterword.adapters.fetching import fetching

Afterword = Callable[..., object]
GOOD = rss(
    (
        "Sundays &lt;b&gt;on time&lt;/b&gt;",
        "https://rail.example/1?utm_source=feed",
        "&lt;script&gt;x()&lt;/script&gt;The Sunday timetable &amp;amp; its makers",
    ),
    ("A trap", "javascript:alert(1)", "not a link"),
)
ARTICLE = f"""<html><head><title>One</title></head><body><article><h1>One</h1>
<p>{"The night depots hand over their vehicles in silence. " * 12}</p></article></body></html>"""


@pytest.fixture
def near(afterword: Afterword) -> Afterword:
    """The command line of somebody who keeps feeds on this machine."""
    assert afterword("settings", "feeds_on_this_machine", "1").code == 0
    return afterword


def test_one_feed_that_fails_stops_no_other(
    near: Afterword, web: Played, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(fetching, "SECONDS", 2.0)
    monkeypatch.setattr(
        fetching.WebFetcher.__init__,
        "__kwdefaults__",
        {
            "is_loopback_fine": False,
            "seconds": 2.0,
        },
    )
    web.says("/good", GOOD)
    web.says("/empty", rss())
    web.says("/malformed", GOOD.replace(b"</channel></rss>", b"<item><title>Ha"))
    web.says("/pdf", b"%PDF-1.7 \x00\xff", "application/pdf")
    web.leads("/loop", "/loop")
    web.leads("/file", "file:///etc/passwd")
    web.leads("/private", "http://192.168.1.1/feed")
    web.plays("/endless", webserver.endless)
    web.plays("/bomb", webserver.bomb)
    web.plays("/slow", webserver.dripping)
    names = "good empty malformed pdf loop file private endless bomb slow gone".split()  # noqa: SIM905
    outlines = "".join(f'<outline text="{one}" xmlUrl="{web.url("/" + one)}"/>' for one in names)
    listed = tmp_path / "feeds.opml"
    listed.write_text(f'<opml><body><outline text="All">{outlines}</outline></body></opml>')
    assert "11 new feeds" in near("feed", "import", listed).out
    again = near("feed", "import", listed)
    assert "0 new feeds. 11 feeds you followed already." in again.out
    read = near("feed", "read")
    assert read.code == 0
    said = " ".join(read.out.split())
    for words in (
        "pdf: what is there is no feed",
        "loop: it leads on more than 5 times",
        "file: it leads to what is no web address",
        "private: it is not on the public web",
        "endless: it is longer than 2 MB",
        "bomb: it is longer than 2 MB",
        "slow: it does not answer in time",
        "gone: there is nothing at this address any more",
        "Rail Weekly: it holds no article at the moment.",
        "1 new article in 3 feeds.",
        "8 feeds could not be read",
    ):
        assert words in said
    assert near("feed", "read", "--format", "json").code == 0


def test_what_is_kept_of_an_article_is_plain_text_and_a_web_link(
    near: Afterword, web: Played, home: Path
) -> None:
    web.says("/good", GOOD)
    added = near("feed", "add", web.url("/good"))
    assert "You follow Rail Weekly now; it holds 1 article." in added.out
    from afterword.adapters.store.opening import open_store

    store = open_store(home / "afterword.db")
    [article] = store.articles()
    assert (article.title, article.summary) == (
        "Sundays on time",
        "The Sunday timetable & its makers",
    )
    assert article.link == "https://rail.example/1"
    store.close()


def test_an_unchanged_feed_is_not_sent_again(near: Afterword, web: Played) -> None:
    web.says("/good", GOOD, ETag='"a"')
    near("feed", "add", web.url("/good"))
    read = near("feed", "read")
    assert "Nothing new in 1 feed." in read.out
    assert web.asked[-1][1]["if-none-match"] == '"a"'


def test_a_page_leads_to_its_feed_and_articles_are_read_in_full(
    near: Afterword, web: Played, home: Path
) -> None:
    head = "<link rel='alternate' type='application/rss+xml' href='/feed'>"
    web.says("/", f"<html><head>{head}</head></html>".encode(), "text/html")
    web.says("/feed", rss(("One", web.url("/one"), "short")))
    web.says("/one", ARTICLE.encode(), "text/html")
    assert near("feed", "add", web.url("/")).code == 0
    from afterword.adapters.store.opening import open_store

    store = open_store(home / "afterword.db")
    [article] = store.articles()
    assert "depots hand over" in article.text
    store.close()


def test_a_feed_that_cannot_be_read_is_not_kept(afterword: Afterword, web: Played) -> None:
    web.says("/good", GOOD)
    refused = afterword("feed", "add", web.url("/good"))
    assert (refused.code, web.asked) == (5, [])
    assert "on this machine" in refused.err
    assert afterword("feed", "add", "file:///etc/passwd").code == 5
    unnamed = afterword("feed", "add", " ")
    assert (unnamed.code, "Name the feed" in unnamed.err) == (2, True)
    assert json.loads(afterword("feed", "list", "--format", "json").out) == []
    assert "You follow no feed yet" in afterword("feed", "read").err


def test_a_feed_is_removed_by_a_part_of_its_name(near: Afterword, web: Played) -> None:
    web.says("/good", GOOD)
    near("feed", "add", web.url("/good"))
    assert near("feed", "remove", "other").code == 3
    assert "no longer follow Rail Weekly" in near("feed", "remove", "rail w").out
    assert near("feed", "remove", "rail w").code == 3


@pytest.mark.parametrize(
    "text",
    [
        "no xml at all",
        "<html/>",
        "<opml><body>",
        '<!DOCTYPE o [<!ENTITY a "b">]><opml><body><outline xmlUrl="https://x/&a;"/></body></opml>',
    ],
)
def test_what_is_no_list_of_feeds_is_told_so(
    afterword: Afterword, tmp_path: Path, text: str
) -> None:
    path = tmp_path / "feeds.opml"
    path.write_text(text)
    said = afterword("feed", "import", path)
    assert (said.code, "is no list of feeds" in said.err) == (2, True)
    assert afterword("feed", "import", tmp_path / "none").code == 3
