"""How a no is told in Dutch, and the pieces all its constructions are written with."""

from typing import Final

from afterword.core.reading.signals import Needs, Phrasebook, Signal
from afterword.core.reading.vocabulary.english import UPTO

DUTCH: Final = Phrasebook(
    {
        **UPTO,
        # in the Netherlands and in Belgium, formally and not
        "you": r"(?:u|uw|je|jij|jou|jouw|ge|gij|jullie)",
        "your": r"(?:uw|je|jouw|uwe|jullie)",
        "not": r"(?<!nog )niet",
        # some words, and no condition among them
        "on": r"(?:(?!(?:als (?:u|uw|je|jij|we|er|het|ge)|indien|of|wanneer) )\S+ ){0,14}?",
        "job": r"(?:vacatures?|functies?|baan|positie|plek|plaats|plaatsen|stage|stageplaats|"
        r"stageplek|leerplek|leerwerkplek|rol|opdracht|betrekking|job|jobs|arbeidsplaats|"
        r"opleidingsplaats|promotieplaats)",
        "papers": r"(?:sollicitatie|kandidatuur|kandidaatstelling|cv|brief|interesse|profiel|"
        r"sollicitatiebrief|motivatiebrief|motivatie|belangstelling|gegevens|dossier|"
        r"inschrijving|documenten)",
        "other": r"(?:ander\w*|interne?|externe?|betere?|geschiktere?)",
        "applicant": r"(?:kandida\w*|sollicitant\w*|persoon|personen|profielen|profiel|collega\w*|"
        r"finalist\w*|gegadigde\w*|deelnemers?)",
        "winner": r"(?:<other> <upto3><applicant>|iemand (?:anders|met|die|uit)|"
        r"(?:een|de) (?:medekandidaat|medesollicitant)\w*|(?:kandidaten|een kandidaat|"
        r"sollicitanten) (?:die|met|wiens)|een ander\b)",
        "talk": r"(?:<jobtalk>|gesprek|gesprekje|interview|kennismaking|telefoongesprek|"
        r"videogesprek|belafspraak|babbel|gespreksronde)",
        # said of nothing but hiring
        "jobtalk": r"(?:sollicitatiegesprek\w*|kennismakingsgesprek\w*|selectiegesprek\w*|"
        r"jobgesprek|jobinterview|proefdag|proefdienst|proefles|meeloopdag|meeloopdagdeel|"
        r"meekijkdag|assessmentdag|snuffeldag|proefwerken|proefdraaien|arbeidsgesprek|"
        r"tweede gesprek|eerste gesprek|tweede ronde|mondelinge proef|selectieronde)",
        "day": r"(?:maandag\w*|dinsdag\w*|woensdag\w*|donderdag\w*|vrijdag\w*|zaterdag\w*|"
        r"zondag\w*|morgen|overmorgen|\d+)",
        "test": r"(?:online assessment|assessment|capaciteitentest|persoonlijkheidstest|"
        r"persoonlijkheidsvragenlijst|proefopdracht|selectieopdracht|proefvertaling|"
        r"programmeeropdracht|codeeropdracht|schrijfopdracht|proeftekst|taaltest|"
        r"bekwaamheidstest|coding challenge|rekentest)",
        "task": r"(?:<test>|case|opdracht|opdrachtje|vragenlijst|test|oefening|videovragen)",
        # what else one applies for, in vain; no part of an employer's or a job's name
        "elsewhere": r"(?:woning|woningen|appartement|huurwoning|huurder\w*|hospiteer\w*|"
        r"bezichtiging|lening|krediet|hypotheek|visum|manuscript|verhuurder|subsidie|"
        r"subsidieaanvraag|studiebeurs|studieplaats|opvangplaats|schoolplaats|leveranciers?|"
        r"aanbesteding|offertes?|inschrijvers?|abstract|<your> artikel|inzending|inzendingen|"
        r"adoptie|volkstuin|bestuurslid|leden|verkiezing|ledenvergadering|toernooi|eerste team|"
        r"elftal|spelers|de film|films)",
    },
    hedge=r"\b(?:als (?:u|je|jij|we|wij|er|het|dat|ge|blijkt|uw|jouw)\b|als $|indien|"
    r"mocht(?:en)?|wanneer|tenzij|totdat|tot dat|zodra|voordat|in geval|"
    r"of (?:u|je|jij|we|wij|uw|jouw|ge|er)\b(?![^,]*,)|anders hoor|ingeval)",
    needs=Needs.WORK,
)
say = DUTCH

REFUSALS: Final[tuple[Signal, ...]] = (
    say.decides(
        7.0,
        r"\b<you> <on><not> <upto6>(?:verder (?:te )?(?:gaan|gaat|kunnen|kan|in|mee|met|nemen|"
        r"helpen|behandel\w*|zetten)|verdergaan|verder(?:[.,]|$)|geselecteerd|selecteren|"
        r"gekozen|uitgenodigd|uitnodigen|uit te nodigen|aangenomen|aannemen|aan te nemen|"
        r"aanwerven|aan te werven|voortzetten|voort te zetten|voortgezet|in aanmerking|"
        r"weerhouden|weerhoud\w*|in behandeling|geslaagd|(?:door|doorgaan|door te gaan|naar) "
        r"(?:naar|tot) de|in overweging|mee te nemen|geworden|gelukt|afgevallen|"
        r"(?:tot|bij) de (?:kandidaten|sollicitanten|geselecteerde\w*|laatste|beste))\b",
    ),
    say.decides(
        7.0,
        r"\bniet (?:verder |door )?(?:te gaan |gaan )?(?:met|voor|op) <upto1><you> "
        r"<upto5>(?:verder|door|gekozen|gevallen|gaan|zetten|sollicitatie|kandidatuur|"
        r"te gaan|kiezen)\b|\bniet (?:verder|door) <upto3>(?:gaan|gaat) <upto1>met "
        r"<upto1><you>\b|\bniet op <you> (?:is )?gevallen\b",
    ),
    say.decides(
        7.0,
        r"\b(?:gekozen|kozen|kiezen|besloten|voorkeur|keuze|doorgaan|verdergaan|verder|door te "
        r"gaan|doorgaat|verdergaat|geselecteerd|aangenomen|aangeworven|gegaan|gevallen|viel|"
        r"toegekend|gegund) <upto6><winner>\b(?! (?:te spreken|spreken))|\b<winner>\b"
        r".{0,60}?\b(?:gekozen|voorkeur|verder\w*|aangenomen|aan te nemen|aangesteld|gegaan|"
        r"gevallen|door te gaan|doorgaan|doorgaat|gevonden|geselecteerd|"
        r"aangeworven|voorgedragen|benoemd)\b",
    ),
    say.decides(
        6.5,
        r"\b(?:andere |er )?(?:waren )?(?:kandidaten|sollicitanten|kandidaat) "
        r"<upto8>(?:beter|meer|sterker|nauwer) <upto5>(?:aansl\w*|aansluit\w*|pass\w*|past|"
        r"geschikt\w*|ervaring|werkervaring|voldoe\w*|voldoen|overeenkom\w*)\b",
        needs=Needs.NOTHING,
    ),
    say.decides(
        6.5,
        r"\b<job> <upto5>(?:is|zijn|werd|werden|inmiddels|intussen|ondertussen|al|reeds|intern|"
        r"helaas|hebben we|hebben wij|toch) <upto5>(?:vervuld|invullen|vervullen|ingevuld|"
        r"bezet|vergeven|ingetrokken|gesloten|opgeheven|vervallen|geannuleerd|geschrapt|weg|"
        r"voorzien)\b|\b(?:zoeken|nemen) <upto4>niemand\b|\b<job> <upto3>(?:in te trekken|te "
        r"schrappen|op te heffen|te sluiten)\b|\b<your> <upto1>(?:sollicitatie|kandidatuur) "
        r"(?:komt|is) <upto2>(?:te vervallen|vervallen)\b",
    ),
    say.decides(
        6.5,
        r"\b(?:bent|ben|wordt|werd|word) <upto1>(?:u|je|jij) <upto4>afgewezen\b|\b(?:u|je|jij) "
        r"(?:bent|wordt|werd) <upto6>afgewezen\b",
    ),
    say.decides(
        6.5,
        r"\b<your> <upto2>(?:sollicitatie|kandidatuur|kandidaatstelling) <on>(?:afgewezen|"
        r"afwijzen|af te wijzen|afgesloten|(?:<not>|geen) <upto4>(?:te weerhouden|weerhoud\w*|"
        r"geselecteerd|verder|in aanmerking|gevolg|vervolg))\b|\bniet <upto2>opgenomen in "
        r"<upto2>(?:wervingsreserve|reserve|aanwervingsreserve|werfreserve)\b",
        needs=Needs.NOTHING,
    ),
    say.decides(
        6.5,
        r"\b<you> <upto4>(?:af te wijzen|afwijzen|teleurstellen|"
        r"teleur (?:te|moeten) stellen)\b|"
        r"\b(?:geen|niet) <upto3>(?:positie(?:f|ve)r?|goed|gunstig\w*|beter) "
        r"<upto1>(?:bericht|nieuws|antwoord|reactie|gevolg|beslissing)\b|\bnegatie(?:f|ve) "
        r"<upto1>(?:antwoord|beslissing|bericht)\b|\bgeen <upto1>gevolg (?:geven|te geven)\b|"
        r"\bnemen (?:we |wij )?<you> <upto2>niet aan\b",
    ),
    say.decides(
        6.5,
        r"\b(?:vacature|wervings|aanwervings|aannames)stop\b|\b(?:procedure|selectieprocedure|"
        r"sollicitatieprocedure|wervingsprocedure) <upto5>(?:stopgezet|stop te zetten|opgeschort|"
        r"beeindigd|te beeindigen|gestopt|gestaakt|ingetrokken)\b",
    ),
    say.decides(
        6.5,
        r"\bgeen <upto6><job> <upto5>(?:aanbieden|aan te bieden|bieden|te bieden|beschikbaar|vrij|"
        r"hebben|open)\b|\b(?:hebben|is|zijn) <upto4>geen <upto2>(?:passende|geschikte|vrije|"
        r"openstaande|open) <upto1><job>\b|\bgeen <upto1>(?:aanbod|contract|aanstelling) "
        r"<upto2>(?:doen|aanbieden|aan te bieden|geven)\b|\bgeen <upto2>plaats <upto1>voor "
        r"<you>\b",
    ),
    say.decides(
        6.0,
        r"\b(?:<you>|profiel|ervaring|kennis|beschikbaarheid|achtergrond|vaardigheden) <on>"
        r"(?:<not>|onvoldoende|minder goed) <upto5>(?:aansluit\w*|aan te sluiten|aan bij|past|"
        r"passen|overeen\w*|voldoe\w*|voldoet|voldoende|geschikt)\b|\b(?:sluit|sluiten|past|"
        r"voldoet|voldoen) <upto1><you> <upto5>(?:<not>|onvoldoende)\b|\b<you> <upto4>(?:sluit|"
        r"sluiten|past|voldoet|voldoen) <upto5>(?:<not>|onvoldoende) <upto3>(?:aan|bij|in)\b|"
        r"\bgeen <upto2>match\b|\bonvoldoende aansluiting\b",
    ),
    say.supports(1.3, r"\b(?:helaas|jammer\w*|spijt\w*|teleurstell\w*)\b"),
    say.supports(
        1.2,
        r"\b(?:wens\w*|succes) <upto8>(?:zoektocht|carriere|toekomst|loopbaan|sollicit\w*|"
        r"verdere|zoeken|vinden)\b",
    ),
    say.supports(
        0.8,
        r"\b(?:zorgvuldig\w*|veel (?:reacties|sollicitaties)|groot aantal|moeilijke keuze|"
        r"lastige keuze|wervingsreserve|in portefeuille)\b",
    ),
    say.supports(0.4, r"\b(?:bedankt|dank|danken) <upto6>(?:<papers>|gesprek|tijd|vertrouwen)\b"),
    say.in_subject(1.5, r"\b(?:afwijzing|afgewezen)\b"),
    say.opposes(
        4.0,
        r"\bnog (?:geen (?:besluit|beslissing|keuze)|niet (?:besloten|gekozen|beslist|rond|"
        r"afgerond))\b|\bnog <upto3>andere kandidaten\b",
    ),
    say.opposes(6.0, r"\b<elsewhere>\b"),
    say.opposes(
        6.0,
        r"\bmijn (?:sollicitatie|kandidatuur)\b|\b(?:ik|we|wij) <upto8>(?:aanbod|baan|functie|"
        r"contract) <upto5>(?:aangenomen|getekend|geaccepteerd|aanvaard)\b|\b<your> aanbod "
        r"<upto5>(?:aannemen|aan te nemen|aanvaarden|af te slaan|afslaan)\b",
    ),
    # told to somebody else: a parent, a colleague, the one who sent the papers on
    say.opposes(
        5.0,
        r"\b<your> (?:zoon|dochter|broer|zus|zusje|man|vrouw|vriend\w*|leerling\w*|student\w*|"
        r"nichtje|neefje|neef|nicht)\b|\b(?:hem|haar|de anderen|de kandidaat) <upto5>(?:verteld|"
        r"gezegd|laten weten|afgewezen|gebeld)\b|\b(?:beste collega\w*|collega's|hoi allemaal|"
        r"dag allemaal|beste ouders)\b|\b(?:kandidaat|kandidaten) die (?:je|u) |\b<your> "
        r"kandidaat\b",
    ),
)
