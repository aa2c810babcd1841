"""A line to a server that breaks where a test wants it to."""

import contextlib
import socket
import threading
from collections.abc import Callable


class Cutting:
    """A line to the server that is cut at a chosen command, before or in the middle of its answer.

    ``commands`` counts what went over all connections; one cut is made, then the line holds.
    ``meanwhile`` is called when it is cut, ``hears`` with every command before it is passed on.
    A command that begins with ``refuses`` is answered with NO.
    """

    def __init__(
        self,
        target: int,
        cut_at: int | None,
        *,
        is_answered: bool = False,
        meanwhile: Callable[[], None] = lambda: None,
        hears: Callable[[bytes], None] = lambda _: None,
        refuses: bytes = b"",
    ) -> None:
        self._target = target
        self._cut_at = cut_at
        self._is_answered = is_answered
        self._meanwhile = meanwhile
        self._hears = hears
        self._refuses = refuses
        self._lock = threading.Lock()
        self._open: list[socket.socket] = []
        self._threads: list[threading.Thread] = []
        self._listening = socket.create_server(("127.0.0.1", 0))
        self.port: int = self._listening.getsockname()[1]
        self.commands: list[bytes] = []
        self.received = 0
        """Bytes the server said."""
        self.was_cut = False
        self._start(self._accept)

    def drop(self) -> None:
        """Hang up what is connected now, as a router does that forgets; new lines hold."""
        for one in list(self._open):
            _hang_up(one)

    def close(self) -> None:
        """Hang up everything."""
        with contextlib.suppress(OSError):
            self._listening.shutdown(socket.SHUT_RDWR)
        self._listening.close()
        for one in list(self._open):
            _hang_up(one)
        for thread in self._threads:
            thread.join()

    def _start(self, work: Callable[..., None], *arguments: object) -> None:
        thread = threading.Thread(target=work, args=arguments, daemon=True)
        self._threads.append(thread)
        thread.start()

    def _accept(self) -> None:
        while True:
            try:
                here, _ = self._listening.accept()
            except OSError:
                return
            there = socket.create_connection(("127.0.0.1", self._target))
            self._open += [here, there]
            cutting = threading.Event()
            self._start(self._ask, here, there, cutting)
            self._start(self._answer, there, here, cutting)

    def _ask(self, here: socket.socket, there: socket.socket, cutting: threading.Event) -> None:
        """Pass on what the program says, command by command."""
        with contextlib.suppress(OSError, ValueError), here.makefile("rb") as lines:
            for line in lines:
                with self._lock:
                    self.commands.append(line)
                    is_it = not self.was_cut and len(self.commands) == self._cut_at
                    self.was_cut = self.was_cut or is_it
                self._hears(line)
                if self._refuses and line.partition(b" ")[2].startswith(self._refuses):
                    here.sendall(line.split()[0] + b" NO [CANNOT] not here\r\n")
                    continue
                if is_it:
                    self._meanwhile()
                if is_it and not self._is_answered:
                    break
                if is_it:
                    cutting.set()
                there.sendall(line)
        if not cutting.is_set():
            _hang_up(here)
            _hang_up(there)

    def _answer(self, there: socket.socket, here: socket.socket, cutting: threading.Event) -> None:
        """Pass on what the server says; of the answer that is cut only the beginning."""
        with contextlib.suppress(OSError):
            while said := there.recv(65_536):
                self.received += len(said)
                if cutting.is_set():
                    here.sendall(said[: len(said) // 2])
                    break
                here.sendall(said)
        _hang_up(here)
        _hang_up(there)


def _hang_up(one: socket.socket) -> None:
    with contextlib.suppress(OSError):
        one.shutdown(socket.SHUT_RDWR)
    one.close()
