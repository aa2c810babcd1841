"""Roles in six other languages: behind the words for a job, up to where the sentence goes on."""

import pytest

from afterword.core.reading.role.role import find_role

FRAMES = {
    "de": (
        "Vielen Dank für Ihre Bewerbung auf die Stelle als {}.",
        "Vielen Dank für Ihre Bewerbung auf die Position {}.",
        "Sie haben sich auf unsere Stellenausschreibung „{}“ beworben.",
        "Die Stelle „{}“ (Kennziffer 2031-77) wurde besetzt.",
        "Ihre Bewerbung als {} (Kennziffer 77/31) ist eingegangen.",
    ),
    "nl": (
        "Bedankt voor je sollicitatie op de vacature {}.",
        "Bedankt voor je sollicitatie naar de functie van {}.",
        "De vacature voor {} is vervuld.",
        "Wij hebben uw sollicitatie voor de vacature “{}” ontvangen.",
    ),
    "fr": (
        "Votre candidature au poste de {} a été reçue.",
        "Votre candidature à l'offre « {} » a bien été reçue.",
        "Nous vous offrons le poste de {} aux conditions suivantes :",
        "Merci pour votre candidature pour le poste de {} (réf. 2231).",
        "Le poste « {} » est pourvu.",
    ),
    "es": (
        "Gracias por tu candidatura para el puesto de {}.",
        "Hemos recibido tu candidatura a la oferta «{}».",
        "La plaza de {} ha sido cubierta.",
        "Gracias por tu interés en el cargo de {}.",
    ),
    "pt": (
        "Obrigado pela sua candidatura à vaga de {}.",
        "Recebemos a sua candidatura para a função de {}.",
        'A vaga "{}" foi preenchida.',
    ),
    "it": (
        "Grazie per la candidatura per la posizione di {}.",
        "Abbiamo ricevuto la sua candidatura per il ruolo di {}.",
        "La posizione aperta di {} è stata assegnata.",
        "La sua candidatura all'offerta «{}» è arrivata.",
    ),
}
ROLES = {
    "de": ("Bauzeichnerin", "Projektleiter Hochbau (m/w/d)", "Elektroniker"),
    "nl": ("Data-analist", "werkvoorbereider", "conciërge", "medewerker logistiek"),
    "fr": ("conductrice de travaux", "Comptable", "Développeur back-end"),
    "es": ("contable", "Auxiliar de Laboratorio", "enfermeras", "delineante"),
    "pt": ("contabilista", "Técnica de Laboratório", "tradutoras"),
    "it": ("disegnatrice", "Capo Cantiere", "infermieri", "stampatore offset"),
}


@pytest.mark.parametrize(
    ("frame", "role"),
    [(frame, role) for tongue in FRAMES for frame in FRAMES[tongue] for role in ROLES[tongue]],
)
def test_a_role_stands_behind_the_words_for_a_job(mail, frame, role):
    found = find_role(mail(frame.format(role)))
    assert found is not None
    assert found.value == role


@pytest.mark.parametrize(
    "text",
    [
        "Die Stelle wurde besetzt.",
        "Die Position Nummer 12 ist frei.",
        "Ihre Bewerbung als PDF haben wir erhalten.",
        "Sie waren im Auswahlverfahren für die Stelle in Berlin.",
        "De vacature is vervuld.",
        "De functie is al vervuld, later meer.",
        "Votre poste de travail est prêt.",
        "L'offre d'emploi est expirée.",
        "Le poste est pourvu depuis hier.",
        "Es un puesto de mayor responsabilidad.",
        "El puesto de trabajo ya no existe.",
        "La oferta de Novu sigue abierta.",
        "A vaga já foi preenchida.",
        "O lugar de trabalho é em Lisboa.",
        "Il posto di lavoro è sicuro.",
        "La posizione di Roma è chiusa.",
    ],
)
def test_what_is_said_of_any_job_is_no_role(mail, text):
    assert find_role(mail(text)) is None


@pytest.mark.parametrize(
    ("subject", "role"),
    [
        ("Sollicitatiegesprek magazijnier", "magazijnier"),
        ("Novedades sobre la vacante de Community Manager", "Community Manager"),
        ("Entrevue éducatrice", "éducatrice"),
    ],
)
def test_what_a_subject_says_of_the_process_is_no_part_of_a_role(mail, subject, role):
    found = find_role(mail("Novu", subject=subject))
    assert found is not None
    assert found.value == role


def test_there_is_a_cargo_handler(mail):
    found = find_role(mail("Thank you for applying for the Cargo Handler role."))
    assert found is not None
    assert found.value == "Cargo Handler"
