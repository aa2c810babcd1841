"""The note with a LinkedIn invitation: one thought, 200 characters at most."""

from afterword.core.letters.frames.enjoyed import enjoyed
from afterword.core.letters.ground import Draft, Ground, tell
from afterword.core.letters.layout import Layout
from afterword.core.letters.meetings import times
from afterword.core.letters.purposes import Move, Purpose

_STAY = ("I'd be glad to stay in touch.", "I'd like to stay in touch.", "I'd be glad to connect.")
_THANKS = ("Thank you for {time}.", "Thanks again for {time}.")
_TOLD = ("Thank you for letting me know about {role}.", "Thanks for letting me know about {role}.")


def _lay(ground: Ground, draft: Draft) -> None:
    """Thank, tell one thing, offer to stay in touch; the composer drops what does not fit."""
    told = tell(ground, draft, "enjoyed", enjoyed, Move.ENJOYED)
    meetings = times(ground.facts.meetings, ground.facts.today, ground.style.is_formal)
    time = min(meetings, key=len) if meetings else ""
    thanks = ground.choose("thanks", _THANKS, time=time) if time else ""
    if not time and (ground.facts.told_by_mail or ground.facts.told_by_phone):
        thanks = ground.choose("thanks", _TOLD, role=ground.role)
    draft.add(thanks, *told, ground.choose("stay", _STAY))


LAYOUT = Layout(Purpose.LINKEDIN_NOTE, (), _lay)
