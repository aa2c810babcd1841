"""The page a request comes from."""

from tests.web.visitor import Visitor, contents

HOST = "127.0.0.1:8787"


def _all_refused(visitor: Visitor, headers: dict[str, str | None]) -> None:
    before = contents(visitor.app)
    kept = dict(visitor.known.headers)
    for name in ("origin", "sec-fetch-site"):
        visitor.known.headers.pop(name, None)
    try:
        said = {name: value for name, value in headers.items() if value is not None}
        for way in visitor.actions:
            answer = visitor.ask(way, headers=said, data={"kind": "rejection", "went_out": "yes"})
            assert answer.status_code == 403, way
    finally:
        visitor.known.headers.update(kept)
    assert contents(visitor.app) == before


def a_form_of_a_foreign_page_changes_nothing(visitor: Visitor) -> None:
    _all_refused(visitor, {"sec-fetch-site": "cross-site", "origin": "https://evil.example"})


def a_foreign_form_that_hides_where_it_comes_from_changes_nothing(visitor: Visitor) -> None:
    _all_refused(visitor, {"sec-fetch-site": "cross-site", "origin": "null"})


def a_form_from_another_port_of_this_machine_changes_nothing(visitor: Visitor) -> None:
    _all_refused(visitor, {"sec-fetch-site": "same-site", "origin": "http://127.0.0.1:9999"})


def a_form_from_our_other_name_changes_nothing(visitor: Visitor) -> None:
    _all_refused(visitor, {"origin": "http://localhost:8787"})


def a_form_that_says_ours_and_brings_another_origin_changes_nothing(visitor: Visitor) -> None:
    _all_refused(visitor, {"sec-fetch-site": "same-origin", "origin": "https://evil.example"})


def a_form_of_a_browser_that_says_nothing_changes_nothing(visitor: Visitor) -> None:
    _all_refused(visitor, {})
    _all_refused(visitor, {"origin": "null"})


def a_form_typed_into_the_address_bar_changes_nothing(visitor: Visitor) -> None:
    _all_refused(visitor, {"sec-fetch-site": "none"})


def an_origin_that_only_begins_like_ours_changes_nothing(visitor: Visitor) -> None:
    _all_refused(visitor, {"origin": f"http://{HOST}.evil.example"})
    _all_refused(visitor, {"origin": f"https://{HOST}"})


def a_foreign_page_can_embed_nothing(visitor: Visitor) -> None:
    for mode in ("no-cors", "cors", "same-origin", "websocket"):
        said = {"sec-fetch-site": "cross-site", "sec-fetch-mode": mode}
        for way in visitor.pages:
            assert visitor.ask(way, headers={**said, "origin": ""}).status_code == 403, way


def a_foreign_page_can_fetch_nothing(visitor: Visitor) -> None:
    for way in visitor.pages:
        answer = visitor.ask(way, headers={"origin": "https://evil.example"})
        assert answer.status_code == 403, way
        assert not any(word in answer.text for word in visitor.secrets), way


def our_own_form_is_let_in_though_its_origin_is_hidden(visitor: Visitor) -> None:
    """Browsers send ``Origin: null`` from a page that asks for no referrer."""
    said = {"sec-fetch-site": "same-origin", "origin": "null"}
    for way in visitor.actions:
        assert visitor.ask(way, headers=said, data={"x": "y"}).status_code != 403, way
