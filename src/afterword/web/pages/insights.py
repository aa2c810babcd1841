"""*Insights*: what became of applications, drawn, with a table behind it and rates beside it."""

from dataclasses import dataclass
from typing import ClassVar

from starlette.responses import Response

from afterword.core.insights.advice_line import TITLE as ADVICE
from afterword.core.insights.base_rates import arithmetic
from afterword.core.insights.intervals import is_enough
from afterword.core.lessons.theme import NAMES
from afterword.services.insights import CLOSING, TITLE, Beside, as_csv, insights
from afterword.web.drawn import Drawn, drawn
from afterword.web.visit import Visit, page


@dataclass(frozen=True, slots=True)
class RateShown:
    """One figure about the world."""

    says: str
    arithmetic: str
    source: str


@dataclass(frozen=True, slots=True)
class BesideShown:
    """One's own share, drawn as an interval, beside the world's."""

    says: str
    own: str
    is_figure: bool
    """There is enough for one; else it is a sentence, and stands like one."""
    rates: tuple[RateShown, ...]


@dataclass(frozen=True, slots=True)
class Row:
    """One row of the table behind the drawing."""

    source: str
    target: str
    count: str
    """Empty where no number is said."""


@dataclass(frozen=True, slots=True)
class AdvisedShown:
    """One theme, and the months somebody named it."""

    name: str
    months: str


@dataclass(frozen=True, slots=True)
class InsightsPage:
    """The page."""

    template: ClassVar[str] = "insights.html"
    title: str
    heading: str
    drawing: Drawn
    """SVG made by ourselves; every name in it is ours."""
    rows: tuple[Row, ...]
    beside: tuple[BesideShown, ...]
    waits: tuple[str, ...]
    replies: tuple[str, ...]
    ties: str
    leads: str
    stories: tuple[str, ...]
    advice: tuple[AdvisedShown, ...]
    advice_heading: str
    advice_drawing: Drawn
    has_picture: bool
    """Whether the drawing can be had as a PNG."""
    closing: str


def show(visit: Visit) -> Response:
    """Show the long view."""
    found = insights(visit.app.store, visit.moment)
    return visit.show(
        InsightsPage(
            title="Insights",
            heading=TITLE,
            drawing=drawn(found.svg()) if found.flows else drawn(""),
            rows=tuple(Row(*one) for one in found.counted()),
            beside=tuple(_beside(one) for one in found.beside),
            waits=tuple(one.in_words() for one in found.waits),
            replies=found.replies_in_words(),
            ties=found.ties_in_words(),
            leads=found.leads_in_words(),
            stories=tuple(one.in_words(visit.moment.zone) for one in found.stories),
            advice=tuple(
                AdvisedShown(NAMES[one.theme], one.in_words(visit.moment.zone))
                for one in found.advice
            ),
            advice_heading=ADVICE,
            advice_drawing=drawn(found.advice_svg(visit.moment.zone)),
            has_picture=visit.app.can_draw,
            closing=CLOSING,
        )
    )


def _beside(one: Beside) -> BesideShown:
    rates = tuple(
        RateShown(rate.says, arithmetic(rate), f"{rate.source}; counted in {rate.year}. {rate.of}")
        for rate in one.rates
    )
    return BesideShown(one.says, one.own_line, is_enough(one.own), rates)


def svg(visit: Visit) -> Response:
    """Give the drawing as a file."""
    return _file(insights(visit.app.store, visit.moment).svg(), "image/svg+xml", "svg")


def table(visit: Visit) -> Response:
    """Give the table as a file."""
    return _file(as_csv(insights(visit.app.store, visit.moment)), "text/csv", "csv")


def png(visit: Visit) -> Response:
    """Give the drawing as a picture."""
    svg_text = insights(visit.app.store, visit.moment).svg()
    return _file(visit.app.picture(svg_text), "image/png", "png")


def _file(content: str | bytes, kind: str, ending: str) -> Response:
    disposition = {"content-disposition": f'attachment; filename="applications.{ending}"'}
    return Response(content, media_type=kind, headers=disposition)


ROUTES = (
    page("/insights", show, "insights"),
    page("/insights/applications.svg", svg, "insights-svg"),
    page("/insights/applications.csv", table, "insights-csv"),
    page("/insights/applications.png", png, "insights-png"),
)
