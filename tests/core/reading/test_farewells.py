"""Words that end a correspondence are heard where they say so outright, and nowhere else."""

from email.message import EmailMessage

import pytest

from afterword.core.messages.message import Message
from afterword.core.messages.parse import parse
from afterword.core.reading.farewells import no_more_letters, nobody_there, somebody_died

NAMES = ("Dana Kim", "Dana")


def mail(text: str) -> Message:
    message = EmailMessage()
    message["From"] = "Dana Kim <dana.kim@rail.example>"
    message["To"] = "Ana Ruiz <ana@home.test>"
    message.set_content(f"Dear Ana,\n\n{text}\n\nDana")
    return parse(bytes(message))


@pytest.mark.parametrize(
    "text",
    [
        "Please do not write to me again.",
        "Please don't contact me any more.",
        "I would prefer not to receive further messages.",
        "Kindly stop emailing me.",
        "I must ask you to stop contacting us.",
        "Please remove me from your contact list.",
        "Could you take my name off your list?",
        "We do not wish to be contacted again.",
        "I'd rather you didn't contact me again.",
        "I would be grateful if you did not write to me again.",
        "Please refrain from contacting me.",
        "No more emails please.",
        "Bitte schreiben Sie mir nicht mehr.",
        "Ich bitte Sie, mich nicht mehr zu kontaktieren. Bitte senden Sie mir keine Mails mehr.",
        "Merci de ne plus me contacter.",
        "Por favor, no me escriba más.",
        "La prego di non scrivermi più.",
        "Wilt u mij niet meer benaderen?",
        "Por favor, não me contacte mais.",
    ],
)
def test_a_wish_for_no_more_letters_is_heard(text):
    said = no_more_letters(mail(text))
    assert said is not None
    assert said.text in text


@pytest.mark.parametrize(
    "text",
    [
        "Please do not hesitate to contact me again.",
        "Please do not reply to this email.",
        "Please do not contact me at this address again; I have a new one.",
        "Please do not contact us about the status of your application.",
        "We will not contact you again.",
        "I did not write to you again, and I am sorry.",
        "Do write to me again.",
        "My old boss does not write to me any more.",
        "Please do not write to me again until May.",
        "I would rather not be contacted by phone.",
        "Please stop worrying and write to me again.",
        "You asked me not to contact you again.",
        "Please do not stop sending us your ideas.",
        "Please do not be shy to write to me again.",
        "If you do not wish to receive further messages, tell me.",
        "I don't mind if you don't write to me again.",
        "I do not want to hear from you only once a year.",
        "Bitte melden Sie sich wieder.",
        "Bitte schreiben Sie mir, wenn Sie nicht mehr suchen.",
    ],
)
def test_what_only_sounds_like_it_is_none(text):
    assert no_more_letters(mail(text)) is None


def test_what_was_quoted_is_nobodys_wish():
    assert no_more_letters(mail("Gladly.\n\n> Please do not write to me again.")) is None


@pytest.mark.parametrize(
    "text",
    [
        "I am very sorry to have to tell you that Dana passed away in April.",
        "Dana Kim died last month.",
        "Dana, our head of planning, has sadly passed away.",
        "We mourn the death of Dana Kim.",
        "I write with sadness of the passing of our colleague Dana Kim.",
        "Leider ist Dana Kim im April verstorben.",
        "Dana est décédée en avril.",
        "Dana falleció en abril.",
        "Dana is overleden.",
        "Dana faleceu em abril.",
    ],
)
def test_that_somebody_died_is_heard(text):
    assert somebody_died(mail(text), NAMES) is not None


@pytest.mark.parametrize(
    "text",
    [
        "Dana's mother passed away in April.",
        "The death of Dana Kim's father was sudden.",
        "Dana passed on your note to me.",
        "Dana told me her father died.",
        "Dana almost died laughing.",
        "Omar died in April; Dana sends her regards.",
        "Since Omar passed away, Dana runs the team.",
        "We lost Dana to a competitor.",
        "Dana nous a quittés pour une autre maison.",
        "The project Dana led has died.",
        "Danat died in April.",
    ],
)
def test_another_death_is_not_theirs(text):
    assert somebody_died(mail(text), NAMES) is None


@pytest.mark.parametrize(
    "text",
    [
        "I no longer work at Northern Rail.",
        "Dana Kim is no longer with the company.",
        "Dana Kim has left the organisation.",
        "This mailbox is no longer monitored.",
        "Ich bin nicht mehr bei der Nordbahn tätig.",
        "Je ne travaille plus chez Nordrail.",
        "Ya no trabajo en la empresa.",
        "Ik ben niet langer werkzaam bij Noordspoor.",
    ],
)
def test_that_nobody_is_there_any_more_is_heard(text):
    assert nobody_there(mail(text)) is not None


@pytest.mark.parametrize(
    "text",
    [
        "I have left the office for today.",
        "I no longer work on Fridays.",
        "I am no longer at my desk.",
        "I am out of the office until 3 July.",
        "I am on leave until May.",
        "Ich bin bis Mai nicht im Büro.",
    ],
)
def test_who_is_away_has_not_left(text):
    assert nobody_there(mail(text)) is None
