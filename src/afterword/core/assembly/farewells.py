"""Who is not to be written to any more, as mail says: they asked for it, or they have died."""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import Final

from afterword.core.applications import Application
from afterword.core.assembly.answers import is_automatic
from afterword.core.assembly.mail import is_from, when
from afterword.core.people import Contact, Farewell, Parting
from afterword.core.ports import Filed
from afterword.core.reading.farewells import no_more_letters, somebody_died
from afterword.core.touchpoints import Channel, Direction, Touchpoint

_WORDS_LIMIT: Final = 200
"""Characters of the words that are kept (judgement: a sentence is told from its beginning)."""


def farewells(
    contacts: Mapping[str, Contact],
    applications: Iterable[Application],
    touchpoints: Iterable[Touchpoint],
    filed: Sequence[Filed],
    owner: frozenset[str],
) -> dict[str, Farewell]:
    """Return what ends the letters to somebody, by contact id.

    Who asked for no more letters and wrote something else since is written to as before; nobody
    else's word counts for that wish.

    Args:
        contacts: The contact book, by id.
        applications: All there are; of somebody's death their mail tells.
        touchpoints: What followed from mail.
        filed: Every kept message.
        owner: The person's addresses, in lower case.
    """
    people: dict[str, set[str]] = defaultdict(set)
    for application in applications:
        for name in application.message_ids:
            people[name].update(application.people)
    wrote = {
        one.message_id: one.contact_id
        for one in touchpoints
        if one.direction is Direction.INBOUND and one.is_human and one.channel is Channel.MAIL
    }
    found: dict[str, Farewell] = {}
    for one in sorted(filed, key=when):
        if one.message.date is None or is_from(one, owner):
            continue
        near = people.get(one.message.message_id)
        if near is not None:
            found.update(_deaths(one, [contacts[name] for name in sorted(near & contacts.keys())]))
        writer = wrote.get(one.message.message_id)
        if writer is not None and not is_automatic(one):
            _hear(found, writer, one)
    return found


def _hear(found: dict[str, Farewell], writer: str, filed: Filed) -> None:
    """Take in what somebody says themselves; the last thing they said counts."""
    said = no_more_letters(filed.message)
    if said is not None:
        found[writer] = _farewell(Parting.ASKED, filed, said.text)
    elif writer in found and found[writer].why is Parting.ASKED:
        del found[writer]


def _deaths(filed: Filed, people: Sequence[Contact]) -> Iterator[tuple[str, Farewell]]:
    """Yield who has died by a mail's word; a first name counts where it is only one person's."""
    firsts = [one.name.split()[0].casefold() for one in people if one.name.split()]
    for one in people:
        words = one.name.split()
        if not words:
            continue
        is_only = firsts.count(words[0].casefold()) == 1
        names = [one.name, words[0]] if is_only else [one.name]
        said = somebody_died(filed.message, names)
        if said is not None:
            yield one.id, _farewell(Parting.DIED, filed, said.text)


def _farewell(why: Parting, filed: Filed, words: str) -> Farewell:
    message = filed.message
    if message.date is None:
        raise ValueError("a farewell needs a date")
    return Farewell(why, message.date, words[:_WORDS_LIMIT], message.message_id)
