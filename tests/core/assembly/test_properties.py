"""What holds for any mailbox: no order of arrival, no interruption and no second run matters."""

from dataclasses import replace

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from afterword.core.assembly.assemble import assemble
from afterword.core.ports import Assembly
from afterword.core.reading.reading import Kind
from afterword.core.touchpoints import Touchpoint

OWNER = frozenset({"ana@home.test"})
ROLES = ("Buyer", "Site Manager", "Night Porter", "Data Engineer")
FIRMS = (
    ("Tidewater Foods", "tidewater.example"),
    ("Hartog Ferries", "hartog.example"),
    ("Lind & Daughters", "lind.example"),
)
PEOPLE = ("Dana Kim", "Omar Haddad", "Rosa Lind", "Tom Okafor")
KINDS = (
    Kind.ACKNOWLEDGEMENT,
    Kind.INTERVIEW,
    Kind.REJECTION,
    Kind.OFFER,
    Kind.FEEDBACK,
    Kind.AUTO_REPLY,
    None,
)


@st.composite
def stories(draw, mail_type):
    """Draw a search for work: any kinds, firms, people and threads."""
    mails = []
    for number in range(draw(st.integers(1, 10))):
        firm, domain = draw(st.sampled_from(FIRMS))
        person = draw(st.sampled_from(PEOPLE))
        role = draw(st.sampled_from(ROLES))
        is_own = draw(st.booleans()) and draw(st.booleans())
        address = f"{person} <{person.split()[0].lower()}@{domain}>"
        own = "Ana Ruiz <ana@home.test>"
        text = draw(
            st.sampled_from(
                (
                    f"Hi Ana,\n\nThank you for applying for the {role} role at {firm}.\n\n{person}",
                    f"Hi Ana,\n\nI enjoyed meeting you with Lena Fischer.\n\n{person}\n{firm}",
                    f"Hi Ana,\n\nThe interview is on Friday at 10.\n\n{person}\nRecruiter\n{firm}",
                    f"Thank you for your interest in {firm}.",
                    "Hi Ana, thanks.",
                )
            )
        )
        mails.append(
            mail_type(
                day=draw(st.integers(0, 40)) + number / 100,
                sender=own if is_own else address,
                to=address if is_own else own,
                subject=draw(st.sampled_from((f"{role} at {firm}", "Hello", f"Re: {role}"))),
                text=text,
                kind=draw(st.sampled_from(KINDS)),
                id=f"s{number}",
                answers=draw(st.sampled_from(("", *(f"s{one}" for one in range(number))))),
            )
        )
    return mails


@pytest.fixture
def draw_story(mail):
    return stories(mail)


WITHIN_FIXTURES = settings(suppress_health_check=[HealthCheck.function_scoped_fixture])


@WITHIN_FIXTURES
@given(data=st.data())
def test_the_order_of_arrival_makes_no_difference(draw_story, counter, data):
    filed = [one.filed() for one in data.draw(draw_story)]
    shuffled = data.draw(st.permutations(filed))
    once = assemble(filed, [], Assembly(), OWNER, counter())
    again = assemble(shuffled, [], Assembly(), OWNER, counter())
    assert once == again


@WITHIN_FIXTURES
@given(data=st.data())
def test_a_second_run_changes_nothing_and_asks_for_no_id(draw_story, counter, data):
    filed = [one.filed() for one in data.draw(draw_story)]
    once = assemble(filed, [], Assembly(), OWNER, counter())

    def refuse(prefix):
        raise AssertionError(prefix)

    assert assemble(filed, [], once, OWNER, refuse) == once


@WITHIN_FIXTURES
@given(data=st.data())
def test_an_interrupted_scan_comes_to_the_same_end(draw_story, counter, data):
    """Ids may differ, since they are given as things are seen; nothing else does."""
    filed = [one.filed() for one in data.draw(draw_story)]
    cut = data.draw(st.integers(0, len(filed)))
    ids = counter()
    part = assemble(data.draw(st.permutations(filed))[:cut], [], Assembly(), OWNER, ids)
    whole = assemble(filed, [], part, OWNER, ids)
    fresh = assemble(filed, [], Assembly(), OWNER, counter())
    assert sorted(map(told, whole.applications)) == sorted(map(told, fresh.applications))
    assert sorted(map(known, whole.contacts)) == sorted(map(known, fresh.contacts))
    assert len(whole.touchpoints) == len(fresh.touchpoints)
    assert whole.unmatched == fresh.unmatched


def told(application):
    return (
        str(application.organisation),
        str(application.role),
        str(application.outcome),
        application.message_ids,
        str(application.applied_at),
        len(application.participants),
    )


def known(contact):
    return (contact.name, str(contact.address), str(contact.title), str(contact.organisation))


@WITHIN_FIXTURES
@given(data=st.data())
def test_everything_refers_to_something_that_is_there(draw_story, counter, data):
    filed = [one.filed() for one in data.draw(draw_story)]
    assembly = assemble(filed, [], Assembly(), OWNER, counter())
    contacts = {one.id for one in assembly.contacts}
    applications = {one.id for one in assembly.applications}
    kept = {one.message.message_id for one in filed}
    placed = [name for one in assembly.applications for name in one.message_ids]
    assert len(placed) == len(set(placed))
    assert set(placed) <= kept
    assert set(assembly.unmatched) <= kept - set(placed)
    for application in assembly.applications:
        assert {one.contact_id for one in application.participants} <= contacts
        assert {who for one in application.interviews for who in one.with_} <= contacts
    for touchpoint in assembly.touchpoints:
        assert touchpoint.contact_id in contacts
        assert touchpoint.application_id in applications
        assert touchpoint.at.utcoffset() is not None
    addresses = [one.address for one in assembly.contacts if one.address]
    assert len(addresses) == len(set(addresses))
    assert not OWNER & set(addresses)


def test_flags_of_a_contact_outlive_a_new_assembly(assembled, rail):
    once = assembled(rail)
    flagged = replace(
        once,
        contacts=tuple(replace(one, do_not_contact=True, title="stale") for one in once.contacts),
    )
    again = assembled(rail, previous=flagged)
    assert all(one.do_not_contact for one in again.contacts)
    # What mail says of a person is read anew; only the person's own decisions are kept.
    assert "stale" not in {one.title for one in again.contacts}


def test_a_letter_that_was_recorded_is_not_counted_again(assembled, rail):
    once = assembled(rail)
    own = next(one for one in once.touchpoints if "r2" in (one.message_id or ""))
    letter = replace(own, id="T99", letter_id="L1")
    assert isinstance(letter, Touchpoint)
    again = assembled(rail, previous=replace(once, touchpoints=(letter,)))
    assert own.message_id not in {one.message_id for one in again.touchpoints}
