"""``afterword addressbook``: the contact book in step with one on a server (CardDAV)."""

import sys

import click
from rich.console import Console

from afterword.app import App, running
from afterword.cli.output import as_json, format_option, print_json
from afterword.cli.signing_in import ClientSaid, secret_for
from afterword.cli.terminal import console, indented, one_line, styled
from afterword.core.address_books import AddressBook
from afterword.core.errors import Refused
from afterword.core.wording import count, day_in_words, listed
from afterword.services.people.importing_wording import taken_in_words
from afterword.services.people.people import find_person
from afterword.services.people.syncing import Move, SyncPlan

_MOST_SHOWN = 20


@click.group(short_help="Keep in step with an address book on a server.")
def addressbook() -> None:
    """Keep your contact book in step with one on a server that speaks CardDAV.

    Both sides are compared with what they said the last time. Where both were changed, neither is
    overwritten: you are shown it and decide. Nothing is deleted there, and your notes never leave.
    """


@addressbook.command(short_help="Name an address book.")
@click.argument("name", metavar="NAME")
@click.argument("url", metavar="URL")
@click.option("--user", metavar="USER", required=True, help="What you sign in as there.")
@click.option(
    "--secret-command",
    metavar="CMD",
    default="",
    help="A command that prints the password on its first line; then none is kept.",
)
@click.option(
    "--ca-file", metavar="FILE", default="", help="The certificate of a server of your own."
)
def add(name: str, url: str, user: str, secret_command: str, ca_file: str) -> None:
    """Name the address book at URL, or the one the server there has for you.

    The password is asked for hidden, or read from standard input, and lies where those of your
    mail accounts do.
    """
    from afterword.services.people.address_books import add_book, choose_collection

    with running() as app, app.only_one("addressbook"):
        book = AddressBook(name, url, user, secret_command, ca_file)
        account = book.as_account
        secret = None if secret_command else secret_for(app, account, None, ClientSaid())
        server = app.book_server(book, secret)
        book = choose_collection(book, server)
        where = add_book(app.store, app.secrets, book, secret)
        out = console()
        out.print(styled(f"Kept as '{one_line(name)}'; its password {where}.", "bold"))
        out.print(styled(f"afterword addressbook sync {one_line(name)}", "green"))


@addressbook.command("list", short_help="List the address books.")
@format_option
def list_(output: str) -> None:
    """List the address books, and when each was last in step."""
    with running() as app:
        books = app.store.address_books()
        if output == "json":
            print_json(
                [
                    {"id": one.name, "url": one.url, "user": one.user, "synced_at": one.synced_at}
                    for one in books
                ]
            )
            return
        out = console()
        if not books:
            out.print(styled("None yet. 'afterword addressbook add NAME URL --user U' names one."))
        for one in books:
            out.print(styled(one_line(one.name), "bold"), styled(one_line(one.url), "dim"))
            out.print(indented(_when(one, app), "dim"))


@addressbook.command(short_help="Keep an address book in step no longer.")
@click.argument("name", metavar="NAME")
def remove(name: str) -> None:
    """Keep NAME in step no longer. The people stay, here and there."""
    from afterword.services.people.address_books import remove_book

    with running() as app, app.only_one("addressbook"):
        gone = remove_book(app.store, app.secrets, name)
        console().print(styled(f"'{one_line(gone.name)}' is kept in step no longer."))


@addressbook.command(short_help="Bring both sides in step.")
@click.argument("name", metavar="[NAME]", required=False)
@click.option("--dry-run", is_flag=True, help="Show what it would do, and do nothing.")
@click.option("--yes", is_flag=True, help="Do not ask first.")
@click.option("--emptied", is_flag=True, help="Believe a book that is suddenly empty.")
@click.option(
    "--delete-forgotten", is_flag=True, help="Delete the cards there of people you forgot here."
)
@format_option
def sync(
    name: str | None, dry_run: bool, yes: bool, emptied: bool, delete_forgotten: bool, output: str
) -> None:
    """Bring your contact book and the address book NAME in step.

    Who is new there comes here; the people you stay in touch with are put there. First you see
    what would change on either side.
    """
    from afterword.services.people.address_books import choose_collection, find_book
    from afterword.services.people.syncing import do_sync, plan_sync

    with running() as app, app.only_one("scan"):
        book = find_book(app.store, name)
        server = app.book_server(book)
        book = choose_collection(book, server)
        plan = plan_sync(app.store, book, server, app.moment, is_emptied_fine=emptied)
        out = console()
        if output == "text":
            _show(out, plan, is_deleting=delete_forgotten)
        if dry_run:
            if output == "json":
                print_json(_as_json(plan))
            return
        if (plan.here or plan.there or (delete_forgotten and plan.forgotten)) and not yes:
            _agree()
        done = do_sync(app.store, plan, server, app.now, is_deleting_forgotten=delete_forgotten)
        if output == "json":
            print_json({**_as_json(plan), "written": done.written, "deleted": done.deleted})
            return
        if done.put_off:
            names = listed([one_line(one) for one in done.put_off])
            said = f"{names}: changed there just now, and left alone. Sync once more."
            out.print(styled(said, "yellow"))
        out.print(styled("Both are in step." if not plan.conflicts else "Done so far.", "bold"))


@addressbook.command(short_help="Settle where both sides were changed.")
@click.argument("person", metavar="PERSON")
@click.argument("field", type=click.Choice(["name", "title", "organisation"]))
@click.option("--mine", "side", flag_value="mine", help="What stands here holds.")
@click.option("--theirs", "side", flag_value="theirs", help="What stands there holds.")
@click.option("--book", "name", metavar="NAME", help="Which address book, if you have several.")
def resolve(person: str, field: str, side: str | None, name: str | None) -> None:
    """Say which FIELD of PERSON holds, where both sides were changed."""
    from afterword.services.people.address_books import find_book
    from afterword.services.people.address_books import resolve as settle

    if side is None:
        raise click.UsageError("Say --mine or --theirs.")
    with running() as app, app.only_one("scan"):
        contact = find_person(app.store, person)
        book = find_book(app.store, name)
        holds = settle(app.store, book, contact, field, is_mine=side == "mine")
        said = f"The {field} of {one_line(contact.name)} is '{one_line(holds)}'."
        console().print(styled(said, "bold"))
        console().print(styled(f"afterword addressbook sync {one_line(book.name)}", "green"))


def _agree() -> None:
    if not sys.stdin.isatty():
        raise Refused("Nothing was changed: say --yes, or answer in a terminal.")
    if not click.confirm("Do this?", err=True):
        raise Refused("Nothing was changed.")


def _show(out: Console, plan: SyncPlan, *, is_deleting: bool) -> None:
    _show_moves(out, "Here", plan.here)
    _show_names(out, f"Written to '{one_line(plan.book.name)}'", plan.there)
    if plan.conflicts:
        out.print()
        out.print(styled("Changed on both sides; neither is overwritten", "bold yellow"))
    for move in plan.conflicts:
        for one in move.conflicts:
            who = f"{one_line(move.contact.name)}, {one.field}"
            out.print(indented(f"{who}: here {one_line(one.mine)}, there {one_line(one.theirs)}"))
            said = (
                f"afterword addressbook resolve {move.contact.id} {one.field} --mine (or --theirs)"
            )
            out.print(indented(said, "dim", 4))
    out.print()
    if plan.gone:
        what = count(len(plan.gone), "card was", "cards were")
        out.print(styled(f"{what} deleted there; the people stay here."))
    if plan.forgotten:
        what = count(len(plan.forgotten), "card", "cards")
        goes = "will be deleted there" if is_deleting else "stays; --delete-forgotten deletes it"
        out.print(styled(f"{what} there of people you asked to forget: {goes}."))
    if plan.unreadable:
        out.print(styled(f"{count(plan.unreadable, 'card')} cannot be read and is left alone."))
    if not (plan.here or plan.there or plan.conflicts):
        out.print(styled("Nothing to change on either side."))


def _show_moves(out: Console, heading: str, moves: list[Move]) -> None:
    if not moves:
        return
    out.print()
    out.print(styled(heading, "bold"))
    for move in moves[:_MOST_SHOWN]:
        new = " (new)" if move.is_new_here else ""
        out.print(indented(f"{one_line(move.contact.name)}{new}", "cyan"))
        for one in move.taken:
            out.print(indented(one_line(taken_in_words(one)), by=4))
    _and_more(out, len(moves) - _MOST_SHOWN)


def _show_names(out: Console, heading: str, moves: list[Move]) -> None:
    if not moves:
        return
    out.print()
    out.print(styled(heading, "bold"))
    for move in moves[:_MOST_SHOWN]:
        new = "" if move.etag else " (new there)"
        out.print(indented(f"{one_line(move.contact.name)}{new}", "cyan"))
    _and_more(out, len(moves) - _MOST_SHOWN)


def _and_more(out: Console, number: int) -> None:
    if number > 0:
        out.print(indented(f"and {count(number, 'more')}".removesuffix("s"), "dim"))


def _as_json(plan: SyncPlan) -> dict[str, object]:
    return {
        "schema": 1,
        "here": [
            {"name": one.contact.name, "is_new": one.is_new_here, "taken": as_json(one.taken)}
            for one in plan.here
        ],
        "there": [{"name": one.contact.name, "is_new": not one.etag} for one in plan.there],
        "conflicts": [
            {"id": one.contact.id, "name": one.contact.name, "fields": as_json(one.conflicts)}
            for one in plan.conflicts
        ],
        "gone_there": len(plan.gone),
        "forgotten_there": len(plan.forgotten),
        "unreadable": plan.unreadable,
    }


def _when(one: AddressBook, app: App) -> str:
    if one.synced_at is None:
        return "Never in step yet."
    day = day_in_words(one.synced_at.astimezone(app.zone).date(), app.moment.today)
    return f"In step {day}."
