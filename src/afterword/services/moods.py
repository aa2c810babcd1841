"""Keep a word for how somebody is; as private as the page, and as easily gone."""

from afterword.core.errors import Invalid, NotFound
from afterword.core.ports import Drawer
from afterword.core.private.moods import Mood, MoodWord
from afterword.core.wording import listed
from afterword.services.applications.views import as_id
from afterword.services.moment import Moment

_PREFIX = "M"


def say_mood(drawer: Drawer, word: str, moment: Moment) -> Mood:
    """Keep a word.

    Raises:
        Invalid: It is not one of the five.
    """
    known = {one.value: one for one in MoodWord}
    found = known.get(word.strip().lower())
    if found is None:
        raise Invalid(f"The words are {listed(list(known))}; take the nearest one, or none.")
    return drawer.keep_mood(found, moment.now)


def take_out_mood(drawer: Drawer, name: str) -> None:
    """Take one word out.

    Raises:
        Invalid: It does not look like an id.
        NotFound: There is none with this id; if there was one, it is gone.
    """
    wanted = as_id(name, _PREFIX)
    is_there = drawer.take_out_mood(wanted)
    drawer.sweep()
    if not is_there:
        raise NotFound(f"There is no word {wanted}; if there was one, it is gone.")


def take_out_moods(drawer: Drawer) -> None:
    """Take every word out."""
    drawer.take_out_moods()
    drawer.sweep()
