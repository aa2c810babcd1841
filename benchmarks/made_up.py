"""A made-up mailbox of any size: the demo's search for work among papers, shops and friends."""

import random
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from email.message import EmailMessage
from email.policy import SMTP
from email.utils import format_datetime

from afterword.adapters.mailboxes.demo import demo_messages

MOMENT = datetime(2026, 11, 19, 16, 30, tzinfo=UTC)
NEWSLETTERS = 80
SHOPS = 60
FRIENDS = 40
_WORDS = """
    river garden kettle lantern harvest violin meadow copper anchor bicycle orchard pepper candle
    marble thunder saddle walnut blanket ferry pigeon basket mountain recipe autumn concert museum
""".split()  # noqa: SIM905 -- words are read as words


def mailbox(size: int, owner: str, seed: int = 1) -> Iterator[bytes]:
    """Stream so many mails, oldest kinds mixed; the same for the same arguments.

    Of the mails that are not the demo's, 55 in 100 are newsletters, 20 come from shops, 25 from
    friends (judgement: about what a private mailbox holds).
    """
    chance = random.Random(seed)  # noqa: S311 -- the same mailbox every time
    hiring = list(demo_messages(MOMENT, UTC))[:size]
    spots = set(chance.sample(range(size), len(hiring)))
    remaining = iter(hiring)
    for number in range(size):
        yield next(remaining) if number in spots else _ordinary(number, owner, chance)


def _ordinary(number: int, owner: str, chance: random.Random) -> bytes:
    kind = chance.random()
    made = EmailMessage(policy=SMTP)
    who = f"{number}"
    about = " ".join(chance.sample(_WORDS, 3)).capitalize()
    if kind < 0.55:
        house = f"weekly{chance.randrange(NEWSLETTERS)}.example"
        made["From"] = f"The {house.partition('.')[0]} paper <paper@{house}>"
        made["List-Id"] = f"<paper.{house}>"
        made["List-Unsubscribe"] = f"<https://{house}/leave?u={who}>"
        paragraphs, is_html = 25, True
    elif kind < 0.75:
        house = f"shop{chance.randrange(SHOPS)}.example"
        made["From"] = f"Shop <orders@{house}>"
        made["List-Unsubscribe"] = f"<mailto:leave@{house}>"
        about = f"Your order of {about.lower()}"
        paragraphs, is_html = 8, True
    else:
        friend = chance.randrange(FRIENDS)
        made["From"] = f"Friend {friend} <friend{friend}@post.example>"
        paragraphs, is_html = 3, False
    made["To"] = owner
    made["Subject"] = about
    made["Date"] = format_datetime(MOMENT - timedelta(minutes=30 * number))
    made["Message-ID"] = f"<{who}.{chance.randrange(10**9)}@made-up.example>"
    text = [" ".join(chance.choices(_WORDS, k=60)) + "." for _ in range(paragraphs)]
    made.set_content("\n\n".join(text))
    if is_html:
        styled = "".join(f'<p style="font: 12px sans-serif; margin: 0">{one}</p>' for one in text)
        made.add_alternative(f"<html><body>{styled}</body></html>", subtype="html")
    return made.as_bytes()
