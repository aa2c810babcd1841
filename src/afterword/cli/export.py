"""``afterword export``: everything that is kept, in open form."""

from pathlib import Path

import click

from afterword.adapters.private_files import write_private
from afterword.app import running
from afterword.cli.file_names import FileName
from afterword.cli.terminal import console, styled
from afterword.core.errors import Invalid


@click.command(short_help="Write down everything that is kept, as JSON.")
@click.argument("file", metavar="FILE|-", type=FileName())
@click.option("--with-private", is_flag=True, help="Also your private pages and moods.")
@click.option("--people", is_flag=True, help="Only your contact book, for other programs.")
@click.option(
    "--as",
    "as_",
    type=click.Choice(["vcard", "vcard3", "csv", "json"]),
    help="With --people: the form, where FILE does not show it by .vcf, .csv or .json.",
)
def export(file: str, with_private: bool, people: bool, as_: str | None) -> None:
    """Write everything that is kept into FILE, or to standard output for "-".

    It is one JSON object in a documented form. Passwords are not in it; your mail and letters
    are, so the file is readable by you only. Private pages and moods are left out unless you ask
    for them; a sealed page stays sealed.

    With --people it is your contact book alone: vCards (4.0, or 3.0 for older programs), a table
    that is safe in a spreadsheet, or JSON. Importing it again changes nothing.
    """
    if people:
        _export_people(file, as_)
        return
    if as_ is not None:
        raise Invalid("--as is for --people; everything is always JSON.")
    from afterword.services.exporting import as_text
    from afterword.services.exporting import export as everything
    from afterword.services.open_form import as_json
    from afterword.services.private_pages import exported_pages

    with running() as app:
        exported = everything(app.store, app.now)
        if with_private:
            exported["private_pages"] = as_json(exported_pages(app.drawer))
            exported["moods"] = as_json(app.drawer.moods())
    text = as_text(exported)
    if file == "-":
        click.echo(text.encode("utf-8"), nl=False)
        return
    write_private(Path(file), text.encode("utf-8"), replace=False)
    console().print(styled(f"Everything is in {file}."), soft_wrap=True)


def _export_people(file: str, as_: str | None) -> None:
    from afterword.core.wording import count
    from afterword.services.people.exporting import MARK, Form, form_of, people_as

    form = Form(as_) if as_ else form_of(file)
    with running() as app:
        text = people_as(app.store, form)
        number = len(app.store.contacts())
    if file == "-":
        click.echo(text.removeprefix(MARK).encode("utf-8"), nl=False)
        return
    write_private(Path(file), text.encode("utf-8"), replace=False)
    people = count(number, "person", "people")
    console().print(styled(f"Your contact book is in {file}: {people}."), soft_wrap=True)
