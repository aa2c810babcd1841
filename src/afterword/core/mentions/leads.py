"""Leads in what somebody wrote: an opening they know of, a person they name.

Only what is clear is suggested, in English and German. "There may be other openings on our
careers page" stands in every second rejection and is no lead.
"""

import re
from collections.abc import Iterator
from typing import Final

from afterword.core.mentions.lead import LeadKind
from afterword.core.messages.message import Message
from afterword.core.reading.said import plain_sentences, words_of
from afterword.core.spans import Evidence


def _patterns(*written: str) -> tuple[re.Pattern[str], ...]:
    return tuple(re.compile(one) for one in written)


_SEEKS: Final = r"(?:hiring|recruiting|looking (?:for|to hire)|searching for|in need of)"
_OPENING: Final = _patterns(
    rf"\b(?:am|is|are|also|be|still|currently) {_SEEKS} (?!(?:forward|ways?|candidates who)\b)",
    r"\b(?:there (?:is|are|will be|might be|may be|could be)|i (?:saw|have seen|noticed|heard "
    r"(?:of|about)|know of|came across|spotted)|we (?:have|will have) (?:just )?(?:opened)?) ?"
    r"(?:also |now |soon |probably )*(?:an? |another |one |some )?(?:\w+ ){0,3}"
    r"(?:openings?|vacanc(?:y|ies)|roles?|positions?|jobs?|seats?)\b"
    r"(?= (?:at|in|with|on|for|coming|open|going|here|there|that (?:might|may|would|could) "
    r"(?:suit|fit)|you (?:might|may|could))\b)",
    r"\b(?:role|position|opening|vacancy|job)\b.{0,60}\b(?:might|may|could|would) (?:suit|fit|"
    r"interest|be (?:something|right|a fit|of interest)) (?:for |to )?you\b",
    r"\byou (?:might|may|could|should) (?:want to )?(?:apply (?:to|at|with|for)|have a look at|"
    r"look at|try) (?!again\b|our\b|other\b|future\b|us\b)",
    r"\b(?:sucht|suchen) (?:gerade|derzeit|aktuell|auch|noch) .{0,40}\b(?:jemanden|leute|"
    r"verstarkung|eine[nr]?)\b",
    r"\b(?:stelle|position) (?:bei|im team|in unserem team)\b.{0,60}\b(?:passen|interessieren|"
    r"ausgeschrieben|frei)\b",
)
_PERSON: Final = _patterns(
    r"\b(?:talk|speak|write|reach out|get in touch|have a (?:chat|word|coffee)) (?:to |with )"
    r"(?:my |our |a |an )?(?:former |old |ex-? ?)?(?:colleague|friend|manager|boss|partner|"
    r"head of \w+)\b",
    r"\bi (?:have |will |would |can |could |am happy to |would be happy to |gladly )*"
    r"(?:passed|forwarded|sent|pass|forward|send|shared|share|mentioned|mention)(?: on)? your "
    r"(?:cv|resume|name|details|profile|application)(?: on)? to (?!our (?:talent|records)\b)",
    r"\b(?:happy|glad|pleased) to (?:introduce you|put you in touch|connect you)\b",
    r"\b(?:let me|i will|i can|i could|shall i|i would like to) (?:introduce you|put you in "
    r"touch|connect you)\b",
    r"\b(?:sprechen|reden|melden) sie (?:sich )?(?:doch )?(?:einmal |mal )?(?:mit|bei) "
    r"(?:meiner|"
    r"meinem|einer|einem|unserer|unserem) (?:fruheren |ehemaligen )?(?:kollegin|kollegen|"
    r"freundin|freund|chefin|chef)\b",
)
_NAMED: Final = re.compile(
    r"\b(?:[Tt]alk|[Ss]peak|[Ww]rite|[Rr]each out|[Gg]et in touch) (?:to|with) "
    r"(?!(?:Us|Our|Me|My|The|HR|Human|Talent)\b)[A-Z][\w'’-]+ [A-Z][\w'’-]+"
)
_FORMULA: Final = re.compile(
    r"\b(?:careers? (?:page|site|portal|section)|job (?:board|portal|alerts?)|our website|"
    r"talent (?:pool|community|network)|future (?:openings?|opportunit|roles?|positions?)|"
    r"other (?:openings?|opportunit\w+|roles?|positions?) (?:with|at) (?:us|our)|"
    r"any (?:other )?(?:openings?|roles?|positions?)|not (?:looking|hiring|recruiting)|"
    r"no longer|unfortunately|another candidate|other candidates?|karriereseite|unsere website|"
    r"you (?:applied|interviewed) for|(?:was|were) looking for)\b"
)


def leads_in(message: Message) -> Iterator[tuple[LeadKind, Evidence]]:
    """Find the sentences of a message that are leads; each once."""
    for sentence in plain_sentences(message):
        if _FORMULA.search(sentence.plain) or sentence.written.rstrip().endswith("?"):
            continue
        if any(one.search(sentence.plain) for one in _PERSON) or _NAMED.search(sentence.written):
            yield LeadKind.PERSON, words_of(message, sentence)
        elif any(one.search(sentence.plain) for one in _OPENING):
            yield LeadKind.OPENING, words_of(message, sentence)
