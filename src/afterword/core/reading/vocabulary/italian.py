"""The pieces Italian constructions are written with.

In the spelling of ``sentences``: no accents, and apostrophes kept (*un'altra*, *e'*).
"""

from typing import Final

from afterword.core.reading.signals import Needs, Phrasebook
from afterword.core.reading.vocabulary.english import UPTO

say: Final = Phrasebook(
    {
        **UPTO,
        "job": r"(?:posizion[ei]|posto|posti|ruol[oi]|impiego|stage|tirocinio|incarico|"
        r"supplenz[ae]|cattedra|assunzion[ei]|lavoro|annuncio|avviso|parte|<process>)",
        "process": r"(?:selezion[ei]|selettiv[oa]|iter|percorso|ricerca|concorso|bando|procedura|"
        r"processo)",
        "papers": r"(?:candidatur[ae]|application|portfolio|iscrizione (?:alla selezione|al "
        r"concorso)|cv|curriculum|curricula|domand[ae]|profilo|interesse|istanza|richiesta di "
        r"(?:lavoro|assunzione))",
        "applicant": r"(?:candidat\w*|person[ae]|profil[oi]|collegh?\w*|risors[ae]|figur[ae]|"
        r"professionist\w*|ragazz[oaei]|<trade>|signor[aei]?|nominativ[oi]|aspirant[ei]|"
        r"soluzion[ei] intern[ae])",
        # "un altro giorno" moves a meeting, "un altro fornitore" sells something
        "other": r"(?:(?:l'|un'|dell'|all'|nell'|d'|quell')?altr[oaie](?! (?:volt[ae]|dat[ae]|"
        r"giorn[oi]|orari[oi]?|or[ae]|settiman[ae]|mes[ei]|ann[oi]|fornitor[ei]|offert[ae]|"
        r"preventiv[oi]|immobil[ei]|inquilin\w+|sed[ei]|posizion[ei]|ruol[oi]|opportunita|mod[oi]|"
        r"mezz[oi]|aziend[ae]|azienda|impegn[oi]|motiv[oi]|lavor[oi]|cos[ae]|cas[ae]|propost[ae]|"
        r"post[oi]|soluzion[ei]|serviz[io]|citta|paes[ei]|cors[oi]|progett[oi]|process[oi]|fas[ei]|"
        r"prov[ae]|colloqui[oi]?|candidature|candidatura|incontr[oi]|candidatur[ae]|prodott[oi]|"
        r"marc\w+|pian[oi]|part[ei]|version[ei]|domand[ae]|annunc\w+|selezion[ei]|famigli[ae]|"
        r"ditt[ae]|ristorant[ei]|ambient[ei]|client[ei]|scenari[oi]?|settor[ei]|motor[ei]|"
        r"component[ei]|calendario)\b)|divers[oaie]|intern[oaie])",
        "rival": r"(?:(?:l'|un'|dell'|all'|nell'|d'|quell')?altr[oaie](?! (?:volt[ae]|dat[ae]|"
        r"giorn[oi]|orari[oi]?|or[ae]|settiman[ae]|mes[ei]|ann[oi]|fornitor[ei]|offert[ae]|"
        r"preventiv[oi]|immobil[ei]|inquilin\w+|sed[ei]|posizion[ei]|ruol[oi]|opportunita|mod[oi]|"
        r"mezz[oi]|aziend[ae]|azienda|impegn[oi]|motiv[oi]|lavor[oi]|cos[ae]|cas[ae]|propost[ae]|"
        r"post[oi]|soluzion[ei]|serviz[io]|citta|paes[ei]|cors[oi]|progett[oi]|process[oi]|fas[ei]|"
        r"prov[ae]|colloqui[oi]?|candidature|candidatura|incontr[oi]|candidatur[ae]|prodott[oi]|"
        r"marc\w+|pian[oi]|part[ei]|version[ei]|domand[ae]|annunc\w+|selezion[ei]|famigli[ae]|"
        r"ditt[ae]|ristorant[ei]|ambient[ei]|client[ei]|scenari[oi]?|settor[ei]|motor[ei]|"
        r"component[ei]|calendario)\b) (?:[a-z]{2,}(?:tore|trice|tori|trici|ista|isti|iste|"
        r"ier[aei]|ai[oa]|ant[ei]|ent[ei]|log[oa]|graf[oa]|nic[oa]|ari[oa]|essa)|freelance|tata|"
        r"tizi[oa]|amic[oa])\b|<other> <upto3><applicant>\b|(?:un'altra|un altro|"
        r"altr[oaie])(?=[.,;!]|$| (?:con|che|piu|il cui|strad[ae]|direzione|percors[oi])\b)|(?:un|"
        r"una|uno|il|la|i|le|due|tre|su|sul|sulla|con|per|a|ad|ai) (?:\S+ )?<applicant> (?:\S+ "
        r")?(?:con|cui|piu|gia|intern\w+|di casa|che (?:gia|ha|aveva|conosc\w+|abita|possiede|"
        r"lavora\w*|meglio|cercav\w+|piu))\b|(?:qualcun[oa]?|chi|uno|una|una \w+) (?:che (?:ha|gia|"
        r"e gia|aveva)|con|piu|ha|aveva|abita|conosce)\b)",
        "decided": r"(?:decis[oa]|decidere|decisione|deliberato|scelt[oaei]|scegliere|optato|"
        r"optare|opzione|preferi\w+|proseguire|procedere|proseguiremo|procederemo|selezionat[oa]|"
        r"selezionare|assunto|assunta|assumere|preso|orientat\w*|orientar\w*|puntare|puntato|"
        r"ricadut[oa]|cadut[oa]|andat[oa]|andare avanti|andiamo avanti|continuare|continueremo|"
        r"continuiamo|trovato|individuat[oa]|dat[oa]|dare|affidat[oa]|affidare|assegnat[oa]|"
        r"assegnare|attribuit[oa]|conferit[oa]|offrire|offert[oa]|vint[oa]|confermat[oa]|"
        r"ritenut[oa]|privilegi\w+|nominat[oa]|ricade|premiat[oa]|prend(?:o|iamo)|dar(?:e|emo) "
        r"(?:priorita|precedenza|seguito)|chius[oa] con)",
        "clitic": r"(?:(?:le|ti|vi|la|lo|li|ci|si|ne|mi) )?",
        # said of the reader, not of all whom it may befall
        "no": r"(?<!candidati che )(?<!candidature che )(?<!coloro che )(?<!persone che )(?<!\bchi "
        r")\bnon",
        "yes": r"(?:(?!(?:non|essere|sara|saranno|fino|quando|se|senza)\b)\S+ ){0,14}?",
        "chosen": r"(?:(?:selezionat|pre-?selezionat|scelt|accolt|accettat|accoglibil|ammess|"
        r"approvat|idone|ritenut|individuat|considerat|andat[oa] a buon|assunt|superat|passat|"
        r"convocat|vincit|adeguat|adatt|corrispondent|positiv|compatibil|favorevol|conform|coerent|"
        r"inclus|inserit|sufficient|validat|aderent|allineat|compres|confermat|pres[oa]\b|ricevuto "
        r"riscontro|raggiunt|conseguit|ottenut|prescelt)\w*|andat[oa] avanti|portat[oa] avanti|"
        r"pres[oa] in (?:considerazione|esame|carico)|(?:tra|fra) (?:i|gli|le|quell[ei]|quest[ei]|"
        r"coloro|loro)|in linea|rientr\w+|a buon fine|(?:il|la|l'|i) ?(?:candidat[oa]|persona|"
        r"figura|profilo|professionista)|(?:quell[oa]|la persona|il profilo|cio|quanto) (?:che|"
        r"giust|cerc\w+|ricerc\w+))",
        "be": r"(?:e|e'|sia|sei|siete|era|risulta|risultano|risulti|essendo|(?:puo|possa|potra|"
        r"poter) essere|essere|esser|viene|verra|verrai|sara|sarai|hai|ha|abbia|abbiamo|hanno|"
        r"avete|avendo|l'ha|l'abbiamo|l'hanno|aver|avere)",
        "goon": r"(?:prosegu\w*|proced\w*|continuar\w*|andare (?:avanti|oltre)|andar avanti|"
        r"portare avanti|portarl[ao] avanti|(?:dare|dar|darle|darti|dato|da) (?:una? "
        r")?(?:ulteriore )?(?:seguito|corso|riscontro positivo|esito positivo|risposta (?:positiva|"
        r"affermativa|favorevole))|offrir\w*|assumer\w*|accoglier\w*|accettar\w*|considerar\w*|"
        r"prender\w*|inserir\w*|proporr?\w*|selezionar\w*|convocar\w*|invitar\w*|ammetter\w*|"
        r"confermar\w*|avanzar\w*|passar\w*|includer\w*|tener\w* in considerazione|impiegar\w*|"
        r"reclutar\w*|ingaggiar\w*|far\w+ (?:proseguire|avanzare)|avvaler\w*|conferir\w*|"
        r"assegnar\w*|affidar\w*)",
        "not_chosen": r"(?:<no> <clitic><be>,? <upto4><chosen>\b|<no> <upto2>(?:rientra|rientri|"
        r"rientrat[oa]|figura|compare|compari) <upto2>(?:tra|fra|nella rosa|nella lista|nella "
        r"graduatoria|nei|nell'elenco|nel numero|negli)\b)",
        "able": r"(?:(?:siamo|essere) (?:in (?:grado|condizione)|nelle condizioni|riusciti|"
        r"purtroppo in grado)|abbiamo (?:potuto|la possibilita|modo|capacita|intenzione)|(?:ci "
        r")?(?:e|e'|e stato|sara|sia|essendo|essendoci|essere) <upto2>possibile)",
        "not_going": r"<no> <clitic>(?:possiamo|potremo|potra|puo|intendiamo|riusciamo a|"
        r"riusciremo a|riusciamo|riusciremo|vogliamo|potendo|poter|poterl[ae]|poterti|pensiamo|"
        r"prevediamo|<able>),? <upto4><goon>",
        "excluded": r"(?:idoneo non \w+|idonea non \w+|non (?:idone[oa]|ammess[oa]|vincit\w+|"
        r"assegnatari[oa])|inidone[oa]|esclus[oa] d\w+|assegnat[oa] (?:a|ad) altr\w+|(?:esclusione|"
        r"decadenza|inidoneita|(?:mancat[ao]|non) (?:ammissione|idoneita|superamento|assunzione)))",
        "turned_down": r"(?:<excluded>|<not_chosen>|<not_going>)",
        "firm20": r"(?:(?!(?:se|qualora|quando|fino)\b)\S+ ){0,20}?",
        # posts one is examined for
        "public": r"(?:(?:quest[oa]|il|nel|quel|un|al|del) (?:ruolo|impiego)|richiesta di "
        r"(?:impiego|lavoro|assunzione)|questa (?:posizione|mansione)|per la parte|collaborazione|"
        r"concorso pubblico|concorso per|avviso pubblico|procedura (?:selettiva|comparativa)|prova "
        r"(?:preselettiva|scritta|orale|pratica)|graduatoria|supplenz[ae]|graduatorie|messa a "
        r"disposizione|assegno di ricerca|borsa di ricerca|tempo (?:in)?determinato|retribuit[ae]|"
        r"(?:ruolo|posto|mansione|incarico|posizione) (?:di|da|come)|stage|tirocinio|assunzione|"
        r"(?:per|come|di|da|a|ad|alla|al|un|una) <trade>)",
        "trade": r"(?:agent[ei]|istruttor\w|operator\w|addett\w|impiegat\w|insegnant[ei]|"
        r"docent[ei]|educator\w|educatric\w|infermier\w|oss|tecnic[oi]|collaborator\w+|"
        r"assistent[ei]|funzionari\w?|ricercator\w|autist[ai]|operai\w?|cuoc\w|camerier\w|"
        r"commess\w|magazzinier\w|segretari\w?|receptionist|praticante|apprendist\w|tirocinant[ei]|"
        r"dirigent[ei]|bibliotecari\w?|farmacist\w|medico|ingegner\w|contabil[ei]|sviluppator\w|"
        r"murator[ei]|elettricist\w|saldator\w|badant[ei]|barista|baristi|bagnin[oi]|portier[ei]|"
        r"custod[ei]|guardi[ae] giurat[ae]|bidell[oi]|fornai\w?|panettier[ei]|pasticcier[ei]|"
        r"pizzaiol[oi]|fattorin[oi]|cassier\w|hostess|parrucchier\w|estetist\w|idraulic[oi]|"
        r"meccanic[oi]|carrozzier[ei]|falegnam[ei]|giardinier[ei]|fabbr[oi]|sart[ae]|stiratric\w|"
        r"baby ?sitter|tata|colf|psicolog\w|fisioterapist\w|ostetric\w|logopedist\w|veterinari[oa]|"
        r"architett[oa]|geometra|avvocat[oa]|giornalist\w|redattor\w|redattric\w|traduttor\w|"
        r"traduttric\w|grafic[oa]|designer|programmator\w|analist\w|consulent[ei]|venditor\w|"
        r"promoter|rappresentant[ei]|facchin[oi]|lavapiatti|aiuto ?cuoco|governante|animator\w|"
        r"bracciant[ei]|conducent[ei]|stampator[ei]|attor[ei]|attric[ei]|responsabil[ei]|"
        r"direttor[ei]|direttric[ei]|capo\w+|manager)",
        "talk": r"(?:colloqui[oa]?|intervista|incontro|videochiamata|videocall|call|prova|"
        r"audizione|provino|chiamata|telefonata|chiacchierata|chiacchiere|appuntamento|visita)",
        "day": r"(?:lunedi|martedi|mercoledi|giovedi|venerdi|sabato|domenica|domani|dopodomani|"
        r"(?:il|giorno) \d+|alle \d+|alle ore|\d+/\d+)",
        "clock": r"(?:(?:alle|dalle|ore|per le|verso le) (?:ore )?\d+|\d+[.:]\d\d|mezzogiorno|"
        r"(?:al|nel|di) (?:pomeriggio|mattino|mattina)|mattina|pomeriggio)",
        "test": r"(?:test|prova (?:scritta|pratica|tecnica|online|preselettiva|di \w+)|provetta|"
        r"questionario|esercizio|esercitazione|caso (?:di )?(?:studio|pratico)|assessment|sfida|"
        r"compito|quiz)",
        "sector": r"(?:offert[ae]|annunci|annuncio|opportunita|posizioni|lavori|bandi|concorsi)",
    },
    # "anche se" grants something and leaves the rest standing; "se potessi ..., ma" is regret
    hedge=r"(?:(?<!anche )(?<!'anche )\bse (?!ne\b)|\b(?:qualora|nel caso|in caso|quando\b(?! "
    r"(?:ci|abbiamo|sei|e venut))|finche|fino a quando|a meno che|laddove|ove|in assenza|in "
    r"mancanza|significa|vuol dire|da intendersi|si intend\w+(?! (?:pertanto|quindi|dunque|"
    r"percio))|considerarsi\b(?! (?:rinunciatari|esclus|decadut)))\b)(?!.* (?:ma|pero) )",
    needs=Needs.WORK,
)
