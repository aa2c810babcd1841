"""Every page, as it is seen: both themes, both widths, by keyboard, enlarged."""

import re
from collections.abc import Callable

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Page
from tests.browser.conftest import Served

Visiting = Callable[..., Page]
Pages = dict[str, str]

THEMES = ("light", "dark")


@pytest.mark.parametrize("theme", THEMES)
def test_no_page_keeps_anybody_out(
    shared: Served, pages: Pages, visit: Visiting, theme: str
) -> None:
    page = visit(shared, color_scheme=theme)
    for path in pages.values():
        page.goto(shared.address + path)
        page.evaluate("document.querySelectorAll('details').forEach(fold => { fold.open = true })")
        found = Axe().run(page)
        assert found.violations_count == 0, f"{path}: {found.generate_report()}"


@pytest.mark.parametrize("width", [320, 360, 640, 1280])
def test_no_page_is_wider_than_the_window(
    shared: Served, pages: Pages, visit: Visiting, width: int
) -> None:
    page = visit(shared, viewport={"width": width, "height": 800})
    for path in pages.values():
        page.goto(shared.address + path)
        assert page.evaluate("document.documentElement.scrollWidth") <= width, path


@pytest.mark.parametrize("width", [320, 375])
def test_no_long_address_makes_a_page_wider_than_a_small_window(
    served: Served, visit: Visiting, width: int
) -> None:
    page = visit(served, viewport={"width": width, "height": 800})

    def fits() -> bool:
        wide = page.evaluate("document.documentElement.scrollWidth")
        return bool(wide <= page.evaluate("innerWidth"))

    page.goto(f"{served.address}/calendar")
    page.get_by_role("button", name="Switch it on").click()
    assert page.get_by_text("?key=").is_visible()
    assert fits()
    page.goto(f"{served.address}/add")
    address = f"{'annemarie.von-und-zu-hohenstein' * 2}@recruiting.northern-bakeries.example"
    for name, typed in (
        ("organisation", "Northern Bakeries"),
        ("person", "Annemarie von und zu Hohenstein-Schwarzenberg"),
        ("address", address),
    ):
        page.fill(f"#{name}", typed)
    page.get_by_role("button", name="Keep it").click()
    assert page.locator("#people").get_by_text(address).is_visible()
    person = page.locator("#people a").first.get_attribute("href")
    write = page.get_by_role("link", name="Write to Annemarie").first.get_attribute("href")
    assert fits()
    for path in (person, write, "/", "/people", "/applications"):
        page.goto(f"{served.address}{path}")
        assert fits(), path


def test_nothing_to_press_is_smaller_than_a_fingertip(
    shared: Served, pages: Pages, visit: Visiting
) -> None:
    page = visit(shared, viewport={"width": 360, "height": 800})
    for path in pages.values():
        page.goto(shared.address + path)
        small = page.evaluate(
            """[...document.querySelectorAll("button, .button, nav a, summary, input, select")]
            .filter(e => e.offsetParent !== null && getComputedStyle(e).clipPath === "none")
            .map(e => [e.textContent.trim(), e.getBoundingClientRect()])
            .filter(([_, r]) => r.height < 24 || r.width < 24).map(([t, _]) => t)"""
        )
        assert small == [], path


def test_everything_can_be_reached_by_keyboard(
    shared: Served, pages: Pages, visit: Visiting
) -> None:
    page = visit(shared)
    for path in pages.values():
        page.goto(shared.address + path)
        wanted = page.evaluate(
            """[...document.querySelectorAll("a[href], button, input, textarea, select, summary")]
            // Of the choices of one question the keyboard stops at one.
            .filter((e, n, all) => e.type !== "radio"
                      || all.findIndex(one => one.name === e.name) === n)
            .filter(e => e.type !== "hidden" && e.tabIndex >= 0 && e.checkVisibility()
                      && !e.disabled
                      && !(e.closest("details:not([open])") && e.tagName !== "SUMMARY")).length"""
        )
        reached = page.evaluate("document.activeElement.blur(), window.seen = new Set(), 0")
        for _ in range(wanted + 5):
            page.keyboard.press("Tab")
            reached = page.evaluate(
                """document.activeElement === document.body ? window.seen.size
                   : window.seen.add(document.activeElement).size"""
            )
        assert reached >= wanted, path


def test_nothing_is_asked_of_anybody_else(shared: Served, pages: Pages, visit: Visiting) -> None:
    page = visit(shared)
    asked: list[str] = []
    page.on("request", lambda request: asked.append(request.url))
    for path in pages.values():
        page.goto(shared.address + path)
    assert asked
    assert all(re.match(re.escape(shared.address) + "/", url) for url in asked)


@pytest.mark.parametrize(("width", "is_said"), [(400, True), (1280, False)])
def test_a_drawing_that_goes_on_past_the_edge_says_so(
    shared: Served, visit: Visiting, width: int, is_said: bool
) -> None:
    page = visit(shared, viewport={"width": width, "height": 800})
    page.goto(f"{shared.address}/insights")
    goes_on = page.locator(".scroll").evaluate("one => one.scrollWidth > one.clientWidth")
    assert goes_on == is_said
    assert page.get_by_text("The drawing goes on to the right").is_visible() == is_said
