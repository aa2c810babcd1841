"""Italian, in the spelling of ``sentences``: no accents."""

from afterword.core.reading.reading import Kind
from afterword.core.reading.signals import Language, Needs
from afterword.core.reading.vocabulary.italian import say
from afterword.core.reading.vocabulary.italian_examples import EXAMPLES
from afterword.core.reading.vocabulary.italian_invitations import INVITATIONS
from afterword.core.reading.vocabulary.italian_refusals import REFUSALS
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
        Kind.INTERVIEW: INVITATIONS,
        Kind.ACKNOWLEDGEMENT: (
            say.decides(
                6.0,
                r"\b(?:ricevuto|ricevuta|ricezione|ricevimento|lasciato|registrat\w*|acquisit\w+|"
                r"preso in carico|preso (?:atto|nota|visione) d\w+|arrivat\w|pervenut\w|girat\w|"
                r"(?:abbiamo|ho) qui|(?:inoltrato|girato|passato|inviato) (?:il|la) (?:suo|tuo|sua|"
                r"tua)|ho visto <upto2>messaggio e) <upto6><papers>\b|\b<papers> <upto8>(?:ricevut|"
                r"registrat|inviat|pervenut|acquisit|arrivat|trasmess|presentata con|inoltrat|"
                r"protocollat|giunt|girat|inserit[oa] correttamente|ce l'ho|nelle nostre mani|al "
                r"protocollo|a buon fine|confermat)\w*|^(?:ricevuto|cv ricevuto)\b",
            ),
            say.decides(
                4.5,
                r"\b(?:grazie|ringrazi\w*) <upto6><papers>\b|\b(?:grazie|ringrazi\w+) "
                r"<upto3>(?:esserti|essersi|aver) <upto2>(?:candidat\w*|inviato|risposto)\b",
            ),
            say.decides(
                4.5,
                r"\b(?:valut|esamin|legger|guard|analizz|visionera|visioner|vagl)\w+ "
                r"<upto6><papers>\b|\b<papers> <upto6>(?:valutat\w*|esaminat\w*|in (?:corso|fase) "
                r"di (?:valutazione|esame|verifica|istruttoria)|al vaglio)\b|\bla (?:esaminera|"
                r"valutera|esamineremo|valuteremo|sta (?:esaminando|valutando))\b",
            ),
            say.decides(
                6.0,
                r"\b(?:domanda|documentazione|documenti|istanza|candidatura|iscrizione) "
                r"<upto6>(?:<trade>|<public>|concorso|selezione|programma|stage|tirocinio) "
                r"<upto8>(?:ricevut|acquisit|registrat|protocollat|pervenut|inviat|a buon fine)\w*|"
                r"\b(?:ricevut|acquisit|registrat|pervenut)\w+ <upto4>(?:domanda|documentazione|"
                r"istanza) <upto6>(?:<trade>|<public>|concorso|selezione)\b",
                needs=Needs.NOTHING,
            ),
            # small firms: it came, and somebody else will look at it
            say.decides(
                5.0,
                r"\b(?:ricevut|arrivat)\w <upto4>(?:mail|e-mail|messaggio|lettera|tutto|"
                r"foglio)\b.{0,120}\b(?:guard\w+|legg\w+|parl\w+|vedr\w+|valut\w+|sapere|torna|"
                r"rientra|rispond\w+)\b|\b(?:mail|e-mail|messaggio|lettera|tutto) "
                r"<upto2>(?:arrivat|ricevut)\w\b|\b(?:ne|lo|la) (?:parlo|passo|giro|mostro|faccio "
                r"vedere) <upto3>(?:socio|soci|titolare|capo|marito|moglie|direttor\w+|"
                r"responsabile|gestore)\b|\bin un senso o nell'altro\b",
                needs=Needs.HINT,
            ),
            say.supports(
                1.0,
                r"\b(?:contatto|contattar\w*|contattat\w+|ricontatter\w*|faremo sapere|(?:ti|le) "
                r"(?:faccio|faremo) sapere|(?:ti|le) do (?:una|un) (?:risposta|riscontro)|presto "
                r"possibile|risposta|riscontro|ricevuta|protocollo|codice)\b",
            ),
            say.in_subject(1.0, r"\b(?:ricevut[ao]|ricezione|conferma|invio|presentazione)\b"),
            say.opposes(6.0, r"\bmi[oa] (?:candidatura|curriculum|cv)\b|\bnon avendo ricevuto\b"),
        ),
        Kind.OFFER: (
            say.decides(
                6.5,
                r"\b(?:liet[oia]|felic[ei]|piacere|contenti|vorremmo|vorrei|onorati|intendiamo) "
                r"<upto5>(?:offrir\w*|formular\w+|propor\w+|presentar\w+|presentiamo|assumer\w+|"
                r"inserir\w+) <upto6>(?:<job>|contratto|proposta|offerta|team|organico|squadra)\b|"
                r"\bbenvenut[oa] (?:nel|nella|in|a bordo) ?(?:team|squadra)?\b|(?<!non "
                r")\b(?:abbiamo|ho) scelto (?:te|lei)\b|\bti vogliamo (?:nel|nella|con)\b|(?<!non "
                r")\b(?:e|e'|sei) (?:risultat[oa] )?(?:il|la) candidat[oa] (?:prescelt|scelt|"
                r"selezionat)[oa]\b",
            ),
            say.decides(
                6.5,
                r"\b(?:posto|lavoro|impiego|ruolo|incarico) <upto5>(?:e|e'|tocca) (?:tuo|suo|a te|"
                r"a lei)\b|(?<!non )\b(?:ti|la|vi) (?:prendiamo|assumiamo|assumo|prendo|vogliamo "
                r"(?:con noi|assumere))\b|(?<!non )\b(?:e|e'|sei|hai|ha) (?:stat[oa] "
                r")?(?:assunt[oa](?! un| il| al protocollo)|scelt[oa]|selezionat[oa] <upto2>(?:per "
                r"il (?!nostro assessment|colloquio|prossimo)|come|per la (?!fase|prova|prossima|"
                r"seconda|successiva))|vint[oa] <upto2>(?:<job>))\b|\bha superato "
                r"<upto3>(?:selezione|concorso)\b",
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
                6.0,
                r"(?<!non )\b(?:ti|la) (?:prendiamo|assumiamo|prendo|assumo)\b.*\b(?:paga|"
                r"contratto|stipendio|turn[oi]|tempo (?:in)?determinato|livello|part-time)\b|"
                r"(?<!non )\b(?:le|ti) (?:viene|e|e'|sara|verra) (?:stat[oa] )?(?:conferit|"
                r"assegnat|attribuit|affidat)[oa] <upto4>(?:supplenza|incarico|posto|cattedra|"
                r"ruolo)\b|\b(?:le|ti) (?:conferiamo|affidiamo|assegniamo|confermiamo) "
                r"<upto3>(?:incarico|l'incarico|supplenza|posto|ruolo|assunzione|l'assunzione)\b|"
                r"\b(?:posto|lavoro|impiego) (?:\S+ )?(?:e|e') (?:tuo|suo)\b|\b(?:lavoro|posto|"
                r"impiego|assegno|incarico) <upto2>tocca a (?:te|lei)\b|\bl'(?:assegno|incarico) "
                r"tocca a (?:te|lei)\b|\bfirma(?:re)? <upto2>contratto(?! <upto2>(?:affitto|"
                r"locazione|mutuo))\b|\bprenda servizio\b|\bprendere servizio\b",
                needs=Needs.NOTHING,
            ),
            say.decides(5.0, r"\bcontratto di lavoro\b"),
            say.supports(
                1.5,
                r"\b(?:congratulazioni|complimenti|stipendio|retribuzione|tempo (?:in)?determinato|"
                r"livello|decorrenza|iban|codice fiscale|paga)\b",
            ),
            say.in_subject(1.5, r"\b(?:assunzione|proposta|offerta|nomina|quando cominci)\b"),
            say.opposes(
                6.0,
                r"\b(?:non <upto3>accettar\w+|non <upto2>rinnovat[oa]|che mi|(?:mio|nostro) "
                r"cliente|valutera|sei interessat[oa])\b",
            ),
        ),
        Kind.ASSESSMENT: (
            say.decides(
                6.5,
                r"\b(?:svolger\w*|completar\w*|complet[ia]|effettu\w+|risponder\w*|compil\w+|"
                r"risolver\w*|consegn\w+|invi(?:are|arci|amo)|chiediamo|chiedo|chieder\w+|"
                r"sottopor\w+|sostenere|eseguir\w+|fare|prossim[oa] (?:passo|step|fase)) "
                r"<upto8><test>\b|\b<test> <upto8>(?:in allegato|allegat\w+|scad\w+|entro|minuti|"
                r"giorni|disponibile|da remoto|si svolgera|da risolvere)\b|\bin allegato "
                r"<upto4><test>\b",
                is_hedged=False,
            ),
            say.decides(
                6.5,
                r"\b(?:test|prova|esercizio|sfida) (?:tecnic[oa]|pratic[oa]|attitudinale|di "
                r"(?:traduzione|logica|inglese|programmazione|personalita))\b|\bvideo-?colloquio "
                r"<upto2>registrat\w+\b|\bcolloquio (?:asincrono|registrato)\b|\bregistr\w+ "
                r"<upto3>(?:video|risposte)\b",
            ),
            # what nobody but an employer asks for
            say.decides(
                6.0,
                r"\btest (?:attitudinal\w+|psico\w+|di logica|di personalita)\b|\btest "
                r"<upto4>logica\b|\b(?:registra|registrare|registri) <upto2>video "
                r"<upto2>presentazione\b|\b(?:continuare|proseguire) la selezione\b.{0,60}<test>|"
                r"\bprima di <upto2>(?:veder|conoscer|parlar|incontrar|decider)\w+ .{0,60}<test>\b|"
                r"\bconvocat[oa] <upto4>(?:sostenere )?<upto2>prova (?:scritta|preselettiva)\b|"
                r"\bprossim[oa] (?:passo|step|fase) <upto4><test>\b",
                needs=Needs.NOTHING,
            ),
            say.supports(1.5, r"\b(?:scadenza|minuti|giorni|entro|il link|quesiti|credenziali)\b"),
            say.in_subject(1.5, r"\b(?:test|prova scritta|esercizio|sfida|provetta)\b"),
            say.opposes(
                5.0,
                r"\b(?:grazie|ringrazi\w+|esito|riportato|punteggio|presentat[oa]) <upto6><test>\b|"
                r"\bnon <upto1>(?:ammess\w|superat\w|idone\w)\b|\besclus[oa]\b",
            ),
        ),
        Kind.OUTREACH: (
            say.decides(
                6.5,
                r"\b(?:trovato|visto|letto|visionato|notato|imbattut\w|colpit\w) <upto3>(?:suo|"
                r"tuo) <upto1>(?:profilo|cv|curriculum|contatto|linkedin|nominativo|github|"
                r"portfolio)\b|\b(?:suo|tuo) (?:profilo|contatto|nominativo|github|portfolio) "
                r"<upto2>(?:tramite|mi ha|ci ha|su|sembra|e ottimo)\b|\bho pensato (?:a (?:lei|te)|"
                r"che potesse piacer(?:ti|le))\b|\bti ho visto lavorare\b",
                needs=Needs.HINT,
            ),
            say.decides(
                6.0,
                r"\bsono <upto4>(?:recruiter|head ?hunter|selezionat(?:ore|rice)|talent|consulente "
                r"<upto1>(?:selezione|risorse))\b|\b(?:mio|nostro|un) cliente <upto5>(?:cerca|"
                r"ricerca|sta (?:cercando|ricercando)|seleziona|ha bisogno)\b|(?<!non )\b(?:stiamo|"
                r"sto) (?:cercando|ricercando|selezionando|conducendo) <upto6>(?:per|presso)\b",
                needs=Needs.HINT,
            ),
            say.decides(
                5.0,
                r"\b(?:puo|puoi|potrebbe|potresti|sarebbe|saresti|sei|e|avrebbe|avresti|le|ti) "
                r"<upto3>(?:interessar\w*|interessa|interessat[oa]|apert[oa]|disponibile|interesse|"
                r"valutare) <upto5>(?:cambiamento|opportunita|proposte?|chiacchierata|parlarne|"
                r"saperne|sentirci|approfondire|cambiare|posizione)\b|\b(?:ti|le) (?:puo|potrebbe) "
                r"interessare\b|\b(?:ti|le) va di parlarne\b|\bsei curios[oa]\b|\bcredo <upto4>in "
                r"linea con\b",
                needs=Needs.HINT,
                is_hedged=False,
            ),
            say.decides(
                6.0,
                r"\bcliente <upto6>(?:cerca|ricerca|seleziona|sta cercando) <upto3><trade>\b|"
                r"\b(?:cerco|cerchiamo|ricerchiamo|seleziono) <upto3><trade>.{0,40}\bclient[ei]\b|"
                r"(?<!non )\bstiamo (?:cercando|conducendo|selezionando) <upto4>(?:un'|un "
                r")?(?:ricerca|architett[oa]|direttore|<trade>) .{0,80}\b(?:interess\w+|pensato a|"
                r"piacer(?:ti|le)|curios[oa]|azienda|client[ei])\b|\b(?:mi|ci) ha parlato "
                r"<upto2>(?:di te|di lei)\b.{0,120}\b(?:cerc\w+|<trade>)|\b(?:volessi|volesse|"
                r"pensassi|pensasse) <upto2>cambiare\b.{0,80}\b(?:<trade>|contratto|lavoro|"
                r"posto)\b",
                needs=Needs.NOTHING,
                is_hedged=False,
            ),
            say.in_subject(1.5, r"\b(?:opportunita|posizione|ricerca|proposta|interesse|sfida)\b"),
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
                r"avvisi|alert|notifiche|filtri)\b|\b(?:corrispond\w+|base) <upto2>(?:tua|tue|tuo|"
                r"tuoi) (?:ricerca|ricerche|preferenze|profilo|filtri)\b",
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
                r"\b(?:chiesto|chiede|chiedevi|richiesto) <upto6>(?:cosa non|che cosa|feedback|"
                r"riscontro|parere|perche|sincerita|franchezza|consigli\w?|motivi?)\b|\b(?:ecco|"
                r"questo) <upto3>(?:feedback|riscontro|osservazioni|consigli)\b|\b(?:mio|nostro|"
                r"qualche) (?:feedback|consiglio)\b",
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
        Kind.BOUNCE: (
            say.decides(
                6.0,
                r"\b(?:messaggio|e-?mail|posta) <upto8>non (?:e|e'|puo|ha|e stato) "
                r"<upto4>(?:consegn\w+|recapit\w+)",
                needs=Needs.NOTHING,
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
    examples=EXAMPLES,
)
