"""What is said of the house one writes to: whom one met there, what one applied to and hopes for.

Each construction ends where the name begins, or begins where it ends, and is looked for in the
plain text of a sentence. ``SURE`` and ``SUBJECT`` hold for every name; ``NO_PERSON``,
``SUBJECT_OF_NO_PERSON`` and ``OWNED`` for one that is nobody's; the rest ask for a name that is
plainly a house's, for a town, a thing or a person may stand there as well.
"""

from typing import Final

from afterword.core.patterns import later

_PEOPLE: Final = (
    r"(?:everyone|everybody|every one|anyone|anybody|someone|somebody|no ?body|no one|all|people|"
    r"folks?|teams?|staff|crew|gang|lot|lads|girls|ladies|guys|bunch|panel|committee|colleagues|"
    r"management|board|rest|family|interviewers?|interview panel|hiring (?:team|manager)|"
    r"recruiters|department|"
    r"recruitment|reception|front desk|(?:[a-z-]+ )?[a-z]{3,}(?:ers|ors|ists|men|women|ants|ians)|"
    r"nurses|chefs|agents|founders|those|friends|pair|kids|children|patients|residents|guests|"
    r"regulars|"
    r"volunteers|customers|students|pupils|families|carers|cooks|clerks|bosses|aides|techs)"
)
_THERE: Final = (
    r"(?: (?:there|here|over|down|up|out|back|else|involved|concerned|i (?:met|spoke (?:to|with)|"
    r"talked (?:to|with)|saw)|of you|you have|you've got|on duty|that day))*"
)
_JOB: Final = (
    r"(?:roles?|positions?|posts?|jobs?|openings?|vacanc(?:y|ies)|places?|spots?|seats?|chances?|"
    r"opportunit(?:y|ies)|futures?|careers?|decisions?|process|nights|apprenticeships?|"
    r"internships?|"
    r"traineeships?|placements?|schemes?|work|selection|recruitment|hiring|shifts|life|"
    r"culture|atmosphere|hospitality|welcome|set-?up|operation|goings-on|things|standards?)"
)
_DAY: Final = (
    r"(?:visits?|tours?|interviews?|trials?|trial (?:shift|day|lesson)|tasters?|(?:assessment|open|"
    r"taster) days?|days?|walk ?-?(?:round|around)|look ?-?(?:round|around)|conversations?|chats?|"
    r"applications?|afternoons?|mornings?|evenings?|hours?|meetings?|sessions?|calls?|panel|"
    r"audition|test|experience|discussions?|minutes|shifts?|demo|lesson)"
)
_COME: Final = (
    r"(?:comes?|came|coming|opens?|opened|opening|going|free|available|crops?|pops?|turns?|aris\w+|"
    r"advertised|hiring|recruiting|vacant|happen\w*|change\w*)"
)
_GOOD: Final = (
    r"(?:such |so many |only |nothing but |many |very |lots of |a lot of |all the |"
    r"always )*(?:good|great|fine|"
    r"nice|lovely|wonderful|kind|excellent|brilliant|warm|decent|best) (?:things?|words?|reports?)"
)
_TRY: Final = (
    r"(?:try|trying|apply|applying|interview|another|a second|a next|"
    r"a fresh) (?:\w+ ){0,2}(?:again|luck|go|"
    r"shot|chance|crack|try|round|bash|stab|back|time)(?: \w+)? at"
)
SURE: Final = later(
    rf"(?:\b{_PEOPLE}{_THERE},? at|"
    rf"(?<!see )(?<!meet )(?<!saw )(?<!met )(?<!join )\b(?:you|yours)(?: (?:all|lot|guys|both|"
    rf"folks|people|and "
    rf"(?:\w+ ){{0,4}}\w+))* at|\b(?:what|how|way|things|work) you (?:all |guys |both )?(?:do|did|"
    rf"have|run|are doing) at|"
    rf"\b{_JOB}(?: (?:there|again|open|available|going|now|on offer|you have|is|was|are))* at|"
    rf"\b(?:my|your|our) (?:[\w'-]+ ){{0,3}}{_DAY}(?: (?:on|in|with|out|round|behind) (?:the |"
    rf"your |you |"
    rf"everyone |everybody )?[\w-]*(?: [\w-]+)?)? (?:to|at|round|around)|"
    r"\b(?:everyone|everybody|people|you|you all|they|things?|it|life) (?:was|were|is|are|felt|"
    r"looked|all)(?: \w+){0,2} at|"
    r"\bany(?:thing|one|body)? (?:[\w-]+ ){0,3}at|\bany (?:[\w-]+ ){0,4}(?:opening|vacancy|"
    r"movement|job|role|talk)s? at|"
    r"\b(?:be|become|becoming|being|as) (?:an?|the|your)(?: next)? (?:[\w-]+ ){1,4}at|"
    r"\b(?:visit|lead a team at|chance at|shot at|backstage at|on board(?: at)?|"
    r"behind the scenes at|stand to me at|"
    r"(?:kitchen|desk|ward|reception|linen room|canteen|rotation|lab|staff ?room|shop floor|"
    r"workshop|office|offices|"
    r"stockroom|set-up|café|cafe|bakery|garden|lounge|bar) at)|"
    r"\b(?:work (?:for|at|in)|considered(?: \w+){0,5} (?:at|by)|join\w*|for|"
    r"at) an? (?:\w+ ){0,2}(?:place|institution|shop|firm|"
    r"company|school|house|outfit|hospital|team|employer|kitchen|practice) (?:like|such as)|"
    rf"\b{_COME}(?: up| round| around| again)* (?:there )?at|"
    rf"\b{_TRY}|\b(?:i|we) (?:\w+ )?(?:spent|had|passed)(?: [^,.;]{{0,20}}?)? at|"
    r"\b(?:chance|opportunity|privilege|pleasure|honou?r|pleased|glad|happy|delighted|lucky|love|"
    r"loved|liked|"
    r"hop\w+|keen|able|proud|invit\w+ me|asked me|let me|letting me|allowed me|allowing me) "
    r"(?:to )?(?:come|pitch|work|audition|trial|teach|cook|train|learn|start|begin|be|meet|try|"
    r"sit|spend|"
    r"volunteer|help|interview|shadow|observe|stay|end up|build|land)(?: [^,.;]{0,25}?)? at|"
    r"\bscenes at|\b(?:way to go|well done|hats off to|kudos to|bravo|here's to|long may|"
    r"three cheers for),?|"
    r"\b(?:tell\w*|told|recommend\w*|advis\w+)\b[^.;]{1,50} to (?:call|try|use|visit|go to|ring|"
    r"apply to|"
    r"buy from|shop at|hire|book|choose|pick)|"
    r"\b(?:walk\w*|came|stepp\w+|got) (?:into|through the doors? (?:of|at)|out of|away from)|"
    r"\b(?:since|when|after|before|because|reason|why|until) i (?:first |last |"
    r"originally )?(?:appl(?:ied|y)|"
    r"interviewed|wrote|came|visited|met (?:you|the team)) (?:to|at|with)|"
    r"\bappl(?:ied|y|ying|ications?) (?:to|at)|"
    r"\b(?:consider(?:ed|ing)?|have|having|had|see|seeing|invit(?:ed|ing)|show(?:ed|ing|n)|"
    r"welcom(?:ed|ing)|keep(?:ing)?|remember(?:ing)?|think(?:ing)? of|interview(?:ed|ing)?|"
    r"bring(?:ing)?|let(?:ting)?) (?:me|us)(?: [^,.;]{0,40}?)? (?:at|round|around)|"
    r"\byour (?!(?:[\w'-]+ ){0,3}(?:branch|office|factory|site|plant|depot|shop|store|warehouse|"
    r"property|clinic|campus|talk|stand|stall|stage|keynote|piece|place|house|yard|premises|works|"
    r"outlet|centre|center|base|mill|facility|station|intake|lab) at)(?:[\w'-]+ ){1,4}at|"
    r"\b(?:met|meet|meeting|seen|saw|seeing|felt|found|experienced|heard|received|given|shown|"
    r"treated|"
    r"treatment|kindness|warmth|reception|care|energy|spirit|values|culture|kitchen|welcomed|"
    r"interviewed|"
    r"interviewing|considered|happening|everything|much|"
    r"way|how|see myself|picture myself|imagine myself|fit in|belong|mind|day|morning|best|queue|"
    r"line|list|books|file|radar|table|bench|floor|"
    r"work(?:ing|ed)?|start(?:ing)?|again|back|one day|some ?day|here|there|in|round|good) at|"
    r"\b(?:working|to work|work) for|\bto (?:join|be part of|rejoin|come back to)|"
    r"\bjoin(?:ing)? (?:the )?(?:[\w'-]+ ){0,3}(?:side|part|team|staff|crew|ranks|family|fold|"
    r"ward) (?:of|at)|"
    r"\b(?:being|become|becoming) (?:a )?part of|\b(?:my |an? |keep (?:an|my) )?eyes? on|"
    r"\bgood hands (?:at|with)|\blook(?:ed|ing)? (?:a)?round|\bfirst choice (?:is|was|remains)|"
    r"\b(?:walked out of|came away from|come away from|drove away from|door of|doors of|doors at))"
    r"\s+(?:the )?$"
)
REPUTE: Final = later(
    rf"(?:\b{_GOOD} (?:of|about)|\b(?:praise|admiration|affection|soft spot|high hopes) for|"
    r"\b(?:better|nicer|kinder|finer|friendlier|happier|warmer|more \w+) (?:\w+ ){0,3}than|"
    r"\b(?:always|long|greatly|much) (?:admired|loved|liked|respected|wanted)|"
    r"\b(?:thought|reminded me) (?:at once |straight away |immediately )?of|"
    r"\b(?:fondly|warmly|highly|well|kindly|better) of|\b(?:very |quite |so |really )?taken with|"
    r"\bkept up with|\bkeep up with|\bcongratul\w+ (?:\w+ ){0,4}on (?:[\w-]+ ){0,4}(?:of|at)|"
    r"\b(?:jobs?|roles?|berths?|vacanc\w+|openings?|positions?|place|careers?|opportunit\w+|post|"
    r"work) with|"
    r"\b(?:the|your|whole|sales|entire) (?:team|branch|staff|management|principal|head|director|"
    r"owner|people) of|"
    r"\b(?:saw|seen|made) of|\bfrom inside|\b(?:upon|remembered|considered|impressed|"
    r"employed) (?:\w+ )?by|"
    r"\badmirer of|\bfan of|\bbelong\w* to|\b(?:still|remain|remained|very) (?:\w+ )?interested in|"
    r"\b(?:the|that|this|my|our) (?:\w+ )?(?:afternoon|morning|day|hour)(?: i spent)? (?:at|to|"
    r"round))\s+(?:the )?$"
)
"""What is said of a house and now and then of a person."""
NO_PERSON: Final = later(
    r"(?:\b(?:see|saw|seeing|hear|read)(?! (?:at|in|of))|\byou and|"
    r"\b(?:still|often|plenty|lot|ever) (?:about|of))\s+(?:the )?$"
)
"""The same where what stands behind the name bears it out."""
SEEN: Final = later(
    r" (?:doing (?:so )?well|win\w* |won |in the (?:paper|papers|news|press)|on the (?:news|telly|"
    r"tv|shortlist|list)|"
    r"getting|named|mentioned|growing|thriving|featured|continued success|every success|"
    r"a (?:\w+ ){0,2}(?:year|season|summer|winter|spring|autumn|quarter|term|christmas)|well\b|"
    r"plenty\b|"
    r"a lot\b|often\b|ever since|all the best)"
)
"""Behind such a name."""
LIKELY: Final = later(
    rf"(?:\b(?:the|this|that|a|an|for|during|after|enjoyed) (?:[\w'-]+ ){{0,3}}{_DAY} (?:to|at|"
    rf"round|around)|"
    rf"\b(?!customers|clients|patients){_PEOPLE}{_THERE},? (?:from|of|in)|\b(?:left|leaving|"
    rf"coming to|came to|walked into)|"
    r"\b(?:thank(?:s|ful)?|grateful|regards|wishes|congratulations|congrats|luck|success|best|"
    r"love|thanks to (?:all|everyone|everybody)|loyal|drawn|attracted|committed|belong) (?:to|for|"
    r"with)|"
    r"\b(?:wish|wishing)(?: you)?(?: and)?|\b(?:learn\w*|know\w*|read up|excited|enthusiastic|"
    r"passionate|thought|think\w*|dream\w*|told \w+)(?: [^,.;]{0,20}?)? (?:about|of|by)|"
    r"\bhear\w*(?: [^,.;]{0,20}?)? about|\binterest(?:ed)?(?: \w+)? in|\b(?:keen|sold|hooked) on|"
    r"\b(?:highly|well|fondly|warmly) of|"
    r"\b(?:admire[ds]?|enjoy(?:ed)?|love[ds]?|(?:i|really|always|still|'d) like[ds]?|follow(?:ed|"
    r"ing)?|recommend(?:ed|ing)?|"
    r"chose|choose|watch(?:ing)?|rooting for|fan of|admirer of|impressed (?:by|with)|faith in|"
    r"proud of|hear(?:ing)? from|impression of|picture of|feel for|future (?:of|with|for)|"
    r"respect for|regard for|interest in|part of|values of|work of|doors? of|name of|culture of|"
    r"staff of|team of|people of|people in|everyone in|all of|behalf of|reputation of|"
    r"(?:have|having|had|invit\w+|seeing|bringing|show\w*|remember|keep|consider\w*) (?:me|"
    r"us)(?: [^,.;]{0,30}?)? (?:to|with|for|by)|"
    r"(?:apply|applying|applied|try|again) (?:with|for|to)|(?:working|work) with|reasons? (?:for|"
    r"of)|"
    r"application to|opportunity with|role with|job with|position with|interview with|"
    r"in touch with|meeting with|spoke with|chat with|conversation with|join(?:ing)?|visit(?:ed|"
    r"ing)?))"
    r"\s+(?:the )?$"
)
_NOT: Final = (
    r"(?:really |truly |always |still |clearly |certainly |just |also |never |obviously |ever |"
    r"has |"
    r"have |had |will |would |must |does |do |do not |doesn't |is |should |can |could |may |might |"
    r"so |very |well |and |all |not |again |soon |now |plainly |surely |must be |must have )*"
)
_HOUSE: Final = (
    r"(?:place|firm|house|company|employer|shop|kitchen|team|outfit|school|hospital|hotel|home|"
    r"practice|workplace|organi[sz]ation|business|bakery|farm|yard|depot|nursery|charity|studio|"
    r"agency|office|operation|crew|lot|bunch|people|garden|museum|library|clinic|restaurant|cafe|"
    r"factory|store|trust|college|bank|garage|site|ship|theatre|ward)"
)
SUBJECT: Final = later(
    rf"(?:['’]s)? {_NOT}(?:deserv\w+ (?:every|all|the|its|this|that|such|your)|(?:is|are|was|were|"
    rf"be|been|"
    rf"seem(?:s|ed)|look(?:s|ed)|sound(?:s|ed)|feels?|felt|came across|comes across|come across|"
    rf"struck me|"
    rf"strikes me|remains?|stands? out)(?: to be| like| as| to me| still| to me as| exactly| just| "
    rf"clearly)* (?:[\w'-]+ ){{0,4}}{_HOUSE}\b|"
    r"(?:is|are|was|be|been|keeps?) (?:still |also |exactly |always |now |just |so |very |clearly |"
    r"really |currently )*(?:building|trying to|hiring|recruiting|growing|expanding|looking for|"
    r"opening|known for|lucky|run|taking on|in good hands|my (?:first|top|dream|number|kind|sort|"
    r"idea|cup|sort)|"
    r"where i|top of my|at the top of|adding|moving|planning|launching|advertising|bringing|"
    r"putting|"
    r"posting|about to|on my (?:wish )?list|going to (?:open|hire|grow|need|take)|"
    r"(?:still )?the place for me|up for (?:an?|the) )\b|"
    r"(?:has|have|had) (?:just )?(?:opened|launched|expanded|taken over|added|signed|"
    r"been (?:named|given|awarded|"
    r"shortlisted|voted|rated|nominated|listed))\b|(?:won|win|wins|landed|got|gets) (?:an?|the|"
    r"that|its) (?:[\w-]+ ){0,4}"
    r"(?:award|awards|prize|contract|title|tender|grant|licen[cs]e|rating|bid|medal|star|"
    r"shortlist\w*)\b|"
    r"(?:expects?|plans?|intends?|hopes?|decides?|starts?|ever|wants|"
    r"looks) (?:to )?(?:be )?(?:hir\w+|tak\w+ on|recruit\w*|"
    r"advertis\w+|expand\w*|looking|open\w* (?:up|another|a)|need\w*|grow\w*|add)\b|"
    r"(?:has|have|had|got|kept|found|earned) (?:[\w'-]+ ){0,3}(?:nicest|best|kindest|friendliest|"
    r"warmest|loveliest|"
    r"reputation|culture|atmosphere|interviewers?|people|team|staff|values|openings?|vacanc\w+|"
    r"a place|a spot|room for|use for|anything|something (?:going|coming)|need of|a need)\b|"
    r"needs? (?:an?|another|more|extra|some|many|any|hands|people|good|somebody|someone)\b|"
    r"(?:hires?|recruits?|advertises?|takes? on|expands?|prospers?|treats? (?:its|candidates|"
    r"applicants|the staff)|looks? after its|cares? (?:about|for) its|values? (?:its|people)|"
    r"stands? for|puts? (?:its )?people|trains? (?:its|people)|reads like|took me on))"
)
"""What is said of a house as the subject, behind its name."""
SUBJECT_OF_NO_PERSON: Final = later(
    rf"(?:['’]s)? {_NOT}(?:wants? (?:an?|some|more|another|someone|somebody|extra|to (?:try|open|"
    rf"hire|grow))|wanted to|runs?|opens?|requires?|gets? an?|(?:is|are) thinking|expects?|"
    rf"retains?|prospers?|continues? to|continue|wins|gave me|"
    rf"is flat out|(?:is|was) the (?:only|first) \w+ (?:that|who|to) |took out the|'s flat out|"
    rf"was just|can have|looks? after|gives? (?:to )?its|took on|bought|opened|won|got its|got the|"
    rf"was named|had its|came out|landed|signed|lost the|made the|passed|may be|might be|"
    rf"does (?:good|such|so)|"
    rf"(?:has|have|gets?|sees?|enjoys?) "
    r"an? (?:[\w-]+ ){0,3}(?:year|season|spring|summer|autumn|winter|christmas|quarter|launch|"
    r"harvest|term|"
    r"opening|future)|(?:is|are|was|were) (?:[\w-]+ ){0,3}(?:welcoming|run|organised|organized|"
    r"to work for|special|"
    r"busy|thriving|flourishing|fair|open)|treated (?:me|us|people|everyone|candidates)|"
    r"turned me down|"
    r"treats? (?:people|everyone|staff)|works|does things|goes about|picked well|chose well|means|"
    r"meant)\b"
)
"""What may be said of a person, too, where the name is nobody's."""
SUBJECT_LIKELY: Final = later(
    rf" {_NOT}(?:"
    r"(?:grows?|flourish\w*|thrives?|"
    r"goes from strength|treats? (?:its|people|candidates|applicants|everyone|you|the|staff)|"
    r"treated (?:me|us|people|everyone|candidates)|looks? after (?:its|people)|cares? (?:about|"
    r"for) "
    r"(?:its|people)|values?|stands? for|opens?|puts? (?:its )?people|trains? (?:its|people)|"
    r"turned me down|took the (?:time|trouble)|was willing|handled|does things|do things|"
    r"does it|gets? (?:it|things) right|reads like))"
)
"""What a person might do as well."""
WHAT: Final = later(
    r" (?:is|are|has|have|was)(?: been| all| now)? (?:about|building|doing|trying|making|made|"
    r"built|"
    r"achieved|done|created)\b| (?:does|do|stands|stand|offers|offer)\b"
)
"""Behind *what Northpier*."""
OWNED: Final = later(
    r"['’]s? (?:[\w'-]+ ){0,3}(?:way of|ways of|plans|newsletter|website|approach to|mission|"
    r"values|"
    r"culture|reputation|customers|products?|growth|launch|expansion|commitment|standards|staff|"
    r"recruitment|hiring|vacanc(?:y|ies)|openings?|ethos|patients|residents|pupils|guests|"
    r"offices|menu|workshop|factory|depot|yard|fleet|clients|careers page|scheme|intake|reception|"
    r"canteen|page|site|portal|trucks|vans|plant|stock|contract|"
    r"lobby|waiting room|boardroom|showroom|car park|shop floor|move|merger|anniversary|opening|"
    r"centenary|"
    r"refurbishment|refit|rebrand|funding|campaign|fundraiser|gala|inspection|"
    r"(?:spring|summer|autumn|fall|winter|new|latest|front|back) (?:\w+ )?(?:list|range|"
    r"collection|catalogue|catalog|"
    r"line|branch|branches|stores?|shops?|app|platform|site|building|wing|plant|season|release))\b"
)
"""What belongs to a house, behind its name."""
OWNED_LIKELY: Final = later(
    r"['’]s? (?:[\w'-]+ ){0,3}(?:approach|future|work|team|people|interview|doors?|success|story|"
    r"style|"
    r"vision|kindness|attitude|process|award|news|office|reception|kitchens?|stand|ideas?|"
    r"projects?|programme|books|next round)\b"
)
"""What a person has as well."""
WHEN_I_CAME: Final = later(
    r" (?:when i (?:visited|came|toured|interviewed|was shown|met)|(?:an?|to be|so|very|"
    r"such) (?:\w+ ){0,2}(?:happy |friendly |"
    r"good |lovely |special )+(?:\w+ )?(?:place|firm|team|house|school|shop|home)|"
    r"in (?:the )?(?:good|high|higher|highest|great) "
    r"(?:regard|esteem)|in my (?:thoughts|prayers|heart))\b"
)
"""What behind a name tells that one has been there, or holds it dear."""
GREETED: Final = later(
    r"\b(?:best|hugs|love|regards|wishes|thanks|hello|cheers|greetings|congratulations|luck|"
    r"you and) (?:to )?(?:all )?the "
    r"(?:whole |entire |lovely )?$"
)
CREW: Final = later(
    r" (?:crew|lot|kitchen|gang|team|family|staff|bunch|folks?|clan|mob|ladies|lads|girls|boys)\b"
)
"""*Hugs to the Northpier crew*; a town has a crew as well."""
LOT: Final = later(r" (?:lot|kitchen|gang|mob|clan|family)\b")
ASKED: Final = later(
    r"(?:^|[,;] |\band )(?:is|are|does|do|will|has|have|would|did|can|could|might) (?:the )?$"
)
"""What begins a question about a house."""
PLANS: Final = later(
    r" (?:\w+ )?(?:planning|hiring|recruiting|looking|expecting|opening|taking on|going to|"
    r"likely to|due to|plan|hire|"
    r"recruit|need|open|expect|take on|grow|have (?:an?|any|some|room|openings)|got (?:any|an?)|"
    r"still (?:need|look|"
    r"hir|recruit|short|after))\w*\b"
)
"""What a house is asked for, behind its name."""
WORN: Final = later(
    r" (?:uniform|badge|apron|shirt|polo|lanyard|logo|tabard|colou?rs|family|ethos|spirit|values|"
    r"way of|"
    r"careers page|careers site|switchboard|interview panel|interviewers?|hiring team|"
    r"name badge|payroll|culture)\b"
)
"""What makes a house of the name before it: *the Northpier uniform*."""
LEFT: Final = later(
    r" (?:feeling|smiling|inspired|convinced|impressed|thinking|wanting|grinning|knowing|walking|"
    r"with a|"
    r"happier|more|that (?:day|afternoon|evening|morning))\b"
)
"""Behind *I left Northpier*."""
LEADS: Final = later(
    r"\b(?:how|see|sees|saw|heard|hear|read|notice|noticed|understand|gather|says|reading which|"
    r"pray|prayed|trust|what|the way|why|where|whether|if|when|whenever|should|hope|hoping|sure|"
    r"glad|pleased|"
    r"know|think|thought|believe|say|said|told [^,.;]{1,40}|that|as|and|but|because|since|wonder|"
    r"wonders|"
    r"feel|felt|tell [^,.;]{1,40}|agree|convinced|confident|impression|maybe|perhaps|so|"
    r"like)(?: that| if)? (?:the )?$|^(?:the )?$|"
    r"[,;:-] (?:the )?$"
)
"""What stands before a house that is a subject."""
PLACE: Final = later(
    r"(?:^|\b(?:and|but|that|because|so|as|while|see) |[,;:-] |\bp\.?s\.? )(?:at|in) (?:the )?$"
)
"""What begins a clause about a house one has been to: *at Northpier nobody shouted*."""
THERE: Final = later(
    r",? (?:no ?body|no one|everyone|everybody|people|you(?:r)?|they|it|the (?:people|staff|team|"
    r"whole|lads|girls|kitchen|ladies|manager|interview\w*|panel|atmosphere|tea)|there (?:was|"
    r"were|is)|"
    r"i (?:was (?:treated|made|welcomed|given|shown|offered|met|received|greeted|asked)|felt|met|"
    r"saw|could see|found|had the|never felt|would (?:be|have|love)|'d))\b"
)
