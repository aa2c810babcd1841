"""Scorn for people: for the one who was hired, a boss of old, a whole trade or place."""

from afterword.core.check.constructions import Wording, wording

_NO_SCORN = r"""
    (villain|character|play|film|book|novel|story|song|sketch|dog|cat|horse|puppy|toddler|printer)
    {no_weight} (all the same|lazy|idle|useless|crooks?|bull(y|ies)|fools?|idiots?|corrupt)
    (afraid|worried|feared|expected|thought|said|told|used to (say|think)) .. (would be|might be|
        was going to be)
    (could|can)(n'?t| not| hardly| barely) (possibly )?(have )?be(en)? (\w+er|more|better)
    (till|machine|printer|car) (that|which)
    my (\w+ )?(watch|phone|clock|eyes|ears|hands|dog|car|laptop|brain|head) {cant}
    (called|calls|call|thought|made) me
    """
_MEMBER = (
    "(my|our|your|the|that|this|his|her) (\\w+[- ]){0,3}(boss(es)?|managers?|heads?|principals?|"
    "supervisors?|employers?|directors?|chiefs?|foreman|colleagues|lady|woman|man|girl|boy|fellow|"
    "recruiters?|interviewers?|panel|assessors?|examiners?|owners?|partners?|dean|professor|"
    "teachers?|staff ?room|staff|team|crew|lot|hr|department|candidates?|applicants?|others|person|"
    "one|nephew|favourite|successor|replacement|director's \\w+)"
)
_TRADE = (
    "((all|most|you|those|these|young|old|today's|modern|(?!not|hardly|few)\\w+) )?(recruiters|"
    "lawyers|teachers|nurses|doctors|engineers|designers|developers|programmers|coders|accountants|"
    "bankers|consultants|managers|academics|librarians|(social )?workers|civil servants|officials|"
    "politicians|agents|sales(men|people)|drivers|builders|electricians|plumbers|chefs|waiters|"
    "graduates|students|professors|interns|youngsters|millennials|foreigners|immigrants|locals|"
    "women|men|girls|boys|head ?hunters|agencies|schools|colleges|universities|labs|firms|shops|"
    "banks|hospitals|companies|employers|charities|hr( (people|folk))?|(people|folks?|kids|lads) "
    "(from|in|at|of) (\\w+ ){1,3}|\\w+(ese|ians|icans|eans|inas|ishmen))"
)
_SCORN = (
    "(all the same|parasites?|leech(es)?|vultures?|crooks?|cheats?|thie(f|ves)|liars?|bull(y|ies)|"
    "drunks?|drunkards?|idiots?|fools?|morons?|clowns?|sheep|snakes?|snobs?|tyrants?|butchers?|"
    "cowards?|thugs?|jokes?|disgraces?|time-?servers?|pen-?pushers?|layabouts?|loudmouths?|"
    "bluffers?|show-?offs?|nobodies|hypocrites?|dinosaurs?|waste of (space|money|time|a "
    "\\w+)|good for nothing|lazy|idle|useless|ignorant|illiterate|stupid|thick|corrupt|crooked|"
    "clueless|incompetent|overpaid|brainless|spineless|two-faced|only (in it|good|interested|"
    "after)|(\\w+ )?(years|decades|centuries) behind|hopeless|a bad lot|not (very )?bright|"
    "not the (brightest|sharpest))"
)
_WAYS = {"member": _MEMBER, "trade": _TRADE, "scorn": _SCORN}


def _filled(block: str) -> str:
    for name, words in _WAYS.items():
        block = block.replace(f"<{name}>", f"({words})")
    return block


WORDINGS: tuple[Wording, ...] = (
    # What they are.
    wording(
        _filled(
            r"""
            <member> (is|was|are|were) {adv}(a |an |such a |the worst |no better than )?{adv}<scorn>
            <trade> (is|are|were) {adv}(a |an |a bunch of |a pack of |nothing but )?{adv}<scorn>
            <trade> (just |simply |only )*(never|cannot|can'?t|don'?t|do not|can never|
                have never|will never|won'?t|wouldn'?t|couldn'?t) (ever |even |just |really )*(care|
                work|think|read|write|spell|learn|listen|know|understand|manage|do (anything|a|
                one)|done (a|anything)|get (anything|off))
            <trade> (in \w+ \w+ )?(only|just) (push|read|care|want|chase|copy|sell|count|talk|hire|
                take)
            (everyone|everybody|anyone|anybody|we all|you|the whole \w+) knows? (that |how it is
                 with |what |the way )+.. (<trade>|they|these people|this place|this
                 \w+) .. (<scorn>|only|just|never|don'?t|can'?t|like)
            (bunch|pack|herd|gang|shower|crowd) of (\w+ )?(<scorn>)
            {your} (\w+ ){0,2}({hirers}) (is|was) {adv}a (child|boy|girl|kid|robot|machine|
                puppet|parrot|schoolboy|teenager)
            (hand|hands|give|gives|giving|print|prints|sell|sells) (out )?(their |its )?(degrees?|
                certificates|diplomas|licen[cs]es) .. (like|away|to any|for)
            nobody (serious|sane|good|decent|with (a|any) (brain|sense|pride|choice)|in (his|her|
                their) right mind) .. (goes|works?|reads?|buys?|uses?|stays?|applies|shops|wants?|
                would|touches|hires)
            """
        ),
        unless=_NO_SCORN,
    ),
    # What they cannot do, or never did.
    wording(
        r"""
        (?<!\bi )(?<!\bwe )(could ?n'?t|could not|cannot|can'?t|can not|could (barely|
            hardly|scarcely)|can (barely|hardly|scarcely)) (even |so much as )?(tell (a|an|the|his|
            her|their|\w+) (\w+ )?from (a|an|the|his|her|their|\w+)|\w+ (his|her|their|its|your)
             way (out of|through)|hold a (pen|candle|brush|drill|spanner|knife|tune)|boil (an egg|
            water)|run a (bath|tap|raffle|stall|whelk stall|tuck ?shop|corner shop|ward|class|
            department|meeting)|count (to|past|beyond)|organi[sz]e a|string (two|a|three)|
            spell (his|her|their|
            the|my|a)|tie (his|her|their)|change a (bulb|plug|nappy|tyre|fuse)|read a (map|plan|
            drawing|balance sheet|schedule|contract|clock)|find (his|her|their) (own|way)|
            fill (in )?
            a form|do (a|the) (simplest|most basic)|manage a)
        the (\w+ )?(girl|woman|man|lady|boy|lad|guy|bloke|fellow|youngster|person|candidate|
            applicant|graduate|one|chap|nephew|colleague) (that |who |whom )?(you|they) (\w+ly )?(
            took|hired|chose|picked|appointed|preferred|selected|got|went
             for) .. (could ?n'?t|can'?t|cannot|could not|does ?n'?t|does not|did ?n'?t|has never|
            had never|never|knows? (nothing|less|little)|barely|hardly|was (still )?(doing|in
             (nappies|school))|only (has|had|knows)|thinks)
        (?<!\bi )(?<!\bi have )(?<!\bi've )(?<!\bi had )(?<!\bwe )never (once )?(opened|read|held|
            touched|done|did|worked|seen|run|taught|written|set foot|lifted|finished|managed|
            stood) .. (in (her|his|their|your) (whole |entire )?li(fe|ves)|(a|an honest|one)
             day'?s (honest )?work|a (finger|book|day))
        (bluff|charm|talk|lie|lied|blag|wing|sweet-?talk|smile|flirt|buy|bought|
            smarm)(g?ed|s|d|p?ing)? (his|her|their) way (in|through|into|past|up)
        (got|get|gets) (in|there|on|hired|the (job|post|place)|where (he|she|they) (is|
            are)) {adv}(through|because of|thanks to|by|on the strength of|via) (who|what|(his|her|
            their|an?|the) (\w+ )?(parents?|father|mother|uncle|family|friends?|name|surname|
            connections|looks))
        (who|whom) (his|her|their) (parents?|father|mother|uncle|family|husband|wife) (is|are|
            knows?|plays?)
        which (i|one|you|we) (cannot|can'?t|could not|couldn'?t) (say|claim) (for|of|about)
        and (one|you|we|anybody) (could|can) tell(?=[.!,]|$)
        (run|staffed|led|managed|written|judged|chaired|designed) (entirely |mostly |
            clearly )?by (amateurs|
            children|monkeys|idiots|fools|clowns|apes|schoolboys|teenagers|bureaucrats|crooks|
            people who (could|can|have|had|never|do)( ?n'?t| not| never))
        (is|was|like|into|of) (a |an |just a |such a )?{adv}(madhouse|zoo|snake ?pit|swamp|
            kindergarten|
            lunatic asylum|cattle market|sausage factory|degree mill|laughing stock|rats?' nest|
            nest of vipers|old boys'? club|mickey mouse \w+)(?! (keeper|visit|trip|ticket|vet|
            school))
        (any|a trained|a) (monkey|ape|chimp|parrot|idiot|fool|child|five-?year-?old|trained
             \w+) (could|can|would) (do|have done|manage|run|write|teach|pass|answer|see)
        (hire|hired|hires|take|took|takes|let in|lets in|accept\w*) (anyone|anybody|any fool|any
             idiot|whoever|everybody) (with a pulse|who (can|could|breathes|walks|smiles|turns)|that
             (breathes|moves|walks)|off the street)
        (degrees?|certificates?|diplomas?|titles?|references?|qualifications?) .. (worth (nothing|
            less|
            little)|worthless|not worth|n'?t worth|means? nothing|a joke|bought|fake|printed)(?= |
            [.,
            !]|$)
        (?<!\bi )(?<!\bchildren )(wouldn'?t|would not|doesn'?t|does not|don'?t|do not) know (a|an|
            the|his|her|their|one|what a)
             .. (if|from (a|an|the|his|her|their)|when)
        (never had|without) (a single|an|one) (original|new|clever|intelligent) (thought|idea)
        (not|n'?t|hardly|never) (exactly )?the (sharpest|brightest|quickest|smartest)
        dead ?wood
        so-called (experts?|engineers?|managers?|professionals?|specialists?|teachers?|designers?|
            colleagues|talent|leaders?|doctors?)
        (glorified|jumped-up|wannabe|would-be|half-trained|half-educated|overpaid|two-bit) (\w+)
        unlike (the|some|those|most of the|all those|your|certain) (\w+ )?(clowns|amateurs|others|
            rest|
            people|ones|types|candidates|youngsters|time-?servers|lot|colleagues)(?! (firms|
            companies|
            who (never|do|did|don))) .. (i|who|that) .. (can|know|do|actually|work|read|could)
        only (got|gets|has|have|had|there|hired|chosen|picked) .. because (he|she|they|his|her|
            their)
        (?<!\bi )(?<!\bwe )(can'?t|cannot|couldn'?t|could not) even (speak|spell|write|read|use|
            open|count|dress|draw|
            pronounce|find|answer|tell|cook|drive|type)(?! (to|for) (me|you))
        which is more than (i|one|you|we|anyone|can be said|your|the) (can|could)?
        (cannot|can'?t) be said (for|of|about) (your|the|him|her|them|whoever|everyone)
        """,
        unless=(
            _NO_SCORN,
            r"""
            never .. (so|such|as|happier|prouder|more) (\w+)
            (he|she|they|who) .. never .. (until|before) (you|that|your|last)
            thank\w*
            """,
        ),
    ),
)
