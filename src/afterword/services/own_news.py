"""The person's own news: lines they keep, to tell when they write again."""

from afterword.core.errors import Invalid, NotFound
from afterword.core.own_news import OwnNews
from afterword.core.ports import Store
from afterword.services.applications.views import as_id
from afterword.services.moment import Moment

LONGEST = 300
"""Characters; it becomes one sentence of a letter."""


def keep_news(store: Store, line: str, moment: Moment) -> OwnNews:
    """Keep a line.

    Raises:
        Invalid: It is empty, or longer than one tells in a letter.
    """
    said = " ".join(line.split())
    if not said:
        raise Invalid('Say what is new, such as: afterword news add "I finished the course".')
    if len(said) > LONGEST:
        raise Invalid(f"News for a letter is one line; this has {len(said)} characters.")
    same = next((one for one in store.own_news() if one.line == said), None)
    return same or store.add_own_news(said, moment.now)


def forget_news(store: Store, name: str) -> None:
    """Forget a line.

    Raises:
        Invalid: It does not look like an id.
        NotFound: There is none with this id.
    """
    wanted = as_id(name, "N")
    if not store.remove_own_news(wanted):
        raise NotFound(f"There is no news {wanted}. 'afterword news list' shows what there is.")
