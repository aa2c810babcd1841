"""Whatever a mail holds: nothing raises, and evidence is the very words."""

from datetime import UTC
from email.message import EmailMessage
from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st

from afterword.core.messages.parse import parse
from afterword.core.reading.appointments.appointments import find_appointment
from afterword.core.reading.feedback import find_feedback
from afterword.core.reading.open_door import find_open_door
from afterword.core.reading.organisation.organisation import (
    find_organisation,
    normalise_organisation,
)
from afterword.core.reading.people.people import find_people
from afterword.core.reading.prose import prose, sentences
from afterword.core.reading.reading import ReadingContext
from afterword.core.reading.reason import find_reason
from afterword.core.reading.role.role import find_role, normalise_role
from afterword.core.reading.sender import sender_kind
from afterword.core.reading.stage.stage import find_stage

PIECES = st.sampled_from((
    "Dear Ana,\n\n", "Thank you for your interest in ", "Tidewater Foods", ", Inc.", " Ltd. ",
    "the position of ", "Night Porter", " (m/w/d) ", "Whitlock, Grey & Sons", "\n\n", "\n", " at ",
    "Dana Kim and I enjoyed ", "meeting you", ". ", "apply again in ", "spring",
    "12. Mai um 14 Uhr",
    "on 3 December at 2pm", "Kind regards,\n", "Dana Kim\nHead of Planning\n", "> quoted\n",
    "We have chosen somebody else", "in six months", "„", "’s ", "–", "\u00a0", "😀", "ß", "İ",
    "Next time, bring a plan", "On Mon, Ana wrote:\n", "-- \n", "((", ")", "[", "  ", "@", "\t",
))  # fmt: skip
TEXTS = st.lists(st.one_of(PIECES, st.text(max_size=12)), max_size=25).map("".join)


@given(text=TEXTS, subject=TEXTS, sender=st.sampled_from(("", "Dana Kim <d@rail.example>", "x@y")))
def test_evidence_is_an_exact_span_of_the_text(text, subject, sender):
    made = EmailMessage()
    if sender:
        made["From"] = sender
    made["Date"] = "Mon, 23 Nov 2026 10:00:00 +0000"
    made["Subject"] = " ".join(subject.split())
    made.set_content(text.encode("utf-8", "replace").decode())
    message = parse(bytes(made))
    context = ReadingContext()
    organisation, role = find_organisation(message), find_role(message)
    reason, door = find_reason(message), find_open_door(message)
    shown = [
        *(found.evidence for found in (organisation, role) if found),
        *(one.evidence for one in find_people(message, context)),
        *find_feedback(message),
        reason[1] if reason else None,
        door.evidence if door else None,
    ]
    for evidence in shown:
        if evidence is not None:
            assert message.text[evidence.start : evidence.end] == evidence.text
            assert evidence.text
    assert sender_kind(message)
    assert find_stage(message, context)
    appointment = find_appointment(message, UTC)
    assert appointment is None or appointment.utcoffset() is not None


@given(text=TEXTS)
def test_running_text_keeps_every_place(text):
    made = EmailMessage()
    made.set_content(text.encode("utf-8", "replace").decode())
    message = parse(bytes(made))
    running = prose(message)
    assert len(running) == len(message.text)
    for place, letter in enumerate(running):
        assert letter.isspace() or letter == message.text[place]
    spans = sentences(message)
    assert all(one.end <= other.start for one, other in pairwise(spans))
    assert all(span.start < span.end for span in spans)


@given(name=st.text(max_size=40))
def test_keys_are_settled(name):
    assert normalise_organisation(name) == normalise_organisation(name.strip())
    role = normalise_role(name)
    # A key may end in what looks like a job number; a fraction such as ¼ is a number as well.
    assert normalise_role(role) == role or any(letter.isnumeric() for letter in name)
