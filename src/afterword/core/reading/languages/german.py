"""German, in the spelling of ``sentences``: no umlauts, ``ss`` for sharp s.

How a no is told, and the pieces of all constructions, stand in ``vocabulary.german``.
"""

from afterword.core.reading.reading import Kind
from afterword.core.reading.signals import Example, Language, Needs
from afterword.core.reading.vocabulary.german import GERMAN, REFUSALS
from afterword.core.reading.wordlist import wordlist

say = GERMAN
_TO_DO = (
    r"\b<any>\b.{0,100}?\b(?:bis|innerhalb|minuten|stunden|anbei|anhang|abgabe|bearbeite\w*|"
    r"losen|losung|zuruck)\b|\b(?:bearbeite\w*|losen|absolvier\w*|durchfuhr\w*|teilnehmen|"
    r"ausfullen|anbei|anhang|hier|einladung|bitten?|kommt|bis) <upto8><any>\b"
)
NOTHING = Needs.NOTHING

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
        Kind.REJECTION: REFUSALS,
        Kind.INTERVIEW: (
            say.decides(
                6.5,
                r"\b(?:einlad\w*|einzuladen|laden?|ladt|eingeladen|vereinbar\w*|bestatig\w*|"
                r"verschieb\w*|verleg\w*|erinner\w*|einladung) <upto10><talk>\b|\b<talk>\b"
                r".{0,120}?\b(?:einlad\w*|einzuladen|eingeladen|laden wir|lade ich|vereinbar\w*|"
                r"bestatig\w*|verschieb\w*|verschoben|verleg\w*|vorverlegt|geht klar)\b",
            ),
            say.decides(
                6.5,
                r"\b(?:einlad\w*|einzuladen|laden?|ladt|eingeladen|vereinbar\w*|bestatig\w*|"
                r"verschieb\w*|verleg\w*|erinner\w*|einladung|termin|fur|kommen|komm|am <day>) "
                r"<upto10><jobtalk>\b|\b<jobtalk>\b.{0,120}?\b(?:einlad\w*|einzuladen|"
                r"eingeladen|vereinbar\w*|bestatig\w*|verschieb\w*|verschoben|verleg\w*|"
                r"geht klar|am <day>|um <day>|<day> uhr)\b",
                needs=NOTHING,
            ),
            say.decides(
                6.0,
                r"\b<talk>:? (?:<upto4>(?:findet|steht|ist) )?<upto4>(?:am|um|diesen|nachsten) "
                r"<upto2>(?:<day>|uhr)\b|\b(?:lade|laden) (?:ich|wir) <upto1>(?:sie|dich) "
                r"<upto12>ein\b|\btermin <upto3>(?:zum|fur|unser\w*|ihr) <upto3><talk>\b|"
                r"\bfreu\w* <upto3>auf (?:das|unser|ihr|ein) <upto2><talk>\b",
            ),
            say.decides(
                5.5,
                r"\b(?:mochten|wurden|wollen|mochte|wurde|will) <upto4>(?:sie|dich) <upto7>"
                r"kennen ?(?:zu)?lernen\b|\bpersonlich "
                r"kennen(?:zu)?lernen\b|\b(?:wahlen|buchen|suchen?|such|wahle?|buche?) <upto3>"
                r"(?:einen|ihren|deinen) <upto2>(?:termin|wunschtermin|gesprachstermin)\b|"
                r"\b(?:kommen sie|komm|komme) <upto8>(?:uhr|vorbei|vorstellen)\b",
            ),
            say.decides(
                5.5,
                r"\b(?:haben sie|hatten sie|hast du|hattest du|konnen sie|konnten sie|kannst du|"
                r"konntest du|passt (?:es )?(?:ihnen|dir)|wann) <upto8>(?:zeit|kommen|"
                r"vorbeikommen|<talk>|vorbeizukommen|vorstellen|<day>)\b",
                is_hedged=False,
            ),
            say.supports(
                1.0,
                r"\b(?:montag|dienstag|mittwoch|donnerstag|freitag|uhr|termin|"
                r"terminvorschlag\w*)\b",
            ),
            say.in_subject(1.5, r"\b<talk>\b"),
            say.opposes(
                4.0,
                r"\b(?:nicht|keine\w*) <upto12>(?:einlad\w*|einzuladen|eingeladen)\b|\b(?:dank\w*) "
                r"<upto4>(?:fur|an) (?:das|ihr|dein|unser|dem) <upto3><talk>\b",
            ),
            # a receipt that says who may be asked some day; talk that is of something else
            say.opposes(
                5.0,
                r"\b(?:geeignete|ausgewahlte|passende|einige|infrage|engere\w* (?:auswahl|wahl)|"
                r"passt <your> profil,?) "
                r"<upto6>(?:eingeladen|einlad\w*|laden|ein)\b|\b<elsewhere>\b|\blieferant\w*\b",
            ),
        ),
        Kind.ACKNOWLEDGEMENT: (
            say.decides(
                6.0,
                r"\b(?:ihre|deine|ihrer|ihren|deiner|eingang|ihr|dein) <upto4>(?:<papers>|angaben) "
                r"<upto14>(?:erhalten|eingegangen|bekommen|angekommen|ubermittelt|vorliegen|"
                r"eingetroffen|registriert|"
                r"(?:ist|sind) <upto3>auf (?:dem|meinem) tisch|bei (?:uns|mir) (?:ist|da))\b|"
                r"\b(?:eingang|erhalt) <upto4><papers>\b|\bhaben <upto5><papers> <upto4>erhalten\b",
                needs=NOTHING,
            ),
            say.decides(
                4.5, r"\bdank\w* <upto5><papers>\b|\balles <upto1>(?:angekommen|erhalten|da)\b"
            ),
            say.decides(
                4.5,
                r"\b(?:prufen|pruft|gepruft|sichten|gesichtet|sichtung|prufung) "
                r"<upto6>(?:<papers>|melden|unaufgefordert)\b|\b(?:<papers>|bewerbungen) "
                r"<upto8>(?:prufen|gepruft|sichten|gesichtet|bearbeitet|weitergeleitet)\b",
            ),
            say.supports(
                1.0,
                r"\b(?:geduld|angekommen|meld\w* (?:uns|wir uns|mich)|in verbindung|setzen uns|"
                r"benachrichtig\w*|horen <upto2>von uns|unaufgefordert|ruckfragen)\b",
            ),
            say.in_subject(1.5, r"\b(?:eingang\w*|eingegangen|erhalten|bewerbung)\b"),
            say.opposes(5.0, r"\b<elsewhere>\b|\bmeine (?:bewerbung|kandidatur)\b"),
        ),
        Kind.OFFER: (
            say.decides(
                6.5,
                r"\b(?:freu\w*|gern\w*|mochten|wollen|konnen) <upto8><job> <upto6>(?:anbieten|"
                r"anzubieten)\b|\bbieten (?:wir )?(?:ihnen|dir) <upto5><job>\b|\b(?:arbeitsvertrag|"
                r"anstellungsvertrag|dienstvertrag|ausbildungsvertrag|lehrvertrag|vertragsangebot|"
                r"zusage|vertrag) <upto8>(?:anbei|anhang|beigefugt|erteilen|schicken|"
                r"unterschr\w*|zukommen|vorbereite\w*|unterzeichne\w*|gegenzeichne\w*)\b|"
                r"\banbei <upto4>(?:vertrag|arbeitsvertrag|ausbildungsvertrag)\b",
            ),
            say.decides(
                6.5,
                r"\b(?:haben uns|hat sich|habe mich|sind uns einig) <upto5>fue?r (?:sie|dich) "
                r"<upto2>entschieden\b|\bwahl <upto3>auf (?:sie|dich) gefallen\b|\bwillkommen "
                r"(?:im team|an bord|bei uns)\b|\b(?:stelle|job|platz|ausbildungsplatz|"
                r"lehrstelle) (?:gehort (?:ihnen|dir)|ist (?:ihre|deine|ihrer|deiner)\b)|"
                r"\b(?:sie haben|du hast|sie bekommen|du bekommst|sie kriegen|du kriegst) "
                r"<upto3><job>(?:[.,!]|$)|\b(?:mochten|wollen|wurden) (?:sie|dich) "
                r"<upto5>(?:einstellen|im team|nehmen|ubernehmen)\b",
            ),
            say.supports(1.5, r"\b(?:probezeit|bruttogehalt|gehalt|arbeitsbeginn|gratul\w*)\b"),
            say.in_subject(1.5, r"\b(?:zusage|angebot|arbeitsvertrag|willkommen)\b"),
            say.opposes(
                6.0,
                r"\b(?:keine?n?|nicht) <upto8>(?:anbieten|anzubieten)\b|\b<elsewhere>\b|\bich "
                r"<upto8>(?:absagen|ablehnen|nicht annehmen)\b",
            ),
        ),
        Kind.ASSESSMENT: (
            say.decides(6.0, _TO_DO.replace("<any>", "<test>"), needs=NOTHING, is_hedged=False),
            say.decides(6.0, _TO_DO.replace("<any>", "<task>"), is_hedged=False),
            say.supports(1.5, r"\b(?:abgabe|minuten|stunden|zugangscode|bis <day>)\b"),
            say.in_subject(1.5, r"\b(?:<task>|aufgabe)\b"),
            say.opposes(5.0, r"\bdank\w* <upto5><task>\b|\b(?:leider|bedauer\w*)\b"),
        ),
        Kind.OUTREACH: (
            say.decides(
                6.5,
                r"\b(?:auf|uber) <your> <upto2>(?:profil|lebenslauf|xing-profil|linkedin-profil) "
                r"<upto4>(?:gestossen|aufmerksam|gestolpert)\b|\b<your> (?:xing-|linkedin-)?profil "
                r"<upto3>(?:gefunden|gesehen|entdeckt|passt|aufgefallen)\b|\b(?:suche|suchen) "
                r"<upto3>fur <upto3>(?:kunden|mandanten|klienten|auftraggeber|\S+bauer|\S+konzern|"
                r"\S+unternehmen|\S+gruppe)\b|\b(?:headhunter\w*|personalberat\w*) "
                r"<upto5>(?:suche|bin|von)\b",
                needs=NOTHING,
            ),
            say.decides(
                5.0,
                r"\b(?:waren sie|hatten sie|haben sie|warst du|hattest du|hast du|sind sie|bist "
                r"du) <upto4>(?:interesse|interessiert|offen|wechselbereit|lust)\b|\b(?:wir|ich) "
                r"(?:suchen?|brauchen?|brauchten) <upto6>\(?m/w/d\b|\bhat <upto1>(?:sie|dich) "
                r"<upto2>empfohlen\b|\berzahlt, dass (?:sie|du)\b|\bware das <upto2>fur (?:sie|"
                r"dich)\b|\b(?:wenn|falls) <upto2>(?:sie|dich) <upto3>(?:reizt|"
                r"interessiert|anspricht)\b",
                needs=NOTHING,
                is_hedged=False,
            ),
            say.supports(1.5, r"\b(?:spannende\w* (?:position|stelle|rolle)|diskret|telefonat)\b"),
            say.opposes(5.0, r"\b(?:<your> bewerbung|abbestellen|newsletter|bewerbung als)\b"),
        ),
        Kind.JOB_ALERT: (
            say.decides(
                6.0,
                r"\b(?:\d+ (?:neue|passende|aktuelle)|neue|passende|aktuelle) (?:jobs|stellen|"
                r"stellenangebote|stellenanzeigen|jobangebote|treffer)\b(?! bewerben)"
                r"|\b(?:suchagent\w*|jobagent|job-agent|jobalarm|job-alarm|jobmail|suchauftrag|"
                r"jobletter|stellenletter|suchprofil)\b",
                needs=NOTHING,
            ),
            say.supports(1.5, r"\b(?:abbestellen|abmelden|jetzt bewerben|m/w/d|suchkriterien)\b"),
            say.in_subject(1.5, r"\b(?:jobs|stellen|stellenangebote|treffer)\b"),
            say.opposes(5.0, r"\b<your> (?:bewerbung|initiativbewerbung|interesse)\b"),
        ),
        Kind.FEEDBACK: (
            say.decides(
                5.5,
                r"\b(?:gestort|gefehlt|uberzeugt|gefallen|vermisst) (?:hat|haben) (?:mich|mir|uns|"
                r"es|der|die)\b|\b(?:mein|unser|kleiner|ein) <upto1>(?:tipp|rat|feedback|hinweis)\b"
                r"|\bbeim nachsten (?:mal|gesprach)\b|\b(?:woran|warum) es <upto3>(?:lag|gelegen|"
                r"gescheitert|nicht)\b|\b(?:an ihrer|an deiner) stelle wurde ich\b|\bwurde ich "
                r"(?:ihnen|dir) <upto3>(?:raten|empfehlen)\b|\b(?:sie waren|du warst|du bist|sie "
                r"wirkten|du wirktest) <upto3>zu \w+\b",
                needs=Needs.HINT,
            ),
            say.supports(1.5, r"\b(?:gefragt|ehrlich\w*|nachgefragt|ruckfrage|nachfrage)\b"),
            say.in_subject(1.5, r"\b(?:feedback|woran|ruckmeldung|grunde?)\b|^(?:re|aw)\b"),
        ),
        Kind.NO_FEEDBACK: (
            say.decides(
                6.0,
                r"\b(?:keine?n?|nicht) <upto6><why>\b|\b<why> <upto8>(?:nicht|keine)\b",
                needs=Needs.HINT,
            ),
            say.in_subject(1.5, r"\b(?:feedback|ruckfrage|nachfrage|begrundung)\b|^(?:re|aw)\b"),
            say.opposes(6.0, r"\bdank\w* <upto4>fur <upto2>bewerbung\b"),
        ),
        Kind.AUTO_REPLY: (
            say.decides(
                5.0,
                r"\b(?:bin|befinde) <upto8>(?:nicht <upto2>(?:buro|haus|erreichbar|im dienst)|"
                r"im urlaub|in urlaub|abwesend|ausser haus|elternzeit|karenz|mutterschutz|ferien|"
                r"nicht erreichbar|dienstreise)\b|\b(?:buro|betrieb|kanzlei|praxis) "
                r"<upto5>geschlossen\b|\bautomatische (?:antwort|abwesenheit\w*)\b|"
                r"\bnicht weitergeleitet\b",
                needs=NOTHING,
            ),
            say.supports(
                2.0,
                r"\b(?:nach meiner ruckkehr|dringende\w* (?:fallen|angelegenheiten|anliegen)|ich "
                r"bin <upto1>(?:bis|vom|ab)|wieder (?:erreichbar|im buro|fur sie da|zuruck))\b",
                needs=NOTHING,
            ),
            say.opposes(4.0, r"\b(?:vorstellungsgesprach|<your> bewerbung)\b"),
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
            Example(
                subject="Re: Lehrstelle Schreiner",
                sender="Reto Frei <reto@holzbau-frei.example>",
                text="Hallo Jan, auch wenn du gut gearbeitet hast: Unsere Wahl ist auf jemanden "
                "gefallen, der schon ein Jahr bei uns war. Die Lehrstelle ist damit vergeben.",
            ),
            Example(
                subject="Ihre Initiativbewerbung",
                sender="Personal <personal@kellerwerk.example>",
                text="Guten Tag Herr Lang, leider können wir Ihnen zurzeit keine passende Position "
                "anbieten. Ihre Unterlagen nehmen wir gern in unseren Talentpool auf.",
            ),
            Example(
                subject="Absage",
                sender="Gemeinde Au <kanzlei@gemeinde-au.example>",
                text="Sehr geehrte Frau Kern, wir können Ihnen keinen positiven Bescheid geben, da "
                "andere Bewerbende unseren Anforderungen besser entsprechen.",
            ),
            Example(
                subject="Bewerbung als Filmvorführerin",
                sender="Kino Rex <team@kino-rex.example>",
                text="Hi Mia, wir haben uns leider gegen eine Zusammenarbeit entschieden.",
            ),
        ),
        Kind.INTERVIEW: (
            Example(
                subject="Ihre Bewerbung als Gärtnerin",
                sender="Personal <personal@kellerwerk.example>",
                text="Sehr geehrte Frau Berg, wir möchten Sie gern zu einem "
                "Vorstellungsgespräch am Dienstag um 10 Uhr einladen.",
            ),
            Example(
                subject="Ihre Bewerbung als Gärtnerin",
                sender="Personal <personal@kellerwerk.example>",
                text="Liebe Frau Berg, wir würden Sie gern kennenlernen. Haben Sie am Mittwoch "
                "Zeit?",
            ),
            Example(
                subject="Neuer Termin",
                sender="Jens Kolb <jens@kabelwerk.example>",
                text="Hallo Nils, das Vorstellungsgespräch am Montag müssen wir leider auf den 5. "
                "verschieben.",
            ),
        ),
        Kind.ACKNOWLEDGEMENT: (
            Example(
                subject="Eingangsbestätigung",
                sender="Personal <personal@kellerwerk.example>",
                text="Sehr geehrte Frau Berg, wir haben Ihre Bewerbung erhalten und werden sie "
                "in den nächsten Tagen prüfen. Bitte haben Sie etwas Geduld.",
            ),
            Example(
                subject="Ihre Bewerbung",
                sender="Kino Rex <team@kino-rex.example>",
                text="Danke, Ihr Lebenslauf ist bei uns angekommen. Hören Sie bis Ostern nichts, "
                "melden Sie sich gern. Sollten wir Sie nicht berücksichtigen, sagen wir Bescheid.",
            ),
        ),
        Kind.OFFER: (
            Example(
                subject="Ihre Bewerbung als Gärtnerin",
                sender="Personal <personal@kellerwerk.example>",
                text="Liebe Frau Berg, wir haben uns für Sie entschieden und freuen uns sehr. Den "
                "Arbeitsvertrag schicken wir Ihnen morgen.",
            ),
        ),
        Kind.ASSESSMENT: (
            Example(
                subject="Probeaufgabe",
                sender="Jens Kolb <jens@kabelwerk.example>",
                text="Hallo Nils, anbei die Probeaufgabe. Bitte schick sie bis Sonntag zurück.",
            ),
        ),
        Kind.OUTREACH: (
            Example(
                subject="Bauleiterin in Bern",
                sender="Mara Vogt <mara@vogt-suche.example>",
                text="Guten Tag Frau Roth, ich bin auf Ihr Profil gestossen und suche für einen "
                "Kunden eine Bauleiterin. Hätten Sie Interesse?",
            ),
        ),
        Kind.JOB_ALERT: (
            Example(
                subject="6 neue Stellen in Kiel",
                sender="Jobnetz <alert@jobnetz.example>",
                text="Neue Stellenangebote zu Ihrem Suchauftrag: Koch, Kiel. Maler, Plön.",
            ),
        ),
        Kind.FEEDBACK: (
            Example(
                subject="AW: Woran lag es?",
                sender="Jens Kolb <jens@kabelwerk.example>",
                text="Hallo Nils, du hast gefragt. Gefehlt hat uns ein klares Beispiel. Mein Tipp: "
                "Nimm beim nächsten Gespräch eines mit.",
            ),
        ),
        Kind.NO_FEEDBACK: (
            Example(
                subject="AW: Begründung",
                sender="Personal <personal@kellerwerk.example>",
                text="Guten Tag Herr Lang, bitte verstehen Sie, dass wir zu einer Bewerbung keine "
                "näheren Gründe nennen.",
            ),
        ),
        Kind.AUTO_REPLY: (
            Example(
                subject="Abwesenheit: Bewerbung",
                sender="Mara Vogt <mara@vogt-suche.example>",
                text="Ich bin bis 3. Juni im Urlaub. In dringenden Fällen hilft das Sekretariat.",
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
                subject="Ihr Angebot",
                sender="Nils Hamm <nils@mail.example>",
                text="Liebe Frau Vogt, ich muss Ihnen leider absagen, denn ich habe eine andere "
                "Stelle angenommen.",
            ),
            Example(
                subject="Stelle im Lager",
                sender="Jens Kolb <jens@kabelwerk.example>",
                text="Liebe Kolleginnen, die Stelle im Lager ist besetzt. Den anderen Bewerbern "
                "habe ich abgesagt.",
            ),
            Example(
                subject="Ihre Bewerbung",
                sender="Personal <personal@kellerwerk.example>",
                text="Guten Tag Herr Lang, die Stelle ist noch nicht besetzt, wir führen "
                "noch weitere Gespräche.",
            ),
            Example(
                subject="Sichtung U17",
                sender="trainer@sv-au.example",
                text="Hallo, für Ole hat es leider nicht gereicht, wir haben uns für einen anderen "
                "Torwart entschieden.",
            ),
        ),
    },
)
