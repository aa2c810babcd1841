"""How Italian asks somebody to come and talk, or to come and try the work."""

from typing import Final

from afterword.core.reading.signals import Needs, Signal
from afterword.core.reading.vocabulary.italian import say

INVITATIONS: Final[tuple[Signal, ...]] = (
    say.decides(
        6.5,
        r"\b(?:invit\w*|convoc\w*|fissar\w*|fissiamo|fissato|organizzar\w*|confermi\w*|confermo|"
        r"confermat\w*|confermar\w*|spost\w+|rimand\w+|riprogramm\w+|rinvi\w+|annullare|anticipare|"
        r"ricord\w*|sostenere|proporl\w+|proporre|proporti|promemoria|svolgere|fare|farei|faremmo|"
        r"prossimo (?:passo|step)|preselezionat\w+|superato|prenot\w+|slot|potrebbe|presentarsi|"
        r"passare|proseguire|(?:scegl\w+|indic\w+) <upto4>(?:data|orario|giorno|slot)) "
        r"<upto8><talk>\b|\b<talk> <upto8>(?:si terra|si svolgera|avra luogo|e (?:fissato|"
        r"confermato|previsto|spostato|in programma)|salta|<day>\b)",
        is_hedged=False,
    ),
    say.decides(
        6.0,
        r"\b(?:vorremmo|vorrei|piacerebbe|desideriamo|desidereremmo|volentieri|vogliamo|farebbe "
        r"piacere) <upto3>(?:incontr\w*|conoscer(?:la|ti|vi)|sentir(?:la|ti)|vederl\w|vederti|fare "
        r"due chiacchiere|scambiare due (?:parole|chiacchiere)|parlar(?:le|ne con)|parlare con)\b|"
        r"\b(?:farebbe piacere|piacerebbe|vorremmo) che <upto1>(?:veniss\w+|passass\w+) "
        r".{0,60}\b(?:<day>|parlare|conoscere)\b|\b(?:quali|quale|quando|indic\w+|comunic\w+|"
        r"confermi|fatemi sapere|mi dica) <upto4>disponibilita\b(?! (?:a|per) (?:iniziare|"
        r"cominciare|prendere servizio))",
        is_hedged=False,
    ),
    say.decides(
        6.0,
        r"(?<!non )\b(?:(?:e|e'|sei|ha|hai) (?:stat[oa] )?(?:selezionat|ammess|pre-?selezionat|"
        r"convocat|superat|passat|invitat)[oa]|passa|passi|accede|accedi|prosegue) "
        r"<upto4>(?:<talk>|(?:(?:seconda|successiv[ae]|prossima|ultima) (?:fase|prov[ae]|step)|"
        r"fase successiva|assessment day|giornata di selezione)|prova orale)\b|\b(?:ammess[oa] a "
        r"sostenere|la S\.?V\.? e convocat[oa])\b",
    ),
    # how small firms put it: can you come by on Tuesday at nine?
    say.decides(
        5.5,
        r"\b(?:puo|puoi|potrebbe|potresti|riesce|riesci|venga|vieni|venire|passi|passa|passare|"
        r"presentati|si presenti|le andrebbe|ti andrebbe|andrebbe bene|va bene|va benissimo|ti va|"
        r"le va|che ne dic\w+|ci (?:vediamo|sentiamo)|vediamoci|vedersi|vederci|sentirci|confermo|"
        r"allora|aspettiamo|aspetto) <upto12><day>\b.{0,40}(?:<clock>|\?$)",
        needs=Needs.HINT,
        is_hedged=False,
    ),
    say.decides(
        6.0,
        r"\b(?:puo|puoi|riesc[ei]|potrebbe|potresti|venga|vieni|venire|pass[ai]|passare|veniss\w+|"
        r"fatti vedere|presentati|si presenti|che ne dic\w+|confermo|allora|aspett\w+|vederci|ti "
        r"va) <upto12>(?:<day>|stasera|oggi|<clock>)(?:\b.{0,60})?\b(?:del lavoro|sul lavoro|il "
        r"lavoro|del posto|(?:le|ti) (?:mostro|mostriamo|spiego|spieghiamo|faccio vedere|faccio "
        r"fare)|per conosc\w+|ci conosciamo|conosci (?:i|le|gli|il|la)|conoscere (?:i|le|gli|il|"
        r"la)|vedi (?:il|come|se)|(?:fare|fai|faccia|facciamo) (?:una prova|due chiacchiere|un "
        r"giro|un provino)|curriculum|(?:il|tuo|suo) cv|vediamo se|per un colloquio|come "
        r"lavor\w+)\b",
        needs=Needs.NOTHING,
        is_hedged=False,
    ),
    say.decides(
        6.0,
        r"\b(?:giornata|turno|giorno|settimana|ore|ora|lezione) (?:di|in) prova\b|\b(?:venga|vieni|"
        r"venire|venissi|viene|fare) <upto8>(?:a (?:provare|fare una prova)|in prova|per una prova|"
        r"un provino)\b|\bcolloquio (?:di lavoro|conoscitivo|tecnico|online|di selezione|"
        r"telefonico|motivazionale|di gruppo)\b|^colloquio ?:|\b(?:chiacchierata|call) tecnica\b|"
        r"<day>\b.{0,50}\bparliamo (?:del|della) (?:posizione|posto|lavoro|ruolo)\b|\bfacciamo due "
        r"chiacchiere\b.{0,60}\b(?:reparto|negozio|laboratorio|cucina|lavoro)\b",
        needs=Needs.NOTHING,
        is_hedged=False,
    ),
    say.decides(
        6.0,
        r"\b(?:possiamo|potremmo|potrei|posso|riusciamo a|riesce a|riesci a) <upto2>(?:sentir(?:ci|"
        r"la|ti)|chiamar(?:la|ti)|parlar(?:ci|ne|le|ti)|veder(?:ci|la|ti)|incontrar(?:ci|la|ti)) "
        r"<upto6><day>\b",
        needs=Needs.HINT,
        is_hedged=False,
    ),
    say.supports(
        1.0,
        r"\b(?:lunedi|martedi|mercoledi|giovedi|venerdi|disponibilita|orario|alle ore|domani)\b",
    ),
    say.in_subject(
        1.5,
        r"\b(?:colloquio|convocazione|intervista|incontro|invito|prova|conferma|videochiamata)\b",
    ),
    say.opposes(4.0, r"\b(?:grazie|ringrazi\w*) <upto8><talk>\b"),
    say.opposes(
        4.0,
        r"\b(?:a seguito|in seguito|dopo|seguito) <upto3><talk>\b|\b(?:qualora|se) "
        r"<upto6>(?:selezionat\w+|interesse)\b|\b(?:altri|dei) candidati\b|\bintervista "
        r"<upto5>(?:radio|giornale|tv)\b",
    ),
    say.opposes(
        5.0,
        r"\b(?:colloqui|colloquio) (?:dei|con) (?:candidat|l[ae] maestr|gli insegnant|i professor|"
        r"i genitor|l\w+ insegnant)\w+|\bnon (?:sara|saranno|verra|verranno) convocat\w|\bgia "
        r"accettato\b|\bnon (?:verro|potro venire)\b",
    ),
)
