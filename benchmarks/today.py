"""How long *Today* takes with very many people: the service, and the page in a browser.

    python -m benchmarks.today [CONTACTS] [ARTICLES]

By default 10,000 contacts, whom one was in touch with two to five times, 300 applications, as many
letters, ten job boards, and 50,000 articles matched to them. Timed is the processor, for a command
that just began and for the page, when nothing changed and at the first look after each change.
"""

import random
import sys
import tempfile
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path
from statistics import median
from time import perf_counter, process_time

from starlette.testclient import TestClient

from afterword.adapters.clock import FixedClock
from afterword.app import App
from afterword.core.applications import Application, Interview, Outcome, Rejection, Stage
from afterword.core.letters.letter import Answers, Letter
from afterword.core.letters.purposes import Purpose
from afterword.core.messages.message import Address
from afterword.core.openings import Board, Opening
from afterword.core.people import Contact, Participant
from afterword.core.ports import Assembly, Batch
from afterword.core.reading.reading import HiringRole, ReachedStage, SenderKind
from afterword.core.touchpoints import Channel, Direction, Nature, Touchpoint
from afterword.services.applications.dues import keep_up
from afterword.services.applications.views import Card, today
from afterword.services.people.interests import match_new
from afterword.web.building import build
from afterword.web.site import COOKIE
from benchmarks import matching

NOW = datetime(2026, 11, 19, 8, 0, tzinfo=UTC)
APPLICATIONS = 300
WEEKS = 14
"""Days without a check-in to anybody, up to now."""
MANY = 1_000_000
NEW = 2_000_000
MOST_MS = 100.0
TIMES = 15
HOST = "127.0.0.1:8787"


def main() -> None:
    """Make it all up, look at *Today*, and print the milliseconds."""
    contacts, articles = [int(one) for one in sys.argv[1:]] + [10_000, 50_000][len(sys.argv) - 1 :]
    with tempfile.TemporaryDirectory() as folder:
        home = Path(folder) / "home"
        app = App(home, FixedClock(NOW), UTC)
        people = make_store(app, contacts, articles)
        print(f"{contacts:,} contacts, {APPLICATIONS} applications, {articles:,} articles")
        whole = timed(lambda: keep_up(app.store, app.moment), 1)
        print(f"everybody's day, after a new setting or zone: {whole:.0f} ms")
        app.close()
        _tell("a command, nothing changed", [look(home) for _ in range(TIMES)])
        for change, name in CHANGES.items():
            took = []
            for number in range(TIMES):
                app = App(home, FixedClock(NOW), UTC)
                change(app, people, number)
                app.close()
                took.append(look(home))
            _tell(f"a command, the first look after {name}", took)
        app = App(home, FixedClock(NOW), UTC)
        app.remember()
        browser = let_in(app)
        browser.get("/")
        _tell("the page", [timed(lambda: browser.get("/"), 1) for _ in range(TIMES)])
        took = []
        for number in range(TIMES):
            _snoozed(app, people, TIMES + number)
            took.append(timed(lambda: browser.get("/"), 1))
        _tell("the page, the first look after somebody was set aside", took)
        cards = shown(app)
        articles_shown = sum(card.reason is not None for card in cards)
        print(f"{len(cards)} cards, {articles_shown} of them with something to write about")
        app.close()


def look(home: Path) -> float:
    """Return the milliseconds *Today* takes a program that just began, its start not counted."""
    app = App(home, FixedClock(NOW), UTC)
    app.store.message_count()
    took = timed(lambda: today(app.store, app.moment), 1)
    app.close()
    return took


def _tell(what: str, took: list[float]) -> None:
    beyond = "" if max(took) < MOST_MS else "  <- beyond what is promised"
    print(f"{what}: {median(took):.0f} ms ({min(took):.0f} to {max(took):.0f}){beyond}")


def _logged_call(app: App, people: list[Contact], number: int) -> None:
    """Note a call."""
    at = NOW - timedelta(minutes=number + 1)
    made = Touchpoint(
        app.store.new_id("T"), people[number].id, at, Direction.INBOUND, Channel.PHONE, Nature.CALL
    )
    app.store.add_touchpoint(made)


def _snoozed(app: App, people: list[Contact], number: int) -> None:
    """Set somebody aside."""
    until = NOW.date() + timedelta(days=9)
    app.store.save_contact(replace(people[100 + number], snoozed_until=until))


def _mail_came(app: App, people: list[Contact], number: int) -> None:
    """Let one more mail have come."""
    mail = app.store.unmerged()
    came = Touchpoint(
        f"T{NEW}-{number}", people[200 + number].id, NOW, Direction.INBOUND, Channel.MAIL
    )
    from_mail = tuple(one for one in mail.touchpoints if not one.is_logged)
    app.store.save_assembly(Assembly(mail.applications, tuple(people), (*from_mail, came)))


def _merged(app: App, people: list[Contact], number: int) -> None:
    """Let two entries be one."""
    pair = people[300 + 2 * number].id, people[301 + 2 * number].id
    app.store.merge(*pair, NOW, is_automatic=False)


def shown(app: App) -> list[Card]:
    """Return what *Today* shows."""
    return today(app.store, app.moment)


def timed(look: object, times: int) -> float:
    """Return the milliseconds of one look, the median of several, without waiting for others."""
    took = []
    for _ in range(times):
        began, wall = process_time(), perf_counter()
        look()  # type: ignore[operator]
        took.append(1000 * min(process_time() - began, perf_counter() - wall))
    return median(took)


def make_store(app: App, contacts: int, articles: int) -> list[Contact]:
    """Fill a store with people, what happened with them, and what there is to write about."""
    chance = random.Random(7)  # noqa: S311 -- the same every time
    words = [
        "".join(chance.choices(matching.SYLLABLES, k=3)) + str(n % 10)
        for n in range(matching.WORDS)
    ]
    people = matching.contacts(contacts, words, chance)
    people = [
        Contact(one.id, one.name, f"{one.id}@x.example".lower(), None, one.organisation,
                interests=one.interests)
        for one in people
    ]  # fmt: skip
    past = tuple(_past(chance, contacts))
    app.store.save_assembly(Assembly(tuple(_applications(chance, contacts)), tuple(people), past))
    told = [_logged(one, chance) for one in people if chance.random() < 0.9]
    app.store.save_batch(Batch(touchpoints=tuple(told)))
    matching.fill(app.store, articles, words, chance)
    match_new(app.store, [], app.moment)
    _write_letters(app, people, chance)
    _list_openings(app)
    return people


def _write_letters(app: App, people: list[Contact], chance: random.Random) -> None:
    """Have written a letter for every application, a third of them about an article."""
    articles = app.store.articles(most=APPLICATIONS)
    for n in range(APPLICATIONS):
        to, about = chance.choice(people), chance.choice(articles)
        app.store.save_letter(
            Letter(
                f"L{n}",
                Purpose.ARTICLE if n % 3 == 0 else Purpose.THANK_YOU,
                Address(to.name, to.address or ""),
                "Hello",
                "Hi,\n\nthank you for the hour on Tuesday.\n\nAna\n" * 5,
                NOW - timedelta(days=20 + n),
                contact_id=to.id,
                answers=Answers(reason=f"{about.title} ({about.link})" if n % 3 == 0 else ""),
            )
        )


def _list_openings(app: App) -> None:
    """Watch the boards of ten houses, forty openings each."""
    for n in range(10):
        board = f"https://boards.example/{n}"
        app.store.save_board(Board(f"House {n}", "greenhouse", board))
        app.store.save_openings(
            Opening("", board, str(m), "Planner" if m == 0 else f"Clerk {m}", f"{board}/{m}", "",
                    NOW.date(), NOW.date(), published_on=NOW.date() - timedelta(days=9))
            for m in range(40)
        )  # fmt: skip


def _applications(chance: random.Random, contacts: int) -> list[Application]:
    found = []
    for n in range(APPLICATIONS):
        told = NOW - timedelta(days=chance.randrange(1, 900))
        who = [f"P{chance.randrange(contacts)}" for _ in range(3)]
        rejection = Rejection(
            told, Channel.MAIL, SenderKind.PERSON, ReachedStage.AFTER_INTERVIEW, who[0]
        )
        found.append(
            Application(
                f"A{n}",
                f"House {n}",
                "Planner",
                Stage.INTERVIEW,
                Outcome.REJECTED,
                told - timedelta(days=40),
                rejection,
                (Interview(told - timedelta(days=7), 60, tuple(who)),),
                (
                    Participant(who[0], HiringRole.HIRING_MANAGER, was_interviewer=True),
                    *(Participant(one, was_interviewer=True) for one in who[1:]),
                ),
            )
        )
    return found


def _past(chance: random.Random, contacts: int) -> list[Touchpoint]:
    found = []
    for n in range(contacts):
        for m in range(chance.randrange(1, 5)):
            is_sent = chance.random() < 0.5
            days = chance.randrange(900)
            # This week's list is still empty, so that people are chosen for it.
            is_check_in = is_sent and days > WEEKS and chance.random() < 0.5
            found.append(
                Touchpoint(
                    f"T{n}-{m}",
                    f"P{n}",
                    NOW - timedelta(days=days, hours=m),
                    Direction.OUTBOUND if is_sent else Direction.INBOUND,
                    Channel.MAIL,
                    Nature.MESSAGE,
                    purpose=Purpose.CHECK_IN if is_check_in else None,
                    message_id=f"{n}.{m}@x.example",
                )
            )
    return found


def _logged(one: Contact, chance: random.Random) -> Touchpoint:
    """Make a call one told of: it makes somebody a person to keep in touch with."""
    at = NOW - timedelta(days=chance.randrange(900))
    number = MANY + int(one.id.removeprefix("P"))  # no id a store gives out in this benchmark
    return Touchpoint(f"T{number}", one.id, at, Direction.INBOUND, Channel.PHONE, Nature.CALL)


def let_in(app: App) -> TestClient:
    """Return a browser that is let in."""
    session = app.entrance().exchange(app.entrance().new_token(app.now), app.now)
    browser = TestClient(build(app, [HOST]), base_url=f"http://{HOST}", follow_redirects=False)
    browser.cookies.set(COOKIE, session or "")
    return browser


CHANGES = {
    _logged_call: "a call was noted",
    _snoozed: "somebody was set aside",
    _mail_came: "a scan with one new mail",
    _merged: "two entries became one",
}

if __name__ == "__main__":
    main()
