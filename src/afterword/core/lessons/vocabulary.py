"""The words feedback is made of: who is spoken of, what about, and whether it is a lack.

Written as ``check/vocabulary`` is. A note of one's own has ``u`` for *I* and ``yr`` for *my*, so
that one construction meets both.
"""

from afterword.core.check.vocabulary import closed

_ENTRIES: dict[str, str] = {
    # --- who -------------------------------------------------------------------------------
    "you": "(you|u|ya|yourself|yeh|ye)('d|'ve|'re|'ll|'m)?",
    "your": "your|yr|ur",
    "they": (
        "(we|i|they|she|he|it|(the |our |my |their |one |two )*(panel|team|board|committee|"
        "client|manager|head|partners?|colleagues?|chair|director|owner|boss|chef|interviewers?|"
        "reviewers?|lads|girls|guys|others|members|people|everyone|students|group|room|both of us|"
        "several of us|some of us|a few of us|all of us))('d|'ve|'re|'s|'ll)?"
    ),
    "rival": (
        "((the|our|an?|some|this|that|their) )?((other|new|chosen|successful|winning|preferred|"
        "stronger|strongest|second|final|external) )*(candidates?|applicants?|person|people|"
        "finalists?|fella|lad|chap|lady|woman|man|girl|one|hire|appointee|colleague|somebody|"
        "someone|others?|another)( else)?( we \\w+| who was \\w+| who got it)?"
    ),
    # --- not, and too little ---------------------------------------------------------------
    "not": (
        "not|never|no|nothing|nobody|none|neither|hardly|scarcely|barely|without|no longer|"
        "unable to|failed to|forgot to|struggl(ed|e|es|ing) to|(had|found it) hard to|"
        "\\w+n't|(did|does|do|was|were|is|are|had|has|have|could|ca|wo|would|should)nt"
    ),
    "few": (
        "no|little|few|limited|not (much|many|a lot of|enough|any|a great deal of)|"
        "\\w+n't (much|many|a lot of|enough|any|a)|insufficient|hardly any|zero|too (little|few)|"
        "a lack of|lack of|less|minimal|only a (little|bit of)"
    ),
    "wish": (
        "would( have)? (liked|like|loved|love|wanted|benefit(ed)? from|help|helped|preferred|"
        "strengthened?|served you)|would've (liked|loved|helped|wanted)|'d (have )?(liked|like|"
        "loved|love|want|wanted|hoped|prefer|welcomed?)|(was|were|are|is|had been) (hoping|"
        "looking|after|keen) (for|to)|hoped (for|to)|wanted|wants|needed|needs|need|missed|lack"
        "(ed|s|ing)?|was missing|were missing|looking for|could (do with|use|have done with)|"
        "expected|require[ds]?|calls? for|asked for|after (someone|somebody)"
    ),
    "weak": (
        "weak(er|est|ness|nesses)?|thin(ner)?|light(er)?|short|rusty|shaky|wobbly|patchy|ropey|"
        "limited|basic|sketchy|poor|lacking|missing|behind|below|slow|slower|gaps?|a gap|"
        "not (quite )?(there|strong|up to)|out of (practice|date)|stuck|lost|struggl\\w+|"
        "stumbl\\w+|floundered|fell (short|down|apart)|fell|let {you} down|lost (you )?marks|"
        "needs? (some )?(work|attention|polish\\w*|practice)|undercooked|wanting"
    ),
    "strength": "more|stronger|deeper|better|greater|further|wider|extra|closer|fuller",
    "advice": (
        "try|practi[sc]e|work on|get|take|do|learn|read|look (at|up|into)|bring|prepare|think "
        "about|think of|consider|brush up( on)?|polish|build|gain|spend|go (and|for|on|to)|find|"
        "pick (up|one)|book|sign up|have a (go|look|think|read)|make sure|give|tell|say|show|put|"
        "start|come|slow|use|rehearse|write|next time|remember to|lead with"
    ),
    "would_help": (
        "(would|will|might|could|'ll|'d) (have )?(help|helped|do|stand|serve|put|go|be good|"
        "be worth|strengthen|make|made|open|suit|benefit|sort)"
    ),
    # --- what about ------------------------------------------------------------------------
    "skill": (
        "excel|spreadsheets?|pivots?|(pivot )?tables|lookups|sql|python|java|javascript|typescript"
        "|rust|golang|c\\+\\+|react|css|html|figma|photoshop|illustrator|indesign|cad|autocad|"
        "revit|solidworks|sap|salesforce|crm|xero|sage|quickbooks|powerpoint|word processing|"
        "kubernetes|terraform|docker|aws|azure|linux|coding|code|algorithms?|programming|"
        "software|systems|shaders|typing|shorthand|german|french|spanish|italian|dutch|"
        "irish|welsh|mandarin|english|languages?|grammar|spelling|numeracy|maths?|arithmetic|"
        "calculations?|statistics|modelling|analysis|analytics|accounts|bookkeeping|vat|"
        "forklift|hgv|welds?|welding|plumbing|wiring|soldering|joinery|plastering|brickwork|"
        "knife (work|skills)|pastry|sauces?|butchery|latte art|dough|sewing|pattern cutting|"
        "bandaging|phlebotomy|cannulation|venepuncture|ivs?|bloods|wound care|drug (sums|"
        "calculations)|first aid|sight-?reading|intonation|pitching|scales|technique|craft|"
        "handwriting|proofreading|copy-?editing|editing|drawing|draughting|lighting|rigging|"
        "reversing|driving|licen[cs]es?|certificates?|certification|accreditation|qualifications?|"
        "tickets?|competenc(y|ies)|technical (side|test|round|skills?|knowledge|exercise|part)|"
        "(the )?(practical|skills|written|coding|typing|technical|aptitude|numeracy|trade|"
        "proofreading|driving|bench) (test|exam|exercise|assessment|task)|test score|"
        "(hard|technical|practical|it|computer|digital|trade|bench|clinical) skills?|"
        "subject knowledge|theory|regulations|legislation|the standards?"
    ),
    "experience": (
        "experience|exposure|background|track record|hands-on|time (in|on|with)|"
        "years (in|of|on|with|doing|behind)|a few years|line management|people management"
    ),
    "did": (
        "worked|run|ran|led|managed|handled|dealt|done|seen|shipped|owned|carried|faced|"
        "looked after|taken|took|built|supervised|taught|nursed|sold|closed|delivered|written|"
        "sat on|played|chaired|budgeted|recruited|lived|covered|cooked|held a|sailed|danced|toured"
    ),
    "level": (
        "level|grade|senior(ity)?|junior|principal|lead|mid-?level|entry[- ]level|graduate|head of|"
        "(deputy |assistant |line )?manager'?s?( \\w+)?( post| job| role)|management post|"
        "band \\d+|step up|step down|rung|director[- ]level|associate|supervisor|foreman|sous|"
        "team leader|charge"
    ),
    "answer": (
        "answers?|examples?|stories|story|repl(y|ies)|responses?|discussion|case study|case|"
        "evidence|statements?|portfolio|descriptions?|explanations?|pitch|cv|letter"
    ),
    "money": (
        "salary|money|pay|wage|wages|package|day rate|hourly rate|rate|rates|expectations?|"
        "ceiling|pay scale|scale point|top of (the )?(scale|band|range)|remuneration|"
        "compensation|comp|bonus|figure you (named|gave|asked)|your (number|figure|price)|"
        "asking price|fee|fees|per (hour|annum)|\\d+ ?k|£ ?\\d[\\d,.]*|"
        "\\$ ?\\d[\\d,.]*|€ ?\\d[\\d,.]*|salary table|pay band|pay structure|afford|"
        "\\d+ lakh|grand|thousand"
    ),
    "place": (
        "commut\\w+|relocat\\w+|moving|move (here|house|up|down|over)|on[- ]site|in the office|"
        "office days|days (in|a week in)|remote(ly)?|from home|hybrid|distance|drive|bus|train|"
        "ferry|miles|kilometres|travel(l?ing)?|visa|sponsor\\w*|work permit|right to work|"
        "permit|citizenship|time ?zone|local|nearby|based in|live in|living in|car|own transport|"
        "getting here|far away|too far|passport|immigration|licence is renewed"
    ),
    "own": (
        "internal(ly)?|in-?house|from within|our own|one of (us|ours|our|their|the)|already "
        "(here|with us|works?|working|doing|knew|known|in the)|acting up|covering|been covering|"
        "promot\\w+|redeploy\\w+|existing|secondment|seconded|temp(ing)?|been (with|temping|"
        "doing it|doing the job|working here)|known to|used to work with|worked with (him|her|them)"
    ),
    "team": (
        "team|crew|culture|cultural|group|house|outfit|shop|workplace|place|set-?up|colleagues|"
        "others here|how we (work|do|are|run)|way we|way of working|ethos|values?|style|chemistry|"
        "personality|personalities|atmosphere|pace|company|organisation|environment"
    ),
    "why_us": (
        "why (\\w+ )?{you} (\\w+ )?(want(ed|s)?|wish|would|had|chose|applied|picked|were|was|"
        "might|are)|why us|why here|why this|why (it|our|their|that|the) \\w+|why (she|he|they)|"
        "what (drew|draws|drawn|attracts?|attracted|excites?|excited|made you (apply|pick|choose)|"
        "brought you|interests?)|made {you} (pick|apply|choose)|reasons? for (applying|wanting|"
        "leaving)"
    ),
    "keen": (
        "enthusias\\w+|passion\\w*|motivat\\w+|interest(ed)?|hungry|hunger|spark|excite\\w*|"
        "eager\\w*|commitment|committed|appetite|drive|energy|curio\\w+|keen(ness)?|heart|"
        "conviction|fire|want(ed)? (it|the job|this|to be here)"
    ),
}


VOCABULARY: dict[str, str] = closed(_ENTRIES)
