"""A refusal is a rejection only where paid work was applied for."""

import pytest

from afterword.core.messages.parse import parse
from afterword.core.reading.read import read
from afterword.core.reading.reading import Kind

REGRET = "Unfortunately, your application has not been successful on this occasion."
ELSEWHERE = {
    "a loan": f"Thank you for applying for a personal loan. {REGRET}",
    "a room": "Thanks for coming to see the room! Unfortunately we chose someone else. Good luck!",
    "a work permit": "We regret that your application for a work permit has been unsuccessful.",
    "a degree": "Thank you for applying to the MSc in Marine Biology. Unfortunately, we are unable "
    "to offer you a place this year. We received many strong applications.",
    "a dog": "Thank you for your application to adopt Bella. Unfortunately another won.",
    "a grant": f"Thank you for applying to the Small Grants Fund. {REGRET}",
    "a place for a child": "Thank you for applying for a nursery place for Maya. Unfortunately we "
    "are unable to offer her a place in September.",
    "an office in a club": "Thank you for standing for treasurer. You were not elected this time.",
    "a beta": "Thank you for your interest in our beta programme. Unfortunately, you have not been "
    "selected this time.",
    "unpaid help": f"Thank you for your interest in the volunteer role. {REGRET}",
    "a study": "Thank you for your interest in taking part in our sleep study. Unfortunately you "
    "have not been selected.",
    "a flat": f"Thank you for your application for the flat in Elm Road. {REGRET}",
    "a visa": f"Your visa application was considered carefully. {REGRET}",
}
ELSEWHERE |= {
    "a contract": "Dear Proposer: the committee has reviewed the proposals received under this "
    "solicitation. We regret that you were not successful on this occasion.",
    "a study of sleep": "Thank you for the screening call. Based on your answers you are not "
    "eligible to take part in this study. Your data will be destroyed as other participants' is.",
}
PAID_WORK = {
    "at a bank": f"Thank you for applying for the Loan Officer position. {REGRET}",
    "with grants": f"Thank you for your application for the role of Grant Writer. {REGRET}",
    "at a nursery": f"Thank you for applying for the nursery nurse position. {REGRET}",
    "with members": f"Thank you for your interest in the Membership Manager role. {REGRET}",
    "with volunteers": f"Thank you for applying for the post of Volunteer Coordinator. {REGRET}",
    "at a university": f"Thank you for applying for the post of Lecturer in Law. {REGRET}",
    "towards a degree": f"Thank you for applying for the PhD position in my group. {REGRET}",
    "in a scheme": f"Thank you for applying to our graduate scheme. {REGRET}",
    "without a visa": "Thank you for your application for the developer role. Unfortunately we "
    "cannot offer visa sponsorship, so we will not be taking it further.",
    "at an insurer": f"Thank you for applying to Great Northern Insurance. {REGRET}",
    "in a competition of the civil service": "Thank you for your application for the competition "
    f"for Clerical Officer. {REGRET}",
    "at a study": f"Thank you for applying for the job of Study Coordinator, who looks after our "
    f"participants. {REGRET}",
    "in planning": f"Thank you for your interest in transport planning at Harbour Rail. {REGRET}",
    "in a squad": f"Thank you for your interest in joining our Payments squad. {REGRET}",
    "in an extension service": f"Thank you for your interest in our Extension service. {REGRET}",
    "in lettings": f"Thank you for your application for the Lettings Negotiator role at our 12 "
    f"Harbour Street branch. {REGRET}",
    "on a street": f"Thank you for your application for Barista at 12 Harbour Street. {REGRET}",
    "of no name": f"Thank you for your interest in joining us. {REGRET}",
}


def kind_of(text: str, subject: str = "Your application") -> tuple[Kind, bool]:
    head = f"From: The office <office@house.example>\nTo: ana@mail.example\nSubject: {subject}\n"
    reading = read(parse(f"{head}\n{text}\n".encode()))
    return reading.kind, reading.is_certain


@pytest.mark.parametrize("what", ELSEWHERE)
def test_a_refusal_of_something_else_is_no_rejection(what: str) -> None:
    kind, is_certain = kind_of(ELSEWHERE[what])
    assert kind is not Kind.REJECTION or not is_certain


@pytest.mark.parametrize("where", PAID_WORK)
def test_a_job_that_is_called_like_something_else_is_a_job(where: str) -> None:
    assert kind_of(PAID_WORK[where]) == (Kind.REJECTION, True)


@pytest.mark.parametrize(
    ("subject", "text"),
    [
        (
            "Your adoption application for Pepper",
            (
                "Thank you for your patience. After careful review our team has decided to move "
                "forward with another family whose home is a closer match. We wish you well."
            ),
        ),
        (
            "Planning application 26/0412: decision",
            (
                "Your application has been considered. Unfortunately it was not successful, and "
                "the reasons are set out in the notice."
            ),
        ),
        (
            "2027 Harbour Scholarship",
            "We had nineteen applicants and regret to advise that you were not selected.",
        ),
        (
            "Application update: 4/22 Wharf Street",
            "Your application for 4/22 Wharf Street has been marked UNSUCCESSFUL by the owner.",
        ),
        (
            "Round 9",
            (
                "Thank you for your application to Round 9 for £3,200. I regret that yours was not "
                "among those recommended."
            ),
        ),
        (
            "Spare room",
            "We talked about it and have decided to give the room to someone else. It was close.",
        ),
        (
            "Outcome",
            (
                "Thank you for your application. The panel was impressed, but we are not able to "
                "support your project in this round."
            ),
        ),
        (
            "Screening visit",
            (
                "Unfortunately you are not eligible to go forward to randomisation, as one result "
                "was outside the limits."
            ),
        ),
        (
            "Parks",
            (
                "Thank you for your application to serve on the Parks and Trails Committee. I "
                "regret to advise that your application was not successful."
            ),
        ),
    ],
)
def test_what_was_applied_for_may_stand_in_the_subject_only(subject: str, text: str) -> None:
    kind, is_certain = kind_of(text, subject)
    assert kind is not Kind.REJECTION or not is_certain


@pytest.mark.parametrize(
    "text",
    [
        (
            "We would like to invite you to an interview for the back room on Tuesday at 19:30. "
            "It is usually five of us round the kitchen table."
        ),
        "We scheduled an interview for your application for naturalization. Bring your passport.",
        "This is to confirm that I will call at 2pm on Friday to interview you about the cannery.",
        (
            "We talked it over and would love to offer you a place with the altos, starting in "
            "May. Let me know whether you accept."
        ),
    ],
)
def test_one_is_interviewed_and_let_in_for_other_things_than_work(text: str) -> None:
    assert kind_of(text, "Tuesday")[0] is Kind.OTHER


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        (("We would like to invite you to an interview for the position of Choir Director on "
         "Tuesday at 10:00. Please confirm."), Kind.INTERVIEW),
        (("We would like to invite you to an interview for the role of Visa Officer on Monday at "
         "14:00. Please let us know whether that suits."), Kind.INTERVIEW),
        (("We are delighted to offer you a place on our graduate scheme, starting in September at "
         "£28,000. Please sign the contract."), Kind.OFFER),
    ],
)  # fmt: skip
def test_an_employer_speaks_of_the_same_things(text: str, kind: Kind) -> None:
    assert kind_of(text)[0] is kind


@pytest.mark.parametrize(
    ("subject", "text"),
    [
        (
            "Interview - Room 4, Tuesday",
            "We would like to invite you to an interview on Tuesday, room 4. Please confirm.",
        ),
        (
            "Interview",
            "We would like to invite you to an interview for 45 minutes. Room 4, second floor.",
        ),
    ],
)
def test_the_room_one_meets_in_is_not_what_one_is_interviewed_for(subject: str, text: str) -> None:
    assert kind_of(text, subject)[0] is Kind.INTERVIEW
