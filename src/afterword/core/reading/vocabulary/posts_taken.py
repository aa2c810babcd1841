"""What became of the post, in English that names no reader: somebody has it, or nobody will.

*Ms Brandt takes up the post*, *all places are taken*, *the committee closes without a hire*.
"""

from typing import Final

from afterword.core.reading.signals import Needs, Phrasebook, Signal
from afterword.core.reading.vocabulary.english import PIECES

say = Phrasebook(
    {
        **PIECES,
        "seat": r"(?:<opening>|seats?|places?|spots?|slots?|chances?|intake|cohort|class|crew|team|"
        r"roster|rota|line-up|company|complement|establishment|bursar(?:y|ies)|clerkships?|"
        r"studentships?|lectureships?|assistantships?|licen[cs]e|contract)",
        "title": r"(?:mrs?|ms|miss|dr|prof|professor|sir|rev|fr|sr|eng|engr|adv|capt|cllr)",
    }
)
WORK = Needs.WORK

TAKEN: Final[tuple[Signal, ...]] = (
    say.decides(
        6.0,
        r"\b<title>\.? (?!you\b)\S+(?: \S+){0,7}? (?:has|have|had|will|was) (?:now |also |"
        r"since )?(?:been appointed|be appointed|taken (?:up|charge|over)|take up|taken the|"
        r"assumed|been (?:engaged|named|confirmed)) ?<upto4>(?:to|as|in|with|from|<opening>|"
        r"charge|up|over|head)\b",
        needs=Needs.THREAD,
    ),
    say.decides(
        6.0,
        r"\b(?:appointee|successful (?:candidate|applicant)|appointed|selected candidate|"
        r"duties (?:be |have been )?assigned to|awarded to)(?: \(s\))? ?:",
        needs=WORK,
    ),
    say.decides(
        6.0,
        r"\b(?:seats?|places?|spots?|chances?|intake|cohort|crew|bursar(?:y|ies)|clerkships?|"
        r"studentships?|lectureships?|bid \S+|vacancy \S+) <upto8>(?:has|have|is|are|was|were) "
        r"(?:now |already |since |all )?(?:been )?(?:now |already |all )?(?:full|filled|taken|gone|"
        r"snapped up|spoken for|awarded|matched to|no longer (?:open|available|vacant|there))\b",
        needs=WORK,
    ),
    say.decides(
        6.0,
        r"\b(?:intake|cohort|crew|crew list|team|roster|rota|line-up|internships?|recruitment|"
        r"season|harvest|vintage) <upto4>(?:is|are) (?:now |already |all )?(?:full|complete|final|"
        r"fully (?:staffed|crewed|booked))\b|\bwe are (?:all |now )?(?:fully (?:staffed|crewed)|"
        r"set in the|full for the season)\b",
        needs=WORK,
    ),
    say.decides(
        6.0,
        r"\b(?:the |this |your |our |that )<seat> <upto3>(?:goes|went|going|gone|was given|has "
        r"been given|was offered|offered|released|passed) to (?!you\b)<upto3>(?:an?other|someone|"
        r"somebody|next|the|a|an|our|his|her|their|<title>)\b",
        needs=WORK,
    ),
    say.decides(
        6.5,
        r"\b(?:moved|gone|going|turned|passed|released|offered|moving|go|move|invited|approached) "
        r"<upto4>(?:to |on to |with )?(?:its|our|the|their) (?:second|next|other|reserve|backup|"
        r"runner-up|following) <upto2>(?:choice|candidate|person|applicant|name|finalist|in "
        r"(?:line|order))\b",
        needs=WORK,
    ),
    say.decides(
        5.5,
        r"\b(?:assignment|booking|contract|cover|shift|post|place|spot|role|position|job) <upto5>"
        r"(?:has|have|was|were|is) (?:now )?(?:been )?(?:filled|covered|picked up|taken) "
        r"(?:by|internally|from|in-house|with)\b",
        needs=WORK,
    ),
    say.decides(
        6.0,
        r"\b(?:put forward|recommended?|put|nominated|for|chose|preferred) (?:an?other|the other|a "
        r"different) (?:name|finalist|nominee|appointee)\b",
        needs=WORK,
    ),
    say.decides(
        6.0,
        r"\b(?:has|have|had|is|are|was|were) (?:now |just |already |recently |since )?(?:completed|"
        r"finished|concluded|finalised|finalized|done with|through with) (?:her |his |its |our |"
        r"the |their |all )?<upto2>(?:hiring|recruitment|recruiting|selections?|appointments?|"
        r"staffing)\b|\b(?:hiring|recruitment|selection) <upto5>(?:has|have|is) (?:now )?(?:been )?"
        r"(?:concluded|completed|complete|finalised|finalized|over|finished|closed)\b",
        needs=WORK,
    ),
    say.decides(
        6.0,
        r"\b(?:all|every one of|both|the) (?:of )?(?:our |the |these )?<upto4>(?:places|positions|"
        r"roles|posts|offers|vacancies|seats|spots|slots|interns|openings) <upto6>(?:have|has|"
        r"were|are) <upto2>(?:been )?<upto1>(?:now )?(?:offered and accepted|accepted|filled|"
        r"taken|confirmed|gone)\b",
        needs=WORK,
    ),
    say.decides(
        6.0,
        r"\bwe <upto2>filled (?:it|them|that|those|both)? ?(?:on (?:monday|tuesday|wednesday|"
        r"thursday|friday|saturday|sunday)|yesterday|last week|this (?:week|morning))\b",
        needs=Needs.THREAD,
    ),
)
"""The post has somebody in it, or somebody's name on it."""

NOBODY: Final[tuple[Signal, ...]] = (
    say.decides(
        6.5,
        r"\bnone (?:of the (?:\S+ )?(?:candidates?|applicants?|persons|interviewees) |was |were )?"
        r"<upto3>(?:found|be|were|was|been)? ?<upto2>(?:suitable|recommended|appointed|appointable|"
        r"selected|met)\b|\bno (?:appointment|selection|candidate|recommendation) <upto2>(?:was|"
        r"were|has been|will be|be|could be)? ?<upto1>(?:made|recommended|selected|appointed)\b|"
        r"\bwith no selection\b|\bnone found suitable\b",
        needs=WORK,
    ),
    say.decides(
        6.0,
        r"\b(?:<opening>|advertisement|advert|announcement|competition|requisition|recruitment|"
        r"process|exercise|campaign|notification|search|selection) <upto12>(?:has|have|is|are|"
        r"was|were|stands?|be) <upto4>(?:been )?<upto1>(?:withdrawn|cancell?ed|annulled|abandoned|"
        r"terminated|rescinded|discontinued|scrapped|void|shelved|re-?advertised|stood down|"
        r"aborted|called off)\b",
        needs=WORK,
    ),
    say.decides(
        6.0,
        r"\b(?:discontinue|abandon|cancel|terminate|withdraw|close|annul|re-?advertise) (?:the |"
        r"this |our )(?:recruitment|selection|search|competition|<opening>|process|exercise|"
        r"campaign)\b|\bno applications? will be (?:assessed|considered|processed|reviewed)\b",
        needs=WORK,
    ),
    say.decides(
        6.5,
        r"\b(?:decided|resolved|agreed|chosen|opted|elected) (?:that )?<upto3>not (?:to |be )?"
        r"(?:make|making|made) (?:an|any) (?:appointments?|hires?|offers?|selections?)\b|\bnot "
        r"(?:going to )?(?:hire|hiring|appoint|appointing|recruit|recruiting) (?:an?|any) \S+ at "
        r"all\b|\bclosing without (?:a|an|any) (?:hire|appointment|selection)\b|\bnobody is "
        r"getting it\b",
        needs=WORK,
    ),
    say.decides(
        6.0,
        r"\b(?:there (?:is|are|will) not (?:going to )?(?:be )?|there will be no )(?:an? |any )?"
        r"<upto3>(?:<opening>|crew|intake|season|cohort|recruitment|hiring|harvest)\b|\b(?:"
        r"process|assignment|position|post|role|offer|vacancy|contract|job|placement) "
        r"<upto8>(?:falls|fell|has fallen) (?:away|through)\b",
        needs=WORK,
    ),
    say.decides(
        6.0,
        r"\bno <upto4>(?:vacanc(?:y|ies)|openings?) <upto1>(?:now|any ?more|after all|any longer|"
        r"left|remain\w*)\b",
        needs=WORK,
    ),
)
"""A search that ends without anybody."""

POSTS_TAKEN: Final = (*TAKEN, *NOBODY)
"""All of them."""
