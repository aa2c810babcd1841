"""``afterword address``: another address for somebody whom a letter did not reach."""

import click

from afterword.app import running
from afterword.cli.terminal import console, one_line, styled
from afterword.core.people import Contact
from afterword.core.reach import how_it_fails


@click.command(short_help="Give another address of somebody.")
@click.argument("person", metavar="PERSON")
@click.argument("address", required=False, metavar="[ADDRESS]")
def address(person: str, address: str | None) -> None:
    """Write to PERSON (an id such as P3, or part of a name) at ADDRESS from now on.

    Without an ADDRESS it shows what is known. A letter that came back is written out anew for
    the new address, and waits for you to send it. An address that is said to fail, given again,
    counts as good.
    """
    from afterword.services.mail.filing import file_everything
    from afterword.services.people.addressing import find_person, give_address

    with running() as app:
        found = find_person(app.store, person)
        if address is None:
            _show(found)
            return
        out, name = console(), one_line(found.name)
        came = give_address(app.store, app.outbox(), found, address, app.moment)
        if came.works_after_all:
            from afterword.cli.terminal import Progressed

            file_everything(app.store, {}, Progressed(), app.zone)
            out.print(styled(f"Noted: {one_line(address)} takes mail after all."))
            return
        where = one_line(came.contact.address or "")
        out.print(styled(f"Noted: letters to {name} go to {where}."))
        for one in came.changed:
            out.print(styled(f"{one.id} goes there too; it was not handed over yet."))
        if came.again is not None:
            out.print(
                styled(
                    f"{came.again.id} is the letter that came back, for the new address; nothing "
                    f"was sent. 'afterword show {came.again.id}' shows it."
                )
            )


def _show(person: Contact) -> None:
    out = console()
    out.print(styled(f"{person.id}  {one_line(person.name)}", "bold"))
    out.print(styled(f"  {one_line(person.address or 'no address is known')}"))
    for failed in person.reach.failed:
        said = f": “{one_line(failed.says)}”" if failed.says else ""
        out.print(styled(f"  {one_line(how_it_fails(failed))}{said}", "dim"))
    for other in person.reach.others:
        out.print(
            styled(f"  {other.address} stands in their mail: “{one_line(other.words)}”", "dim")
        )
