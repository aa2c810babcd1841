"""The words around the name of an organisation, in seven languages.

A frame ends where the name begins; ``name_at`` reads on from there. Weights are judgement: 2 for
words that nothing but an employer follows, 1 for words that a person or a place can follow too.
"""

import re
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Frame:
    """A construction that an organisation's name follows (or fills, as ``name``)."""

    pattern: re.Pattern[str]
    weight: float


def _frame(pattern: str, weight: float = 2.0) -> Frame:
    return Frame(re.compile(pattern, re.IGNORECASE), weight)


_JOB = (
    r"(?:positions?|roles?|openings?|opportunit(?:y|ies)|vacanc(?:y|ies)|jobs?|posts?|careers?|"
    r"internships?|programme?|employment|apprenticeships?|placement|traineeship|work|working|"
    r"application|interview(?:s|ed|ing)?|candidacy|hiring process|selection process|process)"
)
_ARTICLE = r"(?:the |our (?:client,? )?)?"

BODY_FRAMES: tuple[Frame, ...] = (
    _frame(
        r"\b(?:position|role|post|job|opening|vacancy|interview(?:ing)?|application|appl(?:y|ied|"
        r"ying)|"
        r"internship|apprenticeship|scheduled|considered|hired)\b[^.!?\n]{1,90}? at (?:the )?"
    ),
    _frame(
        r"\b(?:position|role|post|job|vacancy|opening) (?:of|as) [^.!?\n]{2,90}? with (?:the )?"
    ),
    _frame(r"(?:^|\n|[.!] )(?:here )?at (?:the )?(?=[A-Z][^.\n]{1,50}, (?:we|our)\b)"),
    _frame(
        r"\binterest(?:ed)? in (?:(?:joining|becoming|being|working|work|employment|a career|"
        r"careers|"
        r"career opportunities|job opportunities|employment opportunities|opportunities|"
        r"an? (?:\w+ )?(?:career|role|position|job|opportunity|employment opportunity))"
        rf"(?: (?:a )?part of| part of the team)?(?: (?:here )?(?:at|with|for|within|"
        rf"on))? )?{_ARTICLE}(?=\S)"
    ),
    _frame(
        rf"\b{_JOB}(?: (?:opportunit(?:y|ies)|opening|offer|process))? (?:here )?(?:at|"
        rf"within) (?:the )?"
    ),
    _frame(rf"\b{_JOB}(?: opportunit(?:y|ies))? (?:here )?with (?:the )?", 1.5),
    _frame(
        r"\b(?:apply(?:ing)?|applied|application|submission|candidacy|resume|cv) (?:here )?(?:at|"
        r"with) (?:the )?"
    ),
    _frame(r"\b(?:apply(?:ing)?|applied|application) to (?:join |work (?:at|for|with) )?(?:the )?"),
    _frame(
        r"\bjoin(?:ing)? (?:us (?:here )?at |(?:the )?(?:team|family|crew|staff) (?:here )?at |"
        r"the )?",
        1.5,
    ),
    _frame(
        r"\bconsider(?:ed|ing)? (?:a (?:career|future|role|job|position) (?:at|with) |"
        r"employment (?:at|with) |"
        r"joining |working (?:at|for|with) )?(?:the )?",
        1.5,
    ),
    _frame(
        r"\b(?:here|us|we|everyone|everybody|all of us|team|teams|colleagues|life|people|hiring|"
        r"recruiting|"
        r"you|interviewing|roles|future|family) at (?:the )?",
        1.5,
    ),
    _frame(r"\bon behalf of (?:everyone at |all of us at |the team at |the )?", 2.0),
    _frame(r"\b(?:interest|enthusiasm|passion|fan|part) (?:for|about|of|towards?) (?:the )?", 1.0),
    _frame(
        r"\b(?:learn(?:ing|ed)?|know|find out|finding out|read|hear|"
        r"heard) (?:more )?about (?:the )?",
        1.0,
    ),
    _frame(
        r"\b(?:greetings|hello|news|update|regards|warm wishes) from (?:the team at |"
        r"all of us at |the )?",
        1.5,
    ),
    _frame(r"\b(?:choosing|chose|choose|visiting|visit(?:ed)?) (?:the )?", 1.0),
    _frame(
        r"\b(?:I am|I'm|I’m|this is|my name is|calling) (?:[A-Z]\w+ ){1,2}(?:from|with|"
        r"at) (?:the )?",
        1.0,
    ),
    _frame(
        r"\b(?:in-person|on-?site|phone|telephone|video|first|second|final|"
        r"panel)?\s?interview with (?:the )?",
        1.0,
    ),
    # German
    _frame(
        r"\bBewerbung(?:sunterlagen|sverfahren|sprozess|sgespräch)?(?: (?:als|um|auf|"
        r"für) [^\n.,]{3,70}?)? "
        r"(?:bei|beim|an) (?:der |dem |die |das )?"
    ),
    _frame(
        r"\b(?:Interesse|Tätigkeit|Mitarbeit|Stelle|Position|Anstellung|Karriere|Gespräch|Arbeit)"
        r"(?: als [^\n.,]{3,70}?)? (?:an|bei|beim) (?:der |dem |einer (?:Tätigkeit|Mitarbeit|"
        r"Stelle) bei )?"
    ),
    _frame(r"\b(?:Ihr|Dein|Euer) (?=[A-ZÄÖÜ])", 0.5),
    # French
    _frame(
        r"\b(?:candidature|poste|offre|entretien|stage|mission)(?: (?:de|d[’']|pour|au|comme|à|"
        r"en tant que) ?"
        r"[^\n.,]{3,80}?)? (?:chez|au sein de|auprès de|à) (?:la société |l[’']entreprise |"
        r"l[’']agence |le |la )?",
        1.5,
    ),
    _frame(
        r"\b(?:intérêt (?:que vous portez |porté |que vous avez porté )?(?:pour|à|envers)|"
        r"rejoindre|intégrer|"
        r"équipe (?:recrutement |rh )?(?:de|d[’']|chez)) ?(?:la société |l[’']entreprise |le |la |"
        r"nos équipes chez )?",
        1.5,
    ),
    # Spanish
    _frame(
        r"\b(?:interés (?:en|por)(?: (?:formar parte de|trabajar en|unirte a|unirse a))?|"
        r"candidatura (?:a|en|para)|"
        r"(?:puesto|vacante|posición|oferta|plaza|proceso(?: de selección)?)(?: (?:de|"
        r"para) [^\n.,]{3,80}?)? en|"
        r"equipo de(?: selección de| talento de)?) (?:la |el |nuestra empresa )?",
        1.5,
    ),
    # Portuguese
    _frame(
        r"\b(?:interesse (?:em(?: trabalhar (?:na|no|em)| fazer parte d[ao])?|na|no|pela|pelo)|"
        r"candidatura (?:à|ao|na|no|em)|"
        r"(?:vaga|posição|cargo|função|oportunidade|processo(?: seletivo)?)(?: (?:de|"
        r"para) [^\n.,]{3,80}?)? (?:na|no|em|da|do)|"
        r"equip[ae](?: de (?:recrutamento|recursos humanos))? (?:da|do|de)) (?=\S)",
        1.5,
    ),
    # Dutch
    _frame(
        r"\b(?:sollicitatie|functie|vacature|baan|werken|interesse|gesprek|rol)(?: (?:van|voor|"
        r"als) [^\n.,]{3,70}?)? "
        r"(?:bij|in) (?:de |het )?",
        1.5,
    ),
    _frame(r"\b(?:namens|team) (?:het team van |van )?(?=[A-Z])", 1.0),
    # Italian
    _frame(
        r"\b(?:candidatura|posizione|ruolo|offerta|colloquio|interesse)(?: (?:di|per|come|"
        r"da) [^\n.,]{3,80}?)? "
        r"(?:presso|in|per|verso) (?:la |il |lo |l[’'])?",
        1.5,
    ),
)
"""Looked for in the running text."""

_NAME = (
    r"(?P<name>[A-Z0-9À-Þ][\w&'’.°+/-]*"
    r"(?:,? (?:[A-Z0-9À-Þ&][\w&'’.°+/-]*|of|and|for|the|de|du|la|und|et|y)){0,7})"
)

TEAMS = re.compile(
    rf"(?:(?i:\b(?:the|your|our) )|(?:^|\n)[ \t]*|, |[–—-] ?){_NAME}(?:[’']s?)? "
    r"(?=(?i:recruiting|recruitment|talent|hiring|people|hr|human resources|careers?|campus|"
    r"staffing|"
    r"selection|team)\b)"
)
"""A name in front of a desk: "the Acme hiring team", "Acme Talent Acquisition"."""

DECIDERS = re.compile(
    rf"(?:^|\n|[.,!?] |\b(?i:that|and|while|but|as|unfortunately|sadly|regretfully|however|"
    rf"currently|why),? )(?={_NAME},? "
    r"(?:has|have|had|is|are|will|would|did|does|was|regrets?|thanks?|appreciates?|receives?|"
    r"decided|"
    r"chose|hopes?|believes?|celebrates?|wishes) (?!been )(?:\w+ ){0,3}?"
    r"(?:decided|chosen|elected|moved|made|filled|completed|select|selected|move|proceed|like|"
    r"hiring|"
    r"pleased|delighted|excited|grateful|unable|regrets?|pursue|appreciates?|received|reviewed|"
    r"offer|"
    r"invite|continue|interest|your|the|that|you|many|an equal)\b)"
)
"""A name that does what employers do: "Acme has decided", "Acme would like to invite"."""

LABELLED = re.compile(
    r"(?:^|\n)[^\w\n]*(?:company|employer|organi[sz]ation|firm|unternehmen|firma|entreprise|"
    r"société|empresa|"
    r"bedrijf|azienda)(?: name)?[ \t]*(?::|\n)\s*(?P<name>\S[^\n]{0,60})",
    re.IGNORECASE,
)
"""A form's line: "Company: Acme"."""

FOOTER = re.compile(
    r"(?:©|\(c\)|\bcopyright\b)[ ,\w]{0,30}?\d{0,4},? (?P<name>[A-Z][^\n]{1,60})", re.IGNORECASE
)
"""Who holds the copyright of the mail's frame."""

CLIENT = re.compile(
    r"\b(?:our|my|the) client,? (?:company,? |here at )?(?=[A-Z])|"
    r"\b(?i:on behalf of (?:our|my) client,? |working with )(?=[A-Z][\w’'&-]+ (?:on|for) their\b)"
)
"""An agency names whom it writes for."""

SUBJECT_FRAMES: tuple[Frame, ...] = (
    _frame(
        r"\b(?:application|applying|applied|apply|candidacy|interview(?:ing|ed)?|interest|"
        r"opportunit(?:y|ies)|"
        r"position|role|job|internship|opening|career|offer|assessment|next steps|update|news|"
        r"process|hello|"
        r"feedback|message|vacancy|conversation|chat|meeting|call|follow(?:ing)?[- ]up|decision|"
        r"status)"
        r"(?: (?:update|status|process|opportunity|invitation|follow[- ]?up|received|"
        r"confirmation))?"
        r" (?:to|at|with|in|from|for|@) (?:joining |working at |a (?:career|role|position|"
        r"job) (?:at|with) |the )?"
    ),
    _frame(r" (?:at|@|bei|chez|presso) (?:the )?", 1.5),
    _frame(
        r"\b(?:thank you|thanks|a (?:note|word|message|letter|reply)|(?:news|update|decision|"
        r"response|reply)) from (?:the )?"
    ),
    _frame(r"\bjoin(?:ing)? (?:us at |the )?", 1.5),
    _frame(
        r"\b(?:welcome to|considering|consideration (?:of|at)|submitted to|"
        r"greetings from) (?:the )?",
        1.5,
    ),
    _frame(
        r"\b(?:Bewerbung|candidature|candidatura|sollicitatie|vaga|puesto|poste|posizione|"
        r"interesse|"
        r"interés|intérêt)(?: \S+){0,6}? (?:bei|an|chez|en|na|no|em|in|bij|presso|à|pour|"
        r"per) (?:der |la )?"
    ),
)
"""Looked for in the subject, where the name follows."""

_APPLYING = (
    r"(?:your|application|update|an update|thank|thanks|interview|invitation|status|next steps|"
    r"job|offer|"
    r"assessment|recruitment|careers?|hiring|position|role|feedback|we |regarding|re:|news|"
    r"decision|outcome|"
    r"following|confirmation|important|online |technical |coding |video |phone |campus|"
    r"early careers)"
)
SUBJECT_ENDS: tuple[Frame, ...] = (
    _frame(
        r"(?:[|–—]| - |: |//|@ )\s*(?P<name>[^|–—:]{2,50}?)(?: careers| recruiting| recruitment|"
        r" hiring| team)*\s*$",
        1.0,
    ),
    _frame(rf"^(?P<name>[^|–—:]{{2,50}}?)\s*(?:[|–—:]| - |//)\s*(?={_APPLYING})", 2.0),
    _frame(r"^(?P<name>[^|–—:]{2,50}?)\s*(?:[|–—:]| - |//)\s*", 1.0),
    _frame(rf"^(?:your |the |re: )?(?P<name>[^|–—:]{{2,40}}?)(?:[’']s)? (?={_APPLYING})", 1.5),
    _frame(r", (?P<name>[^,|()]{2,50})$", 1.0),
    _frame(r"\s\((?P<name>[^()]{2,40})\)\s*$", 1.0),
)
"""Looked for in the subject, where the name fills one end of it."""
