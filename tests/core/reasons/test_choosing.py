"""Never the same reason twice, never two people of one company on one day."""

from collections import Counter
from datetime import date, timedelta

from hypothesis import given
from hypothesis import strategies as st

from afterword.core.letters.purposes import Purpose
from afterword.core.people import Contact
from afterword.core.reading.organisation.names import is_same_organisation
from afterword.core.reasons import Given, Reason, answers_from, choose_reasons
from afterword.core.reasons.choosing import is_passed_on

TODAY = date(2026, 3, 12)
HOUSES = ["Rail Works", "Rail Works Ltd", "Rail Works International", "Harbour Ferries", None]
REASONS = [
    Reason(
        f"R{n}", Purpose.ARTICLE, f"The timetable of line {n}, told anew", f"https://x.example/{n}"
    )
    for n in range(1, 13)
] + [Reason("N1", Purpose.CHECK_IN, "I finished the course")]

_people = st.lists(st.sampled_from(HOUSES), min_size=1, max_size=8).map(
    lambda houses: [Contact(f"P{n}", f"Person {n}", organisation=it) for n, it in enumerate(houses)]
)
_offers = st.lists(st.lists(st.sampled_from(REASONS), max_size=6), min_size=8, max_size=8)


def letter(contact: Contact, reason: Reason, on: date) -> Given:
    """Write the letter that the reason makes, as it is kept."""
    answers = answers_from(reason)
    return Given(
        contact.id, contact.organisation, f"Hi,\n\n{answers.reason}{answers.news}.\n\nAna", on
    )


@given(_people, _offers, st.lists(st.integers(0, 2), min_size=1, max_size=25))
def test_nobody_gets_one_twice_and_no_two_colleagues_on_one_day(
    people: list[Contact], offers: list[list[Reason]], gaps: list[int]
) -> None:
    """Weeks of asking and writing, some days more than once."""
    day, written = TODAY, []
    history: list[tuple[Contact, Reason, date]] = []
    by_id = {one.id: offers[n] for n, one in enumerate(people)}
    for gap in gaps:
        day += timedelta(days=gap)
        chosen = choose_reasons(people, by_id, written, day)
        for contact in people[: gap + 1]:  # not everybody is written to at once
            if contact.id in chosen:
                written.append(letter(contact, chosen[contact.id], day))
                history.append((contact, chosen[contact.id], day))
    twice = Counter((contact.id, reason.id) for contact, reason, _ in history)
    assert not twice or max(twice.values()) == 1
    for number, (contact, reason, on) in enumerate(history):
        for other, same, then in history[:number]:
            are_colleagues = bool(
                contact.organisation
                and other.organisation
                and is_same_organisation(contact.organisation, other.organisation)
            )
            assert not (are_colleagues and on == then)
            assert not (are_colleagues and reason.link and same == reason)


@given(_people, _offers)
def test_it_is_decided_alike_each_time_it_is_asked(
    people: list[Contact], offers: list[list[Reason]]
) -> None:
    by_id = {one.id: offers[n] for n, one in enumerate(people)}
    assert choose_reasons(people, by_id, [], TODAY) == choose_reasons(people, by_id, [], TODAY)


def test_the_next_best_is_taken_where_the_best_was_passed_on() -> None:
    dana = Contact("P1", "Dana", organisation="Rail Works")
    first, second = REASONS[:2]
    chosen = choose_reasons(
        [dana],
        {"P1": [first, second]},
        [letter(dana, first, TODAY - timedelta(days=90))],
        TODAY,
    )
    assert chosen == {"P1": second}


def test_nobody_is_given_a_reason_on_the_day_a_colleague_was_written_to() -> None:
    dana = Contact("P1", "Dana", organisation="Rail Works")
    omar = Contact("P2", "Omar", organisation="Rail Works Ltd")
    thanked = Given("P1", "Rail Works", "Thank you", TODAY, is_check_in=False)
    checked_in = Given("P1", "Rail Works", "", TODAY)
    offers = {"P2": REASONS[:1]}
    assert choose_reasons([dana, omar], offers, [checked_in], TODAY) == {}
    assert choose_reasons([dana, omar], offers, [thanked], TODAY) == {"P2": REASONS[0]}
    assert choose_reasons([dana, omar], offers, [checked_in], TODAY + timedelta(days=1)) != {}


def test_a_link_is_told_from_a_longer_one() -> None:
    reason = Reason("R1", Purpose.ARTICLE, "Short", "https://x.example/1")
    assert is_passed_on(reason, "see https://x.example/1.")
    assert is_passed_on(reason, "see <https://x.example/1>")
    assert not is_passed_on(reason, "see https://x.example/12")
    assert not is_passed_on(reason, "a short word")
