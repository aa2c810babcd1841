"""What somebody calls themselves, as the mail they signed shows it.

*Best, Khai* under the mail of Nguyễn Thị Minh Khai, *Best, Kat* under Katherine Jones's: that is
what they like to be called. *Dr. Annelise Grünwald* over the job keeps a title that the contact
book, which holds the bare name, does not have.
"""

import re
from collections.abc import Iterable, Iterator
from typing import Final

from afterword.core.letters.names import Name, name_of
from afterword.core.messages.message import Message
from afterword.core.patterns import later
from afterword.core.people import Contact
from afterword.core.reading.people.diminutives import bare_name, is_diminutive
from afterword.core.reading.people.names import is_first_name, is_full_name
from afterword.core.reading.people.signature_blocks import asked_of, blocks_of

_BEHIND_NAME: Final = later(r"\s*[,|•·\t]|\s[-–—]\s")
"""What stands between a name and what follows it on its line."""
_WORD: Final = r"[^\W\d_][^\W\d_'’-]*(?:['’-][^\W\d_]+)*"
_INTRODUCED: Final = later(
    rf"\b(?:this is|my name is|it['’]s|it is|i['’]m|i am)\s(?P<behind>{_WORD}(?: {_WORD})?)|"
    rf"(?:^|[\n,.]\s*)(?P<before>{_WORD}) here\b",
    re.IGNORECASE,
)
_BEGINNING: Final = 300
"""Characters in which people say who writes (judgement)."""
_SIGNED_LINES: Final = 3
"""Lines below a closing among which a name stands with its title (judgement)."""
_LEAST_START: Final = 3
"""Letters of *Kat* for Katherine: fewer could begin too many names (judgement)."""
_MOST_WORDS: Final = 2
"""Words of what somebody is called: *Minh Khai*."""


def goes_by(reader: Contact, mail: Iterable[Message]) -> str:
    """Return what somebody signs with or says they are, where it is short for their name.

    Args:
        reader: Whose mail is looked at.
        mail: The mail about the application, oldest first; the latest of theirs decides.

    Returns:
        A given name or its short form; empty where they sign with the whole name, the surname or
        letters, and where it could be somebody else who signs.
    """
    name = name_of(reader.name)
    if name is None:
        return ""
    for message in _theirs(reader, mail):
        for said in (*_signed_with(message), *_introduced_as(message)):
            if own := _own_part(said, name):
                return own
    return ""


def title_of(reader: Contact, mail: Iterable[Message]) -> str:
    """Return the title somebody signs with, or writes under, as a letter says it; or nothing.

    Args:
        reader: Whose mail is looked at.
        mail: The mail about the application, oldest first; the latest of theirs decides.
    """
    known = name_of(reader.name)
    if known is None or known.title:
        return ""
    for message in _theirs(reader, mail):
        for written in _signed_names(message):
            named = name_of(written)
            if named is not None and named.title and _is_one(_words(named.full), known):
                return named.title
    return ""


def _signed_with(message: Message) -> Iterator[str]:
    """Give what stands first below a closing."""
    for lines, is_closed in blocks_of(asked_of(message)):
        if is_closed:
            yield lines[0].text.strip(" ,.!-–—*_~")


def _introduced_as(message: Message) -> Iterator[str]:
    """Give the name in *this is Khai from Mill House*: a second word with a capital belongs to it.

    Of *this is Li Wei* nothing may be taken alone, for it tells no more than the name itself.
    """
    for found in _INTRODUCED.finditer(message.text[:_BEGINNING]):
        both = found["behind"] or found["before"] or ""
        first, _, second = both.partition(" ")
        yield both if second[:1].isupper() else first


def _theirs(reader: Contact, mail: Iterable[Message]) -> list[Message]:
    """Return somebody's own mail, the latest first; forwarded words may be another's."""
    address = (reader.address or "").casefold()
    return [
        one
        for one in list(mail)[::-1]
        if address
        and one.sender is not None
        and one.sender.address.casefold() == address
        and one.forwarded_from is None
    ]


def _signed_names(message: Message) -> Iterator[str]:
    """Give the name in the header, then the lines in which a name may stand."""
    if message.sender is not None:
        yield message.sender.name
    for lines, _ in blocks_of(asked_of(message)):
        for line in lines[:_SIGNED_LINES]:
            yield _BEHIND_NAME.split(line.text, maxsplit=1)[0]


def _is_one(signed: list[str], known: Name) -> bool:
    """Tell whether a name that was signed is this one: the surname, and the same first letter."""
    words = _words(known.full)
    return signed[-1:] == words[-1:] and (len(signed) == 1 or signed[0][0] == words[0][0])


def _own_part(signed: str, name: Name) -> str:
    """Return what of a name somebody gave is what they are called: *Kat* of *Kat Jones*."""
    signed = signed.title() if signed.islower() else signed
    first, _, last = signed.partition(" ")
    is_with_family = bool(name.family) and _words(last) == _words(name.family)
    if is_with_family and _words(first) != _words(name.first):
        signed = first
    return signed if _is_their_own(signed, name) else ""


def _is_their_own(signed: str, name: Name) -> bool:
    """Tell whether what stands under a mail is a given name of the one it is from."""
    said, whole = _words(signed), _words(name.full)
    if not 0 < len(said) <= _MOST_WORDS or len(said) >= len(whole) or len(said[0]) == 1:
        return False
    if not (is_first_name(signed) or is_full_name(signed)):
        return False
    family = _words(name.family)
    given = [word for word in whole if word not in family] if family else whole
    if len(said) > 1:
        return all(word in given for word in said) and (bool(family) or said[0] != whole[0])
    word = said[0]
    return word in given or any(_is_short(word, one) for one in given)


def _is_short(word: str, given: str) -> bool:
    """Tell whether one is the other for short: its start, a known short form, or a fond one."""
    is_start = len(word) >= _LEAST_START and given.startswith(word)
    is_fond = word.endswith(("ie", "y", "i")) and word[:_LEAST_START] == given[:_LEAST_START]
    return is_start or is_diminutive(word, given) or (is_fond and len(given) >= len(word) + 2)


def _words(text: str) -> list[str]:
    """Return the words of a name in small letters, without accents and hyphens."""
    spaced = "".join(char if char.isalpha() or char in "-'’" else " " for char in text)
    plain = (bare_name(word) for word in spaced.split())
    return [bare for word in plain if (bare := "".join(c for c in word if c.isalpha()))]
