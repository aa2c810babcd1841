"""The name this machine is asked by."""

from tests.web.visitor import Visitor


def a_name_somebody_pointed_at_this_machine_is_turned_away(visitor: Visitor) -> None:
    for way in visitor.ways:
        assert visitor.ask(way, headers={"host": "evil.example"}).status_code == 421, way


def a_name_that_ends_like_ours_is_turned_away(visitor: Visitor) -> None:
    for name in ("127.0.0.1:8787.evil.example", "evil.127.0.0.1:8787", "127.0.0.1:8787."):
        for way in visitor.ways:
            assert visitor.ask(way, headers={"host": name}).status_code == 421, way


def our_name_with_somebody_before_it_is_turned_away(visitor: Visitor) -> None:
    for way in visitor.ways:
        answer = visitor.ask(way, headers={"host": "127.0.0.1:8787@evil.example"})
        assert answer.status_code == 421, way


def our_name_without_its_port_or_with_another_is_turned_away(visitor: Visitor) -> None:
    for name in ("127.0.0.1", "127.0.0.1:80", "127.0.0.1:08787", "0.0.0.0:8787", "[::1]:8787"):
        for way in visitor.ways:
            assert visitor.ask(way, headers={"host": name}).status_code == 421, (way, name)


def a_name_in_a_forwarding_header_counts_for_nothing(visitor: Visitor) -> None:
    said = {"x-forwarded-host": "forwarded.example", "forwarded": "host=forwarded.example"}
    for way in visitor.pages:
        assert "forwarded.example" not in visitor.ask(way, headers=said).text, way
