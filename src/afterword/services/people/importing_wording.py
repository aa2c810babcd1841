"""What an import would do, in words: the same on the command line and on the page."""

from collections.abc import Iterable, Iterator
from typing import Any

from afterword.core.cards.laying import Difference
from afterword.core.cards.planning import Entry, Fate, Plan
from afterword.core.merging import Likeness
from afterword.core.people import Contact
from afterword.core.wording import count, listed
from afterword.services.open_form import as_json


def files_in_words(plan: Plan) -> Iterator[str]:
    """Say what each file holds."""
    for one in plan.files:
        held = [
            count(number, *noun)
            for number, noun in (
                (len(one.cards), ("person", "people")),
                (len(one.messages), ("message",)),
                (len(one.sent), ("application",)),
            )
            if number
        ]
        yield f"{one.file}: {one.what}, {listed(held) if held else 'nothing to import'}."


def sums_in_words(plan: Plan) -> Iterator[str]:
    """Say what would come of it, in numbers."""
    added, changed = plan.of(Fate.ADDED), plan.of(Fate.CHANGED)
    same, left = plan.of(Fate.SAME), plan.of(Fate.LEFT_OUT)
    if plan.entries:
        parts = [
            f"{len(those)} {what}"
            for those, what in (
                (added, "new"),
                (changed, "with something new"),
                (same, "as before"),
                (left, "left out"),
            )
            if those
        ]
        yield f"People: {', '.join(parts)}."
    if plan.touchpoints or plan.messages_known or plan.messages_of_strangers:
        known = f", {plan.messages_known} known before" if plan.messages_known else ""
        others = plan.messages_of_strangers
        nobody = f", {others} with nobody in your contact book" if others else ""
        new = count(len(plan.touchpoints), "new message")
        yield f"Messages: {new}{known}{nobody}. Only who wrote and when is kept."
    if plan.sent or plan.sent_known:
        known = f", {plan.sent_known} known before" if plan.sent_known else ""
        yield f"Applications: {len(plan.sent)} new{known}."


def entry_in_words(entry: Entry) -> Iterator[str]:
    """Say what becomes of one person, a line for each thing."""
    card = entry.card
    about = " at ".join(one for one in (card.title, card.organisation) if one)
    if entry.fate is Fate.ADDED:
        ways = listed([*card.addresses[:1], *card.profiles[:1]]) if _has_ways(card) else ""
        yield "; ".join(one for one in (about, ways) if one) or "name only"
    if entry.fate is Fate.LEFT_OUT:
        yield f"{entry.why}."
    for one in entry.taken if entry.fate is Fate.CHANGED else ():
        yield taken_in_words(one)
    for one in entry.left:
        yield left_in_words(one)
    if entry.news is not None:
        before = " at ".join(filter(None, (entry.news.was_title, entry.news.was_organisation)))
        yield f"a new job: {entry.news.job} (before: {before}); that is a reason to write"


def _has_ways(card: Any) -> bool:
    return bool(card.addresses or card.profiles)


def taken_in_words(one: Difference) -> str:
    """Say what a card changes."""
    if one.field in {"notes", "interests"}:
        return f"{one.field} are taken over"
    if not one.mine:
        return f"{one.field}: {one.theirs}"
    if not one.theirs:
        return f"{one.field}: {one.mine} goes"
    return f"{one.field}: {one.mine} becomes {one.theirs}"


def left_in_words(one: Difference) -> str:
    """Say what a card says otherwise and does not change."""
    if one.field in {"notes", "interests"}:
        return f"your {one.field} stay as they are"
    if not one.theirs:
        return f"{one.field}: {one.mine} stays"
    return f"{one.field}: {one.mine} stays (there: {one.theirs})"


def likeness_in_words(like: Likeness) -> str:
    """Name two entries and what they share."""
    return f"{_at_home(like.one)} and {_at_home(like.other)}: {like.why}"


def _at_home(contact: Contact) -> str:
    return f"{contact.name} of {contact.organisation}" if contact.organisation else contact.name


def plan_as_json(plan: Plan, *, is_done: bool) -> dict[str, Any]:
    """Return a plan for programs; the shape is documented and has a version."""

    def shown(entries: Iterable[Entry]) -> list[dict[str, Any]]:
        return [
            {
                "id": one.contact.id if one.contact and not _is_placeholder(one, is_done) else None,
                "name": one.card.name,
                "file": one.file,
                "line": one.card.line,
                "taken": as_json(one.taken),
                "left": as_json(one.left),
                "why": one.why or None,
            }
            for one in entries
        ]

    return {
        "schema": 1,
        "is_done": is_done,
        "files": [
            {"file": one.file, "what": one.what, "people": len(one.cards)} for one in plan.files
        ],
        "added": shown(plan.of(Fate.ADDED)),
        "changed": shown(plan.of(Fate.CHANGED)),
        "unchanged": len(plan.of(Fate.SAME)),
        "left_out": shown(plan.of(Fate.LEFT_OUT)),
        "news": [
            {"contact_id": one.contact_id, "job": one.job, "was": one.was_organisation}
            for one in plan.news
        ],
        "messages": len(plan.touchpoints),
        "applications": [
            {"organisation": one.organisation, "role": one.role, "on": as_json(one.on)}
            for one in plan.sent
        ],
        "merged": [_pair(one) for one in plan.merges],
        "suggested": [_pair(one) for one in plan.suggested],
        "problems": as_json(plan.problems),
    }


def _is_placeholder(entry: Entry, is_done: bool) -> bool:
    return entry.fate is Fate.ADDED and not is_done


def _pair(like: Likeness) -> dict[str, Any]:
    return {"names": [like.one.name, like.other.name], "why": like.why}
