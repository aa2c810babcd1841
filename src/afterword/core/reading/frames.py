"""The words around the name of an organisation, in seven languages.

A frame ends where the name begins; ``name_at`` reads on from there. Weights are judgement: 2 for
words that nothing but an employer follows, 1 for words that a person or a place can follow too.
"""

import re

from afterword.core.patterns import later
from afterword.core.reading.heads import Frame, frame

_JOB = """
    position positions role roles opening openings opportunity opportunities vacancy vacancies job
    jobs post posts career careers internship internships program programme employment
    apprenticeship apprenticeships placement traineeship work working application interview
    interviews interviewed interviewing candidacy process
"""
_A_JOB = r"(?:career|role|position|job|future|opportunity|employment opportunity)"

ENGLISH: tuple[Frame, ...] = (
    frame(
        """
        position role post job opening vacancy interview interviewing application apply applied
        applying internship apprenticeship scheduled considered hired
        """,
        r"\b(?:(?!\b(?:you|we|I|what|which|who|where|when)\b)[^.!?\n]){1,90}? at (?:the )?",
    ),
    frame(
        "position role post job vacancy opening",
        r" (?:of|as) [^.!?\n]{2,90}? with (?:the )?",
    ),
    frame("at", r" (?:the )?(?=[A-Z0-9][^\n]{1,50}, (?:we|our)\b)"),
    frame(
        "interest interested",
        r" in (?:(?:joining|becoming|being|working|work|employment|(?:a )?careers?|"
        rf"(?:(?:career|job|employment) )?opportunities|an? (?:\w+ )?{_A_JOB})"
        r"(?: (?:a )?part of| part of the team)?(?: (?:here )?(?:at|with|for|within|on))? )?"
        r"(?:the |our (?:client,? )?)?(?=\S)",
    ),
    frame(
        _JOB,
        r"(?: (?:opportunit(?:y|ies)|opening|offer|process))? (?:here )?(?:at|within) (?:the )?",
    ),
    frame(
        """
        position positions role roles opening openings opportunity opportunities vacancy job post
        career internship apprenticeship employment candidacy
        """,
        r" (?:here )?with (?:the )?",
    ),
    frame(_JOB, r"(?: opportunit(?:y|ies))? (?:here )?with (?:the )?", 1.5),
    frame(
        "apply applying applied application submission candidacy resume cv",
        r" (?:here )?(?:at|with) (?:the )?",
    ),
    frame(
        "apply applying applied application",
        r" to (?:join |work (?:at|for|with) )?(?:the )?",
    ),
    frame(
        "join joining",
        r" (?:us (?:here )?at |(?:the )?(?:team|family|crew|staff) (?:here )?at |the )?(?=\S)",
        1.5,
    ),
    frame(
        "consider considered considering",
        rf" (?:a {_A_JOB} (?:at|with) |employment (?:at|with) |joining |working (?:at|for|with) )?"
        r"(?:the )?(?=\S)",
        1.5,
    ),
    frame("here us we roles positions openings everyone", r" at (?:the )?(?=\S)"),
    frame(
        """
        everybody team teams colleagues life people hiring recruiting you interviewing future family
        """,
        r" at (?:the )?",
        1.5,
    ),
    frame("with", r" (?-i:[A-Z]\w+ [A-Z][\w’'-]+) (?:at|from) (?:the )?(?-i:(?=[A-Z]))", 1.5),
    frame(
        "interview interviewed interviewing",
        r" for [^.!?\n]{2,60}? with (?:the )?(?-i:(?=(?:[A-Z][\w’'-]* ){2}))",
        1.5,
    ),
    frame("over", r" at (?:the )?(?-i:(?=[A-Z]))"),
    frame(
        "retained",
        r" by (?:the )?(?:(?:board|governors|trustees|directors) of (?:the )?)?(?-i:(?=[A-Z]))",
    ),
    frame(
        "asked engaged appointed instructed briefed",
        r" by (?:the )?(?-i:(?=[A-Z][^\n.]{1,60}? to (?:find|build|identify|recruit|hire|fill|help|"
        r"lead|search|source)\b))",
    ),
    frame("behalf", r" of (?:(?:everyone|all of us|the team) at |the )?"),
    frame(
        """
        governors trustees directors board management members staff team principal head owner owners
        """,
        r" of (?:the )?",
        1.5,
    ),
    frame("interest enthusiasm passion fan part", r" (?:for|about|of|towards?) (?:the )?", 1.0),
    frame(
        "learn learning learned know find finding read hear heard",
        r"(?: out)? (?:more )?about (?:the )?",
        1.0,
    ),
    frame(
        "greetings hello news update regards wishes",
        r" from (?:the team at |all of us at |the )?",
        1.5,
    ),
    frame("choosing chose choose visiting visit visited", r" (?:the )?(?=\S)", 1.0),
    frame("know knowing", r" (?:the )?(?=[A-Z])", 1.0),
    frame(
        "i is calling",
        r"(?: am|[’']m)? (?:[A-Z]\w+ ){1,2}(?:from|with|at) (?:the )?",
        1.0,
    ),
)
"""Looked for in the running text."""

BY = frame(
    "asked invited requested booked organised organized arranged assigned shortlisted",
    r" by (?:the )?(?-i:(?=[A-Z]))",
    1.5,
)
"""A person or the employer may follow."""

WORKS_AT: tuple[Frame, ...] = (
    frame("founder cofounder founders trustee partner", r" (?:of|at) (?:the )?"),
    frame(
        "recruiter recruiters specialist sourcer manager",
        r"[ \w,&]{0,30}? (?:at|with|from) (?:the )?(?-i:(?=[A-Z]))",
    ),
)
"""Where the writer works, which may be an agency."""

ABROAD: tuple[Frame, ...] = (
    # German
    frame(
        "bewerbung bewerbungsunterlagen bewerbungsverfahren bewerbungsprozess bewerbungsgespräch",
        r"(?: (?:als|um|auf|für) [^\n.,]{3,70}?)? (?:bei|beim|an) (?:der |dem |die |das )?",
    ),
    frame(
        "interesse tätigkeit mitarbeit stelle position anstellung karriere gespräch arbeit",
        r"(?: als [^\n.,]{3,70}?)? (?:an|bei|beim) (?:der |dem |einer \w+ bei )?",
    ),
    # French
    frame(
        "candidature poste offre entretien stage mission",
        r"(?: (?:de|d[’']|pour|au|comme|à|en tant que) ?[^\n.,]{3,80}?)? (?:chez|au sein de|"
        r"auprès de) (?:la société |l[’']entreprise |l[’']agence |le |la )?",
    ),
    frame(
        "intérêt",
        r" (?:que vous (?:portez|avez porté) |porté )?(?:pour|à|envers) "
        r"(?:la société |l[’']entreprise |le |la )?",
        1.5,
    ),
    frame("rejoindre intégrer", r" (?:la société |les équipes (?:de |d[’']|chez ))?(?=\S)", 1.5),
    frame("équipe", r" (?:recrutement |rh )?(?:de |d[’']|chez )(?=\S)", 1.5),
    # Spanish
    frame("interés", r" (?:en|por) (?:(?:formar parte de|trabajar en|uni\w+ a) )?(?:la |el )?"),
    frame(
        "puesto vacante posición oferta plaza proceso candidatura",
        r"(?: de selección)?(?: (?:de|para) [^\n.,]{3,80}?)? (?:en|a) "
        r"(?:la |el |nuestra empresa )?",
        1.5,
    ),
    frame("equipo", r" de (?:selección de |talento de )?(?:la |el )?(?=\S)", 1.5),
    # Portuguese
    frame(
        "interesse",
        r" (?:em trabalhar (?:na|no|em)|em fazer parte d[ao]|em|na|no|pela|pelo) (?=\S)",
        1.5,
    ),
    frame(
        "vaga posição cargo função oportunidade processo candidatura",
        r"(?: seletivo)?(?: (?:de|para) [^\n.,]{3,80}?)? (?:na|no|em|da|do|à|ao) (?=\S)",
        1.5,
    ),
    frame("equipe equipa", r"(?: de (?:recrutamento|recursos humanos))? (?:da|do|de) (?=\S)", 1.5),
    # Dutch
    frame(
        "sollicitatie functie vacature baan werken interesse gesprek rol",
        r"(?: (?:naar|van|voor|als|op) [^\n.,]{3,70}?)? bij (?:de |het )?",
    ),
    frame("namens team", r" (?:het team van |van )?(?=[A-Z])", 1.0),
    # Italian
    frame(
        "candidatura posizione ruolo offerta colloquio interesse",
        r"(?: (?:alla|di|per|come|da) [^\n.,]{3,80}?)? (?:presso|verso) (?:la |il |lo |l[’'])?",
    ),
)
"""The same for mail in other languages."""

NAME = (
    r"(?P<name>[A-Z0-9À-Þ][\w&'’.°+/-]*"
    r"(?:,? (?:[A-Z0-9À-Þ&][\w&'’.°+/-]*|\(Pty\)|of|and|for|the|de|du|la|und|et|y)){0,7})"
)

DESK = frame(
    """
    recruiting recruitment talent hiring people hr human careers career campus staffing selection
    team
    """,
    r"\b",
)
"""Behind a name: "the Acme hiring team", "Acme Talent Acquisition"."""

DECIDES = frame(
    """
    has have had is are will would did does was want wants need needs asks invites regret regrets
    thank thanks appreciate appreciates
    receive receives decided chose hope hopes believe believes celebrates wishes sent invites
    invited asked shared requested received
    """,
    # "Acme, are you", "Ana, have you": who is asked something.
    r" (?!been )(?!(?:(?<=are )|(?<=ave )|(?<=did )|(?<=uld )|(?<=ill ))you\b)(?:\w+ ){0,3}?"
    r"(?:decided|chosen|elected|moved|made|filled|completed|select|selected|move|proceed|like|"
    r"hiring|recruiting|schedule|seeking|looking for|after an?\b|to (?:see|meet|hire)|pleased|"
    r"delighted|excited|grateful|unable|regrets?|pursue|appreciates?|received|"
    r"reviewed|offer|invite|invited|asked|requested|shared|continue|interest|your|the|that|"
    r"you|many|an equal)\b",
)
"""Behind a name that does what employers do: "Acme has decided", "Acme would like to invite"."""

INVITES = later(
    r"(?:has |have )?(?:invited|asked|requested|invites|asks|requests)(?: that)? you\b|"
    r"(?:is|are) (?:now |actively |currently )?(?:hiring|recruiting|looking for|seeking)\b|"
    r"would like (?:you )?to (?:schedule|invite|interview|meet|speak|talk|have you)\b",
    re.IGNORECASE,
)
"""Of what an employer does, that which only an employer does: "Acme has invited you"."""

BEFORE_DESK = later(rf"(?:(?i:\b(?:the|your|our) )|(?:^|\n)[ \t]*|, |[–—-] ?){NAME}(?:[’']s?)? $")
BEFORE_VERB = later(
    r"(?:^|\n|[.,!?] |\b(?i:that|and|while|but|as|because|since|when|unfortunately|sadly|"
    r"regretfully|however|"
    rf"currently|why),? )(?={NAME},? $)"
)
LABELLED = later(
    r"(?:(?:^|\n)[^\w\n]*|(?-i:(?<=\w )(?=(?:Company|Employer|Agency|Organi[sz]ation): )))"
    r"(?:(?:hiring )?(?:company|employer|organi[sz]ation|agency|authority)|"
    r"facility|school|(?:school )?district|client|requested by|invited by|on behalf of|firm|"
    r"unternehmen|firma|entreprise|"
    r"société|empresa|"
    r"bedrijf|azienda)(?: name)?[ \t]*(?::|\n)\s*(?P<name>\S[^\n]{0,60})",
    re.IGNORECASE,
)
"""A form's line: "Company: Acme"."""
LABELS = frozenset(
    [
        "company",
        "employer",
        "organisation",
        "organization",
        "agency",
        "authority",
        "facility",
        "school",
        "district",
        "client",
        "requested",
        "invited",
        "behalf",
        "firm",
        "unternehmen",
        "firma",
        "entreprise",
        "société",
        "empresa",
        "bedrijf",
        "azienda",
    ]
)
"""Words of which `LABELLED` asks for one."""

FOOTER = later(
    r"(?:©|\(c\)|\bcopyright\b)[ ,\w]{0,30}?\d{0,4},? (?P<name>[A-Z][^\n]{1,60})", re.IGNORECASE
)
"""Who holds the copyright of the mail's frame."""

CLIENT = later(
    r"\b(?:[Oo]ur|[Mm]y|[Tt]he) client,? (?:company,? |here at |is (?:called )?)?(?=[A-Z])|"
    r"(?:^|\n|[.!,] )Client (?=[A-Z][^.!?:\n]{2,50} (?:has|have|is|are|will|would|wants?)\b)|"
    r"\b(?i:on behalf of (?:our|my) client,? |working with )(?=[A-Z][\w’'&-]+ (?:on|for) their\b)"
)
"""An agency names whom it writes for."""


def _line(pattern: str, weight: float = 2.0) -> tuple[re.Pattern[str], float]:
    """Make a construction of a subject line, which is short enough to be searched."""
    return later(pattern, re.IGNORECASE), weight


SUBJECT_FRAMES: tuple[tuple[re.Pattern[str], float], ...] = (
    _line(
        r"\b(?:application|applying|applied|apply|candidacy|interview(?:ing|ed)?|interest|"
        r"opportunit(?:y|ies)|"
        r"position|role|job|internship|opening|career|offer|assessment|next steps?|update|news|"
        r"process|hello|"
        r"feedback|message|vacancy|conversation|chat|meeting|call|follow(?:ing)?[- ]up|decision|"
        r"status)"
        r"(?: (?:update|status|process|opportunity|invitation|follow[- ]?up|received|"
        r"confirmation))?"
        r" (?:to|at|with|in|from|for|@) (?:joining |working at |a (?:career|role|position|"
        r"job) (?:at|with) |the )?"
    ),
    _line(r" (?:at|@|bei|chez|presso) (?:the )?", 1.5),
    _line(
        r"\b(?:thank you|thanks|a (?:note|word|message|letter|reply)|(?:news|update|decision|"
        r"response|reply)) from (?:the )?"
    ),
    _line(r"\bjoin(?:ing)? (?:us at |the )?", 1.5),
    _line(
        r"\b(?:welcome to|considering|consideration (?:of|at)|submitted to|"
        r"greetings from) (?:the )?",
        1.5,
    ),
    _line(
        r"\b(?:Bewerbung|candidature|candidatura|sollicitatie|vaga|puesto|poste|posizione|"
        r"interesse|"
        r"interés|intérêt)(?: \S+){0,6}? (?:bei|an|chez|en|na|no|em|in|bij|presso|à|pour|"
        r"per) (?:der |la )?"
    ),
)
"""Looked for in the subject, where the name follows."""

SUBJECT_HIRING = later(
    r"(?:(?:action required|reminder|new): )?(?P<name>[^|–—:]{2,60}?) "
    r"(?:(?:is|are) (?:now |actively |currently )?(?:hiring|recruiting|looking for|seeking)|"
    r"(?:has |have )?invite[sd] you|(?:has |have )?(?:asked|requested))\b",
    re.IGNORECASE,
)
"""A subject that begins with who does what only an employer does."""

_APPLYING = (
    r"(?:your|application|update|an update|thank|thanks|interview|invitation|status|next steps|"
    r"job|offer|"
    r"assessment|recruitment|careers?|hiring|position|role|feedback|we |regarding|re:|news|"
    r"decision|outcome|"
    r"following|confirmation|important|online |technical |coding |video |phone |campus|"
    r"early careers)"
)
SUBJECT_OF_DESKS = later(r"\b(?:for|by|with|from|of) (?:the )?(?=[A-Z0-9])")
"""What a system's subject names: "your assessment for Acme", "an exercise from Acme"."""

SUBJECT_ENDS: tuple[tuple[re.Pattern[str], float], ...] = (
    _line(
        r"(?:[|–—]| - |: |//|@ )\s*(?P<name>(?:(?! - )[^|–—:]){2,50}?)(?: careers| recruiting| "
        r"recruitment|"
        r" hiring| team)*\s*$",
        1.0,
    ),
    _line(rf"^(?P<name>[^|–—:]{{2,50}}?)\s*(?:[|–—:]| - |//)\s*(?={_APPLYING})", 2.0),
    _line(r"^(?P<name>[^|–—:]{2,50}?)\s*(?:[|–—:]| - |//)\s*", 1.0),
    _line(rf"^(?:your |the |re: )?(?P<name>[^|–—:]{{2,40}}?)(?:[’']s)? (?={_APPLYING})", 1.5),
    _line(r"\s\((?P<name>[^()]{2,40})\)\s*$", 1.0),
)
"""Looked for in the subject, where the name fills one end of it."""
