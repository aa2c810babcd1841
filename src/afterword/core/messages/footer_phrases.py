"""How footers and banners speak, as patterns in lower case; each begins at a word."""

LINKS = (
    # English
    "unsubscribe", "opt[- ]?out",
    r"manage (?:your )?(?:\w+ )?(?:preferences|settings|subscriptions?)",
    "manage (?:your )?notifications", r"(?:update|change) your (?:\w+ )?(?:preferences|settings)",
    "(?:e-?mail|notification) (?:preferences|settings)",
    r"remove (?:me|yourself) from (?:this|our) (?:\w+ )?list",
    # German, French
    "abmelden", "abbestellen", "austragen", "(?:se |vous |me )?désabonner", "(?:se |me )?désinscri",
    # Spanish, Portuguese
    "dar(?:se|te|me) de baja", "cancelar (?:la|tu|su|a|sua) (?:suscripción|inscrição|subscrição)",
    "cancelar (?:a )?(?:sua )?assinatura", "descadastr",
    # Dutch, Italian
    "afmelden", "uitschrijven", "disiscri", "annulla(?:re)? l'iscrizione",
)  # fmt: skip
"""Ways out of a list."""

WHY = (
    "(?:you are|you're) receiving this",
    "(?:you|you've|you have) received this (?:e-?mail|message|notification) (?:because|as)",
    "this (?:e-?mail|message|notification) (?:was|has been|is being) (?:sent|intended|delivered)",
    "(?:diese (?:e-?mail|nachricht) wurde|sie erhalten diese) .{0,60}(?:gesendet|versandt|weil|da)",
    "vous recevez ce", "reciben? (?:usted )?este (?:correo|mensaje)", "recibes este",
    "você (?:está recebendo|recebeu) (?:este|esta)", "(?:u|je) ontvangt (?:dit|deze)",
    "(?:ricevi|hai ricevuto|riceve) questa",
)  # fmt: skip
"""Why and to whom a program sent this."""

AUTOMATED = (
    # English
    r"(?:do not|don't|cannot|not) (?:reply|respond)\b", "no[- ]?reply (?:e-?mail|address|mailbox)",
    "(?:automatically|auto|computer|system)[- ]?generated", "this is an auto(?:mated|matic)",
    "automated (?:message|e-?mail|notification|response)", "unmonitored", "not monitored",
    "send[- ]only",
    "(?:replies|responses) .{0,40}(?:not read|undeliverable|not be (?:read|answered))",
    # German, French
    "nicht auf diese", "automatisch (?:generiert|erstellt|erzeugt|versendet)",
    "ne (?:pas|répondez pas) (?:y )?répondre", "ne répondez pas", "message automatique",
    # Spanish, Portuguese
    "no respond(?:a|as|er) (?:a )?est", "mensaje automático", "não respond(?:a|er)",
    "mensagem automática",
    # Dutch, Italian
    "niet (?:te )?(?:be)?antwoorden", "automatisch gegenereerd", "non rispondere",
    "messaggio automatico",
)  # fmt: skip
"""Nobody sits behind this address."""

LEGAL = (
    "©", r"\(c\) ?(?:19|20)\d\d", r"copyright\b", "all rights reserved", "alle rechte vorbehalten",
    "tous droits réservés", "todos los derechos", "todos os direitos", "alle rechten voorbehouden",
    "tutti i diritti riservati", "privacy (?:policy|notice|statement)", r"powered by\b",
    "terms (?:of|and) (?:use|service|conditions)", "datenschutz(?:erklärung|hinweise)?",
    r"impressum\b", "registered (?:office|address|in (?:england|ireland|scotland|wales))",
    "company (?:no|number|registration)", "handelsregister", "amtsgericht", r"hrb \d",
    "geschäftsführer(?:in|ung)?:", "siège social", "registergericht", "partita iva",
    "equal (?:employment )?opportunit(?:y|ies) employer",
    r"add (?:us|\S+@\S+) to your (?:address book|contacts|safe)",
    "(?:view|read|open) (?:this|it|the) .{0,20}(?:browser|online)",
    "(?:think of|think about|consider) the environment",
)  # fmt: skip
"""Imprints, and the small print of newsletters."""

CONFIDENTIAL = (
    # English
    "confidential(?:ity)?", "intended (?:only |solely )?(?:for|recipient)", "addressee",
    "privileged", "received (?:this|it) .{0,30}(?:in error|by mistake)", "unauthori[sz]ed",
    "disclos", "dissemination", "strictly prohibited", "delete (?:this|it|the)",
    # German, French
    "vertraulich", "irrtümlich", "bestimmungsgemäße", "unbefugte", "confidentiel", "destinataire",
    "par erreur", "supprimer", "confidentialité", "détruire", "nous en aviser",
    "renseignements (?:personnels|privilégiés)",
    # Spanish, Portuguese
    "confidencial", "destinatari[oa]", "por error", "por engano", "eliminar", "prohibid[oa]",
    # Dutch, Italian
    "vertrouwelijk", "geadresseerde", "ten onrechte", "riservat[oaei]", "per errore", "cancellar",
)  # fmt: skip
"""What lawyers have added; one of these words is nothing, three are a notice."""

BANNER = (
    "(?:view|read|open|see) (?:this|it|the|in|online)(?: e-?mail| message)?.{0,20} browser",
    "(?:view|read|open|see) (?:this|it|the)(?: e-?mail| message)?.{0,20} (?:online|on the web)",
    "view online", "trouble viewing", "im browser (?:an|öffnen)", "dans (?:votre|un) navigateur",
    "en (?:el|tu|su) navegador", "no (?:seu )?navegador", "in (?:je|uw|de) browser",
    "nel (?:tuo )?browser", r"external(?: e-?mail| sender| message)?\W*$", "caution:",
    r"originat\w+ (?:from )?outside", "outside (?:of )?(?:the|your|our) organi[sz]ation",
    "don't often get e-?mail from", "externe (?:e-?mail|nachricht)",
)  # fmt: skip
"""What stands above a mail before anybody speaks."""

COMPANIONS = (
    "click", "visit", "link", "questions?", "contact",
    "this (?:e-?mail|message|address|mailbox)",
    "mistake", "account", "notifications?", "inbox", "learn (?:more|why)", "klicken",
    "diese e-?mail",    "cliquez", "haga clic", "clique", "klik", "clicca",
)  # fmt: skip
"""What else is said beside the phrases above, and only there means nothing."""
