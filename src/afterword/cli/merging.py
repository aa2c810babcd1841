"""``afterword merge``: two entries of the contact book that are one person, and back."""

import click

from afterword.app import App, running
from afterword.cli.output import as_json, format_option, print_json
from afterword.cli.terminal import console, indented, one_line, styled
from afterword.core.errors import Invalid
from afterword.services.people.people import find_person


@click.command(short_help="Say that two entries are one person.")
@click.argument("people", metavar="[PERSON OTHER]", nargs=-1)
@click.option("--list", "is_list", is_flag=True, help="Show who may be one, and who was joined.")
@click.option("--undo", metavar="MERGE", help="Take a merge back: its id, or a person's.")
@click.option("--apart", is_flag=True, help="Say that PERSON and OTHER are two people.")
@format_option
def merge(
    people: tuple[str, ...], is_list: bool, undo: str | None, apart: bool, output: str
) -> None:
    """Let PERSON and OTHER count as one, with all that is known of both; it can be undone.

    By itself Afterword joins two only where a name and an address, a phone number or a profile
    are the same. Without PERSON, or with --list, it shows who may be one person.
    """
    from afterword.services.people.merging import keep_apart, merge_people, take_apart

    with running() as app, app.only_one("scan"):
        out = console()
        if undo is not None:
            done = take_apart(app.store, undo)
            names = f"{one_line(done.kept)} and {one_line(done.gone)}"
            out.print(styled(f"{names} are two entries again.", "bold"))
            return
        if is_list or not people:
            _list(app, output)
            return
        if len(people) != 2:
            raise Invalid("Name two people: afterword merge P3 P17.")
        one, other = (find_person(app.store, name) for name in people)
        if apart:
            keep_apart(app.store, one, other)
            names = f"{one_line(one.name)} ({one.id}) and {one_line(other.name)} ({other.id})"
            out.print(styled(f"{names} are two people."))
            return
        kept, made = merge_people(app.store, one, other, app.now)
        out.print(styled(f"They are one: {one_line(kept.name)} ({kept.id}).", "bold"))
        out.print(styled(f"afterword merge --undo {made.id} takes it back.", "dim"))


def _list(app: App, output: str) -> None:
    from afterword.services.people.merging import merged_so_far, suggestions

    likes, merges = suggestions(app.store), merged_so_far(app.store)
    if output == "json":
        print_json(
            {
                "suggested": [{"ids": [one.one.id, one.other.id], "why": one.why} for one in likes],
                "merged": [
                    {
                        "id": one.merge.id,
                        "ids": [one.merge.kept_id, one.merge.gone_id],
                        "names": [one.kept, one.gone],
                        "at": as_json(one.merge.at),
                        "is_automatic": one.merge.is_automatic,
                    }
                    for one in merges
                ],
            }
        )
        return
    out = console()
    if not likes and not merges:
        out.print(styled("Nobody seems to be in your contact book twice."))
    if likes:
        out.print(styled("Perhaps one person", "bold"))
    for like in likes:
        for one in (like.one, like.other):
            house = one_line(one.organisation or "")
            out.print(indented(f"{one.id:>4}  {one_line(one.name)}  {house}".rstrip(), "cyan"))
        out.print(indented(like.why, by=4))
        ids = f"{like.one.id} {like.other.id}"
        out.print(indented(f"afterword merge {ids}   or   afterword merge {ids} --apart", "dim", 4))
    if merges:
        out.print(styled("Joined", "bold"))
    for done in merges:
        by = ", by itself" if done.merge.is_automatic else ""
        names = f"{one_line(done.kept)} and {one_line(done.gone)}"
        out.print(indented(f"{done.merge.id}  {names}{by}"))
        out.print(indented(f"afterword merge --undo {done.merge.id}", "dim", 4))
