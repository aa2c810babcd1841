"""What agencies and crewing desks write: of blocks, reqs and rotations, never of a vacancy."""

import pytest

from afterword.core.messages.parse import parse
from afterword.core.reading.read import read
from afterword.core.reading.reading import Kind

NOES = [
    (
        "Sorry Ana, the hospital rang: your Elm ward booking has been pulled, they have filled it "
        "from the bank. I will look for another placement for you."
    ),
    (
        "Dear candidate, the client has put on hold the deployment of Crane Operators until "
        "further notice. The vacancy you were selected for is cancelled."
    ),
    "The placement got cancelled by the client this morning. I will tell you if it reopens.",
    "They have just closed the ward nurse req. It had forty candidates in a day.",
    "SELECTION LIST FOR CRANE OPERATOR CAME TODAY. YOUR NAME NOT IN LIST. NEXT INTERVIEW IN JUNE.",
    "The client has enough resumes for the role, and your profile was not considered.",
    "Your feedback for the second interview is negative, the client will not go on. Sorry.",
    "They told me they do not want you on the Crane Operator job.",
    "Their insurers saw your licence, so I am not able to send you there for the Driver job.",
    (
        "No good news on the Buyer role, I am afraid. He decided to leave the position empty until "
        "the new year. Nothing to do with you or your interview."
    ),
    (
        "The requirement for a Buyer is closed. They chose a candidate from another supplier; "
        "all other submissions should be treated as declined."
    ),
    "The ward offered the job to two locals before they had seen your CV.",
    "All candidates: the mobilisation in June was cancelled by the owner, and so is your position.",
]
APPROACHES = [
    "Hi Ana, are you about for two night shifts this week? Staff nurse job, the agency pays daily.",
    (
        "We have been mandated by a listed bank to identify a Treasurer for its office in Mumbai. "
        "If it is of interest, please share your CV and your current salary."
    ),
    (
        "My client needs a Crane Operator for six weeks from June. Your background fits. Are you "
        "interested, and do you want me to put you forward?"
    ),
]
MEETINGS = [
    "Your first round is cleared. Kindly be available for the L2 interview on 12 June at 10 AM.",
    "The head has inspectors in, so your trial is now Monday at 1.15 for the Teaching job.",
]
OTHERS = [
    (
        "I still need your certificate for the Teaching job. Without the certificate I cannot put "
        "you forward to the head. Please send it by Friday."
    ),
    "RSVP by Friday in your candidate profile or your seat at the interview will be released.",
    (
        "Thank you for applying. We have received your application and will read it in June. You "
        "cannot edit your application once the vacancy has closed."
    ),
    "Your parcel order has been cancelled by the seller. The money is on its way.",
    "No joy with the boiler. Nothing to do with you, it is the pump.",
    "Can you cover two of my nights next week? I will swap you the Sunday.",
]


def kind_of(text: str) -> Kind:
    raw = f"From: Kit Lowe <kit@lowelabour.example>\nTo: ana@mail.example\nSubject: Elm\n\n{text}\n"
    return read(parse(raw.encode())).kind


@pytest.mark.parametrize("text", NOES)
def test_what_was_to_be_filled_is_not_or_by_others(text: str) -> None:
    assert kind_of(text) is Kind.REJECTION


@pytest.mark.parametrize("text", APPROACHES)
def test_what_is_going_is_an_approach(text: str) -> None:
    assert kind_of(text) is Kind.OUTREACH


@pytest.mark.parametrize("text", MEETINGS)
def test_a_round_by_its_number_is_an_interview(text: str) -> None:
    assert kind_of(text) is Kind.INTERVIEW


@pytest.mark.parametrize("text", OTHERS)
def test_the_same_words_elsewhere_are_no_no(text: str) -> None:
    assert kind_of(text) is not Kind.REJECTION
