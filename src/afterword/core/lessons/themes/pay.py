"""Pay.

What was asked for and what they can give lay apart.
"""

from afterword.core.lessons.signs import signs
from afterword.core.lessons.theme import Theme

SIGNS = signs(
    Theme.PAY,
    r"""
    {money}( \w+){0,8} (above|over|beyond|too|higher|out of|outside|exceed\w*|more than|stretch|
        couldn't|can't|cannot|hard|made it|short|flexibility|band|ceiling|limit|top|apart|blocker|
        problem|off|a bit|steep|was the|out of reach|didn't match|match)
    (above|over|beyond|higher than|more than|outside|exceed\w*|out of|couldn't|can't|cannot|
        unable to|short of|came down to|down to|stretch to|stretched to|far from|apart on|
        about)( \w+){0,6} {money}
    (came|comes|boiled|it was|was|it's) (\w+ )?(down to|about|on|over|the)? ?(the )?(money|salary|
        pay|cost)
    (our|the|their) (ceiling|salary budget|budget|band|scale|maximum|range|cap)( \w+){0,2} (is|
        was|stops?|only|tops out|goes|couldn't|ends)( \w+)?
    (bottom|middle|start|point \w+) (of|on) (the|our) (band|scale|range)
    start (people|somebody|someone|new \w+) on
    (break|breaks|bust|blow)( \w+)? (salary|pay|budget)( \w+)?
    (grand|thousand|k|lakh|euros?|pounds?|dollars?|quid|percent|per cent|%|crowns|
        francs)( \w+)? (above|over|more|short|apart|beyond|too|higher|under|off)
    (good|whole|few|couple of) (\w+ )?(k|thousand|grand)( \w+)? (over|short|apart|more|above)
    what (you'd|you|u|you're|you were) (want|asked|worth|asking|hoping|earn|on|looking)( \w+){0,3}
    (asked|asking|ask|asks|wanted|wants|put|hoped|looking|named|quoted)( for)?( \w+){0,5} (top of|
        more than|\d+ ?k|£|\$|€|salary|money|{money}|we can (pay|offer|give))
    (afford|(not|n't) (match|meet)|stretch to|run to)( \w+){0,3} (you|ya|that|it|your|figure|
        price|rate|asking|salary)
    (can't|couldn't|cannot|not able to|n't) (afford|pay|match|stretch|run to|go (that|any) (high|
        higher))( \w+)?
    finance (signed|approved|said|would)
    (salary|pay|rate|package)( \w+){0,3} (expectations?|request)( \w+){0,6}
    (get|come|go|gone|went|went|stretch)( \w+){0,2} (near|close to|up to|past|beyond|as high as|
        anywhere near)( \w+)? (what|that|your|the|thirty|\d+|it)( \w+)*
    (figure|number|sum|amount|rate|price|salary)( \w+)? (you|u|ya|i|they)( \w+)? (named|gave|
        asked|had|put|quoted|mentioned|want|wanted|after|are after|were after|said)( \w+)*
    (thousand|hundred|\d+k?|k|gap)( \w+)? (between|apart)( \w+)*
    (asked|ask|asking) (for )?(more than|a lot more|london money|city money|far more|
        too much)( \w+)*
    (what|more than) (we|they|the \w+|i|our \w+) (pay|pays|take home|takes home|can pay|make|
        earn)( \w+)*
    (money|salary|pay|rate|cost|price|wage)( \w+)? (was|is|were|were the|came|
        were what)( \w+)? (the|a|what|only)?( \w+)? (thing|issue|sticking|problem|snag|hurdle|gap|
        obstacle|point|question)?
    (question|matter|issue) of (cost|money|pay|price)( \w+)*
    (budgeted|costed|planned|funded) for( \w+)*
    (pay|wage|salary) (cut|drop|line|scale|grid)( \w+)*
    (take|taken|taking) a( \w+)? cut( \w+)*
    (too|bit|little) (dear|expensive|costly|pricey)( \w+)*
    (come|came|coming|go) down( \w+)? (a little|in price|on (your|the) (price|rate|salary|
        figure))( \w+)*
    (baulked|balked|winced|choked|gulped) at( \w+)*
    (compete|competing) with( \w+)*
    (can't|cannot|couldn't|could not|don't|no room to|unable to) (go|get|come|stretch|
        move)( \w+)? (past|above|beyond|over|near|up|higher)( \w+)*
    (union|pay|salary|fixed) (scale|grid|line|spine)( \w+)*
    (purse|wallet|pockets)( \w+)*
    (wanted|want|wants) (london|city|big|agency|private) money( \w+)*
    (your|yr) (minimum|floor|lowest|ask)( \w+){0,3} (higher|above|over|more|beyond)( \w+)*
    (only|just) (got|had|have)( \w+)? \d+( \w+)*
    (priced|pricing) (you|ya)?(rself|rselves)?( \w+)? out( \w+)*
    (fell|falls|came|broke|foundered|stuck)( \w+)? (down )?(on|over) (the )?(money|salary|pay|
        rate|package|figures)( \w+)*
    (bottom|top) of the scale
    (i|u|you) (said|asked( for)?|named|put|quoted|told them|want|wanted)( \w+){0,2} (min |minimum |
        at least |around |about )?(£|\$|€)? ?\d\d+( \w+)*
    (band|scale|range|budget|they|we|it) (tops?|topped|maxes|maxed|caps?|capped)( out)? at( \w+)*
    (over|above|outside|beyond|past) the( \w+)? (band|range|bracket|budget|scale|ceiling)( \w+)*
    (offer|package)( \w+){0,3} (\d\d+|£|\$|€)( \w+)*
    (fixed[- ]term|one[- ]year|temporary|year|contract)( \w+){0,6} permanent( \w+)*
    permanent( \w+){0,6} (fixed[- ]term|temporary|contract|one year)( \w+)*
    (wanted|need|needed|want)( \w+){0,3} (evenings|nights|weekends|days|hours|shifts|
        rotation)( \w+){0,3} (i|u|you) (can|can't|could|couldn't|only)( \w+)*
    can't (do|work|manage)( \w+)? (nights|weekends|evenings|rotating|shifts|full-?time|sundays|
        saturdays)( \w+)*
    hours (was|were) (it|the)( \w+)*
    (on|on the) payroll( \w+)*
    without on-?call( \w+)*
    (expected|expecting|current) (ctc|salary|package|lpa|comp)( \w+)*
    \d+ (lpa|lakhs?)( \w+)*
    (problem|issue|sticking point|trouble)( \w+)? (is|was) (the )?(hours|money|salary|pay|
        rate)( \w+)*
    (\d+|ten|twelve|fourteen|fifteen|sixteen|twenty|thirty) hours( \w+){0,2} (a week|and|to give|
        per week)( \w+)*
    (need|needed|want|wanted)( \w+)? full[- ]time( \w+)*
    commission[- ]only( \w+)*
    (relocation package|car allowance|profit share|no base|benefits package)( \w+)*
    (can|could)( \w+)? afford( \w+)*
    regraded( \w+)*
    happy with the (fixed|pay|salary|hours|terms)( \w+)*
    \d?\.\d fte( \w+)*
    (fixed|set|lower)( \w+)? (salary|pay) (point|spine|scale)( \w+)*
    (salary|package|rate|pay)( \w+){0,3} (above|over|beyond|outside|higher than)( \w+)*
    (only ever|only|purely|always)( \w+){0,3} (casual|seasonal|zero[- ]hours|part-?time|
        temporary)( \w+)*
    {not} (able to )?go higher( \w+)*
    without benefits( \w+)*
    near it( \w+)*
    most expensive( \w+)*
    (day rate|salary|pay|rate|money) came up before( \w+)*
    temp-to-hire( \w+)*
    (no|without) (insurance|pension|sick pay|holiday pay)( \w+)*
    (after|want|wanted|need|needed) (five|four|three|full|two) days( \w+)*
    allowance( \w+){0,3} (gone|cut|removed|no longer)( \w+)*
    self-employed( \w+)*
    take a cut( \w+)*
    (lower|less) (salary|pay|money)( \w+)*
    """,
    unless=r"""
    (expenses|travel costs|refund|reimburs\w+)
    (sale|sales|project|budget) (figures|growth|reports?)
    (not|n't|nothing) .. (money|salary|pay)$
    worth (doing|trying|a|asking|it)
    expectations (of|for) (the|a) (role|job|team)
    at (all )?costs?
    money was not
    (salary|rate|expectations|money|pay) (was|were|is) (\w+ )?(fine|ok|okay|no problem|reasonable|
        right|in range|not)
    (budget|financial) year
    """,
    examples=(
        "Your salary expectations were above the band.",
        "It came down to money.",
        "You were a good twenty K over.",
        "We couldn't match your day rate.",
    ),
    near_misses=(
        "We will refund your travel costs.",
        "What salary are you looking for?",
        "Your budget figures were spot on.",
    ),
)
