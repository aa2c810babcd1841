"""Today, worked out the long way: everybody's cadence and everybody's reasons, every time."""

from dataclasses import replace
from datetime import timedelta

from afterword.core.applications import Application
from afterword.core.cadence import Due, cadence, weekly_list
from afterword.core.cadence.due import ANY_DAY
from afterword.core.cadence.turns import place
from afterword.core.letters.purposes import Purpose
from afterword.core.people import Contact
from afterword.core.playbook.budget import within_budget
from afterword.core.playbook.noting import note_steps
from afterword.core.ports import Store
from afterword.core.reach import is_reachable
from afterword.core.reading.organisation.names import is_same_organisation
from afterword.core.reasons import Given, Reason, choose_reasons
from afterword.core.settings import CHECK_IN_DAYS
from afterword.core.steps import Step, StepKind, StepState, urgency
from afterword.core.workdays import next_day_among
from afterword.services.applications.views import Card, is_set_aside, last_with, steps_for
from afterword.services.known import Known, kept_people, known
from afterword.services.moment import Moment
from afterword.services.people.reasons import (
    as_reason_to_write,
    given_so_far,
    is_about_them,
    openings_by_application,
    watch_steps,
    why_of,
)

SHOWN = {StepState.OPEN, StepState.HELD}


def today_of_everybody(store: Store, moment: Moment) -> list[Card]:
    """Return what `services.applications.views.today` has to return."""
    everything = known(store)
    applications = list(everything.applications.values())
    steps = sorted(_story_steps(applications, everything, moment), key=urgency)
    steps = [one for one in steps if not _is_put_off(one, everything, moment)]
    openings = openings_by_application(store, applications, moment)
    back = watch_steps(store, applications, openings, store.letters, moment)
    told = {step.application_id for step, _ in back}
    steps = [
        one for one in steps if one.kind is not StepKind.WATCH or one.application_id not in told
    ]
    busy = {one.contact_id for one in steps}
    steps += note_steps(applications, everything.notes, moment.now, moment.zone)
    cards = [_card(one, everything) for one in steps]
    cards += [
        one for one in _check_ins(store, everything, moment) if one.step.contact_id not in busy
    ]
    cards += [_card(step, everything, reason) for step, reason in back]
    return sorted(cards, key=lambda card: urgency(card.step))


def _story_steps(applications: list[Application], everything: Known, moment: Moment) -> list[Step]:
    steps = [
        step
        for application in applications
        for step in steps_for(application, everything, moment)
        if step.state in SHOWN
    ]
    sent, zone = everything.invitations, moment.zone
    return within_budget(sorted(steps, key=urgency), sent, moment.now, moment.settings, zone)


def _is_put_off(step: Step, everything: Known, moment: Moment) -> bool:
    contact = everything.contacts.get(step.contact_id or "")
    if contact is None or step.kind is StepKind.CONFIRM_SENT:
        return False
    return contact.is_closed or is_set_aside(contact, moment)


def _card(step: Step, everything: Known, reason: Reason | None = None) -> Card:
    contact = everything.contacts.get(step.contact_id or "")
    application = everything.applications.get(step.application_id or "")
    if application is None and contact is not None:
        application = last_with(contact, everything)
    return Card(step, application, contact, reason)


def dues_of_everybody(everything: Known, moment: Moment) -> dict[str, Due]:
    """Return when a word fits, to all one stays in touch with."""
    kept = kept_people(everything)
    return {
        name: cadence(
            one,
            everything.of_contact.get(name, ()),
            moment.now,
            moment.settings,
            moment.zone,
            door_on=everything.invited.get(name),
        )
        for name, one in everything.contacts.items()
        if name in kept
    }


def _check_ins(store: Store, everything: Known, moment: Moment) -> list[Card]:
    until = next_day_among(CHECK_IN_DAYS, moment.today)
    dues = dues_of_everybody(everything, moment)
    dues = {name: due for name, due in dues.items() if due.on is not None and due.on <= until}
    people = [everything.contacts[name] for name in dues]
    offers = {one.id: _offers(one, store, everything, moment) for one in people}

    def turn(one: Contact) -> tuple[object, ...]:
        is_reached = is_reachable(one)
        has_any = any(is_about_them(each) for each in offers[one.id])
        is_first = one.id in everything.invited and is_reached
        due = dues[one.id]
        turn, *within = place(one.id, ANY_DAY if due.is_any_day else due.on or until, until)
        return (turn, not is_first, not has_any, not is_reached, *within)

    reasons = choose_reasons(
        sorted(people, key=turn), offers, _given(store, everything, moment), moment.today
    )
    steps = weekly_list(
        people,
        everything.touchpoints,
        moment.now,
        moment.settings,
        timezone=moment.zone,
        reasons={n: as_reason_to_write(one) for n, one in reasons.items() if is_about_them(one)},
        invited=everything.invited,
    )
    found = []
    for step in steps:
        reason = reasons.get(step.contact_id or "")
        told = step
        if reason is not None and step.needs_reason and step.purpose is not None:
            why = f"{step.why.partition(';')[0]}; {why_of(reason)}."
            told = replace(step, why=why, needs_reason=False)
        if told.state in SHOWN:
            found.append(_card(told, everything, reason))
    return found


def _given(store: Store, everything: Known, moment: Moment) -> list[Given]:
    return given_so_far(store.letters(), everything.touchpoints, everything.contacts, moment)


def _offers(one: Contact, store: Store, everything: Known, moment: Moment) -> list[Reason]:
    lately = moment.now - timedelta(days=180)
    found = [
        Reason(news.id, Purpose.CONGRATULATION, news.in_a_letter, words=(news.job,))
        for news in reversed(store.their_news())
        if news.contact_id == one.id and news.at > lately
    ][:1]
    openings = openings_by_application(store, everything.applications.values(), moment)
    for_them: dict[str, Reason] = {}
    for application in everything.applications.values():
        house = application.organisation
        is_there = house and one.organisation and is_same_organisation(house, one.organisation)
        if one.id in {each.contact_id for each in application.participants} or is_there:
            for_them |= {each.id: each for each in openings.get(application.id, [])}
    found += sorted(for_them.values(), key=lambda each: not each.is_back)
    matches = [match for match in store.article_matches() if match.contact_id == one.id][:5]
    articles = store.articles_by_id([match.article_id for match in matches])
    oldest = moment.now - timedelta(days=moment.settings.article_days)
    found += [
        Reason(article.id, Purpose.ARTICLE, article.title, article.link, match.words, match.score)
        for match in matches
        for article in [articles[match.article_id]]
        if article.first_seen_at >= oldest
    ]
    return found + [
        Reason(news.id, Purpose.CHECK_IN, news.line)
        for news in reversed(store.own_news())
        if news.at > lately
    ]
