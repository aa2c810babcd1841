"""Whatever a value holds, the database gives it back: hostile mail brings any text there is."""

from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, datetime
from typing import Any

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from afterword.core.applications import Application, Stage
from afterword.core.letters.letter import Letter
from afterword.core.messages.message import Message
from afterword.core.people import Contact
from afterword.core.ports import AddedRejection, Assembly, Receipt, Scanned, Store
from afterword.core.reading.reading import Kind, Reading
from afterword.core.touchpoints import Touchpoint

Strategies = Callable[[Any], st.SearchStrategy[Any]]

# Examples overwrite what the one before left, or add to it; so they may share a store.
# The codecs are tried on many more values without a database.
shared = settings(
    max_examples=settings().max_examples // 2,
    suppress_health_check=[HealthCheck.function_scoped_fixture],
)


def unheard_of(store: Store, scanned: Scanned) -> Scanned:
    return replace(scanned, digest=f"{scanned.digest}#{store.message_count()}")


@shared
@given(data=st.data())
def test_any_message_and_reading_comes_back(
    store: Store, anything: Strategies, data: st.DataObject
) -> None:
    scanned = unheard_of(store, data.draw(anything(Scanned)))
    message = replace(data.draw(anything(Message)), digest=scanned.digest)
    reading = data.draw(anything(Reading))
    source = data.draw(anything(str))
    store.keep(source, replace(scanned, message=message, reading=reading))
    filed = {found.message.digest: found for found in store.filed()}[scanned.digest]
    assert (filed.message, filed.reading) == (message, reading)
    assert (filed.source, filed.key) == (source, scanned.key)
    assert scanned.key in store.seen_keys(source)
    for address in scanned.recipient_addresses:
        assert scanned.digest in store.sent_to([address])


@shared
@given(data=st.data())
def test_anything_scanned_is_remembered(
    store: Store, anything: Strategies, data: st.DataObject
) -> None:
    scanned = unheard_of(store, data.draw(anything(Scanned)))
    source, bookmark = data.draw(anything(str)), data.draw(anything(str))
    store.record(source, [replace(scanned, message=None, reading=None)], bookmark)
    assert store.bookmark(source) == bookmark
    skim = {found.digest: found for found in store.left_out()}[scanned.digest]
    assert (skim.source, skim.key, skim.message_id, skim.references, skim.sender_address) == (
        source,
        scanned.key,
        scanned.message_id,
        scanned.references,
        scanned.sender_address,
    )


@shared
@given(data=st.data())
def test_any_assembly_comes_back(store: Store, anything: Strategies, data: st.DataObject) -> None:
    application, contact = data.draw(anything(Application)), data.draw(anything(Contact))
    touchpoint = data.draw(anything(Touchpoint))
    store.save_assembly(Assembly((application,), (contact,), (touchpoint,)))
    assert store.applications() == [application]
    assert store.contacts() == [contact]
    assert store.touchpoints() == [touchpoint]


@shared
@given(data=st.data())
def test_any_letter_and_receipt_comes_back(
    store: Store, anything: Strategies, data: st.DataObject
) -> None:
    letter = data.draw(anything(Letter))
    receipt = replace(data.draw(anything(Receipt)), letter_id=letter.id)
    store.save_letter(letter)
    store.save_receipt(receipt, None)
    assert letter in store.letters()
    assert receipt in store.receipts()


@shared
@given(data=st.data())
def test_any_added_rejection_comes_back(
    store: Store, anything: Strategies, data: st.DataObject
) -> None:
    added = data.draw(anything(AddedRejection))
    added = replace(added, id=f"{added.id}#{store.new_id('A')}")
    store.add(added)
    assert added in store.added()


@shared
@given(data=st.data())
def test_any_change_to_a_contact_comes_back(
    store: Store, anything: Strategies, data: st.DataObject
) -> None:
    first = data.draw(anything(Contact))
    changed = replace(data.draw(anything(Contact)), id=first.id)
    store.save_assembly(Assembly(contacts=(first,)))
    store.save_contact(changed)
    assert changed in store.contacts()


@shared
@given(data=st.data())
def test_any_note_and_setting_comes_back(
    store: Store, anything: Strategies, data: st.DataObject
) -> None:
    name, value = data.draw(anything(str)), data.draw(anything(str))
    store.save_setting(name, value)
    store.save_assembly(Assembly((Application(name, None, None, Stage.APPLIED),)))
    store.save_notes(name, value)
    assert store.setting(name) == value
    assert [application.notes for application in store.applications()] == [value]


@shared
@given(at=st.datetimes(timezones=st.just(UTC)), kind=st.sampled_from(Kind))
def test_any_overruling_comes_back(store: Store, at: datetime, kind: Kind) -> None:
    reading = Reading(Kind.OTHER, 0.5, is_certain=False)
    message = Message("d", "m@x.example", None, "", None, "")
    store.keep("/mail", Scanned("k", "d", "m@x.example", (), "", (), None, message, reading))
    store.overrule("d", kind, at)
    assert [filed.overruled for filed in store.filed()] == [kind]
