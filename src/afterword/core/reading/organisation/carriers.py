"""Who only carries a message for an employer: a test, a signing service, a board, an agency.

A system that many employers use calls itself by its own name, at its own domain, and the employer
by theirs. So a desk's name gives way where the words name somebody else as the one that hires, and
an agency's does so wherever the words do not make it the employer.
"""

import re

from afterword.core.messages.message import Address, Message
from afterword.core.patterns import later
from afterword.core.reading.organisation.at import AFTER_FOR
from afterword.core.reading.prose import prose
from afterword.core.reading.wordlist import wordlist

VIA = later(r"\s*\(?\b(?:via|through|powered by)\b\s+(?P<carrier>[^()]+?)\)?\s*$", re.IGNORECASE)
"""The end of a display name that says through whom it came: ``Acme via Testing Ltd``."""
_FOR = later(
    r"^(?P<carrier>\S.*?) (?:for|(?:im Auftrag|on behalf) of) (?:the )?(?P<name>[A-Z0-9].+)$"
)
"""A display name that says for whom: ``Testing Ltd for Acme``."""
_BETWEEN_PEOPLE = later(r"\(via|\bvia (?:linkedin|xing|facebook)\b", re.IGNORECASE)
"""People write through a network; a service writes for a firm."""
_AGENCY = wordlist(
    """
    agency headhunters headhunting locums manpower personalberatung personalvermittlung recruit
    recruiters recruiting recruitment resourcing search staffing talent zeitarbeit
    """
)
_SUPPLIED = wordlist(
    """
    care employment healthcare job jobs nursing personnel recruiting recruitment staff staffing
    supply talent teaching temp temping work workforce
    """
)
"""What an agency that finds people for others calls itself after."""
_BEHIND_AGENCY = wordlist(
    """
    associates consultants consulting gmbh group inc limited llc llp ltd partners plc services
    solutions uk us
    """
)
_AGENCY_DOMAIN = later(
    r"(?<!-)(?:staffing|recruit|resourcing|locums|(?:exec|talent|people)search|"
    r"search(?:partners|group)?$|talent$|personal(?:beratung|vermittlung))"
)
"""Behind a hyphen it is an employer's own desk: ``acme-talent``."""
_LIKELY_AGENCY = later(
    r"manpower|crewing|kadry|(?<=\w{3})(?:crew|manning|interims?|overseas|personnel|placements?|"
    r"staff|temps|(?<!and)recs?)$"
)
"""What few but agencies end their domains in; some do who hire for themselves."""
_MAYBE_AGENCY = later(
    r"(?:careers|crew|crewing|hr|interims?|manning|overseas|people|personnel|rec|recs|rn|search|staff|"
    r"supply|talents?|temps|contracts|contracting|placements?|\w{5}rh|selecao|seleccion|selezione)$|^hr|"
    r"manpower|kadry|consult|recrut|uitzend|zeitarbeit|personaldienst"
)
"""What agencies end their domains in, and other houses as well."""
_FOR_A_CLIENT = later(
    r"\b(?:my|our(?: direct| esteemed)?|direct|esteemed) clients?,?(?: \(| an?\b| the\b| is\b|"
    r" are\b| has\b| have\b| who\b| just\b| seeks?\b| wants?\b)|"
    r"\bworking (?:exclusively )?(?:with|for) (?:an?|one of|\w+ of|two|three|several)\b|"
    r"\bone of (?:my|our) (?:\w+ ){0,3}clients?\b|\bretained (?:on|by|for)\b|"
    r"\bi(?:[’']m| am) (?:exclusively )?recruiting\b",
    re.IGNORECASE,
)


def carried_for(name: str) -> str | None:
    """Return for whom a display name says it writes; an ``Institute for`` writes for itself."""
    found = _FOR.match(name)
    if found is None or found["carrier"].casefold().split()[-1] in AFTER_FOR:
        return None
    return found["name"]


def is_carried(sender: Address) -> bool:
    """Tell whether a display name itself says that somebody else sent the message."""
    return bool(VIA.search(sender.name)) or carried_for(sender.name) is not None


def is_between_people(sender: Address) -> bool:
    """Tell whether a network or a service passes on what one person writes."""
    return bool(_BETWEEN_PEOPLE.search(sender.name))


def is_agency(name: str) -> bool:
    """Tell whether a name is that of an agency: it says what agencies do."""
    words = re.findall(r"[^\W\d_]+", name.casefold())
    while len(words) > 1 and words[-1] in _BEHIND_AGENCY:
        words.pop()
    if len(words) > 1 and words[-1] == "agency":
        return words[-2] in _SUPPLIED  # a Civic Works Agency is no employment agency
    return len(words) > 1 and words[-1] in _AGENCY


def is_agency_domain(label: str) -> bool:
    """Tell whether a domain's first part says that it places people with others."""
    return bool(_AGENCY_DOMAIN.search(label))


def is_likely_agency(label: str) -> bool:
    """Tell whether a domain's first part is such as few but agencies have."""
    return bool(_LIKELY_AGENCY.search(label))


def may_be_agency(label: str) -> bool:
    """Tell whether a domain's first part is such as agencies have, and others too."""
    return bool(_MAYBE_AGENCY.search(label))


def writes_for_clients(message: Message) -> bool:
    """Tell whether the words are those of somebody who fills places for others."""
    return bool(_FOR_A_CLIENT.search(prose(message)))
