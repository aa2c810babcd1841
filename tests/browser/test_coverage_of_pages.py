"""Every page there is, is looked at: a new one has to be named."""

import re
from pathlib import Path

from tools.screenshots import NOW

from afterword.adapters.clock import FixedClock, local_zone
from afterword.app import App
from afterword.web.building import build

FILES = re.compile(
    r"\.(?:svg|png|csv|eml|ics|vcf|json)$|/(?:html|eml|export|backup|original|download)$"
)
"""What is taken along and not looked at, or stands inside another page."""
SEEN_BY_ALL = "start"


def test_every_page_of_the_router_is_looked_at(pages: dict[str, str], tmp_path: Path) -> None:
    web = build(App(tmp_path, FixedClock(NOW), local_zone({"TZ": "UTC"})), ["127.0.0.1:1"])
    looked_at = [path.partition("?")[0] for path in pages.values()]
    missing = [
        (route.name, route.path)
        for route in web.routes
        if "GET" in (getattr(route, "methods", None) or ())
        and not FILES.search(route.path)
        and route.name != SEEN_BY_ALL
        and not any(route.path_regex.fullmatch(path) for path in looked_at)
    ]
    assert missing == []
