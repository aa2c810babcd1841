"""How an invitation to talk and a receipt are written in German."""

from typing import Final

from afterword.core.reading.signals import Needs, Signal
from afterword.core.reading.vocabulary.german import GERMAN

say = GERMAN
NOTHING: Final = Needs.NOTHING
_ASKS: Final = (
    r"einlad\w*|einzuladen|laden?|ladt|eingeladen|vereinbar\w*|bestatig\w*|verschieb\w*|"
    r"verschoben|verleg\w*|erinner\w*|einladung|reservier\w*|vorgemerkt|eingeplant"
)
_ASKED: Final = (
    r"einlad\w*|einzuladen|eingeladen|laden wir|lade ich|vereinbar\w*|bestatig\w*|verschieb\w*|"
    r"verschoben|verleg\w*|vorverlegt|vorgezogen|geandert|umgebucht|reservier\w*|geht klar|"
    r"ein(?:zu)?planen|ein(?:zu)?finden|erscheinen"
)

INTERVIEWS: Final[tuple[Signal, ...]] = (
    say.decides(6.5, rf"\b(?:{_ASKS}) <upto10><talk>\b|\b<talk>\b.{{0,120}}?\b(?:{_ASKED})\b"),
    say.decides(
        6.5,
        rf"\b(?:{_ASKS}|termin|fur|kommen|komm|willkommen|freuen|freue|am <day>) "
        rf"<upto10><jobtalk>\b|\b<jobtalk>\b.{{0,120}}?\b(?:{_ASKED}|am <day>|um <day>|"
        r"<day> uhr|<weekday>)\b",
        needs=NOTHING,
    ),
    say.decides(
        6.0,
        r"\b<talk>:? (?:<upto4>(?:findet|steht|ist) )?<upto4>(?:am|um|diesen|nachsten) "
        r"<upto2>(?:<day>|uhr)\b|\b(?:lade|laden|ladt) <upto1>(?:ich|wir|kommission|direktion|"
        r"gemeinde|hochschule)? ?(?:sie|dich) <upto12>ein\b|\btermin <upto3>(?:zum|fur|unser\w*|"
        r"ihr) <upto3><talk>\b|\bfreu\w* <upto3>auf (?:das|unser|ihr|ein|den|deinen|ihren) "
        r"<upto2><talk>\b|\b(?:zugangsdaten|einwahl\w*|link|wegbeschreibung|anfahrt\w*) <upto2>"
        r"(?:zu|zum|fur|unser\w*) <upto3><talk>\b",
    ),
    # they want to see one
    say.decides(
        5.5,
        r"\b(?:mochten|wurden|wollen|mochte|wurde|will) <upto7>(?:sie|dich|ihnen|dir) "
        r"<upto9>(?:kennen ?(?:zu)?lernen|sprechen|treffen|telefonieren|austauschen|unterhalten|"
        r"(?:einmal|noch ?mal|wieder|gern|gerne) sehen|einladen|ins gesprach|an einen tisch|"
        r"gesprach (?:zu )?fuhren)\b|\b(?:personlich|naher|besser) kennen ?(?:zu)?lernen\b|"
        r"\bfreu\w* <upto6>(?:sie|dich) <upto10>(?:begrussen|kennen ?zu ?lernen|zu sehen|zu "
        r"treffen|empfangen)\b|\blass uns <upto6>(?:sprechen|telefonieren|quatschen|treffen|reden|"
        r"plaudern)\b|\b(?:erwarten|erwarte) <upto1>(?:sie|dich) <upto4>(?:am <day>|um <day>|"
        r"<weekday>)\b|\bpersonliches bild <upto2>(?:machen|von)\b|\bmehr uber (?:sie|dich) "
        r"<upto2>(?:erfahren|wissen|horen)\b",
    ),
    # and ask when
    say.decides(
        5.5,
        r"\b(?:wahlen|wahle?|buchen|buche?|suchen|suche?|reservieren|vereinbaren|nennen|"
        r"klicken) <upto7>(?:termin|wunschtermin|gesprachstermin|terminen|slot|zeitfenster|"
        r"uhrzeit|termine)\b|\b(?:termin|gesprachstermin|slot|zeitfenster|uhrzeit) "
        r"<upto4>(?:wahlen|buchen|aussuchen|auswahlen|reservieren|vereinbaren|abstimmen|"
        r"abzustimmen|ausmachen|zu vereinbaren)\b|\bterminvereinbarung\b|\bmachen <upto1>(?:was|"
        r"etwas|einen termin) aus\b|\bwelche\w* <upto5>(?:termine?n?|tag|uhrzeit|zeiten|"
        r"zeitpunkt) <upto3>(?:passt|passen|recht|liegt|lieber)\b|\b(?:schlagen?|schlage) "
        r"<upto5>(?:<weekday>|termin\w*|am <day>) <upto10>vor\b",
    ),
    say.decides(
        5.5,
        r"\b(?:kommen sie|komm|komme|kommt|schau|schauen sie|melden sie sich|stellen sie sich) "
        r"<upto10>(?:uhr|vorbei\w*|vorstellen|zum <talk>|zu einem <talk>|schauen|vor)\b|"
        r"\b(?:bitten|ersuchen|bitte) (?:wir )?(?:sie|dich),? <upto14>(?:einzufinden|"
        r"vorzusprechen|vorzustellen|zu erscheinen|vorbeizukommen|zu kommen)\b|"
        r"\bnachste\w* schritt <upto5><talk>\b|\beinladung <upto2>(?:fur|am) <upto1><weekday>\b|"
        r"\bgeschaftsleitung <upto1>vorstellen\b",
    ),
    say.decides(
        5.5,
        r"\b(?:haben sie(?! (?:besten|vielen|herzlichen|dank))|mogen sie|hatten sie|hast du|"
        r"hattest du|konnen sie|konnten sie|kannst du|konntest du|magst|mochten sie|willst du|"
        r"wollen sie|(?:passt|passte|ginge|wurde|geht) <upto1>(?:ihnen|dir|es|das|bei|der|auch)|"
        r"wann|sind sie|bist du|waren sie) <upto10>(?:zeit|kommen|vorbei\w*|<talk>|vorzustellen|"
        r"vorstellen|(?:am|um|der|den|ab|gegen) \d+|<weekday>|treffen|hospitieren|schnuppern|"
        r"<jobtalk>|(?:telefonisch )?erreichbar|zu sprechen|telefonieren|zu telefonieren|"
        r"schauen)\b",
        is_hedged=False,
    ),
    say.decides(
        5.5,
        r"\b(?:konnen|konnten) wir <upto4><talk> <upto8>(?:verschieben|verlegen|vorziehen)\b",
        is_hedged=False,
    ),
    # one step on
    say.decides(
        5.5,
        r"\b(?:du bist|sie sind|bist du|sind sie|du hast es|sie haben es) (?:(?!nicht\b|leider\b|"
        r"noch\b)\S+ ){0,5}?(?:runde|engere\w* (?:wahl|auswahl|kreis)|shortlist|endrunde)\b|"
        r"\b(?:nachste|zweite|letzte|finale|erste)n? (?:runde|gesprachsrunde|auswahlrunde) "
        r"<upto8>(?:einlad\w*|einzuladen|eingeladen)\b",
    ),
    say.supports(
        1.0,
        r"\b(?:montag|dienstag|mittwoch|donnerstag|freitag|uhr|termin|terminvorschlag\w*|"
        r"personalausweis|lichtbildausweis|fahrtkosten|reisekosten|anfahrt)\b",
    ),
    say.in_subject(1.5, r"\b<talk>\b|\beinladung\b"),
    say.opposes(
        4.0,
        r"\b(?:nicht|keine\w*) <upto12>(?:einlad\w*|einzuladen|eingeladen|zugelassen)\b|"
        r"\b(?:dank\w*) <upto5>(?:fur|an|furs) <upto5><talk>\b|\b(?:gesprache?|interviews?) "
        r"<upto1>mit <upto3>(?:bewerb\w*|kandidat\w*)\b",
    ),
    # the applicant's own: withdrawn, or not coming
    say.opposes(
        5.0,
        r"\b(?:andere\w*|neue\w*) (?:stelle|angebot|job|arbeit) <upto4>(?:angenommen|gefunden|"
        r"entschieden|zugesagt)\b|\bziehe <upto5>zuruck\b|\bmeine (?:bewerbung|kandidatur)\b|"
        r"\bbewerbe ich mich\b|\bwurde ich mich <upto4>freuen\b",
    ),
    # a receipt that says who may be asked some day; talk that is of something else
    say.opposes(
        5.0,
        r"\b(?:geeignete|ausgewahlte|passende|einige|infrage|in frage kommende|engere\w* "
        r"(?:auswahl|wahl)|passt <your> profil,?) "
        r"<upto6>(?:eingeladen|einlad\w*|laden|ein)\b|\b(?:kommt|passt|uberzeugt|entspricht|"
        r"gefallt|kommen|passen|wenn|sobald|falls) <upto4>(?:\w+ ){1,3}?(?:\w+, )(?:laden|"
        r"einlad\w*)\b|\b<elsewhere>\b|\b(?:lieferant\w*|elternabend|elterngesprach|nachbarn|"
        r"burgermeisterwahl|versichertenkarte|heizung\w*|als referenz)\b",
    ),
)

RECEIPTS: Final[tuple[Signal, ...]] = (
    say.decides(
        6.0,
        r"\b(?:ihre|deine|ihrer|ihren|deiner|eingang|ihr|dein|die|eine) <upto4><application> "
        r"<upto14><arrived>\b|\b(?:eingang|erhalt|zugang) <upto4><application>\b|\b(?:haben|habe) "
        r"<upto5><application> <upto4>(?:erhalten|bekommen|gelesen|registriert)\b|"
        r"\b<application> <upto2>(?:ist|sind|hab|habe|haben) <upto4>(?:da|angekommen|bekommen|"
        r"eingegangen|eingelangt|eingetroffen)\b",
        needs=NOTHING,
    ),
    say.decides(
        6.5,
        r"\b(?:ihre|deine|ihrer|ihren|deiner|eingang|ihr|dein) <upto4>(?:<papers>|angaben|"
        r"nachricht|mail|e-mail) <upto14><arrived>\b|\b(?:eingang|erhalt|zugang) "
        r"<upto4><papers>\b|\b(?:haben|habe) <upto5><papers> <upto4>(?:erhalten|bekommen)\b|"
        r"\b<papers> <upto2>(?:ist|sind|hab|habe|haben) <upto4>(?:da|angekommen|bekommen|"
        r"eingegangen|eingelangt|eingetroffen)\b",
    ),
    say.decides(
        4.5,
        r"\b(?:dank\w*|merci) <upto9>(?:<papers>|<application>)\b|"
        r"\b(?:alles|gut) <upto1>(?:angekommen|erhalten|da)\b|"
        r"\b(?:freu\w*|cool|schon|toll|super|klasse|dank\w*)\b.{0,50}?\b(?:beworben|bewirbst|"
        r"bewerben|interessier\w*|gefreut)\b|\b(?:freu\w*|gefreut) <upto4>uber <upto4>"
        r"(?:<papers>|<application>)\b|\bgefreut <upto1>(?:uber )?<your> (?:bewerbung|interesse)\b",
    ),
    say.decides(
        4.5,
        r"\b(?:prufen|pruft|gepruft|sichten|gesichtet|sichtung|prufung|schau\w*|lese|lesen|"
        r"bearbeiten|anschauen|ansehen) "
        r"<upto6>(?:<papers>|<application>|melden|unaufgefordert)\b|\b(?:<papers>|<application>|"
        r"bewerbungen) <upto8>(?:prufen|gepruft|sichten|gesichtet|bearbeitet|weitergeleitet|"
        r"vorgelegt|anschauen|ansehen|durchsehen|durch|angeschaut|weiter)\b",
    ),
    say.supports(
        1.0,
        r"\b(?:geduld|angekommen|meld\w* (?:uns|wir uns|mich)|in verbindung|setzen uns|"
        r"benachrichtig\w*|horen <upto4>von (?:uns|mir)|unaufgefordert|ruckfragen|bescheid|"
        r"in den nachsten (?:tagen|wochen)|sobald|vorgangsnummer|referenznummer|kennziffer|"
        r"bewerberkonto|bewerberportal|auf (?:sie|dich) zu|ein paar tage|etwas zeit)\b",
    ),
    say.in_subject(
        1.5, r"\b(?:eingang\w*|eingegangen|erhalten|bewerbung|bewerbungseingang|eingelangt)\b"
    ),
    say.opposes(5.0, r"\b<elsewhere>\b|\bmeine (?:bewerbung|kandidatur|unterlagen)\b"),
)
