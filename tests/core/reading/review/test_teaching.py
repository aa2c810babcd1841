"""What the person says of one message holds for the next one like it, and for no other."""

from email.message import EmailMessage

import pytest

from afterword.core.messages.parse import parse
from afterword.core.ports import Filed
from afterword.core.reading.read import read
from afterword.core.reading.reading import Kind, ReadingContext
from afterword.core.reading.teaching import follow, lessons_from, likeness, shape_of

SYSTEM = "Brightwell Hire <update-8841@brightwell.example>"
TEMPLATE = (
    "Hello {name},\n\nThe window for {role} has been reviewed by our panel and your journey with "
    "us on this one ends here today, {day}. You will find other journeys on our page whenever "
    "you are ready to look.\n\nThe Brightwell crew\n"
)


def mail(text: str, sender: str = SYSTEM, number: int = 1) -> Filed:
    made = EmailMessage()
    made["From"], made["To"], made["Subject"] = sender, "ana@reader.example", "News"
    made["Message-ID"] = f"<{number}@brightwell.example>"
    made["Date"] = "Mon, 02 Nov 2026 09:00:00 +0000"
    made.set_content(text)
    message = parse(made.as_bytes())
    return Filed(message, read(message), "box", str(number))


def judged(filed: Filed, kind: Kind) -> Filed:
    return Filed(filed.message, filed.reading, filed.source, filed.key, overruled=kind)


FIRST = judged(mail(TEMPLATE.format(name="Ana", role="Depot Planner", day="2 May")), Kind.REJECTION)


def followed(filed: Filed, *taught: Filed):
    return follow(filed.reading, filed.message, ReadingContext(), lessons_from(taught))


def test_a_second_mail_of_the_same_shape_follows() -> None:
    second = mail(TEMPLATE.format(name="Ana Ruiz", role="Night Clerk", day="9 June"), number=2)
    reading = followed(second, FIRST)
    assert reading.kind is Kind.REJECTION
    assert reading.is_certain
    assert reading.taught_by == "1@brightwell.example"


def test_a_sender_with_a_serial_number_is_the_same_sender() -> None:
    text = TEMPLATE.format(name="Ana", role="Clerk", day="9 June")
    second = mail(text, "Brightwell Hire <update-9120@brightwell.example>", 2)
    assert followed(second, FIRST).kind is Kind.REJECTION


@pytest.mark.parametrize(
    ("text", "sender"),
    [
        (TEMPLATE.format(name="Ana", role="Clerk", day="9 June"), "Crew <x@elsewhere.example>"),
        (
            "Hello Ana,\n\nWe would be glad to see you on Friday at ten about the night shift.\n",
            SYSTEM,
        ),
        ("Thank you.", SYSTEM),
    ],
    ids=["another sender", "another shape", "too short to have one"],
)
def test_nothing_else_follows(text: str, sender: str) -> None:
    other = mail(text, sender, 2)
    assert followed(other, FIRST) == other.reading


def test_the_last_word_counts() -> None:
    again = judged(
        mail(TEMPLATE.format(name="Ana", role="Guard", day="3 May"), number=3), Kind.OTHER
    )
    second = mail(TEMPLATE.format(name="Ana", role="Clerk", day="9 June"), number=2)
    assert followed(second, FIRST, again).kind is Kind.OTHER
    assert followed(second, again, FIRST).kind is Kind.REJECTION


def test_a_rejection_taught_is_read_for_its_facts() -> None:
    text = TEMPLATE.format(name="Ana", role="Clerk", day="9 June")
    second = mail(text + "\nPlease apply again in spring.\n", number=2)
    assert followed(second, FIRST).open_door is not None


def test_without_a_sender_nothing_is_learned() -> None:
    assert lessons_from([judged(mail(TEMPLATE, sender=""), Kind.REJECTION)]) == ()


def test_likeness_is_a_share_of_the_shorter_text() -> None:
    whole = shape_of(FIRST.message)
    assert likeness(whole, whole) == 1.0
    assert likeness(whole, frozenset()) == 0.0
