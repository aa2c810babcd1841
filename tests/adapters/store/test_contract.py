"""What every store promises, held by SQLite in a file, SQLite in memory and PostgreSQL."""

import itertools
from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta

import pytest

from afterword.core.applications import Application, Interview, Outcome, Rejection, Stage
from afterword.core.errors import NotFound
from afterword.core.letters.letter import Answers, Letter
from afterword.core.letters.purposes import Purpose
from afterword.core.messages.message import Address, Invitation, Message
from afterword.core.people import Contact, Participant
from afterword.core.ports import AddedRejection, Assembly, Delivery, Receipt, Scanned, Skim, Store
from afterword.core.reading.reading import (
    Door,
    Found,
    HiringRole,
    Kind,
    OpenDoor,
    PersonFound,
    ReachedStage,
    Reading,
    Reason,
    SenderKind,
)
from afterword.core.spans import Evidence, Span
from afterword.core.touchpoints import Channel, Direction, Nature, Touchpoint

Opening = Callable[[str], Store]

NOON = datetime(2026, 3, 2, 12, 0, tzinfo=UTC)


def a_scanned(name: str, *, is_kept: bool = False, **changes: object) -> Scanned:
    scanned = Scanned(
        key=f"new/{name}",
        digest=f"digest of {name}",
        message_id=f"{name}@mail.example",
        references=("first@mail.example", "second@mail.example"),
        sender_address="dana@rail.example",
        recipient_addresses=("ana@home.example",),
        sent_at=NOON,
    )
    scanned = replace(scanned, **changes)
    if not is_kept:
        return scanned
    message = Message(
        digest=scanned.digest,
        message_id=scanned.message_id,
        sender=Address("Dana Kim", "dana@rail.example"),
        subject="Your application",
        date=scanned.sent_at,
        text="Hello Ana,\nwe went with somebody else.\n-- \nDana",
        authored=(Span(0, 38),),
        signature=Span(39, 46),
        to=(Address("Ana", "ana@home.example"),),
        invitations=(
            Invitation(
                "REQUEST", "u1", "Interview", NOON, 45, None, (Address("", "o@rail.example"),)
            ),
        ),
        headers={"list-id": "jobs"},
        attachments=("offer.pdf",),
        defects=("a part had no charset",),
    )
    return replace(scanned, message=message, reading=a_reading(message.text))


def a_reading(text: str) -> Reading:
    said = Evidence.at(text, 11, 37)
    return Reading(
        kind=Kind.REJECTION,
        confidence=0.75,
        is_certain=False,
        evidence=(said,),
        organisation=Found("Rail Works"),
        role=Found("Planner", Evidence(0, 5, text[:5])),
        stage=ReachedStage.AFTER_INTERVIEW,
        sender=SenderKind.PERSON,
        reason=Reason.OTHER_CANDIDATE,
        reason_evidence=said,
        open_door=OpenDoor(Door.REAPPLY, said, date(2026, 9, 1)),
        feedback=(said,),
        people=(PersonFound("Dana Kim", "dana@rail.example", None, HiringRole.RECRUITER, said),),
    )


def a_letter(store: Store, **changes: object) -> Letter:
    letter = Letter(
        id=store.new_id("L"),
        purpose=Purpose.THANK_YOU,
        to=Address("Dana Kim", "dana@rail.example"),
        subject="Re: Your application",
        body="Hi Dana,\n\nthank you.\n",
        created_at=NOON,
        references=("first@mail.example",),
        message_id="letter@home.example",
        answers=Answers(enjoyed="the whiteboard"),
    )
    return replace(letter, **changes)


def a_touchpoint(store: Store, **changes: object) -> Touchpoint:
    touchpoint = Touchpoint(
        store.new_id("T"), "P1", NOON, Direction.OUTBOUND, Channel.MAIL, Nature.MESSAGE
    )
    return replace(touchpoint, **changes)


def an_assembly() -> Assembly:
    said = Evidence(3, 8, "later")
    rejection = Rejection(
        NOON,
        Channel.MAIL,
        SenderKind.PERSON,
        ReachedStage.AFTER_INTERVIEW,
        "P1",
        "no@mail.example",
        Reason.PAUSED,
        "on hold",
        OpenDoor(Door.TALK, said),
    )
    ended = Application(
        "A2",
        "Rail Works",
        "Planner",
        Stage.INTERVIEW,
        Outcome.REJECTED,
        NOON - timedelta(days=40),
        rejection,
        (Interview(NOON - timedelta(days=9), 60, ("P1", "P2"), "invite@mail.example"),),
        (Participant("P1", HiringRole.HIRING_MANAGER, was_interviewer=True), Participant("P2")),
        ("yes@mail.example", "no@mail.example"),
        "from mail",
    )
    return Assembly(
        applications=(Application("A10", None, None, Stage.APPLIED), ended),
        contacts=(Contact("P2", "Omar"), Contact("P1", "Dana Kim", "dana@rail.example", "Lead")),
        touchpoints=(
            Touchpoint(
                "T900",
                "P1",
                NOON,
                Direction.INBOUND,
                Channel.MAIL,
                Nature.REJECTION,
                "A2",
                None,
                "no@mail.example",
            ),
        ),
    )


# --- scanning --------------------------------------------------------------------------------


def test_a_new_store_remembers_nothing(store: Store) -> None:
    assert store.message_count() == 0
    assert store.bookmark("/mail") is None
    assert store.seen_keys("/mail") == set()
    assert list(store.left_out()) == []
    assert store.filed() == []
    assert store.common_recipients() == []
    assert (store.applications(), store.contacts(), store.touchpoints()) == ([], [], [])
    assert (store.added(), store.letters(), store.receipts()) == ([], [], [])


def test_record_counts_what_is_new_and_moves_the_bookmark(store: Store) -> None:
    assert store.record("/mail", [a_scanned("one"), a_scanned("two")], "2") == 2
    assert store.message_count() == 2
    assert store.seen_keys("/mail") == {"new/one", "new/two"}
    assert store.bookmark("/mail") == "2"
    assert store.bookmark("/other") is None


def test_a_bookmark_stays_where_it_is_when_none_is_given(store: Store) -> None:
    store.record("/mail", [a_scanned("one")], "2")
    store.record("/mail", [a_scanned("two")], None)
    assert store.bookmark("/mail") == "2"
    store.record("/mail", [], "3")
    assert store.bookmark("/mail") == "3"


def test_recording_again_changes_nothing(store: Store) -> None:
    batch = [a_scanned("one"), a_scanned("two", is_kept=True)]
    store.record("/mail", batch, "2")
    before = (store.filed(), list(store.left_out()), store.common_recipients())
    assert store.record("/mail", batch, "2") == 0
    assert store.message_count() == 2
    assert (store.filed(), list(store.left_out()), store.common_recipients()) == before


def test_one_message_in_two_places_is_new_once_and_both_places_are_seen(store: Store) -> None:
    one = a_scanned("one")
    again = replace(one, key="cur/one")
    assert store.record("/mail", [one, again], None) == 1
    assert store.record("/copy", [one], None) == 0
    assert store.message_count() == 1
    assert store.seen_keys("/mail") == {"new/one", "cur/one"}
    assert store.seen_keys("/copy") == {"new/one"}
    assert store.common_recipients() == [("ana@home.example", 1)]


def test_a_message_is_found_where_it_was_met_last(store: Store) -> None:
    store.record("/mail", [a_scanned("one"), a_scanned("two", is_kept=True)], None)
    store.record("/copy", [a_scanned("one", key="7"), a_scanned("two", key="8")], None)
    assert [(skim.source, skim.key) for skim in store.left_out()] == [("/copy", "7")]
    assert [(filed.source, filed.key) for filed in store.filed()] == [("/copy", "8")]


def test_a_text_that_comes_later_is_kept_and_the_first_one_stays(store: Store) -> None:
    store.record("/mail", [a_scanned("one")], None)
    kept = a_scanned("one", is_kept=True)
    assert store.record("/copy", [kept], None) == 0
    other = replace(kept, reading=Reading(Kind.OFFER, 0.5, is_certain=False))
    store.record("/copy", [other], None)
    assert [filed.reading for filed in store.filed()] == [kept.reading]


def test_record_is_all_or_nothing(store: Store) -> None:
    def broken() -> Iterator[Scanned]:
        for number in range(1200):
            yield a_scanned(str(number))
        raise OSError("the mailbox went away")

    store.record("/mail", [a_scanned("first")], "1")
    with pytest.raises(OSError, match="went away"):
        store.record("/mail", broken(), "9")
    assert store.message_count() == 1
    assert store.seen_keys("/mail") == {"new/first"}
    assert store.bookmark("/mail") == "1"


def test_what_was_left_out_streams_in_a_fixed_order_while_some_of_it_is_kept(store: Store) -> None:
    names = [f"{number:04d}" for number in range(2500)]
    assert store.record("/mail", (a_scanned(name) for name in names), None) == 2500
    streamed = []
    for number, skim in enumerate(store.left_out()):
        streamed.append(skim)
        if number % 500 == 0:
            store.keep("/mail", a_scanned(skim.message_id.partition("@")[0], is_kept=True))
    assert len(streamed) == 2500
    assert streamed[0] == Skim(
        "/mail",
        "new/0000",
        "digest of 0000",
        "0000@mail.example",
        ("first@mail.example", "second@mail.example"),
        "dana@rail.example",
    )
    still = [skim for number, skim in enumerate(streamed) if number % 500]
    assert list(store.left_out()) == still
    assert len(store.filed()) == 5


def test_keep_keeps_the_text_of_a_remembered_message(store: Store) -> None:
    store.record("/mail", [a_scanned("one"), a_scanned("two")], "2")
    kept = a_scanned("one", is_kept=True)
    store.keep("/mail", kept)
    filed = store.filed()
    assert [(f.message, f.reading, f.source, f.key) for f in filed] == [
        (kept.message, kept.reading, "/mail", "new/one")
    ]
    assert [skim.key for skim in store.left_out()] == ["new/two"]
    assert (store.message_count(), store.bookmark("/mail")) == (2, "2")


def test_common_recipients_are_the_most_frequent_ties_by_code_point(store: Store) -> None:
    sent = [("b@x.example", "Z@x.example"), ("b@x.example", "b@x.example"), ("a@x.example",)]
    store.record(
        "/mail",
        [a_scanned(str(n), recipient_addresses=to) for n, to in enumerate(sent)],
        None,
    )
    expected = [("b@x.example", 2), ("Z@x.example", 1), ("a@x.example", 1)]
    assert store.common_recipients() == expected
    assert store.common_recipients(2) == expected[:2]


def test_messages_are_found_by_whom_they_were_sent_to(store: Store) -> None:
    one = a_scanned("one", recipient_addresses=("b@x.example", "c@x.example"))
    store.record("/mail", [one, a_scanned("two")], None)
    many = (f"{number}@x.example" for number in range(2000))
    assert store.sent_to(["c@x.example", "b@x.example"]) == {one.digest}
    assert store.sent_to([*many, "ana@home.example"]) == {"digest of two"}
    assert store.sent_to([]) == set()


# --- what was read ---------------------------------------------------------------------------


def test_kept_messages_come_oldest_first_and_those_without_a_date_last(store: Store) -> None:
    dates = {"c": NOON, "a": None, "b": NOON - timedelta(days=1), "d": NOON}
    store.record("/mail", [a_scanned(n, is_kept=True, sent_at=at) for n, at in dates.items()], None)
    assert [filed.message.digest[-1] for filed in store.filed()] == ["b", "c", "d", "a"]


def test_a_kept_message_is_found_by_its_message_id(store: Store) -> None:
    kept = a_scanned("one", is_kept=True)
    store.record("/mail", [kept, a_scanned("two")], None)
    found = store.message("one@mail.example")
    assert found is not None
    assert (found.message, found.reading) == (kept.message, kept.reading)
    assert found.overruled is None
    assert store.message("two@mail.example") is None
    assert store.message("nobody@mail.example") is None


def test_of_two_messages_with_one_id_the_oldest_is_found(store: Store) -> None:
    shared = {"message_id": "same@mail.example", "is_kept": True}
    late = a_scanned("a", sent_at=NOON + timedelta(hours=1), **shared)
    store.record("/mail", [late, a_scanned("b", **shared)], None)
    found = store.message("same@mail.example")
    assert found is not None
    assert found.message.digest == "digest of b"


def test_a_reading_is_replaced(store: Store) -> None:
    kept = a_scanned("one", is_kept=True)
    store.record("/mail", [kept], None)
    better = Reading(Kind.INTERVIEW, 1.0, is_certain=True)
    store.save_reading(kept.digest, better)
    assert [filed.reading for filed in store.filed()] == [better]


def test_the_last_overruling_counts_and_outlives_a_new_reading(store: Store) -> None:
    kept = a_scanned("one", is_kept=True)
    store.record("/mail", [kept, a_scanned("two", is_kept=True)], None)
    store.overrule(kept.digest, Kind.OTHER, NOON)
    store.overrule(kept.digest, Kind.FEEDBACK, NOON - timedelta(days=1))
    store.record("/copy", [kept], None)
    store.keep("/mail", kept)
    store.save_reading(kept.digest, Reading(Kind.OFFER, 1.0, is_certain=True))
    assert [filed.overruled for filed in store.filed()] == [Kind.FEEDBACK, None]
    found = store.message(kept.message_id)
    assert found is not None
    assert found.overruled is Kind.FEEDBACK


def test_a_judgement_on_an_unknown_message_is_refused_not_swallowed(store: Store) -> None:
    with pytest.raises(NotFound, match="scan its mailbox"):
        store.overrule("nothing", Kind.OTHER, NOON)
    with pytest.raises(NotFound, match="scan its mailbox"):
        store.save_reading("nothing", Reading(Kind.OFFER, 1.0, is_certain=True))


# --- applications and people -----------------------------------------------------------------


def test_ids_count_up_each_prefix_for_itself(store: Store) -> None:
    assert [store.new_id("A") for _ in range(3)] == ["A1", "A2", "A3"]
    assert [store.new_id("P"), store.new_id("A")] == ["P1", "A4"]


def test_an_assembly_comes_back_as_it_was_sorted_as_people_count(store: Store) -> None:
    assembly = an_assembly()
    store.save_assembly(assembly)
    assert store.applications() == [assembly.applications[1], assembly.applications[0]]
    assert store.contacts() == [assembly.contacts[1], assembly.contacts[0]]
    assert store.touchpoints() == list(assembly.touchpoints)


def test_a_new_assembly_replaces_the_old_one_and_keeps_what_was_recorded(store: Store) -> None:
    store.save_assembly(an_assembly())
    call = a_touchpoint(store, channel=Channel.PHONE, at=NOON - timedelta(days=1))
    store.add_touchpoint(call)
    letter = a_letter(store)
    store.save_letter(letter)
    placed = a_touchpoint(store, letter_id=letter.id, is_confirmed=False)
    receipt = Receipt(letter.id, "eml", NOON, Delivery.PLACED, "/letters/L1.eml")
    store.save_receipt(receipt, placed)

    later = Assembly(applications=(Application("A11", "Tram Co", None, Stage.APPLIED),))
    store.save_assembly(later)
    assert store.applications() == list(later.applications)
    assert store.contacts() == []
    assert store.touchpoints() == [call, placed]
    assert (store.letters(), store.receipts()) == ([letter], [receipt])


def test_touchpoints_come_oldest_first(store: Store) -> None:
    days = [3, 1, 2]
    made = [a_touchpoint(store, at=NOON + timedelta(days=day)) for day in days]
    for touchpoint in made:
        store.add_touchpoint(touchpoint)
    assert store.touchpoints() == [made[1], made[2], made[0]]


def test_the_first_and_the_last_moment_there_is_come_back(store: Store) -> None:
    ends = (datetime.min.replace(tzinfo=UTC), datetime.max.replace(tzinfo=UTC))
    for at in ends:
        store.add_touchpoint(a_touchpoint(store, at=at))
    assert tuple(touchpoint.at for touchpoint in store.touchpoints()) == ends


def test_notes_are_kept_over_a_new_assembly(store: Store) -> None:
    store.save_assembly(an_assembly())
    assert [a.notes for a in store.applications()] == ["from mail", ""]
    store.save_notes("A2", "they use a whiteboard")
    store.save_assembly(an_assembly())
    assert [a.notes for a in store.applications()] == ["they use a whiteboard", ""]
    store.save_notes("A2", "")
    assert [a.notes for a in store.applications()] == ["", ""]


def test_what_the_person_changed_of_a_contact_is_laid_over_what_mail_says(store: Store) -> None:
    store.save_assembly(an_assembly())
    dana = store.contacts()[0]
    store.save_contact(replace(dana, snoozed_until=date(2026, 6, 1), do_not_contact=True))

    learned = replace(dana, title="Head of Planning", name="Dana J. Kim")
    store.save_assembly(Assembly(contacts=(learned,)))
    now = store.contacts()[0]
    assert now == replace(learned, snoozed_until=date(2026, 6, 1), do_not_contact=True)

    store.save_contact(replace(now, is_closed=True, snoozed_until=None))
    store.save_assembly(Assembly(contacts=(learned,)))
    assert store.contacts() == [replace(learned, do_not_contact=True, is_closed=True)]


def test_the_person_may_take_back_what_mail_says_of_a_contact(store: Store) -> None:
    stopped = Contact("P1", "Dana", do_not_contact=True)
    store.save_assembly(Assembly(contacts=(stopped,)))
    store.save_contact(replace(stopped, do_not_contact=False))
    store.save_assembly(Assembly(contacts=(stopped,)))
    assert store.contacts() == [Contact("P1", "Dana")]


def test_a_contact_no_mail_shows_can_be_added_and_stays(store: Store) -> None:
    by_hand = Contact("P7", "Omar", None, "Engineer", "Rail Works")
    store.save_contact(by_hand)
    store.save_assembly(an_assembly())
    assert [contact.id for contact in store.contacts()] == ["P1", "P2", "P7"]
    assert store.contacts()[2] == by_hand


def test_a_change_to_a_contact_waits_while_no_mail_shows_them(store: Store) -> None:
    store.save_assembly(an_assembly())
    store.save_contact(replace(store.contacts()[0], is_closed=True))
    store.save_assembly(Assembly())
    assert store.contacts() == []
    store.save_assembly(an_assembly())
    assert [contact.is_closed for contact in store.contacts()] == [True, False]


def test_added_rejections_come_oldest_first(store: Store) -> None:
    late = AddedRejection("A1", "Rail Works", NOON, Channel.PHONE)
    early = AddedRejection(
        "A2",
        "Tram Co",
        NOON - timedelta(days=2),
        Channel.IN_PERSON,
        "Planner",
        True,
        "Dana Kim",
        "dana@tram.example",
        HiringRole.HIRING_MANAGER,
        "somebody with a depot",
        "nice talk",
    )
    store.add(late)
    store.add(early)
    store.save_assembly(an_assembly())
    assert store.added() == [early, late]


# --- letters ---------------------------------------------------------------------------------


def test_a_letter_is_kept_and_replaced_by_its_id(store: Store) -> None:
    first, second = a_letter(store), a_letter(store, sender=Address("Ana", "ana@home.example"))
    for letter in (second, first):
        store.save_letter(letter)
    assert store.letters() == [first, second]
    changed = replace(first, body="Hi Dana,\n", in_reply_to="no@mail.example", contact_id="P1")
    store.save_letter(changed)
    assert store.letters() == [changed, second]


def test_receipts_come_oldest_first_even_when_times_are_equal(store: Store) -> None:
    letter = a_letter(store)
    store.save_letter(letter)
    times = [NOON, NOON - timedelta(hours=1), NOON]
    made = [Receipt(letter.id, f"outlet {n}", at, Delivery.SENT, "") for n, at in enumerate(times)]
    for receipt in made:
        store.save_receipt(receipt, None)
    store.save_letter(replace(letter, body="changed"))
    assert store.receipts() == [made[1], made[0], made[2]]


@pytest.mark.parametrize("answers", list(itertools.product([True, False], repeat=2)))
def test_the_last_word_on_whether_a_letter_went_out_counts(
    store: Store, answers: tuple[bool, bool]
) -> None:
    letter, other = a_letter(store), a_letter(store)
    touchpoints = {}
    for each in (letter, other):
        store.save_letter(each)
        touchpoints[each.id] = a_touchpoint(store, letter_id=each.id, is_confirmed=False)
        receipt = Receipt(each.id, "eml", NOON, Delivery.PLACED, "")
        store.save_receipt(receipt, touchpoints[each.id])
    mine, untouched = touchpoints[letter.id], touchpoints[other.id]
    for went_out in answers:
        store.confirm_sent(letter.id, went_out)
        confirmed = [replace(mine, is_confirmed=True)] if went_out else []
        assert store.touchpoints() == [*confirmed, untouched]


def test_a_word_on_a_letter_does_not_touch_what_mail_itself_shows(store: Store) -> None:
    letter = a_letter(store)
    store.save_letter(letter)
    seen = a_touchpoint(store, letter_id=letter.id)
    store.save_assembly(Assembly(touchpoints=(seen,)))
    store.confirm_sent(letter.id, went_out=False)
    assert store.touchpoints() == [seen]


def test_a_letter_that_is_not_there_has_no_receipt_and_no_word_said_of_it(store: Store) -> None:
    touchpoint = a_touchpoint(store)
    with pytest.raises(NotFound, match="no letter L9"):
        store.save_receipt(Receipt("L9", "eml", NOON, Delivery.PLACED, ""), touchpoint)
    with pytest.raises(NotFound, match="no letter L9"):
        store.confirm_sent("L9", went_out=True)
    assert (store.receipts(), store.touchpoints()) == ([], [])


# --- settings, owners, time ------------------------------------------------------------------


def test_a_setting_is_kept_and_replaced(store: Store) -> None:
    assert store.setting("cool_off_hours") is None
    store.save_setting("cool_off_hours", "48")
    store.save_setting("cool_off_hours", "36")
    assert store.setting("cool_off_hours") == "36"


def test_two_owners_see_nothing_of_each_other(opened: Opening) -> None:
    ana, ben = opened("ana"), opened("ben")
    fill(ana)
    assert everything(ben) == everything(opened("cora"))
    before = everything(ana)
    fill(ben)
    ben.save_assembly(Assembly())
    ben.overrule("digest of two", Kind.BOUNCE, NOON)
    ben.confirm_sent("L1", went_out=False)
    ben.save_setting("colour", "red")
    ben.save_notes("A2", "mine")
    ben.save_contact(Contact("P1", "Somebody Else"))
    assert everything(ana) == before
    with pytest.raises(NotFound):
        opened("cora").overrule("digest of two", Kind.OTHER, NOON)


def test_everything_is_there_when_the_store_is_opened_again(lasting: Opening) -> None:
    store = lasting("ana")
    fill(store)
    before = everything(store)
    store.close()
    assert everything(lasting("ana")) == before
    assert lasting("ana").new_id("L") == "L2"


def fill(store: Store) -> None:
    store.record("/mail", [a_scanned("one"), a_scanned("two", is_kept=True)], "2")
    store.overrule("digest of two", Kind.OTHER, NOON)
    store.save_assembly(an_assembly())
    store.add(AddedRejection("A3", "Tram Co", NOON, Channel.PHONE))
    letter = a_letter(store)
    store.save_letter(letter)
    placed = a_touchpoint(store, letter_id=letter.id, is_confirmed=False)
    store.save_receipt(Receipt(letter.id, "eml", NOON, Delivery.PLACED, ""), placed)
    store.confirm_sent(letter.id, went_out=True)
    store.save_notes("A2", "whiteboard")
    store.save_contact(Contact("P1", "Dana", is_closed=True))
    store.save_setting("colour", "blue")


def everything(store: Store) -> tuple[object, ...]:
    return (
        store.bookmark("/mail"),
        store.seen_keys("/mail"),
        store.message_count(),
        list(store.left_out()),
        store.common_recipients(),
        store.sent_to(["ana@home.example"]),
        store.filed(),
        store.applications(),
        store.contacts(),
        store.touchpoints(),
        store.added(),
        store.letters(),
        store.receipts(),
        store.setting("colour"),
    )
