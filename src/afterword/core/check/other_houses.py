"""What tells that a house in a letter is another one than the reader's, and meant to be.

People name where they work, worked, study and start next, who sent them, their clients, the
reader's rivals, magazines and fairs. Looked for in the plain clause around a name.
"""

import re
from typing import Final

from afterword.core.patterns import later
from afterword.core.reading.wordlist import wordlist

_STILL: Final = (
    r"(?:(?:now|still|currently|presently|just|also|only|since|recently|already|back|actually|"
    r"mostly|both|happily|even|then|once|first|previously|formerly|temporarily) )*"
)
_KIN: Final = (
    r"(?:brother|sister|cousin|friend|mate|aunt|aunty|uncle|mum|mom|dad|mother|father|wife|husband|"
    r"partner|son|daughter|nephew|niece|neighbour|neighbor|flatmate|classmates?|nan|gran|grand\w+|"
    r"boss|bosses|manager|supervisor|mentor|tutor|teacher|lecturer|professor|coach|head|foreman|"
    r"gaffer|chef|principal|senior|line manager|agency|agent|recruiter|consultant|union|union rep|"
    r"colleagues?|team|crew|class|kids|pupils|students|patients|residents|regulars|customers|"
    r"clients?|supervisors|lads|shop|firm|company|employer|school|college|university|department|"
    r"degree|course|training|apprenticeship|placement|internship|job|jobs|role|post|position|work|"
    r"shifts?|contract|notice|bench|desk|kitchen|lot|place|outfit|years?|months?|stint|days|time|"
    r"season|thesis|dissertation|master'?s|phd|diploma|certificate|exams?|bank work|gig|side gig|"
    r"volunteering|offer|start|first day|next interview|other interview|trade|store|branch|ward|"
    r"unit|site|depot|garage|practice|app|startup)"
)
BEFORE: Final = later(
    r"\byou (?:\w+ )?(?:mentioned|suggested|recommended|pointed me to|put me on to)(?: that| about|"
    r" i try| trying)? (?:the )?$|\bi went (?:for|to|with)\b|"
    # the reader's own past, who they work with, and what both may visit
    r"\byou (?:\w+ )?(?:began|begun|started|trained|qualified|studied|came) (?:[\w']+ ){0,2}(?:at|"
    r"with|in|from) (?:the )?$|\byour (?:recruiters?|agency|agent|headhunter) (?:at|from|"
    r"with) (?:the )?$|\b(?:looked|looking) at (?:the )?$|\bif you(?:'re| are) (?:ever )?(?:at|"
    r"in) (?:the )?$|"
    # one's own work and people
    rf"\b(?:my|our) (?:own|old|former|last|previous|current|present|new|first|next|other|usual|"
    rf"regular|day job|part-?time|evening|weekend|temp|agency) |"
    rf"(?<!tell )(?<!telling )(?<!told )\b(?:my|our) (?:\w+ )?{_KIN}\b(?! (?:and i|with you|"
    rf"that (?:i|you)))|\b(?:i'm|i am|i was|i've been|i have been|i had been|i'll be|i will be|"
    rf"i'd been|we're|we were|am) {_STILL}(?:not )?(?:at|with|in|on|working|doing|running|teaching|"
    rf"temping|starting|staying|finishing|leaving|moving|helping|volunteering|covering|based|"
    rf"employed|learning|studying|training|serving|selling|driving|cooking|cleaning|pulling|"
    rf"pouring|moderating|looking after|picking up|keeping|sticking|stopping|carrying|filling|"
    rf"handling|managing|leading|going to start|off to|taken on|offered|made|promoted|a |an |the |"
    rf"assisting|attending|completing|enrolled|joining|responsible|one of|part of the)\b|"
    rf"\bi {_STILL}(?:work|works|worked|start|started|joined|left(?! (?:the|your|feeling|with|that|"
    rf"thinking|knowing|on|in))|trained|spent (?:\w+ ){{0,4}}(?:years?|months?|summers?|seasons?|"
    rf"weeks?)|did(?! not\b)|do(?! not\b)|moved|volunteer\w*|temp|temped|teach|taught|studied|"
    rf"study|learned|learnt|run|ran|drive|drove|served|managed|led|look after|looked after|cover|"
    rf"covered|(?:remain|continue|continued|am) (?:at|with|in)|stay|stayed|serve|handle|hold|held|"
    rf"took|take|accepted|got|get|began|begin|clean|cook|cooked|sold|sell|built|wrote|interned|"
    rf"apprenticed|qualified|graduated|help|helped|earn|was made)\b|\bi(?:'ve| have|'d(?! have)|"
    rf" had) {_STILL}(?:started|joined|accepted|taken|moved|signed|been (?:at|with|in|on|an?|the|"
    rf"working|doing|offered|taken|made|asked|running|teaching|temping|helping|covering|"
    rf"volunteering|invited|seconded|promoted|lucky|hired|given|put|employed)|(?:had |got |gotten |"
    rf"landed |an? |the )+(?:[\w-]+ ){{0,2}}(?:interviews?|offer|job|role|trial|place|bench|start|"
    rf"post|position|contract|gig|shifts?|stall|chance|placement|desk)|worked|done|spent|gone|"
    rf"found|begun|stayed|put in|served|driven|cooked|taught|picked up|finished|completed|managed|"
    rf"run|left|agreed|enrolled|applied|interviewed|(?:my|two|three|four|five|six|seven|eight|nine|"
    rf"ten|eleven|twelve|\d+) )\b|\b(?:i'll|i will|i shall|i) (?:{_STILL})?(?:carry on|(?:continue|"
    rf"stay|keep|remain) (?:on|at|with|in|working)|be (?:starting|joining|"
    rf"(?:(?!\w+ing\b)[\w-]+ ){{0,3}}(?:at|in))|start|work)\b|"
    r"\bwe (?:never|always|had|have|were|use|used|did|got|get|only)\b|\bwe've\b|\b(?:ours|mine)\b|"
    r"(?:, |^(?!working))(?:by the way, )?(?:running|working|serving|doing|teaching|selling|"
    r"cleaning|looking after|managing|cooking|handling|riding|driving|first|then|testing|"
    r"drawing) (?:the|an?|for|at|with|in|as)\b|"
    rf"\b(?:i'm|i am|i've been) {_STILL}(?:(?!dream|hop|want|think|keen|happy|glad|look|wait|root|"
    rf"grateful|sorry|delighted|proud|interested)[\w-]+ ){{0,3}}(?:at|with|for)\b|\bi (?:ended|"
    rf"wound|washed|landed) up\b|"
    r"\b(?:class|classes|course|courses|lessons?|modules?|certificate|night school|degree|exam|"
    r"training|diploma|apprentice|apprenticeship) (?:\w+ ){0,2}(?:at|with|in|through)\b|\bi(?:'ll|"
    r" will) (?:try|apply|look|go) (?:for|to)\b|\bturned down\b|\b(?:used to|since leaving|"
    r"since i left|when i was|when i worked|where i|before i|while i|back when|(?:years?|"
    r"months?) of \w+|years? (?:at|with|for|in)|months? (?:at|with|for)|(?<!trial )shifts? (?:at|"
    r"with|for)|seasons? (?:at|with)|stint (?:at|with)|weeks? (?:at|with)|days? a week (?:at|with)|"
    r"a (?:course|degree|certificate|diploma|class|master'?s|summer|season|winter) (?:at|with|in|"
    r"from)|(?:night|day|evening) (?:class|school|course)\w*|course\w* (?:at|with|in|through)|"
    r"starting (?:at|with)|offer from|reference from|supply (?:at|for|work)|bank work|cover (?:at|"
    r"for)|currently|nowadays|these days|at present|at the moment|for the time being)\b|"
    # other people's houses, and who sent one
    r"\b(?:competitors?|rivals?|unlike|clients?|customers?|suppliers?|contractors?|such as|"
    r"(?<!work for a )(?<!work at a )(?<!at an )(?<!at a )(?<!join a )(?<!for a )(?<!with a "
    r")(?:places|firms|houses|companies|shops|schools|outfits|hotels|hospitals|properties|branches|"
    r"ones|those),? like|passing my name|passed my name|(?:they|he|she|who)(?:'ve| have|'s|"
    r" has)? (?:made|taken|given|offered|put|moved|kept|hired) me|compared (?:to|with)|instead of|"
    r"rather than|referred|put me forward|recommended by|introduced (?:me|us)|(?:he|she|they|"
    r"who) (?:now |still |also |once )*(?:works?|worked|left|moved|runs|ran|started|went|joined|"
    r"teach\w*|taught|is at|are at|was at|is with|is now)|(?:his|her|their) (?:\w+ )?(?:job|place|"
    r"work|boss|company|firm|office|own|name)|from (?:the )?days? at|an?other (?:interview|offer|"
    r"place|firm|company|school|job|role)|somewhere else|elsewhere|works (?:at|for|with|in)|"
    r"worked (?:at|for|with|in)|moved to|left for|poached)\b"
)
"""In the clause before the name."""
READ: Final = later(
    r"\b(?:read|reading|article|articles|piece|feature|magazine|paper|study|podcast|book|books|"
    r"(?:a|the|your|his|her) talk|lecture|webinar|blog|essay|review|column|workshop|conference|"
    r"fair|festival|exhibition|show at|programme on|documentary|story in|episode|published|by an?|"
    r"newspaper|trade paper)\b"
)
"""What one reads, hears of and visits."""
BEHIND: Final = later(
    r",? we (?:never|always|had|have|were|was|used|did|only|just)\b|,? i (?:never|always|had|ran|"
    r"worked|used|learned|learnt|did)\b|(?:'s|')?(?:,|,? \(|;| -)? ?(?:where (?:i|we|my|they|"
    r"nobody|he|she|the)\b|which (?:i|is my)\b|my (?!thoughts|prayers|heart|view|opinion)|our |"
    r"when i (?:was|worked|left|started|had|lived)\b|since i (?:left|started|was (?!an? (?:\w+ )?"
    r"(?:child|kid|boy|girl|teen\w*|student|lad|lass)\b|(?:little|small|young|five|six|seven|eight|"
    r"nine|ten|eleven|twelve|\d+|at school|in school)\b)|moved|finished|"
    r"qualified|joined)\b|before (?:i|they|we|that|this|coming)\b|for (?:the (?:last|past) |"
    r"nearly |almost |over |about )?(?:(?!the\b|next\b|this\b)\w+ )?(?:years?|months?|seasons?|"
    r"summers?)\b|while i\b|until i\b|in my (?!thoughts|prayers|heart|view|opinion|interview)\w|"
    r"(?:yes, )?(?:your|an?|the|its|another) (?:\w+ ){0,3}(?:competitors?|rivals?|client|"
    r"suppliers?|neighbou?rs?|agency|magazine|brand|side|arm|sister|branch|charity|partner|parent|"
    r"subsidiary|accountants|people|firm|company|shop|school|hotel|restaurant|outfit)\b|"
    r"(?:magazine|university|college|recruitment|agency|podcast|course|award|awards|festival|fair|"
    r"show|meetups?|conference|certificate|exams?|training|licen[cs]e|diploma)\b)"
)
"""Right behind the name."""
AHEAD: Final = later(
    r"\b(?:(?:are|is|were|was|have|has) (?:taken|offered|made|put|asked|hired|given|let|kept) me|"
    r"put me (?:up|forward|on|down)|where i (?:work|am|was|worked|now|still)|as well as my|until i|"
    r"till i|instead|and they (?:were|are|have|never|did|said|want)|half as|i (?:work|worked|was|"
    r"am) (?:at|with|for|now)|for now|while i|who (?:know|knew|supply|supplies|taught|trained|"
    r"train))\b"
)
"""In the rest of the clause."""
LATER: Final = later(
    r"\b(?:next (?:week|month|year|term|mon|tues|wednes|thurs|fri)|tomorrow|on (?:mon|tues|wednes|"
    r"thurs|fri|satur|sun)day|this (?:week|coming|mon|tues|wednes|thurs|fri)|coming up|on the \d|"
    r"too(?= ?[.,;!]|$))"
)
TO_COME: Final = later(
    r"\b(?:i have|i've|i've got|i am|i'm|i'll|i shall|my next|starting|start|"
    r"off to)\b(?!.*\b(?:thanks?|enjoyed|loved|came|visited|was|were|having|did)\b)"
)
"""What lies ahead is elsewhere: ``TO_COME`` before a name and ``LATER`` behind it."""
NEAR: Final = later(
    r"(?:\bmy(?! (?:visit|tour|interview|trial|application|walk|look|chance|day|afternoon|morning|"
    r"conversation|chat|interest|respect|regard|hopes?|dreams?|wish|hope|chances?|opinion|"
    r"impression|experience|heart|hat|sights|faith|admiration|first choice|feedback|letter|thanks|"
    r"regards|wishes|best|love|name|fingers|eyes?|mind|cv|r[eé]sum[eé]|details|file|papers|"
    r"compliments|congratulations)\b)|\bour(?! (?:conversation|meeting|chat|call|talk|discussion|"
    r"interview))|\bhis|\bher|\btheir|\b(?:old|former|previous)(?= [\w-]+ [\w-]+ )|\bfriends?|"
    r"\brival|\bsome(?! (?:work|experience of))|\ban? (?:friend|mate|colleague|job|role|post|"
    r"place(?! for me)|start|trial|position|spot|course|cousin|contract|bench|desk|client|customer|"
    r"professor|tutor|internship|placement|traineeship|apprenticeship|pint|drink|meal|"
    r"table)) (?:[\w-]+ ){0,3}(?:at|from|of|with|in|for|to) (?:the )?$"
)
"""Right before the name: whose people or job it is."""
WISH: Final = later(
    r"\b(?:dream\w*|hop(?:e|ed|ing) for|(?:would|'d)(?: still| really)? (?:love|like|welcome|want)|"
    r"wish(?:ed)? for|long(?:ing)? for|imagine|keen on|glad of|jump at|wanted|"
    r"if (?:\w+ ){0,2}(?:an?|any|another)|should (?:an?|any))\b"
)
"""Whoever wishes for a job at a house speaks of the reader's."""
_KINDS = wordlist(
    """
    university college institute polytechnic academy school magazine review journal quarterly weekly
    monthly times news gazette herald ledger telegraph guardian chronicle observer post bulletin
    digest podcast radio recruitment recruiting staffing agency agencies temps personnel awards
    award fair festival conference expo show market church chapel mosque temple club pub inn arms
    tavern association society union federation guild programme program course certificate act
    award prize cup league
    """
)
"""Kinds of houses that people who look for work name for other reasons."""


_SCHOOLS = wordlist(
    """
    school schools academy college university institute learning education educational montessori
    nursery primary junior infant kindergarten prep sixth polytechnic training tuition trust faculty
    """
)
"""Who teaches may be taken for another who does."""


def is_of_another_kind(name: str, own: str) -> bool:
    """Tell a school, a magazine, an agency or a fair from an employer who is none of these."""
    kinds, of_own = _words(name) & _KINDS, _words(own)
    if kinds & _SCHOOLS and of_own & _SCHOOLS:
        return False
    return bool(kinds) and not kinds & of_own


def _words(name: str) -> set[str]:
    return set(re.findall(r"\w+", name.casefold()))
