"""``afterword vent``: a page for oneself, kept or burned."""

import sys
import time
from pathlib import Path

import click
from rich.console import Console

from afterword.app import App, running
from afterword.cli.editing import has_editor
from afterword.cli.file_names import FilePath
from afterword.cli.output import format_option, print_json
from afterword.cli.private_writing import (
    asked_passphrase,
    edited_text,
    piped_text,
    text_of,
    written_here,
)
from afterword.cli.terminal import console, indented, plain, styled
from afterword.core.errors import AfterwordError, Invalid
from afterword.core.private.prompts import first_name, prompts_from
from afterword.core.private.sittings import MINUTES, OVER, sittings_say
from afterword.core.private.studies import WRITING
from afterword.core.wording import day_in_words
from afterword.services.private_pages import (
    LIES_OPEN,
    LIES_SEALED,
    UNBURNED_FILE,
    Draft,
    burn_page,
    days_of,
    find_page,
    keep_page,
    open_page,
)


@click.command(short_help="Write it out, for nobody else to read.")
@click.option(
    "--from",
    "file",
    type=FilePath(),
    metavar="FILE",
    help="Take what you wrote from a file; the file is left as it is.",
)
@click.option("--burn", is_flag=True, help="Let it go: nothing of it is written to disk.")
@click.option("--keep", is_flag=True, help="Keep it without asking.")
@click.option("--passphrase", is_flag=True, help="Seal it; you are asked for a passphrase.")
@click.option("--by-name", is_flag=True, help="Be asked, and write, in the third person.")
@click.option("--list", "lists", is_flag=True, help="Name the days pages were kept on.")
@click.option("--page", metavar="PAGE", help="Show a kept page; with --burn, burn it.")
@format_option
def vent(
    file: Path | None,
    burn: bool,
    keep: bool,
    passphrase: bool,
    by_name: bool,
    lists: bool,
    page: str | None,
    output: str,
) -> None:
    """Write it out, for nobody else to read.

    One question to begin with, twenty minutes if you like, in your editor or in the terminal;
    then it is kept or burned. What you keep is never sent, searched, checked, or shown to a
    reader or a model. With --burn it never touches the disk: it is taken from the terminal, from
    a pipe or from FILE, and shown once more.
    """
    if burn and (keep or passphrase):
        raise Invalid("Kept or burned: with --burn there is nothing to keep or to seal.")
    with running() as app:
        if lists:
            _list(app, output)
        elif page is not None:
            _show_or_burn(app, page, burn=burn)
        elif burn:
            _burned_unkept(app, file, by_name=by_name)
        else:
            _write_and_keep(app, file, keep=keep, passphrase=passphrase, by_name=by_name)


def _write_and_keep(
    app: App, file: Path | None, *, keep: bool, passphrase: bool, by_name: bool
) -> None:
    """Let the person write, and keep it unless they would rather burn it."""
    is_here = file is None and sys.stdin.isatty()
    if passphrase and file is None and not is_here:
        raise Invalid("With --passphrase, write in a terminal, or name a file with --from.")
    # Before anything is written: two passphrases that differ must not cost somebody their page.
    words = asked_passphrase(is_new=True) if passphrase else ""
    text = _text(app, file, name=app.owner.name, by_name=by_name, in_editor=True)
    if not keep and is_here and not _is_to_be_kept():
        console().print(styled("It is gone. Nothing of it was written into the store."))
        return
    try:
        kept = keep_page(app.drawer, app.seal, Draft(text, words), app.moment)
    except AfterwordError:
        if is_here:
            click.echo(plain(text))  # so that it can be copied from here
        raise
    _say_kept(kept.id, is_sealed=bool(words), file=file)


def _text(app: App, file: Path | None, *, name: str, by_name: bool, in_editor: bool) -> str:
    """Get what the person writes; a question comes first where they write it now."""
    if file is not None:
        return text_of(file)
    if not sys.stdin.isatty():
        return piped_text()
    _ask(console(sys.stderr), app, first_name(name), by_name=by_name)
    if not in_editor or not has_editor():
        return written_here()
    click.prompt(
        "Enter opens your editor", default="", show_default=False, prompt_suffix=". ", err=True
    )
    begun = time.monotonic()
    text = edited_text()
    if time.monotonic() - begun >= MINUTES * 60:
        click.echo(OVER, err=True)
    return text


def _ask(out: Console, app: App, name: str, *, by_name: bool) -> None:
    """Put the question of the day."""
    prompt = prompts_from(app.now.astimezone(app.zone).date())[0]
    out.print(styled(prompt.of(name) if by_name else prompt.to_you, "bold"))
    if by_name:
        out.print(styled(f"Write as if about somebody else: {name}, not I.", "dim"))
    out.print(styled(f"Take {MINUTES} minutes, if you like. Nobody reads this but you.", "dim"))


def _is_to_be_kept() -> bool:
    try:
        said = click.prompt(
            "Keep it for yourself, or burn it?",
            type=click.Choice(["keep", "burn"]),
            default="keep",
            err=True,
        )
    except click.Abort:
        return True  # what is kept can be burned; the other way round it cannot
    return bool(said == "keep")


def _burned_unkept(app: App, file: Path | None, *, by_name: bool) -> None:
    """Show what was written once more, and let it go; the store stays closed, as it would write."""
    text = _text(app, file, name="", by_name=by_name, in_editor=False)
    click.echo(plain(text.rstrip("\n")))
    said = "Nothing of this was written to disk, and now it is gone."
    if file is not None:
        said += f" {UNBURNED_FILE}"
    if sys.stdout.isatty():
        said += " Your terminal may show it until you clear it."
    console(sys.stderr).print(styled(said, "dim"))


def _say_kept(page_id: str, *, is_sealed: bool, file: Path | None) -> None:
    out = console()
    out.print(styled(f"Kept for you alone, as {page_id}.", "bold"))
    lies = LIES_SEALED if is_sealed else f"{LIES_OPEN} --passphrase seals the next one."
    out.print(styled(lies, "dim"))
    if file is not None:
        out.print(styled(UNBURNED_FILE, "dim"))
    out.print(styled(f"afterword vent --page {page_id}", "green"))
    out.print(styled(f"afterword vent --page {page_id} --burn", "green"))


def _list(app: App, output: str) -> None:
    pages = app.drawer.pages()
    days = days_of(pages, app.zone)
    if output == "json":
        print_json(
            [
                {"id": page.id, "day": day, "is_sealed": page.is_sealed}
                for page, day in zip(pages, days, strict=True)
            ]
        )
        return
    out = console()
    today = app.now.astimezone(app.zone).date()
    if not pages:
        out.print(styled("No page is kept. 'afterword vent' begins one."))
        out.print(indented(WRITING.says, "dim", 0))
        out.print(indented(f"Source: {WRITING.source}.", "dim", 0))
        return
    for page, day in zip(pages, days, strict=True):
        seal = "  sealed" if page.is_sealed else ""
        out.print(styled(page.id, "bold"), styled(f"{day_in_words(day, today)}{seal}"))
    said = sittings_say(days, today)
    if said:
        out.print(indented(said, "dim", 0))


def _show_or_burn(app: App, name: str, *, burn: bool) -> None:
    if burn:
        if sys.stdin.isatty() and not click.confirm(
            "Burn this page? There is no way back.", err=True
        ):
            console().print(styled("It is kept, as it was."))
            return
        console().print(styled(burn_page(app.drawer, name)))
        return
    page = find_page(app.drawer, name)
    words = asked_passphrase(is_new=False) if page.is_sealed else ""
    click.echo(plain(open_page(app.seal, page, words).rstrip("\n")))
