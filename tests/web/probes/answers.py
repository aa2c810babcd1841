"""What every answer has."""

from selectolax.lexbor import LexborHTMLParser
from tests.web.visitor import Visitor

_FILES = ("text/csv; charset=utf-8", "image/svg+xml", "image/png", "application/json")
_PEOPLE = ("text/vcard; charset=utf-8",)
_MAIL = ("message/rfc822", "text/calendar; charset=utf-8", "application/zip")


def every_page_says_what_it_is_and_in_which_letters(visitor: Visitor) -> None:
    for way in visitor.pages:
        answer = visitor.ask(way)
        if answer.status_code == 200 and "content-disposition" not in answer.headers:
            assert answer.headers["content-type"] == "text/html; charset=utf-8", way
        elif answer.status_code == 200:
            assert answer.headers["content-type"] in {*_FILES, *_MAIL, *_PEOPLE}, way


def no_page_can_be_put_into_a_frame(visitor: Visitor) -> None:
    for way in visitor.ways:
        answer = visitor.ask(way)
        ours = "'self'" if way.name == "message-html" and answer.status_code == 200 else "'none'"
        assert f"frame-ancestors {ours}" in answer.headers["content-security-policy"], way


def no_page_is_kept_by_the_browser(visitor: Visitor) -> None:
    for way in visitor.ways:
        assert visitor.ask(way).headers["cache-control"] == "no-store", way


def no_server_says_its_name(visitor: Visitor) -> None:
    for way in visitor.pages:
        headers = visitor.ask(way).headers
        assert not {"server", "x-powered-by"} & set(headers), way


def every_form_posts_to_our_own(visitor: Visitor) -> None:
    for way in visitor.pages:
        for form in LexborHTMLParser(visitor.ask(way).text).css("form"):
            target = form.attributes.get("action") or ""
            assert target.startswith("/") or target == "", (way, target)
            assert not target.startswith("//"), (way, target)


def no_page_shows_where_the_data_lie_on_the_disk(visitor: Visitor) -> None:
    for way in visitor.pages:
        if way.name in {"settings", "help"}:
            continue  # there the person looks for exactly that
        assert str(visitor.app.home) not in visitor.ask(way).text, way
