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
    r"recruiters|department|recruitment|reception|front desk|(?:[a-z-]+ )?[a-z]{3,}(?:ers|ors|ists|"
    r"men|women|ants|ians)|nurses|chefs|agents|founders|those|friends|pair|kids|children|patients|"
    r"residents|guests|regulars|volunteers|customers|students|pupils|families|carers|cooks|clerks|"
    r"bosses|aides|techs)"
)
_THERE: Final = (
    r"(?: (?:there|here|over|down|up|out|back|else|involved|concerned|i (?:met|spoke (?:to|with)|"
    r"talked (?:to|with)|saw)|of you|you have|you've got|on duty|that day))*"
)
_JOB: Final = (
    r"(?:roles?|positions?|posts?|jobs?|openings?|vacanc(?:y|ies)|places?|spots?|seats?|chances?|"
    r"opportunit(?:y|ies)|futures?|careers?|decisions?|process|nights|apprenticeships?|"
    r"internships?|traineeships?|placements?|schemes?|work|selection|recruitment|hiring|shifts|"
    r"life|culture|atmosphere|hospitality|welcome|set-?up|operation|goings-on|things|standards?)"
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
    r"always )*(?:good|great|fine|nice|lovely|wonderful|kind|excellent|brilliant|warm|decent|"
    r"best) (?:things?|words?|reports?)"
)
_TRY: Final = (
    r"(?:try|trying|apply|applying|interview|another|a second|a next|"
    r"a fresh) (?:\w+ ){0,2}(?:again|luck|go|shot|chance|crack|try|round|bash|stab|back|"
    r"time)(?: \w+)? at"
)
SURE: Final = later(
    rf"(?:\b{_PEOPLE}{_THERE},? at|(?<!see )(?<!meet )(?<!saw )(?<!met )(?<!join )\b(?:you|"
    rf"yours)(?: (?:all|lot|guys|both|folks|people|and (?:\w+ ){{0,4}}\w+))* at|\b(?:what|how|way|"
    rf"things|work) you (?:all |guys |both )?(?:do|did|have|run|are doing) at|\b{_JOB}(?: (?:there|"
    rf"again|open|available|going|now|on offer|you have|is|was|are))* at|\b(?:my|your|"
    rf"our) (?:[\w'-]+ ){{0,3}}{_DAY}(?: (?:on|in|with|out|round|behind) (?:the |your |you |"
    rf"everyone |everybody )?[\w-]*(?: [\w-]+)?)? (?:to|at|round|around)|"
    r"\b(?:everyone|everybody|people|you|you all|they|things?|it|life) (?:was|were|is|are|felt|"
    r"looked|all)(?: \w+){0,2} at|\bany(?:thing|one|body)? (?:[\w-]+ ){0,3}at|\b(?:some|every|"
    r"no)thing (?:\w+ )?at|\bany (?:[\w-]+ ){0,4}(?:opening|vacancy|movement|job|role|talk)s? at|"
    r"\b(?:be|become|becoming|being|as) (?:an?|the|your)(?: next)? (?:[\w-]+ ){1,4}at|\b(?:visit|"
    r"lead a team at|chance at|shot at|door at|backstage at|on board(?: at)?|behind the scenes at|"
    r"stand to me at|(?:kitchen|desk|ward|reception|linen room|canteen|rotation|lab|staff ?room|"
    r"shop floor|workshop|office|offices|stockroom|set-up|café|cafe|bakery|garden|lounge|bar) at)|"
    r"\b(?:work (?:for|at|in)|considered(?: \w+){0,5} (?:at|by)|join\w*|for|"
    r"at) an? (?:\w+ ){0,2}(?:place|institution|shop|firm|company|school|house|outfit|hospital|"
    r"team|employer|kitchen|practice) (?:like|such as)|"
    rf"\b{_COME}(?: up| round| around| again)* (?:there )?at|\b{_TRY}|\b(?:i|we) (?:\w+ )?(?:spent|"
    rf"had|passed)(?: [^,.;]{{0,20}}?)? at|"
    r"\b(?:chance|opportunity|privilege|pleasure|honou?r|pleased|glad|happy|delighted|lucky|love|"
    r"loved|liked|hop\w+|keen|able|proud|invit\w+ me|asked me|let me|letting me|allowed me|"
    r"allowing me) (?:to )?(?:come|pitch|work|audition|trial|teach|cook|train|learn|start|begin|be|"
    r"meet|try|sit|spend|volunteer|help|interview|shadow|observe|stay|end up|build|"
    r"land)(?: [^,.;]{0,25}?)? at|\bscenes at|\b(?:way to go|well done|hats off to|kudos to|bravo|"
    r"here's to|long may|three cheers for),?|\b(?:tell\w*|told|recommend\w*|"
    r"advis\w+)\b[^.;]{1,50} to (?:call|try|use|visit|go to|ring|apply to|buy from|shop at|hire|"
    r"book|choose|pick)|\b(?:walk\w*|came|stepp\w+|got) (?:into|through the doors? (?:of|at)|"
    r"out of|away from)|\b(?:since|when|after|before|because|reason|why|until) i (?:first |last |"
    r"originally )?(?:appl(?:ied|y)|interviewed|wrote|came|visited|met (?:you|the team)) (?:to|at|"
    r"with)|\bappl(?:ied|y|ying|ications?) (?:to|at)|\b(?:consider(?:ed|ing)?|have|having|had|see|"
    r"seeing|invit(?:ed|ing)|show(?:ed|ing|n)|welcom(?:ed|ing)|keep(?:ing)?|remember(?:ing)?|"
    r"think(?:ing)? of|interview(?:ed|ing)?|bring(?:ing)?|let(?:ting)?) (?:me|"
    r"us)(?: [^,.;]{0,40}?)? (?:at|round|around)|\byour (?!(?:[\w'-]+ ){0,3}(?:branch|office|"
    r"factory|site|plant|depot|shop|store|warehouse|property|clinic|campus|talk|stand|stall|stage|"
    r"keynote|piece|place|house|yard|premises|works|outlet|centre|center|base|mill|facility|"
    r"station|intake|lab) at)(?:[\w'-]+ ){1,4}at|\b(?:met|meet|meeting|seen|saw|seeing|felt|found|"
    r"experienced|heard|received|given|shown|treated|treatment|kindness|warmth|reception|care|"
    r"energy|spirit|values|culture|kitchen|welcomed|interviewed|interviewing|considered|happening|"
    r"everything|much|way|how|see myself|picture myself|imagine myself|fit in|belong|mind|day|"
    r"morning|best|queue|line|list|books|file|radar|table|bench|floor|work(?:ing|ed)?|"
    r"start(?:ing)?|again|back|one day|some ?day|here|there|in|round|good) at|\b(?:working|to work|"
    r"work) for|\bto (?:join|be part of|rejoin|come back to)|"
    r"\bjoin(?:ing)? (?:the )?(?:[\w'-]+ ){0,3}(?:side|part|team|staff|crew|ranks|family|fold|"
    r"ward) (?:of|at)|\b(?:being|become|becoming) (?:a )?part of|\b(?:my |an? |keep (?:an|"
    r"my) )?eyes? on|\bgood hands (?:at|with)|\blook(?:ed|ing)? (?:a)?round|\bfirst choice (?:is|"
    r"was|remains)|\b(?:walked out of|came away from|come away from|drove away from|door of|"
    r"doors of|doors at))\s+(?:the )?$"
)
REPUTE: Final = later(
    rf"(?:\b{_GOOD} (?:of|about)|\b(?:praise|admiration|affection|soft spot|high hopes) for|"
    r"\b(?:better|nicer|kinder|finer|friendlier|happier|warmer|more \w+) (?:\w+ ){0,3}than|"
    r"\b(?:always|long|greatly|much) (?:admired|loved|liked|respected|wanted)|\b(?:place|firm|"
    r"house|company|shop|school|outfit|employer|team|institution|hospital|hotel|restaurant|"
    r"practice|college|home|charity|business|bakery|factory|somewhere|anywhere|nowhere|one) like|"
    r"\b(?:place|firm|company|house|team|employer|bunch|crew) (?:as|so) \w+ as|\bjoining|"
    r"\brecommend\w*|\b(?:i have|i've|i) (?:\w+ )?(?:followed|admired|supported)|"
    r"\b(?:turned (?:down|away)|rejected|refused|interviewed|passed over|invited|hired|employed|"
    r"taken on|seen|treated) (?:\w+ )?by|\b(?:good|kind|decent|nice|generous|big|handsome) of|"
    r"\b(?:fingers crossed|rooting|cheering) for|\bgetting into|\b(?:whole|rest) of|"
    r"\bthe more i (?:\w+ )?(?:learn|hear|saw|heard|read)\w*(?: \w+)? (?:about|of)|\b(?:thought|"
    r"reminded me) (?:at once |straight away |immediately )?of|\b(?:fondly|warmly|highly|well|"
    r"kindly|better) of|\b(?:very |quite |so |really )?taken with|\bkept up with|\bkeep up with|"
    r"\bcongratul\w+ (?:\w+ ){0,4}on (?:[\w-]+ ){0,4}(?:of|at)|\b(?:jobs?|roles?|berths?|vacanc\w+|"
    r"openings?|positions?|place|careers?|opportunit\w+|post|work) with|\b(?:the|your|whole|sales|"
    r"entire) (?:team|branch|staff|management|principal|head|director|owner|people) of|\b(?:saw|"
    r"seen|made) of|\bfrom inside|\b(?:upon|remembered|considered|impressed|employed) (?:\w+ )?by|"
    r"\badmirer of|\bfan of|\bbelong\w* to|\b(?:still|remain|remained|very) (?:\w+ )?interested in|"
    r"\b(?:the|that|this|my|our) (?:\w+ )?(?:afternoon|morning|day|hour)(?: i spent)? (?:at|to|"
    r"round))\s+(?:the )?$"
)
"""What is said of a house and now and then of a person."""
NO_PERSON: Final = later(
    r"(?:\b(?:see|saw|seeing|hear|read)(?! (?:at|in|of))|\bwish(?:ing)?|\bmade|\bmakes?|\byou and|"
    r"\b(?:still|often|plenty|lot|ever) (?:about|of))\s+(?:the )?$"
)
"""The same where what stands behind the name bears it out."""
SEEN: Final = later(
    r" (?:doing (?:so )?well|win\w* |won |in the (?:paper|papers|news|press)|on the (?:news|telly|"
    r"tv|shortlist|list)|sound |feel |look |seem |all the |the (?:very )?best|every |continued |"
    r"getting|named|mentioned|growing|thriving|featured|continued success|every success|"
    r"a (?:\w+ ){0,2}(?:year|season|summer|winter|spring|autumn|quarter|term|christmas)|well\b|"
    r"plenty\b|a lot\b|often\b|ever since|all the best)"
)
"""Behind such a name."""
LIKELY: Final = later(
    rf"(?:\b(?:the|this|that|a|an|for|during|after|enjoyed) (?:[\w'-]+ ){{0,3}}{_DAY} (?:to|at|"
    rf"round|around)|\b(?!customers|clients|patients){_PEOPLE}{_THERE},? (?:from|of|in)|\b(?:left|"
    rf"leaving|coming to|came to|walked into)|"
    r"\b(?:thank(?:s|ful)?|grateful|regards|wishes|congratulations|congrats|luck|success|best|love|"
    r"thanks to (?:all|everyone|everybody)|loyal|drawn|attracted|committed|belong) (?:to|for|with)|"
    r"\b(?:wish|wishing)(?: you)?(?: and)?|\b(?:learn\w*|know\w*|read up|hopeful|curious|serious|"
    r"positive|excited|enthusiastic|passionate|thought|think\w*|dream\w*|"
    r"told \w+)(?: [^,.;]{0,20}?)? (?:about|of|by)|\bhear\w*(?: [^,.;]{0,20}?)? about|"
    r"\binterest(?:ed)?(?: \w+)? in|\b(?:keen|sold|hooked) on|\b(?:highly|well|fondly|warmly) of|"
    r"\bthank|\b(?:admire[ds]?|enjoy(?:ed)?|love[ds]?|(?:i|really|always|still|'d) like[ds]?|"
    r"follow(?:ed|ing)?|recommend(?:ed|ing)?|chose|choose|watch(?:ing)?|rooting for|fan of|"
    r"admirer of|impressed (?:by|with)|faith in|proud of|hear(?:ing)? from|impression of|"
    r"picture of|feel for|future (?:of|with|for)|respect for|regard for|interest in|part of|"
    r"values of|work of|doors? of|name of|culture of|staff of|team of|people of|people in|"
    r"everyone in|all of|behalf of|reputation of|(?:have|having|had|invit\w+|seeing|bringing|"
    r"show\w*|remember|keep|consider\w*) (?:me|us)(?: [^,.;]{0,30}?)? (?:to|with|for|by)|(?:apply|"
    r"applying|applied|try|again) (?:with|for|to)|(?:working|work) with|reasons? (?:for|of)|"
    r"application to|opportunity with|role with|job with|position with|interview with|"
    r"in touch with|meeting with|spoke with|chat with|conversation with|join(?:ing)?|visit(?:ed|"
    r"ing)?))\s+(?:the )?$"
)
_NOT: Final = (
    r"(?:really |truly |always |still |clearly |certainly |just |also |never |obviously |ever |"
    r"has |have |had |will |would |must |does |do |do not |doesn't |is |should |can |could |may |"
    r"might |so |very |well |and |all |not |again |soon |now |plainly |surely |must be |"
    r"must have )*"
)
_HOUSE: Final = (
    r"(?:place|firm|house|company|employer|shop|kitchen|team|outfit|school|hospital|hotel|home|"
    r"practice|workplace|organi[sz]ation|business|bakery|farm|yard|depot|nursery|charity|studio|"
    r"agency|office|operation|crew|lot|bunch|people|garden|museum|library|clinic|restaurant|cafe|"
    r"factory|store|trust|college|bank|garage|site|ship|theatre|ward)"
)
SUBJECT: Final = later(
    rf"(?:['’]s)? {_NOT}(?:(?:has|have) (?:since )?(?:chosen|decided|gone with|picked|appointed|"
    rf"filled|selected|hired|opted)\b|(?:wasn't|was not|isn't|is not|weren't) (?:to be|meant to be|"
    rf"for me)\b|finds? (?:itself|yoursel\w+)|(?:could not|couldn't) have (?:picked|chosen|found|"
    rf"asked)|deserv\w+ (?:every|all|the|its|this|that|such|your)|(?:is|are|was|were|be|been|"
    rf"seem(?:s|ed)|look(?:s|ed)|sound(?:s|ed)|feels?|felt|came across|comes across|come across|"
    rf"struck me|strikes me|remains?|stands? out)(?: to be| like| as| to me| still| to me as|"
    rf" exactly| just| clearly)* (?:[\w'-]+ ){{0,4}}{_HOUSE}\b|"
    r"(?:is|are|was|be|been|keeps?) (?:still |also |exactly |always |now |just |so |very |clearly |"
    r"really |currently )*(?:building|trying to|hiring|recruiting|growing|expanding|looking for|"
    r"opening|known for|lucky|run|taking on|in good hands|my (?:first|top|dream|number|kind|sort|"
    r"idea|cup|sort)|where i|top of my|at the top of|adding|moving|planning|launching|advertising|"
    r"bringing|putting|posting|taking (?:people |folk |staff )?on|(?:by far |easily )?(?:the|"
    r"my) (?:\w+ )?(?:nicest|best|kindest|friendliest|warmest|loveliest|fairest|most \w+) |"
    r"the one (?:i|that i) |about to|on my (?:wish )?list|going to (?:open|hire|grow|need|take)|"
    r"(?:still )?the place for me|up for (?:an?|the) )\b|(?:has|have|had) (?:just )?(?:opened|"
    r"set (?:the|a) (?:\w+ ){0,2}(?:bar|standard)|launched|expanded|taken over|added|"
    r"signed|been (?:named|given|awarded|shortlisted|voted|"
    r"rated|nominated|listed))\b|(?:won|win|wins|landed|got|gets) (?:an?|the|that|"
    r"its) (?:[\w-]+ ){0,4}(?:award|awards|prize|contract|title|tender|grant|licen[cs]e|rating|bid|"
    r"medal|star|shortlist\w*)\b|(?:expects?|plans?|intends?|hopes?|decides?|starts?|ever|wants|"
    r"looks) (?:to )?(?:be )?(?:hir\w+|tak\w+ on|recruit\w*|advertis\w+|expand\w*|looking|"
    r"open\w* (?:up|another|a)|need\w*|grow\w*|add)\b|(?:has|have|had|got|kept|found|"
    r"earned) (?:[\w'-]+ ){0,3}(?:nicest|best|kindest|friendliest|warmest|loveliest|reputation|"
    r"culture|atmosphere|interviewers?|people|team|staff|values|openings?|vacanc\w+|a place|a spot|"
    r"room for|use for|anything|something (?:going|coming)|need of|a need)\b|needs? (?:an?|another|"
    r"more|extra|some|many|any|hands|people|good|somebody|someone)\b|(?:hires?|recruits?|"
    r"advertises?|takes? on|expands?|prospers?|treats? (?:its|candidates|applicants|the staff)|"
    r"looks? after its|cares? (?:about|for) its|values? (?:its|people)|stands? for|"
    r"puts? (?:its )?people|trains? (?:its|people)|go(?:es)? from strength|flourish\w*|reads like|"
    r"took me on))"
)
"""What is said of a house as the subject, behind its name."""
SUBJECT_OF_NO_PERSON: Final = later(
    rf"(?:['’]s)? {_NOT}(?:wants? (?:an?|some|more|another|someone|somebody|extra|to (?:try|open|"
    rf"hire|grow))|wanted to|runs?|opens?|requires?|gets? an?|(?:is|are) thinking|expects?|"
    rf"retains?|prospers?|continues? to|continue|wins|gave me|is flat out|(?:is|was) the (?:only|"
    rf"first) \w+ (?:that|who|to) |took out the|'s flat out|was just|can have|looks? after|"
    rf"gives? (?:to )?its|took on|bought|opened|won|got its|got the|was named|had its|came out|"
    rf"landed|signed|lost the|made the|passed|may be|might be|does (?:good|such|so)|(?:has|have|"
    rf"gets?|sees?|enjoys?) "
    r"an? (?:[\w-]+ ){0,3}(?:year|season|spring|summer|autumn|winter|christmas|quarter|launch|"
    r"harvest|term|opening|future)|(?:is|are|was|were) (?:[\w-]+ ){0,3}(?:welcoming|run|organised|"
    r"organized|to work for|special|busy|thriving|flourishing|fair|open)|treated (?:me|us|people|"
    r"everyone|candidates)|turned me down|treats? (?:people|everyone|staff)|works|does things|"
    r"goes about|picked well|chose well|means|meant)\b"
)
"""What may be said of a person, too, where the name is nobody's."""
SUBJECT_LIKELY: Final = later(
    rf" {_NOT}(?:"
    r"(?:grows?|flourish\w*|thrives?|goes from strength|treats? (?:its|people|candidates|"
    r"applicants|everyone|you|the|staff)|treated (?:me|us|people|everyone|candidates)|"
    r"looks? after (?:its|people)|cares? (?:about|for) (?:its|people)|values?|stands? for|opens?|"
    r"puts? (?:its )?people|trains? (?:its|people)|turned me down|took the (?:time|trouble)|"
    r"was willing|handled|does things|do things|does it|gets? (?:it|things) right|reads like))"
)
"""What a person might do as well."""
WHAT: Final = later(
    r" (?:is|are|has|have|was)(?: been| all| now)? (?:about|building|doing|trying|making|made|"
    r"built|achieved|done|created)\b| (?:does|do|stands|stand|offers|offer)\b"
)
"""Behind *what Northpier*."""
OWNED: Final = later(
    r"['’]s? (?:[\w'-]+ ){0,3}(?:way of|ways of|plans|newsletter|website|approach to|mission|"
    r"values|culture|reputation|customers|products?|growth|launch|expansion|commitment|standards|"
    r"staff|recruitment|hiring|vacanc(?:y|ies)|openings?|ethos|patients|residents|pupils|guests|"
    r"offices|menu|workshop|factory|depot|yard|fleet|clients|careers page|scheme|intake|reception|"
    r"canteen|loss|gain|rating|win|results?|success|page|site|portal|trucks|vans|plant|stock|"
    r"contract|lobby|waiting room|boardroom|showroom|car park|shop floor|move|merger|anniversary|"
    r"opening|centenary|refurbishment|refit|rebrand|funding|campaign|fundraiser|gala|inspection|"
    r"(?:spring|summer|autumn|fall|winter|new|latest|front|back) (?:\w+ )?(?:list|range|collection|"
    r"catalogue|catalog|line|branch|branches|stores?|shops?|app|platform|site|building|wing|plant|"
    r"season|release))\b"
)
"""What belongs to a house, behind its name."""
OWNED_LIKELY: Final = later(
    r"['’]s? (?:[\w'-]+ ){0,3}(?:approach|future|work|team|people|interview|doors?|success|story|"
    r"style|vision|kindness|attitude|process|award|news|office|reception|kitchens?|stand|ideas?|"
    r"projects?|programme|books|next round)\b"
)
"""What a person has as well."""
PRAISED: Final = later(
    r" (?:is|are|was|were) (?:the |so |such |as |really |very |quite |just )?(?:best|better|"
    r"calm\w*|lovely|kind\w*|clean\w*|friendl\w+|nicest|wonderful|excellent|brilliant|superb|"
    r"unreal|a credit|delightful|splendid|great|grand|fantastic|amazing|impressive|tidy|spotless|"
    r"second to none)\b"
)
"""What is said of something at a house."""
SOMETHING: Final = later(
    r"\b(?:the|your|how \w+ the) (?!(?:\w+ )?(?:branch|office|factory|site|plant|depot|shop|store|"
    r"warehouse|property|clinic|campus|house|yard|centre|center|mill|facility|station|out|"
    r"footbridge|bridge|church|road|park) at)[\w-]+(?: [\w-]+)? at $"
)
PLACED: Final = later(
    r"(?:\bthe [\w-]+|\b(?:company|did|branch|office|factory|site|plant|depot|shop|store|warehouse|"
    r"property|clinic|campus|house|yard|centre|center|mill|facility|station|out|down|over|up|"
    r"footbridge|bridge|church|road|park|barn|intake|supermarket|commissioning|site walk|harbou?r|"
    r"port|line|works|project|scheme|premises|hotel|school|fair|meetup|conference|stall|stand|talk|"
    r"exhibition|festival|match|game|dinner|lunch|wedding|concert|gig|course|class|certificate|"
    r"hospital|pub|station|airport|junction|stop|gate|extension|opening|launch|build|job|new \w+|"
    r"look|looking|looked|laugh\w*|arrived?|arriving|stopp\w+|stay\w*|live|lives|living|lived|born|"
    r"met|meeting|least|first|last|all|point|aim\w*)) at $"
)
"""What is at a town as often as at a house."""
MET: Final = later(
    r"\b(?:you|your|interview\w*|trial|thank\w*|grateful|vacanc\w*|panel|welcom\w+|your team)\b"
)
"""What a sentence says that speaks of the day somebody was seen."""
WHEN_I_CAME: Final = later(
    r" (?:when i (?:visited|came|toured|interviewed|was shown|met)|(?:an?|to be|so|very|"
    r"such) (?:\w+ ){0,2}(?:happy |friendly |good |lovely |special )+(?:\w+ )?(?:place|firm|team|"
    r"house|school|shop|home)|in (?:the )?(?:good|high|higher|highest|great) (?:regard|esteem)|"
    r"in my (?:thoughts|prayers|heart))\b"
)
"""What behind a name tells that one has been there, or holds it dear."""
GREETED: Final = later(
    r"\b(?:best|hugs|love|regards|wishes|thanks|hello|cheers|greetings|congratulations|luck|"
    r"you and) (?:to )?(?:all )?the (?:whole |entire |lovely )?$"
)
CREW: Final = later(
    r" (?:crew|lot|kitchen|gang|team|family|staff|bunch|folks?|clan|mob|ladies|lads|girls|boys)\b"
)
"""*Hugs to the Northpier crew*; a town has a crew as well."""
LOT: Final = later(r" (?:lot|kitchen|gang|mob|clan|family)\b")
OR_ELSEWHERE: Final = later(r" or (?:elsewhere|somewhere else|anywhere else|another place)\b")
ASKED: Final = later(
    r"(?:^|[,;] |\band )(?:is|are|does|do|will|has|have|would|did|can|could|might) (?:the )?$"
)
"""What begins a question about a house."""
PLANS: Final = later(
    r" (?:\w+ )?(?:planning|hiring|recruiting|looking|expecting|opening|taking on|going to|"
    r"likely to|due to|plan|hire|recruit|need|open|expect|take on|grow|have (?:an?|any|some|room|"
    r"openings)|got (?:any|an?)|still (?:need|look|hir|recruit|short|after))\w*\b"
)
"""What a house is asked for, behind its name."""
WORN: Final = later(
    r" (?:uniform|badge|apron|shirt|polo|lanyard|logo|tabard|colou?rs|family|story|journey|ethos|"
    r"spirit|values|way of|careers page|careers site|switchboard|interview panel|interviewers?|"
    r"hiring team|name badge|payroll|culture|vacancies(?: page)?|jobs page|panel)\b"
)
"""What makes a house of the name before it: *the Northpier uniform*."""
LEFT: Final = later(
    r" (?:feeling|smiling|inspired|convinced|impressed|thinking|wanting|grinning|knowing|walking|"
    r"with a|happier|more|that (?:day|afternoon|evening|morning))\b"
)
"""Behind *I left Northpier*."""
LEADS: Final = later(
    r"\b(?:told|may|for me|for us|although|though|even though|how|see|sees|saw|heard|hear|read|"
    r"notice|noticed|understand|gather|says|reading which|pray|prayed|trust|what|the way|why|where|"
    r"whether|if|when|whenever|should|hope|hoping|sure|glad|pleased|know|think|thought|believe|say|"
    r"said|told [^,.;]{1,40}|that|as|and|but|because|since|wonder|wonders|feel|felt|"
    r"tell [^,.;]{1,40}|agree|convinced|confident|impression|maybe|perhaps|so|like)(?: that|"
    r" if)? (?:the )?$|^(?:the )?$|[,;:-] (?:the )?$"
)
"""What stands before a house that is a subject."""
PLACE: Final = later(
    r"(?:^|\b(?:and|but|that|because|so|as|while|see) |[,;:-] |\bp\.?s\.? )(?:at|in) (?:the )?$"
)
"""What begins a clause about a house one has been to: *at Northpier nobody shouted*."""
THERE: Final = later(
    r",? (?:no ?body|no one|everyone|everybody|people|you(?:r)?|they|it|the (?:people|staff|team|"
    r"whole|lads|girls|kitchen|ladies|manager|interview\w*|panel|atmosphere|tea)|there (?:was|were|"
    r"is)|i (?:was (?:treated|made|welcomed|given|shown|offered|met|received|greeted|asked)|felt|"
    r"met|saw|could see|found|had the|never felt|would (?:be|have|love)|'d))\b"
)
