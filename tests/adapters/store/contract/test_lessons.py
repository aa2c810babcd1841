"""What was told is kept word for word; a correction outlives everything but its own undoing."""

from collections.abc import Callable
from datetime import UTC, datetime, timedelta

from afterword.core.lessons.kept import InterviewNote, Practice, ToldLesson
from afterword.core.lessons.theme import Theme
from afterword.core.ports import Assembly, Store

NOON = datetime(2026, 3, 2, 12, 0, tzinfo=UTC)
LATER = NOON + timedelta(days=1)


def test_what_was_told_comes_back_word_for_word_and_by_number(store: Store) -> None:
    assert store.told_lessons() == []
    first = ToldLesson(
        "F2", 'She said "numbers", twice.\n\n\u2028 Ünd: 🙂', NOON, "Dana", "P1", "A2"
    )
    second = ToldLesson("F10", "Nothing else.", LATER, is_note=False)
    store.tell_lesson(second)
    store.tell_lesson(first)
    assert store.told_lessons() == [first, second]


def test_ids_of_what_was_told_are_never_used_twice(store: Store) -> None:
    assert [store.new_id("F"), store.new_id("F"), store.new_id("E")] == ["F1", "F2", "E1"]


def test_what_was_told_can_be_forgotten_with_what_was_said_of_it(store: Store) -> None:
    store.tell_lesson(ToldLesson("F1", "Shorter.", NOON))
    store.correct_lesson("F1", [Theme.COMMUNICATION], NOON)
    assert store.remove_told_lesson("F1")
    assert not store.remove_told_lesson("F1")
    assert store.told_lessons() == []
    assert store.lesson_corrections() == []


def test_the_last_word_on_a_lesson_counts_and_can_be_taken_back(store: Store) -> None:
    store.correct_lesson("digest", [Theme.SKILLS], NOON)
    store.correct_lesson("F1", [], NOON)
    store.correct_lesson("digest", [Theme.FIT, Theme.PAY], LATER)
    said = {one.lesson: one for one in store.lesson_corrections()}
    assert said["digest"].themes == (Theme.FIT, Theme.PAY)
    assert said["digest"].at == LATER
    assert said["F1"].themes == ()
    store.correct_lesson("digest", None, LATER)
    assert [one.lesson for one in store.lesson_corrections()] == ["F1"]


def test_a_correction_outlives_a_re_assembly(
    store: Store, an_assembly: Callable[[], Assembly]
) -> None:
    store.correct_lesson("digest", [Theme.SKILLS], NOON)
    store.save_assembly(an_assembly())
    assert [one.themes for one in store.lesson_corrections()] == [(Theme.SKILLS,)]


def test_an_exercise_is_replaced_by_its_newer_self(store: Store) -> None:
    taken = Practice("E1", Theme.COMMUNICATION, "Ninety seconds, one number.", NOON, "digest", "P1")
    store.save_practice(taken)
    assert store.practices() == [taken]
    done = Practice(
        "E1",
        taken.theme,
        taken.words,
        NOON,
        "digest",
        "P1",
        "A2",
        done_at=LATER,
        came_of_it="Shorter.",
    )
    store.save_practice(done)
    assert store.practices() == [done]
    assert not done.is_open


def test_interviews_of_one_application_have_a_note_each(store: Store) -> None:
    first = InterviewNote("A2", NOON, "the timetable", "the whiteboard", "an example")
    second = InterviewNote("A2", LATER, liked="the tea")
    store.save_interview_note(second)
    store.save_interview_note(first)
    store.save_interview_note(InterviewNote("A2", LATER, liked="the tea and the view"))
    assert store.interview_notes() == [
        first,
        InterviewNote("A2", LATER, liked="the tea and the view"),
    ]
