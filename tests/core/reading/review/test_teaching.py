"""What the person says of one message holds for the next one like it, and for no other."""

from dataclasses import replace
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


def test_likeness_is_a_share_of_the_longer_text() -> None:
    whole = shape_of(FIRST.message)
    assert likeness(whole, whole) == 1.0
    assert likeness(whole, frozenset()) == 0.0
    half = frozenset(sorted(whole)[: len(whole) // 2])
    assert likeness(whole, half) == likeness(half, whole) == len(half) / len(whole)


WORKSHOP = "Harbour Workshop <post@workshop.example>"
WARM = (
    "Dear Ana,\n\nThank you for applying to our workshop by the harbour. Every letter that comes "
    "in is read by the two of us, usually at the end of the day when the machines are quiet and "
    "the kettle is on. It takes a while, since we get more letters than the shop has chairs, and "
    "we would rather read slowly than badly. The workshop is open to visitors on the first "
    "Saturday of the month, and you are welcome to look round whatever comes of this.{more}\n\n"
    "Warm wishes,\nThe Harbour Workshop\n"
)
THANKED = judged(mail(WARM.format(more=""), WORKSHOP), Kind.ACKNOWLEDGEMENT)


@pytest.mark.parametrize(
    "more",
    [
        " Unfortunately we have decided not to move forward with your application.",
        " Unfortunately, the position has been filled.",
        " Sadly we will not move forward, and the job has gone to another candidate.",
    ],
)
def test_a_no_that_is_added_to_a_text_that_was_judged_is_not_overridden(more: str) -> None:
    second = mail(WARM.format(more=more), WORKSHOP, 2)
    assert second.reading.kind is Kind.REJECTION
    reading = followed(second, THANKED)
    assert reading.kind is Kind.REJECTION
    assert not reading.is_certain
    assert reading.taught_by is None


def test_what_makes_another_text_of_it_is_read_by_itself() -> None:
    no = (
        "Thank you for your letter to our workshop by the harbour. We read every letter that comes "
        "in.\n\nUnfortunately we have decided not to move forward with your application, and the "
        "job has gone to another candidate, who has built boats of this kind for many years.\n"
    )
    short = judged(mail(no.partition("\n")[0], WORKSHOP), Kind.ACKNOWLEDGEMENT)
    second = mail(no, WORKSHOP, 2)
    assert followed(second, short) == second.reading


def test_the_same_text_with_other_dates_still_follows() -> None:
    second = mail(WARM.format(more=" See you on Saturday 4 May, perhaps."), WORKSHOP, 2)
    assert followed(second, THANKED).kind is Kind.ACKNOWLEDGEMENT
    assert followed(second, THANKED).is_certain


def test_a_certain_reading_the_person_overruled_is_overruled_again() -> None:
    text = (
        "Hello {name},\n\nUnfortunately we have decided not to move forward with your application "
        "as {role}. That is what our machine sends to everybody on the first day, and it means "
        "that your papers are here and that a person looks at them next.\n\nThe crew\n"
    )
    first = mail(text.format(name="Ana", role="Depot Planner"))
    assert first.reading.kind is Kind.REJECTION
    second = mail(text.format(name="Ana Ruiz", role="Night Clerk"), number=2)
    reading = followed(second, judged(first, Kind.ACKNOWLEDGEMENT))
    assert reading.kind is Kind.ACKNOWLEDGEMENT
    assert reading.is_certain


def test_a_lesson_that_agreed_with_the_reader_overrules_no_certain_reading() -> None:
    no = " Unfortunately we have decided not to move forward with your application."
    agreed = judged(mail(WARM.format(more=no), WORKSHOP), Kind.REJECTION)
    assert agreed.reading.kind is Kind.REJECTION
    second = mail(WARM.format(more=""), WORKSHOP, 2)
    second = replace(second, reading=replace(second.reading, is_certain=True))
    reading = followed(second, agreed)
    assert reading.kind is second.reading.kind
    assert not reading.is_certain
