"""Mails as they come, for the tests of reading."""

import email.message
import email.policy


def mail(number: int, text: str = "Thank you for coming in.", more: str = "") -> bytes:
    """Make a small mail."""
    return (
        f"From: Dana Kim <dana@rail.example>\nTo: Ana <ana@home.test>\nSubject: Number {number}\n"
        f"Date: Tue, 3 Nov 2026 10:00:{number % 60:02} +0000\nMessage-ID: <{number}@rail.example>\n"
        f"{more}\nDear Ana,\n\n{text}\nFrom now on we write to everybody.\n\nDana\n"
    ).encode()


def bulk(number: int, sender: str = "paper@weekly.example", subject: str = "", more: str = ""):
    """Make a newsletter."""
    return (
        f"From: The Weekly <{sender}>\nTo: Ana <ana@home.test>\n"
        f"Subject: {subject or f'Ten ways to bake a pumpkin, volume {number}'}\n"
        f"Date: Tue, 3 Nov 2026 11:00:{number % 60:02} +0000\n"
        f"Message-ID: <{number}.{sender}>\nList-Unsubscribe: <mailto:leave@weekly.example>\n"
        f"X-Signature: {'x' * 300}\n{more}\nPumpkins, volume {number}.\n"
    ).encode()


def with_papers(number: int, size: int = 3_000_000) -> bytes:
    """Make a mail with a large attachment, a picture, an invitation and a forwarded mail."""
    made = email.message.EmailMessage(policy=email.policy.SMTP)
    made["From"] = "Dana Kim <dana@rail.example>"
    made["To"] = "Ana <ana@home.test>"
    made["Subject"] = f"Papers {number}"
    made["Date"] = "Tue, 3 Nov 2026 10:00:00 +0000"
    made["Message-ID"] = f"<papers{number}@rail.example>"
    made.set_content("Dear Ana,\n\nthe papers – as promised.\n\nDana\n")
    made.add_alternative("<p>Dear Ana,</p><p>the papers – as promised.</p>", subtype="html")
    made.add_attachment(bytes(size), "application", "pdf", filename="contract.pdf")
    made.add_attachment("private notes, line by line", filename="notes.txt")
    made.add_attachment(
        "BEGIN:VCALENDAR\nVERSION:2.0\nPRODID:x\nMETHOD:REQUEST\nBEGIN:VEVENT\nUID:u1\n"
        "DTSTAMP:20261101T100000Z\nDTSTART:20261110T100000Z\nDTEND:20261110T110000Z\n"
        "SUMMARY:Interview\nEND:VEVENT\nEND:VCALENDAR\n",
        subtype="calendar",
        filename="invite.ics",
    )
    inner = email.message.EmailMessage(policy=email.policy.SMTP)
    inner["From"] = "Omar <omar@rail.example>"
    inner["Subject"] = "What I said"
    inner.set_content("Words from inside.\n")
    inner.add_attachment(b"\x00\x01secret bytes" * 10, "image", "png", filename="face.png")
    made.add_attachment(inner)
    return made.as_bytes()
