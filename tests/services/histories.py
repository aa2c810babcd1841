"""Months of a made-up search, in any order: mail, talks, letters, changes of mind, and time."""

from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta, tzinfo
from random import Random
from zoneinfo import ZoneInfo

from afterword.core.applications import Application, Interview, Outcome, Rejection, Stage
from afterword.core.articles import ArticleMatch, Entry, Feed
from afterword.core.errors import AfterwordError
from afterword.core.lessons.kept import Practice
from afterword.core.lessons.theme import Theme
from afterword.core.letters.letter import Answers, Letter
from afterword.core.letters.purposes import Purpose
from afterword.core.messages.message import Address
from afterword.core.openings import Board, Opening
from afterword.core.owner import Owner
from afterword.core.people import Contact, FailedAddress, Participant, Reach
from afterword.core.ports import Assembly, Batch, Delivery, Erasure, Receipt, Store
from afterword.core.reading.reading import (
    Door,
    HiringRole,
    OpenDoor,
    ReachedStage,
    Reason,
    SenderKind,
)
from afterword.core.settings import limits
from afterword.core.spans import Evidence
from afterword.core.their_news import TheirNews
from afterword.core.touchpoints import Channel, Direction, Nature, Touchpoint
from afterword.services.moment import Moment
from afterword.services.people.people import find_person
from afterword.services.people.tending import By, Told, log, reopen, rest, snooze, stop
from afterword.services.settings import current_settings

BEGAN = datetime(2026, 3, 10, 16, 10, tzinfo=UTC)
ZONES: tuple[tzinfo, ...] = (UTC, ZoneInfo("America/New_York"), ZoneInfo("Pacific/Apia"))
HOUSES = ("Rail Works", "Rail Works Ltd", "Harbour Ferries", "Quay Books", None)
ROLE = "Timetable Planner"
PEOPLE = 9


class History:
    """A store to which one thing after the other happens."""

    def __init__(self, store: Store, seed: int) -> None:
        self.store = store
        self.chance = Random(seed)  # noqa: S311 (the same every time)
        self.now = BEGAN
        self.zone = UTC if seed % 2 else ZONES[1]
        self._letters = 0
        self._mail = Assembly()
        store.save_feed(Feed("https://rail.example/feed", "Rail"))
        store.save_board(Board("Rail Works", "greenhouse", "https://board.example/rail"))
        self.assemble()
        for _ in range(5):
            self.find_articles()

    @property
    def moment(self) -> Moment:
        """Return what decisions stand on now."""
        return Moment(self.now, self.zone, current_settings(self.store), Owner())

    def go_on(self) -> str:
        """Let something happen, and return what."""
        happening: list[Callable[[], object]] = [
            self.pass_days, self.pass_days, self.pass_days, self.turn_back, self.travel,
            self.assemble, self.read_mail, self.read_mail, self.log, self.log, self.tend, self.tend,
            self.merge, self.merge, self.take_apart, self.write, self.write, self.settle,
            self.import_, self.erase, self.set, self.find_articles, self.find_articles,
            self.find_articles, self.find_openings, self.tell,
            self.practise, self.look_ahead, self.withdraw,
        ]  # fmt: skip
        doing = self.chance.choice(happening)
        try:
            doing()
        except AfterwordError:  # a merge with oneself, a day that has been: nothing happens
            return "nothing"
        return doing.__name__

    # time and place

    def pass_days(self) -> None:
        days = self.chance.choice([0, 1, 1, 1, 3, 3, 9, 9, 40, 200])
        self.now += timedelta(days=days, minutes=self.chance.randrange(1, 24 * 60))

    def turn_back(self) -> None:
        self.now -= timedelta(hours=self.chance.choice([1, 30, 24 * 20]))

    def travel(self) -> None:
        self.zone = self.chance.choice(ZONES)

    # mail

    def assemble(self) -> None:
        """Let everything that follows from mail be another thing."""
        people = tuple(self._person(n) for n in range(PEOPLE) if self.chance.random() < 0.9)
        self._mail = Assembly(
            tuple(self._application(n) for n in range(3)),
            people,
            tuple(self._touchpoint(f"T0-{n}") for n in range(self.chance.randrange(14))),
        )
        self.store.save_assembly(self._mail)

    def read_mail(self) -> None:
        """Let one more message have come."""
        number = len(self._mail.touchpoints)
        more = (*self._mail.touchpoints, self._touchpoint(f"T0-{number}"))
        self._mail = replace(self._mail, touchpoints=more)
        self.store.save_assembly(self._mail)

    def _at(self) -> datetime:
        days = self.chance.choice([0, 0, 1, 8, 45, 300])
        return self.now - timedelta(days=days, minutes=self.chance.randrange(24 * 60))

    def _who(self) -> str:
        return f"P{self.chance.randrange(PEOPLE)}"

    def _person(self, n: int) -> Contact:
        chance, address = self.chance, f"p{n}@rail.example"
        failed = FailedAddress(address, self._at(), "5.1.1", "No", "<m@x>")
        return Contact(
            f"P{n}",
            f"Dana {n}",
            chance.choice([address, address, address, None]),
            None,
            chance.choice(HOUSES),
            reach=Reach(address, (failed,) if chance.random() < 0.1 else ()),
        )

    def _application(self, n: int) -> Application:
        chance, told = self.chance, self._at()
        who = [self._who() for _ in range(3)]
        door = OpenDoor(
            chance.choice(list(Door)),
            Evidence(0, 4, "door"),
            chance.choice([None, (told + timedelta(days=chance.randrange(300))).date()]),
        )
        rejection = Rejection(
            told,
            Channel.MAIL,
            chance.choice(list(SenderKind)),
            chance.choice(list(ReachedStage)),
            chance.choice([None, who[0]]),
            reason=chance.choice([None, *Reason]),
            open_door=chance.choice([None, door]),
        )
        is_over = chance.random() < 0.8
        return Application(
            f"A{n}",
            chance.choice(HOUSES),
            ROLE,
            Stage.INTERVIEW,
            Outcome.REJECTED if is_over else None,
            told - timedelta(days=30),
            rejection if is_over else None,
            (Interview(told - timedelta(days=5), 60, tuple(who[:2])),),
            (
                Participant(who[0], HiringRole.HIRING_MANAGER),
                *(Participant(one, was_interviewer=True) for one in {who[1]} - {who[0]}),
            ),
        )

    def _touchpoint(self, name: str) -> Touchpoint:
        chance = self.chance
        direction = chance.choice(list(Direction))
        is_sent = direction is Direction.OUTBOUND
        return Touchpoint(
            name,
            self._who(),
            self._at(),
            direction,
            chance.choice([Channel.MAIL, Channel.MAIL, Channel.LINKEDIN]),
            chance.choice([Nature.MESSAGE, Nature.MESSAGE, Nature.MESSAGE, *Nature]),
            chance.choice([None, "A0", "A1", "A2"]),
            chance.choice([None, Purpose.CHECK_IN, Purpose.ARTICLE, *Purpose]) if is_sent else None,
        )

    # what the person says

    def _somebody(self) -> Contact:
        return find_person(self.store, self.chance.choice(self.store.contacts()).id)

    def log(self) -> None:
        on = self.moment.today - timedelta(days=self.chance.choice([0, 0, 3, 90]))
        told = Told(self.chance.choice(list(By)), on, they_wrote=self.chance.random() < 0.5)
        log(self.store, self._somebody(), told, self.moment)

    def look_ahead(self) -> None:
        """Let a talk be kept that is still to come."""
        at = self.now + timedelta(days=self.chance.choice([1, 20]))
        talk = Touchpoint(
            self.store.new_id("T"),
            self._who(),
            at,
            Direction.INBOUND,
            Channel.VIDEO,
            Nature.MEETING,
        )
        self.store.add_touchpoint(talk)

    def withdraw(self) -> None:
        logged = [one for one in self.store.touchpoints() if one.is_logged]
        if logged:
            self.store.withdraw_touchpoint(self.chance.choice(logged).id)

    def tend(self) -> None:
        today, somebody = self.moment.today, self._somebody()
        doing: list[Callable[[], object]] = [
            lambda: snooze(
                self.store, somebody, today + timedelta(self.chance.choice([1, 30])), today
            ),
            lambda: rest(self.store, somebody),
            lambda: stop(self.store, somebody),
            lambda: reopen(self.store, somebody, today),
            lambda: self.store.save_contact(replace(somebody, address="new@rail.example")),
            lambda: self.store.save_contact(replace(somebody, organisation="Quay Books Ltd")),
        ]
        self.chance.choice(doing)()

    def merge(self) -> None:
        one, other = self._somebody(), self._somebody()
        if one.id != other.id:
            self.store.merge(one.id, other.id, self.now, is_automatic=False)

    def take_apart(self) -> None:
        merged = self.store.merges()
        if merged:
            self.store.undo_merge(self.chance.choice(merged).id)

    # letters

    def write(self) -> None:
        """Write a letter to somebody, about an article perhaps, and hand it over."""
        self._letters += 1
        chance, to = self.chance, self._somebody()
        articles = self.store.articles(most=5)
        about = chance.choice([None, *articles])
        name = f"L{self._letters}"
        purpose = chance.choice([Purpose.CHECK_IN, Purpose.ARTICLE, *Purpose])
        letter = Letter(
            name, purpose, Address(to.name, to.address or ""), "Hello", "Hi,\n\nAna", self.now,
            chance.choice([None, "A0", "A1"]), to.id,
            answers=Answers(reason=f"{about.title} ({about.link})" if about else ""),
        )  # fmt: skip
        self.store.save_letter(letter)
        delivery = chance.choice([Delivery.SENT, Delivery.PLACED])
        touchpoint = Touchpoint(
            self.store.new_id("T"), to.id, self.now, Direction.OUTBOUND, Channel.MAIL,
            application_id=letter.application_id, purpose=purpose, letter_id=name,
            is_confirmed=delivery is Delivery.SENT,
        )  # fmt: skip
        if chance.random() < 0.8:
            self.store.save_receipt(Receipt(name, "eml", self.now, delivery, ""), touchpoint)

    def settle(self) -> None:
        if self._letters:
            name = f"L{self.chance.randint(1, self._letters)}"
            self.store.confirm_sent(name, went_out=self.chance.random() < 0.5)

    # others

    def import_(self) -> None:
        new, old = self.store.new_id("P"), self._somebody()
        self.store.save_batch(
            Batch(
                (
                    Contact(
                        f"{new}-import", "Mei Lin", "mei@quay.example", reopened_on=date(2026, 1, 1)
                    ),
                    replace(old, notes="They like trains.", address="other@rail.example"),
                ),
                touchpoints=(replace(self._touchpoint(f"{new}.1"), contact_id=old.id),),
                news=(
                    TheirNews(self.store.new_id("J"), old.id, "Head", "Southway", "", "", self.now),
                ),
            )
        )

    def erase(self) -> None:
        if self.chance.random() < 0.3:
            somebody = self._somebody()
            also = tuple(one.gone_id for one in self.store.merges() if one.kept_id == somebody.id)
            addresses = (somebody.address,) if somebody.address else ()
            self.store.erase(Erasure(somebody.id, (somebody.name,), addresses, also=also))

    def set(self) -> None:
        name = self.chance.choice(
            ["check_in_weeks", "rest_after", "gap_days", "cap_per_year", "weekly_list",
             "article_days", "cool_off_hours", "watch_after_weeks", "longest_interval_days"]
        )  # fmt: skip
        allowed = limits()[name]
        self.store.save_setting(name, str(self.chance.randint(allowed[0], allowed[-1])))

    def find_articles(self) -> None:
        number = len(self.store.articles())
        link = f"https://rail.example/{number}"
        found = self.store.add_articles(
            "https://rail.example/feed",
            [Entry(link, f"Line {number} opens again in spring")],
            self._at(),
        )
        matches = [
            ArticleMatch(self._who(), one.id, self.chance.random(), ("line",))
            for one in found
            for _ in range(4)
        ]
        self.store.save_article_matches(matches, anew=self.chance.random() < 0.1)

    def find_openings(self) -> None:
        key, on = str(self.chance.randrange(4)), self._at().date()
        back = self.chance.choice([None, on])
        opening = Opening(
            "", "https://board.example/rail", key, ROLE, f"https://board.example/{key}", "",
            on, on, published_on=on, reopened_on=back,
        )  # fmt: skip
        self.store.save_openings([opening])

    def tell(self) -> None:
        self.store.add_own_news(f"I finished course {self.chance.randrange(99)}", self._at())

    def practise(self) -> None:
        done = Practice(
            self.store.new_id("E"), self.chance.choice(list(Theme)), "Say it aloud.", self._at(),
            contact_id=self._who(), done_at=self._at(),
        )  # fmt: skip
        self.store.save_practice(done)
