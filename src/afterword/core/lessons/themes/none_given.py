"""They could not say.

A refusal, or words that say nothing: it is thanked, not asked again, and is no theme to work on.
"""

from afterword.core.lessons.signs import signs
from afterword.core.lessons.theme import Theme

SIGNS = signs(
    Theme.NONE_GIVEN,
    r"""
    {not}( \w+){0,8} (give|giving|given|offer|provide|provided|share|sharing|supply|send|issue|
        pass on|do|get into|go into|comment|discuss|disclose|enter into|elaborate|
        write)( \w+){0,6} (feedback|comments?|reasons?|correspondence|details?|specifics|notes|
        scores|marks|individual|interviews?|decisions?|assessment|individual cases|cases|more|
        pointers|what was said)
    (unable|not able|n't able|not in a position|n't in a position|not in position|not permitted|
        n't permitted|not allowed|n't allowed|told not|asked not|advised not|asked|policy|
        practice|rule|rather|prefer|against)( \w+){0,3} (to|not to) (\w+)?(give|offer|provide|
        share|supply|send|comment|discuss|disclose|enter|elaborate|say|go|explain|leave|write|
        correspond|respond)( \w+){0,5}
    (our |company |council |trust |a )*policy( \w+){0,3} (not|n't|prevents|against|never)( \w+)*
    {not} (do|give|offer|provide|share|giving|offering) (\w+ )?(written |individual |personal |
        any |detailed |verbal )*feedback
    feedback( \w+){0,3} (is|isn't|cannot|can't|can not|only|will not|won't|was)( \w+){0,3} (not |
        only )?(be )?(available|possible|given|provided|offered|something we|policy)( \w+)*
    no( \w+)? (feedback|pointers|reasons?|comments?|information|
        further information)( \w+){0,6}( given| provided| available| recorded| from| to (add|
        share|give|pass)| can)?
    {not} (really |honestly |actually )?(have|anything|any|much|something)( \w+){0,5} (to add|
        feedback|to share|pointers|useful|pass on|comments?|point to|to say|in particular|
        to tell you|notes)( \w+)*
    (nothing|anything)( \w+){0,4} (to add|add to|to share|comes to mind|springs to mind|pass on|
        i could point|in particular|more i can|further to|specific)( \w+)*
    (wish|would love|would like|like) (i|to)( \w+)? (could|had) (\w+ )?(more|say|tell|
        write)( \w+)*
    (lawyers?|legal|hr|solicitors?|head office|compliance|union)( \w+){0,6} (ask|asked|told|won't|
        don't let|have my guts|not to|advise\w*|reasons|against|guts)( \w+)*
    (hard|difficult|tricky|tough) (one )?to (say|put|pin|explain|put my finger)( \w+)*
    (leave|keep|stick|stay)( it)? (at|to|with|by) (the|my|our|that|
        what)( \w+)? (official )?(letter|decision( itself)?|wording|outcome|statement|said)
    (other|another|different|stronger|better)( \w+)? (candidates?|applicants?|profile) (scored|
        had scored)( \w+)? (more |higher|highly|better|more highly)( \w+)*
    (they|nobody|no one|she|he)( \w+)? (don't|didn't|doesn't|wouldn't|won't|couldn't|never) (tell|
        say|told|said|ring|rang|call|called|reply|replied|explain|give)( \w+){0,4} (the why|
        the whys|why|anything|back|reasons?|more|me|us)?
    that's all (it|she|he|they) (says?|said|would say|could say|had)
    (read|reading) (it|that|something|a line|the line)( \w+)? off
    (wasn't|weren't|isn't|not|n't) on the panel( \w+)*
    had no notes
    (confidential|what was said in the room)( \w+)*
    {not} (enter|entering) into (any )?(correspondence|discussion)( \w+)*
    (don't|do not|please don't|please do not) (ring|call|contact|ask|reply)( \w+){0,5} (comments?|
        feedback|ward|address|decision|as|reasons)( \w+)*
    (number|volume) of (applications?|applicants?|candidates|interviews|responses)( \w+){0,6}
    (nada|none the wiser|got nowhere|no joy|no pointers|told (u|ya|me) nothing)( \w+)?$
    (mix|combination) of (many )?(things|factors)( \w+)*
    (it )?(just )?(comes|came) down to the day
    (you were good|you did great|you were fine)( \w+)* (they were better)
    (isn't|not) (my|our) (decision|place|call) to (share|say|tell)( \w+)*
    (generated|automated|automatic)( \w+){0,3} (message|system|reply|by our system)( \w+)*
    (only|just) the (coordinator|receptionist|messenger|temp|admin)( \w+)*
    (agreed|decided|chosen|instructed) not to (give|say|share|comment|offer|explain|
        discuss)( \w+)*
    (keep|keeps|kept) (our|their|the) (reasons|counsel|cards)( \w+)*
    {not} (explain|explains|justify|motivate|discuss|comment|disclose|reveal|go into)( \w+){0,5}
    (not|n't) (our|the) (custom|habit|practice|policy|way)( \w+)*
    (scoring|score|marking)? ?(sheets|notes|records|papers)( \w+){0,3} (destroyed|shredded|
        not kept|thrown|gone|sealed|not released)( \w+)*
    (wasn't|was not|weren't) (there|in the room|part of)( \w+)*
    (answer|take|enter) no (questions|correspondence|discussion)( \w+)*
    ^all (i|we) (can|could|may) (tell|say)( \w+)*
    (could not|couldn't|can't|cannot) (tell|say)( you)? (what|why|more|any more|anything|
        much)( it was)?( \w+){0,3}$
    (say|tell|told|said|add) (nothing|no more|nothing further|nothing more)( \w+)*
    (cannot|can't|could not|may not) (go|get) into( \w+)*
    (put the phone down|hung up|rang off|answering machine|form letter|got a shrug|never (called|
        rang|wrote|replied|answered)|no (reply|answer|response))( \w+)*
    (line|word|message) from( \w+)? (hr|them|head office)( \w+)*
    (can't|cannot|not)( \w+){0,2} (more|further|of any) help( \w+)*
    (decision|outcome|result) is final( \w+)*
    (due to|because of|for) (data protection|gdpr|legal reasons|legal advice|privacy|
        confidentiality)( \w+)*
    (rather|prefer|better|sooner) not (to )?(say|go|comment|write|put|get|add|discuss)( \w+)*
    (nothing|not a lot|not much) (really )?(stands out|stood out|sticks out|jumps out)( \w+)*
    (gut (decision|feeling|call)|coin toss)( \w+)*
    (just|only|simply) (said|told|wrote)( \w+){0,2} (wasn't|not|was not|unsuccessful|no)( \w+)*
    advises? (us|me) (against|not)( \w+)*
    (don't|do not|didn't|never) (keep|take|make|have) (\w+ )?notes( \w+)*
    (only|just) (available|given|provided|comment|offered|possible)( \w+)? (to|on|for|
        after)( \w+)*
    (so|too|that) many (candidates|applicants|applications|people|interviews)( \w+)*
    (no|without) (reason|reasons|explanation)( \w+)? (given|was given|offered)?( \w+)?$
    (can't|cannot|couldn't|could not|won't) say( \w+)? more( \w+)*
    (nothing|anything) (\w+ )?(useful|helpful|particular|further|concrete|constructive)( \w+)*
    (wouldn't|would not|refused to) be drawn( \w+)*
    (find out|ask|asked|tried)( \w+){0,4} and got nowhere( \w+)*
    (asked|told|advised) (me|us) not to( \w+)*
    nothing in particular( \w+)*
    {not} (given|give|gave|got)( \w+)? (me )?anything( \w+)? (beyond|more than|except)( \w+)*
    (only|just) give feedback to( \w+)*
    nothing (written down|on file|noted|specific)( \w+)*
    (wish|wished) (i|we)('d| had)( \w+)? (something|anything) useful( \w+)*
    {not} name one thing( \w+)*
    {not} (allowed|permitted|able)( \w+)? (to )?(break|tell|give|say|share|discuss|go into)( \w+)*
    (couldnae|couldn't|can't|cannot) tell {you}( \w+)*
    (just|only) (get|got|given|told) a (yes|no)( \w+)*
    have my head( \w+)*
    {not} providing any( \w+)*
    (didn't|doesn't|don't) know( \w+)? and( \w+)* ask( \w+)*
    """,
    unless=r"""
    (don't|do not|didn't|hesitate) (hesitate|worry|be shy)
    (nothing|not a thing) (i'd|i would|he'd|she'd|they'd|you did|you could|to change|but good|
        wrong)
    {you}( \w+)? ({not}|n't) (give|gave|share|say|tell|answer|offer|provide)( \w+)*
    (couldn't|could not|didn't) (tell|say|hear|see) (what|which|why|how|whether)
    no (complaints|concerns|worries|bother|problem|need|hard feelings|reflection)
    (you|u)( \w+)? (hadn't|had not|haven't|didn't have)( \w+)*
    pass on to the
    nothing but
    {you}( \w+){0,2} (told|said|say|tell) nothing
    why (you|u)( \w+)? (want|wanted|chose|would)( \w+)*
    """,
    examples=(
        "Unfortunately we are unable to give individual feedback.",
        "It is our policy not to discuss interviews.",
        "I don't really have anything to add to the letter.",
        "Other candidates scored more highly.",
    ),
    near_misses=(
        "There is nothing I would have you change.",
        "You gave us no examples.",
        "We don't have a canteen, I'm afraid.",
        "Don't hesitate to apply again.",
    ),
)
