"""Why the answer was no, where the message says so."""

import re

from afterword.core.messages.message import Message
from afterword.core.patterns import later
from afterword.core.reading.constructions import Constructions
from afterword.core.reading.reading import Reason
from afterword.core.reading.reason_grounds import (
    grounds_in,
    without_own_application,
    without_own_work,
)
from afterword.core.reading.said import plain_sentences, words_of
from afterword.core.spans import Evidence

_OPENING = (
    r"(?:position|role|post|job|vacancy|opening|opportunity|place|spots?|search|recruitment|"
    r"requisition|"
    r"it|this|that|headcount|team|seat|slot|internship|apprenticeship)"
)
_JOB = (
    r"(?:position|role|post|job|vacancy|opening|search|recruitment|requisition|internship|"
    r"apprenticeship|project)"
)
_PAUSED = Constructions(
    r"\b(?:hiring|recruitment|recruiting|headcount|budget) (?:freeze|pause|stop)\b|\b(?:freeze|"
    r"froze|frozen|pause[ds]?|pausing|"
    r"put(?:ting)? on (?:ice|hold)|on hold|postpone[ds]?|postponing|suspend(?:ed|ing)?|deferred|"
    r"delayed until)\b[^.]{0,60}"
    rf"\b(?:hiring|recruit\w+|{_OPENING}|search|process|plans)\b|\b(?:hiring|recruit\w+|"
    rf"{_OPENING}|process|plans)\b[^.]{{0,60}}\b(?:on hold|"
    r"on ice|frozen|paused|postponed|suspended|deferred|put off)\b|\bnot (?:hiring|recruiting|"
    r"filling)\b[^.]{0,40}\b(?:at present|for now|"
    r"at the moment|right now|until|this (?:year|quarter|season)|currently)\b|"
    r"\bdo not have (?:the )?(?:budget|headcount|funding)\b|"
    r"\b(?:einstellungsstopp|gel d'embauche|congelacion de contrataciones|vacaturestop|"
    r"blocco delle assunzioni)\b"
)
_CANCELLED = Constructions(
    rf"\b{_JOB}\b[^.]{{0,50}}\b(?:(?:been|is|was|being) (?:cancelled|canceled|withdrawn|"
    rf"eliminated|removed|scrapped|cut|dropped|"
    r"discontinued|dissolved|made redundant)|no longer (?:exists?|needed|required|going ahead|"
    r"moving ahead|being filled|being recruited)|"
    r"(?<!\bwe )(?<!\bi )(?<!\byou )(?<!\bthey )(?<!\bteam )(?<!\bcompany )"
    r"will not (?:be )?(?:filled|moving ahead|going ahead|go ahead|moving forward|proceed|exist|"
    r"now be filled))\b(?! with (?:you|any|an?|the|this)\b)|"
    r"\b(?:decided|chosen) not to (?:fill|go ahead with|proceed with|recruit|hire (?:for|anyone|"
    r"anybody)|appoint)\b[^.]{0,40}"
    rf"\b(?:{_JOB}|anyone|anybody|at all|after all)\b|\bnot to (?:hire|appoint) (?:anyone|"
    rf"anybody)\b|\b(?:cancel(?:led|ed|ling|ing)?|withdr[ae]w\w*|scrapp\w+|"
    rf"eliminat\w+|pull(?:ed|ing)?) (?:down )?(?:the|this|our) {_JOB}\b|"
    rf"\bclos(?:ed?|ing) (?:down )?(?:the|this|our) (?:\w+ ){{0,3}}?{_JOB} without\b|"
    r"\b(?:funding|budget|grant|"
    rf"contract)\b[^.]{{0,50}}\b(?:cut|withdrawn|lost|fell through|"
    r"fallen through|not (?:been )?(?:approved|renewed|granted)|refused|ran out|declined)\b|"
    r"\b(?:reorgani[sz]ation|restructur\w+|layoffs?|redundanc\w+)\b|"
    r"\b(?:stelle (?:wird|wurde) (?:doch )?nicht (?:mehr )?besetzt|poste (?:a ete )?(?:supprime|"
    r"annule)|vacante (?:ha sido )?cancelad\w+|"
    r"vaga (?:foi )?cancelad\w+|vacature (?:is )?(?:vervallen|ingetrokken)|"
    r"posizione (?:e stata )?annullata)\b"
)
_FILLED = Constructions(
    rf"\b{_OPENING}s?\b[^.]{{0,60}}\b(?:been|is|was|are|were|now|already|"
    rf"since) (?:\w+ )?(?:filled|taken)\b|\bfilled (?:the|this|that|our|both|all|it)\b[^.]{{0,40}}"
    rf"\b{_OPENING}s?\b|\bfilled (?:it )?(?:internally|from within)\b|\bat capacity\b|"
    rf"\b{_JOB} (?:has )?(?:went|gone)\b[^.]{{0,30}}(?: to\b|, )|"
    r"\b(?:moved|promoted)[^.]{0,40}\b(?:internally|from within)\b|"
    rf"\b(?:offer|{_OPENING})\b[^.]{{0,30}}\b(?:has been|was) accepted\b|\b(?:stelle|"
    rf"position) (?:ist|wurde)[^.]{{0,30}}\bbesetzt\b|"
    r"\b(?:bereits|intern) (?:besetzt|vergeben)\b|\bpourvu(?:e)?\b|\b(?:cubierta|cubierto)\b|"
    r"\bvaga (?:ja )?(?:foi )?preenchida\b|"
    r"\b(?:vacature|functie) (?:is )?(?:inmiddels )?(?:vervuld|ingevuld)\b|"
    r"\bposizione (?:e )?(?:gia )?(?:stata )?(?:coperta|occupata)\b"
)
_LOCATION = Constructions(
    r"\b(?:looking for|need|want|prefer\w*|chose|chosen|went with|decided on|require|requires|"
    r"has to be|must be|only|going with|wanted|hired|candidate|"
    r"somebody|someone)\b[^.]{0,60}\b(?:local\b|locally|based (?:in|near|nearer|closer|here|"
    r"locally)|already (?:living|here|nearby)|lives (?:in|near|closer|nearby|locally|here)|"
    r"in (?:the )?(?:area|region|country|"
    r"same time ?zone|our time ?zone)|on-?site|in the office|nearby|closer to (?:the )?(?:office|"
    r"site|home|us))|\b(?:relocat\w+|commut\w+|too far|distance|"
    r"(?:visa|work permit|work authori[sz]ation|right to work|sponsor\w*)|time ?zone|standort|"
    r"wohnort|umzug|demenag\w+|distancia|reubicacion|reisafstand|"
    r"reistijd|trasferi\w+)\b"
)
_EXPERIENCE = Constructions(
    r"\b(?:more|greater|deeper|longer|stronger|broader|enough|less|sufficient|extensive|"
    r"further along|closer|direct|hands-on|practical|"
    r"specific|relevant|\d+ (?:or more )?years|years|decade|lack\w*|too (?:little|much|junior|"
    r"senior)|without)\b(?: \w+){0,3} experience\b|"
    r"\bexperience(?: \w+){0,6} (?:closer|nearer|not|too|more|lack\w*|beyond|short of|less|"
    r"limited)\b|\b(?:do|"
    r"did|does) not (?:yet )?have (?:the |enough |quite )*(?:\w+ ){0,2}experience\b|"
    r"\b(?:over-?qualified|under-?qualified|too (?:senior|junior|experienced|inexperienced)|"
    r"more (?:senior|experienced|seasoned|junior)|"
    r"experienced (?:candidate|applicant|person|colleague)s?|years in (?:the|this|a)|"
    r"has (?:already )?(?:done|run|led|managed|worked|built|taught|served|sailed|cooked)|"
    r"who (?:had|has|have) (?:\w+ )?(?:run|done|led|managed|worked|built|taught|served|spent))\b|"
    r"\b(?:mehr|langere|einschlagige|ausreichend\w*) (?:\w+ )?erfahrung\b|\bplus d'experience\b|"
    r"\bmas experiencia\b|\bmais experiencia\b|"
    r"\bmeer ervaring\b|\b(?:maggiore|piu) esperienza\b"
)
_BOILERPLATE = later(
    r"\b(?:more |most |better |best |very |so )?(?:closely |strongly |directly )?(?:match\w*|"
    r"align\w*|fit(?:s|ted)?|suit(?:s|ed)?|meets?|met|correspond\w*)\b"
)
_SKILLS = Constructions(
    r"\b(?:lack\w*|missing|need(?:s|ed)?|require[sd]?|looking for|without|stronger|more|deeper|"
    r"better|weaker|gaps? in|not (?:yet )?(?:strong|deep|far) enough|"
    r"do not have|did not have|does not have|fluen\w+|short of|did not meet|does not meet|"
    r"not meet|not (?:quite )?(?:match|align|fit|meet)\w*|closer)\b[^.]{0,60}\b(?:skills?|"
    r"skillset|knowledge|certificat\w+|qualification|licen[cs]e|"
    r"expertise|criteria|requirements|standard|language|german|french|spanish|dutch|technical|"
    r"proficien\w+|command of)\b|"
    r"\b(?:skills?|skillset|knowledge|expertise|qualifications?|profile|performance|scores?|"
    r"test)\b[^.]{0,50}\b(?:not (?:quite )?(?:match|align|fit|meet|strong|sufficient|what)|"
    r"did not|does not|do not|below|"
    r"fell short|short of|lack\w*)\b|\b(?:speaking|fluent) candidates?\b|"
    r"\bfehlende\w* (?:kenntnisse|qualifikation)\b|\bcompetences? (?:ne |plus )"
)
_OTHER_CANDIDATE = Constructions(
    r"\b(?:an?other|other|different|stronger|better|more (?:\w+ )?(?:suitable|qualified|suited)|"
    r"one|our (?:first|chosen|preferred|top)|the (?:successful|chosen|other)|"
    r"several|two|few|many|some|internal|in-house|external|final|those|fewer|"
    r"a small number of) (?:\w+ ){0,3}?(?:candidates?|applicants?|finalists?|people|"
    r"person|profiles?|contenders?)\b|"
    r"\b(?:somebody|someone|anyone) else\b|\b(?:chosen|chose|choose|picked|selected|appointed|"
    r"hired|offered|offer|given|gave|giving|going with|go with|went with|gone with|decided on|"
    r"decided for|settled on|"
    r"in favou?r of|opted for|it will be|it is going to be|goes to|"
    r"went to)\b[^.]{0,60}\b(?:somebody|someone|candidate|applicant|person|woman|man|colleague|"
    r"one of|who|whose|another|others?|else)\b|"
    r"\b(?:others|candidates) (?:who|whose|that|with)\b|\bnot (?:our|the) (?:first|"
    r"strongest) choice\b|\bclose second\b|\brunner-up\b|\bpipped\b|"
    r"\b(?:anderen? (?:bewerber\w*|kandidat\w*)|andere[rnm]? (?:person|profil)|fur (?:jemand|"
    r"eine[nr]?) ander\w+|autres? candidat\w*|d'autres profils|otr[oa]s? (?:candidat\w+|"
    r"perfil\w*)|"
    r"outr[oa]s? (?:candidat\w+|perfi\w+)|andere kandida\w+|een ander|altr[io] candidat\w+|"
    r"altri profili)\b"
)
_OTHER = Constructions(
    rf"\b{_OPENING}\b[^.]{{0,40}}\b(?:no longer (?:available|open|active|accepting)|(?:is|been|"
    rf"was|now) closed|closed to)\b|"
    rf"\bclos(?:ed?|ing) (?:down )?(?:the|this|our) (?:\w+ ){{0,3}}?{_JOB}\b(?! without\b)|"
    r"\b(?:salary|pay|rate|notice period|start date|availability|hours|timing|culture|"
    r"personality)\b[^.]{0,50}\b(?:too|not|beyond|did not|does not|could not|mismatch|match)\b"
)
_REFUSES = later(
    r"\b(?:not|unfortunately|regret|sorry|sadly|instead|however|but|another|other|others|else|"
    r"afraid|unable|unsuccessful|decided|chosen|filled|"
    r"leider|malheureusement|lamentablemente|infelizmente|helaas|purtroppo)\b"
)

_ORDER = (
    (Reason.PAUSED, _PAUSED),
    (Reason.CANCELLED, _CANCELLED),
    (Reason.FILLED, _FILLED),
    (Reason.LOCATION, _LOCATION),
    (Reason.EXPERIENCE, _EXPERIENCE),
    (Reason.SKILLS, _SKILLS),
    (Reason.OTHER_CANDIDATE, _OTHER_CANDIDATE),
    (Reason.OTHER, _OTHER),
)
_IF = later(
    r"^(?:if|should|when|while we|unless|in case|falls|si|se|als)\b|\b(?:if|should|"
    r"whether) (?:the|this|a|an|our|your|another|something|you)\b|"
    r"\b(?:future|other|new) (?:roles|positions|openings|opportunities|vacancies)\b|"
    r"\bplease (?:check|visit|see|feel)\b|"
    r"\b(?:see|visit|find|look at|read|go to|consult|check|refer to)\b[^.;]{0,40}\b(?:our|the|"
    r"this) "
    r"(?:\w+ ){0,2}(?:website|web ?page|careers page|portal|faqs?|leaflet|intranet)\b"
)
_AFTER_THE_POST = 2.5
"""Where "we chose somebody who" stands in the order: behind what became of the post."""
_CHOSE = later(
    r"\b(?:chosen|chose|decided|selected|appointed|hired|offered|offer|gone|went|going|go|opted|"
    r"picked)\b[^.]{0,60}\b(?:candidate|applicant|somebody|someone|person|colleague|who|whose)\b"
)
_ABOUT_POST = frozenset({Reason.PAUSED, Reason.CANCELLED, Reason.FILLED})
_ABOUT_PERSON = frozenset({Reason.LOCATION, Reason.EXPERIENCE, Reason.SKILLS})


def find_reason(message: Message) -> tuple[Reason, Evidence] | None:
    """Find the reason a rejection gives and the sentence that gives it; None where it gives none.

    What became of the opening comes before who was chosen, and what was missing before the bare
    "another candidate". "Candidates whose experience more closely matches" is said to everybody
    and tells no more than that.
    """
    found: list[tuple[float, int, Reason, Evidence]] = []
    for place, sentence in enumerate(plain_sentences(message)):
        if _IF.search(sentence.plain):
            continue
        for rank, (reason, pattern) in enumerate(_ORDER):
            if not pattern.search(sentence):
                continue
            said = _grounds_of(sentence.plain, reason)
            if said != sentence.plain and not pattern.is_in(said):
                continue
            if reason in _ABOUT_PERSON and not _is_meant(said, pattern):
                continue
            if reason is Reason.EXPERIENCE and _CHOSE.search(said):
                # "Somebody who has run a depot" says first of all that it was somebody else.
                continue
            is_chosen = reason is Reason.OTHER_CANDIDATE and _CHOSE.search(said)
            order = _AFTER_THE_POST if is_chosen else float(rank)
            found.append((order, place, reason, words_of(message, sentence)))
            break
    if not found:
        return None
    _, _, reason, words = min(found, key=lambda each: each[:2])
    return reason, words


def _grounds_of(plain: str, reason: Reason) -> str:
    """Return the words of a sentence in which such a reason may be given."""
    grounds = grounds_in(plain)
    if reason is Reason.CANCELLED:
        grounds = without_own_application(grounds)
    return without_own_work(grounds) if reason in _ABOUT_POST else grounds


def _is_meant(plain: str, pattern: Constructions) -> bool:
    """Tell whether a sentence says what was missing, and is neither praise nor a set phrase."""
    if not _REFUSES.search(plain) and not re.search(
        r"\b(?:who|whose|with|need|looking|wanted|are too|over-?qualified|under-?qualified)\b",
        plain,
    ):
        return False
    without = _BOILERPLATE.sub(" ", plain)
    return pattern.is_in(without) or bool(re.search(r"\b(?:your|you)\b[^.]{0,60}\bnot\b", plain))
