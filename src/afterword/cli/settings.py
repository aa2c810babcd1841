"""``afterword settings``: what may be changed, and where each default is from."""

import click

from afterword.app import running
from afterword.cli.output import as_json, format_option, print_json
from afterword.cli.terminal import console, styled


@click.command(short_help="Show or change a setting.")
@click.argument("name", required=False)
@click.argument("value", required=False)
@format_option
def settings(name: str | None, value: str | None, output: str) -> None:
    """Show every setting, or change the one called NAME to VALUE."""
    from afterword.core.errors import NotFound
    from afterword.services.applications.dues import keep_up
    from afterword.services.settings import all_settings, change_setting

    with running() as app:
        if name is not None and value is not None:
            change_setting(app.store, name, value)
            keep_up(app.store, app.moment)  # so that today need not, whatever it was
        lines = [line for line in all_settings(app.store) if name in {None, line.name}]
        if name is not None and not lines:
            raise NotFound(f"There is no setting '{name}'. See 'afterword settings' for them all.")
        if output == "json":
            print_json([{"id": line.name, **as_json(line)} for line in lines])
            return
        out = console()
        for line in lines:
            mark = " (changed)" if line.is_changed else ""
            shown = f"{line.value} {line.unit}".strip() or "not set"
            out.print(styled(line.name, "bold"), styled(f"{shown}{mark}", "cyan"))
            out.print(styled(f"  {line.says}"))
            if line.source:
                out.print(styled(f"  Default from: {line.source}", "dim"))
