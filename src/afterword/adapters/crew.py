"""Shares long work between this process and helpers, which only compute.

A helper is a copy of this process where the system makes copies cheaply. It writes nothing, opens
no store, and ends when this process does, in whatever way that happens.
"""

import gc
import os
import signal
import sys
import warnings
from collections import deque
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, field
from queue import SimpleQueue
from threading import Thread
from typing import TYPE_CHECKING, Any, Final, TypeVar

if TYPE_CHECKING:
    from multiprocessing.connection import Connection

Item = TypeVar("Item")
Result = TypeVar("Result")

MOST: Final = 4
"""Processes at most, this one included: beyond that the disk and the one writer set the pace."""
_SELDOM: Final = 20_000
"""New objects after which garbage is looked for, while there is much to do."""
_TRIM_THRESHOLD: Final = -1
_MMAP_THRESHOLD: Final = -3
"""Options of ``mallopt`` (malloc.h); unless they are set, the library raises them as it goes."""
_LARGE: Final = 1 << 19
"""Bytes of a block that is given back to the system at once, and no more kept for the next: else
one message of megabytes leaves holes in each process that no other fits into."""
_AHEAD: Final = 2
"""Pieces of work a helper is given at once, so that it has the next one when it is done."""


def cores() -> int:
    """Return how many processes can work at once here."""
    if hasattr(os, "sched_getaffinity"):
        return len(os.sched_getaffinity(0))
    return os.cpu_count() or 1


class HelpingCrew:
    """This process and its helpers; implements `afterword.core.ports.Crew`."""

    def __init__(self, size: int | None = None) -> None:
        """Plan for so many processes; by default one a core, `MOST` at most."""
        said = os.environ.get("AFTERWORD_PROCESSES", "")
        wanted = size or (int(said) if said.isdecimal() else min(MOST, cores()))
        # Elsewhere than on Linux a helper starts from nothing, and takes longer than it saves.
        self._helpers = max(0, wanted - 1) if sys.platform == "linux" else 0

    def each(self, work: Callable[[Item], Result], items: Iterable[Item]) -> Iterator[Result]:
        """Do what `afterword.core.ports.Crew` promises."""
        helpers: list[_Fellow] = []
        usual = gc.get_threshold()
        try:
            yield from self._shared(work, items, helpers)
        finally:
            for one in helpers:
                one.dismiss()
            gc.unfreeze()
            gc.set_threshold(*usual)

    def _shared(
        self, work: Callable[[Item], Result], items: Iterable[Item], helpers: "list[_Fellow]"
    ) -> Iterator[Result]:
        waiting: deque[_Answer] = deque()
        for number, (item, is_last) in enumerate(_looking_ahead(items)):
            # The first piece has loaded what all need; copies then share it. The last one alone
            # is done sooner than a helper is there.
            if number == 1 and not is_last:
                _settle()
                helpers += _hired(self._helpers)
            for one in helpers:
                one.listen(block=False)
            free = min(helpers, key=lambda one: len(one.owed), default=None)
            answer = _Answer()
            waiting.append(answer)
            if free is not None and len(free.owed) < _AHEAD:
                free.ask(work, item, answer)
            else:
                answer.give(work(item))
            while waiting and waiting[0].is_given:
                yield waiting.popleft().value
        while waiting:
            answer = waiting.popleft()
            while not answer.is_given:
                next(one for one in helpers if answer in one.owed).listen(block=True)
            yield answer.value


@dataclass(slots=True, eq=False)
class _Answer:
    """What a piece of work came to, or will come to."""

    value: Any = None
    is_given: bool = False

    def give(self, value: Any) -> None:
        self.value, self.is_given = value, True


@dataclass(slots=True)
class _Fellow:
    """Another process, and what it still owes."""

    process: Any
    line: "Connection[Any, Any]"
    owed: deque[_Answer] = field(default_factory=deque)

    def ask(self, work: Callable[[Any], Any], item: object, answer: _Answer) -> None:
        self.line.send((work, item))
        self.owed.append(answer)

    def listen(self, *, block: bool) -> None:
        """Take what it has done; what went wrong there goes wrong here."""
        while self.owed and (block or self.line.poll()):
            value, error = self.line.recv()
            if error is not None:
                raise error
            self.owed.popleft().give(value)
            block = False

    def dismiss(self) -> None:
        self.line.close()
        self.process.join(timeout=1)
        if self.process.is_alive():
            self.process.kill()
            self.process.join()


def _looking_ahead(items: Iterable[Item]) -> Iterator[tuple[Item, bool]]:
    """Stream items, each with whether it is the last."""
    held: list[Item] = []
    for item in items:
        if held:
            yield held.pop(), False
        held.append(item)
    if held:
        yield held.pop(), True


def _settle() -> None:
    """Let what is loaded be: nobody looks through it for garbage, so copies go on sharing it.

    Reading makes little garbage that goes in circles, and looking for it took a tenth of the time.
    """
    gc.collect()
    gc.freeze()
    gc.set_threshold(_SELDOM, *gc.get_threshold()[1:])
    _give_back_large_blocks()


def _give_back_large_blocks() -> None:
    """Ask the C library for it; one that is not GNU's goes its own ways, and nothing is lost."""
    import ctypes  # only long work needs it

    try:
        tell = ctypes.CDLL(None).mallopt
    except (OSError, AttributeError):
        return
    for option in (_MMAP_THRESHOLD, _TRIM_THRESHOLD):
        tell(option, _LARGE)


def _hired(number: int) -> "list[_Fellow]":
    if not number:
        return []
    import multiprocessing  # a few new messages are read without

    context = multiprocessing.get_context("fork")
    helpers = []
    for _ in range(number):
        ours, theirs = context.Pipe()
        process = context.Process(target=_serve, args=(theirs, ours), daemon=True)
        with warnings.catch_warnings():
            # The thread that draws the progress holds nothing a helper needs.
            warnings.simplefilter("ignore", DeprecationWarning)
            process.start()
        theirs.close()
        helpers.append(_Fellow(process, ours))
    return helpers


def _serve(line: "Connection[Any, Any]", ours: "Connection[Any, Any]") -> None:
    """Work until the one who asks is gone."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # the one who asks is told, and hangs up
    ours.close()
    done: SimpleQueue[tuple[Any, Exception | None]] = SimpleQueue()
    # Whoever asked is mostly at work and does not listen; what is done waits here for that.
    Thread(target=_hand_over, args=(line, done), daemon=True).start()
    while True:
        try:
            work, item = line.recv()
        except (EOFError, OSError):  # gone, or hung up while something was on its way
            return
        value: Any = None
        wrong: Exception | None = None
        try:
            value = work(item)
        except Exception as error:  # noqa: BLE001 -- it is raised where it was asked for
            wrong = error
        done.put((value, wrong))


def _hand_over(
    line: "Connection[Any, Any]", done: "SimpleQueue[tuple[Any, Exception | None]]"
) -> None:
    while True:
        said = done.get()
        try:
            line.send(said)
        except OSError:
            return
        except Exception as error:  # noqa: BLE001 -- what cannot be sent is said there as well
            line.send((None, error))
