"""Everything a person gave is given back by an export, and nothing that was to stay inside."""

from contextlib import closing
from datetime import UTC, datetime, timedelta

from afterword.adapters.store.opening import open_store
from afterword.adapters.store.schema import metadata
from afterword.core.applications import Application, Stage
from afterword.core.lessons.kept import InterviewNote, Practice, ToldLesson
from afterword.core.lessons.theme import Theme
from afterword.core.mentions.suggestion import Declined, Subject
from afterword.core.people import Contact, HiringRole
from afterword.core.ports import Assembly, PersonMet
from afterword.services.exporting import as_text, export

NOW = datetime(2026, 11, 19, 16, 30, tzinfo=UTC)
HERE = {
    "accounts", "address_books", "applications", "articles", "boards", "cards", "contacts",
    "feeds", "interview_notes", "leads", "lesson_corrections", "letters", "merges", "openings",
    "own_news", "practices", "receipts", "sent_applications", "settings", "their_news",
    "told_lessons", "touchpoints",
}  # fmt: skip
"""Tables whose rows stand under their own name."""
ELSEWHERE = {
    "added_rejections": "added",
    "application_notes": "applications",
    "confirmations": "touchpoints",
    "contact_changes": "contacts",
    "declined_suggestions": "dropped_suggestions",
    "filed": "messages",
    "messages": "messages",
    "overrulings": "messages",
    "people_met": "people_met",
    "placings": "messages",
    "told_apart": "two_people",
}
"""Tables whose rows stand under another name."""
ONLY_IF_ASKED_FOR = {"private_pages", "moods"}
FOLLOWS_FROM_THE_REST = {"article_matches", "due_days", "recipients", "waiting_mail"}
HOUSEKEEPING = {"counters", "places", "sources", "unswept"}
TO_STAY_FORGOTTEN = {"forgotten"}


def test_every_table_is_exported_or_left_out_for_a_reason() -> None:
    named = HERE | set(ELSEWHERE) | ONLY_IF_ASKED_FOR | FOLLOWS_FROM_THE_REST
    assert set(metadata.tables) == named | HOUSEKEEPING | TO_STAY_FORGOTTEN
    with closing(open_store(":memory:")) as store:
        exported = export(store, NOW)
    assert HERE | set(ELSEWHERE.values()) <= set(exported)
    assert not (ONLY_IF_ASKED_FOR | TO_STAY_FORGOTTEN) & set(exported)


def test_the_persons_own_words_are_given_back() -> None:
    with closing(open_store(":memory:")) as store:
        dana = Contact("P1", "Dana Kim", "dana@rail.example", organisation="Rail")
        store.save_assembly(
            Assembly((Application("A1", "Rail", "Planner", Stage.INTERVIEW),), (dana,), ())
        )
        store.tell_lesson(ToldLesson("F1", "Draw the night plan first.", NOW, who="Petra"))
        store.correct_lesson("F1", [Theme.PREPARATION], NOW)
        store.save_practice(Practice("E1", Theme.PREPARATION, "Draw one plan a week.", NOW))
        store.save_interview_note(InterviewNote("A1", NOW, talked="depots", liked="the maps"))
        store.add_met(PersonMet("A1", "Ulla Berg", "ulla@rail.example", HiringRole.INTERVIEWER))
        store.decline(Declined("P1", Subject.INTEREST, "night trains"))
        store.save_notes("A1", "Ask about the yard.")
        exported = export(store, NOW)
        text = as_text(exported)
    for own in ("Draw the night plan first.", "Petra", "Draw one plan a week.", "depots",
                "the maps", "Ulla Berg", "night trains", "Ask about the yard."):  # fmt: skip
        assert own in text
    assert exported["lesson_corrections"] == [
        {"lesson": "F1", "themes": ["preparation"], "at": "2026-11-19T16:30:00Z"}
    ]


def test_the_same_store_is_exported_to_the_same_byte() -> None:
    with closing(open_store(":memory:")) as store:
        for words in ("trams", "ferries", "night trains"):
            store.decline(Declined("P1", Subject.INTEREST, words))
        assert as_text(export(store, NOW)) == as_text(export(store, NOW))
        later = export(store, NOW + timedelta(days=1))
    assert [one["words"] for one in later["dropped_suggestions"]] == [
        "ferries", "night trains", "trams",
    ]  # fmt: skip
