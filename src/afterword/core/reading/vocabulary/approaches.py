"""How people who are no recruiters ask somebody over: *would you ever think of three days a week*.

They say how they come to write, that somebody is missing, and ask whether one would think of it.
"""

from typing import Final

from afterword.core.reading.signals import Needs, Phrasebook, Signal
from afterword.core.reading.vocabulary.when import WHEN

say = Phrasebook(WHEN)
NOTHING = Needs.NOTHING
HINT = Needs.HINT
WORK = Needs.WORK

_WOULD_YOU_EVER = (
    r"\b(?:would|have|could) you (?:have )?ever (?:think of|thought (?:of|about)|consider(?:ed)?|"
    r"leave|fancy)\b|\bwould you (?:like to come|think of coming|consider (?:coming|passing)) "
    r"(?:back )?(?:to us|by|and (?:sit|work|join|cook|teach|run|play))\b|\bthing that could "
    r"interest you\b|\bif you would ever (?:leave|think|consider|want)\b|\bwould you fancy (?:a "
    r"year|coming|a job|working)\b"
)
_WOULD_YOU = (
    r"\b(?:would|could|might|have|if|whether) you (?:would |have |had |might |could )?(?:ever |"
    r"perhaps |at all )?(?:think of|thought (?:of|about)|thinking of|consider(?:ed)?|fancy|"
    r"be (?:open|tempted|up for)|leave|look at it|want to hear about|like to hear about|"
    r"think about)\b(?! (?:the|your|my|our) (?:film|book|menu|party))|"
    r"\b(?:would you like to come (?:to us|back to us|and (?:sit|work|join|cook|teach|run|play))|"
    r"thing that could interest you|if you are ever (?:curious|"
    r"bored|fed up|tired of))\b"
)

SAID_PLAINLY: Final[tuple[Signal, ...]] = (
    # would one think of it; of work, or, where nothing is said of that, beside something else below
    say.decides(
        2.9,
        _WOULD_YOU,
        is_hedged=False,
    ),
    say.decides(5.0, _WOULD_YOU, needs=WORK, is_hedged=False),
    say.decides(4.6, _WOULD_YOU_EVER, is_hedged=False),
    say.decides(
        4.6,
        r"\b(?:do not know|not sure|no idea|wondering|know) (?:if|whether) you (?:are|would be) "
        r"(?:\S+ )?(?:looking|open|happy where)\b|\byou have not been looking\b|\b(?:are you "
        r"(?:still )?(?:looking|hauling|driving|cooking|teaching|working)|you still (?:at|with|"
        r"looking|driving|hauling|working)|happy where you are)\b|\b(?:up for it|hit me up|think "
        r"on it|think it over|give me a (?:ring|shout)|gie me a ring)\b",
        needs=HINT,
        is_hedged=False,
    ),
    # how they come to write
    say.decides(
        2.9,
        r"\byou (?:do not|will not|would not) (?:know|remember) me\b|\bwe (?:have not|have never) "
        r"met\b|\bwe (?:do not|have never) know(?:n)? (?:one another|each other)\b|\bwe met (?:at|"
        r"in|on|over) the\b|\b(?:keep|keeps|kept) (?:saying|mentioning) (?:you|your name)\b|"
        r"\b(?:got|had|gave me|have|given) your (?:name|mail|number|e-?mail|contact) (?:off|from|"
        r"by)\b|\bgave me your (?:name|mail|number|e-?mail|contact|address)\b|\b(?:people|"
        r"colleague|friend|somebody|someone|everyone|everybody|they|\w+ (?:at|from) \S+) (?:\S+ "
        r"){0,3}?(?:told|tells|telling) (?:me|us|everyone|everybody) (?:that )?you\b|\b(?:i "
        r"(?:hear|heard|understand)|i am told) (?:that )?you (?:are|have|left|was|might|may|had)\b",
        needs=NOTHING,
    ),
    # somebody is missing
    say.decides(
        3.4,
        r"\b(?:is|are) (?:retiring|going on maternity|walking|leaving us|leaving (?:at|in|for|"
        r"me))\b|\b(?:before i|not|have not|never) (?:put it in the paper|advertised?|gone? on "
        r"the website)\b|\b(?:could use|crying out for|short of|on the lookout for|been looking "
        r"for|on the hunt for) (?:an?|another|somebody|someone) <upto4>\w+\b|\b(?:nobody to|"
        r"somebody to|someone (?:who|to)|somebody who) (?:can |would )?(?:sit|run|drive|cook|lead|"
        r"manage|teach|take over|head|look after|tell|build)\b|\bcompany (?:\S+ ){0,5}?looking "
        r"for (?:an?|their)\b|\b(?:we|i) (?:are searching|search|look|are after|am after) (?:for "
        r")?(?:an?|somebody|someone) \b",
        needs=WORK,
    ),
    say.decides(
        5.0,
        r"\bi (?:recruit|place|staff|hire) (?:\S+ ){0,3}?(?:for|in|with|across|at)\b|"
        r"\b(?:requires?|required|urgently needs?|looking for) (?:\S+ ){0,6}?(?:with|having) \d+ "
        r"?(?:\+ )?(?:yrs?|years?)\b|\b(?:whatsapp|forward|share|send|drop) (?:me |us )?(?:ur |"
        r"your )?(?:updated )?(?:cv|resume)\b(?! to)|\bnot a recruiter\b",
        needs=WORK,
        is_hedged=False,
    ),
    # let us talk
    say.decides(
        4.0,
        r"\b(?:worth a|fancy a|up for a|grab a|buy you an?|over a|for a) (?:coffee|pint|dosa|drink|"
        r"lunch|beer|chat|meal|yarn|fish dinner|dinner|tea)\b|^(?:coffee|worth a chat|chat)\?|"
        r"\b(?:only|just) a chat\b|\bwould you have (?:\S+ ){0,2}?(?:minutes|half an hour)\b",
        needs=HINT,
        is_hedged=False,
    ),
    say.supports(1.2, r"\b<wage>", needs=NOTHING),
    say.supports(
        1.2,
        r"\b(?:if (?:it is|the answer is|your answer is) (?:not for you|(?:still )?no)|no "
        r"pressure|no harm|behind anyone's back|poach|hush hush|confidential(?:ly)?|leave you be|"
        r"will not be annoyed|not trying to|salary|part(?: |-)time|days a week)\b",
        needs=NOTHING,
    ),
    say.opposes(
        4.0,
        r"\b(?:your (?:interview|trial|audition|references)|the panel|you (?:interviewed|applied)|"
        r"thank(?:s| you) for (?:coming|applying|your time|meeting))\b",
    ),
)
"""Constructions of an approach in everyday words."""
