"""A house is the reader's where the sentence speaks of one written to, and never a thing."""

import pytest

from afterword.core.check.check import check
from afterword.core.check.context import CheckContext

OTHERS = (
    *("Apple", "Target", "Shell", "Vellmouth Metro", "Port of Vellmouth", "Fulmar Air"),
    *("Northpier", "Brightwater Foods"),
)
KNOWN = CheckContext(organisation="Kestrel Bakery", other_organisations=OTHERS)
UNKNOWN = CheckContext(organisation="Kestrel Bakery")


def said(sentence: str, context: CheckContext) -> list[str]:
    """Return what is found in a letter of one more sentence: how grave it is and the words."""
    text = f"Hi Dana,\n\nThank you for the tea. {sentence}\n\nBest,\nAna"
    found = check(text, context, select=["F402"]).diagnostics
    return [f"{one.severity} {one.text}" for one in found]


@pytest.mark.parametrize(
    "sentence",
    [
        "I peeled an apple while we spoke.",
        "Apple cake was a fine idea.",
        "My target is to learn German.",
        "Target dates are hard, as you said.",
        "The shell of the building is impressive.",
        "I came home on the Vellmouth Metro and smiled all the way.",
        "I live near the Port of Vellmouth.",
        "I flew Fulmar Air to meet you.",
        "I took the Vellmouth Metro past the Port of Vellmouth.",
        "I read your note on my Apple.",
    ],
)
def test_a_word_or_a_way_there_is_no_other_house(sentence: str) -> None:
    assert not said(sentence, KNOWN)


@pytest.mark.parametrize(
    ("sentence", "name"),
    [
        ("I enjoyed learning about Northpier.", "Northpier"),
        ("I would still love to work at Apple.", "Apple"),
        ("Everyone at Target was kind.", "Target"),
        ("Thank you for showing me Fulmar Air.", "Fulmar Air"),
        ("Thank you for the interview at Vellmouth Metro.", "Vellmouth Metro"),
        ("Your Northpier team made me welcome.", "Northpier"),
        ("I was sad not to join brightwater foods.", "brightwater foods"),
        ("I hope that Northpier hires again.", "Northpier"),
    ],
)
def test_another_applications_house_taken_for_the_readers_is_an_error(
    sentence: str, name: str
) -> None:
    assert said(sentence, KNOWN) == [f"error {name}"]


def test_a_house_whose_name_holds_another_is_the_readers() -> None:
    museum = CheckContext(
        organisation="Vellmouth Metro Museum", other_organisations=("Vellmouth Metro",)
    )
    assert not said("I loved working for an hour at the Vellmouth Metro Museum.", museum)


def test_another_house_in_the_greeting_is_an_error() -> None:
    report = check("Dear Northpier team,\n\nThank you.\n\nAna", KNOWN, select=["F402"])
    assert [one.text for one in report.diagnostics] == ["Northpier"]


@pytest.mark.parametrize(
    "sentence",
    [
        "I enjoyed hearing about Project Falcon and I hope to come back to Bristol soon.",
        "I enjoyed my visit to Leeds.",
        "I liked everyone at your Leeds site, and Leeds itself.",
        "I learned a lot about Operation Sunrise.",
        "Please thank the Selection Board and the House Committee.",
        "I loved the walk to Harbour Street.",
        "The Customer Service team was so welcoming.",
        "The Passenger Services team was so welcoming.",
        "The People & Culture team was so welcoming.",
        "The Falcon team was kind.",
        "I have worked for Brightwater Foods since I was sixteen, where I run a line.",
    ],
)
def test_towns_projects_and_parts_of_a_house_are_no_other_house(sentence: str) -> None:
    assert not said(sentence, UNKNOWN)


@pytest.mark.parametrize(
    ("sentence", "found"),
    [
        ("The Brightwater Foods team was so welcoming.", "warning The Brightwater Foods"),
        ("I liked the Brightwater Foods team.", "warning Brightwater Foods"),
        ("If a post at Brightwater Foods opens, please think of me.", "error Brightwater Foods"),
        ("I have admired Brightwater Foods since I was a child.", "error Brightwater Foods"),
        ("I enjoyed my visit to Tolland.", "warning Tolland"),
        ("Everyone at Tolland Ferries was kind.", "error Tolland Ferries"),
    ],
)
def test_a_strange_house_is_an_error_only_where_it_is_plainly_one(
    sentence: str, found: str
) -> None:
    assert said(sentence, UNKNOWN) == [found]
