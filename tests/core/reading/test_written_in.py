"""A letter is laid out in English; whose mail is in another language is told apart."""

import pytest

from afterword.core.messages.parse import parse
from afterword.core.reading.read import languages_read
from afterword.core.reading.written_in import NAMES, written_in


def _mail(text: str):
    head = "From: Nadine <n@tarn.test>\r\nContent-Type: text/plain; charset=utf-8\r\n\r\n"
    return parse(f"{head}{text}\r\n".encode())


FRENCH = """Bonjour Ana, nous avons bien reçu votre lettre et nous vous remercions. Est-ce que vous
seriez libre mardi pour une rencontre avec notre directrice ?"""
GERMAN = """Guten Tag, vielen Dank für Ihre Bewerbung. Wir haben uns sehr darüber gefreut und
möchten Sie gern zu einem Gespräch bei uns einladen."""
SPANISH = """Hola Ana, muchas gracias por venir el martes. Hemos decidido que el puesto es para otra
persona, pero nos ha gustado mucho hablar con usted."""
IN_ENGLISH = """Hi Ana, thank you for coming in on Tuesday. We have decided to go with somebody
else, and I would like to tell you why on the phone."""
MIXED = """Salut Ana! I finally got Tim on the phone and they are going with someone else. I am
sorry, j'étais certaine. Lâche pas, we will find you something."""


@pytest.mark.parametrize(
    ("text", "language"),
    [
        (FRENCH, "French"),
        (GERMAN, "German"),
        (SPANISH, "Spanish"),
        (IN_ENGLISH, ""),
        (MIXED, ""),
        ("Merci!", ""),
    ],
)
def test_the_language_of_a_mail_is_told_where_it_is_clear(text: str, language: str) -> None:
    assert written_in([_mail(text)]) == language


def test_every_language_that_is_read_has_a_name() -> None:
    assert set(NAMES) == {one.code for one in languages_read()}


def test_several_mails_of_one_person_count_together() -> None:
    one, other = (
        _mail("Bonjour Ana, merci de votre visite."),
        _mail("Nous vous écrirons avec plus."),
    )
    assert written_in([one, other]) == "French"
    assert written_in([]) == ""
