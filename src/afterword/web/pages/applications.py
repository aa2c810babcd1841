"""*Applications*: what there is, newest first, and a search over all of it."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import timedelta
from typing import ClassVar, Final

from starlette.responses import Response

from afterword.core.applications import Application
from afterword.core.ports import Filed
from afterword.core.wording import day_in_words
from afterword.services.applications.finding import Hit
from afterword.services.applications.news import heard_at, mail_of
from afterword.services.applications.standing import standing
from afterword.services.mail.reviewing import id_of
from afterword.services.mail.senders import sender_name
from afterword.services.wording import is_filed, newest
from afterword.web.marked import Piece, marked
from afterword.web.visit import Visit, page

_AT_ONCE: Final = 40
"""Rows of one group; older ones are found by the search."""
_QUIET_AFTER: Final = timedelta(days=60)
"""Open applications without any word for longer are behind a fold (judgement)."""


@dataclass(frozen=True, slots=True)
class Row:
    """One application in the list."""

    name: str
    role: str
    standing: str
    path: str
    why: tuple[Piece, ...] = ()
    """The piece of mail or notes that was found."""
    why_from: str = ""
    """Where that piece stands, in words."""
    why_path: str = ""


@dataclass(frozen=True, slots=True)
class Group:
    """Applications that stand alike."""

    heading: str
    rows: tuple[Row, ...]
    is_cut: bool


@dataclass(frozen=True, slots=True)
class ApplicationsPage:
    """The page."""

    template: ClassVar[str] = "applications.html"
    title: str
    asked: str
    groups: tuple[Group, ...]
    folds: tuple[Group, ...]
    """Those out of sight: long quiet, or ended without a human being."""
    found: tuple[Row, ...]
    is_cut: bool
    """More was found than is shown."""


def show(visit: Visit) -> Response:
    """Show the applications, or what was asked for."""
    asked = visit.asked("q")[:200]
    if asked:
        found = visit.site.finder.find(visit.app.store, asked)
        rows = tuple(_found_row(visit, one) for one in found.hits)
        return visit.show(ApplicationsPage("Applications", asked, (), (), rows, found.is_cut))
    everything = sorted(visit.app.store.applications(), key=newest, reverse=True)
    filed = [one for one in everything if is_filed(one)]
    is_open = [one for one in everything if one.outcome is None]
    quiet = [one for one in is_open if _is_quiet(visit, one)]
    is_open = [one for one in is_open if one not in quiet]
    ended = [one for one in everything if one.outcome is not None and not is_filed(one)]
    groups = (("Still open", is_open), ("Ended, after word from a person", ended))
    folds = (
        ("Open, and quiet for two months", quiet),
        ("Ended before anybody wrote in person", filed),
    )
    return visit.show(
        ApplicationsPage(
            title="Applications",
            asked="",
            groups=tuple(_group(visit, name, those) for name, those in groups if those),
            folds=tuple(_group(visit, name, those) for name, those in folds if those),
            found=(),
            is_cut=False,
        )
    )


def _is_quiet(visit: Visit, application: Application) -> bool:
    """Tell whether nothing was heard of an application for long, and no meeting is ahead."""
    mail = [visit.app.store.message(one) for one in application.message_ids[-1:]]
    heard = [one.message.date for one in mail if one and one.message.date]
    heard += [one.at for one in application.interviews]
    last = max(heard, default=application.applied_at)
    return last is not None and visit.app.now - last > _QUIET_AFTER


def _group(visit: Visit, heading: str, those: list[Application]) -> Group:
    shown = those[:_AT_ONCE]
    # What ended says when by itself; only of what is open the last word is looked up.
    mail = mail_of(visit.app.store, [one for one in shown if one.outcome is None])
    rows = tuple(_row(visit, one, mail.get(one.id, [])) for one in shown)
    return Group(heading, rows, len(those) > _AT_ONCE)


def _row(visit: Visit, application: Application, mail: Sequence[Filed]) -> Row:
    heard = heard_at(mail, visit.moment)
    return Row(
        name=application.organisation or "Not named",
        role=application.role or "",
        standing=standing(application, visit.moment, heard),
        path=visit.url("application", id=application.id),
    )


def _found_row(visit: Visit, hit: Hit) -> Row:
    why = marked(hit.excerpt, [(one.start, one.end) for one in hit.marks])
    source = path = ""
    if hit.filed is not None:
        message, moment = hit.filed.message, visit.moment
        source = f"From {sender_name(message.sender)}"
        if message.date:
            day = message.date.astimezone(moment.zone).date()
            source += f", {day_in_words(day, moment.today)}"
        path = visit.url("message", id=id_of(hit.filed))
    elif why:
        source = "In what they said" if hit.is_reason else "In your notes"
    if hit.application is not None:
        row = _row(
            visit,
            hit.application,
            mail_of(visit.app.store, [hit.application])[hit.application.id],
        )
        return Row(row.name, row.role, row.standing, row.path, why, source, path)
    subject = (hit.filed.message.subject if hit.filed else "") or "(no subject)"
    return Row(subject, "Mail that belongs to no application", "", path, why, source)


ROUTES = (page("/applications", show, "applications"),)
