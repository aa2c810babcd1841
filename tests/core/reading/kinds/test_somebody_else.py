"""What is said of another person, shown as a model or told to an audience is not the reader's."""

import pytest

from afterword.core.messages.parse import parse
from afterword.core.reading.read import read
from afterword.core.reading.reading import Kind, ReadingContext

MODEL = (
    "Every manager dreads it, so here is a sample. Copy, paste and fill in the blanks.\n\n"
    "Dear [Name],\nThank you for interviewing for the position of [job title]. After careful "
    "consideration we have decided to offer the position to another candidate.\nSincerely"
)


def read_from(text: str, to: str = "ana@mail.example", context: ReadingContext | None = None):
    raw = f"From: People <people@pier.example>\nTo: {to}\nSubject: News\n\n{text}\n"
    return read(parse(raw.encode()), context or ReadingContext())


def test_whom_one_recommended_is_somebody_else() -> None:
    text = (
        "Hi Ana,\n\nThanks for referring Derrick Olsen. We have decided not to move forward with "
        "Derrick for the Engineer role, and have let him know."
    )
    assert read_from(text).kind is Kind.OTHER


@pytest.mark.parametrize(
    ("text", "to"),
    [
        (
            "Hi Ana,\n\nWe have decided not to move forward with Ana Ruiz for the Engineer role.",
            "ana@mail.example",
        ),
        (
            "We have decided not to move forward with Ana for the Engineer role.",
            "Ana Ruiz <a.r@mail.example>",
        ),
        (
            (
                "Hi Ana,\n\nWe have decided not to go forward with Engineer interviews, and the "
                "role is closed. Thank you for applying."
            ),
            "ana@mail.example",
        ),
        (
            (
                "Hi Ana,\n\nWe will not be going ahead with Derrick's team this year, so we will "
                "not be taking your application for the Engineer role further."
            ),
            "ana@mail.example",
        ),
        (
            (
                "Hi Ana,\n\nUnfortunately we decided to move forward with Derrick for the Engineer "
                "role. Thank you for applying."
            ),
            "ana@mail.example",
        ),
        (
            "Hi Ana,\n\nWe have decided not to move forward with Python candidates for this role.",
            "ana@mail.example",
        ),
        (
            "Hi Ana,\n\nWe have decided not to proceed with Backend hires in this role.",
            "ana@mail.example",
        ),
    ],
)
def test_a_name_beside_a_no_takes_nothing_back(text: str, to: str) -> None:
    assert read_from(text, to).kind is Kind.REJECTION


def test_where_an_answer_is_awaited_a_name_is_believed() -> None:
    text = "We have decided not to move forward with Derrick for the Engineer role."
    assert read_from(text, context=ReadingContext(is_answer_awaited=True)).kind is Kind.REJECTION


def test_a_model_letter_is_no_letter() -> None:
    assert read_from(MODEL).kind is Kind.OTHER


def test_a_letter_with_forgotten_blanks_is_asked_about() -> None:
    letter = MODEL.partition("\n\n")[2]
    reading = read_from(letter)
    assert (reading.kind, reading.is_certain) == (Kind.REJECTION, False)


def test_one_forgotten_blank_changes_nothing() -> None:
    letter = MODEL.partition("\n\n")[2].replace("[job title]", "Engineer")
    assert read_from(letter).is_certain


@pytest.mark.parametrize(
    "text",
    [
        (
            "Dear Parents and Carers,\n\nI am sorry to say that the panel decided not to appoint a "
            "head teacher. The post will be advertised again, and the candidates were told."
        ),
        (
            "Dear residents,\n\nWe interviewed four for the caretaker's post, and have decided to "
            "go with another candidate than the one you met."
        ),
    ],
)
def test_what_an_audience_is_told_is_no_ones_application(text: str) -> None:
    assert read_from(text).kind is Kind.OTHER


def test_who_has_an_interview_may_be_somebody_else() -> None:
    told = "Great news about Mei. She has been shortlisted for interview on Thursday 27th."
    assert read_from(told).kind is Kind.OTHER
    yours = "You have been shortlisted for interview on Thursday 27th. Please confirm."
    assert read_from(yours).kind is Kind.INTERVIEW
