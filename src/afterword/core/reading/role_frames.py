"""The words around a job title, in seven languages."""

import re

_NOUN = (
    r"(?:positions?|roles?|post(?:ing)?|openings?|vacanc(?:y|ies)|jobs?|opportunit(?:y|ies)|seat|"
    r"requisition)"
)
AHEAD: tuple[re.Pattern[str], ...] = tuple(
    re.compile(pattern, re.IGNORECASE)
    for pattern in (
        (
            rf"\b{_NOUN} (?:opening |opportunity )?(?:of|as|for|titled|called|named)(?: an?| the|"
            rf" our)? "
        ),
        (
            r"\b(?:application|candidacy|submission|resume|cv|interest|applications|consideration|"
            r"profile|"
            r"expression of interest)(?:\(s\))? (?:for|to|in|as)(?: the| our|"
            r" an?)?(?: \w+ position(?:\(s\))?)? "
        ),
        (
            r"\b(?:apply|applying|applied|interview(?:ing|ed)?|considered|shortlisted|selected|"
            r"recruiting|hiring|"
            r"hire|looking|search|searching|competition|contract|hired|suited|scheduled|assessment|"
            r"interviews?|round|stage|steps?|process|shortlist|longlist|screen|"
            r"screening|pool|campaign|trial|day|call|chat|conversation|meeting)"
            r" (?:for|to|as)(?: the| our| an?| (?:the )?(?:position|role|post) of(?: an?)?)? "
        ),
        r"\b(?:be|become|becoming|being) our (?:next |new )?",
        r"\bas our (?:next |new )?",
        r"\bconsider(?:ing)? you for(?: the| our| an?)? ",
        (
            r"\b(?:(?:join(?:ing)?|offer(?:ing)?|welcome|start(?:ing)?|appoint(?:ed)?|"
            r"select(?:ed)?|"
            r"employ(?:ed)?|engage|team|family)\b[^\n.!?]{0,60}? as|apply(?:ing)? to be|"
            r"applied to be|"
            r"to become|hired? you as)(?: an?| the| our)? "
        ),
        (
            r"\b(?:offer you|join us as|joining us as|work as|working as|start as|role as|"
            r"employment as|job as|"
            r"move to|post as|background as|forward as)(?: the| our| an?)? "
        ),
    )
)
"""A title follows."""

BEHIND = re.compile(
    rf"(?<=\w|\)|[\"”’']|\+|#) ?(?P<noun>\b{_NOUN}\b|\bapplication\b|\binterviews?\b|"
    rf"\binternship program(?:me)?\b|"
    r"\bprogram(?:me)?\b|\bassessment\b|\bcandidacy\b|\bcompetition\b|\bsearch\b|\bstelle\b)",
    re.IGNORECASE,
)
"""A title stands in front of this noun, back to its article."""

LABELLED = re.compile(
    r"(?:(?:^|\n|[.!] )[^\w\n]*(?:(?:job |position |role )?title|(?:job )?position|role|job|"
    r"vacancy|post|"
    r"opening|designation|stelle|stellenbezeichnung|poste|intitulé du poste|puesto|cargo|vaga|"
    r"functie|"
    r"posizione|ruolo)(?: (?:title|name|applied for))?[ \t]*(?::[ \t]*\n?|\n| [–-] )|"
    r"\bfollowing (?:position|role|job|vacancy|opening|post)(?:\(s\)|s)?[ \t]*(?::|\n))"
    r"[^\w\n]*\n*[^\w\n(]*(?P<title>[^\s:][^\n|]{1,100})",
    re.IGNORECASE,
)
"""A form's line: "Position: Night Porter"."""

ABOUT = re.compile(
    r"(?:^|\n)[ \t]*(?:re|ref|regarding|subject|betreff|objet|asunto|assunto)[ \t]*:[ \t]*(?=\S)",
    re.IGNORECASE,
)
"""A letter's line of reference."""

FOREIGN: tuple[re.Pattern[str], ...] = tuple(
    re.compile(pattern, re.IGNORECASE)
    for pattern in (
        # German
        (
            r"\b(?:Bewerbung|bewerben|beworben|Stelle|Position|Tätigkeit|Ausbildung|Job|"
            r"Einsatz)(?: (?:auf|um|für|bei uns))?"
            r"(?: (?:die|der|eine[rn]?|unsere|den))?(?: (?:ausgeschriebene )?(?:Stelle|Position|"
            r"Ausbildung))?"
            r" (?:als|zum|zur|des|der|:) ?"
        ),
        # French
        (
            r"\b(?:poste|offre|stage|fonctions?|emploi)(?: (?:de|en tant que|comme)|:|"
            r" d[’'])(?: l[’'])? ?"
        ),
        (
            r"\bcandidature(?: spontanée)? (?:pour|au|à|en tant que|comme|de)(?: le| la| l[’']| un|"
            r" une)?"
            r"(?: poste)?(?: (?:de|d[’']))? ?"
        ),
        # Spanish
        (
            r"\b(?:puesto|vacante|posición|cargo|plaza|oferta|proceso(?: de selección)?)(?: (?:de|"
            r"para|como)| laboral de)(?: el| la| un| una)? "
        ),
        (
            r"\bcandidatura (?:a|para|como|al)(?: el| la| un| una)?(?: (?:puesto|vacante|"
            r"posición) de)? "
        ),
        # Portuguese
        (
            r"\b(?:vaga|posição|cargo|função|oportunidade|processo seletivo)(?: (?:de|para|"
            r"como))(?: o| a| um| uma)? "
        ),
        # Dutch
        (
            r"\b(?:functie|vacature|sollicitatie|baan|rol|gesolliciteerd)(?: (?:van|voor|als|naar|"
            r"op))(?: de| het| een)?(?: (?:functie|vacature)(?: van| als)?)? "
        ),
        # Italian
        (
            r"\b(?:posizione|ruolo|ricerca|offerta|candidatura|selezione)(?: (?:di|da|come|per|"
            r"per il|"
            r"per la|per l[’']))(?: (?:posizione|ruolo) di)? "
        ),
    )
)
SUBJECT_AHEAD = re.compile(
    r"\b(?:application|applying|applied|apply|interview|candidacy|position|role|post|job|offer|"
    r"opening|opportunity|"
    r"vacancy|assessment|interest|invitation|hiring|update|screen|call|chat|conversation|"
    r"bewerbung|candidature|candidatura|sollicitatie|stelle|poste|puesto|vaga|functie|posizione)"
    r"(?: (?:position|role|update|process|status|interview))?\s*(?::|[-–—]|of|for|to|as|in|on|"
    r"als|auf|um|pour|de|para|como|voor|per|di|a|al|au|aan)(?: the| our| an?| die| le poste de|"
    r" el puesto de)? ",
    re.IGNORECASE,
)
SUBJECT_NOISE = re.compile(
    r"^(?:your|the|our|an?|re|update on|thank you for|regarding|about|application for|"
    r"interview for|new|"
    r"important update|invitation|job offer|offer)\s+|"
    r"\s+(?:position|role|job|opening|vacancy|post|application|interview|opportunity|update|status|"
    r"next steps|follow[- ]?up|received(?: by .*)?|recruiting|recruitment|hiring|candidate|"
    r"outcome|decision|assessment|offer|application (?:update|status|received)|screening|call)+$|"
    r"\s+\((?:job|ref|req|id|no)?[ .:#]*\d{3,}\)$",
    re.IGNORECASE,
)
