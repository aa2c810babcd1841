"""Draw the terminal as a picture, from the demo at a fixed moment."""

import io
import tempfile
from datetime import UTC, datetime
from pathlib import Path

from rich.console import Console
from rich.terminal_theme import TerminalTheme

from afterword.adapters.mailboxes.demo import write_demo_mbox
from afterword.app import running
from afterword.cli.terminal import Progressed
from afterword.cli.today import print_cards
from afterword.services.applications.views import today as cards_of
from afterword.services.mail.filing import file_everything
from afterword.services.mail.scanning import scan
from afterword.services.step_wording import heading

MOMENT = datetime(2026, 11, 19, 16, 30, tzinfo=UTC)
"""A Thursday afternoon."""

_THEME = TerminalTheme(
    (253, 251, 247),
    (46, 42, 38),
    [
        (46, 42, 38),
        (178, 74, 52),
        (74, 112, 67),
        (156, 106, 24),
        (58, 90, 140),
        (120, 80, 120),
        (163, 82, 46),
        (120, 112, 104),
    ],
)
# The stock template loads fonts from elsewhere; ours asks for nothing.
_TEMPLATE = """<svg class="rich-terminal" viewBox="0 0 {width} {height}" \
xmlns="http://www.w3.org/2000/svg">
<title>Afterword in a terminal: what is next, and why</title>
<style>
.{unique_id}-matrix {{ font-family: ui-monospace, "DejaVu Sans Mono", Menlo, Consolas, monospace; \
font-size: {char_height}px; line-height: {line_height}px; font-variant-east-asian: full-width; }}
{styles}
</style>
<defs>
<clipPath id="{unique_id}-clip-terminal">
<rect x="0" y="0" width="{terminal_width}" height="{terminal_height}" />
</clipPath>
{lines}
</defs>
<rect fill="#fdfbf7" stroke="#e4dcd0" x="1" y="1" width="99.7%" height="99.7%" rx="10"/>
<g transform="translate({terminal_x}, {terminal_y})" clip-path="url(#{unique_id}-clip-terminal)">
{backgrounds}
<g class="{unique_id}-matrix">
{matrix}
</g>
</g>
</svg>
"""


_SHOWN = (
    "Harbour Light Rail · Timetable Planner",
    "Saltergate Buses · Network Scheduler",
    "Northpier Ferries · Sailing Schedule Planner",
)
"""The applications in the picture; the whole list would not fit a screen."""


def today() -> str:
    """Render what ``afterword`` shows on the demo, as an SVG, the same bytes every time."""
    with tempfile.TemporaryDirectory() as folder, running(Path(folder), MOMENT) as app:
        box = Path(folder) / "ana.mbox"
        write_demo_mbox(box, MOMENT, UTC)
        mailbox = app.mailbox(box)
        scan(mailbox, app.store, Progressed())
        file_everything(app.store, {mailbox.source: mailbox}, Progressed(), app.zone)
        moment = app.moment
        out = Console(
            record=True, width=88, file=io.StringIO(), highlight=False, markup=False, emoji=False
        )
        out.print("$ afterword")
        cards = [one for one in cards_of(app.store, moment) if heading(one) in _SHOWN]
        print_cards(out, cards, MOMENT, UTC, has_mail=True)
        return out.export_svg(
            title="afterword", theme=_THEME, code_format=_TEMPLATE, unique_id="afterword"
        )
