"""*Settings*: who you are, the accounts, every number with its source, the rules, the data."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import partial
from secrets import token_hex
from typing import ClassVar, Final

from starlette.background import BackgroundTask
from starlette.responses import Response, StreamingResponse

from afterword.app.safekeeping import back_up, file_name
from afterword.core.check.registry import all_rules
from afterword.core.errors import Invalid
from afterword.core.settings import limits
from afterword.services.applications.dues import keep_up
from afterword.services.exporting import FILE_NAME, as_text, export
from afterword.services.mail.filing import file_everything
from afterword.services.owner import find_owner
from afterword.services.settings import (
    RULES,
    WHO,
    SettingLine,
    all_settings,
    back_to_default,
    change_setting,
    refuse_misfit,
)
from afterword.web.pages.accounts import AccountShown, accounts_shown
from afterword.web.visit import Visit, action, page
from afterword.web.waiting import Quiet

_FIRST: Final = (
    *("cool_off_hours", "thank_latest_days", "ask_latest_days"),
    *("check_in_weeks", "cap_per_year", "weekly_list"),
)
"""What people change first, shown at once."""
_TOUCH: Final = (
    *("second_check_in_months", "later_check_in_months", "longest_interval_days", "gap_days"),
    *("cap_per_year_never_answered", "rest_after", "rest_days"),
)
_LINKEDIN: Final = (
    *("connect_after_days", "connect_offered_days"),
    *("linkedin_note_characters", "linkedin_notes_per_month"),
)
_READ: Final = (
    *("mail_poll_minutes", "mail_folders_minutes", "article_days", "article_pages"),
    *("feeds_minutes", "feeds_on_this_machine"),
)
_YES_OR_NO: Final = range(2)
"""The limits of a setting that is answered by yes or no."""
_JUDGEMENT: Final = "judgement"
_LABELS: Final = {
    "name": "Your name",
    "addresses": "Your mail addresses",
    "check_select": "Only these rules",
    "check_ignore": "Rules left out",
}
_PIECE: Final = 1 << 18
"""Bytes of a backup that are given at once."""
_MISFIT: Final = "Nothing was changed yet: what is marked does not fit."


@dataclass(frozen=True, slots=True)
class Field:
    """One setting, with what was typed where it did not fit."""

    name: str
    label: str
    hint: str
    value: str
    was: str
    unit: str
    source: str
    """Where the default is from, in a sentence; empty where it is our judgement alone."""
    is_changed: bool
    problem: str
    told: str
    """What the mail tells where nothing was typed; empty for every number."""
    is_yes_or_no: bool


@dataclass(frozen=True, slots=True)
class Section:
    """Settings that belong together, saved together."""

    id: str
    heading: str
    says: str
    fields: tuple[Field, ...]
    are_numbers: bool
    is_folded: bool = False
    """Few people need it: it is one click away."""

    @property
    def is_open(self) -> bool:
        """Tell whether it is unfolded: something in it was changed, or does not fit."""
        return any(one.is_changed or one.problem for one in self.fields)


@dataclass(frozen=True, slots=True)
class RuleShown:
    """One rule of the check."""

    code: str
    name: str


@dataclass(frozen=True, slots=True)
class SettingsPage:
    """The page."""

    template: ClassVar[str] = "settings.html"
    title: str
    sections: tuple[Section, ...]
    accounts: tuple[AccountShown, ...]
    rules: tuple[RuleShown, ...]
    home: str
    problem: str


def show(visit: Visit) -> Response:
    """Show everything that may be changed."""
    return _shown(visit, {}, {})


def _shown(
    visit: Visit, typed: Mapping[str, str], problems: Mapping[str, str], status: int = 200
) -> Response:
    told = _told(visit)
    fields = {
        line.name: _field(line, typed, problems, told.get(line.name, ""))
        for line in all_settings(visit.app.store)
    }
    return visit.show(
        SettingsPage(
            title="Settings",
            sections=_sections(fields),
            accounts=accounts_shown(visit),
            rules=tuple(RuleShown(rule.code, rule.name) for rule in all_rules()),
            home=str(visit.app.home),
            problem=_MISFIT if problems else "",
        ),
        status,
    )


def _told(visit: Visit) -> dict[str, str]:
    """Return what the mail tells of who somebody is."""
    owner = find_owner(visit.app.store)
    return {"name": owner.name, "addresses": ", ".join(sorted(owner.addresses))}


def _sections(fields: Mapping[str, Field]) -> tuple[Section, ...]:
    """Put the settings in groups, what people change first before what few need."""
    named = {*WHO, *RULES, *_FIRST, *_TOUCH, *_LINKEDIN, *_READ}
    after = [name for name in fields if name not in named]

    def chosen(names: Iterable[str]) -> tuple[Field, ...]:
        return tuple(fields[name] for name in names)

    return (
        Section("who", "Who you are", "", chosen(WHO), are_numbers=False),
        Section("first", "What people change first", "", chosen(_FIRST), True),
        Section(
            "after", "After a no", "How long each thing is offered.", chosen(after), True, True
        ),
        Section("touch", "Staying in touch", "How often, at most.", chosen(_TOUCH), True, True),
        Section("linkedin", "LinkedIn", "", chosen(_LINKEDIN), True, True),
        Section("read", "What is read, and how often", "", chosen(_READ), True, True),
        Section("check", "The check of a letter", "", chosen(RULES), False, True),
    )


def _field(
    line: SettingLine, typed: Mapping[str, str], problems: Mapping[str, str], told: str
) -> Field:
    is_words = line.name in _LABELS
    return Field(
        name=line.name,
        label=_LABELS.get(line.name, line.says.rstrip(".")),
        hint=line.says if is_words else "",
        value=typed.get(line.name, line.value),
        was=line.value,
        unit=line.unit,
        source=_source(line.source),
        is_changed=line.is_changed and not is_words,
        problem=problems.get(line.name, ""),
        told="" if line.value else told,
        is_yes_or_no=limits().get(line.name) == _YES_OR_NO,
    )


def _source(source: str) -> str:
    """Say where a default is from; nothing where it is our judgement and no more."""
    if source in {"", _JUDGEMENT}:
        return ""
    if source.startswith(_JUDGEMENT):
        return f"Our {source}."
    return f"From: {source.rstrip('.')}."


def save(visit: Visit) -> Response:
    """Keep what was changed, all or nothing; what another tab changed meanwhile stays."""
    store = visit.app.store
    known = {line.name: line for line in all_settings(store)}
    typed = {
        name: visit.line(name)
        for name in known
        if name in visit.form and visit.line(name) != visit.line(f"was_{name}")
    }
    said = {name: _problem(visit, name, value) for name, value in typed.items()}
    problems = {name: problem for name, problem in said.items() if problem}
    if problems:
        return _shown(visit, typed, problems, 422)
    for name, value in typed.items():
        _keep(visit, name, value)
    if "addresses" in typed:
        with visit.app.only_one("scan"):
            file_everything(store, {}, Quiet(), visit.app.zone)
    visit.say("Kept." if typed else "Nothing was changed.")
    return visit.go("settings")


def _keep(visit: Visit, name: str, value: str) -> None:
    if value:
        change_setting(visit.app.store, name, value)
    else:
        back_to_default(visit.app.store, name)
    keep_up(visit.app.store, visit.app.moment)  # so that today need not, whatever it was


def _problem(visit: Visit, name: str, value: str) -> str:
    """Say in words why a value does not fit; empty where it does, or where it is the default."""
    if not value:
        return ""
    allowed = limits().get(name)
    if allowed is not None:
        is_number = value.isascii() and value.isdigit()
        fits = is_number and int(value) in allowed
        return "" if fits else f"A whole number from {allowed[0]} to {allowed[-1]} fits here."
    try:
        refuse_misfit(visit.app.store, name, value)
    except Invalid as error:
        return str(error)
    return ""


def forget_change(visit: Visit) -> Response:
    """Go back to a default."""
    _keep(visit, visit.line("name"), "")
    visit.say("Back to the default.")
    return visit.go("settings")


def hand_over(visit: Visit) -> Response:
    """Give everything back, as a file."""
    text = as_text(export(visit.app.store, visit.app.now))
    headers = {"content-disposition": f'attachment; filename="{FILE_NAME}"'}
    return Response(text, media_type="application/json", headers=headers)


def keep_safe(visit: Visit) -> Response:
    """Give everything in one file, from which 'afterword restore' brings it back."""
    app = visit.app
    name = file_name(app.now)
    made = back_up(app, app.home / f"afterword-{token_hex(8)}.zip")
    held = made.path.open("rb")
    made.path.unlink()  # given from what is open; nothing is left lying about, however it ends
    headers = {
        "content-disposition": f'attachment; filename="{name}"',
        "content-length": str(made.size),
    }
    return StreamingResponse(
        iter(partial(held.read, _PIECE), b""),
        media_type="application/zip",
        headers=headers,
        background=BackgroundTask(held.close),
    )


ROUTES = (
    page("/settings", show, "settings"),
    action("/settings", save, "settings-save"),
    action("/settings/default", forget_change, "settings-default"),
    page("/settings/export", hand_over, "export"),
    page("/settings/backup", keep_safe, "backup"),
)
