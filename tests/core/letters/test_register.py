"""How a letter sounds, by how its reader wrote."""

from datetime import UTC, datetime

import pytest

from afterword.core.letters.names import salutation
from afterword.core.letters.register import style_towards
from afterword.core.letters.style import WARM
from afterword.core.messages.message import Address, Message
from afterword.core.people import Contact

DANA = Contact("P1", "Dana Kim", "dana@harbour.example")
OMAR = Contact("P2", "Omar Haddad", "omar@harbour.example")


def mail(text: str, sender: str = "dana@harbour.example", day: int = 1) -> Message:
    return Message(
        digest=f"{day}{sender}",
        message_id=f"{day}@harbour.example",
        sender=Address("", sender),
        subject="Planner",
        date=datetime(2026, 11, day, tzinfo=UTC),
        text=text,
    )


def opening(reader: Contact, *texts: Message) -> str:
    style = style_towards(reader, texts)
    return salutation(reader.name, style.is_formal, style.greeting)


@pytest.mark.parametrize(
    ("wrote", "opens"),
    [
        ("Dear Ms Ferreira,\n\nthank you for coming in.", "Dear Dana Kim,"),
        ("Dear Dr. Ferreira\nthank you", "Dear Dana Kim,"),
        ("Good morning Mrs Ferreira,\n\nthank you", "Dear Dana Kim,"),
        ("Sehr geehrte Frau Ferreira,\n\nvielen Dank", "Dear Dana Kim,"),
        ("Dear Sir or Madam,\n\nthank you", "Dear Dana Kim,"),
        ("Dear Ana,\n\nthank you", "Dear Dana,"),
        ("Dear Dora,\n\nthank you", "Dear Dana,"),
        ("Hi Ana,\n\nDear me, what a week.", "Hi Dana,"),
        ("Hello Ana\nthanks", "Hi Dana,"),
        ("Good morning Ana,\nthanks", "Hi Dana,"),
        ("Dear candidate,\n\nthank you", "Hi Dana,"),
        ("Thanks for coming in.", "Hi Dana,"),
        ("Missing you here. Hideous rain.", "Hi Dana,"),
        ("", "Hi Dana,"),
    ],
)
def test_a_letter_greets_as_its_reader_did(wrote: str, opens: str) -> None:
    assert opening(DANA, mail(wrote)) == opens


def test_the_latest_of_their_mail_counts() -> None:
    first, later = mail("Dear Ms Ferreira,\nplease come.", day=1), mail("Hi Ana,\nno.", day=9)
    assert opening(DANA, first, later) == "Hi Dana,"
    assert opening(DANA, later, first) == "Dear Dana Kim,"


def test_who_never_wrote_is_greeted_as_their_colleagues_greet() -> None:
    assert opening(OMAR, mail("Dear Ms Ferreira,\nplease come.")) == "Dear Omar Haddad,"


def test_a_colleague_s_mail_does_not_outweigh_the_reader_s_own() -> None:
    theirs = mail("Hi Ana,\nthanks.", "omar@harbour.example", 1)
    assert opening(OMAR, theirs, mail("Dear Ms Ferreira,\nno.", day=9)) == "Hi Omar,"


@pytest.mark.parametrize("name", ["Dr Dana Kim", "Prof. Dana Kim", "Mr Kim"])
def test_a_title_in_a_name_is_used_unless_they_wrote_hi(name: str) -> None:
    reader = Contact("P3", name, "dana@harbour.example")
    assert opening(reader).startswith("Dear ")
    assert opening(reader).endswith(" Kim,")
    assert opening(reader, mail("Dear Ana,\nno.")) == opening(reader)
    if "Dana" in name:
        assert opening(reader, mail("Hi Ana,\nno.")) == "Hi Dana,"


def test_without_any_mail_nothing_changes() -> None:
    assert style_towards(DANA, ()) == WARM
    assert style_towards(Contact("P4", "Rob"), [mail("Dear Ms F,\nno.", "")]).is_formal
