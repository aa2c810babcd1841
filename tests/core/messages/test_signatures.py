"""Where the words end: signatures, footers, banners."""

import pytest

from afterword.core.messages.message import Address
from afterword.core.messages.quoting import find_authored

DANA = Address("Dana Kim", "dana@rail.example")
BODY = "Dear Ana,\n\nwe chose somebody else for the role."


def parts(text: str, sender: Address | None = None) -> tuple[list[str], str]:
    found = find_authored(text, "", sender)
    signature = found.signature.of(text) if found.signature else ""
    return [span.of(text) for span in found.spans], signature


@pytest.mark.parametrize(
    "closing",
    [
        "Best regards,", "Kind regards", "Best,", "Sincerely,", "Many thanks,", "All the best!",
        "Warm wishes,", "Yours faithfully,", "Mit freundlichen Grüßen", "Viele Grüße,",
        "Beste Grüsse", "Herzliche Grüße", "Cordialement,", "Bien à vous,", "Saludos cordiales,",
        "Atentamente,", "Atenciosamente,", "Com os melhores cumprimentos,",
        "Met vriendelijke groet,",
        "Cordiali saluti,", "Distinti saluti",
    ],
)  # fmt: skip
def test_what_stands_behind_a_closing_is_the_signature(closing: str) -> None:
    block = "Dana Kim\nTalent Partner, Rail Example\n+44 113 496 0000\nwww.rail.example"
    for gap in ("\n", "\n\n"):
        authored, signature = parts(f"{BODY}\n\n{closing}{gap}{block}")
        assert authored == [f"{BODY}\n\n{closing}"]
        assert signature == block


def test_a_name_on_the_line_of_the_closing_is_the_signature() -> None:
    assert parts(f"{BODY}\n\nBest, Dana") == ([f"{BODY}\n\nBest,"], "Dana")
    assert parts(f"{BODY}\n\nThanks, Dana Kim\nRail") == ([f"{BODY}\n\nThanks,"], "Dana Kim\nRail")


def test_a_team_signs_too() -> None:
    assert parts(f"{BODY}\n\nRegards,\nThe Rail Example hiring team")[1] == (
        "The Rail Example hiring team"
    )


def test_thanks_before_a_question_are_no_closing() -> None:
    text = "Thanks,\n\ncan you do Tuesday at three?"
    assert parts(text) == ([text], "")
    text = "Thank you!\n\nSee you on Tuesday."
    assert parts(text) == ([text], "")


def test_the_line_of_two_dashes_begins_the_signature() -> None:
    for delimiter in ("--", "-- ", "—"):
        assert parts(f"{BODY}\n{delimiter}\nDana Kim\nI like trains.") == (
            [BODY],
            "Dana Kim\nI like trains.",
        )


def test_two_dashes_with_a_long_text_below_are_a_drawn_line() -> None:
    below = "\n".join(["This goes on for much longer than a signature does."] * 40)
    text = f"{BODY}\n--\n{below}"
    assert parts(text) == ([text], "")


@pytest.mark.parametrize(
    "line",
    [
        "Sent from my iPhone", "Sent from Mail for Windows", "Get Outlook for iOS",
        "Von meinem iPhone gesendet", "Envoyé de mon iPhone", "Enviado desde mi iPhone",
        "Enviado do meu iPhone", "Verstuurd vanaf mijn iPhone", "Inviato da iPhone",
    ],
)  # fmt: skip
def test_what_a_telephone_adds_is_the_signature(line: str) -> None:
    assert parts(f"{BODY}\n\n{line}") == ([BODY], line)
    assert parts(f"{BODY}\n\nBest,\nDana\n\n{line}") == ([f"{BODY}\n\nBest,"], f"Dana\n\n{line}")


def test_the_senders_own_name_at_the_end_is_the_signature() -> None:
    assert parts(f"{BODY}\n\nDana", DANA) == ([BODY], "Dana")
    assert parts(f"{BODY}\nDana Kim", DANA) == ([BODY], "Dana Kim")
    assert parts(f"{BODY}\n\nOmar", DANA) == ([f"{BODY}\n\nOmar"], "")


def test_a_block_of_name_title_and_number_is_the_signature() -> None:
    block = "Dana Kim\nHead of Talent, Rail Example\nTel. +44 113 496 0000"
    assert parts(f"{BODY}\n\n{block}") == ([BODY], block)


def test_a_last_paragraph_is_no_signature() -> None:
    for last in (
        "Apply again in spring.",
        "Rail timetabling\nDepot planning\nand so on",
        "Good luck",
    ):
        text = f"{BODY}\n\n{last}"
        assert parts(text) == ([text], ""), last


def test_a_postscript_is_written_by_the_person() -> None:
    assert parts(f"{BODY}\n\nBest,\nDana\n\nP.S. Apply again in spring.") == (
        [f"{BODY}\n\nBest,", "P.S. Apply again in spring."],
        "Dana",
    )


NOTICE = (
    "This e-mail and any files with it are confidential and intended solely for the use of the\n"
    "person they are addressed to. If you have received this e-mail in error, please tell the\n"
    "sender and delete it. Any unauthorised disclosure is strictly prohibited."
)
NOTICE_DE = (
    "Diese E-Mail ist vertraulich. Wenn Sie sie irrtümlich erhalten haben, sagen Sie es bitte dem\n"
    "Absender; die unbefugte Weitergabe ist nicht gestattet."
)


@pytest.mark.parametrize(
    "footer",
    [
        "Unsubscribe",
        "You are receiving this because you applied to Rail Example.\nUnsubscribe | Privacy policy",
        "This is an automated message, please do not reply.",
        "Please do not reply to this email, as this mailbox is not monitored.",
        "Rail Example Ltd, 1 Depot Road, Leeds\nRegistered in England, company no. 0123456",
        "© 2026 Rail Example\n1 Depot Road, Leeds LS1 4AP\nhttps://rail.example",
        NOTICE,
        NOTICE_DE,
        "Diese Nachricht wurde automatisch erstellt. Bitte antworten Sie nicht auf diese E-Mail.",
        "Merci de ne pas répondre à ce message automatique.",
        "Para darse de baja de esta lista, haga clic aquí.",
        "Este é um e-mail automático, por favor não responda. Mensagem automática.",
        "Afmelden voor deze e-mails",
        "Questo è un messaggio automatico, si prega di non rispondere.",
        "Think of the environment before printing this e-mail.",
        "______________________________\nRail people mailing list\nhttps://lists.rail.example/people",
    ],
)
def test_footers_are_nobodys_words(footer: str) -> None:
    signed = f"{BODY}\n\nKind regards,\nDana Kim"
    assert parts(f"{signed}\n\n{footer}") == ([f"{BODY}\n\nKind regards,"], "Dana Kim")
    assert parts(f"{BODY}\n\n{footer}") == ([BODY], "")


def test_a_heading_that_is_underlined_ends_nothing() -> None:
    long = "A letter about timetables, with a link to https://rail.example/times in it. " * 8
    for last in ("See https://rail.example/times for more of this.", long.strip()):
        text = f"{BODY}\n\nThree minutes\n----------------\n\n{last}"
        assert parts(text)[0] == [text]
    text = f"{BODY}\n\n----------------\n\n{long.strip()}"
    assert parts(text)[0] == [text]


def test_footer_lines_without_a_blank_line_above_are_peeled_off() -> None:
    text = (
        f"{BODY}\nThe hiring team\nThis is an automated message, please do not reply.\nUnsubscribe"
    )
    assert parts(text)[0] == [f"{BODY}\nThe hiring team"]


def test_a_sentence_about_replying_inside_the_text_stays() -> None:
    text = (
        "Dear Ana,\n\nplease do not reply before Tuesday, since I am away. We chose somebody else,"
        " and I would like to tell you why in a call. Would next week suit you for that?\n\nDana"
    )
    assert parts(text, DANA)[0] == [text.removesuffix("\n\nDana")]


def test_a_message_that_is_all_footer_is_still_a_message() -> None:
    text = "This is an automated message, please do not reply."
    assert parts(text) == ([text], "")


CAUTION = (
    "CAUTION: This email originated from outside the organisation. Do not click links unless you"
    " know the sender."
)


@pytest.mark.parametrize(
    "banner",
    [
        "View this email in your browser",
        "[EXTERNAL EMAIL]",
        CAUTION,
        "You don't often get email from dana@rail.example. Learn why this is important",
        "Diese E-Mail im Browser anzeigen: im Browser öffnen",
    ],
)
def test_banners_above_the_text_are_nobodys_words(banner: str) -> None:
    assert parts(f"{banner}\n\n{BODY}")[0] == [BODY]
    assert parts(f"{banner}\n{BODY}")[0] == [BODY]


def test_a_top_posted_answer_keeps_its_own_signature() -> None:
    text = (
        "Tuesday suits me.\n\nBest,\nAna\n\n"
        "On Tue, 3 Nov 2026 at 10:00, Dana Kim <dana@rail.example> wrote:\n"
        "> Does Tuesday suit you?\n>\n> Best,\n> Dana\n"
    )
    assert parts(text) == (["Tuesday suits me.\n\nBest,"], "Ana")


def test_a_list_footer_below_the_quotation_is_nobodys_words() -> None:
    text = (
        "Tuesday suits me.\n\nBest,\nAna\n\nDana Kim wrote:\n> Does Tuesday suit you?\n\n"
        "_______________________________________________\npeople mailing list\n"
        "https://lists.rail.example/people"
    )
    assert parts(text) == (["Tuesday suits me.\n\nBest,"], "Ana")
