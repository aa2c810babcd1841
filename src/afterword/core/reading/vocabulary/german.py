"""How a no is told in German, and the pieces all its constructions are written with.

``<you>`` asks for the capital of *Sie* and *Ihre*, so that *sie* (she, they) is nobody written to:
what becomes of somebody else's application is told in the same words.
"""

from typing import Final

from afterword.core.reading.signals import Needs, Phrasebook, Signal
from afterword.core.reading.vocabulary.english import UPTO

GERMAN: Final = Phrasebook(
    {
        **UPTO,
        "you": r"(?:(?P<name>sie|ihnen|ihre?[nmrs]?)|du|dich|dir|deine?[nmrs]?|euch|eure?[nmrs]?)",
        "your": r"(?:ihre?[nmrs]?|deine?[nmrs]?|eure?[nmrs]?)",
        "not": r"(?<!noch )nicht",
        # some words, and no condition among them
        "on": r"(?:(?!(?:wenn|falls|ob|sofern) )\S+ ){0,14}?",
        "job": r"(?:stellen?|position(?:en)?|ausbildungspl\w+|praktikum\w*|praktikumspl\w+|vakanz|"
        r"arbeitsplatz|arbeitsstelle|aufgabe|professur|lehrstelle\w*|job|planstelle|posten|"
        r"dienstposten|platze?|anstellung|beschaftigung|tatigkeit|einsatz\w*|verwendung)",
        "papers": r"(?:bewerbung(?:sunterlagen|sschreiben|smappe)?|unterlagen|kandidatur|profil|"
        r"interesse|lebenslauf|initiativbewerbung|dossier|bewerbungsdossier|zeugnisse\w*|"
        r"schreiben|anschreiben|mappe)",
        "other": r"(?:andere\w*|externe\w*|interne\w*|(?:besser|mehr) \w+|geeignetere\w*|"
        r"passendere\w*|erfahrenere\w*)",
        "applicant": r"(?:bewerber\w*|bewerbende\w*|bewerbung\w*|kandidat\w*|person\w*|kolleg\w*|"
        r"profile?n?|anwarter\w*|fachkraft|interessent\w*)",
        "winner": r"(?:<other> <upto3><applicant>|bewerber\w*|bewerbende\w*|kandidat\w*|"
        r"mitbewerber\w*|jemand\w*|anderweitig)",
        "talk": r"(?:<jobtalk>|gesprachs?|interview|telefonat|call|videocall|videogesprach|"
        r"kennenlernen|schnuppern|hospitation|hospitier\w*|vorspiel\w*|hearing|gesprachsrunde|"
        r"gesprachstermin|runde)",
        # said of nothing but hiring
        "jobtalk": r"(?:vorstellungsgesprach\w*|bewerbungsgesprach\w*|kennenlerngesprach|"
        r"auswahlgesprach\w*|erstgesprach|zweitgesprach|jobinterview|telefoninterview|"
        r"videointerview|probearbeit\w*|probetag|probeschicht|schnuppertag|schnupperlehre|"
        r"auswahltag|probevorspiel|probeunterricht|lehrprobe|probelektion|probevortrag|"
        r"vorstellungstermin|vorstellungsrunde|assessment-center|assessment center|"
        r"(?:erste|zweite|dritte)\w* (?:gesprach|gesprachsrunde))",
        "day": r"(?:montag|dienstag|mittwoch|donnerstag|freitag|samstag|\d+)",
        "test": r"(?:probeaufgabe|testaufgabe|arbeitsprobe|einstellungstest|eignungstest|"
        r"auswahltest|sprachtest|personlichkeitstest|fallstudie|probeubersetzung|probetext|"
        r"probeartikel|coding challenge|programmieraufgabe|online-assessment|"
        r"zeitversetzt\w* \w+)",
        "task": r"(?:<test>|online-?test|case study|take-home|fragebogen|"
        r"(?:kleine\w*|kurze\w*|praktische\w*|die|unsere\w*) aufgabe)",
        "why": r"(?:begrundung\w*|grund\w*|feedback|auskunft|auskunfte|stellungnahme\w*)",
        # what else one applies for, in vain; no part of an employer's or a job's name
        "elsewhere": r"(?:wohnung|wohnungen|wohnungsbesichtigung|mietwohnung|wg-zimmer|"
        r"besichtigung|mietvertrag|kredit|kreditantrag|wohnbaukredit|darlehen|vermieter|"
        r"vermieterin|mieter|manuskript|einreichung|abstract|stipendium|stipendien|forderantrag|"
        r"studienplatz|kita-platz|kitaplatz|schulplatz|visum|bieter|zuschlag|lieferanten?|"
        r"mitgliedschaft|startplatz|nominiert|nominierung|tierheim|welpen?|schrebergarten|"
        r"ihr antrag|ihren antrag|ihres antrags|liebe mitglieder|vorstandswahl|"
        r"mitgliederversammlung|(?:ihre?n?|deine?n?) (?:foto|beitrag|artikel|leserbrief))",
    },
    hedge=r"\b(?:(?:(?<!auch )(?<!selbst )wenn|falls|sofern)\b(?!.*\b(?:aber|jedoch|doch)\b)|"
    r"ob\b(?![^,]*,)|sollten?(?: (?:sie|du|wir|ihre?|deine?|es|sich|der|die|das|eine?)\b| $)|"
    r"soweit|erst nach|bevor|sobald|bis (?:wir|die|das|eine?|zum)\b|im falle?|andernfalls|"
    r"ansonsten|je nachdem)",
    needs=Needs.WORK,
)
say = GERMAN

REFUSALS: Final[tuple[Signal, ...]] = (
    say.decides(
        7.0,
        r"\b<you> <on><not> <upto6>(?:berue?cksichtig\w*|weiter ?(?:zu )?verfolg\w*|"
        r"weiterzuverfolgen|(?:engere\w*|nahere\w*|nachste\w*) (?:wahl|auswahl|runde)|"
        r"in betracht|in ?frage|zum zuge?|ausgewahlt|einstell\w*|einzustellen|bearbeite\w*|"
        r"einlad\w*|einzuladen|eingeladen|durchsetzen|fortsetz\w*|fortzusetzen|"
        r"fortfuhr\w*|fortzufuhren|weiter(?:zu)?fuhr\w*|weitermachen|weiterzumachen|"
        r"weitergehen|zusagen|entsprechen|entschieden|naher ?(?:zu)?treten|"
        r"(?:zum|zu den|in den) <upto2>(?:kreis|kandidat\w*|bewerb\w*))\b",
    ),
    say.decides(
        7.0,
        r"\bnicht <upto2>(?:fur|auf|mit|zu) <upto1><you> <upto6>(?:entschieden|gefallen|"
        r"weiter\w*|fortsetz\w*|fortzusetzen|fortfuhr\w*|besetz\w*|gunsten)\b",
    ),
    say.decides(
        7.0,
        r"\b(?:fue?r|zugunsten|zu gunsten|auf|mit) (?!(?:sie|dich|euch|ihre|deine)\b)"
        r"<upto5><winner>\b.{0,80}?\b(?:entschieden|gefallen|fortzufahren|fortfahren|"
        r"fortsetzen|fortzusetzen|weiterzumachen|weitermachen|weitergehen|weiter|"
        r"besetzt|vergeben|gewahlt)\b|\b(?:entschieden|entscheidung|entscheid|wahl|auswahl) "
        r"<upto5>(?:fue?r|zugunsten|zu gunsten|auf) (?!(?:sie|dich|euch|ihre|deine)\b)"
        r"<upto4><winner>\b|\b(?:<other> <upto2><applicant>|mitbewerber\w*) <upto6>"
        r"(?:vorzug|vorgezogen|ausgewahlt|eingestellt|zusage|zugesagt)\b",
    ),
    say.decides(
        6.5,
        r"\b<other> <upto2><applicant>\b.{0,60}?\b(?:besser|mehr|naher|starker|genauer) "
        r"<upto4>(?:entsprechen|entsprochen|entspricht|passen|passt|geeignet|"
        r"uberzeug\w*|qualifiziert|erfull\w*)\b|\b(?:besser|mehr) "
        r"<upto2>(?:geeignete\w*|qualifizierte\w*|passende\w*) (?:bewerb\w*|kandidat\w*)",
        needs=Needs.NOTHING,
    ),
    say.decides(
        6.5,
        r"\b(?:keine?n?|nicht) <upto3>(?:positive\w*|gunstiger\w*|erfreulicher\w*|"
        r"bessere\w*) <upto1>(?:nachricht\w*|ruckmeldung|antwort|bescheid|mitteilung|"
        r"zusage|entscheidung)\b|\b(?:abschlagig\w*|negativ\w*|ablehnend\w*) "
        r"<upto1>(?:antwort|bescheid|beschieden|beantwort\w*|nachricht|ruckmeldung)\b|"
        r"\b(?:ihnen|dir|euch) <upto4>(?:absagen|abzusagen|eine absage|keine zusage)\b|"
        r"\b<your> (?:bewerbung|kandidatur) <upto8>(?:abgelehnt|ablehnen|abzulehnen|"
        r"keinen erfolg|ohne erfolg|nicht <upto2>erfolg\w*|nicht <upto2>berucksichtigt)\b",
    ),
    say.decides(
        6.5,
        r"\b<job> <upto8>(?:bereits|inzwischen|mittlerweile|zwischenzeitlich|schon|intern|"
        r"anderweitig|(?<!noch )nicht|doch|leider|ist|sind|wurden?|haben wir) (?!noch )<upto5>"
        r"(?:besetzt|besetzen|nachbesetz\w*|vergeben|belegt|geschlossen|entfallen|weggefallen|"
        r"storniert|weg)\b|\b<job> <upto6>(?:zuruckgezogen|gestrichen|eingefroren|aufgehoben)\b|"
        r"\b(?:suchen|brauchen|stellen) <upto4>niemanden\b|\b(?:ist|sind|wurden?|haben wir) "
        r"(?:die|der|das|unsere?) <upto3><job> (?!noch )<upto6>(?:besetzt|nachbesetzt|vergeben|"
        r"geschlossen|entfallen|weggefallen|gestrichen)\b",
    ),
    say.decides(
        6.0,
        r"\b(?:hat|ist) (?:es|das) <upto4>(?<!noch )nicht <upto2>(?:geklappt|gereicht)\b|"
        r"\b<other> <upto3><applicant> <upto4>(?:erfull\w*|entspr\w*|decken|treffen) "
        r"<upto8>(?:hoherem|starkerem|grosserem|besser|genauer|mehr)\b",
    ),
    say.decides(
        6.5,
        r"\bkeine?n? <upto8><job> <upto5>(?:anbieten|anzubieten|angeboten|frei|zur verfugung|"
        r"in aussicht|vakant)\b|\b<job> <upto3>nicht <upto1>(?:anbieten|anzubieten)\b|\bkein "
        r"<upto2>angebot (?:machen|unterbreiten)\b|\bkeinen <upto2>(?:bedarf|personalbedarf)\b|"
        r"\bkeine <upto5>(?:einsatzmoglichkeit\w*|vakanz\w*)\b|\bstellen <upto3>keine "
        r"<upto2>\w+ ein\b",
    ),
    say.decides(
        6.5,
        r"\b(?:ihnen|dir|fur sie|fur dich) <upto4>keine? <upto3>(?:passende|geeignete|adaquate|"
        r"entsprechende|freie|offene|vakante) <upto1><job>\b|\bkeine? (?:passende|geeignete|"
        r"adaquate|entsprechende|freie|offene) <upto1><job> <upto2>fur (?:sie|dich)\b|"
        r"\b(?:einstellungs|anstellungs)stopp?s?\b|\b(?:lehrstelle\w*|ausbildungspl\w+|"
        r"praktikumspl\w+|volontariat) <upto6>(?:besetzt|vergeben)\b",
        needs=Needs.NOTHING,
    ),
    say.decides(
        6.5,
        r"\bgegen (?:sie|dich|<your> (?:bewerbung|kandidatur)|eine (?:zusammenarbeit|"
        r"einladung|einstellung|weitere\w* \w+)) <upto2>entschieden\b|\bvon (?:einer|"
        r"<your>) <upto2>(?:einladung|berucksichtigung|einstellung|anstellung|bewerbung) "
        r"<upto4>(?:abzusehen|absehen|abgesehen|abstand|keinen gebrauch)\b|\b(?:verfahren|"
        r"auswahlverfahren|besetzungsverfahren|bewerbungsverfahren|ausschreibung|prozess|"
        r"stellenbesetzungsverfahren|auswahlprozess|bewerbungsprozess) <upto5>(?:eingestellt|"
        r"einstellen|abgebrochen|abbrechen|aufgehoben|zuruckgezogen)\b|\b(?:verfahren|prozess|"
        r"bewerbungsprozess|auswahlprozess) <upto2>mit (?:ihnen|dir) <upto6>(?:beenden|nicht)\b|"
        r"\bkeine berucksichtigung (?:finden|gefunden)\b",
    ),
    say.decides(
        5.5,
        r"\b<you> <on>(?:<not>|unzureichend) <upto6>(?:passt|passen|entspricht|entsprechen|"
        r"ubereinstimm\w*|ausreich\w*|erfull\w*|decken|geklappt|gereicht|klappt|klappen|"
        r"reicht)\b|\b(?:passt|passen|entspricht|entsprechen|reicht|reichen|erfullen) "
        r"<upto1><your> <upto5><not>\b",
    ),
    say.decides(
        5.5,
        r"\b<your> <upto4>(?:passt|passen|entspricht|entsprechen|reicht|reichen|erfullen) "
        r"<upto4><not> <upto3>(?:unsere\w*|den|die|dem|zu|zum|zur|vollstandig|ganz|aus|"
        r"uberein)\b|"
        r"\b(?:stelle|job|uns|zusammenarbeit|einladung) <upto4><not> <upto2>(?:geklappt|"
        r"gereicht|klappen)\b|\breicht <upto4>(?:einladung|uns) <upto1>nicht\b|\buns "
        r"<upto3>anders entschieden\b",
    ),
    say.supports(1.3, r"\b(?:leider|bedauer\w*|tut (?:uns|mir) leid|enttausch\w*|schade)\b"),
    say.supports(
        1.2,
        r"\b(?:weitere\w*|beruflich\w*|zukunft|suche|lebensweg|werdegang) "
        r"<upto5>(?:alles gute|viel (?:erfolg|gluck)|erfolg)\b|\b(?:alles gute|viel "
        r"(?:erfolg|gluck)|erfolg) <upto6>(?:weitere\w*|beruflich\w*|zukunft|suche|"
        r"lebensweg|werdegang|stellensuche|jobsuche)\b",
    ),
    say.supports(
        0.8,
        r"\b(?:sorgfaltig\w* (?:prufung|abwagung)|(?:reiflich|eingehend)\w* \w+|vielzahl|"
        r"zahlreiche\w*|viele bewerbungen|nicht leicht|intensiver prufung|talentpool|"
        r"in evidenz|unterlagen <upto4>(?:zuruck|vernichtet))\b",
    ),
    say.supports(0.4, r"\b(?:dank\w*) <upto5>(?:<papers>|gesprach|zeit|vertrauen|geduld)\b"),
    say.in_subject(1.5, r"\b(?:absage|ablehnung)\b"),
    say.opposes(
        4.0,
        r"\bnoch (?:keine (?:endgultige )?entscheidung|nicht (?:entschieden|gefallen|"
        r"abgeschlossen|besetzt))\b|\bzurzeit gepruft\b|\bnoch <upto3>weitere "
        r"(?:gesprache|bewerb\w*|kandidat\w*)\b",
    ),
    say.opposes(6.0, r"\b<elsewhere>\b"),
    say.opposes(
        6.0,
        r"\bmeine (?:bewerbung|kandidatur)\b|\bziehe <upto5>zuruck\b|\bich "
        r"<upto10>(?:angebot|zusage|stelle|vertrag|position) <upto6>(?:angenommen|annehmen|"
        r"anzunehmen|ablehnen|abzulehnen|unterschrieben)\b|\b(?:ich mich|mich) "
        r"<upto8>(?:stelle|angebot|position|arbeitgeber|weg) <upto3>entschieden\b",
    ),
    # told to somebody else: a parent, a colleague, the one who sent the papers on
    say.opposes(
        5.0,
        r"\b<your> (?:sohn|tochter|neffen?|nichte|bruder|schwester|mann|freund\w*|"
        r"schuler\w*|student\w*|schutzling)\b|\b(?:ihm|den anderen|allen anderen|dem bewerber|"
        r"der bewerberin) <upto4>(?:abgesagt|mitgeteilt|gesagt)\b|\bihr <upto4>abgesagt\b|"
        r"\b(?:lieber kollege|liebe kolleg\w+|liebes team|hallo team|hallo zusammen)\b|"
        r"\b(?:vorgeschlagene\w*|vorgestellte\w*|empfohlene\w*) (?:kandidat|bewerber)\w*|"
        r"\b(?:termin|gesprach|treffen|<day>) <upto6>(?:absagen|abzusagen)\b",
    ),
)
