"""What tells that a house in a letter is another one than the reader's, and meant to be.

People name where they work, worked, study and start next, who sent them, their clients, the
reader's rivals, magazines and fairs. Looked for in the plain clause around a name.
"""

import re
from typing import Final

from afterword.core.patterns import later
from afterword.core.reading.wordlist import wordlist

_STILL: Final = (
    r"(?:(?:now|still|currently|presently|just|also|only|since|recently|already|back|"
    r"actually|mostly|both|happily|even|then|once|first|previously|formerly|temporarily) )*"
)
_KIN: Final = (
    r"(?:brother|sister|cousin|friend|mate|aunt|aunty|uncle|mum|mom|dad|mother|father|wife|husband|"
    r"partner|son|daughter|nephew|niece|neighbour|neighbor|flatmate|classmates?|nan|gran|"
    r"grand\w+|boss|bosses|manager|supervisor|mentor|tutor|teacher|lecturer|professor|coach|head|"
    r"foreman|gaffer|chef|principal|senior|line manager|agency|agent|recruiter|consultant|union|"
    r"union rep|colleagues?|team|crew|class|kids|pupils|students|patients|residents|regulars|"
    r"customers|clients?|supervisors|lads|shop|firm|company|employer|school|college|"
    r"university|department|degree|course|training|apprenticeship|placement|internship|"
    r"job|jobs|role|post|position|work|shifts?|contract|notice|bench|desk|kitchen|lot|place|"
    r"outfit|years?|months?|stint|days|time|season|thesis|dissertation|master'?s|phd|diploma|"
    r"certificate|exams?|bank work|gig|side gig|volunteering|offer|start|first day|next interview|"
    r"other interview|trade|store|branch|ward|unit|site|depot|garage|practice|app|startup)"
)
BEFORE: Final = later(
    # one's own work and people
    rf"\b(?:my|our) (?:own|old|former|last|previous|current|present|new|first|next|other|usual|"
    rf"regular|day|part-?time|evening|weekend|temp|agency) |"
    rf"(?<!tell )(?<!telling )(?<!told )\b(?:my|our) (?:\w+ )?{_KIN}\b(?! (?:and i|with you|"
    rf"that (?:i|you)))|"
    rf"\b(?:i'm|i am|i was|i've been|i have been|i had been|i'll be|i will be|i'd been|"
    rf"we're|we were|am) {_STILL}(?:not )?(?:at|with|in|on|working|doing|running|teaching|temping|"
    rf"starting|staying|finishing|leaving|moving|helping|volunteering|covering|based|employed|"
    rf"learning|studying|training|serving|selling|driving|cooking|cleaning|pulling|pouring|"
    rf"moderating|looking after|picking up|keeping|sticking|stopping|carrying|filling|handling|"
    rf"managing|leading|going to start|off to|taken on|offered|made|promoted|a |an |the |"
    rf"assisting|attending|completing|enrolled|joining|responsible|one of|part of the)\b|"
    rf"\bi {_STILL}(?:work|works|worked|start|started|joined|left(?! (?:the|your|feeling|with|"
    rf"that|thinking|knowing|on|in))|trained|spent (?:\w+ ){{0,4}}(?:years?|months?|summers?|"
    rf"seasons?|weeks?)|did(?! not\b)|do(?! not\b)|moved|"
    rf"volunteer\w*|temp|temped|teach|taught|studied|study|learned|learnt|run|ran|drive|drove|"
    rf"served|managed|led|look after|looked after|cover|covered|(?:remain|continue|continued|"
    rf"am) (?:at|with|in)|stay|"
    rf"stayed|serve|handle|hold|held|took|take|accepted|got|get|began|begin|clean|cook|cooked|sold|"
    rf"sell|built|wrote|interned|apprenticed|qualified|graduated|help|helped|earn|was made)\b|"
    rf"\bi(?:'ve| have|'d(?! have)| had) {_STILL}(?:started|joined|accepted|taken|moved|signed|"
    rf"been (?:at|with|in|on|an?|the|working|doing|offered|taken|made|asked|running|teaching|"
    rf"temping|"
    rf"helping|covering|volunteering|invited|seconded|promoted|lucky|hired|given|put|employed)|"
    rf"(?:had |got |gotten |landed |an? |the )+(?:[\w-]+ ){{0,2}}(?:interviews?|offer|job|role|"
    rf"trial|place|bench|"
    rf"start|post|position|contract|gig|shifts?|stall|chance|placement|desk)|worked|done|spent|"
    rf"gone|found|"
    rf"begun|stayed|put in|served|driven|cooked|taught|picked up|finished|completed|managed|run|"
    rf"left|agreed|enrolled|applied|interviewed|(?:my|two|three|four|five|six|seven|eight|nine|ten|"
    rf"eleven|twelve|\d+) )\b|"
    rf"\b(?:i'll|i will|i shall|i) (?:{_STILL})?(?:carry on|(?:continue|stay|keep|remain) "
    rf"(?:on|at|with|in|working)|be (?:starting|joining|(?:(?!\w+ing\b)[\w-]+ ){{0,3}}(?:at|in))|"
    rf"start|work)\b|"
    r"\bwe (?:never|always|had|have|were|use|used|did|got|get|only)\b|\bwe've\b|\b(?:ours|mine)\b|"
    r"(?:, |^)(?:by the way, )?(?:running|working|serving|doing|teaching|selling|cleaning|"
    r"looking after|managing|"
    r"cooking|handling|riding|driving|first|then|testing|drawing) (?:the|an?|for|at|with|in|as)\b|"
    rf"\b(?:i'm|i am|i've been) {_STILL}(?:(?!dream|hop|want|think|keen|happy|glad|look|wait|root|"
    rf"grateful|sorry|delighted|proud|interested)[\w-]+ ){{0,3}}(?:at|with|for)\b|\bi (?:ended|"
    rf"wound|washed|landed) up\b|"
    r"\b(?:class|classes|course|courses|lessons?|modules?|certificate|night school|degree|exam|"
    r"training|"
    r"diploma|apprentice|apprenticeship) (?:\w+ ){0,2}(?:at|with|in|through)\b|"
    r"\bi(?:'ll| will) (?:try|apply|look|go) (?:for|to)\b|\bturned down\b|"
    r"\b(?:used to|since leaving|since i left|when i was|when i worked|where i|before i|while i|"
    r"back when|years? (?:at|with|for|in)|months? (?:at|with|for)|shifts? (?:at|with|for)|"
    r"seasons? (?:at|with)|stint (?:at|with)|weeks? (?:at|with)|days? a week (?:at|with)|"
    r"a (?:job|role|post|place|start|trial|bench|desk|contract|position|spot|course|degree|"
    r"certificate|diploma|class|master'?s|placement|summer|season|winter) (?:at|with|in|from)|"
    r"(?:night|day|evening) (?:class|school|course)\w*|course\w* (?:at|with|in|through)|"
    r"starting (?:at|with)|offer from|reference from|supply (?:at|for|work)|bank (?:shifts?|work)|"
    r"cover (?:at|for)|currently|nowadays|these days|at present|at the moment|"
    r"for the time being)\b|"
    # other people's houses, and who sent one
    r"\b(?:competitors?|rivals?|unlike|clients?|customers?|suppliers?|contractors?|such as|"
    r"(?<!work for a )(?<!work "
    r"at a )(?<!at an )(?<!at a )(?<!join a )(?<!for a )(?<!with a )(?:place|firm|house|compan|"
    r"shop|school|outfit|hotel|hospital|propert|branch|one|those|somewhere)\w*,? like|"
    r"compared (?:to|with)|instead of|rather than|referred|put me forward|recommended by|"
    r"introduced (?:me|us)|(?:he|she|they|who) (?:now |still |also |once )*(?:"
    r"works?|worked|left|moved|runs|ran|started|went|joined|teach\w*|taught|is at|are at|was at|"
    r"is with|is now)|"
    r"(?:his|her|their) (?:\w+ )?(?:job|place|work|boss|company|firm|office|own|name)|"
    r"from (?:the )?days? at|"
    r"an?other (?:interview|offer|place|firm|company|school|job|role)|somewhere else|elsewhere|"
    r"(?<!to )(?<!and )works? (?:at|for|with|in)|worked (?:at|for|with|in)|moved to|left for|"
    r"poached)\b"
)
"""In the clause before the name."""
READ: Final = later(
    r"\b(?:read|reading|article|articles|piece|feature|magazine|paper|study|podcast|book|books|"
    r"(?:a|the|your|his|her) talk|lecture|webinar|blog|essay|review|column|workshop|conference|"
    r"fair|festival|exhibition|"
    r"show at|programme on|documentary|story in|episode|published|by an?|newspaper|trade paper)\b"
)
"""What one reads, hears of and visits."""
BEHIND: Final = later(
    r",? we (?:never|always|had|have|were|was|used|did|only|just)\b|,? i (?:never|always|had|ran|"
    r"worked|used|learned|learnt|did)\b|"
    r"(?:'s|')?(?:,|,? \(|;| -)? ?(?:where (?:i|we|my|they|nobody|he|she|the)\b|which (?:i|"
    r"is my)\b|"
    r"my (?!thoughts|prayers|heart|view|opinion)|our |when i (?:was|worked|left|started|had|"
    r"lived)\b|since i (?:left|started|was|moved|finished|qualified|joined)\b|"
    r"before (?:i|they|we|that|this|coming)\b|for (?:the (?:last|past) |nearly |almost |over |"
    r"about )?(?:(?!the\b|next\b|this\b)\w+ )?(?:years?|months?|seasons?|summers?)\b|while i\b|"
    r"until i\b|in my (?!thoughts|prayers|heart|view|opinion|interview)\w|"
    r"(?:yes, )?(?:your|an?|the|its|another) (?:\w+ ){0,3}(?:competitors?|rivals?|client|"
    r"suppliers?|neighbou?rs?|"
    r"agency|magazine|brand|side|arm|sister|branch|charity|partner|parent|subsidiary|accountants|"
    r"people|firm|company|shop|school|hotel|restaurant|outfit)\b|"
    r"(?:magazine|university|college|recruitment|agency|podcast|course|award|awards|festival|fair|"
    r"show|meetups?|conference|certificate|exams?|training|licen[cs]e|diploma)\b)"
)
"""Right behind the name."""
AHEAD: Final = later(
    r"\b(?:(?:are|is|were|was|have|has) (?:taken|offered|made|put|asked|hired|given|let|kept) me|"
    r"put me (?:up|forward|on|down)|where i (?:work|am|was|worked|now|still)|as well as my|"
    r"until i|till i|i (?:work|worked|was|am) (?:at|with|for|now)|for now|while i|"
    r"who (?:know|knew|supply|supplies|taught|trained|train))\b"
)
"""In the rest of the clause."""
LATER: Final = later(
    r"\b(?:next (?:week|month|year|term|mon|tues|wednes|thurs|fri)|tomorrow|on (?:mon|tues|wednes|"
    r"thurs|fri|"
    r"satur|sun)day|this (?:week|coming|mon|tues|wednes|thurs|fri)|coming up|on the \d|"
    r"too(?= ?[.,;!]|$))"
)
TO_COME: Final = later(
    r"\b(?:i have|i've|i've got|i am|i'm|i'll|i shall|my next|starting|start|"
    r"off to)\b(?!.*\b(?:thanks?|"
    r"enjoyed|loved|came|visited|was|were|having|did)\b)"
)
"""What lies ahead is elsewhere: ``TO_COME`` before a name and ``LATER`` behind it."""
NEAR: Final = later(
    r"(?:\bmy(?! (?:visit|tour|interview|trial|application|walk|look|chance|day|afternoon|"
    r"morning|conversation|chat|interest|respect|regard|hopes?|dreams?|wish|hope|chances?|opinion|"
    r"impression|experience|heart|hat|sights|faith|admiration|first choice|feedback|letter|thanks|"
    r"regards|wishes|best|love|name|compliments|congratulations)\b)|"
    r"\bour(?! (?:conversation|meeting|chat|call|talk|discussion|interview))|\bhis|\bher|\btheir|"
    r"\bold|\bformer|"
    r"\bprevious|\bfriends?|\brival|\bsome(?! (?:work|experience of))|\ban? (?:friend|mate|"
    r"colleague|job|course|cousin|contract|"
    r"bench|desk|client|customer|professor|tutor|internship|placement|traineeship|apprenticeship|"
    r"pint|drink|meal|table)) "
    r"(?:\w+ ){0,2}\w+,? (?:at|from|of|with|in|for|to) (?:the )?$"
)
"""Right before the name: whose people or job it is."""
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
