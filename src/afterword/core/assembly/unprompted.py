"""Letters of the person's own that answer nothing: written out of the blue, they are check-ins.

Who writes by their own mail program keeps in touch as well. If such letters were not counted, a
silence after them would be none, and the next one would be suggested sooner each time.
"""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from datetime import datetime, timedelta
from typing import Final

from afterword.core.applications import Application, Outcome
from afterword.core.letters.purposes import Purpose
from afterword.core.touchpoints import Channel, Direction, Touchpoint

QUIET: Final = timedelta(days=21)
"""How long they have been silent when a letter answers nothing of theirs any more (judgement: as
long as advice is asked for after the news; until then it is about the decision)."""
APART: Final = timedelta(days=7)
"""How long after the person's last letter the next is one of its own, and no postscript; nine
replies in ten have come by then (Yesware 2014)."""


def with_check_ins(
    found: Iterable[Touchpoint], told: Iterable[Touchpoint], applications: Sequence[Application]
) -> Iterator[Touchpoint]:
    """Yield what follows from mail, with each letter out of the blue as the check-in it is.

    Args:
        found: Touchpoints that follow from mail.
        told: Those that do not: what the person logged, and the letters written here.
        applications: All there are.
    """
    theirs: dict[str, list[Touchpoint]] = defaultdict(list)
    mine = list(found)
    for one in (*mine, *told):
        theirs[one.contact_id].append(one)
    running = _running(applications)
    ended = {
        one.id: one.rejection.at
        for one in applications
        if one.outcome is Outcome.REJECTED and one.rejection is not None
    }
    for one in mine:
        at = ended.get(one.application_id or "")
        if at is not None and _may_be(one) and not _is_busy(one, running):
            others = [each for each in theirs[one.contact_id] if each.at < one.at]
            if _is_unprompted(one, others, at):
                yield replace(one, purpose=Purpose.CHECK_IN)
                continue
        yield one


def _may_be(one: Touchpoint) -> bool:
    return (
        one.direction is Direction.OUTBOUND
        and one.channel is Channel.MAIL
        and one.letter_id is None
        and one.purpose in {None, Purpose.THANK_YOU}
    )


def _is_unprompted(one: Touchpoint, before: Sequence[Touchpoint], told_at: datetime) -> bool:
    """Tell whether a letter is long after the news, and after what either of them wrote last."""
    heard = [each for each in before if each.direction is Direction.INBOUND and each.is_human]
    wrote = [each for each in before if each.direction is Direction.OUTBOUND and each.is_human]
    if one.purpose is Purpose.THANK_YOU and not any(each.at >= told_at for each in wrote):
        return False  # late thanks for the interview, which wait for no answer
    last_heard = max((each.at for each in heard), default=told_at)
    last_wrote = max((each.at for each in wrote), default=told_at)
    return one.at - max(last_heard, told_at) >= QUIET and one.at - last_wrote >= APART


def _running(applications: Iterable[Application]) -> dict[str, list[tuple[datetime, datetime]]]:
    """Return from when until when somebody has to do with the person for an application."""
    found: dict[str, list[tuple[datetime, datetime]]] = defaultdict(list)
    for one in applications:
        if one.applied_at is None:
            continue
        ended = one.rejection.at if one.rejection is not None else _for_good(one.applied_at)
        for person in set(one.people):
            found[person].append((one.applied_at, ended))
    return found


def _for_good(at: datetime) -> datetime:
    return datetime.max.replace(tzinfo=at.tzinfo)


def _is_busy(one: Touchpoint, running: dict[str, list[tuple[datetime, datetime]]]) -> bool:
    """Tell whether a letter fell into an application that was not over, and may be about that."""
    return any(begin <= one.at < end for begin, end in running.get(one.contact_id, ()))
