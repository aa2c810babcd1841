"""One message alone: its text with the words in question, its layout, and its original."""

from dataclasses import dataclass
from typing import ClassVar

from starlette.responses import HTMLResponse, Response

from afterword.core.errors import AfterwordError
from afterword.core.messages.laid_out import html_of
from afterword.core.messages.message import Address
from afterword.core.ports import Filed
from afterword.core.wording import moment_in_words
from afterword.services.applications.adding import PASTED
from afterword.services.mail.originals import original_of, web_mail_link
from afterword.services.mail.reviewing import find_message, id_of
from afterword.web.framed import POLICY, harmless
from afterword.web.mail import Correction, PassageShown, correction_of, text_of
from afterword.web.pages.review import Whole, wholes
from afterword.web.problems import status_of
from afterword.web.visit import Visit, page


@dataclass(frozen=True, slots=True)
class Belonging:
    """An application the message is part of."""

    name: str
    path: str


@dataclass(frozen=True, slots=True)
class MessagePage:
    """The page."""

    template: ClassVar[str] = "message.html"
    title: str
    id: str
    sender: str
    to: str
    when: str
    applications: tuple[Belonging, ...]
    is_placed: bool
    """The person said what it is part of."""
    wholes: tuple[Whole, ...]
    """What else it may be part of."""
    text: tuple[PassageShown, ...]
    correction: Correction | None
    attachments: tuple[str, ...]
    defects: tuple[str, ...]
    place: str
    """Where the original lies, in words; empty for what was pasted."""
    web_mail: str
    """The address that shows it in web mail; empty where there is none."""
    may_be_laid_out: bool
    """The message may have had HTML."""


def show(visit: Visit) -> Response:
    """Show one message."""
    filed = find_message(visit.app.store, visit.part("id"))
    message, moment = filed.message, visit.moment
    sender = message.sender
    is_own = sender is not None and sender.address.lower() in moment.owner.addresses
    is_pasted = filed.source == PASTED
    kind = message.headers.get("content-type", "").lower()
    return visit.show(
        MessagePage(
            title=message.subject or "(no subject)",
            id=id_of(filed),
            sender=_named(sender) if sender else "Somebody",
            to=", ".join(_named(one) for one in message.to[:10]),
            when=moment_in_words(message.date, moment.now, moment.zone) if message.date else "",
            applications=_belongings(visit, filed),
            is_placed=bool(filed.beside),
            wholes=_elsewhere(visit, filed),
            text=text_of(filed),
            correction=None if is_own else correction_of(visit, filed, "message"),
            attachments=message.attachments,
            defects=message.defects,
            place="" if is_pasted else visit.app.place_in_words(filed),
            web_mail=web_mail_link(filed, visit.app.store.accounts()) or "",
            may_be_laid_out=not is_pasted and kind.startswith(("text/html", "multipart/")),
        )
    )


def _named(one: Address) -> str:
    return f"{one.name} <{one.address}>" if one.name else one.address


def _belongings(visit: Visit, filed: Filed) -> tuple[Belonging, ...]:
    return tuple(
        Belonging(
            ", ".join(filter(None, (one.organisation, one.role))) or "An application",
            visit.url("application", id=one.id),
        )
        for one in visit.app.store.applications()
        if filed.message.message_id in one.message_ids
    )


def _elsewhere(visit: Visit, filed: Filed) -> tuple[Whole, ...]:
    """Return the applications it is no part of, those of its own house first."""
    own = filed.reading.organisation.value if filed.reading.organisation else ""
    known = {one.id: one for one in visit.app.store.applications()}
    found = [
        one for one in wholes(visit) if filed.message.message_id not in known[one.id].message_ids
    ]
    return tuple(sorted(found, key=lambda one: (known[one.id].organisation or "") != own))


def original(visit: Visit) -> Response:
    """Hand out the original as a file any mail program opens."""
    filed = find_message(visit.app.store, visit.part("id"))
    raw = original_of(filed, visit.app.source_again)
    name = f"message-{id_of(filed)}.eml"
    return Response(
        raw,
        media_type="message/rfc822",
        headers={"content-disposition": f'attachment; filename="{name}"'},
    )


@dataclass(frozen=True, slots=True)
class PlainFrame:
    """What stands in the frame where there is nothing to lay out: one sentence."""

    template: ClassVar[str] = "frame.html"
    title: str
    sentence: str


def framed(visit: Visit) -> Response:
    """Show a message as it was laid out, made harmless; for a sandboxed frame and nothing else."""
    filed = find_message(visit.app.store, visit.part("id"))
    status, document, sentence = 200, None, ""
    try:
        source = html_of(original_of(filed, visit.app.source_again))
    except AfterwordError as error:
        status, sentence = status_of(error), str(error)
    else:
        document = harmless(source) if source is not None else None
        if source is None:
            sentence = "This message came as plain text only; there is no other layout."
        elif document is None:
            sentence = (
                "The layout of this message is nested beyond reason; its text is all there is."
            )
    if document is None:
        document = visit.site.renderer.render(PlainFrame("A message", sentence), {})
    return HTMLResponse(
        document,
        status,
        headers={"content-security-policy": POLICY, "x-frame-options": "SAMEORIGIN"},
    )


ROUTES = (
    page("/messages/{id}", show, "message"),
    page("/messages/{id}/original", original, "message-original"),
    page("/messages/{id}/html", framed, "message-html"),
)
