"""How Italian says no."""

from typing import Final

from afterword.core.reading.signals import Needs, Signal
from afterword.core.reading.vocabulary.italian import say

REFUSALS: Final[tuple[Signal, ...]] = (
    say.decides(7.0, r"<not_chosen>|<not_going>"),
    # a competition for a public post speaks of no application
    say.decides(
        7.0,
        r"<turned_down>.{0,120}\b<public>\b|\b<public>\b <firm20><turned_down>",
        needs=Needs.NOTHING,
    ),
    # small firms: nobody is needed, or somebody else is
    say.decides(
        7.0,
        r"\bnon (?:ci|mi) (?:serve|servono|occorre|occorrono) <upto2>(?:l'|un'|il |un |una |altro |"
        r"nessun )?(?:<trade>|personale)\b|\bnon (?:abbiamo|ho) (?:piu )?bisogno di "
        r"<upto2>(?:personale|nessuno|<trade>)\b|\bnon (?:prendiamo|assumiamo|prendo|assumo) "
        r"<upto1>(?:altra gente|altro personale|altre persone|nessuno|personale)\b|\bnon (?:stiamo "
        r"assumendo|effettuiamo assunzioni)\b|\b(?:preferito|deciso di|scelto di|preferisco|"
        r"preferiamo) (?:prendere|assumere|tenere|dare il posto a|affidare il posto a) (?:un|una|"
        r"l'altr[oa]|un'altra|un altro) <upto1><applicant>|\b(?:andare avanti|procedere|proseguire|"
        r"continuare) con (?:un'altra|un altro|altr[ei]) (?:candidat\w+|finalist\w|profil\w|"
        r"person[ae])\b",
        needs=Needs.NOTHING,
    ),
    # the same as a noun: "la mancata ammissione al concorso"
    say.decides(
        7.0,
        r"\b(?:esclusione|rigetto|reiezione|diniego|inidoneita|decadenza|(?:mancat[oa]|non) "
        r"(?:ammissione|selezione|idoneita|accoglimento|superamento|assunzione|approvazione|"
        r"conferma|accettazione)) <upto6>(?:<papers>|<process>|concorso|s\.?v|mansione|graduatoria|"
        r"prov[ae]|assunzione|candidat\w+)",
    ),
    # "ho deciso di non proseguire" alone is what an applicant says
    say.decides(
        7.0,
        r"\b(?:(?:abbiamo|ha|hanno|stato|si e|siamo) <upto2>(?:deciso|scelto|ritenuto|valutato|"
        r"stabilito|preferito|deliberato|convenuto)|decisione|dobbiamo|scelta|preferiamo|"
        r"riteniamo) <upto4>(?:di |da )?non <upto2><goon>|\bho (?:deciso|scelto|preferito) di non "
        r"<upto1>(?:assumer|prender|inserir|offrir|conferma)\w+|\bdobbiamo <upto3>(?:declinare|"
        r"rinunciare|interrompere|fermarci)\b",
    ),
    say.decides(
        7.0,
        r"<no> <upto2>(?:proseguir(?:emo|a|ai)|prosegu(?:iamo|e|i)|proceder(?:emo|a)|procediamo|"
        r"continuer(?:emo|a|ai)|continui|continua|passa|passi|passera|passerai|va|vai|andra|andrai|"
        r"andremo|andiamo|accede|accedi|accedera|accederai|prosegua) <upto2>(?:<process>|con|la|"
        r"tua|sua|alla|alle|al|oltre|avanti|fase|nel|nella|l'iter|l'assunzione)\b|<no> (?:avra|"
        r"avranno|ha avuto|daremo|diamo|verra dato|sara dato|si dara|si potra dare|puo avere|ha "
        r"trovato|possiamo dare|potremo dare|trova) <upto2>(?:seguito|corso|esito positivo|buon "
        r"esito|accoglimento|riscontro positivo)\b|\bnon (?:e|sia) (?:ancora )?il momento "
        r"<upto3>per <upto1>(?:<goon>)|\bnon (?:proseguiremo|procederemo|andremo avanti)(?=[.,;!]|"
        r"$)",
    ),
    say.decides(
        7.0,
        r"<no> <upto3>(?:corrispond(?:e|a|ono)|risponde|rispecchia|soddisfa|possied[ea]|possiedi|"
        r"adatt[oa]|coincide|collima|rientra|raggiunge|raggiunto|maturat\w|in linea|in possesso|"
        r"incontra|presenta|dispone|aderente|ha|hai|conseguito|ottenuto) <upto6>(?:requisit|"
        r"criteri|profil|esigenz|ricerc|posizion|ruol|cerc|richiest|minim|bando|aspettativ|"
        r"punteggio|necessita|esperienza|stiamo|titol|sufficien|abilitazion)\w*|\bprofil[oi] "
        r"<upto4>(?:distant[ei]|lontan[oi]) da\b",
    ),
    say.decides(7.0, r"\b<decided> <upto6><rival>"),
    # the same the other way round: "un altro candidato aveva piu esperienza"
    say.decides(
        7.0,
        r"\baltr[oaei] (?:candidat\w|person[ae]|profil[oi]|concorrent[ei]|collegh?\w) "
        r"<upto3>(?:(?:e|e') stat[oa] (?:scelt|selezionat|preferit|assunt)\w*|(?:ha|hanno|avesse|"
        r"aveva|avessero|avevano) (?:piu|maggior|requisit|un profilo|esperienz|competenz|accettat|"
        r"ottenut)\w*|risult\w+|corrispond\w+|possied\w+|present\w+|piu|meglio)\b|\b(?:scelto|"
        r"deciso|preferito|proseguiamo|procediamo) <upto1>(?:di )?(?:proseguire|procedere|andare "
        r"avanti|continuare|avanti) con (?:dei )?(?:candidati|profili|persone)\b|\b(?:optato|"
        r"scelto|preferito|selezionato|orientat\w|caduta|ricaduta|proseguire|procedere) "
        r"<upto4>(?:un|una) (?:\S+ )?(?:candidat[oa]|profilo|professionista|persona|figura|"
        r"risorsa)\b|\b(?:serviva|cercavamo|volevamo) <upto2>(?:qualcun[oa]|una persona|una figura|"
        r"chi|un profilo)\b",
    ),
    # a status, a decision without a verb, and what cannot be done for whom one writes to
    say.decides(
        7.0,
        r"(?:^|[:\"] ?|\b(?:come|in|stato|esito) )non (?:selezionat|approvat|prescelt|ammess|"
        r"idone)[oa]\b|\b(?:ha|abbiamo|ho) gia (?:assunto|trovato)\b|\bnon se ne fa (?:nulla|"
        r"niente)\b|\b(?:risposta|decisione|riscontro|parere) <upto4>(?:negativ|sfavorevol)\w+|"
        r"\b(?:costretti|obbligati) a (?:declinare|rinunciare|rifiutare)\b|\bassegnat[oa] (?:a|ad) "
        r"altr[oa] candidat[oa]\b|\b(?:assunzione|posizione) <upto2>non (?:si concretizz\w+|va "
        r"avanti|puo essere perfezionata)\b",
    ),
    say.decides(
        5.5,
        r"<no> <clitic>(?:e|e'|sara|e stato|essendo) possibile\b(?!.{0,60}\b(?:contatt|parl|chiam|"
        r"apr|legg|acced|present|conferm|consegn|feedback|riscontr|rispond|individual|data|orari|"
        r"spost|fissar|alleg|veder|forni|invi|modific|scaric)\w*)",
    ),
    say.decides(
        7.0,
        r"\b(?:optato|scelt\w|decis\w|deciso|assunto|preferito|preso|proseguire|ricadut[ao]|"
        r"affidato|assegnat\w|attribuit\w|conferit\w) <upto5><other> "
        r"<upto3><applicant>.{0,60}\b(?:esperien|lavor|formazione|settore|mansion|ruolo|posto|"
        r"cassa|cucin|negozio)\w*|\b(?:assunto|scelto|preso|optato|incarico|assegnato|attribuito|"
        r"conferit[ao]|affidat[oa]) <upto6>(?:un'altra|un altro|altr[oai]) <trade>\b|\b(?:scelto|"
        r"preso|assunto|preferito) <upto1>(?:un'altra|un altro|una|un) (?:ragazz[oa]|person[ae]|"
        r"signora|<trade>) (?:per (?:il|la|lo)|che (?:ha|gia|e gia))\b",
        needs=Needs.NOTHING,
    ),
    say.decides(
        7.0,
        r"\b(?:individuat\w+|trovato|selezionat\w+|ricevuto|privilegi\w+|preferi\w+|scelto|"
        r"presenza|proseguire|procedere|continuare|ci sono|vi sono|valutato|altr[aei]|avuto|"
        r"ritenuto|incontrato|abbiamo) <upto4><applicant> <upto5>(?:piu|maggiormente|meglio|"
        r"maggiore|maggiori) <upto2>(?:in linea|aderent|adatt|adegu|vicin|corrispond|rispond|"
        r"compatibil|coerent|affin|esperienza|esperti|idone|qualific|senior|competenz|titol|"
        r"preparat|struttur|mirat|specific|centrat)\w*|\baltr\w <applicant> <upto3>(?:rispond|"
        r"corrispond|soddisf|rispecchi)\w+ <upto2>(?:meglio|maggiormente|piu)\b",
    ),
    # "ma cerchiamo una figura piu senior"
    say.decides(
        6.0,
        r"\b(?:ma|pero|tuttavia|bensi|purtroppo|invece|perche|in quanto|poiche) "
        r"<upto8>(?:cerchiamo|cercando|cercavamo|ricerchiamo|ricercando|serve|servirebbe|bisogno "
        r"di|richiede|richiedeva|necessitiamo|orientati) <upto4>(?:figur[ae]|person[ae]|profil[oi]|"
        r"candidat\w+|qualcuno|chi|esperienza|risors[ae]) <upto4>(?:piu|maggior\w*|divers\w+|"
        r"superiore|gia)\b",
    ),
    say.decides(
        7.0,
        r"\b<job> <yes>(?:ricopert|copert|occupat|annullat|sospes|chius|congelat|cancellat|revocat|"
        r"ritirat|soppress|interrott|bloccat|decadut|rinviat|mess[oa] in (?:pausa|stand)|res[oa] "
        r"indisponibil)[oaie]?\b|\b(?:coperto|chiuso|sospeso|annullato|congelato|interrotto|"
        r"coprire|revocato|soppresso|cancellato|sospendere|congelare|annullare|interrompere|"
        r"chiudere) <upto5>(?:<job>|supplenze|posizione)\b|\b<job> <upto3>non (?:e|e\'|risulta) "
        r"(?:piu )?(?:disponibile|attiv[oa]|apert[oa]|libero)\b|\b(?:organico|squadra|staff|team|"
        r"brigata) <upto6>(?:complet[oa]|coperto|chius[oa])\b|\bblocco delle assunzioni\b|"
        r"\bdomande <yes>decadut\w+",
    ),
    say.decides(
        7.0,
        r"<no> (?:abbiamo|ci sono|sono (?:previst[ei]|disponibili|apert[ei])|ci risultano|"
        r"disponiamo di|vi sono|prevediamo|ho|c'e|prevede|ha in programma|abbiamo in programma|"
        r"effettuiamo|facciamo|effettueremo|sono in corso) <upto4>(?:posizion[ei]|posti|posto|"
        r"opportunita|assunzion[ei]|inserimenti|ricerche|bisogno|necessita|esigenz[ae]|selezioni|"
        r"lavoro|spazio|budget)\b|<no> (?:stiamo|siamo|cerchiamo|prevediamo|assumiamo|prendiamo) "
        r"<upto4>(?:assumend\w+|ricercando|cercando|selezionando|alla ricerca|personale|nessuno|"
        r"nuov[eio] \S+)|\bsiamo al completo\b|\bgia (?:al|tutto) <upto1>completo\b",
    ),
    say.decides(
        7.0,
        r"\b(?:escluder|respinger|rigettar|rifiutar|scartar)\w* <upto2>(?:sua|tua|suo|tuo) "
        r"<papers>|\bsenza che <upto5>(?:sia|fosse) (?:stat[oa] )?<chosen>|\b(?:respint|rifiutat|"
        r"scartat|rigettat|esclus|archiviat|declinat|bocciat)[oa] <upto4>(?:<papers>|<process>)\b|"
        r"\b<papers> <yes>(?:respint|rifiutat|scartat|rigettat|esclus|archiviat|declinat|bocciat|"
        r"non idone)[oa]\b|\besito (?:negativo|non (?:positivo|favorevole))\b|\b(?:inidone[oa]|non "
        r"(?:idone[oa]|ammess[oa]|vincitore|vincitrice|assegnatari[oa]))\b|\besaurimento dei "
        r"posti\b|\b(?:e|e'|considerarsi|ritenersi|intendersi) <upto1>esclus[oa] d\w+\b",
    ),
    say.decides(
        7.0,
        r"\b(?:posto|posti|incarico|ruolo|posizione|supplenza|cattedra|contratto|assegno|borsa) "
        r"(?:(?!(?:le|ti|vi|non|se)\b)\S+ ){0,8}?(?:e|e'|sono|viene) (?:gia |stat[oaei] "
        r"){1,2}(?:assegnat|attribuit|pres|conferit|affidat|occupat|dat)[oaei]\b(?! in| a lei| a "
        r"te)|\b(?:posto|lavoro|impiego|incarico|ruolo|parte) <upto3>(?:(?:e|e') (?:stato (?:dato|"
        r"affidato) (?:a|ad|al|alla)|(?:andato|toccato|stato) (?:a|ad|al|alla)|gia (?:preso|di|"
        r"stato|occupato))|va a (?!te\b|lei\b)|(?:l'ha|l'ho|l'abbiamo|lo abbiamo) (?:gia "
        r")?(?:preso|dato|assegnato|affidato)|lo prende)|\b(?:abbiamo|ho) gia <upto2>(?:trovato|"
        r"preso|assunto|scelto|coperto)\b(?! (?:il suo|la sua|il tuo|la tua))|\b(?:affidat|"
        r"assegnat|dat)[oa] (?:il|la) (?:posto|parte|ruolo|incarico) (?:a|ad) (?!te\b|lei\b)",
    ),
    say.decides(
        7.0,
        r"\b(?:posizione|posto|ruolo|ricerca|selezione|supplenza|incarico) <upto3><trade> "
        r"<yes>(?:ricopert|copert|occupat|annullat|sospes|chius|congelat|revocat|assegnat|"
        r"attribuit)[oa]\b(?! a (?:lei|te)\b)|\b(?:<trade>|la persona|il ragazzo|qualcuno) "
        r"<upto2>(?:l'ho|l'abbiamo|li abbiamo|le abbiamo|lo abbiamo|ne abbiamo) (?:gia )?(?:\S+ "
        r")?(?:trovat|dat|pres|assunt|tutt|scelt)[oaei]\b|\b(?:abbiamo|ho) gia (?:trovato|preso|"
        r"assunto|scelto) <upto2>(?:una persona|qualcuno|<trade>|un ragazzo|una ragazza|chi)\b",
        needs=Needs.NOTHING,
    ),
    # "il tuo percorso di selezione si conclude qui"
    say.decides(
        7.0,
        r"\b(?:tuo|suo|tua|sua|vostro) (?:percorso|iter|candidatura|processo|cammino|"
        r"partecipazione) <upto5>(?:si (?:conclude|ferma|interrompe|chiude|e conclus\w)|termina|"
        r"finisce)\b(?! con successo| positivamente)|\b(?:selezione|percorso|iter|processo) "
        r"<upto4>(?:si (?:conclude|ferma|interrompe|chiude)|termina|finisce) qui\b|\bci fermiamo "
        r"qui\b",
    ),
    say.decides(
        5.5,
        r"\b(?:stavolta|(?:per )?questa volta|in questa occasione|questo giro) <upto5>non\b "
        r"<upto3>(?:<goon>|andat|sei|se ne|possiamo|riusc|e)\b|\bnon (?:fa|fai) al caso nostro\b|"
        r"\bnon (?:e|sei) (?:la|quella|il) <upto2>(?:persona|figura|profilo) <upto2>(?:che|giust|"
        r"cerc|adatt)\w*|\bnon (?:e|sei|siete) stat[oa] (?:tu|lei)\b|\bnon (?:e andata|va) (?:bene|"
        r"a buon fine)\b|\bsara per (?:la|una) prossima\b",
    ),
    say.supports(1.3, r"\b(?:purtroppo|spiacent\w*|dispiac\w*|spiace|rammaric\w*|rincresc\w+)\b"),
    say.supports(
        1.2,
        r"\b(?:augur\w+|successo|fortuna|meglio) <upto8>(?:futuro|carriera|ricerca|percorso|"
        r"professional\w*|lupo|successo|fortuna|cammino|prosieguo)\b|\bin bocca al lupo\b",
    ),
    say.supports(
        0.8,
        r"\b(?:attenta (?:valutazione|analisi)|attentamente|numeros[ei] candidat\w+|molte "
        r"candidature|gran numero|elevato numero|conserver\w+|database|banca dati|future "
        r"(?:opportunita|selezioni|ricerche|occasioni|esigenze)|(?:scelta|decisione) "
        r"<upto1>(?:difficile|combattuta|sofferta|facile)|ricontatt\w+|non (?:si|ti) scoragg\w+)\b",
    ),
    say.supports(
        0.4, r"\b(?:grazie|ringrazi\w*) <upto8>(?:<papers>|tempo|colloquio|disponibilita)\b"
    ),
    say.opposes(
        4.0,
        r"\bnon <upto3>ancora\b(?! <upto1>(?:sufficien|abbastanza|matur|adeguat|all'altezza|"
        r"l'esperienza|esperienza|requisit))|\bancora non\b|\bin (?:fase|corso) di (?:valutazione|"
        r"selezione|esame|svolgimento)\b|\bstiamo ancora\b|\bsono ancora\b|\bnulla di deciso\b",
    ),
    # news of somebody else, told to a friend or to the house
    say.opposes(
        5.0,
        r"\bche (?:ci|mi) (?:hai|ha|avete) (?:segnalat|consigliat|presentat|indicat|mandat)\w+|"
        r"\bsegnalazione\b|^(?:ragazzi|car[ie] collegh?\w|colleghi|ciao a tutti|a tutti)\b",
    ),
    say.opposes(
        4.0,
        r"\bhanno (?:scelto|preso|assunto|preferito) (?:un'altra|un altro)\b(?! (?:candidat|profil|"
        r"person))|\b(?:due|tre|quattro|cinque|alcun[ie]|molt[ie]) (?:\S+ )?non (?:sono|hanno)\b",
    ),
    # the reader's own no, or one that befell the writer
    say.opposes(
        6.0,
        r"\b(?:mi dispiace <upto1>non essere stat[oa]|mia candidatura|mia partecipazione|ritir(?:o|"
        r"are|armi) <upto3>(?:candidatura|selezione|concorso|processo)|(?:accettato|ricevuto) "
        r"<upto1>(?:un'altra|altra) (?:offerta|proposta)|che mi (?:avete|ha|hanno|e stat)|non "
        r"(?:mi hanno|sono stat[oa]|ho (?:superato|passato)))\b",
    ),
    say.opposes(
        6.0,
        r"\b(?:richiesta|domanda) di (?:ferie|permesso|trasferimento|rimborso|part-time|congedo|"
        r"aspettativa)\b|\bgioca\b|\bposto per (?:il )?\d|\bcandidat[oa] di ieri\b|"
        r"\bavvisarl[oai]\b|\bhanno (?:annullato|cancellato|bloccato) <upto2>(?:posizione|"
        r"assunzion\w)\b|\b(?:partita|allenamento|campionato)\b|\b(?:(?:suo|sua|tuo|tua|vostro|"
        r"vostra) figli[oa]|gattin\w+|candidatura del (?:progetto|programma)|autore|redazione|"
        r"cucciol\w+|capitolato|gara d.appalto|smart working|(?:gentil[ei]|car[aie]) (?:mamma|"
        r"genitor[ei]|famigli[ae])|lista d.attesa|appartamento|affitto|locazione|prestito|mutuo|"
        r"finanziamento|manoscritto|inquilin\w+|condomin\w+|permesso di soggiorno|fornitor\w+|"
        r"racconto|poesi[ae]|romanzo|torte|giuria|preventivo|rimborso|sinistro|adozione|asilo|"
        r"polizza|immatricolazione)\b|\bcorso di (?:laurea|studi)\b|\b(?:iscrizione|domanda) "
        r"<upto3>(?:corso|torneo|gara|maratona|congresso|nido)\b|\bposto letto\b|\bbors[ae] di "
        r"studio\b|\b(?:richiesta|domanda|concessione) (?:di|per) <upto1>(?:credito|visto|carta|"
        r"adesione|iscrizione|risarcimento|contributo)\b|\b(?:suo|tuo|vostro) (?:articolo|testo|"
        r"libro|contributo|abstract|visto)\b",
    ),
)
