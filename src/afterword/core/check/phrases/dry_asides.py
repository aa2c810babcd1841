"""Their own letter turned on them, and asides that say the opposite of what they say."""

from typing import Final

from afterword.core.check.constructions import Wording, wording

_SMALL: Final = "(one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\\d\\d?)"
_NO: Final = "(rejections?|refusals?|rejection letter|rejection e-?mail)"
WORDINGS: tuple[Wording, ...] = (
    # Their own letter, sent back.
    wording(
        rf"""
        thank(s| you) for (submitting|sending in|applying with) your (\w+ )?{_NO}
        (your|this|the) (\w+ )?{_NO} ... (read|considered|reviewed|received|studied) with (great|
            much|real|the greatest|close|careful)? ?(interest|care|attention)
        thank(s| you) for your (\w+ )?(e-?mail|letter|message|note|refusal|rejection) .. which i
             (have |was able to )?(considered|reviewed|assessed|scored|weighed|gave) .. (carefully|
            alongside|strong|careful|applications?|e-?mails|consideration)
        while i was (very |quite |most |greatly )?impressed (by|with) (your|its|the) ... (i (felt|
            was looking|regret|found|feel|am looking|have decided)|(it|you|this) (lacked|lacks|did
             not|was not|fell|does not))
        (move|moving|go|going|proceed|proceeding) (forward|ahead) with (other|another|a different|
            yours|more suitable|stronger) ?{_NO}?(?=[.,!]|$| (at this time|this time))(?<=(ions|
            sals|ours|ters|time|tion|usal))
        (unable|not able|sorry not to be able) to (move|go|proceed) (forward|ahead) with (yours|
            your (letter|rejection|refusal|company|firm))
        (your|the|this) {_NO} (did not|does not|was not|is not|has not|will be|lacked|lacks|fell
             short|shows promise)
        (fine|rich|good|strong|exceptional|fresh|especially fine) (\w+ )?(crop|field|harvest|
            vintage|collection|number) of {_NO}
        (regret|sorry) to (inform|tell) you that (your|i am|i have|i cannot|i will) .. ({_NO}|
            unsuccessful|shortlist|other employers|other firms|a stronger)
        """,
        unless=r"""
        (kind|kindest|warm\w*) (\w+ )?(rejection|refusal)
        """,
    ),
    # Mock admiration, with a date on it.
    wording(
        r"""
        (note|noted|notice|noticed|observe|observed|read|saw|learned|watched) with (some |great |
            real |much |particular |genuine |the greatest |sincere )?(admiration|amusement|wonder|
            fascination|astonishment) (that|how|your|the)
        (it'?s|it is|it was|always) (a |an )?(\w+ )?(comfort|consolation|novelty|grand thing|fine
             thing|education|refreshing|instructive) to be (told|judged|assessed|rejected|refused|
            corrected|called|described|turned down|informed|marked|evaluated|lectured|
            advised)( \w+){1,9} (by|as|from)(?= (a|an|the|some|three|two|somebody|someone|people|
            your))
        what a (privilege|treat|joy|pleasure|relief|comfort|novelty|delight) (it was|it is|to (be|
            have been)|it has been) (to (be|have been) )?(told|judged|assessed|rejected|refused|
            corrected|evaluated|informed|lectured|marked)
        (such an?|an?|what an?) (very |truly |most |so |rather )?(considerate|charming|tactful|
            thoughtful|elegant|delicate|novel|generous|touching|lovely|nice|sweet) (way|touch|
            gesture|idea) (to|of) (put (it|that)|say no|say it|tell (me|us|a|an|somebody)|reject
             (me|us|a|an|people)|end|turn (me|us|people|somebody)|hold the|address (me|us)|refuse|
            let (me|us) know)( (by|with|on|at|in|from|that|as|without)|(?=[.,!]|$))
        (beautifully|wonderfully|refreshingly|admirably|delightfully|charmingly|blissfully|
            splendidly|gloriously|impressively|touchingly|pleasantly|conveniently|magnificently)
             (open mind|vague|un(troubled|burdened|cluttered|spoil\w+|tainted|hampered|aware|clear|
            informed|prepared|encumbered)|innocent|empty|blank|ignorant|inexperienced|free (of|
            from) (any|all|experience|knowledge|doubt|facts?|detail))
        (good|great|lucky|just as well|fine) thing (that )?(you|they|the panel|your
             \w+)('d| had| have)? (held out|waited|went for|chose|picked|found|hired|kept|checked|
            didn'?t|never|looked (no|so|for))
        congratulations? (on|to) (your|the) ... (who (i (see|gather|understand|am told|hear)|
            apparently|i'm told|evidently) .. (not|never|n'?t|find\w* out|has yet|have yet|without|
            no|first|hardly|barely|only)|which must be (a|an|such a|some) (comfort|relief|
            consolation))
        (i'?m|i am) (quite |very |so )?(sure|certain|confident) (it'?s|that'?s|it is|that is|it was|
            that was|this is) (all |just |only |purely |a |an |mere |merely |pure )*(coincidence|
            oversight|chance|accident|exactly what it sounds|nothing to do|how (it|things|you)|
            somewhere|(kindly|well) meant)
        """,
        unless=r"""
        (my|i) .. (coincidence|oversight|mistake)
        (glad|happy|lucky) (for|that) (me|i)
        """,
    ),
    # What became of my work, and who will show whom.
    wording(
        r"""
        (nice|cool|good|glad|lovely|happy|interest\w*|see|pleased|touched|flatter\w*|delight\w*|
            great|sweet) .. (my|our) (\w+ ){0,3}(made it|found (its|their|a( \w+)?) (way|home)|
            ended up|turned up|reappear\w*|cropped up|pop\w* up|lives? on|has made it|have made it|
            resurfaced) (again )?(in|into|on|at|onto|up in) (the|your|\w+'s|this|last)
        (no need|don'?t (feel|bother)|you needn'?t|need not|needn'?t) (the need )?(to )?(credit|
            acknowledge|cite) (me|us|whoever|my|the (author|source|person))
        (had|got|enjoyed|have|having|getting|gained|received|saved) (themselves |yourselves |
            yourself )?(a |an |some |three |two |one |several |their |your )?free (accountant|
            consultants?|designer|translator|workers?|labou?rers?|shifts?|day'?s work|audit|lesson
             plans?|strategy|babysitter|mechanic|copywriter|proofread\w*|plumber|cook|entertainment|
            legal advice|market research)
        (wish\w*|hope) .. every (success|joy|happiness|luck) (in|at|with) (being|explaining|
            guessing|pretending)
        (look forward to|would (love|like) to|can'?t wait to|long to) (meet\w*|see\w*|hear\w* from)
             whoever (you|it|the|they) .. (found|find|with|is|who|picked|prefer\w*|chose|thinks?)
        (i'?ll|i will|i shall) (be sure to |gladly |happily |be happy to |be glad to )?(show|tell|
            explain to) (him|her|them|the (new|fresh|young|chosen|winning|lucky|successful) \w+)
             where the (light|tea|fuse|door|toilet|kettle|stapler|paper|switch|exit|fire|stock|
            keys?)
        (section|chapter|paragraph|page|part|bit|article|book|piece|course|session|talk|workshop|
            leaflet|guide) .. (on|about|for|called) (how (not )?to (treat|say|tell|reply|interview|
            reject|turn|answer|let)\w*|timely|manners|courtesy|common courtesy|rejecting|keeping
             people waiting|returning calls|hiring|interviewing) .. (you|your (team|panel|
            colleagues|recruiters?|office)) (might|may|could|would|should|will)|(section|chapter|
            paragraph|page|article|book) (on|about) (timely|courtesy|manners|replying|answering|
            listening|honesty|how to (treat|say|tell|interview)) .. (of (use|interest|help)|useful|
            handy|helpful) to (you|your)
        (may|might|will|should|ought to|i dare ?say (will|may)|could) (just |perhaps )?ring (a|some|
            any) bells? (with|for|at|in) (you|your|the panel|somebody|someone)
        """,
        unless=r"""
        (if|when) (you|they) (hire|run|interview)
        """,
    ),
    # For whoever is counting.
    wording(
        rf"""
        if (you'?re|you are|anyone'?s|anyone is|anybody is|somebody is) (still )?(counting|keeping
             (count|score|track|a tally))
        if (anyone|anybody|somebody|someone) (there |ever |actually |still |in the building
             )*(reads?|gets?|looks?|opens?|answers?|checks?|picks? up)( \w+)? (far|it|this|them|
            these|mail|e-?mails?|phone|telephone|inbox|letters)(?=[.,!?]|$| (at all|these|any))
        (feedback|letter|answer|reply|note|explanation|message|assessment|verdict|e-?mail) (of|in|
            that (came|ran) to|came to|ran to|consisted of|consisting of) (only |just |all of |a
             full |exactly |precisely |fully |no fewer than )*{_SMALL} (whole )?(words?|lines?|
            sentences?)(?! (or|each|that (helped|changed))) .. (\w+)
        (would ?n'?t|would not|don'?t|do not|no|never) (want |wish |dream of |like )?(to )?(rush\w*|
            hurry\w*|press\w*|pester\w*) .. (only been|already|merely|barely|just) (been )?(a |
            about |some |almost |nearly )?{_SMALL} (weeks|months)
        (phone|telephone|telephones|phones|post|internet|phone lines?|wires?|e-?mail|pigeons?)
             (must be|are|is|reaches|reach|still|also|does|do|was|were) (down|broken|work\w*|as far
             as|out of order|invented|lost|sick|on strike) .. (between|these days|there|here|where
             you|in your|at your|over there|too|i (believe|hear|suppose))
        (e-?mail|message|letter|call|reminder|voicemail|chaser) number (three|four|five|six|seven|
            eight|nine|ten|\d+)(?=[ .,!;:]|$)(?! (is|was|on))
        (you|they) (surely |of course |do |will |must |no doubt |all )*know (your|their) own
             (business|mind|needs?|trade|people|house) best
        (it'?s|it is|they'?re|they are) your (\w+ )(and your \w+ )?(of course|after all|and not
             mine|not mine|i suppose)(?=[.,!]|$)
        (did not|didn'?t|had not|hadn'?t|had no idea|never|have not) (known?|knew|reali[sz]ed?|
            suspected|suppose[d]?)? ?(that )?(one|a person|anybody|a (man|woman)|a (nurse|cook|
            teacher|welder|driver|\w+er)) (can|could|needs?|needed|had to|has to|must) .. (ask|
            asked|be (too|judged|hired|rejected|assessed)|specialise|learn so|tell so|decide|judge|
            to be|reject|refuse|lose|without|from (a|the|his|her) (handshake|photograph|school|name|
            surname|accent|cv|face))
        """,
        unless=r"""
        (thank\w*|grateful|kind\w*)
        """,
    ),
)
