"""What somebody calls themselves, by what they sign with."""

import pytest

from afterword.core.check.check import check
from afterword.core.check.context import CheckContext
from afterword.core.letters.names import salutation
from afterword.core.letters.register import style_towards
from afterword.core.letters.self_named import goes_by, title_of
from afterword.core.messages.message import Address, Message
from afterword.core.people import Contact

BODY = "Hi Imani,\n\nThank you for coming in on Monday. It was good to meet you.\n\n"


def mail(text: str, address: str = "someone@harbour.example", name: str = "") -> Message:
    return Message(
        digest=text, message_id="1@harbour.example", sender=Address(name, address),
        subject="Your visit", date=None, text=text,
    )  # fmt: skip


def called(name: str, ending: str, address: str = "someone@harbour.example") -> str:
    return goes_by(Contact("P1", name, address), [mail(BODY + ending, address)])


@pytest.mark.parametrize(
    ("name", "ending", "said"),
    [
        ("Nguyễn Thị Minh Khai", "Best,\nKhai", "Khai"),
        ("Nguyễn Thị Minh Khai", "Best wishes,\nMinh Khai\nNguyễn Thị Minh Khai", "Minh Khai"),
        ("Nguyễn Thị Minh Khai", "Best, Khai", "Khai"),
        ("Li Wei", "Kind regards,\nWei\n\nLi Wei\nHead of Depots", "Wei"),
        ("Kim Min-jun", "Thanks,\nMin-jun", "Min-jun"),
        ("Nagy Katalin", "Best,\nKati", "Kati"),
        ("Katherine Jones", "Best,\nKat", "Kat"),
        ("Katherine Jones", "best,\nkat", "Kat"),
        ("Katherine Jones", "Cheers,\nKat\nKatherine Jones | Harbour Rail", "Kat"),
        ("Robert Adeyemi", "Best,\nBob", "Bob"),
        ("Robert Adeyemi", "Best,\nBob Adeyemi", "Bob"),
        ("Katherine Jones", "Best, Kat Jones", "Kat"),
        ("Mary Anne Smith", "Best,\nAnne", "Anne"),
        ("Małgorzata Nowak", "Best,\nGosia", "Gosia"),
    ],
)
def test_a_sign_off_tells_what_somebody_likes_to_be_called(
    name: str, ending: str, said: str
) -> None:
    assert called(name, ending) == said
    greeting = salutation(name, is_formal=False, goes_by=said)
    assert greeting == f"Hi {said},"
    report = check(f"{greeting}\n\nThank you for Monday.\n\nImani", CheckContext(to_name=name))
    assert "F403" not in {one.code for one in report.diagnostics}


@pytest.mark.parametrize(
    ("name", "ending"),
    [
        ("Katherine Jones", "Best,\nKatherine Jones"),
        ("Katherine Jones", "Regards,\nJones"),
        ("Katherine Jones", "Best,\nKJ"),
        ("Katherine Jones", "Best,\nK."),
        ("Katherine Jones", "Best,\nPriya (for Katherine)"),
        ("Katherine Jones", "Best,\nPriya"),
        ("Katherine Jones", "Best,\nThe Harbour team"),
        ("Sanne de Vries", "Best,\nde Vries"),
        ("Mary Anne Smith", "Best,\nMary Smith"),
        ("Nguyễn Thị Minh Khai", "Best,\nNguyễn Thị Minh Khai"),
        ("Nguyễn Thị Minh Khai", "Best,\nNguyễn Khai"),
        ("Wang Xiaomei", "Best,\nGrace"),
        ("Dana Kim", "See you on Monday in the depot."),
    ],
)
def test_what_says_nothing_about_the_given_name_is_not_taken(name: str, ending: str) -> None:
    assert called(name, ending) == ""


@pytest.mark.parametrize(
    ("name", "opening", "said"),
    [
        ("Nguyễn Thị Minh Khai", "this is Khai from the paper mill.", "Khai"),
        ("Nguyễn Thị Minh Khai", "I'm Minh Khai, and I run the paper mill.", "Minh Khai"),
        ("Li Wei", "Wei here, from the depot.", "Wei"),
        ("Katherine Jones", "My name is Kat and I run the depot.", "Kat"),
        ("Katherine Jones", "this is Katherine Jones of Harbour Rail.", ""),
        ("Li Wei", "this is Li Wei from the depot.", ""),
        ("Katherine Jones", "this is Priya, writing for Katherine.", ""),
        ("Katherine Jones", "Priya here, for Katherine.", ""),
        ("Li Wei", "this is why I write.", ""),
        ("Will Jones", "I am sorry to say that we will not go on.", ""),
    ],
)
def test_who_says_who_they_are_is_called_so(name: str, opening: str, said: str) -> None:
    reader = Contact("P1", name, "someone@harbour.example")
    assert goes_by(reader, [mail(f"Hi Imani,\n\n{opening}\n\nWe met on Monday.")]) == said


def test_only_their_own_mail_tells_and_the_latest_first() -> None:
    reader = Contact("P1", "Katherine Jones", "k@harbour.example")
    older, newer = (mail(f"{BODY}Best,\n{one}", "k@harbour.example") for one in ("Kat", "Kate"))
    assert goes_by(reader, [older, newer]) == "Kate"
    assert goes_by(reader, [mail(f"{BODY}Best,\nKat", "priya@harbour.example")]) == ""
    assert goes_by(Contact("P2", "Katherine Jones"), [older]) == ""


ANNELISE = Contact("P3", "Annelise Grünwald", "ag@harbour.example")


@pytest.mark.parametrize(
    ("greeted", "signed", "opens"),
    [
        ("Dear Ms Ruiz,", "Dr. Annelise Grünwald", "Dear Dr Grünwald,"),
        ("Dear Ms Ruiz,", "Prof. Dr. Annelise Grünwald, Head of Glass", "Dear Professor Grünwald,"),
        ("Dear Ms Ruiz,", "Annelise\n\nDr Annelise Grünwald | Harbour Rail", "Dear Dr Grünwald,"),
        ("Dear Ms Ruiz,", "Mrs Annelise Grünwald", "Dear Mrs Grünwald,"),
        ("Dear Ms Ruiz,", "Annelise Grünwald", "Dear Annelise Grünwald,"),
        ("Dear Ms Ruiz,", "Annelise Grünwald\nAssistant to Dr. Ole Brandt",
         "Dear Annelise Grünwald,"),
        ("Dear Ms Ruiz,", "Annelise Grünwald\nDr. Ole Brandt", "Dear Annelise Grünwald,"),
        ("Dear Imani,", "Dr. Annelise Grünwald", "Dear Annelise,"),
        ("Hi Imani,", "Dr. Annelise Grünwald", "Hi Annelise,"),
        ("Dear candidate,", "Dr. Annelise Grünwald", "Dear Dr Grünwald,"),
        ("Dear candidate,", "Mrs Annelise Grünwald", "Hi Annelise,"),
    ],
)  # fmt: skip
def test_a_title_somebody_signs_with_is_used_where_they_used_one(
    greeted: str, signed: str, opens: str
) -> None:
    text = f"{greeted}\n\nThank you for coming in on Monday.\n\nKind regards,\n{signed}\n"
    received = [mail(text, "ag@harbour.example", "Annelise Grünwald")]
    style = style_towards(ANNELISE, received)
    reader = f"{title_of(ANNELISE, received)} {ANNELISE.name}".strip()
    assert salutation(reader, style.is_formal, style.greeting) == opens


def test_a_title_in_the_header_is_theirs() -> None:
    received = mail(BODY + "Best,\nAnnelise", "ag@harbour.example", "Grünwald, Dr. Annelise")
    assert title_of(ANNELISE, [received]) == "Dr"
