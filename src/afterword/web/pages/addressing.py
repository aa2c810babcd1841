"""Another address of somebody: asked for where a letter came back, given on this page."""

from dataclasses import dataclass
from typing import ClassVar

from starlette.responses import Response

from afterword.core.errors import Invalid, Refused
from afterword.core.people import Contact
from afterword.core.reach import how_it_fails
from afterword.services.applications.views import as_id
from afterword.services.mail.filing import file_everything
from afterword.services.people.addressing import give_address
from afterword.services.people.people import find_person
from afterword.web.visit import Visit, action, page
from afterword.web.waiting import Quiet


@dataclass(frozen=True, slots=True)
class Known:
    """What is known of one address."""

    address: str
    """With what is against it, where it fails."""
    says: str


@dataclass(frozen=True, slots=True)
class AddressPage:
    """The page."""

    template: ClassVar[str] = "address.html"
    title: str
    id: str
    name: str
    address: str
    """Where letters to them go now; empty where none is known."""
    failed: tuple[Known, ...]
    others: tuple[Known, ...]
    """Addresses that stand in their mail."""
    typed: str
    problem: str


def ask(visit: Visit) -> Response:
    """Show what is known, and where another address is typed."""
    contact = _contact(visit)
    others = contact.reach.others
    return visit.show(_page(contact, others[0].address if others else ""))


def give(visit: Visit) -> Response:
    """Keep another address; nothing is sent to it."""
    app, contact, typed = visit.app, _contact(visit), visit.line("address")
    try:
        with app.only_one("scan"):
            came = give_address(app.store, app.outbox(), contact, typed, visit.moment)
            if came.works_after_all:
                file_everything(app.store, {}, Quiet(), app.zone)
    except (Invalid, Refused) as error:
        return visit.show(_page(contact, typed, str(error)), 422)
    if came.works_after_all:
        visit.say(f"Noted: {typed} takes mail after all.")
    else:
        visit.say(f"Noted: letters to {contact.name} go to {came.contact.address}.")
    if came.again is not None:
        visit.say("The letter that came back is here, for the new address. Nothing was sent.")
        return visit.go("letter", id=came.again.id)
    return visit.go("person", id=contact.id)


def _contact(visit: Visit) -> Contact:
    return find_person(visit.app.store, as_id(visit.part("id"), "P"))


def _page(contact: Contact, typed: str, problem: str = "") -> AddressPage:
    reach = contact.reach
    return AddressPage(
        title=f"Another address of {contact.name}",
        id=contact.id,
        name=contact.name,
        address=contact.address or "",
        failed=tuple(Known(how_it_fails(one), one.says) for one in reach.failed),
        others=tuple(Known(one.address, one.words) for one in reach.others),
        typed=typed,
        problem=problem,
    )


ROUTES = (
    page("/people/{id}/address", ask, "person-address"),
    action("/people/{id}/address", give, "person-address-give"),
)
