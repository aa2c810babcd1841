"""How long *Today* takes with very many people: the service, and the page in a browser.

    python -m benchmarks.today [CONTACTS] [ARTICLES]

By default 10,000 contacts, whom one was in touch with two to five times, 300 applications, and
50,000 articles matched to them. The first look loads everything from the store and works out when
each is due; every other one until something changes is what the page takes.
"""

import random
import sys
import tempfile
from datetime import UTC, datetime, timedelta
from pathlib import Path
from statistics import median
from time import perf_counter, process_time

from starlette.testclient import TestClient

from afterword.adapters.clock import FixedClock
from afterword.app import App
from afterword.core.applications import Application, Interview, Outcome, Rejection, Stage
from afterword.core.letters.purposes import Purpose
from afterword.core.people import Contact, Participant
from afterword.core.ports import Assembly
from afterword.core.reading.reading import HiringRole, ReachedStage, SenderKind
from afterword.core.touchpoints import Channel, Direction, Nature, Touchpoint
from afterword.services.interests import match_new
from afterword.services.views import Card, today
from afterword.web.building import build
from afterword.web.site import COOKIE
from benchmarks import matching

NOW = datetime(2026, 11, 19, 8, 0, tzinfo=UTC)
APPLICATIONS = 300
WEEKS = 14
"""Days without a check-in to anybody, up to now."""
MANY = 1_000_000
MOST_MS = 100.0
HOST = "127.0.0.1:8787"


def main() -> None:
    """Make it all up, look at *Today*, and print the milliseconds."""
    contacts, articles = [int(one) for one in sys.argv[1:]] + [10_000, 50_000][len(sys.argv) - 1 :]
    with tempfile.TemporaryDirectory() as folder:
        app = App(Path(folder) / "home", FixedClock(NOW), UTC)
        make_store(app, contacts, articles)
        print(f"{contacts:,} contacts, {APPLICATIONS} applications, {articles:,} articles")
        first = timed(lambda: today(app.store, app.moment), 1)
        print(f"the service without memory: {first:.0f} ms")
        app.remember()
        first = timed(lambda: today(app.store, app.moment), 1)
        again = timed(lambda: today(app.store, app.moment), 15)
        print(f"the service in a program that stays: {first:.0f} ms at first, then {again:.1f} ms")
        browser = let_in(app)
        browser.get("/")
        page = timed(lambda: browser.get("/"), 15)
        print(f"the page: {page:.1f} ms{'' if page < MOST_MS else '  <- beyond what is promised'}")
        print(f"{len(shown(app))} cards")
        app.close()


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


def make_store(app: App, contacts: int, articles: int) -> None:
    """Fill a store with people, what happened with them, and articles that fit them."""
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
    past = _past(chance, contacts)
    past += [_logged(one, chance) for one in people if chance.random() < 0.9]
    app.store.save_assembly(
        Assembly(tuple(_applications(chance, contacts)), tuple(people), tuple(past))
    )
    matching.fill(app.store, articles, words, chance)
    match_new(app.store, [], app.moment)


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


if __name__ == "__main__":
    main()
