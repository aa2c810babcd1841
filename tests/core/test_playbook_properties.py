"""What holds for every rejection, whatever was said and done."""

import re
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from zoneinfo import ZoneInfo

from hypothesis import given
from hypothesis import strategies as st

from afterword.core.applications import Application, Interview, Outcome, Rejection, Stage
from afterword.core.letters.purposes import Purpose
from afterword.core.people import Contact, Participant
from afterword.core.playbook import playbook
from afterword.core.reading.reading import (
    Door,
    HiringRole,
    OpenDoor,
    ReachedStage,
    Reason,
    SenderKind,
)
from afterword.core.settings import Settings, limits
from afterword.core.spans import Evidence
from afterword.core.steps import Step, StepKind, StepState
from afterword.core.touchpoints import Channel, Direction, Nature, Touchpoint

TOLD = datetime(2026, 3, 10, 16, 10, tzinfo=UTC)
PEOPLE = ("P1", "P2", "P3")
ASKS = {Purpose.ADVICE_REQUEST, Purpose.THANK_AND_ASK}
NOW = {StepState.OPEN, StepState.HELD}

moments = st.integers(-40 * 24, 90 * 24).map(lambda hours: TOLD + timedelta(hours=hours))
zones = st.sampled_from(["UTC", "Europe/Berlin", "America/New_York", "Pacific/Apia"]).map(ZoneInfo)
people = st.sampled_from(PEOPLE)
custom = st.fixed_dictionaries(
    {},
    optional={
        name: st.integers(allowed[0], allowed[-1])
        for name, allowed in limits().items()
        if "hours" in name or "days" in name or "weeks" in name
    },
).map(lambda values: Settings(**values))
contacts = st.tuples(
    *(
        st.builds(
            Contact,
            id=st.just(one),
            name=st.sampled_from(["Dana Kim", "Omar Haddad", "Mei Lin", ""]),
            address=st.sampled_from(["p@northbank.example", "no-reply@northbank.example", None]),
            do_not_contact=st.booleans(),
        )
        for one in PEOPLE
    )
)
touchpoints = st.lists(
    st.builds(
        Touchpoint,
        id=st.integers(1, 99).map("T{}".format),
        contact_id=people,
        at=moments,
        direction=st.sampled_from(Direction),
        channel=st.sampled_from(Channel),
        nature=st.sampled_from(Nature),
        application_id=st.sampled_from(["A1", "A2", None]),
        purpose=st.none() | st.sampled_from(Purpose),
        letter_id=st.none() | st.just("L1"),
        is_confirmed=st.booleans(),
    ),
    max_size=8,
)
rejections = st.builds(
    Rejection,
    at=st.just(TOLD),
    channel=st.sampled_from(Channel),
    sender=st.sampled_from(SenderKind),
    stage=st.sampled_from(ReachedStage),
    contact_id=st.none() | people,
    reason=st.none() | st.sampled_from(Reason),
    open_door=st.none()
    | st.builds(
        OpenDoor,
        door=st.sampled_from(Door),
        evidence=st.just(Evidence(0, 4, "door")),
        on=st.none() | st.dates(date(2026, 3, 1), date(2026, 12, 1)),
    ),
)
applications = st.builds(
    Application,
    id=st.just("A1"),
    organisation=st.sampled_from(["Northbank Rail", None]),
    role=st.none(),
    stage=st.sampled_from(Stage),
    outcome=st.just(Outcome.REJECTED),
    rejection=rejections,
    interviews=st.lists(
        st.builds(Interview, at=moments, with_=st.lists(people, unique=True).map(tuple)),
        max_size=2,
    ).map(tuple),
    participants=st.lists(
        st.builds(
            Participant,
            contact_id=people,
            role=st.none() | st.sampled_from(HiringRole),
            was_interviewer=st.booleans(),
        ),
        max_size=3,
        unique_by=lambda one: one.contact_id,
    ).map(tuple),
)
stories = st.tuples(applications, touchpoints, moments, custom, contacts, zones)


def decide(story: tuple) -> list[Step]:
    *given_first, zone = story
    return playbook(*given_first, timezone=zone)


def is_mail(step: Step) -> bool:
    return step.purpose not in {None, Purpose.LINKEDIN_NOTE}


@given(stories)
def test_windows_are_in_order_and_states_follow_from_them(story) -> None:
    now = story[2]
    for step in decide(story):
        window = step.window
        assert window.earliest <= window.best <= window.latest
        assert window.latest - window.earliest >= timedelta(days=1)
        assert all(
            one.utcoffset() == timedelta(0) for one in (window.earliest, window.best, window.latest)
        )
        is_open = window.earliest <= now <= window.latest
        assert (step.state is StepState.OPEN) is is_open
        assert (step.state is StepState.PASSED) is (now > window.latest)


@given(stories)
def test_no_step_but_the_question_whether_a_letter_went_out_opens_in_the_cooling_off(story) -> None:
    application, now, chosen = story[0], story[2], story[3]
    cooled_at = application.rejection.at + timedelta(hours=chosen.cool_off_hours)
    for step in decide(story):
        if step.state is StepState.OPEN and step.kind is not StepKind.CONFIRM_SENT:
            assert now >= cooled_at
        if step.state is StepState.HELD:
            assert now < cooled_at


@given(stories)
def test_a_letter_is_offered_only_to_somebody_who_can_and_wants_to_get_it(story) -> None:
    book = {one.id: one for one in story[4]}
    for step in decide(story):
        if step.purpose is None or step.contact_id is None:
            continue
        reader = book[step.contact_id]
        assert not reader.do_not_contact
        if is_mail(step):
            assert reader.address == "p@northbank.example"


@given(stories)
def test_every_why_is_one_calm_sentence_without_dates(story) -> None:
    for step in decide(story):
        assert re.fullmatch(r"[A-Z][^.!?\n]*\.", step.why)
        assert not re.search(r"[0-9]|ghost|reject|fail|unfortunately", step.why, re.IGNORECASE)
        assert len(step.why) < 200


@given(stories)
def test_nobody_is_offered_two_letters_at_once(story) -> None:
    readers = [step.contact_id for step in decide(story) if is_mail(step) and step.state in NOW]
    assert len(readers) == len(set(readers))


@given(stories)
def test_advice_is_asked_for_once(story) -> None:
    found = decide(story)
    assert sum(step.purpose in ASKS and step.state in NOW for step in found) <= 1
    _, said, now, *_ = story
    was_asked = any(
        one.purpose in ASKS
        and one.direction is Direction.OUTBOUND
        and one.nature is Nature.MESSAGE
        and one.application_id == "A1"
        and one.at <= now
        for one in {each.id: each for each in said}.values()
    )
    has_bounce = any(one.nature is Nature.BOUNCE for one in said)
    if was_asked and not has_bounce:
        assert not any(step.purpose in ASKS for step in found)


@given(stories, st.randoms())
def test_order_and_repetition_of_what_happened_do_not_matter(story, chance) -> None:
    application, said, *rest = story
    unique = list({one.id: one for one in said}.values())
    shuffled = [*unique, *unique]
    chance.shuffle(shuffled)
    assert decide((application, unique, *rest)) == decide((application, shuffled, *rest))


@given(stories)
def test_what_has_not_happened_yet_changes_nothing(story) -> None:
    application, said, now, *rest = story
    ahead = [replace(one, id=f"X{one.id}", at=now + timedelta(hours=1)) for one in said]
    unique = list({one.id: one for one in said}.values())
    assert decide((application, [*unique, *ahead], now, *rest)) == decide(
        (application, unique, now, *rest)
    )


@given(applications, contacts, zones)
def test_following_every_offer_stays_brief_and_comes_to_an_end(application, book, zone) -> None:
    said: list[Touchpoint] = []
    now = TOLD
    for day in range(420):
        now = TOLD + timedelta(days=day)
        for step in playbook(application, said, now, Settings(), book, timezone=zone):
            if step.state is StepState.OPEN and step.purpose and step.contact_id:
                said.append(
                    Touchpoint(
                        id=f"T{len(said)}",
                        contact_id=step.contact_id,
                        at=now,
                        direction=Direction.OUTBOUND,
                        channel=Channel.MAIL if is_mail(step) else Channel.LINKEDIN,
                        application_id="A1",
                        purpose=step.purpose,
                    )
                )
    purposes = [one.purpose for one in said]
    assert sum(one in ASKS for one in purposes) <= 1
    assert purposes.count(Purpose.ADVICE_REMINDER) <= 1
    for reader in PEOPLE:
        assert sum(one.contact_id == reader for one in said) <= 5
    left = playbook(application, said, now, Settings(), book, timezone=zone)
    assert not any(step.state is StepState.OPEN and step.purpose for step in left)
