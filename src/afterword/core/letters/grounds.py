"""What a letter looks back at has to have been: a question that went out, advice that was given."""

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from typing import Final

from afterword.core.applications import Application
from afterword.core.errors import Refused
from afterword.core.letters.purposes import Purpose
from afterword.core.people import Contact
from afterword.core.reach import arrived
from afterword.core.steps import Step
from afterword.core.touchpoints import Direction, Nature, Touchpoint

_ASKS: Final = frozenset({Purpose.ADVICE_REQUEST, Purpose.THANK_AND_ASK, Purpose.ADVICE_REMINDER})


@dataclass(frozen=True, slots=True)
class Grounds:
    """What is known of questions and advice around one application."""

    application: Application
    touchpoints: Sequence[Touchpoint]
    """With anybody, oldest first."""
    advised: Collection[str] = ()
    """Contact ids of those whose advice the person wrote down."""
    steps: Sequence[Step] = ()
    """What the playbook offers, on grounds of its own."""

    def lacking(self, purpose: Purpose | None, to: Contact) -> str:
        """Say why a purpose has nothing to look back at with somebody; empty where it has."""
        if any((one.contact_id, one.purpose) == (to.id, purpose) for one in self.steps):
            return ""
        theirs = [one for one in self.touchpoints if one.contact_id == to.id]
        name = to.name or "this person"
        if purpose is Purpose.ADVICE_REMINDER and not self._was_asked(theirs):
            return (
                f"No question of yours to {name} is known, so there is none to remind them of. "
                "To ask for advice is a letter of its own."
            )
        if purpose is Purpose.ADVICE_THANKS and not self._has_advised(to, theirs):
            return (
                f"No advice from {name} is known yet, so there is none to thank them for. "
                "What they told you aloud can be written down under Lessons."
            )
        return ""

    def first_of(self, order: Sequence[Contact], purpose: Purpose | None) -> Contact:
        """Return the first with whom a purpose has what it looks back at.

        Raises:
            Refused: It has nothing with any of them.
        """
        lacks = [self.lacking(purpose, one) for one in order]
        if all(lacks):
            raise Refused(lacks[0])
        return order[lacks.index("")]

    def _was_asked(self, theirs: Sequence[Touchpoint]) -> bool:
        """Tell whether a question went to somebody, or something that may have held one."""
        rejection = self.application.rejection
        return any(
            one.purpose in _ASKS
            or one.is_logged
            or (one.purpose is None and rejection is not None and one.at > rejection.at)
            for one in arrived(theirs)
        )

    def _has_advised(self, to: Contact, theirs: Sequence[Touchpoint]) -> bool:
        rejection = self.application.rejection
        if rejection is not None and rejection.advice_words and rejection.contact_id == to.id:
            return True
        heard = [one for one in theirs if one.direction is Direction.INBOUND]
        return to.id in self.advised or any(one.nature is Nature.ADVICE for one in heard)
