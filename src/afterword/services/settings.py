"""The person's settings: the numbers of the table, and who they are."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING

from afterword.core.errors import Invalid, NotFound
from afterword.core.settings import Settings, described, settings_from

if TYPE_CHECKING:
    from afterword.core.ports import Store

WHO = {
    "name": "Your name, as letters are signed; the one your mail tells, if empty.",
    "addresses": "Your own mail addresses, separated by commas; those your mail tells, if empty.",
}
RULES = {
    "check_select": "The only rules the check runs, separated by commas; all if empty.",
    "check_ignore": "Rules the check leaves out, separated by commas: families, codes or names.",
}
WORDS = {**WHO, **RULES}
"""Settings that are words; all others are whole numbers."""


@dataclass(frozen=True, slots=True)
class ChosenRules:
    """Which rules of the check the person wants; all, if nothing is said."""

    select: tuple[str, ...] = ()
    ignore: tuple[str, ...] = ()


def chosen_rules(kept: Mapping[str, str]) -> ChosenRules:
    """Return which rules the check runs by the settings.

    Args:
        kept: Settings by name; others than ``RULES`` are not looked at.
    """
    return ChosenRules(_listed(kept.get("check_select")), _listed(kept.get("check_ignore")))


def current_rules(store: "Store") -> ChosenRules:
    """Return which rules the check runs, as kept in the store."""
    return chosen_rules({name: store.setting(name) or "" for name in RULES})


def _listed(value: str | None) -> tuple[str, ...]:
    return tuple(one.strip() for one in (value or "").split(",") if one.strip())


@dataclass(frozen=True, slots=True)
class SettingLine:
    """One setting as it stands."""

    name: str
    value: str
    unit: str
    says: str
    source: str
    is_changed: bool


def current_settings(store: "Store") -> Settings:
    """Return the settings, the person's changes included."""
    numbers = {name for name, *_ in described()}
    kept = store.settings()
    return settings_from({name: value for name, value in kept.items() if name in numbers})


def all_settings(store: "Store") -> list[SettingLine]:
    """List every setting with its value and where its default is from."""
    who = [
        SettingLine(name, store.setting(name) or "", "", says, "", bool(store.setting(name)))
        for name, says in WORDS.items()
    ]
    numbers = []
    for name, default, unit, says, source in described():
        changed = store.setting(name)
        value = str(default) if changed is None else changed
        numbers.append(SettingLine(name, value, unit, says, source, changed is not None))
    return who + numbers


def change_setting(store: "Store", name: str, value: str) -> None:
    """Keep a changed setting.

    Raises:
        NotFound: There is no such setting.
        Invalid: The value does not fit it.
    """
    refuse_misfit(store, name, value)
    store.save_setting(name, value.strip())


def refuse_misfit(store: "Store", name: str, value: str) -> None:
    """Refuse a value that does not fit a setting, and keep nothing.

    Raises:
        NotFound: There is no such setting.
        Invalid: The value does not fit it.
    """
    numbers = [known for known, *_ in described()]
    if name not in numbers and name not in WORDS:
        raise NotFound(f"There is no setting '{name}'. See 'afterword settings' for all of them.")
    if name in numbers:
        settings_from({name: value})
    if name == "addresses":
        from afterword.services.mail.accounts import is_address  # slow to import, like the next

        wrong = [one for one in _listed(value) if not is_address(one)]
        if wrong:
            raise Invalid(f"'{wrong[0]}' is no mail address: it should look like ana@example.org.")
    if name in RULES:
        from afterword.core.check.registry import selected

        wanted = chosen_rules({**{one: store.setting(one) or "" for one in RULES}, name: value})
        selected(wanted.select, wanted.ignore)


def back_to_default(store: "Store", name: str) -> None:
    """Go back to the default of a setting.

    Raises:
        NotFound: There is no such setting.
    """
    if name not in {known for known, *_ in described()} | set(WORDS):
        raise NotFound(f"There is no setting '{name}'. See 'afterword settings' for all of them.")
    store.remove_setting(name)
