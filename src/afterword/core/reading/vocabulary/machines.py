"""What machines say for somebody, in seven languages: away, gone, a ticket, not delivered.

Looked for in ``Sentence.plain``: lower case, no accents, contractions opened. Two cues of a kind
make a machine; the ones under ``SURE`` do so alone.
"""

from typing import Final

from afterword.core.patterns import later

_MONTHS = (
    "jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|mai|mrz|marz|okt|dez|ene|abr|ago|dic|set|out|"
    "gen|mag|giu|lug|ott|fev|avr|juin|juil|aout|mei"
)
_WHEN = (
    rf"(?:\d|(?:{_MONTHS})\w*\b|(?:mon|tues|wednes|thurs|fri|satur|sun)day|next|further notice|"
    r"then|the (?:\d|end|new|first|start)|montag|dienstag|mittwoch|donnerstag|freitag|lundi|mardi|"
    r"mercredi|jeudi|vendredi|lunes|martes|miercoles|jueves|viernes|lunedi|martedi|segunda|terca|"
    r"maandag|dinsdag|woensdag|donderdag|vrijdag|septemb\w+|januar\w*|zum|einschl\w+|inclus\w*)"
)

AWAY: Final = later(
    r"\b(?:i am|i will be|we are|we will be|currently|(?:office|team|department|shop|bakery|studio|"
    r"school|practice|clinic|company)s? (?:is|are|will be)) (?:\w+ ){0,3}?(?:out of (?:the |"
    r"my )?office|away\b(?! with)|on (?:\w+ ){0,2}?(?:leave|holidays?|vacation|"
    r"sabbatical|retreat|annual)|travell?ing|sailing|abroad|between jobs|"
    r"off (?:work|sick|duty|until|till)|not in (?:the |my )?office|closed|shut\b)|"
    r"\b(?:is|are|will be) (?:currently |now )?(?:out of (?:the )?office|away (?:until|till|from)|"
    r"on "
    r"(?:maternity|parental|paternity|annual|sick|study) leave)\b|"
    r"\b(?:days?|weeks?|months?) (?:away|off)\b|"
    r"\b(?:out of (?:the )?office|gone (?:fishing|camping|hiking)|ooo)\b|"
    r"\bam (?:\w+ ){0,3}?(?:until|till)\b|\bno (?:laptop|phone|internet|e-?mail|mails?)\b|"
    r"\b(?:nicht (?:im (?:haus|buro|dienst)|am (?:platz|arbeitsplatz)|da\b)|im urlaub|"
    r"auf (?:dienst)"
    r"?reise|in elternzeit|im mutterschutz|krankgeschrieben|ausser haus|abwesend|"
    r"buro (?:ist|bleibt) geschlossen|betriebsferien)\b|"
    r"\b(?:absente?s?|en (?:conges?|vacances|deplacement)|hors du bureau|"
    r"(?:bureaux?|maison|service) (?:est|sont|sera|seront) fermee?s?)\b|"
    r"\b(?:de (?:vacaciones|baja|viaje)|fuera de (?:la )?oficina|ausente|"
    r"(?:oficina|oficinas) (?:esta|estara|estan|permanecera)\w* cerradas?)\b|"
    r"\b(?:in ferie|fuori (?:ufficio|sede)|assente|in congedo|in maternita|"
    r"uffici\w* (?:resta|restera|rimane|rimarra|e|sara)n?n?o? chius\w)\b|"
    r"\b(?:afwezig|met (?:vakantie|(?:\w+)?verlof)|niet (?:op kantoor|aanwezig|bereikbaar)|"
    r"kantoor is (?:\w+ )?gesloten)\b|"
    r"\b(?:de ferias|de licenca|ausente|fora do escritorio|"
    r"escritorio (?:esta|estara|encontra-se) (?:\w+ )?(?:encerrado|fechado))\b"
)
"""Somebody is not there now."""

UNTIL: Final = later(
    rf"\b(?:until|till|back (?:on|in|at)|(?:return|be back|read everything|resume) (?:on|from|in)|"
    rf"before|bis|jusqu\w*|hasta|fino al?|tot(?: en met)?|ate|avant|antes de) "
    rf"(?:\w+ ){{0,2}}?(?:le |la |el |den |dem |der |die |au |al |a |o |l')?{_WHEN}|"
    r"\b(?:upon|on|after|until|before) my return\b|\bwhen (?:i|we) (?:am|are|get) back\b|"
    r"\bwhile (?:i am|we are) (?:away|out|on)\b|\buntil (?:i am|we are) back\b|"
    r"\b(?:nach meiner ruckkehr|a mon retour|avant notre retour|hasta mi (?:vuelta|regreso)|"
    r"al mio (?:rientro|ritorno)|alla riapertura|na mijn terugkeer|no meu regresso)\b"
)
"""Until when, as those say who go away."""

UNABLE: Final = later(
    r"\b(?:not|unable to|nobody will|no one will|cannot|never|without) (?:\w+ ){0,4}?"
    r"(?:answer\w*|repl(?:y|ying)|respond\w*|read(?:ing)?|check(?:ing)?|access\w*|monitor\w*|"
    r"get(?:ting)? back to you|forwarded|passed on|help you)\b|"
    r"\b(?:nobody|no one) (?:will be )?(?:answer|reply|read)\w*\b|\blimited access\b|"
    r"\b(?:nicht|keine?n?) (?:\w+ ){0,5}?(?:beantwort\w+|bearbeit\w+|weitergeleitet|gelesen|lese|"
    r"mails?|weiterhelfen|erreichbar)\b|"
    r"\b(?:ne|n'|pas|plus) ?(?:\w+ ){0,6}?(?:repondre|transmis|connaissance|releve\w*|consulte\w*|"
    r"lue?|joignable|traiter)\b|"
    r"\bno (?:\w+ ){0,4}?(?:contestar|responder|leere|acceso|revis\w+|lee)\b|"
    r"\bnon (?:\w+ ){0,4}?(?:rispondere|potro|letta|leggero|consultat\w|accesso)\b|"
    r"\b(?:niet|geen) (?:\w+ ){0,5}?(?:beantwoord\w*|doorgestuurd|gelezen|lees|mails?|"
    r"verder helpen|helpen)\b|"
    r"\bnao (?:\w+ ){0,4}?(?:responder|consultad\w|lid\w|acesso|ler)\b"
)
"""No answer comes, or nobody reads."""

INSTEAD: Final = later(
    r"\b(?:contact|write to|e-?mail|call|reach(?: out to)?|turn to|goes? to|see|addressed? to) "
    r"(?:\w+ ){0,4}?(?:\S+@\S+|my colleague\w*|reception|the (?:\w+ ){0,2}(?:secretary|office|desk|"
    r"team)|mr|ms|mrs)|"
    r"\b\S+@\S+ instead\b|\b(?:urgent|emergenc\w+|cannot wait)\b|"
    r"\b(?:takes? over|taken over|taking over|covers? for|holding the fort|looks? after|"
    r"stands? in|successor|replaces? me|deputy)\b|"
    r"\b(?:dringend\w*|vertretung|vertritt|nachfolger\w*|wenden sie sich|ubernimmt)\b|"
    r"\b(?:urgen\w+|remplac\w+|adressez|contactez|interim|occupe\w* par|desormais)\b|"
    r"\b(?:dirija|escriba\w*|contacte|sustitu\w+|lo ocupa|ocupa ahora)\b|"
    r"\b(?:contattare|rivolger\w+|sostitui\w+|affidat\w)\b|"
    r"\b(?:spoed|neem (?:\w+ )*contact|vervang\w+|neemt .{0,40}over)\b|"
    r"\b(?:contactar|contacte|substitui\w*|ocupado por|preenchido pel\w)\b|\S+@\S+"
)
"""Whom to ask instead."""

WRITTEN: Final = later(
    r"\b(?:for|thanks for) (?:your|the) (?:message|e-?mail|mail|note|enquiry|inquiry|writing)\b|"
    r"\bwe (?:have|got|received) (?:got )?your (?:message|e-?mail|mail|request|enquiry)\b|"
    r"\b(?:ihre|deine) (?:nachricht|e-?mail|mail|anfrage)\b|\bvotre (?:message|mail|courriel|"
    r"e-?mail)\b|\b(?:su|tu) (?:mensaje|correo)\b|\bgracias por escribir\b|\b(?:sua|tua|suo|tuo) "
    r"(?:messaggio|e-?mail|mail|mensagem)\b|\b(?:uw|je) (?:bericht|mail|e-?mail)\b"
)
"""That something was written to them."""

SURE: Final = later(
    r"\b(?:this|dies|diese|ceci|este|questo|dit|esta)\b.{0,30}\b(?:mail robot|auto(?:matic|mated)"
    r"(?: e-?mail)? (?:reply|response|answer)|auto(?:-| )?(?:reply|responder|response)|"
    r"computer(?:-| )generated (?:reply|response|message)|"
    r"automatische antwort|reponse automatique|respuesta automatica|risposta automatica|"
    r"automatisch antwoord|resposta automatica)|"
    # gone for good
    r"\b(?:i|he|she|\w+ \w+) (?:(?:am|is|are) no longer (?:\w+ )?(?:work\w*|employed|with|at|in "
    r"(?!doubt|the running)|part of|responsible)|no longer (?:works?|looks? after))\b|"
    r"\bi (?:have )?left (?:(?:the|our) )?(?:company|organi[sz]ation|firm|business|"
    r"\w+ (?:at the end|in|on) (?!\w+day))\b|\b[a-z]+ (?:has )?left (?:the|our) "
    r"(?:company|organi[sz]ation|firm|business)\b|"
    r"\bi have moved on to (?:another|a new) (?:position|role|job|company)\b|"
    r"\bnicht mehr (?:fur|bei|in) (?:\S+ ){0,6}?(?:tatig|beschaftigt|angestellt)\b|"
    r"\b(?:unternehmen|firma|gmbh|betrieb|haus) (?:\S+ ){0,4}?verlassen\b|"
    r"\bne (?:travaille|fais|fait) plus (?:\w+ ){0,3}?(?:chez|pour|partie|dans)\b|"
    r"\bai quitte (?:\w+)|\bya no (?:trabajo|trabaja|forma parte|formo parte)\b|"
    r"\bnon (?:lavoro|lavora) piu\b|\bniet meer (?:werkzaam|in dienst)\b|\bwerk(?:t)? niet meer\b|"
    r"\bja nao (?:trabalho|trabalha|faco parte|faz parte)\b|"
    # an address nobody reads
    r"\b(?:written|replied|sent|wrote) (?:\w+ ){0,4}?to (?:a|an|this) (?:\S+ )?(?:mailbox|inbox|"
    r"address)\b|\b(?:this|the) (?:\S+ )?(?:address|mailbox|inbox|account|e-?mail) (?:is|was|has) "
    r"(?:\w+ )?(?:no longer (?:in use|used|active|monitored|read|exists?)|been (?:closed|"
    r"retired|deactivated)|retired|inactive)\b|\b(?:mailbox|inbox|account) will be (?:closed|"
    r"deleted)\b|"
    r"\bpostfach (?:\S+ ){0,3}?(?:nicht mehr|geschlossen)|\badresse n'est plus (?:utilisee|"
    r"active|consultee)|\bboite (?:\S+ ){0,4}?n'est (?:plus|pas) (?:releve|consulte|lue)\w*|"
    r"\bbuzon (?:\S+ ){0,3}?no se (?:revisa|lee|consulta)|\bcasella (?:\S+ ){0,4}?non (?:viene|e) "
    r"(?:piu )?(?:letta|consultata|monitorata)|\bcaixa (?:\S+ ){0,4}?nao e (?:\w+ )?(?:consultada|"
    r"lida|monitorizada)|"
    # a ticket
    r"\b(?:ticket|case|request|your request) (?:number |no\.? |id |#)?\S* ?(?:has been|have been|"
    r"was|is) (?:\w+ )?(?:opened|created|closed|received|resolved|registered|logged|solved)\b|"
    r"\b(?:opened|created|close|closed) (?:a|your|this|the) (?:support )?(?:ticket|case)\b|"
    r"\b(?:anfrage|ticket) (?:\S+ ){0,8}?(?:nummer|eingegangen|geschlossen|angelegt)\b|"
    r"\bdie bearbeitung (?:\S+ ){0,6}?(?:tage|dauer\w*)\b"
)
"""What no person says of themselves while they turn somebody down."""

SURE_IF_SHORT: Final = later(
    r"\b(?:this|the) (?:\S+ )?(?:mailbox|inbox|address|account|"
    r"e-?mail) is not (?:\w+ )?(?:monitored|"
    r"read|attended|checked|in use)\b|\b(?:cannot|not|unable to) (?:\w+ ){0,2}?(?:answer|reply to|"
    r"respond to) (?:each|every|all)\b|\breplied (?:to )?only if\b|"
    r"\bno longer accepts? (?:\w+ ){0,6}?(?:by|via|through) (?:e-?mail|post|fax)\b|"
    r"\b(?:nobody|no one) is in the (?:office|shop|building)\b"
)
"""The same, where little else is said; systems write it under any letter."""

UNDELIVERED: Final = later(
    r"\b(?:message|e-?mail|mail|letter)s?\b(?: (?!application)\S+){0,6}? (?:(?:could|can|was|were|"
    r"has|have|is|did)(?: not|not)? ?(?:yet )?(?:be |been |not )*(?:delivered|undeliver\w+|"
    r"rejected|blocked|refused|bounced|returned|accepted by|not accepted|not successful|declined|"
    r"reach\w*))|"
    r"\bundeliver\w+\b|\bmail delivery (?:failed|system|subsystem)\b|"
    r"\b(?:deliver|delivering) (?:your|the|this) (?:message|mail|e-?mail)\b|"
    r"(?<!your )\b(?:recipient|mailbox|user|address)\b(?: \S+){0,8}? (?:not found|unknown|full|"
    r"unavailable|"
    r"does not exist|(?:can|could) ?not be found|been removed|cannot take|no longer exists?)\b|"
    r"\b(?:was|were) not found at\b|"
    r"\b(?:nachricht|mail|e-?mail)\b.{0,80}\b(?:nicht (?:\w+ )?(?:zugestellt|angenommen|"
    r"ubermittelt|zustellbar)|zuruckgewiesen|abgelehnt)\b|\bempfanger(?: \S+){0,4}? (?:nicht|"
    r"unbekannt|"
    r"existiert)|\bunbekannter empfanger\b|\bannahme (?:\S+ ){0,2}?(?:abgelehnt|verweigert)\b|"
    r"\bmessage (?:\S+ ){0,3}?(?:n'a pas (?:pu )?(?:etre |ete )?(?:remis|accepte|distribue|"
    r"delivre)|refuse|non remis)|\bserveur (?:\S+ ){0,4}?(?:a )?refuse\b|\bboite (?:aux lettres )?"
    r"(?:est )?pleine\b|\badresse n'existe (?:pas|plus)\b|"
    r"\bmensaje (?:\S+ ){0,3}?no (?:ha|se|pudo) (?:\S+ ){0,3}?(?:entreg\w+|acept\w+)|"
    r"\brechazado el mensaje\b|\bbuzon (?:\S+ )?lleno\b|"
    r"\bmessaggio (?:\S+ ){0,3}?non (?:\S+ ){0,3}?(?:consegnat\w|accettat\w|recapitat\w)|"
    r"\bindirizzo (?:\S+ ){0,3}?(?:non esiste|inesistente|sconosciuto)\b|"
    r"\bbericht (?:\S+ ){0,5}?(?:niet (?:\S+ ){0,3}?(?:bezorgd|afgeleverd|geaccepteerd)|"
    r"geweigerd)|\bmailbox vol\b|"
    r"\bmensagem (?:\S+ ){0,3}?nao (?:\S+ ){0,3}?(?:entregue|aceite|aceita)|"
    r"\bdestinatari[oa] (?:\S+ ){0,3}?(?:foi removid|nao existe|desconhecid|no existe|sconosciut)"
)
"""A letter did not arrive."""

ANSWERED: Final = later(
    r"\b(?:declined|accepted|tentatively accepted) (?:this|your|the) (?:\w+ )?(?:invitation|invite|"
    r"meeting|event|appointment)\b|\b(?:einladung|besprechung|termin)\b.{0,20}\b(?:abgelehnt|"
    r"zugesagt|angenommen)\b|\ba (?:refuse|decline|accepte) (?:cette|votre|l') ?(?:invitation|"
    r"reunion)|\bha (?:rechazado|aceptado) (?:esta|su|la) (?:invitacion|reunion)\b|"
    r"\bha (?:rifiutato|accettato) (?:questo |il |l')(?:suo )?invito\b|\b(?:uitnodiging|afspraak)\b"
    r".{0,20}\b(?:afgewezen|geaccepteerd|geweigerd)\b|"
    r"\b(?:recusou|aceitou) (?:este|o|seu) convite\b"
)
"""What calendars tell of an invitation of one's own."""

EXPLAINED: Final = later(
    r"\b(?:messages?|e-?mails?|mails?|mailbox|inbox|address\w*|recipients?|deliver\w*|servers?|"
    r"accounts?|attach\w*|exceeds?|ticket|requests?|enquir\w+|inquir\w+|answer\w*|repl(?:y|ies)|"
    r"respond\w*|forwarded|office|desk|away|until|till|before|while|successor|tak\w+ over|"
    r"filled by|"
    r"letters received|further action|retreat|robot|"
    r"nachricht\w*|postfach|empfanger\w*|zugestellt|anfrage\w*|zuschriften|annahme|vertretung|"
    r"nachfolger\w*|urlaub|im haus|besetzt|zeit(?:raum)?|weitergeleitet|weiterhelfen|bis zum|"
    r"boite|destinataire|serveur|retour|absen\w+|avant|conges|occupe\w* par|adresse|"
    r"mensajes?|correo|buzon|destinatario|vuelta|hasta|lo ocupa|regreso|"
    r"messaggio|casella|indirizzo|periodo|fino al?|affidata|riapertura|"
    r"berichte?n?|geweigerd|tot en met|verlof|spoed|"
    r"mensage\w+|caixa|ocupado por|preenchido pel\w|regresso)\b|\S@\S"
)
"""Words by which what sounds like a no is about a letter, a desk or a while, and not about you."""

FOR_A_WHILE: Final = later(
    r"\b(?:until|till|before|while|when (?:i|we)|deliver\w*|recipients?|attach\w*|exceeds?|during|"
    r"this week|antes d\w+|prima d\w+|bis zum|in dieser zeit|wahrend|avant|pendant|durant|hasta|"
    r"durante|mientras|"
    r"fino al?|in questo periodo|tot|tijdens|ate a|enquanto)\b"
)
"""Words that make a no one for a while, or one of a mail server's."""

YOURS: Final = later(
    r"\byour (?:\w+ )?(?:application|candidacy|candidature|interview|profile|cv|resume)\b|"
    r"\byou (?:have |had )?appl(?:ied|y)\b|\byou (?:have|were|are) (?:not|unfortunately)\b|"
    r"\b(?:other|another|different|stronger|internal|external|several|these) (?:\w+ )?"
    r"(?:candidates?|applicants?|person)\b|\b(?:somebody|someone) else\b|"
    r"\b(?:ihre|deine|ihrer|deiner) (?:\w+ )?bewerbung\b|\bander\w+ (?:\w+ )?(?:bewerber|"
    r"kandidat)\w*|"
    r"\b(?:votre|ta) candidature\b|\bautres? (?:\w+ )?candidat\w*|\bautres? profils?\b|"
    r"\b(?:su|tu) (?:candidatura|solicitud|perfil)\b|\botr[oa]s? (?:\w+ )?(?:candidat|perfil)\w*|"
    r"\b(?:sua|tua) (?:candidatura|domanda)\b|\baltr[oi] (?:\w+ )?(?:candidat|profil)\w*|"
    r"\b(?:je|jouw|uw) sollicitatie\b|\bandere (?:\w+ )?kandida(?:at|ten)\b|"
    r"\boutr[oa]s? (?:\w+ )?(?:candidat|perfi)\w*"
)
"""Words that a no to an application has and an answering machine lacks."""

FILLED: Final = later(
    r"\b(?:position|post|role|vacancy|job|opening)\b.{0,60}\byou (?:have |had )?applied\b"
    r".{0,30}\b(?:has|have|is|was) (?:\w+ )?(?:been )?(?:filled|taken|closed|withdrawn)\b"
)
"""A no that many a system sends on the day somebody applies."""

APPLIED: Final = later(
    r"\b(?:appli(?:cations?|cants?|ed)|candida\w+|shortlist\w*|selected|interview\w*|hir(?:e|ed|"
    r"ing)|"
    r"positions?|roles?|jobs?|posts?|vacanc\w+|openings?|bewerb\w+|kandidat\w+|stellen?|zusage|"
    r"absage|retenue?|postes?|puestos?|seleccion\w+|posizion\w|selezion\w+|sollicit\w+|functies?|"
    r"vagas?|cargos?)\b"
)
"""Words of applying."""

REPLY_SUBJECT: Final = later(
    r"^\s*(?:(?:re|aw|sv|antw|tr|ref)\s*:\s*)?(?:automatic reply|auto(?:-| )?reply|auto ?:|"
    r"away\b ?:|"
    r"ooo\b|auto(?:matic)?(?:-| )?respon(?:se|der)|out of (?:the )?office|away from (?:my|the) "
    r"(?:desk|office)|abwesenheit|automatische antwort|ich bin (?:nicht da|im urlaub)|"
    r"r[eé]ponse automatique|message automatique|absence\b|absente? |respuesta autom|mensaje autom|"
    r"fuera de (?:la )?oficina|estoy de vacaciones|resposta autom|fora do escrit|"
    r"risposta automatica|"
    r"fuori ufficio|assenza\b|automatisch antwoord|afwezig|(?:maternity|parental|sick|"
    r"annual) leave|"
    r"(?:not read|read|gelesen|ungelesen|nicht gelesen|non lu|lu|leído|no leído|letto|non letto|"
    r"gelezen|niet gelezen|lida|não lida) ?: |delayed reply|gone fishing|sabbatical\b)",
)
"""How an answering machine begins a subject; looked for in lower case."""

BOUNCE_SUBJECT: Final = later(
    r"^\s*(?:undeliver\w+|delivery (?:status notification|has failed|failure|failed|delayed|"
    r"report)|"
    r"mail (?:delivery (?:failed|failure|system)|system error|not delivered|could not be "
    r"delivered)|returned mail|failure notice|message (?:blocked|not delivered|undeliverable)|"
    r"non[- ]delivery|unzustellbar|zustellung (?:fehlgeschlagen|nicht m)|unzustellbare|"
    r"nicht zustellbar|non remis|[eé]chec de (?:la )?(?:remise|livraison|distribution)|"
    r"no se puede entregar|no entregado|mensaje no entregado|mancata consegna|"
    r"messaggio non recapit|onbestelbaar|niet (?:afgeleverd|bezorgd)|falha na entrega|"
    r"n[aã]o entregue|n[aã]o foi poss[ií]vel entregar)"
)
"""How a mail server begins one."""
