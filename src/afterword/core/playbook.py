"""The steps after a rejection, and their windows."""

from collections.abc import Sequence
from datetime import datetime

from afterword.core.applications import Application
from afterword.core.settings import Settings
from afterword.core.steps import Step
from afterword.core.touchpoints import Touchpoint


def playbook(
    application: Application, touchpoints: Sequence[Touchpoint], now: datetime, settings: Settings
) -> list[Step]:
    """Decide what is next for an application that ended in a rejection."""
    raise NotImplementedError
