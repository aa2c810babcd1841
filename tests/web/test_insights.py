"""*Insights* on the demo's mailbox."""

import csv
import io

from starlette.testclient import TestClient

from afterword.app import App
from afterword.services.insights import insights


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
