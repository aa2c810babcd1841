"""Whose words a forwarded mail is, and when it is only quoted."""

from textwrap import dedent

import pytest

from afterword.core.messages.message import Address
from afterword.core.messages.quoting import Authored, find_authored

DANA = Address("Dana Kim", "dana@rail.example")
DANA_AS_WRITTEN = "Dana Kim <dana@rail.example>"


def text(block: str) -> str:
    return dedent(block).strip("\n")


def own(block: str, subject: str = "", sender: Address | None = None) -> list[str]:
    whole = text(block)
    return [span.of(whole) for span in find_authored(whole, subject, sender).spans]


GMAIL_FORWARD = """
    {note}

    ---------- Forwarded message ---------
    From: Dana Kim <dana@rail.example>
    Date: Tue, Nov 3, 2026 at 10:00 AM
    Subject: Your application
    To: <ana@home.test>


    Dear Ana,

    we chose somebody else.

    Kind regards,
    Dana Kim
    Rail Example
    """


def test_a_forwarded_mail_is_what_its_sender_wants_read() -> None:
    for note in ("", "See below.\nAna"):
        whole = text(GMAIL_FORWARD.format(note=note.replace("\n", "\n    ")))
        found = find_authored(whole, "Fwd: Your application", Address("Ana Ruiz", "ana@home.test"))
        assert found.forwarded_from == DANA
        assert found.spans[-1].of(whole) == "Dear Ana,\n\nwe chose somebody else.\n\nKind regards,"
        assert found.signature is not None
        assert found.signature.of(whole) == "Dana Kim\nRail Example"
        assert [span.of(whole) for span in found.spans[:-1]] == (["See below."] if note else [])


def test_a_forwarded_mail_under_a_letter_of_its_own_is_quoted() -> None:
    note = "\n    ".join(
        ("Dear Omar,", "", *["this is a letter in its own right, with reasons."] * 5)
    )
    whole = text(GMAIL_FORWARD.format(note=note))
    found = find_authored(whole, "Fwd: Your application")
    assert found.forwarded_from is None
    assert not any("somebody else" in span.of(whole) for span in found.spans)


def test_forwards_are_told_by_their_mark_in_seven_languages() -> None:
    for mark in (
        "---------- Forwarded message ---------",
        "Begin forwarded message:",
        "-------- Weitergeleitete Nachricht --------",
        "Anfang der weitergeleiteten Nachricht:",
        "---------- Message transféré ---------",
        "Début du message transféré :",
        "---------- Mensaje reenviado ---------",
        "---------- Mensagem encaminhada ---------",
        "---------- Doorgestuurd bericht ---------",
        "---------- Messaggio inoltrato ---------",
        "Inizio messaggio inoltrato:",
    ):
        whole = f"{mark}\n\nFrom: Dana Kim <dana@rail.example>\nTo: Ana\n\nDear Ana, hello."
        found = find_authored(whole)
        assert found.forwarded_from == DANA, mark
        assert [span.of(whole) for span in found.spans] == ["Dear Ana, hello."], mark


def test_a_forward_from_lotus_notes_is_told_by_its_line() -> None:
    whole = text("""
        FYI

        ---------------------- Forwarded by Omar Reyes/Rail/Example on 11/03/2026
        10:00 AM ---------------------------

        Dana Kim <dana@rail.example>
        11/02/2026 06:04 PM
        To: Omar Reyes/Rail/Example
        cc:
        Subject: Your application

        Dear Ana, we chose somebody else.
        """)
    found = find_authored(whole)
    assert found.forwarded_from == DANA
    assert [span.of(whole) for span in found.spans] == ["FYI", "Dear Ana, we chose somebody else."]


def test_a_forward_with_marks_before_every_line_is_read_without_them() -> None:
    found = own("""
        Begin forwarded message:

        > From: Dana Kim <dana@rail.example>
        > Subject: Your application
        > Date: 3 November 2026 at 10:00:00 GMT
        > To: Ana Ruiz <ana@home.test>
        >
        > Dear Ana,
        >
        > we chose somebody else.
        """)
    assert [" ".join(part.replace(">", " ").split()) for part in found] == [
        "Dear Ana, we chose somebody else."
    ]


def test_a_forward_quoted_as_an_answer_quotes_is_read_where_the_subject_says_so() -> None:
    block = """
        See below, sorry.

        > From: Dana Kim <dana@rail.example>
        > Subject: Your application
        > Date: 3 November 2026 at 10:00:00 GMT
        >
        > Dear Ana,
        > we chose somebody else.
        """
    found = find_authored(text(block), "FW: Your application")
    assert found.forwarded_from == DANA
    assert len(found.spans) == 2
    assert own(block, "Re: Your application") == ["See below, sorry."]
    below = block.rstrip() + "\n\n        And this is by me."
    assert own(below, "FW: Your application") == ["See below, sorry.", "And this is by me."]


def test_the_subject_tells_a_forward_from_an_answer_where_outlook_does_not() -> None:
    whole = text("""
        From: Dana Kim <dana@rail.example>
        Sent: Tuesday, 3 November 2026 10:00
        To: Ana Ruiz <ana@home.test>
        Subject: Your application

        Dear Ana,

        we chose somebody else.
        """)
    assert find_authored(whole, "FW: Your application").forwarded_from == DANA
    assert find_authored(whole, "WG: Your application").forwarded_from == DANA
    assert find_authored(whole, "").forwarded_from == DANA
    assert find_authored(whole, "RE: Your application") == Authored()


def test_a_forward_of_a_forward_is_by_whoever_wrote_it() -> None:
    whole = text(f"""
        ---------- Forwarded message ---------
        From: Omar Reyes <omar@rail.example>
        Subject: Fwd: Your application

        FYI

        {text(GMAIL_FORWARD.format(note="")).replace(chr(10), chr(10) + "        ")}
        """)
    assert find_authored(whole).forwarded_from == DANA


@pytest.mark.parametrize(
    ("mark", "fields"),
    [
        ("-------- Message transféré --------", "Sujet :|Date :|De :|Répondre à :|Pour :"),
        ("-------- Message d’origine --------", "Objet :|Envoyé :|De :|À :"),
        ("-------- Messaggio Inoltrato --------", "Oggetto:|Data:|Mittente:|Rispondi a:|A:"),
        ("-------- Mensaje reenviado --------", "Asunto:|Fecha:|De:|Responder a:|Para:"),
        ("-------- Mensagem encaminhada --------", "Assunto:|Data:|De:|Para:"),
        ("-------- Mensagem reencaminhada --------", "Assunto:|Data:|De:|Para:"),
        ("-------- Doorgestuurd bericht --------", "Onderwerp:|Datum:|Van:|Antwoord aan:|Aan:"),
        ("-------- Weitergeleitete Nachricht --------", "Betreff:|Datum:|Von:|Antwort an:|An:"),
        ("-------- Forwarded Message --------", "Subject:|Date:|From:|Reply-To:|To:"),
    ],
)
@pytest.mark.parametrize("before_colon", [" ", "\N{NO-BREAK SPACE}"])
def test_what_thunderbird_forwards_is_its_writer_s(
    mark: str, fields: str, before_colon: str
) -> None:
    subject, date, sender, *others = fields.replace(" :", f"{before_colon}:").split("|")
    block = [f"{subject} Rail", f"{date} 3.11.2026, 10:00", f"{sender} {DANA_AS_WRITTEN}"]
    block += [f"{other} Somebody <somebody@else.example>" for other in others]
    whole = "\n".join((mark, *block, "", "Ana, it is a no.", "", "Dana Kim"))
    found = find_authored(whole, "Fwd: Rail", Address("Ana Ruiz", "ana@home.test"))
    assert found.forwarded_from == DANA
    assert found.spans[0].of(whole) == "Ana, it is a no."
