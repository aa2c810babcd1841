"""Reports of mail systems: what their parts for machines say, however odd they are."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from afterword.core.messages.parse import parse
from afterword.core.messages.reports import MailReport, RecipientReport, ReportKind
from afterword.core.reading.read import read
from afterword.core.reading.reading import Kind, SenderKind


def report(*parts: tuple[str, str], kind: str = "report", encoding: str = "") -> MailReport | None:
    return parse(mail(*parts, kind=kind, encoding=encoding)).report


def mail(*parts: tuple[str, str], kind: str = "report", encoding: str = "") -> bytes:
    head = f"Content-Transfer-Encoding: {encoding}\n" if encoding else ""
    body = "".join(f"--b\nContent-Type: {name}\n{head}\n{text}\n" for name, text in parts)
    return (
        "From: MAILER-DAEMON@mx.example\nSubject: Undelivered\nMIME-Version: 1.0\n"
        f"Content-Type: multipart/{kind}; boundary=b\n\n{body}--b--\n"
    ).encode()


WORDS = ("text/plain", "It was not delivered.")
STATUS = (
    "message/delivery-status",
    """Reporting-MTA: dns; mx.example

Final-Recipient: RFC822; <Dana@Rail.Example>
Action: Failed
Status: 5.1.1 (bad mailbox)
Diagnostic-Code: smtp; 550 5.1.1 User
 unknown
""",
)
RETURNED = ("text/rfc822-headers", "Subject: Thank you\nMessage-ID: <L1@home.example>\n")


def test_a_failure_is_read_with_its_recipient_words_and_letter() -> None:
    assert report(WORDS, STATUS, RETURNED) == MailReport(
        ReportKind.DELIVERY,
        "L1@home.example",
        (RecipientReport("dana@rail.example", "failed", "5.1.1", "550 5.1.1 User unknown"),),
    )


def test_the_address_the_sender_wrote_goes_before_where_it_went_in_the_end() -> None:
    kind, text = STATUS
    passed_on = (kind, text + "Original-Recipient: rfc822;dana@old.example\n")
    found = report(WORDS, passed_on)
    assert found is not None
    assert [one.address for one in found.recipients] == ["dana@old.example"]


def test_each_recipient_has_a_block_and_one_without_an_address_is_left_out() -> None:
    text = "Reporting-MTA: dns; mx\n\nAction: failed\n\n" + "".join(
        f"Final-Recipient: rfc822; p{n}@a.example\nAction: delayed\nStatus: 4.4.1\n\n"
        for n in range(60)
    )
    found = report(WORDS, ("message/delivery-status", text))
    assert found is not None
    assert len(found.recipients) == 50
    assert found.about is None
    assert found.recipients[0] == RecipientReport("p0@a.example", "delayed", "4.4.1", "")


@pytest.mark.parametrize("kind", ["report", "mixed"])
def test_the_part_for_machines_decides_not_what_holds_it(kind: str) -> None:
    assert report(WORDS, STATUS, kind=kind) is not None
    assert report(WORDS, RETURNED, kind=kind) is None


def test_a_whole_letter_that_comes_back_is_known_by_its_id() -> None:
    letter = ("message/rfc822", "From: ana@home.example\nMessage-ID: <L2@home.example>\n\nHi")
    found = report(WORDS, STATUS, letter)
    assert found is not None
    assert found.about == "L2@home.example"


def test_a_report_that_somebody_forwards_is_none() -> None:
    inner = mail(WORDS, STATUS, RETURNED).decode().replace("boundary=b", "boundary=i")
    inner = inner.replace("--b", "--i")
    assert report(("text/plain", "See what I got"), ("message/rfc822", inner), kind="mixed") is None


def test_a_receipt_is_an_automatic_reply_and_no_bounce() -> None:
    said = (
        "message/disposition-notification",
        """Final-Recipient: rfc822;dana@rail.example
Original-Message-ID: <L1@home.example>
Disposition: manual-action/MDN-sent-manually; displayed
""",
    )
    message = parse(mail(("text/plain", "Your message was not delivered to a place."), said))
    assert message.report == MailReport(ReportKind.OPENED, "L1@home.example")
    reading = read(message)
    assert (reading.kind, reading.is_certain) == (Kind.AUTO_REPLY, True)
    assert reading.sender is SenderKind.AUTOMATED
    assert [one.text for one in reading.evidence] == ["Your message was not delivered to a place."]


def test_a_report_is_certain_whatever_its_words_are() -> None:
    words = (
        "text/plain",
        "Unfortunately we will not move forward with your application.",
    )
    reading = read(parse(mail(words, STATUS)))
    assert (reading.kind, reading.is_certain) == (Kind.BOUNCE, True)


def test_a_part_for_machines_in_base64_is_read() -> None:
    import base64

    kind, text = STATUS
    found = report((kind, base64.b64encode(text.encode()).decode()), encoding="base64")
    assert found is not None
    assert found.recipients[0].status == "5.1.1"


@given(st.binary(max_size=300))
def test_any_bytes_in_it_raise_nothing(noise: bytes) -> None:
    whole = mail(WORDS, ("message/delivery-status", "XX"), RETURNED).replace(b"XX", noise)
    found = parse(whole)
    read(found)
    if found.report is not None:
        assert all("@" in one.address for one in found.report.recipients)
