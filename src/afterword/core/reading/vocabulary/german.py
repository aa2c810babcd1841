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
        "them": r"(?:ihnen|ihre?[nmrs]? (?:<application>|profil|unterlagen)|sie|dir|dich|"
        r"deine?[nmrs]? \w+|euch)",
        "regret": r"(?:leider|<telling>|bedauer\w*|bedauern|tut (?:uns|mir) (?:sehr |wirklich "
        r")?leid|schade)",
        "telling": r"(?:muss|mussen|musste\w*) <upto4>(?:ihnen|dir) <upto4>mitteilen|(?:ihnen|dir) "
        r"<upto3>mitteilen zu mussen",
        "regretted": r"(?:noch|wenn|falls|sofern|sollten?|ob|sobald|erreich\w*|anhang|anlage\w*|"
        r"offnen|geoffnet|link|<weekday>|termin\w*|uhr|uhrzeit|verschieb\w*|verschoben|"
        r"telefonisch|fahrtkosten|reisekosten|kosten|ruckfragen|auskunft|auskunfte|feedback|"
        r"grunde?n?|begrundung\w*|angaben|zuruck\w*|nachreich\w*|fehl\w*|angebot|annehmen|"
        r"wahrnehmen|ich|mein\w*|lesen|lesbar|datei|pdf|formular|bearbeitung|verzoger\w*|dauer\w*|"
        r"antworten|buro|rechnung|bestellung|auftrag|zugesagt|alle\w*|jede\w*)",
        "job": r"(?:stellen?|position(?:en)?|ausbildungspl\w+|praktikum\w*|praktikumspl\w+|vakanz|"
        r"arbeitsplatz|arbeitsstelle|aufgabe|professur|lehrstelle\w*|job|planstelle|posten|"
        r"dienstposten|platze?|anstellung|beschaftigung|tatigkeit|einsatz\w*|verwendung|rolle|"
        r"funktion|volontariat\w*|traineeplatz|werkstudentenstelle|doktorandenstelle|"
        r"promotionsstelle|(?:beschaftigungs|anstellungs|verwendungs)moglichkeit\w*|"
        r"projektstelle|referendariat\w*|praktikumsstelle\w*|lehre|arbeit)",
        "papers": r"(?:<application>|unterlagen|profil|interesse|dossiers?|zeugnisse\w*|"
        r"schreiben|anschreiben|mappe|dokumente?n?|vertrauen|brief)",
        # said of nothing but hiring
        "application": r"(?:(?:online-?|initiativ-?|spontan|blind|kurz|video|e-mail-)?"
        r"bewerbung(?:sunterlagen|sschreibens?|smappe|sdossiers?)?|kandidatur(?:en)?|"
        r"lebenslauf\w*|bewerberprofil|motivationsschreiben)",
        "arrived": r"(?:erhalten|eingegangen|gekriegt|eingelangt|bekommen|angekommen|ubermittelt|"
        r"vorliegen|eingetroffen|registriert|erfasst|gelandet|versendet|vorgemerkt|(?:liegt|"
        r"liegen) <upto2>(?:uns|mir|vor)|entgegengenommen|(?:ist|sind) <upto3>auf (?:dem|meinem) "
        r"(?:tisch|schirm)|auf dem (?:schirm|schreibtisch)|bei (?:uns|mir) (?:ist|da))",
        "other": r"(?:andere\w*|externe\w*|interne\w*|(?:besser|mehr) \w+|geeignetere\w*|"
        r"passendere\w*|erfahrenere\w*)",
        "applicant": r"(?:bewerber\w*|bewerbende\w*|bewerbung\w*|kandidat\w*|person\w*|kolleg\w*|"
        r"profile?n?|anwarter\w*|fachkraft|interessent\w*|mitarbeiter\w*|mitarbeitenden?|losung|"
        r"dame|herrn?|frau|mann|\w*lehrling\w*|azubi\w*|praktikant\w*|auszubildende\w*|jungen?|"
        r"madchen|jugendliche\w*|lernende\w*|spezialist\w*|personlichkeit|dossiers?|mitbewerb\w*)",
        "winner": r"(?:<other> <upto3><applicant>|bewerber\w*|bewerbende\w*|kandidat\w*|"
        r"mitbewerb\w*|jemand\w*|wen ander\w*|anderweitig|konkurrent\w*|intern\w*)",
        "talk": r"(?:<jobtalk>|gesprachs?|gesprachen?|interviews?|telefonat\w*|call|videocall|"
        r"videogesprach\w*|kennenlernen|kennenlerntermin|hospitation\w*|hospitier\w*|vorspiel\w*|"
        r"hearings?|gesprachsrunde|gesprachstermins?|runde|telefontermin|telefongesprach\w*|"
        r"video-?call|teams-call|zoom-call|videotelefonat|austausch)",
        # said of nothing but hiring
        "jobtalk": r"(?:vorstellungsgesprach\w*|bewerbungsgesprach\w*|kennenlerngesprach|"
        r"auswahlgesprach\w*|erstgesprach|zweitgesprach|jobinterview|telefoninterview|"
        r"videointerviews?|probearbeit\w*|probetage?|probeschicht|probedienst|schnuppern|"
        r"schnuppertag|probekochen|probefahrt|aufnahmegesprach|eignungsgesprach|fachgesprach|"
        r"schnupperlehre|schnupperwoche|hospitationstag\w*|kennenlerntag|"
        r"auswahltag\w*|probevorspiel|probeunterricht|lehrprobe|probelektion|probevortrag|"
        r"vorstellungstermin|vorstellungsrunde|assessment-center|assessment center|"
        r"(?:erste|zweite|dritte|nachste|letzte)\w* (?:gesprach|gesprachsrunde|interview|"
        r"auswahlrunde))",
        "weekday": r"(?:montag|dienstag|mittwoch|donnerstag|freitag|samstag|morgen|ubermorgen)\w*",
        "day": r"(?:montag|dienstag|mittwoch|donnerstag|freitag|samstag|\d+)",
        "test": r"(?:probeaufgabe|testaufgabe|arbeitsprobe|einstellungstest|eignungstest|"
        r"auswahltest|sprachtest|personlichkeitstest|fallstudie|probeubersetzung|probetext|"
        r"probeartikel|coding challenge|coding-aufgabe|coding-test|eignungsprufung|"
        r"aufnahmetest|online-?tests?|programmieraufgabe|online-assessment|"
        r"zeitversetzt\w* \w+)",
        "task": r"(?:<test>|schriftliche\w* prufung|case|case study|take-home|fragebogen|"
        r"(?:kleine\w*|kurze\w*|praktische\w*|die|unsere\w*) aufgabe)",
        "why": r"(?:begrundung\w*|grund\w*|feedback|auskunft|auskunfte|stellungnahme\w*|"
        r"angaben|(?:individuelle\w*|personliche\w*|detaillierte\w*) ruckmeldung\w*)",
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
    r"soweit|(?:horen|horst) (?:(?:sie|wir|du)\b|$)|erst nach|bevor|sobald|bis (?:wir|die|das|"
    r"eine?|zum)\b|im falle?|andernfalls|ansonsten|je nachdem)",
    needs=Needs.WORK,
)
say = GERMAN

REFUSALS: Final[tuple[Signal, ...]] = (
    say.decides(
        7.0,
        r"\b<you> <on><not> <upto6>(?:berue?cksichtig\w*|weiter ?(?:zu )?verfolg\w*|"
        r"weiterzuverfolgen|(?:engere\w*|nahere\w*|nachste\w*) (?:wahl|auswahl|runde|stufe)|(?:in|"
        r"auf) die (?:end|vor)?(?:auswahl|runde|shortlist)|enthalten|in betracht|in ?frage|zum "
        r"zuge?|ausgewahlt|einstell\w*|einzustellen|bearbeite\w*|einlad\w*|einzuladen|eingeladen|"
        r"durchsetzen|fortsetz\w*|fortzusetzen|fortfuhr\w*|fortzufuhren|weiter(?:zu)?fuhr\w*|"
        r"weitermachen|weiterzumachen|weitergehen|zusagen|entsprechen|entschieden|naher "
        r"?(?:zu)?treten|zum zug|vor(?:zu)?sehen|vorgesehen|zugelassen|zulassen|ausgesucht|"
        r"genommen|ein(?:zu)?beziehen|einbezogen|unter(?:zu)?bringen|ubernehmen|ubernommen|"
        r"geworden|geschafft|entsprochen|stattgegeben|gelistet|gereiht|vorgeschlagen|liste gesetzt|"
        r"berufungsliste|anstellen|anzustellen|aufnehmen|aufgenommen|aufzunehmen|beschaftigen|"
        r"beschaftigt|vermitteln|weiter(?:gekommen|zukommen|kommen)|weiter am|am weiteren|weiter "
        r"im|erfolgreich|(?:zum|zu den|in den|unter den|unter die|unter denen|unter jenen|bei den) "
        r"<upto3>(?:kreis|kandidat\w*|bewerb\w*|ausgewahlt\w*|letzten|besten|finalist\w*|"
        r"eingeladen\w*|top))\b",
    ),
    say.decides(
        7.0,
        r"\bnicht <upto2>(?:fur|auf|mit|zu) <upto1><you> <upto6>(?:entschieden|entscheiden|"
        r"gefallen|"
        r"ausgefallen|weiter\w*|fortsetz\w*|fortzusetzen|fortfuhr\w*|besetz\w*|gunsten|vor|"
        r"planen|rechnen|zusammenarbeiten)\b|\bzu <your> ungunsten\b|\bnicht zu <your> gunsten\b",
    ),
    say.decides(
        7.0,
        r"\b(?:fue?r|zugunsten|zu gunsten|auf|mit|an) (?!(?:sie|dich|euch|ihre|deine)\b)"
        r"<upto5><winner>\b.{0,80}?\b(?:entschieden|entschlossen|gefallen|ausgefallen|getroffen|"
        r"fortzufahren|fortfahren|fortsetzen|fortgesetzt|fortzusetzen|weiterzumachen|"
        r"weitermachen|weitergehen|weiterzugehen|weiter|runde (?:zu )?gehen|weg gehen|besetzt|"
        r"besetzen|zu besetzen|vergeben|vergaben|gewahlt|ausgesprochen|ergangen|gegangen|"
        r"ubertragen|zu arbeiten|weiterverfolg\w*)\b|\b(?:entschieden|entscheidung|entscheid|"
        r"auswahlentscheidung|wahl|auswahl|wahlten|entschlossen|vergeben) "
        r"<upto5>(?:fue?r|zugunsten|zu gunsten|auf|mit|an) (?!(?:sie|dich|euch|ihre|deine)\b)"
        r"<upto4><winner>\b|\b(?:<other> <upto2><applicant>|mitbewerb\w*|jemand anderem) "
        r"<upto6>(?:vorzug|vorgezogen|vorrang|ausgewahlt|ausgesucht|eingestellt|zusage|zugesagt|"
        r"anvertrau\w*|anzuvertrauen|verliehen|ubertragen|gegeben|vergeben|zuerkannt|angeboten|"
        r"zugesprochen|angebot|den zuschlag|den vortritt)\b",
    ),
    # somebody was found
    say.decides(
        6.0,
        r"\bfue?r (?:einen anderen|eine andere|anderen?) (?!termin|tag|ort|weg|stelle|job|arbeit|"
        r"angebot|anbieter|partner|lieferant|produkt|los|variante)\w+ <upto3>entschieden\b|"
        r"\b(?:einer|einem) <upto2>(?:kandidat\w*|bewerber\w*|person|kolleg\w*|mitarbeiter\w*) "
        r"<upto3>(?:angeboten|zugesagt|gegeben|ubertragen|versprochen|anvertraut)\b|\b<job> "
        r"<upto3>(?:bekommt|bekam|erhalt|erhielt|geht an|ging an) <upto3>(?:kolleg\w*|"
        r"bewerber\w*|kandidat\w*|jemand\w*|andere\w*)\b|\b(?:auswahl|ernennung|bestellung|"
        r"einstellung|berufung) (?:einer|eines) <upto1><other> <upto2><applicant>\b|\b(?:haben|"
        r"hab) <upto1>(?:schon|bereits|inzwischen|mittlerweile|jetzt) jemand\w*(?:[.,!]|$)|"
        r"\b(?:jemand\w*|(?:geeignete|passende|externe|interne|andere)\w* <upto1><applicant>|"
        r"kandidat\w*|bewerber\w*) <upto6>(?:gefunden|eingestellt|angestellt|verpflichtet|"
        r"ausgewahlt|ausgesucht|genommen|geworden)\b(?! (?:wird|werden))|\b(?:fur|mit) (?:den|die|"
        r"einen|eine|unsere\w*) (?:kollegen|kollegin|mitarbeiter\w*|leihkraft|aushilfe) "
        r"<upto5>(?:entschieden|besetzt)\b|\brennen (?:gemacht|machte|fur sich)\b|\b(?:ein "
        r"anderer|eine andere|andere\w*) <upto5>(?:nase vorn|das rennen|einen tick|geworden|den "
        r"zuschlag)\b",
    ),
    say.decides(
        6.5,
        r"\b<other> <upto2><applicant>\b.{0,60}?\b(?:besser|mehr|naher|starker|genauer) "
        r"<upto4>(?:entsprechen|entsprochen|entspricht|passen|passt|geeignet|"
        r"uberzeug\w*|qualifiziert|erfull\w*)\b|\b<other> "
        r"<upto2><applicant> <upto6>(?:besser|uberzeugender|starker|einen tick|vorn|voraus|"
        r"geeigneter|passender|uberlegen|qualifizierter)\b|\b(?:besser|mehr) "
        r"<upto2>(?:geeignete\w*|qualifizierte\w*|passende\w*) (?:bewerb\w*|kandidat\w*)",
        needs=Needs.NOTHING,
    ),
    say.decides(
        6.5,
        r"\b(?:keine?n?|nicht) <upto3>(?:positive\w*|gunstiger\w*|erfreulicher\w*|"
        r"bessere\w*|gute\w*|schone\w*) <upto1>(?:nachricht\w*|ruckmeldung|antwort|bescheid|"
        r"mitteilung|zusage|entscheidung|neuigkeiten|news)\b|\b(?:abschlagig\w*|negativ\w*|"
        r"ablehnend\w*) <upto1>(?:antwort|bescheid|beschieden|beantwort\w*|nachricht|"
        r"ruckmeldung|mitteilung|entscheid\w*|ausgefallen)\b|\b(?:ihnen|dir|euch) <upto4>"
        r"(?:absagen|abzusagen|(?:eine|diese) absage|keine zusage)\b|\babsage (?:zu )?(?:erteil\w*|"
        r"schicken|senden|zukommen|ubermitteln|mitteilen)\b|\b(?:absagen|absage),? (?:so |"
        r"leider )?auch (?:ihnen|dir)\b|\b<your> <upto3><application> <upto8>(?:abgelehnt|"
        r"ablehnen|abzulehnen|keinen? (?:erfolg|berucksichtigung)|ohne erfolg|<not> "
        r"<upto3>(?:erfolg\w*|berucksichtigt|berucksichtigung|gefolgt))\b|\bstatus\b.{0,60}?"
        r"\b(?:abgelehnt|nicht berucksichtigt|abgesagt)\b|\bauf <your> <upto1>(?:mitarbeit|"
        r"bewerbung|einsatz) <upto1>verzichten\b|\bmit (?:dem ausdruck des )?bedauerns? "
        r"<upto3>(?:zuruck\w*|retour\w*)\b|\bunterlagen <upto6>mit <upto3>bedauerns? "
        r"<upto1>zuruck\w*",
    ),
    say.decides(
        6.5,
        r"\b<job> <upto8>(?:bereits|inzwischen|mittlerweile|zwischenzeitlich|schon|intern|"
        r"anderweitig|(?<!noch )nicht|doch|leider|ist|sind|wurden?|haben wir) (?!noch )<upto5>"
        r"(?:besetzt|besetzen|nachbesetz\w*|vergeben|belegt|geschlossen|entfallen|weggefallen|"
        r"storniert|weg|zugesagt|versprochen)\b|\b<job> <upto4>nicht (?:mehr|langer) "
        r"<upto2>(?:verfugbar|verfugung|offen|vakant|aktuell|frei|ausgeschrieben|vergeben)\b|"
        r"\b<job> <upto6>(?:zuruckgezogen|gestrichen|eingefroren|aufgehoben)\b|"
        r"\b(?:suchen|brauchen|benotigen|stellen|nehmen) <upto4>(?:niemand\w*|keine?n? <upto3>"
        r"(?:mitarbeiter\w*|personal|aushilf\w*|verstarkung|leute|praktikant\w*|lehrling\w*|"
        r"azubis?|auszubildende\w*|bewerb\w*))\b|\b(?:ist|sind|wurden?|haben wir) "
        r"(?:die|der|das|unsere?) <upto3><job> (?!noch )<upto6>(?:besetzt|nachbesetzt|vergeben|"
        r"geschlossen|entfallen|weggefallen|gestrichen)\b",
    ),
    say.decides(
        6.0,
        r"\b(?:hat|ist) (?:es|das) <upto4>(?<!noch )nicht <upto5>(?:geklappt|gereicht|"
        r"geworden|sein sollen)\b|\b(?:stelle|job|zusammenarbeit|einstellung|lehrstelle|praktikum|"
        r"einladung|platz|uns) <upto4>(?:wird|wurde) <upto4>nichts\b|\bwird <upto4>nichts "
        r"<upto4>(?:stelle|job|lehrstelle|praktikum|platz)\b|"
        r"\b<other> <upto3><applicant> <upto4>(?:erfull\w*|entspr\w*|decken|treffen) "
        r"<upto8>(?:hoherem|starkerem|grosserem|besser|genauer|mehr)\b",
    ),
    say.decides(
        6.5,
        r"\bkeine?n? <upto8><job> <upto5>(?:anbieten|anzubieten|angeboten|frei|zur verfugung|"
        r"in aussicht|vakant|geben|vergeben|offerieren|bieten|zusagen|haben|zu besetzen)\b|"
        r"\balle\w* <upto4><job> <upto6>(?:besetzt|vergeben|belegt|voll)\b|\b(?:genug|genugend|"
        r"ausreichend) <upto2>(?:bewerb\w*|leute|personal|praktikant\w*|mitarbeiter\w*|"
        r"helfer\w*|aushilfen)\b|\bkeine (?:<upto2>zusage|<upto2>moglichkeit\w*),? "
        r"<upto7>(?:geben|machen|erteilen|zusammenarbeit|einzusetzen|beschaftigen|anzubieten|"
        r"einzustellen|unterzubringen|berucksichtigen)\b|"
        r"\b<job> <upto3>nicht <upto1>(?:anbieten|anzubieten)\b|\bkein "
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
        r"\bgegen (?:sie|dich|<your> (?:bewerbung|kandidatur|profil|person)|eine (?:zusammenarbeit|"
        r"einladung|einstellung|anstellung|ubernahme|weitere\w* \w+)) <upto2>(?:entschieden|"
        r"ausgesprochen|entschlossen|votiert)\b|\bvon (?:einer|<your>) <upto2>(?:einladung|"
        r"berucksichtigung|einstellung|anstellung|<application>|weiterverfolgung|ubernahme|"
        r"zusammenarbeit) <upto4>(?:abzusehen|absehen|abgesehen|abstand|keinen gebrauch|ab[.,]|"
        r"ab$)|\b(?:berucksichtigung|einbeziehung|weiterverfolgung|einstellung|anstellung|"
        r"beschaftigung|ubernahme|zusammenarbeit|aufnahme|einladung|zusage|verwendung) "
        r"<upto12><not> <upto2>(?:moglich|erfolgen|in betracht|in frage|infrage|zustande|denkbar|"
        r"ergeben|aussprechen|finden|anbieten|entsprochen)\b|\bkeine (?:<upto1>berucksichtigung|"
        r"<upto2>zukunft|<upto1>verwendung|<upto1>ubereinstimmung|<upto1>zusammenarbeit)\b|"
        r"\b(?:aus|von) (?:dem|unserem|diesem) <upto2>(?:verfahren|auswahlverfahren|"
        r"bewerbungsverfahren|auswahlprozess|bewerbungsprozess) <upto3>(?:auszuschliessen|"
        r"ausschliessen|ausgeschlossen|ausgeschieden|aus[.,]|genommen|herausgenommen|zu nehmen)|"
        r"\b(?:verfahren|auswahlverfahren|besetzungsverfahren|bewerbungsverfahren|ausschreibung|"
        r"prozess|stellenbesetzungsverfahren|auswahlprozess|bewerbungsprozess) "
        r"<upto5>(?:eingestellt|einstellen|abgebrochen|abbrechen|aufgehoben|zuruckgezogen)\b|"
        r"\b(?:verfahren|prozess|bewerbungsprozess|auswahlprozess) <upto2>mit (?:ihnen|dir) "
        r"<upto6>(?:beenden|nicht)\b|\b(?:prozess|bewerbungsprozess|auswahlprozess|verfahren|"
        r"bewerbungsverfahren) <upto5>(?:hier|stelle|punkt|sie|dich|damit|somit) <upto2>(?:beenden|"
        r"beendet|zu ende)\b|\b(?:suche|rekrutierung) <upto5>(?:eingestellt|abgebrochen|"
        r"gestoppt)\b|\b(?:mitarbeit|beschaftigung|zusammenarbeit|anstellung|einstellung|einsatz) "
        r"<upto8>keine <upto2>moglichkeit\w*\b",
    ),
    # regret, somebody written to and a no in one sentence, in whatever words: for review, or for
    # certain beside a farewell; what is regretted may also be a missed call or a missing paper
    say.decides(
        3.6,
        r"^(?!.*\b(?:<regretted>)\b).*?(?:\b<regret>\b <on>(?:<you>|bewerbung|wahl) <upto8>"
        r"(?:nicht|keine?[nrm]?)\b|\b<regret>\b <on>(?:nicht|keine?[nrm]?) <upto6><them>\b|"
        r"\b<them> <on><regret>\b <upto4>(?:nicht|keine?[nrm]?)\b|\b<regret>\b <upto10><them> "
        r"<upto8>(?:ablehn\w*|abzulehnen|anders entsch\w*|absag\w*)\b)",
    ),
    say.decides(
        6.0,
        r"\b(?:entschieden|beschlossen|entschlossen|entschluss|entscheidung),? <upto8><not> "
        r"<upto4>(?:weiter\w*|fort\w*|einzu\w*|zu besetzen|nachzu\w*|zu berue?cksichtigen|zu "
        r"verfolgen|zu gehen)\b|\b(?:fiel|fallt|ist|fallen) <upto3>(?:wahl|entscheidung) "
        r"<upto3>nicht auf <you>\b|\bkeine <upto2>kapazitat\w*\b|\bziehen <upto2><other> "
        r"<upto1><applicant> vor\b|\b<job> <upto3>entfallt\b|\b(?:ruckmeldung|antwort|entscheidung|"
        r"entscheid|bescheid) <upto4>negativ\b|\b(?:nehme|nehmen) <upto4><other> "
        r"<upto1><applicant>\b|\bnegativ (?:beurteilt|bewertet|beschieden)\b|\b(?:kandidat\w*|"
        r"bewerb\w*)\b.{0,40}?\b(?:die|welche) <upto5>(?:besser|eher|starker) <upto2>(?:erfull\w*|"
        r"entsprechen|passen)\b|\bverzicht\w* <upto6>mit (?:ihnen|dir)\b|\bnicht zum (?:tragen|"
        r"erfolg)\b",
    ),
    # what was asked for is not there
    say.decides(
        6.0,
        r"\b(?:voraussetzung\w*|anforderung\w*|kriterien|\w*punktzahl|mindestalter) "
        r"<upto6><not> <upto2>(?:erfull\w*|erreich\w*|gegeben|entspr\w*)\b|\b<not> die "
        r"<upto2>(?:erforderliche|notige|geforderte|notwendige|verlangte)\w* <upto4>(?:erreich\w*|"
        r"erfull\w*|mitbring\w*|vorweisen|nachweisen|nachgewiesen)\b|\b(?:verfahren|"
        r"auswahlverfahren|auswahltest|test|prufung|eignungstest|aufnahmetest|"
        r"eignungsprufung) <upto6><not> <upto1>(?:bestanden|erfolgreich|uberzeug\w*)\b|"
        r"\berfull(?:t|en|st) <upto6>(?:voraussetzung\w*|anforderung\w*|kriterien) <upto4><not>\b|"
        r"\bzuruckstehen\b|\bpasst (?:es|das) <upto3><not> <upto2>(?:zu|zur|zum)\b|\b(?:gefuhl|"
        r"eindruck|schluss|ergebnis),? <upto3>dass (?:es|das) <upto5><not> <upto2>passt\b|\bkein "
        r"<upto2>match\b|\b<not> <upto2>richtige\w* <upto1>match\b|"
        r"\b(?:gehor\w*|zahl\w*) <upto4><not> <upto1>zu (?:den|jenen|denen|denjenigen)\b|"
        r"\b<not> <upto2>zu (?:den|jenen|denen|denjenigen) <upto3>(?:gehor\w*|gezahlt|"
        r"ausgewahlten)\b|\b(?:gehaltsvorstellung\w*|gehaltswunsch|lohnvorstellung\w*) "
        r"<upto10>(?:uber unser\w*|ubersteig\w*|ausserhalb|sprengt|sprengen) <upto3>(?:budget|"
        r"rahmen|moglichkeiten|gehaltsband|tarif)?\b",
    ),
    say.decides(
        6.0,
        r"\b<you> <on>(?:<not>|unzureichend) <upto6>(?:passt|passen|entspricht|entsprechen|"
        r"ubereinstimm\w*|ausreich\w*|erfull\w*|decken|geklappt|gereicht|klappt|klappen|"
        r"reicht)\b|\b(?:passt|passen|entspricht|entsprechen|reicht|reichen|erfullen) "
        r"<upto1><your> <upto5><not>\b",
    ),
    say.decides(
        6.0,
        r"\b<your> <upto4>(?:passt|passen|entspricht|entsprechen|reicht|reichen|erfullen) "
        r"<upto4><not> <upto3>(?:unsere\w*|den|die|dem|zu|zum|zur|vollstandig|ganz|aus|"
        r"uberein)\b|"
        r"\b(?:stelle|job|uns|zusammenarbeit|einladung) <upto4><not> <upto2>(?:geklappt|"
        r"gereicht|klappen)\b|\breicht <upto4>(?:einladung|uns) <upto1>nicht\b|\buns "
        r"<upto4>(?:anders|anderweitig) (?:entsch\w*|orientiert)\b|\b(?:<not> "
        r"<upto3>(?:fur|zu) eine\w? <upto2>(?:einladung|zusage|einstellung|anstellung) "
        r"<upto3>(?:gereicht|ausgereicht|geklappt))\b|\b(?:sie|dich) <upto3>enttauschen\b",
    ),
    say.supports(
        1.3, r"\b(?:leider|<telling>|bedauer\w*|tut (?:uns|mir) leid|enttausch\w*|schade)\b"
    ),
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
        r"\bmeine (?:bewerbung|kandidatur)\b|\bbewerbe ich mich\b|\bmeinen? (?:planen|"
        r"vorstellungen|(?:jetzigen|derzeitigen|aktuellen|bisherigen) \w+)\b|\bziehe "
        r"<upto5>zuruck\b|\bich <upto10>(?:angebot|zusage|stelle|vertrag|position) "
        r"<upto6>(?:angenommen|annehmen|anzunehmen|ablehnen|abzulehnen|unterschrieben)\b|\b(?:ich "
        r"mich|mich) <upto8>(?:stelle|angebot|position|arbeitgeber|weg) <upto3>entschieden\b",
    ),
    # how a no is written, and others' choices
    say.opposes(
        5.0,
        r"\b(?:leserin|haufigsten|bewerbungstipps|mustertext|musterbrief|"
        r"formulierung\w*|so schreiben sie|ratgeber|turnier\w*|probetraining|mannschaft|"
        r"gegen (?:frau|herrn) \w+ entschieden)\b|\bwarum bewerb\w*|\bwieder (?:frei|offen|"
        r"vakant|zu haben)\b|\bnoch immer interesse\b",
    ),
    # told to somebody else: a parent, a colleague, the one who sent the papers on
    say.opposes(
        5.0,
        r"\b(?:hallo|liebe\w*|hi|servus|hey),? (?:mama|papa|mutti|oma|opa|tante|onkel|schatz|"
        r"mutter|vater|kinder|ihr lieben)\b|\bdie haben <upto4>(?:ihn|ihm|sich|jemand\w*|einen) |"
        r"\b<your> (?:sohn|tochter|neffen?|nichte|bruder|schwester|mann|freund\w*|"
        r"schuler\w*|student\w*|schutzling)\b|\b(?:ihm|den anderen|allen anderen|dem bewerber|"
        r"der bewerberin) <upto4>(?:abgesagt|mitgeteilt|gesagt)\b|\bihr <upto4>abgesagt\b|"
        r"\b(?:lieber kollege|liebe kolleg\w+|liebes team|hallo team|hallo zusammen)\b|"
        r"\b(?:vorgeschlagene\w*|vorgestellte\w*|empfohlene\w*) (?:kandidat|bewerber)\w*|"
        r"\b(?:termin|gesprach|treffen|<day>) <upto6>(?:absagen|abzusagen)\b",
    ),
)
