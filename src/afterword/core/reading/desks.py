"""Addresses of desks: whom many read, and nobody is."""

from functools import lru_cache

from afterword.core.patterns import later
from afterword.core.reading.desk_words import (
    SOMETIMES,
    is_desk_word,
    may_be_desk_word,
    words_of_box,
)
from afterword.core.reading.people.names import NOT_NAMES, is_known_first_name
from afterword.core.reading.wordlist import wordlist

_DESK = later(
    r"^(?:careers?|\w*recruit(?:ment|ing)|recruit\w*|hiring\w*|hr|hrteam|hrd|hrdept|talent\w*|"
    r"jobs|applications?|apply|"
    r"applicants?|candidates?|candidature?s?|bewerbung(?:en)?|bewerber\w*|karriere|recrutement|"
    r"rekrytering|rh|drh|rrhh|empleo|seleccion|vagas|recrutamento|werkenbij|vacatures?|"
    r"sollicitaties?|lavoro|selezione|risorseumane|personalabteilung|staffing|internships?|"
    r"humanresources|workwithus|joinus|joinourteam|vacancies|recruitmentteam|talentacquisition)$"
)
_GENERAL = wordlist(
    """
    account accounts admin assessment assessments administration all alert alerts billing booking
    bookings care community
    contact customer customers desk digest email enquiries events exam exams exec feedback games
    general group hello
    help helpdesk hi hola info information inquiries interview interviews invitation invitations
    invite invites job kontakt list mail mailbox mailing marketing
    media members membership news newsletter no office onboarding online operations ops people
    personal
    personnel post press privacy reception resourcing roles sales schedule scheduler scheduling
    school secretariat
    secretary security service services shop sign signing staff students subscriptions support
    survey system team teams
    tickets university update updates web webmaster welcome work
    """
)
_NAMES_TOO = wordlist(
    "chief farm friday january july march mills monday saturday sunday thursday tuesday wednesday"
)
"""Such words that somebody is called by as well: ``mills@`` may be Ivy Mills."""
_OF_HOUSES = NOT_NAMES - _NAMES_TOO


@lru_cache(maxsize=512)
def is_role_address(address: str) -> bool:
    """Tell whether ``address`` belongs to a desk (careers@, jobs@), not to one person.

    A word that only a desk has is enough, unless a first name stands beside it; other words have
    to be a desk's all of them.
    """
    words = words_of_box(address.rpartition("@")[0])
    if not words:
        return False
    if any(_DESK.match(word) for word in words):
        return True
    telling = [word for word in words if word in _GENERAL or word not in SOMETIMES]
    if any(is_desk_word(word) for word in telling):
        return not any(is_known_first_name(word) for word in telling)
    return bool(telling) and all(
        word in _GENERAL or word in _OF_HOUSES or may_be_desk_word(word, _GENERAL)
        for word in telling
    )
