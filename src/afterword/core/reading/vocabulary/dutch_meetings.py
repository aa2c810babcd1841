"""How an invitation to talk and a receipt are written in Dutch."""

from typing import Final

from afterword.core.reading.signals import Needs, Signal
from afterword.core.reading.vocabulary.dutch import DUTCH

say = DUTCH
NOTHING: Final = Needs.NOTHING
_ASKS: Final = (
    r"uitnodig\w*|uitgenodigd|nodigt?|nodig|nodigen|uit te nodigen|inplannen|plannen|plan|"
    r"bevestig\w*|verzetten|verplaats\w*|verschuiven|verschoven|afspreken|herinner\w*|voor een|"
    r"doen|verwachten|verwacht|prikken|welkom|(?:zien|spreken) (?:we |wij )?elkaar"
)
_ASKED: Final = (
    r"uitnodig\w*|uitgenodigd|uit te nodigen|inplannen|in te plannen|ingepland|vindt plaats|"
    r"plaatsvinden|gaat door|staat gepland|verplaats\w*|verzetten|verschuiven|verschoven|"
    r"bevestigd|gepland|verzet|gewijzigd|uitgesteld|voeren|te voeren|vastgelegd"
)

INTERVIEWS: Final[tuple[Signal, ...]] = (
    say.decides(
        6.5,
        rf"\b(?:{_ASKS}) <upto10><talk>\b|\b<talk>\b.{{0,120}}?\b(?:{_ASKED})\b|\b<talk> "
        r"<upto4>(?:op|van|om) <day>\b",
    ),
    say.decides(
        6.5,
        rf"\b(?:{_ASKS}|kies|(?:heb je|heeft u|hebt u)) <upto10><jobtalk>\b|\b<jobtalk>\b"
        rf".{{0,120}}?\b(?:{_ASKED}|op <day>|om <day>|<day> uur)\b",
        needs=NOTHING,
    ),
    # they want to see one
    say.decides(
        5.5,
        r"\b(?:graag|willen|wil|zouden|zou) <upto6>(?:kennis ?maken|kennis te maken|leren kennen|"
        r"ontmoeten|spreken|uitnodigen|laten komen|verder praten|doorpraten|afspreken|in gesprek|"
        r"nader kennis|(?:gesprek|gesprekje|afspraak) <upto4>(?:voeren|maken|inplannen|hebben|in "
        r"te plannen|plannen))\b|\b(?:maken|maak) <upto3>(?:nader )?kennis\b|\bkies "
        r"<upto4>(?:tijdstip|moment|datum)\b|\b(?:kom|komt u|kom je) <upto8>(?:langs|om <day>|"
        r"kijken|praten|proefdraaien|meedraaien|meelopen|<jobtalk>)\b|\bnodig\w* <upto1><you> "
        r"<upto10>uit\b|\b(?:zien|verwachten|ontvangen|zie|verwacht) <you> <upto3>(?:op|om|"
        r"<weekday>|graag (?:op|om|bij|<weekday>))\b|\bbenieuwd naar (?:wie )?<you>",
    ),
    # and ask when
    say.decides(
        5.5,
        r"\b(?:heb je|heeft u|hebt u|kun je|kan je|kunt u|kunt ge|kan u|kan ge|zou je|zou u|"
        r"(?:past|schikt|lukt|uitkomt) <upto1>(?:het|je|u|jou|dat)|wanneer|kom je|komt u|zin om|"
        r"zullen we|ben je|bent u|wil je|wilt u) <upto8>(?:tijd|langs\w*|langskomen|beschikbaar|"
        r"gelegenheid|<weekday>|(?:om|op|rond) \d+|halfuur\w*|kijken|proefdraaien|kwartier\w*|"
        r"meedraaien|meelopen|langs te komen|bellen)\b|\bwelke <upto5>(?:dag|datum|moment|"
        r"tijdstip\w*) <upto6>(?:past|schikt|uitkomt|komt|voorkeur|beschikbaar)\b|\b(?:prik|"
        r"prikken|kiezen|plan|plannen|inplannen|boeken) <upto3>(?:een|je|uw|zelf) <upto2>(?:moment|"
        r"tijdstip|datum|tijdslot|slot|afspraak)\b|\b(?:moment|tijdstip|datum|tijdslot|afspraak) "
        r"<upto3>(?:prikken|kiezen|uitkiezen|inplannen|reserveren|boeken)\b|\b(?:doorgeven|"
        r"aangeven|aan te geven) <upto6>(?:dag|moment|tijdstip|tijdstippen|momenten|data)\b",
        is_hedged=False,
    ),
    say.decides(
        5.0,
        r"\bdan maken we er <upto1><day>\b|\bkunnen we <upto4><jobtalk> "
        r"<upto6>(?:verzetten|verplaatsen|verschuiven)\b|\b(?:zullen we|doen we) "
        r"<upto6><jobtalk>\b|\bkunnen we <upto5>(?:verzetten|verplaatsen|verschuiven) "
        r"<upto2>naar <upto1><weekday>\b",
        needs=NOTHING,
        is_hedged=False,
    ),
    say.decides(
        5.5,
        r"\b<weekday> <upto4>(?:meelopen|meeloopt|meedraaien|meedraait|proefdraaien|proefwerken|"
        r"komt werken|mee|meekijken)\b|\bop proef komen\b",
        is_hedged=False,
    ),
    # one step on
    say.decides(
        5.5,
        r"\b(?:u bent|je bent|bent u|ben je|u is|u werd|je werd|gij zijt) (?:(?!niet\b|helaas\b|"
        r"nog\b)\S+ ){0,4}?(?:geselecteerd|geslaagd|weerhouden|door|toegelaten|uitgenodigd) "
        r"<upto6>(?:gesprek|gesprekken|ronde|proef|gedeelte|jury|kennismaking|fase|selectiedag)\b|"
        r"\bdoor naar de <upto1>(?:volgende|tweede|laatste) ronde\b(?! zijn)",
    ),
    say.supports(
        1.0,
        r"\b(?:<weekday>|beschikbaar\w*|uur|identiteitskaart|legitimatie\w*|routebeschrijving|"
        r"parkeren|balie|receptie)\b",
    ),
    say.in_subject(1.5, r"\b<talk>\b|\buitnodiging\b"),
    say.opposes(
        4.0,
        r"\b(?:bedankt|dank|danken) <upto6><talk>\b|\b(?:niet|geen) <upto8>(?:uit te nodigen|"
        r"uitnodig\w*|uitgenodigd|verder|door naar)\b|\bnodig\w* <upto1><you> <upto3>niet "
        r"<upto3>uit\b",
    ),
    # the applicant's own: withdrawn, or not coming
    say.opposes(
        5.0,
        r"\b(?:andere?|nieuwe) (?:baan|job|functie|werk) <upto4>(?:gekozen|gevonden|aangenomen|"
        r"geaccepteerd|aanvaard)\b|\bmijn (?:sollicitatie|kandidatuur)\b|\bsolliciteer ik\b|"
        r"\bik solliciteer\b",
    ),
    # a receipt that says who may be asked some day; talk that is of something else
    say.opposes(
        5.0,
        r"\b(?:een paar|enkele|geselecteerde|geschikte|aantal) (?:mensen|kandidaten|"
        r"sollicitanten)\b|\bof (?:we|wij) <you> <upto3>uitnodig\w*|\b<elsewhere>\b|"
        r"\b(?:redactie|verschijnt|aflevering|krant|ouderavond|beste ouders?|tandarts|"
        r"buurthuis|gemeenteraad|monteur komt|als referentie)\b",
    ),
)

RECEIPTS: Final[tuple[Signal, ...]] = (
    say.decides(
        6.0,
        r"\b<your> <upto3><application> <upto14><arrived>\b|\bontvangst <upto4><application>\b|"
        r"\bontvangen <upto3><application>\b|\b<application> (?:goed )?ontvangen\b|\b<application> "
        r"<upto3>(?:is|zijn|heb|hebben) <upto4><arrived>\b",
        needs=NOTHING,
    ),
    say.decides(
        6.5,
        r"\b<your> <upto3>(?:<papers>|mail|mailtje|aanmelding|bericht|reactie) "
        r"<upto14><arrived>\b|\bontvangst <upto4><papers>\b|\b(?:ontvangen|gekregen) "
        r"<upto3><papers>\b|\bgoed (?:ontvangen|gekregen|aangekomen)\b|\bveel <upto1>(?:reacties|"
        r"sollicitaties|brieven) <upto2>ontvangen\b",
    ),
    say.decides(
        4.5,
        r"\b(?:bedankt|dank|danken|dankjewel|thanks|merci) <upto6>(?:<papers>|aanmelding|reactie|"
        r"insturen|mail|mailtje)\b|\b(?:leuk|fijn|top|mooi|super|tof|cool|goed) dat "
        r"<you> <upto8>(?:werken|solliciteert|gesolliciteerd|meedraaien|reageert|gereageerd|"
        r"interesse|hebt|belangstelling)\b|\bmooie brief\b|\b(?:gereageerd|reactie) op "
        r"<upto2>vacature\b",
    ),
    say.decides(
        4.5,
        r"\b(?:bekijken|beoordelen|lezen|bestuderen|bekijkt|bekijk|lees|bespreek|bespreken|nemen) "
        r"<upto5>(?:<papers>|brieven)\b|\b(?:<papers>|brieven) <upto8>(?:bekijken|beoordelen|"
        r"beoordeeld|bekeken|in behandeling|te lezen|lezen|door|doornemen|doorgestuurd|"
        r"doorgeleid|doorsturen|voorgelegd|besproken)\b",
    ),
    say.supports(
        1.0,
        r"\b(?:contact|laten weten|laten we|laat ik|hoor|hoort|horen|reactie|bericht|"
        r"zo snel mogelijk|geduld|op de hoogte|geinformeerd|sluitingsdatum|referentienummer)\b",
    ),
    say.in_subject(1.5, r"\b(?:ontvangst\w*|ontvangen|bedankt|sollicitatie|kandidatuur)\b"),
    say.opposes(5.0, r"\b<elsewhere>\b|\bmijn (?:sollicitatie|kandidatuur)\b"),
)
