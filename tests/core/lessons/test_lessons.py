"""Lessons are gathered from mail and from what was told; the person's word goes first."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta

from afterword.core.applications import Application, Interview, Stage
from afterword.core.lessons.brief import MOST_ADVICE, brief_for
from afterword.core.lessons.fresh import answers_from
from afterword.core.lessons.kept import Correction, InterviewNote, Practice, ToldLesson
from afterword.core.lessons.lesson import Lesson, Way, by_theme, lessons_of
from afterword.core.lessons.theme import Hands, Theme
from afterword.core.letters.letter import Answers
from afterword.core.letters.purposes import Purpose
from afterword.core.messages.message import Address, Message
from afterword.core.people import Contact, Participant
from afterword.core.ports import Filed
from afterword.core.reading.reading import Kind, Reading, SenderKind
from afterword.core.spans import Evidence, Span

NOON = datetime(2026, 3, 2, 12, 0, tzinfo=UTC)
DANA = Contact("P1", "Dana Kim", "dana@rail.example", "Head of planning")
OMAR = Contact("P2", "Omar Haddad")
TALK = Interview(NOON + timedelta(days=9), 60, ("P1", "P2"))
RAIL = Application(
    "A1",
    "Rail Works",
    "Timetable planner",
    Stage.INTERVIEW,
    interviews=(TALK,),
    participants=(Participant("P1", None, was_interviewer=True),),
    message_ids=("one@rail.example", "no@rail.example"),
)
WORDS = "Hi Ana,\n\nYour answers ran long, and you asked us nothing. \n\nDana"


def filed(
    kind: Kind, text: str = WORDS, *, feedback: tuple[Evidence, ...] = (), **headers: str
) -> Filed:
    message = Message(
        digest=f"{kind.value:0<40}",
        message_id="one@rail.example",
        sender=Address("Dana Kim", "dana@rail.example"),
        subject="Re: thank you",
        date=NOON,
        text=text,
        authored=(Span(0, len(text)),),
        headers={name.replace("_", "-"): value for name, value in headers.items()},
    )
    reading = Reading(kind, 0.9, is_certain=True, sender=SenderKind.PERSON, feedback=feedback)
    return Filed(message, reading, "box", "1")


def only(mail: Filed, *corrections: Correction) -> Lesson:
    (found,) = lessons_of([mail], [], corrections, [RAIL], [DANA])
    return found


def test_an_answer_is_kept_word_for_word_with_who_when_and_what_about() -> None:
    found = only(filed(Kind.FEEDBACK))
    assert found.words == WORDS.strip()
    assert (found.who, found.at, found.application_id) == ("Dana Kim", NOON, "A1")
    assert found.themes == (Theme.COMMUNICATION, Theme.PREPARATION)
    assert found.way is Way.ANSWER


def test_what_was_said_unasked_in_a_rejection_is_a_lesson_too() -> None:
    text = "Dear Ana,\nwe chose somebody else. Your answers ran long. Good luck."
    said = Evidence.at(text, text.index("Your"), text.index(" Good"))
    found = only(filed(Kind.REJECTION, text, feedback=(said,)))
    assert found.words == "Your answers ran long."
    assert found.way is Way.REJECTION


def test_a_rejection_that_says_nothing_is_none() -> None:
    assert lessons_of([filed(Kind.REJECTION)], [], [], [RAIL], [DANA]) == []


def test_a_refusal_has_no_theme_whatever_else_it_says() -> None:
    text = "We cannot give feedback. Your answers ran long, and you asked us nothing."
    found = only(filed(Kind.NO_FEEDBACK, text))
    assert found.themes == (Theme.NONE_GIVEN,)
    assert found.quote(Theme.NONE_GIVEN)[0].text == "We cannot give feedback."


def test_a_letter_to_many_is_nobody_s_advice() -> None:
    assert lessons_of([filed(Kind.FEEDBACK, list_id="tips")], [], [], [RAIL], []) == []


def test_a_correction_goes_before_what_is_suggested_and_may_be_empty() -> None:
    mail = filed(Kind.FEEDBACK)
    key = mail.message.digest
    assert only(mail, Correction(key, (Theme.FIT,), NOON)).themes == (Theme.FIT,)
    assert only(mail, Correction(key, (), NOON)).themes == ()


def test_what_the_person_chose_is_quoted_whole_where_no_words_are_known() -> None:
    mail = filed(Kind.FEEDBACK)
    found = only(mail, Correction(mail.message.digest, (Theme.FIT,), NOON))
    assert [one.text for one in found.quote(Theme.FIT)] == [WORDS.strip()]


def told(number: int, words: str, **changes: object) -> ToldLesson:
    lesson = ToldLesson(f"F{number}", words, NOON + timedelta(days=number), "Dana")
    return replace(lesson, **changes)


def test_what_was_in_one_s_hands_comes_first() -> None:
    found = lessons_of(
        [],
        [
            told(1, "They put the post on hold."),
            told(2, "I rambled."),
            told(3, "I have not worked with horses, they wanted more experience."),
            told(4, "They don't give feedback."),
        ],
        [],
        [],
        [],
    )
    hands = [one.hands for one in by_theme(found)]
    assert hands == [Hands.YOURS, Hands.PARTLY, Hands.NOT_YOURS, Hands.UNSAID]


def page(lessons: list[Lesson], **changes: object):  # type: ignore[no-untyped-def]
    values = {
        "practices": [],
        "notes": [],
        "roles": {"A1": "Timetable planner", "A2": "Cook"},
        **changes,
    }
    return brief_for(RAIL, TALK, contacts=[DANA, OMAR], lessons=lessons, **values)


def test_the_page_shows_first_what_was_said_of_the_same_house_then_of_a_like_role() -> None:
    found = lessons_of(
        [],
        [
            told(1, "My answers ran long.", application_id="A2"),
            told(2, "I asked them nothing.", application_id="A3"),
            told(3, "Give numbers, they want more concrete examples.", application_id="A1"),
        ],
        [],
        [],
        [],
    )
    shown = page(found, roles={"A1": "Timetable planner", "A2": "Cook", "A3": "Bus planner"})
    assert [one.lesson.id for one in shown.advice] == ["F3", "F2", "F1"]


def test_the_page_is_not_longer_than_a_sheet_and_says_that_there_is_more() -> None:
    found = lessons_of(
        [], [told(n, f"My answers ran long, {n}.") for n in range(1, 31)], [], [], []
    )
    shown = page(found)
    assert len(shown.advice) == MOST_ADVICE
    assert shown.is_more


def test_who_could_not_say_is_not_on_the_page() -> None:
    assert page(lessons_of([], [told(1, "They don't give feedback.")], [], [], [])).advice == ()


def test_the_people_to_be_met_are_those_of_the_invitation() -> None:
    assert [one.contact.name for one in page([]).people] == ["Dana Kim", "Omar Haddad"]


def test_three_questions_name_only_what_is_known() -> None:
    asked = page([]).questions
    assert len(asked) == 3
    assert "Timetable planner" in asked[0]
    assert "Head of planning" in asked[1]
    bare = replace(RAIL, role=None, organisation=None, participants=())
    neutral = brief_for(
        bare, None, contacts=[], lessons=[], practices=[], notes=[], roles={}
    ).questions
    assert len(set(neutral)) == 3
    assert all(one.endswith("?") for one in neutral)


def test_what_was_practised_stands_on_the_page_once_it_is_done() -> None:
    done = Practice("E1", Theme.FIT, "Ask how they work.", NOON, done_at=NOON)
    open_one = Practice("E2", Theme.FIT, "Another.", NOON)
    shown = page([], practices=[open_one, done]).practised
    assert [one.words for one in shown] == ["Ask how they work."]


NOTE = InterviewNote("A1", TALK.at, "how shifts swap", "the whiteboard", "bring an example")


def test_notes_stand_ready_as_answers_for_a_letter_about_the_interview() -> None:
    ready = answers_from(RAIL, "P1", Purpose.THANK_AND_ASK, [NOTE])
    assert ready == Answers("the whiteboard", "how shifts swap", "bring an example")


def test_notes_are_not_put_into_a_letter_that_is_about_something_else() -> None:
    assert answers_from(RAIL, "P1", Purpose.CHECK_IN, [NOTE]) == Answers()
    assert answers_from(RAIL, "P9", Purpose.THANK_YOU, [NOTE]) == Answers()
