"""Every message is remembered once, every place it was met in, texts that matter."""

from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import UTC, datetime

import pytest

from afterword.core.ports import Near, Scanned, Skim, Store
from afterword.core.reading.reading import (
    Kind,
    Reading,
)

NOON = datetime(2026, 3, 2, 12, 0, tzinfo=UTC)


def test_a_new_store_remembers_nothing(store: Store) -> None:
    assert store.message_count() == 0
    assert store.bookmark("/mail") is None
    assert store.seen_keys("/mail") == set()
    assert list(store.left_out()) == []
    assert store.filed() == []
    assert store.common_recipients() == []
    assert (store.applications(), store.contacts(), store.touchpoints()) == ([], [], [])
    assert (store.added(), store.letters(), store.receipts()) == ([], [], [])


def test_record_counts_what_is_new_and_moves_the_bookmark(
    store: Store, a_scanned: Callable[..., Scanned]
) -> None:
    assert store.record("/mail", [a_scanned("one"), a_scanned("two")], "2") == 2
    assert store.message_count() == 2
    assert store.seen_keys("/mail") == {"new/one", "new/two"}
    assert store.bookmark("/mail") == "2"
    assert store.bookmark("/other") is None


def test_a_bookmark_stays_where_it_is_when_none_is_given(
    store: Store, a_scanned: Callable[..., Scanned]
) -> None:
    store.record("/mail", [a_scanned("one")], "2")
    store.record("/mail", [a_scanned("two")], None)
    assert store.bookmark("/mail") == "2"
    store.record("/mail", [], "3")
    assert store.bookmark("/mail") == "3"


def test_recording_again_changes_nothing(store: Store, a_scanned: Callable[..., Scanned]) -> None:
    batch = [a_scanned("one"), a_scanned("two", is_kept=True)]
    store.record("/mail", batch, "2")
    before = (store.filed(), list(store.left_out()), store.common_recipients())
    assert store.record("/mail", batch, "2") == 0
    assert store.message_count() == 2
    assert (store.filed(), list(store.left_out()), store.common_recipients()) == before


def test_one_message_in_two_places_is_new_once_and_both_places_are_seen(
    store: Store, a_scanned: Callable[..., Scanned]
) -> None:
    one = a_scanned("one")
    again = replace(one, key="cur/one")
    assert store.record("/mail", [one, again], None) == 1
    assert store.record("/copy", [one], None) == 0
    assert store.message_count() == 1
    assert store.seen_keys("/mail") == {"new/one", "cur/one"}
    assert store.seen_keys("/copy") == {"new/one"}
    assert store.is_seen("/mail", "cur/one")
    assert not store.is_seen("/copy", "cur/one")
    assert not store.is_seen("/other", "new/one")
    assert store.common_recipients() == [("ana@home.example", 1)]


def test_a_message_is_found_where_it_was_met_last(
    store: Store, a_scanned: Callable[..., Scanned]
) -> None:
    store.record("/mail", [a_scanned("one"), a_scanned("two", is_kept=True)], None)
    store.record("/copy", [a_scanned("one", key="7"), a_scanned("two", key="8")], None)
    assert [(skim.source, skim.key) for skim in store.left_out()] == [("/copy", "7")]
    assert [(filed.source, filed.key) for filed in store.filed()] == [("/copy", "8")]


def test_a_text_that_comes_later_is_kept_and_the_first_one_stays(
    store: Store, a_scanned: Callable[..., Scanned]
) -> None:
    store.record("/mail", [a_scanned("one")], None)
    kept = a_scanned("one", is_kept=True)
    assert store.record("/copy", [kept], None) == 0
    other = replace(kept, reading=Reading(Kind.OFFER, 0.5, is_certain=False))
    store.record("/copy", [other], None)
    assert [filed.reading for filed in store.filed()] == [kept.reading]


def test_record_is_all_or_nothing(store: Store, a_scanned: Callable[..., Scanned]) -> None:
    def broken() -> Iterator[Scanned]:
        for number in range(1200):
            yield a_scanned(str(number))
        raise OSError("the mailbox went away")

    store.record("/mail", [a_scanned("first")], "1")
    with pytest.raises(OSError, match="went away"):
        store.record("/mail", broken(), "9")
    assert store.message_count() == 1
    assert store.seen_keys("/mail") == {"new/first"}
    assert store.bookmark("/mail") == "1"


def test_what_was_left_out_streams_in_a_fixed_order_while_some_of_it_is_kept(
    store: Store, a_scanned: Callable[..., Scanned]
) -> None:
    names = [f"{number:04d}" for number in range(2500)]
    assert store.record("/mail", (a_scanned(name) for name in names), None) == 2500
    streamed = []
    for number, skim in enumerate(store.left_out()):
        streamed.append(skim)
        if number % 500 == 0:
            store.keep("/mail", a_scanned(skim.message_id.partition("@")[0], is_kept=True))
    assert len(streamed) == 2500
    assert streamed[0] == Skim(
        "/mail",
        "new/0000",
        "digest of 0000",
        "0000@mail.example",
        ("first@mail.example", "second@mail.example"),
        "dana@rail.example",
    )
    still = [skim for number, skim in enumerate(streamed) if number % 500]
    assert list(store.left_out()) == still
    assert len(store.filed()) == 5


def test_of_what_was_left_out_only_what_may_belong_to_others_is_streamed_when_asked_so(
    store: Store, a_scanned: Callable[..., Scanned]
) -> None:
    alone = [replace(a_scanned(f"{number:04d}"), references=()) for number in range(9)]
    by_known = replace(alone[2], sender_address="kim@yard.example")
    refers = replace(alone[4], references=("first@mail.example",))
    store.record("/mail", [*alone[:2], by_known, alone[3], refers, *alone[5:]], None)
    store.keep("/mail", replace(a_scanned("0008", is_kept=True), references=()))
    asked: set[str] = set()

    def is_by(sender: str) -> bool:
        asked.add(sender)
        return sender == "kim@yard.example"

    def named(ids: set[str], digests: set[str]) -> list[str]:
        near = Near(frozenset(ids), frozenset(digests), is_by)
        return [skim.digest for skim in store.left_out(near)]

    always = ["digest of 0002", "digest of 0004"]
    assert named(set(), set()) == always
    assert asked == {"kim@yard.example", "dana@rail.example"}
    assert named({"0005@mail.example", "0008@mail.example"}, set()) == [*always, "digest of 0005"]
    assert named(set(), {"digest of 0000"}) == ["digest of 0000", *always]
    everything = [skim.digest for skim in store.left_out()]
    assert named({f"{number}@other.example" for number in range(40_000)}, set()) == everything


def test_keep_keeps_the_text_of_a_remembered_message(
    store: Store, a_scanned: Callable[..., Scanned]
) -> None:
    store.record("/mail", [a_scanned("one"), a_scanned("two")], "2")
    kept = a_scanned("one", is_kept=True)
    store.keep("/mail", kept)
    filed = store.filed()
    assert [(f.message, f.reading, f.source, f.key) for f in filed] == [
        (kept.message, kept.reading, "/mail", "new/one")
    ]
    assert [skim.key for skim in store.left_out()] == ["new/two"]
    assert (store.message_count(), store.bookmark("/mail")) == (2, "2")


def test_keep_without_a_text_only_remembers(
    store: Store, a_scanned: Callable[..., Scanned]
) -> None:
    store.keep("/mail", a_scanned("one"))
    assert (store.message_count(), store.filed()) == (1, [])
    assert store.seen_keys("/mail") == {"new/one"}


def test_common_recipients_are_the_most_frequent_ties_by_code_point(
    store: Store, a_scanned: Callable[..., Scanned]
) -> None:
    sent = [("b@x.example", "Z@x.example"), ("b@x.example", "b@x.example"), ("a@x.example",)]
    store.record(
        "/mail",
        [a_scanned(str(n), recipient_addresses=to) for n, to in enumerate(sent)],
        None,
    )
    expected = [("b@x.example", 2), ("Z@x.example", 1), ("a@x.example", 1)]
    assert store.common_recipients() == expected
    assert store.common_recipients(2) == expected[:2]


def test_messages_are_found_by_whom_they_were_sent_to(
    store: Store, a_scanned: Callable[..., Scanned]
) -> None:
    one = a_scanned("one", recipient_addresses=("b@x.example", "c@x.example"))
    store.record("/mail", [one, a_scanned("two")], None)
    many = (f"{number}@x.example" for number in range(2000))
    assert store.sent_to(["c@x.example", "b@x.example"]) == {one.digest}
    assert store.sent_to([*many, "ana@home.example"]) == {"digest of two"}
    assert store.sent_to([]) == set()


def test_every_place_of_a_source_has_its_message_id(
    store: Store, a_scanned: Callable[..., Scanned]
) -> None:
    one = a_scanned("one")
    store.record("/mail", [one, replace(one, key="cur/one"), a_scanned("two")], None)
    store.record("/other", [a_scanned("three")], None)
    ids = store.message_ids("/mail")
    assert ids.keys() == {"new/one", "cur/one", "new/two"}
    assert ids["new/one"] == ids["cur/one"] == one.message_id


def test_messages_are_known_by_other_keys_once_they_are_carried_over(
    store: Store, a_scanned: Callable[..., Scanned]
) -> None:
    store.record("/mail", [a_scanned("one"), a_scanned("two", is_kept=True)], "2")
    store.record("/other", [a_scanned("three")], None)
    keys = {"new/one": "7/one", "new/two": "7/two", "new/never": "7/never"}
    for _ in range(2):  # twice is as good as once
        store.carry_over("/mail", keys)
        assert store.seen_keys("/mail") == {"7/one", "7/two"}
    assert {one.key for one in store.left_out()} == {"7/one", "new/three"}
    assert [one.key for one in store.filed()] == ["7/two"]
    assert store.message_count() == 3
    store.carry_over("/mail", {})


@pytest.mark.parametrize("is_kept", [True, False])
def test_what_was_known_by_its_header_is_known_by_its_whole_everywhere(
    store: Store, a_scanned: Callable[..., Scanned], is_kept: bool
) -> None:
    header = replace(a_scanned("one"), digest="header:1")
    store.record("/mail", [header, replace(header, key="cur/one")], None)
    whole = a_scanned("one", is_kept=is_kept)
    store.keep("/mail", whole, "header:1")
    assert store.message_count() == 1
    assert store.seen_keys("/mail") == {"new/one", "cur/one"}
    assert [one.digest for one in store.left_out()] == ([] if is_kept else [whole.digest])
    assert len(store.filed()) == is_kept


def test_every_place_a_message_was_met_in_is_told(
    store: Store, a_scanned: Callable[..., Scanned]
) -> None:
    one = a_scanned("one")
    store.record("/mail", [one, a_scanned("two")], None)
    store.record("/other", [replace(one, key="cur/1")], None)
    assert store.places_of(one.digest) == [("/mail", one.key), ("/other", "cur/1")]
    assert store.places_of("nobody's") == []
