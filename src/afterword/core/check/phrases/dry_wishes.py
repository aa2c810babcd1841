"""Wishes, offers and regards that are meant to be felt."""

from afterword.core.check.constructions import Wording, wording

_MADE = (
    "(made|wrote|built|drew|sketched|designed|prepared|left (on|with|behind)|drafted|put together|"
    "planned|set up|invented|trained up|handed)"
)
WORDINGS: tuple[Wording, ...] = (
    wording(
        rf"""
        (all the best|good luck|every success|hopes?|trust|enjoys?|enjoyed|great|nice|good|lovely|
            comfort|see|seeing|look forward|keep|treasure|by all means|welcome|wish) .. (with |to
             |the |of |that |keep |see |seeing |use )*(the|my|
            that) (\w+(-\w+)* ){{1,5}}(that )?i {_MADE}
            (?! (a|an|one|some|it|mistakes|up|myself|for (my|him|her|lunch|us)))
        (the|my|that) (\w+(-\w+)* ){{1,3}}i {_MADE} .. (is|was|are) (now )?(my (replacement|
            successor|boss)|on your|in your|being used|up on)
        (see|seeing|find|recogni[sz]e|read|reading|paragraph|hear) .. (my|the) (\w+ ){{0,3}}(idea|
            plan|design|sketch|drawing|slides|draft|method|proposal|model|calendar|roster|script|
            staircase|layout|timetable|menu|concept|homepage|paragraph|report|scheme) .. (in|on|
            under|by|as) (your|one of yours|somebody|someone|another|the photo|print|use)
        (under|with|by) (somebody|someone|another)( else)?'?s? (else'?s )?(name|signature)(?! on)
        (by all means|do|feel free to|you may|you can|please do) (keep|use|enjoy|show|hang|publish|
            sell) (the|my|those) (\w+ ){{1,3}}i {_MADE}
        (i'?m|i am|no doubt|sure|perhaps|hope|trust|nicely|well|good|fine|great|wonderful) ... once
             (somebody|someone|anybody|one of you|you|they|he|she|(he|she|they)('s| has|'ve| have))
             (\w+ )?(teach\w*|taught|show\w*|shown|tell\w*|told|explain\w*|learn\w*|learnt|find\w*|
            found|lend\w*|lent|read\w*|open\w*)
        (enjoy|like|love|need|appreciate|want|welcome)s? (having|getting) (it|everything|things|
            that)
             (explained|drawn|shown|read) (with|in|to|by) (pictures|crayons|colou?rs|words of|
            simple|
            large|capital)
        (no need|don'?t|do not|need not|needn'?t|never) (to )?(apologi[sz]e|worry|be sorry|trouble|
            mind|fret) .. (for|about|over) (the|my|those|that|all|it|keeping) ... (weeks|hours|
            silence|
            months|nothing to|used to|porridge|on a \w+ (salary|wage|pay))
        never mind,? i ... (with nobody|nobody|no one|alone|empty|hours?|weeks?|fifty|forty|ninety)
        enjoy (the|those) (weekends|nights|overtime|hours|commute|paperwork|silence|shifts|meetings)
             (that|which|nobody) .. (not|nobody|never|n'?t)
        (no doubt|doubtless|i trust|i dare ?say|presumably) (that )?(you|they) had (your|their|good|
            very good|excellent|the best) (\w+ )?reasons?
        (feel|be|not) (no |not )?obliged to (credit|mention|thank|pay|name)
        (look|looking) forward to (reading|seeing|answering|meeting|finding) the same (\w+ )?(ad|
            advert\w*|job|post|vacancy|role|posting|notice)
        (advert\w*|advertised|posted|posting|post|vacancy|role|job) .. (again|back|up again|still
             open) .. (so|must|which|surely|evidently) .. (field|strong|must|hard|nobody|perfect|
            choice|standards?)
        strong indeed
        on file ... (presumably|i imagine|no doubt|i suppose|i presume|i expect|(the )?last (three|
            two|
            one|year|time)|where (it|they|the)|under the|with all)
        (reg?ards|wishes|love|thanks|compliments) to (whoever|the (\w+ ){{1,3}}who|anyone who|
            the one
             who) ... (if (it|anybody|anyone|he|she)|text\w*|phone|asleep|yawn\w*|scroll\w*|
            hope (she|
            he|they) (got|found|finish\w*|enjoyed|woke|won)|anybody did|anyone did|knitting|
            left early|has to|ends up (clean|clear|mop|pick|fix|mend)\w*|inherits?)
        (wishes|luck|sympathy|condolences|thoughts|prayers) (to|with|for|are with) (whoever|
            the poor|
            the one who|anybody|anyone) .. (cleaning|clearing|mopping|has to (clean|clear|mop|pick|
            explain|fix)|ends? up (clean|clear|mop|pick|fix|mend)\w*|inherits?)
        (answered|replied to|written|read|acknowledged) my own (follow-?ups?|e-?mails?|questions|
            reminders?|chasers?)
        (saved|saving|spare|spared) (yourselves|yourself) (the |a )?(expense|trouble|bother|cost|
            wages?|salary|price|time|embarrassment) of
        (manage\w*|get on|got on|do|done|cope\w*) (so |very |perfectly |quite |just
             )*(well|nicely|fine|happily|long) without (me|my|us|anyone|it)
        next time (i'?ll|i will|i shall|i must) (remember|be sure|make sure|know)?( to)? (bring|
            wear|
            have|arrange|be born|learn|play|come with|ask for) (a|an|my) (father|uncle|surname|tie|
            friend|golf|handshake|cousin|relative|younger|smaller|different|nephew|family|mother)
        (one|you) (can'?t|cannot|couldn'?t|mustn'?t) have (people|somebody|someone|a
             \w+) .. who (has|have|had|can|know|knows|actually|read|reads|did|thinks?)(?! not)
        glad (that )?(somebody|someone|one of us) .. (even if|if only|though|since)
        can only use one .. (and|who)
        must put (golf|looks|price|cousins|friends|family|charm|manners|appearances?|
            handshakes) (ahead|before|above|first)
        (hope|trust) .. (find|spell|tell|reach|open|read|count|lift|remember) (the|a|their|his|
            her|its|where) .. (fuse ?box|door|switch|keyboard|spanner|ledger|ward|till|light
             switch|difference)
        (hope|trust|pity|shame) ... (since|as|because|while|though) (mine|my (feedback|application|
            cv|letter|answer|work|name)) (\w+ly )?(did ?n'?t|did not|was ?n'?t|was not|could ?n'?t)
        (such a |a |what a |it'?s just a )(pity|shame) ... (forgot|forgotten|never|twice|
            by (somebody|someone)|could ?n'?t|not one|nobody)
        hope (one day |some day )*to (reach|have|attain|know) the (standards?|heights?|level|gifts?)
             of (somebody|someone|a|those|people) who (can|could|has|have|never)
        (it must|must) have been (a |an )?(very |most )?(useful|cheap|profitable|handy) (interview|
            day|test|task|exercise|chat)
        """,
        unless=r"""
        (laugh\w*|joke) (with|together|since)
        (i'?m|i am) sure .. once i
        (pity|shame) .. (i|my|we) (forgot|never|could ?n'?t|missed|left|had)
        once (somebody|someone) .. (me|us)(?=[ .,])
        i made (a|the|my) (mistake|error)s?
        """,
    ),
)
