"""What only a script shows on the write page: underlines while typing, keeping, two tabs."""

import re
import threading
from collections.abc import Callable, Iterator
from dataclasses import dataclass

import pytest
import uvicorn
from playwright.sync_api import Browser, Page, expect, sync_playwright
from tests.loopback import free_port

from afterword.app import App
from afterword.core.letters.letter import Letter
from afterword.services.known import known
from afterword.services.letters.live_check import warm_up
from afterword.web.building import build
from afterword.web.serving import bound
from afterword.web.site import COOKIE

BARB = "I am surprised you chose someone else, and I deserve a better explanation by Friday."
CHROMIUM = "/usr/bin/chromium"
PATIENT = 30_000
"""Milliseconds that are waited for a page on a busy machine; nothing is measured."""
expect.set_options(timeout=PATIENT)


@pytest.fixture(scope="module")
def chromium() -> Iterator[Browser]:
    warm_up()  # as serving does
    with sync_playwright() as playwright:
        launched = playwright.chromium.launch(executable_path=CHROMIUM, args=["--no-sandbox"])
        yield launched
        launched.close()


@dataclass
class Served:
    """The web app on loopback, to be stopped and started again as one likes."""

    app: App
    port: int
    _server: uvicorn.Server | None = None
    _thread: threading.Thread | None = None

    @property
    def address(self) -> str:
        return f"http://127.0.0.1:{self.port}"

    def start(self) -> None:
        taken = bound(self.port)
        web = build(self.app, [f"127.0.0.1:{self.port}"])
        self._server = uvicorn.Server(
            uvicorn.Config(web, log_config=None, lifespan="off", ws="none")
        )
        self._thread = threading.Thread(target=self._server.run, kwargs={"sockets": [taken]})
        self._thread.start()
        while not self._server.started:
            pass

    def stop(self) -> None:
        if self._server is not None and self._thread is not None:
            self._server.force_exit = self._server.should_exit = True
            self._thread.join()
            self._server = None


@pytest.fixture
def served(app: App) -> Iterator[Served]:
    made = Served(app, free_port())
    made.start()
    yield made
    made.stop()


@pytest.fixture
def tab(chromium: Browser, served: Served) -> Iterator[Callable[[], Page]]:
    """Return what opens tabs of one browser that is let in; no script of ours may fail in one."""
    entrance, now = served.app.entrance(), served.app.now
    session = entrance.exchange(entrance.new_token(now), now)
    context = chromium.new_context()
    context.add_cookies([{"name": COOKIE, "value": session or "", "url": served.address}])
    context.set_default_timeout(40_000)
    faults: list[str] = []

    def opened() -> Page:
        page = context.new_page()
        page.on("pageerror", lambda error: faults.append(str(error)))
        return page

    yield opened
    context.close()
    assert faults == []


@pytest.fixture
def sheet(served: Served) -> str:
    """Return the address of the letter to Dana Kim, not begun yet."""
    everything = known(served.app.store)
    dana = next(one for one in everything.contacts.values() if one.name == "Dana Kim")
    about = next(
        one
        for one in everything.applications.values()
        if any(part.contact_id == dana.id for part in one.participants)
    )
    return f"{served.address}/applications/{about.id}/write?to={dana.id}&purpose=thank_and_ask"


def kept(app: App) -> Letter:
    (letter,) = app.store.letters()
    return letter


def type_at_the_end(page: Page, text: str) -> None:
    page.locator("#body").click()
    page.keyboard.press("Control+End")
    page.keyboard.insert_text(text)


def test_words_are_underlined_as_they_are_typed_and_emoji_move_nothing(
    tab: Callable[[], Page], sheet: str
) -> None:
    page = tab()
    page.goto(sheet)
    type_at_the_end(page, f"\n\N{SLIGHTLY SMILING FACE}\N{TRAM CAR} Yes. {BARB}")
    marks = page.locator(".mirror mark")
    expect(marks.last).to_have_text(re.compile("by Friday\\.$"))
    assert "".join(marks.all_inner_texts()) == BARB
    mirror, area = page.locator(".mirror").bounding_box(), page.locator("#body").bounding_box()
    assert mirror == area
    finding = page.locator(".finding", has_text="A deadline on a favour")
    finding.get_by_role("button", name="no answer is fine too").click()
    expect(page.locator("#body")).to_have_value(
        re.compile("\N{SLIGHTLY SMILING FACE}\N{TRAM CAR} Yes\\. If you have a minute, .* too\\.")
    )
    expect(finding).to_have_count(0)
    page.keyboard.press("Control+z")
    expect(page.locator("#body")).to_have_value(re.compile("explanation by Friday"))


def test_the_letter_follows_the_answers_until_it_is_touched(
    tab: Callable[[], Page], sheet: str, served: Served
) -> None:
    page = tab()
    page.goto(sheet)
    page.locator("#enjoyed").fill("working through the Sunday timetable")
    expect(page.locator("#body")).to_have_value(re.compile("Sunday timetable"))
    expect(page).to_have_url(re.compile("/letters/L1$"))
    type_at_the_end(page, "\nPS: Mine.")
    page.locator("#learned").fill("how the depots hand over at night")
    page.locator("#subject").focus()
    expect(page.locator("#kept")).to_have_text(re.compile("^Kept at"))
    page.reload()
    expect(page.locator("#body")).to_have_value(
        re.compile(r"Sunday timetable.*PS: Mine\.", re.DOTALL)
    )
    expect(page.locator("#learned")).to_have_value("how the depots hand over at night")
    assert "depots" not in kept(served.app).body
    page.get_by_role("button", name="Lay it out anew").click()
    expect(page.locator("#body")).to_have_value(re.compile("depots hand over at night"))
    page.get_by_role("button", name="Bring back the text before").click()
    expect(page.locator("#body")).to_have_value(re.compile(r"PS: Mine\."))


def test_two_tabs_overwrite_nothing(tab: Callable[[], Page], sheet: str, served: Served) -> None:
    first = tab()
    first.goto(sheet)
    type_at_the_end(first, "\nBegun.")
    expect(first.locator("#kept")).to_have_text(re.compile("^Kept at"))
    second = tab()
    second.goto(first.url)
    type_at_the_end(second, "\nFrom the second tab.")
    expect(second.locator("#kept")).to_have_text(re.compile("^Kept at"))
    type_at_the_end(first, "\nFrom the first tab.")
    expect(first.locator("#both")).to_be_visible()
    assert "From the second tab." in first.locator("[data-their=body]").inner_text()
    assert "From the first tab." in first.locator("[data-mine=body]").inner_text()
    assert "From the second tab." in kept(served.app).body
    first.locator("#keep-mine").click()
    expect(first.locator("#both")).to_be_hidden()
    assert "From the first tab." in kept(served.app).body


def test_the_server_stops_while_somebody_types_and_comes_back(
    tab: Callable[[], Page], sheet: str, served: Served
) -> None:
    page = tab()
    page.goto(sheet)
    type_at_the_end(page, "\nBegun.")
    expect(page.locator("#kept")).to_have_text(re.compile("^Kept at"))
    served.stop()
    type_at_the_end(page, "\nTyped while nobody was there.")
    expect(page.locator("#kept")).to_have_text(re.compile("stay in this tab"))
    served.start()
    expect(page.locator("#kept")).to_have_text(re.compile("^Kept at"))
    assert "while nobody was there" in kept(served.app).body


def test_a_tab_that_breaks_down_has_its_words_again(
    tab: Callable[[], Page], sheet: str, served: Served
) -> None:
    page = tab()
    page.goto(sheet)
    type_at_the_end(page, "\nBegun.")
    expect(page.locator("#kept")).to_have_text(re.compile("^Kept at"))
    page.route(re.compile("/letters/L1$"), lambda route: (
        route.abort() if route.request.method == "POST" else route.continue_()
    ))  # fmt: skip
    type_at_the_end(page, "\nNot kept yet.")
    expect(page.locator("#kept")).to_have_text(re.compile("stay in this tab"))
    assert "Not kept yet." not in kept(served.app).body
    page.once("dialog", lambda dialog: dialog.accept())  # the browser asks before it lets go
    page.reload()
    expect(page.locator("#body")).to_have_value(re.compile(r"Not kept yet\."))
    page.unroute_all()
    expect(page.locator("#kept")).to_have_text(re.compile("^Kept at"))
    assert "Not kept yet." in kept(served.app).body


def test_a_browser_that_is_signed_out_keeps_the_words(
    tab: Callable[[], Page], sheet: str, served: Served
) -> None:
    page = tab()
    page.goto(sheet)
    cookies = page.context.cookies()
    page.context.clear_cookies()
    type_at_the_end(page, "\nNobody knows me.")
    expect(page.locator("#kept")).to_have_text(re.compile("does not know this browser"))
    assert served.app.store.letters() == []
    page.context.add_cookies(cookies)
    expect(page.locator("#kept")).to_have_text(re.compile("^Kept at"))
    assert "Nobody knows me." in kept(served.app).body


@pytest.mark.parametrize("pause", [0, 300, 700])
def test_what_is_pressed_while_it_is_kept_is_no_change_of_another_tab(
    tab: Callable[[], Page], sheet: str, served: Served, pause: int
) -> None:
    page = tab()
    page.goto(sheet)
    page.locator("#enjoyed").click()
    page.keyboard.type("working through the Sunday timetable")
    page.wait_for_timeout(pause)
    page.get_by_role("button", name="Lay it out").click()
    expect(page).to_have_url(re.compile("/letters/L1#letter$"))
    body = page.locator("#body")
    # The first lay-out is there before the second is asked for, however busy the machine is.
    expect(body).to_have_value(re.compile("Sunday timetable"))
    page.wait_for_load_state()  # going to #letter takes the cursor out of a field, as late as that
    page.locator("#learned").click()
    page.keyboard.type("how the depots hand over at night")
    page.wait_for_timeout(pause)
    with page.expect_navigation():  # the letter may follow the answers before the press does
        page.get_by_role("button", name="Lay it out").click()
    expect(body).to_have_value(re.compile("depots hand over at night"))
    expect(page.locator("#both")).to_be_hidden()
    assert "depots hand over at night" in kept(served.app).answers.learned


def test_what_is_typed_after_the_press_is_there_on_the_page_that_follows(
    tab: Callable[[], Page], sheet: str
) -> None:
    page = tab()
    page.goto(sheet)
    page.locator("#enjoyed").fill("working through the Sunday timetable")
    expect(page.locator("#body")).to_have_value(re.compile("Sunday timetable"))
    page.evaluate(
        """() => {
            const type = () => {
                const field = document.getElementById("learned");
                field.value = "how the depots hand over at night";
                field.dispatchEvent(new Event("input", { bubbles: true }));
            };
            document.getElementById("sheet").addEventListener("submit", () => setTimeout(type));
        }"""
    )
    page.get_by_role("button", name="Lay it out").click()
    expect(page).to_have_url(re.compile("/letters/L1#letter$"))
    expect(page.locator("#learned")).to_have_value("how the depots hand over at night")
    expect(page.locator("#body")).to_have_value(re.compile("depots hand over at night"))
    expect(page.locator("#both")).to_be_hidden()


def test_what_is_pressed_waits_for_an_answer_that_is_late(
    tab: Callable[[], Page], sheet: str, served: Served
) -> None:
    page = tab()
    page.goto(sheet)
    type_at_the_end(page, "\nBegun.")
    expect(page.locator("#kept")).to_have_text(re.compile("^Kept at"))
    page.evaluate(
        """() => {
            const at_once = window.fetch;
            window.fetch = async (...asked) => {
                const answer = await at_once(...asked);
                await new Promise((goOn) => setTimeout(goOn, 1500));
                return answer;
            };
        }"""
    )
    type_at_the_end(page, "\nAnd at once.")
    button = page.get_by_role("button", name="Lay it out anew")
    button.click()
    button.click(force=True)
    expect(page.get_by_role("button", name="Bring back the text before")).to_be_visible()
    expect(page.locator("#both")).to_be_hidden()
    assert "And at once." not in kept(served.app).body


@pytest.mark.parametrize("is_known_by_then", [False, True])
def test_what_is_pressed_while_nobody_answers_stays_in_the_tab(
    tab: Callable[[], Page], sheet: str, served: Served, is_known_by_then: bool
) -> None:
    page = tab()
    page.goto(sheet)
    type_at_the_end(page, "\nBegun.")
    expect(page.locator("#kept")).to_have_text(re.compile("^Kept at"))
    served.stop()
    type_at_the_end(page, "\nAnd at once.")
    if is_known_by_then:
        expect(page.locator("#kept")).to_have_text(re.compile("stay in this tab"))
        # Pressed without leaving the field first, so nothing else asks for the words to be kept.
        page.get_by_role("button", name="Lay it out anew").evaluate("button => button.click()")
    else:
        page.get_by_role("button", name="Lay it out anew").click()
    expect(page.locator("#kept")).to_have_text(re.compile("stay in this tab"))
    expect(page.locator("#body")).to_have_value(re.compile(r"And at once\."))
    served.start()
    expect(page.locator("#kept")).to_have_text(re.compile("^Kept at"))
    assert "And at once." in kept(served.app).body


@pytest.mark.parametrize("is_with_script", [True, False])
def test_the_first_press_saves_the_file_and_then_it_is_asked_whether_it_went_out(
    chromium: Browser, served: Served, sheet: str, is_with_script: bool
) -> None:
    entrance, now = served.app.entrance(), served.app.now
    session = entrance.exchange(entrance.new_token(now), now)
    context = chromium.new_context(java_script_enabled=is_with_script)
    context.add_cookies([{"name": COOKIE, "value": session or "", "url": served.address}])
    page = context.new_page()
    page.goto(sheet)
    with page.expect_download() as saved:
        page.get_by_role("button", name="Save as .eml").click()
    assert saved.value.suggested_filename.endswith(".eml")
    assert b"Dana" in saved.value.path().read_bytes()
    expect(page.get_by_text("Did it go out?")).to_be_visible()
    context.close()


@pytest.mark.parametrize("is_with_script", [True, False])
def test_copied_is_said_only_where_the_browser_did_it(
    chromium: Browser, served: Served, sheet: str, is_with_script: bool
) -> None:
    entrance, now = served.app.entrance(), served.app.now
    session = entrance.exchange(entrance.new_token(now), now)
    context = chromium.new_context(java_script_enabled=is_with_script)
    if is_with_script:
        context.grant_permissions(["clipboard-read", "clipboard-write"])
    context.add_cookies([{"name": COOKIE, "value": session or "", "url": served.address}])
    page = context.new_page()
    page.goto(sheet)
    page.get_by_role("button", name="Copy", exact=True).click()
    expect(page.get_by_text("Did it go out?")).to_be_visible()
    expect(page.locator("#text")).to_contain_text("Dana")
    said, to_copy = page.get_by_text("Copied, to be pasted"), page.get_by_text("The text to copy")
    expect(said if is_with_script else to_copy).to_be_visible()
    expect(to_copy if is_with_script else said).to_have_count(0)
    if is_with_script:
        copied = page.evaluate("navigator.clipboard.readText()")
        assert copied.strip() == page.locator("#text").inner_text().strip()
    context.close()


def test_a_letter_begun_just_now_is_thrown_away_with_its_last_words_and_comes_back_with_them(
    tab: Callable[[], Page], sheet: str, served: Served
) -> None:
    page = tab()
    page.goto(sheet)
    button = page.get_by_role("button", name="Throw this letter away")
    expect(button).to_be_hidden()  # there is none yet
    type_at_the_end(page, "\nBegun.")
    expect(page.locator("#kept")).to_have_text(re.compile("^Kept at"))
    type_at_the_end(page, "\nThe last words.")
    button.click()
    expect(page).to_have_url(re.compile("/letters$"))
    assert served.app.store.letters() == []
    page.get_by_role("button", name="Bring it back").click()
    expect(page.locator("#body")).to_have_value(re.compile(r"The last words\."))
    expect(page.locator("#both")).to_be_hidden()


def test_an_answer_box_shows_every_line_of_it(tab: Callable[[], Page], sheet: str) -> None:
    page = tab()
    page.set_viewport_size({"width": 400, "height": 800})
    page.goto(sheet)
    page.locator("#enjoyed").fill("how the depots hand over at night and who is called first " * 5)
    hidden = "area => area.scrollHeight - area.clientHeight"
    assert page.locator("#enjoyed").evaluate(hidden) <= 1
