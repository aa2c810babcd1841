"""Whom an address of a message shows: a human being by a name, or nobody."""

import re
from collections.abc import Iterable
from typing import Final

from afterword.core.messages.message import Address, Message
from afterword.core.patterns import later
from afterword.core.reading.boxes import has_word_of, is_box_of
from afterword.core.reading.domains import (
    is_recruiting_system,
    is_shared_mail,
    registrable_domain,
)
from afterword.core.reading.people.names import (
    clean_person,
    first_name,
    is_first_name,
    is_full_name,
    is_known_first_name,
    is_same_person,
)
from afterword.core.reading.reading import PersonFound
from afterword.core.reading.sender import is_no_reply, is_role_address

_ASIDE = later(
    r"\s*(?:\([^)]*\)|\[[^\]]*\])\s*$|\s+(?:via|at|from|bei|chez|c/o|@|\|)\s.*$|\s[|–—]\s.*$|"
    r"\s+-\s.*$",
    re.IGNORECASE,
)
_SHORTEST_WORD: Final = 3
"""Letters up to which an address is somebody's initials rather than a word (judgement)."""
_RESOURCE = later(r"resource|room|conference|calendar|@group\.|group\.calendar", re.IGNORECASE)

_ROOM = later(
    r"\b(?:rooms?|boardroom|auditorium|projector|whiteboard|beamer|telephone booth|phone booth|"
    r"\w*raum|\w*zimmer|saal|salle|vidéoprojecteur|sala|proyector|projetor|proiettore|aula|"
    r"\w*zaal|\w*kamer)\b",
    re.IGNORECASE,
)
"""What is booked for a meeting beside its people, by its name."""


_NOTE_TAKER = later(
    r"\bnote-?\s?takers?\b|\bmeeting notes\b|\brecorder\b|\brecording\b|\btranscri(?:ber|pt\w*)\b|"
    r"\bcopilot\b|\b(?:teams|ai|meeting|slack|zoom|notes?) bot\b|"
    r"\bprotokollant\b|\b\w+\.(?:ai|io|com|app)\b",
    re.IGNORECASE,
)
"""What listens to a meeting and writes it down, by its name."""
_NOTE_TAKERS_AT: Final = frozenset(
    {
        "avoma.com", "brighthire.ai", "chorus.ai", "fathom.video", "fireflies.ai", "gong.io",
        "grain.com", "krisp.ai", "metaview.ai", "otter.ai", "read.ai", "sembly.ai", "tldv.io",
    }
)  # fmt: skip
"""Where note-takers write from. A person of such a house has a name that says nothing of it."""


def human(address: Address, owners: frozenset[str]) -> Iterable[PersonFound]:
    """Find whom an address stands for; nobody where it is the owner's, a desk's or a room's."""
    bare = address.address.lower()
    if bare in owners or is_no_reply(bare) or is_role_address(bare) or _is_thing(address):
        return
    name = person_name(address, is_alone=True) or name_of_address(bare)
    if name is not None:
        yield PersonFound(name, None if is_recruiting_system(address.domain) else bare)


def _is_thing(address: Address) -> bool:
    """Tell a room or a projector, which calendars invite as they do people."""
    name = _ASIDE.sub("", address.name)
    if _RESOURCE.search(address.address.lower()) or _is_note_taker(address, name):
        return True
    if _ROOM.search(name) and not is_known_first_name(first_name(name)):
        return True
    return any(letter.isdigit() for letter in name) and "@" not in name


def _is_note_taker(address: Address, name: str) -> bool:
    """Tell a program that sits in a meeting; who works where it is made has a name of their own."""
    if "@" not in name and _NOTE_TAKER.search(name):
        return True
    is_theirs = registrable_domain(address.domain) in _NOTE_TAKERS_AT
    return is_theirs and not has_word_of(address.address, clean_person(name))


def reachable(
    message: Message, sender: Address | None, shown: str | None, signed: str | None
) -> str | None:
    """Return the writer's own address: none of a desk's, a system's, or nobody's.

    Args:
        message: The message.
        sender: Who wrote it, as its header has it.
        shown: The name of a human being in that header.
        signed: The name under the text.
    """
    names = [name for name in (shown, signed) if name]
    for address in (sender, *message.reply_to):
        if address is None or "@" not in address.address:
            continue
        bare = address.address.lower()
        if is_no_reply(bare) or is_role_address(bare) or is_recruiting_system(address.domain):
            continue
        is_open = address is sender and (shown is not None or not _is_word(address))
        if is_open or not names or any(is_theirs(address, name) for name in names):
            return bare
    return None


def _is_word(address: Address) -> bool:
    """Tell whether an address at a house's own domain is one word: ``ovens@``, not ``x4711@``."""
    local = address.address.partition("@")[0]
    return local.isalpha() and len(local) > _SHORTEST_WORD and not is_shared_mail(address.domain)


def is_theirs(address: Address, name: str) -> bool:
    """Tell whether an address bears a name, beside it or in it; one made for a mail does not."""
    if is_box_of(address.address, name):
        return True
    is_made = "+" in address.address or any(letter.isdigit() for letter in address.address)
    return not is_made and is_same_person(clean_person(_ASIDE.sub("", address.name)), name)


def person_name(address: Address, *, is_alone: bool) -> str | None:
    """Read a display name; one word alone must be in the address as well."""
    name = clean_person(_ASIDE.sub("", address.name))
    if not name or "@" in name:
        return None
    local = re.sub(r"[^a-z]", "", address.address.lower().partition("@")[0])
    label = re.sub(r"[^a-z]", "", address.domain.partition(".")[0])
    key = re.sub(r"[^a-z]", "", name.casefold())
    is_own = " " in name and has_word_of(address.address, name)
    is_firm = key in {label, re.sub(r"[^a-z]", "", address.domain.rpartition(".")[0])}
    is_brand = " " not in name and _is_in_domain(address, key)
    if key and ((is_firm and not is_own) or is_brand):
        return None  # "Handshake" at joinhandshake.example is a house
    words = [re.sub(r"[^a-z]", "", word.casefold()) for word in name.split()]
    if len(label) > 3 and words[0] == label and not any(word in local for word in words if word):
        return None  # "Quillon Assessments" at quillon.example
    if is_full_name(name):
        return None if is_no_reply(address.address) and is_alone else name
    if is_first_name(name) and local.startswith(key) and not is_role_address(address.address):
        return name
    return None


def _is_in_domain(address: Address, key: str) -> bool:
    """Tell whether a word that is no first name here is a part of the domain's own name."""
    if len(key) <= _SHORTEST_WORD or is_known_first_name(key):
        return False
    label = registrable_domain(address.domain).partition(".")[0]
    return key in re.sub(r"[^a-z]", "", label)


def name_of_address(address: str) -> str | None:
    """Read ``dana.kim@`` as Dana Kim; other shapes say too little."""
    words = re.split(r"[._]", re.sub(r"\d+$", "", address.partition("@")[0]))
    if not 2 <= len(words) <= 3 or not all(word.isalpha() for word in words):
        return None
    if len(words[0]) < 2 or len(words[-1]) < 2:
        return None
    name = " ".join(word.capitalize() for word in words)
    return name if is_full_name(name) else None
