"""Dutch, in the spelling of ``sentences``: no accents."""

from afterword.core.reading.reading import Kind
from afterword.core.reading.signals import Example, Language, Needs, Phrasebook
from afterword.core.reading.vocabulary.english import UPTO
from afterword.core.reading.wordlist import wordlist

say = Phrasebook(
    {
        **UPTO,
        "job": r"(?:vacatures?|functie|baan|positie|plek|stage|stageplaats|plaats|rol|opdracht)",
        "papers": r"(?:sollicitatie|cv|brief|interesse|profiel|sollicitatiebrief|belangstelling|"
        r"gegevens)",
        "other": r"(?:ander\w*|interne?)",
        "applicant": r"(?:kandida\w*|sollicitant\w*|persoon|personen|profiel|collega\w*|iemand)",
        "talk": r"(?:gesprek|sollicitatiegesprek|kennismakingsgesprek|kennismaking|interview|"
        r"proefdag|belafspraak|videogesprek)",
    },
    hedge=r"\b(?:als|indien|mocht|mochten|wanneer|tenzij|of u|of je|totdat)\b",
    needs=Needs.WORK,
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
        Kind.REJECTION: (
            say.decides(
                7.0,
                r"\b(?:niet|geen) <upto6>(?:verder|geselecteerd|gekozen|uitgenodigd|uitnodigen|"
                r"uit te nodigen|aangenomen|doorgaan|door te gaan|voortzetten|voort te zetten|in "
                r"aanmerking|aanbieden|bieden|aan te bieden|plaatsen|geschikt|aansluit\w*|past|"
                r"passen|voldoe\w*|match|passend\w*)\b",
            ),
            say.decides(
                7.0,
                r"\b(?:gekozen|besloten|voorkeur|gaan|keuze|doorgaan|door te gaan|verder|"
                r"geselecteerd|aangenomen) <upto6><other> <upto2><applicant>\b|\b<other> "
                r"<upto2><applicant> <upto5>(?:gekozen|voorkeur|aangenomen|beter|gevallen|door "
                r"te gaan|verder)\b|\biemand anders (?:gekozen|aangenomen|gevonden)\b",
            ),
            say.decides(
                6.5,
                r"\b<job> <upto6>(?:vervuld|ingevuld|bezet|vergeven|ingetrokken|gesloten|"
                r"opgeheven|vervallen)\b",
            ),
            say.decides(
                6.5,
                r"\b(?:afgewezen|afwijzen|af te wijzen|afwijzing|teleurstellen|teleur te "
                r"stellen|teleur moeten stellen)\b",
            ),
            say.decides(
                6.0, r"\b(?:vacaturestop|procedure <upto2>(?:stopgezet|beeindigd|gestopt))\b"
            ),
            say.supports(1.3, r"\b(?:helaas|jammer\w*|spijt\w*|teleurstell\w*)\b"),
            say.supports(
                1.2,
                r"\b(?:wens\w*|succes) <upto8>(?:zoektocht|carriere|toekomst|loopbaan|"
                r"sollicit\w*|verdere|zoeken)\b",
            ),
            say.supports(
                0.8,
                r"\b(?:zorgvuldig\w*|veel (?:reacties|sollicitaties)|groot aantal|moeilijke "
                r"keuze|lastige keuze)\b",
            ),
            say.supports(
                0.4, r"\b(?:bedankt|dank|danken) <upto6>(?:<papers>|gesprek|tijd|vertrouwen)\b"
            ),
            say.opposes(
                4.0, r"\bnog (?:geen (?:besluit|beslissing|keuze)|niet (?:besloten|gekozen))\b"
            ),
            say.opposes(
                6.0,
                r"\b(?:mijn sollicitatie|woning|appartement|huurwoning|bezichtiging|lening|"
                r"krediet|visum|manuscript|verhuurder)\b",
            ),
        ),
        Kind.INTERVIEW: (
            say.decides(
                6.5,
                r"\b(?:uitnodig\w*|uitgenodigd|nodigen|uit te nodigen|inplannen|plannen|"
                r"bevestig\w*|verzetten|verplaats\w*|afspreken|herinner\w*|voor een|uitnodiging) "
                r"<upto8><talk>\b.{0,40}|\b<talk> <upto8>(?:vindt plaats|staat gepland|is "
                r"(?:bevestigd|gepland|verzet)|op (?:maandag|dinsdag|woensdag|donderdag|"
                r"vrijdag))\b|\bgraag <upto5>(?:kennis ?maken|leren kennen|ontmoeten)\b",
            ),
            say.supports(
                1.0, r"\b(?:maandag|dinsdag|woensdag|donderdag|vrijdag|beschikbaar\w*|uur)\b"
            ),
            say.opposes(
                4.0,
                r"\b(?:bedankt|dank|danken) <upto6><talk>\b|\b(?:niet|geen) <upto3>(?:uit te "
                r"nodigen|uitnodigen|uitgenodigd)\b",
            ),
        ),
        Kind.ACKNOWLEDGEMENT: (
            say.decides(
                6.0,
                r"\b(?:uw|je|jouw) <upto3><papers> <upto5>(?:ontvangen|binnengekomen|goed "
                r"ontvangen|in goede orde)\b|\bontvangst <upto4><papers>\b|\bontvangen "
                r"<upto3><papers>\b",
            ),
            say.decides(4.5, r"\b(?:bedankt|dank|danken) <upto6><papers>\b"),
            say.decides(
                4.5,
                r"\b(?:bekijken|beoordelen|lezen|bestuderen) <upto5><papers>\b|\b<papers> "
                r"<upto5>(?:bekijken|beoordelen|beoordeeld|bekeken|in behandeling|te lezen)\b",
            ),
            say.supports(1.0, r"\b(?:contact|laten weten|hoor|horen|reactie|zo snel mogelijk)\b"),
        ),
        Kind.OFFER: (
            say.decides(
                6.5,
                r"\b(?:graag|blij|verheugd) <upto5>(?:<job>|contract|arbeidsovereenkomst) "
                r"<upto4>(?:aanbieden|aan te bieden)\b|\bwelkom in het team\b|"
                r"\b(?:arbeidscontract|arbeidsovereenkomst)\b",
            ),
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
                subject="Vacature kok",
                sender="info@deherberg.example",
                text="Beste, de vacature is inmiddels vervuld. Groet, de herberg",
            ),
        ),
        Kind.INTERVIEW: (
            Example(
                subject="Vacature verpleegkundige",
                sender="Werving <werving@ziekenhuiszuid.example>",
                text="Beste Rosa, graag nodigen we je uit voor een gesprek op donderdag om 10 uur.",
            ),
        ),
        Kind.ACKNOWLEDGEMENT: (
            Example(
                subject="Ontvangstbevestiging",
                sender="werving@ziekenhuiszuid.example",
                text="Beste Rosa, we hebben je sollicitatie ontvangen. We bekijken je brief en "
                "je hoort zo snel mogelijk van ons.",
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
                subject="Zondag",
                sender="oma@familie.example",
                text="Lieve Ana, ik kan zondag helaas niet komen. Bewaar je een stuk taart "
                "voor me?",
            ),
        ),
    },
)
