"""Pressure: deadlines, demands, unannounced calls or visits, chasing, forms to fill in.

## Why it costs you
An answer to this letter is a favour, and a favour with a deadline is a task. Most people who ask
for feedback hear nothing; the ones who do made it easy. Cold mail that chases is marked as
unwanted three times as often.

## Instead
"If you have a minute, one line is plenty, and no answer is fine too."
"""

from afterword.core.check.constructions import Calmer, says, wording
from afterword.core.check.diagnostic import Severity
from afterword.core.check.phrases import claims_and_hints, imposition, said_bluntly
from afterword.core.check.rule import Rule

_NO_HASTE = Calmer("If you have a minute, one line is plenty, and no answer is fine too.")
_NO_HURRY = r"""
    (i|i'll|i will|i'd|we) (will |shall |can |could |would )?(be (done|back|there|
        finished|ready|home|free|away)|have (my|finished|done|it done)|let you know|
        send you|reply|finish\w*|hear|heard|get back|confirm|write|call you|
        expect to (finish|start|hear|be|have))(?! .. (if|unless) (i|you) ({dont}|hear))
    i('ve| have) (got|had|found|worked out) (an|the|my) answer
    (no rush|no hurry|whenever|at your convenience|if (it|that) suits|if not|
        no pressure|as (you|we) (suggested|agreed|offered|asked|said))
    (told|said|promised|heard|learn\w*|found out) .. by
    before (the|your) (season|holidays?|summer|launch|rush|term) ?(starts|begins)?
    the (course|exam|deadline for (the|my))
    (right|dared|reason|cause) to expect
    until (today|now)
    thoughtful
    (i was|i'm|i am) (due|hoping) to
    in the (next|coming) (few )?(weeks|months) .. (if|whenever|when|would|could)
    (thanks?|thank you|grateful|kind of you|good of you) ... (getting|writing|calling|ringing|
        replying|letting|sending|responding|confirming|answering)
    i (owe|promised|will give|can give) (you|him|her|them)
    help(s|ed)? me (to )?(choose|decide|plan|prepare)
    my (own )?(notes|report|draft|thesis|exam|essay|shift|train|flight)
    """

RULE = Rule(
    code="T108",
    name="pressure",
    severity=Severity.WARNING,
    message="A favour with a demand attached may feel like a task, and stay undone.",
    check=says(
        # Deadlines.
        wording(
            r"""
            (reply|respond|response|send|hear (back |from )*|feedback|answers?|get back|
                let me know|call|ring|confirm\w*|decide|decision|explanation|need|require|expect\w*|
                reasons|comments|acknowledge\w*|(tell|give) (me|us)|provide|return) .. (by|before|
                no later than|not later than|until|till|on or before|latest by) {deadline}
            (reply|respond|response|send|hear|feedback|answer|answers|get back|let me know|call|
                ring|confirm\w*|provide|expect\w*|explanation|need|require|want|write|return|
                receive|reasons|comments|contact|speak|meet|update|details) .. (within|in|
                inside) {within}(?! (time|ago|of the|about))
            (by|before|no later than) {deadline} .. (at the (very )?latest|(?<!so )please|sharp|
                latest|or i|or else|otherwise)
            at the (very )?latest
            no later than
            deadline (is|of|for your|to (reply|respond))
            (a |the |my )deadline (for|to) (you|your|reply\w*|respond\w*|an answer)
            time is (running|of the essence|short|limited)
            clock is ticking
            you have (until|till|24|48|\d+|two|three|one) .. (to|days|hours|monday|friday|week)
            i('ll| will| shall) (give|allow) you (until|till|\d+|two|three|a|one|another)
            (?<!confirming )by return( of (post|e-?mail))?
            asap
            a\.s\.a\.p
            (reply|respond|answer|call|write|send|get back|confirm|contact) .. (immediately|
                right away|straight ?away|at once|urgently|without (further )?delay|forthwith|
                promptly|as soon as (possible|you (get|read|receive))|(right )?now|today|tonight|
                tomorrow)
            """,
            unless=_NO_HURRY,
            calmer=_NO_HASTE,
            severity=Severity.ERROR,
            message="A deadline on a favour may read as an order.",
        ),
        wording(
            r"""
            (sent|hearing|waiting|want|email|write|deliver\w*|receive[ds]?|have|report|contact|
                notes|it|this|sorted|speak|meet|follow|update|details|these|them|
                me) .. (by|before|no later than|not later than|until|till|on or before|
                latest by) {deadline}
            """,
            unless=_NO_HURRY,
            calmer=_NO_HASTE,
            message="A deadline on a favour may read as an order.",
        ),
        # Demands.
        wording(
            r"""
            (prompt|swift|speedy|immediate|urgent|early|timely|rapid|quick and|fast|
                expeditious) (and \w+ )?(reply|response|answer|attention|feedback|explanation|
                action|call|decision|return|contact|confirmation|acknowledg\w+|resolution|
                follow-?up)
            (i |and |will )?(await|awaiting) (your|a|the) (\w+ )?(reply|response|answer|
                feedback|comments|explanation|decision|call|confirmation|reasons)
            (i|we) (\w+ly |fully |will |shall |must |do |would |'d |hereby |also |simply |really |
                still )*(demand|insist|require|await|request that|am expecting|'m expecting|
                trust you will|call on you|urge you|ask that you|am requesting|formally request|
                expect(?= (an?|your|to|you|feedback|answers?|nothing|some|full|written|detailed|
                more|at least|that you)\b)|expect(?= the (\w+ )?(reply|response|answer|reasons?|
                notes|scores?|feedback|name|panel|report))) (on )?(a|an|to (hear|receive|be|see|
                know|speak|get)|that|you|your|feedback|answers?|the|some|nothing|full|written|
                detailed|more|at least|for)(?! (year|lot|bit|baby))
            i want (an?|some|my|proper|full|real|you to|your|detailed|specific|the|answers?|
                feedback|a (meeting|call)|to (see|speak|talk|meet|discuss|
                hear from)) (\w+ )?(answers?|explanations?|repl(y|ies)|response|feedback|apology|
                reasons?|notes|scores|meeting|call|manager|boss|you|call|send|explain|tell|reply|
                write|about|with|to|someone|this)
            (you|someone|somebody|your \w+) (need|needs|have|has|must|ought|had better|
                'd better|'ve got|are going|will have|are required|are obliged|better|
                should) (to )?(call|see|reply|respond|meet|tell me|give me|explain|hire|answer|
                do something|understand|send|give (me )?|look at (this|my|it)|sort|fix|contact|
                get back|write|listen|acknowledge|apologi[sz]e|provide|compensate|arrange|
                make (this|it|time)|take (me|this)|offer me|let me|be honest|know that|consider me|
                put (me|my|this|it|in|somebody|someone))( .. (me|my|this|right|why|back))?
            i('ll| will)? (really |urgently |still |also |simply )*need (you to|an (answer|
                explanation)|a (reply|response|decision|call|proper|date)|your (feedback|answer|
                reply|response|reasons|comments|help getting|confirmation)|to (hear (back|from)|
                know (why|by|what went|today|now|exactly|the (real|reasons))|speak (to|with)|
                see (the|my|your))|feedback|this (by|today|sorted|resolved|feedback)|answers|(more|
                some) (detail|feedback|information|answers)|detailed|specific|full)
            (^|^- |, |; |and |so |then |but |: )(please |kindly |just |do |pls |now |
                at least )*(provide|send|give|forward|supply|furnish|explain|tell|email|call|ring|
                phone|answer|reply|respond|confirm|advise|list|outline|state|justify|detail|
                put in writing|get back|contact|write|share|arrange|schedule|book|set up|
                organi[sz]e|pass on|let me have|return|complete|fill|rate|score|refer me|
                introduce me|connect me|recommend me|put me) (me|to me|back to me|us|with|the|your|
                my|a|all|detailed|full|written|specific|feedback|interview|in writing|out|in|why|
                what|how|exactly|by|to this|at least|each|for|when|here|some|on)( (me|the|your|my|a|
                an|all|detailed|full|written|specific|exactly|with|some|honest|any|of|for|in|
                out))*( (feedback|explanations?|reasons?|scores?|scoring|notes|assessment|breakdown|
                copy|list|why|what|report|comments|answers?|account|questions?|form|survey|
                questionnaire|criteria|score ?card|e-?mail|number|call|meeting|interview|times?|
                touch|evaluation|transcript|recording|contacts?|intro\w*|word|\w+ least \w+|
                weaknesses|areas|points|reply|back|attached|marks?|results))(?! .. (would|if|could|
                might|may|whenever|when|you can|you could|you have (time|a)))
            (make|be|making) sure (you|to|that you|your|it|i|someone|somebody)(?! (get|enjoy|
                rest|i (practi|prepare|learn))) ?(have|send|reply|keep|tell|let|give|free|call|read|
                save|clear|are|put|it|get|set|answer|include|look|contact|consider|know)?
            (?<!i'll )(?<!i will )see to it
            (have|keep|clear|block|free|reserve|set aside|leave) (out |off |up )?(half an hour|
                an hour|\w+ minutes|some time|time|a slot|your (diary|calendar|schedule|morning|
                afternoon)|the (morning|afternoon)) .. (free|for me|ready|aside|so|clear|to|$)
            i('ve| have|'ll| will| am|'m| took the liberty of| went ahead and| already)* (put|
                booked|schedul(ed|ing)|set up|sent|sending|added|adding|block(ed|ing)|reserv(ed|
                ing)|placed|pencil+ed|attach(ed|ing)|enclos(ed|ing)|book|send|put|booking|
                setting up) (you )?(in |over |a |an |the |some |us |time |my |you |half |an hour|
                \d+|on |your |for |short |brief |meeting |calendar |zoom )+.. (meeting|calls?|slot|
                invite|invitation|calendar|diary|questionnaire|survey|scorecard|score ?sheet|form|
                list of (\w+ )?questions|questions|minutes|hour|zoom)
            (fill|filling|complete|completing|return|answer|answering|work through) (in|out|
                it in|it|up)? ?(and return |and send back )?(the |this |these |my |a |all |each |
                every |of |short |brief |following |attached |enclosed |below |\w+ )*(form|
                questionnaire|survey|scorecard|score ?sheet|template|grid|spreadsheet|checklist|
                rubric|(\w+ )?questions (below|attached|in full|one by one)|(following|below|
                attached) (\w+ )?questions|questions? \w+ by)
            rate (me|my|each|the following|how)
            (score|mark|grade|rank) (me|my|each) .. (out of|from|scale|on|to|against|area)
            (attach\w*|enclos\w*|send\w* you|sent you|fill\w*|complet\w*|return\w*|short|brief|
                my own|this|following) (\w+ ){0,3}(questionnaire|survey|scorecard|feedback form|
                score ?sheet)
            """,
            unless=r"""
            (would|could|might|if) (you|it|that|there|i) .. (mind|possible|time|minute|willing|
                open|able|moment|happy|share|be so kind|prefer|like|spare)
            (if|when|whenever) (you|it|that|there|any|at all|possible|convenient)
            (please )?(let me know|feel free|do not hesitate|don'?t hesitate|keep me|give my|
                pass (on )?my (thanks|regards|best)|give (everyone|the team|him|her|them))
            (don'?t|do not|didn'?t|never|no) (need|have|require|expect\w*|want|await|demand|
                insist|worry|reply|answer|feel)
            {no_weight} (expect|demand|need|asking|await|insist)
            (i|we) (did|do|would|had)? ?(not |n'?t )?expect\w* to (enjoy|learn|like|love|be (so|
                nervous|back)|finish|start|hear (so|this))
            (i'?m|i am|we're|we are) expecting (a|our|my) (baby|first|second|daughter|son|
                little)
            (customer|staff|patient|guest|engagement|user|visitor|parent|school|market) (survey|
                questionnaire)
            survey (team|work|data|results|design|boat|vessel)
            (make|making|made) sure (to )?(i|thank|visit|read|practi\w+|prepare)
            (as|since|like) you (asked|requested|suggested|offered)
            early (days|start|response from)
            (thanks|thank you) ... for (your|the|such) (\w+ )?(prompt|swift|speedy|quick|fast|rapid|
                early|timely)
            (i'll|i will|i'd) (be|make) sure to
            (enclose\w*|attach\w*) (is|are|you)
            (i|we)('ll| will| shall| have|'ve| can)? (\w+ly )?(fill(ed)?|complete[ds]?|
                return(ed)?|answer(ed)?) (in|out)? ?(and (return|send back|returned) )?(the|
                your|this|that|all|every)
            """,
        ),
        # I will come, I will call, I will keep on.
        wording(
            r"""
            (i|we)('ll| will| shall|'m going to| am going to| plan to|'m planning to|
                 am planning to| intend to| am|'m| can| could|'d| may| might just| propose to|
                 would)? {adv}(be )?(call(ing)?|ring(ing)?|phon(e|ing)|telephon(e|ing)|
                stop(ping)? (by|in)|drop(ping)? (by|in|round|off)|com(e|ing) (by|in|to (your|the)|
                round|over|and|down|up to)|swing(ing)? by|pop(ping)? (in|by|round|over)|visit(ing)?|
                turn(ing)? up|show(ing)? up|look(ing)? (in|you up)|wait(ing)? (in|outside|at|
                for you (in|at|outside))|head(ing)? over|walk(ing)? in(?! your)|driv(e|ing) (over|
                down|up)|
                (be |in |at |outside |near |passing |around |over )+(your|the) (\w+ )?(office|
                building|reception|lobby|area|door|desk|part of town|site|car park|premises|
                neighbou?rhood|foyer)|be (there|in town|at the (door|gate))|catch(ing)? you (at|on|
                in|after|outside)|find(ing)? you) .. (you|your|the (office|building|panel|recruiter|
                manager|reception)|on (mon|tues|wednes|thurs|fri|satur|sun)day|tomorrow|this (week|
                afternoon|morning|evening)|next (week|(mon|tues|wednes|thurs|fri)day)|again|every|
                first thing|until|at (nine|ten|noon|\d+)|later|morning|afternoon|daily|desk|
                to (discuss|talk|see|ask|follow|chat|hear|find out|sort|explain|show|speak|collect))
            (i|we)('ll| will| shall|'m going to| am going to| plan to| intend to| am|'m| won'?t|
                will not|'ll just| can)? {adv}(keep(ing)? (on )?(call|email|e-mail|writ|try|apply|
                ask|chas|ring|phon|messag|knock|follow|send|contact|com(e|ing) (by|in|over|round|
                until|every|back (until|every|here|in))|checking|
                in touch until)\w*(?! myself)|not (stop|rest|give up|go away|leave|let|be (put off|
                ignored|fobbed))|never (stop|give up) (\w+ ){0,3}(until|job|you|try\w*|apply\w*|
                ask\w*)?|(stop|rest|give up|go away|quit|back down) (until|before|till|that|
                so easily|on this)|follow(ing)? up (again |with you |on this )*(every|each|daily|
                weekly|tomorrow|until|on (mon|tues|wednes|thurs|fri)day|next (mon|tues|wednes|thurs|
                fri)day|in (two|three|a few) days|by phone|with a call|shortly)|check(ing)? (back|
                in|again) (\w+ )*(every|each|daily|weekly|tomorrow|until|on (mon|tues|wednes|thurs|
                fri)day|in (two|three|a few|a couple of) days)|be in touch (\w+ )*(every|each|until|
                daily|tomorrow|on (mon|tues|wednes|thurs|fri)day)|continue (to|with) (call|write|
                contact|follow|email|apply|chas|ask)\w*|email(ing)? you (again )?(every|each|daily|
                tomorrow|until)|contact(ing)? (you|your|everyone|the rest|each|other) .. (again|
                every|directly|colleagues|manager|team|until|separately)|try (you|your \w+|again|
                the (switchboard|main|office)) .. (tomorrow|again|later|(mon|tues|wednes|thurs|
                fri)day|next|until|in|on))
            (if|unless|until|should) (i|you|i'd|we|nobody|no one) (still |do |'ve |have |
                should |really )*({dont}|{hadnt}|not|haven'?t|hear|{cant}|{wont}|fail|get no|
                decline|refuse|ignore|nothing) ?(to )?(hear|heard|get|got|receive|received|reply|
                replied|respond|answer|have|back|nothing|call|this)?( .. (from you|back|by|within|
                soon|i('ll| will| shall|'m going| can| am)|reply|response|then i|answer|an|a|
                tomorrow|week|friday))
            (unannounced|whether you (like|want|agree|answer|reply)|like it or not|(can'?t|cannot|
                won'?t) get rid of me|haven'?t (seen|heard) the last|not (going|gonna) (away|
                anywhere|to (go away|give up|stop|let))|let'?s (grab|meet|get|have|do|set|schedule|
                hop|jump|find|talk|discuss|speak|chat|arrange|sort|fix|book) .. (this week|tomorrow|
                today|tonight|(mon|tues|wednes|thurs|fri)day|next week|asap|soon as|and (i'?ll|
                i can|you|sort|discuss|i will|talk)|so (i|you|we)|over|about (it|this|the|my|why|
                what))|(chasing|chase|following up|checking( in)?|nudging|bumping|pinging|writing|
                asking|emailing|e-mailing|calling|trying|reaching out|messaged?|wrote|called|rang|
                emailed|phoned|asked|messages?|e-?mails?|calls?|attempt|reminder|time|letter|
                request|try|note|voicemails?|tried) .. (yet again|again because|once (again|
                more) (because|as|since|about|for))|(i|i've|i have|we|we've|am|i'm|now|already|
                after|{n}) (now |already |had to |have |been )*(chas(ed|ing)|follow(ed|ing) up|
                nudg(ed|ing)|e-?mail(ed|ing)|written|wrote|writing|call(ed|ing)|rung|rang|ringing|
                phon(ed|ing)|messag(ed|ing)|reached out|asked|asking|tried|trying|(messages|
                e-?mails|voicemails|calls|letters|notes)) (\w+ ){0,4}((two|three|four|five|six|
                several|many|\d+|numerous|a few) (times|occasions|messages|e-?mails|voicemails|
                calls)|twice|repeatedly|for the (second|third|fourth|fifth|sixth|umpteenth|
                last))(?! (what (time|day|platform|floor|room|bus|train)|where|which|for (coffee|
                water|tea|directions)))|(the |my |this is (my|the) |for the |a )(second|third|
                fourth|fifth|sixth|2nd|3rd|4th|5th|umpteenth|last|final) (time|e-?mail|message|
                attempt(?! at)|request|letter|reminder|note|follow-?up|try|call) .. (i|asking|of|to|
                i've|have|without|about|for|on|because|since|and|you|this|now|in|regarding|(?=[.!,]|
                $))|(still|yet) (no (reply|response|answer|word|news|feedback)|nothing|(have|has|
                had)(n'?t| not) (heard|had|received|got|replied|answered)|(not|n'?t) (heard|had a|
                received|got|replied|answered)|waiting (for|on|to hear)|await\w*|unanswered)|(did|
                have|has|was|were|is|are) (you|anyone|my|anybody|nobody|no one|it|
                there a reason) (\w+ )?(get|see|receive|read|got|seen|received|ignor\w+|delet\w+|
                avoid\w+|been ignor\w+|lost|going to (reply|answer|respond)|planning to|
                able to even|you|why) (my|the|to|me|it|any of|all of|this|you) (\w+ )?(last|
                previous|other|earlier|e-?mails?|message|voicemails?|letters?|messages|calls|note|
                reply|first|haven'?t|\w+ voicemails|two|three|four))
            (i'?ll|i will|i can|let me) change your mind
            (cc'?d|cc'?ing|copied|copying|forwarded|bcc'?d) (in )?(your|the|my) (boss|manager|
                ceo|director|team|hr|lawyer|solicitor|colleagues?|entire|whole|head)
            """,
            unless=r"""
            (if|when|whenever|at|on) (it|that|this|you|a|any|your) .. (suits?|convenien\w+|
                welcome|free|invite\w*|prefer|like|would help|works|ready|have (time|a)|ever (come|
                visit|pass))
            (if|should) (you|your) (ever|are ever|need|want|invite|would)
            (as|since|like) (you|we) (asked|requested|suggested|offered|agreed|said|invited|
                arranged|planned)
            from time to time
            (not|n'?t) be (writing|calling|asking|ringing) (you )?again
            (return|bring back|hand back|give back) (the|your|my|a)
            time (that )?i('ve| have)? (visit\w*|met|come|seen|read|been)
            (i'?m|i am) (still|now|back) (at|in)
            (my|our) \w+ (has|have|had) (already )?asked
            second time with
            time it (came|happened)
            open (day|evening)
            to (say )?(thank|goodbye|hello)
            whenever
            (call|ring|phone|visit) (nobody|no one|my|our)
            collect my
            (with|bring) (a )?(cake|biscuits|flowers)
            (i|we) (was|were) (still )?(waiting|calling)
            (won'?t|will not|not going to|never|no need to|shan'?t|wouldn'?t) (call|ring|chase|
                keep|bother|write again|follow up|contact|turn up|pester|trouble|ask again)
            (customers?|guests?|patients?|tenants?|residents?|callers?|suppliers?)
            (no rush|no hurry|no pressure|no need|quite understand|completely understand|
                totally understand|perfectly understand|fully understand|no worries)
            keep(ing)? (on )?(trying|practi|learn|read|writ(e|ing) (stories|code|poems)|
                apply(ing)? what)
            coming (to|in) (the|your) (office|building) (was|for the interview)
            second time (round|around|i met|lucky)
            """,
        ),
        *imposition.WORDINGS,
        *claims_and_hints.PRESSURES,
        *said_bluntly.DEMANDS,
    ),
    bad=(
        "Please send me your feedback by close of business tomorrow.",
        "I look forward to your prompt reply.",
        "I will call your office on Thursday to discuss this.",
        "If I do not hear from you I will keep writing.",
        "Please fill in the attached scorecard.",
        "I'll drop by your desk on Monday.",
        "This is the third time I am asking.",
        "I have put you down as my referee.",
        "I have put an hour in your calendar for Thursday.",
        "Kindly do the needful.",
        "Thank you in advance for introducing me to the director.",
        "So when exactly will that be?",
        "I take it that you will speak to the other branch for me.",
        "Keep me at the top of the list.",
        "They will be ringing you on Monday.",
    ),
    good=(
        "If you have a minute, one line is plenty, and no answer is fine too.",
        "There is no rush at all.",
        "I am available by telephone at your convenience.",
        "I would like to write to you from time to time.",
        "I hope to hear how the launch goes.",
        "Please let me know if anything suitable comes up.",
        "I finish the course by the end of May.",
        "I can call whenever you are off the roof.",
        "Thank you for getting back to me before the weekend.",
        "Thank you for the fast answer.",
        "I asked twice what time the bus went, and still missed it.",
        "I expect the rain has reached you by now.",
        "I wrote up my own notes before noon.",
        "The visitor survey on your wall was a good idea.",
        "I would only put you down as my referee if you agreed.",
        "Thank you for the hour you put in your calendar for me.",
        "I take it that the new depot is open by now.",
        "You were first on the list of people I wanted to thank.",
    ),
)
