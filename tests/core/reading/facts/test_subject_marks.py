"""What a subject says became of something is no organisation."""

import pytest

from afterword.core.reading.organisation.organisation import find_organisation
from afterword.core.reading.subject_marks import says_what_happened

MARKS = (
    "Cancelled",
    "Rescheduled",
    "Postponed",
    "Updated",
    "URGENT",
    "Declined",
    "Canceled event",
    "New time proposed",
    "Please read",
    "Abgesagt",
    "Annulé",
    "Mis à jour",
    "Aplazada",
    "Adiada",
    "Annullato",
    "Verplaatst",
)
SUBJECTS = ("{}: Interview", "Interview - {}", "[{}] Interview", "{} | Your application")
TEXT = "Hi Jo, I have to cancel the interview, as the position was filled this morning."


@pytest.mark.parametrize("mark", MARKS)
@pytest.mark.parametrize("subject", SUBJECTS)
def test_a_mark_in_a_subject_names_nobody(mail, mark, subject):
    made = {"subject": subject.format(mark)}
    found = find_organisation(mail(TEXT, sender="Pippa Nash <pippa.nash@sundbo.example>", **made))
    assert found is not None
    assert found.value == "Sundbo"
    assert find_organisation(mail(TEXT, sender="no-reply@greenhouse.io", **made)) is None


def test_a_word_nobody_listed_does_not_outweigh_a_domain(mail):
    message = mail(
        TEXT,
        sender="Pippa Nash <pippa.nash@sundbo.example>",
        subject="Pipped: Interview",
    )
    found = find_organisation(message)
    assert found is not None
    assert found.value == "Sundbo"


@pytest.mark.parametrize("name", ["Open Table", "New Balance", "Marrow & Pike", "Final Form"])
def test_a_firm_in_front_of_a_colon_is_one(mail, name):
    assert not says_what_happened(name)
    message = mail(TEXT, sender="no-reply@greenhouse.io", subject=f"{name}: Your application")
    found = find_organisation(message)
    assert found is not None
    assert found.value == name
