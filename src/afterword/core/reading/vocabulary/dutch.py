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
        "them": r"(?:u|<your> (?:<application>|profiel|brief|dossier|ervaring)|je|jij|jou|ge)",
        "regret": r"(?:helaas|<telling>|spijt\w*|jammer\w*)",
        "telling": r"(?:moet|moeten|dienen|dien) <upto2>(?:u|je|jou) <upto3>(?:berichten|meedelen|"
        r"mededelen|mede te delen|mee te delen|te berichten|laten weten|melden)",
        "regretted": r"(?:nog|als|indien|mocht|zodra|wanneer|of|bereik\w*|bijlage|openen|link|"
        r"<weekday>|afspraak|tijdstip|uur|verzet\w*|verplaats\w*|telefonisch|reiskosten|kosten|"
        r"feedback|toelicht\w*|redenen|terugstur\w*|ontbre\w*|aanbod|ik|mijn|factuur|bestelling|"
        r"offerte|lezen|pdf|bestand|duurt|duren|vertraging|kantoor|voor eind|iedereen|alle\w*)",
        "job": r"(?:vacatures?|functies?|baan|positie|plek|plaats|plaatsen|stage|stageplaats|"
        r"stageplek|leerplek|leerwerkplek|rol|opdracht|betrekking|job|jobs|arbeidsplaats|"
        r"opleidingsplaats|promotieplaats|promotieplek|traineeplek|stageplekken|stageplaatsen|"
        r"baantje|bijbaan|bijbaantje|betrekkingen|aanstelling|arbeidsovereenkomst|arbeidscontract|"
        r"post|traineeship|banen|leerplekken|werk)",
        "papers": r"(?:<application>|brief|interesse|profiel|motivatie|belangstelling|gegevens|"
        r"dossier|inschrijving|documenten|vertrouwen)",
        # said of nothing but hiring
        "application": r"(?:(?:open |spontane )?sollicitatie|kandidatuur|kandidaturen|"
        r"kandidaatstelling|cv|sollicitatiebrief|motivatiebrief|sollicitatieformulier|inschrijving "
        r"voor (?:de|het) (?:selectie\w*|examen|vergelijkend\w*|wervings\w*))",
        "arrived": r"(?:ontvangen|binnengekomen|in goede orde|binnen|aangekomen|in ons systeem|"
        r"geregistreerd|in het mapje|gekregen|verstuurd|verzonden|ingediend|doorgestuurd|"
        r"doorgeleid|gezien|toegekomen|in behandeling genomen)",
        "other": r"(?:ander\w*|interne?|externe?|betere?|geschiktere?)",
        "applicant": r"(?:kandida\w*|sollicitant\w*|persoon|personen|profielen|profiel|collega\w*|"
        r"finalist\w*|gegadigde\w*|deelnemers?|medewerker\w*|meisje|jongen|dame|man|vrouw|"
        r"oplossing|stagiaire?s?|leerling\w*|student\w*|sollicitaties)",
        "winner": r"(?:<other> <upto3><applicant>|iemand (?:anders|met|die|uit|van)|"
        r"(?:een|de) (?:medekandidaat|medesollicitant)\w*|(?:kandidaten|een kandidaat|"
        r"sollicitanten) (?:die|met|wiens)|een ander\b)",
        "talk": r"(?:<jobtalk>|gesprek|gesprekje|interview|kennismaking|telefoongesprek|"
        r"videogesprek|belafspraak|babbel|gespreksronde|kennismakingscall|videocall|call|"
        r"kop koffie|teamsgesprek|belmoment)",
        # said of nothing but hiring
        "jobtalk": r"(?:sollicitatiegesprek\w*|kennismakingsgesprek\w*|selectiegesprek\w*|"
        r"jobgesprek|jobinterview|proefdag|proefdienst|proefles|meeloopdag|meeloopdagdeel|"
        r"meekijkdag|assessmentdag|snuffeldag|proefwerken|proefdraaien|arbeidsgesprek|tweede "
        r"gesprek|eerste gesprek|tweede ronde|mondelinge (?:proef|gedeelte|examen)|selectieronde|"
        r"selectiedag|kennismakingsmoment|meeloopochtend|proefdagen|meeloopt|vervolggesprek|"
        r"sollicitatieronde|gesprek met de (?:sollicitatie|selectie)commissie)",
        "weekday": r"(?:maandag\w*|dinsdag\w*|woensdag\w*|donderdag\w*|vrijdag\w*|zaterdag\w*|"
        r"zondag\w*|morgen|overmorgen)",
        "day": r"(?:maandag\w*|dinsdag\w*|woensdag\w*|donderdag\w*|vrijdag\w*|zaterdag\w*|"
        r"zondag\w*|morgen|overmorgen|\d+)",
        "test": r"(?:online assessment|assessment|capaciteitentest|persoonlijkheidstest|"
        r"persoonlijkheidsvragenlijst|proefopdracht|selectieopdracht|proefvertaling|"
        r"programmeeropdracht|codeeropdracht|schrijfopdracht|proeftekst|taaltest|"
        r"bekwaamheidstest|coding challenge|rekentest|computergestuurde proef|online test|"
        r"selectieproef)",
        "task": r"(?:<test>|case|opdracht|opdrachtje|casus|vragenlijst|schriftelijke proef|"
        r"preselectieproef|test|oefening|videovragen)",
        # what else one applies for, in vain; no part of an employer's or a job's name
        "elsewhere": r"(?:woning|woningen|appartement|huurwoning|huurder\w*|hospiteer\w*|"
        r"bezichtiging|lening|krediet|hypotheek|visum|manuscript|verhuurder|subsidie|"
        r"subsidieaanvraag|loting|numerus fixus|studiebeurs|studieplaats|opvangplaats|schoolplaats|"
        r"leveranciers?|aanbesteding|offertes?|inschrijvers?|abstract|<your> artikel|inzending|"
        r"inzendingen|adoptie|volkstuin|bestuurslid|leden|verkiezing|ledenvergadering|toernooi|"
        r"eerste team|elftal|spelers|de film|films)",
    },
    hedge=r"\b(?:als (?:u|je|jij|we|wij|er|het|dat|ge|blijkt|uw|jouw)\b|als $|indien|"
    r"mocht(?:en)?|hoort? (?:(?:u|je)\b|$)|wanneer|tenzij|totdat|tot dat|zodra|voordat|in geval|"
    r"of (?:u|je|jij|we|wij|uw|jouw|ge|er)\b(?![^,]*,)|anders hoor|ingeval)",
    needs=Needs.WORK,
)
say = DUTCH

REFUSALS: Final[tuple[Signal, ...]] = (
    say.decides(
        7.0,
        r"\b<you> <on><not> <upto6>(?:verder (?:te )?(?:gaan|gaat|kunnen|kan|in|mee|met|nemen|"
        r"helpen|behandel\w*|zetten)|verdergaan|verder(?:[.,]|$)|geselecteerd|selecteren|gekozen|"
        r"uitgenodigd|uitnodigen|uit te nodigen|aangenomen|aannemen|aan te nemen|aanwerven|aan te "
        r"werven|aangeworven|voortzetten|voort te zetten|voortgezet|in aanmerking|(?:verder "
        r")?mee(?:genomen|nemen)|uitgekozen|voor te dragen|voorgedragen|aangesteld|aan te stellen|"
        r"gerangschikt|opgenomen|op te nemen|toegelaten|toe te laten|gehonoreerd|(?:te )?honoreren|"
        r"ingaan op|in te gaan|succesvol|ontvankelijk|naar voren|beste kandidaat|in dienst|"
        r"deelnemen|overwogen|geschikt bevonden|behaald|doorgedrongen|gunstig|voldoen|door$|"
        r"door[.,]|in gesprek|voorkom\w*|shortlist|gunnen|te gunnen|gegund|toegekend|weerhouden|"
        r"weerhoud\w*|in behandeling|geslaagd|(?:door|doorgaan|door te gaan|naar) (?:naar|tot) de|"
        r"in overweging|mee te nemen|geworden|gelukt|afgevallen|(?:tot|bij|onder) de (?:kandidaten|"
        r"sollicitanten|geselecteerde\w*|laatste|beste|selectie|uitverkorenen|genodigden|groep))\b",
    ),
    say.decides(
        7.0,
        r"\bniet (?:verder |door )?(?:te gaan |gaan )?(?:met|voor|op) <upto1><you> "
        r"<upto5>(?:verder|door|gekozen|gevallen|gaan|zetten|sollicitatie|kandidatuur|"
        r"te gaan|kiezen|in zee|in gesprek|samenwerk\w*)\b|\bniet (?:verder|door) <upto3>(?:gaan|"
        r"gaat) <upto1>met <upto1><you>\b|\bniet op <you> (?:is )?gevallen\b|\bniet (?:kunnen )?"
        r"ingaan op <upto1><your>\b|\bnodig\w* <upto1><you> <upto3>niet <upto3>uit\b|\bniet in "
        r"<your> voordeel\b|\bniet verder <upto3>(?:willen|gaan|te gaan|in) <upto7>(?:\w*traject|"
        r"sollicitatie\w*|procedure|selectie\w*)\b|\bniet geleid tot\b|\b<your> \w+ <upto4>niet "
        r"bij[.,]|\bniet gelukt <upto6><job>\b",
    ),
    say.decides(
        7.0,
        r"\b(?:gekozen|kozen|kiezen|besloten|voorkeur|keuze|doorgaan|verdergaan|verder|door te "
        r"gaan|doorgaat|verdergaat|geselecteerd|aangenomen|aangeworven|gegaan|gevallen|viel|"
        r"toegekend|gegund|toegewezen|in zee|voort|gegeven|aangesteld|voort te zetten|gaan|gaat) "
        r"<upto6><winner>\b(?! (?:te spreken|spreken))|\b<winner>\b.{0,60}?\b(?:gekozen|voorkeur|"
        r"verder\w*|aangenomen|aan te nemen|aangesteld|gegaan|gevallen|door te gaan|doorgaan|"
        r"doorgaat|gevonden|geselecteerd|voort te zetten|in zee|aangeworven|voorgedragen|benoemd|"
        r"aangeboden|gegeven|vergund|toegekend|gegund|toegewezen|geworden|uitgekozen|voortzetten|"
        r"in dienst genomen|aan te werven|aanwerven|te benoemen)\b|\biemand <upto4>(?:gevonden|"
        r"aangenomen|aangesteld|in dienst|aangeworven)\b|\b(?:een|de) ander\w* (?:kandidaat |"
        r"sollicitant )?(?:kreeg|krijgt|heeft|wordt|werd) <upto4>(?:<job>|gewonnen|geworden)\b|"
        r"\bheeft (?:een|de) ander <upto2>gewonnen\b|\b(?:<job>|benoeming) <upto2>(?:gaat|ging|"
        r"gegaan) <upto1>naar <upto2>(?:kandida\w*|iemand|collega|ander\w*|sollicitant\w*)\b|"
        r"\b(?:wordt|werd|is) <upto2>(?:iemand anders|een ander)(?:[.,!]|$)|\been ander "
        r"<upto2>(?:vergund|gegund|gegeven|gekozen|aangenomen)\b",
    ),
    say.decides(
        6.0,
        r"\b(?:u|je|jij|ge) (?:bent|ben|zijt) het <upto3>niet geworden\b|\b(?:bent|ben|zijt) "
        r"(?:u|je|jij|ge|gij) het <upto3>niet geworden\b|\bhet (?:is|wordt) (?:hem|'m|em|m) "
        r"<upto2>niet\b",
        needs=Needs.NOTHING,
    ),
    # regret, somebody written to and a no in one sentence, in whatever words: for review, or for
    # certain beside a farewell; what is regretted may also be a missed call or a missing paper
    say.decides(
        3.6,
        r"^(?!.*\b(?:<regretted>)\b).*?(?:\b<regret>\b <on><them> <upto8>(?:niet|geen)\b|"
        r"\b<regret>\b <on>(?:niet|geen) <upto6><them>\b|\b<them> <on><regret>\b <upto4>(?:niet|"
        r"geen)\b)",
    ),
    say.decides(
        6.0,
        r"\b(?:besloten|beslist|gekozen|beslissing|besluit),? <on><not> <upto5>(?:verder|door|in "
        r"te vullen|uit te nodigen|aan te \w+|voort te|te honoreren|weerhouden|mee te nemen)\b|"
        r"\b<job> <upto2>niet <upto2>(?:in te vullen|invullen|te vervullen)\b|\b(?:vinden|achten) "
        r"<you> <upto2>niet\b|\b(?:traject|procedure|proces) <upto3>(?:stopt|eindigt)\b|\b<job> "
        r"(?:komt te )?verval(?:t|len)\b|\bdraagt <upto2><winner>\b.{0,40}?\bvoor\b|\b(?:stoppen|"
        r"beeindigen) <upto3>(?:procedure|proces|traject)\b|\bzien <upto2>af van\b|\baf te zien "
        r"van\b|\bbeantwoord\w* niet\b|\bgeen <upto2>opportunite?it\w*\b|\b(?:ga|kies|koos|neem|"
        r"ging) <upto3><winner>\b|\b(?:niet|geen) <upto2>een van de (?:kandidaten|mensen|"
        r"sollicitanten)\b",
    ),
    # a small firm's ways
    say.decides(
        6.0,
        r"\b(?:al|reeds|inmiddels) <upto2>(?:genoeg|voldoende) <upto1>(?:mensen|personeel|"
        r"collega's|sollicitanten|kandidaten|stagiaires?|stagiairs|handen|aanmeldingen)\b|\bzitten "
        r"<upto2>vol\b|\bgeen <upto1>klik\b|\bniet gelukt(?:[.,!]|$)|\b(?:stoppen|beeindigen|"
        r"stopt) <upto4>(?:proces|procedure|traject) <upto2>met <you>\b|\bniet (?:helemaal |echt "
        r")?(?:de|het) (?:kandidaat|persoon|profiel) <upto2>(?:zoeken|zochten)\b|\bwerven "
        r"<upto4>niet\b|\bgeen gesprek <upto6>(?:aangaan|aan te gaan|voeren|uitnodigen)\b|\b<you> "
        r"<upto3>(?:ongeschikt|niet geschikt) <upto1>bevonden\b|\bniet <upto1>zitten samen\b|\bhet "
        r"<upto3>niet <upto1>zitten\b|\bafzeggen voor <upto2><job>\b|\bbuiten de boot\b|\b(?:bent|"
        r"valt|vallen) <upto3>(?:afgevallen|af[.,]|uit de boot)|\b<your> sollicitatie "
        r"<upto3>rusten\b",
    ),
    say.decides(
        6.5,
        r"\b(?:andere |er )?(?:waren )?(?:kandidaten|sollicitanten|kandidaat) <upto8>(?:beter|meer|"
        r"sterker|nauwer|in hogere mate|in sterkere mate|ruimer) <upto5>(?:aansl\w*|aansluit\w*|"
        r"pass\w*|past|geschikt\w*|ervaring|werkervaring|voldoe\w*|voldoen|overeenkom\w*|eisen|"
        r"functie\w*|profiel)\b|\bin hogere mate\b",
        needs=Needs.NOTHING,
    ),
    say.decides(
        6.5,
        r"\b<job> <upto5>(?:is|zijn|werd|werden|inmiddels|intussen|ondertussen|al|reeds|intern|"
        r"helaas|hebben we|hebben wij|toch) <upto5>(?:vervuld|invullen|vervullen|ingevuld|bezet|"
        r"vergeven|ingetrokken|gesloten|opgeheven|vervallen|geannuleerd|geschrapt|weg|voorzien|"
        r"opgevuld|on hold|bevroren|gepauzeerd|stopgezet|dicht|toegewezen)\b|\b<job> "
        r"<upto4>(?:wordt|worden) (?:helaas |voorlopig |toch )?niet <upto2>(?:ingevuld|vervuld|"
        r"opengesteld|opgevuld)\b|\b(?:is|wordt|werd|zijn|hebben we|hebben wij) (?:de|deze|die|"
        r"onze|het) <upto3><job> (?!nog )<upto6>(?:vervuld|ingevuld|bezet|vergeven|stopgezet|"
        r"ingetrokken|geschrapt|opgeheven|opgevuld)\b|\bin <upto1><job> (?:is|wordt) "
        r"<upto2>voorzien\b|\b(?:zoeken|nemen) <upto4>niemand\b|\b<job> <upto3>(?:in te trekken|te "
        r"schrappen|op te heffen|te sluiten)\b|\b<your> <upto1>(?:sollicitatie|kandidatuur) "
        r"(?:komt|is) <upto2>(?:te vervallen|vervallen)\b",
    ),
    say.decides(
        6.5,
        r"\b(?:bent|ben|wordt|werd|word) <upto1>(?:u|je|jij) <upto4>afgewezen\b|\b(?:u|je|jij) "
        r"<upto6>(?:bent|wordt|werd|zijt) <upto6>afgewezen\b",
    ),
    say.decides(
        6.5,
        r"\b<your> <upto2>(?:sollicitatie|kandidatuur|kandidaatstelling) <on>(?:afgewezen|"
        r"afwijzen|af te wijzen|afgesloten|(?:<not>|geen) <upto4>(?:te weerhouden|weerhoud\w*|"
        r"geselecteerd|verder|in aanmerking|gevolg|vervolg|succes\w*|honoreren|ontvankelijk|"
        r"geleid|gehonoreerd|toegelaten))\b|\bniet <upto1>(?:batig|gunstig) gerangschikt\b|"
        r"\bniet <upto2>opgenomen in "
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
        r"hebben|open|geven|overeen\w*|aansluit\w*|passen|past)\b|\bgeen (?:plek|plaats|ruimte|"
        r"werk) <upto2>(?:meer|voor)\b|"
        r"\b(?:hebben|is|zijn) <upto4>geen <upto2>(?:passende|geschikte|vrije|"
        r"openstaande|open) <upto1><job>\b|\bgeen <upto1>(?:aanbod|contract|aanstelling) "
        r"<upto2>(?:doen|aanbieden|aan te bieden|geven)\b|\bgeen <upto2>plaats <upto1>voor "
        r"<you>\b",
    ),
    say.decides(
        6.0,
        r"\b(?:<you>|profiel|ervaring|kennis|beschikbaarheid|achtergrond|vaardigheden) "
        r"<on>(?:<not>|onvoldoende|minder goed|te weinig) <upto5>(?:aansluit\w*|aan te sluiten|aan "
        r"bij|past|passen|overeen\w*|voldoe\w*|voldoet|voldoende|geschikt)\b|\b(?:sluit|sluiten|"
        r"past|voldoet|voldoen) <upto1><you> <upto5>(?:<not>|onvoldoende|te weinig)\b|\b<you> "
        r"<upto4>(?:sluit|sluiten|past|voldoet|voldoen) <upto5>(?:<not>|onvoldoende) <upto3>(?:aan|"
        r"bij|in)\b|\bgeen <upto2>match\b|\bonvoldoende aansluiting\b",
    ),
    say.decides(4.5, r"\b(?:slecht|minder leuk|minder goed) nieuws\b"),
    say.supports(1.3, r"\b(?:helaas|<telling>|jammer\w*|spijt\w*|teleurstell\w*)\b"),
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
        r"\bmijn (?:sollicitatie|kandidatuur)\b|\b(?:solliciteer ik|ik solliciteer)\b|\b(?:ik|we|"
        r"wij) <upto8>(?:aanbod|baan|functie|contract) <upto5>(?:aangenomen|getekend|geaccepteerd|"
        r"aanvaard)\b|\b<your> aanbod <upto5>(?:aannemen|aan te nemen|aanvaarden|af te slaan|"
        r"afslaan)\b",
    ),
    # how a no is written, and what was undone
    say.opposes(
        5.0,
        r"\b(?:redenen waarom|sollicitatietips|voorbeeldbrief|lees hoe|tips voor)\b|\b(?:er is|is "
        r"er) <upto2>weer <upto2>(?:plek|plaats|functie|vacature)\b|\bnog steeds interesse\b|"
        r"\b(?:klant|opdrachtgever) (?:gaat|kiest|koos|heeft) <upto3>(?:niet )?(?:verder )?met "
        r"(?!je|u|jou)",
    ),
    # told to somebody else: a parent, a colleague, the one who sent the papers on
    say.opposes(
        5.0,
        r"\bze (?:hebben|zeiden|kozen|zegden|gingen) <upto6>(?:gekozen|ander\w*|kandidaat)\b|"
        r"\b(?:ha|hoi|dag|lieve|hey|hallo),? (?:pap|papa|pa|mam|mama|ma|heit|oma|opa|tante|nonkel|"
        r"zus|schat)\b|^(?:ma|pa|pap|mam)\b|\b<your> (?:zoon|dochter|broer|zus|zusje|man|vrouw|"
        r"vriend\w*|leerling\w*|student\w*|nichtje|neefje|neef|nicht)\b|\b(?:hem|haar|de anderen|"
        r"de kandidaat) <upto5>(?:verteld|gezegd|laten weten|afgewezen|gebeld)\b|\b(?:beste "
        r"collega\w*|collega's|hoi allemaal|dag allemaal|beste ouders)\b|\b(?:kandidaat|"
        r"kandidaten) die (?:je|u) |\b<your> kandidaat\b",
    ),
)
