"""What happens on the way: meetings moved and called off, withdrawals, and a no that is undone."""

from datetime import timedelta

import pytest

from afterword.core.applications import Outcome, Stage
from afterword.core.ports import AddedRejection
from afterword.core.reading.reading import Kind
from afterword.core.touchpoints import Channel, Nature

DANA = "Dana Kim <dana.kim@rail.example>"
ANA = "Ana Ruiz <ana@home.test>"


def test_a_moved_interview_counts_once_at_its_last_time(assembled, rail, mail, invitation):
    moved = mail(
        7,
        DANA,
        "Re: Interview for Timetable Planner",
        "Hi Ana, we have to move it to Thursday.\n\nDana",
        Kind.INTERVIEW,
        answers="r1",
        calendar=invitation("rail-1", 11, [DANA]),
    )
    (application,) = assembled([*rail, moved]).applications
    assert len(application.interviews) == 1
    assert application.interviews[0].at.day == 12


def test_a_cancelled_interview_did_not_take_place(assembled, rail, mail, invitation):
    off = mail(
        7,
        DANA,
        "Cancelled: Interview",
        "Hi Ana, we have to cancel.\n\nDana",
        Kind.INTERVIEW,
        answers="r1",
        calendar=invitation("rail-1", 9, [DANA], method="CANCEL"),
    )
    assembly = assembled([*rail[:3], off])
    assert assembly.applications[0].interviews == ()
    assert Nature.MEETING not in {one.nature for one in assembly.touchpoints}


def test_an_interview_that_was_to_come_after_the_answer_did_not_take_place(
    assembled, rail, mail, invitation
):
    second = mail(
        10,
        DANA,
        "Re: Interview for Timetable Planner",
        "Hi Ana, could you come again?\n\nDana",
        Kind.INTERVIEW,
        answers="r1",
        calendar=invitation("rail-2", 20, [DANA]),
    )
    assembly = assembled([*rail, second])
    assert [one.at.day for one in assembly.applications[0].interviews] == [10]
    meetings = [one for one in assembly.touchpoints if one.nature is Nature.MEETING]
    assert {one.at.day for one in meetings} == {10}


def test_a_mail_may_say_the_time_in_words(assembled, mail):
    assembly = assembled([
        mail(
            1,
            "Rosa Lind <rosa@bakery.example>",
            "Trial shift",
            "Hi Ana,\n\nLooking forward to meeting you for the interview for the Baker role at "
            "Lind Bakery on Friday at 6am. Tom Okafor and I will be there.\n\nRosa Lind\n"
            "Lind Bakery",
            Kind.INTERVIEW,
            id="b1",
        ),
        mail(
            2,
            "Rosa Lind <rosa@bakery.example>",
            "Re: Trial shift",
            "Hi Ana,\n\nSorry, the oven is down. The interview is moved to Saturday 5 September "
            "at 7am.\n\nRosa",
            Kind.INTERVIEW,
            answers="b1",
        ),
    ])  # fmt: skip
    (application,) = assembly.applications
    assert [(one.at.day, one.at.hour) for one in application.interviews] == [(5, 7)]
    assert application.stage is Stage.INTERVIEW


def test_a_video_call_is_not_a_visit(assembled, rail, invitation):
    link = invitation("rail-1", 9, [DANA]).replace(
        "SUMMARY:Interview", "SUMMARY:Interview\r\nLOCATION:https://video.example/j/1"
    )
    seen = [*rail[:1], type(rail[1])(**{**vars(rail[1]), "calendar": link}), *rail[2:]]
    meetings = [one for one in assembled(seen).touchpoints if one.nature is Nature.MEETING]
    assert {one.channel for one in meetings} == {Channel.VIDEO}


@pytest.mark.parametrize(
    "words",
    [
        "I have accepted another offer and would like to withdraw my application.",
        "Thank you, but please take my name out of the running.",
        "I'm no longer looking, as I have signed an offer elsewhere.",
    ],
)
def test_who_withdraws_was_not_rejected(assembled, rail, mail, words):
    own = mail(
        8, ANA, "Re: Interview", f"Hi Dana,\n\n{words}\n\nAna", to=DANA, id="w", answers="r1"
    )
    withdrawn = assembled([*rail[:3], own]).applications[0]
    assert withdrawn.outcome is Outcome.WITHDRAWN
    # A form letter that crosses it changes nothing.
    assert assembled([*rail, own]).applications[0].outcome is Outcome.WITHDRAWN


def test_a_question_is_not_a_withdrawal(assembled, rail, mail):
    own = mail(
        8,
        ANA,
        "Re: Interview",
        "Hi Dana,\n\nIs the second role no longer available?\n\nAna",
        to=DANA,
        answers="r1",
    )
    assert assembled([*rail[:3], own]).applications[0].outcome is None


def test_an_offer_after_the_no_undoes_it(assembled, rail, mail):
    offer = mail(
        20,
        DANA,
        "Re: Interview for Timetable Planner",
        "Hi Ana,\n\nEarlier we declined; that has changed. We would like to offer you the role."
        "\n\nDana",
        Kind.OFFER,
        id="o",
        answers="r3",
    )
    (application,) = assembled([*rail, offer]).applications
    assert application.outcome is None
    assert application.rejection is None
    assert application.stage is Stage.OFFER
    yes = mail(
        21, ANA, "Re: offer", "Hi Dana,\n\nI am delighted to accept.\n\nAna", to=DANA, answers="o"
    )
    assert assembled([*rail, offer, yes]).applications[0].outcome is Outcome.HIRED


def test_a_talk_about_the_decision_leaves_it_as_it_is(assembled, rail, mail, invitation):
    talk = mail(
        15,
        DANA,
        "Feedback call",
        "Hi Ana,\n\nOf course, let us talk about the decision. I have put in half an hour for "
        "feedback.\n\nDana",
        Kind.INTERVIEW,
        answers="r3",
        calendar=invitation("rail-9", 17, [DANA]),
    )
    assembly = assembled([*rail, talk])
    (application,) = assembly.applications
    assert application.outcome is Outcome.REJECTED
    assert [one.at.day for one in application.interviews] == [10]
    meetings = [one.at.day for one in assembly.touchpoints if one.nature is Nature.MEETING]
    assert 18 in meetings


def test_machines_are_marked_as_such(assembled, rail, mail):
    own = mail(13, ANA, "Thank you", "Hi Dana,\n\nThank you for the hour.\n\nAna", to=DANA, id="t")
    away = mail(
        13.1,
        DANA,
        "Automatic reply: Thank you",
        "I am out of the office.",
        Kind.AUTO_REPLY,
        answers="t",
    )
    bounce = mail(
        13.2,
        "Mail Delivery <mailer-daemon@rail.example>",
        "Undelivered Mail",
        "The address was not found.",
        Kind.BOUNCE,
        answers="t",
        headers=(("X-Failed-Recipients", "dana.kim@rail.example"),),
    )
    touchpoints = assembled([*rail, own, away, bounce]).touchpoints
    natures = [one.nature for one in touchpoints if one.at > rail[3].filed().message.date]
    assert natures == [Nature.MESSAGE, Nature.AUTO_REPLY, Nature.BOUNCE]
    assert [one.is_human for one in touchpoints][-2:] == [False, False]


def test_advice_and_its_refusal_are_told_apart(assembled, rail, mail):
    own = mail(
        16, ANA, "Re: Interview", "Hi Dana,\n\nWhat would you advise?\n\nAna", to=DANA, id="q",
        answers="r3",
    )  # fmt: skip
    yes = mail(
        18, DANA, "Re: Interview", "Hi Ana,\n\nBring an example from a depot.\n\nDana",
        Kind.FEEDBACK, answers="q",
    )  # fmt: skip
    no = mail(
        18, DANA, "Re: Interview", "Hi Ana,\n\nWe cannot give feedback.\n\nDana",
        Kind.NO_FEEDBACK, answers="q",
    )  # fmt: skip
    assert assembled([*rail, own, yes]).touchpoints[-1].nature is Nature.ADVICE
    assert assembled([*rail, own, no]).touchpoints[-1].nature is Nature.NO_ADVICE


def told(rail, days: float) -> AddedRejection:
    """Somebody rang about the application that the mail speaks of, some days after its no."""
    at = rail[-1].filed().message.date + timedelta(days=days)
    return AddedRejection("A9", "Northern Rail", at, Channel.PHONE, person="Noor Aziz")


def test_a_person_added_later_joins_the_application_that_mail_had_shown(assembled, rail, counter):
    ids = counter()
    before = assembled(rail, ids=ids)
    after = assembled(rail, [told(rail, 3)], before, ids)
    (known,), (joined,) = before.applications, after.applications
    assert joined.id == known.id
    assert joined.rejection.at == known.rejection.at
    assert joined.rejection.message_id == known.rejection.message_id
    assert "Noor Aziz" in {one.name for one in after.contacts}
    again = assembled(rail, [told(rail, 3)], after, ids)
    assert (again.applications, again.contacts) == (after.applications, after.contacts)


def test_a_call_before_the_letter_is_when_the_news_came(assembled, rail):
    (application,) = assembled(rail, [told(rail, -1)]).applications
    assert application.id == "A9"
    assert application.rejection.at == told(rail, -1).at
    assert application.outcome is Outcome.REJECTED
