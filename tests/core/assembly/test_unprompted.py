"""A letter of one's own out of the blue keeps in touch, whatever program sent it."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest

from afterword.core.assembly.assemble import assemble
from afterword.core.cadence import DueState, cadence
from afterword.core.letters.purposes import Purpose
from afterword.core.ports import Assembly
from afterword.core.reading.reading import Kind
from afterword.core.settings import Settings
from afterword.core.touchpoints import Channel, Direction, Nature, Touchpoint

ANA = "Ana Ruiz <ana@home.test>"
DANA = "Dana Kim <dana.kim@rail.example>"
START = datetime(2026, 9, 1, 9, 0, tzinfo=UTC)
ARTICLE = "Hi Dana,\n\nThis piece on sleepers in the north made me think of you.\n\nAna"
ASKING = (
    "Hi Dana,\n\nWhat one thing would you advise me to work on before I apply for a role like "
    "this again? It isn't to reopen the decision.\n\nAna"
)


@pytest.fixture
def purposes(assembled, rail):
    """Return a function: mails after the no, to what each of Ana's to Dana counts as."""

    def after(*mails):
        found = assembled([*rail, *mails]).touchpoints
        return [
            one.purpose
            for one in found
            if one.direction is Direction.OUTBOUND and one.at > START + timedelta(days=12)
        ]

    return after


@pytest.mark.parametrize("subject", ["Sleepers", "Re: Interview for Timetable Planner"])
def test_a_letter_weeks_after_the_last_word_is_a_check_in(purposes, mail, subject):
    assert purposes(mail(60, ANA, subject, ARTICLE, to=DANA)) == [Purpose.CHECK_IN]


def test_a_second_thank_you_out_of_the_blue_is_one_too(purposes, mail):
    thanks = "Hi Dana,\n\nThank you again for your time in September. I hope you are well.\n\nAna"
    first = mail(14, ANA, "Re: Interview", thanks, to=DANA, answers="r3")
    assert purposes(first, mail(90, ANA, "Hello", thanks, to=DANA))[1] is Purpose.CHECK_IN


def test_late_thanks_and_late_questions_stay_what_they_are(purposes, mail):
    thanks = "Hi Dana,\n\nThank you for your time and for the interview.\n\nAna"
    assert purposes(mail(40, ANA, "Thanks", thanks, to=DANA)) == [Purpose.THANK_YOU]
    asked = purposes(mail(14, ANA, "Hello", ARTICLE, to=DANA), mail(40, ANA, "Q", ASKING, to=DANA))
    assert asked == [None, Purpose.ADVICE_REQUEST]


def test_what_answers_them_is_an_answer(purposes, mail):
    word = mail(60, DANA, "Hello", "Hi Ana,\n\nHow are things?\n\nDana", Kind.OTHER, id="w1")
    assert purposes(word, mail(64, ANA, "Re: Hello", ARTICLE, to=DANA, answers="w1")) == [None]


def test_a_machine_of_theirs_is_not_answered(purposes, mail):
    away = mail(60, DANA, "Away", "I am away until May.", Kind.AUTO_REPLY)
    assert purposes(away, mail(62, ANA, "Sleepers", ARTICLE, to=DANA)) == [Purpose.CHECK_IN]


def test_a_postscript_is_no_second_letter(purposes, mail):
    forgotten = mail(60.1, ANA, "Re: Sleepers", "Hi Dana,\n\nHere is the link.\n\nAna", to=DANA)
    assert purposes(mail(60, ANA, "Sleepers", ARTICLE, to=DANA), forgotten) == [
        Purpose.CHECK_IN,
        None,
    ]


def test_words_soon_after_the_news_are_about_the_news(purposes, mail):
    assert purposes(mail(30, ANA, "Sleepers", ARTICLE, to=DANA)) == [None]


def test_a_talk_that_was_noted_is_heard(assembled, rail, mail, owner, counter):
    ids, letter = counter(), mail(60, ANA, "Sleepers", ARTICLE, to=DANA)
    once = assembled([*rail, letter], ids=ids)
    dana = next(one.id for one in once.contacts if one.name == "Dana Kim")
    at = START + timedelta(days=58)
    call = Touchpoint("T1", dana, at, Direction.INBOUND, Channel.PHONE, Nature.CALL)
    known = replace(once, touchpoints=(*once.touchpoints, call))
    filed = [one.filed() for one in (*rail, letter)]
    again = assemble(filed, [], known, owner, ids)
    assert [one.purpose for one in again.touchpoints][-1] is None
    assert [one.purpose for one in once.touchpoints][-1] is Purpose.CHECK_IN


def test_what_a_new_application_asks_for_is_no_check_in(assembled, rail, mail):
    invited = mail(
        70,
        DANA,
        "Interview for Depot Planner at Northern Rail",
        "Hi Ana,\n\nWe would like to invite you to an interview for the Depot Planner role at "
        "Northern Rail.\n\nDana Kim",
        Kind.INTERVIEW,
        id="n1",
    )
    late = mail(100, ANA, "Re: Interview", "Hi Dana,\n\nAny news?\n\nAna", to=DANA, answers="n1")
    found = assembled([*rail, invited, late]).touchpoints
    assert [one.purpose for one in found if one.at > START + timedelta(days=99)] == [None]


def test_who_writes_by_their_own_program_lets_the_silent_rest(assembled, rail, mail):
    mails = [mail(day, ANA, f"Hello {day}", ARTICLE, to=DANA) for day in (60, 200)]
    found: Assembly = assembled([*rail, *mails])
    dana = next(one for one in found.contacts if one.name == "Dana Kim")
    due = cadence(dana, found.touchpoints, START + timedelta(days=260), Settings())
    assert (due.state, due.unanswered) == (DueState.RESTING, 2)


def test_putting_it_together_again_changes_nothing(rail, mail, owner, counter):
    ids = counter()
    filed = [one.filed() for one in (*rail, mail(60, ANA, "Sleepers", ARTICLE, to=DANA))]
    once = assemble(filed, [], Assembly(), owner, ids)
    assert assemble(filed, [], once, owner, ids) == once


@pytest.mark.parametrize("kind", [Kind.FEEDBACK, Kind.NO_FEEDBACK])
def test_what_answers_such_a_letter_is_heard(assembled, rail, mail, kind):
    text = "Hi Ana,\n\nBring an example from a depot next time.\n\nDana"
    found = assembled(
        [
            *rail,
            mail(300, ANA, "A question", ASKING, to=DANA, id="q1"),
            mail(302, DANA, "Re: A question", text, kind, answers="q1"),
        ]
    ).touchpoints
    assert found[-1].direction is Direction.INBOUND
    assert found[-1].nature is (Nature.ADVICE if kind is Kind.FEEDBACK else Nature.NO_ADVICE)
