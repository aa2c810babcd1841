"""What offices, boards and systems write down without saying *you* or *unfortunately*."""

from collections.abc import Callable

import pytest

from afterword.core.messages.message import Message
from afterword.core.reading.read import read
from afterword.core.reading.reading import Kind

DESK = "Recruitment <recruitment@northshore.example>"
SUBJECT = "Application 4471, Laboratory Technician"

NOES = [
    # a line
    "Post: Laboratory Technician\nStatus: NOT RETAINED\nDate: 4 March",
    "Candidate 0091\nTest: numerical reasoning\nResult: did not pass the screening test",
    "Your application for Laboratory Technician was marked as not a match.",
    "Posting LB-22 Laboratory Technician. Previous status  Under review. New status  Not selected.",
    "Requisition 8812 (Laboratory Technician): status changed to closed - filled.",
    # a list
    (
        "The merit list for Laboratory Technician is published. Your registration number does not "
        "appear in the list of candidates recommended for appointment."
    ),
    "Your name has been removed from the selection process for Laboratory Technician.",
    # a bar
    (
        "Your total for Laboratory Technician is 58. The vacancy asks for 65, and candidates below "
        "the pass mark are not called."
    ),
    "The board has found the candidate ineligible for the post of Laboratory Technician.",
    "The panel regrets that we cannot admit you to the interview round for Laboratory Technician.",
    "The form does not show two years of experience, as the vacancy asks.",
    # a file
    "Your candidature for the post of Laboratory Technician has been cancelled.",
    # the post
    "To all candidates for Laboratory Technician: all places have now been filled.",
    "The panel for Laboratory Technician has moved on to its second choice.",
    "The committee has completed its selection of a Laboratory Technician for this year.",
    "None of the candidates interviewed was found suitable, and the vacancy will be re-advertised.",
    "The recruitment for Laboratory Technician is hereby withdrawn.",
    "The governors interviewed on Friday and resolved not to make an appointment.",
    "The vacancy is closing without a hire. Nobody is getting it.",
    (
        "Kindly be advised that your application for the position of Laboratory Technician "
        "(Microbiology), based in Harbour Town, has not been successful."
    ),
    (
        "While your work is well thought of, another employee with longer service in the "
        "laboratory has been chosen for this opening."
    ),
    "Please be informed that the panel feedback for Laboratory Technician is Not Selected.",
    "A job you applied to at Northshore, Laboratory Technician, has been closed.",
    "Unfortunately the client has cancelled the assignment for a Laboratory Technician.",
    "There is no Laboratory Technician role here any more.",
    "We are not able to accept you for the post of Laboratory Technician.",
]
TAKEN_BACK = [
    "Our conditional offer of employment as Laboratory Technician is hereby withdrawn.",
    "The references were not received, and the offer for the post has accordingly lapsed.",
    "We are rescinding the conditional offer for the position of Laboratory Technician.",
]
NOT_NOES = [
    (
        Kind.OFFER,
        (
            "We are pleased to offer you the post of Laboratory Technician. Kindly sign the letter "
            "within ten days, failing which the offer shall stand withdrawn."
        ),
    ),
    (
        Kind.ACKNOWLEDGEMENT,
        (
            "Shortlisting for the post of Laboratory Technician could not be completed by the 15th "
            "as was advertised. The delay is regretted, and all applications remain live."
        ),
    ),
    (
        Kind.ACKNOWLEDGEMENT,
        (
            "We have received your application. The vacancy for Laboratory Technician has not been "
            "filled yet, and the panel meets next week."
        ),
    ),
]
OTHER = [
    ("Parking permit", "Application: resident parking, zone 4\nStatus: not approved"),
    ("Choir", "The choir is full this year, and all places for the trip have been taken."),
    ("Your claim", "Your claim has been closed. The receipt does not show the date of purchase."),
    ("Flat 3", "The flat has been taken by somebody who viewed it on Monday."),
    ("Sunday", "The client cancelled the booking, so the marquee is free if you want it."),
    ("Gate 4", "There is no parking for visitors at this gate any more."),
    ("The list", "To be removed from this mailing list, reply with the word remove."),
]


@pytest.mark.parametrize("text", NOES + TAKEN_BACK)
def test_a_decision_that_is_only_written_down_is_a_no(
    mail: Callable[..., Message], text: str
) -> None:
    assert read(mail(text, SUBJECT, DESK)).kind is Kind.REJECTION


@pytest.mark.parametrize(("kind", "text"), NOT_NOES)
def test_what_may_still_come_is_no_decision(
    mail: Callable[..., Message], kind: Kind, text: str
) -> None:
    assert read(mail(text, SUBJECT, DESK)).kind is kind


@pytest.mark.parametrize(("subject", "text"), OTHER)
def test_a_decision_about_something_else_is_none_about_work(
    mail: Callable[..., Message], subject: str, text: str
) -> None:
    assert read(mail(text, subject, "Office <office@harbourtown.example>")).kind is Kind.OTHER
