"""Today looks at a few of many, and shows what looking at everybody would show."""

from datetime import date

import pytest
from tests.services.everybody import today_of_everybody
from tests.services.histories import History

from afterword.core.cadence.due_day import DueDay, due_day
from afterword.core.ports import Store
from afterword.core.ports.dues import Waiting
from afterword.core.steps import StepKind
from afterword.services.applications.views import Card, today
from afterword.services.moment import Moment
from afterword.services.people import check_ins

THINGS = 45
"""What happens in one history, one after the other."""


def kept_days(store: Store) -> dict[str, DueDay]:
    """Return what is kept of everybody it will ever be time to write to."""
    everybody = frozenset(one.id for one in store.contacts())
    asked = Waiting(until=date.max, kept=everybody)
    return {one.contact_id: one for one in store.due_people(asked, 1_000)}


def worked_out_days(store: Store, moment: Moment) -> dict[str, DueDay]:
    """Work the same out, for everybody and from the beginning."""
    past = store.touchpoints()
    found = (
        due_day(
            one,
            [each for each in past if each.contact_id == one.id],
            moment.now,
            moment.settings,
            moment.zone,
        )
        for one in store.contacts()
    )
    return {one.contact_id: one for one in found if one.first_day is not None}


@pytest.mark.parametrize("seed", range(4))
def test_whatever_happens_today_is_what_everybody_would_give(
    store: Store, seed: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(check_ins, "_PAGE", 2 + seed)  # so that nine people are many
    history = History(store, seed)
    shown: list[Card] = []
    done = []
    for _ in range(THINGS):
        done.append(history.go_on())
        cards = today(store, history.moment)
        assert cards == today_of_everybody(store, history.moment), done
        assert kept_days(store) == worked_out_days(store, history.moment), done
        shown += cards
    assert any(card.step.kind is StepKind.CHECK_IN for card in shown)
