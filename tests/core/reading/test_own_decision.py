"""What somebody decided themselves is heard in the words people use for it."""

import pytest

from afterword.core.messages.parse import parse
from afterword.core.reading.own_decision import Decision, own_decision


def _own(words: str):
    head = "From: Ana <ana@home.test>\r\nTo: dana@rail.test\r\nSubject: Re: Planner\r\n"
    head += "Content-Type: text/plain; charset=utf-8\r\n\r\n"
    return parse(f"{head}Dear Dana,\r\n\r\n{words}\r\n\r\nAna\r\n".encode())


@pytest.mark.parametrize(
    "words",
    [
        "I have gone back and forth, but I am going to take my name out before I waste your time.",
        "After a long weekend I'm pulling out, the hours do not fit.",
        "Please remove my application from the pile.",
        "Je préfère retirer ma candidature, merci encore de votre accueil.",
        "Ich möchte meine Bewerbung hiermit zurückziehen.",
        "Ya no estoy disponible, lo siento.",
        "Aceitei outra proposta esta semana.",
        "Ik trek hierbij mijn sollicitatie in.",
        "Ho accettato un'altra offerta.",
    ],
)
def test_stepping_back_is_a_withdrawal(words: str) -> None:
    assert own_decision(_own(words), has_offer=False) is Decision.WITHDRAWS
    assert own_decision(_own(words), has_offer=True) is Decision.DECLINES


@pytest.mark.parametrize(
    "words",
    [
        "I have to say no, and it costs me.",
        "I can't take the job after all, the drive is too long.",
        "Je vais dire non, et ça me coûte.",
        "Ich muss Ihnen leider absagen.",
        "Lamento decir que no puedo aceptar.",
        "Infelizmente não posso aceitar.",
        "Ik moet het aanbod helaas afslaan.",
        "Purtroppo non posso accettare.",
    ],
)
def test_a_no_to_an_offer_declines_it_and_is_nothing_before_one(words: str) -> None:
    assert own_decision(_own(words), has_offer=True) is Decision.DECLINES
    assert own_decision(_own(words), has_offer=False) is None


@pytest.mark.parametrize(
    "words",
    [
        "I would be delighted to accept.",
        "J'accepte avec plaisir.",
        "Ich nehme das Angebot sehr gerne an.",
        "Acepto con mucho gusto.",
        "Accetto volentieri.",
    ],
)
def test_a_yes_to_an_offer_accepts_it(words: str) -> None:
    assert own_decision(_own(words), has_offer=True) is Decision.ACCEPTS
    assert own_decision(_own(words), has_offer=False) is None


@pytest.mark.parametrize(
    "words",
    [
        "Should I withdraw my application for the other role first?",
        "If I have to say no by Friday, tell me.",
        "May I ask whether I can decline the parking space?",
        "Thank you for the offer, I will answer by Friday.",
    ],
)
def test_a_question_and_an_if_decide_nothing(words: str) -> None:
    assert own_decision(_own(words), has_offer=True) is None
