"""What of the feedback in a message is advice: something to work on, and no praise."""

from collections.abc import Iterable

from afterword.core.messages.message import Message
from afterword.core.patterns import later
from afterword.core.reading.said import plain_sentences, words_of
from afterword.core.reading.sentences import sentence_of
from afterword.core.spans import Evidence, Span

_WANTED = later(
    r"\bwould have (?:\w+ )?(?:liked|loved|wanted|helped|strengthened|welcomed|wished)\b|"
    r"\b(?:missed|had hoped (?:for|to (?:see|hear))|(?:were|was) hoping (?:for|to (?:see|hear))|"
    r"wanted (?:to (?:see|hear|read) )?(?:more|clearer|stronger)|wished for) ?(?:a|an|the|more)?\b|"
    r"\bnext time\b|\b(?:in|for) (?:your |a |the )?(?:next|future|another) "
    r"(?:interview|application|talk)s?\b|"
    r"\b(?:my|our|one|some|a (?:piece|word|bit) of) (?:\w+ )?(?:advice|tip|suggestion)\b|"
    r"\b(?:would|d|might|can|could) (?:\w+ )?(?:suggest|recommend|advise)\b|"
    r"(?:^|\b(?:to|and|or|would|could|should|might) )(?:\w+ )?(?:work on|practi[sc]e|brush up|"
    r"read up|rehearse)\b|"
    r"\b(?:room|areas?) (?:for|to|of) (?:grow\w*|improve\w*|develop\w*)\b|"
    r"\byou(?:r [\w -]{1,40})? (?:\w+ )?(?:lacked|undersold|rushed|struggled|"
    r"(?:was|were|is|are|seemed|felt|came across as) (?:[\w ]{0,12})(?:too |weak|less |not quite))|"
    r"\b(?:lacking|weakest|weaker)\b|"
    r"\byou (?:could|might|may|should) (?:\w+ )?(?:have|want|work|get|gain|build|practi[sc]e|"
    r"bring|take|think|learn|try|show|add|give|say|prepare|speak|spend)\b|"
    r"\byou did not (?:\w+ )?(?:give|show|mention|ask|explain|answer|talk|tell|bring)\b|"
    r"\b(?:wurde (?:ihnen|dir) (?:empfehlen|raten)|mein (?:rat|tipp)|nachstes mal|"
    r"je vous conseille|mon conseil|la prochaine fois|(?:le|te) aconsejo|mi consejo|"
    r"la proxima vez|aconselho|meu conselho|da proxima vez|mijn advies|volgende keer|"
    r"il mio consiglio|la prossima volta)\b"
)
_MISSED = later(
    r"\b(?:i|we|panel|team|they|\w+ and i) would have (?:\w+ )?(?:liked|loved|welcomed|wanted|"
    r"appreciated) (?:to (?:see|hear|read|have) )?(?:a|an|one|some|two|more|fewer|less)\b"
    r"[^.;]{0,40}\b(?:examples?|details?|evidence|concrete|specifics?|figures?|numbers?|structure|"
    r"depth|answers?|story|stories|plan|questions?|cases?|insight|explanation|reflection|research|"
    r"preparation|portfolio|samples?|references?|practice|clarity|confidence)\b"
)
"""What was missed in a talk, said without a word for the reader."""
_ELSEWHERE = later(
    r"\b(?:re-?apply\w*|appl(?:y|ying) (?:again|for|to|when|once)|careers?|website|web site|"
    r"vacanc\w+|openings?|in touch|linkedin|keep an eye|job board|other (?:roles|positions|jobs)|"
    r"contact me|recommend you to)\b|"
    r"\bwould recommend you (?!to\b|practi|work|read|get|take|prepare|bring|look|spend|try|think)"
)
"""Advice on where to look for work, which asks for nothing to be practised."""
_OF_THE_OTHER = later(
    r"\b(?:another|other|the (?:successful|chosen)) (?:candidate|applicant|person)\b|"
    r"\b(?:somebody|someone) (?:else|with|who)\b"
)
"""Why somebody else was chosen: no advice, unless it goes on to the reader."""
_TOLD = later(
    r"^\W*(?:(?:first|second|third|one|two|three|a|b|c|\d|also|and|so|then|again|next time|"
    r"(?:my )?(?:one |only )?(?:advice|tip))(?:, (?:smaller|bigger|and last))?[:,.)]? |"
    r"(?:before|in|for|at) (?:your|the|a|an|any) (?:\w+ ){1,4}?\w+, )?"
    r"(?:please |just |maybe |perhaps |always |never |do not |try to )?"
    r"(?:add|answer|ask (?:one|two|more|fewer|for|about)|aim|bring|build|choose|count|cut|describe|"
    r"draw|explain|finish|get|give|go (?:to|into|through)|keep (?:it|your|the|a|an)|lead|learn|"
    r"leave out|listen|make|measure|name|open with|pick|practi[sc]e|prepare|put|quantify|read|"
    r"record|rehearse|say|show|shorten|slow|speak|spend|start|stop|study|take|talk|tell|think|"
    r"time yourself|try|use|walk|work|write) \w+"
)
"""Something to do, as one says it to somebody: *bring numbers*, *say what you would not do*."""
_NO_TASK = later(
    r"\b(?:get in touch|get back|give (?:me|us) a|take care|take it easy|say hello|tell (?:me|us)|"
    r"let me|write (?:to|back)|think of (?:me|us)|thanks?|luck|regards|heart|my word)\b"
)
_FEWEST = 3
_MOST_WORDS = 24
_YOURS = later(r"\byou(?:r|rs)?\b")


def to_work_on(message: Message, feedback: Iterable[Evidence]) -> str | None:
    """Return the words of a message that say what to work on.

    Args:
        message: The message.
        feedback: Its sentences about the candidate, as they were read.

    Returns:
        The sentences, joined; None where all of it is praise, or says where to apply next.
    """
    places = {one.start: one for one in feedback if _is_advice(one.text)}
    for sentence in plain_sentences(message):
        if _MISSED.search(sentence.plain):
            words = words_of(message, sentence)
            places.setdefault(words.start, words)
    found = [places[start].text for start in sorted(places)]
    return " ".join(" ".join(found).split()) or None


def told_to_do(message: Message) -> tuple[Evidence, ...]:
    """Return the sentences of a message that say what to do, short enough to be kept in mind."""
    found = []
    for sentence in plain_sentences(message):
        words = words_of(message, sentence)
        length = len(words.text.split())
        if (
            _FEWEST <= length <= _MOST_WORDS
            and not words.text.rstrip().endswith(("?", ":"))
            and _TOLD.search(sentence.plain)
            and not _NO_TASK.search(sentence.plain)
            and not _ELSEWHERE.search(sentence.plain)
        ):
            found.append(words)
    return tuple(found)


def _is_advice(text: str) -> bool:
    plain = sentence_of(text, Span(0, len(text))).plain
    if not _WANTED.search(plain) or _ELSEWHERE.search(plain):
        return False
    return not _OF_THE_OTHER.search(plain) or bool(_YOURS.search(plain))
