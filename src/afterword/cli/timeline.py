"""The story of an application, oldest first."""

from datetime import datetime, tzinfo

from rich.console import Console

from afterword.cli.terminal import indented, one_line, styled
from afterword.core.ports import Delivery, Filed
from afterword.core.reading.reading import Kind
from afterword.core.wording import moment_in_words
from afterword.services.reviewing import id_of
from afterword.services.views import ApplicationView

_KINDS = {
    Kind.REJECTION: "the answer",
    Kind.INTERVIEW: "about an interview",
    Kind.OFFER: "an offer",
    Kind.ACKNOWLEDGEMENT: "your application arrived",
    Kind.ASSESSMENT: "a task or test",
    Kind.OUTREACH: "they wrote to you first",
    Kind.FEEDBACK: "advice for you",
    Kind.NO_FEEDBACK: "no advice to give",
    Kind.AUTO_REPLY: "an automatic reply",
    Kind.BOUNCE: "a letter came back",
    Kind.OTHER: "mail",
    Kind.JOB_ALERT: "openings",
}


def print_timeline(out: Console, found: ApplicationView, now: datetime, zone: tzinfo) -> None:
    """Print what happened, with the very words the judgement of the answer rests on."""
    entries: list[tuple[datetime, str, str, str]] = [
        (filed.message.date, _line(filed), _words(filed), _correction(filed))
        for filed in found.mail
        if filed.message.date is not None
    ]
    for interview in found.application.interviews:
        minutes = f", {interview.minutes} minutes" if interview.minutes else ""
        entries.append((interview.at, f"Interview{minutes}", "", ""))
    rejection = found.application.rejection
    if rejection is not None and rejection.message_id is None:
        channel = rejection.channel.value.replace("_", " ")
        words = rejection.reason_words or ""
        entries.append((rejection.at, f"The answer came ({channel})", words, ""))
    for receipt in found.receipts:
        done = "Sent" if receipt.delivery is Delivery.SENT else "Placed"
        entries.append((receipt.at, f"{done}: your letter {receipt.letter_id}", "", ""))
    if not entries:
        return
    out.print()
    out.print(styled("Timeline", "bold"))
    for at, line, words, correction in sorted(entries):
        out.print(indented(moment_in_words(at, now, zone), "dim"))
        out.print(indented(one_line(line), by=6))
        if words:
            out.print(indented(f"“{one_line(words)}”", "italic", 6))
        if correction:
            out.print(indented(correction, "dim", 6))


def _line(filed: Filed) -> str:
    sender = filed.message.sender
    who = (sender.name or sender.address) if sender else "somebody"
    kind = filed.kind
    return f"{who}: {_KINDS[kind]} ({filed.message.subject})"


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


def _words(filed: Filed) -> str:
    kind = filed.kind
    if kind not in {Kind.REJECTION, Kind.FEEDBACK} or not filed.reading.evidence:
        return ""
    return filed.reading.evidence[0].text
