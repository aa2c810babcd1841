"""``afterword classify``: judge messages, store nothing."""

from pathlib import Path
from typing import Any

import click

from afterword.cli.file_names import FileName
from afterword.cli.output import as_json, print_json_line
from afterword.cli.terminal import Progressed, console, one_line, styled
from afterword.core.errors import AfterwordError, NotReady
from afterword.core.messages.message import Message
from afterword.core.reading.reading import Reading
from afterword.core.wording import count


@click.command(short_help="Judge messages without storing anything.")
@click.argument("sources", nargs=-1, required=True, metavar="SOURCE...", type=FileName())
@click.option(
    "--format",
    "output",
    type=click.Choice(["text", "json"]),
    default="text",
    show_default=True,
    help="Text for people, or one JSON object a line.",
)
@click.option("--with-text", is_flag=True, help="Add the decoded text of each message (JSON).")
def classify(sources: tuple[str, ...], output: str, with_text: bool) -> None:
    """Judge every message of each SOURCE: an mbox, a Maildir, a folder or file of .eml.

    Nothing is stored and nothing is changed. A source that cannot be read is said, and the rest
    go on; the exit code is then the one of the first that failed.
    """
    from afterword.adapters.mailboxes.opening import open_mailbox
    from afterword.services.mail.judging import Judged, classify

    failed: list[AfterwordError] = []
    judged = 0
    for source in sources:
        try:
            for one in classify(open_mailbox(Path(source)), Progressed()):
                judged += one.error is None
                _print(one, output, with_text)
        except AfterwordError as error:
            failed.append(error)
            if output == "json":
                _print(Judged(source, None, None, str(error)), output, with_text)
    if output == "text":
        console().print(styled(f"{count(judged, 'message')} judged.", "dim"))
    for other in failed[1:]:
        click.echo(f"afterword: {one_line(str(other))}", err=True)
    if failed:
        raise failed[0]
    if not judged:
        raise NotReady("No message could be read.")


def _print(one: Any, output: str, with_text: bool) -> None:
    if output == "json":
        print_json_line(line_of(one.source, one.message, one.reading, one.error, with_text))
    elif one.error is not None:
        console().print(styled("could not be read  ", "yellow"), styled(one_line(one.error)))
    else:
        reading, message = one.reading, one.message
        sure = "" if reading.is_certain else "?"
        out = console()
        out.print(
            styled(f"{reading.kind}{sure}".ljust(17), "bold"), styled(one_line(message.subject))
        )
        for evidence in reading.evidence[:2]:
            out.print(styled(f"                  “{one_line(evidence.text)}”", "dim"))


def line_of(
    source: str,
    message: Message | None,
    reading: Reading | None,
    error: str | None,
    with_text: bool = False,
) -> dict[str, Any]:
    """Build the object of the JSON contract, schema 1; either the judgement or the error is set."""
    line: dict[str, Any] = {
        "schema": 1,
        "source": source,
        "message_id": message.message_id if message else None,
        "from": _written(message),
        "subject": message.subject if message else None,
        "date": as_json(message.date) if message else None,
        "defects": list(message.defects) if message else [],
        "kind": reading.kind if reading else None,
        "confidence": round(reading.confidence, 4) if reading else None,
        "certain": reading.is_certain if reading else None,
        "evidence": as_json(reading.evidence) if reading else [],
        "organisation": reading.organisation.value if reading and reading.organisation else None,
        "role": reading.role.value if reading and reading.role else None,
        "stage": reading.stage if reading else None,
        "sender": reading.sender if reading else None,
        "reason": reading.reason if reading else None,
        "open_door": _door(reading),
        "error": error,
    }
    if with_text:
        line["text"] = message.text if message else None
    return line


def _written(message: Message | None) -> str | None:
    if message is None or message.sender is None:
        return None
    sender = message.sender
    return f"{sender.name} <{sender.address}>" if sender.name else sender.address


def _door(reading: Reading | None) -> dict[str, Any] | None:
    if reading is None or reading.open_door is None:
        return None
    evidence = reading.open_door.evidence
    return {"start": evidence.start, "end": evidence.end, "text": evidence.text}
