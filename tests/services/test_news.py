"""One day for the last news, one sentence for where an application stands."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta

from afterword.core.applications import Application, Interview, Rejection, Stage
from afterword.core.messages.message import Address, Message
from afterword.core.owner import Owner
from afterword.core.ports import Filed
from afterword.core.reading.reading import Kind, ReachedStage, Reading, SenderKind
from afterword.core.settings import Settings
from afterword.core.spans import Span
from afterword.core.touchpoints import Channel
from afterword.services.applications.news import heard_at, last_news
from afterword.services.applications.standing import standing
from afterword.services.applications.timeline import timeline
from afterword.services.applications.views import ApplicationView
from afterword.services.moment import Moment

NOW = datetime(2026, 3, 12, 18, 0, tzinfo=UTC)
ANA = frozenset({"ana@home.example"})
MOMENT = Moment(NOW, UTC, Settings(), Owner("Ana Ruiz", ANA))
APPLIED = datetime(2026, 2, 2, 9, tzinfo=UTC)


def application(**changes: object) -> Application:
    made = Application("A1", "Buses", None, Stage.APPLIED, None, APPLIED)
    return replace(made, **changes)


def mail(at: datetime, sender: str = "hr@bus.example", kind: Kind = Kind.OTHER) -> Filed:
    text = "Hello."
    message = Message(
        digest=f"{at}{sender}",
        message_id=f"{at:%j%H}@bus.example",
        sender=Address("", sender),
        subject="Hello",
        date=at,
        text=text,
        authored=(Span(0, len(text)),),
        signature=None,
    )
    return Filed(message, Reading(kind, 1.0, is_certain=True), "box", "key")


def seen(found: Application, *filed: Filed) -> ApplicationView:
    return ApplicationView(found, (), filed, (), (), (), ())


OWN = mail(APPLIED, "Ana@home.example")
THEIRS = mail(datetime(2026, 2, 20, 9, tzinfo=UTC))


def test_news_is_what_the_other_side_said_last() -> None:
    later = mail(datetime(2026, 3, 1, 9, tzinfo=UTC), "ana@home.example")
    assert heard_at((OWN, THEIRS, later), MOMENT) == THEIRS.message.date
    assert last_news(application(), (OWN, THEIRS, later), MOMENT) == THEIRS.message.date


def test_a_talk_that_took_place_is_news_and_one_to_come_is_not() -> None:
    talk, ahead = Interview(NOW - timedelta(days=2)), Interview(NOW + timedelta(days=2))
    found = application(interviews=(talk, ahead))
    assert last_news(found, (THEIRS,), MOMENT) == talk.at


def test_the_answer_is_news_however_it_came() -> None:
    told = Rejection(
        NOW - timedelta(days=1), Channel.PHONE, SenderKind.PERSON, ReachedStage.AFTER_INTERVIEW
    )
    assert last_news(application(rejection=told), (THEIRS,), MOMENT) == told.at


def test_without_a_word_from_them_there_is_no_news() -> None:
    assert last_news(application(), (OWN,), MOMENT) is None
    assert last_news(application(), (), MOMENT) is None


def test_where_somebody_wrote_it_is_not_said_that_nobody_did() -> None:
    said = standing(application(), MOMENT, THEIRS.message.date)
    assert "no answer" not in said
    assert said == "Open. You applied on 2 February, and they last wrote on 20 February."


def test_where_nobody_wrote_that_is_said() -> None:
    assert standing(application(), MOMENT).endswith("and no answer came yet.")
    assert standing(application(applied_at=None), MOMENT) == "Open. No answer yet."


def test_where_they_wrote_on_the_very_day_it_is_named_once() -> None:
    said = standing(application(), MOMENT, APPLIED + timedelta(hours=1))
    assert said == "Open. You applied on 2 February, and they wrote that day."


def test_the_story_begins_with_the_own_application_and_calls_it_so() -> None:
    later = mail(datetime(2026, 3, 1, 9, tzinfo=UTC), "ana@home.example")
    events = timeline(seen(application(), OWN, THEIRS, later), ANA)
    assert [one.what for one in events] == ["your application", "mail", "your mail"]


def test_where_only_the_day_is_known_the_story_begins_with_it() -> None:
    events = timeline(seen(application(), THEIRS), ANA)
    assert events[0].line == "You applied"
    assert len(timeline(seen(application(applied_at=None), THEIRS), ANA)) == 1


def test_an_acknowledgement_is_not_told_twice() -> None:
    arrived = mail(APPLIED, kind=Kind.ACKNOWLEDGEMENT)
    assert [one.what for one in timeline(seen(application(), arrived), ANA)] == [
        "your application arrived"
    ]


def test_a_doubtful_reading_is_told_as_one() -> None:
    doubtful = replace(
        mail(NOW - timedelta(days=1), kind=Kind.REJECTION),
        reading=Reading(Kind.REJECTION, 0.5, is_certain=False),
    )
    (event,) = timeline(seen(application(applied_at=None), doubtful), ANA)
    assert "perhaps the answer" in event.line
