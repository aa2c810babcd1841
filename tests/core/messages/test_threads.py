"""Messages that belong together."""

from hypothesis import given
from hypothesis import strategies as st

from afterword.core.messages.threads import Linked, base_subject, threads

DANA = frozenset({"dana@rail.example"})
OMAR = frozenset({"omar@rail.example"})


def test_messages_are_linked_by_what_they_refer_to() -> None:
    assert threads([
        Linked("c", ("b",)), Linked("b", ("a",)), Linked("a"), Linked("x"),
    ]) == [("a", "b", "c"), ("x",)]  # fmt: skip


def test_two_answers_to_a_lost_message_belong_together() -> None:
    assert threads([Linked("b", ("lost",)), Linked("c", ("older", "lost"))]) == [("b", "c")]


def test_loops_and_messages_that_refer_to_themselves_are_harmless() -> None:
    assert threads([Linked("a", ("a", "b")), Linked("b", ("a",)), Linked("c", ("c",))]) == [
        ("a", "b"),
        ("c",),
    ]


def test_a_message_that_comes_twice_is_there_once() -> None:
    assert threads([Linked("a"), Linked("b", ("a",)), Linked("b")]) == [("a", "b")]


def test_an_answer_without_references_is_linked_by_subject_and_person() -> None:
    asked = Linked("a", (), "Your interview", DANA)
    assert threads([asked, Linked("b", (), "Re: Your interview", DANA)]) == [("a", "b")]
    assert threads([asked, Linked("b", (), "AW: RE: [Rail] your  Interview", DANA | OMAR)]) == [
        ("a", "b")
    ]


def test_a_subject_alone_links_nothing() -> None:
    for other in (
        Linked("b", (), "Re: Your interview", OMAR),
        Linked("b", (), "Re: Your interview"),
        Linked("b", (), "Your interview", DANA),
        Linked("b", ("elsewhere",), "Re: Your interview", DANA),
        Linked("b", (), "Re:", DANA),
    ):
        assert threads([Linked("a", (), "Your interview", DANA), other]) == [("a",), ("b",)], other


def test_an_answer_that_could_belong_to_two_threads_belongs_to_none() -> None:
    assert threads([
        Linked("a", (), "Your application", DANA), Linked("b", (), "Your application", DANA),
        Linked("c", (), "Re: Your application", DANA),
    ]) == [("a",), ("b",), ("c",)]  # fmt: skip
    assert threads([
        Linked("a", (), "Your application", DANA), Linked("b", (), "Your application", OMAR),
        Linked("c", (), "Re: Your application", DANA | OMAR),
    ]) == [("a",), ("b",), ("c",)]  # fmt: skip


def test_answers_to_a_mail_that_is_not_here_are_linked_by_subject_and_person() -> None:
    assert threads([
        Linked("b", (), "Re: Your application", DANA),
        Linked("c", (), "Re: Your application", DANA),
    ]) == [("b", "c")]  # fmt: skip


def test_prefixes_and_list_tags_are_no_part_of_a_subject() -> None:
    assert base_subject("Re: [people] AW: Your  Application") == ("your application", True)
    assert base_subject("[people] Your application") == ("your application", False)
    assert base_subject("Re[2]: RE : hello") == ("hello", True)
    assert base_subject("Regarding: hello") == ("regarding: hello", False)
    assert base_subject("") == ("", False)


IDS = st.sampled_from("abcdefgh")
ITEMS = st.lists(
    st.builds(
        Linked,
        IDS,
        st.lists(IDS, max_size=3).map(tuple),
        st.sampled_from(["", "one", "Re: one", "two", "Re: two"]),
        st.frozensets(st.sampled_from(["dana", "omar"]), max_size=2),
    ),
    max_size=12,
)


@given(ITEMS, st.randoms(use_true_random=False))
def test_the_order_of_arrival_changes_nothing(items: list[Linked], random: object) -> None:
    shuffled = list(items)
    random.shuffle(shuffled)  # type: ignore[attr-defined]  # hypothesis gives a random.Random
    assert threads(items) == threads(shuffled)


@given(ITEMS)
def test_every_message_is_in_one_thread(items: list[Linked]) -> None:
    found = [name for thread in threads(items) for name in thread]
    assert sorted(found) == sorted({item.id for item in items})


def test_a_very_long_chain_is_one_thread() -> None:
    chain = [Linked(f"{n:06}", (f"{n - 1:06}",)) for n in range(1, 50_000)]
    assert len(threads(chain)) == 1
    assert len(threads(reversed(chain))) == 1
