"""``afterword erase``: never by mistake, and then all of it."""

from datetime import UTC
from pathlib import Path

from tests.cli.conftest import MOMENT, Afterword

from afterword.adapters.mailboxes.demo import write_demo_mbox


def test_it_has_to_be_meant_and_then_nothing_is_left(
    afterword: Afterword, home: Path, tmp_path: Path
) -> None:
    box = tmp_path / "ana.mbox"
    write_demo_mbox(box, MOMENT, UTC)
    assert afterword("scan", box).code == 0
    refused = afterword("erase", stdin="erase\n")
    assert refused.code != 0
    assert "Nothing was erased: say --yes" in refused.err
    assert "Harbour Light Rail" in afterword("applications").out
    before = box.read_bytes()
    done = afterword("erase", "--yes")
    assert done.code == 0, done.err
    assert "Everything is erased." in done.out
    assert box.read_bytes() == before
    for path in home.rglob("*"):
        assert path.is_dir() or b"Harbour Light Rail" not in path.read_bytes(), path
    assert "Harbour" not in afterword("applications").out
    assert afterword("scan", box).code == 0
    assert "Harbour Light Rail" in afterword("applications").out
