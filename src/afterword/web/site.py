"""What the pages of one running web app share."""

from dataclasses import dataclass, field
from threading import Lock

from afterword.app import App
from afterword.core.letters.letter import Letter
from afterword.core.reading.review import Doubt
from afterword.services.applications.finding import Finder
from afterword.services.letters.live_check import LiveCheck
from afterword.services.mail.reviewing import Waiting
from afterword.services.people.merging import Suggesting
from afterword.web.addresses import Addresses
from afterword.web.rendering import Renderer
from afterword.web.uploads import Uploads

COOKIE = "afterword"
_MOST_NOTICES = 20
_MOST_DISCARDED = 20


@dataclass(frozen=True)
class Undo:
    """What takes back that which a notice tells of: a form of one button."""

    action: str
    """The path it is posted to."""
    label: str = "Take it back"
    fields: tuple[tuple[str, str], ...] = ()


@dataclass(frozen=True)
class Notice:
    """One sentence shown once, on the page that follows."""

    sentence: str
    undo: Undo | None = None
    opens: str = ""
    """What the browser opens by itself beside that page: a file it saves, a mail program."""


@dataclass
class Site:
    """The app behind the pages, what renders them, and what is to be said next."""

    app: App
    renderer: Renderer
    addresses: Addresses
    finder: Finder = field(default_factory=Finder)
    at_work: Lock = field(default_factory=Lock)
    """Held while a form is kept: one that is sent twice waits for itself."""
    checks: LiveCheck = field(default_factory=LiveCheck)
    beginning: Lock = field(default_factory=Lock)
    """Held while a letter is begun or handed over, so that a second press waits for the first."""
    suggesting: Suggesting = field(default_factory=Suggesting)
    """Who may be one person."""
    uploads: Uploads = field(default_factory=Uploads)
    """Files that were sent for a look."""
    discarded: dict[str, Letter] = field(default_factory=dict)
    """Letters that were thrown away since the app runs, by id, to be brought back."""
    _waiting: Waiting = field(default_factory=Waiting)
    _notices: dict[str, list[Notice]] = field(default_factory=dict)
    _lock: Lock = field(default_factory=Lock)

    def waiting(self) -> list[Doubt]:
        """Return what waits for the person's word."""
        return self._waiting.now(self.app.store)

    def say(self, session: str, notice: Notice) -> None:
        """Have a notice shown on the next page of a browser."""
        with self._lock:
            waiting = self._notices.setdefault(session, [])
            waiting.append(notice)
            del waiting[:-_MOST_NOTICES]

    def hold(self, letter: Letter) -> None:
        """Hold a letter that was thrown away; only the last few can be brought back."""
        with self._lock:
            self.discarded[letter.id] = letter
            for old in list(self.discarded)[:-_MOST_DISCARDED]:
                del self.discarded[old]

    def said(self, session: str) -> tuple[Notice, ...]:
        """Return what is to be shown to a browser now; it is shown once."""
        with self._lock:
            return tuple(self._notices.pop(session, ()))
