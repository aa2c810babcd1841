"""Whom a letter greets, and whom it calls by name further on."""

import re
from collections.abc import Iterator

from afterword.core.check.letter_text import LetterText, Sentence
from afterword.core.check.same_person import TITLES
from afterword.core.patterns import later
from afterword.core.reading.people.diminutives import bare_name, is_first_name
from afterword.core.reading.people.names import NOT_NAMES
from afterword.core.reading.wordlist import wordlist
from afterword.core.spans import Span

_NO_NAME = wordlist(
    """
    there all both team everyone everybody again sir madam madame ma am maam mam sirs ji doctor
    professor chef coach hiring manager recruiter folks friends colleagues whom it may concern
    or ladies gentlemen committee recruitment recruiting talent hr people panel to the selection
    search and dear hello hi good morning afternoon evening day captain chief father sister
    reverend vicar councillor principal headteacher headmaster headmistress boss guv mate pal
    love hun friend dr prof mr mrs ms miss respected esteemed valued my office management
    department members board admissions employer director supervisor owner oga officer ustad
    bhai didi aunty uncle guys lads yall you lot gang crew recruiters interviewers head nurse
    matron partner partners illustrious honoured honorable honourable
    archdeacon bishop canon dean engineer trustee rector bro bruh sis buddy amigo amiga uce cuz
    """
)
_MARK = later(r"[^\w\s\[\](){}<>$*]{1,4}\s*")
"""A flower or a wave before the name."""
_BEHIND = later(
    r"(?<=\w)[ -](?:sahib|saheb|sahab|sahiba|begum|ji|jee|bhai|hocam|hoca|usta|han[ıi]m|bey|efendi|"
    r"abi|abla|san|sama|sensei|seonsaengnim|ssi|garu|ustaz|ustadh|mwalimu)$",
    re.IGNORECASE,
)
"""What much of the world puts behind a name out of respect: *Feride Hocam*, *Zafar Sahib*."""
_GROUP = NOT_NAMES | wordlist(
    """
    acquisition all board boards both colleagues committee contracts council crew department
    departments desk division everybody everyone faculty folk folks gang governors lads ladies lot
    members office operations others panel people personnel recruiters resources section services
    staff team teams trustees y yall
    """
)
"""Words of which one makes a greeting go to many: *Dear Members of the Selection Committee*."""
_AND_ALL = later(r"\s*(?:,|&|\+|\band\b)\s*(?P<rest>(?:(?!&|\+|\band\b)[^,])+)$", re.IGNORECASE)
_GREETING_WORD = later(
    r"^\W*(?:(?:my )?dear(?:est)?|respected|hi|hello|hey|hiya|heya|howdy|g['’]day|alright|"
    r"all right|ciao|namaste|greetings|good (?:morning|afternoon|evening|day)|morning|afternoon|"
    r"evening|now then|ey up|oi|ol[aá]|hola|bonjour|salut|cher|ch[eè]re|liebe[rs]?|hallo|"
    r"guten (?:tag|morgen)|sehr geehrte[rs]?|beste|geachte|caro|cara|prezad[oa]|estimad[oa]|"
    r"querid[oa]|gentile|szanown[ya]|drog[ia]|cze[śs][ćc]|dzie[ńn] dobry|witam|dia dhuit|a chara|"
    r"namaskar|vanakkam|pujya|howya|say[ıi]n|salaam|shalom|aloha|yo|sup|wotcha|molo|sawubona|"
    r"habari|jambo|kia ora|bula|mabuhay|well hello)\b(?: (?:again|there)\b)?[\s,]*",
    re.IGNORECASE,
)


def greeted_name(letter: LetterText) -> Span | None:
    """Return the name in the greeting, its title included; None where nobody is named."""
    if letter.greeting is None:
        return None
    start, end = letter.greeting.start, letter.greeting.end
    opening = _GREETING_WORD.match(letter.text[start:end])
    start += opening.end() if opening else 0
    mark = _MARK.match(letter.text, start, end)
    start = mark.end() if mark else start
    words = letter.text[start:end].rstrip(" ,:;!.-–—\n")
    words = _without_all(words)
    bare = _BEHIND.sub("", words)
    if not TITLES.fullmatch(bare + " "):  # "Mrs Begum" has no other name
        words = bare
    titled = TITLES.match(words)
    titles = titled.end() if titled and titled.end() < len(words) else 0
    if TITLES.fullmatch(words + " "):
        return None
    tokens = [token.casefold() for token in re.findall(r"\w+", words[titles:])]
    if not tokens or all(token in _NO_NAME for token in tokens):
        return None
    if not titles and any(token in _GROUP for token in tokens):
        return None
    if any(char in words for char in "[]{}<>()_$"):
        return None
    return Span(start, start + len(words))


def _without_all(words: str) -> str:
    """Take away *and team* and its kin behind the name of somebody."""
    also = _AND_ALL.search(words)
    if also is None or not any(
        token.casefold() in _GROUP for token in re.findall(r"\w+", also["rest"])
    ):
        return words
    return words[: also.start()]


_UP = r"[A-ZÀ-ÖØ-ÞĄĆĈČĎĐĘĚĞĢİĶĹĻŁŃŅŇŐŒŔŘŚŞŠŢŤŪŮŰŹŻŽ]"
_CALLED = (
    r"(?P<name>(?:(?:Mr|Mrs|Ms|Miss|Mx|Dr|Prof|Professor|Sir|Madam|Pan|Pani|Panie|Senhora?|Herr|"
    rf"Frau|Chef|Sister|Dona|Sra?|Mdm)\.? )?{_UP}[\w'’-]*\w(?: {_UP}[\w'’-]*\w)?)"
)
_THANKED = later(
    r"\b(?i:thanks|thank you|cheers|ta|bless you|take care|sorry|well done|congratulations|"
    r"goodbye)(?: (?:again|so|ever|very|once|much|kindly|indeed|a|lot|lots|million|bunch|heaps|"
    r"mill|always|sincerely|dearly|truly|too|as|then|anyway|both|for everything|for all|for that|"
    r"for this|"
    rf"in advance)){{0,5}},? {_CALLED}(?P<goes_on>,? (?:for|and (?!{_UP}|the|all|every|your)|again|"
    rf"so|"
    r"you|I)\b)?(?=[,.!?]|\s|$)"
)
"""*Thanks again, Deirdre*, *thank you Kemi for the hour*."""
_BETWEEN = later(
    rf"(?<![\w'’])(?P<before>[\w'’]{{1,40}}), {_CALLED}, (?:you|your|I|I['’]\w+|please|thank|"
    rf"thanks|(?P<weak>we|if|but|it was|that|would|could|may|do)\b|for (?:your|the|being|all|"
    rf"everything|having)|and (?:thank|god|good|best|take|please|I|"
    r"all the|may|keep|have|if|wish|my))\b"
)
"""*Maybe next season, Krystyna, you will allow me*."""
_AT_START = later(
    rf"{_CALLED}, (?:you|your(?! \w+(?: \w+)?,)|thank|thanks|please|I|I['’]\w+|may|could|would|"
    rf"what|it was|if)\b"
)
_AT_END = later(rf", {_CALLED}[.!?]+$")
_SPOKEN_TO = later(
    r"(?:^(?:have|enjoy|good luck|best|happy|wishing|hope|thanks?|take|see|keep|all the|"
    r"congratulations|well done|cheers|sorry|please|god bless|bless|no hard)\b|\b(?:thank you|"
    r"thanks|you're well|you are well|so much|again|everything|you know|indeed|kind of you|"
    r"good of you|to you|with you|from you|for you)$)",
    re.IGNORECASE,
)
"""What is said to somebody who may be called by name behind it."""
_SOMEBODY = later(
    r"(?:\b(?i:my|our|his|her|their)(?: \w+){1,3}|\b(?:your|the|a|an|that|"
    r"this)(?: \w+){0,2} (?:\w+(?:er|or|ist|ian|ant|man|woman)|colleague|boss|deputy|nurse|chef|"
    r"head|dog|cat|friend|wife|husband|partner|son|daughter|sister|brother|assistant|clerk|lady|"
    r"lad|girl|boy|guy|chap|fella|one|principal|chief|lead|mate|secretary|mechanic|porter|guard|"
    r"cook))$"
)
"""Whom a name between commas belongs to, where it is nobody's who is spoken to."""


_THING = later(r"\b(?i:your|the|a|an|that|this)(?: [\w-]+){1,3}$")
"""What a name between commas may be the name of."""


def called_names(letter: LetterText) -> Iterator[Span]:
    """Find where a letter calls somebody by name behind its greeting, titles included.

    In the sign-off a name alone is the writer's, so there it counts only where words follow it.
    """
    after = letter.greeting.end if letter.greeting else 0
    closing = letter.sign_off.start if letter.sign_off else len(letter.text)
    for sentence in letter.sentences:
        if sentence.span.end > after:
            is_closing = sentence.span.start >= closing
            yield from _called_in(sentence, letter, is_closing=is_closing)


def _called_in(sentence: Sentence, letter: LetterText, *, is_closing: bool) -> Iterator[Span]:
    words, first = sentence.span.of(letter.text), sentence.span.start
    for found in _THANKED.finditer(words):
        if (
            _is_name(found["name"])
            and (found["goes_on"] or not is_closing)
            and "\n" not in found[0]
        ):
            yield Span(first + found.start("name"), first + found.end("name"))
    for found in _BETWEEN.finditer(words):
        ahead = _just_before(sentence, found.end("before"))
        is_list = is_first_name(bare_name(found["before"])) or (
            found.start("before") > 0 and found["before"][0].isupper() and found["before"] != "I"
        )
        is_told = found["weak"] and _THING.search(ahead)
        if is_told or is_list or _SOMEBODY.search(ahead):
            continue
        if _is_name(found["name"]):
            yield Span(first + found.start("name"), first + found.end("name"))
    if is_closing:
        return
    start = _AT_START.match(words)
    if start and _is_name(start["name"]) and is_first_name(bare_name(start["name"].split()[0])):
        yield Span(first + start.start("name"), first + start.end("name"))
    end = _AT_END.search(words)
    if end is None or not _is_name(end["name"]):
        return
    ahead = _just_before(sentence, end.start())
    if not _SOMEBODY.search(ahead) and _SPOKEN_TO.search(ahead):
        yield Span(first + end.start("name"), first + end.end("name"))


def _just_before(sentence: Sentence, end: int) -> str:
    """Return what the sentence says before a comma, of a very long one the last part."""
    return sentence.plain[max(0, end - _AROUND) : end]


_AROUND = 200
"""Characters before a name that are looked at."""


def _is_name(name: str) -> bool:
    words = [word.casefold() for word in re.findall(r"\w+", TITLES.sub("", name) or name)]
    return not any(word in _NO_NAME or word in _NOBODY or word in NOT_NAMES for word in words)


_NOBODY = wordlist(
    """
    god lord jesus allah heaven christ santa monday tuesday wednesday thursday friday saturday
    sunday january february march april may june july august september october november december
    christmas easter i we you he she it they this that the my your our but so and if as for
    because when what how please thank thanks cheers sorry yes no well then now here there
    everyone everybody anyone however although though still also since while whoever whatever
    hope hopefully best kind warm regards yours sincerely love take english german polish french
    spanish welsh irish linkedin zoom
    """
)
"""Capitals behind thanks that are nobody's name."""
