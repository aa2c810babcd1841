"""What somebody typed for an application or a person: an id, or as much of a name as names one."""

import re
from typing import TYPE_CHECKING, Final, TypeVar

from afterword.core.applications import Application
from afterword.core.errors import Invalid, NotFound
from afterword.core.people import Contact
from afterword.core.wording import listed
from afterword.services.applications.views import find_application, named

if TYPE_CHECKING:
    from collections.abc import Sequence

    from afterword.core.ports import Store

_Thing = TypeVar("_Thing")
_ID: Final = re.compile(r"\s*[A-Za-z]?\d+\s*")
_MOST_NAMED: Final = 6
"""Things that are named where words may mean several."""


def is_id(said: str) -> bool:
    """Tell whether words look like an id: ``A7``, ``p4``, ``12``."""
    return _ID.fullmatch(said) is not None


def application_called(store: "Store", said: str) -> Application:
    """Return an application by id, or by its organisation, its role or somebody it was with.

    Raises:
        Invalid: Several are called so.
        NotFound: None is.
    """
    if is_id(said) or not said.strip():
        return find_application(store, said)
    everything = store.applications()
    found = [one for one in everything if _has(f"{one.organisation} {one.role or ''}", said)]
    if not found:
        people = {one.id for one in _people(store, said)}
        found = [
            one for one in everything if any(part.contact_id in people for part in one.participants)
        ]
    return _only(said, [(one, f"{named(one)} ({one.id})") for one in found])


def called(store: "Store", said: str) -> Application | Contact:
    """Return the one application or person that words name; an application by its own words only.

    Raises:
        Invalid: Several are called so.
        NotFound: Nothing is.
    """
    found: list[tuple[Application | Contact, str]] = [
        (one, f"{named(one)} ({one.id})")
        for one in store.applications()
        if _has(f"{one.organisation} {one.role or ''}", said)
    ]
    found += [(one, f"{one.name} ({one.id})") for one in _people(store, said)]
    return _only(said, found)


def _only(said: str, found: "Sequence[tuple[_Thing, str]]") -> _Thing:
    if len(found) == 1:
        return found[0][0]
    if not found:
        raise NotFound(
            f"Nothing is called '{said.strip()}'. 'afterword applications' and 'afterword people' "
            "list what there is."
        )
    names = [name for _, name in found[:_MOST_NAMED]]
    raise Invalid(f"'{said.strip()}' may be {listed(names, 'or')}: say which by the id.")


def _people(store: "Store", said: str) -> list[Contact]:
    # A word of an address is as likely its domain, which everybody there shares.
    if "@" in said:
        return [
            one for one in store.contacts() if (one.address or "").casefold() == said.casefold()
        ]
    found = [one for one in store.contacts() if _has(one.name, said)]
    whole = [one for one in found if one.name.casefold() == " ".join(said.split()).casefold()]
    return whole or found


def _has(name: str, said: str) -> bool:
    """Tell whether a name has every word that was typed, or words that begin so."""
    words = re.findall(r"[^\W_]+", name.casefold())
    wanted = re.findall(r"[^\W_]+", said.casefold())
    return bool(wanted) and all(any(word.startswith(one) for word in words) for one in wanted)
