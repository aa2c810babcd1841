"""A word for how somebody is, said with one press on the private page."""

from starlette.responses import Response

from afterword.services.moods import say_mood, take_out_mood, take_out_moods
from afterword.web.site import Undo
from afterword.web.visit import Visit, action


def say(visit: Visit) -> Response:
    """Keep the word that was pressed."""
    kept = say_mood(visit.app.drawer, visit.line("word"), visit.moment)
    undo = Undo(visit.url("mood-take-out", id=kept.id))
    visit.say(f"Kept, for you alone: {kept.word.value}.", undo)
    return visit.go("private", anchor="#mood")


def take_out(visit: Visit) -> Response:
    """Take one word out."""
    take_out_mood(visit.app.drawer, visit.part("id"))
    visit.say("That word is gone.")
    return visit.go("private", anchor="#mood")


def take_out_all(visit: Visit) -> Response:
    """Take every word out."""
    take_out_moods(visit.app.drawer)
    visit.say("They are all gone.")
    return visit.go("private", anchor="#mood")


ROUTES = (
    action("/moods", say, "mood-say"),
    action("/moods/all/take-out", take_out_all, "moods-take-out"),
    action("/moods/{id}/take-out", take_out, "mood-take-out"),
)
