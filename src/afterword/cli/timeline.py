"""The story of an application, oldest first."""

from rich.console import Console

from afterword.cli.terminal import indented, one_line, styled
from afterword.core.momentum import is_own
from afterword.core.ports import Filed
from afterword.core.reading.reading import Kind
from afterword.core.wording import moment_in_words
from afterword.services.applications.timeline import timeline
from afterword.services.applications.views import ApplicationView
from afterword.services.mail.reviewing import id_of
from afterword.services.moment import Moment


def print_timeline(out: Console, found: ApplicationView, moment: Moment) -> None:
    """Print what happened, with the very words the judgement of the answer rests on."""
    own = moment.owner.addresses
    events = timeline(found, own)
    if not events:
        return
    out.print()
    out.print(styled("Timeline", "bold"))
    for one in events:
        out.print(indented(moment_in_words(one.at, moment.now, moment.zone), "dim"))
        out.print(indented(one_line(one.line), by=6))
        if one.words:
            out.print(indented(f"“{one_line(one.words)}”", "italic", 6))
        is_theirs = one.filed is not None and not is_own(one.filed, own)
        correction = _correction(one.filed) if one.filed and is_theirs else ""
        if correction:
            out.print(indented(correction, "dim", 6))


def _correction(filed: Filed) -> str:
    """Say how a judgement that ended the application can be overruled, or taken back."""
    name = id_of(filed)
    if filed.overruled is not None:
        return f"You said so; 'afterword review {name} --undo' takes it back."
    if filed.reading.taught_by is not None:
        return f"As you said of one like it; 'afterword review {name} --as KIND' if it is not so."
    if filed.kind in {Kind.REJECTION, Kind.OFFER} and filed.is_settled:
        return f"Not so? afterword review {name} --as other"
    return "" if filed.is_settled else f"Not sure; 'afterword review {name}' shows it."
