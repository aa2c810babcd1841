"""Timing.

The post went away, or the days did not fit.
"""

from afterword.core.lessons.signs import signs
from afterword.core.lessons.theme import Theme

SIGNS = signs(
    Theme.TIMING,
    r"""
    (on|put a|a|been put on|is on) (hold|ice|pause)( \w+)?
    (hiring|recruitment|headcount|vacancy|vacancies|budget|spending) (freeze|frozen|stopped|stop|
        ban|hold|pulled|cut|cuts|paused|pause)
    (freeze|frozen|froze|paused|postponed|shelved|mothballed|parked|deferred|suspended|withdrawn|
        pulled|cancelled|canceled|scrapped|called off|axed)( \w+)? (on|all|the|until|post|role|
        vacancy|by|this|for|it|recruitment|hiring|till|everything|now)?
    (budget|funding|grant|contract|headcount|money|project|order|production|
        board)( \w+){0,6} (revised|cut|cuts|moved|fell through|gone|was pulled|been pulled|
        withdrawn|dried up|lost|ran out|delayed|refused|hasn't come|didn't come|to q\d|until|
        pushed back|next year|went away|disappeared)
    (lost|cut|moved|pulled|withdrew|froze|delayed|revised)( \w+)? (the )?(\w+ )?(budget|funding|
        grant|contract|headcount|post|vacancy)
    (nobody|no one|no-one|none of you|neither) (got|gets|was hired|has been appointed|
        is getting)( \w+)*
    (restructur\w+|reorgani[sz]\w+|takeover|merger|redundanc\w+|closing down|closure|wound up|
        winding up)
    (notice|notice period)( \w+){0,4} (was|is|too|won't|sticking|of|wouldn't|long|weeks|months|
        didn't|made|killed|problem|ruled)
    (week|weeks|weeks'|month|months|months'|day|days|days'|three months'?|
        twelve weeks'?) (of )?notice( \w+)?
    (to )?give( \w+){0,3} (weeks|months)( \w+)?
    (start|starts|starting|begin|join|available|availability|free|in place|in post|in the chair|
        on board)( \w+){0,6} (sooner|earlier|immediately|straight away|on the \d+\w*|
        from the first|next week|before|until|till|in (two|three|a) \w+|by the|by \w+|monday|
        too (far|late)|january|february|march|april|may|june|july|august|september|october|
        november|december|sooner than|right away|after the|date)
    (couldn't|can't|could not|cannot|not able to|weren't able to) (\w+ )?(start|join|begin|leave|
        come|be free|wait)( \w+){0,6}(till|until|before|for|after|soon|by|that long|any longer|
        sooner)?
    (need|needed|needs|want|wanted|they want)( \w+){0,3} (someone|somebody|hands|a person|cover|
        people|to start)( \w+){0,2} (from the|on the|by|to start|in two|before|now|sooner|
        who (can|could) start|straight away|this week|the first|next)
    (start date|starting date|your dates|the timing|timing (was|is|didn't))( \w+){0,6}
    (wait|waiting|hold|hold it|keep it open|gap)( \w+){0,3} (for you|that long|any longer|until|
        till|open)
    (who|somebody|someone)('s| is| was) free (next|now|on|from|this|straight)
    (client|season|term|milestone|project|rehearsals|launch|harvest|
        semester)( \w+){0,3} (kicks? off|starts?|begins?|is in|opens?|started)( \w+)?
    clash\w*( \w+)? with( \w+){0,4} (date|holiday|exams?|term|leave|rehearsals)
    buy it out
    too late (in|for)
    (stopped|stop|stopping|halted|halt on|ban on)( \w+)? (all )?(new |external )?(posts|hiring|
        recruitment|appointments|jobs|recruiting|contracts)( \w+)*
    (post|role|job|vacancy|position|opening|project|programme|show|tour|course|class|season|job|
        place)( \w+){0,2} (was|were|has been|is|been|got|will be|no longer)( \w+)? (cancelled|
        canceled|pulled|withdrawn|frozen|cut|scrapped|postponed|paused|put off|shelved|gone|lost|
        suspended|never approved|exists?|delayed|moved|pushed)( \w+)*
    (been pushed|put off|delayed|postponed)( \w+)? (into|to|until|till|back)( \w+)*
    (keep|hold|leave|kept)( \w+){0,3} (empty|open|free|vacant|waiting)( \w+)* (till|until|for|
        that long)?
    (wait|waiting)( \w+)? (three|two|that long|so long|months?|weeks?|until|till)( \w+)*
    (work|working|serve|see) out( \w+)? notice( \w+)*
    (free|available|able to start|finished|at liberty)( \w+)? (after|from|until|till|in|before|by|
        only)( \w+){0,3} (harvest|summer|season|june|may|march|term|autumn|spring|winter|year|
        exams?|september|october|january|run)( \w+)*
    (a )?(week|day|month|fortnight|year) too (late|early|soon)( \w+)*
    (came|came to us|letter came|applied|wrote|application came)( \w+){0,4} (too late|a week late|
        after the (closing|deadline|date))( \w+)*
    (had to|have to|must|needed to) (have|fill|find|get)( \w+)? (somebody|someone|it|a person|
        cover)( \w+)? (by|before|now|at once|on)( \w+)*
    (exams?|trip|holiday|wedding|leave|course|baby|tour|operation)( \w+){0,3} (fall|falls|is|in|
        clashes|lies|right)( \w+)? (in|with|into|middle|our|during)( \w+)*
    (lost|lose|losing) the (contract|funding|grant|bid|client|tender|order)( \w+)*
    (donor|funder|ministry|council|government|head office|board|owners?|investor|
        trust)( \w+){0,4} (pulled|stopped|withdrew|changed|froze|took|cut|moved|put)( \w+)*
    (coming|came|comes) back (early|sooner|from (maternity|leave|sick))?( \w+)*
    (fewer|not enough|no) (pupils|students|orders|bookings|patients|work|guests)( \w+)*
    (in|until|till|by|before) (march|april|may|june|july|september|october|january|february|
        autumn|spring|summer) (it was|and it|would have|and you|instead)( \w+)*
    (shaken|shook) hands on it
    (tied|tied up|busy|contracted|booked)( \w+)? (to|till|until)( \w+)*
    (cover|somebody|someone|hands|help) (\w+ )?(right now|right away|at once|immediately)( \w+)*
    (until|till|before|after|while|because of)( \w+){0,4} (election|merger|merge|new owners|
        takeover)( \w+)*
    by the time your (letter|application|mail) came( \w+)*
    (post|role|job|vacancy|position|opening|place)s?( \w+){0,2} (frozen|on hold|paused|cancelled|
        withdrawn|put off)( \w+)*
    (pause|paused|pausing|freeze|shelve) the (role|post|hire|hiring|vacancy|search|process|
        recruitment)( \w+)*
    (can't|couldn't|cannot|not) be released( \w+)*
    (notice|contract) (takes|runs|ties|keeps|binds)( \w+)*
    not (taking|hiring|appointing|recruiting) (anyone|anybody|at all|on)( \w+)*
    (ended up|decided on|decided) not (hiring|appointing|to hire|to appoint|recruiting|filling|
        to fill)( \w+)*
    (in the seat|in post|at the desk|in place) by( \w+)*
    (order book|bookings|budget)( \w+)? (shrunk|shrank|dried|fell)( \w+)*
    while the (review|restructure|merger|audit|consultation)( \w+)*
    (have|has|had|'ve)( \w+)? (now )?(filled|been filled)( \w+)*
    (filled|gave|given)( \w+){0,3} before (they|we|you|i)( \w+)*
    (killed|pulled|froze|frozen|cut|axed|withdrew)( \w+){0,2} (req|requisition|role|job|post|
        headcount|vacancy|funding|position)( \w+)*
    (decided|chosen|going|agreed|elected) (not to|to not) (replace|fill|recruit|appoint|
        backfill)( \w+)*
    (pause|paused|pausing|freeze|hold)( \w+)? (hiring|recruitment|recruiting)( \w+)*
    (funder|funders|funding|grant|budget|donor)( \w+){0,3} (not|n't)( \w+)? (renewed?|extended?|
        approved?|continue)( \w+)*
    immediate (joiners?|starters?|start)( \w+)*
    (want|wanted|need|needed)( \w+)? (someone|somebody|a person)( \w+)? in (\d+|two|a) (days?|
        weeks?|fortnight)( \w+)*
    (i|you|u) have to give (\d+|four|six|eight|three|two|a)( \w+)*
    accepted while( \w+)*
    last working day( \w+)*
    (accepted|taken|took|signed)( \w+){0,3} (before|while) (we|you|i|u) (finished|were|had|
        got)( \w+)*
    (won't|will not|not) be filling( \w+)*
    (available|able|free) to (join|start|begin)( \w+)? (within|in|immediately|at once|now|
        straight)( \w+)*
    frozen( \w+)*
    already offered( it)?( \w+)*
    we filled( \w+)*
    (pin|registration|visa|papers?|clearance)( \w+)? (won't|will not|not) be (through|ready|
        done)( \w+)*
    (still|yet) got( \w+)? (wks?|weeks|months)( \w+)*
    (immediately|asap|right away|straight away) available( \w+)*
    available (immediately|asap|now)( \w+)*
    (launch|tour|opening|project|start|contract|season|job)( \w+)? (has |been |got )*(slipped|put
        back|moved|delayed|pushed|postponed)( \w+)*
    {not} be proceeding( \w+)*
    no flexibility( \w+)*
    filled it( \w+)*
    (already )?made an offer (by|before|to)( \w+)*
    not (being )?available (for|until|on|before|to start)( \w+)*
    decided not to( \w+)*
    start is( \w+)*
    cancel (this|the)( \w+)? (recruitment|search|vacancy|post|round)( \w+)*
    (push|pushed|put) (recruitment|hiring|it|the role|the post)( \w+)? (to|off|back|until)( \w+)*
    (couldn't|can't|cannot|could not) wait( \w+)*
    froze( \w+)*
    already made an appointment( \w+)*
    (someone|somebody) (who can do|from|sooner|by)( \w+){0,2} (week|weekend|christmas|monday|
        month|sooner)?( \w+)*
    availability over( \w+)*
    {not} have the time to let( \w+)*
    no budget (till|until|before)( \w+)*
    """,
    unless=r"""
    (start|starts|starting) (with|by) (the|your|a)
    (get|got|getting) started
    (before|until) (you|u) (come|apply|interview)
    (time|timing|dates?) (of|for) (the|your|our) (call|interview|meeting|chat)
    (was|were|be|is) free (to|for) (call|ring|chat|write)
    (start|starting) (of|at) the (interview|conversation|talk)
    until (christmas|summer|spring|then)$
    (call|ring|phone|write|visit|pop in|come by)( \w+){0,3} (now|any time|anytime)
    notice (period )?would not
    (the|this) (job|post) starts
    level \d
    (interviewing|interviews) again
    timing was (perfect|great|good|impeccable|lovely)
    """,
    examples=(
        "The post has been put on hold.",
        "Your notice period was the sticking point.",
        "We needed someone who can start on the first.",
        "The funding was withdrawn, so nobody got it.",
    ),
    near_misses=(
        "Start with the answer, then explain.",
        "What is your start date?",
        "Call me at any time.",
    ),
)
