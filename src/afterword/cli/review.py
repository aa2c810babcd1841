"""``afterword review``: what the reader is not sure of, one by one, with its evidence."""

import sys
from collections.abc import Sequence

import click
from rich.console import Console

from afterword.app import App, running
from afterword.cli.output import as_json, format_option, print_json
from afterword.cli.terminal import Progressed, console, indented, one_line, styled
from afterword.core.applications import Application
from afterword.core.errors import Invalid
from afterword.core.ports import Filed
from afterword.core.reading.reading import Kind
from afterword.core.reading.review import Doubt
from afterword.core.wording import count, moment_in_words
from afterword.services.applications.naming import application_called
from afterword.services.applications.views import find_application, named
from afterword.services.mail.filing import file_everything
from afterword.services.mail.reviewing import (
    find_message,
    id_of,
    judge,
    last_judged,
    place,
    take_back,
    waiting,
)
from afterword.services.mail.senders import sender_name
from afterword.services.wording import IN_WORDS, WHY_ASKED

_LINES_SHOWN = 24


@click.command(short_help="Look at what the reader is not sure of.")
@click.argument("message", required=False)
@click.option(
    "--as",
    "kind",
    type=click.Choice([one.value for one in Kind]),
    help="Say what MESSAGE is; it holds for ever.",
)
@click.option(
    "--with", "application", metavar="A7", help="Say which application MESSAGE is part of."
)
@click.option("--alone", is_flag=True, help="Say that MESSAGE is an application by itself.")
@click.option("--undo", is_flag=True, help="Take back what was said of MESSAGE, or said last.")
@click.option("--list", "is_listing", is_flag=True, help="List them without asking.")
@format_option
def review(
    message: str | None,
    kind: str | None,
    application: str | None,
    alone: bool,
    undo: bool,
    is_listing: bool,
    output: str,
) -> None:
    """Go through the messages the reader is not sure of, what matters most first.

    Each is shown with the very words the judgement rests on. What you say holds for that message
    for ever, and the next one of the same shape from the same sender follows it. A message that
    fits several applications waits here too.
    """
    is_placed = application is not None or alone
    if undo and (kind or is_placed):
        raise Invalid("Use --undo by itself: it takes back what was said of MESSAGE.")
    if application is not None and alone:
        raise Invalid("Use either --with or --alone, not both.")
    if (kind or is_placed) and not message:
        raise Invalid("Name the message: afterword review MESSAGE --as KIND, or --with A7.")
    with running() as app:
        if undo:
            filed = find_message(app.store, message) if message else last_judged(app.store)
            take_back(app.store, filed, app.now)
            _file(app, [filed])
        elif message and (kind or is_placed):
            filed = find_message(app.store, message)
            there = application_called(app.store, application) if application is not None else None
            if kind:
                judge(app.store, filed, Kind(kind), app.now)
            if is_placed:
                place(app.store, filed, there, app.now)
            _file(app, [filed])
        elif message:
            _show(console(), find_message(app.store, message), app)
        elif output == "json":
            print_json([_object(doubt) for doubt in waiting(app.store)])
        else:
            _go_through(app, is_asking=sys.stdin.isatty() and not is_listing)


def _object(doubt: Doubt) -> dict[str, object]:
    filed = doubt.filed
    message, reading = filed.message, filed.reading
    return {
        "id": id_of(filed),
        "message_id": message.message_id,
        "from": message.sender,
        "subject": message.subject,
        "date": message.date,
        "kind": reading.kind,
        "confidence": round(reading.confidence, 4),
        "weight": doubt.weight.name.lower(),
        "evidence": as_json(reading.evidence),
        "between": list(doubt.between),
    }


def _go_through(app: App, *, is_asking: bool) -> None:
    out = console()
    found = waiting(app.store)
    if not found:
        out.print(styled("Nothing waits for your word."))
        return
    out.print(styled(f"{count(len(found), 'message')} to look at.", "bold"))
    said: list[Filed] = []
    try:
        for number, doubt in enumerate(found, 1):
            out.print()
            _show(out, doubt.filed, app, f"{number} of {len(found)}. {WHY_ASKED[doubt.weight]}")
            if doubt.between:
                offered = [find_application(app.store, one) for one in doubt.between]
                _offer(out, offered)
            if not is_asking:
                continue
            if _is_answered(out, app, doubt):
                said.append(doubt.filed)
    except (click.exceptions.Exit, click.exceptions.Abort):
        out.print()
    if said:
        _file(app, said)
    elif is_asking:
        out.print(styled("Nothing was changed."))


def _show(out: Console, filed: Filed, app: App, heading: str = "") -> None:
    """Print a message's outside, what it reads as, and the words that say so."""
    message, reading = filed.message, filed.reading
    if heading:
        out.print(styled(heading, "dim"))
    who = sender_name(message.sender)
    when = f", {moment_in_words(message.date, app.now, app.zone)}" if message.date else ""
    out.print(styled(f"{id_of(filed)}  {one_line(who)}{when}", "bold cyan"))
    out.print(indented(one_line(message.subject or "(no subject)")))
    said = "You said" if filed.overruled else "Reads as"
    sure = "" if filed.is_settled else "; not sure"
    out.print(indented(f"{said}: {IN_WORDS[filed.kind]}{sure}.", "dim"))
    for evidence in reading.evidence[:3]:
        out.print(indented(f"“{one_line(evidence.text)}”", "italic"))
    if not reading.evidence:
        authored = " ".join(span.of(message.text) for span in message.authored)
        out.print(indented(f"“{one_line(authored)[:240]}”", "italic"))


def _offer(out: Console, applications: Sequence[Application]) -> None:
    """Print the applications a message may be part of."""
    for one in applications:
        out.print(indented(f"{one.id}  {one_line(named(one))}"))


def _is_answered(out: Console, app: App, doubt: Doubt) -> bool:
    """Ask about a message, keep what is said, and tell whether anything was."""
    if doubt.between:
        chosen = _which(out, doubt)
        if chosen is None:
            return False
        there = application_called(app.store, chosen) if chosen else None
        place(app.store, doubt.filed, there, app.now)
        return True
    kind = _asked(out, doubt.filed)
    if kind is None:
        return False
    judge(app.store, doubt.filed, kind, app.now)
    return True


def _which(out: Console, doubt: Doubt) -> str | None:
    """Ask which application a message is part of; empty for none of them, None for later.

    Raises:
        click.exceptions.Exit: The person wants to stop.
    """
    while True:
        answer = click.prompt(
            "  Which one? Its id, [n]one of these, show the [m]ail, Enter for later, [q]uit",
            default="",
            show_default=False,
            prompt_suffix=" ",
            err=True,
        )
        said = str(answer).strip()
        if not said:
            return None
        chosen = next((one for one in doubt.between if said.upper() in {one, one[1:]}), None)
        if chosen is not None:
            return chosen
        match said.lower()[:1]:
            case "n":
                return ""
            case "m":
                _print_mail(out, doubt.filed)
            case "q":
                raise click.exceptions.Exit(0)
            case _:
                known = ", ".join(doubt.between)
                click.echo(f"  Please answer {known}, n, m, q, or Enter.", err=True)


def _print_mail(out: Console, filed: Filed) -> None:
    for line in filed.message.text.splitlines()[:_LINES_SHOWN]:
        out.print(indented(line, "dim", 4))


def _asked(out: Console, filed: Filed) -> Kind | None:
    """Ask what a message is; None leaves it for later.

    Raises:
        click.exceptions.Exit: The person wants to stop.
    """
    while True:
        answer = click.prompt(
            "  Is that so? [y]es, [n]o, show the [m]ail, Enter for later, [q]uit",
            default="",
            show_default=False,
            prompt_suffix=" ",
            err=True,
        )
        match str(answer).strip().lower()[:1]:
            case "":
                return None
            case "y":
                return filed.kind
            case "n":
                other = _other_kind(filed.kind)
                if other is not None:
                    return other
            case "m":
                _print_mail(out, filed)
            case "q":
                raise click.exceptions.Exit(0)
            case _:
                click.echo("  Please answer y, n, m, q, or Enter.", err=True)


def _other_kind(read_as: Kind) -> Kind | None:
    """Ask what a message is; None where the person goes back instead."""
    kinds = [one for one in Kind if one is not read_as]
    for number, kind in enumerate(kinds, 1):
        click.echo(f"  {number:>2}  {IN_WORDS[kind]}", err=True)
    while True:
        answer = click.prompt("  What is it?", default="", show_default=False, err=True)
        said = str(answer).strip().lower()
        if said in {"", "q"}:
            return None
        if said.isdecimal() and 1 <= int(said) <= len(kinds):
            return kinds[int(said) - 1]
        click.echo(f"  Please answer 1 to {len(kinds)}, or Enter to go back.", err=True)


def _file(app: App, said: list[Filed]) -> None:
    """Bring everything in line with the person's word, and say how to take it back."""
    with app.only_one("scan"):
        file_everything(app.store, {}, Progressed(), app.zone)
    out = console()
    for one in said:
        now = find_message(app.store, one.message.digest)
        about = one_line(now.message.subject or "(no subject)")
        parts = [it for it in app.store.applications() if now.message.message_id in it.message_ids]
        where = f", part of {parts[0].id} {one_line(named(parts[0]))}" if parts else ""
        out.print(styled(f"“{about}” is kept as {IN_WORDS[now.kind]}{where}."))
    if len(said) == 1 and not (said[0].overruled or said[0].beside):
        out.print(styled(f"afterword review {id_of(said[0])} --undo takes it back.", "dim"))
