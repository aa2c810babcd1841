"""Who is asked about what, and in which order."""

from datetime import UTC, date, datetime

from afterword.core.messages.message import Address, Message
from afterword.core.ports import Filed
from afterword.core.reading.reading import Kind, Reading, ReadingContext, SenderKind
from afterword.core.reading.review import Weight, doubts

INTERVIEWED = ReadingContext(interviewed_on=date(2026, 11, 3))
AWAITED = ReadingContext(is_answer_awaited=True)


def filed(
    name: str,
    kind: Kind,
    *,
    day: int = 1,
    is_certain: bool = False,
    sender: SenderKind = SenderKind.PERSON,
    overruled: Kind | None = None,
) -> Filed:
    message = Message(
        digest=name,
        message_id=f"{name}@mail.example",
        sender=Address("Dana Kim", "dana@mail.example"),
        subject="",
        date=datetime(2026, 11, day, tzinfo=UTC),
        text="",
    )
    return Filed(message, Reading(kind, 0.5, is_certain, sender=sender), "box", name, overruled)


def order(mail: list[Filed], **known: ReadingContext) -> list[tuple[str, Weight]]:
    return [(one.filed.message.digest, one.weight) for one in doubts(mail, known)]


def test_a_persons_mail_after_an_interview_comes_first() -> None:
    mail = [
        filed("step", Kind.INTERVIEW, day=9),
        filed("system", Kind.REJECTION, day=8, sender=SenderKind.AUTOMATED),
        filed("talk", Kind.OTHER, day=7),
        filed("dana", Kind.REJECTION, day=6),
    ]
    assert order(mail, dana=INTERVIEWED, talk=AWAITED, system=INTERVIEWED) == [
        ("dana", Weight.ANSWER_AFTER_INTERVIEW),
        ("system", Weight.ANSWER),
        ("talk", Weight.MAIL_IN_THREAD),
        ("step", Weight.STEP),
    ]


def test_of_equals_the_newest_comes_first() -> None:
    mail = [filed("old", Kind.REJECTION, day=1), filed("new", Kind.REJECTION, day=2)]
    assert [name for name, _ in order(mail)] == ["new", "old"]


def test_nobody_is_asked_about_what_is_certain_or_said() -> None:
    mail = [
        filed("sure", Kind.REJECTION, is_certain=True),
        filed("said", Kind.REJECTION, overruled=Kind.OTHER),
        filed("alert", Kind.JOB_ALERT),
        filed("small talk", Kind.OTHER),
    ]
    assert order(mail) == []


def test_nobody_is_asked_about_their_own_mail() -> None:
    own = ReadingContext(owner_addresses=frozenset({"dana@mail.example"}), is_answer_awaited=True)
    assert order([filed("own", Kind.OTHER)], own=own) == []


def test_a_second_no_where_it_is_over_is_not_asked_about() -> None:
    answered = ReadingContext(is_answered=True)
    mail = [filed("again", Kind.REJECTION), filed("changed", Kind.OFFER)]
    assert order(mail, again=answered, changed=answered) == [("changed", Weight.ANSWER)]
