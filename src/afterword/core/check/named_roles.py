"""Where a letter names the job it is about, in capitals or in passing."""

import re
from collections.abc import Iterator
from itertools import islice
from typing import Final

from afterword.core.check.letter_text import LetterText, Sentence
from afterword.core.patterns import later
from afterword.core.reading.role.job_titles import TRADE_SURNAMES, has_job_noun
from afterword.core.reading.wordlist import wordlist
from afterword.core.spans import Span

_STOP: Final = (
    r"(?:the|an?|your|that|this|my|our|his|her|their|its|about|for|with|to|in|on|at|from|by|as|but|"
    r"or|i|you|we|they|he|she|it|is|was|were|are|be|been|had|has|have|did|do|not|if|when|who|which|"
    r"what|so|because|after|before|over|under|into|out|up|down|back|again|just|than|then|there|"
    r"here|another|other|any|some|no|every|each|same|similar|both|one|until|since|while|where|how|"
    r"why|would|could|will|can|may|might|should|went|came|got|getting|said|told|gave|took|made|me|"
    r"him|them|us|thank|thanks|please|hope|wish|sorry|glad|happy|really|very|too|also|still|now|"
    r"even|never|always|next|last|former|current|present|previous|old)"
)
_TOKEN: Final = rf"(?!{_STOP}\b)[\w&/+#][\w&/'.+#-]*"
_PHRASE: Final = rf"{_TOKEN}(?:,? (?:(?:and|of|&|in|for) (?=\w))?{_TOKEN}){{0,5}}?"
_LONG: Final = rf"{_TOKEN}(?: (?:(?:and|of|&) )?{_TOKEN}){{0,4}}"
_JOB: Final = (
    r"(?:role|position|job|post|vacancy|opening|interviews?|thing|spot|seat|gig|slot|opportunity|"
    r"application|place|posting|apprenticeship|traineeship|berth|chair|shortlist|process|ad|advert|"
    r"trial|audition|work|competition|search|campaign|scheme)"
)
_BEFORE: Final = later(
    rf"\b(?:the|your|that|this) (?P<title>{_PHRASE})(?:'s?)? {_JOB}\b(?! (?:offer|centre|market))"
)
"""*the head waiter position*, *the Superintendent's post*."""
_ONE: Final = later(
    rf"\b(?:consider(?:ed|ing)?(?: me)?|appl(?:ied|ying)|interview(?:ed|ing)?(?: me)?|up|in|"
    rf"turned down|turning me down|selected|chosen|shortlisted|rejected|thinking of me|tried|going|"
    rf"went|forward|application|hoping|hoped|interest) for an? (?P<title>{_PHRASE}) {_JOB}\b"
)
"""*considering me for a tram driver role*."""
_QUOTED: Final = later(
    r"\b[Aa]n? (?P<title>[A-Z][\w&/'’-]*(?: [A-Z][\w&/'’-]*){1,4}) (?:application|interview|"
    r"position|role)\b"
)
_AS: Final = later(
    r"\b(?:consider(?:ed|ing)?|interview(?:ed|ing|s)?|appl(?:y|ied|ying|ications?)|select(?:ed|"
    r"ing)|chosen?|choosing|pick(?:ed|ing)|appoint(?:ed|ing)|hir(?:ed|ing)|taken on|taking on|"
    r"shortlist(?:ed|ing)|accepted|role|position|post|job|vacancy|opening|turn(?:ed|"
    r"ing) (?:me )?down|passed over|candidates?|applicants?|list|panel|named|join(?:ed|ing)?|seen|"
    r"saw|trial(?:led)?|auditioned|suitable|right person|right one|cut out|work(?:ing)?|"
    r"start(?:ing)?|advertis(?:ed|ing)|unsuccessful|successful|fit|needed|wanted|"
    r"considered suitable|get|getting|got|place|someone else|somebody else|chance|run|crack|go|"
    r"shot|try|stab)(?: (?!(?:i|my|if|when|and|but|that)\b)[\w&'.]+){0,4}? (?:as|for|of|"
    r"at) (?:(?:an?|the|your|their|its|next|new|your next|your new) )*"
    rf"(?P<title>{_LONG})"
)
"""*being considered for credit officer*, *whoever you picked as laundry assistant*."""
_BE: Final = later(
    r"\b(?:be|become|becoming|being|hired|chosen|chose|picked|appointed|hire) (?:your|"
    r"the) (?:next |new |newest )?"
    rf"(?P<title>{_LONG})|\b(?:your next|your new|the new|the successful|"
    rf"the chosen) (?P<next>{_LONG})"
)
"""*I won't be the next practice manager*, *I hope the new clerk settles in*."""
_WANTED: Final = later(
    rf"\bi (?:really |truly )?(?:did )?(?:really )?want(?:ed)? (?:the )?(?P<title>{_LONG})"
)
_PATTERNS: Final = (_BEFORE, _ONE, _AS, _BE, _WANTED)
_ELSEWHERE: Final = later(
    r"\b(?:my (?:own|old|former|last|previous|current|present|new|first|own|job|work|boss|"
    r"manager)|i(?:'m| am| was|'ve been| have been|'d been) (?:now |still |currently |just |only |"
    r"already |back |presently |also )*(?:an?|the(?! (?:one|person|candidate))|at|with|in|working|"
    r"doing|as|starting|acting|training)|i(?:'ve| have)? (?:now |still |currently |just )*(?:work|"
    r"worked|start|started|took|taken|joined|accepted|got an?|found an?)|(?:i'll|i will|i shall|"
    r"i'd|i would|may i|could i|can i|should i|(?<!chance )(?<!opportunity )(?<!honour )(?<!honor "
    r")(?<!privilege )\bto|would it be \w+ if i|i might|i may|i can|i could|i plan to|let me|and|"
    r"also|again) (?:also |still |readily |gladly |perhaps |now |even |happily |be )*(?:apply|"
    r"applying|consider|considered|try|look at|take|be interested|like to try)|if|whenever|"
    r"whether|should|in case|mentioned|hinted|suggested|as you suggested|tells me|told me (?:that|"
    r"there|you)|says|said (?:that there|there)|instead|rather than|elsewhere|next interview|"
    r"friend|cousin|sister|brother|daughter|son|wife|husband|mum|dad|mother|father|one day|"
    r"some ?day|future|later|eventually|maybe|perhaps|might|unlike|(?:jobs?|roles?|posts?|one|"
    r"something) like|congratul\w+|used to|when i was|since leaving|years? (?:as|of|in)|"
    r"experience as|trained as|qualified as|as well as|helper|volunteer|freelance|(?:he|she|they|"
    r"who) (?:is|was|works?|worked|got|has|had|does|did|left|runs|said|says|went)|colleague|"
    r"reference from|course|exam|certificate|diploma|degree)\b",
    re.IGNORECASE,
)
"""Of other jobs: those one has and had, may try for next, and other people's."""
_CLOSE: Final = later(
    r"\b(?:another(?! (?:go|shot|crack|chance|try|bash))|others?|also|or|even|his|her|their|whose|"
    r"advertis\w+|posting|hiring|recruiting|(?:see|saw)(?! me\b)|(?:hear|heard) (?:of|there|you)|"
    r"noticed?|spotted|ha(?:s|ve) (?:an?|any|some)|unlike)(?: [\w'-]+){0,4} ?$"
)
"""The same, a few words before the title."""
_LATER: Final = later(
    r"(?: [\w'-]+){0,4}? (?:gets?|is|are|comes?|opens?|becomes?|may|might|could|will|would|"
    r"opening|coming|being) (?:up|be|advertised|open\w*|available|posted|coming|going|still|free|"
    r"vacant|again|on|that you (?:mentioned|advertised)|you mentioned|in (?:may|june|july|spring|"
    r"summer|autumn|winter))| (?:at|in|with) (?:my|our|another)\b| (?:you mentioned|you(?:'re|"
    r" are) (?:now )?advertising|on your (?:site|website|page)|elsewhere|instead|next time|"
    r"in your other|in my|where i|i (?:have|do|had|did|hold) now)\b",
)
_CLAUSE = later(r"[;:(!?]|\s-\s|, (?:and|but|so|though|yet|because)\b|\bbut\b")


def named_roles(letter: LetterText) -> Iterator[Span]:
    """Find what the letter calls the job it is about, in its own words.

    Yields:
        Spans that hold a word for somebody's work; jobs one has, had or may try for are left out.
    """
    yield from islice(_all_named(letter), _MOST)


def _all_named(letter: LetterText) -> Iterator[Span]:
    own = {word for sentence in letter.body for word in _own_work(sentence)}
    for sentence in letter.body:
        words = sentence.plain.replace("'s", "").split()
        if has_job_noun(" ".join(words)) or not _FIELDS.isdisjoint(words):
            for span in _named_in(sentence, letter):
                if span.of(letter.plain).rsplit(maxsplit=1)[-1] not in own:
                    yield span


def _own_work(sentence: Sentence) -> Iterator[str]:
    """Find what somebody is by trade: *I'm a ticket inspector now*."""
    for found in _I_AM.finditer(sentence.plain):
        yield from (word for word in found["what"].split() if has_job_noun(word))


_I_AM = later(
    r"\b(?:i'm|i am|i was|i've been|i have been|work(?:ing)? as|job as|role as|"
    r"position as) (?:now |still |currently |just |only |back |also |presently )*(?:as )?(?:an? |"
    r"the )(?P<what>[a-z-]+(?: [a-z-]+){0,2})"
)


def _named_in(sentence: Sentence, letter: LetterText) -> Iterator[Span]:
    said, first = sentence.plain, sentence.span.start
    for found in _QUOTED.finditer(sentence.span.of(letter.text)):
        if not has_job_noun(found["title"]) or _is_another(said, found.start(), found.end()):
            continue
        yield Span(first + found.start("title"), first + found.end("title"))
    for pattern in _PATTERNS:
        for found in pattern.finditer(said):
            name = next(key for key, value in found.groupdict().items() if value)
            start = found.start(name)
            lead = _LED_BY.match(said, start, found.end(name))
            start = lead.end() if lead else start
            end = _end_of_title(
                letter.text[first : sentence.span.end], said, start, found.end(name)
            )
            if (
                end > start
                and (pattern is _BEFORE or said[start:end] not in _FIELDS)
                and not _is_another(said, start, found.end())
            ):
                yield Span(first + start, first + end)


def _end_of_title(words: str, said: str, start: int, end: int) -> int:
    """Return where the last word for somebody's work ends; a title in capitals may go on."""
    nouns = [
        word
        for word in _WORD.finditer(said, start, end)
        if has_job_noun(word.group(), is_one_person=True) and word.group() not in _NO_JOBS
    ]
    if not nouns and all(word in _FIELDS for word in said[start:end].split()):
        return end
    if not nouns or _NO_TITLE.match(said + " ", start):
        return start
    if (
        words[start].isupper()
        and nouns[-1].start() == start
        and nouns[-1].group() in TRADE_SURNAMES
    ):
        return start  # "the Miller place"
    end = nouns[-1].end()
    further = _GOES_ON.match(words, end) if words[start].isupper() else None
    return further.end() if further else end


_LED_BY = later(rf"{_JOB} (?:of|as) (?:an? |the |your )?")
"""What stands before a title and is no part of it: *for the role of Senior Baker*."""
_WORD = later(r"[^\W\d_]+(?:-[^\W\d_]+)*")
_GOES_ON = later(
    r"(?:,| of| for|:| -| in(?! (?:January|February|March|April|May|June|July|August|September|"
    r"October|November|December)\b)) [A-Z][\w&'’-]*(?:(?: and| of| &|,)? [A-Z][\w&'’-]*){0,4}"
    r"(?=[.,;:!?]| [a-z]|$)"
)
"""*Associate, White Collar Crime*."""
_FIELDS = wordlist(
    """
    sales inside outside telesales marketing social media payroll nursing teaching driving catering
    cleaning housekeeping security recruitment accounting procurement purchasing maintenance welding
    gardening bookkeeping fundraising bartending dispatch editing laundry plumbing
    """
)
"""What names a job without saying what somebody is: *the inside sales spot*."""
_NO_TITLE = later(
    r"(?:hiring|better|stronger|right|best|wrong|ideal|perfect|kind|sort|younger|older|first hand|"
    r"second hand|only|main|real|good|great|lovely) "
)
"""What says how good somebody is at it, and not what it is called."""
_NO_JOBS = wordlist(
    "academic gentleman lady gentlemen people pilot hosts host model stage crew page mate printer "
    "server"
)
"""What is hardly ever the job a letter is about."""


def _is_another(said: str, start: int, end: int) -> bool:
    first = max(0, start - _AROUND)
    begin = max((cut.end() for cut in _CLAUSE.finditer(said, first, start)), default=first)
    return bool(
        _ELSEWHERE.search(said, begin, start)
        or _CLOSE.search(said[begin:start])
        or _LATER.match(said, end)
    )


_AROUND: Final = 250
"""Characters before a title that are looked at."""
_MOST: Final = 100
"""Titles that are looked at; a letter has two or three."""
