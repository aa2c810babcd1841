"""Several mailboxes, in one scan or in many: the same is kept in the end."""

from pathlib import Path

import pytest
from tests.adapters.imap.mails import bulk, mail
from tests.cli.conftest import Afterword
from tests.services.test_looking_again import INVITATION, answering

from afterword.adapters.store.opening import open_quickly
from afterword.services.mail import filing
from afterword.services.mail.looking_again import may_find_more


def box(path: Path, *mails: bytes) -> Path:
    line = b"From a@b.example Mon Nov  2 10:00:00 2026\n"
    path.write_bytes(b"".join(line + raw + b"\n" for raw in mails))
    return path


@pytest.fixture
def boxes(tmp_path: Path) -> tuple[Path, Path]:
    """One in which nothing is about work by itself, and one that shows that something is."""
    left_out = box(tmp_path / "one", answering(2, 1), bulk(8), answering(3, 2))
    return left_out, box(tmp_path / "other", mail(1, INVITATION), bulk(9))


def kept(home: Path) -> list[str]:
    store = open_quickly(home / "afterword.db")
    found = sorted(one.message.message_id for one in store.filed())
    store.close()
    return found


ALL = ["1@rail.example", "2@rail.example", "3@rail.example"]


@pytest.mark.parametrize(
    "scans", [["AB"], ["BA"], ["A", "B", "AB"], ["B", "A"], ["A", "B", "A"], ["A", "B", "B", "A"]]
)
def test_the_same_is_kept_whatever_was_scanned_first(
    home: Path, afterword: Afterword, boxes: tuple[Path, Path], scans: list[str]
) -> None:
    for names in scans:
        assert afterword("scan", *(boxes["AB".index(one)] for one in names)).code == 0
    assert kept(home) == ALL


def test_what_was_looked_at_is_not_looked_at_again(
    home: Path, afterword: Afterword, boxes: tuple[Path, Path], monkeypatch: pytest.MonkeyPatch
) -> None:
    left_out, other = boxes
    for _ in range(2):
        afterword("scan", left_out)
        afterword("scan", other)

    def file_everything(*_: object) -> None:
        raise AssertionError

    monkeypatch.setattr(filing, "file_everything", file_everything)
    for one in boxes:
        assert afterword("scan", one).code == 0
    assert kept(home) == ALL


def test_what_is_gone_for_good_is_not_waited_for(
    home: Path, afterword: Afterword, boxes: tuple[Path, Path], monkeypatch: pytest.MonkeyPatch
) -> None:
    left_out, other = boxes
    afterword("scan", left_out)
    box(left_out, bulk(8))
    afterword("scan", other)
    afterword("scan", left_out)
    assert kept(home) == ALL[:1]
    monkeypatch.setattr(filing, "file_everything", None)
    assert afterword("scan", left_out).code == 0


def test_where_nobody_looked_the_next_scan_does(
    home: Path, afterword: Afterword, boxes: tuple[Path, Path]
) -> None:
    assert afterword("scan", boxes[1]).code == 0
    for looked_at, expected in ((False, True), (True, False)):
        if looked_at:
            afterword("scan", boxes[1])
        else:
            assert afterword("add", "--organisation", "Quay Books", "--on", "2026-11-01").code == 0
        store = open_quickly(home / "afterword.db")
        assert may_find_more(store, ["/somewhere"]) is expected
        store.close()
