"""The long view, put together: flows, waiting, answers, ties and stories, beside base rates."""

import csv
import io
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import tzinfo

from afterword.core.applications import Application, Outcome
from afterword.core.insights.advice_line import Advised, advice_line, advised
from afterword.core.insights.base_rates import BASE_RATES, BaseRate
from afterword.core.insights.funnel import LAYERS, OFFERED, TALKED, Flow, flows, had_talk, path_of
from afterword.core.insights.intervals import Share, in_words, share
from afterword.core.insights.replies import Replied, replies
from afterword.core.insights.sankey import sankey
from afterword.core.insights.stories import Story, stories
from afterword.core.insights.waiting_times import Waits, waits
from afterword.core.ports import Store
from afterword.core.touchpoints import Direction, Touchpoint
from afterword.core.wording import count, listed
from afterword.services.known import known
from afterword.services.lessons import lessons
from afterword.services.moment import Moment

TITLE = "What became of your applications"


@dataclass(frozen=True, slots=True)
class Beside:
    """One's own share beside what is known of the world."""

    says: str
    own: Share
    own_in_words: str
    rates: tuple[BaseRate, ...]


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
        return sankey(self.flows, LAYERS, TITLE, self.says)


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
    parts = [f"{one.count} from {one.source} to {one.target}" for one in found]
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
