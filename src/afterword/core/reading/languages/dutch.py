"""Dutch, in the spelling of ``sentences``: no accents.

How a no is told, and the pieces of all constructions, stand in ``vocabulary.dutch``.
"""

from afterword.core.reading.reading import Kind
from afterword.core.reading.signals import Example, Language, Needs
from afterword.core.reading.vocabulary.dutch import DUTCH, REFUSALS
from afterword.core.reading.wordlist import wordlist

say = DUTCH
NOTHING = Needs.NOTHING
_ASKS = (
    r"uitnodig\w*|uitgenodigd|nodigt?|nodigen|uit te nodigen|inplannen|plannen|bevestig\w*|"
    r"verzetten|verplaats\w*|verschuiven|verschoven|afspreken|herinner\w*|voor een|doen"
)
_TO_DO = (
    r"\b<any>\b.{0,100}?\b(?:voor <day>|uiterlijk|tegen <day>|binnen|minuten|uur|bijlage|"
    r"inlever\w*|maken|afronden|terug)\b|\b(?:maak|maken|rond|vul|vullen|voltooi\w*|"
    r"doe|nodigt|hierbij|bijgevoegd|bijlage|uitnodiging|vragen) <upto8><any>\b"
)

LANGUAGE = Language(
    code="nl",
    common=wordlist(
        """
        de het een en van in op is dat die niet te voor met zijn aan er om ook als bij we wij je
        jij u uw jou jouw ons onze ik hij ze zij heeft hebben wordt worden kan kunnen maar nog
        naar dit deze beste geachte groet groeten bedankt dank hallo dan over uit
        """
    ),
    signals={
        Kind.REJECTION: REFUSALS,
        Kind.INTERVIEW: (
            say.decides(
                6.5,
                rf"\b(?:{_ASKS}) <upto10><talk>\b|\b<talk>\b.{{0,120}}?\b(?:uitnodig\w*|"
                r"uitgenodigd|uit te nodigen|inplannen|in te plannen|vindt plaats|staat gepland|"
                r"verplaatsen|verzetten|verschuiven|bevestigd|gepland|verzet)\b|\b<talk> "
                r"<upto4>(?:op|van|om) <day>\b",
            ),
            say.decides(
                6.5,
                rf"\b(?:{_ASKS}|plan|kies|welkom) <upto10><jobtalk>\b|\b<jobtalk>\b.{{0,120}}?"
                r"\b(?:uitnodig\w*|uitgenodigd|uit te nodigen|plannen|gepland|verplaatsen|"
                r"verzetten|bevestigd|op <day>|om <day>|<day> uur)\b",
                needs=NOTHING,
            ),
            say.decides(
                5.5,
                r"\b(?:graag|willen|wil|zouden|zou) <upto5>(?:kennis ?maken|kennis te maken|leren "
                r"kennen|ontmoeten|spreken|uitnodigen|laten komen)\b|\bkies <upto4>(?:tijdstip|"
                r"moment)\b|\b(?:kom|komt u|kom je) <upto6>(?:langs|om <day>)\b|\bnodig\w* "
                r"<upto1><you> <upto10>uit\b",
            ),
            say.decides(
                5.5,
                r"\b(?:heb je|heeft u|hebt u|kun je|kan je|kunt u|kunt ge|kan u|zou je|zou u|past "
                r"het|schikt het|wanneer|zullen we) <upto8>(?:tijd|langs\w*|langskomen|"
                r"beschikbaar|gelegenheid|<day>)\b",
                is_hedged=False,
            ),
            say.decides(
                5.0,
                r"\bdan maken we er <upto1><day>\b|\bkunnen we <upto4><jobtalk> "
                r"<upto6>(?:verzetten|verplaatsen|verschuiven)\b|\b(?:zullen we|doen we) "
                r"<upto6><jobtalk>\b",
                needs=NOTHING,
                is_hedged=False,
            ),
            say.supports(
                1.0, r"\b(?:maandag|dinsdag|woensdag|donderdag|vrijdag|beschikbaar\w*|uur)\b"
            ),
            say.in_subject(1.5, r"\b<talk>\b"),
            say.opposes(
                4.0,
                r"\b(?:bedankt|dank|danken) <upto6><talk>\b|\b(?:niet|geen) <upto8>(?:uit te "
                r"nodigen|uitnodigen|uitgenodigd|verder)\b",
            ),
            # a receipt that says who may be asked some day; talk that is of something else
            say.opposes(
                5.0,
                r"\b(?:een paar|enkele|geselecteerde|geschikte|aantal) (?:mensen|kandidaten|"
                r"sollicitanten)\b|\bof (?:we|wij) <you> <upto3>uitnodig\w*|\b<elsewhere>\b|"
                r"\b(?:redactie|verschijnt|aflevering|krant)\b",
            ),
        ),
        Kind.ACKNOWLEDGEMENT: (
            say.decides(
                6.0,
                r"\b<your> <upto3><papers> <upto14>(?:ontvangen|binnengekomen|in goede orde|"
                r"binnen|aangekomen|in ons systeem|geregistreerd|in het mapje)\b|\bontvangst "
                r"<upto4><papers>\b|\bontvangen <upto3><papers>\b",
                needs=NOTHING,
            ),
            say.decides(
                4.5,
                r"\b(?:bedankt|dank|danken) <upto6><papers>\b|\b(?:leuk|fijn|top|mooi) dat "
                r"<you> <upto8>(?:werken|solliciteert|gesolliciteerd|meedraaien|reageert)\b|"
                r"\bmooie brief\b|\bgoed ontvangen\b",
            ),
            say.decides(
                4.5,
                r"\b(?:bekijken|beoordelen|lezen|bestuderen|bekijkt) <upto5><papers>\b|\b<papers> "
                r"<upto8>(?:bekijken|beoordelen|beoordeeld|bekeken|in behandeling|te lezen)\b",
            ),
            say.supports(
                1.0,
                r"\b(?:contact|laten weten|laten we|laat ik|hoor|hoort|horen|reactie|bericht|"
                r"zo snel mogelijk)\b",
            ),
            say.in_subject(1.5, r"\b(?:ontvangst\w*|ontvangen|bedankt|sollicitatie|kandidatuur)\b"),
            say.opposes(5.0, r"\b<elsewhere>\b|\bmijn (?:sollicitatie|kandidatuur)\b"),
        ),
        Kind.OFFER: (
            say.decides(
                6.5,
                r"\b(?:graag|blij|verheugd|willen|kunnen) <upto8>(?:<job>|contract|"
                r"arbeidsovereenkomst|aanstelling) <upto4>(?:aanbieden|aan te bieden)\b|\bwelkom "
                r"(?:in|bij) (?:het|ons) team\b|\bbieden (?:we |wij )?<you> <upto5>(?:<job>|"
                r"contract)\b|\bcontract "
                r"<upto6>(?:tekenen|ondertekenen|bijlage|bijgevoegd|opsturen)\b",
            ),
            say.decides(
                6.5,
                r"\b(?:arbeidscontract|leercontract|arbeidsovereenkomst|aanstellingsbesluit) "
                r"<upto6>(?:tekenen|ondertekenen|bijlage|bijgevoegd|opgesteld|toesturen|opsturen)"
                r"\b|\b(?:bijlage|bijgevoegd|hierbij) <upto4>(?:arbeidscontract|leercontract|"
                r"arbeidsovereenkomst)\b|\b(?:proficiat|gefeliciteerd)\b.{0,40}?\b<you> wordt "
                r"(?:onze|mijn)\b",
                needs=NOTHING,
                is_hedged=False,
            ),
            say.decides(
                6.5,
                r"\b(?:gekozen|keuze|besloten) <upto4>(?:voor|op) (?:u|jou|je) ?(?:gevallen|"
                r"gekozen|aan te nemen)?(?:[.,!]|$)|\b(?:u wordt|je wordt|jij wordt) "
                r"<upto1>(?:onze|mijn) <upto2>\w+|\b(?:u bent|je bent|ge zijt) "
                r"<upto1>aangenomen\b|\b<job> (?:is|gaat naar) (?:van |voor )?(?:jou|u)[.,!]|"
                r"\b(?:je hebt|u hebt|u heeft|je krijgt|u krijgt) <upto1>de (?:baan|job|plek|"
                r"functie|stage)\b|\bwillen (?:je|u|jou) <upto4>(?:aannemen|aanwerven|in dienst)",
            ),
            say.decides(
                5.5,
                r"\bkomen tekenen\b|\bkom <upto4>tekenen\b",
                needs=Needs.HINT,
                is_hedged=False,
            ),
            say.supports(
                1.5, r"\b(?:proficiat|gefeliciteerd|salaris|proeftijd|in dienst|starten)\b"
            ),
            say.in_subject(1.5, r"\b(?:aanbod|proficiat|gefeliciteerd|contract|welkom)\b"),
            say.opposes(6.0, r"\bgeen <upto8>(?:aanbieden|aan te bieden)\b|\b<elsewhere>\b"),
        ),
        Kind.ASSESSMENT: (
            say.decides(6.0, _TO_DO.replace("<any>", "<test>"), needs=NOTHING, is_hedged=False),
            say.decides(6.0, _TO_DO.replace("<any>", "<task>"), is_hedged=False),
            say.supports(1.5, r"\b(?:minuten|startcode|inlogcode|uiterlijk)\b"),
            say.in_subject(1.5, r"\b<task>\b"),
            say.opposes(
                5.0, r"\b(?:bedankt|dank|danken) <upto6><task>\b|\b(?:helaas|tot onze spijt)\b"
            ),
        ),
        Kind.OUTREACH: (
            say.decides(
                6.5,
                r"\b(?:kwam|zag|vond|las|bekeek|via) <upto3><your> <upto2>(?:profiel|cv|"
                r"linkedin\S*|naam)\b|\b<your> <upto2>(?:profiel|cv) <upto3>(?:tegen|gezien|"
                r"gevonden|trok|viel)\b|\bvoor (?:een|mijn|onze) <upto2>(?:klant|opdrachtgever|"
                r"relatie)\b.{0,60}?\b(?:zoek|zoeken|op zoek)\b|\b(?:zoek|zoeken|op zoek) "
                r"<upto3>voor (?:een|mijn|onze) <upto2>(?:klant|opdrachtgever|relatie)\b",
                needs=NOTHING,
            ),
            say.decides(
                5.0,
                r"\b(?:staat u|sta je|zou je|zou u|ben je|bent u|heb je|heeft u) <upto3>(?:open|"
                r"interesse|geinteresseerd|oren)\b|\biets voor (?:u|jou|je)\b|\b(?:getipt|"
                r"aanbevolen|gaf mij <your> naam|vertelde (?:me|mij) dat <you>)\b",
                needs=NOTHING,
                is_hedged=False,
            ),
            say.opposes(
                5.0, r"\b<your> (?:sollicitatie|kandidatuur)\b|\b(?:afmelden|uitschrijven)\b"
            ),
        ),
        Kind.JOB_ALERT: (
            say.decides(
                6.0,
                r"\b(?:\d+ (?:nieuwe|passende)|nieuwe|passende|deze) (?:passende )?(?:vacatures|"
                r"jobs|banen)\b(?! (?:in de gaten|op onze))|\b(?:job ?alert|vacature-?alert|"
                r"jobmail|vacaturemail|zoekopdracht|jobagent|banenmail)\b",
                needs=NOTHING,
            ),
            say.supports(
                1.5,
                r"\b(?:uitschrijven|afmelden|meldingen|solliciteer (?:nu|direct)|bekijk alle)\b",
            ),
            say.in_subject(1.5, r"\b(?:vacatures|jobs|banen)\b"),
            say.opposes(5.0, r"\b<your> (?:sollicitatie|kandidatuur|interesse|belangstelling)\b"),
        ),
        Kind.FEEDBACK: (
            say.decides(
                5.5,
                r"\b(?:sterk|minder|zwak|sterke punten|werkpunten?|aandachtspunt\w*|"
                r"verbeterpunt\w*)(?: was| waren| zijn)? ?:|\b(?:mijn|onze|een|kleine) "
                r"<upto1>(?:tip|advies|raad|feedback)\b|\b(?:volgende|volgend) (?:keer|gesprek)\b|"
                r"\bvroeg <upto2>waarom\b|"
                r"\bwaarom <upto3>(?:niet|gekozen)\b|\b(?:zou|zouden) (?:u|je|jou) <upto4>deugd\b|"
                r"\b(?:bleef|was|waart|kwam) (?:je|u|ge) <upto3>(?:te |vaag|onzeker|nerveus)\b",
                needs=Needs.HINT,
            ),
            say.supports(1.5, r"\b(?:vroeg|gevraagd|terugkoppeling|eerlijk\w*|vraagje)\b"),
            say.in_subject(1.5, r"\b(?:feedback|terugkoppeling|vraagje|toelichting)\b|^re\b"),
        ),
        Kind.NO_FEEDBACK: (
            say.decides(
                6.0,
                r"\b(?:geen|niet) <upto8>(?:feedback|toelichting|toe te lichten|toelichten|"
                r"motivering|terugkoppeling|gecorrespondeerd|redenen)\b|\b(?:feedback|"
                r"toelichting|terugkoppeling) <upto8>niet <upto2>(?:mogelijk|geven)\b",
                needs=Needs.HINT,
            ),
            say.supports(1.0, r"\b(?:begrip|groot aantal|beleid|uitkomst)\b"),
            say.in_subject(1.5, r"\b(?:feedback|toelichting|terugkoppeling)\b|^re\b"),
            say.opposes(6.0, r"\b(?:bedankt|dank|danken) <upto4>(?:sollicitatie|kandidatuur)\b"),
        ),
        Kind.AUTO_REPLY: (
            say.decides(
                5.0,
                r"\bben <upto8>(?:niet (?:aanwezig|bereikbaar|op kantoor)|afwezig|met vakantie|"
                r"op vakantie|met verlof|met zwangerschapsverlof|in verlof|uit dienst)\b|"
                r"\bautomatisch (?:antwoord|bericht <upto3>afwezig\w*)\b|\b(?:kantoor|zaak|"
                r"winkel|praktijk) <upto4>gesloten (?:van|tot|wegens)\b",
                needs=NOTHING,
            ),
            say.supports(
                2.0,
                r"\b(?:dringende (?:zaken|vragen|gevallen)|spoed|lees mijn mail niet|weer terug|"
                r"terug op|beperkt bereikbaar)\b",
                needs=NOTHING,
            ),
            say.opposes(4.0, r"\b<your> (?:sollicitatie|kandidatuur)\b"),
        ),
    },
    examples={
        Kind.REJECTION: (
            Example(
                subject="Je sollicitatie",
                sender="Werving <werving@drukkerij.example>",
                text="Beste Pieter, bedankt voor je sollicitatie. Helaas hebben we besloten "
                "niet met je verder te gaan. We wensen je veel succes met je zoektocht.",
            ),
            Example(
                subject="Re: Gesprek",
                sender="Lieve Maes <lieve@drukkerij.example>",
                text="Dag Pieter, dank voor het fijne gesprek. We hebben gekozen voor een andere "
                "kandidaat, die onze persen al kent. Groeten, Lieve",
            ),
            Example(
                subject="Uw kandidatuur",
                sender="Personeel <personeel@stadlo.example>",
                text="Geachte mevrouw Maes, tot onze spijt werd uw kandidatuur als tuinier niet "
                "weerhouden.",
            ),
            Example(
                subject="Re: proefdag",
                sender="Lieve Maes <lieve@drukkerij.example>",
                text="Dag Pieter, de keuze is helaas niet op jou gevallen. Voor deze functie paste "
                "iemand anders beter.",
            ),
            Example(
                subject="Sollicitatie",
                sender="info@deherberg.example",
                text="Beste Noor, je profiel sluit onvoldoende aan bij de functie.",
            ),
            Example(
                subject="Je sollicitatie als kok",
                sender="info@deherberg.example",
                text="Beste Noor, we kunnen je helaas geen plek aanbieden door een vacaturestop.",
            ),
        ),
        Kind.INTERVIEW: (
            Example(
                subject="Vacature verpleegkundige",
                sender="Werving <werving@ziekenhuiszuid.example>",
                text="Beste Rosa, graag nodigen we je uit voor een gesprek op donderdag om 10 uur.",
            ),
            Example(
                subject="Je sollicitatie",
                sender="info@deherberg.example",
                text="Hoi Noor, we willen je graag leren kennen. Heb je woensdag tijd?",
            ),
            Example(
                subject="Proefdag",
                sender="Lieve Maes <lieve@drukkerij.example>",
                text="Dag Pieter, welkom op je proefdag, maandag om 8 uur aan de poort.",
            ),
        ),
        Kind.ACKNOWLEDGEMENT: (
            Example(
                subject="Ontvangstbevestiging",
                sender="werving@ziekenhuiszuid.example",
                text="Beste Rosa, we hebben je sollicitatie ontvangen. We bekijken je brief en "
                "je hoort zo snel mogelijk van ons.",
            ),
            Example(
                subject="Je sollicitatie",
                sender="info@deherberg.example",
                text="Leuk dat je bij ons wilt werken! Je brief is binnen. Als je na een maand "
                "niets hoort, ben je niet geselecteerd.",
            ),
        ),
        Kind.OFFER: (
            Example(
                subject="Goed nieuws",
                sender="Werving <werving@ziekenhuiszuid.example>",
                text="Beste Rosa, we bieden je graag de functie van verpleegkundige aan. De "
                "arbeidsovereenkomst vind je in de bijlage.",
            ),
        ),
        Kind.ASSESSMENT: (
            Example(
                subject="Proefopdracht",
                sender="Lieve Maes <lieve@drukkerij.example>",
                text="Dag Pieter, hierbij de proefopdracht. Stuur ze voor zondag terug.",
            ),
        ),
        Kind.OUTREACH: (
            Example(
                subject="Lasser in Gent",
                sender="Tom Baert <tom@baertzoekt.example>",
                text="Dag Kris, ik zag je profiel. Voor een klant zoek ik een lasser. Sta je open "
                "voor een babbel?",
            ),
        ),
        Kind.JOB_ALERT: (
            Example(
                subject="4 nieuwe vacatures in Breda",
                sender="Baanwijzer <alert@baanwijzer.example>",
                text="Nieuwe vacatures voor je zoekopdracht: bakker, Breda. Afmelden kan hier.",
            ),
        ),
        Kind.FEEDBACK: (
            Example(
                subject="Re: feedback",
                sender="Lieve Maes <lieve@drukkerij.example>",
                text="Dag Pieter, je vroeg waarom het een ander werd bij ons gesprek. Mijn "
                "tip: neem de volgende keer een eigen drukproef mee.",
            ),
        ),
        Kind.NO_FEEDBACK: (
            Example(
                subject="Re: toelichting",
                sender="werving@ziekenhuiszuid.example",
                text="Beste Rosa, wij kunnen over deze functie geen toelichting geven.",
            ),
        ),
        Kind.AUTO_REPLY: (
            Example(
                subject="Afwezig: vacature lasser",
                sender="Tom Baert <tom@baertzoekt.example>",
                text="Ik ben tot 4 mei met verlof. Voor dringende vragen kun je Els bellen.",
            ),
        ),
        Kind.OTHER: (
            Example(
                subject="Woning Parkstraat",
                sender="makelaar@wonen.example",
                text="Beste mevrouw, helaas heeft de verhuurder gekozen voor een andere "
                "kandidaat. De woning is vergeven.",
            ),
            Example(
                subject="Mijn sollicitatie",
                sender="Kris Smet <kris@mail.example>",
                text="Geachte mevrouw, ik trek mijn sollicitatie in en heb gekozen voor een andere "
                "functie.",
            ),
            Example(
                subject="Vacature magazijn",
                sender="Lieve Maes <lieve@drukkerij.example>",
                text="Beste collega's, de vacature is ingevuld. De andere kandidaten heb ik "
                "afgewezen.",
            ),
            Example(
                subject="Je sollicitatie",
                sender="info@deherberg.example",
                text="Beste Noor, we hebben nog geen keuze gemaakt en spreken nog twee andere "
                "kandidaten voor de functie.",
            ),
            Example(
                subject="Selectie filmdag",
                sender="nieuws@bioscoop.example",
                text="De film over de sluis is niet geselecteerd. Het interview met de maker gaat "
                "wel door.",
            ),
        ),
    },
)
