"""How Italian says no, and the pieces its other constructions are written with, too.

In the spelling of ``sentences``: no accents, and apostrophes kept (*un'altra*, *e'*).
"""

from typing import Final

from afterword.core.reading.signals import Example, Needs, Phrasebook, Signal
from afterword.core.reading.vocabulary.english import UPTO

say: Final = Phrasebook(
    {
        **UPTO,
        "job": r"(?:posizion[ei]|posto|posti|ruol[oi]|impiego|stage|tirocinio|incarico|"
        r"supplenz[ae]|cattedra|assunzion[ei]|lavoro|<process>)",
        "process": r"(?:selezion[ei]|selettivo|iter|percorso|ricerca|concorso|bando|procedura|"
        r"processo)",
        "papers": r"(?:candidatur[ae]|cv|curriculum|curricula|domanda|profilo|interesse|istanza|"
        r"richiesta di (?:lavoro|assunzione))",
        "applicant": r"(?:candidat\w*|person[ae]|profil[oi]|collegh?\w*|risors[ae]|figur[ae]|"
        r"professionist\w*|ragazz[oaei]|<trade>|signor[aei]?|nominativ[oi]|soluzion[ei] "
        r"intern[ae])",
        # "un altro giorno" moves a meeting, "un altro fornitore" sells something
        "other": r"(?:(?:un'altra|un altro|altr[oaie])(?! (?:volta|data|giorno|orario|ora|"
        r"settimana|fornitor[ei]|offert[ae]|preventivo|immobile|inquilin\w+|sede|posizion[ei]|"
        r"ruol[oi]|opportunita|modo|mezzo)\b)|divers[oaie]|intern[oaie])",
        "rival": r"(?:<other> <upto3><applicant>\b|(?:un'altra|un altro|altr[oaie])(?=[.,;!]|$| "
        r"(?:con|che|piu|il cui|strad[ae]|direzione|percors[oi])\b)|(?:un|una|uno|il|la|i|le|due|"
        r"tre|su|sul|sulla|con|per) (?:\S+ )?<applicant> (?:\S+ )?(?:con|cui|piu|gia|intern\w+|di "
        r"casa|che (?:gia|ha|aveva|conosc\w+|abita|possiede|lavora\w*|meglio|cercav\w+))\b|"
        r"(?:qualcun[oa]?|chi|uno|una) (?:che|con|di|piu|ha|aveva|abita|conosce)\b)",
        "decided": r"(?:decis[oa]|decidere|decisione|scelt[oaei]|optato|opzione|preferi\w+|"
        r"proseguire|procedere|proseguiremo|procederemo|selezionat[oa]|assunto|assunta|preso|"
        r"orientat\w*|orientar\w*|puntare|puntato|ricadut[oa]|cadut[oa]|andare avanti|continuare|"
        r"trovato|individuat[oa]|dato|affidat[oa]|assegnat[oa]|vinto|confermato)",
        # said of the reader, not of all whom it may befall
        "no": r"(?<!candidati che )(?<!candidature che )(?<!coloro che )(?<!persone che )(?<!\bchi "
        r")\bnon",
        "yes": r"(?:(?!(?:non|essere|sara|saranno|fino|quando|se|senza)\b)\S+ ){0,14}?",
        "chosen": r"(?:(?:selezionat|scelt|accolt|accettat|accoglibil|ammess|approvat|idone|"
        r"ritenut|individuat|considerat|andat[oa] a buon|assunt|superat|passat|convocat|vincit|"
        r"adeguat|adatt|corrispondent|positiv|compatibil|favorevol|conform)\w*|pres[oa] in "
        r"(?:considerazione|esame|carico)|(?:tra|fra) (?:i|gli|le)|in linea|rientr\w+|(?:quell[oa]|"
        r"la persona|il profilo) (?:che|giust))",
        "goon": r"(?:prosegu\w*|proced\w*|continuar\w*|andare (?:avanti|oltre)|andar avanti|"
        r"portare avanti|portarla avanti|(?:dare|dar|darle|dato|da) (?:ulteriore )?(?:seguito|"
        r"corso)|offrir\w*|assumer\w*|accoglier\w*|accettar\w*|considerar\w*|prender\w*|inserir\w*|"
        r"proporr?\w*|selezionar\w*|convocar\w*|invitar\w*|ammetter\w*|confermar\w*|avanzar\w*)",
        "not_chosen": r"(?:<no> (?:e|e'|sia|sono|sei|siete|era|risulta|risultano|essendo|puo "
        r"essere|potra essere|viene|verra|verrai|sara|sarai|hai|ha|abbiamo|avete|avendo) "
        r"<upto4><chosen>\b|<no> <upto2>(?:rientra|rientri|figura|compare|compari) <upto2>(?:tra|"
        r"fra|nella rosa|nei)\b)",
        "not_going": r"<no> (?:possiamo|potremo|potra|intendiamo|riusciamo|riusciremo|siamo in "
        r"grado|siamo nelle condizioni|abbiamo (?:potuto|la possibilita|modo)|vogliamo|(?:ci "
        r")?(?:e|e stato|sara|sia|essendo|essendoci) <upto2>possibile|potendo) <upto4><goon>",
        "excluded": r"(?:idoneo non \w+|idonea non \w+|non (?:idone[oa]|ammess[oa]|vincit\w+|"
        r"assegnatari[oa])|inidone[oa]|esclus[oa] d\w+|assegnat[oa] (?:a|ad) altr\w+)",
        "turned_down": r"(?:<excluded>|<no> (?:e|e'|risulta|puo essere|sara|ha|hai) (?:stat[oa] "
        r")?(?:selezionat|accolt|accettat|ammess|approvat|idone|superat|convocat|vincit|assunt|"
        r"ritenut)\w*)",
        "firm20": r"(?:(?!(?:se|qualora|quando|fino)\b)\S+ ){0,20}?",
        # posts one is examined for
        "public": r"(?:concorso pubblico|concorso per|avviso pubblico|prova (?:preselettiva|"
        r"scritta|orale|pratica)|graduatoria|supplenz[ae]|messa a disposizione|assegno di ricerca|"
        r"borsa di ricerca|tempo (?:in)?determinato|retribuit[ae]|<trade>)",
        "trade": r"(?:agent[ei]|istruttor\w|operator\w|addett\w|impiegat\w|insegnant[ei]|"
        r"docent[ei]|educator\w|educatric\w|infermier\w|oss|tecnic[oi]|collaborator\w+|"
        r"assistent[ei]|funzionari\w?|ricercator\w|autist[ai]|operai\w?|cuoc\w|camerier\w|"
        r"commess\w|magazzinier\w|segretari\w?|receptionist|praticante|apprendista|tirocinante|"
        r"dirigent[ei]|bibliotecari\w?|farmacist\w|medico|ingegner\w|contabile|sviluppator\w|"
        r"muratori?|elettricist\w|saldator\w|badante|barista)",
        "talk": r"(?:colloqui[oa]?|intervista|incontro|videochiamata|videocall|call|prova|"
        r"audizione|chiamata|chiacchierata|appuntamento)",
        "day": r"(?:lunedi|martedi|mercoledi|giovedi|venerdi|sabato|domenica|domani|dopodomani|"
        r"(?:il|giorno) \d+|alle \d+|alle ore|\d+/\d+)",
        "clock": r"(?:(?:alle|dalle|ore|per le) (?:ore )?\d+|\d+[.:]\d\d|mezzogiorno)",
        "test": r"(?:test|prova (?:scritta|pratica|tecnica|online|preselettiva|di \w+)|"
        r"questionario|esercizio|esercitazione|caso (?:studio|pratico)|assessment|sfida|compito|"
        r"quiz)",
        "sector": r"(?:offert[ae]|annunci|annuncio|opportunita|posizioni|lavori)",
    },
    # "anche se" grants something and leaves the rest standing; "se potessi ..., ma" is regret
    hedge=r"(?:(?<!anche )(?<!'anche )\bse (?!ne\b)|\b(?:qualora|nel caso|in caso|quando\b(?! "
    r"(?:ci|abbiamo|sei|e venut))|finche|fino a quando|a meno che|laddove|ove|in assenza|in "
    r"mancanza|significa|vuol dire|da intendersi|si intend\w+|considerarsi)\b)(?!.* (?:ma|pero) )",
    needs=Needs.WORK,
)

REFUSALS: Final[tuple[Signal, ...]] = (
    say.decides(7.0, r"<not_chosen>|<not_going>"),
    # a competition for a public post speaks of no application
    say.decides(
        6.5,
        r"<turned_down>.{0,120}\b<public>\b|\b<public>\b <firm20><turned_down>",
        needs=Needs.NOTHING,
    ),
    # "ho deciso di non proseguire" alone is what an applicant says
    say.decides(
        7.0,
        r"\b(?:(?:abbiamo|ha|hanno|stato|si e|siamo) <upto2>(?:deciso|scelto|ritenuto|valutato|"
        r"stabilito|preferito)|decisione|dobbiamo|scelta) <upto4>(?:di|da) non <upto2><goon>|\bho "
        r"(?:deciso|scelto|preferito) di non <upto1>(?:assumer|prender|inserir|offrir|conferma)\w+|"
        r"\bdobbiamo <upto3>(?:declinare|rinunciare|interrompere|fermarci)\b",
    ),
    say.decides(
        7.0,
        r"<no> <upto2>(?:proseguir(?:emo|a|ai)|prosegu(?:iamo|e)|proceder(?:emo|a)|procediamo|"
        r"continuer(?:emo|a|ai)|continui|passa|passi|passera|passerai|va|andra|andremo|andiamo|"
        r"accede|accedera) <upto2>(?:<process>|con|la|tua|sua|alla|alle|al|oltre|avanti|fase|nel|"
        r"nella|l'iter)\b|<no> (?:avra|ha avuto|avranno|daremo|diamo|verra dato|sara dato|si dara) "
        r"<upto2>(?:seguito|corso|esito positivo|buon esito)\b",
    ),
    say.decides(
        6.5,
        r"<no> <upto3>(?:corrispond(?:e|a|ono)|risponde|rispecchia|soddisfa|possiede|adatt[oa]|"
        r"coincide|collima|rientra|raggiunge|raggiunto|maturat\w|in linea|in possesso|incontra|"
        r"presenta|dispone|aderente) <upto6>(?:requisit|criteri|profil|esigenz|ricerc|posizion|"
        r"ruol|cerc|richiest|minim|bando|aspettativ|punteggio|necessita|esperienza|stiamo)\w*|"
        r"\bprofil[oi] <upto4>(?:distant[ei]|lontan[oi]) da\b",
    ),
    say.decides(7.0, r"\b<decided> <upto6><rival>"),
    say.decides(
        6.5,
        r"\b(?:optato|scelt\w|decis\w|deciso|assunto|preferito|preso|proseguire|ricaduta) "
        r"<upto5><other> <upto3><applicant>.{0,60}\b(?:esperien|lavor|formazione|settore|mansion|"
        r"ruolo|posto)\w*",
        needs=Needs.NOTHING,
    ),
    say.decides(
        6.5,
        r"\b(?:individuat\w+|trovato|selezionat\w+|ricevuto|privilegi\w+|preferi\w+|scelto|"
        r"presenza|proseguire|procedere|continuare|ci sono|vi sono|valutato|altr[aei]|avuto) "
        r"<upto4><applicant> <upto5>(?:piu|maggiormente|meglio|maggiore) <upto2>(?:in linea|"
        r"aderent|adatt|adegu|vicin|corrispond|rispond|compatibil|coerent|affin|esperienza|esperti|"
        r"idone|qualific)\w*",
    ),
    say.decides(
        7.0,
        r"\b<job> <yes>(?:ricopert|copert|occupat|annullat|sospes|chius|congelat|cancellat|revocat|"
        r"ritirat|soppress|interrott|bloccat|decadut|res[oa] indisponibil)[oaie]?\b|\b(?:coperto|"
        r"chiuso|sospeso|annullato|congelato|interrotto|coprire|revocato|soppresso|cancellato) "
        r"<upto5>(?:<job>|supplenze|posizione)\b|\b<job> <upto3>non (?:e|e\'|risulta) (?:piu "
        r")?disponibile\b|\borganico <upto6>(?:completo|coperto|chiuso)\b|\bblocco delle "
        r"assunzioni\b",
    ),
    say.decides(
        6.5,
        r"<no> (?:abbiamo|ci sono|sono (?:previst[ei]|disponibili|apert[ei])|ci risultano|"
        r"disponiamo di|vi sono|prevediamo|ho|c'e|abbiamo in programma) <upto4>(?:posizioni|posti|"
        r"posto|opportunita|assunzion[ei]|inserimenti|ricerche|bisogno|necessita|esigenz[ae]|"
        r"selezioni)\b|<no> (?:stiamo|siamo|cerchiamo|prevediamo) <upto4>(?:assumend\w+|ricercando|"
        r"cercando|alla ricerca|personale|nessuno|nuov[eio] \S+)|\bsiamo al completo\b|\bgia (?:al|"
        r"tutto) <upto1>completo\b",
    ),
    say.decides(
        6.5,
        r"\b(?:respint|rifiutat|scartat|rigettat|esclus|archiviat)[oa] <upto4>(?:<papers>|"
        r"<process>)\b|\b<papers> <yes>(?:respint|rifiutat|scartat|rigettat|esclus|"
        r"archiviat)[oa]\b|\besito (?:negativo|non (?:positivo|favorevole))\b|\b(?:inidone[oa]|non "
        r"(?:idone[oa]|ammess[oa]|vincitore|vincitrice|assegnatari[oa]))\b|\besaurimento dei "
        r"posti\b",
    ),
    say.decides(
        6.5,
        r"\b(?:posto|posti|incarico|ruolo|posizione|supplenza|cattedra) <upto4>(?:e|e'|sono) "
        r"(?:gia |stat[oaei] ){1,2}(?:assegnat|attribuit|pres)[oaei]\b(?! in)|\b(?:posto|lavoro|"
        r"impiego|incarico|ruolo) <upto2>(?:(?:e|e') (?:stato (?:dato|affidato) (?:a|ad|al|alla)|"
        r"(?:andato|toccato|stato) (?:a|ad|al|alla)|gia (?:preso|di|stato))|va a|l'ha preso|"
        r"l'abbiamo dato|lo prende|lo abbiamo dato)\b|\b(?:abbiamo|ho) gia <upto2>(?:trovato|preso|"
        r"assunto|scelto|coperto)\b(?! (?:il suo|la sua|il tuo|la tua))",
    ),
    say.decides(
        5.5,
        r"\b(?:stavolta|(?:per )?questa volta|in questa occasione|questo giro) <upto4>non\b "
        r"<upto3>(?:<goon>|andat|sei|se ne|possiamo|riusc|e)\b|\bnon se ne fa (?:nulla|niente|"
        r"piu)\b|\bnon (?:fa|fai) al caso nostro\b|\bnon (?:e|sei) (?:la|quella|il) "
        r"<upto2>(?:persona|figura|profilo) <upto2>(?:che|giust|cerc|adatt)\w*|\bnon (?:e|sei|"
        r"siete) stat[oa] (?:tu|lei)\b",
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
        r"\bnon <upto3>ancora\b|\bancora non\b|\bin (?:fase|corso) di (?:valutazione|selezione|"
        r"esame|svolgimento)\b|\bstiamo ancora\b|\bsono ancora\b|\bnulla di deciso\b",
    ),
    # news of somebody else, told to a friend or to the house
    say.opposes(
        5.0,
        r"\bche (?:ci|mi) (?:hai|ha|avete) (?:segnalat|consigliat|presentat|indicat|mandat)\w+|"
        r"\bsegnalazione\b|^(?:ragazzi|car[ie] collegh?\w|colleghi|ciao a tutti|a tutti)\b",
    ),
    # the reader's own no, or one that befell the writer
    say.opposes(
        6.0,
        r"\b(?:mia candidatura|mia partecipazione|ritir(?:o|are|armi) <upto3>(?:candidatura|"
        r"selezione|concorso|processo)|(?:accettato|ricevuto) <upto1>(?:un'altra|altra) (?:offerta|"
        r"proposta)|che mi (?:avete|ha|hanno|e stat)|non (?:mi hanno|sono stat[oa]|ho (?:superato|"
        r"passato)))\b",
    ),
    say.opposes(
        6.0,
        r"\b(?:appartamento|affitto|locazione|prestito|mutuo|finanziamento|manoscritto|inquilin\w+|"
        r"condomin\w+|permesso di soggiorno|fornitor\w+|racconto|poesi[ae]|romanzo|torte|giuria|"
        r"preventivo|rimborso|sinistro|adozione|asilo|polizza|immatricolazione)\b|\bcorso di "
        r"(?:laurea|studi)\b|\b(?:iscrizione|domanda) <upto3>(?:corso|torneo|gara|maratona|"
        r"congresso|nido)\b|\bposto letto\b|\bbors[ae] di studio\b|\b(?:richiesta|domanda|"
        r"concessione) (?:di|per) <upto1>(?:credito|visto|carta|adesione|iscrizione|risarcimento|"
        r"contributo)\b|\b(?:suo|tuo|vostro) (?:articolo|testo|libro|contributo|abstract|visto)\b",
    ),
)

REFUSED: Final[tuple[Example, ...]] = (
    Example(
        subject="Esito",
        sender="selezione@molinogrande.example",
        text="Gentile dottor Neri, la sua candidatura non è stata ritenuta idonea. La "
        "ringraziamo per l'interesse.",
    ),
    Example(
        subject="Ruolo di grafica",
        sender="hr@studiopapavero.example",
        text="Ciao Sara, abbiamo deciso di non proseguire con la tua candidatura per il "
        "ruolo di grafica.",
    ),
    Example(
        subject="Candidatura spontanea",
        sender="info@vetreriadelpo.example",
        text="Buongiorno, al momento non abbiamo posizioni aperte. Terremo il suo cv in archivio.",
    ),
    Example(
        subject="Re: lavoro",
        sender="Ciro <ciro@pizzeriavesuvio.example>",
        text="Ciao Ali, per il posto da pizzaiolo ho già trovato. In bocca al lupo!",
    ),
    Example(
        subject="Concorso",
        sender="concorsi@aslcollina.example",
        text="Si comunica che la S.V. non è stata ammessa alla prova orale del concorso "
        "pubblico per ostetrica.",
    ),
    Example(
        subject="Supplenza",
        sender="segreteria@liceogalvani.example",
        text="Gentile prof.ssa, la supplenza è stata assegnata ad altra docente.",
    ),
    Example(
        subject="Candidatura",
        sender="hr@cantieredeltirreno.example",
        text="Egregio signore, il suo profilo non corrisponde a quanto richiesto dalla posizione.",
    ),
    Example(
        subject="Colloquio",
        sender="hr@studiopapavero.example",
        text="Cara Giulia, la nostra scelta è caduta su un profilo più vicino al settore. "
        "Grazie per il colloquio.",
    ),
    Example(
        subject="Selezione",
        sender="no-reply@lavorosereno.example",
        text="La informiamo che la selezione si è conclusa con esito negativo per la sua "
        "candidatura.",
    ),
    Example(
        subject="Selezione",
        sender="hr@molinogrande.example",
        text="Gentile Marta, le comunico che la sua candidatura non andrà avanti nella selezione.",
    ),
)
"""Mails that say no."""

NOT_REFUSED: Final[tuple[Example, ...]] = (
    Example(
        subject="Ritiro",
        sender="chiara@posta.example",
        text="Gentile dottoressa, la ringrazio per il colloquio ma ho deciso di ritirare la "
        "mia candidatura.",
    ),
    Example(
        subject="Posizione",
        sender="hr@molinogrande.example",
        text="Buongiorno, per la posizione non abbiamo ancora preso una decisione.",
    ),
    Example(
        subject="Notizie",
        sender="sara@posta.example",
        text="Non mi hanno presa! Hanno scelto un'altra candidata per il posto. Vieni stasera?",
    ),
    Example(
        subject="Mutuo",
        sender="banca@cassadelnord.example",
        text="Gentile cliente, la sua richiesta di mutuo non è stata approvata.",
    ),
    Example(
        subject="Ammissione",
        sender="segreteria@ateneo.example",
        text="Gentile studente, la domanda di ammissione al corso di laurea non è stata accolta.",
    ),
    Example(
        subject="Novità",
        sender="capo@hoteldelgolfo.example",
        text="Ragazzi, la posizione di receptionist è stata coperta: Giulia arriva lunedì.",
    ),
    Example(
        subject="Il tuo amico",
        sender="ana@studiopapavero.example",
        text="Ciao Marta, il ragazzo che ci hai segnalato non è stato selezionato per il posto.",
    ),
)
"""Mails in such words that refuse the reader no work."""
