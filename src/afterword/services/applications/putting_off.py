"""What the person sets aside of an application until a day: the steps that lead to nobody.

A look for an opening goes to no person who could be set aside, so it is put off by its application.
"""

from datetime import date, timedelta
from typing import TYPE_CHECKING, Final

from afterword.core.applications import Application
from afterword.core.errors import Invalid
from afterword.core.steps import Step

if TYPE_CHECKING:
    from afterword.core.ports import Store

_KEPT_AS: Final = "put_off."
"""The name of the setting with the day, before the application's id."""

_LONGEST: Final = timedelta(days=3 * 365)
"""The longest anything is set aside (judgement)."""


def put_off(store: "Store", application: Application, until: date, on: date) -> None:
    """Put off, ``on`` a day, what is suggested of an application and leads to nobody.

    Raises:
        Invalid: The day has been, or is years away.
    """
    refuse_day(until, on, "choose a nearer day")
    store.save_setting(f"{_KEPT_AS}{application.id}", until.isoformat())


def take_up(store: "Store", application: Application) -> None:
    """Suggest it again as before."""
    store.remove_setting(f"{_KEPT_AS}{application.id}")


def put_off_until(store: "Store") -> dict[str, date]:
    """Return until when which applications are put off, by id; the day may have been."""
    return {
        name.removeprefix(_KEPT_AS): date.fromisoformat(day)
        for name, day in store.settings().items()
        if name.startswith(_KEPT_AS)
    }


def is_waiting(step: Step, until: dict[str, date], today: date) -> bool:
    """Tell whether a step waits as its application was put off; one to somebody does not."""
    day = until.get(step.application_id or "")
    return step.contact_id is None and day is not None and today < day


def refuse_day(until: date, on: date, otherwise: str) -> None:
    """Refuse a day nobody and nothing can be set aside until.

    Args:
        until: The day.
        on: Today.
        otherwise: What can be done where it is years away, as the end of a sentence.

    Raises:
        Invalid: The day has been, or is years away.
    """
    if until <= on:
        raise Invalid("Choose a day that is still to come.")
    if until - on > _LONGEST:
        raise Invalid(f"That is years away; {otherwise}.")
