"""Proper names in a letter that may be a house's, and whether one is the reader's own."""

import re
import unicodedata
from collections.abc import Iterator
from difflib import SequenceMatcher
from functools import lru_cache

from afterword.core.check.letter_text import LetterText, Sentence, plain
from afterword.core.patterns import later
from afterword.core.reading.organisation.names import TOO_COMMON, looks_like_organisation
from afterword.core.reading.organisation.organisation import (
    is_same_organisation,
    normalise_organisation,
)
from afterword.core.reading.people.diminutives import bare_name, is_first_name
from afterword.core.reading.people.names import NOT_NAMES
from afterword.core.reading.role.job_titles import is_job_noun
from afterword.core.reading.wordlist import wordlist
from afterword.core.spans import Span

_UP = r"[A-ZÀ-ÖØ-ÞĄĆĈČĎĐĘĚĞĢİĶĹĻŁŃŅŇŐŒŔŘŚŞŠŢŤŪŮŰŹŻŽ]"
_REST = r"[\w&'’-]*(?:\.\w[\w&'’-]*)*"
_NAME = later(
    rf"(?<![\w@./'’&-]){_UP}{_REST}(?:\s+(?:(?:&|and|of|de|da|do|dos|del|du|von|van|und|y|e|"
    rf"et)\s+(?:the\s+|la\s+)?)?{_UP}{_REST})*"
)
_OWNER = later(r"['’]s?$")
_CONTRACTED = later(r"['’](?:\w{1,2})\b")
_PRONOUN = later(
    r"(?:\s+(?:and|for|of|on|&|e|y))?\s+(?:I(?:['’]\w+)?|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|"
    r"Sun)days?|January|February|March|April|May|June|July|August|September|October|November|"
    r"December|Easter|Christmas|Mr|Mrs|Ms|Miss|Dr|Prof|We|You|The|My)(?=\s|$)(?:.|\s)*$"
)
"""What a name does not go on with: ``St Brigid's I'd``, ``Millbank Monday``."""
_LOUD = later(
    r"\b(?:AT|JOIN|JOINING|FOR|OF|TO GO|TO CALL|TO|WITH|FROM|"
    r"ABOUT)\s+(?:THE\s+)?(?P<name>[^\W\d_][\w&'’-]+(?:\s+[^\W\d_&][\w&'’-]+|\s+&)*?)(?=\s+(?:THAT|"
    r"I|AND|FOR|AS|WHEN|WHO|IF|SO|BUT|TO|IS|ARE|WAS|WERE|WITH|ON|IN|HOW|WHAT|ALL|THEY|YOU|HAS|HAVE|"
    r"KNOW|FROM|THE|MY|A|LAST|NEXT|THIS)\b|[.,;:!?]|$)"
)
"""A name in a letter all in capitals, which the case of its letters does not show."""
_STARTERS = wordlist(
    """
    a about after again all also although am an and another any anyone are as at because been before
    being both but by can cheers congrats congratulations could dear did do does each even ever
    every everybody everyone everything for from give given good great greet had has have he hello
    her here hi his hope how however i if in is it its just keep know last let like long many may
    maybe might more most much my next no nobody none nor not nothing now of off on once one only
    or our out over perhaps please remember right say see she should since so some somebody someone
    somehow still such sure tell than thank thanks that the their them then there these they this
    those though through till to too under unless until up very was we well were what whatever when
    where whether which while who whoever whose why will wish wishing with without would yes yet you
    your yours working joining seeing meeting visiting hearing having learning being between during
    across inside outside around p.s ps nb two three four five six seven eight nine ten half both
    """
)
"""Words that begin a sentence with a capital and are no part of the name behind them."""
_NEVER = wordlist(
    """
    monday tuesday wednesday thursday friday saturday sunday january february march april may june
    july august september october november december easter christmas spring summer autumn winter
    diwali eid ramadan hanukkah halloween thanksgiving i linkedin zoom skype google excel python sql
    word english german french spanish italian portuguese polish russian ukrainian irish welsh dutch
    hindi arabic chinese japanese europe european london britain british england ireland scotland
    wales germany france spain italy poland india nigeria america american africa asia canada god
    lord bless covid brexit java kubernetes javascript instagram facebook youtube whatsapp twitter
    github cv hr pa tv uk us usa eu nhs ceo mr mrs ms dr sir madam level year team teams indeed
    glassdoor internet google's ok okay hgv gcse ged nvq btec qualification university college
    """
)
"""What stands with a capital and is no house."""
_TITLED = later(
    r"(?:Mrs?|Ms|Miss|Mx|Dr|Prof|Professor|Sir|Chef|Nurse|Sister|Father|Captain|Capt|Principal|"
    r"Uncle|Aunt|Aunty|Councillor|Chief|Matron|Class|Year|Grade|Room|Chairman|Pastor|Alhaji|Alhaja|"
    r"Madam|Mdm|Herr|Frau|Pan|Pani|Senhor\w*|Se\u00f1or\w*|Dona|Seu|Big|Little Miss|Engr?|Barr|Hon|"
    r"Project|Operation|Programme|Campaign|"
    r"Rev|Reverend|Judge|Officer|Sergeant|Inspector|Level|Unit|Phase|Block|Route|Line|Part|Stage)\b"
)
"""What stands before a person, a class or a number."""
_PARTS = wordlist(
    """
    committee board panel department section division term street road avenue square quay place
    terrace crescent
    """
)
"""What the name of a part of a house or of a street ends with."""
_LONGEST = 80
"""Characters of the longest name."""
_SHORT = 3
"""Letters of the shortest name."""
_WEEKDAYS = later(r"(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)days?\b")
_SMALL = wordlist(
    "the a of and for at in on de da do dos del du la le el von van und y e et st saint"
)


def houses_in(sentence: Sentence, letter: LetterText) -> Iterator[Span]:
    """Find the proper names of a sentence that can be a house's, in order.

    Yields:
        Spans in code points of the letter, without an owner's *'s* and without *I'd* and its kin.
    """
    text, first = letter.text, sentence.span.start
    words = sentence.span.of(text)
    if words.isupper() and len(words) > len("THANK YOU"):
        for loud in _LOUD.finditer(words):
            start, end = loud.span("name")
            if not _is_never(words[start:end]):
                yield Span(first + start, first + end)
        return
    for found in _NAME.finditer(words):
        start, end = found.span()
        cut = _PRONOUN.search(words, start, end)
        end = cut.start() if cut else end
        end -= len(words[start:end]) - len(words[start:end].rstrip(" .&-'’\n"))
        owner = _OWNER.search(words, start, end)
        end = owner.start() if owner else end
        start = _without_starter(words, start, end)
        if start < end and not _is_never(words[start:end]):
            yield Span(first + start, first + end)


def _without_starter(words: str, start: int, end: int) -> int:
    """Move the start over words that only begin the sentence; to the end if nothing is left."""
    while start < end:
        word = re.match(r"\S+\s*", words[start:end])
        if word is None or not _starts(word.group().strip()):
            break
        if word.group().strip() == "The" and word.end() < end - start:
            break  # "The Crooked Billet"
        start += word.end()
    return start


def _starts(word: str) -> bool:
    return re.sub(r"['’]\w{1,2}$", "", word.casefold()) in _STARTERS or "n't" in plain(word)


def _is_never(name: str) -> bool:
    last = name.rsplit(maxsplit=1)[-1].casefold()
    is_title = (
        " " in name and not last.endswith("s") and last not in NOT_NAMES and is_job_noun(last)
    )
    if " " in name and last in _PARTS:
        return True
    if len(name) > _LONGEST or is_title or re.search(r"n['’]t\b", name):
        return True  # "Fleet Administrator", "Didn't"
    bare = re.findall(r"[\w.]+", _CONTRACTED.sub("", name).casefold())
    if _WEEKDAYS.match(name) or _TITLED.match(name) or len(re.findall(r"[^\W\d_]", name)) < _SHORT:
        return True
    return not bare or all(
        word in _NEVER or word in _SMALL or word in _STARTERS or word.isdigit() for word in bare
    )


@lru_cache(maxsize=1024)
def is_own_name(name: str, own: str) -> bool:
    """Tell whether a name can be the house ``own``: a word, its initials or a slip of a key apart.

    ``NHG`` is Northern Housing Group, *Hospital Santa Aurora* belongs to *Grupo Aurora*.
    """
    if is_same_organisation(name, own):
        return True
    said, known = _telling(name), _telling(own)
    if any(
        one == other or one + "s" == other or one == other + "s" for one in said for other in known
    ):
        return True
    left, right = _squeezed(name), _squeezed(own)
    if min(len(left), len(right)) > _SHORT and (left in right or right in left):
        return True
    return _is_initials(name, own) or SequenceMatcher(None, left, right).ratio() >= _ALIKE


_PLACES = wordlist(
    """
    court lane row house hall park hill hills mill mills bay lake river valley view field fields
    wood woods stone bridge street road square garden gardens point works yard barn farm tree
    grove mount harbour harbor port quay castle abbey church cross corner lodge manor grange
    meadow cottage community primary junior infant charter high prep learning nursing practice
    agency family fire rescue police ambulance collective kitchen deli cafe bar grill inn arms
    """
)
"""Words that many names of houses share besides those of trades."""
_ALIKE = 0.87
"""Share of letters two spellings have in common where one may be a slip of the other."""


_SHARED = NOT_NAMES | TOO_COMMON | _SMALL | _PLACES


def _telling(name: str) -> set[str]:
    words = set(normalise_organisation(name).split())
    telling = {word for word in words if len(word) > 2 and word not in _SHARED}
    return telling or words - _SMALL


def _squeezed(name: str) -> str:
    folded = unicodedata.normalize("NFKD", name.casefold())
    return "".join(char for char in folded if char.isalnum()).removeprefix("the")


def _is_initials(name: str, own: str) -> bool:
    """``HRMC``, ``H&Q`` and ``SKP`` are made of the first letters of a longer name, in order."""
    letters = "".join(char for char in name if char.isalpha())
    if not 2 <= len(letters) <= 6 or not letters.isupper():
        return False
    words = re.findall(r"\w+", own)
    initials = "".join(word[0] for word in words).upper()
    capitals = "".join(char for char in own if char.isupper())
    rest = iter(initials)
    return letters in (initials, capitals) or (
        letters[0] == initials[:1] and all(char in rest for char in letters)
    )


def is_plainly_a_house(name: str) -> bool:
    """Tell a name no person has: a trade, a legal form, an ampersand, an article."""
    words = name.casefold().split()
    if words[0] == "the":
        return len(words) > _PAIR - 1 or looks_like_organisation(" ".join(words[1:]))
    if len(words) > 1 and words[0] in _PLACED and not NOT_NAMES & set(words[1:]):
        return False  # "Port Adelaide"
    if len(words) > 1 and (words[0] in _HOUSES or not _TRADES.isdisjoint(words[1:])):
        return True
    return looks_like_organisation(name)


def is_a_firm(name: str) -> bool:
    """Tell *Brightwater Foods* from *Passenger Services*, which is a part of many a house."""
    bare = re.sub(r"^The ", "", name)
    words = bare.casefold().split()
    if len(words) < _PAIR - 1 or words[-1] in _DEPARTMENTS or not is_plainly_a_house(bare):
        return False
    return any(word not in _SHARED for word in words)


_DEPARTMENTS = wordlist(
    """
    service services operations systems research development marketing sales finance communications
    resources support design education engineering technology technologies analytics data security
    policy planning housing health care product products facilities training transport media legal
    science studies infrastructure recruitment talent logistics insurance innovation learning
    programme programmes program programs project projects partnerships procurement accounts
    maintenance production management administration relations affairs strategy culture people
    community safety growth
    """
)
"""What a team within a house is called after, and a house less often."""
_PLACED = wordlist("port fort mount lake bay san santa city town union water village spa green")
_TRADES = wordlist(
    """
    infirmary surgery academy nurseries council haulage builders landscaping produce orthopedics
    dental interiors outdoor tours taxis buses coaches transit freightways carriers couriers
    associates partners collective kitchen bistro brasserie carpets tiles timber tyres
    scaffolding roofing realty renewables wind power pools spas moulds castings forgings plant
    hire cars fitness leisure lodge physio physiotherapy optical opticians salon barbers stables
    kennels hatchery orchards winery microfinance mutual savings cooperative co-operative union
    prep montessori trustees chambers
    """
)
_HOUSES = wordlist(
    "st st. hotel casa banco maison hospital clínica clinica grupo colegio escola camp"
)


def may_be_somebody(name: str, letter: LetterText) -> bool:
    """Tell whether a name can be a person's: a first name, or one the letter speaks of as such."""
    words = name.split()
    if is_first_name(bare_name(words[0])) or (len(words) == _PAIR and words[1] == "and"):
        return True
    if len(words) > 1:
        return False
    called = re.escape(plain(name))
    return (
        re.search(
            rf"\b(?:you and|colleague|meeting|met|thank|tell|mr|mrs|ms|dr|(?:session|chat|"
            rf"conversation|hour|talk|talked|spoke|working|interview|afternoon|morning|call|round|"
            rf"exercise|time) with) {called}\b|\b{called}(?: and (?:her|his)|,? who| said| told|"
            rf" asked| showed| mentioned|,? whose| from | on reception)",
            letter.plain[:_FIRST],
        )
        is not None
    )


_PAIR = 3
_FIRST = 10_000
"""Characters of a letter in which somebody is looked for."""
