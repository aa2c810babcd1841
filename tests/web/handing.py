"""Handing a letter over on the pages: what a page asks, and what its yes sends."""

import html
import re

from starlette.testclient import TestClient

from afterword.core.letters.letter import Letter

Found = dict[str, str]
FORM = re.compile(r'<input type="hidden" name="(\w+)" value="([^"]*)"')


def asked(browser: TestClient, path: str) -> tuple[str, Found]:
    """Return the page that asks, and what its yes would send."""
    page = browser.get(path)
    assert page.status_code == 200, page.text
    return page.text, {name: html.unescape(value) for name, value in FORM.findall(page.text)}


def words_of_shown(letter: Letter) -> Found:
    return {"purpose": letter.purpose.value, "subject": letter.subject, "body": letter.body}
