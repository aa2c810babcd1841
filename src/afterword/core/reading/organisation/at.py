"""Reading the name of an organisation that begins at a known place."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from enum import Enum, auto
from itertools import dropwhile, islice

from afterword.core.patterns import later
from afterword.core.reading.organisation.legal_forms import is_legal_form, is_shortened_form
from afterword.core.reading.organisation.names import starts_name, without_desk
from afterword.core.reading.people.names import is_full_name
from afterword.core.reading.role.job_titles import has_job_noun
from afterword.core.reading.wordlist import wordlist

_JOINING = wordlist(
    "of and & + for the de du des d' la le les der die das von van und et y e do da dos"
)
_BEFORE_THE = wordlist("of for")
"""``University of the Isles``, ``Society for the Prevention of Storms``."""
_AND = wordlist("and & + und et y e")
_ARTICLES = wordlist("the der die das la le les")
AFTER_FOR = wordlist(
    """
    agency alliance association board bureau campaign center centre charity coalition college
    commission committee council department director federation foundation fund group institute
    institution laboratory ministry network office partnership programme program school service
    services society trust union university
    """
)
_ENDS_NAME = wordlist(
    """
    after although am and application april as at august because before best but by candidate
    click currently dear december due during each february first following for friday
    furthermore greetings has have hello hey hi hopefully however i if in it its january july june
    kind kindly later many march may meanwhile moreover monday my next november october of on once
    our please position regarding regards saturday september should since sincerely sorry sunday
    thank thanks that their there these they this those though thursday to today tuesday
    unfortunately unsubscribe until update was we wednesday what when where whether which while
    she he her his him hers they reminder
    who why with would yes yet you your yours
    """
)
_CONTRACTION = later(r"(?:I|We|It|You|They|That|There|He|She|What|Who)[’'](?:m|ve|re|ll|s|d)$")
_PARTNERS = later(r"\s*[A-ZÀ-Þ][\w’'-]+(?:, [A-ZÀ-Þ][\w’'-]+)*,? & [A-ZÀ-Þ]")
_TOKEN = later(r"\S+")
_BEHIND_FORM = frozenset({"&", "Co.", "Co", "KG"})
_MOST_PIECES = 16
_FARTHEST = 160
"""Characters in which a name ends."""
FARTHEST = 90
"""Characters in which a name in front of a word begins."""


_IS_A_JOB = later(
    r"(?:[’'])?(?: [IVX]{1,3}| \d| \([^()\n]{1,40}\)|,? (?:[-–] )?[A-Z][\w&/+-]*){0,4} "
    r"(?:role|position|post|job|vacancy|opening|requisition)s?\b(?! (?:of|as|for|with)\b)"
)


def is_a_job(text: str, end: int) -> bool:
    """Tell whether capitals that end here are a job, by what follows: ``Shift Colleague role``."""
    return _IS_A_JOB.match(text, end) is not None


class _Step(Enum):
    """What a piece does to the name in front of it."""

    PART = auto()
    JOINS = auto()
    STOPS = auto()


@dataclass(frozen=True, slots=True)
class _Piece:
    """One word, without the punctuation around it."""

    start: int
    bare: str
    is_last: bool
    """The punctuation behind it ends the name, unless a legal form or a partner follows."""
    is_open: bool
    """A quotation mark or bracket stands in front of it."""
    word: str
    after: int
    """Where the text goes on."""

    @property
    def end(self) -> int:
        return self.start + len(self.bare)

    @property
    def lower(self) -> str:
        return self.bare.casefold().strip(".,")


def name_at(text: str, start: int) -> tuple[int, int] | None:
    """Read the name that begins at ``start``: capitalised words and what joins them.

    Args:
        text: Running text, as ``prose`` gives it.
        start: Where the name begins, at the earliest; an article and white space are passed over.

    Returns:
        The place of the name without trailing punctuation, or None where none begins.
    """
    if not _BEGINS.match(text, start):
        return None
    pieces = _pieces(text, start)
    first = next(pieces, None)
    if first is None or not first.bare or not starts_name(first.bare) or _ends_name(first):
        return None
    previous, end, has_form = first, first.end, False
    for piece in pieces:
        if previous.is_last and not _goes_on(text, previous):
            break
        step = _step(previous, piece, has_form=has_form)
        if step is _Step.STOPS:
            break
        if step is _Step.PART:
            end = piece.end
            has_form = has_form or is_legal_form(piece.bare)
        previous = piece
    return _trimmed(text, first.start, end)


def _pieces(text: str, start: int) -> Iterator[_Piece]:
    line_end = text.find("\n", start)
    stop = min(len(text) if line_end < 0 else line_end, start + _FARTHEST)
    pieces = (_piece(token) for token in _TOKEN.finditer(text, start, stop))
    return islice(dropwhile(lambda piece: piece.bare in _PASSED_OVER, pieces), _MOST_PIECES)


_BEGINS = later(
    r"[ \t]*(?:(?:the|der|die|das|la|le|our) )?[^\w\s]{0,2}"
    r"(?=[A-Z0-9]|[^\W_a-z]|[a-z]{1,2}[A-Z]|[a-z]\w+\.(?:com|io|ai|org)\b)"
)
"""A first look: nothing that begins in lower case is read any further."""
_PASSED_OVER = wordlist("the der die das la le our")


def _piece(token: re.Match[str]) -> _Piece:
    word = token.group()
    core = word.lstrip("\"'“‘„«[(")
    lead = len(word) - len(core)
    is_last, keep = _cut(core)
    is_aside = word.startswith("(") and word.endswith(")")
    if is_aside and is_legal_form(core):
        is_last, keep = False, len(core)  # Works (Pty) Ltd
    return _Piece(
        token.start() + lead, core[:keep], is_last, bool(lead) and not is_aside, core, token.end()
    )


def _step(previous: _Piece, piece: _Piece, *, has_form: bool) -> _Step:
    """Tell what one more word does to a name."""
    if piece.is_open or not piece.bare or _CONTRACTION.match(piece.bare):
        return _Step.STOPS
    if is_legal_form(piece.bare):
        return _Step.PART
    if has_form:
        return _Step.PART if piece.bare in _BEHIND_FORM else _Step.STOPS
    if piece.lower in _JOINING and previous.lower in _AND and piece.bare[0].isupper():
        return _Step.STOPS if piece.bare in _ARTICLES else _Step.PART  # Tool & Die
    if piece.lower in _JOINING and not piece.is_last:
        return _Step.JOINS if _joins(previous, piece) else _Step.STOPS
    return _Step.STOPS if _ends_name(piece) or not starts_name(piece.bare) else _Step.PART


def _joins(previous: _Piece, piece: _Piece) -> bool:
    """Tell whether a small word holds a name together ("Institute for", "Marks and")."""
    if piece.lower == "for":
        return previous.lower in AFTER_FOR
    if piece.lower == "the":
        return previous.lower in _BEFORE_THE
    return not (previous.lower in _AND and piece.bare in _ARTICLES)


def _ends_name(piece: _Piece) -> bool:
    return piece.lower in _ENDS_NAME or bool(_CONTRACTION.match(piece.bare))


def _cut(word: str) -> tuple[bool, int]:
    """Return whether the name ends in this token, and how much of the token belongs to it."""
    if word.isalnum() or _OWNS.search(word):
        return False, len(word)  # most words
    dash = 0 if _LINK.match(word) else _dash(word)
    if dash is not None:
        return True, dash
    bare = word.rstrip("\"'”’»)]")
    tail = _STOPS.search(bare)
    if not tail:
        return word != bare and not word.endswith(("'", "’")), len(bare)
    if tail.group() == "." and _ABBREVIATED.fullmatch(bare):
        return False, len(bare)
    is_form = tail.group().startswith(".") and is_shortened_form(bare[: tail.start()])
    return True, tail.start() + is_form


def _dash(word: str) -> int | None:
    found = _DASH.search(word)
    return found.start() if found else None


_DASH = later(r"[–—]|--")
_LINK = later(r"https?:|www\.|\S+@\S")
_OWNS = later(r"(?<=\w)[’']s$")
_STOPS = later(r"[.,;:!?…]+$")
_ABBREVIATED = later(r"(?:[A-Z]\.)+|St\.|Dr\.|Mt\.|Ft\.|Bros\.|Sr\.|Univ\.|Dept\.")


def _goes_on(text: str, piece: _Piece) -> bool:
    """Tell whether ``, Inc.`` or ``, Grey & Sons`` comes after a comma that else ended the name."""
    if not piece.word.endswith(","):
        return False
    if _PARTNERS.match(text, piece.after):
        return True
    following = _TOKEN.search(text, piece.after)
    return (
        following is not None
        and following.start() - piece.after <= 2
        and is_legal_form(following.group().rstrip("."))
    )


def _trimmed(text: str, begin: int, end: int) -> tuple[int, int] | None:
    """Drop a possessive and what only names a desk at the end."""
    heads = _ITS_HEADS.match(text, begin, end)
    begin = heads.end() if heads else begin
    name = text[begin:end]
    if "’" in name or "'" in name:
        possessive = re.search(r"[’']s$", name)
        if possessive and not _SAINT.match(name) and re.match(r"\s+\w", text[end:]):
            name = name[: possessive.start()]
        inner = re.search(r"[’']s\s+", name)
        if inner and (has_job_noun(name[inner.end() :]) or is_a_job(text, end)):
            name = name[: inner.start()]
    name = without_desk(name)
    name = name.rstrip(" ,;:!?")
    for opened, closed in ("[]", "()"):
        if name.endswith(closed) and opened not in name:
            name = name[:-1].rstrip()
    return (begin, begin + len(name)) if name else None


_ITS_HEADS = later(
    r"(?:(?:(?:Appointments?|Executive|Governing|Managing|Nominations?|Search|Selection) )?"
    r"(?:Body|Committee|Directors|Governors|Management|Members|Partners|Trustees)|"
    r"(?:Board|Body|Council) of (?:Directors|Governors|Management|Regents|Trustees))"
    r" of (?:the )?(?=[A-Z][\w'’.-]+ [A-Z])"
)
"""Who decides for a house, in front of its name; a *Board of Education* is one itself."""
_SAINT = later(r"(?:St|Saint)\.? [\w-]+[’']s$")
"""Schools and churches are called so: ``St Wulfric's has decided``."""


def name_before(text: str, end: int, pattern: re.Pattern[str]) -> tuple[int, int] | None:
    """Read the name that ends at ``end``, if it fills all of what the pattern takes for one.

    Args:
        text: Running text, or a subject.
        end: Where the word behind the name begins.
        pattern: What stands in front of the name, which is its group ``name``.

    Returns:
        The place of the name, or None.
    """
    begin = max(text.rfind(" ", 0, end - 1), text.rfind("\n", 0, end - 1)) + 1
    last_word = text[begin : end - 1]
    if not last_word or not (last_word[0].isupper() or last_word[0].isdigit()):
        return None
    start = max(0, end - FARTHEST)
    for found in pattern.finditer(text[start:end]):
        first, last = found.span("name")
        place = name_at(text, start + first)
        if place and fills(text, place, (start + first, start + last)):
            return place
    return None


def fills(text: str, place: tuple[int, int], group: tuple[int, int]) -> bool:
    """Tell whether the name read is the whole group, but for a desk at its end."""
    rest = text[place[1] : group[1]]
    return not rest.strip(" ,.!?'’s") or not without_desk(rest)


def is_somebody_at(text: str, place: tuple[int, int]) -> bool:
    """Tell whether a name is a person's whose house follows: ``with Dana Kim at Acme``."""
    return _AT_A_HOUSE.match(text, place[1]) is not None and is_full_name(words_at(text, place))


_AT_A_HOUSE = later(r" (?:\([^()\n]{2,40}\) )?(?:at|from) (?:the )?[A-Z]")


def words_at(text: str, place: tuple[int, int]) -> str:
    """Return the words at a place, on one line."""
    return re.sub(r"\s+", " ", text[slice(*place)])
