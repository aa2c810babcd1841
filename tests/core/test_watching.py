"""When to listen, to begin anew and to scan; and how long to wait after a failure."""

import pytest

from afterword.core.watching import LONGEST_BACK_OFF, RENEWED_AFTER, Deed, Pace, Watched, back_off

PACE = Pace(polled=300, folders=900)


def test_one_listens_before_the_first_scan_so_that_nothing_falls_in_between() -> None:
    fresh = Watched()
    assert fresh.due(PACE) == (0.0, Deed.LISTEN)
    assert fresh.listening(10, can_listen=True).due(PACE) == (0.0, Deed.SCAN)


def test_what_is_told_is_read_at_once_and_the_other_folders_in_time() -> None:
    quiet = Watched().listening(10, can_listen=True).scanned(20)
    assert quiet.due(PACE) == (920, Deed.SCAN)
    assert quiet.told().due(PACE) == (0.0, Deed.SCAN)
    assert quiet.told().scanned(40).due(PACE) == (940, Deed.SCAN)


def test_listening_is_begun_anew_before_a_server_hangs_up() -> None:
    scanned_lately = Watched().listening(10, can_listen=True).scanned(1600)
    assert scanned_lately.due(PACE) == (10 + RENEWED_AFTER, Deed.RENEW)
    assert RENEWED_AFTER < 29 * 60
    renewed = scanned_lately.renewed(1690, has_news=False)
    assert renewed.due(PACE) == (2500, Deed.SCAN)
    assert scanned_lately.renewed(1690, has_news=True).due(PACE) == (0.0, Deed.SCAN)


def test_a_server_that_does_not_tell_is_asked() -> None:
    mute = Watched().listening(10, can_listen=False)
    assert mute.due(PACE) == (0.0, Deed.SCAN)
    assert mute.scanned(20).due(PACE) == (320, Deed.SCAN)


def test_after_a_break_all_is_read_again_for_something_may_have_been_missed() -> None:
    lost = Watched().listening(10, can_listen=True).scanned(20).lost().failed(100, jitter=0)
    assert lost.due(PACE) == (101, Deed.LISTEN)
    again = lost.listening(101, can_listen=True)
    assert again.due(PACE)[1] is Deed.SCAN
    assert again.scanned(102).failures == 0


def test_waits_double_up_to_five_minutes_and_chance_takes_some_away() -> None:
    assert [back_off(n, 0) for n in (1, 2, 3, 8, 9)] == [1, 2, 4, 128, 256]
    assert back_off(10, 0) == back_off(10_000, 0) == LONGEST_BACK_OFF
    assert back_off(3, 1) == pytest.approx(3)


def test_an_account_that_is_given_up_is_never_due() -> None:
    gone = Watched().given_up()
    assert gone.is_given_up
    assert gone.due(PACE)[0] == float("inf")
    assert not Watched().failed(5, 0).is_given_up
