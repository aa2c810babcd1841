"""French, in the spelling of ``sentences``: no accents. See ``vocabulary``, too."""

from afterword.core.reading.reading import Kind
from afterword.core.reading.signals import Example, Language, Needs
from afterword.core.reading.vocabulary.french import FRENCH, MEETINGS, REFUSALS
from afterword.core.reading.wordlist import wordlist

say = FRENCH

LANGUAGE = Language(
    code="fr",
    common=wordlist(
        """
        le la les un une des de du et est en au aux que qui nous vous votre vos notre nos ne pas
        pour par sur avec dans ce cette ces il elle je tu ai avons avez ont sera etre plus tres
        bien mais ou si merci bonjour madame monsieur cordialement cher chere
        """
    ),
    signals={
        Kind.REJECTION: REFUSALS,
        Kind.INTERVIEW: MEETINGS,
        Kind.ACKNOWLEDGEMENT: (
            say.decides(
                6.0,
                r"\b(?:recu|reception|recue|parvenue?|enregistree?|transmise) <upto5><papers>\b|"
                r"\b<papers> <upto12>(?:bien )?(?:recue?s?|parvenue?s?|enregistree?s?|transmise?s?|"
                r"arrivee?s?|entre nos mains)\b",
            ),
            say.decides(
                4.5,
                r"\b(?:remerci\w*|merci) <upto6><papers>\b|\b(?:remerci\w*|merci) <upto3>d'avoir "
                r"<upto2>(?:postule|candidate|soumis|repondu a (?:notre|l'))\b|\bbien recu,? "
                r"<upto4>(?:merci|dossier|<papers>)\b",
            ),
            say.decides(
                4.5,
                r"\b(?:etudi\w*|examin\w*|analys\w*|etude|examen|traitement) <upto6><papers>\b|"
                r"\b<papers> <upto6>(?:etudiee?s?|examinee?s?|analysee?s?|a l'etude|traitee?s?|en "
                r"cours)\b|\bseule?s les <upto3>(?:<applicant>|<papers>) <upto3>(?:retenue?s|"
                r"selectionnee?s) <upto5>(?:contactee?s|communique)\b",
                is_hedged=False,
            ),
            say.supports(
                1.0,
                r"\b(?:reviendrons|revenons vers|recontacter\w*|contacter\w*|meilleurs delais|sans "
                r"(?:reponse|nouvelles)|recontact\w*|fait signe|tiendrons informee?)\b",
            ),
        ),
        Kind.OFFER: (
            say.decides(
                6.5,
                r"\b(?:heureux|heureuse|plaisir|ravis?|ravies?|joie) <upto5>(?:proposer|offrir|"
                r"offre|propose|annoncer|confirmer|informer) <upto8>(?:<job>|contrat|cdi|cdd|"
                r"retenue?|embauche|engagement)\b|\bbienvenue (?:parmi nous|dans (?:l'equipe|"
                r"notre)|chez nous|a bord)\b|\b(?:contrat de travail|promesse d'embauche|lettre "
                r"d'engagement|offre d'embauche|proposition d'embauche)\b <upto8>(?:joint\w*|"
                r"ci-joint\w*|signer|signature|signe|piece jointe|trouverez|parvien\w*|annexe)\b",
            ),
            say.decides(
                6.5,
                r"\b(?:<job>|place) est <upto1>(?:a vous|a toi|pour (?:vous|toi))\b|\b(?:vous|te|"
                r"t') <upto1>(?:engage\w*|embauch\w*|recrut\w*|prend\w*) <upto4>(?:en cdi|en cdd|"
                r"comme|a partir|a compter|pour le poste|des (?:lundi|le))\b|\b(?:vous etes|tu es|"
                r"vous avez ete|tu as ete) <upto1>(?:embauchee?|engagee?|recrutee?|prise?|retenue? "
                r"(?:pour|au) <upto2>poste)\b|\b(?:contrat|promesse) <upto2>a signer\b|"
                r"\b(?:ravi\w*|heureu\w*|plaisir) de (?:vous |t')accueillir (?:a partir|parmi|des|"
                r"comme|en tant)\b|\b(?:vous|te) (?:offre|offrons|propose|proposons) <upto1>(?:le|"
                r"ce|un|cet) (?:poste|emploi|contrat|cdi|cdd)\b",
            ),
            say.decides(
                6.0,
                r"\bconfirmer <upto2>(?:engagement|embauche|recrutement) (?:en qualite|en tant|"
                r"comme|au poste|dans le)\b",
                needs=Needs.NOTHING,
            ),
            say.supports(
                1.5,
                r"\b(?:felicitations|bravo|prise de (?:poste|fonction)|entree en (?:fonction|"
                r"service)|contrat|brut\w*|echelon|remuneration)\b",
            ),
        ),
        Kind.ASSESSMENT: (
            say.decides(
                6.5,
                r"\b(?:voici|ci-joint|ci-dessous|realiser|completer|passer|effectuer|remplir|"
                r"repondre|invitons|invitee?s?|rendre|trouverez|faire|resoudre) <upto6><test>\b(?! "
                r"drive)|\b<test> <upto10>(?:en ligne|joint|a rendre|a realiser|a completer|lien|"
                r"delai|jours|heures|avant le|au plus tard)\b",
                is_hedged=False,
            ),
            say.decides(
                6.0,
                r"\b(?:voici|ci-joint|realiser|completer|passer|consiste|trouver\w*|envoy\w*|"
                r"envoie) <upto6>(?:test (?:technique|de (?:recrutement|selection|traduction|code|"
                r"programmation)|psychotechnique)|etude de cas|cas pratique|exercice technique)\b",
                needs=Needs.NOTHING,
                is_hedged=False,
            ),
            say.supports(
                1.5, r"\b(?:rendu|au plus tard|maquette|lien|delai|chronometre\w*|consignes?)\b"
            ),
            say.opposes(4.0, r"\b(?:remerci\w*|merci) <upto5><test>\b"),
        ),
        Kind.OUTREACH: (
            say.decides(
                6.0,
                r"\b<your> (?:profil|parcours|cv|experience|nom|page linkedin) <upto3>(?:dans "
                r"(?:notre|mon)|m'a|nous a|a (?:retenu|attire|particulierement)|m'ont|correspond|"
                r"matche|colle)\b|\b(?:tombee? sur|decouvert|consulte|vu|repere|trouve|parcouru) "
                r"<upto1><your> (?:profil|parcours|cv|travail)\b|\bj'ai un client\b|\bun de (?:mes|"
                r"nos) clients\b|\bm'a parle de (?:vous|toi|<your>)\b|\bparle de <your> travail\b",
            ),
            say.decides(
                5.0,
                r"\b(?:ouverte? a <upto3>(?:appel|echange|discussion|opportunites?|discuter)|a "
                r"l'ecoute (?:du marche|d'opportunites|de nouvelles)|(?:pourrait|peut|susceptible "
                r"de) <upto2>(?:vous|t') ?interesser|ca (?:vous|te) (?:parle|tente|dit))\b",
                is_hedged=False,
            ),
            say.decides(
                6.0,
                r"\b(?:je|nous) (?:recrut\w+|cherch\w+|recherch\w+) <upto3>(?:pour (?:le compte|un "
                r"client|l'un|un de)|le compte d\S+)\b|\b(?:charge\w* de|consultant\w* en|cabinet "
                r"de) recrutement <upto12><your> (?:profil|parcours)\b",
                needs=Needs.NOTHING,
            ),
            say.in_subject(1.5, r"\b(?:opportunite|poste de|ca vous parle|ca te parle)\b"),
            say.opposes(4.0, r"\b<your> candidature\b|\b(?:vous avez|tu as) postule\b"),
        ),
        Kind.JOB_ALERT: (
            say.decides(
                6.0,
                r"\bnouvelles? offres? <upto5>(?:d'emploi|(?:vos|tes) criteres|(?:votre|ton) "
                r"alerte)\b|\balertes? emploi\b",
                needs=Needs.NOTHING,
            ),
            say.decides(
                6.0,
                r"\bnouvelles? (?:offres?|annonces?|opportunites?)\b <upto8>(?:emploi|"
                r"correspond\w*|pour vous|pour toi|profil|recherche|pres de)|\b\d+ "
                r"<upto2>(?:offres|postes|annonces) <upto3>(?:emploi|correspond\w*|pour vous|pres "
                r"de|a pourvoir)\b|\b(?:offres (?:d'emploi )?(?:correspondant|susceptibles|"
                r"recommandees|similaires)|postulez en un clic|(?:modifier|gerer|supprimer) (?:mon|"
                r"mes|votre|vos|ton|tes) alertes?)\b",
            ),
            say.in_subject(1.5, r"\b(?:nouvelles offres|offres d'emploi|alerte)\b"),
            say.opposes(5.0, r"\b<your> candidature\b"),
        ),
        Kind.NO_FEEDBACK: (
            say.decides(
                6.0,
                r"\b(?:pas possible|ne <upto2>(?:pouvons|peux|puis|sommes|donnons|communiquons|"
                r"fournissons|transmettons|justifi\w+)|impossible|pas en mesure|pas autorisee?s?) "
                r"<upto10><remarks>\b|\baucune? <remarks>\b|\b<remarks> <upto5>(?:confidentiel\w*|"
                r"ne (?:sont|seront|peuvent|peut|sera) pas)\b",
                needs=Needs.HINT,
            ),
            say.opposes(6.0, r"\b(?:bien recu|accus\w+) <upto6>candidature\b"),
        ),
        Kind.FEEDBACK: (
            say.decides(
                5.5,
                r"\b(?:axes?|pistes?|points?|marge) (?:de progres\w*|d'amelioration|a (?:ameliorer|"
                r"travailler|renforcer))\b|\b(?:t'a|vous a|t'as|a) <upto1>(?:manque|fait defaut|"
                r"penalisee?|desservie?)\b|\b(?:auriez|aurais) <upto1>(?:pu|du|gagne)\b|\b(?:je|"
                r"nous|mon|notre) <upto2>(?:conseil\w*|recommand\w*|suggere) <upto2>(?:de|d'|est|"
                r"serait)\b|\b(?:tu m'as|vous m'avez|vous nous avez|tu nous as) <upto1>demand\w+ "
                r"<upto5>(?:franche?|retours?|avis|pourquoi|honnete|conseils?|expliquer|manque)\b",
                needs=Needs.HINT,
            ),
            say.supports(
                1.5,
                r"\b(?:par contre|en revanche|la prochaine fois|prochains? entretiens?|le jury|"
                r"points? forts?|points? faibles?)\b",
            ),
            say.in_subject(1.5, r"\b(?:retour|feedback|entretien)\b|^re\b"),
        ),
        Kind.AUTO_REPLY: (
            say.decides(
                6.0,
                r"\b(?:je suis|je serai|serai|actuellement) <upto2>(?:absente?|en (?:conges?|"
                r"vacances|deplacement|formation|arret)|hors du bureau|indisponible)\b|\bl'etude "
                r"est fermee\b|\bnos bureaux (?:sont|seront) fermes\b|\b(?:reponse|message) "
                r"automatique <upto3>absence\b|\bmon absence\b",
                needs=Needs.NOTHING,
            ),
            say.supports(
                1.5,
                r"\b(?:de retour|mon retour|consulte pas|urgence|urgent\w*|acces limite)\b",
                needs=Needs.NOTHING,
            ),
        ),
    },
    examples={
        Kind.REJECTION: (
            Example(
                subject="Votre candidature",
                sender="Recrutement <recrutement@boulangerie-lefour.example>",
                text="Madame, nous vous remercions de votre candidature. Nous sommes au regret "
                "de vous informer qu'elle n'a pas été retenue. Nous vous souhaitons une "
                "bonne continuation.",
            ),
            Example(
                subject="Re: Entretien",
                sender="Amandine Roux <amandine@roux-conseil.example>",
                text="Bonjour Tim, merci pour notre échange. Nous avons choisi un autre "
                "candidat, dont l'expérience est plus proche du poste. Amandine",
            ),
            Example(
                subject="Poste de jardinier",
                sender="mairie@valfleuri.example",
                text="Bonjour, le poste a été pourvu en interne. Cordialement, la mairie",
            ),
            Example(
                subject="Votre postulation",
                text="Même si votre parcours nous a plu, nous ne sommes pas en mesure de donner "
                "une suite favorable à votre candidature.",
            ),
            Example(
                subject="Ta candidature",
                text="Salut Nadia, on a décidé de ne pas poursuivre le process avec toi : l'équipe "
                "est partie sur un profil plus confirmé. Bonne chance pour la suite !",
            ),
            Example(
                subject="Stage à la clinique",
                text="Bonjour, nous n'avons plus de stage disponible cette année et notre choix "
                "s'était déjà porté sur une étudiante de l'école.",
            ),
            Example(
                subject="Recrutement",
                text="Madame, un gel des embauches nous oblige à annuler le recrutement.",
            ),
        ),
        Kind.INTERVIEW: (
            Example(
                subject="Votre candidature au poste de libraire",
                sender="Claire Dubois <claire@maisonverte.example>",
                text="Bonjour, nous souhaitons vous inviter à un entretien le mardi 12 mai à "
                "10 heures.",
            ),
            Example(
                subject="Boulangerie",
                text="Bonjour Yanis, on te propose une journée d'essai au fournil, tablier fourni.",
            ),
            Example(
                subject="Votre candidature",
                text="Bonjour, quelles sont vos disponibilités la semaine prochaine pour échanger "
                "avec notre directrice ?",
            ),
        ),
        Kind.ACKNOWLEDGEMENT: (
            Example(
                subject="Accusé de réception",
                sender="recrutement@valfleuri.example",
                text="Madame, nous avons bien reçu votre candidature et nous l'étudierons avec "
                "attention. Nous reviendrons vers vous dans les meilleurs délais.",
            ),
            Example(
                subject="Votre dossier",
                text="Merci d'avoir postulé. Sans réponse de notre part d'ici un mois, vous "
                "pourrez considérer que votre candidature n'a pas été retenue.",
            ),
        ),
        Kind.OFFER: (
            Example(
                subject="Poste de fleuriste",
                text="Bonjour Rose, c'est décidé : le poste est à toi. Le contrat t'attend.",
            ),
        ),
        Kind.ASSESSMENT: (
            Example(
                subject="Suite du recrutement",
                text="Bonjour, vous trouverez ci-joint un exercice à rendre avant lundi.",
            ),
        ),
        Kind.OUTREACH: (
            Example(
                subject="Une opportunité à Metz",
                text="Bonjour, je recrute pour un client et j'ai découvert votre profil. "
                "Seriez-vous à l'écoute de nouvelles opportunités ?",
            ),
        ),
        Kind.JOB_ALERT: (
            Example(
                subject="4 nouvelles offres",
                text="De nouvelles offres correspondent à vos critères. Gérer mes alertes",
            ),
        ),
        Kind.FEEDBACK: (
            Example(
                subject="Re: Votre retour sur mon entretien",
                text="Bonjour Ines, vous auriez pu illustrer vos réponses par des exemples. Le "
                "jury a en revanche aimé votre calme.",
            ),
        ),
        Kind.NO_FEEDBACK: (
            Example(
                subject="Re: Un retour sur mon entretien ?",
                text="Madame, nous ne communiquons pas les motifs de nos décisions.",
            ),
        ),
        Kind.AUTO_REPLY: (
            Example(
                subject="Absence : Re: candidature",
                text="Je suis en congés jusqu'au 4 août, votre message sera lu à mon retour.",
            ),
        ),
        Kind.OTHER: (
            Example(
                subject="Appartement rue des Lilas",
                sender="agence@logis.example",
                text="Bonjour, votre dossier pour l'appartement n'a pas été retenu par le "
                "bailleur.",
            ),
            Example(
                subject="Dimanche",
                sender="mamie@famille.example",
                text="Ma chère Ana, je ne peux malheureusement pas venir dimanche. Tu me "
                "garderas une part de gâteau ?",
            ),
            Example(
                subject="Jury de mardi",
                text="La candidature de Mme Blin n'a pas été retenue pour le poste, elle a été "
                "prévenue hier.",
            ),
            Example(
                subject="Votre offre d'emploi",
                text="Monsieur, j'ai accepté un autre poste et je retire donc ma candidature.",
            ),
            Example(
                subject="Rappel",
                text="Nous vous confirmons l'entretien de votre chaudière le jeudi 3 à 9 heures.",
            ),
            Example(
                subject="Lettre des recruteurs",
                text="Un candidat lit « votre candidature n'a pas été retenue » en deux secondes.",
            ),
        ),
    },
)
