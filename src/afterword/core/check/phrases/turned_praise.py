"""Thanks, praise and envy turned round by what they are for, or by whom they name."""

from typing import Final

from afterword.core.check.constructions import Wording, wording

_PLEASANT: Final = (
    "(wonderful|nice|lovely|restful|comforting|pleasant|marvellous|great|delightful|comfortable|"
    "liberating|a (luxury|joy|comfort|pleasure|relief))"
)
_REFUSE: Final = (
    "(say no|reject (me|us|people|an?)|refuse (me|us|people|an?)|turn (me|us|people) (down|away)|"
    "let (me|us|people) wait|keep (me|us|people) (waiting|dangling|guessing|hanging)|"
    "make (me|us|people) wait|write (two|three|four|five|one|\\d+) (lines?|sentences?|words)|"
    "mislay|misspell|ignore (me|us|my|people|a|an|every)|"
    "forget (me|us|my|people|a|an|to (write|reply|answer|ring|call|tell))|"
    "(lose|misplace) (my|the same|an?) (\\w+ )?(application|papers|cv|file|letter|references?|name|"
    "certificates?|portfolio|form))"
)
_MANY: Final = (
    "(two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|"
    "sixteen|eighteen|twenty|thirty|forty|\\d+|so many|a dozen|half a dozen)"
)
_PAGE: Final = (
    "(website|web page|page|careers page|home ?page|brochure|poster|advert(isement)?|leaflet|"
    "values|motto|slogan|mission statement|policy|handbook|banner|sign|charter)"
)
WORDINGS: tuple[Wording, ...] = (
    # How pleasant it must be for you.
    wording(
        rf"""
        (it )?must (surely |really )?be {_PLEASANT} to have so (many|much) ... that (you|one|they)
             (can|could|need|do|may) (easily |happily |simply |even |just |now )*(leave|afford|do
             without|spare|lose|ignore|turn|reject|refuse|forget|send|throw|waste|pass|not|n'?t|
            never|manage without|wait|skip|overlook|dismiss|pick and choose|hardly|keep (me|us|
            people|them|one)|let (one|some|me|us|them|people))
        (it must (surely |really )?be {_PLEASANT}|how {_PLEASANT} it must be) (for you )?to (be
             able to |be allowed to |afford to )?(reject|refuse|ignore|turn (people|me|us)|forget|
            have (the|no) (\w+ )?(luxury|need|conscience|time))(?! (my|our|your own)\b)
        how (fortunate|lucky|handy|convenient|comfortable|practical|fitting) (it is |it was )?for
             (you|them|him|her|whoever|the (\w+ )?(winner|candidate|person|one|colleague|nephew|
            panel|company|firm))(?=[.,!]|$| that)
        """,
        unless=r"""
        (sea|garden|harbour|harbor|children|view|river|mountains?|colleagues|patients)(?=[.,!]|$)
        """,
    ),
    # Kind of you to do what nobody thanks for.
    wording(
        rf"""
        (kind|good|nice|thoughtful|considerate|generous|sweet|decent|gracious) of (you|them|your
             \w+) to {_REFUSE}
        (kind|good|nice|thoughtful|considerate|generous|sweet|decent|gracious) of (you|them|your
             \w+) to (misspell my|spell my name (in|wrong|{_MANY}|differently)|(call|address) me
             (by )?(a|the wrong|somebody|someone|another|three|two)|(wait|hold|save|keep|choose|
            pick) .. (until|till|for) (christmas|new year|boxing day|midnight|my (birthday|wedding|
            holiday|first day)|the (eve|morning|night|day) (of|before) (my|the) (\w+ )?(birthday|
            wedding|funeral|holiday)))
        takes (a|an|some|such a|real|true|great|rare|considerable) (\w+ )?(kind|sort|type|talent|
            gift|skill|nerve|courage|genius|art|breed|effort|imagination|company|firm)( of \w+)? to
             {_REFUSE}
        (compliments|congratulations|bravo|hats off|well done|full marks|kudos) ... (needed|needs|
            took|takes|required|requires) .. to {_REFUSE}
        (process|procedure|system|company|firm|school|office|panel|committee|you|it|they) (that |
            which )?(needed|needs|need|took|takes|take|required|requires) .. {_MANY} .. to {_REFUSE}
        (still|somehow|nevertheless|yet|even) (finds?|found|makes?|made|has|have|had|takes?|took|
            manage[sd]?) (the )?(time|energy|room|strength|way)? ?to {_REFUSE}
        ended? up (hiring|choosing|taking) (a|an|the) (slide|tie|handshake|smile|surname|suit)
        """,
    ),
    # Nothing says welcome like a form.
    wording(
        r"""
        nothing (quite )?(says|spells|shows|screams|expresses|proves) .. (like|more clearly than|
            better than|so well as) (a|an|the|your|being|getting|receiving|an? \w+) (\w+
             ){0,3}(form|template|e-?mail|mail|message|letter|line|lines|silence|weeks|months|
            no-?reply|robot|waiting|wait|ignored|kept|left|forgotten|two|three|text|phone|auto\w*|
            automated|ghosted|dear|stopwatch|clipboard)
        (so|such) (detailed|thorough|rich|long|generous|personal|warm|exhaustive|extensive|lengthy)
             that (i|one|it) (nearly|almost|barely|hardly|scarcely|just about|needed (two|three|
            four|five|ten|all|\d+) (seconds?|breaths?)|could (read|fit|count)|fitted|fits|
            blinked)(?! (cried|wept|missed|forgot|learned|believed))
        (nearly|almost|barely) managed to (read|finish|find|feel|believe|mistake)
        (that|whose|which) (is|was|are) .. as (warm|personal|human) as (a|an)
        """,
        unless=r"""
        (rather|better|other) than
        (hand-?written|home-?made|kind|friendly|fresh|from the heart)
        """,
    ),
    # The loss of sleep, on a machine's side and on theirs.
    wording(
        r"""
        (i'?m|i am) (quite |very |so )?(sure|certain|confident) (that )?(the|your) (algorithm|
            software|system|robot|computer|portal|machine|printer|template|spreadsheet) (\w+ly
             )?(lost|wept|cried|agoni[sz]ed|grieved|thought|meant|felt|enjoyed|liked|knew|cared)
        thank (goodness|god|heavens?|the lord) (that )?(for )?(your|the) (\w+ )?(robot|system|
            computer|algorithm|software|portal|form|machine|panel|recruiter) (that )?(\w+ly
             )?(recogni[sz]ed|saw|knew|noticed|caught|spotted|decided|sorted|saved|spared|protected|
            filtered)
        (hope|trust|sure|imagine|presume|take it) (that )?(the|your) (coffee (machine|maker)|
            ping-?pong table|table football|bean ?bags?|fruit bowl|office dog|pot plants?|carpet|
            photocopier|water cooler|vending machine|foosball table) .. (consulted|asked|happy|
            proud|pleased|delighted|agrees?|agreed|approves?|approved|voted|relieved|satisfied|is
             well|had a say|gets? (on|along))
        (sure|certain|no doubt|doubtless) .. (golf|handicap|tie|surname|smile|haircut|handshake|
            suit|father|uncle|cologne|aftershave|accent|tan|dimples|car|shoes)( \w+)? (was|were|is|
            are|proved|will be) .. (decisive|irresistible|convincing|compelling|the deciding|what
             (counted|mattered|tipped|swung|decided)|an? (great|enormous|huge|decisive) (help|asset|
            factor|advantage))
        """,
        unless=r"""
        (sure|certain|no doubt|doubtless) (that )?my
        not (decisive|what)
        """,
    ),
    # Their page says one thing, and I take it.
    wording(
        rf"""
        (your|the company'?s|the firm'?s|the school'?s) ({{hirers}} )?{_PAGE} (says?|said|promises?|
            promised|claims?|claimed|states?|stated|speaks?|spoke|boasts?|tells?|told|talks?) ...
             (so|and|which is why) i (can only )?(assume|suppose|take it|presume|gather|imagine|
            conclude) ... (n'?t|not|never|only|simply|mistake|exception|except|nobody|stopped|
            forgot\w*|meant|other|anyone|everyone|somebody)
        (in|by|according to) (your|this company'?s|the company'?s|the panel'?s) (dictionary|
            vocabulary|language|arithmetic|calendar|reckoning|glossary|thesaurus|lexicon) .. (is|
            was|means?|meant|stands?|lasts?|equals|has|have|comes|seems|translates)
        (somewhere|elsewhere|still|rewarded|valued|appreciated|in fashion|alive),? (just|only|
            though|but) not (on|in|at|by|with|for|among) (your|you)\b
        for (a|an) (company|firm|school|hospital|hospice|charity|agency|bank|clinic|office|house|
            place|team|organi[sz]ation|business|hotel|university|council|church|care home|ward|\w+)
             (that|which|whose|who|so|with|in the business of) ... (you|your \w+|they) (\w+
             )?((listen|hear|read|speak|talk|say|said|write|care|communicat|answer|repl|show|seem|
            know|see|understand|look|treat|respond|value|think)\w*)( \w+)? (remarkably |
            surprisingly |strangely |astonishingly |oddly |awfully |very |so |rather )+(little|few|
            badly|poorly|rarely|seldom|slowly|late|coldly)
        (hires?|hiring|hired|chooses?|chose|choosing|picks?|picked|selects?|selected|recruits?|
            recruiting|appoints?|appointed|promotes?|decided?|decides|choices? made|decisions? made|
            filled|settled) .. (by|with|on the strength of) (a |an |the )?(horoscopes?|lottery|
            raffle|tombola|coin|coin toss|dice|dartboard|darts?|star ?signs?|tea ?leaves|handshake|
            surnames?|family tree|roulette|lucky dip|crystal ball|ouija board|pin|toss of a coin|
            flip of a coin|golf club|eeny)(?=[.,;!?]|$| (these|now|and|or|rather|instead|in))
        """,
    ),
)
