"""What one look at today needs of everything that is kept: the little that is not long over."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import timedelta
from typing import TYPE_CHECKING, Final

from afterword.core.applications import Application
from afterword.core.cadence import CHECK_INS
from afterword.core.letters.purposes import Purpose
from afterword.core.playbook.budget import notes_sent
from afterword.core.playbook.quiet import is_lively, quiet_after
from afterword.core.playbook.readers import ASKING
from afterword.core.touchpoints import Touchpoint
from afterword.services.known import Known, put_together
from afterword.services.moment import Moment

if TYPE_CHECKING:
    from afterword.core.ports import Store

_LATELY: Final = timedelta(days=33)
"""Far enough back for the letters of a week, and for those of a calendar month."""


@dataclass(frozen=True, slots=True)
class Lately:
    """What there is to look at today."""

    everything: Known
    """Every application; of people and of what happened only what the lively ones need."""
    lively: tuple[Application, ...]
    """Those that can have an open or a held step."""
    check_ins: Sequence[Touchpoint]
    """The letters that keep a tie alive and went out lately, oldest first, to anybody."""


def lately(store: "Store", moment: Moment) -> Lately:
    """Load what today needs; it does not grow with what is long over."""
    applications, practices = store.applications(), store.practices()
    since = moment.now - quiet_after(moment.settings)
    practised = {
        one.contact_id
        for one in practices
        if one.contact_id is not None and one.done_at is not None and one.done_at >= since
    }
    stirred = store.stirred(since, ASKING, practised)
    lively = [
        one for one in applications if is_lively(one, since, stirred.applications, stirred.people)
    ]
    about = store.people_about(one.id for one in lively)
    people = {who for one in lively for who in (*one.people, *about.get(one.id, ()))}
    letters = store.letters_out(CHECK_INS | {Purpose.LINKEDIN_NOTE}, moment.now - _LATELY)
    everything = put_together(
        applications,
        store.contacts_by_id(people).values() if people else (),
        store.touchpoints_with(people) if people else (),
        practices,
        store.interview_notes(),
        notes_sent(letters),
    )
    check_ins = [one for one in letters if one.purpose in CHECK_INS]
    return Lately(everything, tuple(lively), check_ins)
