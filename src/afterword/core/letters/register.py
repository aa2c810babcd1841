"""How somebody addressed the person, so that a letter to them sounds like an answer.

Who wrote *Dear Ms Ferreira* is answered *Dear Dana Kim*, in full forms; who wrote *Dear Ana* is
answered *Dear Dana*. Where nobody greeted the person, a letter greets as friends of the house do.
"""

import re
from collections.abc import Iterable

from afterword.core.letters.names import LEARNED, name_of
from afterword.core.letters.self_named import title_of
from afterword.core.letters.style import WARM, Style
from afterword.core.messages.message import Message
from afterword.core.patterns import later
from afterword.core.people import Contact

_GREETING = later(
    r"^\W{0,3}(?:"
    r"(?P<nobody>dear\s+(?:applicants?|candidates?|colleagues?|all|team|both|everyone)\b)|"
    r"(?P<titled>(?:dear|good\s(?:morning|afternoon|evening|day)|hello|hi|sehr geehrte[rs]?|"
    r"geachte|estimad[oa]|prezad[oa]|gentile|egregi[oa]|bonjour|szanown[ay])\s+"
    r"(?:mr|mrs|ms|miss|mx|dr|prof|professor|sir|madam|herrn?|frau|monsieur|madame|mme|mevrouw|"
    r"meneer|señora?|senhora?|signora?|pani|panie)\b)|"
    r"(?P<dear>dear\s+[^\W\d_])|"
    r"(?P<easy>(?:hi|hiya|hey|hello|morning|good\s(?:morning|afternoon|evening|day))\b))",
    re.IGNORECASE | re.MULTILINE,
)
_BEGINNING = 300
"""Characters in which a greeting stands (judgement)."""
_FORMAL = Style("formal", "Dear")
_DEAR_FIRST_NAME = Style("warm", "Dear")


def style_towards(reader: Contact, mail: Iterable[Message]) -> Style:
    """Tell how a letter to somebody should sound.

    Args:
        reader: Who it is to.
        mail: The mail about the application, oldest first. The reader's own, the latest first,
            decides; where there is none, that of others who wrote for the house.

    Returns:
        The register and the greeting they chose themselves. A title that somebody keeps in their
        own name is used, unless they wrote *Hi*; one they only sign with, where they used titles
        themselves or greeted nobody.
    """
    newest = list(mail)[::-1]
    theirs = [one for one in newest if _is_from(one, reader)]
    style = next((found for one in theirs or newest if (found := _greeted(one.text))), None)
    name = name_of(reader.name)
    if name is not None and name.title and (style is None or style.greeting == "Dear"):
        return _FORMAL
    if style is None and title_of(reader, newest[::-1]) in LEARNED:
        return _FORMAL
    return style or WARM


def _is_from(message: Message, reader: Contact) -> bool:
    """Tell whether somebody wrote a message."""
    address = (reader.address or "").casefold()
    return message.sender is not None and message.sender.address.casefold() == address


def _greeted(text: str) -> Style | None:
    """Read how a message greets the person; None where it greets nobody."""
    found = _GREETING.search(text[:_BEGINNING])
    if found is None or found["nobody"]:
        return None
    if found["titled"]:
        return _FORMAL
    return _DEAR_FIRST_NAME if found["dear"] else WARM
