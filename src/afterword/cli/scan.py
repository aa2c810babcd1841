"""``afterword scan``: read a mailbox and say what was found."""

import gc
from collections.abc import Sequence
from dataclasses import dataclass, field
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

import click

from afterword.app import App, last_scan, running
from afterword.cli.file_names import FileName
from afterword.cli.terminal import Progressed, console, one_line, styled
from afterword.core.accounts import Account
from afterword.core.errors import AfterwordError, Invalid
from afterword.core.ports import Mailbox
from afterword.core.wording import count

if TYPE_CHECKING:
    from afterword.core.ports import Filed
    from afterword.core.reading.review import Doubt

_OBJECTS = 200_000
"""As many new ones are made before the first look for those nobody needs; twenty megabytes."""


@click.command(short_help="Read a mailbox and find what became of it.")
@click.argument("sources", nargs=-1, metavar="[SOURCE]...", type=FileName())
@click.option(
    "--address",
    "addresses",
    multiple=True,
    metavar="ADDRESS",
    help="Your own mail address, if it cannot be told from the mail; may be repeated.",
)
def scan(sources: tuple[str, ...], addresses: tuple[str, ...]) -> None:
    """Read each SOURCE: an mbox, a Maildir, a folder of .eml files, or one .eml file.

    Without a SOURCE your mail accounts are read; 'imap:NAME' reads one of them.

    Only what is new is read. Nothing in the mailbox is changed. What is about your search for
    work is kept in your own data folder; of everything else only that it was seen.
    """
    last = last_scan(() if addresses else sources)
    said = last.said()
    if said is not None:
        for line in said:
            click.echo(line)
        return
    # It makes much and throws little away: the first look through all of it took a twentieth.
    gc.set_threshold(_OBJECTS, *gc.get_threshold()[1:])
    with running() as app:
        found = _found(app, sources)
        if addresses:
            from afterword.services.settings import change_setting

            change_setting(app.store, "addresses", ",".join(addresses))
        came = scan_and_say(app, found)
        _work_out(app, came.unsure)
    if not came.problems and came.is_lasting and not came.may_grow:
        last.remember(came.lines)


def _work_out(app: App, unsure: "Sequence[Doubt]") -> None:
    """Work out now what today asks for, so that looking at it writes nothing down."""
    from afterword.services.applications.dues import keep_up
    from afterword.services.mail.doubting import may_be_answers

    keep_up(app.store, app.moment)
    may_be_answers(app.store, unsure)


def _found(app: App, sources: tuple[str, ...]) -> list[Path | Account]:
    """Return what to read: what was named, else every mail account."""
    from afterword.services.mail.accounts import find_account

    if sources:
        return [
            find_account(app.store, name)
            if (name := source.removeprefix("imap:")) != source
            else Path(source)
            for source in sources
        ]
    accounts = app.store.accounts()
    if not accounts:
        raise Invalid(
            "There is nothing to read yet: name an mbox, a Maildir or a folder of .eml files, "
            "or add your mail account with 'afterword account add'."
        )
    return list(accounts)


def _opened(app: App, source: Path | Account) -> tuple[Mailbox, str]:
    """Open a source; with it comes what its progress is called."""
    if isinstance(source, Account):
        return app.account_mailbox(source), f"Reading {one_line(source.name)}"
    return app.mailbox(source), "Reading"


def _look_for_unknown(app: App, sources: Sequence[Path | Account]) -> None:
    """Look into Sent for letters that a server may or may not have taken."""
    for source in sources:
        if isinstance(source, Account) and any(
            one.account == source.name for one in app.unknown_letters()
        ):
            look = partial(app.is_in_sent, source)
            app.outbox().look_for_unknown(source.name, look, app.now)


def _notice_letters(app: App, sources: Sequence[Path | Account]) -> None:
    """Say which letters went out, as far as the mailboxes tell."""
    if not app.has_letters():
        return
    from afterword.services.letters.noticing import notice_sent
    from afterword.services.letters.outbox import catch_up

    out = console()
    try:
        _look_for_unknown(app, sources)
        catch_up(app.store, app.outbox())
    except AfterwordError as error:
        # What was read is shown all the same; the next scan looks again.
        out.print(styled(one_line(str(error)), "yellow"), soft_wrap=True)
    for said in app.after_sending([one for one in sources if isinstance(one, Account)]):
        out.print(styled(one_line(said), "yellow"), soft_wrap=True)
    for letter in notice_sent(app.store):
        out.print(styled(f"{letter.id} to {one_line(letter.to.name)} went out; that is noted."))


@dataclass(slots=True)
class Came:
    """What came of reading sources."""

    new: int = 0
    failed: list[AfterwordError] = field(default_factory=list)
    problems: int = 0
    may_grow: bool = False
    """A message may not be whole yet, so that what is said holds for now only."""
    lines: list[str] = field(default_factory=list)
    """What is said where nothing is new."""
    is_lasting: bool = True
    """That can be said again tomorrow, and later today."""
    filed: "list[Filed] | None" = None
    """All that is kept, where it was just put together."""
    unsure: "list[Doubt]" = field(default_factory=list)
    """What waits for the person's word."""


def read_and_file(app: App, sources: Sequence[Path | Account]) -> Came:
    """Read sources into the app's store, file what is new, and say what went wrong.

    What was read before a source went away is filed as well, and so is what an interruption left,
    and what was wanted of a source that was not at hand before.

    Raises:
        AfterwordError: The only source there is cannot be read.
    """
    from afterword.services.mail.filing import file_everything
    from afterword.services.mail.found_in_mail import is_filed_by_this_version
    from afterword.services.mail.looking_again import may_find_more
    from afterword.services.people.forgetting import finish

    came = Came()
    with app.only_one("scan"):
        finish(app.store, Progressed(), app.zone)
        mailboxes = _read_each(app, sources, came)
        if not is_filed_by_this_version(app.store) or may_find_more(app.store, mailboxes):
            came.filed = file_everything(app.store, mailboxes, Progressed(), app.zone)
        if came.failed and len(sources) == 1:
            raise came.failed[0]
        _notice_letters(app, sources)
    return came


def _read_each(app: App, sources: Sequence[Path | Account], came: Came) -> dict[str, Mailbox]:
    """Read sources into the store; return those that are at hand, by name."""
    from afterword.services.mail.scanning import scan as scan_one

    out = console()
    mailboxes: dict[str, Mailbox] = {}
    for source in sources:
        try:
            mailbox, what = _opened(app, source)
            report = scan_one(mailbox, app.store, Progressed(), what, app.crew)
        except AfterwordError as error:
            came.failed.append(error)
            if len(sources) > 1:
                out.print(styled(one_line(_with_source(source, error)), "yellow"), soft_wrap=True)
            continue
        mailboxes[mailbox.source] = mailbox
        came.new += report.new
        came.problems += len(report.problems)
        came.may_grow = came.may_grow or report.may_grow
        for problem in report.problems:
            out.print(styled(one_line(problem), "yellow"), soft_wrap=True)
    return mailboxes


def _with_source(source: Path | Account, error: AfterwordError) -> str:
    """Say what went wrong, and where."""
    said = str(error)
    if isinstance(source, Account):
        return f"{source.name}: {said}"
    return said if str(source) in said else f"{source}: {said}"


def scan_and_say(app: App, sources: Sequence[Path | Account]) -> Came:
    """Read sources into the app's store and print what was found."""
    out = console()
    came = read_and_file(app, sources)
    from afterword.services.mail.reviewing import waiting

    came.unsure = waiting(app.store, came.filed)
    came.lines, came.is_lasting = _lines(app, came.unsure)
    nothing_new, *others = came.lines
    out.print(styled(f"Read {count(came.new, 'new message')}." if came.new else nothing_new))
    for line, style in zip(others, ("bold", "dim"), strict=False):
        out.print(styled(line, style))
    if came.failed:
        raise click.exceptions.Exit(came.failed[0].exit_code)
    return came


def _lines(app: App, unsure: "Sequence[Doubt]") -> tuple[list[str], bool]:
    """Say how things stand after a scan that brought nothing new, and whether it lasts the day."""
    from afterword.services.mail.found_in_mail import found

    known = count(app.store.message_count(), "message")
    there = found(app.store, app.now, app.zone)
    lines = [f"Nothing new: {known} read before, and nothing has changed.", there.in_words()]
    if unsure:
        verb = "waits" if len(unsure) == 1 else "wait"
        lines.append(f"{count(len(unsure), 'message')} {verb} for your word: afterword review")
    return lines, not there.changes_today
