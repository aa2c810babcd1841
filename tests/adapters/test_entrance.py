"""Who may come in over the web: once with a token, and for a while with a session."""

import stat
from concurrent.futures import ThreadPoolExecutor
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from afterword.adapters.entrance import SESSION_LIVES, TOKEN_LIVES, Entrance

NOW = datetime(2026, 3, 12, 18, 0, tzinfo=UTC)


@pytest.fixture
def entrance(tmp_path: Path) -> Entrance:
    return Entrance(tmp_path / "home")


def test_a_token_lets_in_once(entrance: Entrance) -> None:
    token = entrance.new_token(NOW)
    session = entrance.exchange(token, NOW)
    assert session is not None
    assert entrance.is_known(session, NOW)
    assert entrance.exchange(token, NOW) is None


def test_of_many_that_come_with_one_token_at_the_same_time_one_is_let_in(
    entrance: Entrance,
) -> None:
    for _ in range(20):
        token = entrance.new_token(NOW)
        with ThreadPoolExecutor(8) as at_once:
            found = list(at_once.map(lambda _: entrance.exchange(token, NOW), range(8)))  # noqa: B023 -- mapped before the next
        assert len([one for one in found if one]) == 1


def test_a_token_that_is_too_old_or_spent_lets_nobody_in(entrance: Entrance) -> None:
    token = entrance.new_token(NOW)
    assert entrance.exchange(token, NOW + TOKEN_LIVES) is None
    other = entrance.new_token(NOW)
    entrance.spend(other)
    assert entrance.exchange(other, NOW) is None


def test_a_session_ends_and_outlives_the_server_until_then(
    entrance: Entrance, tmp_path: Path
) -> None:
    session = entrance.exchange(entrance.new_token(NOW), NOW) or ""
    later = Entrance(tmp_path / "home")
    assert later.is_known(session, NOW + SESSION_LIVES - timedelta(seconds=1))
    assert not later.is_known(session, NOW + SESSION_LIVES)


def test_neither_is_taken_for_the_other(entrance: Entrance) -> None:
    token = entrance.new_token(NOW)
    assert not entrance.is_known(token, NOW)
    session = entrance.exchange(token, NOW) or ""
    assert entrance.exchange(session, NOW) is None


@pytest.mark.parametrize("key", ["", ".", "../x", "\0", "\ud800", "a" * 100_000])
def test_what_is_no_key_lets_nobody_in(entrance: Entrance, key: str) -> None:
    entrance.new_token(NOW)
    assert not entrance.is_known(key, NOW)
    assert entrance.exchange(key, NOW) is None
    entrance.spend(key)


def test_whoever_reads_the_folder_gets_in_by_nothing_in_it(
    entrance: Entrance, tmp_path: Path
) -> None:
    token = entrance.new_token(NOW)
    session = entrance.exchange(entrance.new_token(NOW), NOW) or ""
    folder = tmp_path / "home" / "web"
    assert stat.S_IMODE(folder.stat().st_mode) == 0o700
    for one in folder.iterdir():
        assert stat.S_IMODE(one.stat().st_mode) == 0o600
        for key in (token, session):
            assert key not in one.name + one.read_text()
        for found in (one.name, one.name.partition("-")[2]):
            assert entrance.exchange(found, NOW) is None
            assert not entrance.is_known(found, NOW)


def test_what_lets_nobody_in_any_more_is_tidied_away(entrance: Entrance, tmp_path: Path) -> None:
    entrance.new_token(NOW)
    later = NOW + timedelta(days=1)
    entrance.exchange(entrance.new_token(later), later)
    names = [one.name for one in (tmp_path / "home" / "web").iterdir()]
    assert [name.partition("-")[0] for name in names] == ["session"]
