"""Whose words are whose."""

from textwrap import dedent

import pytest
from hypothesis import given
from hypothesis import strategies as st

from afterword.core.messages.message import Address
from afterword.core.messages.quoting import find_authored

DANA = Address("Dana Kim", "dana@rail.example")


def text(block: str) -> str:
    return dedent(block).strip("\n")


def own(block: str, subject: str = "", sender: Address | None = None) -> list[str]:
    whole = text(block)
    return [span.of(whole) for span in find_authored(whole, subject, sender).spans]


ATTRIBUTIONS = {
    "gmail en": "On Tue, Nov 3, 2026 at 10:00 AM Dana Kim <dana@rail.example> wrote:",
    "gmail en wrapped": "On Tue, Nov 3, 2026 at 10:00 AM Dana Kim <\ndana@rail.example> wrote:",
    "apple en": "On 3 Nov 2026, at 10:00, Dana Kim <dana@rail.example> wrote:",
    "thunderbird en": "On 11/3/26 10:00, Dana Kim wrote:",
    "gmail de": "Am Di., 3. Nov. 2026 um 10:00 Uhr schrieb Dana Kim <dana@rail.example>:",
    "gmail de wrapped": "Am Di., 3. Nov. 2026 um 10:00 Uhr schrieb Dana Kim <\ndana@rail.example>:",
    "thunderbird de": "Am 03.11.26 um 10:00 schrieb Dana Kim:",
    "mobile de": "Dana Kim <dana@rail.example> schrieb am Di., 3. Nov. 2026, 10:00:",
    "gmail fr": "Le mar. 3 nov. 2026 à 10:00, Dana Kim <dana@rail.example> a écrit :",
    "thunderbird fr": "Le 03/11/2026 à 10:00, Dana Kim a écrit :",
    "gmail es": "El mar, 3 nov 2026 a las 10:00, Dana Kim (<dana@rail.example>) escribió:",
    "gmail es wrapped": (
        "El mar, 3 nov 2026 a las 10:00, Dana Kim (<\ndana@rail.example>)\nescribió:"
    ),
    "gmail pt": "Em ter., 3 de nov. de 2026 às 10:00, Dana Kim <dana@rail.example> escreveu:",
    "gmail nl": "Op di 3 nov 2026 om 10:00 schreef Dana Kim <dana@rail.example>:",
    "gmail it": "Il giorno mar 3 nov 2026 alle ore 10:00 Dana Kim <dana@rail.example> ha scritto:",
    "apple it": "Il giorno 3 nov 2026, alle ore 10:00, Dana Kim <dana@rail.example> ha scritto:",
    "zoho": "---- On Tue, 03 Nov 2026 10:00:00 +0530 Dana Kim <dana@rail.example> wrote ----",
    "zoho de": "---- Am Di, 03 Nov 2026 10:00:00 +0100 schrieb Dana Kim <dana@rail.example> ----",
    "old gmail": "2026/11/3 Dana Kim <dana@rail.example>:",
}


BLOCKS = {
    "outlook en": """
        From: Dana Kim <dana@rail.example>
        Sent: Tuesday, 3 November 2026 10:00
        To: Ana Ruiz <ana@home.test>; Omar Reyes
        <omar@rail.example>
        Subject: Your application
        """,
    "outlook en, drawn": """
        ________________________________
        From: Dana Kim
        Sent: Tuesday, 3 November 2026 10:00
        To: Ana Ruiz
        Cc: Omar Reyes
        Subject: Your application
        """,
    "outlook en, bold": """
        *From:* Dana Kim <dana@rail.example>
        *Sent:* Tuesday, 3 November 2026 10:00
        *To:* Ana Ruiz
        *Subject:* Your application
        """,
    "outlook en, old": """
        -----Original Message-----
        From: Dana Kim [mailto:dana@rail.example]
        Sent: Tuesday, 3 November 2026 10:00
        To: Ana Ruiz
        Subject: Your application
        """,
    "outlook de": """
        Von: Dana Kim <dana@rail.example>
        Gesendet: Dienstag, 3. November 2026 10:00
        An: Ana Ruiz
        Betreff: Ihre Bewerbung
        """,
    "outlook de, old": """
        -----Ursprüngliche Nachricht-----
        Von: Dana Kim
        Gesendet: Dienstag, 3. November 2026 10:00
        An: Ana Ruiz
        Betreff: Ihre Bewerbung
        """,
    "outlook fr": """
        De : Dana Kim <dana@rail.example>
        Envoyé : mardi 3 novembre 2026 10:00
        À : Ana Ruiz
        Objet : Votre candidature
        """,
    "outlook es": """
        De: Dana Kim <dana@rail.example>
        Enviado el: martes, 3 de noviembre de 2026 10:00
        Para: Ana Ruiz
        Asunto: Su candidatura
        """,
    "outlook pt": """
        De: Dana Kim <dana@rail.example>
        Enviada em: terça-feira, 3 de novembro de 2026 10:00
        Para: Ana Ruiz
        Assunto: A sua candidatura
        """,
    "outlook nl": """
        Van: Dana Kim <dana@rail.example>
        Verzonden: dinsdag 3 november 2026 10:00
        Aan: Ana Ruiz
        Onderwerp: Uw sollicitatie
        """,
    "outlook it": """
        Da: Dana Kim <dana@rail.example>
        Inviato: martedì 3 novembre 2026 10:00
        A: Ana Ruiz
        Oggetto: La sua candidatura
        """,
    "notes": """
        Dana Kim/Rail/Example
        11/03/2026 10:00 AM

        To: Ana Ruiz/Home@Example
        cc: Omar Reyes/Rail/Example
        Subject: Your application
        """,
}


NOTES_TOGETHER = """
    Dana Kim <dana@rail.example> on 11/03/2026
    10:00:12 AM
    To: ana@home.test
    cc:
    Subject: Your application
    """


ANSWER = "Thank you, Tuesday suits me well.\n\nI look forward to it."


@pytest.mark.parametrize("name", ATTRIBUTIONS)
def test_a_top_posted_answer_is_all_that_was_written_now(name: str) -> None:
    quoted = "> Dear Ana,\n>\n> does Tuesday suit you?\n> > Older mail."
    for below in (quoted, quoted.replace("> > ", "").replace("> ", "").replace(">", "")):
        whole = f"{ANSWER}\n\n{ATTRIBUTIONS[name]}\n\n{below}"
        assert [span.of(whole) for span in find_authored(whole, "Re: Yours").spans] == [ANSWER]


@pytest.mark.parametrize("name", BLOCKS)
def test_an_answer_above_a_header_block_is_all_that_was_written_now(name: str) -> None:
    whole = f"{ANSWER}\n\n{text(BLOCKS[name])}\n\nDear Ana,\n\ndoes Tuesday suit you?"
    assert [span.of(whole) for span in find_authored(whole, "Re: Yours").spans] == [ANSWER]


def test_the_header_block_of_lotus_notes_is_quoted_with_the_name_above_it() -> None:
    whole = f"{ANSWER}\n\n{text(NOTES_TOGETHER)}\n\nDear Ana, does Tuesday suit you?"
    assert [span.of(whole) for span in find_authored(whole, "Re: Yours").spans] == [ANSWER]


def test_answers_between_the_lines_are_the_persons_own() -> None:
    assert own("""
        On Tue, 3 Nov 2026 at 10:00, Dana Kim <dana@rail.example> wrote:
        > Would Tuesday suit you?

        Yes, at ten.

        > And could you bring an example of the timetable that you worked on in
        your last job?
        > Thank you.

        I will bring the Sunday one.
        """) == ["Yes, at ten.", "I will bring the Sunday one."]


def test_an_answer_below_the_quotation_is_the_persons_own() -> None:
    assert own("""
        Dana Kim wrote:
        > Would Tuesday suit you?

        Yes, at ten.
        """) == ["Yes, at ten."]


def test_outlook_express_announces_quoted_lines_and_the_answer_follows() -> None:
    assert own("""
        ----- Original Message -----
        From: "Dana Kim" <dana@rail.example>
        To: <ana@home.test>
        Subject: Tuesday

        > Would Tuesday suit you?

        Yes, at ten.
        """) == ["Yes, at ten."]


def test_a_person_who_speaks_of_writing_is_not_quoting() -> None:
    for said in (
        "On Monday I wrote:",
        "As I wrote on 3.11.2026:",
        "My manager said at 10:00:",
        "From what I hear: To be honest: it was close.",
    ):
        whole = f"Dear Ana,\n\n{said}\n\nwe chose somebody else."
        assert [span.of(whole) for span in find_authored(whole).spans] == [whole], said


def test_details_of_an_interview_are_no_header_block() -> None:
    assert own("""
        Here are the details:

        From: 10:00
        To: 11:00
        Subject: second round

        See you there.
        """) == [
        "Here are the details:\n\nFrom: 10:00\nTo: 11:00\nSubject: second round\n\nSee you there."
    ]


def test_a_mail_that_only_quotes_has_nothing_of_its_own() -> None:
    assert own("> Would Tuesday suit you?\n> Dana") == []


WORDS = st.sampled_from([
    "Dear Ana,", "we chose somebody else.", "", "", "> quoted", ">> older", "-- ", "Dana Kim",
    "On Tue, 3 Nov 2026 at 10:00, Dana <dana@rail.example> wrote:", "Best regards,", "P.S. bye",
    "-----Original Message-----", "From: Dana <dana@rail.example>", "Sent: Tuesday", "To: Ana",
    "Subject: hello", "Begin forwarded message:", "unsubscribe", "Sent from my iPhone",
    "This message is confidential and privileged, for the intended recipient.", "________________",
    "View this email in your browser", "+44 20 7946 0000", "schrieb:", "\t \u00a0", "> From: Omar",
])  # fmt: skip


@given(
    st.lists(st.one_of(WORDS, st.text(max_size=20)), max_size=40),
    st.sampled_from(["", "Fwd: a", "Re: a"]),
)
def test_spans_lie_inside_the_text_in_order_and_never_overlap(
    lines: list[str], subject: str
) -> None:
    whole = "\n".join(lines)
    found = find_authored(whole, subject, DANA)
    at = 0
    for span in found.spans:
        assert at <= span.start < span.end <= len(whole)
        assert span.of(whole) == span.of(whole).strip() != ""
        at = span.end
    if found.signature:
        assert 0 <= found.signature.start < found.signature.end <= len(whole)
        for span in found.spans:
            assert span.end <= found.signature.start or found.signature.end <= span.start


@given(st.lists(WORDS, max_size=20))
def test_blank_lines_around_a_text_move_spans_and_nothing_else(lines: list[str]) -> None:
    whole = "\n".join(lines).strip()
    bare, padded = find_authored(whole), find_authored(f"\n\n{whole}\n\n")
    assert [(s.start + 2, s.end + 2) for s in bare.spans] == [
        (s.start, s.end) for s in padded.spans
    ]
    assert bare.forwarded_from == padded.forwarded_from


@pytest.mark.parametrize("mark", ["| ", ": ", "DK> ", "Da> ", "\uff1e "])
def test_lines_that_others_mark_in_other_ways_are_quoted_too(mark: str) -> None:
    text = f"So sorry!\n\n{mark}We chose somebody else.\n{mark}We wish you well.\n\nCoffee?"
    found = find_authored(text)
    assert [text[one.start : one.end] for one in found.spans] == ["So sorry!", "Coffee?"]


@pytest.mark.parametrize(
    "text", ["| day | hour |\n| Tue | 10 |", "Note: this\nPS: that", ": one line", "A> B is false"]
)
def test_what_only_looks_like_a_mark_is_none(text: str) -> None:
    found = find_authored(text)
    assert [text[one.start : one.end] for one in found.spans] == [text]


def test_a_list_of_a_person_s_own_is_no_header_block() -> None:
    whole = "Ana,\n\nhere is what I know.\n\nPour : the panel\nA: Tuesday\nSujet : pay\n\nDana"
    found = find_authored(whole)
    assert found.forwarded_from is None
    assert "Tuesday" in " ".join(span.of(whole) for span in found.spans)
