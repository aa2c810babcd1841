"""A human being, or a system on somebody's behalf."""

import pytest

from afterword.core.reading.domains import RECRUITING_SYSTEMS, own_domain, registrable_domain
from afterword.core.reading.reading import SenderKind
from afterword.core.reading.sender import (
    is_no_reply,
    is_recruiting_system,
    is_role_address,
    is_shared_mail,
    sender_kind,
)


@pytest.mark.parametrize(
    "address",
    [
        "no-reply@orchard.example",
        "noreply.jobs@orchard.example",
        "do_not_reply@orchard.example",
        "donotreply@orchard.example",
        "nicht-antworten@obst.example",
        "ne-pas-repondre@verger.example",
        "no-responder@huerto.example",
        "nao-responda@pomar.example",
        "mailer-daemon@orchard.example",
        "notifications@orchard.example",
    ],
)
def test_nobody_reads_what_is_sent_there(address):
    assert is_no_reply(address)


@pytest.mark.parametrize(
    "address",
    ["replyson.lind@orchard.example", "dana@orchard.example", "norma.eplin@orchard.example"],
)
def test_a_name_that_resembles_it_is_still_a_person(address):
    assert not is_no_reply(address)


@pytest.mark.parametrize(
    "address",
    [
        "careers@orchard.example",
        "uk.recruitment@orchard.example",
        "talent-team@orchard.example",
        "hr@orchard.example",
        "engineering-recruiting@orchard.example",
        "bewerbung@obst.example",
        "recrutement@verger.example",
        "info@orchard.example",
        "jobs2@orchard.example",
        "general@orchard.example",
        "kitchen@orchard.example",
        "nightshift@orchard.example",
        "dispatch.leeds@orchard.example",
        "ufficio.personale@frutteto.example",
        "raad.van.bestuur@boomgaard.example",
        "reply+4711@orchard.example",
    ],
)
def test_a_desk_is_not_one_person(address):
    assert is_role_address(address)


@pytest.mark.parametrize(
    "address",
    [
        "dana.kim@orchard.example",
        "job.vandenberg@orchard.example",
        "infante@orchard.example",
        "dana.dispatch@orchard.example",
        "dana+jobs@orchard.example",
        "conception.diaz@orchard.example",
        "waterhouse@orchard.example",
        "ivy.mills@orchard.example",
        "van.der.raad@orchard.example",
    ],
)
def test_a_person_is_not_a_desk(address):
    assert not is_role_address(address)


def test_recruiting_systems_are_known_by_what_is_registered():
    assert is_recruiting_system("us.greenhouse-mail.io")
    assert is_recruiting_system("talent.icims.com")
    assert is_recruiting_system("orchard.myworkday.com")
    assert not is_recruiting_system("orchard.example")


def test_shared_mail_is_shared_in_every_country():
    assert is_shared_mail("gmail.com")
    assert is_shared_mail("gmx.ch")
    assert is_shared_mail("yahoo.com.au")
    assert not is_shared_mail("orchard.example")


def test_only_an_organisation_s_own_domain_says_whose_mail_it_is():
    assert own_domain("mail.orchard.co.uk") == "orchard.co.uk"
    assert own_domain("hire.lever.co") is None
    assert own_domain("outlook.com") is None
    assert registrable_domain("") == ""


LETTER = "Hi Ana,\n\nI enjoyed talking to you, and I am sorry to bring bad news.\n\nBest,\nDana Kim"
FORM = (
    "Dear candidate,\n\nThank you for your interest. We will not be moving forward.\n\n"
    "Kind regards,\nThe Orchard Talent Team"
)


@pytest.mark.parametrize(
    ("sender", "text", "headers", "kind"),
    [
        ("Dana Kim <dana@orchard.example>", LETTER, (), SenderKind.PERSON),
        ("dkim@orchard.example", LETTER, (), SenderKind.PERSON),
        ("careers@orchard.example", LETTER, (), SenderKind.PERSON),
        ("Dana Kim <c-1@us.greenhouse-mail.io>", LETTER, (), SenderKind.PERSON),
        ("Orchard Careers <careers@orchard.example>", FORM, (), SenderKind.AUTOMATED),
        ("no-reply@orchard.example", FORM, (), SenderKind.AUTOMATED),
        ("no-reply@orchard.example", LETTER, (), SenderKind.AUTOMATED),
        (
            "Dana Kim <no-reply@orchard.example>",
            LETTER,
            (("Reply-To", "Dana Kim <dana@orchard.example>"),),
            SenderKind.PERSON,
        ),
        (
            "Dana Kim <dana@orchard.example>",
            LETTER,
            (("List-Id", "Orchard <news.orchard.example>"),),
            SenderKind.AUTOMATED,
        ),
        (
            "Dana Kim <dana@orchard.example>",
            LETTER,
            (("Auto-Submitted", "auto-replied"),),
            SenderKind.AUTOMATED,
        ),
        (
            "Dana Kim <dana@orchard.example>",
            LETTER,
            (("Auto-Submitted", "no"),),
            SenderKind.PERSON,
        ),
        ("", "Unfortunately you were not successful.", (), SenderKind.UNKNOWN),
        ("", LETTER, (), SenderKind.PERSON),
        ("", FORM, (), SenderKind.AUTOMATED),
    ],
)
def test_who_wrote_it(mail, sender, text, headers, kind):
    assert sender_kind(mail(text, sender=sender, headers=headers)) is kind


def test_a_mail_that_says_it_is_automatic_is(mail):
    message = mail(
        f"{LETTER}\n\nThis is an automated message. Please do not reply to this email.",
        sender="Dana Kim <dana@orchard.example>",
    )
    assert sender_kind(message) is SenderKind.AUTOMATED


def test_a_recruiting_system_is_known_by_the_end_of_a_domain() -> None:
    for one in RECRUITING_SYSTEMS:
        assert is_recruiting_system(one)
        assert is_recruiting_system(f"eu.Mail.{one}.")
        assert not is_recruiting_system(f"not-{registrable_domain(one)}")
        assert not is_recruiting_system(f"{one}.example")


def test_domains_in_encoded_letters_are_cut_like_others() -> None:
    assert registrable_domain("post.xn--mller-kva.example") == "xn--mller-kva.example"
    assert registrable_domain("a.xn--85x722f.xn--55qx5d.cn") == "xn--85x722f.xn--55qx5d.cn"
    assert registrable_domain("mail.rail.co.uk") == "rail.co.uk"
