"""The reasons there are to write to people, on a day: gathered here, decided in the core."""

from collections import defaultdict
from collections.abc import Callable, Iterable, Mapping, Sequence
from datetime import datetime, time, timedelta
from functools import cached_property
from typing import TYPE_CHECKING, Final

from afterword.core.applications import Application
from afterword.core.articles import Article, ArticleMatch
from afterword.core.cadence import CHECK_INS, ReasonToWrite
from afterword.core.errors import Invalid, NotFound
from afterword.core.letters.letter import Letter
from afterword.core.letters.purposes import Purpose
from afterword.core.openings import Opening
from afterword.core.people import Contact
from afterword.core.ports.dues import Offered
from afterword.core.reading.organisation.names import (
    is_same_organisation,
    is_same_when_normalised,
    normalise_organisation,
)
from afterword.core.reasons import Given, Reason
from afterword.core.reasons.choosing import Choosing, is_passed_on
from afterword.core.reasons.openings import (
    FRESH,
    came_up,
    has_found_work,
    is_fresh,
    openings_for,
)
from afterword.core.steps import Step, StepKind, StepState, Window
from afterword.core.their_news import TheirNews
from afterword.core.touchpoints import Direction, Touchpoint
from afterword.core.wording import listed
from afterword.core.workdays import local_day, morning_of
from afterword.services.moment import Moment

if TYPE_CHECKING:
    from afterword.core.ports import Store

_TRIED: Final = 5
"""Articles that are looked at for one person; more, and the first were all passed on."""
_NEWS_DAYS: Final = timedelta(days=180)
"""How long news is news, one's own and theirs (judgement)."""


class Reasons:
    """The reasons there are on one day, looked up for a few people at a time."""

    def __init__(  # noqa: PLR0913, PLR0917  each by its own name
        self,
        store: "Store",
        applications: Sequence[Application],
        lately: Sequence[Touchpoint],
        openings: Mapping[str, list[Reason]],
        letters: Callable[[], list[Letter]],
        moment: Moment,
    ) -> None:
        """Gather what is there for anybody.

        Args:
            store: What was found and written.
            applications: All of them.
            lately: The check-ins that went out on this day at least, to anybody.
            openings: As `openings_by_application` returns them.
            letters: Returns every letter that was written; asked where there is a reason at all.
            moment: When.
        """
        self._store, self._moment, self._letters = store, moment, letters
        self._lately, self._openings = lately, openings
        self._applications = [one for one in applications if one.id in openings]
        self._news = [
            Reason(one.id, Purpose.CHECK_IN, one.line)
            for one in reversed(store.own_news())
            if one.at > moment.now - _NEWS_DAYS
        ]
        self._of_them = _their_news(store, moment)
        self._oldest = moment.now - timedelta(days=moment.settings.article_days)
        self.chosen: dict[str, Reason] = {}
        """By contact id, of those it was chosen for."""

    @property
    def offered(self) -> Offered:
        """Return for whom there may be something that is made for them."""
        people = {one for of in self._applications for one in of.people}
        houses = [one.organisation for one in self._applications if one.organisation]
        keys: dict[str, set[str]] = defaultdict(set)
        for key in map(normalise_organisation, houses):
            keys[key[:1]].add(key)  # two names that are the same begin with the same letter
        there = self._store.houses_of_people(keys.keys()) if keys else ()
        return Offered(
            self._oldest,
            frozenset(people | set(self._of_them)),
            frozenset(
                one
                for one in there
                if any(is_same_when_normalised(key, one) for key in keys.get(one[:1], ()))
            ),
        )

    @property
    def is_over(self) -> bool:
        """Tell whether nobody else gets a reason on this day."""
        return self._choosing.is_over

    def offers(self, people: Sequence[Contact]) -> dict[str, list[Reason]]:
        """Return the reasons there are for each, the best first, by contact id."""
        tried: dict[str, list[ArticleMatch]] = defaultdict(list)
        for match in self._store.matches_of(one.id for one in people) if people else ():
            if len(tried[match.contact_id]) < _TRIED:
                tried[match.contact_id].append(match)
        wanted = {match.article_id for matches in tried.values() for match in matches}
        articles = {
            name: one
            for name, one in (self._store.articles_by_id(wanted) if wanted else {}).items()
            if one.first_seen_at >= self._oldest
        }
        return {
            one.id: [
                *self._of_them.get(one.id, [])[:1],
                *_openings_of(one, self._openings, self._applications),
                *(
                    _from_article(articles[match.article_id], match.words, match.score)
                    for match in tried[one.id]
                    if match.article_id in articles
                ),
                *self._news,
            ]
            for one in people
        }

    def choose(self, person: Contact, offers: Sequence[Reason]) -> Reason | None:
        """Choose a reason for the next person, the most pressing first; see `Choosing`."""
        if not offers:
            return None
        reason = self._choosing.choose(person, offers)
        if reason is not None:
            self.chosen[person.id] = reason
        return reason

    @cached_property
    def _choosing(self) -> Choosing:
        letters = self._letters()
        readers = {one.contact_id for one in letters if one.contact_id}
        readers |= {one.contact_id for one in self._lately}
        contacts = self._store.contacts_by_id(readers) if readers else {}
        given = given_so_far(letters, self._lately, contacts, self._moment)
        return Choosing(given, self._moment.today)


def is_about_them(reason: Reason) -> bool:
    """Tell whether a reason is made for its reader; one's own news would fit anybody."""
    return reason.purpose is not Purpose.CHECK_IN


def _their_news(store: "Store", moment: Moment) -> dict[str, list[Reason]]:
    """Return what is new with people, the newest first."""
    found: dict[str, list[Reason]] = defaultdict(list)
    for one in reversed(store.their_news()):
        if one.at > moment.now - _NEWS_DAYS:
            found[one.contact_id].append(_from_their_news(one))
    return dict(found)


def openings_by_application(
    store: "Store", applications: Iterable[Application], moment: Moment
) -> dict[str, list[Reason]]:
    """Return the openings that are a reason to write, by the application that ended.

    None is to somebody who has found work.
    """
    applications = list(applications)
    if has_found_work(applications):
        return {}
    houses = {one.address: one.organisation for one in store.boards()}
    fresh: dict[str, list[Opening]] = defaultdict(list)
    for opening in store.openings() if houses else ():
        # Boards list hundreds; those that are no reason to anybody are passed over here.
        if opening.board in houses and is_fresh(opening, moment.today):
            fresh[houses[opening.board]].append(opening)
    found: dict[str, list[Reason]] = {}
    for one in applications if fresh else ():
        theirs = [
            (house, opening)
            for house, listed_there in fresh.items()
            if one.organisation and is_same_organisation(house, one.organisation)
            for opening in listed_there
        ]
        reasons = openings_for(one, theirs, moment.today, moment.zone) if theirs else []
        if reasons:
            found[one.id] = reasons
    return found


def watch_steps(
    store: "Store",
    applications: Sequence[Application],
    by_application: Mapping[str, list[Reason]],
    letters: Callable[[], list[Letter]],
    moment: Moment,
) -> list[tuple[Step, Reason]]:
    """Say of each ended application whose opening came up that it did.

    Not where a letter spoke of it already, nor where they applied there anew.
    """
    if not by_application:
        return []
    opened = {one.id: came_up(one) for one in store.openings()}
    texts = [_text_of(one) for one in letters()]
    found: list[tuple[Step, Reason]] = []
    for application in applications:
        for reason in by_application.get(application.id, [])[:1]:
            came = opened[reason.id]
            if came is None or any(is_passed_on(reason, one) for one in texts):
                continue
            first = morning_of(came[0], moment.zone)
            if _applied_since(application, applications, first):
                continue
            window = Window.fitted(first, first, first + FRESH)
            why = _sentence(why_of(reason))
            step = Step(StepKind.WATCH, StepState.OPEN, window, why, application.id)
            found.append((step, reason))
    return found


def _applied_since(
    ended: Application, applications: Iterable[Application], since: datetime
) -> bool:
    day = datetime.combine(since.date(), time.min, since.tzinfo)
    return any(
        one.applied_at is not None
        and one.applied_at >= day
        and one.id != ended.id
        and one.organisation
        and ended.organisation
        and is_same_organisation(one.organisation, ended.organisation)
        for one in applications
    )


def why_of(reason: Reason) -> str:
    """Say a reason in half a sentence, as the cadence's sentence ends."""
    if reason.purpose is Purpose.ARTICLE:
        return f"there is something to read on {listed([f'“{one}”' for one in reason.words])}"
    if reason.purpose is Purpose.OPENING:
        house = reason.organisation or "the company"
        if reason.is_back:
            return f"{house} is looking again for “{reason.title}”"
        return f"{house} has a new opening like the one you applied for, “{reason.title}”"
    if reason.purpose is Purpose.CONGRATULATION:
        return f"they have a new job: {listed(list(reason.words))}"
    return "you have something new to tell"


def as_reason_to_write(reason: Reason) -> ReasonToWrite:
    """Return a reason as the weekly list takes it."""
    return ReasonToWrite(reason.purpose, why_of(reason))


def find_reason(store: "Store", name: str) -> Reason:
    """Return a reason by its id.

    Raises:
        Invalid: It does not look like the id of one.
        NotFound: It is not there any more.
    """
    wanted = name.strip().upper()
    if not (wanted[:1] in {"R", "O", "N", "J"} and wanted[1:].isascii() and wanted[1:].isdigit()):
        raise Invalid(f"'{name}' is no reason; one looks like R7, and 'afterword' shows them.")
    if wanted[0] == "R":
        article = store.articles_by_id([wanted]).get(wanted)
        if article is not None:
            return _from_article(article, (), 0.0)
    for opening in store.openings():
        if opening.id == wanted:
            return Reason(wanted, Purpose.OPENING, opening.title, opening.link, (opening.title,))
    for theirs in store.their_news():
        if theirs.id == wanted:
            return _from_their_news(theirs)
    for news in store.own_news():
        if news.id == wanted:
            return Reason(wanted, Purpose.CHECK_IN, news.line)
    raise NotFound(f"The reason {wanted} is not there any more. 'afterword' shows those there are.")


def given_so_far(
    letters: Iterable[Letter],
    touchpoints: Iterable[Touchpoint],
    contacts: Mapping[str, Contact],
    moment: Moment,
) -> list[Given]:
    """Return what was passed on to whom, and who was written to when."""
    houses = {name: one.organisation for name, one in contacts.items()}
    found = [
        Given(
            one.contact_id,
            houses.get(one.contact_id),
            _text_of(one),
            local_day(one.created_at, moment.zone),
            is_check_in=one.purpose in CHECK_INS,
        )
        for one in letters
        if one.contact_id
    ]
    found += [
        Given(one.contact_id, houses.get(one.contact_id), "", local_day(one.at, moment.zone))
        for one in touchpoints
        if one.direction is Direction.OUTBOUND and one.purpose in CHECK_INS
    ]
    return found


def _text_of(letter: Letter) -> str:
    said = letter.answers
    answers = said.enjoyed, said.learned, said.differently, said.news, said.reason
    return "\n".join((letter.subject, letter.body, *answers))


def _openings_of(
    person: Contact,
    openings: Mapping[str, list[Reason]],
    applications: Iterable[Application],
) -> list[Reason]:
    """Return the openings to write to somebody about: of the applications they had a part in."""
    found: dict[str, Reason] = {}
    for application in applications:
        if application.id not in openings:
            continue
        is_part = any(one.contact_id == person.id for one in application.participants)
        house = application.organisation
        is_there = bool(
            house and person.organisation and is_same_organisation(house, person.organisation)
        )
        if is_part or is_there:
            found |= {one.id: one for one in openings[application.id]}
    return sorted(found.values(), key=lambda one: not one.is_back)


def _from_article(article: Article, words: tuple[str, ...], score: float) -> Reason:
    return Reason(article.id, Purpose.ARTICLE, article.title, article.link, words, score)


def _from_their_news(news: TheirNews) -> Reason:
    return Reason(news.id, Purpose.CONGRATULATION, news.in_a_letter, words=(news.job,))


def _sentence(words: str) -> str:
    return f"{words[:1].upper()}{words[1:]}."
