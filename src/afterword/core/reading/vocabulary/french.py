"""The pieces of French constructions, and how it asks to meet; see ``french_refusals``, too.

In the spelling of ``sentences``: no accents, apostrophes kept (*l'entretien*, *n'a pas*).
"""

from typing import Final

from afterword.core.reading.signals import Needs, Phrasebook, Signal
from afterword.core.reading.vocabulary.english import UPTO

FRENCH: Final = Phrasebook(
    {
        **UPTO,
        "job": r"(?:[dl]')?(?:postes?|emploi|offre|stage|alternance|apprentissage|recrutement|"
        r"mission|fonction|contrat|place (?:d'apprenti\w*|d'alternan\w*|de (?:stage|travail|"
        r"stagiaire)|vacante))",
        "papers": r"(?:[dl]')?(?:candidatures?|dossier|cv|curriculum|profil|postulation|offres? de "
        r"services?|lettre de motivation|acte de candidature|parcours|demande (?:d'emploi|de stage|"
        r"d'apprentissage|d'alternance|spontanee)),?",
        "your": r"(?:votre|vos|ta|ton|tes)",
        "other": r"(?:[dl]'|qu'une? )?(?:autres?|differente?s?|internes?|meilleure?s?)",
        "applicant": r"(?:candidat\w*|personnes?|profils?|postulant\w*|collegues?|collaborat\w*|"
        r"dossiers?|consultant\w*|agents?|titulaires?)",
        "talk": r"(?:[dln]')?(?:entretiens?|entrevues?|rendez-vous|echange telephonique|appel(?! "
        r"a)|call|(?:journees?|demi-journee|jours?|matinee|soiree|service|semaine) (?:d'essai|"
        r"d'immersion|d'observation|decouverte|de (?:test|decouverte|stage))|audition|oral|"
        r"visioconference|visio|rencontre|preselection)",
        "day": r"(?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|demain|\d{1,2} ?h(?: ?\d\d|"
        r"eures?)?)",
        # a few words, none of which tells whom somebody was chosen from
        "near": r"(?:(?!(?:parmi|vous|toi|voir|rencontrer|recevoir|entendre|encore|contact)\b)\S+ "
        r"){0,8}?",
        "not": r"(?:(?:ne|n'\S+) <upto3>(?:pas|plus|pu|pourr\w+|saur\w+|peux|puis|peut|pouvons)(?! "
        r"que)|(?:a|as|ont|ete) pas)",
        "unable": r"(?:pas|plus|aucune?|sans|l'impossibilite|impossible|regret de ne|(?:ne|n'y) "
        r"<upto2>(?:puis|pouvons|peux|pourrons|saurions|saurais|pourrai))",
        "taken": r"(?:retenu(?:e|s|es)?|selectionnee?s?|preselectionnee?s?|acceptee?s?|choisie?s?|"
        r"abouti|aboutir|admise?|admissible|convaincu\w*|prosperer|prise en compte|prise? en "
        r"consideration|considere\w*|poursuivie?|recevable|classee?|reprise?|auditionnee?|"
        r"convoquee? (?:a|en|pour) <upto1><talk>|designee?|reussi <upto3>(?:epreuves?|tests?|"
        r"selection|concours|examens?)|franchi\w*|passe|privilegiee?|concluante?|satisfai\w*|fait "
        r"l'objet d'une selection)",
        "hiring": r"(?:[dl]')?(?:recrutements?|processus|process|procedure|<papers>|embauches?|"
        r"engagement|selection)",
        "test": r"(?:[dl]')?(?:exercice|test|etude de cas|cas pratique|mise en situation ecrite|"
        r"questionnaire|epreuve ecrite|defi technique|evaluation en ligne|examen ecrit)",
        "remarks": r"(?:[dl]')?(?:feed-?back|retours? (?:detaille|individuel|personnalise|sur)\w*|"
        r"motifs?|raisons|elements? d'appreciation|explications?|appreciations?|precisions|"
        r"commentaires|grille)",
    },
    # behind an odd number of quotation marks stand other people's words
    hedge=r"(?<!meme )\bsi\b(?! bien)|^(?:[^\"]*\"[^\"]*\")*[^\"]*\"[^\"]*$|\bcomment (?:annoncer|"
    r"repondre|dire|reagir|rediger|gerer|rebondir)\b|\b(?:s'ils?|sous reserve|dans le cas ou|au "
    r"cas ou|lorsqu\w+|sauf si|des que|une fois que|tant que|a defaut de|en l'absence|sans "
    r"(?:reponse|nouvelles?|retour|contact)|faute de|considere[rz] que|en deduire|seule?s les|ceux "
    r"qui|celles qui|(?:candidats?|candidates|personnes|postulants) (?:qui|dont|non))\b",
    needs=Needs.WORK,
)

say = FRENCH

MEETINGS: Final[tuple[Signal, ...]] = (
    say.decides(
        6.5,
        r"\b(?:invit\w*|convi\w*|rencontrer|convoqu\w*|convocation|fixer|fixons|organiser|proposer|"
        r"propose|proposons|confirm\w*|report\w*|decaler|decalons|deplacer|avancer|rappel\w*|"
        r"convenir|attend\w*|planifi\w*|programm\w*|prevoir|recevoir|reserver|choisir|decaler|"
        r"revoir|retenue?s? pour|selectionnee?s? pour|passer?|prendre|prenez) <upto8><talk>\b|"
        r"\b(?:second|seconde|deuxieme|troisieme|dernier|ultime|prochain|prochaine) (?:entretien|"
        r"entrevue|rencontre|echange|tour)\b|\b(?:jury|comite|commission|direction|directeur|"
        r"directrice|conseil|equipe|patron\w*|responsable) <upto6>(?:vous|t') ?(?:entendr\w+|"
        r"auditionner\w*|recevra|recevoir|rencontrer\w*|recoit)\b|\b(?:passe|passes|passez|"
        r"accede\w*|admise?) <upto2>(?:etape|phase|tour) suivant\w*\b|\b<talk> <upto10>(?:aura "
        r"lieu|se deroulera|se tiendra|est (?:prevue?|confirmee?|reportee?|fixee?|maintenue?|"
        r"decalee?)|passe (?:de|a)|le <day>|de <day>|<day>)\b|\b(?:souhait\w*|aimer\w*|voudr\w*|"
        r"desir\w*|ravie?s? de|heureu\w* de) <upto3>(?:vous|te) (?:rencontrer|recevoir|entendre)\b|"
        r"\b(?:souhait\w*|aimer\w*|voudr\w*) <upto1>(?:echanger|discuter|faire le point|parler) "
        r"avec (?:vous|toi)\b|\bfaire <upto1><your> connaissance\b|\b(?:vous|tu) <upto1>(?:serez|"
        r"seras|etes|es) <upto2>(?:recue?|attendue?|conviee?|convoquee?)\b",
    ),
    # a day, a place: said of an interview where a post is spoken of
    say.decides(
        5.5,
        r"\b(?:venir|passer|viens|venez|passez|passe|se voir|nous voir|vous voir|te voir) "
        r"<upto8><day> <upto10>(?:essai|essayer|faire connaissance|entretien|discuter|atelier|"
        r"equipe)\b|\b<day> <upto4>(?:me|nous) (?:convient|va|conviendrait)\b|\b(?:peux-tu|"
        r"pouvez-vous|tu peux|vous pouvez|on peut|pourriez-vous|pourrais-tu|propose de|proposons "
        r"de) <upto2>(?:venir|passer|se voir|nous voir|voir|rencontrer) <upto8><day>|\b(?:viens|"
        r"venez) <upto3>(?:jours?|journee|semaine) <upto4>(?:essai|decouverte|observation|stage)\b|"
        r"\b(?:essai|essayer) <upto6><day>\b|\b<day> <upto6>(?:bien noter?|c'est note|parfait)\b|"
        r"\b(?:parfait|entendu|d'accord) pour <upto1><day>|\b(?:lien|invitation) (?:teams|zoom|"
        r"meet|visio|de connexion)\b|\benvoie le lien <upto2><day>|\b(?:parler|discuter|echanger) "
        r"du poste\b",
        is_hedged=False,
    ),
    say.decides(
        5.5,
        r"\b(?:<your> disponibilites?|seriez-vous <upto2>(?:disponible|libre)|etes-vous "
        r"<upto2>(?:disponible|libre)|serais-tu <upto2>(?:disponible|dispo|libre)|es-tu "
        r"<upto2>(?:disponible|dispo|libre)|tu (?:serais|es) <upto1>(?:disponible|dispo|libre)|"
        r"vous (?:conviendrait|convient|arrange\w*)|te (?:conviendrait|convient|va)|choisir un "
        r"creneau|reserver un creneau|creneau qui|quel (?:jour|creneau)|joignable|quand|puis-je|"
        r"peut-on) <upto14>(?:<day>|<talk>|semaine|echanger|rencontrer|discuter|appeler|"
        r"creneau\w*)\b",
        is_hedged=False,
    ),
    say.decides(
        6.0,
        r"\b(?:propos\w*|invit\w*|convi\w*|attend\w*|confirm\w*) <upto6>(?:journee|demi-journee|"
        r"jour|matinee) d'essai\b|\b(?:propos\w*|invit\w*|convi\w*|convoqu\w*|attend\w*|confirm\w*|"
        r"rappel\w*|report\w*) <upto8>(?:[ldn]')?(?:entrevue|entretien (?:d'embauche|de "
        r"recrutement|de selection))\b|\bpropos\w* <upto2>venir <upto12>essai\b(?! gratuit)",
        needs=Needs.NOTHING,
    ),
    say.supports(
        1.0,
        r"\b(?:lundi|mardi|mercredi|jeudi|vendredi|disponibilites?|creneau\w*|heures?)\b",
    ),
    say.supports(1.0, r"\b(?:munir|piece d'identite|diplomes|presentez-vous|accueil)\b"),
    say.in_subject(1.5, r"\b(?:entretien|entrevue|convocation|rendez-vous)\b"),
    say.opposes(
        4.0,
        r"\b(?:remerci\w*|merci|suite a) <upto6>(?:[dl]')?(?:entretien|entrevue|rencontre)\b|"
        r"\b(?:ne |n')<upto4>pas <upto4><talk>\b|\bretenue?s? pour (?:une?|l') ?(?:entrevue|"
        r"entretien) seront\b",
    ),
    say.opposes(
        5.0,
        r"\b(?:opportunite|l'un de (?:mes|nos) clients|un de (?:mes|nos) clients|je retire|j'ai "
        r"<upto2>accepte|ma candidature)\b|\b(?:maitresse|professeure? principal\w*|parents "
        r"d'eleves)\b|\b(?:avons|ai|a) ete <upto2>(?:ravi|heureu|enchant)\w*(?!.* (?:revoir|second|"
        r"deuxieme))",
    ),
    # "entretien" is upkeep, too, and the yearly talk with one's manager
    say.opposes(
        6.0,
        r"\b(?:contrat|devis|visite|carnet|frais) d'entretien\b|\bentretien (?:annuel|de (?:votre|"
        r"la|l'|ta) ?(?:chaudiere|voiture|vehicule|jardin|maison|climatisation|toiture|piscine|"
        r"ascenseur)|du (?:vehicule|jardin|chauffage|velo)|des (?:locaux|espaces))\b",
    ),
)
