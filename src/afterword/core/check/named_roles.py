"""Where a letter names the job it is about, in capitals or in passing."""

import re
from collections.abc import Iterator
from typing import Final

from afterword.core.check.letter_text import LetterText, Sentence
from afterword.core.patterns import later
from afterword.core.reading.job_titles import TRADE_SURNAMES, has_job_noun
from afterword.core.reading.wordlist import wordlist
from afterword.core.spans import Span

_STOP: Final = (
    r"(?:the|an?|your|that|this|my|our|his|her|their|its|about|for|with|to|in|on|at|from|by|as|"
    r"but|or|"
    r"i|you|we|they|he|she|it|is|was|were|are|be|been|had|has|have|did|do|not|if|when|who|which|"
    r"what|"
    r"so|because|after|before|over|under|into|out|up|down|back|again|just|than|then|there|here|"
    r"another|other|any|some|no|every|each|same|similar|both|one|until|since|while|where|how|why|"
    r"would|could|will|can|may|might|should|went|came|got|getting|said|told|gave|took|made|me|him|"
    r"them|us|thank|thanks|please|hope|wish|sorry|glad|happy|really|very|too|also|still|now|even|"
    r"never|always|next|last|former|current|present|previous|old)"
)
_TOKEN: Final = rf"(?!{_STOP}\b)[\w&/+#][\w&/'.+#-]*"
_PHRASE: Final = rf"{_TOKEN}(?:,? (?:(?:and|of|&|in|for) (?=\w))?{_TOKEN}){{0,5}}?"
_LONG: Final = rf"{_TOKEN}(?: (?:(?:and|of|&) )?{_TOKEN}){{0,4}}"
_JOB: Final = (
    r"(?:role|position|job|post|vacancy|opening|interviews?|thing|spot|seat|gig|slot|opportunity|"
    r"application|posting|apprenticeship|traineeship|berth|chair|shortlist|process|ad|advert|"
    r"trial|audition|work|competition|search|campaign|scheme)"
)
_BEFORE: Final = later(
    rf"\b(?:the|your|that|this) (?P<title>{_PHRASE})(?:'s?)? {_JOB}\b(?! (?:offer|centre|market))"
)
"""*the head waiter position*, *the Superintendent's post*."""
_ONE: Final = later(
    rf"\b(?:consider(?:ed|ing)?(?: me)?|appl(?:ied|ying)|interview(?:ed|ing)?(?: me)?|up|in|"
    rf"turned down|"
    rf"turning me down|selected|chosen|shortlisted|rejected|thinking of me|tried|going|went|"
    rf"forward|"
    rf"application|hoping|hoped|interest) for an? (?P<title>{_PHRASE}) {_JOB}\b"
)
"""*considering me for a tram driver role*."""
_QUOTED: Final = later(
    r"\b[Aa]n? (?P<title>[A-Z][\w&/'’-]*(?: [A-Z][\w&/'’-]*){1,4}) (?:application|interview|"
    r"position|role)\b"
)
_AS: Final = later(
    r"\b(?:consider(?:ed|ing)?|interview(?:ed|ing|s)?|appl(?:y|ied|ying|ications?)|select(?:ed|"
    r"ing)|"
    r"chosen?|choosing|pick(?:ed|ing)|appoint(?:ed|ing)|hir(?:ed|ing)|taken on|taking on|"
    r"shortlist(?:ed|ing)|"
    r"accepted|role|position|post|job|vacancy|opening|turn(?:ed|ing) (?:me )?down|passed over|"
    r"candidates?|applicants?|list|panel|named|"
    r"join(?:ed|ing)?|seen|saw|trial(?:led)?|auditioned|suitable|right person|right one|cut out|"
    r"work(?:ing)?|"
    r"start(?:ing)?|advertis(?:ed|ing)|unsuccessful|successful|fit|needed|wanted|"
    r"considered suitable|"
    r"get|getting|got|place|someone else|somebody else|chance|run|crack|go|shot|try|stab)"
    r"(?: (?!(?:i|my|if|when|and|but|that)\b)[\w&'.]+){0,4}? (?:as|for|of|at) (?:(?:an?|the|your|"
    r"their|its|next|new|your next|your new) )*"
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
    r"\b(?:my (?:own|old|former|last|previous|current|present|new|first|own|job|work|boss|manager)|"
    r"i(?:'m| am| was|'ve been| have been|'d been) (?:now |still |currently |just |only |already |"
    r"back |presently |also )*(?:an?|the|at|with|in|working|doing|as|starting|acting|training)|"
    r"i (?:now |still |currently |have |'ve )*(?:work|worked|start|started|took|taken|joined|"
    r"accepted|got an?|found an?)|"
    r"(?:i'll|i will|i shall|i'd|i would|may i|could i|can i|should i|to|would it be \w+ if i|"
    r"i might|i may|"
    r"i can|i could|i plan to|let me|and|also|again) (?:also |still |readily |gladly |perhaps |"
    r"now |even |happily |be )*(?:apply|applying|consider|considered|try|look at|take|"
    r"be interested|like to try)|"
    r"if|whenever|whether|should|in case|mentioned|hinted|suggested|"
    r"as you suggested|tells me|told me (?:that|there|you)|says|said (?:that|there|you|the)|"
    r"instead|"
    r"rather than|elsewhere|next interview|friend|cousin|sister|brother|daughter|son|wife|"
    r"husband|mum|dad|mother|father|one day|some ?day|future|later|eventually|maybe|perhaps|might|"
    r"unlike|(?:jobs?|roles?|posts?|one|something) like|congratul\w+|used to|when i was|"
    r"since leaving|years? (?:as|of|in)|experience as|trained as|"
    r"qualified as|as well as|helper|volunteer|freelance|(?:he|she|they|who) (?:is|was|works?|"
    r"worked|"
    r"got|has|had|does|did|left|runs|said|says|went)|"
    r"colleague|reference from|course|exam|certificate|diploma|degree)\b",
    re.IGNORECASE,
)
"""Of other jobs: those one has and had, may try for next, and other people's."""
_CLOSE: Final = later(
    r"\b(?:another(?! (?:go|shot|crack|chance|try|bash))|others?|also|or|even|his|her|their|whose|"
    r"advertis\w+|posting|hiring|recruiting|(?:see|saw)(?! me\b)|"
    r"(?:hear|heard) (?:of|about|that|there|you)|noticed?|spotted|ha(?:s|ve) (?:an?|any|some)|"
    r"unlike)(?: [\w'-]+){0,4} ?$"
)
"""The same, a few words before the title."""
_LATER: Final = later(
    r"(?: [\w'-]+){0,4}? (?:gets?|is|are|comes?|opens?|becomes?|may|might|could|will|would|"
    r"opening|coming|"
    r"being) (?:up|be|advertised|open\w*|available|posted|coming|going|still|free|vacant|again|on|"
    r"that you (?:mentioned|advertised)|you mentioned|in (?:may|june|july|spring|summer|autumn|"
    r"winter))|"
    r" (?:at|in|with) (?:my|our|another)\b| (?:you mentioned|you(?:'re| are) (?:now )?advertising|"
    r"on your (?:site|website|page)|elsewhere|"
    r"instead|next time|in your other|in my|where i|i (?:have|do|had|did|hold) now)\b",
)
_CLAUSE = later(r"[;:(!?]|\s-\s|, (?:and|but|so|though|yet|because)\b|\bbut\b")


def named_roles(letter: LetterText) -> Iterator[Span]:
    """Find what the letter calls the job it is about, in its own words.

    Yields:
        Spans that hold a word for somebody's work; jobs one has, had or may try for are left out.
    """
    for sentence in letter.body:
        words = sentence.plain.replace("'s", "").split()
        if has_job_noun(" ".join(words)) or not _FIELDS.isdisjoint(words):
            yield from _named_in(sentence, letter)


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


_WORD = later(r"[^\W\d_]+(?:-[^\W\d_]+)*")
_GOES_ON = later(
    r"(?:,| of| for|:| -| in) [A-Z][\w&'’-]*(?:(?: and| of| &|,)? [A-Z][\w&'’-]*){0,4}(?=[.,;:!?]|"
    r" [a-z]|$)"
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
    r"second hand|"
    r"only|main|real|good|great|lovely) "
)
"""What says how good somebody is at it, and not what it is called."""
_NO_JOBS = wordlist(
    "academic gentleman lady gentlemen people pilot hosts host model stage crew page mate printer "
    "server"
)
"""What is hardly ever the job a letter is about."""


def _is_another(said: str, start: int, end: int) -> bool:
    begin = max((cut.end() for cut in _CLAUSE.finditer(said, 0, start)), default=0)
    return bool(
        _ELSEWHERE.search(said, begin, start)
        or _CLOSE.search(said[begin:start])
        or _LATER.match(said, end)
    )
