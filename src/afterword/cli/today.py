"""``afterword`` and ``afterword today``: what is next, and why."""

import shlex
from collections.abc import Iterable
from datetime import datetime, tzinfo

import click
from rich.console import Console

from afterword.app import App, running
from afterword.cli.output import as_json, format_option, print_json
from afterword.cli.terminal import console, indented, one_line, styled
from afterword.core.letters.purposes import Purpose
from afterword.core.people import Contact
from afterword.core.steps import Step, StepKind, StepState
from afterword.core.wording import weekday
from afterword.services.applications.views import Card
from afterword.services.applications.views import today as cards_of
from afterword.services.mail.doubting import may_be_answers
from afterword.services.momentum import at_hand, beside_the_news
from afterword.services.step_wording import heading, reason_in_short, when_of


@click.command(short_help="Show what is next, and why.")
@format_option
def today(output: str = "text") -> None:
    """Show the steps that are open now, and those held by the cooling-off."""
    with running() as app:
        show_today(app, output)


def show_today(app: App, output: str = "text") -> None:
    """Print today for an app."""
    cards = cards_of(app.store, app.moment)
    if output == "json":
        print_json([{"id": _card_id(card), **as_json(card)} for card in cards])
        return
    print_cards(console(), cards, app.now, app.zone, has_mail=app.store.message_count() > 0)
    say_what_can_be_done_meanwhile(console(), [card.step for card in cards])
    say_what_is_under_way(console(), app)
    say_what_waits(console(), app)


def say_what_can_be_done_meanwhile(out: Console, steps: Iterable[Step]) -> None:
    """Say, while the cooling-off holds a letter, that the person is not held."""
    if any(step.state is StepState.HELD for step in steps):
        out.print()
        out.print(
            indented("The letter waits, not you. To write it out first, for you alone:", "dim")
        )
        out.print(indented("afterword vent", "green"))


def say_what_is_under_way(out: Console, app: App) -> None:
    """Show, beside fresh news, what else is under way, and at any time whom one meets next."""
    lines = beside_the_news(app.store, app.moment)
    heading_ = "Also under way:" if lines else "Ahead:"
    lines = lines or at_hand(app.store, app.moment)
    if lines:
        out.print()
        out.print(indented(heading_, "dim"))
    for line in lines:
        name = " · ".join(part for part in (line.name, line.about) if part)
        out.print(indented(f"{one_line(name)}: {line.says}"))
        if line.is_meeting:
            out.print(indented(f"afterword brief {line.application_id}", "green"))


def say_what_waits(out: Console, app: App) -> None:
    """Say that there is mail only the person can judge, where it may be an answer."""
    asked = may_be_answers(app.store)
    if asked:
        what = "One message may be" if asked == 1 else f"{asked} messages may be"
        out.print()
        out.print(indented(f"{what} an answer, and only you can tell:", "dim"))
        out.print(indented("afterword review", "green"))


def _card_id(card: Card) -> str:
    step = card.step
    parts = (step.application_id, step.kind.value, step.contact_id, step.letter_id)
    return "-".join(part for part in parts if part)


def print_cards(
    out: Console, cards: list[Card], now: datetime, zone: tzinfo, *, has_mail: bool
) -> None:
    """Print today's cards, the open ones first; nothing due is one calm line."""
    local = now.astimezone(zone)
    if not cards:
        line = "Nothing to do today." if has_mail else "Nothing here yet."
        hint = "" if has_mail else " Try 'afterword demo', or 'afterword scan' with your mailbox."
        out.print(styled(f"{line}{hint}"))
        return
    out.print(styled(f"Today, {weekday(local.date())} at {local.hour}:{local.minute:02d}", "bold"))
    several = _with_several_letters(cards)
    for group in _grouped(cards):
        out.print()
        out.print(indented(one_line(heading(group[0])), "bold cyan"))
        for number, card in enumerate(group):
            if number:
                out.print()
            _print_step(out, card, now, zone, names_purpose=_about(card) in several)


def _with_several_letters(cards: list[Card]) -> frozenset[tuple[str, str]]:
    """Return about what and to whom several letters are offered, of different purposes."""
    purposes: dict[tuple[str, str], set[Purpose]] = {}
    for card in cards:
        if card.step.purpose is not None:
            purposes.setdefault(_about(card), set()).add(card.step.purpose)
    return frozenset(about for about, theirs in purposes.items() if len(theirs) > 1)


def _about(card: Card) -> tuple[str, str]:
    application = card.application.id if card.application else ""
    return application, card.step.contact_id or ""


def _grouped(cards: list[Card]) -> list[list[Card]]:
    """Put the steps about one application together, where its most pressing one stands."""
    groups: dict[str, list[Card]] = {}
    for card in cards:
        groups.setdefault(heading(card), []).append(card)
    return list(groups.values())


def _print_step(
    out: Console, card: Card, now: datetime, zone: tzinfo, *, names_purpose: bool
) -> None:
    step = card.step
    out.print(indented(one_line(step.why)))
    if card.reason is not None:
        out.print(indented(one_line(reason_in_short(card.reason)), "italic"))
        if card.reason.link:
            out.print(indented(one_line(card.reason.link), "dim"))
    out.print(indented(when_of(step, now, zone), "dim"))
    command = command_of(card, names_purpose=names_purpose)
    if command:
        out.print(indented(command, "green"))


_BY_PURPOSE = frozenset({StepKind.CHECK_IN, StepKind.TELL_OUTCOME})
"""Steps whose letter is not what ``write`` would choose by itself."""


def command_of(card: Card, *, names_purpose: bool = False) -> str:
    """Return the command that takes the step; empty where it is done by hand elsewhere.

    Args:
        card: The step, with what it is about.
        names_purpose: Say what the letter is for even where ``write`` could tell by itself.
    """
    step = card.step
    if step.kind is StepKind.CONFIRM_SENT and step.letter_id:
        return f"afterword sent {step.letter_id}"
    is_elsewhere = step.kind is StepKind.CHECK_IN and step.purpose is None
    if card.contact is not None and (
        step.kind is StepKind.NEW_ADDRESS or (is_elsewhere and card.contact.reach.others)
    ):
        return _addressing(card.contact)
    if card.application is None:
        return ""
    if step.kind is StepKind.THANK and step.contact_id is None:
        return f"afterword add --to {card.application.id} --person NAME"
    if step.purpose is None:
        word = "interview" if step.kind is StepKind.NOTE_INTERVIEW else "show"
        return f"afterword {word} {card.application.id}"
    to = f" --to {step.contact_id}" if step.contact_id else ""
    is_named = names_purpose or step.kind in _BY_PURPOSE
    purpose = f" --purpose {step.purpose.value}" if is_named else ""
    about = f" --reason {card.reason.id}" if card.reason is not None else ""
    return f"afterword write {card.application.id}{to}{purpose}{about}"


def _addressing(contact: Contact) -> str:
    others = contact.reach.others
    address = shlex.quote(one_line(others[0].address)) if others else "ADDRESS"
    return f"afterword address {contact.id} {address}"
