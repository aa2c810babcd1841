"""Leads and interests are read from clear words, and from nothing else."""

from datetime import UTC, datetime

import pytest

from afterword.core.mentions.interests import interests_in, interests_noted
from afterword.core.mentions.lead import LeadKind
from afterword.core.mentions.leads import leads_in
from afterword.core.mentions.suggestion import Subject, Suggestion
from afterword.core.messages.message import Message
from afterword.core.messages.parse import parse
from afterword.core.spans import Evidence


def mail(text: str) -> Message:
    head = (
        "From: Dana Kim <dana.kim@northbank.example>\nTo: ana@mail.test\nSubject: Re: Thank you\n"
        "Message-ID: <one@northbank.example>\nDate: Mon, 2 Mar 2026 12:00:00 +0000\n"
        "Content-Type: text/plain; charset=utf-8\n\n"
    )
    return parse(f"{head}Hi Ana,\n\n{text}\n\nBest wishes,\nDana\n".encode())


OPENINGS = (
    "Saltergate Buses are looking for a scheduler at the moment.",
    "There is another opening in our Leeds depot that might suit you.",
    "I saw a role at Northpier that could be something for you.",
    "I heard of a position at Harbour Light Rail last week.",
    "You could look at Harbour Light, they are hiring planners too.",
    "Ich habe gehört, die Hafenbahn sucht gerade jemanden für den Fahrplan.",
)
PEOPLE = (
    "You should talk to Priya Nair at Saltergate.",
    "Do get in touch with my former colleague at the ferries.",
    "I passed your CV on to Omar in the depot team.",
    "I am happy to introduce you.",
    "Sprechen Sie doch einmal mit meiner Kollegin bei der Hafenbahn.",
)
NO_LEADS = (
    "Please keep an eye on our careers page for other openings.",
    "There may be other roles with us in the future.",
    "We will keep your CV in our talent pool for future openings.",
    "We were looking for somebody with more depot experience.",
    "Unfortunately we are hiring another candidate.",
    "Are you still looking for a role in planning?",
    "I am looking forward to hearing from you.",
    "Thank you for talking to Our Team.",
    "We are not hiring at the moment.",
)


@pytest.mark.parametrize("said", OPENINGS)
def test_an_opening_they_know_of_is_a_lead_in_their_very_words(said: str) -> None:
    message = mail(f"Thanks for your note. {said} All the best with it.")
    ((kind, words),) = leads_in(message)
    assert (kind, words.text) == (LeadKind.OPENING, said)
    assert message.text[words.start : words.end] == said


@pytest.mark.parametrize("said", PEOPLE)
def test_somebody_they_name_is_a_lead(said: str) -> None:
    ((kind, words),) = leads_in(mail(said))
    assert (kind, words.text) == (LeadKind.PERSON, said)


@pytest.mark.parametrize("said", NO_LEADS)
def test_what_every_rejection_says_is_no_lead(said: str) -> None:
    assert list(leads_in(mail(said))) == []


def test_what_they_only_quote_is_not_theirs() -> None:
    quoted = "Thank you.\n\nOn Mon, 2 Mar 2026, Ana wrote:\n> " + OPENINGS[0]
    assert list(leads_in(mail(quoted))) == []


@pytest.mark.parametrize(
    ("said", "words"),
    [
        ("I have been working on rail timetabling for years.", "rail timetabling"),
        ("I love sailing when the weather allows.", "sailing"),
        ("I'm really interested in walkable cities.", "walkable cities"),
        ("I care about night trains and you seem to as well.", "night trains"),
        ("My hobby is baking sourdough bread, which takes all weekend.", "baking sourdough bread"),
        ("I really enjoyed our conversation about metro maps.", "metro maps"),
    ],
)
def test_what_they_say_they_care_about_is_suggested(said: str, words: str) -> None:
    message = mail(said)
    ((found, evidence),) = interests_in(message)
    assert found == words
    assert message.text[evidence.start : evidence.end] == evidence.text == words


@pytest.mark.parametrize(
    "said",
    [
        "I enjoyed meeting you.",
        "I would love to hear from you.",
        "I'm interested in hearing how it goes.",
        "I enjoyed our conversation about the Network Planner post.",
        "We love working with people like you.",
        "I am interested in your application.",
        "I enjoyed it.",
        "I enjoy working with you.",
    ],
)
def test_courtesies_are_no_interests(said: str) -> None:
    assert list(interests_in(mail(said))) == []


@pytest.mark.parametrize(
    ("note", "words"),
    [
        ("She loves sailing and works on night trains.", ["sailing"]),
        ("We talked about metro maps; call again in May.", ["metro maps"]),
        ("Is into Lego, he says.", ["Lego"]),
        ("Rang back, no answer.", []),
    ],
)
def test_the_persons_own_notes_suggest_too(note: str, words: list[str]) -> None:
    found = list(interests_noted(note))
    assert [one for one, _ in found] == words
    assert all(note[one.start : one.end] == one.text for _, one in found)


def test_a_suggestion_is_called_the_same_wherever_it_is_said() -> None:
    at = datetime(2026, 3, 2, tzinfo=UTC)
    one = Suggestion("P1", Subject.INTEREST, "Night trains", Evidence(0, 12, "Night trains"), at)
    other = Suggestion(
        "P1", Subject.INTEREST, "night  trains", Evidence(9, 21, "night trains"), at, None, "m@x"
    )
    assert one.id == other.id
    assert one.declined == other.declined
    lead = Suggestion("P1", Subject.LEAD, "night trains", one.evidence, at, LeadKind.OPENING)
    assert lead.id != one.id
