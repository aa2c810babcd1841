"""What a reply answers is told by the mail quoted below it; the quoted words are no evidence."""

import pytest

from afterword.core.messages.parse import parse
from afterword.core.reading.asked_before import asks_for_work
from afterword.core.reading.read import read
from afterword.core.reading.reading import Kind

TO_AN_EMPLOYER = [
    "I applied for the loom tuner's job last week and wondered whether you have decided.",
    "Thank you for showing me the forge on Tuesday. I could start in March if you want me.",
    "My CV is attached. I would like to work in your dye house, nights or days.",
    "Hi Sunniva, just following up about the beekeeper role we talked about.",
    "Did you make up your mind about the crane driver? I am still at the same number.",
    "Thank you for the interview. I enjoyed meeting Tove and the whole tannery.",
]
TO_SOMEBODY_ELSE = [
    "Mum, I had my interview at the tannery. They said they would ring on Friday.",
    "They gave it to somebody else. I was second again. Drinks tonight?",
    "Could you look over my CV before I send it to the dye house?",
    "Would you be my reference for the forge? They will ring you this week.",
    "Can you let me know by Friday whether the pallets come on Monday or Tuesday?",
    "Have you decided about the flat? We could move in at once.",
    "Thank you for Tuesday. The soup was lovely and so were the children.",
    "Any update on the invoice for the assistant's laptop? The director asked.",
    "Interview shoes, worn once. Yours if you like them, I will bring them to choir.",
    "",
]


@pytest.mark.parametrize("quoted", TO_AN_EMPLOYER)
def test_who_asks_an_employer_for_work_is_told_by_their_words(quoted: str) -> None:
    assert asks_for_work("Re: Hello", f"On Mon, 2 Nov 2026, Ana Ruiz wrote:\n> {quoted}\n")


@pytest.mark.parametrize("quoted", TO_SOMEBODY_ELSE)
def test_what_is_told_or_asked_of_others_is_no_application(quoted: str) -> None:
    assert not asks_for_work("Re: Hello", f"On Mon, 2 Nov 2026, Ana Ruiz wrote:\n> {quoted}\n")


def replied(below: str) -> str:
    mail = (
        "From: Sunniva Dahl <sunniva@dyehouse.example>\nTo: Ana Ruiz <ana@mail.example>\n"
        "Subject: Re: Hello\nContent-Type: text/plain; charset=utf-8\n\n"
        "Hi Ana, it is going to Tove, who was with us last summer. It was close.\n\nSunniva\n"
    )
    attribution = "\nOn Mon, 2 Nov 2026 at 09:00, Ana Ruiz <ana@mail.example> wrote:\n"
    return mail + attribution + "".join(f"> {line}\n" for line in below.splitlines())


def test_a_plain_no_is_found_by_what_it_answers() -> None:
    asked = "Hi Sunniva,\nthank you for showing me the dye house. I would like to work there.\nAna"
    reading = read(parse(replied(asked).encode()))
    assert reading.kind is Kind.REJECTION
    assert all("Tove" in one.text for one in reading.evidence)


def test_the_same_words_among_friends_are_left_alone() -> None:
    reading = read(parse(replied("Who gets the kitten now? My daughter asks.\nAna").encode()))
    assert not (reading.kind is Kind.REJECTION and reading.is_certain)
