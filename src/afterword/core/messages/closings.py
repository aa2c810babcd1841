"""How people end a letter, as patterns in lower case."""

CLOSINGS = (
    # English
    "best", "all the best", "all my best", "best wishes", "cheers", "cordially", "faithfully",
    "gratefully", "hope to talk soon", "in gratitude", "many thanks", "my best", "respectfully",
    "sincerely", "take care", "talk soon", "thank you", "thank you again", "thank you and best",
    "thank you so much", "thank you very much", "thanks", "thanks a lot", "thanks again",
    "thanks and regards", "thanks so much", "thx", "warmly", "with appreciation", "with gratitude",
    "with thanks", "yours", "yours faithfully", "yours sincerely", "yours truly", "sincerely yours",
    "very truly yours", "br", "rgds",
    "(?:with )?(?:my |our )?(?:(?:very )?best|kind|kindest|warm|warmest)?,? ?(?:regards|wishes)",
    # German
    r"(?:mit )?(?:freundl|best|herzl|lieb|viel|schön|sonn)\w{1,7}(?: und \w+)? gr[üu](?:ß|ss)e?n?",
    "hochachtungsvoll", "mfg", "vg", "lg", "gruß", "grüße", "vielen dank", "herzlichen dank",
    "danke",
    # French
    "cordialement", "bien cordialement", "très cordialement", "bien à vous", "bien à toi",
    "sincèrement", "salutations", "sincères salutations", "salutations distinguées",
    "amicalement", "merci", "merci beaucoup", "cdlt", "bonne journée", "respectueusement",
    # Spanish
    "saludos", "un saludo", "saludos cordiales", "un cordial saludo", "atentamente",
    "cordialmente", "muchas gracias", "gracias", "un abrazo",
    # Portuguese
    "atenciosamente", "cumprimentos", "com os melhores cumprimentos", "melhores cumprimentos",
    "abraço", "abraços", "um abraço", "obrigado", "obrigada", "att",
    # Dutch
    "(?:met )?(?:vriendelijke|hartelijke|warme) (?:groet|groeten)", "groet", "groeten", "groetjes",
    "mvg", "hoogachtend", "bedankt", "alvast bedankt", "dank je wel",
    # Italian
    "cordiali saluti", "distinti saluti", "un cordiale saluto", "un saluto", "saluti", "grazie",
    "grazie mille", "a presto", "in fede",
)  # fmt: skip
"""Complete closings; the longest that fits counts."""

MOBILE = (
    # English
    "sent (?:from|via|with|using|by) ", "get outlook for ", "typed with thumbs",
    "please excuse (?:any )?(?:typos|brevity)",
    # German
    "von (?:meinem|meiner) .{2,30} gesendet", "diese nachricht wurde von .{2,30} gesendet",
    "gesendet (?:von|mit) ", "outlook für ",
    # French
    "envoyé (?:de|depuis|à partir de) (?:mon |ma |l')", "télécharger outlook", "obtenir outlook",
    # Spanish, Portuguese
    "enviado desde ", "obtener outlook", "enviado (?:do|da|pelo) ", "obter o outlook",
    # Dutch, Italian
    "verstuurd vanaf ", "verzonden (?:met|vanaf) ", "outlook voor ", "inviato da ",
    "scarica outlook",
)  # fmt: skip
"""What a telephone adds, from its first word on."""

TITLES = (
    r"recruit\w*", "talent", "sourcer", "manager", "director", "head of", "lead", r"engineer\w*",
    "partner", "president", "officer", "c[efot]o", "vp", "hr", "human resources", "people",
    "coordinator", "specialist", "consultant", "founder", "professor", "analyst", "assistant",
    "team", r"leiter\w*", r"personal\w*", "responsable", "directeur", "chargée?", "gerente", "jefe",
    "responsabile",
)  # fmt: skip
"""Words of the titles under a name."""
