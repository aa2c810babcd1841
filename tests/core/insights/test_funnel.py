"""Every application flows from having been sent to exactly one end."""

from collections import Counter
from datetime import UTC, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from afterword.core.applications import Application, Interview, Outcome, Rejection, Stage
from afterword.core.insights.funnel import (
    ENDED,
    LAYERS,
    OFFERED,
    OPEN,
    SENT,
    TAKEN,
    TALKED,
    UNCOUNTED,
    flows,
    path_of,
)
from afterword.core.insights.sankey import sankey
from afterword.core.reading.reading import ReachedStage, SenderKind
from afterword.core.touchpoints import Channel

NOON = datetime(2026, 3, 2, 12, 0, tzinfo=UTC)


def an_application(
    stage: Stage = Stage.APPLIED, outcome: Outcome | None = None, *, met: bool = False
) -> Application:
    return Application(
        "A1", "Harbour", "Planner", stage, outcome, interviews=(Interview(NOON),) if met else ()
    )


applications = st.builds(
    an_application,
    st.sampled_from(Stage),
    st.none() | st.sampled_from(Outcome),
    met=st.booleans(),
)


@given(st.lists(applications, max_size=60))
def test_what_flows_into_a_node_flows_out_again_unless_it_is_an_end(
    found: list[Application],
) -> None:
    into: Counter[str] = Counter()
    out: Counter[str] = Counter()
    for one in flows(found):
        assert one.count > 0
        out[one.source] += one.count
        into[one.target] += one.count
    assert out[SENT] == len(found)
    for name in (TALKED, OFFERED):
        assert into[name] == out[name]
    assert sum(into[name] for name in LAYERS[-1]) == len(found)


@given(st.lists(applications, max_size=30))
def test_the_order_of_applications_does_not_show(found: list[Application]) -> None:
    assert flows(found) == flows(reversed(found))


@pytest.mark.parametrize(
    ("application", "path"),
    [
        (an_application(), (SENT, OPEN)),
        (an_application(outcome=Outcome.REJECTED), (SENT, ENDED)),
        (an_application(outcome=Outcome.REJECTED, met=True), (SENT, TALKED, ENDED)),
        (an_application(Stage.OFFER, Outcome.HIRED), (SENT, TALKED, OFFERED, TAKEN)),
        (an_application(Stage.SCREEN), (SENT, TALKED, OPEN)),
    ],
)
def test_an_application_goes_through_what_it_reached(
    application: Application, path: tuple[str, ...]
) -> None:
    assert path_of(application) == path


def test_a_rejection_after_an_interview_was_a_talk_though_no_invitation_is_known() -> None:
    told = Rejection(NOON, Channel.MAIL, SenderKind.PERSON, ReachedStage.AFTER_INTERVIEW)
    application = Application("A1", None, None, Stage.APPLIED, Outcome.REJECTED, rejection=told)
    assert path_of(application) == (SENT, TALKED, ENDED)


def test_the_drawing_says_the_same_in_words_and_is_the_same_each_time() -> None:
    found = flows([an_application(met=True), an_application(outcome=Outcome.REJECTED)])
    drawn = sankey(found, LAYERS, "Where they went", "Two <applications> & more")
    assert drawn == sankey(found, LAYERS, "Where they went", "Two <applications> & more")
    assert "<title>Where they went</title>" in drawn
    assert "<desc>Two &lt;applications&gt; &amp; more</desc>" in drawn
    assert drawn.count('class="flow"') == len(found)
    for one in found:
        assert f"<title>{one.source} to {one.target}: {one.count}</title>" in drawn


def test_nothing_is_drawn_of_nothing() -> None:
    assert sankey((), LAYERS, "Nothing", "Nothing yet").count("<path") == 0


def test_what_ended_is_drawn_and_not_counted_out() -> None:
    found = flows([an_application(outcome=Outcome.REJECTED), an_application()])
    drawn = sankey(found, LAYERS, "Where they went", "In words", UNCOUNTED)
    assert f"<title>{SENT} to {ENDED}</title>" in drawn
    assert f"{ENDED}</text>" in drawn
    assert f"<title>{SENT} to {OPEN}: 1</title>" in drawn
