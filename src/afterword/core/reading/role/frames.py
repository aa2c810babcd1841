"""The words around a job title, in seven languages."""

import re

from afterword.core.patterns import later
from afterword.core.reading.heads import Frame, frame
from afterword.core.reading.wordlist import wordlist

SURE: tuple[Frame, ...] = (
    frame(
        """
        position positions role roles post posting opening vacancy job opportunity seat requisition
        """,
        r" (?:opening |opportunity )?(?:of|as|for|titled|called|named)(?: an?| the| our)? ",
    ),
    frame("appointed appointment elected", r"(?: \w+)? to the office of (?-i:(?=[A-Z]))"),
)
"""Only a title follows."""

ENGLISH: tuple[Frame, ...] = (
    frame(
        """
        application applications candidacy submission resume cv interest consideration profile
        """,
        r"(?:\(s\))? (?:for|to|in|as)(?: the| our| an?)?(?: \w+ position(?:\(s\))?)? ",
    ),
    frame(
        """
        apply applying applied interview interviews interviewed interviewing considered shortlisted
        selected recruiting hiring hire looking search searching competition contract hired suited
        scheduled assessment round stage step steps process shortlist longlist screen screening pool
        campaign trial day call chat conversation meeting
        assessments test tests exercise exercises task tasks list form entry offer letter chosen
        contract folder file tryout tryouts appointment
        """,
        r"(?: with you)? (?:for|to|as)[,:]?"
        r"(?: both)?(?: the| our| an?| their| (?:the )?(?:position|role|post) of(?: an?)?)? ",
    ),
    frame("be become becoming being as", r" our (?:next |new )?"),
    frame("function functions", r" (?:of|as)(?: an?| the)? "),
    frame(
        """
        engagement engaged come coming came want put putting take taken taking throw throwing
        """,
        r"(?: (?:you|him|her|them))?(?: to us)?(?: (?:in|on|aboard|forward))?"
        r" as(?: an?| the| our| their)? ",
    ),
    frame("consider considering", r" you for(?: the| our| an?)? "),
    frame(
        """
        join joining offer offering welcome start starting begin beginning appoint
        appointed select selected employ
        employed engage team family board onboard
        """,
        r"\b[^\n.!?]{0,60}? as(?: an?| the| our| their)? ",
    ),
    frame("time times slot slots", r" for: ?"),
    frame(
        "posting job req requisition vacancy position post opening",
        r"(?: no\.?| number| id)?:? ?#? ?[A-Z]{0,6}[-_/]?\d[\w/-]*(?:,| [–-]|:) ",
    ),
    frame(
        "vacancy position role post",
        r" (?!announcement|description|id\b|no\b|notice|number|ref|summary|title)"
        r"(?-i:(?=[A-Z][a-z]))",
    ),
    frame("apply applying applied application", r" to be(?:come)?(?: an?| the| our)? "),
    frame("become hire hired", r"(?: you as)? (?:an?|the|our) "),
    frame("offer offering offered", r" you(?: the| our| an?)? "),
    frame(
        "role position post job title", r"(?: is| will be| would be)(?: for)?(?: an?| the| our)? "
    ),
    frame("be become becoming", r" [A-Z][\w&’'-]+[’']s (?=[A-Z])"),
    frame(
        "work working start role employment job move post background forward",
        r" (?:as|to)(?: the| our| an?)? ",
    ),
)
"""A title may follow; it is one if it names a job."""

LOOSE: tuple[Frame, ...] = (
    frame(
        "for about with being on regarding concerning re",
        r"(?: the| our| an?)? (?-i:(?=[A-Z]|\d{4,}[ –-]{1,3}[A-Z]))",
    ),
    frame("as", r"(?: the| our| an?) (?-i:(?=[A-Z]))"),
    frame(
        """
        need needs seek seeks seeking want wants hire hiring after find finding found losing opening
        choosing identify engage
        search
        looking recruit recruiting budget advertise advertising appoint making make
        """,
        r"(?: you)?(?: as)?(?: for)?(?: to (?:find|hire|appoint|recruit))? "
        r"(?:an?|our|another|my|one) "
        r"(?:(?:first|second|next|new|dynamic|experienced|talented|passionate|proper|good|great|"
        r"brilliant|full-time|part-time|permanent|temporary) ){0,3}",
    ),
    frame("applied", r", (?-i:(?=[A-Z]))"),
    frame(
        "apply applied connection following profile registered submitted take with",
        r"(?: to| for)?:\s+",
    ),
    frame("budget salary pay", r" for (?:an?|the|our) "),
    frame("including includes hiring is are", r" (?:the |our )?(?-i:(?=[A-Z]))"),
    frame(
        "panel contract employment interview application position role offer assessment call chat",
        r"(?: of \w+)? \((?-i:(?=[A-Z]))",
    ),
)
"""Much else may follow; it counts where no other words name a job."""

NEEDS_NOUN = wordlist(
    """
    application interview interviews program programme assessment candidacy competition search
    opportunity opportunities seat hire req folder loop headcount pool posts
    seats spots places class cohort intake challenge test exam tryout selection
    """
)
"""Nouns in front of which much stands that is no job: "a technical interview"."""

MENTIONED = frame("the a an on in for of with regarding that so", r" (?-i:(?=[A-Z]))")
"""Where nothing else names a job: "I'm sorry about the Yard Foreman"."""

BEHIND = wordlist(
    """
    position positions role roles post posts posting opening openings vacancy vacancies job jobs
    opportunity opportunities seat requisition application interview interviews program programme
    assessment candidacy competition search hire req folder stelle loop headcount pool
    seats spots places class cohort intake challenge test exam tryout selection
    """
)
"""A title stands in front of these nouns, back to its article."""

WHO_APPLIED = wordlist("applicant applicants candidate candidates")
"""A title in capitals stands in front of these, where nothing else names a job."""

LABELLED = later(
    r"(?:(?:^|\n|[.!] |(?=\b(?:job|position|role) title:)|(?-i:(?=\b(?:Position|Role): )))[^\w\n]*"
    r"(?:(?:job |position |role )?title|(?:job )?position|role|job|applied|"
    r"vacancy|post|req(?:uisition)?|"
    r"opening|designation|stelle|stellenbezeichnung|poste|intitulé du poste|puesto|cargo|vaga|"
    r"functie|"
    r"posizione|ruolo)(?: (?:title|name|applied for))?[ \t]*(?::[ \t]*\n?|\n| [–-] )|"
    r"\bfollowing (?:position|role|job|vacancy|opening|post)(?:\(s\)|s)?[ \t]*(?::|\n))"
    r"[^\w\n]*\n*[^\w\n(]*(?P<title>[^\s:][^\n|]{1,100})",
    re.IGNORECASE,
)
"""A form's line: "Position: Night Porter"."""

ABOUT = later(
    r"(?:^|\n)[ \t]*(?:re|ref|regarding|subject|what|event(?: type| name)?|"
    r"betreff|objet|asunto|assunto)[ \t]*:[ \t]*(?=\S)",
    re.IGNORECASE,
)
"""A letter's line of reference."""
ABOUT_WORDS = frozenset(
    ["re", "ref", "regarding", "subject", "what", "event", "betreff", "objet", "asunto", "assunto"]
)
"""Words of which `ABOUT` asks for one."""

ABROAD: tuple[Frame, ...] = (
    # German
    frame(
        "bewerbung bewerben beworben stelle position tätigkeit ausbildung job einsatz "
        "initiativbewerbung bewerbungsschreiben vorstellungstermin vorstellungsgespräch gespräch "
        "interview ausbildungsplatz lehrstelle praktikum kandidatur probearbeiten hearing",
        r"(?: (?:auf|um|für|bei uns))?(?: (?:die|der|eine[rn]?|unsere|den))?"
        r"(?: (?:ausgeschriebene )?(?:Stelle|Position|Ausbildung))? "
        r"(?:(?:als|zum|zur|des|der)\b|:) ?",
    ),
    frame("stelle position", r" (?:als |des |der |einer |eines )?(?=[\"„]?(?-i:[A-ZÄÖÜ]))"),
    # French
    frame(
        "poste postes offre stage fonction fonctions emploi mission concours alternance",
        r"(?: (?:de|en tant que|comme)|:| d[’'])(?: l[’'])? ?",
    ),
    frame(
        "candidature candidatures postulation postulé postuler essai alternance dossier",
        r"(?: spontanée| en alternance)?,?(?: (?:pour|au|à|en tant que|comme|de))?"
        r"(?: le| la| l[’']offre| l[’']| un| une)?(?: poste)?(?: (?:de|d[’']))? ?",
    ),
    frame("cherche cherchons recherche recherchons recrute recrutons engageons", r" (?:une? )"),
    # Spanish
    frame(
        "puesto vacante posición cargo plaza oferta proceso búsqueda convocatoria categoría perfil",
        r"(?: de selección)?(?: (?:de|para|como|del)| laboral de)?(?: el| la| un| una)?"
        r"(?: (?:puesto|vacante|posición|cargo|plaza)(?: de)?)? ",
    ),
    frame(
        "candidatura postulación postularte postulaste postulado inscribiste inscribirte solicitud "
        "aplicación entrevista evaluación cv currículum parte",
        r" (?:a|para|como|al|de)(?: el| la| a| un| una)?"
        r"(?: (?:puesto|vacante|posición|cargo|oferta|plaza|categoría|vaga))?(?: de)? ",
    ),
    # Portuguese
    frame(
        "vaga posição cargo função lugar posto oportunidade processo recrutamento concurso turno",
        r"(?: seletivo| público| de trabalho| experimental)?(?: (?:de|para|como))"
        r"(?: o| a| um| uma)?(?: (?:vaga|cargo|função|lugar|posto) de)? ",
    ),
    frame(
        "candidatura candidato candidata candidatos inscrição",
        r"(?: espontânea)? (?:a|à|ao|para|como|de)(?: o| a| um| uma)?"
        r"(?: (?:vaga|cargo|função|lugar) de)? ",
    ),
    # Dutch
    frame(
        "functie vacature sollicitatie baan rol gesolliciteerd positie kandidatuur solliciteren "
        "sollicitatiegesprek gesprek brief stage selectieprocedure interesse betrekking",
        r"(?: (?:van|voor|als|naar|op|in))(?: de| het| een)?"
        r"(?: (?:functie|vacature|betrekking)(?: van| als)?)? ",
    ),
    # the job right behind its name: "de functie pakketbezorger"
    frame("functie vacature", r" (?!(?:van|voor|als|naar|op|is|in|werd|wordt) )"),
    # Italian
    frame(
        """
        posizione ruolo posto ricerca offerta candidatura selezione concorso bando domanda proposta
        annuncio lavoro contratto
        """,
        r"(?: pubblico| di assunzione)?(?: a tempo (?:in)?determinato)?"
        r"(?: (?:di|da|come|per|per il|per la|per l[’']|a|al|alla))?(?: (?:posizione|ruolo) di)? ",
    ),
)
"""The same for mail in other languages."""

SUBJECT_AHEAD = later(
    r"\b(?:application|applying|applied|apply|interview|candidacy|position|role|post|job|offer|"
    r"opening|opportunity|resume|cv|submission|confirmation|"
    r"vacancy|assessment|interest|invitation|hiring|update|screen|call|chat|conversation|"
    r"bewerbung|candidature|candidatura|sollicitatie|stelle|poste|puesto|vaga|functie|posizione)"
    r"(?: (?:position|role|update|process|status|interview|confirmation|received|submitted))?\s*"
    r"(?::|[-–—]|of|for|to|as|in|on|"
    r"als|auf|um|pour|de|para|como|voor|per|di|a|al|au|aan)(?: the| our| an?| die| le poste de|"
    r" el puesto de)? |"
    # "Candidature chef de rang": nothing stands between
    r"\b(?:candidature|entretien|concours [\d-]+|vacante|entrevista|convocatoria|"
    r"proceso de selección|contrato) (?!de |d[’']|du |spontanée|pour |au )(?=\w)",
    re.IGNORECASE,
)
SUBJECT_NOISE = later(
    # Portuguese and Italian
    r"^(?:sobre )?(?:a |la )?(?:(?:sua|tua) )?(?:candidatura|vaga|concurso|processo|inscrição|"
    r"selezione|concorso|bando|posizione|domanda|invio cv|esito(?: candidatura| selezione)?)"
    r"(?: (?:a|à|ao|de|para|di|per|da|come))?\s+|"
    r"^(?:(?:(?:tech(?:nical)?|panel|screening) interview|feedback (?:on|for|request)|"
    r"any (?:news|update)\??(?: on| about)?|request for feedback|assessment (?:centre|center)|"
    r"your onsite|application feedback|feedback)\s*(?:[:–-]\s*)?)|"
    r"^(?:"
    # German and Dutch: "Ihre Bewerbung als Koch", "Uw sollicitatie kok"
    r"(?:(?:ihre|deine|meine|uw|je|jouw|mijn|open|spontane) )?(?:initiativbewerbung|bewerbung|"
    r"kandidatur|sollicitatie|kandidatuur|brief)(?: (?:als|um|auf|voor|naar|op))?|"
    r"absage(?: an)?|ausbildungsplatz|afwijzing|resultaat selectieproef|"
    r"terugkoppeling na gesprek|open|spontane|"
    r"your|the|our|an?|re|new|update on|thank you for|regarding|about|application for|"
    r"a word (?:about|concerning)|(?:my )?cv for|appointment(?: of| as| -)?|withdrawal of advert|"
    r"withdrawn:?|confidential,|paid trial,|reminder:?|got it|fwd?|"
    r"(?:confirmed!? )?(?:(?:first|second|final|oral|panel) )?interview (?:for|-)|"
    r"you(?:'ve| have)? applied (?:to|for)|"
    r"important update|invitation(?: to)?|(?:job )?offer(?: of (?:an?|the))?|"
    r"vacancy:?|(?:meeting|call|chat|talk) about|"
    r"(?:your )?application,|receipt of|reminder|"
    r"(?:votre |ta |tu |su )?(?:candidature|entretien|candidatura|postulación|entrevista|vacante)"
    r"(?: (?:de|a|à|para|pour|au poste de|como|comme))?|"
    r"(?:(?:video|phone|telephone|first|second|final|panel|zoom) )?interview(?: \d)?,)\s+|"
    r"\s+(?:is|has been|was|now|is now) (?:now )?(?:closed|filled|cancelled|withdrawn|on hold)$|"
    r"\s+(?:(?:assessment|open|trial|selection|recruitment) (?:day|centre|center|event)|"
    r"skills (?:check|test)|walk-in|try-? ?out|panel|interviews|meeting|"
    r"advert|brief|profile|gig|spot|intake|trial|(?:panel )?comments|ad|loop|advertisement|"
    r"take-?home|exercise|case study|task|challenge|test|query|"
    r"(?:first|second|third|final|next) (?:stage|round)|stage|today|tomorrow|timeline|availability|"
    r"req|news|position|role|job|opening|vacancy|post|application|interview|opportunity|update|"
    r"status|"
    r"next steps|follow[- ]?up|received(?: by .*)?|recruiting|recruitment|hiring|candidate|outcome|"
    r"decision|search|assessment|offer|application (?:update|status|received)|screening|call)+$|"
    r"\s+\((?:job|ref|req|id|no|advt)?[ .:#]*\d{3,}\)$|"
    r"\s+(?:on )?\d{1,2}(?:st|nd|rd|th)? (?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)\w*$|"
    r"\s+\((?:(?:internal|external) )?(?:job|posting|vacancy|advert|req|ref|post)\b[^()]{0,12}\d"
    r"[^()]{0,12}\)$|"
    r"\s+\((?:new|updated|changed|moved|rescheduled)[^()]*\)$",
    re.IGNORECASE,
)
