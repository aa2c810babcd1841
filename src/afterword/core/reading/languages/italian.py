"""Italian, in the spelling of ``sentences``: no accents."""

from afterword.core.reading.reading import Kind
from afterword.core.reading.signals import Example, Language, Needs
from afterword.core.reading.vocabulary.italian import NOT_REFUSED, REFUSALS, REFUSED, say
from afterword.core.reading.wordlist import wordlist

LANGUAGE = Language(
    code="it",
    common=wordlist(
        """
        il lo la i gli le un una di del della dei delle e che in nel per con non si ci vi sono ha
        abbiamo ho hai suo sua tuo tua suoi nostro nostra ma come piu anche al alla grazie gentile
        caro cara ciao buongiorno cordiali saluti questo questa le ti mi da dal dalla se ed o sei
        siamo era io tu lei noi quando fino dopo poi qui buonasera dottor signora alle dai quello
        """
    ),
    signals={
        Kind.REJECTION: REFUSALS,
        Kind.INTERVIEW: (
            say.decides(
                6.5,
                r"\b(?:invit\w*|convoc\w*|fissar\w*|fissiamo|fissato|organizzar\w*|confermi\w*|"
                r"confermo|confermat\w*|confermar\w*|spost\w+|rimand\w+|riprogramm\w+|rinvi\w+|"
                r"ricord\w*|sostenere|proporl\w+|proporti|promemoria|svolgere|fare) "
                r"<upto8><talk>\b|\b<talk> <upto8>(?:si terra|si svolgera|e (?:fissato|confermato|"
                r"previsto|spostato|in programma)|salta|<day>\b)",
                is_hedged=False,
            ),
            say.decides(
                6.0,
                r"\b(?:vorremmo|vorrei|piacerebbe|desideriamo|desidereremmo|volentieri|vogliamo) "
                r"<upto3>(?:incontr\w*|conoscer(?:la|ti|vi)|sentir(?:la|ti)|vederl\w|vederti|fare "
                r"due chiacchiere)\b",
                is_hedged=False,
            ),
            say.decides(
                6.0,
                r"(?<!non )\b(?:(?:e|e'|sei|ha|hai) (?:stat[oa] )?(?:selezionat|ammess|"
                r"pre-?selezionat|convocat|superat|passat|invitat)[oa]) <upto4>(?:<talk>|"
                r"(?:(?:seconda|successiv[ae]|prossima|ultima) (?:fase|prov[ae]|step)|fase "
                r"successiva)|prova orale)\b|\b(?:ammess[oa] a sostenere|la S\.?V\.? e "
                r"convocat[oa])\b",
            ),
            # how small firms put it: can you come by on Tuesday at nine?
            say.decides(
                5.5,
                r"\b(?:puo|puoi|potrebbe|potresti|riesce|riesci|venga|vieni|venire|passi|passa|"
                r"passare|le andrebbe|ti andrebbe|andrebbe bene|ti va|le va|ci vediamo|vediamoci|"
                r"confermo|allora|aspettiamo|aspetto) <upto12><day>\b.{0,40}(?:<clock>|\?$)",
                is_hedged=False,
            ),
            say.decides(
                6.0,
                r"\b(?:giornata|turno|giorno|settimana|ore|ora) (?:di|in) prova\b|\b(?:venga|vieni|"
                r"venire|venissi|viene) <upto8>(?:a (?:provare|fare una prova)|in prova|per una "
                r"prova)\b|\bcolloquio (?:di lavoro|conoscitivo|tecnico|online|di selezione|"
                r"telefonico|motivazionale)\b|^colloquio ?:",
                needs=Needs.NOTHING,
                is_hedged=False,
            ),
            say.supports(
                1.0,
                r"\b(?:lunedi|martedi|mercoledi|giovedi|venerdi|disponibilita|orario|alle ore|"
                r"domani)\b",
            ),
            say.in_subject(
                1.5, r"\b(?:colloquio|convocazione|intervista|incontro|invito|prova|conferma)\b"
            ),
            say.opposes(4.0, r"\b(?:grazie|ringrazi\w*) <upto8><talk>\b"),
            say.opposes(
                4.0,
                r"\b(?:a seguito|in seguito|dopo|seguito) <upto3><talk>\b|\b(?:qualora|se) "
                r"<upto6>(?:selezionat\w+|interesse)\b|\baltri candidati\b|\bintervista "
                r"<upto5>(?:radio|giornale|tv)\b",
            ),
        ),
        Kind.ACKNOWLEDGEMENT: (
            say.decides(
                6.0,
                r"\b(?:ricevuto|ricevuta|ricezione|registrat\w*|acquisit\w+|preso in carico|"
                r"arrivat\w|pervenut\w|abbiamo qui) <upto4><papers>\b|\b<papers> <upto8>(?:ricevut|"
                r"registrat|inviat|pervenut|acquisit|arrivat|trasmess|presentata con|inoltrat|"
                r"protocollat)\w*|^(?:ricevuto|cv ricevuto)\b",
            ),
            say.decides(
                4.5,
                r"\b(?:grazie|ringrazi\w*) <upto6><papers>\b|\b(?:grazie|ringrazi\w+) "
                r"<upto3>(?:esserti|essersi|aver) <upto2>(?:candidat\w*|inviato|risposto)\b",
            ),
            say.decides(
                4.5,
                r"\b(?:valut|esamin|legger|guard|analizz|visionera|visioner)\w+ <upto6><papers>\b|"
                r"\b<papers> <upto6>(?:valutat\w*|esaminat\w*|in corso di valutazione|al vaglio)\b|"
                r"\bla (?:esaminera|valutera|esamineremo|valuteremo)\b",
            ),
            say.decides(
                6.0,
                r"\bdomanda <upto6>(?:<trade>|<public>|concorso) <upto8>(?:ricevut|acquisit|"
                r"registrat|protocollat|pervenut|inviat)\w*|\b(?:ricevut|acquisit|registrat|"
                r"pervenut)\w+ <upto4>domanda <upto6>(?:<trade>|<public>|concorso)\b",
                needs=Needs.NOTHING,
            ),
            say.supports(
                1.0,
                r"\b(?:contatto|contattar\w*|contattat\w+|ricontatter\w*|faremo sapere|presto "
                r"possibile|risposta|ricevuta|protocollo|codice)\b",
            ),
            say.in_subject(1.0, r"\b(?:ricevut[ao]|ricezione|conferma|invio|presentazione)\b"),
            say.opposes(3.0, r"\bmi[oa] (?:candidatura|curriculum|cv)\b"),
        ),
        Kind.OFFER: (
            say.decides(
                6.5,
                r"\b(?:liet[oia]|felic[ei]|piacere|contenti|vorremmo|vorrei|onorati|intendiamo) "
                r"<upto5>(?:offrir\w*|formular\w+|propor\w+|presentar\w+|assumer\w+|inserir\w+) "
                r"<upto6>(?:<job>|contratto|proposta|offerta|team|organico|squadra)\b|"
                r"\bbenvenut[oa] (?:nel|nella|in|a bordo) ?(?:team|squadra)?\b",
            ),
            say.decides(
                6.5,
                r"\b(?:posto|lavoro|impiego|ruolo|incarico) <upto5>(?:e|e'|tocca) (?:tuo|suo|a te|"
                r"a lei)\b|(?<!non )\b(?:ti|la|vi) (?:prendiamo|assumiamo|assumo|prendo|vogliamo "
                r"(?:con noi|assumere))\b|(?<!non )\b(?:e|e'|sei|hai|ha) (?:stat[oa] "
                r")?(?:assunt[oa]|scelt[oa]|selezionat[oa] <upto2>(?:per il|come|per la (?!fase|"
                r"prova|prossima|seconda|successiva))|vint[oa] <upto2>(?:<job>))\b",
            ),
            say.decides(
                6.0,
                r"\b(?:proposta|offerta|lettera) (?:di|d')? ?<upto1>(?:assunzione|lavoro|impegno|"
                r"contratto|contrattuale|collaborazione)\b(?! <upto3>(?:che mi|ricevut))|\b(?:puo|"
                r"puoi|potresti|potrebbe) <upto2>(?:iniziare|cominciare)\b|\b(?:si parte|cominci|"
                r"inizi|lei (?:comincia|inizia)) <upto3><day>\b|\btocca a (?:te|lei)\b",
                is_hedged=False,
            ),
            say.decides(
                5.5,
                r"(?<!non )\b(?:ti|la) (?:prendiamo|assumiamo|prendo|assumo)\b.*\b(?:paga|"
                r"contratto|stipendio|turn[oi]|tempo (?:in)?determinato|livello|part-time)\b",
                needs=Needs.NOTHING,
            ),
            say.decides(5.0, r"\bcontratto di lavoro\b"),
            say.supports(
                1.5,
                r"\b(?:congratulazioni|complimenti|stipendio|retribuzione|tempo (?:in)?determinato|"
                r"livello|decorrenza|iban|codice fiscale|paga)\b",
            ),
            say.in_subject(1.5, r"\b(?:assunzione|proposta|offerta di lavoro|quando cominci)\b"),
            say.opposes(
                6.0,
                r"\b(?:non <upto3>accettar\w+|che mi|(?:mio|nostro) cliente|valutera|sei "
                r"interessat[oa])\b",
            ),
        ),
        Kind.ASSESSMENT: (
            say.decides(
                6.5,
                r"\b(?:svolger\w*|completar\w*|complet[ia]|effettu\w+|risponder\w*|compil\w+|"
                r"risolver\w*|consegn\w+|invi(?:are|arci|amo)|chiediamo|sottopor\w+|sostenere|"
                r"eseguir\w+|fare) <upto8><test>\b|\b<test> <upto8>(?:in allegato|allegat\w+|"
                r"scad\w+|entro|minuti|giorni|disponibile|da remoto|si svolgera)\b",
                is_hedged=False,
            ),
            say.decides(
                6.5,
                r"\b(?:test|prova|esercizio|sfida) (?:tecnic[oa]|pratic[oa]|attitudinale|di "
                r"(?:traduzione|logica|inglese|programmazione|personalita))\b|\bvideo-?colloquio "
                r"<upto2>registrat\w+\b|\bcolloquio (?:asincrono|registrato)\b|\bregistr\w+ "
                r"<upto3>(?:video|risposte)\b",
            ),
            say.supports(1.5, r"\b(?:scadenza|minuti|giorni|entro|il link|quesiti|credenziali)\b"),
            say.opposes(
                5.0,
                r"\b(?:grazie|ringrazi\w+|esito|riportato|punteggio) <upto6><test>\b|\bnon "
                r"<upto1>ammess\w\b",
            ),
        ),
        Kind.OUTREACH: (
            say.decides(
                6.5,
                r"\b(?:trovato|visto|letto|visionato|notato|imbattut\w|colpit\w) <upto3>(?:suo|"
                r"tuo) <upto1>(?:profilo|cv|curriculum|contatto|linkedin|nominativo)\b|\b(?:suo|"
                r"tuo) (?:profilo|contatto|nominativo) <upto2>(?:tramite|mi ha|ci ha|su|sembra)\b|"
                r"\bho pensato a (?:lei|te)\b",
                needs=Needs.HINT,
            ),
            say.decides(
                6.0,
                r"\bsono <upto4>(?:recruiter|head ?hunter|selezionat(?:ore|rice)|talent|consulente "
                r"<upto1>(?:selezione|risorse))\b|\b(?:mio|nostro|un) cliente <upto5>(?:cerca|"
                r"ricerca|sta (?:cercando|ricercando)|seleziona|ha bisogno)\b|\b(?:stiamo|sto) "
                r"(?:cercando|ricercando|selezionando) <upto6>(?:per|presso)\b",
                needs=Needs.HINT,
            ),
            say.decides(
                5.0,
                r"\b(?:puo|puoi|potrebbe|potresti|sarebbe|saresti|sei|e|avrebbe|avresti|le|ti) "
                r"<upto3>(?:interessar\w*|interessa|interessat[oa]|apert[oa]|disponibile|interesse|"
                r"valutare) <upto5>(?:cambiamento|opportunita|proposte?|chiacchierata|parlarne|"
                r"saperne|sentirci|approfondire|cambiare|posizione)\b",
                needs=Needs.HINT,
                is_hedged=False,
            ),
            say.decides(
                6.0,
                r"\bcliente <upto6>(?:cerca|ricerca|seleziona|sta cercando) <upto3><trade>\b|"
                r"\b(?:cerco|cerchiamo|ricerchiamo|seleziono) <upto3><trade>.{0,40}\bclient[ei]\b",
                needs=Needs.NOTHING,
            ),
            say.in_subject(1.5, r"\b(?:opportunita|posizione|ricerca|proposta|interesse)\b"),
            say.opposes(
                4.0,
                r"\b(?:grazie|ringrazi\w+) <upto8><papers>\b|\b(?:sua|tua) candidatura\b",
            ),
        ),
        Kind.JOB_ALERT: (
            say.decides(
                5.0,
                r"\b(?:nuov[eio]|\d+) <upto1><sector> <upto4>(?:per|che|a|di lavoro|in linea|su|"
                r"vicin\w|consigliat\w|compatibili)\b|\b<sector> <upto2>(?:consigliat\w|"
                r"selezionat\w|che corrispondono|in linea con|per te|della settimana)\b|"
                r"\bavvis[oi] (?:di lavoro|lavoro)\b",
                needs=Needs.NOTHING,
            ),
            say.decides(
                5.0,
                r"\b(?:modifica|cancella|gestisci|disattiva|ricevere|creato) <upto4>(?:avviso|"
                r"avvisi|alert|notifiche)\b|\b(?:corrispond\w+|base) <upto2>(?:tua|tue|tuo) "
                r"(?:ricerca|ricerche|preferenze|profilo)\b",
                needs=Needs.NOTHING,
            ),
            say.supports(
                1.5,
                r"\b(?:vedi (?:tutt[ei]|offert[ae]|annunci\w*)|candidati (?:ora|subito)|part-time|"
                r"disiscriv\w+|nuov[ei])\b",
            ),
            say.in_subject(1.5, r"\b(?:nuov[eio] <upto2><sector>|\d+ <upto1><sector>|avviso)\b"),
            say.opposes(5.0, r"\b(?:sua|tua) candidatura\b|\bgrazie <upto4>candidat\w+\b"),
            say.opposes(
                6.0,
                r"\b(?:immobil\w+|appartament\w|bilocal\w|trilocal\w|affitto|vendita|sconti?|"
                r"promozion\w|saldi|auto|risparmi\w*)\b",
            ),
        ),
        Kind.FEEDBACK: (
            say.decides(
                6.0,
                r"\b(?:chiesto|chiede|chiedevi|richiesto) <upto6>(?:feedback|riscontro|parere|"
                r"perche|sincerita|franchezza|consigli\w?|motivi?)\b|\b(?:ecco|questo) "
                r"<upto3>(?:feedback|riscontro|osservazioni|consigli)\b|\b(?:mio|nostro|qualche) "
                r"(?:feedback|consiglio)\b",
                needs=Needs.NOTHING,
            ),
            say.decides(
                5.0,
                r"\b(?:dove|cosa|cio che) <upto3>(?:perso punti|mancato|mancava|pesato|"
                r"penalizzat\w+)\b|\bpunti (?:di forza|deboli|da migliorare|di debolezza)\b|"
                r"\b(?:le|ti) (?:consiglio|consigliamo|suggerisco|suggeriamo) di\b|\b(?:dovrebbe|"
                r"dovresti|potrebbe|potresti) <upto2>(?:migliorar|lavorar|approfond|esercit|"
                r"prepar)\w+|\bper la prossima volta\b|\bla prossima volta\b",
                needs=Needs.HINT,
            ),
            say.in_subject(1.5, r"\b(?:feedback|riscontro|consigli|come richiesto)\b"),
        ),
        Kind.NO_FEEDBACK: (
            say.decides(
                6.0,
                r"\b(?:non|impossibilitati|impossibile) <upto6>(?:feedback|riscontr[oi]|"
                r"motivazion[ei]|valutazioni individuali|spiegazioni|dettagli)\b",
                needs=Needs.HINT,
            ),
            say.supports(
                1.5, r"\b(?:policy|prassi|regolamento|comprens\w+|comprend\w+|richiesta)\b"
            ),
            say.opposes(
                5.0,
                r"\b<papers> <upto4>(?:ricevut|registrat|valutat)\w+|\b(?:abbiamo|ho) ricevuto\b|"
                r"\b(?:ricever\w+|avr\w+|avete avuto) <upto1>riscontro\b",
            ),
        ),
        Kind.AUTO_REPLY: (
            say.decides(
                6.0,
                r"\b(?:sono|saro|siamo|saremo|mi trovo) <upto1>(?:in ferie|in fiera|fuori (?:sede|"
                r"ufficio)|assente|in (?:vacanza|congedo|malattia|maternita|trasferta)|chiusi) "
                r"<upto4>(?:fino|sino|dal|al|per|con)\b|\b(?:risposta|messaggio) automatic[ao] di "
                r"assenza\b",
                needs=Needs.NOTHING,
            ),
            say.supports(
                1.5,
                r"\b(?:rientr\w+|tornero|urgenz[ae]|urgenti|accesso limitato|saltuari\w+|leggero|"
                r"leggo la posta)\b",
                needs=Needs.NOTHING,
            ),
            say.in_subject(
                1.5, r"\b(?:risposta automatica|fuori (?:sede|ufficio)|assen\w+|ferie)\b"
            ),
            say.opposes(4.0, r"\b(?:sua|tua) candidatura\b|\bcolloquio\b"),
        ),
    },
    examples={
        Kind.REJECTION: (
            *REFUSED,
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
        Kind.OFFER: (
            Example(
                subject="Lavoro",
                sender="gino@bardelporto.example",
                text="Ciao Omar, il posto è tuo, cominci lunedì alle 7. Porta il codice fiscale.",
            ),
        ),
        Kind.ASSESSMENT: (
            Example(
                subject="Test",
                sender="hr@molinogrande.example",
                text="Gentile candidato, la invitiamo a svolgere il test di logica entro domenica.",
            ),
        ),
        Kind.OUTREACH: (
            Example(
                subject="Opportunità",
                sender="lia@cercatalenti.example",
                text="Ho visto il tuo profilo: un nostro cliente cerca una contabile. Ti interessa "
                "parlarne?",
            ),
        ),
        Kind.JOB_ALERT: (
            Example(
                subject="Offerte",
                sender="avvisi@lavorosereno.example",
                text="15 nuove offerte di lavoro per sarta a Bologna. Vedi tutti gli annunci.",
            ),
        ),
        Kind.FEEDBACK: (
            Example(
                subject="Feedback",
                sender="hr@molinogrande.example",
                text="Ecco il nostro feedback sul colloquio: le risposte erano brevi.",
            ),
        ),
        Kind.NO_FEEDBACK: (
            Example(
                subject="Re: feedback",
                sender="hr@molinogrande.example",
                text="Non siamo in grado di fornire un feedback individuale ai candidati.",
            ),
        ),
        Kind.AUTO_REPLY: (
            Example(
                subject="Assente",
                sender="ugo@officinablu.example",
                text="Sono in ferie fino al 25 agosto. Per urgenze scrivere alla collega.",
            ),
        ),
        Kind.OTHER: (
            *NOT_REFUSED,
            Example(
                subject="Appartamento",
                text="Buonasera, purtroppo il proprietario dell'appartamento ha scelto "
                "un'altra persona.",
            ),
            Example(
                subject="Domenica",
                text="Cara Ana, purtroppo domenica non posso venire. Mi tieni una fetta di torta?",
            ),
        ),
    },
)
