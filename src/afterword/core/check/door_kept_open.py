"""Whether a sentence leaves the door open: its writer would like to hear from the reader again."""

from typing import Final

from afterword.core.check.constructions import construction
from afterword.core.check.letter_text import Sentence

_OPEN: Final = construction(
    r"""
    keep me in mind
    kept in mind
    keep my (\w+ )*(cv|resume|details|name|application|materials|file|information|portfolio)
    bear me in mind
    keep in touch
    stay in touch
    stay (connected|in contact)
    in touch
    think of me
    thinking of me
    consider me
    be considered
    remember me
    let me know (if|when|of|about|should)
    (call|contact|reach out to|write to|drop|ring|ping|text|e-?mail) me
    connect (on|with|again)
    linkedin
    our paths (will |may )?cross
    meet again
    cross paths
    work(ing)? (together|with you) .. (one day|some ?day|in (the )?future|again|at some|
        still)
    (future|other|another|next|similar|suitable|later|new|any|junior|
        more) (\w+ )?(openings?|roles?|positions?|opportunit\w+|vacanc\w+|intake|posts?|jobs?)
    (if|should|when|whenever) .. (opens?|opening|comes? (up|along|round)|becomes? available|
        arises?|changes?|turns? up|crops? up|need|fit|suitable|role|similar|vacanc\w+|
        looking for)
    (apply|try|applying) again
    still (very |very much |really |quite |most )?(interested|love to|keen|like to)
    remain (very |enthusiastic|interested|keen)
    """,
    # To be heard of, or to hear.
    r"""
    (would|i'd|i'll|will|always|hope|hoping|wish|shall|should|i may)(?! (have|hoped|expected|been|
        never)) .. (hear|be told|be thought of|be asked|be called|be contacted|be reached|be
         informed|be notified) ?(back )?(from|if|about|of|when|again|upon|should|at|for|on)?
    (?<!was )(?<!been )(?<!were )look(ing)? forward to (hearing|seeing|meeting|speaking|talking|
        the next|staying|our next|tasting|following|another|your next|any)
    (keep|leave|put|add|have|hold) (me|my (\w+ )?\w+) .. (list|lists|books?|file|mind|thoughts|loop|
        pool|database|system|radar|records?|reserve|pile|drawer|posted|informed|up to date|back of)
    (bear|keep|hold|have) (me|us|my \w+|this|that) .. in mind
    (not|don't|dont|never) (please )?forget (me|about me|my name|us)
    remember (my name|us)
    (count me in|count on me|have me back|use me|my services|ask for me|give me a (call|ring|
        shout|bell|buzz)|send word|shout|holler|reach me|write me|be reached|get in touch|get
         back in touch|get hold of me|reach out)
    """,
    # To meet, work or speak again.
    r"""
    (hope|hoping|love|like|glad|happy|will|i'll|let's|perhaps|maybe|want|until|till|would|i'd)(?!
         have) .. (see(ing)?|meet(ing)?|speak(ing)?|talk(ing)?|bump(ing)? into|run(ning)? into|
        catch(ing)? up|work(ing)?|cross(ing)?|join(ing)?) .. (you|y'all|ye|each other|paths|soon|
        again|together|some ?day|one day|next)
    (?<!to )see (you|ya|y'all|ye|yous) (all )?(at|in|on|next|soon|around|again|there|for|later|
        round|then|out|when|some ?time|one day|(mon|tues|wednes|thurs|fri|satur|sun)day)
    if (you're|you are) ever (in|near|passing|round|around|out|over|up|down)
    (paths|ways|roads) .. cross\w*
    (remain|keep|stay|be|being|keep up) (in|our|the|up) (contact|touch|conversation)
    (write|speak|talk|meet|call|visit|come|be) (to you |with you |by )?again
    (not|isn't|n't) (a |quite |really )*goodbye
    until (next time|then|we|the next)
    (knock|knocking) (on|at) your door
    (door|doors) .. (open|ajar)
    """,
    # To try again.
    r"""
    (may|might|can|could|shall|should|is it) .. i .. (apply|re-?apply|try again|write again|call
         again|come back|put my name|be considered|throw my|have another|join)
    (i'll|i will|i'd|i would|i shall|i intend to|i plan to|i mean to|hope to|want to|like to|love
         to|going to|happy to|glad to|i may|i might|able to|i expect to|i can)(?! (not|never|
        have))( \w+)? (apply|re-?apply|try again|be back|come back|put (my name|in for)|knock|
        throw my (hat|name)|present myself|sit it again|return (one|some|if|when|next)|stay in
         (touch|contact)|turn up again|stand again|enter again|audition again)
    (be|keep|keeping|applying|try|trying|put\w*) (an|my|one|half an|your) .. (eye|ear|name|hand|
        hat) (on|out|up|in|down|forward|back)
    (watch(ing)?|follow(ing)?|check(ing)?|read(ing)?) (for )?(your|the) .. (page|site|website|
        vacanc\w+|careers?|postings?|openings?|adverts?|listings?|board)
    (look(ing)?|watch(ing)?) out for (your|the|any|new|future|another|more|other)
    (love|like|hope|hoping|welcome|jump at|adore|want|i'd|would|i'll|get|have|take|deserve|glad
         of|happy with|grateful for|try for)(?! have) .. (another|a second|one more|a further|a
         fresh|a new) (\w+ )?(chance|go|crack|try|shot|look|conversation|attempt|round|interview|
        application|meeting|talk|bash|stab)
    (i'll|i will|i'd|i would|i shall|i hope|try|apply|back|considered|thought of|hand up|ask me|
        interested|available|free|again)(?! have) ... (next|another|the coming|the following)
         (year|time|season|spring|summer|autumn|fall|winter|intake|round|cohort|january|february|
        march|april|may|june|july|august|september|october|november|december|one|cycle)
    (hope|like|love|want|wish|prefer|glad|happy|keen|eager|determined) to (\w+ )?(work|join|come
         back|be (a )?part|be on|return) .. (you|your|team|company|there|again|it|here|day|crew|
        house)
    (my|this|that) (\w+ )?interest .. (remain\w*|strong|stronger|undiminished|continues|stands|
        grown|changed|same|as ever)
    (keep|kept|retain) my interest
    """,
    # To be called upon.
    r"""
    (if|should|whenever|when|in case|were|once) (you|you're|your \w+|there|anything|something|
        someone|somebody|anyone|anybody|things|it|another|any|this|that|extra|one|(the|a|an) \w+|
        ye|y'all|[a-z]+) .. (short|stuck|shorthanded|short-handed|pushed|hire|hiring|hires|
        recruit\w*|grow(s|ing)?|expand\w*|vacan\w+|opens?|opening|falls? (free|through|vacant)|
        drops? out|comes? (up|along|free|about|of)|frees? up|becomes? free|come free|turn(s|ed)?
         up|crop(s|ped)? up|happen\w*|changes?|arise\w*|doesn't work out|does not work out|
        reconsider\w*|advertis\w*|looking (again|for)|fancy|second round|in (need|want) of|be
         (needed|wanted|required|called for)|wanted|required|(need|needs|needed|want|wants|
        wanted) (a|an|some|someone|somebody|another|extra|any|me|help|cover|hands|more|one|two|
        temporary|people|staff|crew)|call(ed)? again)
    (would|i'd|i'll|i shall|i should|always|still|i can|i could)( be)? (very |most |only |so |
        more than |always |really |gladly |still )*(happy|glad|pleased|delighted|honou?red|keen|
        willing|ready|love|welcome|available|like|jump|gladly(?! have)|up for) .. (come|help|
        step in|fill in|stand in|cover|pitch|lend|considered|thought of|talk again|meet|speak|
        offer|join|apply|try|work|another|second|part time|freelance|volunteer|stay|contact|
        conversation|discuss|short notice|at it)
    (my|our|the) (door|phone|number|line|offer|address|e-?mail|contact\w*|details) .. (open|on|same|
        stands?|remains?|always|below|attached|any ?time|not changed|here)
    you('ve| have| will have| already have)( got| still)? my (number|details|address|e-?mail|cv|
        card|resume|phone)
    you know (where|how) (i am|to find me|i live|i'm at|to reach me|i'll be|to get)
    i('m| am|'ll be| will be| remain| would be|'d be) (still |always |also )*(available|at your
         disposal|reachable|a (phone )?call away|only (a|\d+|\w+) (minutes|call|street|stop|bus|
        tram|train)|free (on|at|most|any|from|for|every|all|after|until|if|to)|easy to find|\w+
         minutes away)
    (always|still|right) (here|around|about) (if|when|should|for|and)
    (i'd|i would|i'll|i will) (happily|gladly|willingly) (come|help|step in|volunteer|work|join|
        stand in|cover|send|show)
    (satisfaction|pleasure|honou?r|joy|delight) to (work|serve|join|return|come back) .. (later|
        again|in (the )?future|one day|some ?day|at (a|some) (later|other))
    (may|might|can|could) i .. (send|write|show) (to )?you (what|something|a line|my next|the next|
        some of)
    """,
)
_SHUT: Final = construction(
    r"""
    (do not|don't|dont|never|won't|will not|would not|wouldn't|shall not|shan't|not|no longer|no
         need to|rather not|am not|i'm not|stop|please stop) (ever |please |also |even |bother to
         |bother |want to |wish to |like to |need to |have to |care to |be |try to |expect(ing)?
         to |going to |going |interested in |planning to )*(contact|contacting|call|calling|write|
        writing|keep|keeping|apply|applying|hear|hearing|consider|considering|considered|come
         back|try again|trying again|stay in touch|keep in touch|be in touch|remember|ring|
        e-?mail|think of|see you|work with you|working with you|re-?apply\w*|interested|
        contacted)(?! (it|that|this|them|him|her|those|these|my (disappointment|regret)))
    (was|were|been|is) (\w+ )?(good|nice|lovely|great|glad|happy|pleased|sorry|sad|pleasure|
        wonderful|surprised|relieved) to (hear|see|meet|speak|talk|work|have|be told) .. (you|
        your|it|this|that)
    (thank you|thanks|grateful|appreciate\w*) .. for (the|a|that|this) (second|another|further) \w+
    take me off
    """,
)
"""What says the contrary, or speaks of what is past, in nearly the same words."""


def keeps_door_open(sentence: Sentence) -> bool:
    """Tell whether a sentence says, in any way, that another word would be welcome."""
    words = sentence.plain
    return _OPEN.search(words) is not None and _SHUT.search(words) is None
