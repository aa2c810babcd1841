"""Somebody who asks, and looks at every answer for what none may have."""

from dataclasses import dataclass, field
from typing import Any

from selectolax.lexbor import LexborHTMLParser
from starlette.testclient import TestClient
from tests.web.ways import Way

from afterword.app import App
from afterword.web.framed import POLICY
from afterword.web.guards import HEADERS

FRAMED = {"content-security-policy": POLICY, "x-frame-options": "SAMEORIGIN"}
"""What a mail's own layout has instead: it runs and loads nothing, and stands on our pages only."""
INTERNALS = (
    "Traceback", "site-packages", '.py"', "sqlalchemy", "starlette", "uvicorn", "jinja2",
    "Internal Server Error", "Exception", "fault of ours",
)  # fmt: skip
_LOADS = {"script": "src", "img": "src", "link": "href", "iframe": "src", "form": "action"}
_UNSAFE = ("javascript:", "data:", "vbscript:", "//", "http:", "https:")


@dataclass
class Visitor:
    """A browser that was let in, one that was not, and the app they visit."""

    app: App
    known: TestClient
    stranger: TestClient
    ways: list[Way]
    secrets: tuple[str, ...]
    """Words of the mailbox, which nobody may read who was not let in."""
    hostile: list[Way] = field(default_factory=list)

    def ask(self, way: Way, **more: Any) -> Any:
        """Ask as the browser that was let in."""
        return self._asked(self.known, way, more)

    def ask_unknown(self, way: Way, **more: Any) -> Any:
        """Ask as somebody who was not."""
        return self._asked(self.stranger, way, more)

    @property
    def pages(self) -> list[Way]:
        return [one for one in self.ways if not one.is_action]

    @property
    def actions(self) -> list[Way]:
        return [one for one in self.ways if one.is_action]

    def _asked(self, client: TestClient, way: Way, more: dict[str, Any]) -> Any:
        answer = client.request(way.method, way.path, **more)
        return checked(answer, way)


def checked(answer: Any, way: Way) -> Any:
    """Return an answer that has what every answer has, and nothing none may have."""
    framed = way.name == "message-html" and answer.status_code == 200
    for name, value in {**HEADERS, **(FRAMED if framed else {})}.items():
        if name == "cache-control" and way.path.startswith("/static/"):
            continue
        assert answer.headers.get_list(name) == [value], (way, name)
    assert not [name for name in answer.headers if name.startswith("access-control")], way
    assert answer.status_code < 500 or answer.status_code == 503, (way, answer.status_code)
    leads_to = answer.headers.get("location", "/")
    assert leads_to.startswith("/"), (way, leads_to)
    assert not leads_to.startswith("//"), (way, leads_to)
    if answer.headers.get("content-type", "").startswith("text/html"):
        assert [one for one in INTERNALS if one in answer.text] == [], way
        assert_inert(answer.text, way)
    return answer


def assert_inert(html: str, way: Way) -> None:
    """Assert that nothing on a page runs, loads or leads anywhere but to our own."""
    for node in LexborHTMLParser(html).css("*"):
        attributes = {name.lower(): value or "" for name, value in node.attributes.items()}
        bad = [name for name in attributes if name.startswith("on") or name == "style"]
        assert bad == [], (way, node.tag, bad)
        assert node.tag not in {"object", "embed", "base", "style", "applet", "frame"}, way
        if node.tag == "script":
            assert attributes.get("src", "").startswith("/static/"), (way, node.html)
            assert node.text().strip() == "", way
        if node.tag == "iframe":
            assert "allow-scripts" not in attributes["sandbox"], way
        loaded = attributes.get(_LOADS.get(node.tag, ""), "").strip().lower()
        assert not loaded.startswith(_UNSAFE), (way, node.tag, loaded)
        leads = "".join(attributes.get("href", "").split()).lower()
        assert not leads.startswith(("javascript:", "data:", "vbscript:")), (way, leads)


def contents(app: App) -> list[Any]:
    """Return everything a person's data consists of."""
    store = app.store
    return [
        store.filed(), store.applications(), store.contacts(), store.touchpoints(),
        store.letters(), store.receipts(), store.accounts(), store.settings(), store.overruled(),
    ]  # fmt: skip
