"""Every language besides English, held to the mails its file shows."""

from collections.abc import Callable

import pytest

from afterword.core.messages.message import Message
from afterword.core.reading.read import hear, languages_read, read
from afterword.core.reading.reading import Kind, ReadingContext
from afterword.core.reading.signals import Example
from afterword.core.reading.verdict import by_rules

LANGUAGES = languages_read()
EXAMPLES = [
    (language.code, kind, example)
    for language in LANGUAGES
    for kind, examples in language.examples.items()
    for example in examples
]


def short(value: object) -> str:
    return value.text[:30] if isinstance(value, Example) else str(value)


def test_six_languages_are_read_besides_english() -> None:
    assert {language.code for language in LANGUAGES} == {"de", "es", "fr", "it", "nl", "pt"}


def test_each_shows_a_no_a_meeting_a_receipt_and_what_is_none_of_them() -> None:
    for language in LANGUAGES:
        for kind in (Kind.REJECTION, Kind.INTERVIEW, Kind.ACKNOWLEDGEMENT, Kind.OTHER):
            assert language.examples.get(kind), (language.code, kind)


@pytest.mark.parametrize(("code", "kind", "example"), EXAMPLES, ids=short)
def test_a_mail_is_read_as_its_language_file_says(
    code: str, kind: Kind, example: Example, mail_of: Callable[[Example], Message]
) -> None:
    reading = read(mail_of(example), example.context)
    assert reading.kind is kind, code
    assert bool(reading.evidence) == (kind is not Kind.OTHER)


def test_a_no_that_no_construction_knows_is_heard_there_too(
    mail: Callable[..., Message],
) -> None:
    told = mail(
        "Ciao Luca,\n\ngrazie di essere passato. Ti dico subito che per il banco partiamo con la "
        "ragazza che ha già fatto la stagione da noi. Mi è dispiaciuto, eri simpatico a tutti.\n\n"
        "Sara",
        subject="Re: colloquio",
    )
    assert by_rules(told, hear(told).weighed, ReadingContext()).kind is Kind.OTHER
    assert read(told).kind is Kind.REJECTION


@pytest.mark.parametrize(
    "text",
    [
        "Olemme päättäneet jatkaa muiden hakijoiden kanssa. Kiitos mielenkiinnostasi.",
        "Sayın Ayşe Hanım, başvurunuz maalesef olumlu sonuçlanmamıştır. İlginize teşekkürler.",
        "Szanowna Pani, niestety zdecydowaliśmy się na innego kandydata. Dziękujemy bardzo.",
    ],
)
def test_mail_in_a_language_that_is_not_read_is_other_and_uncertain(
    text: str, mail: Callable[..., Message]
) -> None:
    reading = read(mail(text, "Re"))
    assert reading.kind is Kind.OTHER
    assert not reading.is_certain


def test_the_same_words_behind_an_if_are_no_rejection_in_german(
    mail: Callable[..., Message],
) -> None:
    text = (
        "Vielen Dank für Ihre Bewerbung. Sollten wir Sie für die Stelle nicht berücksichtigen, "
        "melden wir uns bis Ende Mai."
    )
    assert read(mail(text, "Ihre Bewerbung")).kind is Kind.ACKNOWLEDGEMENT
