"""Whatever is done in whatever order, the store says what a plain model in memory says."""

from collections import Counter
from collections.abc import Callable
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime, timedelta
from itertools import count

from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import (
    RuleBasedStateMachine,
    invariant,
    precondition,
    rule,
    run_state_machine_as_test,
)

from afterword.core.letters.letter import Letter
from afterword.core.letters.purposes import Purpose
from afterword.core.messages.message import Address, Message
from afterword.core.people import Contact
from afterword.core.ports import AddedRejection, Assembly, Delivery, Receipt, Scanned, Store
from afterword.core.reading.reading import Kind, Reading
from afterword.core.touchpoints import Channel, Direction, Touchpoint

Opening = Callable[[str], Store]

START = datetime(2026, 3, 2, tzinfo=UTC)

KINDS = st.sampled_from([Kind.REJECTION, Kind.OFFER, Kind.OTHER])
SOURCES = st.sampled_from(["/mail", "/copy"])
NUMBERS = st.integers(0, 9)
MOMENTS = st.integers(0, 40).map(lambda hours: START + timedelta(hours=hours))
DIRECTIONS = st.sampled_from(Direction)


def a_scanned(number: int, key: int, kind: Kind | None) -> Scanned:
    """Build a message; its text comes with it if there is a kind."""
    scanned = Scanned(
        f"key {key}",
        f"digest {number}",
        f"{number}@mail.example",
        (),
        f"{number % 3}@rail.example",
        (f"{number % 2}@home.example", f"{number % 4}@home.example"),
        START + timedelta(days=number),
    )
    if kind is None:
        return scanned
    message = Message(
        scanned.digest, scanned.message_id, None, f"Re: {number}", scanned.sent_at, "Hello Ana"
    )
    return replace(scanned, message=message, reading=Reading(kind, 0.5, is_certain=True))


SCANNED = st.builds(a_scanned, NUMBERS, NUMBERS, st.none() | KINDS)
KEPT = st.builds(a_scanned, NUMBERS, NUMBERS, KINDS)


@dataclass
class Model:
    """What the store should say, kept the plainest way there is."""

    remembered: dict[str, Scanned] = field(default_factory=dict)
    where: dict[str, tuple[str, str]] = field(default_factory=dict)
    seen: dict[str, set[str]] = field(default_factory=lambda: {"/mail": set(), "/copy": set()})
    bookmarks: dict[str, str] = field(default_factory=dict)
    kept: dict[str, tuple[Message, Reading]] = field(default_factory=dict)
    overruled: dict[str, Kind] = field(default_factory=dict)
    ids: Counter[str] = field(default_factory=Counter)
    assembly: Assembly = field(default_factory=Assembly)
    closed: dict[str, bool] = field(default_factory=dict)
    recorded: list[Touchpoint] = field(default_factory=list)
    went_out: dict[str, bool] = field(default_factory=dict)
    added: list[AddedRejection] = field(default_factory=list)
    letters: dict[str, Letter] = field(default_factory=dict)
    receipts: list[Receipt] = field(default_factory=list)

    def remember(self, source: str, scanned: Scanned) -> int:
        is_new = scanned.digest not in self.remembered
        self.remembered.setdefault(scanned.digest, scanned)
        self.where[scanned.digest] = (source, scanned.key)
        self.seen[source].add(scanned.key)
        return is_new

    def keep(self, scanned: Scanned) -> None:
        assert scanned.message is not None
        assert scanned.reading is not None
        self.kept[scanned.digest] = (scanned.message, scanned.reading)

    def touchpoints(self) -> list[Touchpoint]:
        standing = [t for t in self.recorded if self.went_out.get(t.letter_id or "", True)]
        settled = [
            replace(t, is_confirmed=True) if t.letter_id in self.went_out else t for t in standing
        ]
        everything = [*settled, *self.assembly.touchpoints]
        return sorted(everything, key=lambda t: (t.at, len(t.id), t.id))

    def contacts(self) -> list[Contact]:
        return [
            replace(c, is_closed=self.closed.get(c.id, c.is_closed)) for c in self.assembly.contacts
        ]


class StoreMachine(RuleBasedStateMachine):
    """Does what the program may do; one machine is one owner."""

    opened: Opening
    owners = count()

    def __init__(self) -> None:
        super().__init__()
        self.owner = f"owner {next(self.owners)}"
        self.store = self.opened(self.owner)
        self.model = Model()

    def teardown(self) -> None:
        self.store.close()

    def new_id(self, prefix: str) -> str:
        self.model.ids[prefix] += 1
        found = self.store.new_id(prefix)
        assert found == f"{prefix}{self.model.ids[prefix]}"
        return found

    # mail

    @rule(source=SOURCES, batch=st.lists(SCANNED, max_size=6), mark=st.none() | NUMBERS.map(str))
    def record(self, source: str, batch: list[Scanned], mark: str | None) -> None:
        new = sum(self.model.remember(source, scanned) for scanned in batch)
        for scanned in batch:
            if scanned.message is not None and scanned.digest not in self.model.kept:
                self.model.keep(scanned)
        if mark is not None:
            self.model.bookmarks[source] = mark
        assert self.store.record(source, iter(batch), mark) == new

    @rule(source=SOURCES, scanned=KEPT)
    def keep(self, source: str, scanned: Scanned) -> None:
        self.model.remember(source, scanned)
        self.model.keep(scanned)
        self.store.keep(source, scanned)

    @precondition(lambda self: self.model.remembered)
    @rule(data=st.data(), kind=KINDS, at=MOMENTS)
    def overrule(self, data: st.DataObject, kind: Kind, at: datetime) -> None:
        digest = data.draw(st.sampled_from(sorted(self.model.remembered)))
        self.model.overruled[digest] = kind
        self.store.overrule(digest, kind, at)

    @precondition(lambda self: self.model.kept)
    @rule(data=st.data(), kind=KINDS)
    def read_again(self, data: st.DataObject, kind: Kind) -> None:
        digest = data.draw(st.sampled_from(sorted(self.model.kept)))
        reading = Reading(kind, 1.0, is_certain=False)
        self.model.kept[digest] = (self.model.kept[digest][0], reading)
        found = next(one for one in self.store.filed() if one.message.digest == digest)
        self.store.save_readings([replace(found, reading=reading)])

    # people

    @rule(people=st.sets(st.integers(1, 12)), meetings=st.lists(MOMENTS, max_size=3))
    def assemble(self, people: set[int], meetings: list[datetime]) -> None:
        assembly = Assembly(
            contacts=tuple(Contact(f"P{n}", f"Person {n}") for n in sorted(people)),
            touchpoints=tuple(
                Touchpoint(self.new_id("T"), "P1", at, Direction.INBOUND, Channel.VIDEO)
                for at in meetings
            ),
        )
        self.model.assembly = assembly
        self.store.save_assembly(assembly)

    @precondition(lambda self: self.model.assembly.contacts)
    @rule(data=st.data(), is_closed=st.booleans())
    def close_or_reopen(self, data: st.DataObject, is_closed: bool) -> None:
        contact = data.draw(st.sampled_from(self.model.contacts()))
        self.model.closed[contact.id] = is_closed
        self.store.save_contact(replace(contact, is_closed=is_closed))

    @rule(at=MOMENTS, direction=DIRECTIONS)
    def call(self, at: datetime, direction: Direction) -> None:
        touchpoint = Touchpoint(self.new_id("T"), "P1", at, direction, Channel.PHONE)
        self.model.recorded.append(touchpoint)
        self.store.add_touchpoint(touchpoint)

    @rule(at=MOMENTS)
    def add(self, at: datetime) -> None:
        added = AddedRejection(self.new_id("A"), "Rail Works", at, Channel.PHONE)
        self.model.added.append(added)
        self.store.add(added)

    # letters

    @rule(at=MOMENTS)
    def write(self, at: datetime) -> None:
        to = Address("Dana", "dana@rail.example")
        letter = Letter(self.new_id("L"), Purpose.THANK_YOU, to, "Hi", "Hi Dana,", at)
        self.model.letters[letter.id] = letter
        self.store.save_letter(letter)

    @precondition(lambda self: self.model.letters)
    @rule(data=st.data(), body=st.text(max_size=5))
    def rewrite(self, data: st.DataObject, body: str) -> None:
        letter = data.draw(st.sampled_from(list(self.model.letters.values())))
        self.model.letters[letter.id] = replace(letter, body=body)
        self.store.save_letter(replace(letter, body=body))

    @precondition(lambda self: self.model.letters)
    @rule(data=st.data(), at=MOMENTS, is_touching=st.booleans())
    def place(self, data: st.DataObject, at: datetime, is_touching: bool) -> None:
        letter_id = data.draw(st.sampled_from(list(self.model.letters)))
        receipt = Receipt(
            letter_id, "eml", at, Delivery.PLACED, f"number {len(self.model.receipts)}"
        )
        touchpoint = None
        if is_touching:
            touchpoint = Touchpoint(
                self.new_id("T"),
                "P1",
                at,
                Direction.OUTBOUND,
                Channel.MAIL,
                letter_id=letter_id,
                is_confirmed=False,
            )
            self.model.recorded.append(touchpoint)
        self.model.receipts.append(receipt)
        self.store.save_receipt(receipt, touchpoint)

    @precondition(lambda self: self.model.letters)
    @rule(data=st.data(), went_out=st.booleans())
    def confirm(self, data: st.DataObject, went_out: bool) -> None:
        letter_id = data.draw(st.sampled_from(list(self.model.letters)))
        self.model.went_out[letter_id] = went_out
        self.store.confirm_sent(letter_id, went_out)

    # the program ends and starts again

    @rule()
    def open_again(self) -> None:
        self.store.close()
        self.store = self.opened(self.owner)

    # what must hold

    @invariant()
    def mail_is_as_the_model_says(self) -> None:
        model, store = self.model, self.store
        assert store.message_count() == len(model.remembered)
        for source, keys in model.seen.items():
            assert store.seen_keys(source) == keys
            assert store.bookmark(source) == model.bookmarks.get(source)
        assert {s.digest: (s.source, s.key) for s in store.left_out()} == {
            digest: place for digest, place in model.where.items() if digest not in model.kept
        }
        assert [(f.message, f.reading, f.source, f.key, f.overruled) for f in store.filed()] == [
            (*model.kept[digest], *model.where[digest], model.overruled.get(digest))
            for digest in sorted(model.kept)
        ]
        sent = Counter(
            address
            for scanned in model.remembered.values()
            for address in set(scanned.recipient_addresses)
        )
        expected = sorted(sent.items(), key=lambda found: (-found[1], found[0]))
        assert store.common_recipients() == expected

    @invariant()
    def people_and_letters_are_as_the_model_says(self) -> None:
        model, store = self.model, self.store
        assert store.touchpoints() == model.touchpoints()
        assert store.contacts() == model.contacts()
        assert store.added() == sorted(model.added, key=lambda a: (a.at, len(a.id), a.id))
        assert store.letters() == list(model.letters.values())
        assert store.receipts() == sorted(model.receipts, key=lambda receipt: receipt.at)


def test_the_store_says_what_a_plain_model_says(lasting: Opening) -> None:
    class Machine(StoreMachine):
        opened = staticmethod(lasting)

    run_state_machine_as_test(
        Machine,
        settings=settings(max_examples=settings().max_examples // 3, stateful_step_count=25),
    )
