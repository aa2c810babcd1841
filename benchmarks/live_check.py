"""How long somebody who types waits for the check: ``python -m benchmarks.live_check``.

It serves the store of ``benchmarks.web_pages``, opens a letter of some 150 words in Chromium, types
into it, and takes the browser's own times from asking for the check to having its answer. The pause
before it is asked (a quarter of a second without a key) is not part of it.
"""

import argparse
import os
import shutil
import sys
import tempfile
from pathlib import Path
from statistics import median, quantiles
from typing import Final

from playwright.sync_api import Page, sync_playwright

from afterword.app import running
from afterword.web.site import COOKIE
from benchmarks.web_pages import make_store, served
from benchmarks.web_store import NOW

MOST_MS: Final = 30.0
"""Median time of a round trip, as promised in the issue of the web app."""
_FLAGS: Final = ("--no-sandbox", "--disable-gpu", "--disable-background-networking")
_LETTER: Final = """Hi Dana,

thank you for writing to me yourself, and for the hour with you and Omar on Tuesday. I was sorry \
to read it, because I had begun to picture the depot in the snow and the night service that you \
drew on the back of the timetable. I went home and drew it again, with the tram waiting for the \
last ferry, and it holds for all but two days of the year.

What stayed with me is what Omar said about asking the drivers first. I have only ever asked them \
afterwards, and I will begin the next plan in their canteen.

If you have a minute some day, I would be glad to hear one thing that I could do better the next \
time: the planning, how I put it, or what I had not seen yet. If not, that is all right, too.

I wish you a calm winter timetable, and hope our ways cross again.

Ana
"""


def main() -> int:
    """Measure, print, and return 1 where it takes longer than promised."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--times", type=int, default=40, help="how often something is typed")
    parser.add_argument("--keep", type=Path, help="use the store there, as benchmarks.web_pages")
    asked = parser.parse_args()
    kept = asked.keep or Path(tempfile.mkdtemp(prefix="afterword-check-"))
    home = kept / "home"
    try:
        if not (home / "afterword.db").exists():
            make_store(home, 500, 30)
        with running(home, NOW) as app:
            letter = app.store.letters()[0].id
        with served(home) as (_, port, session):
            taken = typed(port, session, letter, asked.times)
    finally:
        if asked.keep is None:
            shutil.rmtree(kept, ignore_errors=True)
    low, *_, high = quantiles(taken, n=10)
    print(
        f"{len(_LETTER.split())} words, {len(taken)} checks: {median(taken):.1f} ms "
        f"({low:.1f} to {high:.1f})"
    )
    return 0 if median(taken) < MOST_MS else 1


def typed(port: int, session: str, letter: str, times: int) -> list[float]:
    """Type into a letter in Chromium; return how long each check took, in milliseconds."""
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(
            executable_path=os.environ.get("CHROMIUM", "/usr/bin/chromium"), args=list(_FLAGS)
        )
        host = f"http://127.0.0.1:{port}"
        context = browser.new_context()
        context.add_cookies([{"name": COOKIE, "value": session, "url": host}])
        page = context.new_page()
        page.goto(f"{host}/letters/{letter}")
        page.fill("textarea[name=body]", _LETTER)
        page.wait_for_load_state("networkidle")
        taken = [_once(page, number) for number in range(times + 3)][3:]
        browser.close()
    return taken


def _once(page: Page, number: int) -> float:
    with page.expect_response(lambda answer: answer.url.endswith("/check")) as waited:
        page.locator("textarea[name=body]").press_sequentially(f"{number} ")
    answer = waited.value
    if not answer.ok:
        raise RuntimeError(f"the check answered {answer.status}")
    answer.finished()
    return answer.request.timing["responseEnd"] - answer.request.timing["requestStart"]


if __name__ == "__main__":
    sys.exit(main())
