"""Whole mails as the programs people use write them."""

import quopri
from textwrap import dedent

from afterword.core.messages.message import Address, Message
from afterword.core.messages.parse import parse

HEADER = """
    From: Ana Ruiz <ana@home.test>
    To: Dana Kim <dana@rail.example>
    Subject: {subject}
    Date: Tue, 3 Nov 2026 11:00:00 +0000
    Message-ID: <answer@home.test>
    In-Reply-To: <asked@rail.example>
    References: <asked@rail.example>
    MIME-Version: 1.0
    """


def mail(body: str, subject: str = "Re: Your interview") -> Message:
    header = dedent(HEADER.format(subject=subject)).lstrip("\n")
    return parse((header + dedent(body).lstrip("\n")).encode())


def html(body: str, subject: str = "Re: Your interview") -> Message:
    encoded = quopri.encodestring(dedent(body).encode()).decode()
    return mail(
        "Content-Type: text/html; charset=utf-8\nContent-Transfer-Encoding: quoted-printable\n\n"
        + encoded,
        subject,
    )


def own(message: Message) -> list[str]:
    return [span.of(message.text) for span in message.authored]


def signature(message: Message) -> str:
    return message.signature.of(message.text) if message.signature else ""


def test_an_answer_from_gmail() -> None:
    message = mail("""
        Content-Type: multipart/alternative; boundary="000000000000a1"

        --000000000000a1
        Content-Type: text/plain; charset="UTF-8"

        Tuesday at ten suits me well.

        On Mon, Nov 2, 2026 at 6:04 PM Dana Kim <dana@rail.example> wrote:

        > Dear Ana,
        >
        > would Tuesday at ten suit you?
        >

        --000000000000a1
        Content-Type: text/html; charset="UTF-8"

        <div dir="ltr">Tuesday at ten suits me well.</div><br><div class="gmail_quote">
        <div dir="ltr" class="gmail_attr">On Mon, Nov 2, 2026 at 6:04 PM Dana Kim wrote:<br></div>
        <blockquote class="gmail_quote">Dear Ana,<br><br>would Tuesday suit you?</blockquote></div>

        --000000000000a1--
        """)
    assert own(message) == ["Tuesday at ten suits me well."]
    assert message.in_reply_to == "asked@rail.example"


def test_an_answer_from_gmail_with_only_its_html() -> None:
    message = html("""
        <div dir="ltr"><div>Tuesday at ten suits me well.</div><div><br></div><div>Best,</div>
        <div><br></div><span class="gmail_signature_prefix">-- </span><br>
        <div dir="ltr" class="gmail_signature"><div>Ana Ruiz</div><div>+44 113 496 0000</div></div>
        </div><br><div class="gmail_quote"><div dir="ltr" class="gmail_attr">On Mon, Nov 2, 2026 at
        6:04 PM Dana Kim &lt;<a href="mailto:dana@rail.example">dana@rail.example</a>&gt; wrote:<br>
        </div><blockquote class="gmail_quote" style="margin:0px 0px 0px 0.8ex;border-left:1px solid
        rgb(204,204,204);padding-left:1ex"><div>Dear Ana,</div><div>would Tuesday suit you?</div>
        </blockquote></div>
        """)
    assert own(message) == ["Tuesday at ten suits me well.\n\nBest,"]
    assert signature(message).endswith("Ana Ruiz\n+44 113 496 0000")


def test_an_answer_from_outlook() -> None:
    message = html("""
        <html xmlns:o="urn:schemas-microsoft-com:office:office"><head><style>
        p.MsoNormal {margin:0cm;}</style></head><body lang="EN-GB"><div class="WordSection1">
        <p class="MsoNormal">Dear Dana,<o:p></o:p></p>
        <p class="MsoNormal"><o:p>&nbsp;</o:p></p>
        <p class="MsoNormal">Tuesday at ten suits me well.<o:p></o:p></p>
        <p class="MsoNormal">Kind regards,<o:p></o:p></p>
        <p class="MsoNormal">Ana Ruiz<o:p></o:p></p>
        <div><div style="border:none;border-top:solid #E1E1E1 1.0pt;padding:3.0pt 0cm 0cm 0cm">
        <p class="MsoNormal"><b><span lang="EN-US">From:</span></b><span lang="EN-US"> Dana Kim
        &lt;dana@rail.example&gt; <br><b>Sent:</b> 02 November 2026 18:04<br><b>To:</b> Ana Ruiz
        &lt;ana@home.test&gt;<br><b>Subject:</b> Your interview<o:p></o:p></span></p></div></div>
        <p class="MsoNormal">Dear Ana,<o:p></o:p></p>
        <p class="MsoNormal">would Tuesday at ten suit you?<o:p></o:p></p>
        </div></body></html>
        """)
    assert own(message) == ["Dear Dana,\n\nTuesday at ten suits me well.\n\nKind regards,"]
    assert signature(message) == "Ana Ruiz"


def test_an_answer_from_outlook_on_a_telephone() -> None:
    message = html("""
        <html><body><div dir="ltr">Tuesday at ten suits me well.</div>
        <div id="ms-outlook-mobile-signature" dir="ltr"><div><br></div>Get
        <a href="https://aka.test/o0ukef">Outlook for iOS</a></div>
        <hr style="display:inline-block;width:98%" tabindex="-1"><div id="divRplyFwdMsg" dir="ltr">
        <font face="Calibri"><b>From:</b> Dana Kim &lt;dana@rail.example&gt;<br><b>Sent:</b> Monday,
        November 2, 2026 6:04:11 PM<br><b>To:</b> Ana Ruiz &lt;ana@home.test&gt;<br><b>Subject:</b>
        Your interview</font><div>&nbsp;</div></div>
        <div>Dear Ana,<br>would Tuesday at ten suit you?</div></body></html>
        """)
    assert own(message) == ["Tuesday at ten suits me well."]
    assert signature(message) == "Get Outlook for iOS"


def test_an_answer_from_an_iphone() -> None:
    message = mail("""
        Content-Type: text/plain; charset=utf-8
        X-Mailer: iPhone Mail (23B85)

        Tuesday at ten suits me well.

        Ana

        Sent from my iPhone

        > On 2 Nov 2026, at 18:04, Dana Kim <dana@rail.example> wrote:
        >\x20
        > Dear Ana,
        > would Tuesday at ten suit you?
        """)
    assert own(message) == ["Tuesday at ten suits me well."]
    assert signature(message) == "Ana\n\nSent from my iPhone"


def test_answers_between_the_lines_from_thunderbird() -> None:
    message = mail("""
        Content-Type: text/plain; charset=UTF-8; format=flowed
        Content-Transfer-Encoding: 8bit

        Am 02.11.26 um 18:04 schrieb Dana Kim:
        > Hätten Sie am Dienstag um zehn Zeit, und könnten Sie ein\x20
        > Beispiel mitbringen?

        Dienstag passt mir gut.

        > Viele Grüße
        > Dana Kim

        Ich bringe den Fahrplan vom\x20
        Sonntag mit.

        --\x20
        Ana Ruiz
        """)
    assert own(message) == ["Dienstag passt mir gut.", "Ich bringe den Fahrplan vom Sonntag mit."]
    assert signature(message) == "Ana Ruiz"


def test_a_rejection_from_a_system_in_html_only() -> None:
    message = html(
        """
        <html><head><title>Update</title></head><body style="margin:0">
        <div style="display:none;max-height:0;overflow:hidden">An update on your application
        &zwnj;&nbsp;&zwnj;&nbsp;&zwnj;&nbsp;</div>
        <table width="100%"><tr><td style="font-size:0"><table><tr><td style="font-size:16px">
        <p>Hi Ana,</p><p>Thank you for your interest in the Timetable Planner role. We have decided
        to move forward with other candidates.</p><p>Best wishes,<br>The Rail Example team</p>
        </td></tr></table></td></tr>
        <tr><td><p style="font-size:11px">This is an automated message, please do not reply.</p>
        <p><a href="https://rail.example/u">Unsubscribe</a> | <a href="https://rail.example/p">
        Privacy policy</a></p><p>© 2026 Rail Example, 1 Depot Road, Leeds</p></td></tr></table>
        <img src="https://track.test/open.gif" width="1" height="1"></body></html>
        """,
        "Your application to Rail Example",
    )
    decided = (
        "Thank you for your interest in the Timetable Planner role. We have decided to move "
        "forward with other candidates."
    )
    assert own(message) == [f"Hi Ana,\n\n{decided}\n\nBest wishes,"]
    assert signature(message) == "The Rail Example team"
    assert "An update on" not in message.text


def test_a_mail_forwarded_from_outlook() -> None:
    message = html(
        """
        <html><body><div class="WordSection1"><p class="MsoNormal">FYI</p>
        <div style="border:none;border-top:solid #B5C4DF 1.0pt;padding:3.0pt 0cm 0cm 0cm">
        <p class="MsoNormal"><b>Von:</b> Dana Kim &lt;dana@rail.example&gt;<br><b>Gesendet:</b>
        Montag, 2. November 2026 18:04<br><b>An:</b> Omar Reyes<br><b>Betreff:</b> Bewerbung</p>
        </div><p class="MsoNormal">Hallo Omar,</p>
        <p class="MsoNormal">wir haben uns anders entschieden.</p>
        <p class="MsoNormal">Viele Grüße<br>Dana</p></div></body></html>
        """,
        "WG: Bewerbung",
    )
    assert message.forwarded_from == Address("Dana Kim", "dana@rail.example")
    assert own(message) == [
        "FYI",
        "Hallo Omar,\n\nwir haben uns anders entschieden.\n\nViele Grüße",
    ]


def test_an_invitation_from_google() -> None:
    message = mail(
        """
        Content-Type: multipart/mixed; boundary=m

        --m
        Content-Type: multipart/alternative; boundary=a

        --a
        Content-Type: text/plain; charset="UTF-8"; format=flowed; delsp=yes

        You have been invited to the following event.

        --a
        Content-Type: text/html; charset="UTF-8"

        <p>You have been invited to the following event.</p>
        --a
        Content-Type: text/calendar; charset="UTF-8"; method=REQUEST
        Content-Transfer-Encoding: 7bit

        BEGIN:VCALENDAR
        METHOD:REQUEST
        BEGIN:VEVENT
        DTSTART:20261110T100000Z
        DTEND:20261110T110000Z
        ORGANIZER;CN=Dana Kim:mailto:dana@rail.example
        UID:1@calendar.test
        ATTENDEE;CN=Omar Reyes;X-NUM-GUESTS=0:mailto:omar@rail.example
        SUMMARY:Interview: Ana Ruiz
        END:VEVENT
        END:VCALENDAR
        --a--
        --m
        Content-Type: application/ics; name="invite.ics"
        Content-Disposition: attachment; filename="invite.ics"

        BEGIN:VCALENDAR
        END:VCALENDAR
        --m--
        """,
        "Invitation: Interview @ Tue 10 Nov 2026",
    )
    (invitation,) = message.invitations
    assert invitation.summary == "Interview: Ana Ruiz"
    assert invitation.organiser == Address("Dana Kim", "dana@rail.example")
    assert [one.name for one in invitation.attendees] == ["Omar Reyes"]
    assert invitation.minutes == 60
    assert message.attachments == ("invite.ics",)
    assert own(message) == ["You have been invited to the following event."]
