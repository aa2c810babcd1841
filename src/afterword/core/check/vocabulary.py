"""The words constructions are made of: who is spoken of, and what is said of them.

Each entry is an alternation in the small language of ``constructions.py``. An entry named after
a verb holds its contractions too, with the apostrophe or, as people type, without.
"""

from collections.abc import Mapping

_ENTRIES: dict[str, str] = {
    # --- who -------------------------------------------------------------------------------
    "you": "you (all|both|guys|people|folks|lot)|you|u|ya|y'?all|yourselves|yourself",
    "your": "your|ur|you people's",
    "hirers": (
        "panels?|teams?|committee|board|company|companies|firm|organi[sz]ation|department|hr|"
        "human resources|recruit(er|ers|ment|ing)( team| department)?|interviewers?|hiring "
        "(manager|team|panel|committee|department|process)|hiring|management|managers?|people|"
        "staff|colleagues?|office|agency|outfit|employers?|business|partners?|boss|bosses|"
        "directors?|ceo|founders?|leadership|school|trust|hospital|practice|assistant|"
        "receptionist|secretary|lot|side|end|crew|council|charity|university|faculty|client"
    ),
    "they": (
        "you (all|both|guys|people|folks|lot)|you|u|y'?all|they|he|she|"
        "({your}|the|this|that|his|her|their|whole) {hirers}|one of you(r \\w+)?|"
        "(some|most|none|half|neither|both|either) of (you|them)|{your} \\w+"
    ),
    "nobody": (
        "nobody( there| at \\w+| on .{1,20})?|no[- ]one( there| at \\w+| on .{1,20})?|none of "
        "(you|them|your \\w+|the \\w+)|not one (of \\w+( \\w+)?|person|soul|human|single person)|"
        "not a (single )?(soul|person)|neither of (you|them|your \\w+)"
    ),
    "rival": (
        "((the|that|this|your|an?|some|their|another) )?((other|new|chosen|successful|preferred|"
        "winning|selected|internal|external|younger|lucky|actual|so-called|eventual) )*(candidates?"
        "|persons?|applicants?|hires?|guy|woman|man|girl|boy|lad|fella|bloke|individual|appointee|"
        "recruit|winner|finalists?|graduate|grad|kid|favourite|favorite|choice|colleague|one you "
        "\\w+)|whoever|someone|somebody|he|she|they|him|her|them"
    ),
    # --- not -------------------------------------------------------------------------------
    "didnt": "did not|did ?n'?t",
    "dont": "do not|don'?t|does not|doesn'?t",
    "wasnt": "was not|wasn'?t|were not|weren'?t|is not|isn'?t|are not|aren'?t|ain'?t",
    "hadnt": "had not|hadn'?t|have not|haven'?t|has not|hasn'?t",
    "cant": "cannot|can not|can'?t|could not|couldn'?t",
    "wont": "will not|won'?t|would not|wouldn'?t",
    "never": "never|not once|at no point|not one time|never once|not ever",
    "not": "not|never|hardly|scarcely|barely|no longer|\\w+n't",
    # --- I ---------------------------------------------------------------------------------
    "im": (
        "i am|i'?m|i was|i feel|i felt|i have been|i've been|i remain|i'd be|i am still|i'm still|"
        "i was left|it (leaves|left|makes|made|has left) me|which (leaves|left|makes|made) me|"
        "you (leave|left|make|made|have left|have made) me|me|am|feeling|feel|was left|left"
    ),
    "i": "i|i've|i'd|i'll|i'm",
    # --- how much --------------------------------------------------------------------------
    "adv": (
        "((very|so|quite|just|still|also|even|all|too|rather|simply|pretty|really|that|such|a bit|"
        "a little|more than a little|kind of|sort of|somewhat|beyond|now|then|once|always|already|"
        "clearly|\\w+ly|at best|at all|to be honest|frankly|the most|most|more|less|"
        "more and more|no less than|nothing short of|nothing but|bordering on|in my view|"
        "in my opinion|little short of|downright|plain|proper|dead|bloody) )*"
    ),
    "a": "(a|an|the|such a|such an|quite a|quite the|one|some|this|that|any|another|no)",
    "n": "(two|three|four|five|six|seven|eight|nine|ten|twelve|several|many|a dozen|dozens of|"
    "countless|\\d+|a few|a couple of|multiple|half a dozen|endless)",
    "time_span": "(minutes?|hours?|days?|weeks?|months?|years?|weekends?|evenings?|rounds?|"
    "interviews?|emails?|e-mails?|messages?|calls?|voicemails?|stages?|meetings?|seconds?|"
    "trips?|letters?|attempts?|working days?|reminders?)",
    # --- what it is about ------------------------------------------------------------------
    "decision": (
        "decisions?|choices?|verdict|outcome|results?|rejection|refusal|judge?ment|call|"
        "conclusion|ruling|reasoning|reasons?|grounds|logic|explanations?|answer|assessment|"
        "evaluation|scor(es?|ing)|criteria|thinking"
    ),
    "process": (
        "process(es)?|interviews?|panels?|questions?|e-?mails?|letters?|messages?|repl(y|ies)|"
        "responses?|feedback|communications?|treatment|behaviou?r|conduct|attitude|manners?|"
        "approach|handling|tests?|tasks?|assignments?|assessments?|systems?|timing|recruitment|"
        "recruiting|hiring|selection|recruiters?|interviewers?|companys?|company|organi[sz]ation|"
        "hr|department|team|advert(isement)?|job (ad|advert|description|posting|spec)|posting|"
        "promises?|standards|procedures?|criteria|practices?|methods?|tone|rejection|note|"
        "notice|news|timeline|scheduling|exercise|experience|ordeal|affair|business|thing|"
        "whole thing|way you \\w+|staff|people|portal|software|decisions?|choice|reasons?|"
        "reasoning|explanation|excuses?|words|silence|delays?|policy|policies|culture|values"
    ),
    # --- bad -------------------------------------------------------------------------------
    "bad": (
        "unprofessional|rude|unfair|biased|dishonest|misleading|disrespectful|disorgani[sz]ed|"
        "shambolic|sloppy|inconsistent|flawed|shoddy|impersonal|dismissive|condescending|"
        "patroni[sz]ing|arrogant|hostile|unprepared|ill-prepared|chaotic|pointless|meaningless|"
        "useless|unhelpful|insulting|hurtful|cruel|callous|heartless|thoughtless|inconsiderate|"
        "short-?sighted|closed-minded|narrow-minded|out of touch|arbitrary|questionable|dubious|"
        "suspect|rigged|fixed|stitched up|foregone|unjust|unacceptable|inexcusable|"
        "unforgivable|indefensible|disgraceful|disgusting|shameful|shabby|appalling|atrocious|"
        "abysmal|dismal|dreadful|deplorable|pitiful|pathetic|laughable|ridiculous|absurd|"
        "ludicrous|farcical|outrageous|offensive|degrading|demeaning|humiliating|belittling|"
        "discourteous|impolite|ungracious|cowardly|gutless|spineless|deceitful|deceptive|"
        "disingenuous|insincere|hypocritical|two-faced|evasive|slapdash|incompetent|inept|"
        "amateurish|amateur|clumsy|lazy|tone-deaf|cynical|exploitative|discriminatory|"
        "prejudiced|ageist|sexist|racist|toxic|nasty|horrible|awful|terrible|vile|mean|"
        "uncalled for|below the belt|not on|beyond belief|a disgrace|a joke|a farce|a sham|"
        "a shambles|a circus|a charade|a mess|a travesty|an embarrassment|an insult|a lie|"
        "a waste|a scandal|a formality|a let-?down|poor form|bad form|poor show|bad manners|"
        "rubbish|nonsense|crap|garbage|bull|lip service|for show|window dressing|a disaster|"
        "half-hearted|half-baked|wishy-washy|vague|generic|canned|copy[- ]pasted?|cookie-cutter|"
        "lacking|wanting|wrong|undignified|uncaring|unkind|unreasonable|unreliable|untruthful|"
        "unworthy|substandard|second-rate|third-rate|poor|badly (run|handled|managed|done|"
        "organi[sz]ed|judged)|poorly (run|handled|managed|done|organi[sz]ed|planned|judged|"
        "thought out|communicated)"
    ),
    "badly": (
        "badly|poorly|unfairly|rudely|unprofessionally|shabbily|appallingly|terribly|dreadfully|"
        "disrespectfully|differently|like (dirt|rubbish|garbage|trash|a number|nothing|a fool|"
        "an idiot|a child|a criminal|an afterthought|a commodity|cattle|this|that|a joke|"
        "a nuisance|an inconvenience|i (was|were|am|did) ?(not|n'?t)? .*)|(in )?(this|such a|that) "
        "(way|manner|fashion)|as (if|though) (i|my)|this way|with (such )?(contempt|disdain|"
        "indifference|disrespect|so little (respect|care|courtesy))|without (respect|courtesy|care)"
    ),
    "wronged": (
        "wasted?|ignor(ed|e|es|ing)|misled|mislead(s|ing)?|lied|lie to|deceived?|tricked|cheated|"
        "robbed|humiliated?|embarrassed|patroni[sz]ed?|belittled?|demeaned|insult(ed)?|offended|"
        "exploited|strung|str(ing|inging) me|led me (on|to (believe|think|expect))|mess(ed|ing) "
        "(me|us|people) (about|around)|jerk(ed|ing) me|dicked|screwed|stabbed|shafted|"
        "(keep|kept) (me|us|people|everyone|candidates) (waiting|hanging|in the dark|guessing|"
        "dangling|on hold|in limbo)|keep (me|people) waiting|"
        "le(ft|ave) (me|us|people|candidates) (hanging|waiting|in the dark|in limbo|dangling|"
        "guessing|standing|sitting|high and dry|without|with (no|nothing|a bad)|out|to (find|"
        "chase|guess|wonder|wait))|let (me|us) down|ghost(ed|ing)|"
        "(toss|dropp?|brush|cast|push|shov|swept|sweep|thr[eo]w|discard)(ed|ing)? (me|us|my "
        "\\w+) (aside|off|away|out|like|without|the (minute|moment|second))|discarded me|"
        "fobb?(ed)? (me|us) off|palm(ed)? (me|us) off|talked (over|down to) me|cut me (off|short)|"
        "interrupted me|laughed at me|sneered|mocked|scoffed|rolled (your|their|his|her) eyes|"
        "yawn(ed)?|pass(ed)? me over|moved the goal ?posts|chang(ed|e) the (goal ?posts|rules|"
        "criteria|requirements|brief|job|role)|went back on|broken? (your|a|the|every|her|his|"
        "their) (word|promises?)|renege[ds]?|misjudged|misrepresented|overlooked|disregarded|"
        "dismissed|snubbed|shut me out|froze me out|gave me (false hope|the runaround|the cold "
        "shoulder|every (reason|indication)|no (reason|explanation|warning|chance))|"
        "used me|pick(ed)? my brains?|went silent|went quiet|fell silent|disappeared|vanished|"
        "dropped off the face|took advantage|took me for|made a fool|make a fool|made me (wait|"
        "jump|feel (like|small|stupid|old|unwelcome|invisible|worthless|foolish|as if|as though)|"
        "look|"
        "sit|beg|chase|look (stupid|foolish))|discriminated|penali[sz]ed me|punished me|"
        "undervalued|underestimated|short-?changed|sold me (a (lie|pup|story|dream|line|"
        "vision|tale|false \\w+)|on|down|short|out|something)|fed me|spun me|stood me up"
    ),
    "didnt_do": (
        "even|bother(ed)?|care[d]?|have the (decency|courtesy|guts|nerve|grace|time|courage|"
        "common|basic|manners|good)|read|look|listen|ask|call|ring|phone|reply|respond|answer|"
        "explain|tell|inform|notify|notice|check|prepare|seem|appear|want|give me|give my|"
        "give (any|a|the) (reason|chance|explanation|thought)|let me (speak|finish|explain|answer|"
        "know)|keep|honou?r|apologi[sz]e|acknowledge|get back|mention|warn|think|consider|"
        "appreciate|recogni[sz]e|value|understand|see (what|past|beyond|my|the|that)|get (it|me|"
        "what)|remember|introduce|show (up|any|much|the|me the)|turn up|shake|smile|look at|"
        "take (the (time|trouble)|me seriously|any|my|a (proper|second|moment|minute))|"
        "make (any|the|an) (effort|attempt)|say (why|a word|anything|so|sorry)|send|"
        "know (my|what|who|the|how)|spend|pay|treat|follow (up|through)|do (your|the|as|what|any)|"
        "live up|deliver|come (back|through)|once (ask|look|mention|call)|so much as|at least|"
        "really (want|listen|look|read|consider|care)|actually (want|listen|look|read|consider|"
        "care|ask)|properly|write|contact|return|offer (any|a|an|me (a|any|an) (reason|"
        "explanation|apology))|provide|share|tell me"
    ),
    # --- good ------------------------------------------------------------------------------
    "warm": (
        "thank(s|ful)?|grateful|appreciat\\w*|enjoy\\w*|loved?|admire[ds]?|admiration|"
        "impress\\w+|kind(ly|ness)?|warm(th|ly)?|generous(ly)?|generosity|welcom\\w+|pleasure|"
        "delight\\w*|glad|wonderful\\w*|lovely|great|thoughtful\\w*|respect\\w*|helpful|"
        "gracious\\w*|patient|patience|relief|comforting|moved|touched|remarkable|fair|fairly"
    ),
    # Angry at this, nobody is attacked: anything but the reader, their people and their news.
    "third_thing": (
        "(at|with|about|by|over) (?!(you|your|u|ur|everyone|all|how|the way|what|this|that|it|"
        "being|having|not|to)\\b|the (\\w+ )?({hirers}|process|treatment|lack|behaviou?r|decision|"
        "rejection|outcome|letter|e-?mail|news|answer)\\b)"
    ),
    # --- feelings, times, powers ---
    "feeling": (
        "furious|livid|enraged|outraged|fuming|seething|disgusted|appalled|insulted|offended|"
        "infuriated|incensed|irate|resentful|sickened|revolted|repulsed|affronted|indignant|"
        "humiliated|degraded|violated|fed up|pissed( off)?|ticked off|hacked off|cheesed off|"
        "aggrieved|exasperated|enraging|infuriating|maddening|sick (and tired|to (death|"
        "my stomach)|of (this|you|your|being|it|the|all|companies|employers|people))|"
        "done with (you|your|people|companies|this)|hopping mad|raging|bloody angry|"
        "at boiling point|spitting (feathers|blood)|scathing|shocked and \\w+|horrified|"
        "(really |so |very |bitterly |deeply |extremely )?upset (with|at|by) (you|your|how|"
        "the way)"
    ),
    "deadline": (
        "(close of (business|play)|cob|eob|eod|end of (the |this |next |your )?(day|week|"
        "month|business|play|(mon|tues|wednes|thurs|fri|satur|sun)day)|tomorrow|tonight|"
        "today|noon|midday|midnight|this (week|evening|afternoon|(mon|tues|wednes|thurs|"
        "fri)day)|next (week|(mon|tues|wednes|thurs|fri)day)|(mon|tues|wednes|thurs|fri|"
        "satur|sun)day|the (end|close) of|\\d+ ?(am|pm|o'?clock|a\\.m|p\\.m)|\\d\\d?[:.]\\d\\d|"
        "the \\d+(st|nd|rd|th)?|\\d+(st|nd|rd|th)|(january|february|march|april|june|july|"
        "august|september|october|november|december)|return( of post)?|lunch ?time|then|five|"
        "the weekend|the latest)"
    ),
    "within": (
        "(the next )?(24|48|72|\\d+|two|three|five|seven|ten|fourteen|a|one|the next|"
        "the coming|this|the|next|couple of|few) (working |business |next |coming |few |"
        "couple of )*(hours?|days?|weeks?|week|day|hour|fortnight)"
    ),
    "law": (
        "(lawyers?|solicitors?|attorneys?|barristers?|legal (action|advice|proceedings|"
        "counsel|team|rights|claim|options|route|help|challenge|representation|aid|steps|"
        "matter)|law ?suit|tribunals?|courts?|regulators?|regulatory|ombuds(man|person)|eeoc|"
        "acas|trade union|union (rep\\w*|lawyer)|(equality|labou?r|employment|human rights|"
        "information|workplace) (commission\\w*|board|authority|office|department|rights|"
        "inspectorate|law\\w*)|citizens advice|data protection (authority|request|officer|"
        "commission\\w*)|gdpr|subject access|freedom of information|foi request|police)"
    ),
    "hearers": (
        "(press|journalists?|reporters?|(local |national )?(news|news)papers?|media|social media|"
        "twitter|facebook|instagram|tiktok|reddit|glassdoor|on indeed|trustpilot|kununu|"
        "linkedin (network|followers|connections|post)|mp|senator|congress\\w*|councillor|"
        "(your|the) (boss|bosses|manager|line manager|ceo|managing director|head office|"
        "chair\\w*|director|superiors?|owners?|board|trustees|shareholders|investors|"
        "head of \\w+|clients?|customers?|funders?|sponsors?|parent company|partners|"
        "governors|dean|principal|headquarters|hq))"
    ),
    "i_turn_to": (
        "(i|we|i'll|i've|i'd|i'm|we'll) (will |shall |have |am |was |may |might |could |can |"
        "would |intend to |plan to |going to |prepared to |ready to |want to |"
        "reserve the right to |be |be forced to |have to |had to |need to |consider(ing)? |"
        "thinking (of|about) |tempted to |seriously |also |now |already |soon |not hesitate to |"
        "happy to |about to |been |forced to |no choice but to |obliged to |decided to |like to |"
        "minded to |must )*(consult(ing|ed)?|contact(ing|ed)?|speak(ing)?|spoken|spoke|talk(ing|"
        "ed)?|instruct(ing|ed)?|see(ing|n)?|seek(ing)?|sought|involv(e|ing|ed)|go(ing|ne)?|went|"
        "complain(ing|ed)?|report(ing|ed)?|rais(e|ing|ed)|writ(e|ing|ten)|wrote|inform(ing|ed)?|"
        "tell(ing)?|told|cc(ing|'d)?|copy(ing)?|copied|alert(ing|ed)?|notif(y|ied|ying)|"
        "forward(ing|ed)?|escalat(e|ing|ed)|bring(ing)?|brought|approach(ing|ed)?|advise[d]? by|"
        "post(ing|ed)?|shar(e|ing|ed)|hir(e|ing|ed)|pursu(e|ing)|explor(e|ing)|retain(ing|ed)?|"
        "call(ing|ed)?|submit(ting|ted)?|fil(e|ing|ed)|lodg(e|ing|ed)|mak(e|ing)|request(ing|"
        "ed)?|invok(e|ing))"
    ),
    "future": (
        "future|another (role|position|opening|opportunity|vacancy|post|job)|other (roles?|"
        "positions?|openings?|opportunities|vacancies|posts?)|next (time|year|round|opening|"
        "intake|vacancy)|down the (line|road)|again (one day|some ?day|later)|one day|some ?day|"
        "(turns?|comes?|opens?|crops?) up|later on"
    ),
    "no_weight": (
        "(not|isn'?t|wasn'?t|am not|n'?t|never|without|rather than|instead of|far from|nor|"
        "won'?t|no need to|not here to|not writing to|hardly|anything but)( \\w+){0,4}"
    ),
}


def closed(entries: Mapping[str, str]) -> dict[str, str]:
    """Put each entry in a group and fill in the entries it names; an entry names earlier ones."""
    made: dict[str, str] = {}
    for name, words in entries.items():
        filled = words
        for known, group in made.items():
            filled = filled.replace("{" + known + "}", group)
        made[name] = f"(?:{filled})"
    return made


VOCABULARY: dict[str, str] = closed(_ENTRIES)
