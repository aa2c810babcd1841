"""``afterword review``: what the reader is not sure of, one by one, with its evidence."""

import sys

import click
from rich.console import Console

from afterword.app import App, running
from afterword.cli.output import as_json, format_option, print_json
from afterword.cli.terminal import Progressed, console, indented, one_line, styled
from afterword.core.errors import Invalid
from afterword.core.ports import Filed
from afterword.core.reading.reading import Kind
from afterword.core.reading.review import Doubt
from afterword.core.wording import count, moment_in_words
from afterword.services.filing import file_everything
from afterword.services.reviewing import (
    find_message,
    id_of,
    judge,
    last_judged,
    take_back,
    waiting,
)
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
@click.option("--undo", is_flag=True, help="Take back what was said of MESSAGE, or said last.")
@click.option("--list", "is_listing", is_flag=True, help="List them without asking.")
@format_option
def review(
    message: str | None, kind: str | None, undo: bool, is_listing: bool, output: str
) -> None:
    """Go through the messages the reader is not sure of, what matters most first.

    Each is shown with the very words the judgement rests on. What you say holds for that message
    for ever, and the next one of the same shape from the same sender follows it.
    """
    if undo and kind:
        raise Invalid("Use either --as or --undo, not both.")
    if kind and not message:
        raise Invalid("Name the message: afterword review MESSAGE --as KIND.")
    with running() as app:
        if undo:
            filed = find_message(app.store, message) if message else last_judged(app.store)
            take_back(app.store, filed, app.now)
            _file(app, [filed])
        elif message and kind:
            filed = find_message(app.store, message)
            judge(app.store, filed, Kind(kind), app.now)
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
            if not is_asking:
                continue
            kind = _asked(out, doubt.filed)
            if kind is not None:
                judge(app.store, doubt.filed, kind, app.now)
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
    sender = message.sender
    who = (sender.name or sender.address) if sender else "somebody"
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
                return _other_kind(filed.kind)
            case "m":
                for line in filed.message.text.splitlines()[:_LINES_SHOWN]:
                    out.print(indented(line, "dim", 4))
            case "q":
                raise click.exceptions.Exit(0)
            case _:
                click.echo("  Please answer y, n, m, q, or Enter.", err=True)


def _other_kind(read_as: Kind) -> Kind:
    kinds = [one for one in Kind if one is not read_as]
    for number, kind in enumerate(kinds, 1):
        click.echo(f"  {number:>2}  {IN_WORDS[kind]}", err=True)
    chosen: int = click.prompt("  What is it?", type=click.IntRange(1, len(kinds)), err=True)
    return kinds[chosen - 1]


def _file(app: App, said: list[Filed]) -> None:
    """Bring everything in line with the person's word, and say how to take it back."""
    with app.only_one("scan"):
        file_everything(app.store, {}, Progressed())
    out = console()
    for one in said:
        now = find_message(app.store, one.message.digest)
        about = one_line(now.message.subject or "(no subject)")
        out.print(styled(f"“{about}” is kept as {IN_WORDS[now.kind]}."))
    if len(said) == 1 and said[0].overruled is None:
        out.print(styled(f"afterword review {id_of(said[0])} --undo takes it back.", "dim"))
