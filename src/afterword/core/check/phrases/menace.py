"""Who will hear of it, what was kept, whom one knows."""

from afterword.core.check.constructions import Wording, wording
from afterword.core.check.diagnostic import Severity

_KIN = (
    "(my|our|a) (\\w+ ){0,2}(cousin|brother|sister|wife|husband|uncle|aunt|friend|in-law|"
    "brother-in-law|sister-in-law|father|mother|nephew|niece|neighbou?r|flatmate|son|daughter|"
    "partner|classmate|batchmate)"
)
_PRESS = (
    "(newspapers?|(local|daily|morning|evening) paper|"
    "press|media|journalists?|reporters?|portals?|radio|tv|television|"
    "channel|station|news ?desk|business pages|staff council|works council|ministry|inspectors?|"
    "labou?r (board|office|court|ministry|commissioner|department)|watchdog|accreditation "
    "body|regulator)"
)
_FRIENDLY = r"""
    {warm}
    (laugh\w*|teas\w+|loves?|recommend\w*|studied|taught me|told me (about|how)|knitt\w+|proud)
    (good|happy|happier|better) news
    (book|podcast|concert|exhibition|project|article|poem|photo|story|recipe)s?
    """
WORDINGS: tuple[Wording, ...] = (
    wording(
        rf"""
        (one|1|zero|no|half a)(-| )stars?( (is|review|rating|from|on|for|for you|out of))
        my (\w+ )?(review|rating|verdict|experience|story|post|thread) .. (on
             )?(glassdoor|indeed|google|trustpilot|kununu|ambitionbox|linkedin|reddit|facebook|
            twitter|every (site|platform))
        (will not|won'?t|not going to|not) (be )?(hold(ing)?|held) back
        {_KIN} .. (is|works|writes|does|edits|runs|sits|reports|presents|practises) .. (lawyer|
            solicitor|attorney|barrister|police|union|tribunal|{_PRESS})
        which (journalist|newspaper|reporter|tv|radio|portal)
        {_PRESS} (\w+ )?(would|will|might|may|could) (like|love|be (very |most |quite )?(interested|
            happy|keen|glad|delighted)|find|want|pay|enjoy)
        (send|sending|sent|take|taking|forward\w*|show\w*|giv(e|ing)|hand\w*|pass\w*|bring\w*|
            describ\w*|post\w*) .. (to|with|in) (the|a|my|our|every|usual) (\w+ )?{_PRESS}(?! (team|
            office|round|mill|shop|tray|bin))
        (with|under) (your|their|his|her|the|all) (full |real |company )?names? (on it|attached|in
             it|and all)
        (describ\w*|publish\w*|post\w*|report\w*|tell\w*|writ\w*) ... (with (all )?names|naming
             names|names included)(?! (removed|left out|blanked))
        (name|naming) (you|your company|names)(?=[.,!]|$| (in|to|on))
        (by|before) (morning|tonight|tomorrow|monday|evening|the weekend) .. (will|
            'll) (all )?(know|
            hear|have (heard|read))
        (\d[\d,.]*|hundreds|thousands|dozens) (of )?(\w+ )?(members|followers|subscribers|
            connections|contacts|readers|viewers|listeners) ... (know|hear|read|see|told|learn|
            interested|hate|love)
        (make|making|see|ensure) (sure|certain|to it|it my business)? ?(that )?(no|none|not one|
            nobody|
            not a single) ... (applies|apply|works?|joins?|buys?|comes?|goes|deals?|signs?|sets
             foot|trusts?) .. (you|your|there|here|again|near)
        (what|which|things) i (saw|heard|know|found|noticed|learned) (in|about|at|behind|inside)
             your ... (to myself|quiet|silent|interest\w*|careful|others|may|might)
        keep (what|this|that|it|quiet) .. (to myself|about (what|this|the|your)|any longer|for
             ever)
        (don'?t|do not|should ?n'?t|nobody should|no one should) be (too |very )?(shocked|
            surprised|astonished|alarmed) (if|when) (you|your|people|the|somebody|there)
        (union|council|ombuds\w+|commission|board|tribunal|inspector\w*) .. (takes? an
             interest|(very |rather |already )interested|cases like (mine|this))
        the end of (any|all|our|your|the|my) (\w+ )?(dealings|business|relations\w*|custom|orders|
            friendship) (between|with|from|to)
        tak(e|ing) (my|our) (business|custom|account|money|orders|savings) (elsewhere|away|to
             (another|your|a))
        i('ve got| have| hold|'ve) (a |the |all |full |plenty of )?(records?|copies|proof|evidence|
            screenshots|
            recordings|witness\w*)(?! (player|shop|store|deal|of (my|success)))
        (have|has) a long memory
        (remember|recall) (your|every|each) (names?|faces?)
        (know|find out|found out) (where|which) .. (live|park|lives|parks|house|school)
        """,
        unless=_FRIENDLY,
        severity=Severity.WARNING,
        message="A reader may hear a threat in this, whatever was meant.",
    ),
)
