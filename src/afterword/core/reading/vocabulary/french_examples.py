"""Mails that show what French constructions claim, and what they leave alone."""

from collections.abc import Mapping
from typing import Final

from afterword.core.reading.reading import Kind
from afterword.core.reading.signals import Example

EXAMPLES: Final[Mapping[Kind, tuple[Example, ...]]] = {
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
        Example(
            subject="Votre candidature",
            text="Bonjour, merci de votre intérêt. Nous avons le regret de ne pouvoir "
            "réserver une suite favorable à votre demande d'emploi.",
        ),
        Example(
            subject="Poste de vendeuse",
            text="Bonjour, merci de votre intérêt. On ne va pas aller plus loin ensemble"
            " pour ce poste.",
        ),
        Example(
            subject="Réponse à votre candidature",
            text="Bonjour, merci de votre intérêt. Votre candidature a été écartée au "
            "stade de la présélection.",
        ),
        Example(
            subject="Recrutement",
            text="Bonjour, merci de votre intérêt. Vous ne répondez pas aux exigences de"
            " l'affichage.",
        ),
        Example(
            subject="Votre candidature",
            text="Bonjour, merci de votre intérêt. Malheureusement, il ne nous sera pas "
            "possible de vous offrir ce poste.",
        ),
        Example(
            subject="Poste de vendeuse",
            text="Bonjour, merci de votre intérêt. Nous avons dû annuler ce recrutement "
            "faute de financement.",
        ),
        Example(
            subject="Réponse à votre candidature",
            text="Bonjour, merci de votre intérêt. La sélection s'est portée sur des "
            "profils ayant plus d'expérience.",
        ),
        Example(
            subject="Recrutement",
            text="Bonjour, merci de votre intérêt. La situation budgétaire ne nous "
            "permet pas d'envisager votre recrutement.",
        ),
        Example(
            subject="Votre candidature",
            text="Bonjour, merci de votre intérêt. Vous n'avez pas obtenu la note "
            "minimale et votre candidature prend fin ici.",
        ),
        Example(
            subject="Poste de vendeuse",
            text="Bonjour, merci de votre intérêt. Elle n'a toutefois pas été retenue.",
        ),
        Example(
            subject="Réponse à votre candidature",
            text="Bonjour, merci de votre intérêt. Nous avons bien étudié votre "
            "candidature ; toutefois, celle-ci ne correspond pas aux besoins du "
            "service.",
        ),
        Example(
            subject="Recrutement",
            text="Bonjour, merci de votre intérêt. Le poste que vous convoitiez est "
            "maintenant comblé.",
        ),
        Example(
            subject="Votre candidature",
            text="Bonjour, merci de votre intérêt. Nous avons décidé d'accorder le poste"
            " à une autre candidate.",
        ),
        Example(
            subject="Poste de vendeuse",
            text="Bonjour, merci de votre intérêt. Aucune possibilité d'embauche "
            "n'existe à l'heure actuelle dans notre établissement.",
        ),
        Example(
            subject="Réponse à votre candidature",
            text="Bonjour, merci de votre intérêt. Vous êtes surqualifiée pour ce poste.",
        ),
        Example(
            subject="Recrutement",
            text="Bonjour, merci de votre intérêt. La décision n'est pas en votre faveur.",
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
        Example(
            subject="Convocation",
            text="Monsieur, vous êtes convoqué à l'épreuve orale du concours de "
            "recrutement le 3 avril à 8 h 15.",
        ),
        Example(
            subject="Invitation à une entrevue",
            text="Bonjour, nous désirons vous convoquer à une entrevue virtuelle le "
            "jeudi 6 février à 13 h 30. Veuillez confirmer votre présence.",
        ),
        Example(
            subject="Report",
            text="Madame, l'entretien prévu le 5 est reporté au 9 à 14 heures. Veuillez "
            "nous excuser de ce contretemps.",
        ),
        Example(
            subject="Concours",
            text="Vous êtes admissible. L'épreuve d'entretien avec le jury se déroulera "
            "le 17 juin à Rennes.",
        ),
        Example(
            subject="Entretien visio",
            text="Bonjour, notre entretien aura lieu en visioconférence. Vous trouverez "
            "ci-dessous le lien de connexion.",
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
        Example(
            subject="Votre candidature",
            text="Madame, votre courrier du 3 mars sollicitant un emploi d'auxiliaire "
            "nous est bien parvenu.",
        ),
        Example(
            subject="Concours",
            text="Votre inscription au concours de recrutement est enregistrée sous le "
            "numéro 4471. Vous recevrez votre convocation par courrier.",
        ),
        Example(
            subject="Confirmation de dépôt",
            text="Nous confirmons le dépôt de votre candidature pour l'offre 2025-114. "
            "Cet e-mail est généré automatiquement.",
        ),
        Example(
            subject="Votre candidature",
            text="Bonjour, merci d'avoir soumis votre candidature. Seules les personnes "
            "dont le profil est retenu seront contactées.",
        ),
    ),
    Kind.OFFER: (
        Example(
            subject="Poste de fleuriste",
            text="Bonjour Rose, c'est décidé : le poste est à toi. Le contrat t'attend.",
        ),
        Example(
            subject="Poste d'aide-soignante",
            text="Bonjour Sonia, je suis heureuse de vous annoncer que vous êtes retenue"
            " pour le poste. Pouvez-vous commencer le 1er avril ?",
        ),
        Example(
            subject="Réponse",
            text="Salut Karim, c'est bon, tu as le poste ! Tu commences lundi à 7h, "
            "viens avec tes papiers.",
        ),
    ),
    Kind.ASSESSMENT: (
        Example(
            subject="Suite du recrutement",
            text="Bonjour, vous trouverez ci-joint un exercice à rendre avant lundi.",
        ),
        Example(
            subject="Suite de votre candidature",
            text="Bonjour, la prochaine étape est un test technique à réaliser en ligne "
            "sous 5 jours. Voici le lien.",
        ),
        Example(
            subject="Test",
            text="Bonjour Hugo, avant l'entretien, nous vous demandons de rédiger un "
            "communiqué de 300 mots sur le sujet joint. À rendre mardi.",
        ),
    ),
    Kind.OUTREACH: (
        Example(
            subject="Une opportunité à Metz",
            text="Bonjour, je recrute pour un client et j'ai découvert votre profil. "
            "Seriez-vous à l'écoute de nouvelles opportunités ?",
        ),
        Example(
            subject="Poste à Lyon",
            text="Bonjour, j'ai trouvé votre profil sur LinkedIn. Nous recrutons un "
            "soudeur et je pense que cela pourrait vous plaire.",
        ),
        Example(
            subject="Un poste pour toi ?",
            text="Salut Marc, on m'a donné ton nom, on cherche un chef de rang pour la "
            "saison. Ça t'intéresse ?",
        ),
    ),
    Kind.JOB_ALERT: (
        Example(
            subject="4 nouvelles offres",
            text="De nouvelles offres correspondent à vos critères. Gérer mes alertes",
        ),
        Example(
            subject="5 nouvelles offres pour « boulanger »",
            text="Boulanger H/F, Dax. Pâtissier, Pau. Voir toutes les offres. Se désabonner",
        ),
        Example(
            subject="Votre alerte",
            text="De nouveaux postes correspondent à votre recherche : cuisinier, Metz. "
            "Modifier mon alerte",
        ),
    ),
    Kind.FEEDBACK: (
        Example(
            subject="Re: Votre retour sur mon entretien",
            text="Bonjour Ines, vous auriez pu illustrer vos réponses par des exemples. Le "
            "jury a en revanche aimé votre calme.",
        ),
        Example(
            subject="Re: retour",
            text="Bonjour Paul, vous nous aviez demandé un retour : vos réponses étaient"
            " trop générales et il manquait d'exemples concrets. Préparez mieux la "
            "partie technique.",
        ),
        Example(
            subject="Re: ton entretien",
            text="Salut Lina, comme promis mon avis : tu parles trop vite et tu ne "
            "regardes pas le client. Travaille ça et repasse.",
        ),
    ),
    Kind.NO_FEEDBACK: (
        Example(
            subject="Re: Un retour sur mon entretien ?",
            text="Madame, nous ne communiquons pas les motifs de nos décisions.",
        ),
        Example(
            subject="Re: Retour",
            text="Bonjour, nous ne sommes malheureusement pas en mesure de vous fournir "
            "de retour personnalisé sur votre candidature.",
        ),
        Example(
            subject="Re: motifs",
            text="Monsieur, les délibérations du jury sont secrètes et ne font l'objet "
            "d'aucun commentaire.",
        ),
    ),
    Kind.AUTO_REPLY: (
        Example(
            subject="Absence : Re: candidature",
            text="Je suis en congés jusqu'au 4 août, votre message sera lu à mon retour.",
        ),
        Example(
            subject="Absence du bureau",
            text="Bonjour, je suis en congé jusqu'au 12 août inclus. En cas d'urgence, "
            "contactez ma collègue.",
        ),
        Example(
            subject="Réponse automatique",
            text="Merci pour votre message. Je suis absente du bureau et vous répondrai "
            "dès mon retour le 3.",
        ),
    ),
    Kind.OTHER: (
        Example(
            subject="Appartement rue des Lilas",
            sender="agence@logis.example",
            text="Bonjour, votre dossier pour l'appartement n'a pas été retenu par le bailleur.",
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
        Example(
            subject="Votre candidature",
            text="Bonjour, nous devons encore rencontrer d'autres candidats, nous vous "
            "répondrons la semaine prochaine.",
        ),
        Example(
            subject="Votre candidature",
            text="Bonjour, nous poursuivons la lecture des dossiers et recevons encore "
            "d'autres candidats ce mois-ci.",
        ),
        Example(
            subject="Votre candidature",
            text="Bonjour, votre candidature n'est pas passée inaperçue ! Nous revenons "
            "vers vous vite.",
        ),
        Example(
            subject="Votre dossier de candidature",
            text="Bonjour, votre dossier ne passe pas, la pièce jointe est trop lourde. "
            "Pouvez-vous le renvoyer ?",
        ),
        Example(
            subject="Recrutement",
            text="Bonjour, nous ne prendrons pas de décision avant lundi. La direction "
            "n'a pas encore tranché entre deux candidats.",
        ),
        Example(
            subject="Recrutement",
            text="Nous ne pourrons vous donner une réponse qu'à la mi-mars, quand le "
            "jury aura vu tous les candidats.",
        ),
        Example(
            subject="Poste de comptable",
            text="Le poste sera pourvu au 1er septembre. Les candidatures sont ouvertes "
            "jusqu'au 15.",
        ),
        Example(
            subject="Poste",
            text="La préférence sera donnée aux candidats ayant le permis B. Merci de "
            "préciser si vous l'avez.",
        ),
        Example(
            subject="Candidature",
            text="Vous recevrez une réponse, positive ou négative, d'ici la fin du mois.",
        ),
        Example(
            subject="Candidature",
            text="Nous vous ferons part de notre décision, qu'elle soit positive ou "
            "négative, par courrier.",
        ),
    ),
}
