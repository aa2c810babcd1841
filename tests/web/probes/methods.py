"""What is asked for in other ways than pages and forms ask."""

from dataclasses import replace

from tests.web.visitor import Visitor, contents


def methods_nobody_needs_are_refused(visitor: Visitor) -> None:
    before = contents(visitor.app)
    for method in ("TRACE", "OPTIONS", "PUT", "PATCH", "DELETE", "CONNECT", "BREW", "PROPFIND"):
        for way in visitor.ways:
            answer = visitor.ask(replace(way, method=method))
            assert answer.status_code in {403, 404, 405}, (way, method)
    assert contents(visitor.app) == before


def no_question_beforehand_allows_another_origin_anything(visitor: Visitor) -> None:
    said = {"origin": "https://evil.example", "access-control-request-method": "POST"}
    for way in visitor.ways:
        assert visitor.ask(replace(way, method="OPTIONS"), headers=said).status_code == 403, way


def looking_at_every_page_changes_nothing(visitor: Visitor) -> None:
    before = contents(visitor.app)
    for way in visitor.pages:
        visitor.ask(way)
        visitor.ask(replace(way, method="HEAD"))
    assert contents(visitor.app) == before


def asking_for_an_action_as_for_a_page_does_not_do_it(visitor: Visitor) -> None:
    before = contents(visitor.app)
    pages = {way.path for way in visitor.pages}
    for way in visitor.actions:
        asked = replace(way, method="GET", path=f"{way.path}?kind=rejection&went_out=yes")
        answer = visitor.ask(asked)
        expected = {200, 404, 422} if way.path in pages else {404, 405, 422}
        assert answer.status_code in expected, way
    assert contents(visitor.app) == before


def a_header_that_asks_for_another_method_counts_for_nothing(visitor: Visitor) -> None:
    before = contents(visitor.app)
    for way in visitor.actions:
        said = {"x-http-method-override": "POST", "x-method-override": "POST"}
        visitor.ask(replace(way, method="GET"), headers=said)
    assert contents(visitor.app) == before


def the_head_of_a_page_comes_without_its_body(visitor: Visitor) -> None:
    for way in visitor.pages:
        answer = visitor.ask(replace(way, method="HEAD"))
        assert answer.status_code == visitor.ask(way).status_code, way
