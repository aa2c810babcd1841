"""The words around the name of an employer, as people say them who place others with it."""

from typing import Final

from afterword.core.patterns import later
from afterword.core.reading.frames import NAME
from afterword.core.reading.heads import by_head, frame

_NAMED = r"(?:the )?(?-i:(?=[A-Z0-9]))"
_THEIRS = (
    "boss captain chro coo deputy director foreman governors guys head hr lads lead manager matron "
    "owner panel partners people principal recruiter skipper supervisor team trustees"
)
_JUST = r" (?:(?:just|now|since|also|already|sadly|unfortunately|finally|today) ){0,2}"
MESSRS: Final = frame("m", rf"/s\.? {_NAMED}")
"""``M/s``, with which letters name a firm and nobody else."""
SURE: Final = (
    frame("working", rf" exclusively (?:with|for|alongside) {_NAMED}"),
    frame(
        "profile profiles cv cvs resume résumé",
        rf"(?: (?:went|has gone|have gone|is|was))? "
        rf"(?:over |across |forward |on |straight |off ){{1,2}}(?:to|with) {_NAMED}",
    ),
    frame("submitted", rf" your (?:cv|resume|profile|application) (?:to|with|at|for) {_NAMED}"),
    frame("submitted put introduced", rf" you (?:(?:forward|up|across) )?(?:to|with|at) {_NAMED}"),
    frame("you cv profile resume", rf"(?: (?:straight|back|right))? in front of {_NAMED}"),
    frame("feedback", rf" (?:as |so )(?:far|yet) from {_NAMED}"),
    frame(
        "client",
        r" (?-i:(?=[A-Z][\w’'&-]*(?: [A-Z&][\w’'&.-]*){0,5} (?:have|has|says?|wants?|confirms?|are|"
        r"is|said|chose|went|would)\b))",
    ),
    frame("client", rf"(?: name)?[ \t]*:[ \t]*{_NAMED}"),
    MESSRS,
)
"""What nobody says of the house they hire for themselves."""
HEARD: Final = (
    frame("working", rf" (?:closely |directly )?(?:with|for|alongside) {_NAMED}"),
    frame("requirement requirements mandate", rf" (?:in )?(?:from|with) {_NAMED}"),
    frame("pending", rf" with {_NAMED}"),
    frame("heard", rf" (?:just )?(?:back )?from {_NAMED}"),
    frame(
        "spoke spoken phone call feedback word news answer decision",
        rf" (?:in |back |just )?(?:with|to|from) {_NAMED}",
    ),
    frame("had", rf" {_NAMED}(?=[^.!?\n]{{2,50}} on the (?:phone|line)\b)"),
    frame("over across went followed", rf" (?:to|with|up with) {_NAMED}"),
    frame("final stage chat prep", rf" (?:with|at) {_NAMED}"),
    frame("letter offer contract paperwork", rf"(?: \w+){{0,2}} from {_NAMED}"),
    frame("shift shifts placement booking block", rf" (?:at|with|for|from) {_NAMED}"),
    frame("with and", rf" (?-i:[A-Z][\w’'-]+) (?:from|at|of) {_NAMED}"),
    frame("behalf", rf" of {_NAMED}"),
    frame(_THEIRS, rf" (?:over )?(?:at|from) {_NAMED}"),
)
_DONE = (
    r"(?:approved|asked|booked|called|cancelled|canceled|changed|chosen|closed|come|confirmed|"
    r"decided|declined|extended|filled|frozen|given|gone|got|interviewed|invited|issued|made|"
    r"moved|offered|opted|passed|paused|picked|pulled|put|rejected|released|requested|rung|said|"
    r"scrapped|seen|selected|shelved|shortlisted|signed|withdrawn|agreed|appointed)"
)
ACTS: Final = (
    frame("has have", rf"{_JUST}{_DONE}\b"),
    frame("received", r" "),
    frame(
        "are is",
        r" (?:(?:now|still|not|also|really|actually) ){0,2}(?:looking|extending|offering|keen|"
        r"hiring|recruiting|seeking|after|going|taking|moving|happy|interested|coming for|"
        r"putting|on the look-? ?out)\b",
    ),
    frame("would", r" (?:really )?(?:like|love) (?:to|you)\b"),
    frame(
        "want wants need needs",
        r" (?:you\b|your (?:cv|file|papers|documents|references|answer)\b|"
        r"to (?:see|meet|speak|talk|offer|move|interview|keep going)\b)",
    ),
    frame("liked loved saw met", r" (?:you|your)\b"),
    frame(
        "chose picked shortlisted preferred selected",
        r" (?:another|somebody|someone|other|others|the other|a|an|you|two|three|four)\b",
    ),
    frame(
        "closed filled cancelled pulled scrapped withdrew froze", r" (?:the|your|this|that|it)\b"
    ),
    frame("went", r" (?:with|for) (?:the|a|an|another|somebody|someone|other)\b"),
    frame("rang called phoned", r" (?:me|back|at|this|just|to|about|today|yesterday)\b"),
    frame("came", r" back\b"),
)
"""Behind a name: what an employer does, as others tell it."""
TAKES: Final = (
    frame(
        "has have",
        rf"{_JUST}(?:chosen|gone (?:with|for)|given (?:it|the)|rejected|shortlisted|withdrawn the|"
        r"filled the|picked|(?:offered|selected) you\b|confirmed you (?:as|for)\b|"
        r"invited you (?:to|for) (?:an? )?(?:\w+ )?interview\b|"
        r"(?:decided|opted|agreed) to (?:go|see|meet|offer|take|interview)\b|"
        r"asked to (?:see|meet|interview) you\b|cancelled (?:the|your)\b)",
    ),
    frame("are is", r" (?:(?:now|also|really) )?(?:offering|coming for)\b"),
    frame(
        "would",
        r" (?:really )?(?:like|love) (?:you (?:in|for|from|to (?:start|join))\b|"
        r"to (?:see|meet|offer|interview) you\b)",
    ),
    frame("want wants", r" (?:you\b(?! to\b)|to (?:see|meet|offer|interview) you\b)"),
    frame("went", r" (?:with|for) (?:the|a|an|another|somebody|someone|other)\b"),
    frame("chose shortlisted", r" (?:another|somebody|someone|other|others|the other|you)\b"),
)
"""Of what an employer does, what it does to nobody but who applied."""
AT: Final = frame("at", r" (?-i:(?=[A-Z0-9]))")
"""A town may follow as well."""
AT_A_JOB: Final = (
    frame(
        "role position job post vacancy opening assignment opportunity contract interview "
        "interviews round placement application",
        rf" (?:here |over )?(?:at|with|within|to) {_NAMED}",
    ),
    frame(
        "shortlisted selected scheduled considered",
        rf" for [^.!?\n]{{1,60}}? (?:at|with) {_NAMED}",
    ),
    AT,
    frame("with within", r" (?-i:(?=[A-Z0-9]))"),
    frame("company employer", rf"(?: name)?[ \t]*:[ \t]*{_NAMED}"),
)
BEFORE: Final = later(
    r"(?:(?:^|\n|[.,!?:] )(?:(?:So|And|But),? )?|"
    r"\b(?i:that|and|while|but|as|because|since|so|when|unfortunately|sadly|however|"
    r"confirm|confirmed|confirms|says|said|say|know|knows|hear|heard|reckons|think|thinks|"
    r"today|yesterday|week|morning|time|now|inform|"
    rf"afternoon|client|advise|told|me|you),? )(?={NAME},? $)"
)
"""In front of the name of who does it: ``she says Harrow Dairy have chosen``."""
FRAMES: Final = by_head((*SURE, *HEARD, *TAKES, *ACTS, *AT_A_JOB))
