"""``afterword letters``, ``send`` and ``sent``: what was written, and the only way out."""

import sys

import click
from rich.console import Console

from afterword.app import App, running
from afterword.cli.output import as_json, format_option, print_json
from afterword.cli.terminal import console, one_line, styled
from afterword.core.errors import Refused
from afterword.core.letters.letter import Letter
from afterword.core.letters.notes import search_address
from afterword.core.letters.purposes import Purpose
from afterword.core.ports import Delivery, Receipt
from afterword.core.reach import linkedin_profile
from afterword.core.wording import day_in_words
from afterword.services.letters.standing import standing_of
from afterword.services.wording import PURPOSE_IN_WORDS, STANDING_IN_WORDS


@click.command(short_help="List your letters.")
@format_option
def letters(output: str) -> None:
    """List the letters you wrote, the newest first."""
    with running() as app:
        found = sorted(app.store.letters(), key=lambda one: one.created_at, reverse=True)
        receipts = app.store.receipts()
        if output == "json":
            handed = {one.letter_id: one for one in receipts}
            print_json([{**as_json(one), "receipt": as_json(handed.get(one.id))} for one in found])
            return
        out = console()
        if not found:
            out.print(styled("No letters yet. 'afterword' shows who is next."))
        today = app.now.astimezone(app.zone).date()
        for one in found:
            state = STANDING_IN_WORDS[standing_of(app.store, one)]
            written = day_in_words(one.created_at.astimezone(app.zone).date(), today)
            to = one_line(one.to.name or one.to.address)
            said = f"To {to}, {PURPOSE_IN_WORDS[one.purpose]}, written {written}: {state}."
            out.print(styled(one.id, "bold"), styled(said))


def print_letter(out: Console, letter: Letter) -> None:
    """Print a letter as it would be read."""
    out.print(styled(f"{letter.id}  To {one_line(letter.to.name)}", "bold"))
    if letter.purpose is not Purpose.LINKEDIN_NOTE:
        out.print(styled(f"Subject: {one_line(letter.subject)}", "dim"))
    out.print()
    out.print(styled(letter.body.rstrip()))
    out.print()


@click.command(short_help="Hand a letter over, for you to send.")
@click.argument("letter", metavar="LETTER")
@click.option(
    "--via",
    "outlet",
    required=True,
    metavar="OUTLET",
    help="eml: a file your mail program opens. mailto: your mail program. clipboard: to paste. "
    "draft: the Drafts of your account. smtp: your account sends it. With several accounts: "
    "draft:NAME, smtp:NAME.",
)
@click.option("--anyway", is_flag=True, help="Even though something speaks against it.")
def send(letter: str, outlet: str, anyway: bool) -> None:
    """Hand LETTER over to an outlet. Afterword never sends unasked.

    While the cooling-off lasts, or while the check would look again, it refuses and says why;
    --anyway goes ahead, and asks once more in a terminal.
    """
    from afterword.services.letters.outbox import take_out
    from afterword.services.letters.sending import deliver, objections
    from afterword.services.letters.writing import asked_to_answer_at, find_letter

    with running() as app:
        chosen = app.outlet(outlet)
        found = find_letter(app.store, letter)
        against = objections(app.store, found, app.moment)
        if against and anyway:
            for one in against:
                click.echo(one_line(one.sentence), err=True)
            if sys.stdin.isatty() and not click.confirm("Hand it over anyway?", err=True):
                raise Refused("Nothing was handed over; the letter is kept.")
            against = []
        for elsewhere in asked_to_answer_at(app.store, found):
            click.echo(
                f"Their mail asks for answers to {one_line(elsewhere)}; this letter goes to "
                f"{one_line(found.to.address)} only.",
                err=True,
            )
        if chosen.irreversible and not _is_agreed(found):
            raise Refused("Nothing was sent; the letter is kept.")
        receipt = deliver(app.store, found, chosen, app.now, against)
        out = console()
        out.print(styled(receipt.detail), soft_wrap=True)
        if chosen.irreversible:
            for said in app.after_sending():
                out.print(styled(one_line(said), "yellow"), soft_wrap=True)
        if found.purpose is Purpose.LINKEDIN_NOTE:
            _say_where_on_linkedin(app, out, found)
        if take_out(app.store, app.outbox()):
            out.print(styled("It waited for a mail server; now it waits there no longer.", "dim"))
        _say_what_follows(app, out, found, receipt)


def _say_what_follows(app: App, out: Console, letter: Letter, receipt: Receipt) -> None:
    if letter.purpose is Purpose.LINKEDIN_NOTE:
        _say_where_on_linkedin(app, out, letter)
    if receipt.delivery is not Delivery.SENT:
        out.print(styled(f"Once it has gone out: afterword sent {letter.id}", "dim"))


def _say_where_on_linkedin(app: App, out: Console, letter: Letter) -> None:
    contacts = app.store.contacts()
    reader = next((one for one in contacts if one.id == letter.contact_id), None)
    profile = linkedin_profile(reader)
    said = "Their page on LinkedIn" if profile else "Look for them on LinkedIn"
    house = reader.organisation if reader else None
    address = profile or search_address(letter.to.name, house)
    out.print(styled(f"{said}: {address}"), soft_wrap=True)


def _is_agreed(letter: Letter) -> bool:
    """Ask for a yes to this very letter; without a terminal, "y" on standard input."""
    print_letter(console(), letter)
    return click.confirm(f"Send this letter to {one_line(letter.to.address)} now?", err=True)


def _was_handed(app: App, letter: Letter) -> bool:
    return any(one.letter_id == letter.id for one in app.store.receipts())


@click.command(short_help="Say whether a letter went out.")
@click.argument("letter", metavar="LETTER")
@click.option("--no", "not_sent", is_flag=True, help="It did not go out, and will not.")
def sent(letter: str, not_sent: bool) -> None:
    """Say that you sent LETTER, or with --no that you did not."""
    from afterword.services.letters.outbox import call_off, take_out
    from afterword.services.letters.outbox import settle as settle_unknown
    from afterword.services.letters.sending import settle
    from afterword.services.letters.writing import find_letter

    with running() as app:
        found = find_letter(app.store, letter)
        if any(one.letter_id == found.id for one in app.unknown_letters()):
            settle_unknown(app.store, app.outbox(), found, not not_sent, app.now)
        elif not (not_sent and call_off(app.outbox(), found, app.now)) or _was_handed(app, found):
            settle(app.store, found, not not_sent)
            take_out(app.store, app.outbox())
        said = "Noted: it did not go out." if not_sent else "Noted. That was a good thing to do."
        console().print(styled(said))
