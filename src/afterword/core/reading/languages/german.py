"""German, in the spelling of ``sentences``: no umlauts, ``ss`` for sharp s.

How a no is told, and the pieces of all constructions, stand in ``vocabulary.german``.
"""

from afterword.core.reading.reading import Kind
from afterword.core.reading.signals import Example, Language, Needs
from afterword.core.reading.vocabulary.german import GERMAN, REFUSALS
from afterword.core.reading.vocabulary.german_meetings import INTERVIEWS, RECEIPTS
from afterword.core.reading.wordlist import wordlist

say = GERMAN
_TO_DO = (
    r"\b<any>\b.{0,100}?\b(?:bis|innerhalb|minuten|stunden|anbei|anhang|abgabe|bearbeite\w*|losen|"
    r"losung|zuruck|vorzubereiten|auszuarbeiten|zu losen|zu bearbeiten|erwarten)\b|"
    r"\b(?:bearbeite\w*|losen|absolvier\w*|durchfuhr\w*|teilnehmen|ausfullen|anbei|anhang|hier|"
    r"einladung|bitten?|kommt|bis|nachste\w*|erwarten) <upto8><any>\b"
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
        Kind.INTERVIEW: INTERVIEWS,
        Kind.ACKNOWLEDGEMENT: RECEIPTS,
        Kind.OFFER: (
            say.decides(
                6.5,
                r"\b(?:freu\w*|gern\w*|mochten|wollen|konnen) <upto8><job> <upto6>(?:anbieten|"
                r"anzubieten|zusagen|zuzusagen)\b|\b(?:bieten|biete) (?:wir |ich )?(?:ihnen|dir) "
                r"<upto5><job>\b|\bruf <upto4>professur\b.{0,40}?\berteil\w*|\bbestatigen "
                r"<upto3>(?:ihre|deine|die) <upto1>(?:anstellung|einstellung)\b|"
                r"\b(?:arbeitsvertrag|anstellungsvertrag|dienstvertrag|ausbildungsvertrag|"
                r"lehrvertrag|vertragsangebot|zusage|vertrag) <upto8>(?:anbei|anhang|beigefugt|"
                r"erteilen|schicken|unterschr\w*|zukommen|vorbereite\w*|unterzeichne\w*|"
                r"gegenzeichne\w*|unterwegs|folgt|liegt|fertig)\b|\banbei <upto4>(?:vertrag|"
                r"arbeitsvertrag|ausbildungsvertrag)\b",
            ),
            say.decides(
                6.5,
                r"\b(?:haben uns|hat sich|habe mich|sind uns einig) <upto5>fue?r (?:sie|dich) "
                r"<upto2>entschieden\b|\bwahl <upto3>auf (?:sie|dich) gefallen\b|\bwillkommen "
                r"(?:im team|an bord|bei uns)\b|\b(?:stelle|job|platz|ausbildungsplatz|lehrstelle) "
                r"(?:gehort (?:ihnen|dir)|ist (?:ihre|deine|ihrer|deiner)\b)|\b(?:sie haben|du "
                r"hast|sie bekommen|du bekommst|sie kriegen|du kriegst) <upto3><job>(?:[.,!]|$)|"
                r"\b(?:mochten|wollen|wurden) (?:sie|dich) <upto5>(?:einstellen|im team|nehmen|"
                r"ubernehmen)\b|\b(?:beabsichtigen|freuen uns),? (?:sie|dich) "
                r"<upto6>(?:einzustellen|anzustellen|im team|an bord)\b",
            ),
            say.decides(
                6.0,
                r"\bwir nehmen (?:dich|sie)(?:[.,!]| gern)|\b(?:freuen|freut) <upto4>wenn (?:du|"
                r"sie) <upto4>(?:zu uns kommst|zu uns kommen|anfangst|anfangen|zusagst|zusagen)\b|"
                r"\bdu bist ab <upto4>(?:unser\w*|mein\w*|bei uns)\b",
                needs=Needs.HINT,
            ),
            say.supports(1.5, r"\b(?:probezeit|bruttogehalt|gehalt|arbeitsbeginn|gratul\w*)\b"),
            say.in_subject(1.5, r"\b(?:zusage|angebot|arbeitsvertrag|willkommen)\b"),
            say.opposes(
                6.0,
                r"\b(?:keine?n?|nicht) <upto8>(?:anbieten|anzubieten)\b|\b(?:den|die) anderen "
                r"(?:bewerb\w*|kandidat\w*)\b|"
                r"\b<elsewhere>\b|\bich "
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
                r"\S+unternehmen|\S+gruppe)\b|\bim auftrag <upto8>(?:suche|suchen)\b|\b(?:ihr|"
                r"dein) (?:werdegang|profil) (?:passt|klingt|sieht)\b|\b(?:headhunter\w*|"
                r"personalberat\w*) <upto5>(?:suche|bin|von)\b",
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
                r"es|der|die)\b|\b(?:mein|unser|kleiner|ein) <upto1>(?:tipp|rat|feedback|"
                r"hinweis)\b|\bbeim nachsten (?:mal|gesprach)\b|\b(?:woran|warum) es <upto3>(?:lag|"
                r"gelegen|gescheitert|nicht)\b|\b(?:an ihrer|an deiner) stelle wurde ich\b|\bwurde "
                r"ich (?:ihnen|dir) <upto3>(?:raten|empfehlen)\b|\bausschlaggebend war\b|\b(?:nach|"
                r"um) <upto1>(?:feedback|ruckmeldung) <upto1>(?:gefragt|gebeten)\b|\berlauter\w* "
                r"<upto4>(?:entscheidung|grunde)\b|\b(?:sie waren|du warst|du bist|sie wirkten|du "
                r"wirktest) <upto3>zu \w+\b",
                needs=Needs.HINT,
            ),
            say.supports(1.5, r"\b(?:gefragt|ehrlich\w*|nachgefragt|ruckfrage|nachfrage)\b"),
            say.in_subject(1.5, r"\b(?:feedback|woran|ruckmeldung|grunde?)\b|^(?:re|aw)\b"),
        ),
        Kind.NO_FEEDBACK: (
            say.decides(
                6.0,
                r"\b(?:keine?n?|nicht) <upto6><why>\b|\b<why> <upto8>(?:nicht|keine)\b|\bzu (?:den|"
                r"unseren) grunden <upto8>keine\b",
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
            Example(
                subject="Planstelle Stadtgärtnerei",
                sender="Gemeinde Au <kanzlei@gemeinde-au.example>",
                text="Sehr geehrte Frau Kern, die Planstelle wurde einem anderen Bewerber "
                "verliehen.",
            ),
            Example(
                subject="Ihre Kandidatur",
                sender="Personal <personal@kellerwerk.example>",
                text="Sehr geehrte Frau Berg, eine Einbeziehung Ihrer Kandidatur in das weitere "
                "Verfahren ist nicht möglich, da Sie die Voraussetzungen nicht erfüllen.",
            ),
            Example(
                subject="Aushilfe an der Kasse, deine Bewerbung",
                sender="Kino Rex <team@kino-rex.example>",
                text="Hi Mia, wir haben schon jemanden gefunden und brauchen keine Aushilfe mehr.",
            ),
            Example(
                subject="Ihre Bewerbung",
                sender="Personal <personal@kellerwerk.example>",
                text="Guten Tag Herr Lang, leider zählt Ihre Mappe nicht zu den stärksten. Für "
                "Ihren weiteren Weg viel Erfolg.",
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
            Example(
                subject="Ihre Bewerbung",
                sender="Gemeinde Au <kanzlei@gemeinde-au.example>",
                text="Sehr geehrte Frau Kern, wir bitten Sie, sich am 12.04. um 9 Uhr zum Hearing "
                "im Rathaus einzufinden.",
            ),
            Example(
                subject="Deine Bewerbung",
                sender="Kino Rex <team@kino-rex.example>",
                text="Hi Mia, magst du am Freitag zum Probearbeiten vorbeikommen?",
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
            Example(
                subject="Bewerbung eingelangt",
                sender="Gemeinde Au <kanzlei@gemeinde-au.example>",
                text="Ihre Bewerbung ist eingelangt und liegt dem Ausschuss vor. Kommt Ihr Profil "
                "in Frage, laden wir Sie zu einem Gespräch ein.",
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
                subject="Ihre Bewerbung",
                sender="Personal <personal@kellerwerk.example>",
                text="Guten Tag Herr Lang, leider können wir Ihren Anhang nicht öffnen. Schicken "
                "Sie uns die Bewerbung bitte noch einmal.",
            ),
            Example(
                subject="Jonas",
                sender="Ute Kern <ute@mail.example>",
                text="Hallo Mama, Jonas hat die Lehrstelle nicht, die haben einen anderen Bewerber "
                "genommen.",
            ),
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
