"""French, in the spelling of ``sentences``: no accents."""

from afterword.core.reading.reading import Kind
from afterword.core.reading.signals import Example, Language, Needs, Phrasebook
from afterword.core.reading.vocabulary.english import UPTO
from afterword.core.reading.wordlist import wordlist

say = Phrasebook(
    {
        **UPTO,
        "job": r"(?:postes?|emploi|offre|stage|alternance|apprentissage|recrutement|mission|"
        r"fonction)",
        "papers": r"(?:candidatures?|dossier|cv|profil|demande|postulation|interet)",
        "other": r"(?:autres?|differents?|internes?|meilleurs?)",
        "applicant": r"(?:candidat\w*|personnes?|profils?|postulants?|collegues?)",
        "talk": r"(?:entretien|entrevue|rendez-vous|echange telephonique|essai|audition|"
        r"visioconference|visio)",
    },
    hedge=r"\b(?:si|sous reserve|dans le cas ou|au cas ou|lorsque|sauf)\b",
    needs=Needs.WORK,
)

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
        Kind.REJECTION: (
            say.decides(
                7.0,
                r"\b(?:pas|plus|aucune|defavorable) <upto6>(?:retenue?s?|retenir|donner "
                r"<upto2>suite|suite favorable|poursuivre|poursuivie?|selectionnee?s?|"
                r"selectionner|acceptee?|proposer|recruter|embaucher|aller plus loin|avancer|"
                r"correspond\w*|possibilite|satisfaire)\b",
            ),
            say.decides(
                7.0,
                r"\b(?:suite (?:negative|defavorable)|reponse negative|reponse defavorable|"
                r"refuse\w* votre|decliner votre|ecarte\w* votre)\b",
            ),
            say.decides(
                7.0,
                r"\b(?:retenu|choisi|prefere|opte pour|recrute|selectionne|choix|poursuivre|"
                r"continuer|porte) <upto6>(?:<other> <upto2><applicant>|<applicant> "
                r"<upto6>(?:plus|mieux|davantage|deja|dont))\b",
            ),
            say.decides(
                6.5,
                r"\b<job> <upto6>(?:pourvu|pourvue|attribue|supprime|suspendu|annule|gele|"
                r"ferme|cloture)\b",
            ),
            say.decides(
                6.0,
                r"\b(?:profil|candidature|experience|competences) <upto8>ne (?:correspond\w*|"
                r"repond\w*|convien\w*) <upto2>pas\b",
            ),
            say.supports(1.3, r"\b(?:malheureusement|regret\w*|desole\w*|navre\w*|helas)\b"),
            say.supports(
                1.2,
                r"\b(?:souhait\w*|bonne (?:chance|continuation)|reussite|succes) "
                r"<upto8>(?:recherche\w*|projets?|avenir|suite|carriere|continuation|"
                r"professionnel\w*)\b|\bbonne continuation\b",
            ),
            say.supports(
                0.8,
                r"\b(?:examen attentif|attentivement|nombreuses candidatures|grand nombre|"
                r"conserv\w* votre)\b",
            ),
            say.supports(
                0.4, r"\b(?:remerci\w*|merci) <upto8>(?:<papers>|temps|confiance|entretien)\b"
            ),
            say.opposes(
                4.0,
                r"\bpas encore <upto3>(?:decide|pris|arrete|choisi)\b|\ben cours d'(?:examen|"
                r"etude)\b",
            ),
            say.opposes(
                6.0,
                r"\b(?:ma candidature|appartement|logement|bailleur|pret|credit|manuscrit|"
                r"visa|locataire)\b",
            ),
        ),
        Kind.INTERVIEW: (
            say.decides(
                6.5,
                r"\b(?:invit\w*|convi\w*|rencontrer|convoqu\w*|fixer|organiser|proposer|"
                r"proposons|confirm\w*|report\w*|decaler|rappel\w*|convenir) <upto8><talk>\b|"
                r"\b<talk> <upto8>(?:aura lieu|est (?:prevu|confirme|reporte|fixe)|le (?:lundi|"
                r"mardi|mercredi|jeudi|vendredi))\b|\bsouhait\w* <upto3>vous rencontrer\b|"
                r"\bheureu\w* de vous rencontrer\b",
            ),
            say.supports(
                1.0,
                r"\b(?:lundi|mardi|mercredi|jeudi|vendredi|disponibilites?|creneau\w*|"
                r"heures?)\b",
            ),
            say.opposes(
                4.0, r"\b(?:remerci\w*|merci) <upto6><talk>\b|\bne <upto4>pas <upto4><talk>\b"
            ),
        ),
        Kind.ACKNOWLEDGEMENT: (
            say.decides(
                6.0,
                r"\b(?:recu|reception|recue|parvenue?|enregistree?|transmise) "
                r"<upto5><papers>\b|\b<papers> <upto8>(?:bien )?(?:recue?|parvenue?|"
                r"enregistree?|transmise)\b",
            ),
            say.decides(4.5, r"\b(?:remerci\w*|merci) <upto6><papers>\b"),
            say.decides(
                4.5,
                r"\b(?:etudi\w*|examin\w*|analys\w*|etude|examen) <upto6><papers>\b|"
                r"\b<papers> <upto6>(?:etudiee?|examinee?|analysee?|a l'etude)\b",
            ),
            say.supports(
                1.0,
                r"\b(?:reviendrons|recontacter\w*|contacter\w*|meilleurs delais|sans "
                r"reponse)\b",
            ),
        ),
        Kind.OFFER: (
            say.decides(
                6.5,
                r"\b(?:heureux|heureuse|plaisir|ravis?|ravies?) <upto4>(?:proposer|offrir|"
                r"annoncer) <upto6>(?:<job>|contrat|cdi|cdd|retenue?)\b|\bbienvenue (?:parmi "
                r"nous|dans l'equipe|a bord)\b|\b(?:contrat de travail|promesse d'embauche)\b",
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
        ),
        Kind.INTERVIEW: (
            Example(
                subject="Votre candidature au poste de libraire",
                sender="Claire Dubois <claire@maisonverte.example>",
                text="Bonjour, nous souhaitons vous inviter à un entretien le mardi 12 mai à "
                "10 heures.",
            ),
        ),
        Kind.ACKNOWLEDGEMENT: (
            Example(
                subject="Accusé de réception",
                sender="recrutement@valfleuri.example",
                text="Madame, nous avons bien reçu votre candidature et nous l'étudierons avec "
                "attention. Nous reviendrons vers vous dans les meilleurs délais.",
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
        ),
    },
)
