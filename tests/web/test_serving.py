"""Serving on loopback."""

import socket

from afterword.web.serving import bound


def test_small_answers_are_not_held_back_by_the_network() -> None:
    # asyncio sets TCP_NODELAY only on what is named as TCP; without it each answer takes 40 ms.
    with bound(None) as taken:
        assert taken.proto == socket.IPPROTO_TCP
        assert taken.getsockname()[0] == "127.0.0.1"


def test_two_that_start_at_once_take_two_ports() -> None:
    with bound(None) as first, bound(None) as second:
        assert first.getsockname()[1] != second.getsockname()[1]
