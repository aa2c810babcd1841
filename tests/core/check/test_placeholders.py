"""A gap of a template is found in every form it is left in, and kisses and numerals are none."""

import pytest

from afterword.core.check.check import check


def said(text: str) -> list[str]:
    """Return the words that are taken for a gap."""
    return [one.text for one in check(text, select=["F401"]).diagnostics]


@pytest.mark.parametrize(
    ("sentence", "gap"),
    [
        (
            "I enjoyed our long talk about how it began and the [specific detail\nfrom the day].",
            "[specific detail\nfrom the day]",
        ),
        ("Thank you for the chance to try for the (position).", "(position)"),
        ("Thank you for seeing me on DD/MM/YYYY.", "DD/MM/YYYY"),
        ("Thank you for the time you gave me at COMPANY NAME.", "COMPANY NAME"),
        ("I liked hearing about $PROJECT_NAME.", "$PROJECT_NAME"),
        ("I would love to join XX one day.", "XX"),
        ("Thank you for the tea on xx/xx.", "xx"),
        ("I liked the xxx team.", "xxx"),
    ],
)
def test_a_gap_in_a_sentence_is_found(sentence: str, gap: str) -> None:
    assert said(f"Hi Dana,\n\n{sentence} Thank you.\n\nBest,\nAna")[:1] == [gap]


@pytest.mark.parametrize(
    "greeting",
    [
        "Dear Name,",
        "Dear (name),",
        "Dear …,",
        "Hi ...,",
        "Hi *|FNAME|*,",
        "Dear First Name,",
        "Dear Mr Surname,",
        "Hello xx,",
    ],
)
def test_a_greeting_to_a_gap_is_found(greeting: str) -> None:
    assert len(said(f"{greeting}\n\nThank you for the hour.\n\nBest,\nAna")) >= 1


@pytest.mark.parametrize("name", ["NAME", "(your name)", "your name", "Name", "My Name", "- Name"])
def test_a_sign_off_by_a_gap_is_found(name: str) -> None:
    assert said(f"Hi Dana,\n\nThank you for the hour.\n\nBest,\n{name}")


@pytest.mark.parametrize(
    "sentence",
    [
        "Super Bowl XX was fun.",
        "I love you xxx from all of us.",
        "Thank you xx and see you.",
        "The tickets cost $20 and AAPL is up.",
        "I remember your name and you remembered mine.",
        "I write my dates in DD/MM/YYYY format now.",
        "My first name is Ana, and the company name is a good one.",
        "The tour (which was long) was a joy (really).",
        "The company (car included) is kind.",
        "Your name was on the door.",
        "Chapter XX of your handbook made me laugh.",
        "YOU REMEMBERED MY NAME AND I WILL REMEMBER YOUR NAME.",
    ],
)
def test_words_that_only_look_like_a_gap_are_left_alone(sentence: str) -> None:
    assert not said(f"Hi Dana,\n\n{sentence}\n\nBest,\nAna xx")
