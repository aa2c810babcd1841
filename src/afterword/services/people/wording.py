"""What the terminal and the pages say alike of people: how it stands, what happened, what goes."""

from collections.abc import Iterable
from pathlib import Path
from typing import Final

from afterword.core.ports import Trace
from afterword.core.touchpoints import Channel, Direction, Nature, Touchpoint
from afterword.core.wording import count, listed
from afterword.services.people.forgetting import ToForget
from afterword.services.people.people import Person, PersonState
from afterword.services.wording import PURPOSE_IN_WORDS

HOW_IT_STANDS: Final = {
    PersonState.DUE: "Who comes next",
    PersonState.WARM: "Warm",
    PersonState.RESTING: "Resting",
    PersonState.SNOOZED: "Set aside",
    PersonState.CLOSED: "Left in peace",
    PersonState.KNOWN: "Others you came across",
}
"""What a group of people is called, in the order they are shown."""
WHEN_THERE_IS_ROOM: Final = "When there is room for more"
HOW_ONE_STANDS: Final = {
    **HOW_IT_STANDS,
    PersonState.DUE: "A word is open now",
    PersonState.KNOWN: "Somebody you came across",
}
"""The same of one person alone."""
_THEIR_NATURES: Final = {
    Nature.REJECTION: "gave you the answer",
    Nature.ADVICE: "sent you advice",
    Nature.NO_ADVICE: "wrote that no advice can be given",
}
_BY_ITSELF: Final = {
    Nature.AUTO_REPLY: "An automatic reply came",
    Nature.BOUNCE: "A letter came back",
    Nature.CALL: "You talked on the phone",
}
_WAYS: Final = {Channel.LINKEDIN: " on LinkedIn", Channel.PORTAL: " through a portal"}
_MEETINGS: Final = {
    Channel.IN_PERSON: "You met",
    Channel.VIDEO: "You talked by video",
    Channel.PHONE: "You talked on the phone",
}
NOT_OVERWRITTEN: Final = (
    "The rows are gone, but another program holds the store, so their old bytes are not yet "
    "overwritten: close it, then type 'afterword forget'."
)


def grouped(everybody: Iterable[Person]) -> list[tuple[str, list[Person]]]:
    """Put people together who stand alike, in the order they are shown.

    Of those a check-in would fit, the week's few come first; the others wait without a hurry.
    """
    groups: dict[str, list[Person]] = {}
    for one in everybody:
        heading = HOW_IT_STANDS[one.state]
        if one.state is PersonState.DUE and one.step is None and not one.is_offered:
            heading = WHEN_THERE_IS_ROOM
        groups.setdefault(heading, []).append(one)
    order = list(HOW_IT_STANDS.values())
    order.insert(1, WHEN_THERE_IS_ROOM)
    return [(heading, groups[heading]) for heading in order if heading in groups]


def what_happened(touchpoint: Touchpoint, first: str) -> str:
    """Say what a touchpoint was: ``Dana wrote``, ``You talked on the phone``."""
    way = _WAYS.get(touchpoint.channel, "")
    if touchpoint.nature in _BY_ITSELF:
        return _BY_ITSELF[touchpoint.nature]
    if touchpoint.nature is Nature.MEETING:
        return _MEETINGS.get(touchpoint.channel, "You met")
    if touchpoint.direction is Direction.INBOUND:
        return f"{first} {_THEIR_NATURES.get(touchpoint.nature, 'wrote')}{way}"
    if touchpoint.purpose is None:
        return f"You wrote to {first}{way}"
    return f"You wrote to {first}{way}: {PURPOSE_IN_WORDS[touchpoint.purpose]}"


def what_goes(going: ToForget) -> list[str]:
    """Say what is lost with a person and what stays, before they are forgotten."""
    name, erasure = going.contact.name, going.erasure
    mail, letters = len(erasure.messages), len(erasure.letters)
    goes = [f"{count(mail, 'message')} from or to {name}"] if mail else []
    goes += [f"{count(letters, 'letter')} to them"] if letters else []
    goes += ["every touchpoint", "your notes on them"]
    lines = [f"What goes: {listed(goes)}."]
    if going.applications:
        about = [one.organisation or "an employer" for one in going.applications]
        lines.append(
            f"What stays: the application at {listed(sorted(set(about)))}, without them. What only "
            "their mail told of it, such as the day of an interview, goes."
        )
    if erasure.names or erasure.addresses:
        lines.append(
            "Where others name them, black marks stand in place of the name. Their mail is not "
            "read again, whatever they write."
        )
    ours = [one.name for one in going.traces if one.is_ours]
    if ours:
        lines.append(f"These files of Afterword's name them too: {listed(ours)}.")
    lines.append("It cannot be undone. Mailboxes are never changed.")
    return lines


def files_naming(left: Iterable[Trace], home: Path) -> list[str]:
    """Say which files still name somebody, and whose they are."""
    return [
        f"{home / one.name} still names them: remove it if you do not need it."
        if one.is_ours
        else f"{home / one.name} names them as well. It is your own, so it was left alone."
        for one in left
    ]
