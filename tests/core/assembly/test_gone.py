"""An address nobody is at any more is not written to, and another one is asked for."""

from dataclasses import replace
from datetime import UTC, datetime

import pytest

from afterword.core.assembly.assemble import assemble
from afterword.core.playbook import playbook
from afterword.core.ports import Assembly
from afterword.core.reach import how_it_fails, is_reachable
from afterword.core.reading.reading import Kind
from afterword.core.settings import Settings
from afterword.core.steps import StepKind

ANA = "Ana Ruiz <ana@home.test>"
DANA = "Dana Kim <dana.kim@rail.example>"
ELSEWHERE = "Dana Kim <dana@kim.example>"
GONE = (
    "Thank you for your message. I no longer work at Northern Rail, so for timetables please write "
    "to Omar Haddad, and for the Christmas party to the depot.\nI am at dana.kim@kim.example now."
)
AUTOMATIC = (("Auto-Submitted", "auto-replied"),)


@pytest.fixture
def wrote(rail, mail, owner, counter):
    """Return a function: a letter of Ana's in spring, what comes back, and what follows."""

    def after(*mails, said=None):
        ours = mail(
            100, ANA, "Sleepers", "Hi Dana,\n\nA piece on sleepers.\n\nAna", to=DANA, id="k"
        )
        filed = [one.filed() for one in (*rail, ours, *mails)]
        if said is not None:
            filed[-1] = replace(filed[-1], overruled=said)
        return assemble(filed, [], Assembly(), owner, counter())

    return after


def dana(assembly: Assembly):
    return next(one for one in assembly.contacts if one.name == "Dana Kim")


def asked_for(assembly: Assembly) -> list[str]:
    (application,) = assembly.applications
    now = datetime(2026, 12, 12, 9, 0, tzinfo=UTC)
    steps = playbook(application, assembly.touchpoints, now, Settings(), assembly.contacts)
    return [one.why for one in steps if one.kind is StepKind.NEW_ADDRESS]


def test_an_automatic_reply_that_they_have_left_ends_the_address(wrote, mail):
    found = wrote(mail(101, DANA, "Auto", GONE, answers="k", headers=AUTOMATIC))
    one = dana(found)
    assert not is_reachable(one)
    assert how_it_fails(one.failure) == "Mail to dana.kim@rail.example may not reach them any more"
    assert [other.address for other in one.reach.others] == ["dana.kim@kim.example"]
    assert one.reach.others[0].words.endswith("dana.kim@kim.example now.")
    (why,) = asked_for(found)
    assert why.startswith("Mail to dana.kim@rail.example may not reach Dana Kim any more (“I no ")


def test_their_own_word_from_elsewhere_does_too_and_shows_where_they_are(wrote, mail):
    text = "Hi Ana,\n\nI have left Northern Rail; please use this address from now on.\n\nDana"
    found = wrote(mail(101, ELSEWHERE, "Re: Sleepers", text, answers="k"))
    assert [one.address for one in dana(found).reach.others] == ["dana@kim.example"]
    assert len(asked_for(found)) == 1


@pytest.mark.parametrize(
    ("sender", "text"),
    [
        (DANA, "I am out of the office until 3 January. I have left the office for today."),
        (ELSEWHERE, "Thank you, that was a lovely read."),
        (DANA, "I have left Southern Rail out of it, as they never answered."),
    ],
)
def test_who_is_away_or_writes_from_elsewhere_has_not_left(wrote, mail, sender, text):
    headers = AUTOMATIC if sender == DANA else ()
    found = wrote(mail(101, sender, "Re: Sleepers", text, answers="k", headers=headers))
    assert is_reachable(dana(found))
    assert asked_for(found) == []


def test_what_they_write_themselves_from_the_address_says_that_it_works(wrote, mail):
    auto = mail(101, DANA, "Auto", GONE, answers="k", headers=AUTOMATIC)
    assert is_reachable(dana(wrote(auto, mail(110, DANA, "Hello", "I am back.", answers="k"))))


def test_the_person_may_say_that_it_works(wrote, mail):
    auto = mail(101, DANA, "Auto", GONE, answers="k", headers=AUTOMATIC)
    assert is_reachable(dana(wrote(auto, said=Kind.AUTO_REPLY)))


def test_a_long_line_is_shown_by_its_end_with_the_address_whole(wrote, mail):
    text = GONE.replace("\n", " ")
    found = wrote(mail(101, DANA, "Auto", text, answers="k", headers=AUTOMATIC))
    words = dana(found).reach.others[0].words
    assert words.startswith("…")
    assert words.endswith("I am at dana.kim@kim.example")
