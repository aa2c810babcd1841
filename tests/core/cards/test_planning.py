"""An import is decided before it is done: idempotent, and never over the person's own words."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta

from hypothesis import given
from hypothesis import strategies as st

from afterword.core.cards import Card, Found, MessageSeen, Source
from afterword.core.cards.card import cleaned
from afterword.core.cards.laying import lay
from afterword.core.cards.planning import Fate, Known, Plan, plan_import
from afterword.core.forgetting import Forgotten, marks_of
from afterword.core.people import Contact, Ways

NOW = datetime(2026, 11, 19, 16, 30, tzinfo=UTC)
DANA = Card(
    "Dana Kim",
    profiles=("https://linkedin.com/in/dana-kim",),
    title="Planner",
    organisation="Northwind Rail",
)
WORDS = st.sampled_from(["", "Planner", "Head of Planning", "Buyer", "likes trams"])
CARDS = st.builds(
    Card,
    name=st.sampled_from(["Dana Kim", "Kim, Dana", "Dana", "Omar Haddad", "O. Haddad"]),
    addresses=st.lists(st.sampled_from(["d@x.example", "o@x.example"]), unique=True).map(tuple),
    phones=st.lists(st.sampled_from(["+44 20 7946 0018", "020 7946 0018"])).map(tuple),
    profiles=st.lists(
        st.sampled_from(["https://linkedin.com/in/dana-kim", "https://linkedin.com/in/omar"])
    ).map(tuple),
    title=WORDS,
    organisation=st.sampled_from(["", "Northwind Rail", "Northwind Rail Ltd", "Southway"]),
    notes=WORDS,
).map(cleaned)


def found(*cards: Card, source: Source = Source.LINKEDIN, **more: object) -> Found:
    return Found("a file", source, "people", cards, **more)  # type: ignore[arg-type]


def book_after(plan: Plan, before: Known) -> Known:
    """Return what there is once a plan was done, nobody merged."""
    contacts = {one.id: one for one in before.contacts}
    cards = dict(before.cards)
    for one in plan.entries:
        if one.contact is not None:
            contacts[one.contact.id] = one.contact
            cards[one.source.value, one.card.key] = (one.contact.id, one.card)
    kept = before.touchpoints | {one.id for one in plan.touchpoints}
    return replace(before, contacts=list(contacts.values()), cards=cards, touchpoints=kept)


def test_somebody_new_is_added_with_all_the_card_says() -> None:
    entry = plan_import([found(DANA)], Known((), {}), NOW).entries[0]
    assert entry.fate is Fate.ADDED
    assert entry.contact is not None
    assert entry.contact.title == "Planner"
    assert entry.contact.ways.profiles == DANA.profiles


@given(st.lists(CARDS, max_size=6), st.sampled_from(Source))
def test_the_same_file_twice_changes_nothing(cards: list[Card], source: Source) -> None:
    known = Known([Contact("P1", "Omar Haddad", "o@x.example", "Director")], {})
    first = plan_import([found(*cards, source=source)], known, NOW)
    again = plan_import([found(*cards, source=source)], book_after(first, known), NOW)
    assert [one.fate for one in again.entries if one.fate in {Fate.ADDED, Fate.CHANGED}] == []
    assert again.news == []


@given(CARDS, st.one_of(st.none(), CARDS))
def test_what_the_person_wrote_is_never_overwritten(card: Card, base: Card | None) -> None:
    mine = Contact(
        "P1", "Dana Kim", "mine@x.example", "My title", "My house", notes="mine", interests="mine"
    )
    laid = lay(mine, card, base).contact
    assert (laid.title, laid.organisation, laid.notes) == ("My title", "My house", "mine")
    assert laid.address == "mine@x.example"


@given(CARDS, CARDS)
def test_no_way_to_reach_somebody_is_lost_by_a_file(one: Card, other: Card) -> None:
    first = lay(Contact("P1", one.name), one, None).contact
    second = lay(first, other, one).contact
    assert set(first.all_addresses) <= set(second.all_addresses)
    assert set(first.ways.phones) <= set(second.ways.phones)
    assert set(first.ways.profiles) <= set(second.ways.profiles)


def test_two_exports_compared_show_a_new_job() -> None:
    known = book_after(plan_import([found(DANA)], Known((), {}), NOW), Known((), {}))
    moved = replace(DANA, title="Head of Planning", organisation="Southway")
    plan = plan_import([found(moved)], known, NOW + timedelta(days=90))
    news = plan.news[0]
    assert news.job == "Head of Planning at Southway"
    assert (news.was_title, news.was_organisation) == ("Planner", "Northwind Rail")
    assert news.in_a_letter == "you are now Head of Planning at Southway"


def test_a_house_or_a_title_written_otherwise_is_no_news() -> None:
    known = book_after(plan_import([found(DANA)], Known((), {}), NOW), Known((), {}))
    for other in (
        replace(DANA, organisation="Northwind Rail Ltd"),
        replace(DANA, title="Planner | Speaker"),
        replace(DANA, title=""),
        replace(DANA, organisation=""),
    ):
        assert plan_import([found(other)], known, NOW).news == []


def test_a_name_alone_is_not_enough_and_a_name_with_an_address_is() -> None:
    known = Known([Contact("P1", "Dana Kim", "d@x.example")], {})
    stranger = plan_import([found(DANA)], known, NOW)
    assert stranger.entries[0].fate is Fate.ADDED
    assert [one.is_certain for one in stranger.suggested] == [False]
    same = plan_import([found(replace(DANA, addresses=("D@x.example",)))], known, NOW)
    assert same.entries[0].contact is not None
    assert same.entries[0].contact.id == "P1"
    other = plan_import([found(Card("Omar Haddad", addresses=("d@x.example",)))], known, NOW)
    assert other.entries[0].fate is Fate.ADDED
    assert [one.is_certain for one in other.suggested] == [False]


def test_a_card_that_ties_two_entries_together_joins_them() -> None:
    known = Known(
        [
            Contact("P1", "Dana Kim", "d@x.example"),
            Contact("P2", "Dana Kim", ways=Ways(profiles=DANA.profiles)),
        ],
        {},
    )
    both = replace(DANA, addresses=("d@x.example",))
    plan = plan_import([found(both, source=Source.VCARD)], known, NOW)
    assert [(one.one.id, one.other.id) for one in plan.merges] == [("P1", "P2")]
    apart = replace(known, apart=[frozenset(("P1", "P2"))])
    assert plan_import([found(both, source=Source.VCARD)], apart, NOW).merges == ()


def test_oneself_and_those_who_are_forgotten_are_left_out_with_the_reason() -> None:
    key = b"k" * 32
    gone = Forgotten(key, marks_of(key, ["Dana Kim"], ["gone@x.example"]))
    known = Known((), {}, forgotten=gone, owner_addresses=frozenset({"ana@home.example"}))
    cards = (
        DANA,
        Card("D. K.", addresses=("gone@x.example",)),
        Card("Ana", addresses=("Ana@home.example",)),
        Card("Omar Haddad"),
        Card("Omar Haddad"),
    )
    entries = plan_import([found(*cards)], known, NOW).entries
    assert [one.why for one in entries] == [
        "you asked to forget them",
        "you asked to forget them",
        "that is you",
        "",
        "they stand in the file twice",
    ]


def test_messages_become_touchpoints_of_those_one_knows_and_of_nobody_else() -> None:
    seen = tuple(
        MessageSeen(name, NOW - timedelta(days=1), profile, "", is_from_them=True)
        for name, profile in (("a", "dana-kim"), ("b", "stranger"))
    )
    files = [found(DANA), found(messages=seen)]
    plan = plan_import(files, Known((), {}), NOW)
    assert [one.id for one in plan.touchpoints] == ["linkedin:a"]
    assert not plan.touchpoints[0].is_logged, "hundreds of old talks make nobody one to write to"
    assert plan.messages_of_strangers == 1
    again = plan_import(files, book_after(plan, Known((), {})), NOW)
    assert (again.touchpoints, again.messages_known) == ((), 1)
