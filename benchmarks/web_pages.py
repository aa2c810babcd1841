"""How long the web app takes for each of its pages, on the store of a long search.

Run it with ``python -m benchmarks.web_pages``. It makes a store of 5,000 messages and 300
applications by reading made-up mail as any mail is read (about a minute), serves it on loopback,
and asks for every page it finds in the router, in turn. A page whose address holds an id is asked
for with ids from all over the store.
"""

import argparse
import http.client
import os
import re
import shutil
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from http import HTTPStatus
from pathlib import Path
from statistics import median, quantiles
from typing import Final
from urllib.parse import urlsplit

from starlette.routing import Route

from afterword.app import App, running
from afterword.core.check.registry import all_rules
from afterword.core.letters.letter import Letter
from afterword.core.letters.purposes import Purpose
from afterword.core.messages.message import Address
from afterword.core.ports import Delivery, Receipt
from afterword.services.lessons import add_lesson, lessons
from afterword.services.mail.filing import file_everything
from afterword.services.mail.scanning import scan
from afterword.services.private_pages import Draft, keep_page
from afterword.web.building import build
from afterword.web.site import COOKIE
from afterword.web.waiting import Quiet
from benchmarks.web_store import NOW, write_maildir

MOST_MS: Final = 50.0
"""Median time of a page, as promised in the issue of the web app."""
MOST_BYTES: Final = 60_000
"""All that a browser transfers for a page it sees for the first time."""
_SETTLING: Final = 8.0
"""Seconds until the server has loaded what it loads by itself after its start."""
_TRIED: Final = 200
"""Ids a page is tried with, to find those it has something to show for."""
_ADVICE: Final = "The panel missed what you did yourself. Bring one story with its figures."
_ASKED: Final = {"letter-hand-over": "?via=eml"}
_PART: Final = re.compile(r"\{\w+\}")
_ASSET: Final = re.compile(rb'(?:href|src)="(/static/[^"]+)"')


@dataclass(frozen=True, slots=True)
class Measured:
    """What one page took."""

    name: str
    milliseconds: list[float]
    processor_ms: float
    """Processor time of the server for one page; it is the same on a machine that is busy."""
    page_bytes: int
    cold_bytes: int
    status: int

    @property
    def is_within(self) -> bool:
        """Tell whether it keeps what is promised."""
        return median(self.milliseconds) < MOST_MS and self.cold_bytes < MOST_BYTES

    def line(self) -> str:
        """Say it in one line."""
        low, *_, high = quantiles(self.milliseconds, n=10)
        mark = "" if self.is_within else "  <- beyond what is promised"
        return (
            f"{self.name:<16} {self.status}  {median(self.milliseconds):7.1f} ms "
            f"({low:.1f} to {high:.1f}), {self.processor_ms:5.1f} of the processor  "
            f"{self.page_bytes / 1000:6.1f} kB page  "
            f"{self.cold_bytes / 1000:6.1f} kB in all{mark}"
        )


def make_store(home: Path, size: int, applications: int) -> None:
    """Read a made-up mailbox into a new data folder."""
    with running(home, NOW) as app:
        box = home.parent / "mail"  # a mailbox lies outside of the data folder
        write_maildir(box, size, applications)
        mailbox = app.mailbox(box)
        scan(mailbox, app.store, Quiet())
        file_everything(app.store, {mailbox.source: mailbox}, Quiet(), app.zone)
        _write_letters(app)


def _write_letters(app: App) -> None:
    """Have a letter lie there for every fourth person, some advice, and a private page."""
    for application in app.store.applications()[::10]:
        add_lesson(app.store, _ADVICE, NOW, application=application)
    keep_page(app.drawer, app.seal, Draft(_ADVICE), app.moment)
    people = {one.id: one for one in app.store.contacts()}
    talked = [one for one in app.store.applications() if one.participants]
    for number, application in enumerate(talked):
        contact = people[application.participants[0].contact_id]
        letter = Letter(
            id=app.store.new_id("L"),
            purpose=Purpose.THANK_YOU,
            to=Address(contact.name, contact.address or ""),
            subject="Thank you",
            body=f"Hi {contact.name},\n\nthank you for the hour on Tuesday.\n\nAna\n" * 3,
            created_at=NOW,
            sender=Address("Ana Ruiz", "ana@ruiz.example"),
            application_id=application.id,
            contact_id=contact.id,
            message_id=f"thanks.{number}@ruiz.example",
        )
        app.store.save_letter(letter)
        if number % 2:
            receipt = Receipt(letter.id, "eml", NOW, Delivery.PLACED, "It lies in a file.")
            app.store.save_receipt(receipt, None)


@contextmanager
def served(home: Path) -> Iterator[tuple[int, int, str]]:
    """Run ``afterword serve`` on a data folder; yield its process, its port and a session's key."""
    program = [sys.executable, "-m", "afterword", "serve", "--no-browser"]
    environment = {**os.environ, "AFTERWORD_HOME": str(home), "AFTERWORD_NOW": NOW.isoformat()}
    with subprocess.Popen(program, env=environment, stdout=subprocess.PIPE, text=True) as running_:
        if running_.stdout is None:
            raise RuntimeError("the server has no output to read its address from")
        address = urlsplit(running_.stdout.readline().strip())
        port = address.port or 0
        try:
            yield running_.pid, port, _let_in(port, f"{address.path}?{address.query}")
        finally:
            running_.terminate()


def _let_in(port: int, path: str) -> str:
    connection = http.client.HTTPConnection("127.0.0.1", port)
    connection.request("GET", path)
    given = connection.getresponse().getheader("set-cookie") or ""
    connection.close()
    return given.partition(f"{COOKIE}=")[2].partition(";")[0]


def pages_of(app: App) -> dict[str, list[str]]:
    """Return paths of every page, with ids from all over the store, by the page's name."""
    store = app.store
    mail = [one.message.digest[:8] for one in store.filed()]
    ids = {
        "applications": [one.id for one in store.applications()],
        "people": [one.id for one in store.contacts()],
        "letters": [one.id for one in store.letters()],
        "lessons": [one.id for one in lessons(store)],
        "private": [one.id for one in app.drawer.pages()],
        "rules": [one.code for one in all_rules()],
        "messages": mail,
        "review": mail,
    }
    found = {}
    for route in build(app, []).routes:
        if not isinstance(route, Route) or "GET" not in (route.methods or ()):
            continue
        kind = ids.get(route.path.split("/")[1]) or mail
        spread = kind[:: max(1, len(kind) // _TRIED)] if "{" in route.path else [""]
        found[route.name] = [
            _PART.sub(one, route.path) + _ASKED.get(route.name, "") for one in spread
        ]
    found.pop("start", None)
    return found


@dataclass(frozen=True, slots=True)
class Asking:
    """A browser that is let in, and the server's process."""

    process: int
    port: int
    session: str

    def shown(self, paths: list[str], times: int) -> list[str]:
        """Return as many paths as asked for, of those that lead to a page."""
        connection = http.client.HTTPConnection("127.0.0.1", self.port)
        headers = {"Cookie": f"{COOKIE}={self.session}"}
        good = []
        for path in paths:
            connection.request("GET", path, headers=headers)
            answer = connection.getresponse()
            answer.read()
            if answer.status == HTTPStatus.OK:
                good.append(path)
        connection.close()
        known = good or paths
        return [known[n * len(known) // times] for n in range(times)]

    def measure(self, name: str, paths: list[str]) -> Measured:
        """Ask for one page after the other over one connection, then for what it needs besides."""
        connection = http.client.HTTPConnection("127.0.0.1", self.port)
        headers = {"Cookie": f"{COOKIE}={self.session}"}
        taken, largest, status, body = [], 0, 0, b""
        before = _processor_seconds(self.process)
        for path in paths:
            began = time.perf_counter()
            connection.request("GET", path, headers=headers)
            answer = connection.getresponse()
            body = answer.read()
            taken.append((time.perf_counter() - began) * 1000)
            status = max(status, answer.status)
            largest = max(largest, len(body) + len(str(answer.headers)))
        used = (_processor_seconds(self.process) - before) * 1000 / len(paths)
        cold = sum(
            _bytes_of(connection, asset.decode(), headers)
            for asset in sorted(set(_ASSET.findall(body)))
        )
        connection.close()
        return Measured(name, taken, used, largest, largest + cold, status)


def _processor_seconds(process: int) -> float:
    """Return what a process has used, as Linux counts it: in hundredths of a second."""
    columns = Path(f"/proc/{process}/stat").read_text("ascii").rpartition(")")[2].split()
    return (int(columns[11]) + int(columns[12])) / os.sysconf("SC_CLK_TCK")


def _bytes_of(connection: http.client.HTTPConnection, path: str, headers: dict[str, str]) -> int:
    connection.request("GET", path, headers=headers)
    answer = connection.getresponse()
    return len(answer.read()) + len(str(answer.headers))


def judging(port: int, session: str) -> list[float]:
    """Judge a message and take it back, three times; return what each took, in milliseconds."""
    connection = http.client.HTTPConnection("127.0.0.1", port)
    headers = {
        "Cookie": f"{COOKIE}={session}",
        "Sec-Fetch-Site": "same-origin",
        "Content-Type": "application/x-www-form-urlencoded",
    }
    taken = []
    for _ in range(3):
        connection.request("GET", "/review", headers=headers)
        found = re.search(rb'action="(/review/\w+)"', connection.getresponse().read())
        if found is None:
            break
        path = found[1].decode()
        for target, form in ((path, "kind=other"), (f"{path}/undo", "")):
            began = time.perf_counter()
            connection.request("POST", target, form, headers)
            connection.getresponse().read()
            connection.request("GET", "/review", headers=headers)
            connection.getresponse().read()
            taken.append((time.perf_counter() - began) * 1000)
    connection.close()
    return taken


def main() -> int:
    """Measure, print, and return 1 where a page is beyond what is promised."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--times", type=int, default=40, help="how often each page is asked for")
    parser.add_argument("--messages", type=int, default=5_000)
    parser.add_argument("--applications", type=int, default=300)
    parser.add_argument("--keep", type=Path, help="keep the store there, and use it if it is")
    asked = parser.parse_args()
    kept = asked.keep or Path(tempfile.mkdtemp(prefix="afterword-pages-"))
    home = kept / "home"
    try:
        if not (home / "afterword.db").exists():
            make_store(home, asked.messages, asked.applications)
        with running(home, NOW) as app:
            paths = pages_of(app)
        with served(home) as (process, port, session):
            asking = Asking(process, port, session)
            judging(port, session)  # what is loaded once is loaded now, and what is read once read
            time.sleep(_SETTLING)
            asking.measure("", ["/"] * 3)
            found = [
                asking.measure(name, asking.shown(ways, asked.times))
                for name, ways in paths.items()
            ]
            before = _processor_seconds(process)
            words = judging(port, session)
            used = (_processor_seconds(process) - before) * 1000 / max(len(words), 1)
    finally:
        if asked.keep is None:
            shutil.rmtree(kept, ignore_errors=True)
    print("\n".join(one.line() for one in found))
    if words:
        print(
            f"a word on a message, and the page after it: {median(words):.0f} ms, "
            f"{used:.0f} of the processor"
        )
    return 0 if all(one.is_within for one in found) else 1


if __name__ == "__main__":
    sys.exit(main())
