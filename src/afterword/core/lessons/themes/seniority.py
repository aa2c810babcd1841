"""Seniority.

Too early for the post, or too far on for it.
"""

from afterword.core.lessons.signs import signs
from afterword.core.lessons.theme import Theme

SIGNS = signs(
    Theme.SENIORITY,
    r"""
    (over|under)-?qualified
    too (senior|junior|experienced|big|advanced|green|early|soon|qualified|long in|far along|new|
        young in|inexperienced|grand)
    (a (bit|little|touch|tad|shade)|slightly|somewhat|rather|still|more of a|quite) (junior|
        senior|green|early|inexperienced|raw)
    (bored|boredom|twiddling|outgrow\w*|restless|be wasted|climbing the walls|itching|under-?used|
        stretch (you|ya))( \w+){0,6}
    (outgrown?|stretch|stretched|step (down|up|back|backwards)|big(ger)? (step|jump|leap)|leap|
        notch|rung)( \w+){0,3} (for|from|to|down|up|straight|too|above|below|on|in|at)
    (step (down|back|backwards))
    {not} (quite |yet |really )?(ready|there yet|seasoned|at that level|at the level|that level|
        far enough)( \w+){0,2}
    (ready|able) to (step up|lead|take (it|that|this) on)
    (another|a|one|a further|give it a|in a) (\w+ )?(year|couple of years|few years|year or two|
        year or so|eighteen months|two years)( \w+){0,4} (off|before|first|under|practice|and|of|
        in|at|then|yet|time|more|or)
    (come|try|apply|talk|back)( \w+){0,4} in (a|two|three|another) (\w+ )?(couple of )?(years?|
        year or two|years' time)
    (aim|aiming|aimed|pitch|pitched|pitching|set your sights|punching|look|looking|applying|
        apply)( \w+){0,3}(too )?(higher|lower|high|low|at (\w+ )?(\w+ )?level|above|below)
    ({level}) (level|post|role|job|position|seat)( \w+){0,4} (wouldn't|isn't|below|beneath|above)
    (for|as) (a|an|the|our|this) ({level}|\w+ lead|first \w+ post)( \w+){0,2} (they|we|she|he|
        post|role|i|it)( \w+){0,3} (wanted|want|need|needed|look|expect|leaned|sounded|would)
    (sounded|seemed|came across|read|looked|felt)( \w+){0,3} (like|as) (a |an |more )*(junior|
        senior|graduate|student|{level})
    (years?|months?|step) (off|away from|short of|before)( \w+){0,3} ({level}|that|this|it|ready)
    (stepped up|promoted|made up|managing|qualified|in post|been (one|a \w+)) (to \w+ )?(only|for|
        just|since)( \w+){0,3} (recently|months|weeks|eight|six|year)
    only( \w+){0,2} (months?|years?|weeks) (qualified|in( the)? post|as a|at|into|out of)
    (more qualified|more experience|further on|senior) than (i am|me|the|your|him|her|any)
    ({you}|u)( \w+){0,2} (have|had|ran|run|led|lead|managed)?( \w+){0,3}\d+ (years|people|staff|
        direct reports)( \w+)? (and|we|the|as)( \w+){0,6} (has|look|boss|report|five|job|writes)
    ({level}|matron|director|head|partner|doctor|professor|manager)( \w+){0,2} (coming|going|
        moving|stepping|applying|dropping) (in)?(to|for|down|back)
    be( the one)? (learning from you|your boss|managing you|reporting to)
    (no|little|hardly any) (progression|room to grow|ladder)
    (thrown|throwing you|be thrown) in
    (one|a) (step|level|rung|grade) (before|below|above|short|down|up|too)
    still one step
    (it's|it is|is) (a|an|really a|really an) (\w+ )?(junior|senior|entry[- ]level|graduate|
        trainee|assistant)( \w+)* (job|post|role|desk|position)
    (look|go|apply|try)( \w+){0,3} (at|for) (the )?(\w+ )?(senior|junior|lead|{level}|
        registered manager|head-of|trainee|assistant|graduate)( \w+)? (jobs?|roles?|posts?|ones|
        scheme|position)
    for a (head-of|head of|more senior|bigger|smaller)
    (really|very|such) (a )?(strong|good) (senior|junior|deputy|assistant|number two)
    trainee \w+( \w+)? scheme
    (already|who's already|who has already) had a (team|department)
    pitched at
    a (big|huge|lot of) (responsibility|jump|step|leap) (for|from|at|this)
    (further|farther) (on|along|ahead) than
    (run|running) rings
    (beneath|below|above|past) (you|ya|your|yr|starting|the level|that level|this level)( \w+)?
    (starter|trainee|first|training|apprentice) (job|post|place|position|role)( \w+)?
    (not|n't|never) (this|for another|quite) (year|yet)( \w+)?
    (promotion|rung|grade|step|year|rank)s? (short|shy|below|under|lower|above|beneath|away|
        early)( \w+)?
    (two|one|three|a) (grades?|rungs?|ranks?|steps?|levels?) (under|below|lower|above|higher|down|
        up)( \w+)?
    (second in command|good number two|still a first mate|good understudy|mid-level|
        second fiddle)( \w+){0,3}
    (overcooked|over the hill|overshot|overreach\w*|heavyweight|lightweight)
    (at )?(an|too) early( a)? (stage|point|phase)
    (come|coming) back when
    (would|'d|will|'ll) be going backwards
    (not )?senior enough
    (expected|wanted|need|needed) (more of a|a bigger|somebody bigger|a) name
    (team is|they are|others are)( \w+)? (graduates|juniors|students|twenty-somethings)
    (give it|in) (eighteen|twelve|a|two|another)( \w+){0,2} (months?|years?)( and| or)?( \w+)?
    ready for a( \w+){1,3} not
    (somebody|someone|a person|people) (just|fresh|straight) out of
    (lead|led|run|ran)( \w+)? (bigger|larger)( \w+){0,3}
    (half|twice) (your|yr) (age|length|years)( \w+)?
    (selling|sell|sold) (yourself|myself|ya?self) (short|for less)( \w+)?
    to the lions
    (on your way|getting there)( \w+)? not there
    already had a team
    (nearer|closer to|at) the (start|beginning|end) of (their|your|a) career( \w+)*
    step sideways( \w+)*
    (jobs|posts|moves|roles|promotions) (away|off|short)( \w+)*
    (chief|head|director|manager|leadership|senior) roles behind( \w+)*
    (managing|supervising|leading|over) people (who|that) (trained|taught|have|had|are|
        hired)( \w+)*
    (level|band|grade|scale) \d+( \w+)? (post|role|job)?( and| but| while)? you( \w+){0,3} (level|
        band|grade|at) \w+( \w+)*
    {not}( \w+)? (quite |yet )?at( \w+){0,2} (standard|level|grade|stage)( \w+)*
    (at|of) your own (level|grade|rank)( \w+)*
    (bit|little|touch) light for( \w+)*
    too experienced
    (see|saw|sees|seen|regard|rated|put) (me|you|ya|u) (as|at)( \w+){0,3} (mid|junior|senior|
        director|
        manager|lead|associate|graduate|l\d|level)( \w+)*
    level+ed at( \w+)*
    (at|to|for|of)( \w+){0,3} (officer|manager|supervisor|assistant|graduate|junior) level( \w+)*
    executive presence( \w+)*
    (strategic|higher-level|big-picture) thinking( \w+){0,3} (at|for|of)( \w+)*
    more like a( \w+)? (mid|junior|senior|graduate)( \w+)*
    (little|bit|touch|shade) more senior( \w+)*
    less experienced( \w+){0,4} (train|grow|develop|bring)( \w+)*
    (pitched|above|below|beneath) the role( \w+)*
    perspective of a( \w+){0,2} (member|rather)( \w+)*
    (reporting|report) to (someone|somebody)( \w+){0,3} (less|half|younger)( \w+)*
    get bored( \w+)*
    (want|wanting|after|have) my job( \w+)*
    (more|sounded more)( \w+)? than (lead|senior|manager|director|junior)( \w+)*
    (too|so) long( \w+){0,4} (instruction|tea|orders|hands-on|junior)( \w+)*
    (second|first|third|final) year apprentice( \w+)*
    shadow of your( \w+)*
    (few|couple of) years too early( \w+)*
    graduate role( \w+)*
    more weight( \w+)*
    reporting to (someone|somebody)( \w+)*
    more of a (team leader|supervisor|manager|junior|senior|doer|deputy|
        individual contributor)( \w+)*
    {not}( \w+)? challenge {you}( \w+)*
    a first-year( \w+)*
    independent pi( \w+)*
    one rung( \w+)*
    big jump( \w+)*
    wasted on( \w+)*
    individual contributor( \w+)*
    like a manager( \w+)*
    """,
    unless=r"""
    (hear|see|meet|talk|know)( \w+){0,3} senior (partner|manager|team)
    (spoke|talked|met|speak) (to|with)( \w+){0,2} senior
    {skill}( \w+){0,3} (isn't|not) there
    (year|years) (or so )?(with|on|in) real
    nothing( \w+)? (be|is) wasted
    never be wasted
    (doing|be|see)( \w+){0,3} in two years
    """,
    examples=(
        "We thought you were overqualified.",
        "You'd be bored inside three months.",
        "A year or two in practice first, and then come back.",
        "You are still a little junior for a lead.",
    ),
    near_misses=(
        "I spoke with our senior partner about it.",
        "Are you looking at senior posts as well?",
        "It was a pleasure to meet you this year.",
    ),
)
