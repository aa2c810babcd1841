"""How French says no, in the pieces of ``vocabulary.french``.

A no is heard only where it is told to the reader (*votre candidature n'a pas*, *vous n'avez
pas*), or where it says who was taken instead: what became of somebody else's application is told
in the same words.
"""

from typing import Final

from afterword.core.reading.signals import Needs, Signal
from afterword.core.reading.vocabulary.french import FRENCH

say = FRENCH

REFUSALS: Final[tuple[Signal, ...]] = (
    # "your application was not taken": whose it was tells it from other people's news
    say.decides(
        7.5,
        r"\b<your> <upto2><papers> <upto14><not> <upto5>(?:<taken>|suite|favorable\w*|plus loin|"
        r"plus avant|correspond\w*|repond\w*|adequation|etape suivante|celles? (?:que|qui|retenue)|"
        r"parmi (?:celles|les))\b(?!,? (?:si|tant que|sans|a moins)\b)|\b<your> <upto2><papers> "
        r"<upto10>ne <upto1>(?:(?:franchira|franchit|passera|passe) pas <upto2>(?:etape|phase|"
        r"preselection|selection|cap|tour|prochaine)|figure pas (?:parmi|sur|dans)|fait <upto1>pas "
        r"partie|fera pas partie)\b|\b(?:elle|celle-ci|celui-ci|cette derniere|(?:la|le) (?:votre|"
        r"tien|tienne)) <not> <upto4>(?:<taken>|poursuivi)\b",
    ),
    say.decides(
        7.0,
        r"\b<not> <upto3>(?:retenir|retenu\w*|selectionn\w+|accepter|poursuivre|donner suite|"
        r"considerer|classer?|prendre en (?:compte|consideration)|retien\w+) <upto5>(?:<your>|la "
        r"votre|la tienne|vous|toi)\b|\b<not> <upto3>(?:vous|te|t') ?(?:auditionner|retenir|"
        r"convoquer|selectionner)\b|\b(?:ne|n'\S+|nous|on) <upto2>(?:vous|te|t') ?<upto2>(?:pas|"
        r"plus) <upto3>(?:retenir|retenu\w*|selectionn\w+|convoqu\w+|classee?|auditionn\w+|"
        r"engagee?r?|recrutee?r?|embauchee?r?|garder)\b|\b(?:vous|te|t') (?:retien|recrut|engag|"
        r"embauch|convoqu|audition|gard|prend|rappel)\w*(?:ons|ai|a) (?:donc )?(?:pas|plus)\b|"
        r"\b(?:vous|te|t') (?:prend|prends|prenons|garde|gardons|embauche|engage) pas\b(?! au)|"
        r"\bne (?:vous|te) (?:propos|offr|fer)\w+ <upto1>(?:pas|aucune?) <upto2>(?:contrat|d'offre|"
        r"offre|poste|stage|place)\b",
    ),
    # the verb before its "pas": "nous ne donnerons donc pas suite"
    say.decides(
        6.5,
        r"\b(?:ne |n'y |n')<upto1>(?:donn|pours|continu|retien|retenons|avanc|ir|reserv|propos|"
        r"prendr)\w* <upto2>(?:pas|plus|aucune) <upto3>(?:suite\b(?! a (?:mon|ma|notre)\b)|<your> "
        r"(?:<papers>|services?)|plus (?:loin|avant)|de l'avant|ensemble|avec (?:vous|toi))\b|"
        r"\b(?:ne |n')<upto1>(?:avons|ai|a|pouvons|peux|pourrons|ont) <upto1>pas (?:pu )?(?:la|le) "
        r"(?:retenir|selectionner|accepter)\b|\b(?:ne|nous) l'(?:avons|ai|a) <upto1>pas "
        r"<upto1>(?:retenue?|selectionnee?|acceptee?)\b",
    ),
    say.decides(
        7.0,
        r"\b(?:vous|tu) (?:n'avez|n'etes|n'as|n'es|ne|as|es|avez|etes|n'aurez|n'auras) "
        r"<upto3>(?:pas|plus) <upto3>(?:<taken>|ete prise? (?:pour|en|comme|dans)|partie des "
        r"<upto2><applicant>|parmi les <upto2><applicant>|sur la liste|en rang utile|(?:le|ce) "
        r"(?:poste|job|stage|boulot)|la place(?! de parking))\b|\b<your> (?:nom|candidature|"
        r"dossier) (?:ne figure|n'apparait|ne se trouve) pas (?:sur|parmi|dans)\b|\b(?:es|n'es|"
        r"etes|n'etes) pas prise? (?:pour|comme|dans)\b",
    ),
    say.decides(
        7.0,
        r"\b<unable> <upto8>(?:(?:suite|reponse|issue|retour|avis) <upto1>(?:favorable|positive|"
        r"positif)|(?:donner|donnerons|donnerai|donne|donnons|donnera) <upto6>suite|(?:repondre|"
        r"accueillir|repond\w+) <upto5>(?:favorablement|positivement)|(?:d')?(?:acceder|"
        r"satisfaire) a <your>|entr\w+ en matiere|(?:proceder a|envisager|confirmer|valider) "
        r"<your> (?:recrutement|embauche|engagement)|envisager <upto2>collaboration)\b",
    ),
    say.decides(
        7.0,
        r"\b(?:pas|plus) <upto4>(?:poursuivre|poursuivrons|poursuivi|continuer|continuerons|"
        r"avancer|avancerons|aller|irons|retenir) <upto5>(?:<hiring>|plus loin|plus avant|de "
        r"l'avant|ensemble|avec (?:vous|toi))\b|\b(?:ne|n'\S+) <upto4>permet\w* (?:pas|plus|"
        r"malheureusement pas) <upto5>(?:d')?(?:retenir|engag\w+|recrut\w+|embauch\w+|poursuivre|"
        r"offrir|proposer|accueillir|donner suite|continuer)\b",
    ),
    say.decides(
        7.0,
        r"\b(?:pas|plus|regret de ne|(?:ne|n'\S+) <upto2>(?:peux|puis|pouvons|pourrons|pourrai)) "
        r"<upto6>(?:vous|te|t') ?(?:(?:proposer|offrir) <upto4>(?:postes?|emploi|d'emploi|stage|"
        r"contrat|alternance|d'alternance|place|collaboration|d'entretien|d'entrevue|entretien|"
        r"mission)|recruter|embaucher|engager|prendre\b(?! (?:rendez|contact|au|en (?:charge|photo|"
        r"compte)))|garder|faire <upto1>(?:une offre|d'offre|offre|proposition|de proposition)|"
        r"accueillir(?! (?:le|lundi|mardi|mercredi|jeudi|vendredi|avant|a)\b)|integrer a)\b",
    ),
    say.decides(
        6.5,
        r"\b(?:suite|reponse|decision|issue|avis|retour|resultat) <upto6>(?<!ou )(?<!meme "
        r")(?:negati(?:ve|f)|defavorable)\b(?! ou)|\b(?:pas en <your> faveur|(?:resultat|decision|"
        r"avis) <upto1>(?:ne|n'est) <upto2>(?:est )?pas <upto1>favorable)\b|\b<your> candidature "
        r"<upto3>(?:cloturee|close|archivee)\b|\b(?:statut|resultat|decision|etat|avancement)(?: "
        r"de <your> candidature)? ?: <upto3>(?:non (?:retenue?|selectionnee?|admise?)|refusee?|"
        r"rejetee?|ecartee?|declinee?)\b|\b(?:refus\w*|declin\w*|ecart\w*|rejet\w*) <upto1><your> "
        r"<papers>\b|\b<your> <papers> <upto10>(?:rejetee?|refusee?|ecartee?|declinee?|irrecevable|"
        r"(?:non|pas) (?:retenue?|selectionnee?|recevable))\b|\bva pas dans <your> sens\b|\bpas "
        r"(?:propose|prononce) <your> (?:nomination|admission|engagement)\b|\bne souhait\w+ pas "
        r"(?:vous rencontrer|donner suite)\b|\brepond\w+ <upto4>(?:negativement|par la negative)\b|"
        r"\bc'est (?:un )?(?:non|negatif|refus) (?:pour|cette fois|malheureusement)\b",
    ),
    say.decides(
        7.0,
        r"\b(?<!pas )(?:retenu|retenue|retenir|retenons|choisi|choisir|prefere|preferons|opte|"
        r"opter|optons|recrute|recruter|recruter|embaucher|engager|retenons|prendre|accorder|"
        r"accorde|attribuer|attribue|revient|revenu|tranche|prononcee?s?|penche|faveur|classe|"
        r"comble|pourvu|donne|embauche|engage|selectionne|choix|poursuivre|poursuivons|poursuivi|"
        r"continuer|continuons|avancer|avancons|porte|oriente|orienter|tourne|tourner|privilegie|"
        r"privilegier|priorise|l'avant|arrete|part|partis?|partir|partons|partirons|confier|confie|"
        r"pris|prend|prends|designe|nomme) <near>(?:<other> <upto2>(?:<applicant>|finalistes?|"
        r"fille|gars|garcon|dame)|quelqu'un (?:d'autre|de plus|ayant|avec|qui)|une? (?:fille|gars|"
        r"garcon|jeune|dame|femme|homme) (?:qui|avec|de)|<applicant> <near>(?:plus|mieux|davantage|"
        r"deja|dont|ayant|interne|local\w*|possed\w+|disposant|present\w+|repond\w+|"
        r"correspond\w+))\b|\bl'un\w* (?:ou l'autre )?des autres <upto2><applicant>\b|\bla "
        r"candidature d'une autre personne\b|\bfait un autre choix\b|\b(?:a|ai|avons|ont|vient de|"
        r"venons de) (?:finalement |donc |plutot |deja |malheureusement )?(?!(?:rencontr|recu|vu\b|"
        r"entend|parl|contact|discut|auditionn|interview|pas\b|plus\b|encore|besoin|demand|un))\S+ "
        r"<near>(?:une? autre|quelqu'un d'autre) <upto1>(?:<applicant>|apprenti\w*|stagiaire|"
        r"alternant\w*|qui)\b|\b(?:personne|candidat\w*|profil) <near>(?:davantage|mieux|plus|"
        r"meilleure?) <upto8>(?:a ete|est) <upto1>(?:retenu|choisi|selectionne|recrute|engage)e?\b",
    ),
    say.decides(
        6.5,
        r"\b<other> <upto2><applicant> <near>(?:correspond\w*|repond\w*|present\w*|dispos\w*|sont|"
        r"etaient|convien\w*|possed\w*) <near>(?:mieux|davantage|plus|pleinement|proches?)\b|"
        r"\b<other> <upto2>(?:<applicant>|finaliste) <upto2>(?:a ete|ont ete|ayant ete|est|qui a "
        r"ete|vient d'etre) <upto1>(?:retenu|choisi|selectionne|privilegie|prefere|recrute|designe|"
        r"embauche|engage|nomme)\w*\b",
    ),
    say.decides(
        6.5,
        r"\b(?:choix|decision|selection|preference|priorite) <upto3>(?:s'est|s'etant|se sont|a ete|"
        r"ayant ete|avait ete) <upto2>(?:porte|oriente|arrete|donne|accorde|tourne|fixe|"
        r"dirige)e?s? <upto1>(?:sur|vers|a|aux|au|pour|ailleurs)\b(?! (?:vous|toi|<your>)\b)|"
        r"\b(?:donner|donne|donnons|accorde|accorder|accordons) <upto1>(?:la|notre) preference "
        r"a(?:ux?)? (?!vous|toi|<your>)|\b(?:arrete|fixe) (?:notre|son|mon) choix sur (?!vous|toi|"
        r"<your>)",
    ),
    say.decides(
        6.5,
        r"\b<job> <upto10>(?<!pas )(?<!non )(?<!sera )(?<!seront )(?<!etre )(?:pourvue?s?|"
        r"repourvue?s?|comblee?s?|revient a|revenue? a|attribuee?s?|supprimee?s?|confiee?s? a|"
        r"(?:est|sont) (?:deja )?prise?s?(?! en)|plus (?:a pourvoir|disponible|d'actualite|vacant|"
        r"a l'ordre du jour))\b(?! ?\?)(?! (?:vous|toi)\b)|\b(?:avons|ai|a|ont) <upto3>(?:trouve|"
        r"recrute|embauche|engage) (?:quelqu'un|la bonne personne|une personne|un autre|(?:notre|"
        r"une?) (?:apprenti|stagiaire|alternant)\w*)\b|\b(?:pourvu|comble) (?:ce|le|cette) <job>\b|"
        r"\bne (?:sera |)<upto2>pas (?:pourvu|comble|pourvoir|maintenir|reconduire|creer)\b|"
        r"\b(?:clotur|clos|class|rest)\w* sans suite\b|\brenon\w+ a (?:pourvoir|recruter|engager|"
        r"embaucher|ce recrutement)\b",
    ),
    say.decides(
        6.5,
        r"\b(?:<hiring>|postes?|stage|alternance) <upto8>(?:est|sont|a ete|ont ete|etait|d'etre) "
        r"<upto3>(?:annule|suspendu|gele|abandonne|interrompu|infructueu(?:x|s)|mis en (?:pause|"
        r"attente|suspens)|mise? a l'arret)e?s?\b|\b(?:gele|suspendu|annule|interrompu|reporte|"
        r"stoppe) <upto2>(?:[dl]')?(?:recrutements?|embauches?|engagements?)\b|\b(?:mettons|mettre|"
        r"mis|met) <upto3>(?:recrutement|processus|process|poste|embauches?) en (?:pause|attente|"
        r"suspens|veille|stand-by)\b|\bgel (?:des|d'|de nos) ?(?:embauches?|recrutements?|"
        r"engagements?)\b|\b(?:cloturer|clore|cloturons|(?:mettre|mettons|mets|met) <upto1>(?:fin|"
        r"un terme)|stopper|interrompre|annuler|suspendre|geler) <upto3>(?:recrutement|processus|"
        r"process|procedure|candidature)\b|\b(?<!entretien )(?<!entretien de "
        r")(?:[dl]')?(?:recrutement|embauche|engagement) <upto6>(?:ne <upto3>pas (?:avoir lieu|se "
        r"faire|se concretiser)|n'aura <upto2>pas lieu)\b",
    ),
    # where it ends for the reader
    say.decides(
        6.5,
        r"\b(?:<hiring>|parcours|aventure|chemin) <upto6>(?:(?<!ne )s'arret\w+|prend fin|prendra "
        r"fin|se termin\w+|s'achev\w+|n'ira pas plus loin) <upto2>(?:ici|la(?= pour| avec|[.,;!]|"
        r"$)|pour (?:vous|toi)|avec (?:vous|toi)|a ce stade|a cette etape)\b|\bon s'arrete "
        r"<upto1>la\b|\b(?:nous|on|d'|va|allons) ?<upto1>en (?:resterons|restera|restons|rester) "
        r"la\b|\bne <upto2>permet\w* (?:pas|malheureusement pas) (?:de |d')(?:poursuivre|continuer|"
        r"passer|acceder)\b",
    ),
    say.decides(
        6.5,
        r"\b(?:aucune?|pas|plus|pas besoin) (?:actuellement |malheureusement )?(?:de |"
        r"d')?(?:opportunites?|postes?|stages?|stagiaires?|emplois?|places?|recrutements?|"
        r"apprentis?|alternants?|renfort|besoins?) <upto4>(?:disponibles?|vacants?|vacant|a "
        r"pourvoir|correspond\w*|ouverts?|a vous proposer|prevus?|pour le moment|en ce moment|"
        r"actuellement|cette annee|pour l'instant|dans <your>)\b|\b(?:ne|n') ?<upto2>(?:recrutons|"
        r"recrute|embauchons|embauche|recherchons|engageons|engage) <upto1>(?:pas|plus|personne)\b|"
        r"\bne (?:prenons|prends|prend|accueillons|acceptons) <upto1>(?:pas|plus) (?:de |"
        r"d')?(?:stagiaires?|apprentis?|alternants?|personne|candidat\w*)\b|\b(?:effectifs?|cadre|"
        r"equipes?|quota) <upto6>(?:au complet|complete?s?)\b|\b(?:aucune?|pas|plus) <upto1>(?:de |"
        r"d')?(?:possibilites?|perspectives?|ouvertures?) <upto1>(?:de |d')(?:recrutement|embauche|"
        r"engagement|emploi|postes?|stage|vous (?:engager|recruter|embaucher))\b|"
        r"\b(?:n'envisageons|ne prevoyons|n'avons) <upto1>(?:aucune?|pas|plus) <upto1>(?:de |"
        r"d')?(?:recrutements?|embauches?|engagements?)\b|\bn'avons <upto1>(?:plus|pas|aucun) "
        r"<upto1>besoin (?:de |d')(?:personnel|renfort|stagiaires?|apprentis?|quelqu'un|monde|"
        r"vous)\b|\baucune? <upto1>(?:recrutements?|engagements?|embauches?) <upto3>(?:envisage|"
        r"prevu)e?s?\b|\bne (?:pas disposer|disposons pas|dispose pas) <upto6>(?:[dl]')?(?:emploi|"
        r"poste|stage)\b|\b(?:ne prev\w+|n'envisage\w*) <upto1>(?:pas|plus) <upto1>(?:de |"
        r"d')(?:accueillir|recruter|engager|embaucher|prendre)\b|\bbesoins <upto5>(?:couverts|"
        r"satisfaits|pourvus|combles)\b",
    ),
    say.decides(
        6.0,
        r"\b(?:avons|ai|a) deja <upto1>(?:notre|nos|mon|un|une|trop de) (?:apprenti|stagiaire|"
        r"alternant)\w*|\b<unable> <upto4>(?:(?:vous|te|t') ?(?:accueillir|prendre) en (?:stage|"
        r"apprentissage|alternance)|(?:d')?(?:accueillir|prendre) de nouveaux (?:stagiaires|"
        r"apprentis|alternants))\b|\b(?:place|poste) (?:d'apprenti\w*|de stage|de travail) "
        r"<upto3>(?:est|a ete) <upto2>(?:prise|pourvue?|repourvue?|attribuee?|occupee?)\b",
        needs=Needs.NOTHING,
    ),
    say.decides(
        6.0,
        r"\b(?:profil|candidature|experience|competences|parcours|qualifications|formation),? "
        r"<upto10>(?:(?:ne|n'y|n') ?<upto2>(?:correspond\w*|repond\w*|convien\w*|rempli\w*|"
        r"satisf\w*|cadr\w*|colle\w*) <upto2>(?:pas|plus)|(?:ne|n'est|n'etait) <upto2>pas "
        r"<upto4>(?:en adequation|adaptee?s?|suffisante?s?|assez|celui que))\b|\bvous ne "
        r"(?:remplissez|repondez|satisfaites) <upto2>pas <upto5>(?:conditions|criteres|exigences|"
        r"profil)\b|\bvous (?:ne (?:disposez|possedez|detenez)|n'avez) <upto2>pas "
        r"<upto4>(?:[dl]')?(?:experience|qualifications?|diplome|niveau|profil|permis|titre|"
        r"competences) <upto4>(?:requi|demande|exige|necessaire|recherche|souhaite|suffisant)\w*|"
        r"\bcandidature <upto2>nous a pas (?:convaincu|seduit)\w*|\bpas (?:ete )?(?:convaincu\w*|"
        r"seduit\w*) par <your>|\bessai <upto5>pas (?:ete )?concluant\b|\bposte <upto2>vous "
        r"conviendrait pas\b|\b<your> (?:profil|parcours|experience|candidature)\S* <upto6>(?:trop "
        r")?(?:eloigne|eloignee|s'eloigne\w*) (?:trop )?(?:de|du|des)\b|\bsurqualifiee?\b",
    ),
    # what is missing, and whom they look for instead: said with a regret it is a no
    say.decides(
        5.0,
        r"\bmalgre <upto3>(?:l'interet|interet|qualites?|pertinence|richesse|competences|atouts|"
        r"valeur|l'attention) <upto6>(?:<papers>|experience)\b|\b(?:recherchons|cherchons|"
        r"recherche|cherche|nous faut|souhaitons) <upto3>(?:profil|quelqu'un|personne|candidat\w*) "
        r"<upto2>(?:plus|davantage) \S+(?! que)\b|\b(?:ca|cela|ce) (?:ne )?(?:sera|va) "
        r"(?:malheureusement )?pas (?:etre )?possible (?:pour (?:le|ce|cette|la|un|l') ?(?:poste|"
        r"stage|place|alternance|apprentissage|job)|de (?:vous |te |t')(?:prendre|engager|"
        r"embaucher))\b",
    ),
    say.decides(
        4.2,
        r"\b<your> (?:experience|niveau|qualifications|competences|connaissances) "
        r"<upto8>(?:insuffisante?s?|pas (?:assez|suffisante?s?)|trop (?:juste|legere?|faible|"
        r"courte))\b|\b(?:vous|te) manque <upto4>(?:[dl]')?(?:experience|bouteille|pratique|"
        r"recul)\b",
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
        r"votre (?:article|manuscrit|communication|devis|soumission|texte))\b|\bque ma "
        r"candidature\b",
    ),
    say.opposes(
        6.0,
        r"\b(?:l'appartement|le logement|du logement|ce logement|bailleur|dossier (?:de location|"
        r"locatif)|demande de (?:pret|credit|visa|subvention|bourse|logement)|(?:votre|un|le) pret|"
        r"manuscrit|locataires?|parcoursup|commission d'admission|admission en|appel a projets|"
        r"subvention|comite de lecture|pour la licence|(?:le|du|un) t[1-5]|loyer|garants?|(?:en|"
        r"au) master|marche public)\b",
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
        r"\b(?:candidature|dossier|profil|cv) (?:de (?:m|mme|mlle|mr|monsieur|madame)|du candidat|"
        r"de la candidate)\b|\b(?:prevenir|prevenez|previens|avertir|avertis|avertissez|repondre a|"
        r"reponds a|repondez a|ecrire a|leur ecrire|informer) (?:m|mme|mlle|monsieur|madame|aux? "
        r"candidat\w*|les (?:autres )?candidat\w*|avant)\b|\bannonce que (?:vous avez|tu as)\b|"
        r"\bremett\w+ l'annonce\b|\b(?:faute|a defaut) de quoi\b|\bsans quoi\b",
    ),
    say.opposes(
        5.0,
        r"\b(?:avions|avais|avait) <upto4>(?:dit|annonce|informe\w*|ecrit|indique) "
        r"<upto14>(?:retenue?|pourvu|personne|candidat\w*|suite)\b|\bs'est <upto1>(?:desiste|"
        r"desistee|retiree?)\b|\b(?:ma|mon) (?:soeur|frere|fils|fille|mari|femme|copine|copain|"
        r"cousine?|niece|neveu)\b",
    ),
)
