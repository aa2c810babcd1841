"""How French says no and asks to meet, with the pieces of its other constructions.

In the spelling of ``sentences``: no accents, apostrophes kept (*l'entretien*, *n'a pas*). A no is
heard only where it is told to the reader (*votre candidature n'a pas*, *vous n'avez pas*): what
became of somebody else's application is told in the same words.
"""

from typing import Final

from afterword.core.reading.signals import Needs, Phrasebook, Signal
from afterword.core.reading.vocabulary.english import UPTO

FRENCH: Final = Phrasebook(
    {
        **UPTO,
        "job": r"(?:[dl]')?(?:postes?|emploi|offre|stage|alternance|apprentissage|recrutement|"
        r"mission|fonction|contrat)",
        "papers": r"(?:[dl]')?(?:candidatures?|dossier|cv|curriculum|profil|postulation|offre de "
        r"service|lettre de motivation|parcours)",
        "your": r"(?:votre|vos|ta|ton|tes)",
        "other": r"(?:[dl]'|qu'une? )?(?:autres?|differente?s?|internes?|meilleure?s?)",
        "applicant": r"(?:candidat\w*|personnes?|profils?|postulant\w*|collegues?|collaborat\w*)",
        "talk": r"(?:[dln]')?(?:entretiens?|entrevues?|rendez-vous|echange telephonique|appel(?! "
        r"a)|(?:journee|demi-journee|jour|matinee|soiree|service) (?:d'essai|d'immersion|"
        r"d'observation|decouverte)|audition|visioconference|visio|rencontre|preselection)",
        "day": r"(?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|demain|\d{1,2} ?h(?: ?\d\d|"
        r"eures?)?)",
        # a few words, none of which tells whom somebody was chosen from
        "near": r"(?:(?!(?:parmi|vous|toi)\b)\S+ ){0,8}?",
        "not": r"(?:ne|n'\S+) <upto3>(?:pas|plus|pu|pourr\w+|saur\w+)",
        "unable": r"(?:pas|plus|aucune?|sans|l'impossibilite|regret de ne|(?:ne|n'y) "
        r"<upto2>(?:puis|pouvons|peux|pourrons|saurions|saurais|pourrai))",
        "taken": r"(?:retenu(?:e|s|es)?|selectionnee?s?|preselectionnee?s?|acceptee?s?|choisie?s?|"
        r"abouti|aboutir|admise?|convaincu|prosperer)",
        "hiring": r"(?:[dl]')?(?:recrutements?|processus|process|procedure|<papers>|embauches?|"
        r"selection)",
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

REFUSALS: Final[tuple[Signal, ...]] = (
    # "your application was not taken": whose it was tells it from other people's news
    say.decides(
        7.5,
        r"\b<your> <upto2><papers> <upto14><not> <upto5>(?:<taken>|suite|favorable\w*|plus loin|"
        r"plus avant|correspond\w*|repond\w*|adequation|etape suivante)\b(?!,? (?:si|tant que|sans|"
        r"a moins)\b)|\b(?:elle|celle-ci|cette derniere|la votre|la tienne) <not> "
        r"<upto4>(?:retenue|selectionnee|acceptee|aboutir|abouti)\b",
    ),
    say.decides(
        7.0,
        r"\b<not> <upto3>(?:retenir|retenu|retenue?s?|selectionner|selectionne|accepter|poursuivre|"
        r"donner suite|considerer) <upto5>(?:<your>|vous|toi)\b|\b(?:ne|n'\S+|nous|on) "
        r"<upto2>(?:vous|te|t') ?<upto2>(?:pas|plus) <upto3>(?:retenir|retenu\w*|selectionn\w+|"
        r"convoqu\w+)\b",
    ),
    say.decides(
        7.0,
        r"\b(?:vous|tu) (?:n'avez|n'etes|n'as|n'es|ne|as|es|avez|etes) <upto3>(?:pas|plus) "
        r"<upto4>(?:retenue?s?|selectionnee?s?|preselectionnee?s?|partie des <upto2><applicant>|"
        r"parmi les <upto2><applicant>|sur la liste)\b",
    ),
    say.decides(
        7.0,
        r"\b<unable> <upto8>(?:(?:suite|reponse|issue|retour) <upto1>(?:favorable|positive|"
        r"positif)|(?:donner|donnerons|donnerai|donne|donnons|donnera) <upto3>suite|(?:repondre|"
        r"accueillir|repond\w+) <upto5>(?:favorablement|positivement)|(?:acceder|satisfaire) a "
        r"<your>)\b",
    ),
    say.decides(
        7.0,
        r"\b(?:pas|plus) <upto4>(?:poursuivre|poursuivrons|poursuivi|continuer|continuerons|"
        r"avancer|avancerons|aller|irons|retenir) <upto5>(?:<hiring>|plus loin|plus avant|de "
        r"l'avant|ensemble|avec (?:vous|toi))\b",
    ),
    say.decides(
        7.0,
        r"\b(?:pas|plus|regret de ne) <upto6>(?:vous|te|t') ?(?:(?:proposer|offrir) "
        r"<upto4>(?:postes?|emploi|d'emploi|stage|contrat|alternance|d'alternance|place|"
        r"collaboration|d'entretien|d'entrevue|entretien|mission)|recruter|embaucher|engager|"
        r"prendre (?:en|comme|cet|pour)|accueillir(?! (?:le|lundi|mardi|mercredi|jeudi|vendredi|"
        r"avant|a)\b)|integrer a)\b",
    ),
    say.decides(
        6.5,
        r"\b(?:(?:suite|reponse|decision|issue) (?:negative|defavorable)|(?:avis|retour) "
        r"(?:negatif|defavorable))\b|\b(?:refus\w*|declin\w*|ecart\w*|rejet\w*) <upto1><your> "
        r"<papers>\b|\b<your> <papers> <upto10>(?:rejetee?|refusee?|ecartee?|declinee?|(?:non|pas) "
        r"(?:retenue?|selectionnee?))\b",
    ),
    say.decides(
        7.0,
        r"\b(?:retenu|retenue|retenir|retenons|choisi|choisir|prefere|preferons|opte|opter|optons|"
        r"recrute|recruter|embauche|engage|selectionne|choix|poursuivre|poursuivons|poursuivi|"
        r"continuer|continuons|avancer|avancons|porte|oriente|orienter|tourne|tourner|privilegie|"
        r"privilegier|priorise|l'avant|arrete|partis?|partir|partons|confier|confie|pris|prend|"
        r"prends|designe|nomme) <near>(?:<other> <upto2>(?:<applicant>|finalistes?)|quelqu'un "
        r"(?:d'autre|de plus|ayant|avec|qui)|une? (?:fille|gars|garcon|jeune|dame|femme|homme) "
        r"(?:qui|avec|de)|<applicant> <near>(?:plus|mieux|davantage|deja|dont|ayant|interne|"
        r"local\w*|possed\w+|disposant|present\w+|repond\w+|correspond\w+))\b|\bl'un\w* (?:ou "
        r"l'autre )?des autres <upto2><applicant>\b",
    ),
    say.decides(
        6.5,
        r"\b<other> <upto2><applicant> <near>(?:correspond\w*|repond\w*|present\w*|sont|etaient|"
        r"convien\w*|possed\w*) <near>(?:mieux|davantage|plus|pleinement|proches?)\b|\bchoix "
        r"<upto2>(?:s'est|s'etant|se|est) <upto3>porte\b(?! sur (?:vous|toi|<your>))|\barrete "
        r"(?:notre|son|mon) choix sur (?!vous|toi|<your>)",
    ),
    say.decides(
        6.5,
        r"\b<job> <upto10>(?<!pas )(?<!non )(?:pourvue?s?|attribue|supprime|plus (?:a pourvoir|"
        r"disponible|d'actualite|vacant))\b|\b(?:avons|ai|a|ont) <upto3>(?:trouve|recrute|embauche|"
        r"engage) (?:quelqu'un|la bonne personne|une personne|un autre)\b|\bpourvu (?:ce|le|cette) "
        r"<job>\b|\bne (?:sera |)<upto2>pas (?:pourvu|pourvoir|maintenir|reconduire|creer)\b|"
        r"\b(?:clotur|clos|class|rest)\w* sans suite\b",
    ),
    say.decides(
        6.5,
        r"\b(?:<hiring>|postes?|stage|alternance) <upto8>(?:est|sont|a ete|ont ete|etait|d'etre) "
        r"<upto3>(?:annule|suspendu|gele|abandonne|interrompu|mis en (?:pause|attente|suspens)|"
        r"mise? a l'arret)e?s?\b|\bgel (?:des|d'|de nos) ?(?:embauches?|recrutements?|"
        r"engagements?)\b|\b(?:cloturer|clore|cloturons|mettre (?:fin|un terme)|mettons (?:fin|un "
        r"terme)|stopper|interrompre|annuler|suspendre|geler) <upto3>(?:recrutement|processus|"
        r"process|procedure|candidature)\b",
    ),
    say.decides(
        6.5,
        r"\b(?:aucune?|pas|plus|pas besoin) (?:actuellement |malheureusement )?(?:de |"
        r"d')?(?:opportunites?|postes?|stages?|stagiaires?|emplois?|places?|recrutements?|"
        r"apprentis?|alternants?|renfort) <upto4>(?:disponibles?|vacants?|vacant|a pourvoir|"
        r"correspond\w*|ouverts?|a vous proposer|prevus?|pour le moment|en ce moment|actuellement|"
        r"cette annee|pour l'instant)\b|\bne <upto2>(?:recrutons|recrute|embauchons|embauche|"
        r"recherchons|engageons) <upto1>(?:pas|plus|personne)\b|\b(?:effectifs?|cadre|equipes?|"
        r"quota) <upto6>(?:au complet|complete?s?)\b",
    ),
    say.decides(
        6.0,
        r"\b(?:avons|ai|a) deja <upto1>(?:notre|nos|mon|un|une|trop de) (?:apprenti|stagiaire|"
        r"alternant)\w*|\b<unable> <upto4>(?:vous|te|t') ?(?:accueillir|prendre) en (?:stage|"
        r"apprentissage|alternance)\b",
        needs=Needs.NOTHING,
    ),
    say.decides(
        6.0,
        r"\b(?:profil|candidature|experience|competences|parcours|qualifications|formation) "
        r"<upto10>(?:(?:ne|n'y|n') ?<upto2>(?:correspond\w*|repond\w*|convien\w*|rempli\w*|"
        r"satisf\w*|cadr\w*) <upto2>(?:pas|plus)|(?:ne|n'est|n'etait) <upto2>pas <upto4>(?:en "
        r"adequation|adaptee?s?|suffisante?s?|assez|celui que))\b",
    ),
    say.decides(
        5.0,
        r"\bmalgre <upto3>(?:l'interet|interet|qualites?|pertinence|richesse|competences|atouts|"
        r"valeur|l'attention) <upto6>(?:<papers>|experience)\b",
    ),
    say.supports(1.3, r"\b(?:malheureusement|regret\w*|desole\w*|navre\w*|helas|decevant\w*)\b"),
    say.supports(
        1.2,
        r"\b(?:souhait\w*|bonne (?:chance|continuation)|reussite|succes) <upto8>(?:recherche\w*|"
        r"projets?|avenir|suite|carriere|continuation|demarches?|professionnel\w*)\b|\bbonne "
        r"continuation\b",
    ),
    say.supports(
        0.8,
        r"\b(?:examen attentif|attentivement|nombreuses candidatures|grand nombre|conserv\w* votre|"
        r"remet pas en cause|choix <upto4>(?:difficile|facile))\b",
    ),
    say.supports(0.4, r"\b(?:remerci\w*|merci) <upto8>(?:<papers>|temps|confiance|entretien)\b"),
    say.opposes(
        4.0,
        r"\bpas encore <upto4>(?:decide|pris|prise|arrete|choisi|fait|termine|rencontre|examine\w*|"
        r"ete)\b|\ben cours d'(?:examen|etude|analyse)\b",
    ),
    # what a silence would mean
    say.opposes(
        8.0,
        r"\b(?:sans|absence de|defaut de|faute de) <upto2>(?:reponse|nouvelles?|retour) "
        r"<upto14>(?:considere\w*|retenue|suite|comprendre|deduire|partir)\b",
    ),
    say.opposes(
        6.0,
        r"\b(?:ma (?:candidature|postulation)|mon (?:dossier|desistement)|notre (?:dossier|"
        r"manuscrit)|je (?:retire|decline|renonce|me desiste)|j'ai <upto2>accepte <upto4>(?:offre|"
        r"poste|proposition)|je n'ai pas ete|suite a (?:votre|ton) (?:offre|proposition|devis)|"
        r"votre (?:article|manuscrit|communication|devis|soumission|texte))\b",
    ),
    say.opposes(
        6.0,
        r"\b(?:l'appartement|le logement|du logement|ce logement|bailleur|dossier (?:de location|"
        r"locatif)|demande de (?:pret|credit|visa|subvention|bourse|logement)|(?:votre|un|le) pret|"
        r"manuscrit|locataires?|parcoursup|commission d'admission|admission en|appel a projets|"
        r"subvention|comite de lecture)\b",
    ),
    # the reader's own no, and what is said to many
    say.opposes(
        4.0,
        r"\bchere?s <upto2>(?:collegues|adherent\w*|amis|amies|parents|membres|abonne\w*|voisins|"
        r"voisines|tous|toutes|lecteurs|habitants)\b|\bconseils pour\b|\b(?:bonjour|salut|hello) "
        r"(?:a tous|a toutes|les|tout le monde)\b|\bje (?:prefere|souhaite|desire) <upto2>ne pas "
        r"(?:donner suite|poursuivre)\b(?! a <your>)|\bj'ai <upto3>decide de ne pas (?:donner "
        r"suite|poursuivre|continuer)\b(?! (?:avec|a|votre|ta)\b)|\bils (?:ont|m'ont) "
        r"<upto1>(?:pris|choisi|appelee?|prefere|dit|embauche|recrute)\b|\bpour le role dans\b|"
        r"\bcourt-metrage\b",
    ),
    say.opposes(
        5.0,
        r"\b(?:avions|avais|avait) <upto4>(?:dit|annonce|informe\w*|ecrit|indique) "
        r"<upto14>(?:retenue?|pourvu|personne|candidat\w*|suite)\b|\bs'est <upto1>(?:desiste|"
        r"desistee|retiree?)\b|\b(?:ma|mon) (?:soeur|frere|fils|fille|mari|femme|copine|copain|"
        r"cousine?|niece|neveu)\b",
    ),
)

MEETINGS: Final[tuple[Signal, ...]] = (
    say.decides(
        6.5,
        r"\b(?:invit\w*|convi\w*|rencontrer|convoqu\w*|convocation|fixer|fixons|organiser|proposer|"
        r"propose|proposons|confirm\w*|report\w*|decaler|decalons|deplacer|avancer|rappel\w*|"
        r"convenir|attend\w*|planifi\w*|programm\w*|prevoir|recevoir|reserver) <upto8><talk>\b|"
        r"\b<talk> <upto10>(?:aura lieu|se deroulera|se tiendra|est (?:prevue?|confirmee?|"
        r"reportee?|fixee?|maintenue?|decalee?)|passe (?:de|a)|le <day>|de <day>|<day>)\b|"
        r"\b(?:souhait\w*|aimer\w*|voudr\w*|desir\w*|ravie?s? de|heureu\w* de) <upto3>(?:vous|te) "
        r"(?:rencontrer|recevoir|entendre)\b|\b(?:souhait\w*|aimer\w*|voudr\w*) <upto1>(?:echanger|"
        r"discuter|faire le point|parler) avec (?:vous|toi)\b|\bfaire <upto1><your> connaissance\b|"
        r"\b(?:vous|tu) <upto1>(?:serez|seras|etes|es) <upto2>(?:recue?|attendue?|conviee?|"
        r"convoquee?)\b",
    ),
    # a day, a place: said of an interview where a post is spoken of
    say.decides(
        5.5,
        r"\b(?:venir|passer|viens|venez|passez|passe) <upto8><day> <upto10>(?:essai|essayer|faire "
        r"connaissance|entretien|discuter|atelier|equipe)\b|\b<day> <upto4>(?:me|nous) (?:convient|"
        r"va|conviendrait)\b|\b(?:essai|essayer) <upto6><day>\b|\b(?:lien|invitation) (?:teams|"
        r"zoom|meet|visio|de connexion)\b|\benvoie le lien <upto2><day>|\b(?:parler|discuter|"
        r"echanger) du poste\b",
        is_hedged=False,
    ),
    say.decides(
        5.5,
        r"\b(?:<your> disponibilites?|seriez-vous <upto2>(?:disponible|libre)|etes-vous "
        r"<upto2>(?:disponible|libre)|serais-tu <upto2>(?:disponible|dispo|libre)|es-tu "
        r"<upto2>(?:disponible|dispo|libre)|tu (?:serais|es) <upto1>(?:disponible|dispo|libre)|"
        r"vous (?:conviendrait|convient|arrange\w*)|te (?:conviendrait|convient|va)|choisir un "
        r"creneau|reserver un creneau|creneau qui|quel (?:jour|creneau)|quand|puis-je|peut-on) "
        r"<upto14>(?:<day>|<talk>|semaine|echanger|rencontrer|discuter|appeler|creneau\w*)\b",
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
        r"\b(?:remerci\w*|merci|suite a) <upto6>(?:[dl]')?(?:entretien|entrevue|rencontre)\b|\bne "
        r"<upto4>pas <upto4><talk>\b|\bretenue?s? pour (?:une?|l') ?(?:entrevue|entretien) "
        r"seront\b",
    ),
    say.opposes(
        5.0,
        r"\b(?:opportunite|l'un de (?:mes|nos) clients|un de (?:mes|nos) clients|je retire|j'ai "
        r"<upto2>accepte|ma candidature)\b|\b(?:maitresse|professeure? principal\w*|parents "
        r"d'eleves)\b|\b(?:avons|ai|a) ete <upto2>(?:ravi|heureu|enchant)\w*",
    ),
    # "entretien" is upkeep, too, and the yearly talk with one's manager
    say.opposes(
        6.0,
        r"\b(?:contrat|devis|visite|carnet|frais) d'entretien\b|\bentretien (?:annuel|de (?:votre|"
        r"la|l'|ta) ?(?:chaudiere|voiture|vehicule|jardin|maison|climatisation|toiture|piscine|"
        r"ascenseur)|du (?:vehicule|jardin|chauffage|velo)|des (?:locaux|espaces))\b",
    ),
)
