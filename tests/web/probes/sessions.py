"""Who was let in."""

from tests.web.visitor import Visitor
from tests.web.ways import Way

from afterword.web.site import COOKIE


def without_a_session_nothing_is_shown_and_nothing_done(visitor: Visitor) -> None:
    own = {"sec-fetch-site": "same-origin"}
    for way in [*visitor.ways, Way("GET", "/starting", ""), Way("GET", "/start/x", "")]:
        answer = visitor.ask_unknown(way, headers=own)
        assert answer.status_code == 403, way
        assert not any(word in answer.text for word in visitor.secrets), way
        assert "<nav" not in answer.text, way


def without_a_session_what_is_missing_is_said_without_the_pages_around_it(
    visitor: Visitor,
) -> None:
    for way in (Way("GET", "/static/none.css", ""), Way("DELETE", "/start", "")):
        answer = visitor.ask_unknown(way, headers={"sec-fetch-site": "same-origin"})
        assert answer.status_code in {404, 405}, way
        assert "<nav" not in answer.text, way


def a_made_up_session_lets_nobody_in(visitor: Visitor) -> None:
    for made_up in ("x", "../../token-1", "a" * 3000, "%00", "session-"):
        for way in visitor.pages:
            answer = visitor.ask_unknown(way, headers={"cookie": f"{COOKIE}={made_up}"})
            assert answer.status_code == 403, way


def a_cookie_another_port_put_beside_ours_locks_nobody_out(visitor: Visitor) -> None:
    own = visitor.known.cookies[COOKIE]
    for way in visitor.pages:
        line = f"{COOKIE}=theirs; {COOKIE}={own}"
        plain = visitor.ask(way).status_code
        assert visitor.ask_unknown(way, headers={"cookie": line}).status_code == plain, way


def a_session_that_somebody_chose_is_never_taken_over(visitor: Visitor) -> None:
    token = visitor.app.entrance().new_token(visitor.app.now)
    way = Way("GET", f"/start?token={token}", "start")
    answer = visitor.ask_unknown(way, headers={"cookie": f"{COOKIE}=chosen"})
    assert answer.status_code == 200
    assert f"{COOKIE}=chosen" not in answer.headers["set-cookie"]


def the_cookie_is_for_no_script_and_no_other_site(visitor: Visitor) -> None:
    token = visitor.app.entrance().new_token(visitor.app.now)
    answer = visitor.ask_unknown(Way("GET", f"/start?token={token}", "start"))
    flags = {part.strip().lower() for part in answer.headers["set-cookie"].split(";")}
    assert {"httponly", "samesite=strict", "path=/"} <= flags
    assert not any(flag.startswith("domain") for flag in flags)


def a_token_lets_in_once(visitor: Visitor) -> None:
    token = visitor.app.entrance().new_token(visitor.app.now)
    way = Way("GET", f"/start?token={token}", "start")
    assert visitor.ask_unknown(way).status_code == 200
    visitor.stranger.cookies.clear()
    assert visitor.ask_unknown(way).status_code == 403


def a_token_is_not_spent_by_looking_ahead(visitor: Visitor) -> None:
    token = visitor.app.entrance().new_token(visitor.app.now)
    path = f"/start?token={token}"
    assert visitor.ask_unknown(Way("HEAD", path, "start")).status_code == 403
    early = {"sec-purpose": "prefetch;prerender"}
    assert visitor.ask_unknown(Way("GET", path, "start"), headers=early).status_code == 403
    assert visitor.ask_unknown(Way("GET", path, "start")).status_code == 200
    visitor.stranger.cookies.clear()


def a_token_in_the_history_of_a_browser_that_is_known_lets_nobody_in(visitor: Visitor) -> None:
    token = visitor.app.entrance().new_token(visitor.app.now)
    way = Way("GET", f"/start?token={token}", "start")
    assert visitor.ask(way).status_code == 303
    assert visitor.ask_unknown(way).status_code == 403


def only_the_door_sets_a_cookie(visitor: Visitor) -> None:
    for way in visitor.pages:
        assert "set-cookie" not in visitor.ask(way).headers, way


def a_key_stands_in_no_page_and_no_file_name(visitor: Visitor) -> None:
    own = visitor.known.cookies[COOKIE]
    for way in visitor.pages:
        assert own not in visitor.ask(way).text, way
    names = [one.name for one in (visitor.app.home / "web").iterdir()]
    assert not any(own in name for name in names)
