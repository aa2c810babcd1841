"""*Insights* on the demo's mailbox."""

import csv
import io
import re

from starlette.testclient import TestClient

from afterword.app import App
from afterword.core.insights.intervals import is_enough
from afterword.services.insights import CLOSING, insights


def test_the_drawing_has_a_table_behind_it_that_says_the_same(
    browser: TestClient, app: App
) -> None:
    found = insights(app.store, app.moment)
    page = browser.get("/insights").text
    assert found.svg().splitlines()[0] in page
    for flow in found.flows:
        assert f"<td>{flow.source}</td><td>{flow.target}</td>" in page
    assert sum(one.count for one in found.flows if one.source == "Applied") == len(
        app.store.applications()
    )


def test_what_people_advised_is_drawn_over_time_with_a_table_behind_it(
    browser: TestClient, app: App
) -> None:
    found = insights(app.store, app.moment)
    page = browser.get("/insights").text
    assert found.advice
    assert found.advice_svg(app.moment.zone).splitlines()[0] in page
    for one in found.advice:
        assert f"<td>{one.in_words(app.moment.zone)}</td>" in page


def test_every_rate_stands_with_who_counted_it(browser: TestClient, app: App) -> None:
    page = browser.get("/insights").text
    for beside in insights(app.store, app.moment).beside:
        for rate in beside.rates:
            assert rate.says in page
            assert f"{rate.source}; counted in {rate.year}." in page


def test_the_drawing_can_be_taken_along(browser: TestClient) -> None:
    drawing = browser.get("/insights/applications.svg")
    assert drawing.headers["content-type"].startswith("image/svg+xml")
    assert drawing.text.startswith("<svg ")
    picture = browser.get("/insights/applications.png")
    assert picture.content.startswith(b"\x89PNG")
    rows = list(csv.reader(io.StringIO(browser.get("/insights/applications.csv").text)))
    assert rows[0] == ["from", "to", "applications"]


def test_with_nothing_to_look_back_on_it_says_so(empty_browser: TestClient) -> None:
    assert "Nothing to look back on yet." in empty_browser.get("/insights").text


def test_the_page_and_the_terminal_say_the_same(browser: TestClient, app: App) -> None:
    found = insights(app.store, app.moment)
    page = browser.get("/insights").text
    for beside in found.beside:
        assert beside.own_line in page
    for line in (found.ties_in_words(), CLOSING.split("'")[0], *found.replies_in_words()):
        assert line in page


def test_no_number_of_what_ended_stands_on_the_page(browser: TestClient) -> None:
    page = browser.get("/insights").text
    assert '<td>Ended</td><td class="number"></td>' in page
    assert not re.search(r"Ended[^<]*(?:<tspan[^>]*>)\s*\d", page)


def test_few_talks_are_no_figure(app: App) -> None:
    talks, sent = insights(app.store, app.moment).beside
    assert not is_enough(talks.own)
    assert not talks.own_line.startswith("You:")
    assert is_enough(sent.own)
    assert sent.own_line.startswith("You: ")
