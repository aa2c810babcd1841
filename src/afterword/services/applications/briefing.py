"""The page before an interview, from everything that is kept."""

from afterword.core.applications import Application
from afterword.core.lessons.brief import Brief, brief_for
from afterword.core.ports import Store
from afterword.services.applications.interviews import upcoming
from afterword.services.lessons import lessons
from afterword.services.moment import Moment


def brief(store: Store, application: Application, moment: Moment) -> Brief:
    """Put the page together for the next interview of an application."""
    return brief_for(
        application,
        upcoming(application, moment),
        contacts=store.contacts(),
        lessons=lessons(store),
        practices=store.practices(),
        notes=store.interview_notes(),
        roles={one.id: one.role or "" for one in store.applications()},
    )
