"""What today leaves out unlooked at: applications in which nothing can be open any more."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

from hypothesis import given
from hypothesis import strategies as st
from tests.core.test_playbook_properties import (
    NOW,
    TOLD,
    applications,
    contacts,
    custom,
    touchpoints,
    zones,
)

from afterword.core.applications import Application
from afterword.core.lessons.kept import Practice
from afterword.core.lessons.theme import Theme
from afterword.core.people import Contact, FailedAddress, Reach
from afterword.core.playbook import playbook
from afterword.core.playbook.quiet import is_lively, quiet_after
from afterword.core.playbook.readers import ASKING
from afterword.core.settings import Settings
from afterword.core.touchpoints import Nature, Touchpoint

later = st.integers(0, 4 * 365 * 24).map(lambda hours: TOLD + timedelta(hours=hours))
exercises = st.lists(
    st.builds(
        Practice,
        id=st.just("E1"),
        theme=st.sampled_from(Theme),
        words=st.just("Say it aloud."),
        taken_at=st.just(TOLD),
        contact_id=st.sampled_from(["P1", "P2"]),
        done_at=st.none() | later,
    ),
    max_size=1,
)


def stirred(
    past: list[Touchpoint], practices: list[Practice], since: datetime
) -> tuple[frozenset[str], frozenset[str]]:
    """Return what a store returns, from everything."""
    people = {one.contact_id for one in practices if one.done_at and one.done_at >= since}
    people |= {
        one.contact_id
        for one in past
        if one.at >= since
        and (one.purpose in ASKING or one.nature in {Nature.ADVICE, Nature.NO_ADVICE})
    }
    about = {
        one.application_id
        for one in past
        if one.at >= since or one.nature is Nature.BOUNCE or one.contact_id in people
    }
    return (
        frozenset(one for one in about if one is not None),
        frozenset(one for one in people if one is not None),
    )


@given(applications, contacts, touchpoints, exercises, custom, zones, later, later)
def test_nothing_is_open_where_nothing_has_stirred(
    application: Application,
    contacts: tuple[Contact, ...],
    past: list[Touchpoint],
    practices: list[Practice],
    settings: Settings,
    zone: ZoneInfo,
    now: datetime,
    failed: datetime,
) -> None:
    past = [
        replace(one, id=f"T{n}", at=one.at + timedelta(days=300 * (n % 4)))
        for n, one in enumerate(past)
    ]
    refused = FailedAddress("p@northbank.example", failed.astimezone(UTC), "5.1.1", "No", "<m@x>")
    book = [replace(contacts[0], reach=Reach(failed=(refused,))), *contacts[1:]]
    steps = playbook(application, past, now, settings, book, practices=practices, timezone=zone)
    since = now - quiet_after(settings)
    if not is_lively(application, since, *stirred(past, practices, since)):
        assert not [step for step in steps if step.state in NOW]


def test_most_of_what_ended_is_quiet_in_time() -> None:
    """The shortcut would be worth nothing if it kept everything: half a year is enough."""
    assert quiet_after(Settings()) < timedelta(days=250)
