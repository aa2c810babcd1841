"""Italian, in the spelling of ``sentences``: no accents."""

from afterword.core.reading.reading import Kind
from afterword.core.reading.signals import Example, Language, Needs, Phrasebook
from afterword.core.reading.vocabulary.english import UPTO
from afterword.core.reading.wordlist import wordlist

say = Phrasebook(
    {
        **UPTO,
        "job": r"(?:posizione|posizioni|posto|ruolo|impiego|offerta|stage|tirocinio|incarico|"
        r"selezione)",
        "papers": r"(?:candidatura|cv|curriculum|domanda|profilo|interesse)",
        "other": r"(?:altr[oaie]|un'altra|un altro|divers[oaie]|intern[oaie])",
        "applicant": r"(?:candidat\w*|person[ae]|profil[oi]|colleg\w*|risors[ae])",
        "talk": r"(?:colloquio|intervista|incontro|videochiamata|prova|audizione|chiamata)",
    },
    hedge=r"\b(?:se|qualora|nel caso|quando|finche|a meno che)\b",
    needs=Needs.WORK,
)

LANGUAGE = Language(
    code="it",
    common=wordlist(
        """
        il lo la i gli le un una di del della dei delle e che in nel per con non si ci vi sono ha
        abbiamo ho hai suo sua tuo tua suoi nostro nostra ma come piu anche al alla grazie gentile
        caro cara ciao buongiorno cordiali saluti questo questa le ti mi
        """
    ),
    signals={
        Kind.REJECTION: (
            say.decides(
                7.0,
                r"\bnon <upto6>(?:selezionat\w*|scelt\w*|proseguire|proseguira|procedere|"
                r"procederemo|procedera|continuare|andare avanti|idone\w*|offrir\w*|accolt\w*|"
                r"accettat\w*|assumer\w*|superato|considerare|esito positivo|buon fine|dare "
                r"seguito)\b",
            ),
            say.decides(
                7.0,
                r"\b(?:deciso|scelto|optato|preferito|proseguire|procedere|selezionato|assunto|"
                r"orientat\w*|puntare|scelta) <upto6><other> <upto2><applicant>?\b",
            ),
            say.decides(
                6.5,
                r"\b<job> <upto6>(?:copert[oa]|assegnat[oa]|occupat[oa]|annullat[oa]|"
                r"sospes[oa]|chius[oa])\b",
            ),
            say.decides(
                6.0,
                r"\b<papers> <upto6>non <upto4>(?:corrisponde|risponde|in linea|adatt\w*|"
                r"rispecchia)\b|\b(?:respint\w*|rifiutat\w*|scartat\w*) <upto4><papers>\b|"
                r"\besito negativo\b|\b<papers> <upto4>(?:respint\w*|scartat\w*)\b",
            ),
            say.supports(1.3, r"\b(?:purtroppo|spiacent\w*|dispiac\w*|rammaric\w*)\b"),
            say.supports(
                1.2,
                r"\b(?:auguri\w*|auguro|successo|fortuna|in bocca al lupo) <upto8>(?:futuro|"
                r"carriera|ricerca|percorso|professional\w*|lupo)\b|\bin bocca al lupo\b",
            ),
            say.supports(
                0.8,
                r"\b(?:attenta (?:valutazione|analisi)|attentamente|numerose candidature|"
                r"gran numero|conserveremo)\b",
            ),
            say.supports(
                0.4,
                r"\b(?:grazie|ringrazi\w*) <upto8>(?:<papers>|tempo|colloquio|"
                r"disponibilita)\b",
            ),
            say.opposes(4.0, r"\bnon <upto3>ancora\b|\bin fase di\b"),
            say.opposes(
                6.0,
                r"\b(?:mia candidatura|appartamento|affitto|prestito|mutuo|visto|manoscritto|"
                r"borsa di studio|proprietario)\b",
            ),
        ),
        Kind.INTERVIEW: (
            say.decides(
                6.5,
                r"\b(?:invit\w*|convoc\w*|fissare|fissiamo|fissato|organizzare|confermi\w*|"
                r"confermat\w*|spostare|rimandare|ricord\w*|sostenere) <upto8><talk>\b|\b<talk> "
                r"<upto8>(?:si terra|e (?:fissato|confermato|previsto|spostato)|(?:lunedi|"
                r"martedi|mercoledi|giovedi|venerdi))\b|\b(?:vorremmo|piacerebbe) "
                r"<upto3>(?:incontrar\w*|conoscer\w*)\b",
            ),
            say.supports(
                1.0,
                r"\b(?:lunedi|martedi|mercoledi|giovedi|venerdi|disponibilita|orario|alle "
                r"ore)\b",
            ),
            say.opposes(4.0, r"\b(?:grazie|ringrazi\w*) <upto8><talk>\b"),
        ),
        Kind.ACKNOWLEDGEMENT: (
            say.decides(
                6.0,
                r"\b(?:ricevuto|ricevuta|ricezione|registrat\w*) <upto4><papers>\b|"
                r"\b<papers> <upto6>(?:ricevut\w*|registrat\w*|inviat\w*|pervenut\w*)\b",
            ),
            say.decides(
                4.5,
                r"\b(?:grazie|ringrazi\w*) <upto6><papers>\b|\bgrazie per esserti "
                r"candidat\w*\b",
            ),
            say.decides(
                4.5,
                r"\b(?:valutare|valuteremo|esaminare|esamineremo|valutando|valutera) "
                r"<upto6><papers>\b|\b<papers> <upto6>(?:valutat\w*|esaminat\w*|in corso di "
                r"valutazione)\b",
            ),
            say.supports(
                1.0, r"\b(?:contatto|contattar\w*|ricontatter\w*|faremo sapere|presto possibile)\b"
            ),
        ),
        Kind.OFFER: (
            say.decides(
                6.5,
                r"\b(?:lieti|lieto|felici|piacere) <upto4>offrir\w* <upto5>(?:<job>|"
                r"contratto)\b|\bbenvenut[oa] nel team\b|\bcontratto di lavoro\b",
            ),
        ),
    },
    examples={
        Kind.REJECTION: (
            Example(
                subject="La sua candidatura",
                sender="Selezione <selezione@officinablu.example>",
                text="Gentile Chiara, grazie per il suo interesse. Purtroppo la sua "
                "candidatura non è stata selezionata. Le auguriamo successo nel suo "
                "percorso professionale.",
            ),
            Example(
                subject="Re: Colloquio",
                sender="Marta Blu <marta@officinablu.example>",
                text="Ciao Chiara, grazie per la chiacchierata. Abbiamo deciso di proseguire "
                "con un altro candidato, che conosce già le macchine. Un saluto, Marta",
            ),
            Example(
                subject="Posto di cuoco",
                sender="info@trattoriadamario.example",
                text="Buongiorno, il posto è stato coperto. Saluti, Mario",
            ),
        ),
        Kind.INTERVIEW: (
            Example(
                subject="Posizione di infermiera",
                sender="Selezione <selezione@ospedalesud.example>",
                text="Gentile Rosa, vorremmo invitarla a un colloquio giovedì 14 alle ore 10.",
            ),
        ),
        Kind.ACKNOWLEDGEMENT: (
            Example(
                subject="Candidatura ricevuta",
                sender="selezione@ospedalesud.example",
                text="Gentile Rosa, abbiamo ricevuto la sua candidatura. Valuteremo il suo "
                "curriculum e la contatteremo al più presto possibile.",
            ),
        ),
        Kind.OTHER: (
            Example(
                subject="Appartamento",
                sender="agenzia@case.example",
                text="Buonasera, purtroppo il proprietario dell'appartamento ha scelto "
                "un'altra persona.",
            ),
            Example(
                subject="Domenica",
                sender="nonna@famiglia.example",
                text="Cara Ana, purtroppo domenica non posso venire. Mi tieni una fetta di torta?",
            ),
        ),
    },
)
