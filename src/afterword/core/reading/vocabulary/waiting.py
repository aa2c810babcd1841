"""How people say that papers arrived, and that nothing is decided: *it is in the pile*, *no news*.

Said of an application only: a parcel is in the post and a plumber decides slowly, too, so most
of these count where the message answers somebody or speaks of work.
"""

from typing import Final

from afterword.core.reading.signals import Needs, Phrasebook, Signal
from afterword.core.reading.vocabulary.when import WHEN

say = Phrasebook(
    {
        **WHEN,
        "papers": r"(?:application|cv|resume|form|letter|dossier|candidature|portfolio|reel|"
        r"showreel|samples?|writing sample|file|papers|documents|certificates|profile|references?)",
        "decided": r"(?:decided|chosen|made (?:up )?(?:my|our|their|his|her|a|any) (?:minds?|"
        r"decision|choice)|finished (?:the|our|with)|finali[sz]ed|settled|opened the|picked)",
        "deciders": r"(?:i|we|they|he|she|it|panel|board|committee|council|nobody|matron|director|"
        r"manager|owner|boss|client|sir|dr \S+|mr \S+|mrs \S+|ms \S+)",
    }
)
NOTHING = Needs.NOTHING
HINT = Needs.HINT
WORK = Needs.WORK
THREAD = Needs.THREAD

_DELAYED: Final = (
    r"\b(?:shortlisting|selection|process|recruitment|meeting|interviews?|decision|results?|"
    r"search|competition|recruiting|hiring) (?:\S+ ){0,12}?(?:could not be (?:held|completed|"
    r"concluded|finali[sz]ed)|(?:has|have) (?:been (?:delayed|put back|kept in abeyance|postponed|"
    r"deferred)|fallen behind|slipped|taken longer)|will be resumed|is (?:taking longer|delayed|"
    r"running late))\b|\ball applications? (?:\S+ ){0,2}?(?:remains?|are still|stays?) (?:live|"
    r"active|open|under|valid|in)\b|\bneither a yes nor a no\b|\bunder scrutiny\b|\b(?:new|"
    r"revised) timelines?\b|\bno applicants? have been eliminated\b|\bnothing has been decided\b"
)
"""How offices say that they are late, which is no answer."""

SAID_PLAINLY: Final[tuple[Signal, ...]] = (
    # it arrived
    say.decides(
        6.2,
        r"\b(?:your|the) (?:\S+ ){0,5}?<papers> (?:\S+ ){0,4}?(?:has come in|came in|is in time|"
        r"is in (?:the|my|his|her|our|\S+'s) (?:\S+ )?(?:pile|tray|stack|folder|list|file|inbox)|"
        r"logged|reached me|reached us|opened fine|is (?:on|with) (?:my|his|her|our|the) (?:desk|"
        r"table|panel|board|committee|manager|head|director|boss)|placed before|is before the|is "
        r"received|has gone (?:to|up to) the|is under review)\b",
        needs=HINT,
    ),
    say.decides(
        6.2,
        r"^(?:\S+ ){0,4}?(?:received|got it|got them|all received)(?:,|\.|!| with)? ?(?:with "
        r")?(?:thank|thanks|safely|many thanks|cheers)|\b<papers> (?:is |are )?(?:received|in "
        r"hand|logged)\b|\bthank(?:s| you) for (?:the|your) (?:\S+ "
        r"){0,2}?<papers>\b(?!.{0,60}\b(?:but|made (?:us|me|three)|laugh))|\backnowledge (?:the "
        r")?receipt of your <papers>\b|\bit is in \S+'s (?:folder|pile|tray)\b|\bin the (?:stack|"
        r"pile|tray)\b",
        needs=HINT,
    ),
    # nothing is decided
    say.decides(
        6.4,
        r"\b<deciders> (?:still )?(?:have|has|had|am|is|are|did|do|does) not (?:\S+ )?(?:yet "
        r")?<decided>\b(?!.{0,60}\b(?:to (?:take|move|proceed|offer|progress|go)|successful)\b)|"
        r"\bnobody has (?:decided|finished|been chosen)\b|\bnot (?:yet )?(?:chosen|decided) "
        r"(?:which|who|whom|between|on)\b|\b(?:no|not any|nothing) (?:decision|answer|final list|"
        r"result)s? (?:\S+ ){0,3}?(?:yet|made|taken|to give|today|been|until|before|ready)\b|"
        r"\bdecision (?:\S+ ){0,2}?(?:pending|not (?:yet )?(?:been )?(?:made|taken))\b",
        needs=HINT,
        is_hedged=False,
    ),
    say.decides(
        6.4,
        r"\bno news (?:is|yet|so far|from)\b|\bnothing (?:from|new|yet|to report)\b(?! here)|"
        r"\b(?:you are|your (?:name|file) is) (?:still )?(?:very much )?(?:still |very much "
        r")(?:in|on the (?:table|list)|in the (?:running|mix|frame)|with us|being considered|"
        r"under)\b|\bnot out of (?:it|the running)\b|\byou are (?:among|one of) (?:those|the "
        r"(?:ones|people|two|three|last)) (?:\S+ ){0,3}?still\b|\bit is not a no\b|\bnot (?:yet "
        r")?a (?:no|yes)\b|\b(?:can not|can|not able to) (?:say|tell you|give you) (?:yes or no|"
        r"an answer|anything|a thing|more) (?:\S+ ){0,3}?(?:before|until|till|yet)\b",
        needs=HINT,
        is_hedged=False,
    ),
    say.decides(
        5.7,
        r"\b(?:not (?:forgotten|ignoring|forgetting)) (?:about )?you\b|\bbear with (?:us|me)\b|"
        r"\b(?:hang on|hold on|sit tight|hold tight|stay by your phone|stay put) (?:till|until|"
        r"for|a|and|tomorrow|there|just)\b|\bgive (?:us|me) (?:until|till|(?:\S+ ){0,2}?(?:days|"
        r"weeks?))\b|\bask for (?:your|a (?:little|bit of)) patience\b|\bexercise patience\b|"
        r"\bread (?:anything|nothing|too much) into\b|\b(?:you are|we are|i am) still waiting "
        r"(?:on|for|to hear)\b|\b(?:still|another week of|keep) waiting\b|\bfor the waiting\b",
        needs=HINT,
        is_hedged=False,
    ),
    say.decides(
        5.7,
        r"\byou will (?:know|hear|have (?:an|our|my) answer|get an answer)\b(?: \S+){0,5}? (?:by|"
        r"on|tomorrow|either way|before|within|next|after|latest|the (?:end|week))\b|\b(?:tell|"
        r"let) you (?:know )?(?:either way|straight|as soon as|the same minute|same minute)\b|\bi "
        r"will (?:come back to you|ring|write|tell you|let you know|call|send word) (?:\S+ "
        r"){0,5}?(?:when|once|if i know|after|by|on|as soon|either way)\b|\b(?:come|get) back to "
        r"you (?:\S+ ){0,3}?(?:after|by|with (?:a|an|the) (?:\S+ )?answer|on|when|once)\b|\bkeep "
        r"you posted\b|\bend of (?:the |this |next )?(?:week|month)\b",
        needs=THREAD,
        is_hedged=False,
    ),
    say.decides(
        5.7,
        r"\b(?:sleep on it|having it out|meeting again|sit again|still (?:deciding|interviewing|"
        r"choosing|seeing|reading|considering)|is (?:choosing|deciding)|decide[s]? slowly|under "
        r"review|pending from|sent it (?:up|on)|gone back to \S+ for|one (?:more )?(?:still )?to "
        r"see|(?:have|need|has) to (?:sign|speak to|talk to|ask) (?:it off|the (?:boss|board|"
        r"owner|director)|first)|both have to sign|for an exception|(?:we|i|so we) appeal|can not "
        r"decide without|not able to decide)\b",
        needs=HINT,
        is_hedged=False,
    ),
    say.decides(6.2, _DELAYED, needs=WORK, is_hedged=False),
)
"""Constructions of a receipt, and of an answer that is still to come."""

STILL_LATE: Final = (say.opposes(4.0, _DELAYED),)
"""What keeps a delay from being read as a no."""
