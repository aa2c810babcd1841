"""The text of a mail, whatever it is wrapped in."""

import base64
from textwrap import dedent

from afterword.core.messages.message import Message
from afterword.core.messages.parse import parse


def mail(text: str, charset: str = "utf-8") -> Message:
    return parse(dedent(text).lstrip("\n").encode(charset))


def one_part(body: bytes, *headers: str) -> Message:
    return parse("\n".join((*headers, "", "")).encode() + body)


def test_the_charset_is_found_when_it_is_wrong_or_missing() -> None:
    for body, content_type, expected in (
        ("Grüße aus Köln".encode(), "text/plain; charset=iso-8859-1", "Grüße aus Köln"),
        ("Grüße aus Köln".encode("latin-1"), "text/plain; charset=utf-8", "Grüße aus Köln"),
        ("Grüße aus Köln".encode("latin-1"), "text/plain", "Grüße aus Köln"),
        ("It’s “you”".encode("cp1252"), "text/plain; charset=iso-8859-1", "It’s “you”"),
        ("Grüße".encode(), "text/plain; charset=no-such-thing", "Grüße"),
        ("Grüße".encode(), "text/plain; charset=idna", "Grüße"),
        ("Привет".encode("koi8-r"), "text/plain; charset=koi8-r", "Привет"),
        ("ご応募".encode("iso-2022-jp"), "text/plain; charset=iso-2022-jp", "ご応募"),
        ("ご応募".encode("cp932"), "text/plain; charset=shift_jis", "ご応募"),
        ("Grüße".encode("utf-16"), "text/plain; charset=utf-16", "Grüße"),
        ("Grüße aus".encode("utf-16-le"), "text/plain; charset=us-ascii", "Grüße aus"),
        (b"\xef\xbb\xbfHello", "text/plain; charset=utf-8", "Hello"),
        (b"He\x00llo\x00 Ana", "text/plain", "Hello Ana"),
    ):
        assert one_part(body, f"Content-Type: {content_type}").text == expected, content_type


def test_a_text_with_a_few_broken_characters_keeps_the_others() -> None:
    message = one_part(
        "Grüße, 東京".encode() + b" \xff.", "Content-Type: text/plain; charset=utf-8"
    )
    assert message.text == "Grüße, 東京 \ufffd."
    assert message.defects[-1] == "Some characters of the text were broken and are left out."


def test_quoted_printable_is_undone() -> None:
    body = b"Gr=C3=BC=C3=9Fe =\n aus K=C3=B6ln=20\n100=% =ZZ"
    message = one_part(body, "Content-Transfer-Encoding: quoted-printable")
    assert message.text == "Grüße  aus Köln\n100=% =ZZ"


def test_broken_base64_is_read_as_far_as_it_goes() -> None:
    whole = base64.encodebytes("Dear Ana,\nGrüße aus Köln\n".encode())
    for body in (whole, whole.rstrip(b"=\n"), whole.replace(b"\n", b""), whole + b"==\n"):
        message = one_part(body, "Content-Transfer-Encoding: base64")
        assert message.text == "Dear Ana,\nGrüße aus Köln", body


def test_two_blocks_of_base64_in_one_part_are_both_read() -> None:
    body = base64.b64encode(b"Dear Ana, ") + b"\n" + base64.b64encode(b"hello.")
    assert one_part(body, "Content-Transfer-Encoding: base64").text == "Dear Ana, hello."


def test_what_a_list_adds_behind_base64_is_left_out_and_told() -> None:
    body = base64.encodebytes(b"Dear Ana, hello.\n") + b"\n-- \nlist footer, not encoded\n"
    message = one_part(body, "Content-Transfer-Encoding: base64")
    assert message.text == "Dear Ana, hello."
    assert "A part has something behind its base64; that was left out." in message.defects


def test_text_that_only_claims_to_be_base64_is_text() -> None:
    message = one_part(b"Dear Ana, hello.", "Content-Transfer-Encoding: base64")
    assert message.text == "Dear Ana, hello."
    assert any("not; it was read as it stands" in defect for defect in message.defects)


def test_flowed_lines_are_joined_to_paragraphs() -> None:
    message = mail("""
        Content-Type: text/plain; charset=utf-8; format=flowed

        Thank you for coming in on \n        Tuesday. We enjoyed it.

        > You asked about the \n        > timetable.
        >> Older.
        It is ready.
        -- \n        Dana
        """)  # fmt: skip
    assert message.text.split("\n") == [
        "Thank you for coming in on Tuesday. We enjoyed it.",
        "",
        "> You asked about the timetable.",
        ">> Older.",
        "It is ready.",
        "-- ",
        "Dana",
    ]


def test_flowed_text_that_deletes_spaces_joins_words() -> None:
    message = mail("""
        Content-Type: text/plain; format=flowed; delsp=yes

        time \n        table
        """)
    assert message.text == "timetable"


ALTERNATIVE = """
    Content-Type: multipart/alternative; boundary="b1"

    preamble nobody sees
    --b1
    Content-Type: text/plain; charset=utf-8

    {plain}
    --b1
    Content-Type: text/html; charset=utf-8

    <html><body>{html}</body></html>
    --b1--
    epilogue nobody sees
    """


def test_plain_text_is_preferred_to_html() -> None:
    message = mail(
        ALTERNATIVE.format(plain="Dear Ana, thank you for coming in.", html="<p>HTML</p>")
    )
    assert message.text == "Dear Ana, thank you for coming in."


def test_html_is_read_where_the_plain_part_is_empty_or_a_stub() -> None:
    html = "<p>Dear Ana,</p><p>thank you for the hour you gave us on Tuesday afternoon.</p>"
    expected = "Dear Ana,\n\nthank you for the hour you gave us on Tuesday afternoon."
    for plain in (
        "",
        "This mail is in HTML. Your mail program cannot show it.",
        "View this email in your browser: https://mail.rail.example/v/1",
        "https://mail.rail.example/v/1",
    ):
        assert mail(ALTERNATIVE.format(plain=plain, html=html)).text == expected, plain


def test_a_short_answer_is_no_stub() -> None:
    html = "<p>No thanks.</p>"
    assert mail(ALTERNATIVE.format(plain="No thanks.", html=html)).text == "No thanks."


def test_html_that_claims_to_be_plain_is_laid_out() -> None:
    message = mail("""
        Content-Type: text/plain

        <html><body><p>Dear Ana,</p><p>hello.</p></body></html>
        """)
    assert message.text == "Dear Ana,\n\nhello."
    assert "A part says it is plain text and is HTML." in message.defects


MIXED = """
    Content-Type: multipart/mixed; boundary=outer

    --outer
    Content-Type: multipart/alternative; boundary=inner

    --inner
    Content-Type: text/plain

    The text.
    --inner
    Content-Type: text/html

    <p>The text.</p>
    --inner--
    --outer
    Content-Type: application/pdf; name="../../etc/Our offer.pdf"
    Content-Disposition: attachment
    Content-Transfer-Encoding: base64

    JVBERi0xLjQK
    --outer
    Content-Type: application/octet-stream
    Content-Disposition: attachment; filename*=utf-8''Gr%C3%BC%C3%9Fe%E2%80%AEfdp.exe

    x
    --outer
    Content-Type: text/plain; name=notes.txt
    Content-Disposition: inline; filename=notes.txt

    not the text
    --outer
    Content-Type: text/plain

    A footer of the list.
    --outer--
    """


def test_texts_side_by_side_are_joined_and_attachments_only_named() -> None:
    message = mail(MIXED)
    assert message.text == "The text.\n\nA footer of the list."
    assert message.attachments == ("Our offer.pdf", "Grüßefdp.exe", "notes.txt")


def test_a_file_name_continued_over_parameters_is_put_together() -> None:
    message = mail("""
        Content-Type: application/pdf;
         name*0*=utf-8''Gr%C3%BC%C3%9Fe;
         name*1=" aus ";
         name*2="K.pdf"
        Content-Disposition: attachment

        x
        """)
    assert message.attachments == ("Grüße aus K.pdf",)


def test_a_mail_that_breaks_off_is_read_as_far_as_it_goes() -> None:
    whole = dedent(MIXED).lstrip("\n")
    message = parse(whole[: whole.index("--inner\nContent-Type: text/html")].encode())
    assert message.text == "The text."
    assert "The mail ends before its last part does." in message.defects


def test_a_multipart_without_a_boundary_is_read_as_text() -> None:
    message = mail("""
        Content-Type: multipart/mixed

        Dear Ana, hello.
        """)
    assert message.text == "Dear Ana, hello."
    assert any("what stands between them" in defect for defect in message.defects)


def test_a_mail_attached_as_a_forward_is_laid_out_as_one() -> None:
    message = mail("""
        From: Ana <ana@home.test>
        Subject: Fwd: Your application
        Content-Type: multipart/mixed; boundary=b

        --b
        Content-Type: text/plain

        See below.
        --b
        Content-Type: message/rfc822

        From: Dana Kim <dana@rail.example>
        Subject: Your application
        Date: Tue, 3 Nov 2026 10:00:00 +0100

        Dear Ana, we chose somebody else.
        --b--
        """)
    assert message.forwarded_from is not None
    assert message.forwarded_from.address == "dana@rail.example"
    assert [span.of(message.text) for span in message.authored] == [
        "See below.",
        "Dear Ana, we chose somebody else.",
    ]


def test_a_bounce_is_its_notice_and_not_the_mail_that_came_back() -> None:
    message = mail("""
        Content-Type: multipart/report; report-type=delivery-status; boundary=b

        --b
        Content-Type: text/plain

        Your mail could not be delivered.
        --b
        Content-Type: message/delivery-status

        Final-Recipient: rfc822; gone@rail.example
        --b
        Content-Type: message/rfc822

        Subject: Thank you

        Dear Dana, thank you.
        --b--
        """)
    assert message.text == "Your mail could not be delivered."


def test_encrypted_mail_says_that_it_is() -> None:
    message = mail("""
        Content-Type: application/pkcs7-mime; name=smime.p7m
        Content-Transfer-Encoding: base64

        MIAGCSqGSIb3DQEHA6CAMIACAQAx
        """)
    assert message.text == ""
    assert "The text is encrypted and cannot be read." in message.defects


def test_signed_mail_is_its_first_part() -> None:
    message = mail("""
        Content-Type: multipart/signed; boundary=b; protocol="application/pgp-signature"

        --b
        Content-Type: text/plain

        The text.
        --b
        Content-Type: application/pgp-signature; name=signature.asc

        -----BEGIN PGP SIGNATURE-----
        --b--
        """)
    assert message.text == "The text."


def test_a_flowed_line_goes_on_only_at_its_own_depth() -> None:
    message = mail("""
        Content-Type: text/plain; format=flowed

        > asked and not \x20
        answered \x20
        """)
    assert [line.rstrip() for line in message.text.split("\n")] == ["> asked and not", "answered"]


def test_an_encoding_nobody_knows_is_told() -> None:
    message = one_part(b"Dear Ana, hello.", "Content-Transfer-Encoding: x-secret")
    assert message.text == "Dear Ana, hello."
    assert any("nobody knows" in defect for defect in message.defects)


def test_text_that_does_not_fit_its_charset_is_still_read() -> None:
    for charset, expected in (
        ("utf-8", "Grüße"),
        ("us-ascii", "Grüße"),
        ("euc-jp", "Gr\ufffd\ufffde"),
    ):
        body = "Grüße".encode("latin-1")
        message = one_part(body, f"Content-Type: text/plain; charset={charset}")
        assert message.text == expected, charset


def test_a_mail_of_very_many_parts_is_read_from_its_beginning() -> None:
    parts = "".join(f"--b\n\npart {number}\n" for number in range(400))
    message = parse(f"Content-Type: multipart/mixed; boundary=b\n\n{parts}--b--\n".encode())
    assert message.text.startswith("part 0\n\npart 1\n\n")
    assert "part 399" not in message.text
    assert any("more than 200 parts" in defect for defect in message.defects)


def test_mails_attached_to_attached_mails_are_opened_so_far_and_no_further() -> None:
    inner = "Content-Type: message/rfc822\n\n" * 6 + "Subject: Core\n\nThe core.\n"
    message = parse(f"Subject: Shell\n{inner}".encode())
    assert "The core." not in message.text
    assert any("attached to attached mails" in defect for defect in message.defects)


def test_a_html_part_may_name_its_charset_itself() -> None:
    body = '<html><head><meta charset="koi8-r"></head><body>Привет</body></html>'.encode("koi8-r")
    assert one_part(body, "Content-Type: text/html").text == "Привет"


def test_a_winmail_dat_is_told() -> None:
    message = mail("""
        Content-Type: application/ms-tnef; name=winmail.dat
        Content-Disposition: attachment

        x
        """)
    assert any("winmail.dat" in defect for defect in message.defects)
    assert message.attachments == ("winmail.dat",)


def test_a_very_long_file_name_keeps_its_ending() -> None:
    message = mail(f"""
        Content-Type: application/pdf; name="{"a" * 400}.pdf"
        Content-Disposition: attachment

        x
        """)
    (name,) = message.attachments
    assert len(name) == 150
    assert name.endswith("a.pdf")
