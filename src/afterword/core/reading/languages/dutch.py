"""Dutch, in the spelling of ``sentences``: no accents.

How a no is told, and the pieces of all constructions, stand in ``vocabulary.dutch``.
"""

from afterword.core.reading.reading import Kind
from afterword.core.reading.signals import Example, Language, Needs
from afterword.core.reading.vocabulary.dutch import DUTCH, REFUSALS
from afterword.core.reading.vocabulary.dutch_meetings import INTERVIEWS, RECEIPTS
from afterword.core.reading.wordlist import wordlist

say = DUTCH
NOTHING = Needs.NOTHING
_TO_DO = (
    r"\b<any>\b.{0,100}?\b(?:voor <day>|uiterlijk|tegen <day>|binnen|minuten|uur|bijlage|"
    r"inlever\w*|maken|afronden|terug|uit te werken|voor te bereiden|gaat door|verwacht\w*|"
    r"mailen)\b|\b(?:maak|maken|rond|vul|vullen|voltooi\w*|"
    r"doe|nodigt|verwacht|hierbij|bijgevoegd|bijlage|uitnodiging|vragen) <upto8><any>\b"
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
        Kind.INTERVIEW: INTERVIEWS,
        Kind.ACKNOWLEDGEMENT: RECEIPTS,
        Kind.OFFER: (
            say.decides(
                6.5,
                r"\b(?:graag|blij|verheugd|willen|kunnen) <upto8>(?:<job>|contract|"
                r"arbeidsovereenkomst|aanstelling) <upto4>(?:aanbieden|aan te bieden)\b|\bwelkom "
                r"(?:in|bij) (?:het|ons) team\b|"
                r"\bcontract "
                r"<upto6>(?:tekenen|ondertekenen|bijlage|bijgevoegd|opsturen)\b",
            ),
            say.decides(
                6.5,
                r"\b(?:bieden|bied) (?:we |wij |ik )?<you> <upto5>(?:baan|functie|job|stage|"
                r"contract|plek|stageplaats|leerplek|aanstelling)\b|\b(?:u|je|jij) bent het "
                r"geworden\b|\b(?:heeft|hebben) <you> (?:aangesteld|benoemd)\b|\b(?:u bent|je bent|"
                r"ge zijt) <upto1>aangenomen\b|\b(?:arbeidscontract|leercontract|"
                r"arbeidsovereenkomst|aanstellingsbesluit|arbeidsvoorwaardenvoorstel|"
                r"contractvoorstel) <upto6>(?:tekenen|ondertekenen|bijlage|bijgevoegd|opgesteld|"
                r"toesturen|opsturen)\b|\b(?:bijlage|bijgevoegd|hierbij) <upto4>(?:arbeidscontract|"
                r"leercontract|arbeidsvoorwaardenvoorstel|arbeidsovereenkomst)\b|\b(?:proficiat|"
                r"gefeliciteerd)\b.{0,40}?\b<you> wordt (?:onze|mijn)\b",
                needs=NOTHING,
                is_hedged=False,
            ),
            say.decides(
                6.5,
                r"\b(?:gekozen|keuze|besloten) <upto4>(?:voor|op) (?:u|jou|je) ?(?:gevallen|"
                r"gekozen|aan te nemen)?(?:[.,!]|$)|\b(?:u wordt|je wordt|jij wordt) "
                r"<upto1>(?:onze|mijn) <upto2>\w+|"
                r"\b<job> (?:is|gaat naar) (?:van |voor )?(?:jou|u)[.,!]|"
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
                r"\b(?:kwam|zag|vond|las|bekeek|via|kreeg) <upto3><your> <upto2>(?:profiel|cv|"
                r"linkedin\S*|naam)\b|\b<your> <upto2>(?:profiel|cv) <upto3>(?:tegen|gezien|"
                r"gevonden|trok|viel)\b|\bvoor (?:een|mijn|onze) <upto2>(?:klant|opdrachtgever|"
                r"relatie)\b.{0,60}?\b(?:zoek|zoeken|op zoek)\b|\b(?:zoek|zoeken|op zoek) "
                r"<upto3>voor (?:een|mijn|onze) <upto2>(?:klant|opdrachtgever|relatie)\b|\b(?:zag|"
                r"las) <upto3>linkedin\b|\bmijn (?:klant|opdrachtgever) <upto4>zoekt\b",
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
                r"\bvroeg <upto2>waarom\b|\b(?:vroeg|gevraagd) <upto2>(?:om|naar) "
                r"<upto1>(?:feedback|terugkoppeling)\b|\bwaarom <upto3>(?:niet|gekozen)\b|\b(?:zou|"
                r"zouden) (?:u|je|jou) <upto4>deugd\b|\b(?:bleef|was|waart|kwam) (?:je|u|ge) "
                r"<upto3>(?:te |vaag|onzeker|nerveus)\b",
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
                r"toelichting|terugkoppeling) <upto8>niet <upto2>(?:mogelijk|geven)\b|\bover de "
                r"redenen <upto6>geen\b|\bgeen <upto3>mededelingen\b",
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
            Example(
                subject="Vacature tuinier",
                sender="Personeel <personeel@stadlo.example>",
                text="Geachte mevrouw Maes, in de vacature is intussen voorzien. De functie werd "
                "toegekend aan een andere kandidaat.",
            ),
            Example(
                subject="Re: je sollicitatie",
                sender="info@deherberg.example",
                text="Ha Noor, je bent het net niet geworden. We gaan in zee met iemand die de "
                "kaart al kent.",
            ),
            Example(
                subject="Je sollicitatie",
                sender="Werving <werving@ziekenhuiszuid.example>",
                text="Beste Rosa, helaas scoort jouw brief niet bij de hoogste. Veel succes "
                "met je verdere loopbaan.",
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
            Example(
                subject="Uw kandidatuur",
                sender="Personeel <personeel@stadlo.example>",
                text="Geachte mevrouw Maes, we verwachten u op dinsdag om 9 u. voor het "
                "selectiegesprek.",
            ),
            Example(
                subject="Je sollicitatie",
                sender="info@deherberg.example",
                text="Ha Noor, kom je zaterdag een ochtend proefdraaien? Welke dag schikt anders?",
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
            Example(
                subject="Uw kandidatuur",
                sender="Personeel <personeel@stadlo.example>",
                text="Uw kandidatuur werd goed ontvangen en wordt voorgelegd aan de jury.",
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
                subject="Je sollicitatie",
                sender="info@deherberg.example",
                text="Beste Noor, helaas konden we je telefonisch niet bereiken. Bel je ons terug?",
            ),
            Example(
                subject="Re: Bram",
                sender="Kris Smet <kris@mail.example>",
                text="Ha mam, Bram heeft de baan niet, ze hebben gekozen voor een andere "
                "kandidaat.",
            ),
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
