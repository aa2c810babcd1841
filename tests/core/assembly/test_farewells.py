"""Who asked for no more letters, or has died, is left in peace, with the words that say so."""

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta

import pytest

from afterword.core.cadence import DueState, cadence
from afterword.core.people import Contact, Parting
from afterword.core.playbook import playbook
from afterword.core.ports import Assembly
from afterword.core.reading.reading import Kind
from afterword.core.settings import Settings

ANA = "Ana Ruiz <ana@home.test>"
DANA = "Dana Kim <dana.kim@rail.example>"
OMAR = "Omar Haddad <omar.haddad@rail.example>"
LATER = datetime(2027, 6, 1, 9, 0, tzinfo=UTC)
NO_MORE = "Hi Ana,\n\nPlease do not write to me again.\n\nDana"


@pytest.fixture
def wrote(assembled, rail, mail):
    """Return a function: a letter of Ana's in spring, what comes back, and what follows."""

    def after(*mails):
        ours = mail(
            100, ANA, "Sleepers", "Hi Dana,\n\nA piece on sleepers.\n\nAna", to=DANA, id="k"
        )
        return assembled([*rail, ours, *mails])

    return after


def called(assembly: Assembly, name: str) -> Contact:
    return next(one for one in assembly.contacts if one.name == name)


def due(assembly: Assembly, one: Contact):
    return cadence(one, assembly.touchpoints, LATER, Settings())


@pytest.mark.parametrize("kind", [None, Kind.NO_FEEDBACK])
def test_who_asks_for_no_more_letters_gets_none(wrote, mail, kind):
    found = wrote(mail(101, DANA, "Re: Sleepers", NO_MORE, kind, answers="k"))
    dana = called(found, "Dana Kim")
    assert dana.farewell is not None
    assert dana.farewell.why is Parting.ASKED
    said = due(found, dana)
    assert said.state is DueState.CLOSED
    assert said.why == (
        "Dana Kim asked for no more letters: “Please do not write to me again.” So none go to "
        "them; if that is misread, reopen the tie."
    )
    assert called(found, "Omar Haddad").farewell is None


def test_a_wish_with_the_news_leaves_no_step_to_them(assembled, rail):
    last = replace(rail[3], text=f"{rail[3].text}\n\nPlease do not contact me again.")
    found = assembled([*rail[:3], last])
    (application,) = found.applications
    now = datetime(2026, 9, 15, 9, 0, tzinfo=UTC)
    steps = playbook(application, found.touchpoints, now, Settings(), found.contacts)
    dana = called(found, "Dana Kim")
    assert dana.is_left_in_peace
    assert dana.id not in {one.contact_id for one in steps if one.purpose}


def test_who_writes_something_else_later_is_written_to_again(wrote, mail):
    found = wrote(
        mail(101, DANA, "Re: Sleepers", NO_MORE, answers="k"),
        mail(110, DANA, "Hello", "Hi Ana,\n\nThat was meant for somebody else. Sorry.\n\nDana"),
    )
    assert called(found, "Dana Kim").farewell is None


def test_reopening_overrules_the_mail_until_the_next(wrote, mail):
    found = wrote(mail(101, DANA, "Re: Sleepers", NO_MORE, answers="k"))
    dana = called(found, "Dana Kim")
    at = dana.farewell.at.date()
    assert replace(dana, reopened_on=at).farewell is None
    assert replace(dana, reopened_on=at - timedelta(days=1)).farewell is not None
    assert due(found, replace(dana, reopened_on=date(2027, 1, 1))).state is not DueState.CLOSED


def test_who_has_died_is_left_in_peace(wrote, mail):
    sad = "Dear Ana,\n\nI am sorry to have to tell you that Dana passed away in April.\n\nOmar"
    found = wrote(mail(101, OMAR, "Re: Sleepers", sad, answers="k"))
    dana = called(found, "Dana Kim")
    assert dana.farewell is not None
    assert dana.farewell.why is Parting.DIED
    assert due(found, dana).why.startswith("A mail says that Dana Kim has died: “I am sorry to")
    assert called(found, "Omar Haddad").farewell is None


def test_a_machine_asks_for_nothing(wrote, mail):
    headers = (("Auto-Submitted", "auto-replied"),)
    found = wrote(mail(101, DANA, "Re: Sleepers", NO_MORE, answers="k", headers=headers))
    assert called(found, "Dana Kim").farewell is None


def test_ones_own_words_ask_for_nothing(wrote, mail):
    found = wrote(mail(101, ANA, "Re: Sleepers", NO_MORE, to=DANA, answers="k"))
    assert called(found, "Dana Kim").farewell is None
