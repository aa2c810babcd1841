"""German, in the spelling of ``sentences``: no umlauts, ``ss`` for sharp s."""

from afterword.core.reading.reading import Kind
from afterword.core.reading.signals import Example, Language, Needs, Phrasebook
from afterword.core.reading.vocabulary.english import UPTO
from afterword.core.reading.wordlist import wordlist

say = Phrasebook(
    {
        **UPTO,
        "job": r"(?:stellen?|positionen?|ausbildungsplatz|ausbildungsplatze|praktikum|"
        r"praktikumsplatz|vakanz|arbeitsplatz|aufgabe|professur|lehrstelle|job|"
        r"planstelle)",
        "papers": r"(?:bewerbung|unterlagen|bewerbungsunterlagen|kandidatur|profil|interesse|"
        r"lebenslauf|initiativbewerbung)",
        "other": r"(?:andere\w*|anderweitig|internen?|mitbewerber\w*|weiteren?|geeignetere\w*|"
        r"passendere\w*)",
        "applicant": r"(?:bewerber\w*|bewerbung\w*|kandidat\w*|person\w*|kolleg\w*|profile?|"
        r"mitbewerber\w*|jemand\w*)",
        "talk": r"(?:gesprach|vorstellungsgesprach|bewerbungsgesprach|kennenlerngesprach|"
        r"interview|telefoninterview|telefonat|probearbeiten|probetag|videocall|"
        r"kennenlernen|auswahltag|vorspielen)",
    },
    hedge=r"\b(?:wenn|falls|sollten?|sofern|ob|soweit|erst nach|bevor)\b",
    needs=Needs.WORK,
)

LANGUAGE = Language(
    code="de",
    common=wordlist(
        """
        der die das und ist nicht ein eine einen mit fur von zu zum zur auf im in den dem wir sie
        ihr ihre ihnen ihren uns unser unsere ich du dich dir sich auch als an am bei wie es haben
        hat wird werden kann konnen noch nur aber oder dass gerne bitte danke vielen dank hallo
        liebe
        """
    ),
    signals={
        Kind.REJECTION: (
            say.decides(
                7.0,
                r"\b(?:nicht|keine|kein|keinen) <upto6>(?:berucksichtig\w*|weiterverfolg\w*|"
                r"weiter verfolg\w*|engere (?:wahl|auswahl)|einlad\w*|einzuladen|zusage\w*|in "
                r"betracht|entsprechen|weiterfuhr\w*|angebot|besetz\w*|einstell\w*|anbieten|"
                r"gefallen|ausgewahlt|entschieden|passende|zum zuge|auswahl|fortsetz\w*|"
                r"fortfuhr\w*|weiter)\b",
            ),
            say.decides(
                7.0,
                r"\b(?:fur|zugunsten|mit|auf) <upto4><other> "
                r"<upto3><applicant>?\b.{0,60}\b(?:entschieden|entscheiden|gefallen|fortzufahren|"
                r"fortsetzen|weiterzumachen|besetzt|vorzug)\b|\bentschieden\b.{0,40}\b(?:fur|mit|"
                r"zugunsten|gegen) <upto3>(?:<other>|sie\b|ihre?\b)|\b<other> <upto2><applicant> "
                r"<upto3>(?:den vorzug|entschieden|vorgezogen|ausgewahlt)\b",
            ),
            say.decides(
                6.5,
                r"\b<job> <upto6>(?:besetzt|vergeben|zuruckgezogen|gestrichen|geschlossen|"
                r"eingefroren)\b|\b<job> <upto4>nicht <upto3>besetz\w*\b",
            ),
            say.decides(
                6.5,
                r"\b(?:absagen|abzusagen|absage (?:erteil\w*|mitteil\w*|zukommen|geben|"
                r"schick\w*)|eine absage|abgelehnt|ablehnen)\b",
            ),
            say.decides(
                6.0,
                r"\b(?:einstellungsstopp|einstellungsstop|auswahlverfahren (?:beendet|"
                r"eingestellt|abgeschlossen))\b",
            ),
            say.decides(
                6.0,
                r"\b(?:passt|passen|entspricht|entsprechen|reicht|reichen) <upto4>(?:leider "
                r")?nicht\b|\b(?:wird|hat|klappt|reicht) <upto4>nicht <upto2>(?:geklappt|"
                r"gereicht|klappen|reichen|mit uns)\b",
            ),
            say.supports(
                1.3, r"\b(?:leider|bedauer\w*|tut (?:uns|mir) leid|enttausch\w*|schade)\b"
            ),
            say.supports(
                1.2,
                r"\b(?:weitere\w*|beruflich\w*|zukunft|suche|lebensweg|werdegang) "
                r"<upto5>(?:alles gute|viel (?:erfolg|gluck)|erfolg)\b|\b(?:alles gute|viel "
                r"(?:erfolg|gluck)|erfolg) <upto6>(?:weitere\w*|beruflich\w*|zukunft|suche|"
                r"lebensweg|werdegang|stellensuche)\b",
            ),
            say.supports(
                0.8,
                r"\b(?:sorgfaltig\w* (?:prufung|abwagung)|vielzahl|zahlreiche\w*|viele "
                r"bewerbungen|nicht leicht|intensiver prufung)\b",
            ),
            say.supports(
                0.4, r"\b(?:dank\w*) <upto5>(?:<papers>|gesprach|zeit|vertrauen|geduld)\b"
            ),
            say.opposes(
                4.0,
                r"\bnoch (?:keine entscheidung|nicht entschieden|nicht abgeschlossen)\b|"
                r"\bzurzeit gepruft\b",
            ),
            say.opposes(
                6.0,
                r"\b(?:meine bewerbung|ziehe <upto3>zuruck|wohnung|besichtigung|mietvertrag|"
                r"kredit|darlehen|vermieter|manuskript|gutachter)\b",
            ),
        ),
        Kind.INTERVIEW: (
            say.decides(
                6.5,
                r"\b(?:zu einem|zum|fur ein|auf ein|ein|einem|ihr|das|unser) "
                r"<upto3><talk>\b.{0,60}\b(?:einlad\w*|einzuladen|eingeladen|vereinbar\w*|statt|"
                r"bestatig\w*|verschieb\w*|verleg\w*|treffen|fuhren|am|um)\b|\b(?:einlad\w*|"
                r"einzuladen|laden|eingeladen|vereinbar\w*|bestatig\w*|verschieb\w*|verleg\w*|"
                r"erinner\w*) <upto8><talk>\b",
            ),
            say.decides(
                5.0,
                r"\b(?:mochten|wurden|wollen|mochte|wurde) <upto3>(?:sie|dich) <upto3>(?:gern\w* "
                r")?(?:personlich |naher )?kennen ?(?:zu)?lernen\b|\bpersonlich kennenlernen\b",
            ),
            say.supports(
                1.0,
                r"\b(?:montag|dienstag|mittwoch|donnerstag|freitag|uhr|termin|"
                r"terminvorschlag\w*)\b",
            ),
            say.opposes(
                4.0,
                r"\b(?:nicht|keine\w*) <upto4>(?:einlad\w*|einzuladen)\b|\b(?:dank\w*) "
                r"<upto3>fur (?:das|ihr|dein) <upto2><talk>\b",
            ),
        ),
        Kind.ACKNOWLEDGEMENT: (
            say.decides(
                6.0,
                r"\b(?:ihre|deine|ihrer|ihren|der eingang) <upto4><papers> <upto6>(?:erhalten|"
                r"eingegangen|bekommen|angekommen)\b|\beingang <upto3><papers>\b|\bhaben "
                r"<upto5><papers> <upto4>erhalten\b",
            ),
            say.decides(4.5, r"\bdank\w* <upto5>(?:<papers>)\b"),
            say.decides(
                4.5,
                r"\b(?:prufen|pruft|gepruft|sichten|sichtung|prufung) <upto6>(?:<papers>|"
                r"melden|unaufgefordert)\b|\b<papers> <upto8>(?:prufen|gepruft|sichten|"
                r"bearbeitet)\b",
            ),
            say.supports(
                1.0, r"\b(?:geduld|melden uns|in verbindung|setzen uns|benachrichtig\w*)\b"
            ),
        ),
        Kind.OFFER: (
            say.decides(
                6.5,
                r"\bfreuen <upto6><job> <upto4>(?:anbieten|anzubieten)\b|\b(?:arbeitsvertrag|"
                r"vertragsangebot|zusage)\b <upto6>(?:anbei|anhang|beigefugt|geben|erteilen|"
                r"schicken|mitteilen)\b|\bbieten (?:ihnen|dir) <upto4><job>\b|\bwillkommen (?:im "
                r"team|an bord)\b",
            ),
        ),
    },
    examples={
        Kind.REJECTION: (
            Example(
                subject="Ihre Bewerbung",
                sender="Personal <personal@kellerwerk.example>",
                text="Sehr geehrte Frau Berg, vielen Dank für Ihre Bewerbung. Nach "
                "sorgfältiger Prüfung müssen wir Ihnen leider mitteilen, dass wir Sie "
                "nicht berücksichtigen können. Für Ihren weiteren Weg wünschen wir Ihnen "
                "alles Gute.",
            ),
            Example(
                subject="Re: Gespräch am Montag",
                sender="Jens Kolb <jens@kabelwerk.example>",
                text="Hallo Nils, danke für das nette Gespräch. Wir haben uns für einen "
                "anderen Bewerber entschieden, der schon mit unseren Maschinen gearbeitet "
                "hat.",
            ),
            Example(
                subject="Stelle als Köchin",
                sender="kontakt@gasthof-linde.example",
                text="Guten Tag, die Stelle ist inzwischen besetzt. Viel Erfolg bei der Suche.",
            ),
        ),
        Kind.INTERVIEW: (
            Example(
                subject="Ihre Bewerbung als Gärtnerin",
                sender="Personal <personal@kellerwerk.example>",
                text="Sehr geehrte Frau Berg, wir möchten Sie gern zu einem "
                "Vorstellungsgespräch am Dienstag um 10 Uhr einladen.",
            ),
        ),
        Kind.ACKNOWLEDGEMENT: (
            Example(
                subject="Eingangsbestätigung",
                sender="Personal <personal@kellerwerk.example>",
                text="Sehr geehrte Frau Berg, wir haben Ihre Bewerbung erhalten und werden sie "
                "in den nächsten Tagen prüfen. Bitte haben Sie etwas Geduld.",
            ),
        ),
        Kind.OTHER: (
            Example(
                subject="Besichtigung",
                sender="makler@wohnen.example",
                text="Guten Tag, leider hat sich der Vermieter für einen anderen Bewerber "
                "entschieden. Die Wohnung ist vergeben.",
            ),
            Example(
                subject="Sonntag",
                sender="oma@familie.example",
                text="Liebe Ana, ich kann am Sonntag leider nicht kommen. Backst du mir "
                "trotzdem einen Kuchen?",
            ),
        ),
    },
)
