"""French, in the spelling of ``sentences``: no accents. See ``vocabulary``, too."""

from afterword.core.reading.reading import Kind
from afterword.core.reading.signals import Language, Needs
from afterword.core.reading.vocabulary.french import FRENCH, MEETINGS
from afterword.core.reading.vocabulary.french_examples import EXAMPLES
from afterword.core.reading.vocabulary.french_refusals import REFUSALS
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
                r"\b(?:recue?s?|reception|receptionn\w+|parvenue?|enregistree?|transmise?|"
                r"transmets|transmettons|ajoutee?|remis|depot|pris <upto1>note) <upto5><papers>\b|"
                r"\b<papers> <upto12>(?:bien )?(?:recue?s?|receptionnee?s?|parvenue?s?|"
                r"enregistree?s?|transmise?s?|remise?s?|soumise?s?|envoyee?s?|arrivee?s?|"
                r"conservee?s? dans|ajoutee?s?|entre nos mains)\b|\b<your> (?:courrier|courriel|"
                r"lettre|inscription au concours) <upto10>(?:parvenue?s?|recue?|enregistree?|"
                r"arrivee?s?)\b|\b<your> (?:dossier|candidature) est <upto1>complet\w*\b",
            ),
            say.decides(
                4.5,
                r"\b(?:remerci\w*|merci) <upto6><papers>\b|\b(?:remerci\w*|merci) <upto3>d'avoir "
                r"<upto2>(?:soumis|repondu a (?:notre|l'))\b|\bbien recu,? <upto4>(?:merci|dossier|"
                r"<papers>)\b",
            ),
            say.decides(
                4.5,
                r"\b(?:remerci\w*|merci) <upto3>d'avoir <upto2>(?:postule|candidate)\b|\b(?:bien "
                r"recu|reception de|bien parvenue?) <upto2><your> (?:cv|candidature|postulation|"
                r"offre de services?|demande (?:de stage|d'emploi))\b|\b<your> (?:cv|candidature|"
                r"postulation|demande (?:de stage|d'emploi)|inscription au concours de "
                r"recrutement) <upto10>(?:recue?|receptionnee?|parvenue?|enregistree?|transmise?|"
                r"arrivee?|envoyee?)\b",
                needs=Needs.NOTHING,
            ),
            say.decides(
                4.5,
                r"\b(?:etudi\w*|examin\w*|analys\w*|etude|examen|traitement|traitons|lisons) "
                r"<upto6>(?:<papers>|dossiers)\b|\bjury se reunira\b|\b<your> candidature nous "
                r"interesse\b|\b<papers> <upto6>(?:etudiee?s?|examinee?s?|analysee?s?|a l'etude|"
                r"traitee?s?|en cours)\b|\bseule?s les <upto3>(?:<applicant>|<papers>) "
                r"<upto3>(?:retenue?s|selectionnee?s) <upto5>(?:contactee?s|communique)\b",
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
                r"comme|en tant)\b|\b(?:vous|te) (?:offre|offrons|propose|proposons|laisse) "
                r"<upto1>(?:le|la|ce|un|cet) (?:poste|emploi|contrat|cdi|cdd|place)\b|(?<!si "
                r")\b(?:tu as|vous avez) <upto1>le (?:poste|job)\b(?! de)|\b(?<!pas )(?:decide|"
                r"d'accord pour|d'accord de|voulons|souhaitons) <upto1>(?:vous |te |t')(?:prendre|"
                r"engager|embaucher|recruter) <upto1>(?:en|comme|pour|a|des|dans)\b|\b(?:vous|t') "
                r"?(?:a|avons|ont) (?:donc )?(?:designe|nomme|engage|recrute|choisi|elu)e?s? "
                r"<upto3>(?:comme|en qualite|en tant)\b|\b(?:aimer\w+|souhait\w+|ravi\w*|heureu\w*|"
                r"plaisir|voul\w+) <upto2>(?:faire|envoyer|adresser) <upto1>(?:proposition|offre) "
                r"(?:d'embauche|d'engagement|de contrat)\b|\bcandidature (?:a ete|est) acceptee\b",
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
                r"drive)|\b(?:demandons|demande|prions|prie|merci) <upto3>(?:de |d')(?:rediger|"
                r"traduire|realiser|coder|preparer|resoudre|completer|remplir) <upto8>(?:joint|"
                r"ci-joint|mots|exercice|sujet|extrait|questionnaire|cas)\b|\b<test> <upto10>(?:en "
                r"ligne|joint|a rendre|a realiser|a completer|lien|delai|jours|heures|avant le|au "
                r"plus tard)\b",
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
                r"nos) clients\b|\bchasseu\w+ de tetes\b|\b<your> (?:profil|parcours) "
                r"<upto1>(?:interpelle|interesse|plu)e?\b|\bm'a (?:donne <your> (?:nom|contact|"
                r"numero)|parle de (?:vous|toi|<your>))\b|\bparle de <your> travail\b",
            ),
            say.decides(
                5.0,
                r"\b(?:ouverte? a <upto3>(?:appel|echange|discussion|opportunites?|discuter)|"
                r"disposee? a <upto1>(?:discuter|echanger)|a l'ecoute (?:du marche|d'opportunites|"
                r"de nouvelles)|(?:pourrait|peut|susceptible de) <upto2>(?:vous|t') ?interesser|ca "
                r"(?:vous|te) (?:parle|tente|dit))\b",
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
                r"alerte)\b|\balertes? emploi\b|\b(?:modifier|gerer|supprimer) (?:mon|mes|votre|"
                r"vos|ton|tes) alertes?\b|\b(?:voir )?toutes les offres\b|\bnouveaux (?:postes|"
                r"affichages|emplois) <upto3>(?:correspond\w*|semaine|pour vous|recherche)\b|\b\d+ "
                r"nouve\w+ (?:annonces|affichages|offres|postes)\b|\bemplois <upto2>pourraient "
                r"(?:vous|t') ?interesser\b",
                needs=Needs.NOTHING,
            ),
            say.decides(
                6.0,
                r"\bnouvelles? (?:offres?|annonces?|opportunites?)\b <upto8>(?:emploi|"
                r"correspond\w*|pour vous|pour toi|profil|recherche|pres de)|\b\d+ "
                r"<upto2>(?:offres|postes|annonces) <upto3>(?:emploi|correspond\w*|pour vous|pres "
                r"de|a pourvoir)\b|\b(?:offres (?:d'emploi )?(?:correspondant|susceptibles|"
                r"recommandees|similaires)|postule[rz] en un clic)\b",
            ),
            say.in_subject(1.5, r"\b(?:nouvelles offres|offres d'emploi|alerte)\b"),
            say.opposes(5.0, r"\b<your> candidature\b"),
        ),
        Kind.NO_FEEDBACK: (
            say.decides(
                6.0,
                r"\b(?:pas possible|ne <upto2>(?:pouvons|peux|puis|sommes|donnons|communiquons|"
                r"fournissons|transmettons|justifi\w+)|impossible|pas en mesure|pas autorisee?s?) "
                r"<upto10><remarks>\b|\baucune? <remarks>\b|\bne (?:faisons|fais|donnons|envoyons) "
                r"<upto1>pas de <remarks>\b|\bpas de retours? (?:individuel|personnalise)\w*\b|"
                r"\bdeliberations <upto4>(?:secretes|confidentielles)\b|\baucun commentaire\b|"
                r"\b<remarks> <upto5>(?:confidentiel\w*|ne (?:sont|seront|peuvent|peut|sera) "
                r"pas)\b",
                needs=Needs.HINT,
            ),
            say.opposes(6.0, r"\b(?:bien recu|accus\w+) <upto6>candidature\b"),
        ),
        Kind.FEEDBACK: (
            say.decides(
                5.5,
                r"\b(?:axes?|pistes?|points?|marge) (?:de progres\w*|d'amelioration|a (?:ameliorer|"
                r"travailler|renforcer))\b|\b(?:t'a|vous a|t'as|a) <upto1>(?:manque|fait defaut|"
                r"penalisee?|desservie?)\b|\bmanquai(?:t|ent) <upto1>(?:d'exemples|de (?:precision|"
                r"concret|structure|preparation))\b|\b(?:vos|tes) reponses <upto2>trop\b|\b(?:tu "
                r"parles|vous parlez) trop\b|\bcomme promis,? <upto3>(?:avis|retour)\b|"
                r"\b(?:remarques|observations|appreciations) du jury\b|\b(?:auriez|aurais) "
                r"<upto1>(?:pu|du|gagne)\b|\b(?:je|nous|mon|notre) <upto2>(?:conseil\w*|"
                r"recommand\w*|suggere) <upto2>(?:de|d'|est|serait)\b|\b(?:tu m'as|vous m'avez|"
                r"vous nous avez|tu nous as) <upto1>demand\w+ <upto5>(?:franche?|retours?|avis|"
                r"pourquoi|honnete|conseils?|expliquer|manque)\b",
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
                r"vacances|mission|deplacement|formation|arret)|hors du bureau|indisponible)\b|"
                r"\bl'etude est fermee\b|\bnos bureaux (?:sont|seront) fermes\b|\b(?:reponse|"
                r"message) automatique <upto3>absence\b|\bmon absence\b",
                needs=Needs.NOTHING,
            ),
            say.supports(
                1.5,
                r"\b(?:de retour|mon retour|consulte pas|urgence|urgent\w*|acces limite)\b",
                needs=Needs.NOTHING,
            ),
        ),
    },
    examples=EXAMPLES,
)
