"""Place, travel or visa.

Where one lives, how one gets there, and whether one may work there.
"""

from afterword.core.lessons.signs import signs
from afterword.core.lessons.theme import Theme

SIGNS = signs(
    Theme.LOCATION,
    r"""
    (visa|sponsor\w*|work permit|right to work|citizenship|immigration|residency|
        security clearance|settled status|passport)( \w+){0,4}
    (relocat\w+|commut\w+)( \w+){0,4}
    (\w+ )?(days?|nights|mornings)( a week| per week)? (in|at|on) (\w+ ){0,3}(office|site|person|
        desk|studio|base|lab|columbus|london|store)( \w+)?
    (days|day|mornings|fridays|mondays) (a week )?(from|at) home
    (four|three|five|two|\d) days in(?= |,|$)
    (remote|remotely|hybrid|home working|work from home|working from home|from home|
        fully remote)( \w+){0,6} (only|not|isn't|can't|couldn't|team|no|wasn't|office|because|
        need|option|possible|lukewarm|keen|mad|work|sit|people|basis|never)
    (only|no|not|n't|wanted|asked|asking|want|looking|application said|lukewarm|mad|need|were|
        said|require\w*|can't (do|offer)|couldn't (do|offer)|cannot (do|offer|have)|
        don't do)( \w+){0,6} (remote(ly)?|from home|hybrid|on[- ]site|in the office|in person|
        at home)
    (long|bad|fair|terrible|tough|hefty|two[- ]hour|hour'?s?) (\w+ )?(drive|commute|journey|way|
        trek|haul|distance|bus|trip)( \w+)?( away| for| from| to| every| each)?
    (too far|far away|miles (away|off|out)|hours? away|other (side|end) of|distance|
        long way)( \w+)?
    (no|isn't a|wasn't a|n't a|only one|last) (bus|train|ferry|tram|direct)( \w+)?
    (with|without|have|had|got|own) (no |a |your own |yr own )?(car|transport|wheels|
        licence and car)(?= |,|$)
    (based|living|live|lives|living|staying|stay|settled) (in|out|over|up|down)( \w+){1,4} (and|
        which|is|when|while|makes|made|not|meant|mean|so|we|to us|come)
    (need|needed|want|wanted|prefer|preferred|looking for|went with|somebody|someone|
        a person)( \w+){0,4} (local|nearby|on the doorstep|closer|based (in|near|here)|within|
        near (us|here|enough)|in the (area|city|town|country)|on the island|living)
    (time ?zone|hours from the office|east coast hours|west coast hours|overlap)( \w+)?
    (mobile|driver|drive|driving licence|on the road|travelling|travel)( \w+){0,5} (asked|three|
        couldn't|wasn't|didn't|between|{not}|days on)
    (road|travel|site visits|branches|sites)( \w+){0,6} (from home|at home|at home in \w+|without)
    (getting|get|gets|got|travel|make it) (here|in|there|up here|out here|to us|
        to the depot)( \w+){0,5} (by|for|before|at|early|the|is|would|without|on time|every)
    (stumbling block|problem|worry|snag|trouble|thing)( \w+){0,8} (getting here|distance|commute|
        travel|drive|visa|where you live|journey)
    never make an? (early|late)
    (moving|move|moved|moving house)( \w+)? (here|up|down|over|closer|nearer|abroad)( \w+)?
    {you}( \w+)? (live|lives|living|are|'re|is|based)( \w+)? (too far|far|miles|hours|ferries|two|
        in (\w+)|away)( \w+){0,3} (away|from|and (we|it|they|the)|out)( \w+)*
    (ferries|hours|miles|minutes|train|bus|boat|plane)( \w+)? (away|ride|between us|
        each way)( \w+)*
    (here|there|on site|in|on the spot)( \w+)? (in|within) (twenty|ten|thirty|half an|fifteen|
        five|an)( \w+)? (minutes|hour)( \w+)*
    (somebody|someone|person|people|anyone)( \w+){0,2} (from|who lives?|living|who is|
        based)( \w+)? (in )?(the|this|here)? ?(village|borough|town|area|region|island|city|
        valley|nearby|local|county)( \w+)*
    (without|no|papers|permit|clearance)( \w+){0,2} (papers|permit|visa|clearance)( \w+)*
    (foreign|overseas|non-\w+|abroad) (hire|citizen|hires|applicant|candidate)( \w+)*
    (paperwork|papers|permit) (for|takes|would)( \w+)*
    (on the road|travelling|driving|commuting|train)( \w+){0,3} (hours|a day|each day|every day|
        eaten)( \w+)*
    (no|not|n't|any) (home ?working|homework days|work(ing)? from home|telework\w*)( \w+)*
    (at|from) home( \w+){0,3} (half|two|three|days|most|part|of the week|and)( \w+)*
    (won't|will not|wouldn't|would not|couldn't|can't|not) (move|relocate|drive|travel|
        leave the)( \w+)*
    (family|children|wife|husband|partner|kids)( \w+){0,3} (settled|move|moving|here|there)( \w+)*
    (fly|flown|flying|flights?)( \w+){0,2} (you|ya|in|each|every)( \w+)*
    (first|last|early|only) (train|bus|ferry|boat|tram)( \w+)*
    (on the premises|under one roof|live in|live on site|in the building|winter road|
        road in winter|in snow)( \w+)*
    (own|a) (car|van|transport)( \w+)*
    (whole team|everyone|everybody|all)( \w+)? (together )?(in the office|on site|under one roof|
        in the room)( \w+)*
    (hours|time) (between us|difference|zones?)( \w+)*
    (cannot|can't|couldn't) be cleared( \w+)*
    (capital|city|countryside|village|head office|field office)( \w+){0,4} (hoped|wanted|asked|
        preferred|rather)( \w+)*
    (be|live|move|somebody|someone) (nearer|closer)( by| to| in)?( \w+)*
    (travel|travelling|journey|drive|commute|distance)( \w+)? (would|will|was|might|
        is)( \w+){0,2} (kill|too|wear|problem|much|issue|worry|long|far|finish)( \w+)*
    (on|in|near) (the|this) (island|village|valley|estate|premises)( \w+)? (all|year|full|
        every)( \w+)*
    {not}( \w+){0,3} (drive|driving|driver)(?! (over|past|down))( \w+)*
    (working|work) from (abroad|spain|france|portugal|overseas|another country|\w+) for( \w+)*
    (permit|visa)( \w+)*
    (site|office)-based( \w+)*
    (it's|it was|is|was)( \w+)? the (distance|commute|journey|drive|travel|visa|travelling)( \w+)*
    {not}( \w+)? allowed to work( \w+)*
    (need|have|want|needs|had)( \w+)? to (live|be) (in|here|on site|close|local|near|
        within)( \w+)*
    (move|moved|moving|relocate) to( \w+)? (?=aarhus|\w+)( \w+)? (and|but|so|which|we|
        because)( \w+)*
    (mile|miles|minute|minutes|km)( \w+)? (radius|round trip|drive|away)( \w+)*
    (on|at) (site|the site|our site)( \w+){0,3} (every|each|all|days?|full)( \w+)*
    work (pass|permits?|visas?|authori[sz]ation)( \w+)*
    (no|own|without|haven't any|got no)( \w+)? (transport|car|licence to drive)( \w+)*
    (citizens?|nationals?|residents?|pr)( \w+){0,2} only( \w+)*
    (coming|travelling|driving|commuting) (in|over|up|down|all the way)? ?from( \w+)*
    (driving|travelling|commuting|on the road)( \w+)? (an|one|two|three|\d+) hours?( \w+)*
    already (up|down|over|out|living|based|local) (in|to|there|round here)( \w+)*
    eligible to work( \w+)*
    (lives?|living|based|closer|close) (nearer|closer|near|in|by)( \w+){0,4} (short notice|town|
        restaurant|office|site)( \w+)*
    (hour|hours|minutes|mins)( \w+){0,3} each way( \w+)*
    (could not|couldn't|can't|cannot|not|unable to|won't) relocate( \w+)*
    (in|at) the( \w+)? office rather than( \w+)*
    (moving|relocating) to( \w+){0,3} (when|next|in)( \w+)*
    sponsorship licen[cs]e( \w+)*
    right to work( \w+)*
    already (bides|stays|resides|lives)( \w+)*
    (nights|night|overnight|week) away( \w+)*
    (away|be away|stay|staying) overnight( \w+)*
    on the ground( \w+)*
    must live( \w+)*
    (lives|stays|living|based|is) in (the )?( ?\w+){1,2} already( \w+)*
    (lives|stays) (there|here|in the village|in town)( \w+)*
    (visa|permit|pass|ep|papers)( \w+)? (only|under|has|is|was)( \w+)*
    driving licen[cs]e( \w+)*
    on the (western|eastern|northern|southern|other|wrong|far) side( \w+)*
    (prefer|wish|want|wanted|like) to (continue|work|stay)( \w+)? from( \w+)*
    work from office( \w+)*
    days minimum( \w+)*
    (clearance|residence|residency|citizenship)( \w+)*
    (more than|over) \d+ ?(km|miles)( \w+)*
    (lives?|living) (locally|on|within|near)( \w+)*
    no (taxis?|buses|bus|trains?|transport)( \w+)*
    moving to( \w+)? at some point( \w+)*
    housing available( \w+)*
    """,
    unless=r"""
    (not|n't|nothing) (\w+ ){0,3}to do with
    (thank|thanks|appreciate|grateful)\w*( \w+){0,8} (travel|train|drive|way|coming|bus)
    (coming|came) all (that|the) way
    mov(e|ed|ing) (forward|ahead|on|to the next)
    remote(ly)? possible
    way (of|we|you|with)
    of us in the office
    visa-free
    start date
    october|notice
    nothing to do with
    close by
    (hope|hoped)( \w+)* (home|commute|journey|drive|train)( \w+)*
    """,
    examples=(
        "We are unable to sponsor a visa.",
        "The role is three days in the office.",
        "It is a long drive for the early starts.",
        "They cannot do remote.",
    ),
    near_misses=(
        "Thank you for coming all that way on the train.",
        "We are moving forward with somebody else.",
        "Where are you based?",
    ),
)
