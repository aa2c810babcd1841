"""The long view, put together: flows, waiting, answers, ties and stories, beside base rates."""

import csv
import io
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import tzinfo
from typing import Final

from afterword.core.applications import Application, Outcome
from afterword.core.insights.advice_line import Advised, advice_line, advised
from afterword.core.insights.base_rates import BASE_RATES, BaseRate
from afterword.core.insights.funnel import (
    LAYERS,
    OFFERED,
    TALKED,
    UNCOUNTED,
    Flow,
    flows,
    had_talk,
    path_of,
)
from afterword.core.insights.intervals import Share, in_words, is_enough, share
from afterword.core.insights.replies import Replied, replies
from afterword.core.insights.sankey import sankey
from afterword.core.insights.stories import Story, stories
from afterword.core.insights.waiting_times import Waits, waits
from afterword.core.letters.purposes import Purpose
from afterword.core.ports import Store
from afterword.core.touchpoints import Direction, Touchpoint
from afterword.core.wording import count, listed
from afterword.core.wording import in_words as in_figures
from afterword.services.known import known
from afterword.services.lessons import lessons
from afterword.services.moment import Moment
from afterword.services.wording import PURPOSE_IN_WORDS

TITLE: Final = "What became of your applications"
CLOSING: Final = (
    "These are counts of what was, yours and other people's. Nobody knows your odds, and no figure "
    "here is one."
)
"""What stands under everything."""
_ASKS_NOTHING: Final = frozenset(
    {Purpose.THANK_YOU, Purpose.INTERVIEW_THANK_YOU, Purpose.ADVICE_THANKS, Purpose.LINKEDIN_NOTE}
)
"""Letters that are whole without an answer."""


@dataclass(frozen=True, slots=True)
class Beside:
    """One's own share beside what is known of the world."""

    says: str
    own: Share
    own_in_words: str
    rates: tuple[BaseRate, ...]

    @property
    def own_line(self) -> str:
        """Return one's own share as a line: as a figure only where it says something."""
        return f"You: {self.own_in_words}" if is_enough(self.own) else self.own_in_words


@dataclass(frozen=True, slots=True)
class Insights:
    """Everything the page and the command show."""

    flows: tuple[Flow, ...]
    says: str
    """The flows in words."""
    beside: tuple[Beside, ...]
    waits: tuple[Waits, ...]
    replies: tuple[Replied, ...]
    ties: int
    """People of ended applications who wrote or spoke after the no."""
    stories: tuple[Story, ...]
    leads: int
    """Openings and people that somebody mentioned."""
    led_to: int
    """Applications that followed from them."""
    advice: tuple[Advised, ...] = ()
    """What people advised, by theme, with the days."""

    def counted(self) -> tuple[tuple[str, str, str], ...]:
        """Return the flows as rows of a table; the number is empty where none is said."""
        return tuple(
            (one.source, one.target, "" if one.target in UNCOUNTED else f"{one.count:,}")
            for one in self.flows
        )

    def ties_in_words(self) -> str:
        """Say how many people stayed in touch; empty where nobody did yet."""
        if not self.ties:
            return ""
        return f"{count(self.ties, 'person', 'people')} wrote or spoke to you after a no."

    def replies_in_words(self) -> tuple[str, ...]:
        """Say what came back to one's letters, a line for each purpose."""
        return tuple(_reply_in_words(one) for one in self.replies)

    def leads_in_words(self) -> str:
        """Say how many leads there were and what followed; empty where there were none."""
        if not self.leads:
            return ""
        if not self.led_to:
            return f"{count(self.leads, 'lead')} came from people you know."
        followed = count(self.led_to, "application")
        return f"{count(self.leads, 'lead')} came from people you know, and {followed} followed."

    def advice_svg(self, zone: tzinfo) -> str:
        """Draw what people advised over time; empty where nobody did."""
        return advice_line(self.advice, zone) if self.advice else ""

    def svg(self) -> str:
        """Draw the flows."""
        return sankey(self.flows, LAYERS, TITLE, self.says, UNCOUNTED)


def insights(store: Store, moment: Moment) -> Insights:
    """Put the long view together from all that is known."""
    everything = known(store)
    applications = list(everything.applications.values())
    found = flows(applications)
    leads = store.leads()
    names = {one.id: one.name for one in everything.contacts.values()}
    return Insights(
        flows=found,
        says=_in_words(found),
        beside=_beside(applications),
        waits=waits(applications, moment.zone),
        replies=replies(everything.touchpoints, moment.now),
        ties=_ties(applications, everything.touchpoints),
        stories=stories(applications, everything.touchpoints, leads, names),
        leads=len(leads),
        led_to=len({one.application_id for one in leads} - {None}),
        advice=advised(lessons(store)),
    )


def as_csv(found: Insights) -> str:
    """Return the flows as a table; no cell begins like a formula, as all names are ours."""
    out = io.StringIO()
    writer = csv.writer(out, lineterminator="\n")
    writer.writerow(["from", "to", "applications"])
    writer.writerows((one.source, one.target, one.count) for one in found.flows)
    return out.getvalue()


def _in_words(found: tuple[Flow, ...]) -> str:
    if not found:
        return "No applications yet."
    parts = [
        f"some from {one.source} to {one.target}"
        if one.target in UNCOUNTED
        else f"{one.count} from {one.source} to {one.target}"
        for one in found
    ]
    return f"Applications: {listed(parts)}."


def _beside(applications: list[Application]) -> tuple[Beside, ...]:
    """Set one's own settled cases beside the rates; what is open yet is no case."""
    settled = [one for one in applications if one.outcome is not None or OFFERED in path_of(one)]
    talked = [one for one in settled if had_talk(one) and one.outcome is not Outcome.WITHDRAWN]
    offered = sum(OFFERED in path_of(one) for one in talked)
    interviewed = sum(TALKED in path_of(one) for one in applications)
    rates = {one.key: one for one in BASE_RATES}
    return (
        _one(
            "Talks that led to an offer",
            share(offered, len(talked)),
            "applications that came to a talk and to an end",
            [rates["interview-hire"], rates["interview-offer-graduates"]],
        ),
        _one(
            "Applications that led to a talk",
            share(interviewed, len(applications)),
            "applications",
            [rates["applicant-interview"]],
        ),
    )


def _one(says: str, own: Share, what: str, rates: Iterable[BaseRate]) -> Beside:
    return Beside(says, own, in_words(own, what), tuple(rates))


def _reply_in_words(one: Replied) -> str:
    """Say what came back to letters of one purpose; few are no rate, and silence is no score."""
    purpose, answered = PURPOSE_IN_WORDS[one.purpose], one.share.hits
    about = f"{purpose[:1].upper()}{purpose[1:]}"
    if is_enough(one.share):
        return f"{about}: {answered} of {one.share.cases} answered."
    if answered:
        verb = "was" if answered == 1 else "were"
        return f"{about}: {in_figures(answered)} {verb} answered."
    if one.purpose in _ASKS_NOTHING:
        return f"{about}: asks for no answer."
    return f"{about}: no answer yet, which is usual."


def _ties(applications: list[Application], touchpoints: list[Touchpoint]) -> int:
    ended = {
        part.contact_id: application.rejection.at
        for application in applications
        if application.rejection is not None
        for part in application.participants
    }
    return len(
        {
            one.contact_id
            for one in touchpoints
            if one.contact_id in ended
            and one.direction is Direction.INBOUND
            and one.is_human
            and one.at > ended[one.contact_id]
        }
    )
